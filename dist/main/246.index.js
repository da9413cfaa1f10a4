export const id = 246;
export const ids = [246];
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

/***/ 7246:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  downloadLogs: () => (/* binding */ downloadLogs)
});

// EXTERNAL MODULE: ./src/atlas/ui-pages.ts
var ui_pages = __webpack_require__(2400);
// EXTERNAL MODULE: ./src/operations/cluster/find-cluster.ts
var find_cluster = __webpack_require__(3475);
// EXTERNAL MODULE: ./src/operations/definition.ts
var definition = __webpack_require__(1005);
// EXTERNAL MODULE: ./src/operations/options.ts
var options = __webpack_require__(6712);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./src/atlas/errors.ts
var errors = __webpack_require__(492);
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

// EXTERNAL MODULE: ./src/atlas/attributes.ts
var attributes = __webpack_require__(2622);
// EXTERNAL MODULE: ./src/atlas/required-fields.ts
var required_fields = __webpack_require__(4918);
;// CONCATENATED MODULE: ./src/operations/logs/log-hosts.ts




const LOGS = ['mongodb', 'mongos', 'mongodb-audit-log', 'mongos-audit-log'];
const LIST = 'listGroupProcesses';
const DEDICATED = 'Atlas has the logs of dedicated clusters (M10 and larger) alone.';
async function findLogHosts(context, { log, host }) {
    const { groupId, clusterName } = (0,find_cluster/* clusterSubject */.XE)(context.subject);
    const isMember = memberTest(await (0,find_cluster/* createClusterReader */.I4)(context)(), clusterName);
    const { data } = await context.atlas.list(LIST, { parameters: { groupId } });
    const members = data.results.map(toProcess).filter(({ alias }) => isMember(alias));
    if (members.length === 0)
        throw refuse('cluster-name', `Atlas lists no process of cluster ${clusterName}. ${DEDICATED}`);
    const having = members.filter(({ routes }) => routes === log.startsWith('mongos'));
    if (having.length === 0) {
        throw refuse('log', `cluster ${clusterName} has no mongos, since it is not sharded. Use mongodb.`);
    }
    const wanted = having.filter(({ hostname, alias }) => host === undefined || [hostname, alias].includes(host));
    if (wanted.length === 0) {
        const known = uniqueHosts(having).join(', ');
        throw refuse('host', `is no host of cluster ${clusterName} with log ${log}. These are: ${known}.`);
    }
    return uniqueHosts(wanted);
}
function memberTest({ flex, document, state }, name) {
    if (flex)
        throw refuse('cluster-name', `${name} is a flex cluster. ${DEDICATED}`);
    const text = (0,attributes/* valueAt */.fK)(document, 'connectionStrings.standard');
    const [, list = ''] = typeof text === 'string' ? (/^mongodb:\/\/([^/?]+)/.exec(text) ?? []) : [];
    const hosts = list.split(',').map((host) => host.replace(/:\d+$/, ''));
    if (list === '') {
        throw refuse('cluster-name', `Atlas shows no hosts of cluster ${name}, which is ${state}. Wait for it first.`);
    }
    const groups = new Set(hosts.map(groupOf));
    return (alias) => groups.has(groupOf(alias));
}
function groupOf(host) {
    return host.toLowerCase().replace(/-[a-z]+-\d+-\d+(?=\.)/, '');
}
function toProcess(item) {
    const record = (0,required_fields/* recordOf */.zv)(LIST, item);
    const hostname = (0,required_fields/* textOf */.b6)(LIST, record, 'hostname');
    if (!isHostName(hostname))
        throw (0,required_fields/* incompleteResponse */.U6)(LIST, 'usable hostname');
    const { userAlias } = record;
    return {
        hostname,
        alias: typeof userAlias === 'string' && userAlias !== '' ? userAlias : hostname,
        routes: record['typeName'] === 'SHARD_MONGOS'
    };
}
function isHostName(text) {
    return /^[a-z0-9][a-z0-9.-]*$/i.test(text);
}
function uniqueHosts(processes) {
    return [...new Set(processes.map(({ hostname }) => hostname))].sort();
}
function refuse(input, message) {
    return new errors/* InputError */.dz([{ input, message }], { afterSending: true });
}

// EXTERNAL MODULE: ./src/atlas/date-time.ts
var date_time = __webpack_require__(8921);
// EXTERNAL MODULE: ./src/gate/duration.ts
var duration = __webpack_require__(9731);
;// CONCATENATED MODULE: ./src/operations/logs/time-range.ts


const HOUR_MS = 3_600_000;
function momentOption(sentence) {
    return {
        sentence,
        form: 'a date and time with its zone, such as `2026-01-31T08:00:00Z`, or a duration ago, such as `90s`, `15m`, `24h` or `7d`',
        parse(raw) {
            if (typeof raw !== 'string')
                return undefined;
            const agoMs = (0,duration/* parseDuration */.E)(raw.trim());
            if (agoMs !== undefined)
                return { agoMs };
            const atMs = (0,date_time/* parseDateTime */.DP)(raw.trim());
            return atMs === undefined ? undefined : { atMs };
        }
    };
}
function toRange(from, to, nowMs) {
    const toMs = to === undefined ? nowMs : timeOf(to, nowMs);
    return { fromMs: from === undefined ? toMs - HOUR_MS : timeOf(from, nowMs), toMs };
}
function checkRange({ fromMs, toMs }, nowMs) {
    if (fromMs >= nowMs)
        return [{ input: 'from', message: `${toText(fromMs)} is in the future.` }];
    if (fromMs < toMs)
        return [];
    return [{ input: 'from', message: `must be earlier than to: ${toText(fromMs)} is not earlier than ${toText(toMs)}.` }];
}
function toText(ms) {
    return new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
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
        from: momentOption('Start of the time to download. Default: one hour before `to`.'),
        to: momentOption('End of the time to download. Default: now.'),
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
        if (host !== undefined && !isHostName(host)) {
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
        return describe(context, logs, { log, range });
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
function describe({ atlas, subject, dryRun, clock }, logs, { log, range }) {
    const { groupId } = (0,find_cluster/* clusterSubject */.XE)(subject);
    const [from, to] = [toText(range.fromMs), toText(range.toMs)];
    const written = logs.filter(({ bytes }) => bytes !== 0);
    const of = `log ${log} of ${logs.length} ${logs.length === 1 ? 'host' : 'hosts'} from ${from} to ${to}`;
    const sum = logs.reduce((total, { bytes = 0 }) => total + bytes, 0);
    const done = sum === 0 ? `The ${of} has no messages.` : `Downloaded the ${of}: ${toSize(sum)} of text.`;
    const tooOld = range.fromMs < clock.nowMs() - KEPT_MS;
    return {
        verdict: dryRun ? `Dry run: the ${of} was not downloaded.` : done,
        data: { log, from, to, files: logs },
        outputs: {
            files: written.map(({ path }) => path).join('\n'),
            url: (0,ui_pages/* findUiPage */.v)(atlas.baseUrl, { groupId, clusterName: subject['cluster-name'] }) ?? ''
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
        return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`;
    const [unit, size] = bytes < 1024 ** 2 ? ['KiB', 1024] : ['MiB', 1024 ** 2];
    return `${Math.round((bytes / size) * 10) / 10} ${unit}`;
}


/***/ })

};
