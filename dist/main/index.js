import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = {
  /***/
  770: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      module.exports = __nccwpck_require__2(218);
    })
  ),
  /***/
  218: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var net = __nccwpck_require__2(9278);
      var tls = __nccwpck_require__2(4756);
      var http = __nccwpck_require__2(8611);
      var https = __nccwpck_require__2(5692);
      var events = __nccwpck_require__2(4434);
      var assert = __nccwpck_require__2(2613);
      var util = __nccwpck_require__2(9023);
      exports.httpOverHttp = httpOverHttp;
      exports.httpsOverHttp = httpsOverHttp;
      exports.httpOverHttps = httpOverHttps;
      exports.httpsOverHttps = httpsOverHttps;
      function httpOverHttp(options2) {
        var agent = new TunnelingAgent(options2);
        agent.request = http.request;
        return agent;
      }
      function httpsOverHttp(options2) {
        var agent = new TunnelingAgent(options2);
        agent.request = http.request;
        agent.createSocket = createSecureSocket;
        agent.defaultPort = 443;
        return agent;
      }
      function httpOverHttps(options2) {
        var agent = new TunnelingAgent(options2);
        agent.request = https.request;
        return agent;
      }
      function httpsOverHttps(options2) {
        var agent = new TunnelingAgent(options2);
        agent.request = https.request;
        agent.createSocket = createSecureSocket;
        agent.defaultPort = 443;
        return agent;
      }
      function TunnelingAgent(options2) {
        var self = this;
        self.options = options2 || {};
        self.proxyOptions = self.options.proxy || {};
        self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets;
        self.requests = [];
        self.sockets = [];
        self.on("free", function onFree(socket, host2, port, localAddress) {
          var options3 = toOptions(host2, port, localAddress);
          for (var i = 0, len = self.requests.length; i < len; ++i) {
            var pending = self.requests[i];
            if (pending.host === options3.host && pending.port === options3.port) {
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
      TunnelingAgent.prototype.addRequest = function addRequest(req, host2, port, localAddress) {
        var self = this;
        var options2 = mergeOptions({ request: req }, self.options, toOptions(host2, port, localAddress));
        if (self.sockets.length >= this.maxSockets) {
          self.requests.push(options2);
          return;
        }
        self.createSocket(options2, function(socket) {
          socket.on("free", onFree);
          socket.on("close", onCloseOrRemove);
          socket.on("agentRemove", onCloseOrRemove);
          req.onSocket(socket);
          function onFree() {
            self.emit("free", socket, options2);
          }
          function onCloseOrRemove(err) {
            self.removeSocket(socket);
            socket.removeListener("free", onFree);
            socket.removeListener("close", onCloseOrRemove);
            socket.removeListener("agentRemove", onCloseOrRemove);
          }
        });
      };
      TunnelingAgent.prototype.createSocket = function createSocket(options2, cb) {
        var self = this;
        var placeholder = {};
        self.sockets.push(placeholder);
        var connectOptions = mergeOptions({}, self.proxyOptions, {
          method: "CONNECT",
          path: options2.host + ":" + options2.port,
          agent: false,
          headers: {
            host: options2.host + ":" + options2.port
          }
        });
        if (options2.localAddress) {
          connectOptions.localAddress = options2.localAddress;
        }
        if (connectOptions.proxyAuth) {
          connectOptions.headers = connectOptions.headers || {};
          connectOptions.headers["Proxy-Authorization"] = "Basic " + new Buffer(connectOptions.proxyAuth).toString("base64");
        }
        debug2("making CONNECT request");
        var connectReq = self.request(connectOptions);
        connectReq.useChunkedEncodingByDefault = false;
        connectReq.once("response", onResponse);
        connectReq.once("upgrade", onUpgrade);
        connectReq.once("connect", onConnect);
        connectReq.once("error", onError);
        connectReq.end();
        function onResponse(res) {
          res.upgrade = true;
        }
        function onUpgrade(res, socket, head) {
          process.nextTick(function() {
            onConnect(res, socket, head);
          });
        }
        function onConnect(res, socket, head) {
          connectReq.removeAllListeners();
          socket.removeAllListeners();
          if (res.statusCode !== 200) {
            debug2(
              "tunneling socket could not be established, statusCode=%d",
              res.statusCode
            );
            socket.destroy();
            var error2 = new Error("tunneling socket could not be established, statusCode=" + res.statusCode);
            error2.code = "ECONNRESET";
            options2.request.emit("error", error2);
            self.removeSocket(placeholder);
            return;
          }
          if (head.length > 0) {
            debug2("got illegal response body from proxy");
            socket.destroy();
            var error2 = new Error("got illegal response body from proxy");
            error2.code = "ECONNRESET";
            options2.request.emit("error", error2);
            self.removeSocket(placeholder);
            return;
          }
          debug2("tunneling connection has established");
          self.sockets[self.sockets.indexOf(placeholder)] = socket;
          return cb(socket);
        }
        function onError(cause) {
          connectReq.removeAllListeners();
          debug2(
            "tunneling socket could not be established, cause=%s\n",
            cause.message,
            cause.stack
          );
          var error2 = new Error("tunneling socket could not be established, cause=" + cause.message);
          error2.code = "ECONNRESET";
          options2.request.emit("error", error2);
          self.removeSocket(placeholder);
        }
      };
      TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
        var pos = this.sockets.indexOf(socket);
        if (pos === -1) {
          return;
        }
        this.sockets.splice(pos, 1);
        var pending = this.requests.shift();
        if (pending) {
          this.createSocket(pending, function(socket2) {
            pending.request.onSocket(socket2);
          });
        }
      };
      function createSecureSocket(options2, cb) {
        var self = this;
        TunnelingAgent.prototype.createSocket.call(self, options2, function(socket) {
          var hostHeader = options2.request.getHeader("host");
          var tlsOptions = mergeOptions({}, self.options, {
            socket,
            servername: hostHeader ? hostHeader.replace(/:.*$/, "") : options2.host
          });
          var secureSocket = tls.connect(0, tlsOptions);
          self.sockets[self.sockets.indexOf(socket)] = secureSocket;
          cb(secureSocket);
        });
      }
      function toOptions(host2, port, localAddress) {
        if (typeof host2 === "string") {
          return {
            host: host2,
            port,
            localAddress
          };
        }
        return host2;
      }
      function mergeOptions(target) {
        for (var i = 1, len = arguments.length; i < len; ++i) {
          var overrides = arguments[i];
          if (typeof overrides === "object") {
            var keys = Object.keys(overrides);
            for (var j = 0, keyLen = keys.length; j < keyLen; ++j) {
              var k = keys[j];
              if (overrides[k] !== void 0) {
                target[k] = overrides[k];
              }
            }
          }
        }
        return target;
      }
      var debug2;
      if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) {
        debug2 = function() {
          var args = Array.prototype.slice.call(arguments);
          if (typeof args[0] === "string") {
            args[0] = "TUNNEL: " + args[0];
          } else {
            args.unshift("TUNNEL:");
          }
          console.error.apply(console, args);
        };
      } else {
        debug2 = function() {
        };
      }
      exports.debug = debug2;
    })
  ),
  /***/
  2622: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        f: () => (
          /* binding */
          valueAt
        ),
        /* harmony export */
        u: () => (
          /* binding */
          isRecord
        )
        /* harmony export */
      });
      function valueAt(data, path2) {
        return path2.split(".").reduce((value, key) => value?.[key], data);
      }
      function isRecord(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
    })
  ),
  /***/
  5744: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        LC: () => (
          /* binding */
          findOperation
        ),
        /* harmony export */
        U8: () => (
          /* binding */
          defaultVersion
        ),
        /* harmony export */
        eu: () => (
          /* binding */
          getOperation
        ),
        /* harmony export */
        hV: () => (
          /* binding */
          nearestOperations
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(3024);
      var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __nccwpck_require__2.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
      var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(981);
      var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(29);
      const expanded = /* @__PURE__ */ new Map();
      let text;
      let reader;
      let whole;
      let idsByName;
      function readText() {
        return text ??= (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(new URL(
          /* asset import */
          __nccwpck_require__2(7246),
          __nccwpck_require__2.b
        ), "latin1");
      }
      function catalog2() {
        return whole ??= JSON.parse(readText());
      }
      function catalogSource() {
        return catalog2().source;
      }
      function findOperation(name) {
        const exact = lookUp(name);
        if (exact !== void 0)
          return exact;
        idsByName ??= indexNames();
        const id = idsByName.get(name.toLowerCase());
        return id === void 0 ? void 0 : lookUp(id);
      }
      function getOperation(id) {
        const operation = lookUp(id);
        if (operation === void 0)
          throw new Error(`The operation catalogue has no operationId ${JSON.stringify(id)}.`);
        return operation;
      }
      function operationIds() {
        return Object.keys(catalog2().operations);
      }
      function nearestOperations(name, limit = 3) {
        idsByName ??= indexNames();
        const names = Object.entries(catalog2().operations).flatMap(([id, [alias]]) => alias === "" ? [id] : [id, alias]);
        const seen = /* @__PURE__ */ new Set();
        const suggestions = [];
        for (const candidate of (0, _nearest_js__WEBPACK_IMPORTED_MODULE_1__.p)(name, names, names.length)) {
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
        return operation.versions.findLast(({ version: version2 }) => /^\d{4}-\d{2}-\d{2}$/.test(version2));
      }
      function lookUp(id) {
        const known = expanded.get(id);
        if (known !== void 0)
          return known;
        const operation = (0, _layout_js__WEBPACK_IMPORTED_MODULE_2__.A6)(id, reader ??= (0, _layout_js__WEBPACK_IMPORTED_MODULE_2__.Qe)(readText()));
        if (operation !== void 0)
          expanded.set(id, operation);
        return operation;
      }
      function indexNames() {
        const index = /* @__PURE__ */ new Map();
        for (const [id, [alias]] of Object.entries(catalog2().operations)) {
          index.set(id.toLowerCase(), id);
          if (alias !== "")
            index.set(alias.toLowerCase(), id);
        }
        return index;
      }
    })
  ),
  /***/
  981: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        A6: () => (
          /* binding */
          expandOperation
        ),
        /* harmony export */
        Gz: () => (
          /* binding */
          pathNames
        ),
        /* harmony export */
        Qe: () => (
          /* binding */
          readByLine
        )
        /* harmony export */
      });
      const apiRoot = "/api/atlas/v2";
      function readByLine(text) {
        const read = (table2, key) => {
          const from = text.indexOf(`
"${table2}":{
`);
          const head = `
${JSON.stringify(key)}:`;
          const start = text.indexOf(head, from + 1);
          if (from === -1 || start === -1 || start > text.indexOf("\n}", from))
            return void 0;
          const end = text.indexOf("\n", start + 1);
          return JSON.parse(text.slice(start + head.length, end).replace(/,$/, ""));
        };
        return {
          operation: (id) => read("operations", id),
          parameter: (key) => read("parameters", key),
          values: (key) => read("values", key)
        };
      }
      function expandOperation(id, catalog2) {
        const stored = catalog2.operation(id);
        if (stored === void 0)
          return void 0;
        const [alias, call, versions, parameters, roles, flags] = stored;
        const [method = "", path2 = ""] = call.split(" ");
        const flagged = new Set(words(flags));
        return {
          id,
          ...alias === "" ? {} : { alias },
          method,
          path: apiRoot + path2,
          versions: versions.split(", ").map(expandVersion),
          parameters: expandParameters(path2, words(parameters), catalog2),
          bodyRequired: flagged.has("bodyRequired"),
          paged: flagged.has("paged"),
          roles,
          deprecated: flagged.has("deprecated"),
          unauthenticated: flagged.has("unauthenticated")
        };
      }
      function pathNames(path2) {
        return [...path2.matchAll(/\{([^{}/]+)\}/g)].map(([, name]) => name ?? "");
      }
      function expandVersion(text) {
        const [version2 = "", ...facts] = words(text);
        const { kinds = "json", ...rest } = Object.fromEntries(facts.map(splitFact));
        return { version: version2, kinds: kinds.split("+"), ...rest };
      }
      function splitFact(fact) {
        const colon = fact.indexOf(":");
        return [fact.slice(0, colon), fact.slice(colon + 1)];
      }
      function expandParameters(path2, keys, catalog2) {
        const named = new Map(keys.map((key) => [nameOfKey(key), key]));
        const ordered = /* @__PURE__ */ new Set([...pathNames(path2).map((name) => named.get(name) ?? name), ...keys]);
        return [...ordered].map((key) => expandParameter(key, catalog2));
      }
      function expandParameter(key, catalog2) {
        const stored = catalog2.parameter(key);
        if (stored === void 0)
          throw new Error(`The operation catalogue has no parameter ${key}.`);
        const { values: choice, ...rest } = stored;
        const values = typeof choice === "string" ? catalog2.values(choice) : choice;
        if (values === void 0 && choice !== void 0)
          throw new Error(`The operation catalogue has no values for ${key}.`);
        return { name: nameOfKey(key), array: false, required: false, ...rest, ...values === void 0 ? {} : { values } };
      }
      function nameOfKey(key) {
        return key.replace(/~\d+$/, "");
      }
      function words(text = "") {
        return text === "" ? [] : text.split(" ");
      }
    })
  ),
  /***/
  29: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        Y: () => (
          /* binding */
          editDistance
        ),
        /* harmony export */
        p: () => (
          /* binding */
          nearest2
        )
        /* harmony export */
      });
      const synonyms = { project: "group", organization: "org", organisation: "org" };
      const farthest = 0.42;
      function nearest2(word, candidates, limit = 3) {
        const wanted = nameOf(word);
        if (wanted.lower === "")
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
        const lastRowOf = /* @__PURE__ */ new Map();
        for (let row = 1; row <= from.length; row++) {
          let lastMatch = 0;
          for (let column = 1; column <= to.length; column++) {
            const swapRow = lastRowOf.get(to[column - 1] ?? "") ?? 0;
            const swapColumn = lastMatch;
            const same = from[row - 1] === to[column - 1];
            if (same)
              lastMatch = column;
            const swap = at(swapRow - 1, swapColumn - 1) + (row - swapRow - 1) + 1 + (column - swapColumn - 1);
            const replace = at(row - 1, column - 1) + (same ? 0 : 1);
            set(row, column, Math.min(replace, at(row, column - 1) + 1, at(row - 1, column) + 1, swap));
          }
          lastRowOf.set(from[row - 1] ?? "", row);
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
        return 1 - 2 * shared / (wanted.length + words.length);
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
        return { text, lower: text.toLowerCase(), words, joined: words.join("") };
      }
      function canonicalWord(word) {
        const singular = word.replace(/ies$/, "y").replace(/(?<=[^s]{3})s$/, "");
        return synonyms[singular] ?? singular;
      }
    })
  ),
  /***/
  5661: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        c: () => (
          /* binding */
          delay
        ),
        /* harmony export */
        m: () => (
          /* binding */
          systemClock
        )
        /* harmony export */
      });
      let latestMs = 0;
      const systemClock = {
        nowMs: () => latestMs = Math.max(latestMs, Date.now()),
        setTimer(delayMs, run) {
          const timer = setTimeout(run, Math.min(delayMs, 2147483647));
          return () => clearTimeout(timer);
        }
      };
      function delay(clock, delayMs, signal) {
        return new Promise((resolve, reject) => {
          if (signal.aborted)
            return reject(signal.reason);
          const stop = clock.setTimer(delayMs, () => {
            signal.removeEventListener("abort", onAbort);
            resolve();
          });
          const onAbort = () => {
            stop();
            reject(signal.reason);
          };
          signal.addEventListener("abort", onAbort, { once: true });
        });
      }
    })
  ),
  /***/
  8938: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        k: () => (
          /* binding */
          parseErrorBody
        )
        /* harmony export */
      });
      var _attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(2622);
      const UNREADABLE = {
        errorCode: void 0,
        detail: void 0,
        parameters: [],
        fields: [],
        fromAtlas: false
      };
      function parseErrorBody(body) {
        let value;
        try {
          value = JSON.parse(body.toString("utf8"));
        } catch {
          return UNREADABLE;
        }
        if (!(0, _attributes_js__WEBPACK_IMPORTED_MODULE_0__.u)(value))
          return UNREADABLE;
        if (typeof value["error"] === "string") {
          return { ...UNREADABLE, errorCode: value["error"], detail: text(value["error_description"]) };
        }
        return {
          errorCode: text(value["errorCode"]),
          detail: text(value["detail"]) ?? text(value["reason"]),
          parameters: Array.isArray(value["parameters"]) ? value["parameters"] : [],
          fields: readFields(value["badRequestDetail"]),
          fromAtlas: typeof value["error"] === "number"
        };
      }
      function readFields(value) {
        const fields = (0, _attributes_js__WEBPACK_IMPORTED_MODULE_0__.u)(value) ? value["fields"] : void 0;
        if (!Array.isArray(fields))
          return [];
        return fields.filter(_attributes_js__WEBPACK_IMPORTED_MODULE_0__.u).map((entry) => ({ field: text(entry["field"]) ?? "?", description: text(entry["description"]) ?? "" }));
      }
      function text(value) {
        return typeof value === "string" && value !== "" ? value : void 0;
      }
    })
  ),
  /***/
  492: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        Dr: () => (
          /* binding */
          NetworkError
        ),
        /* harmony export */
        MU: () => (
          /* binding */
          TimeoutError
        ),
        /* harmony export */
        SS: () => (
          /* binding */
          ReportedError
        ),
        /* harmony export */
        _$: () => (
          /* binding */
          UnmetError
        ),
        /* harmony export */
        cc: () => (
          /* binding */
          CancelledError
        ),
        /* harmony export */
        dz: () => (
          /* binding */
          InputError
        ),
        /* harmony export */
        hD: () => (
          /* binding */
          ApiError
        ),
        /* harmony export */
        v3: () => (
          /* binding */
          AuthenticationError
        )
        /* harmony export */
      });
      class ReportedError extends Error {
        hint;
        constructor(message, options2 = {}) {
          super(message, { cause: options2.cause });
          this.hint = options2.hint;
        }
      }
      class InputError extends ReportedError {
        name = "InputError";
        problems;
        afterSending;
        constructor(problems, { afterSending = false } = {}) {
          super(problems.map(({ input, message }) => `${input}: ${message}`).join("\n"));
          this.problems = problems;
          this.afterSending = afterSending;
        }
      }
      class AuthenticationError extends ReportedError {
        name = "AuthenticationError";
        status;
        errorCode;
        constructor(options2) {
          super(options2.message, { hint: options2.hint });
          this.status = options2.status;
          this.errorCode = options2.errorCode;
        }
      }
      class ApiError extends ReportedError {
        name = "ApiError";
        status;
        errorCode;
        detail;
        parameters;
        operationId;
        method;
        path;
        constructor(options2) {
          super(options2.message, { hint: options2.hint });
          this.status = options2.status;
          this.errorCode = options2.errorCode;
          this.detail = options2.detail;
          this.parameters = options2.parameters ?? [];
          this.operationId = options2.operationId;
          this.method = options2.method;
          this.path = options2.path;
        }
      }
      class NetworkError extends ReportedError {
        name = "NetworkError";
        fault;
        status;
        constructor(message, options2) {
          super(message, options2);
          this.fault = options2.fault;
          this.status = options2.status;
        }
      }
      class TimeoutError extends ReportedError {
        name = "TimeoutError";
        refused;
        constructor(message, options2 = {}) {
          super(message, options2);
          this.refused = options2.refused ?? false;
        }
      }
      class UnmetError extends ReportedError {
        name = "UnmetError";
      }
      class CancelledError extends ReportedError {
        name = "CancelledError";
      }
    })
  ),
  /***/
  9270: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        D: () => (
          /* binding */
          asList
        ),
        /* harmony export */
        m: () => (
          /* binding */
          buildRequest
        )
        /* harmony export */
      });
      var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(9511);
      function buildRequest(operation, input) {
        const parameters = input.parameters ?? {};
        const chosen = (0, _version_js__WEBPACK_IMPORTED_MODULE_0__.E)(operation, input.version);
        if ("problem" in chosen)
          throw new Error(chosen.problem);
        const kind = chosen.version.kinds.includes("json") ? "json" : chosen.version.kinds[0] ?? "json";
        const headers = { accept: mediaType(chosen.asked, kind) };
        if (input.body !== void 0) {
          headers["content-type"] = mediaType(chosen.version.bodyVersion ?? chosen.asked, "json");
        }
        let path2 = operation.path;
        const query = new URLSearchParams();
        for (const parameter of operation.parameters) {
          const value = parameters[parameter.name];
          if (value === void 0)
            continue;
          switch (parameter.place) {
            case "path":
              path2 = path2.replace(`{${parameter.name}}`, () => encodePathValue(parameter, String(value)));
              break;
            case "query":
              for (const item of asList(value))
                query.append(parameter.name, String(item));
              break;
            case "header":
              headers[parameter.name.toLowerCase()] = String(value);
              break;
          }
        }
        const search = query.toString();
        return {
          operation,
          version: chosen.asked,
          kind,
          target: search === "" ? path2 : `${path2}?${search}`,
          headers,
          body: input.body
        };
      }
      function mediaType(version2, kind) {
        return `application/vnd.atlas.${version2}+${kind}`;
      }
      function encodePathValue(parameter, value) {
        const raw = parameter.pattern?.includes("%2") ? value.replace(/%2f/gi, "/") : value;
        return encodeURIComponent(raw);
      }
      function asList(value) {
        return typeof value === "object" ? value : [value];
      }
    })
  ),
  /***/
  2400: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        v: () => (
          /* binding */
          findUiPage
        )
        /* harmony export */
      });
      const PARTS = { "network-access": "security/network/accessList", "database-access": "security/database/users" };
      function findUiPage(baseUrl, { orgId, groupId, clusterName, part }) {
        if (groupId !== void 0) {
          const project = `${baseUrl}/v2/${encodeURIComponent(groupId)}`;
          if (part !== void 0)
            return `${project}#/${PARTS[part]}`;
          return clusterName === void 0 ? `${project}#/overview` : `${project}#/clusters/detail/${encodeURIComponent(clusterName)}`;
        }
        return orgId === void 0 ? void 0 : `${baseUrl}/v2#/org/${encodeURIComponent(orgId)}/projects`;
      }
    })
  ),
  /***/
  8310: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        V: () => (
          /* binding */
          describeUnexpected
        )
        /* harmony export */
      });
      function describeUnexpected(answer) {
        const { status, headers, body } = answer;
        if (status >= 300 && status < 400) {
          const target = redirectTarget(headers.location);
          return `answered ${status}, a redirect to ${target}. Redirects are not followed: the credentials are for Atlas alone.`;
        }
        const mediaType = headers["content-type"]?.split(";")[0]?.trim();
        if (mediaType === "text/html")
          return `answered ${status} with an HTML page, which is not an answer of Atlas.`;
        if (body.length === 0)
          return `answered ${status} with an empty body.`;
        return `answered ${status} with ${mediaType ?? "no media type"}, which is not the answer that was asked for.`;
      }
      function redirectTarget(location) {
        if (location === void 0)
          return "nowhere (no Location header)";
        try {
          const { protocol, host: host2, pathname } = new URL(location);
          return `${protocol}//${host2}${pathname}`;
        } catch {
          return location.split("?")[0]?.slice(0, 200) ?? "";
        }
      }
    })
  ),
  /***/
  9511: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        E: () => (
          /* binding */
          chooseVersion
        )
        /* harmony export */
      });
      var _catalog_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(5744);
      function chooseVersion(operation, asked) {
        const names = operation.versions.map(({ version: version3 }) => version3);
        if (asked === void 0) {
          const latest = (0, _catalog_catalog_js__WEBPACK_IMPORTED_MODULE_0__.U8)(operation);
          if (latest !== void 0)
            return { asked: latest.version, version: latest };
          return {
            problem: `${operation.id} exists only as ${names.join(", ")}. Ask for it by name; Atlas may change it at any time.`
          };
        }
        const exact = operation.versions.find(({ version: version3 }) => version3 === asked);
        if (exact !== void 0)
          return { asked, version: exact };
        if (!isDate(asked)) {
          return {
            problem: `"${asked}" is not a version of ${operation.id}. Give a date as YYYY-MM-DD, or one of: ${names.join(", ")}.`
          };
        }
        const version2 = operation.versions.filter((known) => isDate(known.version) && known.version <= asked).at(-1);
        if (version2 !== void 0)
          return { asked, version: version2 };
        return { problem: `${operation.id} has no version as early as ${asked}. It has: ${names.join(", ")}.` };
      }
      function isDate(text) {
        if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
          return false;
        const date = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
        return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
      }
    })
  ),
  /***/
  5888: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        t: () => (
          /* binding */
          ExpressionError
        )
        /* harmony export */
      });
      class ExpressionError extends Error {
        name = "ExpressionError";
      }
    })
  ),
  /***/
  474: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        T: () => (
          /* binding */
          isMet
        )
        /* harmony export */
      });
      var _compiled_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(5888);
      function isMet(condition2, data) {
        const value = condition2.evaluate(data);
        if (value === true)
          return true;
        if (value === false || value === null || value === void 0)
          return false;
        const shown = typeof value === "number" ? String(value) : JSON.stringify(value) ?? typeof value;
        throw new _compiled_js__WEBPACK_IMPORTED_MODULE_0__.t(`a condition gives true or false, and ${condition2.text} gives ${shown.length > 200 ? `${shown.slice(0, 200)}\u2026` : shown}`);
      }
    })
  ),
  /***/
  9731: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        E: () => (
          /* binding */
          parseDuration
        )
        /* harmony export */
      });
      const UNITS_MS = { ms: 1, s: 1e3, m: 6e4, h: 36e5, d: 864e5 };
      function parseDuration(text) {
        const written = /^\d+$/.test(text) ? `${text}s` : text;
        if (!/^(\d+(ms|s|m|h|d))+$/.test(written))
          return void 0;
        let totalMs = 0;
        for (const [, count, unit] of written.matchAll(/(\d+)(ms|s|m|h|d)/g)) {
          totalMs += Number(count) * UNITS_MS[unit];
        }
        return Number.isSafeInteger(totalMs) ? totalMs : void 0;
      }
    })
  ),
  /***/
  5102: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        Ah: () => (
          /* binding */
          toDuration
        ),
        /* harmony export */
        wt: () => (
          /* binding */
          poll2
        )
        /* harmony export */
      });
      const HEARTBEAT_MS = 3e4;
      function isSettled(history, afterWrite, intervalMs) {
        const last = history.at(-1);
        if (last?.verdict !== "success")
          return false;
        if (!afterWrite || history.some(({ verdict }) => verdict === "pending"))
          return true;
        const first = history.find(({ verdict }) => verdict === "success") ?? last;
        return last.atMs - first.atMs >= intervalMs;
      }
      function nextDelayMs(elapsedMs, intervalMs, timeoutMs) {
        const leftMs = timeoutMs - elapsedMs;
        return leftMs <= 0 ? void 0 : Math.min(intervalMs, leftMs);
      }
      async function poll2(options2) {
        const { check, first, intervalMs, timeoutMs, nowMs, sleep, report } = options2;
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
          const state = seen.verdict === "unknown" && seen.found === void 0 ? last ?? seen.state : seen.state;
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
          state: timeline.at(-1)?.state ?? "",
          elapsedMs: nowMs() - startMs,
          checks: history.length,
          timeline
        });
        for (let next = first; ; next = void 0) {
          note(next ?? await check(startMs + timeoutMs));
          if (history.at(-1)?.verdict === "failure")
            return end("failure");
          if (isSettled(history, first !== void 0, intervalMs))
            return end("success");
          const delayMs = nextDelayMs(nowMs() - startMs, intervalMs, timeoutMs);
          if (delayMs === void 0)
            return end("expired");
          await rest(delayMs);
        }
      }
      function extend(timeline, state, startMs, atMs) {
        const last = timeline.at(-1);
        if (last === void 0)
          return [{ state, fromMs: startMs, untilMs: atMs }];
        const grown = [...timeline.slice(0, -1), { ...last, untilMs: atMs }];
        return last.state === state ? grown : [...grown, { state, fromMs: atMs, untilMs: atMs }];
      }
      function toDuration(ms) {
        const seconds2 = Math.round(ms / 1e3);
        const [hours, minutes] = [Math.floor(seconds2 / 3600), Math.floor(seconds2 % 3600 / 60)];
        if (hours > 0)
          return minutes === 0 ? `${hours} h` : `${hours} h ${minutes} min`;
        if (minutes > 0)
          return seconds2 % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds2 % 60} s`;
        return `${seconds2} s`;
      }
    })
  ),
  /***/
  1005: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        h: () => (
          /* binding */
          defineOperation
        )
        /* harmony export */
      });
      function defineOperation(definition2) {
        return definition2;
      }
    })
  ),
  /***/
  6712: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        Ap: () => (
          /* binding */
          durationOption
        ),
        /* harmony export */
        EO: () => (
          /* binding */
          choicesOption
        ),
        /* harmony export */
        vU: () => (
          /* binding */
          textOption
        ),
        /* harmony export */
        y8: () => (
          /* binding */
          listOption
        ),
        /* harmony export */
        zu: () => (
          /* binding */
          choiceOption
        )
        /* harmony export */
      });
      var _gate_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(9731);
      function textOption(sentence) {
        return {
          sentence,
          form: "text",
          parse: (raw) => typeof raw === "string" && raw.trim() !== "" ? raw.trim() : void 0
        };
      }
      function listOption(sentence) {
        return {
          sentence,
          form: "a list, or texts with commas between",
          parse(raw) {
            const items = (typeof raw === "string" ? raw.split(",") : raw).map((item) => item.trim());
            return items.length > 0 && items.every((item) => item !== "") ? items : void 0;
          }
        };
      }
      function choiceOption(sentence, values) {
        return {
          sentence,
          form: alternatives(values),
          parse: (raw) => typeof raw === "string" ? findWord(raw, values) : void 0
        };
      }
      function choicesOption(sentence, values) {
        return {
          sentence,
          form: `a list of ${alternatives(values)}`,
          parse(raw) {
            const items = typeof raw === "string" ? raw.split(",") : raw;
            const found = items.map((item) => findWord(item, values)).filter((item) => item !== void 0);
            return items.length > 0 && found.length === items.length ? found : void 0;
          }
        };
      }
      function durationOption(sentence) {
        return {
          sentence,
          form: "a duration, such as `90s`, `15m`, `24h` or `7d`",
          parse: (raw) => typeof raw === "string" ? (0, _gate_duration_js__WEBPACK_IMPORTED_MODULE_0__.E)(raw.trim()) || void 0 : void 0
        };
      }
      function findWord(text, values) {
        return values.find((value) => value.toLowerCase() === text.trim().toLowerCase());
      }
      function alternatives(values) {
        return values.length < 2 ? values.join() : `${values.slice(0, -1).join(", ")} or ${values.at(-1)}`;
      }
    })
  ),
  /***/
  7246: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      module.exports = __nccwpck_require__2.p + "operations.json";
    })
  ),
  /***/
  2613: (
    /***/
    ((module) => {
      module.exports = new Proxy({}, { get: (_, name) => process.getBuiltinModule("assert")[name] });
    })
  ),
  /***/
  4434: (
    /***/
    ((module) => {
      module.exports = process.getBuiltinModule("events");
    })
  ),
  /***/
  9896: (
    /***/
    ((module) => {
      module.exports = process.getBuiltinModule("fs");
    })
  ),
  /***/
  8611: (
    /***/
    ((module) => {
      module.exports = process.getBuiltinModule("http");
    })
  ),
  /***/
  5692: (
    /***/
    ((module) => {
      module.exports = process.getBuiltinModule("https");
    })
  ),
  /***/
  9278: (
    /***/
    ((module) => {
      module.exports = process.getBuiltinModule("net");
    })
  ),
  /***/
  7598: (
    /***/
    ((module) => {
      module.exports = process.getBuiltinModule("node:crypto");
    })
  ),
  /***/
  3024: (
    /***/
    ((module) => {
      module.exports = process.getBuiltinModule("node:fs");
    })
  ),
  /***/
  7030: (
    /***/
    ((module) => {
      module.exports = process.getBuiltinModule("node:net");
    })
  ),
  /***/
  7975: (
    /***/
    ((module) => {
      module.exports = process.getBuiltinModule("node:util");
    })
  ),
  /***/
  714: (
    /***/
    ((module) => {
      module.exports = process.getBuiltinModule("node:vm");
    })
  ),
  /***/
  857: (
    /***/
    ((module) => {
      module.exports = process.getBuiltinModule("os");
    })
  ),
  /***/
  4756: (
    /***/
    ((module) => {
      module.exports = process.getBuiltinModule("tls");
    })
  ),
  /***/
  9023: (
    /***/
    ((module) => {
      module.exports = process.getBuiltinModule("util");
    })
  ),
  /***/
  5604: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.r(__webpack_exports__);
      __nccwpck_require__2.d(__webpack_exports__, {
        ProxyAgent: () => (
          /* binding */
          ProxyAgent
        ),
        fetch: () => (
          /* binding */
          fetch
        )
      });
      /*! external "node:http" */
      const external_node_http_namespaceObject = process.getBuiltinModule("node:http");
      /*! ./shims/undici/index.js */
      function fetch(input, init) {
        const { dispatcher: _dispatcher, ...rest } = init ?? {};
        return globalThis.fetch(input, rest);
      }
      class ProxyAgent {
        constructor() {
          external_node_http_namespaceObject.setGlobalProxyFromEnv?.();
        }
      }
    })
  )
  /******/
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
  var cachedModule = __webpack_module_cache__[moduleId];
  if (cachedModule !== void 0) {
    return cachedModule.exports;
  }
  var module = __webpack_module_cache__[moduleId] = {
    /******/
    // no module.id needed
    /******/
    // no module.loaded needed
    /******/
    exports: {}
    /******/
  };
  var threw = true;
  try {
    __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
    threw = false;
  } finally {
    if (threw) delete __webpack_module_cache__[moduleId];
  }
  return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
(() => {
  __nccwpck_require__.n = (module) => {
    var getter = module && module.__esModule ? (
      /******/
      () => module["default"]
    ) : (
      /******/
      () => module
    );
    __nccwpck_require__.d(getter, { a: getter });
    return getter;
  };
})();
(() => {
  var getProto = Object.getPrototypeOf ? (obj) => Object.getPrototypeOf(obj) : (obj) => obj.__proto__;
  var leafPrototypes;
  __nccwpck_require__.t = function(value, mode) {
    if (mode & 1) value = this(value);
    if (mode & 8) return value;
    if (typeof value === "object" && value) {
      if (mode & 4 && value.__esModule) return value;
      if (mode & 16 && typeof value.then === "function") return value;
    }
    var ns = /* @__PURE__ */ Object.create(null);
    __nccwpck_require__.r(ns);
    var def = {};
    leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
    for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) {
      Object.getOwnPropertyNames(current).forEach((key) => def[key] = () => value[key]);
    }
    def["default"] = () => value;
    __nccwpck_require__.d(ns, def);
    return ns;
  };
})();
(() => {
  __nccwpck_require__.d = (exports, definition2) => {
    for (var key in definition2) {
      if (__nccwpck_require__.o(definition2, key) && !__nccwpck_require__.o(exports, key)) {
        Object.defineProperty(exports, key, { enumerable: true, get: definition2[key] });
      }
    }
  };
})();
(() => {
  __nccwpck_require__.f = {};
  __nccwpck_require__.e = (chunkId) => {
    return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
      __nccwpck_require__.f[key](chunkId, promises);
      return promises;
    }, []));
  };
})();
(() => {
  __nccwpck_require__.u = (chunkId) => {
    return "" + chunkId + ".index.js";
  };
})();
(() => {
  __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();
(() => {
  __nccwpck_require__.r = (exports) => {
    if (typeof Symbol !== "undefined" && Symbol.toStringTag) {
      Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
    }
    Object.defineProperty(exports, "__esModule", { value: true });
  };
})();
(() => {
  var scriptUrl;
  if (typeof import.meta.url === "string") scriptUrl = import.meta.url;
  if (!scriptUrl) throw new Error("Automatic publicPath is not supported in this browser");
  scriptUrl = scriptUrl.replace(/#.*$/, "").replace(/\?.*$/, "").replace(/\/[^\/]+$/, "/");
  __nccwpck_require__.p = scriptUrl;
})();
(() => {
  __nccwpck_require__.b = new URL("./", import.meta.url);
  var installedChunks = {
    /******/
    792: 0
    /******/
  };
  var installChunk = (data) => {
    var { ids, modules, runtime } = data;
    var moduleId, chunkId, i = 0;
    for (moduleId in modules) {
      if (__nccwpck_require__.o(modules, moduleId)) {
        __nccwpck_require__.m[moduleId] = modules[moduleId];
      }
    }
    if (runtime) runtime(__nccwpck_require__);
    for (; i < ids.length; i++) {
      chunkId = ids[i];
      if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
        installedChunks[chunkId][0]();
      }
      installedChunks[ids[i]] = 0;
    }
  };
  __nccwpck_require__.f.j = (chunkId, promises) => {
    var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
    if (installedChunkData !== 0) {
      if (installedChunkData) {
        promises.push(installedChunkData[1]);
      } else {
        if (true) {
          var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
            if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = void 0;
            throw e;
          });
          var promise = Promise.race([promise, new Promise((resolve) => installedChunkData = installedChunks[chunkId] = [resolve])]);
          promises.push(installedChunkData[1] = promise);
        }
      }
    }
  };
})();
var errors = __nccwpck_require__(492);
/*! ./src/action/report/failure.ts */
const NOTHING_SENT = "Nothing was sent to Atlas.";
function describeFailure(error2) {
  if (error2 instanceof errors.dz) {
    const count = error2.problems.length;
    return {
      title: count === 1 ? "Invalid input" : `${count} invalid inputs`,
      what: error2.afterSending ? error2.message : `${error2.message}
