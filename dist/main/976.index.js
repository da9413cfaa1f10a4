export const id = 976;
export const ids = [976];
export const modules = {

/***/ 8921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ parseDateTime),
/* harmony export */   Ml: () => (/* binding */ optionalDateOf),
/* harmony export */   Q$: () => (/* binding */ dateOf),
/* harmony export */   ay: () => (/* binding */ toDate)
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
function toDate(ms) {
    return new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
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

/***/ 6023:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ checkPublicAddress),
/* harmony export */   l: () => (/* binding */ checkAddress)
/* harmony export */ });
/* harmony import */ var _atlas_address_block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1403);

function checkAddress({ ip, cidr }, example) {
    const problems = [];
    if (ip !== undefined && (0,_atlas_address_block_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .or)(ip) === undefined) {
        problems.push({ input: 'ip', message: 'is not one IPv4 or IPv6 address. Blocks go into cidr.' });
    }
    if (cidr !== undefined && (!cidr.includes('/') || (0,_atlas_address_block_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBlock */ .rT)(cidr) === undefined)) {
        problems.push({ input: 'cidr', message: `is not a CIDR block. Write one like ${example}.` });
    }
    return problems;
}
const NEVER_PUBLIC = [
    ['unspecified', ['0.0.0.0/8', '::/128']],
    ['loopback', ['127.0.0.0/8', '::1/128']],
    ['link-local', ['169.254.0.0/16', 'fe80::/10']],
    ['private', ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', 'fc00::/7']]
];
function checkPublicAddress({ ip, cidr }) {
    return Object.entries({ ip, cidr }).flatMap(([option, value]) => {
        const kind = value === undefined ? undefined : findNonPublicKind(value);
        if (kind === undefined)
            return [];
        const message = `is ${kind}: Atlas never sees a runner there. Leave ${option} out to allow the address that Atlas ` +
            'sees. For a peered network, use the operation createGroupAccessListEntry with temporary: true.';
        return [{ input: option, message }];
    });
}
function findNonPublicKind(text) {
    const block = (0,_atlas_address_block_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBlock */ .rT)(text);
    if (block === undefined)
        return undefined;
    const isWithin = (outer) => {
        const other = (0,_atlas_address_block_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBlock */ .rT)(outer);
        return other !== undefined && (0,_atlas_address_block_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU)(other, block);
    };
    return NEVER_PUBLIC.find(([, blocks]) => blocks.some(isWithin))?.[0];
}


/***/ }),

/***/ 3759:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readEntryStatus)
/* harmony export */ });
/* harmony import */ var _atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4918);

const STATUS = 'getGroupAccessListStatus';
async function readEntryStatus(atlas, parameters, options) {
    const { data } = await atlas.call(STATUS, { parameters: { ...parameters } }, options);
    const status = (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(STATUS, data)['STATUS'];
    if (status === 'ACTIVE' || status === 'PENDING' || status === 'FAILED')
        return status;
    throw (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteResponse */ .U6)(STATUS, 'known STATUS');
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

/***/ 5976:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkAccess: () => (/* reexport */ checkAccess),
  checkSecretExpiry: () => (/* reexport */ checkSecretExpiry),
  login: () => (/* reexport */ login),
  request: () => (/* reexport */ request),
  rotateClientSecret: () => (/* reexport */ rotateClientSecret),
  verifyOrgAccess: () => (/* reexport */ verifyOrgAccess),
  verifyProjectAccess: () => (/* reexport */ verifyProjectAccess)
});

// EXTERNAL MODULE: ./src/atlas/attributes.ts
var attributes = __webpack_require__(2622);
// EXTERNAL MODULE: ./src/atlas/counts.ts
var counts = __webpack_require__(3383);
// EXTERNAL MODULE: ./src/atlas/errors.ts
var errors = __webpack_require__(492);
// EXTERNAL MODULE: ./src/atlas/ui-pages.ts
var ui_pages = __webpack_require__(2400);
// EXTERNAL MODULE: ./src/operations/definition.ts
var definition = __webpack_require__(1005);
// EXTERNAL MODULE: ./src/operations/options.ts
var options = __webpack_require__(6712);
// EXTERNAL MODULE: ./src/gate/poll.ts
var poll = __webpack_require__(5102);
// EXTERNAL MODULE: ./src/atlas/date-time.ts
var date_time = __webpack_require__(8921);
// EXTERNAL MODULE: ./src/atlas/required-fields.ts
var required_fields = __webpack_require__(4918);
;// CONCATENATED MODULE: ./src/operations/client-secret/client-secrets.ts



