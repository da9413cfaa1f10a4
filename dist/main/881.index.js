export const id = 881;
export const ids = [881];
export const modules = {

/***/ 8921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ parseDateTime),
/* harmony export */   Ml: () => (/* binding */ optionalDateOf),
/* harmony export */   Q$: () => (/* binding */ dateOf),
/* harmony export */   ay: () => (/* binding */ toDate)
/* harmony export */ });
/* harmony import */ var _required_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4918);

const DATE_TIME = /^(\d{4})-(\d\d)-(\d\d)T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i;
function parseDateTime(value) {
    const match = typeof value === 'string' ? DATE_TIME.exec(value) : null;
    if (match === null)
        return undefined;
    const [year, month, day] = match.slice(1, 4).map(Number);
    if (new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day)
        return undefined;
    const ms = Date.parse(match[0].toUpperCase());
    return Number.isNaN(ms) ? undefined : ms;
}
function toDate(ms) {
    return new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
}
function dateOf(operationId, record, attribute) {
    const ms = parseDateTime((0,_required_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(operationId, record, attribute));
    if (ms === undefined)
        throw (0,_required_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteResponse */ .U6)(operationId, `date in ${attribute}`);
    return ms;
}
function optionalDateOf(operationId, record, attribute) {
    const value = record[attribute] ?? undefined;
    const ms = parseDateTime(value);
    if (value !== undefined && ms === undefined)
        throw (0,_required_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteResponse */ .U6)(operationId, `date in ${attribute}`);
    return ms;
}


/***/ }),

/***/ 6023:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ checkPublicAddress),
/* harmony export */   l: () => (/* binding */ checkAddress)
/* harmony export */ });
/* harmony import */ var _atlas_address_block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1403);

function checkAddress({ ip, cidr }, example) {
    const problems = [];
    if (ip !== undefined && (0,_atlas_address_block_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .or)(ip) === undefined) {
        problems.push({ input: 'ip', message: 'is not one IPv4 or IPv6 address. Blocks go into cidr.' });
    }
    if (cidr !== undefined && (!cidr.includes('/') || (0,_atlas_address_block_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBlock */ .rT)(cidr) === undefined)) {
        problems.push({ input: 'cidr', message: `is not a CIDR block. Write one like ${example}.` });
    }
    return problems;
}
const NEVER_PUBLIC = [
    ['unspecified', ['0.0.0.0/8', '::/128']],
    ['loopback', ['127.0.0.0/8', '::1/128']],
    ['link-local', ['169.254.0.0/16', 'fe80::/10']],
    ['private', ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', 'fc00::/7']]
];
function checkPublicAddress({ ip, cidr }) {
    return Object.entries({ ip, cidr }).flatMap(([option, value]) => {
        const kind = value === undefined ? undefined : findNonPublicKind(value);
        if (kind === undefined)
            return [];
        const message = `is ${kind}: Atlas never sees a runner there. Leave ${option} out to allow the address that Atlas ` +
            'sees. For a peered network, use the operation createGroupAccessListEntry with temporary: true.';
        return [{ input: option, message }];
    });
}
function findNonPublicKind(text) {
    const block = (0,_atlas_address_block_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBlock */ .rT)(text);
    if (block === undefined)
        return undefined;
    const isWithin = (outer) => {
        const other = (0,_atlas_address_block_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBlock */ .rT)(outer);
        return other !== undefined && (0,_atlas_address_block_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU)(other, block);
    };
    return NEVER_PUBLIC.find(([, blocks]) => blocks.some(isWithin))?.[0];
}


/***/ }),

/***/ 3759:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readEntryStatus)
/* harmony export */ });
/* harmony import */ var _atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4918);

const STATUS = 'getGroupAccessListStatus';
async function readEntryStatus(atlas, parameters, options) {
    const { data } = await atlas.call(STATUS, { parameters: { ...parameters } }, options);
    const status = (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(STATUS, data)['STATUS'];
    if (status === 'ACTIVE' || status === 'PENDING' || status === 'FAILED')
        return status;
    throw (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteResponse */ .U6)(STATUS, 'known STATUS');
}


/***/ }),

/***/ 2160:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ runAndWait)
/* harmony export */ });
/* harmony import */ var _atlas_catalog_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4258);
/* harmony import */ var _atlas_wait_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4852);
/* harmony import */ var _run_api_operation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60);



async function runAndWait(context, operationId, input, subject) {
    const rule = (0,_atlas_wait_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .getWaitRule */ .au)(operationId);
    const task = { operation: (0,_atlas_catalog_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .getOperation */ .eu)(operationId), input, paginate: false, subject };
    return (0,_run_api_operation_js__WEBPACK_IMPORTED_MODULE_2__/* .runApiOperation */ .f)(context, task, context.wait.wanted === false ? undefined : { kind: 'finish', rule });
}


/***/ }),

/***/ 1671:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ describeChanges)
/* harmony export */ });
function describeChanges(changes, { made }) {
    const outputs = { changed: String(made && changes.length > 0), changes: String(changes.length) };
    if (changes.length === 0)
        return { outputs };
    const rows = changes.map(({ what, change, from = '', to = '' }) => [what, change, from, to]);
    return { table: { head: ['What', 'Change', 'From', 'To'], rows }, outputs };
}


/***/ }),

/***/ 9685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readChanges)
/* harmony export */ });
/* harmony import */ var _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(492);
/* harmony import */ var _atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4918);


const STATUS = 'getGroupClusterStatus';
async function readChanges(atlas, cluster, { deadlineMs, otherwise }) {
    try {
        const { groupId, clusterName } = cluster;
        const { data } = await atlas.call(STATUS, { parameters: { groupId, clusterName } }, { deadlineMs, quiet: true });
        const { changeStatus } = (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)(STATUS, data);
        if (changeStatus !== 'APPLIED' && changeStatus !== 'PENDING')
            throw (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .incompleteResponse */ .U6)(STATUS, 'known changeStatus');
        return changeStatus;
    }
    catch (error) {
        if (error instanceof _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD && error.errorCode === 'CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API') {
            error.hint = `Atlas does not report the change status of this flex cluster. ${otherwise}`;
        }
        throw error;
    }
}


/***/ }),

/***/ 3944:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ CLUSTER_KINDS),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   hq: () => (/* binding */ requireDedicated)
/* harmony export */ });
/* harmony import */ var _atlas_attributes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2622);
/* harmony import */ var _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(492);


const CLUSTER_KINDS = ['dedicated', 'flex', 'free'];
const PROVIDERS = ['replicationSpecs', '*', 'regionConfigs', '*', 'providerName'];
function kindOf({ document, flex }) {
    if (flex)
        return 'flex';
    return (0,_atlas_attributes_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesAt */ .I0)(document, PROVIDERS).includes('TENANT') ? 'free' : 'dedicated';
}
function requireDedicated(cluster, rest) {
    const kind = kindOf(cluster);
    if (kind === 'dedicated')
        return;
    throw new _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([{ input: 'cluster-name', message: `is a ${kind} cluster${rest}` }], { afterSending: true });
}


/***/ }),

/***/ 7781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ listClusterProcesses),
/* harmony export */   u: () => (/* binding */ isHostName)
/* harmony export */ });
/* harmony import */ var _atlas_attributes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2622);
/* harmony import */ var _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(492);
/* harmony import */ var _atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4918);
/* harmony import */ var _find_cluster_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3475);




const LIST = 'listGroupProcesses';
async function listClusterProcesses({ atlas, subject }, cluster) {
    const { groupId, clusterName } = (0,_find_cluster_js__WEBPACK_IMPORTED_MODULE_2__/* .clusterSubject */ .XE)(subject);
    const hosts = hostsOf(cluster);
    if (hosts.length === 0) {
        const message = `Atlas shows no hosts of cluster ${clusterName}, which is ${cluster.state}. Wait for it first.`;
        throw new _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([{ input: 'cluster-name', message }], { afterSending: true });
    }
    const groups = new Set(hosts.map(groupOf));
    const { data } = await atlas.list(LIST, { parameters: { groupId } });
    return data.results.map(toProcess).filter(({ alias }) => groups.has(groupOf(alias)));
}
function hostsOf({ document }) {
    const text = (0,_atlas_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(document, 'connectionStrings.standard');
    const [, list] = typeof text === 'string' ? (/^mongodb:\/\/([^/?]+)/.exec(text) ?? []) : [];
    return list === undefined ? [] : list.split(',').map((host) => host.replace(/:\d+$/, ''));
}
function groupOf(host) {
    return host.toLowerCase().replace(/-[a-z]+-\d+-\d+(?=\.)/, '');
}
function toProcess(item) {
    const record = (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)(LIST, item);
    const hostname = (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(LIST, record, 'hostname');
    if (!isHostName(hostname))
        throw (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .incompleteResponse */ .U6)(LIST, 'usable hostname');
    const { userAlias, port, typeName } = record;
    return {
        hostname,
        alias: typeof userAlias === 'string' && userAlias !== '' ? userAlias : hostname,
        port: typeof port === 'number' ? port : 27017,
        type: typeof typeName === 'string' ? typeName : ''
    };
}
function isHostName(text) {
    return /^[a-z0-9][a-z0-9.-]*$/i.test(text);
}


/***/ }),

/***/ 1061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ describeDeed)
/* harmony export */ });
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1671);
/* harmony import */ var _find_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3475);


function describeDeed({ atlas, subject }, cluster, deed) {
    const { change, planned, made, ...rest } = deed;
    const base = (0,_find_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .describeCluster */ .K$)(atlas.baseUrl, subject, cluster, undefined);
    const what = `cluster ${(0,_find_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterSubject */ .XE)(subject).clusterName}`;
    const { table, outputs } = (0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .describeChanges */ .D)(planned ? [{ what, change }] : [], { made });
    return { ...base, ...rest, facts: rest.facts ?? [], outputs: { ...base.outputs, ...outputs }, table };
}


/***/ }),

