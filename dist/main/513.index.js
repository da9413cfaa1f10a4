export const id = 513;
export const ids = [513];
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

/***/ 9075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ waitForCluster)
/* harmony export */ });
/* harmony import */ var _api_show_attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8917);
/* harmony import */ var _cluster_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9685);
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1005);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6712);
/* harmony import */ var _find_cluster_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3475);
/* harmony import */ var _connection_string_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(125);
/* harmony import */ var _wait_for_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6039);







const STATES = ['IDLE', 'PAUSED', 'DELETED'];
const waitForCluster = (0,_definition_js__WEBPACK_IMPORTED_MODULE_6__/* .defineOperation */ .h)({
    name: 'wait-for-cluster',
    sentence: 'Waits until a cluster is ready, paused or deleted.',
    role: 'Project Read Only',
    subjects: { 'project-id': 'required', 'cluster-name': 'required' },
    options: {
        state: (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .withDefault */ .IQ)('IDLE', (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .choiceOption */ .zu)('The state to wait for. `IDLE` means ready and not paused.', STATES)),
        changes: (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .choiceOption */ .zu)('`applied` also waits until changes of database users have reached the cluster.', [
            'applied'
        ]),
        connection: _connection_string_js__WEBPACK_IMPORTED_MODULE_4__/* .connectionOption */ .__
    },
    outputs: ['state', 'connection-string', 'url', 'id', 'name'],
    waits: 'for-state',
    check: (_subject, { state, changes }) => changes !== undefined && state !== undefined && state !== 'IDLE'
        ? [{ input: 'changes', message: 'can only be used with the state IDLE.' }]
        : [],
    async run(context, { state: wanted, changes, connection }) {
        const { clusterName } = (0,_find_cluster_js__WEBPACK_IMPORTED_MODULE_3__/* .clusterSubject */ .XE)(context.subject);
        const known = { gone: false };
        const goal = {
            subject: `cluster ${clusterName}`,
            wanted: changes === undefined ? wanted : `${wanted} with changes APPLIED`
        };
        const check = createCheck(context, known, { wanted, withChanges: changes !== undefined });
        const waited = await (0,_wait_for_js__WEBPACK_IMPORTED_MODULE_5__/* .waitFor */ .fm)(context, { ...goal, check });
        return describe(context, known, { goal, waited, wanted, connection });
    }
});
function createCheck(context, known, { wanted, withChanges }) {
    const read = (0,_find_cluster_js__WEBPACK_IMPORTED_MODULE_3__/* .createClusterReader */ .I4)(context);
    return async (deadlineMs) => {
        try {
            const found = await read({ deadlineMs, quiet: true });
            known.seen = found;
            const verdict = judge(found, wanted);
            if (verdict !== 'success' || !withChanges)
                return { found, verdict, state: found.state };
            const status = await (0,_cluster_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .readChanges */ .S)(context.atlas, (0,_find_cluster_js__WEBPACK_IMPORTED_MODULE_3__/* .clusterSubject */ .XE)(context.subject), {
                deadlineMs,
                otherwise: 'Leave out the option changes.'
            });
            return status === 'APPLIED'
                ? { found, verdict, state: found.state }
                : { found, verdict: 'pending', state: `${found.state} with changes ${status}` };
        }
        catch (error) {
            if (!(0,_find_cluster_js__WEBPACK_IMPORTED_MODULE_3__/* .isClusterNotFound */ .Uk)(error))
                throw error;
            if (wanted === 'DELETED') {
                known.gone = true;
                return { found: undefined, verdict: 'success', state: 'DELETED' };
            }
            if (known.seen !== undefined)
                error.hint = 'An earlier check found the cluster: it was deleted during the wait.';
            throw error;
        }
    };
}
function judge({ state, flex }, wanted) {
    if (state === wanted)
        return 'success';
    if (wanted === 'DELETED')
        return 'pending';
    return state === 'DELETING' || state === 'PAUSED' || (wanted === 'PAUSED' && flex) ? 'failure' : 'pending';
}
function describe({ atlas, subject }, { seen, gone }, outcome) {
    const { goal, waited, wanted, connection } = outcome;
    const parts = (0,_wait_for_js__WEBPACK_IMPORTED_MODULE_5__/* .toResultParts */ .jT)(goal, waited, hintFor(wanted, waited.end, seen));
    if (gone || seen === undefined) {
        const never = `No check found ${goal.subject} in project ${subject['project-id']}: if it was not deleted before this step, check cluster-name and project-id.`;
        return {
            ...parts,
            warnings: seen === undefined ? [never] : [],
            data: undefined,
            outputs: { state: 'DELETED' }
        };
    }
    const cluster = (0,_find_cluster_js__WEBPACK_IMPORTED_MODULE_3__/* .describeCluster */ .K$)(atlas.baseUrl, subject, seen, connection);
    const attributes = (0,_api_show_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .showAttributes */ .r)(seen.operationId, seen.document).facts.filter(([label]) => label !== 'Name' && label !== 'State');
    const facts = [...attributes, ...parts.facts];
    return { ...parts, ...cluster, facts, outputs: { ...cluster.outputs, state: waited.state } };
}
function hintFor(wanted, end, seen) {
    if (seen === undefined || end === 'success')
        return undefined;
    const { state, flex } = seen;
    if (wanted === 'DELETED') {
        const remove = flex ? 'deleteGroupFlexCluster' : 'deleteGroupCluster';
        return state === 'DELETING'
            ? undefined
            : `The cluster is not being deleted. Delete it with the operation ${remove}.`;
    }
    if (state === 'DELETING')
        return _find_cluster_js__WEBPACK_IMPORTED_MODULE_3__/* .DELETING_HINT */ .hd;
    if (wanted === 'PAUSED') {
        if (flex)
            return 'Flex clusters cannot be paused.';
        const pause = 'The cluster is not being paused. Pause it with the operation pause-cluster.';
        return state === 'IDLE' ? pause : undefined;
    }
    return state === 'PAUSED' ? _find_cluster_js__WEBPACK_IMPORTED_MODULE_3__/* .RESUME_HINT */ .Im : undefined;
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

/***/ 4513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCluster: () => (/* reexport */ checkCluster),
  createCluster: () => (/* reexport */ createCluster),
  createProject: () => (/* reexport */ createProject),
  deleteCluster: () => (/* reexport */ deleteCluster),
  deleteProject: () => (/* reexport */ deleteProject),
  failOverCluster: () => (/* reexport */ failOverCluster),
  pauseCluster: () => (/* reexport */ pauseCluster),
  pauseIdleClusters: () => (/* reexport */ pauseIdleClusters),
  resumeCluster: () => (/* reexport */ resumeCluster),
  scaleCluster: () => (/* reexport */ scaleCluster),
  waitForCluster: () => (/* reexport */ wait_for_cluster/* waitForCluster */.r)
});

// EXTERNAL MODULE: ./src/operations/cluster/wait-for-cluster.ts
var wait_for_cluster = __webpack_require__(9075);
// EXTERNAL MODULE: ./src/atlas/attributes.ts
var atlas_attributes = __webpack_require__(2622);
// EXTERNAL MODULE: ./src/operations/api/show-attributes.ts + 1 modules
var show_attributes = __webpack_require__(8917);
// EXTERNAL MODULE: ./src/operations/definition.ts
var definition = __webpack_require__(1005);
// EXTERNAL MODULE: ./src/operations/options.ts
var options = __webpack_require__(6712);
// EXTERNAL MODULE: ./src/operations/cluster/connection-string.ts
var connection_string = __webpack_require__(125);
// EXTERNAL MODULE: ./src/operations/cluster/find-cluster.ts
var find_cluster = __webpack_require__(3475);
// EXTERNAL MODULE: ./src/atlas/required-fields.ts
var required_fields = __webpack_require__(4918);
;// CONCATENATED MODULE: ./src/operations/cluster/check-cluster.ts







const checkCluster = (0,definition/* defineOperation */.h)({
    name: 'check-cluster',
    sentence: 'Checks once that a cluster is ready and, optionally, has the expected version and tier.',
    role: 'Project Read Only',
    subjects: { 'project-id': 'required', 'cluster-name': 'required' },
    options: {
        'expect-version': (0,options/* textOption */.vU)('The expected MongoDB version, in full or in part: `8.0.4`, `8.0` or `8`.'),
        'expect-tier': (0,options/* textOption */.vU)('The expected tier of all electable nodes, such as `M10`; `M0` for free, `FLEX` for flex clusters.'),
        connection: connection_string/* connectionOption */.__
    },
    outputs: ['state', 'connection-string', 'url', 'id', 'name'],
    check: (_subject, { 'expect-version': version, 'expect-tier': tier }) => [
        ...(version === undefined || /^\d+(\.\d+){0,2}$/.test(version)
            ? []
            : [{ input: 'expect-version', message: 'is not a version. Write 8.0.4, 8.0 or 8.' }]),
        ...(tier === undefined || /^(FLEX|[MR]\d+(_NVME)?)$/i.test(tier)
            ? []
            : [{ input: 'expect-tier', message: 'is not a tier. Write M0, M10, R40, M40_NVME or FLEX.' }])
    ],
    async run(context, { 'expect-version': expectedVersion, 'expect-tier': expectedTier, connection }) {
        const { clusterName } = (0,find_cluster/* clusterSubject */.XE)(context.subject);
        const cluster = await (0,find_cluster/* createClusterReader */.I4)(context)();
        const { state } = cluster;
        const version = (0,required_fields/* textOf */.b6)(cluster.operationId, cluster.document, 'mongoDBVersion');
        const tiers = tiersOf(cluster);
        const tier = tiers.join(', ');
        const wantedTier = expectedTier?.toUpperCase();
        const mismatches = [
            ...(state === 'IDLE' ? [] : [`its state is ${state}, not IDLE`]),
            ...(expectedVersion === undefined || matchesVersion(version, expectedVersion)
                ? []
                : [`its version is ${version}, not ${expectedVersion}`]),
            ...(wantedTier === undefined || tiers.every((one) => one === wantedTier)
                ? []
                : [`its tier is ${tier}, not ${wantedTier}`])
        ];
        const message = `Cluster ${clusterName} is not as expected: ${mismatches.join('; ')}.`;
        return {
            ...(0,find_cluster/* describeCluster */.K$)(context.atlas.baseUrl, context.subject, cluster, connection),
            verdict: mismatches.length > 0 ? message : `Cluster ${clusterName} is ready: version ${version}, tier ${tier}.`,
            satisfied: mismatches.length === 0,
            unmet: mismatches.length > 0 ? { message, hint: hintFor(state) } : undefined,
            facts: (0,show_attributes/* showAttributes */.r)(cluster.operationId, cluster.document).facts
        };
    }
});
function matchesVersion(version, expected) {
    const parts = version.split('.');
    return expected.split('.').every((part, index) => parts[index] === part);
}
function tiersOf({ operationId, flex, document }) {
    if (flex)
        return ['FLEX'];
    const regions = (0,atlas_attributes/* recordsIn */.Q0)(document['replicationSpecs']).flatMap((spec) => (0,atlas_attributes/* recordsIn */.Q0)(spec['regionConfigs']));
    const specs = regions
        .map((region) => region['electableSpecs'])
        .filter((spec) => typeof spec === 'object' && spec !== null)
        .filter((spec) => spec['nodeCount'] !== 0);
    const sizes = specs.map((spec) => (0,required_fields/* textOf */.b6)(operationId, spec, 'instanceSize'));
    if (sizes.length === 0)
        throw (0,required_fields/* incompleteResponse */.U6)(operationId, 'electable nodes');
    return [...new Set(sizes.map((size) => size.toUpperCase()))];
}
function hintFor(state) {
    if (state === 'PAUSED')
        return find_cluster/* RESUME_HINT */.Im;
    if (state === 'DELETING')
        return find_cluster/* DELETING_HINT */.hd;
    return state === 'IDLE'
        ? 'Change the cluster in Atlas, or the options expect-version and expect-tier.'
        : 'Wait for the cluster with the operation wait-for-cluster, then check again.';
}

