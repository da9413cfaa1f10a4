export const id = 917;
export const ids = [917];
export const modules = {

/***/ 917:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkAlerts: () => (/* binding */ checkAlerts)
});

// EXTERNAL MODULE: ./src/atlas/catalog/catalog.ts
var catalog = __webpack_require__(744);
// EXTERNAL MODULE: ./src/atlas/catalog/nearest.ts
var nearest = __webpack_require__(29);
// EXTERNAL MODULE: ./src/atlas/ui-pages.ts
var ui_pages = __webpack_require__(400);
;// CONCATENATED MODULE: ./src/operations/alert-filter.ts
/** Whether an alert counts. What an alert does not tell makes it count: a filter must not hide by accident. Pure. */
function countsFor(filter) {
    return (alert) => (filter.types === undefined || filter.types.includes(alert.type)) &&
        (filter.cluster === undefined || mayConcern(filter.cluster, alert)) &&
        (filter.acknowledgedCount || !isAcknowledged(alert, filter.nowMs)) &&
        (filter.severities === undefined || mayHave(filter.severities, filter.severityOf, alert));
}
/**
 * Types of alerts about billing, users, the project as a whole, app services and streams. All others may be about a
 * cluster: `clusterName` is optional, and alerts of backup and search never have it.
 */
const OF_NO_CLUSTER = new RegExp('^(CREDIT_CARD|(DAILY|WEEKLY|MONTHLY)_BILL(ING)?|PENDING_INVOICE|JOINED_GROUP|REMOVED_FROM_GROUP|USERS?|GROUP|' +
    'NETWORK_PERMISSION|NDS_X509|WEBHOOK|RESOURCE_POLICY|OUTSIDE_(REALM|SERVERLESS|STREAM_PROCESSOR)|STREAM_PROCESSOR|' +
    'URL_CONFIRMATION|SUCCESSFUL_DEPLOY|DEPLOYMENT|REQUEST_RATE_LIMIT|LOG_FORWARDER|SYNC_FAILURE|TRIGGER)(_|$)');
function mayConcern(cluster, { type, record: { clusterName } }) {
    return typeof clusterName === 'string' ? clusterName === cluster : !OF_NO_CLUSTER.test(type);
}
function isAcknowledged({ record: { acknowledgedUntil } }, nowMs) {
    return typeof acknowledgedUntil === 'string' && Date.parse(acknowledgedUntil) > nowMs;
}
function mayHave(severities, severityOf, { record: { alertConfigId } }) {
    const severity = typeof alertConfigId === 'string' ? severityOf.get(alertConfigId) : undefined;
    return severity === undefined || severities.includes(severity);
}

// EXTERNAL MODULE: ./src/operations/definition.ts
var definition = __webpack_require__(5);
// EXTERNAL MODULE: ./src/operations/find-cluster.ts
var find_cluster = __webpack_require__(896);
// EXTERNAL MODULE: ./src/operations/incomplete-answer.ts
var incomplete_answer = __webpack_require__(799);
;// CONCATENATED MODULE: ./src/operations/check-alerts.ts







