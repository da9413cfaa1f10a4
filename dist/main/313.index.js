export const id = 313;
export const ids = [313];
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

/***/ 1005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ defineOperation)
/* harmony export */ });
function defineOperation(definition) {
    return definition;
}


/***/ }),

/***/ 313:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applyIndexes: () => (/* binding */ applyIndexes)
});

// EXTERNAL MODULE: ./src/atlas/json.ts
var json = __webpack_require__(4733);
// EXTERNAL MODULE: ./src/atlas/ui-pages.ts
var ui_pages = __webpack_require__(2400);
// EXTERNAL MODULE: ./src/operations/api/run-and-wait.ts
var run_and_wait = __webpack_require__(2160);
// EXTERNAL MODULE: ./src/operations/changes.ts
var operations_changes = __webpack_require__(1671);
// EXTERNAL MODULE: ./src/operations/cluster/find-cluster.ts
var find_cluster = __webpack_require__(3475);
// EXTERNAL MODULE: ./src/operations/definition.ts
var definition = __webpack_require__(1005);
// EXTERNAL MODULE: ./src/operations/stages.ts
var operations_stages = __webpack_require__(639);
// EXTERNAL MODULE: ./src/atlas/attributes.ts
var atlas_attributes = __webpack_require__(2622);
// EXTERNAL MODULE: ./src/atlas/errors.ts
var errors = __webpack_require__(492);
// EXTERNAL MODULE: ./src/operations/wait-for.ts
var wait_for = __webpack_require__(6039);
;// CONCATENATED MODULE: ./src/operations/indexes/buildable-cluster.ts




async function waitUntilBuildable(context, stages) {
    const read = (0,find_cluster/* createClusterReader */.I4)(context);
    const cluster = await read();
    requireDedicated(cluster);
    if (cluster.state === 'IDLE' || context.dryRun)
        return undefined;
    const { clusterName } = (0,find_cluster/* clusterSubject */.XE)(context.subject);
    const wait = {
        subject: `cluster ${clusterName}`,
        wanted: 'IDLE',
        async check(deadlineMs) {
            const found = await read({ deadlineMs, quiet: true });
            return { found, state: found.state, verdict: judge(found) };
        }
    };
    const waited = await stages.follow('Earlier changes', (stage) => (0,wait_for/* waitFor */.fm)(stage, wait));
    return waited.end === 'success' ? undefined : (0,wait_for/* toResultParts */.jT)(wait, waited, hintFor(waited.state, context));
}
function judge({ state }) {
    if (state === 'IDLE')
        return 'success';
    return state === 'PAUSED' || state === 'DELETING' ? 'failure' : 'pending';
}
function hintFor(state, { wait }) {
    if (state === 'PAUSED')
        return find_cluster/* RESUME_HINT */.Im;
    if (state === 'DELETING')
        return find_cluster/* DELETING_HINT */.hd;
    return wait.wanted === false
        ? 'Nothing was sent. Leave out wait: false, and the step waits for the cluster first.'
        : undefined;
}
function requireDedicated({ flex, document }) {
    const path = ['replicationSpecs', '*', 'regionConfigs', '*', 'electableSpecs', 'instanceSize'];
    const free = (0,atlas_attributes/* valuesAt */.I0)(document, path).some((tier) => ['M0', 'M2', 'M5'].includes(String(tier)));
    if (!flex && !free)
        return;
    const kind = flex ? 'flex' : 'free';
    const message = `is a ${kind} cluster. Atlas builds indexes this way on M10 and larger only: create them with mongosh.`;
    throw new errors/* InputError */.dz([{ input: 'cluster-name', message }], { afterSending: true });
}

// EXTERNAL MODULE: ./src/operations/indexes/entries.ts
var entries = __webpack_require__(8489);
;// CONCATENATED MODULE: ./src/operations/indexes/index-list.ts