// EXTERNAL MODULE: ./src/atlas/errors.ts
var errors = __webpack_require__(492);
// EXTERNAL MODULE: ./src/atlas/json.ts
var json = __webpack_require__(4733);
// EXTERNAL MODULE: ./src/atlas/outcome.ts
var outcome = __webpack_require__(6143);
// EXTERNAL MODULE: ./src/atlas/wait-rule.ts
var wait_rule = __webpack_require__(361);
// EXTERNAL MODULE: ./src/operations/api/state-of.ts
var state_of = __webpack_require__(9108);
// EXTERNAL MODULE: ./src/operations/api/run-and-wait.ts
var run_and_wait = __webpack_require__(2160);
// EXTERNAL MODULE: ./src/operations/changes.ts
var operations_changes = __webpack_require__(1671);
// EXTERNAL MODULE: ./src/operations/wait-for.ts
var wait_for = __webpack_require__(6039);
;// CONCATENATED MODULE: ./src/operations/cluster/cluster-result.ts


function describeClusterResult({ atlas, subject }, seen, told) {
    const { verdict, created, changes, connection } = told;
    const response = { data: seen.data, status: seen.status ?? 0, version: seen.apiVersion };
    const document = (0,atlas_attributes/* isRecord */.u4)(seen.data) ? seen.data : {};
    const state = seen.outputs.state ?? '';
    const cluster = (0,find_cluster/* describeCluster */.K$)(atlas.baseUrl, subject, { response, document, state }, connection);
    return {
        ...seen,
        verdict: seen.satisfied === false ? seen.verdict : verdict,
        outputs: { ...cluster.outputs, created: String(created), ...changes.outputs },
        table: changes.table,
        warnings: cluster.warnings
    };
}

// EXTERNAL MODULE: ./src/atlas/counts.ts
var atlas_counts = __webpack_require__(3383);
// EXTERNAL MODULE: ./src/atlas/compare-sent.ts
var compare_sent = __webpack_require__(8347);
// EXTERNAL MODULE: ./src/atlas/wait-rules.ts + 7 modules
var wait_rules = __webpack_require__(4852);
// EXTERNAL MODULE: ./src/operations/cluster/cluster-kind.ts
var cluster_kind = __webpack_require__(3944);
// EXTERNAL MODULE: ./src/operations/cluster/new-cluster.ts
var new_cluster = __webpack_require__(7442);
;// CONCATENATED MODULE: ./src/operations/cluster/wanted-cluster.ts





function operationsOn(kind) {
    return kind === 'flex'
        ? { create: 'createGroupFlexCluster', update: 'updateGroupFlexCluster', nameParameter: 'name' }
        : { create: 'createGroupCluster', update: 'updateGroupCluster', nameParameter: 'clusterName' };
}
function toWanted({ subject, body }, options) {
    const { groupId, clusterName: name } = (0,find_cluster/* clusterSubject */.XE)(subject);
    if (body !== undefined) {
        const { name: _same, ...attributes } = readBody(body) ?? {};
        const kind = options.type ?? findKind(attributes) ?? 'dedicated';
        return { groupId, name, kind, attributes, inputOf: () => 'body' };
    }
    const { provider = 'AWS', region = new_cluster/* DEFAULT_REGIONS */.mc[provider], version } = options;
    const tier = tierOf(options) ?? '';
    return {
        groupId,
        name,
        kind: kindOfTier(tier),
        attributes: (0,new_cluster/* buildAttributes */.iB)({ tier, provider, region, version }),
        inputOf: inputOfOption
    };
}
function checkWanted(name, options, body) {
    const problems = body === undefined ? checkOptions(options) : checkBody(body, name, options);
    return [...(0,new_cluster/* checkClusterName */.YN)('cluster-name', name), ...problems];
}
function summarize({ kind, attributes }) {
    const region = (0,atlas_attributes/* valueAt */.fK)(attributes, 'replicationSpecs.0.regionConfigs.0');
    const place = kind === 'flex' ? (0,atlas_attributes/* valueAt */.fK)(attributes, 'providerSettings') : region;
    const provider = (0,atlas_attributes/* valueAt */.fK)(place, 'backingProviderName') ?? (0,atlas_attributes/* valueAt */.fK)(place, 'providerName');
    const size = kind === 'flex' ? 'FLEX' : (0,atlas_attributes/* valueAt */.fK)(region, 'electableSpecs.instanceSize');
    const where = [provider, (0,atlas_attributes/* valueAt */.fK)(place, 'regionName')].filter((part) => typeof part === 'string').join(' ');
    return [typeof size === 'string' ? size : kind, ...(where === '' ? [] : [where])].join(', ');
}
function checkOptions(options) {
    const { type, version } = options;
    const tier = tierOf(options);
    if (tier === undefined) {
        const what = type === undefined ? 'Name a tier such as M10, FLEX or M0' : 'Name a size such as M10';
        return [{ input: 'tier', message: `is required. ${what}, or describe the cluster in body or body-file.` }];
    }
    const kind = kindOfTier(tier);
    const mismatch = { input: 'type', message: `is ${type}, but ${tier} is a ${kind} cluster. Leave out type.` };
    return [...(0,new_cluster/* checkCluster */.zc)({ tier, version }), ...(type === undefined || type === kind ? [] : [mismatch])];
}
function checkBody(body, name, options) {
    const mixed = ['tier', 'provider', 'region', 'version']
        .filter((input) => options[input] !== undefined)
        .map((input) => ({ input, message: 'cannot be used with a body. Say it in the body, or leave the body out.' }));
    const attributes = readBody(body);
    if (attributes === undefined)
        return [...mixed, { input: 'body', message: 'is not a mapping of attributes.' }];
    const problems = [...mixed];
    const add = (input, message) => void problems.push({ input, message });
    if (attributes['name'] !== undefined && attributes['name'] !== name) {
        add('body', 'has another name than cluster-name. Leave name out.');
    }
    if (attributes['paused'] === true)
        add('body', 'cannot ask for a paused cluster: Atlas creates none. Leave paused out.');
    const kind = findKind(attributes);
    const { type } = options;
    if (kind === undefined && type === undefined) {
        add('body', 'does not say which kind of cluster it is. Add replicationSpecs, providerSettings.backingProviderName for a flex cluster, or the option type.');
    }
    else if (kind !== undefined && type !== undefined && kind !== type) {
        add('type', `is ${type}, but the body describes a ${kind} cluster.`);
    }
    return problems;
}
function readBody(body) {
    const value = (0,json/* parseJson */.q)(body);
    return (0,atlas_attributes/* isRecord */.u4)(value) ? value : undefined;
}
function findKind(attributes) {
    const { replicationSpecs, providerSettings } = attributes;
    if (replicationSpecs !== undefined)
        return (0,cluster_kind/* kindOf */.I)({ document: attributes, flex: false });
    const isFlex = (0,atlas_attributes/* isRecord */.u4)(providerSettings) && providerSettings['instanceSizeName'] === undefined;
    return isFlex && providerSettings['backingProviderName'] !== undefined ? 'flex' : undefined;
}
function tierOf({ type, tier }) {
    return tier?.toUpperCase() ?? (type === 'flex' ? 'FLEX' : type === 'free' ? 'M0' : undefined);
}
function kindOfTier(tier) {
    return tier === 'FLEX' ? 'flex' : tier === 'M0' ? 'free' : 'dedicated';
}
function inputOfOption(path) {
    if (/roviderName$/.test(path))
        return 'provider';
    if (path.endsWith('regionName'))
        return 'region';
    return path === 'mongoDBMajorVersion' ? 'version' : 'tier';
}

;// CONCATENATED MODULE: ./src/operations/cluster/existing-cluster.ts













const FLEX_CHANGES = ['tags', 'terminationProtectionEnabled'];
async function useExisting(context, wanted, existing) {
    const { found, update, connection } = existing;
    const { name } = wanted;
    checkKind(wanted, found);
    const isUsable = found.state !== 'DELETING' && found.state !== 'PAUSED';
    const differences = isUsable ? compare(wanted, found) : [];
    if (differences.length > 0)
        checkUpdate(wanted, differences, update);
    const changes = differences.map((difference) => ({
        what: name,
        change: difference.path,
        from: difference.found,
        to: difference.sent
    }));
    const told = (verdict, made) => {
        return { verdict, created: false, changes: (0,operations_changes/* describeChanges */.D)(changes, { made }), connection };
    };
    if (isUsable && context.dryRun)
        return describeClusterResult(context, show(found), told(describePlan(name, changes.length), false));
    if (differences.length === 0) {
        const seen = await waitUntilReady(context, wanted, found);
        return describeClusterResult(context, seen, told(`Cluster ${name} exists as asked for: nothing changed.`, false));
    }
    const written = await change(context, wanted, differences);
    const how = written.satisfied === undefined ? 'is being changed' : 'is changed and ready';
    return describeClusterResult(context, written, told(`Cluster ${name} ${how}.`, true));
}
function checkKind({ name, kind, inputOf }, found) {
    const existing = (0,cluster_kind/* kindOf */.I)(found);
    if (existing === kind)
        return;
    const cure = existing === 'flex' && kind === 'dedicated'
        ? 'Upgrade it with the operation tenantGroupFlexClusterUpgrade, or choose another cluster-name'
        : existing === 'free'
            ? 'Upgrade it with the operation upgradeGroupClusterTenantUpgrade, or choose another cluster-name'
            : 'Choose another cluster-name, or delete the cluster first';
    const message = `cluster ${name} exists, but is a ${existing} cluster and not a ${kind} one. ${cure}. Nothing was changed.`;
    throw new errors/* InputError */.dz([{ input: inputOf(''), message }], { afterSending: true });
}
function compare({ kind, attributes }, { document }) {
    const comparison = (0,wait_rules/* getWaitRule */.au)(operationsOn(kind).create).compares;
    return comparison === undefined ? [] : (0,compare_sent/* findDifferences */.cG)(comparison, attributes, document, { wholeLists: true });
}
function checkUpdate({ name, kind, inputOf }, differences, update) {
    const fixed = kind === 'flex' ? differences.filter(({ path }) => !FLEX_CHANGES.includes(topOf(path))) : [];
    if (update && fixed.length === 0)
        return;
    const count = (0,atlas_counts/* countOf */.p)(differences.length, 'attribute', 'attributes');
    const first = fixed.length === 0
        ? { input: 'update', message: `cluster ${name} exists and differs in ${count}. Set update to true to change it.` }
        : {
            input: 'cluster-name',
            message: `Atlas changes only tags and termination protection of a flex cluster, and ${name} differs in more. Choose another name, or delete the cluster first.`
        };
    const each = differences.map(({ path, found, sent }) => ({
        input: inputOf(path),
        message: `${path} is ${found}, not ${sent}.`
    }));
    throw new errors/* InputError */.dz([first, ...each], { afterSending: true });
}
function change(context, wanted, differences) {
    const { groupId, name, kind, attributes } = wanted;
    const changed = new Set(differences.map(({ path }) => topOf(path)));
    const body = (0,json/* toJson */.a)(Object.fromEntries(Object.entries(attributes).filter(([attribute]) => changed.has(attribute))));
    const { update, nameParameter } = operationsOn(kind);
    return (0,run_and_wait/* runAndWait */.o)(context, update, { parameters: { groupId, [nameParameter]: name }, body });
}
function topOf(path) {
    return path.split('.')[0] ?? path;
}
function describePlan(name, changes) {
    if (changes === 0)
        return `Dry run: cluster ${name} exists as asked for: nothing would change.`;
    return `Dry run: cluster ${name} would be changed in ${(0,atlas_counts/* countOf */.p)(changes, 'attribute', 'attributes')}.`;
}
async function waitUntilReady(context, wanted, found) {
    const read = (0,find_cluster/* createClusterReader */.I4)(context);
    const goal = { subject: `cluster ${wanted.name}`, wanted: 'IDLE' };
    let last = found;
    let known = found;
    const check = async (deadlineMs) => {
        last = known ?? (await read({ deadlineMs, quiet: true }));
        known = undefined;
        return judge(wanted, last);
    };
    const isStuck = found.state === 'DELETING' || found.state === 'PAUSED';
    if (context.wait.wanted === false && !isStuck)
        return show(found);
    const waited = await (0,wait_for/* waitFor */.fm)(context, { ...goal, check });
    const outcome = (0,wait_for/* toResultParts */.jT)(goal, waited, existing_cluster_hintFor(last.state));
    return show(last, outcome);
}
function judge(wanted, found) {
    const { state } = found;
    if (state === 'DELETING' || state === 'PAUSED')
        return { found, verdict: 'failure', state };
    if (state !== 'IDLE')
        return { found, verdict: 'pending', state };
    const difference = (0,compare_sent/* describeFirst */.Ms)(compare(wanted, found));
    return difference === undefined
        ? { found, verdict: 'success', state }
        : { found, verdict: 'different', state: `${state}, but ${difference}` };
}
function existing_cluster_hintFor(state) {
    if (state === 'PAUSED')
        return find_cluster/* RESUME_HINT */.Im;
    const again = 'Wait with the task wait-for-cluster until its state is DELETED, and create it then.';
    return state === 'DELETING' ? `${find_cluster/* DELETING_HINT */.hd} ${again}` : undefined;
}
function show({ response, operationId, document, state }, outcome = {}) {
    const { data, status, version } = response;
    const shown = (0,show_attributes/* showAttributes */.r)(operationId, document);
    const { facts = [], ...parts } = outcome;
    return {
        verdict: '',
        data,
        status,
        apiVersion: version,
        outputs: { state },
        ...parts,
        facts: [...facts, ...shown.facts]
    };
}

