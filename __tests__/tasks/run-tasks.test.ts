// Each task, main and post, as the runner starts it from its folder.
import { describe, expect, it } from '@jest/globals'
import { OPERATION_NAMES } from '../../src/operations/registry.ts'
import { playRotation } from '../operations/client-secret/rotation.ts'
import { runScenario, type Scenario, type Transcript } from '../support/scenario.ts'
import { GIVEN } from './given.ts'
import { folderOf, readTask } from './read-task.ts'

function run(name: string, scenario: Omit<Scenario, 'action'> = {}): Promise<Transcript> {
  return runScenario({ ...scenario, action: folderOf(name), with: { ...GIVEN[name], ...scenario.with } })
}

function expectOutputs({ main }: Pick<Transcript, 'main'>, name: string): void {
  // Output result-path is always set.
  const known = ['result-path', ...Object.keys(readTask(name).outputs)]
  expect(Object.keys(main.outputs).filter((output) => !known.includes(output))).toEqual([])
}

describe('the task', () => {
  const others = OPERATION_NAMES.filter((name) => name !== 'rotate-client-secret')

  it.each(others)('%s runs, sets the outputs of its action.yml, and leaves no token', async (name) => {
    const transcript = await run(name)
    expect(transcript.main).toMatchObject({ exitCode: 0 })
    expect(transcript.main.annotations.filter(({ level }) => level === 'error')).toEqual([])
    expect(transcript.main.summary).toMatch(new RegExp(`^<h3>.+ ${name}: `))
    expectOutputs(transcript, name)
    expect(transcript.post.exitCode).toBe(0)
    expect(transcript.emulator.liveTokens()).toEqual([])
  })

  it('rotate-client-secret runs too', async () => {
    const name = 'rotate-client-secret'
    const given = { parameters: '', operation: name, ...GIVEN[name] }
    const { transcript } = await playRotation(given, {}, (step) =>
      runScenario({
        ...step,
        action: folderOf(name),
        arrange: (emulator, clock) => {
          clock.waiting(() => emulator.heldRequests() + step.github.heldRequests())
          step.prepare(emulator, clock.nowMs())
        }
      })
    )
    expect(transcript.main).toMatchObject({ exitCode: 0, outputs: { id: expect.any(String) } })
    expectOutputs(transcript, name)
  })

  it('takes an expression in an option as text: it cannot add another one', async () => {
    const { main, emulator } = await run('allow-runner-ip', { with: { comment: 'x\ncidr: 0.0.0.0/0' }, between })
    expect(main.exitCode).toBe(0)
    expect(seen).toEqual(['203.0.113.7/32'])
    expect(emulator.requests.map(({ path }) => path).filter((path) => path.includes('0.0.0.0'))).toEqual([])
  })

  let seen: readonly unknown[] = []
  function between(emulator: Transcript['emulator']): void {
    seen = [...emulator.world.accessList.values()]
      .filter(({ comment }) => comment?.includes('cidr: 0.0.0.0/0'))
      .map(({ cidrBlock }) => cidrBlock)
  }

  it.each([
    ['login', { query: 'id' }, 'query: login has no result.'],
    ['login', { expect: '`true`' }, 'expect: login has no result.'],
    ['login', { 'on-unmet': 'warn' }, 'on-unmet: login checks nothing.'],
    ['login', { parameters: 'ttl: 1h' }, 'parameters.ttl: login has no such option. It has: none.'],
    ['check-access', { interval: '5s' }, 'interval: check-access does not wait.'],
    ['check-access', { wait: 'true' }, 'wait: check-access does not wait.'],
    ['check-access', { 'wait-until': 'a' }, 'wait-until: check-access has conditions of its own.'],
    ['check-access', { temporary: 'true' }, 'temporary: check-access creates nothing.'],
    ['check-access', { 'cluster-name': 'prod' }, 'cluster-name: check-access does not use it.'],
    ['check-access', { body: '{}' }, 'body: check-access does not use it.'],
    ['check-access', { 'github-token': 'x' }, 'github-token: check-access does not use it.'],
    ['check-access', { expct: 'a' }, 'expct: there is no such input. Did you mean expect?'],
    ['check-access', { cdir: 'a' }, 'cdir: there is no such input. Did you mean cidr?'],
    ['check-access', { 'expires-in': '1h' }, 'expires-in: there is no such input, and check-access has no such option.']
  ])('%s refuses what it does not take: %j', async (name, inputs, message) => {
    const { main, requests } = await run(name, { with: inputs })
    expect(main.exitCode).toBe(1)
    expect(main.annotations[0]?.message).toContain(message)
    expect(requests).toEqual([])
  })
})
