// The regions in which clusters can be created.
import { pageOf } from '../paging.ts'
import type { Reply } from '../routes.ts'
import type { Task } from './tasks.ts'

/** Some regions of each provider; the first one is its default (recorded response). */
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  AWS: ['US_EAST_1', 'US_EAST_2', 'US_WEST_1', 'US_WEST_2', 'CA_CENTRAL_1', 'EU_NORTH_1', 'EU_WEST_1', 'EU_CENTRAL_1'],
  AZURE: ['US_EAST_2', 'US_CENTRAL', 'US_WEST_2', 'EUROPE_NORTH', 'EUROPE_WEST'],
  GCP: ['CENTRAL_US', 'EASTERN_US', 'WESTERN_EUROPE']
}

const TIERS = ['M10', 'M20', 'M30', 'M40']

/** Lists regions by provider and tier: those that the query names, or all. */
export function listProviderRegions({ call }: Task): Reply {
  const { query } = call.request
  const providers = query.has('providers') ? query.getAll('providers') : Object.keys(REGIONS)
  const tiers = query.has('tier') ? query.getAll('tier') : TIERS
  const found = providers.map((provider) => ({
    instanceSizes: tiers.map((name) => ({ availableRegions: regionsOf(provider), name })),
    provider
  }))
  return { status: 200, body: pageOf(call.request, found, (each) => each) }
}

function regionsOf(provider: string) {
  return (REGIONS[provider] ?? []).map((name, index) => ({ default: index === 0, name }))
}
