export const id = 329;
export const ids = [329,472];
export const modules = {

/***/ 4472:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ OTHER_KIND),
/* harmony export */   S: () => (/* binding */ judge),
/* harmony export */   WAIT_RULES: () => (/* binding */ WAIT_RULES)
/* harmony export */ });
/* harmony import */ var _attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2622);

const is = (attribute, ...values) => ({ attribute, in: values });
const cluster = {
    get: 'getGroupCluster',
    version: '2024-08-05',
    state: 'stateName',
    success: [is('stateName', 'IDLE')],
    failure: [is('stateName', 'DELETING')]
};
const flexCluster = { ...cluster, get: 'getGroupFlexCluster', version: '2024-11-13' };
const snapshot = {
    get: 'getGroupClusterBackupSnapshot',
    state: 'status',
    success: [is('status', 'completed')],
    failure: [is('status', 'failed')]
};
const searchDeployment = {
    get: 'getGroupClusterSearchDeployment',
    version: '2025-03-12',
    state: 'stateName',
    success: [is('stateName', 'IDLE')]
};
const searchIndex = {
    get: 'getGroupClusterSearchIndex',
    state: 'status',
    success: [is('status', 'READY'), is('queryable', true)],
    failure: [is('status', 'FAILED', 'DOES_NOT_EXIST')]
};
const onlineArchive = {
    get: 'getGroupClusterOnlineArchive',
    state: 'state',
    success: [is('state', 'ACTIVE')],
    failure: [is('state', 'ORPHANED', 'DELETED')]
};
const userChange = {
    get: 'getGroupClusterStatus',
    needsCluster: true,
    state: 'changeStatus',
    success: [is('changeStatus', 'APPLIED')]
};
const WAIT_RULES = {
    createGroupCluster: { ...cluster, from: { clusterName: 'answer.name' } },
    updateGroupCluster: cluster,
    deleteGroupCluster: { ...cluster, success: [], failure: [], gone: [404] },
    createGroupFlexCluster: { ...flexCluster, from: { name: 'answer.name' } },
    updateGroupFlexCluster: flexCluster,
    deleteGroupFlexCluster: { ...flexCluster, success: [], failure: [], gone: [404] },
    tenantGroupFlexClusterUpgrade: {
        ...cluster,
        from: { clusterName: 'answer.name' },
        success: [
            is('stateName', 'IDLE'),
            { attribute: 'replicationSpecs.0.regionConfigs.0.providerName', notIn: ['FLEX', 'TENANT'] }
        ],
        pendingCodes: ['CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API']
    },
    takeGroupClusterBackupSnapshots: { ...snapshot, from: { snapshotId: 'answer.id' } },
    updateGroupClusterBackupSnapshot: snapshot,
    deleteGroupClusterBackupSnapshot: { ...snapshot, success: [], failure: [], gone: [404] },
    createGroupClusterBackupRestoreJob: {
        get: 'getGroupClusterBackupRestoreJob',
        from: { restoreJobId: 'answer.id' },
        state: 'deliveryType',
        success: [{ attribute: 'finishedAt', present: true }],
        failure: [is('failed', true), is('cancelled', true), is('expired', true)]
    },
    createGroupFlexClusterBackupRestoreJob: {
        get: 'getGroupFlexClusterBackupRestoreJob',
        from: { restoreJobId: 'answer.id' },
        state: 'status',
        success: [is('status', 'COMPLETED')],
        failure: [is('status', 'FAILED')]
    },
    createGroupClusterCollectionRestoreJob: {
        get: 'getGroupClusterCollectionRestoreJob',
        from: { jobId: 'answer.id' },
        state: 'state',
        success: [is('state', 'SUCCESSFUL')],
        failure: [is('state', 'FAILED', 'CANCELED')]
    },
    createGroupClusterBackupExport: {
        get: 'getGroupClusterBackupExport',
        from: { exportId: 'answer.id' },
        state: 'state',
        success: [is('state', 'Successful')],
        failure: [is('state', 'Failed', 'Cancelled')]
    },
    createGroupClusterSearchDeployment: searchDeployment,
    updateGroupClusterSearchDeployment: searchDeployment,
    deleteGroupClusterSearchDeployment: { ...searchDeployment, success: [], gone: [404], empty: 'success' },
    createGroupClusterSearchIndex: { ...searchIndex, from: { indexId: 'answer.indexID' } },
    updateGroupClusterSearchIndex: searchIndex,
    updateGroupClusterSearchIndexByName: { ...searchIndex, get: 'getGroupClusterSearchIndexByName' },
    deleteGroupClusterSearchIndex: {
        ...searchIndex,
        success: [is('status', 'DOES_NOT_EXIST')],
        failure: [],
        gone: [404]
    },
    deleteGroupClusterSearchIndexByName: {
        ...searchIndex,
        get: 'getGroupClusterSearchIndexByName',
        success: [is('status', 'DOES_NOT_EXIST')],
        failure: [],
        gone: [404]
    },
    requestGroupSampleDatasetLoad: {
        get: 'getGroupSampleDatasetLoad',
        from: { sampleDatasetId: 'answer._id' },
        state: 'state',
        success: [is('state', 'COMPLETED')],
        failure: [is('state', 'FAILED')]
    },
    createGroupClusterOnlineArchive: { ...onlineArchive, from: { archiveId: 'answer._id' } },
    updateGroupClusterOnlineArchive: { ...onlineArchive, success: [is('state', 'ACTIVE', 'PAUSED')] },
    deleteGroupClusterOnlineArchive: { ...onlineArchive, success: [is('state', 'DELETED')], failure: [], gone: [404] },
    createGroupPrivateEndpointEndpointService: {
        get: 'getGroupPrivateEndpointEndpointService',
        from: { cloudProvider: 'answer.cloudProvider', endpointServiceId: 'answer.id' },
        state: 'status',
        success: [is('status', 'AVAILABLE', 'WAITING_FOR_USER')],
        failure: [is('status', 'FAILED')]
    },
    deleteGroupPrivateEndpointEndpointService: {
        get: 'getGroupPrivateEndpointEndpointService',
        state: 'status',
        success: [],
        failure: [is('status', 'FAILED')],
        gone: [404]
    },
    updateGroupBackupCompliancePolicy: {
        get: 'getGroupBackupCompliancePolicy',
        state: 'state',
        success: [is('state', 'ACTIVE')]
    },
    verifyGroupUserSecurityLdap: {
        get: 'getGroupUserSecurityLdapVerify',
        from: { requestId: 'answer.requestId' },
        state: 'status',
        success: [is('status', 'SUCCESS')],
        failure: [is('status', 'FAILED', 'FAIL')]
    },
    startGroupClusterOutageSimulation: {
        get: 'getGroupClusterOutageSimulation',
        state: 'state',
        success: [is('state', 'SIMULATING')],
        failure: [is('state', 'RECOVERY_REQUESTED', 'RECOVERING', 'COMPLETE')]
    },
    endGroupClusterOutageSimulation: {
        get: 'getGroupClusterOutageSimulation',
        state: 'state',
        success: [is('state', 'COMPLETE')],
        gone: [404]
    },
    createGroupAccessListEntry: {
        get: 'getGroupAccessListStatus',
        eachEntry: true,
        from: { entryValue: 'entry.cidrBlock|entry.ipAddress|entry.awsSecurityGroup' },
        state: 'STATUS',
        success: [is('STATUS', 'ACTIVE')],
        failure: [is('STATUS', 'FAILED')]
    },
    createGroupDatabaseUser: userChange,
    updateGroupDatabaseUser: userChange,
    deleteGroupDatabaseUser: userChange,
    createOrgBillingCostExplorerUsageProcess: {
        get: 'getOrgBillingCostExplorerUsage',
        from: { token: 'answer.token' },
        state: 'state',
        success: [{ attribute: 'usageDetails', present: true }],
        empty: 'pending'
    },
    deleteGroup: {
        get: 'getGroup',
        state: 'name',
        success: [],
        gone: ['GROUP_NOT_FOUND', 'NOT_IN_GROUP']
    }
};
const OTHER_KIND = {
    CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API: { get: 'getGroupFlexCluster', version: '2024-11-13' },
    CANNOT_USE_NON_FLEX_CLUSTER_IN_FLEX_API: { get: 'getGroupCluster', version: '2024-08-05' }
};
function judge(rule, data) {
    const nothing = data === undefined || (typeof data === 'object' && data !== null && Object.keys(data).length === 0);
    if (nothing && rule.empty !== undefined)
        return rule.empty;
    if (rule.failure?.some((attribute) => holds(attribute, data)))
        return 'failure';
    return rule.success.length > 0 && rule.success.every((attribute) => holds(attribute, data)) ? 'success' : 'pending';
}
function holds(rule, data) {
    const value = (0,_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .f)(data, rule.attribute);
    if ('in' in rule)
        return rule.in.includes(value);
    if ('notIn' in rule)
        return typeof value === 'string' && !rule.notIn.includes(value);
    return value !== undefined && value !== null;
}


/***/ }),

/***/ 1263:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aM: () => (/* binding */ checkSecretName),
/* harmony export */   df: () => (/* binding */ describePlace),
/* harmony export */   uG: () => (/* binding */ SecretStoreError)
/* harmony export */ });
/* harmony import */ var _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(492);

class SecretStoreError extends _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportedError */ .SS {
    name = 'SecretStoreError';
    unsure;
    constructor(message, options) {
        super(message, options);
        this.unsure = options.unsure;
    }
}
function describePlace(place, repository) {
    switch (place.scope) {
        case 'repository':
            return `repository ${repository}`;
        case 'environment':
            return `environment ${place.environment} of repository ${repository}`;
        case 'organization':
            return `organization ${place.organization}`;
    }
}
function checkSecretName(name) {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
        return `"${name}" is no name of a GitHub secret: letters, digits and underscores, and no digit first.`;
    }
    return /^github_/i.test(name) ? 'names of GitHub secrets do not begin with GITHUB_.' : undefined;
}


/***/ }),

/***/ 2329:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  allowRunnerIp: () => (/* reexport */ allowRunnerIp),
  checkAccess: () => (/* reexport */ checkAccess),
  checkAlerts: () => (/* reexport */ checkAlerts),
  checkBackup: () => (/* reexport */ checkBackup),
  checkCluster: () => (/* reexport */ checkCluster),
  checkSearchIndexes: () => (/* reexport */ checkSearchIndexes),
  checkSecretExpiry: () => (/* reexport */ checkSecretExpiry),
  createDatabaseUserForJob: () => (/* reexport */ createDatabaseUserForJob),
  createTestCluster: () => (/* reexport */ createTestCluster),
  describeApiRequest: () => (/* reexport */ describeApiRequest),
  login: () => (/* reexport */ login),
  removeLeftovers: () => (/* reexport */ removeLeftovers),
  rotateClientSecret: () => (/* reexport */ rotateClientSecret),
  runApiOperation: () => (/* reexport */ runApiOperation),
  verifyProjectAccess: () => (/* reexport */ verifyProjectAccess),
  verifyRoles: () => (/* reexport */ verifyRoles),
  waitForCluster: () => (/* reexport */ waitForCluster)
});

// EXTERNAL MODULE: ./src/atlas/errors.ts
var errors = __webpack_require__(492);
// EXTERNAL MODULE: ./src/atlas/ui-pages.ts
var ui_pages = __webpack_require__(2400);
;// CONCATENATED MODULE: ./src/atlas/required-fields.ts

function incompleteResponse(operationId, missing) {
    return new errors/* NetworkError */.Dr(`${operationId}: the answer has no ${missing}, so that nothing can be concluded from it.`, {
        fault: 'unexpected',
        hint: 'Run the job again; if it stays, look at the answer by the operation of this name.'
    });
}
function recordOf(operationId, value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw incompleteResponse(operationId, 'attributes');
    }
    return value;
}
function textOf(operationId, record, attribute) {
    const value = record[attribute];
    if (typeof value !== 'string' || value === '')
        throw incompleteResponse(operationId, attribute);
    return value;
}

;// CONCATENATED MODULE: ./src/operations/access-list/entry-status.ts

