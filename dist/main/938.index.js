export const id = 938;
export const ids = [938];
export const modules = {

/***/ 938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  describeApiRequest: () => (/* binding */ describeApiRequest),
  describeApiResult: () => (/* binding */ describeApiResult),
  readOnce: () => (/* binding */ readOnce),
  runApiOperation: () => (/* binding */ runApiOperation)
});

// EXTERNAL MODULE: ./src/atlas/request.ts
var atlas_request = __webpack_require__(270);
// EXTERNAL MODULE: ./src/atlas/ui-pages.ts
var ui_pages = __webpack_require__(400);
;// CONCATENATED MODULE: ./src/operations/state-of.ts
/** The attribute that Atlas calls a state, under any of its names; of a list, how long it is. */
function stateOf(data) {
    const record = (data ?? {});
    if (Array.isArray(record['results']))
        return `${record['results'].length} items`;
    const state = ['stateName', 'status', 'state', 'STATUS', 'changeStatus']
        .map((name) => record[name])
        .find((value) => typeof value === 'string');
    if (typeof state !== 'string')
        return 'answered';
    return withPause(state, data);
}
/** A state as a person calls it: Atlas says IDLE of a paused cluster, too. */
function withPause(state, data) {
    return data?.paused === true ? `${state} (paused)` : state;
}

// EXTERNAL MODULE: ./src/atlas/catalog/catalog.ts
var catalog = __webpack_require__(744);
// EXTERNAL MODULE: ./src/atlas/catalog/layout.ts
var layout = __webpack_require__(981);
// EXTERNAL MODULE: ./src/atlas/errors.ts
var errors = __webpack_require__(492);
// EXTERNAL MODULE: ./src/atlas/wait-rules.ts
var wait_rules = __webpack_require__(472);
// EXTERNAL MODULE: ./src/operations/wait-for.ts
var wait_for = __webpack_require__(39);
;// CONCATENATED MODULE: ./src/operations/wait-for-finish.ts







