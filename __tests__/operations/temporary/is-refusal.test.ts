// Which failures prove that Atlas changed nothing.
import { describe, expect, it } from '@jest/globals'
import {
  ApiError,
  AuthenticationError,
  InputError,
  NetworkError,
  TimeoutError,
  type NetworkFault
} from '../../../src/atlas/errors.ts'
import { isRefusal } from '../../../src/operations/temporary/create-temporary.ts'

const apiError = (status: number) =>
  new ApiError({ message: 'No.', status, operationId: 'createGroup', method: 'POST', path: '/api/atlas/v2/groups' })
const networkError = (fault: NetworkFault) => new NetworkError('No.', { fault })

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
