import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET } from '../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { prepareStep } from '../../local/step-runner.ts'
import { ACTION, render, runScenario } from './transcript.ts'

/** Runs a step with inputs that are wrong, checks that nothing was sent, and gives the messages. */
async function refuse(inputs: Record<string, string>, env: Record<string, string> = {}): Promise<string> {
  const { main, post, requests } = await runScenario({ with: inputs, env })
  expect(main.exitCode).toBe(1)
  expect(main.outputs).toEqual({})
  expect(main.annotations).toHaveLength(1)
  expect(post.exitCode).toBe(0)
  expect(requests).toEqual([])
  return main.annotations[0]?.message ?? ''
}

describe('missing credentials', () => {
  const none = { 'client-id': '', 'client-secret': '' }

  it('are both named', async () => {
    const transcript = await runScenario({ with: none })
    expect(render(transcript)).toMatchSnapshot()
    expect(transcript.requests).toEqual([])
  })

  it('are explained for pull requests and for Dependabot', async () => {
    expect(await refuse(none, { GITHUB_EVENT_NAME: 'pull_request' })).toContain(
      'pull requests from forks get no secrets'
    )
    expect(await refuse(none, { GITHUB_ACTOR: 'dependabot[bot]' })).toContain('Secrets and variables > Dependabot')
  })
})

describe('credentials of the wrong kind', () => {
  it('swapped ones', async () => {
    const message = await refuse({ 'client-id': SAMPLE_CLIENT_SECRET, 'client-secret': SAMPLE_CLIENT_ID })
    expect(message).toContain('client-id and client-secret are swapped')
  })

  it('an API key', async () => {
    const message = await refuse({ 'client-id': 'abcdefgh', 'client-secret': '01234567-89ab-cdef-0123-456789abcdef' })
    expect(message).toMatch(
      /client-id: this looks like the public part of an API key.*client-secret: this looks like the private/s
    )
  })

  it('a secret with a line break within', async () => {
    expect(await refuse({ 'client-secret': 'mdb_sa_sk_one\ntwo' })).toContain(
      'client-secret: contains white space or a line break'
    )
  })

  it('a line break at the end is trimmed', async () => {
    const { main } = await runScenario({
      with: { 'client-secret': `${SAMPLE_CLIENT_SECRET}\n`, 'org-id': SAMPLE_ORG_ID }
    })
    expect(main.exitCode).toBe(0)
  })
})

describe('all problems at once', () => {
  it('reports each by the name of its input, with the nearest valid name', async () => {
    const message = await refuse({
      operation: 'getGroupClutser',
      'base-url': 'http://atlas.example.com',
      'client-secret': '',
      paramters: 'a: 1',
      summary: 'perhaps',
      'dry-run': 'yes'
    })
    expect(message.split('\n')).toEqual([
      'paramters: there is no such input. Did you mean parameters?',
      expect.stringMatching(/^client-secret: the client secret of the service account is missing/),
      'base-url: must begin with https://; the credentials would travel in the open.',
      'dry-run: takes true or false, not "yes".',
      'summary: takes true or false, not "perhaps".',
      expect.stringMatching(/^operation: there is no operation "getGroupClutser"\. Did you mean getGroupCluster/),
      'Nothing was sent to Atlas.'
    ])
  })

  it('names misspelt inputs, and leaves others to the warning of the runner', async () => {
    expect(await refuse({ client_id: 'x' })).toContain('client_id: there is no such input. Did you mean client-id?')
    expect(await refuse({ params: 'x: 1' })).toContain('params: there is no such input. Did you mean parameters?')
    const { main } = await runScenario({ with: { 'org-id': SAMPLE_ORG_ID, quux: 'x' } })
    expect(main.exitCode).toBe(0)
  })

  it('reports parameters, IDs, body and version of an API operation together', async () => {
    const message = await refuse({
      operation: 'createGroupCluster',
      'project-id': 'shop',
      parameters: 'prety: true\nenvelope: true',
      'api-version': '2020-01-01'
    })
    expect(message).toContain(
      'parameters.prety: createGroupCluster has no parameter of this name. Did you mean pretty?'
    )
    expect(message).toContain('parameters.envelope: hides the HTTP status')
    expect(message).toContain('project-id: "shop" does not have the form')
    expect(message).toContain('api-version: createGroupCluster has no version as early as 2020-01-01')
    expect(message).not.toContain('..:')
  })
})

