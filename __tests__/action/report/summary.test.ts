// What a reader finds where in a job summary.
import { describe, expect, it } from '@jest/globals'
import { summaryText } from '../../../local/summary-text.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { runScenario, type Scenario } from '../../support/scenario.ts'

const project = { 'project-id': SAMPLE_PROJECT_ID }
const prod = { ...project, 'cluster-name': 'prod' }

/** The summary of a step in parts: what is shown at once, and what is folded. */
async function read(given: Readonly<Record<string, string>>, scenario: Omit<Scenario, 'with'> = {}) {
  const { main } = await runScenario({ ...scenario, with: given })
  const [shown = '', folded = ''] = main.summary.split('<details>')
  return {
    heading: summaryText(/^<h3>(.*)<\/h3>$/m.exec(shown)?.[1] ?? ''),
    tables: shown.match(/<table>/g)?.length ?? 0,
    shown: summaryText(shown),
    folded: summaryText(folded),
    html: main.summary
  }
}

describe('a heading', () => {
  it.each([
    [
      'the operation and the verdict',
      { ...prod, operation: 'wait-for-cluster' },
      /^✅ wait-for-cluster: Cluster prod is IDLE \(after 0 s\)$/
    ],
    [
      'an API operation once',
      { ...prod, operation: 'getGroupCluster' },
      /^✅ getGroupCluster returned 200: prod is IDLE$/
    ],
    [
      'why a step failed',
      { ...prod, operation: 'getGroupCluster', 'cluster-name': 'none' },
      /^❌ getGroupCluster: Request failed$/
    ],
    [
      'that a check is unmet',
      { ...prod, operation: 'check-cluster', 'expect-version': '9' },
      /^❌ check-cluster: Cluster prod is not as expected: its version is \S+, not 9$/
    ],
    [
      'a dry run',
      { ...prod, operation: 'deleteGroupCluster', 'dry-run': 'true' },
      /^📝 deleteGroupCluster: Dry run: DELETE \S+ was not sent$/
    ]
  ])('has %s', async (_, given, heading) => {
    expect((await read(given)).heading).toMatch(heading)
  })

  it.each([
    ['ready', '✅ check-access (ready): '],
    ['__run', '✅ check-access: '],
    ['__example_action_2', '✅ check-access: '],
    ['no ID', '✅ check-access: ']
  ])('names the step %j only if that is an ID', async (id, start) => {
    const given = { ...project, operation: 'check-access', ip: '198.51.100.10' }
    const { heading } = await read(given, { env: { GITHUB_ACTION: id } })
    expect(heading.startsWith(`${start}198.51.100.10`)).toBe(true)
  })

  it('has the first line of several, and the others are below', async () => {
    const { heading, shown } = await read({ ...prod, operation: 'getGroupCluster', expect: 'paused' })
    expect(heading).toBe('❌ getGroupCluster: expect is not true of the result:')
    expect(shown).toContain('\n\npaused\n')
  })
})

describe('a URL in a sentence', () => {
  const failed = async (description: string, secret = 'mdb_sa_sk_deleted-last-week') => {
    const { html } = await read(
      { 'org-id': SAMPLE_ORG_ID, 'client-secret': secret },
      {
        arrange: ({ script, url }) => {
          const body = { error: 'x', error_description: description.replace('URL', url) }
          script({ on: { path: /oauth/ }, effect: { kind: 'status', status: 401, body } })
        }
      }
    )
    return /<p>(Getting .*|<code>Getting .*)<\/p>/.exec(html)?.[1]?.replace(/127\.0\.0\.1:\d+/g, 'HOST') ?? ''
  }

  it('is code, and the rest is text, if this action has put it there', async () => {
    expect(await failed('No "such" client.')).toBe(
      'Getting an access token at <code>http://HOST</code> failed: 401 x No &quot;such&quot; client.'
    )
    expect(await failed('Not on URL.')).toMatch(/401 x Not on <code>http:\/\/HOST<\/code>\.$/)
  })

  it.each([
    ['another word can act', 'ask @octocat'],
    ['another word is a URL of somebody else', 'see https://evil.example'],
    ['more belongs to its word', 'see URL/x'],
    ['words can act together', 'a $x and y$ b']
  ])('leaves the sentence one piece of code, in which masks match, if %s', async (_what, description) => {
    expect(await failed(description)).toMatch(/^<code>Getting an access token at http:[^<]*<\/code>$/)
  })

  it('leaves the sentence in one piece if it contains what this step has masked', async () => {
    expect(await failed('not horse-battery-staple', 'horse-battery-staple')).toMatch(/^<code>[^<]*<\/code>$/)
  })
})

