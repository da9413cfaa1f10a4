import { expect } from '@jest/globals'
import { SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { itSignals } from './signals.ts'
import { runScenario } from './transcript.ts'

itSignals('SIGINT ends a wait in the middle of an interval (Node cannot send CTRL+C on Windows)', async () => {
  const { main, requests } = await runScenario({
    with: {
      operation: 'getCluster',
      'project-id': SAMPLE_PROJECT_ID,
      'cluster-name': 'prod',
      'wait-until': "stateName == 'UPDATING'",
      // Longer than a test may take: only the signal can end the wait.
      interval: '5m'
    },
    onStart: (child) =>
      child.stdout?.on('data', (text: Buffer) => {
        if (text.includes('IDLE after 0 s')) child.kill('SIGINT')
      })
  })
  expect(main.exitCode).toBe(1)
  expect(main.annotations.map(({ level, title }) => [level, title])).toEqual([['error', 'MongoDB Atlas: Cancelled']])
  expect(requests.at(-1)).toBe('POST /api/oauth/revoke 200')
})
