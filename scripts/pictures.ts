// `npm run pictures`: the job summaries of six steps against the emulator, as pictures of what a reader sees on GitHub.
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET, startEmulator } from '../local/emulator/emulator.ts'
import { ACTION_FOLDER } from '../local/job.ts'
import { prepareStep } from '../local/step-runner.ts'
import { inProcess } from '../__tests__/support/in-process.ts'
import { createVirtualClock } from '../__tests__/support/virtual-clock.ts'
import { drawPage, findBrowser } from './pictures/browser.ts'
import { toPage } from './pictures/page.ts'
import { PICTURES, type Picture } from './pictures/steps.ts'

const FOLDER = join(ACTION_FOLDER, 'docs', 'images')

const browser = findBrowser(process.env)
const folder = await mkdtemp(join(tmpdir(), 'mongodb-atlas-pictures-'))
try {
  await mkdir(FOLDER, { recursive: true })
  for (const picture of PICTURES) {
    const file = join(FOLDER, `${picture.name}.png`)
    await drawPage({ browser, folder, page: await toPage(await summaryOf(picture)), file })
    console.log(file)
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}

/** Runs main and post, and returns their summaries. Waits take no real time. */
async function summaryOf({ id, with: given, arrange }: Picture): Promise<string> {
  const clock = createVirtualClock()
  const emulator = await startEmulator({ clock })
  clock.waiting(() => emulator.heldRequests())
  arrange?.(emulator, clock.nowMs())
  const account = { 'client-id': SAMPLE_CLIENT_ID, 'client-secret': SAMPLE_CLIENT_SECRET, 'base-url': emulator.url }
  const step = await prepareStep({
    action: ACTION_FOLDER,
    with: { ...account, ...given },
    env: { GITHUB_ACTION: id ?? '__example_action' },
    runPhase: inProcess({ clock })
  })
  try {
    const main = await step.main()
    const post = await step.post()
    return main.summary + post.summary
  } finally {
    clock.stop()
    await emulator.close()
    step.remove()
  }
}
