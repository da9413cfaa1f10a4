// Where workflows put secrets, and where they come back.
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import type { Scenario } from '../../support/scenario.ts'

const headers = { 'content-type': 'application/vnd.atlas.2023-01-01+json' }
export const project = { 'project-id': SAMPLE_PROJECT_ID }
/** Answers every request to the Administration API. */
export const respond =
  (status: number, body: object): Scenario['arrange'] =>
  ({ script }) =>
    script({ on: { path: /api\/atlas/ }, effect: { kind: 'status', status, headers, body } })

/** Scenarios with up to four secrets, by the place of these. */
export const PLACES: Readonly<Record<string, (a: string, b: string, c: string, d: string) => Scenario>> = {
  'a body that is printed': (a, b, c, d) => ({
    with: {
      ...project,
      operation: 'createGroupDatabaseUser',
      'dry-run': 'true',
      body: JSON.stringify({
        username: a,
        description: b,
        labels: [{ key: 'k', value: c }],
        [d]: `around ${a} and ${b}`
      })
    }
  }),
  'a body that is sent': (a, b, c, d) => ({
    with: {
      ...project,
      operation: 'createGroupDatabaseUser',
      temporary: 'true',
      body: JSON.stringify({
        username: a,
        password: b,
        databaseName: 'admin',
        description: c,
        roles: [{ roleName: d }]
      })
    }
  }),
  parameters: (a, b, c, d) => ({
    with: {
      ...project,
      operation: 'getGroupDatabaseUser',
      parameters: JSON.stringify({ databaseName: a, username: b, pretty: c, envelope: d })
    }
  }),
  'parameters in an address': (a, b) => ({
    with: {
      ...project,
      operation: 'getGroupDatabaseUser',
      'dry-run': 'true',
      parameters: JSON.stringify({ databaseName: a, username: b })
    }
  }),
  'options of a named operation': (a, b, c, d) => ({
    with: {
      ...project,
      operation: 'create-database-user',
      parameters: JSON.stringify({ roles: [a], database: b, username: c, auth: d })
    }
  }),
  'names of things': (a, b) => ({
    with: { 'org-id': a, 'project-id': b, operation: 'getGroupCluster', 'cluster-name': a }
  }),
  'a cluster name': (a) => ({ with: { ...project, operation: 'check-cluster', 'cluster-name': a } }),
  inputs: (a, b, c, d) => ({
    with: {
      operation: a,
      'dry-run': b,
      timeout: c,
      'on-unmet': d,
      'api-version': a,
      'body-file': b,
      wait: c,
      'base-url': d
    }
  }),
  'a condition': (a, b) => ({
    with: { ...project, operation: 'getGroup', expect: `name == '${a}'`, query: `name || '${b}'` }
  }),
  'a condition as it is': (a) => ({ with: { ...project, operation: 'getGroup', expect: a } }),
  'a condition that gives a secret': (a, b) => ({
    with: { 'org-id': SAMPLE_ORG_ID, operation: 'getOrg', expect: 'name', query: 'name' },
    arrange: respond(200, { id: SAMPLE_ORG_ID, name: a, other: b })
  }),
  'a wait': (a, b) => ({
    with: {
      'org-id': SAMPLE_ORG_ID,
      operation: 'getOrg',
      'wait-until': `status == '${a}'`,
      timeout: '0s'
    },
    arrange: respond(200, { id: SAMPLE_ORG_ID, status: b, name: b })
  }),
  'a response': (a, b, c, d) => ({
    with: { 'org-id': SAMPLE_ORG_ID, operation: 'getOrg' },
    arrange: respond(200, {
      id: SAMPLE_ORG_ID,
      name: a,
      [b]: c,
      list: [{ text: `x${d}` }, d, [c]],
      json: JSON.stringify(1)
    })
  }),
  'a list with links': (a, b, c, d) => ({
    with: { ...project, operation: 'listGroupClusters' },
    arrange: respond(200, { results: [a, b, `x${c}y`, `${d} ${a}`].map((name) => ({ name, stateName: d })) })
  }),
  'something that cannot be removed': (a, b, c) => ({
    with: {
      ...project,
      operation: 'createGroupDatabaseUser',
      temporary: 'true',
      body: JSON.stringify({ username: a, databaseName: 'admin', password: b, roles: [] })
    },
    arrange({ script }) {
      script({
        on: { method: 'POST', path: /databaseUsers/ },
        effect: { kind: 'status', status: 201, headers, body: {} }
      })
      const body = { error: 403, errorCode: 'X', detail: c }
      script({ on: { path: /databaseUsers\// }, effect: { kind: 'status', status: 403, headers, body } })
    }
  }),
  'an error that names the host': (a, b) => ({
    with: { 'org-id': SAMPLE_ORG_ID },
    arrange: ({ script }) =>
      script({
        on: { path: /oauth/ },
        effect: { kind: 'status', status: 401, body: { error: a, error_description: `${b} and ${a}` } }
      })
  }),
  'an error': (a, b, c, d) => ({
    with: { 'org-id': SAMPLE_ORG_ID },
    arrange: respond(400, {
      error: 400,
      errorCode: a,
      detail: `Invalid: ${b}.`,
      badRequestDetail: { fields: [{ field: c, description: d }] }
    })
  })
}
