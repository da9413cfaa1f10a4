// What the summary shows of a response exists in the OpenAPI document.
import { expect, it } from '@jest/globals'
import { shownAttributes } from '../../src/operations/api/shown-attributes.ts'
import { createFindAttribute, findAtPath, itemOf } from './attributes.ts'
import { describeContract } from './describe-contract.ts'
import { versionToTest } from './document.ts'
import { expectNone } from './expect-none.ts'

describeContract('what the summary shows', (document) => {
  const find = createFindAttribute(document)
  const described = document.operations.filter(({ id }) => shownAttributes(id) !== undefined)

  it('is there for the operations that people use most', () => {
    expect(described.length).toBeGreaterThan(30)
    expect(described.map(({ id }) => id)).toEqual(expect.arrayContaining(['getGroupCluster', 'listGroupAlerts']))
  })

  it('has attributes of their responses', () => {
    const missing = described.flatMap((operation) => {
      const { response } = versionToTest(operation)
      if (response === undefined) return []
      const shown = itemOf(document, response) ?? response
      return Object.entries(shownAttributes(operation.id) ?? {})
        .filter(([, paths]) =>
          paths.split('|').every((path) => findAtPath(find, shown, path.replaceAll('*', '0')).length === 0)
        )
        .map(([label]) => `${operation.id}: ${label}`)
    })
    expectNone(missing)
  })
})
