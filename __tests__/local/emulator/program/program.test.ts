// The emulator as a program: what it prints works, and its flags do what they say.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { IncomingMessage } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { readFlags } from '../../../../local/emulator/program/flags.ts'
import { renderGreeting } from '../../../../local/emulator/program/greeting.ts'
import { startProgram, type Program } from '../../../../local/emulator/program/start-program.ts'
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET, SAMPLE_PROJECT_ID } from '../../../../local/emulator/sample-world.ts'

let folder = ''
let running: Program | undefined
let lines: string[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mongodb-atlas-program-'))
  lines = []
})
afterEach(async () => {
  await running?.close()
  running = undefined
  await rm(folder, { recursive: true })
})

async function start(...flags: string[]): Promise<Program> {
  const read = readFlags(flags)
  if (read === undefined) throw new Error('These flags ask for help.')
  running = await startProgram(read, (line) => void lines.push(line))
  return running
}

async function getToken({ emulator }: Program): Promise<string> {
  const response = await fetch(`${emulator.url}/api/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${SAMPLE_CLIENT_ID}:${SAMPLE_CLIENT_SECRET}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' })
  })
  return ((await response.json()) as { access_token: string }).access_token
}

async function call(program: Program, method: string, path: string, body?: unknown) {
  const response = await fetch(`${program.emulator.url}/api/atlas/v2${path}`, {
    method,
    headers: {
      authorization: `Bearer ${await getToken(program)}`,
      accept: 'application/vnd.atlas.2024-11-13+json',
      'content-type': 'application/vnd.atlas.2024-11-13+json'
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) })
  })
  return { status: response.status, body: (await response.json()) as Readonly<Record<string, unknown>> }
}

it('prints a line for each request', async () => {
  await call(await start(), 'GET', '/orgs')
  expect(lines).toEqual([
    expect.stringMatching(/^\d\d:\d\d:\d\d POST \/api\/oauth\/token 200$/),
    expect.stringMatching(/^\d\d:\d\d:\d\d GET \/api\/atlas\/v2\/orgs 200$/)
  ])
})

it('records requests and responses, without tokens and credentials', async () => {
  const file = join(folder, 'log.ndjson')
  await call(await start('--record', file), 'GET', '/orgs')
  const recorded = readFileSync(file, 'utf8')
  const [token, list] = recorded
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(token).toMatchObject({ method: 'POST', path: '/api/oauth/token', status: 200, responseBody: '***' })
  expect(list).toMatchObject({
    method: 'GET',
    path: '/api/atlas/v2/orgs',
    status: 200,
    requestHeaders: { authorization: '***' },
    responseBody: expect.stringContaining('"Example Org"')
  })
  expect(recorded).not.toMatch(/Bearer|Basic|eyJ/)
})

it('divides what takes time by --speed', async () => {
  const program = await start('--speed', '100000')
  const flex = { name: 'fast', providerSettings: { backingProviderName: 'AWS', regionName: 'US_EAST_1' } }
  await call(program, 'POST', `/groups/${SAMPLE_PROJECT_ID}/flexClusters`, flex)
  await new Promise((resolve) => setTimeout(resolve, 20))
  const { body } = await call(program, 'GET', `/groups/${SAMPLE_PROJECT_ID}/flexClusters/fast`)
  expect(body['stateName']).toBe('IDLE')
})

describe('--world', () => {
  const startWith = async (world: unknown) => {
    const file = join(folder, 'world.json')
    await writeFile(file, typeof world === 'string' ? world : JSON.stringify(world))
    return start('--world', file)
  }

  it('sets what exists, and the sample account may use it if the file names none', async () => {
    const clusters = [
      { name: 'live', clusterType: 'SHARDED' },
      { name: 'old', paused: true }
    ]
    const projects = [{ id: 'a'.repeat(24), name: 'web', clusters, flexClusters: [{ name: 'dev' }] }]
    const program = await startWith({ organizations: [{ name: 'Acme', projects }] })
    const { body } = await call(program, 'GET', `/groups/${'a'.repeat(24)}/clusters/live`)
    expect(body).toMatchObject({ name: 'live', clusterType: 'SHARDED', stateName: 'IDLE' })
    const page = await (await fetch(`${program.emulator.url}/`)).text()
    for (const text of ['Organization Acme', 'Project web', 'Cluster old: paused', 'Flex cluster dev: IDLE']) {
      expect(page).toContain(text)
    }
  })

  it.each([
    ['{', 'it is not JSON: '],
    [[], 'it must be a JSON object with a list of organizations.'],
    [{}, 'organizations must have at least one organization.'],
    [
      { organizations: [{ nme: 'Acme' }] },
      'organizations[0].nme is unknown. Known are id, name, projects, serviceAccounts.'
    ],
    [{ organizations: [{ id: 'x', name: 'Acme' }] }, 'organizations[0].id must be an ID of 24 hexadecimal digits.'],
    [{ organizations: [{ name: 'A', projects: [{}] }] }, 'organizations[0].projects[0].name is missing.']
  ])('refuses %j', async (world, message) => {
    await expect(startWith(world)).rejects.toThrow(message)
  })
})

describe('--tls', () => {
  it('serves https with a certificate that a client can be told to trust, and keeps the key to itself', async () => {
    const { emulator, certificatePath = '' } = await start('--tls')
    expect(emulator.url).toMatch(/^https:/)
    const ca = readFileSync(certificatePath, 'utf8')
    expect(ca).toMatch(/^-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----\s*$/)
    const sent = request(`${emulator.url}/`, { ca, agent: false })
    sent.end()
    const [response] = (await once(sent, 'response')) as [IncomingMessage]
    expect(response.statusCode).toBe(200)
    expect(await text(response)).toContain('Emulated MongoDB Atlas')
    expect(renderGreeting(emulator, { certificatePath })).toContain(`export NODE_EXTRA_CA_CERTS=${certificatePath}`)
    await running?.close()
    expect(existsSync(certificatePath)).toBe(false)
    running = undefined
  })
})

const hasShell = process.platform !== 'win32' && ['/usr/bin/curl', '/bin/curl'].some((path) => existsSync(path))
const itWithCurl = hasShell ? it : it.skip

itWithCurl('greets with commands that work as they are (needs curl and sh)', async () => {
  const greeting = renderGreeting((await start()).emulator)
  expect(greeting).toContain(SAMPLE_PROJECT_ID)
  const [commands = ''] = /^ {2}TOKEN=[^]*?\/orgs$/m.exec(greeting) ?? []
  const shell = spawn('sh', ['-c', commands], { stdio: ['ignore', 'pipe', 'inherit'] })
  expect(JSON.parse(await text(shell.stdout))).toMatchObject({ results: [{ name: 'Example Org' }] })
})

it.each([
  [['--help'], 0, /^npm run emulator -- \[flags\]/, /^$/],
  [['--lag'], 2, /^$/, /argument missing[^]*npm run emulator/],
  [['--world', 'missing.json'], 2, /^$/, /^--world missing.json cannot be used: /]
])('%j ends with exit code %d', async (args, exitCode, stdout, stderr) => {
  const tsx = join('node_modules', 'tsx', 'dist', 'cli.mjs')
  const child = spawn(process.execPath, [tsx, 'local/emulator/program/main.ts', ...args])
  const exited = once(child, 'exit')
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
  const [code] = (await exited) as [number]
  expect(code).toBe(exitCode)
  expect(out).toMatch(stdout)
  expect(err).toMatch(stderr)
})
