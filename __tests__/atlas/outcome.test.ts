// Which failures prove that Atlas changed nothing.
import { describe, expect, it } from '@jest/globals'
import {
  ApiError,
  AuthenticationError,
  InputError,
  NetworkError,
  TimeoutError,
  type NetworkFault
} from '../../src/atlas/errors.ts'
import { getOperation } from '../../src/atlas/catalog/catalog.ts'
import { isRefusal, withOutcome } from '../../src/atlas/outcome.ts'
import type { Earlier } from '../../src/atlas/retry.ts'

const apiError = (status: number, earlier: Earlier = 'none') => {
  const operation = { operationId: 'createGroup', method: 'POST', path: '/api/atlas/v2/groups' }
  return new ApiError({ message: 'No.', status, earlier, ...operation })
}
const networkError = (fault: NetworkFault, earlier: Earlier = 'none') =>
  Object.assign(new NetworkError('No.', { fault }), { earlier })

describe('a failed call', () => {
  it.each<[string, unknown]>([
    ['400', apiError(400)],
    ['401', apiError(401)],
    ['403', apiError(403)],
    ['404', apiError(404)],
    ['409', apiError(409)],
    ['429', apiError(429)],
    ['a connection that was never made', networkError('unsent')],
    ['a deadline, if every attempt was refused', new TimeoutError('No.', { notCarriedOut: true })],
    ['a refused service account', new AuthenticationError({ message: 'No.', status: 401 })],
    ['an invalid input', new InputError([])]
  ])('has changed nothing: %s', (_title, error) => {
    expect(isRefusal(error)).toBe(true)
  })

  it.each<[string, unknown]>([
    ['408', apiError(408)],
    ['409 after an attempt that may have been carried out', apiError(409, 'unknown')],
    ['409 after a 503 of Atlas', apiError(409, 'refused')],
    ['400 after an attempt that may have been carried out', apiError(400, 'unknown')],
    ['a connection that was not made after one that broke', networkError('unsent', 'unknown')],
    ['500', apiError(500)],
    ['502', apiError(502)],
    ['503', apiError(503)],
    ['a broken connection', networkError('broken')],
    ['an idle connection', networkError('idle')],
    ['an unexpected response', networkError('unexpected')],
    ['a redirect', networkError('redirect')],
    ['a deadline', new TimeoutError('No.')],
    ['any other error', new Error('No.')]
  ])('may have changed something: %s', (_title, error) => {
    expect(isRefusal(error)).toBe(false)
  })
})

describe('the error of a call that Atlas may have carried out', () => {
  const explain = (operationId: string, error = networkError('broken')) =>
    withOutcome(error, getOperation(operationId)) as NetworkError

  it.each([
    ['createGroup', 'listGroups'],
    ['createGroupDatabaseUser', 'listGroupDatabaseUsers'],
    ['updateGroupCluster', 'getGroupCluster'],
    ['restartGroupClusterPrimaries', 'getGroupCluster'],
    ['pinGroupClusterFeatureCompatibilityVersion', 'getGroupCluster']
  ])('of %s names %s, which shows the outcome', (operationId, read) => {
    const { message, hint } = explain(operationId)
    expect(message).toBe('No.\nAtlas may have carried it out nevertheless.')
    expect(hint).toBe(
      `Before you run it again, check in the Atlas UI or with the operation ${read} whether it took effect.`
    )
  })

  it('says to look in the Atlas UI where no operation shows the outcome', () => {
    expect(explain('createUser').hint).toBe('Before you run it again, check in the Atlas UI whether it took effect.')
  })

  it.each([
    ['a refusal', 'createGroup', networkError('unsent')],
    ['a GET', 'getGroup', networkError('broken')],
    ['a DELETE, which is repeated', 'deleteGroup', networkError('broken')]
  ])('is unchanged after %s', (_, operationId, error) => {
    const { message, hint } = explain(operationId, error)
    expect([message, hint]).toEqual(['No.', undefined])
  })
})
