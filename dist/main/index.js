import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 770:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = __nccwpck_require__(218);


/***/ }),

/***/ 218:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var net = __nccwpck_require__(278);
var tls = __nccwpck_require__(756);
var http = __nccwpck_require__(611);
var https = __nccwpck_require__(692);
var events = __nccwpck_require__(434);
var assert = __nccwpck_require__(613);
var util = __nccwpck_require__(23);


exports.httpOverHttp = httpOverHttp;
exports.httpsOverHttp = httpsOverHttp;
exports.httpOverHttps = httpOverHttps;
exports.httpsOverHttps = httpsOverHttps;


function httpOverHttp(options) {
  var agent = new TunnelingAgent(options);
  agent.request = http.request;
  return agent;
}

function httpsOverHttp(options) {
  var agent = new TunnelingAgent(options);
  agent.request = http.request;
  agent.createSocket = createSecureSocket;
  agent.defaultPort = 443;
  return agent;
}

function httpOverHttps(options) {
  var agent = new TunnelingAgent(options);
  agent.request = https.request;
  return agent;
}

function httpsOverHttps(options) {
  var agent = new TunnelingAgent(options);
  agent.request = https.request;
  agent.createSocket = createSecureSocket;
  agent.defaultPort = 443;
  return agent;
}


function TunnelingAgent(options) {
  var self = this;
  self.options = options || {};
  self.proxyOptions = self.options.proxy || {};
  self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets;
  self.requests = [];
  self.sockets = [];

  self.on('free', function onFree(socket, host, port, localAddress) {
    var options = toOptions(host, port, localAddress);
    for (var i = 0, len = self.requests.length; i < len; ++i) {
      var pending = self.requests[i];
      if (pending.host === options.host && pending.port === options.port) {
        // Detect the request to connect same origin server,
        // reuse the connection.
        self.requests.splice(i, 1);
        pending.request.onSocket(socket);
        return;
      }
    }
    socket.destroy();
    self.removeSocket(socket);
  });
}
util.inherits(TunnelingAgent, events.EventEmitter);

TunnelingAgent.prototype.addRequest = function addRequest(req, host, port, localAddress) {
  var self = this;
  var options = mergeOptions({request: req}, self.options, toOptions(host, port, localAddress));

  if (self.sockets.length >= this.maxSockets) {
    // We are over limit so we'll add it to the queue.
    self.requests.push(options);
    return;
  }

  // If we are under maxSockets create a new one.
  self.createSocket(options, function(socket) {
    socket.on('free', onFree);
    socket.on('close', onCloseOrRemove);
    socket.on('agentRemove', onCloseOrRemove);
    req.onSocket(socket);

    function onFree() {
      self.emit('free', socket, options);
    }

    function onCloseOrRemove(err) {
      self.removeSocket(socket);
      socket.removeListener('free', onFree);
      socket.removeListener('close', onCloseOrRemove);
      socket.removeListener('agentRemove', onCloseOrRemove);
    }
  });
};

TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
  var self = this;
  var placeholder = {};
  self.sockets.push(placeholder);

  var connectOptions = mergeOptions({}, self.proxyOptions, {
    method: 'CONNECT',
    path: options.host + ':' + options.port,
    agent: false,
    headers: {
      host: options.host + ':' + options.port
    }
  });
  if (options.localAddress) {
    connectOptions.localAddress = options.localAddress;
  }
  if (connectOptions.proxyAuth) {
    connectOptions.headers = connectOptions.headers || {};
    connectOptions.headers['Proxy-Authorization'] = 'Basic ' +
        new Buffer(connectOptions.proxyAuth).toString('base64');
  }

  debug('making CONNECT request');
  var connectReq = self.request(connectOptions);
  connectReq.useChunkedEncodingByDefault = false; // for v0.6
  connectReq.once('response', onResponse); // for v0.6
  connectReq.once('upgrade', onUpgrade);   // for v0.6
  connectReq.once('connect', onConnect);   // for v0.7 or later
  connectReq.once('error', onError);
  connectReq.end();

  function onResponse(res) {
    // Very hacky. This is necessary to avoid http-parser leaks.
    res.upgrade = true;
  }

  function onUpgrade(res, socket, head) {
    // Hacky.
    process.nextTick(function() {
      onConnect(res, socket, head);
    });
  }

  function onConnect(res, socket, head) {
    connectReq.removeAllListeners();
    socket.removeAllListeners();

    if (res.statusCode !== 200) {
      debug('tunneling socket could not be established, statusCode=%d',
        res.statusCode);
      socket.destroy();
      var error = new Error('tunneling socket could not be established, ' +
        'statusCode=' + res.statusCode);
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    if (head.length > 0) {
      debug('got illegal response body from proxy');
      socket.destroy();
      var error = new Error('got illegal response body from proxy');
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    debug('tunneling connection has established');
    self.sockets[self.sockets.indexOf(placeholder)] = socket;
    return cb(socket);
  }

  function onError(cause) {
    connectReq.removeAllListeners();

    debug('tunneling socket could not be established, cause=%s\n',
          cause.message, cause.stack);
    var error = new Error('tunneling socket could not be established, ' +
                          'cause=' + cause.message);
    error.code = 'ECONNRESET';
    options.request.emit('error', error);
    self.removeSocket(placeholder);
  }
};

TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
  var pos = this.sockets.indexOf(socket)
  if (pos === -1) {
    return;
  }
  this.sockets.splice(pos, 1);

  var pending = this.requests.shift();
  if (pending) {
    // If we have pending requests and a socket gets closed a new one
    // needs to be created to take over in the pool for the one that closed.
    this.createSocket(pending, function(socket) {
      pending.request.onSocket(socket);
    });
  }
};

function createSecureSocket(options, cb) {
  var self = this;
  TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
    var hostHeader = options.request.getHeader('host');
    var tlsOptions = mergeOptions({}, self.options, {
      socket: socket,
      servername: hostHeader ? hostHeader.replace(/:.*$/, '') : options.host
    });

    // 0 is dummy port for v0.6
    var secureSocket = tls.connect(0, tlsOptions);
    self.sockets[self.sockets.indexOf(socket)] = secureSocket;
    cb(secureSocket);
  });
}


function toOptions(host, port, localAddress) {
  if (typeof host === 'string') { // since v0.10
    return {
      host: host,
      port: port,
      localAddress: localAddress
    };
  }
  return host; // for v0.11 or later
}

function mergeOptions(target) {
  for (var i = 1, len = arguments.length; i < len; ++i) {
    var overrides = arguments[i];
    if (typeof overrides === 'object') {
      var keys = Object.keys(overrides);
      for (var j = 0, keyLen = keys.length; j < keyLen; ++j) {
        var k = keys[j];
        if (overrides[k] !== undefined) {
          target[k] = overrides[k];
        }
      }
    }
  }
  return target;
}


var debug;
if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) {
  debug = function() {
    var args = Array.prototype.slice.call(arguments);
    if (typeof args[0] === 'string') {
      args[0] = 'TUNNEL: ' + args[0];
    } else {
      args.unshift('TUNNEL:');
    }
    console.error.apply(console, args);
  }
} else {
  debug = function() {};
}
__webpack_unused_export__ = debug; // for test


/***/ }),

/***/ 622:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ valueAt),
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** The value at a dotted path of a document; undefined where there is none. */
function valueAt(data, path) {
    return path
        .split('.')
        .reduce((value, key) => value?.[key], data);
}
/** Whether a value is a JSON object. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 744:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LC: () => (/* binding */ findOperation),
/* harmony export */   U8: () => (/* binding */ defaultVersion),
/* harmony export */   eu: () => (/* binding */ getOperation),
/* harmony export */   hV: () => (/* binding */ nearestOperations)
/* harmony export */ });
/* unused harmony exports catalogSource, operationIds */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(981);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(29);



const expanded = new Map();
let text;
let reader;
let whole;
let idsByName;
/** ASCII, read when the first operation is looked up: as a part of the bundle it would be compiled at each start. */
function readText() {
    return (text ??= (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(new URL(/* asset import */ __nccwpck_require__(246), __nccwpck_require__.b), 'latin1'));
}
/** All of the catalogue, for what has to look at all of it: names in another case, suggestions. */
function catalog() {
    return (whole ??= JSON.parse(readText()));
}
/** `x-xgen-sha` of the OpenAPI document that the catalogue was generated from. */
function catalogSource() {
    return catalog().source;
}
/** The operation with this operationId or alias, in any case; undefined when there is none. */
function findOperation(name) {
    const exact = lookUp(name);
    if (exact !== undefined)
        return exact;
    idsByName ??= indexNames();
    const id = idsByName.get(name.toLowerCase());
    return id === undefined ? undefined : lookUp(id);
}
/**
 * The operation with exactly this operationId, for callers that name it in code.
 *
 * @throws Error when the catalogue does not hold it: a mistake in the program, not in its input.
 */
function getOperation(id) {
    const operation = lookUp(id);
    if (operation === undefined)
        throw new Error(`The operation catalogue has no operationId ${JSON.stringify(id)}.`);
    return operation;
}
/** All operationIds, sorted. */
function operationIds() {
    return Object.keys(catalog().operations);
}
/**
 * Operation names that somebody who wrote `name` may have meant, best first: each operation at most once, by its ID or
 * its alias, whichever is nearer. Empty when nothing is near.
 */
function nearestOperations(name, limit = 3) {
    idsByName ??= indexNames();
    const names = Object.entries(catalog().operations).flatMap(([id, [alias]]) => (alias === '' ? [id] : [id, alias]));
    const seen = new Set();
    const suggestions = [];
    for (const candidate of (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, names, names.length)) {
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
/** The latest stable version; undefined for an operation that exists only as preview or upcoming. */
function defaultVersion(operation) {
    return operation.versions.findLast(({ version }) => /^\d{4}-\d{2}-\d{2}$/.test(version));
}
function lookUp(id) {
    const known = expanded.get(id);
    if (known !== undefined)
        return known;
    const operation = (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .expandOperation */ .A6)(id, (reader ??= (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .readByLine */ .Qe)(readText())));
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


/***/ }),

/***/ 981:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ expandOperation),
/* harmony export */   Gz: () => (/* binding */ pathNames),
/* harmony export */   Qe: () => (/* binding */ readByLine)
/* harmony export */ });
/* unused harmony export apiRoot */
/** Where every path of the Admin API starts; operations.json leaves it out. */
const apiRoot = '/api/atlas/v2';
/**
 * Reads single entries out of the text of operations.json, which has one on each line: a step needs one operation of
 * 540, and reading all of them takes longer than sending a request.
 */
function readByLine(text) {
    const read = (table, key) => {
        const from = text.indexOf(`\n"${table}":{\n`);
        const head = `\n${JSON.stringify(key)}:`;
        const start = text.indexOf(head, from + 1);
        // Each table ends with a line that begins with a brace.
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
/**
 * The full form of one stored operation; undefined when the catalogue does not hold it.
 *
 * @throws Error when the tables lack something that it refers to, which no generated file does.
 */
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
/** The names between braces in a path template, in order. */
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
/** In the order of the path, then as the document lists the others. */
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


/***/ }),

/***/ 29:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ editDistance),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** Words that mean the same in Atlas: the interface says project where the API says group. */
const synonyms = { project: 'group', organization: 'org', organisation: 'org' };
/** A score above this is no suggestion any more. 0 is the same word, 1 has nothing in common. */
const farthest = 0.42;
/**
 * The candidates that `word` may have been meant to be, best first; none when nothing is plausible. Case does not count.
 * A candidate is near by few edits (Damerau-Levenshtein), by containing the word or being contained in it, or by
 * sharing most camelCase words with it, in any order, where project and group are the same word.
 *
 * @param limit how many to return at most
 */
function nearest(word, candidates, limit = 3) {
    const wanted = nameOf(word);
    if (wanted.lower === '')
        return [];
    const scored = [];
    for (const candidate of new Set(candidates)) {
        const name = nameOf(candidate);
        const score = distance(wanted, name);
        if (score <= farthest)
            scored.push({ text: candidate, score, edits: editDistance(wanted.lower, name.lower) });
    }
    scored.sort((a, b) => a.score - b.score || a.edits - b.edits || (a.text < b.text ? -1 : 1));
    return scored.slice(0, limit).map(({ text }) => text);
}
/**
 * The Damerau-Levenshtein distance: how many characters to insert, delete, replace or swap with a neighbour to turn
 * `a` into `b`. Characters are code points; case counts.
 */
function editDistance(a, b) {
    const from = [...a];
    const to = [...b];
    const width = to.length + 2;
    const unreachable = from.length + to.length;
    const cells = new Array((from.length + 2) * width).fill(unreachable);
    const at = (row, column) => cells[(row + 1) * width + column + 1] ?? unreachable;
    const set = (row, column, value) => void (cells[(row + 1) * width + column + 1] = value);
    for (let row = 0; row <= from.length; row++)
        set(row, 0, row);
    for (let column = 0; column <= to.length; column++)
        set(0, column, column);
    const lastRowOf = new Map();
    for (let row = 1; row <= from.length; row++) {
        let lastMatch = 0;
        for (let column = 1; column <= to.length; column++) {
            const swapRow = lastRowOf.get(to[column - 1] ?? '') ?? 0;
            const swapColumn = lastMatch;
            const same = from[row - 1] === to[column - 1];
            if (same)
                lastMatch = column;
            const swap = at(swapRow - 1, swapColumn - 1) + (row - swapRow - 1) + 1 + (column - swapColumn - 1);
            const replace = at(row - 1, column - 1) + (same ? 0 : 1);
            set(row, column, Math.min(replace, at(row, column - 1) + 1, at(row - 1, column) + 1, swap));
        }
        lastRowOf.set(from[row - 1] ?? '', row);
    }
    return at(from.length, to.length);
}
function distance(wanted, name) {
    if (wanted.lower === name.lower)
        return 0;
    return Math.min(spelling(wanted, name), containment(wanted.lower, name.lower), wordOverlap(wanted.words, name.words));
}
/** Edits for each character, with and without the synonyms. */
function spelling(wanted, name) {
    const plain = perCharacter(wanted.lower, name.lower);
    const canonical = wanted.joined === wanted.lower && name.joined === name.lower ? plain : perCharacter(wanted.joined, name.joined);
    return Math.min(plain, canonical + 0.01);
}
function perCharacter(a, b) {
    const length = Math.max(a.length, b.length);
    const gap = Math.abs(a.length - b.length);
    return gap > length * farthest ? 1 : editDistance(a, b) / length;
}
/** One holds the other: a start weighs more than a middle, and the more of the longer one it covers the better. */
function containment(a, b) {
    const [short, long] = a.length <= b.length ? [a, b] : [b, a];
    if (short.length < 3)
        return 1;
    const position = long.indexOf(short);
    if (position === -1)
        return 1;
    return (position === 0 ? 0.2 : 0.25) + 0.2 * (1 - short.length / long.length);
}
/** The S\u00f8rensen-Dice coefficient of the words, turned around; likeness of single words counts in part. */
function wordOverlap(wanted, words) {
    if (wanted.length < 2)
        return 1;
    const left = [...words];
    let shared = 0;
    for (const word of wanted) {
        let best = 0;
        let bestIndex = -1;
        for (const [index, other] of left.entries()) {
            const likeness = wordLikeness(word, other);
            if (likeness > best)
                [best, bestIndex] = [likeness, index];
        }
        if (bestIndex >= 0)
            left.splice(bestIndex, 1);
        shared += best;
    }
    return 1 - (2 * shared) / (wanted.length + words.length);
}
function wordLikeness(a, b) {
    if (a === b)
        return 1;
    const [short, long] = a.length <= b.length ? [a, b] : [b, a];
    if (short.length >= 3 && long.startsWith(short))
        return 0.8;
    if (short.length < 4 || long.length - short.length > 1)
        return 0;
    return editDistance(a, b) === 1 ? 0.8 : 0;
}
function nameOf(text) {
    const words = (text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map((word) => canonicalWord(word.toLowerCase()));
    return { text, lower: text.toLowerCase(), words, joined: words.join('') };
}
/** One form for singular and plural, and for words of one meaning. */
function canonicalWord(word) {
    const singular = word.replace(/ies$/, 'y').replace(/(?<=[^s]{3})s$/, '');
    return synonyms[singular] ?? singular;
}


/***/ }),

/***/ 661:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ delay),
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
let latestMs = 0;
/**
 * The machine's clock; where that is set back, time stands still instead. Not read through `performance`: loading that
 * takes as long as a tenth of a whole step.
 */
const systemClock = {
    nowMs: () => (latestMs = Math.max(latestMs, Date.now())),
    setTimer(delayMs, run) {
        // Node fires at once what is set beyond 2^31 - 1 ms.
        const timer = setTimeout(run, Math.min(delayMs, 0x7fffffff));
        return () => clearTimeout(timer);
    }
};
/**
 * Waits `delayMs` milliseconds.
 *
 * @throws the signal's reason, at once, when `signal` is aborted
 */
function delay(clock, delayMs, signal) {
    return new Promise((resolve, reject) => {
        if (signal.aborted)
            return reject(signal.reason);
        const stop = clock.setTimer(delayMs, () => {
            signal.removeEventListener('abort', onAbort);
            resolve();
        });
        const onAbort = () => {
            stop();
            reject(signal.reason);
        };
        signal.addEventListener('abort', onAbort, { once: true });
    });
}


/***/ }),

/***/ 938:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ parseErrorBody)
/* harmony export */ });
/* harmony import */ var _attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(622);

const UNREADABLE = {
    errorCode: undefined,
    detail: undefined,
    parameters: [],
    fields: [],
    fromAtlas: false
};
/**
 * Reads an error body. Never throws: what is not JSON, or not of a known shape, gives empty fields.
 *
 * Source of the two shapes: the schema ApiError of the Admin API (`error` is a number), RFC 6749 section 5.2 for the
 * token endpoint (`error` is a string). The schema calls `errorCode` required, older answers lack it all the same.
 */
function parseErrorBody(body) {
    let value;
    try {
        value = JSON.parse(body.toString('utf8'));
    }
    catch {
        return UNREADABLE;
    }
    if (!(0,_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value))
        return UNREADABLE;
    if (typeof value['error'] === 'string') {
        return { ...UNREADABLE, errorCode: value['error'], detail: text(value['error_description']) };
    }
    return {
        errorCode: text(value['errorCode']),
        detail: text(value['detail']) ?? text(value['reason']),
        parameters: Array.isArray(value['parameters']) ? value['parameters'] : [],
        fields: readFields(value['badRequestDetail']),
        fromAtlas: typeof value['error'] === 'number'
    };
}
function readFields(value) {
    const fields = (0,_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value) ? value['fields'] : undefined;
    if (!Array.isArray(fields))
        return [];
    return fields
        .filter(_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)
        .map((entry) => ({ field: text(entry['field']) ?? '?', description: text(entry['description']) ?? '' }));
}
function text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}


/***/ }),

/***/ 492:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ NetworkError),
/* harmony export */   MU: () => (/* binding */ TimeoutError),
/* harmony export */   SS: () => (/* binding */ ReportedError),
/* harmony export */   _$: () => (/* binding */ UnmetError),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   hD: () => (/* binding */ ApiError),
/* harmony export */   v3: () => (/* binding */ AuthenticationError)
/* harmony export */ });
/** Base of every error that a person is meant to read: `message` says what failed and why, `hint` what to do. */
class ReportedError extends Error {
    hint;
    constructor(message, options = {}) {
        super(message, { cause: options.cause });
        this.hint = options.hint;
    }
}
/** What the caller gave cannot be used. Carries every problem found. */
class InputError extends ReportedError {
    name = 'InputError';
    problems;
    /** Whether it was found out only by what Atlas answered; else nothing was sent. */
    afterSending;
    constructor(problems, { afterSending = false } = {}) {
        super(problems.map(({ input, message }) => `${input}: ${message}`).join('\n'));
        this.problems = problems;
        this.afterSending = afterSending;
    }
}
/** The token endpoint refused the service account. */
class AuthenticationError extends ReportedError {
    name = 'AuthenticationError';
    status;
    errorCode;
    constructor(options) {
        super(options.message, { hint: options.hint });
        this.status = options.status;
        this.errorCode = options.errorCode;
    }
}
/** Atlas answered a call with an error of its own. */
class ApiError extends ReportedError {
    name = 'ApiError';
    status;
    errorCode;
    detail;
    parameters;
    operationId;
    method;
    /** Path without the query. */
    path;
    constructor(options) {
        super(options.message, { hint: options.hint });
        this.status = options.status;
        this.errorCode = options.errorCode;
        this.detail = options.detail;
        this.parameters = options.parameters ?? [];
        this.operationId = options.operationId;
        this.method = options.method;
        this.path = options.path;
    }
}
/** No usable answer arrived. */
class NetworkError extends ReportedError {
    name = 'NetworkError';
    fault;
    /** HTTP status of an answer that is not one of Atlas. */
    status;
    constructor(message, options) {
        super(message, options);
        this.fault = options.fault;
        this.status = options.status;
    }
}
/** The time set for the work ran out. */
class TimeoutError extends ReportedError {
    name = 'TimeoutError';
}
/** Atlas works, and is not as it must be. */
class UnmetError extends ReportedError {
    name = 'UnmetError';
}
/** The runner asked the step to stop. */
class CancelledError extends ReportedError {
    name = 'CancelledError';
}


