export const id = 559;
export const ids = [559,75];
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

/***/ 9435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ findBackupOff),
/* harmony export */   x: () => (/* binding */ isFree)
/* harmony export */ });
/* harmony import */ var _atlas_attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2622);

function isFree({ document }) {
    return (0,_atlas_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesAt */ .I0)(document, ['replicationSpecs', '*', 'regionConfigs', '*', 'providerName']).includes('TENANT');
}
function findBackupOff({ document, flex }) {
    if (flex || document['backupEnabled'] !== false)
        return undefined;
    return {
        message: `Backup of cluster ${String(document['name'])} is turned off, so Atlas takes no snapshots of it.`,
        hint: 'Turn on Cloud Backup for the cluster: with the operation updateGroupCluster and the body "backupEnabled: true", or in Atlas.'
    };
}


/***/ }),

/***/ 3559:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  restoreSnapshot: () => (/* binding */ restoreSnapshot)
});

// EXTERNAL MODULE: ./src/atlas/errors.ts
var errors = __webpack_require__(492);
// EXTERNAL MODULE: ./src/atlas/attributes.ts
var attributes = __webpack_require__(2622);
// EXTERNAL MODULE: ./src/atlas/ui-pages.ts
var ui_pages = __webpack_require__(2400);
// EXTERNAL MODULE: ./src/operations/cluster/find-cluster.ts
var find_cluster = __webpack_require__(3475);
// EXTERNAL MODULE: ./src/operations/cluster/wait-for-cluster.ts
var wait_for_cluster = __webpack_require__(9075);
// EXTERNAL MODULE: ./src/operations/definition.ts
var definition = __webpack_require__(1005);
// EXTERNAL MODULE: ./src/operations/stages.ts
var operations_stages = __webpack_require__(639);
// EXTERNAL MODULE: ./src/operations/backup/backup-clusters.ts
var backup_clusters = __webpack_require__(9435);
// EXTERNAL MODULE: ./src/atlas/catalog/catalog.ts + 2 modules
var catalog = __webpack_require__(4258);
// EXTERNAL MODULE: ./src/atlas/required-fields.ts
var required_fields = __webpack_require__(4918);
// EXTERNAL MODULE: ./src/atlas/wait-rule.ts
var wait_rule = __webpack_require__(361);
// EXTERNAL MODULE: ./src/atlas/wait-rules.ts
var wait_rules = __webpack_require__(4472);
// EXTERNAL MODULE: ./src/operations/api/run-and-wait.ts
var run_and_wait = __webpack_require__(2160);
// EXTERNAL MODULE: ./src/operations/api/wait-for-finish.ts
var wait_for_finish = __webpack_require__(5056);
// EXTERNAL MODULE: ./src/operations/backup/snapshots.ts
var snapshots = __webpack_require__(6968);
;// CONCATENATED MODULE: ./src/operations/backup/restore-jobs.ts







