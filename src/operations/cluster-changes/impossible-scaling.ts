// Finds what a cluster cannot be scaled to, before anything is sent.
import { isRecord, recordsIn, valueAt } from '../../atlas/attributes.ts'
import type { Problem } from '../../atlas/errors.ts'
import { hasNodes, type Scaling } from './scaling.ts'
import { isWithin } from './tier.ts'

type Document = Readonly<Record<string, unknown>>

/**
 * Finds what Atlas would refuse, undo or ignore: each once, by the name of its option. Pure.
 *
 * @param specs the replication specs that would be sent
 */
export function findImpossible(specs: readonly Document[], scaling: Scaling): readonly Problem[] {
  const regions = specs.flatMap((spec) => recordsIn(spec['regionConfigs']))
  const problems = [
    ...findMissing(regions, scaling),
    ...regions.flatMap((region) => [...findOutOfBounds(region, scaling), ...findFixedDisks(region, scaling)])
  ]
  return problems.filter(({ input }, index) => problems.findIndex((other) => other.input === input) === index)
}

function findMissing(regions: readonly Document[], { analyticsTier }: Scaling): readonly Problem[] {
  if (analyticsTier === undefined || regions.some((region) => hasNodes(region['analyticsSpecs']))) return []
  return [{ input: 'analytics-tier', message: 'The cluster has no analytics nodes.' }]
}

/** The disks of NVMe storage have the size of their tier. */
function findFixedDisks(region: Document, { diskSizeGB }: Scaling): readonly Problem[] {
  const electable = region['electableSpecs']
  if (diskSizeGB === undefined || !hasNodes(electable) || valueAt(electable, 'diskSizeGB') !== undefined) return []
  const message = `A cluster of tier ${String(valueAt(electable, 'instanceSize'))} has disks of one size only. Leave it out.`
  return [{ input: 'disk-size', message }]
}

/** Atlas does not keep a tier outside the bounds of auto-scaling. */
function findOutOfBounds(region: Document, { tier, analyticsTier, autoScaling }: Scaling): readonly Problem[] {
  const given = tier ?? autoScaling
  return [
    ...(given === undefined ? [] : checkBounds(region, tier === undefined ? 'max-tier' : 'tier', ELECTABLE)),
    ...(analyticsTier === undefined ? [] : checkBounds(region, 'analytics-tier', ANALYTICS))
  ]
}

/** The nodes of a region, and the settings of their auto-scaling. */
interface Nodes {
  readonly nodes: string
  readonly settings: string
  readonly cure: string
}

const ELECTABLE: Nodes = {
  nodes: 'electableSpecs',
  settings: 'autoScaling',
  cure: 'Set auto-scaling: on with a max-tier and a min-tier around it, or auto-scaling: off.'
}
const ANALYTICS: Nodes = {
  nodes: 'analyticsSpecs',
  settings: 'analyticsAutoScaling',
  cure: 'Change the auto-scaling of the analytics nodes in Atlas.'
}

function checkBounds(region: Document, input: string, { nodes, settings, cure }: Nodes): readonly Problem[] {
  const compute = valueAt(region, `${settings}.compute`)
  const tier = valueAt(region, `${nodes}.instanceSize`)
  if (!isRecord(compute) || compute['enabled'] !== true || typeof tier !== 'string') return []
  const { minInstanceSize: min, maxInstanceSize: max } = compute
  if (isWithin(tier, { min, max })) return []
  const bounds = typeof min === 'string' ? `from ${min} to ${String(max)}` : `up to ${String(max)}`
  const where = `in ${String(region['regionName'])}`
  return [{ input, message: `${tier} is outside the auto-scaling ${where}, which goes ${bounds}. ${cure}` }]
}
