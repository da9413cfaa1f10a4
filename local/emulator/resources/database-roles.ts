// The roles that database users can have.
import { atlasError } from '../atlas-error.ts'
import { toObject } from '../request-body.ts'
import type { Call } from '../routes.ts'

export const BUILT_IN_ROLES: readonly string[] = [
  'atlasAdmin',
  'backup',
  'clusterMonitor',
  'dbAdmin',
  'dbAdminAnyDatabase',
  'enableSharding',
  'read',
  'readAnyDatabase',
  'readWrite',
  'readWriteAnyDatabase'
]

/**
 * A user has at least one role: a built-in one, or one of the project's own, which belong to the database `admin`
 * (Atlas' responses in public reports; the code for no role at all is not documented).
 */
export function checkRoles(call: Call, roles: readonly unknown[]): void {
  if (roles.length === 0) throw atlasError('MISSING_ATTRIBUTE', 'roles')
  const project = call.params.groupId
  const own = [...call.world.customRoles.values()].filter(({ projectId }) => projectId === project)
  for (const role of roles) {
    const { roleName, databaseName } = toObject(role, ['roleName', 'databaseName'])
    const isOwn = databaseName === 'admin' && own.some((each) => each.roleName === roleName)
    if (!isOwn && !BUILT_IN_ROLES.some((name) => name === roleName)) throw atlasError('UNSUPPORTED_ROLE')
  }
}
