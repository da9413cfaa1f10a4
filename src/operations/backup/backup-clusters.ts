// Whether the backup of a cluster is turned off.
import type { FoundCluster } from '../cluster/find-cluster.ts'
import type { Unmet } from '../definition.ts'

/** Why there are no snapshots of a dedicated cluster, if its backup is turned off. Pure. */
export function findBackupOff({ document, flex }: FoundCluster): Unmet | undefined {
  if (flex || document['backupEnabled'] !== false) return undefined
  return {
    message: `Backup of cluster ${String(document['name'])} is turned off, so Atlas takes no snapshots of it.`,
    hint: 'Turn on Cloud Backup for the cluster: with the operation updateGroupCluster and the body "backupEnabled: true", or in Atlas.'
  }
}
