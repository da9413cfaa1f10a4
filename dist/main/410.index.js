export const id = 410;
export const ids = [410];
export const modules = {

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

/***/ 6410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createDatabaseUserForJob: () => (/* binding */ createDatabaseUserForJob)
/* harmony export */ });
/* harmony import */ var _atlas_ui_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2400);
/* harmony import */ var _database_user_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9581);
/* harmony import */ var _temporary_expiry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2023);
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1005);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6712);
/* harmony import */ var _cluster_connection_string_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(125);
/* harmony import */ var _cluster_find_cluster_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3475);







const createDatabaseUserForJob = (0,_definition_js__WEBPACK_IMPORTED_MODULE_5__/* .defineOperation */ .h)({
    name: 'create-database-user',
    sentence: 'Creates a database user for one cluster until the job ends, and waits until the cluster accepts it.',
    role: 'Project Database Access Admin and Project Read Only',
    subjects: { 'project-id': 'required', 'cluster-name': 'required' },
    options: {
        roles: (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .listOption */ .y8)('Roles of the user: `readWrite@app`, `read@app.orders` for one collection, or a role on all databases such as ' +
            '`readAnyDatabase`. Set this or `database`.'),
        database: (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .textOption */ .vU)('Database that the user may read and write, instead of `roles`.'),
        auth: (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .withDefault */ .IQ)('password', (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .choiceOption */ .zu)('How the user authenticates. `x509`: with a certificate from Atlas, which requires Project Owner. `oidc`: as a ' +
            'workload of an identity provider that is set up in Atlas.', ['password', 'x509', 'oidc'])),
        username: (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .textOption */ .vU)('Name of the user. Required for `oidc`: `<identity provider ID>/<subject>`. Default: a unique name.'),
        'expires-in': (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .withDefault */ .IQ)(_temporary_expiry_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_EXPIRY */ .Ep, (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .durationOption */ .Ap)('When Atlas removes the user if the job never finishes: 5m to 7d. Not available with `x509`.')),
        connection: _cluster_connection_string_js__WEBPACK_IMPORTED_MODULE_3__/* .connectionOption */ .__
    },
    outputs: ['username', 'password', 'connection-string', 'certificate-path', 'expires-at', 'url'],
    result: 'own',
    waits: 'after-write',
    temporary: true,
    check: (_subject, options, given) => [...checkRoles(options, given), ...checkLogin(options, given)],
    async run(context, options) {
        const { groupId, clusterName } = (0,_cluster_find_cluster_js__WEBPACK_IMPORTED_MODULE_4__/* .clusterSubject */ .XE)(context.subject);
        const { auth, username, 'expires-in': expiresIn } = options;
        const roles = rolesOf(options);
        const cluster = await (0,_cluster_find_cluster_js__WEBPACK_IMPORTED_MODULE_4__/* .createClusterReader */ .I4)(context)();
        const expiresAtMs = (0,_temporary_expiry_js__WEBPACK_IMPORTED_MODULE_6__/* .toExpiryMs */ .Tm)(context.clock.nowMs(), expiresIn);
        const spec = { groupId, clusterName, auth, username, roles, expiresAtMs };
        if (context.dryRun)
            return describeDryRun(spec);
        const user = await (0,_database_user_js__WEBPACK_IMPORTED_MODULE_1__/* .createDatabaseUser */ .PO)(context, spec);
        const outcome = await (0,_database_user_js__WEBPACK_IMPORTED_MODULE_1__/* .waitUntilApplied */ .JE)(context, { groupId, clusterName });
        return describe(context, { spec, user, cluster, outcome, connection: options.connection });
    }
});
function checkRoles({ roles, database }, given) {
    const problems = [];
    const add = (input, message) => void problems.push({ input, message });
    if (roles?.some((role) => (0,_database_user_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRole */ .gP)(role) === undefined) === true) {
        add('roles', 'has an entry that is not a role. Write roles like readWrite@app, read@app.orders or readAnyDatabase.');
    }
    if (database !== undefined && !isDatabase(database))
        add('database', 'is not a valid database name.');
    if (!given.has('roles') && !given.has('database')) {
        add('roles', 'set this option or database.');
    }
    else if (given.has('roles') && given.has('database')) {
        add('database', 'set either roles or database, not both.');
    }
    return problems;
}
function checkLogin({ auth, username, 'expires-in': expiresIn }, given) {
    const problems = [];
    const add = (input, message) => void problems.push({ input, message });
    if (auth === 'oidc' && !/^[^/\s]+\/\S/.test(username ?? '')) {
        add('username', 'oidc requires one, in the form <identity provider ID>/<subject>.');
    }
    if (auth === 'x509' && username !== undefined && !/^[a-z]+=./i.test(username)) {
        add('username', 'is not a distinguished name, which x509 requires. Write one like CN=ci.');
    }
    if (auth === 'x509' && given.has('expires-in')) {
        add('expires-in', 'X.509 users cannot expire in Atlas; the post step removes them. Leave this option out.');
    }
    else {
        problems.push(...(0,_temporary_expiry_js__WEBPACK_IMPORTED_MODULE_6__/* .checkExpiry */ .gz)(expiresIn));
    }
    return problems;
}
function isDatabase(name) {
    return (0,_database_user_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRole */ .gP)(`readWrite@${name}`)?.databaseName === name;
}
function rolesOf({ roles, database }) {
    if (database !== undefined)
        return [{ roleName: 'readWrite', databaseName: database }];
    return (roles ?? []).map(_database_user_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRole */ .gP).filter((role) => role !== undefined);
}
function describe({ atlas }, given) {
    const { spec, user, cluster, outcome } = given;
    const { groupId, clusterName } = spec;
    const { username, password, certificatePath, databaseName, expiresAtMs } = user;
    const until = expiresAtMs === undefined ? undefined : new Date(expiresAtMs).toISOString();
    const { text, warning } = (0,_cluster_connection_string_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseConnection */ .OO)(cluster, given.connection);
    const connectionString = text === undefined ? undefined : (0,_database_user_js__WEBPACK_IMPORTED_MODULE_1__/* .buildConnectionString */ .K1)(text, user);
    const isUsable = outcome.satisfied && connectionString !== undefined;
    const verdict = `Database user ${username} ${isUsable ? 'can use' : 'was created for'} cluster ${clusterName}. ${describeEnd(until)}`;
    return {
        ...outcome,
        warnings: warning === undefined ? [] : [warning],
        ...(outcome.unmet !== undefined && cluster.state === 'PAUSED'
            ? { unmet: { ...outcome.unmet, hint: _cluster_find_cluster_js__WEBPACK_IMPORTED_MODULE_4__/* .RESUME_HINT */ .Im } }
            : {}),
        verdict: outcome.satisfied === false ? (outcome.verdict ?? '') : verdict,
        data: {
            ...dataOf(spec, username, until),
            databaseName,
            ...(certificatePath === undefined ? {} : { certificatePath })
        },
        outputs: {
            username,
            ...(password === undefined ? {} : { password }),
            ...(connectionString === undefined ? {} : { 'connection-string': connectionString }),
            ...(certificatePath === undefined ? {} : { 'certificate-path': certificatePath }),
            ...(until === undefined ? {} : { 'expires-at': until }),
            url: (0,_atlas_ui_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .findUiPage */ .v)(atlas.baseUrl, { groupId, part: 'database-access' }) ?? ''
        },
        facts: [
            ['Database user', username],
            ['Authentication', spec.auth],
            ['Roles', spec.roles.map(describeRole).join(', ')],
            ['Expires', until ?? 'never'],
            ...(outcome.facts ?? [])
        ]
    };
}
function describeDryRun(spec) {
    const { clusterName, username, auth, roles, expiresAtMs } = spec;
    const until = auth === 'x509' ? undefined : new Date(expiresAtMs).toISOString();
    const roleList = roles.map(describeRole).join(', ');
    const who = username === undefined ? 'a database user' : `database user ${username}`;
    return {
        verdict: `Dry run: ${who} with ${roleList} would be created for cluster ${clusterName}. ${describeEnd(until)}`,
        data: dataOf(spec, username, until),
        outputs: username === undefined ? {} : { username },
        facts: [
            ['Database user', username ?? 'a unique name'],
            ['Authentication', auth],
            ['Roles', roleList],
            ['Expires', until ?? 'never']
        ]
    };
}
function dataOf({ auth, clusterName, roles }, username, expiresAt) {
    const name = username === undefined ? {} : { username };
    return { auth, cluster: clusterName, roles, ...name, ...(expiresAt === undefined ? {} : { expiresAt }) };
}
function describeEnd(until) {
    return `It is removed when the job ends${until === undefined ? '' : `, by ${until} at the latest`}.`;
}
function describeRole({ roleName, databaseName, collectionName }) {
    return `${roleName}@${databaseName}${collectionName === undefined ? '' : `.${collectionName}`}`;
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

/***/ 1005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ defineOperation)
/* harmony export */ });
function defineOperation(definition) {
    return definition;
}


/***/ }),

/***/ 2023:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ DEFAULT_EXPIRY),
/* harmony export */   Tm: () => (/* binding */ toExpiryMs),
/* harmony export */   ay: () => (/* binding */ toDate),
/* harmony export */   gz: () => (/* binding */ checkExpiry)
/* harmony export */ });
const DEFAULT_EXPIRY = '6h';
const LONGEST_MS = 7 * 24 * 3_600_000;
const SHORTEST_MS = 5 * 60_000;
const CLOCK_SKEW_MS = 60_000;
function checkExpiry(expiresInMs) {
    if (expiresInMs === undefined || (expiresInMs >= SHORTEST_MS && expiresInMs <= LONGEST_MS))
        return [];
    return [
        {
            input: 'expires-in',
            message: 'takes 5m to 7d. Atlas keeps temporary users and entries for at most a week.'
        }
    ];
}
function toExpiryMs(nowMs, expiresInMs) {
    return nowMs + Math.min(expiresInMs, LONGEST_MS - CLOCK_SKEW_MS);
}
function toDate(ms) {
    return new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
}


/***/ })

};
