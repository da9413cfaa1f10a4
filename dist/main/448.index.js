export const id = 448;
export const ids = [448];
export const modules = {

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


/***/ }),

/***/ 448:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   waitForCluster: () => (/* binding */ waitForCluster)
/* harmony export */ });
/* harmony import */ var _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(492);
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5);
/* harmony import */ var _find_cluster_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(896);
/* harmony import */ var _incomplete_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(799);
/* harmony import */ var _wait_for_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39);





const STATES = ['IDLE', 'PAUSED', 'DELETED'];
/** Waits until a cluster, dedicated, free or flex, has a state. */
const waitForCluster = (0,_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .defineOperation */ .h9)({
    name: 'wait-for-cluster',
    sentence: 'Waits until a cluster is ready, paused or gone.',
    role: 'Project Read Only',
    subjects: { 'project-id': 'required', 'cluster-name': 'required' },
    options: {
        state: (0,_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .choiceOption */ .zu)('What to wait for; IDLE, the default, means ready and not paused.', STATES),
        changes: (0,_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .choiceOption */ .zu)('With `applied`, changes of database users must have reached the cluster, too.', ['applied'])
    },
    outputs: ['state', 'connection-string', 'url', 'id', 'name'],
    check: (_subject, { state, changes }) => changes !== undefined && state !== undefined && state !== 'IDLE'
        ? [{ input: 'parameters.changes', message: 'only goes with the state IDLE.' }]
        : [],
    async run(context, { state: wanted = 'IDLE', changes }) {
        const { clusterName } = (0,_find_cluster_js__WEBPACK_IMPORTED_MODULE_2__/* .clusterSubject */ .XE)(context.subject);
        const read = (0,_find_cluster_js__WEBPACK_IMPORTED_MODULE_2__/* .createClusterReader */ .I4)(context);
        const known = { gone: false };
        const look = async (deadlineMs) => {
            try {
                const cluster = await read({ deadlineMs, quiet: true });
                known.seen = cluster;
                const verdict = judge(cluster, wanted);
                if (verdict !== 'success' || changes === undefined)
                    return { found: cluster, verdict, state: cluster.state };
                const status = await readChanges(context, deadlineMs);
                return status === 'APPLIED'
                    ? { found: cluster, verdict, state: cluster.state }
                    : { found: cluster, verdict: 'pending', state: `${cluster.state}, changes ${status}` };
            }
            catch (error) {
                if (!(0,_find_cluster_js__WEBPACK_IMPORTED_MODULE_2__/* .isNoCluster */ .e4)(error))
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
            look
        };
        const waited = await (0,_wait_for_js__WEBPACK_IMPORTED_MODULE_4__/* .waitFor */ .f)(context, wait);
        return describe(context, known, { wait, waited, wanted });
    }
});
function judge({ state, flex }, wanted) {
    if (state === wanted)
        return 'success';
    if (wanted === 'DELETED')
        return 'pending';
    return state === 'DELETING' || (wanted === 'PAUSED' && flex) ? 'failure' : 'pending';
}
/** Whether changes of database users have reached the cluster: APPLIED or PENDING. */
async function readChanges({ atlas, subject }, deadlineMs) {
    const get = 'getGroupClusterStatus';
    try {
        const { data } = await atlas.call(get, { parameters: (0,_find_cluster_js__WEBPACK_IMPORTED_MODULE_2__/* .clusterSubject */ .XE)(subject) }, { deadlineMs, quiet: true });
        const { changeStatus } = (0,_incomplete_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .recordOf */ .zv)(get, data);
        if (changeStatus !== 'APPLIED' && changeStatus !== 'PENDING')
            throw (0,_incomplete_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .incompleteAnswer */ .pv)(get, 'known changeStatus');
        return changeStatus;
    }
    catch (error) {
        if (error instanceof _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD && error.errorCode === 'CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API') {
            error.hint = 'Atlas does not tell this of flex clusters. Leave out the option changes.';
        }
        throw error;
    }
}
function describe({ atlas, subject }, { seen, gone }, outcome) {
    const { wait, waited, wanted } = outcome;
    const parts = (0,_wait_for_js__WEBPACK_IMPORTED_MODULE_4__/* .describeWait */ .N)(wait, waited, hintFor(wanted, waited.end, seen));
    if (gone || seen === undefined) {
        const never = 'No look saw a cluster of this name.';
        return {
            ...parts,
            ...(seen === undefined ? { verdict: `${parts.verdict} ${never}`, facts: [...parts.facts, ['Note', never]] } : {}),
            data: undefined,
            outputs: { state: 'DELETED' }
        };
    }
    const cluster = (0,_find_cluster_js__WEBPACK_IMPORTED_MODULE_2__/* .describeCluster */ .K$)(atlas.baseUrl, subject, seen);
    return { ...parts, ...cluster, outputs: { ...cluster.outputs, state: waited.state } };
}
function hintFor(wanted, end, seen) {
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
    return state === 'PAUSED' ? _find_cluster_js__WEBPACK_IMPORTED_MODULE_2__/* .RESUME_HINT */ .Im : undefined;
}


/***/ }),

