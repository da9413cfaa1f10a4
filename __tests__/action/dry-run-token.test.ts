// A dry run leaves no access token behind.
import { expect, it } from '@jest/globals'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { runScenario } from '../support/scenario.ts'

it.each<[string, Readonly<Record<string, string>>]>([
  ['login', {}],
  ['create-test-cluster', { 'project-id': SAMPLE_PROJECT_ID }],
  ['allow-runner-ip', { 'project-id': SAMPLE_PROJECT_ID, parameters: 'ip: 203.0.113.9' }],
  ['create-database-user', { 'project-id': SAMPLE_PROJECT_ID, 'cluster-name': 'prod', parameters: 'database: app' }],
  ['verify-org-access', { 'org-id': SAMPLE_ORG_ID }],
  ['listOrgs', {}]
])('a dry run of %s leaves no token behind', async (operation, inputs) => {
  const { main, post, requests, emulator } = await runScenario({ with: { operation, 'dry-run': 'true', ...inputs } })
  expect(main.exitCode).toBe(0)
  expect(post.annotations).toEqual([])
  const count = (path: string) => requests.filter((line) => line === `POST ${path} 200`).length
  expect(count('/api/oauth/revoke')).toBe(count('/api/oauth/token'))
  expect(emulator.liveTokens()).toEqual([])
})
