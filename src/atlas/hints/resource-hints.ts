// Hints for errors of single resources of the Administration API.
import type { HintGroup } from './hint.ts'

/** Clusters, limits and billing. */
export const RESOURCE_HINTS: readonly HintGroup[] = [
  {
    topic: 'Clusters',
    hints: [
      {
        codes: ['DUPLICATE_CLUSTER_NAME_PREFIX'],
        cause: 'Atlas compares only the first <length> characters of the cluster names in a project.',
        cure: 'Make the names differ at the start.'
      },
      {
        codes: ['CLUSTER_NAME_INVALID'],
        cause: 'A cluster name consists of letters, digits and hyphens, and does not begin with a hyphen.'
      },
      { codes: ['ATLAS_RESERVED_CLUSTER_NAME'], cause: 'Atlas reserves this name.', cure: 'Choose another one.' },
      {
        codes: ['CANNOT_CREATE_FREE_CLUSTER_VIA_PUBLIC_API'],
        cause: 'A project has at most one free cluster (M0).',
        cure: 'Use that one, or a flex cluster.'
      },
      {
        codes: ['CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API', 'CANNOT_USE_NON_FLEX_CLUSTER_IN_FLEX_API'],
        cause: 'Flex clusters and dedicated clusters have separate operations:',
        cure: 'use the FlexCluster operations for flex clusters, and the Cluster operations for all others.'
      },
      {
        codes: [
          ...['TENANT_CLUSTER_UPDATE_UNSUPPORTED', 'TENANT_CLUSTER_PROCESS_ARGS_NOT_SUPPORTED'],
          'TENANT_CLUSTER_TEST_FAILOVER_NOT_SUPPORTED'
        ],
        cause: 'Free and flex clusters do not support this.',
        cure: 'Use a dedicated cluster, M10 or larger.'
      },
      {
        codes: ['ASYMMETRIC_SHARD_UNSUPPORTED'],
        cause: 'The shards of this cluster differ.',
        cure: 'Set api-version to 2024-08-05 or later.'
      },
      {
        codes: ['CANNOT_TERMINATE_CLUSTER_WHEN_TERMINATION_PROTECTION_ENABLED'],
        cure: 'Turn off its termination protection first: send {"terminationProtectionEnabled": false} as Project Owner.'
      },
      {
        codes: ['CANNOT_UPDATE_PAUSED_CLUSTER', 'CLUSTER_PAUSED_CANNOT_RESTORE'],
        cause: 'The cluster is paused.',
        cure: 'Resume it with a PATCH whose body is only {"paused": false}, and wait until it is IDLE.'
      },
      { codes: ['CLUSTER_ALREADY_PAUSED'], cause: 'The cluster is already paused: there is nothing to do.' },
      {
        codes: ['CANNOT_UPDATE_AND_PAUSE_CLUSTER'],
        cure: 'Send {"paused": true} alone, after the other change has finished.'
      },
      { codes: ['CANNOT_PAUSE_NVME_CLUSTER'], cause: 'Clusters with NVMe storage cannot be paused.' },
      {
        codes: ['CANNOT_PAUSE_RECENTLY_RESUMED_CLUSTER'],
        cause: 'A resumed cluster must run for an hour before it can be paused again.',
        cure: 'Pause it later.'
      },
      {
        codes: ['OPERATION_INVALID_MEMBER_REPLICATION_LAG'],
        cause: 'A member of the cluster lags behind the others.',
        cure: 'Try again when it has caught up.'
      },
      { codes: ['BACKUP_CONFIG_NOT_FOUND'], cause: 'Backup is not enabled for this cluster.' },
      {
        codes: ['CANNOT_CLOSE_GROUP_ACTIVE_ATLAS_CLUSTERS'],
        cure: 'Delete the clusters of the project, wait until they are removed, and try again.'
      },
      {
        codes: [
          ...['CANNOT_CLOSE_GROUP_ACTIVE_BACKUP', 'CANNOT_CLOSE_GROUP_ACTIVE_ATLAS_BACKUP'],
          ...['CANNOT_CLOSE_GROUP_MANAGED_DEPLOYMENTS', 'CANNOT_CLOSE_GROUP_ACTIVE_BACKUP_COMPLIANCE_POLICY'],
          'STREAM_TENANT_HAS_STREAM_PROCESSORS',
          ...['STREAM_PRIVATE_LINK_IN_USE', 'CONTAINERS_IN_USE']
        ],
        cause: 'Something still depends on it.',
        cure: 'Remove that first, wait until it is removed, and try again.'
      }
    ]
  },
  {
    topic: 'Limits, plans and billing',
    hints: [
      {
        codes: [
          ...['HOURLY_BILLING_LIMIT_EXCEEDED', 'MAX_GROUPS_PER_ORG_EXCEEDED', 'GROUP_USERS_LIMIT_EXCEEDED'],
          ...['ATLAS_NETWORK_PERMISSIONS_LIMIT_EXCEEDED', 'CROSS_REGION_NETWORK_PERMISSIONS_LIMIT_EXCEEDED']
        ],
        cause: 'An Atlas limit is reached, often because of leftovers from earlier runs.',
        cure:
          'Remove what you no longer need; the operation remove-leftovers removes what runs of this action have left ' +
          'behind.'
      },
      {
        codes: ['OUT_OF_CAPACITY', 'NO_CAPACITY', 'REGION_UNAVAILABLE'],
        cause: 'The cloud provider has no capacity there now.',
        cure: 'Try again later, or choose another region or tier.'
      },
      {
        codes: ['FEATURE_UNSUPPORTED', 'UNSUPPORTED_FOR_CURRENT_PLAN', 'UNSUPPORTED_FOR_CURRENT_CONFIG'],
        cause: 'The tier, plan or configuration does not include this feature.'
      },
      {
        codes: ['NO_PAYMENT_INFORMATION_FOUND', 'ACCOUNT_SUSPENDED'],
        statuses: [402],
        cure: 'Check the payment method and the invoices of the organization in Atlas under Billing.'
      }
    ]
  },
  {
    topic: 'Indexes',
    hints: [
      {
        codes: ['ATLAS_SEARCH_COLLECTION_NOT_FOUND'],
        cause:
          'The collection of the search index does not exist. Names of databases and collections are case-sensitive.',
        cure: 'Create the collection first.'
      },
      {
        codes: ['ATLAS_FTS_DUPLICATE_INDEX'],
        cause: 'The collection has a search index of this name.',
        cure: 'Update that one, or choose another name.'
      }
    ]
  }
]
