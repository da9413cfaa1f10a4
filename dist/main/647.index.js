export const id = 647;
export const ids = [647];
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

/***/ 1921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ requireDedicated),
/* harmony export */   o: () => (/* binding */ prepareChange)
/* harmony export */ });
/* harmony import */ var _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(492);
/* harmony import */ var _cluster_find_cluster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3475);
/* harmony import */ var _wait_for_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6039);
/* harmony import */ var _tier_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6839);




const STAGE = 'Earlier changes';
const NO_WAIT_HINT = 'Nothing was sent, because wait is false. Leave it out: the step waits, and then changes the cluster.';
async function prepareChange(context, stages, check) {
    const read = (0,_cluster_find_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .createClusterReader */ .I4)(context);
    const cluster = await read();
    check(cluster);
    if (isReady(cluster) || context.dryRun)
        return { cluster };
    const { clusterName } = (0,_cluster_find_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterSubject */ .XE)(context.subject);
    const wait = {
        subject: `cluster ${clusterName}`,
        wanted: 'IDLE or PAUSED',
        settleMs: 0,
        async check(deadlineMs) {
            const found = await read({ deadlineMs, quiet: true });
            const { state } = found;
            const pending = state === 'DELETING' ? 'failure' : 'pending';
            return { found, verdict: isReady(found) ? 'success' : pending, state };
        }
    };
    const waited = await stages.follow(STAGE, (stage) => (0,_wait_for_js__WEBPACK_IMPORTED_MODULE_2__/* .waitFor */ .fm)(stage, wait));
    const last = waited.found ?? cluster;
    if (waited.end === 'success')
        return { cluster: last };
    const noWait = context.wait.wanted === false ? NO_WAIT_HINT : undefined;
    return { cluster: last, unready: (0,_wait_for_js__WEBPACK_IMPORTED_MODULE_2__/* .toResultParts */ .jT)(wait, waited, last.state === 'DELETING' ? _cluster_find_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .DELETING_HINT */ .hd : noWait) };
}
function requireDedicated({ flex, document }, cannot) {
    if (!flex && !(0,_tier_js__WEBPACK_IMPORTED_MODULE_3__/* .isFree */ .xp)(document))
        return;
    const message = `is a ${flex ? 'flex' : 'free'} cluster, which cannot ${cannot}`;
    throw new _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([{ input: 'cluster-name', message }], { afterSending: true });
}
function isReady({ state }) {
    return state === 'IDLE' || state === 'PAUSED';
}


/***/ }),

/***/ 8647:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resumeCluster: () => (/* binding */ resumeCluster)
/* harmony export */ });
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1005);
/* harmony import */ var _set_paused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5742);


const resumeCluster = (0,_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .defineOperation */ .h)({
    name: 'resume-cluster',
    sentence: 'Resumes a paused cluster, and waits until it is ready. A running cluster stays as it is.',
    role: 'Project Cluster Manager',
    cost: 'Atlas bills the cluster as before the pause. It can be paused again an hour later.',
    subjects: { 'project-id': 'required', 'cluster-name': 'required' },
    options: {},
    outputs: ['changed', 'changes', 'state', 'connection-string', 'url', 'id', 'name'],
    waits: 'after-write',
    run: (context) => (0,_set_paused_js__WEBPACK_IMPORTED_MODULE_0__/* .setPaused */ .X)(context, false)
});


/***/ }),

/***/ 5742:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ setPaused)
/* harmony export */ });
/* harmony import */ var _api_run_and_wait_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2160);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1671);
/* harmony import */ var _cluster_find_cluster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3475);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(639);
/* harmony import */ var _prepare_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1921);





async function setPaused(context, paused) {
    const { groupId, clusterName } = (0,_cluster_find_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterSubject */ .XE)(context.subject);
    const stages = (0,_stages_js__WEBPACK_IMPORTED_MODULE_3__/* .createStages */ .k)(context);
    const { cluster, unready } = await (0,_prepare_change_js__WEBPACK_IMPORTED_MODULE_2__/* .prepareChange */ .o)(context, stages, (found) => {
        if (isPaused(found) !== paused)
            (0,_prepare_change_js__WEBPACK_IMPORTED_MODULE_2__/* .requireDedicated */ .h)(found, paused ? 'be paused.' : 'be resumed here. Resume it in Atlas.');
    });
    const changes = isPaused(cluster) === paused ? [] : [toChange(clusterName, paused)];
    const base = (0,_cluster_find_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .describeCluster */ .K$)(context.atlas.baseUrl, context.subject, cluster, undefined);
    const found = { ...base, facts: [] };
    const none = (0,_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .describeChanges */ .D)([], { made: false });
    if (unready !== undefined)
        return { ...found, ...unready, outputs: { ...base.outputs, ...none.outputs } };
    if (changes.length === 0) {
        const verdict = `Cluster ${clusterName} is ${paused ? 'paused' : 'running'} already.`;
        return { ...found, verdict, satisfied: true, outputs: { ...base.outputs, ...none.outputs } };
    }
    const { outputs, table } = (0,_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .describeChanges */ .D)(changes, { made: !context.dryRun });
    if (context.dryRun) {
        const verdict = `Dry run: cluster ${clusterName} would be ${paused ? 'paused' : 'resumed'}.`;
        return { ...found, verdict, table, outputs: { ...base.outputs, ...outputs } };
    }
    const input = { parameters: { groupId, clusterName }, body: JSON.stringify({ paused }) };
    const changed = await stages.follow(paused ? 'Pause' : 'Resume', (stage) => {
        return (0,_api_run_and_wait_js__WEBPACK_IMPORTED_MODULE_0__/* .runAndWait */ .o)(stage, 'updateGroupCluster', input);
    });
    const requested = `Cluster ${clusterName} is being ${paused ? 'paused' : 'resumed'}.`;
    return {
        ...changed,
        verdict: changed.satisfied === undefined ? requested : changed.verdict,
        stages: stages.periods.length > 1 ? stages.periods : undefined,
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


/***/ }),

/***/ 6839:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jd: () => (/* binding */ isNvme),
/* harmony export */   KE: () => (/* binding */ tierOption),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   xp: () => (/* binding */ isFree)
/* harmony export */ });
/* harmony import */ var _atlas_attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2622);

const DEDICATED = /^[MR]\d{2,3}(_NVME)?(_GEN_2)?$/;
const FREE = ['M0', 'M2', 'M5'];
function tierOption(sentence) {
    return {
        sentence,
        form: 'the tier of a dedicated cluster, such as `M10`, `R40` or `M40_NVME`',
        parse(raw) {
            const tier = typeof raw === 'string' ? raw.trim().toUpperCase() : '';
            return DEDICATED.test(tier) ? tier : undefined;
        }
    };
}
function isFree(document) {
    return tiersOf(document).some((tier) => FREE.includes(tier));
}
function isNvme(document) {
    return tiersOf(document).some((tier) => tier.includes('NVME'));
}
function isWithin(tier, { min, max }) {
    const size = sizeOf(tier) ?? 0;
    return size >= (sizeOf(min) ?? 0) && size <= (sizeOf(max) ?? Infinity);
}
function tiersOf(document) {
    const path = ['replicationSpecs', '*', 'regionConfigs', '*', 'electableSpecs', 'instanceSize'];
    return (0,_atlas_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesAt */ .I0)(document, path).filter((tier) => typeof tier === 'string');
}
function sizeOf(tier) {
    const digits = typeof tier === 'string' ? /\d+/.exec(tier)?.[0] : undefined;
    return digits === undefined ? undefined : Number(digits);
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
