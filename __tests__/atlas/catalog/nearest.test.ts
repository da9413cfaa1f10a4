import { describe, expect, test } from '@jest/globals'
import { operationIds } from '../../../src/atlas/catalog/catalog.ts'
import { editDistance, nearest } from '../../../src/atlas/catalog/nearest.ts'

describe('the edit distance', () => {
  test.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['same', 'same', 0],
    ['kitten', 'sitting', 3],
    ['ab', 'ba', 1],
    ['ca', 'abc', 2],
    ['expct', 'expect', 1],
    ['clusterNmae', 'clusterName', 1],
    ['a', 'A', 1],
    ['\u{1F33F}', '\u{1F343}', 1]
  ])('from %j to %j is %i', (a, b, edits) => {
    expect(editDistance(a, b)).toBe(edits)
    expect(editDistance(b, a)).toBe(edits)
  })
})

describe('the nearest', () => {
  const parameters = ['groupId', 'clusterName', 'envelope', 'pretty', 'itemsPerPage', 'pageNum', 'includeCount']

  test.each([
    ['clusterNmae', 'clusterName'],
    ['CLUSTERNAME', 'clusterName'],
    ['cluster', 'clusterName'],
    ['cluster-name', 'clusterName'],
    ['projectId', 'groupId'],
    ['project-id', 'groupId'],
    ['itemPerPage', 'itemsPerPage'],
    ['pagenumber', 'pageNum'],
    ['countIncluded', 'includeCount']
  ])('of %s among parameters is %s', (word, first) => {
    expect(nearest(word, parameters)[0]).toBe(first)
  })

  test.each([
    ['getCluster', 'getGroupCluster'],
    ['listProjects', 'listGroups'],
    ['listProjectClusters', 'listGroupClusters'],
    ['getOrganization', 'getOrg'],
    ['deleteDatabaseUser', 'deleteGroupDatabaseUser']
  ])('of %s among operationIds is %s', (word, first) => {
    expect(nearest(word, operationIds())[0]).toBe(first)
  })

  test.each(['', 'x', 'zzz', 'hello world', 'verify-everything'])('of %j is nothing', (word) => {
    expect(nearest(word, parameters)).toEqual([])
  })

  test('are at most as many as asked for, each once, the same in every order', () => {
    const words = ['getA', 'getB', 'getC', 'getD', 'getA']
    expect(nearest('get', words)).toEqual(['getA', 'getB', 'getC'])
    expect(nearest('get', words.reverse(), 9)).toEqual(['getA', 'getB', 'getC', 'getD'])
    expect(nearest('get', words, 0)).toEqual([])
  })
})
