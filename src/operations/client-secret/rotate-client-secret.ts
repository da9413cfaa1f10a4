import type { Problem } from '../../atlas/errors.ts'
import { defineOperation, type OperationContext, type Result } from '../definition.ts'
import { choiceOption, durationOption, textOption } from '../options.ts'
import { readSecrets, type Level } from './new-secret.ts'
import { rotate, type Rotated, type Rotation } from './rotation.ts'
import { inOrganization, inProject } from './own-service-account.ts'
import { judgeSecrets, type SecretInventory } from './secret-in-use.ts'
import { checkSecretName, describePlace, type SecretPlace } from './secret-store.ts'

const HOUR_MS = 3_600_000
const DEFAULT_MS = 90 * 24 * HOUR_MS
/** Bounds of Atlas; an organization may allow less. */
const SHORTEST_MS = 8 * HOUR_MS
const LONGEST_MS = 365 * 24 * HOUR_MS

/** Gives the service account in use a new secret, and stores that in GitHub. */
export const rotateClientSecret = defineOperation({
  name: 'rotate-client-secret',
  sentence: 'Makes a new client secret for the service account in use, and stores it as a secret of GitHub.',
  role: 'Project Owner, or Organization Owner with org-id',
  subjects: { 'org-id': 'optional', 'project-id': 'optional' },
  options: {
    'secret-name': textOption('Name of the GitHub secret that holds the client secret. It must be there. Required.'),
    scope: choiceOption('Where that secret lies. Default: `repository`.', [
      'repository',
      'environment',
      'organization'
    ]),
    environment: textOption('Name of the environment, with scope `environment`.'),
    organization: textOption('Name of the organization of GitHub, with scope `organization`.'),
    'expires-in': durationOption('How long the new secret lives, in whole hours: 8h to 365d. Default: `90d`.'),
    'delete-old': choiceOption(
      'Whether the old secret is deleted at once. Otherwise Atlas ends it 7 days later at most. Default: `false`.',
      ['true', 'false']
    )
  },
  outputs: ['expires-at', 'id'],
  needs: ['service-account', 'github-token'],
  freshToken: true,
  orgOrProject: true,

  check: (subject, options) => [...checkLevel(subject), ...checkPlace(options), ...checkLife(options['expires-in'])],

  async run(context, options) {
    const own = context.currentSecret()
    const level = levelOf(context)
    const { data, secrets } = await readSecrets(context, level)
    const nowMs = context.clock.nowMs()
    const standing = judgeSecrets({ secrets, data, value: own.value, nowMs, removal: level.remove })
    const rotation: Rotation = {
      level,
      place: placeOf(options),
      secretName: options['secret-name'] ?? '',
      hours: Math.floor((options['expires-in'] ?? DEFAULT_MS) / HOUR_MS),
      deleteOld: options['delete-old'] === 'true'
    }
    if (context.dryRun) return describePlan(context, rotation, standing)
    return describe(context, rotation, await rotate(context, own, rotation, standing))
  }
})

interface PlaceOptions {
  readonly 'secret-name': string | undefined
  readonly scope: SecretPlace['scope'] | undefined
  readonly environment: string | undefined
  readonly organization: string | undefined
}

function checkLevel(subject: OperationContext['subject']): Problem[] {
  const given = (['org-id', 'project-id'] as const).filter((name) => subject[name] !== undefined)
  if (given.length === 1) return []
  const message =
    given.length === 0
      ? 'rotate-client-secret needs org-id, or project-id for a service account of one project.'
      : 'give either org-id or project-id to this step, not both: by the one the service account is managed.'
  return [{ input: given[1] ?? 'org-id', message }]
}

function checkPlace(options: PlaceOptions): Problem[] {
  const problems: Problem[] = []
  const add = (option: string, message: string) => void problems.push({ input: `parameters.${option}`, message })
  const { 'secret-name': name, scope = 'repository' } = options
  // One that is there and has no value is a problem already.
  if (!Object.hasOwn(options, 'secret-name')) add('secret-name', 'required: the GitHub secret to be renewed.')
  const wrong = name === undefined ? undefined : checkSecretName(name)
  if (wrong !== undefined) add('secret-name', wrong)
  for (const option of ['environment', 'organization'] as const) {
    const given = Object.hasOwn(options, option)
    if (scope === option && !given) add(option, `required with scope ${option}.`)
    if (scope !== option && given) add(option, `only with scope ${option}.`)
  }
  return problems
}

function checkLife(lifeMs: number | undefined): Problem[] {
  if (lifeMs === undefined || (lifeMs >= SHORTEST_MS && lifeMs <= LONGEST_MS)) return []
  return [{ input: 'parameters.expires-in', message: 'takes 8h to 365d: Atlas makes no other client secrets.' }]
}

function placeOf({ scope = 'repository', environment = '', organization = '' }: PlaceOptions): SecretPlace {
  switch (scope) {
    case 'repository':
      return { scope }
    case 'environment':
      return { scope, environment }
    case 'organization':
      return { scope, organization }
  }
}

function levelOf({ subject, clientId = '' }: OperationContext): Level {
  const { 'org-id': orgId, 'project-id': groupId = '' } = subject
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

function describePlan(
  { run }: OperationContext,
  rotation: Rotation,
  { current, removable: expendable }: SecretInventory
): Result {
  const { place, secretName, hours, deleteOld } = rotation
  const where = describePlace(place, run.repository)
  const first = expendable.map(({ secret, why }) => ` Secret ${secret.id} would be deleted first: ${why}.`)
  const last = deleteOld ? 'would be deleted' : 'would end 7 days later at most'
  return {
    verdict:
      `Dry run: GitHub secret ${secretName} of ${where} would get a new client secret for ${hours} hours; the one in use, ` +
      `${current.id}, ${last}.${first.join('')}`,
    data: { secretName, ...place, hours, inUse: { id: current.id, expiresAt: current.expiresAt } },
    outputs: {},
    facts: [
      ['GitHub secret', `${secretName} of ${where}`],
      ['In use', `${current.id}, ends on ${current.expiresAt}`]
    ]
  }
}

function describe({ run }: OperationContext, rotation: Rotation, { made, old, warnings }: Rotated): Result {
  const { place, secretName } = rotation
  const where = describePlace(place, run.repository)
  const { id, expiresAt } = made
  const end = old.deleted
    ? 'is deleted'
    : `ends ${old.expiresAt === undefined ? 'within 7 days' : `on ${old.expiresAt}`}`
  return {
    verdict: `GitHub secret ${secretName} of ${where} holds a new client secret, which ends on ${expiresAt}. The old one ${end}.`,
    data: { id, expiresAt, secretName, ...place, old },
    status: made.status,
    apiVersion: made.version,
    outputs: { id, 'expires-at': expiresAt },
    facts: [
      ['GitHub secret', `${secretName} of ${where}`],
      ['New client secret', `${id}, ends on ${expiresAt}`],
      ['Old client secret', `${old.id}, ${end}`]
    ],
    warnings
  }
}
