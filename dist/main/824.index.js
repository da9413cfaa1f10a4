export const id = 824;
export const ids = [824];
export const modules = {

/***/ 2160:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ runAndWait)
/* harmony export */ });
/* harmony import */ var _atlas_catalog_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4258);
/* harmony import */ var _atlas_wait_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4472);
/* harmony import */ var _run_api_operation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60);



async function runAndWait(context, operationId, input, subject) {
    const rule = (0,_atlas_wait_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .findWaitRule */ .v)(operationId);
    if (rule === undefined)
        throw new Error(`${operationId} has no wait rule.`);
    const task = { operation: (0,_atlas_catalog_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .getOperation */ .eu)(operationId), input, paginate: false, subject };
    return (0,_run_api_operation_js__WEBPACK_IMPORTED_MODULE_2__/* .runApiOperation */ .f)(context, task, context.wait.wanted === false ? undefined : { kind: 'finish', rule });
}


/***/ }),

/***/ 9685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readChanges)
/* harmony export */ });
/* harmony import */ var _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(492);
/* harmony import */ var _atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4918);


const STATUS = 'getGroupClusterStatus';
async function readChanges(atlas, cluster, { deadlineMs, otherwise }) {
    try {
        const { groupId, clusterName } = cluster;
        const { data } = await atlas.call(STATUS, { parameters: { groupId, clusterName } }, { deadlineMs, quiet: true });
        const { changeStatus } = (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)(STATUS, data);
        if (changeStatus !== 'APPLIED' && changeStatus !== 'PENDING')
            throw (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .incompleteResponse */ .U6)(STATUS, 'known changeStatus');
        return changeStatus;
    }
    catch (error) {
        if (error instanceof _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD && error.errorCode === 'CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API') {
            error.hint = `Atlas does not report the change status of this flex cluster. ${otherwise}`;
        }
        throw error;
    }
}


/***/ }),

/***/ 7442:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ MAX_NAME_LENGTH),
/* harmony export */   US: () => (/* binding */ NAME_TAKEN),
/* harmony export */   YN: () => (/* binding */ checkClusterName),
/* harmony export */   iB: () => (/* binding */ buildAttributes),
/* harmony export */   mc: () => (/* binding */ DEFAULT_REGIONS),
/* harmony export */   mh: () => (/* binding */ buildCreation),
/* harmony export */   xq: () => (/* binding */ PROVIDERS),
/* harmony export */   zc: () => (/* binding */ checkCluster)
/* harmony export */ });
const PROVIDERS = ['AWS', 'AZURE', 'GCP'];
const DEFAULT_REGIONS = {
    AWS: 'US_EAST_1',
    AZURE: 'US_EAST_2',
    GCP: 'CENTRAL_US'
};
function buildCreation(spec) {
    const { groupId, name, tier } = spec;
    const body = JSON.stringify({ name, ...buildAttributes(spec) });
    const operationId = tier === 'FLEX' ? 'createGroupFlexCluster' : 'createGroupCluster';
    return { operationId, input: { parameters: { groupId }, body } };
}
function buildAttributes(spec) {
    const { tier, provider, region, version } = spec;
    if (tier === 'FLEX')
        return { providerSettings: { backingProviderName: provider, regionName: region } };
    const free = tier === 'M0';
    const regionConfig = {
        ...(free ? { providerName: 'TENANT', backingProviderName: provider } : { providerName: provider }),
        regionName: region,
        priority: 7,
        electableSpecs: { instanceSize: tier, ...(free ? {} : { nodeCount: 3 }) }
    };
    return {
        clusterType: 'REPLICASET',
        replicationSpecs: [{ regionConfigs: [regionConfig] }],
        ...(version === undefined ? {} : { mongoDBMajorVersion: version })
    };
}
const NAME_TAKEN = 'DUPLICATE_CLUSTER_NAME';
const MAX_NAME_LENGTH = 64;
function checkClusterName(input, name) {
    if (name === undefined || (/^[a-zA-Z0-9][a-zA-Z0-9-]*$/.test(name) && name.length <= MAX_NAME_LENGTH))
        return [];
    const message = `is not a valid cluster name: letters, digits and hyphens, at most ${MAX_NAME_LENGTH} characters.`;
    return [{ input, message }];
}
function checkCluster({ tier, version }) {
    const problems = [];
    const add = (input, message) => void problems.push({ input, message });
    if (tier !== undefined && !/^(FLEX|M\d{1,3}|R\d{2,3})$/.test(tier)) {
        add('tier', 'is not a tier. Write FLEX, M0, or the size of a dedicated cluster such as M10.');
    }
    else if (tier === 'M2' || tier === 'M5') {
        add('tier', `Atlas no longer creates ${tier} clusters. Use FLEX.`);
    }
    if (version !== undefined && (tier === 'FLEX' || tier === 'M0')) {
        add('version', `Atlas chooses the version of a ${tier} cluster. Leave it out, or use a dedicated tier.`);
    }
    else if (version !== undefined && !/^\d+\.\d+$/.test(version)) {
        add('version', 'is not a major version. Write one like 8.0.');
    }
    return problems;
}


