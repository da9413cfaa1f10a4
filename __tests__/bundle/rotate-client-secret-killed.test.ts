// A rotation whose main is killed, which takes a process; the next rotation then runs in this one.
import { describe, expect, it } from '@jest/globals'
import { HOUR_MS } from '../../local/emulator/dates.ts'
import { SAMPLE_CLIENT_SECRET, type Emulator } from '../../local/emulator/emulator.ts'
import type { GitHubEmulator } from '../../local/github-emulator/emulator.ts'
import {
  errorOf,
  rotate,
  SECRET,
  SECRETS,
  secretsIn,
  valueIn,
  type Rotation
} from '../operations/client-secret/rotation.ts'
import { onceReached } from './kill-on.ts'
import { rotate as rotateSpawned } from './rotation.ts'

const stall = { kind: 'stall' } as const

/** When main is killed: which request hangs, and what shows that it has been received. */
interface Moment {
  readonly atlas?: Parameters<Emulator['script']>[0]
  readonly github?: Parameters<GitHubEmulator['script']>[0]
  readonly reached: (atlas: Emulator, github: GitHubEmulator) => boolean
  readonly parameters?: string
}

const puts = ({ requests }: GitHubEmulator) => requests.filter(({ method }) => method === 'PUT').length
const received = ({ requests }: Emulator, method: string, path: string) =>
  requests.filter((request) => request.method === method && request.path.startsWith(path)).length
const stallPut = (skip: number, carriedOut: boolean): Pick<Moment, 'github' | 'reached'> => ({
  github: { on: { method: 'PUT' }, skip, effect: { kind: 'stall', carriedOut } },
  reached: (_atlas, github) => puts(github) === skip + 1
})

/** Runs main until the moment, kills it, and runs post. */
async function killAt(moment: Moment): Promise<Rotation> {
  let github: GitHubEmulator | undefined
  const rotation = await rotateSpawned(
    { parameters: moment.parameters ?? `secret-name: ${SECRET}` },
    {
      arrange: (atlas) => void (moment.atlas && atlas.script(moment.atlas)),
      arrangeGitHub(each) {
        github = each
        if (moment.github) each.script(moment.github)
      },
      onStart(child, atlas) {
        const isReached = () => github !== undefined && moment.reached(atlas, github)
        onceReached(child, isReached, () => child.kill('SIGKILL'))
      }
    }
  )
  expect(rotation.transcript.main.signal).toBe('SIGKILL')
  // At each moment, the secret in GitHub works.
  expect(secretsIn(rotation.world).map(({ secret }) => secret)).toContain(valueIn(rotation.github))
  return rotation
}

/** Runs another rotation after the killed one, and expects it to succeed. */
async function expectNextToSucceed(killed: Rotation, laterMs = 0): Promise<void> {
  const next = await rotate({}, { after: killed, laterMs })
  expect(errorOf(next)).toBe('')
  expect(next.transcript.main.exitCode).toBe(0)
  expect(valueIn(next.github)).toBe(secretsIn(next.world).at(-1)?.secret)
}

describe('a rotation that is killed', () => {
  it('during the first write to GitHub has changed nothing, and the next one succeeds', async () => {
    const killed = await killAt(stallPut(0, true))
    expect(secretsIn(killed.world).map(({ secret }) => secret)).toEqual([SAMPLE_CLIENT_SECRET])
    await expectNextToSucceed(killed)
  })

  it('while Atlas creates the secret leaves it with a warning, and a rotation deletes it an hour later', async () => {
    const killed = await killAt({
      atlas: { on: { method: 'POST', path: SECRETS }, effect: stall },
      reached: ({ world }) => secretsIn(world).length === 2
    })
    expect(killed.transcript.post.annotations).toMatchObject([
      { level: 'warning', message: expect.stringContaining('new client secret') }
    ])
    const [, left] = secretsIn(killed.world)
    const soon = await rotate({}, { after: killed })
    expect(errorOf(soon)).toMatch(/perhaps by a run that is still in progress[^]*Run the job again in 1[45] min/)
    expect(secretsIn(killed.world)).toHaveLength(2)
    await expectNextToSucceed(killed, HOUR_MS)
    expect(secretsIn(killed.world)).toHaveLength(2)
    expect(secretsIn(killed.world)).not.toContain(left)
  })

  it('while the new secret is verified is cleaned up by post, and the next one succeeds', async () => {
    const killed = await killAt({
      atlas: { on: { method: 'POST', path: '/api/oauth/token' }, skip: 1, effect: stall },
      reached: (atlas) => received(atlas, 'POST', '/api/oauth/token') === 2
    })
    expect(killed.transcript.post.log).toContain('Removed new client secret.')
    expect(secretsIn(killed.world).map(({ secret }) => secret)).toEqual([SAMPLE_CLIENT_SECRET])
    await expectNextToSucceed(killed)
  })

  it.each([
    ['which is not carried out', false],
    ['which is carried out', true]
  ])(
    'during the second write to GitHub, %s, leaves both secrets, and the next one says what to do',
    async (_, done) => {
      const killed = await killAt(stallPut(1, done))
      expect(killed.transcript.post.annotations).toEqual([])
      const [old, created] = secretsIn(killed.world)
      const [used, unused] = done ? [created, old] : [old, created]
      expect(valueIn(killed.github)).toBe(used?.secret)
      const next = await rotate({}, { after: killed })
      expect(errorOf(next)).toMatch(new RegExp(`${used?.id} [^;]*: the one in use`))
      expect(errorOf(next)).toContain(`If nothing uses ${unused?.id} any more, delete it`)
      const secrets = secretsIn(killed.world)
      secrets.splice(
        secrets.findIndex(({ id }) => id === unused?.id),
        1
      )
      await expectNextToSucceed(killed)
    }
  )

  it('while the old secret is deleted has stored the new one, and the next one succeeds', async () => {
    const killed = await killAt({
      parameters: `secret-name: ${SECRET}\ndelete-old: true`,
      atlas: { on: { method: 'DELETE' }, effect: stall },
      reached: (atlas) => received(atlas, 'DELETE', SECRETS) === 1 && secretsIn(atlas.world).length === 1
    })
    expect(secretsIn(killed.world).map(({ secret }) => secret)).toEqual([valueIn(killed.github)])
    expect(valueIn(killed.github)).not.toBe(SAMPLE_CLIENT_SECRET)
    await expectNextToSucceed(killed)
  })
})
