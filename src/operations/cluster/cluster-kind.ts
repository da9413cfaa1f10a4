// Which kind of cluster a document describes, and what only a dedicated one can do.
import { valuesAt } from '../../atlas/attributes.ts'
import { InputError } from '../../atlas/errors.ts'

/** The kinds of clusters. A cluster changes its kind only by an upgrade. */
export const CLUSTER_KINDS = ['dedicated', 'flex', 'free'] as const
export type ClusterKind = (typeof CLUSTER_KINDS)[number]

/** A cluster as a read or a list shows it. */
interface ShownKind {
  readonly document: Readonly<Record<string, unknown>>
  readonly flex: boolean
}

const PROVIDERS = ['replicationSpecs', '*', 'regionConfigs', '*', 'providerName']

/** The kind of a cluster; free ones are `TENANT` clusters. Source: the OpenAPI document (provider names). Pure. */
export function kindOf({ document, flex }: ShownKind): ClusterKind {
  if (flex) return 'flex'
  return valuesAt(document, PROVIDERS).includes('TENANT') ? 'free' : 'dedicated'
}

/**
 * Rejects a cluster that is not dedicated.
 *
 * @param rest completes "is a flex cluster", such as `, which cannot be paused.`
 * @throws InputError
 */
export function requireDedicated(cluster: ShownKind, rest: string): void {
  const kind = kindOf(cluster)
  if (kind === 'dedicated') return
  throw new InputError([{ input: 'cluster-name', message: `is a ${kind} cluster${rest}` }], { afterSending: true })
}
