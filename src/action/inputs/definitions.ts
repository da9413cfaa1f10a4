// Every input of the action: what it means, where an empty one falls back to, and how it is parsed.
import { RESPONSE_LIMIT_MIB } from '../../atlas/bounds.ts'
import { parseDuration } from '../../gate/duration.ts'
import type { Expression } from '../../gate/compiled.ts'
import { ExpressionError } from '../../gate/compiled.ts'
import { OPERATION_NAMES } from '../../operations/registry.ts'
import { parseBaseUrl } from './base-url.ts'
import { CREDENTIAL_INPUTS } from './credential-inputs.ts'
import { textInput as text, type InputDefinition, type InputFacts as Facts } from './input-definition.ts'
import { InputProblem } from './input-problem.ts'
import { parseBody } from './body.ts'
import { parseParameters } from './parameters.ts'

const flag = <Given extends Facts>(facts: Given): Given & Pick<InputDefinition<boolean>, 'parse'> => ({
  ...facts,
  parse(value) {
    if (!/^(true|false)$/i.test(value)) throw new InputProblem('takes true or false.')
    return value.toLowerCase() === 'true'
  }
})

const LONGEST_MS = 7 * 24 * 3_600_000

/** Milliseconds. */
const duration = ({ leastMs, ...facts }: Facts & { readonly leastMs: number }): InputDefinition<number> => ({
  ...facts,
  parse(value) {
    const ms = parseDuration(value)
    if (ms === undefined) {
      throw new InputProblem('is not a duration. Write 500ms, 90s, 15m, 1h30m, or plain seconds.')
    }
    if (ms > LONGEST_MS) throw new InputProblem('must not be longer than 7 days.')
    if (ms < leastMs) throw new InputProblem('must be longer than 0.')
    return ms
  }
})

const expression = (facts: Facts): InputDefinition<Expression> => ({
  ...facts,
  async parse(value) {
    // JMESPath is loaded on demand: most steps have no expression.
    const { compileExpression } = await import('../../gate/expression.ts')
    try {
      return compileExpression(value)
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error
      throw new InputProblem(error.message)
    }
  }
})

/** What to do if a condition or a wait is not met. */
export type OnUnmet = 'fail' | 'warn' | 'ignore'

function parseOnUnmet(value: string): OnUnmet {
  const choice = value.toLowerCase()
  if (choice === 'fail' || choice === 'warn' || choice === 'ignore') return choice
  throw new InputProblem('takes fail, warn or ignore.')
}

/** MiB. */
function parseResponseLimit(value: string): number {
  const [, digits] = /^(\d{1,4}) ?MiB$/i.exec(value) ?? []
  const { least, most } = RESPONSE_LIMIT_MIB
  const mebibytes = Number(digits)
  if (mebibytes >= least && mebibytes <= most) return mebibytes
  throw new InputProblem(`takes a size from ${least}MiB to ${most}MiB.`)
}

/** All inputs, in the order of action.yml. */
export const INPUTS = {
  ...CREDENTIAL_INPUTS,
  operation: text({
    sentence: `A named operation (${OPERATION_NAMES.map((name) => `\`${name}\``).join(', ')}), or any Atlas Administration API operation by its operationId or short alias, such as \`getGroupCluster\` or \`getCluster\`.`,
    default: 'verify-org-access',
    neverEmpty: true
  }),
  'org-id': text({
    sentence: 'Organization ID.',
    fallback: 'MONGODB_ATLAS_ORG_ID'
  }),
  'project-id': text({
    sentence: 'Project ID.',
    fallback: 'MONGODB_ATLAS_PROJECT_ID'
  }),
  'cluster-name': text({
    sentence: 'Cluster name.'
  }),
  parameters: {
    sentence:
      'YAML mapping: the path, query and header parameters of an API operation, or the options of a named operation. Insert secrets and event data with `toJSON()`.',
    parse: (value: string) => parseParameters(value)
  },
  body: {
    sentence: 'Request body of an API operation, as YAML or JSON. Insert secrets and event data with `toJSON()`.',
    parse: (value: string) => parseBody(value)
  },
  'body-file': text({
    sentence: 'Workspace file with the request body, as YAML or JSON.'
  }),
  'api-version': text({
    sentence: 'API version: a date (`YYYY-MM-DD`) or `preview`. Default: the latest stable version of the operation.'
  }),
  paginate: flag({
    sentence: 'Fetch every page of a list. Has no effect if `parameters` contains `pageNum`.',
    default: 'true'
  }),
  query: expression({
    sentence: 'JMESPath expression over the result. Its value becomes output `value`.'
  }),
  expect: expression({
    sentence: 'JMESPath condition over the result. Anything but `true` fails the step.'
  }),
  wait: flag({
    sentence:
      '`true`: after a write operation, wait until what it started is finished. `false`: a named operation that waits by default checks once instead.'
  }),
  'wait-until': expression({
    sentence:
      'JMESPath condition over the result of a read operation. The operation is repeated until the condition is `true`.'
  }),
  'fail-when': expression({
    sentence: 'JMESPath condition, used with `wait-until`. The wait ends and fails as soon as it is `true`.'
  }),
  timeout: duration({
    leastMs: 0,
    sentence:
      'How long to wait, such as `90s`, `15m` or `1h30m`; `0s` checks once. Everything except waiting is limited to 10 minutes, or to a shorter timeout. Default: `30m`.'
  }),
  interval: duration({
    leastMs: 1,
    sentence: 'Time between two polls. Default: `10s`.'
  }),
  'on-unmet': {
    sentence: 'What to do if a condition or a wait is not met: `fail`, `warn` or `ignore`. Errors always fail.',
    default: 'fail',
    parse: parseOnUnmet
  },
  temporary: flag({
    sentence:
      '`true`: the post step removes what an API operation created. Named operations always remove what they create.'
  }),
  'dry-run': flag({
    sentence:
      'Check the inputs, except the attributes of a body, and show the request, without changing Atlas. A named operation may still read from Atlas.',
    default: 'false'
  }),
  'base-url': {
    sentence:
      'Base URL of Atlas, if not `https://cloud.mongodb.com`; `https://cloud.mongodbgov.com` for Atlas for Government.',
    fallback: 'MONGODB_ATLAS_BASE_URL',
    parse: parseBaseUrl
  },
  'github-token': text({
    sentence:
      'Token of a GitHub App, or a fine-grained personal access token, for operations that write to GitHub (`rotate-client-secret`). `GITHUB_TOKEN` cannot write secrets. The token is never sent to Atlas.'
  }),
  'response-limit': {
    sentence:
      'The largest response that is read, up to `511MiB`. A list may have 100,000 items for every 64 MiB. Default: `64MiB`.',
    parse: parseResponseLimit
  },
  'share-token': flag({
    sentence: 'Share one access token among all steps of this action in a job. `false`: this step requests its own.',
    default: 'true'
  }),
  summary: flag({
    sentence: 'Write a job summary.',
    default: 'true'
  }),
  'job-status': text({
    sentence: 'Do not set this. It tells the post step how the job ended.',
    default: '${{ job.status }}'
  })
} as const satisfies Readonly<Record<string, InputDefinition>>

export type InputName = keyof typeof INPUTS

/** The parsed inputs. One that is empty or invalid has its default, or is undefined. */
export type InputValues = { readonly [Name in InputName]: ValueOf<(typeof INPUTS)[Name]> }

type ValueOf<Definition extends InputDefinition> =
  Awaited<ReturnType<Definition['parse']>> | (Definition extends { readonly default: string } ? never : undefined)
