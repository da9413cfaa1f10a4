// The state that main saves: a full one still has room for what only responses contain.
import { randomBytes } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import {
  decodeSession,
  LARGEST_SESSION_BYTES,
  SESSION_STATE,
  type Session
} from '../../../src/action/session/session.ts'
import { sealToken } from '../../../src/action/session/sealed-token.ts'
import { openSession, type SessionWriter } from '../../../src/action/session/session-writer.ts'
import { InputError } from '../../../src/atlas/errors.ts'
import type { Guard, UndoStep } from '../../../src/atlas/undo.ts'
import type { UndoNote } from '../../../src/operations/definition.ts'

const account = { kind: 'service-account', clientId: 'mdb_sa_id_0', clientSecret: 'mdb_sa_sk_0' } as const
const baseUrl = 'https://cloud.mongodb.com'
const start = { baseUrl, clientFingerprint: 'x'.repeat(22) }
const random = 'x7k2p9qa'
const sealKey = Buffer.alloc(32, 7)
/** Access tokens of Atlas are JWTs of some 800 characters. */
const token = () => ({
  envelope: sealToken(randomBytes(600).toString('base64url'), account, baseUrl),
  expiresAtMs: 9e12
})

interface Pair {
  readonly planned: UndoStep
  readonly confirmed: UndoStep
}

/** A snapshot: its ID comes with the response. */
const snapshot = (): Pair => {
  const parameters = { groupId: '5f0000000000000000000002', clusterName: 'prod' }
  const planned: UndoStep = {
    operationId: 'deleteGroupClusterBackupSnapshot',
    parameters,
    guard: { kind: 'none' },
    subject: 'snapshot',
    created: false
  }
  const snapshotId = randomBytes(12).toString('hex')
  return { planned, confirmed: confirm(planned, { ...parameters, snapshotId }, { kind: 'returned' }) }
}

/** An entry of an API access list, of which one step can create many. */
const entry = (index: number, filler: string): Pair => {
  const ipAddress = `203.0.113.${index}${filler}`
  const parameters = { orgId: '5f0000000000000000000001', clientId: 'mdb_sa_id_5f0000000000000000000003', ipAddress }
  const planned: UndoStep = {
    operationId: 'deleteOrgServiceAccountAccessListEntry',
    parameters,
    guard: { kind: 'none' },
    subject: `API access list entry ${ipAddress}`,
    created: false
  }
  return { planned, confirmed: confirm(planned, parameters, { kind: 'absent-before' }) }
}

const confirm = (step: UndoStep, parameters: UndoStep['parameters'], guard: Guard): UndoStep => ({
  ...step,
  parameters,
  guard,
  created: true
})

/** Opens a session with one token, and notes a snapshot and as many entries as fit. */
function fill(filler: string) {
  let state = ''
  const writer: SessionWriter = openSession({
    ...start,
    random,
    sealKey,
    host: {
      tempFolder: '/tmp',
      saveState(name, value) {
        expect(name).toBe(SESSION_STATE)
        state = value
      }
    },
    clock: { nowMs: () => 0 }
  })
  writer.addToken(token())
  const notes: (Pair & { readonly note: UndoNote })[] = []
  let refusal: unknown
  while (refusal === undefined) {
    const pair = notes.length === 0 ? snapshot() : entry(notes.length, filler)
    try {
      notes.push({ ...pair, note: writer.note(pair.planned) })
    } catch (error) {
      refusal = error
    }
  }
  return {
    writer,
    notes,
    refusal,
    saved: () => decodeSession(state)?.session as Session,
    bytes: () => Buffer.byteLength(state)
  }
}

/** Opens a session at a time that the test moves. */
function openAt(clock: { ms: number }) {
  let state = ''
  const writer = openSession({
    ...start,
    random,
    sealKey,
    host: { tempFolder: '/tmp', saveState: (_name, value) => void (state = value) },
    clock: { nowMs: () => clock.ms }
  })
  return { writer, saved: () => decodeSession(state)?.session as Session }
}

describe('a session', () => {
  it('is saved as soon as it is open', () => {
    expect(openAt({ ms: 0 }).saved()).toEqual({
      ...start,
      stopFile: 'mongodb-atlas-stop-x7k2p9qa',
      tokens: [],
      undo: [],
      files: [],
      ended: false
    })
  })

  it('keeps no expired token, however often it is renewed', () => {
    const clock = { ms: 0 }
    const { writer, saved } = openAt(clock)
    const renewed = Array.from({ length: 40 }, (_, index) => ({ ...token(), expiresAtMs: (index + 2) * 1000 }))
    for (const each of renewed) {
      writer.addToken(each)
      clock.ms += 1000
    }
    expect(saved().tokens).toEqual(renewed.slice(-2))
  })

  it('is never full of tokens: the oldest leave it, and what is created still fits', () => {
    const { writer, saved } = openAt({ ms: 0 })
    const renewed = Array.from({ length: 40 }, token)
    renewed.forEach((each) => writer.addToken(each))
    const { length } = saved().tokens
    expect(length).toBeGreaterThan(5)
    expect(saved().tokens).toEqual(renewed.slice(-length))
    Array.from({ length: 20 }, (_, index) => writer.note(entry(index, '').planned))
    expect(saved().undo).toHaveLength(20)
    expect(saved().tokens.at(-1)).toEqual(renewed.at(-1))
  })
})

describe('a state that is full', () => {
  it('refuses another step, and stays as it was', () => {
    const { notes, refusal, saved } = fill('')
    expect(refusal).toBeInstanceOf(InputError)
    expect((refusal as InputError).message).toMatch(/^temporary: one step can clean up about 30 things/)
    expect(saved().undo).toEqual(notes.map(({ planned }) => planned))
    expect(notes.length).toBeGreaterThanOrEqual(30)
  })

  // The length of the filler decides how much is left below the limit.
  it.each([0, 10, 20, 30, 40, 50, 60])('has room for every ID and one renewed token (filler of %i)', (length) => {
    const { writer, notes, saved, bytes } = fill('x'.repeat(length))
    notes.forEach(({ note, confirmed }) => note.confirm(confirmed))
    const renewed = token()
    writer.addToken(renewed)
    writer.end()
    expect(saved()).toMatchObject({ undo: notes.map(({ confirmed }) => confirmed), ended: true })
    expect(saved().tokens).toHaveLength(2)
    expect(saved().tokens[1]).toEqual(renewed)
    expect(bytes()).toBeLessThanOrEqual(LARGEST_SESSION_BYTES)
  })
})
