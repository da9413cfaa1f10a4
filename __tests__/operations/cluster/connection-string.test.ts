import { describe, expect, it } from '@jest/globals'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { runScenario, type Scenario, type Transcript } from '../../support/scenario.ts'
import { PROD } from './waiting.ts'

const STANDARD = 'mongodb://a.example.test:27017,b.example.test:27017/?ssl=true&authSource=admin&replicaSet=rs0'
const PEERED = 'mongodb+srv://prod-pri.example.test'
const endpoint = (name: string) => ({
  connectionString: `mongodb://${name}.example.test:1024/?ssl=true&authSource=admin`,
  srvConnectionString: `mongodb+srv://prod-pl-0.${name}.example.test`,
  type: 'MONGOD',
  endpoints: [{ endpointId: `vpce-${name}`, providerName: 'AWS', region: 'US_EAST_1' }]
})
const ONE = { privateEndpoint: [endpoint('one')] }
const TWO = { privateEndpoint: [endpoint('one'), endpoint('two')] }

/** Every read of the cluster prod shows these connection strings. */
function withStrings(connectionStrings: object): Scenario['arrange'] {
  const headers = { 'content-type': 'application/vnd.atlas.2024-08-05+json' }
  const specs = [{ regionConfigs: [{ electableSpecs: { instanceSize: 'M10', nodeCount: 3 } }] }]
  const state = { id: '64b0c7f2a1d3e4f5a6b7c8d9', name: 'prod', stateName: 'IDLE', mongoDBVersion: '8.0.4' }
  const body = { ...state, replicationSpecs: specs, connectionStrings }
  return ({ script }) =>
    script({
      on: { method: 'GET', path: PROD },
      times: Infinity,
      effect: { kind: 'status', status: 200, headers, body }
    })
}

function run(operation: string, connectionStrings: object, parameters = ''): Promise<Transcript> {
  const subject = { operation, 'project-id': SAMPLE_PROJECT_ID, 'cluster-name': 'prod' }
  return runScenario({ with: { ...subject, parameters }, arrange: withStrings(connectionStrings) })
}

const warnings = ({ main }: Transcript) => main.annotations.map(({ level, message }) => `${level}: ${message}`)

describe.each(['getGroupCluster', 'wait-for-cluster', 'check-cluster'])(
  'output connection-string of %s',
  (operation) => {
    it.each<[what: string, strings: object, expected: string]>([
      [
        'SRV',
        { standardSrv: 'mongodb+srv://prod.example.test', standard: STANDARD, privateSrv: PEERED },
        'mongodb+srv://prod.example.test'
      ],
      ['standard, without SRV', { standard: STANDARD, privateSrv: PEERED }, STANDARD],
      ['private', { privateSrv: PEERED, private: STANDARD, ...ONE }, PEERED],
      ['private, without SRV', { private: STANDARD }, STANDARD],
      ['that of a private endpoint', { standardSrv: '', ...ONE }, 'mongodb+srv://prod-pl-0.one.example.test']
    ])('is the first that there is: %s', async (_, strings, expected) => {
      const transcript = await run(operation, strings)
      expect(transcript.main.exitCode).toBe(0)
      expect(transcript.main.outputs['connection-string']).toBe(expected)
      expect(warnings(transcript)).toEqual([])
    })
  }
)

const ALL = { standardSrv: 'mongodb+srv://prod.example.test', privateSrv: PEERED, ...TWO }

describe('the option connection', () => {
  it.each<[operation: string, connection: string, expected: string]>([
    ['wait-for-cluster', 'private', PEERED],
    ['check-cluster', 'Private', PEERED],
    ['wait-for-cluster', 'standard', 'mongodb+srv://prod.example.test']
  ])('of %s chooses: %s', async (operation, connection, expected) => {
    const { main } = await run(operation, ALL, `connection: ${connection}`)
    expect(main.outputs['connection-string']).toBe(expected)
    expect(main.annotations).toEqual([])
  })

  it('chooses a private endpoint, and warns if there are others', async () => {
    const transcript = await run('check-cluster', ALL, 'connection: private-endpoint')
    expect(transcript.main.outputs['connection-string']).toBe('mongodb+srv://prod-pl-0.one.example.test')
    expect(warnings(transcript)).toEqual([
      'warning: Output connection-string is for the first of the 2 private endpoints of cluster prod. The others are in output result.'
    ])
  })

  it('warns if the cluster has no such connection string, and names those that it has', async () => {
    const transcript = await run('wait-for-cluster', { standard: STANDARD, ...ONE }, 'connection: private')
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.outputs).not.toHaveProperty('connection-string')
    expect(warnings(transcript)).toEqual([
      'warning: Output connection-string is empty: cluster prod has no private connection string, only standard and private-endpoint. Change the option connection.'
    ])
  })

  it.each<[parameters: string, expected: RegExp]>([
    [
      'database: app',
      /^mongodb:\/\/atlas-tasks-\w+:[\w-]{32}@a\.example\.test:27017,b\.example\.test:27017\/\?ssl=true&replicaSet=rs0&authSource=admin$/
    ],
    [
      '{ database: app, connection: private-endpoint }',
      /^mongodb\+srv:\/\/atlas-tasks-\w+:[\w-]{32}@prod-pl-0\.one\.example\.test$/
    ]
  ])('is one of create-database-user, too: %s', async (parameters, expected) => {
    const { main } = await run('create-database-user', { standard: STANDARD, ...ONE }, parameters)
    expect(main.annotations).toEqual([])
    expect(main.outputs['connection-string']).toMatch(expected)
  })

  it('says of a ready cluster without any connection string that Atlas shows none', async () => {
    const transcript = await run('create-database-user', {}, 'database: app')
    expect(transcript.main.exitCode).toBe(0)
    expect(warnings(transcript)).toEqual([
      'warning: Output connection-string is empty: Atlas shows no connection string for cluster prod. Check its page in Atlas.'
    ])
  })

  it('is what create-test-cluster waits for', async () => {
    const { main } = await runScenario({
      with: {
        operation: 'create-test-cluster',
        'project-id': SAMPLE_PROJECT_ID,
        parameters: '{ tier: M10, connection: private }',
        timeout: '1h'
      }
    })
    expect(main.outputs).toMatchObject({ satisfied: 'false', state: 'CREATING' })
    expect(main.annotations[0]?.message).toContain('not IDLE with a private connection string')
  })
})