/***/ 39:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ describeWait),
/* harmony export */   f: () => (/* binding */ waitFor)
/* harmony export */ });
/* harmony import */ var _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(492);
/* harmony import */ var _atlas_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(661);
/* harmony import */ var _gate_poll_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(102);



/** A look that began in time may take this long, in milliseconds, even when the time of the wait is up. */
const LOOK_MS = 30_000;
/**
 * Waits in Atlas: faults that pass are ridden out within the time of the wait, all others end it.
 *
 * @throws what a look throws, but for passing faults; the last of these when no look was answered
 */
async function waitFor(context, wait) {
    const { clock, report, signal } = context;
    const { timeoutMs, intervalMs, wanted } = context.wait;
    const limitMs = wanted === false ? 0 : timeoutMs;
    let state = 'not known yet';
    if (limitMs > 0) {
        report(`Waiting for ${wait.wanted} of ${wait.subject}: a look every ${(0,_gate_poll_js__WEBPACK_IMPORTED_MODULE_2__/* .toDuration */ .Ah)(intervalMs)}, for ${(0,_gate_poll_js__WEBPACK_IMPORTED_MODULE_2__/* .toDuration */ .Ah)(limitMs)} at most.`);
    }
    let answered = false;
    let fault;
    const waited = await (0,_gate_poll_js__WEBPACK_IMPORTED_MODULE_2__/* .poll */ .wt)({
        first: wait.first,
        timeoutMs: limitMs,
        intervalMs,
        nowMs: () => clock.nowMs(),
        sleep: (delayMs) => (0,_atlas_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .delay */ .c)(clock, delayMs, signal),
        report,
        async look(deadlineMs) {
            try {
                const seen = await wait.look(Math.max(deadlineMs, clock.nowMs() + LOOK_MS));
                state = seen.state;
                answered = true;
                return seen;
            }
            catch (error) {
                if (!passes(error))
                    throw error;
                fault = error;
                report(`${error.message} Looking again.`);
                return { found: undefined, verdict: 'unknown', state };
            }
        }
    });
    // Where no look was answered, nothing is known: that is an error, and no state that is not reached yet.
    if (waited.end === 'expired' && !answered && fault !== undefined)
        throw fault;
    return waited;
}
/** What a wait comes to, in the parts of a result. */
function describeWait({ subject, wanted }, waited, hint) {
    const after = (0,_gate_poll_js__WEBPACK_IMPORTED_MODULE_2__/* .toDuration */ .Ah)(waited.elapsedMs);
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
            ['Time', `${after}, ${waited.looks} ${waited.looks === 1 ? 'look' : 'looks'}`]
        ]
    };
}
/** Faults that may be gone at the next look: a broken network, an Atlas that is busy or down. */
function passes(error) {
    if (error instanceof _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TimeoutError */ .MU)
        return true;
    if (error instanceof _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD)
        return error.status === 429 || error.status >= 500;
    if (!(error instanceof _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .Dr))
        return false;
    return error.fault === 'foreign' ? (error.status ?? 0) >= 500 : error.fault !== 'redirect';
}


/***/ })

};
