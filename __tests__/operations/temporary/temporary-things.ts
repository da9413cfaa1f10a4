// Runs steps with `temporary: true`, and compares the emulator's world before, between and after main and post.
import { expect } from '@jest/globals'
import type { World } from '../../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import type { UndoStep } from '../../../src/atlas/undo.ts'
import { runScenario, type Scenario, type Transcript } from '../../support/scenario.ts'

/** A step that creates something until the job ends. */
export interface Creation extends Omit<Scenario, 'with'> {
  readonly operation: string
  readonly body: unknown
  readonly with?: Readonly<Record<string, string>>
}

/** One document of the world. */
export type Thing = Record<string, unknown>

export interface Observed extends Transcript {
  /** Body of the first POST to the Administration API; undefined if there was none. */
  readonly sent: unknown
  /** What existed after main and not before, by map and key. */
  readonly created: Readonly<Record<string, Thing>>
  readonly before: Readonly<Record<string, Thing>>
  /** What existed after post, except for clusters that are being deleted. */
  readonly after: Readonly<Record<string, Thing>>
  /** What main left for post to remove. */
  readonly undo: readonly UndoStep[]
  /** `level: message` of each annotation of main. */
  readonly mainMessages: readonly string[]
  /** `level: message` of each annotation of post. */
  readonly messages: readonly string[]
}

/** The marker of a step, with the step runner's run ID and attempt. */
export const MARKER = /1234567890-1-[a-z2-9]{8}/

/** Bodies of creations. */
export const user = {
  username: 'visitor',
  databaseName: 'admin',
  password: 'a-password-of-tests',
  roles: [{ roleName: 'read', databaseName: 'shop' }]
}
export const flex = { name: 'try-out', providerSettings: { backingProviderName: 'AWS', regionName: 'EU_WEST_1' } }
export const role = { roleName: 'auditor', actions: [{ action: 'FIND', resources: [{ cluster: false, db: 'shop' }] }] }
export const account = {
  name: 'visitor',
  description: "The visitor's own",
  roles: ['ORG_MEMBER'],
  secretExpiresAfterHours: 8
}
export const searchIndex = {
  database: 'shop',
  collectionName: 'goods',
  name: 'try-out',
  definition: { mappings: { dynamic: true } }
}

/** The database user above, as the creation most tests use. */
export const ourUser: Creation = { operation: 'createGroupDatabaseUser', body: user }

/** Inputs of an operation on the organization. */
export const inOrganization = { 'project-id': '', 'org-id': SAMPLE_ORG_ID }

/** Runs main and post of a step with `temporary: true`. */
export async function createFor({ operation, body, ...scenario }: Creation): Promise<Observed> {
  let before: Record<string, Thing> = {}
  let between: Record<string, Thing> = {}
  const transcript = await runScenario({
    ...scenario,
    with: {
      operation,
      temporary: 'true',
      'project-id': SAMPLE_PROJECT_ID,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...scenario.with
    },
    arrange(emulator, clock) {
      scenario.arrange?.(emulator, clock)
      before = contentOf(emulator.world)
    },
    async between(emulator, step) {
      await scenario.between?.(emulator, step)
      between = contentOf(emulator.world)
    }
  })
  const { main, post, emulator } = transcript
  const written = emulator.requests.find(({ method, path }) => method === 'POST' && path.startsWith('/api/atlas/'))
  return {
    ...transcript,
    sent: written === undefined ? undefined : JSON.parse(written.body),
    created: Object.fromEntries(Object.entries(between).filter(([key]) => !(key in before))),
    before,
    after: contentOf(emulator.world),
    undo: undoOf(main.state['session']),
    mainMessages: main.annotations.map(({ level, message }) => `${level}: ${message}`),
    messages: post.annotations.map(({ level, message }) => `${level}: ${message}`)
  }
}

/** Expects that post left what main created, and everything else. States may have changed, as those of clusters do. */
export function expectAllLeft({ before, created, after }: Observed): void {
  expect(after).toMatchObject(before)
  const left = Object.keys(after).filter((key) => !(key in before))
  expect(left).toEqual(Object.keys(created))
  expect(left.length).toBeGreaterThan(0)
}

/** What main left for post to remove. */
export function undoOf(session: string | undefined): UndoStep[] {
  return session === undefined ? [] : (JSON.parse(session) as { undo: UndoStep[] }).undo
}

/** Requests that change Atlas, except those for tokens. */
export function writesOf({ requests }: Pick<Transcript, 'requests'>): string[] {
  return requests.filter((line) => !/^GET|\/api\/oauth\//.test(line)).map((line) => line.replace('/api/atlas/v2/', ''))
}

/** Everything in the world, except clusters that are being deleted and traces of reading. */
export function contentOf(world: World): Record<string, Thing> {
  const maps = Object.entries(world).filter((entry): entry is [string, Map<string, Thing>] => entry[1] instanceof Map)
  return Object.fromEntries(
    maps.flatMap(([name, rows]) =>
      [...rows]
        .filter(([, row]) => row['stateName'] !== 'DELETING')
        .map(([id, row]) => [`${name} ${id}`, JSON.parse(JSON.stringify(row, withoutTraces)) as Thing])
    )
  )
}

const TRACES = ['databaseChangesUntilMs', 'accessListWrites', 'requestCount', 'lastUsedAddress', 'lastUsedAt']

function withoutTraces(key: string, value: unknown): unknown {
  return TRACES.includes(key) ? undefined : value
}
