// Reads every page of a list, complete or not at all.
import { countOf } from './counts.ts'
import { MAX_OPEN_REQUESTS, RAISE_LIMIT, readLimits, type ReadLimits } from './bounds.ts'
import { NetworkError } from './errors.ts'
import { toJson } from './json.ts'

/** A whole list, in the shape of one page. */
export interface Page {
  readonly results: readonly unknown[]
  readonly totalCount: number
}

/** Reads one page. @returns the parsed body */
export type ReadPage = (paging: { readonly pageNum: number; readonly itemsPerPage: number }) => Promise<unknown>

/** How often the whole list is read if it keeps changing meanwhile. */
const READINGS = 3
/**
 * How far `totalCount` may be above the number of items: this many, or this part of itself if that is more. It is
 * documented as an estimate.
 */
const ESTIMATE_ERROR = { items: 5, part: 0.05 } as const

/**
 * Reads all pages of a list, up to four at a time, in order.
 *
 * The list ends at a short page that links to no next one, and if `totalCount` says more, only if the page after it is
 * empty. A full page is always followed by another request. A short page before a non-empty one means that the list
 * changed meanwhile: it is read again. So is one that ends far below its `totalCount`.
 *
 * @throws NetworkError if a response is not a page, the list is cut or too long, or it changes faster than it can be read
 * @throws whatever `readPage` throws; one failed page fails the list
 */
export async function readPages(
  readPage: ReadPage,
  itemsPerPage: number,
  limits: ReadLimits = readLimits()
): Promise<Page> {
  let cutAfter: number | undefined
  for (let reading = 1; reading <= READINGS; reading++) {
    const list = await readOnce({ readPage, limits }, itemsPerPage)
    if (list === undefined) continue
    const { results, total } = list
    if (!isCut(results.length, total)) return { results, totalCount: results.length }
    if (results.length === cutAfter) throw cut(results.length, total)
    cutAfter = results.length
  }
  throw new NetworkError(`The list changed each of the ${READINGS} times it was read, so it may be incomplete.`, {
    fault: 'unexpected',
    hint: 'Run the job again when fewer changes are made, or narrow the list with parameters.'
  })
}

interface Source {
  readonly readPage: ReadPage
  readonly limits: ReadLimits
}

interface Reading {
  readonly results: readonly unknown[]
  /** The `totalCount` of the first page; 0 if it has none. */
  readonly total: number
}

function isCut(count: number, total: number): boolean {
  const tolerated = count === 0 ? 0 : Math.max(ESTIMATE_ERROR.items, total * ESTIMATE_ERROR.part)
  return total - count > tolerated
}

/**
 * Reads the list once. A server may return fewer items per page than requested: then its page size is used.
 *
 * @returns undefined if it changed meanwhile
 */
async function readOnce(source: Source, itemsPerPage: number): Promise<Reading | undefined> {
  const first = await readFirst(source, itemsPerPage)
  const size = first.results.length
  if (size === itemsPerPage) return readRest(source, itemsPerPage, first)
  if (size === 0 || isLast(first, size)) return first
  const again = await readFirst(source, size)
  return again.results.length === size ? readRest(source, size, again) : undefined
}

async function readFirst({ readPage, limits }: Source, itemsPerPage: number): Promise<RawPage> {
  const first = toPage(await readPage({ pageNum: 1, itemsPerPage }))
  if (first.total > limits.listItems) throw tooLong(limits)
  return first
}

/** Whether nothing says that there is more after a short page, where `count` items were read in all. */
function isLast({ hasNext, total }: RawPage, count: number): boolean {
  return !hasNext && total <= count
}

/** Reads what follows a full first page. */
async function readRest({ readPage, limits }: Source, size: number, first: RawPage): Promise<Reading | undefined> {
  const pages: RawPage[] = [first]
  const head = toJson(first.results[0])
  const expected = Math.max(2, Math.ceil(first.total / size))
  let count = size
  let next = 2
  let ended = false
  let failed = false
  const read = async (pageNum: number) => {
    const page = toPage(await readPage({ pageNum, itemsPerPage: size }))
    if (page.results.length > 0 && toJson(page.results[0]) === head) throw notPaged()
    count += page.results.length
    if (count > limits.listItems || (pageNum > limits.listPages && page.results.length > 0)) throw tooLong(limits)
    pages[pageNum - 1] = page
    if (page.results.length < size) ended = true
  }
  const worker = async () => {
    while (!ended && !failed) {
      // Beyond the estimate, pages are requested one at a time.
      if (next > expected && next !== pages.length + 1) return
      try {
        await read(next++)
      } catch (error) {
        failed = true
        throw error
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(MAX_OPEN_REQUESTS, expected - 1) }, worker))
  const last = pages.at(-1) as RawPage
  if (last.results.length > 0 && !isLast(last, count)) await read(pages.length + 1)
  const results = joinPages(pages, size)
  return results && { results, total: first.total }
}

/** All items in order, or undefined if a page in the middle is short. */
function joinPages(pages: readonly RawPage[], size: number): unknown[] | undefined {
  const all: unknown[] = []
  let ended = false
  for (const { results } of pages) {
    if (ended && results.length > 0) return undefined
    if (results.length < size) ended = true
    for (const item of results) all.push(item)
  }
  return all
}

function tooLong({ listItems, listPages }: ReadLimits): NetworkError {
  return new NetworkError(
    `The list has more than ${countOf(listItems, 'item', 'items')} or ${countOf(listPages, 'page', 'pages')}, the limit.`,
    {
      fault: 'unexpected',
      hint: `Narrow the list with parameters, or read single pages with pageNum. ${RAISE_LIMIT}`
    }
  )
}

function cut(count: number, total: number): NetworkError {
  return new NetworkError(
    `The list is incomplete: it ends after ${count.toLocaleString('en-US')} of about ${countOf(total, 'item', 'items')}.`,
    {
      fault: 'unexpected',
      hint: 'Run the job again. If it happens again, check whether a proxy cuts it, or read single pages with pageNum.'
    }
  )
}

function notPaged(): NetworkError {
  return new NetworkError('Two pages of the list start with the same item: the response ignores pageNum.', {
    fault: 'unexpected',
    hint: 'Set paginate to false to see the response as it is.'
  })
}

interface RawPage extends Reading {
  readonly hasNext: boolean
}

function toPage(data: unknown): RawPage {
  const { results, totalCount, links } = (data ?? {}) as { results?: unknown; totalCount?: unknown; links?: unknown }
  if (!Array.isArray(results)) {
    throw new NetworkError('A page of the list has no results.', {
      fault: 'unexpected',
      hint: 'Set paginate to false to see the response as it is.'
    })
  }
  const hasNext = Array.isArray(links) && links.some((link) => (link as { rel?: unknown } | null)?.rel === 'next')
  return { results, hasNext, total: typeof totalCount === 'number' ? totalCount : 0 }
}
