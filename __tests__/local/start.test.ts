// `npm start` on the committed bundle: in this process, except for the command itself.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readActionInputs } from '../../local/action-inputs.ts'
import { parseArguments } from '../../local/arguments.ts'
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET, startEmulator, type Emulator } from '../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { ACTION_FOLDER } from '../../local/job.ts'
import { runStart } from '../../local/run-start.ts'

interface Run {
  readonly code: number
  readonly printed: string
}

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'start-test-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

interface StartSettings {
  readonly environment?: NodeJS.ProcessEnv
  readonly callerFolder?: string
  /** Cancels the job as soon as this is printed. */
  readonly cancelAt?: string
}

/** Runs `npm start`. */
async function start(given: readonly string[], settings: StartSettings = {}): Promise<Run> {
  const { environment = {}, callerFolder = folder, cancelAt } = settings
  const cancel = new AbortController()
  let printed = ''
  const code = await runStart({
    request: parseArguments(given, readActionInputs(ACTION_FOLDER, given)),
    environment,
    print(text) {
      printed += `${text}\n`
      if (cancelAt !== undefined && text.includes(cancelAt)) cancel.abort()
    },
    cancelled: cancel.signal,
    saveTo: join(folder, 'saved'),
    callerFolder
  })
  return { code, printed }
}