const DEDICATED_JOBS = {
    create: 'createGroupClusterBackupRestoreJob',
    list: 'listGroupClusterBackupRestoreJobs',
    cluster: 'clusterName',
    targetProject: 'targetGroupId',
    targetName: 'targetClusterName'
};
const FLEX_JOBS = {
    create: 'createGroupFlexClusterBackupRestoreJob',
    list: 'listGroupFlexClusterBackupRestoreJobs',
    cluster: 'name',
    targetProject: 'targetProjectId',
    targetName: 'targetDeploymentItemName'
};
function buildRestore({ flex, from, to, source }) {
    const kind = kindOf(flex);
    const target = { [kind.targetProject]: to.groupId, [kind.targetName]: to.clusterName };
    const body = { ...buildSource(flex, source), ...target };
    return { operationId: kind.create, input: { parameters: (0,snapshots/* placeParameters */.c9)(kind, from), body: JSON.stringify(body) } };
}
function buildSource(flex, source) {
    if (source.kind === 'moment')
        return { deliveryType: 'pointInTime', pointInTimeUTCSeconds: source.seconds };
    const { id: snapshotId } = source.snapshot;
    return flex ? { snapshotId } : { deliveryType: 'automated', snapshotId };
}
function startRestore(context, plan) {
    const { operationId, input } = buildRestore(plan);
    return (0,run_and_wait/* runAndWait */.o)(context, operationId, input, `the restore onto cluster ${plan.to.clusterName}`);
}
async function findOpenJob({ atlas }, plan) {
    const { from, to, source, flex } = plan;
    const kind = kindOf(flex);
    const { data } = await atlas.list(kind.list, { parameters: (0,snapshots/* placeParameters */.c9)(kind, from) });
    const open = data.results
        .map((item) => (0,required_fields/* recordOf */.zv)(kind.list, item))
        .find((job) => job[kind.targetProject] === to.groupId && job[kind.targetName] === to.clusterName && isOpenJob(plan, job));
    return open && { id: (0,required_fields/* textOf */.b6)(kind.list, open, 'id'), isSame: restores(open, source) };
}
function isOpenJob({ flex }, job) {
    return (0,wait_rule/* judge */.S4)(ruleOf(kindOf(flex)), job) === 'pending';
}
function restores(job, source) {
    return source.kind === 'snapshot'
        ? job['snapshotId'] === source.snapshot.id
        : job['pointInTimeUTCSeconds'] === source.seconds;
}
function readJob({ atlas }, plan, jobId) {
    const kind = kindOf(plan.flex);
    return atlas.call(ruleOf(kind).get, { parameters: { ...(0,snapshots/* placeParameters */.c9)(kind, plan.from), restoreJobId: jobId } });
}
async function waitForJob(context, plan, jobId) {
    const kind = kindOf(plan.flex);
    const rule = ruleOf(kind);
    const parameters = (0,snapshots/* placeParameters */.c9)(kind, plan.from);
    const response = await readJob(context, plan, jobId);
    const subject = `the restore onto cluster ${plan.to.clusterName} that is under way`;
    const task = { operation: (0,catalog/* getOperation */.eu)(kind.create), input: { parameters }, paginate: false, subject };
    return (0,wait_for_finish/* waitForFinish */._)(context, task, rule, { response, written: false });
}
function stateOfJob({ flex }, job) {
    return (0,wait_for_finish/* stateIn */.p)(ruleOf(kindOf(flex)), job);
}
function kindOf(flex) {
    return flex ? FLEX_JOBS : DEDICATED_JOBS;
}
function ruleOf({ create }) {
    const rule = (0,wait_rules/* findWaitRule */.v)(create);
    if (rule === undefined)
        throw new Error(`${create} has no wait rule.`);
    return rule;
}

// EXTERNAL MODULE: ./src/atlas/date-time.ts
var date_time = __webpack_require__(8921);
// EXTERNAL MODULE: ./src/operations/options.ts
var options = __webpack_require__(6712);
;// CONCATENATED MODULE: ./src/operations/backup/restore-options.ts


