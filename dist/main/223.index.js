export const id = 223;
export const ids = [223];
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

/***/ 3944:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf)
/* harmony export */ });
/* harmony import */ var _atlas_attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2622);

function kindOf(document, flex) {
    if (flex)
        return 'flex';
    return (0,_atlas_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(document, 'replicationSpecs.0.regionConfigs.0.providerName') === 'TENANT' ? 'free' : 'dedicated';
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

/***/ 2223:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deleteProject: () => (/* binding */ deleteProject)
});

// EXTERNAL MODULE: ./src/atlas/clock.ts
var atlas_clock = __webpack_require__(5661);
// EXTERNAL MODULE: ./src/atlas/errors.ts
var errors = __webpack_require__(492);
// EXTERNAL MODULE: ./src/atlas/is-gone.ts
var is_gone = __webpack_require__(6323);
// EXTERNAL MODULE: ./src/operations/api/run-and-wait.ts
var run_and_wait = __webpack_require__(2160);
// EXTERNAL MODULE: ./src/operations/changes.ts
var operations_changes = __webpack_require__(1671);
// EXTERNAL MODULE: ./src/operations/definition.ts
var definition = __webpack_require__(1005);
// EXTERNAL MODULE: ./src/operations/options.ts
var options = __webpack_require__(6712);
// EXTERNAL MODULE: ./src/operations/stages.ts
var operations_stages = __webpack_require__(639);
// EXTERNAL MODULE: ./src/operations/project/find-project.ts
var find_project = __webpack_require__(5649);
// EXTERNAL MODULE: ./src/atlas/catalog/catalog.ts + 2 modules
var catalog = __webpack_require__(4258);
// EXTERNAL MODULE: ./src/atlas/required-fields.ts
var required_fields = __webpack_require__(4918);
// EXTERNAL MODULE: ./src/atlas/wait-rules.ts
var wait_rules = __webpack_require__(4472);
// EXTERNAL MODULE: ./src/operations/api/wait-for-finish.ts
var wait_for_finish = __webpack_require__(5056);
// EXTERNAL MODULE: ./src/operations/cluster/cluster-kind.ts
var cluster_kind = __webpack_require__(3944);
;// CONCATENATED MODULE: ./src/operations/project/project-clusters.ts






const LISTS = ['listGroupFlexClusters', 'listGroupClusters'];
async function listClusters({ atlas }, groupId) {
    const clusters = [];
    for (const list of LISTS) {
        const response = await atlas.list(list, { parameters: { groupId } });
        const found = response.data.results.map((item) => toCluster(list, { groupId, item, response }));
        clusters.push(...found.filter(({ name }) => clusters.every((other) => other.name !== name)));
    }
    return clusters;
}
function toCluster(list, { groupId, item, response }) {
    const document = (0,required_fields/* recordOf */.zv)(list, item);
    const name = (0,required_fields/* textOf */.b6)(list, document, 'name');
    const flex = list === 'listGroupFlexClusters';
    return {
        name,
        kind: (0,cluster_kind/* kindOf */.I)(document, flex),
        isDeleting: (0,required_fields/* textOf */.b6)(list, document, 'stateName') === 'DELETING',
        isProtected: document['terminationProtectionEnabled'] === true,
        operationId: flex ? 'deleteGroupFlexCluster' : 'deleteGroupCluster',
        input: { parameters: { groupId, ...(flex ? { name } : { clusterName: name }) } },
        response
    };
}
async function requestDeletion({ atlas }, cluster) {
    try {
        await atlas.call(cluster.operationId, cluster.input);
    }
    catch (error) {
        if (!(0,is_gone/* isGone */.ST)(error) && !(0,is_gone/* isBeingRemoved */.A3)(error))
            throw error;
    }
}
async function waitUntilGone(context, cluster) {
    const { operationId, input, response } = cluster;
    const rule = (0,wait_rules/* findWaitRule */.v)(operationId);
    if (rule === undefined)
        throw new Error(`${operationId} has no wait rule.`);
    const task = { operation: (0,catalog/* getOperation */.eu)(operationId), input, paginate: false };
    return (0,wait_for_finish/* waitForFinish */._)(context, task, rule, { response, written: false });
}
function listNames(clusters) {
    const kinds = [...new Set(clusters.map(({ kind }) => kind))];
    return kinds
        .map((kind) => {
        const names = clusters.filter((each) => each.kind === kind).map(({ name }) => name);
        const last = names.pop() ?? '';
        return `${names.length > 0 ? `${names.join(', ')} and ${last}` : last} (${kind})`;
    })
        .join(', ');
}

;// CONCATENATED MODULE: ./src/operations/project/delete-project.ts










