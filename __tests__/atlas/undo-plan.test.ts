// Undo plans: the steps planned for a creation, and the marker added to its body.
import { describe, expect, it } from '@jest/globals'
import { confirmUndo, planUndo, type Marking } from '../../src/atlas/undo-plan.ts'
import type { UndoRule } from '../../src/atlas/undo-rule.ts'
import { UNDO_RULES } from '../../src/atlas/undo-rules.ts'

const groupId = '5f0000000000000000000002'
const marking: Marking = {
  marker: '1-1-mine',
  tags: [
    { key: 'atlas-tasks', value: '1-1-mine' },
    { key: 'github-owner', value: 'example' }
  ],
  text: (maxLength, before) => {
    const text = before === undefined ? 'signed 1-1-mine from a/b' : `${before} signed 1-1-mine`
    return text.length > maxLength ? undefined : text
  }
}

function plan(operationId: string, body: unknown, parameters: Record<string, string> = { groupId }) {
  const rule = UNDO_RULES[operationId] as UndoRule
  const { input, steps } = planUndo(rule, { parameters, body: JSON.stringify(body) }, marking)
  return { rule, steps, body: JSON.parse(input.body ?? 'null') as unknown, parameters: input.parameters }
}

describe('the steps planned for a creation', () => {
  it('have parameters from the call and from its body', () => {
    const { steps } = plan('createGroupDatabaseUser', { username: 'ann', databaseName: 'admin', roles: [] })
    expect(steps).toEqual([
      {
        operationId: 'deleteGroupDatabaseUser',
        parameters: { groupId, databaseName: 'admin', username: 'ann' },
        guard: { kind: 'marker', get: 'getGroupDatabaseUser', field: 'description', value: '1-1-mine' },
        subject: 'database user ann',
        created: false
      }
    ])
  })

  it('lack parameters that come from the response', () => {
    const { steps, parameters } = plan('takeGroupClusterBackupSnapshots', {}, { groupId, clusterName: 'prod' })
    expect(parameters).toEqual({ groupId, clusterName: 'prod' })
    expect(steps[0]).toMatchObject({ parameters: { groupId, clusterName: 'prod' }, subject: 'snapshot' })
    expect(steps[0]?.parameters).not.toHaveProperty('snapshotId')
  })

  it('are one per entry of a list, each with the first attribute that has a value', () => {
    const { steps } = plan('createGroupAccessListEntry', [
      { ipAddress: '203.0.113.1', cidrBlock: '203.0.113.1/32' },
      { cidrBlock: '198.51.100.0/24' }
    ])
    expect(steps.map(({ parameters }) => parameters['entryValue'])).toEqual(['203.0.113.1', '198.51.100.0/24'])
  })

  it('name a thing whose ID is not known yet', () => {
    const name = plan('createGroup', { name: 'try-out', orgId: groupId }, {})
    expect(name.steps[0]).toMatchObject({
      subject: 'project try-out',
      parameters: {},
      guard: { kind: 'marker', getParameters: { groupName: 'try-out' }, take: { groupId: 'id' } }
    })
  })
})

