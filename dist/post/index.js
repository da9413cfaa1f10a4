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

/***/ 460:
/***/ ((module) => {

module.exports = eval("require")("@actions/exec");


/***/ }),

/***/ 246:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = __nccwpck_require__.p + "eca07132dd0fcad28ed0.json";

/***/ }),

/***/ 613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 23:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

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
/******/ 	// no install chunk
/******/ 	
/******/ 	// no chunk on demand loading
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
  N4: () => (endGroup),
  z3: () => (error),
  dN: () => (exportVariable),
  pq: () => (info),
  lm: () => (notice),
  LZ: () => (saveState),
  uH: () => (setOutput),
  Pq: () => (core_setSecret),
  Oh: () => (startGroup),
  $e: () => (warning)
});

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./src/action/masks.ts
const SHORTEST_MASK = 8;
function createMasks(onAdd) {
    const masked = new Set();
    return {
        add(value) {
            for (const line of value.split(/\r?\n/)) {
                const part = line.trim();
                if (part.length < SHORTEST_MASK || masked.has(part))
                    continue;
                masked.add(part);
                onAdd(part);
            }
        },
        redact(text) {
            let redacted = text;
            for (const value of [...masked].sort((a, b) => b.length - a.length))
                redacted = redacted.replaceAll(value, '***');
            return redacted;
        }
    };
}

