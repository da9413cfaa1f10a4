// When what an operation started is finished, as data: the rule of each operation.
import type { WaitRule } from './wait-rule.ts'
import { ACCESS } from './wait-rules/access.ts'
import { BACKUPS } from './wait-rules/backups.ts'
import { CLUSTERS } from './wait-rules/clusters.ts'
import { DATA } from './wait-rules/data.ts'
import { ORGANIZATIONS } from './wait-rules/organizations.ts'
import { STREAMS } from './wait-rules/streams.ts'

/**
 * The rules by operationId. Sources: the states in the Admin API's schemas, and recorded responses. If the two differ,
 * both are listed: LDAP verification returns FAILED, although its schema says FAIL.
 */
export const WAIT_RULES: Readonly<Record<string, WaitRule>> = {
  ...CLUSTERS,
  ...BACKUPS,
  ...DATA,
  ...ACCESS,
  ...STREAMS,
  ...ORGANIZATIONS
}

/** The rule for when an operation is finished; undefined if none is known. */
export function findWaitRule(operationId: string): WaitRule | undefined {
  return Object.hasOwn(WAIT_RULES, operationId) ? WAIT_RULES[operationId] : undefined
}

/** The rule for when an operation is finished. @throws Error if none is known */
export function getWaitRule(operationId: string): WaitRule {
  const rule = findWaitRule(operationId)
  if (rule === undefined) throw new Error(`${operationId} has no wait rule.`)
  return rule
}
