// tasks/emulator as the runner starts it: an emulated Atlas for the later steps of a job.
import { fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync, watch, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { startEmulator } from '../../local/emulator/emulator.ts'
import {
  SAMPLE_CLIENT_ID,
  SAMPLE_CLIENT_SECRET,
  SAMPLE_ORG_ID,
  SAMPLE_PROJECT_ID
} from '../../local/emulator/sample-world.ts'
import { openJob, type JobState } from '../../local/job-state.ts'
import { prepareStep, type Phase, type Step } from '../../local/step-runner.ts'
import { json, requestToken, send, signIn } from '../local/emulator/client.ts'
import { ACTION } from './transcript.ts'

const TASK = join(ACTION, 'tasks', 'emulator')
const STATE = { path: '/emulator/state' }

let job: JobState
let started: Step[] = []

beforeEach(() => {
  job = openJob()
  started = []
})

afterEach(async () => {
  for (const step of started.toReversed()) await step.post()
  job.remove()
})

type Inputs = Readonly<Record<string, string>>

/** A step of tasks/emulator, whose post step runs after the test. */
async function prepareTask(inputs: Inputs = {}): Promise<Step> {
  const step = await prepareStep({ job, action: TASK, with: inputs })
  started.push(step)
  return step
}

async function startTask(inputs?: Inputs): Promise<{ step: Step; main: Phase; url: string }> {
  const step = await prepareTask(inputs)
  const main = await step.main()
  return { step, main, url: main.outputs['base-url'] ?? '' }
}

const pidOf = ({ state }: Phase) => (JSON.parse(state['server'] ?? '{}') as { pid: number }).pid

const foldersOf = ({ tempFolder }: Step) => {
  return readdirSync(tempFolder).filter((name) => name.startsWith('mongodb-atlas-emulator-'))
}

/** Ends a server as a crash would, and waits until nothing listens at its port. */
async function kill(main: Phase, url: string): Promise<void> {
  process.kill(pidOf(main), 'SIGKILL')
  while ((await send(url, STATE).catch(() => undefined)) !== undefined);
}

it('starts an Atlas that a later step uses without any credentials, and stops it in its post step', async () => {
  const { step, main, url } = await startTask()
  expect([main.exitCode, main.stderr]).toEqual([0, ''])
  expect(main.outputs).toEqual({
    'base-url': expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
    'client-id': SAMPLE_CLIENT_ID,
    'client-secret': SAMPLE_CLIENT_SECRET,
    'org-id': SAMPLE_ORG_ID,
    'project-id': SAMPLE_PROJECT_ID
  })
  expect(main.annotations).toEqual([
    expect.objectContaining({ level: 'notice', message: expect.stringContaining(url) })
  ])

  const verify = await prepareStep({ job, action: ACTION, with: { operation: 'verify-org-access' } })
  const verified = await verify.main()
  expect([verified.exitCode, verified.outputs['name']]).toEqual([0, 'Example Org'])
  expect((await verify.post()).exitCode).toBe(0)

  const post = await step.post()
  expect([post.exitCode, post.annotations]).toEqual([0, []])
  expect(post.log).toBe(
    `Stopped the emulated Atlas at ${url}. It got 3 requests.\n` +
      'No access token is valid, and everything is as it was at the start.'
  )
  await expect(send(url, STATE)).rejects.toThrow('ECONNREFUSED')
  expect(foldersOf(step)).toEqual([])
})

it('serves https, with a certificate that a later step can trust', async () => {
  const { step, main, url } = await startTask({ tls: 'true' })
  const { certificate = '' } = main.outputs
  expect([main.exitCode, url.slice(0, 6), existsSync(certificate)]).toEqual([0, 'https:', true])
  const env = { NODE_EXTRA_CA_CERTS: certificate }
  const verify = await prepareStep({ job, action: ACTION, with: { operation: 'verify-org-access' }, env })
  expect([(await verify.main()).exitCode, (await verify.post()).exitCode]).toEqual([0, 0])
  expect((await step.post()).log).toContain('It got 3 requests.')
  expect(existsSync(certificate)).toBe(false)
})

it('starts with a world from a file of the workspace', async () => {
  const world = { organizations: [{ name: 'Acme', projects: [{ name: 'web' }] }] }
  writeFileSync(join(job.workspace, 'world.json'), JSON.stringify(world))
  const { main, url } = await startTask({ world: 'world.json' })
  expect(main.exitCode).toBe(0)
  expect((await send(url, { path: '/' })).text).toContain('Organization Acme')
  const api = await signIn(url)
  expect(json(await api('GET', `/groups/${main.outputs['project-id']}`))).toMatchObject({ name: 'web' })
})

it.each([
  ['ignore', 0, []],
  ['warn', 0, ['warning']],
  ['fail', 1, ['error']]
])('says what later steps left, and with on-leftovers: %s ends with %d', async (onLeftovers, exitCode, levels) => {
  const { step, url } = await startTask({ 'on-leftovers': onLeftovers })
  const { access_token: token } = json<{ access_token: string }>(await requestToken(url))
  const api = await signIn(url)
  expect((await api('POST', '/groups', { body: { name: 'left', orgId: SAMPLE_ORG_ID } })).status).toBe(201)
  const users = `/groups/${SAMPLE_PROJECT_ID}/databaseUsers`
  expect((await api('DELETE', `${users}/admin/app`)).status).toBe(204)
  const post = await step.post()
  expect([post.exitCode, post.annotations.map(({ level }) => level)]).toEqual([exitCode, levels])
  expect(post.log).toMatch(/^Valid access tokens: 2$/m)
  expect(post.log).toMatch(/^Added: .*"name":"left"/m)
  expect(post.log).toMatch(/^Removed, though no step created it: .*"username":"app"/m)
  expect(post.log).not.toContain(token)
})

it('refuses all wrong inputs at once, and starts nothing', async () => {
  const inputs = { port: 'x', lag: '10', 'on-leftovers': 'no', world: 'missing.json', tls: 'yes', prot: '1' }
  const { step, main } = await startTask(inputs)
  expect([main.exitCode, main.outputs, main.exported, foldersOf(step)]).toEqual([1, {}, {}, []])
  const [{ message = '' } = {}] = main.annotations
  expect(message.split('\n')).toEqual([
    expect.stringMatching(/^Input prot is unknown\. Known are port, .*on-leftovers\.$/),
    'Input port must be a number from 0 to 65535, not x.',
    'Input tls must be true or false, not yes.',
    expect.stringMatching(/^Input world missing\.json cannot be used: ENOENT/),
    'Input lag must be a time such as 500ms, 10s or 2m, not 10.',
    'Input on-leftovers must be fail, warn or ignore, not no.'
  ])
  expect(await step.post()).toMatchObject({ exitCode: 0, annotations: [], log: 'No emulated Atlas was started.' })
})

it('names a port that is taken', async () => {
  const other = await startEmulator()
  const { port } = new URL(other.url)
  const { main } = await startTask({ port })
  expect([main.exitCode, main.exported]).toEqual([1, {}])
  expect(main.annotations[0]?.message).toMatch(
    new RegExp(`^Input port ${port} cannot be used: .*EADDRINUSE.* Without it, a free one is taken\\.$`)
  )
  await other.close()
})

it('says in post that the server has ended already, and what it printed', async () => {
  const { step, main, url } = await startTask()
  const connection = connect(Number(new URL(url).port), '127.0.0.1')
  connection.end('GET /##[error]x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
  expect(await text(connection)).toContain(' 404 ')
  await kill(main, url)
  const post = await step.post()
  expect([post.exitCode, post.annotations]).toEqual([0, []])
  expect(post.log).toMatch(
    /^The emulated Atlas at .* had ended already\. It printed last:\n\| .* GET \/## \[error\]x 404$/
  )
})

it('ends no process but its own, also if another one has its number, and another server its port', async () => {
  const { step, main, url } = await startTask()
  await kill(main, url)
  const bystander = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  const stranger = await startEmulator({ port: Number(new URL(url).port), identity: 'another' })
  const saved = { ...(JSON.parse(main.state['server'] ?? '') as object), pid: bystander.pid }
  // A step whose main did not run: nothing but this variable tells its post what was started.
  const env = { STATE_server: JSON.stringify(saved) }
  const other = await prepareStep({ job, action: TASK, with: {}, env })
  const post = await other.post()
  expect([post.exitCode, post.annotations, post.log]).toEqual([0, [], expect.stringContaining('had ended already')])
  const [survives, { status }] = [bystander.exitCode ?? bystander.signalCode, await send(url, STATE)]
  bystander.kill('SIGKILL')
  await Promise.all([once(bystander, 'exit'), stranger.close(), step.post()])
  expect([survives, status]).toEqual([null, 200])
})

it('ends together with a main step that is killed before it has left it alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mongodb-atlas-server-'))
  const server = fork(join(ACTION, 'dist', 'emulator', 'server', 'index.js'), { stdio: 'ignore' })
  const exited = once(server, 'exit')
  server.send({ inputs: {}, identity: 'x', folder })
  const [reply] = (await once(server, 'message')) as [{ started: { outputs: { 'base-url': string } } }]
  const url = reply.started.outputs['base-url']
  expect((await send(url, STATE)).text).toContain('"identity":"x"')
  server.disconnect()
  expect(await exited).toEqual([1, null])
  await expect(send(url, STATE)).rejects.toThrow('ECONNREFUSED')
  rmSync(folder, { recursive: true })
})

it('has a green post step after a main step that was killed', async () => {
  const step = await prepareTask()
  const main = await step.main((child) => {
    const watcher = watch(step.tempFolder, () => {
      child.kill('SIGKILL')
      watcher.close()
    })
  })
  expect(main.signal).toBe('SIGKILL')
  const post = await step.post()
  expect([post.exitCode, post.annotations]).toEqual([0, []])
})