/***/ }),

/***/ 9581:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JE: () => (/* binding */ waitUntilApplied),
/* harmony export */   K1: () => (/* binding */ buildConnectionString),
/* harmony export */   PO: () => (/* binding */ createDatabaseUser),
/* harmony export */   gP: () => (/* binding */ parseRole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _atlas_attributes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2622);
/* harmony import */ var _cluster_cluster_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9685);
/* harmony import */ var _temporary_create_temporary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(638);
/* harmony import */ var _temporary_expiry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2023);
/* harmony import */ var _atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4918);
/* harmony import */ var _wait_for_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6039);







const CREATE = 'createGroupDatabaseUser';
const CREATE_CERTIFICATE = 'createGroupDatabaseUserCert';
const PASSWORD_BYTES = 24;
async function createDatabaseUser(context, spec) {
    const { groupId, auth } = spec;
    const user = toUser(context, spec);
    const input = { parameters: { groupId }, body: JSON.stringify(toBody(spec, user)) };
    const { data } = await (0,_temporary_create_temporary_js__WEBPACK_IMPORTED_MODULE_2__/* .createTemporary */ .G)(context, { operationId: CREATE, rule: (0,_temporary_create_temporary_js__WEBPACK_IMPORTED_MODULE_2__/* .getUndoRule */ .f)(CREATE), input });
    if (auth !== 'x509')
        return user;
    const name = (0,_atlas_attributes_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(data, 'username');
    const username = typeof name === 'string' ? name : user.username;
    return { ...user, username, certificatePath: await createCertificate(context, groupId, username) };
}
function toUser({ mask, run }, { auth, username, expiresAtMs }) {
    const name = username ?? `${auth === 'x509' ? 'CN=' : ''}atlas-tasks-${run.random}`;
    if (auth === 'x509')
        return { auth, username: name, databaseName: '$external' };
    const expiry = { expiresAtMs: Math.floor(expiresAtMs / 1000) * 1000 };
    if (auth === 'oidc')
        return { auth, username: name, databaseName: '$external', ...expiry };
    const password = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(PASSWORD_BYTES).toString('base64url');
    mask(password);
    return { auth, username: name, databaseName: 'admin', password, ...expiry };
}
function toBody({ groupId, clusterName, roles }, user) {
    const { auth, username, databaseName, password, expiresAtMs } = user;
    return {
        groupId,
        databaseName,
        username,
        roles,
        ...(password === undefined ? {} : { password }),
        ...(auth === 'x509' ? { x509Type: 'MANAGED' } : {}),
        ...(auth === 'oidc' ? { oidcAuthType: 'USER' } : {}),
        ...(clusterName === undefined ? {} : { scopes: [{ name: clusterName, type: 'CLUSTER' }] }),
        ...(expiresAtMs === undefined ? {} : { deleteAfterDate: (0,_temporary_expiry_js__WEBPACK_IMPORTED_MODULE_6__/* .toDate */ .ay)(expiresAtMs) })
    };
}
async function createCertificate(context, groupId, username) {
    const input = { parameters: { groupId, username }, body: JSON.stringify({ monthsUntilExpiration: 1 }) };
    const { data: pem } = await context.atlas.call(CREATE_CERTIFICATE, input);
    if (typeof pem === 'string')
        context.mask(pem);
    if (typeof pem !== 'string' || !/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(pem)) {
        throw (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .incompleteResponse */ .U6)(CREATE_CERTIFICATE, 'private key');
    }
    return context.keepFile('certificate.pem', pem);
}
function parseRole(text) {
    const found = /^([\w-]+)(?:@([^\s@./\\"$*<>:|?]+)(?:\.([^$]+))?)?$/.exec(text);
    if (found === null)
        return undefined;
    const [, roleName = '', databaseName = 'admin', collectionName] = found;
    return { roleName, databaseName, ...(collectionName === undefined ? {} : { collectionName }) };
}
function buildConnectionString(srv, user) {
    const found = /^([a-z+]+:\/\/)(?:[^@/?]*@)?([^@/?]+)(\/[^?]*)?(?:\?(.*))?$/.exec(srv);
    if (found === null)
        throw new Error(`"${srv}" is not a connection string.`);
    const [, scheme = '', host = '', path, query = ''] = found;
    const given = query.split('&').filter((option) => option !== '');
    const kept = given.filter((option) => !/^(authSource|authMechanism|tlsCertificateKeyFile)=/i.test(option));
    const hasSource = given.some((option) => /^authSource=/i.test(option));
    const options = [...kept, ...loginOptions(user, hasSource)].join('&');
    const userInfo = user.password === undefined ? '' : `${[user.username, user.password].map(encodeURIComponent).join(':')}@`;
    return `${scheme}${userInfo}${host}${path ?? (options === '' ? '' : '/')}${options === '' ? '' : `?${options}`}`;
}
function loginOptions({ auth, certificatePath = '' }, hasSource) {
    const external = 'authSource=%24external';
    switch (auth) {
        case 'password':
            return hasSource ? ['authSource=admin'] : [];
        case 'x509': {
            const file = `tlsCertificateKeyFile=${encodeURIComponent(certificatePath)}`;
            return [external, 'authMechanism=MONGODB-X509', file];
        }
        case 'oidc':
            return [external, 'authMechanism=MONGODB-OIDC'];
    }
}
async function waitUntilApplied(context, cluster) {
    if (context.wait.wanted === false)
        return {};
    const otherwise = 'Set input wait to false, and retry the first connection until the cluster accepts the user.';
    const wait = {
        subject: `the status of user changes on cluster ${cluster.clusterName}`,
        wanted: 'APPLIED',
        first: { found: undefined, verdict: 'unknown', state: 'requested' },
        check: async (deadlineMs) => {
            const state = await (0,_cluster_cluster_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .readChanges */ .S)(context.atlas, cluster, { deadlineMs, otherwise });
            return { found: state, verdict: state === 'APPLIED' ? 'success' : 'pending', state };
        }
    };
    return (0,_wait_for_js__WEBPACK_IMPORTED_MODULE_4__/* .toResultParts */ .jT)(wait, await (0,_wait_for_js__WEBPACK_IMPORTED_MODULE_4__/* .waitFor */ .fm)(context, wait));
}


/***/ }),

/***/ 2633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ loadSampleData)
/* harmony export */ });
/* harmony import */ var _atlas_attributes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2622);
/* harmony import */ var _api_run_and_wait_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2160);


