// Operations that set something, and respond with what it is, or with nothing.
import type { Reply } from '../routes.ts'
import { bodyOf, memberOf } from './handlers.ts'
import { findMember, findSingle } from './members.ts'
import { readDocument } from './overlays.ts'
import type { JsonObject } from './shapes.ts'
import { note, set } from './singles.ts'
import { change, replyEmpty, replyWith, type Task } from './tasks.ts'

const GROUP = '/api/atlas/v2/groups/{groupId}'
const ORG = '/api/atlas/v2/orgs/{orgId}'
const PROCESSOR = `${GROUP}/streams/{tenantName}/processor`

export const SWITCHES: Readonly<Record<string, (task: Task) => Reply>> = {
  toggleGroupMaintenanceWindowAutoDefer: (task) => {
    const path = `${GROUP}/maintenanceWindow`
    set(task, path, { autoDeferOnceEnabled: findSingle(task.call, path)?.body.autoDeferOnceEnabled !== true })
    return replyEmpty(task)
  },
  getGroupManagedSlowMs: (task) => ({ status: 200, body: isOn(task, `${GROUP}/managedSlowMs`) }),
  enableGroupManagedSlowMs: (task) => switchTo(task, `${GROUP}/managedSlowMs`, true),
  disableGroupManagedSlowMs: (task) => switchTo(task, `${GROUP}/managedSlowMs`, false),
  getGroupServerlessPerformanceAdvisorAutoIndexing: (task) => ({
    status: 200,
    body: isOn(task, task.operation.path)
  }),
  setGroupServerlessPerformanceAdvisorAutoIndexing: (task) =>
    switchTo(task, task.operation.path, task.call.request.query.get('enable') === 'true'),
  startGroupStreamProcessor: (task) => setState(task, 'STARTED'),
  startGroupStreamProcessorWith: (task) => setState(task, 'STARTED'),
  stopGroupStreamProcessor: (task) => setState(task, 'STOPPED'),
  unpinGroupClusterCollStatUnpinNamespaces: (task) => {
    const path = `${GROUP}/clusters/{clusterName}/collStats/pinned`
    const { namespaces = [] } = bodyOf(task) as { namespaces?: unknown[] }
    const pinned = (findSingle(task.call, path)?.body.namespaces ?? []) as unknown[]
    const left = pinned.filter((namespace) => !namespaces.includes(namespace))
    return replyWith(task, set(task, path, { namespaces: left }))
  },
  deleteGroupUserSecurityLdapUserToDnMapping: (task) => {
    const security = findSingle(task.call, `${GROUP}/userSecurity`)?.body
    const { userToDNMapping: _mapping, ...ldap } = (security?.ldap ?? {}) as JsonObject
    return replyWith(task, set(task, `${GROUP}/userSecurity`, { ldap }))
  },
  disableGroupUserSecurityCustomerX509: (task) =>
    replyWith(task, set(task, `${GROUP}/userSecurity`, { customerX509: {} })),
  resetOrgMaintenanceSettings: (task) => {
    const path = `${ORG}/maintenanceSettings`
    const found = findSingle(task.call, path)
    if (found) task.call.world.things.delete(found.id)
    return replyWith(task, { ...note(task), body: readDocument(task.call, path) })
  },
  migrateGroup: (task) => {
    const project = task.call.world.projects.get(task.call.params.groupId ?? '')
    const { destinationOrgId } = bodyOf(task)
    if (project && typeof destinationOrgId === 'string') project.orgId = destinationOrgId
    return replyWith(task, { ...note(task), id: project?.id ?? '', body: { ...project } })
  }
}

function isOn(task: Task, path: string): boolean {
  return findSingle(task.call, path)?.body.enabled === true
}

function switchTo(task: Task, path: string, enabled: boolean): Reply {
  set(task, path, { enabled })
  return replyEmpty(task)
}

function setState(task: Task, state: string): Reply {
  const { processorName = '' } = task.call.params
  const processor = findMember(task.call, PROCESSOR, processorName) ?? memberOf(task, PROCESSOR, processorName)
  change(task, processor, { state })
  return replyEmpty(task)
}
