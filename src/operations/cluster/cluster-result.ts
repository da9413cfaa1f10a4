// The result of a step that creates a cluster, or changes one.
import { isRecord } from '../../atlas/attributes.ts'
import type { describeChanges } from '../changes.ts'
import type { OperationContext, Result } from '../definition.ts'
import type { Connection } from './connection-string.ts'
import { describeCluster } from './find-cluster.ts'

/** What is told of the cluster beside what Atlas shows. */
export interface Told {
  /** The verdict if the cluster is as it should be. */
  readonly verdict: string
  readonly created: boolean
  readonly changes: ReturnType<typeof describeChanges>
  readonly connection: Connection | undefined
}

/** Describes what became of a write to a cluster, or of a wait for it. Pure. */
export function describeClusterResult({ atlas, subject }: OperationContext, seen: Result, told: Told): Result {
  const { verdict, created, changes, connection } = told
  const response = { data: seen.data, status: seen.status ?? 0, version: seen.apiVersion }
  const document = isRecord(seen.data) ? seen.data : {}
  const state = seen.outputs.state ?? ''
  const cluster = describeCluster(atlas.baseUrl, subject, { response, document, state }, connection)
  return {
    ...seen,
    verdict: seen.satisfied === false ? seen.verdict : verdict,
    outputs: { ...cluster.outputs, created: String(created), ...changes.outputs },
    table: changes.table,
    warnings: cluster.warnings
  }
}
