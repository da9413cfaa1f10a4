// A main step that is still running when post begins: the real bundle, without any signal.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET, startEmulator } from '../../local/emulator/emulator.ts'
import { SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { parseFileCommands } from '../../local/file-commands.ts'
import { prepareStep } from '../../local/step-runner.ts'
import { contentOf, flex } from '../operations/temporary/temporary-things.ts'
import { ACTION } from './transcript.ts'

it('a main step that polls ends as cancelled once its post has begun, and sends nothing after the cleanup', async () => {
  const emulator = await startEmulator({ durations: { flexCreateMs: 3_600_000 } })
  const before = contentOf(emulator.world)
  const options = {
    action: ACTION,
    with: {
      'client-id': SAMPLE_CLIENT_ID,
      'client-secret': SAMPLE_CLIENT_SECRET,
      'base-url': emulator.url,
      'project-id': SAMPLE_PROJECT_ID,
      operation: 'createGroupFlexCluster',
      body: JSON.stringify(flex),
      temporary: 'true',
      wait: 'true',
      interval: '50ms'
    }
  }
  const lines = () => emulator.requests.map(({ method, path }) => `${method} ${path.replace(/.*\/(?=[^/]+$)/, '')}`)
  const mainStep = await prepareStep(options)
  const steps = [mainStep]
  try {
    let hasEnded = false
    const running = mainStep.main().finally(() => (hasEnded = true))
    while (!hasEnded && !lines().includes('GET try-out')) await new Promise((resolve) => setTimeout(resolve, 5))
    expect(hasEnded).toBe(false)
    const saved = join(mainStep.tempFolder, '_runner_file_commands', 'save_state_main')
    const { session = '' } = parseFileCommands(await readFile(saved, 'utf8'))
    // Another step, because a step has no state until its main has ended.
    const postStep = await prepareStep({
      ...options,
      env: { STATE_session: session, RUNNER_TEMP: mainStep.tempFolder }
    })
    steps.push(postStep)
    const post = await postStep.post()
    const main = await running
    expect(main.exitCode).toBe(1)
    expect(main.annotations).toMatchObject([{ level: 'error', title: 'MongoDB Atlas: Cancelled' }])
    expect(post.annotations).toEqual([])
    expect(lines().slice(lines().indexOf('DELETE try-out'))).toEqual(['DELETE try-out', 'POST revoke'])
    expect(contentOf(emulator.world)).toEqual(before)
    expect(emulator.liveTokens()).toEqual([])
  } finally {
    await emulator.close()
    steps.forEach((step) => step.remove())
  }
})
