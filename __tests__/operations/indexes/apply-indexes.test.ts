import { describe, expect, it } from '@jest/globals'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { summaryText } from '../../../local/summary-text.ts'
import { runScenario, type Scenario, type Transcript } from '../../support/scenario.ts'
import { outputs } from './apply-search-indexes.ts'

const CLUSTER = `/api/atlas/v2/groups/${SAMPLE_PROJECT_ID}/clusters/prod`
const SKU = { database: 'shop', collection: 'items', keys: { sku: 1 } }
const RECENT = {
  database: 'shop',
  collection: 'orders',
  keys: { customerId: 1, createdAt: -1 },
  options: { name: 'recent', expireAfterSeconds: 3600 },
  collation: { locale: 'de' }
}

type Options = Omit<Scenario, 'with'> & { readonly with?: Readonly<Record<string, string>> }

function apply(body: readonly unknown[] | string, { with: inputs, ...options }: Options = {}) {
  return runScenario({
    ...options,
    with: {
      operation: 'apply-indexes',
      'project-id': SAMPLE_PROJECT_ID,
      'cluster-name': 'prod',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      ...inputs
    }
  })
}

const sent = ({ emulator }: Pick<Transcript, 'emulator'>) =>
  emulator.requests
    .filter(({ method, path }) => method === 'POST' && path === `${CLUSTER}/index`)
    .map(({ body }) => JSON.parse(body) as unknown)

const message = ({ main }: Pick<Transcript, 'main'>) => main.annotations[0]?.message ?? ''

