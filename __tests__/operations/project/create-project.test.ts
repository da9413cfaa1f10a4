// create-project: what it sends, what it says, and what is there afterwards.
import { describe, expect, it } from '@jest/globals'
import { SAMPLE_EMPTY_PROJECT_ID, SAMPLE_ORG_ID } from '../../../local/emulator/sample-world.ts'
import type { Emulator } from '../../../local/emulator/emulator.ts'
import { createProject, errorsOf, GROUPS, refusal, tagsOf, writesOf } from './projects.ts'

const POST = 'POST /groups 201'
const SANDBOX = `/groups/${SAMPLE_EMPTY_PROJECT_ID}`

function tagSandbox({ world }: Emulator): void {
  world.projects.get(SAMPLE_EMPTY_PROJECT_ID)?.tags.push({ key: 'team', value: 'api' }, { key: 'owner', value: 'ann' })
}

describe('create-project', () => {
  it('creates a project with its tags, and waits until reads show it', async () => {
    const transcript = await createProject(
      { name: 'try-out', tags: 'team=web, stage = test' },
      { emulator: { habits: { notFoundMs: 20_000 } } }
    )
    const { main, emulator } = transcript
    expect(errorsOf(transcript)).toBe('')
    expect(writesOf(transcript)).toEqual([POST])
    const [created] = [...emulator.world.projects.values()].filter(({ name }) => name === 'try-out')
    expect(tagsOf(emulator, 'try-out')).toEqual([['team=web', 'stage=test']])
    expect(main.outputs).toMatchObject({
      ...{ id: created?.id, name: 'try-out', created: 'true', changed: 'true', changes: '3', satisfied: 'true' },
      url: expect.stringContaining(`/v2/${created?.id}#/overview`)
    })
    expect(main.log).toContain(`Created project try-out (${created?.id}).`)
    expect(transcript.mainMs).toBeGreaterThanOrEqual(20_000)
    expect(
      transcript.requests.filter((line) => line.startsWith(`GET ${GROUPS}/${created?.id} `)).length
    ).toBeGreaterThan(1)
  })

  it('does not wait with wait: false', async () => {
    const transcript = await createProject({ name: 'try-out', wait: 'false' })
    expect(transcript.main.outputs).toMatchObject({ name: 'try-out', created: 'true' })
    expect(transcript.requests.filter((line) => line.includes('/groups/'))).toEqual([])
    expect(transcript.mainMs).toBe(0)
  })

  it('uses a project that exists, and no other whose name begins like it', async () => {
    const arrange = ({ world }: Emulator) => {
      world.addProject({ orgId: SAMPLE_ORG_ID, name: 'Sandbox' })
      world.addProject({ orgId: SAMPLE_ORG_ID, name: 'sandbox-2' })
      const other = world.addOrganization({ name: 'Other' })
      world.addProject({ orgId: other.id, name: 'sandbox' })
      tagSandbox({ world } as Emulator)
    }
    const transcript = await createProject({ name: 'sandbox', tags: 'team=api' }, { arrange })
    expect(writesOf(transcript)).toEqual([])
    expect(transcript.main.outputs).toMatchObject({
      ...{ id: SAMPLE_EMPTY_PROJECT_ID, name: 'sandbox', created: 'false', changed: 'false', changes: '0' }
    })
    expect(transcript.main.log).toContain(
      `Project sandbox (${SAMPLE_EMPTY_PROJECT_ID}) exists already. Nothing changes.`
    )
  })

  it('creates a project whose name differs only in case', async () => {
    const transcript = await createProject({ name: 'Sandbox' })
    expect(writesOf(transcript)).toEqual([POST])
  })

  it('names every tag that differs, and changes none', async () => {
    const transcript = await createProject(
      { name: 'sandbox', tags: 'team=web\nstage=test\nowner=ann' },
      { arrange: tagSandbox }
    )
    expect(transcript.main.exitCode).toBe(1)
    expect(errorsOf(transcript)).toContain(
      'tags: project sandbox has team=api, not team=web. Set update to true to change it.\n' +
        'tags: project sandbox has no tag stage, not stage=test. Set update to true to change it.'
    )
    expect(writesOf(transcript)).toEqual([])
  })

  it('takes what is no tag for none', async () => {
    const { id, ...shown } = { id: SAMPLE_EMPTY_PROJECT_ID, name: 'sandbox', orgId: SAMPLE_ORG_ID }
    const body = {
      results: [{ id, ...shown, tags: [{ key: 'team' }, { key: 7, value: 'x' }, 'stage'] }],
      totalCount: 1
    }
    const headers = { 'content-type': 'application/vnd.atlas.2023-01-01+json' }
    const transcript = await createProject(
      { name: 'sandbox', tags: 'team=web' },
      {
        arrange: ({ script }) =>
          script({ on: { method: 'GET', path: /\/groups$/ }, effect: { kind: 'status', status: 200, headers, body } })
      }
    )
    expect(errorsOf(transcript)).toContain('tags: project sandbox has no tag team, not team=web.')
    expect(writesOf(transcript)).toEqual([])
  })

  it('changes them with update: true; other tags stay', async () => {
    const transcript = await createProject(
      { name: 'sandbox', tags: 'team=web\nstage=test', update: 'true' },
      { arrange: tagSandbox, emulator: { habits: { staleMs: 15_000 } } }
    )
    expect(errorsOf(transcript)).toBe('')
    expect(writesOf(transcript)).toEqual([`PATCH ${SANDBOX} 200`])
    expect(tagsOf(transcript.emulator, 'sandbox')).toEqual([['owner=ann', 'team=web', 'stage=test']])
    expect(transcript.main.outputs).toMatchObject({ created: 'false', changed: 'true', changes: '2' })
    expect(transcript.main.log).toContain(`Project sandbox (${SAMPLE_EMPTY_PROJECT_ID}) has 2 tags changed.`)
  })

  it('is unmet if reads do not show the tags in time', async () => {
    const transcript = await createProject(
      { name: 'sandbox', tags: 'team=web', update: 'true', timeout: '20s' },
      { arrange: tagSandbox, emulator: { habits: { staleMs: 60_000 } } }
    )
    expect(transcript.main).toMatchObject({ exitCode: 1, outputs: { satisfied: 'false', id: SAMPLE_EMPTY_PROJECT_ID } })
    expect(errorsOf(transcript)).toContain('Timed out after 20 s')
  })

  it.each([
    ['would be created', { name: 'try-out', tags: 'team=web' }, { created: 'false', changed: 'false', changes: '2' }],
    ['exists already', { name: 'sandbox' }, { created: 'false', changed: 'false', changes: '0' }],
    [
      '2 tags of project sandbox would change',
      { name: 'sandbox', tags: 'team=web,a=b', update: 'true' },
      { changes: '2' }
    ]
  ])('says in a dry run: %s', async (verdict, inputs, outputs) => {
    const transcript = await createProject({ ...inputs, 'dry-run': 'true' }, { arrange: tagSandbox })
    expect(errorsOf(transcript)).toBe('')
    expect(transcript.main.log).toMatch(new RegExp(`Dry run: .*${verdict}`))
    expect(transcript.main.outputs).toMatchObject(outputs)
    expect(writesOf(transcript)).toEqual([])
  })

  it('takes at most 50 tags', async () => {
    const tags = Array.from({ length: 51 }, (_, index) => `key-${index}=x`).join('\n')
    const transcript = await createProject({ name: 'try-out', tags })
    expect(errorsOf(transcript)).toContain('tags: has more than 50 entries.')
    expect(transcript.requests).toEqual([])
  })

  it('reports all bad options at once', async () => {
    const transcript = await createProject({ name: 'a/b', tags: 'team=web\nteam=api\nalone\na=b=c' })
    const errors = errorsOf(transcript)
    expect(errors).toContain('name: is not a valid name of a project')
    expect(errors).toContain('tags: has an entry that is not a tag')
    expect(errors).toContain('tags: names a key more than once.')
    expect(transcript.requests).toEqual([])
  })
})

