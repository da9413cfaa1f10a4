import { describe, expect, it } from '@jest/globals'
import type { WaitResult } from '../../src/gate/poll.ts'
import { toResultParts, type Goal } from '../../src/operations/wait-for.ts'

const cluster: Goal = { subject: 'cluster prod', wanted: 'IDLE' }
const condition: Goal = { subject: 'the result of getGroup', verb: 'meet', wanted: 'clusterCount == `0`' }
const success = { end: 'success', state: 'IDLE', verdict: 'success' } as const
const failure = { end: 'failure', state: 'DELETING', verdict: 'failure' } as const
const expired = { end: 'expired', state: 'UPDATING', verdict: 'pending' } as const

function waited(ending: Partial<WaitResult<never>>): WaitResult<never> {
  return { ...expired, found: undefined, elapsedMs: 130_000, checks: 14, timeline: [], ...ending }
}

describe('toResultParts', () => {
  it.each<[Goal, Partial<WaitResult<never>>, string]>([
    [cluster, success, 'Cluster prod is IDLE (after 2 min 10 s).'],
    [cluster, failure, 'Cluster prod cannot become IDLE: it is DELETING (after 2 min 10 s).'],
    [cluster, expired, 'Timed out after 2 min 10 s: cluster prod is still UPDATING, not IDLE.'],
    [cluster, { ...expired, checks: 1 }, 'Cluster prod is UPDATING, not IDLE (checked once).'],
    [
      cluster,
      { ...success, end: 'expired' },
      'Timed out after 2 min 10 s: cluster prod is IDLE, but that is not confirmed yet.'
    ],
    [
      cluster,
      { end: 'expired', verdict: 'different', state: 'IDLE, but paused is false, not true' },
      'Timed out after 2 min 10 s: cluster prod is IDLE, but paused is false, not true.'
    ],
    [condition, success, 'The result of getGroup meets clusterCount == `0` (after 2 min 10 s).'],
    [condition, failure, 'The result of getGroup cannot meet clusterCount == `0`: it is DELETING (after 2 min 10 s).'],
    [
      condition,
      expired,
      'Timed out after 2 min 10 s: the result of getGroup is still UPDATING and does not meet clusterCount == `0`.'
    ],
    [
      condition,
      { ...expired, checks: 1 },
      'The result of getGroup is UPDATING and does not meet clusterCount == `0` (checked once).'
    ]
  ])('words how a wait ended: %j, %j', (goal, ending, sentence) => {
    const { verdict, satisfied, unmet } = toResultParts(goal, waited(ending))
    expect(verdict).toBe(sentence)
    expect(satisfied).toBe(ending.end === 'success')
    expect(unmet?.message).toBe(ending.end === 'success' ? undefined : sentence)
  })

  it('gives the hint of the caller, else one for a timeout', () => {
    const hintOf = (ending: Partial<WaitResult<never>>, hint?: string) =>
      toResultParts(cluster, waited(ending), hint).unmet?.hint
    expect(hintOf(expired, 'Resume it.')).toBe('Resume it.')
    expect(hintOf(failure, 'Resume it.')).toBe('Resume it.')
    expect(hintOf(failure)).toBeUndefined()
    expect(hintOf(expired)).toBe('Increase timeout, or look for the cause in the Atlas UI.')
    expect(hintOf({ ...success, end: 'expired' })).toContain('Set timeout to 2 minutes or more.')
  })

  it('gives the summary rows for the time', () => {
    expect(toResultParts(cluster, waited({ checks: 1 })).facts).toEqual([['Time', '2 min 10 s, 1 check']])
    expect(toResultParts(condition, waited({})).facts).toEqual([['Time', '2 min 10 s, 14 checks']])
  })
})
