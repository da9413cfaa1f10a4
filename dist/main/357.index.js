export const id = 357;
export const ids = [357];
export const modules = {

/***/ 8921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ parseDateTime),
/* harmony export */   Ml: () => (/* binding */ optionalDateOf),
/* harmony export */   Q$: () => (/* binding */ dateOf)
/* harmony export */ });
/* harmony import */ var _required_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4918);

const DATE_TIME = /^(\d{4})-(\d\d)-(\d\d)T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i;
function parseDateTime(value) {
    const match = typeof value === 'string' ? DATE_TIME.exec(value) : null;
    if (match === null)
        return undefined;
    const [year, month, day] = match.slice(1, 4).map(Number);
    if (new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day)
        return undefined;
    const ms = Date.parse(match[0].toUpperCase());
    return Number.isNaN(ms) ? undefined : ms;
}
function dateOf(operationId, record, attribute) {
    const ms = parseDateTime((0,_required_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(operationId, record, attribute));
    if (ms === undefined)
        throw (0,_required_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteResponse */ .U6)(operationId, `date in ${attribute}`);
    return ms;
}
function optionalDateOf(operationId, record, attribute) {
    const value = record[attribute] ?? undefined;
    const ms = parseDateTime(value);
    if (value !== undefined && ms === undefined)
        throw (0,_required_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteResponse */ .U6)(operationId, `date in ${attribute}`);
    return ms;
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

/***/ 9357:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  removeLeftovers: () => (/* binding */ removeLeftovers)
});

// EXTERNAL MODULE: ./src/atlas/errors.ts
var errors = __webpack_require__(492);
// EXTERNAL MODULE: ./src/atlas/ui-pages.ts
var ui_pages = __webpack_require__(2400);
// EXTERNAL MODULE: ./src/atlas/attributes.ts
var attributes = __webpack_require__(2622);
// EXTERNAL MODULE: ./src/atlas/clock.ts
var clock = __webpack_require__(5661);
// EXTERNAL MODULE: ./src/atlas/is-gone.ts
var is_gone = __webpack_require__(6323);
// EXTERNAL MODULE: ./src/atlas/undo-match.ts + 1 modules
var undo_match = __webpack_require__(9936);
// EXTERNAL MODULE: ./src/atlas/catalog/catalog.ts + 2 modules
var catalog = __webpack_require__(4258);
;// CONCATENATED MODULE: ./src/atlas/undo-read.ts






const REREAD_DELAYS_MS = [1500, 3500, 5000, 10_000];
async function findCreated(step, guard, options) {
    let unexpected;
    for (const pauseMs of [0, ...REREAD_DELAYS_MS]) {
        if (pauseMs > 0)
            await (0,clock/* delay */.c)(options.clock, pauseMs, options.signal);
        try {
            const found = await readCreated(step, guard, options);
            if (found !== undefined || step.shown === true)
                return found;
            unexpected = undefined;
        }
        catch (error) {
            if (!(error instanceof errors/* NetworkError */.Dr) || error.fault !== 'unexpected')
                throw error;
            unexpected = error;
        }
    }
    if (unexpected !== undefined)
        throw unexpected;
    return undefined;
}
async function readCreated(step, guard, { atlas, deadlineMs }) {
    try {
        const { data } = await read(guard.get, guard.getParameters ?? step.parameters, { atlas, deadlineMs });
        const items = (0,attributes/* itemsOf */.S3)(data);
        if (items === undefined && !(0,attributes/* isRecord */.u4)(data))
            throw emptyRead(guard.get);
        const document = items === undefined ? data : items.find((item) => (0,undo_match/* hasMarker */.xY)(item, guard));
        if (document === undefined)
            return undefined;
        return { document, parameters: { ...step.parameters, ...(0,undo_match/* parametersFrom */.T5)(document, guard.take) } };
    }
    catch (error) {
        if (!(0,is_gone/* isGone */.ST)(error))
            throw error;
        return searchCreated(step, guard, { atlas, deadlineMs });
    }
}
async function searchCreated(step, guard, { atlas, deadlineMs }) {
    const search = (0,undo_match/* findSearch */.i9)(step.operationId);
    if (search === undefined)
        return undefined;
    try {
        const parameters = (0,catalog/* pathParameters */.oU)(search.list, step.parameters);
        const { data } = await read(search.list, parameters, { atlas, deadlineMs });
        const items = (0,attributes/* itemsOf */.S3)(data);
        if (items === undefined)
            throw emptyRead(search.list);
        const marked = items.filter((item) => (0,undo_match/* hasMarker */.xY)(item, guard));
        const named = marked.find((item) => (0,undo_match/* isNamed */.ev)(item, search.take, step.parameters));
        const document = named ?? (step.shown === true ? undefined : marked[0]);
        if (document === undefined)
            return undefined;
        return { document, parameters: { ...step.parameters, ...(0,undo_match/* parametersFrom */.T5)(document, search.take) } };
    }
    catch (error) {
        if ((0,is_gone/* isGone */.ST)(error))
            return undefined;
        throw error;
    }
}
function read(operationId, parameters, { atlas, deadlineMs }) {
    const call = (0,catalog/* getOperation */.eu)(operationId).paged ? atlas.list : atlas.call;
    return call(operationId, { parameters }, { deadlineMs });
}
function emptyRead(operationId) {
    return new errors/* NetworkError */.Dr(`${operationId}: the response contains neither a document nor a list.`, {
        fault: 'unexpected'
    });
}