describe('what an operation takes', () => {
  it('missing path parameters are named by the input that fills them', async () => {
    const message = await refuse({ operation: 'getCluster' })
    expect(message).toContain('project-id: required by getGroupCluster.')
    expect(message).toContain('cluster-name: required by getGroupCluster.')
  })

  it('a path value cannot change the path', async () => {
    const message = await refuse({ operation: 'getCluster', 'project-id': SAMPLE_PROJECT_ID, 'cluster-name': '..' })
    expect(message).toContain('cluster-name: ".." would change the path')
    const { requests } = await runScenario({
      with: {
        operation: 'getGroupDatabaseUser',
        'project-id': SAMPLE_PROJECT_ID,
        parameters: '{ databaseName: $external, username: "../../orgs?x=1#y" }'
      }
    })
    expect(requests[1]).toBe(
      `GET /api/atlas/v2/groups/${SAMPLE_PROJECT_ID}/databaseUsers/%24external/..%2F..%2Forgs%3Fx%3D1%23y 404`
    )
  })

  it('an input without a place in the operation is refused, one from the environment is not', async () => {
    expect(await refuse({ operation: 'listOrgs', 'project-id': SAMPLE_PROJECT_ID })).toContain(
      'project-id: listOrgs has no place'
    )
    const { main } = await runScenario({
      with: { operation: 'listOrgs' },
      env: { MONGODB_ATLAS_PROJECT_ID: SAMPLE_PROJECT_ID }
    })
    expect(main.exitCode).toBe(0)
  })

  it('two different values for one parameter are refused', async () => {
    const message = await refuse({
      operation: 'getGroup',
      'project-id': SAMPLE_PROJECT_ID,
      parameters: `groupId: ${'b'.repeat(24)}`
    })
    expect(message).toContain('project-id: differs from parameters.groupId')
  })

  it('a body where none is taken, none where one is needed, both kinds at once', async () => {
    expect(await refuse({ operation: 'listOrgs', body: '{}' })).toContain('body: listOrgs takes no request body')
    expect(await refuse({ operation: 'createGroup' })).toContain('body: createGroup needs a request body')
    expect(await refuse({ operation: 'createGroup', body: '{}', 'body-file': 'x' })).toContain(
      'body-file: give either body or'
    )
    expect(await refuse({ operation: 'createGroup', body: '- 1' })).toContain('body: createGroup takes a mapping')
    expect(await refuse({ operation: 'createGroup', body: '{"name": ' })).toContain('body: is neither JSON nor YAML')
    const list = {
      operation: 'createGroupAccessListEntry',
      'project-id': SAMPLE_PROJECT_ID,
      body: 'ipAddress: 192.0.2.9'
    }
    expect(await refuse(list)).toContain('body: createGroupAccessListEntry takes a list')
  })

  it('values are typed by the catalogue', async () => {
    const operation = 'listGroupAlerts'
    const project = { operation, 'project-id': SAMPLE_PROJECT_ID }
    expect(await refuse({ ...project, parameters: 'status: open' })).toContain(
      'parameters.status: "open" is not a known value. Did you mean OPEN?'
    )
    expect(await refuse({ ...project, parameters: 'itemsPerPage: 501' })).toContain(
      'parameters.itemsPerPage: must be at most 500'
    )
    expect(await refuse({ ...project, parameters: 'pageNum: one' })).toContain(
      'parameters.pageNum: takes a whole number'
    )
    expect(await refuse({ ...project, parameters: 'includeCount: yes' })).toContain(
      'parameters.includeCount: takes true or false'
    )
    expect(await refuse({ ...project, parameters: 'status: [OPEN]' })).toContain('parameters.status: takes one value')
    expect(await refuse({ ...project, parameters: '- status' })).toContain('parameters: takes a mapping')
    expect(await refuse({ ...project, parameters: 'status: {a: b}' })).toContain('parameters: "status" takes a value')
    expect(await refuse({ ...project, parameters: 'status:' })).toContain('parameters: "status" has no value')
  })

  it('an operation that exists only as preview has to be asked for as such', async () => {
    const message = await refuse({
      operation: 'generateOrgInvoiceAndDownloadReport',
      'org-id': SAMPLE_ORG_ID,
      body: '{}'
    })
    expect(message).toContain('api-version: generateOrgInvoiceAndDownloadReport exists only as preview')
  })

  it('options of a named operation are checked, too', async () => {
    const message = await refuse({
      'org-id': 'example',
      parameters: 'nam: x',
      body: '{}',
      'project-id': SAMPLE_PROJECT_ID
    })
    expect(message).toContain('body: verify-org-access does not use it.')
    expect(message).toContain('project-id: verify-org-access does not use it.')
    expect(message).toContain('org-id: "example" is not an ID')
    expect(message).toContain('parameters.nam: verify-org-access has no option of this name. Did you mean name?')
  })
})

