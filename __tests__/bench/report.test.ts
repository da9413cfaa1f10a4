// The report of `npm run bench`.
import { describe, expect, it } from '@jest/globals'
import type { Sample } from '../../bench/execute.ts'
import type { Measured } from '../../bench/measure.ts'
import type { NodeVersion } from '../../bench/program.ts'
import { renderReport } from '../../bench/render-report.ts'
import { median, minimum } from '../../bench/statistics.ts'
import { renderTable } from '../../bench/table.ts'

describe('median and minimum', () => {
  it.each([
    [[3], 3, 3],
    [[5, 1, 3], 3, 1],
    [[4, 1, 3, 2], 2.5, 1],
    [[10, 9, 100], 10, 9],
    [[], NaN, NaN]
  ])('of %j are %d and %d', (values, middle, least) => {
    expect([median(values), minimum(values)]).toEqual([middle, least])
  })
})

it('aligns tables', () => {
  expect(renderTable(['Name', 'ms'], [['a', '1000'], ['longer']]).split('\n')).toEqual([
    '| Name   |   ms |',
    '| ------ | ---: |',
    '| a      | 1000 |',
    '| longer |      |'
  ])
})

describe('renderReport', () => {
  const node20: NodeVersion = { path: '/node20', version: '20.20.2' }
  const node24: NodeVersion = { path: '/node24', version: '24.19.0' }
  const traffic = { requests: 2, sentBytes: 1234, receivedBytes: 56_789 }
  const costs: readonly Sample[] = [{ wallMs: 999, cpuMs: 12, memoryBytes: 45_600_000, traffic }]
  const measured = (name: string, node: NodeVersion | undefined, wallMs: readonly number[]): Measured => ({
    name,
    node,
    version: '',
    wallMs,
    costs
  })
  const report = (programs: Parameters<typeof renderReport>[0]['programs']) =>
    renderReport({
      machine: 'linux x64, 2 cores',
      runs: 2,
      programs,
      paging: [{ node: node24, items: 50_000, runs: costs }],
      waits: [{ changeMs: 5000, intervalMs: 500, lateMs: 1234, requests: 7 }],
      sizes: [{ name: 'this', sizes: { mainEntry: 500_000, main: 1_000_000, post: 200_000, archive: undefined } }]
    })
  /** The cells of each row that begins with a name. */
  const rows = (text: string, name: string) =>
    text
      .split('\n')
      .filter((line) => line.startsWith(`| ${name} `))
      .map((line) =>
        line
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim())
      )

  it('compares a program with the empty one of its own Node', () => {
    const text = report([
      measured('node -e 0', node20, [10, 20]),
      measured('node -e 0', node24, [40, 40]),
      measured('main', node20, [30, 50]),
      measured('main', node24, [60, 60]),
      measured('curl', undefined, [5])
    ])
    const others = ['12.0 ms', '45.6 MB', '2', '1.2 kB', '56.8 kB']
    expect(rows(text, 'main')).toEqual([
      ['main', '20.20.2', '40.0 ms', '30.0 ms', '2.67x', ...others],
      ['main', '24.19.0', '60.0 ms', '60.0 ms', '1.50x', ...others]
    ])
    expect(rows(text, 'curl')).toEqual([['curl', '', '5.0 ms', '5.0 ms', '', ...others]])
  })

  it('leaves empty what was not measured', () => {
    const unknown = [{ wallMs: 1, cpuMs: NaN, memoryBytes: NaN, traffic }]
    const text = report([{ ...measured('main', node20, [30]), costs: unknown }])
    expect(rows(text, 'main')).toEqual([
      ['main', '20.20.2', '30.0 ms', '30.0 ms', '', '', '', '2', '1.2 kB', '56.8 kB']
    ])
  })

  it('says what was not run, and why', () => {
    const text = report([{ rows: ['Atlas CLI'], notRun: 'spawn atlas ENOENT' }])
    expect(rows(text, 'Atlas CLI')[0]?.slice(0, 3)).toEqual(['Atlas CLI', '', 'not run'])
    expect(text).toContain('\nAtlas CLI was not run: spawn atlas ENOENT\n')
  })

  it('shows lists, waits and sizes', () => {
    const text = report([])
    expect(rows(text, '50,000')).toEqual([
      ['50,000', '24.19.0', '999.0 ms', '12.0 ms', '45.6 MB', '2', '1.2 kB', '56.8 kB']
    ])
    expect(rows(text, '5 s')).toEqual([['5 s', '0.5 s', '1.2 s', '7']])
    expect(rows(text, 'this')).toEqual([['this', '500.0 kB', '1000.0 kB', '200.0 kB', 'not a clone']])
  })
})
