export const id = 107;
export const ids = [107];
export const modules = {

/***/ 8921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ parseDateTime),
/* harmony export */   Ml: () => (/* binding */ optionalDateOf),
/* harmony export */   Q$: () => (/* binding */ dateOf),
/* harmony export */   ay: () => (/* binding */ toDate)
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
function toDate(ms) {
    return new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
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
/* harmony import */ var _atlas_wait_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4852);
/* harmony import */ var _run_api_operation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60);



async function runAndWait(context, operationId, input, subject) {
    const rule = (0,_atlas_wait_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .getWaitRule */ .au)(operationId);
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

/***/ 3944:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ CLUSTER_KINDS),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   hq: () => (/* binding */ requireDedicated)
/* harmony export */ });
/* harmony import */ var _atlas_attributes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2622);
/* harmony import */ var _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(492);


const CLUSTER_KINDS = ['dedicated', 'flex', 'free'];
const PROVIDERS = ['replicationSpecs', '*', 'regionConfigs', '*', 'providerName'];
function kindOf({ document, flex }) {
    if (flex)
        return 'flex';
    return (0,_atlas_attributes_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesAt */ .I0)(document, PROVIDERS).includes('TENANT') ? 'free' : 'dedicated';
}
function requireDedicated(cluster, rest) {
    const kind = kindOf(cluster);
    if (kind === 'dedicated')
        return;
    throw new _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([{ input: 'cluster-name', message: `is a ${kind} cluster${rest}` }], { afterSending: true });
}


/***/ }),

/***/ 7781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ listClusterProcesses),
/* harmony export */   u: () => (/* binding */ isHostName)
/* harmony export */ });
/* harmony import */ var _atlas_attributes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2622);
/* harmony import */ var _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(492);
/* harmony import */ var _atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4918);
/* harmony import */ var _find_cluster_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3475);




const LIST = 'listGroupProcesses';
async function listClusterProcesses({ atlas, subject }, cluster) {
    const { groupId, clusterName } = (0,_find_cluster_js__WEBPACK_IMPORTED_MODULE_2__/* .clusterSubject */ .XE)(subject);
    const hosts = hostsOf(cluster);
    if (hosts.length === 0) {
        const message = `Atlas shows no hosts of cluster ${clusterName}, which is ${cluster.state}. Wait for it first.`;
        throw new _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([{ input: 'cluster-name', message }], { afterSending: true });
    }
    const groups = new Set(hosts.map(groupOf));
    const { data } = await atlas.list(LIST, { parameters: { groupId } });
    return data.results.map(toProcess).filter(({ alias }) => groups.has(groupOf(alias)));
}
function hostsOf({ document }) {
    const text = (0,_atlas_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(document, 'connectionStrings.standard');
    const [, list] = typeof text === 'string' ? (/^mongodb:\/\/([^/?]+)/.exec(text) ?? []) : [];
    return list === undefined ? [] : list.split(',').map((host) => host.replace(/:\d+$/, ''));
}
function groupOf(host) {
    return host.toLowerCase().replace(/-[a-z]+-\d+-\d+(?=\.)/, '');
}
function toProcess(item) {
    const record = (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)(LIST, item);
    const hostname = (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(LIST, record, 'hostname');
    if (!isHostName(hostname))
        throw (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .incompleteResponse */ .U6)(LIST, 'usable hostname');
    const { userAlias, port, typeName } = record;
    return {
        hostname,
        alias: typeof userAlias === 'string' && userAlias !== '' ? userAlias : hostname,
        port: typeof port === 'number' ? port : 27017,
        type: typeof typeName === 'string' ? typeName : ''
    };
}
function isHostName(text) {
    return /^[a-z0-9][a-z0-9.-]*$/i.test(text);
}


/***/ }),

/***/ 9075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ waitForCluster)
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

/***/ 9841:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ waitUntilReady),
/* harmony export */   n: () => (/* binding */ warningsOf)
/* harmony export */ });
/* harmony import */ var _find_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3475);
/* harmony import */ var _wait_for_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6039);


const NO_WAIT_HINT = 'Nothing was sent, because wait is false. Leave it out: the step then waits for the cluster first.';
async function waitUntilReady(context, stages, { states = ['IDLE'], noWaitHint = NO_WAIT_HINT, check } = {}) {
    const read = (0,_find_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .createClusterReader */ .I4)(context);
    let cluster = await read();
    check?.(cluster);
    if (states.includes(cluster.state))
        return { cluster };
    let isFirst = true;
    const wait = {
        subject: `cluster ${(0,_find_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterSubject */ .XE)(context.subject).clusterName}`,
        wanted: states.join(' or '),
        async check(deadlineMs) {
            if (!isFirst)
                cluster = await read({ deadlineMs, quiet: true });
            isFirst = false;
            const { state } = cluster;
            const other = state === 'PAUSED' || state === 'DELETING' ? 'failure' : 'pending';
            return { found: cluster, verdict: states.includes(state) ? 'success' : other, state };
        }
    };
    const wanted = context.dryRun ? false : context.wait.wanted;
    const waited = await stages.follow('Earlier changes', (stage) => (0,_wait_for_js__WEBPACK_IMPORTED_MODULE_1__/* .waitFor */ .fm)({ ...stage, wait: { ...stage.wait, wanted } }, wait));
    return waited.end === 'success'
        ? { cluster }
        : { cluster, unready: (0,_wait_for_js__WEBPACK_IMPORTED_MODULE_1__/* .toResultParts */ .jT)(wait, waited, hintFor(cluster, context, noWaitHint)) };
}
function hintFor({ state }, { wait, dryRun }, noWaitHint) {
    if (state === 'PAUSED')
        return _find_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .RESUME_HINT */ .Im;
    if (state === 'DELETING')
        return _find_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .DELETING_HINT */ .hd;
    if (dryRun)
        return 'Without dry-run, the step waits for the cluster first.';
    return wait.wanted === false ? noWaitHint : undefined;
}
function warningsOf(unready) {
    const { message, hint = '' } = unready?.unmet ?? {};
    return message === undefined ? [] : [`${message} ${hint}`.trim()];
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

/***/ 3107:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applyIndexes: () => (/* reexport */ applyIndexes),
  applySearchIndexes: () => (/* reexport */ applySearchIndexes),
  checkAlerts: () => (/* reexport */ checkAlerts),
  checkBackup: () => (/* reexport */ checkBackup),
  checkSearchIndexes: () => (/* reexport */ checkSearchIndexes),
  downloadLogs: () => (/* reexport */ downloadLogs),
  restoreSnapshot: () => (/* reexport */ restoreSnapshot),
  takeSnapshot: () => (/* reexport */ takeSnapshot)
});

// EXTERNAL MODULE: ./src/atlas/counts.ts
var atlas_counts = __webpack_require__(3383);
// EXTERNAL MODULE: ./src/atlas/catalog/catalog.ts + 2 modules
var catalog = __webpack_require__(4258);
// EXTERNAL MODULE: ./src/atlas/attributes.ts
var atlas_attributes = __webpack_require__(2622);
// EXTERNAL MODULE: ./src/atlas/errors.ts
var errors = __webpack_require__(492);
// EXTERNAL MODULE: ./src/atlas/catalog/nearest.ts
var nearest = __webpack_require__(29);
// EXTERNAL MODULE: ./src/atlas/ui-pages.ts
var ui_pages = __webpack_require__(2400);
// EXTERNAL MODULE: ./src/atlas/date-time.ts
var date_time = __webpack_require__(8921);
;// CONCATENATED MODULE: ./src/operations/checks/alert-filter.ts

function createAlertPredicate(filter) {
    return (alert) => (filter.types === undefined || filter.types.includes(alert.type)) &&
        (filter.cluster === undefined || mayBeAbout(filter.cluster, alert)) &&
        (filter.countAcknowledged || !isAcknowledged(alert, filter.nowMs)) &&
        (filter.severities === undefined || mayHaveSeverity(filter.severities, filter.severityOf, alert));
}
const NOT_ABOUT_A_CLUSTER = new RegExp('^(CREDIT_CARD|(DAILY|WEEKLY|MONTHLY)_BILL(ING)?|PENDING_INVOICE|JOINED_GROUP|REMOVED_FROM_GROUP|USERS?|GROUP|' +
    'NETWORK_PERMISSION|NDS_X509|WEBHOOK|RESOURCE_POLICY|OUTSIDE_(REALM|SERVERLESS|STREAM_PROCESSOR)|STREAM_PROCESSOR|' +
    'URL_CONFIRMATION|SUCCESSFUL_DEPLOY|DEPLOYMENT|REQUEST_RATE_LIMIT|LOG_FORWARDER|SYNC_FAILURE|TRIGGER)(_|$)');
function mayBeAbout(cluster, { type, record: { clusterName } }) {
    return typeof clusterName === 'string' ? clusterName === cluster : !NOT_ABOUT_A_CLUSTER.test(type);
}
function isAcknowledged({ record }, nowMs) {
    const untilMs = (0,date_time/* optionalDateOf */.Ml)('listGroupAlerts', record, 'acknowledgedUntil');
    return untilMs !== undefined && untilMs > nowMs;
}
function mayHaveSeverity(severities, severityOf, { record: { alertConfigId } }) {
    const severity = typeof alertConfigId === 'string' ? severityOf.get(alertConfigId) : undefined;
    return severity === undefined || severities.includes(severity);
}

// EXTERNAL MODULE: ./src/operations/definition.ts
var definition = __webpack_require__(1005);
// EXTERNAL MODULE: ./src/operations/options.ts
var options = __webpack_require__(6712);
// EXTERNAL MODULE: ./src/operations/cluster/find-cluster.ts
var find_cluster = __webpack_require__(3475);
// EXTERNAL MODULE: ./src/atlas/required-fields.ts
var required_fields = __webpack_require__(4918);
// EXTERNAL MODULE: ./src/operations/subject.ts
var operations_subject = __webpack_require__(1994);
;// CONCATENATED MODULE: ./src/operations/checks/check-alerts.ts












