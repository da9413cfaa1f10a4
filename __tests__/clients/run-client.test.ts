// What `npm run clients` says of a client: small programs stand for clients, and call the emulator over real HTTP.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { NotAvailable, type Client } from '../../clients/client.ts'
import { clientEnvironment, runAll, runCommand, runOrGiveUp } from '../../clients/commands.ts'
import { isFailure, renderReport } from '../../clients/report.ts'
import { runClient } from '../../clients/run-client.ts'

let cache = ''
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'mongodb-atlas-clients-'))
})
afterEach(() => rmSync(cache, { recursive: true }))

/** What every program begins with: a token, and a function that calls the API. */
const PRELUDE = `
  const { MONGODB_ATLAS_BASE_URL: url, MONGODB_ATLAS_CLIENT_ID: id, MONGODB_ATLAS_CLIENT_SECRET: secret } = process.env
  const authorization = 'Basic ' + btoa(id + ':' + secret)
  const form = new URLSearchParams({ grant_type: 'client_credentials' })
  const issued = await fetch(url + '/api/oauth/token', { method: 'POST', headers: { authorization }, body: form })
  const { access_token: token } = await issued.json()
  const headers = { authorization: 'Bearer ' + token, accept: 'application/vnd.atlas.2024-11-13+json' }
  const call = async (path) => (await fetch(url + '/api/atlas/v2' + path, { headers })).json()
`

/** A client that is a program of a few lines. */
function clientOf(program: string, more: Partial<Client> = {}): Client {
  return {
    name: 'sample',
    prepare: (folder) =>
      Promise.resolve({
        version: '1.0.0',
        run: (target) => {
          const env = clientEnvironment(target, join(folder, 'home'), { NODE_EXTRA_CA_CERTS: target.certificate ?? '' })
          return runCommand(process.execPath, ['--input-type=module', '-e', program], { folder, env })
        }
      }),
    ...more
  }
}

/** The last row of the report in words, and what follows it. */
async function report(client: Client): Promise<{ row: string; details: string; isFailure: boolean }> {
  const result = await runClient(client, cache)
  const [table = '', details = ''] = renderReport([result]).split('\n\n')
  return { row: table.split('\n')[1] ?? '', details, isFailure: isFailure(result) }
}

describe('a client', () => {
  it.each([undefined, true] as const)('that gets through has agreed in all calls (tls: %s)', async (tls) => {
    const client = clientOf(`${PRELUDE} await call('/orgs'); await call('/groups')`, tls && { tls })
    const { row, details, isFailure } = await report(client)
    expect(row).toMatch(/^sample +1\.0\.0 +3 +3 +0 +0 +0 +ended well$/)
    expect([details, isFailure]).toEqual(['', false])
  })

  it('may get errors that it is meant to get, and no others', async () => {
    const program = `${PRELUDE} await call('/groups/5f0000000000000000000002/clusters/missing')`
    const expected = await report(clientOf(program, { expects: ['CLUSTER_NOT_FOUND'] }))
    expect(expected.row).toMatch(/ 2 +2 +0 +0 +0 +ended well$/)
    const refused = await report(clientOf(program))
    expect(refused.row).toMatch(/ 2 +1 +1 +0 +0 +ended well$/)
    expect([refused.details, refused.isFailure]).toEqual([
      'sample:\n' +
        '  refused: GET /api/atlas/v2/groups/5f0000000000000000000002/clusters/missing 404 CLUSTER_NOT_FOUND',
      true
    ])
  })

  it('that calls what the emulator does not know gets no answer', async () => {
    const { row, details, isFailure } = await report(clientOf(`${PRELUDE} await call('/nowhere')`))
    expect(row).toMatch(/ 2 +1 +0 +0 +1 +ended well$/)
    expect([details, isFailure]).toEqual([
      'sample:\n  not answered: GET /api/atlas/v2/nowhere 404 RESOURCE_NOT_FOUND',
      true
    ])
  })

  it('that fails has not digested its last response, and its last words are shown', async () => {
    const program = `${PRELUDE} await call('/orgs'); console.error('cannot parse this'); process.exit(3)`
    const { row, details, isFailure } = await report(clientOf(program))
    expect(row).toMatch(/ 2 +1 +0 +1 +0 +failed$/)
    expect(isFailure).toBe(true)
    expect(details).toContain('  not digested: GET /api/atlas/v2/orgs 200\n')
    expect(details).toMatch(/ {2}\| cannot parse this\n {2}\| It ended with exit code 3\.$/)
  })

  it('that sends nothing has failed', async () => {
    const { row, details, isFailure } = await report(clientOf(''))
    expect(row).toMatch(/ 0 +0 +0 +0 +0 +failed$/)
    expect([details, isFailure]).toEqual([expect.stringMatching(/It sent no request\.$/), true])
  })

  it('that this machine does not have is not run, and the report says why', async () => {
    const client = clientOf('', {
      async prepare(folder) {
        const version = await runOrGiveUp('mongodb-no-such-program', ['--version'], { folder })
        return { version, run: () => runCommand('mongodb-no-such-program', [], { folder }) }
      }
    })
    const { row, isFailure } = await report(client)
    expect(row).toMatch(/^sample +not run: mongodb-no-such-program --version: spawn mongodb-no-such-program ENOENT$/)
    expect(isFailure).toBe(false)
  })
})

describe('commands', () => {
  it('run until one fails', async () => {
    const node = (code: number) => () =>
      runCommand(process.execPath, ['-e', `console.log('run ${code}'); process.exit(${code})`], { folder: cache })
    const { failed, output } = await runAll([node(0), node(4), node(0)])
    expect(failed).toBe(true)
    expect(output.match(/^run \d$/gm)).toEqual(['run 0', 'run 4'])
  })

  it('that find a program give what it prints, or why there is none', async () => {
    const node = (program: string) => runOrGiveUp(process.execPath, ['-e', program], { folder: cache })
    expect(await node('console.log("1.2.3")')).toBe('1.2.3')
    await expect(node('console.log("too old"); process.exit(1)')).rejects.toThrow(NotAvailable)
  })
})
