export const id = 797;
export const ids = [797];
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

/***/ 1921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ requireDedicated),
/* harmony export */   o: () => (/* binding */ prepareChange)
/* harmony export */ });
/* harmony import */ var _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(492);
/* harmony import */ var _cluster_find_cluster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3475);
/* harmony import */ var _wait_for_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6039);
/* harmony import */ var _tier_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6839);




const STAGE = 'Earlier changes';
const NO_WAIT_HINT = 'Nothing was sent, because wait is false. Leave it out: the step waits, and then changes the cluster.';
async function prepareChange(context, stages, check) {
    const read = (0,_cluster_find_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .createClusterReader */ .I4)(context);
    const cluster = await read();
    check(cluster);
    if (isReady(cluster) || context.dryRun)
        return { cluster };
    const { clusterName } = (0,_cluster_find_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterSubject */ .XE)(context.subject);
    const wait = {
        subject: `cluster ${clusterName}`,
        wanted: 'IDLE or PAUSED',
        settleMs: 0,
        async check(deadlineMs) {
            const found = await read({ deadlineMs, quiet: true });
            const { state } = found;
            const pending = state === 'DELETING' ? 'failure' : 'pending';
            return { found, verdict: isReady(found) ? 'success' : pending, state };
        }
    };
    const waited = await stages.follow(STAGE, (stage) => (0,_wait_for_js__WEBPACK_IMPORTED_MODULE_2__/* .waitFor */ .fm)(stage, wait));
    const last = waited.found ?? cluster;
    if (waited.end === 'success')
        return { cluster: last };
    const noWait = context.wait.wanted === false ? NO_WAIT_HINT : undefined;
    return { cluster: last, unready: (0,_wait_for_js__WEBPACK_IMPORTED_MODULE_2__/* .toResultParts */ .jT)(wait, waited, last.state === 'DELETING' ? _cluster_find_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .DELETING_HINT */ .hd : noWait) };
}
function requireDedicated({ flex, document }, cannot) {
    if (!flex && !(0,_tier_js__WEBPACK_IMPORTED_MODULE_3__/* .isFree */ .xp)(document))
        return;
    const message = `is a ${flex ? 'flex' : 'free'} cluster, which cannot ${cannot}`;
    throw new _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([{ input: 'cluster-name', message }], { afterSending: true });
}
function isReady({ state }) {
    return state === 'IDLE' || state === 'PAUSED';
}


/***/ }),

/***/ 5742:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ setPaused)
/* harmony export */ });
/* harmony import */ var _api_run_and_wait_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2160);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1671);
/* harmony import */ var _cluster_find_cluster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3475);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(639);
/* harmony import */ var _prepare_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1921);





async function setPaused(context, paused) {
    const { groupId, clusterName } = (0,_cluster_find_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterSubject */ .XE)(context.subject);
    const stages = (0,_stages_js__WEBPACK_IMPORTED_MODULE_3__/* .createStages */ .k)(context);
    const { cluster, unready } = await (0,_prepare_change_js__WEBPACK_IMPORTED_MODULE_2__/* .prepareChange */ .o)(context, stages, (found) => {
        if (isPaused(found) !== paused)
            (0,_prepare_change_js__WEBPACK_IMPORTED_MODULE_2__/* .requireDedicated */ .h)(found, paused ? 'be paused.' : 'be resumed here. Resume it in Atlas.');
    });
    const changes = isPaused(cluster) === paused ? [] : [toChange(clusterName, paused)];
    const base = (0,_cluster_find_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .describeCluster */ .K$)(context.atlas.baseUrl, context.subject, cluster, undefined);
    const found = { ...base, facts: [] };
    const none = (0,_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .describeChanges */ .D)([], { made: false });
    if (unready !== undefined)
        return { ...found, ...unready, outputs: { ...base.outputs, ...none.outputs } };
    if (changes.length === 0) {
        const verdict = `Cluster ${clusterName} is ${paused ? 'paused' : 'running'} already.`;
        return { ...found, verdict, satisfied: true, outputs: { ...base.outputs, ...none.outputs } };
    }
    const { outputs, table } = (0,_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .describeChanges */ .D)(changes, { made: !context.dryRun });
    if (context.dryRun) {
        const verdict = `Dry run: cluster ${clusterName} would be ${paused ? 'paused' : 'resumed'}.`;
        return { ...found, verdict, table, outputs: { ...base.outputs, ...outputs } };
    }
    const input = { parameters: { groupId, clusterName }, body: JSON.stringify({ paused }) };
    const changed = await stages.follow(paused ? 'Pause' : 'Resume', (stage) => {
        return (0,_api_run_and_wait_js__WEBPACK_IMPORTED_MODULE_0__/* .runAndWait */ .o)(stage, 'updateGroupCluster', input);
    });
    const requested = `Cluster ${clusterName} is being ${paused ? 'paused' : 'resumed'}.`;
    return {
        ...changed,
        verdict: changed.satisfied === undefined ? requested : changed.verdict,
        stages: stages.periods.length > 1 ? stages.periods : undefined,
        outputs: { ...base.outputs, ...changed.outputs, ...outputs }
    };
}
function isPaused({ document }) {
    return document['paused'] === true;
}
function toChange(what, paused) {
    const [change, from, to] = paused ? ['pause', 'IDLE', 'PAUSED'] : ['resume', 'PAUSED', 'IDLE'];
    return { what, change, from, to };
}


