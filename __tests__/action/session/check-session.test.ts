// Everything that main plans to remove passes the check of post.
import { expect, it } from '@jest/globals'
import { checkSession } from '../../../src/action/session/check-session.ts'
import { getOperation, pathNames } from '../../../src/atlas/catalog/catalog.ts'
import { confirmUndo, planUndo } from '../../../src/atlas/undo-plan.ts'
import { UNDO_RULES } from '../../../src/atlas/undo-rules.ts'
import { buildProvenance } from '../../../src/operations/temporary/provenance.ts'

const marking = buildProvenance({
  runId: '1234567890',
  attempt: '1',
  repository: 'example/shop',
  job: 'deploy',
  random: 'x7k2p9qa',
  startedAtMs: 0
})

/** Has a value for every attribute that a rule looks at. */
const DOCUMENT = {
  ...Object.fromEntries(
    ['id', '_id', 'name', 'username', 'databaseName', 'clientId', 'indexID', 'roleName', 'apiKeyId'].map((key) => [
      key,
      'x'
    ])
  ),
  ipAddress: '203.0.113.7',
  providerName: 'AWS',
  endpointId: 'vpce-1'
}

it.each(Object.entries(UNDO_RULES))('what undoes %s', (operationId, rule) => {
  const parameters = Object.fromEntries(pathNames(getOperation(operationId).path).map((name) => [name, 'x']))
  const body = JSON.stringify(rule.eachEntry === true ? [DOCUMENT, DOCUMENT] : DOCUMENT)
  const { steps } = planUndo(rule, { parameters, body }, marking)
  const confirmed = steps.map((step) => confirmUndo(rule, step, DOCUMENT, true))
  for (const undo of [steps, confirmed]) {
    const session = {
      baseUrl: 'https://cloud.mongodb.com',
      clientFingerprint: '',
      tokens: [],
      undo,
      files: [],
      stopFile: 'mongodb-atlas-stop-abcdefgh',
      ended: true
    }
    expect(checkSession(session)).toEqual({ session, refused: [] })
  }
})
