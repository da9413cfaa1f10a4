// The samples of the contract tests are valid.
import { expect, it } from '@jest/globals'
import { describeContract } from './describe-contract.ts'
import { createSchemaCheck } from './schema-check.ts'
import { sampleBody } from './sample-bodies.ts'
import { countTurns, sampleParameters } from './sample-values.ts'

describeContract('the samples of the contract tests', (document) => {
  const check = createSchemaCheck(document)

  it('are valid bodies for the 201 schemas', () => {
    const wrong: unknown[] = []
    let bodies = 0
    for (const { id, versions } of document.operations) {
      for (const { version, body } of versions) {
        if (body === undefined) continue
        bodies++
        const validate = check.compile(body)
        const text = sampleBody(document, body)
        if (!validate(JSON.parse(text))) wrong.push({ id, version, text, errors: validate.errors?.slice(0, 3) })
      }
    }
    expect(wrong).toEqual([])
    expect(bodies).toBe(201)
  })

  it('are valid parameters', () => {
    const wrong: unknown[] = []
    for (const operation of document.operations) {
      const turns = Math.max(countTurns(operation, 'path'), countTurns(operation, 'query'), 2)
      for (const { name, schema } of operation.parameters) {
        const validate = check.compile(schema)
        for (let turn = 0; turn < turns; turn++) {
          const value = sampleParameters(operation, turn)[name]
          if (!validate(value)) wrong.push({ id: operation.id, name, value, errors: validate.errors })
        }
      }
    }
    expect(wrong).toEqual([])
  })
})