const LIST = 'listGroupAlerts';
const CONFIGS = 'listGroupAlertConfigs';
const checkAlerts = (0,definition/* defineOperation */.h)({
    name: 'check-alerts',
    sentence: 'Checks that a project has no open alerts.',
    role: 'Project Read Only',
    subjects: { 'project-id': 'required' },
    options: {
        'event-types': (0,options/* listOption */.y8)('Count only alerts of these types, such as `NO_PRIMARY, HOST_DOWN`.'),
        cluster: (0,options/* textOption */.vU)('Count only alerts of this cluster, and those that name no cluster but may be about one.'),
        severity: (0,options/* choicesOption */.EO)('Count only alerts whose configuration has one of these severities, and those whose severity is unknown.', ['INFO', 'WARNING', 'ERROR', 'CRITICAL']),
        acknowledged: (0,options/* withDefault */.IQ)('count', (0,options/* choiceOption */.zu)('With `ignore`, acknowledged alerts do not count.', ['count', 'ignore']))
    },
    outputs: ['url'],
    check: (_subject, { 'event-types': types = [] }) => types
        .map(findCloseType)
        .filter((close) => close !== undefined)
        .map((close) => ({
        input: 'event-types',
        message: `has an event type that Atlas does not have. Did you mean ${close}?`
    })),
    async run(context, { 'event-types': types, cluster, severity, acknowledged }) {
        const groupId = (0,operations_subject/* projectOf */.v)(context.subject);
        const { data, status, version } = await context.atlas.list(LIST, { parameters: { groupId, status: 'OPEN' } });
        const open = data.results.map(toAlert);
        if (cluster !== undefined)
            await verifyClusterName(context, cluster, open);
        const configs = severity === undefined ? undefined : await readConfigs(context);
        const found = open.filter(createAlertPredicate({
            types: types?.map((type) => type.toUpperCase()),
            cluster,
            severities: severity,
            severityOf: severitiesOf(configs),
            countAcknowledged: acknowledged !== 'ignore',
            nowMs: context.clock.nowMs()
        }));
        const unmet = found.length === 0 ? undefined : describeUnmet(groupId, found);
        const kind = [types, cluster, severity].some((option) => option !== undefined) || acknowledged === 'ignore'
            ? ' that counts'
            : '';
        const unknown = (types ?? []).filter((type) => !(0,catalog/* alertTypes */.wc)().includes(type.toUpperCase()));
        return {
            verdict: unmet?.message ?? `Project ${groupId} has no open alert${kind}.`,
            data: { results: found.map(({ record }) => record), totalCount: found.length },
            status,
            apiVersion: version,
            outputs: { url: (0,ui_pages/* uiPageOutput */.n$)(context.atlas.baseUrl, { groupId, part: 'alerts' }) },
            satisfied: unmet === undefined,
            unmet,
            facts: [
                ['Open alerts', String(open.length)],
                ['Alerts that count', String(found.length)],
                ...(unknown.length === 0 ? [] : [['Unknown event types', unknown.join(', ')]])
            ],
            table: found.length === 0
                ? undefined
                : describeTable(context, found, configs ?? (await readConfigsIfPossible(context)))
        };
    }
});
function toAlert(item) {
    const record = (0,required_fields/* recordOf */.zv)(LIST, item);
    return { id: (0,required_fields/* textOf */.b6)(LIST, record, 'id'), type: (0,required_fields/* textOf */.b6)(LIST, record, 'eventTypeName'), record };
}
function findCloseType(type) {
    const known = (0,catalog/* alertTypes */.wc)();
    return known.includes(type.toUpperCase()) ? undefined : (0,nearest/* nearest */.p)(type, known, 1)[0];
}
async function verifyClusterName({ atlas, subject }, cluster, open) {
    if (open.some(({ record }) => record['clusterName'] === cluster))
        return;
    await (0,find_cluster/* createClusterReader */.I4)({ atlas, subject: { ...subject, 'cluster-name': cluster } })();
}
function severitiesOf(configs) {
    return new Map([...(configs ?? [])]
        .map(([id, record]) => [id, record['severityOverride']])
        .filter((pair) => typeof pair[1] === 'string'));
}
async function readConfigs({ atlas, subject }) {
    const { data } = await atlas.list(CONFIGS, { parameters: { groupId: (0,operations_subject/* projectOf */.v)(subject) } });
    return new Map(data.results.map((item) => (0,required_fields/* recordOf */.zv)(CONFIGS, item)).map((record) => [(0,required_fields/* textOf */.b6)(CONFIGS, record, 'id'), record]));
}
async function readConfigsIfPossible(context) {
    try {
        return await readConfigs(context);
    }
    catch (error) {
        (0,errors/* assertFailure */.fc)(error);
        return new Map();
    }
}
function describeUnmet(groupId, found) {
    const counts = new Map();
    for (const { type } of found)
        counts.set(type, (counts.get(type) ?? 0) + 1);
    const kinds = [...counts].map(([type, count]) => (count === 1 ? type : `${count} ${type}`));
    const shown = (0,atlas_counts/* firstOf */.K)(kinds, 5);
    return {
        message: `Project ${groupId} has ${(0,atlas_counts/* countOf */.p)(found.length, 'open alert', 'open alerts')}: ${shown}.`,
        hint: 'Resolve them in Atlas under Project Alerts, or acknowledge them there and set the option acknowledged to ignore.'
    };
}
function describeTable({ atlas, subject }, found, configs) {
    const groupId = subject['project-id'];
    return {
        head: ['Alert', 'Severity', 'Value', 'Cluster', 'Since', 'Acknowledged until'],
        rows: found.map(({ type, record }) => {
            const config = configs.get(toText(record['alertConfigId']));
            return [
                toText(record['metricName']) || type,
                toText((0,atlas_attributes/* valueAt */.fK)(config, 'severityOverride')),
                [
                    toAmount((0,atlas_attributes/* valueAt */.fK)(record, 'currentValue.number'), (0,atlas_attributes/* valueAt */.fK)(record, 'currentValue.units')),
                    toThreshold((0,atlas_attributes/* valueAt */.fK)(config, 'metricThreshold') ?? (0,atlas_attributes/* valueAt */.fK)(config, 'threshold'))
                ]
                    .filter((part) => part !== '')
                    .join(' '),
                toText(record['clusterName']),
                toText(record['created']),
                toText(record['acknowledgedUntil'])
            ];
        }),
        links: {
            column: 'Cluster',
            pages: found.map(({ record }) => (0,ui_pages/* findUiPage */.vi)(atlas.baseUrl, { groupId, clusterName: toText(record['clusterName']) }))
        }
    };
}
const OPERATORS = new Map([
    ['GREATER_THAN', '>'],
    ['LESS_THAN', '<']
]);
function toThreshold(threshold) {
    const amount = toAmount((0,atlas_attributes/* valueAt */.fK)(threshold, 'threshold'), (0,atlas_attributes/* valueAt */.fK)(threshold, 'units'));
    const operator = OPERATORS.get((0,atlas_attributes/* valueAt */.fK)(threshold, 'operator')) ?? '';
    return amount === '' ? '' : `(${operator}${amount})`;
}
function toAmount(number, units) {
    return toText(number) + (typeof units === 'string' && units !== 'RAW' ? ` ${units}` : '');
}
function toText(value) {
    return ['string', 'number', 'bigint'].includes(typeof value) ? String(value) : '';
}

// EXTERNAL MODULE: ./src/gate/poll.ts
var poll = __webpack_require__(5102);
;// CONCATENATED MODULE: ./src/operations/backup/snapshots.ts


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
    return { records: data.results.map((item) => (0,required_fields/* recordOf */.zv)(kind.list, item)), status, version };
}
function stateOf({ list }, record) {
    return (0,required_fields/* textOf */.b6)(list, record, 'status').toLowerCase();
}
function isUnfinished(state) {
    return ['queued', 'inprogress', 'pending', 'running'].includes(state);
}
function toSnapshot({ list, time, flex }, record) {
    const takenMs = (0,date_time/* dateOf */.Q$)(list, record, time);
    const { snapshotType, description } = record;
    const type = typeof snapshotType === 'string' ? snapshotType : flex ? 'scheduled (flex)' : 'unknown';
    const text = typeof description === 'string' && description !== '' ? description : undefined;
    return { id: (0,required_fields/* textOf */.b6)(list, record, 'id'), takenMs, type, description: text, record };
}

;// CONCATENATED MODULE: ./src/operations/checks/check-backup.ts