;// CONCATENATED MODULE: ./src/operations/cluster/validate-cluster.ts




async function validateCluster({ atlas, report }, wanted) {
    const { groupId, name, attributes, inputOf } = wanted;
    const body = (0,json/* toJson */.a)({ clusterDescription: { name, ...attributes }, clusterName: name, editing: false });
    let data;
    try {
        ;
        ({ data } = await atlas.call('validateGroupClusterConfigurations', { parameters: { groupId }, body }));
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD || error instanceof errors/* NetworkError */.Dr))
            throw error;
        report('Atlas did not validate the cluster beforehand. It checks it when it creates the cluster.');
        return;
    }
    if ((0,atlas_attributes/* valueAt */.fK)(data, 'valid') !== false)
        return;
    const issues = ((0,atlas_attributes/* itemsOf */.S3)((0,atlas_attributes/* valueAt */.fK)(data, 'errors')) ?? [])
        .filter((error) => (0,atlas_attributes/* valueAt */.fK)(error, 'errorCode') !== new_cluster/* NAME_TAKEN */.US)
        .map(describeIssue);
    const problems = issues.map((issue) => ({ input: inputOf(''), message: `Atlas finds the cluster invalid: ${issue}` }));
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems, { afterSending: true });
}
function describeIssue(error) {
    const { errorCode, validationIssue } = (0,atlas_attributes/* isRecord */.u4)(error) ? error : {};
    return [errorCode, validationIssue].filter((text) => typeof text === 'string').join(': ') || (0,json/* toJson */.a)(error);
}

;// CONCATENATED MODULE: ./src/operations/cluster/create-cluster.ts


















const createCluster = (0,definition/* defineOperation */.h)({
    name: 'create-cluster',
    sentence: 'Creates a cluster if there is none of this name, and waits until it is ready. `update` changes one that differs.',
    role: 'Project Cluster Creator (to change a cluster: Project Cluster Manager; for a flex cluster: Project Owner)',
    duration: 'In recorded runs, flex clusters were ready within 8 seconds, free ones (`M0`) within 27 seconds, and `M10` clusters ' +
        'after 8 to 29 minutes.',
    cost: 'Atlas bills flex and dedicated clusters until they are deleted. `M0` is free; a project has at most one.',
    subjects: { 'project-id': 'required', 'cluster-name': 'required' },
    body: {
        what: 'the attributes of a cluster, as in the body of `createGroupCluster` or `createGroupFlexCluster`'
    },
    options: {
        type: (0,options/* choiceOption */.zu)('Kind of cluster. Default: that of the tier or of the body.', cluster_kind/* CLUSTER_KINDS */.BK),
        tier: (0,options/* textOption */.vU)('`FLEX`, `M0`, or the size of a dedicated cluster such as `M10`. Required without a body.'),
        provider: (0,options/* choiceOption */.zu)('Cloud provider. Default: `AWS`.', new_cluster/* PROVIDERS */.xq),
        region: (0,options/* textOption */.vU)('Region in the notation of Atlas, such as `EU_WEST_1`. Default: a region in the USA.'),
        version: (0,options/* textOption */.vU)('Major version of MongoDB, for a dedicated cluster only. Default: the one Atlas chooses.'),
        update: (0,options/* withDefault */.IQ)('false', (0,options/* flagOption */.kY)('Whether to change a cluster that exists and differs. Default: an error.')),
        connection: connection_string/* connectionOption */.__
    },
    outputs: ['id', 'name', 'url', 'state', 'connection-string', 'created', 'changed', 'changes'],
    waits: 'after-write',
    check: (subject, { type, tier, provider, region, version }, _given, body) => checkWanted(subject['cluster-name'], { type, tier, provider, region, version }, body),
    async run(context, options) {
        const { update, connection } = options;
        const wanted = toWanted(context, options);
        const found = await (0,find_cluster/* findCluster */.KG)(context);
        if (found !== undefined)
            return useExisting(context, wanted, { update, connection, found });
        if (context.dryRun)
            return describeDryRun(wanted);
        if (wanted.kind === 'dedicated')
            await validateCluster(context, wanted);
        try {
            return await create(context, wanted, connection);
        }
        catch (error) {
            if (!isNameTaken(error))
                throw withNextRun(error);
            context.report(`Atlas has a cluster ${wanted.name} by now.`);
            return useExisting(context, wanted, { update, connection, found: await findWhenShown(context, error) });
        }
    }
});
function isNameTaken(error) {
    return error instanceof errors/* ApiError */.hD && error.fromAtlas && error.errorCode === new_cluster/* NAME_TAKEN */.US;
}
function withNextRun(error) {
    if ((0,errors/* isFailure */.N6)(error) && !(0,outcome/* isRefusal */.v)(error))
        error.hint = 'Run the step again: it finds the cluster if Atlas has created it.';
    return error;
}
async function findWhenShown(context, taken) {
    const shownByMs = context.clock.nowMs() + wait_rule/* CREATION_LAG_MS */.gv;
    const { found } = await (0,wait_for/* waitFor */.fm)(context, {
        subject: `cluster ${context.subject['cluster-name']}`,
        wanted: 'shown',
        async check() {
            const found = await (0,find_cluster/* findCluster */.KG)(context);
            if (found !== undefined)
                return { found, verdict: 'success', state: found.state };
            return { found, verdict: context.clock.nowMs() > shownByMs ? 'failure' : 'pending', state: state_of/* NOT_SHOWN_YET */.te };
        }
    });
    if (found === undefined)
        throw taken;
    return found;
}
async function create(context, wanted, connection) {
    const { groupId, name } = wanted;
    const written = await (0,run_and_wait/* runAndWait */.o)(context, operationsOn(wanted.kind).create, {
        parameters: { groupId },
        body: bodyOf(wanted)
    });
    const how = written.satisfied === undefined ? 'is being created' : 'is created and ready';
    return describeClusterResult(context, written, {
        verdict: `Cluster ${name} (${summarize(wanted)}) ${how}.`,
        created: true,
        changes: (0,operations_changes/* describeChanges */.D)([creationOf(wanted)], { made: true }),
        connection
    });
}
function describeDryRun(wanted) {
    const { table, outputs } = (0,operations_changes/* describeChanges */.D)([creationOf(wanted)], { made: false });
    return {
        verdict: `Dry run: cluster ${wanted.name} (${summarize(wanted)}) would be created.`,
        data: { operationId: operationsOn(wanted.kind).create, body: (0,json/* parseJson */.q)(bodyOf(wanted)) },
        outputs: { name: wanted.name, created: 'false', ...outputs },
        facts: [],
        table
    };
}
function creationOf(wanted) {
    return { what: wanted.name, change: 'create', to: summarize(wanted) };
}
function bodyOf({ name, attributes }) {
    return (0,json/* toJson */.a)({ name, ...attributes });
}

// EXTERNAL MODULE: ./src/operations/stages.ts
var operations_stages = __webpack_require__(639);
;// CONCATENATED MODULE: ./src/operations/cluster/delete-cluster.ts








