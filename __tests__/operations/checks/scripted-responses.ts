// Responses that the emulator sends instead of its own, for the tests of the checks.
import type { Scenario } from '../../support/scenario.ts'

type Arrange = NonNullable<Scenario['arrange']>

/** The first request to `path` gets a 200 with this body. */
export function respondOnce(path: string | RegExp, body: unknown, version = '2023-01-01'): Arrange {
  const headers = { 'content-type': `application/vnd.atlas.${version}+json` }
  return ({ script }) => script({ on: { path }, effect: { kind: 'status', status: 200, headers, body } })
}

/** Every request to `path` gets this error. */
export function failAlways(path: string | RegExp, status: number): Arrange {
  const body = { error: status, errorCode: 'MADE_UP', reason: 'made up' }
  return ({ script }) => script({ on: { path }, times: Infinity, effect: { kind: 'status', status, body } })
}
