import { expect, it } from '@jest/globals'
import { SAMPLE_CLIENT_SECRET, type Emulator } from '../../local/emulator/emulator.ts'
import type { GitHubEmulator } from '../../local/github-emulator/emulator.ts'
import { errorOf, rotate, SECRET, SECRETS, secretsIn, valueIn, type Rotation } from './rotation.ts'
import { describeSignals } from './signals.ts'

const HOUR_MS = 3_600_000
const stall = { kind: 'stall' } as const

/** The moments at which a run is killed: what then hangs, and what shows that it has come so far. */
interface Moment {
  readonly what: string
  readonly atlas?: Parameters<Emulator['script']>[0]
  readonly github?: Parameters<GitHubEmulator['script']>[0]
  readonly reached: (atlas: Emulator, github: GitHubEmulator) => boolean
  readonly parameters?: string
}

const puts = ({ requests }: GitHubEmulator) => requests.filter(({ method }) => method === 'PUT').length
const asked = ({ requests }: Emulator, method: string, path: string) =>
  requests.filter((request) => request.method === method && request.path.startsWith(path)).length
const onPut = (skip: number, carriedOut: boolean) =>
  ({ on: { method: 'PUT' }, skip, effect: { kind: 'stall', carriedOut } }) as const

/** Runs until the moment, kills main, and lets post run, or not: a lost runner has none. */
async function killAt(
  moment: Moment,
  { post, signal = 'SIGKILL' }: { post: boolean; signal?: NodeJS.Signals }
): Promise<Rotation> {
  let github: GitHubEmulator | undefined
  const rotation = await rotate(
    { parameters: moment.parameters ?? `secret-name: ${SECRET}` },
    {
      arrange: (atlas) => void (moment.atlas && atlas.script(moment.atlas)),
      arrangeGitHub(each) {
        github = each
        if (moment.github) each.script(moment.github)
      },
      onStart(child, atlas) {
        const timer = setInterval(() => {
          if (github === undefined || !moment.reached(atlas, github)) return
          clearInterval(timer)
          child.kill(signal)
        }, 5)
        child.once('exit', () => clearInterval(timer))
      },
      ...(post ? {} : { postWith: { 'client-id': '', 'client-secret': '' } })
    }
  )
  if (signal === 'SIGKILL') expect(rotation.transcript.main.signal).toBe('SIGKILL')
  return rotation
}

/** So much later: what Atlas and GitHub hold is older then. */
function later({ world }: Rotation, ms: number): void {
  for (const secret of secretsIn(world)) {
    const moved = (date: string) => new Date(Date.parse(date) - ms).toISOString()
    secret.createdAt = moved(secret.createdAt)
    secret.expiresAt = moved(secret.expiresAt)
    if (secret.lastUsedAt !== undefined) secret.lastUsedAt = moved(secret.lastUsedAt)
  }
}

const FIRST_WRITE: Moment = {
  what: 'in the first write to GitHub',
  github: onPut(0, true),
  reached: (_atlas, github) => puts(github) === 1
}
const CREATION: Moment = {
  what: 'while Atlas makes the secret',
  atlas: { on: { method: 'POST', path: SECRETS }, effect: stall },
  reached: ({ world }) => secretsIn(world).length === 2
}
const PROOF: Moment = {
  what: 'while the new secret is proven',
  atlas: { on: { method: 'POST', path: '/api/oauth/token' }, skip: 1, effect: stall },
  reached: (atlas) => asked(atlas, 'POST', '/api/oauth/token') === 2
}
const SECOND_WRITE: Moment = {
  what: 'in the second write to GitHub, which is not carried out',
  github: onPut(1, false),
  reached: (_atlas, github) => puts(github) === 2
}
const SECOND_WRITE_DONE: Moment = { ...SECOND_WRITE, github: onPut(1, true) }
const DELETION: Moment = {
  what: 'while the old secret is deleted',
  parameters: `secret-name: ${SECRET}\ndelete-old: true`,
  atlas: { on: { method: 'DELETE' }, effect: stall },
  reached: (atlas) => asked(atlas, 'DELETE', SECRETS) === 1 && secretsIn(atlas.world).length === 1
}