const CONFLICT_HINT = 'Atlas loads nothing if the cluster has one of the sample collections already. Drop the databases whose names start ' +
    'with sample_, and run the step again.';
async function loadSampleData(context, groupId, name) {
    const result = await (0,_api_run_and_wait_js__WEBPACK_IMPORTED_MODULE_0__/* .runAndWait */ .o)(context, 'requestGroupSampleDatasetLoad', { parameters: { groupId, name } });
    if (result.unmet === undefined || (0,_atlas_attributes_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(result.data, 'state') !== 'FAILED')
        return result;
    const reason = (0,_atlas_attributes_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(result.data, 'errorMessage');
    const why = typeof reason === 'string' && reason !== '' ? `: ${reason.replace(/\.?$/, '.')}` : '.';
    const message = `Atlas could not load the sample data into cluster ${name}${why}`;
    return { ...result, verdict: message, unmet: { message, hint: CONFLICT_HINT } };
}


/***/ }),

/***/ 639:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ severalOf),
/* harmony export */   k: () => (/* binding */ createStages)
/* harmony export */ });
function createStages(context) {
    const { clock, wait } = context;
    const endMs = clock.nowMs() + wait.timeoutMs;
    const periods = [];
    return {
        periods,
        async follow(name, run) {
            const fromMs = clock.nowMs();
            const timeoutMs = Math.max(0, endMs - fromMs);
            const outcome = await run({ ...context, wait: { ...wait, timeoutMs } });
            periods.push({ state: name, fromMs, untilMs: clock.nowMs() });
            return outcome;
        }
    };
}
function severalOf({ periods }) {
    return periods.length > 1 ? periods : undefined;
}


