import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

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

/***/ 9280:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ toAnnotation),
/* harmony export */   I: () => (/* binding */ describeFailure)
/* harmony export */ });
/* harmony import */ var _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(492);

/** Turns any error into what a person reads. Pure. */
function describeFailure(error) {
    if (error instanceof _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz) {
        const count = error.problems.length;
        return {
            title: count === 1 ? 'Invalid input' : `${count} invalid inputs`,
            what: `${error.message}\nNothing was sent to Atlas.`,
            hint: undefined,
            problems: error.problems,
            status: undefined
        };
    }
    if (error instanceof _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportedError */ .SS) {
        const status = error instanceof _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD || error instanceof _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AuthenticationError */ .v3 ? error.status : undefined;
        return { title: titleOf(error), what: error.message, hint: error.hint, problems: [], status };
    }
    const what = error instanceof Error ? error.message : String(error);
    return {
        title: 'Unexpected error',
        what,
        hint: 'This is a defect of the action. Please report it with the log of the step, run with debug logging.',
        problems: [],
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

/***/ 5798:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ createHost)
});

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
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
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 3 modules
var lib = __nccwpck_require__(4629);
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
const summary = _summary;
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


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_namespaceObject.promises;
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
const READONLY = external_fs_namespaceObject.constants.O_RDONLY;
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
            let n = s.indexOf(external_os_namespaceObject.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_namespaceObject.EOL.length);
                n = s.indexOf(external_os_namespaceObject.EOL);
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
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_namespaceObject.EOL);
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
        .replace(/[\p{Cc}\u2028\u2029]/gu, (char) => (char === '\n' || char === '\t' ? char : '\uFFFD'))
        .replace(/^(\s*):(?=:)/gm, '$1:\u200B')
        .replace(/##(?=\[)/g, '##\u200B');
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
        async appendSummary(markdown) {
            // The runner sets the variable; anywhere else there is no summary to write.
            if (env('GITHUB_STEP_SUMMARY') !== undefined)
                await summary.addRaw(markdown, true).write();
        }
    };
}
/** The runner upper-cases the name of an input and turns its spaces, not its hyphens, into underscores. */
function readInputs(environment) {
    const inputs = new Map();
    for (const [name, value] of Object.entries(environment)) {
        const text = value?.trim();
        if (name.startsWith('INPUT_') && text)
            inputs.set(name.slice('INPUT_'.length).toLowerCase(), text);
    }
    return inputs;
}


/***/ }),

/***/ 6030:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ settleMain)
/* harmony export */ });
/* unused harmony export settlePost */
/* harmony import */ var _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(492);

/** How long a finished step may linger on open connections, in milliseconds. */
const LINGER_MS = 500;
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
        cancel.abort(new _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc(`The step was cancelled (${name}).`));
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
    endSoon();
}
/** Runs post: whatever goes wrong in it is a warning, and it never fails the job. */
async function settlePost(post, warn) {
    process.exitCode = 0;
    const cancel = new AbortController();
    for (const event of ['uncaughtException', 'unhandledRejection']) {
        process.on(event, (error) => {
            warn(error);
            exitWhenPrinted(0);
        });
    }
    try {
        await post(cancel.signal);
    }
    catch (error) {
        warn(error);
    }
    endSoon();
}
/** What still holds the process, such as a connection that the other side keeps open, must not hold the job. */
function endSoon() {
    setTimeout(() => exitWhenPrinted(process.exitCode), LINGER_MS).unref();
}
/** Pipes are written in the background on some systems, and exit() alone would cut the log. */
function exitWhenPrinted(code) {
    process.stdout.write('', () => process.exit(code));
}


/***/ }),

/***/ 1597:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ reportFailure),
  V: () => (/* binding */ runMain)
});

;// CONCATENATED MODULE: ./src/atlas/error-body.ts
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
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function error_body_text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}

// EXTERNAL MODULE: ./src/atlas/errors.ts
var errors = __nccwpck_require__(492);
;// CONCATENATED MODULE: ./src/atlas/foreign.ts
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

;// CONCATENATED MODULE: ./src/atlas/hints.ts
const OUTAGE = 'The fault is on the side of Atlas: see status.mongodb.com, and run the job again later.';
const always = (text) => () => text;
/** The caller's address, where Atlas put it into the error. */
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
const leftovers = always('A limit of Atlas is reached, often by leftovers of earlier runs. Remove what is no longer used.');
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
/**
 * Cause and cure for each error code that users meet in CI. Codes and their statuses: the error catalogue of the Admin
 * API, and answers seen; the older catalogue writes WHITELIST where today's answers say ACCESS_LIST.
 */
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
/** The hint for a code, where a resource makes its own variant of a known code (ATLAS_..._NOT_FOUND and the like). */
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
/** What to do about an error of the Administration API. The code decides; without a known one, the status does. */
function hintForCall(context) {
    const byCode = context.errorCode === undefined ? undefined : HINTS[context.errorCode];
    return byCode?.(context) ?? hintByStatus(context);
}
/** What to do about a refusal of the token endpoint. */
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

;// CONCATENATED MODULE: ./src/atlas/answer.ts




/** A DELETE that had to be repeated and finds nothing has done its work the first time. */
function isAlreadyGone(operation, answer) {
    if (operation.method !== 'DELETE' || answer.attempts === 1)
        return false;
    return answer.status === 404 || parseErrorBody(answer.body).errorCode === 'CLUSTER_ALREADY_REQUESTED_DELETION';
}
/** The one operation whose answer is a text (XML), though the document calls it JSON. */
const TEXT_ANSWER = 'getFederationSettingIdentityProviderMetadata';
/**
 * Turns a complete answer into a response.
 *
 * @throws ApiError for an error of Atlas
 * @throws NetworkError for what cannot be an answer of Atlas: a redirect, a page, another media type, a cut body
 */