/***/ }),

/***/ 6839:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jd: () => (/* binding */ isNvme),
/* harmony export */   KE: () => (/* binding */ tierOption),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   xp: () => (/* binding */ isFree)
/* harmony export */ });
/* harmony import */ var _atlas_attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2622);

const DEDICATED = /^[MR]\d{2,3}(_NVME)?(_GEN_2)?$/;
const FREE = ['M0', 'M2', 'M5'];
function tierOption(sentence) {
    return {
        sentence,
        form: 'the tier of a dedicated cluster, such as `M10`, `R40` or `M40_NVME`',
        parse(raw) {
            const tier = typeof raw === 'string' ? raw.trim().toUpperCase() : '';
            return DEDICATED.test(tier) ? tier : undefined;
        }
    };
}
function isFree(document) {
    return tiersOf(document).some((tier) => FREE.includes(tier));
}
function isNvme(document) {
    return tiersOf(document).some((tier) => tier.includes('NVME'));
}
function isWithin(tier, { min, max }) {
    const size = sizeOf(tier) ?? 0;
    return size >= (sizeOf(min) ?? 0) && size <= (sizeOf(max) ?? Infinity);
}
function tiersOf(document) {
    const path = ['replicationSpecs', '*', 'regionConfigs', '*', 'electableSpecs', 'instanceSize'];
    return (0,_atlas_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesAt */ .I0)(document, path).filter((tier) => typeof tier === 'string');
}
function sizeOf(tier) {
    const digits = typeof tier === 'string' ? /\d+/.exec(tier)?.[0] : undefined;
    return digits === undefined ? undefined : Number(digits);
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

/***/ 3797:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pauseIdleClusters: () => (/* binding */ pauseIdleClusters)
});

// EXTERNAL MODULE: ./src/atlas/errors.ts
var errors = __webpack_require__(492);
// EXTERNAL MODULE: ./src/operations/cluster-changes/set-paused.ts
var set_paused = __webpack_require__(5742);
// EXTERNAL MODULE: ./src/operations/definition.ts
var definition = __webpack_require__(1005);
// EXTERNAL MODULE: ./src/operations/options.ts
var options = __webpack_require__(6712);
// EXTERNAL MODULE: ./src/atlas/date-time.ts
var date_time = __webpack_require__(8921);
// EXTERNAL MODULE: ./src/gate/poll.ts
var poll = __webpack_require__(5102);
// EXTERNAL MODULE: ./src/operations/cluster-changes/tier.ts
var tier = __webpack_require__(6839);
// EXTERNAL MODULE: ./src/atlas/attributes.ts
var attributes = __webpack_require__(2622);
// EXTERNAL MODULE: ./src/atlas/required-fields.ts
var required_fields = __webpack_require__(4918);
// EXTERNAL MODULE: ./src/operations/api/state-of.ts
var state_of = __webpack_require__(9108);
;// CONCATENATED MODULE: ./src/operations/idle-clusters/find-clusters.ts



