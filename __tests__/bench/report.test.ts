// The report of `npm run bench`.
import { describe, expect, it } from '@jest/globals'
import { median, renderReport } from '../../bench/render-report.ts'

describe('median', () => {
  it.each([
    [[3], 3],
    [[5, 1, 3], 3],
    [[4, 1, 3, 2], 2.5],
    [[10, 9, 100], 10]
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected)
  })
})

describe('renderReport', () => {
  const sizes = { mainEntry: 500_000, main: 1_000_000, post: 200_000, archive: undefined }
  const measured = (name: string, main: number[]) => ({ name, sizes, steps: { main, post: [20, 40] } })

  it('shows medians and minima, and how many times as long as an empty program they are', () => {
    const text = renderReport({ empty: [10, 20], measured: [measured('this', [30, 50]), measured('other', [60, 60])] })
    expect(text.split('\n')).toEqual([
      expect.stringMatching(/^ +this +other$/),
      'node -e 0           15.0 ms (min 10.0)',
      'main                40.0 ms (min 30.0), 2.67x (min 3.00x)  60.0 ms (min 60.0), 4.00x (min 6.00x)',
      'post                30.0 ms (min 20.0), 2.00x (min 2.00x)  30.0 ms (min 20.0), 2.00x (min 2.00x)',
      expect.stringMatching(/^dist\/main\/index\.js +500\.0 kB +500\.0 kB$/),
      expect.stringMatching(/^dist\/main +1000\.0 kB +1000\.0 kB$/),
      expect.stringMatching(/^dist\/post +200\.0 kB +200\.0 kB$/),
      expect.stringMatching(/^archive of HEAD +not a clone +not a clone$/),
      '(x: times as long as node -e 0; main is within its limit of 3x)'
    ])
  })

  it('says if the first checkout is over its limit', () => {
    expect(renderReport({ empty: [10], measured: [measured('this', [31])] })).toContain('main is OVER its limit of 3x')
  })
})
