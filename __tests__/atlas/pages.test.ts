import { describe, expect, it } from '@jest/globals'
import { readPages, type ReadPage } from '../../src/atlas/pages.ts'

interface ListOptions {
  /** What the server says; it may lie. */
  readonly total?: number
  /** A page size that the server does not go beyond. */
  readonly cap?: number
  /** Whether pages link to the next one. */
  readonly links?: boolean
  /** When a page arrives; `false` for at once. */
  readonly delayMs?: false | ((pageNum: number) => number)
}

/** A list on the other side. */
function listOf(count: number, options: ListOptions = {}) {
  const asked: number[] = []
  let open = 0
  let most = 0
  const readPage: ReadPage = async ({ pageNum, itemsPerPage }) => {
    asked.push(pageNum)
    most = Math.max(most, ++open)
    const { delayMs = () => 0 } = options
    if (delayMs) await new Promise((resolve) => setTimeout(resolve, delayMs(pageNum)))
    open--
    const size = Math.min(itemsPerPage, options.cap ?? Infinity)
    const start = (pageNum - 1) * size
    const results = Array.from({ length: Math.max(0, Math.min(size, count - start)) }, (_, index) => start + index)
    const hasNext = pageNum * size < count && options.links !== false
    const links = hasNext ? [{ rel: 'self' }, { rel: 'next' }] : [{ rel: 'self' }]
    return { results, totalCount: options.total ?? count, links }
  }
  return { readPage, asked, most: () => most }
}

/** The hint of an error about a response that is no page. */
const SINGLE = 'Set paginate to false to see the response as it is.'
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)