describeSignals('a run that is killed (signals; not on Windows)', () => {
  it.each([FIRST_WRITE, PROOF, DELETION])('$what: the next run succeeds', async (moment) => {
    const killed = await killAt(moment, { post: true })
    // At each moment, what is in GitHub works.
    expect(secretsIn(killed.world).map(({ secret }) => secret)).toContain(valueIn(killed.github))
    const next = await rotate({}, { after: killed })
    expect(errorOf(next)).toBe('')
    expect(next.transcript.main.exitCode).toBe(0)
    expect(valueIn(next.github)).toBe(secretsIn(next.world).at(-1)?.secret)
  })

  it('while the new secret is proven: post deletes it', async () => {
    const { transcript, world } = await killAt(PROOF, { post: true })
    expect(transcript.post.log).toContain('Removed: the new client secret.')
    expect(secretsIn(world).map(({ secret }) => secret)).toEqual([SAMPLE_CLIENT_SECRET])
  })

  it('that is cancelled while the new secret is proven: post deletes it', async () => {
    const { transcript, world, github } = await killAt(PROOF, { post: true, signal: 'SIGTERM' })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.annotations[0]?.message).toContain('cancelled')
    expect(secretsIn(world).map(({ secret }) => secret)).toEqual([SAMPLE_CLIENT_SECRET])
    expect(valueIn(github)).toBe(SAMPLE_CLIENT_SECRET)
  })

  it('while Atlas makes the secret: post warns, and the next run removes it once it is certain', async () => {
    const killed = await killAt(CREATION, { post: true })
    expect(killed.transcript.post.annotations).toMatchObject([
      { level: 'warning', message: expect.stringContaining('the new client secret') }
    ])
    const soon = await rotate({}, { after: killed })
    expect(errorOf(soon)).toMatch(/perhaps by a run that still goes[^]*Run the job again in 1[45] min/)
    later(killed, HOUR_MS)
    const next = await rotate({}, { after: killed })
    expect(next.transcript.main.exitCode).toBe(0)
    expect(secretsIn(next.world).map(({ secret }) => secret)).toEqual([SAMPLE_CLIENT_SECRET, valueIn(next.github)])
  })

  it('while Atlas makes the secret, and the runner is lost: the next run removes it', async () => {
    const killed = await killAt(CREATION, { post: false })
    later(killed, HOUR_MS)
    const next = await rotate({}, { after: killed })
    expect(next.transcript.main.exitCode).toBe(0)
    expect(secretsIn(next.world)).toHaveLength(2)
  })

  it.each([SECOND_WRITE, SECOND_WRITE_DONE])(
    'in the second write to GitHub: both secrets live, and the next run says what to do',
    async (moment) => {
      const killed = await killAt(moment, { post: true })
      expect(killed.transcript.post.annotations).toEqual([])
      const [old, made] = secretsIn(killed.world)
      const [used, unused] = moment === SECOND_WRITE ? [old, made] : [made, old]
      expect(valueIn(killed.github)).toBe(used?.secret)
      const next = await rotate({}, { after: killed })
      expect(errorOf(next)).toMatch(new RegExp(`${used?.id} [^;]*: the one in use`))
      expect(errorOf(next)).toContain(`If nothing uses ${unused?.id} any more, delete it`)
      // The old one ends by itself; then the way is free.
      secretsIn(killed.world).splice(secretsIn(killed.world).indexOf(unused as never), 1)
      const last = await rotate({}, { after: killed })
      expect(last.transcript.main.exitCode).toBe(0)
    }
  )

  it('while the old secret is deleted: the new one is in GitHub already', async () => {
    const { github, world } = await killAt(DELETION, { post: true })
    expect(secretsIn(world).map(({ secret }) => secret)).toEqual([valueIn(github)])
    expect(valueIn(github)).not.toBe(SAMPLE_CLIENT_SECRET)
  })
})
