// Finds the hosts that keep a log of a cluster.
import { InputError } from '../../atlas/errors.ts'
import { listClusterProcesses, type ClusterProcess } from '../cluster/cluster-processes.ts'
import { clusterSubject, createClusterReader } from '../cluster/find-cluster.ts'
import type { OperationContext } from '../definition.ts'

/** The logs of a host, as Atlas names them. */
export const LOGS = ['mongodb', 'mongos', 'mongodb-audit-log', 'mongos-audit-log'] as const
export type Log = (typeof LOGS)[number]

const DEDICATED = 'Atlas has the logs of dedicated clusters (M10 and larger) alone.'

/**
 * The hosts of a cluster that have a log, each once.
 *
 * @param host the one that is wanted, by either of its names; all of them without it
 * @throws InputError if there is none; what the calls throw
 */
export async function findLogHosts(
  context: OperationContext,
  { log, host }: { readonly log: Log; readonly host: string | undefined }
): Promise<readonly string[]> {
  const { clusterName } = clusterSubject(context.subject)
  const cluster = await createClusterReader(context)()
  if (cluster.flex) throw refuse('cluster-name', `${clusterName} is a flex cluster. ${DEDICATED}`)
  const members = await listClusterProcesses(context, cluster)
  if (members.length === 0)
    throw refuse('cluster-name', `Atlas lists no process of cluster ${clusterName}. ${DEDICATED}`)
  const having = members.filter(({ type }) => (type === 'SHARD_MONGOS') === log.startsWith('mongos'))
  if (having.length === 0) {
    throw refuse('log', `cluster ${clusterName} has no mongos, since it is not sharded. Use mongodb.`)
  }
  const wanted = having.filter(({ hostname, alias }) => host === undefined || [hostname, alias].includes(host))
  if (wanted.length === 0) {
    const known = uniqueHosts(having).join(', ')
    throw refuse('host', `is not a host of cluster ${clusterName} that has the log ${log}. These have it: ${known}.`)
  }
  return uniqueHosts(wanted)
}

function uniqueHosts(processes: readonly ClusterProcess[]): readonly string[] {
  return [...new Set(processes.map(({ hostname }) => hostname))].sort()
}

function refuse(input: string, message: string): InputError {
  return new InputError([{ input, message }], { afterSending: true })
}
