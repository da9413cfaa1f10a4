import { describe, expect, it } from '@jest/globals'
import type { Emulator } from '../../local/emulator/emulator.ts'
import { SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { runScenario, type Scenario, type Transcript } from './transcript.ts'

const allow: Scenario = {
  clockRate: 60,
  with: { operation: 'allow-runner-ip', 'project-id': SAMPLE_PROJECT_ID }
}
const messages = ({ main, post }: Transcript) =>
  [...main.annotations, ...post.annotations].map(({ level, message }) => `${level}: ${message}`)
const entries = ({ world }: Emulator) =>
  [...world.accessList.values()].filter(({ projectId }) => projectId === SAMPLE_PROJECT_ID)

describe('allow-runner-ip', () => {
  it('lets the runner in until the job ends', async () => {
    const during: unknown[] = []
    const transcript = await runScenario({
      ...allow,
      between: (emulator) => void during.push(...entries(emulator).map((entry) => ({ ...entry })))
    })
    expect(messages(transcript)).toEqual([])
    expect(during).toHaveLength(2)
    expect(entries(transcript.emulator)).toHaveLength(1)
  })
})
