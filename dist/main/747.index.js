export const id = 747;
export const ids = [747];
export const modules = {

/***/ 8921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ parseDateTime),
/* harmony export */   Ml: () => (/* binding */ optionalDateOf),
/* harmony export */   Q$: () => (/* binding */ dateOf)
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
/* harmony import */ var _atlas_wait_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4472);
/* harmony import */ var _run_api_operation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60);



async function runAndWait(context, operationId, input, subject) {
    const rule = (0,_atlas_wait_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .findWaitRule */ .v)(operationId);
    if (rule === undefined)
        throw new Error(`${operationId} has no wait rule.`);
    const task = { operation: (0,_atlas_catalog_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .getOperation */ .eu)(operationId), input, paginate: false, subject };
    return (0,_run_api_operation_js__WEBPACK_IMPORTED_MODULE_2__/* .runApiOperation */ .f)(context, task, context.wait.wanted === false ? undefined : { kind: 'finish', rule });
}


/***/ }),

/***/ 9435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ findBackupOff),
/* harmony export */   x: () => (/* binding */ isFree)
/* harmony export */ });
/* harmony import */ var _atlas_attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2622);

function isFree({ document }) {
    return (0,_atlas_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesAt */ .I0)(document, ['replicationSpecs', '*', 'regionConfigs', '*', 'providerName']).includes('TENANT');
}
function findBackupOff({ document, flex }) {
    if (flex || document['backupEnabled'] !== false)
        return undefined;
    return {
        message: `Backup of cluster ${String(document['name'])} is turned off, so Atlas takes no snapshots of it.`,
        hint: 'Turn on Cloud Backup for the cluster: with the operation updateGroupCluster and the body "backupEnabled: true", or in Atlas.'
    };
}


/***/ }),

/***/ 6968:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ toSnapshot),
/* harmony export */   Cb: () => (/* binding */ listSnapshots),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   Ov: () => (/* binding */ DEDICATED),
/* harmony export */   c9: () => (/* binding */ placeParameters),
/* harmony export */   ui: () => (/* binding */ isUnfinished),
/* harmony export */   ul: () => (/* binding */ FLEX)
/* harmony export */ });
/* harmony import */ var _atlas_date_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8921);
/* harmony import */ var _atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4918);


const DEDICATED = {
    list: 'listGroupClusterBackupSnapshots',
    get: 'getGroupClusterBackupSnapshot',
    cluster: 'clusterName',
    time: 'createdAt',
    flex: false
};
const FLEX = {
    list: 'listGroupFlexClusterBackupSnapshots',
    get: 'getGroupFlexClusterBackupSnapshot',
    cluster: 'name',
    time: 'finishTime',
    flex: true
};
function placeParameters({ cluster }, { groupId, clusterName }) {
    return { groupId, [cluster]: clusterName };
}
async function listSnapshots({ atlas }, kind, place, options) {
    const { data, status, version } = await atlas.list(kind.list, { parameters: placeParameters(kind, place) }, options);
    return { records: data.results.map((item) => (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)(kind.list, item)), status, version };
}
function stateOf({ list }, record) {
    return (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(list, record, 'status').toLowerCase();
}
function isUnfinished(state) {
    return ['queued', 'inprogress', 'pending', 'running'].includes(state);
}
function toSnapshot({ list, time, flex }, record) {
    const takenMs = (0,_atlas_date_time_js__WEBPACK_IMPORTED_MODULE_0__/* .dateOf */ .Q$)(list, record, time);
    const { snapshotType, description } = record;
    const type = typeof snapshotType === 'string' ? snapshotType : flex ? 'scheduled (flex)' : 'unknown';
    const text = typeof description === 'string' && description !== '' ? description : undefined;
    return { id: (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(list, record, 'id'), takenMs, type, description: text, record };
}


/***/ }),

/***/ 5747:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeRun: () => (/* binding */ describeRun),
/* harmony export */   takeSnapshot: () => (/* binding */ takeSnapshot)
/* harmony export */ });
/* harmony import */ var _atlas_attributes_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2622);
/* harmony import */ var _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(492);
/* harmony import */ var _atlas_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6143);
/* harmony import */ var _atlas_ui_pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2400);
/* harmony import */ var _api_run_and_wait_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2160);
/* harmony import */ var _api_state_of_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9108);
/* harmony import */ var _cluster_find_cluster_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3475);
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1005);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6712);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(639);
/* harmony import */ var _wait_for_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6039);
/* harmony import */ var _backup_clusters_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9435);
/* harmony import */ var _snapshots_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6968);













