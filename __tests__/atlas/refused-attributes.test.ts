// What the error of a call says of the attributes that Atlas refuses.
import { expect, it } from '@jest/globals'
import { SAMPLE_ORG_ID } from '../../local/emulator/sample-world.ts'
import { runScenario } from '../support/scenario.ts'

it.each<[fields: unknown, reason: string]>([
  [
    [
      { field: 'name', description: 'is too long' },
      { field: 'tags', description: 'are too many' }
    ],
    'No. name: is too long; tags: are too many'
  ],
  [[{ field: 'name' }, { description: 'is too long' }, {}, 'name'], 'No. name; is too long'],
  ['name', 'No.']
])('badRequestDetail.fields %j', async (fields, reason) => {
  const body = { error: 400, errorCode: 'VALIDATION_ERROR', detail: 'No.', badRequestDetail: { fields } }
  const { main } = await runScenario({
    with: { operation: 'createGroup', body: JSON.stringify({ name: 'shop', orgId: SAMPLE_ORG_ID }) },
    arrange: ({ script }) =>
      script({ on: { method: 'POST', path: '/api/atlas/v2/groups' }, effect: { kind: 'status', status: 400, body } })
  })
  expect(main.annotations[0]?.message).toContain(`createGroup failed: 400 VALIDATION_ERROR: ${reason}\n`)
})