const ATTRIBUTES = ['database', 'collection', 'keys', 'options', 'collation'];
const KINDS = ['1', '-1', '2d', '2dsphere', 'hashed', 'text'];
const OPTIONS = [
    '2dsphereIndexVersion',
    'background',
    'bits',
    'bucketSize',
    'columnstoreProjection',
    'default_language',
    'expireAfterSeconds',
    'hidden',
    'language_override',
    'max',
    'min',
    'name',
    'partialFilterExpression',
    'sparse',
    'storageEngine',
    'textIndexVersion',
    'weights'
];
function readBuildList(body) {
    return (0,entries/* readIndexList */.JX)(body, readBuild, ({ path }) => [path]);
}
function readBuild(entry) {
    (0,entries/* checkNames */.LN)(entry, ATTRIBUTES);
    const [db, collection] = ['database', 'collection'].map((each) => (0,entries/* textAt */.$6)(entry, each));
    const keys = readKeys(entry);
    const options = readOptions(entry);
    const collation = readCollation(entry);
    if (db === undefined || collection === undefined || keys === undefined)
        return undefined;
    const name = typeof options?.['name'] === 'string' ? options['name'] : keys.flat().join('_');
    return {
        path: `${db}.${collection}.${name}`,
        keys: keys.map(([field, kind]) => `${field}: ${kind}`).join(', '),
        body: {
            db,
            collection,
            keys: keys.map(([field, kind]) => ({ [field]: kind })),
            ...(options === undefined ? {} : { options }),
            ...(collation === undefined ? {} : { collation })
        }
    };
}
function readKeys({ attributes, report }) {
    const { keys } = attributes;
    const parts = Array.isArray(keys) ? keys : [keys];
    if (keys === undefined || !parts.every(atlas_attributes/* isRecord */.u4) || parts.some((part) => Object.keys(part).length === 0)) {
        report(keys === undefined ? 'has no keys.' : 'has keys that are neither a mapping nor a list of mappings.');
        return undefined;
    }
    if (parts.some((part) => Object.keys(part).length > 1 && Object.keys(part).some((field) => /^\d+$/.test(field)))) {
        report('has a field that is a number among its keys. Write the keys as a list, so that their order is kept.');
        return undefined;
    }
    const pairs = parts.flatMap((part) => Object.entries(part)).map(([field, kind]) => [field, String(kind)]);
    const unknown = pairs.filter(([, kind]) => !KINDS.includes(kind));
    for (const [field] of unknown)
        report(`has an unknown kind of key for ${field}. Known are ${KINDS.join(', ')}.`);
    const twice = pairs.filter(([field], position) => pairs.findIndex(([other]) => other === field) < position);
    for (const [field] of twice)
        report(`has the key ${field} twice.`);
    return pairs.length > 0 && unknown.length === 0 && twice.length === 0 ? pairs : undefined;
}
function readOptions({ attributes, report }) {
    const { options } = attributes;
    if (options === undefined)
        return undefined;
    if (!(0,atlas_attributes/* isRecord */.u4)(options)) {
        report('has options that are not a mapping.');
        return undefined;
    }
    const { unique, ...others } = options;
    if (unique !== undefined)
        report('has the option unique, which Atlas does not build this way. Create it with mongosh.');
    const reportOption = (message) => report(message.replace('attribute', 'option'));
    (0,entries/* checkNames */.LN)({ attributes: others, report: reportOption }, OPTIONS);
    if (others['name'] !== undefined)
        (0,entries/* textAt */.$6)({ attributes: others, report: reportOption }, 'name');
    return others;
}
function readCollation({ attributes, report }) {
    const { collation } = attributes;
    if (collation === undefined)
        return undefined;
    if ((0,atlas_attributes/* isRecord */.u4)(collation) && typeof collation['locale'] === 'string')
        return collation;
    report('has a collation without a locale.');
    return undefined;
}

;// CONCATENATED MODULE: ./src/operations/indexes/apply-indexes.ts









