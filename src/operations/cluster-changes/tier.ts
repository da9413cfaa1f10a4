// The tiers of clusters.
import { valuesAt } from '../../atlas/attributes.ts'
import type { OptionDefinition } from '../definition.ts'
import { singleOption } from '../options.ts'

const DEDICATED = /^[MR]\d{2,3}(_NVME)?(_GEN_2)?$/

/** An option that takes the tier of a dedicated cluster, in any case. */
export function tierOption(sentence: string): OptionDefinition<string> {
  return singleOption({
    sentence,
    form: 'the tier of a dedicated cluster, such as `M10`, `R40` or `M40_NVME`',
    read(text) {
      const tier = text.toUpperCase()
      return DEDICATED.test(tier) ? tier : undefined
    }
  })
}

/** Whether a cluster has NVMe storage, which cannot be paused. Pure. */
export function isNvme(document: Readonly<Record<string, unknown>>): boolean {
  return tiersOf(document).some((tier) => tier.includes('NVME'))
}

/** Whether a tier is within these bounds; a missing bound is none. Pure. */
export function isWithin(tier: string, { min, max }: { readonly min: unknown; readonly max: unknown }): boolean {
  const size = sizeOf(tier) ?? 0
  return size >= (sizeOf(min) ?? 0) && size <= (sizeOf(max) ?? Infinity)
}

/** The tiers of the electable nodes. */
function tiersOf(document: Readonly<Record<string, unknown>>): readonly string[] {
  const path = ['replicationSpecs', '*', 'regionConfigs', '*', 'electableSpecs', 'instanceSize']
  return valuesAt(document, path).filter((tier) => typeof tier === 'string')
}

/** The number in the name of a tier, by which tiers of one class are ordered. */
function sizeOf(tier: unknown): number | undefined {
  const digits = typeof tier === 'string' ? /\d+/.exec(tier)?.[0] : undefined
  return digits === undefined ? undefined : Number(digits)
}