const PROJECTS = 'getOrgGroups';
const LISTS = [
    { operationId: 'listGroupClusters', version: '2024-08-05', flex: false },
    { operationId: 'listGroupFlexClusters', version: '2024-11-13', flex: true }
];
const PARALLEL = 4;
async function findClusters(context) {
    const { 'org-id': orgId, 'project-id': projectId } = context.subject;
    const ids = projectId === undefined ? await findProjects(context, orgId ?? '') : [projectId];
    const found = [];
    for (let start = 0; start < ids.length; start += PARALLEL) {
        const inEach = ids.slice(start, start + PARALLEL).map((id) => findInProject(context, id));
        found.push(...(await Promise.all(inEach)).flat());
    }
    return found;
}
function tagsOf({ document }) {
    const tags = Array.isArray(document['tags']) ? document['tags'] : [];
    return new Map(tags.filter(attributes/* isRecord */.u4).map((tag) => [String(tag['key']), String((0,attributes/* valueAt */.fK)(tag, 'value'))]));
}
async function findProjects({ atlas }, orgId) {
    const { data } = await atlas.list(PROJECTS, { parameters: { orgId } });
    return data.results.map((project) => (0,required_fields/* textOf */.b6)(PROJECTS, (0,required_fields/* recordOf */.zv)(PROJECTS, project), 'id'));
}
async function findInProject({ atlas }, groupId) {
    const lists = LISTS.map(async ({ operationId, version, flex }) => {
        const { data } = await atlas.list(operationId, { parameters: { groupId }, version });
        return data.results.map((item) => {
            const document = (0,required_fields/* recordOf */.zv)(operationId, item);
            const state = (0,state_of/* withPause */.hE)((0,required_fields/* textOf */.b6)(operationId, document, 'stateName'), document);
            return { name: (0,required_fields/* textOf */.b6)(operationId, document, 'name'), projectId: groupId, flex, state, document };
        });
    });
    return (await Promise.all(lists)).flat();
}

;// CONCATENATED MODULE: ./src/operations/idle-clusters/choose-clusters.ts