/***/ }),

/***/ 1824:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createTestCluster: () => (/* binding */ createTestCluster)
});

// EXTERNAL MODULE: ./src/atlas/attributes.ts
var attributes = __webpack_require__(2622);
// EXTERNAL MODULE: ./src/atlas/ui-pages.ts
var ui_pages = __webpack_require__(2400);
// EXTERNAL MODULE: ./src/atlas/address-block.ts
var address_block = __webpack_require__(1403);
// EXTERNAL MODULE: ./src/operations/access-list/address-options.ts
var address_options = __webpack_require__(6023);
// EXTERNAL MODULE: ./src/operations/access-list/allow-address.ts
var allow_address = __webpack_require__(324);
// EXTERNAL MODULE: ./src/operations/access-list/allow-runner-ip.ts
var allow_runner_ip = __webpack_require__(2496);
// EXTERNAL MODULE: ./src/operations/temporary/create-temporary.ts
var create_temporary = __webpack_require__(638);
// EXTERNAL MODULE: ./src/operations/database-user/database-user.ts
var database_user = __webpack_require__(9581);
// EXTERNAL MODULE: ./src/operations/definition.ts
var definition = __webpack_require__(1005);
// EXTERNAL MODULE: ./src/operations/options.ts
var options = __webpack_require__(6712);
// EXTERNAL MODULE: ./src/atlas/errors.ts
var errors = __webpack_require__(492);
// EXTERNAL MODULE: ./src/atlas/compare-sent.ts
var compare_sent = __webpack_require__(8347);
// EXTERNAL MODULE: ./src/atlas/wait-rule.ts
var wait_rule = __webpack_require__(361);
// EXTERNAL MODULE: ./src/atlas/wait-rules.ts
var wait_rules = __webpack_require__(4472);
// EXTERNAL MODULE: ./src/operations/cluster/find-cluster.ts
var find_cluster = __webpack_require__(3475);
// EXTERNAL MODULE: ./src/operations/cluster/connection-string.ts
var connection_string = __webpack_require__(125);
// EXTERNAL MODULE: ./src/operations/api/state-of.ts
var state_of = __webpack_require__(9108);
// EXTERNAL MODULE: ./src/operations/api/run-and-wait.ts
var run_and_wait = __webpack_require__(2160);
// EXTERNAL MODULE: ./src/operations/cluster/new-cluster.ts
var new_cluster = __webpack_require__(7442);
// EXTERNAL MODULE: ./src/operations/wait-for.ts
var wait_for = __webpack_require__(6039);
;// CONCATENATED MODULE: ./src/operations/test-cluster/cluster-stages.ts












