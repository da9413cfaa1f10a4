// The result of a step that has Atlas do something with a cluster.
import { describeChanges } from '../changes.ts'
import type { OperationContext, Result } from '../definition.ts'
import { clusterSubject, describeCluster, type FoundCluster } from './find-cluster.ts'

/** What is done, and how it went. */
export interface Deed extends Pick<Result, 'verdict' | 'satisfied' | 'unmet' | 'timeline' | 'stages' | 'warnings'> {
  /** Such as `fail over`. */
  readonly change: string
  readonly facts?: Result['facts']
  /** Whether it is done, or would be in a dry run. */
  readonly planned: boolean
  readonly made: boolean
}

/** Describes a deed, and the cluster as it was read. Pure. */
export function describeDeed({ atlas, subject }: OperationContext, cluster: FoundCluster, deed: Deed): Result {
  const { change, planned, made, ...rest } = deed
  const base = describeCluster(atlas.baseUrl, subject, cluster, undefined)
  const what = `cluster ${clusterSubject(subject).clusterName}`
  const { table, outputs } = describeChanges(planned ? [{ what, change }] : [], { made })
  return { ...base, ...rest, facts: rest.facts ?? [], outputs: { ...base.outputs, ...outputs }, table }
}
