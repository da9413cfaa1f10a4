import { dump, FAILSAFE_SCHEMA } from 'js-yaml'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from './emulator/sample-world.ts'

/** What `npm start` was asked to do. */
export type StartRequest =
  | { readonly kind: 'help' }
  | { readonly kind: 'tour' }
  | { readonly kind: 'operation'; readonly with: Readonly<Record<string, string>> }

/** The command line cannot be understood. */
export class UsageError extends Error {}

/** What `npm start -- --help` prints. */
export const HELP = `npm start                                  a tour: some steps against an emulated Atlas
npm start -- OPERATION [NAME=VALUE ...]    one operation; the names are its parameters or options
npm start -- OPERATION --INPUT VALUE       with any input of action.yml

  npm start -- listOrgs itemsPerPage=5
  npm start -- getGroupCluster --project-id ${SAMPLE_PROJECT_ID} --cluster-name prod
  npm start -- createGroup --body '{ "name": "new", "orgId": "${SAMPLE_ORG_ID}" }' --dry-run

A NAME that is given twice becomes a list. An INPUT without a value is set to true.

Everything talks to an emulator that this command starts and ends. With MONGODB_ATLAS_CLIENT_ID and
MONGODB_ATLAS_CLIENT_SECRET in the environment it talks to the real Atlas, or to MONGODB_ATLAS_BASE_URL; the tour then
runs nothing but verify-org-access.

Exit code: 0 when all went as expected, 1 when not, 2 for a command line that makes no sense.
For one operation it is the exit code of its step.
`

/**
 * Reads the command line.
 *
 * @param inputs names of the inputs in action.yml
 * @throws UsageError
 */
export function parseArguments(given: readonly string[], inputs: readonly string[]): StartRequest {
  if (given.includes('--help') || given.includes('-h')) return { kind: 'help' }
  if (given.length === 0) return { kind: 'tour' }

  const values: Record<string, string> = {}
  const parameters: Record<string, string | string[]> = {}
  const set = (name: string, value: string) => {
    if (!inputs.includes(name)) throw new UsageError(`There is no input ${name}. There are: ${inputs.join(', ')}.`)
    if (values[name] !== undefined) throw new UsageError(`${name} is given twice.`)
    values[name] = value
  }
  const rest = [...given]
  for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
    const equals = argument.indexOf('=')
    if (argument.startsWith('--')) {
      if (equals > 0) set(argument.slice(2, equals), argument.slice(equals + 1))
      else set(argument.slice(2), rest[0] === undefined || rest[0].startsWith('--') ? 'true' : (rest.shift() ?? ''))
    } else if (equals > 0) {
      add(parameters, argument.slice(0, equals), argument.slice(equals + 1))
    } else {
      set('operation', argument)
    }
  }
  if (Object.keys(parameters).length > 0) {
    if (values['parameters'] !== undefined) throw new UsageError('Give either NAME=VALUE or --parameters, not both.')
    // Without a schema, texts are written as they are, and read back as they are.
    values['parameters'] = dump(parameters, { schema: FAILSAFE_SCHEMA }).trimEnd()
  }
  return { kind: 'operation', with: values }
}

function add(parameters: Record<string, string | string[]>, name: string, value: string): void {
  const before = parameters[name]
  parameters[name] = before === undefined ? value : [...(typeof before === 'string' ? [before] : before), value]
}