/** Waits until what a write started is finished, by the rule of the operation. */
async function waitForFinish(context, task, rule, answer) {
    const subjects = findSubjects(context, task, rule, answer);
    let kind = { get: rule.get, version: rule.version };
    const lookAt = async (parameters, deadlineMs) => {
        try {
            const named = renameCluster(kind.get, parameters);
            const found = await context.atlas.call(kind.get, { parameters: named, version: kind.version }, { deadlineMs, quiet: true });
            return { found, verdict: (0,wait_rules/* judge */.S4)(rule, found.data), state: stateIn(rule, found.data) };
        }
        catch (error) {
            if (!(error instanceof errors/* ApiError */.hD))
                throw error;
            const code = error.errorCode ?? '';
            if (rule.pendingCodes?.includes(code) === true)
                return { found: undefined, verdict: 'pending', state: code };
            const other = wait_rules/* OTHER_KIND */.Oe[code];
            if (other !== undefined && other.get !== kind.get && rule.pendingCodes === undefined) {
                kind = other;
                return lookAt(parameters, deadlineMs);
            }
            const gone = (error.status === 404 && rule.gone?.includes(404) === true) || rule.gone?.includes(code) === true;
            if (gone)
                return { found: undefined, verdict: 'success', state: 'gone' };
            throw error;
        }
    };
    const operation = task.operation.id;
    const wait = {
        subject: `what ${operation} started`,
        wanted: wantedOf(rule),
        first: firstLook(rule, answer),
        look: async (deadlineMs) => combine(await Promise.all(subjects.map((one) => lookAt(one, deadlineMs))))
    };
    const waited = await (0,wait_for/* waitFor */.f)(context, wait);
    const outcome = (0,wait_for/* describeWait */.N)(wait, waited);
    const base = describeApiResult(context.atlas.baseUrl, task, waited.found ?? answer);
    return { ...base, ...outcome, facts: [...outcome.facts, ...base.facts] };
}
/** The write's own answer is the first look. One that says nothing of a state counts neither way. */
function firstLook(rule, answer) {
    if (typeof (0,wait_rules/* valueAt */.fK)(answer.data, rule.state) === 'string') {
        const verdict = (0,wait_rules/* judge */.S4)(rule, answer.data);
        return { found: answer, verdict, state: stateIn(rule, answer.data) };
    }
    // What was asked to go is on its way; its absence later is its absence.
    return { found: answer, verdict: rule.gone === undefined ? 'unknown' : 'pending', state: 'requested' };
}
/** Parameters of the looks: one set, or one for each entry of the body. */
function findSubjects(context, { operation, input }, rule, answer) {
    const body = input.body === undefined ? undefined : JSON.parse(input.body);
    const entries = rule.eachEntry === true && Array.isArray(body) ? body : [undefined];
    return entries.map((entry) => {
        const parameters = {};
        for (const name of (0,layout/* pathNames */.Gz)((0,catalog/* getOperation */.eu)(rule.get).path)) {
            const value = valueFor(name, { rule, input: input.parameters ?? {}, answer: answer.data, body, entry, context });
            if (value === undefined) {
                throw new errors/* NetworkError */.Dr(`The answer of ${operation.id} does not say on what to wait: ${name} is missing.`, {
                    fault: 'foreign'
                });
            }
            parameters[name] = value;
        }
        return parameters;
    });
}
function valueFor(name, from) {
    if (name === 'clusterName' && from.rule.needsCluster === true)
        return from.context.subject['cluster-name'];
    const sources = from.rule.from?.[name]?.split('|');
    if (sources === undefined)
        return from.input[name];
    for (const source of sources) {
        const [root, ...rest] = source.split('.');
        const path = rest.join('.');
        const value = root === 'entry' ? (0,wait_rules/* valueAt */.fK)(from.entry, path) : ((0,wait_rules/* valueAt */.fK)(from.answer, path) ?? (0,wait_rules/* valueAt */.fK)(from.body, path));
        if (typeof value === 'string')
            return value;
    }
    return undefined;
}
/** The two kinds of clusters name the same parameter differently. */
function renameCluster(get, parameters) {
    const { clusterName, name, ...rest } = parameters;
    const cluster = clusterName ?? name;
    if (cluster === undefined)
        return parameters;
    const wanted = (0,layout/* pathNames */.Gz)((0,catalog/* getOperation */.eu)(get).path).includes('clusterName') ? 'clusterName' : 'name';
    return clusterName !== undefined && name !== undefined ? parameters : { ...rest, [wanted]: cluster };
}
function combine(looks) {
    const [first] = looks;
    if (looks.length === 1 && first !== undefined)
        return first;
    const has = (verdict) => looks.some((look) => look.verdict === verdict);
    const verdict = has('failure') ? 'failure' : has('pending') ? 'pending' : has('unknown') ? 'unknown' : 'success';
    const counts = new Map();
    for (const { state } of looks)
        counts.set(state, (counts.get(state) ?? 0) + 1);
    return { found: undefined, verdict, state: [...counts].map(([state, count]) => `${count} ${state}`).join(', ') };
}
function stateIn(rule, data) {
    const value = (0,wait_rules/* valueAt */.fK)(data, rule.state);
    return typeof value === 'string' ? withPause(value, data) : 'answered';
}
function wantedOf(rule) {
    const words = rule.success.map((attribute) => {
        if ('in' in attribute)
            return `${attribute.attribute} ${attribute.in.join(' or ')}`;
        return 'notIn' in attribute
            ? `${attribute.attribute} not ${attribute.notIn.join(' or ')}`
            : `a ${attribute.attribute}`;
    });
    const gone = rule.gone === undefined ? [] : ['gone from Atlas'];
    return [words.join(' and '), ...gone].filter((word) => word !== '').join(', or ');
}

// EXTERNAL MODULE: ./src/gate/condition.ts
var condition = __webpack_require__(474);
;// CONCATENATED MODULE: ./src/operations/wait-until.ts




