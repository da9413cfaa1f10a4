import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { sampleWorld } from '../../../local/emulator/emulator.ts'
import { hostsOf } from '../../../local/emulator/resources/cluster-hosts.ts'
import { SAMPLE_ORG_ID } from '../../../local/emulator/sample-world.ts'
import { runScenario } from '../../support/scenario.ts'
import { errorIn, project } from './waits.ts'

const ID = '5f0000000000000000000009'
const getInvoiceCsv = { operation: 'getOrgInvoiceCsv', 'org-id': SAMPLE_ORG_ID, parameters: `invoiceId: ${ID}` }
const getLog = {
  operation: 'downloadGroupClusterLog',
  ...project,
  parameters: 'hostName: prod-shard-00-00.example.mongodb.test\nlogName: mongodb'
}

describe('a response that is a file', () => {
  it('of gzip is only in the file', async () => {
    const world = sampleWorld()
    const prod = [...world.clusters.values()].find(({ name }) => name === 'prod')
    const [host] = prod === undefined ? [] : hostsOf(prod)
    let content = ''
    const { main } = await runScenario({
      emulator: { world },
      with: { ...getLog, parameters: `hostName: ${host}\nlogName: mongodb` },
      inspect: async (_, { outputs }) => {
        content = gunzipSync(await readFile(outputs['result-path'] ?? '')).toString('utf8')
      }
    })
    expect(main.exitCode).toBe(0)
    expect(main.outputs['result']).toBeUndefined()
    expect(main.outputs['result-path']).toMatch(/\.gz$/)
    expect(content.length).toBeGreaterThan(0)
  })

  it('of CSV is only in the file', async () => {
    const world = sampleWorld()
    const [invoice] = world.invoices.values()
    let content = ''
    const { main } = await runScenario({
      emulator: { world },
      with: { ...getInvoiceCsv, parameters: `invoiceId: ${invoice?.id}` },
      inspect: async (_, { outputs }) => {
        content = await readFile(outputs['result-path'] ?? '', 'utf8')
      }
    })
    expect(main.exitCode).toBe(0)
    expect(main.outputs['result']).toBeUndefined()
    expect(main.outputs['result-path']).toMatch(/\.csv$/)
    expect(content).toContain('NDS_AWS_INSTANCE_M10')
  })
})

/** Runs a step against a server that sends these bytes and then closes the connection. */
async function runAgainst(response: Buffer, inputs: Readonly<Record<string, string>>) {
  const server = createServer(({ socket }) => socket.end(response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  let content: Buffer | undefined
  try {
    const transcript = await runScenario({
      with: { ...inputs, 'base-url': `http://127.0.0.1:${port}`, 'access-token': 'a-token-made-elsewhere' },
      inspect: async (_, { outputs }) => {
        const path = outputs['result-path']
        content = path === undefined ? undefined : await readFile(path)
      }
    })
    return { transcript, content }
  } finally {
    server.close()
  }
}

describe.each([
  ['csv', '2023-01-01', getInvoiceCsv, Buffer.from('sku,amount\nM10,1\n')],
  ['gzip', '2023-02-01', getLog, gzipSync('a line\n')]
])('a %s response', (suffix, version, inputs, body) => {
  const respond = (header: string, framed: Buffer = body) =>
    Buffer.concat([
      Buffer.from(`HTTP/1.1 200 OK\r\ncontent-type: application/vnd.atlas.${version}+${suffix}\r\n`),
      Buffer.from(`${header}connection: close\r\n\r\n`),
      framed
    ])

  it.each([
    ['content-length', respond(`content-length: ${body.length}\r\n`)],
    [
      'transfer-encoding',
      respond(
        'transfer-encoding: chunked\r\n',
        Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n0\r\n\r\n')])
      )
    ]
  ])('is accepted with %s', async (_header, response) => {
    const { transcript, content } = await runAgainst(response, inputs)
    expect(transcript.main.exitCode).toBe(0)
    expect(content).toEqual(body)
  })

  it('is refused without either, since it may have been cut', async () => {
    const { transcript, content } = await runAgainst(respond(''), inputs)
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)?.title).toBe('MongoDB Atlas: No valid response')
    expect(content).toBeUndefined()
  })

  it('is refused when it ends before its content-length', async () => {
    const cut = respond(`content-length: ${body.length + 1}\r\n`)
    const { transcript, content } = await runAgainst(cut, inputs)
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)?.title).toBe('MongoDB Atlas: No valid response')
    expect(content).toBeUndefined()
  })
})