const LIST = 'listGroupAlerts';
const CONFIGS = 'listGroupAlertConfigs';
/** Checks that no alert of a project is open. */
const checkAlerts = (0,definition/* defineOperation */.h9)({
    name: 'check-alerts',
    sentence: 'Checks that no alert of a project is open.',
    role: 'Project Read Only',
    subjects: { 'project-id': 'required' },
    options: {
        'event-types': (0,definition/* listOption */.y8)('Only alerts of these types count, such as `NO_PRIMARY, HOST_DOWN`.'),
        cluster: (0,definition/* textOption */.vU)('Only alerts of this cluster count, and those that name no cluster but may be of one.'),
        severity: (0,definition/* choicesOption */.EO)('Only alerts whose configuration has one of these severities count, and those whose severity Atlas does not tell.', ['INFO', 'WARNING', 'ERROR', 'CRITICAL']),
        acknowledged: (0,definition/* choiceOption */.zu)('`ignore`: acknowledged alerts do not count. Default: `count`.', ['count', 'ignore'])
    },
    outputs: ['url'],
    check: (_subject, { 'event-types': types = [] }) => types
        .map((type) => ({ type, close: closeType(type) }))
        .filter(({ close }) => close !== undefined)
        .map(({ type, close }) => ({
        input: 'parameters.event-types',
        message: `Atlas has no event type ${type}. Did you mean ${close}?`
    })),
    async run(context, { 'event-types': types, cluster, severity, acknowledged }) {
        const groupId = context.subject['project-id'] ?? '';
        const { data, status, version } = await context.atlas.list(LIST, { parameters: { groupId, status: 'OPEN' } });
        const open = data.results.map(toAlert);
        if (cluster !== undefined)
            await checkClusterName(context, cluster, open);
        const found = open.filter(countsFor({
            types: types?.map((type) => type.toUpperCase()),
            cluster,
            severities: severity,
            severityOf: severity === undefined ? new Map() : await readSeverities(context),
            acknowledgedCount: acknowledged !== 'ignore',
            nowMs: context.clock.nowMs()
        }));
        const unmet = found.length === 0 ? undefined : describeUnmet(groupId, found);
        const kind = [types, cluster, severity, acknowledged].some((option) => option !== undefined) ? ' that counts' : '';
        const unknown = (types ?? []).filter((type) => !knownTypes().includes(type.toUpperCase()));
        return {
            verdict: unmet?.message ?? `Project ${groupId} has no open alert${kind}.`,
            data: { results: found.map(({ record }) => record), totalCount: found.length },
            status,
            apiVersion: version,
            outputs: { url: (0,ui_pages/* findUiPage */.v)(context.atlas.baseUrl, { groupId }) ?? '' },
            satisfied: unmet === undefined,
            unmet,
            facts: [
                ['Open alerts', String(open.length)],
                ['Of these count', String(found.length)],
                ...(unknown.length === 0 ? [] : [['Unknown event types', unknown.join(', ')]])
            ],
            table: found.length === 0 ? undefined : describeTable(found)
        };
    }
});
function toAlert(item) {
    const record = (0,incomplete_answer/* recordOf */.zv)(LIST, item);
    return { id: (0,incomplete_answer/* textOf */.b6)(LIST, record, 'id'), type: (0,incomplete_answer/* textOf */.b6)(LIST, record, 'eventTypeName'), record };
}
/** Every type of event that Atlas documents; those that raise alerts are among them. */
function knownTypes() {
    return (0,catalog/* getOperation */.eu)('listGroupEvents').parameters.find(({ name }) => name === 'eventType')?.values ?? [];
}
/** The known type that a text was meant to be; undefined for a known one, and for one unlike all that are known. */
function closeType(type) {
    const known = knownTypes();
    return known.includes(type.toUpperCase()) ? undefined : (0,nearest/* nearest */.p)(type, known, 1)[0];
}
/** A misspelt cluster has no alerts. @throws ApiError where there is no such cluster, and no alert of it either */
async function checkClusterName({ atlas, subject }, cluster, open) {
    if (open.some(({ record }) => record['clusterName'] === cluster))
        return;
    await (0,find_cluster/* createClusterReader */.I4)({ atlas, subject: { ...subject, 'cluster-name': cluster } })();
}
/** Alerts carry no severity; where somebody has set one, the configuration of the alert does. */
async function readSeverities({ atlas, subject }) {
    const { data } = await atlas.list(CONFIGS, { parameters: { groupId: subject['project-id'] ?? '' } });
    return new Map(data.results
        .map((item) => (0,incomplete_answer/* recordOf */.zv)(CONFIGS, item))
        .map((record) => [(0,incomplete_answer/* textOf */.b6)(CONFIGS, record, 'id'), record['severityOverride']])
        .filter((pair) => typeof pair[1] === 'string'));
}
function describeUnmet(groupId, found) {
    const counts = new Map();
    for (const { type } of found)
        counts.set(type, (counts.get(type) ?? 0) + 1);
    const kinds = [...counts].map(([type, count]) => (count === 1 ? type : `${count} ${type}`));
    const shown = kinds.slice(0, 5).join(', ') + (kinds.length > 5 ? ` and ${kinds.length - 5} other types` : '');
    return {
        message: `Project ${groupId} has ${found.length === 1 ? 'an open alert' : `${found.length} open alerts`}: ${shown}.`,
        hint: 'See to it in Atlas under Project Alerts. Alerts that may stay: acknowledge them there, and set acknowledged to ignore.'
    };
}
function describeTable(found) {
    const text = (value) => (typeof value === 'string' ? value : '');
    return {
        title: 'Open alerts',
        head: ['Event type', 'Cluster', 'Since', 'Acknowledged until', 'ID'],
        rows: found.map(({ id, type, record }) => [
            type,
            text(record['clusterName']),
            text(record['created']),
            text(record['acknowledgedUntil']),
            id
        ])
    };
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
