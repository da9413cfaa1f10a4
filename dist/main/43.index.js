export const id = 43;
export const ids = [43];
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

/***/ 2043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deleteCluster: () => (/* binding */ deleteCluster)
/* harmony export */ });
/* harmony import */ var _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(492);
/* harmony import */ var _api_run_and_wait_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2160);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1671);
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1005);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6712);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(639);
/* harmony import */ var _wait_for_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6039);
/* harmony import */ var _find_cluster_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3475);








const deleteCluster = (0,_definition_js__WEBPACK_IMPORTED_MODULE_5__/* .defineOperation */ .h)({
    name: 'delete-cluster',
    sentence: 'Deletes a cluster with all its data, and waits until it is gone. One that does not exist is done.',
    role: 'Project Owner',
    subjects: { 'project-id': 'required', 'cluster-name': 'required' },
    options: {
        force: (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .withDefault */ .IQ)('false', (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .flagOption */ .kY)('Whether to delete the cluster even if it has termination protection, which is lifted first.')),
        'retain-backups': (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .flagOption */ .kY)('Whether Atlas keeps the backup snapshots of a dedicated cluster. Default: what Atlas does without being told.')
    },
    outputs: ['changed', 'state'],
    waits: 'after-write',
    async run(context, { force, 'retain-backups': retainBackups }) {
        const { clusterName } = (0,_find_cluster_js__WEBPACK_IMPORTED_MODULE_4__/* .clusterSubject */ .XE)(context.subject);
        const found = await (0,_find_cluster_js__WEBPACK_IMPORTED_MODULE_4__/* .findCluster */ .KG)(context);
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
        return context.dryRun ? describeDryRun(found, clusterName, settings) : remove(context, found, settings);
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
        throw new _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(problems, { afterSending: true });
}
function isProtected(document) {
    return document['terminationProtectionEnabled'] === true;
}
async function remove(context, found, settings) {
    const { groupId, clusterName } = (0,_find_cluster_js__WEBPACK_IMPORTED_MODULE_4__/* .clusterSubject */ .XE)(context.subject);
    const { follow, periods } = (0,_stages_js__WEBPACK_IMPORTED_MODULE_6__/* .createStages */ .k)(context);
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
        const deleted = await follow('Deletion', (stage) => (0,_api_run_and_wait_js__WEBPACK_IMPORTED_MODULE_1__/* .runAndWait */ .o)(stage, operationId, { parameters }));
        const stages = periods.length > 1 ? { stages: periods } : {};
        return { ...describeDeletion(clusterName, deleted), ...stages };
    }
    catch (error) {
        if (!(error instanceof _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD) || !isGoneOrGoing(error))
            throw error;
        return follow('Deletion', (stage) => waitUntilGone(stage, error.earlier !== 'none'));
    }
}
function isGoneOrGoing({ fromAtlas, errorCode = '' }) {
    return fromAtlas && ['CLUSTER_NOT_FOUND', 'CLUSTER_ALREADY_REQUESTED_DELETION'].includes(errorCode);
}
function liftProtection(context, { flex }) {
    const { groupId, clusterName } = (0,_find_cluster_js__WEBPACK_IMPORTED_MODULE_4__/* .clusterSubject */ .XE)(context.subject);
    context.report(`Turning off the termination protection of cluster ${clusterName}.`);
    const body = JSON.stringify({ terminationProtectionEnabled: false });
    return flex
        ? (0,_api_run_and_wait_js__WEBPACK_IMPORTED_MODULE_1__/* .runAndWait */ .o)(context, 'updateGroupFlexCluster', { parameters: { groupId, name: clusterName }, body })
        : (0,_api_run_and_wait_js__WEBPACK_IMPORTED_MODULE_1__/* .runAndWait */ .o)(context, 'updateGroupCluster', { parameters: { groupId, clusterName }, body });
}
async function waitUntilGone(context, changed) {
    const { clusterName } = (0,_find_cluster_js__WEBPACK_IMPORTED_MODULE_4__/* .clusterSubject */ .XE)(context.subject);
    const going = `Cluster ${clusterName} is being deleted.`;
    if (context.wait.wanted === false)
        return describe(going, { changed, state: 'DELETING' });
    const read = (0,_find_cluster_js__WEBPACK_IMPORTED_MODULE_4__/* .createClusterReader */ .I4)(context);
    const goal = { subject: `cluster ${clusterName}`, wanted: 'gone' };
    const waited = await (0,_wait_for_js__WEBPACK_IMPORTED_MODULE_3__/* .waitFor */ .fm)(context, {
        ...goal,
        async check(deadlineMs) {
            try {
                const found = await read({ deadlineMs, quiet: true });
                return { found, verdict: 'pending', state: found.state };
            }
            catch (error) {
                if (!(0,_find_cluster_js__WEBPACK_IMPORTED_MODULE_4__/* .isClusterNotFound */ .Uk)(error))
                    throw error;
                return { found: undefined, verdict: 'success', state: 'DELETED' };
            }
        }
    });
    const parts = (0,_wait_for_js__WEBPACK_IMPORTED_MODULE_3__/* .toResultParts */ .jT)(goal, waited);
    const verdict = parts.satisfied === true ? `Cluster ${clusterName} is gone.` : parts.verdict;
    return { ...describe(verdict, { changed, state: waited.state }), ...parts, verdict };
}
function describeDeletion(name, deleted) {
    const { satisfied, verdict, outputs } = deleted;
    const { table } = (0,_changes_js__WEBPACK_IMPORTED_MODULE_7__/* .describeChanges */ .D)([{ what: name, change: 'delete' }], { made: true });
    if (satisfied === undefined) {
        return { ...describe(`Cluster ${name} is being deleted.`, { changed: true, state: 'DELETING' }), table };
    }
    const state = satisfied ? 'DELETED' : (outputs.state ?? 'DELETING');
    const said = satisfied ? `Cluster ${name} was deleted.` : verdict;
    return { ...deleted, ...describe(said, { changed: true, state }), facts: deleted.facts, table };
}
function describeDryRun({ document, state }, name, { retainBackups }) {
    const changes = [
        ...(isProtected(document) ? [{ what: name, change: 'termination protection', from: 'on', to: 'off' }] : []),
        { what: name, change: 'delete' }
    ];
    const { table } = (0,_changes_js__WEBPACK_IMPORTED_MODULE_7__/* .describeChanges */ .D)(changes, { made: false });
    const backups = retainBackups === true ? ', and its backups kept' : '';
    return { ...describe(`Dry run: cluster ${name} would be deleted${backups}.`, { changed: false, state }), table };
}
function describe(verdict, { changed, state }) {
    return { verdict, data: undefined, outputs: { changed: String(changed), state }, facts: [] };
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