describe('a list of pages', () => {
  it.each([0, 1, 9, 10, 11, 20, 95, 100])('of %i items is whole and in order', async (count) => {
    const { readPage } = listOf(count, { delayMs: (pageNum) => (pageNum * 7) % 5 })
    expect(await readPages(readPage, 10)).toEqual({ results: numbers(count), totalCount: count })
  })

  it.each([
    ['too low', 5],
    ['a little too high', 91],
    ['five percent too high', 91.5],
    ['zero', 0]
  ])('is whole when totalCount is %s', async (_, total) => {
    const { readPage } = listOf(87, { total, delayMs: (pageNum) => (pageNum * 7) % 5 })
    expect((await readPages(readPage, 10)).results).toEqual(numbers(87))
  })

  it('is whole if the server sends shorter pages than asked for, and only links say that there are more', async () => {
    const { readPage } = listOf(11, { cap: 4, total: 0 })
    expect((await readPages(readPage, 10)).results).toEqual(numbers(11))
  })

  it.each<[count: number, options: ListOptions, pages: number]>([
    [0, {}, 1],
    [9, {}, 1],
    [9, { total: 0 }, 1],
    [10, {}, 2],
    [95, {}, 10],
    [100, {}, 11]
  ])('of %i items with %j takes %i requests', async (count, options, pages) => {
    const list = listOf(count, options)
    await readPages(list.readPage, 10)
    expect(list.asked.sort((one, other) => one - other)).toEqual(numbers(pages).map((page) => page + 1))
  })

  it('of 1,000 items may have a totalCount that is 5 % too high, and no more', async () => {
    expect((await readPages(listOf(1000, { total: 1050, delayMs: false }).readPage, 500)).totalCount).toBe(1000)
    const list = listOf(1000, { total: 1060, delayMs: false })
    await expect(readPages(list.readPage, 500)).rejects.toThrow('ends after 1,000 of about 1,060 items')
  })

  it('that changes each time it is read is an error after three readings', async () => {
    let readings = 0
    const changing: ReadPage = ({ pageNum }) => {
      if (pageNum === 1) readings++
      const length = pageNum === 2 ? 6 : pageNum > 3 ? 0 : 10
      return Promise.resolve({ results: numbers(length).map((n) => n + pageNum * 10), totalCount: 30 })
    }
    await expect(readPages(changing, 10)).rejects.toMatchObject({
      message: 'The list changed each of the 3 times it was read, so it may be incomplete.',
      fault: 'unexpected',
      hint: expect.stringContaining('narrow the list with parameters')
    })
    expect(readings).toBe(3)
  })

  it('has at most four requests open at a time, and does use them', async () => {
    const list = listOf(400, { delayMs: () => 2 })
    await readPages(list.readPage, 10)
    expect(list.most()).toBe(4)
    expect(new Set(list.asked).size).toBe(list.asked.length)
  })

  it('stops soon after the end where totalCount is far too high', async () => {
    const list = listOf(25, { total: 90_000, delayMs: () => 1 })
    await expect(readPages(list.readPage, 10)).rejects.toMatchObject({
      message: 'The list is incomplete: it ends after 25 of about 90,000 items.',
      fault: 'unexpected',
      hint: expect.stringContaining('check whether a proxy cuts it')
    })
    expect(list.asked.length).toBeLessThanOrEqual(2 * 6)
  })

  it('is whole when the server gives smaller pages than it was asked for', async () => {
    const { readPage } = listOf(35, { cap: 4 })
    expect((await readPages(readPage, 10)).results).toEqual(numbers(35))
  })

  it('is read again when it changed meanwhile, and an error when it does so each time', async () => {
    let readings = 0
    const changing =
      (times: number): ReadPage =>
      ({ pageNum }) => {
        if (pageNum === 1) readings++
        const short = pageNum === 2 && readings <= times
        const length = pageNum > 3 ? 0 : short ? 9 : 10
        return Promise.resolve({ results: numbers(length).map((n) => n + pageNum * 10), totalCount: 30 })
      }
    expect((await readPages(changing(1), 10)).totalCount).toBe(30)
    readings = 0
    await expect(readPages(changing(99), 10)).rejects.toThrow('may be incomplete')
  })

  it('is whole when the server gives smaller pages than it was asked for, without links', async () => {
    const { readPage } = listOf(1000, { cap: 100, links: false })
    expect((await readPages(readPage, 500)).results).toEqual(numbers(1000))
  })

  it.each([
    [0, 3],
    [7, 13],
    [10, 16],
    [100, 1000],
    [87, 1000]
  ])('that ends after %i of %i items is read twice, and then is an error', async (count, total) => {
    const list = listOf(count, { total, links: false })
    const all = total.toLocaleString('en-US')
    await expect(readPages(list.readPage, 10)).rejects.toThrow(`ends after ${count} of about ${all} items`)
    expect(list.asked.filter((pageNum) => pageNum === 1).length).toBeGreaterThanOrEqual(2)
  })

  it('that lost many items while it was read is read again', async () => {
    let readings = 0
    const shrinking: ReadPage = ({ pageNum }) => {
      if (pageNum === 1) readings++
      const length = pageNum === 1 ? 10 : pageNum === 2 ? 4 : 0
      return Promise.resolve({
        results: numbers(length).map((n) => n + pageNum * 10),
        totalCount: readings === 1 ? 40 : 14
      })
    }
    expect((await readPages(shrinking, 10)).totalCount).toBe(14)
    expect(readings).toBe(2)
  })

  it('that grew by a page while it was read is read to its end', async () => {
    const growing: ReadPage = ({ pageNum }) => {
      const length = pageNum > 3 ? 0 : 10
      const links = pageNum === 2 ? [{ rel: 'next' }] : []
      return Promise.resolve({ results: numbers(length).map((n) => n + pageNum * 10), totalCount: 20, links })
    }
    expect((await readPages(growing, 10)).totalCount).toBe(30)
  })

  it('is read again if its first page is shorter the second time, where the server has a smaller page size', async () => {
    let firstPages = 0
    const shrinking: ReadPage = ({ pageNum, itemsPerPage }) => {
      if (pageNum === 1) firstPages++
      const count = firstPages === 1 ? 12 : 3
      const start = (pageNum - 1) * Math.min(itemsPerPage, 4)
      const results = numbers(count).slice(start, start + Math.min(itemsPerPage, 4))
      return Promise.resolve({ results, totalCount: count, links: [] })
    }
    expect((await readPages(shrinking, 10)).results).toEqual([0, 1, 2])
  })

  it('is read beyond a short page in the middle that links to a next one', async () => {
    let readings = 0
    const gap: ReadPage = ({ pageNum }) => {
      if (pageNum === 1) readings++
      const length = pageNum > 3 ? 0 : pageNum === 2 && readings === 1 ? 6 : 10
      const links = pageNum < 3 ? [{ rel: 'next' }] : []
      return Promise.resolve({ results: numbers(length).map((n) => n + pageNum * 10), totalCount: 20, links })
    }
    expect((await readPages(gap, 10)).totalCount).toBe(30)
  })

  it('of more than 100,000 items is an error, at once if totalCount says so', async () => {
    const said = listOf(100, { total: 100_001 })
    await expect(readPages(said.readPage, 100)).rejects.toMatchObject({
      message: 'The list has more than 100,000 items or 2,000 pages, the limit.',
      fault: 'unexpected',
      hint: expect.stringContaining('raise the input response-limit')
    })
    expect(said.asked).toEqual([1])
    const unsaid = listOf(101_000, { total: 0, delayMs: false })
    await expect(readPages(unsaid.readPage, 500)).rejects.toThrow('more than 100,000 items or 2,000 pages, the limit')
    expect(unsaid.asked.length).toBe(201)
    expect((await readPages(listOf(100_000, { delayMs: false }).readPage, 500)).totalCount).toBe(100_000)
  })

  it('of more than 2,000 pages is an error', async () => {
    const { readPage, asked } = listOf(4_001, { total: 0, delayMs: false })
    await expect(readPages(readPage, 2)).rejects.toThrow('more than 100,000 items or 2,000 pages, the limit')
    expect(asked.length).toBe(2001)
    expect((await readPages(listOf(4_000, { delayMs: false }).readPage, 2)).totalCount).toBe(4_000)
  })

  it('is an error when pageNum is not heeded', async () => {
    const same: ReadPage = () => Promise.resolve({ results: numbers(10), totalCount: 30 })
    await expect(readPages(same, 10)).rejects.toMatchObject({
      message: expect.stringContaining('ignores pageNum'),
      fault: 'unexpected',
      hint: SINGLE
    })
  })

  it('is an error when an answer has no results, or a page fails', async () => {
    for (const body of [{}, undefined, { results: {} }]) {
      await expect(readPages(() => Promise.resolve(body), 10)).rejects.toMatchObject({
        message: 'A page of the list has no results.',
        fault: 'unexpected',
        hint: SINGLE
      })
    }
    const { readPage } = listOf(100)
    const failing: ReadPage = (paging) =>
      paging.pageNum === 7 ? Promise.reject(new Error('page 7 failed')) : readPage(paging)
    await expect(readPages(failing, 10)).rejects.toThrow('page 7 failed')
  })
})
