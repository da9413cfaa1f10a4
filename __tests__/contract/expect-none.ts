// An assertion on a list of findings.
import { expect } from '@jest/globals'

const SHOWN = 15

/** Fails if there are findings, and shows the first of them and how many more there are. */
export function expectNone(findings: readonly string[]): void {
  const rest = findings.length - SHOWN
  expect([...findings.slice(0, SHOWN), ...(rest > 0 ? [`and ${rest} more`] : [])]).toEqual([])
}