const ID = /^[a-f0-9]{24}$/i;
const momentOption = {
    sentence: 'The moment whose data is restored. The source needs Continuous Cloud Backup.',
    form: 'a date and time with its zone, such as `2026-11-25T03:00:00Z`',
    parse: (raw) => (typeof raw === 'string' ? (0,date_time/* parseDateTime */.DP)(raw.trim()) : undefined)
};
const RESTORE_OPTIONS = {
    'source-cluster': (0,options/* required */.mw)((0,options/* textOption */.vU)('The cluster whose snapshot is restored.')),
    'source-project': (0,options/* textOption */.vU)('ID of its project. Default: that of the target, `project-id`.'),
    'snapshot-id': (0,options/* textOption */.vU)('ID of the snapshot, such as output `id` of `take-snapshot`.'),
    latest: (0,options/* flagOption */.kY)('`true`: the newest completed snapshot.'),
    'point-in-time': momentOption,
    'allowed-projects': (0,options/* listOption */.y8)('IDs of the projects whose clusters may be overwritten. That of the target must be one of them.'),
    'allow-overwrite': (0,options/* withDefault */.IQ)('false', (0,options/* flagOption */.kY)('`true`: overwrite the target in whatever project it is, even if it is the source, as after a failed migration.'))
};
function findPlaces(subject, options) {
    const { 'project-id': groupId = '', 'cluster-name': clusterName = '' } = subject;
    const { 'source-cluster': sourceCluster = '', 'source-project': sourceProject = groupId } = options;
    return { source: { groupId: sourceProject, clusterName: sourceCluster }, target: { groupId, clusterName } };
}
function checkRestore(subject, options, given) {
    const { 'snapshot-id': snapshotId, 'source-project': sourceProject, 'allowed-projects': allowed = [] } = options;
    const problems = [...checkChoice(options, given)];
    const add = (input, message) => void problems.push({ input, message });
    if (snapshotId !== undefined && !ID.test(snapshotId))
        add('snapshot-id', 'is not the ID of a snapshot.');
    if (sourceProject !== undefined && !ID.test(sourceProject))
        add('source-project', 'is not the ID of a project.');
    if (!allowed.every((id) => ID.test(id)))
        add('allowed-projects', 'has an entry that is not the ID of a project.');
    return [...problems, ...checkSafety(subject, options, given)];
}
function checkChoice({ latest }, given) {
    const chosen = [given.has('snapshot-id'), latest === true, given.has('point-in-time')].filter(Boolean).length;
    if (chosen === 1)
        return [];
    const one = chosen === 0 ? 'say what to restore' : 'there is more than one to restore';
    return [{ input: 'snapshot-id', message: `${one}. Give exactly one of snapshot-id, latest: true and point-in-time.` }];
}
function checkSafety(subject, options, given) {
    if (options['allow-overwrite'] === true)
        return [];
    const { source, target } = findPlaces(subject, options);
    const { groupId, clusterName } = target;
    const problems = [];
    if (groupId !== '' && clusterName !== '' && isSamePlace(source, target)) {
        const message = `${clusterName} is also the source. To return it to an earlier state, set allow-overwrite: true.`;
        problems.push({ input: 'cluster-name', message });
    }
    const isAllowed = options['allowed-projects']?.some((id) => isSameText(id, groupId)) === true;
    if (groupId === '' || isAllowed)
        return problems;
    const lacks = given.has('allowed-projects') ? `does not name project ${groupId}` : 'is missing';
    const message = `${lacks}. A restore deletes all data of the target: name its project here if its clusters may be overwritten.`;
    return [...problems, { input: 'allowed-projects', message }];
}
function isSamePlace(one, other) {
    return isSameText(one.groupId, other.groupId) && isSameText(one.clusterName, other.clusterName);
}
function isSameText(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}

// EXTERNAL MODULE: ./src/operations/temporary/expiry.ts
var expiry = __webpack_require__(2023);
// EXTERNAL MODULE: ./src/gate/poll.ts
var poll = __webpack_require__(5102);
;// CONCATENATED MODULE: ./src/operations/backup/restore-source.ts






