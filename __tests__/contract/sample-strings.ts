// Sample strings for parameters and bodies.
import type { Schema } from './openapi.ts'
import { toExpression } from './schema-check.ts'

/** Strings that break a URL unless they are encoded. */
export const AWKWARD_STRINGS: readonly string[] = [
  'ann/ops',
  '$external',
  'CN=ann ops,OU=a&b;c',
  '10.0.0.0/8',
  'shard-00-00.ab1cd.mongodb.net:27017',
  'zażółć 日本 🍃',
  '50%2F50%/..%2E',
  '?x=1#y',
  '../..',
  '1+1 =%20 "2"',
  "a\\b|c<d>[e]{groupId}^`~*(!')",
  '$& $1 $$'
]

/** Strings for the patterns of the document, the most awkward ones first. */
const PATTERNED_STRINGS: readonly string[] = [
  'ann+ops/a&b%2f?x#y@example.com',
  '10.0.0.0/8',
  '10.0.0.0%2f8',
  '2001:db8::%2F32',
  '10.0.0.1',
  'shard-00-00.ab1cd.mongodb.net:27017',
  'shard-00-00.ab1cd.mongodb.net',
  'sg-0a1b2c3d',
  '64b0c7f2a1d3e4f5a6b7c8d9',
  '64b0c7f2a1d3e4f5a6b7',
  'a1b2c3d4'.repeat(8),
  'a1b2c3d4'.repeat(5),
  'mdb_sa_id_64b0c7f2a1d3e4f5a6b7c8d9',
  '0f9619ff-8b86-4d01-a42d-00cf4fc964ff',
  'vpce-0a1b2c3d4e5f60718',
  '%2Fsubscriptions%2F0f9619ff-8b86-4d01-a42d-00cf4fc964ff%2FresourceGroups%2Fops_(eu)%2Fproviders%2FMicrosoft.Network%2FprivateEndpoints%2Fatlas.1',
  '/subscriptions/0f9619ff-8b86-4d01-a42d-00cf4fc964ff/resourceGroups/ops/providers/Microsoft.Network/privateEndpoints/atlas.1',
  'Müller-Straße',
  'cluster-0',
  'vpc-0a1b2c3d4e5f60718',
  'p-0a1b2c3d4e5f60718293a4b5',
  '123456789012',
  '8.0.1',
  'DC=example,DC=com',
  'DE',
  // The document escapes its pattern for telephone numbers twice.
  '212\\555\\0123'
]

/** One of the samples that match a pattern; each turn gives the next one. @throws Error if there is none */
export function patternedString(pattern: string, turn: number): string {
  const matches = findMatches(pattern)
  const text = matches[turn % matches.length]
  if (text === undefined) throw new Error(`No sample matches ${pattern}: add one to PATTERNED_STRINGS.`)
  return text
}

/** The number of samples that match a pattern. */
export function countPatterned(pattern: string): number {
  return findMatches(pattern).length
}

const matchesByPattern = new Map<string, readonly string[]>()

function findMatches(pattern: string): readonly string[] {
  const known = matchesByPattern.get(pattern)
  if (known !== undefined) return known
  const expression = toExpression(pattern)
  const matches = PATTERNED_STRINGS.filter((text) => expression.test(text))
  matchesByPattern.set(pattern, matches)
  return matches
}

/** Repeats or cuts a string to the length that the schema allows. */
export function fitString(text: string, { minLength = 0, maxLength = Infinity }: Schema): string {
  const characters = [...text]
  while (characters.length < minLength) characters.push(...text)
  return characters.slice(0, Math.max(minLength, Math.min(maxLength, text.length))).join('')
}
