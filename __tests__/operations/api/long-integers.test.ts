// Integers beyond 2^53, such as the number of a certificate, keep their digits wherever a result goes.
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { runScenario, type Scenario, type Transcript } from '../../support/scenario.ts'

const ID = '2558523591213958694'

const user = {
  'project-id': SAMPLE_PROJECT_ID,
  operation: 'listGroupDatabaseUserCerts',
  parameters: 'username: CN=job'
}

/** Lists the certificates of a user that has one. */
async function list(inputs: Record<string, string>, rest: Omit<Scenario, 'with'> = {}): Promise<Transcript> {
  return runScenario({
    ...rest,
    with: { ...user, ...inputs },
    arrange({ script }) {
      const certificate = `{"_id":${ID},"subject":"CN=job","size":10.0}`
      script({
        on: { path: /certs$/ },
        effect: {
          kind: 'status',
          status: 200,
          headers: { 'content-type': 'application/vnd.atlas.2023-01-01+json;charset=utf-8' },
          body: `{"results":[${certificate}],"totalCount":1}`
        }
      })
    }
  })
}

describe('the number of a certificate', () => {
  it('keeps its digits in result, value, file and summary', async () => {
    let file = ''
    const { main } = await list(
      { query: 'results[0]._id', expect: `results[0]._id == \`${ID}\` && results[0].size == \`10\`` },
      { inspect: async (_step, { outputs }) => void (file = await readFile(outputs['result-path'] ?? '', 'utf8')) }
    )
    expect(main.annotations).toEqual([])
    expect(main.outputs).toMatchObject({ value: ID, satisfied: 'true' })
    expect(main.outputs['result']).toContain(`"_id":${ID},`)
    expect(file).toContain(`"_id":${ID},`)
    expect(main.summary).toContain(ID)
  })

  it.each([
    [`results[0]._id == \`2558523591213958695\``, 'false'],
    [`results[0]._id > \`2558523591213958693\``, 'true'],
    [`results[?_id == \`${ID}\`] | length(@) == \`1\``, 'true']
  ])('is compared exactly: %s', async (condition, satisfied) => {
    const { main } = await list({ expect: condition, 'on-unmet': 'ignore' })
    expect(main.outputs).toMatchObject({ satisfied })
  })

  it('is not rounded by arithmetic, which fails instead', async () => {
    const { main } = await list({ query: 'results[0]._id + `1`' })
    expect(main.exitCode).toBe(1)
    expect(main.outputs).not.toHaveProperty('value')
  })
})

it('a certificate is created as Atlas sends it, and its key masked line by line', async () => {
  const created = await runScenario({
    with: { ...user, operation: 'createGroupDatabaseUserCert', body: 'monthsUntilExpiration: 1' },
    arrange({ world }) {
      const [one] = world.databaseUsers.values()
      if (one === undefined) throw new Error('The sample world has no database user.')
      Object.assign(one, { username: 'CN=job', databaseName: '$external', x509Type: 'MANAGED' })
    }
  })
  expect(created.main.annotations).toEqual([])
  expect(created.main.outputs['status']).toBe('201')
  const pem = JSON.parse(created.main.outputs['result'] ?? '') as string
  expect(pem).toMatch(/^-----BEGIN CERTIFICATE-----\n[^]*\n-----END PRIVATE KEY-----\n$/)
  const lines = pem.split('\n').filter((line) => line.length >= 8)
  const said = created.main.stdout.split(/\r?\n/)
  for (const line of lines) expect(said).toContain(`::add-mask::${line}`)
  for (const line of lines) expect(created.main.log + created.main.summary).not.toContain(line)
})
