import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { readFlags } from '../../../../local/emulator/program/flags.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mongodb-atlas-flags-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('the flags of npm run emulator', () => {
  it('without any: a free port, and no habits', () => {
    expect(readFlags([])).toEqual({
      port: 0,
      speed: 1,
      tls: false,
      world: undefined,
      record: undefined,
      habits: {}
    })
  })

  it('each sets one habit', () => {
    const args =
      '--port 8080 --lag 10s --stale 2m --stale-state 3s --not-found=500ms --lose-every 3 --reverse-lists'.split(' ')
    const flags = readFlags(args)
    const { losesResponse, ...others } = flags?.habits ?? {}
    expect(flags?.port).toBe(8080)
    expect(others).toEqual({
      lagMs: 10_000,
      staleMs: 120_000,
      staleStateMs: 3000,
      notFoundMs: 500,
      reversedLists: true
    })
    const write = { method: 'POST', operationId: 'createGroup' } as const
    const lost = [1, 2, 3, 4, 5, 6].map((number) => losesResponse?.({ ...write, number }))
    expect(lost).toEqual([false, false, true, false, false, true])
  })

  it('others set what is served, and how', () => {
    const [world, record] = [join(folder, 'world.json'), join(folder, 'log.ndjson')]
    writeFileSync(world, '{ "organizations": [{ "name": "Acme" }] }')
    writeFileSync(record, 'of an earlier run')
    const flags = readFlags(['--tls', '--speed', '60', '--world', world, '--record', record])
    expect(flags).toMatchObject({ tls: true, speed: 60, record })
    expect([...(flags?.world?.organizations.values() ?? [])].map(({ name }) => name)).toEqual(['Acme'])
    expect(readFileSync(record, 'utf8')).toBe('of an earlier run')
  })

  it.each([['--help'], ['-h']])('%s asks for the usage alone', (flag) => {
    expect(readFlags([flag, '--port', 'x'])).toBeUndefined()
  })

  it('are all refused at once', () => {
    const record = join(folder, 'missing', 'log.ndjson')
    expect(() => readFlags(['--port', 'x', '--record', record, '--lag', '1', '--world', folder])).toThrow(
      new RegExp(
        `^--port must .*\n--world ${folder.replaceAll('\\', '.')} cannot .*\n--record .* cannot .*\n--lag must .*$`
      )
    )
  })

  it.each([
    [['--speed', '0'], '--speed must be a number of at least 1, not 0.'],
    [['--legs', '10s'], "Unknown option '--legs'"],
    [['10s'], "Unexpected argument '10s'"],
    [['--lag'], "'--lag <value>' argument missing"],
    [['--lag', '10'], '--lag must be a time such as 500ms, 10s or 2m, not 10.'],
    [['--stale', '1h'], '--stale must be a time such as 500ms, 10s or 2m, not 1h.'],
    [['--lose-every', '0'], '--lose-every must be a number of at least 1, not 0.'],
    [['--port', '65536'], '--port must be a number from 0 to 65535, not 65536.'],
    [['--port', '8e3'], '--port must be a number from 0 to 65535, not 8e3.']
  ])('%j is an error', (args, message) => {
    expect(() => readFlags(args)).toThrow(message)
  })
})
