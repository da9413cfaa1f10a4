import { describe, expect, it } from '@jest/globals'
import type { Effect, Emulator } from '../../local/emulator/emulator.ts'
import { SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { runScenario, type Scenario, type Transcript } from './transcript.ts'
import { describeSignals } from './signals.ts'

const PROJECT = `/api/atlas/v2/groups/${SAMPLE_PROJECT_ID}`
/** What the steps could leave in the project. */
const census = ({ world }: Emulator) => ({
  flex: [...world.flexClusters.values()].filter(({ stateName }) => stateName !== 'DELETING').map(({ name }) => name),
  users: [...world.databaseUsers.values()].map(({ username }) => username),
  access: [...world.accessList.values()].map(({ cidrBlock, comment }) => `${cidrBlock} ${comment}`)
})

/** Runs a step, and ends it once `moment` has come. Gives what was there before it and is there after its post. */
async function endAt(
  moment: (emulator: Emulator) => boolean,
  signal: NodeJS.Signals,
  inputs: Record<string, string>,
  scenario: Omit<Scenario, 'with'> = {}
): Promise<{ transcript: Transcript; before: unknown; after: unknown }> {
  let before: unknown
  const transcript = await runScenario({
    clockRate: 10,
    ...scenario,
    with: { 'project-id': SAMPLE_PROJECT_ID, ...inputs },
    arrange(emulator) {
      before = census(emulator)
      scenario.arrange?.(emulator)
    },
    onStart(child, emulator) {
      const timer = setInterval(() => {
        if (!moment(emulator)) return
        clearInterval(timer)
        child.kill(signal)
      }, 2)
      child.once('exit', () => clearInterval(timer))
    }
  })
  return { transcript, before, after: census(transcript.emulator) }
}

const asked = (method: string, path: RegExp) => (emulator: Emulator) =>
  emulator.requests.some((request) => request.method === method && path.test(request.path))
const slow = (method: string, path: RegExp, effect: Effect) => ({
  arrange: ({ script }: Emulator) => script({ on: { method, path }, effect })
})
const late: Effect = { kind: 'delay', ms: 250 }

const allow = { operation: 'allow-runner-ip' }
const cluster = { operation: 'create-test-cluster' }
const user = { operation: 'create-database-user', 'cluster-name': 'prod', parameters: 'database: app' }

const moments: [string, Record<string, string>, (emulator: Emulator) => boolean, Omit<Scenario, 'with'>][] = [
  ['allow-runner-ip, before it creates', allow, asked('GET', /accessList/), slow('GET', /accessList/, late)],
  ['allow-runner-ip, while it creates', allow, asked('POST', /accessList/), slow('POST', /accessList/, late)],
  [
    'allow-runner-ip, whose request was swallowed',
    allow,
    asked('POST', /accessList/),
    slow('POST', /accessList/, { kind: 'stall' })
  ],
  ['allow-runner-ip, while it waits', allow, asked('GET', /status$/), {}],
  [
    'create-database-user, before it creates',
    user,
    asked('GET', /clusters\/prod$/),
    slow('GET', /clusters\/prod$/, late)
  ],
  ['create-database-user, while it creates', user, asked('POST', /databaseUsers/), slow('POST', /databaseUsers/, late)],
  ['create-database-user, while it waits', user, asked('GET', /clusters\/prod\/status$/), {}],
  ['create-test-cluster, before it creates', cluster, asked('GET', /ipinfo/), slow('GET', /ipinfo/, late)],
  [
    'create-test-cluster, while it creates the cluster',
    cluster,
    asked('POST', /flexClusters/),
    slow('POST', /flexClusters/, late)
  ],
  [
    'create-test-cluster, while it creates the user',
    cluster,
    asked('POST', /databaseUsers/),
    slow('POST', /databaseUsers/, late)
  ],
  ['create-test-cluster, while it waits', cluster, asked('GET', /flexClusters\/./), {}]
]

describeSignals('a step that is killed (signals; not on Windows)', () => {
  it.each(moments)('%s, leaves nothing', async (_, inputs, moment, scenario) => {
    const { transcript, before, after } = await endAt(moment, 'SIGKILL', inputs, scenario)
    expect(transcript.main.signal).toBe('SIGKILL')
    expect(transcript.post.exitCode).toBe(0)
    expect(transcript.post.annotations).toEqual([])
    expect(after).toEqual(before)
    expect(transcript.emulator.liveTokens()).toEqual([])
  })
})

describeSignals('a step that is cancelled (signals; not on Windows)', () => {
  it.each(moments)('%s, leaves nothing', async (_, inputs, moment, scenario) => {
    const { transcript, before, after } = await endAt(moment, 'SIGINT', inputs, scenario)
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.annotations[0]?.title).toBe('MongoDB Atlas: Cancelled')
    expect(transcript.post.annotations).toEqual([])
    expect(after).toEqual(before)
    expect(transcript.emulator.liveTokens()).toEqual([])
  })
})

describe('a job that fails after the step', () => {
  it.each([allow, user, cluster])('loses all the same what $operation made', async (inputs) => {
    let before: unknown
    const transcript = await runScenario({
      clockRate: 200,
      with: { 'project-id': SAMPLE_PROJECT_ID, ...inputs },
      postWith: { 'job-status': 'failure' },
      arrange: (emulator) => void (before = census(emulator))
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.post.annotations).toEqual([])
    expect(census(transcript.emulator)).toEqual(before)
    expect(transcript.requests.some((line) => line.startsWith(`DELETE ${PROJECT}`))).toBe(true)
  })
})