const CLOCK_SKEW_MS = 5 * 60_000;
const checkBackup = (0,definition/* defineOperation */.h)({
    name: 'check-backup',
    sentence: 'Checks that the newest completed snapshot of a cluster is recent enough.',
    role: 'Project Read Only',
    subjects: { 'project-id': 'required', 'cluster-name': 'required' },
    options: { 'max-age': (0,options/* withDefault */.IQ)('24h', (0,options/* durationOption */.Ap)('The maximum age of the newest snapshot.')) },
    outputs: ['id', 'url'],
    async run(context, { 'max-age': maxAgeMs }) {
        const { groupId, clusterName } = (0,find_cluster/* clusterSubject */.XE)(context.subject);
        const { kind, records, status, version } = await readSnapshots(context);
        const completed = records.filter((record) => stateOf(kind, record) === 'completed');
        const nowMs = context.clock.nowMs();
        const snapshots = completed.map((record) => toSnapshot(kind, record));
        const isDated = ({ takenMs }) => takenMs <= nowMs + CLOCK_SKEW_MS;
        const [newest] = snapshots.filter(isDated).sort((one, other) => other.takenMs - one.takenMs);
        const inFuture = snapshots.filter((snapshot) => !isDated(snapshot));
        const unfinished = records.filter((record) => isUnfinished(stateOf(kind, record)));
        const ageMs = newest === undefined ? undefined : Math.max(0, nowMs - newest.takenMs);
        const unmet = check_backup_describeUnmet({
            clusterName,
            kind,
            ageMs,
            maxAgeMs,
            unfinished: unfinished.length > 0,
            inFuture: inFuture.length
        });
        return {
            verdict: unmet?.message ?? `The newest snapshot of cluster ${clusterName} is ${(0,poll/* toDuration */.Ah)(ageMs ?? 0)} old.`,
            data: newest?.record,
            status,
            apiVersion: version,
            outputs: {
                ...(newest === undefined ? {} : { id: newest.id }),
                url: (0,ui_pages/* uiPageOutput */.n$)(context.atlas.baseUrl, { groupId, clusterName })
            },
            satisfied: unmet === undefined,
            unmet,
            facts: [
                ...(newest === undefined || ageMs === undefined
                    ? []
                    : [
                        ['Snapshot', newest.id],
                        ['Age', (0,poll/* toDuration */.Ah)(ageMs)],
                        ['Type', newest.type]
                    ]),
                ['Completed snapshots', String(completed.length)],
                ['In progress', String(unfinished.length)],
                ...(inFuture.length === 0 ? [] : [['Dated in the future', String(inFuture.length)]])
            ]
        };
    }
});
async function readSnapshots(context) {
    const place = (0,find_cluster/* clusterSubject */.XE)(context.subject);
    try {
        return { kind: DEDICATED, ...(await listSnapshots(context, DEDICATED, place)) };
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD) || error.errorCode !== 'CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API')
            throw error;
        return { kind: FLEX, ...(await listSnapshots(context, FLEX, place)) };
    }
}
function check_backup_describeUnmet(found) {
    const { clusterName, kind, ageMs, maxAgeMs, unfinished, inFuture } = found;
    if (ageMs !== undefined && ageMs <= maxAgeMs)
        return undefined;
    const note = unfinished ? ', and one is still in progress' : '';
    const message = ageMs === undefined
        ? `Cluster ${clusterName} has no completed snapshot${note}.`
        : `The newest snapshot of cluster ${clusterName} is ${(0,poll/* toDuration */.Ah)(ageMs)} old, more than ${(0,poll/* toDuration */.Ah)(maxAgeMs)}${note}.`;
    if (inFuture > 0) {
        const count = inFuture === 1 ? '1 more is' : `${inFuture} more are`;
        return {
            message: `${message} ${count} dated in the future, so when they were taken is unknown.`,
            hint: 'Check the clock of the runner.'
        };
    }
    if (unfinished)
        return { message, hint: 'Run the step again when that snapshot is completed.' };
    return {
        message,
        hint: kind.flex
            ? 'Atlas takes a snapshot of a flex cluster once a day; it cannot be started by hand.'
            : 'Take one with the operation take-snapshot, and check the backup policy.'
    };
}

;// CONCATENATED MODULE: ./src/operations/indexes/listed-index.ts


const listed_index_LIST = 'listGroupClusterSearchIndexes';
async function listSearchIndexes({ atlas, subject }, options) {
    const { groupId, clusterName } = (0,find_cluster/* clusterSubject */.XE)(subject);
    const response = await atlas.call(listed_index_LIST, { parameters: { groupId, clusterName } }, options);
    if (!Array.isArray(response.data))
        throw (0,required_fields/* incompleteResponse */.U6)(listed_index_LIST, 'list of indexes');
    return { response, indexes: response.data.map(toIndex) };
}
function idOf({ record }) {
    return (0,required_fields/* textOf */.b6)(listed_index_LIST, record, 'indexID');
}
function toIndex(item) {
    const record = (0,required_fields/* recordOf */.zv)(listed_index_LIST, item);
    const { queryable, type } = record;
    if (typeof queryable !== 'boolean')
        throw (0,required_fields/* incompleteResponse */.U6)(listed_index_LIST, 'queryable');
    const name = (0,required_fields/* textOf */.b6)(listed_index_LIST, record, 'name');
    const database = (0,required_fields/* textOf */.b6)(listed_index_LIST, record, 'database');
    const collection = (0,required_fields/* textOf */.b6)(listed_index_LIST, record, 'collectionName');
    return {
        path: `${database}.${collection}.${name}`,
        database,
        collection,
        name,
        type: typeof type === 'string' ? type : '',
        status: (0,required_fields/* textOf */.b6)(listed_index_LIST, record, 'status'),
        queryable,
        record
    };
}

;// CONCATENATED MODULE: ./src/operations/checks/check-search-indexes.ts





