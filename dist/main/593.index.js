export const id = 593;
export const ids = [593];
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

/***/ 3944:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf)
/* harmony export */ });
/* harmony import */ var _atlas_attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2622);

function kindOf(document, flex) {
    if (flex)
        return 'flex';
    return (0,_atlas_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(document, 'replicationSpecs.0.regionConfigs.0.providerName') === 'TENANT' ? 'free' : 'dedicated';
}


/***/ }),

/***/ 7593:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   failOverCluster: () => (/* binding */ failOverCluster)
/* harmony export */ });
/* harmony import */ var _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(492);
/* harmony import */ var _api_run_and_wait_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2160);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1671);
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1005);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(639);
/* harmony import */ var _cluster_kind_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3944);
/* harmony import */ var _find_cluster_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3475);
/* harmony import */ var _wait_until_idle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6758);








const failOverCluster = (0,_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .defineOperation */ .h)({
    name: 'fail-over-cluster',
    sentence: 'Shuts down the primary of a cluster, and waits until the cluster is ready again. Each run does it again.',
    role: 'Project Cluster Manager',
    subjects: { 'project-id': 'required', 'cluster-name': 'required' },
    options: {},
    outputs: ['state', 'url', 'id', 'name', 'connection-string', 'changed', 'changes'],
    waits: 'after-write',
    async run(context) {
        const { groupId, clusterName } = (0,_find_cluster_js__WEBPACK_IMPORTED_MODULE_2__/* .clusterSubject */ .XE)(context.subject);
        const stages = (0,_stages_js__WEBPACK_IMPORTED_MODULE_5__/* .createStages */ .k)(context);
        const { cluster, unready } = await (0,_wait_until_idle_js__WEBPACK_IMPORTED_MODULE_3__/* .waitUntilIdle */ .y)(context, stages, requireDedicated);
        if (context.dryRun) {
            const verdict = `Dry run: cluster ${clusterName} would fail over.`;
            return describe(context, cluster, { verdict, planned: true, made: false, warnings: (0,_wait_until_idle_js__WEBPACK_IMPORTED_MODULE_3__/* .warningsOf */ .n)(unready) });
        }
        if (unready !== undefined)
            return describe(context, cluster, { ...unready, planned: false, made: false });
        const result = await stages.follow('Failover', (stage) => (0,_api_run_and_wait_js__WEBPACK_IMPORTED_MODULE_1__/* .runAndWait */ .o)(stage, 'restartGroupClusterPrimaries', { parameters: { groupId, clusterName } }));
        const { satisfied, unmet, timeline, facts, outputs } = result;
        const done = context.wait.wanted === false ? 'has been asked to fail over' : 'has failed over, and is IDLE again';
        const verdict = unmet?.message ?? `Cluster ${clusterName} ${done}.`;
        const ending = { verdict, satisfied, unmet, timeline, stages: (0,_stages_js__WEBPACK_IMPORTED_MODULE_5__/* .severalOf */ .M)(stages), facts, planned: true, made: true };
        const described = describe(context, cluster, ending);
        return { ...described, data: result.data ?? described.data, outputs: { ...described.outputs, ...outputs } };
    }
});
function describe({ atlas, subject }, cluster, ending) {
    const { planned, made, ...rest } = ending;
    const base = (0,_find_cluster_js__WEBPACK_IMPORTED_MODULE_2__/* .describeCluster */ .K$)(atlas.baseUrl, subject, cluster, undefined);
    const change = { what: `cluster ${(0,_find_cluster_js__WEBPACK_IMPORTED_MODULE_2__/* .clusterSubject */ .XE)(subject).clusterName}`, change: 'fail over' };
    const { table, outputs } = (0,_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .describeChanges */ .D)(planned ? [change] : [], { made });
    return {
        ...base,
        ...rest,
        facts: rest.facts ?? [],
        outputs: { ...base.outputs, ...outputs },
        ...(table === undefined ? {} : { table })
    };
}
function requireDedicated({ document, flex }) {
    const kind = (0,_cluster_kind_js__WEBPACK_IMPORTED_MODULE_7__/* .kindOf */ .I)(document, flex);
    if (kind === 'dedicated')
        return;
    const message = `is a ${kind} cluster, which cannot fail over. Use a dedicated cluster, M10 or larger.`;
    throw new _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([{ input: 'cluster-name', message }], { afterSending: true });
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