const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const SOON_MS = 14 * DAY_MS;
function parseClientSecrets(operationId, data, nowMs) {
    const { secrets } = (0,required_fields/* recordOf */.zv)(operationId, data);
    if (!Array.isArray(secrets) || secrets.length === 0)
        throw (0,required_fields/* incompleteResponse */.U6)(operationId, 'secrets');
    return secrets
        .map((secret) => toClientSecret(operationId, (0,required_fields/* recordOf */.zv)(operationId, secret), nowMs))
        .sort((one, other) => one.remainingMs - other.remainingMs);
}
function toClientSecret(operationId, record, nowMs) {
    const expiresAtMs = (0,date_time/* dateOf */.Q$)(operationId, record, 'expiresAt');
    const { createdAt, lastUsedAt, maskedSecretValue: masked } = record;
    return {
        id: (0,required_fields/* textOf */.b6)(operationId, record, 'id'),
        createdAt: typeof createdAt === 'string' ? createdAt : undefined,
        lastUsedAt: typeof lastUsedAt === 'string' ? lastUsedAt : undefined,
        expiresAt: (0,required_fields/* textOf */.b6)(operationId, record, 'expiresAt'),
        masked: typeof masked === 'string' ? masked : '',
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
        return (0,poll/* toDuration */.Ah)(ms);
    return hours % 24 === 0 ? `${hours / 24} d` : `${Math.floor(hours / 24)} d ${hours % 24} h`;
}

// EXTERNAL MODULE: ./src/atlas/catalog/catalog.ts + 2 modules
var catalog = __webpack_require__(4258);
// EXTERNAL MODULE: ./src/atlas/is-gone.ts
var is_gone = __webpack_require__(6323);
;// CONCATENATED MODULE: ./src/operations/client-secret/own-service-account.ts



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
        if ((0,is_gone/* isGone */.ST)(error) && place.operationId === 'getGroupServiceAccount') {
            error.hint =
                `The service account is not assigned to ${place.name}: if it has access, then through its roles in the ` +
                    `organization, which verify-org-access shows. Assign it to the project, or ${otherwise}.`;
        }
        else if (error instanceof errors/* ApiError */.hD && [401, 403, 404].includes(error.status)) {
            const roles = (0,catalog/* getOperation */.eu)(place.operationId).roles.join(' or ');
            error.prependHint(`To ${purpose}, the service account must read its own record in ${place.name}: that takes ${roles}. ` +
                `Give it that role, or ${otherwise}.`);
        }
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/operations/access/verify-roles.ts



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
        throw new errors/* InputError */.dz([{ input: 'roles', message }], { afterSending: true });
    }
    const otherwise = 'leave out the option roles';
    const { data } = await requestServiceAccount({ atlas, clientId, place, purpose: 'verify roles', otherwise });
    const listed = data?.roles;
    const held = Array.isArray(listed) ? listed.filter((role) => typeof role === 'string') : [];
    const missing = wanted.map(toRoleName).filter((role) => !held.includes(role));
    if (missing.length > 0) {
        throw new errors/* UnmetError */._$(`The service account lacks ${missing.join(', ')} in ${place.name}; it holds ${held.join(', ') || 'no role'}.`, { hint: 'Grant it the role in Atlas under Access Manager, or change the option roles.' });
    }
    return { held, warnings: expiryWarnings(place, data, clock.nowMs()) };
}

;// CONCATENATED MODULE: ./src/operations/access/verify-org-access.ts