describe('the marker on what is created', () => {
  it('becomes the description if there is none, or an empty one', () => {
    const user = { username: 'ann', databaseName: 'admin' }
    const signed = { ...user, description: 'signed 1-1-mine from a/b' }
    expect(plan('createGroupDatabaseUser', user).body).toEqual(signed)
    expect(plan('createGroupDatabaseUser', { ...user, description: '' }).body).toEqual(signed)
  })

  it('follows an existing description', () => {
    const { body } = plan('createGroupDatabaseUser', { username: 'ann', databaseName: 'admin', description: 'for ann' })
    expect(body).toMatchObject({ description: 'for ann signed 1-1-mine' })
  })

  it('is left out if it does not fit, and then guards nothing', () => {
    const description = 'x'.repeat(90)
    const { body, steps } = plan('createGroupDatabaseUser', { username: 'ann', databaseName: 'admin', description })
    expect(body).toEqual({ username: 'ann', databaseName: 'admin', description })
    expect(steps[0]?.guard).toEqual({ kind: 'none' })
  })

  it('is left out of the entries that have no room', () => {
    const comment = 'x'.repeat(80)
    const { body, steps } = plan('createGroupAccessListEntry', [
      { ipAddress: '203.0.113.1', comment },
      { ipAddress: '203.0.113.2' }
    ])
    expect(body).toMatchObject([{ comment }, { comment: 'signed 1-1-mine from a/b' }])
    expect(steps.map(({ guard }) => guard.kind)).toEqual(['none', 'marker'])
  })

  it('is added to existing tags', () => {
    const own = { key: 'team', value: 'shop' }
    expect(plan('createGroupFlexCluster', { name: 'c', tags: [own] }).body).toEqual({
      name: 'c',
      tags: [own, ...marking.tags]
    })
    expect(plan('createGroupFlexCluster', { name: 'c' }).body).toEqual({ name: 'c', tags: marking.tags })
  })

  it('contains plain characters only where Atlas allows no others', () => {
    const { body } = plan('createOrgServiceAccount', { name: 'ann' }, { orgId: groupId })
    expect(body).toEqual({ name: 'ann', description: 'signed 1-1-mine from a b' })
  })

  it('leaves an existing description unchanged, even if Atlas may reject it', () => {
    const description = 'for a/b: the visitor'
    const { body } = plan('createOrgServiceAccount', { name: 'ann', description }, { orgId: groupId })
    expect(body).toEqual({ name: 'ann', description: `${description} signed 1-1-mine` })
  })

  it.each([
    ['createGroupFlexCluster', { name: 'c', tags: { team: 'shop' } }],
    ['createGroupDatabaseUser', { username: 'ann', databaseName: 'admin', description: 2026 }],
    ['createGroupDatabaseUser', { username: 'ann', databaseName: 'admin', description: ['a', 'b'] }]
  ])('replaces nothing that Atlas would reject: %s %j', (operationId, given) => {
    const { body, steps } = plan(operationId, given)
    expect(body).toEqual(given)
    expect(steps[0]?.guard).toEqual({ kind: 'none' })
  })

  it('leaves numbers as written', () => {
    const rule = UNDO_RULES['createGroupCluster'] as UndoRule
    const text =
      '{ "name": 2026, "version": 8.0, "size": 1e3, "big": -12345678901234567890, "text": "1.0 \\" 2.0", "list": [1.50] }'
    const { input, steps } = planUndo(rule, { parameters: { groupId }, body: text }, { ...marking, tags: [] })
    expect(input.body).toBe(
      '{"name":2026,"version":8.0,"size":1e3,"big":-12345678901234567890,"text":"1.0 \\" 2.0","list":[1.50],"tags":[]}'
    )
    expect(steps[0]).toMatchObject({ parameters: { groupId, clusterName: '2026' }, subject: 'cluster 2026' })
  })

  it('is left out if the schema has no field for it', () => {
    const index = { name: 'i', database: 'd', collectionName: 'c', definition: {} }
    const { body, steps } = plan('createGroupClusterSearchIndex', index, { groupId, clusterName: 'prod' })
    expect(body).toEqual(index)
    expect(steps[0]?.guard).toEqual({ kind: 'none' })
  })

  it('leaves a request without a body unchanged', () => {
    const rule = UNDO_RULES['startGroupClusterOutageSimulation'] as UndoRule
    const given = { parameters: { groupId, clusterName: 'prod' } }
    const { input, steps } = planUndo(rule, given, marking)
    expect(input).toEqual(given)
    expect(steps[0]?.parameters).toEqual(given.parameters)
  })
})

describe('a step that Atlas has confirmed', () => {
  const confirm = (operationId: string, body: unknown, response: unknown, absent = false, parameters = { groupId }) => {
    const { rule, steps } = plan(operationId, body, parameters)
    const [step] = steps
    if (step === undefined) throw new Error('No step was planned.')
    return confirmUndo(rule, step, response, absent)
  }

  it('is guarded by the returned ID', () => {
    const response = { id: '64c0ffee0000000000000001', description: 'x' }
    expect(confirm('createGroupAlertConfig', { eventTypeName: 'E' }, response)).toMatchObject({
      parameters: { groupId, alertConfigId: '64c0ffee0000000000000001' },
      guard: { kind: 'returned' },
      created: true,
      subject: 'alert configuration 64c0ffee0000000000000001'
    })
  })

  it('stays guarded by the marker if no ID was returned', () => {
    const body = { username: 'ann', databaseName: 'admin' }
    expect(confirm('createGroupDatabaseUser', body, body)).toMatchObject({ guard: { kind: 'marker' }, created: true })
  })

  it.each([undefined, null, {}, { id: 7 }, 'text', []])('is unguarded if the response has no ID: %j', (response) => {
    const confirmed = confirm('createGroupAlertConfig', { eventTypeName: 'E' }, response)
    expect(confirmed.guard).toEqual({ kind: 'none' })
    expect(confirmed.parameters).toEqual({ groupId })
  })

  it('is guarded by the name if nothing had it before', () => {
    const body = { roleName: 'auditor' }
    expect(confirm('createGroupCustomDbRoleRole', body, body, true).guard).toEqual({ kind: 'absent-before' })
    expect(confirm('createGroupCustomDbRoleRole', body, body, false).guard).toEqual({ kind: 'none' })
  })
})
