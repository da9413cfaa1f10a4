import { InputError } from '../../atlas/errors.ts'
import { liveOnes, readClientSecrets, renewalHint, SOON_MS, toDays, type ClientSecret } from './client-secrets.ts'
import { defineOperation, type OperationContext, type Table, type Unmet } from '../definition.ts'
import { durationOption } from '../options.ts'
import { inOrganization, inProject, readOwnRecord, type RecordPlace } from './own-service-account.ts'

/** Checks that the secrets of the service account in use do not end soon. */
export const checkSecretExpiry = defineOperation({
  name: 'check-secret-expiry',
  sentence: 'Checks that no live client secret of the service account in use ends soon.',
  role: 'Project Read Only, or Organization Read Only with org-id alone',
  subjects: { 'org-id': 'optional', 'project-id': 'optional' },
  options: {
    'minimum-remaining': durationOption('How long each one must live on at least. Default: `14d`.')
  },
  outputs: ['expires-at', 'id'],

  check: (subject) =>
    subject['org-id'] === undefined && subject['project-id'] === undefined
      ? [{ input: 'org-id', message: 'check-secret-expiry needs org-id or project-id.' }]
      : [],

  async run(context, { 'minimum-remaining': minimumMs = SOON_MS }) {
    const place = placeOf(context.subject)
    const { data, status, version } = await readOwnRecord({
      atlas: context.atlas,
      clientId: knownClientId(context.clientId),
      place,
      purpose: 'check when its secrets end',
      otherwise: OTHERWISE[place.operationId]
    })
    const secrets = readClientSecrets(place.operationId, data, context.clock.nowMs())
    const live = liveOnes(secrets)
    const account = nameOf(data)
    const unmet = describeUnmet({ account, place, secrets, live, minimumMs })
    const [next] = live
    return {
      verdict: unmet?.message ?? `Every live client secret of ${account} lasts for ${toDays(minimumMs)} or longer.`,
      data: { secrets: secrets.map(({ remainingMs, ...secret }) => ({ ...secret, expired: remainingMs <= 0 })) },
      status,
      apiVersion: version,
      outputs: next === undefined ? {} : { id: next.id, 'expires-at': next.expiresAt },
      satisfied: unmet === undefined,
      unmet,
      facts: [
        ...(next === undefined ? [] : [['Next end', `${next.expiresAt}, in ${toDays(next.remainingMs)}`] as const]),
        ['Must live on for', toDays(minimumMs)],
        ['Live secrets', String(live.length)],
        ['Expired secrets', String(secrets.length - live.length)]
      ],
      table: tabulate(secrets)
    }
  }
})

/** What else can be done where the record may not be read. */
const OTHERWISE: Readonly<Record<RecordPlace['operationId'], string>> = {
  getOrgServiceAccount: 'set project-id to a project that it belongs to, which takes Project Read Only',
  getGroupServiceAccount:
    'name its organization by org-id and no project, neither as an input nor in the environment, which takes ' +
    'Organization Read Only'
}

/** The project's record where a project is named: that takes the lesser role. */
function placeOf({ 'org-id': orgId = '', 'project-id': groupId }: OperationContext['subject']): RecordPlace {
  return groupId === undefined ? inOrganization(orgId) : inProject(groupId)
}

/** @throws InputError with a token made elsewhere */
function knownClientId(clientId: string | undefined): string {
  if (clientId !== undefined) return clientId
  const message =
    'was made elsewhere and does not tell its service account, whose secrets are to be checked. ' +
    'Give client-id and client-secret to this step, in place of the token.'
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
  readonly live: readonly ClientSecret[]
  readonly minimumMs: number
}): Unmet | undefined {
  const { account, place, secrets, live, minimumMs } = found
  const [next] = live
  if (next === undefined) {
    return {
      message: `Every client secret of ${account} has expired, the last one on ${secrets.at(-1)?.expiresAt}.`,
      hint:
        'The token in use is one of the last. Make a new secret in Atlas under Organization > Applications > Service ' +
        'Accounts, and store it; from then on, renew it in time by the operation rotate-client-secret.'
    }
  }
  if (next.remainingMs >= minimumMs) return undefined
  const when = `on ${next.expiresAt}, in ${toDays(next.remainingMs)}`
  return {
    message: `Client secret ${next.id} of ${account} ends ${when}: sooner than ${toDays(minimumMs)}.`,
    hint: renewalHint(place, live.length)
  }
}

function tabulate(secrets: readonly ClientSecret[]): Table {
  return {
    title: 'Client secrets. Atlas does not tell which one is in use, so each that has not expired counts',
    head: ['ID', 'Created', 'Last used', 'Ends', 'Remaining'],
    rows: secrets.map(({ id, createdAt, lastUsedAt, expiresAt, remainingMs }) => [
      id,
      createdAt ?? 'not told',
      lastUsedAt ?? 'never',
      expiresAt,
      remainingMs > 0 ? toDays(remainingMs) : 'expired'
    ])
  }
}
