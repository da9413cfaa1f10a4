import { describe, expect, it } from '@jest/globals'
import { describeFirst, findDifferences, type Comparison } from '../../src/atlas/compare-sent.ts'

const comparison: Comparison = {
  ignored: ['links'],
  atLeast: ['diskSizeGB'],
  versions: ['mongoDBMajorVersion'],
  identities: ['key', 'regionName'],
  managed: { instanceSize: ['autoScaling.compute.enabled'] }
}
const find = (sent: unknown, found: unknown) => describeFirst(findDifferences(comparison, sent, found))

describe('findDifferences', () => {
  it.each([
    ['nothing was sent', {}, { paused: false }],
    ['values are the same', { paused: true, name: 'prod' }, { paused: true, name: 'prod', stateName: 'IDLE' }],
    ['nested values are', { biConnector: { enabled: true } }, { biConnector: { enabled: true, readPreference: 'x' } }],
    ['an attribute is ignored', { links: [1], nested: { links: 2 } }, { links: [], nested: {} }],
    ['a number grew', { diskSizeGB: 10 }, { diskSizeGB: 32 }],
    ['a number that may grow is the same', { diskSizeGB: 10n }, { diskSizeGB: 10 }],
    ['a number is written in another way', { diskSizeGB: 10, priority: 7n }, { diskSizeGB: 10.0, priority: 7 }],
    ['a version is shown in full', { mongoDBMajorVersion: '8' }, { mongoDBMajorVersion: '8.0' }],
    [
      'elements are in another order',
      { tags: [{ key: 'b', value: '2' }] },
      { tags: [{ key: 'a' }, { key: 'b', value: '2' }] }
    ],
    [
      'two providers have regions of one name',
      {
        regions: [
          { regionName: 'US_EAST_2', by: 'AWS' },
          { regionName: 'US_EAST_2', by: 'AZURE' }
        ]
      },
      {
        regions: [
          { regionName: 'US_EAST_2', by: 'AWS' },
          { regionName: 'US_EAST_2', by: 'AZURE' }
        ]
      }
    ],
    ['scalars are in another order', { hosts: ['b', 'a'] }, { hosts: ['a', 'b', 'c'] }],
    ['there is nothing to show', { labels: [], a: null, b: '', c: {}, d: { nodeCount: 0, instanceSize: 'M10' } }, {}],
    [
      'Atlas manages the size',
      {
        regions: [
          { regionName: 'X', electableSpecs: { instanceSize: 'M10' }, autoScaling: { compute: { enabled: true } } }
        ]
      },
      {
        regions: [
          { regionName: 'X', electableSpecs: { instanceSize: 'M20' }, autoScaling: { compute: { enabled: true } } }
        ]
      }
    ]
  ])('finds none if %s', (_what, sent, found) => {
    expect(find(sent, found)).toBeUndefined()
  })

  it.each([
    [{ paused: true }, { paused: false }, 'paused is false, not true'],
    [{ paused: true }, {}, 'paused is missing, not true'],
    [{ diskSizeGB: 40 }, { diskSizeGB: 10 }, 'diskSizeGB is 10, not 40'],
    [{ mongoDBMajorVersion: '8.0' }, { mongoDBMajorVersion: '7.0' }, 'mongoDBMajorVersion is 7.0, not 8.0'],
    [{ tags: [{ key: 'env', value: 'ci' }] }, { tags: [{ key: 'env', value: 'dev' }] }, 'tags.0.value is dev, not ci'],
    [{ tags: [{ key: 'env', value: 'ci' }] }, { tags: [] }, 'tags.0 is missing, not a document'],
    [{ tags: [{ key: 'a', value: '1' }] }, { tags: [{ key: 'b', value: '1' }] }, 'tags.0.key is b, not a'],
    [
      { tags: [{ key: 'a' }, { key: 'b' }] },
      { tags: [{ key: 'b' }, { key: 'c' }] },
      'tags.0 is missing, not a document'
    ],
    [{ specs: [{ n: 1 }, { n: 2 }] }, { specs: [{ n: 2 }, { n: 1 }] }, 'specs.0.n is 2, not 1'],
    [{ hosts: ['a'] }, { hosts: ['b'] }, 'hosts.0 is b, not a'],
    [{ a: { b: 1 } }, { a: [1] }, 'a is a list of 1, not a document'],
    [{ hosts: ['a'] }, { hosts: 'a' }, 'hosts is a, not a list of 1'],
    [{ hosts: ['a'] }, {}, 'hosts is missing, not a list of 1'],
    [{ a: 1 }, { a: null }, 'a is missing, not 1'],
    [{ nodes: 3 }, { nodes: 2 }, 'nodes is 2, not 3'],
    [{ label: '8' }, { label: '8.0' }, 'label is 8.0, not 8'],
    [
      { instanceSize: 'M10', autoScaling: { compute: { enabled: false } } },
      { instanceSize: 'M20', autoScaling: { compute: { enabled: false } } },
      'instanceSize is M20, not M10'
    ]
  ])('names the attribute, what was found and what was sent: %j in %j', (sent, found, difference) => {
    expect(find(sent, found)).toBe(difference)
  })

  it('ignores what a read of another shape lacks, not what it shows', () => {
    const options = { otherShape: true }
    expect(
      describeFirst(findDifferences(comparison, { size: 'M10', name: 'x' }, { name: 'x' }, options))
    ).toBeUndefined()
    expect(describeFirst(findDifferences(comparison, { size: 'M10', name: 'x' }, { name: 'y' }, options))).toBe(
      'name is y, not x'
    )
  })

  it('finds elements that only the read shows, if lists are compared as a whole', () => {
    const options = { wholeLists: true }
    const sent = { tags: [{ key: 'a', value: '1' }] }
    const found = { tags: [{ key: 'b' }, { key: 'a', value: '2' }] }
    expect(findDifferences(comparison, sent, found, options)).toEqual([
      { path: 'tags.0.value', found: '2', sent: '1' },
      { path: 'tags', found: 'a list of 2', sent: 'a list of 1' }
    ])
  })

  it('leaves long values out whole', () => {
    expect(find({ a: 'x'.repeat(500) }, { a: 'y' })).toBe('a is y, not a text of 500 characters')
  })
})