${NOTHING_SENT}`,
      hint: void 0,
      problems: error2.problems,
      afterSending: error2.afterSending,
      status: void 0
    };
  }
  if (error2 instanceof errors.SS) {
    const status = error2 instanceof errors.hD || error2 instanceof errors.v3 ? error2.status : void 0;
    return { title: titleOf(error2), what: error2.message, hint: error2.hint, problems: [], afterSending: true, status };
  }
  const what = error2 instanceof Error ? error2.message : String(error2);
  return {
    title: "Unexpected error",
    what,
    hint: "This is a defect of the action. Please report it with the log of the step, run with debug logging.",
    problems: [],
    afterSending: true,
    status: void 0
  };
}
function toAnnotation({ what, hint }) {
  return hint === void 0 ? what : `${what}
What to do: ${hint}`;
}
function titleOf(error2) {
  switch (error2.name) {
    case "AuthenticationError":
      return "Atlas refused the service account";
    case "ApiError":
      return "Atlas answered with an error";
    case "NetworkError":
      return "No usable answer from Atlas";
    case "TimeoutError":
      return "Out of time";
    case "SecretStoreError":
      return "GitHub did not take the secret";
    case "UnmetError":
      return "Atlas is not as it must be";
    case "CancelledError":
      return "Cancelled";
    default:
      return "Failed";
  }
}
var external_node_fs_ = __nccwpck_require__(3024);
var external_os_ = __nccwpck_require__(857);
/*! ./node_modules/@actions/core/lib/utils.js */
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
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
/*! ./node_modules/@actions/core/lib/command.js */
function command_issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = "") {
  command_issueCommand(name, {}, message);
}
const CMD_STRING = "::";
class Command {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
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
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
/*! external "crypto" */
const external_crypto_namespaceObject = process.getBuiltinModule("crypto");
var external_fs_ = __nccwpck_require__(9896);
/*! ./node_modules/@actions/core/lib/file-command.js */
function file_command_issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!external_fs_.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
/*! external "path" */
const external_path_namespaceObject = process.getBuiltinModule("path");
var external_http_ = __nccwpck_require__(8611);
var external_http_namespaceObject = /* @__PURE__ */ __nccwpck_require__.t(external_http_, 2);
var external_https_ = __nccwpck_require__(5692);
var external_https_namespaceObject = /* @__PURE__ */ __nccwpck_require__.t(external_https_, 2);
/*! ./node_modules/@actions/http-client/lib/proxy.js */
function getProxyUrl(reqUrl) {
  const usingSsl = reqUrl.protocol === "https:";
  if (checkBypass(reqUrl)) {
    return void 0;
  }
  const proxyVar = (() => {
    if (usingSsl) {
      return process.env["https_proxy"] || process.env["HTTPS_PROXY"];
    } else {
      return process.env["http_proxy"] || process.env["HTTP_PROXY"];
    }
  })();
  if (proxyVar) {
    try {
      return new DecodedURL(proxyVar);
    } catch (_a) {
      if (!proxyVar.startsWith("http://") && !proxyVar.startsWith("https://"))
        return new DecodedURL(`http://${proxyVar}`);
    }
  } else {
    return void 0;
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
  const noProxy = process.env["no_proxy"] || process.env["NO_PROXY"] || "";
  if (!noProxy) {
    return false;
  }
  let reqPort;
  if (reqUrl.port) {
    reqPort = Number(reqUrl.port);
  } else if (reqUrl.protocol === "http:") {
    reqPort = 80;
  } else if (reqUrl.protocol === "https:") {
    reqPort = 443;
  }
  const upperReqHosts = [reqUrl.hostname.toUpperCase()];
  if (typeof reqPort === "number") {
    upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
  }
  for (const upperNoProxyItem of noProxy.split(",").map((x) => x.trim().toUpperCase()).filter((x) => x)) {
    if (upperNoProxyItem === "*" || upperReqHosts.some((x) => x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith(".") && x.endsWith(`${upperNoProxyItem}`))) {
      return true;
    }
  }
  return false;
}
function isLoopbackAddress(host2) {
  const hostLower = host2.toLowerCase();
  return hostLower === "localhost" || hostLower.startsWith("127.") || hostLower.startsWith("[::1]") || hostLower.startsWith("[0:0:0:0:0:0:0:1]");
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
var tunnel = __nccwpck_require__(770);
var undici = __nccwpck_require__(5604);
/*! ./node_modules/@actions/http-client/lib/index.js */
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var HttpCodes;
(function(HttpCodes2) {
  HttpCodes2[HttpCodes2["OK"] = 200] = "OK";
  HttpCodes2[HttpCodes2["MultipleChoices"] = 300] = "MultipleChoices";
  HttpCodes2[HttpCodes2["MovedPermanently"] = 301] = "MovedPermanently";
  HttpCodes2[HttpCodes2["ResourceMoved"] = 302] = "ResourceMoved";
  HttpCodes2[HttpCodes2["SeeOther"] = 303] = "SeeOther";
  HttpCodes2[HttpCodes2["NotModified"] = 304] = "NotModified";
  HttpCodes2[HttpCodes2["UseProxy"] = 305] = "UseProxy";
  HttpCodes2[HttpCodes2["SwitchProxy"] = 306] = "SwitchProxy";
  HttpCodes2[HttpCodes2["TemporaryRedirect"] = 307] = "TemporaryRedirect";
  HttpCodes2[HttpCodes2["PermanentRedirect"] = 308] = "PermanentRedirect";
  HttpCodes2[HttpCodes2["BadRequest"] = 400] = "BadRequest";
  HttpCodes2[HttpCodes2["Unauthorized"] = 401] = "Unauthorized";
  HttpCodes2[HttpCodes2["PaymentRequired"] = 402] = "PaymentRequired";
  HttpCodes2[HttpCodes2["Forbidden"] = 403] = "Forbidden";
  HttpCodes2[HttpCodes2["NotFound"] = 404] = "NotFound";
  HttpCodes2[HttpCodes2["MethodNotAllowed"] = 405] = "MethodNotAllowed";
  HttpCodes2[HttpCodes2["NotAcceptable"] = 406] = "NotAcceptable";
  HttpCodes2[HttpCodes2["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
  HttpCodes2[HttpCodes2["RequestTimeout"] = 408] = "RequestTimeout";
  HttpCodes2[HttpCodes2["Conflict"] = 409] = "Conflict";
  HttpCodes2[HttpCodes2["Gone"] = 410] = "Gone";
  HttpCodes2[HttpCodes2["TooManyRequests"] = 429] = "TooManyRequests";
  HttpCodes2[HttpCodes2["InternalServerError"] = 500] = "InternalServerError";
  HttpCodes2[HttpCodes2["NotImplemented"] = 501] = "NotImplemented";
  HttpCodes2[HttpCodes2["BadGateway"] = 502] = "BadGateway";
  HttpCodes2[HttpCodes2["ServiceUnavailable"] = 503] = "ServiceUnavailable";
  HttpCodes2[HttpCodes2["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function(Headers2) {
  Headers2["Accept"] = "accept";
  Headers2["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes2) {
  MediaTypes2["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
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
const RetryableHttpVerbs = ["OPTIONS", "GET", "DELETE", "HEAD"];
const ExponentialBackoffCeiling = 10;
const ExponentialBackoffTimeSlice = 5;
class HttpClientError extends Error {
  constructor(message, statusCode) {
    super(message);
    this.name = "HttpClientError";
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
        this.message.on("data", (chunk) => {
          output = Buffer.concat([output, chunk]);
        });
        this.message.on("end", () => {
          resolve(output.toString());
        });
      }));
    });
  }
  readBodyBuffer() {
    return __awaiter(this, void 0, void 0, function* () {
      return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
        const chunks = [];
        this.message.on("data", (chunk) => {
          chunks.push(chunk);
        });
        this.message.on("end", () => {
          resolve(Buffer.concat(chunks));
        });
      }));
    });
  }
}
class lib_HttpClient {
  constructor(userAgent2, handlers, requestOptions) {
    this._ignoreSslError = false;
    this._allowRedirects = true;
    this._allowRedirectDowngrade = false;
    this._maxRedirects = 50;
    this._allowRetries = false;
    this._maxRetries = 1;
    this._keepAlive = false;
    this._disposed = false;
    this.userAgent = this._getUserAgentWithOrchestrationId(userAgent2);
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
      return this.request("OPTIONS", requestUrl, null, additionalHeaders || {});
    });
  }
  get(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("GET", requestUrl, null, additionalHeaders || {});
    });
  }
  del(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("DELETE", requestUrl, null, additionalHeaders || {});
    });
  }
  post(requestUrl, data, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("POST", requestUrl, data, additionalHeaders || {});
    });
  }
  patch(requestUrl, data, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("PATCH", requestUrl, data, additionalHeaders || {});
    });
  }
  put(requestUrl, data, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("PUT", requestUrl, data, additionalHeaders || {});
    });
  }
  head(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("HEAD", requestUrl, null, additionalHeaders || {});
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
      additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
      const res = yield this.post(requestUrl, data, additionalHeaders);
      return this._processResponse(res, this.requestOptions);
    });
  }
  putJson(requestUrl_1, obj_1) {
    return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
      const data = JSON.stringify(obj, null, 2);
      additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
      additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
      const res = yield this.put(requestUrl, data, additionalHeaders);
      return this._processResponse(res, this.requestOptions);
    });
  }
  patchJson(requestUrl_1, obj_1) {
    return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
      const data = JSON.stringify(obj, null, 2);
      additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
      additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
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
        throw new Error("Client has already been disposed.");
      }
      const parsedUrl = new URL(requestUrl);
      let info2 = this._prepareRequest(verb, parsedUrl, headers);
      const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb) ? this._maxRetries + 1 : 1;
      let numTries = 0;
      let response;
      do {
        response = yield this.requestRaw(info2, data);
        if (response && response.message && response.message.statusCode === HttpCodes.Unauthorized) {
          let authenticationHandler;
          for (const handler of this.handlers) {
            if (handler.canHandleAuthentication(response)) {
              authenticationHandler = handler;
              break;
            }
          }
          if (authenticationHandler) {
            return authenticationHandler.handleAuthentication(this, info2, data);
          } else {
            return response;
          }
        }
        let redirectsRemaining = this._maxRedirects;
        while (response.message.statusCode && HttpRedirectCodes.includes(response.message.statusCode) && this._allowRedirects && redirectsRemaining > 0) {
          const redirectUrl = response.message.headers["location"];
          if (!redirectUrl) {
            break;
          }
          const parsedRedirectUrl = new URL(redirectUrl);
          if (parsedUrl.protocol === "https:" && parsedUrl.protocol !== parsedRedirectUrl.protocol && !this._allowRedirectDowngrade) {
            throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
          }
          yield response.readBody();
          if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
            for (const header in headers) {
              if (header.toLowerCase() === "authorization") {
                delete headers[header];
              }
            }
          }
          info2 = this._prepareRequest(verb, parsedRedirectUrl, headers);
          response = yield this.requestRaw(info2, data);
          redirectsRemaining--;
        }
        if (!response.message.statusCode || !HttpResponseRetryCodes.includes(response.message.statusCode)) {
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
  requestRaw(info2, data) {
    return __awaiter(this, void 0, void 0, function* () {
      return new Promise((resolve, reject) => {
        function callbackForResult(err, res) {
          if (err) {
            reject(err);
          } else if (!res) {
            reject(new Error("Unknown error"));
          } else {
            resolve(res);
          }
        }
        this.requestRawWithCallback(info2, data, callbackForResult);
      });
    });
  }
  /**
   * Raw request with callback.
   * @param info
   * @param data
   * @param onResult
   */
  requestRawWithCallback(info2, data, onResult) {
    if (typeof data === "string") {
      if (!info2.options.headers) {
        info2.options.headers = {};
      }
      info2.options.headers["Content-Length"] = Buffer.byteLength(data, "utf8");
    }
    let callbackCalled = false;
    function handleResult(err, res) {
      if (!callbackCalled) {
        callbackCalled = true;
        onResult(err, res);
      }
    }
    const req = info2.httpModule.request(info2.options, (msg) => {
      const res = new HttpClientResponse(msg);
      handleResult(void 0, res);
    });
    let socket;
    req.on("socket", (sock) => {
      socket = sock;
    });
    req.setTimeout(this._socketTimeout || 3 * 6e4, () => {
      if (socket) {
        socket.end();
      }
      handleResult(new Error(`Request timeout: ${info2.options.path}`));
    });
    req.on("error", function(err) {
      handleResult(err);
    });
    if (data && typeof data === "string") {
      req.write(data, "utf8");
    }
    if (data && typeof data !== "string") {
      data.on("close", function() {
        req.end();
      });
      data.pipe(req);
    } else {
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
    const info2 = {};
    info2.parsedUrl = requestUrl;
    const usingSsl = info2.parsedUrl.protocol === "https:";
    info2.httpModule = usingSsl ? external_https_namespaceObject : external_http_namespaceObject;
    const defaultPort = usingSsl ? 443 : 80;
    info2.options = {};
    info2.options.host = info2.parsedUrl.hostname;
    info2.options.port = info2.parsedUrl.port ? parseInt(info2.parsedUrl.port) : defaultPort;
    info2.options.path = (info2.parsedUrl.pathname || "") + (info2.parsedUrl.search || "");
    info2.options.method = method;
    info2.options.headers = this._mergeHeaders(headers);
    if (this.userAgent != null) {
      info2.options.headers["user-agent"] = this.userAgent;
    }
    info2.options.agent = this._getAgent(info2.parsedUrl);
    if (this.handlers) {
      for (const handler of this.handlers) {
        handler.prepareRequest(info2.options);
      }
    }
    return info2;
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
        clientHeader = typeof headerValue === "number" ? headerValue.toString() : headerValue;
      }
    }
    const additionalValue = additionalHeaders[header];
    if (additionalValue !== void 0) {
      return typeof additionalValue === "number" ? additionalValue.toString() : additionalValue;
    }
    if (clientHeader !== void 0) {
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
        if (typeof headerValue === "number") {
          clientHeader = String(headerValue);
        } else if (Array.isArray(headerValue)) {
          clientHeader = headerValue.join(", ");
        } else {
          clientHeader = headerValue;
        }
      }
    }
    const additionalValue = additionalHeaders[Headers.ContentType];
    if (additionalValue !== void 0) {
      if (typeof additionalValue === "number") {
        return String(additionalValue);
      } else if (Array.isArray(additionalValue)) {
        return additionalValue.join(", ");
      } else {
        return additionalValue;
      }
    }
    if (clientHeader !== void 0) {
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
    if (agent) {
      return agent;
    }
    const usingSsl = parsedUrl.protocol === "https:";
    let maxSockets = 100;
    if (this.requestOptions) {
      maxSockets = this.requestOptions.maxSockets || external_http_.globalAgent.maxSockets;
    }
    if (proxyUrl && proxyUrl.hostname) {
      const agentOptions = {
        maxSockets,
        keepAlive: this._keepAlive,
        proxy: Object.assign(Object.assign({}, (proxyUrl.username || proxyUrl.password) && {
          proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
        }), { host: proxyUrl.hostname, port: proxyUrl.port })
      };
      let tunnelAgent;
      const overHttps = proxyUrl.protocol === "https:";
      if (usingSsl) {
        tunnelAgent = overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp;
      } else {
        tunnelAgent = overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp;
      }
      agent = tunnelAgent(agentOptions);
      this._proxyAgent = agent;
    }
    if (!agent) {
      const options2 = { keepAlive: this._keepAlive, maxSockets };
      agent = usingSsl ? new external_https_.Agent(options2) : new external_http_.Agent(options2);
      this._agent = agent;
    }
    if (usingSsl && this._ignoreSslError) {
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
    if (proxyAgent) {
      return proxyAgent;
    }
    const usingSsl = parsedUrl.protocol === "https:";
    proxyAgent = new undici.ProxyAgent(Object.assign({ uri: proxyUrl.href, pipelining: !this._keepAlive ? 0 : 1 }, (proxyUrl.username || proxyUrl.password) && {
      token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString("base64")}`
    }));
    this._proxyAgentDispatcher = proxyAgent;
    if (usingSsl && this._ignoreSslError) {
      proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
        rejectUnauthorized: false
      });
    }
    return proxyAgent;
  }
  _getUserAgentWithOrchestrationId(userAgent2) {
    const baseUserAgent = userAgent2 || "actions/http-client";
    const orchId = process.env["ACTIONS_ORCHESTRATION_ID"];
    if (orchId) {
      const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, "_");
      return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
    }
    return baseUserAgent;
  }
  _performExponentialBackoff(retryNumber) {
    return __awaiter(this, void 0, void 0, function* () {
      retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
      const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
      return new Promise((resolve) => setTimeout(() => resolve(), ms));
    });
  }
  _processResponse(res, options2) {
    return __awaiter(this, void 0, void 0, function* () {
      return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
        const statusCode = res.message.statusCode || 0;
        const response = {
          statusCode,
          result: null,
          headers: {}
        };
        if (statusCode === HttpCodes.NotFound) {
          resolve(response);
        }
        function dateTimeDeserializer(key, value) {
          if (typeof value === "string") {
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
            if (options2 && options2.deserializeDates) {
              obj = JSON.parse(contents, dateTimeDeserializer);
            } else {
              obj = JSON.parse(contents);
            }
            response.result = obj;
          }
          response.headers = res.message.headers;
        } catch (err) {
        }
        if (statusCode > 299) {
          let msg;
          if (obj && obj.message) {
            msg = obj.message;
          } else if (contents && contents.length > 0) {
            msg = contents;
          } else {
            msg = `Failed request: (${statusCode})`;
          }
          const err = new HttpClientError(msg, statusCode);
          err.result = response.result;
          reject(err);
        } else {
          resolve(response);
        }
      }));
    });
  }
}
const lowercaseKeys = (obj) => Object.keys(obj).reduce((c, k) => (c[k.toLowerCase()] = obj[k], c), {});
/*! ./node_modules/@actions/http-client/lib/auth.js */
/*! ./node_modules/@actions/core/lib/oidc-utils.js */
/*! ./node_modules/@actions/core/lib/summary.js */
/*! ./node_modules/@actions/core/lib/path-utils.js */
/*! ./node_modules/@actions/core/lib/platform.js */
const platform = external_os_.platform();
const arch = external_os_.arch();
/*! ./node_modules/@actions/core/lib/core.js */
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(name, val) {
  const convertedVal = toCommandValue(val);
  process.env[name] = convertedVal;
  const filePath = process.env["GITHUB_ENV"] || "";
  if (filePath) {
    return file_command_issueFileCommand("ENV", prepareKeyValueMessage(name, val));
  }
  command_issueCommand("set-env", { name }, convertedVal);
}
function core_setSecret(secret) {
  command_issueCommand("add-mask", {}, secret);
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return file_command_issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(external_os_.EOL);
  command_issueCommand("set-output", { name }, toCommandValue(value));
}
function core_debug(message) {
  command_issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  command_issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  command_issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  command_issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + external_os_.EOL);
}
function startGroup(name) {
  command_issue("group", name);
}
function endGroup() {
  command_issue("endgroup");
}
function saveState(name, value) {
  const filePath = process.env["GITHUB_STATE"] || "";
  if (filePath) {
    return file_command_issueFileCommand("STATE", prepareKeyValueMessage(name, value));
  }
  command_issueCommand("save-state", { name }, toCommandValue(value));
}
function getState(name) {
  return process.env[`STATE_${name}`] || "";
}
/*! ./src/action/report/log-text.ts */
function toLogText(text) {
  return text.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/g, "\uFFFD").replace(/^(\s*):(?=:)/gm, "$1:\u200B").replace(/##(?=\[)/g, "##\u200B");
}
/*! ./src/action/host.ts */
const SHORTEST_MASK = 8;
function createHost() {
  const env = (name) => process.env[name]?.trim() || void 0;
  const masked = /* @__PURE__ */ new Set();
  const redact = (text) => {
    let redacted = text;
    for (const value of [...masked].sort((a, b) => b.length - a.length))
      redacted = redacted.replaceAll(value, "***");
    return redacted;
  };
  const printable = (text) => toLogText(redact(text));
  return {
    inputs: readInputs(process.env),
    run: {
      repository: env("GITHUB_REPOSITORY"),
      runId: env("GITHUB_RUN_ID"),
      attempt: env("GITHUB_RUN_ATTEMPT"),
      job: env("GITHUB_JOB"),
      eventName: env("GITHUB_EVENT_NAME"),
      actor: env("GITHUB_ACTOR")
    },
    tempFolder: env("RUNNER_TEMP") ?? process.cwd(),
    workspace: env("GITHUB_WORKSPACE") ?? process.cwd(),
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
    exportVariable: (name, value) => exportVariable(name, value),
    saveState: (name, value) => saveState(name, value),
    readState: (name) => getState(name),
    appendSummary(markdown) {
      const file = env("GITHUB_STEP_SUMMARY");
      if (file !== void 0)
        (0, external_node_fs_.appendFileSync)(file, `${markdown}
`);
    }
  };
}
const YAML_INPUTS = /* @__PURE__ */ new Set(["parameters", "body"]);
function readInputs(environment) {
  const inputs = /* @__PURE__ */ new Map();
  for (const name of Object.keys(environment)) {
    const value = name.startsWith("INPUT_") ? environment[name] : void 0;
    if (value === void 0)
      continue;
    const input = name.slice("INPUT_".length).toLowerCase();
    const text = YAML_INPUTS.has(input) ? value.replace(/^([ \t]*\r?\n)+/, "").trimEnd() : value.trim();
    if (text !== "")
      inputs.set(input, text);
  }
  return inputs;
}
/*! ./src/action/lifecycle.ts */
const CANCEL_MS = 900;
async function settleMain(main, report) {
  process.exitCode = 1;
  let settled = false;
  const cancel = new AbortController();
  const onSignal = (name) => {
    cancel.abort(new errors.cc(`The step was cancelled (${name}).`));
    setTimeout(() => process.exit(1), CANCEL_MS).unref();
  };
  process.once("SIGINT", onSignal);
  process.once("SIGTERM", onSignal);
  process.once("beforeExit", () => {
    if (!settled)
      report(new Error("The step ended before its result was known."));
  });
  for (const event of ["uncaughtException", "unhandledRejection"]) {
    process.on(event, (error2) => {
      settled = true;
      report(error2);
      exitWhenPrinted(1);
    });
  }
  let succeeded = false;
  try {
    succeeded = await main(cancel.signal);
  } catch (error2) {
    report(error2);
  }
  settled = true;
  if (succeeded)
    process.exitCode = 0;
  exitWhenPrinted(process.exitCode);
}
function exitWhenPrinted(code2) {
  process.stdout.write("", () => process.exit(code2));
}
var external_node_crypto_ = __nccwpck_require__(7598);
/*! external "node:path" */
const external_node_path_namespaceObject = process.getBuiltinModule("node:path");
var compiled = __nccwpck_require__(5888);
var atlas_clock = __nccwpck_require__(5661);
var error_body = __nccwpck_require__(8938);
var unexpected_response = __nccwpck_require__(8310);
/*! ./src/atlas/response.ts */
function isAlreadyRemoved(operation, answer) {
  if (operation.method !== "DELETE" || answer.attempts === 1)
    return false;
  return answer.status === 404 || (0, error_body.k)(answer.body).errorCode === "CLUSTER_ALREADY_REQUESTED_DELETION";
}
const TEXT_ANSWER = "getFederationSettingIdentityProviderMetadata";
async function parseResponse(baseUrl, request2, answer) {
  const { operation, kind } = request2;
  if (answer.status < 200 || answer.status >= 300)
    throw await toError(baseUrl, request2, answer);
  const [type = "", version2, suffix] = parseMediaType(answer.headers["content-type"]);
  const common = { status: answer.status, version: version2, kind, bytes: answer.body };
  if (answer.body.length === 0) {
    if (operation.method !== "GET" || answer.status === 202 || answer.status === 204)
      return { ...common, kind: "json", data: void 0 };
    throw unexpected(operation.id, answer);
  }
  if (operation.id === TEXT_ANSWER)
    return { ...common, data: answer.body.toString("utf8") };
  if (kind !== "json") {
    const complete = answer.headers["content-length"] !== void 0 || answer.headers["transfer-encoding"] !== void 0;
    if (suffix !== kind || !complete)
      throw unexpected(operation.id, answer);
    return { ...common, data: void 0 };
  }
  if (suffix !== "json" && type !== "application/json")
    throw unexpected(operation.id, answer);
  try {
    return { ...common, data: JSON.parse(answer.body.toString("utf8")) };
  } catch {
    throw new errors.Dr(`${operation.id}: answered ${answer.status} with a body that is not complete JSON.`, {
      fault: "unexpected",
      hint: "The answer was damaged or cut on its way. Run the job again; if it stays, look at the proxy between."
    });
  }
}
function parseMediaType(header) {
  const type = header?.split(";")[0]?.trim().toLowerCase();
  const match = /^application\/vnd\.atlas\.([^+]+)\+(\w+)$/.exec(type ?? "");
  return [type, match?.[1], match?.[2]];
}
function unexpected(operationId, answer) {
  const redirect = answer.status >= 300 && answer.status < 400;
  return new errors.Dr(`${operationId}: ${(0, unexpected_response.V)(answer)}`, {
    fault: redirect ? "redirect" : "unexpected",
    status: answer.status,
    hint: "Check base-url, and whether a proxy or a login page answers in place of Atlas."
  });
}
async function toError(baseUrl, request2, answer) {
  const { operation } = request2;
  const { errorCode, detail, parameters, fields, fromAtlas } = (0, error_body.k)(answer.body);
  if (answer.status < 400 || !fromAtlas && errorCode === void 0 && answer.status !== 401) {
    return unexpected(operation.id, answer);
  }
  const { hintForCall } = await __nccwpck_require__.e(
    /* import() */
    61
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 3061));
  const reason = [answer.status, errorCode].filter((part) => part !== void 0).join(" ");
  const attributes = fields.map(({ field, description }) => `${field}: ${description}`).join("; ");
  const what = [detail, attributes].filter(Boolean).join(" ");
  return new errors.hD({
    message: `${operation.id} failed: ${reason}${what === "" ? "" : `: ${what}`}`,
    status: answer.status,
    errorCode,
    detail,
    parameters,
    operationId: operation.id,
    method: operation.method,
    path: request2.target.split("?")[0] ?? "",
    hint: hintForCall({
      status: answer.status,
      errorCode,
      detail,
      parameters,
      roles: operation.roles,
      baseUrl,
      versions: operation.versions.map(({ version: version2 }) => version2),
      version: request2.version
    })
  });
}
var catalog = __nccwpck_require__(5744);
/*! ./src/atlas/pages.ts */
const PARALLEL = 4;
const READINGS = 3;
async function readPages(readPage, itemsPerPage) {
  for (let reading = 1; reading <= READINGS; reading++) {
    const results = await readOnce(readPage, itemsPerPage);
    if (results !== void 0)
      return { results, totalCount: results.length };
  }
  throw new errors.Dr(`The list changed on each of ${READINGS} readings, so that it may not be complete.`, {
    fault: "unexpected",
    hint: "Run the job again when fewer changes are made, or narrow the list by parameters."
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
      } catch (error2) {
        failed = true;
        throw error2;
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
    if (page === void 0)
      return void 0;
    if (ended && page.length > 0)
      return void 0;
    if (page.length < size)
      ended = true;
    for (const item of page)
      all.push(item);
  }
  return ended ? all : void 0;
}
function notPaged() {
  return new errors.Dr("Two pages of the list begin with the same item: the answer does not heed pageNum.", {
    fault: "unexpected",
    hint: "Set paginate to false to see the answer as it is."
  });
}
function toPage(data, itemsPerPage) {
  const { results, totalCount, links } = data ?? {};
  if (!Array.isArray(results)) {
    throw new errors.Dr("A page of the list has no results.", {
      fault: "unexpected",
      hint: "Set paginate to false to see the answer as it is."
    });
  }
  const hasNext = Array.isArray(links) && links.some((link) => link?.rel === "next");
  return { results, hasNext, total: typeof totalCount === "number" ? totalCount : itemsPerPage * 2 };
}
var nearest = __nccwpck_require__(29);
var request = __nccwpck_require__(9270);
var version = __nccwpck_require__(9511);
/*! ./src/atlas/check-call.ts */
function checkCall(operation, input, today) {
  const problems = [];
  const warnings = [];
  const parameters = input.parameters ?? {};
  for (const [name, value] of Object.entries(parameters)) {
    if (value === void 0)
      continue;
    const parameter = operation.parameters.find((known) => known.name === name);
    if (parameter === void 0)
      problems.push(unknownParameter(operation, name));
    else
      problems.push(...checkValue(parameter, value).map((message) => ({ input: `parameters.${name}`, message })));
  }
  for (const parameter of operation.parameters) {
    if (parameter.required && parameters[parameter.name] === void 0) {
      problems.push({ input: `parameters.${parameter.name}`, message: `required by ${operation.id}.` });
    }
  }
  const chosen = (0, version.E)(operation, input.version);
  if ("problem" in chosen) {
    problems.push({ input: "api-version", message: chosen.problem });
  } else {
    warnings.push(...versionWarnings(operation, chosen.version, today));
    problems.push(...checkBody(operation, chosen.version, input.body));
  }
  return { problems, warnings };
}
function versionWarnings(operation, { version: version2, sunset }, today) {
  const warnings = [];
  if (operation.deprecated)
    warnings.push(`${operation.id} is deprecated: Atlas will remove it.`);
  if (sunset !== void 0) {
    const newer = (0, catalog.U8)(operation);
    const cure = newer === void 0 || newer.version === version2 ? "" : ` Use api-version ${newer.version}.`;
    warnings.push(sunset <= today ? `Version ${version2} of ${operation.id} ended on ${sunset}; expect 410 VERSION_GONE.${cure}` : `Version ${version2} of ${operation.id} ends on ${sunset}.${cure}`);
  }
  if (version2 === "preview")
    warnings.push(`${operation.id} is used as preview: Atlas may change it at any time.`);
  return warnings;
}
function checkBody(operation, version2, body) {
  if (version2.body === void 0) {
    return body === void 0 ? [] : [{ input: "body", message: `${operation.id} takes no request body.` }];
  }
  if (body === void 0) {
    return operation.bodyRequired ? [{ input: "body", message: `${operation.id} needs a request body.` }] : [];
  }
  const list = body.trimStart().startsWith("[");
  const object = body.trimStart().startsWith("{");
  if (version2.body === "list" && !list) {
    return [{ input: "body", message: `${operation.id} takes a list: begin each entry with "- ", or wrap it in [ ].` }];
  }
  if (version2.body === "object" && !object) {
    return [
      {
        input: "body",
        message: `${operation.id} takes a mapping of attributes, not ${list ? "a list" : "a single value"}.`
      }
    ];
  }
  return [];
}
function unknownParameter(operation, name) {
  const names = operation.parameters.map((known2) => known2.name);
  const [close] = (0, nearest.p)(name, names, 1);
  const known = names.filter((other) => other !== "envelope" && other !== "pretty").join(", ");
  const message = close ? `${operation.id} has no parameter of this name. Did you mean ${close}?` : `${operation.id} has no parameter of this name. It has: ${known || "none"}.`;
  return { input: `parameters.${name}`, message };
}
function checkValue(parameter, value) {
  if (Array.isArray(value) && !parameter.array)
    return ["takes one value, not a list."];
  const items = (0, request.D)(value);
  if (items.length === 0)
    return ["is an empty list. Leave it out instead."];
  return items.flatMap((item) => checkItem(parameter, String(item)) ?? []);
}
function checkItem(parameter, text) {
  const { name, place, type, values, minimum, maximum } = parameter;
  if (name === "envelope" && text === "true") {
    return "hides the HTTP status inside the answer, so that a failure would look like a success. Leave it out.";
  }
  if (type === "boolean")
    return /^(true|false)$/.test(text) ? void 0 : `takes true or false, not "${text}".`;
  if (type === "integer") {
    if (!/^-?\d+$/.test(text) || !Number.isSafeInteger(Number(text)))
      return `takes a whole number, not "${text}".`;
    if (minimum !== void 0 && Number(text) < minimum)
      return `must be at least ${minimum}, not ${text}.`;
    if (maximum !== void 0 && Number(text) > maximum)
      return `must be at most ${maximum}, not ${text}.`;
    return void 0;
  }
  if (place === "path" && (text === "" || text === "." || text === "..")) {
    return `"${text}" would change the path of the request.`;
  }
  if (/[\u0000-\u001f\u007f-\u009f\ud800-\udfff]/u.test(text))
    return "contains a control character, a line break or half of a character.";
  if (values !== void 0 && !values.includes(text)) {
    const [close] = (0, nearest.p)(text, values, 1);
    if (close !== void 0)
      return `"${text}" is not a known value. Did you mean ${close}?`;
    if (!parameter.array)
      return `"${text}" is not a known value. Known: ${values.slice(0, 20).join(", ")}.`;
  }
  const { pattern } = parameter;
  if (pattern !== void 0 && isReliable(pattern) && !new RegExp(pattern, "u").test(text)) {
    return `"${text}" does not have the form ${pattern}.${hexHint(name, pattern)}`;
  }
  return void 0;
}
function isReliable(pattern) {
  let depth = 0;
  for (const char of pattern.replace(/\\./g, "").replace(/\[[^\]]*\]/g, "")) {
    if (char === "(")
      depth++;
    else if (char === ")")
      depth--;
    else if (char === "|" && depth === 0)
      return false;
  }
  return pattern.startsWith("^") && pattern.endsWith("$");
}
function hexHint(name, pattern) {
  if (!pattern.includes("{24}") || pattern.includes("mdb_sa_id"))
    return "";
  return name === "groupId" || name === "orgId" ? " An ID is 24 hexadecimal digits; names are not accepted here." : " An ID is 24 hexadecimal digits.";
}
/*! ./src/atlas/client.ts */
function createAtlasClient(options2) {
  let { deadlineMs: clientDeadlineMs } = options2;
  const warned = /* @__PURE__ */ new Set();
  const warnOnce = (message) => {
    if (warned.has(message))
      return;
    warned.add(message);
    options2.log.warning(message);
  };
  const prepare = (operationId, input) => {
    const operation = (0, catalog.eu)(operationId);
    const today = new Date(options2.clock.nowMs()).toISOString().slice(0, 10);
    const { problems, warnings } = checkCall(operation, input, today);
    if (problems.length > 0)
      throw new errors.dz(problems, { afterSending: true });
    if (options2.readOnly && operation.method !== "GET") {
      throw new errors.dz([{ input: "dry-run", message: `${operation.id} would change Atlas.` }], {
        afterSending: true
      });
    }
    warnings.forEach(warnOnce);
    return { request: (0, request.m)(operation, input), foretold: warnings.length > 0 };
  };
  const run = async (operationId, input, callOptions) => {
    const { request: request2, foretold } = prepare(operationId, input);
    const log = callOptions.quiet === true ? void 0 : options2.log;
    const deadlineMs = callOptions.deadlineMs ?? clientDeadlineMs;
    const answer = await sendWithToken({ ...options2, deadlineMs }, request2, () => {
      log?.request(describeRequest(request2, input));
    });
    if (isAlreadyRemoved(request2.operation, answer)) {
      log?.response(`${describeResponse(answer)}: gone already, so the repeated request is done`);
      return { status: answer.status, version: void 0, kind: "json", data: void 0, bytes: Buffer.alloc(0) };
    }
    log?.response(describeResponse(answer));
    const response = await parseResponse(options2.baseUrl, request2, answer);
    const end = describeEnd(request2.operation, response.version, answer);
    if (end !== void 0 && !foretold)
      warnOnce(end);
    return response;
  };
  return {
    baseUrl: options2.baseUrl,
    call: (operationId, input = {}, callOptions = {}) => run(operationId, input, callOptions),
    callerIp: async () => (await __nccwpck_require__.e(
      /* import() */
      92
    ).then(__nccwpck_require__.bind(__nccwpck_require__, 6092))).readCallerIp({ ...options2, deadlineMs: clientDeadlineMs }),
    extendDeadline: (ms) => void (clientDeadlineMs += ms),
    async list(operationId, input = {}, callOptions = {}) {
      let first;
      const page = await readPages(async (paging) => {
        const response = await run(operationId, { ...input, parameters: { ...input.parameters, ...paging } }, callOptions);
        first ??= response;
        return response.data;
      }, Number(input.parameters?.["itemsPerPage"] ?? maximumPageSize((0, catalog.eu)(operationId))));
      const { status, version: version2, kind } = first;
      return { status, version: version2, kind, data: page, bytes: Buffer.alloc(0) };
    }
  };
}
function maximumPageSize(operation) {
  return operation.parameters.find(({ name }) => name === "itemsPerPage")?.maximum ?? 100;
}
async function sendWithToken(options2, request2, onSend) {
  const { tokens, deadlineMs } = options2;
  const token = request2.operation.unauthenticated ? void 0 : await tokens.current(deadlineMs);
  onSend();
  const answer = await send(options2, request2, token);
  if (answer.status !== 401 || token === void 0)
    return answer;
  const other = await tokens.replace(token, deadlineMs);
  return other === void 0 ? answer : send(options2, request2, other);
}
function send({ transport, baseUrl, deadlineMs }, request2, token) {
  const { operation, target, body } = request2;
  const headers = token === void 0 ? request2.headers : { ...request2.headers, authorization: `Bearer ${token.value}` };
  const repeatable = operation.method !== "POST" && operation.method !== "PATCH";
  return transport.send({ method: operation.method, url: `${baseUrl}${target}`, headers, body }, { subject: operation.id, repeatable, deadlineMs });
}
function describeEnd(operation, version2, answer) {
  const { deprecation, sunset } = answer.headers;
  if (deprecation === void 0 && sunset === void 0)
    return void 0;
  const what = version2 === void 0 ? operation.id : `Version ${version2} of ${operation.id}`;
  const when = typeof sunset === "string" ? ` and ends on ${toDay(sunset)}` : "";
  return `${what} is deprecated${when}.`;
}
function toDay(httpDate) {
  const date = new Date(httpDate);
  return Number.isNaN(date.getTime()) ? httpDate : date.toISOString().slice(0, 10);
}
const LABELS = { orgId: "org", groupId: "project", clusterName: "cluster" };
function describeRequest({ operation }, { parameters = {} }) {
  const words = Object.entries(parameters).map(([name, value]) => {
    const text = typeof value === "object" ? value.join(",") : String(value);
    return `${LABELS[name] ?? name}=${text}`;
  });
  return [operation.id, ...words].join(" ");
}
function describeResponse({ status, durationMs, body }) {
  const { errorCode } = status >= 400 ? (0, error_body.k)(body) : { errorCode: void 0 };
  return `${status}${errorCode === void 0 ? "" : ` ${errorCode}`} ${Math.round(durationMs)} ms`;
}
/*! ./src/atlas/credentials.ts */
const CLIENT_ID = /^mdb_sa_id_[a-fA-F\d]{24}$/;
const SECRET_PREFIX = "mdb_sa_sk_";
function checkServiceAccount(clientId, clientSecret) {
  if (clientId.startsWith(SECRET_PREFIX) || clientSecret.startsWith("mdb_sa_id_")) {
    const message = "client-id and client-secret are swapped: the ID begins with mdb_sa_id_, the secret with mdb_sa_sk_.";
    return { problems: [{ input: "client-id", message }], warnings: [] };
  }
  const problems = [];
  const warnings = [];
  const make = "Create a service account in Atlas under Organization > Applications > Service Accounts.";
  if (/^[a-z]{8}$/.test(clientId)) {
    problems.push({
      input: "client-id",
      message: `this looks like the public part of an API key, not a service account. ${make}`
    });
  } else if (!CLIENT_ID.test(clientId)) {
    warnings.push("client-id does not look like a client ID of Atlas (mdb_sa_id_ and 24 hexadecimal digits).");
  }
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(clientSecret)) {
    problems.push({
      input: "client-secret",
      message: `this looks like the private part of an API key, not a service account's secret. ${make}`
    });
  } else if (!clientSecret.startsWith(SECRET_PREFIX)) {
    warnings.push("client-secret does not look like a client secret of Atlas (it begins with mdb_sa_sk_).");
  }
  for (const [input, value] of [
    ["client-id", clientId],
    ["client-secret", clientSecret]
  ]) {
    if (/[\s\u0000-\u001f\u007f-\u009f]/.test(value)) {
      problems.push({
        input,
        message: "contains white space or a line break within. Store the value again, without it."
      });
    }
  }
  return { problems, warnings };
}
function readTokenExpiryMs(token) {
  const payload = token.split(".")[1];
  if (payload === void 0)
    return void 0;
  try {
    const claims = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
    const exp = claims?.exp;
    return typeof exp === "number" ? exp * 1e3 : void 0;
  } catch {
    return void 0;
  }
}
function toBasicValue({ clientId, clientSecret }) {
  return Buffer.from(`${clientId}:${clientSecret}`, "utf8").toString("base64");
}
/*! ./src/action/session/sealed-token.ts */
const VERSION = 1;
const SALT_BYTES = 16;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
function createSealer(account, baseUrl) {
  const salt = (0, external_node_crypto_.randomBytes)(SALT_BYTES);
  const key = deriveKey(account, salt);
  const prepare = () => {
    const nonce = (0, external_node_crypto_.randomBytes)(NONCE_BYTES);
    const cipher = (0, external_node_crypto_.createCipheriv)("aes-256-gcm", key, nonce);
    cipher.setAAD(boundTo(account, baseUrl));
    return { nonce, cipher };
  };
  let prepared = prepare();
  return (token) => {
    const { nonce, cipher } = prepared ?? prepare();
    prepared = void 0;
    const sealed = Buffer.concat([cipher.update(token, "utf8"), cipher.final()]);
    return Buffer.concat([Buffer.of(VERSION), salt, nonce, cipher.getAuthTag(), sealed]).toString("base64url");
  };
}
function openToken(envelope, account, baseUrl) {
  const bytes = Buffer.from(envelope, "base64url");
  const sealedAt = 1 + SALT_BYTES + NONCE_BYTES + TAG_BYTES;
  if (bytes.length <= sealedAt || bytes[0] !== VERSION)
    return void 0;
  const salt = bytes.subarray(1, 1 + SALT_BYTES);
  const nonce = bytes.subarray(1 + SALT_BYTES, 1 + SALT_BYTES + NONCE_BYTES);
  const decipher = (0, external_node_crypto_.createDecipheriv)("aes-256-gcm", deriveKey(account, salt), nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(boundTo(account, baseUrl));
  decipher.setAuthTag(bytes.subarray(sealedAt - TAG_BYTES, sealedAt));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(sealedAt)), decipher.final()]).toString("utf8");
  } catch {
    return void 0;
  }
}
function deriveKey({ clientSecret }, salt) {
  return Buffer.from((0, external_node_crypto_.hkdfSync)("sha256", clientSecret, salt, "mongodb-atlas-tasks token envelope", 32));
}
function boundTo({ clientId }, baseUrl) {
  return Buffer.from(JSON.stringify([clientId, baseUrl]), "utf8");
}
/*! ./src/atlas/token.ts */
const RENEWAL_MARGIN_MS = 10 * 6e4;
const FRESH_MS = 5 * 6e4;
async function requestToken(options2, deadlineMs) {
  const subject = "Getting an access token";
  const requestedAtMs = options2.clock.nowMs();
  const answer = await post(options2, "/api/oauth/token", "grant_type=client_credentials", { subject, deadlineMs });
  if (answer.status !== 200)
    throw await refused(subject, options2.baseUrl, answer);
  const token = parseToken(answer);
  if (token === void 0) {
    throw new errors.Dr(`${subject}: ${(0, unexpected_response.V)(answer)}`, {
      fault: "unexpected",
      hint: "A token endpoint answers with a Bearer token as JSON. Check base-url, and what answers at that address."
    });
  }
  return { value: token.value, mintedAtMs: requestedAtMs, expiresAtMs: requestedAtMs + token.lifetimeSeconds * 1e3 };
}
async function revokeToken(options2, token, deadlineMs) {
  const subject = "Revoking the access token";
  const body = new URLSearchParams({ token, token_type_hint: "access_token" }).toString();
  const answer = await post(options2, "/api/oauth/revoke", body, { subject, deadlineMs });
  if (answer.status !== 200)
    throw await refused(subject, options2.baseUrl, answer);
}
function createTokenSource(options2) {
  let latest = options2.initial;
  let pending;
  let prefetched;
  const mint = (deadlineMs) => {
    pending ??= requestToken(options2, deadlineMs).then((token) => {
      options2.onMinted(token);
      latest = token;
      return token;
    }).finally(() => pending = void 0);
    options2.onRequested?.();
    return pending;
  };
  const isFresh = ({ mintedAtMs, expiresAtMs }) => expiresAtMs - options2.clock.nowMs() >= Math.min(RENEWAL_MARGIN_MS, (expiresAtMs - mintedAtMs) / 2);
  return {
    prefetch(deadlineMs) {
      if (latest !== void 0 && isFresh(latest))
        return;
      prefetched = mint(deadlineMs);
      prefetched.catch(() => {
      });
    },
    current(deadlineMs) {
      if (prefetched !== void 0) {
        const first = prefetched;
        prefetched = void 0;
        return first;
      }
      return latest !== void 0 && isFresh(latest) ? Promise.resolve(latest) : mint(deadlineMs);
    },
    async replace(token, deadlineMs) {
      if (latest !== void 0 && latest.value !== token.value)
        return latest;
      return options2.clock.nowMs() - token.mintedAtMs < FRESH_MS ? void 0 : mint(deadlineMs);
    }
  };
}
function createFixedTokenSource(value, clock) {
  const token = { value, mintedAtMs: clock.nowMs(), expiresAtMs: Number.POSITIVE_INFINITY };
  return { prefetch: () => {
  }, current: () => Promise.resolve(token), replace: () => Promise.resolve(void 0) };
}
function post({ transport, baseUrl, account }, path2, body, { subject, deadlineMs }) {
  const headers = {
    authorization: `Basic ${toBasicValue(account)}`,
    "content-type": "application/x-www-form-urlencoded",
    accept: "application/json"
  };
  return transport.send({ method: "POST", url: `${baseUrl}${path2}`, headers, body }, { subject, repeatable: true, deadlineMs });
}
function parseToken(answer) {
  let fields;
  try {
    fields = JSON.parse(answer.body.toString("utf8"));
  } catch {
    return void 0;
  }
  const { access_token: value, token_type: type, expires_in: lifetimeSeconds } = fields ?? {};
  const usable = typeof value === "string" && /^[\x21-\x7e]+$/.test(value);
  const bearer = typeof type === "string" && type.toLowerCase() === "bearer";
  if (!usable || !bearer || typeof lifetimeSeconds !== "number" || !(lifetimeSeconds > 0))
    return void 0;
  return { value, lifetimeSeconds };
}
async function refused(subject, baseUrl, answer) {
  const { errorCode, detail, fromAtlas } = (0, error_body.k)(answer.body);
  if (answer.status < 400 || errorCode === void 0 && !fromAtlas) {
    return new errors.Dr(`${subject}: ${(0, unexpected_response.V)(answer)}`, {
      fault: answer.status >= 300 && answer.status < 400 ? "redirect" : "unexpected",
      hint: "Check base-url, and whether a proxy or a login page answers in place of Atlas."
    });
  }
  const { hintForToken } = await __nccwpck_require__.e(
    /* import() */
    61
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 3061));
  const reason = [answer.status, errorCode, detail].filter((part) => part !== void 0).join(" ");
  return new errors.v3({
    message: `${subject} at ${baseUrl} failed: ${reason}`,
    status: answer.status,
    errorCode,
    hint: hintForToken(answer.status, errorCode, baseUrl)
  });
}
/*! ./src/atlas/network-error.ts */
const UNSENT = /* @__PURE__ */ new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "EADDRNOTAVAIL"]);
const TUNNEL_REFUSED = /^tunneling socket could not be established/;
function toNetworkError(subject, error2) {
  const { code: code2, syscall, message = String(error2) } = error2;
  const connecting = syscall === "connect" || syscall === "getaddrinfo";
  const unsent = code2 !== void 0 && UNSENT.has(code2) || connecting || TUNNEL_REFUSED.test(message);
  const cause = code2 !== void 0 && !message.includes(code2) ? `${message} (${code2})` : message;
  return new errors.Dr(unsent ? `${subject}: no connection: ${cause}.` : `${subject}: the connection broke: ${cause}.`, { fault: unsent ? "unsent" : "broken", cause: error2, hint: networkHint(code2, message) });
}
function networkHint(code2, message) {
  if (code2 !== void 0 && /CERT|SELF_SIGNED|UNABLE_TO/.test(code2)) {
    return "The certificate is not trusted. Behind a proxy that opens TLS, set NODE_EXTRA_CA_CERTS to its certificate.";
  }
  if (TUNNEL_REFUSED.test(message)) {
    return "The proxy refused the connection. Check https_proxy and no_proxy, and the credentials in the proxy address.";
  }
  return "Check that the runner reaches the host in base-url; behind a proxy, that https_proxy and no_proxy are set. The Administration API is on the public internet only, not on peering or private endpoints.";
}
/*! ./src/atlas/retry.ts */
const MAX_FAULTS = 5;
const LONGEST_BACKOFF_MS = 3e4;
const TOKEN_LIMIT_POLL_MS = 3e4;
const REFUSED_FOR_NOW = "WRITES_NOT_ALLOWED_DURING_APP_UPGRADES";
function decideRetry({ faults, repeatable, failure, random }) {
  const backoff = () => faults >= MAX_FAULTS ? void 0 : { delayMs: Math.round(random * Math.min(LONGEST_BACKOFF_MS, 1e3 * 2 ** faults)), asked: false };
  switch (failure.kind) {
    case "unsent":
      return backoff();
    case "broken":
      return repeatable ? backoff() : void 0;
    case "answer":
      break;
  }
  const { status, errorCode, retryAfterSeconds, fromAtlas } = failure;
  if (status === 429) {
    const seconds2 = retryAfterSeconds ?? secondsAskedFor(failure);
    return seconds2 === void 0 ? backoff() : { delayMs: withJitter(seconds2 * 1e3, random), asked: true };
  }
  if (status === 403 && errorCode === "access_denied" && /token limit/i.test(failure.detail ?? "")) {
    return { delayMs: withJitter(TOKEN_LIMIT_POLL_MS, random), asked: true };
  }
  if (status === 503) {
    if (!repeatable && retryAfterSeconds === void 0 && !fromAtlas)
      return void 0;
    const retry = backoff();
    if (retry === void 0 || retryAfterSeconds === void 0)
      return retry;
    return { ...retry, delayMs: withJitter(retryAfterSeconds * 1e3, random) };
  }
  if (status === 405 && errorCode === REFUSED_FOR_NOW)
    return backoff();
  if (status === 500 || status === 502 || status === 504)
    return repeatable ? backoff() : void 0;
  return void 0;
}
function secondsAskedFor(failure) {
  if (failure.errorCode === "RATE_LIMITED_TOKEN_BUCKET") {
    const seconds2 = Number(failure.parameters[1]);
    return Number.isFinite(seconds2) && seconds2 >= 0 ? seconds2 : 60;
  }
  return failure.errorCode === "RATE_LIMITED" ? 60 : void 0;
}
function withJitter(delayMs, random) {
  return Math.round(delayMs + random * Math.max(1e3, delayMs / 10));
}
function parseRetryAfter(header, nowMs) {
  if (header === void 0)
    return void 0;
  if (/^\d+$/.test(header.trim()))
    return Number(header.trim());
  const atMs = Date.parse(header);
  return Number.isNaN(atMs) ? void 0 : Math.max(0, Math.ceil((atMs - nowMs) / 1e3));
}
/*! ./src/atlas/transport.ts */
function createTransport(options2) {
  const { clock, signal, random = Math.random } = options2;
  return {
    async send(request2, sendOptions) {
      const { subject, repeatable, deadlineMs } = sendOptions;
      let faults = 0;
      let refused2 = true;
      for (let attempts = 1; ; attempts++) {
        const outcome = await attempt(options2, request2, sendOptions);
        const failure = outcome instanceof errors.Dr ? toFailure(outcome) : responseFailure(outcome, clock.nowMs());
        const retry = failure && decideRetry({ faults: faults + 1, repeatable, failure, random: random() });
        if (retry === void 0) {
          if (outcome instanceof errors.Dr)
            throw outcome;
          return { ...outcome, attempts };
        }
        if (!retry.asked)
          faults++;
        refused2 &&= failure !== void 0 && isRefused(failure);
        const reason = outcome instanceof errors.Dr ? outcome.message : transport_describeResponse(outcome);
        if (clock.nowMs() + retry.delayMs >= deadlineMs) {
          throw waitTooLong({ subject, reason, delayMs: retry.delayMs, refused: refused2 });
        }
        options2.onRetry(`${subject}: ${reason}; trying again in ${seconds(retry.delayMs)}`);
        await (0, atlas_clock.c)(clock, retry.delayMs, signal);
      }
    }
  };
}
function isRefused(failure) {
  return failure.kind === "unsent" || failure.kind === "answer" && (failure.status === 429 || failure.status === 503);
}
async function attempt({ sendOnce: exchange, clock, signal, idleMs = 6e4 }, request2, { subject, deadlineMs }) {
  const startMs = clock.nowMs();
  const stop = new AbortController();
  const onAbort = () => stop.abort(signal.reason);
  const outOfTime = () => new errors.MU(`${subject}: no answer within the time for this step.`);
  if (signal.aborted)
    throw signal.reason;
  if (startMs >= deadlineMs)
    throw outOfTime();
  signal.addEventListener("abort", onAbort, { once: true });
  const clearDeadline = clock.setTimer(deadlineMs - startMs, () => stop.abort(outOfTime()));
  let clearIdle = () => {
  };
  const restartIdle = () => {
    clearIdle();
    clearIdle = clock.setTimer(idleMs, () => stop.abort(new errors.Dr(`${subject}: no sign of life for ${seconds(idleMs)}.`, { fault: "idle" })));
  };
  try {
    restartIdle();
    const message = await race(exchange(request2, stop.signal), stop.signal);
    const body = await race(readBody(message, restartIdle), stop.signal);
    return { status: message.statusCode ?? 0, headers: message.headers, body, durationMs: clock.nowMs() - startMs };
  } catch (error2) {
    const reason = stop.signal.aborted ? stop.signal.reason : error2;
    if (reason instanceof errors.Dr)
      return reason;
    if (stop.signal.aborted || error2 instanceof errors.cc)
      throw reason;
    return toNetworkError(subject, error2);
  } finally {
    clearIdle();
    clearDeadline();
    signal.removeEventListener("abort", onAbort);
  }
}
async function readBody(message, onChunk) {
  const chunks = [];
  for await (const chunk of message) {
    chunks.push(chunk);
    onChunk();
  }
  if (!message.complete)
    throw Object.assign(new Error("the answer was cut short"), { code: "ECONNRESET" });
  return Buffer.concat(chunks);
}
function race(promise, signal) {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    signal.addEventListener("abort", onAbort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
  });
}
function toFailure(error2) {
  return { kind: error2.fault === "unsent" ? "unsent" : "broken" };
}
function responseFailure(answer, nowMs) {
  if (answer.status < 400)
    return void 0;
  const { errorCode, detail, parameters, fromAtlas } = (0, error_body.k)(answer.body);
  const retryAfterSeconds = parseRetryAfter(answer.headers["retry-after"], nowMs);
  return { kind: "answer", status: answer.status, errorCode, detail, parameters, fromAtlas, retryAfterSeconds };
}
function transport_describeResponse(answer) {
  const { errorCode, detail } = (0, error_body.k)(answer.body);
  return [answer.status, errorCode, detail && `(${detail})`].filter(Boolean).join(" ");
}
function waitTooLong(given) {
  const { subject, reason, delayMs, refused: refused2 } = given;
  return new errors.MU(`${subject}: ${reason}. The next attempt would be in ${seconds(delayMs)}, and less time than that is left.`, {
    refused: refused2,
    hint: "Run the job again later. If this happens often, spread the jobs or use one service account for each pipeline."
  });
}
function seconds(ms) {
  return ms < 1e3 ? `${Math.round(ms)} ms` : `${Math.round(ms / 100) / 10} s`;
}
/*! ./src/action/session/shared-token.ts */
const LARGEST_BYTES = 16 * 1024;
function openSharedToken(tempFolder, account, baseUrl) {
  const digest = (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify([account.clientId, baseUrl]), "utf8").digest("hex");
  const file = (0, external_node_path_namespaceObject.join)(tempFolder, `mongodb-atlas-token-${digest.slice(0, 16)}.json`);
  const read = () => {
    try {
      if ((0, external_node_fs_.statSync)(file).size > LARGEST_BYTES)
        return void 0;
      const { envelope, expiresAtMs } = JSON.parse((0, external_node_fs_.readFileSync)(file, "utf8"));
      if (typeof envelope !== "string" || typeof expiresAtMs !== "number")
        return void 0;
      const value = openToken(envelope, account, baseUrl);
      return value === void 0 ? void 0 : { value, expiresAtMs };
    } catch {
      return void 0;
    }
  };
  return {
    read,
    write(envelope, expiresAtMs) {
      const draft = `${file}.${(0, external_node_crypto_.randomBytes)(6).toString("hex")}`;
      try {
        (0, external_node_fs_.writeFileSync)(draft, JSON.stringify({ envelope, expiresAtMs }), { mode: 384, flag: "wx" });
        (0, external_node_fs_.renameSync)(draft, file);
      } catch {
        (0, external_node_fs_.rmSync)(draft, { force: true });
      }
    },
    forget(value) {
      if (read()?.value === value)
        (0, external_node_fs_.rmSync)(file, { force: true });
    }
  };
}
/*! ./src/action/current-secret.ts */
function createOwnSecret(options2) {
  const { endpoint, session, tempFolder, mask, deadlineMs } = options2;
  const { account, baseUrl } = endpoint;
  const withSecret = (clientSecret) => {
    const other = { ...account, clientSecret };
    return { ...endpoint, account: other };
  };
  return {
    value: account.clientSecret,
    async verify(secret) {
      const { value, expiresAtMs } = await requestToken(withSecret(secret), deadlineMs);
      mask(value);
      const minted = { envelope: createSealer(account, baseUrl)(value), expiresAtMs };
      session.addToken(minted);
      try {
        await revokeToken(withSecret(secret), value, deadlineMs);
        session.dropToken(minted);
      } catch (error2) {
        if (!(error2 instanceof errors.SS) || error2 instanceof errors.cc)
          throw error2;
      }
    },
    async revokeTokens(secret) {
      const shared = openSharedToken(tempFolder, account, baseUrl);
      for (const minted of session.tokens()) {
        const value = openToken(minted.envelope, account, baseUrl);
        if (value === void 0)
          continue;
        shared.forget(value);
        await revokeToken(withSecret(secret), value, deadlineMs);
        session.dropToken(minted);
      }
    }
  };
}
/*! ./src/action/user-agent.ts */
const user_agent_VERSION = "0.1.0";
function userAgent({ repository, runId }) {
  const run = [repository, runId].filter((part) => part !== void 0).join("; run ");
  const agent = `mongodb-atlas-tasks/${user_agent_VERSION}${run === "" ? "" : ` (${run})`}`;
  return agent.replace(/[^\x20-\x7e]/g, "?");
}
/*! ./src/action/rotation-context.ts */
function rotationContext(given) {
  const { host: host2, credentials, baseUrl, session, exchange, transport, signal, deadlineMs } = given;
  const report = (line) => host2.info(line);
  return {
    async openSecretStore() {
      const token = host2.inputs.get("github-token");
      if (token === void 0)
        throw lacks("github-token", "is missing.");
      const { openSecretStore } = await Promise.all(
        /* import() */
        [__nccwpck_require__.e(775), __nccwpck_require__.e(230)]
      ).then(__nccwpck_require__.bind(__nccwpck_require__, 1230));
      return openSecretStore({
        token,
        apiUrl: host2.env("GITHUB_API_URL"),
        repository: host2.run.repository,
        userAgent: userAgent(host2.run),
        exchange,
        openTransport: (each) => createTransport({ sendOnce: each, clock: atlas_clock.m, signal, onRetry: report }),
        clock: atlas_clock.m,
        deadlineMs,
        report
      });
    },
    ownSecret() {
      if (credentials.kind !== "service-account")
        throw lacks("access-token", "has no client secret.");
      return createOwnSecret({
        endpoint: { transport, clock: atlas_clock.m, baseUrl, account: credentials },
        session,
        tempFolder: host2.tempFolder,
        mask: (value) => host2.mask(value),
        deadlineMs
      });
    }
  };
}
function lacks(input, message) {
  return new errors.dz([{ input, message }], { afterSending: true });
}
/*! ./src/action/connect.ts */
const WORK_MS = 10 * 6e4;
function stopBy(stopFile, exchange) {
  return (request2, signal) => {
    if ((0, external_node_fs_.existsSync)(stopFile))
      throw new errors.cc("The step was cancelled: its post step has begun.");
    return exchange(request2, signal);
  };
}
async function turnLoop() {
  for (let turn = 0; turn < 2; turn++)
    await new Promise((resolve) => setImmediate(resolve));
}
function connect(given) {
  const { host: host2, request: request2, network, session, random, signal } = given;
  const { baseUrl, credentials, subject, dryRun, gate } = request2;
  const exchange = stopBy(session.stopFile, network.exchange);
  const transport = createTransport({
    sendOnce: exchange,
    clock: atlas_clock.m,
    signal,
    onRetry: (line) => host2.info(line)
  });
  const { timeoutMs } = gate;
  const workMs = timeoutMs === void 0 || timeoutMs === 0 ? WORK_MS : Math.min(timeoutMs, WORK_MS);
  const deadlineMs = atlas_clock.m.nowMs() + workMs;
  const tokens = openTokens(host2, request2, session, transport);
  const { task } = request2;
  if (task.kind === "named" || !task.operation.unauthenticated)
    tokens.prefetch(deadlineMs);
  const atlas = createAtlasClient({
    baseUrl,
    transport,
    tokens,
    clock: atlas_clock.m,
    deadlineMs,
    readOnly: dryRun,
    log: {
      request: (line) => host2.info(`> ${line}`),
      response: (line) => host2.info(`< ${line}`),
      warning: (message) => host2.warning(message)
    }
  });
  const clientId = credentials.kind === "service-account" ? credentials.clientId : void 0;
  return {
    atlas,
    clientId,
    subject,
    wait: gate.wait,
    clock: atlas_clock.m,
    signal,
    dryRun,
    accessToken: () => tokens.current(deadlineMs),
    ...rotationContext({ host: host2, credentials, baseUrl, session, exchange, transport, signal, deadlineMs }),
    undo: session,
    run: { ...host2.run, random, startedAtMs: atlas_clock.m.nowMs() },
    mask: (value) => host2.mask(value),
    keepFile(name, text) {
      const path2 = (0, external_node_path_namespaceObject.join)(host2.tempFolder, `mongodb-atlas-${random}-${name}`);
      session.addFile(path2);
      (0, external_node_fs_.writeFileSync)(path2, text, { mode: 384, flag: "wx" });
      return path2;
    },
    report: (line) => host2.info(line)
  };
}
function openTokens(host2, { credentials, baseUrl, task, shareToken }, session, transport) {
  if (credentials.kind === "access-token")
    return createFixedTokenSource(credentials.token, atlas_clock.m);
  host2.mask(toBasicValue(credentials));
  const shared = shareToken ? openSharedToken(host2.tempFolder, credentials, baseUrl) : void 0;
  const fresh = task.kind === "named" && task.definition.freshToken === true;
  const found = fresh ? void 0 : shared?.read();
  if (found !== void 0) {
    host2.mask(found.value);
    host2.debug("An earlier step of this job has left an access token.");
  }
  let seal;
  return createTokenSource({
    transport,
    clock: atlas_clock.m,
    baseUrl,
    account: credentials,
    initial: found && { ...found, mintedAtMs: 0 },
    onRequested: () => void turnLoop().then(() => seal ??= createSealer(credentials, baseUrl)),
    onMinted({ value, expiresAtMs }) {
      host2.mask(value);
      const minutes = Math.round((expiresAtMs - atlas_clock.m.nowMs()) / 6e4);
      host2.info(`Atlas accepts the service account; the access token lives ${minutes} min, or until the job ends.`);
      const envelope = (seal ??= createSealer(credentials, baseUrl))(value);
      session.addToken({ envelope, expiresAtMs });
      shared?.write(envelope, expiresAtMs);
    }
  });
}
/*! ./src/action/inputs/definitions.ts */
const INPUTS = {
  "client-id": "MONGODB_ATLAS_CLIENT_ID",
  "client-secret": "MONGODB_ATLAS_CLIENT_SECRET",
  "access-token": "MONGODB_ATLAS_ACCESS_TOKEN",
  operation: void 0,
  "org-id": "MONGODB_ATLAS_ORG_ID",
  "project-id": "MONGODB_ATLAS_PROJECT_ID",
  "cluster-name": void 0,
  parameters: void 0,
  body: void 0,
  "body-file": void 0,
  "api-version": void 0,
  paginate: void 0,
  query: void 0,
  expect: void 0,
  wait: void 0,
  "wait-until": void 0,
  "fail-when": void 0,
  timeout: void 0,
  interval: void 0,
  "on-unmet": void 0,
  temporary: void 0,
  "dry-run": void 0,
  "base-url": "MONGODB_ATLAS_BASE_URL",
  "github-token": void 0,
  "share-token": void 0,
  summary: void 0,
  "job-status": void 0
};
function findMisspelt(given) {
  const known = Object.keys(INPUTS);
  const problems = [];
  for (const name of given) {
    if (known.includes(name))
      continue;
    const [close] = known.map((other) => ({ other, distance: (0, nearest.Y)(name, other) })).filter(({ other, distance }) => distance <= 2 || other.slice(0, 4) === name.slice(0, 4)).sort((a, b) => a.distance - b.distance);
    if (close !== void 0)
      problems.push({ input: name, message: `there is no such input. Did you mean ${close.other}?` });
  }
  return problems;
}
/*! ./src/action/inputs/credentials.ts */
const SECRET_INPUTS = ["client-id", "client-secret", "access-token"];
function maskCredentials(host2) {
  for (const given of [fromInputs(host2), fromEnvironment(host2)]) {
    for (const name of SECRET_INPUTS)
      if (given[name] !== void 0)
        host2.mask(given[name]);
  }
  const githubToken = host2.inputs.get("github-token");
  if (githubToken !== void 0)
    host2.mask(githubToken);
}
const LITTLE_LIFE_MS = 10 * 6e4;
function chooseCredentials(host2, nowMs, { serviceAccount = false } = {}) {
  const inputs = fromInputs(host2);
  const environment = fromEnvironment(host2);
  const explicit = Object.keys(inputs).length > 0;
  const pair = completePair(inputs, environment);
  const token = explicit ? inputs["access-token"] : environment["access-token"];
  if (token !== void 0 && !serviceAccount) {
    const expiresAtMs = readTokenExpiryMs(token);
    const ends = expiresAtMs !== void 0 && expiresAtMs - nowMs < LITTLE_LIFE_MS;
    if (!(ends && pair.clientId !== void 0 && pair.clientSecret !== void 0)) {
      if (/\s/.test(token))
        return { problems: [{ input: "access-token", message: "contains white space." }], warnings: [] };
      return { credentials: { kind: "access-token", token }, problems: [], warnings: [] };
    }
  }
  const { clientId, clientSecret } = pair;
  if (clientId === void 0 || clientSecret === void 0) {
    const missing = [clientId === void 0 && "client-id", clientSecret === void 0 && "client-secret"];
    return {
      problems: missing.filter((name) => name !== false).map((name) => missingCredential(name, host2.run)),
      warnings: []
    };
  }
  const { problems, warnings } = checkServiceAccount(clientId, clientSecret);
  return { credentials: { kind: "service-account", clientId, clientSecret }, problems: [...problems], warnings };
}
function fromInputs(host2) {
  return pick((name) => host2.inputs.get(name));
}
function fromEnvironment(host2) {
  return pick((name) => host2.env(INPUTS[name]));
}
function pick(read) {
  const given = {};
  for (const name of SECRET_INPUTS) {
    const value = read(name);
    if (value !== void 0)
      given[name] = value;
  }
  return given;
}
function completePair(inputs, environment) {
  return {
    clientId: inputs["client-id"] ?? environment["client-id"],
    clientSecret: inputs["client-secret"] ?? environment["client-secret"]
  };
}
function missingCredential(input, { eventName, actor }) {
  const secret = input === "client-id" ? "the client ID" : "the client secret";
  let message = `${secret} of the service account is missing. Give it by the input, or by ${INPUTS[input]}.`;
  if (actor === "dependabot[bot]") {
    message += " Runs of Dependabot get only the secrets under Settings > Secrets and variables > Dependabot.";
  } else if (eventName?.startsWith("pull_request") === true) {
    message += " Runs for pull requests from forks get no secrets.";
  } else {
    message += " A secret that is not defined under this name is an empty text.";
  }
  return { input, message };
}
/*! ./src/action/http.ts */
const OPTIONS = {
  allowRedirects: false,
  allowRetries: false,
  keepAlive: true,
  socketTimeout: 24 * 60 * 60 * 1e3
};
function openNetwork(userAgent2) {
  let pending;
  const signalHandler = {
    prepareRequest(options2) {
      if (pending)
        options2.signal = pending;
    },
    canHandleAuthentication: () => false,
    handleAuthentication: () => Promise.reject(new Error("unused"))
  };
  const clients = /* @__PURE__ */ new Map();
  const clientFor = ({ url }) => {
    const scheme = url.slice(0, url.indexOf(":"));
    const client = clients.get(scheme) ?? new lib_HttpClient(userAgent2, [signalHandler], OPTIONS);
    clients.set(scheme, client);
    return client;
  };
  return {
    async exchange(request2, signal) {
      pending = signal;
      const answer = clientFor(request2).request(request2.method, request2.url, request2.body ?? null, {
        ...request2.headers
      });
      pending = void 0;
      return (await answer).message;
    },
    close: () => clients.forEach((client) => client.dispose())
  };
}
var ui_pages = __nccwpck_require__(2400);
var definition = __nccwpck_require__(1005);
var options = __nccwpck_require__(6712);
/*! ./src/operations/access/verify-org-access.ts */
const verifyOrgAccess = (0, definition.h)({
  name: "verify-org-access",
  sentence: "Proves by a call that the service account reaches an organization.",
  role: "Organization Member",
  subjects: { "org-id": "optional" },
  options: {
    name: (0, options.vU)("The name that the organization must have."),
    roles: (0, options.y8)("Roles that the service account must hold in the organization, such as `ORG_READ_ONLY`.")
  },
  outputs: ["id", "name", "url"],
  async run(context, { name, roles }) {
    const orgId = context.subject["org-id"];
    const found = orgId === void 0 ? await findOnly(context, name) : await readOne(context, orgId);
    if ("several" in found) {
      if (roles !== void 0)
        throw needsOrgId(found.several);
      return describeSeveral(found);
    }
    const { organization, status, apiVersion } = found;
    if (name !== void 0 && organization.name !== name) {
      throw new errors._$(`Organization ${organization.id} is named "${organization.name}", not "${name}".`, {
        hint: "Check org-id and the option name: one of them belongs to another organization."
      });
    }
    const { held, warnings } = roles === void 0 ? {} : await verifyRolesIn(context, organization, roles);
    const url = (0, ui_pages.v)(context.atlas.baseUrl, { orgId: organization.id }) ?? "";
    return {
      verdict: `The service account reaches organization ${organization.name} (${organization.id}).`,
      data: held === void 0 ? organization : { ...organization, roles: held },
      status,
      apiVersion,
      outputs: { id: organization.id, name: organization.name, url },
      facts: [
        ["Organization", organization.name],
        ["ID", organization.id],
        ...held === void 0 ? [] : [["Roles", held.join(", ")]]
      ],
      warnings
    };
  }
});
async function verifyRolesIn(context, { id, name }, wanted) {
  const { verifyRoles } = await __nccwpck_require__.e(
    /* import() */
    329
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 2329));
  const { atlas, clientId, clock } = context;
  const place = {
    operationId: "getOrgServiceAccount",
    parameters: { orgId: id },
    name: `organization ${name}`
  };
  return verifyRoles({ atlas, clientId, clock, wanted, place });
}
async function readOne({ atlas }, orgId) {
  const { data, status, version: version2 } = await atlas.call("getOrg", { parameters: { orgId } });
  return { organization: toOrganization(data), status, apiVersion: version2 };
}
async function findOnly({ atlas }, name) {
  const { data, status, version: version2 } = await atlas.list("listOrgs");
  const live = data.results.filter((item) => item?.isDeleted !== true);
  const all = live.map(toOrganization);
  if (all.length === 0) {
    throw new errors._$("Atlas accepts the service account, but shows it no organization.", {
      hint: "Give it a role in the organization, at least Organization Member, in Atlas under Access Manager."
    });
  }
  const matching = name === void 0 ? all : all.filter((organization2) => organization2.name === name);
  const [organization, ...others] = matching;
  if (organization === void 0) {
    const names = all.slice(0, 10).map((other) => `"${other.name}"`);
    throw new errors._$(`No organization that the service account reaches is named "${name}"; it reaches ${names.join(", ")}.`, {
      hint: "Check the option name, or use the service account of that organization."
    });
  }
  if (others.length === 0)
    return { organization, status, apiVersion: version2 };
  return { several: matching, status, apiVersion: version2 };
}
function describeSeveral(found) {
  return {
    verdict: `The service account reaches ${found.several.length} organizations.`,
    data: found.several,
    status: found.status,
    apiVersion: found.apiVersion,
    outputs: {},
    facts: found.several.map(({ id, name }) => ["Organization", `${name} (${id})`])
  };
}
function needsOrgId(organizations) {
  const ids = organizations.map(({ id, name }) => `${id} (${name})`).join(", ");
  const message = `roles can be verified in one organization only; choose one of: ${ids}.`;
  return new errors.dz([{ input: "org-id", message }], { afterSending: true });
}
function toOrganization(value) {
  const { id, name } = value ?? {};
  if (typeof id !== "string" || typeof name !== "string") {
    throw new errors._$("Atlas answered without the ID and the name of the organization.");
  }
  return { id, name };
}
/*! ./src/operations/registry.ts */
const OPERATIONS = {
  "verify-org-access": () => Promise.resolve(verifyOrgAccess),
  "verify-project-access": async () => (await __nccwpck_require__.e(
    /* import() */
    329
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 2329))).verifyProjectAccess,
  "wait-for-cluster": async () => (await __nccwpck_require__.e(
    /* import() */
    329
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 2329))).waitForCluster,
  "check-cluster": async () => (await __nccwpck_require__.e(
    /* import() */
    329
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 2329))).checkCluster,
  "check-alerts": async () => (await __nccwpck_require__.e(
    /* import() */
    329
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 2329))).checkAlerts,
  "check-access": async () => (await __nccwpck_require__.e(
    /* import() */
    329
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 2329))).checkAccess,
  "check-search-indexes": async () => (await __nccwpck_require__.e(
    /* import() */
    329
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 2329))).checkSearchIndexes,
  "check-backup": async () => (await __nccwpck_require__.e(
    /* import() */
    329
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 2329))).checkBackup,
  "check-secret-expiry": async () => (await __nccwpck_require__.e(
    /* import() */
    329
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 2329))).checkSecretExpiry,
  "allow-runner-ip": async () => (await __nccwpck_require__.e(
    /* import() */
    329
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 2329))).allowRunnerIp,
  "create-database-user": async () => (await __nccwpck_require__.e(
    /* import() */
    329
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 2329))).createDatabaseUserForJob,
  "create-test-cluster": async () => (await __nccwpck_require__.e(
    /* import() */
    329
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 2329))).createTestCluster,
  "remove-leftovers": async () => (await __nccwpck_require__.e(
    /* import() */
    329
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 2329))).removeLeftovers,
  "rotate-client-secret": async () => (await __nccwpck_require__.e(
    /* import() */
    329
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 2329))).rotateClientSecret,
  login: async () => (await __nccwpck_require__.e(
    /* import() */
    329
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 2329))).login
};
const OPERATION_NAMES = Object.keys(OPERATIONS);
async function findNamedOperation(name) {
  const key = name.toLowerCase();
  return Object.hasOwn(OPERATIONS, key) ? OPERATIONS[key]?.() : void 0;
}
/*! ./src/action/inputs/base-url.ts */
const DEFAULT_BASE_URL = "https://cloud.mongodb.com";
function parseBaseUrl(text, from) {
  let url;
  try {
    url = new URL(text);
  } catch {
    return { problem: "is not a URL. Write it as https://cloud.mongodb.com." };
  }
  if (url.username !== "" || url.password !== "")
    return { problem: "must not hold credentials." };
  if (url.search !== "" || url.hash !== "")
    return { problem: "must not have a query or a fragment." };
  if (!/^\/*$/.test(url.pathname))
    return { problem: `must not have a path: write ${url.origin}.` };
  const loopback = isLoopback(url.hostname);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && loopback)) {
    return { problem: "must begin with https://; the credentials would travel in the open." };
  }
  const mongodb = /(^|\.)mongodb(gov)?\.com$/.test(url.hostname);
  if (from === "environment" && !mongodb && !loopback) {
    return {
      problem: `MONGODB_ATLAS_BASE_URL names ${url.host}, which is not a host of MongoDB. Set the input base-url if it is meant.`
    };
  }
  return { baseUrl: url.origin };
}
function isLoopback(hostname) {
  return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
var gate_duration = __nccwpck_require__(9731);
/*! ./src/action/inputs/gate.ts */
const DEFAULT_TIMEOUT_MS = 30 * 6e4;
const DEFAULT_INTERVAL_MS = 1e4;
const LONGEST_MS = 7 * 24 * 36e5;
async function readGate(get, problems) {
  const expression = async (input) => {
    const text = get(input);
    if (text === void 0)
      return void 0;
    try {
      const { compileExpression } = await __nccwpck_require__.e(
        /* import() */
        575
      ).then(__nccwpck_require__.bind(__nccwpck_require__, 8575));
      return await compileExpression(text);
    } catch (error2) {
      if (!(error2 instanceof compiled.t))
        throw error2;
      problems.push({ input, message: error2.message });
      return void 0;
    }
  };
  const duration = (input) => {
    const text = get(input);
    if (text === void 0)
      return void 0;
    const ms = (0, gate_duration.E)(text);
    if (ms === void 0) {
      problems.push({ input, message: `"${text}" is no duration. Write 500ms, 90s, 15m, 1h30m, or plain seconds.` });
    } else if (ms > LONGEST_MS) {
      problems.push({ input, message: "is longer than 7 days." });
    } else if (ms === 0 && input === "interval") {
      problems.push({ input, message: "must be longer than 0." });
    }
    return ms;
  };
  const wait = get("wait")?.toLowerCase();
  if (wait !== void 0 && wait !== "true" && wait !== "false") {
    problems.push({ input: "wait", message: `takes true or false, not "${wait}".` });
  }
  const onUnmet = get("on-unmet")?.toLowerCase() ?? "fail";
  if (!["fail", "warn", "ignore"].includes(onUnmet)) {
    problems.push({ input: "on-unmet", message: `takes fail, warn or ignore, not "${onUnmet}".` });
  }
  const timeoutMs = duration("timeout");
  const intervalMs = duration("interval") ?? DEFAULT_INTERVAL_MS;
  return {
    query: await expression("query"),
    expect: await expression("expect"),
    waitUntil: await expression("wait-until"),
    failWhen: await expression("fail-when"),
    wait: {
      wanted: wait === void 0 ? void 0 : wait === "true",
      timeoutMs: timeoutMs ?? DEFAULT_TIMEOUT_MS,
      intervalMs
    },
    timeoutMs,
    onUnmet
  };
}
function chooseWait(task, gate, given) {
  const { explicit, clusterName, waitRule: rule, problems } = given;
  const add = (input, message) => void problems.push({ input, message });
  if (task.kind === "named") {
    if (explicit.has("wait-until"))
      add("wait-until", `${task.definition.name} has conditions of its own. Use expect, or an API operation.`);
    if (explicit.has("fail-when"))
      add("fail-when", `${task.definition.name} has conditions of its own. Use expect, or an API operation.`);
    return void 0;
  }
  const { operation } = task;
  const json = operation.versions.some(({ kinds }) => kinds.includes("json"));
  for (const input of ["query", "expect", "wait-until"]) {
    if (explicit.has(input) && !json)
      add(input, `${operation.id} answers with a file, not with JSON.`);
  }
  if (explicit.has("fail-when") && !explicit.has("wait-until"))
    add("fail-when", "only goes with wait-until.");
  if (explicit.has("wait-until")) {
    if (operation.method !== "GET")
      add("wait-until", `${operation.id} would be repeated with each look. Use it with an operation that reads.`);
    if (gate.wait.wanted !== void 0)
      add("wait", "goes with operations that write; wait-until waits by itself.");
    return gate.waitUntil === void 0 ? void 0 : { kind: "until", conditions: { waitUntil: gate.waitUntil, failWhen: gate.failWhen } };
  }
  if (gate.wait.wanted !== true)
    return void 0;
  if (rule === void 0) {
    add("wait", `there is no rule for when ${operation.id} is finished. Add a step that reads it, with wait-until.`);
    return void 0;
  }
  if (rule.needsCluster === true && clusterName === void 0) {
    add("cluster-name", `needed by wait: name the cluster to which the change of ${operation.id} must have been applied.`);
  }
  return { kind: "finish", rule };
}
/*! ./src/action/inputs/subject.ts */
function readSubject(host2, get, definition2) {
  const [org, project] = [host2.inputs.has("org-id"), host2.inputs.has("project-id")];
  const names = ["org-id", "project-id", "cluster-name"];
  const left = definition2 === void 0 ? void 0 : project && !org ? "org-id" : org && !project && definition2.orgOrProject === true ? "project-id" : void 0;
  const given = names.filter((name) => name !== left).map((name) => [name, get(name)]);
  return Object.fromEntries(given.filter(([, value]) => value !== void 0));
}
function checkTemporary({ name, temporary }, wanted) {
  const always = temporary === true;
  if (always === wanted)
    return [];
  const message = always ? `${name} always takes back what it makes. Leave the input out, or use an operation of the API to keep it.` : `${name} creates nothing. Leave the input out.`;
  return [{ input: "temporary", message }];
}
function checkNeeds({ name, needs = [] }, given) {
  const { credentials, githubToken } = given;
  const problems = [];
  if (needs.includes("service-account") && credentials?.kind === "access-token") {
    const message = `${name} needs client-id and client-secret: a token made elsewhere is not enough.`;
    problems.push({ input: "access-token", message });
  }
  const writes = needs.includes("github-token");
  if (writes && githubToken === void 0) {
    const message = `required by ${name}: the token of a GitHub App or a fine-grained personal access token that may write secrets. GITHUB_TOKEN cannot. A secret that is not defined under this name is an empty text.`;
    problems.push({ input: "github-token", message });
  }
  if (!writes && githubToken !== void 0) {
    problems.push({ input: "github-token", message: `${name} does not use it.` });
  }
  if (writes && /\s/.test(githubToken ?? "")) {
    problems.push({ input: "github-token", message: "contains white space." });
  }
  return problems;
}
/*! ./src/action/inputs/task.ts */
const SUBJECTS = ["org-id", "project-id", "cluster-name"];
function readNamedTask(definition2, inputs) {
  const { explicit, subject, parameters = {}, problems } = inputs;
  for (const name of ["body", "body-file", "api-version"]) {
    if (explicit.has(name))
      problems.push({ input: name, message: `${definition2.name} does not use it.` });
  }
  for (const name of SUBJECTS) {
    const use = definition2.subjects[name];
    if (use === void 0 && explicit.has(name)) {
      problems.push({ input: name, message: `${definition2.name} does not use it.` });
    } else if (use === "required" && subject[name] === void 0) {
      problems.push({ input: name, message: `required by ${definition2.name}.` });
    }
    if (use !== void 0 && name !== "cluster-name")
      problems.push(...checkId(name, subject[name]));
  }
  const options2 = {};
  for (const [name, raw] of Object.entries(parameters)) {
    const option = definition2.options[name];
    if (option === void 0) {
      const [close] = (0, nearest.p)(name, Object.keys(definition2.options), 1);
      const known = Object.keys(definition2.options).join(", ") || "none";
      const cure = close === void 0 ? `It has: ${known}.` : `Did you mean ${close}?`;
      problems.push({ input: `parameters.${name}`, message: `${definition2.name} has no option of this name. ${cure}` });
      continue;
    }
    const value = option.parse(typeof raw === "object" ? raw.map(String) : String(raw));
    if (value === void 0)
      problems.push({ input: `parameters.${name}`, message: `takes ${option.form}.` });
    options2[name] = value;
  }
  const unread = inputs.parameters === void 0;
  const found = definition2.check?.(subject, options2) ?? [];
  problems.push(...found.filter(({ input }) => !(unread && input.startsWith("parameters"))));
  return { kind: "named", definition: definition2, options: options2 };
}
function readApiTask(operation, inputs) {
  const { parameters, body, version: version2, paginate, undo, problems } = inputs;
  const filled = fillSubjects(operation, inputs);
  const input = { parameters: filled, body, version: version2 };
  const check = checkCall(operation, input, new Date(inputs.nowMs).toISOString().slice(0, 10));
  const known = new Set(problems.map((problem) => problem.input));
  const hidden = (problem) => parameters === void 0 && problem.input.startsWith("parameters.") || problem.input === "body" && (known.has("body") || known.has("body-file"));
  problems.push(...check.problems.filter((problem) => !hidden(problem)).map((problem) => renameSubject(operation, problem)));
  return { task: { kind: "api", operation, input, paginate, undo }, warnings: check.warnings };
}
async function findUndo(operation, problems) {
  const { UNDO_RULES } = await __nccwpck_require__.e(
    /* import() */
    815
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 5815));
  if (Object.hasOwn(UNDO_RULES, operation.id))
    return UNDO_RULES[operation.id];
  const known = Object.keys(UNDO_RULES).join(", ");
  problems.push({
    input: "temporary",
    message: `${operation.id} creates nothing that could be taken back by one operation. These do: ${known}.`
  });
  return void 0;
}
function parameterFor(operation, name) {
  const has = (parameter) => operation.path.includes(`{${parameter}}`);
  switch (name) {
    case "org-id":
      return has("orgId") ? "orgId" : void 0;
    case "project-id":
      return has("groupId") ? "groupId" : void 0;
    case "cluster-name":
      if (has("clusterName"))
        return "clusterName";
      return /(lusters|sampleDatasetLoad)\/\{name\}/.test(operation.path) ? "name" : void 0;
  }
}
function fillSubjects(operation, { explicit, subject, parameters: given = {}, waitRule, problems }) {
  const { projectId, ...parameters } = given;
  const hasOwnProjectId = operation.parameters.some((parameter) => parameter.name === "projectId");
  if (projectId !== void 0)
    parameters[hasOwnProjectId ? "projectId" : "groupId"] = projectId;
  for (const name of SUBJECTS) {
    const value = subject[name];
    if (value === void 0)
      continue;
    const parameter = parameterFor(operation, name);
    if (parameter === void 0) {
      const waitsOnIt = name === "cluster-name" && waitRule?.needsCluster === true;
      if (explicit.has(name) && !waitsOnIt)
        problems.push({ input: name, message: `${operation.id} has no place for it. Leave it out, or use parameters.` });
      continue;
    }
    const other = parameters[parameter];
    if (other !== void 0 && String(other) !== value && explicit.has(name)) {
      problems.push({ input: name, message: `differs from parameters.${parameter}. Give one of them.` });
    }
    parameters[parameter] ??= value;
  }
  return parameters;
}
function renameSubject(operation, problem) {
  for (const name of SUBJECTS) {
    const parameter = parameterFor(operation, name);
    if (parameter !== void 0 && problem.input === `parameters.${parameter}`)
      return { ...problem, input: name };
  }
  return problem;
}
function checkId(input, value) {
  if (value === void 0 || /^[a-f0-9]{24}$/.test(value))
    return [];
  return [
    { input, message: `"${value}" is not an ID: 24 hexadecimal digits, lower case. Names are not accepted here.` }
  ];
}
/*! ./src/action/inputs/yaml.ts */
class YamlProblem extends Error {
}
class WrittenNumber {
  source;
  constructor(source) {
    this.source = source;
  }
}
const LONGEST_BODY = 1e7;
async function parseParameters(text) {
  const { FAILSAFE_SCHEMA, load, realMapTag } = await Promise.all(
    /* import() */
    [__nccwpck_require__.e(243), __nccwpck_require__.e(461)]
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 4461));
  const value = yaml_attempt(() => load(text, { schema: FAILSAFE_SCHEMA.withTags(realMapTag) }), "is not valid YAML");
  if (!(value instanceof Map))
    throw new YamlProblem('takes a mapping, one "name: value" a line.');
  const toScalar = (name, item) => {
    if (typeof item !== "string" || item === "")
      throw new YamlProblem(`"${name}" has no value.`);
    return item;
  };
  const parameters = [...value].map(([key, item]) => {
    const name = String(key);
    if (item instanceof Map)
      throw new YamlProblem(`"${name}" takes a value or a list of values, not a mapping.`);
    return [name, Array.isArray(item) ? item.map((one) => toScalar(name, one)) : toScalar(name, item)];
  });
  return Object.fromEntries(parameters);
}
async function parseBody(text) {
  if (isJson(text))
    return text;
  const yaml = await Promise.all(
    /* import() */
    [__nccwpck_require__.e(243), __nccwpck_require__.e(461)]
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 4461));
  const asWritten = (tag) => yaml.defineScalarTag(tag.tagName, {
    ...tag,
    resolve: (source, isExplicit, tagName) => {
      const value = tag.resolve(source, isExplicit, tagName);
      return typeof value === "number" && isJson(source) ? new WrittenNumber(source) : value;
    }
  });
  const numbers = [asWritten(yaml.intCoreTag), asWritten(yaml.floatCoreTag)];
  const schema = yaml.CORE_SCHEMA.withTags(yaml.mergeTag, yaml.realMapTag, ...numbers);
  return toJson(yaml_attempt(() => yaml.load(text, { schema }), "is neither JSON nor YAML"), { left: LONGEST_BODY });
}
function yaml_attempt(load, problem) {
  try {
    return load();
  } catch (error2) {
    throw new YamlProblem(`${problem}: ${error2.message.trimEnd()}`);
  }
}
function toJson(value, budget) {
  const json = render(value, budget);
  budget.left -= json.length;
  if (budget.left < 0)
    throw new YamlProblem("is longer than 10 million characters when its aliases are followed.");
  return json;
}
function render(value, budget) {
  if (value instanceof WrittenNumber)
    return value.source;
  if (typeof value === "number" && !Number.isFinite(value))
    throw new YamlProblem(`${value} is no number that JSON can hold.`);
  if (Array.isArray(value))
    return `[${value.map((item) => toJson(item, budget)).join(",")}]`;
  if (value instanceof Map) {
    const entries = [...value].map(([key, item]) => {
      const name = key instanceof WrittenNumber ? key.source : String(key);
      return `${JSON.stringify(name)}:${toJson(item, budget)}`;
    });
    return `{${entries.join(",")}}`;
  }
  return JSON.stringify(value ?? null);
}
function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
/*! ./src/action/inputs/read-request.ts */
async function readRequest(host2, nowMs) {
  const problems = findMisspelt(host2.inputs.keys());
  const get = (name2) => host2.inputs.get(name2) ?? (INPUTS[name2] === void 0 ? void 0 : host2.env(INPUTS[name2]));
  const flag = (name2, otherwise) => {
    const text = get(name2)?.toLowerCase();
    if (text === void 0)
      return otherwise;
    if (text !== "true" && text !== "false")
      problems.push({ input: name2, message: `takes true or false, not "${text}".` });
    return text === "true";
  };
  const chosen = chooseCredentials(host2, nowMs);
  problems.push(...chosen.problems);
  const from = host2.inputs.has("base-url") ? "input" : "environment";
  const target = parseBaseUrl(get("base-url") ?? DEFAULT_BASE_URL, from);
  if ("problem" in target)
    problems.push({ input: "base-url", message: target.problem });
  const collect = async (input, read) => {
    try {
      return await read();
    } catch (error2) {
      if (!(error2 instanceof YamlProblem))
        throw error2;
      problems.push({ input, message: error2.message });
      return void 0;
    }
  };
  const parametersText = get("parameters");
  const parameters = parametersText === void 0 ? {} : await collect("parameters", () => parseParameters(parametersText));
  const body = await read_request_readBody(host2, get, collect, problems);
  const gate = await readGate(get, problems);
  const dryRun = flag("dry-run", false);
  const temporary = flag("temporary", false);
  const summary = flag("summary", true);
  const shareToken = flag("share-token", true);
  const paginate = flag("paginate", true);
  const name = get("operation") ?? "verify-org-access";
  const definition2 = await findNamedOperation(name);
  const subject = readSubject(host2, get, definition2);
  const operation = definition2 === void 0 ? (0, catalog.LC)(name) : void 0;
  const waitRule = operation && gate.wait.wanted === true ? await findWaitRule(operation.id) : void 0;
  let task;
  let warnings = [];
  const given = {
    explicit: new Set(host2.inputs.keys()),
    subject,
    parameters,
    waitRule,
    problems
  };
  const credentials = chosen.credentials;
  const needing = definition2 ?? (operation && { name: operation.id });
  if (needing)
    problems.push(...checkNeeds(needing, { credentials, githubToken: get("github-token") }));
  if (definition2 !== void 0) {
    task = readNamedTask(definition2, given);
    if (given.explicit.has("temporary"))
      problems.push(...checkTemporary(definition2, temporary));
  } else if (operation !== void 0) {
    const undo = temporary ? await findUndo(operation, problems) : void 0;
    const api = { body, version: get("api-version"), paginate, undo, nowMs };
    ({ task, warnings } = readApiTask(operation, { ...given, ...api }));
  } else {
    problems.push(unknownOperation(name));
  }
  const clusterName = subject["cluster-name"];
  const apiWait = task && chooseWait(task, gate, { explicit: given.explicit, clusterName, waitRule, problems });
  if (problems.length > 0 || task === void 0 || chosen.credentials === void 0 || "problem" in target) {
    throw new errors.dz(problems);
  }
  return {
    credentials: chosen.credentials,
    baseUrl: target.baseUrl,
    task,
    subject,
    gate,
    apiWait,
    dryRun,
    shareToken,
    summary,
    warnings: [...chosen.warnings, ...dryRun ? warnings : []]
  };
}
async function findWaitRule(operationId) {
  const { WAIT_RULES } = await __nccwpck_require__.e(
    /* import() */
    472
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 4472));
  return Object.hasOwn(WAIT_RULES, operationId) ? WAIT_RULES[operationId] : void 0;
}
async function read_request_readBody(host2, get, collect, problems) {
  const text = get("body");
  const file = get("body-file");
  if (text !== void 0 && file !== void 0) {
    problems.push({ input: "body-file", message: "give either body or body-file, not both." });
    return void 0;
  }
  if (text !== void 0)
    return collect("body", () => parseBody(text));
  if (file === void 0)
    return void 0;
  return collect("body-file", async () => parseBody(readWorkspaceFile(host2.workspace, file)));
}
function readWorkspaceFile(workspace, file) {
  let root;
  let path2;
  try {
    root = (0, external_node_fs_.realpathSync)(workspace);
    path2 = (0, external_node_fs_.realpathSync)((0, external_node_path_namespaceObject.resolve)(root, file));
  } catch {
    throw new YamlProblem(`there is no file "${file}" in the workspace. Was the repository checked out before this step?`);
  }
  const inside = (0, external_node_path_namespaceObject.relative)(root, path2);
  if (inside.startsWith("..") || (0, external_node_path_namespaceObject.isAbsolute)(inside))
    throw new YamlProblem(`"${file}" lies outside the workspace.`);
  try {
    return (0, external_node_fs_.readFileSync)(path2, "utf8");
  } catch (error2) {
    throw new YamlProblem(`"${file}" cannot be read: ${error2.message}.`);
  }
}
function unknownOperation(name) {
  const named = (0, nearest.p)(name, OPERATION_NAMES, 1);
  const close = [...named, ...(0, catalog.hV)(name, 3)].slice(0, 3);
  const cure = close.length > 0 ? `Did you mean ${close.join(" or ")}?` : "Use a named operation, or an operationId of the Administration API such as getGroupCluster.";
  return { input: "operation", message: `there is no operation "${name}". ${cure}` };
}
/*! ./src/action/report/outputs.ts */
const LARGEST_RESULT_BYTES = 512 * 1024;
function toOutputs(result) {
  const json = result.data === void 0 ? "" : JSON.stringify(result.data);
  const tooLarge = Buffer.byteLength(json) > LARGEST_RESULT_BYTES;
  const outputs = [];
  if (json !== "" && !tooLarge)
    outputs.push(["result", json]);
  if (result.status !== void 0)
    outputs.push(["status", String(result.status)]);
  if (result.apiVersion !== void 0)
    outputs.push(["api-version", result.apiVersion]);
  if (result.value !== void 0)
    outputs.push(["value", result.value]);
  if (result.satisfied !== void 0)
    outputs.push(["satisfied", String(result.satisfied)]);
  for (const [name, value] of Object.entries(result.outputs))
    if (value !== "")
      outputs.push([name, value]);
  return { outputs, tooLarge, json };
}
function writeOutputs(host2, result) {
  const { outputs, tooLarge, json } = toOutputs(result);
  const extension = result.file?.extension ?? "json";
  const path2 = (0, external_node_path_namespaceObject.join)(host2.tempFolder, `mongodb-atlas-result-${(0, external_node_crypto_.randomBytes)(6).toString("hex")}.${extension}`);
  (0, external_node_fs_.writeFileSync)(path2, result.file?.bytes ?? json, { mode: 384, flag: "wx" });
  for (const [name, value] of outputs)
    host2.setOutput(name, value);
  for (const [name, value] of Object.entries(result.exported ?? {}))
    host2.exportVariable(name, value);
  host2.setOutput("result-path", path2);
  if (tooLarge)
    host2.warning("The result is larger than 512 KiB, so that output result stays empty: read the file in output result-path.");
  return path2;
}
var condition = __nccwpck_require__(474);
/*! ./src/action/report/gate-result.ts */
function applyGate(result, { query, expect }) {
  const value = query === void 0 ? void 0 : gate_result_attempt("query", () => toOutput(query.evaluate(result.data)));
  if (expect === void 0 || result.unmet !== void 0)
    return { ...result, value };
  const satisfied = gate_result_attempt("expect", () => (0, condition.T)(expect, result.data));
  const facts = [["Expected", expect.text], ["Met", satisfied ? "yes" : "no"], ...result.facts];
  if (satisfied)
    return { ...result, value, facts, satisfied };
  const message = `${expect.text} is not true of the answer.`;
  const hint = "Look at the result, in the job summary or in the file of output result-path.";
  return { ...result, value, facts, satisfied, unmet: { message, hint } };
}
function toOutput(value) {
  const text = typeof value === "string" ? value : JSON.stringify(value ?? null);
  if (Buffer.byteLength(text) > LARGEST_RESULT_BYTES) {
    throw new compiled.t("the value is larger than 512 KiB; take less of the result, or read the file in output result-path");
  }
  return text;
}
function gate_result_attempt(input, evaluate) {
  try {
    return evaluate();
  } catch (error2) {
    if (!(error2 instanceof compiled.t))
      throw error2;
    throw new errors.dz([{ input, message: `${error2.message}.` }], { afterSending: true });
  }
}
/*! ./src/action/report/find-secrets.ts */
const SECRET_NAMES = [
  "password",
  "secret",
  "privatekey",
  "apikey",
  "apitoken",
  "linktoken",
  "notificationtoken",
  "readtoken",
  "writetoken",
  "hectoken",
  "servicekey",
  "licensekey",
  "routingkey",
  "secretaccesskey"
];
const PEM = /-----BEGIN [A-Z ]*PRIVATE KEY-----/;
function findSecrets(data) {
  const secrets = [];
  const visit = (value, secret) => {
    if (typeof value === "string") {
      if ((secret || PEM.test(value)) && !value.includes("***"))
        secrets.push(value);
    } else if (Array.isArray(value)) {
      value.forEach((item) => visit(item, secret));
    } else if (typeof value === "object" && value !== null) {
      for (const [name, item] of Object.entries(value))
        visit(item, isSecretName(name));
    }
  };
  visit(data, false);
  return secrets;
}
function isSecretName(name) {
  const lower = name.toLowerCase();
  return !lower.startsWith("masked") && SECRET_NAMES.some((ending) => lower.endsWith(ending));
}
function redactDeep(value, redact) {
  if (typeof value === "string")
    return redact(value);
  if (Array.isArray(value))
    return value.map((item) => redactDeep(item, redact));
  if (typeof value !== "object" || value === null || value instanceof Uint8Array)
    return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, redactDeep(item, redact)]));
}
/*! ./src/action/session/session.ts */
const SESSION_STATE = "session";
const LARGEST_SESSION_BYTES = 16 * 1024;
function encodeSession(session) {
  return JSON.stringify({ version: 2, ...session });
}
function fingerprint(clientId) {
  return (0, external_node_crypto_.createHash)("sha256").update(clientId, "utf8").digest("base64url").slice(0, 22);
}
/*! ./src/action/session/session-writer.ts */
const RESERVE_BYTES = 3 * 1024;
function openSession(host2, start) {
  let session = { ...start, tokens: [], undo: [], files: [], ended: false };
  let saved = false;
  const save = (change, roomFor = 0) => {
    const next = { ...session, ...change };
    const text = encodeSession(next);
    if (Buffer.byteLength(text) + roomFor > LARGEST_SESSION_BYTES)
      throw tooMuch(next.undo.length);
    host2.saveState(SESSION_STATE, text);
    session = next;
    saved = true;
  };
  return {
    stopFile: start.stopFile,
    addToken: (token) => save({ tokens: [...session.tokens, token] }),
    tokens: () => session.tokens,
    dropToken: (token) => save({ tokens: session.tokens.filter((each) => each !== token) }),
    addFile: (path2) => save({ files: [...session.files, path2] }),
    note(planned) {
      let current = planned;
      save({ undo: [...session.undo, planned] }, RESERVE_BYTES);
      return {
        confirm(step) {
          save({ undo: session.undo.map((each) => each === current ? step : each) });
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
  return new errors.dz([
    {
      input: "temporary",
      message: `one step can take back some 30 things, not ${count}. Create them in several steps.`
    }
  ], { afterSending: true });
}
var poll = __nccwpck_require__(5102);
/*! ./src/action/report/summary.ts */
const MAX_ROWS = 30;
const MAX_CELL = 300;
const MAX_JSON = 4e3;
function renderResult(asked, { result, ending }) {
  const { url } = result.outputs;
  const { unmet, warnings = [], timeline = [], table: list } = result;
  const mark = ending === "met" ? asked.dryRun ? "\u{1F4DD}" : "\u2705" : ending === "unmet" ? "\u274C" : "\u26A0\uFE0F";
  return [
    heading(mark, asked),
    unmet === void 0 ? escapeText(result.verdict) : `**${escapeText(unmet.message)}**`,
    unmet?.hint === void 0 ? "" : `**What to do:** ${escapeText(unmet.hint)}`,
    ...warnings.map((warning2) => `**Warning:** ${escapeText(warning2)}`),
    table([...askedRows(asked), ...statusRows(result), ...result.facts]),
    list === void 0 ? "" : renderTable(list),
    timeline.length < 2 ? "" : renderTimeline(timeline),
    url === void 0 || url === "" ? "" : `[Open in Atlas](${escapeUrl(url)})`,
    result.data === void 0 ? "" : details("Result", result.data)
  ].filter((part) => part !== "").join("\n\n").concat("\n");
}
function renderFailure(asked, failure) {
  const problems = failure.problems.map(({ input, message }) => `- ${code(input)}: ${escapeText(message)}`);
  return [
    heading("\u274C", asked),
    `**${escapeText(failure.title)}.** ${problems.length > 0 ? failure.afterSending ? "" : NOTHING_SENT : escapeText(failure.what)}`,
    problems.join("\n"),
    failure.hint === void 0 ? "" : `**What to do:** ${escapeText(failure.hint)}`,
    table(askedRows(asked))
  ].filter((part) => part !== "").join("\n\n").concat("\n");
}
function heading(mark, { operation, dryRun }) {
  return `### ${mark} MongoDB Atlas: ${escapeText(operation)}${dryRun ? " (dry run)" : ""}`;
}
function askedRows({ subject, baseUrl }) {
  const host2 = baseUrl === void 0 || baseUrl === "https://cloud.mongodb.com" ? [] : [["Host", baseUrl]];
  return [...subject, ...host2];
}
function statusRows({ status, apiVersion }) {
  const version2 = apiVersion === void 0 ? "" : `, version ${apiVersion}`;
  return status === void 0 ? [] : [["Answer", `${status}${version2}`]];
}
function table(rows) {
  if (rows.length === 0)
    return "";
  const shown = rows.slice(0, MAX_ROWS).map(([label, value]) => `| ${cell(label)} | ${cell(value)} |`);
  const rest = rows.length - shown.length;
  const note = rest > 0 ? [`| \u2026 | ${rest} more |`] : [];
  return ["| | |", "| --- | --- |", ...shown, ...note].join("\n");
}
function renderTable({ title, head, rows }) {
  const shown = rows.slice(0, MAX_ROWS);
  const lines = [head, head.map(() => "---"), ...shown.map((row) => row.map(cell))].map((row) => `| ${row.join(" | ")} |`);
  const rest = rows.length - shown.length;
  return [`**${escapeText(title)}**`, "", ...lines, ...rest > 0 ? ["", `${rest} more are in the result.`] : []].join("\n");
}
function renderTimeline(timeline) {
  const word = (text) => text.replace(/[^\w ()-]+/g, " ").trim() || "unknown";
  const periods = timeline.map(({ state, fromMs, untilMs }, index) => {
    const last = index === timeline.length - 1;
    return `    ${word(state)} : ${last && untilMs === fromMs ? "reached" : (0, poll.Ah)(untilMs - fromMs)}`;
  });
  return ["```mermaid", "timeline", "    title States", ...periods, "```"].join("\n");
}
function details(title, data) {
  const json = JSON.stringify(data, null, 2);
  const cut = json.length > MAX_JSON;
  const text = cut ? `${json.slice(0, MAX_JSON)}
\u2026 cut: ${json.length - MAX_JSON} more characters are in the file of output result-path` : json;
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `<details><summary>${title}</summary>

${fence}json
${text}
${fence}

</details>`;
}
function cell(text) {
  const line = text.replace(/\s+/g, " ").trim();
  return escapeText(line.length > MAX_CELL ? `${line.slice(0, MAX_CELL)}\u2026` : line);
}
function code(text) {
  return `\`${text.replace(/[`\s]+/g, " ")}\``;
}
function escapeText(text) {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/[\\`*_[\]#|~]/g, "\\$&").replace(/@/g, "@\u200B").replace(/:\/\//g, ":\u200B//").replace(/\n/g, "<br>");
}
function escapeUrl(url) {
  return url.replace(/[()<>\s]/g, (char) => encodeURIComponent(char).replace("(", "%28").replace(")", "%29"));
}
/*! ./src/action/run-main.ts */
async function runMain(host2, signal) {
  maskCredentials(host2);
  let request2;
  try {
    request2 = await readRequest(host2, atlas_clock.m.nowMs());
    const result = await perform(host2, request2, signal);
    hideSecrets(host2, result.data);
    result.warnings?.forEach((warning2) => host2.warning(warning2));
    const gated = request2.dryRun ? { ...result, value: void 0 } : applyGate(result, request2.gate);
    writeOutputs(host2, gated);
    return conclude(host2, request2, gated);
  } catch (error2) {
    const failure = describeFailure(error2);
    reportFailure(host2, failure);
    const wanted = request2?.summary ?? host2.inputs.get("summary")?.toLowerCase() !== "false";
    if (wanted)
      writeSummary(host2, renderFailure, requestFacts(host2, request2), failure);
    return false;
  }
}
function conclude(host2, request2, result) {
  const { unmet } = result;
  const { onUnmet } = request2.gate;
  const ending = unmet === void 0 ? "met" : onUnmet === "fail" ? "unmet" : "tolerated";
  if (request2.summary)
    writeSummary(host2, renderResult, requestFacts(host2, request2), { result, ending });
  if (unmet === void 0) {
    host2.info(result.verdict);
    return true;
  }
  const failure = describeFailure(new errors._$(unmet.message, { hint: unmet.hint }));
  if (onUnmet === "fail")
    reportFailure(host2, failure);
  else if (onUnmet === "warn")
    host2.warning(toAnnotation(failure));
  else
    host2.info(toAnnotation(failure));
  return onUnmet !== "fail";
}
function reportFailure(host2, failure) {
  host2.error(`MongoDB Atlas: ${failure.title}`, toAnnotation(failure));
  if (failure.status !== void 0)
    host2.setOutput("status", String(failure.status));
}
async function perform(host2, request2, signal) {
  const { task, baseUrl } = request2;
  request2.warnings.forEach((warning2) => host2.warning(warning2));
  if (task.kind === "api") {
    if (task.input.body !== void 0)
      hideSecrets(host2, JSON.parse(task.input.body));
    if (request2.dryRun)
      return (await __nccwpck_require__.e(
        /* import() */
        329
      ).then(__nccwpck_require__.bind(__nccwpck_require__, 2329))).describeApiRequest(baseUrl, task);
  }
  const random = randomText();
  const session = openSession(host2, {
    baseUrl,
    clientFingerprint: request2.credentials.kind === "service-account" ? fingerprint(request2.credentials.clientId) : "",
    stopFile: (0, external_node_path_namespaceObject.join)(host2.tempFolder, `mongodb-atlas-stop-${random}`)
  });
  const network = openNetwork(userAgent(host2.run));
  try {
    const context = connect({ host: host2, request: request2, network, session, random, signal });
    await turnLoop();
    if (task.kind === "named")
      return await task.definition.run(context, task.options);
    const { runApiOperation } = await __nccwpck_require__.e(
      /* import() */
      329
    ).then(__nccwpck_require__.bind(__nccwpck_require__, 2329));
    return await runApiOperation(context, task, request2.apiWait);
  } catch (error2) {
    if (!(error2 instanceof compiled.t))
      throw error2;
    throw new errors.dz([{ input: "wait-until", message: `${error2.message}.` }], { afterSending: true });
  } finally {
    network.close();
    session.end();
  }
}
function randomText() {
  return Array.from((0, external_node_crypto_.randomBytes)(8), (byte) => "abcdefghijkmnpqrstuvwxyz23456789"[byte & 31]).join("");
}
function hideSecrets(host2, data) {
  findSecrets(data).forEach((secret) => host2.mask(secret));
}
const run_main_LABELS = {
  orgId: "org-id",
  groupId: "project-id",
  clusterName: "cluster-name"
};
function requestFacts(host2, request2) {
  const task = request2?.task;
  const name = task?.kind === "api" ? task.operation.id : task?.definition.name;
  const given = task?.kind === "api" ? Object.entries(task.input.parameters ?? {}) : Object.entries(request2?.subject ?? {});
  return {
    operation: name ?? host2.inputs.get("operation") ?? "verify-org-access",
    subject: given.map(([name2, value]) => [run_main_LABELS[name2] ?? name2, String(value)]),
    baseUrl: request2?.baseUrl,
    dryRun: request2?.dryRun ?? false
  };
}
function writeSummary(host2, render2, asked, told) {
  const redact = (text) => host2.redact(text);
  try {
    host2.appendSummary(render2(redactDeep(asked, redact), redactDeep(told, redact)));
  } catch (error2) {
    host2.warning(`The job summary could not be written: ${error2.message}`);
  }
}
/*! ./src/main.ts */
const host = createHost();
void settleMain((signal) => runMain(host, signal), (error2) => reportFailure(host, describeFailure(error2)));
