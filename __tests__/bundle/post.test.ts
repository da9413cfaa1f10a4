// Post after a main that was ended from outside, which takes a process.
import { describe, expect, it } from '@jest/globals'
import { SAMPLE_ORG_ID } from '../../local/emulator/sample-world.ts'
import { runScenario, type Transcript } from './transcript.ts'
import { itSignals } from './signals.ts'

const revocations = ({ requests }: Transcript) => requests.filter((line) => line.includes('/oauth/revoke'))

/** Sends the signal once Atlas has received main's first call, to which it does not respond. */
const endBy = (signal: NodeJS.Signals) =>
  runScenario({
    with: { 'org-id': SAMPLE_ORG_ID },
    arrange: ({ script }) => script({ on: { path: /orgs/ }, effect: { kind: 'stall' } }),
    onStart(child, { requests }) {
      const timer = setInterval(() => {
        if (requests.length < 2) return
        clearInterval(timer)
        child.kill(signal)
      }, 5)
      child.once('exit', () => clearInterval(timer))
    }
  })

describe('a step that is ended from outside', () => {
  itSignals('fails on SIGINT, and post revokes its token (Node cannot send CTRL+C on Windows)', async () => {
    const transcript = await endBy('SIGINT')
    expect(transcript.main).toMatchObject({ exitCode: 1, signal: null })
    expect(transcript.main.annotations[0]).toMatchObject({ title: 'MongoDB Atlas: Cancelled' })
    expect(revocations(transcript)).toEqual(['POST /api/oauth/revoke 200'])
  })

  it('leaves no token behind when it is killed', async () => {
    const transcript = await endBy('SIGKILL')
    expect(transcript.main.signal).toBe('SIGKILL')
    expect(revocations(transcript)).toEqual(['POST /api/oauth/revoke 200'])
    expect(transcript.emulator.liveTokens()).toEqual([])
  })
})
