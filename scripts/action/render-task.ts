// Renders the action.yml of a task: one named operation as an action of its own, over the same bundle.
import { dump } from 'js-yaml'
import type { InputName } from '../../src/action/inputs/definitions.ts'
import type { InputDefinition } from '../../src/action/inputs/input-definition.ts'
import type { OperationDefinition, OptionDefinition, SubjectInput } from '../../src/operations/definition.ts'
import { TEXT_FORM } from '../../src/operations/options.ts'
import { describeInput, type InputEntry } from './replace-inputs.ts'

/** What a task has in common with the action that runs anything. */
export interface Shared {
  readonly inputs: Readonly<Record<InputName, InputDefinition>>
  /** The outputs of action.yml. */
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
}

const HEAD =
  '# Generated from the definition of the operation in src/operations: change that, and run `npm run generate`.\n'

/** Renders `tasks/<name>/action.yml`. Pure. @throws Error for an output that action.yml does not describe */
export function renderTask(definition: OperationDefinition, shared: Shared): string {
  const { name, sentence } = definition
  const action = {
    name: `MongoDB Atlas Tasks: ${name}`,
    description: sentence.replaceAll('`', ''),
    inputs: renderInputs(definition, shared.inputs),
    outputs: renderOutputs(definition, shared.outputs),
    runs: {
      using: 'node24',
      main: '../../dist/main/index.js',
      post: '../../dist/post/index.js',
      'post-if': 'always()'
    }
  }
  return HEAD + dump(action, { lineWidth: 120 })
}

function renderInputs(definition: OperationDefinition, inputs: Shared['inputs']): Record<string, InputEntry> {
  const { name, subjects, options } = definition
  const describe = (names: readonly InputName[]) => names.map((input) => [input, describeInput(inputs[input])] as const)
  return Object.fromEntries([
    ...describe(credentialsOf(definition)),
    ...(Object.keys(subjects) as SubjectInput[]).map((input) => {
      return [input, describeSubject(inputs[input], subjects[input] === 'required')] as const
    }),
    ...Object.entries(options).map(([option, described]) => [option, describeOption(described)] as const),
    ...describeBody(definition.body),
    ...describeApiInputs(definition, inputs),
    ...(definition.waits === undefined ? [] : [['wait', WAIT] as const, ...describe(['timeout', 'interval'])]),
    ...(definition.result === 'none' ? [] : describe(['query', 'expect', 'on-unmet'])),
    ...describe(['dry-run', 'base-url']),
    ...(definition.needs?.includes('github-token') === true ? describe(['github-token']) : []),
    ...describe(['share-token', 'summary']),
    ['operation', { description: 'Do not set this. It tells the action which task it is.', default: name }],
    ...describe(['job-status'])
  ])
}

/** The inputs of an API operation, for a task that runs as one. */
function describeApiInputs(
  { routeOf }: OperationDefinition,
  inputs: Shared['inputs']
): readonly (readonly [string, InputEntry])[] {
  if (routeOf === undefined) return []
  const names = ['paginate', 'wait-until', 'fail-when', 'timeout', 'interval'] as const
  const version = { description: 'API version: a date (`YYYY-MM-DD`) or `preview`.', required: true } as const
  return [['api-version', version], ...names.map((name) => [name, describeInput(inputs[name])] as const)]
}

/** Input `wait` of an operation that waits by default. */
const WAIT: InputEntry = {
  description: '`false`: do not wait. The step then checks once at most.',
  default: 'true'
}

function credentialsOf({ needs = [] }: OperationDefinition): readonly InputName[] {
  const account = ['client-id', 'client-secret'] as const
  return needs.includes('service-account') ? account : [...account, 'access-token']
}

/** GitHub knows no input that is required unless another one is set. */
function describeBody(body: OperationDefinition['body']): readonly (readonly [string, InputEntry])[] {
  if (body === undefined) return []
  const required = body.required === true ? ' One of the two is required.' : ''
  return [
    ['body', { description: `${capitalize(body.what)}, as YAML or JSON. Insert event data with \`toJSON()\`.` }],
    ['body-file', { description: `Workspace file with ${body.what}, instead of \`body\`.${required}` }]
  ]
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** GitHub knows no input that is required unless a variable is set. */
function describeSubject(definition: InputDefinition, isRequired: boolean): InputEntry {
  const { sentence, fallback } = definition
  if (!isRequired) return describeInput(definition)
  if (fallback === undefined) return { description: sentence, required: true }
  return { description: `${sentence} Required, unless environment variable \`${fallback}\` is set.` }
}

function describeOption({ sentence, form, required, default: value }: OptionDefinition): InputEntry {
  return {
    description: form === TEXT_FORM ? sentence : `${sentence} Takes ${form}.`,
    ...(required === true ? { required } : {}),
    ...(value === undefined ? {} : { default: value })
  }
}

/** Output `status` is set whenever a request fails. */
function renderOutputs({ result, outputs }: OperationDefinition, known: Shared['outputs']): Shared['outputs'] {
  const ofResult = ['result', 'result-path', 'value', 'satisfied']
  const names = [
    ...(result === 'none' ? [] : ofResult),
    'status',
    ...(result === undefined ? ['api-version'] : []),
    ...outputs
  ]
  return Object.fromEntries(
    names.map((name) => {
      const description = known[name]?.description
      if (description === undefined) throw new Error(`action.yml does not describe output ${name}.`)
      return [name, { description }]
    })
  )
}