const DAY_MS = 24 * 3_600_000;
async function findSource(context, { cluster, place, kind }, options) {
    const { 'point-in-time': momentMs, 'snapshot-id': snapshotId } = options;
    if (momentMs !== undefined)
        return findMoment(context, { cluster, place }, momentMs);
    if (snapshotId !== undefined)
        return readSnapshot(context, { place, kind }, snapshotId.toLowerCase());
    return findNewest(context, place, kind);
}
async function readSnapshot({ atlas }, { place, kind }, snapshotId) {
    const parameters = { ...(0,snapshots/* placeParameters */.c9)(kind, place), snapshotId };
    const { data } = await atlas.call(kind.get, { parameters }).catch((error) => {
        if (error instanceof errors/* ApiError */.hD && error.errorCode === 'SNAPSHOT_NOT_FOUND') {
            error.hint =
                'A snapshot belongs to one cluster, and expires. Check snapshot-id, source-cluster and source-project.';
        }
        throw error;
    });
    const record = (0,required_fields/* recordOf */.zv)(kind.get, data);
    if ((0,snapshots/* stateOf */.L4)({ ...kind, list: kind.get }, record) === 'completed') {
        return { kind: 'snapshot', snapshot: (0,snapshots/* toSnapshot */.C2)({ ...kind, list: kind.get }, record) };
    }
    return {
        message: `Snapshot ${snapshotId} of cluster ${place.clusterName} is ${String(record['status'])}, not completed.`,
        hint: 'Only a completed snapshot can be restored. Wait for it, or choose another one.'
    };
}
async function findNewest(context, place, kind) {
    const { records } = await (0,snapshots/* listSnapshots */.Cb)(context, kind, place);
    const [snapshot] = records
        .filter((record) => (0,snapshots/* stateOf */.L4)(kind, record) === 'completed' && record['snapshotType'] !== 'fallback')
        .map((record) => (0,snapshots/* toSnapshot */.C2)(kind, record))
        .sort((one, other) => other.takenMs - one.takenMs);
    if (snapshot !== undefined)
        return { kind: 'snapshot', snapshot };
    return {
        message: `Cluster ${place.clusterName} has no completed snapshot to restore.`,
        hint: kind.flex
            ? 'Atlas takes a snapshot of a flex cluster once a day.'
            : 'Take one with the operation take-snapshot, and check the backup policy.'
    };
}
async function findMoment({ atlas, clock }, { cluster, place }, momentMs) {
    const { clusterName } = place;
    if (cluster.flex || cluster.document['pitEnabled'] === false) {
        const why = cluster.flex ? 'is a flex cluster, which cannot have it' : 'does not have it';
        throw invalidMoment(`needs Continuous Cloud Backup. Cluster ${clusterName} ${why}. Restore a snapshot instead.`);
    }
    const { data } = await atlas.call('getGroupClusterBackupSchedule', { parameters: { ...place } });
    const days = (0,attributes/* isRecord */.u4)(data) ? data['restoreWindowDays'] : undefined;
    const ageMs = clock.nowMs() - momentMs;
    if (typeof days === 'number' && ageMs > days * DAY_MS) {
        throw invalidMoment(`is ${(0,poll/* toDuration */.Ah)(ageMs)} ago. Backup of cluster ${clusterName} reaches ${days} days back.`);
    }
    return { kind: 'moment', seconds: Math.floor(momentMs / 1000) };
}
function checkMoment({ clock }, momentMs) {
    if (momentMs === undefined || momentMs <= clock.nowMs())
        return;
    throw new errors/* InputError */.dz([{ input: 'point-in-time', message: 'is in the future.' }]);
}
function invalidMoment(message) {
    return new errors/* InputError */.dz([{ input: 'point-in-time', message }], { afterSending: true });
}
function nameSource(source, { clusterName }, nowMs) {
    if (source.kind === 'moment')
        return `the data of cluster ${clusterName} as of ${(0,expiry/* toDate */.ay)(source.seconds * 1000)}`;
    const { id, takenMs } = source.snapshot;
    return `snapshot ${id} of cluster ${clusterName}, taken ${(0,poll/* toDuration */.Ah)(Math.max(0, nowMs - takenMs))} ago,`;
}
function describeSource(source, nowMs) {
    if (source.kind === 'moment')
        return [['Data as of', (0,expiry/* toDate */.ay)(source.seconds * 1000)]];
    const { id, takenMs, type, description } = source.snapshot;
    return [
        ['Snapshot', id],
        ['Taken', `${(0,expiry/* toDate */.ay)(takenMs)} (${(0,poll/* toDuration */.Ah)(Math.max(0, nowMs - takenMs))} ago)`],
        ['Type', type],
        ...(description === undefined ? [] : [['Description', description]])
    ];
}

;// CONCATENATED MODULE: ./src/operations/backup/restore-snapshot.ts