/***/ }),

/***/ 995:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ describeForeign)
/* harmony export */ });
/**
 * Says what an answer is that cannot be one of Atlas: a redirect with its target, a page, an unexpected media type.
 * Nothing of the body is repeated, since nobody knows what it holds.
 */
function describeForeign(answer) {
    const { status, headers, body } = answer;
    if (status >= 300 && status < 400) {
        const target = redirectTarget(headers.location);
        return `answered ${status}, a redirect to ${target}. Redirects are not followed: the credentials are for Atlas alone.`;
    }
    const mediaType = headers['content-type']?.split(';')[0]?.trim();
    if (mediaType === 'text/html')
        return `answered ${status} with an HTML page, which is not an answer of Atlas.`;
    if (body.length === 0)
        return `answered ${status} with an empty body.`;
    return `answered ${status} with ${mediaType ?? 'no media type'}, which is not the answer that was asked for.`;
}
/** Origin and path of a redirect; its query may carry session data. */
function redirectTarget(location) {
    if (location === undefined)
        return 'nowhere (no Location header)';
    try {
        const { protocol, host, pathname } = new URL(location);
        return `${protocol}//${host}${pathname}`;
    }
    catch {
        return location.split('?')[0]?.slice(0, 200) ?? '';
    }
}


/***/ }),

/***/ 270:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ asList),
/* harmony export */   m: () => (/* binding */ buildRequest)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(511);

/**
 * Builds the request of an operation. Pure; does not change what it is given.
 *
 * @throws Error when {@link checkCall} has problems with the same input
 */
function buildRequest(operation, input) {
    const parameters = input.parameters ?? {};
    const chosen = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseVersion */ .E)(operation, input.version);
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
/** The media type of a version: `application/vnd.atlas.2024-08-05+json`. */
function mediaType(version, kind) {
    return `application/vnd.atlas.${version}+${kind}`;
}
/** Some patterns of the document expect `%2F`; callers may write either form, and neither is encoded twice. */
function encodePathValue(parameter, value) {
    const raw = parameter.pattern?.includes('%2') ? value.replace(/%2f/gi, '/') : value;
    return encodeURIComponent(raw);
}
/** A parameter's values as a list: one value is a list of one. */
function asList(value) {
    return typeof value === 'object' ? value : [value];
}


/***/ }),

/***/ 400:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ findUiPage)
/* harmony export */ });
const PARTS = { 'network-access': 'security/network/accessList', 'database-access': 'security/database/users' };
/**
 * The page of the Atlas UI for an organization, project or cluster.
 *
 * @returns undefined where nothing is named
 */
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


/***/ }),

/***/ 511:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ chooseVersion)
/* harmony export */ });
/* harmony import */ var _catalog_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(744);

/**
 * Atlas resolves a date to the newest version of the operation that is not later. The date is sent as it was given, so
 * that a version newer than this catalogue can be asked for; the catalogue's own tells whether there is a body.
 */
function chooseVersion(operation, asked) {
    const names = operation.versions.map(({ version }) => version);
    if (asked === undefined) {
        const latest = (0,_catalog_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultVersion */ .U8)(operation);
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


/***/ }),

/***/ 472:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ WAIT_RULES),
/* harmony export */   Oe: () => (/* binding */ OTHER_KIND),
/* harmony export */   S4: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(622);

const is = (attribute, ...values) => ({ attribute, in: values });
const cluster = {
    get: 'getGroupCluster',
    version: '2024-08-05',
    state: 'stateName',
    success: [is('stateName', 'IDLE')],
    failure: [is('stateName', 'DELETING')]
};
const flexCluster = { ...cluster, get: 'getGroupFlexCluster', version: '2024-11-13' };
const snapshot = {
    get: 'getGroupClusterBackupSnapshot',
    state: 'status',
    success: [is('status', 'completed')],
    failure: [is('status', 'failed')]
};
const searchDeployment = {
    get: 'getGroupClusterSearchDeployment',
    version: '2025-03-12',
    state: 'stateName',
    success: [is('stateName', 'IDLE')]
};
const searchIndex = {
    get: 'getGroupClusterSearchIndex',
    state: 'status',
    success: [is('status', 'READY'), is('queryable', true)],
    failure: [is('status', 'FAILED', 'DOES_NOT_EXIST')]
};
const onlineArchive = {
    get: 'getGroupClusterOnlineArchive',
    state: 'state',
    success: [is('state', 'ACTIVE')],
    failure: [is('state', 'ORPHANED', 'DELETED')]
};
const userChange = {
    get: 'getGroupClusterStatus',
    needsCluster: true,
    state: 'changeStatus',
    success: [is('changeStatus', 'APPLIED')]
};
/**
 * The rules by operationId. Sources: the states in the Admin API's schemas, and answers seen. Where both differ, both
 * are named: LDAP verification answers FAILED though its schema says FAIL.
 */
const WAIT_RULES = {
    createGroupCluster: { ...cluster, from: { clusterName: 'answer.name' } },
    updateGroupCluster: cluster,
    deleteGroupCluster: { ...cluster, success: [], failure: [], gone: [404] },
    createGroupFlexCluster: { ...flexCluster, from: { name: 'answer.name' } },
    updateGroupFlexCluster: flexCluster,
    deleteGroupFlexCluster: { ...flexCluster, success: [], failure: [], gone: [404] },
    tenantGroupFlexClusterUpgrade: {
        ...cluster,
        from: { clusterName: 'answer.name' },
        success: [
            is('stateName', 'IDLE'),
            { attribute: 'replicationSpecs.0.regionConfigs.0.providerName', notIn: ['FLEX', 'TENANT'] }
        ],
        pendingCodes: ['CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API']
    },
    takeGroupClusterBackupSnapshots: { ...snapshot, from: { snapshotId: 'answer.id' } },
    updateGroupClusterBackupSnapshot: snapshot,
    deleteGroupClusterBackupSnapshot: { ...snapshot, success: [], failure: [], gone: [404] },
    createGroupClusterBackupRestoreJob: {
        get: 'getGroupClusterBackupRestoreJob',
        from: { restoreJobId: 'answer.id' },
        state: 'deliveryType',
        success: [{ attribute: 'finishedAt', present: true }],
        failure: [is('failed', true), is('cancelled', true), is('expired', true)]
    },
    createGroupFlexClusterBackupRestoreJob: {
        get: 'getGroupFlexClusterBackupRestoreJob',
        from: { restoreJobId: 'answer.id' },
        state: 'status',
        success: [is('status', 'COMPLETED')],
        failure: [is('status', 'FAILED')]
    },
    createGroupClusterCollectionRestoreJob: {
        get: 'getGroupClusterCollectionRestoreJob',
        from: { jobId: 'answer.id' },
        state: 'state',
        success: [is('state', 'SUCCESSFUL')],
        failure: [is('state', 'FAILED', 'CANCELED')]
    },
    createGroupClusterBackupExport: {
        get: 'getGroupClusterBackupExport',
        from: { exportId: 'answer.id' },
        state: 'state',
        success: [is('state', 'Successful')],
        failure: [is('state', 'Failed', 'Cancelled')]
    },
    createGroupClusterSearchDeployment: searchDeployment,
    updateGroupClusterSearchDeployment: searchDeployment,
    deleteGroupClusterSearchDeployment: { ...searchDeployment, success: [], gone: [404], empty: 'success' },
    createGroupClusterSearchIndex: { ...searchIndex, from: { indexId: 'answer.indexID' } },
    updateGroupClusterSearchIndex: searchIndex,
    updateGroupClusterSearchIndexByName: { ...searchIndex, get: 'getGroupClusterSearchIndexByName' },
    deleteGroupClusterSearchIndex: {
        ...searchIndex,
        success: [is('status', 'DOES_NOT_EXIST')],
        failure: [],
        gone: [404]
    },
    deleteGroupClusterSearchIndexByName: {
        ...searchIndex,
        get: 'getGroupClusterSearchIndexByName',
        success: [is('status', 'DOES_NOT_EXIST')],
        failure: [],
        gone: [404]
    },
    requestGroupSampleDatasetLoad: {
        get: 'getGroupSampleDatasetLoad',
        from: { sampleDatasetId: 'answer._id' },
        state: 'state',
        success: [is('state', 'COMPLETED')],
        failure: [is('state', 'FAILED')]
    },
    createGroupClusterOnlineArchive: { ...onlineArchive, from: { archiveId: 'answer._id' } },
    updateGroupClusterOnlineArchive: { ...onlineArchive, success: [is('state', 'ACTIVE', 'PAUSED')] },
    deleteGroupClusterOnlineArchive: { ...onlineArchive, success: [is('state', 'DELETED')], failure: [], gone: [404] },
    createGroupPrivateEndpointEndpointService: {
        get: 'getGroupPrivateEndpointEndpointService',
        from: { cloudProvider: 'answer.cloudProvider', endpointServiceId: 'answer.id' },
        state: 'status',
        success: [is('status', 'AVAILABLE', 'WAITING_FOR_USER')],
        failure: [is('status', 'FAILED')]
    },
    deleteGroupPrivateEndpointEndpointService: {
        get: 'getGroupPrivateEndpointEndpointService',
        state: 'status',
        success: [],
        failure: [is('status', 'FAILED')],
        gone: [404]
    },
    updateGroupBackupCompliancePolicy: {
        get: 'getGroupBackupCompliancePolicy',
        state: 'state',
        success: [is('state', 'ACTIVE')]
    },
    verifyGroupUserSecurityLdap: {
        get: 'getGroupUserSecurityLdapVerify',
        from: { requestId: 'answer.requestId' },
        state: 'status',
        success: [is('status', 'SUCCESS')],
        failure: [is('status', 'FAILED', 'FAIL')]
    },
    startGroupClusterOutageSimulation: {
        get: 'getGroupClusterOutageSimulation',
        state: 'state',
        success: [is('state', 'SIMULATING')],
        failure: [is('state', 'RECOVERY_REQUESTED', 'RECOVERING', 'COMPLETE')]
    },
    endGroupClusterOutageSimulation: {
        get: 'getGroupClusterOutageSimulation',
        state: 'state',
        success: [is('state', 'COMPLETE')],
        gone: [404]
    },
    createGroupAccessListEntry: {
        get: 'getGroupAccessListStatus',
        eachEntry: true,
        from: { entryValue: 'entry.cidrBlock|entry.ipAddress|entry.awsSecurityGroup' },
        state: 'STATUS',
        success: [is('STATUS', 'ACTIVE')],
        failure: [is('STATUS', 'FAILED')]
    },
    createGroupDatabaseUser: userChange,
    updateGroupDatabaseUser: userChange,
    deleteGroupDatabaseUser: userChange,
    createOrgBillingCostExplorerUsageProcess: {
        get: 'getOrgBillingCostExplorerUsage',
        from: { token: 'answer.token' },
        state: 'state',
        success: [{ attribute: 'usageDetails', present: true }],
        empty: 'pending'
    },
    deleteGroup: {
        get: 'getGroup',
        state: 'name',
        success: [],
        gone: ['GROUP_NOT_FOUND', 'NOT_IN_GROUP']
    }
};
/** The rule for the other kind of cluster: Atlas' own codes tell flex and dedicated clusters apart. */
const OTHER_KIND = {
    CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API: { get: 'getGroupFlexCluster', version: '2024-11-13' },
    CANNOT_USE_NON_FLEX_CLUSTER_IN_FLEX_API: { get: 'getGroupCluster', version: '2024-08-05' }
};
/** Judges an answer of `get` by a rule. Pure. */
function judge(rule, data) {
    const nothing = data === undefined || (typeof data === 'object' && data !== null && Object.keys(data).length === 0);
    if (nothing && rule.empty !== undefined)
        return rule.empty;
    if (rule.failure?.some((attribute) => holds(attribute, data)))
        return 'failure';
    return rule.success.length > 0 && rule.success.every((attribute) => holds(attribute, data)) ? 'success' : 'pending';
}
function holds(rule, data) {
    const value = (0,_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .f)(data, rule.attribute);
    if ('in' in rule)
        return rule.in.includes(value);
    if ('notIn' in rule)
        return typeof value === 'string' && !rule.notIn.includes(value);
    return value !== undefined && value !== null;
}


/***/ }),

/***/ 888:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ ExpressionError)
/* harmony export */ });
/** What is wrong with an expression; the message shows it, with a caret under the place where that is known. */
class ExpressionError extends Error {
    name = 'ExpressionError';
}


/***/ }),

/***/ 474:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isMet)
/* harmony export */ });
/* harmony import */ var _compiled_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(888);

/**
 * Whether a condition holds over the data. Only `true` is met; `false` and `null` are not.
 *
 * @throws ExpressionError for any other value: a condition that gives 3 is no condition
 */
function isMet(condition, data) {
    const value = condition.evaluate(data);
    if (value === true)
        return true;
    if (value === false || value === null || value === undefined)
        return false;
    // JSON has no word for every number, nor for what is no data at all.
    const shown = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? typeof value);
    throw new _compiled_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionError */ .t(`a condition gives true or false, and ${condition.text} gives ${shown.length > 200 ? `${shown.slice(0, 200)}\u2026` : shown}`);
}


/***/ }),

/***/ 731:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
const UNITS_MS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/**
 * Reads `500ms`, `90s`, `15m`, `1h30m`, `7d`, or plain seconds.
 *
 * @returns milliseconds, or undefined where the text is no duration
 */
function parseDuration(text) {
    const written = /^\d+$/.test(text) ? `${text}s` : text;
    if (!/^(\d+(ms|s|m|h|d))+$/.test(written))
        return undefined;
    let totalMs = 0;
    for (const [, count, unit] of written.matchAll(/(\d+)(ms|s|m|h|d)/g)) {
        totalMs += Number(count) * UNITS_MS[unit];
    }
    return Number.isSafeInteger(totalMs) ? totalMs : undefined;
}


/***/ }),

/***/ 102:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ toDuration),
/* harmony export */   wt: () => (/* binding */ poll)
/* harmony export */ });
/* unused harmony exports HEARTBEAT_MS, settles, nextDelayMs */
/** A sign of life is given after this long without a change, in milliseconds. */
const HEARTBEAT_MS = 30_000;
/**
 * The rule of success. After a write Atlas may still show the old state, so that a success counts only when a pending
 * state was seen before, or when it has lasted an interval. Pure.
 */
function settles(history, afterWrite, intervalMs) {
    const last = history.at(-1);
    if (last?.verdict !== 'success')
        return false;
    if (!afterWrite || history.some(({ verdict }) => verdict === 'pending'))
        return true;
    const first = history.find(({ verdict }) => verdict === 'success') ?? last;
    return last.atMs - first.atMs >= intervalMs;
}
/** How long to sleep before the next look: an interval, or what is left; undefined when the time is up. Pure. */
function nextDelayMs(elapsedMs, intervalMs, timeoutMs) {
    const leftMs = timeoutMs - elapsedMs;
    return leftMs <= 0 ? undefined : Math.min(intervalMs, leftMs);
}
/**
 * Looks until a condition decides or the time is up: at once, or an interval after a write, then every interval, and
 * a last time at the end. Never more looks than elapsed time / interval + 2.
 */
async function poll(options) {
    const { look, first, intervalMs, timeoutMs, nowMs, sleep, report } = options;
    const startMs = nowMs();
    const history = [];
    let timeline = [];
    let found;
    let reportedMs = startMs;
    const say = (line) => {
        reportedMs = nowMs();
        report(line);
    };
    const note = (seen) => {
        const atMs = nowMs();
        found = seen.found ?? found;
        history.push({ verdict: seen.verdict, atMs });
        const last = timeline.at(-1)?.state;
        // A look that failed says nothing of the state: the one before stands.
        const state = seen.verdict === 'unknown' && seen.found === undefined ? (last ?? seen.state) : seen.state;
        if (last !== state)
            say(`${state} after ${toDuration(atMs - startMs)}`);
        timeline = extend(timeline, state, startMs, atMs);
    };
    const rest = async (delayMs) => {
        const untilMs = nowMs() + delayMs;
        while (nowMs() < untilMs) {
            await sleep(Math.max(0, Math.min(untilMs, reportedMs + HEARTBEAT_MS) - nowMs()));
            if (nowMs() < reportedMs + HEARTBEAT_MS)
                continue;
            const elapsedMs = nowMs() - startMs;
            const left = toDuration(Math.max(0, timeoutMs - elapsedMs));
            say(`still ${timeline.at(-1)?.state} after ${toDuration(elapsedMs)}, ${left} left`);
        }
    };
    const end = (how) => ({
        end: how,
        found,
        state: timeline.at(-1)?.state ?? '',
        elapsedMs: nowMs() - startMs,
        looks: history.length,
        timeline
    });
    for (let next = first;; next = undefined) {
        note(next ?? (await look(startMs + timeoutMs)));
        if (history.at(-1)?.verdict === 'failure')
            return end('failure');
        if (settles(history, first !== undefined, intervalMs))
            return end('success');
        const delayMs = nextDelayMs(nowMs() - startMs, intervalMs, timeoutMs);
        if (delayMs === undefined)
            return end('expired');
        await rest(delayMs);
    }
}
/** The timeline with one more look: the same state grows, another one begins where the last ended. */
function extend(timeline, state, startMs, atMs) {
    const last = timeline.at(-1);
    if (last === undefined)
        return [{ state, fromMs: startMs, untilMs: atMs }];
    const grown = [...timeline.slice(0, -1), { ...last, untilMs: atMs }];
    return last.state === state ? grown : [...grown, { state, fromMs: atMs, untilMs: atMs }];
}
/** `1 h 5 min`, `2 min 10 s`, `35 s`: two units at most. */
function toDuration(ms) {
    const seconds = Math.round(ms / 1000);
    const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
    if (hours > 0)
        return minutes === 0 ? `${hours} h` : `${hours} h ${minutes} min`;
    if (minutes > 0)
        return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
    return `${seconds} s`;
}


/***/ }),

/***/ 5:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ durationOption),
/* harmony export */   EO: () => (/* binding */ choicesOption),
/* harmony export */   h9: () => (/* binding */ defineOperation),
/* harmony export */   vU: () => (/* binding */ textOption),
/* harmony export */   y8: () => (/* binding */ listOption),
/* harmony export */   zu: () => (/* binding */ choiceOption)
/* harmony export */ });
/* harmony import */ var _gate_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(731);