function readAnswer(baseUrl, request, answer) {
    const { operation, kind } = request;
    if (answer.status < 200 || answer.status >= 300)
        throw toError(baseUrl, request, answer);
    const [type = '', version, suffix] = parseMediaType(answer.headers['content-type']);
    const common = { status: answer.status, version, kind, bytes: answer.body };
    if (answer.body.length === 0) {
        if (operation.method !== 'GET' || answer.status === 204)
            return { ...common, kind: 'json', data: undefined };
        throw foreign(operation.id, answer);
    }
    if (operation.id === TEXT_ANSWER)
        return { ...common, data: answer.body.toString('utf8') };
    if (kind !== 'json') {
        const complete = answer.headers['content-length'] !== undefined || answer.headers['transfer-encoding'] !== undefined;
        if (suffix !== kind || !complete)
            throw foreign(operation.id, answer);
        return { ...common, data: undefined };
    }
    if (suffix !== 'json' && type !== 'application/json')
        throw foreign(operation.id, answer);
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
function foreign(operationId, answer) {
    const redirect = answer.status >= 300 && answer.status < 400;
    return new errors/* NetworkError */.Dr(`${operationId}: ${describeForeign(answer)}`, {
        fault: redirect ? 'redirect' : 'foreign',
        hint: 'Check base-url, and whether a proxy or a login page answers in place of Atlas.'
    });
}
function toError(baseUrl, request, answer) {
    const { operation } = request;
    const { errorCode, detail, parameters, fields, fromAtlas } = parseErrorBody(answer.body);
    if (answer.status < 400 || (!fromAtlas && errorCode === undefined && answer.status !== 401)) {
        return foreign(operation.id, answer);
    }
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

;// CONCATENATED MODULE: ./src/atlas/catalog/operations.json
const operations_namespaceObject = /*#__PURE__*/JSON.parse('{"source":"f84b8e4346991132f70f5610809ad1b6af020975","values":{"cloud":["ANY"],"cloudProvider":["AWS","AZURE","GCP"],"eventType":["ALERT_ACKNOWLEDGED_AUDIT","ALERT_UNACKNOWLEDGED_AUDIT","ALERT_CONFIG_DISABLED_AUDIT","ALERT_CONFIG_ENABLED_AUDIT","ALERT_CONFIG_ADDED_AUDIT","ALERT_CONFIG_DELETED_AUDIT","ALERT_CONFIG_CHANGED_AUDIT","API_KEY_CREATED","API_KEY_DELETED","API_KEY_ACCESS_LIST_ENTRY_ADDED","API_KEY_ACCESS_LIST_ENTRY_DELETED","API_KEY_ROLES_CHANGED","API_KEY_DESCRIPTION_CHANGED","API_KEY_ADDED_TO_GROUP","API_KEY_REMOVED_FROM_GROUP","API_KEY_UI_IP_ACCESS_LIST_INHERITANCE_ENABLED","API_KEY_UI_IP_ACCESS_LIST_INHERITANCE_DISABLED","SERVICE_ACCOUNT_CREATED","SERVICE_ACCOUNT_DELETED","SERVICE_ACCOUNT_ROLES_CHANGED","SERVICE_ACCOUNT_DETAILS_CHANGED","SERVICE_ACCOUNT_ADDED_TO_GROUP","SERVICE_ACCOUNT_REMOVED_FROM_GROUP","SERVICE_ACCOUNT_ACCESS_LIST_ENTRY_ADDED","SERVICE_ACCOUNT_ACCESS_LIST_ENTRY_DELETED","SERVICE_ACCOUNT_SECRET_ADDED","SERVICE_ACCOUNT_SECRET_DELETED","SERVICE_ACCOUNT_UI_IP_ACCESS_LIST_INHERITANCE_ENABLED","SERVICE_ACCOUNT_UI_IP_ACCESS_LIST_INHERITANCE_DISABLED","URL_CONFIRMATION","SUCCESSFUL_DEPLOY","DEPLOYMENT_FAILURE","DEPLOYMENT_MODEL_CHANGE_SUCCESS","DEPLOYMENT_MODEL_CHANGE_FAILURE","REQUEST_RATE_LIMIT","LOG_FORWARDER_FAILURE","INSIDE_REALM_METRIC_THRESHOLD","OUTSIDE_REALM_METRIC_THRESHOLD","SYNC_FAILURE","TRIGGER_FAILURE","TRIGGER_AUTO_RESUMED","AUTO_INDEXING_ENABLED","AUTO_INDEXING_DISABLED","AUTO_INDEXING_INDEX_BUILD_SUBMITTED","AUTO_INDEXING_SLOW_INDEX_BUILD","AUTO_INDEXING_STALLED_INDEX_BUILD","AUTO_INDEXING_FAILED_INDEX_BUILD","AUTO_INDEXING_COMPLETED_INDEX_BUILD","AUTO_INDEXING_STARTED_INDEX_BUILD","AUTOMATION_CONFIG_PUBLISHED_AUDIT","PEER_CREATED","PEER_DELETED","PEER_UPDATED","AZURE_PEER_CREATED","AZURE_PEER_UPDATED","AZURE_PEER_ACTIVE","AZURE_PEER_DELETED","CREDIT_CARD_CURRENT","CREDIT_CARD_ABOUT_TO_EXPIRE","PENDING_INVOICE_UNDER_THRESHOLD","PENDING_INVOICE_OVER_THRESHOLD","DAILY_BILL_UNDER_THRESHOLD","DAILY_BILL_OVER_THRESHOLD","DAILY_BILLING_CHANGE_NORMAL","DAILY_BILLING_CHANGE_OVER_THRESHOLD","WEEKLY_BILLING_CHANGE_NORMAL","WEEKLY_BILLING_CHANGE_OVER_THRESHOLD","MONTHLY_BILLING_CHANGE_NORMAL","MONTHLY_BILLING_CHANGE_OVER_THRESHOLD","CLUSTER_CONNECTION_GET_DATABASES","CLUSTER_CONNECTION_GET_DATABASE_COLLECTIONS","CLUSTER_CONNECTION_GET_DATABASE_NAMESPACES","CLUSTER_CONNECTION_GET_NAMESPACES_WITH_UUID","CLUSTER_CONNECTION_GET_AGGREGATED_VIEW_INFOS","CLUSTER_CONNECTION_AGGREGATE","CLUSTER_CONNECTION_CREATE_COLLECTION","CLUSTER_CONNECTION_SAMPLE_COLLECTION_FIELD_NAMES","CLUSTER_CONNECTION_SAMPLE_COLLECTION_FIELD_NAMES_AND_TYPES","CLUSTER_CONNECTION_FIND_DOCUMENTS","CLUSTER_CONNECTION_GET_NAMESPACES_AND_PROJECT_SQL_SCHEMA_DATA","CLUSTER_MONGOS_IS_PRESENT","CLUSTER_MONGOS_IS_MISSING","CPS_SNAPSHOT_STARTED","CPS_SNAPSHOT_SUCCESSFUL","CPS_SNAPSHOT_FAILED","CPS_CONCURRENT_SNAPSHOT_FAILED_WILL_RETRY","CPS_SNAPSHOT_FALLBACK_SUCCESSFUL","CPS_SNAPSHOT_BEHIND","CPS_COPY_SNAPSHOT_STARTED","CPS_COPY_SNAPSHOT_FAILED","CPS_COPY_SNAPSHOT_FAILED_WILL_RETRY","CPS_COPY_SNAPSHOT_SUCCESSFUL","CPS_PREV_SNAPSHOT_OLD","CPS_SNAPSHOT_FALLBACK_FAILED","CPS_RESTORE_SUCCESSFUL","CPS_EXPORT_SUCCESSFUL","CPS_RESTORE_FAILED","CPS_EXPORT_FAILED","CPS_COLLECTION_RESTORE_SUCCESSFUL","CPS_COLLECTION_RESTORE_FAILED","CPS_COLLECTION_RESTORE_PARTIAL_SUCCESS","CPS_COLLECTION_RESTORE_CANCELED","CPS_AUTO_EXPORT_FAILED","CPS_SNAPSHOT_DOWNLOAD_REQUEST_FAILED","CPS_OPLOG_BEHIND","CPS_OPLOG_CAUGHT_UP","DATA_EXPLORER","DATA_EXPLORER_CRUD_ATTEMPT","DATA_EXPLORER_CRUD_ERROR","DATA_EXPLORER_CRUD","DATA_EXPLORER_SESSION_CREATED","CPS_DATA_PROTECTION_ENABLE_REQUESTED","CPS_DATA_PROTECTION_ENABLED","CPS_DATA_PROTECTION_UPDATE_REQUESTED","CPS_DATA_PROTECTION_UPDATED","CPS_DATA_PROTECTION_DISABLE_REQUESTED","CPS_DATA_PROTECTION_DISABLED","CPS_DATA_PROTECTION_APPROVED_FOR_DISABLEMENT","CPS_RESTORE_REQUESTED_AUDIT","CPS_RESTORE_AUTH_AUDIT","CPS_SNAPSHOT_SCHEDULE_UPDATED_AUDIT","CPS_SNAPSHOT_FASTER_RESTORES_START_AUDIT","CPS_SNAPSHOT_FASTER_RESTORES_SUCCESS_AUDIT","CPS_SNAPSHOT_FASTER_RESTORES_FAILED_AUDIT","CPS_SNAPSHOT_DELETED_AUDIT","CPS_SNAPSHOT_RETENTION_MODIFIED_AUDIT","CPS_SNAPSHOT_IN_PROGRESS_AUDIT","CPS_SNAPSHOT_COMPLETED_AUDIT","CPS_ON_DEMAND_SNAPSHOT_REQUESTED","CPS_OPLOG_CAUGHT_UP_AUDIT","CPS_OPLOG_BEHIND_AUDIT","AWS_ENCRYPTION_KEY_ROTATED","AWS_ENCRYPTION_KEY_NEEDS_ROTATION","AZURE_ENCRYPTION_KEY_ROTATED","AZURE_ENCRYPTION_KEY_NEEDS_ROTATION","GCP_ENCRYPTION_KEY_ROTATED","GCP_ENCRYPTION_KEY_NEEDS_ROTATION","AWS_ENCRYPTION_KEY_VALID","AWS_ENCRYPTION_KEY_INVALID","AZURE_ENCRYPTION_KEY_VALID","AZURE_ENCRYPTION_KEY_INVALID","GCP_ENCRYPTION_KEY_VALID","GCP_ENCRYPTION_KEY_INVALID","BUCKET_CREATED_AUDIT","BUCKET_DELETED_AUDIT","FTS_INDEX_DELETION_FAILED","FTS_INDEX_BUILD_COMPLETE","FTS_INDEX_BUILD_FAILED","FTS_INDEX_CREATED","FTS_INDEX_UPDATED","FTS_INDEX_PARTITIONS_CHANGED","FTS_INDEX_REBUILT","FTS_INDEX_DELETED","FTS_INDEX_CLEANED_UP","FTS_INDEX_STALE","FTS_INDEXES_RESTORED","FTS_INDEXES_RESTORE_FAILED","FTS_INDEXES_SYNONYM_MAPPING_INVALID","GCP_PEER_CREATED","GCP_PEER_DELETED","GCP_PEER_UPDATED","GCP_PEER_ACTIVE","GCP_PEER_INACTIVE","DATA_EXPLORER_ENABLED","DATA_EXPLORER_DISABLED","CREDIT_CARD_ADDED","CREDIT_CARD_UPDATED","GROUP_DELETED","GROUP_CREATED","GROUP_MOVED","GROUP_TEMPORARILY_ACTIVATED","GROUP_ACTIVATED","GROUP_LOCKED","GROUP_SUSPENDED","GROUP_FLUSHED","GROUP_NAME_CHANGED","GROUP_CHARTS_ACTIVATION_REQUESTED","GROUP_CHARTS_ACTIVATED","GROUP_CHARTS_UPGRADED","GROUP_CHARTS_RESET","GROUP_DEFAULT_ALERTS_SETTINGS_CHANGED","PAID_IN_FULL","DELINQUENT","ALL_USERS_HAVE_MULTI_FACTOR_AUTH","USERS_WITHOUT_MULTI_FACTOR_AUTH","ENCRYPTION_AT_REST_KMS_NETWORK_ACCESS_DENIED","ENCRYPTION_AT_REST_KMS_NETWORK_ACCESS_RESTORED","ENCRYPTION_AT_REST_CONFIG_NO_LONGER_VALID","ENCRYPTION_AT_REST_CONFIG_IS_VALID","GROUP_SERVICE_ACCOUNT_SECRETS_NO_LONGER_EXPIRING","GROUP_SERVICE_ACCOUNT_SECRETS_EXPIRING","GROUP_SERVICE_ACCOUNT_SECRETS_NO_LONGER_EXPIRED","GROUP_SERVICE_ACCOUNT_SECRETS_EXPIRED","ACTIVE_LEGACY_TLS_CONNECTIONS","NO_ACTIVE_LEGACY_TLS_CONNECTIONS","WEBHOOK_TEMPLATE_RENDER_FAILED","INTEGRATION_CONFIGURED","INTEGRATION_REMOVED","ATTEMPT_KILLOP_AUDIT","ATTEMPT_KILLSESSION_AUDIT","HOST_UP","HOST_DOWN","HOST_HAS_INDEX_SUGGESTIONS","HOST_MONGOT_RECOVERED_OOM","HOST_MONGOT_CRASHING_OOM","HOST_MONGOT_RESUME_REPLICATION","HOST_MONGOT_STOP_REPLICATION","HOST_MONGOT_UNPAUSE_INITIAL_SYNC","HOST_MONGOT_PAUSE_INITIAL_SYNC","HOST_MONGOT_SUFFICIENT_DISK_SPACE","HOST_MONGOT_APPROACHING_STOP_REPLICATION","HOST_MONGOT_RESTARTED","HOST_SEARCH_NODE_UNBLOCKED","HOST_SEARCH_NODE_INDEX_FAILED","HOST_SEARCH_PROCESS_NOT_THROTTLING","HOST_SEARCH_PROCESS_THROTTLING","HOST_EXTERNAL_LOG_SINK_EXPORT_DOWN","HOST_EXTERNAL_LOG_SINK_EXPORT_RESUMED","HOST_ENOUGH_DISK_SPACE","HOST_NOT_ENOUGH_DISK_SPACE","SSH_KEY_NDS_HOST_ACCESS_REQUESTED","SSH_KEY_NDS_HOST_ACCESS_REFRESHED","SSH_KEY_NDS_HOST_ACCESS_ATTEMPT","SSH_KEY_NDS_HOST_ACCESS_GRANTED","SSH_KEY_NDS_HOST_ACCESS_LEVEL_CHANGED","ALERT_HOST_SSH_SESSION_STARTED","HOST_SSH_SESSION_ENDED","HOST_X509_CERTIFICATE_CERTIFICATE_GENERATED_FOR_SUPPORT_ACCESS","PUSH_BASED_LOG_EXPORT_RESUMED","PUSH_BASED_LOG_EXPORT_STOPPED","PUSH_BASED_LOG_EXPORT_DROPPED_LOG","HOST_VERSION_BEHIND","VERSION_BEHIND","HOST_EXPOSED","HOST_SSL_CERTIFICATE_STALE","HOST_SECURITY_CHECKUP_NOT_MET","PROFILER_CONFIGURED_TOO_WIDELY","INSIDE_METRIC_THRESHOLD","OUTSIDE_METRIC_THRESHOLD","ROLLING_INDEX_FAILED_INDEX_BUILD","ROLLING_INDEX_SUCCESS_INDEX_BUILD","INDEX_FAILED_INDEX_BUILD","INDEX_SUCCESS_INDEX_BUILD","MONGOTUNE_INFO","MONGOTUNE_ALERT","CLUSTER_CREATED","CLUSTER_RESURRECTED","CLUSTER_READY","CLUSTER_UPDATE_SUBMITTED","CLUSTER_PROCESS_ARGS_UPDATE_SUBMITTED","CLUSTER_MONGOT_PROCESS_ARGS_UPDATE_SUBMITTED","CLUSTER_SERVER_PARAMETERS_UPDATE_SUBMITTED","CLUSTER_AUTOMATICALLY_PAUSED","CLUSTER_UPDATE_STARTED","CLUSTER_UPDATE_STARTED_INTERNAL","CLUSTER_UPDATE_COMPLETED","MATERIAL_CLUSTER_UPDATE_COMPLETED_INTERNAL","CLUSTER_DELETE_SUBMITTED","CLUSTER_DELETE_SUBMITTED_INTERNAL","CLUSTER_DELETED","CLUSTER_IMPORT_STARTED","CLUSTER_IMPORT_CANCELLED","CLUSTER_IMPORT_EXPIRED","CLUSTER_IMPORT_CUTOVER","CLUSTER_IMPORT_COMPLETED","CLUSTER_IMPORT_FAILED","CLUSTER_IMPORT_RESTART_REQUESTED","PROJECT_LIVE_IMPORT_OVERRIDES_ADDED","PROJECT_LIVE_IMPORT_OVERRIDES_UPDATED","PROJECT_LIVE_IMPORT_OVERRIDES_DELETED","CLUSTER_OPLOG_RESIZED","CLUSTER_INSTANCE_RESTARTED","CLUSTER_INSTANCE_STOP_START","CLUSTER_INSTANCE_RESYNC_REQUESTED","CLUSTER_INSTANCE_RESYNC_CLEARED","CLUSTER_INSTANCE_UPDATE_REQUESTED","CLUSTER_INSTANCE_REPLACED","CLUSTER_INSTANCE_REPLACE_CLEARED","CLUSTER_INSTANCE_SWAPPED","CLUSTER_INSTANCE_SWAP_CLEARED","CLUSTER_INSTANCE_VM_RESTART_CLEARED","CLUSTER_INSTANCE_VM_REBOOT_CLEARED","CLUSTER_INSTANCE_CONFIG_UPDATED","CLUSTER_INSTANCE_AGENT_API_KEY_ROTATED","CLUSTER_INSTANCE_SSL_ROTATED","CLUSTER_INSTANCE_SSL_ROTATED_PER_CLUSTER","CLUSTER_INSTANCE_SSL_REVOKED","RELOAD_SSL_ON_PROCESSES","RELOAD_SSL_ON_PROCESSES_REQUESTED","CLUSTER_INSTANCE_ADMIN_BACKUP_SNAPSHOT_REQUESTED","DATA_LAKE_QUERY_LOGS_DOWNLOADED","FEDERATED_DATABASE_QUERY_LOGS_DOWNLOADED","ONLINE_ARCHIVE_QUERY_LOGS_DOWNLOADED","MONGODB_LOGS_DOWNLOADED","MONGOSQLD_LOGS_DOWNLOADED","MONGOT_LOGS_DOWNLOADED","MONGODB_USER_ADDED","MONGODB_USER_DELETED","MONGODB_USER_X509_CERT_CREATED","MONGODB_USER_X509_CERT_REVOKED","MONGODB_USER_UPDATED","MONGODB_ROLE_ADDED","MONGODB_ROLE_DELETED","MONGODB_ROLE_UPDATED","NETWORK_PERMISSION_ENTRY_ADDED","NETWORK_PERMISSION_ENTRY_REMOVED","NETWORK_PERMISSION_ENTRY_UPDATED","PRIVATE_NETWORK_ENDPOINT_ENTRY_ADDED","PRIVATE_NETWORK_ENDPOINT_ENTRY_REMOVED","PRIVATE_NETWORK_ENDPOINT_ENTRY_UPDATED","PLAN_STARTED","PLAN_COMPLETED","PLAN_ABANDONED","PLAN_DECLINED","PLAN_FAILURE_COUNT_RESET","PLAN_ASAP_REQUESTED","INDEPENDENT_SHARD_AUTO_SCALING_AVAILABLE","INDEPENDENT_SHARD_SCALING_CLUSTER_MIGRATED","INDEPENDENT_SHARD_SCALING_CLUSTER_ROLLED_BACK","MOVE_SKIPPED","STEP_SKIPPED","PROXY_RESTARTED","PROXY_PANICKED","ATLAS_MAINTENANCE_PROTECTED_HOURS_CREATED","ATLAS_MAINTENANCE_PROTECTED_HOURS_MODIFIED","ATLAS_MAINTENANCE_PROTECTED_HOURS_REMOVED","ATLAS_MAINTENANCE_WINDOW_ADDED","ATLAS_MAINTENANCE_WINDOW_MODIFIED","ATLAS_MAINTENANCE_WINDOW_REMOVED","ATLAS_MAINTENANCE_START_ASAP","ATLAS_MAINTENANCE_SCHEDULED_FOR_NEXT_WINDOW","ATLAS_MAINTENANCE_DEFERRED","ATLAS_MAINTENANCE_AUTO_DEFER_ENABLED","ATLAS_MAINTENANCE_AUTO_DEFER_DISABLED","ATLAS_MAINTENANCE_RESET_BY_ADMIN","ATLAS_MAINTENANCE_DEFERRED_BY_ADMIN","SCHEDULED_MAINTENANCE","PROJECT_SCHEDULED_MAINTENANCE","PROJECT_LIMIT_UPDATED","PROJECT_ENABLE_EXTENDED_STORAGE_SIZES_UPDATED","PROJECT_ENABLE_DATA_VALIDATION_UPDATED","PROJECT_COLLECT_DATABASE_STATISTICS_UPDATED","OS_MAINTENANCE","OS_MAINTENANCE_RESTART","OS_MAINTENANCE_REPLACEMENT","FREE_UPGRADE_STARTED","FLEX_UPGRADE_STARTED","SERVERLESS_UPGRADE_STARTED","TEST_FAILOVER_REQUESTED","USER_SECURITY_SETTINGS_UPDATED","AUDIT_LOG_CONFIGURATION_UPDATED","STREAMS_AUDIT_LOG_CONFIGURATION_UPDATED","ENCRYPTION_AT_REST_CONFIGURATION_UPDATED","ENCRYPTION_AT_REST_CONFIGURATION_VALIDATION_FAILED","ENCRYPTION_AT_REST_CONFIGURATION_VALIDATION_SUCCEEDED","ENCRYPTION_AT_REST_KEY_ROTATION_STARTED","ENCRYPTION_AT_REST_PRIVATE_ENDPOINT_CREATED","ENCRYPTION_AT_REST_PRIVATE_ENDPOINT_DELETED","NDS_SET_IMAGE_OVERRIDES","NDS_SET_CHEF_TARBALL_URI","RESTRICTED_EMPLOYEE_ACCESS_BYPASS","REVOKED_EMPLOYEE_ACCESS_BYPASS","DEVICE_SYNC_DEBUG_ACCESS_GRANTED","DEVICE_SYNC_DEBUG_ACCESS_REVOKED","DEVICE_SYNC_DEBUG_X509_CERT_CREATED","EMPLOYEE_ACCESS_GRANTED","EMPLOYEE_ACCESS_REVOKED","QUERY_ENGINE_TENANT_CREATED","QUERY_ENGINE_TENANT_UPDATED","QUERY_ENGINE_TENANT_REMOVED","FEDERATED_DATABASE_CREATED","FEDERATED_DATABASE_UPDATED","FEDERATED_DATABASE_REMOVED","TENANT_SNAPSHOT_FAILED","TENANT_RESTORE_FAILED","SAMPLE_DATASET_LOAD_REQUESTED","CUSTOMER_X509_CRL_UPDATED","CONTAINER_SUBNETS_UPDATE_REQUESTED","ONLINE_ARCHIVE_CREATED","ONLINE_ARCHIVE_DELETED","ONLINE_ARCHIVE_UPDATED","ONLINE_ARCHIVE_PAUSE_REQUESTED","ONLINE_ARCHIVE_PAUSED","ONLINE_ARCHIVE_ACTIVE","ONLINE_ARCHIVE_ORPHANED","ONLINE_ARCHIVE_DATA_EXPIRATION_RULE_ENABLED","ONLINE_ARCHIVE_DATA_EXPIRATION_RULE_UPDATED","ONLINE_ARCHIVE_DATA_EXPIRATION_RULE_DISABLED","ONLINE_ARCHIVE_DELETE_AFTER_DATE_UPDATED","CLOUD_PROVIDER_ACCESS_AWS_IAM_ROLE_ADDED","CLOUD_PROVIDER_ACCESS_AWS_IAM_ROLE_DELETED","CLOUD_PROVIDER_ACCESS_AWS_IAM_ROLE_UPDATED","CLOUD_PROVIDER_ACCESS_AZURE_SERVICE_PRINCIPAL_ADDED","CLOUD_PROVIDER_ACCESS_AZURE_SERVICE_PRINCIPAL_DELETED","CLOUD_PROVIDER_ACCESS_AZURE_SERVICE_PRINCIPAL_UPDATED","CLOUD_PROVIDER_ACCESS_GCP_SERVICE_ACCOUNT_ADDED","CLOUD_PROVIDER_ACCESS_GCP_SERVICE_ACCOUNT_DELETED","CLOUD_PROVIDER_ACCESS_GCP_SERVICE_ACCOUNT_UPDATED","PENDING_INDEXES_DELETED","PENDING_INDEXES_CANCELED","PROCESS_RESTART_REQUESTED","AUTO_HEALING_ACTION","AUTO_HEALING_REQUESTED_CRITICAL_INSTANCE_POWER_CYCLE","AUTO_HEALING_REQUESTED_INSTANCE_REPLACEMENT","AUTO_HEALING_REQUESTED_NODE_RESYNC","EXTRA_MAINTENANCE_DEFERRAL_GRANTED","GROUP_AUTOMATION_CONFIG_PUBLISHED","CLUSTER_AUTOMATION_CONFIG_PUBLISHED","SET_ENSURE_CLUSTER_CONNECTIVITY_AFTER_FOR_CLUSTER","CLUSTER_LINKED_TO_VERCEL","CLUSTER_UNLINKED_FROM_VERCEL","INGESTION_PIPELINE_DELETED","INGESTION_PIPELINE_DESTROYED","INGESTION_PIPELINE_CREATED","INGESTION_PIPELINE_UPDATED","OS_TUNE_FILE_OVERRIDES","MONITORING_AGENT_OVERRIDES","MONITORING_AGENT_REBALANCE_FLAG","MONITORING_AGENT_REBALANCE_TRIGGERED","CLUSTER_PREFERRED_CPU_ARCHITECTURE_MODIFIED","CLUSTER_FORCE_PLANNED","CLUSTER_REGIONAL_OUTAGE_SIMULATION_STARTED","CLUSTER_REGIONAL_OUTAGE_SIMULATION_FAILED_TO_START","CLUSTER_REGIONAL_OUTAGE_SIMULATION_END_REQUESTED","CLUSTER_REGIONAL_OUTAGE_SIMULATION_COMPLETED","CLUSTER_REGIONAL_OUTAGE_SIMULATION_CANCELLED_CLUSTER_PAUSE","UIS_PANICKED","TENANT_UPGRADE_TO_SERVERLESS_SUCCESSFUL","TENANT_UPGRADE_TO_SERVERLESS_FAILED","SERVERLESS_UPGRADE_TO_DEDICATED_SUCCESSFUL","SERVERLESS_UPGRADE_TO_DEDICATED_FAILED","CLUSTER_FORCE_RECONFIG_REQUESTED","AGENT_FORCE_RESTART_REQUESTED","CLUSTER_RESET_FORCE_RECONFIG_REQUESTED","PROJECT_BYPASSED_MAINTENANCE","FEATURE_FLAG_MAINTENANCE","DATA_FEDERATION_QUERY_LIMIT_CONFIGURED","DATA_FEDERATION_QUERY_LIMIT_DELETED","DATA_API_SETUP_FOR_VERCEL","ADMIN_CLUSTER_LOCK_UPDATED","CLUSTER_ROLLING_RESYNC_STARTED","CLUSTER_ROLLING_RESYNC_COMPLETED","CLUSTER_ROLLING_RESYNC_FAILED","NODE_ROLLING_RESYNC_SCHEDULED","CLUSTER_ROLLING_RESYNC_CANCELED","CLUSTER_OS_UPDATED","CLUSTER_INSTANCE_FAMILY_UPDATED","PUSH_BASED_LOG_EXPORT_ENABLED","PUSH_BASED_LOG_EXPORT_CONFIGURATION_UPDATED","PUSH_BASED_LOG_EXPORT_DISABLED","LOG_STREAMING_ENABLED","LOG_STREAMING_CONFIGURATION_UPDATED","LOG_STREAMING_DISABLED","DATADOG_LOG_STREAMING_ENABLED","DATADOG_LOG_STREAMING_CONFIGURATION_UPDATED","DATADOG_LOG_STREAMING_DISABLED","SPLUNK_LOG_STREAMING_ENABLED","SPLUNK_LOG_STREAMING_CONFIGURATION_UPDATED","SPLUNK_LOG_STREAMING_DISABLED","S3_LOG_STREAMING_ENABLED","S3_LOG_STREAMING_CONFIGURATION_UPDATED","S3_LOG_STREAMING_DISABLED","AZURE_LOG_STREAMING_ENABLED","AZURE_LOG_STREAMING_CONFIGURATION_UPDATED","AZURE_LOG_STREAMING_DISABLED","GCP_LOG_STREAMING_ENABLED","GCP_LOG_STREAMING_CONFIGURATION_UPDATED","GCP_LOG_STREAMING_DISABLED","OTEL_LOG_STREAMING_ENABLED","OTEL_LOG_STREAMING_CONFIGURATION_UPDATED","OTEL_LOG_STREAMING_DISABLED","LOG_STREAMING_EXPORT_FAILED_NONRETRYABLE","LOG_STREAMING_EXPORT_FAILED_RETRIES_EXHAUSTED","LOG_STREAMING_EXPORT_RECOVERED","LOG_STREAMING_REPLAY_STARTED","LOG_STREAMING_REPLAY_COMPLETE","OTEL_METRIC_INTEGRATION_ENABLED","OTEL_METRIC_INTEGRATION_CONFIGURATION_UPDATED","OTEL_METRIC_INTEGRATION_DISABLED","AZURE_CLUSTER_PREFERRED_STORAGE_TYPE_UPDATED","CONTAINER_DELETED","REGIONALIZED_PRIVATE_ENDPOINT_MODE_ENABLED","REGIONALIZED_PRIVATE_ENDPOINT_MODE_DISABLED","STREAM_TENANT_CREATED","STREAM_TENANT_UPDATED","STREAM_TENANT_DELETED","STREAM_TENANT_CONNECTIONS_LISTED","STREAM_TENANT_CONNECTION_UPDATED","STREAM_TENANT_CONNECTION_DELETED","STREAM_TENANT_CONNECTION_CREATED","STREAM_TENANT_CONNECTION_VIEWED","STREAM_TENANT_OPERATIONAL_LOGS","STREAM_TENANT_AUDIT_LOGS","STREAM_TENANT_AUDIT_LOGS_DELETED","QUEUED_ADMIN_ACTION_CREATED","QUEUED_ADMIN_ACTION_COMPLETED","QUEUED_ADMIN_ACTION_CANCELLED","ATLAS_SQL_SCHEDULED_UPDATE_CREATED","ATLAS_SQL_SCHEDULED_UPDATE_MODIFIED","ATLAS_SQL_SCHEDULED_UPDATE_REMOVED","CLUSTER_INSTANCE_DISABLED","CLUSTER_INSTANCE_ENABLED","SEARCH_HOST_PAUSE_ALL_INITIAL_SYNCS","SEARCH_HOST_DISABLE_FTS","SEARCH_HOST_PAUSE_INITIAL_SYNC_ON_INDEX_IDS","CLUSTER_BLOCK_WRITE","CLUSTER_UNBLOCK_WRITE","KMIP_KEY_ROTATION_SCHEDULED","SSL_CERTIFICATE_ISSUED","PROJECT_SCHEDULED_MAINTENANCE_OUTSIDE_OF_PROTECTED_HOURS","CLUSTER_CANCELING_SHARD_DRAIN_REQUESTED","CLUSTER_CANCELING_CONFIG_SERVER_TRANSITION_REQUESTED","CLUSTER_MIGRATE_BACK_TO_AWS_MANAGED_IP_REQUESTED","CLUSTER_IP_MIGRATED_FIRST_ROUND","CLUSTER_IP_MIGRATED_SECOND_ROUND","CLUSTER_IP_MIGRATED_FINAL_ROUND","CLUSTER_IP_ROLLED_BACK","AZ_BALANCING_OVERRIDE_MODIFIED","FTDC_SETTINGS_UPDATED","PROXY_PROTOCOL_FOR_PRIVATE_LINK_MODE_UPDATED","MONGOTUNE_WRITE_BLOCK_POLICY_ELIGIBLE","MONGOTUNE_WRITE_BLOCK_POLICY_INELIGIBLE","PREDICTIVE_AUTOSCALING_ENABLED","PREDICTIVE_AUTOSCALING_DISABLED","SHADOW_CLUSTER_CREATE_EXPOSURE","SHADOW_CLUSTER_DELETE_EXPOSURE","SHADOW_CLUSTER_RECORDING_STATUS_UPDATE","SHADOW_CLUSTER_REPLAY_STATUS_UPDATE","NODE_HIDDEN_BY_ADMIN","NODE_UNHIDDEN_BY_ADMIN","CLUSTER_CREATED_VIA_ANIS","MAINTENANCE_WAVE_ASSIGNMENT_ADDED","MAINTENANCE_WAVE_ASSIGNMENT_MODIFIED","MAINTENANCE_WAVE_ASSIGNMENT_REMOVED","CLUSTER_MONGUARD_ENABLED","CLUSTER_MONGUARD_DISABLED","CLUSTER_MONGODB_VERSION_UPDATED","VOLUME_IMPAIRED","VOLUME_IMPAIRED_RESOLVED","DB_CHECK_UPDATED","CLUSTER_SAMPLED_FOR_DB_CHECK","DB_CHECK_SCHEDULED_FOR_CLUSTER","DB_CHECK_DEFERRED_FOR_CLUSTER","CLUSTER_OPTED_OUT_OF_DB_CHECK","CLUSTER_SAMPLED_FOR_DATA_VALIDATION","DATA_VALIDATION_SUBMITTED_FOR_CLUSTER","CLUSTER_OPTED_OUT_OF_DATA_VALIDATION","REPLICA_SET_SAMPLED_FOR_INTER_NODE_DATA_VALIDATION","REPLICA_SET_OPTED_OUT_OF_INTER_NODE_DATA_VALIDATION","INTER_NODE_DATA_VALIDATION_SUBMITTED_FOR_REPLICA_SET","COMPUTE_AUTO_SCALE_INITIATED","DISK_AUTO_SCALE_INITIATED","COMPUTE_AUTO_SCALE_INITIATED_BASE","COMPUTE_AUTO_SCALE_INITIATED_ANALYTICS","COMPUTE_AUTO_SCALE_SCALE_DOWN_FAIL_BASE","COMPUTE_AUTO_SCALE_SCALE_DOWN_FAIL_ANALYTICS","COMPUTE_AUTO_SCALE_DOWNSCALE_SKIPPED_FALLBACK_BASE","COMPUTE_AUTO_SCALE_DOWNSCALE_SKIPPED_FALLBACK_ANALYTICS","COMPUTE_AUTO_SCALE_MAX_INSTANCE_SIZE_FAIL_BASE","COMPUTE_AUTO_SCALE_MAX_INSTANCE_SIZE_FAIL_ANALYTICS","COMPUTE_AUTO_SCALE_OPLOG_FAIL_BASE","COMPUTE_AUTO_SCALE_OPLOG_FAIL_ANALYTICS","DISK_AUTO_SCALE_MAX_DISK_SIZE_FAIL","DISK_AUTO_SCALE_OPLOG_FAIL","PREDICTIVE_COMPUTE_AUTO_SCALE_INITIATED_BASE","PREDICTIVE_COMPUTE_AUTO_SCALE_MAX_INSTANCE_SIZE_FAIL_BASE","PREDICTIVE_COMPUTE_AUTO_SCALE_OPLOG_FAIL_BASE","CLUSTER_AUTO_SHARDING_INITIATED","CLUSTER_RESHARDING_COMPLETED","MAINTENANCE_IN_ADVANCED","MAINTENANCE_AUTO_DEFERRED","MAINTENANCE_STARTED","MAINTENANCE_COMPLETED","MAINTENANCE_NO_LONGER_NEEDED","SERVERLESS_AUTO_SCALING_INITIATED","SERVERLESS_VERTICAL_SCALING_INITIATED","SERVERLESS_HORIZONTAL_SCALING_INITIATED","SERVERLESS_MTM_DRAIN_REQUESTED","SERVERLESS_MTM_DRAIN_INITIATED","SERVERLESS_MTM_DRAIN_COMPLETED","SERVERLESS_MTM_DRAIN_STOPPED","SERVERLESS_INSTANCE_CREATED","SERVERLESS_INSTANCE_READY","SERVERLESS_INSTANCE_UPDATE_SUBMITTED","SERVERLESS_INSTANCE_UPDATE_STARTED","SERVERLESS_INSTANCE_UPDATE_COMPLETED","SERVERLESS_INSTANCE_DELETE_SUBMITTED","SERVERLESS_INSTANCE_DELETED","SERVERLESS_INSTANCE_UNBLOCKED","TENANT_ENDPOINT_CREATED","TENANT_ENDPOINT_RESERVED","TENANT_ENDPOINT_RESERVATION_FAILED","TENANT_ENDPOINT_UPDATED","TENANT_ENDPOINT_INITIATING","TENANT_ENDPOINT_AVAILABLE","TENANT_ENDPOINT_FAILED","TENANT_ENDPOINT_DELETING","TENANT_ENDPOINT_DELETED","TENANT_ENDPOINT_EXPIRED","TENANT_ENDPOINT_SERVICE_DEPLOYMENT_CREATED","TENANT_ENDPOINT_SERVICE_CREATED","TENANT_ENDPOINT_SERVICE_AVAILABLE","TENANT_ENDPOINT_SERVICE_DEPLOYMENT_DELETE_REQUESTED","TENANT_ENDPOINT_SERVICE_DELETED","TENANT_ENDPOINT_SERVICE_DEPLOYMENT_DELETED","TENANT_ENDPOINT_SERVICE_DEPLOYMENT_NUM_DESIRED_ENDPOINT_SERVICES_INCREASED","NDS_X509_USER_AUTHENTICATION_CUSTOMER_CA_EXPIRATION_RESOLVED","NDS_X509_USER_AUTHENTICATION_CUSTOMER_CA_EXPIRATION_CHECK","NDS_X509_USER_AUTHENTICATION_CUSTOMER_CRL_EXPIRATION_RESOLVED","NDS_X509_USER_AUTHENTICATION_CUSTOMER_CRL_EXPIRATION_CHECK","NDS_X509_USER_AUTHENTICATION_MANAGED_USER_CERTS_EXPIRATION_RESOLVED","NDS_X509_USER_AUTHENTICATION_MANAGED_USER_CERTS_EXPIRATION_CHECK","ONLINE_ARCHIVE_INSUFFICIENT_INDEXES_CHECK","ONLINE_ARCHIVE_INSUFFICIENT_INDEXES_RESOLVED","ONLINE_ARCHIVE_UP_TO_DATE","ONLINE_ARCHIVE_DATA_EXPIRATION_RESOLVED","ONLINE_ARCHIVE_MAX_CONSECUTIVE_OFFLOAD_WINDOWS_CHECK","CROSS_REGION_SUPPORTED_REGION_MODIFIED","ENDPOINT_SERVICE_CREATED","ENDPOINT_SERVICE_DELETED","INTERFACE_ENDPOINT_CREATED","INTERFACE_ENDPOINT_DELETED","INTERFACE_ENDPOINT_PATCHED","INTERFACE_ENDPOINT_RETRIED","PROACTIVE_OPERATION_EVENT_LOGGED","PRIMARY_ELECTED","REPLICATION_OPLOG_WINDOW_HEALTHY","REPLICATION_OPLOG_WINDOW_RUNNING_OUT","ONE_PRIMARY","NO_PRIMARY","TOO_MANY_ELECTIONS","TOO_FEW_HEALTHY_MEMBERS","TOO_MANY_UNHEALTHY_MEMBERS","SEARCH_DEPLOYMENT_CREATED","SEARCH_DEPLOYMENT_UPDATED","SEARCH_DEPLOYMENT_DELETED","SERVERLESS_DEPLOYMENT_CREATED","SERVERLESS_DEPLOYMENT_DELETED","SERVERLESS_DEPLOYMENT_UPDATED","SERVERLESS_DEPLOYMENT_INSTANCE_REPLACED","SERVERLESS_DEPLOYMENT_INSTANCE_REBOOTED","SERVERLESS_DEPLOYMENT_ENDPOINT_SERVICE_LINKED","SERVERLESS_DEPLOYMENT_ENDPOINT_SERVICE_UNLINKED","SERVERLESS_DEPLOYMENT_ENVOY_INSTANCE_UIS_KEYS_ROTATED","INSIDE_SERVERLESS_METRIC_THRESHOLD","OUTSIDE_SERVERLESS_METRIC_THRESHOLD","INSIDE_FLEX_METRIC_THRESHOLD","OUTSIDE_FLEX_METRIC_THRESHOLD","SETUP_SERVERLESS_INITIATED","MAX_PROCESSOR_COUNT_REACHED","STREAM_PROCESSOR_STATE_IS_FAILED","STREAM_PROCESSOR_STARTED","STREAM_PROCESSOR_AUTOSCALE_INITIATED","STREAM_PROCESSOR_CREATED","STREAM_PROCESSOR_STOPPED","STREAM_PROCESSOR_DROPPED","STREAM_PROCESSOR_MODIFIED","INSIDE_STREAM_PROCESSOR_METRIC_THRESHOLD","OUTSIDE_STREAM_PROCESSOR_METRIC_THRESHOLD","CASE_CREATED","SUPPORT_EMAILS_SENT_SUCCESSFULLY","SUPPORT_EMAILS_SENT_FAILURE","TEAM_ADDED_TO_GROUP","TEAM_REMOVED_FROM_GROUP","TEAM_ROLES_MODIFIED","TENANT_SNAPSHOT_STARTED_AUDIT","TENANT_SNAPSHOT_COMPLETED_AUDIT","TENANT_SNAPSHOT_DELETED_AUDIT","TENANT_RESTORE_REQUESTED_AUDIT","TENANT_RESTORE_COMPLETED_AUDIT","TENANT_SNAPSHOT_DOWNLOAD_REQUESTED_AUDIT","JOINED_GROUP","REMOVED_FROM_GROUP","INVITED_TO_GROUP","REQUESTED_TO_JOIN_GROUP","GROUP_INVITATION_DELETED","USER_ROLES_CHANGED_AUDIT","JOIN_GROUP_REQUEST_DENIED_AUDIT","JOIN_GROUP_REQUEST_APPROVED_AUDIT","CLUSTER_FCV_FIXED","CLUSTER_FCV_UNFIXED","CLUSTER_FCV_EXPIRATION_DATE_UPDATED","CLUSTER_FCV_DOWNGRADED","CLUSTER_BINARY_VERSION_DOWNGRADED","CLUSTER_BINARY_VERSION_UPGRADED","CLUSTER_OS_FIXED","CLUSTER_OS_UNFIXED","TAGS_MODIFIED","CLUSTER_TAGS_MODIFIED","GROUP_TAGS_MODIFIED","EMPLOYEE_DOWNLOADED_CLUSTER_LOGS","CHARTS_API_SUCCESS","CHARTS_API_FAILURE","CHARTS_DASHBOARD_EXPORTED","CHARTS_DASHBOARD_EXPORT_FAILED","CHARTS_DASHBOARD_IMPORTED","CHARTS_DASHBOARD_IMPORT_FAILED","RESOURCE_POLICY_VIOLATED","QUERY_SHAPE_BLOCKED","QUERY_SHAPE_UNBLOCKED","SHARD_KEY_ANALYSIS_STARTED","SHARD_KEY_ANALYSIS_FINISHED","QUERY_SAMPLING_STARTED","QUERY_SAMPLING_STOPPED","AI_MODELS_APIS_API_KEY_CREATED","AI_MODELS_APIS_API_KEY_DELETED","AI_MODELS_APIS_API_KEY_UPDATED","AI_MODELS_APIS_RATE_LIMIT_UPDATED","AI_MODELS_APIS_RATE_LIMIT_RESET","AI_MODELS_APIS_RATE_LIMIT_ADMIN_OVERRIDE"]},"parameters":{"Use-Effective-Fields-Replication-Specs":{"place":"header","type":"boolean"},"Use-Effective-Instance-Fields":{"place":"header","type":"boolean"},"alertConfigId":{"place":"path","type":"string","pattern":"^([a-f0-9]{24})$","required":true},"alertId":{"place":"path","type":"string","pattern":"^([a-f0-9]{24})$","required":true},"apiKeyId":{"place":"path","type":"string","required":true},"apiUserId":{"place":"path","type":"string","pattern":"^([a-f0-9]{24})$","required":true},"archiveId":{"place":"path","type":"string","pattern":"^([a-f0-9]{24})$","required":true},"archiveOnly":{"place":"query","type":"boolean"},"authResult":{"place":"query","type":"boolean"},"batchId":{"place":"query","type":"string","pattern":"^([a-f0-9]{24})$"},"cascading":{"place":"query","type":"boolean"},"checkpointId":{"place":"path","type":"string","pattern":"^([a-f0-9]{24})$","required":true},"clientId":{"place":"path","type":"string","pattern":"^mdb_sa_id_[a-fA-F\\\\d]{24}$","required":true},"cloud":{"place":"path","type":"string","required":true,"values":"cloud"},"cloudProvider":{"place":"path","type":"string","required":true,"values":"cloudProvider"},"cloudProvider~2":{"place":"path","type":"string","required":true,"values":["AWS"]},"cloudProvider~3":{"place":"path","type":"string","required":true,"values":["AZURE","AWS"]},"cloudProvider~4":{"place":"query","type":"string","values":["AWS","AZURE","GCP","TENANT"]},"cloudProvider~5":{"place":"query","type":"string","required":true},"clusterName":{"place":"path","type":"string","pattern":"^[a-zA-Z0-9][a-zA-Z0-9-]*$","required":true},"clusterNames":{"place":"query","type":"string","pattern":"^[a-zA-Z0-9][a-zA-Z0-9-]*$","array":true},"clusterName~2":{"place":"path","type":"string","required":true},"clusterName~3":{"place":"query","type":"string","array":true},"clusterView":{"place":"path","type":"string","required":true,"values":["PRIMARY","SECONDARY","INDIVIDUAL_PROCESS"]},"collection":{"place":"query","type":"string"},"collectionName":{"place":"path","type":"string","required":true},"commands":{"place":"query","type":"string","array":true,"values":["find","distinct","aggregate"]},"completed":{"place":"query","type":"string","values":["all","true","false"]},"connectionId":{"place":"path","type":"string","required":true},"connectionName":{"place":"path","type":"string","required":true},"containerId":{"place":"path","type":"string","pattern":"^([a-f0-9]{24})$","required":true},"databaseName":{"place":"path","type":"string","required":true},"db":{"place":"query","type":"string"},"defaultStatus":{"place":"query","type":"string","values":["DEFAULT"]},"duration":{"place":"query","type":"integer"},"enable":{"place":"query","type":"boolean","required":true},"end":{"place":"query","type":"string"},"endDate":{"place":"query","type":"integer"},"endDate~2":{"place":"query","type":"integer","minimum":1199145600},"endpointId":{"place":"path","type":"string","pattern":"^([a-f0-9]{24})$","required":true},"endpointId~2":{"place":"path","type":"string","pattern":"^vpce-[0-9a-f]{17}$","required":true},"endpointId~3":{"place":"path","type":"string","pattern":"^vpce-[0-9a-f]{17}|^%2[fF]subscriptions%2[fF][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}%2[fF]resource[gG]roups%2[fF]([-\\\\w._()]+)%2[fF]providers%2[fF]Microsoft\\\\.Network%2[fF]privateEndpoints%2[fF]([-\\\\w._()]+)","required":true},"endpointPath":{"place":"query","type":"string"},"endpointServiceId":{"place":"path","type":"string","pattern":"^([a-f0-9]{24})$","required":true},"endpointSetId":{"place":"path","type":"string","required":true},"end~2":{"place":"query","type":"integer","minimum":1199145600000},"entryValue":{"place":"path","type":"string","pattern":"^([0-9]{1,3}\\\\.){3}[0-9]{1,3}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\\\\:){7}[0-9a-f]{1,4}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\\\\:){1,6}\\\\:(%2[fF][0-9]{1,3})|(sg\\\\-[a-f0-9]{8})?$","required":true},"envelope":{"place":"query","type":"boolean"},"eventId":{"place":"path","type":"string","pattern":"^([a-f0-9]{24})$","required":true},"eventType":{"place":"query","type":"string","array":true,"values":["ALERT_ACKNOWLEDGED_AUDIT","ALERT_UNACKNOWLEDGED_AUDIT","ALERT_CONFIG_DISABLED_AUDIT","ALERT_CONFIG_ENABLED_AUDIT","ALERT_CONFIG_ADDED_AUDIT","ALERT_CONFIG_DELETED_AUDIT","ALERT_CONFIG_CHANGED_AUDIT","API_KEY_CREATED","API_KEY_DELETED","API_KEY_ACCESS_LIST_ENTRY_ADDED","API_KEY_ACCESS_LIST_ENTRY_DELETED","API_KEY_ROLES_CHANGED","API_KEY_DESCRIPTION_CHANGED","API_KEY_ADDED_TO_GROUP","API_KEY_REMOVED_FROM_GROUP","API_KEY_UI_IP_ACCESS_LIST_INHERITANCE_ENABLED","API_KEY_UI_IP_ACCESS_LIST_INHERITANCE_DISABLED","SERVICE_ACCOUNT_CREATED","SERVICE_ACCOUNT_DELETED","SERVICE_ACCOUNT_ROLES_CHANGED","SERVICE_ACCOUNT_DETAILS_CHANGED","SERVICE_ACCOUNT_ADDED_TO_GROUP","SERVICE_ACCOUNT_REMOVED_FROM_GROUP","SERVICE_ACCOUNT_ACCESS_LIST_ENTRY_ADDED","SERVICE_ACCOUNT_ACCESS_LIST_ENTRY_DELETED","SERVICE_ACCOUNT_SECRET_ADDED","SERVICE_ACCOUNT_SECRET_DELETED","SERVICE_ACCOUNT_UI_IP_ACCESS_LIST_INHERITANCE_ENABLED","SERVICE_ACCOUNT_UI_IP_ACCESS_LIST_INHERITANCE_DISABLED","AWS_PAYMENT_PAID","CHARGE_SUCCEEDED","CHARGE_FAILED","CHARGE_PROCESSING","CHARGE_PENDING_REVERSAL","BRAINTREE_CHARGE_FAILED","INVOICE_CLOSED","CHECK_PAYMENT_RECEIVED","WIRE_TRANSFER_PAYMENT_RECEIVED","DISCOUNT_APPLIED","CREDIT_ISSUED","CREDIT_PULLED_FWD","CREDIT_END_DATE_MODIFIED","PROMO_CODE_APPLIED","PAYMENT_FORGIVEN","REFUND_ISSUED","ACCOUNT_DOWNGRADED","ACCOUNT_UPGRADED","ACCOUNT_MODIFIED","SUPPORT_PLAN_ACTIVATED","SUPPORT_PLAN_CANCELLED","SUPPORT_PLAN_CANCELLATION_SCHEDULED","INITIATE_SALESFORCE_SERVICE_CLOUD_SYNC","INVOICE_ADDRESS_CHANGED","INVOICE_ADDRESS_ADDED","PREPAID_PLAN_ACTIVATED","ELASTIC_INVOICING_MODE_ACTIVATED","ELASTIC_INVOICING_MODE_DEACTIVATED","TERMINATE_PAID_SERVICES","BILLING_EMAIL_ADDRESS_ADDED","BILLING_EMAIL_ADDRESS_CHANGED","BILLING_EMAIL_ADDRESS_REMOVED","AWS_BILLING_ACCOUNT_CREDIT_ISSUED","GCP_BILLING_ACCOUNT_CREDIT_ISSUED","CREDIT_SFOLID_MODIFIED","PREPAID_PLAN_MODIFIED","AWS_USAGE_REPORTED","AZURE_USAGE_REPORTED","GCP_USAGE_REPORTED","VERCEL_USAGE_REPORTED","BECAME_PAYING_ORG","BECAME_LINKED_ORG","NEW_LINKED_ORG","UNLINKED_ORG","ORG_LINKED_TO_PAYING_ORG","ORG_UNLINKED_FROM_PAYING_ORG","ORG_UNLINK_REQUESTED","ORG_UNLINK_CANCELLED","PAYMENT_UPDATED_THROUGH_API","AZURE_BILLING_ACCOUNT_CREDIT_ISSUED","CREDIT_START_DATE_MODIFIED","CREDIT_ELASTIC_INVOICING_MODIFIED","CREDIT_TYPE_MODIFIED","CREDIT_AMOUNT_CENTS_MODIFIED","CREDIT_AMOUNT_REMAINING_CENTS_MODIFIED","CREDIT_TOTAL_BILLED_CENTS_MODIFIED","CREDIT_AWS_CUSTOMER_ID_MODIFIED","CREDIT_AWS_PRODUCT_CODE_MODIFIED","CREDIT_AWS_LICENSE_ARN_MODIFIED","CREDIT_AWS_ACCOUNT_ID_MODIFIED","CREDIT_GCP_MARKETPLACE_ENTITLEMENT_ID_MODIFIED","CREDIT_AZURE_SUBSCRIPTION_ID_MODIFIED","CREDIT_AZURE_PRIVATE_PLAN_ID_MODIFIED","TARGETED_REBILL_EXECUTED","LEGACY_REBILL_EXECUTED","EVERGREEN_DEAL_CANCELLED","GRACE_PERIOD_ACTIVATED","GRACE_PERIOD_NO_LONGER_IN_EFFECT","PENDING_DEAL_ACTIVATION_ADDED","PENDING_DEAL_ACTIVATION_CANCELED","PENDING_DEAL_APPLIED","PENDING_DEAL_ACTIVATION_FAILED","EVERGREEN_PRIORITY_MODIFIED","CROSS_ORG_OPERATION_TICKET_TRACKING","ADMIN_OVERRIDE_PAYMENT_METHOD_DELETED","ADMIN_OVERRIDE_PAYMENT_METHOD_EXPIRED","PAYMENT_METHOD_FLAGGED","PAYMENT_METHOD_UNFLAGGED","MARKETPLACE_REFUND_ISSUED","PAYMENT_DUE_DATE_EXTENDED","FEDERATION_SETTINGS_CREATED","FEDERATION_SETTINGS_DELETED","FEDERATION_SETTINGS_UPDATED","IDENTITY_PROVIDER_CREATED","IDENTITY_PROVIDER_UPDATED","IDENTITY_PROVIDER_DELETED","IDENTITY_PROVIDER_ACTIVATED","OIDC_IDENTITY_PROVIDER_UPDATED","IDENTITY_PROVIDER_DEACTIVATED","IDENTITY_PROVIDER_JWKS_REVOKED","OIDC_IDENTITY_PROVIDER_ENABLED","OIDC_IDENTITY_PROVIDER_DISABLED","DOMAINS_ASSOCIATED","DOMAIN_CREATED","DOMAIN_DELETED","DOMAIN_VERIFIED","ORG_SETTINGS_CONFIGURED","ORG_SETTINGS_UPDATED","ORG_SETTINGS_DELETED","RESTRICT_ORG_MEMBERSHIP_ENABLED","RESTRICT_ORG_MEMBERSHIP_DISABLED","ROLE_MAPPING_CREATED","ROLE_MAPPING_UPDATED","ROLE_MAPPING_DELETED","GROUP_DELETED","GROUP_CREATED","GROUP_MOVED","MLAB_MIGRATION_COMPLETED","MLAB_MIGRATION_TARGET_CLUSTER_CREATED","MLAB_MIGRATION_DATABASE_USERS_IMPORTED","MLAB_MIGRATION_IP_WHITELIST_IMPORTED","MLAB_MIGRATION_TARGET_CLUSTER_SET","MLAB_MIGRATION_DATABASE_RENAMED","MLAB_MIGRATION_LIVE_IMPORT_STARTED","MLAB_MIGRATION_LIVE_IMPORT_READY_FOR_CUTOVER","MLAB_MIGRATION_LIVE_IMPORT_CUTOVER_COMPLETE","MLAB_MIGRATION_LIVE_IMPORT_ERROR","MLAB_MIGRATION_LIVE_IMPORT_CANCELLED","MLAB_MIGRATION_DUMP_AND_RESTORE_TEST_STARTED","MLAB_MIGRATION_DUMP_AND_RESTORE_TEST_SKIPPED","MLAB_MIGRATION_DUMP_AND_RESTORE_STARTED","MLAB_MIGRATION_SUPPORT_PLAN_SELECTED","MLAB_MIGRATION_SUPPORT_PLAN_OPTED_OUT","ORG_LIMIT_UPDATED","SHADOW_CLUSTER_ORG_OPT_IN","SHADOW_CLUSTER_ORG_OPT_OUT","ATLAS_MAINTENANCE_FLEET_ACTIVE_WAVE_CLOSED_BY_ADMIN","ORG_CREATED","CUSTOM_SESSION_TIMEOUT_MODIFIED","SECURITY_CONTACT_MODIFIED","OPERATIONS_CONTACT_MODIFIED","ORG_CREDIT_CARD_ADDED","ORG_CREDIT_CARD_UPDATED","ORG_CREDIT_CARD_CURRENT","ORG_CREDIT_CARD_ABOUT_TO_EXPIRE","ORG_PAYPAL_LINKED","ORG_PAYPAL_UPDATED","ORG_PAYPAL_CANCELLED","ORG_OVERRIDE_PAYMENT_METHOD_ADDED","ORG_BANK_ACCOUNT_ADDED","ORG_BANK_ACCOUNT_UPDATED","ORG_WALLET_ADDED","ORG_WALLET_UPDATED","ORG_ACTIVATED","ORG_TEMPORARILY_ACTIVATED","ORG_SUSPENSION_DATE_CHANGED","ORG_SUSPENDED","ORG_ADMIN_SUSPENDED","ORG_ADMIN_LOCKED","ORG_CLUSTERS_DELETED","ORG_CLUSTERS_PAUSED","ORG_LOCKED","ORG_LOCKED_ACCELERATED","ORG_UNDER_FINANCIAL_PROTECTION","ORG_NO_FINANCIAL_PROTECTION","ORG_RENAMED","ALL_ORG_USERS_HAVE_MFA","ORG_USERS_WITHOUT_MFA","ORG_INVOICE_UNDER_THRESHOLD","ORG_INVOICE_OVER_THRESHOLD","ORG_DAILY_BILL_UNDER_THRESHOLD","ORG_DAILY_BILL_OVER_THRESHOLD","ORG_DAILY_BILLING_CHANGE_NORMAL","ORG_DAILY_BILLING_CHANGE_OVER_THRESHOLD","ORG_WEEKLY_BILLING_CHANGE_NORMAL","ORG_WEEKLY_BILLING_CHANGE_OVER_THRESHOLD","ORG_MONTHLY_BILLING_CHANGE_NORMAL","ORG_MONTHLY_BILLING_CHANGE_OVER_THRESHOLD","ORG_GROUP_CHARGES_UNDER_THRESHOLD","ORG_GROUP_CHARGES_OVER_THRESHOLD","ORG_TWO_FACTOR_AUTH_REQUIRED","ORG_TWO_FACTOR_AUTH_OPTIONAL","ORG_PUBLIC_API_ACCESS_LIST_REQUIRED","ORG_PUBLIC_API_ACCESS_LIST_NOT_REQUIRED","ORG_EMPLOYEE_ACCESS_RESTRICTED","ORG_EMPLOYEE_ACCESS_UNRESTRICTED","ORG_CONNECTED_TO_MLAB","ORG_DISCONNECTED_FROM_MLAB","ORG_IDP_CERTIFICATE_CURRENT","ORG_IDP_CERTIFICATE_ABOUT_TO_EXPIRE","ORG_CONNECTED_TO_VERCEL","ORG_DISCONNECTED_TO_VERCEL","ORG_CONNECTION_UNINSTALLED_FROM_VERCEL","ORG_UI_IP_ACCESS_LIST_ENABLED","ORG_UI_IP_ACCESS_LIST_DISABLED","ORG_EDITED_UI_IP_ACCESS_LIST_ENTRIES","ORG_SERVICE_ACCOUNT_MAX_SECRET_VALIDITY_EDITED","ORG_SERVICE_ACCOUNT_SECRETS_EXPIRED","ORG_SERVICE_ACCOUNT_SECRETS_NO_LONGER_EXPIRED","ORG_SERVICE_ACCOUNT_SECRETS_EXPIRING","ORG_SERVICE_ACCOUNT_SECRETS_NO_LONGER_EXPIRING","ORG_MONGODB_VERSION_EOL_EXTENSION_ACCEPTED","ORG_MONGODB_VERSION_EOL_EXTENSION_PENDING","ORG_MONGODB_VERSION_EOL_EXTENSION_CANCELLED","ORG_BAAS_EOL_EXTENSION_ACCEPTED","ORG_BAAS_EOL_EXTENSION_PENDING","ORG_BAAS_EOL_EXTENSION_CANCELED","GROUP_MOVED_FROM_ORG","SANDBOX_ENABLED_FOR_ORG","SANDBOX_DISABLED_FOR_ORG","SANDBOX_CONFIG_DELETED","SANDBOX_TEMPLATE_UPDATED","ORG_DELEGATION_SETTINGS_UPDATED","ORGANIZATION_VOYAGE_SETTINGS_CREATED","ORGANIZATION_VOYAGE_SETTINGS_DELETED","ORG_DATA_SHARING_AI_MODELS_ENABLED","ORG_DATA_SHARING_AI_MODELS_DISABLED","ORG_WAVE_ASSIGNMENT_MODE_MANUAL","ORG_WAVE_ASSIGNMENT_MODE_ENV_TAG_MAPPING","PROJECT_CREATED_VIA_ANIS","AWS_SELF_SERVE_ACCOUNT_LINKED","AWS_SELF_SERVE_ACCOUNT_LINK_PENDING","AWS_SELF_SERVE_ACCOUNT_CANCELLED","AWS_SELF_SERVE_ACCOUNT_LINK_FAILED","GCP_SELF_SERVE_ACCOUNT_LINK_PENDING","GCP_SELF_SERVE_ACCOUNT_LINK_FAILED","AZURE_SELF_SERVE_ACCOUNT_LINKED","AZURE_SELF_SERVE_ACCOUNT_LINK_PENDING","AZURE_SELF_SERVE_ACCOUNT_CANCELLED","AZURE_SELF_SERVE_ACCOUNT_LINK_FAILED","GCP_SELF_SERVE_ACCOUNT_LINKED","GCP_SELF_SERVE_ACCOUNT_CANCELLED","VERCEL_SELF_SERVE_ACCOUNT_LINKED","VERCEL_SELF_SERVE_ACCOUNT_LINK_PENDING","VERCEL_SELF_SERVE_ACCOUNT_CANCELLED","VERCEL_SELF_SERVE_ACCOUNT_LINK_FAILED","VERCEL_INVOICE_CREATED","VERCEL_INVOICE_NOT_PAID","VERCEL_INVOICE_OVERDUE","VERCEL_INVOICE_PAID","VERCEL_INVOICE_REFUNDED","SUPPORT_EMAILS_SENT_SUCCESSFULLY","SUPPORT_EMAILS_SENT_FAILURE","TEAM_CREATED","TEAM_DELETED","TEAM_UPDATED","TEAM_NAME_CHANGED","TEAM_ADDED_TO_GROUP","TEAM_REMOVED_FROM_GROUP","TEAM_ROLES_MODIFIED","JOINED_ORG","JOINED_TEAM","INVITED_TO_ORG","ORG_INVITATION_DELETED","REMOVED_FROM_ORG","REMOVED_FROM_TEAM","USER_ROLES_CHANGED_AUDIT","ORG_FLEX_CONSULTING_PURCHASED","ORG_FLEX_CONSULTING_PURCHASE_FAILED","INVITED_TO_TEAM","TAGS_MODIFIED","GROUP_TAGS_MODIFIED","RESOURCE_POLICY_CREATED","RESOURCE_POLICY_MODIFIED","RESOURCE_POLICY_DELETED","RESOURCE_POLICY_VIOLATED","AI_MODELS_APIS_USAGE_TIER_UPDATED","AI_MODELS_APIS_FREE_TOKENS_ADMIN_ADJUSTED","OAUTH_CLIENT_CREATED","OAUTH_CLIENT_UPDATED","OAUTH_CLIENT_DELETED","OAUTH_CLIENT_SECRET_CREATED","OAUTH_CLIENT_SECRET_DELETED","OAUTH_AUTHORIZATION_GRANTED","OAUTH_AUTHORIZATION_DENIED","OAUTH_TOKEN_ISSUED","OAUTH_TOKEN_REVOKED","OAUTH_USER_CONSENT_GRANTED","OAUTH_USER_CONSENT_REVOKED"]},"eventType~2":{"place":"query","type":"string","array":true,"values":"eventType"},"excludedEventType":{"place":"query","type":"string","array":true,"values":"eventType"},"exportBucketId":{"place":"path","type":"string","pattern":"^([a-f0-9]{24})$","required":true},"exportId":{"place":"path","type":"string","pattern":"^([a-f0-9]{24})$","required":true},"failoverConnectionId":{"place":"path","type":"string","required":true},"failoverId":{"place":"path","type":"string","pattern":"^[a-fA-F0-9]{24}$","required":true},"federationSettingsId":{"place":"path","type":"string","pattern":"^([a-f0-9]{24})$","required":true},"flattenTeams":{"place":"query","type":"boolean"},"fromDate":{"place":"query","type":"string"},"geography":{"place":"path","type":"string","required":true,"values":"cloud"},"granularity":{"place":"query","type":"string","required":true},"groupId":{"place":"path","type":"string","pattern":"^([a-f0-9]{24})$","required":true},"groupId~2":{"place":"path","type":"string","pattern":"^[a-fA-F0-9]{24}$","required":true},"groupId~3":{"place":"query","type":"string","pattern":"^([a-f0-9]{24})$"},"groupName":{"place":"path","type":"string","required":true},"hostName":{"place":"path","type":"string","pattern":"^([0-9]{1,3}\\\\.){3}[0-9]{1,3}|([0-9a-f]{1,4}:){7}([0-9a-f]{1,4})|(([a-z0-9]+\\\\.){1,10}[a-z]+)?$","required":true},"hostname":{"place":"path","type":"string","required":true},"id":{"place":"path","type":"string","required":true},"identityProviderId":{"place":"path","type":"string","required":true},"identityProviderId~2":{"place":"path","type":"string","pattern":"^([a-f0-9]{20})$","required":true},"idpType":{"place":"query","type":"string","array":true,"values":["WORKFORCE","WORKLOAD"]},"id~2":{"place":"path","type":"string","pattern":"^([a-f0-9]{24})$","required":true},"includeConnections":{"place":"query","type":"boolean"},"includeCount":{"place":"query","type":"boolean"},"includeDeletedWithRetainedBackups":{"place":"query","type":"boolean"},"includeLinkedOrgs":{"place":"query","type":"boolean"},"includeMetrics":{"place":"query","type":"boolean"},"includeOpType":{"place":"query","type":"boolean"},"includeOrgUsers":{"place":"query","type":"boolean"},"includeRaw":{"place":"query","type":"boolean"},"includeReplicaState":{"place":"query","type":"boolean"},"includeSystemManaged":{"place":"query","type":"boolean"},"indexId":{"place":"path","type":"string","pattern":"^([a-f0-9]{24})$","required":true},"indexName":{"place":"path","type":"string","required":true},"instanceName":{"place":"path","type":"string","pattern":"^[a-zA-Z0-9][a-zA-Z0-9-]*$","required":true},"instanceSize":{"place":"query","type":"string"},"integrationType":{"place":"path","type":"string","required":true,"values":["PAGER_DUTY","SLACK","DATADOG","NEW_RELIC","OPS_GENIE","VICTOR_OPS","WEBHOOK","HIP_CHAT","PROMETHEUS","MICROSOFT_TEAMS"]},"integrationType~2":{"place":"query","type":"string"},"invitationId":{"place":"path","type":"string","pattern":"^([a-f0-9]{24})$","required":true},"invitationId~2":{"place":"path","type":"string","required":true},"invoiceId":{"place":"path","type":"string","required":true},"invoiceId~2":{"place":"path","type":"string","pattern":"^([a-f0-9]{24})$","required":true},"invoiceId~3":{"place":"path","type":"string","pattern":"[0-9a-f]+","required":true},"ipAddress":{"place":"path","type":"string","pattern":"^([0-9]{1,3}\\\\.){3}[0-9]{1,3}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\\\\:){7}[0-9a-f]{1,4}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\\\\:){1,6}\\\\:(%2[fF][0-9]{1,3})?$","required":true},"ipAddress~2":{"place":"query","type":"string","pattern":"^((25[0-5]|(2[0-4]|1\\\\d|[1-9]|)\\\\d)(\\\\.(?!$)|$)){4}|([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}$"},"itemsPerPage":{"place":"query","type":"integer","minimum":1,"maximum":500},"itemsPerPage~2":{"place":"query","type":"integer","minimum":1},"jobId":{"place":"path","type":"string","pattern":"^([a-f0-9]{24})$","required":true},"limitName":{"place":"path","type":"string","required":true,"values":["atlas.project.security.databaseAccess.users","atlas.project.deployment.clusters","atlas.project.deployment.serverlessMTMs","atlas.project.security.databaseAccess.customRoles","atlas.project.security.networkAccess.entries","atlas.project.security.networkAccess.crossRegionEntries","atlas.project.deployment.nodesPerPrivateLinkRegion","dataFederation.bytesProcessed.query","dataFederation.bytesProcessed.daily","dataFederation.bytesProcessed.weekly","dataFederation.bytesProcessed.monthly","atlas.project.deployment.privateServiceConnectionsPerRegionGroup","atlas.project.deployment.privateServiceConnectionsSubnetMask"]},"limitName~2":{"place":"path","type":"string","required":true,"values":["bytesProcessed.query","bytesProcessed.daily","bytesProcessed.weekly","bytesProcessed.monthly"]},"limitName~3":{"place":"path","type":"string","required":true,"values":["MONGODB_USERS","NUM_CLUSTERS","NUM_SERVERLESS_MTMS","NUM_USER_CUSTOM_ROLES","MAX_NETWORK_PERMISSION_ENTRIES","MAX_CROSS_REGION_NETWORK_PERMISSION_ENTRIES","MAX_NODES_PER_PRIVATELINK_REGION","BYTES_PROCESSED_QUERY","BYTES_PROCESSED_DAILY","BYTES_PROCESSED_WEEKLY","BYTES_PROCESSED_MONTHLY","NUM_PRIVATE_SERVICE_CONNECTIONS_PER_REGION_GROUP","GCP_PSC_NAT_SUBNET_MASK"]},"liveMigrationId":{"place":"path","type":"string","pattern":"^([a-f0-9]{24})$","required":true},"logName":{"place":"path","type":"string","required":true,"values":["mongodb","mongos","mongodb-audit-log","mongos-audit-log"]},"m":{"place":"query","type":"string","array":true,"values":["ASSERT_MSG","ASSERT_REGULAR","ASSERT_USER","ASSERT_WARNING","BACKGROUND_FLUSH_AVG","CACHE_BYTES_READ_INTO","CACHE_BYTES_WRITTEN_FROM","CACHE_DIRTY_BYTES","CACHE_USED_BYTES","CACHE_FILL_RATIO","DIRTY_FILL_RATIO","COMPUTED_MEMORY","CONNECTIONS","CURSORS_TOTAL_OPEN","CURSORS_TOTAL_TIMED_OUT","DB_DATA_SIZE_TOTAL","DB_STORAGE_TOTAL","DOCUMENT_METRICS_DELETED","DOCUMENT_METRICS_INSERTED","DOCUMENT_METRICS_RETURNED","DOCUMENT_METRICS_UPDATED","EXTRA_INFO_PAGE_FAULTS","FTS_DISK_UTILIZATION","FTS_MEMORY_MAPPED","FTS_MEMORY_RESIDENT","FTS_MEMORY_VIRTUAL","FTS_PROCESS_CPU_KERNEL","FTS_PROCESS_CPU_USER","FTS_PROCESS_NORMALIZED_CPU_KERNEL","FTS_PROCESS_NORMALIZED_CPU_USER","GLOBAL_ACCESSES_NOT_IN_MEMORY","GLOBAL_LOCK_CURRENT_QUEUE_READERS","GLOBAL_LOCK_CURRENT_QUEUE_TOTAL","GLOBAL_LOCK_CURRENT_QUEUE_WRITERS","GLOBAL_PAGE_FAULT_EXCEPTIONS_THROWN","INDEX_COUNTERS_BTREE_ACCESSES","INDEX_COUNTERS_BTREE_HITS","INDEX_COUNTERS_BTREE_MISS_RATIO","INDEX_COUNTERS_BTREE_MISSES","JOURNALING_COMMITS_IN_WRITE_LOCK","JOURNALING_MB","JOURNALING_WRITE_DATA_FILES_MB","MAX_PROCESS_CPU_CHILDREN_KERNEL","MAX_PROCESS_CPU_CHILDREN_USER","MAX_PROCESS_CPU_KERNEL","MAX_PROCESS_CPU_USER","MAX_PROCESS_NORMALIZED_CPU_CHILDREN_KERNEL","MAX_PROCESS_NORMALIZED_CPU_CHILDREN_USER","MAX_PROCESS_NORMALIZED_CPU_KERNEL","MAX_PROCESS_NORMALIZED_CPU_USER","MAX_SWAP_USAGE_FREE","MAX_SWAP_USAGE_USED","MAX_SYSTEM_CPU_GUEST","MAX_SYSTEM_CPU_IOWAIT","MAX_SYSTEM_CPU_IRQ","MAX_SYSTEM_CPU_KERNEL","MAX_SYSTEM_CPU_SOFTIRQ","MAX_SYSTEM_CPU_STEAL","MAX_SYSTEM_CPU_USER","MAX_SYSTEM_MEMORY_AVAILABLE","MAX_SYSTEM_MEMORY_FREE","MAX_SYSTEM_MEMORY_USED","MAX_SYSTEM_NETWORK_IN","MAX_SYSTEM_NETWORK_OUT","MAX_SYSTEM_NORMALIZED_CPU_GUEST","MAX_SYSTEM_NORMALIZED_CPU_IOWAIT","MAX_SYSTEM_NORMALIZED_CPU_IRQ","MAX_SYSTEM_NORMALIZED_CPU_KERNEL","MAX_SYSTEM_NORMALIZED_CPU_NICE","MAX_SYSTEM_NORMALIZED_CPU_SOFTIRQ","MAX_SYSTEM_NORMALIZED_CPU_STEAL","MAX_SYSTEM_NORMALIZED_CPU_USER","MEMORY_MAPPED","MEMORY_RESIDENT","MEMORY_VIRTUAL","NETWORK_BYTES_IN","NETWORK_BYTES_OUT","NETWORK_NUM_REQUESTS","OP_EXECUTION_TIME_COMMANDS","OP_EXECUTION_TIME_READS","OP_EXECUTION_TIME_WRITES","OPCOUNTER_CMD","OPCOUNTER_DELETE","OPCOUNTER_TTL_DELETED","OPCOUNTER_GETMORE","OPCOUNTER_INSERT","OPCOUNTER_QUERY","OPCOUNTER_REPL_CMD","OPCOUNTER_REPL_DELETE","OPCOUNTER_REPL_INSERT","OPCOUNTER_REPL_UPDATE","OPCOUNTER_UPDATE","OPERATIONS_SCAN_AND_ORDER","OPERATIONS_QUERIES_KILLED","OPLOG_MASTER_LAG_TIME_DIFF","OPLOG_MASTER_TIME","OPLOG_RATE_GB_PER_HOUR","OPLOG_SLAVE_LAG_MASTER_TIME","OPLOG_REPLICATION_LAG","PROCESS_CPU_CHILDREN_KERNEL","PROCESS_CPU_CHILDREN_USER","PROCESS_CPU_KERNEL","PROCESS_CPU_USER","PROCESS_NORMALIZED_CPU_CHILDREN_KERNEL","PROCESS_NORMALIZED_CPU_CHILDREN_USER","PROCESS_NORMALIZED_CPU_KERNEL","PROCESS_NORMALIZED_CPU_USER","QUERY_EXECUTOR_SCANNED","QUERY_EXECUTOR_SCANNED_OBJECTS","QUERY_TARGETING_SCANNED_OBJECTS_PER_RETURNED","QUERY_TARGETING_SCANNED_PER_RETURNED","RESTARTS_IN_LAST_HOUR","SWAP_USAGE_FREE","SWAP_USAGE_USED","SYSTEM_CPU_GUEST","SYSTEM_CPU_IOWAIT","SYSTEM_CPU_IRQ","SYSTEM_CPU_KERNEL","SYSTEM_CPU_NICE","SYSTEM_CPU_SOFTIRQ","SYSTEM_CPU_STEAL","SYSTEM_CPU_USER","SYSTEM_MEMORY_AVAILABLE","SYSTEM_MEMORY_FREE","SYSTEM_MEMORY_USED","SYSTEM_NETWORK_IN","SYSTEM_NETWORK_OUT","SYSTEM_NORMALIZED_CPU_GUEST","SYSTEM_NORMALIZED_CPU_IOWAIT","SYSTEM_NORMALIZED_CPU_IRQ","SYSTEM_NORMALIZED_CPU_KERNEL","SYSTEM_NORMALIZED_CPU_NICE","SYSTEM_NORMALIZED_CPU_SOFTIRQ","SYSTEM_NORMALIZED_CPU_STEAL","SYSTEM_NORMALIZED_CPU_USER","TICKETS_AVAILABLE_READS","TICKETS_AVAILABLE_WRITE","OPERATION_THROTTLING_REJECTED_OPERATIONS","QUERY_SPILL_TO_DISK_DURING_SORT"]},"maxDate":{"place":"query","type":"string"},"mcpConfigId":{"place":"path","type":"string","pattern":"^[a-fA-F0-9]{24}$","required":true},"mcpConfigId~2":{"place":"path","type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","required":true},"metricIntegrationId":{"place":"path","type":"string","required":true},"metrics":{"place":"query","type":"string","array":true,"values":["READS_OPS","READS_LATENCY","AVERAGE_READS_LATENCY","READS_P50_VALUE","READS_P95_VALUE","READS_P99_VALUE","WRITES_OPS","WRITES_LATENCY","AVERAGE_WRITES_LATENCY","WRITES_P50_VALUE","WRITES_P95_VALUE","WRITES_P99_VALUE","COMMANDS_OPS","COMMANDS_LATENCY","AVERAGE_COMMANDS_LATENCY","COMMANDS_P50_VALUE","COMMANDS_P95_VALUE","COMMANDS_P99_VALUE","TOTAL_OPS","TOTAL_LATENCY","AVERAGE_TOTAL_OPS_LATENCY","TOTAL_OPS_P50_VALUE","TOTAL_OPS_P95_VALUE","TOTAL_OPS_P99_VALUE"]},"metrics~2":{"place":"query","type":"string","array":true,"required":true,"values":["INDEX_SIZE_ON_DISK","NUMBER_OF_DELETES","NUMBER_OF_ERROR_QUERIES","NUMBER_OF_GETMORE_COMMANDS","NUMBER_OF_INDEX_FIELDS","NUMBER_OF_INSERTS","NUMBER_OF_SUCCESS_QUERIES","NUMBER_OF_UPDATES","REPLICATION_LAG","TOTAL_NUMBER_OF_QUERIES"]},"metrics~3":{"place":"query","type":"string","array":true,"required":true,"values":["FTS_DISK_USAGE","FTS_PROCESS_CPU_KERNEL","FTS_PROCESS_CPU_USER","FTS_PROCESS_NORMALIZED_CPU_KERNEL","FTS_PROCESS_NORMALIZED_CPU_USER","FTS_PROCESS_RESIDENT_MEMORY","FTS_PROCESS_SHARED_MEMORY","FTS_PROCESS_VIRTUAL_MEMORY","JVM_CURRENT_MEMORY","JVM_MAX_MEMORY","PAGE_FAULTS"]},"minDate":{"place":"query","type":"string"},"modelGroupName":{"place":"path","type":"string","required":true},"month":{"place":"query","type":"integer","minimum":1,"maximum":12},"m~2":{"place":"query","type":"string","array":true,"values":["DATABASE_AVERAGE_OBJECT_SIZE","DATABASE_COLLECTION_COUNT","DATABASE_DATA_SIZE","DATABASE_STORAGE_SIZE","DATABASE_INDEX_SIZE","DATABASE_INDEX_COUNT","DATABASE_EXTENT_COUNT","DATABASE_OBJECT_COUNT","DATABASE_VIEW_COUNT"]},"m~3":{"place":"query","type":"string","array":true,"values":["DISK_PARTITION_IOPS_READ","MAX_DISK_PARTITION_IOPS_READ","DISK_PARTITION_IOPS_WRITE","MAX_DISK_PARTITION_IOPS_WRITE","DISK_PARTITION_IOPS_TOTAL","MAX_DISK_PARTITION_IOPS_TOTAL","DISK_PARTITION_LATENCY_READ","MAX_DISK_PARTITION_LATENCY_READ","DISK_PARTITION_LATENCY_WRITE","MAX_DISK_PARTITION_LATENCY_WRITE","DISK_PARTITION_SPACE_FREE","MAX_DISK_PARTITION_SPACE_FREE","DISK_PARTITION_SPACE_USED","MAX_DISK_PARTITION_SPACE_USED","DISK_PARTITION_SPACE_PERCENT_FREE","MAX_DISK_PARTITION_SPACE_PERCENT_FREE","DISK_PARTITION_SPACE_PERCENT_USED","MAX_DISK_PARTITION_SPACE_PERCENT_USED","DISK_PARTITION_THROUGHPUT_READ","DISK_PARTITION_THROUGHPUT_WRITE","DISK_QUEUE_DEPTH"]},"nExamples":{"place":"query","type":"integer"},"nIndexes":{"place":"query","type":"integer"},"nLogs":{"place":"query","type":"integer","minimum":0,"maximum":20000},"nSummaries":{"place":"query","type":"integer","minimum":1,"maximum":100},"name":{"place":"path","type":"string","pattern":"^[a-zA-Z0-9][a-zA-Z0-9-]*$","required":true},"namespaces":{"place":"query","type":"string","array":true},"name~2":{"place":"query","type":"string"},"oplogInc":{"place":"query","type":"integer"},"oplogTs":{"place":"query","type":"integer"},"orderBy":{"place":"query","type":"string","values":["desc","asc"]},"orgId":{"place":"path","type":"string","pattern":"^([a-f0-9]{24})$","required":true},"orgId~2":{"place":"query","type":"string","pattern":"^([a-f0-9]{24})$"},"orgMembershipStatus":{"place":"query","type":"string"},"orgMembershipStatuses":{"place":"query","type":"string","array":true,"values":["PENDING","ACTIVE","INVITATION_EXPIRED","INVITATION_REJECTED"]},"overwriteBackupPolicies":{"place":"query","type":"boolean"},"pageNum":{"place":"query","type":"integer","minimum":1},"partitionName":{"place":"path","type":"string","required":true},"peerId":{"place":"path","type":"string","pattern":"^([a-f0-9]{24})$","required":true},"period":{"place":"query","type":"string"},"pointInTimeUtcSeconds":{"place":"query","type":"integer"},"pretty":{"place":"query","type":"boolean"},"processId":{"place":"path","type":"string","pattern":"^([0-9]{1,3}\\\\.){3}[0-9]{1,3}|([0-9a-f]{1,4}\\\\:){7}([0-9a-f]{1,4})|(([a-z0-9]+\\\\.){1,10}[a-z]+)?(\\\\:[0-9]{4,5})$","required":true},"processIds":{"place":"query","type":"string","pattern":"^([0-9]{1,3}\\\\.){3}[0-9]{1,3}|([0-9a-f]{1,4}\\\\:){7}([0-9a-f]{1,4})|(([a-z0-9]+\\\\.){1,10}[a-z]+)?(\\\\:[0-9]{4,5})$","array":true},"processorName":{"place":"path","type":"string","required":true},"projectOwnerId":{"place":"query","type":"string","pattern":"^([a-f0-9]{24})$"},"protocol":{"place":"query","type":"string","array":true,"values":["SAML","OIDC"]},"providerName":{"place":"query","type":"string","values":"cloudProvider"},"providerName~2":{"place":"query","type":"string","required":true,"values":"cloudProvider"},"providerType":{"place":"query","type":"string"},"providers":{"place":"query","type":"string","array":true},"queryShapeHash":{"place":"path","type":"string","pattern":"^([a-fA-F0-9]{64})$","required":true},"queryShapeHashes":{"place":"query","type":"string","pattern":"^([a-fA-F0-9]{64})$","array":true},"regionName":{"place":"query","type":"string","required":true},"reportId":{"place":"path","type":"string","required":true},"requestId":{"place":"path","type":"string","pattern":"^([a-f0-9]{24})$","required":true},"requesterAccountId":{"place":"query","type":"string","required":true},"resourcePolicyId":{"place":"path","type":"string","pattern":"^([a-f0-9]{24})$","required":true},"restoreJobId":{"place":"path","type":"string","pattern":"^([a-f0-9]{24})$","required":true},"retainBackups":{"place":"query","type":"boolean"},"roleId":{"place":"path","type":"string","pattern":"^([a-f0-9]{24})$","required":true},"roleName":{"place":"path","type":"string","required":true},"sampleDatasetId":{"place":"path","type":"string","pattern":"^([a-f0-9]{24})$","required":true},"sandboxConfigId":{"place":"path","type":"string","pattern":"^([a-f0-9]{24})$","required":true},"secretId":{"place":"path","type":"string","pattern":"^[a-fA-F0-9]{24}$","required":true},"secretId~2":{"place":"path","type":"string","required":true},"series":{"place":"query","type":"string","array":true,"values":["TOTAL_EXECUTION_TIME","AVG_EXECUTION_TIME","EXECUTION_COUNT","KEYS_EXAMINED","DOCS_EXAMINED","DOCS_RETURNED","TOTAL_TIME_TO_RESPONSE","BYTES_READ","CPU_TIME","KEYS_EXAMINED_RETURNED","DOCS_EXAMINED_RETURNED","LAST_EXECUTION_TIME","P50_EXECUTION_TIME","P90_EXECUTION_TIME","P99_EXECUTION_TIME"]},"simulationId":{"place":"path","type":"string","required":true},"since":{"place":"query","type":"integer","minimum":1199145600000},"skipRoleValidation":{"place":"query","type":"boolean"},"skipRoleValidation~2":{"place":"query","type":"boolean","required":true},"skuId":{"place":"path","type":"string","required":true},"snapshotId":{"place":"path","type":"string","pattern":"^([a-f0-9]{24})$","required":true},"sortBy":{"place":"query","type":"string","values":["START_DATE","END_DATE"]},"sourceNamespace":{"place":"path","type":"string","required":true},"sourceNamespace~2":{"place":"query","type":"string"},"spName":{"place":"query","type":"string"},"standbyLinkId":{"place":"path","type":"string","pattern":"^[a-fA-F0-9]{24}$","required":true},"start":{"place":"query","type":"string"},"startDate":{"place":"query","type":"integer"},"startDate~2":{"place":"query","type":"integer","minimum":1199145600},"start~2":{"place":"query","type":"integer","minimum":1199145600000},"state":{"place":"query","type":"string","values":["NOT_STARTED","IN_PROGRESS","FINALIZING","NOT_FOUND","UNSUPPORTED","SUCCESSFUL","ROLLBACK","NOT_RESTORED","FAILED","INDEX_BUILD_FAILED"]},"status":{"place":"query","type":"string","values":["OPEN","TRACKING","CLOSED"]},"statusNames":{"place":"query","type":"string","array":true,"values":["PENDING","CLOSED","FORGIVEN","FAILED","PAID","FREE","PREPAID","INVOICED"]},"status~2":{"place":"query","type":"string","values":["REJECTED"]},"targetNamespace":{"place":"query","type":"string"},"teamId":{"place":"path","type":"string","pattern":"^([a-f0-9]{24})$","required":true},"teamName":{"place":"path","type":"string","required":true},"tenantName":{"place":"path","type":"string","required":true},"tier":{"place":"query","type":"string"},"toDate":{"place":"query","type":"string"},"token":{"place":"path","type":"string","required":true},"type":{"place":"query","type":"string","values":["USER","ONLINE_ARCHIVE"]},"until":{"place":"query","type":"integer","minimum":1199145600000},"userId":{"place":"path","type":"string","pattern":"^([a-f0-9]{24})$","required":true},"userId~2":{"place":"query","type":"string"},"userId~3":{"place":"query","type":"string","pattern":"^([a-f0-9]{24})$"},"userName":{"place":"path","type":"string","pattern":"^[a-z0-9!#$%&\'*+/=?^_`{|}~-]+(?:\\\\.[a-z0-9!#$%&\'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\\\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$","required":true},"username":{"place":"path","type":"string","required":true},"username~2":{"place":"query","type":"string"},"validationId":{"place":"path","type":"string","pattern":"^([a-f0-9]{24})$","required":true},"viewLinkedInvoices":{"place":"query","type":"boolean"},"year":{"place":"query","type":"integer","minimum":2000}},"operations":{"acceptGroupStreamVpcPeeringConnection":["acceptVpcPeeringConnection","POST /groups/{groupId}/streams/vpcPeeringConnections/{id}:accept","2023-02-01 body:object","envelope",["Organization Stream Processing Admin","Project Stream Processing Owner"],"bodyRequired"],"acknowledgeGroupAlert":["acknowledgeAlert","PATCH /groups/{groupId}/alerts/{alertId}","2023-01-01 sunset:2027-07-01 body:object, 2024-05-30 body:object","envelope pretty",["Project Alerts Manager"],"bodyRequired"],"addGroupAccessUser":["addGroupUser","POST /groups/{groupId}/access","2023-02-01 sunset:2027-07-01 body:object","pretty envelope",["Project Owner"],"bodyRequired deprecated"],"addGroupApiKey":["","POST /groups/{groupId}/apiKeys/{apiUserId}","2023-01-01 body:list","envelope pretty",["Project Owner"],"bodyRequired"],"addGroupTeams":["","POST /groups/{groupId}/teams","2023-01-01 body:list","envelope pretty",["Project Access Manager"],"bodyRequired"],"addGroupUserRole":["","POST /groups/{groupId}/users/{userId}:addRole","2025-02-19 body:object","envelope pretty",["Project Access Manager"],"bodyRequired"],"addGroupUsers":["","POST /groups/{groupId}/users","2025-02-19 body:object","envelope pretty",["Project Access Manager"],"bodyRequired"],"addOrgTeamUser":["","POST /orgs/{orgId}/teams/{teamId}:addUser","2025-02-19 body:object","envelope pretty",["Organization Owner"],"bodyRequired"],"addOrgTeamUsers":["addTeamUsers","POST /orgs/{orgId}/teams/{teamId}/users","2023-01-01 sunset:2027-07-01 body:list","envelope pretty",["Organization Owner"],"bodyRequired deprecated"],"addOrgUserRole":["addOrgRole","POST /orgs/{orgId}/users/{userId}:addRole","2025-02-19 body:object","envelope pretty",["Organization Owner"],"bodyRequired"],"authorizeGroupCloudProviderAccessRole":["authorizeProviderAccessRole","PATCH /groups/{groupId}/cloudProviderAccess/{roleId}","2023-01-01 body:object","envelope pretty",["Project Owner"],"bodyRequired"],"autoGroupClusterScalingConfiguration":["autoScalingConfiguration","GET /groups/{groupId}/clusters/{clusterName}/autoScalingConfiguration","2024-08-05","envelope pretty",["Project Read Only"],"deprecated"],"cancelGroupClusterBackupRestoreJob":["cancelBackupRestoreJob","DELETE /groups/{groupId}/clusters/{clusterName}/backup/restoreJobs/{restoreJobId}","2023-01-01","envelope pretty",["Project Backup Export Operator","Project Backup Recovery Operator"]],"createFederationSettingConnectedOrgConfigRoleMapping":["createRoleMapping","POST /federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}/roleMappings","2023-01-01 body:object","envelope",["Organization Owner"],"bodyRequired"],"createFederationSettingIdentityProvider":["createIdentityProvider","POST /federationSettings/{federationSettingsId}/identityProviders","2023-11-15 body:object","envelope",["Organization Owner"],"bodyRequired"],"createGroup":["","POST /groups","2023-01-01 body:object","envelope pretty projectOwnerId",[],"bodyRequired"],"createGroupAccessListEntry":["createAccessListEntry","POST /groups/{groupId}/accessList","2023-01-01 body:list","envelope includeCount itemsPerPage pageNum pretty",["Project Network Access Manager"],"bodyRequired paged"],"createGroupAiModelApiKey":["createGroupModelKey","POST /groups/{groupId}/aiModelApiKeys","2025-03-12 body:object","envelope pretty",["Project Model Owner"],"bodyRequired"],"createGroupAlertConfig":["createAlertConfig","POST /groups/{groupId}/alertConfigs","2023-01-01 body:object","envelope pretty",["Project Alerts Manager"],"bodyRequired"],"createGroupApiKey":["","POST /groups/{groupId}/apiKeys","2023-01-01 body:object","envelope pretty",["Project Access Manager"],"bodyRequired"],"createGroupBackupExportBucket":["createExportBucket","POST /groups/{groupId}/backup/exportBuckets","2023-01-01 sunset:2027-07-01 body:object, 2024-05-30 body:object","envelope pretty",["Project Backup Manager"],"bodyRequired"],"createGroupBackupPrivateEndpoint":["createBackupPrivateEndpoint","POST /groups/{groupId}/backup/{cloudProvider}/privateEndpoints","2024-11-13 body:object","pretty envelope cloudProvider~2",["Project Owner"],"bodyRequired"],"createGroupCloudProviderAccess":["createCloudProviderAccess","POST /groups/{groupId}/cloudProviderAccess","2023-01-01 body:object","envelope pretty",["Project Owner"],"bodyRequired"],"createGroupCluster":["createCluster","POST /groups/{groupId}/clusters","2023-01-01 sunset:2027-07-01 body:object, 2023-02-01 sunset:2027-07-01 body:object, 2024-08-05 sunset:2027-03-01 body:object, 2024-10-23 body:object","envelope pretty Use-Effective-Instance-Fields Use-Effective-Fields-Replication-Specs",["Project Cluster Creator"],"bodyRequired"],"createGroupClusterBackupExport":["createBackupExport","POST /groups/{groupId}/clusters/{clusterName}/backup/exports","2023-01-01 body:object","envelope",["Project Backup Export Operator"],"bodyRequired"],"createGroupClusterBackupRestoreJob":["createBackupRestoreJob","POST /groups/{groupId}/clusters/{clusterName}/backup/restoreJobs","2023-01-01 body:object","envelope pretty",["Project Backup Export Operator","Project Backup Recovery Operator"],"bodyRequired"],"createGroupClusterCollectionRestoreJob":["createCollectionRestoreJob","POST /groups/{groupId}/clusters/{clusterName}/collectionRestoreJobs","2025-03-12 body:object","envelope pretty",["Project Backup Recovery Operator"],"bodyRequired"],"createGroupClusterFtsIndex":["createClusterFtsIndex","POST /groups/{groupId}/clusters/{clusterName}/fts/indexes","2023-01-01 sunset:2027-07-01 body:object","envelope pretty",["Project Search Index Editor"],"bodyRequired deprecated"],"createGroupClusterGlobalWriteCustomZoneMapping":["createCustomZoneMapping","POST /groups/{groupId}/clusters/{clusterName}/globalWrites/customZoneMapping","2023-01-01 sunset:2027-07-01 body:object, 2023-02-01 sunset:2027-07-01 body:object, 2024-08-05 body:object","envelope pretty",["Project Owner"],"bodyRequired"],"createGroupClusterGlobalWriteManagedNamespace":["createManagedNamespace","POST /groups/{groupId}/clusters/{clusterName}/globalWrites/managedNamespaces","2023-01-01 sunset:2027-07-01 body:object, 2023-02-01 sunset:2027-07-01 body:object, 2024-08-05 body:object","envelope pretty",["Project Data Access Admin"],"bodyRequired"],"createGroupClusterIndexRollingIndex":["createRollingIndex","POST /groups/{groupId}/clusters/{clusterName}/index","2023-01-01 body:object","envelope pretty",["Project Data Access Admin","Project Index Manager"],"bodyRequired"],"createGroupClusterOnlineArchive":["createOnlineArchive","POST /groups/{groupId}/clusters/{clusterName}/onlineArchives","2023-01-01 body:object","envelope pretty",["Project Data Access Admin"],"bodyRequired"],"createGroupClusterOverloadSimulation":["createClusterOverloadSimulation","POST /groups/{groupId}/clusters/{clusterName}/overloadSimulations","preview body:object","envelope pretty",["Project Cluster Manager"],"bodyRequired"],"createGroupClusterRestoreJob":["createClusterRestoreJob","POST /groups/{groupId}/clusters/{clusterName}/restoreJobs","2023-01-01 body:object","envelope pretty",["Project Owner"],"bodyRequired deprecated"],"createGroupClusterSearchDeployment":["createClusterSearchDeployment","POST /groups/{groupId}/clusters/{clusterName}/search/deployment","2023-01-01 sunset:2027-07-01 body:object, 2024-05-30 body:object","envelope pretty",["Project Owner"],"bodyRequired"],"createGroupClusterSearchIndex":["createClusterSearchIndex","POST /groups/{groupId}/clusters/{clusterName}/search/indexes","2024-05-30 body:object","envelope pretty",["Project Search Index Editor"],"bodyRequired"],"createGroupContainer":["","POST /groups/{groupId}/containers","2023-01-01 body:object","envelope pretty",["Project Owner"],"bodyRequired"],"createGroupCustomDbRoleRole":["createCustomDbRole","POST /groups/{groupId}/customDBRoles/roles","2023-01-01 body:object","envelope pretty",["Project Database Access Admin","Project Stream Processing Owner"],"bodyRequired"],"createGroupDataFederation":["createDataFederation","POST /groups/{groupId}/dataFederation","2023-01-01 body:object","envelope pretty skipRoleValidation",["Project Owner"],"bodyRequired"],"createGroupDatabaseUser":["createDatabaseUser","POST /groups/{groupId}/databaseUsers","2023-01-01 body:object","envelope pretty",["Project Database Access Admin","Project Stream Processing Owner"],"bodyRequired"],"createGroupDatabaseUserCert":["createDatabaseUserCert","POST /groups/{groupId}/databaseUsers/{username}/certs","2023-01-01 body:object","envelope pretty",["Project Owner"],"bodyRequired"],"createGroupEncryptionAtRestPrivateEndpoint":["createRestPrivateEndpoint","POST /groups/{groupId}/encryptionAtRest/{cloudProvider}/privateEndpoints","2023-01-01 body:object","envelope pretty cloudProvider~3",["Project Owner"],"bodyRequired"],"createGroupFlexCluster":["createFlexCluster","POST /groups/{groupId}/flexClusters","2024-11-13 body:object","envelope pretty",["Project Owner"],"bodyRequired"],"createGroupFlexClusterBackupRestoreJob":["createFlexRestoreJob","POST /groups/{groupId}/flexClusters/{name}/backup/restoreJobs","2024-11-13 body:object","envelope pretty",["Project Backup Recovery Operator"],"bodyRequired"],"createGroupIntegration":["","POST /groups/{groupId}/integrations/{integrationType}","2023-01-01 body:object","envelope includeCount itemsPerPage pageNum pretty",["Project Owner"],"bodyRequired paged"],"createGroupInvite":["","POST /groups/{groupId}/invites","2023-01-01 sunset:2027-07-01 body:object","pretty envelope",["Project Owner"],"bodyRequired deprecated"],"createGroupLiveMigration":["","POST /groups/{groupId}/liveMigrations","2023-01-01 sunset:2027-07-01 body:object, 2024-05-30 body:object","envelope pretty",["Organization Owner"],"bodyRequired"],"createGroupLogIntegration":["","POST /groups/{groupId}/logIntegrations","2025-03-12 body:object","envelope pretty",["Project Owner"],"bodyRequired"],"createGroupMcpConfig":["","POST /groups/{groupId}/mcpConfigs","2025-03-12 body:object","",["Project Owner"],"bodyRequired"],"createGroupMcpConfigSecret":["createGroupMcpSecret","POST /groups/{groupId}/mcpConfigs/{mcpConfigId}/secrets","2025-03-12 body:object","",["Project Owner"],"bodyRequired"],"createGroupMetricIntegration":["","POST /groups/{groupId}/metricIntegrations","2025-03-12 body:object, preview sunset:2026-09-14 body:object","envelope pretty",["Project Owner"],"bodyRequired"],"createGroupPeer":["","POST /groups/{groupId}/peers","2023-01-01 body:object","envelope pretty",["Project Network Access Manager"],"bodyRequired"],"createGroupPrivateEndpointEndpointService":["createPrivateEndpointService","POST /groups/{groupId}/privateEndpoint/endpointService","2023-01-01 body:object","envelope pretty",["Project Owner"],"bodyRequired"],"createGroupPrivateEndpointEndpointServiceEndpoint":["createPrivateEndpoint","POST /groups/{groupId}/privateEndpoint/{cloudProvider}/endpointService/{endpointServiceId}/endpoint","2023-01-01 body:object","envelope pretty",["Project Owner"],"bodyRequired"],"createGroupPrivateEndpointServerlessInstanceEndpoint":["createServerlessPrivateEndpoint","POST /groups/{groupId}/privateEndpoint/serverless/instance/{instanceName}/endpoint","2023-01-01 sunset:2026-01-22 body:object","envelope",["Project Owner"],"bodyRequired deprecated"],"createGroupPrivateNetworkSettingEndpointId":["createPrivateEndpointId","POST /groups/{groupId}/privateNetworkSettings/endpointIds","2023-01-01 body:object","envelope pretty",["Project Owner"],"bodyRequired"],"createGroupPushBasedLogExport":["createLogExport","POST /groups/{groupId}/pushBasedLogExport","2023-01-01 sunset:2027-02-04 body:object","envelope pretty",["Project Owner"],"bodyRequired deprecated"],"createGroupServerlessBackupRestoreJob":["createServerlessRestoreJob","POST /groups/{groupId}/serverless/{clusterName}/backup/restoreJobs","2023-01-01 sunset:2026-01-22 body:object","envelope pretty",["Project Owner"],"bodyRequired deprecated"],"createGroupServiceAccount":["","POST /groups/{groupId}/serviceAccounts","2024-08-05 body:object","envelope pretty",["Project Owner"],"bodyRequired"],"createGroupServiceAccountAccessList":["createAccessList","POST /groups/{groupId}/serviceAccounts/{clientId}/accessList","2024-08-05 body:list","envelope includeCount itemsPerPage pageNum pretty",["Project Access Manager"],"bodyRequired paged"],"createGroupServiceAccountSecret":["createGroupSecret","POST /groups/{groupId}/serviceAccounts/{clientId}/secrets","2024-08-05 body:object","envelope pretty",["Project Owner"],"bodyRequired"],"createGroupStandbyLink":["","POST /groups/{groupId}/standbyLinks","preview body:object","groupId~2 envelope",["Project Owner"],"bodyRequired"],"createGroupStandbyLinkFailover":["createStandbyLinkFailover","POST /groups/{groupId}/standbyLinks/{standbyLinkId}/failovers","preview body:object","groupId~2 envelope",["Project Cluster Manager"],"bodyRequired"],"createGroupStreamConnection":["createStreamConnection","POST /groups/{groupId}/streams/{tenantName}/connections","2023-02-01 body:object","envelope pretty",["Organization Stream Processing Admin","Project Stream Processing Manager"],"bodyRequired"],"createGroupStreamConnectionFailoverConnection":["createFailoverConnection","POST /groups/{groupId}/streams/{tenantName}/connections/{connectionName}/failoverConnections","2025-03-12 body:object","envelope pretty",["Organization Stream Processing Admin","Project Stream Processing Manager"],"bodyRequired"],"createGroupStreamPrivateLinkConnection":["createPrivateLinkConnection","POST /groups/{groupId}/streams/privateLinkConnections","2023-02-01 body:object","envelope pretty",["Organization Stream Processing Admin","Project Stream Processing Manager"],"bodyRequired"],"createGroupStreamProcessor":["createStreamProcessor","POST /groups/{groupId}/streams/{tenantName}/processor","2024-05-30 body:object","envelope pretty",["Organization Stream Processing Admin","Project Stream Processing Manager"],"bodyRequired"],"createGroupStreamWorkspace":["createStreamWorkspace","POST /groups/{groupId}/streams","2023-02-01 body:object","envelope pretty",["Organization Stream Processing Admin","Project Data Access Admin","Project Stream Processing Manager"],"bodyRequired"],"createOrg":["","POST /orgs","2023-01-01 body:object","envelope pretty",[],"bodyRequired"],"createOrgApiKey":["","POST /orgs/{orgId}/apiKeys","2023-01-01 body:object","envelope pretty",["Organization Owner"],"bodyRequired"],"createOrgApiKeyAccessListEntry":["createOrgAccessEntry","POST /orgs/{orgId}/apiKeys/{apiUserId}/accessList","2023-01-01 body:list","envelope includeCount itemsPerPage pageNum pretty",[],"bodyRequired paged"],"createOrgBillingCostExplorerUsageProcess":["createCostExplorerProcess","POST /orgs/{orgId}/billing/costExplorer/usage","2023-01-01 body:object","envelope",["Organization Billing Viewer"],"bodyRequired"],"createOrgInvite":["","POST /orgs/{orgId}/invites","2023-01-01 sunset:2027-07-01 body:object","envelope pretty",["Organization Owner"],"bodyRequired deprecated"],"createOrgInvoiceReport":["","POST /orgs/{orgId}/invoices/{invoiceId}/reports","2025-03-12 body:object","",["Organization Billing Viewer"],"bodyRequired"],"createOrgLiveMigrationLinkToken":["createLinkToken","POST /orgs/{orgId}/liveMigrations/linkTokens","2023-01-01 body:object","envelope pretty",["Organization Owner"],"bodyRequired"],"createOrgMcpConfig":["","POST /orgs/{orgId}/mcpConfigs","2025-03-12 body:object","",["Organization Owner"],"bodyRequired"],"createOrgMcpConfigSecret":["createOrgMcpSecret","POST /orgs/{orgId}/mcpConfigs/{mcpConfigId}/secrets","2025-03-12 body:object","",["Organization Owner"],"bodyRequired"],"createOrgResourcePolicy":["","POST /orgs/{orgId}/resourcePolicies","2024-08-05 body:object","envelope pretty",["Organization Owner"],"bodyRequired"],"createOrgSandboxConfig":["","POST /orgs/{orgId}/sandboxConfig","preview body:object","envelope pretty",["Organization Owner"],"bodyRequired"],"createOrgServiceAccount":["","POST /orgs/{orgId}/serviceAccounts","2024-08-05 body:object","envelope pretty",["Organization Owner"],"bodyRequired"],"createOrgServiceAccountAccessList":["createOrgAccessList","POST /orgs/{orgId}/serviceAccounts/{clientId}/accessList","2024-08-05 body:list","envelope includeCount itemsPerPage pageNum pretty",["Organization Owner"],"bodyRequired paged"],"createOrgServiceAccountSecret":["createOrgSecret","POST /orgs/{orgId}/serviceAccounts/{clientId}/secrets","2024-08-05 body:object","envelope pretty",["Organization Owner"],"bodyRequired"],"createOrgTeam":["","POST /orgs/{orgId}/teams","2023-01-01 body:object","envelope pretty",["Organization Owner"],"bodyRequired"],"createOrgUser":["","POST /orgs/{orgId}/users","2025-02-19 body:object","envelope pretty",["Organization Owner"],"bodyRequired"],"createUser":["","POST /users","2023-01-01 sunset:2027-07-01 body:object","envelope pretty",[],"bodyRequired deprecated"],"cutoverGroupLiveMigration":["cutoverMigration","PUT /groups/{groupId}/liveMigrations/{liveMigrationId}/cutover","2023-01-01","envelope pretty",["Organization Owner"]],"deauthorizeGroupCloudProviderAccessRole":["deauthorizeProviderAccessRole","DELETE /groups/{groupId}/cloudProviderAccess/{cloudProvider}/{roleId}","2023-01-01","envelope pretty",["Project Owner"]],"deferGroupMaintenanceWindow":["deferMaintenanceWindow","POST /groups/{groupId}/maintenanceWindow/defer","2023-01-01","envelope",["Project Owner"]],"deleteFederationSetting":["","DELETE /federationSettings/{federationSettingsId}","2023-01-01","",["Organization Owner"]],"deleteFederationSettingConnectedOrgConfigRoleMapping":["deleteRoleMapping","DELETE /federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}/roleMappings/{id}","2023-01-01","id~2 envelope",["Organization Owner"]],"deleteFederationSettingIdentityProvider":["deleteIdentityProvider","DELETE /federationSettings/{federationSettingsId}/identityProviders/{identityProviderId}","2023-11-15","envelope",["Organization Owner"]],"deleteGroup":["","DELETE /groups/{groupId}","2023-01-01","envelope pretty",["Project Owner"]],"deleteGroupAccessListEntry":["deleteAccessListEntry","DELETE /groups/{groupId}/accessList/{entryValue}","2023-01-01","envelope pretty",["Project Network Access Manager"]],"deleteGroupAiModelApiKey":["deleteGroupModelKey","DELETE /groups/{groupId}/aiModelApiKeys/{apiKeyId}","2025-03-12","envelope pretty",["Project Model Owner"]],"deleteGroupAlertConfig":["deleteAlertConfig","DELETE /groups/{groupId}/alertConfigs/{alertConfigId}","2023-01-01","envelope pretty",["Project Alerts Manager"]],"deleteGroupBackupExportBucket":["deleteExportBucket","DELETE /groups/{groupId}/backup/exportBuckets/{exportBucketId}","2023-01-01","envelope",["Project Backup Manager"]],"deleteGroupBackupPrivateEndpoint":["deleteBackupPrivateEndpoint","DELETE /groups/{groupId}/backup/{cloudProvider}/privateEndpoints/{endpointId}","2024-11-13","pretty envelope cloudProvider~2",["Project Owner"]],"deleteGroupCluster":["deleteCluster","DELETE /groups/{groupId}/clusters/{clusterName}","2023-01-01 sunset:2027-07-01, 2023-02-01","envelope pretty retainBackups",["Project Owner"]],"deleteGroupClusterBackupSchedule":["deleteClusterBackupSchedule","DELETE /groups/{groupId}/clusters/{clusterName}/backup/schedule","2023-01-01 sunset:2027-07-01, 2024-08-05","envelope",["Project Backup Manager"]],"deleteGroupClusterBackupSnapshot":["deleteClusterBackupSnapshot","DELETE /groups/{groupId}/clusters/{clusterName}/backup/snapshots/{snapshotId}","2023-01-01","envelope pretty",["Project Backup Manager"]],"deleteGroupClusterBackupSnapshotShardedCluster":["deleteBackupShardedCluster","DELETE /groups/{groupId}/clusters/{clusterName}/backup/snapshots/shardedCluster/{snapshotId}","2023-01-01","envelope pretty",["Project Backup Manager"]],"deleteGroupClusterFtsIndex":["deleteClusterFtsIndex","DELETE /groups/{groupId}/clusters/{clusterName}/fts/indexes/{indexId}","2023-01-01 sunset:2027-07-01","envelope pretty",["Project Search Index Editor"],"deprecated"],"deleteGroupClusterGlobalWriteCustomZoneMapping":["deleteCustomZoneMapping","DELETE /groups/{groupId}/clusters/{clusterName}/globalWrites/customZoneMapping","2023-01-01 sunset:2027-07-01, 2023-02-01 sunset:2027-07-01, 2024-08-05","envelope pretty",["Project Owner"]],"deleteGroupClusterGlobalWriteManagedNamespaces":["deleteManagedNamespaces","DELETE /groups/{groupId}/clusters/{clusterName}/globalWrites/managedNamespaces","2023-01-01 sunset:2027-07-01, 2023-02-01 sunset:2027-07-01, 2024-08-05","envelope pretty db collection",["Project Data Access Admin"]],"deleteGroupClusterOnlineArchive":["deleteOnlineArchive","DELETE /groups/{groupId}/clusters/{clusterName}/onlineArchives/{archiveId}","2023-01-01","envelope pretty",["Project Data Access Admin"]],"deleteGroupClusterOverloadSimulation":["deleteClusterOverloadSimulation","DELETE /groups/{groupId}/clusters/{clusterName}/overloadSimulations/{simulationId}","preview","envelope pretty",["Project Cluster Manager"]],"deleteGroupClusterSearchDeployment":["deleteClusterSearchDeployment","DELETE /groups/{groupId}/clusters/{clusterName}/search/deployment","2023-01-01 sunset:2027-07-01, 2024-05-30","envelope pretty",["Project Cluster Manager"]],"deleteGroupClusterSearchIndex":["deleteClusterSearchIndex","DELETE /groups/{groupId}/clusters/{clusterName}/search/indexes/{indexId}","2024-05-30","envelope pretty",["Project Search Index Editor"]],"deleteGroupClusterSearchIndexByName":["deleteIndexByName","DELETE /groups/{groupId}/clusters/{clusterName}/search/indexes/{databaseName}/{collectionName}/{indexName}","2024-05-30","envelope pretty",["Project Search Index Editor"]],"deleteGroupClusterSnapshot":["deleteClusterSnapshot","DELETE /groups/{groupId}/clusters/{clusterName}/snapshots/{snapshotId}","2023-01-01","envelope pretty",["Project Owner"],"deprecated"],"deleteGroupContainer":["","DELETE /groups/{groupId}/containers/{containerId}","2023-01-01","envelope pretty",["Project Owner"]],"deleteGroupCustomDbRoleRole":["deleteCustomDbRole","DELETE /groups/{groupId}/customDBRoles/roles/{roleName}","2023-01-01","envelope pretty",["Project Database Access Admin","Project Stream Processing Owner"]],"deleteGroupDataFederation":["deleteDataFederation","DELETE /groups/{groupId}/dataFederation/{tenantName}","2023-01-01","envelope pretty",["Project Owner"]],"deleteGroupDataFederationLimit":["deleteDataFederationLimit","DELETE /groups/{groupId}/dataFederation/{tenantName}/limits/{limitName}","2023-01-01","envelope limitName~2",["Project Owner"]],"deleteGroupDatabaseUser":["deleteDatabaseUser","DELETE /groups/{groupId}/databaseUsers/{databaseName}/{username}","2023-01-01","envelope pretty",["Project Database Access Admin","Project Stream Processing Owner"]],"deleteGroupFlexCluster":["deleteFlexCluster","DELETE /groups/{groupId}/flexClusters/{name}","2024-11-13","envelope pretty",["Project Owner"]],"deleteGroupIntegration":["","DELETE /groups/{groupId}/integrations/{integrationType}","2023-01-01","envelope pretty",["Project Owner"]],"deleteGroupInvite":["","DELETE /groups/{groupId}/invites/{invitationId}","2023-01-01 sunset:2027-07-01","envelope",["Project Owner"],"deprecated"],"deleteGroupLimit":["","DELETE /groups/{groupId}/limits/{limitName}","2023-01-01","envelope pretty",["Project Owner"]],"deleteGroupLogIntegration":["","DELETE /groups/{groupId}/logIntegrations/{id}","2025-03-12","envelope pretty",["Project Owner"]],"deleteGroupMcpConfig":["","DELETE /groups/{groupId}/mcpConfigs/{mcpConfigId}","2025-03-12","mcpConfigId~2 cascading",["Project Owner"]],"deleteGroupMcpConfigSecret":["deleteGroupMcpSecret","DELETE /groups/{groupId}/mcpConfigs/{mcpConfigId}/secrets/{secretId}","2025-03-12","",["Project Owner"]],"deleteGroupMetricIntegration":["","DELETE /groups/{groupId}/metricIntegrations/{metricIntegrationId}","2025-03-12, preview sunset:2026-09-14","envelope pretty",["Project Owner"]],"deleteGroupPeer":["","DELETE /groups/{groupId}/peers/{peerId}","2023-01-01","envelope pretty",["Project Network Access Manager"]],"deleteGroupPrivateEndpointEndpointService":["deletePrivateEndpointService","DELETE /groups/{groupId}/privateEndpoint/{cloudProvider}/endpointService/{endpointServiceId}","2023-01-01","envelope pretty",["Project Owner"]],"deleteGroupPrivateEndpointEndpointServiceEndpoint":["deletePrivateEndpoint","DELETE /groups/{groupId}/privateEndpoint/{cloudProvider}/endpointService/{endpointServiceId}/endpoint/{endpointId}","2023-01-01","envelope pretty endpointId~3",["Project Owner"]],"deleteGroupPrivateEndpointServerlessInstanceEndpoint":["deleteServerlessPrivateEndpoint","DELETE /groups/{groupId}/privateEndpoint/serverless/instance/{instanceName}/endpoint/{endpointId}","2023-01-01 sunset:2026-01-22","envelope",["Project Owner"],"deprecated"],"deleteGroupPrivateNetworkSettingEndpointId":["deletePrivateEndpointId","DELETE /groups/{groupId}/privateNetworkSettings/endpointIds/{endpointId}","2023-01-01","envelope pretty endpointId~2",["Project Owner"]],"deleteGroupPushBasedLogExport":["deleteLogExport","DELETE /groups/{groupId}/pushBasedLogExport","2023-01-01 sunset:2027-02-04","envelope pretty",["Project Owner"],"deprecated"],"deleteGroupServiceAccount":["","DELETE /groups/{groupId}/serviceAccounts/{clientId}","2024-08-05","envelope pretty",["Project Owner"]],"deleteGroupServiceAccountAccessListEntry":["deleteGroupAccessEntry","DELETE /groups/{groupId}/serviceAccounts/{clientId}/accessList/{ipAddress}","2024-08-05","envelope pretty",["Project Access Manager"]],"deleteGroupServiceAccountSecret":["deleteGroupSecret","DELETE /groups/{groupId}/serviceAccounts/{clientId}/secrets/{secretId}","2024-08-05","secretId~2 envelope pretty",["Project Owner"]],"deleteGroupStandbyLink":["","DELETE /groups/{groupId}/standbyLinks/{standbyLinkId}","preview","groupId~2 envelope",["Project Owner"]],"deleteGroupStreamConnection":["deleteStreamConnection","DELETE /groups/{groupId}/streams/{tenantName}/connections/{connectionName}","2023-02-01","envelope pretty",["Organization Stream Processing Admin","Project Stream Processing Manager"]],"deleteGroupStreamConnectionFailoverConnection":["deleteStreamFailoverConnection","DELETE /groups/{groupId}/streams/{tenantName}/connections/{connectionName}/failoverConnections/{failoverConnectionId}","2025-03-12","envelope pretty",["Organization Stream Processing Admin","Project Stream Processing Manager"]],"deleteGroupStreamPrivateLinkConnection":["deletePrivateLinkConnection","DELETE /groups/{groupId}/streams/privateLinkConnections/{connectionId}","2023-02-01","envelope pretty",["Organization Stream Processing Admin","Project Stream Processing Manager"]],"deleteGroupStreamProcessor":["deleteStreamProcessor","DELETE /groups/{groupId}/streams/{tenantName}/processor/{processorName}","2024-05-30","envelope pretty",["Organization Stream Processing Admin","Project Stream Processing Manager"]],"deleteGroupStreamVpcPeeringConnection":["deleteVpcPeeringConnection","DELETE /groups/{groupId}/streams/vpcPeeringConnections/{id}","2023-02-01","envelope",["Organization Stream Processing Admin","Project Stream Processing Owner"]],"deleteGroupStreamWorkspace":["deleteStreamWorkspace","DELETE /groups/{groupId}/streams/{tenantName}","2023-02-01","envelope pretty",["Organization Stream Processing Admin","Project Data Access Admin","Project Stream Processing Manager"]],"deleteGroupUserSecurityLdapUserToDnMapping":["deleteLdapUserMapping","DELETE /groups/{groupId}/userSecurity/ldap/userToDNMapping","2023-01-01","envelope pretty",["Project Owner"]],"deleteOrg":["","DELETE /orgs/{orgId}","2023-01-01","envelope",["Organization Owner"]],"deleteOrgApiKey":["","DELETE /orgs/{orgId}/apiKeys/{apiUserId}","2023-01-01","envelope pretty",["Organization Owner"]],"deleteOrgApiKeyAccessListEntry":["deleteAccessEntry","DELETE /orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}","2023-01-01","envelope pretty",[]],"deleteOrgInvite":["","DELETE /orgs/{orgId}/invites/{invitationId}","2023-01-01 sunset:2027-07-01","envelope pretty invitationId~2",["Organization Owner"],"deprecated"],"deleteOrgLiveMigrationLinkTokens":["deleteLinkTokens","DELETE /orgs/{orgId}/liveMigrations/linkTokens","2023-01-01","envelope",["Organization Owner"]],"deleteOrgMcpConfig":["","DELETE /orgs/{orgId}/mcpConfigs/{mcpConfigId}","2025-03-12","mcpConfigId~2 cascading",["Organization Owner"]],"deleteOrgMcpConfigSecret":["deleteOrgMcpSecret","DELETE /orgs/{orgId}/mcpConfigs/{mcpConfigId}/secrets/{secretId}","2025-03-12","",["Organization Owner"]],"deleteOrgResourcePolicy":["","DELETE /orgs/{orgId}/resourcePolicies/{resourcePolicyId}","2024-08-05","envelope pretty",["Organization Owner"]],"deleteOrgSandboxConfig":["","DELETE /orgs/{orgId}/sandboxConfig/{sandboxConfigId}","preview","",["Organization Owner"]],"deleteOrgServiceAccount":["","DELETE /orgs/{orgId}/serviceAccounts/{clientId}","2024-08-05","envelope pretty",["Organization Owner"]],"deleteOrgServiceAccountAccessListEntry":["deleteOrgAccessEntry","DELETE /orgs/{orgId}/serviceAccounts/{clientId}/accessList/{ipAddress}","2024-08-05","envelope pretty",["Organization Owner"]],"deleteOrgServiceAccountSecret":["deleteOrgSecret","DELETE /orgs/{orgId}/serviceAccounts/{clientId}/secrets/{secretId}","2024-08-05","secretId~2 envelope pretty",["Organization Owner"]],"deleteOrgTeam":["","DELETE /orgs/{orgId}/teams/{teamId}","2023-01-01","envelope pretty",["Organization Owner"]],"disableGroupBackupCompliancePolicy":["disableCompliancePolicy","DELETE /groups/{groupId}/backupCompliancePolicy","2024-11-13","envelope pretty",["Project Owner"]],"disableGroupManagedSlowMs":["disableManagedSlowMs","DELETE /groups/{groupId}/managedSlowMs/disable","2023-01-01","envelope pretty",["Project Owner"]],"disableGroupPrivateIpModePeering":["disablePeering","PATCH /groups/{groupId}/privateIpMode","2023-01-01 body:object","envelope pretty",["Project Owner"],"bodyRequired deprecated"],"disableGroupUserSecurityCustomerX509":["disableSecurityCustomerX509","DELETE /groups/{groupId}/userSecurity/customerX509","2023-01-01","envelope",["Project Owner"]],"downloadGroupClusterLog":["downloadClusterLog","GET /groups/{groupId}/clusters/{hostName}/logs/{logName}.gz","2023-01-01 kinds:gzip sunset:2027-07-01, 2023-02-01 kinds:gzip","envelope endDate~2 startDate~2",["Project Cluster Log Viewer","Project Data Access Admin","Project Data Access Read Only","Project Data Access Read Write","Project Stream Processing Owner"]],"downloadGroupClusterOnlineArchiveQueryLogs":["downloadQueryLogs","GET /groups/{groupId}/clusters/{clusterName}/onlineArchives/queryLogs.gz","2023-01-01 kinds:gzip","envelope startDate~2 endDate~2 archiveOnly",["Project Data Access Admin","Project Data Access Read Only","Project Data Access Read Write","Project Stream Processing Owner"]],"downloadGroupDataFederationQueryLogs":["downloadFederationQueryLogs","GET /groups/{groupId}/dataFederation/{tenantName}/queryLogs.gz","2023-01-01 kinds:gzip","endDate startDate",["Project Data Access Admin","Project Data Access Read Only","Project Data Access Read Write","Project Stream Processing Owner"]],"downloadGroupFlexClusterBackup":["downloadFlexBackup","POST /groups/{groupId}/flexClusters/{name}/backup/download","2024-11-13 body:object","envelope pretty",["Project Backup Export Operator"],"bodyRequired"],"downloadGroupStreamAuditLogs":["downloadAuditLogs","GET /groups/{groupId}/streams/{tenantName}/auditLogs","2023-02-01 kinds:gzip","envelope endDate startDate spName",["Organization Stream Processing Admin","Project Data Access Admin","Project Data Access Read Only","Project Data Access Read Write","Project Stream Processing Manager"]],"downloadGroupStreamOperationalLogs":["downloadOperationalLogs","GET /groups/{groupId}/streams/{tenantName}:downloadOperationalLogs","2025-03-12 kinds:gzip","envelope endDate startDate spName",["Organization Stream Processing Admin","Project Data Access Admin","Project Data Access Read Only","Project Data Access Read Write","Project Stream Processing Manager"]],"enableGroupManagedSlowMs":["enableManagedSlowMs","POST /groups/{groupId}/managedSlowMs/enable","2023-01-01","envelope pretty",["Project Owner"]],"endGroupClusterOutageSimulation":["endOutageSimulation","DELETE /groups/{groupId}/clusters/{clusterName}/outageSimulation","2023-01-01","envelope pretty",["Project Cluster Manager","Project Cluster Resilience Tester","Project Replica Set Manager"]],"generateGroupSandboxClusterDescription":["generateSandboxClusterDescription","GET /groups/{groupId}/sandbox/{sandboxConfigId}:generateClusterDescription","preview","envelope pretty",["Organization Project Creator"]],"generateOrgInvoiceAndDownloadReport":["generateInvoiceReport","POST /orgs/{orgId}/invoices/{invoiceId}:generateAndDownloadReport","preview kinds:gzip body:object","",["Organization Billing Viewer"],"bodyRequired"],"getDefaultGroupLimit":["","GET /defaultGroupLimits/{limitName}","preview","envelope pretty limitName~3",[]],"getFederationSettingConnectedOrgConfig":["getConnectedOrgConfig","GET /federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}","2023-01-01","envelope",["Organization Owner"]],"getFederationSettingConnectedOrgConfigRoleMapping":["getRoleMapping","GET /federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}/roleMappings/{id}","2023-01-01","id~2 envelope",["Organization Owner"]],"getFederationSettingIdentityProvider":["getIdentityProvider","GET /federationSettings/{federationSettingsId}/identityProviders/{identityProviderId}","2023-01-01 sunset:2025-01-01, 2023-11-15","envelope",["Organization Owner"]],"getFederationSettingIdentityProviderMetadata":["getIdentityProviderMetadata","GET /federationSettings/{federationSettingsId}/identityProviders/{identityProviderId}/metadata.xml","2023-01-01","identityProviderId~2",["Organization Owner"]],"getGroup":["","GET /groups/{groupId}","2023-01-01","envelope pretty",["Project Read Only"]],"getGroupAccessListEntry":["getAccessListEntry","GET /groups/{groupId}/accessList/{entryValue}","2023-01-01","envelope pretty",["Project Read Only"]],"getGroupAccessListStatus":["getAccessListStatus","GET /groups/{groupId}/accessList/{entryValue}/status","2023-01-01","envelope pretty",["Project Read Only"]],"getGroupActivityFeed":["","GET /groups/{groupId}/activityFeed","2025-03-12","pretty eventType~2 maxDate minDate clusterName~3",["Project Read Only"]],"getGroupAiModelApiCloudGeographyModelGroupNameRateLimits":["getGroupRateLimits","GET /groups/{groupId}/aiModelApiClouds/{cloud}/geographies/{geography}/modelGroupNames/{modelGroupName}/rateLimits","2025-03-12","envelope pretty",["Project Read Only"]],"getGroupAiModelApiKey":["getGroupModelKey","GET /groups/{groupId}/aiModelApiKeys/{apiKeyId}","2025-03-12","envelope pretty",["Project Read Only"]],"getGroupAiModelApiRateLimits":["getGroupModelLimits","GET /groups/{groupId}/aiModelApiRateLimits","2025-03-12","itemsPerPage pageNum envelope pretty",["Project Read Only"],"paged"],"getGroupAlert":["getAlert","GET /groups/{groupId}/alerts/{alertId}","2023-01-01","envelope pretty",["Project Read Only"]],"getGroupAlertAlertConfigs":["getAlertConfigs","GET /groups/{groupId}/alerts/{alertId}/alertConfigs","2023-01-01","envelope pretty includeCount itemsPerPage pageNum",["Project Read Only"],"paged"],"getGroupAlertConfig":["getAlertConfig","GET /groups/{groupId}/alertConfigs/{alertConfigId}","2023-01-01","envelope pretty",["Project Read Only"]],"getGroupAlertConfigAlerts":["getAlertConfigAlerts","GET /groups/{groupId}/alertConfigs/{alertConfigId}/alerts","2023-01-01","envelope includeCount itemsPerPage pageNum pretty",["Project Read Only"],"paged"],"getGroupAuditLog":["","GET /groups/{groupId}/auditLog","2023-01-01","envelope pretty",["Project Owner"]],"getGroupAwsCustomDns":["getAwsCustomDns","GET /groups/{groupId}/awsCustomDNS","2023-01-01","envelope pretty",["Project Read Only"]],"getGroupBackupCompliancePolicy":["getCompliancePolicy","GET /groups/{groupId}/backupCompliancePolicy","2023-01-01 sunset:2027-07-01, 2023-10-01","envelope pretty",["Project Owner"]],"getGroupBackupExportBucket":["getExportBucket","GET /groups/{groupId}/backup/exportBuckets/{exportBucketId}","2023-01-01 sunset:2027-07-01, 2024-05-30","envelope",["Project Read Only"]],"getGroupBackupPrivateEndpoint":["getBackupPrivateEndpoint","GET /groups/{groupId}/backup/{cloudProvider}/privateEndpoints/{endpointId}","2024-11-13","pretty envelope cloudProvider~2",["Project Owner"]],"getGroupByName":["","GET /groups/byName/{groupName}","2023-01-01","envelope pretty",[]],"getGroupCloudProviderAccess":["getCloudProviderAccess","GET /groups/{groupId}/cloudProviderAccess/{roleId}","2023-01-01","envelope pretty",["Project Read Only"]],"getGroupCluster":["getCluster","GET /groups/{groupId}/clusters/{clusterName}","2023-01-01 sunset:2027-07-01, 2023-02-01 sunset:2027-07-01, 2024-08-05","envelope pretty Use-Effective-Instance-Fields Use-Effective-Fields-Replication-Specs",["Project Read Only"]],"getGroupClusterBackupCheckpoint":["getClusterBackupCheckpoint","GET /groups/{groupId}/clusters/{clusterName}/backupCheckpoints/{checkpointId}","2023-01-01","envelope pretty",["Project Read Only"],"deprecated"],"getGroupClusterBackupExport":["getBackupExport","GET /groups/{groupId}/clusters/{clusterName}/backup/exports/{exportId}","2023-01-01","envelope",["Project Backup Manager"]],"getGroupClusterBackupRestoreJob":["getBackupRestoreJob","GET /groups/{groupId}/clusters/{clusterName}/backup/restoreJobs/{restoreJobId}","2023-01-01","envelope pretty",["Project Backup Manager"]],"getGroupClusterBackupSchedule":["getBackupSchedule","GET /groups/{groupId}/clusters/{clusterName}/backup/schedule","2023-01-01 sunset:2027-07-01, 2024-08-05","envelope pretty",["Project Read Only"]],"getGroupClusterBackupSnapshot":["getClusterBackupSnapshot","GET /groups/{groupId}/clusters/{clusterName}/backup/snapshots/{snapshotId}","2023-01-01","envelope pretty",["Project Read Only"]],"getGroupClusterBackupSnapshotDatabase":["getBackupSnapshotDatabase","GET /groups/{groupId}/clusters/{clusterName}/backup/snapshots/{snapshotId}/databases/{databaseName}","2025-03-12","envelope pretty",["Project Backup Manager"]],"getGroupClusterBackupSnapshotDatabaseCollection":["getSnapshotDatabaseCollection","GET /groups/{groupId}/clusters/{clusterName}/backup/snapshots/{snapshotId}/databases/{databaseName}/collections/{collectionName}","2025-03-12","envelope pretty",["Project Backup Manager"]],"getGroupClusterBackupSnapshotShardedCluster":["getBackupShardedCluster","GET /groups/{groupId}/clusters/{clusterName}/backup/snapshots/shardedCluster/{snapshotId}","2023-01-01","envelope pretty",["Project Read Only"]],"getGroupClusterCollStatNamespaces":["getClusterNamespaces","GET /groups/{groupId}/clusters/{clusterName}/{clusterView}/collStats/namespaces","2023-11-15","envelope start end period",["Project Read Only"]],"getGroupClusterCollectionRestoreJob":["getCollectionRestoreJob","GET /groups/{groupId}/clusters/{clusterName}/collectionRestoreJobs/{jobId}","2025-03-12","envelope pretty",["Project Backup Manager"]],"getGroupClusterCollectionRestoreJobCollection":["getRestoreJobCollection","GET /groups/{groupId}/clusters/{clusterName}/collectionRestoreJobs/{jobId}/collections/{sourceNamespace}","2025-03-12","envelope pretty",["Project Backup Manager"]],"getGroupClusterFtsIndex":["getClusterFtsIndex","GET /groups/{groupId}/clusters/{clusterName}/fts/indexes/{indexId}","2023-01-01 sunset:2027-07-01","envelope pretty",["Project Data Access Read Only","Project Data Access Read Write","Project Search Index Editor","Project Stream Processing Owner"],"deprecated"],"getGroupClusterGlobalWrites":["getClusterGlobalWrites","GET /groups/{groupId}/clusters/{clusterName}/globalWrites","2023-01-01 sunset:2027-07-01, 2023-02-01 sunset:2027-07-01, 2024-08-05","envelope pretty",["Project Read Only"]],"getGroupClusterOnlineArchive":["getOnlineArchive","GET /groups/{groupId}/clusters/{clusterName}/onlineArchives/{archiveId}","2023-01-01","envelope pretty",["Project Read Only"]],"getGroupClusterOutageSimulation":["getOutageSimulation","GET /groups/{groupId}/clusters/{clusterName}/outageSimulation","2023-01-01","envelope pretty",["Project Cluster Manager","Project Cluster Resilience Tester"]],"getGroupClusterOverloadSimulation":["getClusterOverloadSimulation","GET /groups/{groupId}/clusters/{clusterName}/overloadSimulations/{simulationId}","preview","envelope pretty",["Project Read Only"]],"getGroupClusterProcessArgs":["getProcessArgs","GET /groups/{groupId}/clusters/{clusterName}/processArgs","2023-01-01 sunset:2027-07-01, 2024-08-05","envelope pretty",["Project Read Only"]],"getGroupClusterQueryShape":["getClusterQueryShape","GET /groups/{groupId}/clusters/{clusterName}/queryShapes/{queryShapeHash}","2025-03-12","envelope pretty",["Project Read Only"]],"getGroupClusterQueryShapeInsightDetails":["getQueryShapeDetails","GET /groups/{groupId}/clusters/{clusterName}/queryShapeInsights/{queryShapeHash}/details","2025-03-12","envelope pretty since until processIds",["Project Read Only"]],"getGroupClusterRestoreJob":["getClusterRestoreJob","GET /groups/{groupId}/clusters/{clusterName}/restoreJobs/{jobId}","2023-01-01","envelope pretty",["Project Read Only"],"deprecated"],"getGroupClusterSearchDeployment":["getClusterSearchDeployment","GET /groups/{groupId}/clusters/{clusterName}/search/deployment","2023-01-01 sunset:2027-07-01, 2024-05-30 sunset:2027-07-01, 2025-03-12","envelope pretty",["Project Read Only"]],"getGroupClusterSearchIndex":["getClusterSearchIndex","GET /groups/{groupId}/clusters/{clusterName}/search/indexes/{indexId}","2024-05-30","envelope pretty",["Project Data Access Read Only","Project Data Access Read Write","Project Search Index Editor","Project Stream Processing Owner"]],"getGroupClusterSearchIndexByName":["getIndexByName","GET /groups/{groupId}/clusters/{clusterName}/search/indexes/{databaseName}/{collectionName}/{indexName}","2024-05-30","envelope pretty",["Project Data Access Read Only","Project Data Access Read Write","Project Search Index Editor","Project Stream Processing Owner"]],"getGroupClusterSnapshot":["getClusterSnapshot","GET /groups/{groupId}/clusters/{clusterName}/snapshots/{snapshotId}","2023-01-01","envelope pretty",["Project Read Only"],"deprecated"],"getGroupClusterSnapshotSchedule":["getClusterSnapshotSchedule","GET /groups/{groupId}/clusters/{clusterName}/snapshotSchedule","2023-01-01","envelope pretty",["Project Read Only"],"deprecated"],"getGroupClusterSqlInterface":["getClusterSqlInterface","GET /groups/{groupId}/clusters/{clusterName}/sqlInterface","preview","envelope pretty",["Project Read Only"]],"getGroupClusterStatus":["getClusterStatus","GET /groups/{groupId}/clusters/{clusterName}/status","2023-01-01","envelope pretty",["Project Read Only"]],"getGroupContainer":["","GET /groups/{groupId}/containers/{containerId}","2023-01-01","envelope pretty",["Project Read Only"]],"getGroupCustomDbRoleRole":["getCustomDbRole","GET /groups/{groupId}/customDBRoles/roles/{roleName}","2023-01-01","envelope pretty",["Project Read Only"]],"getGroupDataFederation":["getDataFederation","GET /groups/{groupId}/dataFederation/{tenantName}","2023-01-01","envelope",["Project Read Only"]],"getGroupDataFederationLimit":["getDataFederationLimit","GET /groups/{groupId}/dataFederation/{tenantName}/limits/{limitName}","2023-01-01","envelope pretty limitName~2",["Project Read Only"]],"getGroupDatabaseUser":["getDatabaseUser","GET /groups/{groupId}/databaseUsers/{databaseName}/{username}","2023-01-01","envelope pretty",["Project Read Only"]],"getGroupDbAccessHistoryCluster":["getAccessHistoryCluster","GET /groups/{groupId}/dbAccessHistory/clusters/{clusterName}","2023-01-01","envelope pretty authResult end~2 ipAddress~2 nLogs start~2",["Project Cluster Log Viewer","Project Database Access Admin"]],"getGroupDbAccessHistoryProcess":["getAccessHistoryProcess","GET /groups/{groupId}/dbAccessHistory/processes/{hostname}","2023-01-01","envelope pretty authResult end~2 ipAddress~2 nLogs start~2",["Project Cluster Log Viewer","Project Database Access Admin"]],"getGroupEncryptionAtRest":["getEncryptionAtRest","GET /groups/{groupId}/encryptionAtRest","2023-01-01","envelope pretty",["Project Read Only"]],"getGroupEncryptionAtRestPrivateEndpoint":["getRestPrivateEndpoint","GET /groups/{groupId}/encryptionAtRest/{cloudProvider}/privateEndpoints/{endpointId}","2023-01-01","envelope pretty cloudProvider~3",["Project Owner"]],"getGroupEvent":["","GET /groups/{groupId}/events/{eventId}","2023-01-01","envelope pretty includeRaw",["Project Read Only"]],"getGroupFlexCluster":["getFlexCluster","GET /groups/{groupId}/flexClusters/{name}","2024-11-13","envelope pretty",["Project Read Only"]],"getGroupFlexClusterBackupRestoreJob":["getFlexRestoreJob","GET /groups/{groupId}/flexClusters/{name}/backup/restoreJobs/{restoreJobId}","2024-11-13","envelope pretty",["Project Read Only"]],"getGroupFlexClusterBackupSnapshot":["getFlexBackupSnapshot","GET /groups/{groupId}/flexClusters/{name}/backup/snapshots/{snapshotId}","2024-11-13","envelope",["Project Read Only"]],"getGroupHostFtsMetricIndexMeasurements":["getIndexMeasurements","GET /groups/{groupId}/hosts/{processId}/fts/metrics/indexes/{databaseName}/{collectionName}/{indexName}/measurements","2023-01-01","granularity period start end envelope metrics~2",["Project Read Only"]],"getGroupIntegration":["","GET /groups/{groupId}/integrations/{integrationType}","2023-01-01","envelope pretty",["Project Read Only"]],"getGroupInvite":["","GET /groups/{groupId}/invites/{invitationId}","2023-01-01 sunset:2027-07-01","envelope pretty",["Project Owner"],"deprecated"],"getGroupIpAddresses":["","GET /groups/{groupId}/ipAddresses","2023-01-01","envelope pretty",["Project Read Only"]],"getGroupLimit":["","GET /groups/{groupId}/limits/{limitName}","2023-01-01","envelope pretty",["Project Read Only"]],"getGroupLiveMigration":["","GET /groups/{groupId}/liveMigrations/{liveMigrationId}","2023-01-01","envelope pretty",["Organization Member"]],"getGroupLiveMigrationValidateStatus":["getMigrationValidateStatus","GET /groups/{groupId}/liveMigrations/validate/{validationId}","2023-01-01","envelope",["Organization Owner"]],"getGroupLogIntegration":["","GET /groups/{groupId}/logIntegrations/{id}","2025-03-12","envelope pretty",["Project Owner"]],"getGroupMaintenanceWindow":["getMaintenanceWindow","GET /groups/{groupId}/maintenanceWindow","2023-01-01, preview","envelope pretty",["Project Read Only"]],"getGroupManagedSlowMs":["getManagedSlowMs","GET /groups/{groupId}/managedSlowMs","2023-01-01","envelope pretty",["Project Read Only"]],"getGroupMcpConfig":["","GET /groups/{groupId}/mcpConfigs/{mcpConfigId}","2025-03-12","envelope pretty mcpConfigId~2",["Project Read Only"]],"getGroupMcpConfigSecret":["getGroupMcpSecret","GET /groups/{groupId}/mcpConfigs/{mcpConfigId}/secrets/{secretId}","2025-03-12","envelope pretty",["Project Read Only"]],"getGroupMetricIntegration":["","GET /groups/{groupId}/metricIntegrations/{metricIntegrationId}","2025-03-12, preview sunset:2026-09-14","envelope pretty",["Project Owner"]],"getGroupMongoDbVersions":["getMongoDbVersions","GET /groups/{groupId}/mongoDBVersions","2023-01-01","envelope pretty cloudProvider~4 instanceSize defaultStatus itemsPerPage~2 pageNum",["Project Read Only"],"paged"],"getGroupPeer":["","GET /groups/{groupId}/peers/{peerId}","2023-01-01","envelope pretty",["Project Read Only"]],"getGroupPrivateEndpointEndpointService":["getPrivateEndpointService","GET /groups/{groupId}/privateEndpoint/{cloudProvider}/endpointService/{endpointServiceId}","2023-01-01","envelope pretty",["Project Read Only"]],"getGroupPrivateEndpointEndpointServiceEndpoint":["getPrivateEndpoint","GET /groups/{groupId}/privateEndpoint/{cloudProvider}/endpointService/{endpointServiceId}/endpoint/{endpointId}","2023-01-01","envelope pretty endpointId~3",["Project Read Only"]],"getGroupPrivateEndpointRegionalMode":["getRegionalEndpointMode","GET /groups/{groupId}/privateEndpoint/regionalMode","2023-01-01","envelope pretty",["Project Read Only"]],"getGroupPrivateEndpointServerlessInstanceEndpoint":["getServerlessPrivateEndpoint","GET /groups/{groupId}/privateEndpoint/serverless/instance/{instanceName}/endpoint/{endpointId}","2023-01-01 sunset:2026-01-22","envelope",["Project Read Only"],"deprecated"],"getGroupPrivateNetworkSettingEndpointId":["getPrivateEndpointId","GET /groups/{groupId}/privateNetworkSettings/endpointIds/{endpointId}","2023-01-01","envelope pretty endpointId~2",["Project Read Only"]],"getGroupProcess":["","GET /groups/{groupId}/processes/{processId}","2023-01-01","envelope pretty",["Project Read Only"]],"getGroupProcessCollStatNamespaces":["getProcessNamespaces","GET /groups/{groupId}/processes/{processId}/collStats/namespaces","2023-11-15","envelope start end period",["Project Read Only"]],"getGroupProcessDatabase":["getDatabase","GET /groups/{groupId}/processes/{processId}/databases/{databaseName}","2023-01-01","envelope pretty",["Project Read Only"]],"getGroupProcessDatabaseMeasurements":["getDatabaseMeasurements","GET /groups/{groupId}/processes/{processId}/databases/{databaseName}/measurements","2023-01-01","envelope pretty m~2 granularity period start end",["Project Read Only"]],"getGroupProcessDisk":["getProcessDisk","GET /groups/{groupId}/processes/{processId}/disks/{partitionName}","2023-01-01","envelope",["Project Read Only"]],"getGroupProcessDiskMeasurements":["getProcessDiskMeasurements","GET /groups/{groupId}/processes/{processId}/disks/{partitionName}/measurements","2023-01-01","envelope pretty m~3 granularity period start end",["Project Read Only"]],"getGroupProcessMeasurements":["getProcessMeasurements","GET /groups/{groupId}/processes/{processId}/measurements","2023-01-01","envelope pretty m period granularity start end",["Project Read Only"]],"getGroupPushBasedLogExport":["getLogExport","GET /groups/{groupId}/pushBasedLogExport","2023-01-01 sunset:2027-02-04","envelope pretty",["Project Owner"],"deprecated"],"getGroupSampleDatasetLoad":["getSampleDatasetLoad","GET /groups/{groupId}/sampleDatasetLoad/{sampleDatasetId}","2023-01-01","envelope",["Project Owner"]],"getGroupServerlessBackupRestoreJob":["getServerlessRestoreJob","GET /groups/{groupId}/serverless/{clusterName}/backup/restoreJobs/{restoreJobId}","2023-01-01 sunset:2026-01-22","envelope pretty",["Project Owner"],"deprecated"],"getGroupServerlessBackupSnapshot":["getServerlessBackupSnapshot","GET /groups/{groupId}/serverless/{clusterName}/backup/snapshots/{snapshotId}","2023-01-01 sunset:2026-01-22","envelope",["Project Read Only"],"deprecated"],"getGroupServerlessInstance":["getServerlessInstance","GET /groups/{groupId}/serverless/{name}","2023-01-01 sunset:2027-01-18","envelope pretty",["Project Read Only"],"deprecated"],"getGroupServerlessPerformanceAdvisorAutoIndexing":["getServerlessAutoIndexing","GET /groups/{groupId}/serverless/{clusterName}/performanceAdvisor/autoIndexing","2023-01-01 sunset:2026-01-22","envelope pretty",["Project Read Only"],"deprecated"],"getGroupServiceAccount":["","GET /groups/{groupId}/serviceAccounts/{clientId}","2024-08-05","envelope pretty",["Project Read Only"]],"getGroupSettings":["","GET /groups/{groupId}/settings","2023-01-01","envelope pretty",["Project Read Only"]],"getGroupStandbyLink":["","GET /groups/{groupId}/standbyLinks/{standbyLinkId}","preview","groupId~2 envelope",["Project Read Only"]],"getGroupStandbyLinkFailover":["getStandbyLinkFailover","GET /groups/{groupId}/standbyLinks/{standbyLinkId}/failovers/{failoverId}","preview","groupId~2 envelope",["Project Read Only"]],"getGroupStreamAccountDetails":["getAccountDetails","GET /groups/{groupId}/streams/accountDetails","2024-11-13","envelope cloudProvider~5 regionName",["Project Read Only"]],"getGroupStreamConnection":["getStreamConnection","GET /groups/{groupId}/streams/{tenantName}/connections/{connectionName}","2023-02-01","envelope",["Project Read Only"]],"getGroupStreamConnectionFailoverConnection":["getStreamFailoverConnection","GET /groups/{groupId}/streams/{tenantName}/connections/{connectionName}/failoverConnections/{failoverConnectionId}","2025-03-12","envelope pretty",["Organization Stream Processing Admin","Project Stream Processing Manager"]],"getGroupStreamPrivateLinkConnection":["getPrivateLinkConnection","GET /groups/{groupId}/streams/privateLinkConnections/{connectionId}","2023-02-01","envelope",["Project Read Only"]],"getGroupStreamProcessor":["getStreamProcessor","GET /groups/{groupId}/streams/{tenantName}/processor/{processorName}","2024-05-30","envelope pretty",["Organization Stream Processing Admin","Project Stream Processing Manager"]],"getGroupStreamProcessors":["getStreamProcessors","GET /groups/{groupId}/streams/{tenantName}/processors","2024-05-30","envelope pretty itemsPerPage pageNum includeCount",["Organization Stream Processing Admin","Project Stream Processing Manager"],"paged"],"getGroupStreamWorkspace":["getStreamWorkspace","GET /groups/{groupId}/streams/{tenantName}","2023-02-01","envelope includeConnections",["Organization Stream Processing Admin","Project Data Access Admin","Project Data Access Read Only","Project Data Access Read Write","Project Stream Processing Manager"]],"getGroupTeam":["","GET /groups/{groupId}/teams/{teamId}","2023-01-01","envelope pretty",["Project Read Only"]],"getGroupUser":["","GET /groups/{groupId}/users/{userId}","2025-02-19","envelope pretty orgMembershipStatuses",["Project Read Only"]],"getGroupUserSecurity":["getUserSecurity","GET /groups/{groupId}/userSecurity","2023-01-01","envelope pretty",["Project Owner"]],"getGroupUserSecurityLdapVerify":["getUserSecurityVerify","GET /groups/{groupId}/userSecurity/ldap/verify/{requestId}","2023-01-01","envelope pretty",["Project Owner"]],"getOrg":["","GET /orgs/{orgId}","2023-01-01","envelope pretty",["Organization Member"]],"getOrgActivityFeed":["","GET /orgs/{orgId}/activityFeed","2025-03-12","pretty eventType maxDate minDate",["Organization Member"]],"getOrgAiModelApiCloudGeographyModelGroupNameRateLimits":["getOrgRateLimits","GET /orgs/{orgId}/aiModelApiClouds/{cloud}/geographies/{geography}/modelGroupNames/{modelGroupName}/rateLimits","2025-03-12","envelope pretty",["Organization Read Only"]],"getOrgAiModelApiKey":["getOrgModelKey","GET /orgs/{orgId}/aiModelApiKeys/{apiKeyId}","2025-03-12","envelope pretty",["Organization Read Only"]],"getOrgAiModelApiRateLimits":["getOrgModelLimits","GET /orgs/{orgId}/aiModelApiRateLimits","2025-03-12","itemsPerPage pageNum envelope pretty",["Organization Read Only"],"paged"],"getOrgApiKey":["","GET /orgs/{orgId}/apiKeys/{apiUserId}","2023-01-01","envelope pretty",["Organization Member"]],"getOrgApiKeyAccessListEntry":["getOrgAccessEntry","GET /orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}","2023-01-01","envelope pretty",["Organization Member"]],"getOrgAssociatedInvoices":["","GET /orgs/{orgId}/associatedInvoices","2025-03-12, preview sunset:2026-09-16","month year includeLinkedOrgs",["Organization Billing Viewer"]],"getOrgBillingCostExplorerUsage":["getCostExplorerUsage","GET /orgs/{orgId}/billing/costExplorer/usage/{token}","2023-01-01 kinds:json+csv","envelope",["Organization Billing Viewer"]],"getOrgDelegationSettings":["","GET /orgs/{orgId}/delegationSettings","2025-03-12","envelope pretty",["Organization Member"]],"getOrgEvent":["","GET /orgs/{orgId}/events/{eventId}","2023-01-01","envelope pretty includeRaw",["Organization Member"]],"getOrgFederationSettings":["getFederationSettings","GET /orgs/{orgId}/federationSettings","2023-01-01","envelope pretty",["Organization Owner"]],"getOrgGroups":["","GET /orgs/{orgId}/groups","2023-01-01","envelope includeCount itemsPerPage pageNum pretty name~2",["Organization Member"],"paged"],"getOrgInvite":["","GET /orgs/{orgId}/invites/{invitationId}","2023-01-01 sunset:2027-07-01","envelope",["Organization Owner"],"deprecated"],"getOrgInvoice":["getInvoice","GET /orgs/{orgId}/invoices/{invoiceId}","2023-01-01 kinds:json+csv","envelope pretty invoiceId~2",["Organization Billing Viewer"]],"getOrgInvoiceCsv":["getInvoiceCsv","GET /orgs/{orgId}/invoices/{invoiceId}/csv","2023-01-01 kinds:csv","envelope pretty invoiceId~3",["Organization Billing Viewer"]],"getOrgInvoiceReport":["","GET /orgs/{orgId}/invoices/{invoiceId}/reports/{reportId}","2025-03-12","",["Organization Billing Viewer"]],"getOrgMaintenanceSettings":["","GET /orgs/{orgId}/maintenanceSettings","preview","envelope pretty",["Organization Member"]],"getOrgMcpConfig":["","GET /orgs/{orgId}/mcpConfigs/{mcpConfigId}","2025-03-12","envelope pretty mcpConfigId~2",["Organization Read Only"]],"getOrgMcpConfigSecret":["getOrgMcpSecret","GET /orgs/{orgId}/mcpConfigs/{mcpConfigId}/secrets/{secretId}","2025-03-12","envelope pretty",["Organization Read Only"]],"getOrgNonCompliantResources":["getNonCompliantResources","GET /orgs/{orgId}/nonCompliantResources","2024-08-05","envelope pretty",["Organization Member"]],"getOrgResourcePolicy":["","GET /orgs/{orgId}/resourcePolicies/{resourcePolicyId}","2024-08-05","envelope pretty",["Organization Member"]],"getOrgSandboxConfig":["","GET /orgs/{orgId}/sandboxConfig/{sandboxConfigId}","preview","envelope pretty",["Organization Project Creator"]],"getOrgServiceAccount":["","GET /orgs/{orgId}/serviceAccounts/{clientId}","2024-08-05","envelope pretty",["Organization Read Only"]],"getOrgServiceAccountGroups":["getServiceAccountGroups","GET /orgs/{orgId}/serviceAccounts/{clientId}/groups","2024-08-05","itemsPerPage pageNum pretty envelope",["Organization Read Only"],"paged"],"getOrgSettings":["","GET /orgs/{orgId}/settings","2023-01-01","envelope pretty",["Organization Member"]],"getOrgTeam":["","GET /orgs/{orgId}/teams/{teamId}","2023-01-01","envelope pretty",["Organization Member"]],"getOrgTeamByName":["getTeamByName","GET /orgs/{orgId}/teams/byName/{teamName}","2023-01-01","envelope pretty",["Organization Member"]],"getOrgUser":["","GET /orgs/{orgId}/users/{userId}","2025-02-19","envelope pretty orgMembershipStatuses",["Organization Member"]],"getRateLimit":["","GET /rateLimits/{endpointSetId}","2025-03-12, preview sunset:2026-04-21","pretty envelope groupId~3 orgId~2 userId~2 ipAddress~2",[]],"getSku":["","GET /skus/{skuId}","2025-03-12","envelope pretty",["Organization Member","Project Read Only"]],"getSystemStatus":["","GET ","2023-01-01","envelope pretty",[]],"getUser":["","GET /users/{userId}","2023-01-01 sunset:2027-07-01","envelope pretty",[],"deprecated"],"getUserByName":["","GET /users/byName/{userName}","2023-01-01 sunset:2027-07-01","envelope pretty",[],"deprecated"],"grantGroupClusterMongoDbEmployeeAccess":["grantMongoEmployeeAccess","POST /groups/{groupId}/clusters/{clusterName}:grantMongoDBEmployeeAccess","2024-08-05 body:object","envelope pretty",["Project Support Access Manager"],"bodyRequired"],"inspectGroupStandbyLinkFailoverReadiness":["inspectFailoverReadiness","GET /groups/{groupId}/standbyLinks/{standbyLinkId}:inspectFailoverReadiness","preview","groupId~2 envelope pretty",["Project Read Only"]],"inviteGroupServiceAccount":["","POST /groups/{groupId}/serviceAccounts/{clientId}:invite","2024-08-05 body:object","envelope pretty",["Organization Owner"],"bodyRequired"],"listAlertConfigMatcherFieldNames":["listMatcherFieldNames","GET /alertConfigs/matchers/fieldNames","2023-01-01","envelope pretty",[]],"listClusterDetails":["","GET /clusters","2023-01-01","envelope includeCount itemsPerPage pageNum pretty",[],"paged"],"listControlPlaneIpAddresses":["listControlPlaneAddresses","GET /unauth/controlPlaneIPAddresses","2023-11-15","envelope",[],"unauthenticated"],"listDefaultGroupLimits":["","GET /defaultGroupLimits","preview","envelope itemsPerPage pageNum pretty",[],"paged"],"listEventTypes":["","GET /eventTypes","2023-01-01","envelope includeCount itemsPerPage pageNum pretty",["Organization Member","Project Read Only"],"paged"],"listFederationSettingConnectedOrgConfigRoleMappings":["listRoleMappings","GET /federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}/roleMappings","2023-01-01","envelope",["Organization Owner"]],"listFederationSettingConnectedOrgConfigs":["listConnectedOrgConfigs","GET /federationSettings/{federationSettingsId}/connectedOrgConfigs","2023-01-01","envelope itemsPerPage pageNum",["Organization Owner"],"paged"],"listFederationSettingIdentityProviders":["listIdentityProviders","GET /federationSettings/{federationSettingsId}/identityProviders","2023-01-01","envelope itemsPerPage pageNum protocol idpType",["Organization Owner"],"paged"],"listGroupAccessListEntries":["listAccessListEntries","GET /groups/{groupId}/accessList","2023-01-01","envelope includeCount itemsPerPage pageNum pretty",["Project Read Only"],"paged"],"listGroupAiModelApiKeys":["listGroupModelKeys","GET /groups/{groupId}/aiModelApiKeys","2025-03-12","itemsPerPage pageNum envelope pretty",["Project Read Only"],"paged"],"listGroupAlertConfigs":["listAlertConfigs","GET /groups/{groupId}/alertConfigs","2023-01-01","envelope includeCount itemsPerPage pageNum pretty",["Project Read Only"],"paged"],"listGroupAlerts":["listAlerts","GET /groups/{groupId}/alerts","2023-01-01","envelope includeCount itemsPerPage pageNum pretty status",["Project Read Only"],"paged"],"listGroupApiKeys":["","GET /groups/{groupId}/apiKeys","2023-01-01","envelope includeCount itemsPerPage pageNum pretty",["Project Read Only"],"paged"],"listGroupBackupExportBuckets":["listExportBuckets","GET /groups/{groupId}/backup/exportBuckets","2023-01-01 sunset:2027-07-01, 2024-05-30","envelope includeCount itemsPerPage pageNum pretty",["Project Read Only"],"paged"],"listGroupBackupPrivateEndpoints":["listBackupPrivateEndpoints","GET /groups/{groupId}/backup/{cloudProvider}/privateEndpoints","2024-11-13","pretty envelope includeCount itemsPerPage pageNum cloudProvider~2",["Project Owner"],"paged"],"listGroupCloudProviderAccess":["listCloudProviderAccess","GET /groups/{groupId}/cloudProviderAccess","2023-01-01","envelope pretty",["Project Read Only"]],"listGroupClusterBackupCheckpoints":["listClusterBackupCheckpoints","GET /groups/{groupId}/clusters/{clusterName}/backupCheckpoints","2023-01-01","envelope includeCount itemsPerPage pageNum pretty",["Project Read Only"],"paged deprecated"],"listGroupClusterBackupExports":["listBackupExports","GET /groups/{groupId}/clusters/{clusterName}/backup/exports","2023-01-01","envelope pretty includeCount itemsPerPage pageNum",["Project Backup Manager"],"paged"],"listGroupClusterBackupRestoreJobs":["listBackupRestoreJobs","GET /groups/{groupId}/clusters/{clusterName}/backup/restoreJobs","2023-01-01","envelope includeCount itemsPerPage pageNum pretty",["Project Backup Manager"],"paged"],"listGroupClusterBackupSnapshotDatabaseCollections":["listSnapshotDatabaseCollections","GET /groups/{groupId}/clusters/{clusterName}/backup/snapshots/{snapshotId}/databases/{databaseName}/collections","2025-03-12","envelope includeCount itemsPerPage pageNum pretty",["Project Backup Manager"],"paged"],"listGroupClusterBackupSnapshotDatabases":["listBackupSnapshotDatabases","GET /groups/{groupId}/clusters/{clusterName}/backup/snapshots/{snapshotId}/databases","2025-03-12","envelope includeCount itemsPerPage pageNum pretty",["Project Backup Manager"],"paged"],"listGroupClusterBackupSnapshotShardedClusters":["listBackupShardedClusters","GET /groups/{groupId}/clusters/{clusterName}/backup/snapshots/shardedClusters","2023-01-01","envelope pretty",["Project Read Only"]],"listGroupClusterBackupSnapshots":["listBackupSnapshots","GET /groups/{groupId}/clusters/{clusterName}/backup/snapshots","2023-01-01","envelope includeCount itemsPerPage pageNum pretty pointInTimeUtcSeconds oplogTs oplogInc",["Project Read Only"],"paged"],"listGroupClusterCollStatMeasurements":["listCollStatMeasurements","GET /groups/{groupId}/clusters/{clusterName}/{clusterView}/{databaseName}/{collectionName}/collStats/measurements","2023-11-15","envelope metrics start end period",["Project Read Only"]],"listGroupClusterCollStatPinnedNamespaces":["listPinnedNamespaces","GET /groups/{groupId}/clusters/{clusterName}/collStats/pinned","2023-11-15","envelope",["Project Read Only"]],"listGroupClusterCollectionRestoreJobCollections":["listRestoreJobCollections","GET /groups/{groupId}/clusters/{clusterName}/collectionRestoreJobs/{jobId}/collections","2025-03-12","envelope itemsPerPage pageNum pretty state sourceNamespace~2 targetNamespace",["Project Backup Manager"],"paged"],"listGroupClusterCollectionRestoreJobs":["listCollectionRestoreJobs","GET /groups/{groupId}/clusters/{clusterName}/collectionRestoreJobs","2025-03-12","envelope itemsPerPage pageNum pretty",["Project Backup Manager"],"paged"],"listGroupClusterFtsIndex":["listClusterFtsIndex","GET /groups/{groupId}/clusters/{clusterName}/fts/indexes/{databaseName}/{collectionName}","2023-01-01 sunset:2027-07-01","envelope pretty",["Project Data Access Read Only","Project Data Access Read Write","Project Search Index Editor","Project Stream Processing Owner"],"deprecated"],"listGroupClusterOnlineArchives":["listOnlineArchives","GET /groups/{groupId}/clusters/{clusterName}/onlineArchives","2023-01-01","envelope includeCount itemsPerPage pageNum pretty",["Project Read Only"],"paged"],"listGroupClusterOverloadSimulations":["listClusterOverloadSimulations","GET /groups/{groupId}/clusters/{clusterName}/overloadSimulations","preview","envelope itemsPerPage pageNum pretty",["Project Read Only"],"paged"],"listGroupClusterPerformanceAdvisorDropIndexSuggestions":["listDropIndexSuggestions","GET /groups/{groupId}/clusters/{clusterName}/performanceAdvisor/dropIndexSuggestions","2024-08-05","envelope",["Project Read Only"]],"listGroupClusterPerformanceAdvisorSchemaAdvice":["listSchemaAdvice","GET /groups/{groupId}/clusters/{clusterName}/performanceAdvisor/schemaAdvice","2024-08-05","envelope",["Project Read Only"]],"listGroupClusterPerformanceAdvisorSuggestedIndexes":["listClusterSuggestedIndexes","GET /groups/{groupId}/clusters/{clusterName}/performanceAdvisor/suggestedIndexes","2024-08-05","envelope processIds namespaces since until",["Project Read Only"]],"listGroupClusterProviderRegions":["listClusterProviderRegions","GET /groups/{groupId}/clusters/provider/regions","2023-01-01","envelope includeCount itemsPerPage pageNum pretty providers tier",["Project Read Only"],"paged"],"listGroupClusterQueryShapeInsightSummaries":["listQueryShapeSummaries","GET /groups/{groupId}/clusters/{clusterName}/queryShapeInsights/summaries","2025-03-12","since until processIds namespaces commands nSummaries series queryShapeHashes envelope pretty",["Project Read Only"]],"listGroupClusterQueryShapes":["listClusterQueryShapes","GET /groups/{groupId}/clusters/{clusterName}/queryShapes","2025-03-12","status~2 envelope includeCount itemsPerPage pageNum pretty",["Project Read Only"],"paged"],"listGroupClusterRestoreJobs":["listClusterRestoreJobs","GET /groups/{groupId}/clusters/{clusterName}/restoreJobs","2023-01-01","envelope includeCount itemsPerPage pageNum pretty batchId",["Project Read Only"],"paged deprecated"],"listGroupClusterSearchIndex":["listSearchIndex","GET /groups/{groupId}/clusters/{clusterName}/search/indexes/{databaseName}/{collectionName}","2024-05-30","envelope pretty",["Project Data Access Read Only","Project Data Access Read Write","Project Search Index Editor","Project Stream Processing Owner"]],"listGroupClusterSearchIndexes":["listClusterSearchIndexes","GET /groups/{groupId}/clusters/{clusterName}/search/indexes","2024-05-30","envelope pretty",["Project Data Access Read Only","Project Data Access Read Write","Project Search Index Editor","Project Stream Processing Owner"]],"listGroupClusterSnapshots":["listClusterSnapshots","GET /groups/{groupId}/clusters/{clusterName}/snapshots","2023-01-01","envelope includeCount itemsPerPage pageNum pretty completed",["Project Read Only"],"paged deprecated"],"listGroupClusters":["listClusters","GET /groups/{groupId}/clusters","2023-01-01 sunset:2027-07-01, 2023-02-01 sunset:2027-07-01, 2024-08-05","envelope includeCount itemsPerPage pageNum pretty includeDeletedWithRetainedBackups Use-Effective-Instance-Fields",["Project Read Only"],"paged"],"listGroupCollStatMetrics":["listCollStatMetrics","GET /groups/{groupId}/collStats/metrics","2023-11-15","envelope",["Project Read Only"]],"listGroupContainerAll":["","GET /groups/{groupId}/containers/all","2023-01-01","envelope includeCount itemsPerPage pageNum pretty",["Project Read Only"],"paged"],"listGroupContainers":["","GET /groups/{groupId}/containers","2023-01-01","envelope includeCount itemsPerPage pageNum pretty providerName~2",["Project Read Only"],"paged"],"listGroupCustomDbRoleRoles":["listCustomDbRoles","GET /groups/{groupId}/customDBRoles/roles","2023-01-01","envelope pretty",["Project Read Only"]],"listGroupDataFederation":["listDataFederation","GET /groups/{groupId}/dataFederation","2023-01-01","envelope pretty type",["Project Read Only"]],"listGroupDataFederationLimits":["listDataFederationLimits","GET /groups/{groupId}/dataFederation/{tenantName}/limits","2023-01-01","envelope pretty",["Project Read Only"]],"listGroupDatabaseUserCerts":["listDatabaseUserCerts","GET /groups/{groupId}/databaseUsers/{username}/certs","2023-01-01","envelope includeCount itemsPerPage pageNum pretty",["Project Read Only"],"paged"],"listGroupDatabaseUsers":["listDatabaseUsers","GET /groups/{groupId}/databaseUsers","2023-01-01","envelope includeCount itemsPerPage pageNum pretty",["Project Read Only"],"paged"],"listGroupEncryptionAtRestPrivateEndpoints":["listRestPrivateEndpoints","GET /groups/{groupId}/encryptionAtRest/{cloudProvider}/privateEndpoints","2023-01-01","envelope pretty includeCount itemsPerPage pageNum cloudProvider~3",["Project Owner"],"paged"],"listGroupEvents":["","GET /groups/{groupId}/events","2023-01-01","envelope includeCount itemsPerPage pageNum pretty clusterNames eventType~2 excludedEventType includeRaw maxDate minDate",["Project Read Only"],"paged"],"listGroupFlexClusterBackupRestoreJobs":["listFlexRestoreJobs","GET /groups/{groupId}/flexClusters/{name}/backup/restoreJobs","2024-11-13","envelope includeCount itemsPerPage pageNum pretty",["Project Read Only"],"paged"],"listGroupFlexClusterBackupSnapshots":["listFlexBackupSnapshots","GET /groups/{groupId}/flexClusters/{name}/backup/snapshots","2024-11-13","envelope pretty includeCount itemsPerPage pageNum",["Project Read Only"],"paged"],"listGroupFlexClusters":["listFlexClusters","GET /groups/{groupId}/flexClusters","2024-11-13","envelope includeCount itemsPerPage pageNum pretty",["Project Read Only"],"paged"],"listGroupHostFtsMetricIndexMeasurements":["listIndexMeasurements","GET /groups/{groupId}/hosts/{processId}/fts/metrics/indexes/{databaseName}/{collectionName}/measurements","2023-01-01","granularity period start end envelope metrics~2",["Project Read Only"]],"listGroupHostFtsMetricMeasurements":["listMeasurements","GET /groups/{groupId}/hosts/{processId}/fts/metrics/measurements","2023-01-01","granularity period start end envelope metrics~3",["Project Read Only"]],"listGroupHostFtsMetrics":["listHostFtsMetrics","GET /groups/{groupId}/hosts/{processId}/fts/metrics","2023-01-01","envelope",["Project Read Only"]],"listGroupIntegrations":["","GET /groups/{groupId}/integrations","2023-01-01","envelope includeCount itemsPerPage pageNum pretty",["Project Read Only"],"paged"],"listGroupInvites":["","GET /groups/{groupId}/invites","2023-01-01 sunset:2027-07-01","envelope pretty username~2",["Project Owner"],"deprecated"],"listGroupLimits":["","GET /groups/{groupId}/limits","2023-01-01","envelope pretty",["Project Read Only"]],"listGroupLogIntegrations":["","GET /groups/{groupId}/logIntegrations","2025-03-12","envelope includeCount itemsPerPage pageNum pretty integrationType~2",["Project Owner"],"paged"],"listGroupMcpConfigSecrets":["listGroupMcpSecrets","GET /groups/{groupId}/mcpConfigs/{mcpConfigId}/secrets","2025-03-12","envelope itemsPerPage includeCount pageNum pretty",["Project Read Only"],"paged"],"listGroupMcpConfigs":["","GET /groups/{groupId}/mcpConfigs","2025-03-12","envelope itemsPerPage includeCount pageNum pretty",["Project Read Only"],"paged"],"listGroupMetricIntegrations":["","GET /groups/{groupId}/metricIntegrations","2025-03-12, preview sunset:2026-09-14","envelope includeCount itemsPerPage pageNum pretty integrationType~2 providerType",["Project Owner"],"paged"],"listGroupPeers":["","GET /groups/{groupId}/peers","2023-01-01","envelope includeCount itemsPerPage pageNum pretty providerName",["Project Read Only"],"paged"],"listGroupPrivateEndpointEndpointService":["listPrivateEndpointService","GET /groups/{groupId}/privateEndpoint/{cloudProvider}/endpointService","2023-01-01","envelope pretty",["Project Read Only"]],"listGroupPrivateEndpointServerlessInstanceEndpoint":["listServerlessPrivateEndpoint","GET /groups/{groupId}/privateEndpoint/serverless/instance/{instanceName}/endpoint","2023-01-01 sunset:2026-01-22","envelope",["Project Read Only"],"deprecated"],"listGroupPrivateNetworkSettingEndpointIds":["listPrivateEndpointIds","GET /groups/{groupId}/privateNetworkSettings/endpointIds","2023-01-01","envelope includeCount itemsPerPage pageNum pretty",["Project Read Only"],"paged"],"listGroupProcessCollStatMeasurements":["listProcessMeasurements","GET /groups/{groupId}/processes/{processId}/{databaseName}/{collectionName}/collStats/measurements","2023-11-15","envelope metrics start end period",["Project Read Only"]],"listGroupProcessDatabases":["listDatabases","GET /groups/{groupId}/processes/{processId}/databases","2023-01-01","envelope includeCount itemsPerPage pageNum pretty",["Project Read Only"],"paged"],"listGroupProcessDisks":["listProcessDisks","GET /groups/{groupId}/processes/{processId}/disks","2023-01-01","envelope includeCount itemsPerPage pageNum pretty",["Project Read Only"],"paged"],"listGroupProcessPerformanceAdvisorNamespaces":["listPerformanceAdvisorNamespaces","GET /groups/{groupId}/processes/{processId}/performanceAdvisor/namespaces","2023-01-01","envelope pretty duration since",["Project Read Only"]],"listGroupProcessPerformanceAdvisorSlowQueryLogs":["listSlowQueryLogs","GET /groups/{groupId}/processes/{processId}/performanceAdvisor/slowQueryLogs","2023-01-01","envelope pretty duration namespaces nLogs since includeMetrics includeReplicaState includeOpType",["Project Data Access Admin","Project Data Access Read Only","Project Data Access Read Write","Project Observability Viewer","Project Stream Processing Owner"]],"listGroupProcessPerformanceAdvisorSuggestedIndexes":["listSuggestedIndexes","GET /groups/{groupId}/processes/{processId}/performanceAdvisor/suggestedIndexes","2023-01-01","envelope includeCount itemsPerPage pageNum pretty duration namespaces nExamples nIndexes since",["Project Read Only"],"paged"],"listGroupProcesses":["","GET /groups/{groupId}/processes","2023-01-01","envelope includeCount itemsPerPage pageNum pretty",["Project Read Only"],"paged"],"listGroupServerlessBackupRestoreJobs":["listServerlessRestoreJobs","GET /groups/{groupId}/serverless/{clusterName}/backup/restoreJobs","2023-01-01 sunset:2026-01-22","envelope includeCount itemsPerPage pageNum pretty",["Project Owner"],"paged deprecated"],"listGroupServerlessBackupSnapshots":["listServerlessBackupSnapshots","GET /groups/{groupId}/serverless/{clusterName}/backup/snapshots","2023-01-01 sunset:2026-01-22","envelope pretty includeCount itemsPerPage pageNum",["Project Read Only"],"paged deprecated"],"listGroupServerlessInstances":["listServerlessInstances","GET /groups/{groupId}/serverless","2023-01-01 sunset:2027-01-18","envelope includeCount itemsPerPage pageNum pretty",["Project Read Only"],"paged deprecated"],"listGroupServiceAccountAccessList":["listAccessList","GET /groups/{groupId}/serviceAccounts/{clientId}/accessList","2024-08-05","envelope includeCount itemsPerPage pageNum pretty",["Project Read Only"],"paged"],"listGroupServiceAccounts":["","GET /groups/{groupId}/serviceAccounts","2024-08-05","itemsPerPage pageNum pretty envelope includeSystemManaged",["Project Read Only"],"paged"],"listGroupStandbyLinkFailovers":["listStandbyLinkFailovers","GET /groups/{groupId}/standbyLinks/{standbyLinkId}/failovers","preview","groupId~2 envelope itemsPerPage pageNum pretty",["Project Read Only"],"paged"],"listGroupStandbyLinks":["","GET /groups/{groupId}/standbyLinks","preview","groupId~2 envelope itemsPerPage pageNum pretty",["Project Read Only"],"paged"],"listGroupStreamActiveVpcPeeringConnections":["listActivePeeringConnections","GET /groups/{groupId}/streams/activeVpcPeeringConnections","2024-11-13","envelope itemsPerPage pageNum pretty",["Project Read Only"],"paged"],"listGroupStreamConnectionFailoverConnections":["listFailoverConnections","GET /groups/{groupId}/streams/{tenantName}/connections/{connectionName}/failoverConnections","2025-03-12","envelope pretty itemsPerPage pageNum",["Organization Stream Processing Admin","Project Stream Processing Manager"],"paged"],"listGroupStreamConnections":["listStreamConnections","GET /groups/{groupId}/streams/{tenantName}/connections","2023-02-01","envelope itemsPerPage pageNum pretty",["Organization Stream Processing Admin","Project Data Access Admin","Project Data Access Read Only","Project Data Access Read Write","Project Stream Processing Manager"],"paged"],"listGroupStreamPrivateLinkConnections":["listPrivateLinkConnections","GET /groups/{groupId}/streams/privateLinkConnections","2023-02-01","envelope itemsPerPage pageNum pretty",["Project Read Only"],"paged"],"listGroupStreamVpcPeeringConnections":["listVpcPeeringConnections","GET /groups/{groupId}/streams/vpcPeeringConnections","2023-02-01","requesterAccountId envelope itemsPerPage pageNum pretty",["Project Read Only"],"paged"],"listGroupStreamWorkspaces":["listStreamWorkspaces","GET /groups/{groupId}/streams","2023-02-01","envelope itemsPerPage pageNum pretty",["Project Read Only"],"paged"],"listGroupTeams":["","GET /groups/{groupId}/teams","2023-01-01","envelope pretty includeCount itemsPerPage pageNum",["Project Read Only"],"paged"],"listGroupUsers":["","GET /groups/{groupId}/users","2023-01-01 sunset:2027-07-01, 2025-02-19","envelope includeCount itemsPerPage pageNum pretty flattenTeams includeOrgUsers orgMembershipStatus orgMembershipStatuses username~2",["Project Read Only"],"paged"],"listGroups":["","GET /groups","2023-01-01","envelope includeCount itemsPerPage pageNum pretty",[],"paged"],"listOrgAiModelApiKeys":["listOrgModelKeys","GET /orgs/{orgId}/aiModelApiKeys","2025-03-12","itemsPerPage pageNum envelope pretty",["Organization Read Only"],"paged"],"listOrgApiKeyAccessListEntries":["listOrgAccessEntries","GET /orgs/{orgId}/apiKeys/{apiUserId}/accessList","2023-01-01","envelope includeCount itemsPerPage pageNum pretty",["Organization Member"],"paged"],"listOrgApiKeys":["","GET /orgs/{orgId}/apiKeys","2023-01-01","envelope includeCount itemsPerPage pageNum pretty",["Organization Member"],"paged"],"listOrgEvents":["","GET /orgs/{orgId}/events","2023-01-01","envelope includeCount itemsPerPage pageNum pretty eventType includeRaw maxDate minDate",["Organization Member"],"paged"],"listOrgInvites":["","GET /orgs/{orgId}/invites","2023-01-01 sunset:2027-07-01","envelope pretty username~2",["Organization Owner"],"deprecated"],"listOrgInvoicePending":["listInvoicePending","GET /orgs/{orgId}/invoices/pending","2023-01-01","envelope pretty",["Organization Billing Viewer"]],"listOrgInvoiceReports":["","GET /orgs/{orgId}/invoices/{invoiceId}/reports","2025-03-12","envelope includeCount itemsPerPage pageNum pretty",["Organization Billing Viewer"],"paged"],"listOrgInvoices":["listInvoices","GET /orgs/{orgId}/invoices","2023-01-01","envelope includeCount itemsPerPage pageNum pretty viewLinkedInvoices statusNames fromDate toDate sortBy orderBy",["Organization Billing Viewer"],"paged"],"listOrgLiveMigrationAvailableProjects":["listAvailableProjects","GET /orgs/{orgId}/liveMigrations/availableProjects","2023-01-01","envelope pretty",["Organization Owner"]],"listOrgMcpConfigSecrets":["listOrgMcpSecrets","GET /orgs/{orgId}/mcpConfigs/{mcpConfigId}/secrets","2025-03-12","envelope itemsPerPage includeCount pageNum pretty",["Organization Read Only"],"paged"],"listOrgMcpConfigs":["","GET /orgs/{orgId}/mcpConfigs","2025-03-12","envelope itemsPerPage includeCount pageNum pretty",["Organization Read Only"],"paged"],"listOrgResourcePolicies":["","GET /orgs/{orgId}/resourcePolicies","2024-08-05","envelope pretty",["Organization Member"]],"listOrgSandboxConfig":["","GET /orgs/{orgId}/sandboxConfig","preview","envelope pretty itemsPerPage pageNum",["Organization Project Creator"],"paged"],"listOrgServiceAccountAccessList":["listOrgAccessList","GET /orgs/{orgId}/serviceAccounts/{clientId}/accessList","2024-08-05","envelope includeCount itemsPerPage pageNum pretty",["Organization Read Only"],"paged"],"listOrgServiceAccounts":["","GET /orgs/{orgId}/serviceAccounts","2024-08-05","itemsPerPage pageNum pretty envelope includeSystemManaged",["Organization Read Only"],"paged"],"listOrgTeamUsers":["listTeamUsers","GET /orgs/{orgId}/teams/{teamId}/users","2023-01-01 sunset:2027-07-01, 2025-02-19","envelope itemsPerPage pageNum pretty username~2 orgMembershipStatus orgMembershipStatuses userId~3",["Organization Member"],"paged"],"listOrgTeams":["","GET /orgs/{orgId}/teams","2023-01-01","envelope itemsPerPage includeCount pageNum pretty",["Organization Member"],"paged"],"listOrgUsers":["","GET /orgs/{orgId}/users","2023-01-01 sunset:2027-07-01, 2025-02-19","envelope pretty includeCount itemsPerPage pageNum username~2 orgMembershipStatus orgMembershipStatuses",["Organization Member"],"paged"],"listOrgs":["","GET /orgs","2023-01-01","envelope includeCount itemsPerPage pageNum pretty name~2",[],"paged"],"listRateLimits":["","GET /rateLimits","2025-03-12, preview sunset:2026-04-21","itemsPerPage pageNum pretty envelope groupId~3 orgId~2 userId~2 ipAddress~2 name~2 endpointPath",[],"paged"],"listSkus":["","GET /skus","2025-03-12","envelope includeCount itemsPerPage pageNum pretty",["Organization Member","Project Read Only"],"paged"],"migrateGroup":["","POST /groups/{groupId}:migrate","2024-05-30 body:object","envelope",["Organization Owner"],"bodyRequired"],"pinGroupClusterCollStatPinnedNamespaces":["pinNamespaces","PUT /groups/{groupId}/clusters/{clusterName}/collStats/pinned","2023-11-15 body:object","envelope",["Project Read Only"],"bodyRequired"],"pinGroupClusterFeatureCompatibilityVersion":["pinFeatureCompatibilityVersion","POST /groups/{groupId}/clusters/{clusterName}:pinFeatureCompatibilityVersion","2024-05-30 body:object","envelope pretty",["Project Owner"]],"rejectGroupStreamVpcPeeringConnection":["rejectVpcPeeringConnection","POST /groups/{groupId}/streams/vpcPeeringConnections/{id}:reject","2023-02-01","envelope",["Organization Stream Processing Admin","Project Stream Processing Owner"]],"removeFederationSettingConnectedOrgConfig":["removeConnectedOrgConfig","DELETE /federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}","2023-01-01","envelope",["Organization Owner"]],"removeGroupApiKey":["","DELETE /groups/{groupId}/apiKeys/{apiUserId}","2023-01-01","envelope pretty",["Project Access Manager"]],"removeGroupTeam":["","DELETE /groups/{groupId}/teams/{teamId}","2023-01-01","envelope",["Project Access Manager"]],"removeGroupUser":["","DELETE /groups/{groupId}/users/{userId}","2023-01-01 sunset:2027-07-01, 2025-02-19","envelope pretty",["Project Access Manager"]],"removeGroupUserRole":["","POST /groups/{groupId}/users/{userId}:removeRole","2025-02-19 body:object","envelope pretty",["Project Access Manager"],"bodyRequired"],"removeOrgTeamUser":["","POST /orgs/{orgId}/teams/{teamId}:removeUser","2025-02-19 body:object","envelope pretty",["Organization Owner"],"bodyRequired"],"removeOrgTeamUserFromTeam":["removeUserFromTeam","DELETE /orgs/{orgId}/teams/{teamId}/users/{userId}","2023-01-01 sunset:2027-07-01","envelope pretty",["Organization Owner"],"deprecated"],"removeOrgUser":["","DELETE /orgs/{orgId}/users/{userId}","2023-01-01 sunset:2027-07-01, 2025-02-19","envelope pretty",["Organization Owner"]],"removeOrgUserRole":["removeOrgRole","POST /orgs/{orgId}/users/{userId}:removeRole","2025-02-19 body:object","envelope pretty",["Organization Owner"],"bodyRequired"],"renameOrgTeam":["","PATCH /orgs/{orgId}/teams/{teamId}","2023-01-01 body:object","envelope pretty",["Organization Owner"],"bodyRequired"],"requestGroupEncryptionAtRestPrivateEndpointDeletion":["requestPrivateEndpointDeletion","DELETE /groups/{groupId}/encryptionAtRest/{cloudProvider}/privateEndpoints/{endpointId}","2023-01-01","envelope pretty cloudProvider~3",["Project Owner"]],"requestGroupSampleDatasetLoad":["requestSampleDatasetLoad","POST /groups/{groupId}/sampleDatasetLoad/{name}","2023-01-01","envelope",["Project Owner"]],"resetGroupAiModelApiCloudGeographyModelGroupNameRateLimits":["resetGroupModelLimits","POST /groups/{groupId}/aiModelApiClouds/{cloud}/geographies/{geography}/modelGroupNames/{modelGroupName}/rateLimits:reset","2025-03-12","envelope pretty",["Project Model Owner"]],"resetGroupAiModelApiRateLimits":["resetGroupRateLimits","POST /groups/{groupId}/aiModelApiRateLimits:reset","2025-03-12","envelope pretty",["Project Model Owner"]],"resetGroupMaintenanceWindow":["resetMaintenanceWindow","DELETE /groups/{groupId}/maintenanceWindow","2023-01-01","envelope",["Project Owner"]],"resetOrgMaintenanceSettings":["","POST /orgs/{orgId}/maintenanceSettings:reset","preview","envelope pretty",["Organization Owner"]],"restartGroupClusterPrimaries":["restartPrimaries","POST /groups/{groupId}/clusters/{clusterName}/restartPrimaries","2023-01-01 sunset:2027-07-01, 2023-02-01","envelope pretty",["Project Cluster Manager"]],"revokeFederationSettingIdentityProviderJwks":["revokeIdentityProviderJwks","DELETE /federationSettings/{federationSettingsId}/identityProviders/{identityProviderId}/jwks","2023-11-15","envelope",["Organization Owner"]],"revokeGroupClusterMongoDbEmployeeAccess":["revokeMongoEmployeeAccess","POST /groups/{groupId}/clusters/{clusterName}:revokeMongoDBEmployeeAccess","2024-08-05","envelope pretty",["Project Support Access Manager"]],"searchOrgInvoiceLineItems":["searchInvoiceLineItems","GET /orgs/{orgId}/invoices/{invoiceId}/lineItems:search","2024-08-05 body:object","envelope itemsPerPage pageNum invoiceId~2",["Organization Billing Viewer"],"bodyRequired paged"],"setGroupDataFederationLimit":["setDataFederationLimit","PATCH /groups/{groupId}/dataFederation/{tenantName}/limits/{limitName}","2023-01-01 body:object","envelope limitName~2",["Project Owner"],"bodyRequired"],"setGroupLimit":["","PATCH /groups/{groupId}/limits/{limitName}","2023-01-01 body:object","envelope pretty",["Project Owner"],"bodyRequired"],"setGroupServerlessPerformanceAdvisorAutoIndexing":["setServerlessAutoIndexing","POST /groups/{groupId}/serverless/{clusterName}/performanceAdvisor/autoIndexing","2023-01-01 sunset:2026-01-22","enable pretty",["Project Owner"],"deprecated"],"startGroupClusterOutageSimulation":["startOutageSimulation","POST /groups/{groupId}/clusters/{clusterName}/outageSimulation","2023-01-01 body:object","envelope pretty",["Project Cluster Manager","Project Cluster Resilience Tester","Project Replica Set Manager"],"bodyRequired"],"startGroupStreamProcessor":["startStreamProcessor","POST /groups/{groupId}/streams/{tenantName}/processor/{processorName}:start","2024-05-30","envelope pretty",["Organization Stream Processing Admin","Project Stream Processing Manager"]],"startGroupStreamProcessorWith":["startStreamProcessorWith","POST /groups/{groupId}/streams/{tenantName}/processor/{processorName}:startWith","2025-03-12 body:object","envelope pretty",["Organization Stream Processing Admin","Project Stream Processing Manager"]],"stopGroupStreamProcessor":["stopStreamProcessor","POST /groups/{groupId}/streams/{tenantName}/processor/{processorName}:stop","2024-05-30","envelope pretty",["Organization Stream Processing Admin","Project Stream Processing Manager"]],"takeGroupClusterBackupSnapshots":["takeSnapshots","POST /groups/{groupId}/clusters/{clusterName}/backup/snapshots","2023-01-01 body:object","envelope pretty",["Project Backup Creator"],"bodyRequired"],"tenantGroupFlexClusterUpgrade":["tenantUpgrade","POST /groups/{groupId}/flexClusters:tenantUpgrade","2024-11-13 body:object","envelope pretty",["Project Cluster Manager"],"bodyRequired"],"toggleGroupAlertConfig":["toggleAlertConfig","PATCH /groups/{groupId}/alertConfigs/{alertConfigId}","2023-01-01 body:object","envelope pretty",["Project Alerts Manager"],"bodyRequired"],"toggleGroupAwsCustomDns":["toggleAwsCustomDns","PATCH /groups/{groupId}/awsCustomDNS","2023-01-01 body:object","envelope pretty",["Project Owner"],"bodyRequired"],"toggleGroupMaintenanceWindowAutoDefer":["toggleMaintenanceAutoDefer","POST /groups/{groupId}/maintenanceWindow/autoDefer","2023-01-01","envelope",["Project Owner"]],"toggleGroupPrivateEndpointRegionalMode":["toggleRegionalEndpointMode","PATCH /groups/{groupId}/privateEndpoint/regionalMode","2023-01-01 body:object","envelope pretty",["Project Owner"],"bodyRequired"],"unpinGroupClusterCollStatUnpinNamespaces":["unpinNamespaces","PATCH /groups/{groupId}/clusters/{clusterName}/collStats/unpin","2023-11-15 body:object","envelope",["Project Read Only"],"bodyRequired"],"unpinGroupClusterFeatureCompatibilityVersion":["unpinFeatureCompatibilityVersion","POST /groups/{groupId}/clusters/{clusterName}:unpinFeatureCompatibilityVersion","2024-05-30","envelope pretty",["Project Owner"]],"updateFederationSettingConnectedOrgConfig":["updateConnectedOrgConfig","PATCH /federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}","2023-01-01 body:object","envelope",["Organization Owner"],"bodyRequired"],"updateFederationSettingConnectedOrgConfigRoleMapping":["updateRoleMapping","PUT /federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}/roleMappings/{id}","2023-01-01 body:object","id~2 envelope",["Organization Owner"],"bodyRequired"],"updateFederationSettingIdentityProvider":["updateIdentityProvider","PATCH /federationSettings/{federationSettingsId}/identityProviders/{identityProviderId}","2023-01-01 sunset:2025-01-01 body:object, 2023-11-15 body:object","envelope",["Organization Owner"],"bodyRequired"],"updateGroup":["","PATCH /groups/{groupId}","2023-01-01 body:object","envelope pretty",["Project Owner"],"bodyRequired"],"updateGroupAiModelApiCloudGeographyModelGroupNameRateLimits":["updateGroupRateLimits","PATCH /groups/{groupId}/aiModelApiClouds/{cloud}/geographies/{geography}/modelGroupNames/{modelGroupName}/rateLimits","2025-03-12 body:object","envelope pretty",["Project Model Owner"],"bodyRequired"],"updateGroupAiModelApiKey":["updateGroupModelKey","PATCH /groups/{groupId}/aiModelApiKeys/{apiKeyId}","2025-03-12 body:object","envelope pretty",["Project Model Owner"],"bodyRequired"],"updateGroupAlertConfig":["updateAlertConfig","PUT /groups/{groupId}/alertConfigs/{alertConfigId}","2023-01-01 body:object","envelope pretty",["Project Alerts Manager"],"bodyRequired"],"updateGroupApiKeyRoles":["updateApiKeyRoles","PATCH /groups/{groupId}/apiKeys/{apiUserId}","2023-01-01 body:object","pageNum itemsPerPage includeCount pretty envelope",["Project Access Manager"],"bodyRequired paged"],"updateGroupAuditLog":["updateAuditLog","PATCH /groups/{groupId}/auditLog","2023-01-01 body:object","envelope pretty",["Project Owner"],"bodyRequired"],"updateGroupBackupCompliancePolicy":["updateCompliancePolicy","PUT /groups/{groupId}/backupCompliancePolicy","2023-01-01 sunset:2027-07-01 body:object, 2023-10-01 body:object","envelope overwriteBackupPolicies pretty",["Project Owner"],"bodyRequired"],"updateGroupBackupExportBucket":["updateBackupExportBucket","PATCH /groups/{groupId}/backup/exportBuckets/{exportBucketId}","2024-05-30 body:object","envelope pretty",["Project Backup Manager"],"bodyRequired"],"updateGroupCluster":["updateCluster","PATCH /groups/{groupId}/clusters/{clusterName}","2023-01-01 sunset:2027-07-01 body:object, 2023-02-01 sunset:2027-07-01 body:object, 2024-08-05 sunset:2027-03-01 body:object, 2024-10-23 body:object","envelope pretty Use-Effective-Instance-Fields Use-Effective-Fields-Replication-Specs",["Project Cluster Manager","Project Cluster Resilience Tester","Project Replica Set Manager"],"bodyRequired"],"updateGroupClusterBackupSchedule":["updateBackupSchedule","PATCH /groups/{groupId}/clusters/{clusterName}/backup/schedule","2023-01-01 sunset:2027-07-01 body:object, 2024-08-05 body:object","envelope pretty",["Project Backup Manager"],"bodyRequired"],"updateGroupClusterBackupSnapshot":["updateBackupSnapshot","PATCH /groups/{groupId}/clusters/{clusterName}/backup/snapshots/{snapshotId}","2023-01-01 body:object","envelope pretty",["Project Backup Manager"],"bodyRequired"],"updateGroupClusterCollStatPinnedNamespaces":["updatePinnedNamespaces","PATCH /groups/{groupId}/clusters/{clusterName}/collStats/pinned","2023-11-15 body:object","envelope",["Project Read Only"],"bodyRequired"],"updateGroupClusterFtsIndex":["updateClusterFtsIndex","PATCH /groups/{groupId}/clusters/{clusterName}/fts/indexes/{indexId}","2023-01-01 sunset:2027-07-01 body:object","envelope pretty",["Project Search Index Editor"],"bodyRequired deprecated"],"updateGroupClusterOnlineArchive":["updateOnlineArchive","PATCH /groups/{groupId}/clusters/{clusterName}/onlineArchives/{archiveId}","2023-01-01 body:object","envelope pretty",["Project Data Access Admin"],"bodyRequired"],"updateGroupClusterProcessArgs":["updateProcessArgs","PATCH /groups/{groupId}/clusters/{clusterName}/processArgs","2023-01-01 sunset:2027-07-01 body:object, 2024-08-05 body:object","envelope pretty",["Project Cluster Manager"],"bodyRequired"],"updateGroupClusterQueryShape":["updateClusterQueryShape","PATCH /groups/{groupId}/clusters/{clusterName}/queryShapes/{queryShapeHash}","2025-03-12 body:object","envelope pretty",["Project Data Access Admin"],"bodyRequired"],"updateGroupClusterSearchDeployment":["updateClusterSearchDeployment","PATCH /groups/{groupId}/clusters/{clusterName}/search/deployment","2023-01-01 sunset:2027-07-01 body:object, 2024-05-30 body:object","envelope pretty",["Project Cluster Manager"],"bodyRequired"],"updateGroupClusterSearchIndex":["updateClusterSearchIndex","PATCH /groups/{groupId}/clusters/{clusterName}/search/indexes/{indexId}","2024-05-30 body:object","envelope pretty",["Project Search Index Editor"],"bodyRequired"],"updateGroupClusterSearchIndexByName":["updateIndexByName","PATCH /groups/{groupId}/clusters/{clusterName}/search/indexes/{databaseName}/{collectionName}/{indexName}","2024-05-30 body:object","envelope pretty",["Project Search Index Editor"],"bodyRequired"],"updateGroupClusterSnapshot":["updateClusterSnapshot","PATCH /groups/{groupId}/clusters/{clusterName}/snapshots/{snapshotId}","2023-01-01 body:object","envelope pretty",["Project Owner"],"bodyRequired deprecated"],"updateGroupClusterSnapshotSchedule":["updateClusterSnapshotSchedule","PATCH /groups/{groupId}/clusters/{clusterName}/snapshotSchedule","2023-01-01 body:object","envelope pretty",["Project Owner"],"bodyRequired deprecated"],"updateGroupClusterSqlInterface":["updateClusterSqlInterface","PATCH /groups/{groupId}/clusters/{clusterName}/sqlInterface","preview body:object","envelope pretty clusterName~2",["Project Cluster Manager","Project Replica Set Manager"],"bodyRequired"],"updateGroupContainer":["","PATCH /groups/{groupId}/containers/{containerId}","2023-01-01 body:object","envelope pretty",["Project Owner"],"bodyRequired"],"updateGroupCustomDbRoleRole":["updateCustomDbRole","PATCH /groups/{groupId}/customDBRoles/roles/{roleName}","2023-01-01 body:object","envelope pretty",["Project Database Access Admin","Project Stream Processing Owner"],"bodyRequired"],"updateGroupDataFederation":["updateDataFederation","PATCH /groups/{groupId}/dataFederation/{tenantName}","2023-01-01 body:object","envelope pretty skipRoleValidation~2",["Project Owner"],"bodyRequired"],"updateGroupDatabaseUser":["updateDatabaseUser","PATCH /groups/{groupId}/databaseUsers/{databaseName}/{username}","2023-01-01 body:object","envelope pretty",["Project Database Access Admin","Project Stream Processing Owner"],"bodyRequired"],"updateGroupEncryptionAtRest":["updateEncryptionAtRest","PATCH /groups/{groupId}/encryptionAtRest","2023-01-01 body:object","envelope pretty",["Project Owner"],"bodyRequired"],"updateGroupFlexCluster":["updateFlexCluster","PATCH /groups/{groupId}/flexClusters/{name}","2024-11-13 body:object","envelope pretty",["Project Owner"],"bodyRequired"],"updateGroupIntegration":["","PUT /groups/{groupId}/integrations/{integrationType}","2023-01-01 body:object","envelope includeCount itemsPerPage pageNum pretty",["Project Owner"],"bodyRequired paged"],"updateGroupInviteById":["updateInviteById","PATCH /groups/{groupId}/invites/{invitationId}","2023-01-01 sunset:2027-07-01 body:object","envelope",["Project Owner"],"bodyRequired deprecated"],"updateGroupInvites":["","PATCH /groups/{groupId}/invites","2023-01-01 sunset:2027-07-01 body:object","envelope pretty",["Project Owner"],"bodyRequired deprecated"],"updateGroupLogIntegration":["","PUT /groups/{groupId}/logIntegrations/{id}","2025-03-12 body:object","envelope pretty",["Project Owner"],"bodyRequired"],"updateGroupMaintenanceWindow":["updateMaintenanceWindow","PATCH /groups/{groupId}/maintenanceWindow","2023-01-01 body:object, preview body:object","envelope",["Project Owner"],"bodyRequired"],"updateGroupMcpConfig":["","PATCH /groups/{groupId}/mcpConfigs/{mcpConfigId}","2025-03-12 body:object","pretty mcpConfigId~2",["Project Owner"],"bodyRequired"],"updateGroupMetricIntegration":["","PUT /groups/{groupId}/metricIntegrations/{metricIntegrationId}","2025-03-12 body:object, preview sunset:2026-09-14 body:object","envelope pretty",["Project Owner"],"bodyRequired"],"updateGroupPeer":["","PATCH /groups/{groupId}/peers/{peerId}","2023-01-01 body:object","envelope pretty",["Project Network Access Manager"],"bodyRequired"],"updateGroupPrivateEndpointEndpointService":["updatePrivateEndpointService","PATCH /groups/{groupId}/privateEndpoint/endpointService/{endpointServiceId}","2023-01-01 body:object","envelope pretty",["Project Owner"],"bodyRequired"],"updateGroupPrivateEndpointServerlessInstanceEndpoint":["updateServerlessPrivateEndpoint","PATCH /groups/{groupId}/privateEndpoint/serverless/instance/{instanceName}/endpoint/{endpointId}","2023-01-01 sunset:2026-01-22 body:object","envelope",["Project Owner"],"bodyRequired deprecated"],"updateGroupPushBasedLogExport":["updateLogExport","PATCH /groups/{groupId}/pushBasedLogExport","2023-01-01 sunset:2027-02-04 body:object","envelope pretty",["Project Owner"],"bodyRequired deprecated"],"updateGroupServiceAccount":["","PATCH /groups/{groupId}/serviceAccounts/{clientId}","2024-08-05 body:object","envelope pretty",["Project Owner"],"bodyRequired"],"updateGroupSettings":["","PATCH /groups/{groupId}/settings","2023-01-01 body:object","envelope pretty",["Project Owner"],"bodyRequired"],"updateGroupStreamConnection":["updateStreamConnection","PATCH /groups/{groupId}/streams/{tenantName}/connections/{connectionName}","2023-02-01 body:object","envelope pretty",["Organization Stream Processing Admin","Project Stream Processing Manager"],"bodyRequired"],"updateGroupStreamConnectionFailoverConnection":["updateStreamFailoverConnection","PATCH /groups/{groupId}/streams/{tenantName}/connections/{connectionName}/failoverConnections/{failoverConnectionId}","2025-03-12 body:object","envelope pretty",["Organization Stream Processing Admin","Project Stream Processing Manager"],"bodyRequired"],"updateGroupStreamPrivateLinkConnection":["updatePrivateLinkConnection","PATCH /groups/{groupId}/streams/privateLinkConnections/{connectionId}","2025-03-12 body:object","envelope pretty",["Organization Stream Processing Admin","Project Stream Processing Manager"],"bodyRequired"],"updateGroupStreamProcessor":["updateStreamProcessor","PATCH /groups/{groupId}/streams/{tenantName}/processor/{processorName}","2024-05-30 body:object","envelope pretty",["Organization Stream Processing Admin","Project Stream Processing Manager"],"bodyRequired"],"updateGroupStreamWorkspace":["updateStreamWorkspace","PATCH /groups/{groupId}/streams/{tenantName}","2023-02-01 body:object","envelope pretty",["Organization Stream Processing Admin","Project Data Access Admin","Project Stream Processing Manager"],"bodyRequired"],"updateGroupTeam":["","PATCH /groups/{groupId}/teams/{teamId}","2023-01-01 body:object","envelope pretty",["Project Access Manager"],"bodyRequired"],"updateGroupUserRoles":["","PUT /groups/{groupId}/users/{userId}/roles","2023-01-01 sunset:2027-07-01 body:object","pretty envelope",["Project Owner"],"bodyRequired deprecated"],"updateGroupUserSecurity":["updateUserSecurity","PATCH /groups/{groupId}/userSecurity","2023-01-01 body:object","envelope pretty",["Project Owner"],"bodyRequired"],"updateOrg":["","PATCH /orgs/{orgId}","2023-01-01 body:object","envelope pretty",["Organization Owner"],"bodyRequired"],"updateOrgApiKey":["","PATCH /orgs/{orgId}/apiKeys/{apiUserId}","2023-01-01 body:object","envelope pretty",["Organization Owner"],"bodyRequired"],"updateOrgDelegationSettings":["","PATCH /orgs/{orgId}/delegationSettings","2025-03-12 body:object","envelope pretty",["Organization Owner"],"bodyRequired"],"updateOrgInviteById":["","PATCH /orgs/{orgId}/invites/{invitationId}","2023-01-01 sunset:2027-07-01 body:object","envelope pretty",["Organization Owner"],"bodyRequired deprecated"],"updateOrgInvites":["","PATCH /orgs/{orgId}/invites","2023-01-01 sunset:2027-07-01 body:object","envelope pretty",["Organization Owner"],"bodyRequired deprecated"],"updateOrgMaintenanceSettings":["","PATCH /orgs/{orgId}/maintenanceSettings","preview body:object","envelope pretty",["Organization Owner"],"bodyRequired"],"updateOrgMcpConfig":["","PATCH /orgs/{orgId}/mcpConfigs/{mcpConfigId}","2025-03-12 body:object","pretty mcpConfigId~2",["Organization Owner"],"bodyRequired"],"updateOrgResourcePolicy":["","PATCH /orgs/{orgId}/resourcePolicies/{resourcePolicyId}","2024-08-05 body:object","envelope pretty",["Organization Owner"],"bodyRequired"],"updateOrgSandboxConfig":["","PATCH /orgs/{orgId}/sandboxConfig/{sandboxConfigId}","preview body:object","envelope pretty",["Organization Owner"],"bodyRequired"],"updateOrgServiceAccount":["","PATCH /orgs/{orgId}/serviceAccounts/{clientId}","2024-08-05 body:object","envelope pretty",["Organization Owner"],"bodyRequired"],"updateOrgSettings":["","PATCH /orgs/{orgId}/settings","2023-01-01 body:object","envelope pretty",["Organization Owner"],"bodyRequired"],"updateOrgUser":["","PATCH /orgs/{orgId}/users/{userId}","2025-02-19 body:object","envelope pretty",["Organization Owner"],"bodyRequired"],"updateOrgUserRoles":["","PUT /orgs/{orgId}/users/{userId}/roles","2023-01-01 sunset:2027-07-01 body:object","pretty envelope",["Organization Owner"],"bodyRequired deprecated"],"upgradeGroupClusterTenantUpgrade":["upgradeTenantUpgrade","POST /groups/{groupId}/clusters/tenantUpgrade","2023-01-01 body:object","envelope pretty",["Project Cluster Manager"],"bodyRequired"],"upgradeGroupClusterTenantUpgradeToServerless":["upgradeClusterToServerless","POST /groups/{groupId}/clusters/tenantUpgradeToServerless","2023-01-01 sunset:2025-02-05 body:object","envelope pretty",["Project Cluster Manager"],"bodyRequired deprecated"],"validateGroupClusterConfigurations":["","POST /groups/{groupId}/clusterConfigurations:validate","2025-03-12 body:object","envelope pretty",["Project Cluster Manager"],"bodyRequired"],"validateGroupLiveMigrations":["validateLiveMigrations","POST /groups/{groupId}/liveMigrations/validate","2023-01-01 sunset:2027-07-01 body:object, 2024-05-30 body:object","envelope pretty",["Organization Owner"],"bodyRequired"],"validateOrgResourcePolicies":["validateResourcePolicies","POST /orgs/{orgId}/resourcePolicies:validate","2024-08-05 body:object","envelope pretty",["Organization Owner"],"bodyRequired"],"verifyGroupPrivateIpMode":["verifyPrivateIpMode","GET /groups/{groupId}/privateIpMode","2023-01-01","envelope pretty",["Project Read Only"],"deprecated"],"verifyGroupUserSecurityLdap":["verifyUserSecurityLdap","POST /groups/{groupId}/userSecurity/ldap/verify","2023-01-01 body:object","envelope pretty",["Project Owner"],"bodyRequired"],"withGroupStreamSampleConnections":["withStreamSampleConnections","POST /groups/{groupId}/streams:withSampleConnections","2024-08-05 body:object","envelope pretty",["Organization Stream Processing Admin","Project Data Access Admin","Project Stream Processing Manager"],"bodyRequired"]}}');
;// CONCATENATED MODULE: ./src/atlas/catalog/layout.ts
/** Where every path of the Admin API starts; operations.json leaves it out. */
const apiRoot = '/api/atlas/v2';
/**
 * The full form of one stored operation; undefined when the catalogue does not hold it.
 *
 * @throws Error when the tables lack something that it refers to, which no generated file does.
 */
function expandOperation(id, catalog) {
    const stored = Object.hasOwn(catalog.operations, id) ? catalog.operations[id] : undefined;
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
    const stored = catalog.parameters[key];
    if (stored === undefined)
        throw new Error(`The operation catalogue has no parameter ${key}.`);
    const { values: choice, ...rest } = stored;
    const values = typeof choice === 'string' ? catalog.values[choice] : choice;
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
/** The Sørensen-Dice coefficient of the words, turned around; likeness of single words counts in part. */
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

;// CONCATENATED MODULE: ./src/atlas/catalog/catalog.ts



// The compiler's own reading of the file is a type of 540 shapes; the generator's tests hold it to this one.
const catalog = operations_namespaceObject;
const expanded = new Map();
let idsByName;
/** `x-xgen-sha` of the OpenAPI document that the catalogue was generated from. */
const catalogSource = catalog.source;
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
    return Object.keys(catalog.operations);
}
/**
 * Operation names that somebody who wrote `name` may have meant, best first: each operation at most once, by its ID or
 * its alias, whichever is nearer. Empty when nothing is near.
 */
function nearestOperations(name, limit = 3) {
    idsByName ??= indexNames();
    const names = Object.entries(catalog.operations).flatMap(([id, [alias]]) => (alias === '' ? [id] : [id, alias]));
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
/** The latest stable version; undefined for an operation that exists only as preview or upcoming. */
function defaultVersion(operation) {
    return operation.versions.findLast(({ version }) => /^\d{4}-\d{2}-\d{2}$/.test(version));
}
function lookUp(id) {
    const known = expanded.get(id);
    if (known !== undefined)
        return known;
    const operation = expandOperation(id, catalog);
    if (operation !== undefined)
        expanded.set(id, operation);
    return operation;
}
function indexNames() {
    const index = new Map();
    for (const [id, [alias]] of Object.entries(catalog.operations)) {
        index.set(id.toLowerCase(), id);
        if (alias !== '')
            index.set(alias.toLowerCase(), id);
    }
    return index;
}

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

;// CONCATENATED MODULE: ./src/atlas/version.ts

/**
 * Atlas resolves a date to the newest version of the operation that is not later. The date is sent as it was given, so
 * that a version newer than this catalogue can be asked for; the catalogue's own tells whether there is a body.
 */
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

/**
 * Builds the request of an operation. Pure; does not change what it is given.
 *
 * @throws Error when {@link checkCall} has problems with the same input
 */
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
    const [close] = nearest(name, names, 1);
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
    if (/[\p{Cc}\p{Cs}]/u.test(text))
        return 'contains a control character, a line break or half of a character.';
    if (values !== undefined && !values.includes(text)) {
        const [close] = nearest(text, values, 1);
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
        const operation = getOperation(operationId);
        const today = new Date(options.clock.nowMs()).toISOString().slice(0, 10);
        const { problems, warnings } = checkCall(operation, input, today);
        if (problems.length > 0)
            throw new errors/* InputError */.dz(problems);
        if (options.readOnly && operation.method !== 'GET') {
            throw new errors/* InputError */.dz([{ input: 'dry-run', message: `${operation.id} would change Atlas.` }]);
        }
        warnings.forEach(warnOnce);
        return { request: buildRequest(operation, input), foretold: warnings.length > 0 };
    };
    const run = async (operationId, input) => {
        const { request, foretold } = prepare(operationId, input);
        const answer = await sendWithToken(options, request, describeRequest(request, input));
        if (isAlreadyGone(request.operation, answer)) {
            options.log.answer(`${describeAnswer(answer)}: gone already, so the repeated request is done`);
            return { status: answer.status, version: undefined, kind: 'json', data: undefined, bytes: Buffer.alloc(0) };
        }
        options.log.answer(describeAnswer(answer));
        const response = readAnswer(options.baseUrl, request, answer);
        const end = describeEnd(request.operation, response.version, answer);
        if (end !== undefined && !foretold)
            warnOnce(end);
        return response;
    };
    return {
        baseUrl: options.baseUrl,
        call: (operationId, input = {}) => run(operationId, input),
        async list(operationId, input = {}) {
            let first;
            const page = await readPages(async (paging) => {
                const response = await run(operationId, { ...input, parameters: { ...input.parameters, ...paging } });
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
/** Sends with a token; a 401 that an old or shared token explains is repeated once with a new one. */
async function sendWithToken(options, request, line) {
    const { tokens, deadlineMs, log } = options;
    const token = request.operation.unauthenticated ? undefined : await tokens.current(deadlineMs);
    log.request(line);
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
/** `getGroupCluster project=64… cluster=prod`: users say project where the wire says group. */
function describeRequest({ operation }, { parameters = {} }) {
    const words = Object.entries(parameters).map(([name, value]) => {
        const text = typeof value === 'object' ? value.join(',') : String(value);
        return `${LABELS[name] ?? name}=${text}`;
    });
    return [operation.id, ...words].join(' ');
}
function describeAnswer({ status, durationMs, body }) {
    const { errorCode } = status >= 400 ? parseErrorBody(body) : { errorCode: undefined };
    return `${status}${errorCode === undefined ? '' : ` ${errorCode}`} ${Math.round(durationMs)} ms`;
}

;// CONCATENATED MODULE: ./src/atlas/clock.ts
/** The machine's clock, read through `performance` so that a correction of the wall clock moves no deadline. */
const systemClock = {
    nowMs: () => performance.timeOrigin + performance.now(),
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
        if (/[\s\p{Cc}]/u.test(value)) {
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

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./src/atlas/token-envelope.ts

const VERSION = 1;
const SALT_BYTES = 16;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/**
 * Encrypts a token: AES-256-GCM, random salt and nonce, key by HKDF-SHA-256 from the client secret. Client ID and host
 * are bound in as additional data, so that an envelope opens only for the account and the host it was made for.
 */
function sealToken(token, account, baseUrl) {
    const salt = (0,external_node_crypto_namespaceObject.randomBytes)(SALT_BYTES);
    const nonce = (0,external_node_crypto_namespaceObject.randomBytes)(NONCE_BYTES);
    const cipher = (0,external_node_crypto_namespaceObject.createCipheriv)('aes-256-gcm', deriveKey(account, salt), nonce);
    cipher.setAAD(boundTo(account, baseUrl));
    const sealed = Buffer.concat([cipher.update(token, 'utf8'), cipher.final()]);
    return Buffer.concat([Buffer.of(VERSION), salt, nonce, cipher.getAuthTag(), sealed]).toString('base64url');
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
        throw refused(subject, options.baseUrl, answer);
    const token = parseToken(answer);
    if (token === undefined) {
        throw new errors/* NetworkError */.Dr(`${subject}: ${describeForeign(answer)}`, {
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
        throw refused(subject, options.baseUrl, answer);
}
/**
 * A token source that gets tokens as they are needed.
 *
 * @param onMinted called with each new token before anybody can use it
 */
function createTokenSource(options) {
    let latest;
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
    return {
        current(deadlineMs) {
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
function refused(subject, baseUrl, answer) {
    const { errorCode, detail, fromAtlas } = parseErrorBody(answer.body);
    if (answer.status < 400 || (errorCode === undefined && !fromAtlas)) {
        return new errors/* NetworkError */.Dr(`${subject}: ${describeForeign(answer)}`, {
            fault: answer.status >= 300 && answer.status < 400 ? 'redirect' : 'foreign',
            hint: 'Check base-url, and whether a proxy or a login page answers in place of Atlas.'
        });
    }
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
                await delay(clock, retry.delayMs, signal);
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
        if (stop.signal.aborted)
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
    const { errorCode, detail, parameters, fromAtlas } = parseErrorBody(answer.body);
    const retryAfterSeconds = parseRetryAfter(answer.headers['retry-after'], nowMs);
    return { kind: 'answer', status: answer.status, errorCode, detail, parameters, fromAtlas, retryAfterSeconds };
}
function transport_describeAnswer(answer) {
    const { errorCode, detail } = parseErrorBody(answer.body);
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

;// CONCATENATED MODULE: ./src/atlas/ui-pages.ts
/**
 * The page of the Atlas UI for an organization, project or cluster.
 *
 * @returns undefined where nothing is named
 */
function findUiPage(baseUrl, { orgId, groupId, clusterName }) {
    if (groupId !== undefined) {
        const project = `${baseUrl}/v2/${encodeURIComponent(groupId)}`;
        return clusterName === undefined
            ? `${project}#/overview`
            : `${project}#/clusters/detail/${encodeURIComponent(clusterName)}`;
    }
    return orgId === undefined ? undefined : `${baseUrl}/v2#/org/${encodeURIComponent(orgId)}/projects`;
}

;// CONCATENATED MODULE: ./src/operations/run-api-operation.ts


/** Runs any operation of the catalogue. */
async function runApiOperation({ atlas }, task) {
    const { operation, input } = task;
    const allPages = task.paginate && operation.paged && operation.method === 'GET' && !('pageNum' in (input.parameters ?? {}));
    const response = allPages
        ? await atlas.list(operation.id, input)
        : await atlas.call(operation.id, input);
    const count = countOf(response.data);
    return {
        verdict: `${operation.id} answered ${response.status}${count === undefined ? '' : ` with ${count} ${count === 1 ? 'item' : 'items'}`}.`,
        data: response.data,
        file: response.kind === 'json'
            ? undefined
            : { bytes: response.bytes, extension: response.kind === 'gzip' ? 'gz' : 'csv' },
        status: response.status,
        apiVersion: response.version,
        outputs: findOutputs(atlas.baseUrl, input, response.data),
        facts: factsOf(response.data)
    };
}
/** The request as it would be sent, for `dry-run`: nothing is sent. */
function describeApiRequest(baseUrl, { operation, input }) {
    const request = buildRequest(operation, input);
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
    const { id, name } = (run_api_operation_isRecord(data) ? data : {});
    const given = (key) => (typeof parameters[key] === 'string' ? parameters[key] : undefined);
    const url = findUiPage(baseUrl, {
        orgId: given('orgId'),
        groupId: given('groupId'),
        clusterName: given('clusterName')
    });
    return {
        ...(typeof id === 'string' ? { id } : {}),
        ...(typeof name === 'string' ? { name } : {}),
        ...(url === undefined ? {} : { url })
    };
}
/** The scalar fields of an answer, as rows for the summary. */
function factsOf(data) {
    if (!run_api_operation_isRecord(data))
        return [];
    return Object.entries(data)
        .filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value))
        .map(([key, value]) => [key, String(value)]);
}
function countOf(data) {
    if (Array.isArray(data))
        return data.length;
    const results = run_api_operation_isRecord(data) ? data['results'] : undefined;
    return Array.isArray(results) ? results.length : undefined;
}
function run_api_operation_isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
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
    'dry-run': undefined,
    'base-url': 'MONGODB_ATLAS_BASE_URL',
    summary: undefined
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

// EXTERNAL MODULE: ./src/action/failure.ts
var action_failure = __nccwpck_require__(9280);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 3 modules
var lib = __nccwpck_require__(4629);
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
    const client = new lib/* HttpClient */.Qq(userAgent, [signalHandler], {
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

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./src/operations/definition.ts
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

;// CONCATENATED MODULE: ./src/operations/roles.ts


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
        throw new errors/* InputError */.dz([{ input: 'parameters.roles', message }]);
    }
    let data;
    try {
        ;
        ({ data } = await atlas.call(read.operationId, { parameters: { ...read.parameters, clientId } }));
    }
    catch (error) {
        if (error instanceof errors/* ApiError */.hD && [401, 403, 404].includes(error.status)) {
            const roles = getOperation(read.operationId).roles.join(' or ');
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
        throw new errors/* UnmetError */._$(`The service account lacks ${missing.join(', ')} in ${place}; it holds ${names.join(', ') || 'no role'}.`, { hint: `Give it the role in Atlas under Access Manager, or change the option roles.` });
    }
    return names;
}

;// CONCATENATED MODULE: ./src/operations/verify-org-access.ts




/**
 * Proves that the service account can use the API in an organization. A token proves nothing: the API access list
 * applies to calls, and not to tokens.
 */
const verifyOrgAccess = defineOperation({
    name: 'verify-org-access',
    sentence: 'Proves by a call that the service account reaches an organization.',
    role: 'Organization Member',
    subjects: { 'org-id': 'optional' },
    options: {
        name: textOption('The name that the organization must have.'),
        roles: listOption('Roles that the service account must hold in the organization, such as `ORG_READ_ONLY`.')
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
            (await verifyRoles({
                atlas: context.atlas,
                clientId: context.clientId,
                wanted: roles,
                place: `organization ${organization.name}`,
                read: { operationId: 'getOrgServiceAccount', parameters: { orgId: organization.id } }
            }));
        const url = findUiPage(context.atlas.baseUrl, { orgId: organization.id }) ?? '';
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
    return new errors/* InputError */.dz([
        { input: 'org-id', message: `roles can be verified in one organization only; choose one of: ${ids}.` }
    ]);
}
function toOrganization(value) {
    const { id, name } = (value ?? {});
    if (typeof id !== 'string' || typeof name !== 'string') {
        throw new errors/* UnmetError */._$('Atlas answered without the ID and the name of the organization.');
    }
    return { id, name };
}

;// CONCATENATED MODULE: ./src/operations/verify-project-access.ts




/** Proves that the service account can use the API in a project. */
const verifyProjectAccess = defineOperation({
    name: 'verify-project-access',
    sentence: 'Proves by a call that the service account reaches a project.',
    role: 'Project Read Only',
    subjects: { 'project-id': 'optional' },
    options: {
        name: textOption('The name that the project must have; without `project-id`, the project to look for.'),
        roles: listOption('Roles that the service account must hold in the project, such as `GROUP_READ_ONLY`.')
    },
    outputs: ['id', 'name', 'url'],
    check: (subject, { name }) => subject['project-id'] === undefined && name === undefined
        ? [
            {
                input: 'project-id',
                message: 'required by verify-project-access, unless parameters.name names the project.'
            }
        ]
        : [],
    async run({ atlas, clientId, subject }, { name, roles }) {
        const groupId = subject['project-id'];
        const { data, status, version } = groupId === undefined
            ? await atlas.call('getGroupByName', { parameters: { groupName: name ?? '' } })
            : await atlas.call('getGroup', { parameters: { groupId } });
        const project = toProject(data);
        if (name !== undefined && project.name !== name) {
            throw new errors/* UnmetError */._$(`Project ${project.id} is named "${project.name}", not "${name}".`, {
                hint: 'Check project-id and the option name: one of them belongs to another project.'
            });
        }
        const held = roles &&
            (await verifyRoles({
                atlas,
                clientId,
                wanted: roles,
                place: `project ${project.name}`,
                read: { operationId: 'getGroupServiceAccount', parameters: { groupId: project.id } }
            }));
        return {
            verdict: `The service account reaches project ${project.name} (${project.id}).`,
            data: held === undefined ? project : { ...project, roles: held },
            status,
            apiVersion: version,
            outputs: {
                id: project.id,
                name: project.name,
                url: findUiPage(atlas.baseUrl, { groupId: project.id }) ?? ''
            },
            facts: [
                ['Project', project.name],
                ['ID', project.id],
                ['Organization', project.orgId],
                ...(held === undefined ? [] : [['Roles', held.join(', ')]])
            ]
        };
    }
});
function toProject(value) {
    const { id, name, orgId } = (value ?? {});
    if (typeof id !== 'string' || typeof name !== 'string' || typeof orgId !== 'string') {
        throw new errors/* UnmetError */._$('Atlas answered without the ID, the name and the organization of the project.');
    }
    return { id, name, orgId };
}

;// CONCATENATED MODULE: ./src/operations/registry.ts


/** Every named operation. One that is missing here does not exist. */
const NAMED_OPERATIONS = [verifyOrgAccess, verifyProjectAccess];
/** @returns the named operation of this name, in any case */
function findNamedOperation(name) {
    return NAMED_OPERATIONS.find((definition) => definition.name === name.toLowerCase());
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
            const [close] = nearest(name, Object.keys(definition.options), 1);
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
    const { parameters, body, version, paginate, problems } = inputs;
    const filled = fillSubjects(operation, inputs);
    const input = { parameters: filled, body, version };
    const check = checkCall(operation, input, new Date(inputs.nowMs).toISOString().slice(0, 10));
    // Where the parameters, or the body, could not be read, that they are missing is no news.
    const known = new Set(problems.map((problem) => problem.input));
    const hidden = (problem) => (parameters === undefined && problem.input.startsWith('parameters.')) ||
        (problem.input === 'body' && (known.has('body') || known.has('body-file')));
    problems.push(...check.problems.filter((problem) => !hidden(problem)).map((problem) => renameSubject(operation, problem)));
    return { task: { kind: 'api', operation, input, paginate }, warnings: check.warnings };
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
function fillSubjects(operation, { explicit, subject, parameters: given = {}, problems }) {
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
            if (explicit.has(name))
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
/**
 * Reads the input `parameters`: a YAML or JSON mapping of scalars and lists of scalars. Scalars keep their source text,
 * so that `8.0` stays 8.0 and an ID of digits stays an ID.
 *
 * @throws YamlProblem
 */
async function parseParameters(text) {
    const { isMap, isScalar, isSeq, parseDocument } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: true, prettyErrors: true });
    const [error] = document.errors;
    if (error !== undefined)
        throw new YamlProblem(`is not valid YAML: ${error.message.trimEnd()}`);
    if (document.contents === null)
        return {};
    if (!isMap(document.contents))
        throw new YamlProblem('takes a mapping, one "name: value" a line.');
    const toScalar = (name, node) => {
        const value = isScalar(node) ? node.value : undefined;
        if (typeof value !== 'string' || value === '')
            throw new YamlProblem(`"${name}" has no value.`);
        return value;
    };
    const parameters = [];
    for (const { key, value } of document.contents.items) {
        const name = String(isScalar(key) ? key.value : key);
        if (isScalar(value))
            parameters.push([name, toScalar(name, value)]);
        else if (isSeq(value))
            parameters.push([name, value.items.map((item) => toScalar(name, item))]);
        else
            throw new YamlProblem(`"${name}" takes a value or a list of values, not a mapping.`);
    }
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
    const { parseDocument, Scalar, visit } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    const document = parseDocument(text, { uniqueKeys: true, prettyErrors: true, merge: true });
    const [error] = document.errors;
    if (error !== undefined)
        throw new YamlProblem(`is neither JSON nor YAML: ${error.message.trimEnd()}`);
    const sources = new Map();
    visit(document, {
        Scalar(key, node) {
            if (typeof node.value !== 'number' || key === 'key')
                return undefined;
            if (!Number.isFinite(node.value))
                throw new YamlProblem(`${node.source} is no number that JSON can hold.`);
            if (node.source === undefined || !isJson(node.source))
                return undefined;
            // JSON.stringify would drop the digits, so a mark stands in for the number until the text is made.
            const mark = `\uE000${sources.size}\uE001`;
            sources.set(mark, node.source);
            const marked = new Scalar(mark);
            marked.anchor = node.anchor;
            return marked;
        }
    });
    const json = JSON.stringify(document.toJS({ maxAliasCount: 100 }));
    return json.replace(/"(\uE000\d+\uE001)"/g, (_, mark) => sources.get(mark) ?? 'null');
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
    const dryRun = flag('dry-run', false);
    const summary = flag('summary', true);
    const paginate = flag('paginate', true);
    const subject = Object.fromEntries(['org-id', 'project-id', 'cluster-name']
        .map((name) => [name, get(name)])
        .filter(([, value]) => value !== undefined));
    const name = get('operation') ?? 'verify-org-access';
    const definition = findNamedOperation(name);
    const operation = definition === undefined ? findOperation(name) : undefined;
    let task;
    let warnings = [];
    const given = { explicit: new Set(host.inputs.keys()), subject, parameters, problems };
    if (definition !== undefined) {
        task = readNamedTask(definition, given);
    }
    else if (operation !== undefined) {
        ;
        ({ task, warnings } = readApiTask(operation, { ...given, body, version: get('api-version'), paginate, nowMs }));
    }
    else {
        problems.push(unknownOperation(name));
    }
    if (problems.length > 0 || task === undefined || chosen.credentials === undefined || 'problem' in target) {
        throw new errors/* InputError */.dz(problems);
    }
    return {
        credentials: chosen.credentials,
        baseUrl: target.baseUrl,
        task,
        subject,
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
    return collect('body-file', async () => parseBody(await readWorkspaceFile(host.workspace, file)));
}
/** Reads a file of the workspace; what lies outside, by `..` or by a link, is none of the request's business. */
async function readWorkspaceFile(workspace, file) {
    let root;
    let path;
    try {
        root = await (0,promises_namespaceObject.realpath)(workspace);
        path = await (0,promises_namespaceObject.realpath)((0,external_node_path_namespaceObject.resolve)(root, file));
    }
    catch {
        throw new YamlProblem(`there is no file "${file}" in the workspace. Was the repository checked out before this step?`);
    }
    const inside = (0,external_node_path_namespaceObject.relative)(root, path);
    if (inside.startsWith('..') || (0,external_node_path_namespaceObject.isAbsolute)(inside))
        throw new YamlProblem(`"${file}" lies outside the workspace.`);
    try {
        return await (0,promises_namespaceObject.readFile)(path, 'utf8');
    }
    catch (error) {
        throw new YamlProblem(`"${file}" cannot be read: ${error.message}.`);
    }
}
function unknownOperation(name) {
    const named = nearest(name, NAMED_OPERATIONS.map((definition) => definition.name), 1);
    const close = [...named, ...nearestOperations(name, 3)].slice(0, 3);
    const cure = close.length > 0
        ? `Did you mean ${close.join(' or ')}?`
        : 'Use a named operation, or an operationId of the Administration API such as getGroupCluster.';
    return { input: 'operation', message: `there is no operation "${name}". ${cure}` };
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
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
    (0,external_node_fs_namespaceObject.writeFileSync)(path, result.file?.bytes ?? json, { mode: 0o600, flag: 'wx' });
    for (const [name, value] of outputs)
        host.setOutput(name, value);
    host.setOutput('result-path', path);
    if (tooLarge)
        host.warning('The result is larger than 512 KiB, so that output result stays empty: read the file in output result-path.');
    return path;
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
function encodeSession(session) {
    return JSON.stringify({ version: 1, ...session });
}
/**
 * Reads what main left. Tolerant: what is missing, damaged or of another version is nothing to do.
 */
function decodeSession(text) {
    if (text === '')
        return undefined;
    try {
        const { version, baseUrl, clientFingerprint, tokens } = JSON.parse(text);
        if (version !== 1 || typeof baseUrl !== 'string' || typeof clientFingerprint !== 'string')
            return undefined;
        if (!Array.isArray(tokens))
            return undefined;
        return { baseUrl, clientFingerprint, tokens: tokens.filter(isMintedToken) };
    }
    catch {
        return undefined;
    }
}
/** A short digest of a client ID. */
function fingerprint(clientId) {
    return (0,external_node_crypto_namespaceObject.createHash)('sha256').update(clientId, 'utf8').digest('base64url').slice(0, 22);
}
function isMintedToken(value) {
    const { envelope, expiresAtMs } = (value ?? {});
    return typeof envelope === 'string' && typeof expiresAtMs === 'number';
}

;// CONCATENATED MODULE: ./src/action/summary.ts
const MAX_ROWS = 30;
const MAX_CELL = 300;
const MAX_JSON = 4000;
/** The summary of a step that did what was asked. Pure. */
function renderSuccess(asked, result) {
    const url = result.outputs.url;
    return [
        heading(asked.dryRun ? '📝' : '✅', asked),
        escapeText(result.verdict),
        table([...askedRows(asked), ...statusRows(result), ...result.facts]),
        url === undefined ? '' : `[Open in Atlas](${escapeUrl(url)})`,
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
        heading('❌', asked),
        `**${escapeText(failure.title)}.** ${problems.length > 0 ? 'Nothing was sent to Atlas.' : escapeText(failure.what)}`,
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
function details(title, data) {
    const json = JSON.stringify(data, null, 2);
    const cut = json.length > MAX_JSON;
    const text = cut
        ? `${json.slice(0, MAX_JSON)}\n… cut: ${json.length - MAX_JSON} more characters are in the file of output result-path`
        : json;
    // A fence longer than any within cannot be closed by the content.
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
        request = await readRequest(host, systemClock.nowMs());
        const result = await perform(host, request, signal);
        hideSecrets(host, result.data);
        writeOutputs(host, result);
        host.info(result.verdict);
        if (request.summary)
            await tell(host, renderSuccess, describeAsked(host, request), result);
        return true;
    }
    catch (error) {
        const failure = (0,action_failure/* describeFailure */.I)(error);
        reportFailure(host, failure);
        const wanted = request?.summary ?? host.inputs.get('summary')?.toLowerCase() !== 'false';
        if (wanted)
            await tell(host, renderFailure, describeAsked(host, request), failure);
        return false;
    }
}
/** Prints a failure: one annotation with a title, and the status where Atlas answered. */
function reportFailure(host, failure) {
    host.error(`MongoDB Atlas: ${failure.title}`, (0,action_failure/* toAnnotation */.$)(failure));
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
            return describeApiRequest(baseUrl, task);
    }
    const network = openNetwork(userAgent(host.run));
    try {
        const context = connect({ host, request, network, signal });
        return task.kind === 'api' ? await runApiOperation(context, task) : await task.definition.run(context, task.options);
    }
    finally {
        network.close();
    }
}
function connect(given) {
    const { host, request, network, signal } = given;
    const { baseUrl, credentials, subject, dryRun } = request;
    const transport = createTransport({
        exchange: network.exchange,
        clock: systemClock,
        signal,
        onRetry: (line) => host.info(line)
    });
    const atlas = createAtlasClient({
        baseUrl,
        transport,
        tokens: openTokens(host, request, transport),
        clock: systemClock,
        deadlineMs: systemClock.nowMs() + WORK_MS,
        readOnly: dryRun,
        log: {
            request: (line) => host.info(`> ${line}`),
            answer: (line) => host.info(`< ${line}`),
            warning: (message) => host.warning(message)
        }
    });
    const clientId = credentials.kind === 'service-account' ? credentials.clientId : undefined;
    return { atlas, clientId, subject, signal };
}
/** A token is hidden, and left for post in its envelope, before anybody can use it. */
function openTokens(host, { credentials, baseUrl }, transport) {
    if (credentials.kind === 'access-token')
        return createFixedTokenSource(credentials.token, systemClock);
    host.mask(toBasicValue(credentials));
    const tokens = [];
    return createTokenSource({
        transport,
        clock: systemClock,
        baseUrl,
        account: credentials,
        onMinted({ value, expiresAtMs }) {
            host.mask(value);
            const minutes = Math.round((expiresAtMs - systemClock.nowMs()) / 60_000);
            host.info(`Atlas accepts the service account; the access token lives ${minutes} min, or until the job ends.`);
            tokens.push({ envelope: sealToken(value, credentials, baseUrl), expiresAtMs });
            const clientFingerprint = fingerprint(credentials.clientId);
            host.saveState(SESSION_STATE, encodeSession({ baseUrl, clientFingerprint, tokens }));
        }
    });
}
function hideSecrets(host, data) {
    findSecrets(data).forEach((secret) => host.mask(secret));
}
function describeAsked(host, request) {
    const task = request?.task;
    const name = task?.kind === 'api' ? task.operation.id : task?.definition.name;
    const given = task?.kind === 'api' ? Object.entries(task.input.parameters ?? {}) : Object.entries(request?.subject ?? {});
    return {
        operation: name ?? host.inputs.get('operation') ?? 'verify-org-access',
        subject: given.map(([label, value]) => [label, String(value)]),
        baseUrl: request?.baseUrl,
        dryRun: request?.dryRun ?? false
    };
}
/**
 * Writes the summary, with every masked value taken out before Markdown could disguise it. The summary is a courtesy:
 * that it cannot be written fails no step.
 */
async function tell(host, render, asked, told) {
    const redact = (text) => host.redact(text);
    try {
        await host.appendSummary(render(redactDeep(asked, redact), redactDeep(told, redact)));
    }
    catch (error) {
        host.warning(`The job summary could not be written: ${error.message}`);
    }
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
/** What the caller gave cannot be used. Carries every problem found, and nothing was sent. */
class InputError extends ReportedError {
    name = 'InputError';
    problems;
    constructor(problems) {
        super(problems.map(({ input, message }) => `${input}: ${message}`).join('\n'));
        this.problems = problems;
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
    constructor(message, options) {
        super(message, options);
        this.fault = options.fault;
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

/***/ 1730:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _action_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9280);
/* harmony import */ var _action_host_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5798);
/* harmony import */ var _action_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6030);
/* harmony import */ var _action_run_main_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1597);




const host = (0,_action_host_js__WEBPACK_IMPORTED_MODULE_1__/* .createHost */ .D)();
await (0,_action_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__/* .settleMain */ .V)((signal) => (0,_action_run_main_js__WEBPACK_IMPORTED_MODULE_3__/* .runMain */ .V)(host, signal), (error) => (0,_action_run_main_js__WEBPACK_IMPORTED_MODULE_3__/* .reportFailure */ .x)(host, (0,_action_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .I)(error)));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

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

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 4629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Qq: () => (/* binding */ HttpClient)
});

// UNUSED EXPORTS: Headers, HttpClientError, HttpClientResponse, HttpCodes, MediaTypes, getProxyUrl, isHttps

// EXTERNAL MODULE: external "http"
var external_http_ = __nccwpck_require__(8611);
var external_http_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_http_, 2);
// EXTERNAL MODULE: external "https"
var external_https_ = __nccwpck_require__(5692);
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
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
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
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1730);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
