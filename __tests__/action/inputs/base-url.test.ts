import { describe, expect, it } from '@jest/globals'
import { runScenario } from '../../support/scenario.ts'
import { rejectInputs } from './reject-inputs.ts'

describe('base-url', () => {
  it.each([
    ['atlas', 'is not a URL'],
    ['https://user:pass@cloud.mongodb.com', 'must not contain credentials'],
    ['https://cloud.mongodb.com/api', 'must not have a path: write https://cloud.mongodb.com'],
    ['https://cloud.mongodb.com?x=1', 'must not have a query'],
    ['ftp://cloud.mongodb.com', 'must begin with https://']
  ])('%s: %s', async (value, problem) => {
    expect(await rejectInputs({ 'base-url': value })).toContain(`base-url: ${problem}`)
  })

  it.each(['https://atlas.example.com', 'https://evilmongodb.com'])(
    '%s is rejected in the environment',
    async (url) => {
      expect(await rejectInputs({ 'base-url': '' }, { MONGODB_ATLAS_BASE_URL: url })).toContain('is not a MongoDB host')
    }
  )

  it.each(['https://cloud.mongodbgov.com', 'http://127.0.0.1:9'])('%s is accepted in the environment', async (url) => {
    const { main } = await runScenario({
      with: { 'base-url': '', 'dry-run': 'true', operation: 'listOrgs' },
      env: { MONGODB_ATLAS_BASE_URL: `${url}/` }
    })
    expect(main.outputs['result']).toContain(`${url}/api/atlas/v2/orgs`)
  })
})
