export const id = 974;
export const ids = [974];
export const modules = {

/***/ 8921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ parseDateTime),
/* harmony export */   Ml: () => (/* binding */ optionalDateOf),
/* harmony export */   Q$: () => (/* binding */ dateOf)
/* harmony export */ });
/* harmony import */ var _required_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4918);

const DATE_TIME = /^(\d{4})-(\d\d)-(\d\d)T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i;
function parseDateTime(value) {
    const match = typeof value === 'string' ? DATE_TIME.exec(value) : null;
    if (match === null)
        return undefined;
    const [year, month, day] = match.slice(1, 4).map(Number);
    if (new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day)
        return undefined;
    const ms = Date.parse(match[0].toUpperCase());
    return Number.isNaN(ms) ? undefined : ms;
}
function dateOf(operationId, record, attribute) {
    const ms = parseDateTime((0,_required_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(operationId, record, attribute));
    if (ms === undefined)
        throw (0,_required_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteResponse */ .U6)(operationId, `date in ${attribute}`);
    return ms;
}
function optionalDateOf(operationId, record, attribute) {
    const value = record[attribute] ?? undefined;
    const ms = parseDateTime(value);
    if (value !== undefined && ms === undefined)
        throw (0,_required_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteResponse */ .U6)(operationId, `date in ${attribute}`);
    return ms;
}


/***/ }),

/***/ 5974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkSecretExpiry: () => (/* binding */ checkSecretExpiry)
/* harmony export */ });
/* harmony import */ var _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(492);
/* harmony import */ var _client_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8024);
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1005);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6712);
/* harmony import */ var _own_service_account_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9959);





const checkSecretExpiry = (0,_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .defineOperation */ .h)({
    name: 'check-secret-expiry',
    sentence: 'Checks that no client secret of the service account in use expires soon.',
    role: 'Project Read Only, or Organization Read Only with org-id alone',
    subjects: { 'org-id': 'optional', 'project-id': 'optional' },
    options: {
        'minimum-remaining': (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .withDefault */ .IQ)('14d', (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .durationOption */ .Ap)('How long each secret must remain valid.'))
    },
    outputs: ['expires-at', 'id'],
    check: (subject) => subject['org-id'] === undefined && subject['project-id'] === undefined
        ? [{ input: 'org-id', message: 'check-secret-expiry needs org-id or project-id.' }]
        : [],
    async run(context, { 'minimum-remaining': minimumMs }) {
        const place = placeOf(context.subject);
        const { data, status, version } = await (0,_own_service_account_js__WEBPACK_IMPORTED_MODULE_3__/* .requestServiceAccount */ ._U)({
            atlas: context.atlas,
            clientId: knownClientId(context.clientId),
            place,
            purpose: 'check when its secrets expire',
            otherwise: OTHERWISE[place.operationId]
        });
        const secrets = (0,_client_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .parseClientSecrets */ .Ij)(place.operationId, data, context.clock.nowMs());
        const valid = secrets.filter(_client_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .isValid */ .fn);
        const account = nameOf(data);
        const unmet = describeUnmet({ account, place, secrets, valid, minimumMs });
        const [next] = valid;
        return {
            verdict: unmet?.message ??
                `Every unexpired client secret of ${account} remains valid for ${(0,_client_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .toDays */ .v4)(minimumMs)} or longer.`,
            data: { secrets: secrets.map(({ remainingMs, ...secret }) => ({ ...secret, expired: remainingMs <= 0 })) },
            status,
            apiVersion: version,
            outputs: next === undefined ? {} : { id: next.id, 'expires-at': next.expiresAt },
            satisfied: unmet === undefined,
            unmet,
            facts: [
                ...(next === undefined ? [] : [['Next expiry', next.expiresAt]]),
                ['Minimum', (0,_client_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .toDays */ .v4)(minimumMs)],
                ['Valid secrets', String(valid.length)],
                ['Expired secrets', String(secrets.length - valid.length)]
            ],
            table: toTable(secrets)
        };
    }
});
const OTHERWISE = {
    getOrgServiceAccount: 'set project-id to a project that it belongs to, which takes Project Read Only',
    getGroupServiceAccount: 'set org-id and leave out project-id, both as an input and in the environment, which takes Organization Read Only'
};
function placeOf({ 'org-id': orgId = '', 'project-id': groupId }) {
    return groupId === undefined ? (0,_own_service_account_js__WEBPACK_IMPORTED_MODULE_3__/* .inOrganization */ .PV)(orgId) : (0,_own_service_account_js__WEBPACK_IMPORTED_MODULE_3__/* .inProject */ .nO)(groupId);
}
function knownClientId(clientId) {
    if (clientId !== undefined)
        return clientId;
    const message = 'does not say which service account it belongs to, so the secrets to check are unknown. ' +
        'Give client-id and client-secret to this step instead of the token.';
    throw new _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([{ input: 'access-token', message }]);
}
function nameOf(data) {
    const { name } = (data ?? {});
    return typeof name === 'string' && name !== '' ? `service account ${name}` : 'the service account';
}
function describeUnmet(found) {
    const { account, place, secrets, valid, minimumMs } = found;
    const [next] = valid;
    if (next === undefined) {
        return {
            message: `Every client secret of ${account} has expired, the last one on ${secrets.at(-1)?.expiresAt}.`,
            hint: 'Tokens from before still work for up to an hour. Create a secret in Atlas under Organization > Applications > ' +
                'Service Accounts, and store it where your workflows read it. To replace it in time, use the operation ' +
                'rotate-client-secret.'
        };
    }
    if (next.remainingMs >= minimumMs)
        return undefined;
    const when = `on ${next.expiresAt}, in ${(0,_client_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .toDays */ .v4)(next.remainingMs)}`;
    return {
        message: `Client secret ${next.id} of ${account} expires ${when}: sooner than ${(0,_client_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .toDays */ .v4)(minimumMs)}.`,
        hint: (0,_client_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .renewalHint */ .YE)(place, valid.length)
    };
}
function toTable(secrets) {
    return {
        title: 'Client secrets. Atlas does not say which one is in use, so every one that has not expired counts',
        head: ['ID', 'Expires', 'Last used', 'Created'],
        rows: secrets.map(({ id, createdAt, lastUsedAt, expiresAt }) => [
            id,
            expiresAt,
            lastUsedAt ?? 'never',
            createdAt ?? 'unknown'
        ])
    };
}