const DELETING = 'DELETING';
const checkSearchIndexes = (0,definition/* defineOperation */.h)({
    name: 'check-search-indexes',
    sentence: 'Checks that the search indexes of a cluster are ready for queries.',
    role: 'Project Data Access Read Only',
    subjects: { 'project-id': 'required', 'cluster-name': 'required' },
    options: {
        indexes: (0,options/* listOption */.y8)('The indexes to check, each by its name or as `database.collection.name`. Default: all indexes of the cluster.')
    },
    outputs: ['url'],
    async run(context, { indexes: wanted }) {
        const { groupId, clusterName } = (0,find_cluster/* clusterSubject */.XE)(context.subject);
        const { response, indexes: listed } = await listSearchIndexes(context);
        const { data, status, version } = response;
        const all = listed.filter(({ status }) => status !== DELETING);
        const removed = listed.filter(({ status }) => status === DELETING);
        const counted = wanted === undefined ? all : all.filter((index) => wanted.some((name) => isNamed(index, name)));
        const missing = (wanted ?? []).filter((name) => !all.some((index) => isNamed(index, name)));
        const notReady = counted.filter((index) => !isReady(index));
        const unmet = check_search_indexes_describeUnmet(clusterName, { counted, missing, notReady });
        return {
            verdict: unmet?.message ?? `${countOf(counted.length)} of cluster ${clusterName} can be queried.`,
            data,
            status,
            apiVersion: version,
            outputs: { url: (0,ui_pages/* uiPageOutput */.n$)(context.atlas.baseUrl, { groupId, clusterName, part: 'search' }) },
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
function check_search_indexes_describeUnmet(clusterName, found) {
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
        : `Atlas is still building. To wait, run the operation ${listed_index_LIST} with wait-until "length([?!queryable]) == \`0\`".`;
}
function countOf(count) {
    return count === 1 ? 'The search index' : `All ${count} search indexes`;
}

// EXTERNAL MODULE: ./src/atlas/outcome.ts
var outcome = __webpack_require__(6143);
// EXTERNAL MODULE: ./src/operations/api/run-and-wait.ts
var run_and_wait = __webpack_require__(2160);
// EXTERNAL MODULE: ./src/operations/api/state-of.ts
var state_of = __webpack_require__(9108);
// EXTERNAL MODULE: ./src/operations/cluster/cluster-kind.ts
var cluster_kind = __webpack_require__(3944);
// EXTERNAL MODULE: ./src/operations/stages.ts
var operations_stages = __webpack_require__(639);
// EXTERNAL MODULE: ./src/operations/wait-for.ts
var wait_for = __webpack_require__(6039);
;// CONCATENATED MODULE: ./src/operations/backup/backup-clusters.ts
function findBackupOff({ document, flex }) {
    if (flex || document['backupEnabled'] !== false)
        return undefined;
    return {
        message: `Backup of cluster ${String(document['name'])} is turned off, so Atlas takes no snapshots of it.`,
        hint: 'Turn on Cloud Backup for the cluster: with the operation updateGroupCluster and the body "backupEnabled: true", or in Atlas.'
    };
}

;// CONCATENATED MODULE: ./src/operations/backup/take-snapshot.ts















const TAKE = 'takeGroupClusterBackupSnapshots';
const retentionOption = (0,options/* singleOption */.UV)({
    sentence: 'How many days Atlas keeps the snapshot.',
    form: 'a whole number of days, such as `7`',
    read(text) {
        const [, digits] = /^([1-9]\d{0,4})d?$/.exec(text) ?? [];
        return digits === undefined ? undefined : Number(digits);
    }
});
const takeSnapshot = (0,definition/* defineOperation */.h)({
    name: 'take-snapshot',
    sentence: 'Takes a snapshot of a dedicated cluster, and waits until it is completed.',
    role: 'Project Backup Creator and Project Read Only',
    duration: 'A recorded snapshot of a new cluster took less than 3 minutes. More data takes longer.',
    cost: 'Atlas bills what the snapshot stores until it expires.',
    subjects: { 'project-id': 'required', 'cluster-name': 'required' },
    options: {
        description: (0,options/* textOption */.vU)('Description of the snapshot. Default: repository, commit and run.'),
        retention: (0,options/* withDefault */.IQ)('1', retentionOption)
    },
    outputs: ['id', 'state', 'expires-at', 'changed', 'url'],
    waits: 'after-write',
    async run(context, { description = describeRun(context.run), retention }) {
        const cluster = await (0,find_cluster/* createClusterReader */.I4)(context)();
        checkKind(cluster);
        const request = { description, retentionInDays: retention };
        const backupOff = findBackupOff(cluster);
        if (backupOff !== undefined)
            return describe(context, request, { unmet: backupOff, satisfied: false });
        if (context.dryRun)
            return describeDryRun(context, request);
        return take(context, request);
    }
});
function describeRun({ repository, commit, runId, attempt }) {
    const source = [repository, commit?.slice(0, 7)].filter((part) => part !== undefined).join('@');
    const run = runId === undefined ? '' : `run ${runId}`;
    const again = attempt === undefined || attempt === '1' ? '' : `attempt ${attempt}`;
    return [source, run, again].filter((part) => part !== '').join(', ') || 'on-demand snapshot';
}
function checkKind(cluster) {
    const why = cluster.flex
        ? 'is a flex cluster. Atlas takes a snapshot of it once a day, and none on demand.'
        : (0,cluster_kind/* kindOf */.I)(cluster) === 'free'
            ? 'is a free cluster (M0). Atlas takes no snapshots of it.'
            : undefined;
    if (why === undefined)
        return;
    const message = `${String(cluster.document['name'])} ${why} Name a dedicated cluster, M10 or larger.`;
    throw new errors/* InputError */.dz([{ input: 'cluster-name', message }], { afterSending: true });
}
async function take(context, request) {
    const { groupId, clusterName } = (0,find_cluster/* clusterSubject */.XE)(context.subject);
    const stages = (0,operations_stages/* createStages */.k)(context);
    const input = { parameters: { groupId, clusterName }, body: JSON.stringify(request) };
    for (let refused = false;; refused = true) {
        if (refused || (await findUnderWay(context)) !== undefined) {
            const earlier = await stages.follow('Earlier snapshot', (stage) => waitForEarlier(stage, refused));
            if (earlier.satisfied === false)
                return describe(context, request, earlier);
        }
        try {
            const subject = `the snapshot of cluster ${clusterName}`;
            const taken = await stages.follow('Snapshot', (stage) => (0,run_and_wait/* runAndWait */.o)(stage, TAKE, input, subject));
            return describe(context, request, { ...taken, stages: (0,operations_stages/* severalOf */.M)(stages) });
        }
        catch (error) {
            if (!isRefusedAsUnfinished(error))
                throw error;
            context.report('Atlas has already begun another on-demand snapshot.');
        }
    }
}
function isRefusedAsUnfinished(error) {
    return error instanceof errors/* ApiError */.hD && error.errorCode === 'UNFINISHED_ON_DEMAND_SNAPSHOT' && (0,outcome/* isRefusal */.v)(error);
}
async function findUnderWay(context, options) {
    const { records } = await listSnapshots(context, DEDICATED, (0,find_cluster/* clusterSubject */.XE)(context.subject), options);
    const found = records.find((record) => record['snapshotType'] === 'onDemand' && isUnfinished(stateOf(DEDICATED, record)));
    return found && String(found['status']);
}
async function waitForEarlier(context, refused) {
    const { clusterName } = (0,find_cluster/* clusterSubject */.XE)(context.subject);
    const wait = {
        subject: `the earlier on-demand snapshot of cluster ${clusterName}`,
        wanted: 'finished',
        first: refused ? { found: undefined, verdict: 'unknown', state: 'in progress' } : undefined,
        settleMs: 0,
        async check(deadlineMs) {
            const state = await findUnderWay(context, { deadlineMs, quiet: true });
            return { found: state, verdict: state === undefined ? 'success' : 'pending', state: state ?? 'finished' };
        }
    };
    const hint = 'Atlas takes one on-demand snapshot of a cluster at a time. Increase timeout, or run the step again later.';
    return (0,wait_for/* toResultParts */.jT)(wait, await (0,wait_for/* waitFor */.fm)(context, wait), hint);
}
function describe({ atlas, subject }, { description, retentionInDays }, { data, facts = [], unmet, ...outcome }) {
    const { groupId, clusterName } = (0,find_cluster/* clusterSubject */.XE)(subject);
    const text = (attribute) => {
        const value = (0,atlas_attributes/* valueAt */.fK)(data, attribute);
        return typeof value === 'string' ? value : undefined;
    };
    const id = text('id');
    const state = id === undefined ? undefined : (0,state_of/* stateOf */.L4)(data);
    const expiresAt = text('expiresAt');
    const kept = expiresAt === undefined ? '' : ` Atlas keeps it until ${expiresAt}.`;
    return {
        ...outcome,
        unmet,
        verdict: unmet?.message ?? `Snapshot ${id} of cluster ${clusterName} is ${state}.${kept}`,
        data,
        outputs: {
            ...(id === undefined ? {} : { id }),
            ...(state === undefined ? {} : { state }),
            ...(expiresAt === undefined ? {} : { 'expires-at': expiresAt }),
            changed: String(id !== undefined),
            url: (0,ui_pages/* uiPageOutput */.n$)(atlas.baseUrl, { groupId, clusterName })
        },
        facts: [
            ...(id === undefined ? [] : [['Snapshot', id]]),
            ['Description', description],
            ['Kept for', (0,atlas_counts/* countOf */.p)(retentionInDays, 'day', 'days')],
            ...facts.filter(([label]) => label === 'Time')
        ]
    };
}
function describeDryRun(context, request) {
    const { clusterName } = (0,find_cluster/* clusterSubject */.XE)(context.subject);
    const { facts, outputs } = describe(context, request, {});
    const verdict = `Dry run: an on-demand snapshot of cluster ${clusterName} would be taken.`;
    return { verdict, data: { operationId: TAKE, body: request }, outputs, facts };
}

// EXTERNAL MODULE: ./src/operations/cluster/wait-for-cluster.ts
var wait_for_cluster = __webpack_require__(9075);
// EXTERNAL MODULE: ./src/atlas/wait-rule.ts
var wait_rule = __webpack_require__(361);
// EXTERNAL MODULE: ./src/atlas/wait-rules.ts + 7 modules
var wait_rules = __webpack_require__(4852);
// EXTERNAL MODULE: ./src/operations/api/wait-for-finish.ts
var wait_for_finish = __webpack_require__(5056);
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
    return { operationId: kind.create, input: { parameters: placeParameters(kind, from), body: JSON.stringify(body) } };
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
    const { data } = await atlas.list(kind.list, { parameters: placeParameters(kind, from) });
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
    return atlas.call(ruleOf(kind).get, { parameters: { ...placeParameters(kind, plan.from), restoreJobId: jobId } });
}
async function waitForJob(context, plan, jobId) {
    const kind = kindOf(plan.flex);
    const rule = ruleOf(kind);
    const parameters = placeParameters(kind, plan.from);
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
    return (0,wait_rules/* getWaitRule */.au)(create);
}

;// CONCATENATED MODULE: ./src/operations/backup/restore-options.ts


const ID = /^[a-f0-9]{24}$/i;
const momentOption = (0,options/* singleOption */.UV)({
    sentence: 'The moment whose data is restored. The source needs Continuous Cloud Backup.',
    form: 'a date and time with its zone, such as `2026-11-25T03:00:00Z`',
    read: date_time/* parseDateTime */.DP
});
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
    const parameters = { ...placeParameters(kind, place), snapshotId };
    const { data } = await atlas.call(kind.get, { parameters }).catch((error) => {
        if (error instanceof errors/* ApiError */.hD && error.errorCode === 'SNAPSHOT_NOT_FOUND') {
            error.hint =
                'A snapshot belongs to one cluster, and expires. Check snapshot-id, source-cluster and source-project.';
        }
        throw error;
    });
    const record = (0,required_fields/* recordOf */.zv)(kind.get, data);
    if (stateOf({ ...kind, list: kind.get }, record) === 'completed') {
        return { kind: 'snapshot', snapshot: toSnapshot({ ...kind, list: kind.get }, record) };
    }
    return {
        message: `Snapshot ${snapshotId} of cluster ${place.clusterName} is ${String(record['status'])}, not completed.`,
        hint: 'Only a completed snapshot can be restored. Wait for it, or choose another one.'
    };
}
async function findNewest(context, place, kind) {
    const { records } = await listSnapshots(context, kind, place);
    const [snapshot] = records
        .filter((record) => stateOf(kind, record) === 'completed' && record['snapshotType'] !== 'fallback')
        .map((record) => toSnapshot(kind, record))
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
    const days = (0,atlas_attributes/* isRecord */.u4)(data) ? data['restoreWindowDays'] : undefined;
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
        return `the data of cluster ${clusterName} as of ${(0,date_time/* toDate */.ay)(source.seconds * 1000)}`;
    const { id, takenMs } = source.snapshot;
    return `snapshot ${id} of cluster ${clusterName}, taken ${(0,poll/* toDuration */.Ah)(Math.max(0, nowMs - takenMs))} ago,`;
}
function describeSource(source, nowMs) {
    if (source.kind === 'moment')
        return [['Data as of', (0,date_time/* toDate */.ay)(source.seconds * 1000)]];
    const { id, takenMs, type, description } = source.snapshot;
    return [
        ['Snapshot', id],
        ['Taken', `${(0,date_time/* toDate */.ay)(takenMs)} (${(0,poll/* toDuration */.Ah)(Math.max(0, nowMs - takenMs))} ago)`],
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
        const kind = source.flex ? FLEX : DEDICATED;
        const found = await findSource(context, { cluster: source, place: from, kind }, options);
        if ('message' in found)
            return restore_snapshot_describeUnmet(context, places, found);
        const plan = { flex: source.flex, from, to, source: found };
        if (target.state === 'PAUSED') {
            const message = `Cluster ${to.clusterName} is paused. Atlas does not restore onto a paused cluster.`;
            return restore_snapshot_describeUnmet(context, places, { message, hint: find_cluster/* RESUME_HINT */.Im });
        }
        return context.dryRun ? restore_snapshot_describeDryRun(context, plan) : restore(context, plan, target);
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
        ...((0,cluster_kind/* kindOf */.I)(source) === 'free'
            ? [{ input: 'source-cluster', message: `${from.clusterName} is a free cluster (M0), which has no snapshots.` }]
            : []),
        ...((0,cluster_kind/* kindOf */.I)(target) === 'free' || (target.flex && !source.flex)
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
            return restore_snapshot_describe(context, plan, { data: (await readJob(context, plan, open.id)).data }, false);
        }
        const joined = await stages.follow('Restore', (stage) => waitForJob(stage, plan, open.id));
        return finish(context, plan, { stages, job: joined, changed: false });
    }
    if (open !== undefined) {
        const earlier = await stages.follow('Earlier restore', (stage) => waitForJob(stage, plan, open.id));
        if (isOpenJob(plan, earlier.data))
            return restore_snapshot_describe(context, plan, { ...earlier, data: undefined }, false);
    }
    if (open !== undefined || target.state !== 'IDLE') {
        const { satisfied, unmet } = await waitForTarget(stages, plan);
        if (satisfied === false)
            return restore_snapshot_describe(context, plan, { satisfied, unmet }, false);
    }
    const job = await stages.follow('Restore', (stage) => startRestore(stage, plan));
    return finish(context, plan, { stages, job, changed: true });
}
async function finish(context, plan, { stages, job, changed }) {
    if (job.satisfied !== true || context.wait.wanted === false)
        return restore_snapshot_describe(context, plan, job, changed);
    const { satisfied, unmet } = await waitForTarget(stages, plan);
    return restore_snapshot_describe(context, plan, { ...job, satisfied, unmet, stages: stages.periods }, changed);
}
function waitForTarget({ follow }, { to }) {
    const subject = { 'project-id': to.groupId, 'cluster-name': to.clusterName };
    const options = { state: 'IDLE', changes: undefined, connection: undefined };
    return follow(`Cluster ${to.clusterName}`, (stage) => wait_for_cluster/* waitForCluster */.r.run({ ...stage, subject }, options));
}
function restore_snapshot_describe(context, plan, { data, unmet, facts = [], ...outcome }, changed) {
    const nowMs = context.clock.nowMs();
    const id = (0,atlas_attributes/* valueAt */.fK)(data, 'id');
    const state = data === undefined ? undefined : stateOfJob(plan, data);
    const done = outcome.satisfied === true ? 'is restored' : 'is being restored';
    const verdict = `${(0,wait_for/* capitalize */.ZH)(nameSource(plan.source, plan.from, nowMs))} ${done} onto cluster ${plan.to.clusterName}.`;
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
    return { changed: String(changed), url: (0,ui_pages/* uiPageOutput */.n$)(atlas.baseUrl, to) };
}
function restore_snapshot_describeUnmet(context, { target }, unmet) {
    const outputs = describeTarget(context, target, false);
    return { verdict: unmet.message, data: undefined, outputs, facts: [], satisfied: false, unmet };
}
function restore_snapshot_describeDryRun(context, plan) {
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

// EXTERNAL MODULE: ./src/operations/changes.ts
var operations_changes = __webpack_require__(1671);
// EXTERNAL MODULE: ./src/atlas/json.ts
var json = __webpack_require__(4733);
// EXTERNAL MODULE: ./src/operations/temporary/remove-if-present.ts
var remove_if_present = __webpack_require__(7928);
// EXTERNAL MODULE: ./src/atlas/compare-sent.ts
var compare_sent = __webpack_require__(8347);
;// CONCATENATED MODULE: ./src/operations/indexes/definition-differences.ts


const DEFAULTS = {
    search: {
        analyzer: 'lucene.standard',
        analyzers: [],
        numPartitions: 1,
        sort: {},
        storedSource: false,
        synonyms: [],
        typeSets: []
    },
    vectorSearch: { nestedRoot: '', numPartitions: 1, storedSource: false }
};
const MAPPINGS = { dynamic: false, fields: {} };
const MAPS = ['fields', 'multi', 'sort'];
const SEQUENCES = ['charFilters', 'tokenFilters'];
const IDENTITIES = ['path', 'name', 'type'];
function findDefinitionDifferences(type, wanted, shown) {
    return compareRecords(fillIn(type, wanted), fillIn(type, (0,atlas_attributes/* isRecord */.u4)(shown) ? shown : {}), { path: '', isMap: false });
}
function fillIn(type, definition) {
    const filled = { ...DEFAULTS[type], ...withoutNulls(definition) };
    return type === 'search' ? { ...filled, mappings: { ...MAPPINGS, ...withoutNulls(definition['mappings']) } } : filled;
}
function withoutNulls(value) {
    if (!(0,atlas_attributes/* isRecord */.u4)(value))
        return {};
    return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== null));
}
function compare(wanted, shown, place) {
    if ((0,atlas_attributes/* isRecord */.u4)(wanted) && (0,atlas_attributes/* isRecord */.u4)(shown))
        return compareRecords(wanted, shown, place);
    if (Array.isArray(wanted) && Array.isArray(shown))
        return compareLists(wanted, shown, place.path);
    if (wanted === shown || ((shown ?? undefined) === undefined && (0,compare_sent/* isNothing */.qv)(wanted)))
        return [];
    return [differ(place.path, wanted, shown)];
}
function compareRecords(wanted, shown, { path, isMap }) {
    const names = isMap ? [...new Set([...Object.keys(wanted), ...Object.keys(shown)])] : Object.keys(wanted);
    return names.flatMap((name) => {
        const place = { path: join(path, name), isMap: !isMap && MAPS.includes(name) };
        return compare(definition_differences_valueOf(wanted, name), definition_differences_valueOf(shown, name), place);
    });
}
function compareLists(wanted, shown, path) {
    const elements = wanted.map((element, index) => ({
        element,
        place: { path: join(path, String(index)), isMap: false }
    }));
    const isSequence = SEQUENCES.includes(path.split('.').at(-1) ?? '');
    const left = [...shown];
    const take = (isIt) => {
        const at = left.findIndex(isIt);
        return at === -1 ? undefined : left.splice(at, 1)[0];
    };
    const differing = isSequence
        ? elements
        : elements.filter(({ element, place }) => take((each) => compare(element, each, place).length === 0) === undefined);
    const differences = differing.flatMap(({ element, place }) => {
        return compare(element, isSequence ? left.shift() : take((each) => isCounterpart(element, each)), place);
    });
    const more = left.length > 0 ? [differ(path, wanted, shown)] : [];
    return [...differences, ...more];
}
function isCounterpart(element, other) {
    if (!(0,atlas_attributes/* isRecord */.u4)(element) || !(0,atlas_attributes/* isRecord */.u4)(other))
        return false;
    const identity = IDENTITIES.find((name) => element[name] !== undefined);
    return identity !== undefined && element[identity] === other[identity];
}
function definition_differences_valueOf(attributes, name) {
    return Object.hasOwn(attributes, name) ? attributes[name] : undefined;
}
function differ(path, wanted, shown) {
    return { path, found: definition_differences_describe(shown), sent: definition_differences_describe(wanted) };
}
function definition_differences_describe(value) {
    return (0,compare_sent/* isNothing */.qv)(value) ? 'missing' : (0,compare_sent/* describeValue */.bp)(value);
}
function join(path, name) {
    return path === '' ? name : `${path}.${name}`;
}

;// CONCATENATED MODULE: ./src/operations/indexes/search-index-plan.ts

function makePlan(wanted, listed, { prune }) {
    const there = listed.filter(({ status }) => status !== 'DOES_NOT_EXIST');
    const pairs = wanted.map((index, position) => ({ index, position, other: findIndex(there, index) }));
    const isOfFile = ({ database, collection }) => wanted.some((index) => index.database === database && index.collection === collection);
    const unlisted = there.filter((other) => other.status !== 'DELETING' && isOfFile(other) && findIndex(wanted, other) === undefined);
    return {
        changes: [
            ...pairs.flatMap(({ index, other }) => (other === undefined ? [{ kind: 'create', wanted: index }] : [])),
            ...pairs.flatMap(({ index, other }) => (other === undefined ? [] : planUpdate(index, other))),
            ...(prune ? unlisted.map((other) => ({ kind: 'delete', listed: other })) : [])
        ],
        problems: pairs.flatMap(({ index, position, other }) => findTypeProblem(index, position, other)),
        deleting: pairs.flatMap(({ other }) => (other?.status === 'DELETING' ? [other] : []))
    };
}
function findIndex(indexes, { database, collection, name }) {
    return indexes.find((each) => each.database === database && each.collection === collection && each.name === name);
}
function toChange(change) {
    const { kind } = change;
    if (kind !== 'update')
        return { what: pathOf(change), change: kind };
    const { path, found, sent } = change.first;
    const more = change.more > 0 ? `, and ${change.more} more` : '';
    return {
        what: pathOf(change),
        change: kind,
        from: `${path}: ${found}${more}`,
        to: `${path}: ${sent}${more}`
    };
}
function pathOf(change) {
    return change.kind === 'delete' ? change.listed.path : change.wanted.path;
}
function planUpdate(wanted, listed) {
    const { latestDefinition } = listed.record;
    const [first, ...others] = findDefinitionDifferences(wanted.type, wanted.definition, latestDefinition);
    return first === undefined ? [] : [{ kind: 'update', wanted, listed, first, more: others.length }];
}
function findTypeProblem({ path, type }, position, listed) {
    if (listed === undefined || listed.type === '' || listed.type === type)
        return [];
    const message = `index ${position + 1}: ${path} has the type ${listed.type} in Atlas, which cannot become ${type}. ` +
        'Delete that index first, or give this one another name.';
    return [{ input: 'body', message }];
}

;// CONCATENATED MODULE: ./src/operations/indexes/request-change.ts






async function requestChanges(context, changes) {
    const requested = [];
    for (const change of changes) {
        try {
            if (await requestChange(context, change))
                requested.push(change);
        }
        catch (error) {
            if (error instanceof errors/* ReportedError */.SS && requested.length > 0) {
                const before = requested.map((each) => `${each.kind} ${pathOf(each)}`).join(', ');
                error.hint = [error.hint, `Requested before: ${before}. The next run requests the rest.`].join(' ').trim();
            }
            throw error;
        }
    }
    return requested;
}
async function requestChange(context, change) {
    const { atlas, report } = context;
    const parameters = (0,find_cluster/* clusterSubject */.XE)(context.subject);
    switch (change.kind) {
        case 'delete':
            await (0,remove_if_present/* removeIfPresent */.t)(atlas, 'deleteGroupClusterSearchIndex', { ...parameters, indexId: idOf(change.listed) });
            return true;
        case 'update': {
            const body = (0,json/* toJson */.a)({ definition: change.wanted.definition });
            const input = { parameters: { ...parameters, indexId: idOf(change.listed) }, body };
            await atlas.call('updateGroupClusterSearchIndex', input);
            return true;
        }
        case 'create': {
            const { database, collection: collectionName, name, type, definition } = change.wanted;
            const body = (0,json/* toJson */.a)({ database, collectionName, name, type, definition });
            try {
                await atlas.call('createGroupClusterSearchIndex', { parameters, body });
                return true;
            }
            catch (error) {
                if (!(error instanceof errors/* ApiError */.hD) || !error.fromAtlas)
                    throw error;
                if (error.errorCode === 'ATLAS_FTS_DUPLICATE_INDEX') {
                    report(`Atlas says that ${change.wanted.path} exists already.`);
                    return false;
                }
                if (LIMIT.test(error.detail ?? ''))
                    error.hint = LIMIT_HINT;
                throw error;
            }
        }
    }
}
const LIMIT = /maximum number of .*index/i;
const LIMIT_HINT = 'A free cluster (M0) has at most 3 search indexes, a flex cluster 10. Delete one that is not needed, or use a larger tier.';

;// CONCATENATED MODULE: ./src/operations/indexes/entries.ts



function readIndexList(body, read, keysOf) {
    const list = (0,json/* parseJson */.q)(body);
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
        if (!(0,atlas_attributes/* isRecord */.u4)(item))
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
        const [close] = (0,nearest/* nearest */.p)(name, known, 1);
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

;// CONCATENATED MODULE: ./src/operations/indexes/search-index-list.ts


const TYPES = ['search', 'vectorSearch'];
const ATTRIBUTES = ['database', 'collection', 'name', 'type', 'definition'];
function readSearchIndexList(body) {
    return readIndexList(body, readIndex, ({ path }) => [path]);
}
function readIndex(entry) {
    checkNames(entry, ATTRIBUTES);
    const [database, collection, name] = ['database', 'collection', 'name'].map((each) => textAt(entry, each));
    const type = readType(entry);
    const definition = readDefinition(entry, type);
    if (database === undefined || collection === undefined || name === undefined)
        return undefined;
    if (type === undefined || definition === undefined)
        return undefined;
    return { path: `${database}.${collection}.${name}`, database, collection, name, type, definition };
}
function readType({ attributes, report }) {
    const { type = 'search' } = attributes;
    const known = TYPES.find((each) => each === type);
    if (known === undefined)
        report(`has an unknown type. Known are ${TYPES.join(' and ')}.`);
    return known;
}
function readDefinition({ attributes, report }, type) {
    const { definition } = attributes;
    if (!(0,atlas_attributes/* isRecord */.u4)(definition)) {
        report(definition === undefined ? 'has no definition.' : 'has a definition that is not a mapping.');
        return undefined;
    }
    const { mappings, fields } = definition;
    if (type === 'search' && !(0,atlas_attributes/* isRecord */.u4)(mappings)) {
        report(fields === undefined
            ? 'has no definition.mappings.'
            : 'has definition.fields, as vector indexes have. Add "type: vectorSearch".');
        return undefined;
    }
    if (type === 'vectorSearch' && !(Array.isArray(fields) && fields.length > 0 && fields.every(atlas_attributes/* isRecord */.u4))) {
        report('has no definition.fields, a list of mappings, each with type and path.');
        return undefined;
    }
    return definition;
}

;// CONCATENATED MODULE: ./src/operations/indexes/index-readiness.ts





function judgeIndex({ type, definition }, { status, record }) {
    const parts = partsOf(record);
    const latest = parts.filter(({ isLatest }) => isLatest);
    const rule = (0,wait_rules/* getWaitRule */.au)('updateGroupClusterSearchIndex');
    const verdict = (0,wait_rule/* judge */.S4)(rule, record);
    if (verdict === 'failure' || latest.some((part) => part.status === 'FAILED')) {
        const message = latest.find((part) => part.message !== '')?.message;
        return { verdict: 'failure', state: message === undefined ? 'FAILED' : `FAILED: ${message}` };
    }
    if (verdict === 'pending')
        return { verdict, state: status };
    if (parts.some(({ isMain, isLatest }) => isMain && !isLatest)) {
        return { verdict: 'pending', state: `${status} with its earlier definition` };
    }
    const difference = (0,compare_sent/* describeFirst */.Ms)(findDefinitionDifferences(type, definition, record['latestDefinition']));
    return difference === undefined
        ? { verdict, state: status }
        : { verdict: 'different', state: `${status}, but ${difference}` };
}
function partsOf(record) {
    const latest = (0,atlas_attributes/* valueAt */.fK)(record, 'latestDefinitionVersion.version');
    return (0,atlas_attributes/* recordsIn */.Q0)(record['statusDetail']).flatMap(({ mainIndex, stagedIndex }) => [mainIndex, stagedIndex].filter(atlas_attributes/* isRecord */.u4).map((part) => {
        const version = (0,atlas_attributes/* valueAt */.fK)(part, 'definitionVersion.version');
        const { status, message } = part;
        return {
            isMain: part === mainIndex,
            isLatest: version === undefined || latest === undefined || version === latest,
            status,
            message: typeof message === 'string' ? message : ''
        };
    }));
}

;// CONCATENATED MODULE: ./src/operations/indexes/wait-for-search-indexes.ts









async function waitForSearchIndexes(context, target) {
    const { wanted, deleted } = target;
    const count = wanted.length + deleted.length;
    const { clusterName } = (0,find_cluster/* clusterSubject */.XE)(context.subject);
    const hasWritten = target.written.length + deleted.length > 0;
    const judgeAll = createJudge(context, target);
    const waited = await (0,wait_for/* waitFor */.fm)(context, {
        subject: `${(0,atlas_counts/* countOf */.p)(count, 'search index', 'search indexes')} of cluster ${clusterName}`,
        wanted: deleted.length === 0 ? 'READY' : 'READY or gone',
        ...(hasWritten && { first: { found: undefined, verdict: 'unknown', state: 'requested' }, settleMs: 0 }),
        async check(deadlineMs) {
            const { indexes } = await listSearchIndexes(context, { deadlineMs, quiet: true });
            const states = judgeAll(indexes);
            return { found: states, verdict: worstOf(states), state: countStates(states) };
        }
    });
    const { found: states = [] } = waited;
    const unmet = wait_for_search_indexes_describeUnmet(waited, states);
    return {
        satisfied: unmet === undefined,
        unmet,
        timeline: waited.timeline,
        facts: [['Time', (0,poll/* toDuration */.Ah)(waited.elapsedMs)]],
        states
    };
}
function areReady(wanted, listed) {
    return wanted.every((index) => {
        const found = findIndex(listed, index);
        return found !== undefined && judgeIndex(index, found).verdict === 'success';
    });
}
function createJudge({ clock }, { wanted, written, deleted }) {
    const shownByMs = clock.nowMs() + wait_rule/* CREATION_LAG_MS */.gv;
    const histories = new Map();
    const ids = new Set(deleted.map(idOf));
    return (indexes) => {
        const atMs = clock.nowMs();
        const judgeOne = (index) => {
            const listed = findIndex(indexes, index);
            const isEarly = atMs <= shownByMs && (listed === undefined || listed.status === 'DOES_NOT_EXIST');
            const missing = { verdict: 'failure', state: 'missing' };
            const found = listed === undefined ? missing : judgeIndex(index, listed);
            const { verdict, state } = isEarly ? { verdict: 'pending', state: state_of/* NOT_SHOWN_YET */.te } : found;
            const history = [...(histories.get(index) ?? []), { verdict, atMs }];
            histories.set(index, history);
            const isFinal = verdict === 'success' || verdict === 'failure';
            const settleMs = written.includes(index) ? poll/* DEFAULT_SETTLE_MS */.dk : undefined;
            const unsettled = isFinal && !(0,poll/* isSettled */.Is)(history, settleMs);
            return { path: index.path, goal: 'READY', state, verdict: unsettled ? 'unknown' : verdict };
        };
        const stillThere = indexes.filter((each) => each.status !== 'DOES_NOT_EXIST' && ids.has(idOf(each)));
        return [
            ...wanted.map(judgeOne),
            ...deleted.map(({ path, ...rest }) => {
                const left = findIndex(stillThere, rest);
                if (left === undefined)
                    return { path, goal: 'gone', verdict: 'success', state: 'gone' };
                return { path, goal: 'gone', verdict: 'pending', state: left.status };
            })
        ];
    };
}
function worstOf(states) {
    const order = ['failure', 'pending', 'different', 'unknown'];
    return order.find((verdict) => states.some((each) => each.verdict === verdict)) ?? 'success';
}
function countStates(states) {
    const counts = new Map();
    for (const { state } of states)
        counts.set(state, (counts.get(state) ?? 0) + 1);
    return [...counts].map(([state, count]) => `${count} ${state}`).join(' and ');
}
function wait_for_search_indexes_describeUnmet({ end, elapsedMs }, states) {
    const elapsed = (0,poll/* toDuration */.Ah)(elapsedMs);
    if (end === 'success')
        return undefined;
    if (end === 'failure') {
        const failed = states.filter(({ verdict }) => verdict === 'failure');
        const reasons = failed.map(({ path, state }) => `${path} is ${state}`).join('; ');
        const isGone = failed.every(({ state }) => state === 'missing');
        return {
            message: `${isGone ? 'A search index was deleted' : 'A search index failed'}: ${reasons} (after ${elapsed}).`,
            hint: isGone ? GONE_HINT : FAILED_HINT
        };
    }
    const open = states.filter(({ verdict }) => verdict !== 'success');
    const reasons = open.map(describeOpen).join('; ');
    const hint = open.every(({ verdict }) => verdict === 'unknown') ? UNSETTLED_HINT : OPEN_HINT;
    return { message: `Timed out after ${elapsed}: ${reasons}.`, hint };
}
function describeOpen({ path, state, verdict, goal }) {
    if (verdict === 'unknown')
        return `${path} is ${state}, but that is not confirmed yet`;
    return verdict === 'different' ? `${path} is ${state}` : `${path} is still ${state}, not ${goal}`;
}
const FAILED_HINT = 'Correct its definition in the file, and run the job again. The Search page of the cluster in Atlas may show more.';
const GONE_HINT = "Somebody else deleted it: the project's activity feed in Atlas shows who. Run the job again to create it.";
const OPEN_HINT = 'Increase timeout. Atlas goes on, and the next run waits for what is not finished yet.';
const UNSETTLED_HINT = 'After a change, Atlas may show the old state for a while. Set timeout to 2 minutes or more.';

;// CONCATENATED MODULE: ./src/operations/indexes/apply-search-indexes.ts











const applySearchIndexes = (0,definition/* defineOperation */.h)({
    name: 'apply-search-indexes',
    sentence: 'Gives a cluster the search and vector indexes that a file lists, and waits until all of them are ready.',
    role: 'Project Search Index Editor',
    subjects: { 'project-id': 'required', 'cluster-name': 'required' },
    options: {
        prune: (0,options/* withDefault */.IQ)('false', (0,options/* flagOption */.kY)('Whether to delete indexes that the file does not list, in the collections that it names.'))
    },
    body: { what: 'the search indexes of a cluster', required: true },
    outputs: ['changed', 'changes', 'url'],
    result: 'own',
    waits: 'after-write',
    check: (_subject, _options, _given, body) => (body === undefined ? [] : readSearchIndexList(body).problems),
    async run(context, { prune }) {
        const { indexes: wanted } = readSearchIndexList(context.body ?? '[]');
        const { indexes: listed } = await listSearchIndexes(context);
        const plan = makePlan(wanted, listed, { prune });
        if (plan.problems.length > 0)
            throw new errors/* InputError */.dz(plan.problems, { afterSending: true });
        return carryOut(context, { wanted, listed, plan });
    }
});
async function carryOut(context, found) {
    const { wanted, listed, plan } = found;
    const { changes, deleting } = plan;
    if (context.dryRun)
        return apply_search_indexes_describe(context, found, { made: undefined });
    if (deleting.length > 0) {
        const message = `Atlas is still deleting ${deleting.map(({ path }) => path).join(', ')}, which the file lists.`;
        const unmet = { message, hint: 'Run the job again when it is gone. Nothing was changed.' };
        return { ...apply_search_indexes_describe(context, found, { made: [] }), verdict: message, satisfied: false, unmet };
    }
    const made = await requestChanges(context, changes);
    const base = apply_search_indexes_describe(context, found, { made });
    if (changes.length === 0 && areReady(wanted, listed)) {
        return { ...base, verdict: `${base.verdict} ${countReady(wanted.length)}`, satisfied: true };
    }
    if (context.wait.wanted === false)
        return { ...base, verdict: `${base.verdict} Whether they are ready is not checked.` };
    const { states, facts, ...waited } = await waitForSearchIndexes(context, {
        wanted,
        written: changes.flatMap((change) => (change.kind === 'delete' ? [] : [change.wanted])),
        deleted: changes.flatMap((change) => (change.kind === 'delete' ? [change.listed] : []))
    });
    const verdict = waited.unmet?.message ?? `${base.verdict} ${countReady(wanted.length)}`;
    const data = toData(found, new Map(states.map(({ path, state }) => [path, state])));
    return { ...base, ...waited, verdict, data, facts: [...base.facts, ...facts] };
}
function apply_search_indexes_describe({ atlas, subject, dryRun }, found, { made }) {
    const { wanted, listed, plan } = found;
    const { groupId, clusterName } = (0,find_cluster/* clusterSubject */.XE)(subject);
    const { table, outputs } = (0,operations_changes/* describeChanges */.D)(plan.changes.map(toChange), {
        made: made !== undefined && made.length > 0
    });
    const changed = plan.changes.filter(({ kind }) => kind !== 'delete').length;
    const counts = countChanges(plan.changes);
    const verdict = dryRun
        ? apply_search_indexes_describeDryRun(clusterName, plan.changes)
        : `Search indexes of cluster ${clusterName}: ${counts === '' ? 'nothing to change' : counts}.`;
    return {
        verdict,
        data: toData(found, new Map(listed.map(({ path, status }) => [path, status]))),
        outputs: { ...outputs, url: (0,ui_pages/* uiPageOutput */.n$)(atlas.baseUrl, { groupId, clusterName, part: 'search' }) },
        facts: [['Unchanged', String(wanted.length - changed)]],
        table
    };
}
function countChanges(changes) {
    return ['create', 'update', 'delete']
        .map((kind) => [changes.filter((change) => change.kind === kind).length, `${kind}d`])
        .filter(([count]) => count > 0)
        .map(([count, done]) => `${count} ${done}`)
        .join(', ');
}
function apply_search_indexes_describeDryRun(clusterName, changes) {
    const indexes = `search ${changes.length === 1 ? 'index' : 'indexes'} of cluster ${clusterName}`;
    return changes.length === 0
        ? `Dry run: no search index of cluster ${clusterName} would change.`
        : `Dry run: ${changes.length} ${indexes} would change: ${countChanges(changes)}.`;
}
function countReady(count) {
    return count === 1 ? 'The index of the file is READY.' : `The ${count} indexes of the file are READY.`;
}
function toData({ wanted, plan }, states) {
    const changes = new Map(plan.changes.map((change) => [pathOf(change), change.kind]));
    const paths = [...new Set([...wanted.map(({ path }) => path), ...changes.keys()])];
    return paths.map((path) => ({
        index: path,
        change: changes.get(path) ?? 'none',
        state: states.get(path) ?? 'missing'
    }));
}

// EXTERNAL MODULE: ./src/operations/cluster/wait-until-ready.ts
var wait_until_ready = __webpack_require__(9841);
;// CONCATENATED MODULE: ./src/operations/indexes/index-list.ts


const index_list_ATTRIBUTES = ['database', 'collection', 'keys', 'options', 'collation'];
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
    return readIndexList(body, readBuild, ({ path }) => [path]);
}
function readBuild(entry) {
    checkNames(entry, index_list_ATTRIBUTES);
    const [db, collection] = ['database', 'collection'].map((each) => textAt(entry, each));
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
    checkNames({ attributes: others, report: reportOption }, OPTIONS);
    if (others['name'] !== undefined)
        textAt({ attributes: others, report: reportOption }, 'name');
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
const ONLY_DEDICATED = '. Atlas builds indexes this way on M10 and larger only: create them with mongosh.';
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
        const { unready } = await (0,wait_until_ready/* waitUntilReady */.b)(context, stages, {
            noWaitHint: 'Nothing was sent. Leave out wait: false, and the step waits for the cluster first.',
            check: (found) => (0,cluster_kind/* requireDedicated */.hq)(found, ONLY_DEDICATED)
        });
        if (context.dryRun)
            return apply_indexes_describe(context, indexes, indexes);
        if (unready !== undefined)
            return { ...apply_indexes_describe(context, indexes, []), ...unready };
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
        const base = apply_indexes_describe(context, indexes, accepted);
        const { satisfied, unmet, timeline } = last;
        return {
            ...base,
            stages: (0,operations_stages/* severalOf */.M)(stages),
            timeline,
            satisfied,
            unmet: unmet === undefined ? undefined : { ...unmet, message: `${base.verdict} ${unmet.message}` },
            verdict: satisfied === true ? `${base.verdict} Cluster ${clusterName} is IDLE again.` : base.verdict
        };
    }
});
function apply_indexes_describe({ atlas, subject, dryRun }, indexes, accepted) {
    const { groupId, clusterName } = (0,find_cluster/* clusterSubject */.XE)(subject);
    const changes = accepted.map(({ path, keys }) => ({ what: path, change: 'build', to: keys }));
    const { table, outputs } = (0,operations_changes/* describeChanges */.D)(changes, { made: !dryRun });
    const count = `${accepted.length} of ${(0,atlas_counts/* countOf */.p)(indexes.length, 'index', 'indexes')}`;
    return {
        verdict: dryRun
            ? `Dry run: Atlas would be asked to build ${count} in cluster ${clusterName}.`
            : `Atlas has accepted ${count} for cluster ${clusterName}.`,
        data: indexes.map(({ path, keys }) => ({ index: path, keys, accepted: !dryRun && isIn(accepted, path) })),
        outputs: { ...outputs, url: (0,ui_pages/* uiPageOutput */.n$)(atlas.baseUrl, { groupId, clusterName }) },
        facts: [['Which exist already', NOT_SHOWN]],
        table
    };
}
function isIn(indexes, path) {
    return indexes.some((each) => each.path === path);
}