const restoreSnapshot = (0,definition/* defineOperation */.h)({
    name: 'restore-snapshot',
    sentence: 'Restores a snapshot of one cluster onto another, and waits until that is ready. It deletes all data there.',
    role: 'Project Backup Recovery Operator and Project Backup Manager, in the projects of both clusters',
    duration: 'Recorded restores of little data took 4 minutes, and 1 minute between flex clusters. More data takes longer.',
    subjects: { 'project-id': 'required', 'cluster-name': 'required' },
    options: RESTORE_OPTIONS,
    outputs: ['id', 'state', 'changed', 'url'],
    waits: 'after-write',
    check: checkRestore,
    async run(context, options) {
        checkMoment(context, options['point-in-time']);
        const places = findPlaces(context.subject, options);
        const { source: from, target: to } = places;
        const source = await readCluster(context, from);
        const target = await readCluster(context, to);
        checkKinds({ source, target }, places);
        checkDistinct({ source, target }, options['allow-overwrite']);
        const kind = source.flex ? snapshots/* FLEX */.ul : snapshots/* DEDICATED */.Ov;
        const found = await findSource(context, { cluster: source, place: from, kind }, options);
        if ('message' in found)
            return describeUnmet(context, places, found);
        const plan = { flex: source.flex, from, to, source: found };
        if (target.state === 'PAUSED') {
            const message = `Cluster ${to.clusterName} is paused. Atlas does not restore onto a paused cluster.`;
            return describeUnmet(context, places, { message, hint: find_cluster/* RESUME_HINT */.Im });
        }
        return context.dryRun ? describeDryRun(context, plan) : restore(context, plan, target);
    }
});
function readCluster(context, { groupId, clusterName }) {
    const subject = { 'project-id': groupId, 'cluster-name': clusterName };
    return (0,find_cluster/* createClusterReader */.I4)({ atlas: context.atlas, subject })();
}
function checkDistinct({ source, target }, overwrite) {
    if (overwrite || source.document['id'] !== target.document['id'])
        return;
    const message = 'is also the source, according to its ID in Atlas. To return it to an earlier state, set allow-overwrite: true.';
    throw new errors/* InputError */.dz([{ input: 'cluster-name', message }], { afterSending: true });
}
function checkKinds({ source, target }, { source: from, target: to }) {
    const problems = [
        ...((0,backup_clusters/* isFree */.x)(source)
            ? [{ input: 'source-cluster', message: `${from.clusterName} is a free cluster (M0), which has no snapshots.` }]
            : []),
        ...((0,backup_clusters/* isFree */.x)(target) || (target.flex && !source.flex)
            ? [
                {
                    input: 'cluster-name',
                    message: `${to.clusterName} is a ${target.flex ? 'flex' : 'free'} cluster. A snapshot of cluster ${from.clusterName} needs a dedicated one, M10 or larger.`
                }
            ]
            : [])
    ];
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems, { afterSending: true });
}
async function restore(context, plan, target) {
    const stages = (0,operations_stages/* createStages */.k)(context);
    const open = await findOpenJob(context, plan);
    if (open?.isSame === true) {
        context.report(`The same restore is under way already, as job ${open.id}.`);
        if (context.wait.wanted === false) {
            return describe(context, plan, { data: (await readJob(context, plan, open.id)).data }, false);
        }
        const joined = await stages.follow('Restore', (stage) => waitForJob(stage, plan, open.id));
        return finish(context, plan, { stages, job: joined, changed: false });
    }
    if (open !== undefined) {
        const earlier = await stages.follow('Earlier restore', (stage) => waitForJob(stage, plan, open.id));
        if (isOpenJob(plan, earlier.data))
            return describe(context, plan, { ...earlier, data: undefined }, false);
    }
    if (open !== undefined || target.state !== 'IDLE') {
        const { satisfied, unmet } = await waitForTarget(stages, plan);
        if (satisfied === false)
            return describe(context, plan, { satisfied, unmet }, false);
    }
    const job = await stages.follow('Restore', (stage) => startRestore(stage, plan));
    return finish(context, plan, { stages, job, changed: true });
}
async function finish(context, plan, { stages, job, changed }) {
    if (job.satisfied !== true || context.wait.wanted === false)
        return describe(context, plan, job, changed);
    const { satisfied, unmet } = await waitForTarget(stages, plan);
    return describe(context, plan, { ...job, satisfied, unmet, stages: stages.periods }, changed);
}
function waitForTarget({ follow }, { to }) {
    const subject = { 'project-id': to.groupId, 'cluster-name': to.clusterName };
    const options = { state: 'IDLE', changes: undefined, connection: undefined };
    return follow(`Cluster ${to.clusterName}`, (stage) => wait_for_cluster.waitForCluster.run({ ...stage, subject }, options));
}
function describe(context, plan, { data, unmet, facts = [], ...outcome }, changed) {
    const nowMs = context.clock.nowMs();
    const id = (0,attributes/* valueAt */.fK)(data, 'id');
    const state = data === undefined ? undefined : stateOfJob(plan, data);
    const done = outcome.satisfied === true ? 'is restored' : 'is being restored';
    const verdict = `${capitalize(nameSource(plan.source, plan.from, nowMs))} ${done} onto cluster ${plan.to.clusterName}.`;
    return {
        ...outcome,
        unmet,
        verdict: unmet?.message ?? verdict,
        data,
        outputs: {
            ...(typeof id === 'string' ? { id } : {}),
            ...(state === undefined ? {} : { state }),
            ...describeTarget(context, plan.to, changed)
        },
        facts: [...describePlan(plan, nowMs), ...facts.filter(([label]) => label === 'Time')]
    };
}
function describePlan(plan, nowMs) {
    const { from, to, source } = plan;
    return [
        ...describeSource(source, nowMs),
        ['From', `cluster ${from.clusterName} of project ${from.groupId}`],
        ['Onto', `cluster ${to.clusterName} of project ${to.groupId}`]
    ];
}
function describeTarget({ atlas }, to, changed) {
    return { changed: String(changed), url: (0,ui_pages/* findUiPage */.v)(atlas.baseUrl, to) ?? '' };
}
function describeUnmet(context, { target }, unmet) {
    const outputs = describeTarget(context, target, false);
    return { verdict: unmet.message, data: undefined, outputs, facts: [], satisfied: false, unmet };
}
function describeDryRun(context, plan) {
    const { operationId, input } = buildRestore(plan);
    const nowMs = context.clock.nowMs();
    const { clusterName } = plan.to;
    return {
        verdict: `Dry run: ${nameSource(plan.source, plan.from, nowMs)} would be restored onto cluster ${clusterName}, whose data would be deleted.`,
        data: { operationId, body: JSON.parse(input.body) },
        outputs: describeTarget(context, plan.to, false),
        facts: describePlan(plan, nowMs)
    };
}
function capitalize(sentence) {
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}


