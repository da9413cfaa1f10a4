// Loads the sample datasets of Atlas, and waits until they are loaded.
import { valueAt } from '../../atlas/attributes.ts'
import { runAndWait } from '../api/run-and-wait.ts'
import type { OperationContext, Result } from '../definition.ts'

/** Source: MongoDB's documentation of the sample data. */
const CONFLICT_HINT =
  'Atlas loads nothing if the cluster has one of the sample collections already. Drop the databases whose names start ' +
  'with sample_, and run the step again.'

/**
 * Starts a load, and waits for it. Atlas shows a load only to who knows its ID, so nothing shows one that is under way.
 *
 * @throws what the calls throw
 */
export async function loadSampleData(context: OperationContext, groupId: string, name: string): Promise<Result> {
  const result = await runAndWait(context, 'requestGroupSampleDatasetLoad', { parameters: { groupId, name } })
  if (result.unmet === undefined || valueAt(result.data, 'state') !== 'FAILED') return result
  const reason = valueAt(result.data, 'errorMessage')
  const why = typeof reason === 'string' && reason !== '' ? `: ${reason.replace(/\.?$/, '.')}` : '.'
  const message = `Atlas could not load the sample data into cluster ${name}${why}`
  return { ...result, verdict: message, unmet: { message, hint: CONFLICT_HINT } }
}
