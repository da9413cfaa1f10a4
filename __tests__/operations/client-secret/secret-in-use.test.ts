// How Atlas' masked values are compared with the secret in use.
import { describe, expect, it } from '@jest/globals'
import { isMaskOf } from '../../../src/operations/client-secret/secret-in-use.ts'

const VALUE = 'mdb_sa_sk_Ab-C.d_3F9z'

describe('isMaskOf', () => {
  it.each([
    ['mdb_sa_sk_...3F9z'],
    ['mdb_sa_sk_****3F9z'],
    ['mdb_sa_sk_****************F9z'],
    ['********3F9z'],
    ['mdb_sa_sk_…_3F9z'],
    ['••••••••3F9z']
  ])('recognizes %s', (masked) => {
    expect(isMaskOf(masked, VALUE)).toBe(true)
  })

  it.each([['mdb_sa_sk_...3F9y'], ['mdb_sa_xx_...3F9z'], ['****ffff']])('rules out %s', (masked) => {
    expect(isMaskOf(masked, VALUE)).toBe(false)
  })

  it.each([[''], ['************'], ['mdb_sa_sk_****9z'], ['mdb_sa_sk_'], [VALUE]])(
    'cannot decide on "%s", which shows too little or is not a mask',
    (masked) => {
      expect(isMaskOf(masked, VALUE)).toBeUndefined()
    }
  )
})
