// What wait-for-cluster advises if a cluster does not get into the state that is waited for.
import { describe, expect, it } from '@jest/globals'
import { changeCluster } from './change-cluster.ts'
import { errorIn, PROD, waitForCluster } from './waiting.ts'

const INCREASE = 'Increase timeout, or look for the cause in the Atlas UI.'

describe('the hint of wait-for-cluster', () => {
  it.each<[name: string, stateName: 'IDLE' | 'DELETING' | 'UPDATING', wanted: string, hint: string]>([
    ['prod', 'IDLE', 'DELETED', 'The cluster is not being deleted. Delete it with the operation deleteGroupCluster.'],
    [
      'playground',
      'IDLE',
      'DELETED',
      'The cluster is not being deleted. Delete it with the operation deleteGroupFlexCluster.'
    ],
    ['prod', 'DELETING', 'DELETED', INCREASE],
    ['prod', 'IDLE', 'PAUSED', 'The cluster is not being paused. Pause it with the operation pause-cluster.'],
    ['prod', 'UPDATING', 'PAUSED', INCREASE]
  ])('about cluster %s, which stays %s instead of %s', async (name, stateName, state, hint) => {
    const transcript = await waitForCluster(
      name,
      { state, timeout: '1m' },
      { arrange: (emulator) => changeCluster(emulator, name, { stateName }) }
    )
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)).toBe(
      `Timed out after 1 min: cluster ${name} is still ${stateName}, not ${state}.\nWhat to do: ${hint}`
    )
  })
})

it('has no outputs for what Atlas does not say of the cluster', async () => {
  const headers = { 'content-type': 'application/vnd.atlas.2024-08-05+json' }
  const { main } = await waitForCluster(
    'prod',
    {},
    {
      arrange: ({ script }) =>
        script({
          on: { path: PROD },
          effect: { kind: 'status', status: 200, headers, body: { id: 7, stateName: 'IDLE' } }
        })
    }
  )
  expect(main).toMatchObject({ exitCode: 0, outputs: { state: 'IDLE', satisfied: 'true' } })
  expect(main.outputs).not.toHaveProperty('id')
  expect(main.outputs).not.toHaveProperty('name')
})
