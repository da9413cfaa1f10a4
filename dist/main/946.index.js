export const id = 946;
export const ids = [946];
export const modules = {

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

/***/ 6758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ warningsOf),
/* harmony export */   y: () => (/* binding */ waitUntilIdle)
/* harmony export */ });
/* harmony import */ var _find_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3475);
/* harmony import */ var _wait_for_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6039);


const NO_WAIT_HINT = 'Nothing was sent, because wait is false. Leave it out: the step then waits for the cluster first.';
async function waitUntilIdle(context, stages, check = () => undefined) {
    const read = (0,_find_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .createClusterReader */ .I4)(context);
    const cluster = await read();
    check(cluster);
    if (cluster.state === 'IDLE')
        return { cluster };
    const wait = {
        subject: `cluster ${(0,_find_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterSubject */ .XE)(context.subject).clusterName}`,
        wanted: 'IDLE',
        async check(deadlineMs) {
            const found = await read({ deadlineMs, quiet: true });
            const { state } = found;
            const other = state === 'PAUSED' || state === 'DELETING' ? 'failure' : 'pending';
            return { found, verdict: state === 'IDLE' ? 'success' : other, state };
        }
    };
    const wanted = context.dryRun ? false : context.wait.wanted;
    const waited = await stages.follow('Cluster is IDLE', (stage) => (0,_wait_for_js__WEBPACK_IMPORTED_MODULE_1__/* .waitFor */ .fm)({ ...stage, wait: { ...stage.wait, wanted } }, wait));
    const last = waited.found ?? cluster;
    if (waited.end === 'success')
        return { cluster: last };
    return { cluster: last, unready: (0,_wait_for_js__WEBPACK_IMPORTED_MODULE_1__/* .toResultParts */ .jT)(wait, waited, hintFor(last, context)) };
}
function hintFor({ state }, { wait, dryRun }) {
    if (state === 'PAUSED')
        return _find_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .RESUME_HINT */ .Im;
    if (state === 'DELETING')
        return _find_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .DELETING_HINT */ .hd;
    if (dryRun)
        return 'Without dry-run, the step waits for the cluster first.';
    return wait.wanted === false ? NO_WAIT_HINT : undefined;
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

/***/ 6946:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadSampleDatasets: () => (/* binding */ loadSampleDatasets)
/* harmony export */ });
/* harmony import */ var _atlas_attributes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2622);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1671);
/* harmony import */ var _cluster_find_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3475);
/* harmony import */ var _cluster_wait_until_idle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6758);
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1005);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(639);
/* harmony import */ var _sample_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2633);







const loadSampleDatasets = (0,_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .defineOperation */ .h)({
    name: 'load-sample-data',
    sentence: 'Loads the sample datasets of Atlas into a cluster, and waits until they are loaded. Atlas refuses to load them twice.',
    role: 'Project Owner',
    duration: 'In recorded runs, loading took 44 to 50 seconds.',
    subjects: { 'project-id': 'required', 'cluster-name': 'required' },
    options: {},
    outputs: ['id', 'state', 'url', 'name', 'changed', 'changes'],
    waits: 'after-write',
    async run(context) {
        const { groupId, clusterName } = (0,_cluster_find_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterSubject */ .XE)(context.subject);
        const stages = (0,_stages_js__WEBPACK_IMPORTED_MODULE_4__/* .createStages */ .k)(context);
        const { cluster, unready } = await (0,_cluster_wait_until_idle_js__WEBPACK_IMPORTED_MODULE_1__/* .waitUntilIdle */ .y)(context, stages);
        if (context.dryRun) {
            const verdict = `Dry run: the sample data would be loaded into cluster ${clusterName}.`;
            return describe(context, cluster, { verdict, warnings: (0,_cluster_wait_until_idle_js__WEBPACK_IMPORTED_MODULE_1__/* .warningsOf */ .n)(unready), planned: true, made: false });
        }
        if (unready !== undefined)
            return describe(context, cluster, { ...unready, planned: false, made: false });
        const result = await stages.follow('Sample data', (stage) => (0,_sample_data_js__WEBPACK_IMPORTED_MODULE_2__/* .loadSampleData */ .p)(stage, groupId, clusterName));
        const { satisfied, unmet, timeline, facts, data, status, apiVersion } = result;
        const { id = '' } = result.outputs;
        const state = String((0,_atlas_attributes_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(data, 'state'));
        const done = context.wait.wanted === false ? 'is being loaded into' : 'is loaded into';
        const described = describe(context, cluster, {
            verdict: unmet?.message ?? `The sample data ${done} cluster ${clusterName}.`,
            ...{ satisfied, unmet, timeline, stages: (0,_stages_js__WEBPACK_IMPORTED_MODULE_4__/* .severalOf */ .M)(stages), facts },
            planned: true,
            made: state !== 'FAILED'
        });
        return { ...described, data, status, apiVersion, outputs: { ...described.outputs, id, state } };
    }
});
function describe({ atlas, subject }, cluster, ending) {
    const { planned, made, ...rest } = ending;
    const base = (0,_cluster_find_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .describeCluster */ .K$)(atlas.baseUrl, subject, cluster, undefined);
    const change = { what: `cluster ${(0,_cluster_find_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterSubject */ .XE)(subject).clusterName}`, change: 'load sample data' };
    const { table, outputs } = (0,_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .describeChanges */ .D)(planned ? [change] : [], { made });
    const { name = '', url = '' } = base.outputs;
    return {
        ...base,
        ...rest,
        facts: rest.facts ?? [],
        outputs: { name, url, ...outputs },
        ...(table === undefined ? {} : { table })
    };
}


/***/ }),

/***/ 2633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ loadSampleData)
/* harmony export */ });
/* harmony import */ var _atlas_attributes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2622);
/* harmony import */ var _api_run_and_wait_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2160);


const CONFLICT_HINT = 'Atlas loads nothing if the cluster has one of the sample collections already. Drop the databases whose names start ' +
    'with sample_, and run the step again.';
async function loadSampleData(context, groupId, name) {
    const result = await (0,_api_run_and_wait_js__WEBPACK_IMPORTED_MODULE_0__/* .runAndWait */ .o)(context, 'requestGroupSampleDatasetLoad', { parameters: { groupId, name } });
    if (result.unmet === undefined || (0,_atlas_attributes_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(result.data, 'state') !== 'FAILED')
        return result;
    const reason = (0,_atlas_attributes_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(result.data, 'errorMessage');
    const why = typeof reason === 'string' && reason !== '' ? `: ${reason.replace(/\.?$/, '.')}` : '.';
    const message = `Atlas could not load the sample data into cluster ${name}${why}`;
    return { ...result, verdict: message, unmet: { message, hint: CONFLICT_HINT } };
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
