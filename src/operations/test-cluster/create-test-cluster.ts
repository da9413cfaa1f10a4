import type { AtlasResponse } from '../../atlas/response.ts'
import { valueAt } from '../../atlas/attributes.ts'
import { ApiError } from '../../atlas/errors.ts'
import { findUiPage } from '../../atlas/ui-pages.ts'
import { parseAddress } from '../access-list/address-block.ts'
import { allowAddress, type Wanted } from '../access-list/allow-address.ts'
import { allowUntilActive, askAtlas } from '../access-list/allow-runner-ip.ts'
import { createTemporary, undoRuleOf } from '../temporary/create-temporary.ts'
import { connectionStringFor, createDatabaseUser, parseRole, waitUntilApplied } from '../database-user/database-user.ts'
import type { CreatedUser, UserRole } from '../database-user/database-user.ts'
import { defineOperation } from '../definition.ts'
import { choiceOption, durationOption, listOption, textOption } from '../options.ts'
import type { OperationContext, OptionDefinition, Result } from '../definition.ts'
import { createSearchIndex, loadSampleData, srvOf, waitForIdle } from './cluster-stages.ts'
import { checkExpiry, DEFAULT_EXPIRY_MS } from '../temporary/expiry.ts'
import type { FoundCluster } from '../cluster/find-cluster.ts'
import { checkCluster, creationOf, DEFAULT_REGIONS, nameOf, parseSearchIndexes, PROVIDERS } from './test-cluster.ts'
import type { ClusterWanted, SearchIndexes } from './test-cluster.ts'

/** What tests commonly do: read and write, make and drop collections and indexes. */
const DEFAULT_ROLES = ['readWriteAnyDatabase', 'dbAdminAnyDatabase']

const searchIndexesOption: OptionDefinition<SearchIndexes> = {
  sentence:
    'Search indexes to be made, in JSON as `createGroupClusterSearchIndex` takes them: a list of objects with ' +
    '`database`, `collectionName`, `name` and `definition`.',
  form: 'a JSON list of search indexes, each with database, collectionName and name',
  parse: (raw) => (typeof raw === 'string' ? parseSearchIndexes(raw) : undefined)
}

/** A cluster for one job, ready to be used, and gone when the job ends. */
export const createTestCluster = defineOperation({
  name: 'create-test-cluster',
  sentence:
    'Creates a cluster for this job, lets the runner in, makes a database user, and waits until all of it works. All of it goes when the job ends.',
  role: 'Project Owner',
  subjects: { 'project-id': 'required' },
  options: {
    tier: textOption('`FLEX`, `M0`, or the size of a dedicated cluster such as `M10`. Default: `FLEX`.'),
    provider: choiceOption('Cloud provider. Default: `AWS`.', PROVIDERS),
    region: textOption("Region as Atlas calls it, such as `EU_WEST_1`. Default: one of the provider's in the USA."),
    version: textOption('Major version of MongoDB, of a dedicated cluster. Default: that of Atlas.'),
    name: textOption('Name of the cluster. Default: one that no other run has.'),
    roles: listOption('Roles of the database user. Default: `readWriteAnyDatabase, dbAdminAnyDatabase`.'),
    ip: textOption('Address of the runner, where it is not the one at which Atlas sees it.'),
    'expires-in': durationOption('When user and access expire by themselves: 5m to 7d. Default: `6h`.'),
    'sample-data': choiceOption('`true` loads the sample datasets of Atlas.', ['true', 'false']),
    'search-indexes': searchIndexesOption,
    'keep-on-failure': durationOption(
      'How long the cluster stays when the job has failed; `remove-leftovers` removes it then. It costs until then.'
    )
  },
  outputs: ['id', 'name', 'url', 'state', 'connection-string', 'username', 'password', 'ip-address', 'expires-at'],
  temporary: true,

  check(_subject, { tier = 'FLEX', name, version, roles = [], ip, 'expires-in': expiresIn }) {
    const problems = checkCluster({ name, tier: tier.toUpperCase(), version })
    const add = (option: string, message: string) => void problems.push({ input: `parameters.${option}`, message })
    for (const role of roles) {
      if (parseRole(role) === undefined) add('roles', `"${role}" is no role. Write one like readWrite@app.`)
    }
    if (ip !== undefined && parseAddress(ip) === undefined) add('ip', `"${ip}" is not one IPv4 or IPv6 address.`)
    return [...problems, ...checkExpiry(expiresIn)]
  },

  async run(context, options) {
    const { provider = 'AWS', 'expires-in': expiresIn = DEFAULT_EXPIRY_MS } = options
    const groupId = context.subject['project-id'] ?? ''
    const cluster: ClusterWanted = {
      groupId,
      name: options.name ?? nameOf(context.run),
      tier: (options.tier ?? 'FLEX').toUpperCase(),
      provider,
      region: options.region ?? DEFAULT_REGIONS[provider],
      version: options.version
    }
    if (context.dryRun) return describeDryRun(cluster)
    const address = options.ip ?? (await askAtlas(context))
    const expiresAtMs = context.clock.nowMs() + expiresIn
    const roles = (options.roles ?? DEFAULT_ROLES).map(parseRole).filter((role) => role !== undefined)
    const made = await createAll(context, {
      cluster,
      access: { groupId, address, expiresAtMs, comment: undefined },
      roles,
      keepOnFailureMs: options['keep-on-failure']
    })
    const extras = { sampleData: options['sample-data'] === 'true', searchIndexes: options['search-indexes'] ?? [] }
    return waitForAll(context, { ...made, cluster, ...extras })
  }
})

