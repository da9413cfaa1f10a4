// Which cells of the matrix are run: a subject, one of its requests, and a fault.
import { isComplete } from '../support/one-in.ts'
import { FAULTS } from './faults.ts'
import type { Faulty } from './observation.ts'

/** Every cell of a subject. @param requests `METHOD path status` of those that it sends without a fault */
export function allCells(requests: readonly string[]): Faulty[] {
  return positions(requests).flatMap((request) => FAULTS.map((fault) => ({ fault, request })))
}

/** Every request of a subject with one fault, or in CI with two, chosen so that all subjects together meet each one. */
export function someCells(requests: readonly string[], subject: number): Faulty[] {
  const stride = FAULTS.length / (isComplete ? 2 : 1)
  return positions(requests).flatMap((request) =>
    FAULTS.filter((_, index) => (index + 5 * request + 3 * subject) % stride === 0).map((fault) => ({ fault, request }))
  )
}

/** The requests, but of one that is repeated only the first and the last. */
function positions(requests: readonly string[]): number[] {
  return requests
    .map((_, index) => index)
    .filter((index) => requests[index] !== requests[index - 1] || requests[index] !== requests[index + 1])
}
