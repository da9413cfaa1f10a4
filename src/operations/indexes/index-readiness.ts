// Whether a search index is ready with the definition that the file has.
import { isRecord, recordsIn, valueAt } from '../../atlas/attributes.ts'
import { describeFirst } from '../../atlas/compare-sent.ts'
import { judge } from '../../atlas/wait-rule.ts'
import { getWaitRule } from '../../atlas/wait-rules.ts'
import type { PollVerdict } from '../../gate/poll.ts'
import { findDefinitionDifferences } from './definition-differences.ts'
import type { ListedIndex } from './listed-index.ts'
import type { WantedIndex } from './search-index-list.ts'

/** What one read says of one index. */
export interface Readiness {
  readonly verdict: PollVerdict
  /** Completes "the index is …". */
  readonly state: string
}

/**
 * Judges an index that is to be ready. While an edited index is built, Atlas goes on with the definition from before: the
 * hosts show which one they serve, if they show anything (specification: `statusDetail`). Pure.
 */
export function judgeIndex({ type, definition }: WantedIndex, { status, record }: ListedIndex): Readiness {
  const parts = partsOf(record)
  const latest = parts.filter(({ isLatest }) => isLatest)
  const rule = getWaitRule('updateGroupClusterSearchIndex')
  const verdict = judge(rule, record)
  if (verdict === 'failure' || latest.some((part) => part.status === 'FAILED')) {
    const message = latest.find((part) => part.message !== '')?.message
    return { verdict: 'failure', state: message === undefined ? 'FAILED' : `FAILED: ${message}` }
  }
  if (verdict === 'pending') return { verdict, state: status }
  if (parts.some(({ isMain, isLatest }) => isMain && !isLatest)) {
    return { verdict: 'pending', state: `${status} with its earlier definition` }
  }
  const difference = describeFirst(findDefinitionDifferences(type, definition, record['latestDefinition']))
  return difference === undefined
    ? { verdict, state: status }
    : { verdict: 'different', state: `${status}, but ${difference}` }
}

/** One definition on one host. */
interface Part {
  readonly isMain: boolean
  /** Whether it has the latest definition, as far as Atlas shows. */
  readonly isLatest: boolean
  readonly status: unknown
  readonly message: string
}

function partsOf(record: ListedIndex['record']): readonly Part[] {
  const latest = valueAt(record, 'latestDefinitionVersion.version')
  return recordsIn(record['statusDetail']).flatMap(({ mainIndex, stagedIndex }) =>
    [mainIndex, stagedIndex].filter(isRecord).map((part) => {
      const version = valueAt(part, 'definitionVersion.version')
      const { status, message } = part
      return {
        isMain: part === mainIndex,
        isLatest: version === undefined || latest === undefined || version === latest,
        status,
        message: typeof message === 'string' ? message : ''
      }
    })
  )
}