describe('body-file', () => {
  async function withFile(file: string, prepare: (workspace: string) => Promise<void>): Promise<string> {
    const step = await prepareStep({
      action: ACTION,
      with: {
        'client-id': SAMPLE_CLIENT_ID,
        'client-secret': SAMPLE_CLIENT_SECRET,
        operation: 'createGroup',
        'body-file': file,
        'dry-run': 'true'
      }
    })
    try {
      await prepare(step.workspace)
      const { exitCode, outputs, annotations } = await step.main()
      return exitCode === 0 ? (outputs['result'] ?? '') : (annotations[0]?.message ?? '')
    } finally {
      await step.remove()
    }
  }

  it('is read from the workspace', async () => {
    const result = await withFile('atlas/project.yml', async (workspace) => {
      await mkdir(join(workspace, 'atlas'))
      await writeFile(join(workspace, 'atlas/project.yml'), `name: new\norgId: ${SAMPLE_ORG_ID}\n`)
    })
    expect(JSON.parse(result)).toMatchObject({ method: 'POST', body: { name: 'new', orgId: SAMPLE_ORG_ID } })
  })

  it('does not leave the workspace, by a path or by a link', async () => {
    expect(await withFile('../temp/x', (workspace) => writeFile(join(workspace, '..', 'temp', 'x'), '{}'))).toContain(
      'lies outside the workspace'
    )
    if (process.platform === 'win32') return // Links take a privilege there.
    const link = await withFile('link', async (workspace) => {
      await writeFile(join(workspace, '..', 'temp', 'x'), '{}')
      await symlink('../temp/x', join(workspace, 'link'))
    })
    expect(link).toContain('lies outside the workspace')
  })

  it('that does not exist is named', async () => {
    expect(await withFile('none.json', () => Promise.resolve())).toContain(
      'body-file: there is no file "none.json" in the workspace'
    )
  })
})

describe('base-url', () => {
  for (const [value, problem] of [
    ['atlas', 'is not a URL'],
    ['https://user:pass@cloud.mongodb.com', 'must not hold credentials'],
    ['https://cloud.mongodb.com/api', 'must not have a path: write https://cloud.mongodb.com'],
    ['https://cloud.mongodb.com?x=1', 'must not have a query'],
    ['ftp://cloud.mongodb.com', 'must begin with https://']
  ] as const) {
    it(`refuses ${value}`, async () => expect(await refuse({ 'base-url': value })).toContain(`base-url: ${problem}`))
  }

  it('is taken from the environment only for hosts of MongoDB and loopback', async () => {
    const env = { MONGODB_ATLAS_BASE_URL: 'https://atlas.example.com' }
    expect(await refuse({ 'base-url': '' }, env)).toContain('is not a host of MongoDB')
    expect(await refuse({ 'base-url': '' }, { MONGODB_ATLAS_BASE_URL: 'https://evilmongodb.com' })).toContain(
      'is not a host of MongoDB'
    )
    const { main } = await runScenario({
      with: { 'base-url': '', 'dry-run': 'true', operation: 'listOrgs' },
      env: { MONGODB_ATLAS_BASE_URL: 'https://cloud.mongodbgov.com/' }
    })
    expect(main.outputs['result']).toContain('https://cloud.mongodbgov.com/api/atlas/v2/orgs')
  })
})

describe('parameters that no request could carry', () => {
  const user = { operation: 'getGroupDatabaseUser', 'project-id': SAMPLE_PROJECT_ID }

  it('half of a character is refused, not replaced', async () => {
    const message = await refuse({ ...user, parameters: 'databaseName: admin\nusername: "a\\ud800b"' })
    expect(message).toContain('parameters.username: contains a control character, a line break or half of a character')
  })

  it('no name of a parameter slips through', async () => {
    const message = await refuse({
      ...user,
      parameters: '{ databaseName: admin, username: app, __proto__: x, constructor: x }'
    })
    expect(message).toContain('parameters.__proto__: getGroupDatabaseUser has no parameter of this name')
    expect(message).toContain('parameters.constructor: getGroupDatabaseUser has no parameter of this name')
  })
})

describe('parameters that cannot be read', () => {
  it('are one problem: that an option is missing among them is no news', async () => {
    const message = await refuse({
      operation: 'check-access',
      'project-id': SAMPLE_PROJECT_ID,
      parameters: 'ip: [203.0.113.7'
    })
    expect(message).toMatch(/^parameters: is not valid YAML/)
    expect(message).not.toContain('needs one of the options')
  })
})
