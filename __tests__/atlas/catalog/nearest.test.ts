import { describe, expect, test } from '@jest/globals'
import { operationIds } from '../../../src/atlas/catalog/catalog.ts'
import { nearest } from '../../../src/atlas/catalog/nearest.ts'

describe('nearest', () => {
  const parameters = ['groupId', 'clusterName', 'envelope', 'pretty', 'itemsPerPage', 'pageNum', 'includeCount']

  test.each([
    ['clusterNmae', 'clusterName'],
    ['CLUSTERNAME', 'clusterName'],
    ['cluster', 'clusterName'],
    ['cluster-name', 'clusterName'],
    ['name_cluster', 'clusterName'],
    ['projectId', 'groupId'],
    ['project-id', 'groupId'],
    ['itemPerPage', 'itemsPerPage'],
    ['pagenumber', 'pageNum'],
    ['countIncluded', 'includeCount']
  ])('suggests for %s the parameter %s', (word, first) => {
    expect(nearest(word, parameters)[0]).toBe(first)
  })

  test('suggests the name that begins with what was written', () => {
    expect(nearest('expect-vers', ['expect-tier', 'expect-version'])[0]).toBe('expect-version')
  })

  test.each([
    ['getCluster', 'getGroupCluster'],
    ['clusterGet', 'getGroupCluster'],
    ['listProjects', 'listGroups'],
    ['listProjectClusters', 'listGroupClusters'],
    ['getOrganization', 'getOrg'],
    ['deleteDatabaseUser', 'deleteGroupDatabaseUser']
  ])('suggests for %s the operationId %s', (word, first) => {
    expect(nearest(word, operationIds())[0]).toBe(first)
  })

  test('suggests a value in upper case for one with a typo', () => {
    expect(nearest('cluster_craeted', ['CLUSTER_DELETED', 'CLUSTER_CREATED', 'PEER_CREATED'])[0]).toBe(
      'CLUSTER_CREATED'
    )
  })

  test.each(['', '-', 'x', 'zzz', 'hello world', 'verify-everything'])('suggests nothing for %j', (word) => {
    expect(nearest(word, parameters)).toEqual([])
  })

  test('suggests each candidate once, up to the limit, in the same order whatever the order of the candidates', () => {
    const words = ['getA', 'getB', 'getC', 'getD', 'getA']
    expect(nearest('get', words)).toEqual(['getA', 'getB', 'getC'])
    expect(nearest('get', words.reverse(), 9)).toEqual(['getA', 'getB', 'getC', 'getD'])
    expect(nearest('get', words, 0)).toEqual([])
  })
})
