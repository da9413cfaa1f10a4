// A world from a file: the organizations, projects and clusters that are there at the start.
import type { Clock } from '../clock.ts'
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET } from '../sample-world.ts'
import { createWorld, type World } from '../world.ts'

type Json = Readonly<Record<string, unknown>>

/** What a property must be, in words and as a check. */
interface Kind {
  readonly words: string
  readonly holds: (value: unknown) => boolean
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const TEXT: Kind = { words: 'a string', holds: (value) => typeof value === 'string' && value !== '' }
const FLAG: Kind = { words: 'true or false', holds: (value) => typeof value === 'boolean' }
const LIST: Kind = { words: 'a list of objects', holds: (value) => Array.isArray(value) && value.every(isObject) }
const TEXTS: Kind = { words: 'a list of strings', holds: (value) => Array.isArray(value) && value.every(TEXT.holds) }
const ID: Kind = {
  words: 'an ID of 24 hexadecimal digits',
  holds: (value) => typeof value === 'string' && /^[0-9a-f]{24}$/.test(value)
}

const ORGANIZATION = { id: ID, name: TEXT, projects: LIST, serviceAccounts: LIST }
const PROJECT = { id: ID, name: TEXT, clusters: LIST, flexClusters: LIST }
const ACCOUNT = { clientId: TEXT, secret: TEXT, roles: TEXTS }
const FLEX = { name: TEXT, backingProviderName: TEXT, regionName: TEXT }

/**
 * Creates a world from the text of a file.
 *
 * @throws Error that says where the file is wrong and what belongs there
 */
export function readWorld(text: string, clock: Pick<Clock, 'nowMs'>): World {
  const file = parse(text)
  const organizations = listOf(file, 'organizations', '')
  if (organizations.length === 0) throw new Error('organizations must have at least one organization.')
  const world = createWorld({ clock })
  organizations.forEach((each, index) => addOrganization(world, each, `organizations[${index}]`))
  return world
}

function addOrganization(world: World, organization: Json, path: string): void {
  check(organization, ORGANIZATION, path)
  const { id: orgId } = world.addOrganization(pick(organization, ['id', 'name']))
  const accounts = listOf(organization, 'serviceAccounts', path)
  accounts.forEach((account, index) => {
    check(account, ACCOUNT, `${path}.serviceAccounts[${index}]`)
    const { roles, ...credentials } = account
    world.addServiceAccount({ orgId, ...credentials, ...(roles === undefined ? {} : { orgRoles: roles as string[] }) })
  })
  if (world.serviceAccounts.size === 0) {
    const [clientId, secret] = [SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET]
    world.addServiceAccount({ orgId, clientId, secret, orgRoles: ['ORG_OWNER'] })
  }
  listOf(organization, 'projects', path).forEach((project, index) => {
    addProject(world, { orgId, project }, `${path}.projects[${index}]`)
  })
}

function addProject(
  world: World,
  { orgId, project }: { readonly orgId: string; readonly project: Json },
  path: string
): void {
  check(project, PROJECT, path)
  const { id: projectId } = world.addProject({ orgId, ...pick(project, ['id', 'name']) })
  listOf(project, 'clusters', path).forEach((cluster, index) => {
    check(cluster, { name: TEXT, paused: FLAG }, `${path}.clusters[${index}]`, { others: true })
    const { name, paused = false, ...attributes } = cluster
    world.addCluster({ projectId, name: name as string, paused: paused as boolean, attributes })
  })
  listOf(project, 'flexClusters', path).forEach((cluster, index) => {
    check(cluster, FLEX, `${path}.flexClusters[${index}]`)
    world.addFlexCluster({ projectId, ...pick(cluster, Object.keys(FLEX)), name: cluster['name'] as string })
  })
}

function parse(text: string): Json {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new Error(`it is not JSON: ${(error as Error).message}`, { cause: error })
  }
  if (!isObject(value)) throw new Error('it must be a JSON object with a list of organizations.')
  check(value, { organizations: LIST }, '')
  return value
}

/** @throws Error for a property of another kind, one that is unknown, and a missing name */
function check(
  object: Json,
  kinds: Readonly<Record<string, Kind>>,
  path: string,
  { others = false }: { readonly others?: boolean } = {}
): void {
  const at = (name: string) => (path === '' ? name : `${path}.${name}`)
  for (const [name, value] of Object.entries(object)) {
    const kind = kinds[name]
    if (kind === undefined && !others) {
      throw new Error(`${at(name)} is unknown. Known are ${Object.keys(kinds).join(', ')}.`)
    }
    if (kind !== undefined && !kind.holds(value)) throw new Error(`${at(name)} must be ${kind.words}.`)
  }
  if ('name' in kinds && object['name'] === undefined) throw new Error(`${at('name')} is missing.`)
}

function listOf(object: Json, name: string, path: string): readonly Json[] {
  const value = object[name] ?? []
  if (!LIST.holds(value)) throw new Error(`${path}.${name} must be ${LIST.words}.`)
  return value as Json[]
}

function pick(object: Json, names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.flatMap((name) => (name in object ? [[name, object[name] as string]] : [])))
}
