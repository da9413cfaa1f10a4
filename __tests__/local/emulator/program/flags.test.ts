import { describe, expect, it } from '@jest/globals'
import { readFlags } from '../../../../local/emulator/program/flags.ts'

describe('the flags of npm run emulator', () => {
  it('without any: a free port, and no habits', () => {
    expect(readFlags([])).toEqual({
      help: false,
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
    const { port, habits } = readFlags(args)
    const { losesResponse, ...others } = habits
    expect(port).toBe(8080)
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
    const args = ['--help', '--tls', '--speed', '60', '--world', 'world.json', '--record', 'log.ndjson']
    expect(readFlags(args)).toMatchObject({
      help: true,
      tls: true,
      speed: 60,
      world: 'world.json',
      record: 'log.ndjson'
    })
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