const deleteCluster = (0,definition/* defineOperation */.h)({
    name: 'delete-cluster',
    sentence: 'Deletes a cluster with all its data, and waits until it is gone. One that does not exist is done.',
    role: 'Project Owner',
    subjects: { 'project-id': 'required', 'cluster-name': 'required' },
    options: {
        force: (0,options/* withDefault */.IQ)('false', (0,options/* flagOption */.kY)('Whether to delete the cluster even if it has termination protection, which is lifted first.')),
        'retain-backups': (0,options/* flagOption */.kY)('Whether Atlas keeps the backup snapshots of a dedicated cluster. Default: what Atlas does without being told.')
    },
    outputs: ['changed', 'state'],
    waits: 'after-write',
    async run(context, { force, 'retain-backups': retainBackups }) {
        const { clusterName } = (0,find_cluster/* clusterSubject */.XE)(context.subject);
        const found = await (0,find_cluster/* findCluster */.KG)(context);
        if (found === undefined) {
            const verdict = `Cluster ${clusterName} does not exist: nothing to delete.`;
            return describe(context.dryRun ? `Dry run: ${verdict}` : verdict, { changed: false, state: 'DELETED' });
        }
        const { state } = found;
        if (state === 'DELETING') {
            const verdict = `Dry run: cluster ${clusterName} is being deleted already.`;
            return context.dryRun ? describe(verdict, { changed: false, state }) : waitUntilGone(context, false);
        }
        const settings = { force, retainBackups };
        checkDeletion(found, clusterName, settings);
        return context.dryRun ? delete_cluster_describeDryRun(found, clusterName, settings) : remove(context, found, settings);
    }
});
function checkDeletion({ document, flex }, name, { force, retainBackups }) {
    const problems = [];
    if (isProtected(document) && !force) {
        const message = `cluster ${name} has termination protection: Atlas refuses to delete it until that is turned off. Set force to true to turn it off and delete the cluster. Nothing was deleted.`;
        problems.push({ input: 'force', message });
    }
    if (flex && retainBackups === true) {
        problems.push({ input: 'retain-backups', message: 'Atlas keeps no backups of a flex cluster. Leave it out.' });
    }
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems, { afterSending: true });
}
function isProtected(document) {
    return document['terminationProtectionEnabled'] === true;
}
async function remove(context, found, settings) {
    const { groupId, clusterName } = (0,find_cluster/* clusterSubject */.XE)(context.subject);
    const { follow, periods } = (0,operations_stages/* createStages */.k)(context);
    if (isProtected(found.document)) {
        const lifted = await follow('Termination protection', (stage) => liftProtection(stage, found));
        if (lifted.satisfied === false)
            return { ...lifted, outputs: { ...lifted.outputs, changed: 'true' }, stages: periods };
    }
    const { retainBackups } = settings;
    const parameters = found.flex
        ? { groupId, name: clusterName }
        : { groupId, clusterName, ...(retainBackups === undefined ? {} : { retainBackups: String(retainBackups) }) };
    const operationId = found.flex ? 'deleteGroupFlexCluster' : 'deleteGroupCluster';
    try {
        const deleted = await follow('Deletion', (stage) => (0,run_and_wait/* runAndWait */.o)(stage, operationId, { parameters }));
        const stages = periods.length > 1 ? { stages: periods } : {};
        return { ...describeDeletion(clusterName, deleted), ...stages };
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD) || !isGoneOrGoing(error))
            throw error;
        return follow('Deletion', (stage) => waitUntilGone(stage, error.earlier !== 'none'));
    }
}
function isGoneOrGoing({ fromAtlas, errorCode = '' }) {
    return fromAtlas && ['CLUSTER_NOT_FOUND', 'CLUSTER_ALREADY_REQUESTED_DELETION'].includes(errorCode);
}
function liftProtection(context, { flex }) {
    const { groupId, clusterName } = (0,find_cluster/* clusterSubject */.XE)(context.subject);
    context.report(`Turning off the termination protection of cluster ${clusterName}.`);
    const body = JSON.stringify({ terminationProtectionEnabled: false });
    return flex
        ? (0,run_and_wait/* runAndWait */.o)(context, 'updateGroupFlexCluster', { parameters: { groupId, name: clusterName }, body })
        : (0,run_and_wait/* runAndWait */.o)(context, 'updateGroupCluster', { parameters: { groupId, clusterName }, body });
}
async function waitUntilGone(context, changed) {
    const { clusterName } = (0,find_cluster/* clusterSubject */.XE)(context.subject);
    const going = `Cluster ${clusterName} is being deleted.`;
    if (context.wait.wanted === false)
        return describe(going, { changed, state: 'DELETING' });
    const read = (0,find_cluster/* createClusterReader */.I4)(context);
    const goal = { subject: `cluster ${clusterName}`, wanted: 'gone' };
    const waited = await (0,wait_for/* waitFor */.fm)(context, {
        ...goal,
        async check(deadlineMs) {
            try {
                const found = await read({ deadlineMs, quiet: true });
                return { found, verdict: 'pending', state: found.state };
            }
            catch (error) {
                if (!(0,find_cluster/* isClusterNotFound */.Uk)(error))
                    throw error;
                return { found: undefined, verdict: 'success', state: 'DELETED' };
            }
        }
    });
    const parts = (0,wait_for/* toResultParts */.jT)(goal, waited);
    const verdict = parts.satisfied === true ? `Cluster ${clusterName} is gone.` : parts.verdict;
    return { ...describe(verdict, { changed, state: waited.state }), ...parts, verdict };
}
function describeDeletion(name, deleted) {
    const { satisfied, verdict, outputs } = deleted;
    const { table } = (0,operations_changes/* describeChanges */.D)([{ what: name, change: 'delete' }], { made: true });
    if (satisfied === undefined) {
        return { ...describe(`Cluster ${name} is being deleted.`, { changed: true, state: 'DELETING' }), table };
    }
    const state = satisfied ? 'DELETED' : (outputs.state ?? 'DELETING');
    const said = satisfied ? `Cluster ${name} was deleted.` : verdict;
    return { ...deleted, ...describe(said, { changed: true, state }), facts: deleted.facts, table };
}
function delete_cluster_describeDryRun({ document, state }, name, { retainBackups }) {
    const changes = [
        ...(isProtected(document) ? [{ what: name, change: 'termination protection', from: 'on', to: 'off' }] : []),
        { what: name, change: 'delete' }
    ];
    const { table } = (0,operations_changes/* describeChanges */.D)(changes, { made: false });
    const backups = retainBackups === true ? ', and its backups kept' : '';
    return { ...describe(`Dry run: cluster ${name} would be deleted${backups}.`, { changed: false, state }), table };
}
function describe(verdict, { changed, state }) {
    return { verdict, data: undefined, outputs: { changed: String(changed), state }, facts: [] };
}

// EXTERNAL MODULE: ./src/operations/cluster/wait-until-ready.ts
var wait_until_ready = __webpack_require__(9841);
;// CONCATENATED MODULE: ./src/operations/cluster-changes/set-paused.ts






async function setPaused(context, paused) {
    const { groupId, clusterName } = (0,find_cluster/* clusterSubject */.XE)(context.subject);
    const stages = (0,operations_stages/* createStages */.k)(context);
    const { cluster, unready } = await (0,wait_until_ready/* waitUntilReady */.b)(context, stages, {
        states: ['IDLE', 'PAUSED'],
        check(found) {
            if (isPaused(found) === paused)
                return;
            (0,cluster_kind/* requireDedicated */.hq)(found, `, which cannot be ${paused ? 'paused.' : 'resumed here. Resume it in Atlas.'}`);
        }
    });
    const changes = isPaused(cluster) === paused ? [] : [toChange(clusterName, paused)];
    const base = (0,find_cluster/* describeCluster */.K$)(context.atlas.baseUrl, context.subject, cluster, undefined);
    const found = { ...base, facts: [] };
    const none = (0,operations_changes/* describeChanges */.D)([], { made: false });
    if (unready !== undefined && !context.dryRun)
        return { ...found, ...unready, outputs: { ...base.outputs, ...none.outputs } };
    if (changes.length === 0) {
        const verdict = `Cluster ${clusterName} is ${paused ? 'paused' : 'running'} already.`;
        return { ...found, verdict, satisfied: true, outputs: { ...base.outputs, ...none.outputs } };
    }
    const { outputs, table } = (0,operations_changes/* describeChanges */.D)(changes, { made: !context.dryRun });
    if (context.dryRun) {
        const verdict = `Dry run: cluster ${clusterName} would be ${paused ? 'paused' : 'resumed'}.`;
        return { ...found, verdict, table, outputs: { ...base.outputs, ...outputs } };
    }
    const input = { parameters: { groupId, clusterName }, body: JSON.stringify({ paused }) };
    const changed = await stages.follow(paused ? 'Pause' : 'Resume', (stage) => {
        return (0,run_and_wait/* runAndWait */.o)(stage, 'updateGroupCluster', input);
    });
    const requested = `Cluster ${clusterName} is being ${paused ? 'paused' : 'resumed'}.`;
    return {
        ...changed,
        verdict: changed.satisfied === undefined ? requested : changed.verdict,
        stages: (0,operations_stages/* severalOf */.M)(stages),
        outputs: { ...base.outputs, ...changed.outputs, ...outputs }
    };
}
function isPaused({ document }) {
    return document['paused'] === true;
}
function toChange(what, paused) {
    const [change, from, to] = paused ? ['pause', 'IDLE', 'PAUSED'] : ['resume', 'PAUSED', 'IDLE'];
    return { what, change, from, to };
}

;// CONCATENATED MODULE: ./src/operations/cluster-changes/pause-cluster.ts


const pauseCluster = (0,definition/* defineOperation */.h)({
    name: 'pause-cluster',
    sentence: 'Pauses a dedicated cluster, and waits until it is paused. A paused cluster stays as it is.',
    role: 'Project Cluster Manager',
    cost: 'Atlas charges a paused cluster for its storage only, and resumes it after 30 days.',
    subjects: { 'project-id': 'required', 'cluster-name': 'required' },
    options: {},
    outputs: ['changed', 'changes', 'state', 'connection-string', 'url', 'id', 'name'],
    waits: 'after-write',
    run: (context) => setPaused(context, true)
});

;// CONCATENATED MODULE: ./src/operations/cluster-changes/resume-cluster.ts


const resumeCluster = (0,definition/* defineOperation */.h)({
    name: 'resume-cluster',
    sentence: 'Resumes a paused cluster, and waits until it is ready. A running cluster stays as it is.',
    role: 'Project Cluster Manager',
    cost: 'Atlas bills the cluster as before the pause. It can be paused again an hour later.',
    subjects: { 'project-id': 'required', 'cluster-name': 'required' },
    options: {},
    outputs: ['changed', 'changes', 'state', 'connection-string', 'url', 'id', 'name'],
    waits: 'after-write',
    run: (context) => setPaused(context, false)
});

;// CONCATENATED MODULE: ./src/operations/cluster-changes/scaling.ts

const NODES = [
    ['electableSpecs', 'electable nodes'],
    ['readOnlySpecs', 'read-only nodes'],
    ['analyticsSpecs', 'analytics nodes']
];
function scale(specs, scaling) {
    const changes = [];
    const scaled = specs.map((spec, index) => {
        const { zoneId: _readOnly, ...rest } = spec;
        const regionConfigs = (0,atlas_attributes/* recordsIn */.Q0)(spec['regionConfigs']).map((region) => {
            const changed = scaleRegion(region, scaling);
            const shard = specs.length > 1 ? `shard ${index + 1}, ` : '';
            changes.push(...compareRegions(`${shard}${String(region['regionName'])}`, region, changed));
            return changed;
        });
        return { ...rest, regionConfigs };
    });
    return { specs: scaled, changes };
}
function scaleRegion(region, scaling) {
    const kept = Object.entries(region).filter(([name]) => !name.startsWith('effective') && !isSpec(name));
    const nodes = NODES.map(([name]) => [name, region[name]]).flatMap(([name, hardware]) => {
        if (!(0,atlas_attributes/* isRecord */.u4)(hardware) || !hasNodes(hardware))
            return [];
        const tier = name === 'analyticsSpecs' ? scaling.analyticsTier : scaling.tier;
        return [[name, scaleNodes(hardware, tier, scaling)]];
    });
    const { autoScaling } = scaling;
    const compute = autoScaling === undefined ? {} : { autoScaling: scaleItself(region['autoScaling'], autoScaling) };
    return Object.fromEntries([...kept, ...nodes, ...Object.entries(compute)]);
}
function isSpec(name) {
    return NODES.some(([spec]) => spec === name);
}
function scaleNodes(hardware, tier, { diskSizeGB = 0 }) {
    const { diskThroughput: _readOnly, diskIOPS, diskSizeGB: size, instanceSize, ...rest } = hardware;
    const isLarger = typeof size === 'number' && diskSizeGB > size;
    const newTier = tier ?? instanceSize;
    const keepsIops = (newTier === instanceSize && !isLarger) || rest['ebsVolumeType'] === 'PROVISIONED';
    const hasDisk = size !== undefined && !String(newTier).includes('NVME');
    return {
        ...rest,
        instanceSize: newTier,
        ...(hasDisk ? { diskSizeGB: isLarger ? diskSizeGB : size } : {}),
        ...(keepsIops && diskIOPS !== undefined ? { diskIOPS } : {})
    };
}
function scaleItself(current, wanted) {
    const compute = wanted === 'off'
        ? { enabled: false, scaleDownEnabled: false }
        : {
            enabled: true,
            maxInstanceSize: wanted.maxTier,
            scaleDownEnabled: wanted.minTier !== undefined,
            ...(wanted.minTier === undefined ? {} : { minInstanceSize: wanted.minTier })
        };
    return { ...((0,atlas_attributes/* isRecord */.u4)(current) ? current : {}), compute };
}
function compareRegions(where, before, after) {
    const present = NODES.filter(([name]) => hasNodes(before[name]));
    const tiers = present.map(([name, nodes]) => [`tier of ${nodes}`, `${name}.instanceSize`]);
    const disks = present.slice(0, 1).map(([name]) => ['disk', `${name}.diskSizeGB`]);
    const compared = [...tiers, ...disks].map(([change, path]) => {
        const unit = change === 'disk' ? ' GB' : '';
        const show = (region) => `${String((0,atlas_attributes/* valueAt */.fK)(region, path))}${unit}`;
        return { what: where, change, from: show(before), to: show(after) };
    });
    const show = (region) => showAutoScaling((0,atlas_attributes/* valueAt */.fK)(region, 'autoScaling.compute'));
    const auto = { what: where, change: 'auto-scaling', from: show(before), to: show(after) };
    return [...compared, auto].filter(({ from, to }) => from !== to);
}
function showAutoScaling(compute) {
    if ((0,atlas_attributes/* valueAt */.fK)(compute, 'enabled') !== true)
        return 'off';
    const max = String((0,atlas_attributes/* valueAt */.fK)(compute, 'maxInstanceSize'));
    const min = (0,atlas_attributes/* valueAt */.fK)(compute, 'minInstanceSize');
    return (0,atlas_attributes/* valueAt */.fK)(compute, 'scaleDownEnabled') === true ? `${String(min)} to ${max}` : `up to ${max}`;
}
function hasNodes(hardware) {
    return (0,atlas_attributes/* isRecord */.u4)(hardware) && Number(hardware['nodeCount'] ?? 0) > 0;
}

