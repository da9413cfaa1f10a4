// When projects and reports are there, or gone.
import type { Comparison } from '../compare-sent.ts'
import type { WaitRule } from '../wait-rule.ts'
import { is, newAndFinal } from './parts.ts'

/** Everything that can be sent is shown as it was sent, in the recorded responses to createGroup and updateGroup. */
const projectComparison = {
  ignored: [],
  atLeast: [],
  versions: [],
  identities: ['key'],
  managed: {}
} as const satisfies Comparison

const project = {
  get: 'getGroup',
  state: 'name',
  success: [{ attribute: 'name', present: true }],
  compares: projectComparison
} as const satisfies WaitRule

export const ORGANIZATIONS: Readonly<Record<string, WaitRule>> = {
  // Atlas says NOT_IN_GROUP also of a project that does not exist: see its text.
  createGroup: { ...project, ...newAndFinal, from: { groupId: 'response.id' }, notYet: ['NOT_IN_GROUP'] },
  updateGroup: project,
  deleteGroup: {
    get: 'getGroup',
    state: 'name',
    success: [],
    gone: ['GROUP_NOT_FOUND', 'NOT_IN_GROUP']
  },
  createOrgBillingCostExplorerUsageProcess: {
    ...newAndFinal,
    get: 'getOrgBillingCostExplorerUsage',
    from: { token: 'response.token' },
    state: 'state',
    success: [{ attribute: 'usageDetails', present: true }],
    empty: 'pending'
  },
  createOrgInvoiceReport: {
    ...newAndFinal,
    get: 'getOrgInvoiceReport',
    from: { reportId: 'response.reportId' },
    state: 'state',
    success: [is('state', 'SUCCEEDED')],
    failure: [is('state', 'FAILED')]
  }
}
