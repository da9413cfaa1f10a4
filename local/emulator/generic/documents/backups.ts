// Exports, buckets, policies and archives.
import type { JsonObject } from '../shapes.ts'
import type { DocumentFacts, Shown } from './document.ts'
import { atEnd, progress } from './progress.ts'

export const BACKUPS: readonly DocumentFacts[] = [
  {
    path: /\/backup\/exports$/,
    omits: () => ['components', 'links'],
    defaults: (shown) => ({
      customData: [],
      exportStatus: { exportedCollections: 0, totalCollections: 0 },
      ...progress(shown, ['Queued', 'InProgress', 'Successful'], (state) => ({
        state,
        ...(state === 'Successful' && { finishedAt: atEnd(shown) })
      }))
    })
  },
  { path: /\/backup\/exportBuckets$/, omits: () => ['links'], defaults: privateNetworking },
  {
    path: /\/backup\/schedule$/,
    omits: ({ thing }) => (hasPolicies(thing.body) ? [] : ['nextSnapshot'])
  },
  {
    path: /\/backupCompliancePolicy$/,
    defaults: ({ call }) => ({
      onDemandPolicyItem: null,
      projectId: call.params.groupId ?? '',
      restoreWindowDays: 0
    })
  },
  {
    path: /\/onlineArchives$/,
    omits: () => ['dataSetName'],
    defaults: (shown) => ({
      paused: false,
      schedule: { type: 'DEFAULT' },
      ...progress(shown, ['PENDING', shown.thing.body.paused === true ? 'PAUSED' : 'ACTIVE'], (state) => ({ state }))
    }),
    shows: ({ thing, body }) => ({
      partitionFields: withFieldTypes(thing.body.partitionFields ?? withoutFieldTypes(body.partitionFields))
    })
  }
]

/** Only the newer version of a bucket has it. */
function privateNetworking({ call }: Shown) {
  return call.version === '2023-01-01' ? {} : { requirePrivateNetworking: false }
}

function withoutFieldTypes(fields: unknown): JsonObject[] {
  return (fields as JsonObject[]).map(({ fieldType: _type, ...field }) => field)
}

/** The type of a field is known once documents were archived. */
function withFieldTypes(fields: unknown): unknown[] {
  const list = Array.isArray(fields) ? (fields as object[]) : []
  return list.map((field) => ({ fieldType: null, ...field }))
}

/** Whether a schedule says when to take snapshots; one that was deleted does not. */
function hasPolicies({ policies }: JsonObject): boolean {
  const list = Array.isArray(policies) ? (policies as { policyItems?: unknown[] }[]) : []
  return list.some(({ policyItems = [] }) => policyItems.length > 0)
}
