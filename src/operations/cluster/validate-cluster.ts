// Lets Atlas validate a dedicated cluster before it is created.
import { isRecord, itemsOf, valueAt } from '../../atlas/attributes.ts'
import { ApiError, InputError, NetworkError } from '../../atlas/errors.ts'
import { toJson } from '../../atlas/json.ts'
import type { OperationContext } from '../definition.ts'
import { NAME_TAKEN } from './new-cluster.ts'
import type { WantedCluster } from './wanted-cluster.ts'

/**
 * Asks Atlas what is wrong with a cluster, all at once. Without a response it goes on: the creation says what is wrong,
 * too. It changes nothing, but the document has it as a POST, which a dry run must not send.
 *
 * @throws InputError if Atlas finds the cluster invalid
 */
export async function validateCluster({ atlas, report }: OperationContext, wanted: WantedCluster): Promise<void> {
  const { groupId, name, attributes, inputOf } = wanted
  const body = toJson({ clusterDescription: { name, ...attributes }, clusterName: name, editing: false })
  let data: unknown
  try {
    ;({ data } = await atlas.call('validateGroupClusterConfigurations', { parameters: { groupId }, body }))
  } catch (error) {
    if (!(error instanceof ApiError || error instanceof NetworkError)) throw error
    report('Atlas did not validate the cluster beforehand. It checks it when it creates the cluster.')
    return
  }
  if (valueAt(data, 'valid') !== false) return
  const issues = (itemsOf(valueAt(data, 'errors')) ?? [])
    // Somebody else was faster: the creation finds out.
    .filter((error) => valueAt(error, 'errorCode') !== NAME_TAKEN)
    .map(describeIssue)
  const problems = issues.map((issue) => ({ input: inputOf(''), message: `Atlas finds the cluster invalid: ${issue}` }))
  if (problems.length > 0) throw new InputError(problems, { afterSending: true })
}

/** Its code and its text; all of an issue that has neither. */
function describeIssue(error: unknown): string {
  const { errorCode, validationIssue } = isRecord(error) ? error : {}
  return [errorCode, validationIssue].filter((text) => typeof text === 'string').join(': ') || toJson(error)
}
