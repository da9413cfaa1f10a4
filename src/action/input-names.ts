import { distance } from 'fastest-levenshtein'
import type { Problem } from '../atlas/errors.ts'

/** Every input, and the environment variable of the official tools that stands in for an empty one. */
export const INPUTS = {
  'client-id': 'MONGODB_ATLAS_CLIENT_ID',
  'client-secret': 'MONGODB_ATLAS_CLIENT_SECRET',
  'access-token': 'MONGODB_ATLAS_ACCESS_TOKEN',
  operation: undefined,
  'org-id': 'MONGODB_ATLAS_ORG_ID',
  'project-id': 'MONGODB_ATLAS_PROJECT_ID',
  'cluster-name': undefined,
  parameters: undefined,
  body: undefined,
  'body-file': undefined,
  'api-version': undefined,
  paginate: undefined,
  query: undefined,
  expect: undefined,
  wait: undefined,
  'wait-until': undefined,
  'fail-when': undefined,
  timeout: undefined,
  interval: undefined,
  'on-unmet': undefined,
  temporary: undefined,
  'dry-run': undefined,
  'base-url': 'MONGODB_ATLAS_BASE_URL',
  'github-token': undefined,
  'share-token': undefined,
  summary: undefined,
  'job-status': undefined
} as const satisfies Record<string, string | undefined>

export type InputName = keyof typeof INPUTS

/**
 * Finds misspelt inputs. The runner only warns about an input that it does not know, and a gate with `expct:` would
 * gate nothing. Close means: two edits, or the same first four letters.
 */
export function findMisspelt(given: Iterable<string>): Problem[] {
  const known = Object.keys(INPUTS)
  const problems: Problem[] = []
  for (const name of given) {
    if (known.includes(name)) continue
    const [close] = known
      .map((other) => ({ other, distance: distance(name, other) }))
      .filter(({ other, distance }) => distance <= 2 || other.slice(0, 4) === name.slice(0, 4))
      .sort((a, b) => a.distance - b.distance)
    if (close !== undefined)
      problems.push({ input: name, message: `there is no such input. Did you mean ${close.other}?` })
  }
  return problems
}
