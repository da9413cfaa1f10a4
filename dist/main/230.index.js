export const id = 230;
export const ids = [230];
export const modules = {

/***/ 1230:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSecretStore: () => (/* binding */ openSecretStore)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(2413);
// EXTERNAL MODULE: ./src/atlas/errors.ts
var errors = __webpack_require__(492);
// EXTERNAL MODULE: ./src/operations/client-secret/secret-store.ts
var secret_store = __webpack_require__(1263);
;// CONCATENATED MODULE: ./src/action/github-api/refusals.ts
const PERMISSIONS = {
    repository: 'repository permission Secrets: write',
    environment: 'repository permission Environments: write',
    organization: 'organization permission Secrets: write'
};
const KINDS = 'the token of a GitHub App, or a fine-grained personal access token that is stored as a secret. GITHUB_TOKEN cannot ' +
    'write secrets, whatever its permissions';
function hintForRefusal({ status, message }, place, where) {
    const permission = PERMISSIONS[place.scope];
    const owners = place.scope === 'organization' ? ' Its owner must be an owner of the organization.' : '';
    if (status === 401)
        return `github-token is wrong, expired or revoked. It needs the ${permission}. Use ${KINDS}.`;
    if (/rate limit/i.test(message))
        return 'Run the job again in some minutes.';
    if (status === 403) {
        const kind = /by integration/i.test(message)
            ? ' This one looks like GITHUB_TOKEN, or like an App without the permission.'
            : '';
        return `Writing a secret of ${where} needs the ${permission}.${owners} Use ${KINDS}.${kind}`;
    }
    if (status === 404) {
        const missing = place.scope === 'environment' ? 'there is no such environment' : `there is no ${where}`;
        return `Either ${missing}, or github-token may not see it, which needs the ${permission}.${owners} Use ${KINDS}.`;
    }
    if (status === 422)
        return 'Check the options secret-name and scope.';
    if (status >= 300 && status < 400) {
        return 'GitHub redirects elsewhere, and redirects are not followed. Was the repository renamed, or GITHUB_API_URL changed?';
    }
    if (status >= 500)
        return 'GitHub has a fault: see its status page, and run the job again later.';
    return 'Check GITHUB_API_URL and what responds at that address.';
}

;// CONCATENATED MODULE: ./src/action/github-api/requests.ts
const DEFAULT_WAIT_SECONDS = 60;
function createGitHubFetch(apiUrl, requests) {
    const { clock, deadlineMs, report } = requests;
    const transport = requests.openTransport(limitsAsRetryAfter(requests.sendOnce, clock));
    return async (url, { method, headers, body }) => {
        if (!url.startsWith(`${apiUrl}/`))
            throw new Error(`${new URL(url).host} is not the GitHub API.`);
        const subject = `GitHub ${method} ${url.slice(apiUrl.length)}`;
        report(`> ${subject}`);
        const response = await transport.send({ method, url, headers, body }, { subject, repeatable: true, deadlineMs });
        report(`< ${response.status} ${Math.round(response.durationMs)} ms`);
        const type = response.headers['content-type'];
        const bodyless = [204, 205, 304].includes(response.status);
        return new Response(bodyless ? null : Uint8Array.from(response.body), {
            status: response.status,
            headers: type === undefined ? {} : { 'content-type': type }
        });
    };
}
function limitsAsRetryAfter(sendOnce, clock) {
    return async (request, signal) => {
        const message = await sendOnce(request, signal);
        const seconds = secondsToWait(message.statusCode, message.headers, clock.nowMs());
        if (seconds !== undefined) {
            message.statusCode = 429;
            message.headers['retry-after'] = String(seconds);
        }
        return message;
    };
}
function secondsToWait(status, headers, nowMs) {
    if (status !== 403 && status !== 429)
        return undefined;
    const asked = headers['retry-after'];
    if (asked !== undefined && /^\d+$/.test(asked))
        return Number(asked);
    const resetSeconds = Number(headers['x-ratelimit-reset']);
    if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(resetSeconds)) {
        return Math.max(1, Math.ceil(resetSeconds - nowMs / 1000));
    }
    return status === 429 ? DEFAULT_WAIT_SECONDS : undefined;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/@noble/ciphers/salsa.js + 3 modules
var salsa = __webpack_require__(6382);
// EXTERNAL MODULE: ./node_modules/@noble/hashes/blake2.js + 4 modules
var blake2 = __webpack_require__(904);
;// CONCATENATED MODULE: ./src/action/github-api/sealed-box.ts



const KEY_BYTES = 32;
const NONCE_BYTES = 24;
const SPKI_HEAD = Buffer.from('302a300506032b656e032100', 'hex');
const SIGMA = words(Buffer.from('expand 32-byte k', 'ascii'));
function isPublicKey(text) {
    return Buffer.from(text, 'base64').length === KEY_BYTES;
}
function seal(publicKey, text) {
    const theirs = Buffer.from(publicKey, 'base64');
    const pair = (0,external_node_crypto_.generateKeyPairSync)('x25519');
    const ours = rawKey(pair.publicKey);
    const shared = (0,external_node_crypto_.diffieHellman)({ privateKey: pair.privateKey, publicKey: toKey(theirs) });
    const nonce = (0,blake2/* blake2b */.Sx)(Buffer.concat([ours, theirs]), { dkLen: NONCE_BYTES });
    const box = (0,salsa/* xsalsa20poly1305 */.uT)(deriveKey(shared), nonce).encrypt(Buffer.from(text, 'utf8'));
    return Buffer.concat([ours, box]).toString('base64');
}
function deriveKey(shared) {
    const key = new Uint32Array(KEY_BYTES / 4);
    (0,salsa/* hsalsa */.bD)(SIGMA, words(shared), new Uint32Array(4), key);
    return new Uint8Array(key.buffer);
}
function toKey(raw) {
    return (0,external_node_crypto_.createPublicKey)({ key: Buffer.concat([SPKI_HEAD, raw]), format: 'der', type: 'spki' });
}
function rawKey(key) {
    return key.export({ format: 'der', type: 'spki' }).subarray(SPKI_HEAD.length);
}
function words(bytes) {
    return new Uint32Array(Uint8Array.from(bytes).buffer);
}

;// CONCATENATED MODULE: ./src/action/github-api/secrets.ts


const PAGE_SIZE = 100;
class UnexpectedResponse extends Error {
    status;
    constructor(status) {
        super('is not a response of the GitHub API');
        this.status = status;
    }
}
class UnknownOutcome extends Error {
    constructor(cause) {
        super('', { cause });
    }
}
function statusOf(error) {
    const { status, cause } = error;
    return typeof status === 'number' && cause === undefined ? status : undefined;
}
async function findTarget(send, place, about) {
    const { name, where } = about;
    const { route, parameters } = routeOf(place);
    const { key, key_id: keyId } = await read(send, `${route}/public-key`, parameters);
    if (typeof key !== 'string' || !isPublicKey(key) || typeof keyId !== 'string') {
        throw incomplete(`the public key of ${where}`);
    }
    const secret = await read(send, `${route}/{name}`, { ...parameters, name }).catch((error) => {
        throw statusOf(error) === 404 ? missing(name, where) : error;
    });
    const target = { route, parameters, name, key, keyId };
    if (place.scope !== 'organization')
        return { ...target, access: {} };
    const { visibility } = secret;
    if (typeof visibility !== 'string')
        throw incomplete(`the visibility of secret ${name} of ${where}`);
    if (visibility !== 'selected')
        return { ...target, access: { visibility } };
    const ids = await readRepositories(send, `${route}/{name}/repositories`, { ...parameters, name });
    return { ...target, access: { visibility, selected_repository_ids: ids } };
}
async function writeTarget(send, target, value) {
    const { route, parameters, name, key, keyId, access } = target;
    const sealed = { encrypted_value: seal(key, value), key_id: keyId, ...access };
    try {
        const { status } = await send(`PUT ${route}/{name}`, { ...parameters, name, ...sealed });
        if (status !== 201 && status !== 204)
            throw new UnexpectedResponse(status);
    }
    catch (error) {
        const status = statusOf(error);
        throw status !== undefined && status >= 400 && status < 500 ? error : new UnknownOutcome(error);
    }
}
function routeOf(place) {
    switch (place.scope) {
        case 'repository':
            return { route: '/repos/{owner}/{repo}/actions/secrets', parameters: splitRepository(place.repository) };
        case 'environment':
            return {
                route: '/repos/{owner}/{repo}/environments/{environment}/secrets',
                parameters: { ...splitRepository(place.repository), environment: place.environment }
            };
        case 'organization':
            return { route: '/orgs/{org}/actions/secrets', parameters: { org: place.organization } };
    }
}
function splitRepository(repository) {
    const end = repository.indexOf('/');
    return { owner: repository.slice(0, end), repo: repository.slice(end + 1) };
}
async function readRepositories(send, route, parameters) {
    const ids = [];
    for (let page = 1;; page++) {
        const body = await read(send, route, { ...parameters, per_page: PAGE_SIZE, page });
        const { total_count: total, repositories } = body;
        if (!Array.isArray(repositories) || typeof total !== 'number')
            throw incomplete('the repositories that may read the secret');
        for (const repository of repositories) {
            const { id } = (repository ?? {});
            if (typeof id !== 'number')
                throw incomplete('the repositories that may read the secret');
            ids.push(id);
        }
        if (repositories.length < PAGE_SIZE) {
            if (ids.length < total)
                throw secrets_hidden(ids.length, total);
            return ids;
        }
    }
}
async function read(send, route, parameters) {
    const { status, data } = await send(`GET ${route}`, parameters);
    if (status !== 200 || typeof data !== 'object' || data === null)
        throw new UnexpectedResponse(status);
    return data;
}
function missing(name, where) {
    return new secret_store/* SecretStoreError */.uG(`There is no GitHub secret ${name} in ${where}.`, {
        unsure: false,
        hint: 'Check the options secret-name and scope. Before the first rotation, store the client secret in use under this name: ' +
            'the secret that is replaced must be the one that the workflows read.'
    });
}
function secrets_hidden(seen, total) {
    return new secret_store/* SecretStoreError */.uG(`github-token sees ${seen} of the ${total} repositories that may read the secret, and a write would take it from the others.`, { unsure: false, hint: 'Give the token access to all repositories of the organization.' });
}
function incomplete(what) {
    return new secret_store/* SecretStoreError */.uG(`GitHub's response lacks ${what}.`, {
        unsure: false,
        hint: 'Check GITHUB_API_URL and what responds at that address.'
    });
}

;// CONCATENATED MODULE: ./src/action/github-api/secret-store.ts






const API_VERSION = '2022-11-28';
function openSecretStore(options) {
    const send = connect(options);
    const targets = new Map();
    return {
        async write(place, name, value) {
            const about = { name, where: (0,secret_store/* describePlace */.df)(place) };
            const key = JSON.stringify([place, name]);
            try {
                const target = targets.get(key) ?? (await findTarget(send, place, about));
                targets.set(key, target);
                await writeTarget(send, target, value);
            }
            catch (error) {
                throw explain(error, { place, ...about });
            }
        }
    };
}
function connect(options) {
    const apiUrl = checkedUrl(options.apiUrl ?? 'https://api.github.com');
    const nothing = () => { };
    const octokit = (0,github/* getOctokit */.Q)(options.token, {
        baseUrl: apiUrl,
        userAgent: options.userAgent,
        request: { fetch: createGitHubFetch(apiUrl, options) },
        log: { debug: nothing, info: nothing, warn: nothing, error: nothing }
    });
    const headers = { 'x-github-api-version': API_VERSION };
    return (route, parameters) => octokit.request(route, { ...parameters, headers });
}
function checkedUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const loopback = url !== undefined && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
    if (url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback))
        return text.replace(/\/+$/, '');
    throw new secret_store/* SecretStoreError */.uG('GITHUB_API_URL is not an https address.', {
        unsure: false,
        hint: 'The runner sets it. Do not set it in the workflow.'
    });
}
function explain(thrown, about) {
    const unsure = thrown instanceof UnknownOutcome;
    const failure = unsure ? thrown.cause : thrown;
    const status = statusOf(failure);
    const what = `GitHub secret ${about.name} of ${about.where} ${unsure ? 'may not be' : 'was not'} written`;
    if (status !== undefined) {
        const { message } = failure;
        const hint = hintForRefusal({ status, message }, about.place, about.where);
        return new secret_store/* SecretStoreError */.uG(`${what}: ${status} ${message}.`, { unsure, hint, cause: failure });
    }
    const error = failure.cause ?? failure;
    if (!(0,errors/* isFailure */.N6)(error) || error instanceof secret_store/* SecretStoreError */.uG)
        return error;
    const hint = error instanceof errors/* TimeoutError */.MU
        ? 'Run the job again later. 429 means that GitHub limits the rate of requests.'
        : 'Check that the runner reaches the host in GITHUB_API_URL. Behind a proxy, set https_proxy and no_proxy.';
    return new secret_store/* SecretStoreError */.uG(`${what}. ${error.message}`, { unsure, hint, cause: error });
}


/***/ }),

/***/ 1263:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aM: () => (/* binding */ checkSecretName),
/* harmony export */   df: () => (/* binding */ describePlace),
/* harmony export */   uG: () => (/* binding */ SecretStoreError)
/* harmony export */ });
/* harmony import */ var _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(492);

class SecretStoreError extends _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportedError */ .SS {
    name = 'SecretStoreError';
    unsure;
    constructor(message, options) {
        super(message, options);
        this.unsure = options.unsure;
    }
}
function describePlace(place) {
    switch (place.scope) {
        case 'repository':
            return `repository ${place.repository}`;
        case 'environment':
            return `environment ${place.environment} of repository ${place.repository}`;
        case 'organization':
            return `organization ${place.organization}`;
    }
}
function checkSecretName(name) {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
        return `GitHub does not allow the name "${name}": use letters, digits and underscores, with no digit first.`;
    }
    return /^github_/i.test(name) ? 'names of GitHub secrets cannot start with GITHUB_.' : undefined;
}


/***/ })

};
