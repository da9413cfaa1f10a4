// What remove-leftovers removes, and what it skips.
import { describe, expect, it } from '@jest/globals'
import { DAY_MS } from '../../../local/emulator/dates.ts'
import type { Emulator } from '../../../local/emulator/emulator.ts'
import { SAMPLE_EMPTY_PROJECT_ID, SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { actions, clean, GONE_OF_EACH, leaveOneOfEach, ONE_OF_EACH, sent, writes } from './leftover-run.ts'
import { addOthers, CURRENT_RUN, leave, NOW_MS } from './leftover-world.ts'
import { summaryText } from '../../../local/summary-text.ts'

const PROJECT = `/api/atlas/v2/groups/${SAMPLE_PROJECT_ID}`

describe('remove-leftovers', () => {
  it('removes one of each kind, in order, and nothing else', async () => {
    const cleaned = await clean((emulator) => {
      addOthers(emulator)
      leaveOneOfEach(emulator)
    })
    expect(cleaned.main.exitCode).toBe(0)
    expect(actions(cleaned)).toEqual(ONE_OF_EACH.map((what) => `${what}: removed`))
    expect(cleaned.changed).toEqual(GONE_OF_EACH)
    const order = sent(cleaned, 'DELETE').map((line) => line.split('/').at(-2))
    expect(order.join(' ')).toBe('admin accessList clusters flexClusters serviceAccounts groups')
    expect(cleaned.data).toMatchObject({ removed: 6, failed: 0 })
    expect(cleaned.main.outputs['satisfied']).toBe('true')
    expect(cleaned.main.log).toContain(`Found 6 leftovers in organization ${SAMPLE_ORG_ID}: 6 removed, 0 skipped.`)
    expect(cleaned.post.annotations).toEqual([])
  })

  it('reports what it found, of which run, and when that was created', async () => {
    const cleaned = await clean((emulator) => {
      leave(emulator).cluster('old-cluster')
      leave(emulator).user('old-user')
    })
    const created = new Date(NOW_MS - 2 * DAY_MS).toISOString()
    expect(cleaned.data?.found).toEqual(
      ['database user old-user', 'cluster old-cluster'].map((what) => ({
        kind: what.split(' old-')[0],
        name: what.split(' ').at(-1),
        project: SAMPLE_PROJECT_ID,
        run: '77-1-x7k2p9qa',
        created,
        action: 'removed'
      }))
    )
    expect(summaryText(cleaned.main.summary)).toContain('| Name | Outcome | Kind |\n')
    expect(summaryText(cleaned.main.summary)).toMatch(
      /\| old-cluster \| removed \| cluster \|[^]*\| Created \| 2 d ago \(.*\) \|\n\| Run \| 77-1-x7k2p9qa \|/
    )
  })

  it('only reads in a dry run', async () => {
    const cleaned = await clean(leaveOneOfEach, { with: { 'org-id': SAMPLE_ORG_ID, 'dry-run': 'true' } })
    expect(cleaned.main.exitCode).toBe(0)
    expect(writes(cleaned)).toEqual([])
    expect(sent(cleaned, 'GET')).toHaveLength(2 + 3 * 4)
    expect(cleaned.changed).toEqual([])
    expect(actions(cleaned)).toEqual(ONE_OF_EACH.map((what) => `${what}: would be removed`))
    expect(cleaned.data).toMatchObject({ removed: 0, failed: 0 })
    expect(cleaned.main.outputs['satisfied']).toBeUndefined()
    expect(cleaned.main.log).toContain('6 would be removed, 0 skipped.')
  })

  it('stays within a project', async () => {
    const cleaned = await clean(
      (emulator) => {
        leaveOneOfEach(emulator)
        leave(emulator, SAMPLE_EMPTY_PROJECT_ID).user('elsewhere')
      },
      { with: { 'project-id': SAMPLE_PROJECT_ID } }
    )
    expect(actions(cleaned)).toEqual(ONE_OF_EACH.slice(0, 4).map((what) => `${what}: removed`))
    expect(cleaned.requests.filter((line) => line.includes('/orgs/'))).toEqual([])
  })

  it.each<Record<string, string>>([
    { 'org-id': SAMPLE_ORG_ID },
    { 'org-id': SAMPLE_ORG_ID, 'project-id': SAMPLE_PROJECT_ID }
  ])('reads every project of an organization: %j', async (inputs) => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f']
    const arrange = ({ world }: Emulator) => {
      for (const name of names) {
        const { id } = world.addProject({ orgId: SAMPLE_ORG_ID, name })
        leave({ world }, id).user(`user-${name}`)
      }
    }
    const cleaned = await clean(arrange, { with: inputs })
    expect(sent(cleaned, `GET ${PROJECT}/clusters?`)).toHaveLength(1)
    expect(actions(cleaned)).toEqual(names.map((name) => `database user user-${name}: removed`))
    expect(cleaned.changed).toHaveLength(6)
  })

  it('skips what is young, and what this run has created', async () => {
    const young = (emulator: Emulator) => {
      const left = leave(emulator)
      left.user('of-this-run', { runId: CURRENT_RUN })
      left.user('of-another', { runId: `${CURRENT_RUN}1` })
      left.user('young', { days: 0.9 })
      left.entry('203.0.113.0/28', { days: 0.9 })
      left.cluster('young', { days: 0.9 })
      left.flex('young-flex', 0.9)
      left.account('young', 0.9)
      left.project('young', 0.9)
    }
    const cleaned = await clean(young)
    expect(cleaned.changed).toEqual(['databaseUsers of-another'])
    expect(actions(cleaned)).toEqual([
      'database user of-this-run: created by this run',
      'database user of-another: removed',
      'database user young: too young',
      'access list entry 203.0.113.0/28: too young',
      'cluster young: too young',
      'flex cluster young-flex: too young',
      'service account young: too young',
      'project young: too young'
    ])
    const later = await clean(young, { with: { 'org-id': SAMPLE_ORG_ID, parameters: 'older-than: 20h' } })
    expect(later.changed).toHaveLength(7)
    expect(later.changed).not.toContain('databaseUsers of-this-run')
  })

  it('decides by how long a cluster is kept before it decides by age', async () => {
    const cleaned = await clean((emulator) => {
      const left = leave(emulator)
      left.cluster('kept', { keepUntil: '20991231T235959Z' })
      left.cluster('over', { days: 0, keepUntil: '20260101T000000Z' })
      left.cluster('unclear', { keepUntil: 'next week' })
      left.cluster('mine', { keepUntil: '20260101T000000Z', runId: CURRENT_RUN })
    })
    expect(actions(cleaned)).toEqual([
      'cluster kept: kept until 2099-12-31T23:59:59.000Z',
      'cluster over: removed',
      'cluster unclear: tag keep-until is not a date: next week',
      'cluster mine: created by this run'
    ])
    expect(cleaned.changed).toEqual(['clusters over'])
  })

  it('skips what has no valid date, and what is being removed', async () => {
    const cleaned = await clean((emulator) => {
      const left = leave(emulator)
      left.cluster('undated').createDate = 'unknown'
      left.cluster('going').stateName = 'DELETING'
      const user = left.user('undated')
      user.description = user.description?.replace(/\d{8}T\d{4}/, '20261399T9999')
    })
    expect(actions(cleaned)).toEqual([
      'database user undated: date of creation unknown',
      'cluster undated: date of creation unknown',
      'cluster going: already being removed'
    ])
    expect(cleaned.changed).toEqual([])
    expect(cleaned.main.exitCode).toBe(0)
    expect(summaryText(cleaned.main.summary)).toContain('| undated | date of creation unknown |')
  })

  it('removes what has a name that a path must escape', async () => {
    const cleaned = await clean((emulator) => {
      leave(emulator).user('CN=a/b,OU=c', { databaseName: '$external' })
      leave(emulator).user('CN=a/b,OU=c')
      leave(emulator).entry('2001:db8::/32', { before: 'office until May' })
    })
    expect(cleaned.data).toMatchObject({ removed: 3, failed: 0 })
    expect(cleaned.changed).toHaveLength(3)
  })

  it('reads every page', async () => {
    const cleaned = await clean(
      ({ world }) => {
        for (let index = 0; index < 700; index++) {
          const cidrBlock = `10.0.${index >> 8}.${index & 255}/32`
          world.addAccessListEntry({ projectId: SAMPLE_PROJECT_ID, cidrBlock, comment: 'office' })
        }
        leave({ world }).entry('203.0.113.7/32')
      },
      { with: { 'project-id': SAMPLE_PROJECT_ID } }
    )
    expect(cleaned.changed).toEqual(['accessList 203.0.113.7/32'])
  })

  it('says so if there are no leftovers', async () => {
    const cleaned = await clean(addOthers)
    expect(cleaned.main.exitCode).toBe(0)
    expect(cleaned.data).toEqual({ found: [], removed: 0, failed: 0 })
    expect(cleaned.main.log).toContain(`No leftovers in organization ${SAMPLE_ORG_ID}.`)
    expect(writes(cleaned)).toEqual([])
  })

  it('has no current run outside of GitHub', async () => {
    const { changed } = await clean((emulator) => void leave(emulator).user('local', { runId: 'local' }), {
      env: { GITHUB_RUN_ID: '' }
    })
    expect(changed).toEqual(['databaseUsers local'])
  })
})
