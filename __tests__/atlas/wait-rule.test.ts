// How a wait rule judges what a read shows.
import { describe, expect, it } from '@jest/globals'
import { findOtherKind, judge, readVersion, settleMsOf, type WaitRule } from '../../src/atlas/wait-rule.ts'

const rule = (more: Partial<WaitRule>): WaitRule => ({ get: 'getGroupCluster', state: 'state', success: [], ...more })
type Verdict = ReturnType<typeof judge>

describe('a response', () => {
  const idle = [{ attribute: 'state', in: ['IDLE', 'READY'] }]
  const ended = [{ attribute: 'state', notIn: ['RUNNING', 'QUEUED'] }]
  const finished = [{ attribute: 'finishedAt', present: true }] as const

  it.each<[what: string, more: Partial<WaitRule>, data: unknown, verdict: Verdict]>([
    ['with a wanted value', { success: idle }, { state: 'READY' }, 'success'],
    ['with another value', { success: idle }, { state: 'CREATING' }, 'pending'],
    ['without the attribute', { success: idle }, { other: 1 }, 'pending'],
    ['with a value that is not excluded', { success: ended }, { state: 'DONE' }, 'success'],
    ['with an excluded value', { success: ended }, { state: 'QUEUED' }, 'pending'],
    ['without what is not to be excluded', { success: ended }, { other: 1 }, 'pending'],
    ['with a value that is no text', { success: ended }, { state: 5 }, 'pending'],
    ['with an attribute that must be there', { success: finished }, { finishedAt: '2026-01-01' }, 'success'],
    ['with one that is false', { success: finished }, { finishedAt: false }, 'success'],
    ['with null in its place', { success: finished }, { finishedAt: null }, 'pending'],
    ['without it', { success: finished }, { other: 1 }, 'pending'],
    ['that meets one of two', { success: [...idle, ...finished] }, { state: 'IDLE' }, 'pending'],
    ['that meets both', { success: [...idle, ...finished] }, { state: 'IDLE', finishedAt: 'now' }, 'success'],
    ['of what is only to go', {}, { state: 'IDLE' }, 'pending'],
    [
      'that meets one of two failures',
      { success: idle, failure: [...finished, ...idle] },
      { state: 'IDLE' },
      'failure'
    ],
    ['that meets no failure', { success: idle, failure: finished }, { state: 'IDLE' }, 'success'],
    ['that is empty', { success: idle }, {}, 'pending'],
    ['that is an empty success', { success: idle, empty: 'success' }, {}, 'success'],
    ['that is empty and pending', { success: ended, empty: 'pending' }, {}, 'pending'],
    ['that is missing', { success: idle, empty: 'success' }, undefined, 'success'],
    ['that is null', { success: idle, empty: 'success' }, null, 'pending'],
    ['that is a number', { success: idle, empty: 'success' }, 5, 'pending'],
    ['that is text', { success: idle, empty: 'success' }, 'text', 'pending'],
    ['that is not empty', { success: idle, empty: 'success' }, { state: 'CREATING' }, 'pending'],
    ['that fails before it is empty', { success: [], failure: ended, empty: 'success' }, {}, 'success']
  ])('%s', (_, more, data, verdict) => {
    expect(judge(rule(more), data)).toBe(verdict)
  })
})

it.each([
  [{}, undefined],
  [{ gone: [404] }, 0],
  [{ settleMs: 5000 }, 5000],
  [{ settleMs: 5000, gone: [404] }, 5000]
] as const)('a verdict by %j must hold for %p ms', (more, settleMs) => {
  expect(settleMsOf(rule(more))).toBe(settleMs)
})

it.each([
  ['2024-08-05', '2024-08-05'],
  ['2024-10-23', '2023-02-01'],
  [undefined, '2023-02-01']
])('after a write in version %s, reads are in version %s', (written, version) => {
  expect(readVersion(rule({ version: '2023-02-01' }), written)).toBe(version)
})

it.each([
  ['CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API', { get: 'getGroupFlexCluster', version: '2024-11-13' }],
  ['CANNOT_USE_NON_FLEX_CLUSTER_IN_FLEX_API', { get: 'getGroupCluster', version: '2024-08-05' }],
  ['CLUSTER_NOT_FOUND', undefined],
  [undefined, undefined]
])('%s leads to %j', (errorCode, read) => {
  expect(findOtherKind(errorCode)).toEqual(read)
})
