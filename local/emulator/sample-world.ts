// The world that the emulator starts with.
import { machineClock, type Clock } from './clock.ts'
import { atlasDate, HOUR_MS } from './dates.ts'
import { createWorld, type World } from './world.ts'

/** Credentials of the service account in {@link sampleWorld}. They are not secret: only the emulator accepts them. */
export const SAMPLE_CLIENT_ID = 'mdb_sa_id_0123456789abcdef01234567'
export const SAMPLE_CLIENT_SECRET = 'mdb_sa_sk_sample-secret-of-the-local-emulator'

export const SAMPLE_ORG_ID = '5f0000000000000000000001'
export const SAMPLE_PROJECT_ID = '5f0000000000000000000002'
export const SAMPLE_EMPTY_PROJECT_ID = '5f0000000000000000000003'

/**
 * Creates one organization with two projects. The first has a running cluster `prod`, a paused cluster `archive`, a
 * flex cluster `playground`, an open alert, completed snapshots, an access list entry and a database user; the second
 * is empty.
 * @param options.clock gives the dates of all rows
 */
export function sampleWorld(options: { clock?: Pick<Clock, 'nowMs'> } = {}): World {
  const { clock = machineClock } = options
  const now = () => clock.nowMs()
  const world = createWorld({ clock })
  const org = world.addOrganization({ id: SAMPLE_ORG_ID, name: 'Example Org' })
  const project = world.addProject({ id: SAMPLE_PROJECT_ID, orgId: org.id, name: 'shop' })
  world.addProject({ id: SAMPLE_EMPTY_PROJECT_ID, orgId: org.id, name: 'sandbox' })
  world.addServiceAccount({
    orgId: org.id,
    clientId: SAMPLE_CLIENT_ID,
    secret: SAMPLE_CLIENT_SECRET,
    orgRoles: ['ORG_OWNER']
  })
  const prod = world.addCluster({ projectId: project.id, name: 'prod' })
  world.addCluster({ projectId: project.id, name: 'archive', paused: true })
  const flex = world.addFlexCluster({ projectId: project.id, name: 'playground' })
  world.addSnapshot({ clusterId: prod.id, createdAt: atlasDate(now() - 2 * HOUR_MS) })
  world.addSnapshot({ clusterId: flex.id, snapshotType: 'scheduled', createdAt: atlasDate(now() - HOUR_MS) })
  world.addAlert({ projectId: project.id, created: atlasDate(now() - HOUR_MS) })
  world.addAccessListEntry({ projectId: project.id, ipAddress: '198.51.100.10', comment: 'office' })
  world.addDatabaseUser({ projectId: project.id, username: 'app' })
  world.addInvoice({
    orgId: org.id,
    lineItems: [
      {
        groupId: project.id,
        clusterName: prod.name,
        sku: 'NDS_AWS_INSTANCE_M10',
        quantity: 24,
        unitPriceDollars: 0.08,
        totalPriceCents: 192,
        usageDate: atlasDate(now() - 24 * HOUR_MS)
      }
    ]
  })
  return world
}