;// CONCATENATED MODULE: ./src/action/report/log-text.ts
function toLogText(text) {
    return text
        .replace(/\r\n?/g, '\n')
        .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/g, '\uFFFD')
        .replace(/^(\s*):(?=:)/gm, '$1:\u200B')
        .replace(/##(?=\[)/g, '##\u200B');
}
function toMinute(ms) {
    return `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

;// CONCATENATED MODULE: ./src/action/host.ts



function createHost(runner) {
    const env = (name) => runner.env[name]?.trim() || undefined;
    const masks = createMasks((value) => runner.setSecret(value));
    const printable = (text) => toLogText(masks.redact(text));
    return {
        inputs: readInputs(runner.env),
        run: {
            repository: env('GITHUB_REPOSITORY'),
            runId: env('GITHUB_RUN_ID'),
            attempt: env('GITHUB_RUN_ATTEMPT'),
            job: env('GITHUB_JOB'),
            eventName: env('GITHUB_EVENT_NAME'),
            actor: env('GITHUB_ACTOR')
        },
        tempFolder: env('RUNNER_TEMP') ?? runner.folder,
        workspace: env('GITHUB_WORKSPACE') ?? runner.folder,
        env,
        mask: masks.add,
        redact: masks.redact,
        info: (text) => runner.info(printable(text)),
        debug: (text) => runner.debug(printable(text)),
        notice: (text) => runner.notice(printable(text)),
        warning: (text) => runner.warning(printable(text)),
        error: (title, text) => runner.error(printable(text), { title }),
        startGroup: (title) => runner.startGroup(printable(title)),
        endGroup: () => runner.endGroup(),
        setOutput: (name, value) => runner.setOutput(name, value),
        exportVariable: (name, value) => runner.exportVariable(name, value),
        saveState: (name, value) => runner.saveState(name, value),
        readState: (name) => runner.env[`STATE_${name}`] ?? '',
        appendSummary(markdown) {
            const file = env('GITHUB_STEP_SUMMARY');
            if (file !== undefined)
                (0,external_node_fs_namespaceObject.appendFileSync)(file, `${markdown}\n`);
        }
    };
}
const YAML_INPUTS = new Set(['parameters', 'body']);
function readInputs(env) {
    const inputs = new Map();
    for (const [name, value] of Object.entries(env)) {
        if (!name.startsWith('INPUT_') || value === undefined)
            continue;
        const input = name.slice('INPUT_'.length).toLowerCase();
        const text = YAML_INPUTS.has(input) ? value.replace(/^([ \t]*\r?\n)+/, '').trimEnd() : value.trim();
        if (text !== '')
            inputs.set(input, text);
    }
    return inputs;
}

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
;// CONCATENATED MODULE: ./src/action/http.ts

const OPTIONS = {
    allowRedirects: false,
    allowRetries: false,
    keepAlive: true,
    socketTimeout: 24 * 60 * 60 * 1000
};
function openNetwork(userAgent) {
    let pending;
    const signalHandler = {
        prepareRequest(options) {
            if (pending)
                options.signal = pending;
        },
        canHandleAuthentication: () => false,
        handleAuthentication: () => Promise.reject(new Error('unused'))
    };
    const clients = new Map();
    const clientFor = ({ url }) => {
        const scheme = url.slice(0, url.indexOf(':'));
        const client = clients.get(scheme) ?? new lib_HttpClient(userAgent, [signalHandler], OPTIONS);
        clients.set(scheme, client);
        return client;
    };
    return {
        async sendOnce(request, signal) {
            pending = signal;
            const answer = clientFor(request).request(request.method, request.url, request.body ?? null, {
                ...request.headers
            });
            pending = undefined;
            return (await answer).message;
        },
        close: () => clients.forEach((client) => client.dispose())
    };
}

;// CONCATENATED MODULE: ./src/atlas/errors.ts
class ReportedError extends Error {
    hint;
    constructor(message, options = {}) {
        super(message, { cause: options.cause });
        this.hint = options.hint;
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
class NetworkError extends ReportedError {
    name = 'NetworkError';
    fault;
    status;
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
        this.notCarriedOut = options.refused ?? false;
    }
}
class UnmetError extends (/* unused pure expression or super */ null && (ReportedError)) {
    name = 'UnmetError';
}
class errors_CancelledError extends ReportedError {
    name = 'CancelledError';
}

;// CONCATENATED MODULE: ./src/action/lifecycle.ts

const CANCEL_MS = 900;
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

;// CONCATENATED MODULE: ./src/action/report/failure.ts

const failure_NOTHING_SENT = 'Nothing was sent to Atlas.';
function describeFailure(error) {
    if (error instanceof InputError) {
        const count = error.problems.length;
        return {
            title: count === 1 ? 'Invalid input' : `${count} invalid inputs`,
            what: error.afterSending ? error.message : `${error.message}\n${failure_NOTHING_SENT}`,
            hint: undefined,
            problems: error.problems,
            afterSending: error.afterSending,
            status: undefined
        };
    }
    if (error instanceof ReportedError) {
        const status = error instanceof ApiError || error instanceof AuthenticationError ? error.status : undefined;
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
function toAnnotation({ what, hint }) {
    return hint === undefined ? what : `${what}\nWhat to do: ${hint}`;
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

;// CONCATENATED MODULE: ./src/atlas/credentials.ts
const CLIENT_ID = /^mdb_sa_id_[a-fA-F\d]{24}$/;
const SECRET_PREFIX = 'mdb_sa_sk_';
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

;// CONCATENATED MODULE: ./src/atlas/attributes.ts
function valueAt(data, path) {
    return path
        .split('.')
        .reduce((value, key) => value?.[key], data);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
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
    if (!isRecord(value))
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
    const fields = isRecord(value) ? value['fields'] : undefined;
    if (!Array.isArray(fields))
        return [];
    return fields
        .filter(isRecord)
        .map((entry) => ({ field: error_body_text(entry['field']) ?? '?', description: error_body_text(entry['description']) ?? '' }));
}
function error_body_text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}

;// CONCATENATED MODULE: ./src/atlas/unexpected-response.ts
function describeUnexpected(answer) {
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

;// CONCATENATED MODULE: ./src/atlas/hints.ts
const OUTAGE = 'The fault is on the side of Atlas: see status.mongodb.com, and run the job again later.';
const always = (text) => () => text;
const callerIp = ({ parameters }) => typeof parameters[0] === 'string' ? parameters[0] : "this runner's address";
const anyRole = ({ roles }) => roles.length === 0
    ? 'a role that allows it'
    : roles.length === 1
        ? `the role ${roles[0]}`
        : `one of the roles ${roles.join(', ')}`;
const apiAccessList = (context) => `The service account's API access list does not allow ${callerIp(context)}. That is not the project's IP access list ` +
    '(Network Access). Add the address in Atlas under Organization > Applications > Service Accounts > API Access List, ' +
    'or run on a runner with a fixed address, or lift the requirement in the organization settings.';
const missingRole = (context) => `Atlas answers 401 also where a role is missing, the project belongs to another organization, or the host is wrong. ` +
    `Check that the service account has ${anyRole(context)} there, that the ID is right, ` +
    `and that the service account was made on ${context.baseUrl}.`;
const unknownId = always('IDs are 24 hexadecimal digits; names are case-sensitive. Check project-id, org-id and the names among the parameters.');
const badRequest = always('Check the parameters and the body against the documentation of the operation.');
const leftovers = always('A limit of Atlas is reached, often by leftovers of earlier runs. Remove what is no longer used; the operation ' +
    'remove-leftovers removes what runs of this action have left.');
const paused = always('The cluster is paused. Resume it by a PATCH with {"paused": false} alone, and wait until it is IDLE.');
const sevenDays = always('Temporary users and access-list entries end at most 7 days from now, at a time in the future.');
const goneAlready = always('It does not exist, or no longer. In a clean-up that is the wanted state.');
const alreadyThere = always('It exists already. Use it, change it, or choose another name.');
const otherFamily = always('Flex clusters and dedicated clusters have operations of their own: use the FlexCluster operations for flex clusters ' +
    'and the Cluster operations for the others.');
const needsM10 = always('Free and flex clusters cannot do this. It needs a dedicated cluster, M10 or larger.');
const stillInUse = always('Something still depends on it. Remove that first, wait until it is gone, and try again.');
const billing = always('Check the payment method and the invoices of the organization in Atlas under Billing.');
const capacity = always('The provider has no capacity there now. Try again later, or choose another region or tier.');
const busy = always('Atlas is still at work on an earlier request. Wait until that is finished, and try again.');
const plan = always('The tier, plan or configuration does not include this feature.');
const HINTS = {
    IP_ADDRESS_NOT_ON_ACCESS_LIST: apiAccessList,
    ORG_REQUIRES_ACCESS_LIST: apiAccessList,
    RESOURCE_REQUIRES_ACCESS_LIST: apiAccessList,
    GLOBAL_USER_OUTSIDE_SUBNET: always('This account may be used only from within the network of its owner.'),
    UNAUTHORIZED: missingRole,
    USER_UNAUTHORIZED: missingRole,
    USER_CANNOT_ACCESS_GROUP: missingRole,
    USER_CANNOT_ACCESS_ORG: missingRole,
    NOT_IN_GROUP: missingRole,
    NOT_ORG_OWNER: missingRole,
    NOT_ORG_GROUP_CREATOR: missingRole,
    ACCESS_FORBIDDEN: missingRole,
    GROUP_NOT_FOUND: unknownId,
    INVALID_GROUP_ID: unknownId,
    ORG_NOT_FOUND: unknownId,
    INVALID_ORG_ID: unknownId,
    RESOURCE_NOT_FOUND: unknownId,
    CLUSTER_NOT_FOUND: unknownId,
    INVALID_PATH_PARAMETER: badRequest,
    INVALID_QUERY_PARAMETER: badRequest,
    MISSING_QUERY_PARAMETER: badRequest,
    MISSING_ATTRIBUTE: badRequest,
    MISSING_ATTRIBUTES: badRequest,
    INVALID_ATTRIBUTE: ({ detail }) => detail?.includes('regionName')
        ? 'The provider has no region of this name. Atlas writes regions like US_EAST_1 (AWS) or EUROPE_WEST (Azure).'
        : 'Check the named attribute of the body against the documentation of the operation.',
    INVALID_ENUM_VALUE: badRequest,
    INVALID_JSON: badRequest,
    MALFORMED_JSON: badRequest,
    INVALID_JSON_ATTRIBUTE: badRequest,
    VALIDATION_ERROR: badRequest,
    ATTRIBUTE_READ_ONLY: always('Take the named attribute out of the body: Atlas sets it itself.'),
    INVALID_VERSION_DATE: ({ version, versions }) => `Atlas does not know version ${version} of this operation. Set api-version to one of: ${versions.join(', ')}.`,
    VERSION_GONE: ({ versions }) => `Set api-version to ${versions.filter((name) => name !== 'preview').at(-1) ?? 'preview'}, or leave it empty for the latest.`,
    DUPLICATE_CLUSTER_NAME: alreadyThere,
    DUPLICATE_CLUSTER_NAME_PREFIX: ({ parameters }) => {
        const length = parameters.find((value) => typeof value === 'number');
        return `Atlas compares only the first ${length ?? 'few'} characters of cluster names in a project. Put what differs at the front.`;
    },
    CLUSTER_NAME_INVALID: always('A cluster name has letters, digits and hyphens, and does not begin with a hyphen.'),
    ATLAS_RESERVED_CLUSTER_NAME: always('Atlas keeps this name for itself. Choose another.'),
    CANNOT_CREATE_FREE_CLUSTER_VIA_PUBLIC_API: always('A project has at most one free cluster (M0). Use that, or a flex cluster.'),
    CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API: otherFamily,
    CANNOT_USE_NON_FLEX_CLUSTER_IN_FLEX_API: otherFamily,
    TENANT_CLUSTER_UPDATE_UNSUPPORTED: needsM10,
    TENANT_CLUSTER_PROCESS_ARGS_NOT_SUPPORTED: needsM10,
    TENANT_CLUSTER_TEST_FAILOVER_NOT_SUPPORTED: needsM10,
    ASYMMETRIC_SHARD_UNSUPPORTED: always('The shards of this cluster differ. Set api-version to 2024-08-05 or later.'),
    CANNOT_TERMINATE_CLUSTER_WHEN_TERMINATION_PROTECTION_ENABLED: always('Switch off its termination protection first: a PATCH with {"terminationProtectionEnabled": false}; needs Project Owner.'),
    CLUSTER_ALREADY_REQUESTED_DELETION: goneAlready,
    CANNOT_CLOSE_GROUP_ACTIVE_ATLAS_CLUSTERS: always('Delete the clusters of the project, wait until they are gone, and try again.'),
    CANNOT_CLOSE_GROUP_ACTIVE_BACKUP: stillInUse,
    CANNOT_CLOSE_GROUP_ACTIVE_ATLAS_BACKUP: stillInUse,
    CANNOT_CLOSE_GROUP_ACTIVE_BACKUP_COMPLIANCE_POLICY: stillInUse,
    CLUSTER_ALREADY_PAUSED: always('The cluster is paused already: nothing was left to do.'),
    CANNOT_UPDATE_PAUSED_CLUSTER: paused,
    CANNOT_UPDATE_AND_PAUSE_CLUSTER: always('Send {"paused": true} alone, after the other change is finished.'),
    CANNOT_PAUSE_CLUSTER_WITH_PENDING_CHANGES: busy,
    CANNOT_PAUSE_NVME_CLUSTER: always('Clusters with NVMe storage cannot be paused.'),
    CANNOT_PAUSE_RECENTLY_RESUMED_CLUSTER: always('A cluster that was resumed must run for a while before it can be paused again.'),
    NO_PAYMENT_INFORMATION_FOUND: billing,
    ACCOUNT_SUSPENDED: billing,
    OUT_OF_CAPACITY: capacity,
    NO_CAPACITY: capacity,
    REGION_UNAVAILABLE: capacity,
    HOURLY_BILLING_LIMIT_EXCEEDED: leftovers,
    MAX_GROUPS_PER_ORG_EXCEEDED: leftovers,
    GROUP_USERS_LIMIT_EXCEEDED: leftovers,
    ATLAS_NETWORK_PERMISSIONS_LIMIT_EXCEEDED: leftovers,
    CROSS_REGION_NETWORK_PERMISSIONS_LIMIT_EXCEEDED: leftovers,
    EXPIRATION_DATE_IN_PAST: sevenDays,
    EXPIRATION_DATE_EXCEEDS_MAX: sevenDays,
    ATLAS_X509_USER_CANNOT_BE_TEMPORARY: always('X.509 users cannot expire. Leave deleteAfterDate out and remove the user yourself.'),
    PERMANENT_ENTITY_CANNOT_BE_MADE_TEMPORARY: always('The entry is permanent and stays so. Leave deleteAfterDate out.'),
    NETWORK_PERMISSION_EXPIRATION_NOT_SUPPORTED: always('Only IP addresses and CIDR blocks can expire. Leave deleteAfterDate out.'),
    INVALID_NETWORK_PERMISSION_COMMENT: always('A comment has at most 80 characters.'),
    USER_ALREADY_EXISTS: alreadyThere,
    GROUP_ALREADY_EXISTS: alreadyThere,
    ADDRESS_ALREADY_IN_WHITELIST: alreadyThere,
    ADDRESS_ALREADY_IN_ACCESS_LIST: alreadyThere,
    USERNAME_NOT_FOUND: goneAlready,
    USER_NOT_FOUND: goneAlready,
    ATLAS_NETWORK_PERMISSION_ENTRY_NOT_FOUND: goneAlready,
    ATLAS_ACCESS_LIST_NOT_FOUND: goneAlready,
    UNFINISHED_ON_DEMAND_SNAPSHOT: busy,
    ATLAS_CLUSTER_RESTORE_IN_PROGRESS: busy,
    CLUSTER_RESTORE_IN_PROGRESS_CANNOT_UPDATE: busy,
    CLUSTER_PAUSED_CANNOT_RESTORE: paused,
    BACKUP_CONFIG_NOT_FOUND: always('Backup is not switched on for this cluster.'),
    WRITES_NOT_ALLOWED_DURING_APP_UPGRADES: always('Atlas is being upgraded and takes no writes now. Try again in some minutes.'),
    FEATURE_UNSUPPORTED: plan,
    UNSUPPORTED_FOR_CURRENT_PLAN: plan,
    UNSUPPORTED_FOR_CURRENT_CONFIG: plan,
    ONLINE_ARCHIVE_MUST_BE_ACTIVE_TO_PAUSE: busy,
    STREAM_TENANT_HAS_STREAM_PROCESSORS: stillInUse,
    STREAM_PRIVATE_LINK_IN_USE: stillInUse,
    STREAM_KAFKA_CONNECTION_IS_DEPLOYING: busy,
    CONTAINERS_IN_USE: stillInUse,
    PEER_ALREADY_REQUESTED_DELETION: goneAlready
};
function hintByStatus(context) {
    const { status } = context;
    if (status === 400)
        return badRequest(context);
    if (status === 401)
        return missingRole(context);
    if (status === 402)
        return billing(context);
    if (status === 403)
        return `Check that the service account has ${anyRole(context)}, and that its API access list allows this runner.`;
    if (status === 404)
        return unknownId(context);
    if (status === 406)
        return HINTS['INVALID_VERSION_DATE']?.(context);
    if (status === 409)
        return busy(context);
    if (status === 410)
        return HINTS['VERSION_GONE']?.(context);
    if (status === 429)
        return 'Too many requests. Spread the jobs, or use one service account for each pipeline.';
    if (status >= 500 && status !== 501)
        return OUTAGE;
    return undefined;
}
function hintForCall(context) {
    const byCode = context.errorCode === undefined ? undefined : HINTS[context.errorCode];
    return byCode?.(context) ?? hintByStatus(context);
}
function hintForToken(status, errorCode, baseUrl) {
    if (errorCode === 'access_denied') {
        return ('A service account has at most 100 live tokens, each for up to an hour. Wait until some end, use one service ' +
            'account for each pipeline, and see that other tools revoke theirs.');
    }
    if (status === 429) {
        return 'Atlas allows few tokens a minute for one address and service account. Share a token between steps, or spread the jobs.';
    }
    if (errorCode === 'invalid_client' || status === 401) {
        return ('The secret is wrong, expired, deleted, or belongs to another client ID; or the service account was made on another ' +
            `host than ${baseUrl}. Secrets live 8 hours to 365 days: look in Atlas under Organization > Applications > Service ` +
            'Accounts, make a new secret and store it again.');
    }
    if (status >= 500)
        return OUTAGE;
    return 'Check client-id and client-secret, and that base-url is the host on which the service account was made.';
}

;// CONCATENATED MODULE: ./src/atlas/token.ts





const RENEWAL_MARGIN_MS = 10 * 60_000;
const FRESH_MS = 5 * 60_000;
async function requestToken(options, deadlineMs) {
    const subject = 'Getting an access token';
    const requestedAtMs = options.clock.nowMs();
    const answer = await post(options, '/api/oauth/token', 'grant_type=client_credentials', { subject, deadlineMs });
    if (answer.status !== 200)
        throw refusal(subject, options.baseUrl, answer);
    const token = parseToken(answer);
    if (token === undefined) {
        throw new NetworkError(`${subject}: ${describeUnexpected(answer)}`, {
            fault: 'unexpected',
            hint: 'A token endpoint answers with a Bearer token as JSON. Check base-url, and what answers at that address.'
        });
    }
    return { value: token.value, mintedAtMs: requestedAtMs, expiresAtMs: requestedAtMs + token.lifetimeSeconds * 1000 };
}
async function revokeToken(options, token, deadlineMs) {
    const subject = 'Revoking the access token';
    const body = new URLSearchParams({ token, token_type_hint: 'access_token' }).toString();
    const answer = await post(options, '/api/oauth/revoke', body, { subject, deadlineMs });
    if (answer.status !== 200)
        throw refusal(subject, options.baseUrl, answer);
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
function post({ transport, baseUrl, account }, path, body, { subject, deadlineMs }) {
    const headers = {
        authorization: `Basic ${toBasicValue(account)}`,
        'content-type': 'application/x-www-form-urlencoded',
        accept: 'application/json'
    };
    return transport.send({ method: 'POST', url: `${baseUrl}${path}`, headers, body }, { subject, repeatable: true, deadlineMs });
}
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
function refusal(subject, baseUrl, answer) {
    const { errorCode, detail, fromAtlas } = parseErrorBody(answer.body);
    if (answer.status < 400 || (errorCode === undefined && !fromAtlas)) {
        return new NetworkError(`${subject}: ${describeUnexpected(answer)}`, {
            fault: answer.status >= 300 && answer.status < 400 ? 'redirect' : 'unexpected',
            hint: 'Check base-url, and whether a proxy or a login page answers in place of Atlas.'
        });
    }
    const reason = [answer.status, errorCode, detail].filter((part) => part !== undefined).join(' ');
    return new AuthenticationError({
        message: `${subject} at ${baseUrl} failed: ${reason}`,
        status: answer.status,
        errorCode,
        hint: hintForToken(answer.status, errorCode, baseUrl)
    });
}

;// CONCATENATED MODULE: ./src/atlas/clock.ts
let latestMs = 0;
const systemClock = {
    nowMs: () => (latestMs = Math.max(latestMs, Date.now())),
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

;// CONCATENATED MODULE: ./src/atlas/network-error.ts

const UNSENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL']);
const TUNNEL_REFUSED = /^tunneling socket could not be established/;
function toNetworkError(subject, error) {
    const { code, syscall, message = String(error) } = error;
    const connecting = syscall === 'connect' || syscall === 'getaddrinfo';
    const unsent = (code !== undefined && UNSENT.has(code)) || connecting || TUNNEL_REFUSED.test(message);
    const cause = code !== undefined && !message.includes(code) ? `${message} (${code})` : message;
    return new NetworkError(unsent ? `${subject}: no connection: ${cause}.` : `${subject}: the connection broke: ${cause}.`, { fault: unsent ? 'unsent' : 'broken', cause: error, hint: networkHint(code, message) });
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

;// CONCATENATED MODULE: ./src/atlas/retry.ts
const MAX_FAULTS = 5;
const LONGEST_BACKOFF_MS = 30_000;
const TOKEN_LIMIT_POLL_MS = 30_000;
const REFUSED_FOR_NOW = 'WRITES_NOT_ALLOWED_DURING_APP_UPGRADES';
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

;// CONCATENATED MODULE: ./src/atlas/transport.ts





function createTransport(options) {
    const { clock, signal, random = Math.random } = options;
    return {
        async send(request, sendOptions) {
            const { subject, repeatable, deadlineMs } = sendOptions;
            let faults = 0;
            let refused = true;
            for (let attempts = 1;; attempts++) {
                const outcome = await attempt(options, request, sendOptions);
                const failure = outcome instanceof NetworkError ? toFailure(outcome) : responseFailure(outcome, clock.nowMs());
                const retry = failure && decideRetry({ faults: faults + 1, repeatable, failure, random: random() });
                if (retry === undefined) {
                    if (outcome instanceof NetworkError)
                        throw outcome;
                    return { ...outcome, attempts };
                }
                if (!retry.asked)
                    faults++;
                refused &&= failure !== undefined && isRefused(failure);
                const reason = outcome instanceof NetworkError ? outcome.message : describeResponse(outcome);
                if (clock.nowMs() + retry.delayMs >= deadlineMs) {
                    throw waitTooLong({ subject, reason, delayMs: retry.delayMs, refused });
                }
                options.onRetry(`${subject}: ${reason}; trying again in ${seconds(retry.delayMs)}`);
                await delay(clock, retry.delayMs, signal);
            }
        }
    };
}
function isRefused(failure) {
    return failure.kind === 'unsent' || (failure.kind === 'answer' && (failure.status === 429 || failure.status === 503));
}
async function attempt({ sendOnce: exchange, clock, signal, idleMs = 60_000 }, request, { subject, deadlineMs }) {
    const startMs = clock.nowMs();
    const stop = new AbortController();
    const onAbort = () => stop.abort(signal.reason);
    const outOfTime = () => new TimeoutError(`${subject}: no answer within the time for this step.`);
    if (signal.aborted)
        throw signal.reason;
    if (startMs >= deadlineMs)
        throw outOfTime();
    signal.addEventListener('abort', onAbort, { once: true });
    const clearDeadline = clock.setTimer(deadlineMs - startMs, () => stop.abort(outOfTime()));
    let clearIdle = () => { };
    const restartIdle = () => {
        clearIdle();
        clearIdle = clock.setTimer(idleMs, () => stop.abort(new NetworkError(`${subject}: no sign of life for ${seconds(idleMs)}.`, { fault: 'idle' })));
    };
    try {
        restartIdle();
        const message = await race(exchange(request, stop.signal), stop.signal);
        const body = await race(readBody(message, restartIdle), stop.signal);
        return { status: message.statusCode ?? 0, headers: message.headers, body, durationMs: clock.nowMs() - startMs };
    }
    catch (error) {
        const reason = stop.signal.aborted ? stop.signal.reason : error;
        if (reason instanceof NetworkError)
            return reason;
        if (stop.signal.aborted || error instanceof errors_CancelledError)
            throw reason;
        return toNetworkError(subject, error);
    }
    finally {
        clearIdle();
        clearDeadline();
        signal.removeEventListener('abort', onAbort);
    }
}
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
function race(promise, signal) {
    return new Promise((resolve, reject) => {
        const onAbort = () => reject(signal.reason);
        signal.addEventListener('abort', onAbort, { once: true });
        promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
    });
}
function toFailure(error) {
    return { kind: error.fault === 'unsent' ? 'unsent' : 'broken' };
}
function responseFailure(answer, nowMs) {
    if (answer.status < 400)
        return undefined;
    const { errorCode, detail, parameters, fromAtlas } = parseErrorBody(answer.body);
    const retryAfterSeconds = parseRetryAfter(answer.headers['retry-after'], nowMs);
    return { kind: 'answer', status: answer.status, errorCode, detail, parameters, fromAtlas, retryAfterSeconds };
}
function describeResponse(answer) {
    const { errorCode, detail } = parseErrorBody(answer.body);
    return [answer.status, errorCode, detail && `(${detail})`].filter(Boolean).join(' ');
}
function waitTooLong(given) {
    const { subject, reason, delayMs, refused } = given;
    return new TimeoutError(`${subject}: ${reason}. The next attempt would be in ${seconds(delayMs)}, and less time than that is left.`, {
        refused,
        hint: 'Run the job again later. If this happens often, spread the jobs or use one service account for each pipeline.'
    });
}
function seconds(ms) {
    return ms < 1000 ? `${Math.round(ms)} ms` : `${Math.round(ms / 100) / 10} s`;
}

;// CONCATENATED MODULE: ./src/atlas/response.ts




function isAlreadyRemoved(operation, answer) {
    if (operation.method !== 'DELETE' || answer.attempts === 1)
        return false;
    return answer.status === 404 || parseErrorBody(answer.body).errorCode === 'CLUSTER_ALREADY_REQUESTED_DELETION';
}
const TEXT_ANSWER = 'getFederationSettingIdentityProviderMetadata';
function parseResponse(baseUrl, request, answer) {
    const { operation, kind } = request;
    if (answer.status < 200 || answer.status >= 300)
        throw toError(baseUrl, request, answer);
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
        throw new NetworkError(`${operation.id}: answered ${answer.status} with a body that is not complete JSON.`, {
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
    return new NetworkError(`${operationId}: ${describeUnexpected(answer)}`, {
        fault: redirect ? 'redirect' : 'unexpected',
        status: answer.status,
        hint: 'Check base-url, and whether a proxy or a login page answers in place of Atlas.'
    });
}
function toError(baseUrl, request, answer) {
    const { operation } = request;
    const { errorCode, detail, parameters, fields, fromAtlas } = parseErrorBody(answer.body);
    if (answer.status < 400 || (!fromAtlas && errorCode === undefined && answer.status !== 401)) {
        return unexpected(operation.id, answer);
    }
    const reason = [answer.status, errorCode].filter((part) => part !== undefined).join(' ');
    const attributes = fields.map(({ field, description }) => `${field}: ${description}`).join('; ');
    const what = [detail, attributes].filter(Boolean).join(' ');
    return new ApiError({
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

;// CONCATENATED MODULE: ./src/atlas/catalog/nearest.ts
const synonyms = { project: 'group', organization: 'org', organisation: 'org' };
const farthest = 0.42;
function nearest_nearest(word, candidates, limit = 3) {
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
function containment(a, b) {
    const [short, long] = a.length <= b.length ? [a, b] : [b, a];
    if (short.length < 3)
        return 1;
    const position = long.indexOf(short);
    if (position === -1)
        return 1;
    return (position === 0 ? 0.2 : 0.25) + 0.2 * (1 - short.length / long.length);
}
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
function canonicalWord(word) {
    const singular = word.replace(/ies$/, 'y').replace(/(?<=[^s]{3})s$/, '');
    return synonyms[singular] ?? singular;
}

;// CONCATENATED MODULE: ./src/atlas/catalog/catalog.ts



const expanded = new Map();
let catalog_text;
let reader;
let whole;
let idsByName;
function readText() {
    return (catalog_text ??= (0,external_node_fs_namespaceObject.readFileSync)(new URL(/* asset import */ __nccwpck_require__(246), __nccwpck_require__.b), 'latin1'));
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

;// CONCATENATED MODULE: ./src/atlas/caller-ip.ts



const PATH = '/api/private/ipinfo';
async function readCallerIp(options) {
    const { baseUrl, transport, tokens, deadlineMs, log } = options;
    const ask = ({ value }) => transport.send({
        method: 'GET',
        url: `${baseUrl}${PATH}`,
        headers: { accept: 'application/json', authorization: `Bearer ${value}` }
    }, { subject: 'ipinfo', repeatable: true, deadlineMs });
    const token = await tokens.current(deadlineMs);
    log.request('ipinfo');
    let answer = await ask(token);
    const other = answer.status === 401 ? await tokens.replace(token, deadlineMs) : undefined;
    if (other !== undefined)
        answer = await ask(other);
    log.response(`${answer.status} ${Math.round(answer.durationMs)} ms`);
    const address = answer.status === 200 ? readAddress(answer.body) : undefined;
    if (address !== undefined)
        return address;
    const { errorCode, detail } = parseErrorBody(answer.body);
    const reason = errorCode === undefined ? describeUnexpected(answer) : [answer.status, errorCode, detail].join(' ');
    throw new NetworkError(`ipinfo: ${reason}`, { fault: 'unexpected', status: answer.status });
}
function readAddress(body) {
    try {
        const { currentIpv4Address: address } = JSON.parse(body.toString('utf8'));
        return typeof address === 'string' && /^\d{1,3}(\.\d{1,3}){3}$/.test(address) ? address : undefined;
    }
    catch {
        return undefined;
    }
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
    throw new NetworkError(`The list changed on each of ${READINGS} readings, so that it may not be complete.`, {
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
    return new NetworkError('Two pages of the list begin with the same item: the answer does not heed pageNum.', {
        fault: 'unexpected',
        hint: 'Set paginate to false to see the answer as it is.'
    });
}
function toPage(data, itemsPerPage) {
    const { results, totalCount, links } = (data ?? {});
    if (!Array.isArray(results)) {
        throw new NetworkError('A page of the list has no results.', {
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
    const [close] = nearest_nearest(name, names, 1);
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
        const [close] = nearest_nearest(text, values, 1);
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
            throw new InputError(problems, { afterSending: true });
        if (options.readOnly && operation.method !== 'GET') {
            throw new InputError([{ input: 'dry-run', message: `${operation.id} would change Atlas.` }], {
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
        const httpResponse = await sendWithToken({ ...options, deadlineMs }, request, () => {
            log?.request(describeRequest(request, input));
        });
        if (isAlreadyRemoved(request.operation, httpResponse)) {
            log?.response(`${client_describeResponse(httpResponse)}: already removed by the first attempt`);
            return { status: httpResponse.status, version: undefined, kind: 'json', data: undefined, bytes: Buffer.alloc(0) };
        }
        log?.response(client_describeResponse(httpResponse));
        const response = parseResponse(options.baseUrl, request, httpResponse);
        const end = describeEnd(request.operation, response.version, httpResponse);
        if (end !== undefined && !foretold)
            warnOnce(end);
        return response;
    };
    return {
        baseUrl: options.baseUrl,
        call: (operationId, input = {}, callOptions = {}) => run(operationId, input, callOptions),
        callerIp: () => readCallerIp({ ...options, deadlineMs: clientDeadlineMs }),
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
function client_describeResponse({ status, durationMs, body }) {
    const { errorCode } = status >= 400 ? parseErrorBody(body) : { errorCode: undefined };
    return `${status}${errorCode === undefined ? '' : ` ${errorCode}`} ${Math.round(durationMs)} ms`;
}

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
        if (!(error instanceof ApiError))
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
            const items = Array.isArray(data) ? data : valueAt(data, 'results');
            return Array.isArray(items) ? items.find((item) => hasMarker(item, guard)) : data;
        }
        catch (error) {
            if (error instanceof ApiError && error.status === 404)
                return undefined;
            throw error;
        }
    };
    let found = await look();
    for (const pauseMs of step.created ? [] : LOOK_AGAIN_MS) {
        if (found !== undefined)
            break;
        await delay(clock, pauseMs, signal);
        found = await look();
    }
    return found;
}
function hasMarker(document, { field, value }) {
    const found = valueAt(document, field);
    if (typeof found === 'string')
        return found.split(' ').includes(value);
    return Array.isArray(found) && found.some((tag) => valueAt(tag, 'value') === value);
}
function parametersFrom(document, { take = {} }) {
    return Object.fromEntries(Object.entries(take).flatMap(([name, field]) => {
        const value = valueAt(document, field);
        return typeof value === 'string' ? [[name, value]] : [];
    }));
}
async function keep(parameters, document, { atlas, clock, deadlineMs, ms }) {
    const untilMs = clock.nowMs() + ms;
    const others = valueAt(document, 'tags').filter(({ key }) => key !== KEEP_UNTIL_TAG);
    const tags = [...others, { key: KEEP_UNTIL_TAG, value: toTagDate(untilMs) }];
    const operationId = 'name' in parameters ? 'updateGroupFlexCluster' : 'updateGroupCluster';
    await atlas.call(operationId, { parameters, body: JSON.stringify({ tags }) }, { deadlineMs });
    return { end: 'kept', untilMs };
}
function toTagDate(ms) {
    return new Date(ms).toISOString().replace(/[-:]|\.\d+/g, '');
}

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

;// CONCATENATED MODULE: ./src/action/clean-up.ts








const STEP_MS = 25_000;
async function cleanUp(options) {
    const { host, session } = options;
    const minted = [];
    const atlas = connect(options, minted);
    const leftovers = [];
    for (const step of [...session.undo].reverse()) {
        const { subject } = step;
        const page = pageOf(session.baseUrl, step);
        try {
            const why = await removeOne(options, atlas, step);
            if (why !== undefined)
                leftovers.push({ subject, page, why });
        }
        catch (error) {
            const { what, hint } = describeFailure(error);
            const why = hint === undefined ? what : `${what} ${hint}`;
            host.warning(`Could not remove ${subject}: ${why}\nIt may still exist: ${page}`);
            leftovers.push({ subject, page, why: `could not be removed: ${what}` });
        }
    }
    if (leftovers.length > 0)
        writeSummary(host, leftovers);
    return minted;
}
function warnAboutAll(host, { baseUrl, undo: steps }, reason) {
    for (const step of steps) {
        host.warning(`Could not remove ${step.subject}: ${reason}.\nIt may still exist: ${pageOf(baseUrl, step)}`);
    }
}
async function removeOne(options, atlas, step) {
    const { host, clock, session, deadlineMs } = options;
    const { subject } = step;
    const page = pageOf(session.baseUrl, step);
    const result = await undo(step, {
        atlas,
        clock,
        signal: new AbortController().signal,
        jobFailed: host.inputs.get('job-status')?.toLowerCase() === 'failure',
        deadlineMs: Math.min(deadlineMs, clock.nowMs() + STEP_MS)
    });
    switch (result.end) {
        case 'removed':
            host.info(`Removed ${subject}.`);
            return undefined;
        case 'gone':
            host.info(`Nothing to remove: ${subject} does not exist.`);
            return undefined;
        case 'unsure':
            host.warning(`Not removed: ${subject}. Atlas never confirmed that this step created it, and it carries no tag of ours.\n` +
                `Please check: ${page}`);
            return 'Atlas never confirmed that this step created it';
        case 'not-ours':
            return reportOtherOwner(host, step, result.document, page);
        case 'kept': {
            const why = `the job failed, so it stays (and costs) until ${toMinute(result.untilMs)}; remove-leftovers removes it after that`;
            host.notice(`Kept ${subject}: ${why}.\n${page}`);
            return why;
        }
    }
}
function reportOtherOwner(host, { subject }, document, page) {
    const until = valueAt(document, 'deleteAfterDate');
    if (typeof until === 'string') {
        host.info(`Left ${subject}: it no longer carries the marker of this step. It expires at ${until}.`);
        return undefined;
    }
    host.warning(`Not removed: ${subject} does not carry the marker of this step.\nPlease check: ${page}`);
    return 'it does not carry the marker of this step';
}
function connect(options, minted) {
    const { host, clock, session, transport, deadlineMs } = options;
    return createAtlasClient({
        baseUrl: session.baseUrl,
        transport,
        tokens: tokenSource(options, minted),
        clock,
        deadlineMs,
        log: {
            request: (line) => host.info(`> ${line}`),
            response: (line) => host.info(`< ${line}`),
            warning: (message) => host.info(message)
        }
    });
}
function tokenSource(options, minted) {
    const { host, clock, session, credentials, token, transport } = options;
    if (credentials.kind === 'access-token')
        return createFixedTokenSource(credentials.token, clock);
    return createTokenSource({
        transport,
        clock,
        baseUrl: session.baseUrl,
        account: credentials,
        initial: token && { ...token, mintedAtMs: 0 },
        onMinted({ value, expiresAtMs }) {
            host.mask(value);
            minted.push({ value, expiresAtMs });
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
function writeSummary(host, leftovers) {
    if (host.inputs.get('summary')?.toLowerCase() === 'false')
        return;
    try {
        host.appendSummary(host.redact(renderLeftovers(leftovers)));
    }
    catch (error) {
        host.warning(`Could not write the job summary: ${error.message}`);
    }
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
    return pick((name) => host.env(CREDENTIAL_INPUTS[name].fallback ?? ''));
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
function missingCredential(input, { eventName, actor }) {
    const secret = input === 'client-id' ? 'the client ID' : 'the client secret';
    let message = `${secret} of the service account is missing. Give it by the input, or by ${CREDENTIAL_INPUTS[input].fallback}.`;
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

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./src/action/session/sealed-token.ts

const VERSION = 1;
const SALT_BYTES = 16;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const SEALED_AT = 1 + SALT_BYTES + NONCE_BYTES + TAG_BYTES;
function sealToken(token, account, baseUrl) {
    const salt = randomBytes(SALT_BYTES);
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', deriveKey(account, salt), nonce);
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
    const decipher = (0,external_node_crypto_namespaceObject.createDecipheriv)('aes-256-gcm', deriveKey(account, salt), nonce, { authTagLength: TAG_BYTES });
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
    return Buffer.from((0,external_node_crypto_namespaceObject.hkdfSync)('sha256', clientSecret, salt, 'mongodb-atlas-tasks token envelope', 32));
}
function boundTo({ clientId }, baseUrl) {
    return Buffer.from(JSON.stringify([clientId, baseUrl]), 'utf8');
}

;// CONCATENATED MODULE: ./src/action/session/session.ts

const SESSION_STATE = 'session';
const LARGEST_SESSION_BYTES = (/* unused pure expression or super */ null && (16 * 1024));
function encodeSession(session) {
    return JSON.stringify({ version: 2, ...session });
}
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
    return texts && typeof parameters === 'object' && parameters !== null && isGuard(guard);
}
function isGuard(guard) {
    const { kind, value } = (guard ?? {});
    return kind === 'marker' ? typeof value === 'string' : ['returned', 'absent-before', 'none'].includes(String(kind));
}

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./src/action/session/shared-token.ts




const LARGEST_BYTES = 16 * 1024;
function openSharedToken(tempFolder, account, baseUrl) {
    const digest = (0,external_node_crypto_namespaceObject.createHash)('sha256')
        .update(JSON.stringify([account.clientId, baseUrl]), 'utf8')
        .digest('hex');
    const file = (0,external_node_path_namespaceObject.join)(tempFolder, `mongodb-atlas-token-${digest.slice(0, 16)}.json`);
    const read = () => {
        try {
            if ((0,external_node_fs_namespaceObject.statSync)(file).size > LARGEST_BYTES)
                return undefined;
            const { envelope, expiresAtMs } = JSON.parse((0,external_node_fs_namespaceObject.readFileSync)(file, 'utf8'));
            if (typeof envelope !== 'string' || typeof expiresAtMs !== 'number')
                return undefined;
            const value = openToken(envelope, account, baseUrl);
            return value === undefined ? undefined : { value, expiresAtMs };
        }
        catch {
            return undefined;
        }
    };
    return {
        read,
        write(envelope, expiresAtMs) {
            const draft = `${file}.${(0,external_node_crypto_namespaceObject.randomBytes)(6).toString('hex')}`;
            try {
                (0,external_node_fs_namespaceObject.writeFileSync)(draft, JSON.stringify({ envelope, expiresAtMs }), { mode: 0o600, flag: 'wx' });
                (0,external_node_fs_namespaceObject.renameSync)(draft, file);
            }
            catch {
                (0,external_node_fs_namespaceObject.rmSync)(draft, { force: true });
            }
        },
        forget(value) {
            if (read()?.value === value)
                (0,external_node_fs_namespaceObject.rmSync)(file, { force: true });
        }
    };
}

;// CONCATENATED MODULE: ./src/action/user-agent.ts
const user_agent_VERSION = '0.1.0';
function userAgent({ repository, runId }) {
    const run = [repository, runId].filter((part) => part !== undefined).join('; run ');
    const agent = `mongodb-atlas-tasks/${user_agent_VERSION}${run === '' ? '' : ` (${run})`}`;
    return agent.replace(/[^\x20-\x7e]/g, '?');
}

;// CONCATENATED MODULE: ./src/action/run-post.ts












const POST_MS = 90_000;
const REVOKE_MS = 20_000;
async function runPost({ host, clock, openNetwork }) {
    maskCredentials(host);
    const session = decodeSession(host.readState(SESSION_STATE));
    if (session === undefined)
        return;
    if (!session.ended)
        stopMain(host, session);
    removeFiles(host, session);
    const nowMs = clock.nowMs();
    const live = session.tokens.filter(({ expiresAtMs }) => expiresAtMs > nowMs);
    if (live.length < session.tokens.length) {
        host.notice('An access token of this step has expired, so there is nothing to revoke.');
    }
    if (live.length === 0 && session.undo.length === 0)
        return;
    const credentials = findCredentials(host, session, nowMs);
    if (credentials === undefined) {
        const reason = 'the inputs no longer name the service account that this step used';
        if (session.undo.length > 0)
            warnAboutAll(host, session, reason);
        if (live.length > 0)
            warnNotRevoked(host, reason, live);
        return;
    }
    const network = openNetwork(userAgent(host.run));
    const { signal } = new AbortController();
    const transport = createTransport({
        sendOnce: network.sendOnce,
        clock,
        signal,
        onRetry: (line) => host.info(line)
    });
    try {
        await cleanUpAndRevoke({ host, clock, session, credentials, transport }, live);
    }
    finally {
        network.close();
    }
}
function stopMain(host, { stopFile }) {
    try {
        (0,external_node_fs_namespaceObject.writeFileSync)(stopFile, '', { mode: 0o600 });
    }
    catch (error) {
        host.warning(`Could not tell a main step that is still running to stop: ${error.message}`);
    }
}
function removeFiles(host, { files }) {
    for (const file of files) {
        try {
            (0,external_node_fs_namespaceObject.rmSync)(file, { force: true });
        }
        catch (error) {
            host.warning(`Could not remove ${file}: ${error.message}`);
        }
    }
}
function findCredentials(host, { clientFingerprint }, nowMs) {
    const serviceAccount = clientFingerprint !== '';
    const { credentials } = chooseCredentials(host, nowMs, { serviceAccount });
    if (credentials?.kind !== 'service-account')
        return serviceAccount ? undefined : credentials;
    return fingerprint(credentials.clientId) === clientFingerprint ? credentials : undefined;
}
async function cleanUpAndRevoke(work, live) {
    const { clock, session } = work;
    const endsAtMs = clock.nowMs() + POST_MS;
    const tokens = openTokens(work, live);
    if (session.undo.length > 0) {
        const token = tokens.at(-1) ?? findShared(work);
        tokens.push(...(await cleanUp({ ...work, token, deadlineMs: endsAtMs - REVOKE_MS })));
    }
    await revokeAll(work, tokens, endsAtMs);
}
function findShared({ host, session: { baseUrl }, credentials }) {
    if (credentials.kind !== 'service-account')
        return undefined;
    const found = openSharedToken(host.tempFolder, credentials, baseUrl).read();
    if (found !== undefined)
        host.mask(found.value);
    return found;
}
function openTokens({ host, session: { baseUrl }, credentials }, live) {
    if (credentials.kind !== 'service-account')
        return [];
    return live.flatMap((minted) => {
        const value = openToken(minted.envelope, credentials, baseUrl);
        if (value === undefined) {
            warnNotRevoked(host, 'the client secret is not the one that this step used', [minted]);
            return [];
        }
        host.mask(value);
        return [{ value, expiresAtMs: minted.expiresAtMs }];
    });
}
async function revokeAll(work, tokens, deadlineMs) {
    const { host, clock, session, credentials, transport } = work;
    if (credentials.kind !== 'service-account')
        return;
    const endpoint = { transport, clock, baseUrl: session.baseUrl, account: credentials };
    const shared = openSharedToken(host.tempFolder, credentials, session.baseUrl);
    for (const token of tokens) {
        try {
            shared.forget(token.value);
            await revokeToken(endpoint, token.value, deadlineMs);
            host.info('Revoked the access token.');
        }
        catch (error) {
            if (error instanceof AuthenticationError && error.status === 401)
                noteReplacedSecret(host, token);
            else
                warnNotRevoked(host, toAnnotation(describeFailure(error)), [token]);
        }
    }
}
function noteReplacedSecret(host, { expiresAtMs }) {
    host.notice('Could not revoke the access token: Atlas no longer accepts the client secret it was created with. ' +
        `The token expires at ${toMinute(expiresAtMs)}.`);
}
function warnNotRevoked(host, reason, tokens) {
    const lastMs = Math.max(...tokens.map(({ expiresAtMs }) => expiresAtMs));
    host.warning(`Could not revoke the access token: ${reason}. The token expires at ${toMinute(lastMs)}.`);
}

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
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
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
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
    external_fs_namespaceObject.appendFileSync(filePath, `${toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
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
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
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


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
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
// EXTERNAL MODULE: ./node_modules/@vercel/ncc/dist/ncc/@@notfound.js?@actions/exec
var _notfound_actions_exec = __nccwpck_require__(460);
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
    process.stdout.write(external_os_namespaceObject.EOL);
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
    const { /* setSecret */ "Pq": setSecret, /* info */ "pq": info, /* debug */ "Yz": debug, /* notice */ "lm": notice, /* warning */ "$e": warning, /* error */ "z3": error, /* startGroup */ "Oh": startGroup, /* endGroup */ "N4": endGroup } = core_namespaceObject;
    const { /* setOutput */ "uH": setOutput, /* exportVariable */ "dN": exportVariable, /* saveState */ "LZ": saveState } = core_namespaceObject;
    return {
        env: process.env,
        folder: process.cwd(),
        setSecret,
        info,
        debug,
        notice,
        warning,
        error,
        startGroup,
        endGroup,
        setOutput,
        exportVariable,
        saveState
    };
}

;// CONCATENATED MODULE: ./src/post.ts







const host = createHost(createRunner());
void settlePost(() => runPost({ host, clock: systemClock, openNetwork: openNetwork }), (error) => host.warning(toAnnotation(describeFailure(error))));

