// Finds the mongod and mongos processes of a dedicated cluster.
import { valueAt } from '../../atlas/attributes.ts'
import { InputError } from '../../atlas/errors.ts'
import { incompleteResponse, recordOf, textOf } from '../../atlas/required-fields.ts'
import type { OperationContext } from '../definition.ts'
import { clusterSubject, type FoundCluster } from './find-cluster.ts'

/** A process of a project. */
export interface ClusterProcess {
  /** The name that Atlas gives the host. Paths of the API take it. */
  readonly hostname: string
  /** The name of the host in connection strings. */
  readonly alias: string
  readonly port: number
  /** Such as `REPLICA_PRIMARY` and `SHARD_MONGOS`. */
  readonly type: string
}

const LIST = 'listGroupProcesses'

/**
 * Lists the processes of a cluster. The list of processes names no cluster, but each host by its name in connection
 * strings. Those of a sharded cluster leave some hosts out, whose names have the same beginning and the same domain.
 *
 * Source: recorded responses of listGroupProcesses and getGroupCluster.
 *
 * @param cluster a dedicated one; Atlas lists no processes of others
 * @throws InputError if Atlas shows no hosts of it; what the call throws
 */
export async function listClusterProcesses(
  { atlas, subject }: OperationContext,
  cluster: FoundCluster
): Promise<readonly ClusterProcess[]> {
  const { groupId, clusterName } = clusterSubject(subject)
  const hosts = hostsOf(cluster)
  if (hosts.length === 0) {
    const message = `Atlas shows no hosts of cluster ${clusterName}, which is ${cluster.state}. Wait for it first.`
    throw new InputError([{ input: 'cluster-name', message }], { afterSending: true })
  }
  const groups = new Set(hosts.map(groupOf))
  const { data } = await atlas.list(LIST, { parameters: { groupId } })
  return data.results.map(toProcess).filter(({ alias }) => groups.has(groupOf(alias)))
}

function hostsOf({ document }: FoundCluster): readonly string[] {
  const text = valueAt(document, 'connectionStrings.standard')
  const [, list] = typeof text === 'string' ? (/^mongodb:\/\/([^/?]+)/.exec(text) ?? []) : []
  return list === undefined ? [] : list.split(',').map((host) => host.replace(/:\d+$/, ''))
}

/** `prod-shard-00-01.abcde.mongodb.net` is of the group `prod.abcde.mongodb.net`. */
function groupOf(host: string): string {
  return host.toLowerCase().replace(/-[a-z]+-\d+-\d+(?=\.)/, '')
}

function toProcess(item: unknown): ClusterProcess {
  const record = recordOf(LIST, item)
  const hostname = textOf(LIST, record, 'hostname')
  // It becomes the name of a file.
  if (!isHostName(hostname)) throw incompleteResponse(LIST, 'usable hostname')
  const { userAlias, port, typeName } = record
  return {
    hostname,
    alias: typeof userAlias === 'string' && userAlias !== '' ? userAlias : hostname,
    port: typeof port === 'number' ? port : 27017,
    type: typeof typeName === 'string' ? typeName : ''
  }
}

/** Whether a text can be the name of a host, without a port. Pure. */
export function isHostName(text: string): boolean {
  return /^[a-z0-9][a-z0-9.-]*$/i.test(text)
}