describe('create-project, if somebody else was first', () => {
  it('reads again after a 409 until the project is shown', async () => {
    const transcript = await createProject(
      { name: 'sandbox' },
      {
        arrange: ({ script, world }) => {
          const project = world.projects.get(SAMPLE_EMPTY_PROJECT_ID)
          world.projects.delete(SAMPLE_EMPTY_PROJECT_ID)
          const appear = () => void (project && world.projects.set(project.id, project))
          script({ on: { method: 'POST', path: GROUPS }, effect: refusal(409, 'GROUP_ALREADY_EXISTS') })
          script({
            on: { method: 'GET', path: `/api/atlas/v2/orgs/${SAMPLE_ORG_ID}/groups` },
            skip: 2,
            effect: { kind: 'then', run: appear }
          })
        }
      }
    )
    expect(errorsOf(transcript)).toBe('')
    expect(transcript.main.outputs).toMatchObject({ id: SAMPLE_EMPTY_PROJECT_ID, created: 'false', changed: 'false' })
  })

  it('says so if the service account cannot read it', async () => {
    const transcript = await createProject(
      { name: 'hidden' },
      {
        arrange: ({ world }) => {
          const [account] = world.serviceAccounts.values()
          if (account) account.orgRoles = ['ORG_GROUP_CREATOR']
          world.addProject({ orgId: SAMPLE_ORG_ID, name: 'hidden' })
        }
      }
    )
    expect(transcript.main.exitCode).toBe(1)
    expect(errorsOf(transcript)).toContain('GROUP_ALREADY_EXISTS')
    expect(errorsOf(transcript)).toContain('the service account cannot read it')
    expect(tagsOf(transcript.emulator, 'hidden')).toHaveLength(1)
  })

  it('needs no more than Organization Project Creator', async () => {
    const arrange = ({ world }: Emulator) => {
      const [account] = world.serviceAccounts.values()
      if (account) account.orgRoles = ['ORG_GROUP_CREATOR']
    }
    expect((await createProject({ name: 'try-out' }, { arrange })).main.exitCode).toBe(0)
  })

  it('fails without that role', async () => {
    const arrange = ({ world }: Emulator) => {
      const [account] = world.serviceAccounts.values()
      if (account) account.orgRoles = ['ORG_MEMBER']
    }
    const transcript = await createProject({ name: 'try-out' }, { arrange })
    expect(errorsOf(transcript)).toContain('NOT_ORG_GROUP_CREATOR')
  })

  it('fails if the response is lost, and finds the project at the second run', async () => {
    const lost = await createProject(
      { name: 'try-out' },
      { emulator: { habits: { losesResponse: ({ number }) => number === 1 } } }
    )
    expect(lost.main.exitCode).toBe(1)
    const { world } = lost.emulator
    const again = await createProject({ name: 'try-out' }, { emulator: { world } })
    expect(again.main.outputs).toMatchObject({ created: 'false', changed: 'false' })
    expect(writesOf(again)).toEqual([])
  })
})
