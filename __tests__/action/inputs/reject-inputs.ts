// Runs a step with invalid inputs.
import { expect } from '@jest/globals'
import { runScenario } from '../../support/scenario.ts'

/** Checks that the step fails with one annotation and sends nothing. Gives its message. */
export async function rejectInputs(inputs: Record<string, string>, env: Record<string, string> = {}): Promise<string> {
  const { main, post, requests } = await runScenario({ with: inputs, env })
  expect(main.exitCode).toBe(1)
  expect(main.outputs).toEqual({})
  expect(main.annotations).toHaveLength(1)
  expect(post.exitCode).toBe(0)
  expect(requests).toEqual([])
  return main.annotations[0]?.message ?? ''
}