// EXTERNAL MODULE: ./src/operations/cluster/cluster-processes.ts
var cluster_processes = __webpack_require__(7781);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./src/operations/logs/gzip-reader.ts



class GzipReader extends external_node_stream_.Transform {
    textBytes = 0;
    #gunzip = (0,external_node_zlib_.createGunzip)();
    #toText;
    #subject;
    #isEmpty = true;
    constructor({ subject, toText }) {
        super();
        this.#subject = subject;
        this.#toText = toText;
        this.#gunzip.on('data', (text) => {
            this.textBytes += text.length;
            if (toText)
                this.push(text);
        });
        this.#gunzip.on('error', () => this.destroy(this.#damaged()));
    }
    _transform(chunk, _encoding, done) {
        this.#isEmpty = false;
        if (!this.#toText)
            this.push(chunk);
        this.#gunzip.write(chunk, (error) => {
            if (!error)
                done();
        });
    }
    _flush(done) {
        if (this.#isEmpty)
            return done();
        this.#gunzip.once('end', () => done());
        this.#gunzip.end();
    }
    _destroy(error, done) {
        this.#gunzip.destroy();
        done(error);
    }
    #damaged() {
        return new errors/* NetworkError */.Dr(`${this.#subject}: the gzip of the response is damaged or incomplete.`, {
            fault: 'unexpected',
            hint: 'It was damaged or cut on its way. Run the job again; if it happens again, check the proxy.'
        });
    }
}

