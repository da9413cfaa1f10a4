// Tasks as the runner starts them: from their folder, on the committed bundle.
import { describe, expect, it } from '@jest/globals'
import { SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { folderOf } from '../tasks/read-task.ts'
import { runScenario } from './transcript.ts'

const project = { 'project-id': SAMPLE_PROJECT_ID }

describe('a task', () => {
  it('runs main and post of the bundle', async () => {
    const { main, post, requests } = await runScenario({
      action: folderOf('verify-project-access'),
      with: { ...project, name: 'shop' }
    })
    expect(main).toMatchObject({ exitCode: 0, stderr: '', outputs: { name: 'shop' } })
    expect(post).toMatchObject({ exitCode: 0, stderr: '' })
    expect(requests).toEqual([
      'POST /api/oauth/token 200',
      `GET /api/atlas/v2/groups/${SAMPLE_PROJECT_ID} 200`,
      'POST /api/oauth/revoke 200'
    ])
  })

  it('takes options as inputs, and post removes what it created', async () => {
    const { main, requests } = await runScenario({
      action: folderOf('allow-runner-ip'),
      with: { ...project, ip: '203.0.113.99', comment: 'x\ncidr: 0.0.0.0/0', interval: '100ms' },
      emulator: { durations: { accessListMs: 200 } }
    })
    expect(main).toMatchObject({ exitCode: 0, outputs: { 'ip-address': '203.0.113.99' } })
    expect(requests).toContain(`DELETE /api/atlas/v2/groups/${SAMPLE_PROJECT_ID}/accessList/203.0.113.99 204`)
    expect(requests.filter((request) => request.includes('0.0.0.0'))).toEqual([])
  })

  it('refuses an input that it does not have', async () => {
    const { main, requests } = await runScenario({
      action: folderOf('check-alerts'),
      with: { ...project, assert: 'totalCount == `0`' }
    })
    expect(main.exitCode).toBe(1)
    expect(main.annotations[0]?.message).toContain('assert: there is no such input. Did you mean expect?')
    expect(requests).toEqual([])
  })
})
