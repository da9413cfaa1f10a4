// The proxy of the environment: one that the HTTP client would silently bypass is an error.
import { describe, expect, it } from '@jest/globals'
import { checkProxy, reportProxy } from '../../../src/action/inputs/proxy.ts'
import { rejectInputs } from './reject-inputs.ts'

const ATLAS = 'https://cloud.mongodb.com'

function check(env: Readonly<Record<string, string>>, baseUrl = ATLAS) {
  return checkProxy({ env: (name) => env[name] }, baseUrl)
}

describe('a proxy', () => {
  it.each([
    'proxy.corp.example:8080',
    'localhost:8080',
    'socks5://proxy.example:1080',
    'http://',
    'http://proxy.example:99999',
    'http://user:100%@proxy.example'
  ])('%s is an invalid input, named by its variable', (address) => {
    for (const variable of ['https_proxy', 'HTTPS_PROXY']) {
      const problems = check({ [variable]: address })
      expect(problems).toEqual([
        {
          input: variable,
          message: expect.stringContaining('is not the URL of an HTTP proxy, so requests would bypass it')
        }
      ])
    }
  })

  it.each(['http://proxy.example:3128', 'https://user:p%40ss@proxy.example', '192.0.2.7:3128', 'proxy.example'])(
    '%s is accepted',
    (address) => {
      expect(check({ https_proxy: address })).toEqual([])
    }
  )

  it.each<[given: Readonly<Record<string, string>>, baseUrl: string, lines: readonly string[]]>([
    [
      { HTTPS_PROXY: 'http://user:topsecret@proxy.example:3128' },
      ATLAS,
      ['Requests go through the proxy proxy.example:3128, which HTTPS_PROXY names.']
    ],
    [
      { https_proxy: '192.0.2.7:3128', HTTPS_PROXY: 'http://proxy.example' },
      ATLAS,
      ['Requests go through the proxy 192.0.2.7:3128, which https_proxy names.']
    ],
    [{ https_proxy: 'http://proxy.example' }, 'https://127.0.0.1:9', []],
    [{ http_proxy: 'http://proxy.example' }, ATLAS, []]
  ])('is named in the log if requests use it: %j', (given, baseUrl, lines) => {
    const printed: string[] = []
    reportProxy({ env: (name) => given[name], info: (line) => printed.push(line) }, baseUrl)
    expect(printed).toEqual(lines)
  })

  it('that requests do not use is not checked', () => {
    expect(check({})).toEqual([])
    expect(check({ http_proxy: 'proxy.example:3128' })).toEqual([])
    expect(check({ https_proxy: 'http://proxy.example', HTTPS_PROXY: 'proxy.example:3128' })).toEqual([])
    expect(check({ https_proxy: 'proxy.example:3128' }, 'https://127.0.0.1:9')).toEqual([])
  })

  it('is checked before anything is sent, and its credentials are not shown', async () => {
    const env = { https_proxy: 'user:topsecret@proxy.example:3128' }
    const message = await rejectInputs({ 'base-url': ATLAS, operation: 'listOrgs' }, env)
    expect(message).toMatch(/^https_proxy: is not the URL of an HTTP proxy.*Write it as http:/)
    expect(message).not.toContain('topsecret')
  })
})