;// CONCATENATED MODULE: ./src/operations/logs/log-hosts.ts



const LOGS = ['mongodb', 'mongos', 'mongodb-audit-log', 'mongos-audit-log'];
const log_hosts_DEDICATED = 'Atlas has the logs of dedicated clusters (M10 and larger) alone.';
async function findLogHosts(context, { log, host }) {
    const { clusterName } = (0,find_cluster/* clusterSubject */.XE)(context.subject);
    const cluster = await (0,find_cluster/* createClusterReader */.I4)(context)();
    if (cluster.flex)
        throw refuse('cluster-name', `${clusterName} is a flex cluster. ${log_hosts_DEDICATED}`);
    const members = await (0,cluster_processes/* listClusterProcesses */.s)(context, cluster);
    if (members.length === 0)
        throw refuse('cluster-name', `Atlas lists no process of cluster ${clusterName}. ${log_hosts_DEDICATED}`);
    const having = members.filter(({ type }) => (type === 'SHARD_MONGOS') === log.startsWith('mongos'));
    if (having.length === 0) {
        throw refuse('log', `cluster ${clusterName} has no mongos, since it is not sharded. Use mongodb.`);
    }
    const wanted = having.filter(({ hostname, alias }) => host === undefined || [hostname, alias].includes(host));
    if (wanted.length === 0) {
        const known = uniqueHosts(having).join(', ');
        throw refuse('host', `is not a host of cluster ${clusterName} that has the log ${log}. These have it: ${known}.`);
    }
    return uniqueHosts(wanted);
}
function uniqueHosts(processes) {
    return [...new Set(processes.map(({ hostname }) => hostname))].sort();
}
function refuse(input, message) {
    return new errors/* InputError */.dz([{ input, message }], { afterSending: true });
}