/** Keeps the options' types together with the function that uses them. */
function defineOperation(definition) {
    return definition;
}
/** An option that takes a text. */
function textOption(sentence) {
    return {
        sentence,
        form: 'text',
        parse: (raw) => (typeof raw === 'string' && raw.trim() !== '' ? raw.trim() : undefined)
    };
}
/** An option that takes several texts: a YAML list, or one text with commas. */
function listOption(sentence) {
    return {
        sentence,
        form: 'a list, or texts with commas between',
        parse(raw) {
            const items = (typeof raw === 'string' ? raw.split(',') : raw).map((item) => item.trim());
            return items.length > 0 && items.every((item) => item !== '') ? items : undefined;
        }
    };
}
/** An option that takes one of the given words, in any case. Its value is spelt as in `values`. */
function choiceOption(sentence, values) {
    return {
        sentence,
        form: alternatives(values),
        parse: (raw) => (typeof raw === 'string' ? findWord(raw, values) : undefined)
    };
}
/** An option that takes several of the given words, in any case: a YAML list, or one text with commas. */
function choicesOption(sentence, values) {
    return {
        sentence,
        form: `a list of ${alternatives(values)}`,
        parse(raw) {
            const items = typeof raw === 'string' ? raw.split(',') : raw;
            const found = items.map((item) => findWord(item, values)).filter((item) => item !== undefined);
            return items.length > 0 && found.length === items.length ? found : undefined;
        }
    };
}
/** An option that takes a duration longer than 0. Its value is in milliseconds. */
function durationOption(sentence) {
    return {
        sentence,
        form: 'a duration, such as `90s`, `15m`, `24h` or `7d`',
        parse: (raw) => (typeof raw === 'string' ? (0,_gate_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(raw.trim()) || undefined : undefined)
    };
}
function findWord(text, values) {
    return values.find((value) => value.toLowerCase() === text.trim().toLowerCase());
}
function alternatives(values) {
    return values.length < 2 ? values.join() : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}


/***/ }),

/***/ 859:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ verifyRoles)
/* harmony export */ });
/* unused harmony export toRoleName */
/* harmony import */ var _atlas_catalog_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(744);
/* harmony import */ var _atlas_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(492);


/**
 * The wire name of a role: `ORG_OWNER` for `Organization Owner` or `org_owner`, `GROUP_READ_ONLY` for `Project Read
 * Only`. Atlas shows the long names and takes the others.
 */
function toRoleName(text) {
    return text
        .trim()
        .toUpperCase()
        .replace(/[\s-]+/g, '_')
        .replace(/^ORGANIZATION_/, 'ORG_')
        .replace(/^PROJECT_/, 'GROUP_');
}
/**
 * Checks that the service account holds all of the wanted roles, as its own record lists them.
 *
 * @param read the operation that gives the record, and its parameters but for the client ID
 * @returns the roles held
 * @throws UnmetError when one is missing
 * @throws ApiError with a hint that names the role to read the record
 */
async function verifyRoles(options) {
    const { atlas, clientId, wanted, place, read } = options;
    if (clientId === undefined) {
        const message = 'roles are read from the record of the service account, and the access token does not tell which it is.';
        throw new _atlas_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([{ input: 'parameters.roles', message }], { afterSending: true });
    }
    let data;
    try {
        ;
        ({ data } = await atlas.call(read.operationId, { parameters: { ...read.parameters, clientId } }));
    }
    catch (error) {
        if (error instanceof _atlas_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .hD && [401, 403, 404].includes(error.status)) {
            const roles = (0,_atlas_catalog_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .getOperation */ .eu)(read.operationId).roles.join(' or ');
            error.hint =
                `To verify roles, the service account must read its own record in ${place}: that takes ${roles}. ` +
                    `Give it that role, or leave out the option roles. ${error.hint ?? ''}`.trim();
        }
        throw error;
    }
    const held = data?.roles;
    const names = Array.isArray(held) ? held.filter((role) => typeof role === 'string') : [];
    const missing = wanted.map(toRoleName).filter((role) => !names.includes(role));
    if (missing.length > 0) {
        throw new _atlas_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UnmetError */ ._$(`The service account lacks ${missing.join(', ')} in ${place}; it holds ${names.join(', ') || 'no role'}.`, { hint: `Give it the role in Atlas under Access Manager, or change the option roles.` });
    }
    return names;
}


/***/ }),

/***/ 246:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = __nccwpck_require__.p + "operations.json";

/***/ }),

/***/ 613:
/***/ ((module) => {

module.exports = new Proxy({}, { get: (_, name) => process.getBuiltinModule("assert")[name] });

/***/ }),

/***/ 434:
/***/ ((module) => {

module.exports = process.getBuiltinModule("events");

/***/ }),

/***/ 611:
/***/ ((module) => {

module.exports = process.getBuiltinModule("http");

/***/ }),

/***/ 692:
/***/ ((module) => {

module.exports = process.getBuiltinModule("https");

/***/ }),

/***/ 278:
/***/ ((module) => {

module.exports = process.getBuiltinModule("net");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:fs");

/***/ }),

/***/ 30:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:net");

/***/ }),

/***/ 975:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:util");

/***/ }),

/***/ 714:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:vm");

/***/ }),

/***/ 756:
/***/ ((module) => {

module.exports = process.getBuiltinModule("tls");

/***/ }),