/***/ }),

/***/ 6968:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ toSnapshot),
/* harmony export */   Cb: () => (/* binding */ listSnapshots),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   Ov: () => (/* binding */ DEDICATED),
/* harmony export */   c9: () => (/* binding */ placeParameters),
/* harmony export */   ui: () => (/* binding */ isUnfinished),
/* harmony export */   ul: () => (/* binding */ FLEX)
/* harmony export */ });
/* harmony import */ var _atlas_date_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8921);
/* harmony import */ var _atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4918);


const DEDICATED = {
    list: 'listGroupClusterBackupSnapshots',
    get: 'getGroupClusterBackupSnapshot',
    cluster: 'clusterName',
    time: 'createdAt',
    flex: false
};
const FLEX = {
    list: 'listGroupFlexClusterBackupSnapshots',
    get: 'getGroupFlexClusterBackupSnapshot',
    cluster: 'name',
    time: 'finishTime',
    flex: true
};
function placeParameters({ cluster }, { groupId, clusterName }) {
    return { groupId, [cluster]: clusterName };
}
async function listSnapshots({ atlas }, kind, place, options) {
    const { data, status, version } = await atlas.list(kind.list, { parameters: placeParameters(kind, place) }, options);
    return { records: data.results.map((item) => (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)(kind.list, item)), status, version };
}
function stateOf({ list }, record) {
    return (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(list, record, 'status').toLowerCase();
}
function isUnfinished(state) {
    return ['queued', 'inprogress', 'pending', 'running'].includes(state);
}
function toSnapshot({ list, time, flex }, record) {
    const takenMs = (0,_atlas_date_time_js__WEBPACK_IMPORTED_MODULE_0__/* .dateOf */ .Q$)(list, record, time);
    const { snapshotType, description } = record;
    const type = typeof snapshotType === 'string' ? snapshotType : flex ? 'scheduled (flex)' : 'unknown';
    const text = typeof description === 'string' && description !== '' ? description : undefined;
    return { id: (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(list, record, 'id'), takenMs, type, description: text, record };
}


/***/ }),

