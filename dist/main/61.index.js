export const id = 61;
export const ids = [61];
export const modules = {

/***/ 3061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hintForCall: () => (/* binding */ hintForCall),
/* harmony export */   hintForToken: () => (/* binding */ hintForToken)
/* harmony export */ });
const OUTAGE = 'The fault is on the side of Atlas: see status.mongodb.com, and run the job again later.';
const always = (text) => () => text;
const callerIp = ({ parameters }) => typeof parameters[0] === 'string' ? parameters[0] : "this runner's address";
const anyRole = ({ roles }) => roles.length === 0
    ? 'a role that allows it'
    : roles.length === 1
        ? `the role ${roles[0]}`
        : `one of the roles ${roles.join(', ')}`;
const apiAccessList = (context) => `The service account's API access list does not allow ${callerIp(context)}. That is not the project's IP access list ` +
    '(Network Access). Add the address in Atlas under Organization > Applications > Service Accounts > API Access List, ' +
    'or run on a runner with a fixed address, or lift the requirement in the organization settings.';
const missingRole = (context) => `Atlas answers 401 also where a role is missing, the project belongs to another organization, or the host is wrong. ` +
    `Check that the service account has ${anyRole(context)} there, that the ID is right, ` +
    `and that the service account was made on ${context.baseUrl}.`;
const unknownId = always('IDs are 24 hexadecimal digits; names are case-sensitive. Check project-id, org-id and the names among the parameters.');
const badRequest = always('Check the parameters and the body against the documentation of the operation.');
const leftovers = always('A limit of Atlas is reached, often by leftovers of earlier runs. Remove what is no longer used; the operation ' +
    'remove-leftovers removes what runs of this action have left.');
const paused = always('The cluster is paused. Resume it by a PATCH with {"paused": false} alone, and wait until it is IDLE.');
const sevenDays = always('Temporary users and access-list entries end at most 7 days from now, at a time in the future.');
const goneAlready = always('It does not exist, or no longer. In a clean-up that is the wanted state.');
const alreadyThere = always('It exists already. Use it, change it, or choose another name.');
const otherFamily = always('Flex clusters and dedicated clusters have operations of their own: use the FlexCluster operations for flex clusters ' +
    'and the Cluster operations for the others.');
