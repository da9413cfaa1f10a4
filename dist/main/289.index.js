export const id = 289;
export const ids = [289];
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

/***/ 7289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkBackup: () => (/* binding */ checkBackup)
/* harmony export */ });
/* harmony import */ var _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(492);
/* harmony import */ var _atlas_ui_pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2400);
/* harmony import */ var _gate_poll_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5102);
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1005);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6712);
/* harmony import */ var _cluster_find_cluster_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3475);
/* harmony import */ var _backup_snapshots_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6968);







const CLOCK_SKEW_MS = 5 * 60_000;
const checkBackup = (0,_definition_js__WEBPACK_IMPORTED_MODULE_5__/* .defineOperation */ .h)({
    name: 'check-backup',
    sentence: 'Checks that the newest completed snapshot of a cluster is recent enough.',
    role: 'Project Read Only',
    subjects: { 'project-id': 'required', 'cluster-name': 'required' },
    options: { 'max-age': (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .withDefault */ .IQ)('24h', (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .durationOption */ .Ap)('The maximum age of the newest snapshot.')) },
    outputs: ['id', 'url'],
    async run(context, { 'max-age': maxAgeMs }) {
        const { groupId, clusterName } = (0,_cluster_find_cluster_js__WEBPACK_IMPORTED_MODULE_3__/* .clusterSubject */ .XE)(context.subject);
        const { kind, records, status, version } = await readSnapshots(context);
        const completed = records.filter((record) => (0,_backup_snapshots_js__WEBPACK_IMPORTED_MODULE_4__/* .stateOf */ .L4)(kind, record) === 'completed');
        const nowMs = context.clock.nowMs();
        const snapshots = completed.map((record) => (0,_backup_snapshots_js__WEBPACK_IMPORTED_MODULE_4__/* .toSnapshot */ .C2)(kind, record));
        const isDated = ({ takenMs }) => takenMs <= nowMs + CLOCK_SKEW_MS;
        const [newest] = snapshots.filter(isDated).sort((one, other) => other.takenMs - one.takenMs);
        const inFuture = snapshots.filter((snapshot) => !isDated(snapshot));
        const unfinished = records.filter((record) => (0,_backup_snapshots_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnfinished */ .ui)((0,_backup_snapshots_js__WEBPACK_IMPORTED_MODULE_4__/* .stateOf */ .L4)(kind, record)));
        const ageMs = newest === undefined ? undefined : Math.max(0, nowMs - newest.takenMs);
        const unmet = describeUnmet({
            clusterName,
            kind,
            ageMs,
            maxAgeMs,
            unfinished: unfinished.length > 0,
            inFuture: inFuture.length
        });
        return {
            verdict: unmet?.message ?? `The newest snapshot of cluster ${clusterName} is ${(0,_gate_poll_js__WEBPACK_IMPORTED_MODULE_6__/* .toDuration */ .Ah)(ageMs ?? 0)} old.`,
            data: newest?.record,
            status,
            apiVersion: version,
            outputs: {
                ...(newest === undefined ? {} : { id: newest.id }),
                url: (0,_atlas_ui_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .findUiPage */ .v)(context.atlas.baseUrl, { groupId, clusterName }) ?? ''
            },
            satisfied: unmet === undefined,
            unmet,
            facts: [
                ...(newest === undefined || ageMs === undefined
                    ? []
                    : [
                        ['Snapshot', newest.id],
                        ['Age', (0,_gate_poll_js__WEBPACK_IMPORTED_MODULE_6__/* .toDuration */ .Ah)(ageMs)],
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
    const place = (0,_cluster_find_cluster_js__WEBPACK_IMPORTED_MODULE_3__/* .clusterSubject */ .XE)(context.subject);
    try {
        return { kind: _backup_snapshots_js__WEBPACK_IMPORTED_MODULE_4__/* .DEDICATED */ .Ov, ...(await (0,_backup_snapshots_js__WEBPACK_IMPORTED_MODULE_4__/* .listSnapshots */ .Cb)(context, _backup_snapshots_js__WEBPACK_IMPORTED_MODULE_4__/* .DEDICATED */ .Ov, place)) };
    }
    catch (error) {
        if (!(error instanceof _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD) || error.errorCode !== 'CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API')
            throw error;
        return { kind: _backup_snapshots_js__WEBPACK_IMPORTED_MODULE_4__/* .FLEX */ .ul, ...(await (0,_backup_snapshots_js__WEBPACK_IMPORTED_MODULE_4__/* .listSnapshots */ .Cb)(context, _backup_snapshots_js__WEBPACK_IMPORTED_MODULE_4__/* .FLEX */ .ul, place)) };
    }
}
function describeUnmet(found) {
    const { clusterName, kind, ageMs, maxAgeMs, unfinished, inFuture } = found;
    if (ageMs !== undefined && ageMs <= maxAgeMs)
        return undefined;
    const note = unfinished ? ', and one is still in progress' : '';
    const message = ageMs === undefined
        ? `Cluster ${clusterName} has no completed snapshot${note}.`
        : `The newest snapshot of cluster ${clusterName} is ${(0,_gate_poll_js__WEBPACK_IMPORTED_MODULE_6__/* .toDuration */ .Ah)(ageMs)} old, more than ${(0,_gate_poll_js__WEBPACK_IMPORTED_MODULE_6__/* .toDuration */ .Ah)(maxAgeMs)}${note}.`;
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