const STATUS = 'getGroupAccessListStatus';
async function readEntryStatus(atlas, parameters, options) {
    const { data } = await atlas.call(STATUS, { parameters: { ...parameters } }, options);
    const status = recordOf(STATUS, data)['STATUS'];
    if (status === 'ACTIVE' || status === 'PENDING' || status === 'FAILED')
        return status;
    throw incompleteResponse(STATUS, 'known STATUS');
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./src/operations/access-list/address-block.ts

function parseAddress(text) {
    const family = (0,external_node_net_.isIP)(text);
    if (family === 0 || text.includes('%'))
        return undefined;
    return family === 4
        ? { family: 4, address: joinGroups(text.split('.').map(Number), 8n), prefix: 32 }
        : { family: 6, address: joinGroups(groupsOf(text), 16n), prefix: 128 };
}
function parseBlock(text) {
    const [before = '', prefix, ...rest] = text.split('/');
    const address = parseAddress(before);
    if (address === undefined || prefix === undefined)
        return address;
    if (rest.length > 0 || !/^\d{1,3}$/.test(prefix) || Number(prefix) > address.prefix)
        return undefined;
    return { ...address, prefix: Number(prefix) };
}
function checkAddress({ ip, cidr }, example) {
    const problems = [];
    if (ip !== undefined && parseAddress(ip) === undefined) {
        problems.push({ input: 'parameters.ip', message: `"${ip}" is not one IPv4 or IPv6 address. Blocks go into cidr.` });
    }
    if (cidr !== undefined && (!cidr.includes('/') || parseBlock(cidr) === undefined)) {
        problems.push({ input: 'parameters.cidr', message: `"${cidr}" is no block. Write one like ${example}.` });
    }
    return problems;
}
function covers(outer, inner) {
    if (outer.family !== inner.family || outer.prefix > inner.prefix)
        return false;
    const free = BigInt((outer.family === 4 ? 32 : 128) - outer.prefix);
    return outer.address >> free === inner.address >> free;
}
function joinGroups(groups, bits) {
    return groups.reduce((sum, group) => (sum << bits) | BigInt(group), 0n);
}
function groupsOf(text) {
    const read = (part) => part === undefined || part === '' ? [] : part.split(':').flatMap(toGroups);
    const [before, after] = text.split('::');
    const [head, tail] = [read(before), read(after)];
    return [...head, ...new Array(8 - head.length - tail.length).fill(0), ...tail];
}
function toGroups(group) {
    if (!group.includes('.'))
        return [Number.parseInt(group, 16)];
    const [a = 0, b = 0, c = 0, d = 0] = group.split('.').map(Number);
    return [a * 256 + b, c * 256 + d];
}

// EXTERNAL MODULE: ./src/atlas/attributes.ts
var atlas_attributes = __webpack_require__(2622);
// EXTERNAL MODULE: ./src/atlas/clock.ts
var atlas_clock = __webpack_require__(5661);
// EXTERNAL MODULE: ./src/atlas/catalog/catalog.ts
var catalog = __webpack_require__(5744);
// EXTERNAL MODULE: ./src/atlas/catalog/layout.ts
var layout = __webpack_require__(981);
;// CONCATENATED MODULE: ./src/atlas/written-json.ts
const NUMBER = '\u0000';
function parseWritten(json) {
    const text = json.replace(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g, (token) => token.startsWith('"') ? token : `"\\u0000${token}"`);
    return JSON.parse(text);
}
function renderWritten(value) {
    return JSON.stringify(value).replace(/"\\u0000(-?\d[\d.eE+-]*)"/g, '$1');
}
function isWrittenNumber(value) {
    return typeof value === 'string' && value.startsWith(NUMBER);
}
function writtenText(value) {
    return typeof value === 'string' ? value.replace(NUMBER, '') : undefined;
}

;// CONCATENATED MODULE: ./src/atlas/undo-plan.ts




const LONGEST_TEXT = 250;
function planUndo(rule, input, mark) {
    const body = input.body === undefined ? undefined : parseWritten(input.body);
    const entries = rule.eachEntry === true && Array.isArray(body) ? body : [body];
    const marked = entries.map((entry) => withMark(rule, entry, mark));
    const steps = marked.map(({ entry, bears }) => planOne(rule, input, entry, bears ? mark.marker : undefined));
    const whole = rule.eachEntry === true ? marked.map(({ entry }) => entry) : marked[0]?.entry;
    return { input: body === undefined ? input : { ...input, body: renderWritten(whole) }, steps };
}
function confirmUndo(rule, step, answer, absentBefore) {
    const returned = pick(rule.from, { answer });
    const parameters = { ...step.parameters, ...returned };
    const complete = (0,layout/* pathNames */.Gz)((0,catalog/* getOperation */.eu)(rule.undo).path).every((name) => name in parameters);
    const byId = complete && Object.keys(returned).some((name) => !(name in step.parameters));
    const guard = byId
        ? { kind: 'returned' }
        : step.guard.kind === 'none' && absentBefore
            ? { kind: 'absent-before' }
            : step.guard;
    return { ...step, parameters, guard, created: true, subject: describe(rule, parameters) };
}
function planOne(rule, input, entry, marker) {
    const sources = { body: entry, entry };
    const names = (0,layout/* pathNames */.Gz)((0,catalog/* getOperation */.eu)(rule.undo).path);
    const given = Object.fromEntries(names.flatMap((name) => {
        const value = input.parameters?.[name];
        return value === undefined || rule.from?.[name] !== undefined ? [] : [[name, String(value)]];
    }));
    const parameters = { ...given, ...pick(rule.from, sources) };
    const guard = rule.marker === undefined || marker === undefined
        ? { kind: 'none' }
        : {
            kind: 'marker',
            get: rule.marker.get,
            field: rule.marker.field,
            value: marker,
            ...(rule.marker.getFrom === undefined ? {} : { getParameters: pick(rule.marker.getFrom, sources) }),
            ...(rule.marker.take === undefined ? {} : { take: rule.marker.take })
        };
    return { operationId: rule.undo, parameters, guard, subject: describe(rule, parameters, entry), created: false };
}
function withMark({ marker: rule }, entry, mark) {
    if (rule === undefined || !(0,atlas_attributes/* isRecord */.u)(entry))
        return { entry, bears: false };
    const { field } = rule;
    const there = entry[field] ?? (field === 'tags' ? [] : '');
    if (field === 'tags') {
        if (!Array.isArray(there))
            return { entry, bears: false };
        return { entry: { ...entry, tags: [...there, ...mark.tags] }, bears: true };
    }
    if (typeof there !== 'string' || isWrittenNumber(there))
        return { entry, bears: false };
    const text = mark.text(rule.maxLength ?? LONGEST_TEXT, there === '' ? undefined : there);
    if (text === undefined)
        return { entry, bears: false };
    const own = text.slice(there.length);
    const written = rule.plain === true ? own.replace(/[^\p{L}\p{N}\-_.,' ]/gu, ' ') : own;
    return { entry: { ...entry, [field]: `${there}${written}` }, bears: true };
}
function pick(from, sources) {
    return Object.fromEntries(Object.entries(from ?? {}).flatMap(([name, places]) => {
        const value = places
            .split('|')
            .map((place) => writtenText((0,atlas_attributes/* valueAt */.f)(sources, place)))
            .find((found) => found !== undefined);
        return value === undefined ? [] : [[name, value]];
    }));
}
function describe(rule, parameters, entry) {
    const last = (0,layout/* pathNames */.Gz)((0,catalog/* getOperation */.eu)(rule.undo).path).at(-1) ?? '';
    const name = parameters[last] ?? writtenText((0,atlas_attributes/* valueAt */.f)(entry, 'name'));
    return name === undefined ? rule.noun : `${rule.noun} ${name}`;
}

;// CONCATENATED MODULE: ./src/operations/temporary/provenance.ts
const SHORTEST_TEXT = 80;
const SIGNATURE = 'atlas-tasks';
const SHARED = 'shared';
const OWNER_TAG = 'github-owner';
const REPOSITORY_TAG = 'github-repository';
function markOf({ runId = 'local', attempt = '1', ...run }) {
    const { repository, job, random, startedAtMs } = run;
    const marker = `${runId}-${attempt}-${random}`;
    const purpose = [repository, job].filter((part) => part !== undefined).join(' ');
    const [owner = '', name = ''] = repository?.split('/') ?? [];
    const tags = [
        [SIGNATURE, marker],
        [OWNER_TAG, owner],
        [REPOSITORY_TAG, name]
    ];
    const about = (what) => (maxLength, before) => {
        const signed = `${SIGNATURE} ${marker} ${toMinute(startedAtMs)}`;
        const whole = before === undefined ? signed : `${before} ${signed}`;
        return whole.length > maxLength ? undefined : cut(`${whole} ${before === undefined ? what : ''}`, maxLength);
    };
    return {
        marker,
        purpose,
        tags: tags.flatMap(([key, value]) => (value === '' ? [] : [{ key, value: toTagValue(value) }])),
        about,
        text: about(purpose),
        shared: cut(`${SIGNATURE} ${SHARED} ${toMinute(startedAtMs)} ${purpose}`, SHORTEST_TEXT)
    };
}
function readText(text) {
    const found = typeof text === 'string' ? /(?:^| )atlas-tasks (\S+) (\d{8}T\d{4})(?: |$)/.exec(text) : null;
    if (!found)
        return undefined;
    const [, marker = '', minute = ''] = found;
    return { marker, createdMs: fromMinute(minute) };
}
function toMinute(ms) {
    return new Date(ms).toISOString().slice(0, 16).replace(/[-:]/g, '');
}
function fromMinute(text) {
    const ms = Date.parse(text.replace(/(....)(..)(..)T(..)(..)/, '$1-$2-$3T$4:$5Z'));
    return Number.isNaN(ms) ? undefined : ms;
}
function toTagValue(text) {
    return text.replace(/[^\p{L}\p{N} ;@_\-.+]/gu, '-').slice(0, 255);
}
function cut(text, maxLength) {
    return text
        .slice(0, maxLength)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd();
}

;// CONCATENATED MODULE: ./src/operations/temporary/create-temporary.ts







async function undoRuleOf(operationId) {
    const { UNDO_RULES } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.bind(__webpack_require__, 5815));
    const rule = UNDO_RULES[operationId];
    if (rule === undefined)
        throw new Error(`${operationId} has no inverse.`);
    return rule;
}
async function createTemporary(context, { operationId, rule, input, keepOnFailureMs }, options = {}) {
    const plan = planUndo(rule, input, markOf(context.run));
    const steps = keepOnFailureMs === undefined ? plan.steps : plan.steps.map((step) => ({ ...step, keepOnFailureMs }));
    const noted = [];
    let answer;
    try {
        for (const step of steps) {
            const absent = await wasAbsent(context, rule, step);
            if (absent !== false)
                noted.push({ note: context.undo.note(step), step, absent });
        }
        answer = await context.atlas.call(operationId, plan.input, options);
    }
    catch (error) {
        if (isRefusal(error))
            noted.forEach(({ note }) => note.withdraw());
        throw error;
    }
    for (const { note, step, absent } of noted)
        note.confirm(confirmUndo(rule, step, answer.data, absent === true));
    return answer;
}
function isRefusal(error) {
    if (error instanceof errors/* ApiError */.hD)
        return error.status >= 400 && error.status < 500 && error.status !== 408;
    if (error instanceof errors/* NetworkError */.Dr)
        return error.fault === 'unsent';
    if (error instanceof errors/* TimeoutError */.MU)
        return error.refused;
    return error instanceof errors/* InputError */.dz || error instanceof errors/* AuthenticationError */.v3;
}
async function wasAbsent(context, rule, step) {
    const { parameters } = step;
    if (rule.replaces === true && rule.marker !== undefined) {
        if (await isAbsent(context, rule.marker.get, parameters))
            return true;
        const message = `the ${step.subject} is there already; creating it would change it, and post would remove it.`;
        throw new errors/* InputError */.dz([{ input: 'temporary', message }], { afterSending: true });
    }
    if (step.guard.kind !== 'none')
        return undefined;
    if (rule.get !== undefined)
        return isAbsent(context, rule.get, parameters);
    if (rule.list === undefined)
        return undefined;
    const last = (0,layout/* pathNames */.Gz)((0,catalog/* getOperation */.eu)(step.operationId).path).at(-1) ?? '';
    const { [last]: own = '', ...others } = parameters;
    const { data } = await context.atlas.list(rule.list.get, { parameters: others });
    const { attributes } = rule.list;
    const same = (item) => attributes.some((name) => isSame((0,atlas_attributes/* valueAt */.f)(item, name), own));
    return !data.results.some(same);
}
function isSame(text, other) {
    if (typeof text !== 'string')
        return false;
    const [one, two] = [parseBlock(text), parseBlock(other)];
    return text === other || (one !== undefined && two !== undefined && covers(one, two) && covers(two, one));
}
async function isAbsent({ atlas }, get, parameters) {
    try {
        await atlas.call(get, { parameters });
        return false;
    }
    catch (error) {
        if (error instanceof errors/* ApiError */.hD && error.status === 404)
            return true;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/operations/temporary/expiry.ts
const DEFAULT_EXPIRY_MS = 6 * 3_600_000;
const LONGEST_MS = 7 * 24 * 3_600_000;
const SHORTEST_MS = 5 * 60_000;
function checkExpiry(expiresInMs) {
    if (expiresInMs === undefined || (expiresInMs >= SHORTEST_MS && expiresInMs <= LONGEST_MS))
        return [];
    return [{ input: 'parameters.expires-in', message: 'takes 5m to 7d: Atlas keeps nothing temporary longer.' }];
}
function toDate(ms) {
    return new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
}

;// CONCATENATED MODULE: ./src/operations/temporary/remove-if-present.ts

async function removeIfThere(atlas, operationId, parameters) {
    try {
        await atlas.call(operationId, { parameters });
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD) || error.status !== 404)
            throw error;
    }
}

// EXTERNAL MODULE: ./src/gate/poll.ts
var poll = __webpack_require__(5102);
;// CONCATENATED MODULE: ./src/operations/wait-for.ts



const CHECK_MS = 30_000;
async function waitFor(context, wait) {
    const { clock, report, signal } = context;
    const { timeoutMs, intervalMs, wanted } = context.wait;
    const limitMs = wanted === false ? 0 : timeoutMs;
    let state = 'not known yet';
    if (limitMs > 0) {
        report(`Waiting for ${wait.wanted} of ${wait.subject}: a look every ${(0,poll/* toDuration */.Ah)(intervalMs)}, for ${(0,poll/* toDuration */.Ah)(limitMs)} at most.`);
    }
    let answered = false;
    let fault;
    const startMs = clock.nowMs();
    const waited = await (0,poll/* poll */.wt)({
        first: wait.first,
        timeoutMs: limitMs,
        intervalMs,
        nowMs: () => clock.nowMs(),
        sleep: (delayMs) => (0,atlas_clock/* delay */.c)(clock, delayMs, signal),
        report,
        async check(deadlineMs) {
            try {
                const seen = await wait.check(Math.max(deadlineMs, clock.nowMs() + CHECK_MS));
                state = seen.state;
                answered = true;
                return seen;
            }
            catch (error) {
                if (!isTransient(error))
                    throw error;
                fault = error;
                report(`${error.message} Looking again.`);
                return { found: undefined, verdict: 'unknown', state };
            }
        }
    });
    context.atlas.extendDeadline(clock.nowMs() - startMs);
    if (waited.end === 'expired' && !answered && fault !== undefined)
        throw fault;
    return waited;
}
function toResultParts({ subject, wanted }, waited, hint) {
    const after = (0,poll/* toDuration */.Ah)(waited.elapsedMs);
    const unmet = waited.end === 'success'
        ? undefined
        : {
            message: waited.end === 'failure'
                ? `Never to be reached: ${wanted}. After ${after}, the state of ${subject} is ${waited.state}.`
                : `Not reached within ${after}: ${wanted}. The last state of ${subject} was ${waited.state}.`,
            hint: hint ??
                (waited.end === 'expired' ? 'Give it more time by the input timeout, or look at it in Atlas.' : undefined)
        };
    return {
        verdict: unmet?.message ?? `Reached after ${after}: ${wanted} of ${subject}.`,
        satisfied: unmet === undefined,
        unmet,
        timeline: waited.timeline,
        facts: [
            ['Waited for', wanted],
            ['State', waited.state],
            ['Time', `${after}, ${waited.checks} ${waited.checks === 1 ? 'look' : 'looks'}`]
        ]
    };
}
function isTransient(error) {
    if (error instanceof errors/* TimeoutError */.MU)
        return true;
    if (error instanceof errors/* ApiError */.hD)
        return error.status === 429 || error.status >= 500;
    if (!(error instanceof errors/* NetworkError */.Dr))
        return false;
    return error.fault === 'unexpected' ? (error.status ?? 0) >= 500 : error.fault !== 'redirect';
}

;// CONCATENATED MODULE: ./src/operations/access-list/allow-address.ts











const LIST = 'listGroupAccessListEntries';
const CREATE = 'createGroupAccessListEntry';
const REMOVE = 'deleteGroupAccessListEntry';
const WRITE_MS = 15_000;
const MAX_FAULTS = 5;
const PRESENT = /^(ADDRESS_ALREADY_IN_|DUPLICATE_ADDRESSES)/;
async function allowAddress(context, wanted) {
    const { clock, signal } = context;
    let note;
    let faults = 0;
    for (;;) {
        const entry = await findEntry(context, wanted);
        const found = entry && toAllowed(context, wanted, entry);
        if (found !== undefined) {
            if (found.kind !== 'added')
                note?.withdraw();
            return found;
        }
        try {
            if (entry === undefined) {
                const plan = await planOwn(context, wanted);
                note ??= context.undo.note(plan.step);
                await write(context, wanted, plan.body);
                note.confirm({ ...plan.step, created: true });
            }
            else {
                await share(context, wanted, entry);
            }
        }
        catch (error) {
            if (isWorthAnotherRound(error)) {
                const asksForTime = error instanceof errors/* ApiError */.hD && error.status < 500;
                if (!asksForTime && ++faults >= MAX_FAULTS)
                    throw error;
                context.report(`${error.message} Looking again.`);
                await (0,atlas_clock/* delay */.c)(clock, 1000 + Math.random() * 2000, signal);
            }
            else {
                if (isRefusal(error) && faults === 0)
                    note?.withdraw();
                throw error;
            }
        }
    }
}
async function isStillAllowed(context, wanted, allowed) {
    const entry = await findEntry(context, wanted);
    return entry !== undefined && toAllowed(context, wanted, entry)?.kind === allowed.kind;
}
async function findEntry({ atlas, clock }, { groupId, address }) {
    const block = parseBlock(address);
    if (block === undefined)
        throw new Error(`${address} was not checked.`);
    const { data } = await atlas.list(LIST, { parameters: { groupId } });
    const entries = data.results.flatMap((item) => {
        const record = recordOf(LIST, item);
        const value = record['ipAddress'] ?? record['cidrBlock'];
        if (typeof value !== 'string')
            return [];
        const other = parseBlock(value);
        if (other === undefined || !covers(other, block))
            return [];
        const end = record['deleteAfterDate'];
        const expiresAtMs = typeof end === 'string' ? Date.parse(end) : undefined;
        if (Number.isNaN(expiresAtMs))
            throw incompleteResponse(LIST, 'readable deleteAfterDate');
        const comment = (0,atlas_attributes/* valueAt */.f)(record, 'comment');
        const same = other.prefix === block.prefix;
        return [{ value, comment: typeof comment === 'string' ? comment : '', expiresAtMs, same }];
    });
    const live = entries.filter(({ expiresAtMs }) => expiresAtMs === undefined || expiresAtMs > clock.nowMs());
    return live.find(({ same }) => same) ?? live.find(({ expiresAtMs }) => expiresAtMs === undefined);
}
function toAllowed({ run }, wanted, entry) {
    const { value, comment, expiresAtMs } = entry;
    const serves = (kind) => ({ kind, entryValue: value, expiresAtMs });
    if (expiresAtMs === undefined)
        return serves('permanent');
    const origin = readText(comment);
    if (origin === undefined)
        return serves('others');
    if (origin.marker === markOf(run).marker)
        return serves('added');
    const longEnough = expiresAtMs >= wanted.expiresAtMs - 1000;
    return origin.marker === SHARED && longEnough ? serves('shared') : undefined;
}
async function planOwn(context, wanted) {
    const body = [{ ...addressOf(wanted), deleteAfterDate: toDate(wanted.expiresAtMs) }];
    const rule = await undoRuleOf(CREATE);
    const { comment } = wanted;
    const own = markOf(context.run);
    const mark = comment === undefined ? own : { ...own, text: own.about(comment) };
    const { input, steps } = planUndo(rule, { parameters: { groupId: wanted.groupId }, body: JSON.stringify(body) }, mark);
    const [step] = steps;
    if (step === undefined || input.body === undefined)
        throw new Error(`${CREATE} could not be planned.`);
    return { step, body: input.body };
}
async function share(context, wanted, entry) {
    const expiresAtMs = Math.max(wanted.expiresAtMs, entry.expiresAtMs ?? 0);
    const shared = { ...addressOf(wanted), deleteAfterDate: toDate(expiresAtMs), comment: markOf(context.run).shared };
    const body = JSON.stringify([shared]);
    try {
        await write(context, wanted, body);
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD) || !PRESENT.test(error.errorCode ?? ''))
            throw error;
        await removeIfThere(context.atlas, REMOVE, { groupId: wanted.groupId, entryValue: entry.value });
        await write(context, wanted, body);
    }
}
async function write({ atlas, clock }, { groupId }, body) {
    await atlas.call(CREATE, { parameters: { groupId }, body }, { deadlineMs: clock.nowMs() + WRITE_MS });
}
function isWorthAnotherRound(error) {
    if (error instanceof errors/* ApiError */.hD && error.status === 409)
        return !/LIMIT/.test(error.errorCode ?? '');
    return isTransient(error) && !(error instanceof errors/* NetworkError */.Dr && error.fault === 'unsent');
}
function addressOf({ address }) {
    return address.includes('/') ? { cidrBlock: address } : { ipAddress: address };
}

// EXTERNAL MODULE: ./src/operations/definition.ts
var definition = __webpack_require__(1005);
// EXTERNAL MODULE: ./src/operations/options.ts
var options = __webpack_require__(6712);
;// CONCATENATED MODULE: ./src/operations/access-list/allow-runner-ip.ts









const allowRunnerIp = (0,definition/* defineOperation */.h)({
    name: 'allow-runner-ip',
    sentence: 'Adds the address of the runner to the IP access list of a project, waits until that is in force, and removes it when the job ends.',
    role: 'Project Network Access Manager and Project Read Only',
    subjects: { 'project-id': 'required' },
    options: {
        ip: (0,options/* textOption */.vU)('The address, where it is not the one at which Atlas sees the runner.'),
        cidr: (0,options/* textOption */.vU)('A block in place of an address, such as `203.0.113.0/28`.'),
        'expires-in': (0,options/* durationOption */.Ap)('When the entry expires by itself, should the job never come to its end: 5m to 7d. Default: `6h`.'),
        comment: (0,options/* textOption */.vU)('What the entry says, beside the run. Default: repository and job.')
    },
    outputs: ['ip-address', 'expires-at', 'url'],
    temporary: true,
    check(_subject, { ip, cidr, 'expires-in': expiresIn }) {
        const problems = [];
        if (ip !== undefined && cidr !== undefined) {
            problems.push({ input: 'parameters.cidr', message: 'give either ip or cidr, not both.' });
        }
        problems.push(...checkAddress({ ip, cidr }, '203.0.113.0/28'));
        problems.push(...checkExpiry(expiresIn));
        return problems;
    },
    async run(context, { ip, cidr, 'expires-in': expiresIn = DEFAULT_EXPIRY_MS, comment }) {
        const address = ip ?? cidr ?? (await askAtlas(context));
        const groupId = context.subject['project-id'] ?? '';
        const wanted = { groupId, address, expiresAtMs: context.clock.nowMs() + expiresIn, comment };
        if (context.dryRun)
            return describeDryRun(wanted);
        const { allowed, outcome } = await allowUntilActive(context, wanted);
        return allow_runner_ip_describe(context, wanted, allowed, outcome);
    }
});
async function askAtlas({ atlas }) {
    try {
        return await atlas.callerIp();
    }
    catch (error) {
        if (!(error instanceof errors/* ReportedError */.SS) || error instanceof errors/* CancelledError */.cc)
            throw error;
        const message = `Atlas does not tell the address of the runner (${error.message}). Give it by this option.`;
        throw new errors/* InputError */.dz([{ input: 'parameters.ip', message }], { afterSending: true });
    }
}
async function allowUntilActive(context, wanted) {
    for (let round = 1;; round++) {
        const allowed = await allowAddress(context, wanted);
        if (context.wait.wanted === false)
            return { allowed, outcome: {} };
        const wait = {
            subject: `access list entry ${allowed.entryValue}`,
            wanted: 'state ACTIVE',
            check: (deadlineMs) => readStatus(context, wanted, allowed, deadlineMs)
        };
        const waited = await waitFor(context, wait);
        const gone = waited.end === 'failure' && waited.state === GONE;
        const written = allowed.kind === 'added' || allowed.kind === 'shared';
        if (!gone && (waited.end !== 'success' || !written || (await isStillAllowed(context, wanted, allowed)))) {
            return { allowed, outcome: toResultParts(wait, waited) };
        }
        if (round === MAX_ROUNDS) {
            const message = `Others keep changing the access list entry ${allowed.entryValue}: ${MAX_ROUNDS} times it did not stay.`;
            throw new errors/* UnmetError */._$(message, { hint: 'Find out who removes it, or let these jobs run one after another.' });
        }
        context.report(`Another job changed the access list entry ${allowed.entryValue} meanwhile. Doing it again.`);
    }
}
const GONE = 'gone';
const MAX_ROUNDS = 5;
async function readStatus({ atlas }, { groupId }, { entryValue }, deadlineMs) {
    try {
        const state = await readEntryStatus(atlas, { groupId, entryValue }, { deadlineMs, quiet: true });
        return { found: state, verdict: VERDICTS[state], state };
    }
    catch (error) {
        if (error instanceof errors/* ApiError */.hD && error.status === 404)
            return { found: undefined, verdict: 'failure', state: GONE };
        throw error;
    }
}
const VERDICTS = { ACTIVE: 'success', PENDING: 'pending', FAILED: 'failure' };
const KINDS = {
    added: 'added by this step, removed when the job ends',
    shared: 'shared with other jobs, expires by itself',
    permanent: 'permanent, was there before and stays',
    others: 'temporary, of somebody else, left as it is'
};
function allow_runner_ip_describe({ atlas }, { groupId, address, expiresAtMs }, allowed, outcome) {
    const until = allowed.expiresAtMs === undefined ? undefined : new Date(allowed.expiresAtMs).toISOString();
    const early = allowed.kind === 'others' && (allowed.expiresAtMs ?? Infinity) < expiresAtMs - 60_000;
    const by = allowed.entryValue === address ? '' : `, by ${allowed.entryValue}`;
    const how = `${address} is on the access list of project ${groupId}${by}: ${KINDS[allowed.kind]}`;
    const end = early ? `, at ${until}, which is sooner than asked for` : '';
    return {
        ...outcome,
        verdict: outcome.satisfied === false ? (outcome.verdict ?? '') : `${how}${end}.`,
        data: {
            address,
            entry: allowed.entryValue,
            kind: allowed.kind,
            ...(until === undefined ? {} : { expiresAt: until })
        },
        outputs: {
            'ip-address': address,
            ...(until === undefined ? {} : { 'expires-at': until }),
            url: (0,ui_pages/* findUiPage */.v)(atlas.baseUrl, { groupId, part: 'network-access' }) ?? ''
        },
        facts: [
            ['Address', address],
            ['Entry', `${allowed.entryValue}: ${KINDS[allowed.kind]}`],
            ['Expires', until ?? 'never'],
            ...(outcome.facts ?? [])
        ]
    };
}
function describeDryRun({ groupId, address, expiresAtMs }) {
    const until = new Date(expiresAtMs).toISOString();
    return {
        verdict: `Dry run: ${address} would be let into project ${groupId} until the job ends, or ${until} at the latest.`,
        data: { address, expiresAt: until },
        outputs: { 'ip-address': address },
        facts: [
            ['Address', address],
            ['Expires', until]
        ]
    };
}