/***/ 7442:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ MAX_NAME_LENGTH),
/* harmony export */   US: () => (/* binding */ NAME_TAKEN),
/* harmony export */   YN: () => (/* binding */ checkClusterName),
/* harmony export */   iB: () => (/* binding */ buildAttributes),
/* harmony export */   mc: () => (/* binding */ DEFAULT_REGIONS),
/* harmony export */   mh: () => (/* binding */ buildCreation),
/* harmony export */   xq: () => (/* binding */ PROVIDERS),
/* harmony export */   zc: () => (/* binding */ checkCluster)
/* harmony export */ });
const PROVIDERS = ['AWS', 'AZURE', 'GCP'];
const DEFAULT_REGIONS = {
    AWS: 'US_EAST_1',
    AZURE: 'US_EAST_2',
    GCP: 'CENTRAL_US'
};
function buildCreation(spec) {
    const { groupId, name, tier } = spec;
    const body = JSON.stringify({ name, ...buildAttributes(spec) });
    const operationId = tier === 'FLEX' ? 'createGroupFlexCluster' : 'createGroupCluster';
    return { operationId, input: { parameters: { groupId }, body } };
}
function buildAttributes(spec) {
    const { tier, provider, region, version } = spec;
    if (tier === 'FLEX')
        return { providerSettings: { backingProviderName: provider, regionName: region } };
    const free = tier === 'M0';
    const regionConfig = {
        ...(free ? { providerName: 'TENANT', backingProviderName: provider } : { providerName: provider }),
        regionName: region,
        priority: 7,
        electableSpecs: { instanceSize: tier, ...(free ? {} : { nodeCount: 3 }) }
    };
    return {
        clusterType: 'REPLICASET',
        replicationSpecs: [{ regionConfigs: [regionConfig] }],
        ...(version === undefined ? {} : { mongoDBMajorVersion: version })
    };
}
const NAME_TAKEN = 'DUPLICATE_CLUSTER_NAME';
const MAX_NAME_LENGTH = 64;
function checkClusterName(input, name) {
    if (name === undefined || (/^[a-zA-Z0-9][a-zA-Z0-9-]*$/.test(name) && name.length <= MAX_NAME_LENGTH))
        return [];
    const message = `is not a valid cluster name: letters, digits and hyphens, at most ${MAX_NAME_LENGTH} characters.`;
    return [{ input, message }];
}
function checkCluster({ tier, version }) {
    const problems = [];
    const add = (input, message) => void problems.push({ input, message });
    if (tier !== undefined && !/^(FLEX|M\d{1,3}|R\d{2,3})$/.test(tier)) {
        add('tier', 'is not a tier. Write FLEX, M0, or the size of a dedicated cluster such as M10.');
    }
    else if (tier === 'M2' || tier === 'M5') {
        add('tier', `Atlas no longer creates ${tier} clusters. Use FLEX.`);
    }
    if (version !== undefined && (tier === 'FLEX' || tier === 'M0')) {
        add('version', `Atlas chooses the version of a ${tier} cluster. Leave it out, or use a dedicated tier.`);
    }
    else if (version !== undefined && !/^\d+\.\d+$/.test(version)) {
        add('version', 'is not a major version. Write one like 8.0.');
    }
    return problems;
}


/***/ }),

/***/ 9841:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ waitUntilReady),
/* harmony export */   n: () => (/* binding */ warningsOf)
/* harmony export */ });
/* harmony import */ var _find_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3475);
/* harmony import */ var _wait_for_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6039);


const NO_WAIT_HINT = 'Nothing was sent, because wait is false. Leave it out: the step then waits for the cluster first.';
async function waitUntilReady(context, stages, { states = ['IDLE'], noWaitHint = NO_WAIT_HINT, check } = {}) {
    const read = (0,_find_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .createClusterReader */ .I4)(context);
    let cluster = await read();
    check?.(cluster);
    if (states.includes(cluster.state))
        return { cluster };
    let isFirst = true;
    const wait = {
        subject: `cluster ${(0,_find_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterSubject */ .XE)(context.subject).clusterName}`,
        wanted: states.join(' or '),
        async check(deadlineMs) {
            if (!isFirst)
                cluster = await read({ deadlineMs, quiet: true });
            isFirst = false;
            const { state } = cluster;
            const other = state === 'PAUSED' || state === 'DELETING' ? 'failure' : 'pending';
            return { found: cluster, verdict: states.includes(state) ? 'success' : other, state };
        }
    };
    const wanted = context.dryRun ? false : context.wait.wanted;
    const waited = await stages.follow('Earlier changes', (stage) => (0,_wait_for_js__WEBPACK_IMPORTED_MODULE_1__/* .waitFor */ .fm)({ ...stage, wait: { ...stage.wait, wanted } }, wait));
    return waited.end === 'success'
        ? { cluster }
        : { cluster, unready: (0,_wait_for_js__WEBPACK_IMPORTED_MODULE_1__/* .toResultParts */ .jT)(wait, waited, hintFor(cluster, context, noWaitHint)) };
}
function hintFor({ state }, { wait, dryRun }, noWaitHint) {
    if (state === 'PAUSED')
        return _find_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .RESUME_HINT */ .Im;
    if (state === 'DELETING')
        return _find_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .DELETING_HINT */ .hd;
    if (dryRun)
        return 'Without dry-run, the step waits for the cluster first.';
    return wait.wanted === false ? noWaitHint : undefined;
}
function warningsOf(unready) {
    const { message, hint = '' } = unready?.unmet ?? {};
    return message === undefined ? [] : [`${message} ${hint}`.trim()];
}


/***/ }),

/***/ 1005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ defineOperation)
/* harmony export */ });
function defineOperation(definition) {
    return definition;
}


/***/ }),

/***/ 9881:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  allowRunnerIp: () => (/* reexport */ allowRunnerIp),
  createDatabaseUserForJob: () => (/* reexport */ createDatabaseUserForJob),
  createTestCluster: () => (/* reexport */ createTestCluster),
  loadSampleDatasets: () => (/* reexport */ loadSampleDatasets),
  removeLeftovers: () => (/* reexport */ removeLeftovers)
});

// EXTERNAL MODULE: ./src/atlas/address-block.ts
var address_block = __webpack_require__(1403);
// EXTERNAL MODULE: ./src/atlas/errors.ts
var errors = __webpack_require__(492);
// EXTERNAL MODULE: ./src/atlas/ui-pages.ts
var ui_pages = __webpack_require__(2400);
// EXTERNAL MODULE: ./src/operations/access-list/entry-status.ts
var entry_status = __webpack_require__(3759);
// EXTERNAL MODULE: ./src/operations/access-list/address-options.ts
var address_options = __webpack_require__(6023);
// EXTERNAL MODULE: ./src/atlas/clock.ts
var atlas_clock = __webpack_require__(5661);
// EXTERNAL MODULE: ./src/atlas/undo-plan.ts
var undo_plan = __webpack_require__(3841);
// EXTERNAL MODULE: ./src/atlas/outcome.ts
var outcome = __webpack_require__(6143);
// EXTERNAL MODULE: ./src/operations/temporary/create-temporary.ts
var create_temporary = __webpack_require__(638);
// EXTERNAL MODULE: ./src/atlas/date-time.ts
var date_time = __webpack_require__(8921);
// EXTERNAL MODULE: ./src/operations/temporary/provenance.ts
var temporary_provenance = __webpack_require__(3995);
// EXTERNAL MODULE: ./src/operations/temporary/remove-if-present.ts
var remove_if_present = __webpack_require__(7928);
// EXTERNAL MODULE: ./src/operations/wait-for.ts
var wait_for = __webpack_require__(6039);
// EXTERNAL MODULE: ./src/atlas/attributes.ts
var attributes = __webpack_require__(2622);
// EXTERNAL MODULE: ./src/atlas/required-fields.ts
var required_fields = __webpack_require__(4918);
;// CONCATENATED MODULE: ./src/operations/access-list/find-entry.ts





const LIST = 'listGroupAccessListEntries';
async function findEntry({ atlas, clock, run }, { groupId, address }) {
    const block = (0,address_block/* parseBlock */.rT)(address);
    if (block === undefined)
        throw new Error(`${address} was not checked.`);
    const { marker } = (0,temporary_provenance/* buildProvenance */.Sw)(run);
    const { data } = await atlas.list(LIST, { parameters: { groupId } });
    const entries = data.results.flatMap((item) => {
        const record = (0,required_fields/* recordOf */.zv)(LIST, item);
        const value = record['ipAddress'] ?? record['cidrBlock'];
        if (typeof value !== 'string')
            return [];
        const other = (0,address_block/* parseBlock */.rT)(value);
        const comment = (0,attributes/* valueAt */.fK)(record, 'comment');
        const isOwn = (0,temporary_provenance/* readText */.yR)(comment)?.marker === marker;
        if (!isOwn && (other === undefined || !(0,address_block/* covers */.hU)(other, block)))
            return [];
        const expiresAtMs = (0,date_time/* optionalDateOf */.Ml)(LIST, record, 'deleteAfterDate');
        const isExact = other?.prefix === block.prefix;
        return [{ value, comment: typeof comment === 'string' ? comment : '', expiresAtMs, isOwn, isExact }];
    });
    const valid = entries.filter(({ expiresAtMs }) => expiresAtMs === undefined || expiresAtMs > clock.nowMs());
    return (valid.find(({ isOwn }) => isOwn) ??
        valid.find(({ isExact }) => isExact) ??
        valid.find(({ expiresAtMs }) => expiresAtMs === undefined));
}

;// CONCATENATED MODULE: ./src/operations/access-list/grant.ts


async function isStillAllowed(context, spec, grant) {
    const entry = await findEntry(context, spec);
    return entry !== undefined && toGrant(context, spec, entry)?.kind === grant.kind;
}
function toGrant({ run }, spec, entry) {
    const { value, comment, expiresAtMs } = entry;
    const grant = (kind) => ({ kind, entryValue: value, expiresAtMs });
    if (expiresAtMs === undefined)
        return grant('permanent');
    const origin = (0,temporary_provenance/* readText */.yR)(comment);
    if (origin === undefined)
        return grant('others');
    if (origin.marker === (0,temporary_provenance/* buildProvenance */.Sw)(run).marker)
        return grant('added');
    const isLongEnough = expiresAtMs >= spec.expiresAtMs - 1000;
    return origin.marker === temporary_provenance/* SHARED */.SG && isLongEnough ? grant('shared') : undefined;
}

