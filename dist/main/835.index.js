export const id = 835;
export const ids = [835];
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

/***/ 9835:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyProjectAccess: () => (/* binding */ verifyProjectAccess)
/* harmony export */ });
/* harmony import */ var _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(492);
/* harmony import */ var _atlas_ui_pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2400);
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1005);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6712);
/* harmony import */ var _verify_roles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8840);





const verifyProjectAccess = (0,_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .defineOperation */ .h)({
    name: 'verify-project-access',
    sentence: 'Verifies with an API request that the service account can access a project.',
    role: 'Project Read Only',
    subjects: { 'project-id': 'optional' },
    options: {
        name: (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .textOption */ .vU)('The name the project must have. Without `project-id`, the project is found by this name.'),
        roles: (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .listOption */ .y8)('Roles the service account must hold in the project, such as `GROUP_READ_ONLY`.')
    },
    outputs: ['id', 'name', 'url'],
    check: (subject, _options, given) => subject['project-id'] === undefined && !given.has('name')
        ? [
            {
                input: 'project-id',
                message: 'required by verify-project-access, unless the option name names the project.'
            }
        ]
        : [],
    async run({ atlas, clientId, clock, subject }, { name, roles }) {
        const groupId = subject['project-id'];
        const { data, status, version } = groupId === undefined
            ? await atlas.call('getGroupByName', { parameters: { groupName: name ?? '' } })
            : await atlas.call('getGroup', { parameters: { groupId } });
        const project = toProject(data);
        if (name !== undefined && project.name !== name) {
            throw new _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmetError */ ._$(`Project ${project.id} is named "${project.name}", not "${name}".`, {
                hint: 'Check project-id and the option name: one of them belongs to another project.'
            });
        }
        const place = {
            operationId: 'getGroupServiceAccount',
            parameters: { groupId: project.id },
            name: `project ${project.name}`
        };
        const { held, warnings } = roles === undefined ? {} : await (0,_verify_roles_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyRoles */ .Z)({ atlas, clientId, clock, wanted: roles, place });
        return {
            verdict: `The service account can access project ${project.name} (${project.id}).`,
            data: held === undefined ? project : { ...project, roles: held },
            status,
            apiVersion: version,
            outputs: {
                id: project.id,
                name: project.name,
                url: (0,_atlas_ui_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .findUiPage */ .v)(atlas.baseUrl, { groupId: project.id }) ?? ''
            },
            facts: [
                ['Project', project.name],
                ['ID', project.id],
                ['Organization', project.orgId],
                ...(held === undefined ? [] : [['Roles', held.join(', ')]])
            ],
            warnings
        };
    }
});
function toProject(value) {
    const { id, name, orgId } = (value ?? {});
    if (typeof id !== 'string' || typeof name !== 'string' || typeof orgId !== 'string') {
        throw new _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmetError */ ._$('The response lacks the ID, name or organization of the project.');
    }
    return { id, name, orgId };
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