;// CONCATENATED MODULE: ./src/operations/access/check-access.ts





const check_access_LIST = 'listGroupAccessListEntries';
const check_access_STATUS = 'getGroupAccessListStatus';
const checkAccess = (0,definition/* defineOperation */.h)({
    name: 'check-access',
    sentence: 'Checks that the IP access list of a project lets an address or a block in.',
    role: 'Project Read Only',
    subjects: { 'project-id': 'required' },
    options: {
        ip: (0,options/* textOption */.vU)('The IPv4 or IPv6 address that must be let in. Either this or `cidr`.'),
        cidr: (0,options/* textOption */.vU)('The block that must be let in as a whole, such as `203.0.113.0/24`.')
    },
    outputs: ['state'],
    check(_subject, { ip, cidr }) {
        if ((ip === undefined) === (cidr === undefined)) {
            return [{ input: 'parameters', message: 'check-access needs one of the options ip and cidr.' }];
        }
        return checkAddress({ ip, cidr }, '203.0.113.0/24');
    },
    async run(context, { ip, cidr }) {
        const wanted = ip ?? cidr ?? '';
        const block = parseBlock(wanted);
        if (block === undefined)
            throw new Error(`${wanted} was not checked.`);
        const project = context.subject['project-id'] ?? '';
        const { entries, expired, status, version } = await readEntries(context);
        const covering = entries.filter((entry) => covers(entry.block, block));
        const best = await findBest(context, covering);
        const unmet = describeUnmet({ wanted, project, best, expired: expired.some((entry) => covers(entry.block, block)) });
        const open = entries.filter((entry) => entry.block.prefix === 0).map(({ text }) => text);
        const until = best?.entry.record['deleteAfterDate'];
        return {
            verdict: unmet?.message ?? `${wanted} is let in by ${best?.entry.text} on the access list of project ${project}.`,
            data: {
                wanted,
                entries: covering.map(({ record }) => record),
                ...(best === undefined ? {} : { by: best.entry.text, status: best.status })
            },
            status,
            apiVersion: version,
            outputs: best === undefined ? {} : { state: best.status },
            satisfied: unmet === undefined,
            unmet,
            facts: [
                ['Wanted', wanted],
                ['Entry', best?.entry.text ?? 'none'],
                ...(best === undefined ? [] : [['State', best.status]]),
                ...(typeof until === 'string' ? [['Until', until]] : []),
                ...(open.length === 0 ? [] : [['Warning', `${open.join(', ')}: the list is open to everyone.`]])
            ]
        };
    }
});
async function readEntries({ atlas, clock, subject }) {
    const { data, status, version } = await atlas.list(check_access_LIST, { parameters: { groupId: subject['project-id'] ?? '' } });
    const all = data.results.map((item) => recordOf(check_access_LIST, item)).flatMap(toEntry);
    const isOver = ({ record }) => {
        const until = record['deleteAfterDate'];
        return typeof until === 'string' && !(Date.parse(until) > clock.nowMs());
    };
    return { entries: all.filter((entry) => !isOver(entry)), expired: all.filter(isOver), status, version };
}
function toEntry(record) {
    const text = record['cidrBlock'] ?? record['ipAddress'];
    if (typeof text !== 'string') {
        if (typeof record['awsSecurityGroup'] === 'string')
            return [];
        throw incompleteResponse(check_access_LIST, 'address of an entry');
    }
    const block = parseBlock(text);
    return block === undefined ? [] : [{ block, text, record }];
}
async function findBest({ atlas, subject }, covering) {
    let best;
    for (const entry of [...covering].sort((a, b) => b.block.prefix - a.block.prefix)) {
        const status = await readEntryStatus(atlas, { groupId: subject['project-id'] ?? '', entryValue: entry.text });
        if (status === 'ACTIVE')
            return { entry, status };
        if (best === undefined || (best.status === 'FAILED' && status === 'PENDING'))
            best = { entry, status };
    }
    return best;
}
function describeUnmet(found) {
    const { wanted, project, best, expired } = found;
    if (best === undefined) {
        return {
            message: `No entry of the access list of project ${project} covers ${wanted}` +
                `${expired ? '; one that did has expired.' : '.'}`,
            hint: 'Add it by the operation createGroupAccessListEntry, or in Atlas under Network Access. ' +
                'The API access list of the service account is another list.'
        };
    }
    const { entry, status } = best;
    if (status === 'ACTIVE')
        return undefined;
    return {
        message: `${entry.text} on the access list of project ${project} covers ${wanted}, but is ${status}, not ACTIVE.`,
        hint: status === 'PENDING'
            ? `Atlas has not applied it yet. Wait by the operation ${check_access_STATUS} with wait-until "STATUS == 'ACTIVE'".`
            : 'Atlas could not apply it. Delete the entry and add it again.'
    };
}

// EXTERNAL MODULE: ./src/atlas/catalog/nearest.ts
var nearest = __webpack_require__(29);
;// CONCATENATED MODULE: ./src/operations/checks/alert-filter.ts
function countsFor(filter) {
    return (alert) => (filter.types === undefined || filter.types.includes(alert.type)) &&
        (filter.cluster === undefined || mayConcern(filter.cluster, alert)) &&
        (filter.acknowledgedCount || !isAcknowledged(alert, filter.nowMs)) &&
        (filter.severities === undefined || mayHave(filter.severities, filter.severityOf, alert));
}
const OF_NO_CLUSTER = new RegExp('^(CREDIT_CARD|(DAILY|WEEKLY|MONTHLY)_BILL(ING)?|PENDING_INVOICE|JOINED_GROUP|REMOVED_FROM_GROUP|USERS?|GROUP|' +
    'NETWORK_PERMISSION|NDS_X509|WEBHOOK|RESOURCE_POLICY|OUTSIDE_(REALM|SERVERLESS|STREAM_PROCESSOR)|STREAM_PROCESSOR|' +
    'URL_CONFIRMATION|SUCCESSFUL_DEPLOY|DEPLOYMENT|REQUEST_RATE_LIMIT|LOG_FORWARDER|SYNC_FAILURE|TRIGGER)(_|$)');
function mayConcern(cluster, { type, record: { clusterName } }) {
    return typeof clusterName === 'string' ? clusterName === cluster : !OF_NO_CLUSTER.test(type);
}
function isAcknowledged({ record: { acknowledgedUntil } }, nowMs) {
    return typeof acknowledgedUntil === 'string' && Date.parse(acknowledgedUntil) > nowMs;
}
function mayHave(severities, severityOf, { record: { alertConfigId } }) {
    const severity = typeof alertConfigId === 'string' ? severityOf.get(alertConfigId) : undefined;
    return severity === undefined || severities.includes(severity);
}

// EXTERNAL MODULE: ./src/atlas/wait-rules.ts
var wait_rules = __webpack_require__(4472);
;// CONCATENATED MODULE: ./src/operations/cluster/find-cluster.ts




const FLEX = 'getGroupFlexCluster';
const RESUME_HINT = 'The cluster is paused. Resume it by the operation updateGroupCluster with the body "paused: false".';
function clusterSubject(subject) {
    return { groupId: subject['project-id'] ?? '', clusterName: subject['cluster-name'] ?? '' };
}
function createClusterReader({ atlas, subject }) {
    const { groupId, clusterName } = clusterSubject(subject);
    let kind = { get: 'getGroupCluster', version: '2024-08-05' };
    const ask = async (options) => {
        const name = kind.get === FLEX ? { name: clusterName } : { clusterName };
        const input = { parameters: { groupId, ...name }, version: kind.version };
        return toCluster(kind.get, await atlas.call(kind.get, input, options));
    };
    const askEither = async (options) => {
        try {
            return await ask(options);
        }
        catch (error) {
            const other = error instanceof errors/* ApiError */.hD ? wait_rules/* OTHER_KIND */.O[error.errorCode ?? ''] : undefined;
            if (other === undefined || other.get === kind.get)
                throw error;
            kind = other;
            return ask(options);
        }
    };
    return async (options) => {
        try {
            return await askEither(options);
        }
        catch (error) {
            if (isNoCluster(error)) {
                error.hint =
                    `No cluster of project ${groupId} is named ${clusterName}. Names are case-sensitive: ` +
                        'check cluster-name and project-id.';
            }
            throw error;
        }
    };
}
function isNoCluster(error) {
    return error instanceof errors/* ApiError */.hD && error.status === 404 && error.errorCode === 'CLUSTER_NOT_FOUND';
}
function describeCluster(baseUrl, subject, { answer, document, state }) {
    const { id, name, connectionStrings } = document;
    const { standardSrv } = (connectionStrings ?? {});
    const { groupId, clusterName } = clusterSubject(subject);
    return {
        data: answer.data,
        status: answer.status,
        apiVersion: answer.version,
        outputs: {
            ...(typeof id === 'string' ? { id } : {}),
            ...(typeof name === 'string' ? { name } : {}),
            state,
            ...(typeof standardSrv === 'string' ? { 'connection-string': standardSrv } : {}),
            url: (0,ui_pages/* findUiPage */.v)(baseUrl, { groupId, clusterName }) ?? ''
        }
    };
}
function toCluster(get, answer) {
    const document = recordOf(get, answer.data);
    const stateName = textOf(get, document, 'stateName');
    const { paused = false } = document;
    if (typeof paused !== 'boolean')
        throw incompleteResponse(get, 'usable attribute paused');
    const state = paused && stateName === 'IDLE' ? 'PAUSED' : stateName;
    return { answer, operationId: get, document, flex: get === FLEX, state };
}

;// CONCATENATED MODULE: ./src/operations/checks/check-alerts.ts








const check_alerts_LIST = 'listGroupAlerts';
const CONFIGS = 'listGroupAlertConfigs';
const checkAlerts = (0,definition/* defineOperation */.h)({
    name: 'check-alerts',
    sentence: 'Checks that no alert of a project is open.',
    role: 'Project Read Only',
    subjects: { 'project-id': 'required' },
    options: {
        'event-types': (0,options/* listOption */.y8)('Only alerts of these types count, such as `NO_PRIMARY, HOST_DOWN`.'),
        cluster: (0,options/* textOption */.vU)('Only alerts of this cluster count, and those that name no cluster but may be of one.'),
        severity: (0,options/* choicesOption */.EO)('Only alerts whose configuration has one of these severities count, and those whose severity Atlas does not tell.', ['INFO', 'WARNING', 'ERROR', 'CRITICAL']),
        acknowledged: (0,options/* choiceOption */.zu)('`ignore`: acknowledged alerts do not count. Default: `count`.', ['count', 'ignore'])
    },
    outputs: ['url'],
    check: (_subject, { 'event-types': types = [] }) => types
        .map((type) => ({ type, close: closeType(type) }))
        .filter(({ close }) => close !== undefined)
        .map(({ type, close }) => ({
        input: 'parameters.event-types',
        message: `Atlas has no event type ${type}. Did you mean ${close}?`
    })),
    async run(context, { 'event-types': types, cluster, severity, acknowledged }) {
        const groupId = context.subject['project-id'] ?? '';
        const { data, status, version } = await context.atlas.list(check_alerts_LIST, { parameters: { groupId, status: 'OPEN' } });
        const open = data.results.map(toAlert);
        if (cluster !== undefined)
            await checkClusterName(context, cluster, open);
        const found = open.filter(countsFor({
            types: types?.map((type) => type.toUpperCase()),
            cluster,
            severities: severity,
            severityOf: severity === undefined ? new Map() : await readSeverities(context),
            acknowledgedCount: acknowledged !== 'ignore',
            nowMs: context.clock.nowMs()
        }));
        const unmet = found.length === 0 ? undefined : check_alerts_describeUnmet(groupId, found);
        const kind = [types, cluster, severity, acknowledged].some((option) => option !== undefined) ? ' that counts' : '';
        const unknown = (types ?? []).filter((type) => !knownTypes().includes(type.toUpperCase()));
        return {
            verdict: unmet?.message ?? `Project ${groupId} has no open alert${kind}.`,
            data: { results: found.map(({ record }) => record), totalCount: found.length },
            status,
            apiVersion: version,
            outputs: { url: (0,ui_pages/* findUiPage */.v)(context.atlas.baseUrl, { groupId }) ?? '' },
            satisfied: unmet === undefined,
            unmet,
            facts: [
                ['Open alerts', String(open.length)],
                ['Of these count', String(found.length)],
                ...(unknown.length === 0 ? [] : [['Unknown event types', unknown.join(', ')]])
            ],
            table: found.length === 0 ? undefined : describeTable(found)
        };
    }
});
function toAlert(item) {
    const record = recordOf(check_alerts_LIST, item);
    return { id: textOf(check_alerts_LIST, record, 'id'), type: textOf(check_alerts_LIST, record, 'eventTypeName'), record };
}
function knownTypes() {
    return (0,catalog/* getOperation */.eu)('listGroupEvents').parameters.find(({ name }) => name === 'eventType')?.values ?? [];
}
function closeType(type) {
    const known = knownTypes();
    return known.includes(type.toUpperCase()) ? undefined : (0,nearest/* nearest */.p)(type, known, 1)[0];
}
async function checkClusterName({ atlas, subject }, cluster, open) {
    if (open.some(({ record }) => record['clusterName'] === cluster))
        return;
    await createClusterReader({ atlas, subject: { ...subject, 'cluster-name': cluster } })();
}
async function readSeverities({ atlas, subject }) {
    const { data } = await atlas.list(CONFIGS, { parameters: { groupId: subject['project-id'] ?? '' } });
    return new Map(data.results
        .map((item) => recordOf(CONFIGS, item))
        .map((record) => [textOf(CONFIGS, record, 'id'), record['severityOverride']])
        .filter((pair) => typeof pair[1] === 'string'));
}
function check_alerts_describeUnmet(groupId, found) {
    const counts = new Map();
    for (const { type } of found)
        counts.set(type, (counts.get(type) ?? 0) + 1);
    const kinds = [...counts].map(([type, count]) => (count === 1 ? type : `${count} ${type}`));
    const shown = kinds.slice(0, 5).join(', ') + (kinds.length > 5 ? ` and ${kinds.length - 5} other types` : '');
    return {
        message: `Project ${groupId} has ${found.length === 1 ? 'an open alert' : `${found.length} open alerts`}: ${shown}.`,
        hint: 'See to it in Atlas under Project Alerts. Alerts that may stay: acknowledge them there, and set acknowledged to ignore.'
    };
}
function describeTable(found) {
    const text = (value) => (typeof value === 'string' ? value : '');
    return {
        title: 'Open alerts',
        head: ['Event type', 'Cluster', 'Since', 'Acknowledged until', 'ID'],
        rows: found.map(({ id, type, record }) => [
            type,
            text(record['clusterName']),
            text(record['created']),
            text(record['acknowledgedUntil']),
            id
        ])
    };
}

;// CONCATENATED MODULE: ./src/operations/checks/check-backup.ts







const DEDICATED = {
    list: 'listGroupClusterBackupSnapshots',
    cluster: 'clusterName',
    time: 'createdAt',
    flex: false
};
const check_backup_FLEX = { list: 'listGroupFlexClusterBackupSnapshots', cluster: 'name', time: 'finishTime', flex: true };
const DAY_MS = 86_400_000;
const UNDER_WAY = ['queued', 'inprogress', 'pending', 'running'];
const checkBackup = (0,definition/* defineOperation */.h)({
    name: 'check-backup',
    sentence: 'Checks that the newest completed snapshot of a cluster is recent enough.',
    role: 'Project Read Only',
    subjects: { 'project-id': 'required', 'cluster-name': 'required' },
    options: { 'max-age': (0,options/* durationOption */.Ap)('How old it may be at most. Default: `24h`.') },
    outputs: ['id', 'url'],
    async run(context, { 'max-age': maxAgeMs = DAY_MS }) {
        const { groupId, clusterName } = clusterSubject(context.subject);
        const { kind, records, status, version } = await readSnapshots(context);
        const completed = records.filter((record) => stateOf(kind, record) === 'completed');
        const [newest] = completed
            .map((record) => toSnapshot(kind, record))
            .sort((one, other) => other.takenMs - one.takenMs);
        const underWay = records.filter((record) => UNDER_WAY.includes(stateOf(kind, record)));
        const ageMs = newest === undefined ? undefined : Math.max(0, context.clock.nowMs() - newest.takenMs);
        const unmet = check_backup_describeUnmet({ clusterName, kind, ageMs, maxAgeMs, underWay: underWay.length > 0 });
        return {
            verdict: unmet?.message ?? `The newest snapshot of cluster ${clusterName} is ${(0,poll/* toDuration */.Ah)(ageMs ?? 0)} old.`,
            data: newest?.record,
            status,
            apiVersion: version,
            outputs: {
                ...(newest === undefined ? {} : { id: newest.id }),
                url: (0,ui_pages/* findUiPage */.v)(context.atlas.baseUrl, { groupId, clusterName }) ?? ''
            },
            satisfied: unmet === undefined,
            unmet,
            facts: [
                ...(newest === undefined || ageMs === undefined
                    ? []
                    : [
                        ['Snapshot', newest.id],
                        ['Age', (0,poll/* toDuration */.Ah)(ageMs)],
                        ['Type', newest.type]
                    ]),
                ['Completed snapshots', String(completed.length)],
                ['Still under way', String(underWay.length)]
            ]
        };
    }
});
async function readSnapshots(context) {
    try {
        return await listSnapshots(context, DEDICATED);
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD) || error.errorCode !== 'CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API')
            throw error;
        return listSnapshots(context, check_backup_FLEX);
    }
}
async function listSnapshots({ atlas, subject }, kind) {
    const { groupId, clusterName } = clusterSubject(subject);
    const { data, status, version } = await atlas.list(kind.list, {
        parameters: { groupId, [kind.cluster]: clusterName }
    });
    return { kind, records: data.results.map((item) => recordOf(kind.list, item)), status, version };
}
function stateOf({ list }, record) {
    return textOf(list, record, 'status').toLowerCase();
}
function toSnapshot({ list, time, flex }, record) {
    const takenMs = Date.parse(textOf(list, record, time));
    if (Number.isNaN(takenMs))
        throw incompleteResponse(list, `date in ${time}`);
    const { snapshotType } = record;
    const type = typeof snapshotType === 'string' ? snapshotType : flex ? 'scheduled (flex)' : 'not told';
    return { id: textOf(list, record, 'id'), takenMs, type, record };
}
function check_backup_describeUnmet(found) {
    const { clusterName, kind, ageMs, maxAgeMs, underWay } = found;
    if (ageMs !== undefined && ageMs <= maxAgeMs)
        return undefined;
    const newer = underWay ? ', and one is still under way' : '';
    const message = ageMs === undefined
        ? `Cluster ${clusterName} has no completed snapshot${newer}.`
        : `The newest snapshot of cluster ${clusterName} is ${(0,poll/* toDuration */.Ah)(ageMs)} old, more than ${(0,poll/* toDuration */.Ah)(maxAgeMs)}${newer}.`;
    if (underWay)
        return { message, hint: 'Run the step again when the snapshot that is under way is completed.' };
    return {
        message,
        hint: kind.flex
            ? 'Atlas takes the snapshots of flex clusters by itself, once a day.'
            : 'Take one by the operation takeGroupClusterBackupSnapshots with wait set to true, and check the backup policy.'
    };
}