const deleteProject = (0,definition/* defineOperation */.h)({
    name: 'delete-project',
    sentence: 'Deletes a project, and its clusters only if `force` is true, and waits until they are gone.',
    role: 'Project Owner',
    duration: 'In recorded runs, clusters were gone within 4 minutes.',
    subjects: { 'project-id': 'required' },
    options: {
        name: (0,options/* textOption */.vU)('The name the project must have. If it has another one, nothing is deleted.'),
        force: (0,options/* withDefault */.IQ)('false', (0,options/* flagOption */.kY)('Whether to delete the clusters of the project, with all their data.'))
    },
    outputs: ['id', 'name', 'changed', 'changes'],
    waits: 'after-write',
    async run(context, { name, force }) {
        const id = context.subject['project-id'] ?? '';
        const project = await readProject(context, id);
        if (project === undefined)
            return describeGone(id, context);
        const clusters = await listClusters(context, id);
        const problems = findProblems({ project, clusters, name, force, waits: context.wait.wanted !== false });
        if (problems.length > 0)
            throw new errors/* InputError */.dz(problems, { afterSending: true });
        const doomed = clusters.filter(({ isDeleting }) => !isDeleting);
        const changes = [...doomed.map(toChange), { what: `project ${project.name}`, change: 'delete' }];
        if (context.dryRun) {
            const with_ = doomed.length === 0 ? '' : ` with ${listNames(doomed)}`;
            const verdict = `Dry run: project ${project.name} would be deleted${with_}.`;
            return describe(context, { project, changes, ending: { verdict } });
        }
        return deleteAll(context, { project, clusters, changes });
    }
});
async function readProject({ atlas }, groupId) {
    try {
        const response = await atlas.call('getGroup', { parameters: { groupId } });
        return (0,find_project/* toProject */.l4)('getGroup', response.data, response);
    }
    catch (error) {
        if (isProjectGone(error))
            return undefined;
        throw error;
    }
}
function isProjectGone(error) {
    return (0,is_gone/* isGone */.ST)(error) && ['GROUP_NOT_FOUND', 'RESOURCE_NOT_FOUND'].includes(error.errorCode ?? '');
}
function describeGone(id, { dryRun }) {
    const verdict = `${dryRun ? 'Dry run: n' : 'N'}o project has the ID ${id}: there is nothing to delete.`;
    const { outputs } = (0,operations_changes/* describeChanges */.D)([], { made: false });
    return { verdict, data: undefined, outputs: { id, ...outputs }, facts: [] };
}
function findProblems(given) {
    const { project, clusters, name, force, waits } = given;
    const problems = [];
    const add = (input, message) => void problems.push({ input, message });
    const kept = clusters.filter(({ isDeleting }) => !isDeleting);
    const safe = kept.filter(({ isProtected }) => isProtected);
    if (name !== undefined && name !== project.name) {
        add('name', `project ${project.id} is named ${project.name}, so nothing was deleted. Check project-id.`);
    }
    if (kept.length > 0 && !force) {
        const count = kept.length === 1 ? 'a cluster' : `${kept.length} clusters`;
        add('force', `project ${project.name} has ${count}: ${listNames(kept)}. Set force to true to delete them with all their data.`);
    }
    if (safe.length > 0 && force) {
        const why = 'which this task never turns off. Turn it off in Atlas if they may be deleted.';
        add('force', `termination protection is on for ${listNames(safe)}, ${why}`);
    }
    if (clusters.length > 0 && !waits) {
        add('wait', `must not be false: Atlas deletes a project only after its clusters are gone (${listNames(clusters)}).`);
    }
    return problems;
}
async function deleteAll(context, { project, clusters, changes }) {
    const stages = (0,operations_stages/* createStages */.k)(context);
    const doomed = clusters.filter(({ isDeleting }) => !isDeleting);
    for (const cluster of doomed)
        await requestDeletion(context, cluster);
    for (const cluster of clusters) {
        const gone = await stages.follow(`Cluster ${cluster.name}`, (stage) => waitUntilGone(stage, cluster));
        if (gone.satisfied === false) {
            const made = changes.slice(0, doomed.length);
            return describe(context, { project, changes: made, ending: { ...gone, stages: (0,operations_stages/* severalOf */.M)(stages) } });
        }
    }
    const result = await stages.follow('Project', (stage) => deleteEmptyProject(stage, project, clusters.length > 0));
    const { satisfied, unmet, timeline, facts } = result ?? {};
    const done = context.wait.wanted === false ? 'is being deleted' : 'is deleted';
    const others = doomed.length === 0 ? '' : `, and so are its clusters: ${listNames(doomed)}`;
    const verdict = unmet?.message ?? `Project ${project.name} (${project.id}) ${done}${others}.`;
    const ending = { verdict, satisfied, unmet, timeline, facts, stages: (0,operations_stages/* severalOf */.M)(stages) };
    return describe(context, { project, changes: result === undefined ? changes.slice(0, -1) : changes, ending });
}
async function deleteEmptyProject(context, { id }, hadClusters) {
    const { clock, wait, signal, report, atlas } = context;
    const endMs = clock.nowMs() + wait.timeoutMs;
    for (;;) {
        const leftMs = Math.max(0, endMs - clock.nowMs());
        try {
            const rest = { ...context, wait: { ...wait, timeoutMs: leftMs } };
            return await (0,run_and_wait/* runAndWait */.o)(rest, 'deleteGroup', { parameters: { groupId: id } });
        }
        catch (error) {
            if (isProjectGone(error))
                return undefined;
            if (!hadClusters || !isStillActive(error) || leftMs === 0)
                throw error;
            if ((await listClusters(context, id)).some(({ isDeleting }) => !isDeleting))
                throw error;
            const pauseMs = Math.min(wait.intervalMs, leftMs);
            report('Atlas still counts clusters that are gone. Trying again.');
            await (0,atlas_clock/* delay */.c)(clock, pauseMs, signal);
            atlas.extendDeadline(pauseMs);
        }
    }
}
function isStillActive(error) {
    return error instanceof errors/* ApiError */.hD && error.errorCode === 'CANNOT_CLOSE_GROUP_ACTIVE_ATLAS_CLUSTERS';
}
function describe({ atlas, dryRun }, outcome) {
    const { project, changes, ending } = outcome;
    const { verdict, satisfied, unmet, timeline, stages, facts = [] } = ending;
    const { data, status, apiVersion, outputs } = (0,find_project/* describeProject */.dU)(atlas.baseUrl, project);
    const { table, outputs: counts } = (0,operations_changes/* describeChanges */.D)(changes, { made: !dryRun });
    const { id = '', name = '' } = outputs;
    return {
        ...{ verdict, data, status, apiVersion, facts, satisfied, unmet, timeline, stages },
        outputs: { id, name, ...counts },
        ...(table === undefined ? {} : { table })
    };
}
const toChange = ({ name, kind }) => ({ what: `${kind} cluster ${name}`, change: 'delete' });


