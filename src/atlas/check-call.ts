// Checks everything about a call that can be checked without Atlas.
import { defaultVersion, type Operation, type OperationVersion, type Parameter } from './catalog/catalog.ts'
import { nearest } from './catalog/nearest.ts'
import type { Problem } from './errors.ts'
import { asList, type CallInput, type ParameterValue } from './request.ts'
import { chooseVersion } from './version.ts'

/** What is wrong with a call, and what to warn about. With problems, no request can be built. */
export interface CallCheck {
  readonly problems: readonly Problem[]
  readonly warnings: readonly string[]
}

/** Checks a call, and reports everything found. Pure. */
export function checkCall(operation: Operation, input: CallInput, today: string): CallCheck {
  const problems: Problem[] = []
  const warnings: string[] = []
  const parameters = input.parameters ?? {}

  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined) continue
    const parameter = operation.parameters.find((known) => known.name === name)
    if (parameter === undefined) problems.push(unknownParameter(operation, name))
    else problems.push(...checkValue(parameter, value).map((message) => ({ input: `parameters.${name}`, message })))
  }
  for (const parameter of operation.parameters) {
    if (parameter.required && parameters[parameter.name] === undefined) {
      problems.push({ input: `parameters.${parameter.name}`, message: `required by ${operation.id}.` })
    }
  }

  const chosen = chooseVersion(operation, input.version)
  if ('problem' in chosen) {
    problems.push({ input: 'api-version', message: chosen.problem })
  } else {
    warnings.push(...versionWarnings(operation, chosen.version, today))
    problems.push(...checkBody(operation, chosen.version, input.body))
  }
  return { problems, warnings }
}

function versionWarnings(operation: Operation, { version, sunset }: OperationVersion, today: string): string[] {
  const warnings: string[] = []
  if (operation.deprecated) warnings.push(`${operation.id} is deprecated: Atlas will remove it.`)
  if (sunset !== undefined) {
    const newer = defaultVersion(operation)
    const cure = newer === undefined || newer.version === version ? '' : ` Use api-version ${newer.version}.`
    warnings.push(
      sunset <= today
        ? `Version ${version} of ${operation.id} ended on ${sunset}; expect 410 VERSION_GONE.${cure}`
        : `Version ${version} of ${operation.id} ends on ${sunset}.${cure}`
    )
  }
  if (version === 'preview') warnings.push(`${operation.id} is a preview: Atlas may change it at any time.`)
  return warnings
}

function checkBody(operation: Operation, version: OperationVersion, body: string | undefined): Problem[] {
  if (version.body === undefined) {
    return body === undefined ? [] : [{ input: 'body', message: `${operation.id} takes no request body.` }]
  }
  if (body === undefined) {
    return operation.bodyRequired ? [{ input: 'body', message: `${operation.id} needs a request body.` }] : []
  }
  const list = body.trimStart().startsWith('[')
  const object = body.trimStart().startsWith('{')
  if (version.body === 'list' && !list) {
    return [{ input: 'body', message: `${operation.id} takes a list: start each entry with "- ", or wrap it in [ ].` }]
  }
  if (version.body === 'object' && !object) {
    return [
      {
        input: 'body',
        message: `${operation.id} takes a mapping of attributes, not ${list ? 'a list' : 'a single value'}.`
      }
    ]
  }
  return []
}

function unknownParameter(operation: Operation, name: string): Problem {
  const names = operation.parameters.map((known) => known.name)
  const [close] = nearest(name, names, 1)
  const known = names.filter((other) => other !== 'envelope' && other !== 'pretty').join(', ')
  const message = close
    ? `${operation.id} has no such parameter. Did you mean ${close}?`
    : `${operation.id} has no such parameter. It has: ${known || 'none'}.`
  return { input: `parameters.${name}`, message }
}

function checkValue(parameter: Parameter, value: ParameterValue): string[] {
  if (Array.isArray(value) && !parameter.array) return ['takes one value, not a list.']
  const items = asList(value)
  if (items.length === 0) return ['is an empty list. Leave it out instead.']
  return items.flatMap((item) => checkItem(parameter, String(item)) ?? [])
}

function checkItem(parameter: Parameter, text: string): string | undefined {
  const { name, place, type, values, minimum, maximum } = parameter
  if (name === 'envelope' && text === 'true') {
    return 'moves the HTTP status into the body, which would make a failure look like a success. Leave it out.'
  }
  if (type === 'boolean') return /^(true|false)$/.test(text) ? undefined : 'takes true or false.'
  if (type === 'integer') {
    if (!/^-?\d+$/.test(text) || !Number.isSafeInteger(Number(text))) return 'takes a whole number.'
    if (minimum !== undefined && Number(text) < minimum) return `must be at least ${minimum}.`
    if (maximum !== undefined && Number(text) > maximum) return `must be at most ${maximum}.`
    return undefined
  }
  if (place === 'path' && (text === '' || text === '.' || text === '..')) {
    return 'would change the path of the request.'
  }
  if (/[\u0000-\u001f\u007f-\u009f\ud800-\udfff]/u.test(text))
    return 'contains a control character, a line break or an incomplete character.'
  if (values !== undefined && !values.includes(text)) {
    const [close] = nearest(text, values, 1)
    if (close !== undefined) return `is not a known value. Did you mean ${close}?`
    // Atlas adds filters, such as event types, without a new version: an unfamiliar one is accepted.
    if (!parameter.array) return `is not a known value. Known: ${values.slice(0, 20).join(', ')}.`
  }
  const { pattern } = parameter
  if (pattern !== undefined && isReliable(pattern) && !new RegExp(pattern, 'u').test(text)) {
    return /^\^\(?\[a-f(A-F)?0-9\]\{24\}/.test(pattern) ? notAnId(name) : `does not match ${pattern}.`
  }
  return undefined
}

/**
 * Whether a pattern of the document is strict enough to refuse a value. Those with alternatives at the top level anchor
 * only the first and the last of them, and would refuse valid IPv6 addresses.
 */
function isReliable(pattern: string): boolean {
  let depth = 0
  for (const char of pattern.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '')) {
    if (char === '(') depth++
    else if (char === ')') depth--
    else if (char === '|' && depth === 0) return false
  }
  return pattern.startsWith('^') && pattern.endsWith('$')
}

/** Says of the value of a path parameter that it is not an ID, and where the IDs of projects and organizations are found. */
export function notAnId(parameter: string): string {
  switch (parameter) {
    case 'groupId':
      return 'is not a project ID. Atlas shows the ID under Project Settings, and after cloud.mongodb.com/v2/ in the address of the project. It has 24 hexadecimal digits in lower case.'
    case 'orgId':
      return 'is not an organization ID. Atlas shows the ID under Organization Settings, and after #/org/ in the address of the organization. It has 24 hexadecimal digits in lower case.'
    default:
      return 'is not an ID, which has 24 hexadecimal digits.'
  }
}
