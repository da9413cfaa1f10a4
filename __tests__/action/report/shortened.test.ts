// What a summary shows of what is too much for it.
import { expect, it } from '@jest/globals'
import { summaryText } from '../../../local/summary-text.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { respondOnce } from '../../operations/checks/scripted-responses.ts'
import { changeCluster } from '../../operations/cluster/change-cluster.ts'
import { rotate, SECRET } from '../../operations/client-secret/rotation.ts'
import { runScenario } from '../../support/scenario.ts'

const prod = { operation: 'getGroupCluster', 'project-id': SAMPLE_PROJECT_ID, 'cluster-name': 'prod' }
const numbered = (count: number) => Array.from({ length: count }, (_, index) => `name${index}`)

it('30 of the values that an expect has read', async () => {
  const { main } = await runScenario({ with: { ...prod, expect: numbered(31).join(' || ') } })
  const [shown = ''] = main.summary.split('<details>')
  expect(summaryText(shown).match(/^\| .*\|$/gm)).toEqual([
    ...numbered(30).map((name) => `| ${name} | none |`),
    '|  | 1 more: see output result-path |'
  ])
})

it('30 invalid inputs', async () => {
  const parameters = numbered(31)
    .map((name) => `${name}: 1`)
    .join('\n')
  const { main } = await runScenario({ with: { ...prod, parameters } })
  expect(main.annotations[0]?.title).toBe('MongoDB Atlas: 31 invalid inputs')
  expect(main.summary.match(/<li><code>parameters\.name\d+<\/code>/g)).toHaveLength(30)
  expect(main.summary).toContain('<li>1 more: see the log</li>')
  expect(main.log).toContain('parameters.name30: getGroupCluster has no such parameter.')
})

it('the last 8 states of a wait', async () => {
  const states = Array.from({ length: 8 }, (_, index) => (index % 2 === 0 ? 'REPAIRING' : 'UPDATING'))
  const { main } = await runScenario({
    with: { ...prod, 'wait-until': "stateName == 'IDLE'" },
    arrange(emulator) {
      const next = () => changeCluster(emulator, 'prod', { stateName: states.shift() ?? 'IDLE' })
      emulator.script({ on: { path: /clusters\/prod$/ }, times: Infinity, effect: { kind: 'then', run: next } })
    }
  })
  expect(main.exitCode).toBe(0)
  expect(summaryText(main.summary)).toMatch(
    /\| States \| … → UPDATING 10 s( → REPAIRING 10 s → UPDATING 10 s){3} → IDLE \|/
  )
})

it('the length of a long value, and where it is', async () => {
  const name = 'n'.repeat(301)
  const { main } = await runScenario({
    with: { operation: 'getGroup', 'project-id': SAMPLE_PROJECT_ID, expect: "name == 'shop'" },
    arrange: respondOnce(`/api/atlas/v2/groups/${SAMPLE_PROJECT_ID}`, { id: SAMPLE_PROJECT_ID, name })
  })
  expect(main.summary).toContain('<tr><td>name</td><td><em>301 characters: see output result-path</em></td></tr>')
  expect(main.outputs['result']).toContain(name)
})

it('the length of a long explanation, which is in the log', async () => {
  const long = 'long '.repeat(700).trim()
  const { main } = await runScenario({
    with: { 'org-id': SAMPLE_ORG_ID },
    arrange: ({ script }) => {
      const body = { error: 'invalid_client', error_description: long }
      script({ on: { path: /oauth/ }, effect: { kind: 'status', status: 401, body } })
    }
  })
  expect(main.exitCode).toBe(1)
  expect(main.summary).toMatch(/^<h3>.*: Not authorized<\/h3>\n\n<p><em>3,5\d\d characters<\/em><\/p>$/m)
  expect(main.summary).not.toContain(long)
  expect(main.log).toContain(long)
})

it('a warning of several lines in a block of its own', async () => {
  const { transcript } = await rotate(
    { parameters: `secret-name: ${SECRET}\ndelete-old: true` },
    {
      arrange({ script }) {
        const body = { error: 'invalid_request', error_description: 'Not now.\n  Later.' }
        script({ on: { path: '/api/oauth/revoke' }, skip: 1, effect: { kind: 'status', status: 400, body } })
      }
    }
  )
  expect(transcript.main.exitCode).toBe(0)
  expect(transcript.main.summary).toMatch(
    /<p><strong>Warning:<\/strong><\/p>\n<pre>Could not revoke .*400 invalid_request Not now\.<br> {2}Later\.<\/pre>/
  )
})
