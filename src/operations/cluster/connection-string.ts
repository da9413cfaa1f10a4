// Chooses one of the connection strings of a cluster.
import { recordsIn, valueAt } from '../../atlas/attributes.ts'
import { choiceOption } from '../options.ts'

/** The kinds of connection strings. */
export const KINDS = ['standard', 'private', 'private-endpoint'] as const

/** Which way a connection takes: over the internet, a peered network, or a private endpoint. */
export type Connection = (typeof KINDS)[number]

/** The option of operations that give a connection string of an existing cluster. */
export const connectionOption = choiceOption(
  'Which connection string: `standard` for the internet, `private` for a peered network, or `private-endpoint`. Default: the first of them that the cluster has.',
  KINDS
)

/** A connection string, or why there is none. */
export interface ConnectionChoice {
  readonly text: string | undefined
  /** Set if there is none, or another private endpoint may be meant. */
  readonly warning: string | undefined
}

/**
 * Chooses a connection string of a cluster, as SRV if there is one. Pure.
 *
 * @param wanted the way to connect; undefined for the first that the cluster has
 */
export function chooseConnection(
  { document, state }: { readonly document: Readonly<Record<string, unknown>>; readonly state: string },
  wanted?: Connection
): ConnectionChoice {
  const found = KINDS.map((kind) => ({ kind, texts: textsOf(document, kind) }))
  const existing = found.filter(({ texts }) => texts.length > 0)
  const chosen = existing.find(({ kind }) => wanted === undefined || kind === wanted)
  const cluster = `cluster ${String(document['name'])}`
  if (chosen !== undefined) {
    const { texts } = chosen
    const several = `Output connection-string is for the first of the ${texts.length} private endpoints of ${cluster}. The others are in output result.`
    return { text: texts[0], warning: texts.length > 1 ? several : undefined }
  }
  const others = existing.map(({ kind }) => kind)
  const why =
    others.length > 0
      ? `${cluster} has no ${wanted} connection string, only ${others.join(' and ')}. Change the option connection`
      : state === 'IDLE'
        ? `Atlas shows no connection string for ${cluster}. Check its page in Atlas`
        : `${cluster} has none yet, because it is ${state}. Wait for it with the operation wait-for-cluster`
  return { text: undefined, warning: `Output connection-string is empty: ${why}.` }
}

/** The connection strings of a kind, one for each private endpoint. Source: ClusterConnectionStrings in the API's schema. */
function textsOf(document: Readonly<Record<string, unknown>>, kind: Connection): readonly string[] {
  const strings = valueAt(document, 'connectionStrings')
  const firstOf = (source: unknown, ...names: readonly string[]) => {
    const text = names.map((name) => valueAt(source, name)).find((value) => typeof value === 'string' && value !== '')
    return typeof text === 'string' ? [text] : []
  }
  switch (kind) {
    case 'standard':
      return firstOf(strings, 'standardSrv', 'standard')
    case 'private':
      return firstOf(strings, 'privateSrv', 'private')
    case 'private-endpoint':
      return recordsIn(valueAt(strings, 'privateEndpoint')).flatMap((one) =>
        firstOf(one, 'srvConnectionString', 'connectionString')
      )
  }
}