describe('a step that succeeded shows one table', () => {
  it.each(['getGroupCluster', 'listGroupClusters', 'wait-for-cluster', 'check-cluster', 'getGroup', 'listGroupAlerts'])(
    '%s, and folds the host, the response and the result',
    async (operation) => {
      const { tables, shown, folded } = await read({
        ...project,
        ...(/luster$/.test(operation) ? prod : {}),
        operation
      })
      expect(tables).toBe(1)
      expect(shown).not.toMatch(/Host|Response|links/)
      expect(folded).toMatch(
        /\| project-id \| .*\n(\| cluster-name .*\n)?\| Host \| .*\n\| Response \| 200, version .*\n/
      )
      expect(folded).toContain('links:')
    }
  )

  it('of a cluster with what a person asks for', async () => {
    const { shown } = await read({ ...prod, operation: 'getGroupCluster' })
    expect(shown.match(/^\| .* \|$/gm)).toEqual([
      '| Name | prod |',
      '| State | IDLE |',
      '| Tier | M10 |',
      '| Provider | AWS |',
      '| Region | US_EAST_1 |',
      '| Version | 8.0.29 |',
      expect.stringMatching(/^\| Connection string \| mongodb\+srv:\/\/\S+ \|$/)
    ])
  })

  it('of clusters with their names and states; what all of them share is folded', async () => {
    const { shown, folded } = await read({ ...project, operation: 'listGroupClusters' })
    expect(shown.match(/^\| .* \|$/gm)).toEqual(['| Name | State |', '| prod | IDLE |', '| archive | PAUSED |'])
    expect(folded).toContain('| Tier | M10 |')
  })

  it('of a list that nobody has described', async () => {
    const { shown } = await read({ 'org-id': SAMPLE_ORG_ID, operation: 'listOrgServiceAccounts' })
    expect(shown).toMatch(/\n\| Name \|.*\| ID \|\n/)
  })

  it('with times as their distance from now', async () => {
    const { shown } = await read({ ...prod, operation: 'listGroupClusterBackupSnapshots' })
    expect(shown).toMatch(/\n\| 2 h ago \(\d{4}-\d\d-\d\d \d\d:\d\d UTC\) \| completed \|/)
  })

  it('with the states of a wait in one line', async () => {
    const { shown } = await read(
      { ...prod, operation: 'wait-for-cluster' },
      {
        arrange({ world }, clock) {
          const cluster = [...world.clusters.values()].find(({ name }) => name === 'prod')
          Object.assign(cluster ?? {}, { stateName: 'UPDATING', settlesAtMs: clock.nowMs() + 95_000 })
        }
      }
    )
    expect(shown).toContain('| States | UPDATING 1 min 40 s → IDLE |')
  })
})

it('an unmet expect shows the values that it read, and nothing else of the response', async () => {
  const unmet = "length(results[?stateName != 'IDLE' || paused]) == `0` && totalCount > `9`"
  const { shown } = await read({ ...project, operation: 'listGroupClusters', expect: unmet })
  expect(shown.match(/^\| .* \|$/gm)).toEqual([
    '| results[].stateName | IDLE, IDLE |',
    '| results[].paused | false, true |',
    '| totalCount | 2 |'
  ])
})

it('the mistake in an expression is shown in a <pre>, with the caret below it', async () => {
  const { html } = await read({ ...prod, operation: 'getGroupCluster', expect: 'stateName == "IDLE"' })
  const lines = summaryText(/<pre>(.*?)<\/pre>/s.exec(html)?.[1] ?? '').split('\n')
  const caret = lines.findIndex((line) => /^ *\^$/.test(line))
  expect(lines[caret - 1]?.indexOf('"IDLE"')).toBe(lines[caret]?.indexOf('^'))
})

it('create-test-cluster shows how long each stage took', async () => {
  const { shown } = await read({ ...project, operation: 'create-test-cluster', 'sample-data': 'true', tier: 'M10' })
  expect(shown).toMatch(
    /\| Stage \| Took \|\n\| Cluster \| \d+ min.* \|\n\| Access of the runner \| .* \|\n\| Sample data \| \d.* \|\n\| Database user \| .* \|/
  )
})
