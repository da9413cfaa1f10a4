// Single things that actions set, or only tell of.
import { findSingle } from './members.ts'
import { concrete } from './places.ts'
import { hexId } from './sample-values.ts'
import type { JsonObject } from './shapes.ts'
import { addSingle, change, type Task } from './tasks.ts'
import type { Thing } from './things.ts'

/** Changes the single thing at a path, which need not be stored before. */
export function set(task: Task, path: string, body: JsonObject): Thing {
  const found = findSingle(task.call, path)
  return found ? change(task, found, body) : addSingle(task, path, body)
}

/** What an operation responds about that is not stored. */
export function note(task: Task): Thing {
  const created = task.call.world.projects.get(task.call.params.groupId ?? '')?.created ?? '2026-01-01T00:00:00Z'
  return {
    id: hexId(task.operation.path),
    path: concrete(task.operation.path, task.call.params),
    key: '',
    created,
    updated: created,
    body: {}
  }
}
