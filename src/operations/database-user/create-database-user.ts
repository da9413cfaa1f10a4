import { valueAt } from '../../atlas/attributes.ts'
import { findUiPage } from '../../atlas/ui-pages.ts'
import { connectionStringFor, createDatabaseUser, parseRole, waitUntilApplied } from './database-user.ts'
import type { CreatedUser, UserAuth, UserRole, UserWanted } from './database-user.ts'
import { checkExpiry, DEFAULT_EXPIRY_MS } from '../temporary/expiry.ts'
import type { Outcome } from '../wait-for.ts'
import { defineOperation } from '../definition.ts'
import { choiceOption, durationOption, listOption, textOption } from '../options.ts'
import type { OperationContext, Result } from '../definition.ts'
import { clusterSubject, createClusterReader, RESUME_HINT, type FoundCluster } from '../cluster/find-cluster.ts'

/** Creates a user of the databases of one cluster, for the time of the job. */
export const createDatabaseUserForJob = defineOperation({
  name: 'create-database-user',
  sentence:
    'Creates a database user for one cluster, waits until the cluster knows it, and removes it when the job ends.',
  role: 'Project Database Access Admin and Project Read Only',
  subjects: { 'project-id': 'required', 'cluster-name': 'required' },
  options: {
    roles: listOption(
      'What the user may do: `readWrite@app`, `read@app.orders` for one collection, or a role of all databases such as ' +
        '`readAnyDatabase`. Either this or `database`.'
    ),
    database: textOption('A database that the user may read and write, in place of `roles`.'),
    auth: choiceOption(
      'How the user proves who it is. `x509` gets a certificate of Atlas, which takes Project Owner; `oidc` is a workload ' +
        'of an identity provider that Atlas knows. Default: `password`.',
      ['password', 'x509', 'oidc']
    ),
    username: textOption(
      'Name of the user; for `oidc`, which needs one, `<ID of the identity provider>/<subject>`. Default: one that no other run has.'
    ),
    'expires-in': durationOption(
      'When the user expires by itself, should the job never come to its end: 5m to 7d. Not with `x509`. Default: `6h`.'
    )
  },
  outputs: ['username', 'password', 'connection-string', 'certificate-path', 'expires-at', 'url'],
  temporary: true,

  check: (_subject, options) => [...checkRoles(options), ...checkLogin(options)],

  async run(context, options) {
    const { groupId, clusterName } = clusterSubject(context.subject)
    const { auth = 'password', username, 'expires-in': expiresIn = DEFAULT_EXPIRY_MS } = options
    const roles = rolesOf(options)
    // A wrong name must show before anything is created.
    const cluster = await createClusterReader(context)()
    const expiresAtMs = context.clock.nowMs() + expiresIn
    const wanted = { groupId, clusterName, auth, username, roles, expiresAtMs }
    if (context.dryRun) return describeDryRun(wanted)
    const user = await createDatabaseUser(context, wanted)
    const outcome = await waitUntilApplied(context, { groupId, clusterName })
    return describe(context, { wanted, user, cluster, outcome })
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

interface Problem {
  readonly input: string
  readonly message: string
}

function checkRoles({ roles, database }: RoleOptions): Problem[] {
  const problems: Problem[] = []
  const add = (option: string, message: string) => void problems.push({ input: `parameters.${option}`, message })
  for (const role of roles ?? []) {
    if (parseRole(role) === undefined) {
      add('roles', `"${role}" is no role. Write one like readWrite@app, read@app.orders or readAnyDatabase.`)
    }
  }
  if (database !== undefined && !isDatabase(database)) add('database', `"${database}" is no name of a database.`)
  if (roles === undefined && database === undefined) {
    add('roles', 'say what the user may do, by this option or by database.')
  } else if (roles !== undefined && database !== undefined) {
    add('database', 'give either roles or database, not both.')
  }
  return problems
}

function checkLogin({ auth, username, 'expires-in': expiresIn }: LoginOptions): Problem[] {
  const problems: Problem[] = []
  const add = (option: string, message: string) => void problems.push({ input: `parameters.${option}`, message })
  if (auth === 'oidc' && !/^[^/\s]+\/\S/.test(username ?? '')) {
    add('username', 'oidc needs one like <ID of the identity provider>/<subject>.')
  }
  if (auth === 'x509' && username !== undefined && !/^[a-z]+=./i.test(username)) {
    add('username', `"${username}" is no distinguished name, as x509 needs one. Write one like CN=ci.`)
  }
  if (auth === 'x509' && expiresIn !== undefined) {
    add('expires-in', 'X.509 users cannot expire in Atlas; the post step removes them. Leave it out.')
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
  given: { wanted: UserWanted; user: CreatedUser; cluster: FoundCluster; outcome: Outcome }
): Result {
  const { wanted, user, cluster, outcome } = given
  const { groupId, clusterName } = wanted
  const { username, password, certificatePath, databaseName, expiresAtMs } = user
  const until = expiresAtMs === undefined ? undefined : new Date(expiresAtMs).toISOString()
  const srv = valueAt(cluster.document, 'connectionStrings.standardSrv')
  const address = typeof srv === 'string' && srv !== '' ? connectionStringFor(srv, user) : undefined
  const unreachable =
    address === undefined
      ? ` Cluster ${clusterName} has no connection string yet, for its state is ${cluster.state}: output connection-string stays empty.`
      : ''
  return {
    ...outcome,
    ...(outcome.unmet !== undefined && cluster.state === 'PAUSED'
      ? { unmet: { ...outcome.unmet, hint: RESUME_HINT } }
      : {}),
    verdict:
      outcome.satisfied === false
        ? (outcome.verdict ?? '')
        : `Database user ${username} ${outcome.satisfied && address !== undefined ? 'can use' : 'was created for'} cluster ${clusterName}; ${endOf(until)}.${unreachable}`,
    data: {
      ...dataOf(wanted, username, until),
      databaseName,
      ...(certificatePath === undefined ? {} : { certificatePath })
    },
    outputs: {
      username,
      ...(password === undefined ? {} : { password }),
      ...(address === undefined ? {} : { 'connection-string': address }),
      ...(certificatePath === undefined ? {} : { 'certificate-path': certificatePath }),
      ...(until === undefined ? {} : { 'expires-at': until }),
      url: findUiPage(atlas.baseUrl, { groupId, part: 'database-access' }) ?? ''
    },
    facts: [
      ['Database user', username],
      ['Proves itself by', wanted.auth],
      ['Roles', wanted.roles.map(describeRole).join(', ')],
      ['Expires', until ?? 'never'],
      ...(outcome.facts ?? [])
    ]
  }
}

function describeDryRun(wanted: UserWanted): Result {
  const { clusterName, username, auth, roles, expiresAtMs } = wanted
  const until = auth === 'x509' ? undefined : new Date(expiresAtMs).toISOString()
  const words = roles.map(describeRole).join(', ')
  const who = username === undefined ? 'a database user' : `database user ${username}`
  return {
    verdict: `Dry run: ${who} with ${words} would be created for cluster ${clusterName}; ${endOf(until)}.`,
    data: dataOf(wanted, username, until),
    outputs: username === undefined ? {} : { username },
    facts: [
      ['Database user', username ?? 'a name of its own'],
      ['Proves itself by', auth],
      ['Roles', words],
      ['Expires', until ?? 'never']
    ]
  }
}

/** Without a password: GitHub drops an output that holds a masked value when another job asks for it. */
function dataOf({ auth, clusterName, roles }: UserWanted, username?: string, expiresAt?: string): object {
  const name = username === undefined ? {} : { username }
  return { auth, cluster: clusterName, roles, ...name, ...(expiresAt === undefined ? {} : { expiresAt }) }
}

function endOf(until: string | undefined): string {
  return until === undefined ? 'it goes when the job ends' : `it goes when the job ends, or at ${until}`
}

function describeRole({ roleName, databaseName, collectionName }: UserRole): string {
  return `${roleName}@${databaseName}${collectionName === undefined ? '' : `.${collectionName}`}`
}