interface CreationPlan {
  readonly cluster: ClusterWanted
  readonly access: Wanted
  readonly roles: readonly UserRole[]
  readonly keepOnFailureMs: number | undefined
}

interface Created {
  readonly answer: AtlasResponse
  readonly access: Wanted
  readonly user: CreatedUser
}

/**
 * Asks for the cluster, the access and the user. The user is asked for as soon as Atlas knows the cluster, since it is
 * for that cluster only. When one of them fails, the others still come to their end, so that post knows of them.
 */
async function createAll(
  context: OperationContext,
  { cluster, access, roles, keepOnFailureMs }: CreationPlan
): Promise<Created> {
  const { operationId, input } = creationOf(cluster)
  const rule = undoRuleOf(operationId)
  const { groupId, name } = cluster
  const created = createTemporary(context, { operationId, rule, input, keepOnFailureMs })
  const user = created.then(() =>
    createDatabaseUser(context, {
      groupId,
      clusterName: name,
      auth: 'password',
      username: undefined,
      roles,
      expiresAtMs: access.expiresAtMs
    })
  )
  const ends = await Promise.allSettled([created, allowAddress(context, access), user])
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  return { answer: await created, access, user: await user }
}

/** Waits, one after the other, for what needs one another; the time of the wait is for all of it. */
async function waitForAll(
  context: OperationContext,
  given: Created & { cluster: ClusterWanted; sampleData: boolean; searchIndexes: SearchIndexes }
): Promise<Result> {
  const { answer, access, cluster, sampleData, searchIndexes } = given
  const { groupId, name } = cluster
  const endMs = context.clock.nowMs() + context.wait.timeoutMs
  const rest = (): OperationContext => ({
    ...context,
    wait: { ...context.wait, timeoutMs: Math.max(0, endMs - context.clock.nowMs()) }
  })
  const base = describe(context, given, undefined)
  if (context.wait.wanted === false) return base

  const { found, ...ready } = await waitForIdle(rest(), cluster, answer)
  if (ready.satisfied !== true) return { ...base, ...ready }
  const stages: (() => Promise<Partial<Result>>)[] = [
    async () => (await allowUntilActive(rest(), access)).outcome,
    ...(sampleData ? [() => loadSampleData(rest(), groupId, name)] : []),
    ...searchIndexes.map((index) => () => createSearchIndex(rest(), groupId, name, index)),
    // Atlas says that all is applied as long as the cluster is still being made.
    () => waitForUser(rest(), { groupId, clusterName: name })
  ]
  for (const stage of stages) {
    const { satisfied, unmet, verdict } = await stage()
    if (satisfied === false) return { ...base, ...ready, satisfied, unmet, verdict: verdict ?? base.verdict }
  }
  const result = describe(context, given, found)
  return { ...result, satisfied: true, timeline: ready.timeline, facts: [...result.facts, ...ready.facts] }
}

/** Of a flex cluster, Atlas may not tell; its user was there before the cluster was, so that it is made with it. */
async function waitForUser(
  context: OperationContext,
  cluster: { readonly groupId: string; readonly clusterName: string }
): Promise<Partial<Result>> {
  try {
    return await waitUntilApplied(context, cluster)
  } catch (error) {
    if (!(error instanceof ApiError) || error.errorCode !== 'CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API') throw error
    context.report('Atlas does not tell whether a flex cluster knows its users. The first connection may need a retry.')
    return {}
  }
}

function describe(
  { atlas }: OperationContext,
  { answer, access, user, cluster }: Created & { readonly cluster: ClusterWanted },
  found: FoundCluster | undefined
): Result {
  const { groupId, name, tier } = cluster
  const data = found?.response.data ?? answer.data
  const id = valueAt(data, 'id')
  const srv = found && srvOf(found)
  const expiresAt = new Date(access.expiresAtMs).toISOString()
  return {
    verdict: `Cluster ${name} (${tier}) ${found === undefined ? 'is being created' : 'is ready'}; it goes when the job ends.`,
    data,
    status: answer.status,
    apiVersion: answer.version,
    outputs: {
      ...(typeof id === 'string' ? { id } : {}),
      name,
      url: findUiPage(atlas.baseUrl, { groupId, clusterName: name }) ?? '',
      state: found?.state ?? String(valueAt(data, 'stateName')),
      ...(srv === undefined ? {} : { 'connection-string': connectionStringFor(srv, user) }),
      username: user.username,
      ...(user.password === undefined ? {} : { password: user.password }),
      'ip-address': access.address,
      'expires-at': expiresAt
    },
    facts: [
      ['Cluster', `${name} (${tier}, ${cluster.provider} ${cluster.region})`],
      ['Database user', user.username],
      ['Runner', access.address],
      ['Access ends', `with the job, or at ${expiresAt}`]
    ]
  }
}

function describeDryRun(cluster: ClusterWanted): Result {
  const { name, tier, provider, region } = cluster
  const { operationId, input } = creationOf(cluster)
  return {
    verdict: `Dry run: cluster ${name} (${tier}, ${provider} ${region}) would be created, with a user, for this job.`,
    data: { operationId, body: JSON.parse(input.body ?? '{}') as unknown },
    outputs: { name },
    facts: [['Cluster', `${name} (${tier}, ${provider} ${region})`]]
  }
}
