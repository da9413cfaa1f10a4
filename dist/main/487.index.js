export const id = 487;
export const ids = [487];
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

/***/ 7487:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkAlerts: () => (/* binding */ checkAlerts)
});

// EXTERNAL MODULE: ./src/atlas/catalog/catalog.ts + 2 modules
var catalog = __webpack_require__(4258);
// EXTERNAL MODULE: ./src/atlas/attributes.ts
var attributes = __webpack_require__(2622);
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
        const groupId = context.subject['project-id'] ?? '';
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
            outputs: { url: (0,ui_pages/* findUiPage */.v)(context.atlas.baseUrl, { groupId, part: 'alerts' }) ?? '' },
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
    const { data } = await atlas.list(CONFIGS, { parameters: { groupId: subject['project-id'] ?? '' } });
    return new Map(data.results.map((item) => (0,required_fields/* recordOf */.zv)(CONFIGS, item)).map((record) => [(0,required_fields/* textOf */.b6)(CONFIGS, record, 'id'), record]));
}
async function readConfigsIfPossible(context) {
    try {
        return await readConfigs(context);
    }
    catch (error) {
        if (!(error instanceof errors/* ReportedError */.SS) || error instanceof errors/* CancelledError */.cc)
            throw error;
        return new Map();
    }
}
function describeUnmet(groupId, found) {
    const counts = new Map();
    for (const { type } of found)
        counts.set(type, (counts.get(type) ?? 0) + 1);
    const kinds = [...counts].map(([type, count]) => (count === 1 ? type : `${count} ${type}`));
    const shown = kinds.slice(0, 5).join(', ') + (kinds.length > 5 ? ` and ${kinds.length - 5} other types` : '');
    return {
        message: `Project ${groupId} has ${found.length === 1 ? 'an open alert' : `${found.length} open alerts`}: ${shown}.`,
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
                toText((0,attributes/* valueAt */.fK)(config, 'severityOverride')),
                [
                    toAmount((0,attributes/* valueAt */.fK)(record, 'currentValue.number'), (0,attributes/* valueAt */.fK)(record, 'currentValue.units')),
                    toThreshold((0,attributes/* valueAt */.fK)(config, 'metricThreshold') ?? (0,attributes/* valueAt */.fK)(config, 'threshold'))
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
            pages: found.map(({ record }) => (0,ui_pages/* findUiPage */.v)(atlas.baseUrl, { groupId, clusterName: toText(record['clusterName']) }))
        }
    };
}
const OPERATORS = new Map([
    ['GREATER_THAN', '>'],
    ['LESS_THAN', '<']
]);
function toThreshold(threshold) {
    const amount = toAmount((0,attributes/* valueAt */.fK)(threshold, 'threshold'), (0,attributes/* valueAt */.fK)(threshold, 'units'));
    const operator = OPERATORS.get((0,attributes/* valueAt */.fK)(threshold, 'operator')) ?? '';
    return amount === '' ? '' : `(${operator}${amount})`;
}
function toAmount(number, units) {
    return toText(number) + (typeof units === 'string' && units !== 'RAW' ? ` ${units}` : '');
}
function toText(value) {
    return ['string', 'number', 'bigint'].includes(typeof value) ? String(value) : '';
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
