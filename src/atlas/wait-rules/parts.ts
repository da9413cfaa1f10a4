// What the rules of several topics have in common.
import type { AttributeRule } from '../wait-rule.ts'

/** One of these values. */
export const is = (attribute: string, ...values: readonly (string | boolean)[]): AttributeRule => ({
  attribute,
  in: values
})

/** What is read is new, and its finished states are final: there is no old state to mistake for one. */
export const newAndFinal = { settleMs: 0 } as const

/** What was removed is no longer found. */
export const removed = { success: [], failure: [], gone: [404], settleMs: 0 } as const
