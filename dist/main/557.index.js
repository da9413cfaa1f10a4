export const id = 557;
export const ids = [557];
export const modules = {

/***/ 557:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkSearchIndexes: () => (/* binding */ checkSearchIndexes)
/* harmony export */ });
/* harmony import */ var _atlas_ui_pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(400);
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5);
/* harmony import */ var _find_cluster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(896);
/* harmony import */ var _incomplete_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(799);




const LIST = 'listGroupClusterSearchIndexes';
/** Checks that search indexes are built and answer queries. */
const checkSearchIndexes = (0,_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .defineOperation */ .h9)({
    name: 'check-search-indexes',
    sentence: 'Checks that the search indexes of a cluster are ready to be queried.',
    role: 'Project Data Access Read Only',
    subjects: { 'project-id': 'required', 'cluster-name': 'required' },
    options: {
        indexes: (0,_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .listOption */ .y8)('The indexes, each as its name or as `database.collection.name`. Default: all of the cluster.')
    },
    outputs: ['url'],
    async run({ atlas, subject }, { indexes: wanted }) {
        const { groupId, clusterName } = (0,_find_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterSubject */ .XE)(subject);
        const { data, status, version } = await atlas.call(LIST, { parameters: { groupId, clusterName } });
        if (!Array.isArray(data))
            throw (0,_incomplete_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .incompleteAnswer */ .pv)(LIST, 'list of indexes');
        const all = data.map(toIndex);
        const counted = wanted === undefined ? all : all.filter((index) => wanted.some((name) => isNamed(index, name)));
        const missing = (wanted ?? []).filter((name) => !all.some((index) => isNamed(index, name)));
        const late = counted.filter((index) => !isReady(index));
        const unmet = describeUnmet(clusterName, { counted, missing, late });
        return {
            verdict: unmet?.message ?? `${countOf(counted.length)} of cluster ${clusterName} can be queried.`,
            data,
            status,
            apiVersion: version,
            outputs: { url: (0,_atlas_ui_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .findUiPage */ .v)(atlas.baseUrl, { groupId, clusterName }) ?? '' },
            satisfied: unmet === undefined,
            unmet,
            facts: [
                ['Indexes', String(counted.length)],
                ['Ready', String(counted.length - late.length)],
                ...(missing.length === 0 ? [] : [['Missing', missing.join(', ')]])
            ],
            table: {
                title: 'Search indexes',
                head: ['Index', 'Type', 'Status', 'Queryable'],
                rows: counted.map((index) => [index.path, index.type, index.status, index.queryable ? 'yes' : 'no'])
            }
        };
    }
});
function toIndex(item) {
    const record = (0,_incomplete_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .recordOf */ .zv)(LIST, item);
    const { queryable, type } = record;
    if (typeof queryable !== 'boolean')
        throw (0,_incomplete_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .incompleteAnswer */ .pv)(LIST, 'queryable');
    const name = (0,_incomplete_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(LIST, record, 'name');
    return {
        name,
        path: `${(0,_incomplete_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(LIST, record, 'database')}.${(0,_incomplete_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(LIST, record, 'collectionName')}.${name}`,
        type: typeof type === 'string' ? type : '',
        status: (0,_incomplete_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(LIST, record, 'status'),
        queryable
    };
}
function isNamed(index, name) {
    return index.name === name || index.path === name;
}
function isReady({ status, queryable }) {
    return status === 'READY' && queryable;
}
function describeUnmet(clusterName, found) {
    const { counted, missing, late } = found;
    if (missing.length > 0 || late.length > 0) {
        const points = [
            ...(missing.length === 0 ? [] : [`there is no ${missing.join(', ')}`]),
            ...late.map(({ path, status, queryable }) => `${path} is ${status}${queryable ? '' : ' and not queryable'}`)
        ];
        return {
            message: `The search indexes of cluster ${clusterName} are not ready: ${points.join('; ')}.`,
            hint: hintFor(missing, late)
        };
    }
    if (counted.length > 0)
        return undefined;
    return {
        message: `Cluster ${clusterName} has no search index.`,
        hint: 'Create one by the operation createGroupClusterSearchIndex, or check cluster-name.'
    };
}
function hintFor(missing, late) {
    if (missing.length > 0)
        return 'Check the option indexes: names are case-sensitive.';
    return late.some(({ status }) => status === 'FAILED' || status === 'STALE')
        ? 'Atlas shows why under Search of the cluster; an index that failed must be changed or made anew.'
        : `Atlas is still building. Wait by the operation ${LIST} with wait-until "length([?!queryable]) == \`0\`".`;
}
function countOf(count) {
    return count === 1 ? 'The search index' : `All ${count} search indexes`;
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