const needsM10 = always('Free and flex clusters cannot do this. It needs a dedicated cluster, M10 or larger.');
const stillInUse = always('Something still depends on it. Remove that first, wait until it is gone, and try again.');
const billing = always('Check the payment method and the invoices of the organization in Atlas under Billing.');
const capacity = always('The provider has no capacity there now. Try again later, or choose another region or tier.');
const busy = always('Atlas is still at work on an earlier request. Wait until that is finished, and try again.');
const plan = always('The tier, plan or configuration does not include this feature.');
const HINTS = {
    IP_ADDRESS_NOT_ON_ACCESS_LIST: apiAccessList,
    ORG_REQUIRES_ACCESS_LIST: apiAccessList,
    RESOURCE_REQUIRES_ACCESS_LIST: apiAccessList,
    GLOBAL_USER_OUTSIDE_SUBNET: always('This account may be used only from within the network of its owner.'),
    UNAUTHORIZED: missingRole,
    USER_UNAUTHORIZED: missingRole,
    USER_CANNOT_ACCESS_GROUP: missingRole,
    USER_CANNOT_ACCESS_ORG: missingRole,
    NOT_IN_GROUP: missingRole,
    NOT_ORG_OWNER: missingRole,
    NOT_ORG_GROUP_CREATOR: missingRole,
    ACCESS_FORBIDDEN: missingRole,
    GROUP_NOT_FOUND: unknownId,
    INVALID_GROUP_ID: unknownId,
    ORG_NOT_FOUND: unknownId,
    INVALID_ORG_ID: unknownId,
    RESOURCE_NOT_FOUND: unknownId,
    CLUSTER_NOT_FOUND: unknownId,
    INVALID_PATH_PARAMETER: badRequest,
    INVALID_QUERY_PARAMETER: badRequest,
    MISSING_QUERY_PARAMETER: badRequest,
    MISSING_ATTRIBUTE: badRequest,
    MISSING_ATTRIBUTES: badRequest,
    INVALID_ATTRIBUTE: ({ detail }) => detail?.includes('regionName')
        ? 'The provider has no region of this name. Atlas writes regions like US_EAST_1 (AWS) or EUROPE_WEST (Azure).'
        : 'Check the named attribute of the body against the documentation of the operation.',
    INVALID_ENUM_VALUE: badRequest,
    INVALID_JSON: badRequest,
    MALFORMED_JSON: badRequest,
    INVALID_JSON_ATTRIBUTE: badRequest,
    VALIDATION_ERROR: badRequest,
    ATTRIBUTE_READ_ONLY: always('Take the named attribute out of the body: Atlas sets it itself.'),
    INVALID_VERSION_DATE: ({ version, versions }) => `Atlas does not know version ${version} of this operation. Set api-version to one of: ${versions.join(', ')}.`,
    VERSION_GONE: ({ versions }) => `Set api-version to ${versions.filter((name) => name !== 'preview').at(-1) ?? 'preview'}, or leave it empty for the latest.`,
    DUPLICATE_CLUSTER_NAME: alreadyThere,
    DUPLICATE_CLUSTER_NAME_PREFIX: ({ parameters }) => {
        const length = parameters.find((value) => typeof value === 'number');
        return `Atlas compares only the first ${length ?? 'few'} characters of cluster names in a project. Put what differs at the front.`;
    },
    CLUSTER_NAME_INVALID: always('A cluster name has letters, digits and hyphens, and does not begin with a hyphen.'),
    ATLAS_RESERVED_CLUSTER_NAME: always('Atlas keeps this name for itself. Choose another.'),
    CANNOT_CREATE_FREE_CLUSTER_VIA_PUBLIC_API: always('A project has at most one free cluster (M0). Use that, or a flex cluster.'),
    CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API: otherFamily,
    CANNOT_USE_NON_FLEX_CLUSTER_IN_FLEX_API: otherFamily,
    TENANT_CLUSTER_UPDATE_UNSUPPORTED: needsM10,
    TENANT_CLUSTER_PROCESS_ARGS_NOT_SUPPORTED: needsM10,
    TENANT_CLUSTER_TEST_FAILOVER_NOT_SUPPORTED: needsM10,
    ASYMMETRIC_SHARD_UNSUPPORTED: always('The shards of this cluster differ. Set api-version to 2024-08-05 or later.'),
    CANNOT_TERMINATE_CLUSTER_WHEN_TERMINATION_PROTECTION_ENABLED: always('Switch off its termination protection first: a PATCH with {"terminationProtectionEnabled": false}; needs Project Owner.'),
    CLUSTER_ALREADY_REQUESTED_DELETION: goneAlready,
    CANNOT_CLOSE_GROUP_ACTIVE_ATLAS_CLUSTERS: always('Delete the clusters of the project, wait until they are gone, and try again.'),
    CANNOT_CLOSE_GROUP_ACTIVE_BACKUP: stillInUse,
    CANNOT_CLOSE_GROUP_ACTIVE_ATLAS_BACKUP: stillInUse,
    CANNOT_CLOSE_GROUP_ACTIVE_BACKUP_COMPLIANCE_POLICY: stillInUse,
    CLUSTER_ALREADY_PAUSED: always('The cluster is paused already: nothing was left to do.'),
    CANNOT_UPDATE_PAUSED_CLUSTER: paused,
    CANNOT_UPDATE_AND_PAUSE_CLUSTER: always('Send {"paused": true} alone, after the other change is finished.'),
    CANNOT_PAUSE_CLUSTER_WITH_PENDING_CHANGES: busy,
    CANNOT_PAUSE_NVME_CLUSTER: always('Clusters with NVMe storage cannot be paused.'),
    CANNOT_PAUSE_RECENTLY_RESUMED_CLUSTER: always('A cluster that was resumed must run for a while before it can be paused again.'),
    NO_PAYMENT_INFORMATION_FOUND: billing,
    ACCOUNT_SUSPENDED: billing,
    OUT_OF_CAPACITY: capacity,
    NO_CAPACITY: capacity,
    REGION_UNAVAILABLE: capacity,
    HOURLY_BILLING_LIMIT_EXCEEDED: leftovers,
    MAX_GROUPS_PER_ORG_EXCEEDED: leftovers,
    GROUP_USERS_LIMIT_EXCEEDED: leftovers,
    ATLAS_NETWORK_PERMISSIONS_LIMIT_EXCEEDED: leftovers,
    CROSS_REGION_NETWORK_PERMISSIONS_LIMIT_EXCEEDED: leftovers,
    EXPIRATION_DATE_IN_PAST: sevenDays,
    EXPIRATION_DATE_EXCEEDS_MAX: sevenDays,
    ATLAS_X509_USER_CANNOT_BE_TEMPORARY: always('X.509 users cannot expire. Leave deleteAfterDate out and remove the user yourself.'),
    PERMANENT_ENTITY_CANNOT_BE_MADE_TEMPORARY: always('The entry is permanent and stays so. Leave deleteAfterDate out.'),
    NETWORK_PERMISSION_EXPIRATION_NOT_SUPPORTED: always('Only IP addresses and CIDR blocks can expire. Leave deleteAfterDate out.'),
    INVALID_NETWORK_PERMISSION_COMMENT: always('A comment has at most 80 characters.'),
    USER_ALREADY_EXISTS: alreadyThere,
    GROUP_ALREADY_EXISTS: alreadyThere,
    ADDRESS_ALREADY_IN_WHITELIST: alreadyThere,
    ADDRESS_ALREADY_IN_ACCESS_LIST: alreadyThere,
    USERNAME_NOT_FOUND: goneAlready,
    USER_NOT_FOUND: goneAlready,
    ATLAS_NETWORK_PERMISSION_ENTRY_NOT_FOUND: goneAlready,
    ATLAS_ACCESS_LIST_NOT_FOUND: goneAlready,
    UNFINISHED_ON_DEMAND_SNAPSHOT: busy,
    ATLAS_CLUSTER_RESTORE_IN_PROGRESS: busy,
    CLUSTER_RESTORE_IN_PROGRESS_CANNOT_UPDATE: busy,
    CLUSTER_PAUSED_CANNOT_RESTORE: paused,
    BACKUP_CONFIG_NOT_FOUND: always('Backup is not switched on for this cluster.'),
    WRITES_NOT_ALLOWED_DURING_APP_UPGRADES: always('Atlas is being upgraded and takes no writes now. Try again in some minutes.'),
    FEATURE_UNSUPPORTED: plan,
    UNSUPPORTED_FOR_CURRENT_PLAN: plan,
    UNSUPPORTED_FOR_CURRENT_CONFIG: plan,
    ONLINE_ARCHIVE_MUST_BE_ACTIVE_TO_PAUSE: busy,
    STREAM_TENANT_HAS_STREAM_PROCESSORS: stillInUse,
    STREAM_PRIVATE_LINK_IN_USE: stillInUse,
    STREAM_KAFKA_CONNECTION_IS_DEPLOYING: busy,
    CONTAINERS_IN_USE: stillInUse,
    PEER_ALREADY_REQUESTED_DELETION: goneAlready
};
function hintByStatus(context) {
    const { status } = context;
    if (status === 400)
        return badRequest(context);
    if (status === 401)
        return missingRole(context);
    if (status === 402)
        return billing(context);
    if (status === 403)
        return `Check that the service account has ${anyRole(context)}, and that its API access list allows this runner.`;
    if (status === 404)
        return unknownId(context);
    if (status === 406)
        return HINTS['INVALID_VERSION_DATE']?.(context);
    if (status === 409)
        return busy(context);
    if (status === 410)
        return HINTS['VERSION_GONE']?.(context);
    if (status === 429)
        return 'Too many requests. Spread the jobs, or use one service account for each pipeline.';
    if (status >= 500 && status !== 501)
        return OUTAGE;
    return undefined;
}
function hintForCall(context) {
    const byCode = context.errorCode === undefined ? undefined : HINTS[context.errorCode];
    return byCode?.(context) ?? hintByStatus(context);
}
function hintForToken(status, errorCode, baseUrl) {
    if (errorCode === 'access_denied') {
        return ('A service account has at most 100 live tokens, each for up to an hour. Wait until some end, use one service ' +
            'account for each pipeline, and see that other tools revoke theirs.');
    }
    if (status === 429) {
        return 'Atlas allows few tokens a minute for one address and service account. Share a token between steps, or spread the jobs.';
    }
    if (errorCode === 'invalid_client' || status === 401) {
        return ('The secret is wrong, expired, deleted, or belongs to another client ID; or the service account was made on another ' +
            `host than ${baseUrl}. Secrets live 8 hours to 365 days: look in Atlas under Organization > Applications > Service ` +
            'Accounts, make a new secret and store it again.');
    }
    if (status >= 500)
        return OUTAGE;
    return 'Check client-id and client-secret, and that base-url is the host on which the service account was made.';
}


/***/ })

};
