// Operation rotate-client-secret: a new secret for the service account in use, stored as a GitHub secret.
import type { Problem } from '../../atlas/errors.ts'
import { defineOperation, type OperationContext, type Result } from '../definition.ts'
import { choiceOption, durationOption, flagOption, required, textOption, withDefault } from '../options.ts'
import { requestSecrets, type Level } from './new-secret.ts'
import { rotate, type Rotation, type RotationResult } from './rotation.ts'
import { inOrganization, inProject } from './own-service-account.ts'
import { takeInventory, type SecretInventory } from './secret-in-use.ts'
import { checkSecretName, describePlace, SecretStoreError, type SecretPlace } from './secret-store.ts'

const HOUR_MS = 3_600_000
/** What Atlas accepts; an organization may allow less. */
const SHORTEST_MS = 8 * HOUR_MS
const LONGEST_MS = 365 * 24 * HOUR_MS

/** Creates a secret for the service account in use and stores it in GitHub. */
export const rotateClientSecret = defineOperation({
  name: 'rotate-client-secret',
  sentence: 'Creates a new client secret for the service account in use and stores it as a GitHub secret.',
  role: 'Project Owner, or Organization Owner with org-id',
  subjects: { 'org-id': 'optional', 'project-id': 'optional' },
  options: {
    'secret-name': required(textOption('Name of the GitHub secret that holds the client secret. It must exist.')),
    scope: withDefault(
      'repository',
      choiceOption('Where that secret is stored.', ['repository', 'environment', 'organization'])
    ),
    environment: textOption('Name of the environment, with scope `environment`.'),
    organization: textOption('Name of the GitHub organization, with scope `organization`.'),
    'expires-in': withDefault('90d', durationOption('How long the new secret is valid, in whole hours: 8h to 365d.')),
    'delete-old': withDefault(
      'false',
      flagOption('Whether to delete the old secret at once. Otherwise it expires within 7 days.')
    )
  },
  outputs: ['expires-at', 'id'],
  needs: ['service-account', 'github-token'],
  freshToken: true,
  orgOrProject: true,

  check: (subject, options, given) => [
    ...checkLevel(subject),
    ...checkPlace(options, given),
    ...checkValidity(options['expires-in'])
  ],

  async run(context, options) {
    const place = placeOf(options, context.run.repository)
    const current = context.currentSecret()
    const level = levelOf(context.subject, current.clientId)
    const secrets = await requestSecrets(context, level)
    const nowMs = context.clock.nowMs()
    const inventory = takeInventory({ secrets, value: current.value, nowMs, removal: level.remove })
    const rotation: Rotation = {
      level,
      place,
      secretName: options['secret-name'],
      hours: Math.floor(options['expires-in'] / HOUR_MS),
      deleteOld: options['delete-old']
    }
    if (context.dryRun) return describePlan(rotation, inventory)
    return describe(rotation, await rotate(context, current, rotation, inventory))
  }
})

interface PlaceOptions {
  readonly scope: SecretPlace['scope']
  readonly environment: string | undefined
  readonly organization: string | undefined
}

function checkLevel(subject: OperationContext['subject']): Problem[] {
  const given = (['org-id', 'project-id'] as const).filter((name) => subject[name] !== undefined)
  if (given.length === 1) return []
  const message =
    given.length === 0
      ? 'rotate-client-secret needs org-id, or project-id for a service account of one project.'
      : 'give this step either org-id or project-id, not both: where the service account is managed.'
  return [{ input: given[1] ?? 'org-id', message }]
}

function checkPlace(
  { 'secret-name': name, scope }: { readonly 'secret-name': string | undefined; readonly scope: string | undefined },
  given: ReadonlySet<string>
): Problem[] {
  const problems: Problem[] = []
  const add = (input: string, message: string) => void problems.push({ input, message })
  const wrong = name === undefined ? undefined : checkSecretName(name)
  if (wrong !== undefined) add('secret-name', wrong)
  if (scope === undefined) return problems
  for (const option of ['environment', 'organization'] as const) {
    if (scope === option && !given.has(option)) add(option, `required with scope ${option}.`)
    if (scope !== option && given.has(option)) add(option, `only with scope ${option}.`)
  }
  return problems
}

function checkValidity(validityMs: number | undefined): Problem[] {
  if (validityMs === undefined || (validityMs >= SHORTEST_MS && validityMs <= LONGEST_MS)) return []
  return [{ input: 'expires-in', message: 'takes 8h to 365d, as Atlas does.' }]
}

/** @throws SecretStoreError if it is in the repository of the run, and that is unknown */
function placeOf(
  { scope, environment = '', organization = '' }: PlaceOptions,
  repository: string | undefined
): SecretPlace {
  if (scope === 'organization') return { scope, organization }
  if (repository === undefined || !/^[^/]+\/[^/]+$/.test(repository)) {
    throw new SecretStoreError('GITHUB_REPOSITORY does not name a repository as owner/name.', {
      unsure: false,
      hint: 'The runner sets it. Do not set it in the workflow.'
    })
  }
  return scope === 'repository' ? { scope, repository } : { scope, repository, environment }
}

function levelOf(
  { 'org-id': orgId, 'project-id': groupId = '' }: OperationContext['subject'],
  clientId: string
): Level {
  if (orgId !== undefined) {
    return {
      place: inOrganization(orgId),
      create: 'createOrgServiceAccountSecret',
      remove: 'deleteOrgServiceAccountSecret',
      parameters: { orgId, clientId }
    }
  }
  return {
    place: inProject(groupId),
    create: 'createGroupServiceAccountSecret',
    remove: 'deleteGroupServiceAccountSecret',
    parameters: { groupId, clientId }
  }
}

function describePlan(rotation: Rotation, { current, removable }: SecretInventory): Result {
  const { place, secretName, hours, deleteOld } = rotation
  const where = describePlace(place)
  const first = removable.map(({ secret, why }) => ` Secret ${secret.id} would be deleted first: ${why}.`)
  const last = deleteOld ? 'would be deleted' : 'would expire within 7 days'
  return {
    verdict:
      `Dry run: GitHub secret ${secretName} of ${where} would get a new client secret for ${hours} hours. The one in use, ` +
      `${current.id}, ${last}.${first.join('')}`,
    data: { secretName, ...place, hours, inUse: { id: current.id, expiresAt: current.expiresAt } },
    outputs: {},
    facts: [
      ['GitHub secret', `${secretName} of ${where}`],
      ['In use', `${current.id}, expires on ${current.expiresAt}`]
    ]
  }
}

function describe(rotation: Rotation, { created, old, warnings }: RotationResult): Result {
  const { place, secretName } = rotation
  const where = describePlace(place)
  const { id, expiresAt } = created
  const end = old.deleted
    ? 'was deleted'
    : `expires ${old.expiresAt === undefined ? 'within 7 days' : `on ${old.expiresAt}`}`
  return {
    verdict:
      `GitHub secret ${secretName} of ${where} holds a new client secret, which expires on ${expiresAt}. ` +
      `The old one ${end}.`,
    data: { id, expiresAt, secretName, ...place, old },
    status: created.status,
    apiVersion: created.version,
    outputs: { id, 'expires-at': expiresAt },
    facts: [
      ['GitHub secret', `${secretName} of ${where}`],
      ['New client secret', `${id}, expires on ${expiresAt}`],
      ['Old client secret', `${old.id}, ${end}`]
    ],
    warnings
  }
}
