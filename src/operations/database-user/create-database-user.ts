// Named operation create-database-user: a user of one cluster's databases until the job ends.
import { uiPageOutput } from '../../atlas/ui-pages.ts'
import { buildConnectionString, createDatabaseUser, parseRole, waitUntilApplied } from './database-user.ts'
import type { CreatedUser, UserAuth, UserRole, UserSpec } from './database-user.ts'
import { checkExpiry, DEFAULT_EXPIRY, toExpiryMs } from '../temporary/expiry.ts'
import type { Outcome } from '../wait-for.ts'
import type { Problem } from '../../atlas/errors.ts'
import { defineOperation } from '../definition.ts'
import { choiceOption, durationOption, listOption, textOption, withDefault } from '../options.ts'
import type { OperationContext, Result } from '../definition.ts'
import { chooseConnection, connectionOption, type Connection } from '../cluster/connection-string.ts'
import { clusterSubject, createClusterReader, RESUME_HINT, type FoundCluster } from '../cluster/find-cluster.ts'

/** Creates a database user for one cluster until the job ends. */
export const createDatabaseUserForJob = defineOperation({
  name: 'create-database-user',
  sentence: 'Creates a database user for one cluster until the job ends, and waits until the cluster accepts it.',
  role: 'Project Database Access Admin and Project Read Only',
  subjects: { 'project-id': 'required', 'cluster-name': 'required' },
  options: {
    roles: listOption(
      'Roles of the user: `readWrite@app`, `read@app.orders` for one collection, or a role on all databases such as ' +
        '`readAnyDatabase`. Set this or `database`.'
    ),
    database: textOption('Database that the user may read and write, instead of `roles`.'),
    auth: withDefault(
      'password',
      choiceOption(
        'How the user authenticates. `x509`: with a certificate from Atlas, which requires Project Owner. `oidc`: as a ' +
          'workload of an identity provider that is set up in Atlas.',
        ['password', 'x509', 'oidc']
      )
    ),
    username: textOption(
      'Name of the user. Required for `oidc`: `<identity provider ID>/<subject>`. Default: a unique name.'
    ),
    'expires-in': withDefault(
      DEFAULT_EXPIRY,
      durationOption('When Atlas removes the user if the job never finishes: 5m to 7d. Not available with `x509`.')
    ),
    connection: connectionOption
  },
  outputs: ['username', 'password', 'connection-string', 'certificate-path', 'expires-at', 'url'],
  result: 'own',
  waits: 'after-write',
  temporary: true,

  check: (_subject, options, given) => [...checkRoles(options, given), ...checkLogin(options, given)],

  async run(context, options) {
    const { groupId, clusterName } = clusterSubject(context.subject)
    const { auth, username, 'expires-in': expiresIn } = options
    const roles = rolesOf(options)
    // A misspelt cluster name must fail before anything is created.
    const cluster = await createClusterReader(context)()
    const expiresAtMs = toExpiryMs(context.clock.nowMs(), expiresIn)
    const spec = { groupId, clusterName, auth, username, roles, expiresAtMs }
    if (context.dryRun) return describeDryRun(spec)
    const user = await createDatabaseUser(context, spec)
    const outcome = await waitUntilApplied(context, { groupId, clusterName })
    return describe(context, { spec, user, cluster, outcome, connection: options.connection })
  }
})

interface RoleOptions {
  readonly roles: readonly string[] | undefined
  readonly database: string | undefined
}

interface LoginOptions {
  readonly auth: UserAuth | undefined
  readonly username: string | undefined
  readonly 'expires-in': number | undefined
}

function checkRoles({ roles, database }: RoleOptions, given: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = []
  const add = (input: string, message: string) => void problems.push({ input, message })
  if (roles?.some((role) => parseRole(role) === undefined) === true) {
    add('roles', 'has an entry that is not a role. Write roles like readWrite@app, read@app.orders or readAnyDatabase.')
  }
  if (database !== undefined && !isDatabase(database)) add('database', 'is not a valid database name.')
  if (!given.has('roles') && !given.has('database')) {
    add('roles', 'set this option or database.')
  } else if (given.has('roles') && given.has('database')) {
    add('database', 'set either roles or database, not both.')
  }
  return problems
}