async function waitForIdle(context, cluster, response) {
    const { groupId, name } = cluster;
    const { clock } = context;
    const shownByMs = clock.nowMs() + wait_rule/* CREATION_LAG_MS */.gv;
    const subject = { 'project-id': groupId, 'cluster-name': name };
    const read = (0,find_cluster/* createClusterReader */.I4)({ atlas: context.atlas, subject });
    const wait = {
        subject: `cluster ${name}`,
        wanted: `IDLE with a ${cluster.connection === 'standard' ? '' : `${cluster.connection} `}connection string`,
        first: { found: undefined, verdict: 'unknown', state: String((0,attributes/* valueAt */.fK)(response.data, 'stateName')) },
        settleMs: (0,wait_rules/* findWaitRule */.v)((0,new_cluster/* buildCreation */.mh)(cluster).operationId)?.settleMs,
        async check(deadlineMs) {
            try {
                return judge(cluster, await read({ deadlineMs, quiet: true }));
            }
            catch (error) {
                if (!(0,find_cluster/* isClusterNotFound */.Uk)(error) || clock.nowMs() > shownByMs)
                    throw error;
                return { found: undefined, verdict: 'pending', state: state_of/* NOT_SHOWN_YET */.te };
            }
        }
    };
    const waited = await (0,wait_for/* waitFor */.fm)(context, wait);
    return { ...(0,wait_for/* toResultParts */.jT)(wait, waited), found: waited.found };
}
function judge(cluster, found) {
    const { state, document } = found;
    if (state === 'DELETING')
        return { found, verdict: 'failure', state };
    if (state !== 'IDLE' || (0,connection_string/* chooseConnection */.OO)(found, cluster.connection).text === undefined)
        return { found, verdict: 'pending', state };
    const { operationId, input } = (0,new_cluster/* buildCreation */.mh)(cluster);
    const comparison = (0,wait_rules/* findWaitRule */.v)(operationId)?.compares;
    const difference = comparison && (0,compare_sent/* describeFirst */.Ms)((0,compare_sent/* findDifferences */.cG)(comparison, JSON.parse(input.body ?? '{}'), document));
    return difference === undefined
        ? { found, verdict: 'success', state }
        : { found, verdict: 'different', state: `${state}, but ${difference}` };
}
async function createSearchIndex(context, groupId, clusterName, index) {
    const body = JSON.stringify(index);
    return (0,run_and_wait/* runAndWait */.o)(context, 'createGroupClusterSearchIndex', { parameters: { groupId, clusterName }, body });
}
async function waitForUser(context, cluster) {
    try {
        return await (0,database_user/* waitUntilApplied */.JE)(context, cluster);
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD) || error.errorCode !== 'CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API')
            throw error;
        context.report('Atlas does not report when a flex cluster accepts its users. The first connection may need a retry.');
        return {};
    }
}

// EXTERNAL MODULE: ./src/operations/sample-data/sample-data.ts
var sample_data = __webpack_require__(2633);
// EXTERNAL MODULE: ./src/operations/stages.ts
var operations_stages = __webpack_require__(639);
// EXTERNAL MODULE: ./src/operations/temporary/expiry.ts
var expiry = __webpack_require__(2023);
;// CONCATENATED MODULE: ./src/operations/test-cluster/test-cluster.ts

