import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET, startEmulator, type Emulator } from '../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'

interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/**
 * Runs `npm start` as npm does, but for npm itself. Summaries and results go to a folder of this test.
 *
 * @param endAt ends the program once it has printed this
 */
function start(given: readonly string[], env: Record<string, string> = {}, endAt?: string): Promise<Run> {
  return new Promise((resolve, reject) => {
    const own = Object.entries(process.env).filter(([name]) => !name.startsWith('MONGODB_ATLAS_'))
    const child = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'local/start.ts', ...given], {
      env: { ...Object.fromEntries(own), TMPDIR: folder, TEMP: folder, TMP: folder, ...env },
      stdio: ['ignore', 'pipe', 'pipe']
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const before = stdout
      stdout += text
      if (endAt !== undefined && !before.includes(endAt) && stdout.includes(endAt)) child.kill('SIGTERM')
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, stdout, stderr }))
  })
}

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'start-test-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('npm start', () => {
  let tour: Run
  beforeAll(async () => {
    tour = await start([])
  })

  it('shows green steps, and a red one that was expected', () => {
    expect(tour).toMatchObject({ code: 0, stderr: '' })
    expect(tour.stdout.match(/^ {2}(green|red), as expected: exit code \d after \d+ ms$/gm)).toEqual([
      expect.stringMatching(/green.* exit code 0/),
      expect.stringMatching(/green.* exit code 0/),
      expect.stringMatching(/green.* exit code 0/),
      expect.stringMatching(/green.* exit code 0/),
      expect.stringMatching(/green.* exit code 0/),
      expect.stringMatching(/red.* exit code 1/)
    ])
    expect(tour.stdout).toContain('Removed: the access list entry 203.0.113.7.')
    expect(tour.stdout).toMatch(/Everything went as expected\.\n$/)
  })

  it('shows what a step was given, logged, set and wrote', () => {
    expect(tour.stdout).toMatch(
      /^An emulated MongoDB Atlas at http:\/\/127\.0\.0\.1:\d+; nothing leaves this machine\.\n/
    )
    expect(tour.stdout).toContain(`    org-id: ${SAMPLE_ORG_ID}\n`)
    expect(tour.stdout).toMatch(/^ {4}> getGroupCluster .*cluster=prod$/m)
    expect(tour.stdout).toMatch(/^ {4}result = \{.{80,}… \(\d+ characters\)$/m)
    expect(tour.stdout).toContain('    name = Example Org\n')
    expect(tour.stdout).toContain('    ### ✅ MongoDB Atlas: getGroupCluster\n')
    expect(tour.stdout).toMatch(/Error: .*401 invalid_client/)
  })

  it('keeps the summaries and the results as files', async () => {
    const [, summary = ''] = /summary, in (.*getGroupCluster\.md)$/m.exec(tour.stdout) ?? []
    expect(await readFile(summary, 'utf8')).toContain('| stateName | IDLE |')
    const [, result = ''] = /result, in (.*getGroupCluster\.json)$/m.exec(tour.stdout) ?? []
    expect(JSON.parse(await readFile(result, 'utf8'))).toMatchObject({ name: 'prod', stateName: 'IDLE' })
  })

  it('shows no secret', () => {
    expect(tour.stdout).not.toMatch(/mdb_sa_(id|sk)_/)
    expect(tour.stdout).not.toContain(Buffer.from(`${SAMPLE_CLIENT_ID}:${SAMPLE_CLIENT_SECRET}`).toString('base64'))
    expect(tour.stdout).not.toMatch(/eyJ[\w-]{10}/)
  })

  it('runs post in reverse order, and proves that no token is left', () => {
    const [, posts = ''] = /post of each step, in reverse order ─+\n([^]*?)\n\n/.exec(tour.stdout) ?? []
    expect(posts.match(/^ {2}[a-zA-Z -]+$/gm)).toEqual([
      '  a wrong secret',
      '  allow-runner-ip',
      '  listGroupAlerts',
      '  getGroupCluster',
      '  verify-project-access',
      '  verify-org-access'
    ])
    expect(tour.stdout).toContain('  Access tokens: 1 made, 1 revoked, 0 still alive.\n')
    expect(tour.stdout).toContain(`  GET    /api/atlas/v2/orgs/${SAMPLE_ORG_ID}  200\n`)
  })
})

