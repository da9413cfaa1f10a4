import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Emulator } from '../../local/emulator/emulator.ts'
import { hasCommands, runScript } from './run-script.ts'
import { runExample, startSampleAtlas } from './sample-job.ts'

const RELEASES = 'https://github.com/mongodb/mongodb-atlas-cli/releases/download'

let emulator: Emulator

beforeEach(async () => {
  emulator = await startSampleAtlas()
})

afterEach(() => emulator.close())

it('gives the CLI the variables that it reads', async () => {
  const [, login, list] = await runExample('login-atlas-cli.yml', emulator)
  expect(login?.phase?.exitCode).toBe(0)
  expect(list?.run).toMatch(/^atlas clusters list/)
  expect(list?.env['MONGODB_ATLAS_ACCESS_TOKEN']).toBe(login?.phase?.outputs['access-token'])
  expect(list?.env).toMatchObject({
    MONGODB_ATLAS_CLIENT_ID: expect.stringMatching(/^mdb_sa_id_/),
    MONGODB_ATLAS_CLIENT_SECRET: expect.stringMatching(/^mdb_sa_sk_/)
  })
  expect(emulator.liveTokens()).toEqual([])
})

const canInstall = hasCommands('bash', 'curl', 'tar', 'sha256sum')

;(canInstall ? describe : describe.skip)('its script (needs bash, curl, tar and sha256sum)', () => {
  let folder = ''

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mongodb-atlas-cli-'))
  })

  afterEach(() => rm(folder, { recursive: true, force: true }))

  /** An archive laid out like a release, with a program that prints its name. */
  async function packRelease(name: string): Promise<Buffer> {
    const bin = join(folder, name, 'bin')
    await mkdir(bin, { recursive: true })
    await writeFile(join(bin, 'atlas'), '#!/bin/sh\necho the Atlas CLI\n')
    await chmod(join(bin, 'atlas'), 0o755)
    return spawnSync('tar', ['-czf', '-', name], { cwd: folder }).stdout
  }

  /**
   * Runs the script against a release on loopback.
   *
   * @param checksum what to fill in; undefined leaves the example as it is
   */
  async function install(checksum?: (archive: Buffer) => string) {
    const [step = { name: '', env: {} }] = await runExample('login-atlas-cli.yml', emulator)
    const version = step.env['VERSION'] ?? ''
    const name = `mongodb-atlas-cli_${version}_linux_x86_64`
    const archive = await packRelease(name)
    const server = createServer(({ url }, response) => {
      response.writeHead(url === `/atlascli/v${version}/${name}.tar.gz` ? 200 : 404).end(archive)
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const temp = join(folder, 'temp')
    await mkdir(temp)
    const files = { RUNNER_TEMP: temp, GITHUB_PATH: join(folder, 'path') }
    const filled: Record<string, string> = checksum === undefined ? {} : { SHA256: checksum(archive) }
    const { code } = await runScript(step, { [RELEASES]: address }, { ...files, ...filled })
    server.close()
    return { code, path: await readFile(files.GITHUB_PATH, 'utf8').catch(() => '') }
  }

  it('puts the released program on the path', async () => {
    const { code, path } = await install((archive) => createHash('sha256').update(archive).digest('hex'))
    expect(code).toBe(0)
    expect(spawnSync(join(path.trim(), 'atlas')).stdout.toString()).toBe('the Atlas CLI\n')
  })

  it.each([
    ['the checksum is not filled in', undefined],
    ['the archive is another one', () => '0'.repeat(64)]
  ])('fails, and puts nothing there, where %s', async (_, checksum) => {
    expect(await install(checksum)).toEqual({ code: 1, path: '' })
  })
})
