export const id = 229;
export const ids = [229];
export const modules = {

/***/ 229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkBackup: () => (/* binding */ checkBackup)
/* harmony export */ });
/* harmony import */ var _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(492);
/* harmony import */ var _atlas_ui_pages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(400);
/* harmony import */ var _gate_poll_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(102);
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5);
/* harmony import */ var _find_cluster_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(896);
/* harmony import */ var _incomplete_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(799);






const DEDICATED = {
    list: 'listGroupClusterBackupSnapshots',
    cluster: 'clusterName',
    time: 'createdAt',
    flex: false
};
const FLEX = { list: 'listGroupFlexClusterBackupSnapshots', cluster: 'name', time: 'finishTime', flex: true };
const DAY_MS = 86_400_000;
const UNDER_WAY = ['queued', 'inprogress', 'pending', 'running'];
/** Checks that a cluster has a backup that is recent enough. */
const checkBackup = (0,_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .defineOperation */ .h9)({
    name: 'check-backup',
    sentence: 'Checks that the newest completed snapshot of a cluster is recent enough.',
    role: 'Project Read Only',
    subjects: { 'project-id': 'required', 'cluster-name': 'required' },
    options: { 'max-age': (0,_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .durationOption */ .Ap)('How old it may be at most. Default: `24h`.') },
    outputs: ['id', 'url'],
    async run(context, { 'max-age': maxAgeMs = DAY_MS }) {
        const { groupId, clusterName } = (0,_find_cluster_js__WEBPACK_IMPORTED_MODULE_2__/* .clusterSubject */ .XE)(context.subject);
        const { kind, records, status, version } = await readSnapshots(context);
        const completed = records.filter((record) => stateOf(kind, record) === 'completed');
        const [newest] = completed
            .map((record) => toSnapshot(kind, record))
            .sort((one, other) => other.takenMs - one.takenMs);
        const underWay = records.filter((record) => UNDER_WAY.includes(stateOf(kind, record)));
        // A clock that is ahead of this one makes no snapshot older, nor younger than now.
        const ageMs = newest === undefined ? undefined : Math.max(0, context.clock.nowMs() - newest.takenMs);
        const unmet = describeUnmet({ clusterName, kind, ageMs, maxAgeMs, underWay: underWay.length > 0 });
        return {
            verdict: unmet?.message ?? `The newest snapshot of cluster ${clusterName} is ${(0,_gate_poll_js__WEBPACK_IMPORTED_MODULE_4__/* .toDuration */ .Ah)(ageMs ?? 0)} old.`,
            data: newest?.record,
            status,
            apiVersion: version,
            outputs: {
                ...(newest === undefined ? {} : { id: newest.id }),
                url: (0,_atlas_ui_pages_js__WEBPACK_IMPORTED_MODULE_5__/* .findUiPage */ .v)(context.atlas.baseUrl, { groupId, clusterName }) ?? ''
            },
            satisfied: unmet === undefined,
            unmet,
            facts: [
                ...(newest === undefined || ageMs === undefined
                    ? []
                    : [
                        ['Snapshot', newest.id],
                        ['Age', (0,_gate_poll_js__WEBPACK_IMPORTED_MODULE_4__/* .toDuration */ .Ah)(ageMs)],
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
        if (!(error instanceof _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD) || error.errorCode !== 'CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API')
            throw error;
        return listSnapshots(context, FLEX);
    }
}
async function listSnapshots({ atlas, subject }, kind) {
    const { groupId, clusterName } = (0,_find_cluster_js__WEBPACK_IMPORTED_MODULE_2__/* .clusterSubject */ .XE)(subject);
    const { data, status, version } = await atlas.list(kind.list, {
        parameters: { groupId, [kind.cluster]: clusterName }
    });
    return { kind, records: data.results.map((item) => (0,_incomplete_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .recordOf */ .zv)(kind.list, item)), status, version };
}
/** Dedicated clusters write `inProgress`, flex clusters `COMPLETED`. */
function stateOf({ list }, record) {
    return (0,_incomplete_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(list, record, 'status').toLowerCase();
}
function toSnapshot({ list, time, flex }, record) {
    const takenMs = Date.parse((0,_incomplete_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(list, record, time));
    if (Number.isNaN(takenMs))
        throw (0,_incomplete_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .incompleteAnswer */ .pv)(list, `date in ${time}`);
    const { snapshotType } = record;
    const type = typeof snapshotType === 'string' ? snapshotType : flex ? 'scheduled (flex)' : 'not told';
    return { id: (0,_incomplete_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(list, record, 'id'), takenMs, type, record };
}
function describeUnmet(found) {
    const { clusterName, kind, ageMs, maxAgeMs, underWay } = found;
    if (ageMs !== undefined && ageMs <= maxAgeMs)
        return undefined;
    const newer = underWay ? ', and one is still under way' : '';
    const message = ageMs === undefined
        ? `Cluster ${clusterName} has no completed snapshot${newer}.`
        : `The newest snapshot of cluster ${clusterName} is ${(0,_gate_poll_js__WEBPACK_IMPORTED_MODULE_4__/* .toDuration */ .Ah)(ageMs)} old, more than ${(0,_gate_poll_js__WEBPACK_IMPORTED_MODULE_4__/* .toDuration */ .Ah)(maxAgeMs)}${newer}.`;
    if (underWay)
        return { message, hint: 'Run the step again when the snapshot that is under way is completed.' };
    return {
        message,
        hint: kind.flex
            ? 'Atlas takes the snapshots of flex clusters by itself, once a day.'
            : 'Take one by the operation takeGroupClusterBackupSnapshots with wait set to true, and check the backup policy.'
    };
}


/***/ }),

/***/ 896:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I4: () => (/* binding */ createClusterReader),
/* harmony export */   Im: () => (/* binding */ RESUME_HINT),
/* harmony export */   K$: () => (/* binding */ describeCluster),
/* harmony export */   XE: () => (/* binding */ clusterSubject),
/* harmony export */   e4: () => (/* binding */ isNoCluster)
/* harmony export */ });
/* harmony import */ var _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(492);
/* harmony import */ var _atlas_ui_pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(400);
/* harmony import */ var _atlas_wait_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(472);
/* harmony import */ var _incomplete_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(799);




const FLEX = 'getGroupFlexCluster';
const RESUME_HINT = 'The cluster is paused. Resume it by the operation updateGroupCluster with the body "paused: false".';
/** The subjects of an operation that is about one cluster. */
function clusterSubject(subject) {
    return { groupId: subject['project-id'] ?? '', clusterName: subject['cluster-name'] ?? '' };
}
/**
 * Creates a function that reads the cluster. Flex clusters have operations of their own; Atlas' error code tells the
 * two kinds apart, and later reads stay with the right one.
 *
 * @returns a function that throws ApiError, and NetworkError for an answer without a state
 */
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
            const other = error instanceof _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD ? _atlas_wait_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .OTHER_KIND */ .Oe[error.errorCode ?? ''] : undefined;
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
/** Whether Atlas says that the project has no cluster of this name; a missing project has a code of its own. */
function isNoCluster(error) {
    return error instanceof _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD && error.status === 404 && error.errorCode === 'CLUSTER_NOT_FOUND';
}
/** What a cluster gives to a result. */
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
            url: (0,_atlas_ui_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .findUiPage */ .v)(baseUrl, { groupId, clusterName }) ?? ''
        }
    };
}
function toCluster(get, answer) {
    const document = (0,_incomplete_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .recordOf */ .zv)(get, answer.data);
    const stateName = (0,_incomplete_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(get, document, 'stateName');
    const { paused = false } = document;
    if (typeof paused !== 'boolean')
        throw (0,_incomplete_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .incompleteAnswer */ .pv)(get, 'usable attribute paused');
    const state = paused && stateName === 'IDLE' ? 'PAUSED' : stateName;
    return { answer, operationId: get, document, flex: get === FLEX, state };
}


/***/ }),

/***/ 799:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   pv: () => (/* binding */ incompleteAnswer),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(492);

/** The error for an answer that lacks what a verdict needs: nothing can be concluded from it. */
function incompleteAnswer(operationId, missing) {
    return new _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .Dr(`${operationId}: the answer has no ${missing}, so that nothing can be concluded from it.`, {
        fault: 'foreign',
        hint: 'Run the job again; if it stays, look at the answer by the operation of this name.'
    });
}
/** The item of a list, or the answer, as a record. @throws NetworkError where it is none */
function recordOf(operationId, value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw incompleteAnswer(operationId, 'attributes');
    }
    return value;
}
/** A text that must be there. @throws NetworkError where it is not */
function textOf(operationId, record, attribute) {
    const value = record[attribute];
    if (typeof value !== 'string' || value === '')
        throw incompleteAnswer(operationId, attribute);
    return value;
}


/***/ })

};