const verifyOrgAccess = (0,definition/* defineOperation */.h)({
    name: 'verify-org-access',
    sentence: 'Verifies with an API request that the service account can access an organization.',
    role: 'Organization Member',
    subjects: { 'org-id': 'optional' },
    options: {
        name: (0,options/* textOption */.vU)('The name the organization must have.'),
        roles: (0,options/* listOption */.y8)('Roles the service account must hold in the organization, such as `ORG_READ_ONLY`.')
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
            throw new errors/* UnmetError */._$(`Organization ${organization.id} is named "${organization.name}", not "${name}".`, {
                hint: 'Check org-id and the option name: one of them belongs to another organization.'
            });
        }
        const { held, warnings } = roles === undefined ? {} : await verifyRolesIn(context, organization, roles);
        const url = (0,ui_pages/* uiPageOutput */.n$)(context.atlas.baseUrl, { orgId: organization.id });
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
    return verifyRoles({ atlas, clientId, clock, wanted, place });
}
async function readOne({ atlas }, orgId) {
    const { data, status, version } = await atlas.call('getOrg', { parameters: { orgId } });
    return { organization: toOrganization(data), status, apiVersion: version };
}
async function findWithoutId({ atlas }, name) {
    const { data, status, version } = await atlas.list('listOrgs');
    const live = data.results.filter((item) => (0,attributes/* valueAt */.fK)(item, 'isDeleted') !== true);
    const all = live.map(toOrganization);
    if (all.length === 0) {
        throw new errors/* UnmetError */._$('Atlas accepts the service account, but lists no organization for it.', {
            hint: 'Grant it a role in the organization, at least Organization Member, in Atlas under Access Manager.'
        });
    }
    const matching = name === undefined ? all : all.filter((organization) => organization.name === name);
    const [organization, ...others] = matching;
    if (organization === undefined) {
        const names = all.map((other) => `"${other.name}"`);
        throw new errors/* UnmetError */._$(`No organization of the service account is named "${name}". It can access ${(0,counts/* firstOf */.K)(names, 10)}.`, {
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
    return new errors/* InputError */.dz([{ input: 'org-id', message }], { afterSending: true });
}
function toOrganization(value) {
    const [id, name] = [(0,attributes/* valueAt */.fK)(value, 'id'), (0,attributes/* valueAt */.fK)(value, 'name')];
    if (typeof id !== 'string' || typeof name !== 'string') {
        throw new errors/* UnmetError */._$('The response lacks the ID or name of the organization.');
    }
    return { id, name };
}

;// CONCATENATED MODULE: ./src/operations/access/verify-project-access.ts






const verifyProjectAccess = (0,definition/* defineOperation */.h)({
    name: 'verify-project-access',
    sentence: 'Verifies with an API request that the service account can access a project.',
    role: 'Project Read Only',
    subjects: { 'project-id': 'optional' },
    options: {
        name: (0,options/* textOption */.vU)('The name the project must have. Without `project-id`, the project is found by this name.'),
        roles: (0,options/* listOption */.y8)('Roles the service account must hold in the project, such as `GROUP_READ_ONLY`.')
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
            throw new errors/* UnmetError */._$(`Project ${project.id} is named "${project.name}", not "${name}".`, {
                hint: 'Check project-id and the option name: one of them belongs to another project.'
            });
        }
        const place = {
            operationId: 'getGroupServiceAccount',
            parameters: { groupId: project.id },
            name: `project ${project.name}`
        };
        const { held, warnings } = roles === undefined ? {} : await verifyRoles({ atlas, clientId, clock, wanted: roles, place });
        return {
            verdict: `The service account can access project ${project.name} (${project.id}).`,
            data: held === undefined ? project : { ...project, roles: held },
            status,
            apiVersion: version,
            outputs: {
                id: project.id,
                name: project.name,
                url: (0,ui_pages/* uiPageOutput */.n$)(atlas.baseUrl, { groupId: project.id })
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
    const [id, name, orgId] = [(0,attributes/* valueAt */.fK)(value, 'id'), (0,attributes/* valueAt */.fK)(value, 'name'), (0,attributes/* valueAt */.fK)(value, 'orgId')];
    if (typeof id !== 'string' || typeof name !== 'string' || typeof orgId !== 'string') {
        throw new errors/* UnmetError */._$('The response lacks the ID, name or organization of the project.');
    }
    return { id, name, orgId };
}

// EXTERNAL MODULE: ./src/operations/access-list/entry-status.ts
var entry_status = __webpack_require__(3759);
// EXTERNAL MODULE: ./src/atlas/address-block.ts
var address_block = __webpack_require__(1403);
// EXTERNAL MODULE: ./src/operations/access-list/address-options.ts
var address_options = __webpack_require__(6023);
// EXTERNAL MODULE: ./src/operations/subject.ts
var operations_subject = __webpack_require__(1994);
;// CONCATENATED MODULE: ./src/operations/access/check-access.ts









const LIST = 'listGroupAccessListEntries';
const STATUS = 'getGroupAccessListStatus';
const checkAccess = (0,definition/* defineOperation */.h)({
    name: 'check-access',
    sentence: 'Checks that the IP access list of a project allows an address or a block.',
    role: 'Project Read Only',
    subjects: { 'project-id': 'required' },
    options: {
        ip: (0,options/* textOption */.vU)('The IPv4 or IPv6 address that must be allowed. Either this or `cidr`.'),
        cidr: (0,options/* textOption */.vU)('The block that must be allowed as a whole, such as `203.0.113.0/24`.')
    },
    outputs: ['state', 'url'],
    check(_subject, { ip, cidr }, given) {
        if (ip !== undefined && cidr !== undefined)
            return [{ input: 'cidr', message: 'set either ip or cidr, not both.' }];
        if (!given.has('ip') && !given.has('cidr')) {
            return [{ input: 'ip', message: 'required by check-access, unless cidr is set.' }];
        }
        return (0,address_options/* checkAddress */.l)({ ip, cidr }, '203.0.113.0/24');
    },
    async run(context, { ip, cidr }) {
        const wanted = ip ?? cidr ?? '';
        const block = (0,address_block/* parseBlock */.rT)(wanted);
        if (block === undefined)
            throw new Error(`${wanted} is not an address or a block.`);
        const project = (0,operations_subject/* projectOf */.v)(context.subject);
        const { entries, expired, status, version } = await readEntries(context);
        const covering = entries.filter((entry) => (0,address_block/* covers */.hU)(entry.block, block));
        const best = await findBest(context, covering);
        const unmet = describeUnmet({ wanted, project, best, expired: expired.some((entry) => (0,address_block/* covers */.hU)(entry.block, block)) });
        const open = entries.filter((entry) => entry.block.prefix === 0).map(({ text }) => text);
        const until = best?.entry.record['deleteAfterDate'];
        return {
            verdict: unmet?.message ?? `${best?.entry.text} on the access list of project ${project} allows ${wanted}.`,
            data: {
                wanted,
                entries: covering.map(({ record }) => record),
                ...(best === undefined ? {} : { by: best.entry.text, status: best.status })
            },
            status,
            apiVersion: version,
            outputs: {
                ...(best === undefined ? {} : { state: best.status }),
                url: (0,ui_pages/* uiPageOutput */.n$)(context.atlas.baseUrl, { groupId: project, part: 'network-access' })
            },
            satisfied: unmet === undefined,
            unmet,
            facts: [
                ['Wanted', wanted],
                ['Entry', best?.entry.text ?? 'none'],
                ...(best === undefined ? [] : [['State', best.status]]),
                ...(typeof until === 'string' ? [['Until', until]] : []),
                ...(open.length === 0 ? [] : [['Warning', `${open.join(', ')}: the list is open to everyone.`]])
            ]
        };
    }
});
async function readEntries({ atlas, clock, subject }) {
    const { data, status, version } = await atlas.list(LIST, { parameters: { groupId: (0,operations_subject/* projectOf */.v)(subject) } });
    const all = data.results.map((item) => (0,required_fields/* recordOf */.zv)(LIST, item)).flatMap(toEntry);
    const isExpired = ({ record }) => {
        const untilMs = (0,date_time/* optionalDateOf */.Ml)(LIST, record, 'deleteAfterDate');
        return untilMs !== undefined && untilMs <= clock.nowMs();
    };
    return { entries: all.filter((entry) => !isExpired(entry)), expired: all.filter(isExpired), status, version };
}
function toEntry(record) {
    const text = record['cidrBlock'] ?? record['ipAddress'];
    if (typeof text !== 'string') {
        if (typeof record['awsSecurityGroup'] === 'string')
            return [];
        throw (0,required_fields/* incompleteResponse */.U6)(LIST, 'address in an entry');
    }
    const block = (0,address_block/* parseBlock */.rT)(text);
    return block === undefined ? [] : [{ block, text, record }];
}
async function findBest({ atlas, subject }, covering) {
    let best;
    for (const entry of [...covering].sort((a, b) => b.block.prefix - a.block.prefix)) {
        const status = await (0,entry_status/* readEntryStatus */.z)(atlas, { groupId: (0,operations_subject/* projectOf */.v)(subject), entryValue: entry.text });
        if (status === 'ACTIVE')
            return { entry, status };
        if (best === undefined || (best.status === 'FAILED' && status === 'PENDING'))
            best = { entry, status };
    }
    return best;
}
function describeUnmet(found) {
    const { wanted, project, best, expired } = found;
    if (best === undefined) {
        return {
            message: `No entry on the access list of project ${project} covers ${wanted}` +
                `${expired ? '; one that did has expired.' : '.'}`,
            hint: 'Add it with the operation createGroupAccessListEntry, or in Atlas under Network Access. ' +
                'The API access list of the service account is a different list.'
        };
    }
    const { entry, status } = best;
    if (status === 'ACTIVE')
        return undefined;
    return {
        message: `${entry.text} on the access list of project ${project} covers ${wanted}, but is ${status}, not ACTIVE.`,
        hint: status === 'PENDING'
            ? `Atlas has not applied it yet. To wait, run the operation ${STATUS} with wait-until "STATUS == 'ACTIVE'".`
            : 'Atlas could not apply it. Delete the entry and add it again.'
    };
}

;// CONCATENATED MODULE: ./src/operations/access/login.ts


const VARIABLE = 'MONGODB_ATLAS_ACCESS_TOKEN';
const login = (0,definition/* defineOperation */.h)({
    name: 'login',
    sentence: `Gives later steps an access token in \`${VARIABLE}\`, for curl, the Atlas CLI or Terraform, until the job ends.`,
    role: 'none',
    subjects: {},
    options: {},
    outputs: ['access-token', 'expires-at'],
    result: 'none',
    needs: ['service-account'],
    freshToken: true,
    async run(context) {
        if (context.dryRun) {
            return { verdict: `Dry run: ${VARIABLE} would be set.`, data: undefined, outputs: {}, facts: [] };
        }
        const { value, expiresAtMs } = await context.accessToken();
        const expiresAt = (0,date_time/* toDate */.ay)(expiresAtMs);
        return {
            verdict: `${VARIABLE} is set for the later steps of this job. The token is valid until ${expiresAt} or the end of the job.`,
            data: undefined,
            outputs: { 'access-token': value, 'expires-at': expiresAt },
            exported: { [VARIABLE]: value },
            facts: [
                ['Variable', VARIABLE],
                ['Expires', expiresAt]
            ]
        };
    }
});

;// CONCATENATED MODULE: ./src/operations/client-secret/check-secret-expiry.ts





const checkSecretExpiry = (0,definition/* defineOperation */.h)({
    name: 'check-secret-expiry',
    sentence: 'Checks that no client secret of the service account in use expires soon.',
    role: 'Project Read Only, or Organization Read Only with org-id alone',
    subjects: { 'org-id': 'optional', 'project-id': 'optional' },
    options: {
        'minimum-remaining': (0,options/* withDefault */.IQ)('14d', (0,options/* durationOption */.Ap)('How long each secret must remain valid.'))
    },
    outputs: ['expires-at', 'id'],
    check: (subject) => subject['org-id'] === undefined && subject['project-id'] === undefined
        ? [{ input: 'org-id', message: 'check-secret-expiry needs org-id or project-id.' }]
        : [],
    async run(context, { 'minimum-remaining': minimumMs }) {
        const place = placeOf(context.subject);
        const { data, status, version } = await requestServiceAccount({
            atlas: context.atlas,
            clientId: knownClientId(context.clientId),
            place,
            purpose: 'check when its secrets expire',
            otherwise: OTHERWISE[place.operationId]
        });
        const secrets = parseClientSecrets(place.operationId, data, context.clock.nowMs());
        const valid = secrets.filter(isValid);
        const account = nameOf(data);
        const unmet = check_secret_expiry_describeUnmet({ account, place, secrets, valid, minimumMs });
        const [next] = valid;
        return {
            verdict: unmet?.message ??
                `Every unexpired client secret of ${account} remains valid for ${toDays(minimumMs)} or longer.`,
            data: { secrets: secrets.map(({ remainingMs, ...secret }) => ({ ...secret, expired: remainingMs <= 0 })) },
            status,
            apiVersion: version,
            outputs: next === undefined ? {} : { id: next.id, 'expires-at': next.expiresAt },
            satisfied: unmet === undefined,
            unmet,
            facts: [
                ...(next === undefined ? [] : [['Next expiry', next.expiresAt]]),
                ['Minimum', toDays(minimumMs)],
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
    return groupId === undefined ? inOrganization(orgId) : inProject(groupId);
}
function knownClientId(clientId) {
    if (clientId !== undefined)
        return clientId;
    const message = 'does not say which service account it belongs to, so the secrets to check are unknown. ' +
        'Give client-id and client-secret to this step instead of the token.';
    throw new errors/* InputError */.dz([{ input: 'access-token', message }]);
}
function nameOf(data) {
    const { name } = (data ?? {});
    return typeof name === 'string' && name !== '' ? `service account ${name}` : 'the service account';
}
function check_secret_expiry_describeUnmet(found) {
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
    const when = `on ${next.expiresAt}, in ${toDays(next.remainingMs)}`;
    return {
        message: `Client secret ${next.id} of ${account} expires ${when}: sooner than ${toDays(minimumMs)}.`,
        hint: renewalHint(place, valid.length)
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

// EXTERNAL MODULE: ./src/atlas/clock.ts
var clock = __webpack_require__(5661);
// EXTERNAL MODULE: ./src/atlas/outcome.ts
var outcome = __webpack_require__(6143);
;// CONCATENATED MODULE: ./src/operations/client-secret/secret-in-use.ts




const LONGEST_RUN_MS = 15 * 60_000;
function takeInventory(given) {
    const { nowMs, removal } = given;
    const identified = identify(given);
    const valid = identified.filter(({ secret }) => isValid(secret));
    const expired = identified.filter(({ secret }) => !isValid(secret));
    const current = valid.find(({ inUse }) => inUse === true) ?? (valid.length === 1 ? valid[0] : undefined);
    if (valid.length === 0 || expired.some(({ inUse }) => inUse === true))
        throw wrongClock();
    const removable = expired.map(({ secret }) => ({ secret, why: `it expired on ${secret.expiresAt}` }));
    if (valid.length === 1 && current !== undefined)
        return { current: current.secret, removable };
    const [other] = valid.filter((each) => each !== current);
    const abandoned = valid.length === 2 && current !== undefined && other !== undefined && wasLeft(current, other);
    if (!abandoned)
        throw twoValid(valid, current, removal);
    const ageMs = nowMs - ((0,date_time/* parseDateTime */.DP)(other.secret.createdAt) ?? NaN);
    if (ageMs < LONGEST_RUN_MS)
        throw perhapsInProgress(other, ageMs);
    const why = 'an interrupted run created it, and it was never used';
    return { current: current.secret, removable: [...removable, { secret: other.secret, why }] };
}
function wasLeft(current, { secret, inUse }) {
    const newer = ((0,date_time/* parseDateTime */.DP)(secret.createdAt) ?? NaN) > ((0,date_time/* parseDateTime */.DP)(current.secret.createdAt) ?? NaN);
    return inUse === false && secret.lastUsedAt === undefined && newer;
}
function identify({ secrets, value }) {
    const identified = secrets.map((secret) => ({ secret, inUse: isMaskOf(secret.masked, value) }));
    const matches = identified.filter(({ inUse }) => inUse === true);
    return matches.length === 1 ? identified : identified.map((each) => ({ ...each, inUse: undefined }));
}
function isMaskOf(masked, value) {
    const [, head = '', end = ''] = /^(.*?)(?:\*+|\.{2,}|\u2026|\u2022+)+([^*.\u2026\u2022]*)$/.exec(masked) ?? [];
    return end.length < 3 ? undefined : value.startsWith(head) && value.endsWith(end);
}
function describe({ id, masked, lastUsedAt, expiresAt }) {
    const used = lastUsedAt === undefined ? 'never used' : `last used on ${lastUsedAt}`;
    return `${id}${masked === '' ? '' : ` (${masked})`}, ${used}, expires on ${expiresAt}`;
}
function twoValid(valid, current, removal) {
    const list = valid.map((each) => `${describe(each.secret)}${each === current ? ': the one in use' : ''}`);
    const [other] = valid.filter((each) => each !== current);
    const which = current === undefined || other === undefined
        ? 'Find out which one is in use, and delete the other one'
        : `If nothing uses ${other.secret.id} any more, delete it`;
    return new errors/* UnmetError */._$(`The service account has ${valid.length} valid secrets, and Atlas keeps two at most: ${list.join('; ')}.`, {
        hint: `${which}, with the operation ${removal} and the parameter secretId, or in Atlas under Organization > ` +
            'Applications > Service Accounts. Or wait until it expires: a rotation without delete-old leaves the old secret ' +
            'for 7 days.'
    });
}
function perhapsInProgress(other, ageMs) {
    const age = (0,poll/* toDuration */.Ah)(Math.max(0, ageMs));
    return new errors/* UnmetError */._$(`The service account has two valid secrets. ${describe(other.secret)}: it was created ${age} ago, perhaps by a run that is ` +
        'still in progress.', {
        hint: `Run the job again in ${(0,poll/* toDuration */.Ah)(LONGEST_RUN_MS - ageMs)}: if the secret is still unused, it is deleted.`
    });
}
function wrongClock() {
    return new errors/* UnmetError */._$('By the clock of this machine, the secret in use has expired, but Atlas accepts it.', {
        hint: 'Set the clock of the runner.'
    });
}

// EXTERNAL MODULE: ./src/operations/temporary/remove-if-present.ts
var remove_if_present = __webpack_require__(7928);
;// CONCATENATED MODULE: ./src/operations/client-secret/new-secret.ts









const VERIFY_ATTEMPTS = 4;
const VERIFY_PAUSE_MS = 5000;
async function requestSecrets({ atlas, clock }, { place, parameters }) {
    const { data } = await requestServiceAccount({
        atlas,
        clientId: parameters.clientId,
        place,
        purpose: 'replace its secret',
        otherwise: 'replace the secret with another service account'
    });
    return parseClientSecrets(place.operationId, data, clock.nowMs());
}
async function createSecret(context, level, given) {
    const { hours, inventory } = given;
    const { parameters, create, remove } = level;
    const planned = {
        operationId: remove,
        parameters,
        guard: { kind: 'none' },
        subject: 'new client secret',
        created: false
    };
    const note = context.undo.note(planned);
    let id;
    try {
        const body = JSON.stringify({ secretExpiresAfterHours: hours });
        const { data, status, version } = await context.atlas.call(create, { parameters, body });
        const record = (0,required_fields/* recordOf */.zv)(create, data);
        if (typeof record['secret'] === 'string')
            context.mask(record['secret']);
        id = (0,required_fields/* textOf */.b6)(create, record, 'id');
        const step = {
            ...planned,
            parameters: { ...parameters, secretId: id },
            guard: { kind: 'returned' },
            created: true
        };
        note.confirm(step);
        const expiresAt = (0,required_fields/* textOf */.b6)(create, record, 'expiresAt');
        return { id, value: (0,required_fields/* textOf */.b6)(create, record, 'secret'), expiresAt, status, version, step, note };
    }
    catch (error) {
        if ((0,outcome/* isRefusal */.v)(error)) {
            note.withdraw();
            throw withLimit(error, hours);
        }
        throw id === undefined
            ? await describeUnknownOutcome(context, level, { error, note, inventory })
            : await rollBack(context, level, { error, note, id, oldId: inventory.current.id });
    }
}
async function describeUnknownOutcome(context, level, given) {
    const { error, note, inventory } = given;
    if (!(0,errors/* isFailure */.N6)(error))
        return error;
    let secrets;
    try {
        secrets = await requestSecrets(context, level);
    }
    catch (other) {
        (0,errors/* assertFailure */.fc)(other);
        error.message += `\nIt is unknown whether Atlas created a secret: reading the secrets failed as well. ${other.message}`;
        error.prependHint(`Look for a new secret with the operation ${level.place.operationId}. If nobody else created it, delete it with the ` +
            `operation ${level.remove}.`);
        return error;
    }
    note.withdraw();
    const known = [inventory.current, ...inventory.removable.map(({ secret }) => secret)].map(({ id }) => id);
    const found = secrets.filter(({ id }) => !known.includes(id));
    const expiry = describeExpiry(secrets, inventory.current.id, found.length > 0);
    if (found.length === 0) {
        error.message += `\nAtlas shows no new secret. ${expiry}`;
        return error;
    }
    const list = found.map(({ id, createdAt = 'an unknown date', lastUsedAt }) => {
        const use = lastUsedAt === undefined ? 'never used' : `last used on ${lastUsedAt}`;
        return `${id} (created on ${createdAt}, ${use})`;
    });
    error.message +=
        `\nAtlas shows a new secret: ${list.join('; ')}. It is unknown whether this step or somebody else created it, so it ` +
            `was not deleted. ${expiry}`;
    error.prependHint(`If nobody else created it, delete it with the operation ${level.remove} and the parameter secretId: its value is ` +
        `lost. A rotation deletes it if it is still unused after ${(0,poll/* toDuration */.Ah)(LONGEST_RUN_MS)}.`);
    return error;
}
async function rollBack(context, level, given) {
    const { error, note, id, oldId } = given;
    if (!(error instanceof Error) || error instanceof errors/* CancelledError */.cc)
        return error;
    try {
        await deleteSecret(context, level, id);
    }
    catch (other) {
        (0,errors/* assertFailure */.fc)(other);
        error.message +=
            `\nThe new secret ${id} may still exist, because deleting it failed as well: ${other.message} ` +
                `Delete it with the operation ${level.remove}. Atlas has limited the secret in use to 7 days.`;
        return error;
    }
    note.withdraw();
    error.message += `\nThe new secret was deleted again. ${await describeShortened(context, level, oldId)}`;
    return error;
}
async function describeShortened(context, level, oldId) {
    try {
        return describeExpiry(await requestSecrets(context, level), oldId, true);
    }
    catch (error) {
        (0,errors/* assertFailure */.fc)(error);
        return 'The secret in use expires within 7 days: Atlas shortened its life when the new one was created.';
    }
}
function describeExpiry(secrets, oldId, shortened) {
    const old = secrets.find(({ id }) => id === oldId);
    if (old === undefined)
        return 'Atlas no longer shows the secret in use.';
    const why = shortened ? ': Atlas shortened its life when the new one was created. Rotate before that day.' : '.';
    return `The secret in use expires on ${old.expiresAt}${why}`;
}
function deleteSecret({ atlas }, level, secretId) {
    return (0,remove_if_present/* removeIfPresent */.t)(atlas, level.remove, { ...level.parameters, secretId });
}
async function verifySecret(context, current, { value }) {
    for (let attempt = 1;; attempt++) {
        try {
            return await current.verify(value);
        }
        catch (error) {
            if (!(error instanceof errors/* AuthenticationError */.v3) || error.status !== 401 || attempt === VERIFY_ATTEMPTS)
                throw error;
            context.report(`Atlas does not know the new secret yet; trying again in ${VERIFY_PAUSE_MS / 1000} s.`);
            await (0,clock/* delay */.c)(context.clock, VERIFY_PAUSE_MS, context.signal);
        }
    }
}
function withLimit(error, hours) {
    if (error instanceof errors/* ApiError */.hD && error.status === 400) {
        error.prependHint(`The organization may allow less than ${hours} hours: see maxServiceAccountSecretValidityInHours in its settings, ` +
            'and set expires-in.');
    }
    return error;
}

// EXTERNAL MODULE: ./src/operations/client-secret/secret-store.ts
var secret_store = __webpack_require__(1263);
;// CONCATENATED MODULE: ./src/operations/client-secret/rotation.ts



async function rotate(context, current, rotation, inventory) {
    const { level, place, secretName, hours } = rotation;
    const { report } = context;
    const where = (0,secret_store/* describePlace */.df)(place);
    const store = await context.openSecretStore();
    report('Writing the secret in use to GitHub again, which changes nothing and proves that the new one can be written.');
    await store.write(place, secretName, current.value);
    for (const { secret, why } of inventory.removable) {
        report(`Deleting secret ${secret.id}, because Atlas keeps two at most: ${why}.`);
        await deleteSecret(context, level, secret.id);
    }
    const oldId = inventory.current.id;
    report(`Creating a secret for ${hours} hours. Atlas then limits the one in use to 7 days.`);
    const created = await createSecret(context, level, { hours, inventory });
    try {
        report('Requesting an access token with the new secret, to verify that it works.');
        await verifySecret(context, current, created);
    }
    catch (error) {
        throw await rollBack(context, level, { error, note: created.note, id: created.id, oldId });
    }
    report(`Writing the new secret to GitHub secret ${secretName} of ${where}.`);
    await storeSecret(context, store, rotation, { created, oldId });
    return finish(context, current, rotation, { created, oldId });
}
async function storeSecret(context, store, { level, place, secretName }, given) {
    const { created, oldId } = given;
    created.note.withdraw();
    try {
        await store.write(place, secretName, created.value);
    }
    catch (error) {
        if (!(error instanceof errors/* ReportedError */.SS))
            throw error;
        if (error instanceof secret_store/* SecretStoreError */.uG && !error.unsure) {
            const note = context.undo.note(created.step);
            throw await rollBack(context, level, { error, note, id: created.id, oldId });
        }
        const expiry = error instanceof errors/* CancelledError */.cc ? 'within 7 days' : await rotation_describeExpiry(context, level, oldId);
        error.message +=
            `\nIt is unknown whether GitHub holds the new secret, so both stay: ${created.id}, which is new, and ${oldId}, ` +
                `which was in use and expires ${expiry}.`;
        error.prependHint(`See in GitHub when ${secretName} was last updated, and delete the secret that is not in it, with the operation ` +
            `${level.remove}.`);
        throw error;
    }
}
async function finish(context, current, { level, deleteOld }, { created, oldId: id }) {
    if (!deleteOld) {
        const expiresAt = await findExpiry(context, level, id);
        return { created, old: { id, deleted: false, ...(expiresAt === undefined ? {} : { expiresAt }) }, warnings: [] };
    }
    context.report('GitHub holds the new secret. Deleting the old one and revoking its access tokens.');
    try {
        await deleteSecret(context, level, id);
    }
    catch (error) {
        (0,errors/* assertFailure */.fc)(error);
        const expiry = await rotation_describeExpiry(context, level, id);
        error.message =
            `The new secret is in place and works, but the old one, ${id}, was not deleted: ${error.message}\n` +
                `It expires ${expiry}.`;
        throw error;
    }
    return { created, old: { id, deleted: true }, warnings: await revoke(current, created) };
}
async function revoke(current, { value }) {
    try {
        await current.revokeTokens(value);
        return [];
    }
    catch (error) {
        (0,errors/* assertFailure */.fc)(error);
        return [`Could not revoke the access token of this step, which expires within an hour: ${error.message}`];
    }
}
async function rotation_describeExpiry(context, level, id) {
    const expiresAt = await findExpiry(context, level, id);
    return expiresAt === undefined ? 'within 7 days' : `on ${expiresAt}`;
}
async function findExpiry(context, level, id) {
    try {
        const secrets = await requestSecrets(context, level);
        return secrets.find((secret) => secret.id === id)?.expiresAt;
    }
    catch (error) {
        (0,errors/* assertFailure */.fc)(error);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/operations/client-secret/rotate-client-secret.ts







const rotate_client_secret_HOUR_MS = 3_600_000;
const SHORTEST_MS = 8 * rotate_client_secret_HOUR_MS;
const LONGEST_MS = 365 * 24 * rotate_client_secret_HOUR_MS;
const rotateClientSecret = (0,definition/* defineOperation */.h)({
    name: 'rotate-client-secret',
    sentence: 'Creates a new client secret for the service account in use and stores it as a GitHub secret.',
    role: 'Project Owner, or Organization Owner with org-id',
    subjects: { 'org-id': 'optional', 'project-id': 'optional' },
    options: {
        'secret-name': (0,options/* required */.mw)((0,options/* textOption */.vU)('Name of the GitHub secret that holds the client secret. It must exist.')),
        scope: (0,options/* withDefault */.IQ)('repository', (0,options/* choiceOption */.zu)('Where that secret is stored.', ['repository', 'environment', 'organization'])),
        environment: (0,options/* textOption */.vU)('Name of the environment, with scope `environment`.'),
        organization: (0,options/* textOption */.vU)('Name of the GitHub organization, with scope `organization`.'),
        'expires-in': (0,options/* withDefault */.IQ)('90d', (0,options/* durationOption */.Ap)('How long the new secret is valid, in whole hours: 8h to 365d.')),
        'delete-old': (0,options/* withDefault */.IQ)('false', (0,options/* flagOption */.kY)('Whether to delete the old secret at once. Otherwise it expires within 7 days.'))
    },
    outputs: ['expires-at', 'id'],
    needs: ['service-account', 'github-token'],
    freshToken: true,
    orgOrProject: true,
    check: (subject, options, given) => [
        ...checkLevel(subject),
        ...checkPlace(options, given),
        ...checkValidity(options['expires-in'])
    ],
    async run(context, options) {
        const place = rotate_client_secret_placeOf(options, context.run.repository);
        const current = context.currentSecret();
        const level = levelOf(context.subject, current.clientId);
        const secrets = await requestSecrets(context, level);
        const nowMs = context.clock.nowMs();
        const inventory = takeInventory({ secrets, value: current.value, nowMs, removal: level.remove });
        const rotation = {
            level,
            place,
            secretName: options['secret-name'],
            hours: Math.floor(options['expires-in'] / rotate_client_secret_HOUR_MS),
            deleteOld: options['delete-old']
        };
        if (context.dryRun)
            return describePlan(rotation, inventory);
        return rotate_client_secret_describe(rotation, await rotate(context, current, rotation, inventory));
    }
});
function checkLevel(subject) {
    const given = ['org-id', 'project-id'].filter((name) => subject[name] !== undefined);
    if (given.length === 1)
        return [];
    const message = given.length === 0
        ? 'rotate-client-secret needs org-id, or project-id for a service account of one project.'
        : 'give this step either org-id or project-id, not both: where the service account is managed.';
    return [{ input: given[1] ?? 'org-id', message }];
}
function checkPlace({ 'secret-name': name, scope }, given) {
    const problems = [];
    const add = (input, message) => void problems.push({ input, message });
    const wrong = name === undefined ? undefined : (0,secret_store/* checkSecretName */.aM)(name);
    if (wrong !== undefined)
        add('secret-name', wrong);
    if (scope === undefined)
        return problems;
    for (const option of ['environment', 'organization']) {
        if (scope === option && !given.has(option))
            add(option, `required with scope ${option}.`);
        if (scope !== option && given.has(option))
            add(option, `only with scope ${option}.`);
    }
    return problems;
}
function checkValidity(validityMs) {
    if (validityMs === undefined || (validityMs >= SHORTEST_MS && validityMs <= LONGEST_MS))
        return [];
    return [{ input: 'expires-in', message: 'takes 8h to 365d, as Atlas does.' }];
}
function rotate_client_secret_placeOf({ scope, environment = '', organization = '' }, repository) {
    if (scope === 'organization')
        return { scope, organization };
    if (repository === undefined || !/^[^/]+\/[^/]+$/.test(repository)) {
        throw new secret_store/* SecretStoreError */.uG('GITHUB_REPOSITORY does not name a repository as owner/name.', {
            unsure: false,
            hint: 'The runner sets it. Do not set it in the workflow.'
        });
    }
    return scope === 'repository' ? { scope, repository } : { scope, repository, environment };
}
function levelOf({ 'org-id': orgId, 'project-id': groupId = '' }, clientId) {
    if (orgId !== undefined) {
        return {
            place: inOrganization(orgId),
            create: 'createOrgServiceAccountSecret',
            remove: 'deleteOrgServiceAccountSecret',
            parameters: { orgId, clientId }
        };
    }
    return {
        place: inProject(groupId),
        create: 'createGroupServiceAccountSecret',
        remove: 'deleteGroupServiceAccountSecret',
        parameters: { groupId, clientId }
    };
}
function describePlan(rotation, { current, removable }) {
    const { place, secretName, hours, deleteOld } = rotation;
    const where = (0,secret_store/* describePlace */.df)(place);
    const first = removable.map(({ secret, why }) => ` Secret ${secret.id} would be deleted first: ${why}.`);
    const last = deleteOld ? 'would be deleted' : 'would expire within 7 days';
    return {
        verdict: `Dry run: GitHub secret ${secretName} of ${where} would get a new client secret for ${hours} hours. The one in use, ` +
            `${current.id}, ${last}.${first.join('')}`,
        data: { secretName, ...place, hours, inUse: { id: current.id, expiresAt: current.expiresAt } },
        outputs: {},
        facts: [
            ['GitHub secret', `${secretName} of ${where}`],
            ['In use', `${current.id}, expires on ${current.expiresAt}`]
        ]
    };
}
function rotate_client_secret_describe(rotation, { created, old, warnings }) {
    const { place, secretName } = rotation;
    const where = (0,secret_store/* describePlace */.df)(place);
    const { id, expiresAt } = created;
    const end = old.deleted
        ? 'was deleted'
        : `expires ${old.expiresAt === undefined ? 'within 7 days' : `on ${old.expiresAt}`}`;
    return {
        verdict: `GitHub secret ${secretName} of ${where} holds a new client secret, which expires on ${expiresAt}. ` +
            `The old one ${end}.`,
        data: { id, expiresAt, secretName, ...place, old },
        status: created.status,
        apiVersion: created.version,
        outputs: { id, 'expires-at': expiresAt },
        facts: [
            ['GitHub secret', `${secretName} of ${where}`],
            ['New client secret', `${id}, expires on ${expiresAt}`],
            ['Old client secret', `${old.id}, ${end}`]
        ],
        warnings
    };
}

// EXTERNAL MODULE: ./src/atlas/route.ts
var route = __webpack_require__(1546);
;// CONCATENATED MODULE: ./src/operations/api/request.ts



const routeOption = (0,options/* singleOption */.UV)({
    sentence: 'Method and path of the request, with its query, as the documentation of the API shows them.',
    form: '`GET /api/atlas/v2/orgs` or the like: a method and a path below `/api/atlas/`, percent-encoded, with all IDs filled in; no host, no `..`, no fragment',
    read: route/* parseRoute */.ZG
});
const request = (0,definition/* defineOperation */.h)({
    name: 'request',
    sentence: 'Sends a request to a route of the Administration API that this action does not know yet.',
    role: 'what the route requires',
    subjects: {},
    options: { route: (0,options/* required */.mw)(routeOption) },
    body: { what: 'the request body' },
    outputs: ['id', 'name', 'username', 'state', 'connection-string'],
    routeOf: ({ route }) => route,
    run: () => Promise.reject(new Error('request runs as an API operation.'))
});

;// CONCATENATED MODULE: ./src/operations/groups/access.ts









/***/ }),

/***/ 7928:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ removeIfPresent)
/* harmony export */ });
/* harmony import */ var _atlas_is_gone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6323);

async function removeIfPresent(atlas, operationId, parameters) {
    try {
        await atlas.call(operationId, { parameters });
    }
    catch (error) {
        if (!(0,_atlas_is_gone_js__WEBPACK_IMPORTED_MODULE_0__/* .isGone */ .ST)(error))
            throw error;
    }
}


/***/ })

};