/***/ 9685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readChanges)
/* harmony export */ });
/* harmony import */ var _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(492);
/* harmony import */ var _atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4918);


const STATUS = 'getGroupClusterStatus';
async function readChanges(atlas, cluster, { deadlineMs, otherwise }) {
    try {
        const { groupId, clusterName } = cluster;
        const { data } = await atlas.call(STATUS, { parameters: { groupId, clusterName } }, { deadlineMs, quiet: true });
        const { changeStatus } = (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)(STATUS, data);
        if (changeStatus !== 'APPLIED' && changeStatus !== 'PENDING')
            throw (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .incompleteResponse */ .U6)(STATUS, 'known changeStatus');
        return changeStatus;
    }
    catch (error) {
        if (error instanceof _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD && error.errorCode === 'CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API') {
            error.hint = `Atlas does not report the change status of this flex cluster. ${otherwise}`;
        }
        throw error;
    }
}


/***/ }),

/***/ 9075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   waitForCluster: () => (/* binding */ waitForCluster)
/* harmony export */ });
/* harmony import */ var _api_show_attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8917);
/* harmony import */ var _cluster_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9685);
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1005);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6712);
/* harmony import */ var _find_cluster_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3475);
/* harmony import */ var _connection_string_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(125);
/* harmony import */ var _wait_for_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6039);