describe('apply-indexes', () => {
  it('has Atlas build one index after the other, each until the cluster is IDLE again', async () => {
    const transcript = await apply([SKU, RECENT])
    const { main, emulator, mainMs } = transcript
    expect(main.exitCode).toBe(0)
    expect(sent(transcript)).toEqual([
      { db: 'shop', collection: 'items', keys: [{ sku: '1' }] },
      {
        db: 'shop',
        collection: 'orders',
        keys: [{ customerId: '1' }, { createdAt: '-1' }],
        options: RECENT.options,
        collation: RECENT.collation
      }
    ])
    expect([...emulator.world.rollingIndexes.values()]).toHaveLength(2)
    expect([...emulator.world.clusters.values()].map(({ stateName }) => stateName)).toEqual(['IDLE', 'IDLE'])
    expect(mainMs).toBe(2 * 300_000)
    expect(outputs(transcript)).toEqual({
      changed: 'true',
      changes: '2',
      satisfied: 'true',
      result: [
        { index: 'shop.items.sku_1', keys: 'sku: 1', accepted: true },
        { index: 'shop.orders.recent', keys: 'customerId: 1, createdAt: -1', accepted: true }
      ]
    })
    expect(main.log).toMatch(/^Atlas has accepted 2 of 2 indexes for cluster prod\. Cluster prod is IDLE again\.$/m)
    const summary = summaryText(main.summary)
    expect(summary).toContain('| shop.orders.recent | build |')
    expect(summary).toContain('Atlas does not show indexes: list them with getIndexes() in mongosh.')
  })

  it('asks again at every run: what exists cannot be read', async () => {
    const arrange: Options['arrange'] = ({ world }) => {
      const clusterId = [...world.clusters.values()].find(({ name }) => name === 'prod')?.id ?? ''
      world.addRollingIndex({ clusterId, db: 'shop', collection: 'items', keys: [{ sku: '1' }], options: {} })
    }
    const transcript = await apply([SKU], { arrange })
    expect([transcript.main.exitCode, sent(transcript).length]).toEqual([0, 1])
    expect(transcript.emulator.world.rollingIndexes.size).toBe(1)
  })

  it('keeps the order of keys in a list', async () => {
    const transcript = await apply(
      '- {database: shop, collection: items, keys: [{b: text}, {"2": 2dsphere}, {a: "1"}]}'
    )
    expect(sent(transcript)).toMatchObject([{ keys: [{ b: 'text' }, { '2': '2dsphere' }, { a: '1' }] }])
  })

  it('only reads in a dry run', async () => {
    const transcript = await apply([SKU, RECENT], { with: { 'dry-run': 'true' } })
    expect(transcript.main.exitCode).toBe(0)
    expect(sent(transcript)).toEqual([])
    expect(outputs(transcript)).toMatchObject({ changed: 'false', changes: '2' })
    expect(transcript.main.log).toMatch(/^Dry run: Atlas would be asked to build 2 of 2 indexes in cluster prod\.$/m)
  })

  it('does not wait with wait: false', async () => {
    const transcript = await apply([SKU], { with: { wait: 'false' } })
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.mainMs).toBe(0)
    expect(outputs(transcript)).toMatchObject({ changed: 'true', satisfied: undefined })
  })

  it('waits for a change in progress first', async () => {
    const arrange: Options['arrange'] = ({ world }, clock) => {
      for (const cluster of world.clusters.values()) {
        Object.assign(cluster, { stateName: 'UPDATING', settlesAtMs: clock.nowMs() + 60_000 })
      }
    }
    const transcript = await apply([SKU], { arrange })
    expect([transcript.main.exitCode, transcript.mainMs]).toEqual([0, 360_000])
    expect(transcript.main.summary).toContain('Earlier changes')
    const refused = await apply([SKU], { arrange, with: { wait: 'false' } })
    expect(message(refused)).toMatch(
      /^Cluster prod is UPDATING, not IDLE \(checked once\)\.\nWhat to do: Nothing was sent\./
    )
    expect(sent(refused)).toEqual([])
  })

  it('fails if the time is up, and says how far it came', async () => {
    const transcript = await apply([SKU, RECENT], { with: { timeout: '6m' } })
    expect(message(transcript)).toMatch(
      /^Atlas has accepted 2 of 2 indexes for cluster prod\. Timed out after 1 min: cluster prod is still UPDATING, not IDLE\./
    )
    expect(outputs(transcript)).toMatchObject({ changed: 'true', changes: '2', satisfied: 'false' })
  })

  it('fails if Atlas refuses an index', async () => {
    const body = {
      error: 400,
      errorCode: 'INVALID_ATTRIBUTE',
      detail: 'Invalid attribute x specified.',
      reason: 'Bad Request'
    }
    const transcript = await apply([SKU], {
      arrange: ({ script }) =>
        script({ on: { path: `${CLUSTER}/index` }, effect: { kind: 'status', status: 400, body } })
    })
    expect(message(transcript)).toContain('createGroupClusterIndexRollingIndex failed: 400 INVALID_ATTRIBUTE')
  })

  it.each([
    ['playground', 'cluster-name: is a flex cluster. Atlas builds indexes this way on M10 and larger only'],
    ['free', 'cluster-name: is a free cluster. Atlas builds indexes this way on M10 and larger only'],
    ['archive', 'Cluster archive cannot become IDLE: it is PAUSED']
  ])('refuses cluster %s', async (name, problem) => {
    const specs = [{ regionConfigs: [{ providerName: 'TENANT', electableSpecs: { instanceSize: 'M0' } }] }]
    const transcript = await apply([SKU], {
      with: { 'cluster-name': name },
      arrange: ({ world }) =>
        void world.addCluster({ projectId: SAMPLE_PROJECT_ID, name: 'free', attributes: { replicationSpecs: specs } })
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(message(transcript)).toContain(problem)
    expect(transcript.requests.filter((line) => line.includes('/index '))).toEqual([])
  })
})

describe('the list of indexes', () => {
  it.each<[what: string, entry: object, problem: string]>([
    ['has keys', { keys: undefined }, 'has no keys.'],
    ['has keys that are mappings', { keys: 'sku' }, 'has keys that are neither a mapping nor a list of mappings.'],
    ['has at least one key', { keys: {} }, 'has keys that are neither a mapping nor a list of mappings.'],
    ['has kinds', { keys: { a: 2 } }, 'has an unknown kind of key for a. Known are 1, -1, 2d, 2dsphere, hashed, text.'],
    ['has each key once', { keys: [{ a: 1 }, { a: -1 }] }, 'has the key a twice.'],
    [
      'keeps the order of keys',
      { keys: { b: 1, 2: 1 } },
      'has a field that is a number among its keys. Write the keys as a list, so that their order is kept.'
    ],
    ['has options that are a mapping', { options: [] }, 'has options that are not a mapping.'],
    [
      'is not unique',
      { options: { unique: true } },
      'has the option unique, which Atlas does not build this way. Create it with mongosh.'
    ],
    ['has known options', { options: { spars: true } }, 'has the unknown option spars. Did you mean sparse?'],
    ['has names that are texts', { options: { name: 1 } }, 'has a name that is not a text.'],
    ['has locales', { collation: {} }, 'has a collation without a locale.'],
    [
      'has known attributes',
      { db: 'shop' },
      'has the unknown attribute db. Known are database, collection, keys, options, collation.'
    ]
  ])('%s', async (_, entry, problem) => {
    const transcript = await apply([RECENT, { ...SKU, ...entry }])
    expect(transcript.requests).toEqual([])
    expect(message(transcript).split('\n')).toContain(`body: index 2 ${problem}`)
  })

  it('is required', async () => {
    const transcript = await apply('')
    expect(transcript.requests).toEqual([])
    expect(message(transcript)).toContain('required by apply-indexes, or body: the indexes of a cluster')
  })

  it('is checked as a whole, and has each name once', async () => {
    const transcript = await apply([
      SKU,
      { keys: { a: 1 } },
      { ...RECENT, collection: 'items', options: { name: 'sku_1' } }
    ])
    expect(
      message(transcript)
        .split('\n')
        .filter((line) => line.startsWith('body'))
    ).toEqual([
      'body: index 2 has no database.',
      'body: index 2 has no collection.',
      'body: index 3 is shop.items.sku_1, as is index 1.'
    ])
  })
})