/** Reads again and again until a condition decides, or the time is up. */
async function waitUntil(context, task, conditions) {
    const { waitUntil: wanted, failWhen } = conditions;
    const look = async (deadlineMs) => {
        const found = await readOnce(context, task, { deadlineMs, quiet: true });
        if (failWhen !== undefined && (0,condition/* isMet */.T)(failWhen, found.data)) {
            return { found, verdict: 'failure', state: `${stateOf(found.data)}, so that ${failWhen.text}` };
        }
        return { found, verdict: (0,condition/* isMet */.T)(wanted, found.data) ? 'success' : 'pending', state: stateOf(found.data) };
    };
    const wait = { subject: task.operation.id, wanted: wanted.text, look };
    const waited = await (0,wait_for/* waitFor */.f)(context, wait);
    const outcome = (0,wait_for/* describeWait */.N)(wait, waited);
    const base = describeApiResult(context.atlas.baseUrl, task, waited.found);
    return { ...base, ...outcome, facts: [...outcome.facts, ...base.facts] };
}

;// CONCATENATED MODULE: ./src/operations/run-api-operation.ts





/** Runs any operation of the catalogue, and waits where that is wanted. */
async function runApiOperation(context, task, wait) {
    if (wait?.kind === 'until')
        return waitUntil(context, task, wait.conditions);
    const response = await readOnce(context, task);
    if (wait?.kind === 'finish')
        return waitForFinish(context, task, wait.rule, response);
    return describeApiResult(context.atlas.baseUrl, task, response);
}
/** One answer of the operation: every page of a list, where that is wanted. */
function readOnce({ atlas }, task, options) {
    const { operation, input, paginate } = task;
    const allPages = paginate && operation.paged && operation.method === 'GET' && !('pageNum' in (input.parameters ?? {}));
    return allPages ? atlas.list(operation.id, input, options) : atlas.call(operation.id, input, options);
}
/** The result of one answer; without one, of a wait that saw none. */
function describeApiResult(baseUrl, { operation, input }, response) {
    const count = countOf(response?.data);
    const items = count === undefined ? '' : ` with ${count} ${count === 1 ? 'item' : 'items'}`;
    const kind = response?.kind ?? 'json';
    return {
        verdict: response === undefined
            ? `${operation.id} gave no answer.`
            : `${operation.id} answered ${response.status}${items}.`,
        data: response?.data,
        file: response === undefined || kind === 'json'
            ? undefined
            : { bytes: response.bytes, extension: kind === 'gzip' ? 'gz' : 'csv' },
        status: response?.status,
        apiVersion: response?.version,
        outputs: findOutputs(baseUrl, input, response?.data),
        facts: factsOf(response?.data)
    };
}
/** The request as it would be sent, for `dry-run`: nothing is sent. */
function describeApiRequest(baseUrl, { operation, input }) {
    const request = (0,atlas_request/* buildRequest */.m)(operation, input);
    const url = `${baseUrl}${request.target}`;
    const body = request.body === undefined ? undefined : JSON.parse(request.body);
    return {
        verdict: `Dry run: ${operation.method} ${url} was not sent.`,
        data: { method: operation.method, url, headers: request.headers, ...(body === undefined ? {} : { body }) },
        outputs: {},
        facts: [
            ['Method', operation.method],
            ['URL', url],
            ...Object.entries(request.headers),
            ...(request.body === undefined ? [] : [['body', request.body]])
        ]
    };
}
function findOutputs(baseUrl, { parameters = {} }, data) {
    const { id, name, stateName, connectionStrings } = isRecord(data) ? data : {};
    const connection = isRecord(connectionStrings) ? connectionStrings['standardSrv'] : undefined;
    const given = (key) => (typeof parameters[key] === 'string' ? parameters[key] : undefined);
    const url = (0,ui_pages/* findUiPage */.v)(baseUrl, {
        orgId: given('orgId'),
        groupId: given('groupId'),
        clusterName: given('clusterName')
    });
    return {
        ...(typeof id === 'string' ? { id } : {}),
        ...(typeof name === 'string' ? { name } : {}),
        ...(url === undefined ? {} : { url }),
        ...(typeof stateName === 'string' ? { state: stateOf(data) } : {}),
        ...(typeof connection === 'string' ? { 'connection-string': connection } : {})
    };
}
/** The scalar fields of an answer, as rows for the summary. */
function factsOf(data) {
    if (!isRecord(data))
        return [];
    return Object.entries(data)
        .filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value))
        .map(([key, value]) => [key, String(value)]);
}
function countOf(data) {
    if (Array.isArray(data))
        return data.length;
    const results = isRecord(data) ? data['results'] : undefined;
    return Array.isArray(results) ? results.length : undefined;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 39:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ describeWait),
