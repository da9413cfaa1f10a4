export const id = 75;
export const ids = [75];
export const modules = {

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

/***/ 9075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   waitForCluster: () => (/* binding */ waitForCluster)
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

/***/ 1005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ defineOperation)
/* harmony export */ });
function defineOperation(definition) {
    return definition;
}


/***/ })

};