describe('npm start -- OPERATION', () => {
  it('takes parameters as NAME=VALUE', async () => {
    const { code, stdout } = await start(['listOrgs', 'itemsPerPage=5'])
    expect(code).toBe(0)
    expect(stdout).toContain('    parameters: itemsPerPage: 5\n')
    expect(stdout).toMatch(/GET {4}\/api\/atlas\/v2\/orgs\?.*itemsPerPage=5.* 200\n/)
    expect(stdout).toContain('1 made, 1 revoked, 0 still alive')
  })

  it('takes any input of action.yml, and a body from a file', async () => {
    const file = join(folder, 'project.yml')
    await writeFile(file, `name: new\norgId: '${SAMPLE_ORG_ID}'\n`)
    const { code, stdout } = await start(['createGroup', '--body-file', file, '--dry-run'])
    expect({ code, dry: stdout.includes('    dry-run: true\n') }).toEqual({ code: 0, dry: true })
    expect(stdout).toContain('"name":"new"')
    expect(stdout).toContain('Access tokens: 0 made')
  })

  it('ends with the exit code of the step, and tells what the emulator holds', async () => {
    const { code, stdout } = await start(['getGroupCluster'])
    expect(code).toBe(1)
    expect(stdout).toMatch(/project-id: required|project-id: .*missing/)
    expect(stdout).toContain(`  --project-id ${SAMPLE_PROJECT_ID}  shop\n`)
    expect(stdout).toMatch(/^ {2}--cluster-name prod +in /m)
  })

  it.each([
    [['listOrgs', '--orgid', 'x'], 'There is no input orgid. There are: client-id, '],
    [['listOrgs', 'getOrg'], 'operation is given twice.'],
    [['listOrgs', 'a=1', '--parameters', 'b: 2'], 'Give either NAME=VALUE or --parameters, not both.']
  ])('refuses %j', async (given, message) => {
    const { code, stderr } = await start(given)
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) })
  })

  it('explains itself', async () => {
    const { code, stdout } = await start(['--help'])
    expect(code).toBe(0)
    expect(stdout).toContain('npm start -- listOrgs itemsPerPage=5')
  })
})

describe('with a service account in the environment', () => {
  let atlas: Emulator
  let env: Record<string, string>
  beforeEach(async () => {
    atlas = await startEmulator()
    env = {
      MONGODB_ATLAS_CLIENT_ID: SAMPLE_CLIENT_ID,
      MONGODB_ATLAS_CLIENT_SECRET: SAMPLE_CLIENT_SECRET,
      MONGODB_ATLAS_BASE_URL: atlas.url
    }
  })
  afterEach(() => atlas.close())

  const pathsSeen = () => atlas.requests.map(({ method, path }) => `${method} ${path.replace(/\?.*/, '')}`)

  it('says so first, and only reads', async () => {
    const { code, stdout } = await start([], env)
    expect(code).toBe(0)
    expect(stdout.split('\n')[0]).toBe(
      `NOT THE EMULATOR: every request goes to ${atlas.url}, with the service account of MONGODB_ATLAS_CLIENT_ID.`
    )
    expect(stdout).toContain('    MONGODB_ATLAS_CLIENT_SECRET: ***\n')
    expect(stdout).not.toMatch(/mdb_sa_(id|sk)_/)
    expect(pathsSeen()).toEqual(['POST /api/oauth/token', 'GET /api/atlas/v2/orgs', 'POST /api/oauth/revoke'])
  })
  // Windows ends a program without asking it.
  const whereSignalsReach = process.platform === 'win32' ? it.skip : it
  whereSignalsReach('revokes the token of a step that is cancelled', async () => {
    atlas.script({ on: { path: '/api/atlas/v2/orgs' }, effect: { kind: 'stall' } })
    const { code, stdout } = await start(['listOrgs'], env, '> listOrgs')
    expect(code).toBe(1)
    expect(stdout).toContain('The step was cancelled (SIGTERM).')
    expect(pathsSeen().at(-1)).toBe('POST /api/oauth/revoke')
  })
})
