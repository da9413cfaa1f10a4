// When an online archive can be changed.
import { atlasError } from '../atlas-error.ts'
import type { Reply } from '../routes.ts'
import { bodyOf, memberOf, run } from './handlers.ts'
import { isObject } from './shapes.ts'
import { show, type Task } from './tasks.ts'

/**
 * Changes an archive. Only an active one can be paused, and resuming one that is not paused counts as a change of what
 * cannot be changed.
 * @throws AtlasError 400 ONLINE_ARCHIVE_CANNOT_MODIFY_FIELD, 409 ONLINE_ARCHIVE_MUST_BE_ACTIVE_TO_PAUSE (recorded)
 */
export function updateArchive(task: Task): Reply {
  const { paused } = bodyOf(task)
  const shown = show(task, memberOf(task), task.version.response ?? {})
  const archive = isObject(shown) ? shown : {}
  if (paused === true && archive.state !== 'ACTIVE') throw atlasError('ONLINE_ARCHIVE_MUST_BE_ACTIVE_TO_PAUSE')
  if (paused === false && archive.paused !== true) throw atlasError('ONLINE_ARCHIVE_CANNOT_MODIFY_FIELD')
  return run(task)
}
