// Values that fit what the document says, for attributes that Atlas sets by itself.
import { createHash } from 'node:crypto'
import type { Shape } from './facts.ts'

/** Where the values come from. */
export interface Origin {
  /** Values by the names of attributes in lower case, such as those of path parameters. */
  readonly known: Readonly<Record<string, string>>
  /** What the thing may be identified by, the best first. */
  readonly ids: readonly string[]
  readonly created: string
  readonly updated: string
  /** The address of the thing itself. */
  readonly href: string
}

/** 24 hexadecimal digits that are always the same for the same text. */
export function hexId(text: string, digits = 24): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits)
}

/** States in which nothing is pending, the most settled ones first. */
const SETTLED = [
  ...['IDLE', 'ACTIVE', 'AVAILABLE', 'READY', 'STEADY', 'APPLIED', 'STARTED', 'SUCCESSFUL', 'SUCCESS', 'COMPLETED'],
  ...['COMPLETE', 'Completed', 'Successful', 'WORKING', 'SIMULATING', 'OPEN', 'NONE', 'AWS']
]

/** Strings for the patterns of the document; `ID` stands for hexadecimal digits of the thing. */
const PATTERNED: readonly string[] = [
  ...['ID24', 'ID20', 'ID12', 'ID40', 'ID64', 'mdb_sa_id_ID24', 'UUID', '8.0.12', '192.0.2.10', '192.0.2.0/24'],
  ...['192.0.2.0%2F24', 'host.mongodb.test:27017', 'cluster-ID6', 'vpc-ID17', 'vpce-ID17', 'pls_ID24', 'p-ID24'],
  ...['com.amazonaws.vpce.us-east-1.vpce-svc-ID17', 'nt-ID24-ID8', '123456789012', 'US', 'user@example.com'],
  ...['mongodb-atlas-ID16@p-ID24.iam.gserviceaccount.com', 'arn:aws:kafka:us-east-1:123456789012:cluster/example'],
  '/subscriptions/UUID/resourceGroups/example/providers/Microsoft.Network/privateEndpoints/example',
  '/subscriptions/UUID/resourceGroups/privatelink/providers/Microsoft.Network/privateEndpoints/example',
  '%2Fsubscriptions%2FUUID%2FresourceGroups%2Fexample%2Fproviders%2FMicrosoft.Network%2FprivateEndpoints%2Fexample',
  'UUID%2Fexample%2Fexample',
  'https://www.example.com/compute/v1/projects/p-ID24/regions/us-east1/serviceAttachments/example',
  '/exported_snapshots/{ORG-NAME}/{PROJECT-NAME}/{CLUSTER-NAME}/{SNAPSHOT-INITIATION-DATE}/{TIMESTAMP}',
  ...['DC=example,DC=com', '212\\555\\0123', 'sg-0123456789']
]

/** Attributes that say what has not happened. */
const ABSENT = /error|fail|delet|remov|cancel|expire|invit|reason|accept|endDate|finished|deprecat/i

/** Whether Atlas is likely to send a read-only attribute of this name. */
export function isLikely(name: string): boolean {
  return !ABSENT.test(name)
}

/** The value of an enum that is most likely without further knowledge. */
export function pickValue(values: readonly unknown[]): unknown {
  return SETTLED.find((state) => values.includes(state)) ?? values[0]
}

export function numberFor({ minimum, maximum }: Shape): number {
  return Math.max(minimum ?? 0, Math.min(maximum ?? 0, 0))
}

/** A string for an attribute. */
export function stringFor(name: string, shape: Shape, origin: Origin, path: string): string {
  const known = origin.known[name.toLowerCase()]
  if (known !== undefined && fits(known, shape)) return known
  const id = origin.ids.find((each) => each !== '' && fits(each, shape))
  if (['id', '_id'].includes(name) && path === `/${name}` && id !== undefined) return id
  return byFormat(name, shape, origin, path) ?? fitLength(plain(name), shape)
}

/** The first sample that matches a pattern. */
export function patternedString(pattern: string, seed: string): string | undefined {
  const expression = toExpression(pattern)
  return PATTERNED.map((sample) => fill(sample, seed)).find((sample) => expression.test(sample))
}

const expressions = new Map<string, RegExp>()

/** A pattern of the document, as a Unicode expression if it can be one. */
export function toExpression(pattern: string): RegExp {
  const known = expressions.get(pattern)
  if (known) return known
  let expression: RegExp
  try {
    expression = new RegExp(pattern, 'u')
  } catch {
    expression = new RegExp(pattern)
  }
  expressions.set(pattern, expression)
  return expression
}

function fits(text: string, { pattern, minLength = 0, maxLength = Infinity, enum: values }: Shape): boolean {
  if (values !== undefined && !values.includes(text)) return false
  if (text.length < minLength || text.length > maxLength) return false
  return pattern === undefined || toExpression(pattern).test(text)
}

function byFormat(name: string, { format, pattern }: Shape, origin: Origin, path: string): string | undefined {
  const seed = `${origin.href}${path}`
  if (format === 'date-time' || format === 'date')
    return dateFor(name, origin).slice(0, format === 'date' ? 10 : undefined)
  if (format === 'email') return 'user@example.com'
  if (format === 'uuid') return fill('UUID', seed)
  if (format === 'uri' || format === 'url') return origin.href
  if (pattern !== undefined) return patternedString(pattern, seed)
  return undefined
}

const MONTH_MS = 30 * 24 * 60 * 60 * 1000

function dateFor(name: string, { created, updated }: Origin): string {
  if (/expir|until|end|next/i.test(name))
    return new Date(Date.parse(updated) + MONTH_MS).toISOString().replace('.000Z', 'Z')
  return /updat|modif|last/i.test(name) ? updated : created
}

function plain(name: string): string {
  return name === 'href' ? 'https://www.example.com' : 'example'
}

function fitLength(text: string, { minLength = 0, maxLength = Infinity }: Shape): string {
  return text.padEnd(minLength, '0').slice(0, maxLength)
}

function fill(sample: string, seed: string): string {
  const hex = hexId(seed, 64)
  const uuid = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')
  return sample.replace('UUID', uuid).replace(/ID(\d+)/g, (_, digits: string) => hex.slice(0, Number(digits)))
}
