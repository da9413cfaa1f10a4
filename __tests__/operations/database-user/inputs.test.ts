// create-database-user: inputs that are refused, and the dry run.
import { describe, expect, it } from '@jest/globals'
import { create, error, noted } from './create-database-user.ts'

const app = { parameters: 'database: app' }

describe('the inputs', () => {
  it.each([
    ['roles: [readWrite, "@app", read@a/b]', ['parameters.roles: has an entry that is not a role. Write']],
    ['auth: password', ['roles: set this option or database.']],
    ['database: app\nroles: read@app', ['parameters.database: set either roles or database']],
    ['database: app.orders', ['parameters.database: is not a valid']],
    ['database: app\nauth: oidc', ['username: oidc requires one']],
    ['database: app\nauth: oidc\nusername: repo', ['parameters.username: oidc requires one']],
    ['database: app\nauth: x509\nusername: ci', ['parameters.username: is not a distinguished name']],
    ['database: app\nauth: ldap', ['parameters.auth: takes password, x509 or oidc']],
    ['database: app\nexpires-in: 8d', ['parameters.expires-in: takes 5m to 7d']],
    ['database: app\nexpires-in: 1m', ['parameters.expires-in: takes 5m to 7d']],
    [
      'database: a b\nroles: read@\nauth: x509\nusername: ci\nexpires-in: 1h',
      [
        'parameters.roles: has an entry that is not a role',
        'parameters.database: is not a valid',
        'parameters.database: set either',
        'parameters.username: is not a',
        'parameters.expires-in: X.509 users cannot expire'
      ]
    ]
  ])('are refused before anything is sent: %j', async (parameters, problems) => {
    const transcript = await create({ parameters })
    expect(transcript.main.exitCode).toBe(1)
    expect(error(transcript)?.split('\n')).toEqual([
      ...problems.map((problem) => expect.stringContaining(problem)),
      'Nothing was sent to Atlas.'
    ])
    expect(transcript.requests).toEqual([])
  })

  it.each(['project-id', 'cluster-name'])('must include %s', async (name) => {
    const transcript = await create({ ...app, [name]: '' })
    expect(error(transcript)).toContain(`${name}: required by create-database-user`)
    expect(transcript.requests).toEqual([])
  })

  it('write nothing in a dry run', async () => {
    const transcript = await create({ parameters: 'roles: read@app.orders', 'dry-run': 'true' })
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.log).toMatch(
      /Dry run: a database user with read@app\.orders would be created for cluster prod\. It is removed when the job ends, by 2/
    )
    expect(transcript.requests.filter((line) => !line.startsWith('GET ') && !line.includes('/oauth/'))).toEqual([])
    expect(noted(transcript)).toEqual([])
    expect(Object.keys(transcript.main.outputs).sort()).toEqual(['result', 'result-path'])
  })

  it('name the user in a dry run if they give a name', async () => {
    const { main } = await create({ parameters: 'database: app\nusername: ci', 'dry-run': 'true' })
    expect(main.log).toContain('Dry run: database user ci with readWrite@app would be created for cluster prod.')
    expect(main.outputs['username']).toBe('ci')
  })
})