;// CONCATENATED MODULE: ./src/operations/access-list/allow-address.ts











const CREATE = 'createGroupAccessListEntry';
const REMOVE = 'deleteGroupAccessListEntry';
const WRITE_MS = 15_000;
const MAX_FAULTS = 5;
const MAX_POSTS = 6;
const LAG_MS = 20_000;
const LONGEST_PAUSE_MS = 10_000;
const PRESENT = /^(ADDRESS_ALREADY_IN_|DUPLICATE_ADDRESSES)/;
function createEntryWrites() {
    return { posts: 0, faults: 0, mayExist: false, undo: undefined, unseen: undefined };
}
async function allowAddress(context, spec, writes) {
    for (let pauses = 0;;) {
        const entry = await findEntry(context, spec);
        const grant = entry && toGrant(context, spec, entry);
        if (grant !== undefined) {
            settleUndo(writes, grant);
            return grant;
        }
        if (!isLagging(context, writes, entry)) {
            if (writes.posts >= MAX_POSTS)
                throw neverShown(spec);
            try {
                await writeEntry(context, spec, { entry, writes });
                continue;
            }
            catch (error) {
                prepareRetry(context, { entry, writes }, error);
            }
        }
        await pause(context, pauses++);
    }
}
function isLagging({ clock }, { unseen }, entry) {
    return (unseen !== undefined &&
        clock.nowMs() < unseen.untilMs &&
        unseen.before?.comment === entry?.comment &&
        unseen.before?.expiresAtMs === entry?.expiresAtMs);
}
async function writeEntry(context, spec, { entry, writes }) {
    writes.unseen = undefined;
    if (entry === undefined) {
        const { step, body } = planEntry(context, spec);
        writes.undo ??= { note: context.undo.note(step), step };
        await post(context, spec, { body, writes });
        writes.mayExist = true;
        writes.undo.note.confirm({ ...step, created: true });
    }
    else {
        await share(context, spec, { entry, writes });
    }
    writes.unseen = { before: entry, untilMs: context.clock.nowMs() + LAG_MS };
}
function prepareRetry({ clock, report }, { entry, writes }, error) {
    const isCurable = isWorthAnotherRound(error);
    const isRefused = (0,outcome/* isRefusal */.v)(error);
    if (isCurable && !isRefused) {
        writes.faults++;
        writes.mayExist = true;
    }
    if (!isCurable || writes.faults >= MAX_FAULTS || writes.posts >= MAX_POSTS) {
        if (isRefused && !writes.mayExist)
            withdraw(writes);
        throw error;
    }
    if (isPresent(error))
        writes.unseen = { before: entry, untilMs: clock.nowMs() + LAG_MS };
    report(`${error.message} Reading the access list again.`);
}
function pause({ clock, signal }, pauses) {
    return (0,atlas_clock/* delay */.c)(clock, Math.min(LONGEST_PAUSE_MS, 1000 * 2 ** pauses) * (0.5 + Math.random()), signal);
}
function settleUndo(writes, { kind, entryValue }) {
    writes.unseen = undefined;
    if (kind !== 'added')
        withdraw(writes);
    if (writes.undo === undefined)
        return;
    const { note, step } = writes.undo;
    note.confirm({ ...step, parameters: { ...step.parameters, entryValue }, created: true });
}
function withdraw(writes) {
    writes.undo?.note.withdraw();
    writes.undo = undefined;
}
function neverShown({ address, groupId }) {
    const message = `Atlas accepted ${MAX_POSTS} writes, but the access list of project ${groupId} does not show ${address}.`;
    return new errors/* UnmetError */._$(message, {
        hint: 'Check the entries in Atlas under Network Access. If another job or person removes it, run the jobs one after another.'
    });
}
function planEntry(context, spec) {
    const body = [{ ...addressOf(spec), deleteAfterDate: (0,date_time/* toDate */.ay)(spec.expiresAtMs) }];
    const rule = (0,create_temporary/* getUndoRule */.f)(CREATE);
    const { comment } = spec;
    const provenance = (0,temporary_provenance/* buildProvenance */.Sw)(context.run);
    const marking = comment === undefined ? provenance : { ...provenance, text: provenance.about(comment) };
    const call = { parameters: { groupId: spec.groupId }, body: JSON.stringify(body) };
    const { input, steps } = (0,undo_plan/* planUndo */.A)(rule, call, marking);
    const [step] = steps;
    if (step === undefined || input.body === undefined)
        throw new Error(`${CREATE} could not be planned.`);
    return { step, body: input.body };
}
async function share(context, spec, { entry, writes }) {
    const expiresAtMs = Math.max(spec.expiresAtMs, entry.expiresAtMs ?? 0);
    const comment = (0,temporary_provenance/* buildProvenance */.Sw)(context.run).shared;
    const body = JSON.stringify([{ ...addressOf(spec), deleteAfterDate: (0,date_time/* toDate */.ay)(expiresAtMs), comment }]);
    try {
        await post(context, spec, { body, writes });
    }
    catch (error) {
        if (!isPresent(error) || writes.posts >= MAX_POSTS)
            throw error;
        await (0,remove_if_present/* removeIfPresent */.t)(context.atlas, REMOVE, { groupId: spec.groupId, entryValue: entry.value });
        await post(context, spec, { body, writes });
    }
}
async function post({ atlas, clock }, { groupId }, { body, writes }) {
    writes.posts++;
    await atlas.call(CREATE, { parameters: { groupId }, body }, { deadlineMs: clock.nowMs() + WRITE_MS });
}
function isPresent(error) {
    return error instanceof errors/* ApiError */.hD && PRESENT.test(error.errorCode ?? '');
}
function isWorthAnotherRound(error) {
    if (error instanceof errors/* ApiError */.hD && error.status === 409)
        return !/LIMIT/.test(error.errorCode ?? '');
    return (0,wait_for/* isTransient */.dg)(error) && !(error instanceof errors/* NetworkError */.Dr && error.fault === 'unsent');
}
function addressOf({ address }) {
    return address.includes('/') ? { cidrBlock: address } : { ipAddress: address };
}

// EXTERNAL MODULE: ./src/operations/definition.ts
var definition = __webpack_require__(1005);
// EXTERNAL MODULE: ./src/operations/options.ts
var options = __webpack_require__(6712);
;// CONCATENATED MODULE: ./src/operations/temporary/expiry.ts
const DEFAULT_EXPIRY = '6h';
const LONGEST_MS = 7 * 24 * 3_600_000;
const SHORTEST_MS = 5 * 60_000;
const CLOCK_SKEW_MS = 60_000;
function checkExpiry(expiresInMs) {
    if (expiresInMs === undefined || (expiresInMs >= SHORTEST_MS && expiresInMs <= LONGEST_MS))
        return [];
    return [
        {
            input: 'expires-in',
            message: 'takes 5m to 7d. Atlas keeps temporary users and entries for at most a week.'
        }
    ];
}
function toExpiryMs(nowMs, expiresInMs) {
    return nowMs + Math.min(expiresInMs, LONGEST_MS - CLOCK_SKEW_MS);
}

// EXTERNAL MODULE: ./src/operations/subject.ts
var subject = __webpack_require__(1994);
;// CONCATENATED MODULE: ./src/operations/access-list/allow-runner-ip.ts