;// CONCATENATED MODULE: ./src/atlas/undo.ts






const KEEP_UNTIL_TAG = 'keep-until';
async function undo(step, options) {
    const { guard } = step;
    if (guard.kind === 'marker')
        return undoMarked(step, guard, options);
    if (guard.kind === 'none' || !step.created)
        return { end: 'unsure' };
    for (const pauseMs of [0, ...REREAD_DELAYS_MS]) {
        if (pauseMs > 0)
            await (0,clock/* delay */.c)(options.clock, pauseMs, options.signal);
        const result = await remove(step, options);
        if (result.end !== 'gone' || step.shown === true)
            return result;
    }
    return { end: 'never-shown' };
}
async function undoMarked(step, guard, options) {
    const found = await findCreated(step, guard, options);
    if (found === undefined)
        return { end: step.created && step.shown !== true ? 'never-shown' : 'gone' };
    const { document, parameters } = found;
    if (!(0,undo_match/* hasMarker */.xY)(document, guard))
        return { end: 'not-ours', document };
    if (step.keepOnFailureMs !== undefined && options.jobFailed) {
        return keep(parameters, document, { ...options, ms: step.keepOnFailureMs });
    }
    const named = { ...step, parameters };
    let settled;
    const beforeRetry = async () => {
        const again = await readCreated({ ...named, shown: true }, guard, options);
        if (again === undefined)
            settled = { end: 'removed' };
        else if (!(0,undo_match/* hasMarker */.xY)(again.document, guard))
            settled = { end: 'not-ours', document: again.document };
        if (settled !== undefined)
            throw new errors/* CancelledError */.cc(`${step.subject} is not there to be removed.`);
    };
    try {
        return await remove(named, options, beforeRetry);
    }
    catch (error) {
        if (settled !== undefined)
            return settled;
        throw error;
    }
}
async function remove({ operationId, parameters }, { atlas, deadlineMs }, beforeRetry) {
    try {
        await atlas.call(operationId, { parameters }, { deadlineMs, beforeRetry });
        return { end: 'removed' };
    }
    catch (error) {
        if ((0,is_gone/* isGone */.ST)(error))
            return { end: 'gone' };
        if ((0,is_gone/* isBeingRemoved */.A3)(error))
            return { end: 'removed' };
        throw error;
    }
}
async function keep(parameters, document, { atlas, clock, deadlineMs, ms }) {
    const untilMs = clock.nowMs() + ms;
    const others = (0,attributes/* valueAt */.fK)(document, 'tags').filter(({ key }) => key !== KEEP_UNTIL_TAG);
    const tags = [...others, { key: KEEP_UNTIL_TAG, value: toTagDate(untilMs) }];
    const operationId = 'name' in parameters ? 'updateGroupFlexCluster' : 'updateGroupCluster';
    await atlas.call(operationId, { parameters, body: JSON.stringify({ tags }) }, { deadlineMs });
    return { end: 'kept', untilMs };
}
function toTagDate(ms) {
    return new Date(ms).toISOString().replace(/[-:]|\.\d+/g, '');
}

