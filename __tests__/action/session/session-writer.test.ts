// How much a session can hold.
import { describe, expect, it } from '@jest/globals'
import { openSession } from '../../../src/action/session/session-writer.ts'
import { decodeSession, LARGEST_SESSION_BYTES } from '../../../src/action/session/session.ts'
import { InputError } from '../../../src/atlas/errors.ts'
import type { UndoStep } from '../../../src/atlas/undo.ts'
import type { UndoNote } from '../../../src/operations/definition.ts'

const step = (index: number): UndoStep => ({
  operationId: 'deleteGroupAccessListEntry',
  parameters: { groupId: '5f0000000000000000000002', entryValue: `10.0.0.${index}/32` },
  guard: { kind: 'none' },
  subject: `access list entry 10.0.0.${index}/32`,
  created: false
})

/** Notes steps until there is no room for another. */
function fill(): { session: ReturnType<typeof openSession>; notes: UndoNote[]; error: unknown; saved: () => string } {
  let saved = ''
  const session = openSession(
    { saveState: (_, value) => void (saved = value) },
    { baseUrl: 'https://cloud.mongodb.com', clientFingerprint: 'f'.repeat(22), stopFile: '/tmp/mongodb-atlas-stop' }
  )
  const notes: UndoNote[] = []
  for (;;) {
    try {
      notes.push(session.note(step(notes.length)))
    } catch (error) {
      return { session, notes, error, saved: () => saved }
    }
  }
}

describe('a session', () => {
  it('refuses a step that it has no room for, and keeps those before', () => {
    const { notes, error, saved } = fill()
    expect(error).toBeInstanceOf(InputError)
    expect(notes.length).toBeGreaterThan(30)
    expect(decodeSession(saved())?.undo).toEqual(notes.map((_, index) => step(index)))
  })

  it('reserves room for what main learns later: that everything was created, and another token', () => {
    const { session, notes, saved } = fill()
    notes.forEach((note, index) => note.confirm({ ...step(index), guard: { kind: 'returned' }, created: true }))
    session.addToken({ envelope: 'A'.repeat(1200), expiresAtMs: 1_900_000_000_000 })
    expect(Buffer.byteLength(saved())).toBeLessThanOrEqual(LARGEST_SESSION_BYTES)
    expect(decodeSession(saved())?.undo).toHaveLength(notes.length)
    expect(decodeSession(saved())?.tokens).toHaveLength(1)
  })
})
