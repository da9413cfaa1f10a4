export const id = 86;
export const ids = [86];
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

/***/ 4086:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyOrgAccess: () => (/* binding */ verifyOrgAccess)
/* harmony export */ });
/* harmony import */ var _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(492);
/* harmony import */ var _atlas_ui_pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2400);
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1005);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6712);
/* harmony import */ var _verify_roles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8840);





const verifyOrgAccess = (0,_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .defineOperation */ .h)({
    name: 'verify-org-access',
    sentence: 'Verifies with an API request that the service account can access an organization.',
    role: 'Organization Member',
    subjects: { 'org-id': 'optional' },
    options: {
        name: (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .textOption */ .vU)('The name the organization must have.'),
        roles: (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .listOption */ .y8)('Roles the service account must hold in the organization, such as `ORG_READ_ONLY`.')
    },
    outputs: ['id', 'name', 'url'],
    async run(context, { name, roles }) {
        const orgId = context.subject['org-id'];
        const found = orgId === undefined ? await findWithoutId(context, name) : await readOne(context, orgId);
        if ('several' in found) {
            if (roles !== undefined)
                throw needsOrgId(found.several);
            return describeSeveral(found);
        }
        const { organization, status, apiVersion } = found;
        if (name !== undefined && organization.name !== name) {
            throw new _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmetError */ ._$(`Organization ${organization.id} is named "${organization.name}", not "${name}".`, {
                hint: 'Check org-id and the option name: one of them belongs to another organization.'
            });
        }
        const { held, warnings } = roles === undefined ? {} : await verifyRolesIn(context, organization, roles);
        const url = (0,_atlas_ui_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .findUiPage */ .v)(context.atlas.baseUrl, { orgId: organization.id }) ?? '';
        return {
            verdict: `The service account can access organization ${organization.name} (${organization.id}).`,
            data: held === undefined ? organization : { ...organization, roles: held },
            status,
            apiVersion,
            outputs: { id: organization.id, name: organization.name, url },
            facts: [
                ['Organization', organization.name],
                ['ID', organization.id],
                ...(held === undefined ? [] : [['Roles', held.join(', ')]])
            ],
            warnings
        };
    }
});
function verifyRolesIn(context, { id, name }, wanted) {
    const { atlas, clientId, clock } = context;
    const place = {
        operationId: 'getOrgServiceAccount',
        parameters: { orgId: id },
        name: `organization ${name}`
    };
    return (0,_verify_roles_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyRoles */ .Z)({ atlas, clientId, clock, wanted, place });
}
async function readOne({ atlas }, orgId) {
    const { data, status, version } = await atlas.call('getOrg', { parameters: { orgId } });
    return { organization: toOrganization(data), status, apiVersion: version };
}
async function findWithoutId({ atlas }, name) {
    const { data, status, version } = await atlas.list('listOrgs');
    const live = data.results.filter((item) => item?.isDeleted !== true);
    const all = live.map(toOrganization);
    if (all.length === 0) {
        throw new _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmetError */ ._$('Atlas accepts the service account, but lists no organization for it.', {
            hint: 'Grant it a role in the organization, at least Organization Member, in Atlas under Access Manager.'
        });
    }
    const matching = name === undefined ? all : all.filter((organization) => organization.name === name);
    const [organization, ...others] = matching;
    if (organization === undefined) {
        const names = all.slice(0, 10).map((other) => `"${other.name}"`);
        throw new _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmetError */ ._$(`No organization of the service account is named "${name}". It can access ${names.join(', ')}.`, {
            hint: 'Check the option name, or use the service account of that organization.'
        });
    }
    if (others.length === 0)
        return { organization, status, apiVersion: version };
    return { several: matching, status, apiVersion: version };
}
function describeSeveral(found) {
    return {
        verdict: `The service account can access ${found.several.length} organizations.`,
        data: found.several,
        status: found.status,
        apiVersion: found.apiVersion,
        outputs: {},
        facts: found.several.map(({ id, name }) => ['Organization', `${name} (${id})`])
    };
}
function needsOrgId(organizations) {
    const ids = organizations.map(({ id, name }) => `${id} (${name})`).join(', ');
    const message = `roles can be verified only in one organization. Choose one of: ${ids}.`;
    return new _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([{ input: 'org-id', message }], { afterSending: true });
}
function toOrganization(value) {
    const { id, name } = (value ?? {});
    if (typeof id !== 'string' || typeof name !== 'string') {
        throw new _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmetError */ ._$('The response lacks the ID or name of the organization.');
    }
    return { id, name };
}


/***/ }),

/***/ 8840:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ verifyRoles)
/* harmony export */ });
/* unused harmony export toRoleName */
/* harmony import */ var _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(492);
/* harmony import */ var _client_secret_client_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8024);
/* harmony import */ var _client_secret_own_service_account_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9959);



function toRoleName(text) {
    return text
        .trim()
        .toUpperCase()
        .replace(/[\s-]+/g, '_')
        .replace(/^ORGANIZATION_/, 'ORG_')
        .replace(/^PROJECT_/, 'GROUP_');
}
async function verifyRoles(options) {
    const { atlas, clientId, clock, wanted, place } = options;
    if (clientId === undefined) {
        const message = 'roles are read from the record of the service account, and an access token does not name it. ' +
            'Use client-id and client-secret.';
        throw new _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([{ input: 'roles', message }], { afterSending: true });
    }
    const otherwise = 'leave out the option roles';
    const { data } = await (0,_client_secret_own_service_account_js__WEBPACK_IMPORTED_MODULE_2__/* .requestServiceAccount */ ._U)({ atlas, clientId, place, purpose: 'verify roles', otherwise });
    const listed = data?.roles;
    const held = Array.isArray(listed) ? listed.filter((role) => typeof role === 'string') : [];
    const missing = wanted.map(toRoleName).filter((role) => !held.includes(role));
    if (missing.length > 0) {
        throw new _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmetError */ ._$(`The service account lacks ${missing.join(', ')} in ${place.name}; it holds ${held.join(', ') || 'no role'}.`, { hint: 'Grant it the role in Atlas under Access Manager, or change the option roles.' });
    }
    return { held, warnings: (0,_client_secret_client_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .expiryWarnings */ .FN)(place, data, clock.nowMs()) };
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