// EXTERNAL MODULE: ./src/operations/definition.ts
var definition = __webpack_require__(1005);
// EXTERNAL MODULE: ./src/operations/options.ts
var options = __webpack_require__(6712);
;// CONCATENATED MODULE: ./src/operations/leftovers/leftover-kinds.ts
const IN_PROJECT = [
    {
        noun: 'database user',
        list: 'listGroupDatabaseUsers',
        get: 'getGroupDatabaseUser',
        remove: 'deleteGroupDatabaseUser',
        field: 'description',
        name: ['username'],
        parameters: { databaseName: 'databaseName', username: undefined }
    },
    {
        noun: 'access list entry',
        list: 'listGroupAccessListEntries',
        get: 'getGroupAccessListEntry',
        remove: 'deleteGroupAccessListEntry',
        field: 'comment',
        name: ['ipAddress', 'cidrBlock', 'awsSecurityGroup'],
        parameters: { entryValue: undefined }
    },
    {
        noun: 'cluster',
        list: 'listGroupClusters',
        get: 'getGroupCluster',
        remove: 'deleteGroupCluster',
        field: 'tags',
        name: ['name'],
        parameters: { clusterName: undefined },
        date: 'createDate'
    },
    {
        noun: 'flex cluster',
        list: 'listGroupFlexClusters',
        get: 'getGroupFlexCluster',
        remove: 'deleteGroupFlexCluster',
        field: 'tags',
        name: ['name'],
        parameters: { name: undefined },
        date: 'createDate'
    }
];
const SERVICE_ACCOUNT = {
    noun: 'service account',
    list: 'listOrgServiceAccounts',
    get: 'getOrgServiceAccount',
    remove: 'deleteOrgServiceAccount',
    field: 'description',
    name: ['name'],
    parameters: { clientId: 'clientId' }
};
const PROJECT = {
    noun: 'project',
    list: 'getOrgGroups',
    get: 'getGroup',
    remove: 'deleteGroup',
    field: 'tags',
    name: ['name'],
    parameters: { groupId: 'id' },
    date: 'created'
};
const KINDS = [...IN_PROJECT, SERVICE_ACCOUNT, PROJECT];

// EXTERNAL MODULE: ./src/atlas/date-time.ts
var date_time = __webpack_require__(8921);
// EXTERNAL MODULE: ./src/atlas/required-fields.ts
var required_fields = __webpack_require__(4918);
// EXTERNAL MODULE: ./src/operations/temporary/provenance.ts
var provenance = __webpack_require__(3995);
;// CONCATENATED MODULE: ./src/operations/leftovers/find-leftovers.ts






