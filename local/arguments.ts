// The command line of `npm start`.
import { parseArgs } from 'node:util'
import { dump, FAILSAFE_SCHEMA } from 'js-yaml'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from './emulator/sample-world.ts'

/** What `npm start` is asked to do. */
export type StartRequest =
  | { readonly kind: 'help' }
  | { readonly kind: 'tour' }
  | { readonly kind: 'list'; readonly words: readonly string[] }
  | { readonly kind: 'operation'; readonly with: Readonly<Record<string, string>> }

/** The command line is invalid. */
export class UsageError extends Error {}

/** Inputs that take true or false. So do those with such a default. */
export const FLAGS: readonly string[] = ['paginate', 'wait', 'temporary', 'dry-run', 'share-token', 'summary']

/** What `npm start -- --help` prints. */
export const HELP = `Runs the action on this machine, against an emulated Atlas.

  npm start                                     a tour of six steps
  npm start -- OPERATION [--INPUT VALUE ...]    one operation, with any inputs of the action and its own options
  npm start -- OPERATION [NAME=VALUE ...]       one operation, with its parameters
  npm start -- --list [WORD ...]                the API operations whose name contains all the words

Examples:

  npm start -- --list alerts
  npm start -- listOrgs itemsPerPage=5
  npm start -- allow-runner-ip --project-id ${SAMPLE_PROJECT_ID} --ip 203.0.113.7
  npm start -- wait-for-cluster --project-id ${SAMPLE_PROJECT_ID} --cluster-name prod
  npm start -- createGroup --body '{ "name": "new", "orgId": "${SAMPLE_ORG_ID}" }' --dry-run

To pass a list, repeat NAME=VALUE. An input that takes true or false needs no value: --dry-run means --dry-run true.
Results and job summaries are saved in build/start, which the next run empties.

The emulator starts and stops with the command. To call the real Atlas instead, set MONGODB_ATLAS_CLIENT_ID and
MONGODB_ATLAS_CLIENT_SECRET (and MONGODB_ATLAS_BASE_URL, if needed). The tour then runs only verify-org-access.

Exit code: for one operation, that of its step; for the tour, 0 if every step ended as expected and 1 if not.
It is 2 if the command line is invalid.
`

/** Inputs by name, as in action.yml. */
export type Inputs = Readonly<Record<string, { readonly default?: string } | null>>

/**
 * Parses the command line.
 *
 * @param inputs the inputs that the operation takes
 * @throws UsageError
 */
export function parseArguments(given: readonly string[], inputs: Inputs): StartRequest {
  if (given.includes('--help') || given.includes('-h')) return { kind: 'help' }
  if (given.length === 0) return { kind: 'tour' }
  const [first, ...words] = given
  if (first === '--list') return { kind: 'list', words }

  const { values, positionals } = splitArguments(given, inputs)
  const operations = [...(values['operation'] ?? []), ...positionals.filter((argument) => !isAssignment(argument))]
  const lists = Object.entries({ ...values, ...(operations.length > 0 ? { operation: operations } : {}) })
  const [repeated] = lists.filter(([, list]) => list.length > 1).map(([name]) => name)
  if (repeated !== undefined) throw new UsageError(`${repeated} is given more than once.`)
  const single: Record<string, string> = Object.fromEntries(lists.map(([name, [value = '']]) => [name, value]))

  const assignments = positionals.filter(isAssignment)
  if (assignments.length === 0) return { kind: 'operation', with: single }
  if (single['parameters'] !== undefined) throw new UsageError('Use either NAME=VALUE or --parameters, not both.')
  return { kind: 'operation', with: { ...single, parameters: renderParameters(assignments) } }
}

interface SplitArguments {
  readonly values: Readonly<Record<string, string[] | undefined>>
  readonly positionals: readonly string[]
}

/** Sorts the arguments into values of inputs and the rest. */
function splitArguments(given: readonly string[], inputs: Inputs): SplitArguments {
  const args = given.map((argument, at) => {
    return isFlag(argument, inputs) && !isBoolean(given[at + 1]) ? `${argument}=true` : argument
  })
  const names = Object.keys(inputs)
  const option = { type: 'string', multiple: true } as const
  const options = Object.fromEntries(names.map((name) => [name, option]))
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code?.startsWith('ERR_PARSE_ARGS') !== true) throw error
    if (code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new UsageError(message)
    // The rest of the message is about positional arguments that begin with a dash.
    throw new UsageError(`${message.split('. ')[0]}. The inputs are: ${names.join(', ')}.`)
  }
}

function isFlag(argument: string, inputs: Inputs): boolean {
  const name = argument.slice(2)
  return argument.startsWith('--') && (FLAGS.includes(name) || isBoolean(inputs[name]?.default))
}

function isBoolean(text: string | undefined): boolean {
  return /^(true|false)$/i.test(text ?? '')
}

function isAssignment(argument: string): boolean {
  return argument.indexOf('=') > 0
}

function renderParameters(assignments: readonly string[]): string {
  const parameters = new Map<string, string | string[]>()
  for (const assignment of assignments) {
    const equals = assignment.indexOf('=')
    const [name, value] = [assignment.slice(0, equals), assignment.slice(equals + 1)]
    const before = parameters.get(name)
    parameters.set(name, before === undefined ? value : [before, value].flat())
  }
  // The failsafe schema knows only strings: values are read back exactly as typed.
  return dump(Object.fromEntries(parameters), { schema: FAILSAFE_SCHEMA }).trimEnd()
}