/***/ }),

/***/ 5649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dU: () => (/* binding */ describeProject),
/* harmony export */   l4: () => (/* binding */ toProject),
/* harmony export */   t1: () => (/* binding */ findProject)
/* harmony export */ });
/* harmony import */ var _atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4918);
/* harmony import */ var _atlas_ui_pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2400);
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1107);



function toProject(operationId, value, response) {
    const document = (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(operationId, value);
    const id = (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(operationId, document, 'id');
    return { id, name: (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(operationId, document, 'name'), tags: (0,_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .tagsIn */ .bk)(document), document, response };
}
async function findProject({ atlas }, { orgId, name }, options) {
    const response = await atlas.list('getOrgGroups', { parameters: { orgId, name } }, options);
    return response.data.results
        .map((item) => toProject('getOrgGroups', item, response))
        .find((project) => project.name === name && project.document['orgId'] === orgId);
}
function describeProject(baseUrl, { id, name, document, response }) {
    return {
        data: document,
        status: response.status,
        apiVersion: response.version,
        outputs: { id, name, url: (0,_atlas_ui_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .findUiPage */ .v)(baseUrl, { groupId: id }) ?? '' }
    };
}


/***/ }),

/***/ 1107:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   MK: () => (/* binding */ checkTags),
/* harmony export */   bk: () => (/* binding */ tagsIn),
/* harmony export */   kE: () => (/* binding */ mergeTags),
/* harmony export */   ur: () => (/* binding */ findTagDifferences)
/* harmony export */ });
/* harmony import */ var _atlas_attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2622);

const TEXT = /^[\p{L}\p{N} ;@_.+-]{1,255}$/u;
const MAX_TAGS = 50;
function parseTag(text) {
    const [key = '', ...value] = text.split('=');
    return { key: key.trim(), value: value.join('=').trim() };
}
function checkTags(texts) {
    const tags = texts.map(parseTag);
    const problems = [];
    if (tags.some(({ key, value }) => !TEXT.test(key) || !TEXT.test(value))) {
        problems.push('has an entry that is not a tag. Write tags like team=web: letters, digits, spaces and ; @ _ . + - on both sides, at most 255 each.');
    }
    if (new Set(tags.map(({ key }) => key)).size < tags.length)
        problems.push('names a key more than once.');
    if (tags.length > MAX_TAGS)
        problems.push(`has more than ${MAX_TAGS} entries.`);
    return problems.map((message) => ({ input: 'tags', message }));
}
function tagsIn(document) {
    const { tags } = document;
    return (Array.isArray(tags) ? tags : []).flatMap((tag) => (0,_atlas_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(tag) && typeof tag['key'] === 'string' && typeof tag['value'] === 'string'
        ? [{ key: tag['key'], value: tag['value'] }]
        : []);
}
function findTagDifferences(wanted, found) {
    return wanted
        .map((tag) => ({ ...tag, found: found.find(({ key }) => key === tag.key)?.value }))
        .filter(({ value, found: other }) => other !== value);
}
function mergeTags(wanted, found) {
    const others = found.filter(({ key }) => wanted.every((tag) => tag.key !== key));
    return [...others, ...wanted];
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
