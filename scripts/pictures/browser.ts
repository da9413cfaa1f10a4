// Draws a page with a Chromium without a window.
import { spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { WIDTH } from './page.ts'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/**
 * The browser: the one in the variable CHROMIUM, or one with a common name.
 *
 * @throws Error that says what to install
 */
export function findBrowser(env: NodeJS.ProcessEnv): string {
  const names = env['CHROMIUM'] === undefined ? NAMES : [env['CHROMIUM']]
  const found = names.find((name) => spawnSync(name, ['--version']).status === 0)
  if (found !== undefined) return found
  throw new Error(
    `Found no browser (${names.join(', ')}). Install one, such as with "apt-get install chromium ` +
      'fonts-noto-color-emoji", or set CHROMIUM to its path.'
  )
}

/** Draws a page as high as it is. */
export async function drawPage(drawing: {
  readonly browser: string
  /** For files that are needed only now. */
  readonly folder: string
  readonly page: string
  readonly file: string
}): Promise<void> {
  const { browser, folder, page, file } = drawing
  const path = join(folder, 'page.html')
  await writeFile(path, page)
  const run = (...options: string[]) => {
    const common = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      `--user-data-dir=${folder}/user`
    ]
    const { status, stdout, stderr } = spawnSync(browser, [...common, ...options, pathToFileURL(path).href])
    if (status !== 0) throw new Error(`${browser} failed: ${stderr.toString()}`)
    return stdout.toString()
  }
  const [, height] = /<title>height (\d+)/.exec(run(`--window-size=${WIDTH},2000`, '--dump-dom')) ?? []
  if (height === undefined) throw new Error(`${browser} did not run the script of the page.`)
  run(`--window-size=${WIDTH},${height}`, `--screenshot=${file}`)
}