const STATES = ['IDLE', 'PAUSED', 'DELETED'];
const waitForCluster = (0,_definition_js__WEBPACK_IMPORTED_MODULE_6__/* .defineOperation */ .h)({
    name: 'wait-for-cluster',
    sentence: 'Waits until a cluster is ready, paused or deleted.',
    role: 'Project Read Only',
    subjects: { 'project-id': 'required', 'cluster-name': 'required' },
    options: {
        state: (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .withDefault */ .IQ)('IDLE', (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .choiceOption */ .zu)('The state to wait for. `IDLE` means ready and not paused.', STATES)),
        changes: (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .choiceOption */ .zu)('`applied` also waits until changes of database users have reached the cluster.', [
            'applied'
        ]),
        connection: _connection_string_js__WEBPACK_IMPORTED_MODULE_4__/* .connectionOption */ .__
    },
    outputs: ['state', 'connection-string', 'url', 'id', 'name'],
    waits: 'for-state',
    check: (_subject, { state, changes }) => changes !== undefined && state !== undefined && state !== 'IDLE'
        ? [{ input: 'changes', message: 'can only be used with the state IDLE.' }]
        : [],
    async run(context, { state: wanted, changes, connection }) {
        const { clusterName } = (0,_find_cluster_js__WEBPACK_IMPORTED_MODULE_3__/* .clusterSubject */ .XE)(context.subject);
        const known = { gone: false };
        const goal = {
            subject: `cluster ${clusterName}`,
            wanted: changes === undefined ? wanted : `${wanted} with changes APPLIED`
        };
        const check = createCheck(context, known, { wanted, withChanges: changes !== undefined });
        const waited = await (0,_wait_for_js__WEBPACK_IMPORTED_MODULE_5__/* .waitFor */ .fm)(context, { ...goal, check });
        return describe(context, known, { goal, waited, wanted, connection });
    }
});
function createCheck(context, known, { wanted, withChanges }) {
    const read = (0,_find_cluster_js__WEBPACK_IMPORTED_MODULE_3__/* .createClusterReader */ .I4)(context);
    return async (deadlineMs) => {
        try {
            const found = await read({ deadlineMs, quiet: true });
            known.seen = found;
            const verdict = judge(found, wanted);
            if (verdict !== 'success' || !withChanges)
                return { found, verdict, state: found.state };
            const status = await (0,_cluster_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .readChanges */ .S)(context.atlas, (0,_find_cluster_js__WEBPACK_IMPORTED_MODULE_3__/* .clusterSubject */ .XE)(context.subject), {
                deadlineMs,
                otherwise: 'Leave out the option changes.'
            });
            return status === 'APPLIED'
                ? { found, verdict, state: found.state }
                : { found, verdict: 'pending', state: `${found.state} with changes ${status}` };
        }
        catch (error) {
            if (!(0,_find_cluster_js__WEBPACK_IMPORTED_MODULE_3__/* .isClusterNotFound */ .Uk)(error))
                throw error;
            if (wanted === 'DELETED') {
                known.gone = true;
                return { found: undefined, verdict: 'success', state: 'DELETED' };
            }
            if (known.seen !== undefined)
                error.hint = 'An earlier check found the cluster: it was deleted during the wait.';
            throw error;
        }
    };
}
function judge({ state, flex }, wanted) {
    if (state === wanted)
        return 'success';
    if (wanted === 'DELETED')
        return 'pending';
    return state === 'DELETING' || state === 'PAUSED' || (wanted === 'PAUSED' && flex) ? 'failure' : 'pending';
}
function describe({ atlas, subject }, { seen, gone }, outcome) {
    const { goal, waited, wanted, connection } = outcome;
    const parts = (0,_wait_for_js__WEBPACK_IMPORTED_MODULE_5__/* .toResultParts */ .jT)(goal, waited, hintFor(wanted, waited.end, seen));
    if (gone || seen === undefined) {
        const never = `No check found ${goal.subject} in project ${subject['project-id']}: if it was not deleted before this step, check cluster-name and project-id.`;
        return {
            ...parts,
            warnings: seen === undefined ? [never] : [],
            data: undefined,
            outputs: { state: 'DELETED' }
        };
    }
    const cluster = (0,_find_cluster_js__WEBPACK_IMPORTED_MODULE_3__/* .describeCluster */ .K$)(atlas.baseUrl, subject, seen, connection);
    const attributes = (0,_api_show_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .showAttributes */ .r)(seen.operationId, seen.document).facts.filter(([label]) => label !== 'Name' && label !== 'State');
    const facts = [...attributes, ...parts.facts];
    return { ...parts, ...cluster, facts, outputs: { ...cluster.outputs, state: waited.state } };
}
function hintFor(wanted, end, seen) {
    if (seen === undefined || end === 'success')
        return undefined;
    const { state, flex } = seen;
    if (wanted === 'DELETED') {
        const remove = flex ? 'deleteGroupFlexCluster' : 'deleteGroupCluster';
        return state === 'DELETING'
            ? undefined
            : `The cluster is not being deleted. Delete it with the operation ${remove}.`;
    }
    if (state === 'DELETING')
        return _find_cluster_js__WEBPACK_IMPORTED_MODULE_3__/* .DELETING_HINT */ .hd;
    if (wanted === 'PAUSED') {
        if (flex)
            return 'Flex clusters cannot be paused.';
        const pause = 'The cluster is not being paused. Pause it with the operation pause-cluster.';
        return state === 'IDLE' ? pause : undefined;
    }
    return state === 'PAUSED' ? _find_cluster_js__WEBPACK_IMPORTED_MODULE_3__/* .RESUME_HINT */ .Im : undefined;
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


/***/ }),

/***/ 2023:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ DEFAULT_EXPIRY),
/* harmony export */   Tm: () => (/* binding */ toExpiryMs),
/* harmony export */   ay: () => (/* binding */ toDate),
/* harmony export */   gz: () => (/* binding */ checkExpiry)
/* harmony export */ });
const DEFAULT_EXPIRY = '6h';
const LONGEST_MS = 7 * 24 * 3_600_000;
const SHORTEST_MS = 5 * 60_000;
const CLOCK_SKEW_MS = 60_000;
function checkExpiry(expiresInMs) {
    if (expiresInMs === undefined || (expiresInMs >= SHORTEST_MS && expiresInMs <= LONGEST_MS))
        return [];
    return [
        {
            input: 'expires-in',
            message: 'takes 5m to 7d. Atlas keeps temporary users and entries for at most a week.'
        }
    ];
}
function toExpiryMs(nowMs, expiresInMs) {
    return nowMs + Math.min(expiresInMs, LONGEST_MS - CLOCK_SKEW_MS);
}
function toDate(ms) {
    return new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
}


/***/ })

};