;// CONCATENATED MODULE: ./src/operations/cluster-changes/tier.ts


const DEDICATED = /^[MR]\d{2,3}(_NVME)?(_GEN_2)?$/;
function tierOption(sentence) {
    return (0,options/* singleOption */.UV)({
        sentence,
        form: 'the tier of a dedicated cluster, such as `M10`, `R40` or `M40_NVME`',
        read(text) {
            const tier = text.toUpperCase();
            return DEDICATED.test(tier) ? tier : undefined;
        }
    });
}
function isNvme(document) {
    return tier_tiersOf(document).some((tier) => tier.includes('NVME'));
}
function isWithin(tier, { min, max }) {
    const size = sizeOf(tier) ?? 0;
    return size >= (sizeOf(min) ?? 0) && size <= (sizeOf(max) ?? Infinity);
}
function tier_tiersOf(document) {
    const path = ['replicationSpecs', '*', 'regionConfigs', '*', 'electableSpecs', 'instanceSize'];
    return (0,atlas_attributes/* valuesAt */.I0)(document, path).filter((tier) => typeof tier === 'string');
}
function sizeOf(tier) {
    const digits = typeof tier === 'string' ? /\d+/.exec(tier)?.[0] : undefined;
    return digits === undefined ? undefined : Number(digits);
}

;// CONCATENATED MODULE: ./src/operations/cluster-changes/impossible-scaling.ts



function findImpossible(specs, scaling) {
    const regions = specs.flatMap((spec) => (0,atlas_attributes/* recordsIn */.Q0)(spec['regionConfigs']));
    const problems = [
        ...findMissing(regions, scaling),
        ...regions.flatMap((region) => [...findOutOfBounds(region, scaling), ...findFixedDisks(region, scaling)])
    ];
    return problems.filter(({ input }, index) => problems.findIndex((other) => other.input === input) === index);
}
function findMissing(regions, { analyticsTier }) {
    if (analyticsTier === undefined || regions.some((region) => hasNodes(region['analyticsSpecs'])))
        return [];
    return [{ input: 'analytics-tier', message: 'The cluster has no analytics nodes.' }];
}
function findFixedDisks(region, { diskSizeGB }) {
    const electable = region['electableSpecs'];
    if (diskSizeGB === undefined || !hasNodes(electable) || (0,atlas_attributes/* valueAt */.fK)(electable, 'diskSizeGB') !== undefined)
        return [];
    const message = `A cluster of tier ${String((0,atlas_attributes/* valueAt */.fK)(electable, 'instanceSize'))} has disks of one size only. Leave it out.`;
    return [{ input: 'disk-size', message }];
}
function findOutOfBounds(region, { tier, analyticsTier, autoScaling }) {
    const given = tier ?? autoScaling;
    return [
        ...(given === undefined ? [] : checkBounds(region, tier === undefined ? 'max-tier' : 'tier', ELECTABLE)),
        ...(analyticsTier === undefined ? [] : checkBounds(region, 'analytics-tier', ANALYTICS))
    ];
}
const ELECTABLE = {
    nodes: 'electableSpecs',
    settings: 'autoScaling',
    cure: 'Set auto-scaling: on with a max-tier and a min-tier around it, or auto-scaling: off.'
};
const ANALYTICS = {
    nodes: 'analyticsSpecs',
    settings: 'analyticsAutoScaling',
    cure: 'Change the auto-scaling of the analytics nodes in Atlas.'
};
function checkBounds(region, input, { nodes, settings, cure }) {
    const compute = (0,atlas_attributes/* valueAt */.fK)(region, `${settings}.compute`);
    const tier = (0,atlas_attributes/* valueAt */.fK)(region, `${nodes}.instanceSize`);
    if (!(0,atlas_attributes/* isRecord */.u4)(compute) || compute['enabled'] !== true || typeof tier !== 'string')
        return [];
    const { minInstanceSize: min, maxInstanceSize: max } = compute;
    if (isWithin(tier, { min, max }))
        return [];
    const bounds = typeof min === 'string' ? `from ${min} to ${String(max)}` : `up to ${String(max)}`;
    const where = `in ${String(region['regionName'])}`;
    return [{ input, message: `${tier} is outside the auto-scaling ${where}, which goes ${bounds}. ${cure}` }];
}

;// CONCATENATED MODULE: ./src/operations/cluster-changes/scale-cluster.ts














const ANY_OF = ['tier', 'analytics-tier', 'disk-size', 'auto-scaling'];
const diskSizeOption = (0,options/* singleOption */.UV)({
    sentence: 'The least size of each disk in GB. A disk that is larger stays as it is.',
    form: 'a number of GB, such as `40`',
    read: (text) => (/^\d+(\.\d+)?$/.test(text) ? Number(text) || undefined : undefined)
});
const scaleCluster = (0,definition/* defineOperation */.h)({
    name: 'scale-cluster',
    sentence: 'Changes tier, disk size or auto-scaling of a dedicated cluster, in all regions and shards, and waits.',
    role: 'Project Cluster Manager',
    cost: 'Atlas bills the new tier and disks.',
    subjects: { 'project-id': 'required', 'cluster-name': 'required' },
    options: {
        tier: tierOption('The tier of the electable and the read-only nodes.'),
        'analytics-tier': tierOption('The tier of the analytics nodes. Default: they keep theirs.'),
        'disk-size': diskSizeOption,
        'auto-scaling': (0,options/* choiceOption */.zu)('Whether Atlas changes the tier with the load. Default: as it is.', ['on', 'off']),
        'min-tier': tierOption('The lowest tier of auto-scaling. Without it, Atlas only scales up.'),
        'max-tier': tierOption('The highest tier of auto-scaling.')
    },
    outputs: ['changed', 'changes', 'state', 'connection-string', 'url', 'id', 'name'],
    waits: 'after-write',
    check: (_subject, options, given) => scale_cluster_checkOptions(options, given),
    async run(context, options) {
        const { tier, 'analytics-tier': analyticsTier, 'disk-size': diskSizeGB } = options;
        return scaleTo(context, { tier, analyticsTier, diskSizeGB, autoScaling: toAutoScaling(options) });
    }
});
function scale_cluster_checkOptions(options, given) {
    const problems = [];
    const add = (input, message) => void problems.push({ input, message });
    const { 'min-tier': min, 'max-tier': max } = options;
    if (!ANY_OF.some((name) => given.has(name)))
        add('tier', 'scale-cluster needs tier, analytics-tier, disk-size or auto-scaling.');
    if (options['auto-scaling'] === 'on' && !given.has('max-tier'))
        add('max-tier', 'auto-scaling: on needs it.');
    for (const bound of ['min-tier', 'max-tier'].filter((name) => given.has(name))) {
        const isUseless = !given.has('auto-scaling') || options['auto-scaling'] === 'off';
        if (isUseless)
            add(bound, 'needs auto-scaling: on.');
    }
    if (min !== undefined && max !== undefined && !isWithin(min, { min: undefined, max })) {
        add('min-tier', `is above max-tier ${max}.`);
    }
    return problems;
}
function toAutoScaling(options) {
    const { 'auto-scaling': wanted, 'min-tier': minTier, 'max-tier': maxTier } = options;
    return wanted === 'on' && maxTier !== undefined ? { minTier, maxTier } : wanted === 'off' ? wanted : undefined;
}
async function scaleTo(context, scaling) {
    const { groupId, clusterName } = (0,find_cluster/* clusterSubject */.XE)(context.subject);
    const stages = (0,operations_stages/* createStages */.k)(context);
    const { cluster, unready } = await (0,wait_until_ready/* waitUntilReady */.b)(context, stages, {
        states: ['IDLE', 'PAUSED'],
        check(found) {
            const upgrade = `The operation ${upgradeOf(found)} makes it a dedicated cluster.`;
            (0,cluster_kind/* requireDedicated */.hq)(found, `, which cannot be scaled. ${upgrade}`);
        }
    });
    const base = (0,find_cluster/* describeCluster */.K$)(context.atlas.baseUrl, context.subject, cluster, undefined);
    const withNone = { ...base.outputs, ...(0,operations_changes/* describeChanges */.D)([], { made: false }).outputs };
    if (unready !== undefined && !context.dryRun)
        return { ...base, ...unready, outputs: withNone };
    const scaled = scale(specsOf(cluster), scaling);
    const problems = findImpossible(scaled.specs, scaling);
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems, { afterSending: true });
    if (scaled.changes.length === 0) {
        const verdict = `Cluster ${clusterName} has what was asked for already.`;
        return { ...base, verdict, satisfied: true, outputs: withNone, facts: [] };
    }
    if (cluster.document['paused'] === true) {
        const message = `Cluster ${clusterName} is paused: Atlas does not scale it.`;
        const unmet = { message, hint: 'Resume it with the operation resume-cluster first.' };
        return { ...base, verdict: message, satisfied: false, unmet, outputs: withNone, facts: [] };
    }
    const { outputs, table } = (0,operations_changes/* describeChanges */.D)(scaled.changes, { made: !context.dryRun });
    const body = { replicationSpecs: scaled.specs };
    if (context.dryRun) {
        const verdict = `Dry run: cluster ${clusterName} would be scaled.`;
        return { ...base, verdict, data: { body }, table, facts: [], outputs: { ...base.outputs, ...outputs } };
    }
    const input = { parameters: { groupId, clusterName }, body: JSON.stringify(body) };
    const changed = await stages.follow('Scaling', (stage) => (0,run_and_wait/* runAndWait */.o)(stage, 'updateGroupCluster', input));
    return {
        ...changed,
        verdict: changed.satisfied === undefined ? `Cluster ${clusterName} is being scaled.` : changed.verdict,
        table,
        stages: (0,operations_stages/* severalOf */.M)(stages),
        outputs: { ...base.outputs, ...changed.outputs, ...outputs }
    };
}
function specsOf({ operationId, document }) {
    const specs = (0,atlas_attributes/* recordsIn */.Q0)(document['replicationSpecs']);
    if (specs.length === 0 || specs.some((spec) => (0,atlas_attributes/* recordsIn */.Q0)(spec['regionConfigs']).length === 0)) {
        throw (0,required_fields/* incompleteResponse */.U6)(operationId, 'replicationSpecs with regionConfigs');
    }
    return specs;
}
function upgradeOf({ flex }) {
    return flex ? 'tenantGroupFlexClusterUpgrade' : 'upgradeGroupClusterTenantUpgrade';
}

