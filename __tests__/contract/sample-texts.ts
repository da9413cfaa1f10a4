import type { Schema } from './openapi.ts'
import { toExpression } from './schema-check.ts'

/** Texts that go wrong in a URL as soon as one of them is put there as it is. */
export const AWKWARD_TEXTS: readonly string[] = [
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

/** Texts of the forms that patterns of the document ask for, the most awkward ones first. */
const PATTERNED_TEXTS: readonly string[] = [
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
  // The pattern for telephone numbers is escaped twice.
  '212\\555\\0123'
]

/** One of the texts that match a pattern of the document. Turns go round all of them. */
export function patterned(pattern: string, turn: number): string {
  const matches = matchesOf(pattern)
  const text = matches[turn % matches.length]
  if (text === undefined) throw new Error(`No sample matches ${pattern}: add one to PATTERNED_TEXTS.`)
  return text
}

/** How many different samples there are for a pattern. */
export function countPatterned(pattern: string): number {
  return matchesOf(pattern).length
}

const matchesByPattern = new Map<string, readonly string[]>()

function matchesOf(pattern: string): readonly string[] {
  const known = matchesByPattern.get(pattern)
  if (known !== undefined) return known
  const expression = toExpression(pattern)
  const matches = PATTERNED_TEXTS.filter((text) => expression.test(text))
  matchesByPattern.set(pattern, matches)
  return matches
}

/** Repeats or cuts a text to the length that the schema allows. */
export function fitText(text: string, { minLength = 0, maxLength = Infinity }: Schema): string {
  const characters = [...text]
  while (characters.length < minLength) characters.push(...text)
  return characters.slice(0, Math.max(minLength, Math.min(maxLength, text.length))).join('')
}