const allowRunnerIp = (0,definition/* defineOperation */.h)({
    name: 'allow-runner-ip',
    sentence: "Adds the runner's address to the IP access list of a project until the job ends, and waits until it applies.",
    role: 'Project Network Access Manager and Project Read Only',
    subjects: { 'project-id': 'required' },
    options: {
        ip: (0,options/* textOption */.vU)('Address to add. Default: the one from which the runner reaches Atlas.'),
        cidr: (0,options/* textOption */.vU)('CIDR block to add instead of an address, such as `203.0.113.0/28`.'),
        'expires-in': (0,options/* withDefault */.IQ)(DEFAULT_EXPIRY, (0,options/* durationOption */.Ap)('When Atlas removes the entry if the job never finishes: 5m to 7d.')),
        comment: (0,options/* textOption */.vU)('Comment of the entry, after the ID of the run. Default: repository and job.')
    },
    outputs: ['ip-address', 'expires-at', 'url'],
    result: 'own',
    waits: 'for-state',
    temporary: true,
    check(_subject, { ip, cidr, 'expires-in': expiresIn }) {
        const problems = [];
        if (ip !== undefined && cidr !== undefined) {
            problems.push({ input: 'cidr', message: 'set either ip or cidr, not both.' });
        }
        problems.push(...(0,address_options/* checkAddress */.l)({ ip, cidr }, '203.0.113.0/28'), ...(0,address_options/* checkPublicAddress */.k)({ ip, cidr }));
        problems.push(...checkExpiry(expiresIn));
        return problems;
    },
    async run(context, { ip, cidr, 'expires-in': expiresIn, comment }) {
        const given = ip ?? cidr;
        const address = given === undefined ? await requestRunnerAddress(context) : (0,address_block/* normalizeBlock */.$x)(given);
        const groupId = (0,subject/* projectOf */.v)(context.subject);
        const spec = { groupId, address, expiresAtMs: toExpiryMs(context.clock.nowMs(), expiresIn), comment };
        if (context.dryRun)
            return describeDryRun(spec);
        const { grant, outcome } = await allowUntilActive(context, spec, createEntryWrites());
        return describe(context, { spec, grant, outcome });
    }
});
async function requestRunnerAddress({ atlas }) {
    try {
        return await atlas.callerIp();
    }
    catch (error) {
        const isUnsupported = error instanceof errors/* NetworkError */.Dr && (error.status === 200 || error.status === 404);
        if (!isUnsupported)
            throw error;
        const message = `Atlas did not return the address of the runner (${error.message}). Set it with this option.`;
        throw new errors/* InputError */.dz([{ input: 'ip', message }], { afterSending: true });
    }
}
async function allowUntilActive(context, spec, writes) {
    for (let round = 1;; round++) {
        const grant = await allowAddress(context, spec, writes);
        if (context.wait.wanted === false)
            return { grant, outcome: {} };
        const wait = {
            subject: `access list entry ${grant.entryValue}`,
            wanted: 'ACTIVE',
            check: (deadlineMs) => readStatus(context, spec, grant, deadlineMs)
        };
        const waited = await (0,wait_for/* waitFor */.fm)(context, wait);
        const wasRemoved = waited.end === 'failure' && waited.state === REMOVED;
        const canBeLost = grant.kind === 'added' || grant.kind === 'shared';
        if (!wasRemoved && (waited.end !== 'success' || !canBeLost || (await isStillAllowed(context, spec, grant)))) {
            return { grant, outcome: (0,wait_for/* toResultParts */.jT)(wait, waited) };
        }
        if (round === MAX_ROUNDS) {
            const message = `Another job or person keeps changing the access list entry ${grant.entryValue}: it did not stay after ${MAX_ROUNDS} attempts.`;
            throw new errors/* UnmetError */._$(message, { hint: 'Find out who removes it, or run these jobs one after another.' });
        }
        context.report(`Another job changed the access list entry ${grant.entryValue} meanwhile. Adding it again.`);
    }
}
const REMOVED = 'removed';
const MAX_ROUNDS = 5;
async function readStatus(context, spec, grant, deadlineMs) {
    const { entryValue } = grant;
    try {
        const parameters = { groupId: spec.groupId, entryValue };
        const state = await (0,entry_status/* readEntryStatus */.z)(context.atlas, parameters, { deadlineMs, quiet: true });
        return { found: state, verdict: VERDICTS[state], state };
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD) || error.status !== 404)
            throw error;
        if (await isStillAllowed(context, spec, grant))
            return { found: undefined, verdict: 'pending', state: 'PENDING' };
        return { found: undefined, verdict: 'failure', state: REMOVED };
    }
}
const VERDICTS = { ACTIVE: 'success', PENDING: 'pending', FAILED: 'failure' };
const KINDS = {
    added: 'added by this step, removed when the job ends',
    shared: 'shared with other jobs, left to expire',
    permanent: 'permanent, existed before and stays',
    others: 'temporary, not ours, left unchanged'
};
function describe({ atlas }, { spec, grant, outcome }) {
    const { groupId, address, expiresAtMs } = spec;
    const until = grant.expiresAtMs === undefined ? undefined : new Date(grant.expiresAtMs).toISOString();
    const isEarly = grant.kind === 'others' && (grant.expiresAtMs ?? Infinity) < expiresAtMs - 60_000;
    const by = grant.entryValue === address ? '' : ` as part of ${grant.entryValue}`;
    const verdict = `${address} is on the access list of project ${groupId}${by}: ${KINDS[grant.kind]}` +
        `${isEarly ? `. It expires at ${until}, earlier than requested` : ''}.`;
    const early = `${grant.entryValue} is on the access list of project ${groupId} only until ${until}: somebody else added it. A job that takes longer loses its access. Remove that entry, or extend it.`;
    return {
        ...outcome,
        warnings: isEarly ? [early] : [],
        verdict: outcome.unmet?.message ?? verdict,
        data: {
            address,
            entry: grant.entryValue,
            kind: grant.kind,
            ...(until === undefined ? {} : { expiresAt: until })
        },
        outputs: {
            'ip-address': address,
            ...(until === undefined ? {} : { 'expires-at': until }),
            url: (0,ui_pages/* uiPageOutput */.n$)(atlas.baseUrl, { groupId, part: 'network-access' })
        },
        facts: [
            ['Address', address],
            ['Entry', `${grant.entryValue}: ${KINDS[grant.kind]}`],
            ['Expires', until ?? 'never'],
            ...(outcome.facts ?? [])
        ]
    };
}
function describeDryRun({ groupId, address, expiresAtMs }) {
    const until = new Date(expiresAtMs).toISOString();
    return {
        verdict: `Dry run: ${address} would be added to the access list of project ${groupId} until the job ends, by ${until} at the latest.`,
        data: { address, expiresAt: until },
        outputs: { 'ip-address': address },
        facts: [
            ['Address', address],
            ['Expires', until]
        ]
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/operations/cluster/cluster-changes.ts
var cluster_changes = __webpack_require__(9685);
;// CONCATENATED MODULE: ./src/operations/database-user/database-user.ts







const database_user_CREATE = 'createGroupDatabaseUser';
const CREATE_CERTIFICATE = 'createGroupDatabaseUserCert';
const PASSWORD_BYTES = 24;
async function createDatabaseUser(context, spec) {
    const { groupId, auth } = spec;
    const user = toUser(context, spec);
    const input = { parameters: { groupId }, body: JSON.stringify(toBody(spec, user)) };
    const { data } = await (0,create_temporary/* createTemporary */.G)(context, { operationId: database_user_CREATE, rule: (0,create_temporary/* getUndoRule */.f)(database_user_CREATE), input });
    if (auth !== 'x509')
        return user;
    const name = (0,attributes/* valueAt */.fK)(data, 'username');
    const username = typeof name === 'string' ? name : user.username;
    return { ...user, username, certificatePath: await createCertificate(context, groupId, username) };
}
function toUser({ mask, run }, { auth, username, expiresAtMs }) {
    const name = username ?? `${auth === 'x509' ? 'CN=' : ''}atlas-tasks-${run.random}`;
    if (auth === 'x509')
        return { auth, username: name, databaseName: '$external' };
    const expiry = { expiresAtMs: Math.floor(expiresAtMs / 1000) * 1000 };
    if (auth === 'oidc')
        return { auth, username: name, databaseName: '$external', ...expiry };
    const password = (0,external_node_crypto_.randomBytes)(PASSWORD_BYTES).toString('base64url');
    mask(password);
    return { auth, username: name, databaseName: 'admin', password, ...expiry };
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
        scopes: [{ name: clusterName, type: 'CLUSTER' }],
        ...(expiresAtMs === undefined ? {} : { deleteAfterDate: (0,date_time/* toDate */.ay)(expiresAtMs) })
    };
}
async function createCertificate(context, groupId, username) {
    const input = { parameters: { groupId, username }, body: JSON.stringify({ monthsUntilExpiration: 1 }) };
    const { data: pem } = await context.atlas.call(CREATE_CERTIFICATE, input);
    if (typeof pem === 'string')
        context.mask(pem);
    if (typeof pem !== 'string' || !/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(pem)) {
        throw (0,required_fields/* incompleteResponse */.U6)(CREATE_CERTIFICATE, 'private key');
    }
    return context.keepFile('certificate.pem', pem);
}
function parseRole(text) {
    const found = /^([\w-]+)(?:@([^\s@./\\"$*<>:|?]+)(?:\.([^$]+))?)?$/.exec(text);
    if (found === null)
        return undefined;
    const [, roleName = '', databaseName = 'admin', collectionName] = found;
    return { roleName, databaseName, ...(collectionName === undefined ? {} : { collectionName }) };
}
function buildConnectionString(srv, user) {
    const found = /^([a-z+]+:\/\/)(?:[^@/?]*@)?([^@/?]+)(\/[^?]*)?(?:\?(.*))?$/.exec(srv);
    if (found === null)
        throw new Error(`"${srv}" is not a connection string.`);
    const [, scheme = '', host = '', path, query = ''] = found;
    const given = query.split('&').filter((option) => option !== '');
    const kept = given.filter((option) => !/^(authSource|authMechanism|tlsCertificateKeyFile)=/i.test(option));
    const hasSource = given.some((option) => /^authSource=/i.test(option));
    const options = [...kept, ...loginOptions(user, hasSource)].join('&');
    const userInfo = user.password === undefined ? '' : `${[user.username, user.password].map(encodeURIComponent).join(':')}@`;
    return `${scheme}${userInfo}${host}${path ?? (options === '' ? '' : '/')}${options === '' ? '' : `?${options}`}`;
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
    const otherwise = 'Set input wait to false, and retry the first connection until the cluster accepts the user.';
    const wait = {
        subject: `the status of user changes on cluster ${cluster.clusterName}`,
        wanted: 'APPLIED',
        first: { found: undefined, verdict: 'unknown', state: 'requested' },
        check: async (deadlineMs) => {
            const state = await (0,cluster_changes/* readChanges */.S)(context.atlas, cluster, { deadlineMs, otherwise });
            return { found: state, verdict: state === 'APPLIED' ? 'success' : 'pending', state };
        }
    };
    return (0,wait_for/* toResultParts */.jT)(wait, await (0,wait_for/* waitFor */.fm)(context, wait));
}

// EXTERNAL MODULE: ./src/operations/cluster/connection-string.ts
var connection_string = __webpack_require__(125);
// EXTERNAL MODULE: ./src/operations/cluster/find-cluster.ts
var find_cluster = __webpack_require__(3475);
;// CONCATENATED MODULE: ./src/operations/database-user/create-database-user.ts







const createDatabaseUserForJob = (0,definition/* defineOperation */.h)({
    name: 'create-database-user',
    sentence: 'Creates a database user for one cluster until the job ends, and waits until the cluster accepts it.',
    role: 'Project Database Access Admin and Project Read Only',
    subjects: { 'project-id': 'required', 'cluster-name': 'required' },
    options: {
        roles: (0,options/* listOption */.y8)('Roles of the user: `readWrite@app`, `read@app.orders` for one collection, or a role on all databases such as ' +
            '`readAnyDatabase`. Set this or `database`.'),
        database: (0,options/* textOption */.vU)('Database that the user may read and write, instead of `roles`.'),
        auth: (0,options/* withDefault */.IQ)('password', (0,options/* choiceOption */.zu)('How the user authenticates. `x509`: with a certificate from Atlas, which requires Project Owner. `oidc`: as a ' +
            'workload of an identity provider that is set up in Atlas.', ['password', 'x509', 'oidc'])),
        username: (0,options/* textOption */.vU)('Name of the user. Required for `oidc`: `<identity provider ID>/<subject>`. Default: a unique name.'),
        'expires-in': (0,options/* withDefault */.IQ)(DEFAULT_EXPIRY, (0,options/* durationOption */.Ap)('When Atlas removes the user if the job never finishes: 5m to 7d. Not available with `x509`.')),
        connection: connection_string/* connectionOption */.__
    },
    outputs: ['username', 'password', 'connection-string', 'certificate-path', 'expires-at', 'url'],
    result: 'own',
    waits: 'after-write',
    temporary: true,
    check: (_subject, options, given) => [...checkRoles(options, given), ...checkLogin(options, given)],
    async run(context, options) {
        const { groupId, clusterName } = (0,find_cluster/* clusterSubject */.XE)(context.subject);
        const { auth, username, 'expires-in': expiresIn } = options;
        const roles = rolesOf(options);
        const cluster = await (0,find_cluster/* createClusterReader */.I4)(context)();
        const expiresAtMs = toExpiryMs(context.clock.nowMs(), expiresIn);
        const spec = { groupId, clusterName, auth, username, roles, expiresAtMs };
        if (context.dryRun)
            return create_database_user_describeDryRun(spec);
        const user = await createDatabaseUser(context, spec);
        const outcome = await waitUntilApplied(context, { groupId, clusterName });
        return create_database_user_describe(context, { spec, user, cluster, outcome, connection: options.connection });
    }
});
function checkRoles({ roles, database }, given) {
    const problems = [];
    const add = (input, message) => void problems.push({ input, message });
    if (roles?.some((role) => parseRole(role) === undefined) === true) {
        add('roles', 'has an entry that is not a role. Write roles like readWrite@app, read@app.orders or readAnyDatabase.');
    }
    if (database !== undefined && !isDatabase(database))
        add('database', 'is not a valid database name.');
    if (!given.has('roles') && !given.has('database')) {
        add('roles', 'set this option or database.');
    }
    else if (given.has('roles') && given.has('database')) {
        add('database', 'set either roles or database, not both.');
    }
    return problems;
}
function checkLogin({ auth, username, 'expires-in': expiresIn }, given) {
    const problems = [];
    const add = (input, message) => void problems.push({ input, message });
    if (auth === 'oidc' && !/^[^/\s]+\/\S/.test(username ?? '')) {
        add('username', 'oidc requires one, in the form <identity provider ID>/<subject>.');
    }
    if (auth === 'x509' && username !== undefined && !/^[a-z]+=./i.test(username)) {
        add('username', 'is not a distinguished name, which x509 requires. Write one like CN=ci.');
    }
    if (auth === 'x509' && given.has('expires-in')) {
        add('expires-in', 'X.509 users cannot expire in Atlas; the post step removes them. Leave this option out.');
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
    const { spec, user, cluster, outcome } = given;
    const { groupId, clusterName } = spec;
    const { username, password, certificatePath, databaseName, expiresAtMs } = user;
    const until = expiresAtMs === undefined ? undefined : new Date(expiresAtMs).toISOString();
    const { text, warning } = (0,connection_string/* chooseConnection */.OO)(cluster, given.connection);
    const connectionString = text === undefined ? undefined : buildConnectionString(text, user);
    const isUsable = outcome.satisfied && connectionString !== undefined;
    const verdict = `Database user ${username} ${isUsable ? 'can use' : 'was created for'} cluster ${clusterName}. ${describeEnd(until)}`;
    return {
        ...outcome,
        warnings: warning === undefined ? [] : [warning],
        ...(outcome.unmet !== undefined && cluster.state === 'PAUSED'
            ? { unmet: { ...outcome.unmet, hint: find_cluster/* RESUME_HINT */.Im } }
            : {}),
        verdict: outcome.unmet?.message ?? verdict,
        data: {
            ...dataOf(spec, username, until),
            databaseName,
            ...(certificatePath === undefined ? {} : { certificatePath })
        },
        outputs: {
            username,
            ...(password === undefined ? {} : { password }),
            ...(connectionString === undefined ? {} : { 'connection-string': connectionString }),
            ...(certificatePath === undefined ? {} : { 'certificate-path': certificatePath }),
            ...(until === undefined ? {} : { 'expires-at': until }),
            url: (0,ui_pages/* uiPageOutput */.n$)(atlas.baseUrl, { groupId, part: 'database-access' })
        },
        facts: [
            ['Database user', username],
            ['Authentication', spec.auth],
            ['Roles', spec.roles.map(describeRole).join(', ')],
            ['Expires', until ?? 'never'],
            ...(outcome.facts ?? [])
        ]
    };
}
function create_database_user_describeDryRun(spec) {
    const { clusterName, username, auth, roles, expiresAtMs } = spec;
    const until = auth === 'x509' ? undefined : new Date(expiresAtMs).toISOString();
    const roleList = roles.map(describeRole).join(', ');
    const who = username === undefined ? 'a database user' : `database user ${username}`;
    return {
        verdict: `Dry run: ${who} with ${roleList} would be created for cluster ${clusterName}. ${describeEnd(until)}`,
        data: dataOf(spec, username, until),
        outputs: username === undefined ? {} : { username },
        facts: [
            ['Database user', username ?? 'a unique name'],
            ['Authentication', auth],
            ['Roles', roleList],
            ['Expires', until ?? 'never']
        ]
    };
}
function dataOf({ auth, clusterName, roles }, username, expiresAt) {
    const name = username === undefined ? {} : { username };
    return { auth, cluster: clusterName, roles, ...name, ...(expiresAt === undefined ? {} : { expiresAt }) };
}
function describeEnd(until) {
    return `It is removed when the job ends${until === undefined ? '' : `, by ${until} at the latest`}.`;
}
function describeRole({ roleName, databaseName, collectionName }) {
    return `${roleName}@${databaseName}${collectionName === undefined ? '' : `.${collectionName}`}`;
}

// EXTERNAL MODULE: ./src/atlas/compare-sent.ts
var compare_sent = __webpack_require__(8347);
// EXTERNAL MODULE: ./src/atlas/wait-rule.ts
var wait_rule = __webpack_require__(361);
// EXTERNAL MODULE: ./src/atlas/wait-rules.ts + 7 modules
var wait_rules = __webpack_require__(4852);
// EXTERNAL MODULE: ./src/operations/api/state-of.ts
var state_of = __webpack_require__(9108);
// EXTERNAL MODULE: ./src/operations/api/run-and-wait.ts
var run_and_wait = __webpack_require__(2160);
// EXTERNAL MODULE: ./src/operations/cluster/new-cluster.ts
var new_cluster = __webpack_require__(7442);
;// CONCATENATED MODULE: ./src/operations/test-cluster/cluster-stages.ts












async function waitForIdle(context, cluster, response) {
    const { groupId, name } = cluster;
    const { clock } = context;
    const shownByMs = clock.nowMs() + wait_rule/* CREATION_LAG_MS */.gv;
    const subject = { 'project-id': groupId, 'cluster-name': name };
    const read = (0,find_cluster/* createClusterReader */.I4)({ atlas: context.atlas, subject });
    const wait = {
        subject: `cluster ${name}`,
        wanted: `IDLE with a ${cluster.connection === 'standard' ? '' : `${cluster.connection} `}connection string`,
        first: { found: undefined, verdict: 'unknown', state: String((0,attributes/* valueAt */.fK)(response.data, 'stateName')) },
        settleMs: (0,wait_rules/* getWaitRule */.au)((0,new_cluster/* buildCreation */.mh)(cluster).operationId).settleMs,
        async check(deadlineMs) {
            try {
                return judge(cluster, await read({ deadlineMs, quiet: true }));
            }
            catch (error) {
                if (!(0,find_cluster/* isClusterNotFound */.Uk)(error) || clock.nowMs() > shownByMs)
                    throw error;
                return { found: undefined, verdict: 'pending', state: state_of/* NOT_SHOWN_YET */.te };
            }
        }
    };
    const waited = await (0,wait_for/* waitFor */.fm)(context, wait);
    return { ...(0,wait_for/* toResultParts */.jT)(wait, waited), found: waited.found };
}
function judge(cluster, found) {
    const { state, document } = found;
    if (state === 'DELETING')
        return { found, verdict: 'failure', state };
    if (state !== 'IDLE' || (0,connection_string/* chooseConnection */.OO)(found, cluster.connection).text === undefined)
        return { found, verdict: 'pending', state };
    const { operationId, input } = (0,new_cluster/* buildCreation */.mh)(cluster);
    const comparison = (0,wait_rules/* getWaitRule */.au)(operationId).compares;
    const difference = comparison && (0,compare_sent/* describeFirst */.Ms)((0,compare_sent/* findDifferences */.cG)(comparison, JSON.parse(input.body), document));
    return difference === undefined
        ? { found, verdict: 'success', state }
        : { found, verdict: 'different', state: `${state}, but ${difference}` };
}
async function createSearchIndex(context, groupId, clusterName, index) {
    const body = JSON.stringify(index);
    return (0,run_and_wait/* runAndWait */.o)(context, 'createGroupClusterSearchIndex', { parameters: { groupId, clusterName }, body });
}
async function waitForUser(context, cluster) {
    try {
        return await waitUntilApplied(context, cluster);
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD) || error.errorCode !== 'CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API')
            throw error;
        context.report('Atlas does not report when a flex cluster accepts its users. The first connection may need a retry.');
        return {};
    }
}

// EXTERNAL MODULE: ./src/operations/cluster/cluster-processes.ts
var cluster_processes = __webpack_require__(7781);
// EXTERNAL MODULE: ./src/operations/cluster/cluster-kind.ts
var cluster_kind = __webpack_require__(3944);
;// CONCATENATED MODULE: ./src/operations/sample-data/sample-data.ts







const SAMPLE_DATABASES = [
    'sample_airbnb',
    'sample_analytics',
    'sample_geospatial',
    'sample_guides',
    'sample_mflix',
    'sample_restaurants',
    'sample_supplies',
    'sample_training',
    'sample_weatherdata'
];
const CONFLICT_HINT = 'Atlas loads nothing if the cluster has one of the sample collections already. Drop the databases whose names start ' +
    'with sample_, and run the step again.';
const sample_data_LIST = 'listGroupProcessDatabases';
async function loadSampleData(context, groupId, name) {
    const result = await (0,run_and_wait/* runAndWait */.o)(context, 'requestGroupSampleDatasetLoad', { parameters: { groupId, name } });
    if (result.unmet === undefined || (0,attributes/* valueAt */.fK)(result.data, 'state') !== 'FAILED')
        return result;
    const reason = (0,attributes/* valueAt */.fK)(result.data, 'errorMessage');
    const why = typeof reason === 'string' && reason !== '' ? `: ${reason.replace(/\.?$/, '.')}` : '.';
    const message = `Atlas could not load the sample data into cluster ${name}${why}`;
    return { ...result, verdict: message, unmet: { message, hint: CONFLICT_HINT } };
}
async function hasSampleData(context, cluster) {
    if ((0,cluster_kind/* kindOf */.I)(cluster) !== 'dedicated')
        return false;
    const processes = await (0,cluster_processes/* listClusterProcesses */.s)(context, cluster);
    const databases = new Set();
    for (const { hostname, port, type } of processes) {
        if (!type.endsWith('_PRIMARY'))
            continue;
        for (const name of await listDatabases(context, `${hostname}:${port}`))
            databases.add(name);
    }
    return SAMPLE_DATABASES.every((name) => databases.has(name));
}
async function listDatabases({ atlas, subject }, processId) {
    const { groupId } = (0,find_cluster/* clusterSubject */.XE)(subject);
    try {
        const { data } = await atlas.list(sample_data_LIST, { parameters: { groupId, processId } });
        return data.results.map((item) => (0,required_fields/* textOf */.b6)(sample_data_LIST, (0,required_fields/* recordOf */.zv)(sample_data_LIST, item), 'databaseName'));
    }
    catch (error) {
        if (error instanceof errors/* ApiError */.hD && error.status === 404)
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./src/operations/stages.ts
var operations_stages = __webpack_require__(639);
;// CONCATENATED MODULE: ./src/operations/test-cluster/test-cluster.ts


function buildName({ random, runId = 'local' }) {
    return `${random}-${runId}`.replace(/[^a-zA-Z0-9-]/g, '-').slice(0, new_cluster/* MAX_NAME_LENGTH */.EM);
}
const searchIndexesOption = (0,options/* singleOption */.UV)({
    sentence: 'Search indexes to create, each with the attributes of a body of `createGroupClusterSearchIndex`.',
    form: 'a JSON list of search indexes, each with database, collectionName and name',
    read: parseSearchIndexes
});
function parseSearchIndexes(text) {
    try {
        const value = JSON.parse(text);
        const required = ['database', 'collectionName', 'name'];
        const isIndex = (item) => typeof item === 'object' &&
            item !== null &&
            required.every((key) => typeof item[key] === 'string');
        return Array.isArray(value) && value.length > 0 && value.every(isIndex) ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/operations/test-cluster/create-test-cluster.ts


















const DEFAULT_ROLES = 'readWriteAnyDatabase, dbAdminAnyDatabase';
const createTestCluster = (0,definition/* defineOperation */.h)({
    name: 'create-test-cluster',
    sentence: 'Creates a cluster with a database user and access for the runner until the job ends, and waits until all of it works.',
    role: 'Project Owner',
    duration: 'In recorded runs, flex clusters were ready within 8 seconds, free ones (`M0`) within 27 seconds, and `M10` clusters ' +
        'after 8 to 29 minutes. Sample data took up to 50 seconds more.',
    cost: 'Atlas bills flex and dedicated clusters. `M0` is free; a project has at most one.',
    subjects: { 'project-id': 'required' },
    options: {
        tier: (0,options/* withDefault */.IQ)('FLEX', (0,options/* textOption */.vU)('`FLEX`, `M0`, or the size of a dedicated cluster such as `M10`.')),
        provider: (0,options/* withDefault */.IQ)('AWS', (0,options/* choiceOption */.zu)('Cloud provider.', new_cluster/* PROVIDERS */.xq)),
        region: (0,options/* textOption */.vU)('Region in the notation of Atlas, such as `EU_WEST_1`. Default: a region in the USA.'),
        version: (0,options/* textOption */.vU)('Major version of MongoDB, for a dedicated cluster only. Default: the one Atlas chooses.'),
        name: (0,options/* textOption */.vU)('Name of the cluster. Default: a unique name.'),
        roles: (0,options/* withDefault */.IQ)(DEFAULT_ROLES, (0,options/* listOption */.y8)('Roles of the database user.')),
        ip: (0,options/* textOption */.vU)('Address of the runner. Default: the one from which it reaches Atlas.'),
        'expires-in': (0,options/* withDefault */.IQ)(DEFAULT_EXPIRY, (0,options/* durationOption */.Ap)('When Atlas removes the user and the access list entry if the job never finishes: 5m to 7d.')),
        'sample-data': (0,options/* withDefault */.IQ)('false', (0,options/* flagOption */.kY)('Whether to load the sample datasets of Atlas.')),
        'search-indexes': searchIndexesOption,
        connection: (0,options/* withDefault */.IQ)('standard', (0,options/* choiceOption */.zu)('Which connection string: over the internet, a peered network, or a private endpoint.', connection_string/* KINDS */.GW)),
        'keep-on-failure': (0,options/* durationOption */.Ap)('How long the cluster stays, and costs, after a failed job. `remove-leftovers` removes it then. Default: not at all.')
    },
    outputs: ['id', 'name', 'url', 'state', 'connection-string', 'username', 'password', 'ip-address', 'expires-at'],
    waits: 'after-write',
    temporary: true,
    check(_subject, { tier, name, version, roles = [], ip, 'expires-in': expiresIn }) {
        const problems = [...(0,new_cluster/* checkClusterName */.YN)('name', name), ...(0,new_cluster/* checkCluster */.zc)({ tier: tier?.toUpperCase(), version })];
        const add = (input, message) => void problems.push({ input, message });
        if (roles.some((role) => parseRole(role) === undefined)) {
            add('roles', 'has an entry that is not a role. Write roles like readWrite@app.');
        }
        if (ip !== undefined && (0,address_block/* parseAddress */.or)(ip) === undefined)
            add('ip', 'is not one IPv4 or IPv6 address.');
        return [...problems, ...(0,address_options/* checkPublicAddress */.k)({ ip, cidr: undefined }), ...checkExpiry(expiresIn)];
    },
    async run(context, options) {
        const { provider, 'expires-in': expiresIn } = options;
        const groupId = (0,subject/* projectOf */.v)(context.subject);
        const cluster = {
            groupId,
            name: options.name ?? buildName(context.run),
            tier: options.tier.toUpperCase(),
            provider,
            region: options.region ?? new_cluster/* DEFAULT_REGIONS */.mc[provider],
            version: options.version,
            connection: options.connection
        };
        if (context.dryRun)
            return create_test_cluster_describeDryRun(cluster);
        const address = options.ip === undefined ? await requestRunnerAddress(context) : (0,address_block/* normalizeBlock */.$x)(options.ip);
        const expiresAtMs = toExpiryMs(context.clock.nowMs(), expiresIn);
        const roles = options.roles.map(parseRole).filter((role) => role !== undefined);
        const created = await createAll(context, {
            cluster,
            access: { groupId, address, expiresAtMs, comment: undefined },
            roles,
            keepOnFailureMs: options['keep-on-failure']
        });
        const extras = { sampleData: options['sample-data'], searchIndexes: options['search-indexes'] ?? [] };
        return waitForAll(context, { ...created, cluster, ...extras });
    }
});
async function createAll(context, { cluster, access, roles, keepOnFailureMs }) {
    const { operationId, input } = (0,new_cluster/* buildCreation */.mh)(cluster);
    const rule = (0,create_temporary/* getUndoRule */.f)(operationId);
    const { groupId, name } = cluster;
    const creation = (0,create_temporary/* createTemporary */.G)(context, { operationId, rule, input, keepOnFailureMs });
    const user = creation.then(() => createDatabaseUser(context, {
        groupId,
        clusterName: name,
        auth: 'password',
        username: undefined,
        roles,
        expiresAtMs: access.expiresAtMs
    }));
    const writes = createEntryWrites();
    const outcomes = await Promise.allSettled([creation, allowAddress(context, access, writes), user]);
    for (const outcome of outcomes)
        if (outcome.status === 'rejected')
            throw outcome.reason;
    return { response: await creation, access, writes, user: await user };
}
async function waitForAll(context, given) {
    const { response, access, writes, cluster, sampleData, searchIndexes } = given;
    const { groupId, name } = cluster;
    const base = create_test_cluster_describe(context, given, undefined);
    if (context.wait.wanted === false)
        return base;
    const { follow, periods: stages } = (0,operations_stages/* createStages */.k)(context);
    const { found, ...ready } = await follow('Cluster', (stage) => waitForIdle(stage, cluster, response));
    if (ready.satisfied !== true)
        return { ...base, ...ready };
    const { timeline } = ready;
    const waits = [
        ['Access of the runner', async (stage) => (await allowUntilActive(stage, access, writes)).outcome],
        ...(sampleData
            ? [['Sample data', (stage) => loadSampleData(stage, groupId, name)]]
            : []),
        ...searchIndexes.map((index) => {
            const create = (stage) => createSearchIndex(stage, groupId, name, index);
            return [`Search index ${String(index['name'])}`, create];
        }),
        ['Database user', (stage) => waitForUser(stage, { groupId, clusterName: name })]
    ];
    for (const [stage, wait] of waits) {
        const { unmet } = await follow(stage, wait);
        if (unmet !== undefined)
            return { ...base, timeline, stages, satisfied: false, unmet, verdict: unmet.message };
    }
    return { ...create_test_cluster_describe(context, given, found), satisfied: true, timeline, stages };
}
function create_test_cluster_describe({ atlas }, { response, access, user, cluster }, found) {
    const { groupId, name, tier } = cluster;
    const data = found?.response.data ?? response.data;
    const id = (0,attributes/* valueAt */.fK)(data, 'id');
    const srv = found && (0,connection_string/* chooseConnection */.OO)(found, cluster.connection).text;
    const expiresAt = new Date(access.expiresAtMs).toISOString();
    return {
        verdict: `Cluster ${name} (${tier}) ${found === undefined ? 'is being created' : 'is ready'}. It is removed when the job ends.`,
        data,
        status: response.status,
        apiVersion: response.version,
        outputs: {
            ...(typeof id === 'string' ? { id } : {}),
            name,
            url: (0,ui_pages/* uiPageOutput */.n$)(atlas.baseUrl, { groupId, clusterName: name }),
            state: found?.state ?? String((0,attributes/* valueAt */.fK)(data, 'stateName')),
            ...(srv === undefined ? {} : { 'connection-string': buildConnectionString(srv, user) }),
            username: user.username,
            ...(user.password === undefined ? {} : { password: user.password }),
            'ip-address': access.address,
            'expires-at': expiresAt
        },
        facts: [
            ['Cluster', `${name} (${tier}, ${cluster.provider} ${cluster.region})`],
            ['Database user', user.username],
            ['Runner', access.address],
            ['Access until', expiresAt]
        ]
    };
}
function create_test_cluster_describeDryRun(cluster) {
    const { name, tier, provider, region } = cluster;
    const { operationId, input } = (0,new_cluster/* buildCreation */.mh)(cluster);
    return {
        verdict: `Dry run: cluster ${name} (${tier}, ${provider} ${region}) and a database user would be created for this job.`,
        data: { operationId, body: JSON.parse(input.body) },
        outputs: { name },
        facts: [['Cluster', `${name} (${tier}, ${provider} ${region})`]]
    };
}

// EXTERNAL MODULE: ./src/operations/cluster/describe-deed.ts
var describe_deed = __webpack_require__(1061);
// EXTERNAL MODULE: ./src/operations/cluster/wait-until-ready.ts
var wait_until_ready = __webpack_require__(9841);
;// CONCATENATED MODULE: ./src/operations/sample-data/load-sample-data.ts







const loadSampleDatasets = (0,definition/* defineOperation */.h)({
    name: 'load-sample-data',
    sentence: 'Loads the sample datasets of Atlas into a cluster, unless it has them, and waits until they are loaded.',
    role: 'Project Owner',
    duration: 'In recorded runs, loading took 44 to 50 seconds.',
    subjects: { 'project-id': 'required', 'cluster-name': 'required' },
    options: {},
    outputs: ['id', 'state', 'url', 'name', 'changed', 'changes'],
    waits: 'after-write',
    async run(context) {
        const { groupId, clusterName } = (0,find_cluster/* clusterSubject */.XE)(context.subject);
        const stages = (0,operations_stages/* createStages */.k)(context);
        const { cluster, unready } = await (0,wait_until_ready/* waitUntilReady */.b)(context, stages);
        if (unready === undefined && (await hasSampleData(context, cluster)))
            return describeLoaded(context, cluster);
        if (context.dryRun) {
            const verdict = `Dry run: the sample data would be loaded into cluster ${clusterName}.`;
            return load_sample_data_describe(context, cluster, { verdict, warnings: (0,wait_until_ready/* warningsOf */.n)(unready), planned: true, made: false });
        }
        if (unready !== undefined)
            return load_sample_data_describe(context, cluster, { ...unready, planned: false, made: false });
        const result = await stages.follow('Sample data', (stage) => loadSampleData(stage, groupId, clusterName));
        const { satisfied, unmet, timeline, facts, data, status, apiVersion } = result;
        const { id = '' } = result.outputs;
        const state = String((0,attributes/* valueAt */.fK)(data, 'state'));
        if (state === 'FAILED' && (await hasSampleData(context, cluster)))
            return describeLoaded(context, cluster);
        const done = context.wait.wanted === false ? 'is being loaded into' : 'is loaded into';
        const described = load_sample_data_describe(context, cluster, {
            verdict: unmet?.message ?? `The sample data ${done} cluster ${clusterName}.`,
            ...{ satisfied, unmet, timeline, stages: (0,operations_stages/* severalOf */.M)(stages), facts },
            planned: true,
            made: state !== 'FAILED'
        });
        return { ...described, data, status, apiVersion, outputs: { ...described.outputs, id, state } };
    }
});
function describeLoaded(context, cluster) {
    const { clusterName } = (0,find_cluster/* clusterSubject */.XE)(context.subject);
    const verdict = `Cluster ${clusterName} has the sample data already.`;
    return load_sample_data_describe(context, cluster, { verdict, satisfied: true, planned: false, made: false });
}
function load_sample_data_describe(context, cluster, deed) {
    const described = (0,describe_deed/* describeDeed */.q)(context, cluster, { ...deed, change: 'load sample data' });
    const { id: _id, state: _state, 'connection-string': _unused, ...outputs } = described.outputs;
    return { ...described, outputs };
}

// EXTERNAL MODULE: ./src/atlas/counts.ts
var atlas_counts = __webpack_require__(3383);
// EXTERNAL MODULE: ./src/atlas/is-gone.ts
var is_gone = __webpack_require__(6323);
// EXTERNAL MODULE: ./src/atlas/undo-match.ts + 1 modules
var undo_match = __webpack_require__(9936);
// EXTERNAL MODULE: ./src/atlas/catalog/catalog.ts + 2 modules
var catalog = __webpack_require__(4258);
;// CONCATENATED MODULE: ./src/atlas/undo-read.ts






const REREAD_DELAYS_MS = [1500, 3500, 5000, 10_000];
async function findCreated(step, guard, options) {
    let unexpected;
    for (const pauseMs of [0, ...REREAD_DELAYS_MS]) {
        if (pauseMs > 0)
            await (0,atlas_clock/* delay */.c)(options.clock, pauseMs, options.signal);
        try {
            const found = await readCreated(step, guard, options);
            if (found !== undefined || step.shown === true)
                return found;
            unexpected = undefined;
        }
        catch (error) {
            if (!(error instanceof errors/* NetworkError */.Dr) || error.fault !== 'unexpected')
                throw error;
            unexpected = error;
        }
    }
    if (unexpected !== undefined)
        throw unexpected;
    return undefined;
}
async function readCreated(step, guard, { atlas, deadlineMs }) {
    try {
        const { data } = await read(guard.get, guard.getParameters ?? step.parameters, { atlas, deadlineMs });
        const items = (0,attributes/* itemsOf */.S3)(data);
        if (items === undefined && !(0,attributes/* isRecord */.u4)(data))
            throw emptyRead(guard.get);
        const document = items === undefined ? data : items.find((item) => (0,undo_match/* hasMarker */.xY)(item, guard));
        if (document === undefined)
            return undefined;
        return { document, parameters: { ...step.parameters, ...(0,undo_match/* parametersFrom */.T5)(document, guard.take) } };
    }
    catch (error) {
        if (!(0,is_gone/* isGone */.ST)(error))
            throw error;
        return searchCreated(step, guard, { atlas, deadlineMs });
    }
}
async function searchCreated(step, guard, { atlas, deadlineMs }) {
    const search = (0,undo_match/* findSearch */.i9)(step.operationId);
    if (search === undefined)
        return undefined;
    try {
        const parameters = (0,catalog/* pathParameters */.oU)(search.list, step.parameters);
        const { data } = await read(search.list, parameters, { atlas, deadlineMs });
        const items = (0,attributes/* itemsOf */.S3)(data);
        if (items === undefined)
            throw emptyRead(search.list);
        const marked = items.filter((item) => (0,undo_match/* hasMarker */.xY)(item, guard));
        const named = marked.find((item) => (0,undo_match/* isNamed */.ev)(item, search.take, step.parameters));
        const document = named ?? (step.shown === true ? undefined : marked[0]);
        if (document === undefined)
            return undefined;
        return { document, parameters: { ...step.parameters, ...(0,undo_match/* parametersFrom */.T5)(document, search.take) } };
    }
    catch (error) {
        if ((0,is_gone/* isGone */.ST)(error))
            return undefined;
        throw error;
    }
}
function read(operationId, parameters, { atlas, deadlineMs }) {
    const call = (0,catalog/* getOperation */.eu)(operationId).paged ? atlas.list : atlas.call;
    return call(operationId, { parameters }, { deadlineMs });
}
function emptyRead(operationId) {
    return new errors/* NetworkError */.Dr(`${operationId}: the response contains neither a document nor a list.`, {
        fault: 'unexpected'
    });
}

;// CONCATENATED MODULE: ./src/atlas/undo.ts






const KEEP_UNTIL_TAG = 'keep-until';
async function undo(step, options) {
    const { guard } = step;
    if (guard.kind === 'marker')
        return undoMarked(step, guard, options);
    if (guard.kind === 'none' || !step.created)
        return { end: 'unsure' };
    for (const pauseMs of [0, ...REREAD_DELAYS_MS]) {
        if (pauseMs > 0)
            await (0,atlas_clock/* delay */.c)(options.clock, pauseMs, options.signal);
        const result = await remove(step, options);
        if (result.end !== 'gone' || step.shown === true)
            return result;
    }
    return { end: 'never-shown' };
}
async function undoMarked(step, guard, options) {
    const found = await findCreated(step, guard, options);
    if (found === undefined)
        return { end: step.created && step.shown !== true ? 'never-shown' : 'gone' };
    const { document, parameters } = found;
    if (!(0,undo_match/* hasMarker */.xY)(document, guard))
        return { end: 'not-ours', document };
    if (step.keepOnFailureMs !== undefined && options.jobFailed) {
        return keep(parameters, document, { ...options, ms: step.keepOnFailureMs });
    }
    const named = { ...step, parameters };
    let settled;
    const beforeRetry = async () => {
        const again = await readCreated({ ...named, shown: true }, guard, options);
        if (again === undefined)
            settled = { end: 'removed' };
        else if (!(0,undo_match/* hasMarker */.xY)(again.document, guard))
            settled = { end: 'not-ours', document: again.document };
        if (settled !== undefined)
            throw new errors/* CancelledError */.cc(`${step.subject} is not there to be removed.`);
    };
    try {
        return await remove(named, options, beforeRetry);
    }
    catch (error) {
        if (settled !== undefined)
            return settled;
        throw error;
    }
}
async function remove({ operationId, parameters }, { atlas, deadlineMs }, beforeRetry) {
    try {
        await atlas.call(operationId, { parameters }, { deadlineMs, beforeRetry });
        return { end: 'removed' };
    }
    catch (error) {
        if ((0,is_gone/* isGone */.ST)(error))
            return { end: 'gone' };
        if ((0,is_gone/* isBeingRemoved */.A3)(error))
            return { end: 'removed' };
        throw error;
    }
}
async function keep(parameters, document, { atlas, clock, deadlineMs, ms }) {
    const untilMs = clock.nowMs() + ms;
    const others = (0,attributes/* valueAt */.fK)(document, 'tags').filter(({ key }) => key !== KEEP_UNTIL_TAG);
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
            groupIds.add((0,required_fields/* textOf */.b6)(PROJECT.list, project, 'id'));
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
    return data.results.map((item) => (0,required_fields/* recordOf */.zv)(list, item));
}
function toLeftover(kind, place, document) {
    const { noun, list, get, remove, field, date } = kind;
    const tags = tagsOf(document);
    const origin = readOrigin(kind, document, tags);
    if (origin === undefined || !MARKER.test(origin.marker))
        return [];
    const name = kind.name.map((attribute) => document[attribute]).find((value) => typeof value === 'string');
    if (name === undefined)
        throw (0,required_fields/* incompleteResponse */.U6)(list, `name of a ${noun}`);
    const identifying = Object.entries(kind.parameters).map(([parameter, attribute]) => {
        return [parameter, attribute === undefined ? name : (0,required_fields/* textOf */.b6)(list, document, attribute)];
    });
    const parameters = { ...place, ...Object.fromEntries(identifying) };
    const state = document['stateName'];
    return [
        {
            kind,
            name,
            projectId: parameters['groupId'],
            marker: origin.marker,
            createdMs: date === undefined ? origin.createdMs : (0,date_time/* parseDateTime */.DP)(document[date]),
            keepUntil: tags.get(KEEP_UNTIL_TAG),
            state: typeof state === 'string' ? state : undefined,
            step: {
                operationId: remove,
                parameters,
                guard: { kind: 'marker', get, field, value: origin.marker },
                subject: `${noun} ${name}`,
                created: true,
                shown: true
            }
        }
    ];
}
function readOrigin({ field }, document, tags) {
    if (field !== 'tags')
        return (0,temporary_provenance/* readText */.yR)(document[field]);
    const marker = tags.get(temporary_provenance/* SIGNATURE */.J2);
    return marker === undefined ? undefined : { marker, createdMs: undefined };
}
function tagsOf({ tags }) {
    const pairs = (Array.isArray(tags) ? tags : []).map((tag) => [
        (0,attributes/* valueAt */.fK)(tag, 'key'),
        (0,attributes/* valueAt */.fK)(tag, 'value')
    ]);
    return new Map(pairs.filter((pair) => pair.every((part) => typeof part === 'string')));
}
function findReasonToKeep(leftover, { nowMs, olderThanMs, runId }) {
    const { marker, createdMs, keepUntil, state } = leftover;
    if (runId !== undefined && marker.startsWith(`${runId}-`))
        return 'created by this run';
    if (state === 'DELETING')
        return 'already being removed';
    if (keepUntil !== undefined) {
        const untilMs = (0,date_time/* parseDateTime */.DP)(keepUntil.replace(TAG_DATE, '$1-$2-$3T$4:$5:$6Z'));
        if (untilMs === undefined)
            return `tag ${KEEP_UNTIL_TAG} is not a date: ${keepUntil}`;
        return untilMs > nowMs ? `kept until ${new Date(untilMs).toISOString()}` : undefined;
    }
    if (createdMs === undefined)
        return 'date of creation unknown';
    return nowMs - createdMs > olderThanMs ? undefined : 'too young';
}

;// CONCATENATED MODULE: ./src/operations/leftovers/remove-leftovers.ts








const HAS_CLUSTERS = 'CANNOT_CLOSE_GROUP_ACTIVE_ATLAS_CLUSTERS';
const MAX_NAMED = 3;
const removeLeftovers = (0,definition/* defineOperation */.h)({
    name: 'remove-leftovers',
    sentence: 'Removes what earlier runs of this action have left in a project, or with `org-id` in a whole organization.',
    role: 'Project Owner, or Organization Owner with org-id',
    subjects: { 'org-id': 'optional', 'project-id': 'optional' },
    options: {
        'older-than': (0,options/* withDefault */.IQ)('24h', (0,options/* durationOption */.Ap)('Minimum age of what is removed. It must be longer than any job runs.'))
    },
    outputs: [],
    result: 'own',
    check: (subject) => subject['org-id'] === undefined && subject['project-id'] === undefined
        ? [{ input: 'project-id', message: 'remove-leftovers needs project-id or org-id.' }]
        : [],
    async run(context, { 'older-than': olderThanMs }) {
        const place = { orgId: context.subject['org-id'], groupId: context.subject['project-id'] };
        const found = await findLeftovers(context, place);
        const limits = { nowMs: context.clock.nowMs(), olderThanMs, runId: context.run.runId };
        const judged = found.map((leftover) => ({ leftover, reason: findReasonToKeep(leftover, limits) }));
        const projectsInUse = new Set(judged.flatMap(({ leftover: { projectId }, reason }) => (reason === undefined ? [] : [projectId])));
        const outcomes = [];
        for (const { leftover, reason } of judged) {
            const inUse = leftover.kind === PROJECT && projectsInUse.has(leftover.projectId);
            const action = reason ?? (inUse ? 'still contains what is skipped' : undefined);
            if (action !== undefined)
                outcomes.push({ leftover, end: 'skipped', action });
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
    const skip = (action) => ({ leftover, end: 'skipped', action });
    try {
        const { end } = await undo(leftover.step, { atlas, clock, signal, jobFailed: false });
        if (end === 'gone')
            return skip('already removed');
        if (end !== 'removed')
            return skip('no longer carries its marker');
        context.report(`Removed ${leftover.step.subject}${where}.`);
        return { leftover, end, action: 'removed' };
    }
    catch (error) {
        (0,errors/* assertFailure */.fc)(error);
        if (error instanceof errors/* ApiError */.hD && error.errorCode === HAS_CLUSTERS)
            return skip('still contains clusters; the next run tries again');
        context.report(`Could not remove ${leftover.step.subject}${where}: ${error.message}`);
        return { leftover, end: 'failed', action: `failed: ${error.message}`, hint: error.hint };
    }
}
function remove_leftovers_describe(context, place, outcomes) {
    const failed = outcomes.filter(({ end }) => end === 'failed');
    const count = (wanted) => outcomes.filter(({ end }) => end === wanted).length;
    const counts = { removed: count('removed'), failed: failed.length };
    const where = place.orgId === undefined ? `project ${place.groupId}` : `organization ${place.orgId}`;
    const found = (0,atlas_counts/* countOf */.p)(outcomes.length, 'leftover', 'leftovers');
    const done = context.dryRun ? `${count('planned')} would be removed` : `${counts.removed} removed`;
    const sums = [done, ...(counts.failed === 0 ? [] : [`${counts.failed} failed`]), `${count('skipped')} skipped`];
    const verdict = outcomes.length === 0 ? `No leftovers in ${where}.` : `Found ${found} in ${where}: ${sums.join(', ')}.`;
    return {
        verdict: context.dryRun ? `Dry run: ${verdict}` : verdict,
        data: { found: outcomes.map(toEntry), ...counts },
        outputs: {},
        satisfied: context.dryRun ? undefined : failed.length === 0,
        unmet: failed.length === 0 ? undefined : describeUnmet(verdict, failed),
        facts: [],
        table: outcomes.length === 0 ? undefined : describeTable(context.atlas.baseUrl, outcomes)
    };
}
function describeUnmet(verdict, failed) {
    const named = failed.slice(0, MAX_NAMED).map(({ leftover, action }) => `${leftover.step.subject}: ${action}`);
    const rest = failed.length > MAX_NAMED ? [`and ${failed.length - MAX_NAMED} more, in the result.`] : [];
    const hints = new Set(failed.flatMap(({ hint }) => (hint === undefined ? [] : [hint])));
    return {
        message: [verdict, ...named, ...rest].join('\n'),
        hint: [...hints].slice(0, MAX_NAMED).join(' ') || 'Run the operation again. If that fails too, remove it in Atlas.'
    };
}
function toEntry({ leftover, action }) {
    const { kind, name, projectId, marker, createdMs } = leftover;
    return { kind: kind.noun, name, project: projectId, run: marker, created: toDate(createdMs), action };
}
function describeTable(baseUrl, outcomes) {
    const order = ['failed', 'removed', 'planned', 'skipped'];
    const sorted = [...outcomes].sort((one, other) => order.indexOf(one.end) - order.indexOf(other.end));
    return {
        head: ['Name', 'Outcome', 'Kind', 'Created', 'Run', 'Project'],
        rows: sorted.map(toEntry).map(({ kind, name, project = '', run, created = 'unknown', action }) => {
            return [name, action, kind, created, run, project];
        }),
        links: { column: 'Name', pages: sorted.map((outcome) => pageOf(baseUrl, outcome)) }
    };
}
function pageOf(baseUrl, { leftover, end }) {
    return end === 'removed' || leftover.projectId === undefined ? undefined : (0,ui_pages/* findPageOf */.eu)(baseUrl, leftover.step);
}
function toDate(ms) {
    return ms === undefined ? undefined : new Date(ms).toISOString();
}

;// CONCATENATED MODULE: ./src/operations/groups/tests.ts







/***/ }),

/***/ 639:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ severalOf),
/* harmony export */   k: () => (/* binding */ createStages)
/* harmony export */ });
function createStages(context) {
    const { clock, wait } = context;
    const endMs = clock.nowMs() + wait.timeoutMs;
    const periods = [];
    return {
        periods,
        async follow(name, run) {
            const fromMs = clock.nowMs();
            const timeoutMs = Math.max(0, endMs - fromMs);
            const outcome = await run({ ...context, wait: { ...wait, timeoutMs } });
            periods.push({ state: name, fromMs, untilMs: clock.nowMs() });
            return outcome;
        }
    };
}
function severalOf({ periods }) {
    return periods.length > 1 ? periods : undefined;
}


/***/ }),

/***/ 7928:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ removeIfPresent)
/* harmony export */ });
/* harmony import */ var _atlas_is_gone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6323);

async function removeIfPresent(atlas, operationId, parameters) {
    try {
        await atlas.call(operationId, { parameters });
    }
    catch (error) {
        if (!(0,_atlas_is_gone_js__WEBPACK_IMPORTED_MODULE_0__/* .isGone */ .ST)(error))
            throw error;
    }
}


/***/ })

};
