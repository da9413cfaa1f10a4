import { describe, expect, it } from '@jest/globals'
import type { Emulator } from '../../local/emulator/emulator.ts'
import { SAMPLE_EMPTY_PROJECT_ID, SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { runScenario, type Transcript } from './transcript.ts'
import { itSignals } from './signals.ts'

const project = { 'project-id': SAMPLE_PROJECT_ID }
const CLUSTER = `/api/atlas/v2/groups/${SAMPLE_PROJECT_ID}/clusters/prod`
const getProd = { operation: 'getCluster', ...project, 'cluster-name': 'prod' }
const untilIdle = { ...getProd, 'wait-until': "stateName == 'IDLE' && !paused" }
const looks = ({ requests }: Transcript) => requests.filter((line) => line.startsWith('GET'))
const error = ({ main }: Transcript) => main.annotations.find(({ level }) => level === 'error')

/** Sets the state of a cluster, which stays until the moment given, if one is. */
function setState(name: string, stateName: 'IDLE' | 'UPDATING' | 'DELETING' | 'CREATING', forMs?: number) {
  return ({ world }: Pick<Emulator, 'world'>, nowMs = 0) => {
    for (const cluster of world.clusters.values()) {
      if (cluster.name !== name) continue
      cluster.stateName = stateName
      if (forMs !== undefined) cluster.settlesAtMs = nowMs + forMs
    }
  }
}

describe('wait-until', () => {
  it('is met at the first look without any wait', async () => {
    const transcript = await runScenario({ with: untilIdle })
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.outputs).toMatchObject({ satisfied: 'true', state: 'IDLE' })
    expect(looks(transcript)).toHaveLength(1)
  })

  it('waits for a change, and tells of each state', async () => {
    const transcript = await runScenario({
      clockRate: 200,
      with: untilIdle,
      arrange: (emulator) => setState('prod', 'UPDATING', 95_000)(emulator, Date.now())
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.log).toMatch(
      /UPDATING after \d+ s[\s\S]*still UPDATING after 3\d s, 2\d min[\s\S]*IDLE after 1 min/
    )
    expect(transcript.main.summary).toMatch(
      /```mermaid\ntimeline\n {4}title States\n {4}UPDATING : 1 min.*\n {4}IDLE : reached\n```/
    )
    const [, minutes, seconds] = /Reached after (\d+) min (?:(\d+) s)?/.exec(transcript.main.log) ?? []
    const elapsedS = Number(minutes) * 60 + Number(seconds ?? 0)
    expect(elapsedS).toBeGreaterThanOrEqual(60)
    expect(looks(transcript).length).toBeGreaterThan(2)
    expect(looks(transcript).length).toBeLessThanOrEqual(elapsedS / 10 + 2)
  })

  it('runs out, names the last state and the time, and is red', async () => {
    const transcript = await runScenario({
      clockRate: 200,
      with: { ...untilIdle, timeout: '1m', interval: '20s' },
      arrange: setState('prod', 'UPDATING')
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs).toMatchObject({ satisfied: 'false', state: 'UPDATING' })
    expect(error(transcript)?.message).toMatch(
      /^Not reached within 1 min.*: stateName == 'IDLE' && !paused\. The last state of getGroupCluster was UPDATING\./
    )
    expect(looks(transcript).length).toBeLessThanOrEqual(5)
  })

  it('with 0s looks once', async () => {
    const transcript = await runScenario({
      with: { ...untilIdle, timeout: '0s' },
      arrange: setState('prod', 'UPDATING')
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(looks(transcript)).toHaveLength(1)
  })

  it('ends badly at once by fail-when', async () => {
    const transcript = await runScenario({
      with: { ...untilIdle, 'fail-when': "stateName == 'DELETING'" },
      arrange: setState('prod', 'DELETING')
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(looks(transcript)).toHaveLength(1)
    expect(error(transcript)?.message).toContain('Never to be reached')
  })

  it('may be let pass when it runs out', async () => {
    const transcript = await runScenario({
      with: { ...untilIdle, timeout: '0s', 'on-unmet': 'warn' },
      arrange: setState('prod', 'UPDATING')
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.outputs['satisfied']).toBe('false')
  })

  it('takes a paused cluster for paused', async () => {
    const transcript = await runScenario({ with: { ...untilIdle, 'cluster-name': 'archive', timeout: '0s' } })
    expect(transcript.main.exitCode).toBe(1)
    expect(error(transcript)?.message).toContain('The last state of getGroupCluster was IDLE (paused)')
  })

  it.each([
    ['404', 404, 'CLUSTER_NOT_FOUND'],
    ['401', 401, 'USER_UNAUTHORIZED'],
    ['403', 403, 'IP_ADDRESS_NOT_ON_ACCESS_LIST']
  ])('ends with %s in the middle, even where unmet is let pass', async (_, status, errorCode) => {
    const transcript = await runScenario({
      clockRate: 200,
      with: { ...untilIdle, 'on-unmet': 'ignore' },
      arrange: (emulator) => {
        setState('prod', 'UPDATING')(emulator)
        emulator.script({
          on: { path: CLUSTER },
          skip: 2,
          effect: { kind: 'status', status, body: { error: status, errorCode, detail: 'No.' } }
        })
      }
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(error(transcript)?.message).toContain(`${status} ${errorCode}`)
    expect(looks(transcript)).toHaveLength(3)
  })

  it('rides out a 503, a reset, a page of a proxy', async () => {
    const transcript = await runScenario({
      clockRate: 200,
      with: untilIdle,
      arrange: (emulator) => {
        setState('prod', 'UPDATING', 400_000)(emulator, Date.now())
        const on = { path: CLUSTER }
        emulator.script({ on, skip: 1, times: 6, effect: { kind: 'status', status: 503, body: { error: 503 } } })
        emulator.script({ on, times: 6, effect: { kind: 'reset' } })
        emulator.script({ on, times: 1, effect: { kind: 'html', status: 502 } })
      }
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.log).toContain('Looking again.')
    expect(transcript.main.outputs['state']).toBe('IDLE')
  })

  it('is an error when no look is ever answered, even where unmet is let pass', async () => {
    const transcript = await runScenario({
      clockRate: 200,
      with: { ...untilIdle, timeout: '1m', 'on-unmet': 'ignore' },
      arrange: ({ script }) =>
        script({
          on: { path: CLUSTER },
          times: Infinity,
          effect: { kind: 'status', status: 500, body: { error: 500 } }
        })
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(error(transcript)?.title).toBe('MongoDB Atlas: Atlas answered with an error')
    expect(transcript.main.outputs['satisfied']).toBeUndefined()
  })

  it('is an error when the condition is none', async () => {
    const transcript = await runScenario({ with: { ...getProd, 'wait-until': 'stateName', 'on-unmet': 'ignore' } })
    expect(transcript.main.exitCode).toBe(1)
    expect(error(transcript)?.message).toContain('a condition must be true or false, but stateName is a string: "IDLE"')
  })

  it('works with expect over what was found last', async () => {
    const transcript = await runScenario({ with: { ...untilIdle, expect: "mongoDBMajorVersion == '7.0'" } })
    expect(transcript.main.exitCode).toBe(1)
    expect(error(transcript)?.message).toContain('is not true of the answer')
  })

  itSignals('ends within a second of SIGINT, red (signals; not on Windows)', async () => {
    let endedAfterMs = 0
    const transcript = await runScenario({
      with: untilIdle,
      arrange: setState('prod', 'UPDATING'),
      onStart: (child, { requests }) => {
        const timer = setInterval(() => {
          if (requests[1]?.status === undefined) return
          clearInterval(timer)
          setTimeout(() => {
            const startMs = performance.now()
            child.once('exit', () => (endedAfterMs = performance.now() - startMs))
            child.kill('SIGINT')
          }, 100)
        }, 5)
      }
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(error(transcript)?.title).toBe('MongoDB Atlas: Cancelled')
    expect(endedAfterMs).toBeLessThan(1000)
    expect(transcript.requests.at(-1)).toBe('POST /api/oauth/revoke 200')
  })
})

describe('wait: true', () => {
  const create = {
    operation: 'createCluster',
    'project-id': SAMPLE_EMPTY_PROJECT_ID,
    wait: 'true',
    body: `
      name: ci
      clusterType: REPLICASET
      replicationSpecs:
        - regionConfigs:
            - providerName: AWS
              regionName: US_EAST_1
              priority: 7
              electableSpecs: { instanceSize: M10, nodeCount: 3 }
    `
  }

  it('waits until a new cluster is IDLE, and gives its address', async () => {
    const transcript = await runScenario({ clockRate: 200, with: create })
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.outputs).toMatchObject({ satisfied: 'true', state: 'IDLE', name: 'ci' })
    expect(transcript.main.outputs['connection-string']).toMatch(/^mongodb\+srv:\/\/ci\./)
    expect(transcript.main.log).toMatch(/CREATING after \d+ s[\s\S]*IDLE after [789] min/)
  })

  it('is not fooled by the old state after a change', async () => {
    const transcript = await runScenario({
      clockRate: 200,
      with: {
        operation: 'updateCluster',
        ...project,
        'cluster-name': 'prod',
        wait: 'true',
        body: 'backupEnabled: false'
      },
      emulator: { durations: { clusterUpdateMs: 60_000 } },
      arrange: ({ script }) => {
        script({
          on: { method: 'PATCH' },
          effect: {
            kind: 'then',
            run: (world) => setState('prod', 'UPDATING', 60_000)({ world }, Date.now())
          }
        })
      }
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.log).toMatch(/UPDATING[\s\S]*IDLE/)
  })

  it('waits out a state that flaps: IDLE in the answer, UPDATING for a look, then IDLE', async () => {
    const transcript = await runScenario({
      clockRate: 200,
      with: { operation: 'updateCluster', ...project, 'cluster-name': 'prod', wait: 'true', body: 'tags: []' },
      arrange: ({ script }) => {
        const states = ['UPDATING', 'IDLE'] as const
        states.forEach((stateName) =>
          script({
            on: { method: 'GET', path: CLUSTER },
            effect: { kind: 'then', run: (world) => setState('prod', stateName)({ world }) }
          })
        )
      }
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.log).toMatch(/IDLE after 0 s\nUPDATING after .*\n(still .*\n)*IDLE after/)
    expect(looks(transcript)).toHaveLength(2)
  })

  it('takes an answer that shows IDLE only when it lasts', async () => {
    const body = { name: 'prod', stateName: 'IDLE', groupId: SAMPLE_PROJECT_ID, paused: false }
    const headers = { 'content-type': 'application/vnd.atlas.2024-08-05+json' }
    const transcript = await runScenario({
      clockRate: 200,
      with: {
        operation: 'updateCluster',
        ...project,
        'cluster-name': 'prod',
        wait: 'true',
        body: 'backupEnabled: false'
      },
      arrange: ({ script }) =>
        script({ on: { method: 'PATCH' }, effect: { kind: 'status', status: 200, headers, body } })
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(looks(transcript)).toHaveLength(1)
  })

  it('waits until a deleted cluster is gone', async () => {
    const transcript = await runScenario({
      clockRate: 200,
      with: { operation: 'deleteCluster', ...project, 'cluster-name': 'prod', wait: 'true' }
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.log).toMatch(/DELETING[\s\S]*gone after/)
  })

  it('tells flex clusters from others by the codes of Atlas', async () => {
    const transcript = await runScenario({
      clockRate: 200,
      with: { operation: 'deleteFlexCluster', ...project, 'cluster-name': 'playground', wait: 'true' }
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.log).toContain('gone after')
  })

  it('fails when the cluster is deleted meanwhile', async () => {
    const transcript = await runScenario({
      clockRate: 200,
      with: create,
      arrange: ({ script }) =>
        script({
          on: { method: 'GET', path: /clusters\/ci$/ },
          skip: 2,
          effect: { kind: 'then', run: (world) => setState('ci', 'DELETING')({ world }) }
        })
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(error(transcript)?.message).toMatch(/Never to be reached: stateName IDLE\..*DELETING/)
  })

  it('waits for a snapshot, and fails when that fails', async () => {
    const take = {
      operation: 'takeSnapshots',
      ...project,
      'cluster-name': 'prod',
      wait: 'true',
      body: 'description: before\nretentionInDays: 1'
    }
    const good = await runScenario({ clockRate: 200, with: take })
    expect(good.main.exitCode).toBe(0)
    expect(good.main.log).toMatch(/queued[\s\S]*completed/)
    const bad = await runScenario({
      clockRate: 200,
      with: take,
      arrange: ({ script }) =>
        script({
          on: { method: 'GET', path: /snapshots\/\w+$/ },
          skip: 1,
          effect: {
            kind: 'then',
            run: (world) => {
              for (const snapshot of world.snapshots.values()) {
                if (snapshot.description === 'before')
                  Object.assign(snapshot, { status: 'failed', startsAtMs: undefined, settlesAtMs: undefined })
              }
            }
          }
        })
    })
    expect(bad.main.exitCode).toBe(1)
    expect(error(bad)?.message).toContain('is failed')
  })

  it('waits for every entry of an access list', async () => {
    const transcript = await runScenario({
      clockRate: 200,
      with: {
        operation: 'createAccessListEntry',
        ...project,
        wait: 'true',
        body: '[{ ipAddress: 192.0.2.7 }, { cidrBlock: 192.0.2.128/25 }]'
      }
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.log).toContain('2 ACTIVE')
    expect(transcript.requests.some((line) => line.includes('accessList/192.0.2.128%2F25/status'))).toBe(true)
  })

  it('waits until a database user can log in to the cluster that is named', async () => {
    const user = {
      operation: 'createDatabaseUser',
      ...project,
      wait: 'true',
      body: `{ username: ci, password: correct-horse-battery, databaseName: admin, groupId: ${SAMPLE_PROJECT_ID}, roles: [{ roleName: readWrite, databaseName: shop }] }`
    }
    const unnamed = await runScenario({ with: user })
    expect(error(unnamed)?.message).toContain('cluster-name: needed by wait')
    expect(unnamed.requests).toEqual([])
    const named = await runScenario({ clockRate: 200, with: { ...user, 'cluster-name': 'prod' } })
    expect(named.main.exitCode).toBe(0)
    expect(named.main.log).toMatch(/PENDING[\s\S]*APPLIED/)
  })

  it('waits until a project is gone', async () => {
    const transcript = await runScenario({
      clockRate: 200,
      with: { operation: 'deleteGroup', 'project-id': SAMPLE_EMPTY_PROJECT_ID, wait: 'true' }
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.log).toContain('gone after')
  })

  it('of a project, takes no other refusal for its absence', async () => {
    const transcript = await runScenario({
      clockRate: 200,
      with: { operation: 'deleteGroup', 'project-id': SAMPLE_EMPTY_PROJECT_ID, wait: 'true' },
      arrange: ({ script }) =>
        script({
          on: { method: 'GET', path: `/api/atlas/v2/groups/${SAMPLE_EMPTY_PROJECT_ID}` },
          effect: { kind: 'status', status: 401, body: { error: 401, errorCode: 'USER_UNAUTHORIZED', detail: 'No.' } }
        })
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(error(transcript)?.message).toContain('401 USER_UNAUTHORIZED')
  })
})
