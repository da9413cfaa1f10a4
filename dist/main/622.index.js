export const id = 622;
export const ids = [622];
export const modules = {

/***/ 6622:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkSearchIndexes: () => (/* binding */ checkSearchIndexes)
/* harmony export */ });
/* harmony import */ var _atlas_ui_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2400);
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1005);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6712);
/* harmony import */ var _cluster_find_cluster_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3475);
/* harmony import */ var _indexes_listed_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8209);





const DELETING = 'DELETING';
const checkSearchIndexes = (0,_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .defineOperation */ .h)({
    name: 'check-search-indexes',
    sentence: 'Checks that the search indexes of a cluster are ready for queries.',
    role: 'Project Data Access Read Only',
    subjects: { 'project-id': 'required', 'cluster-name': 'required' },
    options: {
        indexes: (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .listOption */ .y8)('The indexes to check, each by its name or as `database.collection.name`. Default: all indexes of the cluster.')
    },
    outputs: ['url'],
    async run(context, { indexes: wanted }) {
        const { groupId, clusterName } = (0,_cluster_find_cluster_js__WEBPACK_IMPORTED_MODULE_2__/* .clusterSubject */ .XE)(context.subject);
        const { response, indexes: listed } = await (0,_indexes_listed_index_js__WEBPACK_IMPORTED_MODULE_3__/* .listSearchIndexes */ .vw)(context);
        const { data, status, version } = response;
        const all = listed.filter(({ status }) => status !== DELETING);
        const removed = listed.filter(({ status }) => status === DELETING);
        const counted = wanted === undefined ? all : all.filter((index) => wanted.some((name) => isNamed(index, name)));
        const missing = (wanted ?? []).filter((name) => !all.some((index) => isNamed(index, name)));
        const notReady = counted.filter((index) => !isReady(index));
        const unmet = describeUnmet(clusterName, { counted, missing, notReady });
        return {
            verdict: unmet?.message ?? `${countOf(counted.length)} of cluster ${clusterName} can be queried.`,
            data,
            status,
            apiVersion: version,
            outputs: { url: (0,_atlas_ui_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .findUiPage */ .v)(context.atlas.baseUrl, { groupId, clusterName, part: 'search' }) ?? '' },
            satisfied: unmet === undefined,
            unmet,
            facts: [
                ['Indexes', String(counted.length)],
                ['Ready', String(counted.length - notReady.length)],
                ...(missing.length === 0 ? [] : [['Missing', missing.join(', ')]]),
                ...(removed.length === 0 ? [] : [['Being deleted', removed.map(({ path }) => path).join(', ')]])
            ],
            table: {
                head: ['Index', 'Status', 'Queryable', 'Type'],
                rows: counted.map((index) => [index.path, index.status, index.queryable ? 'yes' : 'no', index.type])
            }
        };
    }
});
function isNamed(index, name) {
    return index.name === name || index.path === name;
}
function isReady({ status, queryable }) {
    return status === 'READY' && queryable;
}
function describeUnmet(clusterName, found) {
    const { counted, missing, notReady } = found;
    if (missing.length > 0 || notReady.length > 0) {
        const problems = [
            ...(missing.length === 0 ? [] : [`there is no ${missing.join(', ')}`]),
            ...notReady.map(({ path, status, queryable }) => `${path} is ${status}${queryable ? '' : ' and not queryable'}`)
        ];
        return {
            message: `The search indexes of cluster ${clusterName} are not ready: ${problems.join('; ')}.`,
            hint: hintFor(missing, notReady)
        };
    }
    if (counted.length > 0)
        return undefined;
    return {
        message: `Cluster ${clusterName} has no search index.`,
        hint: 'Create one with the operation createGroupClusterSearchIndex, or check cluster-name.'
    };
}
function hintFor(missing, notReady) {
    if (missing.length > 0)
        return 'Check the option indexes: names are case-sensitive.';
    return notReady.some(({ status }) => status === 'FAILED' || status === 'STALE')
        ? 'Atlas shows the reason on the Search page of the cluster. A failed index must be changed or created again.'
        : `Atlas is still building. To wait, run the operation ${_indexes_listed_index_js__WEBPACK_IMPORTED_MODULE_3__/* .LIST */ .rl} with wait-until "length([?!queryable]) == \`0\`".`;
}
function countOf(count) {
    return count === 1 ? 'The search index' : `All ${count} search indexes`;
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

/***/ 8209:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   rl: () => (/* binding */ LIST),
/* harmony export */   vw: () => (/* binding */ listSearchIndexes)
/* harmony export */ });
/* harmony import */ var _atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4918);
/* harmony import */ var _cluster_find_cluster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3475);


const LIST = 'listGroupClusterSearchIndexes';
async function listSearchIndexes({ atlas, subject }, options) {
    const { groupId, clusterName } = (0,_cluster_find_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterSubject */ .XE)(subject);
    const response = await atlas.call(LIST, { parameters: { groupId, clusterName } }, options);
    if (!Array.isArray(response.data))
        throw (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteResponse */ .U6)(LIST, 'list of indexes');
    return { response, indexes: response.data.map(toIndex) };
}
function idOf({ record }) {
    return (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(LIST, record, 'indexID');
}
function toIndex(item) {
    const record = (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(LIST, item);
    const { queryable, type } = record;
    if (typeof queryable !== 'boolean')
        throw (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteResponse */ .U6)(LIST, 'queryable');
    const name = (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(LIST, record, 'name');
    const database = (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(LIST, record, 'database');
    const collection = (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(LIST, record, 'collectionName');
    return {
        path: `${database}.${collection}.${name}`,
        database,
        collection,
        name,
        type: typeof type === 'string' ? type : '',
        status: (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(LIST, record, 'status'),
        queryable,
        record
    };
}


/***/ })

};