/***/ }),

/***/ 8024:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ expiryWarnings),
/* harmony export */   Ij: () => (/* binding */ parseClientSecrets),
/* harmony export */   YE: () => (/* binding */ renewalHint),
/* harmony export */   fn: () => (/* binding */ isValid),
/* harmony export */   v4: () => (/* binding */ toDays)
/* harmony export */ });
/* unused harmony export SOON_MS */
/* harmony import */ var _gate_poll_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5102);
/* harmony import */ var _atlas_date_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8921);
/* harmony import */ var _atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4918);



const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const SOON_MS = 14 * DAY_MS;
function parseClientSecrets(operationId, data, nowMs) {
    const { secrets } = (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)(operationId, data);
    if (!Array.isArray(secrets) || secrets.length === 0)
        throw (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .incompleteResponse */ .U6)(operationId, 'secrets');
    return secrets
        .map((secret) => toClientSecret(operationId, (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)(operationId, secret), nowMs))
        .sort((one, other) => one.remainingMs - other.remainingMs);
}
function toClientSecret(operationId, record, nowMs) {
    const expiresAtMs = (0,_atlas_date_time_js__WEBPACK_IMPORTED_MODULE_0__/* .dateOf */ .Q$)(operationId, record, 'expiresAt');
    const { createdAt, lastUsedAt } = record;
    return {
        id: (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(operationId, record, 'id'),
        createdAt: typeof createdAt === 'string' ? createdAt : undefined,
        lastUsedAt: typeof lastUsedAt === 'string' ? lastUsedAt : undefined,
        expiresAt: (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(operationId, record, 'expiresAt'),
        remainingMs: expiresAtMs - nowMs
    };
}
function isValid({ remainingMs }) {
    return remainingMs > 0;
}
function renewalHint({ operationId }, validCount) {
    if (validCount < 2)
        return 'Replace it with the operation rotate-client-secret.';
    const remove = operationId === 'getOrgServiceAccount' ? 'deleteOrgServiceAccountSecret' : 'deleteGroupServiceAccountSecret';
    return (`Atlas keeps two secrets at most: delete the one that is no longer in use, with the operation ${remove}. ` +
        'If the other one expires soon, replace it with the operation rotate-client-secret.');
}
function expiryWarnings(place, data, nowMs) {
    let valid;
    try {
        valid = parseClientSecrets(place.operationId, data, nowMs).filter(isValid);
    }
    catch {
        return [];
    }
    const [next] = valid;
    if (next === undefined || next.remainingMs >= SOON_MS)
        return [];
    const when = `on ${next.expiresAt}, in ${toDays(next.remainingMs)}`;
    return [`Client secret ${next.id} of the service account expires ${when}. ${renewalHint(place, valid.length)}`];
}
function toDays(ms) {
    const hours = Math.floor(ms / HOUR_MS);
    if (hours < 48)
        return (0,_gate_poll_js__WEBPACK_IMPORTED_MODULE_2__/* .toDuration */ .Ah)(ms);
    return hours % 24 === 0 ? `${hours / 24} d` : `${Math.floor(hours / 24)} d ${hours % 24} h`;
}


/***/ }),

/***/ 9959:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PV: () => (/* binding */ inOrganization),
/* harmony export */   _U: () => (/* binding */ requestServiceAccount),
/* harmony export */   nO: () => (/* binding */ inProject)
/* harmony export */ });
/* harmony import */ var _atlas_catalog_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4258);
/* harmony import */ var _atlas_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(492);
/* harmony import */ var _atlas_is_gone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6323);



function inOrganization(orgId) {
    return { operationId: 'getOrgServiceAccount', parameters: { orgId }, name: `organization ${orgId}` };
}
function inProject(groupId) {
    return { operationId: 'getGroupServiceAccount', parameters: { groupId }, name: `project ${groupId}` };
}
async function requestServiceAccount(options) {
    const { atlas, clientId, place, purpose, otherwise } = options;
    try {
        return await atlas.call(place.operationId, { parameters: { ...place.parameters, clientId } });
    }
    catch (error) {
        if ((0,_atlas_is_gone_js__WEBPACK_IMPORTED_MODULE_2__/* .isGone */ .ST)(error) && place.operationId === 'getGroupServiceAccount') {
            error.hint =
                `The service account is not assigned to ${place.name}: if it has access, then through its roles in the ` +
                    `organization, which verify-org-access shows. Assign it to the project, or ${otherwise}.`;
        }
        else if (error instanceof _atlas_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .hD && [401, 403, 404].includes(error.status)) {
            const roles = (0,_atlas_catalog_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .getOperation */ .eu)(place.operationId).roles.join(' or ');
            error.hint = (`To ${purpose}, the service account must read its own record in ${place.name}: that takes ${roles}. ` +
                `Give it that role, or ${otherwise}. ${error.hint ?? ''}`).trim();
        }
        throw error;
    }
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


/***/ })

};
