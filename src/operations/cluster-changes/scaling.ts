// Computes the replication specs of a cluster with another tier, disk size or auto-scaling.
import { isRecord, recordsIn, valueAt } from '../../atlas/attributes.ts'
import type { Change } from '../changes.ts'

type Document = Readonly<Record<string, unknown>>

/** What is to change; what is undefined stays as it is. */
export interface Scaling {
  /** Of the electable and the read-only nodes. */
  readonly tier: string | undefined
  readonly analyticsTier: string | undefined
  /** The least size of each disk. */
  readonly diskSizeGB: number | undefined
  readonly autoScaling: AutoScaling | undefined
}

/** Auto-scaling of the tier. Without `minTier`, Atlas never scales down. */
export type AutoScaling = 'off' | { readonly minTier: string | undefined; readonly maxTier: string }

/** Replication specs in the form that Atlas takes, and how they differ from those it showed. */
export interface Scaled {
  readonly specs: readonly Document[]
  readonly changes: readonly Change[]
}

const NODES = [
  ['electableSpecs', 'electable nodes'],
  ['readOnlySpecs', 'read-only nodes'],
  ['analyticsSpecs', 'analytics nodes']
] as const

/**
 * Changes every region of every shard, and nothing else in them: shards that differ still differ in the rest. Pure.
 *
 * Read-only attributes are left out, except `id`: a shard whose ID is missing is deleted (Atlas' description of
 * ReplicationSpec20240805).
 *
 * @param specs as a read in version 2024-08-05 shows them
 */
export function scale(specs: readonly Document[], scaling: Scaling): Scaled {
  const changes: Change[] = []
  const scaled = specs.map((spec, index) => {
    const { zoneId: _readOnly, ...rest } = spec
    const regionConfigs = recordsIn(spec['regionConfigs']).map((region) => {
      const changed = scaleRegion(region, scaling)
      const shard = specs.length > 1 ? `shard ${index + 1}, ` : ''
      changes.push(...compareRegions(`${shard}${String(region['regionName'])}`, region, changed))
      return changed
    })
    return { ...rest, regionConfigs }
  })
  return { specs: scaled, changes }
}

/** Leaves out kinds of nodes of which there are none: their tier means nothing, and need not fit. */
function scaleRegion(region: Document, scaling: Scaling): Document {
  const kept = Object.entries(region).filter(([name]) => !name.startsWith('effective') && !isSpec(name))
  const nodes = NODES.map(([name]) => [name, region[name]] as const).flatMap(([name, hardware]) => {
    if (!isRecord(hardware) || !hasNodes(hardware)) return []
    const tier = name === 'analyticsSpecs' ? scaling.analyticsTier : scaling.tier
    return [[name, scaleNodes(hardware, tier, scaling)] as const]
  })
  const { autoScaling } = scaling
  const compute = autoScaling === undefined ? {} : { autoScaling: scaleItself(region['autoScaling'], autoScaling) }
  return Object.fromEntries([...kept, ...nodes, ...Object.entries(compute)])
}

function isSpec(name: string): boolean {
  return NODES.some(([spec]) => spec === name)
}

/**
 * Leaves out the IOPS that follow from a tier and a disk that change (Terraform provider: `disk_iops` is unknown after a
 * change of either), and the disk size with NVMe storage, which is that of the tier.
 */
function scaleNodes(hardware: Document, tier: string | undefined, { diskSizeGB = 0 }: Scaling): Document {
  const { diskThroughput: _readOnly, diskIOPS, diskSizeGB: size, instanceSize, ...rest } = hardware
  const isLarger = typeof size === 'number' && diskSizeGB > size
  const newTier = tier ?? instanceSize
  const keepsIops = (newTier === instanceSize && !isLarger) || rest['ebsVolumeType'] === 'PROVISIONED'
  const hasDisk = size !== undefined && !String(newTier).includes('NVME')
  return {
    ...rest,
    instanceSize: newTier,
    ...(hasDisk ? { diskSizeGB: isLarger ? diskSizeGB : size } : {}),
    ...(keepsIops && diskIOPS !== undefined ? { diskIOPS } : {})
  }
}

function scaleItself(current: unknown, wanted: AutoScaling): Document {
  const compute =
    wanted === 'off'
      ? { enabled: false, scaleDownEnabled: false }
      : {
          enabled: true,
          maxInstanceSize: wanted.maxTier,
          scaleDownEnabled: wanted.minTier !== undefined,
          ...(wanted.minTier === undefined ? {} : { minInstanceSize: wanted.minTier })
        }
  return { ...(isRecord(current) ? current : {}), compute }
}

function compareRegions(where: string, before: Document, after: Document): readonly Change[] {
  const present = NODES.filter(([name]) => hasNodes(before[name]))
  const tiers = present.map(([name, nodes]) => [`tier of ${nodes}`, `${name}.instanceSize`] as const)
  const disks = present.slice(0, 1).map(([name]) => ['disk', `${name}.diskSizeGB`] as const)
  const compared = [...tiers, ...disks].map(([change, path]) => {
    const unit = change === 'disk' ? ' GB' : ''
    const show = (region: Document) => `${String(valueAt(region, path))}${unit}`
    return { what: where, change, from: show(before), to: show(after) }
  })
  const show = (region: Document) => showAutoScaling(valueAt(region, 'autoScaling.compute'))
  const auto = { what: where, change: 'auto-scaling', from: show(before), to: show(after) }
  return [...compared, auto].filter(({ from, to }) => from !== to)
}

/** `off`, `up to M40`, or `M10 to M40`. */
function showAutoScaling(compute: unknown): string {
  if (valueAt(compute, 'enabled') !== true) return 'off'
  const max = String(valueAt(compute, 'maxInstanceSize'))
  const min = valueAt(compute, 'minInstanceSize')
  return valueAt(compute, 'scaleDownEnabled') === true ? `${String(min)} to ${max}` : `up to ${max}`
}

/** Whether there are nodes of this kind. Pure. */
export function hasNodes(hardware: unknown): boolean {
  return isRecord(hardware) && Number(hardware['nodeCount'] ?? 0) > 0
}
