import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import type { Emulator } from '../../local/emulator/emulator.ts'
import { examples } from '../shown-steps.ts'
import { describeScripts } from './has-commands.ts'
import type { Outcome } from './run-workflow.ts'
import { exitCodes, runExample, startSampleAtlas } from './sample-job.ts'

const RELEASES = 'https://github.com/mongodb/mongodb-atlas-cli/releases/download'
const VERSION = /VERSION: (\S+)/.exec(examples.get('login-atlas-cli.yml') ?? '')?.[1] ?? ''
const RELEASE = `mongodb-atlas-cli_${VERSION}_linux_x86_64`

/** Lists clusters with the variables that the CLI reads. */
const ATLAS = `#!/bin/sh
test "$*" = 'clusters list --output json' || exit 2
test -n "$MONGODB_ATLAS_CLIENT_ID" && test -n "$MONGODB_ATLAS_CLIENT_SECRET" || exit 3
exec curl --fail --silent --show-error --header "Authorization: Bearer $MONGODB_ATLAS_ACCESS_TOKEN" \
  --header 'Accept: application/vnd.atlas.2024-08-05+json' \
  "$MONGODB_ATLAS_OPS_MANAGER_URL/api/atlas/v2/groups/$MONGODB_ATLAS_PROJECT_ID/clusters"
`

let emulator: Emulator
let folder = ''

beforeEach(async () => {
  emulator = await startSampleAtlas()
  folder = await mkdtemp(join(tmpdir(), 'mongodb-atlas-cli-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
  await emulator.close()
})

/** An archive laid out like a release. */
async function packRelease(): Promise<Buffer> {
  const bin = join(folder, RELEASE, 'bin')
  await mkdir(bin, { recursive: true })
  await writeFile(join(bin, 'atlas'), ATLAS)
  await chmod(join(bin, 'atlas'), 0o755)
  return spawnSync('tar', ['-czf', '-', RELEASE], { cwd: folder }).stdout
}

/** Runs the example with a release on loopback. @param checksums the checksums.txt of the release */
async function run(checksums: (archive: Buffer) => string): Promise<Outcome[]> {
  const archive = await packRelease()
  const files: Record<string, string | Buffer> = {
    [`${RELEASE}.tar.gz`]: archive,
    'checksums.txt': checksums(archive)
  }
  const server = createServer(({ url = '' }, response) => {
    const file = files[url.replace(`/atlascli/v${VERSION}/`, '')]
    response.writeHead(file === undefined ? 404 : 200).end(file)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    return await runExample('login-atlas-cli.yml', emulator, {
      replace: { [RELEASES]: `http://127.0.0.1:${(server.address() as AddressInfo).port}` },
      runner: { MONGODB_ATLAS_OPS_MANAGER_URL: emulator.url },
      standIns: ['a script for atlas', 'a release on loopback']
    })
  } finally {
    server.close()
  }
}

const INSTALL = 'Install the Atlas CLI'
const sumOf = (archive: Buffer) => createHash('sha256').update(archive).digest('hex')
const other = `${'0'.repeat(64)}  mongodb-atlas-cli_${VERSION}_windows_x86_64.zip\n`

describeScripts(
  'curl',
  'tar',
  'sha256sum'
)('the example (needs bash, curl, tar, sha256sum)', () => {
  it('installs the CLI, and lists the clusters with the token of the job', async () => {
    const outcomes = await run((archive) => `${other}${sumOf(archive)}  ${RELEASE}.tar.gz\n`)
    expect(exitCodes(outcomes)).toEqual([
      [INSTALL, 0],
      ['Log in to Atlas', 0],
      ['List the clusters', 0]
    ])
    const listed = JSON.parse(outcomes.at(-1)?.phase?.stdout ?? '') as unknown
    expect(listed).toMatchObject({ results: [{ name: 'prod' }, { name: 'archive' }] })
    expect(emulator.liveTokens()).toEqual([])
  })

  it.each([
    ['the archive is another one', () => `${other}${'0'.repeat(64)}  ${RELEASE}.tar.gz\n`],
    ['checksums.txt does not name it', () => other]
  ])('installs nothing where %s', async (_, checksums) => {
    const outcomes = await run(checksums)
    expect(exitCodes(outcomes)).toEqual([[INSTALL, 1]])
    expect(outcomes[0]?.phase?.paths).toEqual([])
  })
})