describe('npm start', () => {
  let tour: Run
  beforeAll(async () => {
    tour = await start([])
  })

  it('shows steps that succeed, and one that is meant to fail', () => {
    expect(tour.code).toBe(0)
    expect(tour.printed.match(/^ {2}(Succeeded|Failed), as expected \(exit code \d, \d+ ms\)\.$/gm)).toEqual([
      ...Array.from({ length: 5 }, () => expect.stringContaining('Succeeded, as expected (exit code 0')),
      expect.stringContaining('Failed, as expected (exit code 1')
    ])
    expect(tour.printed).toMatch(/\nEverything went as expected\.\n$/)
  })

  it('shows inputs, log, outputs and summary', () => {
    expect(tour.printed).toMatch(
      /^Emulated MongoDB Atlas at http:\/\/127\.0\.0\.1:\d+\. Nothing leaves this machine\.\n/
    )
    expect(tour.printed).toContain('── Step 3 of 6: getGroupCluster ──')
    expect(tour.printed).toContain(`    org-id: ${SAMPLE_ORG_ID}\n`)
    expect(tour.printed).toMatch(/^ {4}> getGroupCluster .*cluster=prod$/m)
    expect(tour.printed).toMatch(/^ {4}result = \{.{80,}… \(\d+ characters\)$/m)
    expect(tour.printed).toContain('    name = Example Org\n')
    expect(tour.printed).toContain('    ✅ getGroupCluster returned 200: prod is IDLE\n')
    expect(tour.printed).toMatch(/Error: .*401 invalid_client/)
  })

  it('saves summaries and results, and prints paths that exist', async () => {
    const [, summary = ''] = /summary \(saved as (.*getGroupCluster\.md)\)$/m.exec(tour.printed) ?? []
    expect(await readFile(summary, 'utf8')).toContain('<tr><td>State</td><td>IDLE</td></tr>')
    const results = [...tour.printed.matchAll(/^ {4}result-path = (.*)$/gm)].map(([, path]) => path ?? '')
    expect(results).toHaveLength(5)
    for (const result of results) expect(result.startsWith(join(folder, 'saved'))).toBe(true)
    expect(JSON.parse(await readFile(results[2] ?? '', 'utf8'))).toMatchObject({ name: 'prod', stateName: 'IDLE' })
  })

  it('shows no secret', () => {
    expect(tour.printed).not.toMatch(/mdb_sa_(id|sk)_/)
    expect(tour.printed).not.toContain(Buffer.from(`${SAMPLE_CLIENT_ID}:${SAMPLE_CLIENT_SECRET}`).toString('base64'))
    expect(tour.printed).not.toMatch(/eyJ[\w-]{10}/)
  })

  it('runs the post steps in reverse order, and no access token stays valid', () => {
    const [, posts = ''] = /Post steps, in reverse order ─+\n([^]*?)\n\n/.exec(tour.printed) ?? []
    expect(posts.match(/^ {2}[a-zA-Z -]+$/gm)).toEqual([
      '  a wrong secret',
      '  allow-runner-ip',
      '  listGroupAlerts',
      '  getGroupCluster',
      '  verify-project-access',
      '  verify-org-access'
    ])
    expect(tour.printed).toContain('  Access tokens: 1 issued, 1 revoked, 0 still valid.\n')
    expect(tour.printed).toContain(`  GET    /api/atlas/v2/orgs/${SAMPLE_ORG_ID}  200\n`)
    expect(tour.printed).toMatch(/^ {2}DELETE \/api\/atlas\/v2\/groups\/\w+\/accessList\/203\.0\.113\.7 {2}204$/m)
  })
})

describe('npm start -- --list', () => {
  it('lists the operations whose name has all the words, the shortest path first', async () => {
    const { code, printed } = await start(['--list', 'Flex', 'snapshots'])
    const path = '/api/atlas/v2/groups/{groupId}/flexClusters/{name}/backup/snapshots'
    expect({ code, printed }).toEqual({
      code: 0,
      printed:
        `listGroupFlexClusterBackupSnapshots  GET    ${path}\n` +
        `getGroupFlexClusterBackupSnapshot    GET    ${path}/{snapshotId}\n` +
        '2 of 540 operations.\n'
    })
  })

  it('knows aliases, and that a project is a group', async () => {
    const byAlias = await start(['--list', 'createCluster'])
    expect(byAlias.printed).toMatch(/^createGroupCluster +POST +\/api\/atlas\/v2\/groups\/\{groupId\}\/clusters$/m)
    expect((await start(['--list', 'projects'])).printed).toMatch(/^listGroups +GET/m)
  })

  it('lists all operations without a word, and says so if there is none with it', async () => {
    expect((await start(['--list'])).printed).toMatch(/\n540 of 540 operations\.\n$/)
    expect((await start(['--list', 'unicorn'])).printed).toBe('No operation has unicorn in its name.\n')
  })
})

describe('npm start -- OPERATION', () => {
  it('takes parameters as NAME=VALUE', async () => {
    const { code, printed } = await start(['listOrgs', 'itemsPerPage=5'])
    expect(code).toBe(0)
    expect(printed).toContain('    parameters: itemsPerPage: 5\n')
    expect(printed).toMatch(/GET {4}\/api\/atlas\/v2\/orgs\?.*itemsPerPage=5.* 200\n/)
    expect(printed).toContain('1 issued, 1 revoked, 0 still valid')
  })

  it('takes the options of a named operation like inputs', async () => {
    const given = ['allow-runner-ip', '--project-id', SAMPLE_PROJECT_ID, '--ip', '203.0.113.99', '--interval', '1s']
    const { code, printed } = await start(given)
    expect(code).toBe(0)
    expect(printed).toContain('    ip: 203.0.113.99\n')
    expect(printed).toContain('    ip-address = 203.0.113.99\n')
    await expect(start(['check-backup', '--ip', '203.0.113.99'])).rejects.toThrow(/Unknown option '--ip'.* max-age,/)
  })

  it('removes the results and summaries of the previous run', async () => {
    await start(['listOrgs'])
    await start(['getOrg', '--org-id', SAMPLE_ORG_ID])
    expect((await readdir(join(folder, 'saved'))).sort()).toEqual(['1-getOrg.json', '1-getOrg.md'])
  })

  describe('with a body file', () => {
    const project = `name: new\norgId: '${SAMPLE_ORG_ID}'\n`
    beforeAll(async () => {
      await mkdir(join(folder, 'here', 'bodies'), { recursive: true })
      await writeFile(join(folder, 'here', 'bodies', 'project.yml'), project)
      await writeFile(join(folder, 'elsewhere.yml'), project)
    })

    it.each([
      ['bodies/project.yml', join('bodies', 'project.yml')],
      ['../elsewhere.yml', 'elsewhere.yml']
    ])('finds %s', async (file, shown) => {
      const { code, printed } = await start(['createGroup', '--body-file', file, '--dry-run'], {
        callerFolder: join(folder, 'here')
      })
      expect(printed).toContain(`    body-file: ${shown}\n`)
      expect(printed).toContain('    dry-run: true\n')
      expect(printed).toContain('name: new')
      expect(printed).toContain('Access tokens: 0 issued')
      expect(code).toBe(0)
    })

    it('lets the step report a file that does not exist', async () => {
      const { code, printed } = await start(['createGroup', '--body-file', 'missing.yml', '--dry-run'])
      expect(printed).toContain('body-file: is not in the workspace.')
      expect(code).toBe(1)
    })
  })

  it('ends with the exit code of the step, and lists the sample data', async () => {
    const { code, printed } = await start(['getGroupCluster'])
    expect(code).toBe(1)
    expect(printed).toMatch(/project-id: required/)
    expect(printed).toContain(`  --project-id ${SAMPLE_PROJECT_ID}  shop\n`)
    expect(printed).toMatch(/^ {2}--cluster-name prod +in project /m)
  })
})

describe('with a service account in the environment', () => {
  let atlas: Emulator
  let environment: Record<string, string>
  beforeEach(async () => {
    atlas = await startEmulator()
    environment = {
      MONGODB_ATLAS_CLIENT_ID: SAMPLE_CLIENT_ID,
      MONGODB_ATLAS_CLIENT_SECRET: SAMPLE_CLIENT_SECRET,
      MONGODB_ATLAS_BASE_URL: atlas.url
    }
  })
  afterEach(() => atlas.close())

  const requests = () => atlas.requests.map(({ method, path }) => `${method} ${path.replace(/\?.*/, '')}`)

  it('says so first, and only reads', async () => {
    const { code, printed } = await start([], { environment })
    expect(code).toBe(0)
    expect(printed.split('\n')[0]).toBe(
      `NOT THE EMULATOR: requests go to ${atlas.url}, with the service account in MONGODB_ATLAS_CLIENT_ID.`
    )
    expect(printed).toContain('    MONGODB_ATLAS_CLIENT_SECRET: ***\n')
    expect(printed).not.toMatch(/mdb_sa_(id|sk)_/)
    expect(requests()).toEqual(['POST /api/oauth/token', 'GET /api/atlas/v2/orgs', 'POST /api/oauth/revoke'])
  })

  it('uses the emulator if the client secret is missing', async () => {
    const { printed } = await start(['listOrgs'], { environment: { ...environment, MONGODB_ATLAS_CLIENT_SECRET: '' } })
    expect(printed.split('\n')[0]).toMatch(/^Emulated .* set MONGODB_ATLAS_CLIENT_SECRET too\.\)$/)
    expect(requests()).toEqual([])
  })

  // On Windows, SIGTERM ends the step at once.
  const withSignals = process.platform === 'win32' ? it.skip : it
  withSignals('runs post after the job is cancelled (handles SIGTERM: not on Windows)', async () => {
    atlas.script({ on: { path: '/api/atlas/v2/orgs' }, effect: { kind: 'stall' } })
    const { code, printed } = await start(['listOrgs'], { environment, cancelAt: '> listOrgs' })
    expect(code).toBe(1)
    expect(printed).toContain('(SIGTERM)')
    expect(requests().at(-1)).toBe('POST /api/oauth/revoke')
  })
})