/* harmony export */   f: () => (/* binding */ waitFor)
/* harmony export */ });
/* harmony import */ var _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(492);
/* harmony import */ var _atlas_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(661);
/* harmony import */ var _gate_poll_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(102);



/** A look that began in time may take this long, in milliseconds, even when the time of the wait is up. */
const LOOK_MS = 30_000;
/**
 * Waits in Atlas: faults that pass are ridden out within the time of the wait, all others end it.
 *
 * @throws what a look throws, but for passing faults; the last of these when no look was answered
 */
async function waitFor(context, wait) {
    const { clock, report, signal } = context;
    const { timeoutMs, intervalMs, wanted } = context.wait;
    const limitMs = wanted === false ? 0 : timeoutMs;
    let state = 'not known yet';
    if (limitMs > 0) {
        report(`Waiting for ${wait.wanted} of ${wait.subject}: a look every ${(0,_gate_poll_js__WEBPACK_IMPORTED_MODULE_2__/* .toDuration */ .Ah)(intervalMs)}, for ${(0,_gate_poll_js__WEBPACK_IMPORTED_MODULE_2__/* .toDuration */ .Ah)(limitMs)} at most.`);
    }
    let answered = false;
    let fault;
    const waited = await (0,_gate_poll_js__WEBPACK_IMPORTED_MODULE_2__/* .poll */ .wt)({
        first: wait.first,
        timeoutMs: limitMs,
        intervalMs,
        nowMs: () => clock.nowMs(),
        sleep: (delayMs) => (0,_atlas_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .delay */ .c)(clock, delayMs, signal),
        report,
        async look(deadlineMs) {
            try {
                const seen = await wait.look(Math.max(deadlineMs, clock.nowMs() + LOOK_MS));
                state = seen.state;
                answered = true;
                return seen;
            }
            catch (error) {
                if (!passes(error))
                    throw error;
                fault = error;
                report(`${error.message} Looking again.`);
                return { found: undefined, verdict: 'unknown', state };
            }
        }
    });
    // Where no look was answered, nothing is known: that is an error, and no state that is not reached yet.
    if (waited.end === 'expired' && !answered && fault !== undefined)
        throw fault;
    return waited;
}
/** What a wait comes to, in the parts of a result. */
function describeWait({ subject, wanted }, waited, hint) {
    const after = (0,_gate_poll_js__WEBPACK_IMPORTED_MODULE_2__/* .toDuration */ .Ah)(waited.elapsedMs);
    const unmet = waited.end === 'success'
        ? undefined
        : {
            message: waited.end === 'failure'
                ? `Never to be reached: ${wanted}. After ${after}, the state of ${subject} is ${waited.state}.`
                : `Not reached within ${after}: ${wanted}. The last state of ${subject} was ${waited.state}.`,
            hint: hint ??
                (waited.end === 'expired' ? 'Give it more time by the input timeout, or look at it in Atlas.' : undefined)
        };
    return {
        verdict: unmet?.message ?? `Reached after ${after}: ${wanted} of ${subject}.`,
        satisfied: unmet === undefined,
        unmet,
        timeline: waited.timeline,
        facts: [
            ['Waited for', wanted],
            ['State', waited.state],
            ['Time', `${after}, ${waited.looks} ${waited.looks === 1 ? 'look' : 'looks'}`]
        ]
    };
}
/** Faults that may be gone at the next look: a broken network, an Atlas that is busy or down. */
function passes(error) {
    if (error instanceof _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TimeoutError */ .MU)
        return true;
    if (error instanceof _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD)
        return error.status === 429 || error.status >= 500;
    if (!(error instanceof _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .Dr))
        return false;
    return error.fault === 'foreign' ? (error.status ?? 0) >= 500 : error.fault !== 'redirect';
}


/***/ })

};
