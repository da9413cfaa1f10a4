// Named operation create-test-cluster: a cluster with access and a user, until the job ends.
import type { AtlasResponse } from '../../atlas/response.ts'
import { valueAt } from '../../atlas/attributes.ts'
import { uiPageOutput } from '../../atlas/ui-pages.ts'
import { normalizeBlock, parseAddress } from '../../atlas/address-block.ts'
import { checkPublicAddress } from '../access-list/address-options.ts'
import { allowAddress, createEntryWrites, type EntryWrites } from '../access-list/allow-address.ts'
import type { EntrySpec } from '../access-list/grant.ts'
import { allowUntilActive, requestRunnerAddress } from '../access-list/allow-runner-ip.ts'
import { createTemporary, getUndoRule } from '../temporary/create-temporary.ts'
import { buildConnectionString, createDatabaseUser, parseRole } from '../database-user/database-user.ts'
import type { CreatedUser, UserRole } from '../database-user/database-user.ts'
import { defineOperation } from '../definition.ts'
import { choiceOption, durationOption, flagOption, listOption, textOption, withDefault } from '../options.ts'
import type { OperationContext, Result } from '../definition.ts'
import { createSearchIndex, waitForIdle, waitForUser } from './cluster-stages.ts'
import { loadSampleData } from '../sample-data/sample-data.ts'
import { createStages } from '../stages.ts'
import { checkExpiry, DEFAULT_EXPIRY, toExpiryMs } from '../temporary/expiry.ts'
import { chooseConnection, KINDS } from '../cluster/connection-string.ts'
import type { FoundCluster } from '../cluster/find-cluster.ts'
import {
  buildCreation,
  checkCluster,
  checkClusterName,
  DEFAULT_REGIONS,
  PROVIDERS,
  type ClusterSpec
} from '../cluster/new-cluster.ts'
import { buildName, searchIndexesOption, type SearchIndexes, type TestCluster } from './test-cluster.ts'
import { projectOf } from '../subject.ts'

/** Read and write data, create and drop collections and indexes. */
const DEFAULT_ROLES = 'readWriteAnyDatabase, dbAdminAnyDatabase'

/** Creates a cluster that is ready to use, and removes it when the job ends. */
export const createTestCluster = defineOperation({
  name: 'create-test-cluster',
  sentence:
    'Creates a cluster with a database user and access for the runner until the job ends, and waits until all of it works.',
  role: 'Project Owner',
  duration:
    'In recorded runs, flex clusters were ready within 8 seconds, free ones (`M0`) within 27 seconds, and `M10` clusters ' +
    'after 8 to 29 minutes. Sample data took up to 50 seconds more.',
  cost: 'Atlas bills flex and dedicated clusters. `M0` is free; a project has at most one.',
  subjects: { 'project-id': 'required' },
  options: {
    tier: withDefault('FLEX', textOption('`FLEX`, `M0`, or the size of a dedicated cluster such as `M10`.')),
    provider: withDefault('AWS', choiceOption('Cloud provider.', PROVIDERS)),
    region: textOption('Region in the notation of Atlas, such as `EU_WEST_1`. Default: a region in the USA.'),
    version: textOption('Major version of MongoDB, for a dedicated cluster only. Default: the one Atlas chooses.'),
    name: textOption('Name of the cluster. Default: a unique name.'),
    roles: withDefault(DEFAULT_ROLES, listOption('Roles of the database user.')),
    ip: textOption('Address of the runner. Default: the one from which it reaches Atlas.'),
    'expires-in': withDefault(
      DEFAULT_EXPIRY,
      durationOption('When Atlas removes the user and the access list entry if the job never finishes: 5m to 7d.')
    ),
    'sample-data': withDefault('false', flagOption('Whether to load the sample datasets of Atlas.')),
    'search-indexes': searchIndexesOption,
    connection: withDefault(
      'standard',
      choiceOption('Which connection string: over the internet, a peered network, or a private endpoint.', KINDS)
    ),
    'keep-on-failure': durationOption(
      'How long the cluster stays, and costs, after a failed job. `remove-leftovers` removes it then. Default: not at all.'
    )
  },
  outputs: ['id', 'name', 'url', 'state', 'connection-string', 'username', 'password', 'ip-address', 'expires-at'],
  waits: 'after-write',
  temporary: true,

  check(_subject, { tier, name, version, roles = [], ip, 'expires-in': expiresIn }) {
    const problems = [...checkClusterName('name', name), ...checkCluster({ tier: tier?.toUpperCase(), version })]
    const add = (input: string, message: string) => void problems.push({ input, message })
    if (roles.some((role) => parseRole(role) === undefined)) {
      add('roles', 'has an entry that is not a role. Write roles like readWrite@app.')
    }
    if (ip !== undefined && parseAddress(ip) === undefined) add('ip', 'is not one IPv4 or IPv6 address.')
    return [...problems, ...checkPublicAddress({ ip, cidr: undefined }), ...checkExpiry(expiresIn)]
  },

  async run(context, options) {
    const { provider, 'expires-in': expiresIn } = options
    const groupId = projectOf(context.subject)
    const cluster: TestCluster = {
      groupId,
      name: options.name ?? buildName(context.run),
      tier: options.tier.toUpperCase(),
      provider,
      region: options.region ?? DEFAULT_REGIONS[provider],
      version: options.version,
      connection: options.connection
    }
    if (context.dryRun) return describeDryRun(cluster)
    const address = options.ip === undefined ? await requestRunnerAddress(context) : normalizeBlock(options.ip)
    const expiresAtMs = toExpiryMs(context.clock.nowMs(), expiresIn)
    const roles = options.roles.map(parseRole).filter((role) => role !== undefined)
    const created = await createAll(context, {
      cluster,
      access: { groupId, address, expiresAtMs, comment: undefined },
      roles,
      keepOnFailureMs: options['keep-on-failure']
    })
    const extras = { sampleData: options['sample-data'], searchIndexes: options['search-indexes'] ?? [] }
    return waitForAll(context, { ...created, cluster, ...extras })
  }
})

