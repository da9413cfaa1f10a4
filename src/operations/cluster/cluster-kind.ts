// Which kind of cluster a document describes.
import { valueAt } from '../../atlas/attributes.ts'

export type ClusterKind = 'dedicated' | 'free' | 'flex'

/** The kind of a cluster; free ones are `TENANT` clusters. Source: the OpenAPI document (provider names). Pure. */
export function kindOf(document: Readonly<Record<string, unknown>>, flex: boolean): ClusterKind {
  if (flex) return 'flex'
  return valueAt(document, 'replicationSpecs.0.regionConfigs.0.providerName') === 'TENANT' ? 'free' : 'dedicated'
}
