import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 250:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = __nccwpck_require__.p + "16e669f216e2c30e5ba1.json";

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/publicPath */
/******/ (() => {
/******/ 	var scriptUrl;
/******/ 	if (typeof import.meta.url === "string") scriptUrl = import.meta.url
/******/ 	// When supporting browsers where an automatic publicPath is not supported you must specify an output.publicPath manually via configuration
/******/ 	// or pass an empty string ("") and set the __webpack_public_path__ variable from your code to use your own logic.
/******/ 	if (!scriptUrl) throw new Error("Automatic publicPath is not supported in this browser");
/******/ 	scriptUrl = scriptUrl.replace(/#.*$/, "").replace(/\?.*$/, "").replace(/\/[^\/]+$/, "/");
/******/ 	__nccwpck_require__.p = scriptUrl;
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	__nccwpck_require__.b = new URL("./", import.meta.url);
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	// no install chunk
/******/ 	
/******/ 	// no chunk on demand loading
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./local/emulator/clock.ts
const machineClock = {
    nowMs: () => Date.now(),
    setTimer(delayMs, run) {
        const timer = setTimeout(run, delayMs);
        return () => clearTimeout(timer);
    }
};

;// CONCATENATED MODULE: ./local/emulator/dates.ts
const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
function atlasDate(epochMs) {
    return new Date(epochMs).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
function atlasHeaderDate(day) {
    return new Date(`${day}T00:00:00Z`).toUTCString().replace(/, 0/, ', ');
}
function isDue(atMs, nowMs) {
    return atMs !== undefined && atMs <= nowMs;
}
function isExpired(date, nowMs) {
    return date !== undefined && Date.parse(date) <= nowMs;
}

;// CONCATENATED MODULE: ./local/emulator/generic/things.ts

const things = {
    routes: [],
    durations: { thingMs: MINUTE_MS },
    createStore({ createTable, newId, nowMs }) {
        const things = createTable();
        return {
            things,
            addThing(seed) {
                const id = seed.id ?? newId();
                const created = atlasDate(nowMs());
                const [, projectId] = /^groups\/([^/]+)/.exec(seed.path) ?? [];
                const thing = {
                    key: id,
                    created,
                    updated: created,
                    body: {},
                    ...(projectId !== undefined && { projectId }),
                    ...seed,
                    id
                };
                things.set(id, thing);
                return thing;
            }
        };
    }
};

;// CONCATENATED MODULE: ./local/emulator/error-codes.ts
const ERROR_CODES = {
    CANNOT_CREATE_PAUSED_CLUSTER: [400, 'Cluster %s cannot be created in a paused state.'],
    CANNOT_DELETE_IN_PROGRESS_SNAPSHOT: [400, 'Cannot delete an in progress snapshot %s.'],
    CANNOT_PAUSE_RECENTLY_RESUMED_CLUSTER: [
        400,
        'Recently resumed clusters must remain running for %d minutes to process all queued maintenance.'
    ],
    CANNOT_REMOVE_CALLER_FROM_ACCESS_LIST: [400, "Cannot remove caller's IP address %s from access list."],
    CANNOT_TERMINATE_CLUSTER_WHEN_TERMINATION_PROTECTION_ENABLED: [
        400,
        'Cannot terminate a cluster when termination protection is enabled. Disable termination protection and try again.'
    ],
    CANNOT_USE_AWS_SECURITY_GROUP_WITHOUT_VPC_PEERING_CONNECTION: [
        400,
        'Cannot use aws security groups as access list entries without a vpc peering connection.'
    ],
    CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API: [400, 'Flex cluster %s cannot be used in the Cluster API.'],
    CANNOT_USE_NON_FLEX_CLUSTER_IN_FLEX_API: [400, 'Cannot use non-flex cluster %s in the flex API.'],
    ASYMMETRIC_SHARD_UNSUPPORTED: [400, 'Cluster %s has shards that differ, which this version does not support.'],
    ATLAS_CUSTOM_ROLE_HAS_NO_PERMISSIONS: [
        400,
        'Custom roles must have one or more user privilege actions or inherited roles.'
    ],
    ATLAS_CUSTOM_ROLE_INVALID_NAME: [
        400,
        'The role name, "%s", is invalid. A custom role name must be a non-empty string made up of only ASCII letters, numbers, hyphens, and underscores, and should begin with a letter or number.'
    ],
    ATLAS_FTS_DUPLICATE_INDEX: [400, 'Duplicate Index.'],
    ATLAS_GENERAL_ERROR: [400, 'Reason: %s.'],
    ATLAS_INVALID_CUSTOM_ROLE_RESTRICTED: [
        400,
        'Cannot create custom role %s because a built-in role with that name already exists.'
    ],
    ATLAS_INVALID_CUSTOM_ROLE_SELF_REFERENTIAL: [400, 'A custom DB role cannot inherit from itself.'],
    ATLAS_RESERVED_CLUSTER_NAME: [
        400,
        'The provided cluster name %s creates a conflict with our internal hostnames, which are generated using the pattern "atlas-[a-z0-9]{6}".'
    ],
    ATLAS_X509_USER_CANNOT_BE_TEMPORARY: [400, 'X.509 users cannot be temporary.'],
    CERT_EXPIRY_CANNOT_EXCEED_TWO_YEARS: [
        400,
        'Atlas-generated X.509 certificates have a maximum expiration of 24 months.'
    ],
    CLUSTER_ALREADY_REQUESTED_DELETION: [400, 'The cluster %s has already been requested for deletion.'],
    CLUSTER_CANNOT_CHANGE_NAME: [400, 'Cannot change name of cluster during an update.'],
    CLUSTER_PAUSED_CANNOT_RESTORE: [
        400,
        'Backup restore cannot occur on a paused cluster. Please unpause the target cluster or choose another target cluster.'
    ],
    CLUSTER_NAME_INVALID: [
        400,
        'The cluster name %s is invalid. The name can only contain ASCII letters, numbers, and hyphens.'
    ],
    DATABASE_NAME_INVALID_ADMIN: [400, 'Database name invalid. %s can only be created on the admin database.'],
    DATABASE_NAME_INVALID_EXTERNAL: [
        400,
        'Database name invalid. Externally authenticated users can only be created on the $external database.'
    ],
    DUPLICATE_ADDRESSES_IN_INPUT: [400, 'Two or more of the IP addresses being added to the access list are the same.'],
    DUPLICATE_CLUSTER_NAME: [400, 'A cluster named %s is already present in group %s.'],
    DUPLICATE_CLUSTER_NAME_PREFIX: [
        400,
        'Cluster name %s cannot have same first %d characters as another cluster name in same group.'
    ],
    EXPIRATION_DATE_EXCEEDS_MAX: [400, 'The specified expiration date can be at most %d days in the future.'],
    EXPIRATION_DATE_IN_PAST: [400, 'The specified expiration date must be in the future.'],
    GROUP_MISMATCH: [400, 'The specified group ID %s does not match the URL.'],
    INVALID_ALERT_STATUS: [400, 'An invalid alert status %s was specified.'],
    INVALID_ATTRIBUTE: [400, 'Invalid attribute %s specified.'],
    INVALID_DATE_FORMAT: [400, 'An invalid date value %s was specified.'],
    INVALID_ENUM_VALUE: [400, 'An invalid enumeration value %s was specified.'],
    INVALID_GROUP_NAME: [400, 'An invalid group name "%s" was specified.'],
    INVALID_IP_ADDRESS_OR_CIDR_NOTATION: [400, 'The address %s must be in valid IP address or CIDR notation.'],
    INVALID_JSON: [400, 'Received JSON does not match expected format.'],
    INVALID_JSON_ATTRIBUTE: [400, 'Received JSON for the %s attribute does not match expected format.'],
    INVALID_NETWORK_PERMISSION_COMMENT: [400, 'The comment %s must be 80 characters or less.'],
    INVALID_PATH_PARAMETER: [400, 'Invalid path parameter %s specified.'],
    INVALID_QUERY_PARAMETER: [400, 'Invalid query parameter %s specified.'],
    INVALID_ROLE_FOR_GROUP: [400, 'Role %s is invalid for group %s.'],
    INVALID_ROLE_FOR_ORG: [400, 'Role %s invalid for organization %s.'],
    MALFORMED_JSON: [400, 'Received JSON is malformed.'],
    MISSING_ATTRIBUTE: [400, 'The required attribute %s was not specified.'],
    MISSING_METRIC_THRESHOLD: [400, 'A metric threshold must be specified for host metric alerts.'],
    MISSING_NOTIFICATIONS: [400, 'At least one notification must be specified for an alert configuration.'],
    MISSING_ONE_OF_THREE_ATTRIBUTES: [
        400,
        'Either the %s attribute, the %s attribute, or the %s attribute must be specified.'
    ],
    MISSING_ONE_OF_ATTRIBUTES: [400, 'Either the %s attribute or the %s attribute must be specified.'],
    MULTIPLE_VALUES_SPECIFIED_FOR_ONE_NETWORK_PERMISSION_ENTRY: [
        400,
        'Should not specify both the IP address and the CIDR block.'
    ],
    NETWORK_PERMISSION_EXPIRATION_NOT_SUPPORTED: [400, 'Expiration dates are only supported for IP addresses.'],
    ONLINE_ARCHIVE_CANNOT_MODIFY_FIELD: [400, 'The request contained modifications to immutable fields.'],
    PERMANENT_ENTITY_CANNOT_BE_MADE_TEMPORARY: [400, 'A permanent entity cannot be made temporary.'],
    TENANT_CLUSTER_TEST_FAILOVER_NOT_SUPPORTED: [400, 'Test failover not supported on tenant clusters.'],
    TENANT_CLUSTER_UPDATE_UNSUPPORTED: [400, 'Cannot update a M0/M2/M5 cluster through the public API.'],
    UNFINISHED_ON_DEMAND_SNAPSHOT: [400, 'Another on-demand snapshot is queued or in progress.'],
    UNSUPPORTED_ROLE: [400, 'The provided role is not supported.'],
    USER_NOT_MANAGED_X509: [400, 'The user does not have managed mode X509 enabled.'],
    VALIDATION_ERROR: [400, 'The request content produced the validation error: %s.'],
    WEAK_PASSWORD: [400, 'The specified password is not strong enough.'],
    NOT_IN_GROUP: [401, 'The current user is not in the group, or the group does not exist.'],
    NOT_ORG_GROUP_CREATOR: [401, 'The currently logged in user does not have the group creator role in organization %s.'],
    USER_CANNOT_ACCESS_ORG: [401, 'User cannot access this organization.'],
    USER_UNAUTHORIZED: [401, 'Current user is not authorized to perform this action.'],
    ATLAS_NETWORK_PERMISSIONS_LIMIT_EXCEEDED: [
        403,
        'Too many network permission entries. Only %d entries are supported.'
    ],
    GROUP_USERS_LIMIT_EXCEEDED: [403, 'Groups can contain at most %d database users.'],
    IP_ADDRESS_NOT_ON_ACCESS_LIST: [403, 'IP address %s is not allowed to access this resource.'],
    UNSUPPORTED_FOR_CURRENT_CONFIG: [403, 'Operation not supported for current configuration.'],
    ORG_REQUIRES_ACCESS_LIST: [403, 'This organization requires access through an access list of ip ranges.'],
    ALERT_CONFIG_NOT_FOUND: [404, 'No alert configuration with ID %s exists in group %s.'],
    ALERT_NOT_FOUND: [404, 'No alert with ID %s exists in group %s.'],
    ATLAS_CUSTOM_ROLE_NOT_FOUND: [404, 'The specified custom db role %s does not exist.'],
    ATLAS_NETWORK_PERMISSION_ENTRY_NOT_FOUND: [404, 'IP Address %s not on Atlas access list for group %s.'],
    BACKUP_CONFIG_NOT_FOUND: [404, 'No backup configuration exists for cluster %s in group %s.'],
    CLUSTER_NOT_FOUND: [404, 'No cluster named %s exists in group %s.'],
    GROUP_NAME_NOT_FOUND: [404, 'No group with name "%s" exists.'],
    GROUP_NOT_FOUND: [404, 'No group with ID %s exists.'],
    HOSTNAME_AND_PORT_NOT_FOUND: [404, 'No host with hostname and port %s exists in group %s.'],
    INVALID_ALERT_CONFIG_ID: [404, 'An invalid alert configuration ID %s was specified.'],
    INVALID_ALERT_ID: [404, 'An invalid alert ID %s was specified.'],
    INVALID_GROUP_ID: [404, 'An invalid group ID %s was specified.'],
    INVALID_ORG_ID: [404, 'An invalid organization ID %s was specified.'],
    INVALID_SNAPSHOT_ID: [404, 'An invalid snapshot ID %s was specified.'],
    INVOICE_NOT_FOUND: [404, 'No invoice with ID %s exists in organization %s.'],
    ORG_NOT_FOUND: [404, 'No organization with ID %s exists.'],
    RESTORE_JOB_NOT_FOUND: [404, 'No restore job with ID %s exists for cluster %s.'],
    RESOURCE_NOT_FOUND: [404, 'Cannot find resource %s.'],
    SNAPSHOT_NOT_FOUND: [404, 'No snapshot with ID %s exists for cluster %s.'],
    USERNAME_NOT_FOUND: [404, 'No user with username %s exists.'],
    INVALID_VERSION_DATE: [406, 'Invalid accept header or version date.'],
    ADDRESS_ALREADY_IN_ACCESS_LIST: [409, 'The address %s is already on the access list.'],
    ATLAS_CLUSTER_RESTORE_IN_PROGRESS: [409, 'Cluster restore already in progress.'],
    ATLAS_CUSTOM_ROLE_IN_USE_BY_ROLES: [
        409,
        'Deleting specified custom role would leave the following roles with no actions or inherited roles: %s.'
    ],
    ATLAS_CUSTOM_ROLE_IN_USE_BY_USERS: [
        409,
        'Deleting specified custom role would leave the following users without a role: %s.'
    ],
    ATLAS_CUSTOM_ROLE_NAME_ALREADY_EXISTS: [409, 'A custom role with the name %s already exists.'],
    AUTH_TYPE_CANNOT_BE_CHANGED: [409, 'Cannot modify the authentication type of an existing database user.'],
    AUTOMATION_CONFIG_CONCURRENT_MODIFICATION: [409, 'Another session or user has already published changes.'],
    CANNOT_DELETE_ORG_ACTIVE_GROUPS: [409, 'Cannot delete the organization while it has active groups.'],
    CANNOT_CLOSE_GROUP_ACTIVE_ATLAS_CLUSTERS: [
        409,
        'Cannot close group while it has active clusters; please terminate all clusters.'
    ],
    CANNOT_PAUSE_CLUSTER_WITH_PENDING_CHANGES: [409, 'Cannot pause a cluster with pending changes.'],
    CANNOT_PAUSE_NVME_CLUSTER: [409, 'Cannot pause an NVMe Cluster.'],
    CANNOT_UPDATE_AND_PAUSE_CLUSTER: [409, 'Cannot update and pause cluster %s at the same time.'],
    CANNOT_UPDATE_PAUSED_CLUSTER: [409, 'Cannot update cluster %s while it is paused or being paused.'],
    CLUSTER_ALREADY_PAUSED: [409, 'Cannot pause a cluster that is already paused.'],
    DATABASE_NAME_CANNOT_BE_CHANGED: [409, 'Cannot modify the authentication database of an existing database user.'],
    DATABASE_USERNAME_CANNOT_BE_CHANGED: [409, 'Cannot modify the username of an existing database user.'],
    GROUP_ALREADY_EXISTS: [409, 'A group with name "%s" already exists.'],
    ONLINE_ARCHIVE_MUST_BE_ACTIVE_TO_PAUSE: [409, 'An archive must be in an active state in order to be paused.'],
    USER_ALREADY_EXISTS: [409, 'A user with username %s already exists.'],
    VERSION_GONE: [410, 'Version %s of %s is no longer available.'],
    RATE_LIMITED: [429, 'Resource %s is limited to %d requests every %d minutes.'],
    RATE_LIMITED_TOKEN_BUCKET: [
        429,
        'Rate limit exceeded for %s. Please retry after %d seconds. Request capacity: %d. Refill rate: %d per %d seconds.'
    ]
};

;// CONCATENATED MODULE: ./local/emulator/atlas-error.ts

class AtlasError extends Error {
    status;
    code;
    parameters;
    headers;
    constructor(options) {
        super(options.detail);
        this.status = options.status;
        this.code = options.code;
        this.parameters = options.parameters === undefined ? [] : options.parameters;
        this.headers = options.headers ?? {};
    }
}
function atlasError(code, ...parameters) {
    const [status, template] = ERROR_CODES[code];
    let next = 0;
    const detail = template.replace(/%[sd]/g, () => String(parameters[next++]));
    return new AtlasError({ status, code, detail, parameters });
}

;// CONCATENATED MODULE: ./local/emulator/resource.ts
function insert(table, row) {
    table.set(row.id, row);
    return row;
}

;// CONCATENATED MODULE: ./local/emulator/resources/cluster-hardware.ts
const DISK_GB = {
    M0: 0.5,
    M2: 2,
    M5: 5,
    M10: 10,
    M20: 20,
    M30: 40,
    M40: 80,
    M50: 160,
    M60: 320,
    M80: 750,
    M140: 1000,
    M200: 1500,
    M300: 2000,
    M40_NVME: 380,
    M50_NVME: 760,
    M60_NVME: 1600,
    M80_NVME: 1600,
    M200_NVME: 3100,
    M400_NVME: 4000
};
const SHARED = ['M0', 'M2', 'M5'];
function isSharedTier(instanceSize) {
    return SHARED.includes(String(instanceSize));
}
function diskOf(instanceSize) {
    return DISK_GB[instanceSize] ?? DISK_GB[instanceSize.replace(/^R/, 'M')] ?? 40;
}
function hardwareOf(providerName, instanceSize) {
    const disk = { instanceSize, diskSizeGB: diskOf(instanceSize) };
    if (providerName === 'GCP')
        return disk;
    if (providerName === 'AZURE')
        return { ...disk, diskIOPS: 3500, diskThroughput: 125 };
    return { ...disk, diskIOPS: 3000, ebsVolumeType: instanceSize.includes('_NVME') ? 'PROVISIONED' : 'STANDARD' };
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./local/emulator/generic/sample-values.ts

function hexId(text, digits = 24) {
    return (0,external_node_crypto_namespaceObject.createHash)('sha256').update(text).digest('hex').slice(0, digits);
}
const SETTLED = [
    ...['IDLE', 'ACTIVE', 'AVAILABLE', 'READY', 'STEADY', 'APPLIED', 'STARTED', 'SUCCESSFUL', 'SUCCESS', 'COMPLETED'],
    ...['COMPLETE', 'Completed', 'Successful', 'WORKING', 'SIMULATING', 'OPEN', 'NONE', 'AWS']
];
const PATTERNED = [
    ...['ID24', 'ID20', 'ID12', 'ID40', 'ID64', 'mdb_sa_id_ID24', 'UUID', '8.0.12', '192.0.2.10', '192.0.2.0/24'],
    ...['192.0.2.0%2F24', 'host.mongodb.test:27017', 'cluster-ID6', 'vpc-ID17', 'vpce-ID17', 'pls_ID24', 'p-ID24'],
    ...['com.amazonaws.vpce.us-east-1.vpce-svc-ID17', 'nt-ID24-ID8', '123456789012', 'US', 'user@example.com'],
    ...['mongodb-atlas-ID16@p-ID24.iam.gserviceaccount.com', 'arn:aws:kafka:us-east-1:123456789012:cluster/example'],
    '/subscriptions/UUID/resourceGroups/example/providers/Microsoft.Network/privateEndpoints/example',
    '/subscriptions/UUID/resourceGroups/privatelink/providers/Microsoft.Network/privateEndpoints/example',
    '%2Fsubscriptions%2FUUID%2FresourceGroups%2Fexample%2Fproviders%2FMicrosoft.Network%2FprivateEndpoints%2Fexample',
    'UUID%2Fexample%2Fexample',
    'https://www.example.com/compute/v1/projects/p-ID24/regions/us-east1/serviceAttachments/example',
    '/exported_snapshots/{ORG-NAME}/{PROJECT-NAME}/{CLUSTER-NAME}/{SNAPSHOT-INITIATION-DATE}/{TIMESTAMP}',
    ...['DC=example,DC=com', '212\\555\\0123', 'sg-0123456789']
];
const ABSENT = /error|fail|delet|remov|cancel|expire|invit|reason|accept|endDate|finished|deprecat/i;
function isLikely(name) {
    return !ABSENT.test(name);
}
function pickValue(values) {
    return SETTLED.find((state) => values.includes(state)) ?? values[0];
}
function numberFor({ minimum, maximum }) {
    return Math.max(minimum ?? 0, Math.min(maximum ?? 0, 0));
}
function stringFor(name, shape, origin, path) {
    const known = origin.known[name.toLowerCase()];
    if (known !== undefined && fits(known, shape))
        return known;
    const id = origin.ids.find((each) => each !== '' && fits(each, shape));
    if (['id', '_id'].includes(name) && path === `/${name}` && id !== undefined)
        return id;
    return byFormat(name, shape, origin, path) ?? fitLength(plain(name), shape);
}
function patternedString(pattern, seed) {
    const expression = toExpression(pattern);
    return PATTERNED.map((sample) => fill(sample, seed)).find((sample) => expression.test(sample));
}
const expressions = new Map();
function toExpression(pattern) {
    const known = expressions.get(pattern);
    if (known)
        return known;
    let expression;
    try {
        expression = new RegExp(pattern, 'u');
    }
    catch {
        expression = new RegExp(pattern);
    }
    expressions.set(pattern, expression);
    return expression;
}
function fits(text, { pattern, minLength = 0, maxLength = Infinity, enum: values }) {
    if (values !== undefined && !values.includes(text))
        return false;
    if (text.length < minLength || text.length > maxLength)
        return false;
    return pattern === undefined || toExpression(pattern).test(text);
}
function byFormat(name, { format, pattern }, origin, path) {
    const seed = `${origin.href}${path}`;
    if (format === 'date-time' || format === 'date')
        return dateFor(name, origin).slice(0, format === 'date' ? 10 : undefined);
    if (format === 'email')
        return 'user@example.com';
    if (format === 'uuid')
        return fill('UUID', seed);
    if (format === 'uri' || format === 'url')
        return origin.href;
    if (pattern !== undefined)
        return patternedString(pattern, seed);
    return undefined;
}
const MONTH_MS = 30 * 24 * 60 * 60 * 1000;
function dateFor(name, { created, updated }) {
    if (/expir|until|end|next/i.test(name))
        return new Date(Date.parse(updated) + MONTH_MS).toISOString().replace('.000Z', 'Z');
    return /updat|modif|last/i.test(name) ? updated : created;
}
function plain(name) {
    return name === 'href' ? 'https://www.example.com' : 'example';
}
function fitLength(text, { minLength = 0, maxLength = Infinity }) {
    return text.padEnd(minLength, '0').slice(0, maxLength);
}
function fill(sample, seed) {
    const hex = hexId(seed, 64);
    const uuid = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
    return sample.replace('UUID', uuid).replace(/ID(\d+)/g, (_, digits) => hex.slice(0, Number(digits)));
}

;// CONCATENATED MODULE: ./local/emulator/resources/cluster-specs.ts


const NODES = ['electableSpecs', 'readOnlySpecs', 'analyticsSpecs'];
function replicationSpecsOf(cluster) {
    const given = cluster.attributes.replicationSpecs;
    const specs = Array.isArray(given) && given.length > 0 ? given : [{}];
    return specs.map((spec, index) => {
        const regions = Array.isArray(spec.regionConfigs) ? spec.regionConfigs : [{}];
        const zoneName = typeof spec.zoneName === 'string' ? spec.zoneName : 'Zone 1';
        return {
            id: hexId(`shard ${index} of ${cluster.id}`),
            regionConfigs: regions.map(completeRegion),
            zoneId: hexId(`zone ${zoneName} of ${cluster.id}`),
            zoneName
        };
    });
}
function zoneSpecId(cluster, { zoneName }) {
    return hexId(`shards of zone ${zoneName} of ${cluster.id}`);
}
function zonesOf(specs) {
    const names = [...new Set(specs.map(({ zoneName }) => zoneName))];
    return names.map((name) => specs.filter(({ zoneName }) => zoneName === name));
}
function isSymmetric(specs) {
    return zonesOf(specs).every((zone) => new Set(zone.map(({ regionConfigs }) => JSON.stringify(regionConfigs))).size === 1);
}
function instanceSizeOf(cluster) {
    return tierOf(replicationSpecsOf(cluster)[0]?.regionConfigs[0] ?? {});
}
function diskSizeOf(cluster) {
    const { electableSpecs } = replicationSpecsOf(cluster)[0]?.regionConfigs[0] ?? {};
    const size = electableSpecs?.diskSizeGB;
    return typeof size === 'number' ? size : diskOf(instanceSizeOf(cluster));
}
function tierOf(region) {
    const sizes = NODES.map((name) => region[name]?.instanceSize);
    return String(sizes.find((size) => typeof size === 'string') ?? 'M10');
}
function completeRegion(given) {
    const instanceSize = tierOf(given);
    return isSharedTier(instanceSize) ? sharedRegion(given, instanceSize) : dedicatedRegion(given, instanceSize);
}
function sharedRegion(given, instanceSize) {
    const { diskSizeGB } = hardwareOf('TENANT', instanceSize);
    return {
        backingProviderName: 'AWS',
        priority: 7,
        regionName: 'US_EAST_1',
        ...given,
        electableSpecs: { diskSizeGB, effectiveInstanceSize: instanceSize, instanceSize },
        providerName: 'TENANT'
    };
}
function dedicatedRegion(given, instanceSize) {
    const providerName = typeof given.providerName === 'string' ? given.providerName : 'AWS';
    const electable = given.readOnlySpecs !== undefined || given.analyticsSpecs !== undefined ? 0 : 3;
    const known = { ...hardwareOf(providerName, instanceSize), ...diskIn(given) };
    const nodes = NODES.map((name) => {
        const count = { nodeCount: name === 'electableSpecs' ? electable : 0 };
        return [name, { ...known, ...count, ...given[name] }];
    });
    return {
        autoScaling: { compute: { enabled: false, scaleDownEnabled: false }, diskGB: { enabled: false } },
        priority: 7,
        regionName: 'US_EAST_1',
        ...given,
        ...Object.fromEntries(nodes),
        providerName
    };
}
function diskIn(region) {
    const sizes = NODES.map((name) => region[name]?.diskSizeGB);
    const diskSizeGB = sizes.find((size) => typeof size === 'number');
    return diskSizeGB === undefined ? {} : { diskSizeGB };
}

;// CONCATENATED MODULE: ./local/emulator/resources/cluster-hosts.ts


const MONGOD_PORT = 27017;
const MONGOS_PORT = 27016;
const MEMBERS = ['00', '01', '02'];
const HOST_ZONE = 'mongodb.test';
function hostsOf(cluster) {
    const shards = isSharded(cluster) ? replicationSpecsOf(cluster).map((_, index) => index) : [0];
    return shards.flatMap((shard) => hostsOfShard(cluster, shard));
}
function isSharded({ attributes }) {
    return attributes.clusterType === 'SHARDED' || attributes.clusterType === 'GEOSHARDED';
}
function zoneOf({ projectId }) {
    return `${projectId.slice(-6)}.${HOST_ZONE}`;
}
function replicaSetOf({ id }, shard = 0) {
    return `atlas-${id.slice(-6)}-shard-${shard}`;
}
function connectionStringsOf(cluster) {
    const isReady = cluster.stateName !== 'CREATING';
    const standardSrv = `mongodb+srv://${cluster.name.toLowerCase()}.${zoneOf(cluster)}`;
    if (isSharded(cluster)) {
        const parts = { awsPrivateLinkSrv: {}, privateEndpoint: [] };
        return isReady ? { ...parts, standard: standardOf(cluster, MONGOS_PORT, ''), standardSrv } : { privateEndpoint: [] };
    }
    const isFree = isSharedTier(instanceSizeOf(cluster));
    if (!isReady)
        return isFree ? { standardSrv } : {};
    return { standard: standardOf(cluster, MONGOD_PORT, `&replicaSet=${replicaSetOf(cluster)}`), standardSrv };
}
function standardOf(cluster, port, options) {
    const hosts = hostsOfShard(cluster, 0).map((host) => `${host}:${port}`);
    return `mongodb://${hosts.join(',')}/?ssl=true&authSource=admin${options}`;
}
function hostsOfShard(cluster, shard) {
    const name = isSharedTier(instanceSizeOf(cluster)) ? `ac-${cluster.id.slice(-7)}` : cluster.name.toLowerCase();
    return MEMBERS.map((member) => `${name}-shard-${String(shard).padStart(2, '0')}-${member}.${zoneOf(cluster)}`);
}

;// CONCATENATED MODULE: ./local/emulator/paging.ts

function pageOf(request, items, show) {
    const itemsPerPage = wholeNumber(request.query, 'itemsPerPage', { fallback: 100, min: 1, max: 500 });
    const pageNum = Math.max(1, wholeNumber(request.query, 'pageNum', { fallback: 1, min: 0 }));
    const counted = includesCount(request.query);
    const start = (pageNum - 1) * itemsPerPage;
    const links = [paging_link(request, 'self', [['pageNum', pageNum], ['itemsPerPage', itemsPerPage]])];
    if (pageNum > 1)
        links.push(paging_link(request, 'previous', [['itemsPerPage', itemsPerPage], ['pageNum', pageNum - 1]]));
    if (counted && start + itemsPerPage < items.length) {
        links.push(paging_link(request, 'next', [['itemsPerPage', itemsPerPage], ['pageNum', pageNum + 1]]));
    }
    const results = items.slice(start, start + itemsPerPage).map(show);
    return { links, results, totalCount: counted ? items.length : 0 };
}
function apiLink(request, path, rel = 'self') {
    return { href: `${request.baseUrl}/api/atlas/v2${path}`, rel };
}
function paging_link(request, rel, page) {
    const query = new URLSearchParams(request.query);
    query.delete('pageNum');
    query.delete('itemsPerPage');
    for (const [name, value] of page)
        query.append(name, String(value));
    return { href: `${request.baseUrl}${request.pathname}?${query.toString()}`, rel };
}
function wholeNumber(query, name, bounds) {
    const given = query.get(name);
    if (given === null)
        return bounds.fallback;
    const value = /^\d+$/.test(given) ? Number(given) : -1;
    if (value < bounds.min || value > (bounds.max ?? Number.MAX_SAFE_INTEGER))
        throw atlasError('INVALID_QUERY_PARAMETER', name);
    return value;
}
function includesCount(query) {
    const given = query.get('includeCount') ?? 'true';
    if (given !== 'true' && given !== 'false')
        throw atlasError('INVALID_QUERY_PARAMETER', 'includeCount');
    return given === 'true';
}

;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
;// CONCATENATED MODULE: ./local/emulator/addresses.ts

function isAddress(value) {
    return (0,external_node_net_namespaceObject.isIP)(value) !== 0;
}
function toCidr(address) {
    return address.includes('/') ? address : `${address}/${bitsOf(address)}`;
}
function isCidr(value) {
    const [address = '', prefix = '', ...rest] = value.split('/');
    return isAddress(address) && /^\d{1,3}$/.test(prefix) && Number(prefix) <= bitsOf(address) && rest.length === 0;
}
function singleAddress(cidrBlock) {
    const [address = '', prefix] = cidrBlock.split('/');
    return Number(prefix) === bitsOf(address) ? address : undefined;
}
function covers(cidrBlock, address) {
    const [network = '', prefix] = cidrBlock.split('/');
    const list = new external_node_net_namespaceObject.BlockList();
    list.addSubnet(network, Number(prefix), familyOf(network));
    return list.check(address, familyOf(address));
}
function bitsOf(address) {
    return (0,external_node_net_namespaceObject.isIP)(address) === 6 ? 128 : 32;
}
function familyOf(address) {
    return (0,external_node_net_namespaceObject.isIP)(address) === 6 ? 'ipv6' : 'ipv4';
}

;// CONCATENATED MODULE: ./local/emulator/permissions.ts



const ID = /^[a-f0-9]{24}$/;
function checkApiAccessList(options) {
    const { world, account, callerIp, nowMs } = options;
    if (account.accessList.length === 0) {
        if (!world.organizations.get(account.orgId)?.apiAccessListRequired)
            return;
        throw atlasError('ORG_REQUIRES_ACCESS_LIST', callerIp);
    }
    const entry = account.accessList.find(({ cidrBlock }) => covers(cidrBlock, callerIp));
    if (!entry)
        throw atlasError('IP_ADDRESS_NOT_ON_ACCESS_LIST', callerIp);
    entry.requestCount += 1;
    entry.lastUsedAddress = callerIp;
    entry.lastUsedAt = atlasDate(nowMs);
}
function checkRoles(options) {
    const { world, account, params, roles } = options;
    if (params.orgId !== undefined) {
        checkOrganization(world, account, params.orgId);
        if (!hasOrgRole(account, roles))
            throw atlasError('USER_UNAUTHORIZED');
    }
    if (params.groupId !== undefined) {
        const project = findProject(world, params.groupId);
        if (!canRead(account, project))
            throw atlasError('NOT_IN_GROUP');
        if (!hasProjectRole(account, project, roles))
            throw atlasError('USER_UNAUTHORIZED');
    }
}
function checkOrganization(world, account, orgId) {
    if (!ID.test(orgId))
        throw atlasError('INVALID_ORG_ID', orgId);
    if (!world.organizations.has(orgId))
        throw atlasError('ORG_NOT_FOUND', orgId);
    if (account.orgId !== orgId)
        throw atlasError('USER_CANNOT_ACCESS_ORG');
}
function findProject(world, groupId) {
    if (!ID.test(groupId))
        throw atlasError('INVALID_GROUP_ID', groupId);
    const project = world.projects.get(groupId);
    if (!project)
        throw atlasError('GROUP_NOT_FOUND', groupId);
    return project;
}
function canRead(account, project) {
    if (project.orgId !== account.orgId)
        return false;
    return (account.projectRoles[project.id]?.length ?? 0) > 0 || readsAllProjects(account);
}
function hasOrgRole(account, roles) {
    const held = account.orgRoles;
    return (roles.length === 0 ||
        held.includes('ORG_OWNER') ||
        (roles.includes('ORG_MEMBER') && held.length > 0) ||
        roles.some((role) => held.includes(role)));
}
function hasProjectRole(account, project, roles) {
    const held = account.projectRoles[project.id] ?? [];
    return (account.orgRoles.includes('ORG_OWNER') ||
        held.includes('GROUP_OWNER') ||
        roles.length === 0 ||
        (roles.includes('GROUP_READ_ONLY') && canRead(account, project)) ||
        roles.some((role) => held.includes(role)));
}
function readsAllProjects(account) {
    return account.orgRoles.includes('ORG_OWNER') || account.orgRoles.includes('ORG_READ_ONLY');
}

;// CONCATENATED MODULE: ./local/emulator/media-types.ts


const VERSIONED = /application\/vnd\.atlas\.([^+;,\s]+)\+([a-z]+)/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
function resolveVersion(options) {
    const { versions, nowMs } = options;
    const [, requested = '', format = ''] = VERSIONED.exec(options.accept ?? '') ?? [];
    const found = requested === 'preview' ? versions.find((each) => each.version === 'preview') : newest(versions, requested);
    if (!found || !isOffered(found, format))
        throw atlasError('INVALID_VERSION_DATE');
    if (found.sunset !== undefined && Date.parse(found.sunset) <= nowMs) {
        throw atlasError('VERSION_GONE', found.version, options.path);
    }
    const charset = format === 'gzip' ? '' : ';charset=utf-8';
    return {
        version: found.version,
        format,
        contentType: `application/vnd.atlas.${found.version}+${format}${charset}`,
        headers: endOfLifeHeaders(found, versions)
    };
}
function isReadableBody(contentType) {
    if (/^application\/json\b/.test(contentType ?? ''))
        return true;
    const [, requested = '', format] = VERSIONED.exec(contentType ?? '') ?? [];
    if (format !== 'json')
        return false;
    if (requested !== 'preview' && !isDate(requested))
        throw atlasError('INVALID_VERSION_DATE');
    return true;
}
function newest(versions, requested) {
    if (!isDate(requested))
        return undefined;
    return versions.filter(({ version }) => DATE.test(version) && version <= requested).at(-1);
}
function isDate(value) {
    return DATE.test(value) && !Number.isNaN(Date.parse(value));
}
function isOffered(version, format) {
    return (version.formats ?? ['json']).some((offered) => offered === format);
}
function endOfLifeHeaders(found, versions) {
    if (found.sunset === undefined)
        return {};
    const successor = versions[versions.indexOf(found) + 1]?.version;
    const deprecated = successor !== undefined && DATE.test(successor) ? successor : found.deprecated;
    return {
        ...(deprecated !== undefined && { Deprecation: atlasHeaderDate(deprecated) }),
        Sunset: atlasHeaderDate(found.sunset)
    };
}

;// CONCATENATED MODULE: ./local/emulator/request-body.ts


function readJson(request) {
    if (request.body.length === 0)
        throw atlasError('MALFORMED_JSON');
    if (!isReadableBody(request.headers['content-type']))
        throw unsupportedMediaType();
    try {
        return JSON.parse(request.body.toString('utf8'));
    }
    catch {
        throw atlasError('MALFORMED_JSON');
    }
}
function readObject(request, required = []) {
    return toObject(readJson(request), required);
}
function readObjects(request) {
    const body = readJson(request);
    if (!Array.isArray(body))
        throw atlasError('INVALID_JSON');
    return body.map((item) => toObject(item));
}
function toObject(value, required = []) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw atlasError('INVALID_JSON');
    const object = value;
    for (const name of required) {
        if (object[name] === undefined || object[name] === null)
            throw atlasError('MISSING_ATTRIBUTE', name);
    }
    return object;
}
function stringOf(body, name) {
    return typed(body, name, 'string');
}
function numberOf(body, name) {
    return typed(body, name, 'number');
}
function booleanOf(body, name) {
    return typed(body, name, 'boolean');
}
function stringsOf(body, name) {
    const value = body[name];
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
function listOf(body, name) {
    const value = body[name];
    if (value === undefined || value === null)
        return undefined;
    if (!Array.isArray(value))
        throw atlasError('INVALID_JSON_ATTRIBUTE', name);
    return value;
}
function typed(body, name, type) {
    const value = body[name];
    if (value === undefined || value === null)
        return undefined;
    if (typeof value !== type)
        throw atlasError('INVALID_JSON_ATTRIBUTE', name);
    return value;
}
function unsupportedMediaType() {
    const detail = 'HTTP 415 Unsupported Media Type';
    return new AtlasError({ status: 415, code: 'UNEXPECTED_ERROR', detail, parameters: null });
}

;// CONCATENATED MODULE: ./local/emulator/resources/legacy-cluster-document.ts

function showLegacyCluster(common, cluster) {
    const zones = zonesOf(replicationSpecsOf(cluster));
    const regions = zones[0]?.[0]?.regionConfigs ?? [];
    const replicationSpecs = zones.flatMap((shards) => shards.slice(0, 1).map((spec) => ({
        id: zoneSpecId(cluster, spec),
        numShards: shards.length,
        regionsConfig: regionsConfigOf(spec.regionConfigs),
        zoneName: spec.zoneName
    })));
    return {
        ...common,
        ...addressesOf(common),
        autoScaling: { compute: { enabled: false, scaleDownEnabled: false }, diskGBEnabled: false },
        diskSizeGB: diskSizeOf(cluster),
        numShards: zones[0]?.length ?? 1,
        providerBackupEnabled: cluster.backupEnabled,
        providerSettings: providerSettingsOf(regions[0] ?? {}),
        replicationFactor: regions.reduce((sum, region) => sum + countOf(region, 'electableSpecs'), 0) || 3,
        replicationSpec: regionsConfigOf(regions),
        replicationSpecs
    };
}
function providerSettingsOf(region) {
    const { electableSpecs, backingProviderName, providerName, regionName } = region;
    const { diskIOPS, ebsVolumeType } = (electableSpecs ?? {});
    return {
        autoScaling: { compute: { maxInstanceSize: null, minInstanceSize: null } },
        ...(backingProviderName !== undefined && { backingProviderName }),
        ...(diskIOPS !== undefined && { diskIOPS }),
        ...(ebsVolumeType !== undefined && { encryptEBSVolume: true, volumeType: ebsVolumeType }),
        instanceSizeName: tierOf(region),
        providerName,
        regionName
    };
}
function regionsConfigOf(regions) {
    const entries = regions.map((region) => {
        const isShared = region.providerName === 'TENANT';
        const nodes = {
            analyticsNodes: countOf(region, 'analyticsSpecs'),
            electableNodes: isShared ? 3 : countOf(region, 'electableSpecs'),
            priority: region.priority,
            readOnlyNodes: countOf(region, 'readOnlySpecs')
        };
        return [String(region.regionName), nodes];
    });
    return Object.fromEntries(entries);
}
function countOf(region, nodes) {
    const count = region[nodes]?.nodeCount;
    return typeof count === 'number' ? count : 0;
}
function addressesOf({ connectionStrings, createDate }) {
    const { standard, standardSrv } = connectionStrings;
    if (standard === undefined)
        return {};
    return {
        mongoURI: standard.replace(/\/\?.*$/, ''),
        mongoURIUpdated: createDate,
        mongoURIWithOptions: standard,
        srvAddress: standardSrv
    };
}

;// CONCATENATED MODULE: ./local/emulator/resources/cluster-document.ts






const MONGODB_MAJOR_VERSION = '8.0';
const PATCHES = { '6.0': 27, '7.0': 31, '8.0': 29 };
function showCluster(call, cluster) {
    if (!isShowable(call, cluster))
        throw atlasError('ASYMMETRIC_SHARD_UNSUPPORTED', cluster.name);
    const common = commonDocument(call, cluster);
    if (call.version === '2023-01-01')
        return showLegacyCluster(common, cluster);
    if (call.version === '2023-02-01')
        return { ...common, ...withShardNumbers(cluster) };
    const specs = replicationSpecsOf(cluster);
    return {
        adaptiveCapacity: null,
        effectiveDatabaseEdition: 'CORE',
        effectiveReplicationSpecs: specs,
        featureCompatibilityVersion: majorVersionOf(cluster),
        internalClusterRole: 'NONE',
        redactClientLogData: false,
        retainBackups: false,
        useAwsTimeBasedSnapshotCopyForFastInitialSync: false,
        ...common,
        replicationSpecs: specs.map((spec) => ({ ...spec, regionConfigs: spec.regionConfigs.map(withEffectiveSpecs) }))
    };
}
function isShowable(call, cluster) {
    return call.version >= '2024-08-05' || isSymmetric(replicationSpecsOf(cluster));
}
function mongoDBVersionOf(cluster) {
    const major = majorVersionOf(cluster);
    return `${major}.${PATCHES[major] ?? 0}`;
}
function majorVersionOf({ attributes }) {
    return typeof attributes.mongoDBMajorVersion === 'string' ? attributes.mongoDBMajorVersion : MONGODB_MAJOR_VERSION;
}
function commonDocument(call, cluster) {
    const path = `/groups/${cluster.projectId}/clusters/${cluster.name}`;
    return {
        ...(isSharedTier(instanceSizeOf(cluster)) ? {} : { advancedConfiguration: ADVANCED_CONFIGURATION }),
        biConnector: { enabled: false, readPreference: 'secondary' },
        clusterType: 'REPLICASET',
        ...(isSharded(cluster) && { configServerManagementMode: 'ATLAS_MANAGED', configServerType: 'DEDICATED' }),
        diskWarmingMode: 'FULLY_WARMED',
        encryptionAtRestProvider: 'NONE',
        globalClusterSelfManagedSharding: false,
        labels: [],
        mongoDBMajorVersion: MONGODB_MAJOR_VERSION,
        pitEnabled: false,
        rootCertType: 'ISRGROOTX1',
        tags: [],
        versionReleaseSystem: 'LTS',
        ...cluster.attributes,
        backupEnabled: cluster.backupEnabled,
        connectionStrings: connectionStringsOf(cluster),
        createDate: cluster.createDate,
        groupId: cluster.projectId,
        id: cluster.id,
        links: [
            apiLink(call.request, path),
            apiLink(call.request, `${path}/backup/restoreJobs`, 'https://cloud.mongodb.com/restoreJobs'),
            apiLink(call.request, `${path}/backup/snapshots`, 'https://cloud.mongodb.com/snapshots')
        ],
        mongoDBVersion: mongoDBVersionOf(cluster),
        name: cluster.name,
        paused: cluster.paused,
        stateName: cluster.stateName,
        terminationProtectionEnabled: cluster.terminationProtectionEnabled
    };
}
const ADVANCED_CONFIGURATION = {
    customOpensslCipherConfigTls12: [],
    customOpensslCipherConfigTls13: [],
    minimumEnabledTlsProtocol: 'TLS1_2',
    tlsCipherConfigMode: 'DEFAULT'
};
function withEffectiveSpecs(region) {
    const { analyticsSpecs, electableSpecs, readOnlySpecs } = region;
    if (region.providerName === 'TENANT')
        return region;
    return {
        ...region,
        effectiveAnalyticsSpecs: analyticsSpecs,
        effectiveElectableSpecs: electableSpecs,
        effectiveReadOnlySpecs: readOnlySpecs
    };
}
function withShardNumbers(cluster) {
    const zones = zonesOf(replicationSpecsOf(cluster));
    return {
        diskSizeGB: diskSizeOf(cluster),
        replicationSpecs: zones.flatMap((shards) => shards.slice(0, 1).map((spec) => ({
            id: zoneSpecId(cluster, spec),
            numShards: shards.length,
            regionConfigs: spec.regionConfigs.map(withoutDisk),
            zoneId: spec.zoneId,
            zoneName: spec.zoneName
        })))
    };
}
function withoutDisk(region) {
    return Object.fromEntries(Object.entries(region).map(([name, value]) => {
        if (!name.endsWith('Specs'))
            return [name, value];
        const { diskSizeGB: _size, ...specs } = value;
        return [name, specs];
    }));
}

;// CONCATENATED MODULE: ./local/emulator/tags.ts


const MAX_TAGS = 50;
const PATTERN = /^[\p{L}\p{N} ;@_.+-]{1,255}$/u;
function readTags(body) {
    const tags = listOf(body, 'tags')?.map((item) => {
        const tag = toObject(item, ['key', 'value']);
        return { key: stringOf(tag, 'key') ?? '', value: stringOf(tag, 'value') ?? '' };
    });
    const keys = new Set(tags?.map(({ key }) => key));
    const isAllowed = tags?.every(({ key, value }) => PATTERN.test(key) && PATTERN.test(value)) ?? true;
    if (!isAllowed || keys.size < (tags?.length ?? 0) || keys.size > MAX_TAGS)
        throw atlasError('INVALID_ATTRIBUTE', 'tags');
    return tags;
}

;// CONCATENATED MODULE: ./local/emulator/resources/cluster-input.ts



const OTHERS = [
    ...['name', 'paused', 'backupEnabled', 'providerBackupEnabled', 'terminationProtectionEnabled'],
    ...['id', 'groupId', 'stateName', 'createDate', 'connectionStrings', 'links', 'mongoDBVersion']
];
const OLD = [
    ...['autoScaling', 'diskSizeGB', 'numShards', 'providerSettings', 'replicationFactor', 'replicationSpec'],
    'replicationSpecs'
];
function attributesIn(version, body, cluster) {
    const rest = Object.entries(body).filter(([name]) => !OTHERS.includes(name) && !OLD.includes(name));
    const tags = readTags(body);
    const specs = specsIn(version, body, cluster);
    const major = body.mongoDBMajorVersion;
    return {
        ...Object.fromEntries(rest),
        ...(specs !== undefined && { replicationSpecs: specs }),
        ...(tags !== undefined && { tags }),
        ...(major !== undefined && major !== null && { mongoDBMajorVersion: majorVersion(String(major)) })
    };
}
function majorVersion(text) {
    return /^\d+$/.test(text) ? `${text}.0` : text;
}
function specsIn(version, body, cluster) {
    const given = listIn(body, 'replicationSpecs');
    if (version === '2023-01-01')
        return legacySpecs(body, given, cluster);
    if (version !== '2023-02-01')
        return given?.map(withoutIds);
    const specs = given?.flatMap((spec) => repeat(withoutIds(spec), numberOf(spec, 'numShards') ?? 1));
    const diskSizeGB = numberOf(body, 'diskSizeGB');
    if (diskSizeGB === undefined)
        return specs;
    return withDisk(specs ?? currentSpecs(cluster), diskSizeGB);
}
function legacySpecs(body, given, cluster) {
    const settings = toObject(body.providerSettings ?? {});
    const isChanged = ['providerSettings', 'numShards', 'replicationSpec', 'replicationSpecs', 'replicationFactor'];
    if (!isChanged.some((name) => body[name] !== undefined) && body.diskSizeGB === undefined)
        return undefined;
    const specs = given ?? legacyDefault(body, settings, cluster);
    const diskSizeGB = numberOf(body, 'diskSizeGB');
    const shards = specs.flatMap((spec) => {
        const regions = Object.entries(toObject(spec.regionsConfig ?? {}));
        const regionConfigs = regions.map(([regionName, nodes]) => legacyRegion(settings, regionName, nodes));
        const { zoneName } = spec;
        return repeat({ ...(zoneName !== undefined && { zoneName }), regionConfigs }, numberOf(spec, 'numShards') ?? 1);
    });
    return diskSizeGB === undefined ? shards : withDisk(shards, diskSizeGB);
}
function legacyDefault(body, settings, cluster) {
    const current = cluster === undefined ? undefined : replicationSpecsOf(cluster)[0]?.regionConfigs[0];
    const regionName = stringOf(settings, 'regionName') ?? current?.regionName ?? 'US_EAST_1';
    const electableNodes = numberOf(body, 'replicationFactor') ?? 3;
    const regionsConfig = body.replicationSpec ?? { [regionName]: { electableNodes, priority: 7 } };
    return [{ numShards: numberOf(body, 'numShards') ?? 1, regionsConfig }];
}
function legacyRegion(settings, regionName, nodes) {
    const instanceSize = settings.instanceSizeName ?? 'M10';
    const count = (name) => ({ instanceSize, nodeCount: numberOf(nodes, name) ?? 0 });
    const { backingProviderName } = settings;
    return {
        providerName: settings.providerName ?? 'AWS',
        ...(backingProviderName !== undefined && { backingProviderName }),
        regionName,
        priority: numberOf(nodes, 'priority') ?? 7,
        electableSpecs: count('electableNodes'),
        readOnlySpecs: count('readOnlyNodes'),
        analyticsSpecs: count('analyticsNodes')
    };
}
function currentSpecs(cluster) {
    if (cluster === undefined)
        return [];
    return replicationSpecsOf(cluster).map(({ regionConfigs, zoneName }) => ({ regionConfigs, zoneName }));
}
function withDisk(specs, diskSizeGB) {
    const withSize = (region) => Object.fromEntries(Object.entries(region).map(([name, value]) => name.endsWith('Specs') ? [name, { ...value, diskSizeGB }] : [name, value]));
    return specs.map((spec) => ({ ...spec, regionConfigs: (listIn(spec, 'regionConfigs') ?? []).map(withSize) }));
}
function withoutIds({ id: _id, zoneId: _zoneId, numShards: _number, ...spec }) {
    return spec;
}
function repeat(spec, times) {
    return Array.from({ length: Math.max(1, times) }, () => spec);
}
function listIn(body, name) {
    return Array.isArray(body[name]) ? body[name] : undefined;
}

;// CONCATENATED MODULE: ./local/emulator/resources/deployments.ts


function deploymentsOf(world, projectId) {
    return [...world.clusters.values(), ...world.flexClusters.values()].filter((each) => each.projectId === projectId);
}
function findDeployment(call, name) {
    const { groupId = '' } = call.params;
    const found = deploymentsOf(call.world, groupId).find((each) => each.name === name);
    if (!found)
        throw atlasError('CLUSTER_NOT_FOUND', name, groupId);
    return found;
}
function advanceDeployments(world, deployments, nowMs) {
    for (const [id, deployment] of deployments) {
        if (deployment.stateName === 'CREATING' && isDue(deployment.updatesAtMs, nowMs))
            deployment.stateName = 'UPDATING';
        if (!isDue(deployment.settlesAtMs, nowMs))
            continue;
        delete deployment.settlesAtMs;
        if (deployment.stateName === 'DELETING') {
            deployments.delete(id);
            world.removeBelongings(id);
        }
        else {
            deployment.stateName = 'IDLE';
        }
    }
}

;// CONCATENATED MODULE: ./local/emulator/resources/cluster-rules.ts






const NAME = /^[a-zA-Z0-9][a-zA-Z0-9-]*$/;
const RESERVED_NAME = /^atlas-[a-z0-9]{6}$/;
const REGION = /^[A-Z][A-Z0-9_]*$/;
const UNIQUE_PREFIX_LENGTH = 23;
const RUN_AFTER_RESUME_MINUTES = 60;
function checkClusterName(world, projectId, name) {
    if (!NAME.test(name))
        throw atlasError('CLUSTER_NAME_INVALID', name);
    if (RESERVED_NAME.test(name))
        throw atlasError('ATLAS_RESERVED_CLUSTER_NAME', name);
    const others = deploymentsOf(world, projectId).map((each) => each.name);
    if (others.includes(name))
        throw atlasError('DUPLICATE_CLUSTER_NAME', name, projectId);
    const prefix = name.slice(0, UNIQUE_PREFIX_LENGTH);
    if (others.some((other) => other.slice(0, UNIQUE_PREFIX_LENGTH) === prefix)) {
        throw atlasError('DUPLICATE_CLUSTER_NAME_PREFIX', name, UNIQUE_PREFIX_LENGTH);
    }
}
function checkReplicationSpecs(body) {
    for (const item of listOf(body, 'replicationSpecs') ?? []) {
        for (const region of listOf(toObject(item), 'regionConfigs') ?? []) {
            const name = stringOf(toObject(region), 'regionName');
            if (name !== undefined && !REGION.test(name))
                throw atlasError('INVALID_ATTRIBUTE', 'regionName');
        }
    }
}
function checkUpdate(cluster, body, nowMs) {
    const { paused, ...others } = body;
    const hasOtherChanges = Object.keys(others).length > 0;
    if (cluster.stateName === 'DELETING')
        throw atlasError('CLUSTER_ALREADY_REQUESTED_DELETION', cluster.name);
    if (body.name !== undefined && body.name !== cluster.name)
        throw atlasError('CLUSTER_CANNOT_CHANGE_NAME');
    if (isFree(cluster))
        throw atlasError('TENANT_CLUSTER_UPDATE_UNSUPPORTED');
    if (paused === true && hasOtherChanges)
        throw atlasError('CANNOT_UPDATE_AND_PAUSE_CLUSTER', cluster.name);
    if (paused === true && cluster.paused)
        throw atlasError('CLUSTER_ALREADY_PAUSED');
    if (cluster.paused && (paused !== false || hasOtherChanges))
        throw atlasError('CANNOT_UPDATE_PAUSED_CLUSTER', cluster.name);
    if (paused === true)
        checkPause(cluster, nowMs);
}
function checkPause(cluster, nowMs) {
    if (cluster.stateName !== 'IDLE')
        throw atlasError('CANNOT_PAUSE_CLUSTER_WITH_PENDING_CHANGES');
    if (instanceSizeOf(cluster).endsWith('NVME'))
        throw atlasError('CANNOT_PAUSE_NVME_CLUSTER');
    const runningMs = cluster.resumedAtMs === undefined ? Infinity : nowMs - cluster.resumedAtMs;
    if (runningMs < RUN_AFTER_RESUME_MINUTES * MINUTE_MS) {
        throw atlasError('CANNOT_PAUSE_RECENTLY_RESUMED_CLUSTER', RUN_AFTER_RESUME_MINUTES);
    }
}
function isFree(cluster) {
    return isSharedTier(instanceSizeOf(cluster));
}

;// CONCATENATED MODULE: ./local/emulator/resources/projects.ts








const V1 = [{ version: '2023-01-01' }];
const projects_NAME = /^[\p{L}\p{N}\-_.(),:&@+' ]{1,64}$/u;
const routes = [
    {
        operationId: 'listGroups',
        method: 'GET',
        path: '/api/atlas/v2/groups',
        versions: V1,
        set: 'listProjects',
        roles: [],
        javaMethod: 'ApiAtlasGroupsResource::getAllGroups',
        handle: (call) => listReply(call, visible(call))
    },
    {
        operationId: 'getOrgGroups',
        method: 'GET',
        path: '/api/atlas/v2/orgs/{orgId}/groups',
        versions: V1,
        set: 'orgs',
        roles: ['ORG_MEMBER'],
        handle: (call) => {
            const prefix = (call.request.query.get('name') ?? '').toLowerCase();
            const found = visible(call).filter(({ name }) => name.toLowerCase().startsWith(prefix));
            return listReply(call, found);
        }
    },
    {
        operationId: 'getGroupByName',
        method: 'GET',
        path: '/api/atlas/v2/groups/byName/{groupName}',
        versions: V1,
        set: 'listProjects',
        roles: [],
        handle: getByName
    },
    {
        operationId: 'getGroup',
        method: 'GET',
        path: '/api/atlas/v2/groups/{groupId}',
        versions: V1,
        set: 'projects',
        roles: ['GROUP_READ_ONLY'],
        handle: (call) => ({ status: 200, body: showProject(call, projectOf(call)) })
    },
    {
        operationId: 'createGroup',
        method: 'POST',
        path: '/api/atlas/v2/groups',
        versions: V1,
        set: 'listProjects',
        roles: [],
        javaMethod: 'ApiAtlasGroupsResource::addGroup',
        handle: create
    },
    {
        operationId: 'updateGroup',
        method: 'PATCH',
        path: '/api/atlas/v2/groups/{groupId}',
        versions: V1,
        set: 'projects',
        roles: ['GROUP_OWNER'],
        javaMethod: 'ApiAtlasGroupsResource::patchGroup',
        handle: update
    },
    {
        operationId: 'deleteGroup',
        method: 'DELETE',
        path: '/api/atlas/v2/groups/{groupId}',
        versions: V1,
        set: 'projects',
        roles: ['GROUP_OWNER'],
        javaMethod: 'ApiAtlasGroupsResource::deleteGroup',
        handle: remove
    }
];
const projects = {
    routes,
    createStore({ createTable, newId, nowMs }) {
        const projects = createTable();
        return {
            projects,
            addProject(seed) {
                const id = newId();
                return insert(projects, {
                    id,
                    name: `project-${id.slice(-4)}`,
                    created: atlasDate(nowMs()),
                    tags: [],
                    withDefaultAlertsSettings: true,
                    accessListWrites: 0,
                    ...seed
                });
            }
        };
    }
};
function projectOf(call) {
    return findProject(call.world, call.params.groupId ?? '');
}
function visible(call) {
    return [...call.world.projects.values()].filter((project) => canRead(call.account, project));
}
function listReply(call, projects) {
    return { status: 200, body: pageOf(call.request, projects, (project) => showInList(call, project)) };
}
function getByName(call) {
    const name = call.params.groupName ?? '';
    const named = [...call.world.projects.values()].filter((project) => project.name === name);
    if (named.length === 0)
        throw atlasError('GROUP_NAME_NOT_FOUND', name);
    const project = named.find((each) => canRead(call.account, each));
    if (!project)
        throw atlasError('NOT_IN_GROUP');
    return { status: 200, body: showProject(call, project) };
}
function create(call) {
    const { world, account } = call;
    const body = readObject(call.request, ['name', 'orgId']);
    const name = stringOf(body, 'name') ?? '';
    const orgId = stringOf(body, 'orgId') ?? '';
    checkOrganization(world, account, orgId);
    if (!hasOrgRole(account, ['ORG_GROUP_CREATOR']))
        throw atlasError('NOT_ORG_GROUP_CREATOR', orgId);
    checkName(call, name, orgId);
    const project = world.addProject({
        orgId,
        name,
        created: atlasDate(call.nowMs),
        tags: readTags(body) ?? [],
        withDefaultAlertsSettings: booleanOf(body, 'withDefaultAlertsSettings') ?? true
    });
    account.projectRoles[project.id] = ['GROUP_OWNER'];
    const { tags, ...shown } = showProject(call, project);
    const created = project.tags.length === 0 ? shown : { ...shown, tags };
    return { status: 201, body: created, headers: { Location: `${call.request.baseUrl}//api/atlas/v1.0` } };
}
function update(call) {
    const project = projectOf(call);
    const body = readObject(call.request);
    const name = stringOf(body, 'name');
    if (name !== undefined && name !== project.name)
        checkName(call, name, project.orgId);
    project.name = name ?? project.name;
    project.tags = readTags(body) ?? project.tags;
    project.withDefaultAlertsSettings = booleanOf(body, 'withDefaultAlertsSettings') ?? project.withDefaultAlertsSettings;
    return { status: 200, body: showProject(call, project) };
}
function remove(call) {
    const { world } = call;
    const { id } = projectOf(call);
    if (deploymentsOf(world, id).length > 0)
        throw atlasError('CANNOT_CLOSE_GROUP_ACTIVE_ATLAS_CLUSTERS');
    world.projects.delete(id);
    world.removeBelongings(id);
    for (const account of world.serviceAccounts.values())
        delete account.projectRoles[id];
    return { status: 202, body: {} };
}
function checkName(call, name, orgId) {
    if (!projects_NAME.test(name))
        throw atlasError('INVALID_GROUP_NAME', name);
    const taken = [...call.world.projects.values()].some((each) => each.orgId === orgId && each.name === name);
    if (taken)
        throw atlasError('GROUP_ALREADY_EXISTS', name);
}
function showInList(call, project) {
    return {
        clusterCount: deploymentsOf(call.world, project.id).length,
        created: project.created,
        id: project.id,
        links: [apiLink(call.request, `/groups/${project.id}`)],
        name: project.name,
        orgId: project.orgId,
        tags: project.tags,
        withDefaultAlertsSettings: project.withDefaultAlertsSettings
    };
}
function showProject(call, project) {
    const parts = ['containers', 'clusters', 'databaseUsers', 'peers', 'processes', 'whitelist'];
    const path = `/groups/${project.id}`;
    const links = [
        apiLink(call.request, path),
        ...parts.map((part) => apiLink(call.request, `${path}/${part}`, `https://cloud.mongodb.com/${part}`))
    ];
    return { ...showInList(call, project), links };
}

;// CONCATENATED MODULE: ./local/emulator/resources/clusters.ts











const READ_VERSIONS = [
    { version: '2023-01-01', sunset: '2027-07-01' },
    { version: '2023-02-01', sunset: '2027-07-01' },
    { version: '2024-08-05' }
];
const WRITE_VERSIONS = [
    { version: '2023-01-01', sunset: '2027-07-01' },
    { version: '2023-02-01', sunset: '2027-07-01' },
    { version: '2024-08-05', sunset: '2027-03-01' },
    { version: '2024-10-23' }
];
const LIST = '/api/atlas/v2/groups/{groupId}/clusters';
const ONE = `${LIST}/{clusterName}`;
const AT_ONCE = ['name', 'terminationProtectionEnabled'];
const SETTINGS = ['paused', 'tags', 'labels'];
const DURATIONS = {
    clusterCreateMs: 950 * SECOND_MS,
    clusterUpdateMs: 5 * MINUTE_MS,
    clusterSettingMs: 33 * SECOND_MS,
    clusterDeleteMs: 3 * MINUTE_MS,
    freeCreateMs: 12 * SECOND_MS,
    freeDeleteMs: 29 * SECOND_MS
};
const clusters_routes = [
    {
        operationId: 'listGroupClusters',
        method: 'GET',
        path: LIST,
        versions: READ_VERSIONS,
        set: 'clusters',
        roles: ['GROUP_READ_ONLY'],
        handle: (call) => ({
            status: 200,
            body: pageOf(call.request, showableOf(call), (cluster) => showCluster(call, cluster))
        })
    },
    {
        operationId: 'getGroupCluster',
        method: 'GET',
        path: ONE,
        versions: READ_VERSIONS,
        set: 'clusters',
        roles: ['GROUP_READ_ONLY'],
        javaMethod: {
            '2023-02-01': 'ApiAtlasClusterDescriptionV15Resource::getCluster',
            '2024-08-05': 'ApiAtlasClusterDescriptionResource20240805::getCluster'
        },
        handle: (call) => ({ status: 200, body: showCluster(call, clusterOf(call)) })
    },
    {
        operationId: 'createGroupCluster',
        method: 'POST',
        path: LIST,
        versions: WRITE_VERSIONS,
        set: 'clusters',
        roles: ['GROUP_CLUSTER_CREATOR'],
        javaMethod: { '2023-02-01': 'ApiAtlasClusterDescriptionV15Resource::createCluster' },
        handle: clusters_create
    },
    {
        operationId: 'updateGroupCluster',
        method: 'PATCH',
        path: ONE,
        versions: WRITE_VERSIONS,
        set: 'clusters',
        roles: ['GROUP_CLUSTER_MANAGER', 'GROUP_CLUSTER_RESILIENCE_TESTER', 'GROUP_REPLICA_SET_MANAGER'],
        handle: clusters_update
    },
    {
        operationId: 'deleteGroupCluster',
        method: 'DELETE',
        path: ONE,
        versions: [{ version: '2023-01-01', sunset: '2027-07-01' }, { version: '2023-02-01' }],
        set: 'clusters',
        roles: ['GROUP_OWNER'],
        javaMethod: { '2023-02-01': 'ApiAtlasClusterDescriptionV15Resource::deleteCluster' },
        handle: clusters_remove
    }
];
const clusters = {
    routes: clusters_routes,
    createStore({ createTable, newId, nowMs }) {
        const clusters = createTable();
        return {
            clusters,
            addCluster: (seed) => insert(clusters, {
                id: newId(),
                stateName: 'IDLE',
                paused: false,
                terminationProtectionEnabled: false,
                backupEnabled: true,
                createDate: atlasDate(nowMs()),
                failovers: 0,
                attributes: {},
                ...seed
            })
        };
    },
    durations: DURATIONS,
    advance: (world, nowMs) => advanceDeployments(world, world.clusters, nowMs)
};
function clusterOf(call) {
    const { groupId = '', clusterName = '' } = call.params;
    const cluster = clustersOf(call).find(({ name }) => name === clusterName);
    if (cluster)
        return cluster;
    const isHere = (each) => each.projectId === groupId && each.name === clusterName;
    if ([...call.world.flexClusters.values()].some(isHere)) {
        throw atlasError('CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API', clusterName);
    }
    throw atlasError('CLUSTER_NOT_FOUND', clusterName, groupId);
}
function clustersOf(call) {
    return [...call.world.clusters.values()].filter(({ projectId }) => projectId === call.params.groupId);
}
function showableOf(call) {
    return clustersOf(call).filter((cluster) => isShowable(call, cluster));
}
function clusters_create(call) {
    const projectId = projectOf(call).id;
    const isLegacy = call.version === '2023-01-01';
    const body = readObject(call.request, ['name', isLegacy ? 'providerSettings' : 'replicationSpecs']);
    const name = stringOf(body, 'name') ?? '';
    checkClusterName(call.world, projectId, name);
    checkReplicationSpecs(body);
    if (booleanOf(body, 'paused'))
        throw atlasError('CANNOT_CREATE_PAUSED_CLUSTER', name);
    const cluster = call.world.addCluster({
        projectId,
        name,
        stateName: 'CREATING',
        createDate: atlasDate(call.nowMs),
        backupEnabled: backupIn(body) ?? false,
        terminationProtectionEnabled: booleanOf(body, 'terminationProtectionEnabled') ?? false,
        attributes: attributesIn(call.version, body)
    });
    const { freeCreateMs, clusterCreateMs } = call.durations;
    cluster.settlesAtMs = call.nowMs + (isFree(cluster) ? freeCreateMs : clusterCreateMs);
    if (isFree(cluster))
        cluster.updatesAtMs = call.nowMs + freeCreateMs / 2;
    const { tags, ...shown } = showCluster(call, cluster);
    return { status: 201, body: cluster.attributes.tags === undefined ? shown : { ...shown, tags } };
}
function clusters_update(call) {
    const cluster = clusterOf(call);
    const body = readObject(call.request);
    checkUpdate(cluster, body, call.nowMs);
    checkReplicationSpecs(body);
    const attributes = attributesIn(call.version, body, cluster);
    const protection = booleanOf(body, 'terminationProtectionEnabled');
    if (protection !== undefined && !hasProjectRole(call.account, projectOf(call), ['GROUP_OWNER'])) {
        throw atlasError('USER_UNAUTHORIZED');
    }
    const paused = booleanOf(body, 'paused') ?? cluster.paused;
    const unchanged = [...AT_ONCE, ...(paused === cluster.paused ? ['paused'] : [])];
    const changed = Object.keys(body).filter((name) => !unchanged.includes(name));
    if (cluster.paused && !paused)
        cluster.resumedAtMs = call.nowMs;
    cluster.paused = paused;
    cluster.terminationProtectionEnabled = protection ?? cluster.terminationProtectionEnabled;
    cluster.backupEnabled = backupIn(body) ?? cluster.backupEnabled;
    Object.assign(cluster.attributes, attributes);
    const { clusterUpdateMs, clusterSettingMs } = call.durations;
    const isSetting = changed.every((name) => SETTINGS.includes(name));
    if (changed.length > 0)
        beginChange(call, cluster, isSetting ? clusterSettingMs : clusterUpdateMs);
    return { status: 200, body: showCluster(call, cluster) };
}
function beginChange(call, cluster, durationMs) {
    if (cluster.stateName === 'CREATING')
        return;
    cluster.stateName = 'UPDATING';
    cluster.settlesAtMs = Math.max(cluster.settlesAtMs ?? 0, call.nowMs + durationMs);
}
function clusters_remove(call) {
    const cluster = clusterOf(call);
    if (cluster.stateName === 'DELETING')
        throw atlasError('CLUSTER_ALREADY_REQUESTED_DELETION', cluster.name);
    if (cluster.terminationProtectionEnabled) {
        throw atlasError('CANNOT_TERMINATE_CLUSTER_WHEN_TERMINATION_PROTECTION_ENABLED');
    }
    cluster.stateName = 'DELETING';
    const { freeDeleteMs, clusterDeleteMs } = call.durations;
    cluster.settlesAtMs = call.nowMs + (isFree(cluster) ? freeDeleteMs : clusterDeleteMs);
    return { status: 202, body: {} };
}
function backupIn(body) {
    return booleanOf(body, 'providerBackupEnabled') ?? booleanOf(body, 'backupEnabled');
}

;// CONCATENATED MODULE: ./local/emulator/resources/access-history.ts





const KEPT_MS = 7 * DAY_MS;
const MAX_LOGS = 20_000;
const EARLIEST_MS = 1_199_145_600_000;
const access_history_routes = [
    {
        operationId: 'getGroupDbAccessHistoryCluster',
        method: 'GET',
        path: '/api/atlas/v2/groups/{groupId}/dbAccessHistory/clusters/{clusterName}',
        versions: [{ version: '2023-01-01' }],
        set: 'accessLogs',
        roles: ['GROUP_CLUSTER_LOG_VIEWER', 'GROUP_DATABASE_ACCESS_ADMIN'],
        handle: list
    }
];
const accessHistory = {
    routes: access_history_routes,
    createStore({ createTable, newId }) {
        const logins = createTable();
        return {
            logins,
            addLogin: (seed) => insert(logins, { id: newId(), username: 'app', authResult: true, ipAddress: '198.51.100.20', ...seed })
        };
    }
};
function list(call) {
    const cluster = clusterOf(call);
    const { query } = call.request;
    const start = Math.max(timeOf(query, 'start') ?? 0, call.nowMs - KEPT_MS);
    const end = timeOf(query, 'end') ?? call.nowMs;
    const onlySuccessful = query.get('authResult') === 'true';
    const found = [...call.world.logins.values()]
        .filter(({ clusterId, atMs }) => clusterId === cluster.id && atMs >= start && atMs <= end)
        .filter(({ authResult }) => authResult || !onlySuccessful)
        .sort((one, other) => other.atMs - one.atMs)
        .slice(0, access_history_numberOf(query, 'nLogs', 0) ?? MAX_LOGS);
    return { status: 200, body: { accessLogs: found.map((login) => show(cluster, login)) } };
}
function timeOf(query, name) {
    return access_history_numberOf(query, name, EARLIEST_MS);
}
function access_history_numberOf(query, name, least) {
    const text = query.get(name);
    if (text === null)
        return undefined;
    const value = Number(text);
    if (!Number.isInteger(value) || value < least)
        throw atlasError('INVALID_QUERY_PARAMETER', name);
    return value;
}
function show(cluster, login) {
    const { username, atMs, authResult, ipAddress } = login;
    return {
        authResult,
        authSource: 'admin',
        ...(authResult ? {} : { failureReason: `UserNotFound: Could not find user "${username}" for db "admin"` }),
        groupId: cluster.projectId,
        hostname: hostsOf(cluster)[0],
        ipAddress,
        logLine: JSON.stringify({ t: { $date: new Date(atMs).toISOString() }, s: 'I', c: 'ACCESS', msg: 'Authentication' }),
        timestamp: loginDate(atMs),
        username
    };
}
function loginDate(atMs) {
    const [weekday, day, month, year, time] = new Date(atMs).toUTCString().replace(',', '').split(' ');
    return [weekday, month, day, time, 'GMT', year].join(' ');
}

;// CONCATENATED MODULE: ./local/emulator/resources/alert-configs.ts





const alert_configs_V1 = [{ version: '2023-01-01' }];
const alert_configs_LIST = '/api/atlas/v2/groups/{groupId}/alertConfigs';
const alert_configs_ONE = `${alert_configs_LIST}/{alertConfigId}`;
const MANAGERS = ['GROUP_ALERTS_MANAGER'];
const alert_configs_ID = /^[a-f0-9]{24}$/;
const SEVERITIES = ['INFO', 'WARNING', 'ERROR', 'CRITICAL'];
const DEFAULT_NOTIFICATION = {
    delayMin: 0,
    emailEnabled: true,
    intervalMin: 60,
    roles: ['GROUP_OWNER'],
    smsEnabled: false,
    typeName: 'GROUP'
};
const alert_configs_routes = [
    {
        operationId: 'listGroupAlertConfigs',
        method: 'GET',
        path: alert_configs_LIST,
        versions: alert_configs_V1,
        set: 'alerts',
        roles: ['GROUP_READ_ONLY'],
        javaMethod: 'ApiAlertConfigsResource::getAllAlertConfigs',
        handle: (call) => ({
            status: 200,
            body: pageOf(call.request, configsOf(call), (config) => alert_configs_showInList(call, config))
        })
    },
    {
        operationId: 'getGroupAlertConfig',
        method: 'GET',
        path: alert_configs_ONE,
        versions: alert_configs_V1,
        set: 'alerts',
        roles: ['GROUP_READ_ONLY'],
        handle: (call) => ({ status: 200, body: showOne(call, configOf(call)) })
    },
    {
        operationId: 'createGroupAlertConfig',
        method: 'POST',
        path: alert_configs_LIST,
        versions: alert_configs_V1,
        set: 'alerts',
        roles: MANAGERS,
        javaMethod: 'ApiAlertConfigsResource::addAlertConfig',
        handle: alert_configs_create
    },
    {
        operationId: 'toggleGroupAlertConfig',
        method: 'PATCH',
        path: alert_configs_ONE,
        versions: alert_configs_V1,
        set: 'alerts',
        roles: MANAGERS,
        handle: toggle
    },
    {
        operationId: 'deleteGroupAlertConfig',
        method: 'DELETE',
        path: alert_configs_ONE,
        versions: alert_configs_V1,
        set: 'alerts',
        roles: MANAGERS,
        handle: (call) => {
            call.world.alertConfigs.delete(configOf(call).id);
            return { status: 204 };
        }
    }
];
const alertConfigs = {
    routes: alert_configs_routes,
    createStore({ createTable, newId, nowMs }) {
        const alertConfigs = createTable();
        return {
            alertConfigs,
            addAlertConfig(seed) {
                const today = atlasDate(nowMs());
                return insert(alertConfigs, {
                    id: newId(),
                    eventTypeName: 'OUTSIDE_METRIC_THRESHOLD',
                    enabled: true,
                    created: today,
                    updated: today,
                    attributes: {
                        matchers: [],
                        notifications: [{ ...DEFAULT_NOTIFICATION, notifierId: newId() }]
                    },
                    ...seed
                });
            }
        };
    }
};
function configsOf(call) {
    return [...call.world.alertConfigs.values()].filter(({ projectId }) => projectId === call.params.groupId);
}
function configOf(call) {
    const { groupId = '', alertConfigId = '' } = call.params;
    if (!alert_configs_ID.test(alertConfigId))
        throw atlasError('INVALID_ALERT_CONFIG_ID', alertConfigId);
    const config = configsOf(call).find(({ id }) => id === alertConfigId);
    if (!config)
        throw atlasError('ALERT_CONFIG_NOT_FOUND', alertConfigId, groupId);
    return config;
}
function alert_configs_create(call) {
    const body = readObject(call.request, ['eventTypeName']);
    const eventTypeName = stringOf(body, 'eventTypeName') ?? '';
    const severityOverride = severityOf(body);
    const notifications = (listOf(body, 'notifications') ?? []).map((item) => toObject(item, ['typeName']));
    if (notifications.length === 0)
        throw atlasError('MISSING_NOTIFICATIONS');
    if (eventTypeName === 'OUTSIDE_METRIC_THRESHOLD' && !body.metricThreshold) {
        throw atlasError('MISSING_METRIC_THRESHOLD');
    }
    const attributes = {
        matchers: listOf(body, 'matchers') ?? [],
        notifications: notifications.map((item) => ({ delayMin: 0, ...item, notifierId: call.world.newId() }))
    };
    for (const name of ['threshold', 'metricThreshold'])
        if (body[name])
            attributes[name] = toObject(body[name]);
    const config = call.world.addAlertConfig({
        projectId: call.params.groupId ?? '',
        eventTypeName,
        enabled: booleanOf(body, 'enabled') ?? false,
        ...(severityOverride === undefined ? {} : { severityOverride }),
        created: atlasDate(call.nowMs),
        updated: atlasDate(call.nowMs),
        attributes
    });
    return { status: 201, body: showOne(call, config) };
}
function severityOf(body) {
    const given = stringOf(body, 'severityOverride');
    const severity = SEVERITIES.find((each) => each === given);
    if (given !== undefined && severity === undefined)
        throw atlasError('INVALID_ENUM_VALUE', given);
    return severity;
}
function toggle(call) {
    const config = configOf(call);
    config.enabled = booleanOf(readObject(call.request), 'enabled') ?? !config.enabled;
    config.updated = atlasDate(call.nowMs);
    return { status: 200, body: showOne(call, config) };
}
function alert_configs_showInList(call, config) {
    const { projectId, attributes, ...shown } = config;
    return {
        ...shown,
        groupId: projectId,
        links: [apiLink(call.request, `/groups/${projectId}/alertConfigs/${config.id}`)],
        ...attributes
    };
}
function showOne(call, config) {
    const path = `/groups/${config.projectId}/alertConfigs/${config.id}`;
    const alerts = apiLink(call.request, `${path}/alerts`, `${call.request.baseUrl}/alerts`);
    return { ...alert_configs_showInList(call, config), links: [apiLink(call.request, path), alerts] };
}

;// CONCATENATED MODULE: ./local/emulator/resources/alerts.ts







const alerts_V1 = [{ version: '2023-01-01' }];
const alerts_LIST = '/api/atlas/v2/groups/{groupId}/alerts';
const alerts_ONE = `${alerts_LIST}/{alertId}`;
const alerts_ID = /^[a-f0-9]{24}$/;
const MAX_COMMENT_LENGTH = 200;
const METRIC_EVENT = 'OUTSIDE_METRIC_THRESHOLD';
const METRIC = {
    currentValue: { number: 1020, units: 'RAW' },
    hostnameAndPort: `prod-shard-00-00.000002.${HOST_ZONE}:27017`,
    metricName: 'CONNECTIONS',
    replicaSetName: 'atlas-000005-shard-0'
};
const alerts_routes = [
    {
        operationId: 'listGroupAlerts',
        method: 'GET',
        path: alerts_LIST,
        versions: alerts_V1,
        set: 'alerts',
        roles: ['GROUP_READ_ONLY'],
        javaMethod: 'ApiAlertsResource::getAllAlerts',
        handle: alerts_list
    },
    {
        operationId: 'getGroupAlert',
        method: 'GET',
        path: alerts_ONE,
        versions: alerts_V1,
        set: 'alerts',
        roles: ['GROUP_READ_ONLY'],
        handle: (call) => ({ status: 200, body: alerts_showOne(call, alertOf(call)) })
    },
    {
        operationId: 'acknowledgeGroupAlert',
        method: 'PATCH',
        path: alerts_ONE,
        versions: [{ version: '2023-01-01', sunset: '2027-07-01' }, { version: '2024-05-30' }],
        set: 'alerts',
        roles: ['GROUP_ALERTS_MANAGER'],
        javaMethod: { '2024-05-30': 'ApiAlertsResource20240530::patchAlert' },
        handle: acknowledge
    }
];
const alerts = {
    routes: alerts_routes,
    createStore({ createTable, newId, nowMs }) {
        const alerts = createTable();
        return {
            alerts,
            addAlert(seed) {
                const today = atlasDate(nowMs());
                const isMetric = (seed.eventTypeName ?? METRIC_EVENT) === METRIC_EVENT;
                return insert(alerts, {
                    id: newId(),
                    alertConfigId: newId(),
                    eventTypeName: METRIC_EVENT,
                    ...(isMetric && METRIC),
                    status: 'OPEN',
                    created: today,
                    updated: today,
                    lastNotified: today,
                    ...seed
                });
            }
        };
    }
};
function alertsOf(call) {
    return [...call.world.alerts.values()].filter(({ projectId }) => projectId === call.params.groupId);
}
function alerts_list(call) {
    const status = call.request.query.get('status');
    if (status !== null && !['OPEN', 'TRACKING', 'CLOSED'].includes(status)) {
        throw atlasError('INVALID_ALERT_STATUS', status);
    }
    const found = alertsOf(call).filter((alert) => status === null || alert.status === status);
    return { status: 200, body: pageOf(call.request, found, (alert) => alerts_showInList(call, alert)) };
}
function alertOf(call) {
    const { groupId = '', alertId = '' } = call.params;
    if (!alerts_ID.test(alertId))
        throw atlasError('INVALID_ALERT_ID', alertId);
    const alert = alertsOf(call).find(({ id }) => id === alertId);
    if (!alert)
        throw atlasError('ALERT_NOT_FOUND', alertId, groupId);
    return alert;
}
function acknowledge(call) {
    const alert = alertOf(call);
    const body = readObject(call.request);
    const until = stringOf(body, 'acknowledgedUntil');
    const comment = stringOf(body, 'acknowledgementComment');
    if (until !== undefined && Number.isNaN(Date.parse(until)))
        throw atlasError('INVALID_DATE_FORMAT', until);
    if ((comment?.length ?? 0) > MAX_COMMENT_LENGTH)
        throw atlasError('INVALID_ATTRIBUTE', 'acknowledgementComment');
    if (booleanOf(body, 'unacknowledgeAlert') === true) {
        delete alert.acknowledgedUntil;
        delete alert.acknowledgementComment;
        delete alert.acknowledgingUsername;
    }
    else {
        if (until === undefined)
            throw atlasError('MISSING_ATTRIBUTE', 'acknowledgedUntil');
        alert.acknowledgedUntil = atlasDate(Date.parse(until));
        alert.acknowledgingUsername = call.account.clientId;
        if (comment !== undefined)
            alert.acknowledgementComment = comment;
    }
    alert.updated = atlasDate(call.nowMs);
    return { status: 200, body: alerts_showOne(call, alert) };
}
function alerts_showInList(call, alert) {
    const { projectId, ...shown } = alert;
    return {
        ...shown,
        groupId: projectId,
        links: [apiLink(call.request, `/groups/${projectId}/alerts/${alert.id}`)],
        orgId: projectOf(call).orgId
    };
}
function alerts_showOne(call, alert) {
    const group = `/groups/${alert.projectId}`;
    const { baseUrl } = call.request;
    return {
        ...alerts_showInList(call, alert),
        links: [
            apiLink(call.request, `${group}/alerts/${alert.id}`),
            apiLink(call.request, `${group}/alertConfigs/${alert.alertConfigId}`, `${baseUrl}/alertConfig`),
            apiLink(call.request, `${group}/alerts/${alert.id}/alertConfigs`, `${baseUrl}/alertConfigs`)
        ]
    };
}

;// CONCATENATED MODULE: ./local/emulator/resources/service-account-document.ts





const MIN_HOURS = 8;
const LABEL = /^[\p{L}\p{N}\-_.,' ]+$/u;
const MAX_LENGTHS = { name: 64, description: 250 };
const ORG_ROLES = 'ORG_MEMBER ORG_READ_ONLY ORG_BILLING_ADMIN ORG_BILLING_READ_ONLY ORG_STREAM_PROCESSING_ADMIN ORG_GROUP_CREATOR ORG_OWNER';
function accountOf(call) {
    const { orgId, groupId, clientId = '' } = call.params;
    const account = call.world.serviceAccounts.get(clientId);
    const isHere = groupId === undefined ? account?.orgId === orgId : account?.projectRoles[groupId] !== undefined;
    if (!account || !isHere)
        throw atlasError('RESOURCE_NOT_FOUND', clientId);
    return account;
}
function managedAccountOf(call) {
    const account = accountOf(call);
    const { groupId } = call.params;
    const reach = Object.keys(account.projectRoles).length + account.orgRoles.filter((role) => role !== 'ORG_MEMBER').length;
    if (groupId !== undefined && reach > 1 && !hasOrgRole(call.account, ['ORG_OWNER'])) {
        throw atlasError('USER_UNAUTHORIZED');
    }
    return account;
}
function showAccount(call, account, created) {
    const { groupId } = call.params;
    return {
        clientId: account.clientId,
        createdAt: account.createdAt,
        description: account.description,
        name: account.name,
        roles: groupId === undefined ? account.orgRoles : (account.projectRoles[groupId] ?? []),
        secrets: created ? [showNewSecret(created)] : account.secrets.map(showSecret)
    };
}
function showNewSecret({ createdAt, expiresAt, id, secret }) {
    return { createdAt, expiresAt, id, secret };
}
function showSecret(secret) {
    return {
        createdAt: secret.createdAt,
        expiresAt: secret.expiresAt,
        id: secret.id,
        lastUsedAt: secret.lastUsedAt ?? null,
        maskedSecretValue: `mdb_sa_sk_...${secret.secret.slice(-4)}`
    };
}
function secretExpiryMs(call, body) {
    const hours = numberOf(body, 'secretExpiresAfterHours') ?? 0;
    const orgId = call.params.orgId ?? projectOf(call).orgId;
    const maxHours = call.world.organizations.get(orgId)?.maxServiceAccountSecretValidityInHours ?? 0;
    if (!Number.isInteger(hours) || hours < MIN_HOURS || hours > maxHours) {
        throw atlasError('INVALID_ATTRIBUTE', 'secretExpiresAfterHours');
    }
    return call.nowMs + hours * HOUR_MS;
}
function labelOf(body, name) {
    const label = stringOf(body, name);
    if (label === undefined)
        return undefined;
    if (!LABEL.test(label) || label.length > MAX_LENGTHS[name])
        throw atlasError('INVALID_ATTRIBUTE', name);
    return label;
}
function rolesOf(call, body) {
    const { orgId, groupId = '' } = call.params;
    const roles = listOf(body, 'roles')?.map(String);
    for (const role of roles ?? []) {
        if (orgId !== undefined && !ORG_ROLES.split(' ').includes(role))
            throw atlasError('INVALID_ROLE_FOR_ORG', role, orgId);
        if (orgId === undefined && !role.startsWith('GROUP_'))
            throw atlasError('INVALID_ROLE_FOR_GROUP', role, groupId);
    }
    if (roles?.length === 0)
        throw atlasError('INVALID_ATTRIBUTE', 'roles');
    return roles;
}

;// CONCATENATED MODULE: ./local/emulator/resources/api-access-list.ts






const VERSIONS = [{ version: '2024-08-05' }];
const OF_ORG = '/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/accessList';
const OF_PROJECT = '/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/accessList';
const api_access_list_routes = [
    {
        operationId: 'listOrgServiceAccountAccessList',
        method: 'GET',
        path: OF_ORG,
        versions: VERSIONS,
        set: 'orgServiceAccounts',
        roles: ['ORG_READ_ONLY'],
        handle: (call) => ({ status: 200, body: pageOfEntries(call) })
    },
    {
        operationId: 'createOrgServiceAccountAccessList',
        method: 'POST',
        path: OF_ORG,
        versions: VERSIONS,
        set: 'orgServiceAccounts',
        roles: ['ORG_OWNER'],
        handle: add
    },
    {
        operationId: 'deleteOrgServiceAccountAccessListEntry',
        method: 'DELETE',
        path: `${OF_ORG}/{ipAddress}`,
        versions: VERSIONS,
        set: 'orgServiceAccounts',
        roles: ['ORG_OWNER'],
        handle: api_access_list_remove
    },
    {
        operationId: 'listGroupServiceAccountAccessList',
        method: 'GET',
        path: OF_PROJECT,
        versions: VERSIONS,
        set: 'projectServiceAccounts',
        roles: ['GROUP_READ_ONLY'],
        handle: (call) => ({ status: 200, body: pageOfEntries(call) })
    },
    {
        operationId: 'createGroupServiceAccountAccessList',
        method: 'POST',
        path: OF_PROJECT,
        versions: VERSIONS,
        set: 'projectServiceAccounts',
        roles: ['GROUP_ACCESS_MANAGER'],
        handle: add
    },
    {
        operationId: 'deleteGroupServiceAccountAccessListEntry',
        method: 'DELETE',
        path: `${OF_PROJECT}/{ipAddress}`,
        versions: VERSIONS,
        set: 'projectServiceAccounts',
        roles: ['GROUP_ACCESS_MANAGER'],
        handle: api_access_list_remove
    }
];
const apiAccessList = { routes: api_access_list_routes };
function toApiAccessEntry(address, createdAt) {
    const single = address.includes('/') ? {} : { ipAddress: address };
    return { cidrBlock: toCidr(address), ...single, createdAt, requestCount: 0 };
}
function pageOfEntries(call) {
    return pageOf(call.request, accountOf(call).accessList, (entry) => entry);
}
function add(call) {
    const { accessList } = accountOf(call);
    const addresses = readObjects(call.request).map(addressOf);
    for (const address of addresses) {
        if (accessList.some(({ cidrBlock }) => cidrBlock === toCidr(address)))
            continue;
        accessList.push(toApiAccessEntry(address, atlasDate(call.nowMs)));
    }
    return { status: 200, body: pageOfEntries(call) };
}
function addressOf(item) {
    const address = stringOf(item, 'ipAddress') ?? stringOf(item, 'cidrBlock');
    if (address === undefined)
        throw atlasError('MISSING_ONE_OF_ATTRIBUTES', 'ipAddress', 'cidrBlock');
    if (!isAddress(address) && !isCidr(address))
        throw atlasError('INVALID_IP_ADDRESS_OR_CIDR_NOTATION', address);
    return address;
}
function api_access_list_remove(call) {
    const account = accountOf(call);
    const address = call.params.ipAddress ?? '';
    const index = account.accessList.findIndex(({ cidrBlock }) => cidrBlock === toCidr(address));
    const entry = account.accessList[index];
    if (!entry)
        throw atlasError('RESOURCE_NOT_FOUND', address);
    const isCaller = account.clientId === call.account.clientId && covers(entry.cidrBlock, call.callerIp);
    if (isCaller)
        throw atlasError('CANNOT_REMOVE_CALLER_FROM_ACCESS_LIST', call.callerIp);
    account.accessList.splice(index, 1);
    return { status: 204 };
}

;// CONCATENATED MODULE: ./local/emulator/resources/backup-schedules.ts




const backup_schedules_routes = [
    {
        operationId: 'getGroupClusterBackupSchedule',
        method: 'GET',
        path: '/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/schedule',
        versions: [{ version: '2023-01-01', sunset: '2027-07-01' }, { version: '2024-08-05' }],
        set: 'backups',
        roles: ['GROUP_READ_ONLY'],
        handle: backup_schedules_show
    }
];
const backupSchedules = { routes: backup_schedules_routes };
function backup_schedules_show(call) {
    const { id, name, projectId, backupEnabled } = clusterOf(call);
    if (!backupEnabled)
        throw atlasError('BACKUP_CONFIG_NOT_FOUND', name, projectId);
    const item = (frequencyType, frequencyInterval, index) => ({
        frequencyInterval,
        frequencyType,
        id: `${id.slice(0, 20)}c00${index}`,
        retentionUnit: 'days',
        retentionValue: 7
    });
    const body = {
        autoExportEnabled: false,
        clusterId: id,
        clusterName: name,
        copyPolicyItemsEnabled: false,
        copySettings: [],
        links: [
            apiLink(call.request, `/groups/${projectId}/clusters/${name}/backup/schedule`),
            {
                href: `${call.request.baseUrl}/api/public/v1.0/groups/${projectId}`,
                rel: 'https://cloud.mongodb.com/group'
            }
        ],
        nextSnapshot: atlasDate(call.nowMs + 6 * HOUR_MS),
        policies: [{ id: `${id.slice(0, 20)}c000`, policyItems: [item('hourly', 6, 1), item('daily', 1, 2)] }],
        referenceHourOfDay: 3,
        referenceMinuteOfHour: 16,
        restoreWindowDays: 7,
        useOrgAndGroupNamesInExportPrefix: true
    };
    return { status: 200, body };
}

;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./local/emulator/resources/processes.ts






const processes_routes = [
    {
        operationId: 'listGroupProcesses',
        method: 'GET',
        path: '/api/atlas/v2/groups/{groupId}/processes',
        versions: [{ version: '2023-01-01' }],
        set: 'monitoring',
        roles: ['GROUP_READ_ONLY'],
        javaMethod: 'ApiAtlasProcessesResource::getAllAtlasProcesses',
        handle: (call) => ({
            status: 200,
            body: pageOf(call.request, processesOf(call.world, call.params.groupId ?? ''), (each) => processes_show(call, each))
        })
    },
    {
        operationId: 'getGroupProcess',
        method: 'GET',
        path: '/api/atlas/v2/groups/{groupId}/processes/{processId}',
        versions: [{ version: '2023-01-01' }],
        set: 'monitoring',
        roles: ['GROUP_READ_ONLY'],
        javaMethod: 'ApiAtlasProcessesResource::getAtlasProcess',
        handle: (call) => ({ status: 200, body: processes_showOne(call, processOf(call)) })
    }
];
const processes = { routes: processes_routes };
function processOf(call) {
    const { groupId = '', processId = '' } = call.params;
    const found = processesOf(call.world, groupId).find(({ hostname, userAlias, port }) => [`${hostname}:${port}`, `${userAlias}:${port}`].includes(processId));
    if (!found)
        throw atlasError('HOSTNAME_AND_PORT_NOT_FOUND', processId, groupId);
    return found;
}
function processesOf(world, projectId) {
    return [...world.clusters.values()]
        .filter((cluster) => cluster.projectId === projectId && cluster.stateName !== 'CREATING')
        .filter((cluster) => !isSharedTier(instanceSizeOf(cluster)))
        .flatMap((cluster) => (isSharded(cluster) ? processesOfShards(cluster) : processesOfReplicaSet(cluster)));
}
function processesOfReplicaSet(cluster) {
    return hostsOf(cluster).map((userAlias, index) => {
        const typeName = index === 0 ? 'REPLICA_PRIMARY' : 'REPLICA_SECONDARY';
        return { cluster, hostname: hostnameOf(cluster, userAlias), userAlias, port: 27017, typeName };
    });
}
function processesOfShards(cluster) {
    const common = { cluster };
    return hostsOf(cluster).flatMap((userAlias, index) => {
        const hostname = hostnameOf(cluster, userAlias);
        const config = userAlias.replace('-shard-', '-config-');
        const typeName = index % 3 === 0 ? 'SHARD_PRIMARY' : 'SHARD_SECONDARY';
        return [
            { ...common, hostname, userAlias, port: 27017, typeName },
            { ...common, hostname, userAlias, port: 27016, typeName: 'SHARD_MONGOS' },
            { ...common, hostname: hostnameOf(cluster, config), userAlias: config, port: 27017, typeName: 'SHARD_CONFIG' }
        ];
    });
}
function hostnameOf(cluster, userAlias) {
    return userAlias.replace(/^.*(?=-(shard|config)-\d\d-\d\d\.)/, `atlas-${cluster.id.slice(-6)}`);
}
function processes_show(call, { cluster, hostname, userAlias, port, typeName }) {
    const id = `${hostname}:${port}`;
    return {
        created: cluster.createDate,
        groupId: cluster.projectId,
        hostname,
        id,
        lastPing: cluster.createDate,
        links: [apiLink(call.request, `/groups/${cluster.projectId}/processes/${id}`)],
        port,
        replicaSetName: replicaSetOf(cluster),
        typeName,
        userAlias,
        version: mongoDBVersionOf(cluster)
    };
}
function processes_showOne(call, process) {
    const group = `/groups/${process.cluster.projectId}`;
    const path = `${group}/processes/${process.hostname}:${process.port}`;
    const measurements = `${path}/measurements?granularity=PT5M&period=PT24H`;
    return {
        ...processes_show(call, process),
        links: [
            apiLink(call.request, path),
            apiLink(call.request, group, 'https://cloud.mongodb.com/group'),
            apiLink(call.request, measurements, 'https://cloud.mongodb.com/measurements')
        ]
    };
}

;// CONCATENATED MODULE: ./local/emulator/resources/cluster-logs.ts




const LOG_NAMES = ['mongodb', 'mongos', 'mongodb-audit-log', 'mongos-audit-log'];
const EARLIEST_SECONDS = 1_199_145_600;
const cluster_logs_routes = [
    {
        operationId: 'downloadGroupClusterLog',
        method: 'GET',
        path: '/api/atlas/v2/groups/{groupId}/clusters/{hostName}/logs/{logName}.gz',
        versions: [
            { version: '2023-01-01', sunset: '2027-07-01', formats: ['gzip'] },
            { version: '2023-02-01', formats: ['gzip'] }
        ],
        set: 'clusterLogs',
        roles: [
            'GROUP_CLUSTER_LOG_VIEWER',
            'GROUP_DATA_ACCESS_ADMIN',
            'GROUP_DATA_ACCESS_READ_ONLY',
            'GROUP_DATA_ACCESS_READ_WRITE',
            'GROUP_STREAM_PROCESSING_OWNER'
        ],
        javaMethod: { '2023-02-01': 'ApiAtlasClusterDescriptionV15Resource::logsForHost' },
        handle: download
    }
];
const clusterLogs = { routes: cluster_logs_routes, createStore: () => ({ logs: new Map() }) };
function download(call) {
    const { groupId = '', hostName = '', logName = '' } = call.params;
    if (!LOG_NAMES.includes(logName))
        throw atlasError('INVALID_PATH_PARAMETER', 'logName');
    const host = processesOf(call.world, groupId).find((each) => [each.hostname, each.userAlias].includes(hostName));
    if (!host)
        throw atlasError('HOSTNAME_AND_PORT_NOT_FOUND', hostName, groupId);
    const content = call.world.logs.get(`${host.hostname}/${logName}`) ?? {};
    const range = rangeOf(call);
    const text = messages(range, content.messagesPerMinute ?? (logName.includes('audit') ? 0 : 1));
    return {
        status: 200,
        bytes: content.gzip ?? (0,external_node_zlib_namespaceObject.gzipSync)(text),
        headers: {
            'Content-Disposition': `attachment; filename="${hostName}_${logName}.log.gz"`,
            'X-Uncompressed-Content-Length': String(text.length)
        }
    };
}
function rangeOf({ request, nowMs }) {
    const start = dateOf(request.query, 'startDate');
    const end = dateOf(request.query, 'endDate');
    const toMs = end ?? (start === undefined ? nowMs : start + DAY_MS);
    return { fromMs: start ?? toMs - DAY_MS, toMs: Math.min(toMs, nowMs) };
}
function dateOf(query, name) {
    const given = query.get(name);
    if (given === null)
        return undefined;
    if (!/^\d+$/.test(given) || Number(given) < EARLIEST_SECONDS)
        throw atlasError('INVALID_QUERY_PARAMETER', name);
    return Number(given) * SECOND_MS;
}
function messages({ fromMs, toMs }, perMinute) {
    const stepMs = MINUTE_MS / perMinute;
    const count = Math.max(0, Math.ceil((toMs - fromMs) / stepMs));
    return Array.from({ length: count }, (_, index) => line(fromMs + index * stepMs, index)).join('');
}
function line(atMs, index) {
    const entry = { t: { $date: atlasDate(atMs) }, s: 'I', c: 'NETWORK', ctx: `conn${index}`, msg: 'Connection accepted' };
    return `${JSON.stringify(entry)}\n`;
}

;// CONCATENATED MODULE: ./local/emulator/resources/cluster-status.ts



const cluster_status_routes = [
    {
        operationId: 'getGroupClusterStatus',
        method: 'GET',
        path: '/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/status',
        versions: [{ version: '2023-01-01' }],
        set: 'clusters',
        roles: ['GROUP_READ_ONLY'],
        handle: cluster_status_status
    }
];
const clusterStatus = {
    routes: cluster_status_routes,
    createStore: () => ({ flexClusterStatus: 'reported' })
};
function cluster_status_status(call) {
    const { world, params } = call;
    const { id, name, stateName } = findDeployment(call, params.clusterName ?? '');
    if (world.flexClusterStatus === 'refused' && world.flexClusters.has(id)) {
        throw atlasError('CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API', name);
    }
    const pending = (projectOf(call).databaseChangesUntilMs ?? 0) > call.nowMs;
    return { status: 200, body: { changeStatus: pending && stateName !== 'CREATING' ? 'PENDING' : 'APPLIED' } };
}

;// CONCATENATED MODULE: ./local/emulator/resources/cluster-validation.ts




const clusterValidation = {
    routes: [
        {
            operationId: 'validateGroupClusterConfigurations',
            method: 'POST',
            path: '/api/atlas/v2/groups/{groupId}/clusterConfigurations:validate',
            versions: [{ version: '2025-03-12' }],
            set: 'clusters',
            roles: ['GROUP_CLUSTER_MANAGER'],
            handle: validate
        }
    ]
};
function validate(call) {
    const projectId = projectOf(call).id;
    const body = readObject(call.request, ['clusterDescription', 'editing']);
    const cluster = toObject(body.clusterDescription);
    const editing = booleanOf(body, 'editing') === true;
    const checks = [
        () => {
            if (!editing)
                checkClusterName(call.world, projectId, stringOf(cluster, 'name') ?? '');
        },
        () => checkReplicationSpecs(cluster)
    ];
    const errors = checks.flatMap(findError);
    return { status: 200, body: { errors, valid: errors.length === 0 } };
}
function findError(check) {
    try {
        check();
        return [];
    }
    catch (error) {
        if (!(error instanceof AtlasError))
            throw error;
        return [{ errorCode: error.code, validationIssue: error.message }];
    }
}

;// CONCATENATED MODULE: ./local/emulator/resources/database-roles.ts


const BUILT_IN_ROLES = [
    'atlasAdmin',
    'backup',
    'clusterMonitor',
    'dbAdmin',
    'dbAdminAnyDatabase',
    'enableSharding',
    'read',
    'readAnyDatabase',
    'readWrite',
    'readWriteAnyDatabase'
];
function database_roles_checkRoles(call, roles) {
    if (roles.length === 0)
        throw atlasError('MISSING_ATTRIBUTE', 'roles');
    const project = call.params.groupId;
    const own = [...call.world.customRoles.values()].filter(({ projectId }) => projectId === project);
    for (const role of roles) {
        const { roleName, databaseName } = toObject(role, ['roleName', 'databaseName']);
        const isOwn = databaseName === 'admin' && own.some((each) => each.roleName === roleName);
        if (!isOwn && !BUILT_IN_ROLES.some((name) => name === roleName))
            throw atlasError('UNSUPPORTED_ROLE');
    }
}

;// CONCATENATED MODULE: ./local/emulator/expiration.ts



const MAX_DAYS = 7;
function readExpiration(body, nowMs) {
    const date = stringOf(body, 'deleteAfterDate');
    if (date === undefined)
        return undefined;
    const atMs = /^\d{4}-\d{2}-\d{2}T/.test(date) ? Date.parse(date) : Number.NaN;
    if (Number.isNaN(atMs))
        throw atlasError('INVALID_DATE_FORMAT', date);
    if (atMs <= nowMs)
        throw atlasError('EXPIRATION_DATE_IN_PAST');
    if (atMs > nowMs + MAX_DAYS * DAY_MS)
        throw atlasError('EXPIRATION_DATE_EXCEEDS_MAX', MAX_DAYS);
    return atlasDate(atMs);
}

;// CONCATENATED MODULE: ./local/emulator/resources/database-users.ts








const database_users_V1 = [{ version: '2023-01-01' }];
const database_users_LIST = '/api/atlas/v2/groups/{groupId}/databaseUsers';
const database_users_ONE = `${database_users_LIST}/{databaseName}/{username}`;
const ADMIN = ['GROUP_DATABASE_ACCESS_ADMIN', 'GROUP_STREAM_PROCESSING_OWNER'];
const MAX_USERS = 100;
const MIN_PASSWORD_LENGTH = 8;
const database_users_routes = [
    {
        operationId: 'listGroupDatabaseUsers',
        method: 'GET',
        path: database_users_LIST,
        versions: database_users_V1,
        set: 'databaseUsers',
        roles: ['GROUP_READ_ONLY'],
        javaMethod: 'ApiAtlasV2DatabaseUsersResource::getUsers',
        handle: (call) => ({ status: 200, body: pageOf(call.request, usersOf(call), (user) => database_users_show(call, user)) })
    },
    {
        operationId: 'getGroupDatabaseUser',
        method: 'GET',
        path: database_users_ONE,
        versions: database_users_V1,
        set: 'databaseUsers',
        roles: ['GROUP_READ_ONLY'],
        javaMethod: 'ApiAtlasV2DatabaseUsersResource::getUserByName',
        handle: (call) => ({ status: 200, body: database_users_show(call, userOf(call)) })
    },
    {
        operationId: 'createGroupDatabaseUser',
        method: 'POST',
        path: database_users_LIST,
        versions: database_users_V1,
        set: 'databaseUsers',
        roles: ADMIN,
        javaMethod: 'ApiAtlasV2DatabaseUsersResource::addUser',
        handle: database_users_create
    },
    {
        operationId: 'updateGroupDatabaseUser',
        method: 'PATCH',
        path: database_users_ONE,
        versions: database_users_V1,
        set: 'databaseUsers',
        roles: ADMIN,
        handle: database_users_update
    },
    {
        operationId: 'deleteGroupDatabaseUser',
        method: 'DELETE',
        path: database_users_ONE,
        versions: database_users_V1,
        set: 'databaseUsers',
        roles: ADMIN,
        javaMethod: 'ApiAtlasV2DatabaseUsersResource::deleteUser',
        handle: (call) => {
            call.world.databaseUsers.delete(userOf(call).id);
            noteChange(call);
            return { status: 204 };
        }
    }
];
const databaseUsers = {
    routes: database_users_routes,
    createStore({ createTable, newId }) {
        const databaseUsers = createTable();
        return {
            databaseUsers,
            addDatabaseUser: (seed) => insert(databaseUsers, {
                id: newId(),
                databaseName: 'admin',
                roles: [{ databaseName: 'admin', roleName: 'readWriteAnyDatabase' }],
                scopes: [],
                labels: [],
                awsIAMType: 'NONE',
                ldapAuthType: 'NONE',
                oidcAuthType: 'NONE',
                x509Type: 'NONE',
                ...seed
            })
        };
    },
    durations: { databaseUserMs: 20 * SECOND_MS },
    advance(world, nowMs) {
        for (const [id, user] of world.databaseUsers) {
            if (isExpired(user.deleteAfterDate, nowMs))
                world.databaseUsers.delete(id);
        }
    }
};
function usersOf(call) {
    return [...call.world.databaseUsers.values()].filter(({ projectId }) => projectId === call.params.groupId);
}
function userOf(call) {
    const { databaseName, username = '' } = call.params;
    const user = usersOf(call).find((each) => each.databaseName === databaseName && each.username === username);
    if (!user)
        throw atlasError('USERNAME_NOT_FOUND', username);
    return user;
}
function noteChange(call) {
    projectOf(call).databaseChangesUntilMs = call.nowMs + call.durations.databaseUserMs;
}
function database_users_create(call) {
    const project = projectOf(call);
    const body = readObject(call.request, ['username', 'roles']);
    checkProject(body, project.id);
    const user = parse(call, body);
    database_roles_checkRoles(call, user.roles);
    checkAuthentication(user);
    const others = usersOf(call);
    if (others.some((each) => each.username === user.username && each.databaseName === user.databaseName)) {
        throw atlasError('USER_ALREADY_EXISTS', user.username);
    }
    if (others.length >= MAX_USERS)
        throw atlasError('GROUP_USERS_LIMIT_EXCEEDED', MAX_USERS);
    noteChange(call);
    return { status: 201, body: database_users_show(call, call.world.addDatabaseUser(user)) };
}
function database_users_update(call) {
    const user = userOf(call);
    const body = readObject(call.request);
    checkProject(body, user.projectId);
    checkUnchanged(user, body);
    if (body.deleteAfterDate !== undefined && user.deleteAfterDate === undefined) {
        throw atlasError('PERMANENT_ENTITY_CANNOT_BE_MADE_TEMPORARY');
    }
    const changed = parse(call, { ...user, ...body });
    if (body.roles !== undefined)
        database_roles_checkRoles(call, changed.roles);
    if (body.password !== undefined)
        checkPassword(changed);
    Object.assign(user, changed);
    noteChange(call);
    return { status: 200, body: database_users_show(call, user) };
}
function checkProject(body, projectId) {
    const groupId = stringOf(body, 'groupId');
    if (groupId !== undefined && groupId !== projectId)
        throw atlasError('GROUP_MISMATCH', groupId);
}
function checkUnchanged(user, body) {
    const changes = (name) => body[name] !== undefined && body[name] !== user[name];
    if (changes('username'))
        throw atlasError('DATABASE_USERNAME_CANNOT_BE_CHANGED');
    if (changes('databaseName'))
        throw atlasError('DATABASE_NAME_CANNOT_BE_CHANGED');
    const kinds = ['awsIAMType', 'ldapAuthType', 'oidcAuthType', 'x509Type'];
    if (kinds.some(changes))
        throw atlasError('AUTH_TYPE_CANNOT_BE_CHANGED');
}
function parse(call, body) {
    const roles = listOf(body, 'roles') ?? [];
    const description = stringOf(body, 'description');
    const password = stringOf(body, 'password');
    const deleteAfterDate = readExpiration(body, call.nowMs);
    return {
        projectId: call.params.groupId ?? '',
        username: stringOf(body, 'username') ?? '',
        databaseName: stringOf(body, 'databaseName') ?? 'admin',
        roles,
        scopes: listOf(body, 'scopes') ?? [],
        labels: listOf(body, 'labels') ?? [],
        awsIAMType: stringOf(body, 'awsIAMType') ?? 'NONE',
        ldapAuthType: stringOf(body, 'ldapAuthType') ?? 'NONE',
        oidcAuthType: stringOf(body, 'oidcAuthType') ?? 'NONE',
        x509Type: stringOf(body, 'x509Type') ?? 'NONE',
        ...(password === undefined ? {} : { password }),
        ...(description === undefined ? {} : { description }),
        ...(deleteAfterDate === undefined ? {} : { deleteAfterDate })
    };
}
function checkAuthentication(user) {
    const { awsIAMType, ldapAuthType, oidcAuthType, x509Type, databaseName } = user;
    const isExternal = [awsIAMType, ldapAuthType, x509Type].some((type) => type !== 'NONE') || oidcAuthType === 'USER';
    if (isExternal && databaseName !== '$external')
        throw atlasError('DATABASE_NAME_INVALID_EXTERNAL');
    if (x509Type !== 'NONE' && user.deleteAfterDate !== undefined)
        throw atlasError('ATLAS_X509_USER_CANNOT_BE_TEMPORARY');
    if (isExternal)
        return;
    if (databaseName !== 'admin')
        throw atlasError('DATABASE_NAME_INVALID_ADMIN', user.username);
    if (oidcAuthType === 'NONE')
        checkPassword(user);
}
function checkPassword(user) {
    if (user.password === undefined)
        throw atlasError('MISSING_ATTRIBUTE', 'password');
    if (user.password.length < MIN_PASSWORD_LENGTH)
        throw atlasError('WEAK_PASSWORD');
}
function database_users_show(call, user) {
    const { databaseName, username, projectId, description, deleteAfterDate } = user;
    const name = `${encodeURIComponent(databaseName)}/${encodeURIComponent(username)}`;
    return {
        awsIAMType: user.awsIAMType,
        databaseName,
        ...(deleteAfterDate === undefined ? {} : { deleteAfterDate }),
        ...(description === undefined ? {} : { description }),
        groupId: projectId,
        labels: user.labels,
        ldapAuthType: user.ldapAuthType,
        links: [apiLink(call.request, `/groups/${projectId}/databaseUsers/${name}`)],
        oidcAuthType: user.oidcAuthType,
        roles: user.roles,
        scopes: user.scopes,
        username,
        x509Type: user.x509Type
    };
}

;// CONCATENATED MODULE: ./local/emulator/resources/custom-roles.ts






const custom_roles_V1 = [{ version: '2023-01-01' }];
const custom_roles_LIST = '/api/atlas/v2/groups/{groupId}/customDBRoles/roles';
const custom_roles_ONE = `${custom_roles_LIST}/{roleName}`;
const EDITORS = ['GROUP_DATABASE_ACCESS_ADMIN', 'GROUP_STREAM_PROCESSING_OWNER'];
const custom_roles_NAME = /^[a-zA-Z0-9][a-zA-Z0-9_-]*$/;
const custom_roles_routes = [
    {
        operationId: 'listGroupCustomDbRoleRoles',
        method: 'GET',
        path: custom_roles_LIST,
        versions: custom_roles_V1,
        set: 'customRoles',
        roles: ['GROUP_READ_ONLY'],
        javaMethod: 'ApiAtlasCustomDBRoleResource::getCustomDBRoles',
        handle: (call) => ({ status: 200, body: custom_roles_rolesOf(call).map(custom_roles_show) })
    },
    {
        operationId: 'getGroupCustomDbRoleRole',
        method: 'GET',
        path: custom_roles_ONE,
        versions: custom_roles_V1,
        set: 'customRoles',
        roles: ['GROUP_READ_ONLY'],
        javaMethod: 'ApiAtlasCustomDBRoleResource::getCustomDBRole',
        handle: (call) => ({ status: 200, body: custom_roles_show(roleOf(call)) })
    },
    {
        operationId: 'createGroupCustomDbRoleRole',
        method: 'POST',
        path: custom_roles_LIST,
        versions: custom_roles_V1,
        set: 'customRoles',
        roles: EDITORS,
        javaMethod: 'ApiAtlasCustomDBRoleResource::createCustomDBRole',
        handle: custom_roles_create
    },
    {
        operationId: 'updateGroupCustomDbRoleRole',
        method: 'PATCH',
        path: custom_roles_ONE,
        versions: custom_roles_V1,
        set: 'customRoles',
        roles: EDITORS,
        javaMethod: 'ApiAtlasCustomDBRoleResource::patchCustomDBRole',
        handle: custom_roles_update
    },
    {
        operationId: 'deleteGroupCustomDbRoleRole',
        method: 'DELETE',
        path: custom_roles_ONE,
        versions: custom_roles_V1,
        set: 'customRoles',
        roles: EDITORS,
        javaMethod: 'ApiAtlasCustomDBRoleResource::deleteCustomDBRole',
        handle: custom_roles_remove
    }
];
const customRoles = {
    routes: custom_roles_routes,
    createStore({ createTable, newId }) {
        const customRoles = createTable();
        return {
            customRoles,
            addCustomRole: (seed) => insert(customRoles, { id: newId(), actions: [], inheritedRoles: [], ...seed })
        };
    }
};
function custom_roles_rolesOf(call) {
    return [...call.world.customRoles.values()].filter(({ projectId }) => projectId === call.params.groupId);
}
function roleOf(call) {
    const wanted = call.params.roleName ?? '';
    const role = custom_roles_rolesOf(call).find(({ roleName }) => roleName === wanted);
    if (!role)
        throw atlasError('ATLAS_CUSTOM_ROLE_NOT_FOUND', wanted);
    return role;
}
function custom_roles_create(call) {
    const body = readObject(call.request, ['roleName']);
    const roleName = stringOf(body, 'roleName') ?? '';
    if (!custom_roles_NAME.test(roleName))
        throw atlasError('ATLAS_CUSTOM_ROLE_INVALID_NAME', roleName);
    if (BUILT_IN_ROLES.includes(roleName))
        throw atlasError('ATLAS_INVALID_CUSTOM_ROLE_RESTRICTED', roleName);
    if (custom_roles_rolesOf(call).some((role) => role.roleName === roleName)) {
        throw atlasError('ATLAS_CUSTOM_ROLE_NAME_ALREADY_EXISTS', roleName);
    }
    const permissions = permissionsOf(body, { roleName, actions: [], inheritedRoles: [] });
    return {
        status: 202,
        body: custom_roles_show(call.world.addCustomRole({ projectId: projectOf(call).id, roleName, ...permissions }))
    };
}
function custom_roles_update(call) {
    const role = roleOf(call);
    Object.assign(role, permissionsOf(readObject(call.request), role));
    return { status: 200, body: custom_roles_show(role) };
}
function permissionsOf(body, old) {
    const actions = listOf(body, 'actions') ?? old.actions;
    const inheritedRoles = listOf(body, 'inheritedRoles') ?? old.inheritedRoles;
    for (const action of actions)
        toObject(action, ['action']);
    for (const inherited of inheritedRoles) {
        const { role } = toObject(inherited, ['db', 'role']);
        if (role === old.roleName)
            throw atlasError('ATLAS_INVALID_CUSTOM_ROLE_SELF_REFERENTIAL');
    }
    if (actions.length + inheritedRoles.length === 0)
        throw atlasError('ATLAS_CUSTOM_ROLE_HAS_NO_PERMISSIONS');
    return { actions, inheritedRoles };
}
function custom_roles_remove(call) {
    const { id, roleName } = roleOf(call);
    const isThisRole = (name) => (each) => each[name] === roleName;
    const users = usersOf(call).filter(({ roles }) => roles.length > 0 && roles.every(isThisRole('roleName')));
    if (users.length > 0)
        throw atlasError('ATLAS_CUSTOM_ROLE_IN_USE_BY_USERS', users.map((user) => user.username).join());
    const heirs = custom_roles_rolesOf(call)
        .filter(({ actions, inheritedRoles }) => actions.length === 0 && inheritedRoles.every(isThisRole('role')))
        .map((role) => role.roleName);
    if (heirs.length > 0)
        throw atlasError('ATLAS_CUSTOM_ROLE_IN_USE_BY_ROLES', heirs.join());
    call.world.customRoles.delete(id);
    return { status: 204 };
}
function custom_roles_show({ actions, inheritedRoles, roleName }) {
    return { actions, inheritedRoles, roleName };
}

;// CONCATENATED MODULE: ./local/emulator/certificate.ts

const OID_COMMON_NAME = Buffer.from('0603550403', 'hex');
const OID_ECDSA_WITH_SHA256 = Buffer.from('06082a8648ce3d040302', 'hex');
const OID_SUBJECT_ALT_NAME = '0603551d11';
const OID_BASIC_CONSTRAINTS = '0603551d13';
const TRUE = Buffer.from('0101ff', 'hex');
const DNS_NAME = 0x82;
const IP_ADDRESS = 0x87;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const UTF8_STRING = 0x0c;
const SEQUENCE = 0x30;
const SET = 0x31;
const UTC_TIME = 0x17;
const OCTET_STRING = 0x04;
const VERSION = 0xa0;
const EXTENSIONS = 0xa3;
function createCertificate(options) {
    const { publicKey, privateKey } = (0,external_node_crypto_namespaceObject.generateKeyPairSync)('ec', { namedCurve: 'prime256v1' });
    const algorithm = der(SEQUENCE, OID_ECDSA_WITH_SHA256);
    const content = der(SEQUENCE, ...(options.server === true ? [der(VERSION, integer(2n))] : []), integer(options.serialNumber), algorithm, distinguishedName('Local emulator of MongoDB Atlas'), der(SEQUENCE, time(options.fromMs), time(options.untilMs)), distinguishedName(options.commonName), publicKey.export({ type: 'spki', format: 'der' }), ...(options.server === true ? [der(EXTENSIONS, der(SEQUENCE, ...serverExtensions()))] : []));
    const signature = der(BIT_STRING, Buffer.from([0]), (0,external_node_crypto_namespaceObject.sign)('sha256', content, privateKey));
    const certificate = pem('CERTIFICATE', der(SEQUENCE, content, algorithm, signature));
    return `${certificate}${String(privateKey.export({ type: 'pkcs8', format: 'pem' }))}`;
}
function serverExtensions() {
    const extension = (oid, critical, value) => der(SEQUENCE, Buffer.from(oid, 'hex'), ...(critical ? [TRUE] : []), der(OCTET_STRING, value));
    const names = der(SEQUENCE, der(DNS_NAME, Buffer.from('localhost')), der(IP_ADDRESS, Buffer.from([127, 0, 0, 1])), der(IP_ADDRESS, Buffer.from([...new Array(15).fill(0), 1])));
    return [extension(OID_SUBJECT_ALT_NAME, false, names), extension(OID_BASIC_CONSTRAINTS, true, der(SEQUENCE, TRUE))];
}
function distinguishedName(commonName) {
    return der(SEQUENCE, der(SET, der(SEQUENCE, OID_COMMON_NAME, der(UTF8_STRING, Buffer.from(commonName)))));
}
function integer(value) {
    const digits = value.toString(16);
    const bytes = Buffer.from(digits.padStart(digits.length + (digits.length % 2), '0'), 'hex');
    return der(INTEGER, (bytes[0] ?? 0) < 0x80 ? bytes : Buffer.concat([Buffer.from([0]), bytes]));
}
function time(epochMs) {
    const digits = new Date(epochMs).toISOString().replace(/\.\d{3}Z$/, 'Z').replace(/[-:T]/g, '').slice(2);
    return der(UTC_TIME, Buffer.from(digits));
}
function der(tag, ...parts) {
    const content = Buffer.concat(parts);
    const { length } = content;
    const short = length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
    return Buffer.concat([Buffer.from([tag, ...(length < 0x80 ? [length] : short)]), content]);
}
function pem(label, bytes) {
    const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
    return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}

;// CONCATENATED MODULE: ./local/emulator/resources/database-user-certs.ts






const database_user_certs_V1 = [{ version: '2023-01-01' }];
const PATH = '/api/atlas/v2/groups/{groupId}/databaseUsers/{username}/certs';
const DEFAULT_MONTHS = 3;
const MAX_MONTHS = 24;
const FIRST_NUMBER = 2558523591213958694n;
const database_user_certs_routes = [
    {
        operationId: 'listGroupDatabaseUserCerts',
        method: 'GET',
        path: PATH,
        versions: database_user_certs_V1,
        set: 'x509',
        roles: ['GROUP_READ_ONLY'],
        handle: (call) => ({ status: 200, body: pageOf(call.request, certsOf(call), database_user_certs_show) })
    },
    {
        operationId: 'createGroupDatabaseUserCert',
        method: 'POST',
        path: PATH,
        versions: database_user_certs_V1,
        set: 'x509',
        roles: ['GROUP_OWNER'],
        handle: database_user_certs_create
    }
];
const databaseUserCerts = {
    routes: database_user_certs_routes,
    createStore: ({ createTable }) => ({ userCerts: createTable() })
};
function findUser(call) {
    const { username = '' } = call.params;
    const named = usersOf(call).filter((user) => user.username === username);
    const user = named.find(({ databaseName }) => databaseName === '$external') ?? named[0];
    if (!user)
        throw atlasError('USERNAME_NOT_FOUND', username);
    return user;
}
function certsOf(call) {
    const { username, projectId } = findUser(call);
    const certs = [...call.world.userCerts.values()].filter((cert) => Date.parse(cert.notAfter) > call.nowMs);
    return certs.filter((cert) => cert.projectId === projectId && cert.username === username);
}
function database_user_certs_create(call) {
    const { username, projectId, x509Type } = findUser(call);
    const months = numberOf(readObject(call.request), 'monthsUntilExpiration') ?? DEFAULT_MONTHS;
    if (x509Type !== 'MANAGED')
        throw atlasError('USER_NOT_MANAGED_X509');
    if (months > MAX_MONTHS)
        throw atlasError('CERT_EXPIRY_CANNOT_EXCEED_TWO_YEARS');
    if (!Number.isInteger(months) || months < 1)
        throw atlasError('INVALID_ATTRIBUTE', 'monthsUntilExpiration');
    const end = new Date(call.nowMs);
    end.setUTCMonth(end.getUTCMonth() + months);
    const id = call.world.newId();
    const number = FIRST_NUMBER + BigInt(call.world.userCerts.size);
    const [createdAt, notAfter] = [atlasDate(call.nowMs), atlasDate(end.getTime())];
    call.world.userCerts.set(id, { id, number, projectId, username, createdAt, notAfter });
    const commonName = username.replace(/^CN=/, '');
    const pem = createCertificate({ commonName, serialNumber: number, fromMs: call.nowMs, untilMs: end.getTime() });
    return { status: 201, bytes: Buffer.from(pem) };
}
function database_user_certs_show(cert) {
    return {
        _id: cert.number,
        createdAt: cert.createdAt,
        groupId: cert.projectId,
        notAfter: cert.notAfter,
        subject: `CN=${cert.username.replace(/^CN=/, '')}`
    };
}

;// CONCATENATED MODULE: ./local/emulator/resources/failovers.ts




const failovers_routes = [
    {
        operationId: 'restartGroupClusterPrimaries',
        method: 'POST',
        path: '/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/restartPrimaries',
        versions: [{ version: '2023-01-01', sunset: '2027-07-01' }, { version: '2023-02-01' }],
        set: 'clusters',
        roles: ['GROUP_CLUSTER_MANAGER'],
        handle: restartPrimaries
    }
];
const failovers = {
    routes: failovers_routes,
    durations: { failoverMs: MINUTE_MS },
    advance: () => undefined
};
function restartPrimaries(call) {
    const cluster = clusterOf(call);
    const { name, stateName, paused } = cluster;
    if (isFree(cluster))
        throw atlasError('TENANT_CLUSTER_TEST_FAILOVER_NOT_SUPPORTED');
    if (paused)
        throw atlasError('CANNOT_UPDATE_PAUSED_CLUSTER', name);
    if (stateName !== 'IDLE')
        throw atlasError('ATLAS_GENERAL_ERROR', `cluster ${name} is not running idle`);
    cluster.failovers += 1;
    cluster.stateName = 'UPDATING';
    cluster.settlesAtMs = call.nowMs + call.durations.failoverMs;
    return { status: 200, body: {} };
}

;// CONCATENATED MODULE: ./local/emulator/resources/flex-clusters.ts










const flex_clusters_VERSIONS = [{ version: '2024-11-13' }];
const flex_clusters_LIST = '/api/atlas/v2/groups/{groupId}/flexClusters';
const flex_clusters_ONE = `${flex_clusters_LIST}/{name}`;
const flex_clusters_routes = [
    {
        operationId: 'listGroupFlexClusters',
        method: 'GET',
        path: flex_clusters_LIST,
        versions: flex_clusters_VERSIONS,
        set: 'flexClusters',
        roles: ['GROUP_READ_ONLY'],
        handle: (call) => ({ status: 200, body: pageOf(call.request, flexClustersOf(call), flex_clusters_show) })
    },
    {
        operationId: 'getGroupFlexCluster',
        method: 'GET',
        path: flex_clusters_ONE,
        versions: flex_clusters_VERSIONS,
        set: 'flexClusters',
        roles: ['GROUP_READ_ONLY'],
        handle: (call) => ({ status: 200, body: flex_clusters_show(findFlexCluster(call)) })
    },
    {
        operationId: 'createGroupFlexCluster',
        method: 'POST',
        path: flex_clusters_LIST,
        versions: flex_clusters_VERSIONS,
        set: 'flexClusters',
        roles: ['GROUP_OWNER'],
        javaMethod: 'ApiAtlasFlexClusterResource::createFlexCluster',
        handle: flex_clusters_create
    },
    {
        operationId: 'updateGroupFlexCluster',
        method: 'PATCH',
        path: flex_clusters_ONE,
        versions: flex_clusters_VERSIONS,
        set: 'flexClusters',
        roles: ['GROUP_OWNER'],
        handle: flex_clusters_update
    },
    {
        operationId: 'deleteGroupFlexCluster',
        method: 'DELETE',
        path: flex_clusters_ONE,
        versions: flex_clusters_VERSIONS,
        set: 'flexClusters',
        roles: ['GROUP_OWNER'],
        javaMethod: 'ApiAtlasFlexClusterResource::deleteFlexCluster',
        handle: flex_clusters_remove
    },
    {
        operationId: 'listGroupFlexClusterBackupSnapshots',
        method: 'GET',
        path: `${flex_clusters_ONE}/backup/snapshots`,
        versions: flex_clusters_VERSIONS,
        set: 'flexClusters',
        roles: ['GROUP_READ_ONLY'],
        javaMethod: 'ApiAtlasFlexBackupResource::getSnapshots',
        handle: (call) => ({ status: 200, body: pageOf(call.request, snapshotsOf(call), showSnapshot) })
    },
    {
        operationId: 'getGroupFlexClusterBackupSnapshot',
        method: 'GET',
        path: `${flex_clusters_ONE}/backup/snapshots/{snapshotId}`,
        versions: flex_clusters_VERSIONS,
        set: 'flexClusters',
        roles: ['GROUP_READ_ONLY'],
        javaMethod: 'ApiAtlasFlexBackupResource::getSnapshot',
        handle: getSnapshot
    }
];
const flexClusters = {
    routes: flex_clusters_routes,
    createStore({ createTable, newId, nowMs }) {
        const flexClusters = createTable();
        return {
            flexClusters,
            addFlexCluster: (seed) => insert(flexClusters, {
                id: newId(),
                stateName: 'IDLE',
                terminationProtectionEnabled: false,
                backingProviderName: 'AWS',
                regionName: 'US_EAST_1',
                tags: [],
                createDate: atlasDate(nowMs()),
                ...seed
            })
        };
    },
    durations: { flexCreateMs: 8 * SECOND_MS, flexDeleteMs: 38 * SECOND_MS },
    advance: (world, nowMs) => advanceDeployments(world, world.flexClusters, nowMs)
};
function flexClustersOf(call) {
    return [...call.world.flexClusters.values()].filter(({ projectId }) => projectId === call.params.groupId);
}
function findFlexCluster(call) {
    const { groupId = '', name = '' } = call.params;
    const flex = flexClustersOf(call).find((each) => each.name === name);
    if (flex)
        return flex;
    const dedicated = [...call.world.clusters.values()].some((each) => each.projectId === groupId && each.name === name);
    if (dedicated)
        throw atlasError('CANNOT_USE_NON_FLEX_CLUSTER_IN_FLEX_API', name);
    throw atlasError('CLUSTER_NOT_FOUND', name, groupId);
}
function flex_clusters_create(call) {
    const projectId = projectOf(call).id;
    const body = readObject(call.request, ['name', 'providerSettings']);
    const settings = toObject(body.providerSettings, ['backingProviderName', 'regionName']);
    const name = stringOf(body, 'name') ?? '';
    checkClusterName(call.world, projectId, name);
    const flex = call.world.addFlexCluster({
        projectId,
        name,
        stateName: 'CREATING',
        settlesAtMs: call.nowMs + call.durations.flexCreateMs,
        createDate: atlasDate(call.nowMs),
        backingProviderName: stringOf(settings, 'backingProviderName') ?? '',
        regionName: stringOf(settings, 'regionName') ?? '',
        tags: readTags(body) ?? [],
        terminationProtectionEnabled: booleanOf(body, 'terminationProtectionEnabled') ?? false
    });
    const { tags, ...shown } = flex_clusters_show(flex);
    return { status: 201, body: flex.tags.length === 0 ? shown : { ...shown, tags } };
}
function flex_clusters_update(call) {
    const flex = findFlexCluster(call);
    const body = readObject(call.request);
    if (flex.stateName === 'DELETING')
        throw atlasError('CLUSTER_ALREADY_REQUESTED_DELETION', flex.name);
    const protection = booleanOf(body, 'terminationProtectionEnabled');
    flex.tags = readTags(body) ?? flex.tags;
    flex.terminationProtectionEnabled = protection ?? flex.terminationProtectionEnabled;
    return { status: 200, body: flex_clusters_show(flex) };
}
function flex_clusters_remove(call) {
    const flex = findFlexCluster(call);
    if (flex.stateName === 'DELETING')
        throw atlasError('CLUSTER_ALREADY_REQUESTED_DELETION', flex.name);
    if (flex.terminationProtectionEnabled) {
        throw atlasError('CANNOT_TERMINATE_CLUSTER_WHEN_TERMINATION_PROTECTION_ENABLED');
    }
    flex.stateName = 'DELETING';
    flex.settlesAtMs = call.nowMs + call.durations.flexDeleteMs;
    return { status: 204 };
}
function flex_clusters_connectionStringsOf({ id, name, projectId, stateName }) {
    const standardSrv = `mongodb+srv://${name.toLowerCase()}.${zoneOf({ projectId })}`;
    if (stateName === 'CREATING')
        return { standardSrv };
    const hosts = ['00', '01', '02'].map((member) => `ac-${id.slice(-7)}-shard-00-${member}.${zoneOf({ projectId })}:27017`);
    const options = `ssl=true&authSource=admin&replicaSet=atlas-${id.slice(-6)}-shard-0`;
    return { standard: `mongodb://${hosts.join(',')}/?${options}`, standardSrv };
}
function flex_clusters_show(flex) {
    return {
        backupSettings: { enabled: true },
        clusterType: 'REPLICASET',
        connectionStrings: flex_clusters_connectionStringsOf(flex),
        createDate: flex.createDate,
        groupId: flex.projectId,
        id: flex.id,
        mongoDBVersion: '8.0.29',
        name: flex.name,
        providerSettings: {
            backingProviderName: flex.backingProviderName,
            diskSizeGB: 5,
            providerName: 'FLEX',
            regionName: flex.regionName
        },
        stateName: flex.stateName,
        tags: flex.tags,
        terminationProtectionEnabled: flex.terminationProtectionEnabled,
        versionReleaseSystem: 'LTS'
    };
}
function snapshotsOf(call) {
    const { id } = findFlexCluster(call);
    return [...call.world.snapshots.values()].filter(({ clusterId }) => clusterId === id);
}
function getSnapshot(call) {
    const snapshotId = call.params.snapshotId ?? '';
    const snapshot = snapshotsOf(call).find(({ id }) => id === snapshotId);
    if (!snapshot)
        throw atlasError('SNAPSHOT_NOT_FOUND', snapshotId, call.params.name ?? '');
    return { status: 200, body: showSnapshot(snapshot) };
}
function showSnapshot(snapshot) {
    const scheduledMs = Date.parse(snapshot.createdAt);
    const states = { queued: 'QUEUED', inProgress: 'RUNNING', completed: 'COMPLETED', failed: 'FAILED' };
    return {
        expiration: atlasDate(scheduledMs + 8 * DAY_MS),
        finishTime: atlasDate(scheduledMs + 2 * MINUTE_MS),
        id: snapshot.id,
        mongoDBVersion: '8.0.29',
        scheduledTime: snapshot.createdAt,
        startTime: atlasDate(scheduledMs + MINUTE_MS / 2),
        status: states[snapshot.status]
    };
}

;// CONCATENATED MODULE: ./local/emulator/resources/restore-jobs.ts








const restore_jobs_V1 = [{ version: '2023-01-01' }];
const restore_jobs_LIST = '/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/restoreJobs';
const ROLES = ['GROUP_BACKUP_RECOVERY_OPERATOR', 'GROUP_BACKUP_EXPORT_OPERATOR'];
const PENDING_SHARE = 0.25;
const restore_jobs_routes = [
    {
        operationId: 'listGroupClusterBackupRestoreJobs',
        method: 'GET',
        path: restore_jobs_LIST,
        versions: restore_jobs_V1,
        set: 'backups',
        roles: ['GROUP_BACKUP_MANAGER'],
        javaMethod: 'ApiAtlasDiskBackupRestoreJobsResource::getRestoreJobs',
        handle: (call) => ({
            status: 200,
            body: pageOf(call.request, jobsOf(call, clusterOf(call).id), (job) => restore_jobs_show(call, job))
        })
    },
    {
        operationId: 'getGroupClusterBackupRestoreJob',
        method: 'GET',
        path: `${restore_jobs_LIST}/{restoreJobId}`,
        versions: restore_jobs_V1,
        set: 'backups',
        roles: ['GROUP_BACKUP_MANAGER'],
        javaMethod: 'ApiAtlasDiskBackupRestoreJobsResource::getRestoreJob',
        handle: (call) => ({ status: 200, body: restore_jobs_show(call, findJob(call, clusterOf(call))) })
    },
    {
        operationId: 'createGroupClusterBackupRestoreJob',
        method: 'POST',
        path: restore_jobs_LIST,
        versions: restore_jobs_V1,
        set: 'backups',
        roles: ROLES,
        handle: restore_jobs_create
    }
];
const restoreJobs = {
    routes: restore_jobs_routes,
    createStore({ createTable, newId, nowMs }) {
        const restoreJobs = createTable();
        return {
            restoreJobs,
            addRestoreJob: (seed) => insert(restoreJobs, {
                id: newId(),
                deliveryType: 'automated',
                status: 'pending',
                createdAt: atlasDate(nowMs()),
                ...seed
            })
        };
    },
    durations: { restoreMs: 4 * MINUTE_MS, flexRestoreMs: 60 * SECOND_MS },
    advance(world, nowMs) {
        for (const job of world.restoreJobs.values()) {
            if (job.status === 'pending' && isDue(job.startsAtMs, nowMs))
                job.status = 'running';
            if (job.status !== 'running' || !isDue(job.settlesAtMs, nowMs))
                continue;
            job.status = 'completed';
            job.finishedAt = atlasDate(job.settlesAtMs ?? nowMs);
        }
    }
};
function jobsOf({ world }, clusterId) {
    return [...world.restoreJobs.values()].filter((job) => job.clusterId === clusterId);
}
function findJob(call, { id, name }) {
    const { restoreJobId = '' } = call.params;
    const job = jobsOf(call, id).find((each) => each.id === restoreJobId);
    if (!job)
        throw atlasError('RESTORE_JOB_NOT_FOUND', restoreJobId, name);
    return job;
}
function checkSnapshot({ world }, source, snapshotId) {
    const snapshot = world.snapshots.get(snapshotId);
    if (snapshot?.clusterId !== source.id)
        throw atlasError('SNAPSHOT_NOT_FOUND', snapshotId, source.name);
    if (snapshot.status !== 'completed')
        throw atlasError('INVALID_ATTRIBUTE', 'snapshotId');
    return snapshotId;
}
function checkTarget(call, projectId, name, roles) {
    const { world, account, params } = call;
    const project = findProject(world, projectId);
    if (!canRead(account, project))
        throw atlasError('NOT_IN_GROUP');
    if (!hasProjectRole(account, project, roles))
        throw atlasError('USER_UNAUTHORIZED');
    const target = findDeployment({ ...call, params: { ...params, groupId: projectId } }, name);
    if ('paused' in target && target.paused)
        throw atlasError('CLUSTER_PAUSED_CANNOT_RESTORE');
    const isBusy = [...world.restoreJobs.values()].some((job) => job.targetProjectId === projectId &&
        job.targetClusterName === name &&
        (job.status === 'pending' || job.status === 'running'));
    if (isBusy)
        throw atlasError('ATLAS_CLUSTER_RESTORE_IN_PROGRESS');
    return target;
}
function schedule(nowMs, durationMs) {
    return {
        createdAt: atlasDate(nowMs),
        startsAtMs: nowMs + durationMs * PENDING_SHARE,
        settlesAtMs: nowMs + durationMs
    };
}
function restore_jobs_create(call) {
    const source = clusterOf(call);
    const body = readObject(call.request, ['deliveryType', 'targetClusterName', 'targetGroupId']);
    const what = readDelivery(call, source, body);
    const projectId = stringOf(body, 'targetGroupId') ?? '';
    const targetClusterName = stringOf(body, 'targetClusterName') ?? '';
    const target = checkTarget(call, projectId, targetClusterName, ROLES);
    if (!('paused' in target))
        throw atlasError('CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API', targetClusterName);
    const times = schedule(call.nowMs, call.durations.restoreMs);
    target.stateName = 'UPDATING';
    target.settlesAtMs = times.settlesAtMs;
    const to = { targetProjectId: projectId, targetClusterName };
    const job = call.world.addRestoreJob({ clusterId: source.id, ...what, ...to, ...times });
    return { status: 200, body: restore_jobs_show(call, job) };
}
function readDelivery(call, source, body) {
    const deliveryType = stringOf(body, 'deliveryType') ?? '';
    if (deliveryType === 'automated') {
        return { deliveryType, snapshotId: checkSnapshot(call, source, stringOf(body, 'snapshotId') ?? '') };
    }
    if (deliveryType !== 'pointInTime')
        throw atlasError('INVALID_ENUM_VALUE', deliveryType);
    const seconds = numberOf(body, 'pointInTimeUTCSeconds');
    if (seconds === undefined)
        throw atlasError('MISSING_ATTRIBUTE', 'pointInTimeUTCSeconds');
    if (source.attributes.pitEnabled !== true)
        throw atlasError('INVALID_ATTRIBUTE', 'deliveryType');
    return { deliveryType, pointInTimeUTCSeconds: seconds };
}
function restore_jobs_show(call, job) {
    const { name, projectId } = clusterOf(call);
    const path = `/groups/${projectId}/clusters/${name}`;
    const { snapshotId, finishedAt, pointInTimeUTCSeconds } = job;
    return {
        cancelled: job.status === 'cancelled',
        deliveryType: job.deliveryType,
        deliveryUrl: [],
        desiredTimestamp: { increment: null, time: null, date: null },
        expired: job.status === 'expired',
        failed: job.status === 'failed',
        ...(finishedAt === undefined ? {} : { finishedAt }),
        id: job.id,
        links: [
            apiLink(call.request, `${path}/backup/restoreJobs/${job.id}`),
            ...(snapshotId === undefined
                ? []
                : [apiLink(call.request, `${path}/backup/snapshots/${snapshotId}`, 'https://cloud.mongodb.com/snapshot')]),
            apiLink(call.request, path, 'https://cloud.mongodb.com/cluster'),
            apiLink(call.request, `/groups/${projectId}`, 'https://cloud.mongodb.com/group')
        ],
        ...(pointInTimeUTCSeconds === undefined ? {} : { pointInTimeUTCSeconds }),
        ...(snapshotId === undefined ? {} : { snapshotId }),
        targetClusterName: job.targetClusterName,
        targetGroupId: job.targetProjectId,
        timestamp: job.createdAt
    };
}

;// CONCATENATED MODULE: ./local/emulator/resources/flex-restore-jobs.ts





const flex_restore_jobs_VERSIONS = [{ version: '2024-11-13' }];
const flex_restore_jobs_LIST = '/api/atlas/v2/groups/{groupId}/flexClusters/{name}/backup/restoreJobs';
const flex_restore_jobs_ROLES = ['GROUP_BACKUP_RECOVERY_OPERATOR'];
const flex_restore_jobs_routes = [
    {
        operationId: 'listGroupFlexClusterBackupRestoreJobs',
        method: 'GET',
        path: flex_restore_jobs_LIST,
        versions: flex_restore_jobs_VERSIONS,
        set: 'flexClusters',
        roles: ['GROUP_READ_ONLY'],
        javaMethod: 'ApiAtlasFlexBackupResource::getRestoreJobs',
        handle: (call) => ({
            status: 200,
            body: pageOf(call.request, jobsOf(call, findFlexCluster(call).id), (job) => flex_restore_jobs_show(call, job))
        })
    },
    {
        operationId: 'getGroupFlexClusterBackupRestoreJob',
        method: 'GET',
        path: `${flex_restore_jobs_LIST}/{restoreJobId}`,
        versions: flex_restore_jobs_VERSIONS,
        set: 'flexClusters',
        roles: ['GROUP_READ_ONLY'],
        javaMethod: 'ApiAtlasFlexBackupResource::getRestoreJob',
        handle: (call) => ({ status: 200, body: flex_restore_jobs_show(call, findJob(call, findFlexCluster(call))) })
    },
    {
        operationId: 'createGroupFlexClusterBackupRestoreJob',
        method: 'POST',
        path: flex_restore_jobs_LIST,
        versions: flex_restore_jobs_VERSIONS,
        set: 'flexClusters',
        roles: flex_restore_jobs_ROLES,
        javaMethod: 'ApiAtlasFlexBackupResource::createRestoreJob',
        handle: flex_restore_jobs_create
    }
];
const flexRestoreJobs = { routes: flex_restore_jobs_routes };
function flex_restore_jobs_create(call) {
    const source = findFlexCluster(call);
    const body = readObject(call.request, ['snapshotId', 'targetDeploymentItemName']);
    const snapshotId = checkSnapshot(call, source, stringOf(body, 'snapshotId') ?? '');
    const targetProjectId = stringOf(body, 'targetProjectId') ?? source.projectId;
    const targetClusterName = stringOf(body, 'targetDeploymentItemName') ?? '';
    checkTarget(call, targetProjectId, targetClusterName, flex_restore_jobs_ROLES);
    const job = call.world.addRestoreJob({
        clusterId: source.id,
        snapshotId,
        targetProjectId,
        targetClusterName,
        ...schedule(call.nowMs, call.durations.flexRestoreMs)
    });
    return { status: 200, body: flex_restore_jobs_show(call, job) };
}
function flex_restore_jobs_show(call, job) {
    const { name, projectId } = findFlexCluster(call);
    const snapshot = call.world.snapshots.get(job.snapshotId ?? '');
    const takenMs = Date.parse(snapshot?.createdAt ?? job.createdAt);
    return {
        deliveryType: 'RESTORE',
        expirationDate: atlasDate(Date.parse(job.createdAt) + 6 * HOUR_MS),
        id: job.id,
        instanceName: name,
        projectId,
        ...(job.finishedAt === undefined ? {} : { restoreFinishedDate: job.finishedAt }),
        restoreScheduledDate: job.createdAt,
        snapshotFinishedDate: atlasDate(takenMs + 2 * MINUTE_MS),
        snapshotId: job.snapshotId,
        status: STATUS[job.status],
        targetDeploymentItemName: job.targetClusterName,
        targetProjectId: job.targetProjectId
    };
}
const STATUS = {
    pending: 'PENDING',
    running: 'RUNNING',
    completed: 'COMPLETED',
    failed: 'FAILED',
    cancelled: 'FAILED',
    expired: 'FAILED'
};

;// CONCATENATED MODULE: ./local/emulator/resources/invoices.ts





const invoices_ONE = '/api/atlas/v2/orgs/{orgId}/invoices/{invoiceId}';
const VIEWERS = ['ORG_BILLING_READ_ONLY', 'ORG_BILLING_ADMIN', 'ORG_READ_ONLY'];
const invoices_routes = [
    {
        operationId: 'getOrgInvoiceCsv',
        method: 'GET',
        path: `${invoices_ONE}/csv`,
        versions: [{ version: '2023-01-01', formats: ['csv'] }],
        set: 'invoices',
        roles: VIEWERS,
        handle: (call) => ({ status: 200, bytes: Buffer.from(csvOf(findInvoice(call))) })
    },
    {
        operationId: 'searchOrgInvoiceLineItems',
        method: 'GET',
        path: `${invoices_ONE}/lineItems:search`,
        versions: [{ version: '2024-08-05' }],
        set: 'invoices',
        roles: VIEWERS,
        handle: search
    }
];
const invoices = {
    routes: invoices_routes,
    createStore({ createTable, newId, nowMs }) {
        const invoices = createTable();
        return {
            invoices,
            addInvoice: (seed) => insert(invoices, { id: newId(), created: atlasDate(nowMs()), lineItems: [], ...seed })
        };
    }
};
function findInvoice(call) {
    const { orgId = '', invoiceId = '' } = call.params;
    const invoice = call.world.invoices.get(invoiceId);
    if (!invoice || invoice.orgId !== orgId)
        throw atlasError('INVOICE_NOT_FOUND', invoiceId, orgId);
    return invoice;
}
function csvOf(invoice) {
    const header = ['Usage Date', 'Project', 'Cluster', 'SKU', 'Unit Price', 'Quantity', 'Amount'];
    const rows = invoice.lineItems.map((item) => [
        item.usageDate,
        item.groupId,
        item.clusterName,
        item.sku,
        item.unitPriceDollars.toFixed(6),
        String(item.quantity),
        (item.totalPriceCents / 100).toFixed(2)
    ]);
    return [header, ...rows].map((row) => `${row.join(',')}\n`).join('');
}
function search(call) {
    const invoice = findInvoice(call);
    const body = readObject(call.request);
    const groupIds = listOf(toObject(body.filters ?? {}), 'groupIds');
    const found = invoice.lineItems.filter(({ groupId }) => groupIds === undefined || groupIds.includes(groupId));
    if (body.sortField === 'TOTAL_PRICE_CENTS') {
        const sign = body.sortOrder === 'DESCENDING' ? -1 : 1;
        found.sort((one, other) => sign * (one.totalPriceCents - other.totalPriceCents));
    }
    return { status: 200, body: pageOf(call.request, found, invoices_show) };
}
function invoices_show(item) {
    return {
        billDate: item.usageDate,
        cloudProvider: 'AWS',
        clusterName: item.clusterName,
        description: item.sku,
        groupId: item.groupId,
        quantity: item.quantity,
        totalPriceCents: item.totalPriceCents,
        unitPriceDollars: item.unitPriceDollars,
        usageDate: item.usageDate
    };
}

;// CONCATENATED MODULE: ./local/emulator/resources/organizations.ts



const organizations_V1 = [{ version: '2023-01-01' }];
const organizations_routes = [
    {
        operationId: 'listOrgs',
        method: 'GET',
        path: '/api/atlas/v2/orgs',
        versions: organizations_V1,
        set: 'listOrgs',
        roles: [],
        javaMethod: 'ApiOrganizationsResource::getAllOrgs',
        handle: listOrgs
    },
    {
        operationId: 'getOrg',
        method: 'GET',
        path: '/api/atlas/v2/orgs/{orgId}',
        versions: organizations_V1,
        set: 'orgs',
        roles: ['ORG_MEMBER'],
        handle: (call) => ({ status: 200, body: showOrg(call, organizationOf(call)) })
    },
    {
        operationId: 'getOrgSettings',
        method: 'GET',
        path: '/api/atlas/v2/orgs/{orgId}/settings',
        versions: organizations_V1,
        set: 'orgSettings',
        roles: ['ORG_MEMBER'],
        handle: (call) => ({ status: 200, body: showSettings(organizationOf(call)) })
    }
];
const organizations = {
    routes: organizations_routes,
    createStore({ createTable, newId }) {
        const organizations = createTable();
        return {
            organizations,
            addOrganization: (seed = {}) => insert(organizations, {
                id: newId(),
                name: 'Example Org',
                apiAccessListRequired: false,
                maxServiceAccountSecretValidityInHours: 8760,
                ...seed
            })
        };
    }
};
function organizationOf(call) {
    const orgId = call.params.orgId ?? '';
    const organization = call.world.organizations.get(orgId);
    if (!organization)
        throw atlasError('ORG_NOT_FOUND', orgId);
    return organization;
}
function listOrgs(call) {
    const prefix = (call.request.query.get('name') ?? '').toLowerCase();
    const found = [...call.world.organizations.values()]
        .filter(({ id }) => id === call.account.orgId)
        .filter(({ name }) => name.toLowerCase().startsWith(prefix));
    return { status: 200, body: pageOf(call.request, found, (organization) => showOrg(call, organization)) };
}
function showOrg(call, organization) {
    return {
        id: organization.id,
        isDeleted: false,
        links: [apiLink(call.request, `/orgs/${organization.id}`)],
        name: organization.name,
        skipDefaultAlertsSettings: false
    };
}
function showSettings(organization) {
    return {
        apiAccessListRequired: organization.apiAccessListRequired,
        genAIFeaturesEnabled: true,
        maxServiceAccountSecretValidityInHours: organization.maxServiceAccountSecretValidityInHours,
        multiFactorAuthRequired: false,
        operationsContact: null,
        restrictEmployeeAccess: false,
        securityContact: '',
        streamsCrossGroupEnabled: false
    };
}

;// CONCATENATED MODULE: ./local/emulator/resources/sample-data.ts




const sample_data_V1 = [{ version: '2023-01-01' }];
const sample_data_LIST = '/api/atlas/v2/groups/{groupId}/sampleDatasetLoad';
const sample_data_routes = [
    {
        operationId: 'requestGroupSampleDatasetLoad',
        method: 'POST',
        path: `${sample_data_LIST}/{name}`,
        versions: sample_data_V1,
        set: 'clusters',
        roles: ['GROUP_OWNER'],
        javaMethod: 'ApiAtlasSampleDatasetLoadResource::sampleDatasetLoad',
        handle: load
    },
    {
        operationId: 'getGroupSampleDatasetLoad',
        method: 'GET',
        path: `${sample_data_LIST}/{sampleDatasetId}`,
        versions: sample_data_V1,
        set: 'clusters',
        roles: ['GROUP_OWNER'],
        handle: (call) => ({ status: 200, body: sample_data_show(findLoad(call)) })
    }
];
const sampleData = {
    routes: sample_data_routes,
    createStore({ createTable, newId, nowMs }) {
        const sampleDatasets = createTable();
        return {
            sampleDatasets,
            addSampleDataset: (seed) => insert(sampleDatasets, { id: newId(), state: 'COMPLETED', createDate: atlasDate(nowMs()), ...seed })
        };
    },
    durations: { sampleDataMs: 47 * SECOND_MS },
    advance(world, nowMs) {
        for (const load of world.sampleDatasets.values()) {
            if (load.state !== 'WORKING' || load.settlesAtMs === undefined || load.settlesAtMs > nowMs)
                continue;
            settle(world, load, load.settlesAtMs);
        }
    }
};
function settle(world, load, atMs) {
    const isThere = load.clusterId !== undefined && isLoaded(world, load.clusterId);
    load.state = isThere ? 'FAILED' : 'COMPLETED';
    load.completeDate = atlasDate(atMs);
    if (isThere)
        load.errorMessage = 'A namespace of the sample data exists already.';
}
function isLoaded(world, id) {
    return [...world.sampleDatasets.values()].some(({ clusterId, state }) => clusterId === id && state === 'COMPLETED');
}
function load(call) {
    const { id, name, projectId, stateName, ...rest } = findDeployment(call, call.params.name ?? '');
    const isPaused = 'paused' in rest && rest.paused;
    if (stateName !== 'IDLE' || isPaused)
        throw atlasError('ATLAS_GENERAL_ERROR', `cluster ${name} is not running idle`);
    const started = call.world.addSampleDataset({
        projectId,
        clusterName: name,
        clusterId: id,
        state: 'WORKING',
        createDate: atlasDate(call.nowMs),
        settlesAtMs: call.nowMs + call.durations.sampleDataMs
    });
    return { status: 201, body: sample_data_show(started) };
}
function findLoad(call) {
    const { groupId, sampleDatasetId = '' } = call.params;
    const found = call.world.sampleDatasets.get(sampleDatasetId);
    if (!found || found.projectId !== groupId)
        throw atlasError('RESOURCE_NOT_FOUND', sampleDatasetId);
    return found;
}
function sample_data_show(loading) {
    return {
        _id: loading.id,
        clusterName: loading.clusterName,
        completeDate: loading.completeDate ?? null,
        createDate: loading.createDate,
        errorMessage: loading.errorMessage ?? null,
        state: loading.state
    };
}

;// CONCATENATED MODULE: ./local/emulator/resources/process-databases.ts




const OWN = ['config', 'local'];
const SAMPLE = 'airbnb analytics geospatial guides mflix restaurants supplies training weatherdata'
    .split(' ')
    .map((name) => `sample_${name}`);
const process_databases_PATH = '/api/atlas/v2/groups/{groupId}/processes/{processId}/databases';
const common = {
    method: 'GET',
    versions: [{ version: '2023-01-01' }],
    set: 'monitoring',
    roles: ['GROUP_READ_ONLY']
};
const process_databases_routes = [
    {
        ...common,
        operationId: 'listGroupProcessDatabases',
        path: process_databases_PATH,
        javaMethod: 'ApiAtlasProcessMeasurementsResource::getDatabaseMeasurementLinks',
        handle: (call) => ({ status: 200, body: pageOf(call.request, databasesOf(call), (name) => process_databases_show(call, name)) })
    },
    {
        ...common,
        operationId: 'getGroupProcessDatabase',
        path: `${process_databases_PATH}/{databaseName}`,
        handle(call) {
            const { databaseName = '' } = call.params;
            if (!databasesOf(call).includes(databaseName))
                throw atlasError('RESOURCE_NOT_FOUND', call.request.pathname);
            return { status: 200, body: process_databases_show(call, databaseName) };
        }
    }
];
const processDatabases = { routes: process_databases_routes };
function databasesOf(call) {
    return [...OWN, ...(isLoaded(call.world, processOf(call).cluster.id) ? SAMPLE : [])];
}
function process_databases_show({ request, params: { groupId, processId } }, databaseName) {
    const path = `/groups/${groupId}/processes/${processId}/databases/${databaseName}`;
    return { databaseName, links: [apiLink(request, path)] };
}

;// CONCATENATED MODULE: ./local/emulator/resources/project-access-list.ts








const project_access_list_V1 = [{ version: '2023-01-01' }];
const project_access_list_LIST = '/api/atlas/v2/groups/{groupId}/accessList';
const project_access_list_ONE = `${project_access_list_LIST}/{entryValue}`;
const MAX_ENTRIES = 200;
const project_access_list_MAX_COMMENT_LENGTH = 80;
const project_access_list_routes = [
    {
        operationId: 'listGroupAccessListEntries',
        method: 'GET',
        path: project_access_list_LIST,
        versions: project_access_list_V1,
        set: 'accessList',
        roles: ['GROUP_READ_ONLY'],
        javaMethod: 'ApiAtlasNetworkAccessListResource::getAtlasWhitelist',
        handle: (call) => ({ status: 200, body: project_access_list_pageOfEntries(call) })
    },
    {
        operationId: 'createGroupAccessListEntry',
        method: 'POST',
        path: project_access_list_LIST,
        versions: project_access_list_V1,
        set: 'accessList',
        roles: ['GROUP_NETWORK_ACCESS_MANAGER'],
        javaMethod: 'ApiAtlasNetworkAccessListResource::addAtlasWhitelist',
        handle: project_access_list_add
    },
    {
        operationId: 'getGroupAccessListEntry',
        method: 'GET',
        path: project_access_list_ONE,
        versions: project_access_list_V1,
        set: 'accessList',
        roles: ['GROUP_READ_ONLY'],
        javaMethod: 'ApiAtlasNetworkAccessListResource::getAtlasNetworkPermissionEntry',
        handle: (call) => ({ status: 200, body: project_access_list_show(call, findEntry(call)) })
    },
    {
        operationId: 'deleteGroupAccessListEntry',
        method: 'DELETE',
        path: project_access_list_ONE,
        versions: project_access_list_V1,
        set: 'accessList',
        roles: ['GROUP_NETWORK_ACCESS_MANAGER'],
        handle: (call) => {
            call.world.accessList.delete(findEntry(call).id);
            return { status: 204 };
        }
    },
    {
        operationId: 'getGroupAccessListStatus',
        method: 'GET',
        path: `${project_access_list_ONE}/status`,
        versions: project_access_list_V1,
        set: 'accessList',
        roles: ['GROUP_READ_ONLY'],
        handle: (call) => ({ status: 200, body: { STATUS: findEntry(call).status } })
    }
];
const projectAccessList = {
    routes: project_access_list_routes,
    createStore({ createTable, newId }) {
        const accessList = createTable();
        return {
            accessList,
            accessListConflict: 'replace',
            addAccessListEntry: (seed) => insert(accessList, { id: newId(), status: 'ACTIVE', ...withBlock(seed) })
        };
    },
    durations: { accessListMs: 15 * SECOND_MS },
    advance(world, nowMs) {
        for (const [id, entry] of world.accessList) {
            if (entry.status === 'PENDING' && isDue(entry.settlesAtMs, nowMs))
                entry.status = 'ACTIVE';
            if (isExpired(entry.deleteAfterDate, nowMs))
                world.accessList.delete(id);
        }
    }
};
function entriesOf(call) {
    return [...call.world.accessList.values()].filter(({ projectId }) => projectId === call.params.groupId);
}
function project_access_list_pageOfEntries(call) {
    return pageOf(call.request, entriesOf(call), (entry) => project_access_list_show(call, entry));
}
function withBlock(entry) {
    return entry.ipAddress === undefined ? entry : { cidrBlock: toCidr(entry.ipAddress), ...entry };
}
function keyOf(entry) {
    return entry.cidrBlock ?? entry.awsSecurityGroup ?? '';
}
function findEntry(call) {
    const { groupId = '', entryValue = '' } = call.params;
    const key = isAddress(entryValue) ? toCidr(entryValue) : entryValue;
    const entry = entriesOf(call).find((each) => keyOf(each) === key);
    if (!entry)
        throw atlasError('ATLAS_NETWORK_PERMISSION_ENTRY_NOT_FOUND', entryValue, groupId);
    return entry;
}
function project_access_list_add(call) {
    const project = projectOf(call);
    if (project.accessListWrites > 0)
        throw atlasError('AUTOMATION_CONFIG_CONCURRENT_MODIFICATION');
    const entries = readObjects(call.request).map((item) => project_access_list_parse(call, item));
    const present = new Map(entriesOf(call).map((entry) => [keyOf(entry), entry]));
    const keys = new Set(entries.map(keyOf));
    if (keys.size < entries.length)
        throw atlasError('DUPLICATE_ADDRESSES_IN_INPUT');
    const added = entries.filter((entry) => !present.has(keyOf(entry)));
    if (present.size + added.length > MAX_ENTRIES) {
        throw atlasError('ATLAS_NETWORK_PERMISSIONS_LIMIT_EXCEEDED', MAX_ENTRIES);
    }
    for (const entry of entries)
        checkReplaceable(call, entry, present.get(keyOf(entry)));
    project.accessListWrites += 1;
    call.request.onClose(() => (project.accessListWrites -= 1));
    for (const entry of entries) {
        const old = present.get(keyOf(entry));
        if (old)
            replace(old, entry);
        else
            call.world.addAccessListEntry({ ...entry, settlesAtMs: call.nowMs + call.durations.accessListMs });
    }
    return { status: 201, body: project_access_list_pageOfEntries(call) };
}
function project_access_list_parse(call, item) {
    const ipAddress = stringOf(item, 'ipAddress');
    const cidrBlock = stringOf(item, 'cidrBlock');
    if (stringOf(item, 'awsSecurityGroup') !== undefined) {
        if (item.deleteAfterDate !== undefined)
            throw atlasError('NETWORK_PERMISSION_EXPIRATION_NOT_SUPPORTED');
        throw atlasError('CANNOT_USE_AWS_SECURITY_GROUP_WITHOUT_VPC_PEERING_CONNECTION');
    }
    if (ipAddress !== undefined && cidrBlock !== undefined && cidrBlock !== toCidr(ipAddress)) {
        throw atlasError('MULTIPLE_VALUES_SPECIFIED_FOR_ONE_NETWORK_PERMISSION_ENTRY');
    }
    const address = ipAddress ?? cidrBlock;
    if (address === undefined) {
        throw atlasError('MISSING_ONE_OF_THREE_ATTRIBUTES', 'ipAddress', 'cidrBlock', 'awsSecurityGroup');
    }
    if (!isAddress(address) && !isCidr(address))
        throw atlasError('INVALID_IP_ADDRESS_OR_CIDR_NOTATION', address);
    const comment = stringOf(item, 'comment');
    if ((comment?.length ?? 0) > project_access_list_MAX_COMMENT_LENGTH)
        throw atlasError('INVALID_NETWORK_PERMISSION_COMMENT', comment ?? '');
    const single = singleAddress(toCidr(address));
    const deleteAfterDate = readExpiration(item, call.nowMs);
    return {
        projectId: call.params.groupId ?? '',
        cidrBlock: toCidr(address),
        ...(single === undefined ? {} : { ipAddress: single }),
        ...(comment === undefined ? {} : { comment }),
        ...(deleteAfterDate === undefined ? {} : { deleteAfterDate }),
        status: 'PENDING'
    };
}
function checkReplaceable(call, entry, old) {
    if (!old)
        return;
    const address = entry.ipAddress ?? keyOf(entry);
    if (call.world.accessListConflict === 'conflict')
        throw atlasError('ADDRESS_ALREADY_IN_ACCESS_LIST', address);
    if (entry.deleteAfterDate !== undefined && old.deleteAfterDate === undefined) {
        throw atlasError('PERMANENT_ENTITY_CANNOT_BE_MADE_TEMPORARY');
    }
}
function replace(old, entry) {
    const { status: _, ...changes } = entry;
    if (entry.deleteAfterDate === undefined)
        delete old.deleteAfterDate;
    Object.assign(old, changes);
}
function project_access_list_show(call, entry) {
    const { cidrBlock, ipAddress, awsSecurityGroup, comment, deleteAfterDate } = entry;
    const value = encodeURIComponent(keyOf(entry));
    return {
        ...(awsSecurityGroup === undefined ? {} : { awsSecurityGroup }),
        ...(cidrBlock === undefined ? {} : { cidrBlock }),
        ...(comment === undefined ? {} : { comment }),
        ...(deleteAfterDate === undefined ? {} : { deleteAfterDate }),
        groupId: entry.projectId,
        ...(ipAddress === undefined ? {} : { ipAddress }),
        links: [apiLink(call.request, `/groups/${entry.projectId}/accessList/${value}`)]
    };
}

;// CONCATENATED MODULE: ./local/emulator/resources/project-service-accounts.ts







const project_service_accounts_VERSIONS = [{ version: '2024-08-05' }];
const project_service_accounts_LIST = '/api/atlas/v2/groups/{groupId}/serviceAccounts';
const project_service_accounts_ONE = `${project_service_accounts_LIST}/{clientId}`;
const project_service_accounts_routes = [
    {
        operationId: 'listGroupServiceAccounts',
        method: 'GET',
        path: project_service_accounts_LIST,
        versions: project_service_accounts_VERSIONS,
        set: 'projectServiceAccounts',
        roles: ['GROUP_READ_ONLY'],
        handle: (call) => ({ status: 200, body: pageOf(call.request, assigned(call), (each) => showAccount(call, each)) })
    },
    {
        operationId: 'getGroupServiceAccount',
        method: 'GET',
        path: project_service_accounts_ONE,
        versions: project_service_accounts_VERSIONS,
        set: 'projectServiceAccounts',
        roles: ['GROUP_READ_ONLY'],
        handle: (call) => ({ status: 200, body: showAccount(call, accountOf(call)) })
    },
    {
        operationId: 'createGroupServiceAccount',
        method: 'POST',
        path: project_service_accounts_LIST,
        versions: project_service_accounts_VERSIONS,
        set: 'projectServiceAccounts',
        roles: ['GROUP_OWNER'],
        handle: project_service_accounts_create
    },
    {
        operationId: 'updateGroupServiceAccount',
        method: 'PATCH',
        path: project_service_accounts_ONE,
        versions: project_service_accounts_VERSIONS,
        set: 'projectServiceAccounts',
        roles: ['GROUP_OWNER'],
        handle: project_service_accounts_update
    },
    {
        operationId: 'deleteGroupServiceAccount',
        method: 'DELETE',
        path: project_service_accounts_ONE,
        versions: project_service_accounts_VERSIONS,
        set: 'projectServiceAccounts',
        roles: ['GROUP_OWNER'],
        handle: project_service_accounts_remove
    },
    {
        operationId: 'inviteGroupServiceAccount',
        method: 'POST',
        path: `${project_service_accounts_ONE}:invite`,
        versions: project_service_accounts_VERSIONS,
        set: 'projectServiceAccounts',
        roles: [],
        handle: invite
    }
];
const projectServiceAccounts = { routes: project_service_accounts_routes };
function assigned(call) {
    const { groupId = '' } = call.params;
    return [...call.world.serviceAccounts.values()].filter(({ projectRoles }) => groupId in projectRoles);
}
function project_service_accounts_create(call) {
    const project = projectOf(call);
    const body = readObject(call.request, ['name', 'description', 'roles', 'secretExpiresAfterHours']);
    const account = call.world.addServiceAccount({
        orgId: project.orgId,
        name: labelOf(body, 'name') ?? '',
        description: labelOf(body, 'description') ?? '',
        createdAt: atlasDate(call.nowMs),
        orgRoles: ['ORG_MEMBER'],
        projectRoles: { [project.id]: rolesOf(call, body) ?? [] },
        secretExpiresAtMs: secretExpiryMs(call, body)
    });
    return { status: 201, body: showAccount(call, account, account.secrets[0]) };
}
function project_service_accounts_update(call) {
    const body = readObject(call.request);
    const [name, description] = [labelOf(body, 'name'), labelOf(body, 'description')];
    const roles = rolesOf(call, body);
    const account = name === undefined && description === undefined ? accountOf(call) : managedAccountOf(call);
    account.name = name ?? account.name;
    account.description = description ?? account.description;
    if (roles)
        account.projectRoles[projectOf(call).id] = roles;
    return { status: 200, body: showAccount(call, account) };
}
function project_service_accounts_remove(call) {
    delete accountOf(call).projectRoles[projectOf(call).id];
    return { status: 204 };
}
function invite(call) {
    const { clientId = '' } = call.params;
    const project = projectOf(call);
    if (!hasOrgRole(call.account, ['ORG_OWNER']))
        throw atlasError('USER_UNAUTHORIZED');
    const account = call.world.serviceAccounts.get(clientId);
    if (!account || account.orgId !== project.orgId)
        throw atlasError('RESOURCE_NOT_FOUND', clientId);
    account.projectRoles[project.id] = rolesOf(call, readObject(call.request, ['roles'])) ?? [];
    return { status: 200, body: showAccount(call, account) };
}

;// CONCATENATED MODULE: ./local/emulator/resources/rolling-indexes.ts







const rolling_indexes_routes = [
    {
        operationId: 'createGroupClusterIndexRollingIndex',
        method: 'POST',
        path: '/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/index',
        versions: [{ version: '2023-01-01' }],
        set: 'rollingIndexes',
        roles: ['GROUP_DATA_ACCESS_ADMIN', 'GROUP_INDEX_MANAGER'],
        handle: rolling_indexes_create
    }
];
const rollingIndexes = {
    routes: rolling_indexes_routes,
    createStore({ createTable, newId }) {
        const rollingIndexes = createTable();
        return { rollingIndexes, addRollingIndex: (row) => insert(rollingIndexes, { id: newId(), ...row }) };
    },
    durations: { rollingIndexMs: 5 * MINUTE_MS },
    advance: () => { }
};
function rolling_indexes_create(call) {
    const cluster = clusterOf(call);
    const body = readObject(call.request, ['db', 'collection', 'keys']);
    const keys = (listOf(body, 'keys') ?? []).map((key) => readKey(key));
    if (keys.length === 0)
        throw atlasError('INVALID_JSON_ATTRIBUTE', 'keys');
    if (isSharedTier(instanceSizeOf(cluster)))
        throw atlasError('UNSUPPORTED_FOR_CURRENT_CONFIG');
    if (cluster.paused)
        throw atlasError('CANNOT_UPDATE_PAUSED_CLUSTER', cluster.name);
    if (cluster.stateName !== 'IDLE')
        throw atlasError('AUTOMATION_CONFIG_CONCURRENT_MODIFICATION');
    const row = {
        clusterId: cluster.id,
        db: stringOf(body, 'db') ?? '',
        collection: stringOf(body, 'collection') ?? '',
        keys,
        options: toObject(body.options ?? {}),
        ...(body.collation !== undefined && { collation: toObject(body.collation, ['locale']) })
    };
    const isThere = [...call.world.rollingIndexes.values()].some(({ id: _, ...each }) => isSame(each, row));
    if (!isThere)
        call.world.addRollingIndex(row);
    cluster.stateName = 'UPDATING';
    cluster.settlesAtMs = call.nowMs + call.durations.rollingIndexMs;
    return { status: 202 };
}
function isSame(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
}
function readKey(value) {
    const key = toObject(value);
    const kinds = Object.values(key);
    if (kinds.length !== 1 || typeof kinds[0] !== 'string')
        throw atlasError('INVALID_JSON_ATTRIBUTE', 'keys');
    return key;
}

;// CONCATENATED MODULE: ./local/emulator/resources/search-index-document.ts


function withDefaults(type, definition) {
    if (type !== 'search')
        return definition;
    const analyzer = 'lucene.standard';
    const mappings = { dynamic: false, ...toObject(definition.mappings ?? {}) };
    return { analyzer, searchAnalyzer: analyzer, ...definition, mappings };
}
function showSearchIndex(index, hosts) {
    const { collectionName, database, id, name, status, type } = index;
    const queryable = isQueryable(index);
    const details = isRequested(index) ? [] : hosts;
    return {
        collectionName,
        database,
        indexID: id,
        latestDefinition: index.definition,
        latestDefinitionVersion: showVersion(index),
        name,
        queryable,
        status,
        ...(details.length > 0 && {
            statusDetail: details.map((hostname) => ({ hostname, queryable, status, ...showParts(index) }))
        }),
        type
    };
}
function isQueryable({ status, served }) {
    return status !== 'DELETING' && (status === 'READY' || served !== undefined);
}
function isRequested({ status, served }) {
    return status === 'PENDING' && served === undefined;
}
function showParts(index) {
    const { served, status, message, version } = index;
    const latest = showPart(index, { status, queryable: status === 'READY', message });
    if (served === undefined || served.version === version)
        return { mainIndex: latest };
    return { mainIndex: showPart(served, { status: 'READY', queryable: true }), stagedIndex: latest };
}
function showPart({ definition, version }, state) {
    return { definition, definitionVersion: showVersion({ version }), ...state };
}
function showVersion({ version, editedMs }) {
    return { version, ...(editedMs !== undefined && { createdAt: atlasDate(editedMs) }) };
}

;// CONCATENATED MODULE: ./local/emulator/resources/search-index-handlers.ts





const search_index_handlers_PENDING_SHARE = 0.25;
function listIndexes(call) {
    const isWanted = call.params.collectionName === undefined ? () => true : isOfCollection(call);
    const indexes = indexesOf(call).filter(isWanted);
    return { status: 200, body: indexes.map((index) => search_index_handlers_show(call, index)) };
}
function readIndex(call) {
    return { status: 200, body: search_index_handlers_show(call, findIndex(call)) };
}
function indexesOf(call) {
    const cluster = search_index_handlers_clusterOf(call);
    return [...call.world.searchIndexes.values()].filter(({ clusterId }) => clusterId === cluster.id);
}
function search_index_handlers_clusterOf(call) {
    return findDeployment(call, call.params.clusterName ?? '');
}
function isOfCollection(call) {
    const { databaseName, collectionName } = call.params;
    return (index) => index.database === databaseName && index.collectionName === collectionName;
}
function findIndex(call) {
    const { indexId, indexName } = call.params;
    const index = indexId === undefined
        ? indexesOf(call).find((each) => isOfCollection(call)(each) && each.name === indexName)
        : indexesOf(call).find(({ id }) => id === indexId);
    if (!index)
        throw atlasError('RESOURCE_NOT_FOUND', indexId ?? indexName ?? '');
    return index;
}
function createIndex(call) {
    const cluster = search_index_handlers_clusterOf(call);
    const body = readObject(call.request, ['collectionName', 'database', 'name', 'definition']);
    const database = stringOf(body, 'database') ?? '';
    const collectionName = stringOf(body, 'collectionName') ?? '';
    const name = stringOf(body, 'name') ?? '';
    const type = stringOf(body, 'type') ?? 'search';
    const isSame = (each) => each.database === database && each.collectionName === collectionName && each.name === name;
    if (indexesOf(call).some(isSame))
        throw atlasError('ATLAS_FTS_DUPLICATE_INDEX');
    const definition = readDefinition(body, type);
    const row = { clusterId: cluster.id, database, collectionName, name, type, definition };
    const index = call.world.addSearchIndex({ ...row, ...building(call) });
    return { status: 201, body: search_index_handlers_show(call, index) };
}
function updateIndex(call) {
    const index = findIndex(call);
    if (index.status === 'DELETING')
        throw atlasError('RESOURCE_NOT_FOUND', index.id);
    const definition = readDefinition(readObject(call.request, ['definition']), index.type);
    if (index.status === 'READY')
        index.served = { definition: index.definition, version: index.version };
    delete index.message;
    Object.assign(index, { definition, version: index.version + 1, editedMs: call.nowMs, ...building(call) });
    return { status: 200, body: search_index_handlers_show(call, index) };
}
function building({ nowMs, durations: { searchIndexMs } }) {
    return {
        status: 'PENDING',
        startsAtMs: nowMs + searchIndexMs * search_index_handlers_PENDING_SHARE,
        settlesAtMs: nowMs + searchIndexMs
    };
}
function readDefinition(body, type) {
    if (type !== 'search' && type !== 'vectorSearch')
        throw atlasError('INVALID_ENUM_VALUE', type);
    return withDefaults(type, toObject(body.definition, [type === 'search' ? 'mappings' : 'fields']));
}
function removeIndex(call) {
    const index = findIndex(call);
    const { searchIndexDeleteMs } = call.durations;
    if (searchIndexDeleteMs === 0)
        call.world.searchIndexes.delete(index.id);
    else
        Object.assign(index, { status: 'DELETING', settlesAtMs: call.nowMs + searchIndexDeleteMs });
    return { status: 204 };
}
function search_index_handlers_show(call, index) {
    const cluster = call.world.clusters.get(index.clusterId);
    const hosts = cluster === undefined || call.world.searchIndexDetails === 'left out' ? [] : hostsOf(cluster);
    return showSearchIndex(index, hosts);
}

;// CONCATENATED MODULE: ./local/emulator/resources/search-indexes.ts



const search_indexes_VERSIONS = [{ version: '2024-05-30' }];
const search_indexes_LIST = '/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/search/indexes';
const BY_NAME = `${search_indexes_LIST}/{databaseName}/{collectionName}/{indexName}`;
const READERS = [
    'GROUP_DATA_ACCESS_READ_ONLY',
    'GROUP_DATA_ACCESS_READ_WRITE',
    'GROUP_SEARCH_INDEX_EDITOR',
    'GROUP_STREAM_PROCESSING_OWNER'
];
const search_indexes_EDITORS = ['GROUP_SEARCH_INDEX_EDITOR'];
const search_indexes_routes = [
    {
        operationId: 'listGroupClusterSearchIndexes',
        method: 'GET',
        path: search_indexes_LIST,
        versions: search_indexes_VERSIONS,
        set: 'searchIndexes',
        roles: READERS,
        handle: listIndexes
    },
    {
        operationId: 'listGroupClusterSearchIndex',
        method: 'GET',
        path: `${search_indexes_LIST}/{databaseName}/{collectionName}`,
        versions: search_indexes_VERSIONS,
        set: 'searchIndexes',
        roles: READERS,
        handle: listIndexes
    },
    {
        operationId: 'createGroupClusterSearchIndex',
        method: 'POST',
        path: search_indexes_LIST,
        versions: search_indexes_VERSIONS,
        set: 'searchIndexes',
        roles: search_indexes_EDITORS,
        javaMethod: 'ApiAtlasSearchIndexConfigResource::createSearchIndex',
        handle: createIndex
    },
    {
        operationId: 'getGroupClusterSearchIndex',
        method: 'GET',
        path: `${search_indexes_LIST}/{indexId}`,
        versions: search_indexes_VERSIONS,
        set: 'searchIndexes',
        roles: READERS,
        handle: readIndex
    },
    {
        operationId: 'getGroupClusterSearchIndexByName',
        method: 'GET',
        path: BY_NAME,
        versions: search_indexes_VERSIONS,
        set: 'searchIndexes',
        roles: READERS,
        handle: readIndex
    },
    {
        operationId: 'updateGroupClusterSearchIndex',
        method: 'PATCH',
        path: `${search_indexes_LIST}/{indexId}`,
        versions: search_indexes_VERSIONS,
        set: 'searchIndexes',
        roles: search_indexes_EDITORS,
        handle: updateIndex
    },
    {
        operationId: 'updateGroupClusterSearchIndexByName',
        method: 'PATCH',
        path: BY_NAME,
        versions: search_indexes_VERSIONS,
        set: 'searchIndexes',
        roles: search_indexes_EDITORS,
        handle: updateIndex
    },
    {
        operationId: 'deleteGroupClusterSearchIndex',
        method: 'DELETE',
        path: `${search_indexes_LIST}/{indexId}`,
        versions: search_indexes_VERSIONS,
        set: 'searchIndexes',
        roles: search_indexes_EDITORS,
        javaMethod: 'ApiAtlasSearchIndexConfigResource::deleteSearchIndex',
        handle: removeIndex
    },
    {
        operationId: 'deleteGroupClusterSearchIndexByName',
        method: 'DELETE',
        path: BY_NAME,
        versions: search_indexes_VERSIONS,
        set: 'searchIndexes',
        roles: search_indexes_EDITORS,
        handle: removeIndex
    }
];
const searchIndexes = {
    routes: search_indexes_routes,
    createStore({ createTable, newId }) {
        const searchIndexes = createTable();
        return {
            searchIndexes,
            searchIndexDetails: 'shown',
            addSearchIndex: (seed) => insert(searchIndexes, {
                id: newId(),
                database: 'sample_mflix',
                collectionName: 'movies',
                type: 'search',
                definition: { mappings: { dynamic: true } },
                version: 0,
                status: 'READY',
                ...seed
            })
        };
    },
    durations: { searchIndexMs: 30 * SECOND_MS, searchIndexDeleteMs: 0 },
    advance(world, nowMs) {
        for (const [id, index] of world.searchIndexes) {
            if (index.status === 'DELETING' && isDue(index.settlesAtMs, nowMs))
                world.searchIndexes.delete(id);
            if (index.status === 'PENDING' && isDue(index.startsAtMs, nowMs))
                index.status = 'BUILDING';
            if (index.status === 'BUILDING' && isDue(index.settlesAtMs, nowMs))
                finish(index, world.searchIndexFault);
        }
    }
};
function finish(index, fault) {
    index.status = fault === undefined ? 'READY' : 'FAILED';
    if (fault === undefined)
        delete index.served;
    else
        index.message = fault;
}

;// CONCATENATED MODULE: ./local/emulator/resources/service-account-secrets.ts




const service_account_secrets_VERSIONS = [{ version: '2024-08-05' }];
const service_account_secrets_OF_ORG = '/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/secrets';
const service_account_secrets_OF_PROJECT = '/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/secrets';
const MAX_SECRETS = 2;
const OVERLAP_MS = 7 * DAY_MS;
const service_account_secrets_routes = [
    {
        operationId: 'createOrgServiceAccountSecret',
        method: 'POST',
        path: service_account_secrets_OF_ORG,
        versions: service_account_secrets_VERSIONS,
        set: 'orgServiceAccounts',
        roles: ['ORG_OWNER'],
        handle: service_account_secrets_create
    },
    {
        operationId: 'deleteOrgServiceAccountSecret',
        method: 'DELETE',
        path: `${service_account_secrets_OF_ORG}/{secretId}`,
        versions: service_account_secrets_VERSIONS,
        set: 'orgServiceAccounts',
        roles: ['ORG_OWNER'],
        handle: service_account_secrets_remove
    },
    {
        operationId: 'createGroupServiceAccountSecret',
        method: 'POST',
        path: service_account_secrets_OF_PROJECT,
        versions: service_account_secrets_VERSIONS,
        set: 'projectServiceAccounts',
        roles: ['GROUP_OWNER'],
        handle: service_account_secrets_create
    },
    {
        operationId: 'deleteGroupServiceAccountSecret',
        method: 'DELETE',
        path: `${service_account_secrets_OF_PROJECT}/{secretId}`,
        versions: service_account_secrets_VERSIONS,
        set: 'projectServiceAccounts',
        roles: ['GROUP_OWNER'],
        handle: service_account_secrets_remove
    }
];
const serviceAccountSecrets = { routes: service_account_secrets_routes };
function service_account_secrets_create(call) {
    const account = managedAccountOf(call);
    const expiresAtMs = secretExpiryMs(call, readObject(call.request, ['secretExpiresAfterHours']));
    if (account.secrets.length >= MAX_SECRETS) {
        throw atlasError('VALIDATION_ERROR', `a service account can have at most ${MAX_SECRETS} secrets`);
    }
    for (const old of account.secrets) {
        old.expiresAt = atlasDate(Math.min(Date.parse(old.expiresAt), call.nowMs + OVERLAP_MS));
    }
    const secret = {
        id: call.world.newId(),
        secret: `mdb_sa_sk_${call.world.newId()}`,
        createdAt: atlasDate(call.nowMs),
        expiresAt: atlasDate(expiresAtMs)
    };
    account.secrets.push(secret);
    return { status: 201, body: showNewSecret(secret) };
}
function service_account_secrets_remove(call) {
    const account = managedAccountOf(call);
    const secretId = call.params.secretId ?? '';
    const index = account.secrets.findIndex(({ id }) => id === secretId);
    if (index < 0)
        throw atlasError('RESOURCE_NOT_FOUND', secretId);
    account.secrets.splice(index, 1);
    return { status: 204 };
}

;// CONCATENATED MODULE: ./local/emulator/resources/service-accounts.ts





const service_accounts_VERSIONS = [{ version: '2024-08-05' }];
const service_accounts_LIST = '/api/atlas/v2/orgs/{orgId}/serviceAccounts';
const service_accounts_ONE = `${service_accounts_LIST}/{clientId}`;
const service_accounts_routes = [
    {
        operationId: 'listOrgServiceAccounts',
        method: 'GET',
        path: service_accounts_LIST,
        versions: service_accounts_VERSIONS,
        set: 'orgServiceAccounts',
        roles: ['ORG_READ_ONLY'],
        handle: (call) => ({
            status: 200,
            body: pageOf(call.request, accountsOf(call), (account) => showAccount(call, account))
        })
    },
    {
        operationId: 'getOrgServiceAccount',
        method: 'GET',
        path: service_accounts_ONE,
        versions: service_accounts_VERSIONS,
        set: 'orgServiceAccounts',
        roles: ['ORG_READ_ONLY'],
        handle: (call) => ({ status: 200, body: showAccount(call, accountOf(call)) })
    },
    {
        operationId: 'createOrgServiceAccount',
        method: 'POST',
        path: service_accounts_LIST,
        versions: service_accounts_VERSIONS,
        set: 'orgServiceAccounts',
        roles: ['ORG_OWNER'],
        handle: service_accounts_create
    },
    {
        operationId: 'updateOrgServiceAccount',
        method: 'PATCH',
        path: service_accounts_ONE,
        versions: service_accounts_VERSIONS,
        set: 'orgServiceAccounts',
        roles: ['ORG_OWNER'],
        handle: service_accounts_update
    },
    {
        operationId: 'deleteOrgServiceAccount',
        method: 'DELETE',
        path: service_accounts_ONE,
        versions: service_accounts_VERSIONS,
        set: 'orgServiceAccounts',
        roles: ['ORG_OWNER'],
        handle: (call) => {
            call.world.serviceAccounts.delete(accountOf(call).clientId);
            return { status: 204 };
        }
    },
    {
        operationId: 'getOrgServiceAccountGroups',
        method: 'GET',
        path: `${service_accounts_ONE}/groups`,
        versions: service_accounts_VERSIONS,
        set: 'orgServiceAccounts',
        roles: ['ORG_READ_ONLY'],
        handle: (call) => {
            const assigned = Object.entries(accountOf(call).projectRoles);
            return { status: 200, body: pageOf(call.request, assigned, ([groupId, roles]) => ({ groupId, roles })) };
        }
    }
];
const serviceAccounts = {
    routes: service_accounts_routes,
    createStore({ createTable, newId, nowMs }) {
        const serviceAccounts = createTable();
        return {
            serviceAccounts,
            addServiceAccount(seed) {
                const today = atlasDate(nowMs());
                const { createdAt = today, accessList = [] } = seed;
                const secret = {
                    id: newId(),
                    secret: seed.secret ?? `mdb_sa_sk_${newId()}`,
                    createdAt,
                    expiresAt: atlasDate(seed.secretExpiresAtMs ?? nowMs() + 90 * DAY_MS)
                };
                const account = {
                    clientId: seed.clientId ?? `mdb_sa_id_${newId()}`,
                    orgId: seed.orgId,
                    name: seed.name ?? 'pipeline',
                    description: seed.description ?? 'Service account of the emulator',
                    createdAt,
                    orgRoles: seed.orgRoles ?? ['ORG_MEMBER'],
                    projectRoles: seed.projectRoles ?? {},
                    accessList: accessList.map((address) => toApiAccessEntry(address, today)),
                    secrets: [secret]
                };
                serviceAccounts.set(account.clientId, account);
                return account;
            }
        };
    }
};
function accountsOf(call) {
    return [...call.world.serviceAccounts.values()].filter(({ orgId }) => orgId === call.params.orgId);
}
function service_accounts_create(call) {
    const body = readObject(call.request, ['name', 'description', 'roles', 'secretExpiresAfterHours']);
    const account = call.world.addServiceAccount({
        orgId: call.params.orgId ?? '',
        name: labelOf(body, 'name') ?? '',
        description: labelOf(body, 'description') ?? '',
        createdAt: atlasDate(call.nowMs),
        orgRoles: rolesOf(call, body) ?? [],
        secretExpiresAtMs: secretExpiryMs(call, body)
    });
    return { status: 201, body: showAccount(call, account, account.secrets[0]) };
}
function service_accounts_update(call) {
    const account = accountOf(call);
    const body = readObject(call.request);
    const roles = rolesOf(call, body);
    const [name, description] = [labelOf(body, 'name'), labelOf(body, 'description')];
    account.name = name ?? account.name;
    account.description = description ?? account.description;
    account.orgRoles = roles ?? account.orgRoles;
    return { status: 200, body: showAccount(call, account) };
}

;// CONCATENATED MODULE: ./local/emulator/resources/snapshots.ts







const snapshots_V1 = [{ version: '2023-01-01' }];
const snapshots_LIST = '/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/snapshots';
const snapshots_ONE = `${snapshots_LIST}/{snapshotId}`;
const snapshots_ID = /^[a-f0-9]{24}$/;
const QUEUED_SHARE = 0.02;
const snapshots_routes = [
    {
        operationId: 'listGroupClusterBackupSnapshots',
        method: 'GET',
        path: snapshots_LIST,
        versions: snapshots_V1,
        set: 'backups',
        roles: ['GROUP_READ_ONLY'],
        javaMethod: 'ApiAtlasDiskBackupSnapshotsResource::getSnapshots',
        handle: (call) => ({ status: 200, body: pageOf(call.request, snapshots_snapshotsOf(call), (each) => snapshots_show(call, each)) })
    },
    {
        operationId: 'getGroupClusterBackupSnapshot',
        method: 'GET',
        path: snapshots_ONE,
        versions: snapshots_V1,
        set: 'backups',
        roles: ['GROUP_READ_ONLY'],
        handle: (call) => ({ status: 200, body: snapshots_show(call, findSnapshot(call)) })
    },
    {
        operationId: 'takeGroupClusterBackupSnapshots',
        method: 'POST',
        path: snapshots_LIST,
        versions: snapshots_V1,
        set: 'backups',
        roles: ['GROUP_BACKUP_CREATOR', 'GROUP_BACKUP_MANAGER'],
        javaMethod: 'ApiAtlasDiskBackupSnapshotsResource::onDemandSnapshot',
        handle: take
    },
    {
        operationId: 'deleteGroupClusterBackupSnapshot',
        method: 'DELETE',
        path: snapshots_ONE,
        versions: snapshots_V1,
        set: 'backups',
        roles: ['GROUP_BACKUP_MANAGER'],
        handle: snapshots_remove
    }
];
const snapshots = {
    routes: snapshots_routes,
    createStore({ createTable, newId, nowMs }) {
        const snapshots = createTable();
        return {
            snapshots,
            addSnapshot: (seed) => insert(snapshots, {
                id: newId(),
                description: 'on-demand snapshot',
                status: 'completed',
                snapshotType: 'onDemand',
                createdAt: atlasDate(nowMs()),
                expiresAt: atlasDate(nowMs() + 7 * DAY_MS),
                ...seed
            })
        };
    },
    durations: { snapshotMs: 5 * MINUTE_MS },
    advance(world, nowMs) {
        for (const snapshot of world.snapshots.values()) {
            if (snapshot.status === 'queued' && isDue(snapshot.startsAtMs, nowMs))
                snapshot.status = 'inProgress';
            if (snapshot.status === 'inProgress' && isDue(snapshot.settlesAtMs, nowMs))
                snapshot.status = 'completed';
        }
    }
};
function snapshots_snapshotsOf(call) {
    const cluster = clusterOf(call);
    return [...call.world.snapshots.values()].filter(({ clusterId }) => clusterId === cluster.id);
}
function findSnapshot(call) {
    const { snapshotId = '', clusterName = '' } = call.params;
    if (!snapshots_ID.test(snapshotId))
        throw atlasError('INVALID_SNAPSHOT_ID', snapshotId);
    const snapshot = snapshots_snapshotsOf(call).find(({ id }) => id === snapshotId);
    if (!snapshot)
        throw atlasError('SNAPSHOT_NOT_FOUND', snapshotId, clusterName);
    return snapshot;
}
function take(call) {
    const cluster = clusterOf(call);
    const body = readObject(call.request);
    const days = numberOf(body, 'retentionInDays') ?? 1;
    if (!Number.isInteger(days) || days < 1)
        throw atlasError('INVALID_ATTRIBUTE', 'retentionInDays');
    if (!cluster.backupEnabled)
        throw atlasError('BACKUP_CONFIG_NOT_FOUND', cluster.name, cluster.projectId);
    if (snapshots_snapshotsOf(call).some((one) => one.snapshotType === 'onDemand' && isUnfinished(one))) {
        throw atlasError('UNFINISHED_ON_DEMAND_SNAPSHOT');
    }
    const { snapshotMs } = call.durations;
    const snapshot = call.world.addSnapshot({
        clusterId: cluster.id,
        description: stringOf(body, 'description') ?? '',
        status: 'queued',
        createdAt: atlasDate(call.nowMs),
        expiresAt: atlasDate(call.nowMs + days * DAY_MS),
        startsAtMs: call.nowMs + snapshotMs * QUEUED_SHARE,
        settlesAtMs: call.nowMs + snapshotMs
    });
    return { status: 200, body: snapshots_show(call, snapshot) };
}
function snapshots_remove(call) {
    const snapshot = findSnapshot(call);
    if (isUnfinished(snapshot))
        throw atlasError('CANNOT_DELETE_IN_PROGRESS_SNAPSHOT', snapshot.id);
    call.world.snapshots.delete(snapshot.id);
    return { status: 204 };
}
function isUnfinished({ status }) {
    return status === 'queued' || status === 'inProgress';
}
function isKnown({ status, startsAtMs, settlesAtMs }, nowMs) {
    if (status !== 'inProgress' || startsAtMs === undefined || settlesAtMs === undefined)
        return status !== 'queued';
    return nowMs >= (startsAtMs + settlesAtMs) / 2;
}
function snapshots_show(call, snapshot) {
    const cluster = clusterOf(call);
    const { name, projectId } = cluster;
    const path = `/groups/${projectId}/clusters/${name}`;
    const known = { cloudProvider: 'AWS', createdAt: snapshot.createdAt, mongodVersion: mongoDBVersionOf(cluster) };
    return {
        ...(isKnown(snapshot, call.nowMs) && known),
        copyRegions: [],
        description: snapshot.description,
        expiresAt: snapshot.expiresAt,
        frequencyType: snapshot.snapshotType === 'onDemand' ? 'ondemand' : 'daily',
        id: snapshot.id,
        links: [
            apiLink(call.request, `${path}/backup/snapshots/${snapshot.id}`),
            apiLink(call.request, path, 'https://cloud.mongodb.com/cluster')
        ],
        policyItems: [],
        replicaSetName: name,
        snapshotType: snapshot.snapshotType,
        status: snapshot.status,
        storageSizeBytes: snapshot.status === 'completed' ? 1_500_000_000 : 0,
        type: 'replicaSet'
    };
}

;// CONCATENATED MODULE: ./local/emulator/resources/system.ts
const system_routes = [
    {
        operationId: 'listControlPlaneIpAddresses',
        method: 'GET',
        path: '/api/atlas/v2/unauth/controlPlaneIPAddresses',
        versions: [{ version: '2023-11-15' }],
        set: 'controlPlane',
        roles: [],
        open: true,
        handle: () => ({
            status: 200,
            body: {
                inbound: { aws: { 'us-east-1': ['192.0.2.0/28'] }, azure: {}, gcp: {} },
                outbound: { aws: { 'us-east-1': ['192.0.2.16/28'] }, azure: {}, gcp: {} }
            }
        })
    },
    {
        operationId: 'getOrgMaintenanceSettings',
        method: 'GET',
        path: '/api/atlas/v2/orgs/{orgId}/maintenanceSettings',
        versions: [{ version: 'preview' }],
        set: 'orgs',
        roles: ['ORG_MEMBER'],
        handle: () => ({ status: 200, body: { effectiveWaveAssignmentMode: 'MANUAL', waveAssignmentMode: 'MANUAL' } })
    }
];
const system = { routes: system_routes };

;// CONCATENATED MODULE: ./local/emulator/resources/registry.ts































const RESOURCES = [
    system,
    organizations,
    serviceAccounts,
    projectServiceAccounts,
    serviceAccountSecrets,
    apiAccessList,
    invoices,
    projects,
    clusters,
    clusterStatus,
    clusterLogs,
    sampleData,
    flexClusters,
    snapshots,
    searchIndexes,
    projectAccessList,
    databaseUserCerts,
    databaseUsers,
    customRoles,
    alerts,
    alertConfigs,
    things,
    clusterValidation,
    restoreJobs,
    flexRestoreJobs,
    backupSchedules,
    processes,
    processDatabases,
    accessHistory,
    failovers,
    rollingIndexes
];
const ROUTES = RESOURCES.flatMap((resource) => resource.routes);
const DEFAULT_DURATIONS = Object.assign({}, ...RESOURCES.map((resource) => ('durations' in resource ? resource.durations : {})));

;// CONCATENATED MODULE: ./local/emulator/world.ts


function createWorld(options = {}) {
    const { clock = machineClock } = options;
    const tables = [];
    let count = 0;
    const newId = () => `64c0ffee${(++count).toString(16).padStart(16, '0')}`;
    const context = {
        createTable() {
            const table = new Map();
            tables.push(table);
            return table;
        },
        newId,
        nowMs: () => clock.nowMs()
    };
    function removeBelongings(ownerId) {
        for (const table of tables) {
            for (const [id, row] of table)
                if (belongsTo(row, ownerId))
                    table.delete(id);
        }
    }
    const rows = () => new Map(tables.flatMap((table) => [...table]));
    const stores = RESOURCES.map((resource) => resource.createStore?.(context));
    return Object.assign({ newId, removeBelongings, rows }, ...stores);
}
function belongsTo(row, ownerId) {
    return row.projectId === ownerId || row.clusterId === ownerId;
}
function advanceWorld(world, nowMs) {
    for (const resource of RESOURCES)
        if ('advance' in resource)
            resource.advance(world, nowMs);
}

;// CONCATENATED MODULE: ./local/emulator/sample-world.ts



const SAMPLE_CLIENT_ID = 'mdb_sa_id_0123456789abcdef01234567';
const SAMPLE_CLIENT_SECRET = 'mdb_sa_sk_sample-secret-of-the-local-emulator';
const SAMPLE_ORG_ID = '5f0000000000000000000001';
const SAMPLE_PROJECT_ID = '5f0000000000000000000002';
const SAMPLE_EMPTY_PROJECT_ID = '5f0000000000000000000003';
function sampleWorld(options = {}) {
    const { clock = machineClock } = options;
    const now = () => clock.nowMs();
    const world = createWorld({ clock });
    const org = world.addOrganization({ id: SAMPLE_ORG_ID, name: 'Example Org' });
    const project = world.addProject({ id: SAMPLE_PROJECT_ID, orgId: org.id, name: 'shop' });
    world.addProject({ id: SAMPLE_EMPTY_PROJECT_ID, orgId: org.id, name: 'sandbox' });
    world.addServiceAccount({
        orgId: org.id,
        clientId: SAMPLE_CLIENT_ID,
        secret: SAMPLE_CLIENT_SECRET,
        orgRoles: ['ORG_OWNER']
    });
    const prod = world.addCluster({ projectId: project.id, name: 'prod' });
    world.addCluster({ projectId: project.id, name: 'archive', paused: true });
    const flex = world.addFlexCluster({ projectId: project.id, name: 'playground' });
    world.addSnapshot({ clusterId: prod.id, createdAt: atlasDate(now() - 2 * HOUR_MS) });
    world.addSnapshot({ clusterId: flex.id, snapshotType: 'scheduled', createdAt: atlasDate(now() - HOUR_MS) });
    world.addAlert({ projectId: project.id, created: atlasDate(now() - HOUR_MS) });
    world.addAccessListEntry({ projectId: project.id, ipAddress: '198.51.100.10', comment: 'office' });
    world.addDatabaseUser({ projectId: project.id, username: 'app' });
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
    });
    return world;
}

;// CONCATENATED MODULE: ./local/emulator/program/world-file.ts


const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const TEXT = { words: 'a string', holds: (value) => typeof value === 'string' && value !== '' };
const FLAG = { words: 'true or false', holds: (value) => typeof value === 'boolean' };
const world_file_LIST = { words: 'a list of objects', holds: (value) => Array.isArray(value) && value.every(isObject) };
const TEXTS = { words: 'a list of strings', holds: (value) => Array.isArray(value) && value.every(TEXT.holds) };
const world_file_ID = {
    words: 'an ID of 24 hexadecimal digits',
    holds: (value) => typeof value === 'string' && /^[0-9a-f]{24}$/.test(value)
};
const ORGANIZATION = { id: world_file_ID, name: TEXT, projects: world_file_LIST, serviceAccounts: world_file_LIST };
const PROJECT = { id: world_file_ID, name: TEXT, clusters: world_file_LIST, flexClusters: world_file_LIST };
const ACCOUNT = { clientId: TEXT, secret: TEXT, roles: TEXTS };
const FLEX = { name: TEXT, backingProviderName: TEXT, regionName: TEXT };
function readWorld(text, clock) {
    const file = world_file_parse(text);
    const organizations = world_file_listOf(file, 'organizations', '');
    if (organizations.length === 0)
        throw new Error('organizations must have at least one organization.');
    const world = createWorld({ clock });
    organizations.forEach((each, index) => addOrganization(world, each, `organizations[${index}]`));
    return world;
}
function addOrganization(world, organization, path) {
    check(organization, ORGANIZATION, path);
    const { id: orgId } = world.addOrganization(pick(organization, ['id', 'name']));
    const accounts = world_file_listOf(organization, 'serviceAccounts', path);
    accounts.forEach((account, index) => {
        check(account, ACCOUNT, `${path}.serviceAccounts[${index}]`);
        const { roles, ...credentials } = account;
        world.addServiceAccount({ orgId, ...credentials, ...(roles === undefined ? {} : { orgRoles: roles }) });
    });
    if (world.serviceAccounts.size === 0) {
        const [clientId, secret] = [SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET];
        world.addServiceAccount({ orgId, clientId, secret, orgRoles: ['ORG_OWNER'] });
    }
    world_file_listOf(organization, 'projects', path).forEach((project, index) => {
        addProject(world, { orgId, project }, `${path}.projects[${index}]`);
    });
}
function addProject(world, { orgId, project }, path) {
    check(project, PROJECT, path);
    const { id: projectId } = world.addProject({ orgId, ...pick(project, ['id', 'name']) });
    world_file_listOf(project, 'clusters', path).forEach((cluster, index) => {
        check(cluster, { name: TEXT, paused: FLAG }, `${path}.clusters[${index}]`, { others: true });
        const { name, paused = false, ...attributes } = cluster;
        world.addCluster({ projectId, name: name, paused: paused, attributes });
    });
    world_file_listOf(project, 'flexClusters', path).forEach((cluster, index) => {
        check(cluster, FLEX, `${path}.flexClusters[${index}]`);
        world.addFlexCluster({ projectId, ...pick(cluster, Object.keys(FLEX)), name: cluster['name'] });
    });
}
function world_file_parse(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw new Error(`it is not JSON: ${error.message}`, { cause: error });
    }
    if (!isObject(value))
        throw new Error('it must be a JSON object with a list of organizations.');
    check(value, { organizations: world_file_LIST }, '');
    return value;
}
function check(object, kinds, path, { others = false } = {}) {
    const at = (name) => (path === '' ? name : `${path}.${name}`);
    for (const [name, value] of Object.entries(object)) {
        const kind = kinds[name];
        if (kind === undefined && !others) {
            throw new Error(`${at(name)} is unknown. Known are ${Object.keys(kinds).join(', ')}.`);
        }
        if (kind !== undefined && !kind.holds(value))
            throw new Error(`${at(name)} must be ${kind.words}.`);
    }
    if ('name' in kinds && object['name'] === undefined)
        throw new Error(`${at('name')} is missing.`);
}
function world_file_listOf(object, name, path) {
    const value = object[name] ?? [];
    if (!world_file_LIST.holds(value))
        throw new Error(`${path}.${name} must be ${world_file_LIST.words}.`);
    return value;
}
function pick(object, names) {
    return Object.fromEntries(names.flatMap((name) => (name in object ? [[name, object[name]]] : [])));
}

;// CONCATENATED MODULE: ./local/emulator/program/flag-kinds.ts




function numberFlag(sentence, { min, max = Number.MAX_SAFE_INTEGER, fallback }) {
    const range = max === Number.MAX_SAFE_INTEGER ? `of at least ${min}` : `from ${min} to ${max}`;
    return {
        value: 'N',
        sentence,
        ...(fallback === undefined ? {} : { fallback }),
        read(text) {
            const number = /^\d+$/.test(text) ? Number(text) : NaN;
            if (number >= min && number <= max)
                return number;
            throw new Error(`must be a number ${range}, not ${text}.`);
        }
    };
}
const UNITS_MS = { ms: 1, s: SECOND_MS, m: MINUTE_MS };
function timeFlag(sentence) {
    return {
        value: 'TIME',
        sentence,
        read(text) {
            const [, digits = '', unit = ''] = /^(\d+)(ms|s|m)$/.exec(text) ?? [];
            const unitMs = UNITS_MS[unit];
            if (unitMs === undefined)
                throw new Error(`must be a time such as 500ms, 10s or 2m, not ${text}.`);
            return Number(digits) * unitMs;
        }
    };
}
function switchFlag(sentence) {
    return {
        sentence,
        read(text) {
            if (text === 'true' || text === 'false')
                return text === 'true';
            throw new Error(`must be true or false, not ${text}.`);
        }
    };
}
function worldFlag(sentence) {
    return {
        value: 'FILE',
        sentence,
        read: (file) => useFile(file, () => readWorld((0,external_node_fs_namespaceObject.readFileSync)(file, 'utf8'), machineClock))
    };
}
function newFileFlag(sentence) {
    return {
        value: 'FILE',
        sentence,
        read: (file) => useFile(file, () => {
            (0,external_node_fs_namespaceObject.closeSync)((0,external_node_fs_namespaceObject.openSync)(file, 'a'));
            return file;
        })
    };
}
class FlagError extends Error {
    name = 'FlagError';
    problems;
    constructor(problems) {
        super(problems.map(({ flag, message }) => `--${flag} ${message}`).join('\n'));
        this.problems = problems;
    }
}
function flag_kinds_readValues(flags, given) {
    const unknown = Object.keys(given).filter((name) => !Object.hasOwn(flags, name));
    const known = Object.keys(flags).join(', ');
    const problems = unknown.map((flag) => ({ flag, message: `is unknown. Known are ${known}.` }));
    const values = Object.entries(flags).flatMap(([name, flag]) => {
        const text = given[name] || flag.fallback;
        if (text === undefined)
            return [];
        try {
            return [[name, flag.read(text)]];
        }
        catch (error) {
            problems.push({ flag: name, message: error.message });
            return [];
        }
    });
    if (problems.length > 0)
        throw new FlagError(problems);
    return Object.fromEntries(values);
}
function useFile(file, use) {
    try {
        return use();
    }
    catch (error) {
        throw new Error(`${file} cannot be used: ${error.message}`, { cause: error });
    }
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "node:events"
const external_node_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
;// CONCATENATED MODULE: external "node:https"
const external_node_https_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
;// CONCATENATED MODULE: external "node:stream/consumers"
const consumers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");
;// CONCATENATED MODULE: ./local/emulator/generic/facts.ts

let loaded;
function facts() {
    loaded ??= JSON.parse((0,external_node_fs_namespaceObject.readFileSync)(new URL(/* asset import */ __nccwpck_require__(250), __nccwpck_require__.b), 'utf8'));
    return loaded;
}

;// CONCATENATED MODULE: ./local/emulator/generic/leniency.ts
const MISTAKES = [
    [/DatabaseUser$/, /^roles\.roleName$/, 'the enum lacks custom roles'],
    [/DatabaseUser$/, /^groupId$/, 'Atlas takes it from the path'],
    [/./, /(^|\.)readPreference$/, 'Atlas writes and takes it in lower case too'],
    [/^validateGroupClusterConfigurations$/, /^clusterDescription$/, 'what is wrong with it is in the response'],
    [/./, /(^|\.)bindUsername$/, 'the pattern wants distinguished names in upper case'],
    [/GroupPeer$/, /^routeTableCidrBlock$/, 'the pattern is one of an address'],
    [/./, /^(groupId|orgId|links)$/, 'Atlas compares the IDs with the path, and ignores links'],
    [
        /CustomDbRoleRole$/,
        /^actions\.resources\.(cluster|collection|db)$/,
        'all three required, though one excludes the others'
    ]
];
const REFUSED_BY_RESOURCE = {
    createGroup: ['name', 'tags'],
    updateGroup: ['name', 'tags'],
    createGroupAccessListEntry: ['ipAddress', 'cidrBlock', 'awsSecurityGroup', 'comment', 'deleteAfterDate'],
    createGroupCluster: ['name', 'paused', 'tags'],
    updateGroupCluster: ['name', 'paused', 'tags'],
    createGroupAlertConfig: ['notifications'],
    createGroupDatabaseUserCert: ['monthsUntilExpiration'],
    createOrgServiceAccount: ['roles'],
    updateOrgServiceAccount: ['roles'],
    createGroupServiceAccount: ['roles'],
    updateGroupServiceAccount: ['roles'],
    inviteGroupServiceAccount: ['roles'],
    createGroupFlexCluster: ['name', 'tags'],
    createGroupCustomDbRoleRole: ['roleName', 'actions'],
    createGroupDatabaseUser: ['username', 'password', 'deleteAfterDate', 'databaseName'],
    updateGroupDatabaseUser: ['username', 'password', 'deleteAfterDate', 'databaseName']
};
function isAccepted(operationId, path) {
    const text = path.join('.');
    return MISTAKES.some(([operations, attribute]) => operations.test(operationId) && attribute.test(text));
}
function isRefusedByResource(operationId, name, code) {
    if (code === 'MISSING_ATTRIBUTE' && name !== 'notifications')
        return false;
    return REFUSED_BY_RESOURCE[operationId]?.includes(name) ?? false;
}

;// CONCATENATED MODULE: ./local/emulator/generic/shapes.ts

function resolve(shape) {
    const { ref, ...own } = shape;
    if (ref === undefined)
        return shape;
    const target = facts().schemas[ref];
    if (target === undefined)
        throw new Error(`The extract has no schema ${ref}.`);
    return { ...resolve(target), ...own };
}
function shapeOf(given, value) {
    const shape = resolve(given);
    const refs = shape.oneOf ?? Object.values(shape.by?.schemas ?? {}).map((ref) => ({ ref }));
    if (refs.length === 0)
        return shape;
    const choices = refs.map(resolve);
    if (choices.every(({ type }) => type === 'string'))
        return shapes_stringOf(shape, choices);
    const { oneOf: _oneOf, by, ...base } = shape;
    const [tag, chosen] = choose(shape, choices, value);
    const attributes = { ...base.attributes, ...chosen.attributes };
    if (by !== undefined && tag !== undefined) {
        attributes[by.attribute] = { type: 'string', enum: [tag], default: tag };
    }
    const required = [...new Set([...(base.required ?? []), ...(chosen.required ?? [])])];
    return { ...base, ...shapeOf(chosen, value), attributes, required };
}
function shapes_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function shapes_stringOf(shape, choices) {
    const { oneOf: _oneOf, ...base } = shape;
    const isOpen = choices.some((choice) => choice.enum === undefined);
    return {
        ...base,
        type: 'string',
        ...(!isOpen && { enum: [...new Set(choices.flatMap((choice) => choice.enum ?? []))] })
    };
}
function choose(shape, choices, value) {
    const [first = {}] = choices;
    if (shape.by === undefined)
        return [undefined, best(choices, value) ?? first];
    const { attribute, schemas } = shape.by;
    const given = shapes_isObject(value) ? value[attribute] : undefined;
    const tag = typeof given === 'string' && schemas[given] !== undefined ? given : tagOf(shape, value, choices);
    const ref = schemas[tag];
    return [tag, ref === undefined ? first : resolve({ ref })];
}
function tagOf({ by, oneOf = [] }, value, choices) {
    const entries = Object.entries(by?.schemas ?? {});
    const index = Math.max(0, choices.indexOf(best(choices, value) ?? {}));
    const [tag = ''] = entries.find(([, ref]) => ref === oneOf[index]?.ref) ?? entries[index] ?? [];
    return tag;
}
function best(choices, value) {
    if (!shapes_isObject(value))
        return undefined;
    const names = Object.keys(value);
    const known = (choice) => names.filter((name) => {
        const attribute = choice.attributes?.[name];
        return attribute !== undefined && (attribute.enum?.includes(value[name]) ?? true);
    }).length;
    return [...choices].sort((one, other) => known(other) - known(one))[0];
}

;// CONCATENATED MODULE: ./local/emulator/generic/check-body.ts





function checkBody(operationId, request, version) {
    if (request.body.length === 0)
        return;
    const shape = bodyShape(operationId, request.headers['content-type'], version);
    if (shape === undefined)
        return;
    let body;
    try {
        body = JSON.parse(request.body.toString('utf8'));
    }
    catch {
        return;
    }
    const [problem] = findProblems({ operationId, path: [] }, shape, body).filter(({ name, error }) => !isRefusedByResource(operationId, name, error.code));
    if (problem)
        throw problem.error;
}
function bodyShape(operationId, contentType = '', version) {
    const versions = facts().operations[operationId]?.versions ?? [];
    const named = /application\/vnd\.atlas\.([^+;\s]+)\+json/.exec(contentType)?.[1] ?? version;
    return (versions.findLast((each) => each.body && each.version <= named) ?? versions.find((each) => each.body))?.body;
}
function findProblems(spot, declared, value) {
    const resolved = resolve(declared);
    if (value === null || isAccepted(spot.operationId, spot.path))
        return [];
    if (resolved.oneOf !== undefined && resolved.by === undefined)
        return findInChoice(spot, resolved, value);
    const shape = shapeOf(declared, value);
    const type = shape.type ?? (shape.attributes ? 'object' : undefined);
    if (type !== undefined && !check_body_isFree(shape) && !hasType(type, value))
        return [wrongType(spot)];
    const tagged = findInTag(spot, resolved, value);
    if (tagged)
        return [tagged];
    if (shape.enum !== undefined &&
        !shape.enum.includes(typeof value === 'number' ? String(value) : value) &&
        !shape.enum.includes(value))
        return [wrongValue(spot, value)];
    if (shapes_isObject(value))
        return findInObject(spot, shape, value);
    if (Array.isArray(value))
        return findInList(spot, shape, value);
    return isInBounds(shape, value) ? [] : [invalid(spot)];
}
function findInChoice(spot, shape, value) {
    const { oneOf = [], ...base } = shape;
    const choices = oneOf.map(resolve);
    if (choices.every(({ type }) => type === 'string'))
        return findProblems(spot, shapeOf(shape), value);
    const found = choices.map((choice) => findProblems(spot, mergeBase(base, choice), value));
    return found.sort((one, other) => one.length - other.length)[0] ?? [];
}
function mergeBase(base, choice) {
    const attributes = { ...base.attributes, ...choice.attributes };
    return { ...choice, ...(Object.keys(attributes).length > 0 && { attributes }) };
}
function findInTag(spot, { by }, value) {
    if (by === undefined || !shapes_isObject(value))
        return undefined;
    const tag = value[by.attribute];
    if (typeof tag !== 'string' || by.schemas[tag] !== undefined)
        return undefined;
    return wrongValue({ ...spot, path: [...spot.path, by.attribute] }, tag);
}
function findInObject(spot, shape, value) {
    const { attributes = {}, required = [], others } = shape;
    const isOpen = shape.attributes === undefined && others === undefined;
    const found = Object.entries(value).flatMap(([name, each]) => {
        const inner = { ...spot, path: [...spot.path, name] };
        const attribute = attributes[name] ?? others;
        if (attribute !== undefined) {
            const isSet = shapeOf(attribute).readOnly === true && spot.path.length === 0 && each !== null;
            return isSet && !isAccepted(spot.operationId, inner.path)
                ? [readOnly(inner)]
                : findProblems(inner, attribute, each);
        }
        return isOpen || isAccepted(spot.operationId, inner.path) ? [] : [invalid(inner)];
    });
    const isPartial = spot.path.length === 0 && isPartialBody(spot.operationId);
    const missing = isPartial ? [] : required.filter((name) => value[name] === undefined || value[name] === null);
    const needed = missing.filter((name) => attributes[name] !== undefined && !shapeOf(attributes[name]).readOnly);
    const absent = needed.map((name) => ({ ...spot, path: [...spot.path, name] }));
    return [...found, ...absent.filter(({ path }) => !isAccepted(spot.operationId, path)).map(missingAttribute)];
}
function isPartialBody(operationId) {
    const { operations } = facts();
    const operation = operations[operationId];
    if (operation?.method !== 'PATCH')
        return false;
    const names = operation.versions.map(({ body }) => body?.ref);
    return Object.values(operations).some(({ method, versions }) => versions.some(({ body, response }) => {
        const whole = [response?.ref, method === 'PATCH' ? undefined : body?.ref];
        return whole.some((name) => name !== undefined && names.includes(name));
    }));
}
function findInList(spot, { items = {}, minItems = 0, maxItems = Infinity }, value) {
    if (value.length < minItems || value.length > maxItems)
        return [invalid(spot)];
    return value.flatMap((item) => findProblems(spot, items, item));
}
function check_body_isFree({ type, attributes, others }) {
    return type === 'object' && attributes === undefined && others === undefined;
}
function hasType(type, value) {
    if (type === 'array')
        return Array.isArray(value);
    if (type === 'object')
        return shapes_isObject(value);
    if (type === 'integer')
        return Number.isInteger(value);
    if (type === 'string' && typeof value === 'number')
        return true;
    return typeof value === type;
}
function isInBounds(shape, value) {
    if (typeof value === 'string') {
        const { pattern, minLength = 0, maxLength = Infinity } = shape;
        const length = [...value].length;
        if (length < minLength || length > maxLength)
            return false;
        return pattern === undefined || toExpression(pattern).test(value);
    }
    if (typeof value !== 'number')
        return true;
    return value >= (shape.minimum ?? -Infinity) && value <= (shape.maximum ?? Infinity);
}
function nameOf({ path }) {
    return path.at(-1) ?? '';
}
function invalid(spot) {
    const name = nameOf(spot);
    return { name, error: name === '' ? atlasError('INVALID_JSON') : atlasError('INVALID_ATTRIBUTE', name) };
}
function wrongType(spot) {
    const name = nameOf(spot);
    return { name, error: name === '' ? atlasError('INVALID_JSON') : atlasError('INVALID_JSON_ATTRIBUTE', name) };
}
function wrongValue(spot, value) {
    const name = nameOf(spot);
    if (name === 'regionName')
        return invalid(spot);
    return { name, error: atlasError('INVALID_ENUM_VALUE', String(value)) };
}
function missingAttribute(spot) {
    return { name: nameOf(spot), error: atlasError('MISSING_ATTRIBUTE', nameOf(spot)) };
}
function readOnly(spot) {
    const name = nameOf(spot);
    const detail = `The attribute ${name} is read-only and cannot be changed by the user.`;
    return { name, error: new AtlasError({ status: 400, code: 'ATTRIBUTE_READ_ONLY', detail, parameters: [name] }) };
}

;// CONCATENATED MODULE: ./local/emulator/routes.ts
function createRouter(routes) {
    const table = new Map();
    for (const route of routes) {
        const compiled = compile(route);
        const key = `${route.method} ${compiled.segments.length}`;
        table.set(key, [...(table.get(key) ?? []), compiled]);
    }
    for (const list of table.values())
        list.sort((one, other) => (one.rank < other.rank ? -1 : one.rank > other.rank ? 1 : 0));
    return (method, pathname) => {
        const given = pathname.split('/');
        for (const { route, segments } of table.get(`${method} ${given.length}`) ?? []) {
            const params = matchSegments(segments, given);
            if (params)
                return { route, params };
        }
        return undefined;
    };
}
function compile(route) {
    const parts = route.path.split('/');
    const rank = parts.map((part) => (part.includes('{') ? (/^\{\w+\}$/.test(part) ? '2' : '1') : '0')).join('');
    return { route, rank, segments: parts.map(compileSegment) };
}
function compileSegment(template) {
    const [, before = '', name, after = ''] = /^(.*)\{(\w+)\}(.*)$/.exec(template) ?? [];
    if (name === undefined)
        return template;
    const escape = (literal) => literal.replace(/[.*+?^$()[\]\\|]/g, '\\$&');
    return { pattern: new RegExp(`^${escape(before)}(.+)${escape(after)}$`), name };
}
function matchSegments(segments, given) {
    const params = {};
    for (const [index, segment] of segments.entries()) {
        const text = given[index] ?? '';
        if (typeof segment === 'string') {
            if (segment !== text)
                return undefined;
            continue;
        }
        const value = segment.pattern.exec(text)?.[1];
        if (value === undefined)
            return undefined;
        params[segment.name] = decode(value);
    }
    return params;
}
function decode(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return segment;
    }
}

;// CONCATENATED MODULE: ./local/emulator/generic/places.ts


let index;
function operationsAt(path) {
    index ??= buildIndex();
    return index.get(path) ?? new Map();
}
function allPaths() {
    index ??= buildIndex();
    return [...index.keys()];
}
function buildIndex() {
    const paths = new Map();
    for (const [id, { method, path }] of Object.entries(facts().operations)) {
        paths.set(path, (paths.get(path) ?? new Map()).set(method, id));
    }
    return paths;
}
function placeOf({ path, method, versions }) {
    const [, parent = '', param] = /^(.*)\/\{(\w+)\}$/.exec(path) ?? [];
    if (param !== undefined) {
        const collection = inSamePlace(parent);
        const isOrphan = !['GET', 'POST'].some((each) => operationsAt(collection).has(each));
        if (!isOrphan || operationsAt(path).has('POST'))
            return { kind: 'member', path: collection, param };
        return { kind: 'single', path };
    }
    const member = memberParam(path);
    const isList = itemShape(versions.at(-1)?.response) !== undefined;
    if (member !== undefined && (method === 'GET' ? isList : method === 'POST')) {
        return { kind: 'collection', path, param: member };
    }
    const get = operationsAt(path).get('GET');
    const listed = get === undefined ? undefined : itemShape(facts().operations[get]?.versions.at(-1)?.response);
    if (listed !== undefined && (method === 'GET' || method === 'POST'))
        return { kind: 'collection', path, param: 'id' };
    if (get !== undefined && listed === undefined)
        return { kind: 'single', path };
    return { kind: 'action', path: path.replace(/(:\w+|\/\w+)$/, '') };
}
function itemShape(response) {
    if (response === undefined)
        return undefined;
    const shape = resolve(response);
    if (shape.type === 'array')
        return shape.items;
    const results = shape.attributes?.results;
    return results === undefined ? undefined : shapeOf(results).items;
}
function memberParam(collection) {
    const member = allPaths().find((path) => path.startsWith(`${collection}/{`) && /^\/\{\w+\}$/.test(path.slice(collection.length)));
    return member?.slice(collection.length + 2, -1);
}
const SAME = {
    '/clusters/{clusterName}/backup/snapshots/shardedCluster': '/clusters/{clusterName}/backup/snapshots/shardedClusters',
    '/cloudProviderAccess/{cloudProvider}': '/cloudProviderAccess'
};
function inSamePlace(collection) {
    const prefix = '/api/atlas/v2/groups/{groupId}';
    const other = SAME[collection.slice(prefix.length)];
    return other === undefined ? collection : `${prefix}${other}`;
}
function concrete(template, params) {
    return template
        .replace(/^\/api\/atlas\/v2\/?/, '')
        .replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(params[name] ?? ''));
}
const FILLED_ELSEWHERE = /\/privateEndpoint\/[^/]+\/endpointService$/;
function isUsers(collection) {
    return /(^|\/)users$/.test(collection);
}
function isDataLimits(collection) {
    return /\/dataFederation\/[^/]+\/limits$/.test(collection);
}
function isMadeByAtlas(collection) {
    const param = memberParam(collection);
    if (isUsers(collection) || isDataLimits(collection))
        return true;
    if (FILLED_ELSEWHERE.test(collection))
        return false;
    const methods = [collection, ...(param === undefined ? [] : [`${collection}/{${param}}`])].flatMap((path) => {
        return [...operationsAt(path).keys()].map((method) => (path === collection ? method : `member ${method}`));
    });
    return !['POST', 'member POST', 'member PUT'].some((method) => methods.includes(method));
}

;// CONCATENATED MODULE: ./local/emulator/generic/members.ts



const SAMPLE_USER = 'user@example.com';
const KEYS = {
    databaseName: 'sample_mflix',
    collectionName: 'movies',
    partitionName: 'data',
    indexName: 'default',
    userName: SAMPLE_USER,
    username: SAMPLE_USER,
    queryShapeHash: hexId('query shape', 64),
    identityProviderId: hexId('identity provider', 20),
    modelGroupName: 'embed_large',
    tenantName: 'example',
    name: 'example'
};
const LONG_AGO = '2026-01-01T00:00:00Z';
function membersOf(call, collection) {
    const path = concrete(collection, call.params);
    const stored = [...call.world.things.values()].filter((thing) => thing.path === path && thing.key !== '');
    const made = isMadeByAtlas(collection) ? sampleMembers(call, collection, path) : [];
    const isStored = ({ key }) => stored.some((thing) => thing.key === key);
    return [...made.filter((thing) => !isStored(thing)), ...stored].filter(({ gone }) => gone === undefined);
}
function findMember(call, collection, key) {
    const names = ['id', '_id', 'name', memberParam(collection) ?? 'id'];
    return membersOf(call, collection).find((thing) => thing.key === key || thing.id === key || names.some((name) => thing.body[name] === key));
}
function findSingle(call, template) {
    const path = concrete(template, call.params);
    return [...call.world.things.values()].find((thing) => thing.path === path && thing.key === '');
}
function clusterIdOf(call) {
    const { groupId, clusterName, name } = call.params;
    const all = [...call.world.clusters.values(), ...call.world.flexClusters.values()];
    return all.find((each) => each.projectId === groupId && each.name === (clusterName ?? name))?.id;
}
function sampleMembers(call, collection, path) {
    const projectId = call.params.groupId;
    const created = call.world.projects.get(projectId ?? '')?.created ?? LONG_AGO;
    return sampleKeys(call, collection, path).map((key) => ({
        id: /^[0-9a-f]{24}$/.test(key) ? key : hexId(`${path}/${key}`),
        ...(projectId !== undefined && { projectId }),
        path,
        key,
        created,
        updated: created,
        body: bodyOf(path)
    }));
}
function bodyOf(path) {
    if (isUsers(path))
        return { emailAddress: SAMPLE_USER, orgMembershipStatus: 'ACTIVE', username: SAMPLE_USER };
    return isDataLimits(path) ? { overrunPolicy: 'BLOCK', value: 109951162777600 } : {};
}
function sampleKeys(call, collection, path) {
    const param = memberParam(collection) ?? 'id';
    if (param === 'orgId')
        return [call.account.orgId];
    if (collection.endsWith('/invoices'))
        return invoicesOf(call);
    if (isDataLimits(path))
        return ['bytesProcessed.monthly'];
    const [id = ''] = [...operationsAt(`${collection}/{${param}}`).values()];
    const values = facts().operations[id]?.params?.[param]?.enum;
    if (values !== undefined)
        return values.map(String);
    if (isUsers(path))
        return [hexId(SAMPLE_USER)];
    return [KEYS[param] ?? hexId(path)];
}
function invoicesOf({ world, params }) {
    return [...world.invoices.values()].filter(({ orgId }) => orgId === params.orgId).map(({ id }) => id);
}

;// CONCATENATED MODULE: ./local/emulator/generic/not-found.ts


const CODES = [
    ['/containers', 'CLOUD_PROVIDER_CONTAINER_NOT_FOUND', 'An invalid cloud provider container ID %s was specified.'],
    ['/peers', 'PEER_NOT_FOUND', 'No peer with ID %s exists in project %s.'],
    ['/orgs/{orgId}/teams', 'TEAM_NOT_FOUND', 'No team with ID %s exists.'],
    ['/users', 'USER_NOT_FOUND', 'No user with ID %s exists.'],
    ['/backup/restoreJobs', 'RESTORE_JOB_NOT_FOUND', 'No restore job with ID %s exists for cluster %s.'],
    ['/backup/exportBuckets', 'EXPORT_BUCKET_NOT_FOUND', 'No export Bucket with ID %s does not exist.'],
    ['/groups/{groupId}/events', 'EVENT_NOT_FOUND', 'No event with ID %s exists for group %s.'],
    ['/orgs/{orgId}/events', 'ORG_EVENT_NOT_FOUND', 'No event with ID %s exists for organization %s.'],
    ['/integrations', 'INTEGRATION_NOT_CONFIGURED', "The integration of type '%s' is not configured for this group."],
    ['/endpointService', 'PRIVATELINK_NOT_FOUND', 'A PrivateLink with id %s does not exist.'],
    [
        '/endpoint',
        'PRIVATELINK_INTERFACE_ENDPOINT_NOT_FOUND',
        'A PrivateLink interface endpoint with id %s does not exist.'
    ],
    ['/processes', 'HOSTNAME_AND_PORT_NOT_FOUND', 'No host with hostname and port %s exists in group %s.'],
    [
        '/ldap/verify',
        'LDAP_VERIFY_CONNECTIVITY_REQUEST_NOT_FOUND',
        'LDAP connectivity verification request %s not found for group %s.'
    ]
];
function notFound(collection, params, key) {
    const [, code, text] = CODES.find(([end]) => collection.endsWith(end)) ?? [];
    if (key === undefined || code === undefined || text === undefined) {
        const path = `/api/atlas/v2/${concrete(collection, params)}${key === undefined ? '' : `/${encodeURIComponent(key)}`}`;
        const detail = `Cannot find resource ${path}.`;
        return new AtlasError({ status: 404, code: 'RESOURCE_NOT_FOUND', detail, parameters: [path] });
    }
    const owner = text.includes('for cluster') ? params.clusterName : (params.groupId ?? params.orgId);
    const parameters = [key, owner ?? ''].slice(0, text.split('%s').length - 1);
    let next = 0;
    const detail = text.replace(/%s/g, () => parameters[next++] ?? '');
    return new AtlasError({ status: 404, code, detail, parameters });
}

;// CONCATENATED MODULE: ./local/emulator/generic/initial.ts
const INITIAL = [
    [
        /\bgroups\/[^/]+\/settings$/,
        {
            isAtlasHomePageAiAssistantEnabled: true,
            isClusterAiAssistantEnabled: true,
            isCollectDatabaseSpecificsStatisticsEnabled: true,
            isDataExplorerEnabled: true,
            isDataExplorerGenAIFeaturesEnabled: true,
            isDataExplorerGenAISampleDocumentPassingEnabled: false,
            isDataValidationEnabled: true,
            isExtendedStorageSizesEnabled: false,
            isNativeRerankingEnabled: false,
            isPerformanceAdvisorEnabled: true,
            isRealtimePerformancePanelEnabled: true,
            isSchemaAdvisorEnabled: true
        }
    ],
    [
        /\/processArgs$/,
        {
            changeStreamOptionsPreAndPostImagesExpireAfterSeconds: null,
            chunkMigrationConcurrency: null,
            customOpensslCipherConfigTls12: [],
            customOpensslCipherConfigTls13: [],
            defaultMaxTimeMS: null,
            defaultReadConcern: null,
            defaultWriteConcern: 'majority',
            failIndexKeyTooLong: null,
            javascriptEnabled: true,
            minimumEnabledTlsProtocol: 'TLS1_2',
            noTableScan: false,
            oplogMinRetentionHours: null,
            oplogSizeMB: null,
            queryStatsLogVerbosity: null,
            sampleRefreshIntervalBIConnector: null,
            sampleSizeBIConnector: null,
            tlsCipherConfigMode: 'DEFAULT',
            transactionLifetimeLimitSeconds: null
        }
    ],
    [
        /\bgroups\/[^/]+\/maintenanceWindow$/,
        {
            autoDeferOnceEnabled: false,
            dayOfWeek: 1,
            hourOfDay: 1,
            numberOfDeferrals: 0,
            startASAP: false,
            timeZoneId: 'UTC'
        }
    ],
    [
        /\/backup\/schedule$/,
        {
            autoExportEnabled: false,
            copyPolicyItemsEnabled: false,
            copySettings: [],
            referenceHourOfDay: 3,
            referenceMinuteOfHour: 16,
            restoreWindowDays: 7,
            useOrgAndGroupNamesInExportPrefix: true
        }
    ]
];
function initialBody(path) {
    return INITIAL.find(([pattern]) => pattern.test(path))?.[1] ?? {};
}

;// CONCATENATED MODULE: ./local/emulator/generic/complete.ts


const MAX_DEPTH = 3;
function complete(shape, given, origin) {
    return completeValue({ name: '', path: '', depth: 0 }, shape, given, origin);
}
function completeValue(place, declared, given, origin) {
    const shape = shapeOf(declared, given);
    if (given === null && shape.nullable)
        return null;
    if (shape.enum !== undefined)
        return enumValue(shape, given);
    switch (shape.type ?? (shape.attributes ? 'object' : undefined)) {
        case 'object':
            return completeObject(place, shape, shapes_isObject(given) ? given : {}, origin);
        case 'array':
            return completeList(place, shape, given, origin);
        case 'string':
            if (typeof given === 'string')
                return given;
            return shape.default ?? stringFor(place.name, shape, origin, place.path);
        case 'integer':
        case 'number':
            return typeof given === 'number' ? given : (shape.default ?? numberFor(shape));
        case 'boolean':
            return typeof given === 'boolean' ? given : (shape.default ?? false);
        case undefined:
            return given ?? shape.default ?? {};
    }
}
function enumValue({ enum: values = [], default: fallback }, given) {
    return typeof given === typeof values[0] && given !== undefined ? given : (fallback ?? pickValue(values));
}
function completeList(place, shape, given, origin) {
    const items = shape.items ?? {};
    const list = Array.isArray(given) ? given : [];
    if (place.name === 'links' && list.length === 0)
        return [{ href: origin.href, rel: 'self' }];
    const length = Math.max(list.length, Math.min(shape.minItems ?? 0, 3));
    return Array.from({ length }, (_, index) => {
        const inner = { name: place.name, path: `${place.path}/${index}`, depth: place.depth };
        return completeValue(inner, items, list[index], origin);
    });
}
function completeObject(place, shape, given, origin) {
    const { attributes = {}, required = [] } = shape;
    const result = {};
    for (const [name, attribute] of Object.entries(attributes)) {
        const inner = { name, path: `${place.path}/${name}`, depth: place.depth + 1 };
        const resolved = shapeOf(attribute, given[name]);
        const isGiven = given[name] !== undefined && (given[name] !== null || resolved.nullable === true);
        if (resolved.writeOnly || name === 'password' || (!isGiven && !isSent(inner, resolved, required, origin)))
            continue;
        result[name] = completeValue(inner, attribute, isGiven ? given[name] : undefined, origin);
    }
    if (shape.others === undefined && shape.attributes !== undefined)
        return result;
    const others = Object.entries(given).filter(([name]) => attributes[name] === undefined);
    return { ...result, ...Object.fromEntries(others) };
}
function isSent({ name, depth }, shape, required, origin) {
    if (required.includes(name))
        return true;
    const isIdentity = ['id', '_id'].includes(name) || origin.known[name.toLowerCase()] !== undefined;
    if (depth === 1 && isIdentity)
        return true;
    if (depth > MAX_DEPTH)
        return false;
    if (name === 'links')
        return depth === 1;
    return shape.default !== undefined || (shape.readOnly === true && isLikely(name));
}

;// CONCATENATED MODULE: ./local/emulator/generic/documents/progress.ts

function progress(shown, states, show, since = shown.thing.created) {
    const { nowMs, durations } = shown.call;
    const reached = Math.floor(((nowMs - Date.parse(since)) * (states.length - 1)) / durations.thingMs);
    return show(states[Math.min(Math.max(reached, 0), states.length - 1)] ?? '');
}
function progressOfChange(shown, states, show) {
    return progress(shown, states, show, shown.thing.updated);
}
function atEnd({ thing, call }) {
    return atlasDate(Date.parse(thing.created) + call.durations.thingMs);
}

;// CONCATENATED MODULE: ./local/emulator/generic/documents/backups.ts

const BACKUPS = [
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
];
function privateNetworking({ call }) {
    return call.version === '2023-01-01' ? {} : { requirePrivateNetworking: false };
}
function withoutFieldTypes(fields) {
    return fields.map(({ fieldType: _type, ...field }) => field);
}
function withFieldTypes(fields) {
    const list = Array.isArray(fields) ? fields : [];
    return list.map((field) => ({ fieldType: null, ...field }));
}
function hasPolicies({ policies }) {
    const list = Array.isArray(policies) ? policies : [];
    return list.some(({ policyItems = [] }) => policyItems.length > 0);
}

;// CONCATENATED MODULE: ./local/emulator/generic/documents/document.ts
function hrefOf({ call }, path) {
    return `${call.request.baseUrl}/api/atlas/v2/${path}`;
}

;// CONCATENATED MODULE: ./local/emulator/generic/documents/clusters.ts




const METRICS = [
    [/\/disks\//, { DISK_PARTITION_IOPS_READ: 'SCALAR_PER_SECOND', DISK_PARTITION_IOPS_WRITE: 'SCALAR_PER_SECOND' }],
    [/\/databases\//, { DATABASE_AVERAGE_OBJECT_SIZE: 'BYTES', DATABASE_COLLECTION_COUNT: 'SCALAR' }],
    [/\/processes\/[^/]+\/measurements$/, { CONNECTIONS: 'SCALAR', OPCOUNTER_QUERY: 'SCALAR_PER_SECOND' }]
];
const CLUSTERS = [
    {
        path: /\/search\/deployment$/,
        defaults: (shown) => progressOfChange(shown, ['UPDATING', 'IDLE'], (stateName) => ({ stateName })),
        shows: (shown) => ({ effectiveSpecs: searchNodes(shown) })
    },
    {
        path: /\/fts\/indexes$/,
        omits: () => ['analyzer', 'numPartitions', 'searchAnalyzer'],
        defaults: (shown) => ({
            synonyms: [],
            ...progressOfChange(shown, ['IN_PROGRESS', 'STEADY'], (status) => ({ status }))
        })
    },
    {
        path: /\/processArgs$/,
        omits: ({ call }) => (call.version === '2023-01-01' ? [] : ['defaultReadConcern', 'failIndexKeyTooLong'])
    },
    {
        path: /\/measurements$/,
        shows: (shown) => ({ links: measurementLinks(shown), measurements: measurements(shown) })
    },
    {
        path: /^groups\/[^/]+\/events$/,
        omits: () => ['apiKeyId', 'delegatePrincipal', 'orgId', 'publicKey', 'raw', 'remoteAddress', 'userId', 'username'],
        defaults: () => ({ clusterName: 'prod', eventTypeName: 'CLUSTER_DELETED' })
    },
    {
        path: /^orgs\/[^/]+\/events$/,
        omits: () => ['delegatePrincipal', 'groupId', 'raw', 'userId', 'username'],
        defaults: ({ thing }) => ({ eventTypeName: 'TEAM_DELETED', teamId: thing.id }),
        shows: (shown) => ({ links: [{ href: hrefOf(shown, `groups/null/events/${shown.thing.key}`), rel: 'self' }] })
    }
];
function searchNodes({ call, thing }) {
    const cluster = call.world.clusters.get(clusterIdOf(call) ?? '');
    const regions = cluster === undefined ? [] : replicationSpecsOf(cluster).flatMap((spec) => spec.regionConfigs);
    const specs = Array.isArray(thing.body.specs) ? thing.body.specs : [];
    return regions.map(({ providerName, regionName }) => ({
        cloudProvider: providerName,
        instanceSize: specs[0]?.instanceSize,
        nodeCount: specs[0]?.nodeCount,
        regionName
    }));
}
function measurementLinks(shown) {
    const { request, params } = shown.call;
    const query = request.query.size === 0 ? '' : `?${request.query.toString()}`;
    const host = hrefOf(shown, `groups/${params.groupId}/processes/${params.processId}`);
    return [
        { href: `${request.baseUrl}${request.pathname}${query}`, rel: 'self' },
        ...(params.processId === undefined ? [] : [{ href: host, rel: 'https://cloud.mongodb.com/host' }])
    ];
}
function measurements({ call, thing }) {
    const [, metrics = {}] = METRICS.find(([path]) => path.test(thing.path)) ?? [];
    const asked = call.request.query.getAll('m');
    const names = asked.length > 0 ? asked : Object.keys(metrics);
    const timestamp = new Date(call.nowMs).toISOString().replace(/\.\d+/, '');
    return names.map((name) => ({
        dataPoints: [{ timestamp, value: 1.25 }],
        name,
        units: metrics[name] ?? 'SCALAR'
    }));
}

;// CONCATENATED MODULE: ./local/emulator/generic/documents/networks.ts


const NETWORKS = [
    {
        path: /\/privateEndpoint\/(AZURE|GCP|AWS)\/endpointService$/,
        defaults: (shown) => ({
            errorMessage: null,
            ...progress(shown, ['INITIATING', 'AVAILABLE'], (status) => ({ status }))
        }),
        shows: (shown) => progress(shown, ['INITIATING', 'AVAILABLE'], (status) => {
            const isAzure = shown.thing.path.includes('/AZURE/');
            return isAzure && status === 'INITIATING'
                ? { privateLinkServiceName: null, privateLinkServiceResourceId: null }
                : {};
        })
    },
    { path: /\/privateNetworkSettings\/endpointIds$/, defaults: () => ({ status: 'OK' }) },
    {
        path: /\/userSecurity\/ldap\/verify$/,
        shows: (shown) => progress(shown, ['PENDING', 'FAILED'], (status) => ({
            request: withoutPassword(shown.thing.body),
            status,
            validations: status === 'PENDING' ? [] : [{ status: 'FAIL', validationType: 'CONNECT' }]
        }))
    },
    {
        path: /\/userSecurity$/,
        omits: () => ['links'],
        defaults: () => ({ customerX509: {} }),
        shows: ({ thing }) => (shapes_isObject(thing.body.ldap) ? { ldap: withoutPassword(thing.body.ldap) } : {})
    },
    {
        path: /\/integrations$/,
        defaults: ({ thing }) => (thing.body.type === 'DATADOG' ? { customEndpoint: null } : {})
    }
];
function withoutPassword({ bindPassword: _password, ...shown }) {
    return shown;
}

;// CONCATENATED MODULE: ./local/emulator/generic/documents/people.ts



const INVITATION_DAYS = 30;
const FEDERATION = /^federationSettings\/[^/]+/.source;
const PEOPLE = [
    {
        path: /^users$/,
        omits: () => ['mobileNumber'],
        shows: (shown) => ({ ...userFacts(shown), links: userLinks(shown, true), teamIds: [] }),
        defaults: (shown) => ({ roles: rolesEverywhere(shown) })
    },
    {
        path: /^groups\/[^/]+\/users$/,
        defaults: (shown) => ({ ...userFacts(shown), mobileNumber: null, roles: ['GROUP_OWNER'] })
    },
    {
        path: /\/teams\/[^/]+\/users$/,
        omits: () => ['mobileNumber'],
        shows: (shown) => (shown.call.version === '2023-01-01' ? memberFacts(shown) : {})
    },
    { path: /^orgs\/[^/]+\/apiKeys$/, shows: (shown) => ({ roles: orgRoles(shown) }) },
    { path: /^groups\/[^/]+\/apiKeys$/, shows: (shown) => ({ roles: [...orgRoles(shown), ...groupRoles(shown)] }) },
    {
        path: /\/apiKeys\/[^/]+\/accessList$/,
        omits: () => ['lastUsed', 'lastUsedAddress'],
        defaults: ({ thing }) => typeof thing.body.ipAddress === 'string' ? { cidrBlock: `${thing.body.ipAddress}/32` } : {}
    },
    {
        path: /\/invites$/,
        omits: () => ['links'],
        defaults: (shown) => ({
            expiresAt: atlasDate(Date.parse(shown.thing.created) + INVITATION_DAYS * DAY_MS),
            inviterUsername: shown.call.account.clientId,
            ...ownerOf(shown)
        })
    },
    {
        path: new RegExp(`${FEDERATION}/identityProviders$`),
        defaults: () => ({ associatedOrgs: [], oktaIdpId: null, updatedAt: null })
    },
    {
        path: /\/federationSettings$/,
        defaults: () => ({ hasRoleMappings: false, identityProviderId: null, identityProviderStatus: 'INACTIVE' })
    },
    {
        path: new RegExp(`${FEDERATION}/connectedOrgConfigs$`),
        defaults: () => ({
            dataAccessIdentityProviderIds: [],
            domainAllowList: [],
            identityProviderId: null,
            instantUserProvisioningDisabled: false,
            postAuthRoleGrants: ['ORG_OWNER'],
            roleMappings: [],
            userConflicts: null
        })
    }
];
function userFacts({ thing }) {
    return { country: 'IE', createdAt: thing.created, firstName: 'Sample', lastAuth: thing.updated, lastName: 'User' };
}
function memberFacts(shown) {
    const { teamId } = shown.call.params;
    return { ...userFacts(shown), links: userLinks(shown, false), roles: rolesEverywhere(shown), teamIds: [teamId] };
}
function rolesEverywhere({ call }) {
    const { orgId } = call.account;
    const projects = [...call.world.projects.values()].filter((project) => project.orgId === orgId);
    const owned = projects.map(({ id }) => ({ groupId: id, roleName: 'GROUP_OWNER' }));
    return [{ orgId, roleName: 'ORG_OWNER' }, ...owned];
}
function userLinks(shown, isAlone) {
    const path = `users/${shown.thing.key}`;
    const others = ['whitelist', 'accessList'].map((name) => ({
        href: hrefOf(shown, `${path}/${name}`),
        rel: `https://cloud.mongodb.com/${name}`
    }));
    return [{ href: hrefOf(shown, path), rel: 'self' }, ...(isAlone ? others : [])];
}
function orgRoles({ thing, call }) {
    const names = stringsOf(thing.body, 'roles').filter((name) => name.startsWith('ORG_'));
    const orgId = call.params.orgId ?? call.world.projects.get(call.params.groupId ?? '')?.orgId ?? call.account.orgId;
    return (names.length === 0 ? ['ORG_MEMBER'] : names).map((roleName) => ({ orgId, roleName }));
}
function groupRoles({ thing, call }) {
    const names = stringsOf(thing.body, 'roles').filter((name) => name.startsWith('GROUP_'));
    return names.map((roleName) => ({ groupId: call.params.groupId ?? '', roleName }));
}
function ownerOf({ call }) {
    const { groupId, orgId = '' } = call.params;
    if (groupId !== undefined)
        return { groupName: call.world.projects.get(groupId)?.name ?? '' };
    return { orgName: call.world.organizations.get(orgId)?.name ?? '', groupRoleAssignments: [] };
}

;// CONCATENATED MODULE: ./local/emulator/generic/documents/streams.ts


const WORKSPACES = '/api/atlas/v2/groups/{groupId}/streams';
const STREAMS = [
    {
        path: /^groups\/[^/]+\/streams$/,
        omits: () => ['connections', 'links'],
        defaults: () => ({ failoverRegions: [] }),
        shows: ({ thing }) => ({
            hostnames: [`atlas-stream-${thing.id}-${hostOf(thing.body.dataProcessRegion, thing.id)}`]
        })
    },
    {
        path: /\/streams\/[^/]+\/connections$/,
        omits: () => ['links'],
        defaults: (shown) => ({ networking: { access: { type: 'PUBLIC' } }, region: regionOf(shown) })
    },
    {
        path: /\/streams\/privateLinkConnections$/,
        omits: () => ['interfaceEndpointId', 'interfaceEndpointName', 'links', 'providerAccountId', 'state', 'vendor'],
        defaults: ({ method }) => (method === 'POST' ? {} : { state: 'IDLE', vendor: 'GENERIC' })
    },
    {
        path: /\/dataFederation$/,
        defaults: () => ({ dataProcessRegion: null }),
        shows: ({ thing }) => ({
            hostnames: [`${thing.key}-${hostOf(thing.body.dataProcessRegion, thing.id)}`],
            storage: thing.body.storage ?? { databases: null, stores: null }
        })
    },
    { path: /\/dataFederation\/[^/]+\/limits$/, omits: () => ['defaultLimit', 'maximumLimit'] }
];
function hostOf(region, id) {
    const name = region?.region;
    const place = typeof name === 'string' ? `.${name.toLowerCase().replace(/_/g, '-')}` : '';
    return `${hexId(id, 5)}${place}.a.query.mongodb.test`;
}
function regionOf({ call }) {
    const workspace = findMember(call, WORKSPACES, call.params.tenantName ?? '');
    return workspace?.body.dataProcessRegion?.region ?? 'VIRGINIA_USA';
}

;// CONCATENATED MODULE: ./local/emulator/generic/documents/table.ts






const DOCUMENTS = [...BACKUPS, ...CLUSTERS, ...NETWORKS, ...PEOPLE, ...STREAMS];
function asRecorded(given) {
    const shown = { ...given, body: { ...given.body, ...withoutSchema(given) } };
    const facts = DOCUMENTS.find(({ path }) => path.test(shown.thing.path));
    if (facts === undefined)
        return shown.body;
    const wasSent = ([name]) => (shown.thing.body[name] ?? null) !== null;
    const omitted = facts.omits?.(shown) ?? [];
    const kept = Object.entries(shown.body).filter((entry) => wasSent(entry) || !omitted.includes(entry[0]));
    const defaults = Object.entries(facts.defaults?.(shown) ?? {}).filter((entry) => !wasSent(entry));
    return { ...Object.fromEntries([...kept, ...defaults]), ...facts.shows?.(shown) };
}
function withoutSchema({ thing, body }) {
    const initial = Object.entries({ ...initialBody(thing.path), ...thing.body });
    const known = Object.keys(initialBody(thing.path));
    return Object.fromEntries(initial.filter(([name, value]) => known.includes(name) && (value === null || !(name in body))));
}

;// CONCATENATED MODULE: ./local/emulator/generic/statuses.ts
const RECORDED = {
    createGroup: 201,
    createGroupAccessListEntry: 201,
    createGroupAlertConfig: 201,
    createGroupPrivateEndpointEndpointService: 201,
    createOrgTeam: 201,
    createUser: 201,
    createOrgLiveMigrationLinkToken: 201,
    deleteGroup: 202,
    deleteGroupPrivateEndpointEndpointService: 202,
    deleteGroupDataFederation: 202,
    deleteGroupClusterOnlineArchive: 200,
    updateGroupAuditLog: 202,
    toggleGroupAwsCustomDns: 202,
    toggleGroupPrivateEndpointRegionalMode: 202
};
function statusOf({ id, version }) {
    return RECORDED[id] ?? version.status;
}

;// CONCATENATED MODULE: ./local/emulator/generic/tasks.ts











function toTask(id, call) {
    const operation = facts().operations[id];
    const version = operation?.versions.find(({ version }) => version === call.version) ?? operation?.versions.at(-1);
    if (operation === undefined || version === undefined)
        throw new Error(`The extract has no operation ${id}.`);
    return { id, operation, version, call, place: placeOf(operation) };
}
function replyWith(task, thing) {
    const { response } = task.version;
    return response === undefined ? replyEmpty(task) : { status: statusOf(task), body: tasks_show(task, thing, response) };
}
const UNTYPED = ['deleteGroupClusterSearchDeployment', 'updateGroupMaintenanceWindow'];
function replyEmpty(task) {
    const status = statusOf(task);
    if (UNTYPED.includes(task.id))
        return { status, untyped: true };
    return status === 204 ? { status } : { status, body: {} };
}
function replyWithAll(task, members) {
    const { response = {} } = task.version;
    const item = itemShape(response);
    if (item === undefined)
        return replyEmpty(task);
    const status = statusOf(task);
    const showOne = (member) => tasks_show(task, member, item);
    const shape = resolve(response);
    if (shape.type === 'array')
        return { status, body: members.map(showOne) };
    const { links, ...page } = pageOf(task.call.request, members, showOne);
    if (task.operation.paged)
        return { status, body: { links, ...page } };
    const { attributes = {} } = shape;
    const sent = Object.entries({ links, ...page }).filter(([name]) => attributes[name] !== undefined);
    return { status, body: Object.fromEntries(sent) };
}
function tasks_show(task, thing, shape) {
    const { call } = task;
    const path = [thing.path, ...(thing.key === '' ? [] : [encodeURIComponent(thing.key)])].join('/');
    const body = complete(shape, thing.body, {
        known: { ...lowerCase(call.params), ...tasks_nameOf(task, thing) },
        ids: /id$/i.test(task.place.param ?? 'id') ? [thing.key, thing.id] : [thing.id, thing.key],
        created: thing.created,
        updated: thing.updated,
        href: `${call.request.baseUrl}/api/atlas/v2/${path}`
    });
    return shapes_isObject(body) ? asRecorded({ call, method: task.operation.method, thing, body }) : body;
}
function tasks_nameOf({ place: { param } }, { key }) {
    if (param === undefined || key === '')
        return {};
    return lowerCase({ [param]: key, ...(/name$/i.test(param) && { name: key }) });
}
function lowerCase(values) {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name.toLowerCase(), value]));
}
function addMember(task, collection, body, given) {
    const { call } = task;
    const id = call.world.newId();
    const key = given ?? keyIn(body, task) ?? newKey(task, collection, id);
    return call.world.addThing({ id, path: concrete(collection, call.params), key, ...stampOf(call), body: { ...body } });
}
function addSingle(task, template, body) {
    const { call } = task;
    return call.world.addThing({
        path: concrete(template, call.params),
        key: '',
        ...stampOf(call),
        body: { ...initialBody(template), ...body }
    });
}
function change(task, thing, body) {
    const stored = task.call.world.things.get(thing.id) ??
        task.call.world.addThing({ ...thing, ...stampOf(task.call), created: thing.created });
    stored.body = { ...stored.body, ...body };
    stored.updated = atlasDate(task.call.nowMs);
    return stored;
}
function tasks_remove(task, thing) {
    const { things } = task.call.world;
    if (things.has(thing.id))
        things.delete(thing.id);
    else
        change(task, thing, {}).gone = true;
}
function stampOf(call) {
    const clusterId = clusterIdOf(call);
    const now = atlasDate(call.nowMs);
    return { created: now, updated: now, ...(clusterId !== undefined && { clusterId }) };
}
function keyIn(body, { place: { param = 'id' } }) {
    const names = /name$/i.test(param) ? [param, 'name'] : [param];
    const value = names.map((name) => body[name]).find((each) => typeof each === 'string');
    return value;
}
function newKey({ place: { param = 'id' }, version }, collection, id) {
    const [operation = ''] = [...operationsAt(`${collection}/{${param}}`).values()];
    const item = itemShape(version.response) ?? version.response;
    const attribute = item && shapes_isObject(shapeOf(item).attributes) ? shapeOf(item).attributes?.[param] : undefined;
    const pattern = facts().operations[operation]?.params?.[param]?.pattern ?? (attribute && resolve(attribute).pattern);
    if ((attribute?.minLength ?? 0) > id.length)
        return hexId(id, attribute?.minLength);
    if (pattern === undefined || new RegExp(pattern).test(id))
        return id;
    return patternedString(pattern, hexId(id)) ?? id;
}

;// CONCATENATED MODULE: ./local/emulator/generic/overlays.ts





function readerOf(path) {
    const id = operationsAt(path).get('GET');
    return ROUTES.find((route) => route.operationId === id);
}
function isOverlay({ operation: { method, path } }) {
    return method !== 'GET' && method !== 'POST' && readerOf(path) !== undefined;
}
function readDocument(call, path) {
    const body = readerOf(path)?.handle(call).body;
    return shapes_isObject(body) ? body : {};
}
function changeOverlay(task, sent) {
    const { call, operation } = task;
    const document = readDocument(call, operation.path);
    const found = findSingle(call, operation.path);
    if (operation.method === 'DELETE') {
        if (found)
            tasks_remove(task, found);
        return replyWith(task, { ...blank(task), body: document });
    }
    const changed = found ? change(task, found, sent) : addSingle(task, operation.path, sent);
    return replyWith(task, { ...changed, body: { ...document, ...changed.body } });
}
function withOverlay(route) {
    const others = [...operationsAt(route.path)].filter(([method]) => ['PATCH', 'PUT'].includes(method));
    const isChanged = others.some(([, id]) => !ROUTES.some(({ operationId }) => operationId === id));
    if (route.method !== 'GET' || !isChanged)
        return route;
    return {
        ...route,
        handle(call) {
            const reply = route.handle(call);
            const overlay = findSingle(call, route.path);
            if (!overlay || !shapes_isObject(reply.body))
                return reply;
            return { ...reply, body: { ...reply.body, ...overlay.body } };
        }
    };
}
function blank({ operation, call }) {
    const date = '2026-01-01T00:00:00Z';
    return { id: '', path: concrete(operation.path, call.params), key: '', created: date, updated: date };
}

;// CONCATENATED MODULE: ./local/emulator/generic/handlers.ts









function run(task) {
    if (isOverlay(task))
        return changeOverlay(task, handlers_bodyOf(task));
    switch (task.place.kind) {
        case 'collection':
            return task.operation.method === 'GET' ? replyWithAll(task, membersOf(task.call, task.place.path)) : handlers_create(task);
        case 'member':
            return runMember(task);
        case 'single':
            return runSingle(task);
        case 'action':
            return act(task);
    }
}
function handlers_bodyOf(task) {
    if (task.version.body === undefined || task.call.request.body.length === 0)
        return {};
    return resolve(task.version.body).type === 'array' ? {} : readObject(task.call.request);
}
function memberOf(task, collection = task.place.path, key = handlers_keyOf(task)) {
    const member = findMember(task.call, collection, key);
    if (!member)
        throw notFound(collection, task.call.params, key);
    return member;
}
function handlers_keyOf({ place, call }) {
    return call.params[place.param ?? ''] ?? '';
}
function handlers_create(task) {
    const { call, place, version } = task;
    const sent = version.body === undefined ? {} : readJson(call.request);
    const added = (Array.isArray(sent) ? sent : [sent]).map((body) => addMember(task, place.path, shapes_isObject(body) ? body : {}));
    const [first] = added;
    if (version.response === undefined || first === undefined)
        return replyEmpty(task);
    return itemShape(version.response) === undefined
        ? replyWith(task, first)
        : replyWithAll(task, membersOf(call, place.path));
}
function runMember(task) {
    const { call, operation, place } = task;
    const found = findMember(call, place.path, handlers_keyOf(task));
    switch (operation.method) {
        case 'GET':
            return replyMember(task, memberOf(task));
        case 'DELETE': {
            const member = memberOf(task);
            tasks_remove(task, member);
            return replyMember(task, member);
        }
        case 'POST':
            return replyMember(task, found ? change(task, found, handlers_bodyOf(task)) : addMember(task, place.path, handlers_bodyOf(task), handlers_keyOf(task)));
        case 'PUT':
        case 'PATCH': {
            const canAdd = operation.method === 'PUT' && !operationsAt(operation.path).has('POST');
            if (!found && canAdd)
                return replyMember(task, addMember(task, place.path, handlers_bodyOf(task), handlers_keyOf(task)));
            return replyMember(task, change(task, memberOf(task), handlers_bodyOf(task)));
        }
    }
}
function replyMember(task, member) {
    const { response } = task.version;
    if (itemShape(response) === undefined)
        return replyWith(task, member);
    return replyWithAll(task, task.operation.method === 'GET' ? [member] : membersOf(task.call, task.place.path));
}
function runSingle(task) {
    const { call, operation, place } = task;
    if (place.path.endsWith('/{clusterName}'))
        findDeployment(call, call.params.clusterName ?? '');
    const found = findSingle(call, place.path);
    const isCreated = operationsAt(place.path).has('POST');
    const blank = { id: '', path: '', key: '', created: '', updated: '', body: {} };
    if (!found && isCreated && operation.method !== 'POST')
        throw notFound(place.path, call.params);
    if (operation.method === 'GET') {
        if (itemShape(task.version.response) !== undefined)
            return replyWithAll(task, []);
        return replyWith(task, found ?? unset(task, blank));
    }
    if (operation.method === 'DELETE') {
        if (found)
            tasks_remove(task, found);
        return replyWith(task, found ?? unset(task, blank));
    }
    const body = handlers_bodyOf(task);
    return replyWith(task, found ? change(task, found, body) : addSingle(task, place.path, body));
}
function unset({ call, place }, blank) {
    const project = call.world.projects.get(call.params.groupId ?? '');
    const created = project?.created ?? '2026-01-01T00:00:00Z';
    const body = initialBody(place.path);
    return { ...blank, id: place.path, path: concrete(place.path, call.params), created, updated: created, body };
}
function act(task) {
    const { response } = task.version;
    if (response === undefined)
        return replyEmpty(task);
    if (resolve(response).type === 'string')
        return { status: 200, body: '' };
    if (itemShape(response) !== undefined)
        return replyWithAll(task, []);
    const [, collection, param = ''] = /^(.*)\/\{(\w+)\}$/.exec(task.place.path) ?? [];
    const key = task.call.params[param];
    const target = collection === undefined || key === undefined ? undefined : findMember(task.call, collection, key);
    const id = task.call.world.newId();
    const body = handlers_bodyOf(task);
    if (target)
        return replyWith(task, { ...target, body: { ...target.body, ...body } });
    const { created, updated } = unset(task, { id, path: '', key: '', created: '', updated: '', body: {} });
    return replyWith(task, { id, path: concrete(task.place.path, task.call.params), key: '', created, updated, body });
}

;// CONCATENATED MODULE: ./local/emulator/generic/online-archives.ts




function updateArchive(task) {
    const { paused } = handlers_bodyOf(task);
    const shown = tasks_show(task, memberOf(task), task.version.response ?? {});
    const archive = shapes_isObject(shown) ? shown : {};
    if (paused === true && archive.state !== 'ACTIVE')
        throw atlasError('ONLINE_ARCHIVE_MUST_BE_ACTIVE_TO_PAUSE');
    if (paused === false && archive.paused !== true)
        throw atlasError('ONLINE_ARCHIVE_CANNOT_MODIFY_FIELD');
    return run(task);
}

;// CONCATENATED MODULE: ./local/emulator/generic/provider-regions.ts

const REGIONS = {
    AWS: ['US_EAST_1', 'US_EAST_2', 'US_WEST_1', 'US_WEST_2', 'CA_CENTRAL_1', 'EU_NORTH_1', 'EU_WEST_1', 'EU_CENTRAL_1'],
    AZURE: ['US_EAST_2', 'US_CENTRAL', 'US_WEST_2', 'EUROPE_NORTH', 'EUROPE_WEST'],
    GCP: ['CENTRAL_US', 'EASTERN_US', 'WESTERN_EUROPE']
};
const TIERS = ['M10', 'M20', 'M30', 'M40'];
function listProviderRegions({ call }) {
    const { query } = call.request;
    const providers = query.has('providers') ? query.getAll('providers') : Object.keys(REGIONS);
    const tiers = query.has('tier') ? query.getAll('tier') : TIERS;
    const found = providers.map((provider) => ({
        instanceSizes: tiers.map((name) => ({ availableRegions: regionsOf(provider), name })),
        provider
    }));
    return { status: 200, body: pageOf(call.request, found, (each) => each) };
}
function regionsOf(provider) {
    return (REGIONS[provider] ?? []).map((name, index) => ({ default: index === 0, name }));
}

;// CONCATENATED MODULE: ./local/emulator/generic/singles.ts




function set(task, path, body) {
    const found = findSingle(task.call, path);
    return found ? change(task, found, body) : addSingle(task, path, body);
}
function note(task) {
    const created = task.call.world.projects.get(task.call.params.groupId ?? '')?.created ?? '2026-01-01T00:00:00Z';
    return {
        id: hexId(task.operation.path),
        path: concrete(task.operation.path, task.call.params),
        key: '',
        created,
        updated: created,
        body: {}
    };
}

;// CONCATENATED MODULE: ./local/emulator/generic/switches.ts





const GROUP = '/api/atlas/v2/groups/{groupId}';
const ORG = '/api/atlas/v2/orgs/{orgId}';
const PROCESSOR = `${GROUP}/streams/{tenantName}/processor`;
const SWITCHES = {
    toggleGroupMaintenanceWindowAutoDefer: (task) => {
        const path = `${GROUP}/maintenanceWindow`;
        set(task, path, { autoDeferOnceEnabled: findSingle(task.call, path)?.body.autoDeferOnceEnabled !== true });
        return replyEmpty(task);
    },
    getGroupManagedSlowMs: (task) => ({ status: 200, body: isOn(task, `${GROUP}/managedSlowMs`) }),
    enableGroupManagedSlowMs: (task) => switchTo(task, `${GROUP}/managedSlowMs`, true),
    disableGroupManagedSlowMs: (task) => switchTo(task, `${GROUP}/managedSlowMs`, false),
    getGroupServerlessPerformanceAdvisorAutoIndexing: (task) => ({
        status: 200,
        body: isOn(task, task.operation.path)
    }),
    setGroupServerlessPerformanceAdvisorAutoIndexing: (task) => switchTo(task, task.operation.path, task.call.request.query.get('enable') === 'true'),
    startGroupStreamProcessor: (task) => setState(task, 'STARTED'),
    startGroupStreamProcessorWith: (task) => setState(task, 'STARTED'),
    stopGroupStreamProcessor: (task) => setState(task, 'STOPPED'),
    unpinGroupClusterCollStatUnpinNamespaces: (task) => {
        const path = `${GROUP}/clusters/{clusterName}/collStats/pinned`;
        const { namespaces = [] } = handlers_bodyOf(task);
        const pinned = (findSingle(task.call, path)?.body.namespaces ?? []);
        const left = pinned.filter((namespace) => !namespaces.includes(namespace));
        return replyWith(task, set(task, path, { namespaces: left }));
    },
    deleteGroupUserSecurityLdapUserToDnMapping: (task) => {
        const security = findSingle(task.call, `${GROUP}/userSecurity`)?.body;
        const { userToDNMapping: _mapping, ...ldap } = (security?.ldap ?? {});
        return replyWith(task, set(task, `${GROUP}/userSecurity`, { ldap }));
    },
    disableGroupUserSecurityCustomerX509: (task) => replyWith(task, set(task, `${GROUP}/userSecurity`, { customerX509: {} })),
    resetOrgMaintenanceSettings: (task) => {
        const path = `${ORG}/maintenanceSettings`;
        const found = findSingle(task.call, path);
        if (found)
            task.call.world.things.delete(found.id);
        return replyWith(task, { ...note(task), body: readDocument(task.call, path) });
    },
    migrateGroup: (task) => {
        const project = task.call.world.projects.get(task.call.params.groupId ?? '');
        const { destinationOrgId } = handlers_bodyOf(task);
        if (project && typeof destinationOrgId === 'string')
            project.orgId = destinationOrgId;
        return replyWith(task, { ...note(task), id: project?.id ?? '', body: { ...project } });
    }
};
function isOn(task, path) {
    return findSingle(task.call, path)?.body.enabled === true;
}
function switchTo(task, path, enabled) {
    set(task, path, { enabled });
    return replyEmpty(task);
}
function setState(task, state) {
    const { processorName = '' } = task.call.params;
    const processor = findMember(task.call, PROCESSOR, processorName) ?? memberOf(task, PROCESSOR, processorName);
    change(task, processor, { state });
    return replyEmpty(task);
}

;// CONCATENATED MODULE: ./local/emulator/generic/actions.ts














const actions_GROUP = '/api/atlas/v2/groups/{groupId}';
const actions_ORG = '/api/atlas/v2/orgs/{orgId}';
const LINK_TOKENS = `${actions_ORG}/liveMigrations/linkTokens`;
const ACTIONS = {
    ...SWITCHES,
    createOrg: (task) => {
        const { name = '' } = handlers_bodyOf(task);
        const { id } = task.call.world.addOrganization({ name });
        return replyWith(task, { ...note(task), id, body: { organization: { id, name } } });
    },
    updateOrg: (task) => {
        const organization = task.call.world.organizations.get(task.call.params.orgId ?? '');
        const { name } = handlers_bodyOf(task);
        if (organization && typeof name === 'string')
            organization.name = name;
        return replyWith(task, { ...note(task), id: organization?.id ?? '', body: { name: organization?.name } });
    },
    deleteOrg: (task) => {
        const { orgId = '' } = task.call.params;
        const isUsed = [...task.call.world.projects.values()].some((project) => project.orgId === orgId);
        if (isUsed)
            throw atlasError('CANNOT_DELETE_ORG_ACTIVE_GROUPS');
        task.call.world.organizations.delete(orgId);
        return replyEmpty(task);
    },
    updateOrgSettings: (task) => {
        const organization = task.call.world.organizations.get(task.call.params.orgId ?? '');
        const { apiAccessListRequired, maxServiceAccountSecretValidityInHours: hours } = handlers_bodyOf(task);
        if (organization && typeof apiAccessListRequired === 'boolean') {
            organization.apiAccessListRequired = apiAccessListRequired;
        }
        if (organization && typeof hours === 'number')
            organization.maxServiceAccountSecretValidityInHours = hours;
        return run(task);
    },
    getOrgFederationSettings: (task) => {
        const id = hexId(`federation of ${task.call.params.orgId}`);
        return replyWith(task, { ...note(task), id, body: { id } });
    },
    getFederationSettingIdentityProviderMetadata: () => ({
        status: 200,
        body: '<?xml version="1.0" encoding="UTF-8"?><EntityDescriptor entityID="https://cloud.mongodb.test"/>'
    }),
    getOrgTeamByName: (task) => byName(task, `${actions_ORG}/teams`, 'teamName'),
    getUserByName: (task) => byName(task, '/api/atlas/v2/users', 'userName'),
    listGroupContainers: (task) => {
        const provider = task.call.request.query.get('providerName');
        return listWhere(task, `${actions_GROUP}/containers`, ({ providerName }) => (providerName ?? 'AWS') === provider);
    },
    listGroupContainerAll: (task) => listWhere(task, `${actions_GROUP}/containers`, () => true),
    listGroupClusterFtsIndex: (task) => {
        const { databaseName, collectionName } = task.call.params;
        const indexes = `${actions_GROUP}/clusters/{clusterName}/fts/indexes`;
        const isThere = (body) => body.database === databaseName && body.collectionName === collectionName;
        return listWhere(task, indexes, isThere);
    },
    listGroupCloudProviderAccess: (task) => {
        const { attributes = {} } = resolve(task.version.response ?? {});
        const all = membersOf(task.call, `${actions_GROUP}/cloudProviderAccess`);
        const lists = { awsIamRoles: 'AWS', azureServicePrincipals: 'AZURE', gcpServiceAccounts: 'GCP' };
        const entries = Object.entries(lists).map(([name, provider]) => {
            const shape = attributes[name]?.items ?? {};
            const members = all.filter(({ body }) => body.providerName === provider);
            return [name, members.map((member) => tasks_show(task, member, shape))];
        });
        return { status: 200, body: Object.fromEntries(entries) };
    },
    createGroupPrivateEndpointEndpointService: (task) => {
        const { providerName, region } = handlers_bodyOf(task);
        const params = { ...task.call.params, cloudProvider: String(providerName) };
        const inProvider = { ...task, call: { ...task.call, params } };
        const body = { cloudProvider: providerName, regionName: region };
        const added = addMember(inProvider, `${actions_GROUP}/privateEndpoint/{cloudProvider}/endpointService`, body);
        return replyWith(task, added);
    },
    updateGroupPrivateEndpointEndpointService: (task) => {
        const { endpointServiceId = '' } = task.call.params;
        const collections = ['AWS', 'AZURE', 'GCP'].map((cloud) => `${actions_GROUP}/privateEndpoint/${cloud}/endpointService`);
        const found = collections.map((path) => findMember(task.call, path, endpointServiceId)).find((each) => each);
        if (!found)
            throw notFound(`${actions_GROUP}/privateEndpoint/endpointService`, task.call.params, endpointServiceId);
        return replyWith(task, change(task, found, handlers_bodyOf(task)));
    },
    updateGroupInvites: (task) => byUsername(task, `${actions_GROUP}/invites`),
    updateOrgInvites: (task) => byUsername(task, `${actions_ORG}/invites`),
    updateGroupClusterProcessArgs: (task) => {
        const reply = run(task);
        const cluster = task.call.world.clusters.get(clusterIdOf(task.call) ?? '');
        if (cluster)
            beginChange(task.call, cluster, task.call.durations.clusterSettingMs);
        return reply;
    },
    listGroupClusterProviderRegions: listProviderRegions,
    updateGroupClusterOnlineArchive: updateArchive,
    createOrgLiveMigrationLinkToken: (task) => replyWith(task, set(task, LINK_TOKENS, {})),
    deleteOrgLiveMigrationLinkTokens: (task) => {
        const token = findSingle(task.call, LINK_TOKENS);
        if (!token)
            throw noLink();
        tasks_remove(task, token);
        return replyEmpty(task);
    },
    setGroupDataFederationLimit: (task) => {
        const { limitName = '' } = task.call.params;
        const found = findMember(task.call, task.place.path, limitName);
        const body = handlers_bodyOf(task);
        return replyWith(task, found ? change(task, found, body) : addMember(task, task.place.path, body, limitName));
    },
    deleteGroupClusterBackupSchedule: (task) => {
        const path = `${actions_GROUP}/clusters/{clusterName}/backup/schedule`;
        const [policy] = (readDocument(task.call, path).policies ?? []);
        const emptied = { policies: [{ ...policy, policyItems: [] }], nextSnapshot: undefined };
        set(task, path, emptied);
        return replyWith(task, { ...note(task), body: { ...readDocument(task.call, path), ...emptied } });
    }
};
function noLink() {
    const detail = 'Could not find the requested external organization link.';
    return new AtlasError({ status: 404, code: 'UNEXPECTED_ERROR', detail, parameters: null });
}
function byName(task, collection, param) {
    const key = task.call.params[param] ?? '';
    const names = ['name', 'username', 'emailAddress'];
    const found = membersOf(task.call, collection).find(({ body }) => names.some((name) => body[name] === key));
    if (!found)
        throw notFound(collection, task.call.params, key);
    return replyWith(task, found);
}
function byUsername(task, collection) {
    const body = handlers_bodyOf(task);
    const found = membersOf(task.call, collection).find((member) => member.body.username === body.username);
    if (!found)
        throw notFound(collection, task.call.params, String(body.username));
    return replyWith(task, change(task, found, body));
}
function listWhere(task, collection, test) {
    const members = membersOf(task.call, collection).filter(({ body }) => test(body));
    return itemShape(task.version.response) === undefined ? replyEmpty(task) : replyWithAll(task, members);
}

;// CONCATENATED MODULE: ./local/emulator/generic/check-query.ts

function checkQuery({ request }, { query = {} }) {
    for (const [name, shape] of Object.entries(query)) {
        const values = request.query.getAll(name);
        if (values.length === 0 && shape.needed)
            throw missing(name);
        const each = shape.items ?? shape;
        for (const value of values)
            if (!isAllowed(value, each))
                throw atlasError('INVALID_QUERY_PARAMETER', name);
    }
}
function isAllowed(value, { enum: values, type, minimum = -Infinity, maximum = Infinity }) {
    if (values !== undefined)
        return values.includes(value);
    if (type === 'boolean')
        return ['true', 'false'].includes(value);
    if (type !== 'integer')
        return true;
    return /^-?\d+$/.test(value) && Number(value) >= minimum && Number(value) <= maximum;
}
function missing(name) {
    const detail = `The required query parameter ${name} was not specified.`;
    return new AtlasError({ status: 400, code: 'MISSING_QUERY_PARAMETER', detail, parameters: [name] });
}

;// CONCATENATED MODULE: ./local/emulator/generic/deprecations.ts
const DEPRECATED = [
    [/\/fts\/indexes/, '2024-05-30'],
    [/^\/groups\/\{groupId\}\/invites/, '2023-10-04'],
    [/^\/orgs\/\{orgId\}\/(invites|teams\/\{teamId\}\/users)/, '2025-02-19'],
    [/^\/users/, '2025-02-19']
];
function withDeprecation(path, versions) {
    const [, deprecated] = DEPRECATED.find(([pattern]) => pattern.test(path.replace(/^\/api\/atlas\/v2/, ''))) ?? [];
    const last = versions.at(-1);
    if (deprecated === undefined || last?.sunset === undefined)
        return versions;
    return [...versions.slice(0, -1), { ...last, deprecated }];
}

;// CONCATENATED MODULE: ./local/emulator/generic/endpoint-sets.ts
const SETS = [
    [/^\/?$/, 'root'],
    [/^\/users/, 'users'],
    [/^\/(alertConfigs\/matchers|federationSettings\/\{\w+\}(?!\/connectedOrgConfigs\/))/, 'federation'],
    [/^\/federationSettings/, 'orgs'],
    [/^\/orgs$/, 'listOrgs'],
    [/^\/orgs\/\{orgId\}\/settings/, 'orgSettings'],
    [/^\/orgs\/\{orgId\}\/(invoices|billing)/, 'invoices'],
    [/^\/orgs\/\{orgId\}\/teams/, 'teams'],
    [/^\/orgs\/\{orgId\}\/serviceAccounts/, 'orgServiceAccounts'],
    [/^\/orgs/, 'orgs'],
    [/^\/groups$/, 'listProjects'],
    [/\/privateEndpoint/, 'privateEndpoints'],
    [/\/(containers|peers|privateIpMode|encryptionAtRest|cloudProviderAccess|awsCustomDNS)/, 'networkPeering'],
    [/\/events/, 'events'],
    [/\/collStats/, 'collStats'],
    [/\/queryShape/, 'queryShapes'],
    [/\/(performanceAdvisor|managedSlowMs|autoIndexing)/, 'performanceAdvisor'],
    [/\/(processes|hosts|databases|disks|hostname)\b/, 'monitoring'],
    [/\/search\/deployment/, 'searchDeployments'],
    [/\/(fts|search)\//, 'searchIndexes'],
    [/\/(backup|backupCompliancePolicy|snapshots|restoreJobs|snapshotSchedule)/, 'backups'],
    [/\/onlineArchives/, 'onlineArchives'],
    [/\/streams/, 'streams'],
    [/\/customDBRoles/, 'customRoles'],
    [/\/databaseUsers/, 'databaseUsers'],
    [/\/accessList/, 'accessList'],
    [/\/userSecurity/, 'x509'],
    [/\/(alerts|alertConfigs)/, 'alerts'],
    [/\/serviceAccounts/, 'projectServiceAccounts'],
    [/\/flexClusters/, 'flexClusters'],
    [/\/(clusters|sampleDatasetLoad)/, 'clusters'],
    [/^\/groups/, 'projects']
];
function endpointSetOf(path) {
    const [, set = 'root'] = SETS.find(([pattern]) => pattern.test(path.replace(/^\/api\/atlas\/v2/, ''))) ?? [];
    return set;
}

;// CONCATENATED MODULE: ./local/emulator/generic/java-methods.ts
const BY_CLASS = {
    ApiAlertConfigsMatchersResource: {
        listAlertConfigMatcherFieldNames: 'getAlertConfigMatchersFieldNames'
    },
    ApiAtlasCloudProviderRegionsResource: {
        listGroupClusterProviderRegions: 'availableRegions'
    },
    ApiAtlasDataFederationResource: {
        deleteGroupDataFederationLimit: 'deleteTenantBytesProcessedLimit',
        downloadGroupDataFederationQueryLogs: 'queryLogsForTenant',
        getGroupDataFederation: 'getTenant',
        getGroupDataFederationLimit: 'getTenantUsageLimit',
        listGroupDataFederation: 'getTenants',
        listGroupDataFederationLimits: 'getTenantUsageLimits',
        updateGroupDataFederation: 'updateTenant'
    },
    ApiAtlasDiskBackupExportBucketsResource: {
        deleteGroupBackupExportBucket: 'deleteExportBucket',
        getGroupBackupExportBucket: 'getExportBucketById'
    },
    ApiAtlasDiskBackupExportJobsResource: {
        getGroupClusterBackupExport: 'getExportJob',
        listGroupClusterBackupExports: 'getExportRestoreJobs'
    },
    ApiAtlasDiskBackupScheduleResource: {
        deleteGroupClusterBackupSchedule: 'deleteSnapshotSchedule',
        updateGroupClusterBackupSchedule: 'patchSnapshotSchedule'
    },
    ApiAtlasFTSIndexConfigResource: {
        getGroupClusterFtsIndex: 'getFTSIndex',
        listGroupClusterFtsIndex: 'getFTSIndexes',
        updateGroupClusterFtsIndex: 'updateUserDefinedFTSIndexFields'
    },
    ApiAtlasGroupMaintenanceWindowResource: {
        getGroupMaintenanceWindow: 'getGroupMaintenanceWindow',
        updateGroupMaintenanceWindow: 'patchGroupMaintenanceWindows'
    },
    ApiAtlasGroupsResource: {
        getGroupSettings: 'getGroupSettings',
        updateGroupSettings: 'patchGroupSettings'
    },
    ApiAtlasLegacyClusterDescriptionResource: {
        getGroupClusterProcessArgs: 'getProcessArgs',
        updateGroupClusterProcessArgs: 'updateProcessArgs'
    },
    ApiAtlasOnlineArchiveResource: {
        createGroupClusterOnlineArchive: 'createOnlineArchive',
        deleteGroupClusterOnlineArchive: 'deleteOnlineArchive',
        updateGroupClusterOnlineArchive: 'updateOnlineArchive'
    },
    ApiAtlasPerformanceAdvisorResource: {
        listGroupProcessPerformanceAdvisorNamespaces: 'getNamespaces',
        listGroupProcessPerformanceAdvisorSlowQueryLogs: 'getSlowQueryLogs',
        listGroupProcessPerformanceAdvisorSuggestedIndexes: 'getSuggestedIndexes'
    },
    ApiAtlasPrivateEndpointResource: {
        getGroupPrivateEndpointEndpointService: 'getEndPointService',
        getGroupPrivateEndpointRegionalMode: 'getRegionalizedPrivateLinkEnabled',
        listGroupPrivateEndpointEndpointService: 'getEndpointServices',
        toggleGroupPrivateEndpointRegionalMode: 'updateRegionalizedPrivateLinkEnabled'
    },
    ApiAtlasPrivateNetworkSettingsResource: {
        createGroupPrivateNetworkSettingEndpointId: 'addEndpointId',
        getGroupPrivateNetworkSettingEndpointId: 'getEndpointIdEntry'
    },
    ApiAtlasProcessMeasurementsResource: {
        getGroupProcessDiskMeasurements: 'getSpecificDiskMeasurements',
        listGroupProcessDisks: 'getDiskMeasurementLinks'
    },
    ApiAtlasProcessesResource: {
        getGroupProcess: 'getAtlasProcess'
    },
    ApiAtlasSearchDeploymentResource: {
        createGroupClusterSearchDeployment: 'createSearchDeployment',
        deleteGroupClusterSearchDeployment: 'deleteSearchDeployment'
    },
    ApiAtlasUserSecurityResource: {
        deleteGroupUserSecurityLdapUserToDnMapping: 'deleteUserSecurityLdapUserToDNMapping',
        getGroupUserSecurityLdapVerify: 'checkLDAPVerifyConnectivityRequestStatus'
    },
    ApiConnectedOrgConfigsResource: {
        getFederationSettingConnectedOrgConfig: 'getConnectedOrgConfig',
        listFederationSettingConnectedOrgConfigs: 'getAllConnectedOrgConfigs'
    },
    ApiDiskBackupDataProtectionResource: {
        getGroupBackupCompliancePolicy: 'getDataProtectionSettings'
    },
    ApiFederationSettingsResource: {
        deleteFederationSettingIdentityProvider: 'deleteIdentityProvider',
        listFederationSettingIdentityProviders: 'getAllIdentityProviders'
    },
    ApiGroupEventsResource: {
        listGroupEvents: 'getAllEvents'
    },
    ApiGroupIntegrationsResource: {
        createGroupIntegration: 'createIntegration',
        deleteGroupIntegration: 'deleteIntegration'
    },
    ApiGroupInvitationResource: {
        deleteGroupInvite: 'deleteInvitations',
        updateGroupInvites: 'editInvitations'
    },
    ApiGroupTeamsResource: {
        listGroupTeams: 'getTeams'
    },
    ApiGroupUsersResource: {
        listGroupUsers: 'getGroupUsers'
    },
    ApiLiveMigrationsLinkTokensResource: {
        createOrgLiveMigrationLinkToken: 'createLinkToken',
        deleteOrgLiveMigrationLinkTokens: 'deleteOrgLink'
    },
    ApiManagedSlowMsResource: {
        disableGroupManagedSlowMs: 'disableManageSlowMs',
        enableGroupManagedSlowMs: 'enableManageSlowMs'
    },
    ApiOrgEventsResource: {
        listOrgEvents: 'getAllEvents'
    },
    ApiOrganizationApiUsersAccessListResource: {
        listOrgApiKeyAccessListEntries: 'getApiUserAccessList'
    },
    ApiOrganizationApiUsersResource: {
        createOrgApiKey: 'createApiUser',
        deleteOrgApiKey: 'deleteApiUser',
        getOrgApiKey: 'getApiUser',
        listOrgApiKeys: 'getApiUsers',
        updateOrgApiKey: 'updateApiUserDescAndRoles'
    },
    ApiOrganizationInvitationResource: {
        deleteOrgInvite: 'deleteInvitations',
        getOrgInvite: 'getInvitationByInvitationId',
        updateOrgInviteById: 'editInvitationsByInvitationId'
    },
    ApiOrganizationTeamsResource: {
        addOrgTeamUsers: 'addTeamUsers',
        deleteOrgTeam: 'deleteTeam',
        getOrgTeam: 'getTeamById',
        getOrgTeamByName: 'getTeamByName',
        listOrgTeams: 'getTeams',
        renameOrgTeam: 'patchTeam'
    },
    ApiOrganizationsResource: {
        getOrgFederationSettings: 'getFederationSettings'
    },
    ApiProjectApiUsersResource: {
        createGroupApiKey: 'createApiUser',
        listGroupApiKeys: 'getApiUsers',
        updateGroupApiKeyRoles: 'updateApiUserDescAndRoles'
    },
    ApiStreamsResource: {
        createGroupStreamPrivateLinkConnection: 'createPrivateLinkConnection',
        createGroupStreamWorkspace: 'createTenant',
        deleteGroupStreamConnection: 'deleteConnection',
        getGroupStreamConnection: 'getConnection',
        listGroupStreamConnections: 'getConnections',
        listGroupStreamPrivateLinkConnections: 'getPrivateLinkConnections',
        listGroupStreamWorkspaces: 'getGroupTenants',
        updateGroupStreamConnection: 'updateConnection',
        updateGroupStreamWorkspace: 'updateTenant'
    },
    ApiUsersResource: {
        getUser: 'getUser',
        getUserByName: 'getUserByName'
    }
};
const METHODS = Object.fromEntries(Object.entries(BY_CLASS).flatMap(([name, methods]) => Object.entries(methods).map(([operationId, method]) => [operationId, `${name}::${method}`])));
function javaMethodOf(operationId) {
    return METHODS[operationId];
}

;// CONCATENATED MODULE: ./local/emulator/generic/parents.ts


const CHECKED = ['/api/atlas/v2/groups/{groupId}', '/api/atlas/v2/orgs/{orgId}'];
function checkParents(call, template, findRoute) {
    for (const path of parentsOf(template)) {
        const id = operationsAt(path).get('GET');
        const operation = id === undefined ? undefined : facts().operations[id];
        const concrete = path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(call.params[name] ?? ''));
        const match = operation && findRoute('GET', concrete);
        if (!match || match.route.operationId !== id)
            continue;
        const version = operation.versions.findLast(({ version }) => version !== 'preview') ?? operation.versions.at(-1);
        const request = { ...call.request, method: 'GET', pathname: concrete, query: new URLSearchParams() };
        match.route.handle({ ...call, request, params: match.params, version: version?.version ?? '' });
    }
}
function parentsOf(template) {
    const parts = template.replace(/:\w+$/, '').split('/');
    const isWhole = parts.join('/') === template;
    const prefixes = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
    return prefixes.filter((path, index) => {
        const isParent = path.endsWith('}') && (index < parts.length - 1 || !isWhole);
        return isParent && !CHECKED.includes(path);
    });
}

;// CONCATENATED MODULE: ./local/emulator/generic/role-names.ts
function roleCode(name) {
    if (name === 'Organization Project Creator')
        return 'ORG_GROUP_CREATOR';
    return name
        .replace(/^Project /, 'GROUP ')
        .replace(/^Organization /, 'ORG ')
        .toUpperCase()
        .replaceAll(' ', '_');
}

;// CONCATENATED MODULE: ./local/emulator/generic/routes.ts














let router;
const findRoute = (method, pathname) => {
    router ??= createRouter(allRoutes());
    return router(method, pathname);
};
function methodsAt(pathname) {
    return ['DELETE', 'GET', 'PATCH', 'POST', 'PUT'].filter((method) => findRoute(method, pathname));
}
function allRoutes() {
    const modelled = new Set(ROUTES.map(({ operationId }) => operationId));
    const others = Object.entries(facts().operations).filter(([id]) => !modelled.has(id));
    return [...ROUTES.map(withOverlay), ...others.map(([id, operation]) => toRoute(id, operation))];
}
function toRoute(id, operation) {
    const { method, path, versions, roles = [], open = false } = operation;
    const javaMethod = javaMethodOf(id);
    return {
        operationId: id,
        method,
        path,
        versions: withDeprecation(path, versions),
        set: endpointSetOf(path),
        roles: roles.map(roleCode),
        open,
        ...(javaMethod !== undefined && { javaMethod }),
        handle: (call) => handle(id, call)
    };
}
function handle(id, call) {
    const task = toTask(id, call);
    checkParents(call, task.operation.path, findRoute);
    checkQuery(call, task.operation);
    const reply = (ACTIONS[id] ?? run)(task);
    if (call.format === 'gzip')
        return { status: reply.status, bytes: (0,external_node_zlib_namespaceObject.gzipSync)('{}\n') };
    return call.format === 'csv' ? { status: reply.status, bytes: Buffer.from('id,date,amount\n') } : reply;
}

;// CONCATENATED MODULE: ./node_modules/lossless-json/lib/esm/utils.js
/**
 * Test whether a string contains an integer number
 */
function utils_isInteger(value) {
  return INTEGER_REGEX.test(value);
}
const INTEGER_REGEX = /^-?[0-9]+$/;

/**
 * Test whether a string contains a number
 * http://stackoverflow.com/questions/13340717/json-numbers-regular-expression
 */
function isNumber(value) {
  return NUMBER_REGEX.test(value);
}
const NUMBER_REGEX = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * Test whether a string can be safely represented with a number
 * without information loss.
 *
 * When approx is true, floating point numbers that lose a few digits but
 * are still approximately equal in value are considered safe too.
 * Integer numbers must still be exactly equal.
 */
function isSafeNumber(value, config) {
  if (utils_isInteger(value)) {
    return Number.isSafeInteger(Number.parseInt(value, 10));
  }
  const num = Number.parseFloat(value);
  // Reject unsafe integers written as floats, like '9007199254740992.0', which isInteger(value) misses.
  if (Number.isInteger(num) && !Number.isSafeInteger(num)) {
    return false;
  }
  const parsed = String(num);
  if (value === parsed) {
    return true;
  }
  const valueDigits = extractSignificantDigits(value);
  const parsedDigits = extractSignificantDigits(parsed);
  if (valueDigits === parsedDigits) {
    return true;
  }
  if (config?.approx === true) {
    // A floating point value is approximately equal when:
    // 1. it has at least 14 digits
    // 2. the first 14 digits are equal
    const requiredDigits = 14;
    if (parsedDigits.length >= requiredDigits && valueDigits.startsWith(parsedDigits.substring(0, requiredDigits))) {
      return true;
    }
  }
  return false;
}
let UnsafeNumberReason = /*#__PURE__*/function (UnsafeNumberReason) {
  UnsafeNumberReason["underflow"] = "underflow";
  UnsafeNumberReason["overflow"] = "overflow";
  UnsafeNumberReason["truncate_integer"] = "truncate_integer";
  UnsafeNumberReason["truncate_float"] = "truncate_float";
  return UnsafeNumberReason;
}({});

/**
 * When the provided value is an unsafe number, describe what the reason is:
 * overflow, underflow, truncate_integer, or truncate_float.
 * Returns undefined when the value is safe.
 */
function getUnsafeNumberReason(value) {
  if (isSafeNumber(value, {
    approx: false
  })) {
    return undefined;
  }
  if (utils_isInteger(value)) {
    return UnsafeNumberReason.truncate_integer;
  }
  const num = Number.parseFloat(value);
  if (!Number.isFinite(num)) {
    return UnsafeNumberReason.overflow;
  }
  if (num === 0) {
    return UnsafeNumberReason.underflow;
  }
  return UnsafeNumberReason.truncate_float;
}

/**
 * Convert a string into a number when it is safe to do so.
 * Throws an error otherwise, explaining the reason.
 */
function toSafeNumberOrThrow(value, config) {
  const number = Number.parseFloat(value);
  const unsafeReason = getUnsafeNumberReason(value);
  if (config?.approx === true ? unsafeReason && unsafeReason !== UnsafeNumberReason.truncate_float : unsafeReason) {
    const unsafeReasonText = unsafeReason?.replace(/_\w+$/, '');
    throw new Error(`Cannot safely convert to number: the value '${value}' would ${unsafeReasonText} and become ${number}`);
  }
  return number;
}

/**
 * Split a number into sign, digits, and exponent.
 * Leading zeros and non-canonical zeros are normalized.
 *
 * The value can be constructed again from a split number by inserting a dot
 * at the second character of the digits if there is more than one digit,
 * prepending it with the sign, and appending an "e" and the exponent as follows:
 *
 *     const reconstructed = `${sign}${digits[0]}.${digits.slice(1)}e${exponent}`
 *
 */
function splitNumber(value) {
  const match = value.match(/^(-?)(\d+(?:\.\d*)?)([eE]([+-]?\d+))?$/);
  if (!match) {
    throw new SyntaxError(`Invalid number: ${value}`);
  }
  const sign = match[1];
  const digitsStr = match[2];
  let exponent = match[4] !== undefined ? Number.parseInt(match[4], 10) : 0;
  const dot = digitsStr.indexOf('.');
  exponent += dot !== -1 ? dot - 1 : digitsStr.length - 1;
  const coefficient = digitsStr.replace('.', '');
  const {
    start,
    end
  } = getSignificantDigitRange(coefficient);
  exponent -= start;
  const digits = coefficient.slice(start, end);

  // normalize zero, for example normalizes 0e5 or -0 into 0
  return digits.length > 0 ? {
    sign,
    digits,
    exponent
  } : {
    sign: '',
    digits: '0',
    exponent: 0
  };
}

/**
 * Compare two strings containing a numeric value
 * Returns 1 when a is larger than b, 0 when they are equal,
 * and -1 when a is smaller than b.
 */
function utils_compareNumber(a, b) {
  if (a === b) {
    return 0;
  }
  const aa = splitNumber(a);
  const bb = splitNumber(b);
  const sign = aa.sign === '-' ? -1 : 1;
  if (aa.sign !== bb.sign) {
    return sign;
  }
  if (aa.digits === '0') {
    return bb.digits === '0' ? 0 : -1;
  }
  if (bb.digits === '0') {
    return 1;
  }
  if (aa.exponent !== bb.exponent) {
    return aa.exponent > bb.exponent ? sign : aa.exponent < bb.exponent ? -sign : 0;
  }
  return aa.digits > bb.digits ? sign : aa.digits < bb.digits ? -sign : 0;
}

/**
 * Count the significant digits of a number.
 *
 * For example:
 *   '2.34' returns 3
 *   '-77' returns 2
 *   '0.003400' returns 2
 *   '120.5e+30' returns 4
 **/
function utils_countSignificantDigits(value) {
  const {
    start,
    end
  } = getSignificantDigitRange(value);
  const dot = value.indexOf('.');
  if (dot === -1 || dot < start || dot > end) {
    return end - start;
  }
  return end - start - 1;
}

/**
 * Get the significant digits of a number.
 *
 * For example:
 *   '2.34' returns '234'
 *   '-77' returns '77'
 *   '0.003400' returns '34'
 *   '120.5e+30' returns '1205'
 **/
function extractSignificantDigits(value) {
  const {
    start,
    end
  } = getSignificantDigitRange(value);
  const digits = value.substring(start, end);
  const dot = digits.indexOf('.');
  if (dot === -1) {
    return digits;
  }
  return digits.substring(0, dot) + digits.substring(dot + 1);
}

/**
 * Returns the range (start to end) of the significant digits of a value.
 * Note that this range _may_ contain the decimal dot.
 *
 * For example:
 *
 *     getSignificantDigitRange('0.0325900') // { start: 3, end: 7 }
 *     getSignificantDigitRange('2.0300')    // { start: 0, end: 3 }
 *     getSignificantDigitRange('0.0')       // { start: 3, end: 3 }
 *
 */
function getSignificantDigitRange(value) {
  let start = 0;
  if (value[0] === '-') {
    start++;
  }
  while (value[start] === '0' || value[start] === '.') {
    start++;
  }
  let end = value.lastIndexOf('e');
  if (end === -1) {
    end = value.lastIndexOf('E');
  }
  if (end === -1) {
    end = value.length;
  }
  while ((value[end - 1] === '0' || value[end - 1] === '.') && end > start) {
    end--;
  }
  return {
    start,
    end
  };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/lossless-json/lib/esm/LosslessNumber.js


// A shared symbol recognizes numbers from separate library copies where instanceof fails.
const losslessNumberMarker = Symbol.for('lossless-json.LosslessNumber');

/**
 * A lossless number. Stores its numeric value as string
 */
class LosslessNumber_LosslessNumber {
  // numeric value as string
  value;

  /**
   * @deprecated Use the isLosslessNumber(value) function instead.
   *
   * Ordinary objects may also have an isLosslessNumber property, so this
   * field cannot reliably identify lossless numbers.
   */
  isLosslessNumber = true;
  get [losslessNumberMarker]() {
    return true;
  }
  constructor(value) {
    if (!isNumber(value)) {
      throw new Error(`Invalid number (value: "${value}")`);
    }
    this.value = value;
  }

  /**
   * Get the value of the LosslessNumber as number or bigint.
   *
   * - a number is returned for safe numbers and decimal values that only lose some insignificant digits
   * - a bigint is returned for big integer numbers
   * - an Error is thrown for values that will overflow or underflow
   *
   * Note that you can implement your own strategy for conversion by just getting the value as string
   * via .toString(), and using util functions like isInteger, isSafeNumber, getUnsafeNumberReason,
   * and toSafeNumberOrThrow to convert it to a numeric value.
   */
  valueOf() {
    const unsafeReason = getUnsafeNumberReason(this.value);

    // safe or truncate_float
    if (unsafeReason === undefined || unsafeReason === UnsafeNumberReason.truncate_float) {
      return Number.parseFloat(this.value);
    }

    // truncate_integer
    if (utils_isInteger(this.value)) {
      return BigInt(this.value);
    }

    // overflow or underflow
    throw new Error(`Cannot safely convert to number: the value '${this.value}' would ${unsafeReason} and become ${Number.parseFloat(this.value)}`);
  }

  /**
   * Get the value of the LosslessNumber as string.
   */
  toString() {
    return this.value;
  }

  // Note: we do NOT implement a .toJSON() method, and you should not implement
  // or use that, it cannot safely turn the numeric value in the string into
  // stringified JSON since it has to be parsed into a number first.
}

/**
 * Test whether a value is a LosslessNumber
 */
function LosslessNumber_isLosslessNumber(value) {
  return value !== null && typeof value === 'object' && value[losslessNumberMarker] === true;
}

/**
 * Convert a number into a LosslessNumber if this is possible in a safe way
 * If the value has too many digits, or is NaN or Infinity, an error will be thrown
 */
function toLosslessNumber(value) {
  const maxDigits = 15;
  if (countSignificantDigits(String(value)) > maxDigits) {
    throw new Error(`Invalid number: contains more than 15 digits and is most likely truncated and unsafe by itself (value: ${value})`);
  }
  if (Number.isNaN(value)) {
    throw new Error('Invalid number: NaN');
  }
  if (!Number.isFinite(value)) {
    throw new Error(`Invalid number: ${value}`);
  }
  return new LosslessNumber_LosslessNumber(String(value));
}

/**
 * Compare two lossless numbers.
 * Returns 1 when a is larger than b, 0 when they are equal,
 * and -1 when a is smaller than b.
 */
function compareLosslessNumber(a, b) {
  return compareNumber(a.value, b.value);
}
//# sourceMappingURL=LosslessNumber.js.map
;// CONCATENATED MODULE: ./node_modules/lossless-json/lib/esm/numberParsers.js


function numberParsers_parseLosslessNumber(value) {
  return new LosslessNumber(value);
}
function parseNumberAndBigInt(value) {
  return isInteger(value) ? BigInt(value) : Number.parseFloat(value);
}
//# sourceMappingURL=numberParsers.js.map
;// CONCATENATED MODULE: ./node_modules/lossless-json/lib/esm/revive.js

/**
 * Revive a json object.
 * Applies the reviver function recursively on all values in the JSON object.
 * @param json   A JSON Object, Array, or value
 * @param reviver
 *              A reviver function invoked with arguments `key` and `value`,
 *              which must return a replacement value. The function context
 *              (`this`) is the Object or Array that contains the currently
 *              handled value.
 */
function revive_revive(json, reviver) {
  return reviveValue({
    '': json
  }, '', json, reviver);
}

/**
 * Revive a value
 */
function reviveValue(context, key, value, reviver) {
  if (Array.isArray(value)) {
    return reviver.call(context, key, reviveArray(value, reviver));
  }
  if (value && typeof value === 'object' && !isLosslessNumber(value)) {
    // note the special case for LosslessNumber,
    // we don't want to iterate over the internals of a LosslessNumber
    return reviver.call(context, key, reviveObject(value, reviver));
  }
  return reviver.call(context, key, value);
}

/**
 * Revive the properties of an object
 */
function reviveObject(object, reviver) {
  for (const key of Object.keys(object)) {
    const value = reviveValue(object, key, object[key], reviver);
    if (value !== undefined) {
      object[key] = value;
    } else {
      delete object[key];
    }
  }
  return object;
}

/**
 * Revive the properties of an Array
 */
function reviveArray(array, reviver) {
  for (let i = 0; i < array.length; i++) {
    const value = reviveValue(array, String(i), array[i], reviver);
    if (value === undefined) {
      // Remove the own property entirely, like native JSON.parse does: the
      // position becomes a genuine hole (no own key, and `Object.keys` omits
      // it) while the length stays unchanged. Assigning `array[i] = undefined`
      // would leave an own property holding `undefined` instead.
      delete array[i];
    } else {
      // Assign right away rather than after the loop: the reviver observes the
      // holder through `this`, so later items must see the already revived
      // values (e.g. a preceding `null` replacement).
      array[i] = value;
    }
  }
  return array;
}
//# sourceMappingURL=revive.js.map
;// CONCATENATED MODULE: ./node_modules/lossless-json/lib/esm/parse.js


/**
 * The LosslessJSON.parse() method parses a string as JSON, optionally transforming
 * the value produced by parsing.
 *
 * The parser is based on the parser of Tan Li Hou shared in
 * https://lihautan.com/json-parser-with-javascript/
 *
 * @param text
 * The string to parse as JSON. See the JSON object for a description of JSON syntax.
 *
 * @param [reviver]
 * If a function, prescribes how the value originally produced by parsing is
 * transformed, before being returned.
 *
 * @param [options=ParseOptions | NumberParserArgument]
 * Pass a custom number parser. Input is a string, and the output can be unknown
 * numeric value: number, bigint, LosslessNumber, or a custom BigNumber library.
 *
 * @returns Returns the Object corresponding to the given JSON text.
 *
 * @throws Throws a SyntaxError exception if the string to parse is not valid JSON.
 */
function parse_parse(text, reviver, options) {
  const optionsObj = typeof options === 'function' ? {
    parseNumber: options
  } : options;
  const parseNumber = optionsObj?.parseNumber ?? parseLosslessNumber;
  const onDuplicateKey = optionsObj?.onDuplicateKey ?? throwDuplicateKey;
  let i = 0;
  const value = parseValue();
  expectValue(value);
  expectEndOfInput();
  return reviver ? revive(value, reviver) : value;
  function parseObject() {
    if (text.charCodeAt(i) === codeOpeningBrace) {
      i++;
      skipWhitespace();
      const object = {};
      let initial = true;
      while (i < text.length && text.charCodeAt(i) !== codeClosingBrace) {
        if (!initial) {
          eatComma();
          skipWhitespace();
        } else {
          initial = false;
        }
        const start = i;
        const key = parseString();
        if (key === undefined) {
          throwObjectKeyExpected();
          return; // To make TS happy
        }
        skipWhitespace();
        eatColon();
        const value = parseValue();
        if (value === undefined) {
          throwObjectValueExpected();
          return; // To make TS happy
        }

        // handle duplicate keys
        // TODO: replace with hasOwn one day, when browser support is high enough
        if (Object.prototype.hasOwnProperty.call(object, key) && !isDeepEqual(value, object[key])) {
          // Note that we could also test `if(key in object) {...}`
          // or `if (object[key] !== 'undefined') {...}`, but that is slower.
          const returnedValue = onDuplicateKey({
            key,
            position: start + 1,
            oldValue: object[key],
            newValue: value
          });
          if (returnedValue !== undefined) {
            setObjectKey(object, key, returnedValue);
          }
        } else {
          setObjectKey(object, key, value);
        }
      }
      if (text.charCodeAt(i) !== codeClosingBrace) {
        throwObjectKeyOrEndExpected();
      }
      i++;
      return object;
    }
  }
  function parseArray() {
    if (text.charCodeAt(i) === codeOpeningBracket) {
      i++;
      skipWhitespace();
      const array = [];
      let initial = true;
      while (i < text.length && text.charCodeAt(i) !== codeClosingBracket) {
        if (!initial) {
          eatComma();
        } else {
          initial = false;
        }
        const value = parseValue();
        expectArrayItem(value);
        array.push(value);
      }
      if (text.charCodeAt(i) !== codeClosingBracket) {
        throwArrayItemOrEndExpected();
      }
      i++;
      return array;
    }
  }
  function parseValue() {
    skipWhitespace();
    const value = parseString() ?? parseNumeric() ?? parseObject() ?? parseArray() ?? parseKeyword('true', true) ?? parseKeyword('false', false) ?? parseKeyword('null', null);
    skipWhitespace();
    return value;
  }
  function parseKeyword(name, value) {
    if (text.slice(i, i + name.length) === name) {
      i += name.length;
      return value;
    }
  }
  function skipWhitespace() {
    while (isWhitespace(text.charCodeAt(i))) {
      i++;
    }
  }
  function parseString() {
    if (text.charCodeAt(i) === codeDoubleQuote) {
      i++;
      let result = '';
      while (i < text.length && text.charCodeAt(i) !== codeDoubleQuote) {
        if (text.charCodeAt(i) === codeBackslash) {
          const char = text[i + 1];
          const escapeChar = escapeCharacters[char];
          if (escapeChar !== undefined) {
            result += escapeChar;
            i++;
          } else if (char === 'u') {
            if (isHex(text.charCodeAt(i + 2)) && isHex(text.charCodeAt(i + 3)) && isHex(text.charCodeAt(i + 4)) && isHex(text.charCodeAt(i + 5))) {
              result += String.fromCharCode(Number.parseInt(text.slice(i + 2, i + 6), 16));
              i += 5;
            } else {
              throwInvalidUnicodeCharacter(i);
            }
          } else {
            throwInvalidEscapeCharacter(i);
          }
        } else {
          if (isValidStringCharacter(text.charCodeAt(i))) {
            result += text[i];
          } else {
            throwInvalidCharacter(text[i]);
          }
        }
        i++;
      }
      expectEndOfString();
      i++;
      return result;
    }
  }
  function parseNumeric() {
    const start = i;
    if (text.charCodeAt(i) === codeMinus) {
      i++;
      expectDigit(start);
    }
    if (text.charCodeAt(i) === codeZero) {
      i++;
    } else if (isNonZeroDigit(text.charCodeAt(i))) {
      i++;
      while (isDigit(text.charCodeAt(i))) {
        i++;
      }
    } else {
      // A JSON number must have an integer part, so a leading dot like '.5'
      // is not a number at all.
      return undefined;
    }
    if (text.charCodeAt(i) === codeDot) {
      i++;
      expectDigit(start);
      while (isDigit(text.charCodeAt(i))) {
        i++;
      }
    }
    if (text.charCodeAt(i) === codeLowercaseE || text.charCodeAt(i) === codeUppercaseE) {
      i++;
      if (text.charCodeAt(i) === codeMinus || text.charCodeAt(i) === codePlus) {
        i++;
      }
      expectDigit(start);
      while (isDigit(text.charCodeAt(i))) {
        i++;
      }
    }
    if (i > start) {
      return parseNumber(text.slice(start, i));
    }
  }
  function eatComma() {
    if (text.charCodeAt(i) !== codeComma) {
      throw new SyntaxError(`Comma ',' expected after value ${gotAt()}`);
    }
    i++;
  }
  function eatColon() {
    if (text.charCodeAt(i) !== codeColon) {
      throw new SyntaxError(`Colon ':' expected after property name ${gotAt()}`);
    }
    i++;
  }
  function expectValue(value) {
    if (value === undefined) {
      throw new SyntaxError(`JSON value expected ${gotAt()}`);
    }
  }
  function expectArrayItem(value) {
    if (value === undefined) {
      throw new SyntaxError(`Array item expected ${gotAt()}`);
    }
  }
  function expectEndOfInput() {
    if (i < text.length) {
      throw new SyntaxError(`Expected end of input ${gotAt()}`);
    }
  }
  function expectDigit(start) {
    if (!isDigit(text.charCodeAt(i))) {
      const numSoFar = text.slice(start, i);
      throw new SyntaxError(`Invalid number '${numSoFar}', expecting a digit ${gotAt()}`);
    }
  }
  function expectEndOfString() {
    if (text.charCodeAt(i) !== codeDoubleQuote) {
      throw new SyntaxError(`End of string '"' expected ${gotAt()}`);
    }
  }
  function throwObjectKeyExpected() {
    throw new SyntaxError(`Quoted object key expected ${gotAt()}`);
  }
  function throwDuplicateKey({
    key,
    position
  }) {
    throw new SyntaxError(`Duplicate key '${key}' encountered at position ${position}`);
  }
  function throwObjectKeyOrEndExpected() {
    throw new SyntaxError(`Quoted object key or end of object '}' expected ${gotAt()}`);
  }
  function throwArrayItemOrEndExpected() {
    throw new SyntaxError(`Array item or end of array ']' expected ${gotAt()}`);
  }
  function throwInvalidCharacter(char) {
    throw new SyntaxError(`Invalid character '${char}' ${pos()}`);
  }
  function throwInvalidEscapeCharacter(start) {
    const chars = text.slice(start, start + 2);
    throw new SyntaxError(`Invalid escape character '${chars}' ${pos()}`);
  }
  function throwObjectValueExpected() {
    throw new SyntaxError(`Object value expected after ':' ${pos()}`);
  }
  function throwInvalidUnicodeCharacter(start) {
    const chars = text.slice(start, start + 6);
    throw new SyntaxError(`Invalid unicode character '${chars}' ${pos()}`);
  }

  // zero based character position
  function pos() {
    return `at position ${i}`;
  }
  function got() {
    return i < text.length ? `but got '${text[i]}'` : 'but reached end of input';
  }
  function gotAt() {
    return `${got()} ${pos()}`;
  }
}
function setObjectKey(object, key, value) {
  if (key === '__proto__') {
    // Plain assignment would trigger the `__proto__` setter inherited from
    // Object.prototype, changing the object's prototype instead of storing the
    // key. Define an ordinary own property, like JSON.parse does.
    Object.defineProperty(object, key, {
      value,
      writable: true,
      enumerable: true,
      configurable: true
    });
  } else {
    object[key] = value;
  }
}
function isWhitespace(code) {
  return code === codeSpace || code === codeNewline || code === codeTab || code === codeReturn;
}
function isHex(code) {
  return code >= codeZero && code <= codeNine || code >= codeUppercaseA && code <= codeUppercaseF || code >= codeLowercaseA && code <= codeLowercaseF;
}
function isDigit(code) {
  return code >= codeZero && code <= codeNine;
}
function isNonZeroDigit(code) {
  return code >= codeOne && code <= codeNine;
}
function isValidStringCharacter(code) {
  return code >= 0x20 && code <= 0x10ffff;
}
function isDeepEqual(a, b) {
  if (a === b) {
    return true;
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isDeepEqual(item, b[index]));
  }
  if (parse_isObject(a) && parse_isObject(b)) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return keys.every(key => isDeepEqual(a[key], b[key]));
  }
  return false;
}
function parse_isObject(value) {
  return typeof value === 'object' && value !== null;
}

// map with all escape characters
const escapeCharacters = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t'
  // note that \u is handled separately in parseString()
};
const codeBackslash = 0x5c; // "\"
const codeOpeningBrace = 0x7b; // "{"
const codeClosingBrace = 0x7d; // "}"
const codeOpeningBracket = 0x5b; // "["
const codeClosingBracket = 0x5d; // "]"
const codeSpace = 0x20; // " "
const codeNewline = 0xa; // "\n"
const codeTab = 0x9; // "\t"
const codeReturn = 0xd; // "\r"
const codeDoubleQuote = 0x0022; // "
const codePlus = 0x2b; // "+"
const codeMinus = 0x2d; // "-"
const codeZero = 0x30;
const codeOne = 0x31;
const codeNine = 0x39;
const codeComma = 0x2c; // ","
const codeDot = 0x2e; // "." (dot, period)
const codeColon = 0x3a; // ":"
const codeUppercaseA = 0x41; // "A"
const codeLowercaseA = 0x61; // "a"
const codeUppercaseE = 0x45; // "E"
const codeLowercaseE = 0x65; // "e"
const codeUppercaseF = 0x46; // "F"
const codeLowercaseF = 0x66; // "f"
//# sourceMappingURL=parse.js.map
;// CONCATENATED MODULE: ./node_modules/lossless-json/lib/esm/stringify.js



/**
 * The LosslessJSON.stringify() method converts a JavaScript value to a JSON string,
 * optionally replacing values if a replacer function is specified, or
 * optionally including only the specified properties if a replacer array is specified.
 *
 * @param value
 * The value to convert to a JSON string.
 *
 * @param [replacer]
 * A function that alters the behavior of the stringification process,
 * or an array of String and Number objects that serve as a whitelist for
 * selecting the properties of the value object to be included in the JSON string.
 * If this value is null or not provided, all properties of the object are
 * included in the resulting JSON string.
 *
 * @param [space]
 * A String or Number object that's used to insert white space into the output
 * JSON string for readability purposes. If this is a Number, it indicates the
 * number of space characters to use as white space; this number is capped at 10
 * if it's larger than that. Values less than 1 indicate that no space should be
 * used. If this is a String, the string (or the first 10 characters of the string,
 * if it's longer than that) is used as white space. If this parameter is not
 * provided (or is null), no white space is used.
 *
 * @param [numberStringifiers]
 * An optional list with additional number stringifiers, for example to serialize
 * a BigNumber. The output of the function must be valid stringified JSON.
 * When `undefined` is returned, the property will be deleted from the object.
 * The difference with using a `replacer` is that the output of a `replacer`
 * must be JSON and will be stringified afterwards, whereas the output of the
 * `numberStringifiers` is already stringified JSON.
 *
 * @returns Returns the string representation of the JSON object.
 */
function stringify(value, replacer, space, numberStringifiers) {
  const resolvedSpace = resolveSpace(space);
  const replacedValue = typeof replacer === 'function' ? replacer.call({
    '': value
  }, '', value) : value;
  return stringifyValue(replacedValue, '');

  /**
   * Stringify a value
   */
  function stringifyValue(value, indent) {
    if (Array.isArray(numberStringifiers)) {
      const stringifier = numberStringifiers.find(item => item.test(value));
      if (stringifier) {
        const str = stringifier.stringify(value);
        if (typeof str !== 'string' || !isNumber(str)) {
          throw new Error(`Invalid JSON number: output of a number stringifier must be a string containing a JSON number (output: ${str})`);
        }
        return str;
      }
    }

    // boolean, null, number, string, or date
    if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string' || value === null || value instanceof Date || value instanceof Boolean || value instanceof Number || value instanceof String) {
      return JSON.stringify(value);
    }

    // lossless number, the secret ingredient :)
    if (LosslessNumber_isLosslessNumber(value)) {
      return value.toString();
    }

    // BigInt
    if (typeof value === 'bigint') {
      return value.toString();
    }

    // Array
    if (Array.isArray(value)) {
      return stringifyArray(value, indent);
    }

    // Object (test lastly!)
    if (value && typeof value === 'object') {
      return stringifyObject(value, indent);
    }
    return undefined;
  }

  /**
   * Stringify an array
   */
  function stringifyArray(array, indent) {
    if (array.length === 0) {
      return '[]';
    }
    const childIndent = resolvedSpace ? indent + resolvedSpace : undefined;
    let str = resolvedSpace ? '[\n' : '[';
    for (let i = 0; i < array.length; i++) {
      const item = typeof replacer === 'function' ? replacer.call(array, String(i), array[i]) : array[i];
      if (resolvedSpace) {
        str += childIndent;
      }
      if (typeof item !== 'undefined' && typeof item !== 'function') {
        const serialized = stringifyValue(item, childIndent);
        // Values without a JSON representation (a symbol, or an object whose
        // toJSON() returns undefined) become null inside an array.
        str += serialized === undefined ? 'null' : serialized;
      } else {
        str += 'null';
      }
      if (i < array.length - 1) {
        str += resolvedSpace ? ',\n' : ',';
      }
    }
    str += resolvedSpace ? `\n${indent}]` : ']';
    return str;
  }

  /**
   * Stringify an object
   */
  function stringifyObject(object, indent) {
    if (typeof object.toJSON === 'function') {
      return stringifyValue(object.toJSON(), indent);
    }

    // A replacer array is a property whitelist: duplicates must not produce
    // duplicate keys in the output.
    const keys = Array.isArray(replacer) ? [...new Set(replacer.map(String))] : Object.keys(object);
    if (keys.length === 0) {
      return '{}';
    }
    const childIndent = resolvedSpace ? indent + resolvedSpace : undefined;
    let first = true;
    let str = resolvedSpace ? '{\n' : '{';
    for (const key of keys) {
      const value = typeof replacer === 'function' ? replacer.call(object, key, object[key]) : object[key];
      if (includeProperty(key, value)) {
        const serialized = stringifyValue(value, childIndent);
        // Like JSON.stringify, omit properties that have no JSON
        // representation (e.g. an object whose toJSON() returns undefined).
        if (serialized === undefined) {
          continue;
        }
        if (first) {
          first = false;
        } else {
          str += resolvedSpace ? ',\n' : ',';
        }
        const keyStr = JSON.stringify(key);
        str += resolvedSpace ? `${childIndent + keyStr}: ` : `${keyStr}:`;
        str += serialized;
      }
    }
    str += resolvedSpace ? `\n${indent}}` : '}';
    return str;
  }

  /**
   * Test whether to include a property in a stringified object or not.
   */
  function includeProperty(_key, value) {
    return typeof value !== 'undefined' && typeof value !== 'function' && typeof value !== 'symbol';
  }
}

/**
 * The number of spaces or characters a space is capped to, like JSON.stringify does
 */
const MAX_SPACE_LENGTH = 10;

/**
 * Resolve a JSON stringify space:
 * replace a number with a string containing that number of spaces
 */
function resolveSpace(space) {
  if (typeof space === 'number') {
    // same rules as JSON.stringify: truncate towards zero, cap at 10,
    // and treat anything below 1 (including NaN and negatives) as no indent
    const count = Math.min(Math.trunc(space), MAX_SPACE_LENGTH);
    return count >= 1 ? ' '.repeat(count) : undefined;
  }
  if (typeof space === 'string' && space !== '') {
    return space.slice(0, MAX_SPACE_LENGTH);
  }
  return undefined;
}
//# sourceMappingURL=stringify.js.map
;// CONCATENATED MODULE: ./node_modules/lossless-json/lib/esm/index.js








//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./local/emulator/json.ts

const DOUBLES = new Set(['diskSizeGB', 'number']);
function toJson(value, spaces) {
    return stringify(value, asWritten, spaces) ?? '';
}
function asWritten(name, value) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return sorted(value);
    return DOUBLES.has(name) && Number.isInteger(value) ? new LosslessNumber_LosslessNumber(`${String(value)}.0`) : value;
}
function sorted(object) {
    const entries = Object.entries(object);
    return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

;// CONCATENATED MODULE: ./local/emulator/rate-limits.ts


const ENDPOINT_SETS = {
    orgs: { scope: 'ORGANIZATION', capacity: 500, refill: 250 },
    listOrgs: { scope: 'USER', capacity: 300, refill: 100 },
    orgSettings: { scope: 'ORGANIZATION', capacity: 10, refill: 5 },
    orgServiceAccounts: { scope: 'ORGANIZATION', capacity: 500, refill: 250 },
    invoices: { scope: 'ORGANIZATION', capacity: 500, refill: 100 },
    projects: { scope: 'GROUP', capacity: 1200, refill: 500 },
    listProjects: { scope: 'USER', capacity: 1200, refill: 500 },
    projectServiceAccounts: { scope: 'GROUP', capacity: 1200, refill: 500 },
    clusters: { scope: 'GROUP', capacity: 10_000, refill: 5000 },
    clusterLogs: { scope: 'GROUP', capacity: 10_000, refill: 5000 },
    accessLogs: { scope: 'GROUP', capacity: 1200, refill: 500 },
    flexClusters: { scope: 'GROUP', capacity: 1200, refill: 500 },
    accessList: { scope: 'GROUP', capacity: 1200, refill: 500 },
    databaseUsers: { scope: 'GROUP', capacity: 10_000, refill: 5000 },
    customRoles: { scope: 'GROUP', capacity: 2000, refill: 1000 },
    x509: { scope: 'GROUP', capacity: 1200, refill: 500 },
    backups: { scope: 'GROUP', capacity: 1200, refill: 500 },
    alerts: { scope: 'GROUP', capacity: 1200, refill: 500 },
    searchIndexes: { scope: 'GROUP', capacity: 500, refill: 500 },
    root: { scope: 'USER', capacity: 300, refill: 100 },
    users: { scope: 'USER', capacity: 2500, refill: 2000 },
    federation: { scope: 'USER', capacity: 300, refill: 100 },
    teams: { scope: 'ORGANIZATION', capacity: 1200, refill: 500 },
    privateEndpoints: { scope: 'GROUP', capacity: 4000, refill: 2000 },
    networkPeering: { scope: 'GROUP', capacity: 2000, refill: 1000 },
    events: { scope: 'GROUP', capacity: 300, refill: 100 },
    monitoring: { scope: 'GROUP', capacity: 300, refill: 100 },
    collStats: { scope: 'GROUP', capacity: 300, refill: 100 },
    queryShapes: { scope: 'GROUP', capacity: 1200, refill: 500 },
    performanceAdvisor: { scope: 'GROUP', capacity: 1200, refill: 500 },
    searchDeployments: { scope: 'GROUP', capacity: 1200, refill: 500 },
    onlineArchives: { scope: 'GROUP', capacity: 1200, refill: 500 },
    streams: { scope: 'GROUP', capacity: 1200, refill: 500 },
    rollingIndexes: { scope: 'GROUP', capacity: 1200, refill: 500 },
    controlPlane: { scope: 'IP', capacity: 400, refill: 100 }
};
const REFILL_MS = 60 * SECOND_MS;
function createRateLimiter(options) {
    const buckets = new Map();
    function refilled(key, set, nowMs) {
        const bucket = buckets.get(key) ?? { tokens: set.capacity, refilledAtMs: nowMs };
        const steps = Math.floor((nowMs - bucket.refilledAtMs) / REFILL_MS);
        if (steps > 0) {
            bucket.tokens = Math.min(set.capacity, bucket.tokens + steps * set.refill);
            bucket.refilledAtMs += steps * REFILL_MS;
        }
        buckets.set(key, bucket);
        return bucket;
    }
    return {
        take({ set: name, scopeId, path }) {
            const set = ENDPOINT_SETS[name];
            const nowMs = options.now();
            const bucket = refilled(`${name} ${scopeId}`, set, nowMs);
            if (bucket.tokens === 0 && options.enforced) {
                throw bucketEmpty({ set, path, waitMs: bucket.refilledAtMs + REFILL_MS - nowMs });
            }
            bucket.tokens = Math.max(0, bucket.tokens - 1);
            return { 'RateLimit-Limit': String(set.capacity), 'RateLimit-Remaining': String(bucket.tokens) };
        }
    };
}
function bucketEmpty(options) {
    const { capacity, refill } = options.set;
    const seconds = Math.max(1, Math.ceil(options.waitMs / SECOND_MS));
    const error = atlasError('RATE_LIMITED_TOKEN_BUCKET', options.path, seconds, capacity, refill, REFILL_MS / SECOND_MS);
    Object.assign(error.headers, {
        'RateLimit-Limit': String(capacity),
        'RateLimit-Remaining': '0',
        'Retry-After': String(seconds)
    });
    return error;
}

;// CONCATENATED MODULE: ./local/emulator/responses.ts

const SERVICE_HEADERS = {
    'X-Envoy-Upstream-Service-Time': '12',
    'X-Mongodb-Service-Version': 'gitHash=0000000000000000000000000000000000000000; versionString=emulator'
};
function errorResponse(error, headers = {}) {
    const body = {
        detail: error.message,
        error: error.status,
        errorCode: error.code,
        parameters: error.parameters,
        reason: external_node_http_namespaceObject.STATUS_CODES[error.status] ?? ''
    };
    return jsonResponse({
        status: error.status,
        body,
        headers: { ...SERVICE_HEADERS, ...headers, ...error.headers, 'X-Error-Code': error.code }
    });
}
function jsonResponse(options) {
    return {
        status: options.status,
        headers: { 'Content-Type': 'application/json', ...options.headers },
        body: Buffer.from(JSON.stringify(options.body))
    };
}
function unauthorizedResponse(nonce) {
    const body = [
        '{',
        '  "error" : 401,',
        '  "reason" : "Unauthorized",',
        '  "detail" : "You are not authorized for this resource.",',
        '  "errorCode" : "UNEXPECTED_ERROR"',
        '}'
    ].join('\n');
    return {
        status: 401,
        headers: {
            'Content-Type': 'application/json',
            'Www-Authenticate': `Digest realm="MMS Public API", domain="", nonce="${nonce}", algorithm=MD5, qop="auth", stale=false`,
            'X-Envoy-Upstream-Service-Time': '4'
        },
        body: Buffer.from(body)
    };
}

;// CONCATENATED MODULE: ./local/emulator/atlas-api.ts









const API_ROOT = '/api/atlas/v2';
const IP_INFO_PATH = '/api/private/ipinfo';
const DEFAULT_VERSION_PATH = '/api/private/unauth/nds/defaultMongoDBMajorVersion';
const ANONYMOUS = {
    clientId: '',
    orgId: '',
    name: '',
    description: '',
    createdAt: '',
    orgRoles: [],
    projectRoles: {},
    accessList: [],
    secrets: []
};
function createAtlasApi(options) {
    const { world, tokens, limits, durations, habits, callerIp, now } = options;
    const limiter = createRateLimiter({ now, enforced: limits.buckets });
    let challenges = 0;
    function findAccount(request) {
        const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
        const clientId = token && tokens.clientOf(token);
        return clientId ? world.serviceAccounts.get(clientId) : undefined;
    }
    function unauthorized() {
        challenges += 1;
        return unauthorizedResponse(Buffer.from(`nonce ${challenges} of the emulator`).toString('base64'));
    }
    function runOperation(request, match, account) {
        const { route, params } = match;
        const path = request.pathname.slice(1);
        const headers = {};
        try {
            if (!route.open)
                checkApiAccessList({ world, account, callerIp, nowMs: now() });
            const accept = request.headers.accept;
            const resolved = resolveVersion({ accept, versions: route.versions, path, nowMs: now() });
            Object.assign(headers, javaMethodHeader(route, resolved.version), resolved.headers);
            const seen = habits.worldFor(route, now());
            checkRoles({ world: seen, account, params, roles: route.roles });
            const scopeId = scopeIdOf(route.set, { params, account, callerIp });
            Object.assign(headers, limiter.take({ set: route.set, scopeId, path }));
            const { version, format } = resolved;
            checkBody(route.operationId, request, version);
            const call = { request, world: seen, account, params, version, format, nowMs: now(), callerIp, durations };
            return toResponse(habits.run(route, call), request, resolved, headers);
        }
        catch (error) {
            if (error instanceof AtlasError)
                return errorResponse(error, headers);
            throw error;
        }
    }
    return {
        respond(request) {
            if (request.pathname === DEFAULT_VERSION_PATH)
                return defaultVersion();
            const pathname = request.pathname === `${API_ROOT}/` ? API_ROOT : request.pathname;
            const match = findRoute(request.method === 'HEAD' ? 'GET' : request.method, pathname);
            const account = match?.route.open ? ANONYMOUS : findAccount(request);
            if (!account)
                return unauthorized();
            if (request.pathname === IP_INFO_PATH)
                return ipInfo(callerIp);
            return match ? runOperation(request, match, account) : noOperation(request, methodsAt(request.pathname));
        }
    };
}
function toResponse(reply, request, resolved, headers) {
    const spaces = request.query.get('pretty') === 'true' ? 2 : undefined;
    const body = request.query.get('envelope') === 'true' ? inEnvelope(reply) : reply.body;
    return {
        status: reply.status,
        headers: {
            ...(!reply.untyped && { 'Content-Type': resolved.contentType }),
            ...SERVICE_HEADERS,
            ...headers,
            ...reply.headers
        },
        body: reply.bytes ?? Buffer.from(toJson(body, spaces)),
        ...(reply.lost && { lost: true })
    };
}
function inEnvelope({ status, body }) {
    if (body === undefined)
        return undefined;
    const isPage = typeof body === 'object' && body !== null && 'results' in body;
    return isPage ? { ...body, status } : { status, content: body };
}
function ipInfo(callerIp) {
    return jsonResponse({
        status: 200,
        body: { currentIpv4Address: callerIp },
        headers: { ...SERVICE_HEADERS, 'X-Java-Method': 'ApiPrivateIpInfoResource::getIpInfo' }
    });
}
function defaultVersion() {
    const headers = { 'Content-Type': 'text/plain;charset=iso-8859-1', ...SERVICE_HEADERS };
    return { status: 200, headers, body: Buffer.from(MONGODB_MAJOR_VERSION) };
}
function noOperation({ pathname }, methods) {
    if (methods.length === 0)
        return errorResponse(atlasError('RESOURCE_NOT_FOUND', pathname));
    const detail = 'HTTP 405 Method Not Allowed';
    const headers = { Allow: methods.join(', ') };
    return errorResponse(new AtlasError({ status: 405, code: 'UNEXPECTED_ERROR', detail, parameters: null, headers }));
}
function javaMethodHeader(route, version) {
    const name = typeof route.javaMethod === 'object' ? route.javaMethod[version] : route.javaMethod;
    return name === undefined ? {} : { 'X-Java-Method': name };
}
function scopeIdOf(set, ids) {
    const scope = ENDPOINT_SETS[set].scope;
    const byScope = {
        GROUP: ids.params.groupId ?? '',
        ORGANIZATION: ids.params.orgId ?? '',
        USER: ids.account.clientId,
        IP: ids.callerIp
    };
    return byScope[scope];
}

;// CONCATENATED MODULE: ./local/emulator/past-reads.ts
function createPastReads(world, lag) {
    let past = [];
    return {
        note(nowMs, write) {
            const before = structuredClone(tablesOf(world));
            try {
                return write();
            }
            finally {
                past.push(...compare(before, tablesOf(world), { lag, nowMs }));
            }
        },
        view(nowMs) {
            past = past.filter(({ untilMs }) => untilMs > nowMs);
            const tables = new Map([...tablesOf(world)].map(([name, rows]) => [name, new Map(rows)]));
            for (const { table, id, row, stateOnly } of past.toReversed()) {
                const rows = tables.get(table);
                const current = rows?.get(id);
                if (row === undefined)
                    rows?.delete(id);
                else if (!stateOnly)
                    rows?.set(id, row);
                else if (current !== undefined)
                    rows?.set(id, { ...current, ...stateOf(row) });
            }
            return { ...world, ...Object.fromEntries(tables) };
        }
    };
}
function tablesOf(world) {
    return new Map(Object.entries(world).filter((entry) => entry[1] instanceof Map));
}
function compare(before, after, when) {
    const past = [];
    for (const [table, rows] of after) {
        const old = before.get(table) ?? new Map();
        for (const id of new Set([...old.keys(), ...rows.keys()])) {
            const row = old.get(id);
            const { wholeMs, stateMs = 0 } = lagOf(row, rows.get(id), when.lag);
            if (wholeMs > 0)
                past.push({ table, id, row, untilMs: when.nowMs + wholeMs });
            if (stateMs > wholeMs)
                past.push({ table, id, row, stateOnly: true, untilMs: when.nowMs + stateMs });
        }
    }
    return past;
}
function lagOf(before, after, { createdMs, changedMs, stateMs, removedMs }) {
    if (before === undefined)
        return { wholeMs: createdMs };
    if (after === undefined)
        return { wholeMs: removedMs };
    const isSame = JSON.stringify(before) === JSON.stringify(after);
    return isSame ? { wholeMs: 0 } : { wholeMs: changedMs, stateMs };
}
const STATES = ['stateName', 'status', 'state'];
function stateOf(row) {
    return Object.fromEntries(Object.entries(row).filter(([name]) => STATES.includes(name)));
}

;// CONCATENATED MODULE: ./local/emulator/habits.ts


function createHabitLayer(world, habits) {
    const { lagMs = 0, losesResponse, reversedLists = false } = habits;
    const past = createPastReads(world, {
        createdMs: habits.notFoundMs ?? lagMs,
        changedMs: habits.staleMs ?? lagMs,
        stateMs: habits.staleStateMs ?? 0,
        removedMs: lagMs
    });
    let reads = 0;
    let writes = 0;
    let lostResponses = 0;
    function read(route, call) {
        const shown = attempt(route, call);
        if (JSON.stringify(shown) !== JSON.stringify(attempt(route, { ...call, world })))
            reads += 1;
        if (shown instanceof AtlasError)
            throw shown;
        return shown;
    }
    function write(route, call) {
        const reply = past.note(call.nowMs, () => route.handle(call));
        const { method, operationId } = route;
        writes += 1;
        if (losesResponse?.({ method, operationId, number: writes }) !== true)
            return reply;
        lostResponses += 1;
        return { ...reply, lost: true };
    }
    const hasHabits = Object.keys(habits).length > 0;
    return {
        worldFor(route, nowMs) {
            if (!hasHabits || route.method !== 'GET')
                return world;
            const seen = past.view(nowMs);
            return reversedLists ? reverse(seen) : seen;
        },
        run(route, call) {
            if (!hasHabits)
                return route.handle(call);
            return route.method === 'GET' ? read(route, call) : write(route, call);
        },
        felt: () => ({ reads, lostResponses })
    };
}
function attempt(route, call) {
    try {
        return route.handle(call);
    }
    catch (error) {
        if (error instanceof AtlasError)
            return error;
        throw error;
    }
}
function reverse(world) {
    const entries = Object.entries(world).map(([name, value]) => {
        return [name, value instanceof Map ? new Map([...value].reverse()) : value];
    });
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./local/emulator/oauth.ts



const TOKEN_PATH = '/api/oauth/token';
const REVOKE_PATH = '/api/oauth/revoke';
function createOAuthServer(options) {
    const { world, tokens, limits, callerIp, now } = options;
    const isOverRate = createRateWindow({ perMinute: limits.tokenRequestsPerMinute, now });
    function authenticate(credentials) {
        const account = world.serviceAccounts.get(credentials.clientId);
        const secret = account?.secrets.find((each) => each.secret === credentials.secret);
        if (!account || !secret || Date.parse(secret.expiresAt) <= now())
            return undefined;
        secret.lastUsedAt = atlasDate(now());
        return account;
    }
    return {
        token(request) {
            const credentials = parseBasic(request.headers.authorization);
            if (!credentials)
                return invalidClient();
            if (isOverRate(`${callerIp} ${credentials.clientId}`)) {
                return errorResponse(atlasError('RATE_LIMITED', TOKEN_PATH, limits.tokenRequestsPerMinute, 1));
            }
            const account = authenticate(credentials);
            if (!account)
                return invalidClient();
            const form = parseForm(request);
            const grantType = form?.get('grant_type');
            if (!grantType)
                return oauthError(400, 'invalid_request', 'The grant_type parameter is missing.');
            if (grantType !== 'client_credentials') {
                return oauthError(400, 'unsupported_grant_type', `The grant type ${grantType} is not supported.`);
            }
            const token = tokens.issue(account.clientId);
            if (token === undefined)
                return tokenLimitReached();
            return jsonResponse({
                status: 200,
                body: { access_token: token, expires_in: limits.tokenLifetimeSeconds, token_type: 'Bearer' },
                headers: { 'Cache-Control': 'no-store' }
            });
        },
        revoke(request) {
            const credentials = parseBasic(request.headers.authorization);
            const account = credentials && authenticate(credentials);
            if (!account)
                return invalidClient();
            const token = parseForm(request)?.get('token');
            if (!token)
                return oauthError(400, 'invalid_request', 'The token parameter is missing.');
            tokens.revoke(token, account.clientId);
            return { status: 200, headers: {}, body: Buffer.alloc(0) };
        }
    };
}
function createRateWindow(options) {
    const { perMinute, now } = options;
    const windows = new Map();
    return (key) => {
        let window = windows.get(key);
        if (!window || now() - window.startsAtMs >= MINUTE_MS) {
            window = { startsAtMs: now(), count: 0 };
            windows.set(key, window);
        }
        window.count += 1;
        return window.count > perMinute;
    };
}
function parseBasic(header) {
    const encoded = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(header ?? '')?.[1];
    if (encoded === undefined)
        return undefined;
    const [clientId = '', ...rest] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
    return { clientId, secret: rest.join(':') };
}
function parseForm(request) {
    const isForm = /^application\/x-www-form-urlencoded\b/.test(request.headers['content-type'] ?? '');
    return isForm ? new URLSearchParams(request.body.toString('utf8')) : undefined;
}
function invalidClient() {
    return oauthError(401, 'invalid_client', 'Invalid credentials provided.');
}
function tokenLimitReached() {
    const advice = 'Please use the existing Access Tokens or create a new Service Account.';
    return oauthError(403, 'access_denied', `Access Token limit reached. ${advice}`);
}
function oauthError(status, error, description) {
    return jsonResponse({ status, body: { error_description: description, error } });
}

;// CONCATENATED MODULE: ./local/emulator/overview.ts
const OVERVIEW_PATH = '/';
function overviewOf(world) {
    const organizations = [...world.organizations.values()].map(({ id, name }) => {
        const accounts = [...world.serviceAccounts.values()].filter(({ orgId }) => orgId === id);
        const projects = [...world.projects.values()].filter(({ orgId }) => orgId === id);
        return section(2, `Organization ${name}`, id, [
            overview_list(accounts.map((account) => `Service account ${account.name}: ${account.clientId}`)),
            ...projects.map((project) => projectSection(world, project))
        ]);
    });
    const page = `<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<title>Emulated MongoDB Atlas</title>
<style>body { font-family: system-ui; max-width: 50rem; margin: 2rem auto } code { color: #555 }</style>
<h1>Emulated MongoDB Atlas</h1>
${organizations.join('\n')}
</html>
`;
    return { status: 200, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: Buffer.from(page) };
}
function projectSection(world, { id, name }) {
    const inProject = ({ projectId }) => projectId === id;
    const clusters = [...world.clusters.values()].filter(inProject).map((cluster) => {
        return `Cluster ${cluster.name}: ${cluster.paused ? 'paused' : cluster.stateName}`;
    });
    const flex = [...world.flexClusters.values()].filter(inProject).map((cluster) => {
        return `Flex cluster ${cluster.name}: ${cluster.stateName}`;
    });
    const users = [...world.databaseUsers.values()].filter(inProject).map(({ username }) => `Database user ${username}`);
    return section(3, `Project ${name}`, id, [overview_list([...clusters, ...flex, ...users])]);
}
function section(level, title, id, parts) {
    return [`<h${level}>${escapeHtml(title)} <code>${escapeHtml(id)}</code></h${level}>`, ...parts].join('\n');
}
function overview_list(items) {
    return `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
}
function escapeHtml(text) {
    const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
    return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

;// CONCATENATED MODULE: ./local/emulator/state.ts
const STATE_PATH = '/emulator/state';
function createStateReader(world) {
    const atStart = world.rows();
    return () => {
        const rows = world.rows();
        return { added: missingFrom(atStart, rows), removed: missingFrom(rows, atStart) };
    };
}
function missingFrom(rows, all) {
    return [...all].filter(([key]) => !rows.has(key)).map(([, row]) => row);
}

;// CONCATENATED MODULE: ./local/emulator/tokens.ts


function createTokenStore(options) {
    const { now, limits } = options;
    const issued = new Map();
    function dropExpired() {
        for (const [token, { expiresAtMs }] of issued)
            if (expiresAtMs <= now())
                issued.delete(token);
    }
    return {
        issue(clientId) {
            dropExpired();
            const held = [...issued.values()].filter((token) => token.clientId === clientId).length;
            if (held >= limits.liveTokens)
                return undefined;
            const issuedAt = Math.floor(now() / SECOND_MS);
            const expiresAt = issuedAt + limits.tokenLifetimeSeconds;
            const token = createJwt({ clientId, issuedAt, expiresAt });
            issued.set(token, { clientId, expiresAtMs: expiresAt * SECOND_MS });
            return token;
        },
        clientOf(token) {
            dropExpired();
            return issued.get(token)?.clientId;
        },
        revoke(token, clientId) {
            if (issued.get(token)?.clientId === clientId)
                issued.delete(token);
        },
        live() {
            dropExpired();
            return [...issued.keys()];
        }
    };
}
function createJwt(options) {
    const { clientId, issuedAt, expiresAt } = options;
    const header = { alg: 'ES512', typ: 'JWT', kid: 'local-emulator' };
    const claims = {
        iss: 'https://cloud.mongodb.com',
        aud: 'api://admin',
        sub: clientId,
        cid: clientId,
        actorId: clientId,
        iat: issuedAt,
        exp: expiresAt,
        jti: (0,external_node_crypto_namespaceObject.randomUUID)()
    };
    const encode = (part) => Buffer.from(JSON.stringify(part)).toString('base64url');
    return `${encode(header)}.${encode(claims)}.${(0,external_node_crypto_namespaceObject.randomBytes)(132).toString('base64url')}`;
}

;// CONCATENATED MODULE: ./local/emulator/atlas.ts









const API_PATHS = [API_ROOT, IP_INFO_PATH, DEFAULT_VERSION_PATH];
function createAtlas(options) {
    const { world, now } = options;
    const tokens = createTokenStore(options);
    const oauth = createOAuthServer({ ...options, tokens });
    const habits = createHabitLayer(world, options.habits);
    const api = createAtlasApi({ ...options, habits, tokens });
    const readState = createStateReader(world);
    const stateResponse = () => {
        const body = { ...options.about(), liveTokens: tokens.live().length, ...readState() };
        return jsonResponse({ status: 200, body });
    };
    return {
        respond(request) {
            advanceWorld(world, now());
            const { method, pathname } = request;
            if (method === 'POST' && pathname === TOKEN_PATH)
                return oauth.token(request);
            if (method === 'POST' && pathname === REVOKE_PATH)
                return oauth.revoke(request);
            if (method === 'GET' && pathname === STATE_PATH)
                return stateResponse();
            if (method === 'GET' && pathname === OVERVIEW_PATH)
                return overviewOf(world);
            const isApi = pathname.startsWith(`${API_ROOT}/`) || API_PATHS.includes(pathname);
            return isApi ? api.respond(request) : atlas_notFound(request);
        },
        liveTokens: () => tokens.live(),
        feltHabits: () => habits.felt()
    };
}
function atlas_notFound(request) {
    const detail = `The emulator serves nothing at ${request.pathname}.`;
    return errorResponse(new AtlasError({ status: 404, code: 'RESOURCE_NOT_FOUND', detail }));
}

;// CONCATENATED MODULE: external "node:tls"
const external_node_tls_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
;// CONCATENATED MODULE: ./local/emulator/deliver.ts




async function deliver(exchange, effect) {
    if (effect === undefined) {
        send(exchange, exchange.respond());
        return;
    }
    switch (effect.kind) {
        case 'status':
            send(exchange, scriptedResponse(effect));
            return;
        case 'redirect':
            send(exchange, { status: effect.status ?? 302, headers: { Location: effect.location }, body: Buffer.alloc(0) });
            return;
        case 'html':
            send(exchange, webPage(effect.status ?? 200));
            return;
        case 'delay': {
            const wire = exchange.respond();
            await exchange.held.delay(exchange.response, effect.ms);
            send(exchange, wire);
            return;
        }
        case 'then':
            if (effect.ms !== undefined)
                await exchange.held.delay(exchange.response, effect.ms);
            effect.run(exchange.world);
            send(exchange, exchange.respond());
            return;
        case 'reset':
            resetConnection(exchange);
            return;
        case 'drop-response':
            exchange.respond();
            resetConnection(exchange);
            return;
        case 'cut': {
            const wire = exchange.respond();
            const bytes = effect.afterBytes ?? Math.floor(wire.body.length / 2);
            sendStart(exchange, wire, bytes, effect.framing);
            exchange.response.socket?.destroySoon();
            return;
        }
        case 'drip':
            await drip(exchange, exchange.respond(), effect.ms);
            return;
        case 'raw':
            exchange.response.socket?.end(effect.bytes);
            return;
        case 'stall': {
            const wire = exchange.respond();
            if (effect.afterBytes !== undefined)
                sendStart(exchange, wire, effect.afterBytes);
            exchange.held.stall(exchange.response);
        }
    }
}
function send(exchange, wire) {
    if (wire.lost) {
        resetConnection(exchange);
        return;
    }
    writeHead(exchange, wire, 'length');
    exchange.response.end(wire.body);
}
function sendStart(exchange, wire, bytes, framing = 'length') {
    writeHead(exchange, wire, framing);
    exchange.response.flushHeaders();
    if (bytes > 0)
        exchange.response.write(wire.body.subarray(0, bytes));
}
async function drip(exchange, wire, ms) {
    const size = Math.ceil(wire.body.length / 4);
    sendStart(exchange, wire, 0);
    for (let start = 0; start < wire.body.length; start += size) {
        await exchange.held.delay(exchange.response, ms);
        exchange.response.write(wire.body.subarray(start, start + size));
    }
    exchange.response.end();
}
function writeHead(exchange, wire, framing) {
    const { response, date } = exchange;
    const hasLength = framing === 'length' && wire.status !== 204 && wire.status !== 304;
    const length = hasLength ? { 'Content-Length': String(wire.body.length) } : {};
    exchange.onStatus(wire.status);
    response.writeHead(wire.status, external_node_http_namespaceObject.STATUS_CODES[wire.status], { Date: date, ...wire.headers, ...length });
}
function resetConnection(exchange) {
    const { socket } = exchange.response;
    if (socket instanceof external_node_net_namespaceObject.Socket && !(socket instanceof external_node_tls_namespaceObject.TLSSocket))
        socket.resetAndDestroy();
    else
        socket?.destroy();
}
function scriptedResponse(effect) {
    const { status, body, headers = {} } = effect;
    if (body === undefined)
        return { status, headers, body: Buffer.alloc(0) };
    if (typeof body === 'string')
        return { status, headers, body: Buffer.from(body) };
    return jsonResponse({ status, body, headers });
}
function webPage(status) {
    const page = '<!DOCTYPE html><html><head><title>Sign in</title></head><body><h1>Welcome</h1></body></html>';
    return { status, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: Buffer.from(page) };
}

;// CONCATENATED MODULE: ./local/emulator/faults.ts
function createFaultQueue() {
    const queue = [];
    return {
        add(fault) {
            queue.push({ fault, skip: fault.skip ?? 0, left: fault.times ?? 1 });
        },
        take(request) {
            for (const entry of queue) {
                if (entry.left <= 0 || !matches(entry.fault, request))
                    continue;
                if (entry.skip > 0) {
                    entry.skip -= 1;
                    continue;
                }
                entry.left -= 1;
                return entry.fault.effect;
            }
            return undefined;
        }
    };
}
function matches(fault, request) {
    const { method, writes, path } = fault.on;
    if (method !== undefined && method !== request.method)
        return false;
    if (writes === true && ['GET', 'HEAD'].includes(request.method))
        return false;
    if (path === undefined)
        return true;
    return typeof path === 'string' ? path === request.pathname : request.pathname.search(path) >= 0;
}

;// CONCATENATED MODULE: ./local/emulator/held-requests.ts
function createHeldRequests(options) {
    const { clock, signal } = options;
    const held = new Set();
    function hold(response) {
        if (response.closed)
            return;
        held.add(response);
        response.once('close', () => held.delete(response));
    }
    return {
        count: () => held.size,
        stall: hold,
        delay(response, delayMs) {
            signal.throwIfAborted();
            hold(response);
            return new Promise((resolve, reject) => {
                const cancel = clock.setTimer(delayMs, () => {
                    signal.removeEventListener('abort', onAbort);
                    held.delete(response);
                    resolve();
                });
                const onAbort = () => {
                    cancel();
                    reject(signal.reason);
                };
                signal.addEventListener('abort', onAbort, { once: true });
            });
        }
    };
}

;// CONCATENATED MODULE: ./local/emulator/incoming.ts
function toIncoming(options) {
    const { message, response, body, scheme } = options;
    const { method = '', url = '', headers, socket } = message;
    const [pathname = '', query = ''] = url.split(/\?(.*)/s);
    return {
        method,
        pathname,
        query: new URLSearchParams(query),
        headers,
        body,
        baseUrl: `${scheme}://${headers.host ?? `127.0.0.1:${socket.localPort}`}`,
        onClose: (callback) => void response.once('close', callback)
    };
}

;// CONCATENATED MODULE: ./local/emulator/limits.ts
const DEFAULT_LIMITS = {
    tokenRequestsPerMinute: 50,
    liveTokens: 100,
    tokenLifetimeSeconds: 3600,
    buckets: true
};

;// CONCATENATED MODULE: ./local/emulator/emulator.ts

















async function startEmulator(options = {}) {
    const { clock = machineClock, callerIp = '203.0.113.7', world = sampleWorld({ clock }), habits = {}, tls } = options;
    const now = () => clock.nowMs();
    const limits = { ...DEFAULT_LIMITS, ...options.limits };
    const durations = { ...DEFAULT_DURATIONS, ...options.durations };
    const faults = createFaultQueue();
    const closing = new AbortController();
    const held = createHeldRequests({ clock, signal: closing.signal });
    const requests = [];
    const about = () => describeSelf(options, requests);
    const atlas = createAtlas({ world, limits, durations, habits, callerIp, now, about });
    async function serve(message, response) {
        const { method = '', url = '', headers } = message;
        const recorded = { method, path: url, headers, body: '', atMs: now() };
        requests.push(recorded);
        const body = await (0,consumers_namespaceObject.buffer)(message);
        recorded.body = body.toString('utf8');
        const request = toIncoming({ message, response, body, scheme: tls ? 'https' : 'http' });
        const exchange = {
            response,
            world,
            date: new Date(now()).toUTCString(),
            held,
            respond() {
                const wire = atlas.respond(request);
                options.onResponse?.(recorded, wire);
                return wire;
            },
            onStatus: (status) => void (recorded.status = status)
        };
        await deliver(exchange, faults.take(request));
    }
    function listener(message, response) {
        serve(message, response).catch((error) => {
            if (closing.signal.aborted || response.headersSent || message.errored)
                response.destroy();
            else
                response.writeHead(500, { 'Content-Type': 'text/plain' }).end(`Emulator failed: ${String(error)}`);
        });
    }
    const server = tls ? (0,external_node_https_namespaceObject.createServer)(tls, listener) : (0,external_node_http_namespaceObject.createServer)(listener);
    server.keepAliveTimeout = 60_000;
    await listen(server, options.port ?? 0);
    return {
        url: `${tls ? 'https' : 'http'}://127.0.0.1:${server.address().port}`,
        requests,
        world,
        heldRequests: () => held.count(),
        liveTokens: () => atlas.liveTokens(),
        feltHabits: () => atlas.feltHabits(),
        script: (fault) => faults.add(fault),
        close: () => new Promise((resolve) => {
            closing.abort();
            server.close(() => resolve());
            server.closeAllConnections();
        })
    };
}
function describeSelf({ identity }, received) {
    const requests = received.filter(({ path }) => path !== STATE_PATH).length;
    return { ...(identity === undefined ? {} : { identity }), requests };
}
async function listen(server, port) {
    server.listen(port, '127.0.0.1');
    await (0,external_node_events_namespaceObject.once)(server, 'listening');
}

;// CONCATENATED MODULE: ./local/emulator/program/recorder.ts
const SECRET_HEADERS = ['authorization', 'cookie', 'proxy-authorization'];
function renderLine({ method, path, atMs }, { status, lost }) {
    const time = new Date(atMs).toISOString().slice(11, 19);
    return `${time} ${method} ${path} ${lost === true ? `${status}, not sent` : status}`;
}
function renderRecord(request, response) {
    const { method, path, headers, body, atMs } = request;
    const isText = /json|text|csv|urlencoded/.test(response.headers['Content-Type'] ?? 'text');
    return JSON.stringify({
        at: new Date(atMs).toISOString(),
        method,
        path,
        requestHeaders: withoutSecrets(headers),
        requestBody: path.startsWith('/api/oauth/') ? '***' : body,
        status: response.status,
        responseHeaders: response.headers,
        responseBody: path.startsWith('/api/oauth/')
            ? '***'
            : isText
                ? response.body.toString('utf8')
                : `${response.body.length} bytes`,
        ...(response.lost === true ? { lost: true } : {})
    });
}
function withoutSecrets(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, SECRET_HEADERS.includes(name) ? '***' : value]));
}

;// CONCATENATED MODULE: ./local/emulator/program/start-program.ts









async function startProgram(flags, print, { identity, folder = (0,external_node_os_namespaceObject.tmpdir)() } = {}) {
    const { port, speed, habits, record, world } = flags;
    if (record !== undefined)
        (0,external_node_fs_namespaceObject.writeFileSync)(record, '');
    const certificate = flags.tls ? createServerCertificate(folder) : undefined;
    const removeCertificate = () => {
        if (certificate !== undefined)
            (0,external_node_fs_namespaceObject.rmSync)((0,external_node_path_namespaceObject.dirname)(certificate.path), { recursive: true, force: true });
    };
    const emulator = await startEmulator({
        port,
        habits,
        ...(identity === undefined ? {} : { identity }),
        durations: divide(DEFAULT_DURATIONS, speed),
        ...(world === undefined ? {} : { world }),
        ...(certificate === undefined ? {} : { tls: { key: certificate.pem, cert: certificate.pem } }),
        onResponse(request, response) {
            print(renderLine(request, response));
            if (record !== undefined)
                (0,external_node_fs_namespaceObject.appendFileSync)(record, `${renderRecord(request, response)}\n`);
        }
    }).catch((error) => {
        removeCertificate();
        throw new FlagError([
            { flag: 'port', message: `${port} cannot be used: ${error.message}. Without it, a free one is taken.` }
        ]);
    });
    return {
        emulator,
        certificatePath: certificate?.path,
        async close() {
            await emulator.close();
            removeCertificate();
        }
    };
}
function createServerCertificate(folder) {
    const nowMs = Date.now();
    const pem = createCertificate({
        commonName: 'Local emulator of MongoDB Atlas',
        serialNumber: BigInt(nowMs),
        fromMs: nowMs - DAY_MS,
        untilMs: nowMs + 30 * DAY_MS,
        server: true
    });
    const path = (0,external_node_path_namespaceObject.join)((0,external_node_fs_namespaceObject.mkdtempSync)((0,external_node_path_namespaceObject.join)(folder, 'mongodb-atlas-emulator-')), 'certificate.pem');
    (0,external_node_fs_namespaceObject.writeFileSync)(path, pem.slice(0, pem.indexOf('-----BEGIN PRIVATE KEY-----')));
    return { pem, path };
}
function divide(durations, speed) {
    return Object.fromEntries(Object.entries(durations).map(([name, ms]) => [name, ms / speed]));
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./local/emulator/program/flags.ts


const flags_SETTINGS = {
    port: numberFlag('listens on this port; default: any free one', { min: 0, max: 65_535, fallback: '0' }),
    tls: switchFlag('serves https, with a certificate made at the start'),
    speed: numberFlag('everything that takes time takes a Nth of it; default: 1', { min: 1, fallback: '1' }),
    world: worldFlag('JSON with what is there at the start (docs/emulator.md); default: a sample'),
    record: newFileFlag('writes each request with its response as a line of JSON, without secrets in headers')
};
const HABITS = {
    lag: timeFlag('reads show a write only after this time, such as 500ms, 10s or 2m'),
    stale: timeFlag('reads show what was changed as it was before, for this time'),
    'stale-state': timeFlag('reads show the old state of what was changed, for this time'),
    'not-found': timeFlag('reads do not find what was created, for this time'),
    'lose-every': numberFlag('every Nth write is carried out, but gets no response', { min: 1 }),
    'reverse-lists': switchFlag('lists begin with what was added last')
};
const FLAGS = { ...flags_SETTINGS, ...HABITS };
const USAGE = (/* unused pure expression or super */ null && (`npm run emulator -- [flags]

${renderFlags(flags_SETTINGS)}

Atlas' awkward habits:

${renderFlags(HABITS)}`));
function readFlags(args) {
    const types = Object.entries(FLAGS).map(([name, { value }]) => {
        return [name, { type: value === undefined ? 'boolean' : 'string' }];
    });
    const options = {
        help: { type: 'boolean', short: 'h' },
        ...Object.fromEntries(types)
    };
    const { help, ...given } = parseArgs({ args: [...args], options }).values;
    if (help === true)
        return undefined;
    const texts = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]));
    return toFlags(readValues(FLAGS, texts));
}
function toFlags(values) {
    const { port = 0, speed = 1, tls = false, world, record } = values;
    return { port, speed, tls, world, record, habits: toHabits(values) };
}
function toHabits(values) {
    const { lag, stale, 'stale-state': staleState, 'not-found': notFound, 'lose-every': every } = values;
    return {
        ...(lag !== undefined && { lagMs: lag }),
        ...(stale !== undefined && { staleMs: stale }),
        ...(staleState !== undefined && { staleStateMs: staleState }),
        ...(notFound !== undefined && { notFoundMs: notFound }),
        ...(every !== undefined && { losesResponse: ({ number }) => number % every === 0 }),
        ...(values['reverse-lists'] === true && { reversedLists: true })
    };
}
function renderFlags(flags) {
    return Object.entries(flags)
        .map(([name, { value, sentence }]) => `  ${`--${name} ${value ?? ''}`.padEnd(19)}${sentence}`)
        .join('\n');
}

;// CONCATENATED MODULE: ./local/emulator/action/definition.ts


const ON_LEFTOVERS = ['fail', 'warn', 'ignore'];
const onLeftovers = {
    sentence: 'what the post step does if valid access tokens or other changes are left in the emulated Atlas: fail, warn, or ' +
        'ignore, which lists them',
    fallback: 'ignore',
    read(text) {
        const found = ON_LEFTOVERS.find((value) => value === text);
        if (found === undefined)
            throw new Error(`must be fail, warn or ignore, not ${text}.`);
        return found;
    }
};
const INPUTS = { ...FLAGS, 'on-leftovers': onLeftovers };
const OUTPUTS = {
    'base-url': 'Base URL of the emulated Atlas, as in `MONGODB_ATLAS_BASE_URL`.',
    'client-id': 'Client ID of a service account in it, as in `MONGODB_ATLAS_CLIENT_ID`.',
    'client-secret': 'Client secret of this account, as in `MONGODB_ATLAS_CLIENT_SECRET`. Only the emulator takes it.',
    'org-id': 'ID of its first organization.',
    'project-id': 'ID of the first project of this organization, if there is one.',
    certificate: 'With `tls`: file with the certificate that clients must trust, for example by `NODE_EXTRA_CA_CERTS`.'
};
function readInputs(given) {
    const { 'on-leftovers': onLeftovers = 'ignore', ...values } = flag_kinds_readValues(INPUTS, given);
    return { flags: toFlags(values), onLeftovers };
}

;// CONCATENATED MODULE: ./local/emulator/action/messages.ts
const GO_ON = 'go on';

;// CONCATENATED MODULE: ./local/emulator/action/server.ts




const endWithMain = () => process.exit(1);
process.once('disconnect', endWithMain);
process.once('message', (order) => {
    void start(order).then((reply) => {
        process.once('message', (message) => {
            if (message === GO_ON)
                process.off('disconnect', endWithMain);
        });
        process.send?.(reply);
    });
});
async function start({ inputs, identity, folder }) {
    try {
        const { flags, onLeftovers } = readInputs(inputs);
        const program = await startProgram(flags, (line) => console.log(line), { identity, folder });
        return { started: { outputs: describe(program), onLeftovers } };
    }
    catch (error) {
        if (!(error instanceof FlagError))
            throw error;
        return { problems: error.problems.map(({ flag, message }) => `Input ${flag} ${message}`) };
    }
}
function describe({ emulator: { url, world }, certificatePath }) {
    const [organization] = world.organizations.values();
    const accounts = [...world.serviceAccounts.values()];
    const account = accounts.find(({ orgId }) => orgId === organization?.id) ?? accounts[0];
    const project = [...world.projects.values()].find(({ orgId }) => orgId === organization?.id);
    return {
        'base-url': url,
        'client-id': account?.clientId ?? '',
        'client-secret': account?.secrets[0]?.secret ?? '',
        'org-id': organization?.id ?? '',
        ...(project === undefined ? {} : { 'project-id': project.id }),
        ...(certificatePath === undefined ? {} : { certificate: certificatePath })
    };
}

