// How `npm run bench` measures programs: small ones stand for them.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { canMeasureCosts, executeTimed, executeWithCosts, mustSucceed, type Execute } from '../../bench/execute.ts'
import { measurePrograms } from '../../bench/measure.ts'
import type { Program } from '../../bench/program.ts'
import { startServer, type Server } from '../../bench/server.ts'
import { systemVariables } from '../../local/step-environment.ts'

const node = (...args: string[]) => ({
  command: process.execPath,
  args,
  folder: import.meta.dirname,
  env: systemVariables()
})
const withCosts = canMeasureCosts() ? it : it.skip

let atlas: Server
beforeAll(async () => {
  atlas = await startServer('atlas.ts')
})
afterAll(() => atlas.stop())

describe('a program', () => {
  it('is run in its folder, and all it prints is kept', async () => {
    const ended = await executeTimed(node('-p', 'console.error("why"); process.cwd()'))
    expect(ended).toMatchObject({ exitCode: 0, stdout: `${import.meta.dirname}\n`, stderr: 'why\n' })
    expect(ended.sample.wallMs).toBeGreaterThan(0)
  })

  it('that fails ends the bench, with what it printed', async () => {
    const failed = mustSucceed(executeTimed, node('-e', 'console.log("the log"); process.exit(3)'))
    await expect(failed).rejects.toThrow(/ended with 3:\nthe log/)
  })

  withCosts('is measured with the memory and the processor time that it took', async () => {
    const program = `
      Buffer.alloc(200e6, 1)
      while (process.cpuUsage().user < 300_000) Math.random()
    `
    const { sample, ...ended } = await executeWithCosts(node('-e', program))
    expect(ended).toMatchObject({ exitCode: 0, stdout: '', stderr: '' })
    expect(sample.memoryBytes).toBeGreaterThan(200e6)
    expect(sample.cpuMs).toBeGreaterThan(300)
  })

  withCosts('keeps its exit code and its output under measurement', async () => {
    const ended = await executeWithCosts(node('-e', 'console.log("out"); console.error("err"); process.exit(3)'))
    expect(ended).toMatchObject({ exitCode: 3, stdout: 'out\n', stderr: 'err\n' })
  })
})

describe('the programs', () => {
  const calls = (name: string, turns: string[], requests: number): Program => ({
    rows: [name],
    version: '',
    async run(url: string, execute: Execute) {
      turns.push(name)
      const program = `for (let i = 0; i < ${requests}; i++) await (await fetch('${url}/api/atlas/v2')).text()`
      return [(await mustSucceed(execute, node('--input-type=module', '-e', program))).sample]
    }
  })

  it('take turns, and their requests and bytes are counted', async () => {
    const turns: string[] = []
    const programs = [calls('none', turns, 0), calls('two', turns, 2)]
    const [none, two] = await measurePrograms({ programs, runs: 2, atlas, costs: executeTimed })
    expect(turns.slice(0, 4)).toEqual(['none', 'two', 'two', 'none'])
    expect([none?.wallMs, two?.wallMs]).toEqual([Array(2).fill(expect.any(Number)), Array(2).fill(expect.any(Number))])
    expect(none?.costs.map(({ traffic }) => traffic)).toEqual(
      Array(5).fill({ requests: 0, sentBytes: 0, receivedBytes: 0 })
    )
    for (const { traffic } of two?.costs ?? []) {
      expect(traffic.requests).toBe(2)
      // A request line and Host at least, and the body of a 401.
      expect(traffic.sentBytes).toBeGreaterThan(2 * 'GET /api/atlas/v2 HTTP/1.1\r\n'.length)
      expect(traffic.receivedBytes).toBeGreaterThan(2 * '"errorCode" : "UNEXPECTED_ERROR"'.length)
    }
  })
})
