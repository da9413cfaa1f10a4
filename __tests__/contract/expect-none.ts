import { expect } from '@jest/globals'

const SHOWN = 15

/** Fails with the first of the differences, and the number of the others. */
export function expectNone(differences: readonly string[]): void {
  const rest = differences.length - SHOWN
  expect([...differences.slice(0, SHOWN), ...(rest > 0 ? [`and ${rest} more`] : [])]).toEqual([])
}
