// What runs of this action leave in Atlas, and what resembles it.
import { atlasDate, DAY_MS } from '../../../local/emulator/dates.ts'
import type { Emulator, World } from '../../../local/emulator/emulator.ts'
import type { Tag } from '../../../local/emulator/tags.ts'
import { SAMPLE_EMPTY_PROJECT_ID, SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { planUndo } from '../../../src/atlas/undo-plan.ts'
import { UNDO_RULES } from '../../../src/atlas/undo-rules.ts'
import { KEEP_UNTIL_TAG } from '../../../src/atlas/undo.ts'
import { buildProvenance } from '../../../src/operations/temporary/provenance.ts'

/** When remove-leftovers runs, in milliseconds since the epoch. */
export const NOW_MS = Date.UTC(2030, 2, 1, 12)
/** `GITHUB_RUN_ID` of the steps that tests run. */
export const CURRENT_RUN = '1234567890'
export const OTHER_RUN = '77'

const runOf = (runId: string | undefined, startedAtMs: number) => ({
  runId,
  attempt: '1',
  repository: 'example/shop',
  job: 'deploy',
  random: 'x7k2p9qa',
  startedAtMs
})

interface Marked {
  readonly tags: Tag[]
  readonly comment: string
  readonly description: string
}

/** The marker on a resource that the action created with this operation, `days` ago. */
function markFor(
  creation: string,
  days: number,
  { runId, body = {} }: { runId?: string | undefined; body?: object } = {}
): Marked {
  const rule = UNDO_RULES[creation]
  if (rule === undefined) throw new Error(`${creation} has no undo rule`)
  const mark = buildProvenance(runOf(runId, NOW_MS - days * DAY_MS))
  const given = rule.eachEntry === true ? [body] : body
  const plan = planUndo(rule, { parameters: {}, body: JSON.stringify(given) }, mark)
  const written = JSON.parse(plan.input.body ?? '') as Marked | Marked[]
  return Array.isArray(written) ? (written[0] as Marked) : written
}

export const daysAgo = (days: number) => atlasDate(NOW_MS - days * DAY_MS)

/** Adds leftovers to a project or to the organization, two days old unless said otherwise. */
export function leave({ world }: Pick<Emulator, 'world'>, projectId = SAMPLE_PROJECT_ID) {
  const tags = (runId: string | undefined = OTHER_RUN, more: Tag[] = []) => [
    ...markFor('createGroupCluster', 0, { runId }).tags,
    ...more
  ]
  return {
    cluster: (name: string, { days = 2, runId = OTHER_RUN, keepUntil = '', isProtected = false } = {}) =>
      world.addCluster({
        projectId,
        name,
        createDate: daysAgo(days),
        terminationProtectionEnabled: isProtected,
        attributes: { tags: tags(runId, keepUntil === '' ? [] : [{ key: KEEP_UNTIL_TAG, value: keepUntil }]) }
      }),
    flex: (name: string, days = 2) =>
      world.addFlexCluster({ projectId, name, createDate: daysAgo(days), tags: tags(OTHER_RUN) }),
    user: (username: string, { days = 2, runId = OTHER_RUN, databaseName = 'admin' } = {}) => {
      const { description } = markFor('createGroupDatabaseUser', days, { runId })
      return world.addDatabaseUser({ projectId, username, databaseName, description })
    },
    entry: (cidrBlock: string, { days = 2, runId = OTHER_RUN, before = '' } = {}) => {
      const { comment } = markFor('createGroupAccessListEntry', days, { runId, body: { comment: before } })
      return world.addAccessListEntry({ projectId, cidrBlock, comment })
    },
    account: (name: string, days = 2) => {
      const { description } = markFor('createOrgServiceAccount', days, { runId: OTHER_RUN })
      return world.addServiceAccount({ orgId: SAMPLE_ORG_ID, name, description })
    },
    project: (name: string, days = 2) =>
      world.addProject({ orgId: SAMPLE_ORG_ID, name, created: daysAgo(days), tags: tags(OTHER_RUN) })
  }
}

/** Adds resources that are not of this action but resemble its leftovers. */
export function addOthers({ world }: Pick<Emulator, 'world'>): void {
  const marker = `${OTHER_RUN}-1-x7k2p9qa`
  const projectId = SAMPLE_PROJECT_ID
  const createDate = daysAgo(400)
  const clusterTags: [string, Tag[]][] = [
    ['their-value', [{ key: 'atlas-tasks', value: 'nightly' }]],
    ['their-key', [{ key: 'owner', value: marker }]],
    ['their-case', [{ key: 'Atlas-Tasks', value: marker }]],
    ['no-tags', []]
  ]
  for (const [name, tags] of clusterTags) world.addCluster({ projectId, name, createDate, attributes: { tags } })
  world.addFlexCluster({ projectId, name: 'their-flex', createDate, tags: [{ key: 'atlas-tasks', value: '7-1' }] })
  const texts = [
    'atlas-tasks nightly 20250101T0000 cleaned by hand',
    `my-atlas-tasks ${marker} 20250101T0000 example/shop`,
    `atlas-tasks ${marker} since 20250101T0000`,
    `atlas-tasks: ${marker} 20250101T0000`,
    `atlas-tasks ${marker}`
  ]
  texts.forEach((text, index) => {
    world.addDatabaseUser({ projectId, username: `their-${index}`, description: text })
    world.addAccessListEntry({ projectId, cidrBlock: `198.51.${index}.0/24`, comment: text })
    world.addServiceAccount({ orgId: SAMPLE_ORG_ID, name: `their-${index}`, description: text })
  })
  const { shared } = buildProvenance(runOf(OTHER_RUN, Date.UTC(2025, 0, 1)))
  world.addAccessListEntry({ projectId, cidrBlock: '192.0.2.1/32', comment: shared })
  world.addProject({
    orgId: SAMPLE_ORG_ID,
    name: 'theirs',
    created: createDate,
    tags: [{ key: 'atlas-tasks', value: 'yes' }]
  })
  world.addCluster({ projectId: SAMPLE_EMPTY_PROJECT_ID, name: 'plain', createDate })
}

/** Leaves out what any use changes. */
const withoutTimes = (key: string, value: unknown) =>
  key === 'lastUsedAt' || key === 'databaseChangesUntilMs' ? undefined : value

type Rows = ReadonlyMap<string, object>

/** Everything in Atlas, by kind and ID. */
export function remember(world: World): ReadonlyMap<string, string> {
  const stores = Object.entries(world).filter((pair): pair is [string, Rows] => pair[1] instanceof Map)
  return new Map(
    stores.flatMap(([store, rows]) =>
      [...rows].map(([id, row]) => [`${store} ${id}`, JSON.stringify(row, withoutTimes)] as const)
    )
  )
}

/** What was removed or changed, by name. */
export function changes(before: ReadonlyMap<string, string>, world: World): string[] {
  const after = remember(world)
  const differing = [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => before.get(key) !== after.get(key)
  )
  return differing
    .map((key) => {
      const [store] = key.split(' ')
      const row = JSON.parse(before.get(key) ?? after.get(key) ?? '{}') as Record<string, string>
      return `${store} ${row['name'] ?? row['username'] ?? row['cidrBlock']}`
    })
    .sort()
}