;// CONCATENATED MODULE: ./src/operations/cluster/check-cluster.ts




const checkCluster = (0,definition/* defineOperation */.h)({
    name: 'check-cluster',
    sentence: 'Checks by one look that a cluster is ready, and of a version and tier.',
    role: 'Project Read Only',
    subjects: { 'project-id': 'required', 'cluster-name': 'required' },
    options: {
        'expect-version': (0,options/* textOption */.vU)('The version of MongoDB, or how it begins: `8.0.4`, `8.0` or `8`.'),
        'expect-tier': (0,options/* textOption */.vU)('The size of all electable nodes, such as `M10`; `M0` if free, `FLEX` if flex.')
    },
    outputs: ['state', 'connection-string', 'url', 'id', 'name'],
    check: (_subject, { 'expect-version': version, 'expect-tier': tier }) => [
        ...(version === undefined || /^\d+(\.\d+){0,2}$/.test(version)
            ? []
            : [{ input: 'parameters.expect-version', message: `"${version}" is no version. Write 8.0.4, 8.0 or 8.` }]),
        ...(tier === undefined || /^(FLEX|[MR]\d+(_NVME)?)$/i.test(tier)
            ? []
            : [{ input: 'parameters.expect-tier', message: `"${tier}" is no tier. Write M0, M10, R40, M40_NVME or FLEX.` }])
    ],
    async run(context, { 'expect-version': expectedVersion, 'expect-tier': expectedTier }) {
        const { clusterName } = clusterSubject(context.subject);
        const cluster = await createClusterReader(context)();
        const { state } = cluster;
        const version = textOf(cluster.operationId, cluster.document, 'mongoDBVersion');
        const tiers = tiersOf(cluster);
        const tier = tiers.join(', ');
        const wantedTier = expectedTier?.toUpperCase();
        const off = [
            ...(state === 'IDLE' ? [] : [`its state is ${state}, not IDLE`]),
            ...(expectedVersion === undefined || beginsWith(version, expectedVersion)
                ? []
                : [`its version is ${version}, not ${expectedVersion}`]),
            ...(wantedTier === undefined || tiers.every((one) => one === wantedTier)
                ? []
                : [`its tier is ${tier}, not ${wantedTier}`])
        ];
        const message = `Cluster ${clusterName} is not as expected: ${off.join('; ')}.`;
        return {
            ...describeCluster(context.atlas.baseUrl, context.subject, cluster),
            verdict: off.length > 0 ? message : `Cluster ${clusterName} is ready: version ${version}, tier ${tier}.`,
            satisfied: off.length === 0,
            unmet: off.length > 0 ? { message, hint: hintFor(state) } : undefined,
            facts: [
                ['State', state],
                ['Version', version],
                ['Tier', tier]
            ]
        };
    }
});
function beginsWith(version, expected) {
    const parts = version.split('.');
    return expected.split('.').every((part, index) => parts[index] === part);
}
function tiersOf({ operationId, flex, document }) {
    if (flex)
        return ['FLEX'];
    const regions = listAt(document['replicationSpecs']).flatMap((spec) => listAt(spec['regionConfigs']));
    const specs = regions
        .map((region) => region['electableSpecs'])
        .filter((spec) => typeof spec === 'object' && spec !== null)
        .filter((spec) => spec['nodeCount'] !== 0);
    const sizes = specs.map((spec) => textOf(operationId, spec, 'instanceSize'));
    if (sizes.length === 0)
        throw incompleteResponse(operationId, 'electable nodes');
    return [...new Set(sizes.map((size) => size.toUpperCase()))];
}
function listAt(value) {
    const items = Array.isArray(value) ? value : [];
    return items.filter((item) => typeof item === 'object' && item !== null);
}
function hintFor(state) {
    if (state === 'PAUSED')
        return RESUME_HINT;
    if (state === 'DELETING')
        return 'Somebody deletes the cluster: the activity feed of the project in Atlas says who.';
    return state === 'IDLE'
        ? 'Change the cluster in Atlas, or the options expect-version and expect-tier.'
        : 'Wait for it by the operation wait-for-cluster, and check again.';
}

;// CONCATENATED MODULE: ./src/operations/client-secret/client-secrets.ts


const HOUR_MS = 3_600_000;
const client_secrets_DAY_MS = 24 * HOUR_MS;
const SOON_MS = 14 * client_secrets_DAY_MS;
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/i;
function readClientSecrets(operationId, data, nowMs) {
    const { secrets } = recordOf(operationId, data);
    if (!Array.isArray(secrets) || secrets.length === 0)
        throw incompleteResponse(operationId, 'secrets');
    return secrets
        .map((secret) => toClientSecret(operationId, recordOf(operationId, secret), nowMs))
        .sort((one, other) => one.remainingMs - other.remainingMs);
}
function toClientSecret(operationId, record, nowMs) {
    const expiresAt = textOf(operationId, record, 'expiresAt');
    const endMs = DATE_TIME.test(expiresAt) ? Date.parse(expiresAt) : NaN;
    if (Number.isNaN(endMs))
        throw incompleteResponse(operationId, 'date in expiresAt');
    const { createdAt, lastUsedAt } = record;
    return {
        id: textOf(operationId, record, 'id'),
        createdAt: typeof createdAt === 'string' ? createdAt : undefined,
        lastUsedAt: typeof lastUsedAt === 'string' ? lastUsedAt : undefined,
        expiresAt,
        remainingMs: endMs - nowMs
    };
}
function liveOnes(secrets) {
    return secrets.filter(({ remainingMs }) => remainingMs > 0);
}
function renewalHint({ operationId }, live) {
    if (live < 2)
        return 'Renew it by the operation rotate-client-secret.';
    const remove = operationId === 'getOrgServiceAccount' ? 'deleteOrgServiceAccountSecret' : 'deleteGroupServiceAccountSecret';
    return (`Atlas keeps two secrets at most: delete the one that is no longer in use, by the operation ${remove}; ` +
        'if what is left ends soon, renew it by the operation rotate-client-secret.');
}
function warnOfEnd(place, data, nowMs) {
    let live;
    try {
        live = liveOnes(readClientSecrets(place.operationId, data, nowMs));
    }
    catch {
        return [];
    }
    const [next] = live;
    if (next === undefined || next.remainingMs >= SOON_MS)
        return [];
    const when = `on ${next.expiresAt}, in ${toDays(next.remainingMs)}`;
    return [`Client secret ${next.id} of the service account ends ${when}. ${renewalHint(place, live.length)}`];
}
function toDays(ms) {
    const hours = Math.floor(ms / HOUR_MS);
    if (hours < 48)
        return (0,poll/* toDuration */.Ah)(ms);
    return hours % 24 === 0 ? `${hours / 24} d` : `${Math.floor(hours / 24)} d ${hours % 24} h`;
}

;// CONCATENATED MODULE: ./src/operations/client-secret/own-service-account.ts


