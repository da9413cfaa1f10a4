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
      var __webpack_unused_export__;
      var net = __nccwpck_require__2(278);
      var tls = __nccwpck_require__2(756);
      var http = __nccwpck_require__2(611);
      var https = __nccwpck_require__2(692);
      var events = __nccwpck_require__2(434);
      var assert = __nccwpck_require__2(613);
      var util = __nccwpck_require__2(23);
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
        self.on("free", function onFree(socket, host2, port, localAddress) {
          var options2 = toOptions(host2, port, localAddress);
          for (var i = 0, len = self.requests.length; i < len; ++i) {
            var pending = self.requests[i];
            if (pending.host === options2.host && pending.port === options2.port) {
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
        var options = mergeOptions({ request: req }, self.options, toOptions(host2, port, localAddress));
        if (self.sockets.length >= this.maxSockets) {
          self.requests.push(options);
          return;
        }
        self.createSocket(options, function(socket) {
          socket.on("free", onFree);
          socket.on("close", onCloseOrRemove);
          socket.on("agentRemove", onCloseOrRemove);
          req.onSocket(socket);
          function onFree() {
            self.emit("free", socket, options);
          }
          function onCloseOrRemove(err) {
            self.removeSocket(socket);
            socket.removeListener("free", onFree);
            socket.removeListener("close", onCloseOrRemove);
            socket.removeListener("agentRemove", onCloseOrRemove);
          }
        });
      };
      TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
        var self = this;
        var placeholder = {};
        self.sockets.push(placeholder);
        var connectOptions = mergeOptions({}, self.proxyOptions, {
          method: "CONNECT",
          path: options.host + ":" + options.port,
          agent: false,
          headers: {
            host: options.host + ":" + options.port
          }
        });
        if (options.localAddress) {
          connectOptions.localAddress = options.localAddress;
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
            options.request.emit("error", error2);
            self.removeSocket(placeholder);
            return;
          }
          if (head.length > 0) {
            debug2("got illegal response body from proxy");
            socket.destroy();
            var error2 = new Error("got illegal response body from proxy");
            error2.code = "ECONNRESET";
            options.request.emit("error", error2);
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
          options.request.emit("error", error2);
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
      function createSecureSocket(options, cb) {
        var self = this;
        TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
          var hostHeader = options.request.getHeader("host");
          var tlsOptions = mergeOptions({}, self.options, {
            socket,
            servername: hostHeader ? hostHeader.replace(/:.*$/, "") : options.host
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
      __webpack_unused_export__ = debug2;
    })
  ),
  /***/
  527: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        $v: () => (
          /* binding */
          toAnnotation
        ),
        /* harmony export */
        Ic: () => (
          /* binding */
          describeFailure
        )
        /* harmony export */
      });
      var _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(492);
      const NOTHING_SENT = "Nothing was sent to Atlas.";
      function describeFailure(error2) {
        if (error2 instanceof _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz) {
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
        if (error2 instanceof _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__.SS) {
          const status = error2 instanceof _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__.hD || error2 instanceof _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__.v3 ? error2.status : void 0;
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
    })
  ),
  /***/
  875: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        Z: () => (
          /* binding */
          toLogText
        ),
        /* harmony export */
        y: () => (
          /* binding */
          toMinute
        )
        /* harmony export */
      });
      function toLogText(text) {
        return text.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/g, "\uFFFD").replace(/^(\s*):(?=:)/gm, "$1:\u200B").replace(/##(?=\[)/g, "##\u200B");
      }
      function toMinute(ms) {
        return `${new Date(ms).toISOString().slice(0, 16).replace("T", " ")} UTC`;
      }
    })
  ),
  /***/
  622: (
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
  29: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
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
            scored.push({ text: candidate, score, edits: editDistance2(wanted.lower, name.lower) });
        }
        scored.sort((a, b) => a.score - b.score || a.edits - b.edits || (a.text < b.text ? -1 : 1));
        return scored.slice(0, limit).map(({ text }) => text);
      }
      function editDistance2(a, b) {
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
        return gap > length * farthest ? 1 : editDistance2(a, b) / length;
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
        return editDistance2(a, b) === 1 ? 0.8 : 0;
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
  661: (
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
  597: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        Jv: () => (
          /* binding */
          toBasicValue
        ),
        /* harmony export */
        XL: () => (
          /* binding */
          readTokenExpiryMs
        ),
        /* harmony export */
        fp: () => (
          /* binding */
          checkServiceAccount
        )
        /* harmony export */
      });
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
    })
  ),
  /***/
  938: (
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
      var _attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(622);
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
        cc: () => (
          /* binding */
          CancelledError2
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
        constructor(message, options = {}) {
          super(message, { cause: options.cause });
          this.hint = options.hint;
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
        constructor(options) {
          super(options.message, { hint: options.hint });
          this.status = options.status;
          this.errorCode = options.errorCode;
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
        name = "NetworkError";
        fault;
        status;
        constructor(message, options) {
          super(message, options);
          this.fault = options.fault;
          this.status = options.status;
        }
      }
      class TimeoutError extends ReportedError {
        name = "TimeoutError";
        refused;
        constructor(message, options = {}) {
          super(message, options);
          this.refused = options.refused ?? false;
        }
      }
      class UnmetError extends /* unused pure expression or super */
      null {
        name = "UnmetError";
      }
      class CancelledError2 extends ReportedError {
        name = "CancelledError";
      }
    })
  ),
  /***/
  158: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        J1: () => (
          /* binding */
          createFixedTokenSource
        ),
        /* harmony export */
        Zl: () => (
          /* binding */
          createTokenSource
        ),
        /* harmony export */
        w$: () => (
          /* binding */
          revokeToken
        )
        /* harmony export */
      });
      var _credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(597);
      var _error_body_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(938);
      var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(492);
      var _unexpected_response_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(310);
      const RENEWAL_MARGIN_MS = 10 * 6e4;
      const FRESH_MS = 5 * 6e4;
      async function requestToken(options, deadlineMs) {
        const subject = "Getting an access token";
        const requestedAtMs = options.clock.nowMs();
        const answer = await post(options, "/api/oauth/token", "grant_type=client_credentials", { subject, deadlineMs });
        if (answer.status !== 200)
          throw await refused(subject, options.baseUrl, answer);
        const token = parseToken(answer);
        if (token === void 0) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.Dr(`${subject}: ${(0, _unexpected_response_js__WEBPACK_IMPORTED_MODULE_2__.V)(answer)}`, {
            fault: "unexpected",
            hint: "A token endpoint answers with a Bearer token as JSON. Check base-url, and what answers at that address."
          });
        }
        return { value: token.value, mintedAtMs: requestedAtMs, expiresAtMs: requestedAtMs + token.lifetimeSeconds * 1e3 };
      }
      async function revokeToken(options, token, deadlineMs) {
        const subject = "Revoking the access token";
        const body = new URLSearchParams({ token, token_type_hint: "access_token" }).toString();
        const answer = await post(options, "/api/oauth/revoke", body, { subject, deadlineMs });
        if (answer.status !== 200)
          throw await refused(subject, options.baseUrl, answer);
      }
      function createTokenSource(options) {
        let latest = options.initial;
        let pending;
        let prefetched;
        const mint = (deadlineMs) => {
          pending ??= requestToken(options, deadlineMs).then((token) => {
            options.onMinted(token);
            latest = token;
            return token;
          }).finally(() => pending = void 0);
          options.onRequested?.();
          return pending;
        };
        const isFresh = ({ mintedAtMs, expiresAtMs }) => expiresAtMs - options.clock.nowMs() >= Math.min(RENEWAL_MARGIN_MS, (expiresAtMs - mintedAtMs) / 2);
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
            return options.clock.nowMs() - token.mintedAtMs < FRESH_MS ? void 0 : mint(deadlineMs);
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
          authorization: `Basic ${(0, _credentials_js__WEBPACK_IMPORTED_MODULE_3__.Jv)(account)}`,
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
        const { errorCode, detail, fromAtlas } = (0, _error_body_js__WEBPACK_IMPORTED_MODULE_0__.k)(answer.body);
        if (answer.status < 400 || errorCode === void 0 && !fromAtlas) {
          return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.Dr(`${subject}: ${(0, _unexpected_response_js__WEBPACK_IMPORTED_MODULE_2__.V)(answer)}`, {
            fault: answer.status >= 300 && answer.status < 400 ? "redirect" : "unexpected",
            hint: "Check base-url, and whether a proxy or a login page answers in place of Atlas."
          });
        }
        const { hintForToken } = await __nccwpck_require__2.e(
          /* import() */
          61
        ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 61));
        const reason = [answer.status, errorCode, detail].filter((part) => part !== void 0).join(" ");
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.v3({
          message: `${subject} at ${baseUrl} failed: ${reason}`,
          status: answer.status,
          errorCode,
          hint: hintForToken(answer.status, errorCode, baseUrl)
        });
      }
    })
  ),
  /***/
  310: (
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
  613: (
    /***/
    ((module) => {
      module.exports = new Proxy({}, { get: (_, name) => process.getBuiltinModule("assert")[name] });
    })
  ),
  /***/
  434: (
    /***/
    ((module) => {
      module.exports = process.getBuiltinModule("events");
    })
  ),
  /***/
  611: (
    /***/
    ((module) => {
      module.exports = process.getBuiltinModule("http");
    })
  ),
  /***/
  692: (
    /***/
    ((module) => {
      module.exports = process.getBuiltinModule("https");
    })
  ),
  /***/
  278: (
    /***/
    ((module) => {
      module.exports = process.getBuiltinModule("net");
    })
  ),
  /***/
  24: (
    /***/
    ((module) => {
      module.exports = process.getBuiltinModule("node:fs");
    })
  ),
  /***/
  756: (
    /***/
    ((module) => {
      module.exports = process.getBuiltinModule("tls");
    })
  ),
  /***/
  23: (
    /***/
    ((module) => {
      module.exports = process.getBuiltinModule("util");
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
    __webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
    threw = false;
  } finally {
    if (threw) delete __webpack_module_cache__[moduleId];
  }
  return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
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
  __nccwpck_require__.d = (exports, definition) => {
    for (var key in definition) {
      if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
        Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
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
var failure = __nccwpck_require__(527);
var external_node_fs_ = __nccwpck_require__(24);
/*! external "os" */
const external_os_namespaceObject = process.getBuiltinModule("os");
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
  process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
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
/*! external "fs" */
const external_fs_namespaceObject = process.getBuiltinModule("fs");
/*! ./node_modules/@actions/core/lib/file-command.js */
function file_command_issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!external_fs_namespaceObject.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  external_fs_namespaceObject.appendFileSync(filePath, `${toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
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
  return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
/*! external "path" */
const external_path_namespaceObject = process.getBuiltinModule("path");
var external_http_ = __nccwpck_require__(611);
var external_http_namespaceObject = /* @__PURE__ */ __nccwpck_require__.t(external_http_, 2);
var external_https_ = __nccwpck_require__(692);
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
/*! external "node:http" */
const external_node_http_namespaceObject = process.getBuiltinModule("node:http");
/*! ./shims/undici/index.js */
class ProxyAgent {
  constructor() {
    external_node_http_namespaceObject.setGlobalProxyFromEnv?.();
  }
}
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
      const options = { keepAlive: this._keepAlive, maxSockets };
      agent = usingSsl ? new external_https_.Agent(options) : new external_http_.Agent(options);
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
    proxyAgent = new ProxyAgent(Object.assign({ uri: proxyUrl.href, pipelining: !this._keepAlive ? 0 : 1 }, (proxyUrl.username || proxyUrl.password) && {
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
  _processResponse(res, options) {
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
            if (options && options.deserializeDates) {
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
const platform = external_os_namespaceObject.platform();
const arch = external_os_namespaceObject.arch();
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
  process.stdout.write(external_os_namespaceObject.EOL);
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
  process.stdout.write(message + external_os_namespaceObject.EOL);
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
var log_text = __nccwpck_require__(875);
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
  const printable = (text) => (0, log_text.Z)(redact(text));
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
var errors = __nccwpck_require__(492);
/*! ./src/action/lifecycle.ts */
async function settlePost(post, warn) {
  process.exitCode = 0;
  for (const event of ["uncaughtException", "unhandledRejection"]) {
    process.on(event, (error2) => {
      warn(error2);
      exitWhenPrinted(0);
    });
  }
  try {
    await post();
  } catch (error2) {
    warn(error2);
  }
  exitWhenPrinted(process.exitCode);
}
function exitWhenPrinted(code) {
  process.stdout.write("", () => process.exit(code));
}
var atlas_clock = __nccwpck_require__(661);
/*! external "node:crypto" */
const external_node_crypto_namespaceObject = process.getBuiltinModule("node:crypto");
/*! ./src/action/session/sealed-token.ts */
const VERSION = 1;
const SALT_BYTES = 16;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
function openToken(envelope, account, baseUrl) {
  const bytes = Buffer.from(envelope, "base64url");
  const sealedAt = 1 + SALT_BYTES + NONCE_BYTES + TAG_BYTES;
  if (bytes.length <= sealedAt || bytes[0] !== VERSION)
    return void 0;
  const salt = bytes.subarray(1, 1 + SALT_BYTES);
  const nonce = bytes.subarray(1 + SALT_BYTES, 1 + SALT_BYTES + NONCE_BYTES);
  const decipher = (0, external_node_crypto_namespaceObject.createDecipheriv)("aes-256-gcm", deriveKey(account, salt), nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(boundTo(account, baseUrl));
  decipher.setAuthTag(bytes.subarray(sealedAt - TAG_BYTES, sealedAt));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(sealedAt)), decipher.final()]).toString("utf8");
  } catch {
    return void 0;
  }
}
function deriveKey({ clientSecret }, salt) {
  return Buffer.from((0, external_node_crypto_namespaceObject.hkdfSync)("sha256", clientSecret, salt, "mongodb-atlas-tasks token envelope", 32));
}
function boundTo({ clientId }, baseUrl) {
  return Buffer.from(JSON.stringify([clientId, baseUrl]), "utf8");
}
var atlas_token = __nccwpck_require__(158);
var error_body = __nccwpck_require__(938);
/*! ./src/atlas/network-error.ts */
const UNSENT = /* @__PURE__ */ new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "EADDRNOTAVAIL"]);
const TUNNEL_REFUSED = /^tunneling socket could not be established/;
function toNetworkError(subject, error2) {
  const { code, syscall, message = String(error2) } = error2;
  const connecting = syscall === "connect" || syscall === "getaddrinfo";
  const unsent = code !== void 0 && UNSENT.has(code) || connecting || TUNNEL_REFUSED.test(message);
  const cause = code !== void 0 && !message.includes(code) ? `${message} (${code})` : message;
  return new errors.Dr(unsent ? `${subject}: no connection: ${cause}.` : `${subject}: the connection broke: ${cause}.`, { fault: unsent ? "unsent" : "broken", cause: error2, hint: networkHint(code, message) });
}
function networkHint(code, message) {
  if (code !== void 0 && /CERT|SELF_SIGNED|UNABLE_TO/.test(code)) {
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
function decideRetry({ faults, repeatable, failure: failure2, random }) {
  const backoff = () => faults >= MAX_FAULTS ? void 0 : { delayMs: Math.round(random * Math.min(LONGEST_BACKOFF_MS, 1e3 * 2 ** faults)), asked: false };
  switch (failure2.kind) {
    case "unsent":
      return backoff();
    case "broken":
      return repeatable ? backoff() : void 0;
    case "answer":
      break;
  }
  const { status, errorCode, retryAfterSeconds, fromAtlas } = failure2;
  if (status === 429) {
    const seconds2 = retryAfterSeconds ?? secondsAskedFor(failure2);
    return seconds2 === void 0 ? backoff() : { delayMs: withJitter(seconds2 * 1e3, random), asked: true };
  }
  if (status === 403 && errorCode === "access_denied" && /token limit/i.test(failure2.detail ?? "")) {
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
function secondsAskedFor(failure2) {
  if (failure2.errorCode === "RATE_LIMITED_TOKEN_BUCKET") {
    const seconds2 = Number(failure2.parameters[1]);
    return Number.isFinite(seconds2) && seconds2 >= 0 ? seconds2 : 60;
  }
  return failure2.errorCode === "RATE_LIMITED" ? 60 : void 0;
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
function createTransport(options) {
  const { clock, signal, random = Math.random } = options;
  return {
    async send(request, sendOptions) {
      const { subject, repeatable, deadlineMs } = sendOptions;
      let faults = 0;
      let refused = true;
      for (let attempts = 1; ; attempts++) {
        const outcome = await attempt(options, request, sendOptions);
        const failure2 = outcome instanceof errors.Dr ? toFailure(outcome) : responseFailure(outcome, clock.nowMs());
        const retry = failure2 && decideRetry({ faults: faults + 1, repeatable, failure: failure2, random: random() });
        if (retry === void 0) {
          if (outcome instanceof errors.Dr)
            throw outcome;
          return { ...outcome, attempts };
        }
        if (!retry.asked)
          faults++;
        refused &&= failure2 !== void 0 && isRefused(failure2);
        const reason = outcome instanceof errors.Dr ? outcome.message : describeResponse(outcome);
        if (clock.nowMs() + retry.delayMs >= deadlineMs) {
          throw waitTooLong({ subject, reason, delayMs: retry.delayMs, refused });
        }
        options.onRetry(`${subject}: ${reason}; trying again in ${seconds(retry.delayMs)}`);
        await (0, atlas_clock.c)(clock, retry.delayMs, signal);
      }
    }
  };
}
function isRefused(failure2) {
  return failure2.kind === "unsent" || failure2.kind === "answer" && (failure2.status === 429 || failure2.status === 503);
}
async function attempt({ sendOnce: exchange, clock, signal, idleMs = 6e4 }, request, { subject, deadlineMs }) {
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
    const message = await race(exchange(request, stop.signal), stop.signal);
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
function describeResponse(answer) {
  const { errorCode, detail } = (0, error_body.k)(answer.body);
  return [answer.status, errorCode, detail && `(${detail})`].filter(Boolean).join(" ");
}
function waitTooLong(given) {
  const { subject, reason, delayMs, refused } = given;
  return new errors.MU(`${subject}: ${reason}. The next attempt would be in ${seconds(delayMs)}, and less time than that is left.`, {
    refused,
    hint: "Run the job again later. If this happens often, spread the jobs or use one service account for each pipeline."
  });
}
function seconds(ms) {
  return ms < 1e3 ? `${Math.round(ms)} ms` : `${Math.round(ms / 100) / 10} s`;
}
var credentials = __nccwpck_require__(597);
var nearest = __nccwpck_require__(29);
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
    const expiresAtMs = (0, credentials.XL)(token);
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
  const { problems, warnings } = (0, credentials.fp)(clientId, clientSecret);
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
    prepareRequest(options) {
      if (pending)
        options.signal = pending;
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
    async exchange(request, signal) {
      pending = signal;
      const answer = clientFor(request).request(request.method, request.url, request.body ?? null, {
        ...request.headers
      });
      pending = void 0;
      return (await answer).message;
    },
    close: () => clients.forEach((client) => client.dispose())
  };
}
/*! ./src/action/session/session.ts */
const SESSION_STATE = "session";
function decodeSession(text) {
  if (text === "")
    return void 0;
  try {
    const { version, ...session } = JSON.parse(text);
    const { baseUrl, clientFingerprint, tokens, undo, files, stopFile, ended } = session;
    if (version !== 2 || typeof baseUrl !== "string" || typeof clientFingerprint !== "string")
      return void 0;
    if (typeof stopFile !== "string")
      return void 0;
    return {
      baseUrl,
      clientFingerprint,
      tokens: listOf(tokens, isMintedToken),
      undo: listOf(undo, isUndoStep),
      files: listOf(files, (file) => typeof file === "string"),
      stopFile,
      ended: ended === true
    };
  } catch {
    return void 0;
  }
}
function fingerprint(clientId) {
  return (0, external_node_crypto_namespaceObject.createHash)("sha256").update(clientId, "utf8").digest("base64url").slice(0, 22);
}
function listOf(value, is) {
  return Array.isArray(value) ? value.filter(is) : [];
}
function isMintedToken(value) {
  const { envelope, expiresAtMs } = value ?? {};
  return typeof envelope === "string" && typeof expiresAtMs === "number";
}
function isUndoStep(value) {
  const { operationId, parameters, guard, subject } = value ?? {};
  const texts = typeof operationId === "string" && typeof subject === "string";
  return texts && typeof parameters === "object" && parameters !== null && isGuard(guard);
}
function isGuard(guard) {
  const { kind, value } = guard ?? {};
  return kind === "marker" ? typeof value === "string" : ["returned", "absent-before", "none"].includes(String(kind));
}
/*! external "node:path" */
const external_node_path_namespaceObject = process.getBuiltinModule("node:path");
/*! ./src/action/session/shared-token.ts */
const LARGEST_BYTES = 16 * 1024;
function openSharedToken(tempFolder, account, baseUrl) {
  const digest = (0, external_node_crypto_namespaceObject.createHash)("sha256").update(JSON.stringify([account.clientId, baseUrl]), "utf8").digest("hex");
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
      const draft = `${file}.${(0, external_node_crypto_namespaceObject.randomBytes)(6).toString("hex")}`;
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
/*! ./src/action/user-agent.ts */
const user_agent_VERSION = "0.1.0";
function userAgent({ repository, runId }) {
  const run = [repository, runId].filter((part) => part !== void 0).join("; run ");
  const agent = `mongodb-atlas-tasks/${user_agent_VERSION}${run === "" ? "" : ` (${run})`}`;
  return agent.replace(/[^\x20-\x7e]/g, "?");
}
/*! ./src/action/run-post.ts */
const POST_MS = 9e4;
const REVOKE_MS = 2e4;
async function runPost(host2) {
  maskCredentials(host2);
  const session = decodeSession(host2.readState(SESSION_STATE));
  if (session === void 0)
    return;
  if (!session.ended)
    stopMain(host2, session);
  removeFiles(host2, session);
  const nowMs = atlas_clock.m.nowMs();
  const live = session.tokens.filter(({ expiresAtMs }) => expiresAtMs > nowMs);
  if (live.length < session.tokens.length)
    host2.notice("An access token of this step has expired; there is nothing to revoke.");
  if (live.length === 0 && session.undo.length === 0)
    return;
  const credentials2 = findCredentials(host2, session, nowMs);
  if (credentials2 === void 0) {
    const reason = "the service account that this step used is not among the inputs any more";
    if (session.undo.length > 0)
      (await __nccwpck_require__.e(
        /* import() */
        499
      ).then(__nccwpck_require__.bind(__nccwpck_require__, 499))).warnAboutAll(host2, session, reason);
    if (live.length > 0)
      warnLive(host2, reason, live);
    return;
  }
  await end({ host: host2, session, credentials: credentials2, live });
}
function stopMain(host2, { stopFile }) {
  try {
    (0, external_node_fs_.writeFileSync)(stopFile, "", { mode: 384 });
  } catch (error2) {
    host2.warning(`A main step that still lives could not be told to stop: ${error2.message}`);
  }
}
function removeFiles(host2, { files }) {
  for (const file of files) {
    try {
      (0, external_node_fs_.rmSync)(file, { force: true });
    } catch (error2) {
      host2.warning(`${file} could not be removed: ${error2.message}`);
    }
  }
}
function findCredentials(host2, { clientFingerprint }, nowMs) {
  const serviceAccount = clientFingerprint !== "";
  const { credentials: credentials2 } = chooseCredentials(host2, nowMs, { serviceAccount });
  if (credentials2?.kind !== "service-account")
    return serviceAccount ? void 0 : credentials2;
  return fingerprint(credentials2.clientId) === clientFingerprint ? credentials2 : void 0;
}
async function end(given) {
  const { host: host2, session, credentials: credentials2, live } = given;
  const network = openNetwork(userAgent(host2.run));
  const transport = createTransport({
    sendOnce: network.exchange,
    clock: atlas_clock.m,
    signal: new AbortController().signal,
    onRetry: (line) => host2.info(line)
  });
  const endsAtMs = atlas_clock.m.nowMs() + POST_MS;
  try {
    const tokens = openTokens(host2, session, credentials2, live);
    if (session.undo.length > 0) {
      const { cleanUp: takeBack } = await __nccwpck_require__.e(
        /* import() */
        499
      ).then(__nccwpck_require__.bind(__nccwpck_require__, 499));
      const deadlineMs = endsAtMs - REVOKE_MS;
      const token = tokens.at(-1) ?? findShared(host2, session, credentials2);
      tokens.push(...await takeBack({ host: host2, session, credentials: credentials2, token, transport, deadlineMs }));
    }
    await revokeAll({ host: host2, session, credentials: credentials2, tokens, transport, deadlineMs: endsAtMs });
  } finally {
    network.close();
  }
}
function findShared(host2, { baseUrl }, credentials2) {
  if (credentials2.kind !== "service-account")
    return void 0;
  const found = openSharedToken(host2.tempFolder, credentials2, baseUrl).read();
  if (found !== void 0)
    host2.mask(found.value);
  return found;
}
function openTokens(host2, { baseUrl }, credentials2, live) {
  if (credentials2.kind !== "service-account")
    return [];
  return live.flatMap((minted) => {
    const value = openToken(minted.envelope, credentials2, baseUrl);
    if (value === void 0) {
      warnLive(host2, "the client secret is not the one that this step used", [minted]);
      return [];
    }
    host2.mask(value);
    return [{ value, expiresAtMs: minted.expiresAtMs }];
  });
}
async function revokeAll(given) {
  const { host: host2, session, credentials: credentials2, tokens, transport, deadlineMs } = given;
  if (credentials2.kind !== "service-account")
    return;
  const endpoint = { transport, clock: atlas_clock.m, baseUrl: session.baseUrl, account: credentials2 };
  const shared = openSharedToken(host2.tempFolder, credentials2, session.baseUrl);
  for (const token of tokens) {
    try {
      shared.forget(token.value);
      await (0, atlas_token.w$)(endpoint, token.value, deadlineMs);
      host2.info("The access token of this step is revoked.");
    } catch (error2) {
      if (error2 instanceof errors.v3 && error2.status === 401)
        tellReplaced(host2, token);
      else
        warnLive(host2, (0, failure.$v)((0, failure.Ic)(error2)), [token]);
    }
  }
}
function tellReplaced(host2, { expiresAtMs }) {
  host2.notice(`The access token of this step could not be revoked: Atlas does not accept its client secret any more. It ends by itself at ${(0, log_text.y)(expiresAtMs)}.`);
}
function warnLive(host2, reason, tokens) {
  const lastMs = Math.max(...tokens.map(({ expiresAtMs }) => expiresAtMs));
  host2.warning(`The access token of this step could not be revoked: ${reason}. It ends by itself at ${(0, log_text.y)(lastMs)}.`);
}
/*! ./src/post.ts */
const host = createHost();
void settlePost(() => runPost(host), (error2) => host.warning((0, failure.$v)((0, failure.Ic)(error2))));