const TAKE = 'takeGroupClusterBackupSnapshots';
const retentionOption = {
    sentence: 'How many days Atlas keeps the snapshot.',
    form: 'a whole number of days, such as `7`',
    parse(raw) {
        const [, digits] = (typeof raw === 'string' ? /^([1-9]\d{0,4})d?$/.exec(raw.trim()) : null) ?? [];
        return digits === undefined ? undefined : Number(digits);
    }
};
const takeSnapshot = (0,_definition_js__WEBPACK_IMPORTED_MODULE_8__/* .defineOperation */ .h)({
    name: 'take-snapshot',
    sentence: 'Takes a snapshot of a dedicated cluster, and waits until it is completed.',
    role: 'Project Backup Creator and Project Read Only',
    duration: 'A recorded snapshot of a new cluster took less than 3 minutes. More data takes longer.',
    cost: 'Atlas bills what the snapshot stores until it expires.',
    subjects: { 'project-id': 'required', 'cluster-name': 'required' },
    options: {
        description: (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .textOption */ .vU)('Description of the snapshot. Default: repository, commit and run.'),
        retention: (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .withDefault */ .IQ)('1', retentionOption)
    },
    outputs: ['id', 'state', 'expires-at', 'changed', 'url'],
    waits: 'after-write',
    async run(context, { description = describeRun(context.run), retention }) {
        const cluster = await (0,_cluster_find_cluster_js__WEBPACK_IMPORTED_MODULE_4__/* .createClusterReader */ .I4)(context)();
        checkKind(cluster);
        const request = { description, retentionInDays: retention };
        const backupOff = (0,_backup_clusters_js__WEBPACK_IMPORTED_MODULE_9__/* .findBackupOff */ .p)(cluster);
        if (backupOff !== undefined)
            return describe(context, request, { unmet: backupOff, satisfied: false });
        if (context.dryRun)
            return describeDryRun(context, request);
        return take(context, request);
    }
});
function describeRun({ repository, commit, runId, attempt }) {
    const source = [repository, commit?.slice(0, 7)].filter((part) => part !== undefined).join('@');
    const run = runId === undefined ? '' : `run ${runId}`;
    const again = attempt === undefined || attempt === '1' ? '' : `attempt ${attempt}`;
    return [source, run, again].filter((part) => part !== '').join(', ') || 'on-demand snapshot';
}
function checkKind(cluster) {
    const why = cluster.flex
        ? 'is a flex cluster. Atlas takes a snapshot of it once a day, and none on demand.'
        : (0,_backup_clusters_js__WEBPACK_IMPORTED_MODULE_9__/* .isFree */ .x)(cluster)
            ? 'is a free cluster (M0). Atlas takes no snapshots of it.'
            : undefined;
    if (why === undefined)
        return;
    const message = `${String(cluster.document['name'])} ${why} Name a dedicated cluster, M10 or larger.`;
    throw new _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([{ input: 'cluster-name', message }], { afterSending: true });
}
async function take(context, request) {
    const { groupId, clusterName } = (0,_cluster_find_cluster_js__WEBPACK_IMPORTED_MODULE_4__/* .clusterSubject */ .XE)(context.subject);
    const { follow, periods } = (0,_stages_js__WEBPACK_IMPORTED_MODULE_10__/* .createStages */ .k)(context);
    const input = { parameters: { groupId, clusterName }, body: JSON.stringify(request) };
    for (let refused = false;; refused = true) {
        if (refused || (await findUnderWay(context)) !== undefined) {
            const earlier = await follow('Earlier snapshot', (stage) => waitForEarlier(stage, refused));
            if (earlier.satisfied === false)
                return describe(context, request, earlier);
        }
        try {
            const subject = `the snapshot of cluster ${clusterName}`;
            const taken = await follow('Snapshot', (stage) => (0,_api_run_and_wait_js__WEBPACK_IMPORTED_MODULE_3__/* .runAndWait */ .o)(stage, TAKE, input, subject));
            return describe(context, request, { ...taken, ...(periods.length > 1 ? { stages: periods } : {}) });
        }
        catch (error) {
            if (!isRefusedAsUnfinished(error))
                throw error;
            context.report('Atlas has already begun another on-demand snapshot.');
        }
    }
}
function isRefusedAsUnfinished(error) {
    return error instanceof _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD && error.errorCode === 'UNFINISHED_ON_DEMAND_SNAPSHOT' && (0,_atlas_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefusal */ .v)(error);
}
async function findUnderWay(context, options) {
    const { records } = await (0,_snapshots_js__WEBPACK_IMPORTED_MODULE_7__/* .listSnapshots */ .Cb)(context, _snapshots_js__WEBPACK_IMPORTED_MODULE_7__/* .DEDICATED */ .Ov, (0,_cluster_find_cluster_js__WEBPACK_IMPORTED_MODULE_4__/* .clusterSubject */ .XE)(context.subject), options);
    const found = records.find((record) => record['snapshotType'] === 'onDemand' && (0,_snapshots_js__WEBPACK_IMPORTED_MODULE_7__/* .isUnfinished */ .ui)((0,_snapshots_js__WEBPACK_IMPORTED_MODULE_7__/* .stateOf */ .L4)(_snapshots_js__WEBPACK_IMPORTED_MODULE_7__/* .DEDICATED */ .Ov, record)));
    return found && String(found['status']);
}
async function waitForEarlier(context, refused) {
    const { clusterName } = (0,_cluster_find_cluster_js__WEBPACK_IMPORTED_MODULE_4__/* .clusterSubject */ .XE)(context.subject);
    const wait = {
        subject: `the earlier on-demand snapshot of cluster ${clusterName}`,
        wanted: 'finished',
        first: refused ? { found: undefined, verdict: 'unknown', state: 'in progress' } : undefined,
        settleMs: 0,
        async check(deadlineMs) {
            const state = await findUnderWay(context, { deadlineMs, quiet: true });
            return { found: state, verdict: state === undefined ? 'success' : 'pending', state: state ?? 'finished' };
        }
    };
    const hint = 'Atlas takes one on-demand snapshot of a cluster at a time. Increase timeout, or run the step again later.';
    return (0,_wait_for_js__WEBPACK_IMPORTED_MODULE_6__/* .toResultParts */ .jT)(wait, await (0,_wait_for_js__WEBPACK_IMPORTED_MODULE_6__/* .waitFor */ .fm)(context, wait), hint);
}
function describe({ atlas, subject }, { description, retentionInDays }, { data, facts = [], unmet, ...outcome }) {
    const { groupId, clusterName } = (0,_cluster_find_cluster_js__WEBPACK_IMPORTED_MODULE_4__/* .clusterSubject */ .XE)(subject);
    const text = (attribute) => {
        const value = (0,_atlas_attributes_js__WEBPACK_IMPORTED_MODULE_11__/* .valueAt */ .fK)(data, attribute);
        return typeof value === 'string' ? value : undefined;
    };
    const id = text('id');
    const state = id === undefined ? undefined : (0,_api_state_of_js__WEBPACK_IMPORTED_MODULE_12__/* .stateOf */ .L4)(data);
    const expiresAt = text('expiresAt');
    const kept = expiresAt === undefined ? '' : ` Atlas keeps it until ${expiresAt}.`;
    return {
        ...outcome,
        unmet,
        verdict: unmet?.message ?? `Snapshot ${id} of cluster ${clusterName} is ${state}.${kept}`,
        data,
        outputs: {
            ...(id === undefined ? {} : { id }),
            ...(state === undefined ? {} : { state }),
            ...(expiresAt === undefined ? {} : { 'expires-at': expiresAt }),
            changed: String(id !== undefined),
            url: (0,_atlas_ui_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .findUiPage */ .v)(atlas.baseUrl, { groupId, clusterName }) ?? ''
        },
        facts: [
            ...(id === undefined ? [] : [['Snapshot', id]]),
            ['Description', description],
            ['Kept for', retentionInDays === 1 ? '1 day' : `${retentionInDays} days`],
            ...facts.filter(([label]) => label === 'Time')
        ]
    };
}
function describeDryRun(context, request) {
    const { clusterName } = (0,_cluster_find_cluster_js__WEBPACK_IMPORTED_MODULE_4__/* .clusterSubject */ .XE)(context.subject);
    const { facts, outputs } = describe(context, request, {});
    const verdict = `Dry run: an on-demand snapshot of cluster ${clusterName} would be taken.`;
    return { verdict, data: { operationId: TAKE, body: request }, outputs, facts };
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