function parseTag(text) {
    const [key = '', ...rest] = text.split('=');
    return key.trim() === '' || rest.length === 0 ? undefined : { key: key.trim(), value: rest.join('=').trim() };
}
function isMeant(cluster, { tags, names }) {
    const found = tagsOf(cluster);
    const isNamed = names.length === 0 || names.some((pattern) => toPattern(pattern).test(cluster.name));
    return isNamed && tags.every(({ key, value }) => found.get(key) === value);
}
function findReasonToSkip({ flex, state, document }, { idleForMs, nowMs }) {
    if (flex)
        return 'flex clusters cannot be paused';
    if ((0,tier/* isFree */.xp)(document))
        return 'free clusters cannot be paused';
    if (state === 'PAUSED')
        return 'paused already';
    if (state !== 'IDLE')
        return `its state is ${state}`;
    if ((0,tier/* isNvme */.Jd)(document))
        return 'clusters with NVMe storage cannot be paused';
    if (idleForMs === undefined)
        return undefined;
    const createdMs = (0,date_time/* parseDateTime */.DP)(document['createDate']);
    if (createdMs === undefined)
        return 'date of creation unknown';
    const ageMs = nowMs - createdMs;
    return ageMs < idleForMs ? `created only ${(0,poll/* toDuration */.Ah)(Math.max(0, ageMs))} ago` : undefined;
}
function toPattern(name) {
    const parts = name.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`);
}

;// CONCATENATED MODULE: ./src/operations/idle-clusters/describe-outcomes.ts
const ORDER = [
    'failed',
    'requested',
    'paused',
    'being paused',
    'would be paused',
    'skipped'
];
const CHANGED = ['requested', 'paused', 'being paused'];
function describeOutcomes({ subject, dryRun }, outcomes) {
    const sorted = [...outcomes].sort((one, other) => ORDER.indexOf(one.action) - ORDER.indexOf(other.action));
    const failed = sorted.filter(({ action }) => action === 'failed' || action === 'requested');
    const changed = sorted.filter(({ action }) => CHANGED.includes(action)).length;
    const planned = sorted.filter(({ action }) => action === 'would be paused').length;
    const verdict = describeVerdict(subject, sorted);
    return {
        verdict: dryRun ? `Dry run: ${verdict}` : verdict,
        data: sorted.map(({ cluster, action, reason }) => ({
            name: cluster.name,
            project: cluster.projectId,
            action,
            ...(reason === '' ? {} : { reason })
        })),
        outputs: { changed: String(changed > 0), changes: String(changed + planned) },
        facts: [],
        satisfied: dryRun && failed.length === 0 ? undefined : failed.length === 0,
        unmet: failed.length === 0 ? undefined : describeUnmet(verdict, failed),
        ...(sorted.length === 0 ? {} : { table: describeTable(sorted) })
    };
}
function describeVerdict(subject, outcomes) {
    const { 'org-id': orgId, 'project-id': projectId } = subject;
    const where = projectId === undefined ? `organization ${orgId}` : `project ${projectId}`;
    if (outcomes.length === 0)
        return `No cluster of ${where} matches.`;
    const counts = ORDER.map((action) => [action, outcomes.filter((each) => each.action === action).length]);
    const sums = counts.filter(([, count]) => count > 0).map(([action, count]) => `${count} ${action}`);
    const meant = outcomes.length === 1 ? '1 cluster' : `${outcomes.length} clusters`;
    return `${meant} of ${where}: ${sums.join(', ')}.`;
}
function describeUnmet(verdict, failed) {
    const hints = new Set(failed.flatMap(({ hint }) => (hint === undefined ? [] : [hint])));
    const named = failed.map(({ cluster, reason }) => `cluster ${cluster.name} of project ${cluster.projectId}: ${reason}`);
    return {
        message: [verdict, ...named].join('\n'),
        hint: [...hints].slice(0, 3).join(' ') || 'Run the step again: it leaves paused clusters as they are.'
    };
}
function describeTable(outcomes) {
    const rows = outcomes.map(({ cluster, action, reason }) => [cluster.name, action, reason, cluster.projectId]);
    return { head: ['Cluster', 'Outcome', 'Why', 'Project'], rows };
}

;// CONCATENATED MODULE: ./src/operations/idle-clusters/last-login.ts



const HISTORY = 'getGroupDbAccessHistoryCluster';
const MAX_LOGINS = 1000;
const OWN_USER = /^(mms-|__system$)/;
const DATE = /^\w{3} (\w{3}) +(\d+) (\d+:\d\d:\d\d) (?:GMT|UTC) (\d{4})$/;
async function findUse({ atlas, clock }, { projectId, name }, sinceMs) {
    const nowMs = clock.nowMs();
    const parameters = {
        groupId: projectId,
        clusterName: name,
        authResult: true,
        nLogs: MAX_LOGINS,
        start: sinceMs,
        end: nowMs
    };
    const { data } = await atlas.call(HISTORY, { parameters });
    const { accessLogs } = (0,required_fields/* recordOf */.zv)(HISTORY, data);
    if (!Array.isArray(accessLogs))
        throw (0,required_fields/* incompleteResponse */.U6)(HISTORY, 'accessLogs');
    const logins = accessLogs
        .map((login) => (0,required_fields/* recordOf */.zv)(HISTORY, login))
        .filter((login) => isUse(login, sinceMs));
    const [last] = logins;
    if (last !== undefined)
        return describeLogin(last, nowMs);
    return accessLogs.length < MAX_LOGINS ? undefined : 'too many logins of Atlas itself to see others';
}
function isUse({ authResult, username, timestamp }, sinceMs) {
    const atMs = parseLoginDate(timestamp);
    const isOwn = typeof username === 'string' && OWN_USER.test(username);
    return authResult !== false && !isOwn && (atMs === undefined || atMs >= sinceMs);
}
function describeLogin({ username, timestamp }, nowMs) {
    const atMs = parseLoginDate(timestamp);
    const who = typeof username === 'string' ? username : 'a user';
    return atMs === undefined ? `${who} logged in` : `${who} logged in ${(0,poll/* toDuration */.Ah)(Math.max(0, nowMs - atMs))} ago`;
}
function parseLoginDate(value) {
    const [, month, day, time, year] = (typeof value === 'string' ? DATE.exec(value) : null) ?? [];
    if (month === undefined)
        return (0,date_time/* parseDateTime */.DP)(value);
    const ms = Date.parse(`${day} ${month} ${year} ${time} GMT`);
    return Number.isNaN(ms) ? undefined : ms;
}

;// CONCATENATED MODULE: ./src/operations/idle-clusters/pause-idle-clusters.ts








const HOUR_MS = 3_600_000;
const HISTORY_MS = 7 * 24 * HOUR_MS;
const ANY_OF = ['tag', 'name', 'idle-for'];
const NOT_NOW = new Map([
    ['CANNOT_PAUSE_RECENTLY_RESUMED_CLUSTER', 'resumed less than an hour ago'],
    ['CANNOT_PAUSE_CLUSTER_WITH_PENDING_CHANGES', 'Atlas is working on it']
]);
const pauseIdleClusters = (0,definition/* defineOperation */.h)({
    name: 'pause-idle-clusters',
    sentence: 'Pauses the clusters of a project or an organization that have a tag or a name, or that nobody uses.',
    role: 'Project Cluster Manager, and with idle-for Project Cluster Log Viewer; with org-id in every project',
    cost: 'Atlas charges a paused cluster for its storage only, and resumes it after 30 days.',
    subjects: { 'org-id': 'optional', 'project-id': 'optional' },
    options: {
        tag: (0,options/* listOption */.y8)('Tags that the cluster has, all of them, each as `key=value`.'),
        name: (0,options/* listOption */.y8)('Names, of which it has one. `*` stands for any characters, as in `dev-*`.'),
        'idle-for': (0,options/* durationOption */.Ap)('How long no database user has logged in: 1h to 7d, because Atlas keeps logins for 7 days.')
    },
    outputs: ['changed', 'changes'],
    orgOrProject: true,
    result: 'own',
    waits: 'after-write',
    check: (subject, { tag = [], 'idle-for': idleForMs }, given) => [
        ...checkPlace(subject),
        ...(ANY_OF.some((name) => given.has(name))
            ? []
            : [
                { input: 'tag', message: 'pause-idle-clusters needs tag, name or idle-for: it does not pause all clusters.' }
            ]),
        ...(tag.every((each) => parseTag(each) !== undefined)
            ? []
            : [{ input: 'tag', message: 'has an entry that is not a tag. Write tags like env=dev.' }]),
        ...(idleForMs === undefined || (idleForMs >= HOUR_MS && idleForMs <= HISTORY_MS)
            ? []
            : [{ input: 'idle-for', message: 'must be between 1h and 7d.' }])
    ],
    async run(context, { tag = [], name: names = [], 'idle-for': idleForMs }) {
        const tags = tag.map(parseTag).filter((each) => each !== undefined);
        const criteria = { tags, names, idleForMs };
        const meant = (await findClusters(context)).filter((cluster) => isMeant(cluster, criteria));
        const outcomes = await Promise.all(meant.map((cluster) => pauseIfIdle(context, cluster, idleForMs)));
        return describeOutcomes(context, outcomes);
    }
});
function checkPlace(subject) {
    const given = ['org-id', 'project-id'].filter((name) => subject[name] !== undefined);
    if (given.length === 1)
        return [];
    const [input, message] = given.length === 0
        ? ['project-id', 'pause-idle-clusters needs project-id or org-id.']
        : ['org-id', 'cannot be used with project-id.'];
    return [{ input, message }];
}
async function pauseIfIdle(context, cluster, idleForMs) {
    const nowMs = context.clock.nowMs();
    const skip = (reason) => ({ cluster, action: 'skipped', reason });
    try {
        if (isBeingPaused(cluster)) {
            const canWait = !context.dryRun && context.wait.wanted !== false;
            return canWait ? await pause(context, cluster) : skip('being paused already');
        }
        const reason = findReasonToSkip(cluster, { idleForMs, nowMs });
        if (reason !== undefined)
            return skip(reason);
        const use = idleForMs === undefined ? undefined : await findUse(context, cluster, nowMs - idleForMs);
        if (use !== undefined)
            return skip(use);
        return context.dryRun ? { cluster, action: 'would be paused', reason: '' } : await pause(context, cluster);
    }
    catch (error) {
        if (!(error instanceof errors/* ReportedError */.SS) || error instanceof errors/* CancelledError */.cc)
            throw error;
        const notNow = error instanceof errors/* ApiError */.hD ? NOT_NOW.get(error.errorCode) : undefined;
        if (notNow !== undefined)
            return skip(notNow);
        return { cluster, action: 'failed', reason: error.message, hint: error.hint };
    }
}
function isBeingPaused({ state, document }) {
    return state === 'UPDATING' && document['paused'] === true;
}
async function pause(context, cluster) {
    const { projectId, name } = cluster;
    const subject = { 'project-id': projectId, 'cluster-name': name };
    const report = (line) => context.report(`${name}: ${line}`);
    const { outputs, unmet } = await (0,set_paused/* setPaused */.X)({ ...context, subject, report }, true);
    const isRequested = outputs.changed === 'true';
    if (unmet !== undefined) {
        return { cluster, action: isRequested ? 'requested' : 'failed', reason: unmet.message, hint: unmet.hint };
    }
    if (!isRequested)
        return { cluster, action: 'skipped', reason: 'paused already' };
    return { cluster, action: context.wait.wanted === false ? 'being paused' : 'paused', reason: '' };
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
