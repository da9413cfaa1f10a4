// The steps that meet faults: the rows of the matrix.
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { KINDS } from '../operations/under-habits/creations.ts'
import { CLUSTER_WAITS, OTHER_WAITS } from '../operations/under-habits/waits.ts'
import { folderOf } from '../tasks/read-task.ts'
import { GIVEN } from '../tasks/given.ts'
import type { Scenario } from '../support/scenario.ts'

/** A step that succeeds when nothing fails. */
export interface Subject extends Pick<Scenario, 'action' | 'arrange' | 'between'> {
  readonly title: string
  readonly with: Readonly<Record<string, string>>
}

/** Faults may take some minutes. */
const PATIENT: Readonly<Record<string, Subject['with']>> = { 'wait-for-cluster': { timeout: '30m' } }

/** rotate-client-secret also needs GitHub; its faults are in operations/client-secret. */
const NAMED: readonly Subject[] = Object.entries(GIVEN)
  .filter(([name]) => name !== 'rotate-client-secret')
  .map(([name, inputs]) => ({ title: name, action: folderOf(name), with: { ...inputs, ...PATIENT[name] } }))

const project = { 'project-id': SAMPLE_PROJECT_ID }
const organization = { 'org-id': SAMPLE_ORG_ID }
const cluster = { ...project, 'cluster-name': 'prod' }

const READS: readonly (readonly [operation: string, inputs: Subject['with']])[] = [
  ['getOrg', organization],
  ['listOrgs', {}],
  ['getOrgSettings', organization],
  ['listOrgServiceAccounts', organization],
  ['getGroup', project],
  ['listGroups', { expect: "length(results[?name == 'shop']) == `1`" }],
  ['getGroupSettings', project],
  ['listGroupTeams', project],
  ['listGroupEvents', project],
  ['getGroupMaintenanceWindow', project],
  ['listGroupClusters', { ...project, query: 'length(results)' }],
  ['getGroupCluster', { ...cluster, 'wait-until': "stateName == 'IDLE' && !paused" }],
  ['getGroupClusterStatus', cluster],
  ['getGroupClusterBackupSchedule', cluster],
  ['listGroupClusterBackupSnapshots', cluster],
  ['listGroupFlexClusters', project],
  ['getGroupDatabaseUser', { ...project, parameters: 'databaseName: admin\nusername: app' }],
  ['listGroupAccessListEntries', project],
  ['listGroupAlerts', { ...project, 'wait-until': 'length(results) >= `0`' }]
]

/** Operations that reads, temporary things and waits are shown with. */
const OPERATIONS: readonly Subject[] = [
  ...READS.map(([operation, inputs]) => ({ title: operation, with: { operation, ...inputs } })),
  ...KINDS.map((row) => ({ ...row, title: `${row.title}, temporary` })),
  ...[...CLUSTER_WAITS, ...OTHER_WAITS].filter(({ isTemporary }) => isTemporary !== true)
]

export const SUBJECTS: readonly Subject[] = [...NAMED, ...OPERATIONS]
