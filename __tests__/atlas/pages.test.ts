import { describe, expect, it } from '@jest/globals'
import { readPages, type ReadPage } from '../../src/atlas/pages.ts'

/** A list on the other side: `total` may lie, `cap` is a page size that the server does not go beyond. */
function listOf(count: number, options: { total?: number; cap?: number; delayMs?: (pageNum: number) => number } = {}) {
  const asked: number[] = []
  let open = 0
  let most = 0
  const readPage: ReadPage = async ({ pageNum, itemsPerPage }) => {
    asked.push(pageNum)
    most = Math.max(most, ++open)
    await new Promise((resolve) => setTimeout(resolve, options.delayMs?.(pageNum) ?? 0))
    open--
    const size = Math.min(itemsPerPage, options.cap ?? Infinity)
    const results = Array.from({ length: count }, (_, index) => index).slice((pageNum - 1) * size, pageNum * size)
    const links = pageNum * size < count ? [{ rel: 'self' }, { rel: 'next' }] : [{ rel: 'self' }]
    return { results, totalCount: options.total ?? count, links }
  }
  return { readPage, asked, most: () => most }
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)

describe('a list of pages', () => {
  it.each([0, 1, 9, 10, 11, 20, 95, 100])('of %i items is whole and in order', async (count) => {
    const { readPage } = listOf(count, { delayMs: (pageNum) => (pageNum * 7) % 5 })
    expect(await readPages(readPage, 10)).toEqual({ results: numbers(count), totalCount: count })
  })

  it.each([
    ['too low', 5],
    ['too high', 1000],
    ['zero', 0]
  ])('is whole when totalCount is %s', async (_, total) => {
    const { readPage } = listOf(87, { total, delayMs: (pageNum) => (pageNum * 7) % 5 })
    expect((await readPages(readPage, 10)).results).toEqual(numbers(87))
  })

  it('has at most four requests open at a time, and does use them', async () => {
    const list = listOf(400, { delayMs: () => 2 })
    await readPages(list.readPage, 10)
    expect(list.most()).toBe(4)
    expect(new Set(list.asked).size).toBe(list.asked.length)
  })

  it('stops soon after the end where totalCount is far too high', async () => {
    const list = listOf(25, { total: 1_000_000, delayMs: () => 1 })
    await readPages(list.readPage, 10)
    expect(list.asked.length).toBeLessThanOrEqual(6)
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

  it('is an error when pageNum is not heeded', async () => {
    const same: ReadPage = () => Promise.resolve({ results: numbers(10), totalCount: 30 })
    await expect(readPages(same, 10)).rejects.toThrow('ignores pageNum')
  })

  it('is an error when an answer has no results, or a page fails', async () => {
    await expect(readPages(() => Promise.resolve({}), 10)).rejects.toThrow('has no results')
    await expect(readPages(() => Promise.resolve(undefined), 10)).rejects.toThrow('has no results')
    const { readPage } = listOf(100)
    const failing: ReadPage = (paging) =>
      paging.pageNum === 7 ? Promise.reject(new Error('page 7 failed')) : readPage(paging)
    await expect(readPages(failing, 10)).rejects.toThrow('page 7 failed')
  })
})
