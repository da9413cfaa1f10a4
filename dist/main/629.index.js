export const id = 629;
export const ids = [629];
export const modules = {

/***/ 629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkCluster: () => (/* binding */ checkCluster)
/* harmony export */ });
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5);
/* harmony import */ var _find_cluster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(896);
/* harmony import */ var _incomplete_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(799);



/** Looks once whether a cluster is ready, and of the expected version and tier. */
const checkCluster = (0,_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .defineOperation */ .h9)({
    name: 'check-cluster',
    sentence: 'Checks by one look that a cluster is ready, and of a version and tier.',
    role: 'Project Read Only',
    subjects: { 'project-id': 'required', 'cluster-name': 'required' },
    options: {
        'expect-version': (0,_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .textOption */ .vU)('The version of MongoDB, or how it begins: `8.0.4`, `8.0` or `8`.'),
        'expect-tier': (0,_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .textOption */ .vU)('The size of all electable nodes, such as `M10`; `M0` if free, `FLEX` if flex.')
    },
    outputs: ['state', 'connection-string', 'url', 'id', 'name'],
    check: (_subject, { 'expect-version': version, 'expect-tier': tier }) => [
        ...(version === undefined || /^\d+(\.\d+){0,2}$/.test(version)
            ? []
            : [{ input: 'parameters.expect-version', message: `"${version}" is no version. Write 8.0.4, 8.0 or 8.` }]),
        ...(tier === undefined || /^(FLEX|[MR]\d+(_NVME)?)$/i.test(tier)
            ? []
            : [{ input: 'parameters.expect-tier', message: `"${tier}" is no tier. Write M0, M10, R40, M40_NVME or FLEX.` }])
    ],
    async run(context, { 'expect-version': expectedVersion, 'expect-tier': expectedTier }) {
        const { clusterName } = (0,_find_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterSubject */ .XE)(context.subject);
        const cluster = await (0,_find_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .createClusterReader */ .I4)(context)();
        const { state } = cluster;
        const version = (0,_incomplete_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(cluster.operationId, cluster.document, 'mongoDBVersion');
        const tiers = tiersOf(cluster);
        const tier = tiers.join(', ');
        const wantedTier = expectedTier?.toUpperCase();
        const off = [
            ...(state === 'IDLE' ? [] : [`its state is ${state}, not IDLE`]),
            ...(expectedVersion === undefined || beginsWith(version, expectedVersion)
                ? []
                : [`its version is ${version}, not ${expectedVersion}`]),
            ...(wantedTier === undefined || tiers.every((one) => one === wantedTier)
                ? []
                : [`its tier is ${tier}, not ${wantedTier}`])
        ];
        const message = `Cluster ${clusterName} is not as expected: ${off.join('; ')}.`;
        return {
            ...(0,_find_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .describeCluster */ .K$)(context.atlas.baseUrl, context.subject, cluster),
            verdict: off.length > 0 ? message : `Cluster ${clusterName} is ready: version ${version}, tier ${tier}.`,
            satisfied: off.length === 0,
            unmet: off.length > 0 ? { message, hint: hintFor(state) } : undefined,
            facts: [
                ['State', state],
                ['Version', version],
                ['Tier', tier]
            ]
        };
    }
});
function beginsWith(version, expected) {
    const parts = version.split('.');
    return expected.split('.').every((part, index) => parts[index] === part);
}
/**
 * The sizes of the electable nodes, each once; regions without such nodes do not count.
 *
 * @throws NetworkError where one of them, or all, are missing
 */
function tiersOf({ operationId, flex, document }) {
    if (flex)
        return ['FLEX'];
    const regions = listAt(document['replicationSpecs']).flatMap((spec) => listAt(spec['regionConfigs']));
    const specs = regions
        .map((region) => region['electableSpecs'])
        .filter((spec) => typeof spec === 'object' && spec !== null)
        .filter((spec) => spec['nodeCount'] !== 0);
    const sizes = specs.map((spec) => (0,_incomplete_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(operationId, spec, 'instanceSize'));
    if (sizes.length === 0)
        throw (0,_incomplete_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .incompleteAnswer */ .pv)(operationId, 'electable nodes');
    return [...new Set(sizes.map((size) => size.toUpperCase()))];
}
function listAt(value) {
    const items = Array.isArray(value) ? value : [];
    return items.filter((item) => typeof item === 'object' && item !== null);
}
function hintFor(state) {
    if (state === 'PAUSED')
        return _find_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .RESUME_HINT */ .Im;
    if (state === 'DELETING')
        return 'Somebody deletes the cluster: the activity feed of the project in Atlas says who.';
    return state === 'IDLE'
        ? 'Change the cluster in Atlas, or the options expect-version and expect-tier.'
        : 'Wait for it by the operation wait-for-cluster, and check again.';
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