function checkLogin({ auth, username, 'expires-in': expiresIn }: LoginOptions, given: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = []
  const add = (input: string, message: string) => void problems.push({ input, message })
  if (auth === 'oidc' && !/^[^/\s]+\/\S/.test(username ?? '')) {
    add('username', 'oidc requires one, in the form <identity provider ID>/<subject>.')
  }
  if (auth === 'x509' && username !== undefined && !/^[a-z]+=./i.test(username)) {
    add('username', 'is not a distinguished name, which x509 requires. Write one like CN=ci.')
  }
  if (auth === 'x509' && given.has('expires-in')) {
    add('expires-in', 'X.509 users cannot expire in Atlas; the post step removes them. Leave this option out.')
  } else {
    problems.push(...checkExpiry(expiresIn))
  }
  return problems
}

function isDatabase(name: string): boolean {
  return parseRole(`readWrite@${name}`)?.databaseName === name
}

function rolesOf({ roles, database }: RoleOptions): UserRole[] {
  if (database !== undefined) return [{ roleName: 'readWrite', databaseName: database }]
  return (roles ?? []).map(parseRole).filter((role) => role !== undefined)
}

function describe(
  { atlas }: OperationContext,
  given: {
    spec: UserSpec
    user: CreatedUser
    cluster: FoundCluster
    outcome: Outcome
    connection: Connection | undefined
  }
): Result {
  const { spec, user, cluster, outcome } = given
  const { groupId, clusterName } = spec
  const { username, password, certificatePath, databaseName, expiresAtMs } = user
  const until = expiresAtMs === undefined ? undefined : new Date(expiresAtMs).toISOString()
  const { text, warning } = chooseConnection(cluster, given.connection)
  const connectionString = text === undefined ? undefined : buildConnectionString(text, user)
  const isUsable = outcome.satisfied && connectionString !== undefined
  const verdict = `Database user ${username} ${isUsable ? 'can use' : 'was created for'} cluster ${clusterName}. ${describeEnd(until)}`
  return {
    ...outcome,
    warnings: warning === undefined ? [] : [warning],
    ...(outcome.unmet !== undefined && cluster.state === 'PAUSED'
      ? { unmet: { ...outcome.unmet, hint: RESUME_HINT } }
      : {}),
    verdict: outcome.unmet?.message ?? verdict,
    data: {
      ...dataOf(spec, username, until),
      databaseName,
      ...(certificatePath === undefined ? {} : { certificatePath })
    },
    outputs: {
      username,
      ...(password === undefined ? {} : { password }),
      ...(connectionString === undefined ? {} : { 'connection-string': connectionString }),
      ...(certificatePath === undefined ? {} : { 'certificate-path': certificatePath }),
      ...(until === undefined ? {} : { 'expires-at': until }),
      url: uiPageOutput(atlas.baseUrl, { groupId, part: 'database-access' })
    },
    facts: [
      ['Database user', username],
      ['Authentication', spec.auth],
      ['Roles', spec.roles.map(describeRole).join(', ')],
      ['Expires', until ?? 'never'],
      ...(outcome.facts ?? [])
    ]
  }
}

function describeDryRun(spec: UserSpec): Result {
  const { clusterName, username, auth, roles, expiresAtMs } = spec
  const until = auth === 'x509' ? undefined : new Date(expiresAtMs).toISOString()
  const roleList = roles.map(describeRole).join(', ')
  const who = username === undefined ? 'a database user' : `database user ${username}`
  return {
    verdict: `Dry run: ${who} with ${roleList} would be created for cluster ${clusterName}. ${describeEnd(until)}`,
    data: dataOf(spec, username, until),
    outputs: username === undefined ? {} : { username },
    facts: [
      ['Database user', username ?? 'a unique name'],
      ['Authentication', auth],
      ['Roles', roleList],
      ['Expires', until ?? 'never']
    ]
  }
}

/** Without the password: GitHub drops a job output that contains a masked value. */
function dataOf({ auth, clusterName, roles }: UserSpec, username?: string, expiresAt?: string): object {
  const name = username === undefined ? {} : { username }
  return { auth, cluster: clusterName, roles, ...name, ...(expiresAt === undefined ? {} : { expiresAt }) }
}

function describeEnd(until: string | undefined): string {
  return `It is removed when the job ends${until === undefined ? '' : `, by ${until} at the latest`}.`
}

function describeRole({ roleName, databaseName, collectionName }: UserRole): string {
  return `${roleName}@${databaseName}${collectionName === undefined ? '' : `.${collectionName}`}`
}
