// Every operation of the document, against the emulator over HTTP: one success and one error.
import { gunzipSync } from 'node:zlib'
import { expect, it } from '@jest/globals'
import { machineClock, startEmulator } from '../../local/emulator/emulator.ts'
import { describeContract } from './describe-contract.ts'
import { versionToTest, type ApiDocument, type DocumentedOperation } from './document.ts'
import { createDriver, type Answer, type Driver } from './emulator-driver.ts'
import { ATTRIBUTES, LACKING, NO_JSON, STATUSES, UNTYPED } from './emulator-exceptions.ts'
import { expectNone } from './expect-none.ts'
import type { Schema } from './openapi.ts'
import { createSchemaCheck, type SchemaCheck } from './schema-check.ts'

/** A day on which no version of any operation has ended yet. */
const clock = { ...machineClock, nowMs: () => Date.parse('2024-12-01T00:00:00Z') }

const PATIENCE_MS = 300_000

describeContract('every operation of the emulator', (document) => {
  const check = createSchemaCheck(document)

  it(
    'succeeds as the document says',
    async () => {
      const findings = await callEach(document, (driver, operation) => driver.succeed(operation), check, findInSuccess)
      expectNone(findings)
    },
    PATIENCE_MS
  )

  it(
    'fails with an error of Atlas',
    async () => {
      const findings = await callEach(document, (driver, operation) => driver.fail(operation), check, findInError)
      expectNone(findings)
    },
    PATIENCE_MS
  )

  it('is one of 540', () => {
    expect(document.operations).toHaveLength(540)
  })

  function findInError(_: DocumentedOperation, { status, text }: Answer): string[] {
    if (![401, 404].includes(status)) return [`status ${status}: ${text.slice(0, 200)}`]
    const { parameters: _parameters, ...error } = JSON.parse(text) as Record<string, unknown>
    const { properties = {}, ...schema } = document.schemas.ApiError ?? {}
    const { parameters: _shape, ...others } = properties
    return schemaFindings(check, { ...schema, properties: others }, error)
  }
})

/** Calls each operation in an Atlas of its own, and returns what is wrong with its response. */
async function callEach(
  document: ApiDocument,
  call: (driver: Driver, operation: DocumentedOperation) => Promise<Answer>,
  check: SchemaCheck,
  find: (operation: DocumentedOperation, answer: Answer, check: SchemaCheck) => string[]
): Promise<string[]> {
  const findings: string[] = []
  for (const operation of document.operations) {
    const emulator = await startEmulator({ clock })
    try {
      const driver = await createDriver(document, emulator)
      const answer = operation.unauthenticated && find !== findInSuccess ? undefined : await call(driver, operation)
      if (answer) findings.push(...find(operation, answer, check).map((finding) => `${operation.id}: ${finding}`))
    } catch (error) {
      findings.push(`${operation.id}: ${(error as Error).message}`)
    } finally {
      await emulator.close()
    }
  }
  return findings
}

function findInSuccess(operation: DocumentedOperation, answer: Answer, check: SchemaCheck): string[] {
  const { id, statuses } = operation
  const { status, contentType, text, bytes } = answer
  const expected = STATUSES[id] === undefined ? statuses : [STATUSES[id]]
  if (!expected.includes(status)) return [`status ${status}: ${text.slice(0, 200)}`]
  if (UNTYPED.includes(id)) return contentType === '' && text === '' ? [] : [`content type ${contentType}`]
  const { version, kinds, response } = versionToTest(operation)
  const [kind = 'json'] = kinds
  if (!contentType.startsWith(`application/vnd.atlas.${version}+${kind}`)) return [`content type ${contentType}`]
  if (kind === 'gzip') return gunzipSync(bytes).length > 0 ? [] : ['nothing is compressed']
  if (kind === 'csv') return text.includes(',') ? [] : ['no CSV']
  if (response === undefined || status === 204 || NO_JSON.includes(id)) return []
  return schemaFindings(check, response, JSON.parse(text))
}

function schemaFindings(check: SchemaCheck, schema: Schema, value: unknown): string[] {
  const validate = check.compile(schema)
  if (validate(value)) return []
  return (validate.errors ?? [])
    .filter(({ instancePath }) => !Object.keys(ATTRIBUTES).some((end) => instancePath.endsWith(end)))
    .filter(({ keyword }) => keyword !== 'anyOf')
    .filter(({ params }) => !LACKING.includes(String(params.missingProperty)))
    .map(({ instancePath, message }) => `${instancePath} ${message}`)
}
