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
    expect(main.log).toContain('##[text] ::error title=gotcha::from Atlas\n##[text] ##[error]old form\n')
    expect(main.stdout).not.toMatch(/^\s*::(error|set-output)/m)
    expect(main.stdout).not.toContain('\u001b')
    expect(main.log).toMatch(/\n\(\d+ characters, some of them control characters\)/)
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

  it('leaves room for the cure in an annotation, is never cut, and is whole in the log', async () => {
    const line = 'x'.repeat(5000)
    const { main } = await runScenario({
      with: { 'org-id': SAMPLE_ORG_ID },
      arrange: ({ script }) =>
        script({
          on: { path: /orgs/ },
          effect: { kind: 'status', status: 400, body: { error: 400, errorCode: 'X', detail: `${line}\nat the end` } }
        })
    })
    const message = main.annotations[0]?.message ?? ''
    expect(message).toMatch(/^What to do: Check .*\nat the end\nThe log shows the whole message\.$/)
    expect(main.log).toContain(`getOrg failed: 400 X: ${line}\nat the end\n`)
    expect(main.summary).toMatch(/5,0\d\d characters/)
    expect(main.summary).not.toContain('xxxxxxxxx')
  })
})
