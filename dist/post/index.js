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

/***/ 280:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ toAnnotation),
/* harmony export */   Ic: () => (/* binding */ describeFailure)
/* harmony export */ });
/* unused harmony export NOTHING_SENT */
/* harmony import */ var _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(492);

const NOTHING_SENT = 'Nothing was sent to Atlas.';
/** Turns any error into what a person reads. Pure. */
function describeFailure(error) {
    if (error instanceof _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz) {
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
    if (error instanceof _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportedError */ .SS) {
        const status = error instanceof _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD || error instanceof _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AuthenticationError */ .v3 ? error.status : undefined;
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


/***/ }),

/***/ 906:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ toLogText),
/* harmony export */   y: () => (/* binding */ toMinute)
/* harmony export */ });
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

/***/ 29:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export editDistance */
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

/***/ 597:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jv: () => (/* binding */ toBasicValue),
/* harmony export */   XL: () => (/* binding */ readTokenExpiryMs),
/* harmony export */   fp: () => (/* binding */ checkServiceAccount)
/* harmony export */ });
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
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   hD: () => (/* binding */ ApiError),
/* harmony export */   v3: () => (/* binding */ AuthenticationError)
/* harmony export */ });
/* unused harmony export UnmetError */
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
class UnmetError extends (/* unused pure expression or super */ null && (ReportedError)) {
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

/***/ 158:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J1: () => (/* binding */ createFixedTokenSource),
/* harmony export */   Zl: () => (/* binding */ createTokenSource),
/* harmony export */   w$: () => (/* binding */ revokeToken)
/* harmony export */ });
/* unused harmony exports RENEWAL_MARGIN_MS, requestToken */
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(597);
/* harmony import */ var _error_body_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(938);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(492);
/* harmony import */ var _foreign_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(995);




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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NetworkError */ .Dr(`${subject}: ${(0,_foreign_js__WEBPACK_IMPORTED_MODULE_2__/* .describeForeign */ .e)(answer)}`, {
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
        authorization: `Basic ${(0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .toBasicValue */ .Jv)(account)}`,
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
    const { errorCode, detail, fromAtlas } = (0,_error_body_js__WEBPACK_IMPORTED_MODULE_0__/* .parseErrorBody */ .k)(answer.body);
    if (answer.status < 400 || (errorCode === undefined && !fromAtlas)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NetworkError */ .Dr(`${subject}: ${(0,_foreign_js__WEBPACK_IMPORTED_MODULE_2__/* .describeForeign */ .e)(answer)}`, {
            fault: answer.status >= 300 && answer.status < 400 ? 'redirect' : 'foreign',
            hint: 'Check base-url, and whether a proxy or a login page answers in place of Atlas.'
        });
    }
    // Only a failure needs the hints, and they are long.
    const { hintForToken } = await __nccwpck_require__.e(/* import() */ 61).then(__nccwpck_require__.bind(__nccwpck_require__, 61));
    const reason = [answer.status, errorCode, detail].filter((part) => part !== undefined).join(' ');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AuthenticationError */ .v3({
        message: `${subject} at ${baseUrl} failed: ${reason}`,
        status: answer.status,
        errorCode,
        hint: hintForToken(answer.status, errorCode, baseUrl)
    });
}


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

// EXTERNAL MODULE: ./src/action/failure.ts
var failure = __nccwpck_require__(280);
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
// EXTERNAL MODULE: ./src/action/log-text.ts
var log_text = __nccwpck_require__(906);
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
    const printable = (text) => (0,log_text/* toLogText */.Z)(redact(text));
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

// EXTERNAL MODULE: ./src/atlas/errors.ts
var errors = __nccwpck_require__(492);
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
        cancel.abort(new CancelledError(`The step was cancelled (${name}).`));
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

// EXTERNAL MODULE: ./src/atlas/clock.ts
var atlas_clock = __nccwpck_require__(661);
;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = process.getBuiltinModule("node:crypto");
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
    const salt = randomBytes(SALT_BYTES);
    const key = deriveKey(account, salt);
    const prepare = () => {
        const nonce = randomBytes(NONCE_BYTES);
        const cipher = createCipheriv('aes-256-gcm', key, nonce);
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
    const decipher = (0,external_node_crypto_namespaceObject.createDecipheriv)('aes-256-gcm', deriveKey(account, salt), nonce, { authTagLength: TAG_BYTES });
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

// EXTERNAL MODULE: ./src/atlas/token.ts
var atlas_token = __nccwpck_require__(158);
// EXTERNAL MODULE: ./src/atlas/error-body.ts
var error_body = __nccwpck_require__(938);
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
                const reason = outcome instanceof errors/* NetworkError */.Dr ? outcome.message : describeAnswer(outcome);
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
function describeAnswer(answer) {
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

// EXTERNAL MODULE: ./src/atlas/credentials.ts
var credentials = __nccwpck_require__(597);
// EXTERNAL MODULE: ./src/atlas/catalog/nearest.ts
var nearest = __nccwpck_require__(29);
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
            .map((other) => ({ other, distance: editDistance(name, other) }))
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
        const expiresAtMs = (0,credentials/* readTokenExpiryMs */.XL)(token);
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
    const { problems, warnings } = (0,credentials/* checkServiceAccount */.fp)(clientId, clientSecret);
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

;// CONCATENATED MODULE: ./src/action/session.ts

/** Name of the entry in the runner's state. */
const SESSION_STATE = 'session';
/** The longest state, in bytes: post gets it as an environment variable. */
const LARGEST_SESSION_BYTES = (/* unused pure expression or super */ null && (16 * 1024));
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

;// CONCATENATED MODULE: ./src/action/user-agent.ts
/** The version of the action; a test compares it with package.json. */
const user_agent_VERSION = '0.1.0';
/** Names the project, its version and the run, so that the owner of a service account can tell who called. */
function userAgent({ repository, runId }) {
    const run = [repository, runId].filter((part) => part !== undefined).join('; run ');
    const agent = `mongodb-atlas-tasks/${user_agent_VERSION}${run === '' ? '' : ` (${run})`}`;
    return agent.replace(/[^\x20-\x7e]/g, '?');
}

;// CONCATENATED MODULE: ./src/action/run-post.ts











/** A cancelled job gives all its post steps five minutes together; this one takes at most 90 seconds. */
const POST_MS = 90_000;
/** What of that is kept for revoking tokens. */
const REVOKE_MS = 20_000;
/**
 * Takes back what main created, then revokes its tokens. Host, things and tokens come from the state, only the
 * credentials from the inputs: inputs are evaluated again for post, and may be others by then. What goes wrong is a
 * notice or a warning.
 */
async function runPost(host) {
    maskCredentials(host);
    const session = decodeSession(host.readState(SESSION_STATE));
    if (session === undefined)
        return;
    if (!session.ended)
        stopMain(host, session);
    removeFiles(host, session);
    const nowMs = atlas_clock/* systemClock */.m.nowMs();
    const live = session.tokens.filter(({ expiresAtMs }) => expiresAtMs > nowMs);
    if (live.length < session.tokens.length)
        host.notice('An access token of this step has expired; there is nothing to revoke.');
    if (live.length === 0 && session.undo.length === 0)
        return;
    const credentials = findCredentials(host, session, nowMs);
    if (credentials === undefined) {
        const reason = 'the service account that this step used is not among the inputs any more';
        if (session.undo.length > 0)
            (await __nccwpck_require__.e(/* import() */ 672).then(__nccwpck_require__.bind(__nccwpck_require__, 672))).warnOfAll(host, session, reason);
        if (live.length > 0)
            warnLive(host, reason, live);
        return;
    }
    await end({ host, session, credentials, live });
}
/** A main that outlived its cancellation, as it can in a container, looks for this file before it sends anything. */
function stopMain(host, { stopFile }) {
    try {
        (0,external_node_fs_.writeFileSync)(stopFile, '', { mode: 0o600 });
    }
    catch (error) {
        host.warning(`A main step that still lives could not be told to stop: ${error.message}`);
    }
}
function removeFiles(host, { files }) {
    for (const file of files) {
        try {
            (0,external_node_fs_.rmSync)(file, { force: true });
        }
        catch (error) {
            host.warning(`${file} could not be removed: ${error.message}`);
        }
    }
}
/** The credentials that main used; another account could neither open the envelopes nor revoke what is in them. */
function findCredentials(host, { clientFingerprint }, nowMs) {
    const serviceAccount = clientFingerprint !== '';
    const { credentials } = chooseCredentials(host, nowMs, { serviceAccount });
    if (credentials?.kind !== 'service-account')
        return serviceAccount ? undefined : credentials;
    return fingerprint(credentials.clientId) === clientFingerprint ? credentials : undefined;
}
async function end(given) {
    const { host, session, credentials, live } = given;
    const network = openNetwork(userAgent(host.run));
    const transport = createTransport({
        exchange: network.exchange,
        clock: atlas_clock/* systemClock */.m,
        // Post is never told to stop: the runner ends it.
        signal: new AbortController().signal,
        onRetry: (line) => host.info(line)
    });
    const endsAtMs = atlas_clock/* systemClock */.m.nowMs() + POST_MS;
    try {
        const tokens = openTokens(host, session, credentials, live);
        if (session.undo.length > 0) {
            const { takeBack } = await __nccwpck_require__.e(/* import() */ 672).then(__nccwpck_require__.bind(__nccwpck_require__, 672));
            const deadlineMs = endsAtMs - REVOKE_MS;
            tokens.push(...(await takeBack({ host, session, credentials, token: tokens.at(-1), transport, deadlineMs })));
        }
        await revokeAll({ host, session, credentials, tokens, transport, deadlineMs: endsAtMs });
    }
    finally {
        network.close();
    }
}
/** The tokens of main, out of their envelopes. */
function openTokens(host, { baseUrl }, credentials, live) {
    if (credentials.kind !== 'service-account')
        return [];
    return live.flatMap((minted) => {
        const value = openToken(minted.envelope, credentials, baseUrl);
        if (value === undefined) {
            warnLive(host, 'the client secret is not the one that this step used', [minted]);
            return [];
        }
        host.mask(value);
        return [{ value, expiresAtMs: minted.expiresAtMs }];
    });
}
async function revokeAll(given) {
    const { host, session, credentials, tokens, transport, deadlineMs } = given;
    if (credentials.kind !== 'service-account')
        return;
    const endpoint = { transport, clock: atlas_clock/* systemClock */.m, baseUrl: session.baseUrl, account: credentials };
    for (const token of tokens) {
        try {
            await (0,atlas_token/* revokeToken */.w$)(endpoint, token.value, deadlineMs);
            host.info('The access token of this step is revoked.');
        }
        catch (error) {
            warnLive(host, (0,failure/* toAnnotation */.$v)((0,failure/* describeFailure */.Ic)(error)), [token]);
        }
    }
}
function warnLive(host, reason, tokens) {
    const lastMs = Math.max(...tokens.map(({ expiresAtMs }) => expiresAtMs));
    host.warning(`The access token of this step could not be revoked: ${reason}. It ends by itself at ${(0,log_text/* toMinute */.y)(lastMs)}.`);
}

;// CONCATENATED MODULE: ./src/post.ts




const host = createHost();
void settlePost(() => runPost(host), (error) => host.warning((0,failure/* toAnnotation */.$v)((0,failure/* describeFailure */.Ic)(error))));

