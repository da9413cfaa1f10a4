import { afterEach, beforeEach, expect, it } from '@jest/globals'
import type { Emulator } from '../../local/emulator/emulator.ts'
import { runExample, startSampleAtlas } from './sample-job.ts'

let emulator: Emulator

beforeEach(async () => {
  emulator = await startSampleAtlas()
})

afterEach(() => emulator.close())

it('has a clone and Terraform, and gives it the variable that the provider reads', async () => {
  const [clone, setUp, login, plan] = await runExample('login-terraform.yml', emulator)
  expect([clone?.skipped, setUp?.skipped]).toEqual([expect.any(String), 'downloads Terraform'])
  expect(login?.phase?.exitCode).toBe(0)
  expect(plan?.run).toMatch(/^terraform init .*\nterraform plan /)
  expect(plan?.env['MONGODB_ATLAS_ACCESS_TOKEN']).toBe(login?.phase?.outputs['access-token'])
  expect(plan?.env['MONGODB_ATLAS_CLIENT_SECRET']).toBeUndefined()
  expect(emulator.liveTokens()).toEqual([])
})