function inOrganization(orgId) {
    return { operationId: 'getOrgServiceAccount', parameters: { orgId }, name: `organization ${orgId}` };
}
function inProject(groupId) {
    return { operationId: 'getGroupServiceAccount', parameters: { groupId }, name: `project ${groupId}` };
}
async function readOwnRecord(options) {
    const { atlas, clientId, place, purpose, otherwise } = options;
    try {
        return await atlas.call(place.operationId, { parameters: { ...place.parameters, clientId } });
    }
    catch (error) {
        if (error instanceof errors/* ApiError */.hD && [401, 403, 404].includes(error.status)) {
            const roles = (0,catalog/* getOperation */.eu)(place.operationId).roles.join(' or ');
            error.hint = (`To ${purpose}, the service account must read its own record in ${place.name}: that takes ${roles}. ` +
                `Give it that role, or ${otherwise}. ${error.hint ?? ''}`).trim();
        }
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/operations/client-secret/check-secret-expiry.ts





const checkSecretExpiry = (0,definition/* defineOperation */.h)({
    name: 'check-secret-expiry',
    sentence: 'Checks that no live client secret of the service account in use ends soon.',
    role: 'Project Read Only, or Organization Read Only with org-id alone',
    subjects: { 'org-id': 'optional', 'project-id': 'optional' },
    options: {
        'minimum-remaining': (0,options/* durationOption */.Ap)('How long each one must live on at least. Default: `14d`.')
    },
    outputs: ['expires-at', 'id'],
    check: (subject) => subject['org-id'] === undefined && subject['project-id'] === undefined
        ? [{ input: 'org-id', message: 'check-secret-expiry needs org-id or project-id.' }]
        : [],
    async run(context, { 'minimum-remaining': minimumMs = SOON_MS }) {
        const place = placeOf(context.subject);
        const { data, status, version } = await readOwnRecord({
            atlas: context.atlas,
            clientId: knownClientId(context.clientId),
            place,
            purpose: 'check when its secrets end',
            otherwise: OTHERWISE[place.operationId]
        });
        const secrets = readClientSecrets(place.operationId, data, context.clock.nowMs());
        const live = liveOnes(secrets);
        const account = nameOf(data);
        const unmet = check_secret_expiry_describeUnmet({ account, place, secrets, live, minimumMs });
        const [next] = live;
        return {
            verdict: unmet?.message ?? `Every live client secret of ${account} lasts for ${toDays(minimumMs)} or longer.`,
            data: { secrets: secrets.map(({ remainingMs, ...secret }) => ({ ...secret, expired: remainingMs <= 0 })) },
            status,
            apiVersion: version,
            outputs: next === undefined ? {} : { id: next.id, 'expires-at': next.expiresAt },
            satisfied: unmet === undefined,
            unmet,
            facts: [
                ...(next === undefined ? [] : [['Next end', `${next.expiresAt}, in ${toDays(next.remainingMs)}`]]),
                ['Must live on for', toDays(minimumMs)],
                ['Live secrets', String(live.length)],
                ['Expired secrets', String(secrets.length - live.length)]
            ],
            table: tabulate(secrets)
        };
    }
});
const OTHERWISE = {
    getOrgServiceAccount: 'set project-id to a project that it belongs to, which takes Project Read Only',
    getGroupServiceAccount: 'name its organization by org-id and no project, neither as an input nor in the environment, which takes ' +
        'Organization Read Only'
};
function placeOf({ 'org-id': orgId = '', 'project-id': groupId }) {
    return groupId === undefined ? inOrganization(orgId) : inProject(groupId);
}
function knownClientId(clientId) {
    if (clientId !== undefined)
        return clientId;
    const message = 'was made elsewhere and does not tell its service account, whose secrets are to be checked. ' +
        'Give client-id and client-secret to this step, in place of the token.';
    throw new errors/* InputError */.dz([{ input: 'access-token', message }]);
}
function nameOf(data) {
    const { name } = (data ?? {});
    return typeof name === 'string' && name !== '' ? `service account ${name}` : 'the service account';
}
function check_secret_expiry_describeUnmet(found) {
    const { account, place, secrets, live, minimumMs } = found;
    const [next] = live;
    if (next === undefined) {
        return {
            message: `Every client secret of ${account} has expired, the last one on ${secrets.at(-1)?.expiresAt}.`,
            hint: 'The token in use is one of the last. Make a new secret in Atlas under Organization > Applications > Service ' +
                'Accounts, and store it; from then on, renew it in time by the operation rotate-client-secret.'
        };
    }
    if (next.remainingMs >= minimumMs)
        return undefined;
    const when = `on ${next.expiresAt}, in ${toDays(next.remainingMs)}`;
    return {
        message: `Client secret ${next.id} of ${account} ends ${when}: sooner than ${toDays(minimumMs)}.`,
        hint: renewalHint(place, live.length)
    };
}
function tabulate(secrets) {
    return {
        title: 'Client secrets. Atlas does not tell which one is in use, so each that has not expired counts',
        head: ['ID', 'Created', 'Last used', 'Ends', 'Remaining'],
        rows: secrets.map(({ id, createdAt, lastUsedAt, expiresAt, remainingMs }) => [
            id,
            createdAt ?? 'not told',
            lastUsedAt ?? 'never',
            expiresAt,
            remainingMs > 0 ? toDays(remainingMs) : 'expired'
        ])
    };
}

;// CONCATENATED MODULE: ./src/operations/checks/check-search-indexes.ts





const check_search_indexes_LIST = 'listGroupClusterSearchIndexes';
const checkSearchIndexes = (0,definition/* defineOperation */.h)({
    name: 'check-search-indexes',
    sentence: 'Checks that the search indexes of a cluster are ready to be queried.',
    role: 'Project Data Access Read Only',
    subjects: { 'project-id': 'required', 'cluster-name': 'required' },
    options: {
        indexes: (0,options/* listOption */.y8)('The indexes, each as its name or as `database.collection.name`. Default: all of the cluster.')
    },
    outputs: ['url'],
    async run({ atlas, subject }, { indexes: wanted }) {
        const { groupId, clusterName } = clusterSubject(subject);
        const { data, status, version } = await atlas.call(check_search_indexes_LIST, { parameters: { groupId, clusterName } });
        if (!Array.isArray(data))
            throw incompleteResponse(check_search_indexes_LIST, 'list of indexes');
        const all = data.map(toIndex);
        const counted = wanted === undefined ? all : all.filter((index) => wanted.some((name) => isNamed(index, name)));
        const missing = (wanted ?? []).filter((name) => !all.some((index) => isNamed(index, name)));
        const late = counted.filter((index) => !isReady(index));
        const unmet = check_search_indexes_describeUnmet(clusterName, { counted, missing, late });
        return {
            verdict: unmet?.message ?? `${countOf(counted.length)} of cluster ${clusterName} can be queried.`,
            data,
            status,
            apiVersion: version,
            outputs: { url: (0,ui_pages/* findUiPage */.v)(atlas.baseUrl, { groupId, clusterName }) ?? '' },
            satisfied: unmet === undefined,
            unmet,
            facts: [
                ['Indexes', String(counted.length)],
                ['Ready', String(counted.length - late.length)],
                ...(missing.length === 0 ? [] : [['Missing', missing.join(', ')]])
            ],
            table: {
                title: 'Search indexes',
                head: ['Index', 'Type', 'Status', 'Queryable'],
                rows: counted.map((index) => [index.path, index.type, index.status, index.queryable ? 'yes' : 'no'])
            }
        };
    }
});
function toIndex(item) {
    const record = recordOf(check_search_indexes_LIST, item);
    const { queryable, type } = record;
    if (typeof queryable !== 'boolean')
        throw incompleteResponse(check_search_indexes_LIST, 'queryable');
    const name = textOf(check_search_indexes_LIST, record, 'name');
    return {
        name,
        path: `${textOf(check_search_indexes_LIST, record, 'database')}.${textOf(check_search_indexes_LIST, record, 'collectionName')}.${name}`,
        type: typeof type === 'string' ? type : '',
        status: textOf(check_search_indexes_LIST, record, 'status'),
        queryable
    };
}
function isNamed(index, name) {
    return index.name === name || index.path === name;
}
function isReady({ status, queryable }) {
    return status === 'READY' && queryable;
}
function check_search_indexes_describeUnmet(clusterName, found) {
    const { counted, missing, late } = found;
    if (missing.length > 0 || late.length > 0) {
        const points = [
            ...(missing.length === 0 ? [] : [`there is no ${missing.join(', ')}`]),
            ...late.map(({ path, status, queryable }) => `${path} is ${status}${queryable ? '' : ' and not queryable'}`)
        ];
        return {
            message: `The search indexes of cluster ${clusterName} are not ready: ${points.join('; ')}.`,
            hint: check_search_indexes_hintFor(missing, late)
        };
    }
    if (counted.length > 0)
        return undefined;
    return {
        message: `Cluster ${clusterName} has no search index.`,
        hint: 'Create one by the operation createGroupClusterSearchIndex, or check cluster-name.'
    };
}
function check_search_indexes_hintFor(missing, late) {
    if (missing.length > 0)
        return 'Check the option indexes: names are case-sensitive.';
    return late.some(({ status }) => status === 'FAILED' || status === 'STALE')
        ? 'Atlas shows why under Search of the cluster; an index that failed must be changed or made anew.'
        : `Atlas is still building. Wait by the operation ${check_search_indexes_LIST} with wait-until "length([?!queryable]) == \`0\`".`;
}
function countOf(count) {
    return count === 1 ? 'The search index' : `All ${count} search indexes`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/operations/cluster/cluster-changes.ts


const cluster_changes_STATUS = 'getGroupClusterStatus';
async function readChanges(atlas, cluster, { deadlineMs, otherwise }) {
    try {
        const { groupId, clusterName } = cluster;
        const { data } = await atlas.call(cluster_changes_STATUS, { parameters: { groupId, clusterName } }, { deadlineMs, quiet: true });
        const { changeStatus } = recordOf(cluster_changes_STATUS, data);
        if (changeStatus !== 'APPLIED' && changeStatus !== 'PENDING')
            throw incompleteResponse(cluster_changes_STATUS, 'known changeStatus');
        return changeStatus;
    }
    catch (error) {
        if (error instanceof errors/* ApiError */.hD && error.errorCode === 'CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API') {
            error.hint = `Atlas does not tell this of this flex cluster. ${otherwise}`;
        }
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/operations/database-user/database-user.ts







const database_user_CREATE = 'createGroupDatabaseUser';
const CREATE_CERTIFICATE = 'createGroupDatabaseUserCert';
const PASSWORD_BYTES = 24;
async function createDatabaseUser(context, wanted) {
    const { groupId, auth } = wanted;
    const user = toUser(context, wanted);
    const input = { parameters: { groupId }, body: JSON.stringify(toBody(wanted, user)) };
    const { data } = await createTemporary(context, { operationId: database_user_CREATE, rule: await undoRuleOf(database_user_CREATE), input });
    if (auth !== 'x509')
        return user;
    const name = (0,atlas_attributes/* valueAt */.f)(data, 'username');
    const username = typeof name === 'string' ? name : user.username;
    return { ...user, username, certificatePath: await createCertificate(context, groupId, username) };
}
function toUser({ mask, run }, { auth, username, expiresAtMs }) {
    const name = username ?? `${auth === 'x509' ? 'CN=' : ''}atlas-tasks-${run.random}`;
    if (auth === 'x509')
        return { auth, username: name, databaseName: '$external' };
    const end = { expiresAtMs: Math.floor(expiresAtMs / 1000) * 1000 };
    if (auth === 'oidc')
        return { auth, username: name, databaseName: '$external', ...end };
    const password = (0,external_node_crypto_.randomBytes)(PASSWORD_BYTES).toString('base64url');
    mask(password);
    return { auth, username: name, databaseName: 'admin', password, ...end };
}
function toBody({ groupId, clusterName, roles }, user) {
    const { auth, username, databaseName, password, expiresAtMs } = user;
    return {
        groupId,
        databaseName,
        username,
        roles,
        ...(password === undefined ? {} : { password }),
        ...(auth === 'x509' ? { x509Type: 'MANAGED' } : {}),
        ...(auth === 'oidc' ? { oidcAuthType: 'USER' } : {}),
        ...(clusterName === undefined ? {} : { scopes: [{ name: clusterName, type: 'CLUSTER' }] }),
        ...(expiresAtMs === undefined ? {} : { deleteAfterDate: toDate(expiresAtMs) })
    };
}
async function createCertificate(context, groupId, username) {
    const input = { parameters: { groupId, username }, body: JSON.stringify({ monthsUntilExpiration: 1 }) };
    const { data: pem } = await context.atlas.call(CREATE_CERTIFICATE, input);
    if (typeof pem === 'string')
        context.mask(pem);
    if (typeof pem !== 'string' || !/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(pem)) {
        throw incompleteResponse(CREATE_CERTIFICATE, 'private key');
    }
    const name = username.replace(/^CN=/i, '').replace(/[^\w.-]+/g, '-');
    return context.keepFile(`${name.slice(0, LONGEST_FILE_NAME)}.pem`, pem);
}
const LONGEST_FILE_NAME = 100;
function parseRole(text) {
    const found = /^([\w-]+)(?:@([^\s@./\\"$*<>:|?]+)(?:\.([^$]+))?)?$/.exec(text);
    if (found === null)
        return undefined;
    const [, roleName = '', databaseName = 'admin', collectionName] = found;
    return { roleName, databaseName, ...(collectionName === undefined ? {} : { collectionName }) };
}
function connectionStringFor(srv, user) {
    const found = /^([a-z+]+:\/\/)(?:[^@/?]*@)?([^@/?]+)(\/[^?]*)?(?:\?(.*))?$/.exec(srv);
    if (found === null)
        throw new Error(`"${srv}" is no connection string.`);
    const [, scheme = '', host = '', path, query = ''] = found;
    const given = query.split('&').filter((option) => option !== '');
    const kept = given.filter((option) => !/^(authSource|authMechanism|tlsCertificateKeyFile)=/i.test(option));
    const elsewhere = given.some((option) => /^authSource=/i.test(option));
    const options = [...kept, ...loginOptions(user, elsewhere)].join('&');
    const who = user.password === undefined ? '' : `${[user.username, user.password].map(encodeURIComponent).join(':')}@`;
    return `${scheme}${who}${host}${path ?? (options === '' ? '' : '/')}${options === '' ? '' : `?${options}`}`;
}
function loginOptions({ auth, certificatePath = '' }, hasSource) {
    const external = 'authSource=%24external';
    switch (auth) {
        case 'password':
            return hasSource ? ['authSource=admin'] : [];
        case 'x509': {
            const file = `tlsCertificateKeyFile=${encodeURIComponent(certificatePath)}`;
            return [external, 'authMechanism=MONGODB-X509', file];
        }
        case 'oidc':
            return [external, 'authMechanism=MONGODB-OIDC'];
    }
}
async function waitUntilApplied(context, cluster) {
    if (context.wait.wanted === false)
        return {};
    const otherwise = 'Set the input wait to false, and let the first connection be tried until the user is known.';
    const wait = {
        subject: `cluster ${cluster.clusterName}`,
        wanted: 'changes of database users APPLIED',
        first: { found: undefined, verdict: 'unknown', state: 'requested' },
        check: async (deadlineMs) => {
            const state = await readChanges(context.atlas, cluster, { deadlineMs, otherwise });
            return { found: state, verdict: state === 'APPLIED' ? 'success' : 'pending', state };
        }
    };
    return toResultParts(wait, await waitFor(context, wait));
}

;// CONCATENATED MODULE: ./src/operations/database-user/create-database-user.ts







const createDatabaseUserForJob = (0,definition/* defineOperation */.h)({
    name: 'create-database-user',
    sentence: 'Creates a database user for one cluster, waits until the cluster knows it, and removes it when the job ends.',
    role: 'Project Database Access Admin and Project Read Only',
    subjects: { 'project-id': 'required', 'cluster-name': 'required' },
    options: {
        roles: (0,options/* listOption */.y8)('What the user may do: `readWrite@app`, `read@app.orders` for one collection, or a role of all databases such as ' +
            '`readAnyDatabase`. Either this or `database`.'),
        database: (0,options/* textOption */.vU)('A database that the user may read and write, in place of `roles`.'),
        auth: (0,options/* choiceOption */.zu)('How the user proves who it is. `x509` gets a certificate of Atlas, which takes Project Owner; `oidc` is a workload ' +
            'of an identity provider that Atlas knows. Default: `password`.', ['password', 'x509', 'oidc']),
        username: (0,options/* textOption */.vU)('Name of the user; for `oidc`, which needs one, `<ID of the identity provider>/<subject>`. Default: one that no other run has.'),
        'expires-in': (0,options/* durationOption */.Ap)('When the user expires by itself, should the job never come to its end: 5m to 7d. Not with `x509`. Default: `6h`.')
    },
    outputs: ['username', 'password', 'connection-string', 'certificate-path', 'expires-at', 'url'],
    temporary: true,
    check: (_subject, options) => [...checkRoles(options), ...checkLogin(options)],
    async run(context, options) {
        const { groupId, clusterName } = clusterSubject(context.subject);
        const { auth = 'password', username, 'expires-in': expiresIn = DEFAULT_EXPIRY_MS } = options;
        const roles = rolesOf(options);
        const cluster = await createClusterReader(context)();
        const expiresAtMs = context.clock.nowMs() + expiresIn;
        const wanted = { groupId, clusterName, auth, username, roles, expiresAtMs };
        if (context.dryRun)
            return create_database_user_describeDryRun(wanted);
        const user = await createDatabaseUser(context, wanted);
        const outcome = await waitUntilApplied(context, { groupId, clusterName });
        return create_database_user_describe(context, { wanted, user, cluster, outcome });
    }
});
function checkRoles({ roles, database }) {
    const problems = [];
    const add = (option, message) => void problems.push({ input: `parameters.${option}`, message });
    for (const role of roles ?? []) {
        if (parseRole(role) === undefined) {
            add('roles', `"${role}" is no role. Write one like readWrite@app, read@app.orders or readAnyDatabase.`);
        }
    }
    if (database !== undefined && !isDatabase(database))
        add('database', `"${database}" is no name of a database.`);
    if (roles === undefined && database === undefined) {
        add('roles', 'say what the user may do, by this option or by database.');
    }
    else if (roles !== undefined && database !== undefined) {
        add('database', 'give either roles or database, not both.');
    }
    return problems;
}
function checkLogin({ auth, username, 'expires-in': expiresIn }) {
    const problems = [];
    const add = (option, message) => void problems.push({ input: `parameters.${option}`, message });
    if (auth === 'oidc' && !/^[^/\s]+\/\S/.test(username ?? '')) {
        add('username', 'oidc needs one like <ID of the identity provider>/<subject>.');
    }
    if (auth === 'x509' && username !== undefined && !/^[a-z]+=./i.test(username)) {
        add('username', `"${username}" is no distinguished name, as x509 needs one. Write one like CN=ci.`);
    }
    if (auth === 'x509' && expiresIn !== undefined) {
        add('expires-in', 'X.509 users cannot expire in Atlas; the post step removes them. Leave it out.');
    }
    else {
        problems.push(...checkExpiry(expiresIn));
    }
    return problems;
}
function isDatabase(name) {
    return parseRole(`readWrite@${name}`)?.databaseName === name;
}
function rolesOf({ roles, database }) {
    if (database !== undefined)
        return [{ roleName: 'readWrite', databaseName: database }];
    return (roles ?? []).map(parseRole).filter((role) => role !== undefined);
}
function create_database_user_describe({ atlas }, given) {
    const { wanted, user, cluster, outcome } = given;
    const { groupId, clusterName } = wanted;
    const { username, password, certificatePath, databaseName, expiresAtMs } = user;
    const until = expiresAtMs === undefined ? undefined : new Date(expiresAtMs).toISOString();
    const srv = (0,atlas_attributes/* valueAt */.f)(cluster.document, 'connectionStrings.standardSrv');
    const address = typeof srv === 'string' && srv !== '' ? connectionStringFor(srv, user) : undefined;
    const unreachable = address === undefined
        ? ` Cluster ${clusterName} has no connection string yet, for its state is ${cluster.state}: output connection-string stays empty.`
        : '';
    return {
        ...outcome,
        ...(outcome.unmet !== undefined && cluster.state === 'PAUSED'
            ? { unmet: { ...outcome.unmet, hint: RESUME_HINT } }
            : {}),
        verdict: outcome.satisfied === false
            ? (outcome.verdict ?? '')
            : `Database user ${username} ${outcome.satisfied && address !== undefined ? 'can use' : 'was created for'} cluster ${clusterName}; ${endOf(until)}.${unreachable}`,
        data: {
            ...dataOf(wanted, username, until),
            databaseName,
            ...(certificatePath === undefined ? {} : { certificatePath })
        },
        outputs: {
            username,
            ...(password === undefined ? {} : { password }),
            ...(address === undefined ? {} : { 'connection-string': address }),
            ...(certificatePath === undefined ? {} : { 'certificate-path': certificatePath }),
            ...(until === undefined ? {} : { 'expires-at': until }),
            url: (0,ui_pages/* findUiPage */.v)(atlas.baseUrl, { groupId, part: 'database-access' }) ?? ''
        },
        facts: [
            ['Database user', username],
            ['Proves itself by', wanted.auth],
            ['Roles', wanted.roles.map(describeRole).join(', ')],
            ['Expires', until ?? 'never'],
            ...(outcome.facts ?? [])
        ]
    };
}
function create_database_user_describeDryRun(wanted) {
    const { clusterName, username, auth, roles, expiresAtMs } = wanted;
    const until = auth === 'x509' ? undefined : new Date(expiresAtMs).toISOString();
    const words = roles.map(describeRole).join(', ');
    const who = username === undefined ? 'a database user' : `database user ${username}`;
    return {
        verdict: `Dry run: ${who} with ${words} would be created for cluster ${clusterName}; ${endOf(until)}.`,
        data: dataOf(wanted, username, until),
        outputs: username === undefined ? {} : { username },
        facts: [
            ['Database user', username ?? 'a name of its own'],
            ['Proves itself by', auth],
            ['Roles', words],
            ['Expires', until ?? 'never']
        ]
    };
}
function dataOf({ auth, clusterName, roles }, username, expiresAt) {
    const name = username === undefined ? {} : { username };
    return { auth, cluster: clusterName, roles, ...name, ...(expiresAt === undefined ? {} : { expiresAt }) };
}
function endOf(until) {
    return until === undefined ? 'it goes when the job ends' : `it goes when the job ends, or at ${until}`;
}
function describeRole({ roleName, databaseName, collectionName }) {
    return `${roleName}@${databaseName}${collectionName === undefined ? '' : `.${collectionName}`}`;
}

// EXTERNAL MODULE: ./src/atlas/request.ts
var atlas_request = __webpack_require__(9270);
;// CONCATENATED MODULE: ./src/operations/api/state-of.ts
function state_of_stateOf(data) {
    const record = (data ?? {});
    if (Array.isArray(record['results']))
        return `${record['results'].length} items`;
    const state = ['stateName', 'status', 'state', 'STATUS', 'changeStatus']
        .map((name) => record[name])
        .find((value) => typeof value === 'string');
    if (typeof state !== 'string')
        return 'answered';
    return withPause(state, data);
}
function withPause(state, data) {
    return data?.paused === true ? `${state} (paused)` : state;
}

;// CONCATENATED MODULE: ./src/operations/api/wait-for-finish.ts








async function waitForFinish(context, task, rule, answer) {
    const subjects = findSubjects(context, task, rule, answer);
    let kind = { get: rule.get, version: rule.version };
    const lookAt = async (parameters, deadlineMs) => {
        try {
            const named = renameCluster(kind.get, parameters);
            const found = await context.atlas.call(kind.get, { parameters: named, version: kind.version }, { deadlineMs, quiet: true });
            return { found, verdict: (0,wait_rules/* judge */.S)(rule, found.data), state: stateIn(rule, found.data) };
        }
        catch (error) {
            if (!(error instanceof errors/* ApiError */.hD))
                throw error;
            const code = error.errorCode ?? '';
            if (rule.pendingCodes?.includes(code) === true)
                return { found: undefined, verdict: 'pending', state: code };
            const other = wait_rules/* OTHER_KIND */.O[code];
            if (other !== undefined && other.get !== kind.get && rule.pendingCodes === undefined) {
                kind = other;
                return lookAt(parameters, deadlineMs);
            }
            const gone = (error.status === 404 && rule.gone?.includes(404) === true) || rule.gone?.includes(code) === true;
            if (gone)
                return { found: undefined, verdict: 'success', state: 'gone' };
            throw error;
        }
    };
    const operation = task.operation.id;
    const wait = {
        subject: `what ${operation} started`,
        wanted: wantedOf(rule),
        first: firstLook(rule, answer),
        check: async (deadlineMs) => combine(await Promise.all(subjects.map((one) => lookAt(one, deadlineMs))))
    };
    const waited = await waitFor(context, wait);
    const outcome = toResultParts(wait, waited);
    const base = describeApiResult(context.atlas.baseUrl, task, waited.found ?? answer);
    return { ...base, ...outcome, facts: [...outcome.facts, ...base.facts] };
}
function firstLook(rule, answer) {
    if (typeof (0,atlas_attributes/* valueAt */.f)(answer.data, rule.state) === 'string') {
        const verdict = (0,wait_rules/* judge */.S)(rule, answer.data);
        return { found: answer, verdict, state: stateIn(rule, answer.data) };
    }
    return { found: answer, verdict: rule.gone === undefined ? 'unknown' : 'pending', state: 'requested' };
}
function findSubjects(context, { operation, input }, rule, answer) {
    const body = input.body === undefined ? undefined : JSON.parse(input.body);
    const entries = rule.eachEntry === true && Array.isArray(body) ? body : [undefined];
    return entries.map((entry) => {
        const parameters = {};
        for (const name of (0,layout/* pathNames */.Gz)((0,catalog/* getOperation */.eu)(rule.get).path)) {
            const value = valueFor(name, { rule, input: input.parameters ?? {}, answer: answer.data, body, entry, context });
            if (value === undefined) {
                throw new errors/* NetworkError */.Dr(`The answer of ${operation.id} does not say on what to wait: ${name} is missing.`, {
                    fault: 'unexpected'
                });
            }
            parameters[name] = value;
        }
        return parameters;
    });
}
function valueFor(name, from) {
    if (name === 'clusterName' && from.rule.needsCluster === true)
        return from.context.subject['cluster-name'];
    const sources = from.rule.from?.[name]?.split('|');
    if (sources === undefined)
        return from.input[name];
    for (const source of sources) {
        const [root, ...rest] = source.split('.');
        const path = rest.join('.');
        const value = root === 'entry' ? (0,atlas_attributes/* valueAt */.f)(from.entry, path) : ((0,atlas_attributes/* valueAt */.f)(from.answer, path) ?? (0,atlas_attributes/* valueAt */.f)(from.body, path));
        if (typeof value === 'string')
            return value;
    }
    return undefined;
}
function renameCluster(get, parameters) {
    const { clusterName, name, ...rest } = parameters;
    const cluster = clusterName ?? name;
    if (cluster === undefined)
        return parameters;
    const wanted = (0,layout/* pathNames */.Gz)((0,catalog/* getOperation */.eu)(get).path).includes('clusterName') ? 'clusterName' : 'name';
    return clusterName !== undefined && name !== undefined ? parameters : { ...rest, [wanted]: cluster };
}
function combine(looks) {
    const [first] = looks;
    if (looks.length === 1 && first !== undefined)
        return first;
    const has = (verdict) => looks.some((look) => look.verdict === verdict);
    const verdict = has('failure') ? 'failure' : has('pending') ? 'pending' : has('unknown') ? 'unknown' : 'success';
    const counts = new Map();
    for (const { state } of looks)
        counts.set(state, (counts.get(state) ?? 0) + 1);
    return { found: undefined, verdict, state: [...counts].map(([state, count]) => `${count} ${state}`).join(', ') };
}
function stateIn(rule, data) {
    const value = (0,atlas_attributes/* valueAt */.f)(data, rule.state);
    return typeof value === 'string' ? withPause(value, data) : 'answered';
}
function wantedOf(rule) {
    const words = rule.success.map((attribute) => {
        if ('in' in attribute)
            return `${attribute.attribute} ${attribute.in.join(' or ')}`;
        return 'notIn' in attribute
            ? `${attribute.attribute} not ${attribute.notIn.join(' or ')}`
            : `a ${attribute.attribute}`;
    });
    const gone = rule.gone === undefined ? [] : ['gone from Atlas'];
    return [words.join(' and '), ...gone].filter((word) => word !== '').join(', or ');
}

// EXTERNAL MODULE: ./src/gate/condition.ts
var condition = __webpack_require__(474);
;// CONCATENATED MODULE: ./src/operations/api/wait-until.ts




async function waitUntil(context, task, conditions) {
    const { waitUntil: wanted, failWhen } = conditions;
    const check = async (deadlineMs) => {
        const found = await readOnce(context, task, { deadlineMs, quiet: true });
        if (failWhen !== undefined && (0,condition/* isMet */.T)(failWhen, found.data)) {
            return { found, verdict: 'failure', state: `${state_of_stateOf(found.data)}, so that ${failWhen.text}` };
        }
        return { found, verdict: (0,condition/* isMet */.T)(wanted, found.data) ? 'success' : 'pending', state: state_of_stateOf(found.data) };
    };
    const wait = { subject: task.operation.id, wanted: wanted.text, check };
    const waited = await waitFor(context, wait);
    const outcome = toResultParts(wait, waited);
    const base = describeApiResult(context.atlas.baseUrl, task, waited.found);
    return { ...base, ...outcome, facts: [...outcome.facts, ...base.facts] };
}

;// CONCATENATED MODULE: ./src/operations/api/run-api-operation.ts







async function runApiOperation(context, task, wait) {
    if (wait?.kind === 'until')
        return waitUntil(context, task, wait.conditions);
    const response = await runOnce(context, task);
    if (wait?.kind === 'finish')
        return waitForFinish(context, task, wait.rule, response);
    return describeApiResult(context.atlas.baseUrl, task, response);
}
async function runOnce(context, task) {
    const { operation, input, undo } = task;
    if (undo === undefined)
        return readOnce(context, task);
    return createTemporary(context, { operationId: operation.id, rule: undo, input });
}
function readOnce({ atlas }, task, options) {
    const { operation, input, paginate } = task;
    const allPages = paginate && operation.paged && operation.method === 'GET' && !('pageNum' in (input.parameters ?? {}));
    return allPages ? atlas.list(operation.id, input, options) : atlas.call(operation.id, input, options);
}
function describeApiResult(baseUrl, { operation, input }, response) {
    const count = run_api_operation_countOf(response?.data);
    const items = count === undefined ? '' : ` with ${count} ${count === 1 ? 'item' : 'items'}`;
    const kind = response?.kind ?? 'json';
    return {
        verdict: response === undefined
            ? `${operation.id} gave no answer.`
            : `${operation.id} answered ${response.status}${items}.`,
        data: response?.data,
        file: response === undefined || kind === 'json'
            ? undefined
            : { bytes: response.bytes, extension: kind === 'gzip' ? 'gz' : 'csv' },
        status: response?.status,
        apiVersion: response?.version,
        outputs: findOutputs(baseUrl, input, response?.data),
        facts: factsOf(response?.data)
    };
}
function describeApiRequest(baseUrl, { operation, input, undo }) {
    const request = (0,atlas_request/* buildRequest */.m)(operation, input);
    const url = `${baseUrl}${request.target}`;
    const body = request.body === undefined ? undefined : JSON.parse(request.body);
    return {
        verdict: `Dry run: ${operation.method} ${url} was not sent.`,
        data: { method: operation.method, url, headers: request.headers, ...(body === undefined ? {} : { body }) },
        outputs: {},
        facts: [
            ['Method', operation.method],
            ['URL', url],
            ...Object.entries(request.headers),
            ...(request.body === undefined ? [] : [['body', request.body]]),
            ...(undo === undefined ? [] : [['Taken back by', undo.undo]])
        ]
    };
}
function findOutputs(baseUrl, { parameters = {} }, data) {
    const { id, name, stateName, connectionStrings } = (0,atlas_attributes/* isRecord */.u)(data) ? data : {};
    const connection = (0,atlas_attributes/* isRecord */.u)(connectionStrings) ? connectionStrings['standardSrv'] : undefined;
    const given = (key) => (typeof parameters[key] === 'string' ? parameters[key] : undefined);
    const url = (0,ui_pages/* findUiPage */.v)(baseUrl, {
        orgId: given('orgId'),
        groupId: given('groupId'),
        clusterName: given('clusterName')
    });
    return {
        ...(typeof id === 'string' ? { id } : {}),
        ...(typeof name === 'string' ? { name } : {}),
        ...(url === undefined ? {} : { url }),
        ...(typeof stateName === 'string' ? { state: state_of_stateOf(data) } : {}),
        ...(typeof connection === 'string' ? { 'connection-string': connection } : {})
    };
}
function factsOf(data) {
    if (!(0,atlas_attributes/* isRecord */.u)(data))
        return [];
    return Object.entries(data)
        .filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value))
        .map(([key, value]) => [key, String(value)]);
}
function run_api_operation_countOf(data) {
    if (Array.isArray(data))
        return data.length;
    const results = (0,atlas_attributes/* isRecord */.u)(data) ? data['results'] : undefined;
    return Array.isArray(results) ? results.length : undefined;
}

;// CONCATENATED MODULE: ./src/operations/test-cluster/cluster-stages.ts





async function waitForIdle(context, { groupId, name }, answer) {
    const subject = { 'project-id': groupId, 'cluster-name': name };
    const read = createClusterReader({ atlas: context.atlas, subject });
    const wait = {
        subject: `cluster ${name}`,
        wanted: 'state IDLE and a connection string',
        first: { found: undefined, verdict: 'pending', state: String((0,atlas_attributes/* valueAt */.f)(answer.data, 'stateName')) },
        async check(deadlineMs) {
            const found = await read({ deadlineMs, quiet: true });
            if (found.state === 'DELETING')
                return { found, verdict: 'failure', state: found.state };
            const ready = found.state === 'IDLE' && srvOf(found) !== undefined;
            return { found, verdict: ready ? 'success' : 'pending', state: found.state };
        }
    };
    const waited = await waitFor(context, wait);
    return { ...toResultParts(wait, waited), found: waited.found };
}
async function loadSampleData(context, groupId, name) {
    return runAndWait(context, 'requestGroupSampleDatasetLoad', { parameters: { groupId, name } });
}
async function createSearchIndex(context, groupId, clusterName, index) {
    const body = JSON.stringify(index);
    return runAndWait(context, 'createGroupClusterSearchIndex', { parameters: { groupId, clusterName }, body });
}
async function runAndWait(context, operationId, input) {
    const { WAIT_RULES } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 4472));
    const rule = WAIT_RULES[operationId];
    if (rule === undefined)
        throw new Error(`There is no rule for when ${operationId} is finished.`);
    const task = { operation: (0,catalog/* getOperation */.eu)(operationId), input, paginate: false };
    return runApiOperation(context, task, { kind: 'finish', rule });
}
function srvOf({ document }) {
    const srv = (0,atlas_attributes/* valueAt */.f)(document, 'connectionStrings.standardSrv');
    return typeof srv === 'string' ? srv : undefined;
}

;// CONCATENATED MODULE: ./src/operations/test-cluster/test-cluster.ts
const PROVIDERS = ['AWS', 'AZURE', 'GCP'];
const DEFAULT_REGIONS = {
    AWS: 'US_EAST_1',
    AZURE: 'US_EAST_2',
    GCP: 'CENTRAL_US'
};
function creationOf(wanted) {
    const { groupId, name, tier, provider, region, version } = wanted;
    const parameters = { groupId };
    if (tier === 'FLEX') {
        const body = { name, providerSettings: { backingProviderName: provider, regionName: region } };
        return { operationId: 'createGroupFlexCluster', input: { parameters, body: JSON.stringify(body) } };
    }
    const free = tier === 'M0';
    const regionConfig = {
        ...(free ? { providerName: 'TENANT', backingProviderName: provider } : { providerName: provider }),
        regionName: region,
        priority: 7,
        electableSpecs: { instanceSize: tier, ...(free ? {} : { nodeCount: 3 }) }
    };
    const body = {
        name,
        clusterType: 'REPLICASET',
        replicationSpecs: [{ regionConfigs: [regionConfig] }],
        ...(version === undefined ? {} : { mongoDBMajorVersion: version })
    };
    return { operationId: 'createGroupCluster', input: { parameters, body: JSON.stringify(body) } };
}
function test_cluster_nameOf({ random, runId = 'local' }) {
    return `${random}-${runId}`.replace(/[^a-zA-Z0-9-]/g, '-').slice(0, MAX_NAME_LENGTH);
}
const MAX_NAME_LENGTH = 64;
function test_cluster_checkCluster(options) {
    const { name, tier, version } = options;
    const problems = [];
    const add = (option, message) => void problems.push({ input: `parameters.${option}`, message });
    if (!/^(FLEX|M\d{1,3}|R\d{2,3})$/.test(tier)) {
        add('tier', `"${tier}" is no tier. Write FLEX, M0, or the size of a dedicated cluster such as M10.`);
    }
    else if (tier === 'M2' || tier === 'M5') {
        add('tier', `Atlas makes no ${tier} clusters any more. Use FLEX.`);
    }
    if (name !== undefined && !(/^[a-zA-Z0-9][a-zA-Z0-9-]*$/.test(name) && name.length <= MAX_NAME_LENGTH)) {
        add('name', `"${name}" is no name of a cluster: letters, digits and hyphens, 64 at most.`);
    }
    if (version !== undefined && (tier === 'FLEX' || tier === 'M0')) {
        add('version', `Atlas chooses the version of a ${tier} cluster. Leave it out, or use a dedicated tier.`);
    }
    else if (version !== undefined && !/^\d+\.\d+$/.test(version)) {
        add('version', `"${version}" is no major version. Write one like 8.0.`);
    }
    return problems;
}
function parseSearchIndexes(text) {
    try {
        const value = JSON.parse(text);
        const needed = ['database', 'collectionName', 'name'];
        const isIndex = (item) => typeof item === 'object' &&
            item !== null &&
            needed.every((key) => typeof item[key] === 'string');
        return Array.isArray(value) && value.length > 0 && value.every(isIndex) ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/operations/test-cluster/create-test-cluster.ts













const DEFAULT_ROLES = ['readWriteAnyDatabase', 'dbAdminAnyDatabase'];
const searchIndexesOption = {
    sentence: 'Search indexes to be made, in JSON as `createGroupClusterSearchIndex` takes them: a list of objects with ' +
        '`database`, `collectionName`, `name` and `definition`.',
    form: 'a JSON list of search indexes, each with database, collectionName and name',
    parse: (raw) => (typeof raw === 'string' ? parseSearchIndexes(raw) : undefined)
};
const createTestCluster = (0,definition/* defineOperation */.h)({
    name: 'create-test-cluster',
    sentence: 'Creates a cluster for this job, lets the runner in, makes a database user, and waits until all of it works. All of it goes when the job ends.',
    role: 'Project Owner',
    subjects: { 'project-id': 'required' },
    options: {
        tier: (0,options/* textOption */.vU)('`FLEX`, `M0`, or the size of a dedicated cluster such as `M10`. Default: `FLEX`.'),
        provider: (0,options/* choiceOption */.zu)('Cloud provider. Default: `AWS`.', PROVIDERS),
        region: (0,options/* textOption */.vU)("Region as Atlas calls it, such as `EU_WEST_1`. Default: one of the provider's in the USA."),
        version: (0,options/* textOption */.vU)('Major version of MongoDB, of a dedicated cluster. Default: that of Atlas.'),
        name: (0,options/* textOption */.vU)('Name of the cluster. Default: one that no other run has.'),
        roles: (0,options/* listOption */.y8)('Roles of the database user. Default: `readWriteAnyDatabase, dbAdminAnyDatabase`.'),
        ip: (0,options/* textOption */.vU)('Address of the runner, where it is not the one at which Atlas sees it.'),
        'expires-in': (0,options/* durationOption */.Ap)('When user and access expire by themselves: 5m to 7d. Default: `6h`.'),
        'sample-data': (0,options/* choiceOption */.zu)('`true` loads the sample datasets of Atlas.', ['true', 'false']),
        'search-indexes': searchIndexesOption,
        'keep-on-failure': (0,options/* durationOption */.Ap)('How long the cluster stays when the job has failed; `remove-leftovers` removes it then. It costs until then.')
    },
    outputs: ['id', 'name', 'url', 'state', 'connection-string', 'username', 'password', 'ip-address', 'expires-at'],
    temporary: true,
    check(_subject, { tier = 'FLEX', name, version, roles = [], ip, 'expires-in': expiresIn }) {
        const problems = test_cluster_checkCluster({ name, tier: tier.toUpperCase(), version });
        const add = (option, message) => void problems.push({ input: `parameters.${option}`, message });
        for (const role of roles) {
            if (parseRole(role) === undefined)
                add('roles', `"${role}" is no role. Write one like readWrite@app.`);
        }
        if (ip !== undefined && parseAddress(ip) === undefined)
            add('ip', `"${ip}" is not one IPv4 or IPv6 address.`);
        return [...problems, ...checkExpiry(expiresIn)];
    },
    async run(context, options) {
        const { provider = 'AWS', 'expires-in': expiresIn = DEFAULT_EXPIRY_MS } = options;
        const groupId = context.subject['project-id'] ?? '';
        const cluster = {
            groupId,
            name: options.name ?? test_cluster_nameOf(context.run),
            tier: (options.tier ?? 'FLEX').toUpperCase(),
            provider,
            region: options.region ?? DEFAULT_REGIONS[provider],
            version: options.version
        };
        if (context.dryRun)
            return create_test_cluster_describeDryRun(cluster);
        const address = options.ip ?? (await askAtlas(context));
        const expiresAtMs = context.clock.nowMs() + expiresIn;
        const roles = (options.roles ?? DEFAULT_ROLES).map(parseRole).filter((role) => role !== undefined);
        const made = await createAll(context, {
            cluster,
            access: { groupId, address, expiresAtMs, comment: undefined },
            roles,
            keepOnFailureMs: options['keep-on-failure']
        });
        const extras = { sampleData: options['sample-data'] === 'true', searchIndexes: options['search-indexes'] ?? [] };
        return waitForAll(context, { ...made, cluster, ...extras });
    }
});
async function createAll(context, { cluster, access, roles, keepOnFailureMs }) {
    const { operationId, input } = creationOf(cluster);
    const rule = await undoRuleOf(operationId);
    const { groupId, name } = cluster;
    const created = createTemporary(context, { operationId, rule, input, keepOnFailureMs });
    const user = created.then(() => createDatabaseUser(context, {
        groupId,
        clusterName: name,
        auth: 'password',
        username: undefined,
        roles,
        expiresAtMs: access.expiresAtMs
    }));
    const ends = await Promise.allSettled([created, allowAddress(context, access), user]);
    for (const end of ends)
        if (end.status === 'rejected')
            throw end.reason;
    return { answer: await created, access, user: await user };
}
async function waitForAll(context, given) {
    const { answer, access, cluster, sampleData, searchIndexes } = given;
    const { groupId, name } = cluster;
    const endMs = context.clock.nowMs() + context.wait.timeoutMs;
    const rest = () => ({
        ...context,
        wait: { ...context.wait, timeoutMs: Math.max(0, endMs - context.clock.nowMs()) }
    });
    const base = create_test_cluster_describe(context, given, undefined);
    if (context.wait.wanted === false)
        return base;
    const { found, ...ready } = await waitForIdle(rest(), cluster, answer);
    if (ready.satisfied !== true)
        return { ...base, ...ready };
    const stages = [
        async () => (await allowUntilActive(rest(), access)).outcome,
        ...(sampleData ? [() => loadSampleData(rest(), groupId, name)] : []),
        ...searchIndexes.map((index) => () => createSearchIndex(rest(), groupId, name, index)),
        () => waitForUser(rest(), { groupId, clusterName: name })
    ];
    for (const stage of stages) {
        const { satisfied, unmet, verdict } = await stage();
        if (satisfied === false)
            return { ...base, ...ready, satisfied, unmet, verdict: verdict ?? base.verdict };
    }
    const result = create_test_cluster_describe(context, given, found);
    return { ...result, satisfied: true, timeline: ready.timeline, facts: [...result.facts, ...ready.facts] };
}
async function waitForUser(context, cluster) {
    try {
        return await waitUntilApplied(context, cluster);
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD) || error.errorCode !== 'CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API')
            throw error;
        context.report('Atlas does not tell whether a flex cluster knows its users. The first connection may need a retry.');
        return {};
    }
}
function create_test_cluster_describe({ atlas }, { answer, access, user, cluster }, found) {
    const { groupId, name, tier } = cluster;
    const data = found?.answer.data ?? answer.data;
    const id = (0,atlas_attributes/* valueAt */.f)(data, 'id');
    const srv = found && srvOf(found);
    const expiresAt = new Date(access.expiresAtMs).toISOString();
    return {
        verdict: `Cluster ${name} (${tier}) ${found === undefined ? 'is being created' : 'is ready'}; it goes when the job ends.`,
        data,
        status: answer.status,
        apiVersion: answer.version,
        outputs: {
            ...(typeof id === 'string' ? { id } : {}),
            name,
            url: (0,ui_pages/* findUiPage */.v)(atlas.baseUrl, { groupId, clusterName: name }) ?? '',
            state: found?.state ?? String((0,atlas_attributes/* valueAt */.f)(data, 'stateName')),
            ...(srv === undefined ? {} : { 'connection-string': connectionStringFor(srv, user) }),
            username: user.username,
            ...(user.password === undefined ? {} : { password: user.password }),
            'ip-address': access.address,
            'expires-at': expiresAt
        },
        facts: [
            ['Cluster', `${name} (${tier}, ${cluster.provider} ${cluster.region})`],
            ['Database user', user.username],
            ['Runner', access.address],
            ['Access ends', `with the job, or at ${expiresAt}`]
        ]
    };
}
function create_test_cluster_describeDryRun(cluster) {
    const { name, tier, provider, region } = cluster;
    const { operationId, input } = creationOf(cluster);
    return {
        verdict: `Dry run: cluster ${name} (${tier}, ${provider} ${region}) would be created, with a user, for this job.`,
        data: { operationId, body: JSON.parse(input.body ?? '{}') },
        outputs: { name },
        facts: [['Cluster', `${name} (${tier}, ${provider} ${region})`]]
    };
}

;// CONCATENATED MODULE: ./src/operations/access/login.ts


const VARIABLE = 'MONGODB_ATLAS_ACCESS_TOKEN';
const login = (0,definition/* defineOperation */.h)({
    name: 'login',
    sentence: `Gives later steps an access token in \`${VARIABLE}\`, for curl, the Atlas CLI or Terraform. It is revoked when the job ends.`,
    role: 'none',
    subjects: {},
    options: {},
    outputs: ['access-token', 'expires-at'],
    needs: ['service-account'],
    freshToken: true,
    async run(context) {
        if (context.dryRun) {
            return { verdict: `Dry run: ${VARIABLE} would be set.`, data: undefined, outputs: {}, facts: [] };
        }
        const { value, expiresAtMs } = await context.accessToken();
        const expiresAt = toDate(expiresAtMs);
        return {
            verdict: `${VARIABLE} is set for the later steps of this job. The token lives until ${expiresAt}, or until the job ends.`,
            data: { expiresAt },
            outputs: { 'access-token': value, 'expires-at': expiresAt },
            exported: { [VARIABLE]: value },
            facts: [
                ['Variable', VARIABLE],
                ['Expires', expiresAt]
            ]
        };
    }
});

;// CONCATENATED MODULE: ./src/atlas/undo.ts




const KEEP_UNTIL_TAG = 'keep-until';
const LOOK_AGAIN_MS = [1500, 4000];
const undo_UNDER_WAY = new Set(['CLUSTER_ALREADY_REQUESTED_DELETION', 'PEER_ALREADY_REQUESTED_DELETION']);
async function undo(step, options) {
    const { guard, created } = step;
    const call = { deadlineMs: options.deadlineMs };
    let { parameters } = step;
    if (guard.kind === 'marker') {
        const found = await find(step, guard, options);
        if (found === undefined)
            return { end: 'gone' };
        if (!hasMarker(found, guard))
            return { end: 'not-ours', document: found };
        parameters = { ...parameters, ...parametersFrom(found, guard) };
        if (step.keepOnFailureMs !== undefined && options.jobFailed) {
            return keep(parameters, found, { ...options, ms: step.keepOnFailureMs });
        }
    }
    else if (guard.kind === 'none' || !created) {
        return { end: 'unsure' };
    }
    return remove(options.atlas, step.operationId, parameters, call);
}
async function remove(atlas, operationId, parameters, options) {
    try {
        await atlas.call(operationId, { parameters }, options);
        return { end: 'removed' };
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD))
            throw error;
        if (error.status === 404)
            return { end: 'gone' };
        if (undo_UNDER_WAY.has(error.errorCode ?? ''))
            return { end: 'removed' };
        throw error;
    }
}
async function find(step, guard, { atlas, clock, signal, deadlineMs }) {
    const parameters = guard.getParameters ?? step.parameters;
    const call = (0,catalog/* getOperation */.eu)(guard.get).paged ? atlas.list : atlas.call;
    const look = async () => {
        try {
            const { data } = await call(guard.get, { parameters }, { deadlineMs });
            const items = Array.isArray(data) ? data : (0,atlas_attributes/* valueAt */.f)(data, 'results');
            return Array.isArray(items) ? items.find((item) => hasMarker(item, guard)) : data;
        }
        catch (error) {
            if (error instanceof errors/* ApiError */.hD && error.status === 404)
                return undefined;
            throw error;
        }
    };
    let found = await look();
    for (const pauseMs of step.created ? [] : LOOK_AGAIN_MS) {
        if (found !== undefined)
            break;
        await (0,atlas_clock/* delay */.c)(clock, pauseMs, signal);
        found = await look();
    }
    return found;
}
function hasMarker(document, { field, value }) {
    const found = (0,atlas_attributes/* valueAt */.f)(document, field);
    if (typeof found === 'string')
        return found.split(' ').includes(value);
    return Array.isArray(found) && found.some((tag) => (0,atlas_attributes/* valueAt */.f)(tag, 'value') === value);
}
function parametersFrom(document, { take = {} }) {
    return Object.fromEntries(Object.entries(take).flatMap(([name, field]) => {
        const value = (0,atlas_attributes/* valueAt */.f)(document, field);
        return typeof value === 'string' ? [[name, value]] : [];
    }));
}
async function keep(parameters, document, { atlas, clock, deadlineMs, ms }) {
    const untilMs = clock.nowMs() + ms;
    const others = (0,atlas_attributes/* valueAt */.f)(document, 'tags').filter(({ key }) => key !== KEEP_UNTIL_TAG);
    const tags = [...others, { key: KEEP_UNTIL_TAG, value: toTagDate(untilMs) }];
    const operationId = 'name' in parameters ? 'updateGroupFlexCluster' : 'updateGroupCluster';
    await atlas.call(operationId, { parameters, body: JSON.stringify({ tags }) }, { deadlineMs });
    return { end: 'kept', untilMs };
}
function toTagDate(ms) {
    return new Date(ms).toISOString().replace(/[-:]|\.\d+/g, '');
}

;// CONCATENATED MODULE: ./src/operations/leftovers/leftover-kinds.ts
const IN_PROJECT = [
    {
        noun: 'database user',
        list: 'listGroupDatabaseUsers',
        get: 'getGroupDatabaseUser',
        remove: 'deleteGroupDatabaseUser',
        field: 'description',
        name: ['username'],
        parameters: { databaseName: 'databaseName', username: undefined }
    },
    {
        noun: 'access list entry',
        list: 'listGroupAccessListEntries',
        get: 'getGroupAccessListEntry',
        remove: 'deleteGroupAccessListEntry',
        field: 'comment',
        name: ['ipAddress', 'cidrBlock', 'awsSecurityGroup'],
        parameters: { entryValue: undefined }
    },
    {
        noun: 'cluster',
        list: 'listGroupClusters',
        get: 'getGroupCluster',
        remove: 'deleteGroupCluster',
        field: 'tags',
        name: ['name'],
        parameters: { clusterName: undefined },
        date: 'createDate'
    },
    {
        noun: 'flex cluster',
        list: 'listGroupFlexClusters',
        get: 'getGroupFlexCluster',
        remove: 'deleteGroupFlexCluster',
        field: 'tags',
        name: ['name'],
        parameters: { name: undefined },
        date: 'createDate'
    }
];
const SERVICE_ACCOUNT = {
    noun: 'service account',
    list: 'listOrgServiceAccounts',
    get: 'getOrgServiceAccount',
    remove: 'deleteOrgServiceAccount',
    field: 'description',
    name: ['name'],
    parameters: { clientId: 'clientId' }
};
const PROJECT = {
    noun: 'project',
    list: 'getOrgGroups',
    get: 'getGroup',
    remove: 'deleteGroup',
    field: 'tags',
    name: ['name'],
    parameters: { groupId: 'id' },
    date: 'created'
};
const leftover_kinds_KINDS = [...IN_PROJECT, SERVICE_ACCOUNT, PROJECT];

;// CONCATENATED MODULE: ./src/operations/leftovers/find-leftovers.ts





const PARALLEL = 4;
const MARKER = /^[\w.]+-\d+-[a-z0-9]{8}$/;
const TAG_DATE = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;
async function findLeftovers(context, { orgId, groupId }) {
    const found = [];
    const groupIds = new Set(groupId === undefined ? [] : [groupId]);
    if (orgId !== undefined) {
        const projects = await listAll(context, PROJECT, { orgId });
        for (const project of projects)
            groupIds.add(textOf(PROJECT.list, project, 'id'));
        found.push(...projects.flatMap((project) => toLeftover(PROJECT, {}, project)));
        const accounts = await listAll(context, SERVICE_ACCOUNT, { orgId });
        found.push(...accounts.flatMap((account) => toLeftover(SERVICE_ACCOUNT, { orgId }, account)));
    }
    const ids = [...groupIds];
    for (let start = 0; start < ids.length; start += PARALLEL) {
        const inEach = ids.slice(start, start + PARALLEL).map((id) => findInProject(context, id));
        found.push(...(await Promise.all(inEach)).flat());
    }
    return found.sort((one, other) => leftover_kinds_KINDS.indexOf(one.kind) - leftover_kinds_KINDS.indexOf(other.kind));
}
async function findInProject(context, groupId) {
    const found = [];
    for (const kind of IN_PROJECT) {
        const documents = await listAll(context, kind, { groupId });
        found.push(...documents.flatMap((document) => toLeftover(kind, { groupId }, document)));
    }
    return found;
}
async function listAll({ atlas }, { list }, parameters) {
    const { data } = await atlas.list(list, { parameters });
    return data.results.map((item) => recordOf(list, item));
}
function toLeftover(kind, place, document) {
    const { noun, list, get, remove, field, date } = kind;
    const tags = tagsOf(document);
    const origin = readOrigin(kind, document, tags);
    if (origin === undefined || !MARKER.test(origin.marker))
        return [];
    const name = kind.name.map((attribute) => document[attribute]).find((value) => typeof value === 'string');
    if (name === undefined)
        throw incompleteResponse(list, `name of a ${noun}`);
    const own = Object.entries(kind.parameters).map(([parameter, attribute]) => {
        return [parameter, attribute === undefined ? name : textOf(list, document, attribute)];
    });
    const parameters = { ...place, ...Object.fromEntries(own) };
    const state = document['stateName'];
    return [
        {
            kind,
            name,
            projectId: parameters['groupId'],
            marker: origin.marker,
            createdMs: date === undefined ? origin.createdMs : toMs(document[date]),
            keepUntil: tags.get(KEEP_UNTIL_TAG),
            state: typeof state === 'string' ? state : undefined,
            step: {
                operationId: remove,
                parameters,
                guard: { kind: 'marker', get, field, value: origin.marker },
                subject: `${noun} ${name}`,
                created: true
            }
        }
    ];
}
function readOrigin({ field }, document, tags) {
    if (field !== 'tags')
        return readText(document[field]);
    const marker = tags.get(SIGNATURE);
    return marker === undefined ? undefined : { marker, createdMs: undefined };
}
function tagsOf({ tags }) {
    const pairs = (Array.isArray(tags) ? tags : []).map((tag) => [
        (0,atlas_attributes/* valueAt */.f)(tag, 'key'),
        (0,atlas_attributes/* valueAt */.f)(tag, 'value')
    ]);
    return new Map(pairs.filter((pair) => pair.every((part) => typeof part === 'string')));
}
function whyItStays(leftover, { nowMs, olderThanMs, runId }) {
    const { marker, createdMs, keepUntil, state } = leftover;
    if (runId !== undefined && marker.startsWith(`${runId}-`))
        return 'of this run';
    if (state === 'DELETING')
        return 'being removed already';
    if (keepUntil !== undefined) {
        const untilMs = toMs(keepUntil.replace(TAG_DATE, '$1-$2-$3T$4:$5:$6Z'));
        if (untilMs === undefined)
            return `tag ${KEEP_UNTIL_TAG} is no date: ${keepUntil}`;
        return untilMs > nowMs ? `kept until ${new Date(untilMs).toISOString()}` : undefined;
    }
    if (createdMs === undefined)
        return 'no date';
    return nowMs - createdMs > olderThanMs ? undefined : 'too young';
}
function toMs(date) {
    const ms = typeof date === 'string' ? Date.parse(date) : NaN;
    return Number.isNaN(ms) ? undefined : ms;
}

;// CONCATENATED MODULE: ./src/operations/leftovers/remove-leftovers.ts






const remove_leftovers_DAY_MS = 86_400_000;
const HAS_CLUSTERS = 'CANNOT_CLOSE_GROUP_ACTIVE_ATLAS_CLUSTERS';
const MAX_NAMED = 3;
const removeLeftovers = (0,definition/* defineOperation */.h)({
    name: 'remove-leftovers',
    sentence: 'Removes what earlier runs of this action have left in a project, or in a whole organization with `org-id`.',
    role: 'Project Owner, or Organization Owner with org-id',
    subjects: { 'org-id': 'optional', 'project-id': 'optional' },
    options: {
        'older-than': (0,options/* durationOption */.Ap)('Only what is older than this is removed: longer than any job runs. Default: `24h`.')
    },
    outputs: [],
    check: (subject) => subject['org-id'] === undefined && subject['project-id'] === undefined
        ? [{ input: 'project-id', message: 'remove-leftovers needs project-id or org-id.' }]
        : [],
    async run(context, { 'older-than': olderThanMs = remove_leftovers_DAY_MS }) {
        const place = { orgId: context.subject['org-id'], groupId: context.subject['project-id'] };
        const found = await findLeftovers(context, place);
        const limits = { nowMs: context.clock.nowMs(), olderThanMs, runId: context.run.runId };
        const judged = found.map((leftover) => ({ leftover, stays: whyItStays(leftover, limits) }));
        const kept = new Set(judged.flatMap(({ leftover: { projectId }, stays }) => (stays === undefined ? [] : [projectId])));
        const outcomes = [];
        for (const { leftover, stays } of judged) {
            const inUse = leftover.kind === PROJECT && kept.has(leftover.projectId) ? 'waits for what is in it' : undefined;
            const action = stays ?? inUse;
            if (action !== undefined)
                outcomes.push({ leftover, end: 'stays', action });
            else if (context.dryRun)
                outcomes.push({ leftover, end: 'planned', action: 'would be removed' });
            else
                outcomes.push(await removeOne(context, leftover));
        }
        return remove_leftovers_describe(context, place, outcomes);
    }
});
async function removeOne(context, leftover) {
    const { atlas, clock, signal } = context;
    const where = leftover.projectId === undefined || leftover.kind === PROJECT ? '' : ` of project ${leftover.projectId}`;
    const stays = (action) => ({ leftover, end: 'stays', action });
    try {
        const { end } = await undo(leftover.step, { atlas, clock, signal, jobFailed: false });
        if (end === 'gone')
            return stays('gone meanwhile');
        if (end !== 'removed')
            return stays('left: it does not bear its mark any more');
        context.report(`Removed: the ${leftover.step.subject}${where}.`);
        return { leftover, end, action: 'removed' };
    }
    catch (error) {
        if (!(error instanceof errors/* ReportedError */.SS) || error instanceof errors/* CancelledError */.cc)
            throw error;
        if (error instanceof errors/* ApiError */.hD && error.errorCode === HAS_CLUSTERS)
            return stays('waits for its clusters, next run');
        context.report(`Not removed: the ${leftover.step.subject}${where}. ${error.message}`);
        return { leftover, end: 'failed', action: `failed: ${error.message}`, hint: error.hint };
    }
}
function remove_leftovers_describe(context, place, outcomes) {
    const failed = outcomes.filter(({ end }) => end === 'failed');
    const count = (wanted) => outcomes.filter(({ end }) => end === wanted).length;
    const counts = { removed: count('removed'), failed: failed.length };
    const where = place.orgId === undefined ? `project ${place.groupId}` : `organization ${place.orgId}`;
    const found = outcomes.length === 1 ? '1 thing' : `${outcomes.length} things`;
    const done = context.dryRun ? `${count('planned')} would be removed` : `${counts.removed} removed`;
    const sums = [done, ...(counts.failed === 0 ? [] : [`${counts.failed} failed`]), `${count('stays')} left for now`];
    const verdict = outcomes.length === 0
        ? `Nothing of this action is left in ${where}.`
        : `Found ${found} of this action in ${where}: ${sums.join(', ')}.`;
    return {
        verdict: context.dryRun ? `Dry run: ${verdict}` : verdict,
        data: { found: outcomes.map(remove_leftovers_toEntry), ...counts },
        outputs: {},
        satisfied: context.dryRun ? undefined : failed.length === 0,
        unmet: failed.length === 0 ? undefined : remove_leftovers_describeUnmet(verdict, failed),
        facts: [],
        table: outcomes.length === 0 ? undefined : remove_leftovers_describeTable(outcomes)
    };
}
function remove_leftovers_describeUnmet(verdict, failed) {
    const named = failed.slice(0, MAX_NAMED).map(({ leftover, action }) => `${leftover.step.subject}: ${action}`);
    const rest = failed.length > MAX_NAMED ? [`and ${failed.length - MAX_NAMED} more, in the result.`] : [];
    const hints = new Set(failed.flatMap(({ hint }) => (hint === undefined ? [] : [hint])));
    return {
        message: [verdict, ...named, ...rest].join('\n'),
        hint: [...hints].slice(0, MAX_NAMED).join(' ') || 'Run it again; if it stays, remove it in Atlas.'
    };
}
function remove_leftovers_toEntry({ leftover, action }) {
    const { kind, name, projectId, marker, createdMs } = leftover;
    return { kind: kind.noun, name, project: projectId, run: marker, created: remove_leftovers_toDate(createdMs), action };
}
function remove_leftovers_describeTable(outcomes) {
    const order = ['failed', 'removed', 'planned', 'stays'];
    const rows = [...outcomes].sort((one, other) => order.indexOf(one.end) - order.indexOf(other.end)).map(remove_leftovers_toEntry);
    return {
        title: 'Found',
        head: ['Kind', 'Name', 'Project', 'Run', 'Created', 'What became of it'],
        rows: rows.map(({ kind, name, project = '', run, created = 'unknown', action }) => {
            return [kind, name, project, run, created, action];
        })
    };
}
function remove_leftovers_toDate(ms) {
    return ms === undefined ? undefined : new Date(ms).toISOString();
}

;// CONCATENATED MODULE: ./src/operations/client-secret/new-secret.ts







const PROOFS = 4;
const PROOF_PAUSE_MS = 5000;
async function readSecrets({ atlas, clock }, { place, parameters }) {
    const { data } = await readOwnRecord({
        atlas,
        clientId: parameters['clientId'] ?? '',
        place,
        purpose: 'renew its secret',
        otherwise: 'renew the secret by another service account'
    });
    return { data, secrets: readClientSecrets(place.operationId, data, clock.nowMs()) };
}
async function createSecret(context, level, given) {
    const { hours, known } = given;
    const { parameters, create, remove } = level;
    const planned = {
        operationId: remove,
        parameters,
        guard: { kind: 'none' },
        subject: 'new client secret',
        created: false
    };
    const note = context.undo.note(planned);
    try {
        const body = JSON.stringify({ secretExpiresAfterHours: hours });
        const { data, status, version } = await context.atlas.call(create, { parameters, body });
        const record = recordOf(create, data);
        if (typeof record['secret'] === 'string')
            context.mask(record['secret']);
        const id = textOf(create, record, 'id');
        const step = {
            ...planned,
            parameters: { ...parameters, secretId: id },
            guard: { kind: 'returned' },
            created: true
        };
        note.confirm(step);
        const expiresAt = textOf(create, record, 'expiresAt');
        return { id, value: textOf(create, record, 'secret'), expiresAt, status, version, step, note };
    }
    catch (error) {
        if (isRefusal(error)) {
            note.withdraw();
            throw withLimit(error, hours);
        }
        if (error instanceof errors/* CancelledError */.cc)
            throw error;
        throw await rollBack(context, level, { error, note, known });
    }
}
async function rollBack(context, level, given) {
    const { error, note, known } = given;
    if (!(error instanceof Error) || error instanceof errors/* CancelledError */.cc)
        return error;
    let told;
    try {
        if (given.id !== undefined)
            await deleteSecret(context, level, given.id);
        const { secrets } = await readSecrets(context, level);
        const isNew = ({ id, lastUsedAt }) => !known.includes(id) && lastUsedAt === undefined;
        const strange = given.id === undefined ? secrets.filter(isNew) : [];
        for (const { id } of strange)
            await deleteSecret(context, level, id);
        note.withdraw();
        const made = given.id !== undefined || strange.length > 0;
        const old = secrets.find(({ id }) => known.includes(id));
        told = `${made ? 'The new secret is deleted again' : 'No new secret is there'}. ${new_secret_endOf(old, made)}`;
    }
    catch (other) {
        if (!(other instanceof errors/* ReportedError */.SS))
            throw other;
        told =
            `The new secret ${given.id ?? ''} may still be there, for deleting it failed as well: ${other.message} ` +
                `Delete it by the operation ${level.remove}. Atlas has cut the life of the secret in use to 7 days.`;
    }
    error.message = `${error.message}\n${told}`;
    return error;
}
function new_secret_endOf(old, made) {
    if (old === undefined)
        return 'Atlas does not show the secret in use any more.';
    const why = made ? ': Atlas cut its life when the new one was made. Rotate before that day.' : '.';
    return `The secret in use ends on ${old.expiresAt}${why}`;
}
function deleteSecret({ atlas }, level, secretId) {
    return removeIfThere(atlas, level.remove, { ...level.parameters, secretId });
}
async function proveSecret(context, own, { value }) {
    for (let attempt = 1;; attempt++) {
        try {
            return await own.verify(value);
        }
        catch (error) {
            if (!(error instanceof errors/* AuthenticationError */.v3) || error.status !== 401 || attempt === PROOFS)
                throw error;
            context.report('Atlas does not know the new secret yet; trying again.');
            await (0,atlas_clock/* delay */.c)(context.clock, PROOF_PAUSE_MS, context.signal);
        }
    }
}
function withLimit(error, hours) {
    if (error instanceof errors/* ApiError */.hD && error.status === 400) {
        const hint = `The organization may allow less than ${hours} hours: see maxServiceAccountSecretValidityInHours in its settings, and set expires-in.`;
        error.hint = `${hint} ${error.hint ?? ''}`.trim();
    }
    return error;
}

// EXTERNAL MODULE: ./src/operations/client-secret/secret-store.ts
var secret_store = __webpack_require__(1263);
;// CONCATENATED MODULE: ./src/operations/client-secret/rotation.ts



async function rotate(context, own, rotation, standing) {
    const { level, place, secretName, hours } = rotation;
    const { report } = context;
    const where = (0,secret_store/* describePlace */.df)(place, context.run.repository);
    const store = await context.openSecretStore();
    report('Writing the secret in use to GitHub once more: that changes nothing, and proves that the new one can follow.');
    await store.write(place, secretName, own.value);
    for (const { secret, why } of standing.removable) {
        report(`Deleting secret ${secret.id}, since Atlas keeps two at most: ${why}.`);
        await deleteSecret(context, level, secret.id);
    }
    const known = [standing.current.id, ...standing.removable.map(({ secret }) => secret.id)];
    report(`Making a secret for ${hours} hours. From now on the one in use lives for 7 days at most.`);
    const made = await createSecret(context, level, { hours, known });
    try {
        report('Getting an access token with the new secret, to be sure that it works.');
        await proveSecret(context, own, made);
    }
    catch (error) {
        throw await rollBack(context, level, { error, note: made.note, known, id: made.id });
    }
    report(`Writing the new secret to GitHub secret ${secretName} of ${where}.`);
    await storeSecret(context, store, rotation, { made, known, current: standing.current.id });
    return finish(context, own, rotation, { made, current: standing.current });
}
async function storeSecret(context, store, { level, place, secretName }, given) {
    const { made, known, current } = given;
    made.note.withdraw();
    try {
        await store.write(place, secretName, made.value);
    }
    catch (error) {
        if (!(error instanceof secret_store/* SecretStoreError */.uG))
            throw error;
        if (!error.unsure) {
            const note = context.undo.note(made.step);
            throw await rollBack(context, level, { error, note, known, id: made.id });
        }
        const end = await rotation_endOf(context, level, current);
        error.message +=
            `\nWhether GitHub holds the new secret is not known, so that both stay: ${made.id}, which is new, and ${current}, which ` +
                `was in use and ends ${end}.`;
        error.hint = `See in GitHub when ${secretName} was last updated, and delete the one that is not in it, by the operation ${level.remove}. ${error.hint ?? ''}`;
        throw error;
    }
}
async function finish(context, own, { level, deleteOld }, { made, current }) {
    const { id } = current;
    if (!deleteOld) {
        const expiresAt = await readEnd(context, level, id);
        return { made, old: { id, deleted: false, ...(expiresAt === undefined ? {} : { expiresAt }) }, warnings: [] };
    }
    context.report('GitHub holds the new secret. Deleting the old one, and revoking the tokens that it got.');
    try {
        await deleteSecret(context, level, id);
    }
    catch (error) {
        if (!(error instanceof errors/* ReportedError */.SS) || error instanceof errors/* CancelledError */.cc)
            throw error;
        const end = await rotation_endOf(context, level, id);
        error.message = `The new secret is in place and works, but the old one, ${id}, was not deleted: ${error.message}\nIt ends ${end}.`;
        throw error;
    }
    return { made, old: { id, deleted: true }, warnings: await revoke(own, made) };
}
async function revoke(own, { value }) {
    try {
        await own.revokeTokens(value);
        return [];
    }
    catch (error) {
        if (!(error instanceof errors/* ReportedError */.SS) || error instanceof errors/* CancelledError */.cc)
            throw error;
        return [`The access token of this step could not be revoked, and ends within an hour: ${error.message}`];
    }
}
async function rotation_endOf(context, level, id) {
    const end = await readEnd(context, level, id);
    return end === undefined ? 'within 7 days' : `on ${end}`;
}
async function readEnd(context, level, id) {
    try {
        const { secrets } = await readSecrets(context, level);
        return secrets.find((secret) => secret.id === id)?.expiresAt;
    }
    catch (error) {
        if (error instanceof errors/* CancelledError */.cc || !(error instanceof errors/* ReportedError */.SS))
            throw error;
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/operations/client-secret/secret-in-use.ts




const LONGEST_RUN_MS = 15 * 60_000;
function judgeSecrets(given) {
    const { nowMs, removal } = given;
    const known = identify(given);
    const live = known.filter(({ secret }) => liveOnes([secret]).length > 0);
    const expired = known.filter((each) => !live.includes(each));
    const current = live.find(({ inUse }) => inUse === true) ?? (live.length === 1 ? live[0] : undefined);
    if (live.length === 0 || expired.some(({ inUse }) => inUse === true))
        throw clockProblem();
    const gone = expired.map(({ secret }) => ({ secret, why: `it has expired on ${secret.expiresAt}` }));
    if (live.length === 1 && current !== undefined)
        return { current: current.secret, removable: gone };
    const [other] = live.filter((each) => each !== current);
    const abandoned = live.length === 2 && current !== undefined && other !== undefined && wasLeft(current, other);
    if (!abandoned)
        throw twoLive(live, current, removal);
    const ageMs = nowMs - Date.parse(other.secret.createdAt ?? '');
    if (ageMs < LONGEST_RUN_MS)
        throw perhapsAtWork(other, ageMs);
    const why = 'an earlier run made it and did not come to its end: it was never used, and its value is lost';
    return { current: current.secret, removable: [...gone, { secret: other.secret, why }] };
}
function wasLeft(current, { secret, inUse }) {
    const newer = Date.parse(secret.createdAt ?? '') > Date.parse(current.secret.createdAt ?? '');
    return inUse === false && secret.lastUsedAt === undefined && newer;
}
function identify(given) {
    const masks = readMasks(given.data);
    const known = given.secrets.map((secret) => {
        const masked = masks.get(secret.id) ?? '';
        return { secret, masked, inUse: isMaskOf(masked, given.value) };
    });
    const matches = known.filter(({ inUse }) => inUse === true);
    return matches.length === 1 ? known : known.map((each) => ({ ...each, inUse: undefined }));
}
function readMasks(data) {
    const { secrets } = (data ?? {});
    const records = (Array.isArray(secrets) ? secrets : []).map((each) => recordOf('', each));
    return new Map(records.map(({ id, maskedSecretValue: masked }) => [id, typeof masked === 'string' ? masked : '']));
}
function isMaskOf(masked, value) {
    const [, head = '', end = ''] = /^(.*?)(?:\*+|\.{2,}|\u2026|\u2022+)+([^*.\u2026\u2022]*)$/.exec(masked) ?? [];
    return end.length < 3 ? undefined : value.startsWith(head) && value.endsWith(end);
}
function secret_in_use_describe({ secret, masked }) {
    const used = secret.lastUsedAt === undefined ? 'never used' : `last used on ${secret.lastUsedAt}`;
    return `${secret.id}${masked === '' ? '' : ` (${masked})`}, ${used}, ends on ${secret.expiresAt}`;
}
function twoLive(live, current, removal) {
    const list = live.map((each) => `${secret_in_use_describe(each)}${each === current ? ': the one in use' : ''}`);
    const [other] = live.filter((each) => each !== current);
    const which = current === undefined || other === undefined
        ? 'Find out which one is in use, and delete the other one'
        : `If nothing uses ${other.secret.id} any more, delete it`;
    return new errors/* UnmetError */._$(`The service account has ${live.length} live secrets, and Atlas keeps two at most: ${list.join('; ')}.`, {
        hint: `${which}, by the operation ${removal} with the parameter secretId, or in Atlas under Organization > Applications > ` +
            'Service Accounts. Or wait until it ends. A rotation without delete-old leaves the old secret for 7 days.'
    });
}
function perhapsAtWork(other, ageMs) {
    const restMs = LONGEST_RUN_MS - ageMs;
    return new errors/* UnmetError */._$(`The service account has two live secrets. ${secret_in_use_describe(other)}: it was made ${(0,poll/* toDuration */.Ah)(Math.max(0, ageMs))} ago, perhaps by a run that still goes.`, { hint: `Run the job again in ${(0,poll/* toDuration */.Ah)(restMs)}: if nothing has used it by then, it is deleted.` });
}
function clockProblem() {
    return new errors/* UnmetError */._$('By the clock of this machine the secret in use has expired, but Atlas accepts it.', {
        hint: 'Set the clock of the runner.'
    });
}

;// CONCATENATED MODULE: ./src/operations/client-secret/rotate-client-secret.ts







const rotate_client_secret_HOUR_MS = 3_600_000;
const DEFAULT_MS = 90 * 24 * rotate_client_secret_HOUR_MS;
const rotate_client_secret_SHORTEST_MS = 8 * rotate_client_secret_HOUR_MS;
const rotate_client_secret_LONGEST_MS = 365 * 24 * rotate_client_secret_HOUR_MS;
const rotateClientSecret = (0,definition/* defineOperation */.h)({
    name: 'rotate-client-secret',
    sentence: 'Makes a new client secret for the service account in use, and stores it as a secret of GitHub.',
    role: 'Project Owner, or Organization Owner with org-id',
    subjects: { 'org-id': 'optional', 'project-id': 'optional' },
    options: {
        'secret-name': (0,options/* textOption */.vU)('Name of the GitHub secret that holds the client secret. It must be there. Required.'),
        scope: (0,options/* choiceOption */.zu)('Where that secret lies. Default: `repository`.', [
            'repository',
            'environment',
            'organization'
        ]),
        environment: (0,options/* textOption */.vU)('Name of the environment, with scope `environment`.'),
        organization: (0,options/* textOption */.vU)('Name of the organization of GitHub, with scope `organization`.'),
        'expires-in': (0,options/* durationOption */.Ap)('How long the new secret lives, in whole hours: 8h to 365d. Default: `90d`.'),
        'delete-old': (0,options/* choiceOption */.zu)('Whether the old secret is deleted at once. Otherwise Atlas ends it 7 days later at most. Default: `false`.', ['true', 'false'])
    },
    outputs: ['expires-at', 'id'],
    needs: ['service-account', 'github-token'],
    freshToken: true,
    orgOrProject: true,
    check: (subject, options) => [...checkLevel(subject), ...checkPlace(options), ...checkLife(options['expires-in'])],
    async run(context, options) {
        const own = context.ownSecret();
        const level = levelOf(context);
        const { data, secrets } = await readSecrets(context, level);
        const nowMs = context.clock.nowMs();
        const standing = judgeSecrets({ secrets, data, value: own.value, nowMs, removal: level.remove });
        const rotation = {
            level,
            place: rotate_client_secret_placeOf(options),
            secretName: options['secret-name'] ?? '',
            hours: Math.floor((options['expires-in'] ?? DEFAULT_MS) / rotate_client_secret_HOUR_MS),
            deleteOld: options['delete-old'] === 'true'
        };
        if (context.dryRun)
            return describePlan(context, rotation, standing);
        return rotate_client_secret_describe(context, rotation, await rotate(context, own, rotation, standing));
    }
});
function checkLevel(subject) {
    const given = ['org-id', 'project-id'].filter((name) => subject[name] !== undefined);
    if (given.length === 1)
        return [];
    const message = given.length === 0
        ? 'rotate-client-secret needs org-id, or project-id for a service account of one project.'
        : 'give either org-id or project-id to this step, not both: by the one the service account is managed.';
    return [{ input: given[1] ?? 'org-id', message }];
}
function checkPlace(options) {
    const problems = [];
    const add = (option, message) => void problems.push({ input: `parameters.${option}`, message });
    const { 'secret-name': name, scope = 'repository' } = options;
    if (!Object.hasOwn(options, 'secret-name'))
        add('secret-name', 'required: the GitHub secret to be renewed.');
    const wrong = name === undefined ? undefined : (0,secret_store/* checkSecretName */.aM)(name);
    if (wrong !== undefined)
        add('secret-name', wrong);
    for (const option of ['environment', 'organization']) {
        const given = Object.hasOwn(options, option);
        if (scope === option && !given)
            add(option, `required with scope ${option}.`);
        if (scope !== option && given)
            add(option, `only with scope ${option}.`);
    }
    return problems;
}
function checkLife(lifeMs) {
    if (lifeMs === undefined || (lifeMs >= rotate_client_secret_SHORTEST_MS && lifeMs <= rotate_client_secret_LONGEST_MS))
        return [];
    return [{ input: 'parameters.expires-in', message: 'takes 8h to 365d: Atlas makes no other client secrets.' }];
}
function rotate_client_secret_placeOf({ scope = 'repository', environment = '', organization = '' }) {
    switch (scope) {
        case 'repository':
            return { scope };
        case 'environment':
            return { scope, environment };
        case 'organization':
            return { scope, organization };
    }
}
function levelOf({ subject, clientId = '' }) {
    const { 'org-id': orgId, 'project-id': groupId = '' } = subject;
    if (orgId !== undefined) {
        return {
            place: inOrganization(orgId),
            create: 'createOrgServiceAccountSecret',
            remove: 'deleteOrgServiceAccountSecret',
            parameters: { orgId, clientId }
        };
    }
    return {
        place: inProject(groupId),
        create: 'createGroupServiceAccountSecret',
        remove: 'deleteGroupServiceAccountSecret',
        parameters: { groupId, clientId }
    };
}
function describePlan({ run }, rotation, { current, removable: expendable }) {
    const { place, secretName, hours, deleteOld } = rotation;
    const where = (0,secret_store/* describePlace */.df)(place, run.repository);
    const first = expendable.map(({ secret, why }) => ` Secret ${secret.id} would be deleted first: ${why}.`);
    const last = deleteOld ? 'would be deleted' : 'would end 7 days later at most';
    return {
        verdict: `Dry run: GitHub secret ${secretName} of ${where} would get a new client secret for ${hours} hours; the one in use, ` +
            `${current.id}, ${last}.${first.join('')}`,
        data: { secretName, ...place, hours, inUse: { id: current.id, expiresAt: current.expiresAt } },
        outputs: {},
        facts: [
            ['GitHub secret', `${secretName} of ${where}`],
            ['In use', `${current.id}, ends on ${current.expiresAt}`]
        ]
    };
}
function rotate_client_secret_describe({ run }, rotation, { made, old, warnings }) {
    const { place, secretName } = rotation;
    const where = (0,secret_store/* describePlace */.df)(place, run.repository);
    const { id, expiresAt } = made;
    const end = old.deleted
        ? 'is deleted'
        : `ends ${old.expiresAt === undefined ? 'within 7 days' : `on ${old.expiresAt}`}`;
    return {
        verdict: `GitHub secret ${secretName} of ${where} holds a new client secret, which ends on ${expiresAt}. The old one ${end}.`,
        data: { id, expiresAt, secretName, ...place, old },
        status: made.status,
        apiVersion: made.version,
        outputs: { id, 'expires-at': expiresAt },
        facts: [
            ['GitHub secret', `${secretName} of ${where}`],
            ['New client secret', `${id}, ends on ${expiresAt}`],
            ['Old client secret', `${old.id}, ${end}`]
        ],
        warnings
    };
}

;// CONCATENATED MODULE: ./src/operations/access/verify-roles.ts



function toRoleName(text) {
    return text
        .trim()
        .toUpperCase()
        .replace(/[\s-]+/g, '_')
        .replace(/^ORGANIZATION_/, 'ORG_')
        .replace(/^PROJECT_/, 'GROUP_');
}
async function verifyRoles(options) {
    const { atlas, clientId, clock, wanted, place } = options;
    if (clientId === undefined) {
        const message = 'roles are read from the record of the service account, and the access token does not tell which it is.';
        throw new errors/* InputError */.dz([{ input: 'parameters.roles', message }], { afterSending: true });
    }
    const otherwise = 'leave out the option roles';
    const { data } = await readOwnRecord({ atlas, clientId, place, purpose: 'verify roles', otherwise });
    const listed = data?.roles;
    const held = Array.isArray(listed) ? listed.filter((role) => typeof role === 'string') : [];
    const missing = wanted.map(toRoleName).filter((role) => !held.includes(role));
    if (missing.length > 0) {
        throw new errors/* UnmetError */._$(`The service account lacks ${missing.join(', ')} in ${place.name}; it holds ${held.join(', ') || 'no role'}.`, { hint: `Give it the role in Atlas under Access Manager, or change the option roles.` });
    }
    return { held, warnings: warnOfEnd(place, data, clock.nowMs()) };
}

;// CONCATENATED MODULE: ./src/operations/access/verify-project-access.ts





const verifyProjectAccess = (0,definition/* defineOperation */.h)({
    name: 'verify-project-access',
    sentence: 'Proves by a call that the service account reaches a project.',
    role: 'Project Read Only',
    subjects: { 'project-id': 'optional' },
    options: {
        name: (0,options/* textOption */.vU)('The name that the project must have; without `project-id`, the project to look for.'),
        roles: (0,options/* listOption */.y8)('Roles that the service account must hold in the project, such as `GROUP_READ_ONLY`.')
    },
    outputs: ['id', 'name', 'url'],
    check: (subject, { name }) => subject['project-id'] === undefined && name === undefined
        ? [
            {
                input: 'project-id',
                message: 'required by verify-project-access, unless parameters.name names the project.'
            }
        ]
        : [],
    async run({ atlas, clientId, clock, subject }, { name, roles }) {
        const groupId = subject['project-id'];
        const { data, status, version } = groupId === undefined
            ? await atlas.call('getGroupByName', { parameters: { groupName: name ?? '' } })
            : await atlas.call('getGroup', { parameters: { groupId } });
        const project = toProject(data);
        if (name !== undefined && project.name !== name) {
            throw new errors/* UnmetError */._$(`Project ${project.id} is named "${project.name}", not "${name}".`, {
                hint: 'Check project-id and the option name: one of them belongs to another project.'
            });
        }
        const place = {
            operationId: 'getGroupServiceAccount',
            parameters: { groupId: project.id },
            name: `project ${project.name}`
        };
        const { held, warnings } = roles === undefined ? {} : await verifyRoles({ atlas, clientId, clock, wanted: roles, place });
        return {
            verdict: `The service account reaches project ${project.name} (${project.id}).`,
            data: held === undefined ? project : { ...project, roles: held },
            status,
            apiVersion: version,
            outputs: {
                id: project.id,
                name: project.name,
                url: (0,ui_pages/* findUiPage */.v)(atlas.baseUrl, { groupId: project.id }) ?? ''
            },
            facts: [
                ['Project', project.name],
                ['ID', project.id],
                ['Organization', project.orgId],
                ...(held === undefined ? [] : [['Roles', held.join(', ')]])
            ],
            warnings
        };
    }
});
function toProject(value) {
    const { id, name, orgId } = (value ?? {});
    if (typeof id !== 'string' || typeof name !== 'string' || typeof orgId !== 'string') {
        throw new errors/* UnmetError */._$('Atlas answered without the ID, the name and the organization of the project.');
    }
    return { id, name, orgId };
}

;// CONCATENATED MODULE: ./src/operations/cluster/wait-for-cluster.ts





const STATES = ['IDLE', 'PAUSED', 'DELETED'];
const waitForCluster = (0,definition/* defineOperation */.h)({
    name: 'wait-for-cluster',
    sentence: 'Waits until a cluster is ready, paused or gone.',
    role: 'Project Read Only',
    subjects: { 'project-id': 'required', 'cluster-name': 'required' },
    options: {
        state: (0,options/* choiceOption */.zu)('What to wait for; IDLE, the default, means ready and not paused.', STATES),
        changes: (0,options/* choiceOption */.zu)('With `applied`, changes of database users must have reached the cluster, too.', ['applied'])
    },
    outputs: ['state', 'connection-string', 'url', 'id', 'name'],
    check: (_subject, { state, changes }) => changes !== undefined && state !== undefined && state !== 'IDLE'
        ? [{ input: 'parameters.changes', message: 'only goes with the state IDLE.' }]
        : [],
    async run(context, { state: wanted = 'IDLE', changes }) {
        const { clusterName } = clusterSubject(context.subject);
        const read = createClusterReader(context);
        const known = { gone: false };
        const check = async (deadlineMs) => {
            try {
                const cluster = await read({ deadlineMs, quiet: true });
                known.seen = cluster;
                const verdict = judge(cluster, wanted);
                if (verdict !== 'success' || changes === undefined)
                    return { found: cluster, verdict, state: cluster.state };
                const status = await readChanges(context.atlas, clusterSubject(context.subject), {
                    deadlineMs,
                    otherwise: 'Leave out the option changes.'
                });
                return status === 'APPLIED'
                    ? { found: cluster, verdict, state: cluster.state }
                    : { found: cluster, verdict: 'pending', state: `${cluster.state}, changes ${status}` };
            }
            catch (error) {
                if (!isNoCluster(error))
                    throw error;
                if (wanted === 'DELETED') {
                    known.gone = true;
                    return { found: undefined, verdict: 'success', state: 'DELETED' };
                }
                if (known.seen !== undefined)
                    error.hint = 'It was there at an earlier look: somebody has deleted it meanwhile.';
                throw error;
            }
        };
        const wait = {
            subject: `cluster ${clusterName}`,
            wanted: `state ${wanted}${changes === undefined ? '' : ' with all changes applied'}`,
            check
        };
        const waited = await waitFor(context, wait);
        return wait_for_cluster_describe(context, known, { wait, waited, wanted });
    }
});
function judge({ state, flex }, wanted) {
    if (state === wanted)
        return 'success';
    if (wanted === 'DELETED')
        return 'pending';
    return state === 'DELETING' || (wanted === 'PAUSED' && flex) ? 'failure' : 'pending';
}
function wait_for_cluster_describe({ atlas, subject }, { seen, gone }, outcome) {
    const { wait, waited, wanted } = outcome;
    const parts = toResultParts(wait, waited, wait_for_cluster_hintFor(wanted, waited.end, seen));
    if (gone || seen === undefined) {
        const never = 'No look saw a cluster of this name.';
        return {
            ...parts,
            ...(seen === undefined ? { verdict: `${parts.verdict} ${never}`, facts: [...parts.facts, ['Note', never]] } : {}),
            data: undefined,
            outputs: { state: 'DELETED' }
        };
    }
    const cluster = describeCluster(atlas.baseUrl, subject, seen);
    return { ...parts, ...cluster, outputs: { ...cluster.outputs, state: waited.state } };
}
function wait_for_cluster_hintFor(wanted, end, seen) {
    if (seen === undefined || end === 'success')
        return undefined;
    const { state, flex } = seen;
    if (wanted === 'DELETED') {
        const remove = flex ? 'deleteGroupFlexCluster' : 'deleteGroupCluster';
        return state === 'DELETING' ? undefined : `It is not being deleted. Ask for that by the operation ${remove}.`;
    }
    if (state === 'DELETING')
        return 'Somebody deletes the cluster: the activity feed of the project in Atlas says who.';
    if (wanted === 'PAUSED') {
        if (flex)
            return 'Flex clusters cannot be paused.';
        const pause = 'It is not being paused. Pause it by the operation updateGroupCluster with the body "paused: true".';
        return state === 'IDLE' ? pause : undefined;
    }
    return state === 'PAUSED' ? RESUME_HINT : undefined;
}

;// CONCATENATED MODULE: ./src/operations/named.ts


















/***/ })

};
