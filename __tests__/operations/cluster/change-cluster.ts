// Changes clusters of the emulator by their name, and when they do.
import type { Emulator } from '../../../local/emulator/emulator.ts'
import type { ClusterRecord } from '../../../local/emulator/resources/clusters.ts'
import type { FlexClusterRecord } from '../../../local/emulator/resources/flex-clusters.ts'

type AnyCluster = Partial<ClusterRecord & FlexClusterRecord>

/** Sets attributes of the clusters with this name; `settlesAtMs` is when a state becomes IDLE. */
export function changeCluster({ world }: Pick<Emulator, 'world'>, name: string, record: AnyCluster): void {
  for (const clusters of [world.clusters, world.flexClusters]) {
    for (const cluster of clusters.values()) if (cluster.name === name) Object.assign(cluster, record)
  }
}

/** Sets what the first read of a cluster shows, and how long it lasts from then on. */
export function changeAtFirstRead(emulator: Emulator, name: string, record: AnyCluster, forMs: number): void {
  const run = () => {
    const settlesAtMs = (emulator.requests.at(-1)?.atMs ?? 0) + forMs
    changeCluster(emulator, name, { ...record, settlesAtMs })
  }
  emulator.script({ on: { path: new RegExp(`lusters/${name}$`) }, effect: { kind: 'then', run } })
}
