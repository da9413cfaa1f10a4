export const id = 694;
export const ids = [694];
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

/***/ 5694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createProject: () => (/* binding */ createProject)
/* harmony export */ });
/* harmony import */ var _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(492);
/* harmony import */ var _atlas_wait_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(361);
/* harmony import */ var _api_run_and_wait_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2160);
/* harmony import */ var _api_state_of_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9108);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1671);
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1005);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6712);
/* harmony import */ var _wait_for_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6039);
/* harmony import */ var _find_project_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5649);
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1107);










const NAME = /^[\p{L}\p{N}\-_.(),:&@+' ]{1,64}$/u;
const UNREADABLE_HINT = 'A project of this name exists, but the service account cannot read it. Give it a role in that project, such as ' +
    'Project Read Only, or choose another name.';
const createProject = (0,_definition_js__WEBPACK_IMPORTED_MODULE_6__/* .defineOperation */ .h)({
    name: 'create-project',
    sentence: 'Creates a project with tags, unless the organization has one of this name. `update` changes its tags.',
    role: 'Organization Project Creator, which makes the service account the owner of what it creates. If the project may exist ' +
        'already: Project Read Only in it, or Project Owner with `update`',
    subjects: { 'org-id': 'required' },
    options: {
        name: (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)((0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .textOption */ .vU)('Name of the project. No other project of the organization has it.')),
        tags: (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .listOption */ .y8)('Tags of the project, such as `team=web`. Its other tags stay.'),
        update: (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .withDefault */ .IQ)('false', (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .flagOption */ .kY)('Whether to change tags of a project that exists already.'))
    },
    outputs: ['id', 'name', 'url', 'created', 'changed', 'changes'],
    waits: 'after-write',
    check: (_subject, { name, tags = [] }) => [...checkName(name), ...(0,_tags_js__WEBPACK_IMPORTED_MODULE_7__/* .checkTags */ .MK)(tags)],
    async run(context, { name, tags = [], update }) {
        const wanted = { orgId: context.subject['org-id'] ?? '', name, tags: tags.map(_tags_js__WEBPACK_IMPORTED_MODULE_7__/* .parseTag */ .ED), update };
        const found = await (0,_find_project_js__WEBPACK_IMPORTED_MODULE_5__/* .findProject */ .t1)(context, wanted);
        if (found !== undefined)
            return keepProject(context, found, wanted);
        const changes = [
            { what: `project ${name}`, change: 'create' },
            ...wanted.tags.map(({ key, value }) => toChange({ key, value, found: undefined }))
        ];
        if (context.dryRun) {
            const { table, outputs } = (0,_changes_js__WEBPACK_IMPORTED_MODULE_8__/* .describeChanges */ .D)(changes, { made: false });
            const verdict = `Dry run: project ${name} would be created.`;
            return { verdict, data: undefined, outputs: { name, created: 'false', ...outputs }, facts: [], ...asTable(table) };
        }
        return create(context, wanted, changes);
    }
});
async function create(context, wanted, changes) {
    const { orgId, name, tags } = wanted;
    const body = JSON.stringify({ name, orgId, ...(tags.length > 0 ? { tags } : {}) });
    let result;
    try {
        result = await (0,_api_run_and_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .runAndWait */ .o)(context, 'createGroup', { body });
    }
    catch (error) {
        if (!(error instanceof _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD) || error.errorCode !== 'GROUP_ALREADY_EXISTS')
            throw error;
        const found = await findUntilShown(context, wanted);
        if (found !== undefined)
            return keepProject(context, found, wanted);
        error.hint = UNREADABLE_HINT;
        throw error;
    }
    const project = (0,_find_project_js__WEBPACK_IMPORTED_MODULE_5__/* .toProject */ .l4)('createGroup', result.data, toResponse(result));
    const verdict = `Created project ${name} (${project.id}).`;
    return describe(context, { project, result, verdict, changes, created: true });
}
async function findUntilShown(context, wanted) {
    const { wait, report } = context;
    report('Atlas has a project of this name. Reading again.');
    const timeoutMs = Math.min(wait.timeoutMs, _atlas_wait_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .CREATION_LAG_MS */ .gv);
    const waited = await (0,_wait_for_js__WEBPACK_IMPORTED_MODULE_4__/* .waitFor */ .fm)({ ...context, wait: { ...wait, timeoutMs } }, {
        subject: `project ${wanted.name}`,
        wanted: 'readable',
        async check(deadlineMs) {
            const found = await (0,_find_project_js__WEBPACK_IMPORTED_MODULE_5__/* .findProject */ .t1)(context, wanted, { deadlineMs, quiet: true });
            return { found, verdict: found ? 'success' : 'pending', state: found ? 'readable' : _api_state_of_js__WEBPACK_IMPORTED_MODULE_9__/* .NOT_SHOWN_YET */ .te };
        }
    });
    return waited.found;
}
async function keepProject(context, project, wanted) {
    const { id, name } = project;
    const differences = (0,_tags_js__WEBPACK_IMPORTED_MODULE_7__/* .findTagDifferences */ .ur)(wanted.tags, project.tags);
    const what = `Project ${name} (${id})`;
    if (differences.length === 0) {
        const verdict = `${context.dryRun ? 'Dry run: p' : 'P'}${what.slice(1)} exists already. Nothing changes.`;
        return describe(context, { project, verdict, changes: [], created: false });
    }
    if (!wanted.update)
        throw new _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(differences.map((each) => toProblem(name, each)), { afterSending: true });
    const changes = differences.map(toChange);
    const count = `${differences.length} ${differences.length === 1 ? 'tag' : 'tags'}`;
    if (context.dryRun) {
        return describe(context, {
            project,
            verdict: `Dry run: ${count} of project ${name} would change.`,
            changes,
            created: false
        });
    }
    const body = JSON.stringify({ tags: (0,_tags_js__WEBPACK_IMPORTED_MODULE_7__/* .mergeTags */ .kE)(wanted.tags, project.tags) });
    const result = await (0,_api_run_and_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .runAndWait */ .o)(context, 'updateGroup', { parameters: { groupId: id }, body });
    const updated = (0,_find_project_js__WEBPACK_IMPORTED_MODULE_5__/* .toProject */ .l4)('updateGroup', result.data, toResponse(result));
    return describe(context, {
        project: updated,
        result,
        verdict: `${what} has ${count} changed.`,
        changes,
        created: false
    });
}
function describe({ atlas, dryRun }, outcome) {
    const { project, result, changes, created } = outcome;
    const base = (0,_find_project_js__WEBPACK_IMPORTED_MODULE_5__/* .describeProject */ .dU)(atlas.baseUrl, project);
    const { table, outputs } = (0,_changes_js__WEBPACK_IMPORTED_MODULE_8__/* .describeChanges */ .D)(changes, { made: !dryRun });
    const { satisfied, unmet, timeline } = result ?? {};
    return {
        ...base,
        verdict: unmet?.message ?? outcome.verdict,
        outputs: { ...base.outputs, created: String(created), ...outputs },
        facts: [],
        ...asTable(table),
        ...(result === undefined ? {} : { satisfied, unmet, timeline })
    };
}
const asTable = (table) => (table === undefined ? {} : { table });
const toResponse = ({ status = 0, apiVersion }) => ({ status, version: apiVersion });
function toChange({ key, value, found }) {
    const change = found === undefined ? 'add' : 'update';
    return { what: `tag ${key}`, change, ...(found === undefined ? {} : { from: found }), to: value };
}
function toProblem(project, { key, value, found }) {
    const has = found === undefined ? `no tag ${key}` : `${key}=${found}`;
    const message = `project ${project} has ${has}, not ${key}=${value}. Set update to true to change it.`;
    return { input: 'tags', message };
}
function checkName(name) {
    if (name === undefined || NAME.test(name))
        return [];
    const message = "is not a valid name of a project: letters, digits, spaces and - _ . ( ) , : & @ + ', at most 64 characters.";
    return [{ input: 'name', message }];
}


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


/***/ })

};