interface CreationPlan {
  readonly cluster: TestCluster
  readonly access: EntrySpec
  readonly roles: readonly UserRole[]
  readonly keepOnFailureMs: number | undefined
}

interface Created {
  readonly response: AtlasResponse
  readonly access: EntrySpec
  readonly writes: EntryWrites
  readonly user: CreatedUser
}

/**
 * Creates the cluster, the access list entry and the user. The user comes after the cluster that it is limited to. If one
 * of them fails, the others are still completed, so post knows about everything.
 */
async function createAll(
  context: OperationContext,
  { cluster, access, roles, keepOnFailureMs }: CreationPlan
): Promise<Created> {
  const { operationId, input } = buildCreation(cluster)
  const rule = getUndoRule(operationId)
  const { groupId, name } = cluster
  const creation = createTemporary(context, { operationId, rule, input, keepOnFailureMs })
  const user = creation.then(() =>
    createDatabaseUser(context, {
      groupId,
      clusterName: name,
      auth: 'password',
      username: undefined,
      roles,
      expiresAtMs: access.expiresAtMs
    })
  )
  const writes = createEntryWrites()
  const outcomes = await Promise.allSettled([creation, allowAddress(context, access, writes), user])
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason
  return { response: await creation, access, writes, user: await user }
}

/** Waits for one stage after the other. The timeout is for all of them together. */
async function waitForAll(
  context: OperationContext,
  given: Created & { cluster: TestCluster; sampleData: boolean; searchIndexes: SearchIndexes }
): Promise<Result> {
  const { response, access, writes, cluster, sampleData, searchIndexes } = given
  const { groupId, name } = cluster
  const base = describe(context, given, undefined)
  if (context.wait.wanted === false) return base

  const { follow, periods: stages } = createStages(context)
  const { found, ...ready } = await follow('Cluster', (stage) => waitForIdle(stage, cluster, response))
  if (ready.satisfied !== true) return { ...base, ...ready }
  const { timeline } = ready
  const waits: readonly (readonly [name: string, wait: (stage: OperationContext) => Promise<Partial<Result>>])[] = [
    ['Access of the runner', async (stage) => (await allowUntilActive(stage, access, writes)).outcome],
    ...(sampleData
      ? [['Sample data', (stage: OperationContext) => loadSampleData(stage, groupId, name)] as const]
      : []),
    ...searchIndexes.map((index) => {
      const create = (stage: OperationContext) => createSearchIndex(stage, groupId, name, index)
      return [`Search index ${String(index['name'])}`, create] as const
    }),
    // Last, because Atlas reports APPLIED while the cluster is still being created.
    ['Database user', (stage) => waitForUser(stage, { groupId, clusterName: name })]
  ]
  for (const [stage, wait] of waits) {
    const { unmet } = await follow(stage, wait)
    if (unmet !== undefined) return { ...base, timeline, stages, satisfied: false, unmet, verdict: unmet.message }
  }
  return { ...describe(context, given, found), satisfied: true, timeline, stages }
}

function describe(
  { atlas }: OperationContext,
  { response, access, user, cluster }: Created & { readonly cluster: TestCluster },
  found: FoundCluster | undefined
): Result {
  const { groupId, name, tier } = cluster
  const data = found?.response.data ?? response.data
  const id = valueAt(data, 'id')
  const srv = found && chooseConnection(found, cluster.connection).text
  const expiresAt = new Date(access.expiresAtMs).toISOString()
  return {
    verdict: `Cluster ${name} (${tier}) ${found === undefined ? 'is being created' : 'is ready'}. It is removed when the job ends.`,
    data,
    status: response.status,
    apiVersion: response.version,
    outputs: {
      ...(typeof id === 'string' ? { id } : {}),
      name,
      url: uiPageOutput(atlas.baseUrl, { groupId, clusterName: name }),
      state: found?.state ?? String(valueAt(data, 'stateName')),
      ...(srv === undefined ? {} : { 'connection-string': buildConnectionString(srv, user) }),
      username: user.username,
      ...(user.password === undefined ? {} : { password: user.password }),
      'ip-address': access.address,
      'expires-at': expiresAt
    },
    facts: [
      ['Cluster', `${name} (${tier}, ${cluster.provider} ${cluster.region})`],
      ['Database user', user.username],
      ['Runner', access.address],
      ['Access until', expiresAt]
    ]
  }
}

function describeDryRun(cluster: ClusterSpec): Result {
  const { name, tier, provider, region } = cluster
  const { operationId, input } = buildCreation(cluster)
  return {
    verdict: `Dry run: cluster ${name} (${tier}, ${provider} ${region}) and a database user would be created for this job.`,
    data: { operationId, body: JSON.parse(input.body) as unknown },
    outputs: { name },
    facts: [['Cluster', `${name} (${tier}, ${provider} ${region})`]]
  }
}