describe('the command', () => {
  let temporary = ''
  beforeAll(async () => {
    temporary = join(folder, 'temporary')
    await mkdir(temporary)
  })
  const run = (...given: string[]) => {
    const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('MONGODB_ATLAS_'))
    const env = { ...Object.fromEntries(inherited), TMPDIR: temporary, TEMP: temporary, TMP: temporary }
    const command = ['node_modules/tsx/dist/cli.mjs', 'local/start.ts', ...given]
    return spawnSync(process.execPath, command, { encoding: 'utf8', env })
  }

  it('shows its help', () => {
    const { status, stdout } = run('--help')
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('npm start -- listOrgs') })
  })

  it.each([
    [0, []],
    [1, ['--api-version', '1999-01-01']]
  ])('ends with the exit code of the step, %i, and leaves nothing in the temporary folder', async (code, given) => {
    const { status, stdout } = run('listOrgs', ...given)
    expect({ status, stdout }).toEqual({ status: code, stdout: expect.stringContaining(`(exit code ${code}, `) })
    expect((await readdir(temporary)).filter((name) => name.startsWith('mongodb-atlas'))).toEqual([])
  })

  it('ends with exit code 2 for an invalid command line', () => {
    const { status, stdout, stderr } = run('getOrg', '--org-id')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/--org-id.* argument missing\nFor help: npm start -- --help\n$/)
  })
})