const CREATE = 'createGroupClusterIndexRollingIndex';
const NOT_SHOWN = 'Atlas does not show indexes: list them with getIndexes() in mongosh.';
const applyIndexes = (0,definition/* defineOperation */.h)({
    name: 'apply-indexes',
    sentence: 'Has Atlas build the indexes that a file lists, one member of the cluster after the other. Every run asks for all of them.',
    role: 'Project Index Manager',
    subjects: { 'project-id': 'required', 'cluster-name': 'required' },
    options: {},
    body: { what: 'the indexes of a cluster', required: true },
    outputs: ['changed', 'changes', 'url'],
    result: 'own',
    waits: 'after-write',
    check: (_subject, _options, _given, body) => (body === undefined ? [] : readBuildList(body).problems),
    async run(context) {
        const { indexes } = readBuildList(context.body ?? '[]');
        const stages = (0,operations_stages/* createStages */.k)(context);
        const unready = await waitUntilBuildable(context, stages);
        if (unready !== undefined)
            return { ...describe(context, indexes, []), ...unready };
        if (context.dryRun)
            return describe(context, indexes, indexes);
        const { groupId, clusterName } = (0,find_cluster/* clusterSubject */.XE)(context.subject);
        const accepted = [];
        let last = {};
        for (const index of indexes) {
            last = await stages.follow(`Index ${index.path}`, (stage) => {
                return (0,run_and_wait/* runAndWait */.o)(stage, CREATE, { parameters: { groupId, clusterName }, body: (0,json/* toJson */.a)(index.body) });
            });
            accepted.push(index);
            if (last.satisfied === false)
                break;
        }
        const base = describe(context, indexes, accepted);
        const { satisfied, unmet, timeline } = last;
        return {
            ...base,
            stages: stages.periods.length > 1 ? stages.periods : undefined,
            timeline,
            satisfied,
            unmet: unmet === undefined ? undefined : { ...unmet, message: `${base.verdict} ${unmet.message}` },
            verdict: satisfied === true ? `${base.verdict} Cluster ${clusterName} is IDLE again.` : base.verdict
        };
    }
});
function describe({ atlas, subject, dryRun }, indexes, accepted) {
    const { groupId, clusterName } = (0,find_cluster/* clusterSubject */.XE)(subject);
    const changes = accepted.map(({ path, keys }) => ({ what: path, change: 'build', to: keys }));
    const { table, outputs } = (0,operations_changes/* describeChanges */.D)(changes, { made: !dryRun });
    const count = `${accepted.length} of ${indexes.length} ${indexes.length === 1 ? 'index' : 'indexes'}`;
    return {
        verdict: dryRun
            ? `Dry run: Atlas would be asked to build ${count} in cluster ${clusterName}.`
            : `Atlas has accepted ${count} for cluster ${clusterName}.`,
        data: indexes.map(({ path, keys }) => ({ index: path, keys, accepted: !dryRun && isIn(accepted, path) })),
        outputs: { ...outputs, url: (0,ui_pages/* findUiPage */.v)(atlas.baseUrl, { groupId, clusterName }) ?? '' },
        facts: [['Which exist already', NOT_SHOWN]],
        ...(table === undefined ? {} : { table })
    };
}
function isIn(indexes, path) {
    return indexes.some((each) => each.path === path);
}


/***/ }),

/***/ 8489:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   JX: () => (/* binding */ readIndexList),
/* harmony export */   LN: () => (/* binding */ checkNames)
/* harmony export */ });
/* harmony import */ var _atlas_attributes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2622);
/* harmony import */ var _atlas_catalog_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29);
/* harmony import */ var _atlas_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4733);



function readIndexList(body, read, keysOf) {
    const list = (0,_atlas_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(body);
    if (!Array.isArray(list))
        return { indexes: [], problems: [problem('is not a list: start each index with "- ".')] };
    if (list.length === 0)
        return { indexes: [], problems: [problem('is an empty list. Name at least one index.')] };
    const problems = [];
    const first = new Map();
    const indexes = [];
    list.forEach((item, position) => {
        const title = `index ${position + 1}`;
        const report = (message) => void problems.push(problem(`${title} ${message}`));
        if (!(0,_atlas_attributes_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(item))
            return report('is not a mapping of attributes.');
        const index = read({ attributes: item, report });
        if (index === undefined)
            return;
        indexes.push(index);
        for (const key of keysOf(index)) {
            const earlier = first.get(key);
            if (earlier === undefined)
                first.set(key, position + 1);
            else
                report(`is ${key}, as is index ${earlier}.`);
        }
    });
    return { indexes, problems };
}
function checkNames({ attributes, report }, known) {
    for (const name of Object.keys(attributes).filter((each) => !known.includes(each))) {
        const [close] = (0,_atlas_catalog_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, known, 1);
        report(`has the unknown attribute ${name}. ${close === undefined ? `Known are ${known.join(', ')}.` : `Did you mean ${close}?`}`);
    }
}
function textAt({ attributes, report }, name) {
    const value = attributes[name];
    if (typeof value === 'string' && value !== '')
        return value;
    report(value === undefined || value === '' ? `has no ${name}.` : `has a ${name} that is not a text.`);
    return undefined;
}
function problem(message) {
    return { input: 'body', message };
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
