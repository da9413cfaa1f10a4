// Operation check-secret-expiry: checks that no client secret of the service account in use expires soon.
import { InputError } from '../../atlas/errors.ts'
import { isValid, parseClientSecrets, renewalHint, toDays, type ClientSecret } from './client-secrets.ts'
import { defineOperation, type OperationContext, type Table, type Unmet } from '../definition.ts'
import { durationOption, withDefault } from '../options.ts'
import { inOrganization, inProject, requestServiceAccount, type RecordPlace } from './own-service-account.ts'

/** Checks that the secrets of the service account in use do not expire soon. */
export const checkSecretExpiry = defineOperation({
  name: 'check-secret-expiry',
  sentence: 'Checks that no client secret of the service account in use expires soon.',
  role: 'Project Read Only, or Organization Read Only with org-id alone',
  subjects: { 'org-id': 'optional', 'project-id': 'optional' },
  options: {
    'minimum-remaining': withDefault('14d', durationOption('How long each secret must remain valid.'))
  },
  outputs: ['expires-at', 'id'],

  check: (subject) =>
    subject['org-id'] === undefined && subject['project-id'] === undefined
      ? [{ input: 'org-id', message: 'check-secret-expiry needs org-id or project-id.' }]
      : [],

  async run(context, { 'minimum-remaining': minimumMs }) {
    const place = placeOf(context.subject)
    const { data, status, version } = await requestServiceAccount({
      atlas: context.atlas,
      clientId: knownClientId(context.clientId),
      place,
      purpose: 'check when its secrets expire',
      otherwise: OTHERWISE[place.operationId]
    })
    const secrets = parseClientSecrets(place.operationId, data, context.clock.nowMs())
    const valid = secrets.filter(isValid)
    const account = nameOf(data)
    const unmet = describeUnmet({ account, place, secrets, valid, minimumMs })
    const [next] = valid
    return {
      verdict:
        unmet?.message ??
        `Every unexpired client secret of ${account} remains valid for ${toDays(minimumMs)} or longer.`,
      data: { secrets: secrets.map(({ remainingMs, ...secret }) => ({ ...secret, expired: remainingMs <= 0 })) },
      status,
      apiVersion: version,
      outputs: next === undefined ? {} : { id: next.id, 'expires-at': next.expiresAt },
      satisfied: unmet === undefined,
      unmet,
      facts: [
        ...(next === undefined ? [] : [['Next expiry', next.expiresAt] as const]),
        ['Minimum', toDays(minimumMs)],
        ['Valid secrets', String(valid.length)],
        ['Expired secrets', String(secrets.length - valid.length)]
      ],
      table: toTable(secrets)
    }
  }
})

/** The alternative if the record cannot be read in this place. */
const OTHERWISE: Readonly<Record<RecordPlace['operationId'], string>> = {
  getOrgServiceAccount: 'set project-id to a project that it belongs to, which takes Project Read Only',
  getGroupServiceAccount:
    'set org-id and leave out project-id, both as an input and in the environment, which takes Organization Read Only'
}

/** The project's record if a project is named: reading it takes the lesser role. */
function placeOf({ 'org-id': orgId = '', 'project-id': groupId }: OperationContext['subject']): RecordPlace {
  return groupId === undefined ? inOrganization(orgId) : inProject(groupId)
}

/** @throws InputError if only an access token was given */
function knownClientId(clientId: string | undefined): string {
  if (clientId !== undefined) return clientId
  const message =
    'does not say which service account it belongs to, so the secrets to check are unknown. ' +
    'Give client-id and client-secret to this step instead of the token.'
  throw new InputError([{ input: 'access-token', message }])
}

function nameOf(data: unknown): string {
  const { name } = (data ?? {}) as { name?: unknown }
  return typeof name === 'string' && name !== '' ? `service account ${name}` : 'the service account'
}

function describeUnmet(found: {
  readonly account: string
  readonly place: RecordPlace
  readonly secrets: readonly ClientSecret[]
  readonly valid: readonly ClientSecret[]
  readonly minimumMs: number
}): Unmet | undefined {
  const { account, place, secrets, valid, minimumMs } = found
  const [next] = valid
  if (next === undefined) {
    return {
      message: `Every client secret of ${account} has expired, the last one on ${secrets.at(-1)?.expiresAt}.`,
      hint:
        'Tokens from before still work for up to an hour. Create a secret in Atlas under Organization > Applications > ' +
        'Service Accounts, and store it where your workflows read it. To replace it in time, use the operation ' +
        'rotate-client-secret.'
    }
  }
  if (next.remainingMs >= minimumMs) return undefined
  const when = `on ${next.expiresAt}, in ${toDays(next.remainingMs)}`
  return {
    message: `Client secret ${next.id} of ${account} expires ${when}: sooner than ${toDays(minimumMs)}.`,
    hint: renewalHint(place, valid.length)
  }
}

function toTable(secrets: readonly ClientSecret[]): Table {
  return {
    title: 'Client secrets. Atlas does not say which one is in use, so every one that has not expired counts',
    head: ['ID', 'Expires', 'Last used', 'Created'],
    rows: secrets.map(({ id, createdAt, lastUsedAt, expiresAt }) => [
      id,
      expiresAt,
      lastUsedAt ?? 'never',
      createdAt ?? 'unknown'
    ])
  }
}
