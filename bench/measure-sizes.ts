// Measures what a runner downloads and loads.
import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Sizes in bytes. */
export interface Sizes {
  /** What Node loads at the start of main; chunks come on demand. */
  readonly mainEntry: number
  readonly main: number
  readonly post: number
  /** The archive of HEAD; undefined if the folder is not a clone. */
  readonly archive: number | undefined
}

/** Measures the bundles on disk, and the archive that git makes of HEAD. */
export function measureSizes(checkout: string): Sizes {
  const dist = join(checkout, 'dist')
  return {
    mainEntry: statSync(join(dist, 'main', 'index.js')).size,
    main: folderSize(join(dist, 'main')),
    post: folderSize(join(dist, 'post')),
    archive: archiveSize(checkout)
  }
}

function folderSize(folder: string): number {
  return readdirSync(folder).reduce((total, name) => total + statSync(join(folder, name)).size, 0)
}

function archiveSize(checkout: string): number | undefined {
  const { status, stdout } = spawnSync('git', ['archive', '--format=tar.gz', 'HEAD'], {
    cwd: checkout,
    maxBuffer: 1024 ** 3
  })
  return status === 0 ? stdout.length : undefined
}
