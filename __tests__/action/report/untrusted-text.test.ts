import { describe, expect, it } from '@jest/globals'
import { SAMPLE_ORG_ID } from '../../../local/emulator/sample-world.ts'
import { runScenario } from '../../support/scenario.ts'

describe('text from Atlas', () => {
  const evil =
    'x\n::error title=gotcha::from Atlas\n##[error]old form\r::set-output name=a::b\u001b[31m</td><img src=x>@octocat [link](https://evil.example)'

  it('is never a command to the runner, nor markup in the summary', async () => {
    const { main } = await runScenario({
      with: { 'org-id': SAMPLE_ORG_ID },
      arrange: ({ script }) =>
        script({
          on: { path: /orgs/ },
          effect: {
            kind: 'status',
            status: 200,
            headers: { 'content-type': 'application/vnd.atlas.2023-01-01+json;charset=utf-8' },
            body: { id: SAMPLE_ORG_ID, name: evil }
          }
        })
    })
    expect(main.exitCode).toBe(0)
    expect(main.annotations).toEqual([])
    expect(main.log).toContain('from Atlas')
    expect(main.stdout).not.toMatch(/^\s*::(error|set-output)/m)
    expect(main.stdout).not.toContain('##[')
    expect(main.stdout).not.toContain('\u001b')
    const text = main.summary.split('<details>')[0] ?? ''
    expect(text).not.toMatch(/<img|<\/td>|@octocat|\]\(https:\/\/evil/)
    expect(main.outputs['name']).toBe(evil)
  })

  it('stays inside the error annotation', async () => {
    const { main } = await runScenario({
      with: { 'org-id': SAMPLE_ORG_ID },
      arrange: ({ script }) =>
        script({
          on: { path: /orgs/ },
          effect: { kind: 'status', status: 400, body: { error: 400, errorCode: 'X', detail: evil } }
        })
    })
    expect(main.exitCode).toBe(1)
    expect(main.annotations).toHaveLength(1)
    expect(main.annotations[0]?.message).toContain('from Atlas')
  })
})