// EXTERNAL MODULE: ./src/gate/duration.ts
var duration = __webpack_require__(9731);
;// CONCATENATED MODULE: ./src/operations/logs/time-range.ts



const HOUR_MS = 3_600_000;
function time_range_momentOption(sentence) {
    return (0,options/* singleOption */.UV)({
        sentence,
        form: 'a date and time with its zone, such as `2026-01-31T08:00:00Z`, or a duration ago, such as `90s`, `15m`, `24h` or `7d`',
        read(text) {
            const agoMs = (0,duration/* parseDuration */.E)(text);
            if (agoMs !== undefined)
                return { agoMs };
            const atMs = (0,date_time/* parseDateTime */.DP)(text);
            return atMs === undefined ? undefined : { atMs };
        }
    });
}
function toRange(from, to, nowMs) {
    const toMs = to === undefined ? nowMs : timeOf(to, nowMs);
    return { fromMs: from === undefined ? toMs - HOUR_MS : timeOf(from, nowMs), toMs };
}
function checkRange({ fromMs, toMs }, nowMs) {
    if (fromMs >= nowMs)
        return [{ input: 'from', message: `${(0,date_time/* toDate */.ay)(fromMs)} is in the future.` }];
    if (fromMs < toMs)
        return [];
    return [{ input: 'from', message: `must be earlier than to: ${(0,date_time/* toDate */.ay)(fromMs)} is not earlier than ${(0,date_time/* toDate */.ay)(toMs)}.` }];
}
function timeOf(moment, nowMs) {
    return 'atMs' in moment ? moment.atMs : nowMs - moment.agoMs;
}

