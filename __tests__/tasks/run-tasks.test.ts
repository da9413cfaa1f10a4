// Each task, main and post, as the runner starts it from its folder.
import { describe, expect, it } from '@jest/globals'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { OPERATION_NAMES } from '../../src/operations/registry.ts'
import { playRotation, SECRET } from '../operations/client-secret/rotation.ts'
import { runScenario, type Scenario, type Transcript } from '../support/scenario.ts'
import { folderOf, readTask } from './read-task.ts'

const project = { 'project-id': SAMPLE_PROJECT_ID }
const cluster = { ...project, 'cluster-name': 'prod' }

/** What each task is given, so that it succeeds in the emulator. */
const GIVEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'verify-org-access': { 'org-id': SAMPLE_ORG_ID, name: 'Example Org', roles: 'ORG_OWNER' },
  'verify-project-access': { name: 'shop' },
  'wait-for-cluster': { ...cluster, timeout: '1m' },
  'check-cluster': { ...cluster, 'expect-version': '8' },
  'check-alerts': { ...project, 'event-types': 'NO_PRIMARY,\nHOST_DOWN', 'on-unmet': 'ignore' },
  'check-access': { ...project, ip: '198.51.100.7', 'on-unmet': 'ignore' },
  'check-search-indexes': { ...cluster, 'on-unmet': 'ignore' },
  'check-backup': { ...cluster, 'max-age': '7d', 'on-unmet': 'ignore' },
  'check-secret-expiry': { 'org-id': SAMPLE_ORG_ID, 'minimum-remaining': '1h' },
  'allow-runner-ip': { ...project, 'expires-in': '2h' },
  'create-database-user': { ...cluster, database: 'app' },
  'create-test-cluster': { ...project, tier: 'M10', 'sample-data': 'true' },
  'remove-leftovers': { ...project, 'older-than': '2d' },
  'rotate-client-secret': { 'secret-name': SECRET, 'delete-old': 'true' },
  'create-cluster': { ...project, 'cluster-name': 'orders', tier: 'M10' },
  'delete-cluster': cluster,
  'take-snapshot': { ...cluster, retention: '3' },
  'restore-snapshot': { ...cluster, 'source-cluster': 'prod', latest: 'true', 'allow-overwrite': 'true' },
  'download-logs': { ...cluster, from: '15m' },
  request: { route: 'GET /api/atlas/v2/orgs?itemsPerPage=1', 'api-version': '2023-01-01' },
  'pause-cluster': cluster,
  'resume-cluster': { ...cluster, 'cluster-name': 'archive' },
  'scale-cluster': { ...cluster, tier: 'M20' },
  'pause-idle-clusters': { ...project, name: 'prod' },
  'create-project': { 'org-id': SAMPLE_ORG_ID, name: 'web', tags: 'team=web' },
  'delete-project': { ...project, force: 'true', name: 'shop' },
  'load-sample-data': cluster,
  'fail-over-cluster': cluster,
  login: {},
  'apply-search-indexes': {
    ...cluster,
    body: '[{ database: shop, collection: items, name: default, definition: { mappings: { dynamic: true } } }]',
    prune: 'true'
  },
  'apply-indexes': { ...cluster, body: '[{ database: shop, collection: items, keys: { sku: 1 } }]' }
}

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