/***/ 23:
/***/ ((module) => {

module.exports = process.getBuiltinModule("util");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/publicPath */
/******/ (() => {
/******/ 	var scriptUrl;
/******/ 	if (typeof import.meta.url === "string") scriptUrl = import.meta.url
/******/ 	// When supporting browsers where an automatic publicPath is not supported you must specify an output.publicPath manually via configuration
/******/ 	// or pass an empty string ("") and set the __webpack_public_path__ variable from your code to use your own logic.
/******/ 	if (!scriptUrl) throw new Error("Automatic publicPath is not supported in this browser");
/******/ 	scriptUrl = scriptUrl.replace(/#.*$/, "").replace(/\?.*$/, "").replace(/\/[^\/]+$/, "/");
/******/ 	__nccwpck_require__.p = scriptUrl;
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	__nccwpck_require__.b = new URL("./", import.meta.url);
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: ./src/atlas/errors.ts
var errors = __nccwpck_require__(492);
;// CONCATENATED MODULE: ./src/action/failure.ts

const NOTHING_SENT = 'Nothing was sent to Atlas.';
/** Turns any error into what a person reads. Pure. */
function describeFailure(error) {
    if (error instanceof errors/* InputError */.dz) {
        const count = error.problems.length;
        return {
            title: count === 1 ? 'Invalid input' : `${count} invalid inputs`,
            what: error.afterSending ? error.message : `${error.message}\n${NOTHING_SENT}`,
            hint: undefined,
            problems: error.problems,
            afterSending: error.afterSending,
            status: undefined
        };
    }
    if (error instanceof errors/* ReportedError */.SS) {
        const status = error instanceof errors/* ApiError */.hD || error instanceof errors/* AuthenticationError */.v3 ? error.status : undefined;
        return { title: titleOf(error), what: error.message, hint: error.hint, problems: [], afterSending: true, status };
    }
    const what = error instanceof Error ? error.message : String(error);
    return {
        title: 'Unexpected error',
        what,
        hint: 'This is a defect of the action. Please report it with the log of the step, run with debug logging.',
        problems: [],
        afterSending: true,
        status: undefined
    };
}
/** The annotation's text. */
function toAnnotation({ what, hint }) {
    return hint === undefined ? what : `${what}\nWhat to do: ${hint}`;
}
function titleOf(error) {
    switch (error.name) {
        case 'AuthenticationError':
            return 'Atlas refused the service account';
        case 'ApiError':
            return 'Atlas answered with an error';
        case 'NetworkError':
            return 'No usable answer from Atlas';
        case 'TimeoutError':
            return 'Out of time';
        case 'UnmetError':
            return 'Atlas is not as it must be';
        case 'CancelledError':
            return 'Cancelled';
        default:
            return 'Failed';
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = process.getBuiltinModule("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = process.getBuiltinModule("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = process.getBuiltinModule("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = process.getBuiltinModule("path");
// EXTERNAL MODULE: external "http"
var external_http_ = __nccwpck_require__(611);
var external_http_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_http_, 2);
// EXTERNAL MODULE: external "https"
var external_https_ = __nccwpck_require__(692);
var external_https_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_https_, 2);
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map
// EXTERNAL MODULE: ./node_modules/tunnel/index.js
var tunnel = __nccwpck_require__(770);
;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = process.getBuiltinModule("node:http");
;// CONCATENATED MODULE: ./shims/undici/index.js
// Stands in for undici in the bundle; see README.md beside this file.


/** Calls the global fetch. A dispatcher (undici's agent object) means nothing to it, so that option is dropped. */
function fetch(input, init) {
  const { dispatcher: _dispatcher, ...rest } = init ?? {}
  return globalThis.fetch(input, rest)
}

/** Constructed by @actions/http-client when a proxy is set and the caller asks for a fetch dispatcher. */
class ProxyAgent {
  constructor() {
    external_node_http_namespaceObject.setGlobalProxyFromEnv?.()
  }
}

;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/index.js
/* eslint-disable @typescript-eslint/no-explicit-any */
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};





var HttpCodes;
(function (HttpCodes) {
    HttpCodes[HttpCodes["OK"] = 200] = "OK";
    HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
    HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
    HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
    HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
    HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
    HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
    HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
    HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
    HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
    HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
    HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
    HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
    HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
    HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
    HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
    HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
    HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
    HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
    HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
    HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
    HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
    HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
    HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
    HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
    HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
    HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function (Headers) {
    Headers["Accept"] = "accept";
    Headers["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function (MediaTypes) {
    MediaTypes["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
/**
 * Returns the proxy URL, depending upon the supplied url and proxy environment variables.
 * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
 */
function lib_getProxyUrl(serverUrl) {
    const proxyUrl = pm.getProxyUrl(new URL(serverUrl));
    return proxyUrl ? proxyUrl.href : '';
}
const HttpRedirectCodes = [
    HttpCodes.MovedPermanently,
    HttpCodes.ResourceMoved,
    HttpCodes.SeeOther,
    HttpCodes.TemporaryRedirect,
    HttpCodes.PermanentRedirect
];
const HttpResponseRetryCodes = [
    HttpCodes.BadGateway,
    HttpCodes.ServiceUnavailable,
    HttpCodes.GatewayTimeout
];
const RetryableHttpVerbs = ['OPTIONS', 'GET', 'DELETE', 'HEAD'];
const ExponentialBackoffCeiling = 10;
const ExponentialBackoffTimeSlice = 5;
class HttpClientError extends Error {
    constructor(message, statusCode) {
        super(message);
        this.name = 'HttpClientError';
        this.statusCode = statusCode;
        Object.setPrototypeOf(this, HttpClientError.prototype);
    }
}
class HttpClientResponse {
    constructor(message) {
        this.message = message;
    }
    readBody() {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
                let output = Buffer.alloc(0);
                this.message.on('data', (chunk) => {
                    output = Buffer.concat([output, chunk]);
                });
                this.message.on('end', () => {
                    resolve(output.toString());
                });
            }));
        });
    }
    readBodyBuffer() {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
                const chunks = [];
                this.message.on('data', (chunk) => {
                    chunks.push(chunk);
                });
                this.message.on('end', () => {
                    resolve(Buffer.concat(chunks));
                });
            }));
        });
    }
}
function isHttps(requestUrl) {
    const parsedUrl = new URL(requestUrl);
    return parsedUrl.protocol === 'https:';
}
class lib_HttpClient {
    constructor(userAgent, handlers, requestOptions) {
        this._ignoreSslError = false;
        this._allowRedirects = true;
        this._allowRedirectDowngrade = false;
        this._maxRedirects = 50;
        this._allowRetries = false;
        this._maxRetries = 1;
        this._keepAlive = false;
        this._disposed = false;
        this.userAgent = this._getUserAgentWithOrchestrationId(userAgent);
        this.handlers = handlers || [];
        this.requestOptions = requestOptions;
        if (requestOptions) {
            if (requestOptions.ignoreSslError != null) {
                this._ignoreSslError = requestOptions.ignoreSslError;
            }
            this._socketTimeout = requestOptions.socketTimeout;
            if (requestOptions.allowRedirects != null) {
                this._allowRedirects = requestOptions.allowRedirects;
            }
            if (requestOptions.allowRedirectDowngrade != null) {
                this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
            }
            if (requestOptions.maxRedirects != null) {
                this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
            }
            if (requestOptions.keepAlive != null) {
                this._keepAlive = requestOptions.keepAlive;
            }
            if (requestOptions.allowRetries != null) {
                this._allowRetries = requestOptions.allowRetries;
            }
            if (requestOptions.maxRetries != null) {
                this._maxRetries = requestOptions.maxRetries;
            }
        }
    }
    options(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('OPTIONS', requestUrl, null, additionalHeaders || {});
        });
    }
    get(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('GET', requestUrl, null, additionalHeaders || {});
        });
    }
    del(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('DELETE', requestUrl, null, additionalHeaders || {});
        });
    }
    post(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('POST', requestUrl, data, additionalHeaders || {});
        });
    }
    patch(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('PATCH', requestUrl, data, additionalHeaders || {});
        });
    }
    put(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('PUT', requestUrl, data, additionalHeaders || {});
        });
    }
    head(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('HEAD', requestUrl, null, additionalHeaders || {});
        });
    }
    sendStream(verb, requestUrl, stream, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request(verb, requestUrl, stream, additionalHeaders);
        });
    }
    /**
     * Gets a typed object from an endpoint
     * Be aware that not found returns a null.  Other errors (4xx, 5xx) reject the promise
     */
    getJson(requestUrl_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            const res = yield this.get(requestUrl, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    postJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.post(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    putJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.put(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    patchJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.patch(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    /**
     * Makes a raw http request.
     * All other methods such as get, post, patch, and request ultimately call this.
     * Prefer get, del, post and patch
     */
    request(verb, requestUrl, data, headers) {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._disposed) {
                throw new Error('Client has already been disposed.');
            }
            const parsedUrl = new URL(requestUrl);
            let info = this._prepareRequest(verb, parsedUrl, headers);
            // Only perform retries on reads since writes may not be idempotent.
            const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb)
                ? this._maxRetries + 1
                : 1;
            let numTries = 0;
            let response;
            do {
                response = yield this.requestRaw(info, data);
                // Check if it's an authentication challenge
                if (response &&
                    response.message &&
                    response.message.statusCode === HttpCodes.Unauthorized) {
                    let authenticationHandler;
                    for (const handler of this.handlers) {
                        if (handler.canHandleAuthentication(response)) {
                            authenticationHandler = handler;
                            break;
                        }
                    }
                    if (authenticationHandler) {
                        return authenticationHandler.handleAuthentication(this, info, data);
                    }
                    else {
                        // We have received an unauthorized response but have no handlers to handle it.
                        // Let the response return to the caller.
                        return response;
                    }
                }
                let redirectsRemaining = this._maxRedirects;
                while (response.message.statusCode &&
                    HttpRedirectCodes.includes(response.message.statusCode) &&
                    this._allowRedirects &&
                    redirectsRemaining > 0) {
                    const redirectUrl = response.message.headers['location'];
                    if (!redirectUrl) {
                        // if there's no location to redirect to, we won't
                        break;
                    }
                    const parsedRedirectUrl = new URL(redirectUrl);
                    if (parsedUrl.protocol === 'https:' &&
                        parsedUrl.protocol !== parsedRedirectUrl.protocol &&
                        !this._allowRedirectDowngrade) {
                        throw new Error('Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.');
                    }
                    // we need to finish reading the response before reassigning response
                    // which will leak the open socket.
                    yield response.readBody();
                    // strip authorization header if redirected to a different hostname
                    if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
                        for (const header in headers) {
                            // header names are case insensitive
                            if (header.toLowerCase() === 'authorization') {
                                delete headers[header];
                            }
                        }
                    }
                    // let's make the request with the new redirectUrl
                    info = this._prepareRequest(verb, parsedRedirectUrl, headers);
                    response = yield this.requestRaw(info, data);
                    redirectsRemaining--;
                }
                if (!response.message.statusCode ||
                    !HttpResponseRetryCodes.includes(response.message.statusCode)) {
                    // If not a retry code, return immediately instead of retrying
                    return response;
                }
                numTries += 1;
                if (numTries < maxTries) {
                    yield response.readBody();
                    yield this._performExponentialBackoff(numTries);
                }
            } while (numTries < maxTries);
            return response;
        });
    }
    /**
     * Needs to be called if keepAlive is set to true in request options.
     */
    dispose() {
        if (this._agent) {
            this._agent.destroy();
        }
        this._disposed = true;
    }
    /**
     * Raw request.
     * @param info
     * @param data
     */
    requestRaw(info, data) {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => {
                function callbackForResult(err, res) {
                    if (err) {
                        reject(err);
                    }
                    else if (!res) {
                        // If `err` is not passed, then `res` must be passed.
                        reject(new Error('Unknown error'));
                    }
                    else {
                        resolve(res);
                    }
                }
                this.requestRawWithCallback(info, data, callbackForResult);
            });
        });
    }
    /**
     * Raw request with callback.
     * @param info
     * @param data
     * @param onResult
     */
    requestRawWithCallback(info, data, onResult) {
        if (typeof data === 'string') {
            if (!info.options.headers) {
                info.options.headers = {};
            }
            info.options.headers['Content-Length'] = Buffer.byteLength(data, 'utf8');
        }
        let callbackCalled = false;
        function handleResult(err, res) {
            if (!callbackCalled) {
                callbackCalled = true;
                onResult(err, res);
            }
        }
        const req = info.httpModule.request(info.options, (msg) => {
            const res = new HttpClientResponse(msg);
            handleResult(undefined, res);
        });
        let socket;
        req.on('socket', sock => {
            socket = sock;
        });
        // If we ever get disconnected, we want the socket to timeout eventually
        req.setTimeout(this._socketTimeout || 3 * 60000, () => {
            if (socket) {
                socket.end();
            }
            handleResult(new Error(`Request timeout: ${info.options.path}`));
        });
        req.on('error', function (err) {
            // err has statusCode property
            // res should have headers
            handleResult(err);
        });
        if (data && typeof data === 'string') {
            req.write(data, 'utf8');
        }
        if (data && typeof data !== 'string') {
            data.on('close', function () {
                req.end();
            });
            data.pipe(req);
        }
        else {
            req.end();
        }
    }
    /**
     * Gets an http agent. This function is useful when you need an http agent that handles
     * routing through a proxy server - depending upon the url and proxy environment variables.
     * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
     */
    getAgent(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        return this._getAgent(parsedUrl);
    }
    getAgentDispatcher(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        const proxyUrl = getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (!useProxy) {
            return;
        }
        return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
    }
    _prepareRequest(method, requestUrl, headers) {
        const info = {};
        info.parsedUrl = requestUrl;
        const usingSsl = info.parsedUrl.protocol === 'https:';
        info.httpModule = usingSsl ? external_https_namespaceObject : external_http_namespaceObject;
        const defaultPort = usingSsl ? 443 : 80;
        info.options = {};
        info.options.host = info.parsedUrl.hostname;
        info.options.port = info.parsedUrl.port
            ? parseInt(info.parsedUrl.port)
            : defaultPort;
        info.options.path =
            (info.parsedUrl.pathname || '') + (info.parsedUrl.search || '');
        info.options.method = method;
        info.options.headers = this._mergeHeaders(headers);
        if (this.userAgent != null) {
            info.options.headers['user-agent'] = this.userAgent;
        }
        info.options.agent = this._getAgent(info.parsedUrl);
        // gives handlers an opportunity to participate
        if (this.handlers) {
            for (const handler of this.handlers) {
                handler.prepareRequest(info.options);
            }
        }
        return info;
    }
    _mergeHeaders(headers) {
        if (this.requestOptions && this.requestOptions.headers) {
            return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {}));
        }
        return lowercaseKeys(headers || {});
    }
    /**
     * Gets an existing header value or returns a default.
     * Handles converting number header values to strings since HTTP headers must be strings.
     * Note: This returns string | string[] since some headers can have multiple values.
     * For headers that must always be a single string (like Content-Type), use the
     * specialized _getExistingOrDefaultContentTypeHeader method instead.
     */
    _getExistingOrDefaultHeader(additionalHeaders, header, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lowercaseKeys(this.requestOptions.headers)[header];
            if (headerValue) {
                clientHeader =
                    typeof headerValue === 'number' ? headerValue.toString() : headerValue;
            }
        }
        const additionalValue = additionalHeaders[header];
        if (additionalValue !== undefined) {
            return typeof additionalValue === 'number'
                ? additionalValue.toString()
                : additionalValue;
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    /**
     * Specialized version of _getExistingOrDefaultHeader for Content-Type header.
     * Always returns a single string (not an array) since Content-Type should be a single value.
     * Converts arrays to comma-separated strings and numbers to strings to ensure type safety.
     * This was split from _getExistingOrDefaultHeader to provide stricter typing for callers
     * that assign the result to places expecting a string (e.g., additionalHeaders[Headers.ContentType]).
     */
    _getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
            if (headerValue) {
                if (typeof headerValue === 'number') {
                    clientHeader = String(headerValue);
                }
                else if (Array.isArray(headerValue)) {
                    clientHeader = headerValue.join(', ');
                }
                else {
                    clientHeader = headerValue;
                }
            }
        }
        const additionalValue = additionalHeaders[Headers.ContentType];
        // Return the first non-undefined value, converting numbers or arrays to strings if necessary
        if (additionalValue !== undefined) {
            if (typeof additionalValue === 'number') {
                return String(additionalValue);
            }
            else if (Array.isArray(additionalValue)) {
                return additionalValue.join(', ');
            }
            else {
                return additionalValue;
            }
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    _getAgent(parsedUrl) {
        let agent;
        const proxyUrl = getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (this._keepAlive && useProxy) {
            agent = this._proxyAgent;
        }
        if (!useProxy) {
            agent = this._agent;
        }
        // if agent is already assigned use that agent.
        if (agent) {
            return agent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        let maxSockets = 100;
        if (this.requestOptions) {
            maxSockets = this.requestOptions.maxSockets || external_http_.globalAgent.maxSockets;
        }
        // This is `useProxy` again, but we need to check `proxyURl` directly for TypeScripts's flow analysis.
        if (proxyUrl && proxyUrl.hostname) {
            const agentOptions = {
                maxSockets,
                keepAlive: this._keepAlive,
                proxy: Object.assign(Object.assign({}, ((proxyUrl.username || proxyUrl.password) && {
                    proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
                })), { host: proxyUrl.hostname, port: proxyUrl.port })
            };
            let tunnelAgent;
            const overHttps = proxyUrl.protocol === 'https:';
            if (usingSsl) {
                tunnelAgent = overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp;
            }
            else {
                tunnelAgent = overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp;
            }
            agent = tunnelAgent(agentOptions);
            this._proxyAgent = agent;
        }
        // if tunneling agent isn't assigned create a new agent
        if (!agent) {
            const options = { keepAlive: this._keepAlive, maxSockets };
            agent = usingSsl ? new external_https_.Agent(options) : new external_http_.Agent(options);
            this._agent = agent;
        }
        if (usingSsl && this._ignoreSslError) {
            // we don't want to set NODE_TLS_REJECT_UNAUTHORIZED=0 since that will affect request for entire process
            // http.RequestOptions doesn't expose a way to modify RequestOptions.agent.options
            // we have to cast it to any and change it directly
            agent.options = Object.assign(agent.options || {}, {
                rejectUnauthorized: false
            });
        }
        return agent;
    }
    _getProxyAgentDispatcher(parsedUrl, proxyUrl) {
        let proxyAgent;
        if (this._keepAlive) {
            proxyAgent = this._proxyAgentDispatcher;
        }
        // if agent is already assigned use that agent.
        if (proxyAgent) {
            return proxyAgent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        proxyAgent = new ProxyAgent(Object.assign({ uri: proxyUrl.href, pipelining: !this._keepAlive ? 0 : 1 }, ((proxyUrl.username || proxyUrl.password) && {
            token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString('base64')}`
        })));
        this._proxyAgentDispatcher = proxyAgent;
        if (usingSsl && this._ignoreSslError) {
            // we don't want to set NODE_TLS_REJECT_UNAUTHORIZED=0 since that will affect request for entire process
            // http.RequestOptions doesn't expose a way to modify RequestOptions.agent.options
            // we have to cast it to any and change it directly
            proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
                rejectUnauthorized: false
            });
        }
        return proxyAgent;
    }
    _getUserAgentWithOrchestrationId(userAgent) {
        const baseUserAgent = userAgent || 'actions/http-client';
        const orchId = process.env['ACTIONS_ORCHESTRATION_ID'];
        if (orchId) {
            // Sanitize the orchestration ID to ensure it contains only valid characters
            // Valid characters: 0-9, a-z, _, -, .
            const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, '_');
            return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
        }
        return baseUserAgent;
    }
    _performExponentialBackoff(retryNumber) {
        return __awaiter(this, void 0, void 0, function* () {
            retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
            const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
            return new Promise(resolve => setTimeout(() => resolve(), ms));
        });
    }
    _processResponse(res, options) {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
                const statusCode = res.message.statusCode || 0;
                const response = {
                    statusCode,
                    result: null,
                    headers: {}
                };
                // not found leads to null obj returned
                if (statusCode === HttpCodes.NotFound) {
                    resolve(response);
                }
                // get the result from the body
                function dateTimeDeserializer(key, value) {
                    if (typeof value === 'string') {
                        const a = new Date(value);
                        if (!isNaN(a.valueOf())) {
                            return a;
                        }
                    }
                    return value;
                }
                let obj;
                let contents;
                try {
                    contents = yield res.readBody();
                    if (contents && contents.length > 0) {
                        if (options && options.deserializeDates) {
                            obj = JSON.parse(contents, dateTimeDeserializer);
                        }
                        else {
                            obj = JSON.parse(contents);
                        }
                        response.result = obj;
                    }
                    response.headers = res.message.headers;
                }
                catch (err) {
                    // Invalid resource (contents not json);  leaving result obj null
                }
                // note that 3xx redirects are handled by the http layer.
                if (statusCode > 299) {
                    let msg;
                    // if exception/error in body, attempt to get better error
                    if (obj && obj.message) {
                        msg = obj.message;
                    }
                    else if (contents && contents.length > 0) {
                        // it may be the case that the exception is in the body message as string
                        msg = contents;
                    }
                    else {
                        msg = `Failed request: (${statusCode})`;
                    }
                    const err = new HttpClientError(msg, statusCode);
                    err.result = response.result;
                    reject(err);
                }
                else {
                    resolve(response);
                }
            }));
        });
    }
}
const lowercaseKeys = (obj) => Object.keys(obj).reduce((c, k) => ((c[k.toLowerCase()] = obj[k]), c), {});
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/auth.js
var auth_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
class BasicCredentialHandler {
    constructor(username, password) {
        this.username = username;
        this.password = password;
    }
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`${this.username}:${this.password}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return auth_awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class auth_BearerCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Bearer ${this.token}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return auth_awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class PersonalAccessTokenCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`PAT:${this.token}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return auth_awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
//# sourceMappingURL=auth.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var oidc_utils_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const access = (...rest) => external_fs_namespaceObject.promises.access(...rest);
const appendFile = (...rest) => external_fs_namespaceObject.promises.appendFile(...rest);
const writeFile = (...rest) => external_fs_namespaceObject.promises.writeFile(...rest);
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = (/* unused pure expression or super */ null && (_summary));
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_namespaceObject.platform();
const arch = external_os_namespaceObject.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, utils_toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./src/action/log-text.ts
/**
 * Makes a text safe to print: the runner would carry out a line that begins with `::`, or holds `##[`, as a command,
 * and it takes a carriage return for the end of a line. Other control characters could redraw the terminal.
 */
function toLogText(text) {
    return text
        .replace(/\r\n?/g, '\n')
        .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/g, '\uFFFD')
        .replace(/^(\s*):(?=:)/gm, '$1:\u200B')
        .replace(/##(?=\[)/g, '##\u200B');
}
/** `2026-11-23 23:10 UTC`. */
function toMinute(ms) {
    return `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

;// CONCATENATED MODULE: ./src/action/host.ts



/** The shortest value that GitHub can hide without hiding half of the log. */
const SHORTEST_MASK = 8;
/** Creates the host from the environment of the runner. */
function createHost() {
    const env = (name) => process.env[name]?.trim() || undefined;
    const masked = new Set();
    const redact = (text) => {
        let redacted = text;
        // Longer values first: one may hold another.
        for (const value of [...masked].sort((a, b) => b.length - a.length))
            redacted = redacted.replaceAll(value, '***');
        return redacted;
    };
    const printable = (text) => toLogText(redact(text));
    return {
        inputs: readInputs(process.env),
        run: {
            repository: env('GITHUB_REPOSITORY'),
            runId: env('GITHUB_RUN_ID'),
            attempt: env('GITHUB_RUN_ATTEMPT'),
            job: env('GITHUB_JOB'),
            eventName: env('GITHUB_EVENT_NAME'),
            actor: env('GITHUB_ACTOR')
        },
        tempFolder: env('RUNNER_TEMP') ?? process.cwd(),
        workspace: env('GITHUB_WORKSPACE') ?? process.cwd(),
        env,
        mask(value) {
            for (const line of value.split(/\r?\n/)) {
                const part = line.trim();
                if (part.length < SHORTEST_MASK || masked.has(part))
                    continue;
                masked.add(part);
                core_setSecret(part);
            }
        },
        redact,
        info: (text) => info(printable(text)),
        debug: (text) => core_debug(printable(text)),
        notice: (text) => notice(printable(text)),
        warning: (text) => warning(printable(text)),
        error: (title, text) => error(printable(text), { title }),
        startGroup: (title) => startGroup(printable(title)),
        endGroup: () => endGroup(),
        setOutput: (name, value) => setOutput(name, value),
        saveState: (name, value) => saveState(name, value),
        readState: (name) => getState(name),
        appendSummary(markdown) {
            // The runner sets the variable; anywhere else there is no summary to write.
            const file = env('GITHUB_STEP_SUMMARY');
            if (file !== undefined)
                (0,external_node_fs_.appendFileSync)(file, `${markdown}\n`);
        }
    };
}
const YAML_INPUTS = new Set(['parameters', 'body']);
/** The runner upper-cases the name of an input and turns its spaces, not its hyphens, into underscores. */
function readInputs(environment) {
    const inputs = new Map();
    for (const name of Object.keys(environment)) {
        const value = name.startsWith('INPUT_') ? environment[name] : undefined;
        if (value === undefined)
            continue;
        const input = name.slice('INPUT_'.length).toLowerCase();
        // In YAML the first line's indentation means as much as that of the others.
        const text = YAML_INPUTS.has(input) ? value.replace(/^([ \t]*\r?\n)+/, '').trimEnd() : value.trim();
        if (text !== '')
            inputs.set(input, text);
    }
    return inputs;
}

;// CONCATENATED MODULE: ./src/action/lifecycle.ts

/** How long a cancelled step may take to end, in milliseconds. */
const CANCEL_MS = 900;
/**
 * Runs main. The step counts as failed until it has settled: exit code 1 is set first and cleared last, and an event
 * loop that runs dry before is a failure with a message.
 */
async function settleMain(main, report) {
    process.exitCode = 1;
    let settled = false;
    const cancel = new AbortController();
    const onSignal = (name) => {
        cancel.abort(new errors/* CancelledError */.cc(`The step was cancelled (${name}).`));
        setTimeout(() => process.exit(1), CANCEL_MS).unref();
    };
    process.once('SIGINT', onSignal);
    process.once('SIGTERM', onSignal);
    process.once('beforeExit', () => {
        if (!settled)
            report(new Error('The step ended before its result was known.'));
    });
    for (const event of ['uncaughtException', 'unhandledRejection']) {
        process.on(event, (error) => {
            settled = true;
            report(error);
            exitWhenPrinted(1);
        });
    }
    let succeeded = false;
    try {
        succeeded = await main(cancel.signal);
    }
    catch (error) {
        report(error);
    }
    settled = true;
    if (succeeded)
        process.exitCode = 0;
    exitWhenPrinted(process.exitCode);
}
/** Runs post: whatever goes wrong in it is a warning, and it never fails the job. */
async function settlePost(post, warn) {
    process.exitCode = 0;
    for (const event of ['uncaughtException', 'unhandledRejection']) {
        process.on(event, (error) => {
            warn(error);
            exitWhenPrinted(0);
        });
    }
    try {
        await post();
    }
    catch (error) {
        warn(error);
    }
    exitWhenPrinted(process.exitCode);
}
/**
 * Ends the process: what still holds it, such as a connection that the other side keeps open, must not hold the job,
 * and an orderly end of Node takes a millisecond longer. Pipes are written in the background on some systems, and
 * exit() alone would cut the log.
 */
function exitWhenPrinted(code) {
    process.stdout.write('', () => process.exit(code));
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = process.getBuiltinModule("node:crypto");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = process.getBuiltinModule("node:path");
// EXTERNAL MODULE: ./src/atlas/error-body.ts
var error_body = __nccwpck_require__(938);
// EXTERNAL MODULE: ./src/atlas/foreign.ts
var foreign = __nccwpck_require__(995);
;// CONCATENATED MODULE: ./src/atlas/answer.ts



/** A DELETE that had to be repeated and finds nothing has done its work the first time. */
function isAlreadyGone(operation, answer) {
    if (operation.method !== 'DELETE' || answer.attempts === 1)
        return false;
    return answer.status === 404 || (0,error_body/* parseErrorBody */.k)(answer.body).errorCode === 'CLUSTER_ALREADY_REQUESTED_DELETION';
}
/** The one operation whose answer is a text (XML), though the document calls it JSON. */
const TEXT_ANSWER = 'getFederationSettingIdentityProviderMetadata';
/**
 * Turns a complete answer into a response.
 *
 * @throws ApiError for an error of Atlas
 * @throws NetworkError for what cannot be an answer of Atlas: a redirect, a page, another media type, a cut body
 */
async function readAnswer(baseUrl, request, answer) {
    const { operation, kind } = request;
    if (answer.status < 200 || answer.status >= 300)
        throw await toError(baseUrl, request, answer);
    const [type = '', version, suffix] = parseMediaType(answer.headers['content-type']);
    const common = { status: answer.status, version, kind, bytes: answer.body };
    if (answer.body.length === 0) {
        if (operation.method !== 'GET' || answer.status === 202 || answer.status === 204)
            return { ...common, kind: 'json', data: undefined };
        throw answer_foreign(operation.id, answer);
    }
    if (operation.id === TEXT_ANSWER)
        return { ...common, data: answer.body.toString('utf8') };
    if (kind !== 'json') {
        const complete = answer.headers['content-length'] !== undefined || answer.headers['transfer-encoding'] !== undefined;
        if (suffix !== kind || !complete)
            throw answer_foreign(operation.id, answer);
        return { ...common, data: undefined };
    }
    if (suffix !== 'json' && type !== 'application/json')
        throw answer_foreign(operation.id, answer);
    try {
        return { ...common, data: JSON.parse(answer.body.toString('utf8')) };
    }
    catch {
        throw new errors/* NetworkError */.Dr(`${operation.id}: answered ${answer.status} with a body that is not complete JSON.`, {
            fault: 'foreign',
            hint: 'The answer was damaged or cut on its way. Run the job again; if it stays, look at the proxy between.'
        });
    }
}
/** Type, version and suffix: `application/vnd.atlas.2024-08-05+json;charset=utf-8`. */
function parseMediaType(header) {
    const type = header?.split(';')[0]?.trim().toLowerCase();
    const match = /^application\/vnd\.atlas\.([^+]+)\+(\w+)$/.exec(type ?? '');
    return [type, match?.[1], match?.[2]];
}
function answer_foreign(operationId, answer) {
    const redirect = answer.status >= 300 && answer.status < 400;
    return new errors/* NetworkError */.Dr(`${operationId}: ${(0,foreign/* describeForeign */.e)(answer)}`, {
        fault: redirect ? 'redirect' : 'foreign',
        status: answer.status,
        hint: 'Check base-url, and whether a proxy or a login page answers in place of Atlas.'
    });
}
async function toError(baseUrl, request, answer) {
    const { operation } = request;
    const { errorCode, detail, parameters, fields, fromAtlas } = (0,error_body/* parseErrorBody */.k)(answer.body);
    if (answer.status < 400 || (!fromAtlas && errorCode === undefined && answer.status !== 401)) {
        return answer_foreign(operation.id, answer);
    }
    // Only a failure needs the hints, and they are long.
    const { hintForCall } = await __nccwpck_require__.e(/* import() */ 61).then(__nccwpck_require__.bind(__nccwpck_require__, 61));
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

// EXTERNAL MODULE: ./src/atlas/catalog/catalog.ts
var catalog = __nccwpck_require__(744);
;// CONCATENATED MODULE: ./src/atlas/pages.ts

/** Requests under way at one time. */
const PARALLEL = 4;
/** Readings of the whole list before a list that changes all the time is an error. */
const READINGS = 3;
/**
 * Reads all pages of a list, up to four at a time, and puts them in order.
 *
 * `totalCount` is documented as an estimate, so the end of the list is the first page that is short; a full page is
 * always followed by another look. A short page with a fuller one behind it means that the list changed while it was
 * read: it is then read again.
 *
 * @throws NetworkError when an answer is no page, or the list changes faster than it can be read
 * @throws whatever `readPage` throws; one failed page fails the list
 */
async function readPages(readPage, itemsPerPage) {
    for (let reading = 1; reading <= READINGS; reading++) {
        const results = await readOnce(readPage, itemsPerPage);
        if (results !== undefined)
            return { results, totalCount: results.length };
    }
    throw new errors/* NetworkError */.Dr(`The list changed on each of ${READINGS} readings, so that it may not be complete.`, {
        fault: 'foreign',
        hint: 'Run the job again when fewer changes are made, or narrow the list by parameters.'
    });
}
/** One reading; undefined when the list changed meanwhile. */
async function readOnce(readPage, itemsPerPage) {
    const read = async (pageNum) => toPage(await readPage({ pageNum, itemsPerPage }), itemsPerPage);
    const first = await read(1);
    // A server may give fewer items a page than it was asked for; it then says that there is a next page.
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
            // Beyond what the estimate promises, pages are asked for one after another.
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
/** All items in order, or undefined when a page in the middle is short. */
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
        fault: 'foreign',
        hint: 'Set paginate to false to see the answer as it is.'
    });
}
function toPage(data, itemsPerPage) {
    const { results, totalCount, links } = (data ?? {});
    if (!Array.isArray(results)) {
        throw new errors/* NetworkError */.Dr('A page of the list has no results.', {
            fault: 'foreign',
            hint: 'Set paginate to false to see the answer as it is.'
        });
    }
    const hasNext = Array.isArray(links) && links.some((link) => link?.rel === 'next');
    return { results, hasNext, total: typeof totalCount === 'number' ? totalCount : itemsPerPage * 2 };
}

// EXTERNAL MODULE: ./src/atlas/catalog/nearest.ts
var nearest = __nccwpck_require__(29);
// EXTERNAL MODULE: ./src/atlas/request.ts
var request = __nccwpck_require__(270);
// EXTERNAL MODULE: ./src/atlas/version.ts
var version = __nccwpck_require__(511);
;// CONCATENATED MODULE: ./src/atlas/check-call.ts




/** Checks everything that can be checked without Atlas, and reports all of it. Pure. */
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
    const chosen = (0,version/* chooseVersion */.E)(operation, input.version);
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
        const newer = (0,catalog/* defaultVersion */.U8)(operation);
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
    const [close] = (0,nearest/* nearest */.p)(name, names, 1);
    const known = names.filter((other) => other !== 'envelope' && other !== 'pretty').join(', ');
    const message = close
        ? `${operation.id} has no parameter of this name. Did you mean ${close}?`
        : `${operation.id} has no parameter of this name. It has: ${known || 'none'}.`;
    return { input: `parameters.${name}`, message };
}
function checkValue(parameter, value) {
    if (Array.isArray(value) && !parameter.array)
        return ['takes one value, not a list.'];
    const items = (0,request/* asList */.D)(value);
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
        const [close] = (0,nearest/* nearest */.p)(text, values, 1);
        if (close !== undefined)
            return `"${text}" is not a known value. Did you mean ${close}?`;
        // Lists of filters, event types above all, grow at Atlas without a new version: what is like none of them is let pass.
        if (!parameter.array)
            return `"${text}" is not a known value. Known: ${values.slice(0, 20).join(', ')}.`;
    }
    const { pattern } = parameter;
    if (pattern !== undefined && isReliable(pattern) && !new RegExp(pattern, 'u').test(text)) {
        return `"${text}" does not have the form ${pattern}.${hexHint(name, pattern)}`;
    }
    return undefined;
}
/**
 * Whether a pattern of the document may refuse a value. Those with alternatives at the top level are anchored at one
 * end of the first and the last only, and refuse valid IPv6 addresses.
 */
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







/** Creates the client of the Administration API. */
function createAtlasClient(options) {
    const warned = new Set();
    const warnOnce = (message) => {
        if (warned.has(message))
            return;
        warned.add(message);
        options.log.warning(message);
    };
    const prepare = (operationId, input) => {
        const operation = (0,catalog/* getOperation */.eu)(operationId);
        const today = new Date(options.clock.nowMs()).toISOString().slice(0, 10);
        const { problems, warnings } = checkCall(operation, input, today);
        // By then a token may have been asked for.
        if (problems.length > 0)
            throw new errors/* InputError */.dz(problems, { afterSending: true });
        if (options.readOnly && operation.method !== 'GET') {
            throw new errors/* InputError */.dz([{ input: 'dry-run', message: `${operation.id} would change Atlas.` }], {
                afterSending: true
            });
        }
        warnings.forEach(warnOnce);
        return { request: (0,request/* buildRequest */.m)(operation, input), foretold: warnings.length > 0 };
    };
    const run = async (operationId, input, callOptions) => {
        const { request, foretold } = prepare(operationId, input);
        const log = callOptions.quiet === true ? undefined : options.log;
        const deadlineMs = callOptions.deadlineMs ?? options.deadlineMs;
        const answer = await sendWithToken({ ...options, deadlineMs }, request, () => {
            log?.request(describeRequest(request, input));
        });
        if (isAlreadyGone(request.operation, answer)) {
            log?.answer(`${describeAnswer(answer)}: gone already, so the repeated request is done`);
            return { status: answer.status, version: undefined, kind: 'json', data: undefined, bytes: Buffer.alloc(0) };
        }
        log?.answer(describeAnswer(answer));
        const response = await readAnswer(options.baseUrl, request, answer);
        const end = describeEnd(request.operation, response.version, answer);
        if (end !== undefined && !foretold)
            warnOnce(end);
        return response;
    };
    return {
        baseUrl: options.baseUrl,
        call: (operationId, input = {}, callOptions = {}) => run(operationId, input, callOptions),
        // Not part of the API, and seldom asked for.
        callerIp: async () => (await __nccwpck_require__.e(/* import() */ 92).then(__nccwpck_require__.bind(__nccwpck_require__, 92))).readCallerIp(options),
        async list(operationId, input = {}, callOptions = {}) {
            let first;
            const page = await readPages(async (paging) => {
                const response = await run(operationId, { ...input, parameters: { ...input.parameters, ...paging } }, callOptions);
                first ??= response;
                return response.data;
            }, Number(input.parameters?.['itemsPerPage'] ?? maximumPageSize((0,catalog/* getOperation */.eu)(operationId))));
            const { status, version, kind } = first;
            return { status, version, kind, data: page, bytes: Buffer.alloc(0) };
        }
    };
}
function maximumPageSize(operation) {
    return operation.parameters.find(({ name }) => name === 'itemsPerPage')?.maximum ?? 100;
}
/** Sends with a token; a 401 that an old or shared token explains is repeated once with a new one. */
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
/** `Deprecation` and `Sunset` of an answer as one sentence. Both headers are sent by Atlas without being documented. */
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
/** `getGroupCluster project=64\u2026 cluster=prod`: users say project where the wire says group. */
function describeRequest({ operation }, { parameters = {} }) {
    const words = Object.entries(parameters).map(([name, value]) => {
        const text = typeof value === 'object' ? value.join(',') : String(value);
        return `${LABELS[name] ?? name}=${text}`;
    });
    return [operation.id, ...words].join(' ');
}
function describeAnswer({ status, durationMs, body }) {
    const { errorCode } = status >= 400 ? (0,error_body/* parseErrorBody */.k)(body) : { errorCode: undefined };
    return `${status}${errorCode === undefined ? '' : ` ${errorCode}`} ${Math.round(durationMs)} ms`;
}

// EXTERNAL MODULE: ./src/gate/compiled.ts
var compiled = __nccwpck_require__(888);
// EXTERNAL MODULE: ./src/atlas/clock.ts
var atlas_clock = __nccwpck_require__(661);
;// CONCATENATED MODULE: ./src/atlas/credentials.ts
const CLIENT_ID = /^mdb_sa_id_[a-fA-F\d]{24}$/;
const SECRET_PREFIX = 'mdb_sa_sk_';
/**
 * Checks the shape of a service account's credentials. An unknown shape is only a warning, since Atlas may change it;
 * what is certainly something else is a problem. No message repeats a value.
 *
 * Source of the shapes: the pattern of `clientId` in the Admin API's schema; the documented example of a secret.
 */
function checkServiceAccount(clientId, clientSecret) {
    if (clientId.startsWith(SECRET_PREFIX) || clientSecret.startsWith('mdb_sa_id_')) {
        const message = 'client-id and client-secret are swapped: the ID begins with mdb_sa_id_, the secret with mdb_sa_sk_.';
        return { problems: [{ input: 'client-id', message }], warnings: [] };
    }
    const problems = [];
    const warnings = [];
    const make = 'Create a service account in Atlas under Organization > Applications > Service Accounts.';
    if (/^[a-z]{8}$/.test(clientId)) {
        problems.push({
            input: 'client-id',
            message: `this looks like the public part of an API key, not a service account. ${make}`
        });
    }
    else if (!CLIENT_ID.test(clientId)) {
        warnings.push('client-id does not look like a client ID of Atlas (mdb_sa_id_ and 24 hexadecimal digits).');
    }
    if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(clientSecret)) {
        problems.push({
            input: 'client-secret',
            message: `this looks like the private part of an API key, not a service account's secret. ${make}`
        });
    }
    else if (!clientSecret.startsWith(SECRET_PREFIX)) {
        warnings.push('client-secret does not look like a client secret of Atlas (it begins with mdb_sa_sk_).');
    }
    for (const [input, value] of [
        ['client-id', clientId],
        ['client-secret', clientSecret]
    ]) {
        if (/[\s\u0000-\u001f\u007f-\u009f]/.test(value)) {
            problems.push({
                input,
                message: 'contains white space or a line break within. Store the value again, without it.'
            });
        }
    }
    return { problems, warnings };
}
/**
 * Reads the moment of expiry from a JWT, without checking its signature: only Atlas can do that, and does.
 *
 * @returns milliseconds since the epoch, or undefined for a token that is no JWT or says nothing
 */
function readTokenExpiryMs(token) {
    const payload = token.split('.')[1];
    if (payload === undefined)
        return undefined;
    try {
        const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
        const exp = claims?.exp;
        return typeof exp === 'number' ? exp * 1000 : undefined;
    }
    catch {
        return undefined;
    }
}
/** The value of the Basic scheme: base64 of the raw pair. Percent-encoding `_`, as RFC 6749 asks, is refused by Atlas. */
function toBasicValue({ clientId, clientSecret }) {
    return Buffer.from(`${clientId}:${clientSecret}`, 'utf8').toString('base64');
}

;// CONCATENATED MODULE: ./src/atlas/token-envelope.ts

const VERSION = 1;
const SALT_BYTES = 16;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/**
 * Prepares to encrypt tokens: AES-256-GCM, a random nonce for each, key by HKDF-SHA-256 with a random salt from the
 * client secret. Client ID and host are bound in as additional data, so that an envelope opens only for the account and
 * the host it was made for.
 */
function createSealer(account, baseUrl) {
    const salt = (0,external_node_crypto_namespaceObject.randomBytes)(SALT_BYTES);
    const key = deriveKey(account, salt);
    const prepare = () => {
        const nonce = (0,external_node_crypto_namespaceObject.randomBytes)(NONCE_BYTES);
        const cipher = (0,external_node_crypto_namespaceObject.createCipheriv)('aes-256-gcm', key, nonce);
        cipher.setAAD(boundTo(account, baseUrl));
        return { nonce, cipher };
    };
    // Ready before the token is there; each token has a nonce of its own.
    let prepared = prepare();
    return (token) => {
        const { nonce, cipher } = prepared ?? prepare();
        prepared = undefined;
        const sealed = Buffer.concat([cipher.update(token, 'utf8'), cipher.final()]);
        return Buffer.concat([Buffer.of(VERSION), salt, nonce, cipher.getAuthTag(), sealed]).toString('base64url');
    };
}
/** Opens an envelope, or gives undefined where it was made for others, or is damaged. */
function openToken(envelope, account, baseUrl) {
    const bytes = Buffer.from(envelope, 'base64url');
    const sealedAt = 1 + SALT_BYTES + NONCE_BYTES + TAG_BYTES;
    if (bytes.length <= sealedAt || bytes[0] !== VERSION)
        return undefined;
    const salt = bytes.subarray(1, 1 + SALT_BYTES);
    const nonce = bytes.subarray(1 + SALT_BYTES, 1 + SALT_BYTES + NONCE_BYTES);
    const decipher = createDecipheriv('aes-256-gcm', deriveKey(account, salt), nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(boundTo(account, baseUrl));
    decipher.setAuthTag(bytes.subarray(sealedAt - TAG_BYTES, sealedAt));
    try {
        return Buffer.concat([decipher.update(bytes.subarray(sealedAt)), decipher.final()]).toString('utf8');
    }
    catch {
        return undefined;
    }
}
function deriveKey({ clientSecret }, salt) {
    return Buffer.from((0,external_node_crypto_namespaceObject.hkdfSync)('sha256', clientSecret, salt, 'mongodb-atlas-tasks token envelope', 32));
}
function boundTo({ clientId }, baseUrl) {
    return Buffer.from(JSON.stringify([clientId, baseUrl]), 'utf8');
}

;// CONCATENATED MODULE: ./src/atlas/token.ts




/** A token with less life than this is renewed before it is used: the official clients use the same ten minutes. */
const RENEWAL_MARGIN_MS = 10 * 60_000;
/** A 401 to a token younger than this is not the token's fault. */
const FRESH_MS = 5 * 60_000;
/**
 * Gets an access token: client credentials grant at `/api/oauth/token`.
 *
 * @throws AuthenticationError when Atlas refuses the service account
 * @throws NetworkError, TimeoutError as {@link Transport.send} does, and when the answer holds no usable token
 */
async function requestToken(options, deadlineMs) {
    const subject = 'Getting an access token';
    const requestedAtMs = options.clock.nowMs();
    const answer = await post(options, '/api/oauth/token', 'grant_type=client_credentials', { subject, deadlineMs });
    if (answer.status !== 200)
        throw await refused(subject, options.baseUrl, answer);
    const token = parseToken(answer);
    if (token === undefined) {
        throw new errors/* NetworkError */.Dr(`${subject}: ${(0,foreign/* describeForeign */.e)(answer)}`, {
            fault: 'foreign',
            hint: 'A token endpoint answers with a Bearer token as JSON. Check base-url, and what answers at that address.'
        });
    }
    return { value: token.value, mintedAtMs: requestedAtMs, expiresAtMs: requestedAtMs + token.lifetimeSeconds * 1000 };
}
/**
 * Revokes a token. Atlas answers 200 to a token that it does not know, too (RFC 7009).
 *
 * @throws AuthenticationError, NetworkError, TimeoutError when it may still live
 */
async function revokeToken(options, token, deadlineMs) {
    const subject = 'Revoking the access token';
    const body = new URLSearchParams({ token, token_type_hint: 'access_token' }).toString();
    const answer = await post(options, '/api/oauth/revoke', body, { subject, deadlineMs });
    if (answer.status !== 200)
        throw await refused(subject, options.baseUrl, answer);
}
/**
 * A token source that gets tokens as they are needed.
 *
 * @param initial a token to begin with, made before
 * @param onRequested called once a request is under way
 * @param onMinted called with each new token before anybody can use it
 */
function createTokenSource(options) {
    let latest = options.initial;
    let pending;
    let prefetched;
    const mint = (deadlineMs) => {
        pending ??= requestToken(options, deadlineMs)
            .then((token) => {
            options.onMinted(token);
            latest = token;
            return token;
        })
            .finally(() => (pending = undefined));
        options.onRequested?.();
        return pending;
    };
    return {
        prefetch(deadlineMs) {
            prefetched = mint(deadlineMs);
            // Whoever asks first for the token is told.
            prefetched.catch(() => { });
        },
        current(deadlineMs) {
            if (prefetched !== undefined) {
                const first = prefetched;
                prefetched = undefined;
                return first;
            }
            if (latest === undefined)
                return mint(deadlineMs);
            const lifeMs = latest.expiresAtMs - latest.mintedAtMs;
            // A host that issues short tokens must not cost one token a call.
            const marginMs = Math.min(RENEWAL_MARGIN_MS, lifeMs / 2);
            return latest.expiresAtMs - options.clock.nowMs() < marginMs ? mint(deadlineMs) : Promise.resolve(latest);
        },
        async replace(token, deadlineMs) {
            if (latest !== undefined && latest.value !== token.value)
                return latest;
            return options.clock.nowMs() - token.mintedAtMs < FRESH_MS ? undefined : mint(deadlineMs);
        }
    };
}
/** A token source for a token made elsewhere: it cannot be renewed. */
function createFixedTokenSource(value, clock) {
    const token = { value, mintedAtMs: clock.nowMs(), expiresAtMs: Number.POSITIVE_INFINITY };
    return { prefetch: () => { }, current: () => Promise.resolve(token), replace: () => Promise.resolve(undefined) };
}
function post({ transport, baseUrl, account }, path, body, { subject, deadlineMs }) {
    const headers = {
        authorization: `Basic ${toBasicValue(account)}`,
        'content-type': 'application/x-www-form-urlencoded',
        accept: 'application/json'
    };
    return transport.send({ method: 'POST', url: `${baseUrl}${path}`, headers, body }, { subject, repeatable: true, deadlineMs });
}
/** Checks the answer as RFC 6749 section 5.1 describes it. */
function parseToken(answer) {
    let fields;
    try {
        fields = JSON.parse(answer.body.toString('utf8'));
    }
    catch {
        return undefined;
    }
    const { access_token: value, token_type: type, expires_in: lifetimeSeconds } = fields ?? {};
    const usable = typeof value === 'string' && /^[\x21-\x7e]+$/.test(value);
    const bearer = typeof type === 'string' && type.toLowerCase() === 'bearer';
    if (!usable || !bearer || typeof lifetimeSeconds !== 'number' || !(lifetimeSeconds > 0))
        return undefined;
    return { value, lifetimeSeconds };
}
async function refused(subject, baseUrl, answer) {
    const { errorCode, detail, fromAtlas } = (0,error_body/* parseErrorBody */.k)(answer.body);
    if (answer.status < 400 || (errorCode === undefined && !fromAtlas)) {
        return new errors/* NetworkError */.Dr(`${subject}: ${(0,foreign/* describeForeign */.e)(answer)}`, {
            fault: answer.status >= 300 && answer.status < 400 ? 'redirect' : 'foreign',
            hint: 'Check base-url, and whether a proxy or a login page answers in place of Atlas.'
        });
    }
    // Only a failure needs the hints, and they are long.
    const { hintForToken } = await __nccwpck_require__.e(/* import() */ 61).then(__nccwpck_require__.bind(__nccwpck_require__, 61));
    const reason = [answer.status, errorCode, detail].filter((part) => part !== undefined).join(' ');
    return new errors/* AuthenticationError */.v3({
        message: `${subject} at ${baseUrl} failed: ${reason}`,
        status: answer.status,
        errorCode,
        hint: hintForToken(answer.status, errorCode, baseUrl)
    });
}

;// CONCATENATED MODULE: ./src/atlas/retry.ts
/** Attempts that may end in a fault before the fault is reported. */
const MAX_FAULTS = 5;
const LONGEST_BACKOFF_MS = 30_000;
const TOKEN_LIMIT_POLL_MS = 30_000;
/** Refused by Atlas itself while it is being upgraded (405), for every method; nothing was carried out. */
const REFUSED_FOR_NOW = 'WRITES_NOT_ALLOWED_DURING_APP_UPGRADES';
/**
 * Decides whether a failed attempt is repeated, and after how long. Pure.
 *
 * Sources: documented rate limits (429 with `Retry-After`, or the seconds in `parameters`); RFC 9110 for which methods
 * may be repeated. A 503 to a POST or PATCH is repeated only when Atlas itself sent it: a proxy's may follow a request
 * that was carried out.
 *
 * @returns undefined when the failure is to be reported
 */
function decideRetry({ faults, repeatable, failure, random }) {
    const backoff = () => faults >= MAX_FAULTS
        ? undefined
        : { delayMs: Math.round(random * Math.min(LONGEST_BACKOFF_MS, 1000 * 2 ** faults)), asked: false };
    switch (failure.kind) {
        case 'unsent':
            return backoff();
        case 'broken':
            return repeatable ? backoff() : undefined;
        case 'answer':
            break;
    }
    const { status, errorCode, retryAfterSeconds, fromAtlas } = failure;
    if (status === 429) {
        const seconds = retryAfterSeconds ?? secondsAskedFor(failure);
        return seconds === undefined ? backoff() : { delayMs: withJitter(seconds * 1000, random), asked: true };
    }
    if (status === 403 && errorCode === 'access_denied' && /token limit/i.test(failure.detail ?? '')) {
        return { delayMs: withJitter(TOKEN_LIMIT_POLL_MS, random), asked: true };
    }
    if (status === 503) {
        if (!repeatable && retryAfterSeconds === undefined && !fromAtlas)
            return undefined;
        const retry = backoff();
        if (retry === undefined || retryAfterSeconds === undefined)
            return retry;
        return { ...retry, delayMs: withJitter(retryAfterSeconds * 1000, random) };
    }
    if (status === 405 && errorCode === REFUSED_FOR_NOW)
        return backoff();
    if (status === 500 || status === 502 || status === 504)
        return repeatable ? backoff() : undefined;
    return undefined;
}
/** Seconds in the `parameters` of the two rate-limit errors, where the header is missing. */
function secondsAskedFor(failure) {
    if (failure.errorCode === 'RATE_LIMITED_TOKEN_BUCKET') {
        const seconds = Number(failure.parameters[1]);
        return Number.isFinite(seconds) && seconds >= 0 ? seconds : 60;
    }
    return failure.errorCode === 'RATE_LIMITED' ? 60 : undefined;
}
/** Adds up to a tenth, and at least up to a second, so that a matrix of jobs does not come back in one moment. */
function withJitter(delayMs, random) {
    return Math.round(delayMs + random * Math.max(1000, delayMs / 10));
}
/**
 * Reads `Retry-After`: seconds, or an HTTP date.
 *
 * @returns seconds from now, or undefined when the header is missing or unreadable
 */
function parseRetryAfter(header, nowMs) {
    if (header === undefined)
        return undefined;
    if (/^\d+$/.test(header.trim()))
        return Number(header.trim());
    const atMs = Date.parse(header);
    return Number.isNaN(atMs) ? undefined : Math.max(0, Math.ceil((atMs - nowMs) / 1000));
}

;// CONCATENATED MODULE: ./src/atlas/transport.ts




/** Creates the one way to the network: attempts, waits between them, and the limits on both. */
function createTransport(options) {
    const { clock, signal, random = Math.random } = options;
    return {
        async send(request, sendOptions) {
            const { subject, repeatable, deadlineMs } = sendOptions;
            let faults = 0;
            for (let attempts = 1;; attempts++) {
                const outcome = await attempt(options, request, sendOptions);
                const failure = outcome instanceof errors/* NetworkError */.Dr ? toFailure(outcome) : answerFailure(outcome, clock.nowMs());
                const retry = failure && decideRetry({ faults: faults + 1, repeatable, failure, random: random() });
                if (retry === undefined) {
                    if (outcome instanceof errors/* NetworkError */.Dr)
                        throw outcome;
                    return { ...outcome, attempts };
                }
                if (!retry.asked)
                    faults++;
                const reason = outcome instanceof errors/* NetworkError */.Dr ? outcome.message : transport_describeAnswer(outcome);
                if (clock.nowMs() + retry.delayMs >= deadlineMs)
                    throw waitTooLong(subject, reason, retry.delayMs);
                options.onRetry(`${subject}: ${reason}; trying again in ${seconds(retry.delayMs)}`);
                await (0,atlas_clock/* delay */.c)(clock, retry.delayMs, signal);
            }
        }
    };
}
/** One attempt: a complete answer, or the NetworkError that says why there is none. */
async function attempt({ exchange, clock, signal, idleMs = 60_000 }, request, { subject, deadlineMs }) {
    const startMs = clock.nowMs();
    const stop = new AbortController();
    const onAbort = () => stop.abort(signal.reason);
    const outOfTime = () => new errors/* TimeoutError */.MU(`${subject}: no answer within the time for this step.`);
    if (signal.aborted)
        throw signal.reason;
    if (startMs >= deadlineMs)
        throw outOfTime();
    signal.addEventListener('abort', onAbort, { once: true });
    const clearDeadline = clock.setTimer(deadlineMs - startMs, () => stop.abort(outOfTime()));
    let clearIdle = () => { };
    const restartIdle = () => {
        clearIdle();
        clearIdle = clock.setTimer(idleMs, () => stop.abort(new errors/* NetworkError */.Dr(`${subject}: no sign of life for ${seconds(idleMs)}.`, { fault: 'idle' })));
    };
    try {
        restartIdle();
        const message = await race(exchange(request, stop.signal), stop.signal);
        const body = await race(readBody(message, restartIdle), stop.signal);
        return { status: message.statusCode ?? 0, headers: message.headers, body, durationMs: clock.nowMs() - startMs };
    }
    catch (error) {
        const reason = stop.signal.aborted ? stop.signal.reason : error;
        if (reason instanceof errors/* NetworkError */.Dr)
            return reason;
        if (stop.signal.aborted || error instanceof errors/* CancelledError */.cc)
            throw reason;
        return toNetworkError(subject, error);
    }
    finally {
        clearIdle();
        clearDeadline();
        signal.removeEventListener('abort', onAbort);
    }
}
/** Reads a body to its end. A connection that drops or ends too early rejects, and so does an aborted one. */
async function readBody(message, onChunk) {
    const chunks = [];
    for await (const chunk of message) {
        chunks.push(chunk);
        onChunk();
    }
    if (!message.complete)
        throw Object.assign(new Error('the answer was cut short'), { code: 'ECONNRESET' });
    return Buffer.concat(chunks);
}
/** Settles with the promise, or rejects as soon as the signal is aborted, whatever the promise then does. */
function race(promise, signal) {
    return new Promise((resolve, reject) => {
        const onAbort = () => reject(signal.reason);
        signal.addEventListener('abort', onAbort, { once: true });
        promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
    });
}
/** Errors of a connection that never came about; nothing can have been carried out. */
const UNSENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL']);
const TUNNEL_REFUSED = /^tunneling socket could not be established/;
function toNetworkError(subject, error) {
    const { code, syscall, message = String(error) } = error;
    const connecting = syscall === 'connect' || syscall === 'getaddrinfo';
    const unsent = (code !== undefined && UNSENT.has(code)) || connecting || TUNNEL_REFUSED.test(message);
    const cause = code !== undefined && !message.includes(code) ? `${message} (${code})` : message;
    return new errors/* NetworkError */.Dr(unsent ? `${subject}: no connection: ${cause}.` : `${subject}: the connection broke: ${cause}.`, { fault: unsent ? 'unsent' : 'broken', cause: error, hint: networkHint(code, message) });
}
function networkHint(code, message) {
    if (code !== undefined && /CERT|SELF_SIGNED|UNABLE_TO/.test(code)) {
        return 'The certificate is not trusted. Behind a proxy that opens TLS, set NODE_EXTRA_CA_CERTS to its certificate.';
    }
    if (TUNNEL_REFUSED.test(message)) {
        return 'The proxy refused the connection. Check https_proxy and no_proxy, and the credentials in the proxy address.';
    }
    return ('Check that the runner reaches the host in base-url; behind a proxy, that https_proxy and no_proxy are set. ' +
        'The Administration API is on the public internet only, not on peering or private endpoints.');
}
function toFailure(error) {
    return { kind: error.fault === 'unsent' ? 'unsent' : 'broken' };
}
function answerFailure(answer, nowMs) {
    if (answer.status < 400)
        return undefined;
    const { errorCode, detail, parameters, fromAtlas } = (0,error_body/* parseErrorBody */.k)(answer.body);
    const retryAfterSeconds = parseRetryAfter(answer.headers['retry-after'], nowMs);
    return { kind: 'answer', status: answer.status, errorCode, detail, parameters, fromAtlas, retryAfterSeconds };
}
function transport_describeAnswer(answer) {
    const { errorCode, detail } = (0,error_body/* parseErrorBody */.k)(answer.body);
    return [answer.status, errorCode, detail && `(${detail})`].filter(Boolean).join(' ');
}
function waitTooLong(subject, reason, delayMs) {
    return new errors/* TimeoutError */.MU(`${subject}: ${reason}. The next attempt would be in ${seconds(delayMs)}, and less time than that is left.`, {
        hint: 'Run the job again later. If this happens often, spread the jobs or use one service account for each pipeline.'
    });
}
function seconds(ms) {
    return ms < 1000 ? `${Math.round(ms)} ms` : `${Math.round(ms / 100) / 10} s`;
}

;// CONCATENATED MODULE: ./src/action/input-names.ts

/** Every input, and the environment variable of the official tools that stands in for an empty one. */
const INPUTS = {
    'client-id': 'MONGODB_ATLAS_CLIENT_ID',
    'client-secret': 'MONGODB_ATLAS_CLIENT_SECRET',
    'access-token': 'MONGODB_ATLAS_ACCESS_TOKEN',
    operation: undefined,
    'org-id': 'MONGODB_ATLAS_ORG_ID',
    'project-id': 'MONGODB_ATLAS_PROJECT_ID',
    'cluster-name': undefined,
    parameters: undefined,
    body: undefined,
    'body-file': undefined,
    'api-version': undefined,
    paginate: undefined,
    query: undefined,
    expect: undefined,
    wait: undefined,
    'wait-until': undefined,
    'fail-when': undefined,
    timeout: undefined,
    interval: undefined,
    'on-unmet': undefined,
    temporary: undefined,
    'dry-run': undefined,
    'base-url': 'MONGODB_ATLAS_BASE_URL',
    summary: undefined,
    'job-status': undefined
};
/**
 * Finds misspelt inputs. The runner only warns about an input that it does not know, and a gate with `expct:` would
 * gate nothing. Close means: two edits, or the same first four letters.
 */
function findMisspelt(given) {
    const known = Object.keys(INPUTS);
    const problems = [];
    for (const name of given) {
        if (known.includes(name))
            continue;
        const [close] = known
            .map((other) => ({ other, distance: (0,nearest/* editDistance */.Y)(name, other) }))
            .filter(({ other, distance }) => distance <= 2 || other.slice(0, 4) === name.slice(0, 4))
            .sort((a, b) => a.distance - b.distance);
        if (close !== undefined)
            problems.push({ input: name, message: `there is no such input. Did you mean ${close.other}?` });
    }
    return problems;
}

;// CONCATENATED MODULE: ./src/action/credential-inputs.ts


const SECRET_INPUTS = ['client-id', 'client-secret', 'access-token'];
/** Hides every credential that can be found, before anything else happens. */
function maskCredentials(host) {
    for (const given of [fromInputs(host), fromEnvironment(host)]) {
        for (const name of SECRET_INPUTS)
            if (given[name] !== undefined)
                host.mask(given[name]);
    }
}
/** A token of this age or less is left alone when there is a service account to use instead. */
const LITTLE_LIFE_MS = 10 * 60_000;
/**
 * Chooses the credentials: inputs win over the environment; in one place a token wins over a service account, unless
 * the token is about to end.
 *
 * @param serviceAccount look for nothing but a service account
 */
function chooseCredentials(host, nowMs, { serviceAccount = false } = {}) {
    const inputs = fromInputs(host);
    const environment = fromEnvironment(host);
    const explicit = Object.keys(inputs).length > 0;
    const pair = completePair(inputs, environment);
    const token = explicit ? inputs['access-token'] : environment['access-token'];
    if (token !== undefined && !serviceAccount) {
        const expiresAtMs = readTokenExpiryMs(token);
        const ends = expiresAtMs !== undefined && expiresAtMs - nowMs < LITTLE_LIFE_MS;
        if (!(ends && pair.clientId !== undefined && pair.clientSecret !== undefined)) {
            if (/\s/.test(token))
                return { problems: [{ input: 'access-token', message: 'contains white space.' }], warnings: [] };
            return { credentials: { kind: 'access-token', token }, problems: [], warnings: [] };
        }
    }
    const { clientId, clientSecret } = pair;
    if (clientId === undefined || clientSecret === undefined) {
        const missing = [clientId === undefined && 'client-id', clientSecret === undefined && 'client-secret'];
        return {
            problems: missing.filter((name) => name !== false).map((name) => missingCredential(name, host.run)),
            warnings: []
        };
    }
    const { problems, warnings } = checkServiceAccount(clientId, clientSecret);
    return { credentials: { kind: 'service-account', clientId, clientSecret }, problems: [...problems], warnings };
}
function fromInputs(host) {
    return pick((name) => host.inputs.get(name));
}
function fromEnvironment(host) {
    return pick((name) => host.env(INPUTS[name]));
}
function pick(read) {
    const given = {};
    for (const name of SECRET_INPUTS) {
        const value = read(name);
        if (value !== undefined)
            given[name] = value;
    }
    return given;
}
/** An empty input falls back to its variable, each by itself. */
function completePair(inputs, environment) {
    return {
        clientId: inputs['client-id'] ?? environment['client-id'],
        clientSecret: inputs['client-secret'] ?? environment['client-secret']
    };
}
/** Runs of forks and of Dependabot get no secrets; an expression over a missing secret is an empty text. */
function missingCredential(input, { eventName, actor }) {
    const secret = input === 'client-id' ? 'the client ID' : 'the client secret';
    let message = `${secret} of the service account is missing. Give it by the input, or by ${INPUTS[input]}.`;
    if (actor === 'dependabot[bot]') {
        message += ' Runs of Dependabot get only the secrets under Settings > Secrets and variables > Dependabot.';
    }
    else if (eventName?.startsWith('pull_request') === true) {
        message += ' Runs for pull requests from forks get no secrets.';
    }
    else {
        message += ' A secret that is not defined under this name is an empty text.';
    }
    return { input, message };
}

;// CONCATENATED MODULE: ./src/action/http.ts

/**
 * Opens the network through @actions/http-client.
 *
 * Only `request()` of it is used. Its readers of bodies never settle when a connection drops, its redirects would carry
 * the token to another host, and its retries know neither 429 nor POST: the transport does all three itself.
 */
function openNetwork(userAgent) {
    let pending;
    const signalHandler = {
        // Called synchronously from within request(), with the options that go to node:http.
        prepareRequest(options) {
            if (pending)
                options.signal = pending;
        },
        canHandleAuthentication: () => false,
        handleAuthentication: () => Promise.reject(new Error('unused'))
    };
    const client = new lib_HttpClient(userAgent, [signalHandler], {
        allowRedirects: false,
        allowRetries: false,
        keepAlive: true,
        // The transport watches for silence; this only has to be out of its way.
        socketTimeout: 24 * 60 * 60 * 1000
    });
    return {
        async exchange(request, signal) {
            pending = signal;
            const answer = client.request(request.method, request.url, request.body ?? null, { ...request.headers });
            pending = undefined;
            return (await answer).message;
        },
        close: () => client.dispose()
    };
}

// EXTERNAL MODULE: ./src/atlas/ui-pages.ts
var ui_pages = __nccwpck_require__(400);
// EXTERNAL MODULE: ./src/operations/definition.ts
var definition = __nccwpck_require__(5);
// EXTERNAL MODULE: ./src/operations/roles.ts
var operations_roles = __nccwpck_require__(859);
;// CONCATENATED MODULE: ./src/operations/verify-org-access.ts




/**
 * Proves that the service account can use the API in an organization. A token proves nothing: the API access list
 * applies to calls, and not to tokens.
 */
const verifyOrgAccess = (0,definition/* defineOperation */.h9)({
    name: 'verify-org-access',
    sentence: 'Proves by a call that the service account reaches an organization.',
    role: 'Organization Member',
    subjects: { 'org-id': 'optional' },
    options: {
        name: (0,definition/* textOption */.vU)('The name that the organization must have.'),
        roles: (0,definition/* listOption */.y8)('Roles that the service account must hold in the organization, such as `ORG_READ_ONLY`.')
    },
    outputs: ['id', 'name', 'url'],
    async run(context, { name, roles }) {
        const orgId = context.subject['org-id'];
        const found = orgId === undefined ? await findOnly(context, name) : await readOne(context, orgId);
        if ('several' in found) {
            if (roles !== undefined)
                throw needsOrgId(found.several);
            return describeSeveral(found);
        }
        const { organization, status, apiVersion } = found;
        if (name !== undefined && organization.name !== name) {
            throw new errors/* UnmetError */._$(`Organization ${organization.id} is named "${organization.name}", not "${name}".`, {
                hint: 'Check org-id and the option name: one of them belongs to another organization.'
            });
        }
        const held = roles &&
            (await (0,operations_roles/* verifyRoles */.Z)({
                atlas: context.atlas,
                clientId: context.clientId,
                wanted: roles,
                place: `organization ${organization.name}`,
                read: { operationId: 'getOrgServiceAccount', parameters: { orgId: organization.id } }
            }));
        const url = (0,ui_pages/* findUiPage */.v)(context.atlas.baseUrl, { orgId: organization.id }) ?? '';
        return {
            verdict: `The service account reaches organization ${organization.name} (${organization.id}).`,
            data: held === undefined ? organization : { ...organization, roles: held },
            status,
            apiVersion,
            outputs: { id: organization.id, name: organization.name, url },
            facts: [
                ['Organization', organization.name],
                ['ID', organization.id],
                ...(held === undefined ? [] : [['Roles', held.join(', ')]])
            ]
        };
    }
});
async function readOne({ atlas }, orgId) {
    const { data, status, version } = await atlas.call('getOrg', { parameters: { orgId } });
    return { organization: toOrganization(data), status, apiVersion: version };
}
/** Without an ID: the organization that the service account belongs to, by name where one is given. */
async function findOnly({ atlas }, name) {
    const { data, status, version } = await atlas.list('listOrgs');
    const live = data.results.filter((item) => item?.isDeleted !== true);
    const all = live.map(toOrganization);
    if (all.length === 0) {
        throw new errors/* UnmetError */._$('Atlas accepts the service account, but shows it no organization.', {
            hint: 'Give it a role in the organization, at least Organization Member, in Atlas under Access Manager.'
        });
    }
    const matching = name === undefined ? all : all.filter((organization) => organization.name === name);
    const [organization, ...others] = matching;
    if (organization === undefined) {
        const names = all.slice(0, 10).map((other) => `"${other.name}"`);
        throw new errors/* UnmetError */._$(`No organization that the service account reaches is named "${name}"; it reaches ${names.join(', ')}.`, {
            hint: 'Check the option name, or use the service account of that organization.'
        });
    }
    if (others.length === 0)
        return { organization, status, apiVersion: version };
    return { several: matching, status, apiVersion: version };
}
function describeSeveral(found) {
    return {
        verdict: `The service account reaches ${found.several.length} organizations.`,
        data: found.several,
        status: found.status,
        apiVersion: found.apiVersion,
        outputs: {},
        facts: found.several.map(({ id, name }) => ['Organization', `${name} (${id})`])
    };
}
function needsOrgId(organizations) {
    const ids = organizations.map(({ id, name }) => `${id} (${name})`).join(', ');
    const message = `roles can be verified in one organization only; choose one of: ${ids}.`;
    return new errors/* InputError */.dz([{ input: 'org-id', message }], { afterSending: true });
}
function toOrganization(value) {
    const { id, name } = (value ?? {});
    if (typeof id !== 'string' || typeof name !== 'string') {
        throw new errors/* UnmetError */._$('Atlas answered without the ID and the name of the organization.');
    }
    return { id, name };
}

;// CONCATENATED MODULE: ./src/operations/registry.ts

/** Every named operation. One that is missing here does not exist. All but the default are loaded when they are asked for. */
const OPERATIONS = {
    'verify-org-access': () => Promise.resolve(verifyOrgAccess),
    'verify-project-access': async () => (await __nccwpck_require__.e(/* import() */ 907).then(__nccwpck_require__.bind(__nccwpck_require__, 907))).verifyProjectAccess,
    'wait-for-cluster': async () => (await __nccwpck_require__.e(/* import() */ 907).then(__nccwpck_require__.bind(__nccwpck_require__, 907))).waitForCluster,
    'check-cluster': async () => (await __nccwpck_require__.e(/* import() */ 907).then(__nccwpck_require__.bind(__nccwpck_require__, 907))).checkCluster,
    'check-alerts': async () => (await __nccwpck_require__.e(/* import() */ 907).then(__nccwpck_require__.bind(__nccwpck_require__, 907))).checkAlerts,
    'check-access': async () => (await __nccwpck_require__.e(/* import() */ 907).then(__nccwpck_require__.bind(__nccwpck_require__, 907))).checkAccess,
    'check-search-indexes': async () => (await __nccwpck_require__.e(/* import() */ 907).then(__nccwpck_require__.bind(__nccwpck_require__, 907))).checkSearchIndexes,
    'check-backup': async () => (await __nccwpck_require__.e(/* import() */ 907).then(__nccwpck_require__.bind(__nccwpck_require__, 907))).checkBackup,
    'allow-runner-ip': async () => (await __nccwpck_require__.e(/* import() */ 907).then(__nccwpck_require__.bind(__nccwpck_require__, 907))).allowRunnerIp
};
/** Names of the named operations. */
const OPERATION_NAMES = Object.keys(OPERATIONS);
/** @returns the named operation of this name, in any case */
async function findNamedOperation(name) {
    const key = name.toLowerCase();
    return Object.hasOwn(OPERATIONS, key) ? OPERATIONS[key]?.() : undefined;
}
/** All named operations, in the order of the README. */
function loadNamedOperations() {
    return Promise.all(Object.values(OPERATIONS).map((load) => load()));
}

;// CONCATENATED MODULE: ./src/action/base-url.ts
/** The commercial Atlas. The one for the US government is https://cloud.mongodbgov.com. */
const DEFAULT_BASE_URL = 'https://cloud.mongodb.com';
/**
 * Checks the address that gets the credentials. https only, save on loopback; any earlier step can set the environment,
 * so from there only hosts of MongoDB and loopback are taken.
 *
 * @returns the origin, or what is wrong
 */
function parseBaseUrl(text, from) {
    let url;
    try {
        url = new URL(text);
    }
    catch {
        return { problem: 'is not a URL. Write it as https://cloud.mongodb.com.' };
    }
    if (url.username !== '' || url.password !== '')
        return { problem: 'must not hold credentials.' };
    if (url.search !== '' || url.hash !== '')
        return { problem: 'must not have a query or a fragment.' };
    if (!/^\/*$/.test(url.pathname))
        return { problem: `must not have a path: write ${url.origin}.` };
    const loopback = isLoopback(url.hostname);
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback)) {
        return { problem: 'must begin with https://; the credentials would travel in the open.' };
    }
    const mongodb = /(^|\.)mongodb(gov)?\.com$/.test(url.hostname);
    if (from === 'environment' && !mongodb && !loopback) {
        return {
            problem: `MONGODB_ATLAS_BASE_URL names ${url.host}, which is not a host of MongoDB. Set the input base-url if it is meant.`
        };
    }
    return { baseUrl: url.origin };
}
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

// EXTERNAL MODULE: ./src/atlas/wait-rules.ts
var wait_rules = __nccwpck_require__(472);
// EXTERNAL MODULE: ./src/gate/duration.ts
var gate_duration = __nccwpck_require__(731);
;// CONCATENATED MODULE: ./src/action/gate-inputs.ts



const DEFAULT_TIMEOUT_MS = 30 * 60_000;
const DEFAULT_INTERVAL_MS = 10_000;
const LONGEST_MS = 7 * 24 * 3_600_000;
/** Reads the inputs of a gate; expressions are parsed, so that a slip is found before anything is sent. */
async function readGate(get, problems) {
    const expression = async (input) => {
        const text = get(input);
        if (text === undefined)
            return undefined;
        try {
            const { compileExpression } = await __nccwpck_require__.e(/* import() */ 575).then(__nccwpck_require__.bind(__nccwpck_require__, 575));
            return await compileExpression(text);
        }
        catch (error) {
            if (!(error instanceof compiled/* ExpressionError */.t))
                throw error;
            problems.push({ input, message: error.message });
            return undefined;
        }
    };
    const duration = (input) => {
        const text = get(input);
        if (text === undefined)
            return undefined;
        const ms = (0,gate_duration/* parseDuration */.E)(text);
        if (ms === undefined) {
            problems.push({ input, message: `"${text}" is no duration. Write 500ms, 90s, 15m, 1h30m, or plain seconds.` });
        }
        else if (ms > LONGEST_MS) {
            problems.push({ input, message: 'is longer than 7 days.' });
        }
        else if (ms === 0 && input === 'interval') {
            problems.push({ input, message: 'must be longer than 0.' });
        }
        return ms;
    };
    const wait = get('wait')?.toLowerCase();
    if (wait !== undefined && wait !== 'true' && wait !== 'false') {
        problems.push({ input: 'wait', message: `takes true or false, not "${wait}".` });
    }
    const onUnmet = get('on-unmet')?.toLowerCase() ?? 'fail';
    if (!['fail', 'warn', 'ignore'].includes(onUnmet)) {
        problems.push({ input: 'on-unmet', message: `takes fail, warn or ignore, not "${onUnmet}".` });
    }
    const timeoutMs = duration('timeout');
    const intervalMs = duration('interval') ?? DEFAULT_INTERVAL_MS;
    return {
        query: await expression('query'),
        expect: await expression('expect'),
        waitUntil: await expression('wait-until'),
        failWhen: await expression('fail-when'),
        wait: {
            wanted: wait === undefined ? undefined : wait === 'true',
            timeoutMs: timeoutMs ?? DEFAULT_TIMEOUT_MS,
            intervalMs
        },
        timeoutMs,
        onUnmet: onUnmet
    };
}
/**
 * Chooses how a task waits, and reports what does not go together.
 *
 * @returns undefined where nothing is waited for, or a named operation waits by itself
 */
function chooseWait(task, gate, given) {
    const { explicit, clusterName, problems } = given;
    const add = (input, message) => void problems.push({ input, message });
    if (task.kind === 'named') {
        if (explicit.has('wait-until'))
            add('wait-until', `${task.definition.name} has conditions of its own. Use expect, or an API operation.`);
        if (explicit.has('fail-when'))
            add('fail-when', `${task.definition.name} has conditions of its own. Use expect, or an API operation.`);
        return undefined;
    }
    const { operation } = task;
    const json = operation.versions.some(({ kinds }) => kinds.includes('json'));
    for (const input of ['query', 'expect', 'wait-until']) {
        if (explicit.has(input) && !json)
            add(input, `${operation.id} answers with a file, not with JSON.`);
    }
    if (explicit.has('fail-when') && !explicit.has('wait-until'))
        add('fail-when', 'only goes with wait-until.');
    if (explicit.has('wait-until')) {
        if (operation.method !== 'GET')
            add('wait-until', `${operation.id} would be repeated with each look. Use it with an operation that reads.`);
        if (gate.wait.wanted !== undefined)
            add('wait', 'goes with operations that write; wait-until waits by itself.');
        return gate.waitUntil === undefined
            ? undefined
            : { kind: 'until', conditions: { waitUntil: gate.waitUntil, failWhen: gate.failWhen } };
    }
    if (gate.wait.wanted !== true)
        return undefined;
    const rule = Object.hasOwn(wait_rules/* WAIT_RULES */.MZ, operation.id) ? wait_rules/* WAIT_RULES */.MZ[operation.id] : undefined;
    if (rule === undefined) {
        add('wait', `there is no rule for when ${operation.id} is finished. Add a step that reads it, with wait-until.`);
        return undefined;
    }
    if (rule.needsCluster === true && clusterName === undefined) {
        add('cluster-name', `needed by wait: name the cluster to which the change of ${operation.id} must have been applied.`);
    }
    return { kind: 'finish', rule };
}

;// CONCATENATED MODULE: ./src/action/task-inputs.ts



const SUBJECTS = ['org-id', 'project-id', 'cluster-name'];
/** Reads what a named operation takes: subjects, and its options among the parameters. */
function readNamedTask(definition, inputs) {
    const { explicit, subject, parameters = {}, problems } = inputs;
    for (const name of ['body', 'body-file', 'api-version']) {
        if (explicit.has(name))
            problems.push({ input: name, message: `${definition.name} does not use it.` });
    }
    for (const name of SUBJECTS) {
        const use = definition.subjects[name];
        if (use === undefined && explicit.has(name)) {
            problems.push({ input: name, message: `${definition.name} does not use it.` });
        }
        else if (use === 'required' && subject[name] === undefined) {
            problems.push({ input: name, message: `required by ${definition.name}.` });
        }
        if (use !== undefined && name !== 'cluster-name')
            problems.push(...checkId(name, subject[name]));
    }
    const options = {};
    for (const [name, raw] of Object.entries(parameters)) {
        const option = definition.options[name];
        if (option === undefined) {
            const [close] = (0,nearest/* nearest */.p)(name, Object.keys(definition.options), 1);
            const known = Object.keys(definition.options).join(', ') || 'none';
            const cure = close === undefined ? `It has: ${known}.` : `Did you mean ${close}?`;
            problems.push({ input: `parameters.${name}`, message: `${definition.name} has no option of this name. ${cure}` });
            continue;
        }
        const value = option.parse(typeof raw === 'object' ? raw.map(String) : String(raw));
        if (value === undefined)
            problems.push({ input: `parameters.${name}`, message: `takes ${option.form}.` });
        options[name] = value;
    }
    problems.push(...(definition.check?.(subject, options) ?? []));
    return { kind: 'named', definition, options };
}
/** Reads what an API operation takes, and checks it against the catalogue. */
function readApiTask(operation, inputs) {
    const { parameters, body, version, paginate, undo, problems } = inputs;
    const filled = fillSubjects(operation, inputs);
    const input = { parameters: filled, body, version };
    const check = checkCall(operation, input, new Date(inputs.nowMs).toISOString().slice(0, 10));
    // Where the parameters, or the body, could not be read, that they are missing is no news.
    const known = new Set(problems.map((problem) => problem.input));
    const hidden = (problem) => (parameters === undefined && problem.input.startsWith('parameters.')) ||
        (problem.input === 'body' && (known.has('body') || known.has('body-file')));
    problems.push(...check.problems.filter((problem) => !hidden(problem)).map((problem) => renameSubject(operation, problem)));
    return { task: { kind: 'api', operation, input, paginate, undo }, warnings: check.warnings };
}
/** How post takes back what an operation creates; a problem where it does not know how. */
async function findUndo(operation, problems) {
    const { UNDO_RULES } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.bind(__nccwpck_require__, 815));
    if (Object.hasOwn(UNDO_RULES, operation.id))
        return UNDO_RULES[operation.id];
    const known = Object.keys(UNDO_RULES).join(', ');
    problems.push({
        input: 'temporary',
        message: `${operation.id} creates nothing that could be taken back by one operation. These do: ${known}.`
    });
    return undefined;
}
/** Named operations do not leave it to this input whether they clean up. */
function checkTemporary({ name, temporary }, wanted) {
    const always = temporary === true;
    if (always === wanted)
        return [];
    const message = always
        ? `${name} always takes back what it makes. Leave the input out, or use an operation of the API to keep it.`
        : `${name} creates nothing. Leave the input out.`;
    return [{ input: 'temporary', message }];
}
/** The parameter that an input fills in an operation; undefined where the operation has no place for it. */
function parameterFor(operation, name) {
    const has = (parameter) => operation.path.includes(`{${parameter}}`);
    switch (name) {
        case 'org-id':
            return has('orgId') ? 'orgId' : undefined;
        case 'project-id':
            return has('groupId') ? 'groupId' : undefined;
        case 'cluster-name':
            if (has('clusterName'))
                return 'clusterName';
            return /(lusters|sampleDatasetLoad)\/\{name\}/.test(operation.path) ? 'name' : undefined;
    }
}
/** Fills path parameters from the inputs; users say project where the wire says group. */
function fillSubjects(operation, { explicit, subject, parameters: given = {}, waits, problems }) {
    const { projectId, ...parameters } = given;
    const hasOwnProjectId = operation.parameters.some((parameter) => parameter.name === 'projectId');
    if (projectId !== undefined)
        parameters[hasOwnProjectId ? 'projectId' : 'groupId'] = projectId;
    for (const name of SUBJECTS) {
        const value = subject[name];
        if (value === undefined)
            continue;
        const parameter = parameterFor(operation, name);
        if (parameter === undefined) {
            const waitsOnIt = name === 'cluster-name' && waits && wait_rules/* WAIT_RULES */.MZ[operation.id]?.needsCluster === true;
            if (explicit.has(name) && !waitsOnIt)
                problems.push({ input: name, message: `${operation.id} has no place for it. Leave it out, or use parameters.` });
            continue;
        }
        const other = parameters[parameter];
        if (other !== undefined && String(other) !== value && explicit.has(name)) {
            problems.push({ input: name, message: `differs from parameters.${parameter}. Give one of them.` });
        }
        parameters[parameter] ??= value;
    }
    return parameters;
}
/** A problem with a path parameter that an input can fill names that input. */
function renameSubject(operation, problem) {
    for (const name of SUBJECTS) {
        const parameter = parameterFor(operation, name);
        if (parameter !== undefined && problem.input === `parameters.${parameter}`)
            return { ...problem, input: name };
    }
    return problem;
}
function checkId(input, value) {
    if (value === undefined || /^[a-f0-9]{24}$/.test(value))
        return [];
    return [
        { input, message: `"${value}" is not an ID: 24 hexadecimal digits, lower case. Names are not accepted here.` }
    ];
}

;// CONCATENATED MODULE: ./src/action/yaml-text.ts
/** A text that is not what its input takes. The message goes beside the input's name. */
class YamlProblem extends Error {
}
/** A number of YAML as it was written. */
class WrittenNumber {
    source;
    constructor(source) {
        this.source = source;
    }
}
/** The longest JSON text that a body of YAML may come to, in characters: aliases can make much of little. */
const LONGEST_BODY = 10_000_000;
/**
 * Reads the input `parameters`: a YAML or JSON mapping of scalars and lists of scalars. Scalars keep their source text,
 * so that `8.0` stays 8.0 and an ID of digits stays an ID.
 *
 * @throws YamlProblem
 */
async function parseParameters(text) {
    const { FAILSAFE_SCHEMA, load, realMapTag } = await __nccwpck_require__.e(/* import() */ 243).then(__nccwpck_require__.bind(__nccwpck_require__, 243));
    const value = yaml_text_attempt(() => load(text, { schema: FAILSAFE_SCHEMA.withTags(realMapTag) }), 'is not valid YAML');
    if (!(value instanceof Map))
        throw new YamlProblem('takes a mapping, one "name: value" a line.');
    const toScalar = (name, item) => {
        if (typeof item !== 'string' || item === '')
            throw new YamlProblem(`"${name}" has no value.`);
        return item;
    };
    const parameters = [...value].map(([key, item]) => {
        const name = String(key);
        if (item instanceof Map)
            throw new YamlProblem(`"${name}" takes a value or a list of values, not a mapping.`);
        return [name, Array.isArray(item) ? item.map((one) => toScalar(name, one)) : toScalar(name, item)];
    });
    // Unlike an assignment, this keeps even a key such as __proto__ an ordinary one.
    return Object.fromEntries(parameters);
}
/**
 * Reads a request body, YAML or JSON, and gives JSON text. JSON stays as it is; numbers of YAML keep their digits, so
 * that `8.0` arrives as 8.0 and a long integer is not rounded.
 *
 * @throws YamlProblem
 */
async function parseBody(text) {
    if (isJson(text))
        return text;
    const yaml = await __nccwpck_require__.e(/* import() */ 243).then(__nccwpck_require__.bind(__nccwpck_require__, 243));
    const asWritten = (tag) => yaml.defineScalarTag(tag.tagName, {
        ...tag,
        resolve: (source, isExplicit, tagName) => {
            const value = tag.resolve(source, isExplicit, tagName);
            return typeof value === 'number' && isJson(source) ? new WrittenNumber(source) : value;
        }
    });
    const numbers = [asWritten(yaml.intCoreTag), asWritten(yaml.floatCoreTag)];
    const schema = yaml.CORE_SCHEMA.withTags(yaml.mergeTag, yaml.realMapTag, ...numbers);
    return toJson(yaml_text_attempt(() => yaml.load(text, { schema }), 'is neither JSON nor YAML'), { left: LONGEST_BODY });
}
function yaml_text_attempt(load, problem) {
    try {
        return load();
    }
    catch (error) {
        throw new YamlProblem(`${problem}: ${error.message.trimEnd()}`);
    }
}
/** JSON.stringify for what js-yaml gives, with numbers as they were written. */
function toJson(value, budget) {
    const json = render(value, budget);
    budget.left -= json.length;
    if (budget.left < 0)
        throw new YamlProblem('is longer than 10 million characters when its aliases are followed.');
    return json;
}
function render(value, budget) {
    if (value instanceof WrittenNumber)
        return value.source;
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new YamlProblem(`${value} is no number that JSON can hold.`);
    if (Array.isArray(value))
        return `[${value.map((item) => toJson(item, budget)).join(',')}]`;
    if (value instanceof Map) {
        const entries = [...value].map(([key, item]) => {
            const name = key instanceof WrittenNumber ? key.source : String(key);
            return `${JSON.stringify(name)}:${toJson(item, budget)}`;
        });
        return `{${entries.join(',')}}`;
    }
    return JSON.stringify(value ?? null);
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/action/inputs.ts












/**
 * Turns the inputs into one request. Nothing is sent meanwhile.
 *
 * @throws InputError with everything that is wrong
 */
async function readRequest(host, nowMs) {
    const problems = findMisspelt(host.inputs.keys());
    const get = (name) => host.inputs.get(name) ?? (INPUTS[name] === undefined ? undefined : host.env(INPUTS[name]));
    const flag = (name, otherwise) => {
        const text = get(name)?.toLowerCase();
        if (text === undefined)
            return otherwise;
        if (text !== 'true' && text !== 'false')
            problems.push({ input: name, message: `takes true or false, not "${text}".` });
        return text === 'true';
    };
    const chosen = chooseCredentials(host, nowMs);
    problems.push(...chosen.problems);
    const from = host.inputs.has('base-url') ? 'input' : 'environment';
    const target = parseBaseUrl(get('base-url') ?? DEFAULT_BASE_URL, from);
    if ('problem' in target)
        problems.push({ input: 'base-url', message: target.problem });
    const collect = async (input, read) => {
        try {
            return await read();
        }
        catch (error) {
            if (!(error instanceof YamlProblem))
                throw error;
            problems.push({ input, message: error.message });
            return undefined;
        }
    };
    const parametersText = get('parameters');
    const parameters = parametersText === undefined ? {} : await collect('parameters', () => parseParameters(parametersText));
    const body = await inputs_readBody(host, get, collect, problems);
    const gate = await readGate(get, problems);
    const dryRun = flag('dry-run', false);
    const temporary = flag('temporary', false);
    const summary = flag('summary', true);
    const paginate = flag('paginate', true);
    const subject = Object.fromEntries(['org-id', 'project-id', 'cluster-name']
        .map((name) => [name, get(name)])
        .filter(([, value]) => value !== undefined));
    const name = get('operation') ?? 'verify-org-access';
    const definition = await findNamedOperation(name);
    const operation = definition === undefined ? (0,catalog/* findOperation */.LC)(name) : undefined;
    let task;
    let warnings = [];
    const given = {
        explicit: new Set(host.inputs.keys()),
        subject,
        parameters,
        waits: gate.wait.wanted === true,
        problems
    };
    if (definition !== undefined) {
        task = readNamedTask(definition, given);
        if (given.explicit.has('temporary'))
            problems.push(...checkTemporary(definition, temporary));
    }
    else if (operation !== undefined) {
        const undo = temporary ? await findUndo(operation, problems) : undefined;
        const api = { body, version: get('api-version'), paginate, undo, nowMs };
        ({ task, warnings } = readApiTask(operation, { ...given, ...api }));
    }
    else {
        problems.push(unknownOperation(name));
    }
    const clusterName = subject['cluster-name'];
    const apiWait = task && chooseWait(task, gate, { explicit: given.explicit, clusterName, problems });
    if (problems.length > 0 || task === undefined || chosen.credentials === undefined || 'problem' in target) {
        throw new errors/* InputError */.dz(problems);
    }
    return {
        credentials: chosen.credentials,
        baseUrl: target.baseUrl,
        task,
        subject,
        gate,
        apiWait,
        dryRun,
        summary,
        // The client warns of what it sends; a dry run sends nothing.
        warnings: [...chosen.warnings, ...(dryRun ? warnings : [])]
    };
}
async function inputs_readBody(host, get, collect, problems) {
    const text = get('body');
    const file = get('body-file');
    if (text !== undefined && file !== undefined) {
        problems.push({ input: 'body-file', message: 'give either body or body-file, not both.' });
        return undefined;
    }
    if (text !== undefined)
        return collect('body', () => parseBody(text));
    if (file === undefined)
        return undefined;
    return collect('body-file', async () => parseBody(readWorkspaceFile(host.workspace, file)));
}
/** Reads a file of the workspace; what lies outside, by `..` or by a link, is none of the request's business. */
function readWorkspaceFile(workspace, file) {
    let root;
    let path;
    try {
        root = (0,external_node_fs_.realpathSync)(workspace);
        path = (0,external_node_fs_.realpathSync)((0,external_node_path_namespaceObject.resolve)(root, file));
    }
    catch {
        throw new YamlProblem(`there is no file "${file}" in the workspace. Was the repository checked out before this step?`);
    }
    const inside = (0,external_node_path_namespaceObject.relative)(root, path);
    if (inside.startsWith('..') || (0,external_node_path_namespaceObject.isAbsolute)(inside))
        throw new YamlProblem(`"${file}" lies outside the workspace.`);
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (error) {
        throw new YamlProblem(`"${file}" cannot be read: ${error.message}.`);
    }
}
function unknownOperation(name) {
    const named = (0,nearest/* nearest */.p)(name, OPERATION_NAMES, 1);
    const close = [...named, ...(0,catalog/* nearestOperations */.hV)(name, 3)].slice(0, 3);
    const cure = close.length > 0
        ? `Did you mean ${close.join(' or ')}?`
        : 'Use a named operation, or an operationId of the Administration API such as getGroupCluster.';
    return { input: 'operation', message: `there is no operation "${name}". ${cure}` };
}

;// CONCATENATED MODULE: ./src/action/outputs.ts



/** Above this, `result` stays empty: a job's outputs hold 1 MiB, and one environment variable far less. */
const LARGEST_RESULT_BYTES = 512 * 1024;
/** The outputs of a result, in the order in which they are set. Pure. */
function toOutputs(result) {
    const json = result.data === undefined ? '' : JSON.stringify(result.data);
    const tooLarge = Buffer.byteLength(json) > LARGEST_RESULT_BYTES;
    const outputs = [];
    if (json !== '' && !tooLarge)
        outputs.push(['result', json]);
    if (result.status !== undefined)
        outputs.push(['status', String(result.status)]);
    if (result.apiVersion !== undefined)
        outputs.push(['api-version', result.apiVersion]);
    if (result.value !== undefined)
        outputs.push(['value', result.value]);
    if (result.satisfied !== undefined)
        outputs.push(['satisfied', String(result.satisfied)]);
    for (const [name, value] of Object.entries(result.outputs))
        if (value !== '')
            outputs.push([name, value]);
    return { outputs, tooLarge, json };
}
/**
 * Writes the result's file and sets the outputs.
 *
 * @returns the path of the file
 */
function writeOutputs(host, result) {
    const { outputs, tooLarge, json } = toOutputs(result);
    const extension = result.file?.extension ?? 'json';
    const path = (0,external_node_path_namespaceObject.join)(host.tempFolder, `mongodb-atlas-result-${(0,external_node_crypto_namespaceObject.randomBytes)(6).toString('hex')}.${extension}`);
    // The result may hold what Atlas shows only once.
    (0,external_node_fs_.writeFileSync)(path, result.file?.bytes ?? json, { mode: 0o600, flag: 'wx' });
    for (const [name, value] of outputs)
        host.setOutput(name, value);
    host.setOutput('result-path', path);
    if (tooLarge)
        host.warning('The result is larger than 512 KiB, so that output result stays empty: read the file in output result-path.');
    return path;
}

// EXTERNAL MODULE: ./src/gate/condition.ts
var condition = __nccwpck_require__(474);
;// CONCATENATED MODULE: ./src/action/gate-result.ts




/**
 * Evaluates `query` and `expect` over a result.
 *
 * @throws InputError for an expression that does not apply, a condition that is none, a value too large for an output
 */
function applyGate(result, { query, expect }) {
    const value = query === undefined ? undefined : gate_result_attempt('query', () => toOutput(query.evaluate(result.data)));
    if (expect === undefined || result.unmet !== undefined)
        return { ...result, value };
    const satisfied = gate_result_attempt('expect', () => (0,condition/* isMet */.T)(expect, result.data));
    const facts = [['Expected', expect.text], ['Met', satisfied ? 'yes' : 'no'], ...result.facts];
    if (satisfied)
        return { ...result, value, facts, satisfied };
    const message = `${expect.text} is not true of the answer.`;
    const hint = 'Look at the result, in the job summary or in the file of output result-path.';
    return { ...result, value, facts, satisfied, unmet: { message, hint } };
}
/** A text as it is, anything else as compact JSON. */
function toOutput(value) {
    const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
    if (Buffer.byteLength(text) > LARGEST_RESULT_BYTES) {
        throw new compiled/* ExpressionError */.t('the value is larger than 512 KiB; take less of the result, or read the file in output result-path');
    }
    return text;
}
function gate_result_attempt(input, evaluate) {
    try {
        return evaluate();
    }
    catch (error) {
        if (!(error instanceof compiled/* ExpressionError */.t))
            throw error;
        throw new errors/* InputError */.dz([{ input, message: `${error.message}.` }], { afterSending: true });
    }
}

;// CONCATENATED MODULE: ./src/action/secrets.ts
/** Names of attributes whose values Atlas, or a caller, means to be secret. Compared without case, at the end. */
const SECRET_NAMES = [
    'password',
    'secret',
    'privatekey',
    'apikey',
    'apitoken',
    'linktoken',
    'notificationtoken',
    'readtoken',
    'writetoken',
    'hectoken',
    'servicekey',
    'licensekey',
    'routingkey',
    'secretaccesskey'
];
const PEM = /-----BEGIN [A-Z ]*PRIVATE KEY-----/;
/**
 * Finds the values in a body or an answer that must not be visible: what Atlas shows only once, keys, PEM texts.
 * Values that Atlas has starred out already are left alone.
 *
 * Source of the names: the attributes of the Admin API's schemas.
 */
function findSecrets(data) {
    const secrets = [];
    const visit = (value, secret) => {
        if (typeof value === 'string') {
            if ((secret || PEM.test(value)) && !value.includes('***'))
                secrets.push(value);
        }
        else if (Array.isArray(value)) {
            value.forEach((item) => visit(item, secret));
        }
        else if (typeof value === 'object' && value !== null) {
            for (const [name, item] of Object.entries(value))
                visit(item, isSecretName(name));
        }
    };
    visit(data, false);
    return secrets;
}
function isSecretName(name) {
    const lower = name.toLowerCase();
    return !lower.startsWith('masked') && SECRET_NAMES.some((ending) => lower.endsWith(ending));
}
/** A copy of a value with `redact` applied to every text in it. */
function redactDeep(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.map((item) => redactDeep(item, redact));
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array)
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, redactDeep(item, redact)]));
}

;// CONCATENATED MODULE: ./src/action/session.ts

/** Name of the entry in the runner's state. */
const SESSION_STATE = 'session';
/** The longest state, in bytes: post gets it as an environment variable. */
const LARGEST_SESSION_BYTES = 16 * 1024;
function encodeSession(session) {
    return JSON.stringify({ version: 2, ...session });
}
/**
 * Reads what main left. Tolerant: what is missing, damaged or of another version is nothing to do.
 */
function decodeSession(text) {
    if (text === '')
        return undefined;
    try {
        const { version, ...session } = JSON.parse(text);
        const { baseUrl, clientFingerprint, tokens, undo, files, stopFile, ended } = session;
        if (version !== 2 || typeof baseUrl !== 'string' || typeof clientFingerprint !== 'string')
            return undefined;
        if (typeof stopFile !== 'string')
            return undefined;
        return {
            baseUrl,
            clientFingerprint,
            tokens: listOf(tokens, isMintedToken),
            undo: listOf(undo, isUndoStep),
            files: listOf(files, (file) => typeof file === 'string'),
            stopFile,
            ended: ended === true
        };
    }
    catch {
        return undefined;
    }
}
/** A short digest of a client ID. */
function fingerprint(clientId) {
    return (0,external_node_crypto_namespaceObject.createHash)('sha256').update(clientId, 'utf8').digest('base64url').slice(0, 22);
}
function listOf(value, is) {
    return Array.isArray(value) ? value.filter(is) : [];
}
function isMintedToken(value) {
    const { envelope, expiresAtMs } = (value ?? {});
    return typeof envelope === 'string' && typeof expiresAtMs === 'number';
}
function isUndoStep(value) {
    const { operationId, parameters, guard, subject } = (value ?? {});
    const texts = typeof operationId === 'string' && typeof subject === 'string';
    return texts && [parameters, guard].every((part) => typeof part === 'object' && part !== null);
}

;// CONCATENATED MODULE: ./src/action/session-log.ts


/** Kept free for what only answers tell: IDs, and tokens that replace others. */
const RESERVE_BYTES = 3 * 1024;
/** Opens the session of a step. Nothing is saved before there is something for post to do. */
function openSession(host, start) {
    let session = { ...start, tokens: [], undo: [], files: [], ended: false };
    let saved = false;
    const save = (change, roomFor = 0) => {
        const next = { ...session, ...change };
        const text = encodeSession(next);
        if (Buffer.byteLength(text) + roomFor > LARGEST_SESSION_BYTES)
            throw tooMuch(next.undo.length);
        host.saveState(SESSION_STATE, text);
        session = next;
        saved = true;
    };
    return {
        stopFile: start.stopFile,
        addToken: (token) => save({ tokens: [...session.tokens, token] }),
        addFile: (path) => save({ files: [...session.files, path] }),
        note(planned) {
            let current = planned;
            save({ undo: [...session.undo, planned] }, RESERVE_BYTES);
            return {
                confirm(step) {
                    save({ undo: session.undo.map((each) => (each === current ? step : each)) });
                    current = step;
                },
                withdraw: () => save({ undo: session.undo.filter((each) => each !== current) })
            };
        },
        end() {
            if (saved)
                save({ ended: true });
        }
    };
}
function tooMuch(count) {
    return new errors/* InputError */.dz([
        {
            input: 'temporary',
            message: `one step can take back some 30 things, not ${count}. Create them in several steps.`
        }
    ], { afterSending: true });
}

// EXTERNAL MODULE: ./src/gate/poll.ts
var poll = __nccwpck_require__(102);
;// CONCATENATED MODULE: ./src/action/summary.ts


const MAX_ROWS = 30;
const MAX_CELL = 300;
const MAX_JSON = 4000;
/** The summary of a step that has a result. Pure. */
function renderResult(asked, { result, ending }) {
    const { url } = result.outputs;
    const { unmet, timeline = [], table: list } = result;
    const mark = ending === 'met' ? (asked.dryRun ? '\ud83d\udcdd' : '\u2705') : ending === 'unmet' ? '\u274c' : '\u26a0\ufe0f';
    return [
        heading(mark, asked),
        unmet === undefined ? escapeText(result.verdict) : `**${escapeText(unmet.message)}**`,
        unmet?.hint === undefined ? '' : `**What to do:** ${escapeText(unmet.hint)}`,
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
/** The summary of a step that failed: what, why, and what to do. Pure. */
function renderFailure(asked, failure) {
    const problems = failure.problems.map(({ input, message }) => `- ${code(input)}: ${escapeText(message)}`);
    return [
        heading('\u274c', asked),
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
    const note = rest > 0 ? [`| \u2026 | ${rest} more |`] : [];
    return ['| | |', '| --- | --- |', ...shown, ...note].join('\n');
}
function renderTable({ title, head, rows }) {
    const shown = rows.slice(0, MAX_ROWS);
    const lines = [head, head.map(() => '---'), ...shown.map((row) => row.map(cell))].map((row) => `| ${row.join(' | ')} |`);
    const rest = rows.length - shown.length;
    return [`**${escapeText(title)}**`, '', ...lines, ...(rest > 0 ? ['', `${rest} more are in the result.`] : [])].join('\n');
}
/** States in their order, each with how long it lasted. */
function renderTimeline(timeline) {
    const word = (text) => text.replace(/[^\w ()-]+/g, ' ').trim() || 'unknown';
    const periods = timeline.map(({ state, fromMs, untilMs }, index) => {
        const last = index === timeline.length - 1;
        return `    ${word(state)} : ${last && untilMs === fromMs ? 'reached' : (0,poll/* toDuration */.Ah)(untilMs - fromMs)}`;
    });
    return ['```mermaid', 'timeline', '    title States', ...periods, '```'].join('\n');
}
function details(title, data) {
    const json = JSON.stringify(data, null, 2);
    const cut = json.length > MAX_JSON;
    const text = cut
        ? `${json.slice(0, MAX_JSON)}\n\u2026 cut: ${json.length - MAX_JSON} more characters are in the file of output result-path`
        : json;
    // A fence longer than any within cannot be closed by the content.
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `<details><summary>${title}</summary>\n\n${fence}json\n${text}\n${fence}\n\n</details>`;
}
function cell(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return escapeText(line.length > MAX_CELL ? `${line.slice(0, MAX_CELL)}\u2026` : line);
}
function code(text) {
    return `\`${text.replace(/[`\s]+/g, ' ')}\``;
}
/** Escapes everything that Markdown or HTML would give a meaning to, mentions and issue links among it. */
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
/** Escapes what would end a link of Markdown. */
function escapeUrl(url) {
    return url.replace(/[()<>\s]/g, (char) => encodeURIComponent(char).replace('(', '%28').replace(')', '%29'));
}

;// CONCATENATED MODULE: ./src/action/user-agent.ts
/** The version of the action; a test compares it with package.json. */
const user_agent_VERSION = '0.1.0';
/** Names the project, its version and the run, so that the owner of a service account can tell who called. */
function userAgent({ repository, runId }) {
    const run = [repository, runId].filter((part) => part !== undefined).join('; run ');
    const agent = `mongodb-atlas-tasks/${user_agent_VERSION}${run === '' ? '' : ` (${run})`}`;
    return agent.replace(/[^\x20-\x7e]/g, '?');
}

;// CONCATENATED MODULE: ./src/action/run-main.ts






















/** Everything that is not waiting has this long, in milliseconds. */
const WORK_MS = 10 * 60_000;
/**
 * Runs the step: inputs, token, operation, outputs and summary.
 *
 * @returns whether it succeeded; a failure has been reported by then
 */
async function runMain(host, signal) {
    maskCredentials(host);
    let request;
    try {
        request = await readRequest(host, atlas_clock/* systemClock */.m.nowMs());
        const result = await perform(host, request, signal);
        hideSecrets(host, result.data);
        const gated = request.dryRun ? { ...result, value: undefined } : applyGate(result, request.gate);
        writeOutputs(host, gated);
        return conclude(host, request, gated);
    }
    catch (error) {
        const failure = describeFailure(error);
        reportFailure(host, failure);
        const wanted = request?.summary ?? host.inputs.get('summary')?.toLowerCase() !== 'false';
        if (wanted)
            tell(host, renderFailure, describeAsked(host, request), failure);
        return false;
    }
}
/** Says how the step ended, by what its gate found and what is wanted where it is not met. */
function conclude(host, request, result) {
    const { unmet } = result;
    const { onUnmet } = request.gate;
    const ending = unmet === undefined ? 'met' : onUnmet === 'fail' ? 'unmet' : 'tolerated';
    if (request.summary)
        tell(host, renderResult, describeAsked(host, request), { result, ending });
    if (unmet === undefined) {
        host.info(result.verdict);
        return true;
    }
    const failure = describeFailure(new errors/* UnmetError */._$(unmet.message, { hint: unmet.hint }));
    if (onUnmet === 'fail')
        reportFailure(host, failure);
    else if (onUnmet === 'warn')
        host.warning(toAnnotation(failure));
    else
        host.info(toAnnotation(failure));
    return onUnmet !== 'fail';
}
/** Prints a failure: one annotation with a title, and the status where Atlas answered. */
function reportFailure(host, failure) {
    host.error(`MongoDB Atlas: ${failure.title}`, toAnnotation(failure));
    if (failure.status !== undefined)
        host.setOutput('status', String(failure.status));
}
async function perform(host, request, signal) {
    const { task, baseUrl } = request;
    request.warnings.forEach((warning) => host.warning(warning));
    if (task.kind === 'api') {
        if (task.input.body !== undefined)
            hideSecrets(host, JSON.parse(task.input.body));
        if (request.dryRun)
            return (await __nccwpck_require__.e(/* import() */ 907).then(__nccwpck_require__.bind(__nccwpck_require__, 907))).describeApiRequest(baseUrl, task);
    }
    const random = randomText();
    const session = openSession(host, {
        baseUrl,
        clientFingerprint: request.credentials.kind === 'service-account' ? fingerprint(request.credentials.clientId) : '',
        stopFile: (0,external_node_path_namespaceObject.join)(host.tempFolder, `mongodb-atlas-stop-${random}`)
    });
    const network = openNetwork(userAgent(host.run));
    try {
        const context = connect({ host, request, network, session, random, signal });
        await turnLoop();
        if (task.kind === 'named')
            return await task.definition.run(context, task.options);
        const { runApiOperation } = await __nccwpck_require__.e(/* import() */ 907).then(__nccwpck_require__.bind(__nccwpck_require__, 907));
        return await runApiOperation(context, task, request.apiWait);
    }
    catch (error) {
        if (!(error instanceof compiled/* ExpressionError */.t))
            throw error;
        throw new errors/* InputError */.dz([{ input: 'wait-until', message: `${error.message}.` }], { afterSending: true });
    }
    finally {
        network.close();
        session.end();
    }
}
/** Eight letters and digits, without those that look like another. */
function randomText() {
    return Array.from((0,external_node_crypto_namespaceObject.randomBytes)(8), (byte) => 'abcdefghijkmnpqrstuvwxyz23456789'[byte & 31]).join('');
}
/**
 * Sends nothing any more once post has begun: a main that outlived its cancellation would make what nobody removes.
 */
function stopBy(stopFile, exchange) {
    return (request, signal) => {
        if ((0,external_node_fs_.existsSync)(stopFile))
            throw new errors/* CancelledError */.cc('The step was cancelled: its post step has begun.');
        return exchange(request, signal);
    };
}
/** Lets the request for the token go out, so that what comes next is done while Atlas answers it. */
async function turnLoop() {
    for (let turn = 0; turn < 2; turn++)
        await new Promise((resolve) => setImmediate(resolve));
}
function connect(given) {
    const { host, request, network, session, random, signal } = given;
    const { baseUrl, credentials, subject, dryRun, gate } = request;
    const transport = createTransport({
        exchange: stopBy(session.stopFile, network.exchange),
        clock: atlas_clock/* systemClock */.m,
        signal,
        onRetry: (line) => host.info(line)
    });
    const { timeoutMs } = gate;
    const workMs = timeoutMs === undefined || timeoutMs === 0 ? WORK_MS : Math.min(timeoutMs, WORK_MS);
    const deadlineMs = atlas_clock/* systemClock */.m.nowMs() + workMs;
    const tokens = openTokens(host, request, session, transport);
    const { task } = request;
    if (task.kind === 'named' || !task.operation.unauthenticated)
        tokens.prefetch(deadlineMs);
    const atlas = createAtlasClient({
        baseUrl,
        transport,
        tokens,
        clock: atlas_clock/* systemClock */.m,
        deadlineMs,
        readOnly: dryRun,
        log: {
            request: (line) => host.info(`> ${line}`),
            answer: (line) => host.info(`< ${line}`),
            warning: (message) => host.warning(message)
        }
    });
    const clientId = credentials.kind === 'service-account' ? credentials.clientId : undefined;
    return {
        atlas,
        clientId,
        subject,
        wait: gate.wait,
        clock: atlas_clock/* systemClock */.m,
        signal,
        dryRun,
        undo: session,
        run: { ...host.run, random, startedAtMs: atlas_clock/* systemClock */.m.nowMs() },
        mask: (value) => host.mask(value),
        keepFile(name, text) {
            const path = (0,external_node_path_namespaceObject.join)(host.tempFolder, `mongodb-atlas-${random}-${name}`);
            session.addFile(path);
            (0,external_node_fs_.writeFileSync)(path, text, { mode: 0o600, flag: 'wx' });
            return path;
        },
        report: (line) => host.info(line)
    };
}
/** A token is hidden, and left for post in its envelope, before anybody can use it. */
function openTokens(host, { credentials, baseUrl }, session, transport) {
    if (credentials.kind === 'access-token')
        return createFixedTokenSource(credentials.token, atlas_clock/* systemClock */.m);
    host.mask(toBasicValue(credentials));
    let seal;
    return createTokenSource({
        transport,
        clock: atlas_clock/* systemClock */.m,
        baseUrl,
        account: credentials,
        // The key is derived while the request is under way.
        onRequested: () => void turnLoop().then(() => (seal ??= createSealer(credentials, baseUrl))),
        onMinted({ value, expiresAtMs }) {
            host.mask(value);
            const minutes = Math.round((expiresAtMs - atlas_clock/* systemClock */.m.nowMs()) / 60_000);
            host.info(`Atlas accepts the service account; the access token lives ${minutes} min, or until the job ends.`);
            session.addToken({ envelope: (seal ??= createSealer(credentials, baseUrl))(value), expiresAtMs });
        }
    });
}
function hideSecrets(host, data) {
    findSecrets(data).forEach((secret) => host.mask(secret));
}
/** Users say project where the wire says group. */
const run_main_LABELS = {
    orgId: 'org-id',
    groupId: 'project-id',
    clusterName: 'cluster-name'
};
function describeAsked(host, request) {
    const task = request?.task;
    const name = task?.kind === 'api' ? task.operation.id : task?.definition.name;
    const given = task?.kind === 'api' ? Object.entries(task.input.parameters ?? {}) : Object.entries(request?.subject ?? {});
    return {
        operation: name ?? host.inputs.get('operation') ?? 'verify-org-access',
        subject: given.map(([name, value]) => [run_main_LABELS[name] ?? name, String(value)]),
        baseUrl: request?.baseUrl,
        dryRun: request?.dryRun ?? false
    };
}
/**
 * Writes the summary, with every masked value taken out before Markdown could disguise it. The summary is a courtesy:
 * that it cannot be written fails no step.
 */
function tell(host, render, asked, told) {
    const redact = (text) => host.redact(text);
    try {
        host.appendSummary(render(redactDeep(asked, redact), redactDeep(told, redact)));
    }
    catch (error) {
        host.warning(`The job summary could not be written: ${error.message}`);
    }
}

;// CONCATENATED MODULE: ./src/main.ts




const host = createHost();
void settleMain((signal) => runMain(host, signal), (error) => reportFailure(host, describeFailure(error)));

