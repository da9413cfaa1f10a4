// create-cluster where Atlas finds the cluster invalid, or its name taken by one that no read shows.
import { describe, expect, it } from '@jest/globals'
import type { Fault } from '../../../local/emulator/emulator.ts'
import { CancelledError } from '../../../src/atlas/errors.ts'
import { clustersNamed, createCluster, errorIn, PROJECT, writesOf } from './creating.ts'

const VALIDATED = 'POST /clusterConfigurations:validate 200'
const validation = (body: object): Fault => ({
  on: { path: /:validate$/ },
  effect: {
    kind: 'status',
    status: 200,
    headers: { 'content-type': 'application/vnd.atlas.2024-08-05+json' },
    body
  }
})
const create = (...faults: readonly Fault[]) =>
  createCluster('orders', { tier: 'M10' }, { arrange: ({ script }) => faults.forEach(script) })

describe('the validation of a cluster', () => {
  it.each([{ valid: false }, { valid: false, errors: [] }, { valid: false, errors: 'many' }])(
    'does not keep the step from creating it if it names no problem: %j',
    async (body) => {
      const transcript = await create(validation(body))
      expect(transcript.main).toMatchObject({ exitCode: 0, outputs: { created: 'true' } })
      expect(writesOf(transcript)).toEqual([VALIDATED, 'POST /clusters 201'])
    }
  )

  it('gives what Atlas says of each problem', async () => {
    const errors = ['bad', { code: 7 }, { errorCode: 'INVALID_REGION' }, { validationIssue: 'Too few nodes.' }]
    const transcript = await create(validation({ valid: false, errors }))
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)?.split('\n')).toEqual([
      'tier: Atlas finds the cluster invalid: "bad"',
      'tier: Atlas finds the cluster invalid: {"code":7}',
      'tier: Atlas finds the cluster invalid: INVALID_REGION',
      'tier: Atlas finds the cluster invalid: Too few nodes.'
    ])
    expect(writesOf(transcript)).toEqual([VALIDATED])
  })

  it('creates nothing once the step is cancelled', async () => {
    const cancel = new AbortController()
    const run = () => cancel.abort(new CancelledError('The step was cancelled (SIGTERM).'))
    const transcript = await createCluster(
      'orders',
      { tier: 'M10' },
      {
        signal: cancel.signal,
        arrange: ({ script }) => script({ on: { path: /:validate$/ }, effect: { kind: 'then', ms: 200, run } })
      }
    )
    expect(transcript.main.annotations[0]).toMatchObject({ title: 'MongoDB Atlas: Cancelled' })
    expect(transcript.requests.filter((line) => line.startsWith(`POST ${PROJECT}/clusters`))).toEqual([])
    expect(clustersNamed(transcript, 'orders')).toEqual([])
  })
})

it('is refused if its name is taken by a cluster that no read ever shows', async () => {
  const body = { error: 400, errorCode: 'DUPLICATE_CLUSTER_NAME', detail: 'taken', reason: 'Bad Request' }
  const transcript = await create({
    on: { method: 'POST', path: `${PROJECT}/clusters` },
    effect: { kind: 'status', status: 400, body }
  })
  expect(transcript.main.exitCode).toBe(1)
  expect(errorIn(transcript)).toContain('createGroupCluster failed: 400 DUPLICATE_CLUSTER_NAME')
  expect(transcript.main.log).toContain('Atlas has a cluster orders by now.')
  expect(transcript.main.log).toContain('not shown yet')
  expect(writesOf(transcript)).toEqual([VALIDATED, 'POST /clusters 400'])
})
