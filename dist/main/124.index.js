export const id = 124;
export const ids = [124];
export const modules = {

/***/ 6124:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkCluster: () => (/* binding */ checkCluster)
/* harmony export */ });
/* harmony import */ var _api_show_attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8917);
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1005);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6712);
/* harmony import */ var _connection_string_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(125);
/* harmony import */ var _find_cluster_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3475);
/* harmony import */ var _atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4918);






const checkCluster = (0,_definition_js__WEBPACK_IMPORTED_MODULE_5__/* .defineOperation */ .h)({
    name: 'check-cluster',
    sentence: 'Checks once that a cluster is ready and, optionally, has the expected version and tier.',
    role: 'Project Read Only',
    subjects: { 'project-id': 'required', 'cluster-name': 'required' },
    options: {
        'expect-version': (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .textOption */ .vU)('The expected MongoDB version, in full or in part: `8.0.4`, `8.0` or `8`.'),
        'expect-tier': (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .textOption */ .vU)('The expected tier of all electable nodes, such as `M10`; `M0` for free, `FLEX` for flex clusters.'),
        connection: _connection_string_js__WEBPACK_IMPORTED_MODULE_2__/* .connectionOption */ .__
    },
    outputs: ['state', 'connection-string', 'url', 'id', 'name'],
    check: (_subject, { 'expect-version': version, 'expect-tier': tier }) => [
        ...(version === undefined || /^\d+(\.\d+){0,2}$/.test(version)
            ? []
            : [{ input: 'expect-version', message: 'is not a version. Write 8.0.4, 8.0 or 8.' }]),
        ...(tier === undefined || /^(FLEX|[MR]\d+(_NVME)?)$/i.test(tier)
            ? []
            : [{ input: 'expect-tier', message: 'is not a tier. Write M0, M10, R40, M40_NVME or FLEX.' }])
    ],
    async run(context, { 'expect-version': expectedVersion, 'expect-tier': expectedTier, connection }) {
        const { clusterName } = (0,_find_cluster_js__WEBPACK_IMPORTED_MODULE_3__/* .clusterSubject */ .XE)(context.subject);
        const cluster = await (0,_find_cluster_js__WEBPACK_IMPORTED_MODULE_3__/* .createClusterReader */ .I4)(context)();
        const { state } = cluster;
        const version = (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(cluster.operationId, cluster.document, 'mongoDBVersion');
        const tiers = tiersOf(cluster);
        const tier = tiers.join(', ');
        const wantedTier = expectedTier?.toUpperCase();
        const mismatches = [
            ...(state === 'IDLE' ? [] : [`its state is ${state}, not IDLE`]),
            ...(expectedVersion === undefined || matchesVersion(version, expectedVersion)
                ? []
                : [`its version is ${version}, not ${expectedVersion}`]),
            ...(wantedTier === undefined || tiers.every((one) => one === wantedTier)
                ? []
                : [`its tier is ${tier}, not ${wantedTier}`])
        ];
        const message = `Cluster ${clusterName} is not as expected: ${mismatches.join('; ')}.`;
        return {
            ...(0,_find_cluster_js__WEBPACK_IMPORTED_MODULE_3__/* .describeCluster */ .K$)(context.atlas.baseUrl, context.subject, cluster, connection),
            verdict: mismatches.length > 0 ? message : `Cluster ${clusterName} is ready: version ${version}, tier ${tier}.`,
            satisfied: mismatches.length === 0,
            unmet: mismatches.length > 0 ? { message, hint: hintFor(state) } : undefined,
            facts: (0,_api_show_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .showAttributes */ .r)(cluster.operationId, cluster.document).facts
        };
    }
});
function matchesVersion(version, expected) {
    const parts = version.split('.');
    return expected.split('.').every((part, index) => parts[index] === part);
}
function tiersOf({ operationId, flex, document }) {
    if (flex)
        return ['FLEX'];
    const regions = listAt(document['replicationSpecs']).flatMap((spec) => listAt(spec['regionConfigs']));
    const specs = regions
        .map((region) => region['electableSpecs'])
        .filter((spec) => typeof spec === 'object' && spec !== null)
        .filter((spec) => spec['nodeCount'] !== 0);
    const sizes = specs.map((spec) => (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(operationId, spec, 'instanceSize'));
    if (sizes.length === 0)
        throw (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .incompleteResponse */ .U6)(operationId, 'electable nodes');
    return [...new Set(sizes.map((size) => size.toUpperCase()))];
}
function listAt(value) {
    const items = Array.isArray(value) ? value : [];
    return items.filter((item) => typeof item === 'object' && item !== null);
}
function hintFor(state) {
    if (state === 'PAUSED')
        return _find_cluster_js__WEBPACK_IMPORTED_MODULE_3__/* .RESUME_HINT */ .Im;
    if (state === 'DELETING')
        return _find_cluster_js__WEBPACK_IMPORTED_MODULE_3__/* .DELETING_HINT */ .hd;
    return state === 'IDLE'
        ? 'Change the cluster in Atlas, or the options expect-version and expect-tier.'
        : 'Wait for the cluster with the operation wait-for-cluster, then check again.';
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
