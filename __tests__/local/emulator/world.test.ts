import { describe, expect, it } from '@jest/globals'
import { RESOURCES, ROUTES } from '../../../local/emulator/resources/registry.ts'
import { SAMPLE_EMPTY_PROJECT_ID, SAMPLE_PROJECT_ID, sampleWorld } from '../../../local/emulator/sample-world.ts'
import { advanceWorld } from '../../../local/emulator/world.ts'

describe('the registry', () => {
  it('has no operation twice', () => {
    const ids = ROUTES.map(({ operationId }) => operationId)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('has no two stores with a property of the same name', () => {
    const context = { createTable: () => new Map(), newId: () => '', nowMs: () => 0 }
    const names = RESOURCES.flatMap((resource) => Object.keys(resource.createStore?.(context) ?? {}))
    expect(names).toContain('clusters')
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('what belongs to', () => {
  it('a cluster is removed with it', () => {
    const world = sampleWorld()
    const [kept, deleted] = ['kept', 'deleted'].map((name) => world.addCluster({ projectId: SAMPLE_PROJECT_ID, name }))
    const clusterIds = [kept?.id ?? '', deleted?.id ?? '']
    for (const clusterId of clusterIds) {
      world.addSearchIndex({ clusterId, name: 'default' })
      world.addSnapshot({ clusterId })
    }
    Object.assign(deleted ?? {}, { stateName: 'DELETING', settlesAtMs: 1_000 })
    const left = (rows: Map<string, { clusterId: string }>) =>
      [...rows.values()].map(({ clusterId }) => clusterId).filter((id) => clusterIds.includes(id))
    advanceWorld(world, 999)
    expect([left(world.searchIndexes), left(world.snapshots)]).toEqual([clusterIds, clusterIds])
    advanceWorld(world, 1_000)
    expect([left(world.searchIndexes), left(world.snapshots)]).toEqual([[kept?.id], [kept?.id]])
    expect(world.clusters.has(clusterIds[1] ?? '')).toBe(false)
  })

  it('a project is removed with it, and nothing of another project', () => {
    const world = sampleWorld()
    const projectId = SAMPLE_EMPTY_PROJECT_ID
    world.addAccessListEntry({ projectId, ipAddress: '192.0.2.1' })
    world.addDatabaseUser({ projectId, username: 'ci' })
    world.addCustomRole({ projectId, roleName: 'auditor' })
    world.addAlertConfig({ projectId })
    world.removeBelongings(projectId)
    const owners = [world.accessList, world.databaseUsers, world.customRoles, world.alertConfigs, world.alerts]
      .flatMap((rows) => [...rows.values()])
      .map((row) => row.projectId)
    expect(owners).toEqual([SAMPLE_PROJECT_ID, SAMPLE_PROJECT_ID, SAMPLE_PROJECT_ID])
  })
})