const PARALLEL = 4;
const MARKER = /^[\w.]+-\d+-[a-z0-9]{8}$/;
const TAG_DATE = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;
async function findLeftovers(context, { orgId, groupId }) {
    const found = [];
    const groupIds = new Set(groupId === undefined ? [] : [groupId]);
    if (orgId !== undefined) {
        const projects = await listAll(context, PROJECT, { orgId });
        for (const project of projects)
            groupIds.add((0,required_fields/* textOf */.b6)(PROJECT.list, project, 'id'));
        found.push(...projects.flatMap((project) => toLeftover(PROJECT, {}, project)));
        const accounts = await listAll(context, SERVICE_ACCOUNT, { orgId });
        found.push(...accounts.flatMap((account) => toLeftover(SERVICE_ACCOUNT, { orgId }, account)));
    }
    const ids = [...groupIds];
    for (let start = 0; start < ids.length; start += PARALLEL) {
        const inEach = ids.slice(start, start + PARALLEL).map((id) => findInProject(context, id));
        found.push(...(await Promise.all(inEach)).flat());
    }
    return found.sort((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind));
}
async function findInProject(context, groupId) {
    const found = [];
    for (const kind of IN_PROJECT) {
        const documents = await listAll(context, kind, { groupId });
        found.push(...documents.flatMap((document) => toLeftover(kind, { groupId }, document)));
    }
    return found;
}
async function listAll({ atlas }, { list }, parameters) {
    const { data } = await atlas.list(list, { parameters });
    return data.results.map((item) => (0,required_fields/* recordOf */.zv)(list, item));
}
function toLeftover(kind, place, document) {
    const { noun, list, get, remove, field, date } = kind;
    const tags = tagsOf(document);
    const origin = readOrigin(kind, document, tags);
    if (origin === undefined || !MARKER.test(origin.marker))
        return [];
    const name = kind.name.map((attribute) => document[attribute]).find((value) => typeof value === 'string');
    if (name === undefined)
        throw (0,required_fields/* incompleteResponse */.U6)(list, `name of a ${noun}`);
    const identifying = Object.entries(kind.parameters).map(([parameter, attribute]) => {
        return [parameter, attribute === undefined ? name : (0,required_fields/* textOf */.b6)(list, document, attribute)];
    });
    const parameters = { ...place, ...Object.fromEntries(identifying) };
    const state = document['stateName'];
    return [
        {
            kind,
            name,
            projectId: parameters['groupId'],
            marker: origin.marker,
            createdMs: date === undefined ? origin.createdMs : (0,date_time/* parseDateTime */.DP)(document[date]),
            keepUntil: tags.get(KEEP_UNTIL_TAG),
            state: typeof state === 'string' ? state : undefined,
            step: {
                operationId: remove,
                parameters,
                guard: { kind: 'marker', get, field, value: origin.marker },
                subject: `${noun} ${name}`,
                created: true,
                shown: true
            }
        }
    ];
}
function readOrigin({ field }, document, tags) {
    if (field !== 'tags')
        return (0,provenance/* readText */.yR)(document[field]);
    const marker = tags.get(provenance/* SIGNATURE */.J2);
    return marker === undefined ? undefined : { marker, createdMs: undefined };
}
function tagsOf({ tags }) {
    const pairs = (Array.isArray(tags) ? tags : []).map((tag) => [
        (0,attributes/* valueAt */.fK)(tag, 'key'),
        (0,attributes/* valueAt */.fK)(tag, 'value')
    ]);
    return new Map(pairs.filter((pair) => pair.every((part) => typeof part === 'string')));
}
function findReasonToKeep(leftover, { nowMs, olderThanMs, runId }) {
    const { marker, createdMs, keepUntil, state } = leftover;
    if (runId !== undefined && marker.startsWith(`${runId}-`))
        return 'created by this run';
    if (state === 'DELETING')
        return 'already being removed';
    if (keepUntil !== undefined) {
        const untilMs = (0,date_time/* parseDateTime */.DP)(keepUntil.replace(TAG_DATE, '$1-$2-$3T$4:$5:$6Z'));
        if (untilMs === undefined)
            return `tag ${KEEP_UNTIL_TAG} is not a date: ${keepUntil}`;
        return untilMs > nowMs ? `kept until ${new Date(untilMs).toISOString()}` : undefined;
    }
    if (createdMs === undefined)
        return 'date of creation unknown';
    return nowMs - createdMs > olderThanMs ? undefined : 'too young';
}

;// CONCATENATED MODULE: ./src/operations/leftovers/remove-leftovers.ts







