// Finds the hosts that keep a log of a cluster.
import { valueAt } from '../../atlas/attributes.ts'
import { InputError } from '../../atlas/errors.ts'
import { incompleteResponse, recordOf, textOf } from '../../atlas/required-fields.ts'
import { clusterSubject, createClusterReader, type FoundCluster } from '../cluster/find-cluster.ts'
import type { OperationContext } from '../definition.ts'

/** The logs of a host, as Atlas names them. */
export const LOGS = ['mongodb', 'mongos', 'mongodb-audit-log', 'mongos-audit-log'] as const
export type Log = (typeof LOGS)[number]

/** A process of a project. */
interface Process {
  /** The name that Atlas gives the host. Paths of the API take it. */
  readonly hostname: string
  /** The name of the host in connection strings. */
  readonly alias: string
  /** Whether it is a mongos. */
  readonly routes: boolean
}

const LIST = 'listGroupProcesses'
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
  const { groupId, clusterName } = clusterSubject(context.subject)
  const isMember = memberTest(await createClusterReader(context)(), clusterName)
  const { data } = await context.atlas.list(LIST, { parameters: { groupId } })
  const members = data.results.map(toProcess).filter(({ alias }) => isMember(alias))
  if (members.length === 0)
    throw refuse('cluster-name', `Atlas lists no process of cluster ${clusterName}. ${DEDICATED}`)
  const having = members.filter(({ routes }) => routes === log.startsWith('mongos'))
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

/**
 * How to know the members of a cluster. The list of processes names no cluster, but each host by its name in connection
 * strings. Those of a sharded cluster leave some hosts out, whose names have the same beginning and the same domain.
 *
 * Source: recorded responses of listGroupProcesses and getGroupCluster.
 */
function memberTest({ flex, document, state }: FoundCluster, name: string): (alias: string) => boolean {
  if (flex) throw refuse('cluster-name', `${name} is a flex cluster. ${DEDICATED}`)
  const text = valueAt(document, 'connectionStrings.standard')
  const [, list = ''] = typeof text === 'string' ? (/^mongodb:\/\/([^/?]+)/.exec(text) ?? []) : []
  const hosts = list.split(',').map((host) => host.replace(/:\d+$/, ''))
  if (list === '') {
    throw refuse('cluster-name', `Atlas shows no hosts of cluster ${name}, which is ${state}. Wait for it first.`)
  }
  const groups = new Set(hosts.map(groupOf))
  return (alias) => groups.has(groupOf(alias))
}

/** `prod-shard-00-01.abcde.mongodb.net` is of the group `prod.abcde.mongodb.net`. */
function groupOf(host: string): string {
  return host.toLowerCase().replace(/-[a-z]+-\d+-\d+(?=\.)/, '')
}

function toProcess(item: unknown): Process {
  const record = recordOf(LIST, item)
  const hostname = textOf(LIST, record, 'hostname')
  // It becomes the name of a file.
  if (!isHostName(hostname)) throw incompleteResponse(LIST, 'usable hostname')
  const { userAlias } = record
  return {
    hostname,
    alias: typeof userAlias === 'string' && userAlias !== '' ? userAlias : hostname,
    routes: record['typeName'] === 'SHARD_MONGOS'
  }
}

/** Whether a text can be the name of a host, without a port. Pure. */
export function isHostName(text: string): boolean {
  return /^[a-z0-9][a-z0-9.-]*$/i.test(text)
}

function uniqueHosts(processes: readonly Process[]): readonly string[] {
  return [...new Set(processes.map(({ hostname }) => hostname))].sort()
}

function refuse(input: string, message: string): InputError {
  return new InputError([{ input, message }], { afterSending: true })
}
