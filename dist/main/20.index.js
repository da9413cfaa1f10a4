export const id = 20;
export const ids = [20];
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

/***/ 5020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkAccess: () => (/* binding */ checkAccess)
/* harmony export */ });
/* harmony import */ var _access_list_entry_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _atlas_address_block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1403);
/* harmony import */ var _access_list_address_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6023);
/* harmony import */ var _atlas_ui_pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2400);
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1005);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6712);
/* harmony import */ var _atlas_date_time_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8921);
/* harmony import */ var _atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4918);








const LIST = 'listGroupAccessListEntries';
const STATUS = 'getGroupAccessListStatus';
const checkAccess = (0,_definition_js__WEBPACK_IMPORTED_MODULE_7__/* .defineOperation */ .h)({
    name: 'check-access',
    sentence: 'Checks that the IP access list of a project allows an address or a block.',
    role: 'Project Read Only',
    subjects: { 'project-id': 'required' },
    options: {
        ip: (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .textOption */ .vU)('The IPv4 or IPv6 address that must be allowed. Either this or `cidr`.'),
        cidr: (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .textOption */ .vU)('The block that must be allowed as a whole, such as `203.0.113.0/24`.')
    },
    outputs: ['state', 'url'],
    check(_subject, { ip, cidr }, given) {
        if (ip !== undefined && cidr !== undefined)
            return [{ input: 'cidr', message: 'set either ip or cidr, not both.' }];
        if (!given.has('ip') && !given.has('cidr')) {
            return [{ input: 'ip', message: 'required by check-access, unless cidr is set.' }];
        }
        return (0,_access_list_address_options_js__WEBPACK_IMPORTED_MODULE_2__/* .checkAddress */ .l)({ ip, cidr }, '203.0.113.0/24');
    },
    async run(context, { ip, cidr }) {
        const wanted = ip ?? cidr ?? '';
        const block = (0,_atlas_address_block_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBlock */ .rT)(wanted);
        if (block === undefined)
            throw new Error(`${wanted} is not an address or a block.`);
        const project = context.subject['project-id'] ?? '';
        const { entries, expired, status, version } = await readEntries(context);
        const covering = entries.filter((entry) => (0,_atlas_address_block_js__WEBPACK_IMPORTED_MODULE_1__/* .covers */ .hU)(entry.block, block));
        const best = await findBest(context, covering);
        const unmet = describeUnmet({ wanted, project, best, expired: expired.some((entry) => (0,_atlas_address_block_js__WEBPACK_IMPORTED_MODULE_1__/* .covers */ .hU)(entry.block, block)) });
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
                url: (0,_atlas_ui_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .findUiPage */ .v)(context.atlas.baseUrl, { groupId: project, part: 'network-access' }) ?? ''
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
    const { data, status, version } = await atlas.list(LIST, { parameters: { groupId: subject['project-id'] ?? '' } });
    const all = data.results.map((item) => (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .recordOf */ .zv)(LIST, item)).flatMap(toEntry);
    const isExpired = ({ record }) => {
        const untilMs = (0,_atlas_date_time_js__WEBPACK_IMPORTED_MODULE_5__/* .optionalDateOf */ .Ml)(LIST, record, 'deleteAfterDate');
        return untilMs !== undefined && untilMs <= clock.nowMs();
    };
    return { entries: all.filter((entry) => !isExpired(entry)), expired: all.filter(isExpired), status, version };
}
function toEntry(record) {
    const text = record['cidrBlock'] ?? record['ipAddress'];
    if (typeof text !== 'string') {
        if (typeof record['awsSecurityGroup'] === 'string')
            return [];
        throw (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .incompleteResponse */ .U6)(LIST, 'address in an entry');
    }
    const block = (0,_atlas_address_block_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBlock */ .rT)(text);
    return block === undefined ? [] : [{ block, text, record }];
}
async function findBest({ atlas, subject }, covering) {
    let best;
    for (const entry of [...covering].sort((a, b) => b.block.prefix - a.block.prefix)) {
        const status = await (0,_access_list_entry_status_js__WEBPACK_IMPORTED_MODULE_0__/* .readEntryStatus */ .z)(atlas, { groupId: subject['project-id'] ?? '', entryValue: entry.text });
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