;// CONCATENATED MODULE: ./src/operations/tags.ts

function parseTag(text) {
    const [key = '', ...value] = text.split('=');
    return key.trim() === '' || value.length === 0 ? undefined : { key: key.trim(), value: value.join('=').trim() };
}
function tagsIn(document) {
    return (0,atlas_attributes/* recordsIn */.Q0)(document['tags']).flatMap(({ key, value }) => typeof key === 'string' && typeof value === 'string' ? [{ key, value }] : []);
}

// EXTERNAL MODULE: ./src/atlas/date-time.ts
var date_time = __webpack_require__(8921);
// EXTERNAL MODULE: ./src/gate/poll.ts
var poll = __webpack_require__(5102);
;// CONCATENATED MODULE: ./src/operations/idle-clusters/choose-clusters.ts





function isMeant(cluster, { tags, names }) {
    const found = new Map(tagsIn(cluster.document).map(({ key, value }) => [key, value]));
    const isNamed = names.length === 0 || names.some((pattern) => toPattern(pattern).test(cluster.name));
    return isNamed && tags.every(({ key, value }) => found.get(key) === value);
}
function findReasonToSkip({ flex, state, document }, { idleForMs, nowMs }) {
    const kind = (0,cluster_kind/* kindOf */.I)({ document, flex });
    if (kind !== 'dedicated')
        return `${kind} clusters cannot be paused`;
    if (state === 'PAUSED')
        return 'paused already';
    if (state !== 'IDLE')
        return `its state is ${state}`;
    if (isNvme(document))
        return 'clusters with NVMe storage cannot be paused';
    if (idleForMs === undefined)
        return undefined;
    const createdMs = (0,date_time/* parseDateTime */.DP)(document['createDate']);
    if (createdMs === undefined)
        return 'date of creation unknown';
    const ageMs = nowMs - createdMs;
    return ageMs < idleForMs ? `created only ${(0,poll/* toDuration */.Ah)(Math.max(0, ageMs))} ago` : undefined;
}
function toPattern(name) {
    const parts = name.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`);
}

;// CONCATENATED MODULE: ./src/operations/idle-clusters/describe-outcomes.ts

const ORDER = [
    'failed',
    'requested',
    'paused',
    'being paused',
    'would be paused',
    'skipped'
];
const CHANGED = ['requested', 'paused', 'being paused'];
function describeOutcomes({ subject, dryRun }, outcomes) {
    const sorted = [...outcomes].sort((one, other) => ORDER.indexOf(one.action) - ORDER.indexOf(other.action));
    const failed = sorted.filter(({ action }) => action === 'failed' || action === 'requested');
    const changed = sorted.filter(({ action }) => CHANGED.includes(action)).length;
    const planned = sorted.filter(({ action }) => action === 'would be paused').length;
    const verdict = describeVerdict(subject, sorted);
    return {
        verdict: dryRun ? `Dry run: ${verdict}` : verdict,
        data: sorted.map(({ cluster, action, reason }) => ({
            name: cluster.name,
            project: cluster.projectId,
            action,
            ...(reason === '' ? {} : { reason })
        })),
        outputs: { changed: String(changed > 0), changes: String(changed + planned) },
        facts: [],
        satisfied: dryRun && failed.length === 0 ? undefined : failed.length === 0,
        unmet: failed.length === 0 ? undefined : describeUnmet(verdict, failed),
        ...(sorted.length === 0 ? {} : { table: describeTable(sorted) })
    };
}
function describeVerdict(subject, outcomes) {
    const { 'org-id': orgId, 'project-id': projectId } = subject;
    const where = projectId === undefined ? `organization ${orgId}` : `project ${projectId}`;
    if (outcomes.length === 0)
        return `No cluster of ${where} matches.`;
    const counts = ORDER.map((action) => [action, outcomes.filter((each) => each.action === action).length]);
    const sums = counts.filter(([, count]) => count > 0).map(([action, count]) => `${count} ${action}`);
    const meant = (0,atlas_counts/* countOf */.p)(outcomes.length, 'cluster', 'clusters');
    return `${meant} of ${where}: ${sums.join(', ')}.`;
}
function describeUnmet(verdict, failed) {
    const hints = new Set(failed.flatMap(({ hint }) => (hint === undefined ? [] : [hint])));
    const named = failed.map(({ cluster, reason }) => `cluster ${cluster.name} of project ${cluster.projectId}: ${reason}`);
    return {
        message: [verdict, ...named].join('\n'),
        hint: [...hints].slice(0, 3).join(' ') || 'Run the step again: it leaves paused clusters as they are.'
    };
}
function describeTable(outcomes) {
    const rows = outcomes.map(({ cluster, action, reason }) => [cluster.name, action, reason, cluster.projectId]);
    return { head: ['Cluster', 'Outcome', 'Why', 'Project'], rows };
}

;// CONCATENATED MODULE: ./src/operations/idle-clusters/find-clusters.ts


const PROJECTS = 'getOrgGroups';
const LISTS = [
    { operationId: 'listGroupClusters', version: '2024-08-05', flex: false },
    { operationId: 'listGroupFlexClusters', version: '2024-11-13', flex: true }
];
const PARALLEL = 4;
async function findClusters(context) {
    const { 'org-id': orgId, 'project-id': projectId } = context.subject;
    const ids = projectId === undefined ? await findProjects(context, orgId ?? '') : [projectId];
    const found = [];
    for (let start = 0; start < ids.length; start += PARALLEL) {
        const inEach = ids.slice(start, start + PARALLEL).map((id) => findInProject(context, id));
        found.push(...(await Promise.all(inEach)).flat());
    }
    return found;
}
async function findProjects({ atlas }, orgId) {
    const { data } = await atlas.list(PROJECTS, { parameters: { orgId } });
    return data.results.map((project) => (0,required_fields/* textOf */.b6)(PROJECTS, (0,required_fields/* recordOf */.zv)(PROJECTS, project), 'id'));
}
async function findInProject({ atlas }, groupId) {
    const lists = LISTS.map(async ({ operationId, version, flex }) => {
        const { data } = await atlas.list(operationId, { parameters: { groupId }, version });
        return data.results.map((item) => {
            const document = (0,required_fields/* recordOf */.zv)(operationId, item);
            const state = (0,state_of/* withPause */.hE)((0,required_fields/* textOf */.b6)(operationId, document, 'stateName'), document);
            return { name: (0,required_fields/* textOf */.b6)(operationId, document, 'name'), projectId: groupId, flex, state, document };
        });
    });
    return (await Promise.all(lists)).flat();
}

;// CONCATENATED MODULE: ./src/operations/idle-clusters/last-login.ts



const HISTORY = 'getGroupDbAccessHistoryCluster';
const MAX_LOGINS = 1000;
const OWN_USER = /^(mms-|__system$)/;
const DATE = /^\w{3} (\w{3}) +(\d+) (\d+:\d\d:\d\d) (?:GMT|UTC) (\d{4})$/;
async function findUse({ atlas, clock }, { projectId, name }, sinceMs) {
    const nowMs = clock.nowMs();
    const parameters = {
        groupId: projectId,
        clusterName: name,
        authResult: true,
        nLogs: MAX_LOGINS,
        start: sinceMs,
        end: nowMs
    };
    const { data } = await atlas.call(HISTORY, { parameters });
    const { accessLogs } = (0,required_fields/* recordOf */.zv)(HISTORY, data);
    if (!Array.isArray(accessLogs))
        throw (0,required_fields/* incompleteResponse */.U6)(HISTORY, 'accessLogs');
    const logins = accessLogs
        .map((login) => (0,required_fields/* recordOf */.zv)(HISTORY, login))
        .filter((login) => isUse(login, sinceMs));
    const [last] = logins;
    if (last !== undefined)
        return describeLogin(last, nowMs);
    return accessLogs.length < MAX_LOGINS ? undefined : 'too many logins of Atlas itself to see others';
}
function isUse({ authResult, username, timestamp }, sinceMs) {
    const atMs = parseLoginDate(timestamp);
    const isOwn = typeof username === 'string' && OWN_USER.test(username);
    return authResult !== false && !isOwn && (atMs === undefined || atMs >= sinceMs);
}
function describeLogin({ username, timestamp }, nowMs) {
    const atMs = parseLoginDate(timestamp);
    const who = typeof username === 'string' ? username : 'a user';
    return atMs === undefined ? `${who} logged in` : `${who} logged in ${(0,poll/* toDuration */.Ah)(Math.max(0, nowMs - atMs))} ago`;
}
function parseLoginDate(value) {
    const [, month, day, time, year] = (typeof value === 'string' ? DATE.exec(value) : null) ?? [];
    if (month === undefined)
        return (0,date_time/* parseDateTime */.DP)(value);
    const ms = Date.parse(`${day} ${month} ${year} ${time} GMT`);
    return Number.isNaN(ms) ? undefined : ms;
}

;// CONCATENATED MODULE: ./src/operations/idle-clusters/pause-idle-clusters.ts









const HOUR_MS = 3_600_000;
const HISTORY_MS = 7 * 24 * HOUR_MS;
const pause_idle_clusters_ANY_OF = ['tag', 'name', 'idle-for'];
const NOT_NOW = new Map([
    ['CANNOT_PAUSE_RECENTLY_RESUMED_CLUSTER', 'resumed less than an hour ago'],
    ['CANNOT_PAUSE_CLUSTER_WITH_PENDING_CHANGES', 'Atlas is working on it']
]);
const pauseIdleClusters = (0,definition/* defineOperation */.h)({
    name: 'pause-idle-clusters',
    sentence: 'Pauses the clusters of a project or an organization that have a tag or a name, or that nobody uses.',
    role: 'Project Cluster Manager, and with idle-for Project Cluster Log Viewer; with org-id in every project',
    cost: 'Atlas charges a paused cluster for its storage only, and resumes it after 30 days.',
    subjects: { 'org-id': 'optional', 'project-id': 'optional' },
    options: {
        tag: (0,options/* listOption */.y8)('Tags that the cluster has, all of them, each as `key=value`.'),
        name: (0,options/* listOption */.y8)('Names, of which it has one. `*` stands for any characters, as in `dev-*`.'),
        'idle-for': (0,options/* durationOption */.Ap)('How long no database user has logged in: 1h to 7d, because Atlas keeps logins for 7 days.')
    },
    outputs: ['changed', 'changes'],
    orgOrProject: true,
    result: 'own',
    waits: 'after-write',
    check: (subject, { tag = [], 'idle-for': idleForMs }, given) => [
        ...checkPlace(subject),
        ...(pause_idle_clusters_ANY_OF.some((name) => given.has(name))
            ? []
            : [
                { input: 'tag', message: 'pause-idle-clusters needs tag, name or idle-for: it does not pause all clusters.' }
            ]),
        ...(tag.every((each) => parseTag(each) !== undefined)
            ? []
            : [{ input: 'tag', message: 'has an entry that is not a tag. Write tags like env=dev.' }]),
        ...(idleForMs === undefined || (idleForMs >= HOUR_MS && idleForMs <= HISTORY_MS)
            ? []
            : [{ input: 'idle-for', message: 'must be between 1h and 7d.' }])
    ],
    async run(context, { tag = [], name: names = [], 'idle-for': idleForMs }) {
        const tags = tag.map(parseTag).filter((each) => each !== undefined);
        const criteria = { tags, names, idleForMs };
        const meant = (await findClusters(context)).filter((cluster) => isMeant(cluster, criteria));
        const outcomes = await Promise.all(meant.map((cluster) => pauseIfIdle(context, cluster, idleForMs)));
        return describeOutcomes(context, outcomes);
    }
});
function checkPlace(subject) {
    const given = ['org-id', 'project-id'].filter((name) => subject[name] !== undefined);
    if (given.length === 1)
        return [];
    const [input, message] = given.length === 0
        ? ['project-id', 'pause-idle-clusters needs project-id or org-id.']
        : ['org-id', 'cannot be used with project-id.'];
    return [{ input, message }];
}
async function pauseIfIdle(context, cluster, idleForMs) {
    const nowMs = context.clock.nowMs();
    const skip = (reason) => ({ cluster, action: 'skipped', reason });
    try {
        if (isBeingPaused(cluster)) {
            const canWait = !context.dryRun && context.wait.wanted !== false;
            return canWait ? await pause(context, cluster) : skip('being paused already');
        }
        const reason = findReasonToSkip(cluster, { idleForMs, nowMs });
        if (reason !== undefined)
            return skip(reason);
        const use = idleForMs === undefined ? undefined : await findUse(context, cluster, nowMs - idleForMs);
        if (use !== undefined)
            return skip(use);
        return context.dryRun ? { cluster, action: 'would be paused', reason: '' } : await pause(context, cluster);
    }
    catch (error) {
        (0,errors/* assertFailure */.fc)(error);
        const notNow = error instanceof errors/* ApiError */.hD ? NOT_NOW.get(error.errorCode) : undefined;
        if (notNow !== undefined)
            return skip(notNow);
        return { cluster, action: 'failed', reason: error.message, hint: error.hint };
    }
}
function isBeingPaused({ state, document }) {
    return state === 'UPDATING' && document['paused'] === true;
}
async function pause(context, cluster) {
    const { projectId, name } = cluster;
    const subject = { 'project-id': projectId, 'cluster-name': name };
    const report = (line) => context.report(`${name}: ${line}`);
    const { outputs, unmet } = await setPaused({ ...context, subject, report }, true);
    const isRequested = outputs.changed === 'true';
    if (unmet !== undefined) {
        return { cluster, action: isRequested ? 'requested' : 'failed', reason: unmet.message, hint: unmet.hint };
    }
    if (!isRequested)
        return { cluster, action: 'skipped', reason: 'paused already' };
    return { cluster, action: context.wait.wanted === false ? 'being paused' : 'paused', reason: '' };
}

// EXTERNAL MODULE: ./src/operations/cluster/describe-deed.ts
var describe_deed = __webpack_require__(1061);
;// CONCATENATED MODULE: ./src/operations/cluster/fail-over-cluster.ts







const failOverCluster = (0,definition/* defineOperation */.h)({
    name: 'fail-over-cluster',
    sentence: 'Shuts down the primary of a cluster, and waits until the cluster is ready again. Each run does it again.',
    role: 'Project Cluster Manager',
    subjects: { 'project-id': 'required', 'cluster-name': 'required' },
    options: {},
    outputs: ['state', 'url', 'id', 'name', 'connection-string', 'changed', 'changes'],
    waits: 'after-write',
    async run(context) {
        const { groupId, clusterName } = (0,find_cluster/* clusterSubject */.XE)(context.subject);
        const stages = (0,operations_stages/* createStages */.k)(context);
        const { cluster, unready } = await (0,wait_until_ready/* waitUntilReady */.b)(context, stages, {
            check: (found) => (0,cluster_kind/* requireDedicated */.hq)(found, ', which cannot fail over. Use a dedicated cluster, M10 or larger.')
        });
        const describe = (deed) => (0,describe_deed/* describeDeed */.q)(context, cluster, { ...deed, change: 'fail over' });
        if (context.dryRun) {
            const verdict = `Dry run: cluster ${clusterName} would fail over.`;
            return describe({ verdict, warnings: (0,wait_until_ready/* warningsOf */.n)(unready), planned: true, made: false });
        }
        if (unready !== undefined)
            return describe({ ...unready, planned: false, made: false });
        const result = await stages.follow('Failover', (stage) => (0,run_and_wait/* runAndWait */.o)(stage, 'restartGroupClusterPrimaries', { parameters: { groupId, clusterName } }));
        const { satisfied, unmet, timeline, facts, outputs } = result;
        const done = context.wait.wanted === false ? 'has been asked to fail over' : 'has failed over, and is IDLE again';
        const verdict = unmet?.message ?? `Cluster ${clusterName} ${done}.`;
        const described = describe({
            ...{ verdict, satisfied, unmet, timeline, stages: (0,operations_stages/* severalOf */.M)(stages), facts },
            planned: true,
            made: true
        });
        return { ...described, data: result.data ?? described.data, outputs: { ...described.outputs, ...outputs } };
    }
});

// EXTERNAL MODULE: ./src/atlas/ui-pages.ts
var ui_pages = __webpack_require__(2400);
;// CONCATENATED MODULE: ./src/operations/project/find-project.ts



function toProject(operationId, value, response) {
    const document = (0,required_fields/* recordOf */.zv)(operationId, value);
    const id = (0,required_fields/* textOf */.b6)(operationId, document, 'id');
    return { id, name: (0,required_fields/* textOf */.b6)(operationId, document, 'name'), tags: tagsIn(document), document, response };
}
async function findProject({ atlas }, { orgId, name }, options) {
    const response = await atlas.list('getOrgGroups', { parameters: { orgId, name } }, options);
    return response.data.results
        .map((item) => toProject('getOrgGroups', item, response))
        .find((project) => project.name === name && project.document['orgId'] === orgId);
}
function describeProject(baseUrl, { id, name, document, response }) {
    return {
        data: document,
        status: response.status,
        apiVersion: response.version,
        outputs: { id, name, url: (0,ui_pages/* uiPageOutput */.n$)(baseUrl, { groupId: id }) }
    };
}

;// CONCATENATED MODULE: ./src/operations/project/tags.ts

const TEXT = /^[\p{L}\p{N} ;@_.+-]{1,255}$/u;
const MAX_TAGS = 50;
function parseTags(texts) {
    return texts.map(parseTag).filter((tag) => tag !== undefined);
}
function checkTags(texts) {
    const tags = parseTags(texts);
    const problems = [];
    if (tags.length < texts.length || tags.some(({ key, value }) => !TEXT.test(key) || !TEXT.test(value))) {
        problems.push('has an entry that is not a tag. Write tags like team=web: letters, digits, spaces and ; @ _ . + - on both sides, at most 255 each.');
    }
    if (new Set(tags.map(({ key }) => key)).size < tags.length)
        problems.push('names a key more than once.');
    if (texts.length > MAX_TAGS)
        problems.push(`has more than ${MAX_TAGS} entries.`);
    return problems.map((message) => ({ input: 'tags', message }));
}
function findTagDifferences(wanted, found) {
    return wanted
        .map((tag) => ({ ...tag, found: found.find(({ key }) => key === tag.key)?.value }))
        .filter(({ value, found: other }) => other !== value);
}
function mergeTags(wanted, found) {
    const others = found.filter(({ key }) => wanted.every((tag) => tag.key !== key));
    return [...others, ...wanted];
}

;// CONCATENATED MODULE: ./src/operations/project/create-project.ts











const NAME = /^[\p{L}\p{N}\-_.(),:&@+' ]{1,64}$/u;
const UNREADABLE_HINT = 'A project of this name exists, but the service account cannot read it. Give it a role in that project, such as ' +
    'Project Read Only, or choose another name.';
const createProject = (0,definition/* defineOperation */.h)({
    name: 'create-project',
    sentence: 'Creates a project with tags, unless the organization has one of this name. `update` changes its tags.',
    role: 'Organization Project Creator, which makes the service account the owner of what it creates. If the project may exist ' +
        'already: Project Read Only in it, or Project Owner with `update`',
    subjects: { 'org-id': 'required' },
    options: {
        name: (0,options/* required */.mw)((0,options/* textOption */.vU)('Name of the project. No other project of the organization has it.')),
        tags: (0,options/* listOption */.y8)('Tags of the project, such as `team=web`. Its other tags stay.'),
        update: (0,options/* withDefault */.IQ)('false', (0,options/* flagOption */.kY)('Whether to change tags of a project that exists already.'))
    },
    outputs: ['id', 'name', 'url', 'created', 'changed', 'changes'],
    waits: 'after-write',
    check: (_subject, { name, tags = [] }) => [...checkName(name), ...checkTags(tags)],
    async run(context, { name, tags = [], update }) {
        const wanted = { orgId: context.subject['org-id'] ?? '', name, tags: parseTags(tags), update };
        const found = await findProject(context, wanted);
        if (found !== undefined)
            return keepProject(context, found, wanted);
        const changes = [
            { what: `project ${name}`, change: 'create' },
            ...wanted.tags.map(({ key, value }) => create_project_toChange({ key, value, found: undefined }))
        ];
        if (context.dryRun) {
            const { table, outputs } = (0,operations_changes/* describeChanges */.D)(changes, { made: false });
            const verdict = `Dry run: project ${name} would be created.`;
            return { verdict, data: undefined, outputs: { name, created: 'false', ...outputs }, facts: [], table };
        }
        return create_project_create(context, wanted, changes);
    }
});
async function create_project_create(context, wanted, changes) {
    const { orgId, name, tags } = wanted;
    const body = JSON.stringify({ name, orgId, ...(tags.length > 0 ? { tags } : {}) });
    let result;
    try {
        result = await (0,run_and_wait/* runAndWait */.o)(context, 'createGroup', { body });
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD) || error.errorCode !== 'GROUP_ALREADY_EXISTS')
            throw error;
        const found = await findUntilShown(context, wanted);
        if (found !== undefined)
            return keepProject(context, found, wanted);
        error.hint = UNREADABLE_HINT;
        throw error;
    }
    const project = toProject('createGroup', result.data, toResponse(result));
    const verdict = `Created project ${name} (${project.id}).`;
    return create_project_describe(context, { project, result, verdict, changes, created: true });
}
async function findUntilShown(context, wanted) {
    const { wait, report } = context;
    report('Atlas has a project of this name. Reading again.');
    const timeoutMs = Math.min(wait.timeoutMs, wait_rule/* CREATION_LAG_MS */.gv);
    const waited = await (0,wait_for/* waitFor */.fm)({ ...context, wait: { ...wait, timeoutMs } }, {
        subject: `project ${wanted.name}`,
        wanted: 'readable',
        async check(deadlineMs) {
            const found = await findProject(context, wanted, { deadlineMs, quiet: true });
            return { found, verdict: found ? 'success' : 'pending', state: found ? 'readable' : state_of/* NOT_SHOWN_YET */.te };
        }
    });
    return waited.found;
}
async function keepProject(context, project, wanted) {
    const { id, name } = project;
    const differences = findTagDifferences(wanted.tags, project.tags);
    if (differences.length === 0) {
        const verdict = `${context.dryRun ? 'Dry run: project' : 'Project'} ${name} (${id}) exists already. Nothing changes.`;
        return create_project_describe(context, { project, verdict, changes: [], created: false });
    }
    if (!wanted.update)
        throw new errors/* InputError */.dz(differences.map((each) => toProblem(name, each)), { afterSending: true });
    const changes = differences.map(create_project_toChange);
    const count = (0,atlas_counts/* countOf */.p)(differences.length, 'tag', 'tags');
    if (context.dryRun) {
        return create_project_describe(context, {
            project,
            verdict: `Dry run: ${count} of project ${name} would change.`,
            changes,
            created: false
        });
    }
    const body = JSON.stringify({ tags: mergeTags(wanted.tags, project.tags) });
    const result = await (0,run_and_wait/* runAndWait */.o)(context, 'updateGroup', { parameters: { groupId: id }, body });
    const updated = toProject('updateGroup', result.data, toResponse(result));
    return create_project_describe(context, {
        project: updated,
        result,
        verdict: `Project ${name} (${id}) has ${count} changed.`,
        changes,
        created: false
    });
}
function create_project_describe({ atlas, dryRun }, outcome) {
    const { project, result, changes, created } = outcome;
    const base = describeProject(atlas.baseUrl, project);
    const { table, outputs } = (0,operations_changes/* describeChanges */.D)(changes, { made: !dryRun });
    const { satisfied, unmet, timeline } = result ?? {};
    return {
        ...base,
        verdict: unmet?.message ?? outcome.verdict,
        outputs: { ...base.outputs, created: String(created), ...outputs },
        facts: [],
        table,
        ...(result === undefined ? {} : { satisfied, unmet, timeline })
    };
}
const toResponse = ({ status = 0, apiVersion }) => ({ status, version: apiVersion });
function create_project_toChange({ key, value, found }) {
    const change = found === undefined ? 'add' : 'update';
    return { what: `tag ${key}`, change, ...(found === undefined ? {} : { from: found }), to: value };
}
function toProblem(project, { key, value, found }) {
    const has = found === undefined ? `no tag ${key}` : `${key}=${found}`;
    const message = `project ${project} has ${has}, not ${key}=${value}. Set update to true to change it.`;
    return { input: 'tags', message };
}
function checkName(name) {
    if (name === undefined || NAME.test(name))
        return [];
    const message = "is not a valid name of a project: letters, digits, spaces and - _ . ( ) , : & @ + ', at most 64 characters.";
    return [{ input: 'name', message }];
}

// EXTERNAL MODULE: ./src/atlas/clock.ts
var atlas_clock = __webpack_require__(5661);
// EXTERNAL MODULE: ./src/atlas/is-gone.ts
var is_gone = __webpack_require__(6323);
// EXTERNAL MODULE: ./src/atlas/catalog/catalog.ts + 2 modules
var catalog = __webpack_require__(4258);
// EXTERNAL MODULE: ./src/operations/api/wait-for-finish.ts
var wait_for_finish = __webpack_require__(5056);
;// CONCATENATED MODULE: ./src/operations/project/project-clusters.ts






const project_clusters_LISTS = ['listGroupFlexClusters', 'listGroupClusters'];
async function listClusters({ atlas }, groupId) {
    const clusters = [];
    for (const list of project_clusters_LISTS) {
        const response = await atlas.list(list, { parameters: { groupId } });
        const found = response.data.results.map((item) => toCluster(list, { groupId, item, response }));
        clusters.push(...found.filter(({ name }) => clusters.every((other) => other.name !== name)));
    }
    return clusters;
}
function toCluster(list, { groupId, item, response }) {
    const document = (0,required_fields/* recordOf */.zv)(list, item);
    const name = (0,required_fields/* textOf */.b6)(list, document, 'name');
    const flex = list === 'listGroupFlexClusters';
    return {
        name,
        kind: (0,cluster_kind/* kindOf */.I)({ document, flex }),
        isDeleting: (0,required_fields/* textOf */.b6)(list, document, 'stateName') === 'DELETING',
        isProtected: document['terminationProtectionEnabled'] === true,
        operationId: flex ? 'deleteGroupFlexCluster' : 'deleteGroupCluster',
        input: { parameters: { groupId, ...(flex ? { name } : { clusterName: name }) } },
        response
    };
}
async function requestDeletion({ atlas }, cluster) {
    try {
        await atlas.call(cluster.operationId, cluster.input);
    }
    catch (error) {
        if (!(0,is_gone/* isGone */.ST)(error) && !(0,is_gone/* isBeingRemoved */.A3)(error))
            throw error;
    }
}
async function project_clusters_waitUntilGone(context, cluster) {
    const { operationId, input, response } = cluster;
    const rule = (0,wait_rules/* getWaitRule */.au)(operationId);
    const task = { operation: (0,catalog/* getOperation */.eu)(operationId), input, paginate: false };
    return (0,wait_for_finish/* waitForFinish */._)(context, task, rule, { response, written: false });
}
function listNames(clusters) {
    const kinds = [...new Set(clusters.map(({ kind }) => kind))];
    return kinds
        .map((kind) => {
        const names = clusters.filter((each) => each.kind === kind).map(({ name }) => name);
        const listed = names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
        return `${listed} (${kind})`;
    })
        .join(', ');
}

// EXTERNAL MODULE: ./src/operations/subject.ts
var subject = __webpack_require__(1994);
;// CONCATENATED MODULE: ./src/operations/project/delete-project.ts












const deleteProject = (0,definition/* defineOperation */.h)({
    name: 'delete-project',
    sentence: 'Deletes a project, and its clusters only if `force` is true, and waits until they are gone.',
    role: 'Project Owner',
    duration: 'In recorded runs, clusters were gone within 4 minutes.',
    subjects: { 'project-id': 'required' },
    options: {
        name: (0,options/* textOption */.vU)('The name the project must have. If it has another one, nothing is deleted.'),
        force: (0,options/* withDefault */.IQ)('false', (0,options/* flagOption */.kY)('Whether to delete the clusters of the project, with all their data.'))
    },
    outputs: ['id', 'name', 'changed', 'changes'],
    waits: 'after-write',
    async run(context, { name, force }) {
        const id = (0,subject/* projectOf */.v)(context.subject);
        const project = await readProject(context, id);
        if (project === undefined)
            return describeGone(id, context);
        const clusters = await listClusters(context, id);
        const problems = findProblems({ project, clusters, name, force, waits: context.wait.wanted !== false });
        if (problems.length > 0)
            throw new errors/* InputError */.dz(problems, { afterSending: true });
        const doomed = clusters.filter(({ isDeleting }) => !isDeleting);
        const changes = [...doomed.map(delete_project_toChange), { what: `project ${project.name}`, change: 'delete' }];
        if (context.dryRun) {
            const with_ = doomed.length === 0 ? '' : ` with ${listNames(doomed)}`;
            const verdict = `Dry run: project ${project.name} would be deleted${with_}.`;
            return delete_project_describe(context, { project, changes, ending: { verdict } });
        }
        return deleteAll(context, { project, clusters, changes });
    }
});
async function readProject({ atlas }, groupId) {
    try {
        const response = await atlas.call('getGroup', { parameters: { groupId } });
        return toProject('getGroup', response.data, response);
    }
    catch (error) {
        if (isProjectGone(error))
            return undefined;
        throw error;
    }
}
function isProjectGone(error) {
    return (0,is_gone/* isGone */.ST)(error) && ['GROUP_NOT_FOUND', 'RESOURCE_NOT_FOUND'].includes(error.errorCode);
}
function describeGone(id, { dryRun }) {
    const verdict = `${dryRun ? 'Dry run: n' : 'N'}o project has the ID ${id}: there is nothing to delete.`;
    const { outputs } = (0,operations_changes/* describeChanges */.D)([], { made: false });
    return { verdict, data: undefined, outputs: { id, ...outputs }, facts: [] };
}
function findProblems(given) {
    const { project, clusters, name, force, waits } = given;
    const problems = [];
    const add = (input, message) => void problems.push({ input, message });
    const kept = clusters.filter(({ isDeleting }) => !isDeleting);
    const safe = kept.filter(({ isProtected }) => isProtected);
    if (name !== undefined && name !== project.name) {
        add('name', `project ${project.id} is named ${project.name}, so nothing was deleted. Check project-id.`);
    }
    if (kept.length > 0 && !force) {
        const count = (0,atlas_counts/* countOf */.p)(kept.length, 'cluster', 'clusters');
        add('force', `project ${project.name} has ${count}: ${listNames(kept)}. Set force to true to delete them with all their data.`);
    }
    if (safe.length > 0 && force) {
        const why = 'which this task never turns off. Turn it off in Atlas if they may be deleted.';
        add('force', `termination protection is on for ${listNames(safe)}, ${why}`);
    }
    if (clusters.length > 0 && !waits) {
        add('wait', `must not be false: Atlas deletes a project only after its clusters are gone (${listNames(clusters)}).`);
    }
    return problems;
}
async function deleteAll(context, { project, clusters, changes }) {
    const stages = (0,operations_stages/* createStages */.k)(context);
    const doomed = clusters.filter(({ isDeleting }) => !isDeleting);
    for (const cluster of doomed)
        await requestDeletion(context, cluster);
    for (const cluster of clusters) {
        const gone = await stages.follow(`Cluster ${cluster.name}`, (stage) => project_clusters_waitUntilGone(stage, cluster));
        if (gone.satisfied === false) {
            const made = changes.slice(0, doomed.length);
            return delete_project_describe(context, { project, changes: made, ending: { ...gone, stages: (0,operations_stages/* severalOf */.M)(stages) } });
        }
    }
    const result = await stages.follow('Project', (stage) => deleteEmptyProject(stage, project, clusters.length > 0));
    const { satisfied, unmet, timeline, facts } = result ?? {};
    const done = context.wait.wanted === false ? 'is being deleted' : 'is deleted';
    const others = doomed.length === 0 ? '' : `, and so are its clusters: ${listNames(doomed)}`;
    const verdict = unmet?.message ?? `Project ${project.name} (${project.id}) ${done}${others}.`;
    const ending = { verdict, satisfied, unmet, timeline, facts, stages: (0,operations_stages/* severalOf */.M)(stages) };
    return delete_project_describe(context, { project, changes: result === undefined ? changes.slice(0, -1) : changes, ending });
}
async function deleteEmptyProject(context, { id }, hadClusters) {
    const { clock, wait, signal, report, atlas } = context;
    const endMs = clock.nowMs() + wait.timeoutMs;
    for (;;) {
        const leftMs = Math.max(0, endMs - clock.nowMs());
        try {
            const rest = { ...context, wait: { ...wait, timeoutMs: leftMs } };
            return await (0,run_and_wait/* runAndWait */.o)(rest, 'deleteGroup', { parameters: { groupId: id } });
        }
        catch (error) {
            if (isProjectGone(error))
                return undefined;
            if (!hadClusters || !isStillActive(error) || leftMs === 0)
                throw error;
            if ((await listClusters(context, id)).some(({ isDeleting }) => !isDeleting))
                throw error;
            const pauseMs = Math.min(wait.intervalMs, leftMs);
            report('Atlas still counts clusters that are gone. Trying again.');
            await (0,atlas_clock/* delay */.c)(clock, pauseMs, signal);
            atlas.extendDeadline(pauseMs);
        }
    }
}
function isStillActive(error) {
    return error instanceof errors/* ApiError */.hD && error.errorCode === 'CANNOT_CLOSE_GROUP_ACTIVE_ATLAS_CLUSTERS';
}
function delete_project_describe({ atlas, dryRun }, outcome) {
    const { project, changes, ending } = outcome;
    const { verdict, satisfied, unmet, timeline, stages, facts = [] } = ending;
    const { data, status, apiVersion } = describeProject(atlas.baseUrl, project);
    const { table, outputs: counts } = (0,operations_changes/* describeChanges */.D)(changes, { made: !dryRun });
    return {
        ...{ verdict, data, status, apiVersion, facts, satisfied, unmet, timeline, stages },
        outputs: { id: project.id, name: project.name, ...counts },
        table
    };
}
const delete_project_toChange = ({ name, kind }) => ({ what: `${kind} cluster ${name}`, change: 'delete' });

;// CONCATENATED MODULE: ./src/operations/groups/clusters.ts













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


/***/ })

};
