import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 770:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = __nccwpck_require__(218);


/***/ }),

/***/ 218:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var net = __nccwpck_require__(9278);
var tls = __nccwpck_require__(4756);
var http = __nccwpck_require__(8611);
var https = __nccwpck_require__(5692);
var events = __nccwpck_require__(4434);
var assert = __nccwpck_require__(2613);
var util = __nccwpck_require__(9023);


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

/***/ 3024:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ InputProblem),
/* harmony export */   Z: () => (/* binding */ problemOf)
/* harmony export */ });
class InputProblem extends Error {
    name = 'InputProblem';
}
function problemOf(error) {
    if (!(error instanceof InputProblem))
        throw error;
    return error.message;
}


/***/ }),

/***/ 3925:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ keyAbove),
/* harmony export */   l: () => (/* binding */ problemAt)
/* harmony export */ });
/* harmony import */ var _input_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

const NAME = /^[\w$][\w.$-]{0,59}$/;
function problemAt(text, offset, key, message) {
    const before = text.slice(0, offset);
    const lines = before.split(/\r\n?|\n/);
    const column = before.length - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
    const name = key !== undefined && NAME.test(key) ? `, at ${key}` : '';
    return new _input_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(`line ${lines.length}, column ${column}${name}: ${message}`);
}
function keyAbove(text, offset) {
    const end = text.slice(offset).search(/[\r\n]|$/);
    const keys = text.slice(0, offset + end).matchAll(/^[ \t]*(?:- +)*(?:[{[] *)*["']?([\w$][\w.$-]*)["']?[ \t]*:/gm);
    return [...keys].at(-1)?.[1];
}


/***/ }),

/***/ 5744:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ MAX_VALUES),
/* harmony export */   gZ: () => (/* binding */ TOO_DEEP),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH)
/* harmony export */ });
const MAX_DEPTH = 100;
const TOO_DEEP = `this is inside more than ${MAX_DEPTH} lists and mappings.`;
const MAX_VALUES = 1_000_000;


/***/ }),

/***/ 1403:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ normalizeBlock),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   or: () => (/* binding */ parseAddress),
/* harmony export */   rT: () => (/* binding */ parseBlock)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);

const BITS = { ipv4: 32, ipv6: 128 };
function parseAddress(text) {
    return text.includes('/') ? undefined : parseBlock(text);
}
function parseBlock(text) {
    const [address = '', bits, ...rest] = text.split('/');
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
    if (version === 0 || address.includes('%') || rest.length > 0)
        return undefined;
    const family = version === 4 ? 'ipv4' : 'ipv6';
    if (bits !== undefined && (!/^\d{1,3}$/.test(bits) || Number(bits) > BITS[family]))
        return undefined;
    const prefix = bits === undefined ? BITS[family] : Number(bits);
    return family === 'ipv4' ? { family, address, prefix } : toCanonical(address, prefix);
}
function toCanonical(text, prefix) {
    const address = new URL(`http://[${text}]`).hostname.slice(1, -1);
    const [, high, low] = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(address) ?? [];
    if (high === undefined || low === undefined || prefix < 96)
        return { family: 'ipv6', address, prefix };
    const bytes = [high, low].map((half) => parseInt(half, 16)).flatMap((half) => [half >> 8, half & 255]);
    return { family: 'ipv4', address: bytes.join('.'), prefix: prefix - 96 };
}
function normalizeBlock(text) {
    const block = parseBlock(text);
    if (block === undefined)
        return text;
    return text.includes('/') ? `${block.address}/${block.prefix}` : block.address;
}
function covers(outer, inner) {
    if (outer.family !== inner.family || outer.prefix > inner.prefix)
        return false;
    const block = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    block.addSubnet(outer.address, outer.prefix, outer.family);
    return block.check(inner.address, inner.family);
}


/***/ }),

/***/ 2622:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I0: () => (/* binding */ valuesAt),
/* harmony export */   JT: () => (/* binding */ firstValueAt),
/* harmony export */   Q0: () => (/* binding */ recordsIn),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
function valueAt(data, path) {
    return path
        .split('.')
        .reduce((value, key) => value?.[key], data);
}
function firstValueAt(data, paths) {
    return paths
        .split('|')
        .map((path) => valueAt(data, path))
        .find((value) => value !== undefined && value !== null);
}
function valuesAt(data, path) {
    return path.reduce((values, key) => values.flatMap((value) => childrenAt(value, key)), [data]);
}
function childrenAt(value, key) {
    if (typeof value !== 'object' || value === null)
        return [];
    if (key === '*')
        return Object.values(value);
    return Object.hasOwn(value, key) ? [value[key]] : [];
}
function itemsOf(data) {
    const items = Array.isArray(data) ? data : valueAt(data, 'results');
    return Array.isArray(items) ? items : undefined;
}
function recordsIn(value) {
    return Array.isArray(value) ? value.filter(isRecord) : [];
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 4258:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  wc: () => (/* binding */ alertTypes),
  U8: () => (/* binding */ defaultVersion),
  LC: () => (/* binding */ findOperation),
  o8: () => (/* binding */ findRead),
  w5: () => (/* binding */ findReadOfItem),
  eu: () => (/* binding */ getOperation),
  hV: () => (/* binding */ nearestOperations),
  Gz: () => (/* reexport */ pathNames),
  oU: () => (/* binding */ pathParameters)
});

// UNUSED EXPORTS: catalogSource, operationIds

// EXTERNAL MODULE: ./src/atlas/catalog/nearest.ts
var nearest = __nccwpck_require__(29);
;// CONCATENATED MODULE: ./src/atlas/catalog/operation.ts
const operationDefaults = {
    statuses: [200],
    responseType: 'object',
    attributes: [],
    roles: [],
    bodyRequired: false,
    paged: false,
    deprecated: false,
    unauthenticated: false
};
const versionDefaults = { kinds: ['json'] };
const parameterDefaults = { array: false, required: false };
function expandOperation(id, { operations, parameters }) {
    const stored = Object.hasOwn(operations, id) ? operations[id] : undefined;
    if (stored === undefined)
        return undefined;
    return {
        ...operationDefaults,
        ...stored,
        id,
        versions: stored.versions.map((version) => ({ ...versionDefaults, ...version })),
        parameters: stored.parameters.map((parameter) => ({
            ...parameterDefaults,
            ...(typeof parameter === 'string' ? parameters[parameter] : parameter)
        }))
    };
}
function pathNames(path) {
    return [...path.matchAll(/\{([^{}/]+)\}/g)].map(([, name]) => name ?? '');
}

;// CONCATENATED MODULE: ./src/atlas/catalog/operations.json
const operations_namespaceObject = /*#__PURE__*/JSON.parse('{"source":"f84b8e4346991132f70f5610809ad1b6af020975","alertTypes":["ACTIVE_LEGACY_TLS_CONNECTIONS","ALERT_HOST_SSH_SESSION_STARTED","AWS_ENCRYPTION_KEY_INVALID","AWS_ENCRYPTION_KEY_NEEDS_ROTATION","AZURE_ENCRYPTION_KEY_INVALID","AZURE_ENCRYPTION_KEY_NEEDS_ROTATION","CLUSTER_AUTO_SHARDING_INITIATED","CLUSTER_BLOCK_WRITE","CLUSTER_INSTANCE_RESYNC_REQUESTED","CLUSTER_INSTANCE_STOP_START","CLUSTER_INSTANCE_UPDATE_REQUESTED","CLUSTER_MONGOS_IS_MISSING","CLUSTER_RESHARDING_COMPLETED","CLUSTER_TAGS_MODIFIED","CLUSTER_UNBLOCK_WRITE","COMPUTE_AUTO_SCALE_DOWNSCALE_SKIPPED_FALLBACK_ANALYTICS","COMPUTE_AUTO_SCALE_DOWNSCALE_SKIPPED_FALLBACK_BASE","COMPUTE_AUTO_SCALE_INITIATED_ANALYTICS","COMPUTE_AUTO_SCALE_INITIATED_BASE","COMPUTE_AUTO_SCALE_MAX_INSTANCE_SIZE_FAIL_ANALYTICS","COMPUTE_AUTO_SCALE_MAX_INSTANCE_SIZE_FAIL_BASE","COMPUTE_AUTO_SCALE_OPLOG_FAIL_ANALYTICS","COMPUTE_AUTO_SCALE_OPLOG_FAIL_BASE","COMPUTE_AUTO_SCALE_SCALE_DOWN_FAIL_ANALYTICS","COMPUTE_AUTO_SCALE_SCALE_DOWN_FAIL_BASE","CPS_AUTO_EXPORT_FAILED","CPS_COLLECTION_RESTORE_CANCELED","CPS_COLLECTION_RESTORE_FAILED","CPS_COLLECTION_RESTORE_PARTIAL_SUCCESS","CPS_COLLECTION_RESTORE_SUCCESSFUL","CPS_CONCURRENT_SNAPSHOT_FAILED_WILL_RETRY","CPS_COPY_SNAPSHOT_FAILED","CPS_COPY_SNAPSHOT_FAILED_WILL_RETRY","CPS_COPY_SNAPSHOT_STARTED","CPS_COPY_SNAPSHOT_SUCCESSFUL","CPS_DATA_PROTECTION_APPROVED_FOR_DISABLEMENT","CPS_DATA_PROTECTION_DISABLED","CPS_DATA_PROTECTION_DISABLE_REQUESTED","CPS_DATA_PROTECTION_ENABLED","CPS_DATA_PROTECTION_ENABLE_REQUESTED","CPS_DATA_PROTECTION_UPDATED","CPS_DATA_PROTECTION_UPDATE_REQUESTED","CPS_EXPORT_FAILED","CPS_EXPORT_SUCCESSFUL","CPS_OPLOG_BEHIND","CPS_OPLOG_CAUGHT_UP","CPS_PREV_SNAPSHOT_OLD","CPS_RESTORE_FAILED","CPS_RESTORE_SUCCESSFUL","CPS_SNAPSHOT_BEHIND","CPS_SNAPSHOT_DOWNLOAD_REQUEST_FAILED","CPS_SNAPSHOT_FAILED","CPS_SNAPSHOT_FALLBACK_FAILED","CPS_SNAPSHOT_FALLBACK_SUCCESSFUL","CPS_SNAPSHOT_STARTED","CPS_SNAPSHOT_SUCCESSFUL","CREDIT_CARD_ABOUT_TO_EXPIRE","DAILY_BILLING_CHANGE_OVER_THRESHOLD","DAILY_BILL_OVER_THRESHOLD","DEPLOYMENT_FAILURE","DEPLOYMENT_MODEL_CHANGE_FAILURE","DEPLOYMENT_MODEL_CHANGE_SUCCESS","DISK_AUTO_SCALE_INITIATED","DISK_AUTO_SCALE_MAX_DISK_SIZE_FAIL","DISK_AUTO_SCALE_OPLOG_FAIL","ENCRYPTION_AT_REST_CONFIG_NO_LONGER_VALID","ENCRYPTION_AT_REST_KMS_NETWORK_ACCESS_DENIED","FTS_INDEXES_RESTORE_FAILED","FTS_INDEXES_SYNONYM_MAPPING_INVALID","FTS_INDEX_BUILD_COMPLETE","FTS_INDEX_BUILD_FAILED","FTS_INDEX_CLEANED_UP","FTS_INDEX_DELETION_FAILED","FTS_INDEX_STALE","GCP_ENCRYPTION_KEY_INVALID","GCP_ENCRYPTION_KEY_NEEDS_ROTATION","GROUP_SERVICE_ACCOUNT_SECRETS_EXPIRED","GROUP_SERVICE_ACCOUNT_SECRETS_EXPIRING","GROUP_TAGS_MODIFIED","HOST_DOWN","HOST_EXPOSED","HOST_EXTERNAL_LOG_SINK_EXPORT_DOWN","HOST_HAS_INDEX_SUGGESTIONS","HOST_MONGOT_APPROACHING_STOP_REPLICATION","HOST_MONGOT_CRASHING_OOM","HOST_MONGOT_PAUSE_INITIAL_SYNC","HOST_MONGOT_STOP_REPLICATION","HOST_NOT_ENOUGH_DISK_SPACE","HOST_SEARCH_NODE_INDEX_FAILED","HOST_SEARCH_PROCESS_THROTTLING","HOST_SECURITY_CHECKUP_NOT_MET","HOST_SSL_CERTIFICATE_STALE","HOST_VERSION_BEHIND","JOINED_GROUP","LOG_FORWARDER_FAILURE","LOG_STREAMING_EXPORT_FAILED_NONRETRYABLE","LOG_STREAMING_EXPORT_FAILED_RETRIES_EXHAUSTED","MAINTENANCE_AUTO_DEFERRED","MAINTENANCE_COMPLETED","MAINTENANCE_IN_ADVANCED","MAINTENANCE_NO_LONGER_NEEDED","MAINTENANCE_STARTED","MONGOTUNE_ALERT","MONTHLY_BILLING_CHANGE_OVER_THRESHOLD","NDS_X509_USER_AUTHENTICATION_CUSTOMER_CA_EXPIRATION_CHECK","NDS_X509_USER_AUTHENTICATION_CUSTOMER_CRL_EXPIRATION_CHECK","NDS_X509_USER_AUTHENTICATION_MANAGED_USER_CERTS_EXPIRATION_CHECK","NETWORK_PERMISSION_ENTRY_ADDED","NETWORK_PERMISSION_ENTRY_REMOVED","NETWORK_PERMISSION_ENTRY_UPDATED","NO_PRIMARY","ONLINE_ARCHIVE_INSUFFICIENT_INDEXES_CHECK","ONLINE_ARCHIVE_MAX_CONSECUTIVE_OFFLOAD_WINDOWS_CHECK","OUTSIDE_FLEX_METRIC_THRESHOLD","OUTSIDE_METRIC_THRESHOLD","OUTSIDE_REALM_METRIC_THRESHOLD","OUTSIDE_SERVERLESS_METRIC_THRESHOLD","OUTSIDE_STREAM_PROCESSOR_METRIC_THRESHOLD","PENDING_INVOICE_OVER_THRESHOLD","PREDICTIVE_COMPUTE_AUTO_SCALE_INITIATED_BASE","PREDICTIVE_COMPUTE_AUTO_SCALE_MAX_INSTANCE_SIZE_FAIL_BASE","PREDICTIVE_COMPUTE_AUTO_SCALE_OPLOG_FAIL_BASE","PRIMARY_ELECTED","PROFILER_CONFIGURED_TOO_WIDELY","PUSH_BASED_LOG_EXPORT_DROPPED_LOG","PUSH_BASED_LOG_EXPORT_STOPPED","REMOVED_FROM_GROUP","REPLICATION_OPLOG_WINDOW_RUNNING_OUT","REQUEST_RATE_LIMIT","RESOURCE_POLICY_VIOLATED","SAMPLE_DATASET_LOAD_REQUESTED","SSH_KEY_NDS_HOST_ACCESS_REFRESHED","SSH_KEY_NDS_HOST_ACCESS_REQUESTED","STREAM_PROCESSOR_AUTOSCALE_INITIATED","STREAM_PROCESSOR_STATE_IS_FAILED","SUCCESSFUL_DEPLOY","SYNC_FAILURE","TAGS_MODIFIED","TENANT_UPGRADE_TO_SERVERLESS_FAILED","TENANT_UPGRADE_TO_SERVERLESS_SUCCESSFUL","TOO_FEW_HEALTHY_MEMBERS","TOO_MANY_ELECTIONS","TOO_MANY_UNHEALTHY_MEMBERS","TRIGGER_AUTO_RESUMED","TRIGGER_FAILURE","URL_CONFIRMATION","USERS_WITHOUT_MULTI_FACTOR_AUTH","USER_ROLES_CHANGED_AUDIT","VERSION_BEHIND","WEBHOOK_TEMPLATE_RENDER_FAILED","WEEKLY_BILLING_CHANGE_OVER_THRESHOLD"],"parameters":{"Use-Effective-Fields-Replication-Specs":{"name":"Use-Effective-Fields-Replication-Specs","place":"header","type":"boolean"},"Use-Effective-Instance-Fields":{"name":"Use-Effective-Instance-Fields","place":"header","type":"boolean"},"alertConfigId":{"name":"alertConfigId","place":"path","required":true,"type":"string","pattern":"^([a-f0-9]{24})$"},"alertId":{"name":"alertId","place":"path","required":true,"type":"string","pattern":"^([a-f0-9]{24})$"},"apiKeyId":{"name":"apiKeyId","place":"path","required":true,"type":"string"},"apiUserId":{"name":"apiUserId","place":"path","required":true,"type":"string","pattern":"^([a-f0-9]{24})$"},"archiveId":{"name":"archiveId","place":"path","required":true,"type":"string","pattern":"^([a-f0-9]{24})$"},"authResult":{"name":"authResult","place":"query","type":"boolean"},"cascading":{"name":"cascading","place":"query","type":"boolean"},"clientId":{"name":"clientId","place":"path","required":true,"type":"string","pattern":"^mdb_sa_id_[a-fA-F\\\\d]{24}$"},"cloud":{"name":"cloud","place":"path","required":true,"type":"string","values":["ANY"]},"cloudProvider":{"name":"cloudProvider","place":"path","required":true,"type":"string","values":["AWS","AZURE","GCP"]},"clusterName":{"name":"clusterName","place":"path","required":true,"type":"string","pattern":"^[a-zA-Z0-9][a-zA-Z0-9-]*$"},"clusterView":{"name":"clusterView","place":"path","required":true,"type":"string","values":["PRIMARY","SECONDARY","INDIVIDUAL_PROCESS"]},"collectionName":{"name":"collectionName","place":"path","required":true,"type":"string"},"connectionId":{"name":"connectionId","place":"path","required":true,"type":"string"},"connectionName":{"name":"connectionName","place":"path","required":true,"type":"string"},"containerId":{"name":"containerId","place":"path","required":true,"type":"string","pattern":"^([a-f0-9]{24})$"},"createGroupBackupPrivateEndpoint.cloudProvider":{"name":"cloudProvider","place":"path","required":true,"type":"string","values":["AWS"]},"createGroupEncryptionAtRestPrivateEndpoint.cloudProvider":{"name":"cloudProvider","place":"path","required":true,"type":"string","values":["AZURE","AWS"]},"createGroupStandbyLink.groupId":{"name":"groupId","place":"path","required":true,"type":"string","pattern":"^[a-fA-F0-9]{24}$"},"databaseName":{"name":"databaseName","place":"path","required":true,"type":"string"},"deleteFederationSettingConnectedOrgConfigRoleMapping.id":{"name":"id","place":"path","required":true,"type":"string","pattern":"^([a-f0-9]{24})$"},"deleteGroupLimit.limitName":{"name":"limitName","place":"path","required":true,"type":"string","values":["atlas.project.security.databaseAccess.users","atlas.project.deployment.clusters","atlas.project.deployment.serverlessMTMs","atlas.project.security.databaseAccess.customRoles","atlas.project.security.networkAccess.entries","atlas.project.security.networkAccess.crossRegionEntries","atlas.project.deployment.nodesPerPrivateLinkRegion","dataFederation.bytesProcessed.query","dataFederation.bytesProcessed.daily","dataFederation.bytesProcessed.weekly","dataFederation.bytesProcessed.monthly","atlas.project.deployment.privateServiceConnectionsPerRegionGroup","atlas.project.deployment.privateServiceConnectionsSubnetMask"]},"deleteGroupMcpConfig.mcpConfigId":{"name":"mcpConfigId","place":"path","required":true,"type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},"deleteGroupPrivateEndpointEndpointServiceEndpoint.endpointId":{"name":"endpointId","place":"path","required":true,"type":"string","pattern":"^vpce-[0-9a-f]{17}|^%2[fF]subscriptions%2[fF][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}%2[fF]resource[gG]roups%2[fF]([-\\\\w._()]+)%2[fF]providers%2[fF]Microsoft\\\\.Network%2[fF]privateEndpoints%2[fF]([-\\\\w._()]+)"},"deleteGroupPrivateNetworkSettingEndpointId.endpointId":{"name":"endpointId","place":"path","required":true,"type":"string","pattern":"^vpce-[0-9a-f]{17}$"},"deleteGroupServiceAccountSecret.secretId":{"name":"secretId","place":"path","required":true,"type":"string"},"downloadGroupClusterLog.endDate":{"name":"endDate","place":"query","type":"integer","minimum":1199145600},"downloadGroupClusterLog.startDate":{"name":"startDate","place":"query","type":"integer","minimum":1199145600},"duration":{"name":"duration","place":"query","type":"integer"},"end":{"name":"end","place":"query","type":"string"},"endDate":{"name":"endDate","place":"query","type":"integer"},"endpointId":{"name":"endpointId","place":"path","required":true,"type":"string","pattern":"^([a-f0-9]{24})$"},"endpointServiceId":{"name":"endpointServiceId","place":"path","required":true,"type":"string","pattern":"^([a-f0-9]{24})$"},"entryValue":{"name":"entryValue","place":"path","required":true,"type":"string","pattern":"^([0-9]{1,3}\\\\.){3}[0-9]{1,3}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\\\\:){7}[0-9a-f]{1,4}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\\\\:){1,6}\\\\:(%2[fF][0-9]{1,3})|(sg\\\\-[a-f0-9]{8})?$"},"envelope":{"name":"envelope","place":"query","type":"boolean"},"eventId":{"name":"eventId","place":"path","required":true,"type":"string","pattern":"^([a-f0-9]{24})$"},"eventType":{"name":"eventType","place":"query","array":true,"type":"string"},"exportBucketId":{"name":"exportBucketId","place":"path","required":true,"type":"string","pattern":"^([a-f0-9]{24})$"},"failoverConnectionId":{"name":"failoverConnectionId","place":"path","required":true,"type":"string"},"federationSettingsId":{"name":"federationSettingsId","place":"path","required":true,"type":"string","pattern":"^([a-f0-9]{24})$"},"geography":{"name":"geography","place":"path","required":true,"type":"string","values":["ANY"]},"getGroupDbAccessHistoryCluster.end":{"name":"end","place":"query","type":"integer","minimum":1199145600000},"getGroupDbAccessHistoryCluster.ipAddress":{"name":"ipAddress","place":"query","type":"string","pattern":"^((25[0-5]|(2[0-4]|1\\\\d|[1-9]|)\\\\d)(\\\\.(?!$)|$)){4}|([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}$"},"getGroupDbAccessHistoryCluster.start":{"name":"start","place":"query","type":"integer","minimum":1199145600000},"getOrgGroups.name":{"name":"name","place":"query","type":"string"},"getOrgInvoice.invoiceId":{"name":"invoiceId","place":"path","required":true,"type":"string","pattern":"^([a-f0-9]{24})$"},"getRateLimit.groupId":{"name":"groupId","place":"query","type":"string","pattern":"^([a-f0-9]{24})$"},"getRateLimit.orgId":{"name":"orgId","place":"query","type":"string","pattern":"^([a-f0-9]{24})$"},"getRateLimit.userId":{"name":"userId","place":"query","type":"string"},"granularity":{"name":"granularity","place":"query","required":true,"type":"string"},"groupId":{"name":"groupId","place":"path","required":true,"type":"string","pattern":"^([a-f0-9]{24})$"},"id":{"name":"id","place":"path","required":true,"type":"string"},"identityProviderId":{"name":"identityProviderId","place":"path","required":true,"type":"string"},"includeCount":{"name":"includeCount","place":"query","type":"boolean"},"includeRaw":{"name":"includeRaw","place":"query","type":"boolean"},"includeSystemManaged":{"name":"includeSystemManaged","place":"query","type":"boolean"},"indexId":{"name":"indexId","place":"path","required":true,"type":"string","pattern":"^([a-f0-9]{24})$"},"indexName":{"name":"indexName","place":"path","required":true,"type":"string"},"instanceName":{"name":"instanceName","place":"path","required":true,"type":"string","pattern":"^[a-zA-Z0-9][a-zA-Z0-9-]*$"},"integrationType":{"name":"integrationType","place":"path","required":true,"type":"string","values":["PAGER_DUTY","SLACK","DATADOG","NEW_RELIC","OPS_GENIE","VICTOR_OPS","WEBHOOK","HIP_CHAT","PROMETHEUS","MICROSOFT_TEAMS"]},"invitationId":{"name":"invitationId","place":"path","required":true,"type":"string","pattern":"^([a-f0-9]{24})$"},"invoiceId":{"name":"invoiceId","place":"path","required":true,"type":"string"},"ipAddress":{"name":"ipAddress","place":"path","required":true,"type":"string","pattern":"^([0-9]{1,3}\\\\.){3}[0-9]{1,3}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\\\\:){7}[0-9a-f]{1,4}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\\\\:){1,6}\\\\:(%2[fF][0-9]{1,3})?$"},"itemsPerPage":{"name":"itemsPerPage","place":"query","type":"integer","minimum":1,"maximum":500},"jobId":{"name":"jobId","place":"path","required":true,"type":"string","pattern":"^([a-f0-9]{24})$"},"limitName":{"name":"limitName","place":"path","required":true,"type":"string","values":["bytesProcessed.query","bytesProcessed.daily","bytesProcessed.weekly","bytesProcessed.monthly"]},"listGroupClusterCollStatMeasurements.metrics":{"name":"metrics","place":"query","array":true,"type":"string","values":["READS_OPS","READS_LATENCY","AVERAGE_READS_LATENCY","READS_P50_VALUE","READS_P95_VALUE","READS_P99_VALUE","WRITES_OPS","WRITES_LATENCY","AVERAGE_WRITES_LATENCY","WRITES_P50_VALUE","WRITES_P95_VALUE","WRITES_P99_VALUE","COMMANDS_OPS","COMMANDS_LATENCY","AVERAGE_COMMANDS_LATENCY","COMMANDS_P50_VALUE","COMMANDS_P95_VALUE","COMMANDS_P99_VALUE","TOTAL_OPS","TOTAL_LATENCY","AVERAGE_TOTAL_OPS_LATENCY","TOTAL_OPS_P50_VALUE","TOTAL_OPS_P95_VALUE","TOTAL_OPS_P99_VALUE"]},"listGroupInvites.username":{"name":"username","place":"query","type":"string"},"listGroupLogIntegrations.integrationType":{"name":"integrationType","place":"query","type":"string"},"liveMigrationId":{"name":"liveMigrationId","place":"path","required":true,"type":"string","pattern":"^([a-f0-9]{24})$"},"maxDate":{"name":"maxDate","place":"query","type":"string"},"mcpConfigId":{"name":"mcpConfigId","place":"path","required":true,"type":"string","pattern":"^[a-fA-F0-9]{24}$"},"metricIntegrationId":{"name":"metricIntegrationId","place":"path","required":true,"type":"string"},"metrics":{"name":"metrics","place":"query","array":true,"required":true,"type":"string","values":["INDEX_SIZE_ON_DISK","NUMBER_OF_DELETES","NUMBER_OF_ERROR_QUERIES","NUMBER_OF_GETMORE_COMMANDS","NUMBER_OF_INDEX_FIELDS","NUMBER_OF_INSERTS","NUMBER_OF_SUCCESS_QUERIES","NUMBER_OF_UPDATES","REPLICATION_LAG","TOTAL_NUMBER_OF_QUERIES"]},"minDate":{"name":"minDate","place":"query","type":"string"},"modelGroupName":{"name":"modelGroupName","place":"path","required":true,"type":"string"},"nLogs":{"name":"nLogs","place":"query","type":"integer","minimum":0,"maximum":20000},"name":{"name":"name","place":"path","required":true,"type":"string","pattern":"^[a-zA-Z0-9][a-zA-Z0-9-]*$"},"namespaces":{"name":"namespaces","place":"query","array":true,"type":"string"},"orgId":{"name":"orgId","place":"path","required":true,"type":"string","pattern":"^([a-f0-9]{24})$"},"orgMembershipStatus":{"name":"orgMembershipStatus","place":"query","type":"string"},"orgMembershipStatuses":{"name":"orgMembershipStatuses","place":"query","array":true,"type":"string","values":["PENDING","ACTIVE","INVITATION_EXPIRED","INVITATION_REJECTED"]},"pageNum":{"name":"pageNum","place":"query","type":"integer","minimum":1},"partitionName":{"name":"partitionName","place":"path","required":true,"type":"string"},"peerId":{"name":"peerId","place":"path","required":true,"type":"string","pattern":"^([a-f0-9]{24})$"},"period":{"name":"period","place":"query","type":"string"},"pretty":{"name":"pretty","place":"query","type":"boolean"},"processId":{"name":"processId","place":"path","required":true,"type":"string","pattern":"^([0-9]{1,3}\\\\.){3}[0-9]{1,3}|([0-9a-f]{1,4}\\\\:){7}([0-9a-f]{1,4})|(([a-z0-9]+\\\\.){1,10}[a-z]+)?(\\\\:[0-9]{4,5})$"},"processIds":{"name":"processIds","place":"query","array":true,"type":"string","pattern":"^([0-9]{1,3}\\\\.){3}[0-9]{1,3}|([0-9a-f]{1,4}\\\\:){7}([0-9a-f]{1,4})|(([a-z0-9]+\\\\.){1,10}[a-z]+)?(\\\\:[0-9]{4,5})$"},"processorName":{"name":"processorName","place":"path","required":true,"type":"string"},"queryShapeHash":{"name":"queryShapeHash","place":"path","required":true,"type":"string","pattern":"^([a-fA-F0-9]{64})$"},"resourcePolicyId":{"name":"resourcePolicyId","place":"path","required":true,"type":"string","pattern":"^([a-f0-9]{24})$"},"restoreJobId":{"name":"restoreJobId","place":"path","required":true,"type":"string","pattern":"^([a-f0-9]{24})$"},"roleId":{"name":"roleId","place":"path","required":true,"type":"string","pattern":"^([a-f0-9]{24})$"},"roleName":{"name":"roleName","place":"path","required":true,"type":"string"},"sandboxConfigId":{"name":"sandboxConfigId","place":"path","required":true,"type":"string","pattern":"^([a-f0-9]{24})$"},"secretId":{"name":"secretId","place":"path","required":true,"type":"string","pattern":"^[a-fA-F0-9]{24}$"},"simulationId":{"name":"simulationId","place":"path","required":true,"type":"string"},"since":{"name":"since","place":"query","type":"integer","minimum":1199145600000},"snapshotId":{"name":"snapshotId","place":"path","required":true,"type":"string","pattern":"^([a-f0-9]{24})$"},"spName":{"name":"spName","place":"query","type":"string"},"standbyLinkId":{"name":"standbyLinkId","place":"path","required":true,"type":"string","pattern":"^[a-fA-F0-9]{24}$"},"start":{"name":"start","place":"query","type":"string"},"startDate":{"name":"startDate","place":"query","type":"integer"},"teamId":{"name":"teamId","place":"path","required":true,"type":"string","pattern":"^([a-f0-9]{24})$"},"tenantName":{"name":"tenantName","place":"path","required":true,"type":"string"},"until":{"name":"until","place":"query","type":"integer","minimum":1199145600000},"userId":{"name":"userId","place":"path","required":true,"type":"string","pattern":"^([a-f0-9]{24})$"},"username":{"name":"username","place":"path","required":true,"type":"string"}},"operations":{"acceptGroupStreamVpcPeeringConnection":{"alias":"acceptVpcPeeringConnection","method":"POST","path":"/api/atlas/v2/groups/{groupId}/streams/vpcPeeringConnections/{id}:accept","versions":[{"version":"2023-02-01","body":"object"}],"statuses":[202],"responseType":"none","parameters":["groupId","id","envelope"],"roles":["Organization Stream Processing Admin","Project Stream Processing Owner"],"bodyRequired":true},"acknowledgeGroupAlert":{"alias":"acknowledgeAlert","method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/alerts/{alertId}","versions":[{"version":"2023-01-01","sunset":"2027-07-01","body":"object"},{"version":"2024-05-30","body":"object"}],"attributes":["id"],"parameters":["groupId","alertId","envelope","pretty"],"roles":["Project Alerts Manager"],"bodyRequired":true},"addGroupAccessUser":{"alias":"addGroupUser","method":"POST","path":"/api/atlas/v2/groups/{groupId}/access","versions":[{"version":"2023-02-01","sunset":"2027-07-01","body":"object"}],"statuses":[200,204],"attributes":["id"],"parameters":["groupId","pretty","envelope"],"roles":["Project Owner"],"bodyRequired":true,"deprecated":true},"addGroupApiKey":{"method":"POST","path":"/api/atlas/v2/groups/{groupId}/apiKeys/{apiUserId}","versions":[{"version":"2023-01-01","body":"list"}],"statuses":[204],"responseType":"none","parameters":["groupId","apiUserId","envelope","pretty"],"roles":["Project Owner"],"bodyRequired":true},"addGroupTeams":{"method":"POST","path":"/api/atlas/v2/groups/{groupId}/teams","versions":[{"version":"2023-01-01","body":"list"}],"attributes":["results"],"parameters":["groupId","envelope","pretty"],"roles":["Project Access Manager"],"bodyRequired":true},"addGroupUserRole":{"method":"POST","path":"/api/atlas/v2/groups/{groupId}/users/{userId}:addRole","versions":[{"version":"2025-02-19","body":"object"}],"attributes":["id"],"parameters":["groupId","userId","envelope","pretty"],"roles":["Project Access Manager"],"bodyRequired":true},"addGroupUsers":{"method":"POST","path":"/api/atlas/v2/groups/{groupId}/users","versions":[{"version":"2025-02-19","body":"object"}],"statuses":[201],"attributes":["id"],"parameters":["groupId","envelope","pretty"],"roles":["Project Access Manager"],"bodyRequired":true},"addOrgTeamUser":{"method":"POST","path":"/api/atlas/v2/orgs/{orgId}/teams/{teamId}:addUser","versions":[{"version":"2025-02-19","body":"object"}],"attributes":["id"],"parameters":["orgId","teamId","envelope","pretty"],"roles":["Organization Owner"],"bodyRequired":true},"addOrgTeamUsers":{"alias":"addTeamUsers","method":"POST","path":"/api/atlas/v2/orgs/{orgId}/teams/{teamId}/users","versions":[{"version":"2023-01-01","sunset":"2027-07-01","body":"list"}],"attributes":["results"],"parameters":["orgId","teamId","envelope","pretty"],"roles":["Organization Owner"],"bodyRequired":true,"deprecated":true},"addOrgUserRole":{"alias":"addOrgRole","method":"POST","path":"/api/atlas/v2/orgs/{orgId}/users/{userId}:addRole","versions":[{"version":"2025-02-19","body":"object"}],"attributes":["id"],"parameters":["orgId","userId","envelope","pretty"],"roles":["Organization Owner"],"bodyRequired":true},"authorizeGroupCloudProviderAccessRole":{"alias":"authorizeProviderAccessRole","method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/cloudProviderAccess/{roleId}","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["_id"],"parameters":["groupId","roleId","envelope","pretty"],"roles":["Project Owner"],"bodyRequired":true},"autoGroupClusterScalingConfiguration":{"alias":"autoScalingConfiguration","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/autoScalingConfiguration","versions":[{"version":"2024-08-05"}],"parameters":["groupId","clusterName","envelope","pretty"],"roles":["Project Read Only"],"deprecated":true},"cancelGroupClusterBackupRestoreJob":{"alias":"cancelBackupRestoreJob","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/restoreJobs/{restoreJobId}","versions":[{"version":"2023-01-01"}],"statuses":[204],"responseType":"none","parameters":["groupId","clusterName","restoreJobId","envelope","pretty"],"roles":["Project Backup Export Operator","Project Backup Recovery Operator"]},"createFederationSettingConnectedOrgConfigRoleMapping":{"alias":"createRoleMapping","method":"POST","path":"/api/atlas/v2/federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}/roleMappings","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["id"],"parameters":["federationSettingsId","orgId","envelope"],"roles":["Organization Owner"],"bodyRequired":true},"createFederationSettingIdentityProvider":{"alias":"createIdentityProvider","method":"POST","path":"/api/atlas/v2/federationSettings/{federationSettingsId}/identityProviders","versions":[{"version":"2023-11-15","body":"object"}],"attributes":["id"],"parameters":["federationSettingsId","envelope"],"roles":["Organization Owner"],"bodyRequired":true},"createGroup":{"method":"POST","path":"/api/atlas/v2/groups","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["id"],"parameters":["envelope","pretty",{"name":"projectOwnerId","place":"query","type":"string","pattern":"^([a-f0-9]{24})$"}],"bodyRequired":true},"createGroupAccessListEntry":{"alias":"createAccessListEntry","method":"POST","path":"/api/atlas/v2/groups/{groupId}/accessList","versions":[{"version":"2023-01-01","body":"list"}],"attributes":["results"],"parameters":["groupId","envelope","includeCount","itemsPerPage","pageNum","pretty"],"roles":["Project Network Access Manager"],"bodyRequired":true,"paged":true},"createGroupAiModelApiKey":{"alias":"createGroupModelKey","method":"POST","path":"/api/atlas/v2/groups/{groupId}/aiModelApiKeys","versions":[{"version":"2025-03-12","body":"object"}],"statuses":[201],"parameters":["groupId","envelope","pretty"],"roles":["Project Model Owner"],"bodyRequired":true},"createGroupAlertConfig":{"alias":"createAlertConfig","method":"POST","path":"/api/atlas/v2/groups/{groupId}/alertConfigs","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["id"],"parameters":["groupId","envelope","pretty"],"roles":["Project Alerts Manager"],"bodyRequired":true},"createGroupApiKey":{"method":"POST","path":"/api/atlas/v2/groups/{groupId}/apiKeys","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["id"],"parameters":["groupId","envelope","pretty"],"roles":["Project Access Manager"],"bodyRequired":true},"createGroupBackupExportBucket":{"alias":"createExportBucket","method":"POST","path":"/api/atlas/v2/groups/{groupId}/backup/exportBuckets","versions":[{"version":"2023-01-01","sunset":"2027-07-01","body":"object"},{"version":"2024-05-30","body":"object"}],"attributes":["_id"],"parameters":["groupId","envelope","pretty"],"roles":["Project Backup Manager"],"bodyRequired":true},"createGroupBackupPrivateEndpoint":{"alias":"createBackupPrivateEndpoint","method":"POST","path":"/api/atlas/v2/groups/{groupId}/backup/{cloudProvider}/privateEndpoints","versions":[{"version":"2024-11-13","body":"object"}],"statuses":[201],"attributes":["id"],"parameters":["groupId","createGroupBackupPrivateEndpoint.cloudProvider","pretty","envelope"],"roles":["Project Owner"],"bodyRequired":true},"createGroupCloudProviderAccess":{"alias":"createCloudProviderAccess","method":"POST","path":"/api/atlas/v2/groups/{groupId}/cloudProviderAccess","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["_id"],"parameters":["groupId","envelope","pretty"],"roles":["Project Owner"],"bodyRequired":true},"createGroupCluster":{"alias":"createCluster","method":"POST","path":"/api/atlas/v2/groups/{groupId}/clusters","versions":[{"version":"2023-01-01","sunset":"2027-07-01","body":"object"},{"version":"2023-02-01","sunset":"2027-07-01","body":"object"},{"version":"2024-08-05","sunset":"2027-03-01","body":"object"},{"version":"2024-10-23","body":"object"}],"statuses":[201],"attributes":["id"],"parameters":["groupId","envelope","pretty","Use-Effective-Instance-Fields","Use-Effective-Fields-Replication-Specs"],"roles":["Project Cluster Creator"],"bodyRequired":true},"createGroupClusterBackupExport":{"alias":"createBackupExport","method":"POST","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/exports","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["id"],"parameters":["groupId","clusterName","envelope"],"roles":["Project Backup Export Operator"],"bodyRequired":true},"createGroupClusterBackupRestoreJob":{"alias":"createBackupRestoreJob","method":"POST","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/restoreJobs","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["id"],"parameters":["groupId","clusterName","envelope","pretty"],"roles":["Project Backup Export Operator","Project Backup Recovery Operator"],"bodyRequired":true},"createGroupClusterCollectionRestoreJob":{"alias":"createCollectionRestoreJob","method":"POST","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/collectionRestoreJobs","versions":[{"version":"2025-03-12","body":"object"}],"statuses":[201],"attributes":["id"],"parameters":["groupId","clusterName","envelope","pretty"],"roles":["Project Backup Recovery Operator"],"bodyRequired":true},"createGroupClusterFtsIndex":{"alias":"createClusterFtsIndex","method":"POST","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/fts/indexes","versions":[{"version":"2023-01-01","sunset":"2027-07-01","body":"object"}],"attributes":["collectionName","database","name"],"parameters":["groupId","clusterName","envelope","pretty"],"roles":["Project Search Index Editor"],"bodyRequired":true,"deprecated":true},"createGroupClusterGlobalWriteCustomZoneMapping":{"alias":"createCustomZoneMapping","method":"POST","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/globalWrites/customZoneMapping","versions":[{"version":"2023-01-01","sunset":"2027-07-01","body":"object"},{"version":"2023-02-01","sunset":"2027-07-01","body":"object"},{"version":"2024-08-05","body":"object"}],"parameters":["groupId","clusterName","envelope","pretty"],"roles":["Project Owner"],"bodyRequired":true},"createGroupClusterGlobalWriteManagedNamespace":{"alias":"createManagedNamespace","method":"POST","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/globalWrites/managedNamespaces","versions":[{"version":"2023-01-01","sunset":"2027-07-01","body":"object"},{"version":"2023-02-01","sunset":"2027-07-01","body":"object"},{"version":"2024-08-05","body":"object"}],"parameters":["groupId","clusterName","envelope","pretty"],"roles":["Project Data Access Admin"],"bodyRequired":true},"createGroupClusterIndexRollingIndex":{"alias":"createRollingIndex","method":"POST","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/index","versions":[{"version":"2023-01-01","body":"object"}],"statuses":[202],"responseType":"none","parameters":["groupId","clusterName","envelope","pretty"],"roles":["Project Data Access Admin","Project Index Manager"],"bodyRequired":true},"createGroupClusterOnlineArchive":{"alias":"createOnlineArchive","method":"POST","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/onlineArchives","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["_id"],"parameters":["groupId","clusterName","envelope","pretty"],"roles":["Project Data Access Admin"],"bodyRequired":true},"createGroupClusterOverloadSimulation":{"alias":"createClusterOverloadSimulation","method":"POST","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/overloadSimulations","versions":[{"version":"preview","body":"object"}],"statuses":[201],"parameters":["groupId","clusterName","envelope","pretty"],"roles":["Project Cluster Manager"],"bodyRequired":true},"createGroupClusterRestoreJob":{"alias":"createClusterRestoreJob","method":"POST","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/restoreJobs","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["results"],"parameters":["groupId","clusterName","envelope","pretty"],"roles":["Project Owner"],"bodyRequired":true,"deprecated":true},"createGroupClusterSearchDeployment":{"alias":"createClusterSearchDeployment","method":"POST","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/search/deployment","versions":[{"version":"2023-01-01","sunset":"2027-07-01","body":"object"},{"version":"2024-05-30","body":"object"}],"statuses":[200,201],"attributes":["id"],"parameters":["groupId","clusterName","envelope","pretty"],"roles":["Project Owner"],"bodyRequired":true},"createGroupClusterSearchIndex":{"alias":"createClusterSearchIndex","method":"POST","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/search/indexes","versions":[{"version":"2024-05-30","body":"object"}],"statuses":[201],"parameters":["groupId","clusterName","envelope","pretty"],"roles":["Project Search Index Editor"],"bodyRequired":true},"createGroupContainer":{"method":"POST","path":"/api/atlas/v2/groups/{groupId}/containers","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["id"],"parameters":["groupId","envelope","pretty"],"roles":["Project Owner"],"bodyRequired":true},"createGroupCustomDbRoleRole":{"alias":"createCustomDbRole","method":"POST","path":"/api/atlas/v2/groups/{groupId}/customDBRoles/roles","versions":[{"version":"2023-01-01","body":"object"}],"statuses":[202],"attributes":["roleName"],"parameters":["groupId","envelope","pretty"],"roles":["Project Database Access Admin","Project Stream Processing Owner"],"bodyRequired":true},"createGroupDataFederation":{"alias":"createDataFederation","method":"POST","path":"/api/atlas/v2/groups/{groupId}/dataFederation","versions":[{"version":"2023-01-01","body":"object"}],"parameters":["groupId","envelope","pretty",{"name":"skipRoleValidation","place":"query","type":"boolean"}],"roles":["Project Owner"],"bodyRequired":true},"createGroupDatabaseUser":{"alias":"createDatabaseUser","method":"POST","path":"/api/atlas/v2/groups/{groupId}/databaseUsers","versions":[{"version":"2023-01-01","body":"object"}],"statuses":[201],"attributes":["databaseName","roles","username"],"parameters":["groupId","envelope","pretty"],"roles":["Project Database Access Admin","Project Stream Processing Owner"],"bodyRequired":true},"createGroupDatabaseUserCert":{"alias":"createDatabaseUserCert","method":"POST","path":"/api/atlas/v2/groups/{groupId}/databaseUsers/{username}/certs","versions":[{"version":"2023-01-01","body":"object"}],"statuses":[201],"responseType":"string","parameters":["groupId","username","envelope","pretty"],"roles":["Project Owner"],"bodyRequired":true},"createGroupEncryptionAtRestPrivateEndpoint":{"alias":"createRestPrivateEndpoint","method":"POST","path":"/api/atlas/v2/groups/{groupId}/encryptionAtRest/{cloudProvider}/privateEndpoints","versions":[{"version":"2023-01-01","body":"object"}],"statuses":[202],"attributes":["id"],"parameters":["groupId","createGroupEncryptionAtRestPrivateEndpoint.cloudProvider","envelope","pretty"],"roles":["Project Owner"],"bodyRequired":true},"createGroupFlexCluster":{"alias":"createFlexCluster","method":"POST","path":"/api/atlas/v2/groups/{groupId}/flexClusters","versions":[{"version":"2024-11-13","body":"object"}],"statuses":[201],"attributes":["id"],"parameters":["groupId","envelope","pretty"],"roles":["Project Owner"],"bodyRequired":true},"createGroupFlexClusterBackupRestoreJob":{"alias":"createFlexRestoreJob","method":"POST","path":"/api/atlas/v2/groups/{groupId}/flexClusters/{name}/backup/restoreJobs","versions":[{"version":"2024-11-13","body":"object"}],"attributes":["id"],"parameters":["groupId","name","envelope","pretty"],"roles":["Project Backup Recovery Operator"],"bodyRequired":true},"createGroupIntegration":{"method":"POST","path":"/api/atlas/v2/groups/{groupId}/integrations/{integrationType}","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["results"],"parameters":["groupId","integrationType","envelope","includeCount","itemsPerPage","pageNum","pretty"],"roles":["Project Owner"],"bodyRequired":true,"paged":true},"createGroupInvite":{"method":"POST","path":"/api/atlas/v2/groups/{groupId}/invites","versions":[{"version":"2023-01-01","sunset":"2027-07-01","body":"object"}],"attributes":["id"],"parameters":["groupId","pretty","envelope"],"roles":["Project Owner"],"bodyRequired":true,"deprecated":true},"createGroupLiveMigration":{"method":"POST","path":"/api/atlas/v2/groups/{groupId}/liveMigrations","versions":[{"version":"2023-01-01","sunset":"2027-07-01","body":"object"},{"version":"2024-05-30","body":"object"}],"statuses":[201],"attributes":["_id"],"parameters":["groupId","envelope","pretty"],"roles":["Organization Owner"],"bodyRequired":true},"createGroupLogIntegration":{"method":"POST","path":"/api/atlas/v2/groups/{groupId}/logIntegrations","versions":[{"version":"2025-03-12","body":"object"}],"statuses":[201],"attributes":["id"],"parameters":["groupId","envelope","pretty"],"roles":["Project Owner"],"bodyRequired":true},"createGroupMcpConfig":{"method":"POST","path":"/api/atlas/v2/groups/{groupId}/mcpConfigs","versions":[{"version":"2025-03-12","body":"object"}],"statuses":[201],"parameters":["groupId"],"roles":["Project Owner"],"bodyRequired":true},"createGroupMcpConfigSecret":{"alias":"createGroupMcpSecret","method":"POST","path":"/api/atlas/v2/groups/{groupId}/mcpConfigs/{mcpConfigId}/secrets","versions":[{"version":"2025-03-12","body":"object"}],"statuses":[201],"attributes":["id"],"parameters":["groupId","mcpConfigId"],"roles":["Project Owner"],"bodyRequired":true},"createGroupMetricIntegration":{"method":"POST","path":"/api/atlas/v2/groups/{groupId}/metricIntegrations","versions":[{"version":"2025-03-12","body":"object"},{"version":"preview","sunset":"2026-09-14","body":"object"}],"statuses":[201],"attributes":["aggregationTemporality","authType","endpoint","integrationType","metricIntegrationId","metricSelection","providerType"],"parameters":["groupId","envelope","pretty"],"roles":["Project Owner"],"bodyRequired":true},"createGroupPeer":{"method":"POST","path":"/api/atlas/v2/groups/{groupId}/peers","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["id"],"parameters":["groupId","envelope","pretty"],"roles":["Project Network Access Manager"],"bodyRequired":true},"createGroupPrivateEndpointEndpointService":{"alias":"createPrivateEndpointService","method":"POST","path":"/api/atlas/v2/groups/{groupId}/privateEndpoint/endpointService","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["id"],"parameters":["groupId","envelope","pretty"],"roles":["Project Owner"],"bodyRequired":true},"createGroupPrivateEndpointEndpointServiceEndpoint":{"alias":"createPrivateEndpoint","method":"POST","path":"/api/atlas/v2/groups/{groupId}/privateEndpoint/{cloudProvider}/endpointService/{endpointServiceId}/endpoint","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["cloudProvider"],"parameters":["groupId","cloudProvider","endpointServiceId","envelope","pretty"],"roles":["Project Owner"],"bodyRequired":true},"createGroupPrivateEndpointServerlessInstanceEndpoint":{"alias":"createServerlessPrivateEndpoint","method":"POST","path":"/api/atlas/v2/groups/{groupId}/privateEndpoint/serverless/instance/{instanceName}/endpoint","versions":[{"version":"2023-01-01","sunset":"2026-01-22","body":"object"}],"statuses":[201],"attributes":["_id"],"parameters":["groupId","instanceName","envelope"],"roles":["Project Owner"],"bodyRequired":true,"deprecated":true},"createGroupPrivateNetworkSettingEndpointId":{"alias":"createPrivateEndpointId","method":"POST","path":"/api/atlas/v2/groups/{groupId}/privateNetworkSettings/endpointIds","versions":[{"version":"2023-01-01","body":"object"}],"statuses":[201],"attributes":["results"],"parameters":["groupId","envelope","pretty"],"roles":["Project Owner"],"bodyRequired":true},"createGroupPushBasedLogExport":{"alias":"createLogExport","method":"POST","path":"/api/atlas/v2/groups/{groupId}/pushBasedLogExport","versions":[{"version":"2023-01-01","sunset":"2027-02-04","body":"object"}],"responseType":"none","parameters":["groupId","envelope","pretty"],"roles":["Project Owner"],"bodyRequired":true,"deprecated":true},"createGroupServerlessBackupRestoreJob":{"alias":"createServerlessRestoreJob","method":"POST","path":"/api/atlas/v2/groups/{groupId}/serverless/{clusterName}/backup/restoreJobs","versions":[{"version":"2023-01-01","sunset":"2026-01-22","body":"object"}],"attributes":["id"],"parameters":["groupId","clusterName","envelope","pretty"],"roles":["Project Owner"],"bodyRequired":true,"deprecated":true},"createGroupServiceAccount":{"method":"POST","path":"/api/atlas/v2/groups/{groupId}/serviceAccounts","versions":[{"version":"2024-08-05","body":"object"}],"statuses":[201],"parameters":["groupId","envelope","pretty"],"roles":["Project Owner"],"bodyRequired":true},"createGroupServiceAccountAccessList":{"alias":"createAccessList","method":"POST","path":"/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/accessList","versions":[{"version":"2024-08-05","body":"list"}],"attributes":["results"],"parameters":["groupId","clientId","envelope","includeCount","itemsPerPage","pageNum","pretty"],"roles":["Project Access Manager"],"bodyRequired":true,"paged":true},"createGroupServiceAccountSecret":{"alias":"createGroupSecret","method":"POST","path":"/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/secrets","versions":[{"version":"2024-08-05","body":"object"}],"statuses":[201],"attributes":["id"],"parameters":["groupId","clientId","envelope","pretty"],"roles":["Project Owner"],"bodyRequired":true},"createGroupStandbyLink":{"method":"POST","path":"/api/atlas/v2/groups/{groupId}/standbyLinks","versions":[{"version":"preview","body":"object"}],"statuses":[201],"attributes":["activeClusterUniqueId","groupId","standbyClusterUniqueId","standbyLinkId","status"],"parameters":["createGroupStandbyLink.groupId","envelope"],"roles":["Project Owner"],"bodyRequired":true},"createGroupStandbyLinkFailover":{"alias":"createStandbyLinkFailover","method":"POST","path":"/api/atlas/v2/groups/{groupId}/standbyLinks/{standbyLinkId}/failovers","versions":[{"version":"preview","body":"object"}],"statuses":[201],"parameters":["createGroupStandbyLink.groupId","standbyLinkId","envelope"],"roles":["Project Cluster Manager"],"bodyRequired":true},"createGroupStreamConnection":{"alias":"createStreamConnection","method":"POST","path":"/api/atlas/v2/groups/{groupId}/streams/{tenantName}/connections","versions":[{"version":"2023-02-01","body":"object"}],"attributes":["id"],"parameters":["groupId","tenantName","envelope","pretty"],"roles":["Organization Stream Processing Admin","Project Stream Processing Manager"],"bodyRequired":true},"createGroupStreamConnectionFailoverConnection":{"alias":"createFailoverConnection","method":"POST","path":"/api/atlas/v2/groups/{groupId}/streams/{tenantName}/connections/{connectionName}/failoverConnections","versions":[{"version":"2025-03-12","body":"object"}],"statuses":[201],"attributes":["id"],"parameters":["groupId","tenantName","connectionName","envelope","pretty"],"roles":["Organization Stream Processing Admin","Project Stream Processing Manager"],"bodyRequired":true},"createGroupStreamPrivateLinkConnection":{"alias":"createPrivateLinkConnection","method":"POST","path":"/api/atlas/v2/groups/{groupId}/streams/privateLinkConnections","versions":[{"version":"2023-02-01","body":"object"}],"attributes":["_id"],"parameters":["groupId","envelope","pretty"],"roles":["Organization Stream Processing Admin","Project Stream Processing Manager"],"bodyRequired":true},"createGroupStreamProcessor":{"alias":"createStreamProcessor","method":"POST","path":"/api/atlas/v2/groups/{groupId}/streams/{tenantName}/processor","versions":[{"version":"2024-05-30","body":"object"}],"attributes":["_id"],"parameters":["groupId","tenantName","envelope","pretty"],"roles":["Organization Stream Processing Admin","Project Stream Processing Manager"],"bodyRequired":true},"createGroupStreamWorkspace":{"alias":"createStreamWorkspace","method":"POST","path":"/api/atlas/v2/groups/{groupId}/streams","versions":[{"version":"2023-02-01","body":"object"}],"attributes":["_id"],"parameters":["groupId","envelope","pretty"],"roles":["Organization Stream Processing Admin","Project Data Access Admin","Project Stream Processing Manager"],"bodyRequired":true},"createOrg":{"method":"POST","path":"/api/atlas/v2/orgs","versions":[{"version":"2023-01-01","body":"object"}],"statuses":[201],"parameters":["envelope","pretty"],"bodyRequired":true},"createOrgApiKey":{"method":"POST","path":"/api/atlas/v2/orgs/{orgId}/apiKeys","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["id"],"parameters":["orgId","envelope","pretty"],"roles":["Organization Owner"],"bodyRequired":true},"createOrgApiKeyAccessListEntry":{"alias":"createOrgAccessEntry","method":"POST","path":"/api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList","versions":[{"version":"2023-01-01","body":"list"}],"attributes":["results"],"parameters":["orgId","apiUserId","envelope","includeCount","itemsPerPage","pageNum","pretty"],"bodyRequired":true,"paged":true},"createOrgBillingCostExplorerUsageProcess":{"alias":"createCostExplorerProcess","method":"POST","path":"/api/atlas/v2/orgs/{orgId}/billing/costExplorer/usage","versions":[{"version":"2023-01-01","body":"object"}],"statuses":[202],"parameters":["orgId","envelope"],"roles":["Organization Billing Viewer"],"bodyRequired":true},"createOrgInvite":{"method":"POST","path":"/api/atlas/v2/orgs/{orgId}/invites","versions":[{"version":"2023-01-01","sunset":"2027-07-01","body":"object"}],"attributes":["id"],"parameters":["orgId","envelope","pretty"],"roles":["Organization Owner"],"bodyRequired":true,"deprecated":true},"createOrgInvoiceReport":{"method":"POST","path":"/api/atlas/v2/orgs/{orgId}/invoices/{invoiceId}/reports","versions":[{"version":"2025-03-12","body":"object"}],"statuses":[201],"attributes":["invoiceId","reportFormat","reportId","reportType","state"],"parameters":["orgId","invoiceId"],"roles":["Organization Billing Viewer"],"bodyRequired":true},"createOrgLiveMigrationLinkToken":{"alias":"createLinkToken","method":"POST","path":"/api/atlas/v2/orgs/{orgId}/liveMigrations/linkTokens","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["linkToken"],"parameters":["orgId","envelope","pretty"],"roles":["Organization Owner"],"bodyRequired":true},"createOrgMcpConfig":{"method":"POST","path":"/api/atlas/v2/orgs/{orgId}/mcpConfigs","versions":[{"version":"2025-03-12","body":"object"}],"statuses":[201],"parameters":["orgId"],"roles":["Organization Owner"],"bodyRequired":true},"createOrgMcpConfigSecret":{"alias":"createOrgMcpSecret","method":"POST","path":"/api/atlas/v2/orgs/{orgId}/mcpConfigs/{mcpConfigId}/secrets","versions":[{"version":"2025-03-12","body":"object"}],"statuses":[201],"attributes":["id"],"parameters":["orgId","mcpConfigId"],"roles":["Organization Owner"],"bodyRequired":true},"createOrgResourcePolicy":{"method":"POST","path":"/api/atlas/v2/orgs/{orgId}/resourcePolicies","versions":[{"version":"2024-08-05","body":"object"}],"statuses":[201],"attributes":["id"],"parameters":["orgId","envelope","pretty"],"roles":["Organization Owner"],"bodyRequired":true},"createOrgSandboxConfig":{"method":"POST","path":"/api/atlas/v2/orgs/{orgId}/sandboxConfig","versions":[{"version":"preview","body":"object"}],"statuses":[201],"attributes":["id"],"parameters":["orgId","envelope","pretty"],"roles":["Organization Owner"],"bodyRequired":true},"createOrgServiceAccount":{"method":"POST","path":"/api/atlas/v2/orgs/{orgId}/serviceAccounts","versions":[{"version":"2024-08-05","body":"object"}],"statuses":[201],"parameters":["orgId","envelope","pretty"],"roles":["Organization Owner"],"bodyRequired":true},"createOrgServiceAccountAccessList":{"alias":"createOrgAccessList","method":"POST","path":"/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/accessList","versions":[{"version":"2024-08-05","body":"list"}],"attributes":["results"],"parameters":["orgId","clientId","envelope","includeCount","itemsPerPage","pageNum","pretty"],"roles":["Organization Owner"],"bodyRequired":true,"paged":true},"createOrgServiceAccountSecret":{"alias":"createOrgSecret","method":"POST","path":"/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/secrets","versions":[{"version":"2024-08-05","body":"object"}],"statuses":[201],"attributes":["id"],"parameters":["orgId","clientId","envelope","pretty"],"roles":["Organization Owner"],"bodyRequired":true},"createOrgTeam":{"method":"POST","path":"/api/atlas/v2/orgs/{orgId}/teams","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["id"],"parameters":["orgId","envelope","pretty"],"roles":["Organization Owner"],"bodyRequired":true},"createOrgUser":{"method":"POST","path":"/api/atlas/v2/orgs/{orgId}/users","versions":[{"version":"2025-02-19","body":"object"}],"statuses":[201],"attributes":["id"],"parameters":["orgId","envelope","pretty"],"roles":["Organization Owner"],"bodyRequired":true},"createUser":{"method":"POST","path":"/api/atlas/v2/users","versions":[{"version":"2023-01-01","sunset":"2027-07-01","body":"object"}],"attributes":["id"],"parameters":["envelope","pretty"],"bodyRequired":true,"deprecated":true},"cutoverGroupLiveMigration":{"alias":"cutoverMigration","method":"PUT","path":"/api/atlas/v2/groups/{groupId}/liveMigrations/{liveMigrationId}/cutover","versions":[{"version":"2023-01-01"}],"statuses":[202],"responseType":"none","parameters":["groupId","liveMigrationId","envelope","pretty"],"roles":["Organization Owner"]},"deauthorizeGroupCloudProviderAccessRole":{"alias":"deauthorizeProviderAccessRole","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/cloudProviderAccess/{cloudProvider}/{roleId}","versions":[{"version":"2023-01-01"}],"statuses":[204],"responseType":"none","parameters":["groupId","cloudProvider","roleId","envelope","pretty"],"roles":["Project Owner"]},"deferGroupMaintenanceWindow":{"alias":"deferMaintenanceWindow","method":"POST","path":"/api/atlas/v2/groups/{groupId}/maintenanceWindow/defer","versions":[{"version":"2023-01-01"}],"responseType":"none","parameters":["groupId","envelope"],"roles":["Project Owner"]},"deleteFederationSetting":{"method":"DELETE","path":"/api/atlas/v2/federationSettings/{federationSettingsId}","versions":[{"version":"2023-01-01"}],"statuses":[204],"responseType":"none","parameters":["federationSettingsId"],"roles":["Organization Owner"]},"deleteFederationSettingConnectedOrgConfigRoleMapping":{"alias":"deleteRoleMapping","method":"DELETE","path":"/api/atlas/v2/federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}/roleMappings/{id}","versions":[{"version":"2023-01-01"}],"statuses":[204],"responseType":"none","parameters":["federationSettingsId","orgId","deleteFederationSettingConnectedOrgConfigRoleMapping.id","envelope"],"roles":["Organization Owner"]},"deleteFederationSettingIdentityProvider":{"alias":"deleteIdentityProvider","method":"DELETE","path":"/api/atlas/v2/federationSettings/{federationSettingsId}/identityProviders/{identityProviderId}","versions":[{"version":"2023-11-15"}],"statuses":[204],"responseType":"none","parameters":["federationSettingsId","identityProviderId","envelope"],"roles":["Organization Owner"]},"deleteGroup":{"method":"DELETE","path":"/api/atlas/v2/groups/{groupId}","versions":[{"version":"2023-01-01"}],"statuses":[204],"responseType":"none","parameters":["groupId","envelope","pretty"],"roles":["Project Owner"]},"deleteGroupAccessListEntry":{"alias":"deleteAccessListEntry","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/accessList/{entryValue}","versions":[{"version":"2023-01-01"}],"statuses":[204],"responseType":"none","parameters":["groupId","entryValue","envelope","pretty"],"roles":["Project Network Access Manager"]},"deleteGroupAiModelApiKey":{"alias":"deleteGroupModelKey","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/aiModelApiKeys/{apiKeyId}","versions":[{"version":"2025-03-12"}],"statuses":[204],"responseType":"none","parameters":["groupId","apiKeyId","envelope","pretty"],"roles":["Project Model Owner"]},"deleteGroupAlertConfig":{"alias":"deleteAlertConfig","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/alertConfigs/{alertConfigId}","versions":[{"version":"2023-01-01"}],"statuses":[204],"responseType":"none","parameters":["groupId","alertConfigId","envelope","pretty"],"roles":["Project Alerts Manager"]},"deleteGroupBackupExportBucket":{"alias":"deleteExportBucket","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/backup/exportBuckets/{exportBucketId}","versions":[{"version":"2023-01-01"}],"statuses":[204],"responseType":"none","parameters":["groupId","exportBucketId","envelope"],"roles":["Project Backup Manager"]},"deleteGroupBackupPrivateEndpoint":{"alias":"deleteBackupPrivateEndpoint","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/backup/{cloudProvider}/privateEndpoints/{endpointId}","versions":[{"version":"2024-11-13"}],"statuses":[204],"responseType":"none","parameters":["groupId","createGroupBackupPrivateEndpoint.cloudProvider","endpointId","pretty","envelope"],"roles":["Project Owner"]},"deleteGroupCluster":{"alias":"deleteCluster","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}","versions":[{"version":"2023-01-01","sunset":"2027-07-01"},{"version":"2023-02-01"}],"statuses":[202],"responseType":"none","parameters":["groupId","clusterName","envelope","pretty",{"name":"retainBackups","place":"query","type":"boolean"}],"roles":["Project Owner"]},"deleteGroupClusterBackupSchedule":{"alias":"deleteClusterBackupSchedule","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/schedule","versions":[{"version":"2023-01-01","sunset":"2027-07-01"},{"version":"2024-08-05"}],"attributes":["policies"],"parameters":["groupId","clusterName","envelope"],"roles":["Project Backup Manager"]},"deleteGroupClusterBackupSnapshot":{"alias":"deleteClusterBackupSnapshot","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/snapshots/{snapshotId}","versions":[{"version":"2023-01-01"}],"statuses":[204],"responseType":"none","parameters":["groupId","clusterName","snapshotId","envelope","pretty"],"roles":["Project Backup Manager"]},"deleteGroupClusterBackupSnapshotShardedCluster":{"alias":"deleteBackupShardedCluster","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/snapshots/shardedCluster/{snapshotId}","versions":[{"version":"2023-01-01"}],"statuses":[204],"responseType":"none","parameters":["groupId","clusterName","snapshotId","envelope","pretty"],"roles":["Project Backup Manager"]},"deleteGroupClusterFtsIndex":{"alias":"deleteClusterFtsIndex","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/fts/indexes/{indexId}","versions":[{"version":"2023-01-01","sunset":"2027-07-01"}],"statuses":[204],"responseType":"none","parameters":["groupId","clusterName","indexId","envelope","pretty"],"roles":["Project Search Index Editor"],"deprecated":true},"deleteGroupClusterGlobalWriteCustomZoneMapping":{"alias":"deleteCustomZoneMapping","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/globalWrites/customZoneMapping","versions":[{"version":"2023-01-01","sunset":"2027-07-01"},{"version":"2023-02-01","sunset":"2027-07-01"},{"version":"2024-08-05"}],"parameters":["groupId","clusterName","envelope","pretty"],"roles":["Project Owner"]},"deleteGroupClusterGlobalWriteManagedNamespaces":{"alias":"deleteManagedNamespaces","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/globalWrites/managedNamespaces","versions":[{"version":"2023-01-01","sunset":"2027-07-01"},{"version":"2023-02-01","sunset":"2027-07-01"},{"version":"2024-08-05"}],"parameters":["groupId","clusterName","envelope","pretty",{"name":"db","place":"query","type":"string"},{"name":"collection","place":"query","type":"string"}],"roles":["Project Data Access Admin"]},"deleteGroupClusterOnlineArchive":{"alias":"deleteOnlineArchive","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/onlineArchives/{archiveId}","versions":[{"version":"2023-01-01"}],"statuses":[204],"responseType":"none","parameters":["groupId","clusterName","archiveId","envelope","pretty"],"roles":["Project Data Access Admin"]},"deleteGroupClusterOverloadSimulation":{"alias":"deleteClusterOverloadSimulation","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/overloadSimulations/{simulationId}","versions":[{"version":"preview"}],"statuses":[202],"responseType":"none","parameters":["groupId","clusterName","simulationId","envelope","pretty"],"roles":["Project Cluster Manager"]},"deleteGroupClusterSearchDeployment":{"alias":"deleteClusterSearchDeployment","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/search/deployment","versions":[{"version":"2023-01-01","sunset":"2027-07-01"},{"version":"2024-05-30"}],"statuses":[200,204],"responseType":"none","parameters":["groupId","clusterName","envelope","pretty"],"roles":["Project Cluster Manager"]},"deleteGroupClusterSearchIndex":{"alias":"deleteClusterSearchIndex","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/search/indexes/{indexId}","versions":[{"version":"2024-05-30"}],"statuses":[204],"responseType":"none","parameters":["groupId","clusterName","indexId","envelope","pretty"],"roles":["Project Search Index Editor"]},"deleteGroupClusterSearchIndexByName":{"alias":"deleteIndexByName","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/search/indexes/{databaseName}/{collectionName}/{indexName}","versions":[{"version":"2024-05-30"}],"statuses":[204],"responseType":"none","parameters":["groupId","clusterName","databaseName","collectionName","indexName","envelope","pretty"],"roles":["Project Search Index Editor"]},"deleteGroupClusterSnapshot":{"alias":"deleteClusterSnapshot","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/snapshots/{snapshotId}","versions":[{"version":"2023-01-01"}],"statuses":[204],"responseType":"none","parameters":["groupId","clusterName","snapshotId","envelope","pretty"],"roles":["Project Owner"],"deprecated":true},"deleteGroupContainer":{"method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/containers/{containerId}","versions":[{"version":"2023-01-01"}],"statuses":[204],"responseType":"none","parameters":["groupId","containerId","envelope","pretty"],"roles":["Project Owner"]},"deleteGroupCustomDbRoleRole":{"alias":"deleteCustomDbRole","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/customDBRoles/roles/{roleName}","versions":[{"version":"2023-01-01"}],"statuses":[204],"responseType":"none","parameters":["groupId","roleName","envelope","pretty"],"roles":["Project Database Access Admin","Project Stream Processing Owner"]},"deleteGroupDataFederation":{"alias":"deleteDataFederation","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/dataFederation/{tenantName}","versions":[{"version":"2023-01-01"}],"statuses":[204],"responseType":"none","parameters":["groupId","tenantName","envelope","pretty"],"roles":["Project Owner"]},"deleteGroupDataFederationLimit":{"alias":"deleteDataFederationLimit","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/dataFederation/{tenantName}/limits/{limitName}","versions":[{"version":"2023-01-01"}],"statuses":[204],"responseType":"none","parameters":["groupId","tenantName","limitName","envelope"],"roles":["Project Owner"]},"deleteGroupDatabaseUser":{"alias":"deleteDatabaseUser","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/databaseUsers/{databaseName}/{username}","versions":[{"version":"2023-01-01"}],"statuses":[204],"responseType":"none","parameters":["groupId","databaseName","username","envelope","pretty"],"roles":["Project Database Access Admin","Project Stream Processing Owner"]},"deleteGroupFlexCluster":{"alias":"deleteFlexCluster","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/flexClusters/{name}","versions":[{"version":"2024-11-13"}],"statuses":[204],"responseType":"none","parameters":["groupId","name","envelope","pretty"],"roles":["Project Owner"]},"deleteGroupIntegration":{"method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/integrations/{integrationType}","versions":[{"version":"2023-01-01"}],"statuses":[204],"responseType":"none","parameters":["groupId","integrationType","envelope","pretty"],"roles":["Project Owner"]},"deleteGroupInvite":{"method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/invites/{invitationId}","versions":[{"version":"2023-01-01","sunset":"2027-07-01"}],"statuses":[204],"responseType":"none","parameters":["groupId","invitationId","envelope"],"roles":["Project Owner"],"deprecated":true},"deleteGroupLimit":{"method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/limits/{limitName}","versions":[{"version":"2023-01-01"}],"statuses":[204],"responseType":"none","parameters":["groupId","deleteGroupLimit.limitName","envelope","pretty"],"roles":["Project Owner"]},"deleteGroupLogIntegration":{"method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/logIntegrations/{id}","versions":[{"version":"2025-03-12"}],"statuses":[204],"responseType":"none","parameters":["groupId","id","envelope","pretty"],"roles":["Project Owner"]},"deleteGroupMcpConfig":{"method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/mcpConfigs/{mcpConfigId}","versions":[{"version":"2025-03-12"}],"statuses":[204],"responseType":"none","parameters":["groupId","deleteGroupMcpConfig.mcpConfigId","cascading"],"roles":["Project Owner"]},"deleteGroupMcpConfigSecret":{"alias":"deleteGroupMcpSecret","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/mcpConfigs/{mcpConfigId}/secrets/{secretId}","versions":[{"version":"2025-03-12"}],"statuses":[204],"responseType":"none","parameters":["groupId","mcpConfigId","secretId"],"roles":["Project Owner"]},"deleteGroupMetricIntegration":{"method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/metricIntegrations/{metricIntegrationId}","versions":[{"version":"2025-03-12"},{"version":"preview","sunset":"2026-09-14"}],"statuses":[204],"responseType":"none","parameters":["groupId","metricIntegrationId","envelope","pretty"],"roles":["Project Owner"]},"deleteGroupPeer":{"method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/peers/{peerId}","versions":[{"version":"2023-01-01"}],"statuses":[202],"parameters":["groupId","peerId","envelope","pretty"],"roles":["Project Network Access Manager"]},"deleteGroupPrivateEndpointEndpointService":{"alias":"deletePrivateEndpointService","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/privateEndpoint/{cloudProvider}/endpointService/{endpointServiceId}","versions":[{"version":"2023-01-01"}],"statuses":[204],"responseType":"none","parameters":["groupId","cloudProvider","endpointServiceId","envelope","pretty"],"roles":["Project Owner"]},"deleteGroupPrivateEndpointEndpointServiceEndpoint":{"alias":"deletePrivateEndpoint","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/privateEndpoint/{cloudProvider}/endpointService/{endpointServiceId}/endpoint/{endpointId}","versions":[{"version":"2023-01-01"}],"statuses":[204],"responseType":"none","parameters":["groupId","cloudProvider","endpointServiceId","deleteGroupPrivateEndpointEndpointServiceEndpoint.endpointId","envelope","pretty"],"roles":["Project Owner"]},"deleteGroupPrivateEndpointServerlessInstanceEndpoint":{"alias":"deleteServerlessPrivateEndpoint","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/privateEndpoint/serverless/instance/{instanceName}/endpoint/{endpointId}","versions":[{"version":"2023-01-01","sunset":"2026-01-22"}],"statuses":[204],"responseType":"none","parameters":["groupId","instanceName","endpointId","envelope"],"roles":["Project Owner"],"deprecated":true},"deleteGroupPrivateNetworkSettingEndpointId":{"alias":"deletePrivateEndpointId","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/privateNetworkSettings/endpointIds/{endpointId}","versions":[{"version":"2023-01-01"}],"statuses":[204],"responseType":"none","parameters":["groupId","deleteGroupPrivateNetworkSettingEndpointId.endpointId","envelope","pretty"],"roles":["Project Owner"]},"deleteGroupPushBasedLogExport":{"alias":"deleteLogExport","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/pushBasedLogExport","versions":[{"version":"2023-01-01","sunset":"2027-02-04"}],"responseType":"none","parameters":["groupId","envelope","pretty"],"roles":["Project Owner"],"deprecated":true},"deleteGroupServiceAccount":{"method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}","versions":[{"version":"2024-08-05"}],"statuses":[204],"responseType":"none","parameters":["groupId","clientId","envelope","pretty"],"roles":["Project Owner"]},"deleteGroupServiceAccountAccessListEntry":{"alias":"deleteGroupAccessEntry","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/accessList/{ipAddress}","versions":[{"version":"2024-08-05"}],"statuses":[204],"responseType":"none","parameters":["groupId","clientId","ipAddress","envelope","pretty"],"roles":["Project Access Manager"]},"deleteGroupServiceAccountSecret":{"alias":"deleteGroupSecret","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/secrets/{secretId}","versions":[{"version":"2024-08-05"}],"statuses":[204],"responseType":"none","parameters":["groupId","clientId","deleteGroupServiceAccountSecret.secretId","envelope","pretty"],"roles":["Project Owner"]},"deleteGroupStandbyLink":{"method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/standbyLinks/{standbyLinkId}","versions":[{"version":"preview"}],"statuses":[204],"responseType":"none","parameters":["createGroupStandbyLink.groupId","standbyLinkId","envelope"],"roles":["Project Owner"]},"deleteGroupStreamConnection":{"alias":"deleteStreamConnection","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/streams/{tenantName}/connections/{connectionName}","versions":[{"version":"2023-02-01"}],"statuses":[202],"responseType":"none","parameters":["groupId","tenantName","connectionName","envelope","pretty"],"roles":["Organization Stream Processing Admin","Project Stream Processing Manager"]},"deleteGroupStreamConnectionFailoverConnection":{"alias":"deleteStreamFailoverConnection","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/streams/{tenantName}/connections/{connectionName}/failoverConnections/{failoverConnectionId}","versions":[{"version":"2025-03-12"}],"statuses":[204],"responseType":"none","parameters":["groupId","tenantName","connectionName","failoverConnectionId","envelope","pretty"],"roles":["Organization Stream Processing Admin","Project Stream Processing Manager"]},"deleteGroupStreamPrivateLinkConnection":{"alias":"deletePrivateLinkConnection","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/streams/privateLinkConnections/{connectionId}","versions":[{"version":"2023-02-01"}],"statuses":[202],"responseType":"none","parameters":["groupId","connectionId","envelope","pretty"],"roles":["Organization Stream Processing Admin","Project Stream Processing Manager"]},"deleteGroupStreamProcessor":{"alias":"deleteStreamProcessor","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/streams/{tenantName}/processor/{processorName}","versions":[{"version":"2024-05-30"}],"statuses":[204],"responseType":"none","parameters":["groupId","tenantName","processorName","envelope","pretty"],"roles":["Organization Stream Processing Admin","Project Stream Processing Manager"]},"deleteGroupStreamVpcPeeringConnection":{"alias":"deleteVpcPeeringConnection","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/streams/vpcPeeringConnections/{id}","versions":[{"version":"2023-02-01"}],"statuses":[202],"responseType":"none","parameters":["groupId","id","envelope"],"roles":["Organization Stream Processing Admin","Project Stream Processing Owner"]},"deleteGroupStreamWorkspace":{"alias":"deleteStreamWorkspace","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/streams/{tenantName}","versions":[{"version":"2023-02-01"}],"statuses":[202],"responseType":"none","parameters":["groupId","tenantName","envelope","pretty"],"roles":["Organization Stream Processing Admin","Project Data Access Admin","Project Stream Processing Manager"]},"deleteGroupUserSecurityLdapUserToDnMapping":{"alias":"deleteLdapUserMapping","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/userSecurity/ldap/userToDNMapping","versions":[{"version":"2023-01-01"}],"statuses":[202],"parameters":["groupId","envelope","pretty"],"roles":["Project Owner"]},"deleteOrg":{"method":"DELETE","path":"/api/atlas/v2/orgs/{orgId}","versions":[{"version":"2023-01-01"}],"statuses":[204],"responseType":"none","parameters":["orgId","envelope"],"roles":["Organization Owner"]},"deleteOrgApiKey":{"method":"DELETE","path":"/api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}","versions":[{"version":"2023-01-01"}],"statuses":[204],"responseType":"none","parameters":["orgId","apiUserId","envelope","pretty"],"roles":["Organization Owner"]},"deleteOrgApiKeyAccessListEntry":{"alias":"deleteAccessEntry","method":"DELETE","path":"/api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}","versions":[{"version":"2023-01-01"}],"statuses":[204],"responseType":"none","parameters":["orgId","apiUserId","ipAddress","envelope","pretty"]},"deleteOrgInvite":{"method":"DELETE","path":"/api/atlas/v2/orgs/{orgId}/invites/{invitationId}","versions":[{"version":"2023-01-01","sunset":"2027-07-01"}],"statuses":[204],"responseType":"none","parameters":["orgId",{"name":"invitationId","place":"path","required":true,"type":"string"},"envelope","pretty"],"roles":["Organization Owner"],"deprecated":true},"deleteOrgLiveMigrationLinkTokens":{"alias":"deleteLinkTokens","method":"DELETE","path":"/api/atlas/v2/orgs/{orgId}/liveMigrations/linkTokens","versions":[{"version":"2023-01-01"}],"statuses":[204],"responseType":"none","parameters":["orgId","envelope"],"roles":["Organization Owner"]},"deleteOrgMcpConfig":{"method":"DELETE","path":"/api/atlas/v2/orgs/{orgId}/mcpConfigs/{mcpConfigId}","versions":[{"version":"2025-03-12"}],"statuses":[204],"responseType":"none","parameters":["orgId","deleteGroupMcpConfig.mcpConfigId","cascading"],"roles":["Organization Owner"]},"deleteOrgMcpConfigSecret":{"alias":"deleteOrgMcpSecret","method":"DELETE","path":"/api/atlas/v2/orgs/{orgId}/mcpConfigs/{mcpConfigId}/secrets/{secretId}","versions":[{"version":"2025-03-12"}],"statuses":[204],"responseType":"none","parameters":["orgId","mcpConfigId","secretId"],"roles":["Organization Owner"]},"deleteOrgResourcePolicy":{"method":"DELETE","path":"/api/atlas/v2/orgs/{orgId}/resourcePolicies/{resourcePolicyId}","versions":[{"version":"2024-08-05"}],"responseType":"none","parameters":["orgId","resourcePolicyId","envelope","pretty"],"roles":["Organization Owner"]},"deleteOrgSandboxConfig":{"method":"DELETE","path":"/api/atlas/v2/orgs/{orgId}/sandboxConfig/{sandboxConfigId}","versions":[{"version":"preview"}],"statuses":[204],"responseType":"none","parameters":["orgId","sandboxConfigId"],"roles":["Organization Owner"]},"deleteOrgServiceAccount":{"method":"DELETE","path":"/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}","versions":[{"version":"2024-08-05"}],"statuses":[204],"responseType":"none","parameters":["orgId","clientId","envelope","pretty"],"roles":["Organization Owner"]},"deleteOrgServiceAccountAccessListEntry":{"alias":"deleteOrgAccessEntry","method":"DELETE","path":"/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/accessList/{ipAddress}","versions":[{"version":"2024-08-05"}],"statuses":[204],"responseType":"none","parameters":["orgId","clientId","ipAddress","envelope","pretty"],"roles":["Organization Owner"]},"deleteOrgServiceAccountSecret":{"alias":"deleteOrgSecret","method":"DELETE","path":"/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/secrets/{secretId}","versions":[{"version":"2024-08-05"}],"statuses":[204],"responseType":"none","parameters":["orgId","clientId","deleteGroupServiceAccountSecret.secretId","envelope","pretty"],"roles":["Organization Owner"]},"deleteOrgTeam":{"method":"DELETE","path":"/api/atlas/v2/orgs/{orgId}/teams/{teamId}","versions":[{"version":"2023-01-01"}],"statuses":[204],"responseType":"none","parameters":["orgId","teamId","envelope","pretty"],"roles":["Organization Owner"]},"disableGroupBackupCompliancePolicy":{"alias":"disableCompliancePolicy","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/backupCompliancePolicy","versions":[{"version":"2024-11-13"}],"statuses":[204],"responseType":"none","parameters":["groupId","envelope","pretty"],"roles":["Project Owner"]},"disableGroupManagedSlowMs":{"alias":"disableManagedSlowMs","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/managedSlowMs/disable","versions":[{"version":"2023-01-01"}],"statuses":[204],"responseType":"none","parameters":["groupId","envelope","pretty"],"roles":["Project Owner"]},"disableGroupPrivateIpModePeering":{"alias":"disablePeering","method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/privateIpMode","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["enabled"],"parameters":["groupId","envelope","pretty"],"roles":["Project Owner"],"bodyRequired":true,"deprecated":true},"disableGroupUserSecurityCustomerX509":{"alias":"disableSecurityCustomerX509","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/userSecurity/customerX509","versions":[{"version":"2023-01-01"}],"statuses":[202],"parameters":["groupId","envelope"],"roles":["Project Owner"]},"downloadGroupClusterLog":{"alias":"downloadClusterLog","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{hostName}/logs/{logName}.gz","versions":[{"version":"2023-01-01","sunset":"2027-07-01","kinds":["gzip"]},{"version":"2023-02-01","kinds":["gzip"]}],"responseType":"none","parameters":["groupId",{"name":"hostName","place":"path","required":true,"type":"string","pattern":"^([0-9]{1,3}\\\\.){3}[0-9]{1,3}|([0-9a-f]{1,4}:){7}([0-9a-f]{1,4})|(([a-z0-9]+\\\\.){1,10}[a-z]+)?$"},{"name":"logName","place":"path","required":true,"type":"string","values":["mongodb","mongos","mongodb-audit-log","mongos-audit-log"]},"envelope","downloadGroupClusterLog.endDate","downloadGroupClusterLog.startDate"],"roles":["Project Cluster Log Viewer","Project Data Access Admin","Project Data Access Read Only","Project Data Access Read Write","Project Stream Processing Owner"]},"downloadGroupClusterOnlineArchiveQueryLogs":{"alias":"downloadQueryLogs","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/onlineArchives/queryLogs.gz","versions":[{"version":"2023-01-01","kinds":["gzip"]}],"responseType":"none","parameters":["groupId","clusterName","envelope","downloadGroupClusterLog.startDate","downloadGroupClusterLog.endDate",{"name":"archiveOnly","place":"query","type":"boolean"}],"roles":["Project Data Access Admin","Project Data Access Read Only","Project Data Access Read Write","Project Stream Processing Owner"]},"downloadGroupDataFederationQueryLogs":{"alias":"downloadFederationQueryLogs","method":"GET","path":"/api/atlas/v2/groups/{groupId}/dataFederation/{tenantName}/queryLogs.gz","versions":[{"version":"2023-01-01","kinds":["gzip"]}],"responseType":"none","parameters":["groupId","tenantName","endDate","startDate"],"roles":["Project Data Access Admin","Project Data Access Read Only","Project Data Access Read Write","Project Stream Processing Owner"]},"downloadGroupFlexClusterBackup":{"alias":"downloadFlexBackup","method":"POST","path":"/api/atlas/v2/groups/{groupId}/flexClusters/{name}/backup/download","versions":[{"version":"2024-11-13","body":"object"}],"attributes":["id"],"parameters":["groupId","name","envelope","pretty"],"roles":["Project Backup Export Operator"],"bodyRequired":true},"downloadGroupStreamAuditLogs":{"alias":"downloadAuditLogs","method":"GET","path":"/api/atlas/v2/groups/{groupId}/streams/{tenantName}/auditLogs","versions":[{"version":"2023-02-01","kinds":["gzip"]}],"responseType":"none","parameters":["groupId","tenantName","envelope","endDate","startDate","spName"],"roles":["Organization Stream Processing Admin","Project Data Access Admin","Project Data Access Read Only","Project Data Access Read Write","Project Stream Processing Manager"]},"downloadGroupStreamOperationalLogs":{"alias":"downloadOperationalLogs","method":"GET","path":"/api/atlas/v2/groups/{groupId}/streams/{tenantName}:downloadOperationalLogs","versions":[{"version":"2025-03-12","kinds":["gzip"]}],"responseType":"none","parameters":["groupId","tenantName","envelope","endDate","startDate","spName"],"roles":["Organization Stream Processing Admin","Project Data Access Admin","Project Data Access Read Only","Project Data Access Read Write","Project Stream Processing Manager"]},"enableGroupManagedSlowMs":{"alias":"enableManagedSlowMs","method":"POST","path":"/api/atlas/v2/groups/{groupId}/managedSlowMs/enable","versions":[{"version":"2023-01-01"}],"statuses":[204],"responseType":"none","parameters":["groupId","envelope","pretty"],"roles":["Project Owner"]},"endGroupClusterOutageSimulation":{"alias":"endOutageSimulation","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/outageSimulation","versions":[{"version":"2023-01-01"}],"attributes":["id"],"parameters":["groupId","clusterName","envelope","pretty"],"roles":["Project Cluster Manager","Project Cluster Resilience Tester","Project Replica Set Manager"]},"generateGroupSandboxClusterDescription":{"alias":"generateSandboxClusterDescription","method":"GET","path":"/api/atlas/v2/groups/{groupId}/sandbox/{sandboxConfigId}:generateClusterDescription","versions":[{"version":"preview"}],"attributes":["id"],"parameters":["groupId","sandboxConfigId","envelope","pretty"],"roles":["Organization Project Creator"]},"generateOrgInvoiceAndDownloadReport":{"alias":"generateInvoiceReport","method":"POST","path":"/api/atlas/v2/orgs/{orgId}/invoices/{invoiceId}:generateAndDownloadReport","versions":[{"version":"preview","kinds":["gzip"],"body":"object"}],"responseType":"none","parameters":["orgId","invoiceId"],"roles":["Organization Billing Viewer"],"bodyRequired":true},"getDefaultGroupLimit":{"method":"GET","path":"/api/atlas/v2/defaultGroupLimits/{limitName}","versions":[{"version":"preview"}],"parameters":[{"name":"limitName","place":"path","required":true,"type":"string","values":["MONGODB_USERS","NUM_CLUSTERS","NUM_SERVERLESS_MTMS","NUM_USER_CUSTOM_ROLES","MAX_NETWORK_PERMISSION_ENTRIES","MAX_CROSS_REGION_NETWORK_PERMISSION_ENTRIES","MAX_NODES_PER_PRIVATELINK_REGION","BYTES_PROCESSED_QUERY","BYTES_PROCESSED_DAILY","BYTES_PROCESSED_WEEKLY","BYTES_PROCESSED_MONTHLY","NUM_PRIVATE_SERVICE_CONNECTIONS_PER_REGION_GROUP","GCP_PSC_NAT_SUBNET_MASK"]},"envelope","pretty"]},"getFederationSettingConnectedOrgConfig":{"alias":"getConnectedOrgConfig","method":"GET","path":"/api/atlas/v2/federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}","versions":[{"version":"2023-01-01"}],"attributes":["domainRestrictionEnabled","orgId"],"parameters":["federationSettingsId","orgId","envelope"],"roles":["Organization Owner"]},"getFederationSettingConnectedOrgConfigRoleMapping":{"alias":"getRoleMapping","method":"GET","path":"/api/atlas/v2/federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}/roleMappings/{id}","versions":[{"version":"2023-01-01"}],"attributes":["id"],"parameters":["federationSettingsId","orgId","deleteFederationSettingConnectedOrgConfigRoleMapping.id","envelope"],"roles":["Organization Owner"]},"getFederationSettingIdentityProvider":{"alias":"getIdentityProvider","method":"GET","path":"/api/atlas/v2/federationSettings/{federationSettingsId}/identityProviders/{identityProviderId}","versions":[{"version":"2023-01-01","sunset":"2025-01-01"},{"version":"2023-11-15"}],"attributes":["id"],"parameters":["federationSettingsId","identityProviderId","envelope"],"roles":["Organization Owner"]},"getFederationSettingIdentityProviderMetadata":{"alias":"getIdentityProviderMetadata","method":"GET","path":"/api/atlas/v2/federationSettings/{federationSettingsId}/identityProviders/{identityProviderId}/metadata.xml","versions":[{"version":"2023-01-01"}],"responseType":"string","parameters":["federationSettingsId",{"name":"identityProviderId","place":"path","required":true,"type":"string","pattern":"^([a-f0-9]{20})$"}],"roles":["Organization Owner"]},"getGroup":{"method":"GET","path":"/api/atlas/v2/groups/{groupId}","versions":[{"version":"2023-01-01"}],"attributes":["id"],"parameters":["groupId","envelope","pretty"],"roles":["Project Read Only"]},"getGroupAccessListEntry":{"alias":"getAccessListEntry","method":"GET","path":"/api/atlas/v2/groups/{groupId}/accessList/{entryValue}","versions":[{"version":"2023-01-01"}],"parameters":["groupId","entryValue","envelope","pretty"],"roles":["Project Read Only"]},"getGroupAccessListStatus":{"alias":"getAccessListStatus","method":"GET","path":"/api/atlas/v2/groups/{groupId}/accessList/{entryValue}/status","versions":[{"version":"2023-01-01"}],"attributes":["STATUS"],"parameters":["groupId","entryValue","envelope","pretty"],"roles":["Project Read Only"]},"getGroupActivityFeed":{"method":"GET","path":"/api/atlas/v2/groups/{groupId}/activityFeed","versions":[{"version":"2025-03-12"}],"attributes":["link"],"parameters":["groupId","pretty","eventType","maxDate","minDate",{"name":"clusterName","place":"query","array":true,"type":"string"}],"roles":["Project Read Only"]},"getGroupAiModelApiCloudGeographyModelGroupNameRateLimits":{"alias":"getGroupRateLimits","method":"GET","path":"/api/atlas/v2/groups/{groupId}/aiModelApiClouds/{cloud}/geographies/{geography}/modelGroupNames/{modelGroupName}/rateLimits","versions":[{"version":"2025-03-12"}],"parameters":["groupId","cloud","geography","modelGroupName","envelope","pretty"],"roles":["Project Read Only"]},"getGroupAiModelApiKey":{"alias":"getGroupModelKey","method":"GET","path":"/api/atlas/v2/groups/{groupId}/aiModelApiKeys/{apiKeyId}","versions":[{"version":"2025-03-12"}],"parameters":["groupId","apiKeyId","envelope","pretty"],"roles":["Project Read Only"]},"getGroupAiModelApiRateLimits":{"alias":"getGroupModelLimits","method":"GET","path":"/api/atlas/v2/groups/{groupId}/aiModelApiRateLimits","versions":[{"version":"2025-03-12"}],"attributes":["results"],"parameters":["groupId","itemsPerPage","pageNum","envelope","pretty"],"roles":["Project Read Only"],"paged":true},"getGroupAlert":{"alias":"getAlert","method":"GET","path":"/api/atlas/v2/groups/{groupId}/alerts/{alertId}","versions":[{"version":"2023-01-01"}],"attributes":["id"],"parameters":["groupId","alertId","envelope","pretty"],"roles":["Project Read Only"]},"getGroupAlertAlertConfigs":{"alias":"getAlertConfigs","method":"GET","path":"/api/atlas/v2/groups/{groupId}/alerts/{alertId}/alertConfigs","versions":[{"version":"2023-01-01"}],"attributes":["results"],"parameters":["groupId","alertId","envelope","pretty","includeCount","itemsPerPage","pageNum"],"roles":["Project Read Only"],"paged":true},"getGroupAlertConfig":{"alias":"getAlertConfig","method":"GET","path":"/api/atlas/v2/groups/{groupId}/alertConfigs/{alertConfigId}","versions":[{"version":"2023-01-01"}],"attributes":["id"],"parameters":["groupId","alertConfigId","envelope","pretty"],"roles":["Project Read Only"]},"getGroupAlertConfigAlerts":{"alias":"getAlertConfigAlerts","method":"GET","path":"/api/atlas/v2/groups/{groupId}/alertConfigs/{alertConfigId}/alerts","versions":[{"version":"2023-01-01"}],"attributes":["results"],"parameters":["groupId","alertConfigId","envelope","includeCount","itemsPerPage","pageNum","pretty"],"roles":["Project Read Only"],"paged":true},"getGroupAuditLog":{"method":"GET","path":"/api/atlas/v2/groups/{groupId}/auditLog","versions":[{"version":"2023-01-01"}],"parameters":["groupId","envelope","pretty"],"roles":["Project Owner"]},"getGroupAwsCustomDns":{"alias":"getAwsCustomDns","method":"GET","path":"/api/atlas/v2/groups/{groupId}/awsCustomDNS","versions":[{"version":"2023-01-01"}],"attributes":["enabled"],"parameters":["groupId","envelope","pretty"],"roles":["Project Read Only"]},"getGroupBackupCompliancePolicy":{"alias":"getCompliancePolicy","method":"GET","path":"/api/atlas/v2/groups/{groupId}/backupCompliancePolicy","versions":[{"version":"2023-01-01","sunset":"2027-07-01"},{"version":"2023-10-01"}],"attributes":["authorizedEmail"],"parameters":["groupId","envelope","pretty"],"roles":["Project Owner"]},"getGroupBackupExportBucket":{"alias":"getExportBucket","method":"GET","path":"/api/atlas/v2/groups/{groupId}/backup/exportBuckets/{exportBucketId}","versions":[{"version":"2023-01-01","sunset":"2027-07-01"},{"version":"2024-05-30"}],"attributes":["_id"],"parameters":["groupId","exportBucketId","envelope"],"roles":["Project Read Only"]},"getGroupBackupPrivateEndpoint":{"alias":"getBackupPrivateEndpoint","method":"GET","path":"/api/atlas/v2/groups/{groupId}/backup/{cloudProvider}/privateEndpoints/{endpointId}","versions":[{"version":"2024-11-13"}],"attributes":["id"],"parameters":["groupId","createGroupBackupPrivateEndpoint.cloudProvider","endpointId","pretty","envelope"],"roles":["Project Owner"]},"getGroupByName":{"method":"GET","path":"/api/atlas/v2/groups/byName/{groupName}","versions":[{"version":"2023-01-01"}],"attributes":["id"],"parameters":[{"name":"groupName","place":"path","required":true,"type":"string"},"envelope","pretty"]},"getGroupCloudProviderAccess":{"alias":"getCloudProviderAccess","method":"GET","path":"/api/atlas/v2/groups/{groupId}/cloudProviderAccess/{roleId}","versions":[{"version":"2023-01-01"}],"attributes":["_id"],"parameters":["groupId","roleId","envelope","pretty"],"roles":["Project Read Only"]},"getGroupCluster":{"alias":"getCluster","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}","versions":[{"version":"2023-01-01","sunset":"2027-07-01"},{"version":"2023-02-01","sunset":"2027-07-01"},{"version":"2024-08-05"}],"attributes":["id"],"parameters":["groupId","clusterName","envelope","pretty","Use-Effective-Instance-Fields","Use-Effective-Fields-Replication-Specs"],"roles":["Project Read Only"]},"getGroupClusterBackupCheckpoint":{"alias":"getClusterBackupCheckpoint","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backupCheckpoints/{checkpointId}","versions":[{"version":"2023-01-01"}],"attributes":["id"],"parameters":["groupId","clusterName",{"name":"checkpointId","place":"path","required":true,"type":"string","pattern":"^([a-f0-9]{24})$"},"envelope","pretty"],"roles":["Project Read Only"],"deprecated":true},"getGroupClusterBackupExport":{"alias":"getBackupExport","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/exports/{exportId}","versions":[{"version":"2023-01-01"}],"attributes":["id"],"parameters":["groupId","clusterName",{"name":"exportId","place":"path","required":true,"type":"string","pattern":"^([a-f0-9]{24})$"},"envelope"],"roles":["Project Backup Manager"]},"getGroupClusterBackupRestoreJob":{"alias":"getBackupRestoreJob","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/restoreJobs/{restoreJobId}","versions":[{"version":"2023-01-01"}],"attributes":["id"],"parameters":["groupId","clusterName","restoreJobId","envelope","pretty"],"roles":["Project Backup Manager"]},"getGroupClusterBackupSchedule":{"alias":"getBackupSchedule","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/schedule","versions":[{"version":"2023-01-01","sunset":"2027-07-01"},{"version":"2024-08-05"}],"attributes":["policies"],"parameters":["groupId","clusterName","envelope","pretty"],"roles":["Project Read Only"]},"getGroupClusterBackupSnapshot":{"alias":"getClusterBackupSnapshot","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/snapshots/{snapshotId}","versions":[{"version":"2023-01-01"}],"attributes":["id"],"parameters":["groupId","clusterName","snapshotId","envelope","pretty"],"roles":["Project Read Only"]},"getGroupClusterBackupSnapshotDatabase":{"alias":"getBackupSnapshotDatabase","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/snapshots/{snapshotId}/databases/{databaseName}","versions":[{"version":"2025-03-12"}],"attributes":["name"],"parameters":["groupId","clusterName","snapshotId","databaseName","envelope","pretty"],"roles":["Project Backup Manager"]},"getGroupClusterBackupSnapshotDatabaseCollection":{"alias":"getSnapshotDatabaseCollection","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/snapshots/{snapshotId}/databases/{databaseName}/collections/{collectionName}","versions":[{"version":"2025-03-12"}],"attributes":["name"],"parameters":["groupId","clusterName","snapshotId","databaseName","collectionName","envelope","pretty"],"roles":["Project Backup Manager"]},"getGroupClusterBackupSnapshotShardedCluster":{"alias":"getBackupShardedCluster","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/snapshots/shardedCluster/{snapshotId}","versions":[{"version":"2023-01-01"}],"attributes":["id"],"parameters":["groupId","clusterName","snapshotId","envelope","pretty"],"roles":["Project Read Only"]},"getGroupClusterCollStatNamespaces":{"alias":"getClusterNamespaces","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/{clusterView}/collStats/namespaces","versions":[{"version":"2023-11-15"}],"attributes":["rankedNamespaces"],"parameters":["groupId","clusterName","clusterView","envelope","start","end","period"],"roles":["Project Read Only"]},"getGroupClusterCollectionRestoreJob":{"alias":"getCollectionRestoreJob","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/collectionRestoreJobs/{jobId}","versions":[{"version":"2025-03-12"}],"attributes":["id"],"parameters":["groupId","clusterName","jobId","envelope","pretty"],"roles":["Project Backup Manager"]},"getGroupClusterCollectionRestoreJobCollection":{"alias":"getRestoreJobCollection","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/collectionRestoreJobs/{jobId}/collections/{sourceNamespace}","versions":[{"version":"2025-03-12"}],"parameters":["groupId","clusterName","jobId",{"name":"sourceNamespace","place":"path","required":true,"type":"string"},"envelope","pretty"],"roles":["Project Backup Manager"]},"getGroupClusterFtsIndex":{"alias":"getClusterFtsIndex","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/fts/indexes/{indexId}","versions":[{"version":"2023-01-01","sunset":"2027-07-01"}],"attributes":["collectionName","database","name"],"parameters":["groupId","clusterName","indexId","envelope","pretty"],"roles":["Project Data Access Read Only","Project Data Access Read Write","Project Search Index Editor","Project Stream Processing Owner"],"deprecated":true},"getGroupClusterGlobalWrites":{"alias":"getClusterGlobalWrites","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/globalWrites","versions":[{"version":"2023-01-01","sunset":"2027-07-01"},{"version":"2023-02-01","sunset":"2027-07-01"},{"version":"2024-08-05"}],"parameters":["groupId","clusterName","envelope","pretty"],"roles":["Project Read Only"]},"getGroupClusterOnlineArchive":{"alias":"getOnlineArchive","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/onlineArchives/{archiveId}","versions":[{"version":"2023-01-01"}],"attributes":["_id"],"parameters":["groupId","clusterName","archiveId","envelope","pretty"],"roles":["Project Read Only"]},"getGroupClusterOutageSimulation":{"alias":"getOutageSimulation","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/outageSimulation","versions":[{"version":"2023-01-01"}],"attributes":["id"],"parameters":["groupId","clusterName","envelope","pretty"],"roles":["Project Cluster Manager","Project Cluster Resilience Tester"]},"getGroupClusterOverloadSimulation":{"alias":"getClusterOverloadSimulation","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/overloadSimulations/{simulationId}","versions":[{"version":"preview"}],"parameters":["groupId","clusterName","simulationId","envelope","pretty"],"roles":["Project Read Only"]},"getGroupClusterProcessArgs":{"alias":"getProcessArgs","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/processArgs","versions":[{"version":"2023-01-01","sunset":"2027-07-01"},{"version":"2024-08-05"}],"parameters":["groupId","clusterName","envelope","pretty"],"roles":["Project Read Only"]},"getGroupClusterQueryShape":{"alias":"getClusterQueryShape","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/queryShapes/{queryShapeHash}","versions":[{"version":"2025-03-12"}],"attributes":["queryShapeHash","status"],"parameters":["groupId","clusterName","queryShapeHash","envelope","pretty"],"roles":["Project Read Only"]},"getGroupClusterQueryShapeInsightDetails":{"alias":"getQueryShapeDetails","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/queryShapeInsights/{queryShapeHash}/details","versions":[{"version":"2025-03-12"}],"parameters":["groupId","clusterName","queryShapeHash","envelope","pretty","since","until","processIds"],"roles":["Project Read Only"]},"getGroupClusterRestoreJob":{"alias":"getClusterRestoreJob","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/restoreJobs/{jobId}","versions":[{"version":"2023-01-01"}],"attributes":["id"],"parameters":["groupId","clusterName","jobId","envelope","pretty"],"roles":["Project Read Only"],"deprecated":true},"getGroupClusterSearchDeployment":{"alias":"getClusterSearchDeployment","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/search/deployment","versions":[{"version":"2023-01-01","sunset":"2027-07-01"},{"version":"2024-05-30","sunset":"2027-07-01"},{"version":"2025-03-12"}],"attributes":["id"],"parameters":["groupId","clusterName","envelope","pretty"],"roles":["Project Read Only"]},"getGroupClusterSearchIndex":{"alias":"getClusterSearchIndex","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/search/indexes/{indexId}","versions":[{"version":"2024-05-30"}],"parameters":["groupId","clusterName","indexId","envelope","pretty"],"roles":["Project Data Access Read Only","Project Data Access Read Write","Project Search Index Editor","Project Stream Processing Owner"]},"getGroupClusterSearchIndexByName":{"alias":"getIndexByName","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/search/indexes/{databaseName}/{collectionName}/{indexName}","versions":[{"version":"2024-05-30"}],"parameters":["groupId","clusterName","databaseName","collectionName","indexName","envelope","pretty"],"roles":["Project Data Access Read Only","Project Data Access Read Write","Project Search Index Editor","Project Stream Processing Owner"]},"getGroupClusterSnapshot":{"alias":"getClusterSnapshot","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/snapshots/{snapshotId}","versions":[{"version":"2023-01-01"}],"attributes":["id"],"parameters":["groupId","clusterName","snapshotId","envelope","pretty"],"roles":["Project Read Only"],"deprecated":true},"getGroupClusterSnapshotSchedule":{"alias":"getClusterSnapshotSchedule","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/snapshotSchedule","versions":[{"version":"2023-01-01"}],"attributes":["clusterCheckpointIntervalMin","clusterId","dailySnapshotRetentionDays","groupId","monthlySnapshotRetentionMonths","pointInTimeWindowHours","snapshotIntervalHours","snapshotRetentionDays","weeklySnapshotRetentionWeeks"],"parameters":["groupId","clusterName","envelope","pretty"],"roles":["Project Read Only"],"deprecated":true},"getGroupClusterSqlInterface":{"alias":"getClusterSqlInterface","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/sqlInterface","versions":[{"version":"preview"}],"attributes":["status"],"parameters":["groupId","clusterName","envelope","pretty"],"roles":["Project Read Only"]},"getGroupClusterStatus":{"alias":"getClusterStatus","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/status","versions":[{"version":"2023-01-01"}],"parameters":["groupId","clusterName","envelope","pretty"],"roles":["Project Read Only"]},"getGroupContainer":{"method":"GET","path":"/api/atlas/v2/groups/{groupId}/containers/{containerId}","versions":[{"version":"2023-01-01"}],"attributes":["id"],"parameters":["groupId","containerId","envelope","pretty"],"roles":["Project Read Only"]},"getGroupCustomDbRoleRole":{"alias":"getCustomDbRole","method":"GET","path":"/api/atlas/v2/groups/{groupId}/customDBRoles/roles/{roleName}","versions":[{"version":"2023-01-01"}],"attributes":["roleName"],"parameters":["groupId","roleName","envelope","pretty"],"roles":["Project Read Only"]},"getGroupDataFederation":{"alias":"getDataFederation","method":"GET","path":"/api/atlas/v2/groups/{groupId}/dataFederation/{tenantName}","versions":[{"version":"2023-01-01"}],"parameters":["groupId","tenantName","envelope"],"roles":["Project Read Only"]},"getGroupDataFederationLimit":{"alias":"getDataFederationLimit","method":"GET","path":"/api/atlas/v2/groups/{groupId}/dataFederation/{tenantName}/limits/{limitName}","versions":[{"version":"2023-01-01"}],"attributes":["name","value"],"parameters":["groupId","tenantName","limitName","envelope","pretty"],"roles":["Project Read Only"]},"getGroupDatabaseUser":{"alias":"getDatabaseUser","method":"GET","path":"/api/atlas/v2/groups/{groupId}/databaseUsers/{databaseName}/{username}","versions":[{"version":"2023-01-01"}],"attributes":["databaseName","roles","username"],"parameters":["groupId","databaseName","username","envelope","pretty"],"roles":["Project Read Only"]},"getGroupDbAccessHistoryCluster":{"alias":"getAccessHistoryCluster","method":"GET","path":"/api/atlas/v2/groups/{groupId}/dbAccessHistory/clusters/{clusterName}","versions":[{"version":"2023-01-01"}],"parameters":["groupId","clusterName","envelope","pretty","authResult","getGroupDbAccessHistoryCluster.end","getGroupDbAccessHistoryCluster.ipAddress","nLogs","getGroupDbAccessHistoryCluster.start"],"roles":["Project Cluster Log Viewer","Project Database Access Admin"]},"getGroupDbAccessHistoryProcess":{"alias":"getAccessHistoryProcess","method":"GET","path":"/api/atlas/v2/groups/{groupId}/dbAccessHistory/processes/{hostname}","versions":[{"version":"2023-01-01"}],"parameters":["groupId",{"name":"hostname","place":"path","required":true,"type":"string"},"envelope","pretty","authResult","getGroupDbAccessHistoryCluster.end","getGroupDbAccessHistoryCluster.ipAddress","nLogs","getGroupDbAccessHistoryCluster.start"],"roles":["Project Cluster Log Viewer","Project Database Access Admin"]},"getGroupEncryptionAtRest":{"alias":"getEncryptionAtRest","method":"GET","path":"/api/atlas/v2/groups/{groupId}/encryptionAtRest","versions":[{"version":"2023-01-01"}],"parameters":["groupId","envelope","pretty"],"roles":["Project Read Only"]},"getGroupEncryptionAtRestPrivateEndpoint":{"alias":"getRestPrivateEndpoint","method":"GET","path":"/api/atlas/v2/groups/{groupId}/encryptionAtRest/{cloudProvider}/privateEndpoints/{endpointId}","versions":[{"version":"2023-01-01"}],"attributes":["id"],"parameters":["groupId","createGroupEncryptionAtRestPrivateEndpoint.cloudProvider","endpointId","envelope","pretty"],"roles":["Project Owner"]},"getGroupEvent":{"method":"GET","path":"/api/atlas/v2/groups/{groupId}/events/{eventId}","versions":[{"version":"2023-01-01"}],"attributes":["id"],"parameters":["groupId","eventId","envelope","pretty","includeRaw"],"roles":["Project Read Only"]},"getGroupFlexCluster":{"alias":"getFlexCluster","method":"GET","path":"/api/atlas/v2/groups/{groupId}/flexClusters/{name}","versions":[{"version":"2024-11-13"}],"attributes":["id"],"parameters":["groupId","name","envelope","pretty"],"roles":["Project Read Only"]},"getGroupFlexClusterBackupRestoreJob":{"alias":"getFlexRestoreJob","method":"GET","path":"/api/atlas/v2/groups/{groupId}/flexClusters/{name}/backup/restoreJobs/{restoreJobId}","versions":[{"version":"2024-11-13"}],"attributes":["id"],"parameters":["groupId","name","restoreJobId","envelope","pretty"],"roles":["Project Read Only"]},"getGroupFlexClusterBackupSnapshot":{"alias":"getFlexBackupSnapshot","method":"GET","path":"/api/atlas/v2/groups/{groupId}/flexClusters/{name}/backup/snapshots/{snapshotId}","versions":[{"version":"2024-11-13"}],"attributes":["id"],"parameters":["groupId","name","snapshotId","envelope"],"roles":["Project Read Only"]},"getGroupHostFtsMetricIndexMeasurements":{"alias":"getIndexMeasurements","method":"GET","path":"/api/atlas/v2/groups/{groupId}/hosts/{processId}/fts/metrics/indexes/{databaseName}/{collectionName}/{indexName}/measurements","versions":[{"version":"2023-01-01"}],"parameters":["groupId","processId","databaseName","collectionName","indexName","granularity","period","start","end","envelope","metrics"],"roles":["Project Read Only"]},"getGroupIntegration":{"method":"GET","path":"/api/atlas/v2/groups/{groupId}/integrations/{integrationType}","versions":[{"version":"2023-01-01"}],"attributes":["id"],"parameters":["groupId","integrationType","envelope","pretty"],"roles":["Project Read Only"]},"getGroupInvite":{"method":"GET","path":"/api/atlas/v2/groups/{groupId}/invites/{invitationId}","versions":[{"version":"2023-01-01","sunset":"2027-07-01"}],"attributes":["id"],"parameters":["groupId","invitationId","envelope","pretty"],"roles":["Project Owner"],"deprecated":true},"getGroupIpAddresses":{"method":"GET","path":"/api/atlas/v2/groups/{groupId}/ipAddresses","versions":[{"version":"2023-01-01"}],"parameters":["groupId","envelope","pretty"],"roles":["Project Read Only"]},"getGroupLimit":{"method":"GET","path":"/api/atlas/v2/groups/{groupId}/limits/{limitName}","versions":[{"version":"2023-01-01"}],"attributes":["name","value"],"parameters":["groupId","deleteGroupLimit.limitName","envelope","pretty"],"roles":["Project Read Only"]},"getGroupLiveMigration":{"method":"GET","path":"/api/atlas/v2/groups/{groupId}/liveMigrations/{liveMigrationId}","versions":[{"version":"2023-01-01"}],"attributes":["_id"],"parameters":["groupId","liveMigrationId","envelope","pretty"],"roles":["Organization Member"]},"getGroupLiveMigrationValidateStatus":{"alias":"getMigrationValidateStatus","method":"GET","path":"/api/atlas/v2/groups/{groupId}/liveMigrations/validate/{validationId}","versions":[{"version":"2023-01-01"}],"attributes":["_id"],"parameters":["groupId",{"name":"validationId","place":"path","required":true,"type":"string","pattern":"^([a-f0-9]{24})$"},"envelope"],"roles":["Organization Owner"]},"getGroupLogIntegration":{"method":"GET","path":"/api/atlas/v2/groups/{groupId}/logIntegrations/{id}","versions":[{"version":"2025-03-12"}],"attributes":["id"],"parameters":["groupId","id","envelope","pretty"],"roles":["Project Owner"]},"getGroupMaintenanceWindow":{"alias":"getMaintenanceWindow","method":"GET","path":"/api/atlas/v2/groups/{groupId}/maintenanceWindow","versions":[{"version":"2023-01-01"},{"version":"preview"}],"attributes":["dayOfWeek"],"parameters":["groupId","envelope","pretty"],"roles":["Project Read Only"]},"getGroupManagedSlowMs":{"alias":"getManagedSlowMs","method":"GET","path":"/api/atlas/v2/groups/{groupId}/managedSlowMs","versions":[{"version":"2023-01-01"}],"responseType":"boolean","parameters":["groupId","envelope","pretty"],"roles":["Project Read Only"]},"getGroupMcpConfig":{"method":"GET","path":"/api/atlas/v2/groups/{groupId}/mcpConfigs/{mcpConfigId}","versions":[{"version":"2025-03-12"}],"parameters":["groupId","deleteGroupMcpConfig.mcpConfigId","envelope","pretty"],"roles":["Project Read Only"]},"getGroupMcpConfigSecret":{"alias":"getGroupMcpSecret","method":"GET","path":"/api/atlas/v2/groups/{groupId}/mcpConfigs/{mcpConfigId}/secrets/{secretId}","versions":[{"version":"2025-03-12"}],"attributes":["id"],"parameters":["groupId","mcpConfigId","secretId","envelope","pretty"],"roles":["Project Read Only"]},"getGroupMetricIntegration":{"method":"GET","path":"/api/atlas/v2/groups/{groupId}/metricIntegrations/{metricIntegrationId}","versions":[{"version":"2025-03-12"},{"version":"preview","sunset":"2026-09-14"}],"attributes":["aggregationTemporality","authType","endpoint","integrationType","metricIntegrationId","metricSelection","providerType"],"parameters":["groupId","metricIntegrationId","envelope","pretty"],"roles":["Project Owner"]},"getGroupMongoDbVersions":{"alias":"getMongoDbVersions","method":"GET","path":"/api/atlas/v2/groups/{groupId}/mongoDBVersions","versions":[{"version":"2023-01-01"}],"attributes":["results"],"parameters":["groupId","envelope","pretty",{"name":"cloudProvider","place":"query","type":"string","values":["AWS","AZURE","GCP","TENANT"]},{"name":"instanceSize","place":"query","type":"string"},{"name":"defaultStatus","place":"query","type":"string","values":["DEFAULT"]},{"name":"itemsPerPage","place":"query","type":"integer","minimum":1},"pageNum"],"roles":["Project Read Only"],"paged":true},"getGroupPeer":{"method":"GET","path":"/api/atlas/v2/groups/{groupId}/peers/{peerId}","versions":[{"version":"2023-01-01"}],"attributes":["id"],"parameters":["groupId","peerId","envelope","pretty"],"roles":["Project Read Only"]},"getGroupPrivateEndpointEndpointService":{"alias":"getPrivateEndpointService","method":"GET","path":"/api/atlas/v2/groups/{groupId}/privateEndpoint/{cloudProvider}/endpointService/{endpointServiceId}","versions":[{"version":"2023-01-01"}],"attributes":["id"],"parameters":["groupId","cloudProvider","endpointServiceId","envelope","pretty"],"roles":["Project Read Only"]},"getGroupPrivateEndpointEndpointServiceEndpoint":{"alias":"getPrivateEndpoint","method":"GET","path":"/api/atlas/v2/groups/{groupId}/privateEndpoint/{cloudProvider}/endpointService/{endpointServiceId}/endpoint/{endpointId}","versions":[{"version":"2023-01-01"}],"attributes":["cloudProvider"],"parameters":["groupId","cloudProvider","endpointServiceId","deleteGroupPrivateEndpointEndpointServiceEndpoint.endpointId","envelope","pretty"],"roles":["Project Read Only"]},"getGroupPrivateEndpointRegionalMode":{"alias":"getRegionalEndpointMode","method":"GET","path":"/api/atlas/v2/groups/{groupId}/privateEndpoint/regionalMode","versions":[{"version":"2023-01-01"}],"attributes":["enabled"],"parameters":["groupId","envelope","pretty"],"roles":["Project Read Only"]},"getGroupPrivateEndpointServerlessInstanceEndpoint":{"alias":"getServerlessPrivateEndpoint","method":"GET","path":"/api/atlas/v2/groups/{groupId}/privateEndpoint/serverless/instance/{instanceName}/endpoint/{endpointId}","versions":[{"version":"2023-01-01","sunset":"2026-01-22"}],"attributes":["_id"],"parameters":["groupId","instanceName","endpointId","envelope"],"roles":["Project Read Only"],"deprecated":true},"getGroupPrivateNetworkSettingEndpointId":{"alias":"getPrivateEndpointId","method":"GET","path":"/api/atlas/v2/groups/{groupId}/privateNetworkSettings/endpointIds/{endpointId}","versions":[{"version":"2023-01-01"}],"attributes":["endpointId"],"parameters":["groupId","deleteGroupPrivateNetworkSettingEndpointId.endpointId","envelope","pretty"],"roles":["Project Read Only"]},"getGroupProcess":{"method":"GET","path":"/api/atlas/v2/groups/{groupId}/processes/{processId}","versions":[{"version":"2023-01-01"}],"attributes":["id"],"parameters":["groupId","processId","envelope","pretty"],"roles":["Project Read Only"]},"getGroupProcessCollStatNamespaces":{"alias":"getProcessNamespaces","method":"GET","path":"/api/atlas/v2/groups/{groupId}/processes/{processId}/collStats/namespaces","versions":[{"version":"2023-11-15"}],"attributes":["rankedNamespaces"],"parameters":["groupId","processId","envelope","start","end","period"],"roles":["Project Read Only"]},"getGroupProcessDatabase":{"alias":"getDatabase","method":"GET","path":"/api/atlas/v2/groups/{groupId}/processes/{processId}/databases/{databaseName}","versions":[{"version":"2023-01-01"}],"parameters":["groupId","processId","databaseName","envelope","pretty"],"roles":["Project Read Only"]},"getGroupProcessDatabaseMeasurements":{"alias":"getDatabaseMeasurements","method":"GET","path":"/api/atlas/v2/groups/{groupId}/processes/{processId}/databases/{databaseName}/measurements","versions":[{"version":"2023-01-01"}],"parameters":["groupId","processId","databaseName","envelope","pretty",{"name":"m","place":"query","array":true,"type":"string","values":["DATABASE_AVERAGE_OBJECT_SIZE","DATABASE_COLLECTION_COUNT","DATABASE_DATA_SIZE","DATABASE_STORAGE_SIZE","DATABASE_INDEX_SIZE","DATABASE_INDEX_COUNT","DATABASE_EXTENT_COUNT","DATABASE_OBJECT_COUNT","DATABASE_VIEW_COUNT"]},"granularity","period","start","end"],"roles":["Project Read Only"]},"getGroupProcessDisk":{"alias":"getProcessDisk","method":"GET","path":"/api/atlas/v2/groups/{groupId}/processes/{processId}/disks/{partitionName}","versions":[{"version":"2023-01-01"}],"parameters":["groupId","processId","partitionName","envelope"],"roles":["Project Read Only"]},"getGroupProcessDiskMeasurements":{"alias":"getProcessDiskMeasurements","method":"GET","path":"/api/atlas/v2/groups/{groupId}/processes/{processId}/disks/{partitionName}/measurements","versions":[{"version":"2023-01-01"}],"parameters":["groupId","processId","partitionName","envelope","pretty",{"name":"m","place":"query","array":true,"type":"string","values":["DISK_PARTITION_IOPS_READ","MAX_DISK_PARTITION_IOPS_READ","DISK_PARTITION_IOPS_WRITE","MAX_DISK_PARTITION_IOPS_WRITE","DISK_PARTITION_IOPS_TOTAL","MAX_DISK_PARTITION_IOPS_TOTAL","DISK_PARTITION_LATENCY_READ","MAX_DISK_PARTITION_LATENCY_READ","DISK_PARTITION_LATENCY_WRITE","MAX_DISK_PARTITION_LATENCY_WRITE","DISK_PARTITION_SPACE_FREE","MAX_DISK_PARTITION_SPACE_FREE","DISK_PARTITION_SPACE_USED","MAX_DISK_PARTITION_SPACE_USED","DISK_PARTITION_SPACE_PERCENT_FREE","MAX_DISK_PARTITION_SPACE_PERCENT_FREE","DISK_PARTITION_SPACE_PERCENT_USED","MAX_DISK_PARTITION_SPACE_PERCENT_USED","DISK_PARTITION_THROUGHPUT_READ","DISK_PARTITION_THROUGHPUT_WRITE","DISK_QUEUE_DEPTH"]},"granularity","period","start","end"],"roles":["Project Read Only"]},"getGroupProcessMeasurements":{"alias":"getProcessMeasurements","method":"GET","path":"/api/atlas/v2/groups/{groupId}/processes/{processId}/measurements","versions":[{"version":"2023-01-01"}],"parameters":["groupId","processId","envelope","pretty",{"name":"m","place":"query","array":true,"type":"string"},"period","granularity","start","end"],"roles":["Project Read Only"]},"getGroupPushBasedLogExport":{"alias":"getLogExport","method":"GET","path":"/api/atlas/v2/groups/{groupId}/pushBasedLogExport","versions":[{"version":"2023-01-01","sunset":"2027-02-04"}],"parameters":["groupId","envelope","pretty"],"roles":["Project Owner"],"deprecated":true},"getGroupSampleDatasetLoad":{"alias":"getSampleDatasetLoad","method":"GET","path":"/api/atlas/v2/groups/{groupId}/sampleDatasetLoad/{sampleDatasetId}","versions":[{"version":"2023-01-01"}],"attributes":["_id"],"parameters":["groupId",{"name":"sampleDatasetId","place":"path","required":true,"type":"string","pattern":"^([a-f0-9]{24})$"},"envelope"],"roles":["Project Owner"]},"getGroupServerlessBackupRestoreJob":{"alias":"getServerlessRestoreJob","method":"GET","path":"/api/atlas/v2/groups/{groupId}/serverless/{clusterName}/backup/restoreJobs/{restoreJobId}","versions":[{"version":"2023-01-01","sunset":"2026-01-22"}],"attributes":["id"],"parameters":["groupId","clusterName","restoreJobId","envelope","pretty"],"roles":["Project Owner"],"deprecated":true},"getGroupServerlessBackupSnapshot":{"alias":"getServerlessBackupSnapshot","method":"GET","path":"/api/atlas/v2/groups/{groupId}/serverless/{clusterName}/backup/snapshots/{snapshotId}","versions":[{"version":"2023-01-01","sunset":"2026-01-22"}],"attributes":["id"],"parameters":["groupId","clusterName","snapshotId","envelope"],"roles":["Project Read Only"],"deprecated":true},"getGroupServerlessInstance":{"alias":"getServerlessInstance","method":"GET","path":"/api/atlas/v2/groups/{groupId}/serverless/{name}","versions":[{"version":"2023-01-01","sunset":"2027-01-18"}],"attributes":["id"],"parameters":["groupId","name","envelope","pretty"],"roles":["Project Read Only"],"deprecated":true},"getGroupServerlessPerformanceAdvisorAutoIndexing":{"alias":"getServerlessAutoIndexing","method":"GET","path":"/api/atlas/v2/groups/{groupId}/serverless/{clusterName}/performanceAdvisor/autoIndexing","versions":[{"version":"2023-01-01","sunset":"2026-01-22"}],"responseType":"boolean","parameters":["groupId","clusterName","envelope","pretty"],"roles":["Project Read Only"],"deprecated":true},"getGroupServiceAccount":{"method":"GET","path":"/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}","versions":[{"version":"2024-08-05"}],"parameters":["groupId","clientId","envelope","pretty"],"roles":["Project Read Only"]},"getGroupSettings":{"method":"GET","path":"/api/atlas/v2/groups/{groupId}/settings","versions":[{"version":"2023-01-01"}],"parameters":["groupId","envelope","pretty"],"roles":["Project Read Only"]},"getGroupStandbyLink":{"method":"GET","path":"/api/atlas/v2/groups/{groupId}/standbyLinks/{standbyLinkId}","versions":[{"version":"preview"}],"attributes":["activeClusterUniqueId","groupId","standbyClusterUniqueId","standbyLinkId","status"],"parameters":["createGroupStandbyLink.groupId","standbyLinkId","envelope"],"roles":["Project Read Only"]},"getGroupStandbyLinkFailover":{"alias":"getStandbyLinkFailover","method":"GET","path":"/api/atlas/v2/groups/{groupId}/standbyLinks/{standbyLinkId}/failovers/{failoverId}","versions":[{"version":"preview"}],"parameters":["createGroupStandbyLink.groupId","standbyLinkId",{"name":"failoverId","place":"path","required":true,"type":"string","pattern":"^[a-fA-F0-9]{24}$"},"envelope"],"roles":["Project Read Only"]},"getGroupStreamAccountDetails":{"alias":"getAccountDetails","method":"GET","path":"/api/atlas/v2/groups/{groupId}/streams/accountDetails","versions":[{"version":"2024-11-13"}],"parameters":["groupId","envelope",{"name":"cloudProvider","place":"query","required":true,"type":"string"},{"name":"regionName","place":"query","required":true,"type":"string"}],"roles":["Project Read Only"]},"getGroupStreamConnection":{"alias":"getStreamConnection","method":"GET","path":"/api/atlas/v2/groups/{groupId}/streams/{tenantName}/connections/{connectionName}","versions":[{"version":"2023-02-01"}],"attributes":["id"],"parameters":["groupId","tenantName","connectionName","envelope"],"roles":["Project Read Only"]},"getGroupStreamConnectionFailoverConnection":{"alias":"getStreamFailoverConnection","method":"GET","path":"/api/atlas/v2/groups/{groupId}/streams/{tenantName}/connections/{connectionName}/failoverConnections/{failoverConnectionId}","versions":[{"version":"2025-03-12"}],"attributes":["id"],"parameters":["groupId","tenantName","connectionName","failoverConnectionId","envelope","pretty"],"roles":["Organization Stream Processing Admin","Project Stream Processing Manager"]},"getGroupStreamPrivateLinkConnection":{"alias":"getPrivateLinkConnection","method":"GET","path":"/api/atlas/v2/groups/{groupId}/streams/privateLinkConnections/{connectionId}","versions":[{"version":"2023-02-01"}],"attributes":["_id"],"parameters":["groupId","connectionId","envelope"],"roles":["Project Read Only"]},"getGroupStreamProcessor":{"alias":"getStreamProcessor","method":"GET","path":"/api/atlas/v2/groups/{groupId}/streams/{tenantName}/processor/{processorName}","versions":[{"version":"2024-05-30"}],"attributes":["_id"],"parameters":["groupId","tenantName","processorName","envelope","pretty"],"roles":["Organization Stream Processing Admin","Project Stream Processing Manager"]},"getGroupStreamProcessors":{"alias":"getStreamProcessors","method":"GET","path":"/api/atlas/v2/groups/{groupId}/streams/{tenantName}/processors","versions":[{"version":"2024-05-30"}],"attributes":["results"],"parameters":["groupId","tenantName","envelope","pretty","itemsPerPage","pageNum","includeCount"],"roles":["Organization Stream Processing Admin","Project Stream Processing Manager"],"paged":true},"getGroupStreamWorkspace":{"alias":"getStreamWorkspace","method":"GET","path":"/api/atlas/v2/groups/{groupId}/streams/{tenantName}","versions":[{"version":"2023-02-01"}],"attributes":["_id"],"parameters":["groupId","tenantName","envelope",{"name":"includeConnections","place":"query","type":"boolean"}],"roles":["Organization Stream Processing Admin","Project Data Access Admin","Project Data Access Read Only","Project Data Access Read Write","Project Stream Processing Manager"]},"getGroupTeam":{"method":"GET","path":"/api/atlas/v2/groups/{groupId}/teams/{teamId}","versions":[{"version":"2023-01-01"}],"attributes":["roleNames","teamId"],"parameters":["groupId","teamId","envelope","pretty"],"roles":["Project Read Only"]},"getGroupUser":{"method":"GET","path":"/api/atlas/v2/groups/{groupId}/users/{userId}","versions":[{"version":"2025-02-19"}],"attributes":["id"],"parameters":["groupId","userId","envelope","pretty","orgMembershipStatuses"],"roles":["Project Read Only"]},"getGroupUserSecurity":{"alias":"getUserSecurity","method":"GET","path":"/api/atlas/v2/groups/{groupId}/userSecurity","versions":[{"version":"2023-01-01"}],"parameters":["groupId","envelope","pretty"],"roles":["Project Owner"]},"getGroupUserSecurityLdapVerify":{"alias":"getUserSecurityVerify","method":"GET","path":"/api/atlas/v2/groups/{groupId}/userSecurity/ldap/verify/{requestId}","versions":[{"version":"2023-01-01"}],"parameters":["groupId",{"name":"requestId","place":"path","required":true,"type":"string","pattern":"^([a-f0-9]{24})$"},"envelope","pretty"],"roles":["Project Owner"]},"getOrg":{"method":"GET","path":"/api/atlas/v2/orgs/{orgId}","versions":[{"version":"2023-01-01"}],"attributes":["id"],"parameters":["orgId","envelope","pretty"],"roles":["Organization Member"]},"getOrgActivityFeed":{"method":"GET","path":"/api/atlas/v2/orgs/{orgId}/activityFeed","versions":[{"version":"2025-03-12"}],"attributes":["link"],"parameters":["orgId","pretty","eventType","maxDate","minDate"],"roles":["Organization Member"]},"getOrgAiModelApiCloudGeographyModelGroupNameRateLimits":{"alias":"getOrgRateLimits","method":"GET","path":"/api/atlas/v2/orgs/{orgId}/aiModelApiClouds/{cloud}/geographies/{geography}/modelGroupNames/{modelGroupName}/rateLimits","versions":[{"version":"2025-03-12"}],"parameters":["orgId","cloud","geography","modelGroupName","envelope","pretty"],"roles":["Organization Read Only"]},"getOrgAiModelApiKey":{"alias":"getOrgModelKey","method":"GET","path":"/api/atlas/v2/orgs/{orgId}/aiModelApiKeys/{apiKeyId}","versions":[{"version":"2025-03-12"}],"parameters":["orgId","apiKeyId","envelope","pretty"],"roles":["Organization Read Only"]},"getOrgAiModelApiRateLimits":{"alias":"getOrgModelLimits","method":"GET","path":"/api/atlas/v2/orgs/{orgId}/aiModelApiRateLimits","versions":[{"version":"2025-03-12"}],"attributes":["results"],"parameters":["orgId","itemsPerPage","pageNum","envelope","pretty"],"roles":["Organization Read Only"],"paged":true},"getOrgApiKey":{"method":"GET","path":"/api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}","versions":[{"version":"2023-01-01"}],"attributes":["id"],"parameters":["orgId","apiUserId","envelope","pretty"],"roles":["Organization Member"]},"getOrgApiKeyAccessListEntry":{"alias":"getOrgAccessEntry","method":"GET","path":"/api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}","versions":[{"version":"2023-01-01"}],"parameters":["orgId","apiUserId","ipAddress","envelope","pretty"],"roles":["Organization Member"]},"getOrgAssociatedInvoices":{"method":"GET","path":"/api/atlas/v2/orgs/{orgId}/associatedInvoices","versions":[{"version":"2025-03-12"},{"version":"preview","sunset":"2026-09-16"}],"parameters":["orgId",{"name":"month","place":"query","type":"integer","minimum":1,"maximum":12},{"name":"year","place":"query","type":"integer","minimum":2000},{"name":"includeLinkedOrgs","place":"query","type":"boolean"}],"roles":["Organization Billing Viewer"]},"getOrgBillingCostExplorerUsage":{"alias":"getCostExplorerUsage","method":"GET","path":"/api/atlas/v2/orgs/{orgId}/billing/costExplorer/usage/{token}","versions":[{"version":"2023-01-01","kinds":["json","csv"]}],"parameters":["orgId",{"name":"token","place":"path","required":true,"type":"string"},"envelope"],"roles":["Organization Billing Viewer"]},"getOrgDelegationSettings":{"method":"GET","path":"/api/atlas/v2/orgs/{orgId}/delegationSettings","versions":[{"version":"2025-03-12"}],"parameters":["orgId","envelope","pretty"],"roles":["Organization Member"]},"getOrgEvent":{"method":"GET","path":"/api/atlas/v2/orgs/{orgId}/events/{eventId}","versions":[{"version":"2023-01-01"}],"attributes":["id"],"parameters":["orgId","eventId","envelope","pretty","includeRaw"],"roles":["Organization Member"]},"getOrgFederationSettings":{"alias":"getFederationSettings","method":"GET","path":"/api/atlas/v2/orgs/{orgId}/federationSettings","versions":[{"version":"2023-01-01"}],"attributes":["id"],"parameters":["orgId","envelope","pretty"],"roles":["Organization Owner"]},"getOrgGroups":{"method":"GET","path":"/api/atlas/v2/orgs/{orgId}/groups","versions":[{"version":"2023-01-01"}],"attributes":["results"],"parameters":["orgId","envelope","includeCount","itemsPerPage","pageNum","pretty","getOrgGroups.name"],"roles":["Organization Member"],"paged":true},"getOrgInvite":{"method":"GET","path":"/api/atlas/v2/orgs/{orgId}/invites/{invitationId}","versions":[{"version":"2023-01-01","sunset":"2027-07-01"}],"attributes":["id"],"parameters":["orgId","invitationId","envelope"],"roles":["Organization Owner"],"deprecated":true},"getOrgInvoice":{"alias":"getInvoice","method":"GET","path":"/api/atlas/v2/orgs/{orgId}/invoices/{invoiceId}","versions":[{"version":"2023-01-01","kinds":["json","csv"]}],"attributes":["id"],"parameters":["orgId","getOrgInvoice.invoiceId","envelope","pretty"],"roles":["Organization Billing Viewer"]},"getOrgInvoiceCsv":{"alias":"getInvoiceCsv","method":"GET","path":"/api/atlas/v2/orgs/{orgId}/invoices/{invoiceId}/csv","versions":[{"version":"2023-01-01","kinds":["csv"]}],"responseType":"none","parameters":["orgId",{"name":"invoiceId","place":"path","required":true,"type":"string","pattern":"[0-9a-f]+"},"envelope","pretty"],"roles":["Organization Billing Viewer"]},"getOrgInvoiceReport":{"method":"GET","path":"/api/atlas/v2/orgs/{orgId}/invoices/{invoiceId}/reports/{reportId}","versions":[{"version":"2025-03-12"}],"attributes":["invoiceId","reportFormat","reportId","reportType","state"],"parameters":["orgId","invoiceId",{"name":"reportId","place":"path","required":true,"type":"string"}],"roles":["Organization Billing Viewer"]},"getOrgMaintenanceSettings":{"method":"GET","path":"/api/atlas/v2/orgs/{orgId}/maintenanceSettings","versions":[{"version":"preview"}],"parameters":["orgId","envelope","pretty"],"roles":["Organization Member"]},"getOrgMcpConfig":{"method":"GET","path":"/api/atlas/v2/orgs/{orgId}/mcpConfigs/{mcpConfigId}","versions":[{"version":"2025-03-12"}],"parameters":["orgId","deleteGroupMcpConfig.mcpConfigId","envelope","pretty"],"roles":["Organization Read Only"]},"getOrgMcpConfigSecret":{"alias":"getOrgMcpSecret","method":"GET","path":"/api/atlas/v2/orgs/{orgId}/mcpConfigs/{mcpConfigId}/secrets/{secretId}","versions":[{"version":"2025-03-12"}],"attributes":["id"],"parameters":["orgId","mcpConfigId","secretId","envelope","pretty"],"roles":["Organization Read Only"]},"getOrgNonCompliantResources":{"alias":"getNonCompliantResources","method":"GET","path":"/api/atlas/v2/orgs/{orgId}/nonCompliantResources","versions":[{"version":"2024-08-05"}],"responseType":"list","parameters":["orgId","envelope","pretty"],"roles":["Organization Member"]},"getOrgResourcePolicy":{"method":"GET","path":"/api/atlas/v2/orgs/{orgId}/resourcePolicies/{resourcePolicyId}","versions":[{"version":"2024-08-05"}],"attributes":["id"],"parameters":["orgId","resourcePolicyId","envelope","pretty"],"roles":["Organization Member"]},"getOrgSandboxConfig":{"method":"GET","path":"/api/atlas/v2/orgs/{orgId}/sandboxConfig/{sandboxConfigId}","versions":[{"version":"preview"}],"attributes":["id"],"parameters":["orgId","sandboxConfigId","envelope","pretty"],"roles":["Organization Project Creator"]},"getOrgServiceAccount":{"method":"GET","path":"/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}","versions":[{"version":"2024-08-05"}],"parameters":["orgId","clientId","envelope","pretty"],"roles":["Organization Read Only"]},"getOrgServiceAccountGroups":{"alias":"getServiceAccountGroups","method":"GET","path":"/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/groups","versions":[{"version":"2024-08-05"}],"attributes":["results"],"parameters":["orgId","clientId","itemsPerPage","pageNum","pretty","envelope"],"roles":["Organization Read Only"],"paged":true},"getOrgSettings":{"method":"GET","path":"/api/atlas/v2/orgs/{orgId}/settings","versions":[{"version":"2023-01-01"}],"parameters":["orgId","envelope","pretty"],"roles":["Organization Member"]},"getOrgTeam":{"method":"GET","path":"/api/atlas/v2/orgs/{orgId}/teams/{teamId}","versions":[{"version":"2023-01-01"}],"attributes":["id"],"parameters":["orgId","teamId","envelope","pretty"],"roles":["Organization Member"]},"getOrgTeamByName":{"alias":"getTeamByName","method":"GET","path":"/api/atlas/v2/orgs/{orgId}/teams/byName/{teamName}","versions":[{"version":"2023-01-01"}],"attributes":["id"],"parameters":["orgId",{"name":"teamName","place":"path","required":true,"type":"string"},"envelope","pretty"],"roles":["Organization Member"]},"getOrgUser":{"method":"GET","path":"/api/atlas/v2/orgs/{orgId}/users/{userId}","versions":[{"version":"2025-02-19"}],"attributes":["id"],"parameters":["orgId","userId","envelope","pretty","orgMembershipStatuses"],"roles":["Organization Member"]},"getRateLimit":{"method":"GET","path":"/api/atlas/v2/rateLimits/{endpointSetId}","versions":[{"version":"2025-03-12"},{"version":"preview","sunset":"2026-04-21"}],"parameters":[{"name":"endpointSetId","place":"path","required":true,"type":"string"},"pretty","envelope","getRateLimit.groupId","getRateLimit.orgId","getRateLimit.userId","getGroupDbAccessHistoryCluster.ipAddress"]},"getSku":{"method":"GET","path":"/api/atlas/v2/skus/{skuId}","versions":[{"version":"2025-03-12"}],"attributes":["id"],"parameters":[{"name":"skuId","place":"path","required":true,"type":"string"},"envelope","pretty"],"roles":["Organization Member","Project Read Only"]},"getSystemStatus":{"method":"GET","path":"/api/atlas/v2","versions":[{"version":"2023-01-01"}],"attributes":["apiKey","appName","build","throttling"],"parameters":["envelope","pretty"]},"getUser":{"method":"GET","path":"/api/atlas/v2/users/{userId}","versions":[{"version":"2023-01-01","sunset":"2027-07-01"}],"attributes":["id"],"parameters":["userId","envelope","pretty"],"deprecated":true},"getUserByName":{"method":"GET","path":"/api/atlas/v2/users/byName/{userName}","versions":[{"version":"2023-01-01","sunset":"2027-07-01"}],"attributes":["id"],"parameters":[{"name":"userName","place":"path","required":true,"type":"string","pattern":"^[a-z0-9!#$%&\'*+/=?^_`{|}~-]+(?:\\\\.[a-z0-9!#$%&\'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\\\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"},"envelope","pretty"],"deprecated":true},"grantGroupClusterMongoDbEmployeeAccess":{"alias":"grantMongoEmployeeAccess","method":"POST","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}:grantMongoDBEmployeeAccess","versions":[{"version":"2024-08-05","body":"object"}],"statuses":[204],"responseType":"none","parameters":["groupId","clusterName","envelope","pretty"],"roles":["Project Support Access Manager"],"bodyRequired":true},"inspectGroupStandbyLinkFailoverReadiness":{"alias":"inspectFailoverReadiness","method":"GET","path":"/api/atlas/v2/groups/{groupId}/standbyLinks/{standbyLinkId}:inspectFailoverReadiness","versions":[{"version":"preview"}],"attributes":["estimatedDataLossSeconds","estimatedFailoverTimeSeconds","groupId","standbyLinkId"],"parameters":["createGroupStandbyLink.groupId","standbyLinkId","envelope","pretty"],"roles":["Project Read Only"]},"inviteGroupServiceAccount":{"method":"POST","path":"/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}:invite","versions":[{"version":"2024-08-05","body":"object"}],"parameters":["groupId","clientId","envelope","pretty"],"roles":["Organization Owner"],"bodyRequired":true},"listAlertConfigMatcherFieldNames":{"alias":"listMatcherFieldNames","method":"GET","path":"/api/atlas/v2/alertConfigs/matchers/fieldNames","versions":[{"version":"2023-01-01"}],"responseType":"list","parameters":["envelope","pretty"]},"listClusterDetails":{"method":"GET","path":"/api/atlas/v2/clusters","versions":[{"version":"2023-01-01"}],"attributes":["results"],"parameters":["envelope","includeCount","itemsPerPage","pageNum","pretty"],"paged":true},"listControlPlaneIpAddresses":{"alias":"listControlPlaneAddresses","method":"GET","path":"/api/atlas/v2/unauth/controlPlaneIPAddresses","versions":[{"version":"2023-11-15"}],"parameters":["envelope"],"unauthenticated":true},"listDefaultGroupLimits":{"method":"GET","path":"/api/atlas/v2/defaultGroupLimits","versions":[{"version":"preview"}],"attributes":["results"],"parameters":["envelope","itemsPerPage","pageNum","pretty"],"paged":true},"listEventTypes":{"method":"GET","path":"/api/atlas/v2/eventTypes","versions":[{"version":"2023-01-01"}],"attributes":["results"],"parameters":["envelope","includeCount","itemsPerPage","pageNum","pretty"],"roles":["Organization Member","Project Read Only"],"paged":true},"listFederationSettingConnectedOrgConfigRoleMappings":{"alias":"listRoleMappings","method":"GET","path":"/api/atlas/v2/federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}/roleMappings","versions":[{"version":"2023-01-01"}],"attributes":["results"],"parameters":["federationSettingsId","orgId","envelope"],"roles":["Organization Owner"]},"listFederationSettingConnectedOrgConfigs":{"alias":"listConnectedOrgConfigs","method":"GET","path":"/api/atlas/v2/federationSettings/{federationSettingsId}/connectedOrgConfigs","versions":[{"version":"2023-01-01"}],"attributes":["results"],"parameters":["federationSettingsId","envelope","itemsPerPage","pageNum"],"roles":["Organization Owner"],"paged":true},"listFederationSettingIdentityProviders":{"alias":"listIdentityProviders","method":"GET","path":"/api/atlas/v2/federationSettings/{federationSettingsId}/identityProviders","versions":[{"version":"2023-01-01"}],"attributes":["results"],"parameters":["federationSettingsId","envelope","itemsPerPage","pageNum",{"name":"protocol","place":"query","array":true,"type":"string","values":["SAML","OIDC"]},{"name":"idpType","place":"query","array":true,"type":"string","values":["WORKFORCE","WORKLOAD"]}],"roles":["Organization Owner"],"paged":true},"listGroupAccessListEntries":{"alias":"listAccessListEntries","method":"GET","path":"/api/atlas/v2/groups/{groupId}/accessList","versions":[{"version":"2023-01-01"}],"attributes":["results"],"parameters":["groupId","envelope","includeCount","itemsPerPage","pageNum","pretty"],"roles":["Project Read Only"],"paged":true},"listGroupAiModelApiKeys":{"alias":"listGroupModelKeys","method":"GET","path":"/api/atlas/v2/groups/{groupId}/aiModelApiKeys","versions":[{"version":"2025-03-12"}],"attributes":["results"],"parameters":["groupId","itemsPerPage","pageNum","envelope","pretty"],"roles":["Project Read Only"],"paged":true},"listGroupAlertConfigs":{"alias":"listAlertConfigs","method":"GET","path":"/api/atlas/v2/groups/{groupId}/alertConfigs","versions":[{"version":"2023-01-01"}],"attributes":["results"],"parameters":["groupId","envelope","includeCount","itemsPerPage","pageNum","pretty"],"roles":["Project Read Only"],"paged":true},"listGroupAlerts":{"alias":"listAlerts","method":"GET","path":"/api/atlas/v2/groups/{groupId}/alerts","versions":[{"version":"2023-01-01"}],"attributes":["results"],"parameters":["groupId","envelope","includeCount","itemsPerPage","pageNum","pretty",{"name":"status","place":"query","type":"string","values":["OPEN","TRACKING","CLOSED"]}],"roles":["Project Read Only"],"paged":true},"listGroupApiKeys":{"method":"GET","path":"/api/atlas/v2/groups/{groupId}/apiKeys","versions":[{"version":"2023-01-01"}],"attributes":["results"],"parameters":["groupId","envelope","includeCount","itemsPerPage","pageNum","pretty"],"roles":["Project Read Only"],"paged":true},"listGroupBackupExportBuckets":{"alias":"listExportBuckets","method":"GET","path":"/api/atlas/v2/groups/{groupId}/backup/exportBuckets","versions":[{"version":"2023-01-01","sunset":"2027-07-01"},{"version":"2024-05-30"}],"attributes":["results"],"parameters":["groupId","envelope","includeCount","itemsPerPage","pageNum","pretty"],"roles":["Project Read Only"],"paged":true},"listGroupBackupPrivateEndpoints":{"alias":"listBackupPrivateEndpoints","method":"GET","path":"/api/atlas/v2/groups/{groupId}/backup/{cloudProvider}/privateEndpoints","versions":[{"version":"2024-11-13"}],"attributes":["results"],"parameters":["groupId","createGroupBackupPrivateEndpoint.cloudProvider","pretty","envelope","includeCount","itemsPerPage","pageNum"],"roles":["Project Owner"],"paged":true},"listGroupCloudProviderAccess":{"alias":"listCloudProviderAccess","method":"GET","path":"/api/atlas/v2/groups/{groupId}/cloudProviderAccess","versions":[{"version":"2023-01-01"}],"parameters":["groupId","envelope","pretty"],"roles":["Project Read Only"]},"listGroupClusterBackupCheckpoints":{"alias":"listClusterBackupCheckpoints","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backupCheckpoints","versions":[{"version":"2023-01-01"}],"attributes":["results"],"parameters":["groupId","clusterName","envelope","includeCount","itemsPerPage","pageNum","pretty"],"roles":["Project Read Only"],"paged":true,"deprecated":true},"listGroupClusterBackupExports":{"alias":"listBackupExports","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/exports","versions":[{"version":"2023-01-01"}],"attributes":["results"],"parameters":["groupId","clusterName","envelope","pretty","includeCount","itemsPerPage","pageNum"],"roles":["Project Backup Manager"],"paged":true},"listGroupClusterBackupRestoreJobs":{"alias":"listBackupRestoreJobs","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/restoreJobs","versions":[{"version":"2023-01-01"}],"attributes":["results"],"parameters":["groupId","clusterName","envelope","includeCount","itemsPerPage","pageNum","pretty"],"roles":["Project Backup Manager"],"paged":true},"listGroupClusterBackupSnapshotDatabaseCollections":{"alias":"listSnapshotDatabaseCollections","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/snapshots/{snapshotId}/databases/{databaseName}/collections","versions":[{"version":"2025-03-12"}],"attributes":["results"],"parameters":["groupId","clusterName","snapshotId","databaseName","envelope","includeCount","itemsPerPage","pageNum","pretty"],"roles":["Project Backup Manager"],"paged":true},"listGroupClusterBackupSnapshotDatabases":{"alias":"listBackupSnapshotDatabases","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/snapshots/{snapshotId}/databases","versions":[{"version":"2025-03-12"}],"attributes":["results"],"parameters":["groupId","clusterName","snapshotId","envelope","includeCount","itemsPerPage","pageNum","pretty"],"roles":["Project Backup Manager"],"paged":true},"listGroupClusterBackupSnapshotShardedClusters":{"alias":"listBackupShardedClusters","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/snapshots/shardedClusters","versions":[{"version":"2023-01-01"}],"attributes":["results"],"parameters":["groupId","clusterName","envelope","pretty"],"roles":["Project Read Only"]},"listGroupClusterBackupSnapshots":{"alias":"listBackupSnapshots","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/snapshots","versions":[{"version":"2023-01-01"}],"attributes":["results"],"parameters":["groupId","clusterName","envelope","includeCount","itemsPerPage","pageNum","pretty",{"name":"pointInTimeUtcSeconds","place":"query","type":"integer"},{"name":"oplogTs","place":"query","type":"integer"},{"name":"oplogInc","place":"query","type":"integer"}],"roles":["Project Read Only"],"paged":true},"listGroupClusterCollStatMeasurements":{"alias":"listCollStatMeasurements","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/{clusterView}/{databaseName}/{collectionName}/collStats/measurements","versions":[{"version":"2023-11-15"}],"parameters":["groupId","clusterName","clusterView","databaseName","collectionName","envelope","listGroupClusterCollStatMeasurements.metrics","start","end","period"],"roles":["Project Read Only"]},"listGroupClusterCollStatPinnedNamespaces":{"alias":"listPinnedNamespaces","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/collStats/pinned","versions":[{"version":"2023-11-15"}],"attributes":["pinnedNamespaces"],"parameters":["groupId","clusterName","envelope"],"roles":["Project Read Only"]},"listGroupClusterCollectionRestoreJobCollections":{"alias":"listRestoreJobCollections","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/collectionRestoreJobs/{jobId}/collections","versions":[{"version":"2025-03-12"}],"attributes":["results"],"parameters":["groupId","clusterName","jobId","envelope","itemsPerPage","pageNum","pretty",{"name":"state","place":"query","type":"string","values":["NOT_STARTED","IN_PROGRESS","FINALIZING","NOT_FOUND","UNSUPPORTED","SUCCESSFUL","ROLLBACK","NOT_RESTORED","FAILED","INDEX_BUILD_FAILED"]},{"name":"sourceNamespace","place":"query","type":"string"},{"name":"targetNamespace","place":"query","type":"string"}],"roles":["Project Backup Manager"],"paged":true},"listGroupClusterCollectionRestoreJobs":{"alias":"listCollectionRestoreJobs","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/collectionRestoreJobs","versions":[{"version":"2025-03-12"}],"attributes":["results"],"parameters":["groupId","clusterName","envelope","itemsPerPage","pageNum","pretty"],"roles":["Project Backup Manager"],"paged":true},"listGroupClusterFtsIndex":{"alias":"listClusterFtsIndex","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/fts/indexes/{databaseName}/{collectionName}","versions":[{"version":"2023-01-01","sunset":"2027-07-01"}],"responseType":"list","parameters":["groupId","clusterName","databaseName","collectionName","envelope","pretty"],"roles":["Project Data Access Read Only","Project Data Access Read Write","Project Search Index Editor","Project Stream Processing Owner"],"deprecated":true},"listGroupClusterOnlineArchives":{"alias":"listOnlineArchives","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/onlineArchives","versions":[{"version":"2023-01-01"}],"attributes":["results"],"parameters":["groupId","clusterName","envelope","includeCount","itemsPerPage","pageNum","pretty"],"roles":["Project Read Only"],"paged":true},"listGroupClusterOverloadSimulations":{"alias":"listClusterOverloadSimulations","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/overloadSimulations","versions":[{"version":"preview"}],"attributes":["results"],"parameters":["groupId","clusterName","envelope","itemsPerPage","pageNum","pretty"],"roles":["Project Read Only"],"paged":true},"listGroupClusterPerformanceAdvisorDropIndexSuggestions":{"alias":"listDropIndexSuggestions","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/performanceAdvisor/dropIndexSuggestions","versions":[{"version":"2024-08-05"}],"attributes":["content","status"],"parameters":["groupId","clusterName","envelope"],"roles":["Project Read Only"]},"listGroupClusterPerformanceAdvisorSchemaAdvice":{"alias":"listSchemaAdvice","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/performanceAdvisor/schemaAdvice","versions":[{"version":"2024-08-05"}],"attributes":["content","status"],"parameters":["groupId","clusterName","envelope"],"roles":["Project Read Only"]},"listGroupClusterPerformanceAdvisorSuggestedIndexes":{"alias":"listClusterSuggestedIndexes","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/performanceAdvisor/suggestedIndexes","versions":[{"version":"2024-08-05"}],"attributes":["content","status"],"parameters":["groupId","clusterName","envelope","processIds","namespaces","since","until"],"roles":["Project Read Only"]},"listGroupClusterProviderRegions":{"alias":"listClusterProviderRegions","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/provider/regions","versions":[{"version":"2023-01-01"}],"attributes":["results"],"parameters":["groupId","envelope","includeCount","itemsPerPage","pageNum","pretty",{"name":"providers","place":"query","array":true,"type":"string"},{"name":"tier","place":"query","type":"string"}],"roles":["Project Read Only"],"paged":true},"listGroupClusterQueryShapeInsightSummaries":{"alias":"listQueryShapeSummaries","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/queryShapeInsights/summaries","versions":[{"version":"2025-03-12"}],"parameters":["groupId","clusterName","since","until","processIds","namespaces",{"name":"commands","place":"query","array":true,"type":"string","values":["find","distinct","aggregate"]},{"name":"nSummaries","place":"query","type":"integer","minimum":1,"maximum":100},{"name":"series","place":"query","array":true,"type":"string","values":["TOTAL_EXECUTION_TIME","AVG_EXECUTION_TIME","EXECUTION_COUNT","KEYS_EXAMINED","DOCS_EXAMINED","DOCS_RETURNED","TOTAL_TIME_TO_RESPONSE","BYTES_READ","CPU_TIME","KEYS_EXAMINED_RETURNED","DOCS_EXAMINED_RETURNED","LAST_EXECUTION_TIME","P50_EXECUTION_TIME","P90_EXECUTION_TIME","P99_EXECUTION_TIME"]},{"name":"queryShapeHashes","place":"query","array":true,"type":"string","pattern":"^([a-fA-F0-9]{64})$"},"envelope","pretty"],"roles":["Project Read Only"]},"listGroupClusterQueryShapes":{"alias":"listClusterQueryShapes","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/queryShapes","versions":[{"version":"2025-03-12"}],"attributes":["results"],"parameters":["groupId","clusterName",{"name":"status","place":"query","type":"string","values":["REJECTED"]},"envelope","includeCount","itemsPerPage","pageNum","pretty"],"roles":["Project Read Only"],"paged":true},"listGroupClusterRestoreJobs":{"alias":"listClusterRestoreJobs","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/restoreJobs","versions":[{"version":"2023-01-01"}],"attributes":["results"],"parameters":["groupId","clusterName","envelope","includeCount","itemsPerPage","pageNum","pretty",{"name":"batchId","place":"query","type":"string","pattern":"^([a-f0-9]{24})$"}],"roles":["Project Read Only"],"paged":true,"deprecated":true},"listGroupClusterSearchIndex":{"alias":"listSearchIndex","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/search/indexes/{databaseName}/{collectionName}","versions":[{"version":"2024-05-30"}],"responseType":"list","parameters":["groupId","clusterName","databaseName","collectionName","envelope","pretty"],"roles":["Project Data Access Read Only","Project Data Access Read Write","Project Search Index Editor","Project Stream Processing Owner"]},"listGroupClusterSearchIndexes":{"alias":"listClusterSearchIndexes","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/search/indexes","versions":[{"version":"2024-05-30"}],"responseType":"list","parameters":["groupId","clusterName","envelope","pretty"],"roles":["Project Data Access Read Only","Project Data Access Read Write","Project Search Index Editor","Project Stream Processing Owner"]},"listGroupClusterSnapshots":{"alias":"listClusterSnapshots","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/snapshots","versions":[{"version":"2023-01-01"}],"attributes":["results"],"parameters":["groupId","clusterName","envelope","includeCount","itemsPerPage","pageNum","pretty",{"name":"completed","place":"query","type":"string","values":["all","true","false"]}],"roles":["Project Read Only"],"paged":true,"deprecated":true},"listGroupClusters":{"alias":"listClusters","method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters","versions":[{"version":"2023-01-01","sunset":"2027-07-01"},{"version":"2023-02-01","sunset":"2027-07-01"},{"version":"2024-08-05"}],"attributes":["results"],"parameters":["groupId","envelope","includeCount","itemsPerPage","pageNum","pretty",{"name":"includeDeletedWithRetainedBackups","place":"query","type":"boolean"},"Use-Effective-Instance-Fields"],"roles":["Project Read Only"],"paged":true},"listGroupCollStatMetrics":{"alias":"listCollStatMetrics","method":"GET","path":"/api/atlas/v2/groups/{groupId}/collStats/metrics","versions":[{"version":"2023-11-15"}],"attributes":["groupId","metrics"],"parameters":["groupId","envelope"],"roles":["Project Read Only"]},"listGroupContainerAll":{"method":"GET","path":"/api/atlas/v2/groups/{groupId}/containers/all","versions":[{"version":"2023-01-01"}],"attributes":["results"],"parameters":["groupId","envelope","includeCount","itemsPerPage","pageNum","pretty"],"roles":["Project Read Only"],"paged":true},"listGroupContainers":{"method":"GET","path":"/api/atlas/v2/groups/{groupId}/containers","versions":[{"version":"2023-01-01"}],"attributes":["results"],"parameters":["groupId","envelope","includeCount","itemsPerPage","pageNum","pretty",{"name":"providerName","place":"query","required":true,"type":"string","values":["AWS","AZURE","GCP"]}],"roles":["Project Read Only"],"paged":true},"listGroupCustomDbRoleRoles":{"alias":"listCustomDbRoles","method":"GET","path":"/api/atlas/v2/groups/{groupId}/customDBRoles/roles","versions":[{"version":"2023-01-01"}],"responseType":"list","parameters":["groupId","envelope","pretty"],"roles":["Project Read Only"]},"listGroupDataFederation":{"alias":"listDataFederation","method":"GET","path":"/api/atlas/v2/groups/{groupId}/dataFederation","versions":[{"version":"2023-01-01"}],"responseType":"list","parameters":["groupId","envelope","pretty",{"name":"type","place":"query","type":"string","values":["USER","ONLINE_ARCHIVE"]}],"roles":["Project Read Only"]},"listGroupDataFederationLimits":{"alias":"listDataFederationLimits","method":"GET","path":"/api/atlas/v2/groups/{groupId}/dataFederation/{tenantName}/limits","versions":[{"version":"2023-01-01"}],"responseType":"list","parameters":["groupId","tenantName","envelope","pretty"],"roles":["Project Read Only"]},"listGroupDatabaseUserCerts":{"alias":"listDatabaseUserCerts","method":"GET","path":"/api/atlas/v2/groups/{groupId}/databaseUsers/{username}/certs","versions":[{"version":"2023-01-01"}],"attributes":["results"],"parameters":["groupId","username","envelope","includeCount","itemsPerPage","pageNum","pretty"],"roles":["Project Read Only"],"paged":true},"listGroupDatabaseUsers":{"alias":"listDatabaseUsers","method":"GET","path":"/api/atlas/v2/groups/{groupId}/databaseUsers","versions":[{"version":"2023-01-01"}],"attributes":["results"],"parameters":["groupId","envelope","includeCount","itemsPerPage","pageNum","pretty"],"roles":["Project Read Only"],"paged":true},"listGroupEncryptionAtRestPrivateEndpoints":{"alias":"listRestPrivateEndpoints","method":"GET","path":"/api/atlas/v2/groups/{groupId}/encryptionAtRest/{cloudProvider}/privateEndpoints","versions":[{"version":"2023-01-01"}],"attributes":["results"],"parameters":["groupId","createGroupEncryptionAtRestPrivateEndpoint.cloudProvider","envelope","pretty","includeCount","itemsPerPage","pageNum"],"roles":["Project Owner"],"paged":true},"listGroupEvents":{"method":"GET","path":"/api/atlas/v2/groups/{groupId}/events","versions":[{"version":"2023-01-01"}],"attributes":["results"],"parameters":["groupId","envelope","includeCount","itemsPerPage","pageNum","pretty",{"name":"clusterNames","place":"query","array":true,"type":"string","pattern":"^[a-zA-Z0-9][a-zA-Z0-9-]*$"},"eventType",{"name":"excludedEventType","place":"query","array":true,"type":"string"},"includeRaw","maxDate","minDate"],"roles":["Project Read Only"],"paged":true},"listGroupFlexClusterBackupRestoreJobs":{"alias":"listFlexRestoreJobs","method":"GET","path":"/api/atlas/v2/groups/{groupId}/flexClusters/{name}/backup/restoreJobs","versions":[{"version":"2024-11-13"}],"attributes":["results"],"parameters":["groupId","name","envelope","includeCount","itemsPerPage","pageNum","pretty"],"roles":["Project Read Only"],"paged":true},"listGroupFlexClusterBackupSnapshots":{"alias":"listFlexBackupSnapshots","method":"GET","path":"/api/atlas/v2/groups/{groupId}/flexClusters/{name}/backup/snapshots","versions":[{"version":"2024-11-13"}],"attributes":["results"],"parameters":["groupId","name","envelope","pretty","includeCount","itemsPerPage","pageNum"],"roles":["Project Read Only"],"paged":true},"listGroupFlexClusters":{"alias":"listFlexClusters","method":"GET","path":"/api/atlas/v2/groups/{groupId}/flexClusters","versions":[{"version":"2024-11-13"}],"attributes":["results"],"parameters":["groupId","envelope","includeCount","itemsPerPage","pageNum","pretty"],"roles":["Project Read Only"],"paged":true},"listGroupHostFtsMetricIndexMeasurements":{"alias":"listIndexMeasurements","method":"GET","path":"/api/atlas/v2/groups/{groupId}/hosts/{processId}/fts/metrics/indexes/{databaseName}/{collectionName}/measurements","versions":[{"version":"2023-01-01"}],"parameters":["groupId","processId","databaseName","collectionName","granularity","period","start","end","envelope","metrics"],"roles":["Project Read Only"]},"listGroupHostFtsMetricMeasurements":{"alias":"listMeasurements","method":"GET","path":"/api/atlas/v2/groups/{groupId}/hosts/{processId}/fts/metrics/measurements","versions":[{"version":"2023-01-01"}],"parameters":["groupId","processId","granularity","period","start","end","envelope",{"name":"metrics","place":"query","array":true,"required":true,"type":"string","values":["FTS_DISK_USAGE","FTS_PROCESS_CPU_KERNEL","FTS_PROCESS_CPU_USER","FTS_PROCESS_NORMALIZED_CPU_KERNEL","FTS_PROCESS_NORMALIZED_CPU_USER","FTS_PROCESS_RESIDENT_MEMORY","FTS_PROCESS_SHARED_MEMORY","FTS_PROCESS_VIRTUAL_MEMORY","JVM_CURRENT_MEMORY","JVM_MAX_MEMORY","PAGE_FAULTS"]}],"roles":["Project Read Only"]},"listGroupHostFtsMetrics":{"alias":"listHostFtsMetrics","method":"GET","path":"/api/atlas/v2/groups/{groupId}/hosts/{processId}/fts/metrics","versions":[{"version":"2023-01-01"}],"attributes":["groupId","hardwareMetrics","indexMetrics","processId","statusMetrics"],"parameters":["groupId","processId","envelope"],"roles":["Project Read Only"]},"listGroupIntegrations":{"method":"GET","path":"/api/atlas/v2/groups/{groupId}/integrations","versions":[{"version":"2023-01-01"}],"attributes":["results"],"parameters":["groupId","envelope","includeCount","itemsPerPage","pageNum","pretty"],"roles":["Project Read Only"],"paged":true},"listGroupInvites":{"method":"GET","path":"/api/atlas/v2/groups/{groupId}/invites","versions":[{"version":"2023-01-01","sunset":"2027-07-01"}],"responseType":"list","parameters":["groupId","envelope","pretty","listGroupInvites.username"],"roles":["Project Owner"],"deprecated":true},"listGroupLimits":{"method":"GET","path":"/api/atlas/v2/groups/{groupId}/limits","versions":[{"version":"2023-01-01"}],"responseType":"list","parameters":["groupId","envelope","pretty"],"roles":["Project Read Only"]},"listGroupLogIntegrations":{"method":"GET","path":"/api/atlas/v2/groups/{groupId}/logIntegrations","versions":[{"version":"2025-03-12"}],"attributes":["results"],"parameters":["groupId","envelope","includeCount","itemsPerPage","pageNum","pretty","listGroupLogIntegrations.integrationType"],"roles":["Project Owner"],"paged":true},"listGroupMcpConfigSecrets":{"alias":"listGroupMcpSecrets","method":"GET","path":"/api/atlas/v2/groups/{groupId}/mcpConfigs/{mcpConfigId}/secrets","versions":[{"version":"2025-03-12"}],"attributes":["results"],"parameters":["groupId","mcpConfigId","envelope","itemsPerPage","includeCount","pageNum","pretty"],"roles":["Project Read Only"],"paged":true},"listGroupMcpConfigs":{"method":"GET","path":"/api/atlas/v2/groups/{groupId}/mcpConfigs","versions":[{"version":"2025-03-12"}],"attributes":["results"],"parameters":["groupId","envelope","itemsPerPage","includeCount","pageNum","pretty"],"roles":["Project Read Only"],"paged":true},"listGroupMetricIntegrations":{"method":"GET","path":"/api/atlas/v2/groups/{groupId}/metricIntegrations","versions":[{"version":"2025-03-12"},{"version":"preview","sunset":"2026-09-14"}],"attributes":["results"],"parameters":["groupId","envelope","includeCount","itemsPerPage","pageNum","pretty","listGroupLogIntegrations.integrationType",{"name":"providerType","place":"query","type":"string"}],"roles":["Project Owner"],"paged":true},"listGroupPeers":{"method":"GET","path":"/api/atlas/v2/groups/{groupId}/peers","versions":[{"version":"2023-01-01"}],"attributes":["results"],"parameters":["groupId","envelope","includeCount","itemsPerPage","pageNum","pretty",{"name":"providerName","place":"query","type":"string","values":["AWS","AZURE","GCP"]}],"roles":["Project Read Only"],"paged":true},"listGroupPrivateEndpointEndpointService":{"alias":"listPrivateEndpointService","method":"GET","path":"/api/atlas/v2/groups/{groupId}/privateEndpoint/{cloudProvider}/endpointService","versions":[{"version":"2023-01-01"}],"responseType":"list","parameters":["groupId","cloudProvider","envelope","pretty"],"roles":["Project Read Only"]},"listGroupPrivateEndpointServerlessInstanceEndpoint":{"alias":"listServerlessPrivateEndpoint","method":"GET","path":"/api/atlas/v2/groups/{groupId}/privateEndpoint/serverless/instance/{instanceName}/endpoint","versions":[{"version":"2023-01-01","sunset":"2026-01-22"}],"responseType":"list","parameters":["groupId","instanceName","envelope"],"roles":["Project Read Only"],"deprecated":true},"listGroupPrivateNetworkSettingEndpointIds":{"alias":"listPrivateEndpointIds","method":"GET","path":"/api/atlas/v2/groups/{groupId}/privateNetworkSettings/endpointIds","versions":[{"version":"2023-01-01"}],"attributes":["results"],"parameters":["groupId","envelope","includeCount","itemsPerPage","pageNum","pretty"],"roles":["Project Read Only"],"paged":true},"listGroupProcessCollStatMeasurements":{"alias":"listProcessMeasurements","method":"GET","path":"/api/atlas/v2/groups/{groupId}/processes/{processId}/{databaseName}/{collectionName}/collStats/measurements","versions":[{"version":"2023-11-15"}],"parameters":["groupId","processId","databaseName","collectionName","envelope","listGroupClusterCollStatMeasurements.metrics","start","end","period"],"roles":["Project Read Only"]},"listGroupProcessDatabases":{"alias":"listDatabases","method":"GET","path":"/api/atlas/v2/groups/{groupId}/processes/{processId}/databases","versions":[{"version":"2023-01-01"}],"attributes":["results"],"parameters":["groupId","processId","envelope","includeCount","itemsPerPage","pageNum","pretty"],"roles":["Project Read Only"],"paged":true},"listGroupProcessDisks":{"alias":"listProcessDisks","method":"GET","path":"/api/atlas/v2/groups/{groupId}/processes/{processId}/disks","versions":[{"version":"2023-01-01"}],"attributes":["results"],"parameters":["groupId","processId","envelope","includeCount","itemsPerPage","pageNum","pretty"],"roles":["Project Read Only"],"paged":true},"listGroupProcessPerformanceAdvisorNamespaces":{"alias":"listPerformanceAdvisorNamespaces","method":"GET","path":"/api/atlas/v2/groups/{groupId}/processes/{processId}/performanceAdvisor/namespaces","versions":[{"version":"2023-01-01"}],"parameters":["groupId","processId","envelope","pretty","duration","since"],"roles":["Project Read Only"]},"listGroupProcessPerformanceAdvisorSlowQueryLogs":{"alias":"listSlowQueryLogs","method":"GET","path":"/api/atlas/v2/groups/{groupId}/processes/{processId}/performanceAdvisor/slowQueryLogs","versions":[{"version":"2023-01-01"}],"parameters":["groupId","processId","envelope","pretty","duration","namespaces","nLogs","since",{"name":"includeMetrics","place":"query","type":"boolean"},{"name":"includeReplicaState","place":"query","type":"boolean"},{"name":"includeOpType","place":"query","type":"boolean"}],"roles":["Project Data Access Admin","Project Data Access Read Only","Project Data Access Read Write","Project Observability Viewer","Project Stream Processing Owner"]},"listGroupProcessPerformanceAdvisorSuggestedIndexes":{"alias":"listSuggestedIndexes","method":"GET","path":"/api/atlas/v2/groups/{groupId}/processes/{processId}/performanceAdvisor/suggestedIndexes","versions":[{"version":"2023-01-01"}],"parameters":["groupId","processId","envelope","includeCount","itemsPerPage","pageNum","pretty","duration","namespaces",{"name":"nExamples","place":"query","type":"integer"},{"name":"nIndexes","place":"query","type":"integer"},"since"],"roles":["Project Read Only"],"paged":true},"listGroupProcesses":{"method":"GET","path":"/api/atlas/v2/groups/{groupId}/processes","versions":[{"version":"2023-01-01"}],"attributes":["results"],"parameters":["groupId","envelope","includeCount","itemsPerPage","pageNum","pretty"],"roles":["Project Read Only"],"paged":true},"listGroupServerlessBackupRestoreJobs":{"alias":"listServerlessRestoreJobs","method":"GET","path":"/api/atlas/v2/groups/{groupId}/serverless/{clusterName}/backup/restoreJobs","versions":[{"version":"2023-01-01","sunset":"2026-01-22"}],"attributes":["results"],"parameters":["groupId","clusterName","envelope","includeCount","itemsPerPage","pageNum","pretty"],"roles":["Project Owner"],"paged":true,"deprecated":true},"listGroupServerlessBackupSnapshots":{"alias":"listServerlessBackupSnapshots","method":"GET","path":"/api/atlas/v2/groups/{groupId}/serverless/{clusterName}/backup/snapshots","versions":[{"version":"2023-01-01","sunset":"2026-01-22"}],"attributes":["results"],"parameters":["groupId","clusterName","envelope","pretty","includeCount","itemsPerPage","pageNum"],"roles":["Project Read Only"],"paged":true,"deprecated":true},"listGroupServerlessInstances":{"alias":"listServerlessInstances","method":"GET","path":"/api/atlas/v2/groups/{groupId}/serverless","versions":[{"version":"2023-01-01","sunset":"2027-01-18"}],"attributes":["results"],"parameters":["groupId","envelope","includeCount","itemsPerPage","pageNum","pretty"],"roles":["Project Read Only"],"paged":true,"deprecated":true},"listGroupServiceAccountAccessList":{"alias":"listAccessList","method":"GET","path":"/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/accessList","versions":[{"version":"2024-08-05"}],"attributes":["results"],"parameters":["groupId","clientId","envelope","includeCount","itemsPerPage","pageNum","pretty"],"roles":["Project Read Only"],"paged":true},"listGroupServiceAccounts":{"method":"GET","path":"/api/atlas/v2/groups/{groupId}/serviceAccounts","versions":[{"version":"2024-08-05"}],"attributes":["results"],"parameters":["groupId","itemsPerPage","pageNum","pretty","envelope","includeSystemManaged"],"roles":["Project Read Only"],"paged":true},"listGroupStandbyLinkFailovers":{"alias":"listStandbyLinkFailovers","method":"GET","path":"/api/atlas/v2/groups/{groupId}/standbyLinks/{standbyLinkId}/failovers","versions":[{"version":"preview"}],"attributes":["results"],"parameters":["createGroupStandbyLink.groupId","standbyLinkId","envelope","itemsPerPage","pageNum","pretty"],"roles":["Project Read Only"],"paged":true},"listGroupStandbyLinks":{"method":"GET","path":"/api/atlas/v2/groups/{groupId}/standbyLinks","versions":[{"version":"preview"}],"attributes":["results"],"parameters":["createGroupStandbyLink.groupId","envelope","itemsPerPage","pageNum","pretty"],"roles":["Project Read Only"],"paged":true},"listGroupStreamActiveVpcPeeringConnections":{"alias":"listActivePeeringConnections","method":"GET","path":"/api/atlas/v2/groups/{groupId}/streams/activeVpcPeeringConnections","versions":[{"version":"2024-11-13"}],"attributes":["results"],"parameters":["groupId","envelope","itemsPerPage","pageNum","pretty"],"roles":["Project Read Only"],"paged":true},"listGroupStreamConnectionFailoverConnections":{"alias":"listFailoverConnections","method":"GET","path":"/api/atlas/v2/groups/{groupId}/streams/{tenantName}/connections/{connectionName}/failoverConnections","versions":[{"version":"2025-03-12"}],"attributes":["results"],"parameters":["groupId","tenantName","connectionName","envelope","pretty","itemsPerPage","pageNum"],"roles":["Organization Stream Processing Admin","Project Stream Processing Manager"],"paged":true},"listGroupStreamConnections":{"alias":"listStreamConnections","method":"GET","path":"/api/atlas/v2/groups/{groupId}/streams/{tenantName}/connections","versions":[{"version":"2023-02-01"}],"attributes":["results"],"parameters":["groupId","tenantName","envelope","itemsPerPage","pageNum","pretty"],"roles":["Organization Stream Processing Admin","Project Data Access Admin","Project Data Access Read Only","Project Data Access Read Write","Project Stream Processing Manager"],"paged":true},"listGroupStreamPrivateLinkConnections":{"alias":"listPrivateLinkConnections","method":"GET","path":"/api/atlas/v2/groups/{groupId}/streams/privateLinkConnections","versions":[{"version":"2023-02-01"}],"attributes":["results"],"parameters":["groupId","envelope","itemsPerPage","pageNum","pretty"],"roles":["Project Read Only"],"paged":true},"listGroupStreamVpcPeeringConnections":{"alias":"listVpcPeeringConnections","method":"GET","path":"/api/atlas/v2/groups/{groupId}/streams/vpcPeeringConnections","versions":[{"version":"2023-02-01"}],"attributes":["results"],"parameters":["groupId",{"name":"requesterAccountId","place":"query","required":true,"type":"string"},"envelope","itemsPerPage","pageNum","pretty"],"roles":["Project Read Only"],"paged":true},"listGroupStreamWorkspaces":{"alias":"listStreamWorkspaces","method":"GET","path":"/api/atlas/v2/groups/{groupId}/streams","versions":[{"version":"2023-02-01"}],"attributes":["results"],"parameters":["groupId","envelope","itemsPerPage","pageNum","pretty"],"roles":["Project Read Only"],"paged":true},"listGroupTeams":{"method":"GET","path":"/api/atlas/v2/groups/{groupId}/teams","versions":[{"version":"2023-01-01"}],"attributes":["results"],"parameters":["groupId","envelope","pretty","includeCount","itemsPerPage","pageNum"],"roles":["Project Read Only"],"paged":true},"listGroupUsers":{"method":"GET","path":"/api/atlas/v2/groups/{groupId}/users","versions":[{"version":"2023-01-01","sunset":"2027-07-01"},{"version":"2025-02-19"}],"attributes":["results"],"parameters":["groupId","envelope","includeCount","itemsPerPage","pageNum","pretty",{"name":"flattenTeams","place":"query","type":"boolean"},{"name":"includeOrgUsers","place":"query","type":"boolean"},"orgMembershipStatus","orgMembershipStatuses","listGroupInvites.username"],"roles":["Project Read Only"],"paged":true},"listGroups":{"method":"GET","path":"/api/atlas/v2/groups","versions":[{"version":"2023-01-01"}],"attributes":["results"],"parameters":["envelope","includeCount","itemsPerPage","pageNum","pretty"],"paged":true},"listOrgAiModelApiKeys":{"alias":"listOrgModelKeys","method":"GET","path":"/api/atlas/v2/orgs/{orgId}/aiModelApiKeys","versions":[{"version":"2025-03-12"}],"attributes":["results"],"parameters":["orgId","itemsPerPage","pageNum","envelope","pretty"],"roles":["Organization Read Only"],"paged":true},"listOrgApiKeyAccessListEntries":{"alias":"listOrgAccessEntries","method":"GET","path":"/api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList","versions":[{"version":"2023-01-01"}],"attributes":["results"],"parameters":["orgId","apiUserId","envelope","includeCount","itemsPerPage","pageNum","pretty"],"roles":["Organization Member"],"paged":true},"listOrgApiKeys":{"method":"GET","path":"/api/atlas/v2/orgs/{orgId}/apiKeys","versions":[{"version":"2023-01-01"}],"attributes":["results"],"parameters":["orgId","envelope","includeCount","itemsPerPage","pageNum","pretty"],"roles":["Organization Member"],"paged":true},"listOrgEvents":{"method":"GET","path":"/api/atlas/v2/orgs/{orgId}/events","versions":[{"version":"2023-01-01"}],"attributes":["results"],"parameters":["orgId","envelope","includeCount","itemsPerPage","pageNum","pretty","eventType","includeRaw","maxDate","minDate"],"roles":["Organization Member"],"paged":true},"listOrgInvites":{"method":"GET","path":"/api/atlas/v2/orgs/{orgId}/invites","versions":[{"version":"2023-01-01","sunset":"2027-07-01"}],"responseType":"list","parameters":["orgId","envelope","pretty","listGroupInvites.username"],"roles":["Organization Owner"],"deprecated":true},"listOrgInvoicePending":{"alias":"listInvoicePending","method":"GET","path":"/api/atlas/v2/orgs/{orgId}/invoices/pending","versions":[{"version":"2023-01-01"}],"attributes":["results"],"parameters":["orgId","envelope","pretty"],"roles":["Organization Billing Viewer"]},"listOrgInvoiceReports":{"method":"GET","path":"/api/atlas/v2/orgs/{orgId}/invoices/{invoiceId}/reports","versions":[{"version":"2025-03-12"}],"attributes":["results"],"parameters":["orgId","invoiceId","envelope","includeCount","itemsPerPage","pageNum","pretty"],"roles":["Organization Billing Viewer"],"paged":true},"listOrgInvoices":{"alias":"listInvoices","method":"GET","path":"/api/atlas/v2/orgs/{orgId}/invoices","versions":[{"version":"2023-01-01"}],"attributes":["results"],"parameters":["orgId","envelope","includeCount","itemsPerPage","pageNum","pretty",{"name":"viewLinkedInvoices","place":"query","type":"boolean"},{"name":"statusNames","place":"query","array":true,"type":"string","values":["PENDING","CLOSED","FORGIVEN","FAILED","PAID","FREE","PREPAID","INVOICED"]},{"name":"fromDate","place":"query","type":"string"},{"name":"toDate","place":"query","type":"string"},{"name":"sortBy","place":"query","type":"string","values":["START_DATE","END_DATE"]},{"name":"orderBy","place":"query","type":"string","values":["desc","asc"]}],"roles":["Organization Billing Viewer"],"paged":true},"listOrgLiveMigrationAvailableProjects":{"alias":"listAvailableProjects","method":"GET","path":"/api/atlas/v2/orgs/{orgId}/liveMigrations/availableProjects","versions":[{"version":"2023-01-01"}],"responseType":"list","parameters":["orgId","envelope","pretty"],"roles":["Organization Owner"]},"listOrgMcpConfigSecrets":{"alias":"listOrgMcpSecrets","method":"GET","path":"/api/atlas/v2/orgs/{orgId}/mcpConfigs/{mcpConfigId}/secrets","versions":[{"version":"2025-03-12"}],"attributes":["results"],"parameters":["orgId","mcpConfigId","envelope","itemsPerPage","includeCount","pageNum","pretty"],"roles":["Organization Read Only"],"paged":true},"listOrgMcpConfigs":{"method":"GET","path":"/api/atlas/v2/orgs/{orgId}/mcpConfigs","versions":[{"version":"2025-03-12"}],"attributes":["results"],"parameters":["orgId","envelope","itemsPerPage","includeCount","pageNum","pretty"],"roles":["Organization Read Only"],"paged":true},"listOrgResourcePolicies":{"method":"GET","path":"/api/atlas/v2/orgs/{orgId}/resourcePolicies","versions":[{"version":"2024-08-05"}],"responseType":"list","parameters":["orgId","envelope","pretty"],"roles":["Organization Member"]},"listOrgSandboxConfig":{"method":"GET","path":"/api/atlas/v2/orgs/{orgId}/sandboxConfig","versions":[{"version":"preview"}],"attributes":["results"],"parameters":["orgId","envelope","pretty","itemsPerPage","pageNum"],"roles":["Organization Project Creator"],"paged":true},"listOrgServiceAccountAccessList":{"alias":"listOrgAccessList","method":"GET","path":"/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/accessList","versions":[{"version":"2024-08-05"}],"attributes":["results"],"parameters":["orgId","clientId","envelope","includeCount","itemsPerPage","pageNum","pretty"],"roles":["Organization Read Only"],"paged":true},"listOrgServiceAccounts":{"method":"GET","path":"/api/atlas/v2/orgs/{orgId}/serviceAccounts","versions":[{"version":"2024-08-05"}],"attributes":["results"],"parameters":["orgId","itemsPerPage","pageNum","pretty","envelope","includeSystemManaged"],"roles":["Organization Read Only"],"paged":true},"listOrgTeamUsers":{"alias":"listTeamUsers","method":"GET","path":"/api/atlas/v2/orgs/{orgId}/teams/{teamId}/users","versions":[{"version":"2023-01-01","sunset":"2027-07-01"},{"version":"2025-02-19"}],"attributes":["results"],"parameters":["orgId","teamId","envelope","itemsPerPage","pageNum","pretty","listGroupInvites.username","orgMembershipStatus","orgMembershipStatuses",{"name":"userId","place":"query","type":"string","pattern":"^([a-f0-9]{24})$"}],"roles":["Organization Member"],"paged":true},"listOrgTeams":{"method":"GET","path":"/api/atlas/v2/orgs/{orgId}/teams","versions":[{"version":"2023-01-01"}],"attributes":["results"],"parameters":["orgId","envelope","itemsPerPage","includeCount","pageNum","pretty"],"roles":["Organization Member"],"paged":true},"listOrgUsers":{"method":"GET","path":"/api/atlas/v2/orgs/{orgId}/users","versions":[{"version":"2023-01-01","sunset":"2027-07-01"},{"version":"2025-02-19"}],"attributes":["results"],"parameters":["orgId","envelope","pretty","includeCount","itemsPerPage","pageNum","listGroupInvites.username","orgMembershipStatus","orgMembershipStatuses"],"roles":["Organization Member"],"paged":true},"listOrgs":{"method":"GET","path":"/api/atlas/v2/orgs","versions":[{"version":"2023-01-01"}],"attributes":["results"],"parameters":["envelope","includeCount","itemsPerPage","pageNum","pretty","getOrgGroups.name"],"paged":true},"listRateLimits":{"method":"GET","path":"/api/atlas/v2/rateLimits","versions":[{"version":"2025-03-12"},{"version":"preview","sunset":"2026-04-21"}],"attributes":["results"],"parameters":["itemsPerPage","pageNum","pretty","envelope","getRateLimit.groupId","getRateLimit.orgId","getRateLimit.userId","getGroupDbAccessHistoryCluster.ipAddress","getOrgGroups.name",{"name":"endpointPath","place":"query","type":"string"}],"paged":true},"listSkus":{"method":"GET","path":"/api/atlas/v2/skus","versions":[{"version":"2025-03-12"}],"attributes":["results"],"parameters":["envelope","includeCount","itemsPerPage","pageNum","pretty"],"roles":["Organization Member","Project Read Only"],"paged":true},"migrateGroup":{"method":"POST","path":"/api/atlas/v2/groups/{groupId}:migrate","versions":[{"version":"2024-05-30","body":"object"}],"attributes":["id"],"parameters":["groupId","envelope"],"roles":["Organization Owner"],"bodyRequired":true},"pinGroupClusterCollStatPinnedNamespaces":{"alias":"pinNamespaces","method":"PUT","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/collStats/pinned","versions":[{"version":"2023-11-15","body":"object"}],"statuses":[200,201],"attributes":["pinnedNamespaces"],"parameters":["groupId","clusterName","envelope"],"roles":["Project Read Only"],"bodyRequired":true},"pinGroupClusterFeatureCompatibilityVersion":{"alias":"pinFeatureCompatibilityVersion","method":"POST","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}:pinFeatureCompatibilityVersion","versions":[{"version":"2024-05-30","body":"object"}],"statuses":[204],"responseType":"none","parameters":["groupId","clusterName","envelope","pretty"],"roles":["Project Owner"]},"rejectGroupStreamVpcPeeringConnection":{"alias":"rejectVpcPeeringConnection","method":"POST","path":"/api/atlas/v2/groups/{groupId}/streams/vpcPeeringConnections/{id}:reject","versions":[{"version":"2023-02-01"}],"statuses":[202],"responseType":"none","parameters":["groupId","id","envelope"],"roles":["Organization Stream Processing Admin","Project Stream Processing Owner"]},"removeFederationSettingConnectedOrgConfig":{"alias":"removeConnectedOrgConfig","method":"DELETE","path":"/api/atlas/v2/federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}","versions":[{"version":"2023-01-01"}],"statuses":[204],"responseType":"none","parameters":["federationSettingsId","orgId","envelope"],"roles":["Organization Owner"]},"removeGroupApiKey":{"method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/apiKeys/{apiUserId}","versions":[{"version":"2023-01-01"}],"statuses":[204],"responseType":"none","parameters":["groupId","apiUserId","envelope","pretty"],"roles":["Project Access Manager"]},"removeGroupTeam":{"method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/teams/{teamId}","versions":[{"version":"2023-01-01"}],"statuses":[204],"responseType":"none","parameters":["groupId","teamId","envelope"],"roles":["Project Access Manager"]},"removeGroupUser":{"method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/users/{userId}","versions":[{"version":"2023-01-01","sunset":"2027-07-01"},{"version":"2025-02-19"}],"statuses":[204],"responseType":"none","parameters":["groupId","userId","envelope","pretty"],"roles":["Project Access Manager"]},"removeGroupUserRole":{"method":"POST","path":"/api/atlas/v2/groups/{groupId}/users/{userId}:removeRole","versions":[{"version":"2025-02-19","body":"object"}],"attributes":["id"],"parameters":["groupId","userId","envelope","pretty"],"roles":["Project Access Manager"],"bodyRequired":true},"removeOrgTeamUser":{"method":"POST","path":"/api/atlas/v2/orgs/{orgId}/teams/{teamId}:removeUser","versions":[{"version":"2025-02-19","body":"object"}],"attributes":["id"],"parameters":["orgId","teamId","envelope","pretty"],"roles":["Organization Owner"],"bodyRequired":true},"removeOrgTeamUserFromTeam":{"alias":"removeUserFromTeam","method":"DELETE","path":"/api/atlas/v2/orgs/{orgId}/teams/{teamId}/users/{userId}","versions":[{"version":"2023-01-01","sunset":"2027-07-01"}],"statuses":[204],"responseType":"none","parameters":["orgId","teamId","userId","envelope","pretty"],"roles":["Organization Owner"],"deprecated":true},"removeOrgUser":{"method":"DELETE","path":"/api/atlas/v2/orgs/{orgId}/users/{userId}","versions":[{"version":"2023-01-01","sunset":"2027-07-01"},{"version":"2025-02-19"}],"statuses":[204],"responseType":"none","parameters":["orgId","userId","envelope","pretty"],"roles":["Organization Owner"]},"removeOrgUserRole":{"alias":"removeOrgRole","method":"POST","path":"/api/atlas/v2/orgs/{orgId}/users/{userId}:removeRole","versions":[{"version":"2025-02-19","body":"object"}],"attributes":["id"],"parameters":["orgId","userId","envelope","pretty"],"roles":["Organization Owner"],"bodyRequired":true},"renameOrgTeam":{"method":"PATCH","path":"/api/atlas/v2/orgs/{orgId}/teams/{teamId}","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["id"],"parameters":["orgId","teamId","envelope","pretty"],"roles":["Organization Owner"],"bodyRequired":true},"requestGroupEncryptionAtRestPrivateEndpointDeletion":{"alias":"requestPrivateEndpointDeletion","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/encryptionAtRest/{cloudProvider}/privateEndpoints/{endpointId}","versions":[{"version":"2023-01-01"}],"statuses":[204],"responseType":"none","parameters":["groupId","createGroupEncryptionAtRestPrivateEndpoint.cloudProvider","endpointId","envelope","pretty"],"roles":["Project Owner"]},"requestGroupSampleDatasetLoad":{"alias":"requestSampleDatasetLoad","method":"POST","path":"/api/atlas/v2/groups/{groupId}/sampleDatasetLoad/{name}","versions":[{"version":"2023-01-01"}],"statuses":[201],"attributes":["_id"],"parameters":["groupId","name","envelope"],"roles":["Project Owner"]},"resetGroupAiModelApiCloudGeographyModelGroupNameRateLimits":{"alias":"resetGroupModelLimits","method":"POST","path":"/api/atlas/v2/groups/{groupId}/aiModelApiClouds/{cloud}/geographies/{geography}/modelGroupNames/{modelGroupName}/rateLimits:reset","versions":[{"version":"2025-03-12"}],"parameters":["groupId","cloud","geography","modelGroupName","envelope","pretty"],"roles":["Project Model Owner"]},"resetGroupAiModelApiRateLimits":{"alias":"resetGroupRateLimits","method":"POST","path":"/api/atlas/v2/groups/{groupId}/aiModelApiRateLimits:reset","versions":[{"version":"2025-03-12"}],"attributes":["results"],"parameters":["groupId","envelope","pretty"],"roles":["Project Model Owner"]},"resetGroupMaintenanceWindow":{"alias":"resetMaintenanceWindow","method":"DELETE","path":"/api/atlas/v2/groups/{groupId}/maintenanceWindow","versions":[{"version":"2023-01-01"}],"statuses":[204],"responseType":"none","parameters":["groupId","envelope"],"roles":["Project Owner"]},"resetOrgMaintenanceSettings":{"method":"POST","path":"/api/atlas/v2/orgs/{orgId}/maintenanceSettings:reset","versions":[{"version":"preview"}],"parameters":["orgId","envelope","pretty"],"roles":["Organization Owner"]},"restartGroupClusterPrimaries":{"alias":"restartPrimaries","method":"POST","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/restartPrimaries","versions":[{"version":"2023-01-01","sunset":"2027-07-01"},{"version":"2023-02-01"}],"responseType":"none","parameters":["groupId","clusterName","envelope","pretty"],"roles":["Project Cluster Manager"]},"revokeFederationSettingIdentityProviderJwks":{"alias":"revokeIdentityProviderJwks","method":"DELETE","path":"/api/atlas/v2/federationSettings/{federationSettingsId}/identityProviders/{identityProviderId}/jwks","versions":[{"version":"2023-11-15"}],"statuses":[204],"responseType":"none","parameters":["federationSettingsId","identityProviderId","envelope"],"roles":["Organization Owner"]},"revokeGroupClusterMongoDbEmployeeAccess":{"alias":"revokeMongoEmployeeAccess","method":"POST","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}:revokeMongoDBEmployeeAccess","versions":[{"version":"2024-08-05"}],"statuses":[204],"responseType":"none","parameters":["groupId","clusterName","envelope","pretty"],"roles":["Project Support Access Manager"]},"searchOrgInvoiceLineItems":{"alias":"searchInvoiceLineItems","method":"GET","path":"/api/atlas/v2/orgs/{orgId}/invoices/{invoiceId}/lineItems:search","versions":[{"version":"2024-08-05","body":"object"}],"attributes":["results"],"parameters":["orgId","getOrgInvoice.invoiceId","envelope","itemsPerPage","pageNum"],"roles":["Organization Billing Viewer"],"bodyRequired":true,"paged":true},"setGroupDataFederationLimit":{"alias":"setDataFederationLimit","method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/dataFederation/{tenantName}/limits/{limitName}","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["name","value"],"parameters":["groupId","tenantName","limitName","envelope"],"roles":["Project Owner"],"bodyRequired":true},"setGroupLimit":{"method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/limits/{limitName}","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["name","value"],"parameters":["groupId","deleteGroupLimit.limitName","envelope","pretty"],"roles":["Project Owner"],"bodyRequired":true},"setGroupServerlessPerformanceAdvisorAutoIndexing":{"alias":"setServerlessAutoIndexing","method":"POST","path":"/api/atlas/v2/groups/{groupId}/serverless/{clusterName}/performanceAdvisor/autoIndexing","versions":[{"version":"2023-01-01","sunset":"2026-01-22"}],"responseType":"none","parameters":["groupId","clusterName",{"name":"enable","place":"query","required":true,"type":"boolean"},"pretty"],"roles":["Project Owner"],"deprecated":true},"startGroupClusterOutageSimulation":{"alias":"startOutageSimulation","method":"POST","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/outageSimulation","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["id"],"parameters":["groupId","clusterName","envelope","pretty"],"roles":["Project Cluster Manager","Project Cluster Resilience Tester","Project Replica Set Manager"],"bodyRequired":true},"startGroupStreamProcessor":{"alias":"startStreamProcessor","method":"POST","path":"/api/atlas/v2/groups/{groupId}/streams/{tenantName}/processor/{processorName}:start","versions":[{"version":"2024-05-30"}],"responseType":"none","parameters":["groupId","tenantName","processorName","envelope","pretty"],"roles":["Organization Stream Processing Admin","Project Stream Processing Manager"]},"startGroupStreamProcessorWith":{"alias":"startStreamProcessorWith","method":"POST","path":"/api/atlas/v2/groups/{groupId}/streams/{tenantName}/processor/{processorName}:startWith","versions":[{"version":"2025-03-12","body":"object"}],"responseType":"none","parameters":["groupId","tenantName","processorName","envelope","pretty"],"roles":["Organization Stream Processing Admin","Project Stream Processing Manager"]},"stopGroupStreamProcessor":{"alias":"stopStreamProcessor","method":"POST","path":"/api/atlas/v2/groups/{groupId}/streams/{tenantName}/processor/{processorName}:stop","versions":[{"version":"2024-05-30"}],"responseType":"none","parameters":["groupId","tenantName","processorName","envelope","pretty"],"roles":["Organization Stream Processing Admin","Project Stream Processing Manager"]},"takeGroupClusterBackupSnapshots":{"alias":"takeSnapshots","method":"POST","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/snapshots","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["id"],"parameters":["groupId","clusterName","envelope","pretty"],"roles":["Project Backup Creator"],"bodyRequired":true},"tenantGroupFlexClusterUpgrade":{"alias":"tenantUpgrade","method":"POST","path":"/api/atlas/v2/groups/{groupId}/flexClusters:tenantUpgrade","versions":[{"version":"2024-11-13","body":"object"}],"attributes":["id"],"parameters":["groupId","envelope","pretty"],"roles":["Project Cluster Manager"],"bodyRequired":true},"toggleGroupAlertConfig":{"alias":"toggleAlertConfig","method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/alertConfigs/{alertConfigId}","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["id"],"parameters":["groupId","alertConfigId","envelope","pretty"],"roles":["Project Alerts Manager"],"bodyRequired":true},"toggleGroupAwsCustomDns":{"alias":"toggleAwsCustomDns","method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/awsCustomDNS","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["enabled"],"parameters":["groupId","envelope","pretty"],"roles":["Project Owner"],"bodyRequired":true},"toggleGroupMaintenanceWindowAutoDefer":{"alias":"toggleMaintenanceAutoDefer","method":"POST","path":"/api/atlas/v2/groups/{groupId}/maintenanceWindow/autoDefer","versions":[{"version":"2023-01-01"}],"responseType":"none","parameters":["groupId","envelope"],"roles":["Project Owner"]},"toggleGroupPrivateEndpointRegionalMode":{"alias":"toggleRegionalEndpointMode","method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/privateEndpoint/regionalMode","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["enabled"],"parameters":["groupId","envelope","pretty"],"roles":["Project Owner"],"bodyRequired":true},"unpinGroupClusterCollStatUnpinNamespaces":{"alias":"unpinNamespaces","method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/collStats/unpin","versions":[{"version":"2023-11-15","body":"object"}],"attributes":["pinnedNamespaces"],"parameters":["groupId","clusterName","envelope"],"roles":["Project Read Only"],"bodyRequired":true},"unpinGroupClusterFeatureCompatibilityVersion":{"alias":"unpinFeatureCompatibilityVersion","method":"POST","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}:unpinFeatureCompatibilityVersion","versions":[{"version":"2024-05-30"}],"statuses":[204],"responseType":"none","parameters":["groupId","clusterName","envelope","pretty"],"roles":["Project Owner"]},"updateFederationSettingConnectedOrgConfig":{"alias":"updateConnectedOrgConfig","method":"PATCH","path":"/api/atlas/v2/federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["domainRestrictionEnabled","orgId"],"parameters":["federationSettingsId","orgId","envelope"],"roles":["Organization Owner"],"bodyRequired":true},"updateFederationSettingConnectedOrgConfigRoleMapping":{"alias":"updateRoleMapping","method":"PUT","path":"/api/atlas/v2/federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}/roleMappings/{id}","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["id"],"parameters":["federationSettingsId","orgId","deleteFederationSettingConnectedOrgConfigRoleMapping.id","envelope"],"roles":["Organization Owner"],"bodyRequired":true},"updateFederationSettingIdentityProvider":{"alias":"updateIdentityProvider","method":"PATCH","path":"/api/atlas/v2/federationSettings/{federationSettingsId}/identityProviders/{identityProviderId}","versions":[{"version":"2023-01-01","sunset":"2025-01-01","body":"object"},{"version":"2023-11-15","body":"object"}],"attributes":["id"],"parameters":["federationSettingsId","identityProviderId","envelope"],"roles":["Organization Owner"],"bodyRequired":true},"updateGroup":{"method":"PATCH","path":"/api/atlas/v2/groups/{groupId}","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["id"],"parameters":["groupId","envelope","pretty"],"roles":["Project Owner"],"bodyRequired":true},"updateGroupAiModelApiCloudGeographyModelGroupNameRateLimits":{"alias":"updateGroupRateLimits","method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/aiModelApiClouds/{cloud}/geographies/{geography}/modelGroupNames/{modelGroupName}/rateLimits","versions":[{"version":"2025-03-12","body":"object"}],"parameters":["groupId","cloud","geography","modelGroupName","envelope","pretty"],"roles":["Project Model Owner"],"bodyRequired":true},"updateGroupAiModelApiKey":{"alias":"updateGroupModelKey","method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/aiModelApiKeys/{apiKeyId}","versions":[{"version":"2025-03-12","body":"object"}],"parameters":["groupId","apiKeyId","envelope","pretty"],"roles":["Project Model Owner"],"bodyRequired":true},"updateGroupAlertConfig":{"alias":"updateAlertConfig","method":"PUT","path":"/api/atlas/v2/groups/{groupId}/alertConfigs/{alertConfigId}","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["id"],"parameters":["groupId","alertConfigId","envelope","pretty"],"roles":["Project Alerts Manager"],"bodyRequired":true},"updateGroupApiKeyRoles":{"alias":"updateApiKeyRoles","method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/apiKeys/{apiUserId}","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["id"],"parameters":["groupId","apiUserId","pageNum","itemsPerPage","includeCount","pretty","envelope"],"roles":["Project Access Manager"],"bodyRequired":true,"paged":true},"updateGroupAuditLog":{"alias":"updateAuditLog","method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/auditLog","versions":[{"version":"2023-01-01","body":"object"}],"parameters":["groupId","envelope","pretty"],"roles":["Project Owner"],"bodyRequired":true},"updateGroupBackupCompliancePolicy":{"alias":"updateCompliancePolicy","method":"PUT","path":"/api/atlas/v2/groups/{groupId}/backupCompliancePolicy","versions":[{"version":"2023-01-01","sunset":"2027-07-01","body":"object"},{"version":"2023-10-01","body":"object"}],"attributes":["authorizedEmail"],"parameters":["groupId","envelope",{"name":"overwriteBackupPolicies","place":"query","type":"boolean"},"pretty"],"roles":["Project Owner"],"bodyRequired":true},"updateGroupBackupExportBucket":{"alias":"updateBackupExportBucket","method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/backup/exportBuckets/{exportBucketId}","versions":[{"version":"2024-05-30","body":"object"}],"attributes":["_id"],"parameters":["groupId","exportBucketId","envelope","pretty"],"roles":["Project Backup Manager"],"bodyRequired":true},"updateGroupCluster":{"alias":"updateCluster","method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}","versions":[{"version":"2023-01-01","sunset":"2027-07-01","body":"object"},{"version":"2023-02-01","sunset":"2027-07-01","body":"object"},{"version":"2024-08-05","sunset":"2027-03-01","body":"object"},{"version":"2024-10-23","body":"object"}],"attributes":["id"],"parameters":["groupId","clusterName","envelope","pretty","Use-Effective-Instance-Fields","Use-Effective-Fields-Replication-Specs"],"roles":["Project Cluster Manager","Project Cluster Resilience Tester","Project Replica Set Manager"],"bodyRequired":true},"updateGroupClusterBackupSchedule":{"alias":"updateBackupSchedule","method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/schedule","versions":[{"version":"2023-01-01","sunset":"2027-07-01","body":"object"},{"version":"2024-08-05","body":"object"}],"attributes":["policies"],"parameters":["groupId","clusterName","envelope","pretty"],"roles":["Project Backup Manager"],"bodyRequired":true},"updateGroupClusterBackupSnapshot":{"alias":"updateBackupSnapshot","method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/snapshots/{snapshotId}","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["id"],"parameters":["groupId","clusterName","snapshotId","envelope","pretty"],"roles":["Project Backup Manager"],"bodyRequired":true},"updateGroupClusterCollStatPinnedNamespaces":{"alias":"updatePinnedNamespaces","method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/collStats/pinned","versions":[{"version":"2023-11-15","body":"object"}],"statuses":[200,201],"attributes":["pinnedNamespaces"],"parameters":["groupId","clusterName","envelope"],"roles":["Project Read Only"],"bodyRequired":true},"updateGroupClusterFtsIndex":{"alias":"updateClusterFtsIndex","method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/fts/indexes/{indexId}","versions":[{"version":"2023-01-01","sunset":"2027-07-01","body":"object"}],"attributes":["collectionName","database","name"],"parameters":["groupId","clusterName","indexId","envelope","pretty"],"roles":["Project Search Index Editor"],"bodyRequired":true,"deprecated":true},"updateGroupClusterOnlineArchive":{"alias":"updateOnlineArchive","method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/onlineArchives/{archiveId}","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["_id"],"parameters":["groupId","clusterName","archiveId","envelope","pretty"],"roles":["Project Data Access Admin"],"bodyRequired":true},"updateGroupClusterProcessArgs":{"alias":"updateProcessArgs","method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/processArgs","versions":[{"version":"2023-01-01","sunset":"2027-07-01","body":"object"},{"version":"2024-08-05","body":"object"}],"parameters":["groupId","clusterName","envelope","pretty"],"roles":["Project Cluster Manager"],"bodyRequired":true},"updateGroupClusterQueryShape":{"alias":"updateClusterQueryShape","method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/queryShapes/{queryShapeHash}","versions":[{"version":"2025-03-12","body":"object"}],"attributes":["queryShapeHash","status"],"parameters":["groupId","clusterName","queryShapeHash","envelope","pretty"],"roles":["Project Data Access Admin"],"bodyRequired":true},"updateGroupClusterSearchDeployment":{"alias":"updateClusterSearchDeployment","method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/search/deployment","versions":[{"version":"2023-01-01","sunset":"2027-07-01","body":"object"},{"version":"2024-05-30","body":"object"}],"attributes":["id"],"parameters":["groupId","clusterName","envelope","pretty"],"roles":["Project Cluster Manager"],"bodyRequired":true},"updateGroupClusterSearchIndex":{"alias":"updateClusterSearchIndex","method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/search/indexes/{indexId}","versions":[{"version":"2024-05-30","body":"object"}],"parameters":["groupId","clusterName","indexId","envelope","pretty"],"roles":["Project Search Index Editor"],"bodyRequired":true},"updateGroupClusterSearchIndexByName":{"alias":"updateIndexByName","method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/search/indexes/{databaseName}/{collectionName}/{indexName}","versions":[{"version":"2024-05-30","body":"object"}],"parameters":["groupId","clusterName","databaseName","collectionName","indexName","envelope","pretty"],"roles":["Project Search Index Editor"],"bodyRequired":true},"updateGroupClusterSnapshot":{"alias":"updateClusterSnapshot","method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/snapshots/{snapshotId}","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["id"],"parameters":["groupId","clusterName","snapshotId","envelope","pretty"],"roles":["Project Owner"],"bodyRequired":true,"deprecated":true},"updateGroupClusterSnapshotSchedule":{"alias":"updateClusterSnapshotSchedule","method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/snapshotSchedule","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["clusterCheckpointIntervalMin","clusterId","dailySnapshotRetentionDays","groupId","monthlySnapshotRetentionMonths","pointInTimeWindowHours","snapshotIntervalHours","snapshotRetentionDays","weeklySnapshotRetentionWeeks"],"parameters":["groupId","clusterName","envelope","pretty"],"roles":["Project Owner"],"bodyRequired":true,"deprecated":true},"updateGroupClusterSqlInterface":{"alias":"updateClusterSqlInterface","method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/sqlInterface","versions":[{"version":"preview","body":"object"}],"attributes":["status"],"parameters":["groupId",{"name":"clusterName","place":"path","required":true,"type":"string"},"envelope","pretty"],"roles":["Project Cluster Manager","Project Replica Set Manager"],"bodyRequired":true},"updateGroupContainer":{"method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/containers/{containerId}","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["id"],"parameters":["groupId","containerId","envelope","pretty"],"roles":["Project Owner"],"bodyRequired":true},"updateGroupCustomDbRoleRole":{"alias":"updateCustomDbRole","method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/customDBRoles/roles/{roleName}","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["roleName"],"parameters":["groupId","roleName","envelope","pretty"],"roles":["Project Database Access Admin","Project Stream Processing Owner"],"bodyRequired":true},"updateGroupDataFederation":{"alias":"updateDataFederation","method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/dataFederation/{tenantName}","versions":[{"version":"2023-01-01","body":"object"}],"parameters":["groupId","tenantName","envelope","pretty",{"name":"skipRoleValidation","place":"query","required":true,"type":"boolean"}],"roles":["Project Owner"],"bodyRequired":true},"updateGroupDatabaseUser":{"alias":"updateDatabaseUser","method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/databaseUsers/{databaseName}/{username}","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["databaseName","roles","username"],"parameters":["groupId","databaseName","username","envelope","pretty"],"roles":["Project Database Access Admin","Project Stream Processing Owner"],"bodyRequired":true},"updateGroupEncryptionAtRest":{"alias":"updateEncryptionAtRest","method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/encryptionAtRest","versions":[{"version":"2023-01-01","body":"object"}],"parameters":["groupId","envelope","pretty"],"roles":["Project Owner"],"bodyRequired":true},"updateGroupFlexCluster":{"alias":"updateFlexCluster","method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/flexClusters/{name}","versions":[{"version":"2024-11-13","body":"object"}],"attributes":["id"],"parameters":["groupId","name","envelope","pretty"],"roles":["Project Owner"],"bodyRequired":true},"updateGroupIntegration":{"method":"PUT","path":"/api/atlas/v2/groups/{groupId}/integrations/{integrationType}","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["results"],"parameters":["groupId","integrationType","envelope","includeCount","itemsPerPage","pageNum","pretty"],"roles":["Project Owner"],"bodyRequired":true,"paged":true},"updateGroupInviteById":{"alias":"updateInviteById","method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/invites/{invitationId}","versions":[{"version":"2023-01-01","sunset":"2027-07-01","body":"object"}],"attributes":["id"],"parameters":["groupId","invitationId","envelope"],"roles":["Project Owner"],"bodyRequired":true,"deprecated":true},"updateGroupInvites":{"method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/invites","versions":[{"version":"2023-01-01","sunset":"2027-07-01","body":"object"}],"attributes":["id"],"parameters":["groupId","envelope","pretty"],"roles":["Project Owner"],"bodyRequired":true,"deprecated":true},"updateGroupLogIntegration":{"method":"PUT","path":"/api/atlas/v2/groups/{groupId}/logIntegrations/{id}","versions":[{"version":"2025-03-12","body":"object"}],"attributes":["id"],"parameters":["groupId","id","envelope","pretty"],"roles":["Project Owner"],"bodyRequired":true},"updateGroupMaintenanceWindow":{"alias":"updateMaintenanceWindow","method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/maintenanceWindow","versions":[{"version":"2023-01-01","body":"object"},{"version":"preview","body":"object"}],"responseType":"none","parameters":["groupId","envelope"],"roles":["Project Owner"],"bodyRequired":true},"updateGroupMcpConfig":{"method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/mcpConfigs/{mcpConfigId}","versions":[{"version":"2025-03-12","body":"object"}],"parameters":["groupId","deleteGroupMcpConfig.mcpConfigId","pretty"],"roles":["Project Owner"],"bodyRequired":true},"updateGroupMetricIntegration":{"method":"PUT","path":"/api/atlas/v2/groups/{groupId}/metricIntegrations/{metricIntegrationId}","versions":[{"version":"2025-03-12","body":"object"},{"version":"preview","sunset":"2026-09-14","body":"object"}],"attributes":["aggregationTemporality","authType","endpoint","integrationType","metricIntegrationId","metricSelection","providerType"],"parameters":["groupId","metricIntegrationId","envelope","pretty"],"roles":["Project Owner"],"bodyRequired":true},"updateGroupPeer":{"method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/peers/{peerId}","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["id"],"parameters":["groupId","peerId","envelope","pretty"],"roles":["Project Network Access Manager"],"bodyRequired":true},"updateGroupPrivateEndpointEndpointService":{"alias":"updatePrivateEndpointService","method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/privateEndpoint/endpointService/{endpointServiceId}","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["id"],"parameters":["groupId","endpointServiceId","envelope","pretty"],"roles":["Project Owner"],"bodyRequired":true},"updateGroupPrivateEndpointServerlessInstanceEndpoint":{"alias":"updateServerlessPrivateEndpoint","method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/privateEndpoint/serverless/instance/{instanceName}/endpoint/{endpointId}","versions":[{"version":"2023-01-01","sunset":"2026-01-22","body":"object"}],"attributes":["_id"],"parameters":["groupId","instanceName","endpointId","envelope"],"roles":["Project Owner"],"bodyRequired":true,"deprecated":true},"updateGroupPushBasedLogExport":{"alias":"updateLogExport","method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/pushBasedLogExport","versions":[{"version":"2023-01-01","sunset":"2027-02-04","body":"object"}],"responseType":"none","parameters":["groupId","envelope","pretty"],"roles":["Project Owner"],"bodyRequired":true,"deprecated":true},"updateGroupServiceAccount":{"method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}","versions":[{"version":"2024-08-05","body":"object"}],"parameters":["groupId","clientId","envelope","pretty"],"roles":["Project Owner"],"bodyRequired":true},"updateGroupSettings":{"method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/settings","versions":[{"version":"2023-01-01","body":"object"}],"parameters":["groupId","envelope","pretty"],"roles":["Project Owner"],"bodyRequired":true},"updateGroupStreamConnection":{"alias":"updateStreamConnection","method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/streams/{tenantName}/connections/{connectionName}","versions":[{"version":"2023-02-01","body":"object"}],"attributes":["id"],"parameters":["groupId","tenantName","connectionName","envelope","pretty"],"roles":["Organization Stream Processing Admin","Project Stream Processing Manager"],"bodyRequired":true},"updateGroupStreamConnectionFailoverConnection":{"alias":"updateStreamFailoverConnection","method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/streams/{tenantName}/connections/{connectionName}/failoverConnections/{failoverConnectionId}","versions":[{"version":"2025-03-12","body":"object"}],"attributes":["id"],"parameters":["groupId","tenantName","connectionName","failoverConnectionId","envelope","pretty"],"roles":["Organization Stream Processing Admin","Project Stream Processing Manager"],"bodyRequired":true},"updateGroupStreamPrivateLinkConnection":{"alias":"updatePrivateLinkConnection","method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/streams/privateLinkConnections/{connectionId}","versions":[{"version":"2025-03-12","body":"object"}],"attributes":["_id"],"parameters":["groupId","connectionId","envelope","pretty"],"roles":["Organization Stream Processing Admin","Project Stream Processing Manager"],"bodyRequired":true},"updateGroupStreamProcessor":{"alias":"updateStreamProcessor","method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/streams/{tenantName}/processor/{processorName}","versions":[{"version":"2024-05-30","body":"object"}],"attributes":["_id"],"parameters":["groupId","tenantName","processorName","envelope","pretty"],"roles":["Organization Stream Processing Admin","Project Stream Processing Manager"],"bodyRequired":true},"updateGroupStreamWorkspace":{"alias":"updateStreamWorkspace","method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/streams/{tenantName}","versions":[{"version":"2023-02-01","body":"object"}],"attributes":["_id"],"parameters":["groupId","tenantName","envelope","pretty"],"roles":["Organization Stream Processing Admin","Project Data Access Admin","Project Stream Processing Manager"],"bodyRequired":true},"updateGroupTeam":{"method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/teams/{teamId}","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["results"],"parameters":["groupId","teamId","envelope","pretty"],"roles":["Project Access Manager"],"bodyRequired":true},"updateGroupUserRoles":{"method":"PUT","path":"/api/atlas/v2/groups/{groupId}/users/{userId}/roles","versions":[{"version":"2023-01-01","sunset":"2027-07-01","body":"object"}],"parameters":["groupId","userId","pretty","envelope"],"roles":["Project Owner"],"bodyRequired":true,"deprecated":true},"updateGroupUserSecurity":{"alias":"updateUserSecurity","method":"PATCH","path":"/api/atlas/v2/groups/{groupId}/userSecurity","versions":[{"version":"2023-01-01","body":"object"}],"statuses":[202],"parameters":["groupId","envelope","pretty"],"roles":["Project Owner"],"bodyRequired":true},"updateOrg":{"method":"PATCH","path":"/api/atlas/v2/orgs/{orgId}","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["id"],"parameters":["orgId","envelope","pretty"],"roles":["Organization Owner"],"bodyRequired":true},"updateOrgApiKey":{"method":"PATCH","path":"/api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["id"],"parameters":["orgId","apiUserId","envelope","pretty"],"roles":["Organization Owner"],"bodyRequired":true},"updateOrgDelegationSettings":{"method":"PATCH","path":"/api/atlas/v2/orgs/{orgId}/delegationSettings","versions":[{"version":"2025-03-12","body":"object"}],"parameters":["orgId","envelope","pretty"],"roles":["Organization Owner"],"bodyRequired":true},"updateOrgInviteById":{"method":"PATCH","path":"/api/atlas/v2/orgs/{orgId}/invites/{invitationId}","versions":[{"version":"2023-01-01","sunset":"2027-07-01","body":"object"}],"attributes":["id"],"parameters":["orgId","invitationId","envelope","pretty"],"roles":["Organization Owner"],"bodyRequired":true,"deprecated":true},"updateOrgInvites":{"method":"PATCH","path":"/api/atlas/v2/orgs/{orgId}/invites","versions":[{"version":"2023-01-01","sunset":"2027-07-01","body":"object"}],"attributes":["id"],"parameters":["orgId","envelope","pretty"],"roles":["Organization Owner"],"bodyRequired":true,"deprecated":true},"updateOrgMaintenanceSettings":{"method":"PATCH","path":"/api/atlas/v2/orgs/{orgId}/maintenanceSettings","versions":[{"version":"preview","body":"object"}],"parameters":["orgId","envelope","pretty"],"roles":["Organization Owner"],"bodyRequired":true},"updateOrgMcpConfig":{"method":"PATCH","path":"/api/atlas/v2/orgs/{orgId}/mcpConfigs/{mcpConfigId}","versions":[{"version":"2025-03-12","body":"object"}],"parameters":["orgId","deleteGroupMcpConfig.mcpConfigId","pretty"],"roles":["Organization Owner"],"bodyRequired":true},"updateOrgResourcePolicy":{"method":"PATCH","path":"/api/atlas/v2/orgs/{orgId}/resourcePolicies/{resourcePolicyId}","versions":[{"version":"2024-08-05","body":"object"}],"attributes":["id"],"parameters":["orgId","resourcePolicyId","envelope","pretty"],"roles":["Organization Owner"],"bodyRequired":true},"updateOrgSandboxConfig":{"method":"PATCH","path":"/api/atlas/v2/orgs/{orgId}/sandboxConfig/{sandboxConfigId}","versions":[{"version":"preview","body":"object"}],"attributes":["id"],"parameters":["orgId","sandboxConfigId","envelope","pretty"],"roles":["Organization Owner"],"bodyRequired":true},"updateOrgServiceAccount":{"method":"PATCH","path":"/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}","versions":[{"version":"2024-08-05","body":"object"}],"parameters":["orgId","clientId","envelope","pretty"],"roles":["Organization Owner"],"bodyRequired":true},"updateOrgSettings":{"method":"PATCH","path":"/api/atlas/v2/orgs/{orgId}/settings","versions":[{"version":"2023-01-01","body":"object"}],"parameters":["orgId","envelope","pretty"],"roles":["Organization Owner"],"bodyRequired":true},"updateOrgUser":{"method":"PATCH","path":"/api/atlas/v2/orgs/{orgId}/users/{userId}","versions":[{"version":"2025-02-19","body":"object"}],"attributes":["id"],"parameters":["orgId","userId","envelope","pretty"],"roles":["Organization Owner"],"bodyRequired":true},"updateOrgUserRoles":{"method":"PUT","path":"/api/atlas/v2/orgs/{orgId}/users/{userId}/roles","versions":[{"version":"2023-01-01","sunset":"2027-07-01","body":"object"}],"parameters":["orgId","userId","pretty","envelope"],"roles":["Organization Owner"],"bodyRequired":true,"deprecated":true},"upgradeGroupClusterTenantUpgrade":{"alias":"upgradeTenantUpgrade","method":"POST","path":"/api/atlas/v2/groups/{groupId}/clusters/tenantUpgrade","versions":[{"version":"2023-01-01","body":"object"}],"attributes":["id"],"parameters":["groupId","envelope","pretty"],"roles":["Project Cluster Manager"],"bodyRequired":true},"upgradeGroupClusterTenantUpgradeToServerless":{"alias":"upgradeClusterToServerless","method":"POST","path":"/api/atlas/v2/groups/{groupId}/clusters/tenantUpgradeToServerless","versions":[{"version":"2023-01-01","sunset":"2025-02-05","body":"object"}],"attributes":["id"],"parameters":["groupId","envelope","pretty"],"roles":["Project Cluster Manager"],"bodyRequired":true,"deprecated":true},"validateGroupClusterConfigurations":{"method":"POST","path":"/api/atlas/v2/groups/{groupId}/clusterConfigurations:validate","versions":[{"version":"2025-03-12","body":"object"}],"parameters":["groupId","envelope","pretty"],"roles":["Project Cluster Manager"],"bodyRequired":true},"validateGroupLiveMigrations":{"alias":"validateLiveMigrations","method":"POST","path":"/api/atlas/v2/groups/{groupId}/liveMigrations/validate","versions":[{"version":"2023-01-01","sunset":"2027-07-01","body":"object"},{"version":"2024-05-30","body":"object"}],"attributes":["_id"],"parameters":["groupId","envelope","pretty"],"roles":["Organization Owner"],"bodyRequired":true},"validateOrgResourcePolicies":{"alias":"validateResourcePolicies","method":"POST","path":"/api/atlas/v2/orgs/{orgId}/resourcePolicies:validate","versions":[{"version":"2024-08-05","body":"object"}],"attributes":["id"],"parameters":["orgId","envelope","pretty"],"roles":["Organization Owner"],"bodyRequired":true},"verifyGroupPrivateIpMode":{"alias":"verifyPrivateIpMode","method":"GET","path":"/api/atlas/v2/groups/{groupId}/privateIpMode","versions":[{"version":"2023-01-01"}],"attributes":["enabled"],"parameters":["groupId","envelope","pretty"],"roles":["Project Read Only"],"deprecated":true},"verifyGroupUserSecurityLdap":{"alias":"verifyUserSecurityLdap","method":"POST","path":"/api/atlas/v2/groups/{groupId}/userSecurity/ldap/verify","versions":[{"version":"2023-01-01","body":"object"}],"parameters":["groupId","envelope","pretty"],"roles":["Project Owner"],"bodyRequired":true},"withGroupStreamSampleConnections":{"alias":"withStreamSampleConnections","method":"POST","path":"/api/atlas/v2/groups/{groupId}/streams:withSampleConnections","versions":[{"version":"2024-08-05","body":"object"}],"attributes":["_id"],"parameters":["groupId","envelope","pretty"],"roles":["Organization Stream Processing Admin","Project Data Access Admin","Project Stream Processing Manager"],"bodyRequired":true}}}');
;// CONCATENATED MODULE: ./src/atlas/catalog/catalog.ts




const catalog = operations_namespaceObject;
function catalogSource() {
    return catalog.source;
}
function alertTypes() {
    return catalog.alertTypes;
}
function findOperation(name) {
    const id = Object.hasOwn(catalog.operations, name) ? name : idsByName().get(name.toLowerCase());
    return id === undefined ? undefined : getOperation(id);
}
let index;
function idsByName() {
    index ??= new Map(Object.entries(catalog.operations).flatMap(([id, { alias = id }]) => [
        [id.toLowerCase(), id],
        [alias.toLowerCase(), id]
    ]));
    return index;
}
function getOperation(id) {
    const operation = expandOperation(id, catalog);
    if (operation === undefined)
        throw new Error(`The operation catalogue has no operationId ${JSON.stringify(id)}.`);
    return operation;
}
function pathParameters(operationId, known) {
    return Object.fromEntries(pathNames(getOperation(operationId).path).map((name) => [name, known[name] ?? '']));
}
function findRead(path) {
    return Object.entries(catalog.operations).find(([, stored]) => stored.method === 'GET' && stored.path === path)?.[0];
}
function findReadOfItem(path) {
    return Object.values(catalog.operations).find((stored) => stored.method === 'GET' &&
        stored.path.startsWith(`${path}/{`) &&
        /^\/\{\w+\}$/.test(stored.path.slice(path.length)))?.path;
}
function operationIds() {
    return Object.keys(catalog.operations);
}
function nearestOperations(name, limit = 3) {
    const names = Object.entries(catalog.operations).flatMap(([id, { alias = id }]) => [id, alias]);
    const nearestById = new Map();
    for (const candidate of (0,nearest/* nearest */.p)(name, names, names.length)) {
        const id = idsByName().get(candidate.toLowerCase());
        if (!nearestById.has(id))
            nearestById.set(id, candidate);
    }
    return [...nearestById.values()].slice(0, limit);
}
function defaultVersion(operation) {
    return operation.versions.findLast(({ version }) => /^\d{4}-\d{2}-\d{2}$/.test(version));
}


/***/ }),

/***/ 29:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);

const synonyms = new Map([
    ['project', 'group'],
    ['organization', 'org'],
    ['organisation', 'org']
]);
const maxDifference = 0.42;
function nearest(word, candidates, limit = 3) {
    return [...new Set(candidates)]
        .map((candidate) => ({ candidate, difference: differenceOf(word, candidate) }))
        .filter(({ difference }) => difference <= maxDifference)
        .sort((a, b) => a.difference - b.difference || (a.candidate < b.candidate ? -1 : 1))
        .slice(0, limit)
        .map(({ candidate }) => candidate);
}
function differenceOf(a, b) {
    const [left, right] = [wordsOf(a), wordsOf(b)];
    const spelling = editsPerCharacter(a.toLowerCase(), b.toLowerCase());
    return Math.min(spelling, editsPerCharacter(left.join(''), right.join('')) + 0.01, editsPerCharacter(left.toSorted().join(''), right.toSorted().join('')) + 0.02, unsharedWords(left, right) + spelling / 10, isBeginning(a, b) ? 0.2 : 1);
}
function editsPerCharacter(a, b) {
    return a === '' || b === '' ? 1 : (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(a, b) / Math.max(a.length, b.length);
}
function isBeginning(a, b) {
    return a.length >= 4 && b.toLowerCase().startsWith(a.toLowerCase());
}
function unsharedWords(a, b) {
    const shared = a.filter((word) => b.includes(word)).length;
    return 1 - (2 * shared) / Math.max(a.length + b.length, 1);
}
function wordsOf(name) {
    const words = name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [];
    const singular = words.map((word) => word
        .toLowerCase()
        .replace(/ies$/, 'y')
        .replace(/(?<=[^s]{3})s$/, ''));
    return singular.map((word) => synonyms.get(word) ?? word);
}


/***/ }),

/***/ 5661:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ delay),
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
const systemClock = {
    nowMs: () => Math.floor(performance.timeOrigin + performance.now()),
    setTimer(delayMs, run) {
        const timer = setTimeout(run, Math.min(delayMs, 0x7fffffff));
        return () => clearTimeout(timer);
    }
};
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

/***/ 8347:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ describeFirst),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   cG: () => (/* binding */ findDifferences),
/* harmony export */   qv: () => (/* binding */ isNothing)
/* harmony export */ });
/* harmony import */ var _attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2622);

function findDifferences(comparison, sent, found, scope = {}) {
    return compare({ ...comparison, ...scope }, sent, found, { path: '', name: '' });
}
function describeFirst([first]) {
    return first === undefined ? undefined : `${first.path} is ${first.found}, not ${first.sent}`;
}
function compare(settings, sent, found, place) {
    if (found === undefined || found === null) {
        return isNothing(sent) || settings.otherShape === true ? [] : differ(place, sent, found);
    }
    if (Array.isArray(sent)) {
        return Array.isArray(found) ? compareLists(settings, sent, found, place) : differ(place, sent, found);
    }
    if ((0,_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(sent)) {
        return (0,_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(found) ? compareObjects(settings, sent, found, place) : differ(place, sent, found);
    }
    return isSame(settings, sent, found, place) ? [] : differ(place, sent, found);
}
function compareObjects(settings, sent, found, { path }) {
    const managed = Object.entries(settings.managed)
        .filter(([, switches]) => switches.some((path) => (0,_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(found, path) === true))
        .map(([name]) => name);
    const inside = managed.length === 0 ? settings : { ...settings, ignored: [...settings.ignored, ...managed] };
    return Object.entries(sent)
        .filter(([name]) => !inside.ignored.includes(name))
        .flatMap(([name, value]) => {
        const other = Object.hasOwn(found, name) ? found[name] : undefined;
        return compare(inside, value, other, { path: join(path, name), name });
    });
}
function compareLists(settings, sent, found, { path, name }) {
    const differences = sent.flatMap((element, index) => {
        const other = findElement(settings, { sent, found }, index);
        return compare(settings, element, other, { path: join(path, String(index)), name });
    });
    const hasMore = settings.wholeLists === true && found.length > sent.length;
    return hasMore ? [...differences, ...differ({ path, name }, sent, found)] : differences;
}
function findElement({ identities }, { sent, found }, index) {
    const element = sent[index];
    const atIndex = found[index];
    if (!(0,_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(element))
        return found.includes(element) ? element : atIndex;
    const identity = identities.find((name) => element[name] !== undefined);
    if (identity === undefined)
        return atIndex;
    const has = (list, value) => list.find((each) => (0,_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(each) && each[identity] === value);
    if ((0,_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(atIndex) && atIndex[identity] === element[identity])
        return atIndex;
    const isOther = (0,_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(atIndex) && has(sent, atIndex[identity]) !== undefined;
    return has(found, element[identity]) ?? (isOther ? undefined : atIndex);
}
function isSame({ atLeast, versions }, sent, found, { name }) {
    if (sent === found)
        return true;
    if (isNumber(sent) && isNumber(found)) {
        return atLeast.includes(name) ? found >= sent : found >= sent && found <= sent;
    }
    return versions.includes(name) && typeof sent === 'string' && `${sent}.0` === found;
}
function isNumber(value) {
    return typeof value === 'number' || typeof value === 'bigint';
}
function isNothing(value) {
    if (value === null || value === undefined || value === '')
        return true;
    if (Array.isArray(value))
        return value.length === 0;
    return (0,_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) && (Object.keys(value).length === 0 || value['nodeCount'] === 0);
}
function differ({ path }, sent, found) {
    return [
        { path, found: found === undefined || found === null ? 'missing' : describeValue(found), sent: describeValue(sent) }
    ];
}
const MAX_SHOWN = 80;
function describeValue(value) {
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    if ((0,_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        return 'a document';
    const text = String(value);
    return text.length > MAX_SHOWN ? `a text of ${text.length} characters` : text;
}
function join(path, name) {
    return path === '' ? name : `${path}.${name}`;
}


/***/ }),

/***/ 3383:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ firstOf),
/* harmony export */   p: () => (/* binding */ countOf)
/* harmony export */ });
function countOf(count, one, many) {
    return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}
function firstOf(items, most) {
    const rest = items.length - most;
    return items.slice(0, most).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}


/***/ }),

/***/ 492:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ NetworkError),
/* harmony export */   MU: () => (/* binding */ TimeoutError),
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   SS: () => (/* binding */ ReportedError),
/* harmony export */   _$: () => (/* binding */ UnmetError),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   fc: () => (/* binding */ assertFailure),
/* harmony export */   hD: () => (/* binding */ ApiError),
/* harmony export */   v3: () => (/* binding */ AuthenticationError)
/* harmony export */ });
class ReportedError extends Error {
    hint;
    constructor(message, options = {}) {
        super(message, { cause: options.cause });
        this.hint = options.hint;
    }
    prependHint(hint) {
        this.hint = this.hint === undefined ? hint : `${hint} ${this.hint}`;
    }
}
class InputError extends ReportedError {
    name = 'InputError';
    problems;
    afterSending;
    constructor(problems, { afterSending = false } = {}) {
        super(problems.map(({ input, message }) => `${input}: ${message}`).join('\n'));
        this.problems = problems;
        this.afterSending = afterSending;
    }
}
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
class ApiError extends ReportedError {
    name = 'ApiError';
    status;
    errorCode;
    detail;
    parameters;
    operationId;
    method;
    path;
    fromAtlas;
    earlier;
    constructor(options) {
        super(options.message, { hint: options.hint });
        this.status = options.status;
        this.errorCode = options.errorCode;
        this.detail = options.detail;
        this.parameters = options.parameters ?? [];
        this.operationId = options.operationId;
        this.method = options.method;
        this.path = options.path;
        this.fromAtlas = options.fromAtlas ?? false;
        this.earlier = options.earlier ?? 'none';
    }
}
class NetworkError extends ReportedError {
    name = 'NetworkError';
    fault;
    status;
    earlier = 'none';
    constructor(message, options) {
        super(message, options);
        this.fault = options.fault;
        this.status = options.status;
    }
}
class TimeoutError extends ReportedError {
    name = 'TimeoutError';
    notCarriedOut;
    constructor(message, options = {}) {
        super(message, options);
        this.notCarriedOut = options.notCarriedOut ?? false;
    }
}
class UnmetError extends ReportedError {
    name = 'UnmetError';
}
class CancelledError extends ReportedError {
    name = 'CancelledError';
}
function isFailure(error) {
    return error instanceof ReportedError && !(error instanceof CancelledError);
}
function assertFailure(error) {
    if (!isFailure(error))
        throw error;
}


/***/ }),

/***/ 6323:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ isBeingRemoved),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   Z2: () => (/* binding */ isAlreadyRemoved)
/* harmony export */ });
/* unused harmony exports SUBJECTS, parentsIn */
/* harmony import */ var _catalog_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4258);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(492);


const MISSING = /^(?<subject>\w+?)_(?:NOT_FOUND(?:_(?:FOR|IN)_\w+)?|DOES_NOT_EXIST|NOT_CONFIGURED|NOT_IN_(?:GROUP|ORG|TEAM))$/;
const SUBJECTS = {
    groupId: ['GROUP', 'GROUP_NAME', 'PROJECT', 'ATLAS_GROUP', 'AUTOMATION_CONFIG'],
    orgId: ['ORG', 'ORG_NAME', 'ORGANIZATION'],
    clusterName: ['CLUSTER', 'CLUSTER_NAME', 'BACKUP_CONFIG'],
    name: ['CLUSTER', 'CLUSTER_NAME', 'FLEX_CLUSTER'],
    instanceName: ['CLUSTER', 'CLUSTER_NAME', 'SERVERLESS_INSTANCE'],
    tenantName: ['DATA_LAKE_TENANT', 'DATA_FEDERATION_TENANT', 'STREAM_TENANT', 'STREAM_WORKSPACE'],
    connectionName: ['STREAM_CONNECTION'],
    endpointServiceId: ['PRIVATELINK', 'PRIVATE_ENDPOINT_SERVICE'],
    cloudProvider: ['PROVIDER', 'PROVIDER_CONFIG', 'CLOUD_PROVIDER'],
    databaseName: ['DATABASE', 'NAMESPACE'],
    collectionName: ['COLLECTION', 'NAMESPACE'],
    teamId: ['TEAM', 'TEAM_NAME'],
    apiUserId: ['API_KEY', 'API_USER'],
    clientId: ['SERVICE_ACCOUNT'],
    mcpConfigId: ['MCP_CONFIG'],
    federationSettingsId: ['FEDERATION', 'FEDERATION_SETTINGS'],
    identityProviderId: ['IDENTITY_PROVIDER']
};
const BEING_REMOVED = ['CLUSTER_ALREADY_REQUESTED_DELETION', 'PEER_ALREADY_REQUESTED_DELETION'];
function isGone(error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .hD) || error.status !== 404 || !error.fromAtlas)
        return false;
    const { errorCode = '', operationId, path, parameters } = error;
    const template = (0,_catalog_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .findOperation */ .LC)(operationId)?.path;
    if (template === undefined)
        return false;
    if (errorCode === 'RESOURCE_NOT_FOUND') {
        return template.endsWith('}') && parameters[0] === decodeURIComponent(path.split('/').at(-1) ?? '');
    }
    const subject = MISSING.exec(errorCode)?.groups?.['subject'];
    return subject !== undefined && !parentsIn(template).some((name) => SUBJECTS[name]?.includes(subject));
}
function isBeingRemoved(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .hD && error.fromAtlas && BEING_REMOVED.includes(error.errorCode ?? '');
}
function isAlreadyRemoved(error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .hD) || error.method !== 'DELETE' || error.earlier !== 'unknown')
        return false;
    return isGone(error) || isBeingRemoved(error);
}
function parentsIn(template) {
    const names = (0,_catalog_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .pathNames */ .Gz)(template);
    return template.endsWith('}') ? names.slice(0, -1) : names;
}


/***/ }),

/***/ 4733:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ toJson),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var lossless_json__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(875);

const LONG_OR_LARGE = /(?:^|[:,[\s])-?(?:\d{16}|\d+(?:\.\d+)?[eE]\+?\d{3})/;
function parseJson(text) {
    if (!LONG_OR_LARGE.test(text))
        return JSON.parse(text);
    return (0,lossless_json__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, null, { parseNumber: toNumber, onDuplicateKey: ({ newValue }) => newValue });
}
function toNumber(digits) {
    if ((0,lossless_json__WEBPACK_IMPORTED_MODULE_0__/* .isInteger */ .Fq)(digits) && !(0,lossless_json__WEBPACK_IMPORTED_MODULE_0__/* .isSafeNumber */ .Lz)(digits))
        return BigInt(digits);
    const number = Number(digits);
    if (!Number.isFinite(number))
        throw new RangeError('A number is out of range.');
    return number;
}
function toJson(value, space) {
    try {
        return JSON.stringify(value, undefined, space);
    }
    catch (error) {
        if (!(error instanceof TypeError))
            throw error;
        return (0,lossless_json__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(value, undefined, space) ?? 'null';
    }
}


/***/ }),

/***/ 6143:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ withOutcome),
/* harmony export */   v: () => (/* binding */ isRefusal)
/* harmony export */ });
/* harmony import */ var _catalog_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4258);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(492);


function isRefusal(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .hD)
        return isClientError(error.status) && error.earlier === 'none';
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NetworkError */ .Dr)
        return isUnsent(error) && error.earlier === 'none';
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TimeoutError */ .MU)
        return error.notCarriedOut;
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AuthenticationError */ .v3;
}
function isUnsent({ fault }) {
    return fault === 'unsent' || fault === 'untrusted';
}
function isClientError(status) {
    return status >= 400 && status < 500 && status !== 408;
}
const ROOT = '/api/atlas/v2/';
const NOT_IDEMPOTENT = ['POST', 'PATCH'];
function withOutcome(error, operation) {
    const isWrite = NOT_IDEMPOTENT.includes(operation.method);
    if (!isWrite || !(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(error) || isRefusal(error))
        return error;
    const read = findNearestRead(operation.path);
    const how = read === undefined ? 'in the Atlas UI' : `in the Atlas UI or with the operation ${read}`;
    error.message += '\nAtlas may have carried it out nevertheless.';
    error.prependHint(`Before you run it again, check ${how} whether it took effect.`);
    return error;
}
function findNearestRead(path) {
    const [at = ''] = path.split(':');
    if (!at.startsWith(ROOT))
        return undefined;
    return (0,_catalog_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .findRead */ .o8)(at) ?? findNearestRead(at.slice(0, at.lastIndexOf('/')));
}


/***/ }),

/***/ 9270:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   a: () => (/* binding */ percentEncode),
/* harmony export */   mK: () => (/* binding */ buildRequest)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9511);

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
    const query = [];
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
                    query.push(`${parameter.name}=${percentEncode(String(item))}`);
                break;
            case 'header':
                headers[parameter.name.toLowerCase()] = String(value);
                break;
        }
    }
    const search = query.join('&');
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
    return percentEncode(raw);
}
function percentEncode(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function asList(value) {
    return typeof value === 'object' ? value : [value];
}


/***/ }),

/***/ 4918:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U6: () => (/* binding */ incompleteResponse),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(492);

function incompleteResponse(operationId, missing) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .Dr(`${operationId}: the response has no ${missing}, so the result is unknown.`, {
        fault: 'unexpected',
        hint: `Run the job again. If that does not help, run the operation ${operationId} and inspect its result.`
    });
}
function recordOf(operationId, value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw incompleteResponse(operationId, 'attributes');
    }
    return value;
}
function textOf(operationId, record, attribute) {
    const value = record[attribute];
    if (typeof value !== 'string' || value === '')
        throw incompleteResponse(operationId, attribute);
    return value;
}


/***/ }),

/***/ 1546:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V8: () => (/* binding */ toOperation),
/* harmony export */   ZG: () => (/* binding */ parseRoute),
/* harmony export */   ar: () => (/* binding */ ROUTE_HINT),
/* harmony export */   e2: () => (/* binding */ toParameters)
/* harmony export */ });
const ROUTE_HINT = 'Check the method and the path of the route, and api-version: a version before the one that added the route does not have it.';
const FORM = /^(GET|POST|PUT|PATCH|DELETE) +(\/api\/atlas\/[^?#\s]+)(?:\?([^#\s]*))?$/i;
const PATH = /^(?:[\w.~!$&'()*+,;=:@/-]|%[0-9A-F]{2})+$/i;
const QUERY = /^[\w.-]+=(?:[\w.~!$'()*+,;:@/?-]|%[0-9A-F]{2})*$/i;
function parseRoute(text) {
    const [, method, path, search = ''] = FORM.exec(text.trim()) ?? [];
    if (method === undefined || path === undefined || !isSafe(path))
        return undefined;
    const pairs = search === '' ? [] : search.split('&');
    if (!pairs.every((pair) => QUERY.test(pair)))
        return undefined;
    const query = new Map();
    for (const [name, value] of new URLSearchParams(search))
        query.set(name, [...(query.get(name) ?? []), value]);
    return { method: method.toUpperCase(), path, query: Object.fromEntries(query) };
}
function isSafe(path) {
    const segments = path.slice(1).replace(/%2e/gi, '.').split('/');
    return PATH.test(path) && segments.every((segment) => !['', '.', '..'].includes(segment));
}
function toOperation({ method, path, query }, { version, body }) {
    const paging = method === 'GET' ? ['pageNum', 'itemsPerPage'] : [];
    const names = [...new Set([...Object.keys(query), ...paging])];
    return {
        id: `${method} ${path}`,
        uncatalogued: true,
        method,
        path,
        versions: [{ version, kinds: ['json'], ...(body === undefined ? {} : { body: typeOfBody(body) }) }],
        statuses: [200, 201, 202, 204],
        responseType: 'any',
        attributes: [],
        parameters: names.map((name) => ({ name, place: 'query', type: 'string', array: true, required: false })),
        roles: [],
        bodyRequired: false,
        paged: method === 'GET',
        deprecated: false,
        unauthenticated: false
    };
}
function toParameters({ query }) {
    return Object.fromEntries(Object.entries(query).map(([name, values]) => [name, values.length === 1 ? (values[0] ?? '') : values]));
}
function typeOfBody(body) {
    return body.trimStart().startsWith('[') ? 'list' : 'object';
}


/***/ }),

/***/ 2400:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   eu: () => (/* binding */ findPageOf),
/* harmony export */   n$: () => (/* binding */ uiPageOutput),
/* harmony export */   vi: () => (/* binding */ findUiPage)
/* harmony export */ });
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9270);

const PARTS = {
    'network-access': 'security/network/accessList',
    'database-access': 'security/database/users',
    alerts: 'alerts'
};
const HALF_CHARACTER = /\p{Surrogate}/u;
function findUiPage(baseUrl, { orgId, groupId, clusterName, part }) {
    if ([orgId, groupId, clusterName].some((name) => name !== undefined && HALF_CHARACTER.test(name)))
        return undefined;
    if (groupId !== undefined) {
        const project = `${baseUrl}/v2/${(0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .percentEncode */ .a)(groupId)}`;
        if (part !== undefined && part !== 'search')
            return `${project}#/${PARTS[part]}`;
        if (clusterName === undefined)
            return `${project}#/overview`;
        return `${project}#/clusters/${part === 'search' ? 'atlasSearch' : 'detail'}/${(0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .percentEncode */ .a)(clusterName)}`;
    }
    return orgId === undefined ? undefined : `${baseUrl}/v2#/org/${(0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .percentEncode */ .a)(orgId)}/projects`;
}
function uiPageOutput(baseUrl, subject) {
    return findUiPage(baseUrl, subject) ?? '';
}
function findPageOf(baseUrl, { operationId, parameters }) {
    const { orgId, groupId, clusterName, name } = parameters;
    const flex = operationId === 'deleteGroupFlexCluster' ? name : undefined;
    return findUiPage(baseUrl, { orgId, groupId, clusterName: clusterName ?? flex, part: UNDO_PARTS.get(operationId) });
}
const UNDO_PARTS = new Map([
    ['deleteGroupAccessListEntry', 'network-access'],
    ['deleteGroupDatabaseUser', 'database-access']
]);


/***/ }),

/***/ 9936:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i9: () => (/* binding */ findSearch),
  xY: () => (/* binding */ hasMarker),
  ev: () => (/* binding */ isNamed),
  aJ: () => (/* binding */ isShown),
  T5: () => (/* binding */ parametersFrom)
});

// EXTERNAL MODULE: ./src/atlas/attributes.ts
var atlas_attributes = __nccwpck_require__(2622);
// EXTERNAL MODULE: ./src/atlas/catalog/catalog.ts + 2 modules
var catalog = __nccwpck_require__(4258);
// EXTERNAL MODULE: ./src/atlas/address-block.ts
var address_block = __nccwpck_require__(1403);
;// CONCATENATED MODULE: ./src/atlas/same-name.ts

function isSameName(found, wanted) {
    if (typeof found !== 'string')
        return false;
    if (found === wanted)
        return true;
    const [one, other] = [parseEntry(found), parseEntry(wanted)];
    return one !== undefined && other !== undefined && (0,address_block/* covers */.hU)(one, other) && (0,address_block/* covers */.hU)(other, one);
}
const ANY = ['0.0.0.0/32', '::/128'];
function parseEntry(text) {
    const block = (0,address_block/* parseBlock */.rT)(text);
    return block !== undefined && ANY.includes(`${block.address}/${block.prefix}`) ? { ...block, prefix: 0 } : block;
}

// EXTERNAL MODULE: ./src/atlas/undo-rules.ts
var undo_rules = __nccwpck_require__(5815);
;// CONCATENATED MODULE: ./src/atlas/undo-match.ts




function hasMarker(document, { field, value }) {
    const found = (0,atlas_attributes/* valueAt */.fK)(document, field);
    if (typeof found === 'string')
        return found.split(' ').includes(value);
    return Array.isArray(found) && found.some((tag) => (0,atlas_attributes/* valueAt */.fK)(tag, 'value') === value);
}
function parametersFrom(document, take) {
    return Object.fromEntries(Object.entries(take ?? {}).flatMap(([name, attributes]) => {
        const value = attributes
            .split('|')
            .map((attribute) => (0,atlas_attributes/* valueAt */.fK)(document, attribute))
            .find((found) => typeof found === 'string');
        return typeof value === 'string' ? [[name, value]] : [];
    }));
}
function isNamed(document, take, parameters) {
    return Object.entries(take ?? {}).every(([name, attributes]) => {
        const wanted = parameters[name];
        return (wanted !== undefined &&
            attributes.split('|').some((attribute) => isSameName((0,atlas_attributes/* valueAt */.fK)(document, attribute), wanted)));
    });
}
function findSearch(undoOperationId) {
    return Object.values(undo_rules/* UNDO_RULES */.z).find(({ undo }) => undo === undoOperationId)?.marker?.search;
}
function isShown({ guard, operationId, parameters }, read) {
    const { method, path } = (0,catalog/* getOperation */.eu)(read.operationId);
    if (method !== 'GET')
        return false;
    const removal = (0,catalog/* getOperation */.eu)(operationId).path;
    if (path === removal || path.startsWith(`${removal}/`)) {
        return (0,atlas_attributes/* isRecord */.u4)(read.data) && (0,catalog/* pathNames */.Gz)(removal).every((name) => read.parameters?.[name] === parameters[name]);
    }
    const search = findSearch(operationId);
    if (guard.kind !== 'marker' || (read.operationId !== guard.get && read.operationId !== search?.list))
        return false;
    const documents = (0,atlas_attributes/* itemsOf */.S3)(read.data) ?? [read.data];
    const take = Object.entries(search?.take ?? guard.take ?? {}).filter(([name]) => name in parameters);
    return documents.some((each) => hasMarker(each, guard) && isNamed(each, Object.fromEntries(take), parameters));
}


/***/ }),

/***/ 3841:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ planUndo),
/* harmony export */   r: () => (/* binding */ confirmUndo)
/* harmony export */ });
/* harmony import */ var lossless_json__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(875);
/* harmony import */ var _attributes_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2622);
/* harmony import */ var _catalog_catalog_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4258);
/* harmony import */ var _undo_match_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9936);




const LONGEST_TEXT = 250;
function planUndo(rule, input, marking) {
    const body = input.body === undefined ? undefined : (0,lossless_json__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(input.body);
    const entries = rule.eachEntry === true && Array.isArray(body) ? body : [body];
    const marked = entries.map((entry) => addMarker(rule, entry, marking));
    const steps = marked.map(({ entry, hasMarker }) => planOne(rule, input, entry, hasMarker ? marking.marker : undefined));
    const whole = rule.eachEntry === true ? marked.map(({ entry }) => entry) : marked[0]?.entry;
    return { input: body === undefined ? input : { ...input, body: (0,lossless_json__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(whole) }, steps };
}
function confirmUndo(rule, step, response, absentBefore) {
    const returned = pick(rule.from, { response, entry: findEntry(rule, step, response) });
    const parameters = { ...step.parameters, ...returned };
    const complete = (0,_catalog_catalog_js__WEBPACK_IMPORTED_MODULE_1__/* .pathNames */ .Gz)((0,_catalog_catalog_js__WEBPACK_IMPORTED_MODULE_1__/* .getOperation */ .eu)(rule.undo).path).every((name) => name in parameters);
    const hasNewId = complete && Object.keys(returned).some((name) => !(name in step.parameters));
    const guard = hasNewId
        ? { kind: 'returned' }
        : step.guard.kind === 'none' && absentBefore
            ? { kind: 'absent-before' }
            : step.guard;
    return { ...step, parameters, guard, created: true, subject: describe(rule, parameters) };
}
function findEntry({ eachEntry, from = {} }, { guard, parameters }, response) {
    if (eachEntry !== true)
        return undefined;
    const take = Object.fromEntries(Object.entries(from).map(([name, places]) => [name, places.replaceAll('entry.', '')]));
    return (0,_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)(response)?.find((item) => (guard.kind !== 'marker' || (0,_undo_match_js__WEBPACK_IMPORTED_MODULE_2__/* .hasMarker */ .xY)(item, guard)) && (0,_undo_match_js__WEBPACK_IMPORTED_MODULE_2__/* .isNamed */ .ev)(item, take, parameters));
}
function planOne(rule, input, entry, marker) {
    const sources = { body: entry, entry };
    const names = (0,_catalog_catalog_js__WEBPACK_IMPORTED_MODULE_1__/* .pathNames */ .Gz)((0,_catalog_catalog_js__WEBPACK_IMPORTED_MODULE_1__/* .getOperation */ .eu)(rule.undo).path);
    const given = Object.fromEntries(names.flatMap((name) => {
        const value = input.parameters?.[name];
        return value === undefined || rule.from?.[name] !== undefined ? [] : [[name, String(value)]];
    }));
    const parameters = { ...given, ...pick(rule.from, sources) };
    const guard = rule.marker === undefined || marker === undefined
        ? { kind: 'none' }
        : {
            kind: 'marker',
            get: rule.marker.get,
            field: rule.marker.field,
            value: marker,
            ...(rule.marker.getFrom === undefined ? {} : { getParameters: pick(rule.marker.getFrom, sources) }),
            ...(rule.marker.take === undefined ? {} : { take: rule.marker.take })
        };
    return { operationId: rule.undo, parameters, guard, subject: describe(rule, parameters, entry), created: false };
}
function addMarker({ marker: rule }, entry, marking) {
    const unchanged = { entry, hasMarker: false };
    if (rule === undefined || !(0,_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(entry))
        return unchanged;
    const { field } = rule;
    const given = entry[field] ?? (field === 'tags' ? [] : '');
    if (field === 'tags') {
        if (!Array.isArray(given))
            return unchanged;
        return { entry: { ...entry, tags: [...given, ...marking.tags] }, hasMarker: true };
    }
    if (typeof given !== 'string')
        return unchanged;
    const text = marking.text(rule.maxLength ?? LONGEST_TEXT, given === '' ? undefined : given);
    if (text === undefined)
        return unchanged;
    const added = text.slice(given.length);
    const allowed = rule.plain === true ? added.replace(/[^\p{L}\p{N}\-_.,' ]/gu, ' ') : added;
    return { entry: { ...entry, [field]: `${given}${allowed}` }, hasMarker: true };
}
function pick(from, sources) {
    return Object.fromEntries(Object.entries(from ?? {}).flatMap(([name, places]) => {
        const value = places
            .split('|')
            .map((place) => textOf((0,_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(sources, place)))
            .find((found) => found !== undefined);
        return value === undefined ? [] : [[name, value]];
    }));
}
function describe(rule, parameters, entry) {
    const last = (0,_catalog_catalog_js__WEBPACK_IMPORTED_MODULE_1__/* .pathNames */ .Gz)((0,_catalog_catalog_js__WEBPACK_IMPORTED_MODULE_1__/* .getOperation */ .eu)(rule.undo).path).at(-1) ?? '';
    const name = parameters[last] ?? textOf((0,_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(entry, 'name'));
    return name === undefined ? rule.noun : `${rule.noun} ${name}`;
}
function textOf(value) {
    return typeof value === 'string' || (0,lossless_json__WEBPACK_IMPORTED_MODULE_0__/* .isLosslessNumber */ .s_)(value) ? String(value) : undefined;
}


/***/ }),

/***/ 5815:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ findUndoRule),
/* harmony export */   z: () => (/* binding */ UNDO_RULES)
/* harmony export */ });
const UNDO_RULES = {
    createGroupAccessListEntry: {
        undo: 'deleteGroupAccessListEntry',
        noun: 'access list entry',
        eachEntry: true,
        replaces: true,
        from: { entryValue: 'entry.ipAddress|entry.cidrBlock|entry.awsSecurityGroup' },
        marker: {
            field: 'comment',
            maxLength: 80,
            get: 'getGroupAccessListEntry',
            search: { list: 'listGroupAccessListEntries', take: { entryValue: 'ipAddress|cidrBlock|awsSecurityGroup' } }
        }
    },
    createGroupDatabaseUser: {
        undo: 'deleteGroupDatabaseUser',
        noun: 'database user',
        from: { databaseName: 'response.databaseName|body.databaseName', username: 'response.username|body.username' },
        marker: {
            field: 'description',
            maxLength: 100,
            get: 'getGroupDatabaseUser',
            search: { list: 'listGroupDatabaseUsers', take: { databaseName: 'databaseName', username: 'username' } }
        },
        get: 'getGroupDatabaseUser'
    },
    createGroupCluster: {
        undo: 'deleteGroupCluster',
        noun: 'cluster',
        from: { clusterName: 'response.name|body.name' },
        marker: {
            field: 'tags',
            get: 'getGroupCluster',
            search: { list: 'listGroupClusters', take: { clusterName: 'name' } }
        }
    },
    createGroupFlexCluster: {
        undo: 'deleteGroupFlexCluster',
        noun: 'flex cluster',
        from: { name: 'response.name|body.name' },
        marker: {
            field: 'tags',
            get: 'getGroupFlexCluster',
            search: { list: 'listGroupFlexClusters', take: { name: 'name' } }
        }
    },
    createGroup: {
        undo: 'deleteGroup',
        noun: 'project',
        from: { groupId: 'response.id' },
        marker: {
            field: 'tags',
            get: 'getGroupByName',
            getFrom: { groupName: 'body.name' },
            take: { groupId: 'id' }
        }
    },
    takeGroupClusterBackupSnapshots: {
        undo: 'deleteGroupClusterBackupSnapshot',
        noun: 'snapshot',
        from: { snapshotId: 'response.id' },
        marker: { field: 'description', get: 'listGroupClusterBackupSnapshots', take: { snapshotId: 'id' } }
    },
    createGroupClusterSearchIndex: {
        undo: 'deleteGroupClusterSearchIndex',
        noun: 'search index',
        from: { indexId: 'response.indexID' }
    },
    createGroupAlertConfig: {
        undo: 'deleteGroupAlertConfig',
        noun: 'alert configuration',
        from: { alertConfigId: 'response.id' }
    },
    createGroupCustomDbRoleRole: {
        undo: 'deleteGroupCustomDbRoleRole',
        noun: 'custom role',
        from: { roleName: 'response.roleName|body.roleName' },
        get: 'getGroupCustomDbRoleRole'
    },
    createGroupPrivateEndpointEndpointService: {
        undo: 'deleteGroupPrivateEndpointEndpointService',
        noun: 'private endpoint service',
        from: { cloudProvider: 'body.providerName', endpointServiceId: 'response.id' }
    },
    createGroupPrivateEndpointEndpointServiceEndpoint: {
        undo: 'deleteGroupPrivateEndpointEndpointServiceEndpoint',
        noun: 'private endpoint',
        from: { endpointId: 'body.id|body.endpointGroupName' },
        get: 'getGroupPrivateEndpointEndpointServiceEndpoint'
    },
    createOrgServiceAccount: {
        undo: 'deleteOrgServiceAccount',
        noun: 'service account',
        from: { clientId: 'response.clientId' },
        marker: {
            field: 'description',
            maxLength: 250,
            plain: true,
            get: 'listOrgServiceAccounts',
            take: { clientId: 'clientId' }
        }
    },
    createOrgServiceAccountAccessList: {
        undo: 'deleteOrgServiceAccountAccessListEntry',
        noun: 'API access list entry',
        eachEntry: true,
        from: { ipAddress: 'entry.ipAddress|entry.cidrBlock' },
        list: { get: 'listOrgServiceAccountAccessList', attributes: ['ipAddress', 'cidrBlock'] }
    },
    createGroupServiceAccountAccessList: {
        undo: 'deleteGroupServiceAccountAccessListEntry',
        noun: 'API access list entry',
        eachEntry: true,
        from: { ipAddress: 'entry.ipAddress|entry.cidrBlock' },
        list: { get: 'listGroupServiceAccountAccessList', attributes: ['ipAddress', 'cidrBlock'] }
    },
    createOrgApiKeyAccessListEntry: {
        undo: 'deleteOrgApiKeyAccessListEntry',
        noun: 'API access list entry',
        eachEntry: true,
        from: { ipAddress: 'entry.ipAddress|entry.cidrBlock' },
        get: 'getOrgApiKeyAccessListEntry'
    },
    createOrgApiKey: { undo: 'deleteOrgApiKey', noun: 'API key', from: { apiUserId: 'response.id' } },
    createOrgTeam: { undo: 'deleteOrgTeam', noun: 'team', from: { teamId: 'response.id' } },
    createOrgInvite: { undo: 'deleteOrgInvite', noun: 'invitation', from: { invitationId: 'response.id' } },
    createGroupInvite: { undo: 'deleteGroupInvite', noun: 'invitation', from: { invitationId: 'response.id' } },
    createOrgResourcePolicy: {
        undo: 'deleteOrgResourcePolicy',
        noun: 'resource policy',
        from: { resourcePolicyId: 'response.id' },
        marker: { field: 'description', get: 'listOrgResourcePolicies', take: { resourcePolicyId: 'id' } }
    },
    createGroupContainer: {
        undo: 'deleteGroupContainer',
        noun: 'network container',
        from: { containerId: 'response.id' }
    },
    createGroupPeer: { undo: 'deleteGroupPeer', noun: 'peering connection', from: { peerId: 'response.id' } },
    createGroupBackupExportBucket: {
        undo: 'deleteGroupBackupExportBucket',
        noun: 'export bucket',
        from: { exportBucketId: 'response._id' }
    },
    createGroupBackupPrivateEndpoint: {
        undo: 'deleteGroupBackupPrivateEndpoint',
        noun: 'private endpoint for backups',
        from: { endpointId: 'response.id' }
    },
    createGroupEncryptionAtRestPrivateEndpoint: {
        undo: 'requestGroupEncryptionAtRestPrivateEndpointDeletion',
        noun: 'private endpoint for encryption keys',
        from: { endpointId: 'response.id' }
    },
    createGroupPrivateNetworkSettingEndpointId: {
        undo: 'deleteGroupPrivateNetworkSettingEndpointId',
        noun: 'private endpoint of Data Federation',
        from: { endpointId: 'body.endpointId' },
        marker: {
            field: 'comment',
            get: 'getGroupPrivateNetworkSettingEndpointId',
            search: { list: 'listGroupPrivateNetworkSettingEndpointIds', take: { endpointId: 'endpointId' } }
        },
        get: 'getGroupPrivateNetworkSettingEndpointId'
    },
    createGroupDataFederation: {
        undo: 'deleteGroupDataFederation',
        noun: 'federated database',
        from: { tenantName: 'response.name|body.name' },
        get: 'getGroupDataFederation'
    },
    createGroupClusterOnlineArchive: {
        undo: 'deleteGroupClusterOnlineArchive',
        noun: 'online archive',
        from: { archiveId: 'response._id' }
    },
    createGroupStreamWorkspace: {
        undo: 'deleteGroupStreamWorkspace',
        noun: 'stream workspace',
        from: { tenantName: 'response.name|body.name' },
        get: 'getGroupStreamWorkspace'
    },
    createGroupStreamConnection: {
        undo: 'deleteGroupStreamConnection',
        noun: 'stream connection',
        from: { connectionName: 'response.name|body.name' },
        get: 'getGroupStreamConnection'
    },
    createGroupStreamProcessor: {
        undo: 'deleteGroupStreamProcessor',
        noun: 'stream processor',
        from: { processorName: 'response.name|body.name' },
        get: 'getGroupStreamProcessor'
    },
    createGroupStreamPrivateLinkConnection: {
        undo: 'deleteGroupStreamPrivateLinkConnection',
        noun: 'private link of streams',
        from: { connectionId: 'response._id' }
    },
    createGroupLogIntegration: {
        undo: 'deleteGroupLogIntegration',
        noun: 'log integration',
        from: { id: 'response.id' }
    },
    createGroupAiModelApiKey: {
        undo: 'deleteGroupAiModelApiKey',
        noun: 'AI model API key',
        from: { apiKeyId: 'response.apiKeyId' }
    },
    startGroupClusterOutageSimulation: {
        undo: 'endGroupClusterOutageSimulation',
        noun: 'outage simulation',
        get: 'getGroupClusterOutageSimulation'
    }
};
function findUndoRule(operationId) {
    return Object.hasOwn(UNDO_RULES, operationId) ? UNDO_RULES[operationId] : undefined;
}


/***/ }),

/***/ 9511:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ chooseVersion)
/* harmony export */ });
/* harmony import */ var _catalog_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4258);

function chooseVersion(operation, asked) {
    const names = operation.versions.map(({ version }) => version);
    if (asked === undefined) {
        const latest = (0,_catalog_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultVersion */ .U8)(operation);
        if (latest !== undefined)
            return { asked: latest.version, version: latest };
        return {
            problem: `${operation.id} exists only as ${names.join(', ')}. Set api-version to use it; Atlas may change it at any time.`
        };
    }
    const exact = operation.versions.find(({ version }) => version === asked);
    if (exact !== undefined)
        return { asked, version: exact };
    if (!isDate(asked)) {
        return {
            problem: `is not a version of ${operation.id}. Give a date as YYYY-MM-DD, or one of: ${names.join(', ')}.`
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

/***/ 361:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   DA: () => (/* binding */ settleMsOf),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   gv: () => (/* binding */ CREATION_LAG_MS),
/* harmony export */   qL: () => (/* binding */ findOtherKind)
/* harmony export */ });
/* harmony import */ var _attributes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2622);
/* harmony import */ var _catalog_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4258);


const CREATION_LAG_MS = 60_000;
function findOtherKind(errorCode = '') {
    switch (errorCode) {
        case 'CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API':
            return { get: 'getGroupFlexCluster', version: '2024-11-13' };
        case 'CANNOT_USE_NON_FLEX_CLUSTER_IN_FLEX_API':
            return { get: 'getGroupCluster', version: '2024-08-05' };
        default:
            return undefined;
    }
}
function judge(rule, data) {
    const nothing = data === undefined || (typeof data === 'object' && data !== null && Object.keys(data).length === 0);
    if (nothing && rule.empty !== undefined)
        return rule.empty;
    if (rule.failure?.some((attribute) => holds(attribute, data)))
        return 'failure';
    return rule.success.length > 0 && rule.success.every((attribute) => holds(attribute, data)) ? 'success' : 'pending';
}
function holds(rule, data) {
    const value = (0,_attributes_js__WEBPACK_IMPORTED_MODULE_1__/* .firstValueAt */ .JT)(data, rule.attribute);
    if ('in' in rule)
        return rule.in.includes(value);
    if ('notIn' in rule)
        return typeof value === 'string' && !rule.notIn.includes(value);
    return value !== undefined;
}
function settleMsOf({ settleMs, gone }) {
    return settleMs ?? (gone === undefined ? undefined : 0);
}
function readVersion({ get, version }, written) {
    return (0,_catalog_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .getOperation */ .eu)(get).versions.some((each) => each.version === written) ? written : version;
}


/***/ }),

/***/ 4852:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  vv: () => (/* binding */ findWaitRule),
  au: () => (/* binding */ getWaitRule)
});

// UNUSED EXPORTS: WAIT_RULES

;// CONCATENATED MODULE: ./src/atlas/wait-rules/parts.ts
const is = (attribute, ...values) => ({
    attribute,
    in: values
});
const newAndFinal = { settleMs: 0 };
const removed = { success: [], failure: [], gone: [404], settleMs: 0 };

;// CONCATENATED MODULE: ./src/atlas/wait-rules/access.ts

const privateEndpoint = {
    state: 'status',
    success: [is('status', 'ACTIVE', 'PENDING_ACCEPTANCE')],
    failure: [is('status', 'FAILED')]
};
const peer = {
    get: 'getGroupPeer',
    state: 'statusName|status',
    success: [is('statusName|status', 'AVAILABLE', 'PENDING_ACCEPTANCE', 'WAITING_FOR_USER')],
    failure: [is('statusName|status', 'FAILED')]
};
const userChange = {
    get: 'getGroupClusterStatus',
    needsCluster: true,
    state: 'changeStatus',
    success: [is('changeStatus', 'APPLIED')]
};
const ACCESS = {
    createGroupDatabaseUser: userChange,
    updateGroupDatabaseUser: userChange,
    deleteGroupDatabaseUser: userChange,
    verifyGroupUserSecurityLdap: {
        ...newAndFinal,
        get: 'getGroupUserSecurityLdapVerify',
        from: { requestId: 'response.requestId' },
        state: 'status',
        success: [is('status', 'SUCCESS')],
        failure: [is('status', 'FAILED', 'FAIL')]
    },
    createGroupAccessListEntry: {
        get: 'getGroupAccessListStatus',
        eachEntry: true,
        from: { entryValue: 'entry.cidrBlock|entry.ipAddress|entry.awsSecurityGroup' },
        state: 'STATUS',
        success: [is('STATUS', 'ACTIVE')],
        failure: [is('STATUS', 'FAILED')]
    },
    createGroupPrivateEndpointEndpointService: {
        get: 'getGroupPrivateEndpointEndpointService',
        from: { cloudProvider: 'response.cloudProvider', endpointServiceId: 'response.id' },
        state: 'status',
        success: [is('status', 'AVAILABLE', 'WAITING_FOR_USER')],
        failure: [is('status', 'FAILED')]
    },
    deleteGroupPrivateEndpointEndpointService: {
        get: 'getGroupPrivateEndpointEndpointService',
        settleMs: 30_000,
        state: 'status',
        success: [],
        failure: [is('status', 'FAILED')],
        gone: [404]
    },
    createGroupPrivateEndpointEndpointServiceEndpoint: {
        get: 'getGroupPrivateEndpointEndpointServiceEndpoint',
        from: { endpointId: 'body.id|body.endpointGroupName' },
        state: 'connectionStatus|status',
        success: [is('connectionStatus|status', 'AVAILABLE')],
        failure: [is('connectionStatus|status', 'REJECTED', 'FAILED')]
    },
    createGroupBackupPrivateEndpoint: {
        ...privateEndpoint,
        get: 'getGroupBackupPrivateEndpoint',
        from: { endpointId: 'response.id' }
    },
    deleteGroupBackupPrivateEndpoint: { ...privateEndpoint, get: 'getGroupBackupPrivateEndpoint', ...removed },
    createGroupEncryptionAtRestPrivateEndpoint: {
        ...privateEndpoint,
        get: 'getGroupEncryptionAtRestPrivateEndpoint',
        from: { endpointId: 'response.id' }
    },
    requestGroupEncryptionAtRestPrivateEndpointDeletion: {
        ...privateEndpoint,
        get: 'getGroupEncryptionAtRestPrivateEndpoint',
        ...removed
    },
    createGroupPeer: { ...peer, from: { peerId: 'response.id' } },
    updateGroupPeer: peer,
    deleteGroupPeer: {
        ...peer,
        ...removed,
        alreadyThere: { codes: ['PEER_ALREADY_REQUESTED_DELETION'], state: ['TERMINATING', 'DELETING'] }
    }
};

;// CONCATENATED MODULE: ./src/atlas/wait-rules/backups.ts

const snapshot = {
    get: 'getGroupClusterBackupSnapshot',
    state: 'status',
    success: [is('status', 'completed')],
    failure: [is('status', 'failed')]
};
const flexRestoreJob = {
    ...newAndFinal,
    get: 'getGroupFlexClusterBackupRestoreJob',
    from: { restoreJobId: 'response.id' },
    state: 'status',
    success: [is('status', 'COMPLETED')],
    failure: [is('status', 'FAILED')]
};
const onlineArchive = {
    get: 'getGroupClusterOnlineArchive',
    state: 'state',
    success: [is('state', 'ACTIVE')],
    failure: [is('state', 'ORPHANED', 'DELETED')]
};
const BACKUPS = {
    takeGroupClusterBackupSnapshots: { ...snapshot, ...newAndFinal, from: { snapshotId: 'response.id' } },
    updateGroupClusterBackupSnapshot: snapshot,
    deleteGroupClusterBackupSnapshot: { ...snapshot, ...removed },
    createGroupClusterBackupRestoreJob: {
        ...newAndFinal,
        get: 'getGroupClusterBackupRestoreJob',
        from: { restoreJobId: 'response.id' },
        state: 'deliveryType',
        ends: { failed: 'failed', cancelled: 'cancelled', expired: 'expired', finishedAt: 'finished' },
        success: [{ attribute: 'finishedAt', present: true }],
        failure: [is('failed', true), is('cancelled', true), is('expired', true)]
    },
    createGroupFlexClusterBackupRestoreJob: flexRestoreJob,
    downloadGroupFlexClusterBackup: flexRestoreJob,
    createGroupClusterCollectionRestoreJob: {
        ...newAndFinal,
        get: 'getGroupClusterCollectionRestoreJob',
        from: { jobId: 'response.id' },
        state: 'state',
        success: [is('state', 'SUCCESSFUL')],
        failure: [is('state', 'FAILED', 'CANCELED')]
    },
    createGroupClusterBackupExport: {
        ...newAndFinal,
        get: 'getGroupClusterBackupExport',
        from: { exportId: 'response.id' },
        state: 'state',
        success: [is('state', 'Successful')],
        failure: [is('state', 'Failed', 'Cancelled')]
    },
    updateGroupBackupCompliancePolicy: {
        get: 'getGroupBackupCompliancePolicy',
        state: 'state',
        success: [is('state', 'ACTIVE')]
    },
    createGroupClusterOnlineArchive: { ...onlineArchive, from: { archiveId: 'response._id' } },
    updateGroupClusterOnlineArchive: {
        ...onlineArchive,
        success: [is('state', 'ACTIVE', 'PAUSED')],
        alreadyThere: { codes: ['ONLINE_ARCHIVE_MUST_BE_ACTIVE_TO_PAUSE'], attribute: 'paused' }
    },
    deleteGroupClusterOnlineArchive: { ...onlineArchive, success: [is('state', 'DELETED')], failure: [], gone: [404] }
};

;// CONCATENATED MODULE: ./src/atlas/wait-rules/clusters.ts

const CLUSTER_SETTLE_MS = 60_000;
const clusterComparison = {
    ignored: [
        'id',
        'groupId',
        'stateName',
        'createDate',
        'connectionStrings',
        'links',
        'mongoDBVersion',
        'featureCompatibilityVersion',
        'featureCompatibilityVersionExpirationDate',
        'acceptDataRisksAndForceReplicaSetReconfig'
    ],
    atLeast: ['diskSizeGB', 'diskIOPS'],
    versions: ['mongoDBMajorVersion'],
    identities: ['key', 'regionName'],
    managed: {
        instanceSize: ['autoScaling.compute.enabled', 'analyticsAutoScaling.compute.enabled'],
        instanceSizeName: ['autoScaling.compute.enabled']
    }
};
const cluster = {
    get: 'getGroupCluster',
    version: '2024-08-05',
    state: 'stateName',
    success: [is('stateName', 'IDLE')],
    failure: [is('stateName', 'DELETING')],
    settleMs: CLUSTER_SETTLE_MS
};
const flexCluster = { ...cluster, get: 'getGroupFlexCluster', version: '2024-11-13' };
const searchDeployment = {
    get: 'getGroupClusterSearchDeployment',
    version: '2025-03-12',
    state: 'stateName',
    success: [is('stateName', 'IDLE')]
};
const clusterRemoved = { alreadyThere: { codes: ['CLUSTER_ALREADY_REQUESTED_DELETION'], state: ['DELETING'] } };
const CLUSTERS = {
    createGroupCluster: { ...cluster, compares: clusterComparison, from: { clusterName: 'response.name' } },
    updateGroupCluster: {
        ...cluster,
        compares: clusterComparison,
        alreadyThere: { codes: ['CLUSTER_ALREADY_PAUSED', 'CANNOT_UPDATE_PAUSED_CLUSTER'], attribute: 'paused' }
    },
    deleteGroupCluster: { ...cluster, ...removed, ...clusterRemoved },
    createGroupFlexCluster: { ...flexCluster, compares: clusterComparison, from: { name: 'response.name' } },
    updateGroupFlexCluster: { ...flexCluster, compares: clusterComparison },
    deleteGroupFlexCluster: { ...flexCluster, ...removed, ...clusterRemoved },
    tenantGroupFlexClusterUpgrade: {
        ...cluster,
        compares: clusterComparison,
        from: { clusterName: 'response.name' },
        success: [
            is('stateName', 'IDLE'),
            { attribute: 'replicationSpecs.0.regionConfigs.0.providerName', notIn: ['FLEX', 'TENANT'] }
        ],
        pendingCodes: ['CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API']
    },
    upgradeGroupClusterTenantUpgrade: {
        ...cluster,
        version: '2023-01-01',
        compares: clusterComparison,
        from: { clusterName: 'response.name' },
        success: [is('stateName', 'IDLE'), { attribute: 'providerSettings.providerName', notIn: ['TENANT'] }]
    },
    createGroupClusterSearchDeployment: searchDeployment,
    updateGroupClusterSearchDeployment: searchDeployment,
    deleteGroupClusterSearchDeployment: { ...searchDeployment, success: [], gone: [404], empty: 'success' },
    createGroupClusterIndexRollingIndex: cluster,
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
    restartGroupClusterPrimaries: cluster
};

;// CONCATENATED MODULE: ./src/atlas/wait-rules/data.ts

const searchIndex = {
    get: 'getGroupClusterSearchIndex',
    state: 'status',
    success: [is('status', 'READY'), is('queryable', true)],
    failure: [is('status', 'FAILED', 'DOES_NOT_EXIST')]
};
const removedSearchIndex = {
    ...searchIndex,
    success: [is('status', 'DOES_NOT_EXIST')],
    failure: [],
    gone: [404]
};
const liveMigration = {
    get: 'getGroupLiveMigration',
    state: 'status',
    failure: [is('status', 'FAILED', 'EXPIRED')]
};
const DATA = {
    createGroupClusterSearchIndex: { ...searchIndex, notYet: ['DOES_NOT_EXIST'], from: { indexId: 'response.indexID' } },
    updateGroupClusterSearchIndex: searchIndex,
    updateGroupClusterSearchIndexByName: { ...searchIndex, get: 'getGroupClusterSearchIndexByName' },
    deleteGroupClusterSearchIndex: removedSearchIndex,
    deleteGroupClusterSearchIndexByName: { ...removedSearchIndex, get: 'getGroupClusterSearchIndexByName' },
    requestGroupSampleDatasetLoad: {
        ...newAndFinal,
        get: 'getGroupSampleDatasetLoad',
        from: { sampleDatasetId: 'response._id' },
        state: 'state',
        success: [is('state', 'COMPLETED')],
        failure: [is('state', 'FAILED')]
    },
    validateGroupLiveMigrations: {
        ...newAndFinal,
        get: 'getGroupLiveMigrationValidateStatus',
        from: { validationId: 'response._id' },
        state: 'status',
        success: [is('status', 'SUCCESS')],
        failure: [is('status', 'FAILED')]
    },
    createGroupLiveMigration: {
        ...liveMigration,
        ...newAndFinal,
        from: { liveMigrationId: 'response._id' },
        success: [is('readyForCutover', true)]
    },
    cutoverGroupLiveMigration: { ...liveMigration, success: [is('status', 'COMPLETE')] }
};

;// CONCATENATED MODULE: ./src/atlas/wait-rules/organizations.ts

const projectComparison = {
    ignored: [],
    atLeast: [],
    versions: [],
    identities: ['key'],
    managed: {}
};
const project = {
    get: 'getGroup',
    state: 'name',
    success: [{ attribute: 'name', present: true }],
    compares: projectComparison
};
const ORGANIZATIONS = {
    createGroup: { ...project, ...newAndFinal, from: { groupId: 'response.id' }, notYet: ['NOT_IN_GROUP'] },
    updateGroup: project,
    deleteGroup: {
        get: 'getGroup',
        state: 'name',
        success: [],
        gone: ['GROUP_NOT_FOUND', 'NOT_IN_GROUP']
    },
    createOrgBillingCostExplorerUsageProcess: {
        ...newAndFinal,
        get: 'getOrgBillingCostExplorerUsage',
        from: { token: 'response.token' },
        state: 'state',
        success: [{ attribute: 'usageDetails', present: true }],
        empty: 'pending'
    },
    createOrgInvoiceReport: {
        ...newAndFinal,
        get: 'getOrgInvoiceReport',
        from: { reportId: 'response.reportId' },
        state: 'state',
        success: [is('state', 'SUCCEEDED')],
        failure: [is('state', 'FAILED')]
    }
};

;// CONCATENATED MODULE: ./src/atlas/wait-rules/streams.ts

const streamConnection = {
    get: 'getGroupStreamConnection',
    state: 'state',
    success: [is('state', 'READY')],
    failure: [is('state', 'FAILED')]
};
const failoverConnection = {
    ...streamConnection,
    get: 'getGroupStreamConnectionFailoverConnection'
};
const STREAMS = {
    createGroupStreamConnection: { ...streamConnection, from: { connectionName: 'response.name' } },
    updateGroupStreamConnection: streamConnection,
    deleteGroupStreamConnection: { ...streamConnection, ...removed },
    createGroupStreamConnectionFailoverConnection: {
        ...failoverConnection,
        from: { failoverConnectionId: 'response.id' }
    },
    updateGroupStreamConnectionFailoverConnection: failoverConnection,
    deleteGroupStreamConnectionFailoverConnection: { ...failoverConnection, ...removed },
    deleteGroupStreamPrivateLinkConnection: { get: 'getGroupStreamPrivateLinkConnection', state: 'state', ...removed },
    deleteGroupStreamWorkspace: { get: 'getGroupStreamWorkspace', state: 'name', ...removed }
};

;// CONCATENATED MODULE: ./src/atlas/wait-rules.ts






const WAIT_RULES = {
    ...CLUSTERS,
    ...BACKUPS,
    ...DATA,
    ...ACCESS,
    ...STREAMS,
    ...ORGANIZATIONS
};
function findWaitRule(operationId) {
    return Object.hasOwn(WAIT_RULES, operationId) ? WAIT_RULES[operationId] : undefined;
}
function getWaitRule(operationId) {
    const rule = findWaitRule(operationId);
    if (rule === undefined)
        throw new Error(`${operationId} has no wait rule.`);
    return rule;
}


/***/ }),

/***/ 5888:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ EVERY),
/* harmony export */   t: () => (/* binding */ ExpressionError)
/* harmony export */ });
const EVERY = '*';
class ExpressionError extends Error {
    name = 'ExpressionError';
}


/***/ }),

/***/ 474:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isMet)
/* harmony export */ });
/* harmony import */ var _compiled_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5888);

function isMet(condition, data) {
    const value = condition.evaluate(data);
    if (value === true)
        return true;
    if (value === false || value === null || value === undefined)
        return false;
    throw new _compiled_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionError */ .t(`a condition must be true or false, but this one is ${typeOf(value)}:\n  ${condition.text}`);
}
function typeOf(value) {
    if (typeof value === 'object')
        return Array.isArray(value) ? 'a list' : 'an object';
    return typeof value === 'bigint' ? 'a number' : `a ${typeof value}`;
}


/***/ }),

/***/ 9731:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
const UNITS_MS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
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

/***/ 5102:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ toDuration),
/* harmony export */   Is: () => (/* binding */ isSettled),
/* harmony export */   dk: () => (/* binding */ DEFAULT_SETTLE_MS),
/* harmony export */   v2: () => (/* binding */ toExactDuration),
/* harmony export */   wt: () => (/* binding */ poll)
/* harmony export */ });
/* unused harmony exports HEARTBEAT_MS, nextDelayMs */
const HEARTBEAT_MS = 30_000;
const DEFAULT_SETTLE_MS = 30_000;
function isSettled(reads, settleMs) {
    const last = reads.at(-1);
    if (last === undefined || (last.verdict !== 'success' && last.verdict !== 'failure'))
        return false;
    if (settleMs === undefined || reads.some(({ verdict }) => verdict === 'pending'))
        return true;
    const before = reads.findLastIndex(({ verdict }) => verdict !== last.verdict && verdict !== 'unknown');
    const first = reads.slice(before + 1).find(({ verdict }) => verdict === last.verdict) ?? last;
    return last.atMs - first.atMs >= settleMs;
}
function nextDelayMs(elapsedMs, intervalMs, timeoutMs) {
    const leftMs = timeoutMs - elapsedMs;
    return leftMs <= 0 ? undefined : Math.min(intervalMs, leftMs);
}
async function poll(options) {
    const { check, first, intervalMs, timeoutMs, nowMs } = options;
    const settleMs = first === undefined ? undefined : (options.settleMs ?? DEFAULT_SETTLE_MS);
    const startMs = nowMs();
    const log = createLog(options, startMs);
    const history = [];
    let timeline = [];
    let found;
    let verdict = 'unknown';
    const record = (result) => {
        const atMs = nowMs();
        history.push({ verdict: result.verdict, atMs });
        const last = timeline.at(-1)?.state;
        const failed = result.verdict === 'unknown' && result.found === undefined;
        const state = failed ? (last ?? result.state) : result.state;
        if (!failed)
            verdict = result.verdict;
        found = result.found ?? found;
        if (last !== state)
            log.change(state);
        timeline = extend(timeline, state, startMs, atMs);
    };
    const finish = (end) => ({
        end,
        found,
        state: timeline.at(-1)?.state ?? '',
        verdict,
        elapsedMs: nowMs() - startMs,
        checks: history.length,
        timeline
    });
    for (let next = first;; next = undefined) {
        record(next ?? (await check(startMs + timeoutMs)));
        const reads = first === undefined ? history : history.slice(1);
        if (isSettled(reads, settleMs))
            return finish(reads.at(-1)?.verdict === 'failure' ? 'failure' : 'success');
        const delayMs = nextDelayMs(nowMs() - startMs, intervalMs, timeoutMs);
        if (delayMs === undefined)
            return finish('expired');
        await log.sleep(delayMs);
    }
}
function createLog({ timeoutMs, nowMs, sleep, report }, startMs) {
    let reportedMs = startMs;
    let state = '';
    const print = (line) => {
        reportedMs = nowMs();
        report(line);
    };
    return {
        change(next) {
            state = next;
            print(`${state} after ${toDuration(nowMs() - startMs)}`);
        },
        async sleep(delayMs) {
            const untilMs = nowMs() + delayMs;
            while (nowMs() < untilMs) {
                await sleep(Math.max(0, Math.min(untilMs, reportedMs + HEARTBEAT_MS) - nowMs()));
                if (nowMs() < reportedMs + HEARTBEAT_MS)
                    continue;
                const elapsedMs = nowMs() - startMs;
                const left = toDuration(Math.max(0, timeoutMs - elapsedMs));
                print(`still ${state} (${toDuration(elapsedMs)} elapsed, ${left} left)`);
            }
        }
    };
}
function extend(timeline, state, startMs, atMs) {
    const last = timeline.at(-1);
    if (last === undefined)
        return [{ state, fromMs: startMs, untilMs: atMs }];
    const grown = [...timeline.slice(0, -1), { ...last, untilMs: atMs }];
    return last.state === state ? grown : [...grown, { state, fromMs: atMs, untilMs: atMs }];
}
function toExactDuration(ms) {
    if (ms > 0 && ms < 1000)
        return `${ms} ms`;
    return ms < 60_000 ? `${ms / 1000} s` : toDuration(ms);
}
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

/***/ 8741:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B: () => (/* binding */ describeApiResult)
});

// EXTERNAL MODULE: ./src/atlas/counts.ts
var counts = __nccwpck_require__(3383);
// EXTERNAL MODULE: ./src/atlas/attributes.ts
var attributes = __nccwpck_require__(2622);
// EXTERNAL MODULE: ./src/atlas/catalog/catalog.ts + 2 modules
var catalog = __nccwpck_require__(4258);
;// CONCATENATED MODULE: ./src/atlas/identity.ts


const OTHERS = {
    createOrg: 'organization.id',
    getGroupClusterSearchIndexByName: 'indexID',
    updateGroupClusterSearchIndexByName: 'indexID'
};
function identityAttributes({ id, method, path }) {
    const other = OTHERS[id];
    const itemPath = method === 'POST' ? ((0,catalog/* findReadOfItem */.w5)(path) ?? path) : path;
    const [at = ''] = itemPath.split(':');
    const parameter = at.endsWith('}') ? (0,catalog/* pathNames */.Gz)(at).at(-1) : undefined;
    const named = parameter !== undefined && /I[dD]$/.test(parameter) ? [parameter, parameter.replace(/Id$/, 'ID')] : [];
    return [...(other === undefined ? [] : [other]), 'id', '_id', ...named];
}
function findIdentity(operation, data) {
    return identityAttributes(operation)
        .map((attribute) => (0,attributes/* valueAt */.fK)(data, attribute))
        .filter((value) => typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint')
        .map(String)[0];
}

// EXTERNAL MODULE: ./src/atlas/ui-pages.ts
var ui_pages = __nccwpck_require__(2400);
// EXTERNAL MODULE: ./src/operations/cluster/connection-string.ts
var connection_string = __nccwpck_require__(125);
;// CONCATENATED MODULE: ./src/operations/api/row-pages.ts


const toCluster = (item, groupId) => {
    const clusterName = textAt(item, 'name');
    return clusterName === undefined ? {} : { groupId, clusterName };
};
const toProject = (item) => ({ groupId: textAt(item, 'id') });
const toOrganization = (item) => ({ orgId: textAt(item, 'id') });
const SUBJECTS = new Map([
    ['listGroupClusters', toCluster],
    ['listGroupFlexClusters', toCluster],
    ['listGroups', toProject],
    ['getOrgGroups', toProject],
    ['listOrgs', toOrganization]
]);
function findRowPages(baseUrl, { operation, input }, data) {
    const toSubject = SUBJECTS.get(operation.id);
    if (toSubject === undefined)
        return undefined;
    const { groupId } = input.parameters ?? {};
    const project = typeof groupId === 'string' ? groupId : undefined;
    const pages = ((0,attributes/* itemsOf */.S3)(data) ?? []).map((item) => (0,ui_pages/* findUiPage */.vi)(baseUrl, toSubject(item, project)));
    return { column: 'Name', pages };
}
function textAt(item, path) {
    const value = (0,attributes/* valueAt */.fK)(item, path);
    return typeof value === 'string' && value !== '' ? value : undefined;
}

// EXTERNAL MODULE: ./src/operations/api/show-attributes.ts + 1 modules
var show_attributes = __nccwpck_require__(8917);
// EXTERNAL MODULE: ./src/operations/api/state-of.ts
var state_of = __nccwpck_require__(9108);
;// CONCATENATED MODULE: ./src/operations/api/describe-api-result.ts








function describeApiResult(baseUrl, task, response) {
    const { operation } = task;
    const { status, version, kind, data, bytes } = response;
    const count = (0,attributes/* itemsOf */.S3)(data)?.length;
    const { facts, table } = (0,show_attributes/* showAttributes */.r)(operation.id, data);
    const items = count === undefined ? '' : ` with ${(0,counts/* countOf */.p)(count, 'item', 'items')}`;
    return {
        verdict: `${operation.id} returned ${status}${items}${describeState(data)}.`,
        data,
        file: kind === 'json' ? undefined : { bytes, extension: kind === 'gzip' ? 'gz' : 'csv' },
        status,
        apiVersion: version,
        outputs: findOutputs(baseUrl, task, data),
        facts,
        table: table && { ...table, links: findRowPages(baseUrl, task, data) }
    };
}
function describeState(data) {
    const { name, stateName } = (0,attributes/* isRecord */.u4)(data) ? data : {};
    return typeof name === 'string' && typeof stateName === 'string' ? `: ${name} is ${(0,state_of/* stateOf */.L4)(data)}` : '';
}
function findOutputs(baseUrl, { operation, input: { parameters = {} } }, data) {
    const document = (0,attributes/* isRecord */.u4)(data) ? data : {};
    const { name, username, stateName } = document;
    const id = findIdentity(operation, data);
    const { text: connection } = (0,connection_string/* chooseConnection */.OO)({ document, state: (0,state_of/* stateOf */.L4)(data) });
    const parameter = (key) => (typeof parameters[key] === 'string' ? parameters[key] : undefined);
    const url = (0,ui_pages/* findUiPage */.vi)(baseUrl, {
        orgId: parameter('orgId'),
        groupId: parameter('groupId'),
        clusterName: parameter('clusterName')
    });
    return {
        ...(id === undefined ? {} : { id }),
        ...(typeof name === 'string' ? { name } : {}),
        ...(typeof username === 'string' ? { username } : {}),
        ...(url === undefined ? {} : { url }),
        ...(typeof stateName === 'string' ? { state: (0,state_of/* stateOf */.L4)(data) } : {}),
        ...(connection === undefined ? {} : { 'connection-string': connection })
    };
}


/***/ }),

/***/ 60:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ describeApiRequest),
  f: () => (/* binding */ runApiOperation)
});

// EXTERNAL MODULE: ./src/atlas/json.ts
var json = __nccwpck_require__(4733);
// EXTERNAL MODULE: ./src/atlas/request.ts
var atlas_request = __nccwpck_require__(9270);
// EXTERNAL MODULE: ./src/operations/temporary/create-temporary.ts
var create_temporary = __nccwpck_require__(638);
// EXTERNAL MODULE: ./src/atlas/attributes.ts
var attributes = __nccwpck_require__(2622);
// EXTERNAL MODULE: ./src/atlas/errors.ts
var errors = __nccwpck_require__(492);
// EXTERNAL MODULE: ./src/atlas/wait-rule.ts
var wait_rule = __nccwpck_require__(361);
// EXTERNAL MODULE: ./src/atlas/wait-rules.ts + 7 modules
var wait_rules = __nccwpck_require__(4852);
// EXTERNAL MODULE: ./src/operations/api/wait-targets.ts
var wait_targets = __nccwpck_require__(767);
;// CONCATENATED MODULE: ./src/operations/api/already-there.ts






async function findAlreadyThere({ atlas, subject, report }, task, error) {
    const rule = (0,wait_rules/* findWaitRule */.vv)(task.operation.id);
    const code = error instanceof errors/* ApiError */.hD && error.fromAtlas ? (error.errorCode ?? '') : '';
    if (rule?.alreadyThere?.codes.includes(code) !== true)
        return undefined;
    const [parameters] = (0,wait_targets/* findTargets */.q)(task, { rule, subject, response: undefined });
    let response;
    try {
        response = await atlas.call(rule.get, { parameters, version: (0,wait_rule/* readVersion */.$4)(rule, task.input.version) });
    }
    catch (failed) {
        (0,errors/* assertFailure */.fc)(failed);
        return undefined;
    }
    if (!shows(rule, task, response.data))
        return undefined;
    report(`Atlas refused ${task.operation.id} with ${code}, and shows that what it asks for is there already.`);
    return response;
}
function shows({ state, alreadyThere }, { input }, data) {
    if (alreadyThere === undefined)
        return false;
    if ('state' in alreadyThere)
        return alreadyThere.state.includes(String((0,attributes/* firstValueAt */.JT)(data, state)));
    const { attribute } = alreadyThere;
    const sent = (0,json/* parseJson */.q)(input.body ?? '{}');
    const isAlone = (0,attributes/* isRecord */.u4)(sent) && Object.keys(sent).join() === attribute;
    return isAlone && sent[attribute] === (0,attributes/* valueAt */.fK)(data, attribute);
}

;// CONCATENATED MODULE: ./src/operations/api/api-task.ts

async function callOnce({ atlas }, task, options) {
    const { operation, input, paginate } = task;
    const allPages = paginate && operation.paged && operation.method === 'GET' && !('pageNum' in (input.parameters ?? {}));
    if (!allPages)
        return atlas.call(operation, input, options);
    if (operation.uncatalogued !== true)
        return atlas.list(operation, input, options);
    const response = await atlas.call(operation, input, options);
    return hasMorePages(response.data) ? atlas.list(operation, input, options) : response;
}
function hasMorePages(data) {
    const { results, totalCount, links } = (0,attributes/* isRecord */.u4)(data) ? data : {};
    if (!Array.isArray(results))
        return false;
    const next = Array.isArray(links) && links.some((link) => (0,attributes/* isRecord */.u4)(link) && link['rel'] === 'next');
    return next || (typeof totalCount === 'number' && totalCount > results.length);
}

// EXTERNAL MODULE: ./src/operations/api/describe-api-result.ts + 2 modules
var describe_api_result = __nccwpck_require__(8741);
// EXTERNAL MODULE: ./src/operations/api/wait-for-finish.ts
var wait_for_finish = __nccwpck_require__(5056);
// EXTERNAL MODULE: ./src/gate/condition.ts
var condition = __nccwpck_require__(474);
// EXTERNAL MODULE: ./src/operations/wait-for.ts
var wait_for = __nccwpck_require__(6039);
// EXTERNAL MODULE: ./src/operations/api/state-of.ts
var state_of = __nccwpck_require__(9108);
;// CONCATENATED MODULE: ./src/operations/api/wait-until.ts





async function waitUntil(context, task, conditions) {
    const { waitUntil: wanted, failWhen } = conditions;
    const check = async (deadlineMs) => {
        const found = await callOnce(context, task, { deadlineMs, quiet: true });
        const state = (0,state_of/* stateOf */.L4)(found.data);
        if (failWhen !== undefined && (0,condition/* isMet */.T)(failWhen, found.data)) {
            return { found, verdict: 'failure', state: `${state}, which meets fail-when ${failWhen.text}` };
        }
        return { found, verdict: (0,condition/* isMet */.T)(wanted, found.data) ? 'success' : 'pending', state };
    };
    const wait = {
        subject: `the result of ${task.operation.id}`,
        verb: 'meet',
        wanted: wanted.text,
        check
    };
    const { found, ...waited } = await (0,wait_for/* waitFor */.fm)(context, wait);
    const outcome = (0,wait_for/* toResultParts */.jT)(wait, { ...waited, found });
    if (found === undefined)
        return { data: undefined, outputs: {}, ...outcome };
    const base = (0,describe_api_result/* describeApiResult */.B)(context.atlas.baseUrl, task, found);
    return { ...base, ...outcome, facts: [...outcome.facts, ...base.facts] };
}

;// CONCATENATED MODULE: ./src/operations/api/run-api-operation.ts








async function runApiOperation(context, task, wait) {
    if (wait?.kind === 'until')
        return waitUntil(context, task, wait.conditions);
    const outcome = await call(context, task);
    if (wait?.kind === 'finish')
        return (0,wait_for_finish/* waitForFinish */._)(context, task, wait.rule, outcome);
    const result = (0,describe_api_result/* describeApiResult */.B)(context.atlas.baseUrl, task, outcome.response);
    return outcome.written
        ? result
        : { ...result, verdict: `${task.operation.id} changed nothing: what it asks for is there already.` };
}
async function call(context, task) {
    const { operation, input, undo } = task;
    try {
        const response = undo === undefined
            ? await callOnce(context, task)
            : await (0,create_temporary/* createTemporary */.G)(context, { operationId: operation.id, rule: undo, input });
        return { response, written: true };
    }
    catch (error) {
        const response = await findAlreadyThere(context, task, error);
        if (response === undefined)
            throw error;
        return { response, written: false };
    }
}
function describeApiRequest(baseUrl, { operation, input, undo }) {
    const request = (0,atlas_request/* buildRequest */.mK)(operation, input);
    const url = `${baseUrl}${request.target}`;
    const body = request.body === undefined ? undefined : (0,json/* parseJson */.q)(request.body);
    const unchecked = body === undefined ? '' : ' Atlas alone checks the attributes of its body.';
    return {
        verdict: `Dry run: ${operation.method} ${url} was not sent.${unchecked}`,
        data: { method: operation.method, url, headers: request.headers, ...(body === undefined ? {} : { body }) },
        outputs: {},
        facts: [
            ['Method', operation.method],
            ['URL', url],
            ...Object.entries(request.headers),
            ...(undo === undefined ? [] : [['Undone by', undo.undo]])
        ]
    };
}


/***/ }),

/***/ 8917:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  r: () => (/* binding */ showAttributes)
});

// EXTERNAL MODULE: ./src/atlas/attributes.ts
var atlas_attributes = __nccwpck_require__(2622);
;// CONCATENATED MODULE: ./src/operations/api/shown-attributes.ts
const REGION = 'replicationSpecs.*.regionConfigs.*';
const CONNECTION = {
    'Connection string': 'connectionStrings.standardSrv|connectionStrings.standard|connectionStrings.privateSrv|connectionStrings.private'
};
const CLUSTER = {
    Name: 'name',
    State: 'stateName',
    Tier: `${REGION}.electableSpecs.instanceSize`,
    Provider: `${REGION}.providerName`,
    Region: `${REGION}.regionName`,
    Version: 'mongoDBVersion'
};
const FLEX = {
    Name: 'name',
    State: 'stateName',
    Provider: 'providerSettings.backingProviderName',
    Region: 'providerSettings.regionName',
    Version: 'mongoDBVersion'
};
const SHOWN = [
    [/^(get|create|update)GroupCluster$/, { ...CLUSTER, ...CONNECTION }],
    [/^listGroupClusters$/, CLUSTER],
    [/^(get|create|update)GroupFlexCluster$/, { ...FLEX, ...CONNECTION }],
    [/^listGroupFlexClusters$/, FLEX],
    [
        /^((get|create|update)Group|listGroups|getOrgGroups)$/,
        { Name: 'name', Clusters: 'clusterCount', Created: 'created', ID: 'id' }
    ],
    [/^((get|create|update)Org|listOrgs)$/, { Name: 'name|organization.name', ID: 'id|organization.id' }],
    [
        /^(get|create|update|list)GroupDatabaseUsers?$/,
        {
            Username: 'username',
            Roles: 'roles.*.roleName',
            'Limited to': 'scopes.*.name',
            Database: 'databaseName',
            Until: 'deleteAfterDate'
        }
    ],
    [
        /^(get|create|list)GroupAccessListEntr(y|ies)$/,
        { Address: 'ipAddress|cidrBlock|awsSecurityGroup', Comment: 'comment', Until: 'deleteAfterDate' }
    ],
    [
        /^(get|list)GroupAlerts?$/,
        {
            'Event type': 'eventTypeName',
            Status: 'status',
            Metric: 'metricName',
            Value: 'currentValue.number',
            Cluster: 'clusterName',
            Since: 'created'
        }
    ],
    [/FlexClusterBackupSnapshots?$/, { Created: 'startTime', Status: 'status', Expires: 'expiration', ID: 'id' }],
    [
        /BackupSnapshots?$/,
        { Created: 'createdAt', Status: 'status', Type: 'snapshotType', Expires: 'expiresAt', ID: 'id' }
    ],
    [
        /GroupClusterSearchIndex(es)?$/,
        {
            Name: 'name',
            Status: 'status',
            Queryable: 'queryable',
            Type: 'type',
            Database: 'database',
            Collection: 'collectionName'
        }
    ]
];
const ANY_ITEM = {
    Name: 'name|username|displayName',
    State: 'stateName|status|state',
    Type: 'typeName|eventTypeName|type',
    Created: 'created|createdAt',
    ID: 'id|_id|clientId'
};
function shownAttributes(operationId) {
    return SHOWN.find(([operations]) => operations.test(operationId))?.[1];
}

// EXTERNAL MODULE: ./src/operations/api/state-of.ts
var state_of = __nccwpck_require__(9108);
;// CONCATENATED MODULE: ./src/operations/api/show-attributes.ts



function showAttributes(operationId, data) {
    const attributes = shownAttributes(operationId);
    const items = (0,atlas_attributes/* itemsOf */.S3)(data);
    if (items !== undefined)
        return { facts: [], table: tableOf(attributes ?? ANY_ITEM, items) };
    const facts = Object.entries(attributes ?? {})
        .map(([label, paths]) => [label, textAt(data, paths)])
        .filter(([, text]) => text !== '');
    return { facts: facts.length > 0 ? facts : scalarFields(data) };
}
function tableOf(attributes, items) {
    const rows = items.map((item) => Object.values(attributes).map((paths) => textAt(item, paths)));
    const isEmpty = rows.every((cells) => cells.every((cell) => cell === ''));
    return isEmpty ? undefined : { head: Object.keys(attributes), rows };
}
function textAt(data, paths) {
    const texts = paths
        .split('|')
        .map((path) => (0,atlas_attributes/* valuesAt */.I0)(data, path.split('.')).map(toText))
        .find((found) => found.some((text) => text !== ''));
    const text = [...new Set(texts)].join(', ');
    return paths === 'stateName' ? (0,state_of/* withPause */.hE)(text, data) : text;
}
function toText(value) {
    if (typeof value === 'boolean')
        return value ? 'yes' : 'no';
    return isScalar(value) ? String(value) : '';
}
function isScalar(value) {
    return ['string', 'number', 'bigint', 'boolean'].includes(typeof value);
}
function scalarFields(data) {
    if (!(0,atlas_attributes/* isRecord */.u4)(data))
        return [];
    return Object.entries(data)
        .filter(([, value]) => isScalar(value))
        .map(([key, value]) => [key, String(value)]);
}


/***/ }),

/***/ 9108:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   S_: () => (/* binding */ NO_STATE),
/* harmony export */   hE: () => (/* binding */ withPause),
/* harmony export */   te: () => (/* binding */ NOT_SHOWN_YET)
/* harmony export */ });
/* harmony import */ var _atlas_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3383);
/* harmony import */ var _atlas_attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2622);


function stateOf(data) {
    const items = (0,_atlas_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(data);
    if (items !== undefined)
        return (0,_atlas_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .p)(items.length, 'item', 'items');
    const state = ['stateName', 'status', 'state', 'STATUS', 'changeStatus']
        .map((name) => (0,_atlas_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(data, name))
        .find((value) => typeof value === 'string');
    return typeof state === 'string' ? withPause(state, data) : NO_STATE;
}
const NO_STATE = 'without a state';
const NOT_SHOWN_YET = 'not shown yet';
function withPause(state, data) {
    const paused = data?.paused === true;
    return paused && state === 'IDLE' ? 'PAUSED' : state;
}


/***/ }),

/***/ 5056:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ waitForFinish),
/* harmony export */   p: () => (/* binding */ stateIn)
/* harmony export */ });
/* harmony import */ var _atlas_attributes_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(2622);
/* harmony import */ var _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(492);
/* harmony import */ var _atlas_compare_sent_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(8347);
/* harmony import */ var _atlas_is_gone_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6323);
/* harmony import */ var _atlas_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4733);
/* harmony import */ var _atlas_wait_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(361);
/* harmony import */ var _wait_for_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6039);
/* harmony import */ var _describe_api_result_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8741);
/* harmony import */ var _state_of_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(9108);
/* harmony import */ var _wait_targets_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(767);










async function waitForFinish(context, task, rule, { response, written }) {
    const targets = (0,_wait_targets_js__WEBPACK_IMPORTED_MODULE_6__/* .findTargets */ .q)(task, { rule, subject: context.subject, response: response.data });
    const sent = findSent(task, rule);
    const read = createReader(context, { task, rule, response, sent });
    const wait = {
        subject: describeSubject(task, rule, targets),
        wanted: describeWanted(rule, sent),
        first: written ? showWrite(rule, response) : undefined,
        settleMs: (0,_atlas_wait_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .settleMsOf */ .DA)(rule),
        check: async (deadlineMs) => combine(await Promise.all(targets.map((target) => read(target, deadlineMs))))
    };
    const waited = await (0,_wait_for_js__WEBPACK_IMPORTED_MODULE_4__/* .waitFor */ .fm)(context, wait);
    const outcome = (0,_wait_for_js__WEBPACK_IMPORTED_MODULE_4__/* .toResultParts */ .jT)(wait, waited);
    const base = (0,_describe_api_result_js__WEBPACK_IMPORTED_MODULE_5__/* .describeApiResult */ .B)(context.atlas.baseUrl, task, waited.found ?? response);
    return { ...base, ...outcome, facts: [...outcome.facts, ...base.facts] };
}
function createReader({ atlas, clock }, { task, rule, response, sent }) {
    const shownByMs = clock.nowMs() + _atlas_wait_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .CREATION_LAG_MS */ .gv;
    let kind = chooseKind(rule, response);
    const judgeRead = (data) => {
        const state = stateIn(rule, data);
        const early = isCreation(task, rule) && clock.nowMs() <= shownByMs;
        if (early && rule.notYet?.includes(state) === true)
            return { verdict: 'pending', state };
        const verdict = (0,_atlas_wait_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S4)(rule, data);
        if (verdict !== 'success' || rule.compares === undefined || sent === undefined)
            return { verdict, state };
        const difference = (0,_atlas_compare_sent_js__WEBPACK_IMPORTED_MODULE_7__/* .describeFirst */ .Ms)((0,_atlas_compare_sent_js__WEBPACK_IMPORTED_MODULE_7__/* .findDifferences */ .cG)(rule.compares, sent, data, { otherShape: kind.get !== rule.get }));
        return difference === undefined
            ? { verdict, state }
            : { verdict: 'different', state: `${state}, but ${difference}` };
    };
    return async function read(target, deadlineMs) {
        try {
            const input = { parameters: (0,_wait_targets_js__WEBPACK_IMPORTED_MODULE_6__/* .renameCluster */ .f)(kind.get, target), version: kind.version };
            const found = await atlas.call(kind.get, input, { deadlineMs, quiet: true });
            return { found, ...judgeRead(found.data) };
        }
        catch (error) {
            if (!(error instanceof _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD))
                throw error;
            const code = error.errorCode ?? '';
            if (rule.pendingCodes?.includes(code) === true)
                return { found: undefined, verdict: 'pending', state: code };
            const other = (0,_atlas_wait_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .findOtherKind */ .qL)(code);
            if (other !== undefined && other.get !== kind.get && rule.pendingCodes === undefined) {
                kind = other;
                return read(target, deadlineMs);
            }
            const gone = ((0,_atlas_is_gone_js__WEBPACK_IMPORTED_MODULE_1__/* .isGone */ .ST)(error) && rule.gone?.includes(404)) || (error.fromAtlas && rule.gone?.includes(code));
            if (gone)
                return { found: undefined, verdict: 'success', state: 'gone' };
            const notYet = error.status === 404 || rule.notYet?.includes(code) === true;
            if (error.fromAtlas && notYet && isCreation(task, rule) && clock.nowMs() <= shownByMs) {
                return { found: undefined, verdict: 'pending', state: _state_of_js__WEBPACK_IMPORTED_MODULE_8__/* .NOT_SHOWN_YET */ .te };
            }
            throw error;
        }
    };
}
function chooseKind(rule, response) {
    return { get: rule.get, version: rule.compares === undefined ? rule.version : (0,_atlas_wait_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .readVersion */ .$4)(rule, response.version) };
}
function isCreation({ operation }, { gone, needsCluster }) {
    return operation.method === 'POST' && gone === undefined && needsCluster !== true;
}
function findSent({ input }, { compares }) {
    return compares === undefined || input.body === undefined ? undefined : (0,_atlas_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(input.body);
}
function showWrite(rule, response) {
    const hasState = typeof (0,_atlas_attributes_js__WEBPACK_IMPORTED_MODULE_9__/* .firstValueAt */ .JT)(response.data, rule.state) === 'string';
    return { found: response, verdict: 'unknown', state: hasState ? stateIn(rule, response.data) : 'requested' };
}
function combine(checks) {
    const [first] = checks;
    if (checks.length === 1 && first !== undefined)
        return first;
    const worst = checks
        .map(({ verdict }) => verdict)
        .reduce((one, other) => (SEVERITY[other] > SEVERITY[one] ? other : one), 'success');
    const counts = new Map();
    for (const { state } of checks)
        counts.set(state, (counts.get(state) ?? 0) + 1);
    const state = [...counts].map(([name, count]) => `${count} ${name}`).join(' and ');
    return { found: undefined, verdict: worst, state };
}
const SEVERITY = { failure: 4, pending: 3, different: 2, unknown: 1, success: 0 };
function stateIn(rule, data) {
    if (rule.ends !== undefined) {
        const end = Object.entries(rule.ends).find(([attribute]) => ((0,_atlas_attributes_js__WEBPACK_IMPORTED_MODULE_9__/* .valueAt */ .fK)(data, attribute) ?? false) !== false);
        return end?.[1] ?? 'in progress';
    }
    const value = (0,_atlas_attributes_js__WEBPACK_IMPORTED_MODULE_9__/* .firstValueAt */ .JT)(data, rule.state);
    return typeof value === 'string' ? (0,_state_of_js__WEBPACK_IMPORTED_MODULE_8__/* .withPause */ .hE)(value, data) : _state_of_js__WEBPACK_IMPORTED_MODULE_8__/* .NO_STATE */ .S_;
}
function describeSubject({ operation, subject }, { get }, [target]) {
    if (subject !== undefined)
        return subject;
    const cluster = get === 'getGroupCluster' || get === 'getGroupFlexCluster';
    const name = target?.['clusterName'] ?? target?.['name'];
    return cluster && typeof name === 'string' ? `cluster ${name}` : `the result of ${operation.id}`;
}
function describeWanted({ state, ends, success, gone }, sent) {
    if ((0,_atlas_attributes_js__WEBPACK_IMPORTED_MODULE_9__/* .valueAt */ .fK)(sent, 'paused') === true)
        return 'PAUSED';
    if (ends !== undefined)
        return 'finished';
    const states = success.flatMap((each) => (each.attribute === state && 'in' in each ? each.in : []));
    const others = success
        .filter((each) => each.attribute !== state || !('in' in each))
        .map((each) => {
        if ('in' in each)
            return `${each.attribute} ${each.in.join(' or ')}`;
        return 'notIn' in each ? `${each.attribute} not ${each.notIn.join(' or ')}` : `${each.attribute} set`;
    });
    const finished = states.length > 0 ? states.join(' or ') : 'finished';
    const present = others.length > 0 ? `${finished} with ${others.join(' and ')}` : finished;
    const words = [...(success.length > 0 ? [present] : []), ...(gone === undefined ? [] : ['gone'])];
    return words.join(' or ');
}


/***/ }),

/***/ 767:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ renameCluster),
/* harmony export */   q: () => (/* binding */ findTargets)
/* harmony export */ });
/* harmony import */ var _atlas_attributes_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2622);
/* harmony import */ var _atlas_catalog_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4258);
/* harmony import */ var _atlas_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(492);
/* harmony import */ var _atlas_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4733);




function findTargets({ operation, input }, given) {
    const { rule } = given;
    const body = input.body === undefined ? undefined : (0,_atlas_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(input.body);
    const entries = rule.eachEntry === true && Array.isArray(body) ? body : [undefined];
    return entries.map((entry) => {
        const sources = { ...given, input: input.parameters ?? {}, body, entry };
        const target = {};
        for (const name of (0,_atlas_catalog_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .pathNames */ .Gz)((0,_atlas_catalog_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .getOperation */ .eu)(rule.get).path)) {
            const value = findValue(name, sources);
            if (value === undefined) {
                throw new _atlas_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NetworkError */ .Dr(`Cannot wait for ${operation.id}: ${name} is missing from the response.`, {
                    fault: 'unexpected'
                });
            }
            target[name] = value;
        }
        return target;
    });
}
function findValue(name, { rule, subject, input, response, body, entry }) {
    if (name === 'clusterName' && rule.needsCluster === true)
        return subject['cluster-name'];
    const sources = rule.from?.[name]?.split('|');
    if (sources === undefined)
        return input[name];
    for (const source of sources) {
        const [root, ...rest] = source.split('.');
        const path = rest.join('.');
        const value = root === 'entry' ? (0,_atlas_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(entry, path) : ((0,_atlas_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(response, path) ?? (0,_atlas_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(body, path));
        if (typeof value === 'string' && value !== '')
            return value;
    }
    return undefined;
}
function renameCluster(get, target) {
    const { clusterName, name, ...rest } = target;
    const cluster = clusterName ?? name;
    if (cluster === undefined || (clusterName !== undefined && name !== undefined))
        return target;
    const parameter = (0,_atlas_catalog_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .pathNames */ .Gz)((0,_atlas_catalog_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .getOperation */ .eu)(get).path).includes('clusterName') ? 'clusterName' : 'name';
    return { ...rest, [parameter]: cluster };
}


/***/ }),

/***/ 125:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   OO: () => (/* binding */ chooseConnection),
/* harmony export */   __: () => (/* binding */ connectionOption)
/* harmony export */ });
/* harmony import */ var _atlas_attributes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2622);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6712);


const KINDS = ['standard', 'private', 'private-endpoint'];
const connectionOption = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceOption */ .zu)('Which connection string: `standard` for the internet, `private` for a peered network, or `private-endpoint`. Default: the first of them that the cluster has.', KINDS);
function chooseConnection({ document, state }, wanted) {
    const found = KINDS.map((kind) => ({ kind, texts: textsOf(document, kind) }));
    const existing = found.filter(({ texts }) => texts.length > 0);
    const chosen = existing.find(({ kind }) => wanted === undefined || kind === wanted);
    const cluster = `cluster ${String(document['name'])}`;
    if (chosen !== undefined) {
        const { texts } = chosen;
        const several = `Output connection-string is for the first of the ${texts.length} private endpoints of ${cluster}. The others are in output result.`;
        return { text: texts[0], warning: texts.length > 1 ? several : undefined };
    }
    const others = existing.map(({ kind }) => kind);
    const why = others.length > 0
        ? `${cluster} has no ${wanted} connection string, only ${others.join(' and ')}. Change the option connection`
        : state === 'IDLE'
            ? `Atlas shows no connection string for ${cluster}. Check its page in Atlas`
            : `${cluster} has none yet, because it is ${state}. Wait for it with the operation wait-for-cluster`;
    return { text: undefined, warning: `Output connection-string is empty: ${why}.` };
}
function textsOf(document, kind) {
    const strings = (0,_atlas_attributes_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(document, 'connectionStrings');
    const firstOf = (source, ...names) => {
        const text = names.map((name) => (0,_atlas_attributes_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(source, name)).find((value) => typeof value === 'string' && value !== '');
        return typeof text === 'string' ? [text] : [];
    };
    switch (kind) {
        case 'standard':
            return firstOf(strings, 'standardSrv', 'standard');
        case 'private':
            return firstOf(strings, 'privateSrv', 'private');
        case 'private-endpoint':
            return (0,_atlas_attributes_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsIn */ .Q0)((0,_atlas_attributes_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(strings, 'privateEndpoint')).flatMap((one) => firstOf(one, 'srvConnectionString', 'connectionString'));
    }
}


/***/ }),

/***/ 3475:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I4: () => (/* binding */ createClusterReader),
/* harmony export */   Im: () => (/* binding */ RESUME_HINT),
/* harmony export */   K$: () => (/* binding */ describeCluster),
/* harmony export */   KG: () => (/* binding */ findCluster),
/* harmony export */   Uk: () => (/* binding */ isClusterNotFound),
/* harmony export */   XE: () => (/* binding */ clusterSubject),
/* harmony export */   hd: () => (/* binding */ DELETING_HINT)
/* harmony export */ });
/* harmony import */ var _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(492);
/* harmony import */ var _atlas_ui_pages_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2400);
/* harmony import */ var _atlas_wait_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(361);
/* harmony import */ var _api_state_of_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9108);
/* harmony import */ var _connection_string_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(125);
/* harmony import */ var _atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4918);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1994);







const FLEX = 'getGroupFlexCluster';
const RESUME_HINT = 'The cluster is paused. Resume it with the operation resume-cluster.';
const DELETING_HINT = "Somebody is deleting the cluster: the project's activity feed in Atlas shows who.";
function clusterSubject(subject) {
    return { groupId: (0,_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .projectOf */ .v)(subject), clusterName: subject['cluster-name'] ?? '' };
}
function createClusterReader({ atlas, subject }) {
    const { groupId, clusterName } = clusterSubject(subject);
    let kind = { get: 'getGroupCluster', version: '2024-08-05' };
    const read = async (options) => {
        const name = kind.get === FLEX ? { name: clusterName } : { clusterName };
        const input = { parameters: { groupId, ...name }, version: kind.version };
        return toCluster(kind.get, await atlas.call(kind.get, input, options));
    };
    return async (options) => {
        try {
            return await read(options);
        }
        catch (error) {
            const other = error instanceof _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD ? (0,_atlas_wait_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .findOtherKind */ .qL)(error.errorCode) : undefined;
            if (other === undefined || other.get === kind.get)
                throw error;
            kind = other;
            return read(options);
        }
    };
}
async function findCluster(context) {
    try {
        return await createClusterReader(context)();
    }
    catch (error) {
        if (isClusterNotFound(error))
            return undefined;
        throw error;
    }
}
function isClusterNotFound(error) {
    return error instanceof _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD && error.status === 404 && error.errorCode === 'CLUSTER_NOT_FOUND';
}
function describeCluster(baseUrl, subject, { response, document, state }, connection) {
    const { id, name } = document;
    const { text, warning } = (0,_connection_string_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseConnection */ .OO)({ document, state }, connection);
    const { groupId, clusterName } = clusterSubject(subject);
    return {
        data: response.data,
        status: response.status,
        apiVersion: response.version,
        outputs: {
            ...(typeof id === 'string' ? { id } : {}),
            ...(typeof name === 'string' ? { name } : {}),
            state,
            ...(text === undefined ? {} : { 'connection-string': text }),
            url: (0,_atlas_ui_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .uiPageOutput */ .n$)(baseUrl, { groupId, clusterName })
        },
        warnings: connection === undefined || warning === undefined ? [] : [warning]
    };
}
function toCluster(get, response) {
    const document = (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .recordOf */ .zv)(get, response.data);
    const stateName = (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(get, document, 'stateName');
    const { paused = false } = document;
    if (typeof paused !== 'boolean')
        throw (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .incompleteResponse */ .U6)(get, 'usable attribute paused');
    return { response, operationId: get, document, flex: get === FLEX, state: (0,_api_state_of_js__WEBPACK_IMPORTED_MODULE_6__/* .withPause */ .hE)(stateName, document) };
}


/***/ }),

/***/ 6712:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ durationOption),
/* harmony export */   EO: () => (/* binding */ choicesOption),
/* harmony export */   IQ: () => (/* binding */ withDefault),
/* harmony export */   UV: () => (/* binding */ singleOption),
/* harmony export */   kY: () => (/* binding */ flagOption),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   vU: () => (/* binding */ textOption),
/* harmony export */   y8: () => (/* binding */ listOption),
/* harmony export */   zu: () => (/* binding */ choiceOption)
/* harmony export */ });
/* unused harmony export TEXT_FORM */
/* harmony import */ var _gate_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9731);

const TEXT_FORM = 'a string';
function withDefault(value, option) {
    return { ...option, default: value };
}
function required(option) {
    return { ...option, required: true };
}
function singleOption({ sentence, form, read }) {
    return { sentence, form, parse: (raw) => (typeof raw === 'string' ? read(raw.trim()) : undefined) };
}
function textOption(sentence) {
    return singleOption({ sentence, form: TEXT_FORM, read: (text) => text || undefined });
}
function flagOption(sentence) {
    return singleOption({
        sentence,
        form: 'true or false',
        read(text) {
            const word = findWord(text, ['true', 'false']);
            return word === undefined ? undefined : word === 'true';
        }
    });
}
function listOption(sentence) {
    return {
        sentence,
        form: 'a list, separated by commas or newlines',
        parse: parseList
    };
}
function choiceOption(sentence, values) {
    return singleOption({ sentence, form: alternatives(values), read: (text) => findWord(text, values) });
}
function choicesOption(sentence, values) {
    return {
        sentence,
        form: `a list of ${alternatives(values)}, separated by commas or newlines`,
        parse(raw) {
            const items = parseList(raw);
            const found = items?.map((item) => findWord(item, values)).filter((item) => item !== undefined);
            return found?.length === items?.length ? found : undefined;
        }
    };
}
function durationOption(sentence) {
    return singleOption({
        sentence,
        form: 'a duration, such as `90s`, `15m`, `24h` or `7d`',
        read: (text) => (0,_gate_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(text) || undefined
    });
}
function parseList(raw) {
    const items = (typeof raw === 'string' ? raw.trim().split(/,?\s*\n\s*|,/) : raw).map((item) => item.trim());
    return items.length > 0 && items.every((item) => item !== '' && !item.startsWith('- ')) ? items : undefined;
}
function findWord(text, values) {
    return values.find((value) => value.toLowerCase() === text.toLowerCase());
}
function alternatives(values) {
    return values.length < 2 ? values.join() : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}


/***/ }),

/***/ 1994:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ projectOf)
/* harmony export */ });
function projectOf(subject) {
    return subject['project-id'] ?? '';
}


/***/ }),

/***/ 638:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ createTemporary),
/* harmony export */   f: () => (/* binding */ getUndoRule)
/* harmony export */ });
/* harmony import */ var _atlas_catalog_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4258);
/* harmony import */ var _atlas_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(492);
/* harmony import */ var _atlas_is_gone_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6323);
/* harmony import */ var _atlas_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6143);
/* harmony import */ var _atlas_undo_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3841);
/* harmony import */ var _atlas_undo_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5815);
/* harmony import */ var _atlas_undo_match_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9936);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(3995);








function getUndoRule(operationId) {
    const rule = (0,_atlas_undo_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .findUndoRule */ .U)(operationId);
    if (rule === undefined)
        throw new Error(`${operationId} has no undo rule.`);
    return rule;
}
async function createTemporary(context, { operationId, rule, input, keepOnFailureMs }, options = {}) {
    const plan = (0,_atlas_undo_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .planUndo */ .A)(rule, input, (0,_provenance_js__WEBPACK_IMPORTED_MODULE_7__/* .buildProvenance */ .Sw)(context.run));
    const steps = keepOnFailureMs === undefined ? plan.steps : plan.steps.map((step) => ({ ...step, keepOnFailureMs }));
    const noted = await noteAll(context, rule, steps);
    let response;
    try {
        response = await context.atlas.call(operationId, plan.input, options);
    }
    catch (error) {
        if ((0,_atlas_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .isRefusal */ .v)(error))
            noted.forEach(({ note }) => note.withdraw());
        throw error;
    }
    for (const { note, step, absent } of noted)
        note.confirm((0,_atlas_undo_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .confirmUndo */ .r)(rule, step, response.data, absent === true));
    return response;
}
async function noteAll(context, rule, steps) {
    context.undo.ensureRoom(steps);
    const lists = new Map();
    const missing = [];
    for (const step of steps) {
        const absent = await wasAbsent(context, rule, step, lists);
        if (absent !== false)
            missing.push({ step, absent });
    }
    return missing.map((each) => ({ ...each, note: context.undo.note(each.step) }));
}
async function wasAbsent(context, rule, step, lists) {
    const { parameters } = step;
    const search = rule.marker?.search;
    if (rule.replaces === true && search !== undefined) {
        const results = await readList(context, search.list, parameters, lists);
        if (!results.some((item) => (0,_atlas_undo_match_js__WEBPACK_IMPORTED_MODULE_6__/* .isNamed */ .ev)(item, search.take, parameters)))
            return true;
        const message = `${step.subject} already exists. Creating it would change it, and post would remove it.`;
        throw new _atlas_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([{ input: 'temporary', message }], { afterSending: true });
    }
    if (step.guard.kind !== 'none')
        return undefined;
    if (rule.get !== undefined)
        return isAbsent(context, rule.get, parameters).catch(ignoreOtherNotFound);
    if (rule.list === undefined)
        return undefined;
    const last = (0,_atlas_catalog_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .pathNames */ .Gz)((0,_atlas_catalog_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .getOperation */ .eu)(step.operationId).path).at(-1) ?? '';
    const take = { [last]: rule.list.attributes.join('|') };
    const results = await readList(context, rule.list.get, parameters, lists);
    return !results.some((item) => (0,_atlas_undo_match_js__WEBPACK_IMPORTED_MODULE_6__/* .isNamed */ .ev)(item, take, parameters));
}
async function readList({ atlas }, list, known, lists) {
    const found = lists.get(list);
    if (found !== undefined)
        return found;
    const { results } = (await atlas.list(list, { parameters: (0,_atlas_catalog_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .pathParameters */ .oU)(list, known) })).data;
    lists.set(list, results);
    return results;
}
function ignoreOtherNotFound(error) {
    if (!(error instanceof _atlas_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .hD) || error.status !== 404)
        throw error;
}
async function isAbsent({ atlas }, get, parameters) {
    try {
        await atlas.call(get, { parameters });
        return false;
    }
    catch (error) {
        if ((0,_atlas_is_gone_js__WEBPACK_IMPORTED_MODULE_2__/* .isGone */ .ST)(error))
            return true;
        throw error;
    }
}


/***/ }),

/***/ 3995:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J2: () => (/* binding */ SIGNATURE),
/* harmony export */   SG: () => (/* binding */ SHARED),
/* harmony export */   Sw: () => (/* binding */ buildProvenance),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
const MAX_COMMENT_LENGTH = 80;
const SIGNATURE = 'atlas-tasks';
const SHARED = 'shared';
const OWNER_TAG = 'github-owner';
const REPOSITORY_TAG = 'github-repository';
function buildProvenance({ runId = 'local', attempt = '1', ...run }) {
    const { repository, job, random, startedAtMs } = run;
    const marker = `${runId}-${attempt}-${random}`;
    const purpose = [repository, job].filter((part) => part !== undefined).join(' ');
    const [owner = '', name = ''] = repository?.split('/') ?? [];
    const tags = [
        [SIGNATURE, marker],
        [OWNER_TAG, owner],
        [REPOSITORY_TAG, name]
    ];
    const about = (what) => (maxLength, before) => {
        const signed = `${SIGNATURE} ${marker} ${toMinute(startedAtMs)}`;
        const whole = before === undefined ? signed : `${before} ${signed}`;
        return whole.length > maxLength ? undefined : cut(`${whole} ${before === undefined ? what : ''}`, maxLength);
    };
    return {
        marker,
        purpose,
        tags: tags.flatMap(([key, value]) => (value === '' ? [] : [{ key, value: toTagValue(value) }])),
        about,
        text: about(purpose),
        shared: cut(`${SIGNATURE} ${SHARED} ${toMinute(startedAtMs)} ${purpose}`, MAX_COMMENT_LENGTH)
    };
}
function readText(text) {
    const found = typeof text === 'string' ? /(?:^| )atlas-tasks (\S+) (\d{8}T\d{4})(?: |$)/.exec(text) : null;
    if (!found)
        return undefined;
    const [, marker = '', minute = ''] = found;
    return { marker, createdMs: fromMinute(minute) };
}
function toMinute(ms) {
    return new Date(ms).toISOString().slice(0, 16).replace(/[-:]/g, '');
}
function fromMinute(text) {
    const ms = Date.parse(text.replace(/(....)(..)(..)T(..)(..)/, '$1-$2-$3T$4:$5Z'));
    return Number.isNaN(ms) ? undefined : ms;
}
function toTagValue(text) {
    return text.replace(/[^\p{L}\p{N} ;@_\-.+]/gu, '-').slice(0, 255);
}
function cut(text, maxLength) {
    return text
        .slice(0, maxLength)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd();
}


/***/ }),

/***/ 6039:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ZH: () => (/* binding */ capitalize),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   fm: () => (/* binding */ waitFor),
/* harmony export */   jT: () => (/* binding */ toResultParts)
/* harmony export */ });
/* harmony import */ var _atlas_counts_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3383);
/* harmony import */ var _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(492);
/* harmony import */ var _atlas_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5661);
/* harmony import */ var _gate_poll_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5102);




const CHECK_MS = 30_000;
const LOST_CONTACT_CHECKS = 2;
async function waitFor(context, wait) {
    const { clock, report, signal } = context;
    const { timeoutMs, intervalMs, wanted } = context.wait;
    const limitMs = wanted === false ? 0 : timeoutMs;
    if (limitMs > 0) {
        const pace = `checking every ${(0,_gate_poll_js__WEBPACK_IMPORTED_MODULE_2__/* .toExactDuration */ .v2)(intervalMs)}, timeout ${(0,_gate_poll_js__WEBPACK_IMPORTED_MODULE_2__/* .toExactDuration */ .v2)(limitMs)}`;
        report(`Waiting for ${describeGoal(wait)} (${pace}).`);
    }
    let succeeded = false;
    let faults = [];
    const startMs = clock.nowMs();
    const waited = await (0,_gate_poll_js__WEBPACK_IMPORTED_MODULE_2__/* .poll */ .wt)({
        first: wait.first,
        settleMs: wait.settleMs,
        timeoutMs: limitMs,
        intervalMs,
        nowMs: () => clock.nowMs(),
        sleep: (delayMs) => (0,_atlas_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .delay */ .c)(clock, delayMs, signal),
        report,
        async check(deadlineMs) {
            try {
                const result = await wait.check(Math.max(deadlineMs, clock.nowMs() + CHECK_MS));
                succeeded = true;
                faults = [];
                return result;
            }
            catch (error) {
                if (!isTransient(error))
                    throw error;
                faults = [...faults, error];
                report(`${error.message} Checking again.`);
                return { found: undefined, verdict: 'unknown', state: 'unknown' };
            }
        }
    });
    context.atlas.extendDeadline(clock.nowMs() - startMs);
    const lost = faults.length >= LOST_CONTACT_CHECKS || !succeeded;
    const lastFault = faults.at(-1);
    if (waited.end === 'expired' && lost && lastFault !== undefined)
        throw lastFault;
    return waited;
}
function toResultParts(goal, waited, hint) {
    const unmet = waited.end === 'success'
        ? undefined
        : { message: describeUnmet(goal, waited), hint: hint ?? (waited.end === 'expired' ? hintFor(waited) : undefined) };
    const elapsed = (0,_gate_poll_js__WEBPACK_IMPORTED_MODULE_2__/* .toDuration */ .Ah)(waited.elapsedMs);
    const { subject, verb = 'be', wanted } = goal;
    return {
        verdict: unmet?.message ?? capitalize(`${subject} ${verb === 'be' ? 'is' : 'meets'} ${wanted} (after ${elapsed}).`),
        satisfied: unmet === undefined,
        unmet,
        timeline: waited.timeline,
        facts: [['Time', `${elapsed}, ${(0,_atlas_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .p)(waited.checks, 'check', 'checks')}`]]
    };
}
function describeGoal({ subject, verb = 'be', wanted }) {
    return `${subject} to ${verb} ${wanted}`;
}
function describeUnmet({ subject, verb = 'be', wanted }, waited) {
    const { end, state, verdict, checks } = waited;
    const elapsed = (0,_gate_poll_js__WEBPACK_IMPORTED_MODULE_2__/* .toDuration */ .Ah)(waited.elapsedMs);
    if (end === 'failure') {
        const become = verb === 'be' ? 'become' : 'meet';
        return capitalize(`${subject} cannot ${become} ${wanted}: it is ${state} (after ${elapsed}).`);
    }
    if (verdict === 'success')
        return `Timed out after ${elapsed}: ${subject} is ${state}, but that is not confirmed yet.`;
    if (verdict === 'different')
        return `Timed out after ${elapsed}: ${subject} is ${state}.`;
    const missing = verb === 'be' ? `, not ${wanted}` : ` and does not meet ${wanted}`;
    if (checks === 1)
        return capitalize(`${subject} is ${state}${missing} (checked once).`);
    return `Timed out after ${elapsed}: ${subject} is still ${state}${missing}.`;
}
function hintFor({ verdict }) {
    if (verdict === 'different') {
        return "Atlas accepted the change but does not show it. The project's activity feed in Atlas shows who else changed it.";
    }
    return verdict === 'success'
        ? 'After a change, Atlas may show the old state for a minute. Set timeout to 2 minutes or more.'
        : 'Increase timeout, or look for the cause in the Atlas UI.';
}
function capitalize(sentence) {
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
function isTransient(error) {
    if (error instanceof _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TimeoutError */ .MU)
        return true;
    if (error instanceof _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD)
        return error.status === 429 || error.status >= 500;
    if (!(error instanceof _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .Dr))
        return false;
    if (error.fault === 'unexpected')
        return (error.status ?? 0) >= 500;
    return error.fault !== 'redirect' && error.fault !== 'untrusted';
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 2779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

var https__WEBPACK_IMPORTED_MODULE_1___namespace_cache;
var http__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ HttpClient)
/* harmony export */ });
/* unused harmony exports HttpCodes, Headers, MediaTypes, getProxyUrl, HttpClientError, HttpClientResponse, isHttps */
/* harmony import */ var http__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8611);
/* harmony import */ var https__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5692);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9783);
/* harmony import */ var tunnel__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(770);
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5604);
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
function getProxyUrl(serverUrl) {
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
class HttpClient {
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
        const proxyUrl = _proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .getProxyUrl */ .s(parsedUrl);
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
        info.httpModule = usingSsl ? /*#__PURE__*/ (https__WEBPACK_IMPORTED_MODULE_1___namespace_cache || (https__WEBPACK_IMPORTED_MODULE_1___namespace_cache = __nccwpck_require__.t(https__WEBPACK_IMPORTED_MODULE_1__, 2))) : /*#__PURE__*/ (http__WEBPACK_IMPORTED_MODULE_0___namespace_cache || (http__WEBPACK_IMPORTED_MODULE_0___namespace_cache = __nccwpck_require__.t(http__WEBPACK_IMPORTED_MODULE_0__, 2)));
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
        const proxyUrl = _proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .getProxyUrl */ .s(parsedUrl);
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
            maxSockets = this.requestOptions.maxSockets || http__WEBPACK_IMPORTED_MODULE_0__.globalAgent.maxSockets;
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
                tunnelAgent = overHttps ? tunnel__WEBPACK_IMPORTED_MODULE_3__.httpsOverHttps : tunnel__WEBPACK_IMPORTED_MODULE_3__.httpsOverHttp;
            }
            else {
                tunnelAgent = overHttps ? tunnel__WEBPACK_IMPORTED_MODULE_3__.httpOverHttps : tunnel__WEBPACK_IMPORTED_MODULE_3__.httpOverHttp;
            }
            agent = tunnelAgent(agentOptions);
            this._proxyAgent = agent;
        }
        // if tunneling agent isn't assigned create a new agent
        if (!agent) {
            const options = { keepAlive: this._keepAlive, maxSockets };
            agent = usingSsl ? new https__WEBPACK_IMPORTED_MODULE_1__.Agent(options) : new http__WEBPACK_IMPORTED_MODULE_0__.Agent(options);
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
        proxyAgent = new undici__WEBPACK_IMPORTED_MODULE_4__/* .ProxyAgent */ .k(Object.assign({ uri: proxyUrl.href, pipelining: !this._keepAlive ? 0 : 1 }, ((proxyUrl.username || proxyUrl.password) && {
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

/***/ }),

/***/ 9783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ checkBypass),
/* harmony export */   s: () => (/* binding */ getProxyUrl)
/* harmony export */ });
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

/***/ }),

/***/ 875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Fq: () => (/* reexport */ utils_isInteger),
  s_: () => (/* reexport */ isLosslessNumber),
  Lz: () => (/* reexport */ isSafeNumber),
  qg: () => (/* reexport */ parse),
  As: () => (/* reexport */ stringify)
});

// UNUSED EXPORTS: LosslessNumber, UnsafeNumberReason, compareLosslessNumber, compareNumber, config, getUnsafeNumberReason, isNumber, parseLosslessNumber, parseNumberAndBigInt, reviveDate, splitNumber, toLosslessNumber, toSafeNumberOrThrow

;// CONCATENATED MODULE: ./node_modules/lossless-json/lib/esm/utils.js
/**
 * Test whether a string contains an integer number
 */
function utils_isInteger(value) {
  return INTEGER_REGEX.test(value);
}
const INTEGER_REGEX = /^-?[0-9]+$/;

/**
 * Test whether a string contains a number
 * http://stackoverflow.com/questions/13340717/json-numbers-regular-expression
 */
function isNumber(value) {
  return NUMBER_REGEX.test(value);
}
const NUMBER_REGEX = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * Test whether a string can be safely represented with a number
 * without information loss.
 *
 * When approx is true, floating point numbers that lose a few digits but
 * are still approximately equal in value are considered safe too.
 * Integer numbers must still be exactly equal.
 */
function isSafeNumber(value, config) {
  if (utils_isInteger(value)) {
    return Number.isSafeInteger(Number.parseInt(value, 10));
  }
  const num = Number.parseFloat(value);
  // Reject unsafe integers written as floats, like '9007199254740992.0', which isInteger(value) misses.
  if (Number.isInteger(num) && !Number.isSafeInteger(num)) {
    return false;
  }
  const parsed = String(num);
  if (value === parsed) {
    return true;
  }
  const valueDigits = extractSignificantDigits(value);
  const parsedDigits = extractSignificantDigits(parsed);
  if (valueDigits === parsedDigits) {
    return true;
  }
  if (config?.approx === true) {
    // A floating point value is approximately equal when:
    // 1. it has at least 14 digits
    // 2. the first 14 digits are equal
    const requiredDigits = 14;
    if (parsedDigits.length >= requiredDigits && valueDigits.startsWith(parsedDigits.substring(0, requiredDigits))) {
      return true;
    }
  }
  return false;
}
let UnsafeNumberReason = /*#__PURE__*/function (UnsafeNumberReason) {
  UnsafeNumberReason["underflow"] = "underflow";
  UnsafeNumberReason["overflow"] = "overflow";
  UnsafeNumberReason["truncate_integer"] = "truncate_integer";
  UnsafeNumberReason["truncate_float"] = "truncate_float";
  return UnsafeNumberReason;
}({});

/**
 * When the provided value is an unsafe number, describe what the reason is:
 * overflow, underflow, truncate_integer, or truncate_float.
 * Returns undefined when the value is safe.
 */
function getUnsafeNumberReason(value) {
  if (isSafeNumber(value, {
    approx: false
  })) {
    return undefined;
  }
  if (utils_isInteger(value)) {
    return UnsafeNumberReason.truncate_integer;
  }
  const num = Number.parseFloat(value);
  if (!Number.isFinite(num)) {
    return UnsafeNumberReason.overflow;
  }
  if (num === 0) {
    return UnsafeNumberReason.underflow;
  }
  return UnsafeNumberReason.truncate_float;
}

/**
 * Convert a string into a number when it is safe to do so.
 * Throws an error otherwise, explaining the reason.
 */
function toSafeNumberOrThrow(value, config) {
  const number = Number.parseFloat(value);
  const unsafeReason = getUnsafeNumberReason(value);
  if (config?.approx === true ? unsafeReason && unsafeReason !== UnsafeNumberReason.truncate_float : unsafeReason) {
    const unsafeReasonText = unsafeReason?.replace(/_\w+$/, '');
    throw new Error(`Cannot safely convert to number: the value '${value}' would ${unsafeReasonText} and become ${number}`);
  }
  return number;
}

/**
 * Split a number into sign, digits, and exponent.
 * Leading zeros and non-canonical zeros are normalized.
 *
 * The value can be constructed again from a split number by inserting a dot
 * at the second character of the digits if there is more than one digit,
 * prepending it with the sign, and appending an "e" and the exponent as follows:
 *
 *     const reconstructed = `${sign}${digits[0]}.${digits.slice(1)}e${exponent}`
 *
 */
function splitNumber(value) {
  const match = value.match(/^(-?)(\d+(?:\.\d*)?)([eE]([+-]?\d+))?$/);
  if (!match) {
    throw new SyntaxError(`Invalid number: ${value}`);
  }
  const sign = match[1];
  const digitsStr = match[2];
  let exponent = match[4] !== undefined ? Number.parseInt(match[4], 10) : 0;
  const dot = digitsStr.indexOf('.');
  exponent += dot !== -1 ? dot - 1 : digitsStr.length - 1;
  const coefficient = digitsStr.replace('.', '');
  const {
    start,
    end
  } = getSignificantDigitRange(coefficient);
  exponent -= start;
  const digits = coefficient.slice(start, end);

  // normalize zero, for example normalizes 0e5 or -0 into 0
  return digits.length > 0 ? {
    sign,
    digits,
    exponent
  } : {
    sign: '',
    digits: '0',
    exponent: 0
  };
}

/**
 * Compare two strings containing a numeric value
 * Returns 1 when a is larger than b, 0 when they are equal,
 * and -1 when a is smaller than b.
 */
function utils_compareNumber(a, b) {
  if (a === b) {
    return 0;
  }
  const aa = splitNumber(a);
  const bb = splitNumber(b);
  const sign = aa.sign === '-' ? -1 : 1;
  if (aa.sign !== bb.sign) {
    return sign;
  }
  if (aa.digits === '0') {
    return bb.digits === '0' ? 0 : -1;
  }
  if (bb.digits === '0') {
    return 1;
  }
  if (aa.exponent !== bb.exponent) {
    return aa.exponent > bb.exponent ? sign : aa.exponent < bb.exponent ? -sign : 0;
  }
  return aa.digits > bb.digits ? sign : aa.digits < bb.digits ? -sign : 0;
}

/**
 * Count the significant digits of a number.
 *
 * For example:
 *   '2.34' returns 3
 *   '-77' returns 2
 *   '0.003400' returns 2
 *   '120.5e+30' returns 4
 **/
function utils_countSignificantDigits(value) {
  const {
    start,
    end
  } = getSignificantDigitRange(value);
  const dot = value.indexOf('.');
  if (dot === -1 || dot < start || dot > end) {
    return end - start;
  }
  return end - start - 1;
}

/**
 * Get the significant digits of a number.
 *
 * For example:
 *   '2.34' returns '234'
 *   '-77' returns '77'
 *   '0.003400' returns '34'
 *   '120.5e+30' returns '1205'
 **/
function extractSignificantDigits(value) {
  const {
    start,
    end
  } = getSignificantDigitRange(value);
  const digits = value.substring(start, end);
  const dot = digits.indexOf('.');
  if (dot === -1) {
    return digits;
  }
  return digits.substring(0, dot) + digits.substring(dot + 1);
}

/**
 * Returns the range (start to end) of the significant digits of a value.
 * Note that this range _may_ contain the decimal dot.
 *
 * For example:
 *
 *     getSignificantDigitRange('0.0325900') // { start: 3, end: 7 }
 *     getSignificantDigitRange('2.0300')    // { start: 0, end: 3 }
 *     getSignificantDigitRange('0.0')       // { start: 3, end: 3 }
 *
 */
function getSignificantDigitRange(value) {
  let start = 0;
  if (value[0] === '-') {
    start++;
  }
  while (value[start] === '0' || value[start] === '.') {
    start++;
  }
  let end = value.lastIndexOf('e');
  if (end === -1) {
    end = value.lastIndexOf('E');
  }
  if (end === -1) {
    end = value.length;
  }
  while ((value[end - 1] === '0' || value[end - 1] === '.') && end > start) {
    end--;
  }
  return {
    start,
    end
  };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/lossless-json/lib/esm/LosslessNumber.js


// A shared symbol recognizes numbers from separate library copies where instanceof fails.
const losslessNumberMarker = Symbol.for('lossless-json.LosslessNumber');

/**
 * A lossless number. Stores its numeric value as string
 */
class LosslessNumber {
  // numeric value as string
  value;

  /**
   * @deprecated Use the isLosslessNumber(value) function instead.
   *
   * Ordinary objects may also have an isLosslessNumber property, so this
   * field cannot reliably identify lossless numbers.
   */
  isLosslessNumber = true;
  get [losslessNumberMarker]() {
    return true;
  }
  constructor(value) {
    if (!isNumber(value)) {
      throw new Error(`Invalid number (value: "${value}")`);
    }
    this.value = value;
  }

  /**
   * Get the value of the LosslessNumber as number or bigint.
   *
   * - a number is returned for safe numbers and decimal values that only lose some insignificant digits
   * - a bigint is returned for big integer numbers
   * - an Error is thrown for values that will overflow or underflow
   *
   * Note that you can implement your own strategy for conversion by just getting the value as string
   * via .toString(), and using util functions like isInteger, isSafeNumber, getUnsafeNumberReason,
   * and toSafeNumberOrThrow to convert it to a numeric value.
   */
  valueOf() {
    const unsafeReason = getUnsafeNumberReason(this.value);

    // safe or truncate_float
    if (unsafeReason === undefined || unsafeReason === UnsafeNumberReason.truncate_float) {
      return Number.parseFloat(this.value);
    }

    // truncate_integer
    if (utils_isInteger(this.value)) {
      return BigInt(this.value);
    }

    // overflow or underflow
    throw new Error(`Cannot safely convert to number: the value '${this.value}' would ${unsafeReason} and become ${Number.parseFloat(this.value)}`);
  }

  /**
   * Get the value of the LosslessNumber as string.
   */
  toString() {
    return this.value;
  }

  // Note: we do NOT implement a .toJSON() method, and you should not implement
  // or use that, it cannot safely turn the numeric value in the string into
  // stringified JSON since it has to be parsed into a number first.
}

/**
 * Test whether a value is a LosslessNumber
 */
function isLosslessNumber(value) {
  return value !== null && typeof value === 'object' && value[losslessNumberMarker] === true;
}

/**
 * Convert a number into a LosslessNumber if this is possible in a safe way
 * If the value has too many digits, or is NaN or Infinity, an error will be thrown
 */
function toLosslessNumber(value) {
  const maxDigits = 15;
  if (countSignificantDigits(String(value)) > maxDigits) {
    throw new Error(`Invalid number: contains more than 15 digits and is most likely truncated and unsafe by itself (value: ${value})`);
  }
  if (Number.isNaN(value)) {
    throw new Error('Invalid number: NaN');
  }
  if (!Number.isFinite(value)) {
    throw new Error(`Invalid number: ${value}`);
  }
  return new LosslessNumber(String(value));
}

/**
 * Compare two lossless numbers.
 * Returns 1 when a is larger than b, 0 when they are equal,
 * and -1 when a is smaller than b.
 */
function compareLosslessNumber(a, b) {
  return compareNumber(a.value, b.value);
}
//# sourceMappingURL=LosslessNumber.js.map
;// CONCATENATED MODULE: ./node_modules/lossless-json/lib/esm/numberParsers.js


function parseLosslessNumber(value) {
  return new LosslessNumber(value);
}
function parseNumberAndBigInt(value) {
  return isInteger(value) ? BigInt(value) : Number.parseFloat(value);
}
//# sourceMappingURL=numberParsers.js.map
;// CONCATENATED MODULE: ./node_modules/lossless-json/lib/esm/revive.js

/**
 * Revive a json object.
 * Applies the reviver function recursively on all values in the JSON object.
 * @param json   A JSON Object, Array, or value
 * @param reviver
 *              A reviver function invoked with arguments `key` and `value`,
 *              which must return a replacement value. The function context
 *              (`this`) is the Object or Array that contains the currently
 *              handled value.
 */
function revive(json, reviver) {
  return reviveValue({
    '': json
  }, '', json, reviver);
}

/**
 * Revive a value
 */
function reviveValue(context, key, value, reviver) {
  if (Array.isArray(value)) {
    return reviver.call(context, key, reviveArray(value, reviver));
  }
  if (value && typeof value === 'object' && !isLosslessNumber(value)) {
    // note the special case for LosslessNumber,
    // we don't want to iterate over the internals of a LosslessNumber
    return reviver.call(context, key, reviveObject(value, reviver));
  }
  return reviver.call(context, key, value);
}

/**
 * Revive the properties of an object
 */
function reviveObject(object, reviver) {
  for (const key of Object.keys(object)) {
    const value = reviveValue(object, key, object[key], reviver);
    if (value !== undefined) {
      object[key] = value;
    } else {
      delete object[key];
    }
  }
  return object;
}

/**
 * Revive the properties of an Array
 */
function reviveArray(array, reviver) {
  for (let i = 0; i < array.length; i++) {
    const value = reviveValue(array, String(i), array[i], reviver);
    if (value === undefined) {
      // Remove the own property entirely, like native JSON.parse does: the
      // position becomes a genuine hole (no own key, and `Object.keys` omits
      // it) while the length stays unchanged. Assigning `array[i] = undefined`
      // would leave an own property holding `undefined` instead.
      delete array[i];
    } else {
      // Assign right away rather than after the loop: the reviver observes the
      // holder through `this`, so later items must see the already revived
      // values (e.g. a preceding `null` replacement).
      array[i] = value;
    }
  }
  return array;
}
//# sourceMappingURL=revive.js.map
;// CONCATENATED MODULE: ./node_modules/lossless-json/lib/esm/parse.js


/**
 * The LosslessJSON.parse() method parses a string as JSON, optionally transforming
 * the value produced by parsing.
 *
 * The parser is based on the parser of Tan Li Hou shared in
 * https://lihautan.com/json-parser-with-javascript/
 *
 * @param text
 * The string to parse as JSON. See the JSON object for a description of JSON syntax.
 *
 * @param [reviver]
 * If a function, prescribes how the value originally produced by parsing is
 * transformed, before being returned.
 *
 * @param [options=ParseOptions | NumberParserArgument]
 * Pass a custom number parser. Input is a string, and the output can be unknown
 * numeric value: number, bigint, LosslessNumber, or a custom BigNumber library.
 *
 * @returns Returns the Object corresponding to the given JSON text.
 *
 * @throws Throws a SyntaxError exception if the string to parse is not valid JSON.
 */
function parse(text, reviver, options) {
  const optionsObj = typeof options === 'function' ? {
    parseNumber: options
  } : options;
  const parseNumber = optionsObj?.parseNumber ?? parseLosslessNumber;
  const onDuplicateKey = optionsObj?.onDuplicateKey ?? throwDuplicateKey;
  let i = 0;
  const value = parseValue();
  expectValue(value);
  expectEndOfInput();
  return reviver ? revive(value, reviver) : value;
  function parseObject() {
    if (text.charCodeAt(i) === codeOpeningBrace) {
      i++;
      skipWhitespace();
      const object = {};
      let initial = true;
      while (i < text.length && text.charCodeAt(i) !== codeClosingBrace) {
        if (!initial) {
          eatComma();
          skipWhitespace();
        } else {
          initial = false;
        }
        const start = i;
        const key = parseString();
        if (key === undefined) {
          throwObjectKeyExpected();
          return; // To make TS happy
        }
        skipWhitespace();
        eatColon();
        const value = parseValue();
        if (value === undefined) {
          throwObjectValueExpected();
          return; // To make TS happy
        }

        // handle duplicate keys
        // TODO: replace with hasOwn one day, when browser support is high enough
        if (Object.prototype.hasOwnProperty.call(object, key) && !isDeepEqual(value, object[key])) {
          // Note that we could also test `if(key in object) {...}`
          // or `if (object[key] !== 'undefined') {...}`, but that is slower.
          const returnedValue = onDuplicateKey({
            key,
            position: start + 1,
            oldValue: object[key],
            newValue: value
          });
          if (returnedValue !== undefined) {
            setObjectKey(object, key, returnedValue);
          }
        } else {
          setObjectKey(object, key, value);
        }
      }
      if (text.charCodeAt(i) !== codeClosingBrace) {
        throwObjectKeyOrEndExpected();
      }
      i++;
      return object;
    }
  }
  function parseArray() {
    if (text.charCodeAt(i) === codeOpeningBracket) {
      i++;
      skipWhitespace();
      const array = [];
      let initial = true;
      while (i < text.length && text.charCodeAt(i) !== codeClosingBracket) {
        if (!initial) {
          eatComma();
        } else {
          initial = false;
        }
        const value = parseValue();
        expectArrayItem(value);
        array.push(value);
      }
      if (text.charCodeAt(i) !== codeClosingBracket) {
        throwArrayItemOrEndExpected();
      }
      i++;
      return array;
    }
  }
  function parseValue() {
    skipWhitespace();
    const value = parseString() ?? parseNumeric() ?? parseObject() ?? parseArray() ?? parseKeyword('true', true) ?? parseKeyword('false', false) ?? parseKeyword('null', null);
    skipWhitespace();
    return value;
  }
  function parseKeyword(name, value) {
    if (text.slice(i, i + name.length) === name) {
      i += name.length;
      return value;
    }
  }
  function skipWhitespace() {
    while (isWhitespace(text.charCodeAt(i))) {
      i++;
    }
  }
  function parseString() {
    if (text.charCodeAt(i) === codeDoubleQuote) {
      i++;
      let result = '';
      while (i < text.length && text.charCodeAt(i) !== codeDoubleQuote) {
        if (text.charCodeAt(i) === codeBackslash) {
          const char = text[i + 1];
          const escapeChar = escapeCharacters[char];
          if (escapeChar !== undefined) {
            result += escapeChar;
            i++;
          } else if (char === 'u') {
            if (isHex(text.charCodeAt(i + 2)) && isHex(text.charCodeAt(i + 3)) && isHex(text.charCodeAt(i + 4)) && isHex(text.charCodeAt(i + 5))) {
              result += String.fromCharCode(Number.parseInt(text.slice(i + 2, i + 6), 16));
              i += 5;
            } else {
              throwInvalidUnicodeCharacter(i);
            }
          } else {
            throwInvalidEscapeCharacter(i);
          }
        } else {
          if (isValidStringCharacter(text.charCodeAt(i))) {
            result += text[i];
          } else {
            throwInvalidCharacter(text[i]);
          }
        }
        i++;
      }
      expectEndOfString();
      i++;
      return result;
    }
  }
  function parseNumeric() {
    const start = i;
    if (text.charCodeAt(i) === codeMinus) {
      i++;
      expectDigit(start);
    }
    if (text.charCodeAt(i) === codeZero) {
      i++;
    } else if (isNonZeroDigit(text.charCodeAt(i))) {
      i++;
      while (isDigit(text.charCodeAt(i))) {
        i++;
      }
    } else {
      // A JSON number must have an integer part, so a leading dot like '.5'
      // is not a number at all.
      return undefined;
    }
    if (text.charCodeAt(i) === codeDot) {
      i++;
      expectDigit(start);
      while (isDigit(text.charCodeAt(i))) {
        i++;
      }
    }
    if (text.charCodeAt(i) === codeLowercaseE || text.charCodeAt(i) === codeUppercaseE) {
      i++;
      if (text.charCodeAt(i) === codeMinus || text.charCodeAt(i) === codePlus) {
        i++;
      }
      expectDigit(start);
      while (isDigit(text.charCodeAt(i))) {
        i++;
      }
    }
    if (i > start) {
      return parseNumber(text.slice(start, i));
    }
  }
  function eatComma() {
    if (text.charCodeAt(i) !== codeComma) {
      throw new SyntaxError(`Comma ',' expected after value ${gotAt()}`);
    }
    i++;
  }
  function eatColon() {
    if (text.charCodeAt(i) !== codeColon) {
      throw new SyntaxError(`Colon ':' expected after property name ${gotAt()}`);
    }
    i++;
  }
  function expectValue(value) {
    if (value === undefined) {
      throw new SyntaxError(`JSON value expected ${gotAt()}`);
    }
  }
  function expectArrayItem(value) {
    if (value === undefined) {
      throw new SyntaxError(`Array item expected ${gotAt()}`);
    }
  }
  function expectEndOfInput() {
    if (i < text.length) {
      throw new SyntaxError(`Expected end of input ${gotAt()}`);
    }
  }
  function expectDigit(start) {
    if (!isDigit(text.charCodeAt(i))) {
      const numSoFar = text.slice(start, i);
      throw new SyntaxError(`Invalid number '${numSoFar}', expecting a digit ${gotAt()}`);
    }
  }
  function expectEndOfString() {
    if (text.charCodeAt(i) !== codeDoubleQuote) {
      throw new SyntaxError(`End of string '"' expected ${gotAt()}`);
    }
  }
  function throwObjectKeyExpected() {
    throw new SyntaxError(`Quoted object key expected ${gotAt()}`);
  }
  function throwDuplicateKey({
    key,
    position
  }) {
    throw new SyntaxError(`Duplicate key '${key}' encountered at position ${position}`);
  }
  function throwObjectKeyOrEndExpected() {
    throw new SyntaxError(`Quoted object key or end of object '}' expected ${gotAt()}`);
  }
  function throwArrayItemOrEndExpected() {
    throw new SyntaxError(`Array item or end of array ']' expected ${gotAt()}`);
  }
  function throwInvalidCharacter(char) {
    throw new SyntaxError(`Invalid character '${char}' ${pos()}`);
  }
  function throwInvalidEscapeCharacter(start) {
    const chars = text.slice(start, start + 2);
    throw new SyntaxError(`Invalid escape character '${chars}' ${pos()}`);
  }
  function throwObjectValueExpected() {
    throw new SyntaxError(`Object value expected after ':' ${pos()}`);
  }
  function throwInvalidUnicodeCharacter(start) {
    const chars = text.slice(start, start + 6);
    throw new SyntaxError(`Invalid unicode character '${chars}' ${pos()}`);
  }

  // zero based character position
  function pos() {
    return `at position ${i}`;
  }
  function got() {
    return i < text.length ? `but got '${text[i]}'` : 'but reached end of input';
  }
  function gotAt() {
    return `${got()} ${pos()}`;
  }
}
function setObjectKey(object, key, value) {
  if (key === '__proto__') {
    // Plain assignment would trigger the `__proto__` setter inherited from
    // Object.prototype, changing the object's prototype instead of storing the
    // key. Define an ordinary own property, like JSON.parse does.
    Object.defineProperty(object, key, {
      value,
      writable: true,
      enumerable: true,
      configurable: true
    });
  } else {
    object[key] = value;
  }
}
function isWhitespace(code) {
  return code === codeSpace || code === codeNewline || code === codeTab || code === codeReturn;
}
function isHex(code) {
  return code >= codeZero && code <= codeNine || code >= codeUppercaseA && code <= codeUppercaseF || code >= codeLowercaseA && code <= codeLowercaseF;
}
function isDigit(code) {
  return code >= codeZero && code <= codeNine;
}
function isNonZeroDigit(code) {
  return code >= codeOne && code <= codeNine;
}
function isValidStringCharacter(code) {
  return code >= 0x20 && code <= 0x10ffff;
}
function isDeepEqual(a, b) {
  if (a === b) {
    return true;
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isDeepEqual(item, b[index]));
  }
  if (isObject(a) && isObject(b)) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return keys.every(key => isDeepEqual(a[key], b[key]));
  }
  return false;
}
function isObject(value) {
  return typeof value === 'object' && value !== null;
}

// map with all escape characters
const escapeCharacters = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t'
  // note that \u is handled separately in parseString()
};
const codeBackslash = 0x5c; // "\"
const codeOpeningBrace = 0x7b; // "{"
const codeClosingBrace = 0x7d; // "}"
const codeOpeningBracket = 0x5b; // "["
const codeClosingBracket = 0x5d; // "]"
const codeSpace = 0x20; // " "
const codeNewline = 0xa; // "\n"
const codeTab = 0x9; // "\t"
const codeReturn = 0xd; // "\r"
const codeDoubleQuote = 0x0022; // "
const codePlus = 0x2b; // "+"
const codeMinus = 0x2d; // "-"
const codeZero = 0x30;
const codeOne = 0x31;
const codeNine = 0x39;
const codeComma = 0x2c; // ","
const codeDot = 0x2e; // "." (dot, period)
const codeColon = 0x3a; // ":"
const codeUppercaseA = 0x41; // "A"
const codeLowercaseA = 0x61; // "a"
const codeUppercaseE = 0x45; // "E"
const codeLowercaseE = 0x65; // "e"
const codeUppercaseF = 0x46; // "F"
const codeLowercaseF = 0x66; // "f"
//# sourceMappingURL=parse.js.map
;// CONCATENATED MODULE: ./node_modules/lossless-json/lib/esm/stringify.js



/**
 * The LosslessJSON.stringify() method converts a JavaScript value to a JSON string,
 * optionally replacing values if a replacer function is specified, or
 * optionally including only the specified properties if a replacer array is specified.
 *
 * @param value
 * The value to convert to a JSON string.
 *
 * @param [replacer]
 * A function that alters the behavior of the stringification process,
 * or an array of String and Number objects that serve as a whitelist for
 * selecting the properties of the value object to be included in the JSON string.
 * If this value is null or not provided, all properties of the object are
 * included in the resulting JSON string.
 *
 * @param [space]
 * A String or Number object that's used to insert white space into the output
 * JSON string for readability purposes. If this is a Number, it indicates the
 * number of space characters to use as white space; this number is capped at 10
 * if it's larger than that. Values less than 1 indicate that no space should be
 * used. If this is a String, the string (or the first 10 characters of the string,
 * if it's longer than that) is used as white space. If this parameter is not
 * provided (or is null), no white space is used.
 *
 * @param [numberStringifiers]
 * An optional list with additional number stringifiers, for example to serialize
 * a BigNumber. The output of the function must be valid stringified JSON.
 * When `undefined` is returned, the property will be deleted from the object.
 * The difference with using a `replacer` is that the output of a `replacer`
 * must be JSON and will be stringified afterwards, whereas the output of the
 * `numberStringifiers` is already stringified JSON.
 *
 * @returns Returns the string representation of the JSON object.
 */
function stringify(value, replacer, space, numberStringifiers) {
  const resolvedSpace = resolveSpace(space);
  const replacedValue = typeof replacer === 'function' ? replacer.call({
    '': value
  }, '', value) : value;
  return stringifyValue(replacedValue, '');

  /**
   * Stringify a value
   */
  function stringifyValue(value, indent) {
    if (Array.isArray(numberStringifiers)) {
      const stringifier = numberStringifiers.find(item => item.test(value));
      if (stringifier) {
        const str = stringifier.stringify(value);
        if (typeof str !== 'string' || !isNumber(str)) {
          throw new Error(`Invalid JSON number: output of a number stringifier must be a string containing a JSON number (output: ${str})`);
        }
        return str;
      }
    }

    // boolean, null, number, string, or date
    if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string' || value === null || value instanceof Date || value instanceof Boolean || value instanceof Number || value instanceof String) {
      return JSON.stringify(value);
    }

    // lossless number, the secret ingredient :)
    if (isLosslessNumber(value)) {
      return value.toString();
    }

    // BigInt
    if (typeof value === 'bigint') {
      return value.toString();
    }

    // Array
    if (Array.isArray(value)) {
      return stringifyArray(value, indent);
    }

    // Object (test lastly!)
    if (value && typeof value === 'object') {
      return stringifyObject(value, indent);
    }
    return undefined;
  }

  /**
   * Stringify an array
   */
  function stringifyArray(array, indent) {
    if (array.length === 0) {
      return '[]';
    }
    const childIndent = resolvedSpace ? indent + resolvedSpace : undefined;
    let str = resolvedSpace ? '[\n' : '[';
    for (let i = 0; i < array.length; i++) {
      const item = typeof replacer === 'function' ? replacer.call(array, String(i), array[i]) : array[i];
      if (resolvedSpace) {
        str += childIndent;
      }
      if (typeof item !== 'undefined' && typeof item !== 'function') {
        const serialized = stringifyValue(item, childIndent);
        // Values without a JSON representation (a symbol, or an object whose
        // toJSON() returns undefined) become null inside an array.
        str += serialized === undefined ? 'null' : serialized;
      } else {
        str += 'null';
      }
      if (i < array.length - 1) {
        str += resolvedSpace ? ',\n' : ',';
      }
    }
    str += resolvedSpace ? `\n${indent}]` : ']';
    return str;
  }

  /**
   * Stringify an object
   */
  function stringifyObject(object, indent) {
    if (typeof object.toJSON === 'function') {
      return stringifyValue(object.toJSON(), indent);
    }

    // A replacer array is a property whitelist: duplicates must not produce
    // duplicate keys in the output.
    const keys = Array.isArray(replacer) ? [...new Set(replacer.map(String))] : Object.keys(object);
    if (keys.length === 0) {
      return '{}';
    }
    const childIndent = resolvedSpace ? indent + resolvedSpace : undefined;
    let first = true;
    let str = resolvedSpace ? '{\n' : '{';
    for (const key of keys) {
      const value = typeof replacer === 'function' ? replacer.call(object, key, object[key]) : object[key];
      if (includeProperty(key, value)) {
        const serialized = stringifyValue(value, childIndent);
        // Like JSON.stringify, omit properties that have no JSON
        // representation (e.g. an object whose toJSON() returns undefined).
        if (serialized === undefined) {
          continue;
        }
        if (first) {
          first = false;
        } else {
          str += resolvedSpace ? ',\n' : ',';
        }
        const keyStr = JSON.stringify(key);
        str += resolvedSpace ? `${childIndent + keyStr}: ` : `${keyStr}:`;
        str += serialized;
      }
    }
    str += resolvedSpace ? `\n${indent}}` : '}';
    return str;
  }

  /**
   * Test whether to include a property in a stringified object or not.
   */
  function includeProperty(_key, value) {
    return typeof value !== 'undefined' && typeof value !== 'function' && typeof value !== 'symbol';
  }
}

/**
 * The number of spaces or characters a space is capped to, like JSON.stringify does
 */
const MAX_SPACE_LENGTH = 10;

/**
 * Resolve a JSON stringify space:
 * replace a number with a string containing that number of spaces
 */
function resolveSpace(space) {
  if (typeof space === 'number') {
    // same rules as JSON.stringify: truncate towards zero, cap at 10,
    // and treat anything below 1 (including NaN and negatives) as no indent
    const count = Math.min(Math.trunc(space), MAX_SPACE_LENGTH);
    return count >= 1 ? ' '.repeat(count) : undefined;
  }
  if (typeof space === 'string' && space !== '') {
    return space.slice(0, MAX_SPACE_LENGTH);
  }
  return undefined;
}
//# sourceMappingURL=stringify.js.map
;// CONCATENATED MODULE: ./node_modules/lossless-json/lib/esm/index.js








//# sourceMappingURL=index.js.map

/***/ }),

/***/ 5604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ ProxyAgent),
  h: () => (/* binding */ fetch)
});

;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
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
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
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

// NAMESPACE OBJECT: ./node_modules/@actions/core/lib/core.js
var core_namespaceObject = {};
__nccwpck_require__.r(core_namespaceObject);
__nccwpck_require__.d(core_namespaceObject, {
  Yz: () => (core_debug),
  z3: () => (error),
  dN: () => (exportVariable),
  pq: () => (info),
  lm: () => (notice),
  LZ: () => (saveState),
  uH: () => (setOutput),
  Pq: () => (core_setSecret),
  $e: () => (warning)
});

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./src/action/masks.ts
const SHORTEST_MASK = 8;
function createMasks(onAdd) {
    const masked = new Set();
    const byStart = new Map();
    return {
        add(values) {
            const lines = values.flatMap((value) => [value, ...value.split(/\r\n|\r|\n/)]).map((line) => line.trim());
            const added = new Set(lines.filter((line) => line.length >= SHORTEST_MASK && !masked.has(line)));
            for (const line of added) {
                masked.add(line);
                const start = line.slice(0, SHORTEST_MASK);
                const others = byStart.get(start);
                if (others === undefined)
                    byStart.set(start, [line]);
                else
                    others.push(line);
            }
            if (added.size > 0)
                onAdd([...added]);
        },
        isIn(text) {
            for (let at = 0; at + SHORTEST_MASK <= text.length; at++) {
                const lines = byStart.get(text.slice(at, at + SHORTEST_MASK));
                if (lines?.some((line) => text.startsWith(line, at)) === true)
                    return true;
            }
            return false;
        }
    };
}

;// CONCATENATED MODULE: ./src/action/report/log-text.ts
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/;
const COMMAND = /^\s*::|##\[/;
const PLAIN = '##[text]';
const LONGEST_ANNOTATION = 4096;
function toLogText(text) {
    return text
        .split(/\r\n|\r|\n/)
        .map((line) => {
        if (CONTROL.test(line))
            return `(${line.length} characters, some of them control characters)`;
        return COMMAND.test(line) ? `${PLAIN} ${line}` : line;
    })
        .join('\n');
}
function toAnnotationText(text) {
    if (text.length <= LONGEST_ANNOTATION)
        return text;
    const note = 'The log shows the whole message.';
    let free = LONGEST_ANNOTATION - note.length;
    const fitting = text.split('\n').filter((line) => {
        if (line.length + 1 > free)
            return false;
        free -= line.length + 1;
        return true;
    });
    return [...fitting, note].join('\n');
}
function toMinute(ms) {
    return `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

;// CONCATENATED MODULE: ./src/action/host.ts



function createHost(runner, platform = process.platform) {
    const { inputs, empty, planted } = readInputs(runner.env, platform);
    const env = (name) => runner.env[name]?.trim() || undefined;
    const masks = createMasks((values) => runner.setSecrets(values));
    const annotate = (text, print) => {
        const printable = toLogText(text);
        const fitting = toAnnotationText(printable);
        if (fitting !== printable)
            runner.info(printable);
        print(fitting);
    };
    return {
        inputs,
        emptyInputs: empty,
        plantedInputs: planted,
        run: {
            repository: env('GITHUB_REPOSITORY'),
            runId: env('GITHUB_RUN_ID'),
            attempt: env('GITHUB_RUN_ATTEMPT'),
            job: env('GITHUB_JOB'),
            commit: env('GITHUB_SHA'),
            eventName: env('GITHUB_EVENT_NAME'),
            actor: env('GITHUB_ACTOR'),
            action: env('GITHUB_ACTION'),
            actionRepository: env('GITHUB_ACTION_REPOSITORY'),
            actionRef: env('GITHUB_ACTION_REF')
        },
        tempFolder: env('RUNNER_TEMP') ?? runner.folder,
        workspace: env('GITHUB_WORKSPACE') ?? runner.folder,
        env,
        mask: (values) => masks.add(typeof values === 'string' ? [values] : values),
        isMasked: masks.isIn,
        info: (text) => runner.info(toLogText(text)),
        debug: (text) => runner.debug(toLogText(text)),
        notice: (text) => annotate(text, (fitting) => runner.notice(fitting)),
        warning: (text) => annotate(text, (fitting) => runner.warning(fitting)),
        error: (title, text) => annotate(text, (fitting) => runner.error(fitting, { title })),
        setOutput: (name, value) => runner.setOutput(name, value),
        exportVariable: (name, value) => runner.exportVariable(name, value),
        saveState: (name, value) => runner.saveState(name, value),
        readState: (name) => runner.env[`STATE_${name}`] ?? '',
        appendSummary(text) {
            const file = env('GITHUB_STEP_SUMMARY');
            if (file !== undefined)
                (0,external_node_fs_namespaceObject.appendFileSync)(file, `${text}\n`);
        }
    };
}
const PREFIX = 'INPUT_';
const YAML_INPUTS = new Set(['parameters', 'body']);
function readInputs(env, platform) {
    const inputs = new Map();
    const empty = new Set();
    const planted = [];
    for (const [name, value] of Object.entries(env)) {
        const known = platform === 'win32' ? name.toUpperCase() : name;
        if (!known.startsWith(PREFIX) || value === undefined)
            continue;
        if (known !== known.toUpperCase()) {
            planted.push(name);
            continue;
        }
        const input = known.slice(PREFIX.length).toLowerCase();
        const text = YAML_INPUTS.has(input) ? value.replace(/^([ \t]*\r?\n)+/, '').trimEnd() : value.trim();
        if (text === '')
            empty.add(input);
        else
            inputs.set(input, text);
    }
    return { inputs, empty, planted };
}

// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js
var lib = __nccwpck_require__(2779);
;// CONCATENATED MODULE: ./src/action/http.ts

const OPTIONS = {
    allowRedirects: false,
    allowRetries: false,
    keepAlive: true,
    socketTimeout: 24 * 60 * 60 * 1000
};
function openNetwork(userAgent) {
    process.noDeprecation = true;
    let pending;
    const signalHandler = {
        prepareRequest(options) {
            options.signal = pending;
            if (options.host === '[::1]')
                options.host = '::1';
        },
        canHandleAuthentication: () => false,
        handleAuthentication: () => Promise.reject(new Error('unused'))
    };
    const clients = new Map();
    const clientFor = ({ url }) => {
        const scheme = url.slice(0, url.indexOf(':'));
        const client = clients.get(scheme) ?? new lib/* HttpClient */.Qq(userAgent, [signalHandler], OPTIONS);
        clients.set(scheme, client);
        return client;
    };
    return {
        async sendOnce(request, signal) {
            pending = signal;
            const sent = clientFor(request).request(request.method, request.url, request.body ?? null, {
                ...request.headers
            });
            pending = undefined;
            return (await sent).message;
        },
        close: () => clients.forEach((client) => client.dispose())
    };
}

;// CONCATENATED MODULE: external "node:events"
const external_node_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
// EXTERNAL MODULE: ./src/atlas/errors.ts
var errors = __nccwpck_require__(492);
;// CONCATENATED MODULE: ./src/action/lifecycle.ts


const CANCEL_MS = 900;
async function settleMain(main, report) {
    process.exitCode = 1;
    let settled = false;
    const cancel = new AbortController();
    (0,external_node_events_namespaceObject.setMaxListeners)(0, cancel.signal);
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
    onCrash((error) => {
        settled = true;
        report(error);
        exitWhenPrinted(1);
    });
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
async function settlePost(post, warn) {
    process.exitCode = 0;
    onCrash((error) => {
        warn(error);
        exitWhenPrinted(0);
    });
    try {
        await post();
    }
    catch (error) {
        warn(error);
    }
    exitWhenPrinted(process.exitCode);
}
function onCrash(run) {
    process.on('uncaughtException', run);
    process.on('unhandledRejection', run);
}
function exitWhenPrinted(code) {
    process.stdout.write('', () => process.exit(code));
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./src/action/system-error.ts


class RunnerError extends errors/* ReportedError */.SS {
    name = 'RunnerError';
}
function isNestedTooDeeply(error) {
    return error instanceof RangeError && error.message.includes('call stack');
}
const CURES = new Map([
    ['ENOSPC', 'The disk of the runner is full. Free space before this step, or use a runner with a larger disk.'],
    ['EDQUOT', 'The disk quota of the runner is used up. Free space before this step.'],
    ['EROFS', 'The file system is read-only. RUNNER_TEMP and the files of the runner must be writable.'],
    ['EACCES', 'The user of this step may not write there. Check who owns RUNNER_TEMP and the files of the runner.'],
    ['EPERM', 'The user of this step may not write there. Check who owns RUNNER_TEMP and the files of the runner.'],
    ['EMFILE', 'This process may open too few files. Raise the limit (ulimit -n) of the runner.'],
    ['ENFILE', 'Too many files are open on the runner. Stop what keeps them open.']
]);
const MISSING = 'The runner creates RUNNER_TEMP and its files for each step. Do not remove them, and do not set RUNNER_TEMP, ' +
    'GITHUB_OUTPUT, GITHUB_STATE, GITHUB_ENV or GITHUB_STEP_SUMMARY yourself.';
function explainSystemError(error) {
    if (!external_node_util_.types.isNativeError(error) || error instanceof errors/* ReportedError */.SS)
        return error;
    const { code, path, syscall } = error;
    if (isNestedTooDeeply(error)) {
        const hint = 'Ask for less, or give a body with fewer levels: a few thousand are too many.';
        return new RunnerError('A response of Atlas, or an input, is nested too deeply.', { hint, cause: error });
    }
    if (error.message.startsWith('Missing file at path: ')) {
        return new RunnerError(`A file of the runner is missing: ${error.message.slice(22)}.`, {
            hint: MISSING,
            cause: error
        });
    }
    if (code === undefined || syscall === undefined)
        return error;
    const cure = CURES.get(code) ?? (path === undefined ? undefined : MISSING);
    if (cure === undefined)
        return error;
    return new RunnerError(`Could not access ${path ?? 'a file'}: ${error.message}.`, { hint: cure, cause: error });
}

;// CONCATENATED MODULE: ./src/action/report/failure.ts


const NOTHING_SENT = 'Nothing was sent to Atlas.';
function describeFailure(thrown) {
    const error = explainSystemError(thrown);
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
        hint: 'This is a bug in the action. Please report it with the log of the step, run with debug logging enabled.',
        problems: [],
        afterSending: true,
        status: undefined
    };
}
const LONG = 2000;
function toAnnotation({ what, hint }) {
    if (hint === undefined)
        return what;
    const cure = `What to do: ${hint}`;
    return what.length > LONG ? `${cure}\n${what}` : `${what}\n${cure}`;
}
function titleOf(error) {
    switch (error.name) {
        case 'AuthenticationError':
            return 'Not authorized';
        case 'ApiError':
            return 'Request failed';
        case 'NetworkError':
            return 'No valid response';
        case 'TimeoutError':
            return 'Timed out';
        case 'SecretStoreError':
            return 'GitHub secret not written';
        case 'UnmetError':
            return 'Check failed';
        case 'CancelledError':
            return 'Cancelled';
        default:
            return 'Failed';
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./src/atlas/json.ts
var atlas_json = __nccwpck_require__(4733);
// EXTERNAL MODULE: ./src/gate/compiled.ts
var compiled = __nccwpck_require__(5888);
// EXTERNAL MODULE: ./src/operations/api/run-api-operation.ts + 3 modules
var run_api_operation = __nccwpck_require__(60);
// EXTERNAL MODULE: ./src/atlas/counts.ts
var counts = __nccwpck_require__(3383);
// EXTERNAL MODULE: ./src/atlas/attributes.ts
var atlas_attributes = __nccwpck_require__(2622);
// EXTERNAL MODULE: ./src/atlas/catalog/catalog.ts + 2 modules
var catalog = __nccwpck_require__(4258);
// EXTERNAL MODULE: ./src/atlas/catalog/nearest.ts
var nearest = __nccwpck_require__(29);
;// CONCATENATED MODULE: ./src/atlas/hints/hint.ts
const OUTAGE = {
    statuses: [500],
    cause: 'This is a fault in Atlas.',
    cure: 'Check status.mongodb.com, and run the job again later.'
};

;// CONCATENATED MODULE: ./src/atlas/hints/resource-hints.ts
const RESOURCE_HINTS = [
    {
        topic: 'Clusters',
        hints: [
            {
                codes: ['DUPLICATE_CLUSTER_NAME_PREFIX'],
                cause: 'Atlas compares only the first <length> characters of the cluster names in a project.',
                cure: 'Make the names differ at the start.'
            },
            {
                codes: ['CLUSTER_NAME_INVALID'],
                cause: 'A cluster name consists of letters, digits and hyphens, and does not begin with a hyphen.'
            },
            { codes: ['ATLAS_RESERVED_CLUSTER_NAME'], cause: 'Atlas reserves this name.', cure: 'Choose another one.' },
            {
                codes: ['CANNOT_CREATE_FREE_CLUSTER_VIA_PUBLIC_API'],
                cause: 'A project has at most one free cluster (M0).',
                cure: 'Use that one, or a flex cluster.'
            },
            {
                codes: ['CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API', 'CANNOT_USE_NON_FLEX_CLUSTER_IN_FLEX_API'],
                cause: 'Flex clusters and dedicated clusters have separate operations:',
                cure: 'use the FlexCluster operations for flex clusters, and the Cluster operations for all others.'
            },
            {
                codes: [
                    ...['TENANT_CLUSTER_UPDATE_UNSUPPORTED', 'TENANT_CLUSTER_PROCESS_ARGS_NOT_SUPPORTED'],
                    'TENANT_CLUSTER_TEST_FAILOVER_NOT_SUPPORTED'
                ],
                cause: 'Free and flex clusters do not support this.',
                cure: 'Use a dedicated cluster, M10 or larger.'
            },
            {
                codes: ['ASYMMETRIC_SHARD_UNSUPPORTED'],
                cause: 'The shards of this cluster differ.',
                cure: 'Set api-version to 2024-08-05 or later.'
            },
            {
                codes: ['CANNOT_TERMINATE_CLUSTER_WHEN_TERMINATION_PROTECTION_ENABLED'],
                cure: 'Turn off its termination protection first: send {"terminationProtectionEnabled": false} as Project Owner.'
            },
            {
                codes: ['CANNOT_UPDATE_PAUSED_CLUSTER', 'CLUSTER_PAUSED_CANNOT_RESTORE'],
                cause: 'The cluster is paused.',
                cure: 'Resume it with a PATCH whose body is only {"paused": false}, and wait until it is IDLE.'
            },
            { codes: ['CLUSTER_ALREADY_PAUSED'], cause: 'The cluster is already paused: there is nothing to do.' },
            {
                codes: ['CANNOT_UPDATE_AND_PAUSE_CLUSTER'],
                cure: 'Send {"paused": true} alone, after the other change has finished.'
            },
            { codes: ['CANNOT_PAUSE_NVME_CLUSTER'], cause: 'Clusters with NVMe storage cannot be paused.' },
            {
                codes: ['CANNOT_PAUSE_RECENTLY_RESUMED_CLUSTER'],
                cause: 'A resumed cluster must run for an hour before it can be paused again.',
                cure: 'Pause it later.'
            },
            {
                codes: ['OPERATION_INVALID_MEMBER_REPLICATION_LAG'],
                cause: 'A member of the cluster lags behind the others.',
                cure: 'Try again when it has caught up.'
            },
            { codes: ['BACKUP_CONFIG_NOT_FOUND'], cause: 'Backup is not enabled for this cluster.' },
            {
                codes: ['CANNOT_CLOSE_GROUP_ACTIVE_ATLAS_CLUSTERS'],
                cure: 'Delete the clusters of the project, wait until they are removed, and try again.'
            },
            {
                codes: [
                    ...['CANNOT_CLOSE_GROUP_ACTIVE_BACKUP', 'CANNOT_CLOSE_GROUP_ACTIVE_ATLAS_BACKUP'],
                    ...['CANNOT_CLOSE_GROUP_MANAGED_DEPLOYMENTS', 'CANNOT_CLOSE_GROUP_ACTIVE_BACKUP_COMPLIANCE_POLICY'],
                    'STREAM_TENANT_HAS_STREAM_PROCESSORS',
                    ...['STREAM_PRIVATE_LINK_IN_USE', 'CONTAINERS_IN_USE']
                ],
                cause: 'Something still depends on it.',
                cure: 'Remove that first, wait until it is removed, and try again.'
            }
        ]
    },
    {
        topic: 'Limits, plans and billing',
        hints: [
            {
                codes: [
                    ...['HOURLY_BILLING_LIMIT_EXCEEDED', 'MAX_GROUPS_PER_ORG_EXCEEDED', 'GROUP_USERS_LIMIT_EXCEEDED'],
                    ...['ATLAS_NETWORK_PERMISSIONS_LIMIT_EXCEEDED', 'CROSS_REGION_NETWORK_PERMISSIONS_LIMIT_EXCEEDED']
                ],
                cause: 'An Atlas limit is reached, often because of leftovers from earlier runs.',
                cure: 'Remove what you no longer need; the operation remove-leftovers removes what runs of this action have left ' +
                    'behind.'
            },
            {
                codes: ['OUT_OF_CAPACITY', 'NO_CAPACITY', 'REGION_UNAVAILABLE'],
                cause: 'The cloud provider has no capacity there now.',
                cure: 'Try again later, or choose another region or tier.'
            },
            {
                codes: ['FEATURE_UNSUPPORTED', 'UNSUPPORTED_FOR_CURRENT_PLAN', 'UNSUPPORTED_FOR_CURRENT_CONFIG'],
                cause: 'The tier, plan or configuration does not include this feature.'
            },
            {
                codes: ['NO_PAYMENT_INFORMATION_FOUND', 'ACCOUNT_SUSPENDED'],
                statuses: [402],
                cure: 'Check the payment method and the invoices of the organization in Atlas under Billing.'
            }
        ]
    },
    {
        topic: 'Indexes',
        hints: [
            {
                codes: ['ATLAS_SEARCH_COLLECTION_NOT_FOUND'],
                cause: 'The collection of the search index does not exist. Names of databases and collections are case-sensitive.',
                cure: 'Create the collection first.'
            },
            {
                codes: ['ATLAS_FTS_DUPLICATE_INDEX'],
                cause: 'The collection has a search index of this name.',
                cure: 'Update that one, or choose another name.'
            }
        ]
    }
];

;// CONCATENATED MODULE: ./src/atlas/hints/call-hints.ts


const CLUSTER_NAMES = 'Names of clusters are case-sensitive.';
const CHECK_CLUSTER_NAMES = 'Check cluster-name and project-id, or the names in the parameters.';
const CLUSTER_NOT_FOUND_HINT = `${CLUSTER_NAMES} ${CHECK_CLUSTER_NAMES}`;
const EXPIRY_CAUSE = 'Temporary users and access-list entries must expire in the future, at most 7 days from now by the clock of Atlas.';
const EXPIRY_CURE = 'If the clock of the runner is ahead, set it, or choose an earlier date.';
const CALL_HINTS = [
    {
        topic: 'Access',
        hints: [
            {
                codes: ['IP_ADDRESS_NOT_ON_ACCESS_LIST', 'ORG_REQUIRES_ACCESS_LIST', 'RESOURCE_REQUIRES_ACCESS_LIST'],
                cause: 'The API access list of the service account does not allow <address>. ' +
                    "This is not the project's IP access list (Network Access).",
                cure: 'Add the address in Atlas under Organization > Applications > Service Accounts > API Access List, use a runner ' +
                    'with a fixed address, or lift the requirement in the organization settings.'
            },
            { codes: ['GLOBAL_USER_OUTSIDE_SUBNET'], cause: "This account may be used only from its owner's network." },
            {
                codes: [
                    ...['UNAUTHORIZED', 'USER_UNAUTHORIZED', 'USER_CANNOT_ACCESS_GROUP', 'USER_CANNOT_ACCESS_ORG'],
                    ...['NOT_IN_GROUP', 'NOT_ORG_OWNER', 'NOT_ORG_GROUP_CREATOR', 'ACCESS_FORBIDDEN']
                ],
                statuses: [401],
                cause: 'A 401 from Atlas can also mean that a role is missing, that the project belongs to another organization, or ' +
                    'that the host is wrong.',
                cure: 'Check that the service account has <role> there, that the ID is correct, and that the service account was ' +
                    'created on <base-url>.'
            },
            {
                statuses: [403],
                cure: 'Check that the service account has <role>, and that its API access list allows this runner.'
            }
        ]
    },
    {
        topic: 'IDs and names',
        hints: [
            { codes: ['CLUSTER_NOT_FOUND'], cause: CLUSTER_NAMES, cure: CHECK_CLUSTER_NAMES },
            {
                codes: ['GROUP_NOT_FOUND', 'INVALID_GROUP_ID', 'ORG_NOT_FOUND', 'INVALID_ORG_ID', 'RESOURCE_NOT_FOUND'],
                statuses: [404],
                cause: 'IDs are 24 hexadecimal digits; names are case-sensitive.',
                cure: 'Check project-id, org-id and the names in the parameters.'
            },
            {
                codes: [
                    ...['CLUSTER_ALREADY_REQUESTED_DELETION', 'PEER_ALREADY_REQUESTED_DELETION', 'USERNAME_NOT_FOUND'],
                    ...['USER_NOT_FOUND', 'ATLAS_NETWORK_PERMISSION_ENTRY_NOT_FOUND', 'ATLAS_ACCESS_LIST_NOT_FOUND']
                ],
                cause: 'It does not exist, or was already removed.',
                cure: 'For a cleanup, nothing is left to do.'
            },
            {
                codes: [
                    ...['DUPLICATE_CLUSTER_NAME', 'USER_ALREADY_EXISTS', 'GROUP_ALREADY_EXISTS'],
                    ...['ADDRESS_ALREADY_IN_WHITELIST', 'ADDRESS_ALREADY_IN_ACCESS_LIST']
                ],
                cause: 'It already exists.',
                cure: 'Use it, change it, or choose another name.'
            }
        ]
    },
    {
        topic: 'Parameters, bodies and versions',
        hints: [
            { codes: ['INVALID_ATTRIBUTE'], about: 'deleteAfterDate', cause: EXPIRY_CAUSE, cure: EXPIRY_CURE },
            {
                codes: ['INVALID_ATTRIBUTE'],
                about: 'regionName',
                cause: 'The cloud provider has no region with this name.',
                cure: 'Atlas names look like US_EAST_1 (AWS) or EUROPE_WEST (Azure).'
            },
            {
                codes: ['INVALID_ATTRIBUTE'],
                cure: 'Check the named attribute of the body against the documentation of the operation.'
            },
            {
                codes: [
                    ...['INVALID_PATH_PARAMETER', 'INVALID_QUERY_PARAMETER', 'MISSING_QUERY_PARAMETER', 'MISSING_ATTRIBUTE'],
                    ...['MISSING_ATTRIBUTES', 'INVALID_ENUM_VALUE', 'INVALID_JSON', 'MALFORMED_JSON', 'INVALID_JSON_ATTRIBUTE'],
                    'VALIDATION_ERROR'
                ],
                statuses: [400],
                cure: 'Check the parameters and the body against the documentation of the operation.'
            },
            { codes: ['ATTRIBUTE_READ_ONLY'], cure: 'Remove the named attribute from the body: only Atlas sets it.' },
            {
                codes: ['INVALID_VERSION_DATE'],
                statuses: [406],
                cause: 'Atlas has no version <version> of this operation.',
                cure: 'Set api-version to one of: <versions>.'
            },
            {
                codes: ['VERSION_GONE'],
                statuses: [410],
                cure: 'Set api-version to <latest-version>, or leave it empty for the latest.'
            }
        ]
    },
    ...RESOURCE_HINTS,
    {
        topic: 'Temporary users and access list entries',
        hints: [
            {
                codes: ['EXPIRATION_DATE_IN_PAST', 'EXPIRATION_DATE_EXCEEDS_MAX'],
                cause: EXPIRY_CAUSE,
                cure: EXPIRY_CURE
            },
            {
                codes: ['ATLAS_X509_USER_CANNOT_BE_TEMPORARY'],
                cause: 'X.509 users cannot expire.',
                cure: 'Omit deleteAfterDate, and remove the user yourself.'
            },
            {
                codes: ['PERMANENT_ENTITY_CANNOT_BE_MADE_TEMPORARY'],
                cause: 'The entry is permanent and cannot be made temporary.',
                cure: 'Omit deleteAfterDate.'
            },
            {
                codes: ['NETWORK_PERMISSION_EXPIRATION_NOT_SUPPORTED'],
                cause: 'Only IP addresses and CIDR blocks can expire.',
                cure: 'Omit deleteAfterDate.'
            },
            { codes: ['INVALID_NETWORK_PERMISSION_COMMENT'], cause: 'A comment has at most 80 characters.' }
        ]
    },
    {
        topic: 'Try again later',
        hints: [
            {
                codes: [
                    ...['CANNOT_PAUSE_CLUSTER_WITH_PENDING_CHANGES', 'UNFINISHED_ON_DEMAND_SNAPSHOT'],
                    ...['ATLAS_CLUSTER_RESTORE_IN_PROGRESS', 'CLUSTER_RESTORE_IN_PROGRESS_CANNOT_UPDATE'],
                    ...['ONLINE_ARCHIVE_MUST_BE_ACTIVE_TO_PAUSE', 'STREAM_KAFKA_CONNECTION_IS_DEPLOYING']
                ],
                statuses: [409],
                cause: 'Atlas is still working on an earlier request.',
                cure: 'Wait until it has finished, and try again.'
            },
            {
                codes: ['WRITES_NOT_ALLOWED_DURING_APP_UPGRADES'],
                cause: 'Atlas is being upgraded and accepts no writes now.',
                cure: 'Try again in a few minutes.'
            },
            {
                statuses: [429],
                cause: 'Too many requests.',
                cure: 'Spread the jobs out, or use one service account per pipeline.'
            },
            OUTAGE
        ]
    }
];

// EXTERNAL MODULE: ./src/operations/cluster/find-cluster.ts
var find_cluster = __nccwpck_require__(3475);
;// CONCATENATED MODULE: ./src/operations/cluster/known-clusters.ts






const LISTS = ['listGroupClusters', 'listGroupFlexClusters'];
const NAMED = /\/groups\/([^/]+)\/(?:flexClusters|clusters|sampleDatasetLoad)\/([^/]+)/;
const LIST_MS = 15_000;
async function withKnownClusters(context, run) {
    try {
        return await run();
    }
    catch (error) {
        if ((0,find_cluster/* isClusterNotFound */.Uk)(error) && error.hint === CLUSTER_NOT_FOUND_HINT) {
            error.hint = (await describeClusters(context, error)) ?? error.hint;
        }
        throw error;
    }
}
function findNames({ operationId, path }) {
    const template = (0,catalog/* findOperation */.LC)(operationId)?.path;
    const isNamed = template === undefined || NAMED.exec(template)?.[2]?.startsWith('{') === true;
    return isNamed ? (NAMED.exec(path)?.slice(1) ?? []).map(decodeURIComponent) : [];
}
async function describeClusters({ atlas, clock }, error) {
    const [groupId, name] = findNames(error);
    if (groupId === undefined || name === undefined)
        return undefined;
    const deadlineMs = clock.nowMs() + LIST_MS;
    const lists = await Promise.allSettled(LISTS.map((list) => atlas.list(list, { parameters: { groupId } }, { deadlineMs, quiet: true })));
    const clusters = lists
        .flatMap((list) => (list.status === 'fulfilled' ? list.value.data.results : []))
        .flatMap((item) => ((0,atlas_attributes/* isRecord */.u4)(item) && typeof item['name'] === 'string' ? [item['name']] : []));
    if (clusters.length === 0) {
        const isKnown = lists.every(({ status }) => status === 'fulfilled');
        return isKnown ? `Project ${groupId} has no clusters: check project-id.` : undefined;
    }
    if (clusters.includes(name))
        return undefined;
    const [close] = (0,nearest/* nearest */.p)(name, clusters, 1);
    const guess = close === undefined ? '' : ` Did you mean ${close}?`;
    const shown = (0,counts/* firstOf */.K)(clusters, 20);
    return `No cluster of project ${groupId} is named ${name}.${guess} It has: ${shown}. Names are case-sensitive.`;
}

;// CONCATENATED MODULE: ./src/operations/cluster/pause-warning.ts

function addPauseWarning(result, conditions) {
    const reading = conditions.find((condition) => condition?.fields.includes('stateName') === true);
    if (reading === undefined || conditions.some((condition) => condition?.fields.includes('paused')))
        return result;
    const paused = ((0,atlas_attributes/* itemsOf */.S3)(result.data) ?? [result.data]).filter(isPausedCluster).map(({ name }) => String(name));
    if (paused.length === 0)
        return result;
    const which = paused.length === 1 ? `cluster ${paused[0]} is paused` : `clusters ${paused.join(', ')} are paused`;
    const warning = `The condition ${reading.text} reads stateName, which is IDLE for a paused cluster, too, and ${which}. ` +
        'Read the attribute paused as well, as in "stateName == \'IDLE\' && !paused".';
    return { ...result, warnings: [...(result.warnings ?? []), warning] };
}
function isPausedCluster(item) {
    return (0,atlas_attributes/* isRecord */.u4)(item) && item['paused'] === true && typeof item['stateName'] === 'string';
}

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./src/atlas/hints/token-hints.ts

const TOKEN_HINTS = [
    {
        codes: ['access_denied'],
        cause: 'A service account has at most 100 live tokens, each valid for up to an hour.',
        cure: 'Wait until some expire, use one service account per pipeline, and make sure that other tools revoke their ' +
            'tokens.'
    },
    {
        statuses: [429],
        cause: 'Atlas issues few tokens a minute to one address and service account.',
        cure: 'Share a token between steps, or spread the jobs out.'
    },
    {
        codes: ['invalid_client'],
        statuses: [401],
        cause: 'The secret is wrong, expired, deleted, or belongs to another client ID; or the service account was not created ' +
            'on <base-url>. Secrets are valid for 8 hours to 365 days.',
        cure: 'Check them in Atlas under Organization > Applications > Service Accounts; if this one is no longer valid, create ' +
            'a new secret and store it.'
    },
    { ...OUTAGE, statuses: [500, 501] }
];
const OTHER_TOKEN_HINT = {
    cure: 'Check client-id and client-secret, and that the service account was created on the host in base-url.'
};

;// CONCATENATED MODULE: ./src/atlas/hints.ts


function hintForCall(context) {
    const { status, errorCode, detail } = context;
    const hints = CALL_HINTS.flatMap((group) => group.hints);
    const byCode = hints.find((hint) => {
        return hasCode(hint, errorCode) && (hint.about === undefined || detail?.includes(hint.about) === true);
    });
    const hint = byCode ?? hints.find((one) => hasStatus(one, status));
    return hint === undefined ? undefined : fillIn(hint, factsOfCall(context));
}
function hintForToken(status, errorCode, baseUrl) {
    const hint = TOKEN_HINTS.find((one) => hasCode(one, errorCode) || hasStatus(one, status));
    return fillIn(hint ?? OTHER_TOKEN_HINT, { 'base-url': baseUrl });
}
function hasCode({ codes = [] }, errorCode) {
    return errorCode !== undefined && codes.includes(errorCode);
}
function hasStatus({ statuses = [] }, status) {
    return statuses.includes(status > 500 && status !== 501 ? 500 : status);
}
function factsOfCall({ parameters, roles, baseUrl, versions, version }) {
    const [address] = parameters;
    const length = parameters.find((value) => typeof value === 'number');
    return {
        address: typeof address === 'string' ? address : "this runner's address",
        role: describeRoles(roles),
        'base-url': baseUrl,
        version,
        versions: versions.join(', '),
        'latest-version': versions.filter((name) => name !== 'preview').at(-1) ?? 'preview',
        length: String(length ?? 'few')
    };
}
function describeRoles(roles) {
    if (roles.length === 0)
        return 'a role that allows it';
    return roles.length === 1 ? `the role ${roles[0]}` : `one of the roles ${roles.join(', ')}`;
}
function fillIn({ cause, cure }, facts) {
    const text = [cause, cure].filter((part) => part !== undefined).join(' ');
    return text.replace(/<([a-z-]+)>/g, (placeholder, name) => facts[name] ?? placeholder);
}

;// CONCATENATED MODULE: ./src/atlas/api-error.ts


function toApiError({ operationId, method, path, ...call }, { status, earlier }, { errorCode, detail, parameters, fields, fromAtlas }) {
    const reason = [status, errorCode].filter((part) => part !== undefined).join(' ');
    const what = [detail, fields.join('; ')].filter(Boolean).join(' ');
    return new errors/* ApiError */.hD({
        message: `${operationId} failed: ${reason}${what === '' ? '' : `: ${what}`}`,
        status,
        errorCode,
        detail,
        parameters,
        operationId,
        method,
        path,
        fromAtlas,
        earlier,
        hint: hintForCall({ ...call, status, errorCode, detail, parameters })
    });
}

;// CONCATENATED MODULE: ./src/atlas/documented-response.ts

const WRITE_STATUSES = [200, 201, 202, 204];
function isDocumentedStatus({ method, statuses, responseType }, status) {
    if (statuses.includes(status))
        return true;
    return method !== 'GET' && WRITE_STATUSES.includes(status) && (status !== 204 || responseType === 'none');
}
const PLAIN_TEXTS = {
    createGroupDatabaseUserCert: /^-----BEGIN CERTIFICATE-----\n[^]*\n-----END [A-Z ]+-----\s*$/,
    getFederationSettingIdentityProviderMetadata: /^\s*<[^]*>\s*$/
};
function isPlainText({ id }, text) {
    return PLAIN_TEXTS[id]?.test(text) ?? false;
}
function mayBeEmpty({ method, statuses, responseType }, status) {
    if (responseType === 'any' && method === 'DELETE')
        return true;
    return responseType === 'none' || (status === 204 && statuses.includes(204));
}
function findDataProblem(operation, data) {
    const { responseType, attributes } = operation;
    const enveloped = isEnvelope(data) ? data['content'] : undefined;
    const error = [data, enveloped].find(isErrorBody);
    if (error !== undefined) {
        const { error: status, errorCode } = error;
        return `an error in its body (${[status, errorCode].filter((part) => typeof part === 'number' || typeof part === 'string').join(' ')})`;
    }
    const wanted = responseType === 'none' ? ['object'] : responseType === 'any' ? ANY : [responseType];
    const fits = [data, enveloped].filter((value) => value !== undefined && wanted.some((type) => typeOf(value) === type));
    if (fits.length === 0)
        return `${NAMES[typeOf(data)]}, not ${wanted.map((type) => NAMES[type]).join(' or ')}`;
    if (attributes.length === 0)
        return saysNothing(operation, enveloped ?? data) ? 'an empty object' : undefined;
    if (fits.some((value) => (0,atlas_attributes/* isRecord */.u4)(value) && hasOneOf(value, attributes)))
        return undefined;
    return `an object that has no ${attributes.join(' or ')}`;
}
function saysNothing({ method, path, responseType }, data) {
    const shows = method === 'GET' || (method === 'POST' && !path.includes(':'));
    return shows && responseType === 'object' && (0,atlas_attributes/* isRecord */.u4)(data) && Object.keys(data).length === 0;
}
function hasOneOf(record, attributes) {
    return attributes.some((name) => Object.hasOwn(record, name) && record[name] !== null);
}
const ANY = ['object', 'list'];
const NAMES = {
    object: 'an object',
    list: 'a list',
    string: 'a string',
    boolean: 'a boolean',
    number: 'a number',
    null: 'null'
};
function typeOf(data) {
    if (data === null || data === undefined)
        return 'null';
    if (Array.isArray(data))
        return 'list';
    const type = typeof data;
    return type === 'string' || type === 'boolean' || type === 'object' ? type : 'number';
}
function isEnvelope(data) {
    return (0,atlas_attributes/* isRecord */.u4)(data) && typeof data['status'] === 'number' && 'content' in data;
}
function isErrorBody(data) {
    return (0,atlas_attributes/* isRecord */.u4)(data) && typeof data['error'] === 'number';
}

;// CONCATENATED MODULE: ./src/atlas/error-body.ts

const UNREADABLE = {
    errorCode: undefined,
    detail: undefined,
    parameters: [],
    fields: [],
    fromAtlas: false
};
function parseErrorBody(body) {
    let value;
    try {
        value = JSON.parse(body.toString('utf8'));
    }
    catch {
        return UNREADABLE;
    }
    if (!(0,atlas_attributes/* isRecord */.u4)(value))
        return UNREADABLE;
    if (typeof value['error'] === 'string') {
        return { ...UNREADABLE, errorCode: value['error'], detail: error_body_text(value['error_description']) };
    }
    return {
        errorCode: error_body_text(value['errorCode']),
        detail: error_body_text(value['detail']) ?? error_body_text(value['reason']),
        parameters: Array.isArray(value['parameters']) ? value['parameters'] : [],
        fields: readFields(value['badRequestDetail']),
        fromAtlas: typeof value['error'] === 'number'
    };
}
function readFields(value) {
    return (0,atlas_attributes/* recordsIn */.Q0)((0,atlas_attributes/* valueAt */.fK)(value, 'fields'))
        .map((entry) => [entry['field'], entry['description']]
        .map(error_body_text)
        .filter((part) => part !== undefined)
        .join(': '))
        .filter((reason) => reason !== '');
}
function error_body_text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}

// EXTERNAL MODULE: ./src/atlas/route.ts
var atlas_route = __nccwpck_require__(1546);
;// CONCATENATED MODULE: ./src/atlas/unexpected-response.ts
const NOT_ATLAS_HINT = 'Check base-url, and whether a proxy or a login page responds instead of Atlas.';
function describeUnexpected({ status, headers, body }, { statuses, problem } = {}) {
    if (status >= 300 && status < 400) {
        const target = redirectTarget(headers.location);
        return `got ${status}, a redirect to ${target}. Redirects are not followed: the credentials are for Atlas alone.`;
    }
    if (problem !== undefined)
        return `got ${status} with ${problem}.`;
    const mediaType = headers['content-type']?.split(';')[0]?.trim();
    if (body.length === 0)
        return `got ${status} with an empty body${mediaType === undefined ? '' : ` (${mediaType})`}.`;
    if (mediaType === 'text/html')
        return `got ${status} with an HTML page, which is not from Atlas.`;
    if (status < 300 && statuses?.includes(status) === false) {
        return `got ${status}, but Atlas documents ${statuses.join(' or ')}.`;
    }
    return `got ${status} with ${mediaType ?? 'no media type'}, which is not what was asked for.`;
}
function redirectTarget(location) {
    if (location === undefined)
        return 'nowhere (no Location header)';
    if (!URL.canParse(location))
        return 'another path of the same host';
    const { protocol, host, pathname } = new URL(location);
    return `${protocol}//${host}${pathname}`;
}

;// CONCATENATED MODULE: ./src/atlas/response.ts







function parseResponse(baseUrl, request, response) {
    const { operation, kind } = request;
    const { status, headers, body } = response;
    if (status < 200 || status >= 300)
        throw toError(baseUrl, request, response);
    const mediaType = parseMediaType(headers['content-type']);
    const common = { status, version: mediaType.version, kind, bytes: body };
    if (!isDocumentedStatus(operation, status))
        throw unexpected(operation, response);
    if (kind === 'json') {
        if (body.length === 0) {
            const fits = mayBeEmpty(operation, status) && (mediaType.type === undefined || isJson(mediaType));
            if (!fits)
                throw unexpected(operation, response);
            return { ...common, data: undefined };
        }
        const isText = operation.responseType === 'string' && /[/+]xml$/.test(mediaType.type ?? '');
        if (!isText && !isJson(mediaType))
            throw unexpected(operation, response);
        return { ...common, data: parseData(operation, response) };
    }
    if (!isFile(request, response))
        throw unexpected(operation, response);
    return { ...common, data: undefined };
}
function isFile({ operation, kind }, { status, headers }) {
    if (kind === 'json' || !isDocumentedStatus(operation, status))
        return false;
    const complete = headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
    return parseMediaType(headers['content-type']).suffix === kind && complete;
}
function parseData(operation, response) {
    const text = decode(operation, response);
    let data;
    try {
        data = (0,atlas_json/* parseJson */.q)(text);
    }
    catch (error) {
        if (error instanceof RangeError)
            throw unexpected(operation, response, 'a number that is out of range');
        if (isPlainText(operation, text))
            return text;
        throw new errors/* NetworkError */.Dr(`${operation.id}: got ${response.status} with incomplete JSON.`, {
            fault: 'unexpected',
            hint: 'The response was damaged or cut on its way. Run the job again; if it happens again, check the proxy.'
        });
    }
    const problem = findDataProblem(operation, data);
    if (problem !== undefined)
        throw unexpected(operation, response, problem);
    return data;
}
function decode(operation, response) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(response.body);
    }
    catch {
        throw unexpected(operation, response, 'text that is not UTF-8');
    }
}
function parseMediaType(header) {
    const type = header?.split(';')[0]?.trim().toLowerCase();
    const match = /^application\/vnd\.atlas\.([^+]+)\+(\w+)$/.exec(type ?? '');
    return { type, version: match?.[1], suffix: match?.[2] };
}
function isJson({ type, suffix }) {
    return suffix === 'json' || type === 'application/json';
}
function unexpected({ id, statuses }, response, problem) {
    const redirect = response.status >= 300 && response.status < 400;
    const error = new errors/* NetworkError */.Dr(`${id}: ${describeUnexpected(response, { statuses, problem })}`, {
        fault: redirect ? 'redirect' : 'unexpected',
        status: response.status,
        hint: NOT_ATLAS_HINT
    });
    error.earlier = response.earlier;
    return error;
}
function toError(baseUrl, request, response) {
    const { operation, version } = request;
    const { status } = response;
    const body = parseErrorBody(response.body);
    if (status < 400 || (!body.fromAtlas && body.errorCode === undefined && status !== 401)) {
        return unexpected(operation, response);
    }
    const call = {
        operationId: operation.id,
        method: operation.method,
        path: request.target.split('?')[0] ?? '',
        roles: operation.roles,
        baseUrl,
        versions: operation.versions.map((each) => each.version),
        version
    };
    const error = toApiError(call, response, body);
    if (operation.uncatalogued === true && isUnknownRoute(status, body.errorCode))
        error.hint = atlas_route/* ROUTE_HINT */.ar;
    return error;
}
function isUnknownRoute(status, errorCode) {
    return [405, 406, 410].includes(status) || (status === 404 && [undefined, 'RESOURCE_NOT_FOUND'].includes(errorCode));
}

// EXTERNAL MODULE: ./src/atlas/is-gone.ts
var is_gone = __nccwpck_require__(6323);
;// CONCATENATED MODULE: ./src/atlas/call-log.ts
function createCallLog(log) {
    const open = new Set();
    return (name) => {
        const call = { inParallel: false };
        return {
            request(line) {
                open.add(call);
                if (open.size > 1)
                    for (const each of open)
                        each.inParallel = true;
                log.request(line);
            },
            response: (line) => log.response(call.inParallel ? `${name} ${line}` : line),
            end: () => void open.delete(call)
        };
    };
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
;// CONCATENATED MODULE: ./src/atlas/credentials.ts
const CREATE_ACCOUNT = 'Create a service account in Atlas under Organization > Applications > Service Accounts.';
const CLIENT_ID = /^mdb_sa_id_[a-fA-F\d]{24}$/;
const SECRET_PREFIX = 'mdb_sa_sk_';
function checkServiceAccount(clientId, clientSecret) {
    if (clientId.startsWith(SECRET_PREFIX) || clientSecret.startsWith('mdb_sa_id_')) {
        const message = 'client-id and client-secret are swapped: the ID begins with mdb_sa_id_, the secret with mdb_sa_sk_.';
        return { problems: [{ input: 'client-id', message }], warnings: [] };
    }
    const problems = [];
    const warnings = [];
    if (/^[a-z]{8}$/.test(clientId)) {
        problems.push({
            input: 'client-id',
            message: `this looks like the public part of an API key, not a service account. ${CREATE_ACCOUNT}`
        });
    }
    else if (!CLIENT_ID.test(clientId)) {
        warnings.push('client-id does not look like an Atlas client ID (mdb_sa_id_ and 24 hexadecimal digits).');
    }
    if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(clientSecret)) {
        problems.push({
            input: 'client-secret',
            message: `this looks like the private part of an API key, not a service account's secret. ${CREATE_ACCOUNT}`
        });
    }
    else if (!clientSecret.startsWith(SECRET_PREFIX)) {
        warnings.push('client-secret does not look like an Atlas client secret (mdb_sa_sk_ at the start).');
    }
    for (const [input, value] of [
        ['client-id', clientId],
        ['client-secret', clientSecret]
    ]) {
        if (/[\s\u0000-\u001f\u007f-\u009f]/.test(value)) {
            problems.push({
                input,
                message: 'contains white space or a line break. Store the value again without it.'
            });
        }
    }
    return { problems, warnings };
}
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
function toBasicValue({ clientId, clientSecret }) {
    return Buffer.from(`${clientId}:${clientSecret}`, 'utf8').toString('base64');
}

;// CONCATENATED MODULE: ./src/atlas/token.ts





const RENEWAL_MARGIN_MS = 10 * 60_000;
const FRESH_MS = 5 * 60_000;
async function requestToken(options, deadlineMs) {
    const subject = 'Getting an access token';
    const requestedAtMs = options.clock.nowMs();
    const response = await post(options, '/api/oauth/token', 'grant_type=client_credentials', { subject, deadlineMs });
    if (response.status !== 200)
        throw refusal(subject, options.baseUrl, response);
    const token = parseToken(response);
    if (token === undefined) {
        throw new errors/* NetworkError */.Dr(`${subject}: ${describeUnexpected(response)}`, {
            fault: 'unexpected',
            hint: 'A token endpoint responds with a Bearer token as JSON. Check base-url and what responds at that address.'
        });
    }
    return { value: token.value, mintedAtMs: requestedAtMs, expiresAtMs: requestedAtMs + token.lifetimeSeconds * 1000 };
}
async function revokeToken(options, token, deadlineMs) {
    const subject = 'Revoking the access token';
    const body = new URLSearchParams({ token, token_type_hint: 'access_token' }).toString();
    const response = await post(options, '/api/oauth/revoke', body, { subject, deadlineMs });
    if (response.status !== 200)
        throw refusal(subject, options.baseUrl, response);
}
function createTokenSource(options) {
    let latest = options.initial;
    let pending;
    const mint = (deadlineMs) => {
        pending ??= requestToken(options, deadlineMs)
            .then((token) => {
            options.onMinted(token);
            latest = token;
            return token;
        })
            .finally(() => (pending = undefined));
        return pending;
    };
    const isFresh = ({ mintedAtMs, expiresAtMs }) => expiresAtMs - options.clock.nowMs() >= Math.min(RENEWAL_MARGIN_MS, (expiresAtMs - mintedAtMs) / 2);
    return {
        current(deadlineMs) {
            return latest !== undefined && isFresh(latest) ? Promise.resolve(latest) : mint(deadlineMs);
        },
        async replace(token, deadlineMs) {
            if (latest !== undefined && latest.value !== token.value)
                return latest;
            return options.clock.nowMs() - token.mintedAtMs < FRESH_MS ? undefined : mint(deadlineMs);
        }
    };
}
function createFixedTokenSource(value, clock) {
    const token = { value, mintedAtMs: clock.nowMs(), expiresAtMs: Number.POSITIVE_INFINITY };
    return { current: () => Promise.resolve(token), replace: () => Promise.resolve(undefined) };
}
async function sendWithToken(tokens, deadlineMs, send) {
    const token = await tokens.current(deadlineMs);
    const response = await send(token);
    if (response.status !== 401)
        return response;
    const other = await tokens.replace(token, deadlineMs);
    return other === undefined ? response : send(other, response);
}
function post({ transport, baseUrl, account }, path, body, { subject, deadlineMs }) {
    const headers = {
        authorization: `Basic ${toBasicValue(account)}`,
        'content-type': 'application/x-www-form-urlencoded',
        accept: 'application/json'
    };
    return transport.send({ method: 'POST', url: `${baseUrl}${path}`, headers, body }, { subject, repeatable: true, deadlineMs });
}
function parseToken(response) {
    let fields;
    try {
        fields = JSON.parse(response.body.toString('utf8'));
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
function refusal(subject, baseUrl, response) {
    const { errorCode, detail, fromAtlas } = parseErrorBody(response.body);
    if (response.status < 400 || (errorCode === undefined && !fromAtlas)) {
        return new errors/* NetworkError */.Dr(`${subject}: ${describeUnexpected(response)}`, {
            fault: response.status >= 300 && response.status < 400 ? 'redirect' : 'unexpected',
            hint: NOT_ATLAS_HINT
        });
    }
    const reason = [response.status, errorCode, detail].filter((part) => part !== undefined).join(' ');
    return new errors/* AuthenticationError */.v3({
        message: `${subject} at ${baseUrl} failed: ${reason}`,
        status: response.status,
        errorCode,
        hint: hintForToken(response.status, errorCode, baseUrl)
    });
}

;// CONCATENATED MODULE: ./src/atlas/caller-ip.ts






const PATH = '/api/private/ipinfo';
async function readCallerIp(options) {
    const { baseUrl, transport, tokens, deadlineMs, log } = options;
    const response = await sendWithToken(tokens, deadlineMs, ({ value }, refused) => {
        if (refused === undefined)
            log.request('ipinfo');
        const headers = { accept: 'application/json', authorization: `Bearer ${value}` };
        return transport.send({ method: 'GET', url: `${baseUrl}${PATH}`, headers }, { subject: 'ipinfo', repeatable: true, deadlineMs });
    });
    log.response(`${response.status} ${Math.round(response.durationMs)} ms`);
    const address = response.status === 200 ? parseAddress(response.body) : undefined;
    if (address !== undefined)
        return address;
    throw caller_ip_toError(response, baseUrl);
}
function caller_ip_toError(response, baseUrl) {
    const { status } = response;
    const body = parseErrorBody(response.body);
    const { errorCode, detail, fromAtlas } = body;
    if (status === 401 || (fromAtlas && status !== 404 && status >= 400)) {
        const call = { operationId: 'ipinfo', method: 'GET', path: PATH, roles: [], baseUrl, versions: [], version: '' };
        return toApiError(call, response, body);
    }
    const reason = errorCode === undefined ? describeUnexpected(response) : [status, errorCode, detail].join(' ');
    return new errors/* NetworkError */.Dr(`ipinfo: ${reason}`, { fault: 'unexpected', status, hint: NOT_ATLAS_HINT });
}
function parseAddress(body) {
    try {
        const { currentIpv4Address: address } = JSON.parse(body.toString('utf8'));
        return typeof address === 'string' && (0,external_node_net_.isIPv4)(address) ? address : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/atlas/bounds.ts
const MAX_OPEN_REQUESTS = 4;
const MIB = 1024 * 1024;
const RESPONSE_LIMIT_MIB = { least: 64, most: 511 };
function readLimits(responseMib = RESPONSE_LIMIT_MIB.least) {
    const factor = responseMib / RESPONSE_LIMIT_MIB.least;
    return {
        bodyBytes: responseMib * MIB,
        listItems: Math.floor(100_000 * factor),
        listPages: Math.floor(2000 * factor)
    };
}
const RAISE_LIMIT = `If all of it is needed, raise the input response-limit (up to ${RESPONSE_LIMIT_MIB.most}MiB).`;

;// CONCATENATED MODULE: ./src/atlas/pages.ts




const READINGS = 3;
const ESTIMATE_ERROR = { items: 5, part: 0.05 };
async function readPages(readPage, itemsPerPage, limits = readLimits()) {
    let cutAfter;
    for (let reading = 1; reading <= READINGS; reading++) {
        const list = await readOnce({ readPage, limits }, itemsPerPage);
        if (list === undefined)
            continue;
        const { results, total } = list;
        if (!isCut(results.length, total))
            return { results, totalCount: results.length };
        if (results.length === cutAfter)
            throw cut(results.length, total);
        cutAfter = results.length;
    }
    throw new errors/* NetworkError */.Dr(`The list changed each of the ${READINGS} times it was read, so it may be incomplete.`, {
        fault: 'unexpected',
        hint: 'Run the job again when fewer changes are made, or narrow the list with parameters.'
    });
}
function isCut(count, total) {
    const tolerated = count === 0 ? 0 : Math.max(ESTIMATE_ERROR.items, total * ESTIMATE_ERROR.part);
    return total - count > tolerated;
}
async function readOnce(source, itemsPerPage) {
    const first = await readFirst(source, itemsPerPage);
    const size = first.results.length;
    if (size === itemsPerPage)
        return readRest(source, itemsPerPage, first);
    if (size === 0 || isLast(first, size))
        return first;
    const again = await readFirst(source, size);
    return again.results.length === size ? readRest(source, size, again) : undefined;
}
async function readFirst({ readPage, limits }, itemsPerPage) {
    const first = toPage(await readPage({ pageNum: 1, itemsPerPage }));
    if (first.total > limits.listItems)
        throw tooLong(limits);
    return first;
}
function isLast({ hasNext, total }, count) {
    return !hasNext && total <= count;
}
async function readRest({ readPage, limits }, size, first) {
    const pages = [first];
    const head = (0,atlas_json/* toJson */.a)(first.results[0]);
    const expected = Math.max(2, Math.ceil(first.total / size));
    let count = size;
    let next = 2;
    let ended = false;
    let failed = false;
    const read = async (pageNum) => {
        const page = toPage(await readPage({ pageNum, itemsPerPage: size }));
        if (page.results.length > 0 && (0,atlas_json/* toJson */.a)(page.results[0]) === head)
            throw notPaged();
        count += page.results.length;
        if (count > limits.listItems || (pageNum > limits.listPages && page.results.length > 0))
            throw tooLong(limits);
        pages[pageNum - 1] = page;
        if (page.results.length < size)
            ended = true;
    };
    const worker = async () => {
        while (!ended && !failed) {
            if (next > expected && next !== pages.length + 1)
                return;
            try {
                await read(next++);
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(MAX_OPEN_REQUESTS, expected - 1) }, worker));
    const last = pages.at(-1);
    if (last.results.length > 0 && !isLast(last, count))
        await read(pages.length + 1);
    const results = joinPages(pages, size);
    return results && { results, total: first.total };
}
function joinPages(pages, size) {
    const all = [];
    let ended = false;
    for (const { results } of pages) {
        if (ended && results.length > 0)
            return undefined;
        if (results.length < size)
            ended = true;
        for (const item of results)
            all.push(item);
    }
    return all;
}
function tooLong({ listItems, listPages }) {
    return new errors/* NetworkError */.Dr(`The list has more than ${(0,counts/* countOf */.p)(listItems, 'item', 'items')} or ${(0,counts/* countOf */.p)(listPages, 'page', 'pages')}, the limit.`, {
        fault: 'unexpected',
        hint: `Narrow the list with parameters, or read single pages with pageNum. ${RAISE_LIMIT}`
    });
}
function cut(count, total) {
    return new errors/* NetworkError */.Dr(`The list is incomplete: it ends after ${count.toLocaleString('en-US')} of about ${(0,counts/* countOf */.p)(total, 'item', 'items')}.`, {
        fault: 'unexpected',
        hint: 'Run the job again. If it happens again, check whether a proxy cuts it, or read single pages with pageNum.'
    });
}
function notPaged() {
    return new errors/* NetworkError */.Dr('Two pages of the list start with the same item: the response ignores pageNum.', {
        fault: 'unexpected',
        hint: 'Set paginate to false to see the response as it is.'
    });
}
function toPage(data) {
    const { results, totalCount, links } = (data ?? {});
    if (!Array.isArray(results)) {
        throw new errors/* NetworkError */.Dr('A page of the list has no results.', {
            fault: 'unexpected',
            hint: 'Set paginate to false to see the response as it is.'
        });
    }
    const hasNext = Array.isArray(links) && links.some((link) => link?.rel === 'next');
    return { results, hasNext, total: typeof totalCount === 'number' ? totalCount : 0 };
}

// EXTERNAL MODULE: ./src/atlas/request.ts
var request = __nccwpck_require__(9270);
// EXTERNAL MODULE: ./src/atlas/version.ts
var version = __nccwpck_require__(9511);
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
        warnings.push(`${operation.id} is a preview: Atlas may change it at any time.`);
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
        return [{ input: 'body', message: `${operation.id} takes a list: start each entry with "- ", or wrap it in [ ].` }];
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
        ? `${operation.id} has no such parameter. Did you mean ${close}?`
        : `${operation.id} has no such parameter. It has: ${known || 'none'}.`;
    return { input: `parameters.${name}`, message };
}
function checkValue(parameter, value) {
    if (Array.isArray(value) && !parameter.array)
        return ['takes one value, not a list.'];
    const items = (0,request/* asList */.DD)(value);
    if (items.length === 0)
        return ['is an empty list. Leave it out instead.'];
    return items.flatMap((item) => checkItem(parameter, String(item)) ?? []);
}
function checkItem(parameter, text) {
    const { name, place, type, values, minimum, maximum } = parameter;
    if (name === 'envelope' && text === 'true') {
        return 'moves the HTTP status into the body, which would make a failure look like a success. Leave it out.';
    }
    if (type === 'boolean')
        return /^(true|false)$/.test(text) ? undefined : 'takes true or false.';
    if (type === 'integer') {
        if (!/^-?\d+$/.test(text) || !Number.isSafeInteger(Number(text)))
            return 'takes a whole number.';
        if (minimum !== undefined && Number(text) < minimum)
            return `must be at least ${minimum}.`;
        if (maximum !== undefined && Number(text) > maximum)
            return `must be at most ${maximum}.`;
        return undefined;
    }
    if (place === 'path' && (text === '' || text === '.' || text === '..')) {
        return 'would change the path of the request.';
    }
    if (/[\u0000-\u001f\u007f-\u009f\ud800-\udfff]/u.test(text))
        return 'contains a control character, a line break or an incomplete character.';
    if (values !== undefined && !values.includes(text)) {
        const [close] = (0,nearest/* nearest */.p)(text, values, 1);
        if (close !== undefined)
            return `is not a known value. Did you mean ${close}?`;
        if (!parameter.array)
            return `is not a known value. Known: ${values.slice(0, 20).join(', ')}.`;
    }
    const { pattern } = parameter;
    if (pattern !== undefined && isReliable(pattern) && !new RegExp(pattern, 'u').test(text)) {
        return /^\^\(?\[a-f(A-F)?0-9\]\{24\}/.test(pattern) ? notAnId(name) : `does not match ${pattern}.`;
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
function notAnId(parameter) {
    switch (parameter) {
        case 'groupId':
            return 'is not a project ID. Atlas shows the ID under Project Settings, and after cloud.mongodb.com/v2/ in the address of the project. It has 24 hexadecimal digits in lower case.';
        case 'orgId':
            return 'is not an organization ID. Atlas shows the ID under Organization Settings, and after #/org/ in the address of the organization. It has 24 hexadecimal digits in lower case.';
        default:
            return 'is not an ID, which has 24 hexadecimal digits.';
    }
}

// EXTERNAL MODULE: ./src/atlas/outcome.ts
var outcome = __nccwpck_require__(6143);
;// CONCATENATED MODULE: ./src/atlas/work-deadline.ts
function createWorkDeadline(options) {
    const { clock, tokens, tokenDeadlineMs = options.deadlineMs } = options;
    let { deadlineMs } = options;
    let firstToken;
    const waitForToken = async () => {
        const startMs = clock.nowMs();
        try {
            await tokens.current(tokenDeadlineMs);
        }
        catch (error) {
            firstToken = undefined;
            throw error;
        }
        deadlineMs += clock.nowMs() - startMs;
    };
    return {
        current: () => deadlineMs,
        async afterToken() {
            await (firstToken ??= waitForToken());
            return deadlineMs;
        },
        extend: (ms) => void (deadlineMs += ms)
    };
}

;// CONCATENATED MODULE: ./src/atlas/client.ts













function createAtlasClient(options) {
    const deadline = createWorkDeadline(options);
    const openLog = createCallLog(options.log);
    const warned = new Set();
    const warnOnce = (message) => {
        if (warned.has(message))
            return;
        warned.add(message);
        options.log.warning(message);
    };
    const run = async (operation, input, callOptions) => {
        const { request, warnings } = prepare(options, operation, input);
        warnings.forEach(warnOnce);
        const log = callOptions.quiet === true ? undefined : openLog(operation.id);
        try {
            const otherwise = () => (operation.unauthenticated ? deadline.current() : deadline.afterToken());
            const deadlineMs = callOptions.deadlineMs ?? (await otherwise());
            const httpResponse = await sendAuthorized({ ...options, ...callOptions, deadlineMs }, request, () => {
                log?.request(describeRequest(request, input));
            });
            log?.response(describeResponse(httpResponse));
            const response = parseResponse(options.baseUrl, request, httpResponse);
            const end = describeEnd(operation, response.version, httpResponse);
            if (end !== undefined && warnings.length === 0)
                warnOnce(end);
            return response;
        }
        catch (error) {
            if (!(0,is_gone/* isAlreadyRemoved */.Z2)(error))
                throw (0,outcome/* withOutcome */.l)(error, operation);
            log?.response('already removed by an earlier attempt');
            return { status: error.status, version: undefined, kind: 'json', data: undefined, bytes: Buffer.alloc(0) };
        }
        finally {
            log?.end();
        }
    };
    return {
        baseUrl: options.baseUrl,
        call: (operation, input = {}, callOptions = {}) => run(toKnown(operation), input, callOptions),
        async callerIp() {
            const log = openLog('ipinfo');
            try {
                return await readCallerIp({ ...options, log, deadlineMs: await deadline.afterToken() });
            }
            finally {
                log.end();
            }
        },
        extendDeadline: (ms) => deadline.extend(ms),
        list: (operationOrId, input = {}, callOptions = {}) => {
            const operation = toKnown(operationOrId);
            return readList(operation, input, { limits: options.limits, read: (page) => run(operation, page, callOptions) });
        }
    };
}
function toKnown(operation) {
    return typeof operation === 'string' ? (0,catalog/* getOperation */.eu)(operation) : operation;
}
async function readList(operation, input, options) {
    let first;
    const page = await readPages(async (paging) => {
        const response = await options.read({ ...input, parameters: { ...input.parameters, ...paging } });
        first ??= response;
        return response.data;
    }, Number(input.parameters?.['itemsPerPage'] ?? maximumPageSize(operation)), options.limits);
    const { status, version, kind } = first;
    return { status, version, kind, data: page, bytes: Buffer.alloc(0) };
}
function prepare({ clock, readOnly }, operation, input) {
    const { problems, warnings } = checkCall(operation, input, new Date(clock.nowMs()).toISOString().slice(0, 10));
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems, { afterSending: true });
    if (readOnly && operation.method !== 'GET') {
        const message = `${operation.id} would change Atlas.`;
        throw new errors/* InputError */.dz([{ input: 'dry-run', message }], { afterSending: true });
    }
    return { request: (0,request/* buildRequest */.mK)(operation, input), warnings };
}
function maximumPageSize(operation) {
    return operation.parameters.find(({ name }) => name === 'itemsPerPage')?.maximum ?? 100;
}
async function sendAuthorized(options, request, onSend) {
    if (request.operation.unauthenticated) {
        onSend();
        return send(options, request, undefined);
    }
    return sendWithToken(options.tokens, options.deadlineMs, async (token, refused) => {
        if (refused === undefined)
            onSend();
        else
            await options.beforeRetry?.();
        return send(options, request, token, refused?.earlier);
    });
}
function send({ transport, baseUrl, deadlineMs, beforeRetry, saveBody }, request, token, earlier = 'none') {
    const { operation, target, body } = request;
    const headers = token === undefined ? request.headers : { ...request.headers, authorization: `Bearer ${token.value}` };
    const repeatable = operation.method !== 'POST' && operation.method !== 'PATCH';
    const taker = saveBody && { wants: (head) => isFile(request, head), take: saveBody };
    return transport.send({ method: operation.method, url: `${baseUrl}${target}`, headers, body }, { subject: operation.id, repeatable, deadlineMs, beforeRetry, earlier, taker });
}
function describeEnd(operation, version, response) {
    const { deprecation, sunset } = response.headers;
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
    const { errorCode } = status >= 400 ? parseErrorBody(body) : { errorCode: undefined };
    return `${status}${errorCode === undefined ? '' : ` ${errorCode}`} ${Math.round(durationMs)} ms`;
}

// EXTERNAL MODULE: ./src/atlas/clock.ts
var atlas_clock = __nccwpck_require__(5661);
;// CONCATENATED MODULE: ./src/atlas/network-error.ts

const UNSENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL']);
const UNTRUSTED = /CERT|SELF_SIGNED|UNABLE_TO/;
const TUNNEL_REFUSED = /^tunneling socket could not be established/;
function toNetworkError(subject, error) {
    const { code, syscall, message = String(error) } = error;
    const connecting = syscall === 'connect' || syscall === 'getaddrinfo';
    const untrusted = code !== undefined && UNTRUSTED.test(code);
    const unsent = untrusted || (code !== undefined && UNSENT.has(code)) || connecting || TUNNEL_REFUSED.test(message);
    const cause = code !== undefined && !message.includes(code) ? `${message} (${code})` : message;
    return new errors/* NetworkError */.Dr(`${subject}: ${unsent ? 'could not connect' : 'the connection was lost'}: ${cause}.`, {
        fault: untrusted ? 'untrusted' : unsent ? 'unsent' : 'broken',
        cause: error,
        hint: untrusted ? UNTRUSTED_HINT : networkHint(message)
    });
}
const UNTRUSTED_HINT = 'The certificate is not trusted. Behind a proxy that inspects TLS, set NODE_EXTRA_CA_CERTS to its certificate.';
function networkHint(message) {
    if (TUNNEL_REFUSED.test(message)) {
        return 'The proxy refused the connection. Check https_proxy and no_proxy, and the credentials in the proxy address.';
    }
    return ('Check that the runner can reach the host in base-url, and behind a proxy, that https_proxy and no_proxy are set. ' +
        'The Administration API is only on the public internet, not on peering connections or private endpoints.');
}

;// CONCATENATED MODULE: ./src/atlas/read-body.ts



async function* chunksOf(subject, message, { onChunk, onEnd }) {
    message.once('end', onEnd);
    try {
        for await (const chunk of message) {
            if (!message.readableEnded)
                onChunk();
            yield chunk;
        }
    }
    catch (error) {
        throw toNetworkError(subject, error);
    }
    finally {
        onEnd();
    }
}
async function readBody(subject, { statusCode }, { chunks, maxBytes }) {
    const read = [];
    let length = 0;
    for await (const chunk of chunks) {
        length += chunk.length;
        if (length > maxBytes)
            throw tooLarge(subject, maxBytes, statusCode);
        read.push(chunk);
    }
    return Buffer.concat(read);
}
async function takeBody(taker, options) {
    const { message, chunks, signal } = options;
    const onAbort = () => void message.destroy(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    try {
        await taker.take(chunks);
        return Buffer.alloc(0);
    }
    catch (error) {
        message.destroy();
        throw error;
    }
    finally {
        signal.removeEventListener('abort', onAbort);
    }
}
function tooLarge(subject, maxBytes, status) {
    return new errors/* NetworkError */.Dr(`${subject}: the response is larger than ${maxBytes / 1024 / 1024} MiB, the limit.`, {
        fault: 'unexpected',
        status,
        hint: 'Ask for less with parameters, such as a shorter time or fewer items per page. ' +
            `${RAISE_LIMIT} If little was asked for, check base-url.`
    });
}

;// CONCATENATED MODULE: ./src/atlas/retry.ts
const MAX_FAULTS = 5;
const LONGEST_BACKOFF_MS = 30_000;
const TOKEN_LIMIT_POLL_MS = 30_000;
const REFUSED_DURING_UPGRADE = 'WRITES_NOT_ALLOWED_DURING_APP_UPGRADES';
function decideRetry({ faults, repeatable, failure, random }) {
    const backoff = () => faults >= MAX_FAULTS
        ? undefined
        : { delayMs: Math.round(random * Math.min(LONGEST_BACKOFF_MS, 1000 * 2 ** faults)), asked: false };
    switch (failure.kind) {
        case 'unsent':
            return backoff();
        case 'broken':
            return repeatable ? backoff() : undefined;
        case 'response':
            break;
    }
    const { status, errorCode, retryAfterSeconds, fromAtlas } = failure;
    if (status === 429) {
        if (!repeatable && !fromAtlas)
            return undefined;
        const seconds = retryAfterSeconds ?? secondsAskedFor(failure);
        return seconds === undefined ? backoff() : { delayMs: withJitter(seconds * 1000, random), asked: true };
    }
    if (status === 403 && errorCode === 'access_denied' && /token limit/i.test(failure.detail ?? '')) {
        return { delayMs: withJitter(TOKEN_LIMIT_POLL_MS, random), asked: true };
    }
    if (status === 503) {
        if (!repeatable && !fromAtlas)
            return undefined;
        const retry = backoff();
        if (retry === undefined || retryAfterSeconds === undefined)
            return retry;
        return { ...retry, delayMs: withJitter(retryAfterSeconds * 1000, random) };
    }
    if (isRefusedDuringUpgrade(failure))
        return backoff();
    if ([408, 500, 502, 504].includes(status))
        return repeatable ? backoff() : undefined;
    return undefined;
}
function addAttempt(earlier, failure) {
    const outcome = outcomeOf(failure);
    return earlier === 'unknown' || outcome === 'none' ? earlier : outcome;
}
function outcomeOf(failure) {
    if (failure.kind === 'unsent')
        return 'none';
    if (failure.kind === 'broken')
        return 'unknown';
    const { status, fromAtlas } = failure;
    if (status === 429)
        return fromAtlas ? 'none' : 'refused';
    if (status === 403 || isRefusedDuringUpgrade(failure))
        return 'none';
    return status === 503 && fromAtlas ? 'refused' : 'unknown';
}
function isRefusedDuringUpgrade({ status, errorCode, fromAtlas }) {
    return fromAtlas && status === 405 && errorCode === REFUSED_DURING_UPGRADE;
}
function secondsAskedFor(failure) {
    if (failure.errorCode === 'RATE_LIMITED_TOKEN_BUCKET') {
        const seconds = Number(failure.parameters[1]);
        return Number.isFinite(seconds) && seconds >= 0 ? seconds : 60;
    }
    return failure.errorCode === 'RATE_LIMITED' ? 60 : undefined;
}
function withJitter(delayMs, random) {
    return Math.round(delayMs + random * Math.max(1000, delayMs / 10));
}
function parseRetryAfter(header, nowMs) {
    if (header === undefined)
        return undefined;
    if (/^\d+$/.test(header.trim()))
        return Number(header.trim());
    const atMs = Date.parse(header);
    return Number.isNaN(atMs) ? undefined : Math.max(0, Math.ceil((atMs - nowMs) / 1000));
}

;// CONCATENATED MODULE: ./src/atlas/slots.ts
function createSlots(count) {
    let free = count;
    const waiting = [];
    return {
        take(signal) {
            if (free > 0) {
                free--;
                return Promise.resolve();
            }
            return new Promise((resolve, reject) => {
                const start = () => {
                    signal.removeEventListener('abort', onAbort);
                    resolve();
                };
                const onAbort = () => {
                    waiting.splice(waiting.indexOf(start), 1);
                    reject(signal.reason);
                };
                signal.addEventListener('abort', onAbort, { once: true });
                waiting.push(start);
            });
        },
        release() {
            const next = waiting.shift();
            if (next === undefined)
                free++;
            else
                next();
        }
    };
}

;// CONCATENATED MODULE: ./src/atlas/transport.ts








function createTransport(options) {
    const { clock, signal, random = Math.random } = options;
    const slots = createSlots(MAX_OPEN_REQUESTS);
    return {
        async send(request, sendOptions) {
            const { subject, repeatable, deadlineMs } = sendOptions;
            let faults = 0;
            let { earlier = 'none' } = sendOptions;
            for (;;) {
                if (signal.aborted)
                    throw signal.reason;
                if (clock.nowMs() >= deadlineMs)
                    throw outOfTime(subject, earlier !== 'unknown');
                const outcome = await attempt({ ...options, slots }, request, sendOptions);
                const failure = toFailure(outcome, clock.nowMs());
                const retry = failure && decideRetry({ faults: faults + 1, repeatable, failure, random: random() });
                if (failure === undefined || retry === undefined) {
                    if (!(outcome instanceof errors/* NetworkError */.Dr))
                        return { ...outcome, earlier };
                    outcome.earlier = earlier;
                    throw outcome;
                }
                if (!retry.asked)
                    faults++;
                earlier = addAttempt(earlier, failure);
                const reason = outcome instanceof errors/* NetworkError */.Dr ? outcome.message : `${subject}: ${describe(failure)}.`;
                if (clock.nowMs() + retry.delayMs >= deadlineMs) {
                    const hint = outcome instanceof errors/* NetworkError */.Dr ? outcome.hint : hintForWait(outcome.status);
                    throw waitTooLong(reason, retry.delayMs, { notCarriedOut: earlier !== 'unknown', hint });
                }
                options.onRetry(`${reason} Retrying in ${seconds(retry.delayMs)}.`);
                await (0,atlas_clock/* delay */.c)(clock, retry.delayMs, signal);
                await sendOptions.beforeRetry?.();
            }
        }
    };
}
async function attempt({ sendOnce, clock, signal, slots, idleMs = 60_000, maxBodyBytes = readLimits().bodyBytes }, request, { subject, deadlineMs, taker }) {
    const startMs = clock.nowMs();
    const stop = new AbortController();
    const onAbort = () => stop.abort(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    const clearDeadline = clock.setTimer(deadlineMs - startMs, () => stop.abort(outOfTime(subject, false)));
    let clearIdle = () => { };
    const restartIdle = () => {
        clearIdle();
        clearIdle = clock.setTimer(idleMs, () => stop.abort(new errors/* NetworkError */.Dr(`${subject}: no data for ${seconds(idleMs)}.`, { fault: 'idle' })));
    };
    const clearTimers = () => {
        clearIdle();
        clearDeadline();
    };
    let hasSlot = false;
    try {
        await slots.take(stop.signal);
        hasSlot = true;
        const sentMs = clock.nowMs();
        restartIdle();
        const message = await race(sendOnce(request, stop.signal), stop.signal);
        const head = { status: message.statusCode ?? 0, headers: message.headers };
        const chunks = chunksOf(subject, message, { onChunk: restartIdle, onEnd: clearTimers });
        const body = taker?.wants(head) === true
            ? await takeBody(taker, { message, chunks, signal: stop.signal })
            : await race(readBody(subject, message, { chunks, maxBytes: maxBodyBytes }), stop.signal);
        return { ...head, body, durationMs: clock.nowMs() - sentMs };
    }
    catch (error) {
        const reason = stop.signal.aborted ? stop.signal.reason : error;
        if (reason instanceof errors/* NetworkError */.Dr)
            return reason;
        if (stop.signal.aborted || error instanceof errors/* ReportedError */.SS)
            throw reason;
        return toNetworkError(subject, error);
    }
    finally {
        if (hasSlot)
            slots.release();
        clearTimers();
        signal.removeEventListener('abort', onAbort);
    }
}
function race(promise, signal) {
    return new Promise((resolve, reject) => {
        const onAbort = () => reject(signal.reason);
        signal.addEventListener('abort', onAbort, { once: true });
        promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
    });
}
function toFailure(outcome, nowMs) {
    if (outcome instanceof errors/* NetworkError */.Dr && ['unexpected', 'untrusted'].includes(outcome.fault))
        return undefined;
    if (outcome instanceof errors/* NetworkError */.Dr)
        return { kind: outcome.fault === 'unsent' ? 'unsent' : 'broken' };
    const { status, headers, body } = outcome;
    if (status < 400)
        return undefined;
    const { errorCode, detail, parameters, fromAtlas } = parseErrorBody(body);
    const retryAfterSeconds = parseRetryAfter(headers['retry-after'], nowMs);
    return { kind: 'response', status, errorCode, detail, parameters, fromAtlas, retryAfterSeconds };
}
function describe(failure) {
    if (failure.kind !== 'response')
        return failure.kind;
    const { status, errorCode, detail } = failure;
    return [status, errorCode, detail && `(${detail})`].filter(Boolean).join(' ');
}
function outOfTime(subject, notCarriedOut) {
    return new errors/* TimeoutError */.MU(`${subject}: no response before the deadline of this step.`, { notCarriedOut });
}
function waitTooLong(reason, delayMs, options) {
    const message = `${reason} Giving up: the next retry, in ${seconds(delayMs)}, would be past the deadline.`;
    return new errors/* TimeoutError */.MU(message, options);
}
function hintForWait(status) {
    return status === 429 || status === 403
        ? 'Run the job again later. If this happens often, spread the jobs, or use a service account for each pipeline.'
        : 'Atlas is not available now. Check status.mongodb.com, and run the job again later.';
}
function seconds(ms) {
    return ms < 1000 ? `${Math.round(ms)} ms` : `${Math.round(ms / 100) / 10} s`;
}

;// CONCATENATED MODULE: ./src/action/session/sealed-token.ts

const VERSION = 1;
const SALT_BYTES = 16;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const SEALED_AT = 1 + SALT_BYTES + NONCE_BYTES + TAG_BYTES;
function sealToken(token, account, baseUrl) {
    const salt = (0,external_node_crypto_.randomBytes)(SALT_BYTES);
    const nonce = (0,external_node_crypto_.randomBytes)(NONCE_BYTES);
    const cipher = (0,external_node_crypto_.createCipheriv)('aes-256-gcm', deriveKey(account, salt), nonce);
    cipher.setAAD(boundTo(account, baseUrl));
    const sealed = Buffer.concat([cipher.update(token, 'utf8'), cipher.final()]);
    return Buffer.concat([Buffer.of(VERSION), salt, nonce, cipher.getAuthTag(), sealed]).toString('base64url');
}
function openToken(envelope, account, baseUrl) {
    const bytes = Buffer.from(envelope, 'base64url');
    if (bytes.length <= SEALED_AT || bytes[0] !== VERSION)
        return undefined;
    const salt = bytes.subarray(1, 1 + SALT_BYTES);
    const nonce = bytes.subarray(1 + SALT_BYTES, 1 + SALT_BYTES + NONCE_BYTES);
    const decipher = (0,external_node_crypto_.createDecipheriv)('aes-256-gcm', deriveKey(account, salt), nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(boundTo(account, baseUrl));
    decipher.setAuthTag(bytes.subarray(SEALED_AT - TAG_BYTES, SEALED_AT));
    try {
        return Buffer.concat([decipher.update(bytes.subarray(SEALED_AT)), decipher.final()]).toString('utf8');
    }
    catch {
        return undefined;
    }
}
function deriveKey({ clientSecret }, salt) {
    return Buffer.from((0,external_node_crypto_.hkdfSync)('sha256', clientSecret, salt, 'mongodb-atlas-tasks token envelope', 32));
}
function boundTo({ clientId }, baseUrl) {
    return Buffer.from(JSON.stringify([clientId, baseUrl]), 'utf8');
}

;// CONCATENATED MODULE: ./src/action/safe-file.ts


class UnsafeFileError extends Error {
}
const READ_FLAGS = external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NOFOLLOW | external_node_fs_namespaceObject.constants.O_NONBLOCK;
function readSafely(path, limits) {
    expectSafe((0,external_node_fs_namespaceObject.lstatSync)(path), limits);
    const file = (0,external_node_fs_namespaceObject.openSync)(path, READ_FLAGS);
    try {
        const opened = (0,external_node_fs_namespaceObject.fstatSync)(file);
        expectSafe(opened, limits);
        return readBytes(file, opened.size);
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
}
function createPrivately(path, content) {
    (0,external_node_fs_namespaceObject.writeFileSync)(path, content, { mode: 0o600, flag: 'wx' });
}
const HELD = (/* unused pure expression or super */ null && (['EBUSY', 'EPERM', 'EACCES']));
const ATTEMPTS = 5;
const PAUSE_MS = 100;
async function removeFile(path, clock, remove = (file) => rmSync(file, { force: true })) {
    for (let attempt = 1;; attempt++) {
        try {
            return remove(path);
        }
        catch (error) {
            if (attempt === ATTEMPTS || !HELD.includes(error.code))
                throw error;
            await delay(clock, attempt * PAUSE_MS, new AbortController().signal);
        }
    }
}
function isPresent(path) {
    return (0,external_node_fs_namespaceObject.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
}
function readBytes(file, size) {
    const bytes = Buffer.alloc(size);
    let length = 0;
    while (length < size) {
        const count = (0,external_node_fs_namespaceObject.readSync)(file, bytes, { offset: length });
        if (count === 0)
            break;
        length += count;
    }
    return bytes.subarray(0, length);
}
function expectSafe(found, { maxBytes, anyOwner = false }) {
    if (!found.isFile())
        throw new UnsafeFileError(`it is ${kindOf(found)}, not a regular file`);
    if (!anyOwner && process.getuid !== undefined && found.uid !== process.getuid()) {
        throw new UnsafeFileError('it belongs to another user');
    }
    if (found.size > maxBytes)
        throw new UnsafeFileError(`it is larger than ${maxBytes} bytes`);
}
function kindOf(found) {
    if (found.isSymbolicLink())
        return 'a symbolic link';
    if (found.isDirectory())
        return 'a folder';
    if (found.isFIFO())
        return 'a named pipe';
    return found.isSocket() ? 'a socket' : 'a device';
}

;// CONCATENATED MODULE: ./src/action/session/seal.ts

function deriveSealKey(credentials, run) {
    const { runId, attempt, job, action, actionRepository, actionRef } = run;
    const secret = credentials.kind === 'access-token' ? credentials.token : credentials.clientSecret;
    const step = JSON.stringify([runId, attempt, job, action, actionRepository, actionRef]);
    return Buffer.from((0,external_node_crypto_.hkdfSync)('sha256', secret, step, 'mongodb-atlas-tasks session', 32));
}
function sealOf(text, key) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update(text, 'utf8').digest('base64url');
}
function seal_isSealOf(seal, text, key) {
    const [given, right] = [Buffer.from(seal, 'utf8'), Buffer.from(sealOf(text, key), 'utf8')];
    return given.length === right.length && timingSafeEqual(given, right);
}

;// CONCATENATED MODULE: ./src/action/session/session.ts


const SESSION_STATE = 'session';
const NOTHING_TO_DO = 'nothing';
const LARGEST_SESSION_BYTES = 16 * 1024;
function encodeSession(session, key) {
    const content = { version: 3, ...session };
    return JSON.stringify({ ...content, seal: sealOf(JSON.stringify(content), key) });
}
function decodeSession(text) {
    try {
        const { seal, ...content } = JSON.parse(text);
        const { version, baseUrl, clientFingerprint, tokens, undo, files, stopFile, ended } = content;
        if (version !== 3 || typeof baseUrl !== 'string' || typeof clientFingerprint !== 'string')
            return undefined;
        if (typeof stopFile !== 'string' || typeof seal !== 'string')
            return undefined;
        return {
            session: {
                baseUrl,
                clientFingerprint,
                tokens: listOf(tokens, isMintedToken),
                undo: listOf(undo, isUndoStep),
                files: listOf(files, (file) => typeof file === 'string'),
                stopFile,
                ended: ended === true
            },
            isSealedWith: (key) => isSealOf(seal, JSON.stringify(content), key)
        };
    }
    catch {
        return undefined;
    }
}
function fingerprint(clientId) {
    return (0,external_node_crypto_.createHash)('sha256').update(clientId, 'utf8').digest('base64url').slice(0, 22);
}
function listOf(value, is) {
    return Array.isArray(value) ? value.filter(is) : [];
}
function isMintedToken(value) {
    const { envelope, expiresAtMs } = (value ?? {});
    return typeof envelope === 'string' && isTime(expiresAtMs);
}
function isTime(value) {
    return typeof value === 'number' && !Number.isNaN(new Date(value).getTime());
}
function isUndoStep(value) {
    const { operationId, parameters, guard, subject } = (value ?? {});
    return typeof operationId === 'string' && typeof subject === 'string' && isTexts(parameters) && isGuard(guard);
}
function isGuard(guard) {
    const { kind, ...marker } = (guard ?? {});
    if (kind !== 'marker')
        return ['returned', 'absent-before', 'none'].includes(String(kind));
    const { get, field, value, take = {}, getParameters = {} } = marker;
    return [get, field, value].every((text) => typeof text === 'string') && isTexts(take) && isTexts(getParameters);
}
function isTexts(value) {
    return typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string');
}

;// CONCATENATED MODULE: ./src/action/session/shared-token.ts






const fileCalls = { rename: external_node_fs_namespaceObject.renameSync, remove: (path) => (0,external_node_fs_namespaceObject.rmSync)(path, { force: true }) };
const LARGEST_BYTES = 16 * 1024;
function openSharedToken(tempFolder, account, baseUrl, { onUnsafe, calls: { rename, remove } = fileCalls } = {}) {
    const digest = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([account.clientId, baseUrl]), 'utf8')
        .digest('hex');
    const file = (0,external_node_path_namespaceObject.join)(tempFolder, `mongodb-atlas-token-${digest.slice(0, 16)}.json`);
    const read = () => {
        try {
            const text = readSafely(file, { maxBytes: LARGEST_BYTES }).toString('utf8');
            const { envelope, expiresAtMs } = JSON.parse(text);
            if (typeof envelope !== 'string' || !isTime(expiresAtMs))
                return undefined;
            const value = openToken(envelope, account, baseUrl);
            return value === undefined ? undefined : { value, expiresAtMs };
        }
        catch (error) {
            if (error instanceof UnsafeFileError)
                onUnsafe?.(`Ignored the shared token in ${file}: ${error.message}.`);
            return undefined;
        }
    };
    return {
        read,
        write(envelope, expiresAtMs) {
            const draft = `${file}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
            try {
                createPrivately(draft, JSON.stringify({ envelope, expiresAtMs }));
                rename(draft, file);
            }
            catch {
                ignoreFailure(() => remove(draft));
            }
        },
        forget(value) {
            if (read()?.value === value)
                ignoreFailure(() => remove(file));
        }
    };
}
function ignoreFailure(run) {
    try {
        run();
    }
    catch {
    }
}

;// CONCATENATED MODULE: ./src/action/current-secret.ts




function createCurrentSecret(options) {
    const { endpoint, session, tempFolder, mask, deadlineMs } = options;
    const { account, baseUrl } = endpoint;
    const withSecret = (clientSecret) => {
        const other = { ...account, clientSecret };
        return { ...endpoint, account: other };
    };
    return {
        clientId: account.clientId,
        value: account.clientSecret,
        async verify(secret) {
            const { value, expiresAtMs } = await requestToken(withSecret(secret), deadlineMs);
            mask(value);
            const minted = { envelope: sealToken(value, account, baseUrl), expiresAtMs };
            session.addToken(minted);
            try {
                await revokeToken(withSecret(secret), value, deadlineMs);
                session.dropToken(minted);
            }
            catch (error) {
                (0,errors/* assertFailure */.fc)(error);
            }
        },
        async revokeTokens(secret) {
            const shared = openSharedToken(tempFolder, account, baseUrl);
            for (const minted of session.tokens()) {
                const value = openToken(minted.envelope, account, baseUrl);
                if (value === undefined)
                    continue;
                shared.forget(value);
                await revokeToken(withSecret(secret), value, deadlineMs);
                session.dropToken(minted);
            }
        }
    };
}

;// CONCATENATED MODULE: ./src/action/user-agent.ts
const user_agent_VERSION = '1.0.0';
function userAgent({ repository, runId }) {
    const run = [repository, runId].filter((part) => part !== undefined).join('; run ');
    const agent = `mongodb-atlas-tasks/${user_agent_VERSION}${run === '' ? '' : ` (${run})`}`;
    return agent.replace(/[^\x20-\x7e]/g, '?');
}

;// CONCATENATED MODULE: ./src/action/rotation-context.ts




function rotationContext(options) {
    const { host, clock, credentials, baseUrl, session, sendOnce, transport, signal, deadlineMs } = options;
    const report = (line) => host.info(line);
    return {
        async openSecretStore() {
            const token = host.inputs.get('github-token');
            if (token === undefined)
                throw unusable('github-token', 'is missing.');
            const { openSecretStore } = await Promise.all(/* import() */[__nccwpck_require__.e(775), __nccwpck_require__.e(230)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1230));
            return openSecretStore({
                token,
                apiUrl: host.env('GITHUB_API_URL'),
                userAgent: userAgent(host.run),
                sendOnce,
                openTransport: (send) => createTransport({ sendOnce: send, clock, signal, onRetry: report }),
                clock,
                deadlineMs,
                report
            });
        },
        currentSecret() {
            if (credentials.kind !== 'service-account')
                throw unusable('access-token', 'has no client secret.');
            return createCurrentSecret({
                endpoint: { transport, clock, baseUrl, account: credentials },
                session,
                tempFolder: host.tempFolder,
                mask: (value) => host.mask(value),
                deadlineMs
            });
        }
    };
}
function unusable(input, message) {
    return new errors/* InputError */.dz([{ input, message }], { afterSending: true });
}

;// CONCATENATED MODULE: ./src/action/session/session-files.ts
function stopFileName(random) {
    return `mongodb-atlas-stop-${random}`;
}
function keptFileName(random, name) {
    return `mongodb-atlas-${random}-${name}`;
}
function isStopFileName(name) {
    return /^mongodb-atlas-stop-[a-z2-9]{8}$/.test(name);
}
function isKeptFileName(name) {
    return /^mongodb-atlas-[a-z2-9]{8}-[\w.-]+$/.test(name);
}

;// CONCATENATED MODULE: external "node:stream/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
;// CONCATENATED MODULE: ./src/action/workspace.ts




function isInside(root, path) {
    const inside = (0,external_node_path_namespaceObject.relative)(root, path);
    return inside !== '..' && !inside.startsWith(`..${external_node_path_namespaceObject.sep}`) && !(0,external_node_path_namespaceObject.isAbsolute)(inside);
}
function openFolder(workspace, input, folder) {
    const refuse = (message, afterSending = false) => new errors/* InputError */.dz([{ input, message }], { afterSending });
    const root = realPathOf(workspace);
    if (root === undefined)
        throw refuse('there is no workspace to write to.');
    const path = (0,external_node_path_namespaceObject.resolve)(root, folder);
    const check = (afterSending) => {
        const existing = nearestRealPath(path);
        if (!isInside(root, path) || !isInside(root, existing))
            throw refuse('is outside the workspace.', afterSending);
        if (!(0,external_node_fs_namespaceObject.lstatSync)(existing).isDirectory())
            throw refuse('is a file, or in one. Name a folder.', afterSending);
    };
    check(false);
    return {
        pathOf: (name) => (0,external_node_path_namespaceObject.relative)(root, (0,external_node_path_namespaceObject.join)(path, name)).split(external_node_path_namespaceObject.sep).join('/'),
        async save(name, body, through) {
            const file = (0,external_node_path_namespaceObject.join)(path, name);
            const part = (0,external_node_path_namespaceObject.join)(path, `.${name}.part`);
            try {
                (0,external_node_fs_namespaceObject.mkdirSync)(path, { recursive: true });
                check(true);
                (0,external_node_fs_namespaceObject.rmSync)(part, { force: true });
                await writeAll(body, through, (0,external_node_fs_namespaceObject.createWriteStream)(part, { fd: (0,external_node_fs_namespaceObject.openSync)(part, 'wx', 0o600) }));
                (0,external_node_fs_namespaceObject.renameSync)(part, file);
            }
            catch (error) {
                removeIfPresent(part);
                if (error instanceof errors/* ReportedError */.SS)
                    throw error;
                const { code = 'unknown error' } = error;
                throw refuse(`${name} cannot be written to it (${code}).`, true);
            }
        },
        remove: (name) => (0,external_node_fs_namespaceObject.rmSync)((0,external_node_path_namespaceObject.join)(path, name), { force: true })
    };
}
async function writeAll(body, through, file) {
    try {
        await (0,promises_namespaceObject.pipeline)(body, through, file);
    }
    catch (error) {
        if (!file.closed)
            await new Promise((resolve) => file.once('close', resolve));
        throw error;
    }
}
function removeIfPresent(path) {
    try {
        (0,external_node_fs_namespaceObject.rmSync)(path, { force: true });
    }
    catch {
    }
}
function nearestRealPath(path) {
    return isThere(path) ? (realPathOf(path) ?? external_node_path_namespaceObject.sep) : nearestRealPath((0,external_node_path_namespaceObject.dirname)(path));
}
function isThere(path) {
    try {
        return (0,external_node_fs_namespaceObject.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return false;
    }
}
function realPathOf(path) {
    try {
        return (0,external_node_fs_namespaceObject.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/action/connect.ts












const WORK_MS = 10 * 60_000;
function connect(options) {
    const { host, clock, request, network, session, random, signal } = options;
    const { baseUrl, credentials, subject, dryRun, gate, limits, task } = request;
    const sendOnce = stopWhenPostBegins(session.stopFile, network.sendOnce);
    const transport = createTransport({
        sendOnce,
        clock,
        signal,
        onRetry: (line) => host.info(line),
        maxBodyBytes: limits.bodyBytes
    });
    const startedAtMs = clock.nowMs();
    const workMs = workTimeMs(gate.timeoutMs);
    const deadlineMs = startedAtMs + workMs;
    const isRotation = task.kind === 'named' && task.definition.needs?.includes('github-token') === true;
    const tokenDeadlineMs = isRotation ? deadlineMs : startedAtMs + Math.max(workMs, gate.wait.timeoutMs);
    const tokens = openTokens(options, transport);
    const atlas = createAtlasClient({
        baseUrl,
        transport,
        tokens,
        clock,
        deadlineMs,
        tokenDeadlineMs,
        readOnly: dryRun,
        limits,
        log: {
            request: (line) => host.info(`> ${line}`),
            response: (line) => host.info(`< ${line}`),
            warning: (message) => host.warning(message)
        }
    });
    return {
        atlas: noteReads(atlas, session),
        clientId: credentials.kind === 'service-account' ? credentials.clientId : undefined,
        subject,
        body: task.kind === 'named' ? task.body : undefined,
        wait: gate.wait,
        clock,
        signal,
        dryRun,
        accessToken: () => tokens.current(tokenDeadlineMs),
        ...rotationContext({ host, clock, credentials, baseUrl, session, sendOnce, transport, signal, deadlineMs }),
        undo: session,
        run: { ...host.run, random, startedAtMs },
        mask: (value) => host.mask(value),
        keepFile(name, text) {
            const file = keptFileName(random, name);
            const path = (0,external_node_path_namespaceObject.join)(host.tempFolder, file);
            session.addFile(file);
            createPrivately(path, text);
            return path;
        },
        openFolder: (input, folder) => openFolder(host.workspace, input, folder),
        report: (line) => host.info(line)
    };
}
function noteReads(atlas, session) {
    const note = (operation, input, { data }) => {
        const known = typeof operation === 'string' || operation.uncatalogued !== true;
        const operationId = typeof operation === 'string' ? operation : operation.id;
        if (known)
            session.noteRead({ operationId, parameters: input?.parameters, data });
    };
    return {
        ...atlas,
        async call(operation, input, options) {
            const response = await atlas.call(operation, input, options);
            note(operation, input, response);
            return response;
        },
        async list(operation, input, options) {
            const response = await atlas.list(operation, input, options);
            note(operation, input, response);
            return response;
        }
    };
}
function workTimeMs(timeoutMs) {
    return timeoutMs === undefined || timeoutMs === 0 ? WORK_MS : Math.min(timeoutMs, WORK_MS);
}
function stopWhenPostBegins(stopFile, sendOnce) {
    return (request, signal) => {
        if (isPresent(stopFile))
            throw new errors/* CancelledError */.cc('The step was cancelled: its post step has begun.');
        return sendOnce(request, signal);
    };
}
function openTokens({ host, clock, request, session }, transport) {
    const { credentials, baseUrl, task, shareToken } = request;
    if (credentials.kind === 'access-token')
        return createFixedTokenSource(credentials.token, clock);
    host.mask(toBasicValue(credentials));
    const onUnsafe = (message) => host.warning(message);
    const shared = shareToken ? openSharedToken(host.tempFolder, credentials, baseUrl, { onUnsafe }) : undefined;
    const wantsFreshToken = task.kind === 'named' && task.definition.freshToken === true;
    const found = wantsFreshToken ? undefined : shared?.read();
    if (found !== undefined) {
        host.mask(found.value);
        host.debug('Using the access token of an earlier step of this job.');
    }
    return createTokenSource({
        transport,
        clock,
        baseUrl,
        account: credentials,
        initial: found && { ...found, mintedAtMs: 0 },
        onMinted({ value, expiresAtMs }) {
            host.mask(value);
            const minutes = Math.round((expiresAtMs - clock.nowMs()) / 60_000);
            host.info(`Authenticated with Atlas. The access token is valid for ${minutes} min and is revoked when the job ends.`);
            const envelope = sealToken(value, credentials, baseUrl);
            session.addToken({ envelope, expiresAtMs });
            shared?.write(envelope, expiresAtMs);
        }
    });
}

;// CONCATENATED MODULE: ./src/action/inputs/input-definition.ts
function textInput(facts) {
    return { ...facts, parse: (value) => value };
}

;// CONCATENATED MODULE: ./src/action/inputs/credential-inputs.ts

const CREDENTIAL_INPUTS = {
    'client-id': textInput({
        sentence: 'Client ID of the service account.',
        fallback: 'MONGODB_ATLAS_CLIENT_ID'
    }),
    'client-secret': textInput({
        sentence: 'Client secret of the service account.',
        fallback: 'MONGODB_ATLAS_CLIENT_SECRET'
    }),
    'access-token': textInput({
        sentence: 'Access token to use instead of a service account. It is used as is, and never stored or revoked.',
        fallback: 'MONGODB_ATLAS_ACCESS_TOKEN'
    })
};

;// CONCATENATED MODULE: ./src/action/inputs/credentials.ts


const SECRET_INPUTS = ['client-id', 'client-secret', 'access-token'];
function maskCredentials(host) {
    for (const given of [fromInputs(host), fromEnvironment(host)]) {
        for (const name of SECRET_INPUTS)
            if (given[name] !== undefined)
                host.mask(given[name]);
    }
    const githubToken = host.inputs.get('github-token');
    if (githubToken !== undefined)
        host.mask(githubToken);
}
const LITTLE_LIFE_MS = 10 * 60_000;
function chooseCredentials(host, nowMs, { only } = {}) {
    const inputs = fromInputs(host);
    const environment = fromEnvironment(host);
    const source = Object.keys(inputs).length > 0 ? inputs : environment;
    const pair = completePair(inputs, environment);
    const token = source['access-token'];
    if (token !== undefined && only !== 'service-account') {
        const expiresAtMs = readTokenExpiryMs(token);
        const expiresSoon = expiresAtMs !== undefined && expiresAtMs - nowMs < LITTLE_LIFE_MS;
        const hasPair = source['client-id'] !== undefined && source['client-secret'] !== undefined;
        if (only === 'access-token' || !expiresSoon || !hasPair) {
            const problem = findHeaderProblem(token);
            if (problem !== undefined)
                return { problems: [{ input: 'access-token', message: problem }], warnings: [] };
            return { credentials: { kind: 'access-token', token }, problems: [], warnings: [] };
        }
        host.info('The given access token expires in less than 10 min: requesting another one with client-id and client-secret.');
    }
    if (only === 'access-token')
        return { problems: [], warnings: [] };
    const { clientId, clientSecret } = pair;
    if (clientId === undefined || clientSecret === undefined) {
        const missing = [clientId === undefined && 'client-id', clientSecret === undefined && 'client-secret'];
        return {
            problems: missing.filter((name) => name !== false).map((name) => missingCredential(name, host)),
            warnings: []
        };
    }
    const { problems, warnings } = checkServiceAccount(clientId, clientSecret);
    return { credentials: { kind: 'service-account', clientId, clientSecret }, problems: [...problems], warnings };
}
function findHeaderProblem(token) {
    if (/\s/.test(token))
        return 'contains white space.';
    if (/[^\x21-\x7e]/.test(token))
        return 'contains a character that no token has. Store it again, without quotes.';
    return undefined;
}
function fromInputs(host) {
    return pick((name) => host.inputs.get(name));
}
function fromEnvironment(host) {
    return pick((name) => host.env(CREDENTIAL_INPUTS[name].fallback));
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
function completePair(inputs, environment) {
    return {
        clientId: inputs['client-id'] ?? environment['client-id'],
        clientSecret: inputs['client-secret'] ?? environment['client-secret']
    };
}
const API_KEY_VARIABLES = [
    'MONGODB_ATLAS_PUBLIC_API_KEY',
    'MONGODB_ATLAS_PRIVATE_API_KEY',
    'MONGODB_ATLAS_PUBLIC_KEY',
    'MONGODB_ATLAS_PRIVATE_KEY',
    'MCLI_PUBLIC_API_KEY',
    'MCLI_PRIVATE_API_KEY'
];
function missingCredential(input, host) {
    const { eventName, actor } = host.run;
    const apiKey = API_KEY_VARIABLES.find((name) => host.env(name) !== undefined);
    const secret = input === 'client-id' ? 'the client ID' : 'the client secret';
    let message = `${secret} of the service account is missing. Set this input, or the environment variable ${CREDENTIAL_INPUTS[input].fallback}.`;
    if (apiKey !== undefined) {
        message += ` API keys, such as the one in ${apiKey}, are not used. ${CREATE_ACCOUNT}`;
    }
    else if (actor === 'dependabot[bot]') {
        message += ' Dependabot runs only get the secrets under Settings > Secrets and variables > Dependabot.';
    }
    else if (eventName?.startsWith('pull_request') === true) {
        message += ' Runs for pull requests from forks get no secrets.';
    }
    else {
        message += ' Note that a GitHub secret that is not defined is an empty string.';
    }
    return { input, message };
}

;// CONCATENATED MODULE: ./src/action/inputs/options.ts

function readOptions({ name, options }, inputs) {
    const parameters = new Map(Object.entries(inputs.values.parameters ?? {}));
    const values = {};
    const given = new Set();
    const problems = [];
    for (const [option, definition] of Object.entries(options)) {
        const add = (message) => void problems.push({ input: option, message });
        const input = inputs.explicit.get(option);
        const own = input === definition.default ? undefined : input;
        const parameter = parameters.get(option);
        if (own !== undefined && parameter !== undefined)
            add(`is also the input ${option}. Give only one of them.`);
        const raw = parameter ?? own;
        if (raw !== undefined)
            given.add(option);
        const text = raw ?? definition.default;
        if (text !== undefined) {
            values[option] = definition.parse(typeof text === 'object' ? text.map(String) : String(text));
            if (values[option] === undefined)
                add(`takes ${definition.form}.`);
        }
        else if (definition.required === true) {
            add(`required by ${name}.`);
        }
    }
    const inParameters = new Set(Object.keys(options).filter((option) => parameters.has(option)));
    return { values, given, inParameters, problems };
}
function findUnknownKeys({ name, options }, { values }) {
    return Object.keys(values.parameters ?? {})
        .filter((key) => !Object.hasOwn(options, key))
        .map((key) => {
        const [close] = (0,nearest/* nearest */.p)(key, Object.keys(options), 1);
        const cure = close === undefined ? listOptions(options) : `Did you mean ${close}?`;
        return { input: `parameters.${key}`, message: `${name} has no such option. ${cure}` };
    });
}
function listOptions(options) {
    return `It has: ${Object.keys(options).join(', ') || 'none'}.`;
}
function nameAsGiven(problems, elsewhere) {
    return problems.map(({ input, message }) => {
        if (!elsewhere.has(input))
            return { input, message };
        return { input: input === 'body' ? 'body-file' : `parameters.${input}`, message };
    });
}

// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/proxy.js
var proxy = __nccwpck_require__(9783);
;// CONCATENATED MODULE: ./src/action/inputs/proxy.ts

function checkProxy(host, baseUrl) {
    const proxy = findProxy(host, baseUrl);
    if (proxy === undefined || proxy.url !== undefined)
        return [];
    const message = 'is not the URL of an HTTP proxy, so requests would bypass it. Write it as http://proxy.example.com:3128, with ' +
        'special characters of user and password percent-encoded; or unset it.';
    return [{ input: proxy.variable, message }];
}
function reportProxy(host, baseUrl) {
    const { variable, url } = findProxy(host, baseUrl) ?? {};
    if (url !== undefined)
        host.info(`Requests go through the proxy ${url.host}, which ${variable} names.`);
}
function findProxy(host, baseUrl) {
    if ((0,proxy/* checkBypass */.H)(new URL(baseUrl)))
        return undefined;
    for (const variable of ['https_proxy', 'HTTPS_PROXY']) {
        const address = host.env(variable);
        if (address !== undefined)
            return { variable, url: parseProxy(address) };
    }
    return undefined;
}
function parseProxy(text) {
    const address = URL.canParse(text) || /^https?:\/\//.test(text) ? text : `http://${text}`;
    if (!URL.canParse(address))
        return undefined;
    const url = new URL(address);
    if (!/^https?:$/.test(url.protocol) || url.hostname === '')
        return undefined;
    try {
        decodeURIComponent(url.username + url.password);
        return url;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/action/inputs/runner-files.ts

function checkTempFolder({ tempFolder }) {
    if ((0,external_node_fs_namespaceObject.statSync)(tempFolder, { throwIfNoEntry: false })?.isDirectory() === true)
        return [];
    const message = `"${tempFolder}" is not a folder. The runner sets this variable: do not set it, nor remove the folder.`;
    return [{ input: 'RUNNER_TEMP', message }];
}
function checkCommandFiles(host) {
    return ['GITHUB_STATE', 'GITHUB_OUTPUT'].flatMap((input) => {
        const file = host.env(input);
        if (file === undefined || (0,external_node_fs_namespaceObject.statSync)(file, { throwIfNoEntry: false }) !== undefined)
            return [];
        const message = `"${file}" does not exist. The runner sets this variable and creates the file for each step: do neither change nor remove it.`;
        return [{ input, message }];
    });
}

// EXTERNAL MODULE: ./src/atlas/wait-rules.ts + 7 modules
var wait_rules = __nccwpck_require__(4852);
;// CONCATENATED MODULE: ./src/operations/registry.ts
const access = () => __nccwpck_require__.e(/* import() */ 976).then(__nccwpck_require__.bind(__nccwpck_require__, 5976));
const clusters = () => __nccwpck_require__.e(/* import() */ 513).then(__nccwpck_require__.bind(__nccwpck_require__, 4513));
const data = () => __nccwpck_require__.e(/* import() */ 107).then(__nccwpck_require__.bind(__nccwpck_require__, 3107));
const tests = () => __nccwpck_require__.e(/* import() */ 881).then(__nccwpck_require__.bind(__nccwpck_require__, 9881));
const LOADERS = {
    'verify-org-access': async () => (await access()).verifyOrgAccess,
    'verify-project-access': async () => (await access()).verifyProjectAccess,
    'wait-for-cluster': async () => (await clusters()).waitForCluster,
    'check-cluster': async () => (await clusters()).checkCluster,
    'check-alerts': async () => (await data()).checkAlerts,
    'check-access': async () => (await access()).checkAccess,
    'check-search-indexes': async () => (await data()).checkSearchIndexes,
    'check-backup': async () => (await data()).checkBackup,
    'check-secret-expiry': async () => (await access()).checkSecretExpiry,
    'allow-runner-ip': async () => (await tests()).allowRunnerIp,
    'create-database-user': async () => (await tests()).createDatabaseUserForJob,
    'create-test-cluster': async () => (await tests()).createTestCluster,
    'load-sample-data': async () => (await tests()).loadSampleDatasets,
    'fail-over-cluster': async () => (await clusters()).failOverCluster,
    'remove-leftovers': async () => (await tests()).removeLeftovers,
    'create-cluster': async () => (await clusters()).createCluster,
    'delete-cluster': async () => (await clusters()).deleteCluster,
    'create-project': async () => (await clusters()).createProject,
    'delete-project': async () => (await clusters()).deleteProject,
    'pause-cluster': async () => (await clusters()).pauseCluster,
    'resume-cluster': async () => (await clusters()).resumeCluster,
    'scale-cluster': async () => (await clusters()).scaleCluster,
    'pause-idle-clusters': async () => (await clusters()).pauseIdleClusters,
    'take-snapshot': async () => (await data()).takeSnapshot,
    'restore-snapshot': async () => (await data()).restoreSnapshot,
    'apply-search-indexes': async () => (await data()).applySearchIndexes,
    'apply-indexes': async () => (await data()).applyIndexes,
    'download-logs': async () => (await data()).downloadLogs,
    login: async () => (await access()).login,
    'rotate-client-secret': async () => (await access()).rotateClientSecret,
    request: async () => (await access()).request
};
const OPERATION_NAMES = Object.keys(LOADERS);
async function findNamedOperation(name) {
    const known = Object.entries(LOADERS).find(([key]) => key === name.toLowerCase());
    return known?.[1]();
}
async function loadNamedOperations() {
    const definitions = [];
    for (const load of Object.values(LOADERS))
        definitions.push(await load());
    return definitions;
}

// EXTERNAL MODULE: ./src/atlas/undo-rules.ts
var undo_rules = __nccwpck_require__(5815);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __nccwpck_require__(1916);
// EXTERNAL MODULE: ./src/gate/duration.ts
var duration = __nccwpck_require__(9731);
// EXTERNAL MODULE: ./src/action/inputs/input-problem.ts
var input_problem = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./src/action/inputs/base-url.ts

const DEFAULT_BASE_URL = 'https://cloud.mongodb.com';
function parseBaseUrl(text, source) {
    if (!URL.canParse(text))
        throw new input_problem/* InputProblem */.S('is not a URL. Write it as https://cloud.mongodb.com.');
    const url = new URL(text);
    if (url.username !== '' || url.password !== '')
        throw new input_problem/* InputProblem */.S('must not contain credentials.');
    if (url.search !== '' || url.hash !== '')
        throw new input_problem/* InputProblem */.S('must not have a query or a fragment.');
    if (!/^\/*$/.test(url.pathname))
        throw new input_problem/* InputProblem */.S(`must not have a path: write ${url.origin}.`);
    const loopback = isLoopback(url.hostname);
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback)) {
        throw new input_problem/* InputProblem */.S('must begin with https://, or the credentials would be sent unencrypted.');
    }
    const mongodb = /(^|\.)mongodb(gov)?\.com$/.test(url.hostname);
    if (source === 'environment' && !mongodb && !loopback) {
        throw new input_problem/* InputProblem */.S(`MONGODB_ATLAS_BASE_URL names ${url.host}, which is not a MongoDB host. If that is intended, set the input base-url.`);
    }
    return url.origin;
}
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

// EXTERNAL MODULE: ./node_modules/lossless-json/lib/esm/index.js + 6 modules
var esm = __nccwpck_require__(875);
// EXTERNAL MODULE: ./src/action/inputs/place.ts
var place = __nccwpck_require__(3925);
;// CONCATENATED MODULE: ./src/action/inputs/json-problem.ts


function findJsonProblem(text) {
    const offset = findError(text);
    return (0,place/* problemAt */.l)(text, offset, keyBefore(text.slice(0, offset)), json_problem_describe(text.slice(0, offset), text.slice(offset)));
}
function findError(text) {
    try {
        (0,esm/* parse */.qg)(text, null, { onDuplicateKey: () => undefined });
        return 0;
    }
    catch (error) {
        return Number(error.message.split(' ').at(-1));
    }
}
function json_problem_describe(before, rest) {
    const last = before.trimEnd().at(-1);
    if (rest === '')
        return 'the JSON ends too early: a quote or a bracket is not closed.';
    if (/^(\/\/|\/\*|#)/.test(rest))
        return 'remove this comment: JSON has none.';
    if (/^[}\]]/.test(rest) && last === ',')
        return 'remove the comma before this bracket: JSON allows none there.';
    if (rest.startsWith('{') && last === '{')
        return 'fill in the placeholder {{ … }} before this step.';
    if (rest.startsWith("'"))
        return 'write double quotes: JSON has no single ones.';
    if (/^[\r\n]/.test(rest))
        return 'write \\n for a line break inside a JSON string.';
    if (/^\w/.test(rest))
        return 'write keys and texts in double quotes, and true, false and null in lower case.';
    return 'this is not JSON: a quote, a comma or a colon is missing or misplaced.';
}
function keyBefore(text) {
    const strings = [...text.matchAll(/"((?:[^"\\]|\\.)*)"(\s*:)?/gs)];
    return strings.findLast(([, , colon]) => colon !== undefined)?.[1];
}

;// CONCATENATED MODULE: ./src/action/inputs/plain-scalar.ts
const JSON_FORM = /^(true|false|null|-?(0|[1-9]\d*)(\.\d+)?)$/;
const WORD = /^(~|null|true|false|[-+]?\.inf|\.nan)$/i;
const NUMBER = /^[-+]?(0b[01_]+|0o[0-7_]+|0x[\da-f_]+|(?=[\d._]*\d)(\d[\d_]*)?(\.[\d_]*)?(e[-+]?\d+)?|\d[\d_]*(:[0-5]?\d)+(\.[\d_]*)?)$/i;
function plainToJson(text) {
    if (JSON_FORM.test(text))
        return isTooLarge(text) ? undefined : text;
    return text === '' || WORD.test(text) || NUMBER.test(text) ? undefined : JSON.stringify(text);
}
function isTooLarge(text) {
    return text.includes('.') && !Number.isFinite(Number(text));
}

// EXTERNAL MODULE: ./src/action/inputs/yaml-node.ts
var yaml_node = __nccwpck_require__(5744);
;// CONCATENATED MODULE: ./src/action/inputs/body.ts






const MAX_CHARACTERS = 32 * 1024 * 1024;
async function parseBody(text) {
    const { readYaml } = await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(531)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8531));
    const isValid = body_isJson(text);
    const document = isValid || !/^\s*[[{]/.test(text) ? readYaml(text) : readFlow(text, readYaml);
    if (!isValid)
        return writeJson(text, document.root);
    checkNumbers(text);
    return text;
}
function readFlow(text, readYaml) {
    try {
        const document = readYaml(text);
        if (document.hasPlainFlowKeys)
            return document;
    }
    catch (error) {
        if (!(error instanceof input_problem/* InputProblem */.S) || error.message.endsWith(yaml_node/* TOO_DEEP */.gZ) || !/"\s*:/.test(text))
            throw error;
    }
    throw findJsonProblem(text);
}
function body_isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
function checkNumbers(json) {
    try {
        (0,atlas_json/* parseJson */.q)(json);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        throw new input_problem/* InputProblem */.S('has a number that is out of range. Write it in quotes if it is a text.');
    }
}
function writeJson(source, root) {
    let values = 0;
    let characters = 0;
    const write = (node, key, depth) => {
        if (depth > yaml_node/* MAX_DEPTH */.lr)
            throw (0,place/* problemAt */.l)(source, node.offset, key, yaml_node/* TOO_DEEP */.gZ);
        if (++values > yaml_node/* MAX_VALUES */.Ex || characters > MAX_CHARACTERS) {
            throw new input_problem/* InputProblem */.S('is too large when its aliases are followed.');
        }
        switch (node.kind) {
            case 'list':
                return `[${node.items.map((item) => write(item, key, depth + 1)).join(',')}]`;
            case 'mapping': {
                const entries = [...node.entries].map(([name, item]) => {
                    characters += name.length;
                    return `${JSON.stringify(name)}:${write(item, name, depth + 1)}`;
                });
                return `{${entries.join(',')}}`;
            }
            case 'scalar': {
                characters += node.text.length;
                const json = node.plain ? plainToJson(node.text) : JSON.stringify(node.text);
                if (json !== undefined)
                    return json;
                throw (0,place/* problemAt */.l)(source, node.offset, key, node.text === '' ? NO_VALUE : QUOTE);
            }
        }
    };
    return write(root, undefined, 0);
}
const NO_VALUE = 'write a value: null, or "" for an empty text. After # comes a comment.';
const QUOTE = 'write it in quotes if it is a text, or as JSON does: true, false and null in lower case, numbers with digits only, without leading zeros, sign + or exponent.';

;// CONCATENATED MODULE: ./src/action/inputs/parameters.ts


async function parseParameters(text) {
    const { readYaml } = await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(531)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8531));
    const { root } = readYaml(text);
    if (root.kind !== 'mapping')
        throw new input_problem/* InputProblem */.S('takes a mapping, one "name: value" a line.');
    const parameters = [...root.entries].map(([name, node]) => {
        if (!/^[\w.-]{1,60}$/.test(name))
            throw (0,place/* problemAt */.l)(text, node.offset, undefined, 'write a name of letters, digits, - and _ before the colon.');
        if (node.kind === 'mapping') {
            throw (0,place/* problemAt */.l)(text, node.offset, name, 'write a value or a list of values, not a mapping.');
        }
        const value = node.kind === 'list' ? node.items.map((item) => toScalar(text, name, item)) : toScalar(text, name, node);
        return [name, value];
    });
    return Object.fromEntries(parameters);
}
function toScalar(source, name, node) {
    if (node.kind !== 'scalar')
        throw (0,place/* problemAt */.l)(source, node.offset, name, 'write one value, not a list or a mapping.');
    if (node.text === '')
        throw (0,place/* problemAt */.l)(source, node.offset, name, 'has no value. Write one, or leave it out.');
    return node.text;
}

;// CONCATENATED MODULE: ./src/action/inputs/definitions.ts










const flag = (facts) => ({
    ...facts,
    parse(value) {
        if (!/^(true|false)$/i.test(value))
            throw new input_problem/* InputProblem */.S('takes true or false.');
        return value.toLowerCase() === 'true';
    }
});
const LONGEST_MS = 7 * 24 * 3_600_000;
const definitions_duration = ({ leastMs, ...facts }) => ({
    ...facts,
    parse(value) {
        const ms = (0,duration/* parseDuration */.E)(value);
        if (ms === undefined) {
            throw new input_problem/* InputProblem */.S('is not a duration. Write 500ms, 90s, 15m, 1h30m, or plain seconds.');
        }
        if (ms > LONGEST_MS)
            throw new input_problem/* InputProblem */.S('must not be longer than 7 days.');
        if (ms < leastMs)
            throw new input_problem/* InputProblem */.S('must be longer than 0.');
        return ms;
    }
});
const expression = (facts) => ({
    ...facts,
    async parse(value) {
        const { compileExpression } = await Promise.all(/* import() */[__nccwpck_require__.e(22), __nccwpck_require__.e(383)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1383));
        try {
            return compileExpression(value);
        }
        catch (error) {
            if (!(error instanceof compiled/* ExpressionError */.t))
                throw error;
            throw new input_problem/* InputProblem */.S(error.message);
        }
    }
});
function parseOnUnmet(value) {
    const choice = value.toLowerCase();
    if (choice === 'fail' || choice === 'warn' || choice === 'ignore')
        return choice;
    throw new input_problem/* InputProblem */.S('takes fail, warn or ignore.');
}
function parseResponseLimit(value) {
    const [, digits] = /^(\d{1,4}) ?MiB$/i.exec(value) ?? [];
    const { least, most } = RESPONSE_LIMIT_MIB;
    const mebibytes = Number(digits);
    if (mebibytes >= least && mebibytes <= most)
        return mebibytes;
    throw new input_problem/* InputProblem */.S(`takes a size from ${least}MiB to ${most}MiB.`);
}
const INPUTS = {
    ...CREDENTIAL_INPUTS,
    operation: textInput({
        sentence: `A named operation (${OPERATION_NAMES.map((name) => `\`${name}\``).join(', ')}), or any Atlas Administration API operation by its operationId or short alias, such as \`getGroupCluster\` or \`getCluster\`.`,
        default: 'verify-org-access',
        neverEmpty: true
    }),
    'org-id': textInput({
        sentence: 'Organization ID.',
        fallback: 'MONGODB_ATLAS_ORG_ID'
    }),
    'project-id': textInput({
        sentence: 'Project ID.',
        fallback: 'MONGODB_ATLAS_PROJECT_ID'
    }),
    'cluster-name': textInput({
        sentence: 'Cluster name.'
    }),
    parameters: {
        sentence: 'YAML mapping: the path, query and header parameters of an API operation, or the options of a named operation. Insert secrets and event data with `toJSON()`.',
        parse: (value) => parseParameters(value)
    },
    body: {
        sentence: 'Request body of an API operation, as YAML or JSON. Insert secrets and event data with `toJSON()`.',
        parse: (value) => parseBody(value)
    },
    'body-file': textInput({
        sentence: 'Workspace file with the request body, as YAML or JSON.'
    }),
    'api-version': textInput({
        sentence: 'API version: a date (`YYYY-MM-DD`) or `preview`. Default: the latest stable version of the operation.'
    }),
    paginate: flag({
        sentence: 'Fetch every page of a list. Has no effect if `parameters` contains `pageNum`.',
        default: 'true'
    }),
    query: expression({
        sentence: 'JMESPath expression over the result. Its value becomes output `value`.'
    }),
    expect: expression({
        sentence: 'JMESPath condition over the result. Anything but `true` fails the step.'
    }),
    wait: flag({
        sentence: '`true`: after a write operation, wait until what it started is finished. `false`: a named operation that waits by default checks once instead.'
    }),
    'wait-until': expression({
        sentence: 'JMESPath condition over the result of a read operation. The operation is repeated until the condition is `true`.'
    }),
    'fail-when': expression({
        sentence: 'JMESPath condition, used with `wait-until`. The wait ends and fails as soon as it is `true`.'
    }),
    timeout: definitions_duration({
        leastMs: 0,
        sentence: 'How long to wait, such as `90s`, `15m` or `1h30m`; `0s` checks once. Everything except waiting is limited to 10 minutes, or to a shorter timeout. Default: `30m`.'
    }),
    interval: definitions_duration({
        leastMs: 1,
        sentence: 'Time between two polls. Default: `10s`.'
    }),
    'on-unmet': {
        sentence: 'What to do if a condition or a wait is not met: `fail`, `warn` or `ignore`. Errors always fail.',
        default: 'fail',
        parse: parseOnUnmet
    },
    temporary: flag({
        sentence: '`true`: the post step removes what an API operation created. Named operations always remove what they create.'
    }),
    'dry-run': flag({
        sentence: 'Check the inputs, except the attributes of a body, and show the request, without changing Atlas. A named operation may still read from Atlas.',
        default: 'false'
    }),
    'base-url': {
        sentence: 'Base URL of Atlas, if not `https://cloud.mongodb.com`; `https://cloud.mongodbgov.com` for Atlas for Government.',
        fallback: 'MONGODB_ATLAS_BASE_URL',
        parse: parseBaseUrl
    },
    'github-token': textInput({
        sentence: 'Token of a GitHub App, or a fine-grained personal access token, for operations that write to GitHub (`rotate-client-secret`). `GITHUB_TOKEN` cannot write secrets. The token is never sent to Atlas.'
    }),
    'response-limit': {
        sentence: 'The largest response that is read, up to `511MiB`. A list may have 100,000 items for every 64 MiB. Default: `64MiB`.',
        parse: parseResponseLimit
    },
    'share-token': flag({
        sentence: 'Share one access token among all steps of this action in a job. `false`: this step requests its own.',
        default: 'true'
    }),
    summary: flag({
        sentence: 'Write a job summary.',
        default: 'true'
    }),
    'job-status': textInput({
        sentence: 'Do not set this. It tells the post step how the job ended.',
        default: '${{ job.status }}'
    })
};

;// CONCATENATED MODULE: ./src/action/inputs/read-inputs.ts






async function read_inputs_readInputs(host) {
    const definition = await findNamedOperation(operationOf(host.inputs));
    const problems = [...host.plantedInputs.map(describePlanted), ...(await findUnknown(host.inputs, definition))];
    const values = {};
    for (const [name, input] of Object.entries(INPUTS)) {
        const { fallback, neverEmpty } = input;
        if (neverEmpty === true && host.emptyInputs.has(name))
            problems.push({ input: name, message: EMPTY });
        const explicit = host.inputs.get(name);
        const text = explicit ?? (fallback === undefined ? undefined : host.env(fallback)) ?? input.default;
        if (text === undefined)
            continue;
        try {
            values[name] = await input.parse(text, explicit === undefined ? 'environment' : 'input');
        }
        catch (error) {
            problems.push({ input: name, message: (0,input_problem/* problemOf */.Z)(error) });
            if (input.default !== undefined)
                values[name] = await input.parse(input.default, 'input');
        }
    }
    return { definition, values: values, explicit: host.inputs, problems };
}
function isInvalid({ problems }, name) {
    return problems.some(({ input }) => input === name);
}
function describePlanted(variable) {
    const message = `an earlier step has set this variable: the runner writes ${variable.toUpperCase()}. Remove it from GITHUB_ENV, or from env.`;
    return { input: variable, message };
}
const EMPTY = 'is empty. Did its expression give nothing? Name an operation, or leave this input out.';
const ALIASES = {
    until: 'wait-until',
    condition: 'expect',
    conditions: 'expect',
    assert: 'expect',
    assertion: 'expect',
    check: 'expect',
    fail: 'fail-when',
    'fail-if': 'fail-when'
};
const spelling = (name) => name.toLowerCase().replace(/[^a-z0-9]/g, '');
function operationOf(given) {
    return given.get('operation') ?? INPUTS.operation.default;
}
async function findUnknown(given, definition) {
    const known = [...Object.keys(INPUTS), ...Object.keys(definition?.options ?? {})];
    const unknown = [...given.keys()].filter((name) => !known.includes(name));
    if (unknown.length === 0)
        return [];
    const options = new Set((await loadNamedOperations()).flatMap(({ options }) => Object.keys(options)));
    const noOperation = definition === undefined && (0,catalog/* findOperation */.LC)(operationOf(given)) === undefined;
    return unknown
        .filter((name) => !(noOperation && options.has(name)))
        .map((name) => ({ input: name, message: describeUnknown(name, { known, options, definition }) }));
}
function describeUnknown(name, { known, options, definition }) {
    const close = options.has(name) ? undefined : (aliasOf(name) ?? nearestInput(name, known));
    if (close !== undefined)
        return `there is no such input. Did you mean ${close}?`;
    return definition === undefined
        ? 'there is no such input. What an API operation takes goes into parameters.'
        : `there is no such input, and ${definition.name} has no such option. ${listOptions(definition.options)}`;
}
function aliasOf(name) {
    return Object.entries(ALIASES).find(([alias]) => spelling(alias) === spelling(name))?.[1];
}
function nearestInput(name, known) {
    const [close] = known
        .map((other) => ({ other, edits: (0,mod/* distance */.Io)(spelling(name), spelling(other)) }))
        .filter(({ other, edits }) => edits <= 2 || other.slice(0, 4) === name.slice(0, 4))
        .sort((a, b) => a.edits - b.edits);
    return close?.other;
}

;// CONCATENATED MODULE: ./src/action/inputs/subject.ts
const SUBJECTS = ['org-id', 'project-id', 'cluster-name'];
function chooseSubject(values, explicit, definition) {
    const [org, project] = [explicit.has('org-id'), explicit.has('project-id')];
    let ignored;
    if (definition !== undefined && project && !org)
        ignored = 'org-id';
    if (definition?.orgOrProject === true && org && !project)
        ignored = 'project-id';
    const named = SUBJECTS.filter((name) => name !== ignored && values[name] !== undefined);
    return Object.fromEntries(named.map((name) => [name, values[name]]));
}
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

;// CONCATENATED MODULE: ./src/action/inputs/api-task.ts




function readApiTask(operation, inputs) {
    const { values, body, problems, nowMs } = inputs;
    const undo = values.temporary === true ? chooseUndo(operation, problems) : undefined;
    const input = { parameters: fillSubjects(operation, inputs), body, version: values['api-version'] };
    const check = checkCall(operation, input, new Date(nowMs).toISOString().slice(0, 10));
    const unread = (problem) => (problem.input.startsWith('parameters.') && isInvalid(inputs, 'parameters')) ||
        (problem.input === 'body' && problems.some(({ input: name }) => name === 'body' || name === 'body-file'));
    const found = check.problems.filter((problem) => !unread(problem));
    problems.push(...found.map((problem) => renameSubject(operation, problem)));
    return {
        task: { kind: 'api', operation, input, paginate: values.paginate, undo },
        warnings: check.warnings
    };
}
function chooseUndo(operation, problems) {
    const rule = (0,undo_rules/* findUndoRule */.U)(operation.id);
    if (rule === undefined) {
        const known = Object.keys(undo_rules/* UNDO_RULES */.z).join(', ');
        const message = `${operation.id} creates nothing that one operation could remove. These do: ${known}.`;
        problems.push({ input: 'temporary', message });
    }
    return rule;
}
function fillSubjects(operation, { values, explicit, subject, waitRule, problems }) {
    const { projectId, ...parameters } = values.parameters ?? {};
    if (projectId !== undefined)
        parameters['groupId'] = projectId;
    for (const name of SUBJECTS) {
        const value = subject[name];
        if (value === undefined)
            continue;
        const parameter = parameterFor(operation, name);
        if (parameter === undefined) {
            const waitsOnIt = name === 'cluster-name' && waitRule?.needsCluster === true;
            if (explicit.has(name) && !waitsOnIt) {
                const message = `${operation.id} has no parameter for it. Leave it out, or use parameters.`;
                problems.push({ input: name, message });
            }
            continue;
        }
        const other = parameters[parameter];
        if (other !== undefined && String(other) !== value && explicit.has(name)) {
            problems.push({ input: name, message: `differs from parameters.${parameter}. Give only one of them.` });
        }
        parameters[parameter] ??= value;
    }
    return parameters;
}
function renameSubject(operation, problem) {
    const name = SUBJECTS.find((subject) => {
        const parameter = parameterFor(operation, subject);
        return parameter !== undefined && problem.input === `parameters.${parameter}`;
    });
    return name === undefined ? problem : { ...problem, input: name };
}

;// CONCATENATED MODULE: ./src/action/inputs/body-file.ts






const body_file_LARGEST_BYTES = 16 * 1024 * 1024;
async function readBodyFile(workspace, file, problems) {
    try {
        return await parseBody(readWorkspaceFile(workspace, file));
    }
    catch (error) {
        problems.push({ input: 'body-file', message: (0,input_problem/* problemOf */.Z)(error) });
        return undefined;
    }
}
function readWorkspaceFile(workspace, file) {
    let root;
    let path;
    try {
        root = (0,external_node_fs_namespaceObject.realpathSync)(workspace);
        path = (0,external_node_fs_namespaceObject.realpathSync)((0,external_node_path_namespaceObject.resolve)(root, file));
    }
    catch {
        throw new input_problem/* InputProblem */.S('is not in the workspace. Was the repository checked out before this step?');
    }
    if (!isInside(root, path))
        throw new input_problem/* InputProblem */.S('is outside the workspace.');
    let bytes;
    try {
        bytes = readSafely(path, { maxBytes: body_file_LARGEST_BYTES, anyOwner: true });
    }
    catch (error) {
        if (error instanceof UnsafeFileError)
            throw new input_problem/* InputProblem */.S(`cannot be used: ${error.message}.`);
        throw new input_problem/* InputProblem */.S(`cannot be read (${error.code ?? 'unknown error'}).`);
    }
    return body_file_decode(bytes);
}
function body_file_decode(bytes) {
    const [first, second] = bytes;
    const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0;
    if (isUtf16)
        throw new input_problem/* InputProblem */.S("is UTF-16, as PowerShell's > writes it. Save it as UTF-8.");
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new input_problem/* InputProblem */.S('is not UTF-8. Save it as UTF-8.');
    }
}

// EXTERNAL MODULE: ./src/atlas/wait-rule.ts
var wait_rule = __nccwpck_require__(361);
// EXTERNAL MODULE: ./src/gate/poll.ts
var poll = __nccwpck_require__(5102);
;// CONCATENATED MODULE: ./src/action/inputs/gate.ts



const DEFAULT_TIMEOUT_MS = 30 * 60_000;
const DEFAULT_INTERVAL_MS = 10_000;
function toGate(values) {
    return {
        query: values.query,
        expect: values.expect,
        waitUntil: values['wait-until'],
        failWhen: values['fail-when'],
        wait: {
            wanted: values.wait,
            timeoutMs: values.timeout ?? DEFAULT_TIMEOUT_MS,
            intervalMs: values.interval ?? DEFAULT_INTERVAL_MS
        },
        timeoutMs: values.timeout,
        onUnmet: values['on-unmet']
    };
}
function chooseWait(task, gate, { inputs, problems }) {
    const { explicit, values } = inputs;
    const add = (input, message) => void problems.push({ input, message });
    if (task.kind === 'named') {
        for (const input of ['wait-until', 'fail-when']) {
            if (!explicit.has(input))
                continue;
            add(input, `${task.definition.name} has conditions of its own. Use expect, or an API operation.`);
        }
        const { name, waits, result } = task.definition;
        for (const input of ['query', 'expect']) {
            if (result === 'none' && explicit.has(input))
                add(input, `${name} has no result. Leave this input out.`);
        }
        if (result === 'none' && gate.onUnmet !== 'fail')
            add('on-unmet', `${name} checks nothing. Leave this input out.`);
        if (waits === undefined && explicit.has('interval'))
            add('interval', `${name} does not wait. Leave this input out.`);
        if (gate.wait.wanted === true && waits === undefined) {
            add('wait', `${name} does not wait. Leave this input out, or wait with an API operation and wait-until.`);
        }
        if (gate.wait.wanted !== false && waits === 'after-write')
            problems.push(...checkPace(gate, poll/* DEFAULT_SETTLE_MS */.dk));
        return undefined;
    }
    const { operation } = task;
    const json = operation.versions.some(({ kinds }) => kinds.includes('json'));
    for (const input of ['query', 'expect', 'wait-until']) {
        if (explicit.has(input) && !json)
            add(input, `${operation.id} returns a file, not JSON.`);
    }
    if (explicit.has('fail-when') && !explicit.has('wait-until'))
        add('fail-when', 'requires wait-until.');
    if (explicit.has('wait-until')) {
        if (operation.method !== 'GET') {
            add('wait-until', `would repeat ${operation.id} at each poll. Use it with a read operation.`);
        }
        if (gate.wait.wanted !== undefined)
            add('wait', 'is for write operations; wait-until already waits.');
        return gate.waitUntil && { kind: 'until', conditions: { waitUntil: gate.waitUntil, failWhen: gate.failWhen } };
    }
    if (gate.wait.wanted !== true)
        return undefined;
    const rule = (0,wait_rules/* findWaitRule */.vv)(operation.id);
    if (rule === undefined) {
        add('wait', `there is no rule for when ${operation.id} is finished. Add a step that reads it, with wait-until.`);
        return undefined;
    }
    if (rule.needsCluster === true && values['cluster-name'] === undefined) {
        add('cluster-name', `required by wait: the cluster that the change of ${operation.id} must have been applied to.`);
    }
    problems.push(...checkPace(gate, (0,wait_rule/* settleMsOf */.DA)(rule) ?? poll/* DEFAULT_SETTLE_MS */.dk));
    return { kind: 'finish', rule };
}
function checkPace({ timeoutMs, wait }, settleMs) {
    const leastMs = settleMs > 0 ? wait.intervalMs : 0;
    if (wait.timeoutMs > leastMs)
        return [];
    const interval = (0,poll/* toExactDuration */.v2)(wait.intervalMs);
    return [
        timeoutMs === undefined
            ? {
                input: 'interval',
                message: `${interval} is not shorter than the timeout, ${(0,poll/* toExactDuration */.v2)(wait.timeoutMs)}.`
            }
            : {
                input: 'timeout',
                message: `must be longer than ${leastMs > 0 ? `interval, ${interval}` : '0'}: after a write, it takes later checks to see the new state.`
            }
    ];
}

;// CONCATENATED MODULE: ./src/action/inputs/named-task.ts





function readNamedTask(definition, subject, inputs) {
    const { explicit, problems, body } = inputs;
    const unused = definition.body === undefined ? ['body', 'body-file', 'api-version'] : ['api-version'];
    for (const name of unused) {
        if (explicit.has(name))
            problems.push({ input: name, message: `${definition.name} does not use it.` });
    }
    if (definition.body?.required === true && !explicit.has('body') && !explicit.has('body-file')) {
        const message = `required by ${definition.name}, or body: ${definition.body.what}, as YAML or JSON.`;
        problems.push({ input: 'body-file', message });
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
    const { values: options, given, inParameters, ...read } = readOptions(definition, inputs);
    const elsewhere = new Set([...inParameters, ...(explicit.has('body-file') ? ['body'] : [])]);
    const found = [...read.problems, ...(definition.check?.(subject, options, given, body) ?? [])];
    const mayBeUnread = (name) => isInvalid(inputs, 'parameters') && Object.hasOwn(definition.options, name) && !given.has(name);
    const known = found.filter(({ input }) => !mayBeUnread(input));
    problems.push(...findUnknownKeys(definition, inputs), ...nameAsGiven(known, elsewhere));
    return { kind: 'named', definition, options, body, elsewhere };
}
function checkTemporary({ name, temporary }, wanted) {
    const always = temporary === true;
    if (always === wanted)
        return [];
    const message = always
        ? `${name} always removes what it creates when the job ends. Leave this input out, or use an API operation to keep it.`
        : `${name} creates nothing. Leave this input out.`;
    return [{ input: 'temporary', message }];
}
function checkNeeds({ name, needs = [] }, { credentials, githubToken }) {
    const problems = [];
    if (needs.includes('service-account') && credentials?.kind === 'access-token') {
        const message = `${name} needs client-id and client-secret; an access token is not enough.`;
        problems.push({ input: 'access-token', message });
    }
    const writes = needs.includes('github-token');
    if (writes && githubToken === undefined) {
        const message = `required by ${name}: the token of a GitHub App, or a fine-grained personal access token, that may write secrets. ` +
            'GITHUB_TOKEN cannot. Note that a secret that is not defined is an empty string.';
        problems.push({ input: 'github-token', message });
    }
    if (!writes && githubToken !== undefined) {
        problems.push({ input: 'github-token', message: `${name} does not use it.` });
    }
    const problem = writes ? findHeaderProblem(githubToken ?? '') : undefined;
    if (problem !== undefined)
        problems.push({ input: 'github-token', message: problem });
    return problems;
}
function checkId(input, value) {
    if (value === undefined || /^[a-f0-9]{24}$/.test(value))
        return [];
    return [{ input, message: notAnId(input === 'project-id' ? 'groupId' : 'orgId') }];
}

;// CONCATENATED MODULE: ./src/action/inputs/route-task.ts




const route_task_VERSION = /^(\d{4}-\d\d-\d\d(\.upcoming)?|preview)$/;
function readRouteTask(definition, routeOf, inputs) {
    const { values, explicit, problems, body, nowMs } = inputs;
    const { name } = definition;
    for (const input of SUBJECTS) {
        if (explicit.has(input))
            problems.push({ input, message: `${name} does not use it. Write it into route.` });
    }
    if (values.temporary === true) {
        problems.push({ input: 'temporary', message: `${name} cannot remove what it creates. Add a step that does.` });
    }
    const { values: options, inParameters, problems: found } = readOptions(definition, inputs);
    problems.push(...findUnknownKeys(definition, inputs), ...nameAsGiven(found, inParameters));
    const version = values['api-version'];
    if (version === undefined || !route_task_VERSION.test(version)) {
        const what = version === undefined ? `required by ${name}` : 'is not a version';
        problems.push({ input: 'api-version', message: `${what}: a date as YYYY-MM-DD, or preview. See the route's page.` });
        return { task: undefined, warnings: [] };
    }
    const route = routeOf(options);
    if (route === undefined)
        return { task: undefined, warnings: [] };
    const operation = (0,atlas_route/* toOperation */.V8)(route, { version, body });
    const input = { parameters: (0,atlas_route/* toParameters */.e2)(route), body, version };
    const check = checkCall(operation, input, new Date(nowMs).toISOString().slice(0, 10));
    const isUnread = problems.some((problem) => problem.input === 'body' || problem.input === 'body-file');
    const others = check.problems.filter((problem) => !(problem.input === 'body' && isUnread));
    problems.push(...nameAsGiven(others.map(toRouteProblem), inParameters));
    return {
        task: { kind: 'api', named: name, operation, input, paginate: values.paginate },
        warnings: check.warnings
    };
}
function toRouteProblem({ input, message }) {
    const [, parameter] = /^parameters\.(.+)$/.exec(input) ?? [];
    return parameter === undefined ? { input, message } : { input: 'route', message: `${parameter} ${message}` };
}

;// CONCATENATED MODULE: ./src/action/inputs/tls.ts
const WEAKENING = /--tls[-_](min[-_]v1\.[01]|cipher[-_]list|keylog)\b/;
function checkTls(host) {
    const problems = [];
    if (host.env('NODE_TLS_REJECT_UNAUTHORIZED') === '0') {
        const message = 'is 0, so any certificate would be accepted, and the credentials could go to anyone. Unset it. To trust your ' +
            'own certificates, set NODE_EXTRA_CA_CERTS to the file that contains them.';
        problems.push({ input: 'NODE_TLS_REJECT_UNAUTHORIZED', message });
    }
    const [option] = WEAKENING.exec(host.env('NODE_OPTIONS') ?? '') ?? [];
    if (option !== undefined) {
        const message = `contains ${option}, so others could read the credentials on their way. Leave this option out.`;
        problems.push({ input: 'NODE_OPTIONS', message });
    }
    return problems;
}

;// CONCATENATED MODULE: ./src/action/inputs/read-request.ts


















async function readRequest(host, nowMs) {
    const inputs = await read_inputs_readInputs(host);
    const { values } = inputs;
    const chosen = chooseCredentials(host, nowMs);
    const problems = [...chosen.problems, ...inputs.problems];
    const body = await read_request_readBody(host, inputs, problems);
    const { task, warnings } = readTask({ ...inputs, credentials: chosen.credentials, body, nowMs, problems });
    const gate = toGate(values);
    const apiWait = task && chooseWait(task, gate, { inputs, problems });
    const baseUrl = values['base-url'] ?? DEFAULT_BASE_URL;
    problems.push(...checkTempFolder(host), ...checkTls(host), ...checkProxy(host, baseUrl));
    if (problems.length > 0 || task === undefined || chosen.credentials === undefined)
        throw new errors/* InputError */.dz(problems);
    const dryRun = values['dry-run'];
    return {
        credentials: chosen.credentials,
        baseUrl,
        task,
        subject: subjectOf(inputs),
        gate,
        apiWait,
        dryRun,
        shareToken: values['share-token'],
        summary: values.summary,
        limits: readLimits(values['response-limit']),
        warnings: [...chosen.warnings, ...(dryRun ? warnings : [])]
    };
}
function readTask(inputs) {
    const { definition, values, credentials, problems } = inputs;
    const name = values.operation;
    const operation = definition === undefined ? (0,catalog/* findOperation */.LC)(name) : undefined;
    const needing = definition ?? (operation && { name: operation.id });
    if (needing)
        problems.push(...checkNeeds(needing, { credentials, githubToken: values['github-token'] }));
    const subject = subjectOf(inputs);
    if (definition !== undefined) {
        const { routeOf } = definition;
        if (routeOf !== undefined)
            return readRouteTask(definition, routeOf, inputs);
        if (values.temporary !== undefined)
            problems.push(...checkTemporary(definition, values.temporary));
        return { task: readNamedTask(definition, subject, inputs), warnings: [] };
    }
    if (operation !== undefined) {
        const waitRule = values.wait === true ? (0,wait_rules/* findWaitRule */.vv)(operation.id) : undefined;
        return readApiTask(operation, { ...inputs, subject, waitRule });
    }
    problems.push(unknownOperation(name));
    return { task: undefined, warnings: [] };
}
function subjectOf({ definition, values, explicit }) {
    return chooseSubject(values, explicit, definition);
}
async function read_request_readBody(host, inputs, problems) {
    const { body, 'body-file': file } = inputs.values;
    if (file === undefined)
        return body;
    if (body !== undefined || isInvalid(inputs, 'body')) {
        problems.push({ input: 'body-file', message: 'give either body or body-file, not both.' });
        return undefined;
    }
    return readBodyFile(host.workspace, file, problems);
}
function unknownOperation(name) {
    const named = (0,nearest/* nearest */.p)(name, OPERATION_NAMES, 1);
    const close = [...named, ...(0,catalog/* nearestOperations */.hV)(name, 3)].slice(0, 3);
    const cure = close.length > 0
        ? `Did you mean ${close.join(' or ')}?`
        : 'Use a named operation, or an operationId of the Administration API such as getGroupCluster.';
    return { input: 'operation', message: `there is no such operation. ${cure}` };
}

;// CONCATENATED MODULE: ./src/action/report/find-secrets.ts
const SECRET_ENDINGS = [
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
    'serviceaccountkey',
    'licensekey',
    'routingkey',
    'accesskey',
    'sslkey',
    'authvalue',
    'headerstemplate',
    'bodytemplate',
    'webhookurl',
    'deliveryurl',
    'downloadurl',
    'snapshoturl'
];
const SECRET_ENDING = new RegExp(`(?:${SECRET_ENDINGS.join('|')})$`);
const SECRET_URLS = ['url', 'urlv2'];
const NO_SECRET = /^masked|publicapikey$/;
const STARRED = /\*{3,}[^*]{0,6}$/;
const PEM = /-----BEGIN [A-Z ]*PRIVATE KEY-----/;
function findSecrets(data, source) {
    const secrets = new Set();
    const visit = (value, name, isSecret) => {
        if (Array.isArray(value))
            return value.forEach((item) => visit(item, name, isSecret));
        if (typeof value === 'object' && value !== null) {
            for (const [key, item] of Object.entries(value))
                visit(item, key, isSecretName(key) || isHeader(value, name, key));
        }
        else if (isText(value) && (isSecret || PEM.test(String(value)))) {
            if (source === 'body' || !STARRED.test(String(value)))
                secrets.add(String(value));
        }
    };
    visit(data, '', false);
    return [...secrets];
}
function isText(value) {
    return ['string', 'number', 'bigint'].includes(typeof value);
}
function isSecretName(name) {
    const lower = name.toLowerCase();
    return (SECRET_ENDING.test(lower) || SECRET_URLS.includes(lower)) && !NO_SECRET.test(lower);
}
function isHeader(document, parent, name) {
    if (!/headers$/i.test(parent))
        return false;
    return 'name' in document && 'value' in document ? name === 'value' : true;
}

// EXTERNAL MODULE: ./src/gate/condition.ts
var condition = __nccwpck_require__(474);
;// CONCATENATED MODULE: ./src/action/report/gate-result.ts






const LARGEST_RESULT_BYTES = 512 * 1024;
function applyGate(result, { query, expect }) {
    const value = query === undefined ? undefined : gate_result_attempt('query', () => toOutput(query.evaluate(result.data)));
    if (expect === undefined || result.unmet !== undefined)
        return { ...result, value };
    const satisfied = gate_result_attempt('expect', () => (0,condition/* isMet */.T)(expect, result.data));
    if (satisfied)
        return { ...result, value, facts: [['Expected', expect.text], ...result.facts], satisfied };
    const message = `expect is not true of the result:\n${expect.text}`;
    const hint = 'See the result in the job summary, or in the file in output result-path.';
    const read = expect.reads.map((path) => ({ path, values: (0,atlas_attributes/* valuesAt */.I0)(result.data, path) }));
    const simple = read.filter(({ values }) => !values.some(atlas_attributes/* isRecord */.u4));
    const facts = (simple.length > 0 ? simple : read).map(({ path, values }) => [toLabel(path), describeValues(values)]);
    const shown = facts.length === 0 ? {} : { facts, table: undefined };
    return { ...result, ...shown, value, satisfied, unmet: { message, hint } };
}
const MAX_VALUES = 8;
function toLabel(path) {
    return path.length === 0 ? '@' : path.join('.').replaceAll(`.${compiled/* EVERY */.k}`, '[]');
}
function describeValues(values) {
    return values.length === 0 ? 'none' : (0,counts/* firstOf */.K)(values.map(describeValue), MAX_VALUES);
}
function describeValue(value) {
    if (typeof value !== 'object' || value === null)
        return String(value);
    return Array.isArray(value) ? `a list of ${value.length}` : 'an object';
}
function toOutput(value) {
    const text = typeof value === 'string' ? value : (0,atlas_json/* toJson */.a)(value ?? null);
    if (Buffer.byteLength(text) > LARGEST_RESULT_BYTES) {
        throw new compiled/* ExpressionError */.t('the value is larger than 512 KiB. Select less of the result, or leave out query and read the file in output result-path.');
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
        throw new errors/* InputError */.dz([{ input, message: error.message }], { afterSending: true });
    }
}

;// CONCATENATED MODULE: ./src/action/report/outputs.ts





function toOutputs(result) {
    const json = result.data === undefined ? '' : (0,atlas_json/* toJson */.a)(result.data);
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
function writeOutputs(host, result) {
    const { outputs, tooLarge, json } = toOutputs(result);
    const extension = result.file?.extension ?? 'json';
    const path = (0,external_node_path_namespaceObject.join)(host.tempFolder, `mongodb-atlas-result-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.${extension}`);
    (0,external_node_fs_namespaceObject.writeFileSync)(path, result.file?.bytes ?? json, { mode: 0o600, flag: 'wx' });
    for (const [name, value] of outputs)
        host.setOutput(name, value);
    for (const [name, value] of Object.entries(result.exported ?? {}))
        host.exportVariable(name, value);
    host.setOutput('result-path', path);
    if (tooLarge) {
        host.warning('The result is larger than 512 KiB, so output result is empty. Read the file in output result-path.');
    }
    return path;
}

;// CONCATENATED MODULE: ./src/action/report/outline.ts
const LONGEST_OUTLINE = 4000;
const NEEDS_QUOTES = /^$|^\s|\s$|^[[{"]|^(true|false|null|-?\d[\d.eE+-]*)$/;
function renderOutline(data, text, whole) {
    const lines = [];
    let length = 0;
    for (const entry of entriesOf(data, '', '')) {
        const line = renderEntry(entry, text);
        length += line.length;
        if (length > LONGEST_OUTLINE) {
            lines.push(`<em>There is more: ${whole}.</em>`);
            break;
        }
        lines.push(line);
    }
    return `<pre>${lines.join('\n')}</pre>`;
}
function renderEntry({ lead, text, pad }, { line }) {
    if (text === undefined)
        return line(lead);
    const lines = line(text).split('\n');
    if (lines.length === 1)
        return line(lead) + lines.join('');
    return [`${line(lead)}|`, ...lines.map((each) => `${pad}  ${each}`)].join('\n');
}
function* entriesOf(value, lead, pad) {
    const isList = Array.isArray(value);
    let start = lead;
    for (const [name, item] of isNested(value) ? Object.entries(value) : []) {
        if (isList)
            yield* entriesOf(item, `${start}- `, `${pad}  `);
        else if (isNested(item)) {
            yield { lead: `${start}${name}:`, text: undefined, pad };
            yield* entriesOf(item, `${pad}  `, `${pad}  `);
        }
        else
            yield { lead: `${start}${name}: `, text: toText(item), pad };
        start = pad;
    }
    if (!isNested(value))
        yield { lead, text: toText(value), pad };
}
function isNested(value) {
    return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}
function toText(value) {
    if (typeof value === 'string')
        return NEEDS_QUOTES.test(value) ? `"${value}"` : value;
    if (Array.isArray(value))
        return '[]';
    return typeof value === 'object' && value !== null ? '{}' : String(value);
}

;// CONCATENATED MODULE: ./src/action/report/table.ts
const MAX_ROWS = 30;
function renderRows(rows, text, whole) {
    if (rows.length === 0)
        return '';
    const { shown, rest } = firstRows(rows, text);
    return ['<table>', ...shown, ...(rest > 0 ? [row('td', ['', `${rest} more: ${whole}`])] : []), '</table>'].join('\n');
}
function renderTable({ title, head, rows, links }, text, whole) {
    const { shown, rest } = firstRows(rows, text, (row, column) => head[column] === links?.column ? links?.pages[row] : undefined);
    return [
        ...(title === undefined ? [] : [`<p><strong>${title}</strong></p>`]),
        '<table>',
        row('th', head),
        ...shown,
        '</table>',
        ...(rest > 0 ? [`<p>${rest} more: ${whole}</p>`] : [])
    ].join('\n');
}
function splitColumns({ head, rows, ...others }) {
    const columns = head.map((label, column) => {
        const values = new Set(rows.flatMap((cells) => cells.slice(column, column + 1)));
        const isFilled = [...values].some((value) => value !== '');
        const isRepeated = isFilled && column > 1 && rows.length > 1 && values.size === 1;
        return { label, values, isKept: isFilled && !isRepeated, isRepeated };
    });
    const pick = (cells) => cells.filter((_, column) => columns[column]?.isKept === true);
    return {
        table: { ...others, head: pick(head), rows: rows.map(pick) },
        repeated: columns.flatMap(({ label, values, isRepeated }) => isRepeated ? [...values].map((value) => [label, value]) : [])
    };
}
function firstRows(rows, text, pageOf = () => undefined) {
    const shown = rows.slice(0, MAX_ROWS).map((cells, index) => {
        const html = cells.map((cell, column) => text.linked(cell, pageOf(index, column)));
        return row('td', html);
    });
    return { shown, rest: rows.length - shown.length };
}
function row(tag, cells) {
    return `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
}

;// CONCATENATED MODULE: ./src/action/report/when.ts

const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/;
const UNITS = [
    ['d', 86_400_000],
    ['h', 3_600_000],
    ['min', 60_000],
    ['s', 1000]
];
function toWhen(text, nowMs) {
    const ms = DATE_TIME.test(text) ? Date.parse(text) : NaN;
    if (Number.isNaN(ms))
        return undefined;
    const distance = toDistance(Math.abs(nowMs - ms));
    return `${ms > nowMs ? `in ${distance}` : `${distance} ago`} (${toMinute(ms)})`;
}
function toDistance(ms) {
    const [unit, length] = UNITS.find(([, unitMs]) => ms >= 2 * unitMs) ?? ['s', 1000];
    return `${Math.floor(ms / length)} ${unit}`;
}

;// CONCATENATED MODULE: ./src/action/report/text.ts


const LONGEST_VALUE = 300;
const LONGEST_TEXT = 3000;
const text_CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
const ACTIVE = /[@#$`]|:\S|www\.|\bgh-\d/i;
function createTextRenderer(options) {
    const { isMasked, nowMs, whole, urls } = options;
    const when = (text) => (nowMs === undefined ? undefined : toWhen(text, nowMs));
    const findReason = (text, longest) => {
        if (text.length > longest)
            return `${count(text)}${whole === undefined ? '' : `: ${whole}`}`;
        return text_CONTROL.test(text) ? `${count(text)}, some of them control characters` : undefined;
    };
    const value = (text) => isMasked(text) ? '***' : (when(text) ?? note(findReason(text, LONGEST_VALUE)) ?? inert(text, []));
    return {
        sentence: (text) => note(findReason(text, LONGEST_TEXT)) ?? inert(text, isMasked(text) ? [] : urls),
        value,
        linked: (text, url) => url === undefined || text === '' || [text, url].some(isMasked) ? value(text) : text_link(value(text), url),
        line: (text) => (isMasked(text) ? '***' : (note(findReason(text, LONGEST_TEXT)) ?? escapeXml(showReturns(text))))
    };
}
function escapeXml(text) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&apos;');
}
function text_link(label, url) {
    return `<a href="${escapeXml(url)}">${label}</a>`;
}
function inert(text, urls) {
    const lines = showReturns(text).split('\n');
    const html = lines.map(escapeXml).join('<br>');
    if (lines.length > 1)
        return `<pre>${html}</pre>`;
    if (!ACTIVE.test(text))
        return html;
    const words = text.split(/(\s+)/).map((word) => showWord(word, urls));
    return words.includes(undefined) ? `<code>${html}</code>` : words.join('');
}
function showWord(word, urls) {
    const url = word.replace(/[.,;:]$/, '');
    if (urls.includes(url))
        return `<code>${escapeXml(url)}</code>${word.slice(url.length)}`;
    return ACTIVE.test(word) ? undefined : escapeXml(word);
}
function showReturns(text) {
    return text.replace(/\r\n/g, '\n').replace(/\r/g, '␍\n');
}
function note(reason) {
    return reason === undefined ? undefined : `<em>${escapeXml(reason)}</em>`;
}
function count({ length }) {
    return (0,counts/* countOf */.p)(length, 'character', 'characters');
}

;// CONCATENATED MODULE: ./src/action/report/summary.ts





const WHOLE = 'see output result-path';
const LONGEST_HEADING = 140;
const MAX_STATES = 8;
function renderResult(request, { result, ending }, isMasked) {
    const text = createTextRenderer({ isMasked, whole: WHOLE, nowMs: request.nowMs, urls: urlsOf(request, result.facts) });
    const { unmet, warnings = [], timeline = [], stages = [], outputs, facts } = result;
    const mark = ending === 'met' ? (request.dryRun ? '📝' : '✅') : ending === 'unmet' ? '❌' : '⚠️';
    const { table, repeated } = result.table === undefined ? { repeated: [] } : splitColumns(result.table);
    const states = timeline.length < 2 || stages.length > 1 ? [] : [['States', toStates(timeline)]];
    const found = [...states, ...facts];
    const shown = table !== undefined ? [] : found.length > 0 ? found : request.subject;
    const folded = [
        ...(table === undefined ? [] : [...found, ...repeated]),
        ...(shown === request.subject ? [] : request.subject),
        ...hostRows(request),
        ...responseRows(result)
    ];
    const data = result.data === undefined ? '' : renderOutline(result.data, text, WHOLE);
    const planned = request.dryRun && table === undefined;
    return join([
        headline(mark, request, withoutPeriod(unmet?.message ?? result.verdict), text),
        whatToDo(unmet?.hint, text),
        ...warnings.map((warning) => labelled('Warning', warning, text)),
        renderRows(shown, text, WHOLE),
        table === undefined ? '' : renderTable(table, text, WHOLE),
        stages.length < 2 ? '' : renderTable(toStages(stages), text, WHOLE),
        outputs.url === undefined || outputs.url === '' ? '' : paragraph(text_link('Open in Atlas', outputs.url)),
        planned ? data : '',
        fold([renderRows(folded, text, WHOLE), planned ? '' : data])
    ]);
}
function renderFailure(request, failure, isMasked) {
    const text = createTextRenderer({ isMasked, nowMs: request.nowMs, urls: urlsOf(request, []) });
    const { problems, afterSending, what, hint } = failure;
    const items = problems
        .slice(0, MAX_ROWS)
        .map(({ input, message }) => `<li><code>${text.value(input)}</code>: ${sentenceAndLines(message, text)}</li>`);
    const rest = problems.length - items.length;
    return join([
        headline('❌', request, failure.title, text),
        problems.length === 0 ? block(what, text) : afterSending ? '' : paragraph(NOTHING_SENT),
        problems.length === 0
            ? ''
            : ['<ul>', ...items, ...(rest > 0 ? [`<li>${rest} more: see the log</li>`] : []), '</ul>'].join('\n'),
        whatToDo(hint, text),
        renderRows([...request.subject, ...hostRows(request)], text, WHOLE)
    ]);
}
function join(parts) {
    return parts
        .filter((part) => part !== '')
        .join('\n\n')
        .concat('\n');
}
function headline(mark, request, verdict, text) {
    const { operation, step, dryRun } = request;
    const notes = [
        ...(isId(step) ? [text.value(step)] : []),
        ...(dryRun && !verdict.startsWith('Dry run') ? ['dry run'] : [])
    ];
    const suffix = notes.length === 0 ? '' : ` (${notes.join(', ')})`;
    const asked = `${mark} ${text.value(operation)}${suffix}`;
    const { first, rest } = splitLines(verdict);
    const html = text.sentence(first);
    const fits = first.length <= LONGEST_HEADING && !html.startsWith('<pre>');
    if (!fits)
        return `<h3>${asked}</h3>\n\n${block(verdict, text)}`;
    const heading = first.startsWith(`${operation} `) ? `<h3>${mark} ${html}${suffix}</h3>` : `<h3>${asked}: ${html}</h3>`;
    return rest === undefined ? heading : `${heading}\n\n${pre(rest, text)}`;
}
function withoutPeriod(verdict) {
    return /[.\n]\s/.test(verdict) ? verdict : verdict.replace(/\.$/, '');
}
function isId(step) {
    return step !== undefined && /^(?!__)[A-Za-z_][\w-]*$/.test(step);
}
function splitLines(message) {
    const [, first = message, rest] = /^(.*?)\r?\n([^]*)$/.exec(message) ?? [];
    return { first, rest };
}
function sentenceAndLines(message, text, wrap = (html) => html) {
    const { first, rest } = splitLines(message);
    return wrap(text.sentence(first)) + (rest === undefined ? '' : `\n${pre(rest, text)}`);
}
function pre(lines, text) {
    const html = text.sentence(lines);
    return html.startsWith('<pre>') ? html : `<pre>${text.line(lines)}</pre>`;
}
function block(message, text) {
    return sentenceAndLines(message, text, paragraph);
}
function paragraph(html) {
    return html.startsWith('<pre>') ? html : `<p>${html}</p>`;
}
function whatToDo(hint, text) {
    return hint === undefined ? '' : labelled('What to do', hint, text);
}
function labelled(label, sentence, text) {
    const html = text.sentence(sentence);
    return html.startsWith('<pre>')
        ? `<p><strong>${label}:</strong></p>\n${html}`
        : `<p><strong>${label}:</strong> ${html}</p>`;
}
function urlsOf({ baseUrl, dryRun }, facts) {
    const called = dryRun ? facts.filter(([label]) => label === 'URL').map(([, url]) => url) : [];
    return baseUrl === undefined ? called : [baseUrl, ...called];
}
function hostRows({ baseUrl }) {
    return baseUrl === undefined || baseUrl === 'https://cloud.mongodb.com' ? [] : [['Host', baseUrl]];
}
function responseRows({ status, apiVersion }) {
    const version = apiVersion === undefined ? '' : `, version ${apiVersion}`;
    return status === undefined ? [] : [['Response', `${status}${version}`]];
}
function toStates(timeline) {
    const words = timeline.map((period, index) => index === timeline.length - 1 && period.untilMs === period.fromMs ? period.state : describePeriod(period));
    return [...(words.length > MAX_STATES ? ['…'] : []), ...words.slice(-MAX_STATES)].join(' → ');
}
function describePeriod({ state, fromMs, untilMs }) {
    return `${state} ${(0,poll/* toDuration */.Ah)(untilMs - fromMs)}`;
}
function toStages(stages) {
    const rows = stages.map(({ state, fromMs, untilMs }) => [state, (0,poll/* toDuration */.Ah)(untilMs - fromMs)]);
    return { head: ['Stage', 'Took'], rows };
}
function fold(parts) {
    const blocks = parts.filter((part) => part !== '');
    return blocks.length === 0 ? '' : ['<details><summary>Details</summary>', ...blocks, '</details>'].join('\n\n');
}

;// CONCATENATED MODULE: ./src/action/report/write-summary.ts

function wantsSummary({ inputs }) {
    return inputs.get('summary')?.toLowerCase() !== 'false';
}
function writeSummary(host, render) {
    try {
        host.appendSummary(render((text) => host.isMasked(text)));
    }
    catch (error) {
        host.warning(`Could not write the job summary: ${toAnnotation(describeFailure(error))}`);
    }
}

// EXTERNAL MODULE: ./src/atlas/undo-match.ts + 1 modules
var undo_match = __nccwpck_require__(9936);
;// CONCATENATED MODULE: ./src/action/session/session-writer.ts





const RESERVE_BYTES = 3 * 1024;
function openSession({ host, clock, sealKey, random, ...start }) {
    const stopFile = stopFileName(random);
    let session = { ...start, stopFile, tokens: [], undo: [], files: [], ended: false };
    const plan = (change, reserveBytes) => {
        const next = { ...session, ...change };
        const tokens = next.tokens.filter(({ expiresAtMs }) => expiresAtMs > clock.nowMs());
        const encode = () => encodeSession({ ...next, tokens }, sealKey);
        const isTooLarge = () => Buffer.byteLength(encode()) + reserveBytes > LARGEST_SESSION_BYTES;
        while (tokens.length > 1 && isTooLarge())
            tokens.shift();
        if (isTooLarge())
            throw tooManyResources(next.undo.length);
        return { next: { ...next, tokens }, encoded: encode() };
    };
    const save = (change, reserveBytes = 0) => {
        const { next, encoded } = plan(change, reserveBytes);
        host.saveState(SESSION_STATE, encoded);
        session = next;
    };
    save({});
    const entries = [];
    return {
        stopFile: (0,external_node_path_namespaceObject.join)(host.tempFolder, stopFile),
        addToken: (token) => save({ tokens: [...session.tokens, token] }),
        tokens: () => session.tokens,
        dropToken: (token) => save({ tokens: session.tokens.filter((each) => each !== token) }),
        addFile: (name) => save({ files: [...session.files, name] }),
        ensureRoom: (steps) => void plan({ undo: [...session.undo, ...steps] }, RESERVE_BYTES),
        note(planned) {
            const entry = { step: planned };
            save({ undo: [...session.undo, planned] }, RESERVE_BYTES);
            entries.push(entry);
            const replaceWith = (step) => {
                save({
                    undo: session.undo.flatMap((each) => (each !== entry.step ? [each] : step === undefined ? [] : [step]))
                });
                entry.step = step ?? entry.step;
            };
            return {
                confirm: (step) => replaceWith({ ...step, shown: entry.step.shown ?? step.shown }),
                withdraw: () => replaceWith(undefined)
            };
        },
        noteRead(read) {
            for (const entry of entries) {
                const { step } = entry;
                if (step.shown === true || !session.undo.includes(step) || !(0,undo_match/* isShown */.aJ)(step, read))
                    continue;
                entry.step = { ...step, shown: true };
                save({ undo: session.undo.map((each) => (each === step ? entry.step : each)) });
            }
        },
        end: () => save({ ended: true })
    };
}
function tooManyResources(count) {
    return new errors/* InputError */.dz([
        {
            input: 'temporary',
            message: `one step can clean up about 30 things, not ${count}. Create them in several steps.`
        }
    ], { afterSending: true });
}

;// CONCATENATED MODULE: ./src/action/run-main.ts























async function runMain(options) {
    const { host, clock } = options;
    maskCredentials(host);
    let request;
    try {
        const missing = checkCommandFiles(host);
        if (missing.length > 0)
            throw new errors/* InputError */.dz(missing);
        host.saveState(SESSION_STATE, NOTHING_TO_DO);
        request = await readRequest(host, clock.nowMs());
        const { expect, waitUntil, failWhen } = request.gate;
        const result = addPauseWarning(await perform(options, request), [expect, waitUntil, failWhen]);
        result.warnings?.forEach((warning) => host.warning(warning));
        const gated = request.dryRun ? { ...result, value: undefined } : applyGate(result, request.gate);
        writeOutputs(host, gated);
        return conclude(options, request, gated);
    }
    catch (error) {
        const failure = describeFailure(error);
        reportFailure(host, failure);
        if (request?.summary ?? wantsSummary(host)) {
            const facts = requestFacts(options, request);
            writeSummary(host, (isMasked) => renderFailure(facts, failure, isMasked));
        }
        return false;
    }
}
function conclude(options, request, result) {
    const { host } = options;
    const { unmet } = result;
    const { onUnmet } = request.gate;
    const ending = unmet === undefined ? 'met' : onUnmet === 'fail' ? 'unmet' : 'tolerated';
    if (request.summary) {
        const facts = requestFacts(options, request);
        writeSummary(host, (isMasked) => renderResult(facts, { result, ending }, isMasked));
    }
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
function reportFailure(host, failure) {
    host.error(`MongoDB Atlas: ${failure.title}`, toAnnotation(failure));
    if (failure.status !== undefined)
        host.setOutput('status', String(failure.status));
}
async function perform({ host, clock, openNetwork, signal }, request) {
    const { task, baseUrl, credentials } = request;
    const body = task.kind === 'api' ? task.input.body : task.body;
    if (body !== undefined)
        host.mask(findSecrets((0,atlas_json/* parseJson */.q)(body), 'body'));
    request.warnings.forEach((warning) => host.warning(warning));
    if (task.kind === 'api' && request.dryRun)
        return (0,run_api_operation/* describeApiRequest */.Z)(baseUrl, task);
    reportProxy(host, baseUrl);
    const random = randomSuffix();
    const network = openNetwork(userAgent(host.run));
    const session = openSession({
        host,
        clock,
        baseUrl,
        clientFingerprint: credentials.kind === 'service-account' ? fingerprint(credentials.clientId) : '',
        sealKey: deriveSealKey(credentials, host.run),
        random
    });
    try {
        const context = connect({ host, clock, request, network, session, random, signal });
        const result = await withKnownClusters(context, () => task.kind === 'named' ? runNamedOperation(context, task) : (0,run_api_operation/* runApiOperation */.f)(context, task, request.apiWait));
        host.mask(findSecrets(result.data, 'response'));
        return result;
    }
    catch (error) {
        if (!(error instanceof compiled/* ExpressionError */.t))
            throw error;
        throw new errors/* InputError */.dz([{ input: 'wait-until', message: error.message }], { afterSending: true });
    }
    finally {
        network.close();
        session.end();
    }
}
async function runNamedOperation(context, { definition, options, elsewhere }) {
    try {
        return await definition.run(context, options);
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.dz))
            throw error;
        throw new errors/* InputError */.dz(nameAsGiven(error.problems, elsewhere), error);
    }
}
function randomSuffix() {
    return Array.from((0,external_node_crypto_.randomBytes)(8), (byte) => 'abcdefghijkmnpqrstuvwxyz23456789'[byte & 31]).join('');
}
const run_main_LABELS = new Map([
    ['orgId', 'org-id'],
    ['groupId', 'project-id'],
    ['clusterName', 'cluster-name']
]);
function requestFacts({ host, clock }, request) {
    const task = request?.task;
    const name = task?.kind === 'api' ? (task.named ?? task.operation.id) : task?.definition.name;
    const given = task?.kind === 'api' ? Object.entries(task.input.parameters) : Object.entries(request?.subject ?? {});
    return {
        operation: name ?? host.inputs.get('operation') ?? 'verify-org-access',
        subject: given.map(([label, value]) => [run_main_LABELS.get(label) ?? label, String(value)]),
        baseUrl: request?.baseUrl,
        dryRun: request?.dryRun ?? false,
        step: host.run.action,
        nowMs: clock.nowMs()
    };
}

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
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
    process.stdout.write(cmd.toString() + external_os_.EOL);
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
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/auth.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
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
        return __awaiter(this, void 0, void 0, function* () {
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
        return __awaiter(this, void 0, void 0, function* () {
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
        return __awaiter(this, void 0, void 0, function* () {
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


const { access: summary_access, appendFile, writeFile } = external_fs_.promises;
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
                yield summary_access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
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
        return this.addRaw(external_os_.EOL);
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
;// CONCATENATED MODULE: external "string_decoder"
const external_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
// EXTERNAL MODULE: external "events"
var external_events_ = __nccwpck_require__(4434);
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
// EXTERNAL MODULE: external "assert"
var external_assert_ = __nccwpck_require__(2613);
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var io_util_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_.constants.O_RDONLY;
function exists(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return io_util_awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_namespaceObject.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_namespaceObject.dirname(filePath);
                        const upperName = external_path_namespaceObject.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_namespaceObject.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_namespaceObject.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_namespaceObject.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_namespaceObject.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_namespaceObject.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_namespaceObject.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec_exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = tr.argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new tr.ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new StringDecoder('utf8');
        const stderrDecoder = new StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec_exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map
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
const platform = external_os_.platform();
const arch = external_os_.arch();
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
        return file_command_issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    command_issueCommand('set-env', { name }, convertedVal);
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
        return file_command_issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, toCommandValue(value));
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
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
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
        return file_command_issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, toCommandValue(value));
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
;// CONCATENATED MODULE: ./src/action/runner.ts

function createRunner() {
    const { /* setSecret */ "Pq": setSecret, /* info */ "pq": info, /* debug */ "Yz": debug, /* notice */ "lm": notice, /* warning */ "$e": warning, /* error */ "z3": error, /* setOutput */ "uH": setOutput, /* exportVariable */ "dN": exportVariable, /* saveState */ "LZ": saveState } = core_namespaceObject;
    return {
        env: process.env,
        folder: process.cwd(),
        setSecrets(values) {
            process.stdout.cork();
            for (const value of values)
                setSecret(value);
            process.stdout.uncork();
        },
        info,
        debug,
        notice,
        warning,
        error,
        setOutput,
        exportVariable,
        saveState
    };
}

;// CONCATENATED MODULE: ./src/main.ts







const host = createHost(createRunner());
void settleMain((signal) => runMain({ host, clock: atlas_clock/* systemClock */.m, openNetwork: openNetwork, signal }), (error) => reportFailure(host, describeFailure(error)));

