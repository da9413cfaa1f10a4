// Reads every page of a list, complete or not at all.
import { NetworkError } from './errors.ts'
import { toJson } from './json.ts'

/** A whole list, in the shape of one page. */
export interface Page {
  readonly results: readonly unknown[]
  readonly totalCount: number
}

/** Reads one page. @returns the parsed body */
export type ReadPage = (paging: { readonly pageNum: number; readonly itemsPerPage: number }) => Promise<unknown>

/** Requests in flight at the same time. */
const PARALLEL = 4
/** How often the whole list is read if it keeps changing meanwhile. */
const READINGS = 3

/**
 * Reads all pages of a list, up to four at a time, in order.
 *
 * `totalCount` is documented as an estimate, so the list ends at the first short page, and a full page is always followed
 * by another request. A short page before a non-empty one means that the list changed meanwhile: it is read again.
 *
 * @throws NetworkError if a response is not a page, or the list changes faster than it can be read
 * @throws whatever `readPage` throws; one failed page fails the list
 */
export async function readPages(readPage: ReadPage, itemsPerPage: number): Promise<Page> {
  for (let reading = 1; reading <= READINGS; reading++) {
    const results = await readOnce(readPage, itemsPerPage)
    if (results !== undefined) return { results, totalCount: results.length }
  }
  throw new NetworkError(`The list changed each of the ${READINGS} times it was read, so it may be incomplete.`, {
    fault: 'unexpected',
    hint: 'Run the job again when fewer changes are made, or narrow the list with parameters.'
  })
}

/** Reads the list once. @returns undefined if it changed meanwhile */
async function readOnce(readPage: ReadPage, itemsPerPage: number): Promise<unknown[] | undefined> {
  const read = async (pageNum: number) => toPage(await readPage({ pageNum, itemsPerPage }), itemsPerPage)
  const first = await read(1)
  // A server may return fewer items per page than requested; it then links to a next page.
  const size = first.results.length < itemsPerPage && first.hasNext ? first.results.length : itemsPerPage
  if (first.results.length < size || size === 0) return [...first.results]
  if (size !== itemsPerPage) return readOnce(readPage, size)

  const pages: (readonly unknown[])[] = [first.results]
  const head = toJson(first.results[0])
  const expected = Math.max(2, Math.ceil(first.total / size))
  let next = 2
  let ended = false
  let failed = false
  const worker = async () => {
    while (!ended && !failed) {
      // Beyond the estimate, pages are requested one at a time.
      if (next > expected && next !== pages.length + 1) return
      const pageNum = next++
      try {
        const { results } = await read(pageNum)
        if (results.length > 0 && toJson(results[0]) === head) throw notPaged()
        pages[pageNum - 1] = results
        if (results.length < size) ended = true
      } catch (error) {
        failed = true
        throw error
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(PARALLEL, expected - 1) }, worker))
  return joinPages(pages, size)
}

/** All items in order, or undefined if a page in the middle is short. */
function joinPages(pages: readonly (readonly unknown[] | undefined)[], size: number): unknown[] | undefined {
  const all: unknown[] = []
  let ended = false
  for (const page of pages) {
    if (page === undefined) return undefined
    if (ended && page.length > 0) return undefined
    if (page.length < size) ended = true
    for (const item of page) all.push(item)
  }
  return ended ? all : undefined
}

function notPaged(): NetworkError {
  return new NetworkError('Two pages of the list start with the same item: the response ignores pageNum.', {
    fault: 'unexpected',
    hint: 'Set paginate to false to see the response as it is.'
  })
}

function toPage(data: unknown, itemsPerPage: number): { results: readonly unknown[]; total: number; hasNext: boolean } {
  const { results, totalCount, links } = (data ?? {}) as { results?: unknown; totalCount?: unknown; links?: unknown }
  if (!Array.isArray(results)) {
    throw new NetworkError('A page of the list has no results.', {
      fault: 'unexpected',
      hint: 'Set paginate to false to see the response as it is.'
    })
  }
  const hasNext = Array.isArray(links) && links.some((link) => (link as { rel?: unknown } | null)?.rel === 'next')
  return { results, hasNext, total: typeof totalCount === 'number' ? totalCount : itemsPerPage * 2 }
}
