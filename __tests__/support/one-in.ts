// Large tables of similar tests: `npm test` runs a part of them, spread evenly; `ALL_CELLS=true npm test`, as in CI, runs all.

/** Whether this run is a complete one, as in CI. */
export const isComplete = process.env['ALL_CELLS'] === 'true'

/** Chooses the first of each `count` that it is asked about, in a complete run all. */
export function oneIn(count: number): () => boolean {
  let asked = 0
  return () => asked++ % count === 0 || isComplete
}
