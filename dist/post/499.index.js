export const id = 499;
export const ids = [499];
export const modules = {

/***/ 499:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cleanUp: () => (/* binding */ cleanUp),
  warnAboutAll: () => (/* binding */ warnAboutAll)
});

// EXTERNAL MODULE: ./src/atlas/attributes.ts
var attributes = __webpack_require__(622);
// EXTERNAL MODULE: ./src/atlas/error-body.ts
var error_body = __webpack_require__(938);
// EXTERNAL MODULE: ./src/atlas/errors.ts
var errors = __webpack_require__(492);
// EXTERNAL MODULE: ./src/atlas/unexpected-response.ts
var unexpected_response = __webpack_require__(310);
;// CONCATENATED MODULE: ./src/atlas/response.ts



function isAlreadyRemoved(operation, answer) {
    if (operation.method !== 'DELETE' || answer.attempts === 1)
        return false;
    return answer.status === 404 || (0,error_body/* parseErrorBody */.k)(answer.body).errorCode === 'CLUSTER_ALREADY_REQUESTED_DELETION';
}
const TEXT_ANSWER = 'getFederationSettingIdentityProviderMetadata';
async function parseResponse(baseUrl, request, answer) {
    const { operation, kind } = request;
    if (answer.status < 200 || answer.status >= 300)
        throw await toError(baseUrl, request, answer);
    const [type = '', version, suffix] = parseMediaType(answer.headers['content-type']);
    const common = { status: answer.status, version, kind, bytes: answer.body };
    if (answer.body.length === 0) {
        if (operation.method !== 'GET' || answer.status === 202 || answer.status === 204)
            return { ...common, kind: 'json', data: undefined };
        throw unexpected(operation.id, answer);
    }
    if (operation.id === TEXT_ANSWER)
        return { ...common, data: answer.body.toString('utf8') };
    if (kind !== 'json') {
        const complete = answer.headers['content-length'] !== undefined || answer.headers['transfer-encoding'] !== undefined;
        if (suffix !== kind || !complete)
            throw unexpected(operation.id, answer);
        return { ...common, data: undefined };
    }
    if (suffix !== 'json' && type !== 'application/json')
        throw unexpected(operation.id, answer);
    try {
        return { ...common, data: JSON.parse(answer.body.toString('utf8')) };
    }
    catch {
        throw new errors/* NetworkError */.Dr(`${operation.id}: answered ${answer.status} with a body that is not complete JSON.`, {
            fault: 'unexpected',
            hint: 'The answer was damaged or cut on its way. Run the job again; if it stays, look at the proxy between.'
        });
    }
}
function parseMediaType(header) {
    const type = header?.split(';')[0]?.trim().toLowerCase();
    const match = /^application\/vnd\.atlas\.([^+]+)\+(\w+)$/.exec(type ?? '');
    return [type, match?.[1], match?.[2]];
}
function unexpected(operationId, answer) {
    const redirect = answer.status >= 300 && answer.status < 400;
    return new errors/* NetworkError */.Dr(`${operationId}: ${(0,unexpected_response/* describeUnexpected */.V)(answer)}`, {
        fault: redirect ? 'redirect' : 'unexpected',
        status: answer.status,
        hint: 'Check base-url, and whether a proxy or a login page answers in place of Atlas.'
    });
}
async function toError(baseUrl, request, answer) {
    const { operation } = request;
    const { errorCode, detail, parameters, fields, fromAtlas } = (0,error_body/* parseErrorBody */.k)(answer.body);
    if (answer.status < 400 || (!fromAtlas && errorCode === undefined && answer.status !== 401)) {
        return unexpected(operation.id, answer);
    }
    const { hintForCall } = await __webpack_require__.e(/* import() */ 61).then(__webpack_require__.bind(__webpack_require__, 61));
    const reason = [answer.status, errorCode].filter((part) => part !== undefined).join(' ');
    const attributes = fields.map(({ field, description }) => `${field}: ${description}`).join('; ');
    const what = [detail, attributes].filter(Boolean).join(' ');
    return new errors/* ApiError */.hD({
        message: `${operation.id} failed: ${reason}${what === '' ? '' : `: ${what}`}`,
        status: answer.status,
        errorCode,
        detail,
        parameters,
        operationId: operation.id,
        method: operation.method,
        path: request.target.split('?')[0] ?? '',
        hint: hintForCall({
            status: answer.status,
            errorCode,
            detail,
            parameters,
            roles: operation.roles,
            baseUrl,
            versions: operation.versions.map(({ version }) => version),
            version: request.version
        })
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
;// CONCATENATED MODULE: ./src/atlas/catalog/layout.ts
const apiRoot = '/api/atlas/v2';
function readByLine(text) {
    const read = (table, key) => {
        const from = text.indexOf(`\n"${table}":{\n`);
        const head = `\n${JSON.stringify(key)}:`;
        const start = text.indexOf(head, from + 1);
        if (from === -1 || start === -1 || start > text.indexOf('\n}', from))
            return undefined;
        const end = text.indexOf('\n', start + 1);
        return JSON.parse(text.slice(start + head.length, end).replace(/,$/, ''));
    };
    return {
        operation: (id) => read('operations', id),
        parameter: (key) => read('parameters', key),
        values: (key) => read('values', key)
    };
}
function expandOperation(id, catalog) {
    const stored = catalog.operation(id);
    if (stored === undefined)
        return undefined;
    const [alias, call, versions, parameters, roles, flags] = stored;
    const [method = '', path = ''] = call.split(' ');
    const flagged = new Set(words(flags));
    return {
        id,
        ...(alias === '' ? {} : { alias }),
        method: method,
        path: apiRoot + path,
        versions: versions.split(', ').map(expandVersion),
        parameters: expandParameters(path, words(parameters), catalog),
        bodyRequired: flagged.has('bodyRequired'),
        paged: flagged.has('paged'),
        roles,
        deprecated: flagged.has('deprecated'),
        unauthenticated: flagged.has('unauthenticated')
    };
}
function pathNames(path) {
    return [...path.matchAll(/\{([^{}/]+)\}/g)].map(([, name]) => name ?? '');
}
function expandVersion(text) {
    const [version = '', ...facts] = words(text);
    const { kinds = 'json', ...rest } = Object.fromEntries(facts.map(splitFact));
    return { version, kinds: kinds.split('+'), ...rest };
}
function splitFact(fact) {
    const colon = fact.indexOf(':');
    return [fact.slice(0, colon), fact.slice(colon + 1)];
}
function expandParameters(path, keys, catalog) {
    const named = new Map(keys.map((key) => [nameOfKey(key), key]));
    const ordered = new Set([...pathNames(path).map((name) => named.get(name) ?? name), ...keys]);
    return [...ordered].map((key) => expandParameter(key, catalog));
}
function expandParameter(key, catalog) {
    const stored = catalog.parameter(key);
    if (stored === undefined)
        throw new Error(`The operation catalogue has no parameter ${key}.`);
    const { values: choice, ...rest } = stored;
    const values = typeof choice === 'string' ? catalog.values(choice) : choice;
    if (values === undefined && choice !== undefined)
        throw new Error(`The operation catalogue has no values for ${key}.`);
    return { name: nameOfKey(key), array: false, required: false, ...rest, ...(values === undefined ? {} : { values }) };
}
function nameOfKey(key) {
    return key.replace(/~\d+$/, '');
}
function words(text = '') {
    return text === '' ? [] : text.split(' ');
}

// EXTERNAL MODULE: ./src/atlas/catalog/nearest.ts
var catalog_nearest = __webpack_require__(29);
;// CONCATENATED MODULE: ./src/atlas/catalog/catalog.ts



const expanded = new Map();
let catalog_text;
let reader;
let whole;
let idsByName;
function readText() {
    return (catalog_text ??= (0,external_node_fs_.readFileSync)(new URL(/* asset import */ __webpack_require__(246), __webpack_require__.b), 'latin1'));
}
function catalog() {
    return (whole ??= JSON.parse(readText()));
}
function catalogSource() {
    return catalog().source;
}
function findOperation(name) {
    const exact = lookUp(name);
    if (exact !== undefined)
        return exact;
    idsByName ??= indexNames();
    const id = idsByName.get(name.toLowerCase());
    return id === undefined ? undefined : lookUp(id);
}
function getOperation(id) {
    const operation = lookUp(id);
    if (operation === undefined)
        throw new Error(`The operation catalogue has no operationId ${JSON.stringify(id)}.`);
    return operation;
}
function operationIds() {
    return Object.keys(catalog().operations);
}
function nearestOperations(name, limit = 3) {
    idsByName ??= indexNames();
    const names = Object.entries(catalog().operations).flatMap(([id, [alias]]) => (alias === '' ? [id] : [id, alias]));
    const seen = new Set();
    const suggestions = [];
    for (const candidate of nearest(name, names, names.length)) {
        const id = idsByName.get(candidate.toLowerCase()) ?? candidate;
        if (suggestions.length >= limit)
            break;
        if (seen.has(id))
            continue;
        seen.add(id);
        suggestions.push(candidate);
    }
    return suggestions;
}
function defaultVersion(operation) {
    return operation.versions.findLast(({ version }) => /^\d{4}-\d{2}-\d{2}$/.test(version));
}
function lookUp(id) {
    const known = expanded.get(id);
    if (known !== undefined)
        return known;
    const operation = expandOperation(id, (reader ??= readByLine(readText())));
    if (operation !== undefined)
        expanded.set(id, operation);
    return operation;
}
function indexNames() {
    const index = new Map();
    for (const [id, [alias]] of Object.entries(catalog().operations)) {
        index.set(id.toLowerCase(), id);
        if (alias !== '')
            index.set(alias.toLowerCase(), id);
    }
    return index;
}

;// CONCATENATED MODULE: ./src/atlas/pages.ts

const PARALLEL = 4;
const READINGS = 3;
async function readPages(readPage, itemsPerPage) {
    for (let reading = 1; reading <= READINGS; reading++) {
        const results = await readOnce(readPage, itemsPerPage);
        if (results !== undefined)
            return { results, totalCount: results.length };
    }
    throw new errors/* NetworkError */.Dr(`The list changed on each of ${READINGS} readings, so that it may not be complete.`, {
        fault: 'unexpected',
        hint: 'Run the job again when fewer changes are made, or narrow the list by parameters.'
    });
}
async function readOnce(readPage, itemsPerPage) {
    const read = async (pageNum) => toPage(await readPage({ pageNum, itemsPerPage }), itemsPerPage);
    const first = await read(1);
    const size = first.results.length < itemsPerPage && first.hasNext ? first.results.length : itemsPerPage;
    if (first.results.length < size || size === 0)
        return [...first.results];
    if (size !== itemsPerPage)
        return readOnce(readPage, size);
    const pages = [first.results];
    const head = JSON.stringify(first.results[0]);
    const expected = Math.max(2, Math.ceil(first.total / size));
    let next = 2;
    let ended = false;
    let failed = false;
    const worker = async () => {
        while (!ended && !failed) {
            if (next > expected && next !== pages.length + 1)
                return;
            const pageNum = next++;
            try {
                const { results } = await read(pageNum);
                if (results.length > 0 && JSON.stringify(results[0]) === head)
                    throw notPaged();
                pages[pageNum - 1] = results;
                if (results.length < size)
                    ended = true;
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(PARALLEL, expected - 1) }, worker));
    return joinPages(pages, size);
}
function joinPages(pages, size) {
    const all = [];
    let ended = false;
    for (const page of pages) {
        if (page === undefined)
            return undefined;
        if (ended && page.length > 0)
            return undefined;
        if (page.length < size)
            ended = true;
        for (const item of page)
            all.push(item);
    }
    return ended ? all : undefined;
}
function notPaged() {
    return new errors/* NetworkError */.Dr('Two pages of the list begin with the same item: the answer does not heed pageNum.', {
        fault: 'unexpected',
        hint: 'Set paginate to false to see the answer as it is.'
    });
}
function toPage(data, itemsPerPage) {
    const { results, totalCount, links } = (data ?? {});
    if (!Array.isArray(results)) {
        throw new errors/* NetworkError */.Dr('A page of the list has no results.', {
            fault: 'unexpected',
            hint: 'Set paginate to false to see the answer as it is.'
        });
    }
    const hasNext = Array.isArray(links) && links.some((link) => link?.rel === 'next');
    return { results, hasNext, total: typeof totalCount === 'number' ? totalCount : itemsPerPage * 2 };
}

;// CONCATENATED MODULE: ./src/atlas/version.ts

function chooseVersion(operation, asked) {
    const names = operation.versions.map(({ version }) => version);
    if (asked === undefined) {
        const latest = defaultVersion(operation);
        if (latest !== undefined)
            return { asked: latest.version, version: latest };
        return {
            problem: `${operation.id} exists only as ${names.join(', ')}. Ask for it by name; Atlas may change it at any time.`
        };
    }
    const exact = operation.versions.find(({ version }) => version === asked);
    if (exact !== undefined)
        return { asked, version: exact };
    if (!isDate(asked)) {
        return {
            problem: `"${asked}" is not a version of ${operation.id}. Give a date as YYYY-MM-DD, or one of: ${names.join(', ')}.`
        };
    }
    const version = operation.versions.filter((known) => isDate(known.version) && known.version <= asked).at(-1);
    if (version !== undefined)
        return { asked, version };
    return { problem: `${operation.id} has no version as early as ${asked}. It has: ${names.join(', ')}.` };
}
function isDate(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

;// CONCATENATED MODULE: ./src/atlas/request.ts

function buildRequest(operation, input) {
    const parameters = input.parameters ?? {};
    const chosen = chooseVersion(operation, input.version);
    if ('problem' in chosen)
        throw new Error(chosen.problem);
    const kind = chosen.version.kinds.includes('json') ? 'json' : (chosen.version.kinds[0] ?? 'json');
    const headers = { accept: mediaType(chosen.asked, kind) };
    if (input.body !== undefined) {
        headers['content-type'] = mediaType(chosen.version.bodyVersion ?? chosen.asked, 'json');
    }
    let path = operation.path;
    const query = new URLSearchParams();
    for (const parameter of operation.parameters) {
        const value = parameters[parameter.name];
        if (value === undefined)
            continue;
        switch (parameter.place) {
            case 'path':
                path = path.replace(`{${parameter.name}}`, () => encodePathValue(parameter, String(value)));
                break;
            case 'query':
                for (const item of asList(value))
                    query.append(parameter.name, String(item));
                break;
            case 'header':
                headers[parameter.name.toLowerCase()] = String(value);
                break;
        }
    }
    const search = query.toString();
    return {
        operation,
        version: chosen.asked,
        kind,
        target: search === '' ? path : `${path}?${search}`,
        headers,
        body: input.body
    };
}
function mediaType(version, kind) {
    return `application/vnd.atlas.${version}+${kind}`;
}
function encodePathValue(parameter, value) {
    const raw = parameter.pattern?.includes('%2') ? value.replace(/%2f/gi, '/') : value;
    return encodeURIComponent(raw);
}
function asList(value) {
    return typeof value === 'object' ? value : [value];
}

;// CONCATENATED MODULE: ./src/atlas/check-call.ts




function checkCall(operation, input, today) {
    const problems = [];
    const warnings = [];
    const parameters = input.parameters ?? {};
    for (const [name, value] of Object.entries(parameters)) {
        if (value === undefined)
            continue;
        const parameter = operation.parameters.find((known) => known.name === name);
        if (parameter === undefined)
            problems.push(unknownParameter(operation, name));
        else
            problems.push(...checkValue(parameter, value).map((message) => ({ input: `parameters.${name}`, message })));
    }
    for (const parameter of operation.parameters) {
        if (parameter.required && parameters[parameter.name] === undefined) {
            problems.push({ input: `parameters.${parameter.name}`, message: `required by ${operation.id}.` });
        }
    }
    const chosen = chooseVersion(operation, input.version);
    if ('problem' in chosen) {
        problems.push({ input: 'api-version', message: chosen.problem });
    }
    else {
        warnings.push(...versionWarnings(operation, chosen.version, today));
        problems.push(...checkBody(operation, chosen.version, input.body));
    }
    return { problems, warnings };
}
function versionWarnings(operation, { version, sunset }, today) {
    const warnings = [];
    if (operation.deprecated)
        warnings.push(`${operation.id} is deprecated: Atlas will remove it.`);
    if (sunset !== undefined) {
        const newer = defaultVersion(operation);
        const cure = newer === undefined || newer.version === version ? '' : ` Use api-version ${newer.version}.`;
        warnings.push(sunset <= today
            ? `Version ${version} of ${operation.id} ended on ${sunset}; expect 410 VERSION_GONE.${cure}`
            : `Version ${version} of ${operation.id} ends on ${sunset}.${cure}`);
    }
    if (version === 'preview')
        warnings.push(`${operation.id} is used as preview: Atlas may change it at any time.`);
    return warnings;
}
function checkBody(operation, version, body) {
    if (version.body === undefined) {
        return body === undefined ? [] : [{ input: 'body', message: `${operation.id} takes no request body.` }];
    }
    if (body === undefined) {
        return operation.bodyRequired ? [{ input: 'body', message: `${operation.id} needs a request body.` }] : [];
    }
    const list = body.trimStart().startsWith('[');
    const object = body.trimStart().startsWith('{');
    if (version.body === 'list' && !list) {
        return [{ input: 'body', message: `${operation.id} takes a list: begin each entry with "- ", or wrap it in [ ].` }];
    }
    if (version.body === 'object' && !object) {
        return [
            {
                input: 'body',
                message: `${operation.id} takes a mapping of attributes, not ${list ? 'a list' : 'a single value'}.`
            }
        ];
    }
    return [];
}
function unknownParameter(operation, name) {
    const names = operation.parameters.map((known) => known.name);
    const [close] = (0,catalog_nearest/* nearest */.p)(name, names, 1);
    const known = names.filter((other) => other !== 'envelope' && other !== 'pretty').join(', ');
    const message = close
        ? `${operation.id} has no parameter of this name. Did you mean ${close}?`
        : `${operation.id} has no parameter of this name. It has: ${known || 'none'}.`;
    return { input: `parameters.${name}`, message };
}
function checkValue(parameter, value) {
    if (Array.isArray(value) && !parameter.array)
        return ['takes one value, not a list.'];
    const items = asList(value);
    if (items.length === 0)
        return ['is an empty list. Leave it out instead.'];
    return items.flatMap((item) => checkItem(parameter, String(item)) ?? []);
}
function checkItem(parameter, text) {
    const { name, place, type, values, minimum, maximum } = parameter;
    if (name === 'envelope' && text === 'true') {
        return 'hides the HTTP status inside the answer, so that a failure would look like a success. Leave it out.';
    }
    if (type === 'boolean')
        return /^(true|false)$/.test(text) ? undefined : `takes true or false, not "${text}".`;
    if (type === 'integer') {
        if (!/^-?\d+$/.test(text) || !Number.isSafeInteger(Number(text)))
            return `takes a whole number, not "${text}".`;
        if (minimum !== undefined && Number(text) < minimum)
            return `must be at least ${minimum}, not ${text}.`;
        if (maximum !== undefined && Number(text) > maximum)
            return `must be at most ${maximum}, not ${text}.`;
        return undefined;
    }
    if (place === 'path' && (text === '' || text === '.' || text === '..')) {
        return `"${text}" would change the path of the request.`;
    }
    if (/[\u0000-\u001f\u007f-\u009f\ud800-\udfff]/u.test(text))
        return 'contains a control character, a line break or half of a character.';
    if (values !== undefined && !values.includes(text)) {
        const [close] = (0,catalog_nearest/* nearest */.p)(text, values, 1);
        if (close !== undefined)
            return `"${text}" is not a known value. Did you mean ${close}?`;
        if (!parameter.array)
            return `"${text}" is not a known value. Known: ${values.slice(0, 20).join(', ')}.`;
    }
    const { pattern } = parameter;
    if (pattern !== undefined && isReliable(pattern) && !new RegExp(pattern, 'u').test(text)) {
        return `"${text}" does not have the form ${pattern}.${hexHint(name, pattern)}`;
    }
    return undefined;
}
function isReliable(pattern) {
    let depth = 0;
    for (const char of pattern.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '')) {
        if (char === '(')
            depth++;
        else if (char === ')')
            depth--;
        else if (char === '|' && depth === 0)
            return false;
    }
    return pattern.startsWith('^') && pattern.endsWith('$');
}
function hexHint(name, pattern) {
    if (!pattern.includes('{24}') || pattern.includes('mdb_sa_id'))
        return '';
    return name === 'groupId' || name === 'orgId'
        ? ' An ID is 24 hexadecimal digits; names are not accepted here.'
        : ' An ID is 24 hexadecimal digits.';
}

;// CONCATENATED MODULE: ./src/atlas/client.ts







function createAtlasClient(options) {
    let { deadlineMs: clientDeadlineMs } = options;
    const warned = new Set();
    const warnOnce = (message) => {
        if (warned.has(message))
            return;
        warned.add(message);
        options.log.warning(message);
    };
    const prepare = (operationId, input) => {
        const operation = getOperation(operationId);
        const today = new Date(options.clock.nowMs()).toISOString().slice(0, 10);
        const { problems, warnings } = checkCall(operation, input, today);
        if (problems.length > 0)
            throw new errors/* InputError */.dz(problems, { afterSending: true });
        if (options.readOnly && operation.method !== 'GET') {
            throw new errors/* InputError */.dz([{ input: 'dry-run', message: `${operation.id} would change Atlas.` }], {
                afterSending: true
            });
        }
        warnings.forEach(warnOnce);
        return { request: buildRequest(operation, input), foretold: warnings.length > 0 };
    };
    const run = async (operationId, input, callOptions) => {
        const { request, foretold } = prepare(operationId, input);
        const log = callOptions.quiet === true ? undefined : options.log;
        const deadlineMs = callOptions.deadlineMs ?? clientDeadlineMs;
        const answer = await sendWithToken({ ...options, deadlineMs }, request, () => {
            log?.request(describeRequest(request, input));
        });
        if (isAlreadyRemoved(request.operation, answer)) {
            log?.response(`${describeResponse(answer)}: gone already, so the repeated request is done`);
            return { status: answer.status, version: undefined, kind: 'json', data: undefined, bytes: Buffer.alloc(0) };
        }
        log?.response(describeResponse(answer));
        const response = await parseResponse(options.baseUrl, request, answer);
        const end = describeEnd(request.operation, response.version, answer);
        if (end !== undefined && !foretold)
            warnOnce(end);
        return response;
    };
    return {
        baseUrl: options.baseUrl,
        call: (operationId, input = {}, callOptions = {}) => run(operationId, input, callOptions),
        callerIp: async () => (await __webpack_require__.e(/* import() */ 92).then(__webpack_require__.bind(__webpack_require__, 92))).readCallerIp({ ...options, deadlineMs: clientDeadlineMs }),
        extendDeadline: (ms) => void (clientDeadlineMs += ms),
        async list(operationId, input = {}, callOptions = {}) {
            let first;
            const page = await readPages(async (paging) => {
                const response = await run(operationId, { ...input, parameters: { ...input.parameters, ...paging } }, callOptions);
                first ??= response;
                return response.data;
            }, Number(input.parameters?.['itemsPerPage'] ?? maximumPageSize(getOperation(operationId))));
            const { status, version, kind } = first;
            return { status, version, kind, data: page, bytes: Buffer.alloc(0) };
        }
    };
}
function maximumPageSize(operation) {
    return operation.parameters.find(({ name }) => name === 'itemsPerPage')?.maximum ?? 100;
}
async function sendWithToken(options, request, onSend) {
    const { tokens, deadlineMs } = options;
    const token = request.operation.unauthenticated ? undefined : await tokens.current(deadlineMs);
    onSend();
    const answer = await send(options, request, token);
    if (answer.status !== 401 || token === undefined)
        return answer;
    const other = await tokens.replace(token, deadlineMs);
    return other === undefined ? answer : send(options, request, other);
}
function send({ transport, baseUrl, deadlineMs }, request, token) {
    const { operation, target, body } = request;
    const headers = token === undefined ? request.headers : { ...request.headers, authorization: `Bearer ${token.value}` };
    const repeatable = operation.method !== 'POST' && operation.method !== 'PATCH';
    return transport.send({ method: operation.method, url: `${baseUrl}${target}`, headers, body }, { subject: operation.id, repeatable, deadlineMs });
}
function describeEnd(operation, version, answer) {
    const { deprecation, sunset } = answer.headers;
    if (deprecation === undefined && sunset === undefined)
        return undefined;
    const what = version === undefined ? operation.id : `Version ${version} of ${operation.id}`;
    const when = typeof sunset === 'string' ? ` and ends on ${toDay(sunset)}` : '';
    return `${what} is deprecated${when}.`;
}
function toDay(httpDate) {
    const date = new Date(httpDate);
    return Number.isNaN(date.getTime()) ? httpDate : date.toISOString().slice(0, 10);
}
const LABELS = { orgId: 'org', groupId: 'project', clusterName: 'cluster' };
function describeRequest({ operation }, { parameters = {} }) {
    const words = Object.entries(parameters).map(([name, value]) => {
        const text = typeof value === 'object' ? value.join(',') : String(value);
        return `${LABELS[name] ?? name}=${text}`;
    });
    return [operation.id, ...words].join(' ');
}
function describeResponse({ status, durationMs, body }) {
    const { errorCode } = status >= 400 ? (0,error_body/* parseErrorBody */.k)(body) : { errorCode: undefined };
    return `${status}${errorCode === undefined ? '' : ` ${errorCode}`} ${Math.round(durationMs)} ms`;
}

// EXTERNAL MODULE: ./src/atlas/clock.ts
var atlas_clock = __webpack_require__(661);
// EXTERNAL MODULE: ./src/atlas/token.ts
var atlas_token = __webpack_require__(158);
;// CONCATENATED MODULE: ./src/atlas/ui-pages.ts
const PARTS = { 'network-access': 'security/network/accessList', 'database-access': 'security/database/users' };
function findUiPage(baseUrl, { orgId, groupId, clusterName, part }) {
    if (groupId !== undefined) {
        const project = `${baseUrl}/v2/${encodeURIComponent(groupId)}`;
        if (part !== undefined)
            return `${project}#/${PARTS[part]}`;
        return clusterName === undefined
            ? `${project}#/overview`
            : `${project}#/clusters/detail/${encodeURIComponent(clusterName)}`;
    }
    return orgId === undefined ? undefined : `${baseUrl}/v2#/org/${encodeURIComponent(orgId)}/projects`;
}

;// CONCATENATED MODULE: ./src/atlas/undo.ts




const KEEP_UNTIL_TAG = 'keep-until';
const LOOK_AGAIN_MS = [1500, 4000];
const UNDER_WAY = new Set(['CLUSTER_ALREADY_REQUESTED_DELETION', 'PEER_ALREADY_REQUESTED_DELETION']);
async function undo(step, options) {
    const { guard, created } = step;
    const call = { deadlineMs: options.deadlineMs };
    let { parameters } = step;
    if (guard.kind === 'marker') {
        const found = await find(step, guard, options);
        if (found === undefined)
            return { end: 'gone' };
        if (!hasMarker(found, guard))
            return { end: 'not-ours', document: found };
        parameters = { ...parameters, ...parametersFrom(found, guard) };
        if (step.keepOnFailureMs !== undefined && options.jobFailed) {
            return keep(parameters, found, { ...options, ms: step.keepOnFailureMs });
        }
    }
    else if (guard.kind === 'none' || !created) {
        return { end: 'unsure' };
    }
    return remove(options.atlas, step.operationId, parameters, call);
}
async function remove(atlas, operationId, parameters, options) {
    try {
        await atlas.call(operationId, { parameters }, options);
        return { end: 'removed' };
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD))
            throw error;
        if (error.status === 404)
            return { end: 'gone' };
        if (UNDER_WAY.has(error.errorCode ?? ''))
            return { end: 'removed' };
        throw error;
    }
}
async function find(step, guard, { atlas, clock, signal, deadlineMs }) {
    const parameters = guard.getParameters ?? step.parameters;
    const call = getOperation(guard.get).paged ? atlas.list : atlas.call;
    const look = async () => {
        try {
            const { data } = await call(guard.get, { parameters }, { deadlineMs });
            const items = Array.isArray(data) ? data : (0,attributes/* valueAt */.f)(data, 'results');
            return Array.isArray(items) ? items.find((item) => hasMarker(item, guard)) : data;
        }
        catch (error) {
            if (error instanceof errors/* ApiError */.hD && error.status === 404)
                return undefined;
            throw error;
        }
    };
    let found = await look();
    for (const pauseMs of step.created ? [] : LOOK_AGAIN_MS) {
        if (found !== undefined)
            break;
        await (0,atlas_clock/* delay */.c)(clock, pauseMs, signal);
        found = await look();
    }
    return found;
}
function hasMarker(document, { field, value }) {
    const found = (0,attributes/* valueAt */.f)(document, field);
    if (typeof found === 'string')
        return found.split(' ').includes(value);
    return Array.isArray(found) && found.some((tag) => (0,attributes/* valueAt */.f)(tag, 'value') === value);
}
function parametersFrom(document, { take = {} }) {
    return Object.fromEntries(Object.entries(take).flatMap(([name, field]) => {
        const value = (0,attributes/* valueAt */.f)(document, field);
        return typeof value === 'string' ? [[name, value]] : [];
    }));
}
async function keep(parameters, document, { atlas, clock, deadlineMs, ms }) {
    const untilMs = clock.nowMs() + ms;
    const others = (0,attributes/* valueAt */.f)(document, 'tags').filter(({ key }) => key !== KEEP_UNTIL_TAG);
    const tags = [...others, { key: KEEP_UNTIL_TAG, value: toTagDate(untilMs) }];
    const operationId = 'name' in parameters ? 'updateGroupFlexCluster' : 'updateGroupCluster';
    await atlas.call(operationId, { parameters, body: JSON.stringify({ tags }) }, { deadlineMs });
    return { end: 'kept', untilMs };
}
function toTagDate(ms) {
    return new Date(ms).toISOString().replace(/[-:]|\.\d+/g, '');
}

// EXTERNAL MODULE: ./src/action/report/failure.ts
var failure = __webpack_require__(527);
;// CONCATENATED MODULE: ./src/action/report/summary.ts


const MAX_ROWS = 30;
const MAX_CELL = 300;
const MAX_JSON = 4000;
function renderResult(asked, { result, ending }) {
    const { url } = result.outputs;
    const { unmet, warnings = [], timeline = [], table: list } = result;
    const mark = ending === 'met' ? (asked.dryRun ? '📝' : '✅') : ending === 'unmet' ? '❌' : '⚠️';
    return [
        heading(mark, asked),
        unmet === undefined ? escapeText(result.verdict) : `**${escapeText(unmet.message)}**`,
        unmet?.hint === undefined ? '' : `**What to do:** ${escapeText(unmet.hint)}`,
        ...warnings.map((warning) => `**Warning:** ${escapeText(warning)}`),
        table([...askedRows(asked), ...statusRows(result), ...result.facts]),
        list === undefined ? '' : renderTable(list),
        timeline.length < 2 ? '' : renderTimeline(timeline),
        url === undefined || url === '' ? '' : `[Open in Atlas](${escapeUrl(url)})`,
        result.data === undefined ? '' : details('Result', result.data)
    ]
        .filter((part) => part !== '')
        .join('\n\n')
        .concat('\n');
}
function renderFailure(asked, failure) {
    const problems = failure.problems.map(({ input, message }) => `- ${code(input)}: ${escapeText(message)}`);
    return [
        heading('❌', asked),
        `**${escapeText(failure.title)}.** ${problems.length > 0 ? (failure.afterSending ? '' : NOTHING_SENT) : escapeText(failure.what)}`,
        problems.join('\n'),
        failure.hint === undefined ? '' : `**What to do:** ${escapeText(failure.hint)}`,
        table(askedRows(asked))
    ]
        .filter((part) => part !== '')
        .join('\n\n')
        .concat('\n');
}
function heading(mark, { operation, dryRun }) {
    return `### ${mark} MongoDB Atlas: ${escapeText(operation)}${dryRun ? ' (dry run)' : ''}`;
}
function askedRows({ subject, baseUrl }) {
    const host = baseUrl === undefined || baseUrl === 'https://cloud.mongodb.com' ? [] : [['Host', baseUrl]];
    return [...subject, ...host];
}
function statusRows({ status, apiVersion }) {
    const version = apiVersion === undefined ? '' : `, version ${apiVersion}`;
    return status === undefined ? [] : [['Answer', `${status}${version}`]];
}
function table(rows) {
    if (rows.length === 0)
        return '';
    const shown = rows.slice(0, MAX_ROWS).map(([label, value]) => `| ${cell(label)} | ${cell(value)} |`);
    const rest = rows.length - shown.length;
    const note = rest > 0 ? [`| … | ${rest} more |`] : [];
    return ['| | |', '| --- | --- |', ...shown, ...note].join('\n');
}
function renderTable({ title, head, rows }) {
    const shown = rows.slice(0, MAX_ROWS);
    const lines = [head, head.map(() => '---'), ...shown.map((row) => row.map(cell))].map((row) => `| ${row.join(' | ')} |`);
    const rest = rows.length - shown.length;
    return [`**${escapeText(title)}**`, '', ...lines, ...(rest > 0 ? ['', `${rest} more are in the result.`] : [])].join('\n');
}
function renderTimeline(timeline) {
    const word = (text) => text.replace(/[^\w ()-]+/g, ' ').trim() || 'unknown';
    const periods = timeline.map(({ state, fromMs, untilMs }, index) => {
        const last = index === timeline.length - 1;
        return `    ${word(state)} : ${last && untilMs === fromMs ? 'reached' : toDuration(untilMs - fromMs)}`;
    });
    return ['```mermaid', 'timeline', '    title States', ...periods, '```'].join('\n');
}
function details(title, data) {
    const json = JSON.stringify(data, null, 2);
    const cut = json.length > MAX_JSON;
    const text = cut
        ? `${json.slice(0, MAX_JSON)}\n… cut: ${json.length - MAX_JSON} more characters are in the file of output result-path`
        : json;
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `<details><summary>${title}</summary>\n\n${fence}json\n${text}\n${fence}\n\n</details>`;
}
function cell(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return escapeText(line.length > MAX_CELL ? `${line.slice(0, MAX_CELL)}…` : line);
}
function code(text) {
    return `\`${text.replace(/[`\s]+/g, ' ')}\``;
}
function escapeText(text) {
    return text
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/[\\`*_[\]#|~]/g, '\\$&')
        .replace(/@/g, '@\u200B')
        .replace(/:\/\//g, ':\u200B//')
        .replace(/\n/g, '<br>');
}
function escapeUrl(url) {
    return url.replace(/[()<>\s]/g, (char) => encodeURIComponent(char).replace('(', '%28').replace(')', '%29'));
}

;// CONCATENATED MODULE: ./src/action/report/post-summary.ts

function renderLeftovers(left) {
    const rows = left.map(({ subject, why, page }) => `- **${escapeText(subject)}**: ${escapeText(why)}. [Open in Atlas](${escapeUrl(page)})`);
    return `### ⚠️ MongoDB Atlas: left in Atlas\n\n${rows.join('\n')}\n`;
}

// EXTERNAL MODULE: ./src/action/report/log-text.ts
var log_text = __webpack_require__(875);
;// CONCATENATED MODULE: ./src/action/clean-up.ts









const STEP_MS = 25_000;
async function cleanUp(ending) {
    const { host, session } = ending;
    const minted = [];
    const atlas = connect(ending, minted);
    const left = [];
    for (const step of [...session.undo].reverse()) {
        const page = pageOf(session.baseUrl, step);
        try {
            const found = await removeOne(ending, atlas, step);
            if (found !== undefined)
                left.push({ subject: step.subject, page, why: found });
        }
        catch (error) {
            const { what, hint } = (0,failure/* describeFailure */.Ic)(error);
            const why = hint === undefined ? what : `${what} ${hint}`;
            host.warning(`Could not be removed: the ${step.subject}. ${why}\nIt may still be there: ${page}`);
            left.push({ subject: step.subject, page, why: `could not be removed: ${what}` });
        }
    }
    if (left.length > 0)
        writeSummary(host, left);
    return minted;
}
function warnAboutAll(host, { baseUrl, undo: steps }, reason) {
    for (const step of steps) {
        host.warning(`Could not be removed: the ${step.subject}, for ${reason}.\nIt may still be there: ${pageOf(baseUrl, step)}`);
    }
}
async function removeOne(ending, atlas, step) {
    const { host, session, deadlineMs } = ending;
    const page = pageOf(session.baseUrl, step);
    const done = await undo(step, {
        atlas,
        clock: atlas_clock/* systemClock */.m,
        signal: new AbortController().signal,
        jobFailed: host.inputs.get('job-status')?.toLowerCase() === 'failure',
        deadlineMs: Math.min(deadlineMs, atlas_clock/* systemClock */.m.nowMs() + STEP_MS)
    });
    switch (done.end) {
        case 'removed':
            host.info(`Removed: the ${step.subject}.`);
            return undefined;
        case 'gone':
            host.info(`Nothing to remove: the ${step.subject} is not there.`);
            return undefined;
        case 'unsure':
            host.warning(`Not removed: the ${step.subject}. Whether this step created it is not known, and nothing tells it from one of ` +
                `others.\nPlease look: ${page}`);
            return 'it is not known whether this step created it';
        case 'not-ours':
            return reportOtherOwner(host, step, done.document, page);
        case 'kept': {
            const why = `the job failed, so that it stays, and costs, until ${(0,log_text/* toMinute */.y)(done.untilMs)}; remove-leftovers removes it then`;
            host.notice(`Kept: the ${step.subject}: ${why}.\n${page}`);
            return why;
        }
    }
}
function reportOtherOwner(host, { subject }, document, page) {
    const until = (0,attributes/* valueAt */.f)(document, 'deleteAfterDate');
    if (typeof until === 'string') {
        host.info(`Left: the ${subject} does not bear the mark of this step any more. It expires at ${until}.`);
        return undefined;
    }
    host.warning(`Not removed: the ${subject} does not bear the mark of this step (any more).\nPlease look: ${page}`);
    return 'it does not bear the mark of this step';
}
function connect({ host, session, credentials, token, transport, deadlineMs }, minted) {
    const { baseUrl } = session;
    let tokens;
    if (credentials.kind === 'access-token') {
        tokens = (0,atlas_token/* createFixedTokenSource */.J1)(credentials.token, atlas_clock/* systemClock */.m);
    }
    else {
        tokens = (0,atlas_token/* createTokenSource */.Zl)({
            transport,
            clock: atlas_clock/* systemClock */.m,
            baseUrl,
            account: credentials,
            initial: token && { ...token, mintedAtMs: 0 },
            onMinted({ value, expiresAtMs }) {
                host.mask(value);
                minted.push({ value, expiresAtMs });
            }
        });
    }
    return createAtlasClient({
        baseUrl,
        transport,
        tokens,
        clock: atlas_clock/* systemClock */.m,
        deadlineMs,
        log: {
            request: (line) => host.info(`> ${line}`),
            response: (line) => host.info(`< ${line}`),
            warning: (message) => host.info(message)
        }
    });
}
function pageOf(baseUrl, { operationId, parameters }) {
    const part = clean_up_PARTS[operationId];
    const { orgId, groupId, clusterName, name } = parameters;
    const flex = operationId === 'deleteGroupFlexCluster' ? name : undefined;
    return findUiPage(baseUrl, { orgId, groupId, clusterName: clusterName ?? flex, part }) ?? baseUrl;
}
const clean_up_PARTS = {
    deleteGroupAccessListEntry: 'network-access',
    deleteGroupDatabaseUser: 'database-access'
};
function writeSummary(host, left) {
    if (host.inputs.get('summary')?.toLowerCase() === 'false')
        return;
    try {
        host.appendSummary(host.redact(renderLeftovers(left)));
    }
    catch (error) {
        host.warning(`The job summary could not be written: ${error.message}`);
    }
}


/***/ }),

/***/ 246:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "operations.json";

/***/ })

};