function buildName({ random, runId = 'local' }) {
    return `${random}-${runId}`.replace(/[^a-zA-Z0-9-]/g, '-').slice(0, new_cluster/* MAX_NAME_LENGTH */.EM);
}
const searchIndexesOption = {
    sentence: 'Search indexes to create, each with the attributes of a body of `createGroupClusterSearchIndex`.',
    form: 'a JSON list of search indexes, each with database, collectionName and name',
    parse: (raw) => (typeof raw === 'string' ? parseSearchIndexes(raw) : undefined)
};
function parseSearchIndexes(text) {
    try {
        const value = JSON.parse(text);
        const required = ['database', 'collectionName', 'name'];
        const isIndex = (item) => typeof item === 'object' &&
            item !== null &&
            required.every((key) => typeof item[key] === 'string');
        return Array.isArray(value) && value.length > 0 && value.every(isIndex) ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/operations/test-cluster/create-test-cluster.ts

















const DEFAULT_ROLES = 'readWriteAnyDatabase, dbAdminAnyDatabase';
const createTestCluster = (0,definition/* defineOperation */.h)({
    name: 'create-test-cluster',
    sentence: 'Creates a cluster with a database user and access for the runner until the job ends, and waits until all of it works.',
    role: 'Project Owner',
    duration: 'In recorded runs, flex clusters were ready within 8 seconds, free ones (`M0`) within 27 seconds, and `M10` clusters ' +
        'after 8 to 29 minutes. Sample data took up to 50 seconds more.',
    cost: 'Atlas bills flex and dedicated clusters. `M0` is free; a project has at most one.',
    subjects: { 'project-id': 'required' },
    options: {
        tier: (0,options/* withDefault */.IQ)('FLEX', (0,options/* textOption */.vU)('`FLEX`, `M0`, or the size of a dedicated cluster such as `M10`.')),
        provider: (0,options/* withDefault */.IQ)('AWS', (0,options/* choiceOption */.zu)('Cloud provider.', new_cluster/* PROVIDERS */.xq)),
        region: (0,options/* textOption */.vU)('Region in the notation of Atlas, such as `EU_WEST_1`. Default: a region in the USA.'),
        version: (0,options/* textOption */.vU)('Major version of MongoDB, for a dedicated cluster only. Default: the one Atlas chooses.'),
        name: (0,options/* textOption */.vU)('Name of the cluster. Default: a unique name.'),
        roles: (0,options/* withDefault */.IQ)(DEFAULT_ROLES, (0,options/* listOption */.y8)('Roles of the database user.')),
        ip: (0,options/* textOption */.vU)('Address of the runner. Default: the one from which it reaches Atlas.'),
        'expires-in': (0,options/* withDefault */.IQ)(expiry/* DEFAULT_EXPIRY */.Ep, (0,options/* durationOption */.Ap)('When Atlas removes the user and the access list entry if the job never finishes: 5m to 7d.')),
        'sample-data': (0,options/* withDefault */.IQ)('false', (0,options/* flagOption */.kY)('Whether to load the sample datasets of Atlas.')),
        'search-indexes': searchIndexesOption,
        connection: (0,options/* withDefault */.IQ)('standard', (0,options/* choiceOption */.zu)('Which connection string: over the internet, a peered network, or a private endpoint.', connection_string/* KINDS */.GW)),
        'keep-on-failure': (0,options/* durationOption */.Ap)('How long the cluster stays, and costs, after a failed job. `remove-leftovers` removes it then. Default: not at all.')
    },
    outputs: ['id', 'name', 'url', 'state', 'connection-string', 'username', 'password', 'ip-address', 'expires-at'],
    waits: 'after-write',
    temporary: true,
    check(_subject, { tier, name, version, roles = [], ip, 'expires-in': expiresIn }) {
        const problems = [...(0,new_cluster/* checkClusterName */.YN)('name', name), ...(0,new_cluster/* checkCluster */.zc)({ tier: tier?.toUpperCase(), version })];
        const add = (input, message) => void problems.push({ input, message });
        if (roles.some((role) => (0,database_user/* parseRole */.gP)(role) === undefined)) {
            add('roles', 'has an entry that is not a role. Write roles like readWrite@app.');
        }
        if (ip !== undefined && (0,address_block/* parseAddress */.or)(ip) === undefined)
            add('ip', 'is not one IPv4 or IPv6 address.');
        return [...problems, ...(0,address_options/* checkPublicAddress */.k)({ ip, cidr: undefined }), ...(0,expiry/* checkExpiry */.gz)(expiresIn)];
    },
    async run(context, options) {
        const { provider, 'expires-in': expiresIn } = options;
        const groupId = context.subject['project-id'] ?? '';
        const cluster = {
            groupId,
            name: options.name ?? buildName(context.run),
            tier: options.tier.toUpperCase(),
            provider,
            region: options.region ?? new_cluster/* DEFAULT_REGIONS */.mc[provider],
            version: options.version,
            connection: options.connection
        };
        if (context.dryRun)
            return describeDryRun(cluster);
        const address = options.ip === undefined ? await (0,allow_runner_ip.requestRunnerAddress)(context) : (0,address_block/* normalizeBlock */.$x)(options.ip);
        const expiresAtMs = (0,expiry/* toExpiryMs */.Tm)(context.clock.nowMs(), expiresIn);
        const roles = options.roles.map(database_user/* parseRole */.gP).filter((role) => role !== undefined);
        const created = await createAll(context, {
            cluster,
            access: { groupId, address, expiresAtMs, comment: undefined },
            roles,
            keepOnFailureMs: options['keep-on-failure']
        });
        const extras = { sampleData: options['sample-data'], searchIndexes: options['search-indexes'] ?? [] };
        return waitForAll(context, { ...created, cluster, ...extras });
    }
});
async function createAll(context, { cluster, access, roles, keepOnFailureMs }) {
    const { operationId, input } = (0,new_cluster/* buildCreation */.mh)(cluster);
    const rule = (0,create_temporary/* getUndoRule */.f)(operationId);
    const { groupId, name } = cluster;
    const creation = (0,create_temporary/* createTemporary */.G)(context, { operationId, rule, input, keepOnFailureMs });
    const user = creation.then(() => (0,database_user/* createDatabaseUser */.PO)(context, {
        groupId,
        clusterName: name,
        auth: 'password',
        username: undefined,
        roles,
        expiresAtMs: access.expiresAtMs
    }));
    const writes = (0,allow_address/* createEntryWrites */.P)();
    const outcomes = await Promise.allSettled([creation, (0,allow_address/* allowAddress */.S)(context, access, writes), user]);
    for (const outcome of outcomes)
        if (outcome.status === 'rejected')
            throw outcome.reason;
    return { response: await creation, access, writes, user: await user };
}
async function waitForAll(context, given) {
    const { response, access, writes, cluster, sampleData, searchIndexes } = given;
    const { groupId, name } = cluster;
    const base = describe(context, given, undefined);
    if (context.wait.wanted === false)
        return base;
    const { follow, periods: stages } = (0,operations_stages/* createStages */.k)(context);
    const { found, ...ready } = await follow('Cluster', (stage) => waitForIdle(stage, cluster, response));
    if (ready.satisfied !== true)
        return { ...base, ...ready };
    const { timeline } = ready;
    const waits = [
        ['Access of the runner', async (stage) => (await (0,allow_runner_ip.allowUntilActive)(stage, access, writes)).outcome],
        ...(sampleData
            ? [['Sample data', (stage) => (0,sample_data/* loadSampleData */.p)(stage, groupId, name)]]
            : []),
        ...searchIndexes.map((index) => {
            const create = (stage) => createSearchIndex(stage, groupId, name, index);
            return [`Search index ${String(index['name'])}`, create];
        }),
        ['Database user', (stage) => waitForUser(stage, { groupId, clusterName: name })]
    ];
    for (const [stage, wait] of waits) {
        const { satisfied, unmet, verdict } = await follow(stage, wait);
        if (satisfied === false)
            return { ...base, timeline, stages, satisfied, unmet, verdict: verdict ?? base.verdict };
    }
    return { ...describe(context, given, found), satisfied: true, timeline, stages };
}
function describe({ atlas }, { response, access, user, cluster }, found) {
    const { groupId, name, tier } = cluster;
    const data = found?.response.data ?? response.data;
    const id = (0,attributes/* valueAt */.fK)(data, 'id');
    const srv = found && (0,connection_string/* chooseConnection */.OO)(found, cluster.connection).text;
    const expiresAt = new Date(access.expiresAtMs).toISOString();
    return {
        verdict: `Cluster ${name} (${tier}) ${found === undefined ? 'is being created' : 'is ready'}. It is removed when the job ends.`,
        data,
        status: response.status,
        apiVersion: response.version,
        outputs: {
            ...(typeof id === 'string' ? { id } : {}),
            name,
            url: (0,ui_pages/* findUiPage */.v)(atlas.baseUrl, { groupId, clusterName: name }) ?? '',
            state: found?.state ?? String((0,attributes/* valueAt */.fK)(data, 'stateName')),
            ...(srv === undefined ? {} : { 'connection-string': (0,database_user/* buildConnectionString */.K1)(srv, user) }),
            username: user.username,
            ...(user.password === undefined ? {} : { password: user.password }),
            'ip-address': access.address,
            'expires-at': expiresAt
        },
        facts: [
            ['Cluster', `${name} (${tier}, ${cluster.provider} ${cluster.region})`],
            ['Database user', user.username],
            ['Runner', access.address],
            ['Access until', expiresAt]
        ]
    };
}
function describeDryRun(cluster) {
    const { name, tier, provider, region } = cluster;
    const { operationId, input } = (0,new_cluster/* buildCreation */.mh)(cluster);
    return {
        verdict: `Dry run: cluster ${name} (${tier}, ${provider} ${region}) and a database user would be created for this job.`,
        data: { operationId, body: JSON.parse(input.body ?? '{}') },
        outputs: { name },
        facts: [['Cluster', `${name} (${tier}, ${provider} ${region})`]]
    };
}


/***/ })

};
