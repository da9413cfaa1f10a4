import { createServer, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { SAMPLE_ORG_ID } from '../../local/emulator/sample-world.ts'
import { rotate, SECRET, secretsIn, valueIn, writes } from './rotation.ts'
import { runScenario } from './transcript.ts'

const fixture = (name: string) => join(import.meta.dirname, 'fixtures', name)
const tls = {
  key: readFileSync(fixture('loopback-key.pem'), 'utf8'),
  cert: readFileSync(fixture('loopback-cert.pem'), 'utf8')
}

let proxy: Server | undefined

/** A proxy on loopback that connects every tunnel to one port there. */
async function startProxy(targetPort: () => number, tunnels: string[], refuse = false): Promise<string> {
  proxy = createServer()
  proxy.on('connect', (request, client) => {
    tunnels.push(request.url ?? '')
    if (refuse) return client.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
    const target = connect(targetPort(), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      target.pipe(client).pipe(target)
    })
    target.on('error', () => client.destroy())
    client.on('error', () => target.destroy())
    return undefined
  })
  await new Promise<void>((resolve) => proxy?.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
}

afterEach(() => {
  proxy?.closeAllConnections()
  proxy?.close()
})

const inputs = { 'base-url': 'https://cloud.mongodb.com', 'org-id': SAMPLE_ORG_ID }

describe('behind a proxy', () => {
  it('main and post go through https_proxy', async () => {
    const tunnels: string[] = []
    let port = 0
    const url = await startProxy(() => port, tunnels)
    const { main, post, requests } = await runScenario({
      with: inputs,
      emulator: { tls },
      env: { https_proxy: url, NODE_EXTRA_CA_CERTS: fixture('loopback-cert.pem') },
      arrange: (emulator) => (port = Number(new URL(emulator.url).port))
    })
    expect(main.log).toContain('can access organization Example Org')
    expect([main.exitCode, post.exitCode]).toEqual([0, 0])
    expect(requests.map((line) => line.split(' ')[2])).toEqual(['200', '200', '200'])
    expect(new Set(tunnels)).toEqual(new Set(['cloud.mongodb.com:443']))
  })

  it('what is for GitHub goes through it, too', async () => {
    const tunnels: string[] = []
    let port = 0
    const url = await startProxy(() => port, tunnels)
    const rotation = await rotate(
      {},
      {
        github: { tls },
        // A name for which the certificate is good.
        env: {
          GITHUB_API_URL: 'https://cloud.mongodb.com',
          https_proxy: url,
          NODE_EXTRA_CA_CERTS: fixture('loopback-cert.pem')
        },
        arrangeGitHub: (github) => (port = Number(new URL(github.url).port))
      }
    )
    expect(rotation.transcript.main.annotations).toEqual([])
    expect(writes(rotation)).toEqual(Array(2).fill(`/repos/example/shop/actions/secrets/${SECRET} 204`))
    expect(valueIn(rotation.github)).toBe(secretsIn(rotation.world)[1]?.secret)
    expect(new Set(tunnels)).toEqual(new Set(['cloud.mongodb.com:443']))
  })

  it('credentials in the address of a proxy reach it, and Node warns of nothing', async () => {
    const tunnels: string[] = []
    const authorizations: (string | undefined)[] = []
    let port = 0
    const url = new URL(await startProxy(() => port, tunnels))
    proxy?.on('connect', ({ headers }) => authorizations.push(headers['proxy-authorization']))
    Object.assign(url, { username: 'runner', password: 'proxy-password' })
    const { main, post } = await runScenario({
      with: inputs,
      emulator: { tls },
      env: { https_proxy: url.href, NODE_EXTRA_CA_CERTS: fixture('loopback-cert.pem') },
      arrange: (emulator) => (port = Number(new URL(emulator.url).port))
    })
    expect([main.exitCode, post.exitCode]).toEqual([0, 0])
    expect([main.stderr, post.stderr]).toEqual(['', ''])
    // Any earlier step can have set the variable, so both phases name it.
    for (const { log } of [main, post]) {
      expect(log).toContain(`Requests go through the proxy ${url.host}, which https_proxy names.`)
      expect(log).not.toContain('proxy-password')
    }
    const basic = `Basic ${Buffer.from('runner:proxy-password').toString('base64')}`
    expect(new Set(authorizations)).toEqual(new Set([basic]))
  })

  it('a proxy that refuses is named as the cause', async () => {
    const tunnels: string[] = []
    const url = await startProxy(() => 0, tunnels, true)
    const { main, requests } = await runScenario({ with: { ...inputs, timeout: '1s' }, env: { https_proxy: url } })
    expect(main.exitCode).toBe(1)
    expect(main.annotations[0]?.message).toContain('tunneling socket could not be established, statusCode=407')
    expect(requests).toEqual([])
  })
})
