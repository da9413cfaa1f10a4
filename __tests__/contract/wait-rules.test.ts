// The rules for waits agree with the OpenAPI document.
import { expect, it } from '@jest/globals'
import type { AttributeRule, WaitRule } from '../../src/atlas/wait-rule.ts'
import { WAIT_RULES } from '../../src/atlas/wait-rules.ts'
import { createFindAttribute, findAtPath } from './attributes.ts'
import { describeContract } from './describe-contract.ts'
import { latestStable, type DocumentedOperation } from './document.ts'
import { expectNone } from './expect-none.ts'
import type { Schema } from './openapi.ts'
import { WITHOUT_WAIT } from './without-wait.ts'

/** Attributes of responses that show how far Atlas is. */
const STATES = ['stateName', 'status', 'statusName', 'state', 'STATUS', 'changeStatus', 'finishedAt', 'completedAt']

/** Recorded in responses, although the document does not have them. */
const UNDOCUMENTED = [
  'FAILED of verifyGroupUserSecurityLdap',
  'createOrgBillingCostExplorerUsageProcess: getOrgBillingCostExplorerUsage has no usageDetails'
]

describeContract('the wait rules', (document) => {
  const operations = new Map(document.operations.map((operation) => [operation.id, operation]))
  const find = createFindAttribute(document)
  const rules = Object.entries(WAIT_RULES)
  const get = (id: string) => operations.get(id) as DocumentedOperation
  const read = ({ get: id, version }: WaitRule): Schema | undefined => {
    const { versions } = get(id)
    return (version === undefined ? latestStable(get(id)) : versions.find((each) => each.version === version))?.response
  }
  const attributes = ({ success, failure = [], alreadyThere, state }: WaitRule): readonly AttributeRule[] => {
    const there: AttributeRule[] =
      alreadyThere === undefined
        ? []
        : 'state' in alreadyThere
          ? [{ attribute: state, in: alreadyThere.state }]
          : [{ attribute: alreadyThere.attribute, present: true }]
    return [...success, ...failure, ...there]
  }

  it('are for writes, and read with stable versions of GET operations', () => {
    expectNone(
      rules.flatMap(([id, rule]) => {
        const write = operations.get(id)?.method
        const reads = operations.get(rule.get)?.method === 'GET' && read(rule) !== undefined
        return write !== undefined && write !== 'GET' && reads ? [] : [`${id}, or ${rule.get}`]
      })
    )
    expect(rules.length).toBeGreaterThan(50)
  })

  it('have a source for every parameter of the read', () => {
    expectNone(
      rules.flatMap(([id, { get: reader, from = {}, needsCluster }]) => {
        const needed = pathNames(get(reader))
        const given = [...pathNames(get(id)), ...Object.keys(from), ...(needsCluster === true ? ['clusterName'] : [])]
        const missing = needed.filter((name) => !given.includes(name)).map((name) => `${id}: no source for ${name}`)
        const unneeded = Object.keys(from).filter((name) => !needed.includes(name))
        return [...missing, ...unneeded.map((name) => `${id}: ${name} is not a parameter of ${reader}`)]
      })
    )
  })

  it('judge attributes that the read has, by values that it documents', () => {
    expectNone(
      rules
        .flatMap(([id, rule]) => attributes(rule).flatMap((each) => judgeAttribute(id, rule, each)))
        .filter((finding) => !UNDOCUMENTED.includes(finding))
    )
  })

  it('ignore only attributes of clusters, and only in comparisons of the document that is read', () => {
    expectNone(
      rules.flatMap(([id, rule]) => {
        const { compares } = rule
        if (compares === undefined) return []
        const bodies = get(id).versions.flatMap(({ body }) => (body === undefined ? [] : [body]))
        return bodies.length > 0 ? [] : [`${id} has no body to compare`]
      })
    )
    const bodies = ['createGroupCluster', 'updateGroupCluster'].flatMap((id) =>
      get(id).versions.map(({ body }) => body)
    )
    const ignored = new Set(rules.flatMap(([, { compares }]) => compares?.ignored ?? []))
    const unknown = [...ignored].filter((name) => bodies.every((body) => find(body, name).length === 0))
    expectNone(unknown)
    const writable = [...ignored].filter((name) =>
      bodies.flatMap((body) => find(body, name)).some((schema) => schema.readOnly !== true)
    )
    expect(writable.sort()).toEqual(WRITABLE_BUT_IGNORED)
  })

  it('compare what is sent to clusters and projects', () => {
    const compared = rules.filter(([, { compares }]) => compares !== undefined).map(([id]) => id)
    const writes = rules.filter(([id, { gone, get: reader }]) => {
      const compares = ['getGroupCluster', 'getGroupFlexCluster', 'getGroup'].includes(reader)
      // The body of an index is not about the cluster.
      const isOfIndex = id === 'createGroupClusterIndexRollingIndex'
      return compares && !isOfIndex && gone === undefined && get(id).versions.some(({ body }) => body !== undefined)
    })
    expect(compared.sort()).toEqual(writes.map(([id]) => id).sort())
  })

  it('give clusters a minute to settle, and everything that is not new 30 s', () => {
    const settleMs = (id: string) => WAIT_RULES[id]?.settleMs
    expect(['createGroupCluster', 'updateGroupFlexCluster', 'upgradeGroupClusterTenantUpgrade'].map(settleMs)).toEqual([
      60_000, 60_000, 60_000
    ])
    const short = rules
      .filter(([, { settleMs = 30_000, gone }]) => settleMs < 30_000 && gone === undefined)
      .filter(([id]) => get(id).method !== 'POST')
    expect(short.map(([id]) => id)).toEqual([])
  })

  it('cover every write that Atlas may carry out later, unless there is a reason not to', () => {
    const later = document.operations
      .filter(({ method }) => method !== 'GET')
      .filter(({ versions }) =>
        versions.some(
          ({ status, response }) => status === 202 || STATES.some((name) => find(response, name).length > 0)
        )
      )
      .map(({ id }) => id)
    const without = later.filter((id) => !(id in WAIT_RULES))
    expect(without.sort()).toEqual(Object.values(WITHOUT_WAIT).flat().sort())
  })

  function judgeAttribute(id: string, rule: WaitRule, each: AttributeRule): string[] {
    const found = each.attribute.split('|').flatMap((path) => findAtPath(find, read(rule), path))
    if (found.length === 0) return [`${id}: ${rule.get} has no ${each.attribute}`]
    const documented = found.flatMap((schema) => schema.enum ?? [])
    const values = 'in' in each ? each.in : []
    return values
      .filter((value) => typeof value === 'string' && documented.length > 0 && !documented.includes(value))
      .map((value) => `${String(value)} of ${id}`)
  }
})

/** Ignored although it can be sent: see the rule. */
const WRITABLE_BUT_IGNORED = ['acceptDataRisksAndForceReplicaSetReconfig', 'mongoDBVersion']

function pathNames({ path }: DocumentedOperation): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
}
