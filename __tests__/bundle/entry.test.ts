import { describe, expect, it } from '@jest/globals'
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET } from '../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { render, runScenario } from './transcript.ts'

const inputs = { 'org-id': SAMPLE_ORG_ID }

describe('the bundle', () => {
  it('runs main and post', async () => {
    const transcript = await runScenario({ with: inputs })
    expect(render(transcript)).toMatchSnapshot()
    expect(transcript.main).toMatchObject({ exitCode: 0, signal: null, stderr: '' })
    expect(transcript.post).toMatchObject({ exitCode: 0, signal: null, stderr: '' })
  })

  it('prints the masks of the credentials before anything else, in main and in post', async () => {
    const { main, post } = await runScenario({ with: inputs })
    const masks = [`::add-mask::${SAMPLE_CLIENT_ID}`, `::add-mask::${SAMPLE_CLIENT_SECRET}`]
    expect(main.stdout.split(/\r?\n/).slice(0, 2)).toEqual(masks)
    expect(post.stdout.split(/\r?\n/).slice(0, 2)).toEqual(masks)
  })

  it('exits with 1 from main and 0 from post if Atlas rejects the secret', async () => {
    const { main, post, requests } = await runScenario({
      with: { ...inputs, 'client-secret': 'mdb_sa_sk_a-secret-of-somebody-else' }
    })
    expect(main).toMatchObject({ exitCode: 1, outputs: { status: '401' } })
    expect(main.annotations).toEqual([
      {
        level: 'error',
        title: 'MongoDB Atlas: Not authorized',
        message: expect.stringMatching(/401 invalid_client.*\nWhat to do: The secret is wrong/)
      }
    ])
    expect(post.exitCode).toBe(0)
    expect(requests).toEqual(['POST /api/oauth/token 401'])
  })

  it('prints no warning of Node with many requests at once', async () => {
    const entries = Array.from({ length: 20 }, (_, index) => ({ ipAddress: `203.0.113.${index}` }))
    const { main, post } = await runScenario({
      with: {
        operation: 'createGroupAccessListEntry',
        'project-id': SAMPLE_PROJECT_ID,
        temporary: 'true',
        wait: 'true',
        interval: '1s',
        body: JSON.stringify(entries)
      },
      emulator: { durations: { accessListMs: 0 } },
      preload: 'fast-time.mjs'
    })
    expect(main).toMatchObject({ exitCode: 0, stderr: '' })
    expect(post).toMatchObject({ exitCode: 0, stderr: '' })
  })

  it('exits with 1 from main if the inputs are invalid', async () => {
    const { main, post, requests } = await runScenario({ with: { ...inputs, operation: 'nonsense' } })
    expect(main).toMatchObject({ exitCode: 1, outputs: {} })
    expect(post.exitCode).toBe(0)
    expect(requests).toEqual([])
  })

  it('exits with 0 from post if the token cannot be revoked', async () => {
    const { main, post } = await runScenario({
      with: inputs,
      arrange: ({ script }) =>
        script({
          on: { path: '/api/oauth/revoke' },
          effect: { kind: 'status', status: 400, body: { error: 'made_up' } }
        })
    })
    expect(main.exitCode).toBe(0)
    expect(post.exitCode).toBe(0)
    expect(post.annotations.map(({ level }) => level)).toEqual(['warning'])
    expect(post.annotations[0]?.message).toContain('Could not revoke the access token')
  })

  it('exits with 1 and a message if the event loop runs dry before main has settled', async () => {
    const { main } = await runScenario({
      with: inputs,
      preload: 'drained-loop.mjs',
      arrange: ({ script }) => script({ on: { path: /\/orgs/ }, times: Infinity, effect: { kind: 'stall' } })
    })
    expect(main.exitCode).toBe(1)
    expect(main.annotations).toHaveLength(1)
    expect(main.annotations[0]?.message).toContain('ended before its result was known')
  })
})
