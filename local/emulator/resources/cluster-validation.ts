// Validates the configuration of a cluster that is not created, or not changed.
import { AtlasError } from '../atlas-error.ts'
import { booleanOf, readObject, stringOf, toObject } from '../request-body.ts'
import type { Resource } from '../resource.ts'
import type { Call, Reply } from '../routes.ts'
import { checkClusterName, checkReplicationSpecs } from './cluster-rules.ts'
import { projectOf } from './projects.ts'

/** One route, as the OpenAPI document describes it. */
export const clusterValidation: Resource = {
  routes: [
    {
      operationId: 'validateGroupClusterConfigurations',
      method: 'POST',
      path: '/api/atlas/v2/groups/{groupId}/clusterConfigurations:validate',
      versions: [{ version: '2025-03-12' }],
      set: 'clusters',
      roles: ['GROUP_CLUSTER_MANAGER'],
      handle: validate
    }
  ]
}

/** What creating the cluster would refuse; a refusal is in the response, and its status is 200. */
function validate(call: Call): Reply {
  const projectId = projectOf(call).id
  const body = readObject(call.request, ['clusterDescription', 'editing'])
  const cluster = toObject(body.clusterDescription)
  const editing = booleanOf(body, 'editing') === true
  const checks = [
    () => {
      if (!editing) checkClusterName(call.world, projectId, stringOf(cluster, 'name') ?? '')
    },
    () => checkReplicationSpecs(cluster)
  ]
  const errors = checks.flatMap(findError)
  return { status: 200, body: { errors, valid: errors.length === 0 } }
}

function findError(check: () => void): { errorCode: string; validationIssue: string }[] {
  try {
    check()
    return []
  } catch (error) {
    if (!(error instanceof AtlasError)) throw error
    return [{ errorCode: error.code, validationIssue: error.message }]
  }
}
