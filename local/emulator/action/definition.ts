// What tasks/emulator takes and gives. Its action.yml is generated from this.
import { FLAGS, toFlags, type Flags } from '../program/flags.ts'
import { readValues, type Flag } from '../program/flag-kinds.ts'

/** What post does with what later steps left: fail, warn, or only list it. */
export type OnLeftovers = 'fail' | 'warn' | 'ignore'

const ON_LEFTOVERS: readonly OnLeftovers[] = ['fail', 'warn', 'ignore']

const onLeftovers: Flag<OnLeftovers> = {
  sentence:
    'what the post step does if valid access tokens or other changes are left in the emulated Atlas: fail, warn, or ' +
    'ignore, which lists them',
  fallback: 'ignore',
  read(text) {
    const found = ON_LEFTOVERS.find((value) => value === text)
    if (found === undefined) throw new Error(`must be fail, warn or ignore, not ${text}.`)
    return found
  }
}

/** The inputs: the flags of the program, and one more. */
export const INPUTS = { ...FLAGS, 'on-leftovers': onLeftovers }

/** The outputs, each with what it is. */
export const OUTPUTS = {
  'base-url': 'Base URL of the emulated Atlas, as in `MONGODB_ATLAS_BASE_URL`.',
  'client-id': 'Client ID of a service account in it, as in `MONGODB_ATLAS_CLIENT_ID`.',
  'client-secret': 'Client secret of this account, as in `MONGODB_ATLAS_CLIENT_SECRET`. Only the emulator takes it.',
  'org-id': 'ID of its first organization.',
  'project-id': 'ID of the first project of this organization, if there is one.',
  certificate: 'With `tls`: file with the certificate that clients must trust, for example by `NODE_EXTRA_CA_CERTS`.'
}

export type Outputs = Readonly<Partial<Record<keyof typeof OUTPUTS, string>>>

/**
 * Reads the inputs, and the files that they name.
 *
 * @throws FlagError for all inputs that are unknown or have no usable value
 */
export function readInputs(given: Readonly<Record<string, string>>): {
  readonly flags: Flags
  readonly onLeftovers: OnLeftovers
} {
  const { 'on-leftovers': onLeftovers = 'ignore', ...values } = readValues(INPUTS, given)
  return { flags: toFlags(values), onLeftovers }
}