;// CONCATENATED MODULE: ./src/operations/logs/download-logs.ts











const DOWNLOAD = 'downloadGroupClusterLog';
const LONGEST_MS = 30 * 60_000;
const KEPT_MS = 30 * 24 * 3_600_000;
const downloadLogs = (0,definition/* defineOperation */.h)({
    name: 'download-logs',
    sentence: 'Downloads the logs of a cluster to files in the workspace.',
    role: 'Project Cluster Log Viewer, and Project Read Only to find the hosts of a cluster',
    duration: 'As long as the downloads take; at most 30 minutes for each host.',
    subjects: { 'project-id': 'required', 'cluster-name': 'optional' },
    options: {
        host: (0,options/* textOption */.vU)('Name of one host. Default: all hosts of the cluster that have the log.'),
        log: (0,options/* withDefault */.IQ)('mongodb', (0,options/* choiceOption */.zu)('Which log. Audit logs require database auditing.', LOGS)),
        from: time_range_momentOption('Start of the time to download. Default: one hour before `to`.'),
        to: time_range_momentOption('End of the time to download. Default: now.'),
        gunzip: (0,options/* withDefault */.IQ)('false', (0,options/* flagOption */.kY)('`true`: decompress the logs while they are downloaded.')),
        folder: (0,options/* withDefault */.IQ)('mongodb-logs', (0,options/* textOption */.vU)('Folder of the workspace for the files. It is created.'))
    },
    outputs: ['files', 'url'],
    result: 'own',
    check(subject, { host, from, to }) {
        const problems = [];
        if (host === undefined && subject['cluster-name'] === undefined) {
            problems.push({ input: 'cluster-name', message: 'required by download-logs, unless host is set.' });
        }
        if (host !== undefined && !(0,cluster_processes/* isHostName */.u)(host)) {
            problems.push({ input: 'host', message: 'is not the name of a host. Write it without a port.' });
        }
        return isComparable(from, to) ? [...problems, ...checkRange(toRange(from, to, 0), Infinity)] : problems;
    },
    async run(context, { host, log, from, to, gunzip, folder: path }) {
        const nowMs = context.clock.nowMs();
        const range = toRange(from, to, nowMs);
        const problems = checkRange(range, nowMs);
        if (problems.length > 0)
            throw new errors/* InputError */.dz(problems);
        const folder = context.openFolder('folder', path);
        const isDirect = host !== undefined && context.subject['cluster-name'] === undefined;
        const hosts = isDirect ? [host] : await findLogHosts(context, { log, host });
        const logs = [];
        for (const each of hosts)
            logs.push(await download(context, each, { log, range, toText: gunzip, folder }));
        return download_logs_describe(context, logs, { log, range });
    }
});
function isComparable(from, to) {
    return from !== undefined && to !== undefined && 'atMs' in from === 'atMs' in to;
}
async function download(context, host, wanted) {
    const { log, range, toText, folder } = wanted;
    const { atlas, clock, subject, dryRun } = context;
    const name = `${host}-${log}.${toText ? 'log' : 'gz'}`;
    const path = folder.pathOf(name);
    if (dryRun)
        return { host, path, bytes: undefined };
    const parameters = {
        groupId: subject['project-id'],
        hostName: host,
        logName: log,
        startDate: Math.floor(range.fromMs / 1000),
        endDate: Math.ceil(range.toMs / 1000)
    };
    const startMs = clock.nowMs();
    let bytes = 0;
    await atlas.call(DOWNLOAD, { parameters }, {
        deadlineMs: startMs + LONGEST_MS,
        async saveBody(body) {
            const reader = new GzipReader({ subject: DOWNLOAD, toText });
            await folder.save(name, body, reader);
            bytes = reader.textBytes;
        }
    });
    atlas.extendDeadline(clock.nowMs() - startMs);
    if (bytes === 0)
        folder.remove(name);
    return { host, path, bytes };
}
function download_logs_describe({ atlas, subject, dryRun, clock }, logs, { log, range }) {
    const { groupId } = (0,find_cluster/* clusterSubject */.XE)(subject);
    const [from, to] = [(0,date_time/* toDate */.ay)(range.fromMs), (0,date_time/* toDate */.ay)(range.toMs)];
    const written = logs.filter(({ bytes }) => bytes !== 0);
    const of = `log ${log} of ${(0,atlas_counts/* countOf */.p)(logs.length, 'host', 'hosts')} from ${from} to ${to}`;
    const sum = logs.reduce((total, { bytes = 0 }) => total + bytes, 0);
    const done = sum === 0 ? `The ${of} has no messages.` : `Downloaded the ${of}: ${toSize(sum)} of text.`;
    const tooOld = range.fromMs < clock.nowMs() - KEPT_MS;
    return {
        verdict: dryRun ? `Dry run: the ${of} was not downloaded.` : done,
        data: { log, from, to, files: logs },
        outputs: {
            files: written.map(({ path }) => path).join('\n'),
            url: (0,ui_pages/* uiPageOutput */.n$)(atlas.baseUrl, { groupId, clusterName: subject['cluster-name'] })
        },
        facts: [
            ['Log', log],
            ['From', from],
            ['To', to]
        ],
        table: {
            head: ['Host', 'File', 'Text'],
            rows: logs.map(({ host, path, bytes }) => [
                host,
                bytes === 0 ? '' : path,
                bytes === undefined ? '' : bytes === 0 ? 'no messages' : toSize(bytes)
            ])
        },
        warnings: tooOld ? [`Atlas keeps logs for 30 days: those from ${from} on may be incomplete.`] : []
    };
}
function toSize(bytes) {
    if (bytes < 1024)
        return (0,atlas_counts/* countOf */.p)(bytes, 'byte', 'bytes');
    const [unit, size] = bytes < 1024 ** 2 ? ['KiB', 1024] : ['MiB', 1024 ** 2];
    return `${Math.round((bytes / size) * 10) / 10} ${unit}`;
}

;// CONCATENATED MODULE: ./src/operations/groups/data.ts










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

/***/ 7928:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ removeIfPresent)
/* harmony export */ });
/* harmony import */ var _atlas_is_gone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6323);

async function removeIfPresent(atlas, operationId, parameters) {
    try {
        await atlas.call(operationId, { parameters });
    }
    catch (error) {
        if (!(0,_atlas_is_gone_js__WEBPACK_IMPORTED_MODULE_0__/* .isGone */ .ST)(error))
            throw error;
    }
}


/***/ })

};
