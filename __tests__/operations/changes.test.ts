// How the changes of a step are described.
import { describe, expect, it } from '@jest/globals'
import { describeChanges } from '../../src/operations/changes.ts'

describe('describeChanges', () => {
  const changes = [
    { what: 'prod', change: 'tier', from: 'M10', to: 'M30' },
    { what: 'shop.orders', change: 'create' }
  ]
  const table = {
    head: ['What', 'Change', 'From', 'To'],
    rows: [
      ['prod', 'tier', 'M10', 'M30'],
      ['shop.orders', 'create', '', '']
    ]
  }

  it.each([true, false])('counts and lists them (made: %s)', (made) => {
    expect(describeChanges(changes, { made })).toEqual({ table, outputs: { changed: String(made), changes: '2' } })
  })

  it.each([true, false])('has no table without any (made: %s)', (made) => {
    expect(describeChanges([], { made })).toEqual({ outputs: { changed: 'false', changes: '0' } })
  })
})
