import { describe, expect, it } from '@jest/globals'
import { isMaskOf } from '../../src/operations/client-secret/secret-in-use.ts'

const VALUE = 'mdb_sa_sk_Ab-C.d_3F9z'

describe('a masked value', () => {
  it.each([
    ['mdb_sa_sk_...3F9z'],
    ['mdb_sa_sk_****3F9z'],
    ['mdb_sa_sk_****************F9z'],
    ['********3F9z'],
    ['mdb_sa_sk_…_3F9z'],
    ['••••••••3F9z']
  ])('%s stands for it', (masked) => {
    expect(isMaskOf(masked, VALUE)).toBe(true)
  })

  it.each([['mdb_sa_sk_...3F9y'], ['mdb_sa_xx_...3F9z'], ['****ffff']])('%s stands for another', (masked) => {
    expect(isMaskOf(masked, VALUE)).toBe(false)
  })

  it.each([[''], ['************'], ['mdb_sa_sk_****9z'], ['mdb_sa_sk_'], [VALUE]])('%s tells nothing', (masked) => {
    expect(isMaskOf(masked, VALUE)).toBeUndefined()
  })
})