const HAS_CLUSTERS = 'CANNOT_CLOSE_GROUP_ACTIVE_ATLAS_CLUSTERS';
const MAX_NAMED = 3;
const removeLeftovers = (0,definition/* defineOperation */.h)({
    name: 'remove-leftovers',
    sentence: 'Removes what earlier runs of this action have left in a project, or with `org-id` in a whole organization.',
    role: 'Project Owner, or Organization Owner with org-id',
    subjects: { 'org-id': 'optional', 'project-id': 'optional' },
    options: {
        'older-than': (0,options/* withDefault */.IQ)('24h', (0,options/* durationOption */.Ap)('Minimum age of what is removed. It must be longer than any job runs.'))
    },
    outputs: [],
    result: 'own',
    check: (subject) => subject['org-id'] === undefined && subject['project-id'] === undefined
        ? [{ input: 'project-id', message: 'remove-leftovers needs project-id or org-id.' }]
        : [],
    async run(context, { 'older-than': olderThanMs }) {
        const place = { orgId: context.subject['org-id'], groupId: context.subject['project-id'] };
        const found = await findLeftovers(context, place);
        const limits = { nowMs: context.clock.nowMs(), olderThanMs, runId: context.run.runId };
        const judged = found.map((leftover) => ({ leftover, reason: findReasonToKeep(leftover, limits) }));
        const projectsInUse = new Set(judged.flatMap(({ leftover: { projectId }, reason }) => (reason === undefined ? [] : [projectId])));
        const outcomes = [];
        for (const { leftover, reason } of judged) {
            const inUse = leftover.kind === PROJECT && projectsInUse.has(leftover.projectId);
            const action = reason ?? (inUse ? 'still contains what is skipped' : undefined);
            if (action !== undefined)
                outcomes.push({ leftover, end: 'skipped', action });
            else if (context.dryRun)
                outcomes.push({ leftover, end: 'planned', action: 'would be removed' });
            else
                outcomes.push(await removeOne(context, leftover));
        }
        return describe(context, place, outcomes);
    }
});
async function removeOne(context, leftover) {
    const { atlas, clock, signal } = context;
    const where = leftover.projectId === undefined || leftover.kind === PROJECT ? '' : ` of project ${leftover.projectId}`;
    const skip = (action) => ({ leftover, end: 'skipped', action });
    try {
        const { end } = await undo(leftover.step, { atlas, clock, signal, jobFailed: false });
        if (end === 'gone')
            return skip('already removed');
        if (end !== 'removed')
            return skip('no longer carries its marker');
        context.report(`Removed ${leftover.step.subject}${where}.`);
        return { leftover, end, action: 'removed' };
    }
    catch (error) {
        if (!(error instanceof errors/* ReportedError */.SS) || error instanceof errors/* CancelledError */.cc)
            throw error;
        if (error instanceof errors/* ApiError */.hD && error.errorCode === HAS_CLUSTERS)
            return skip('still contains clusters; the next run tries again');
        context.report(`Could not remove ${leftover.step.subject}${where}: ${error.message}`);
        return { leftover, end: 'failed', action: `failed: ${error.message}`, hint: error.hint };
    }
}
function describe(context, place, outcomes) {
    const failed = outcomes.filter(({ end }) => end === 'failed');
    const count = (wanted) => outcomes.filter(({ end }) => end === wanted).length;
    const counts = { removed: count('removed'), failed: failed.length };
    const where = place.orgId === undefined ? `project ${place.groupId}` : `organization ${place.orgId}`;
    const found = outcomes.length === 1 ? '1 leftover' : `${outcomes.length} leftovers`;
    const done = context.dryRun ? `${count('planned')} would be removed` : `${counts.removed} removed`;
    const sums = [done, ...(counts.failed === 0 ? [] : [`${counts.failed} failed`]), `${count('skipped')} skipped`];
    const verdict = outcomes.length === 0 ? `No leftovers in ${where}.` : `Found ${found} in ${where}: ${sums.join(', ')}.`;
    return {
        verdict: context.dryRun ? `Dry run: ${verdict}` : verdict,
        data: { found: outcomes.map(toEntry), ...counts },
        outputs: {},
        satisfied: context.dryRun ? undefined : failed.length === 0,
        unmet: failed.length === 0 ? undefined : describeUnmet(verdict, failed),
        facts: [],
        table: outcomes.length === 0 ? undefined : describeTable(context.atlas.baseUrl, outcomes)
    };
}
function describeUnmet(verdict, failed) {
    const named = failed.slice(0, MAX_NAMED).map(({ leftover, action }) => `${leftover.step.subject}: ${action}`);
    const rest = failed.length > MAX_NAMED ? [`and ${failed.length - MAX_NAMED} more, in the result.`] : [];
    const hints = new Set(failed.flatMap(({ hint }) => (hint === undefined ? [] : [hint])));
    return {
        message: [verdict, ...named, ...rest].join('\n'),
        hint: [...hints].slice(0, MAX_NAMED).join(' ') || 'Run the operation again. If that fails too, remove it in Atlas.'
    };
}
function toEntry({ leftover, action }) {
    const { kind, name, projectId, marker, createdMs } = leftover;
    return { kind: kind.noun, name, project: projectId, run: marker, created: toDate(createdMs), action };
}
function describeTable(baseUrl, outcomes) {
    const order = ['failed', 'removed', 'planned', 'skipped'];
    const sorted = [...outcomes].sort((one, other) => order.indexOf(one.end) - order.indexOf(other.end));
    return {
        head: ['Name', 'Outcome', 'Kind', 'Created', 'Run', 'Project'],
        rows: sorted.map(toEntry).map(({ kind, name, project = '', run, created = 'unknown', action }) => {
            return [name, action, kind, created, run, project];
        }),
        links: { column: 'Name', pages: sorted.map((outcome) => pageOf(baseUrl, outcome)) }
    };
}
function pageOf(baseUrl, { leftover, end }) {
    return end === 'removed' || leftover.projectId === undefined ? undefined : (0,ui_pages/* findPageOf */.e)(baseUrl, leftover.step);
}
function toDate(ms) {
    return ms === undefined ? undefined : new Date(ms).toISOString();
}


/***/ })

};
