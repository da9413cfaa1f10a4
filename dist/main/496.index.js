export const id = 496;
export const ids = [496];
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

/***/ 324:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createEntryWrites),
/* harmony export */   S: () => (/* binding */ allowAddress)
/* harmony export */ });
/* harmony import */ var _atlas_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5661);
/* harmony import */ var _atlas_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(492);
/* harmony import */ var _atlas_undo_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3841);
/* harmony import */ var _atlas_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6143);
/* harmony import */ var _temporary_create_temporary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(638);
/* harmony import */ var _temporary_expiry_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2023);
/* harmony import */ var _temporary_provenance_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3995);
/* harmony import */ var _temporary_remove_if_present_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7928);
/* harmony import */ var _wait_for_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6039);
/* harmony import */ var _find_entry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3516);
/* harmony import */ var _grant_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5710);











const CREATE = 'createGroupAccessListEntry';
const REMOVE = 'deleteGroupAccessListEntry';
const WRITE_MS = 15_000;
const MAX_FAULTS = 5;
const MAX_POSTS = 6;
const LAG_MS = 20_000;
const LONGEST_PAUSE_MS = 10_000;
const PRESENT = /^(ADDRESS_ALREADY_IN_|DUPLICATE_ADDRESSES)/;
function createEntryWrites() {
    return { posts: 0, faults: 0, mayExist: false, undo: undefined, unseen: undefined };
}
async function allowAddress(context, spec, writes) {
    for (let pauses = 0;;) {
        const entry = await (0,_find_entry_js__WEBPACK_IMPORTED_MODULE_7__/* .findEntry */ .w)(context, spec);
        const grant = entry && (0,_grant_js__WEBPACK_IMPORTED_MODULE_8__/* .toGrant */ .q)(context, spec, entry);
        if (grant !== undefined) {
            settleUndo(writes, grant);
            return grant;
        }
        if (!isLagging(context, writes, entry)) {
            if (writes.posts >= MAX_POSTS)
                throw neverShown(spec);
            try {
                await writeEntry(context, spec, { entry, writes });
                continue;
            }
            catch (error) {
                prepareRetry(context, { entry, writes }, error);
            }
        }
        await pause(context, pauses++);
    }
}
function isLagging({ clock }, { unseen }, entry) {
    return (unseen !== undefined &&
        clock.nowMs() < unseen.untilMs &&
        unseen.before?.comment === entry?.comment &&
        unseen.before?.expiresAtMs === entry?.expiresAtMs);
}
async function writeEntry(context, spec, { entry, writes }) {
    writes.unseen = undefined;
    if (entry === undefined) {
        const { step, body } = planEntry(context, spec);
        writes.undo ??= { note: context.undo.note(step), step };
        await post(context, spec, { body, writes });
        writes.mayExist = true;
        writes.undo.note.confirm({ ...step, created: true });
    }
    else {
        await share(context, spec, { entry, writes });
    }
    writes.unseen = { before: entry, untilMs: context.clock.nowMs() + LAG_MS };
}
function prepareRetry({ clock, report }, { entry, writes }, error) {
    const isCurable = isWorthAnotherRound(error);
    const isRefused = (0,_atlas_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .isRefusal */ .v)(error);
    if (isCurable && !isRefused) {
        writes.faults++;
        writes.mayExist = true;
    }
    if (!isCurable || writes.faults >= MAX_FAULTS || writes.posts >= MAX_POSTS) {
        if (isRefused && !writes.mayExist)
            withdraw(writes);
        throw error;
    }
    if (isPresent(error))
        writes.unseen = { before: entry, untilMs: clock.nowMs() + LAG_MS };
    report(`${error.message} Reading the access list again.`);
}
function pause({ clock, signal }, pauses) {
    return (0,_atlas_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .delay */ .c)(clock, Math.min(LONGEST_PAUSE_MS, 1000 * 2 ** pauses) * (0.5 + Math.random()), signal);
}
function settleUndo(writes, { kind, entryValue }) {
    writes.unseen = undefined;
    if (kind !== 'added')
        withdraw(writes);
    if (writes.undo === undefined)
        return;
    const { note, step } = writes.undo;
    note.confirm({ ...step, parameters: { ...step.parameters, entryValue }, created: true });
}
function withdraw(writes) {
    writes.undo?.note.withdraw();
    writes.undo = undefined;
}
function neverShown({ address, groupId }) {
    const message = `Atlas accepted ${MAX_POSTS} writes, but the access list of project ${groupId} does not show ${address}.`;
    return new _atlas_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UnmetError */ ._$(message, {
        hint: 'Check the entries in Atlas under Network Access. If another job or person removes it, run the jobs one after another.'
    });
}
function planEntry(context, spec) {
    const body = [{ ...addressOf(spec), deleteAfterDate: (0,_temporary_expiry_js__WEBPACK_IMPORTED_MODULE_9__/* .toDate */ .ay)(spec.expiresAtMs) }];
    const rule = (0,_temporary_create_temporary_js__WEBPACK_IMPORTED_MODULE_4__/* .getUndoRule */ .f)(CREATE);
    const { comment } = spec;
    const provenance = (0,_temporary_provenance_js__WEBPACK_IMPORTED_MODULE_10__/* .buildProvenance */ .Sw)(context.run);
    const marking = comment === undefined ? provenance : { ...provenance, text: provenance.about(comment) };
    const call = { parameters: { groupId: spec.groupId }, body: JSON.stringify(body) };
    const { input, steps } = (0,_atlas_undo_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planUndo */ .A)(rule, call, marking);
    const [step] = steps;
    if (step === undefined || input.body === undefined)
        throw new Error(`${CREATE} could not be planned.`);
    return { step, body: input.body };
}
async function share(context, spec, { entry, writes }) {
    const expiresAtMs = Math.max(spec.expiresAtMs, entry.expiresAtMs ?? 0);
    const comment = (0,_temporary_provenance_js__WEBPACK_IMPORTED_MODULE_10__/* .buildProvenance */ .Sw)(context.run).shared;
    const body = JSON.stringify([{ ...addressOf(spec), deleteAfterDate: (0,_temporary_expiry_js__WEBPACK_IMPORTED_MODULE_9__/* .toDate */ .ay)(expiresAtMs), comment }]);
    try {
        await post(context, spec, { body, writes });
    }
    catch (error) {
        if (!isPresent(error) || writes.posts >= MAX_POSTS)
            throw error;
        await (0,_temporary_remove_if_present_js__WEBPACK_IMPORTED_MODULE_5__/* .removeIfPresent */ .t)(context.atlas, REMOVE, { groupId: spec.groupId, entryValue: entry.value });
        await post(context, spec, { body, writes });
    }
}
async function post({ atlas, clock }, { groupId }, { body, writes }) {
    writes.posts++;
    await atlas.call(CREATE, { parameters: { groupId }, body }, { deadlineMs: clock.nowMs() + WRITE_MS });
}
function isPresent(error) {
    return error instanceof _atlas_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .hD && PRESENT.test(error.errorCode ?? '');
}
function isWorthAnotherRound(error) {
    if (error instanceof _atlas_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .hD && error.status === 409)
        return !/LIMIT/.test(error.errorCode ?? '');
    return (0,_wait_for_js__WEBPACK_IMPORTED_MODULE_6__/* .isTransient */ .dg)(error) && !(error instanceof _atlas_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NetworkError */ .Dr && error.fault === 'unsent');
}
function addressOf({ address }) {
    return address.includes('/') ? { cidrBlock: address } : { ipAddress: address };
}


/***/ }),

/***/ 2496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allowRunnerIp: () => (/* binding */ allowRunnerIp),
/* harmony export */   allowUntilActive: () => (/* binding */ allowUntilActive),
/* harmony export */   requestRunnerAddress: () => (/* binding */ requestRunnerAddress)
/* harmony export */ });
/* harmony import */ var _atlas_address_block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1403);
/* harmony import */ var _atlas_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(492);
/* harmony import */ var _atlas_ui_pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2400);
/* harmony import */ var _entry_status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3759);
/* harmony import */ var _address_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6023);
/* harmony import */ var _allow_address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(324);
/* harmony import */ var _grant_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5710);
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1005);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6712);
/* harmony import */ var _temporary_expiry_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2023);
/* harmony import */ var _wait_for_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6039);











const allowRunnerIp = (0,_definition_js__WEBPACK_IMPORTED_MODULE_9__/* .defineOperation */ .h)({
    name: 'allow-runner-ip',
    sentence: "Adds the runner's address to the IP access list of a project until the job ends, and waits until it applies.",
    role: 'Project Network Access Manager and Project Read Only',
    subjects: { 'project-id': 'required' },
    options: {
        ip: (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .textOption */ .vU)('Address to add. Default: the one from which the runner reaches Atlas.'),
        cidr: (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .textOption */ .vU)('CIDR block to add instead of an address, such as `203.0.113.0/28`.'),
        'expires-in': (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .withDefault */ .IQ)(_temporary_expiry_js__WEBPACK_IMPORTED_MODULE_10__/* .DEFAULT_EXPIRY */ .Ep, (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .durationOption */ .Ap)('When Atlas removes the entry if the job never finishes: 5m to 7d.')),
        comment: (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .textOption */ .vU)('Comment of the entry, after the ID of the run. Default: repository and job.')
    },
    outputs: ['ip-address', 'expires-at', 'url'],
    result: 'own',
    waits: 'for-state',
    temporary: true,
    check(_subject, { ip, cidr, 'expires-in': expiresIn }) {
        const problems = [];
        if (ip !== undefined && cidr !== undefined) {
            problems.push({ input: 'cidr', message: 'set either ip or cidr, not both.' });
        }
        problems.push(...(0,_address_options_js__WEBPACK_IMPORTED_MODULE_4__/* .checkAddress */ .l)({ ip, cidr }, '203.0.113.0/28'), ...(0,_address_options_js__WEBPACK_IMPORTED_MODULE_4__/* .checkPublicAddress */ .k)({ ip, cidr }));
        problems.push(...(0,_temporary_expiry_js__WEBPACK_IMPORTED_MODULE_10__/* .checkExpiry */ .gz)(expiresIn));
        return problems;
    },
    async run(context, { ip, cidr, 'expires-in': expiresIn, comment }) {
        const given = ip ?? cidr;
        const address = given === undefined ? await requestRunnerAddress(context) : (0,_atlas_address_block_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeBlock */ .$x)(given);
        const groupId = context.subject['project-id'] ?? '';
        const spec = { groupId, address, expiresAtMs: (0,_temporary_expiry_js__WEBPACK_IMPORTED_MODULE_10__/* .toExpiryMs */ .Tm)(context.clock.nowMs(), expiresIn), comment };
        if (context.dryRun)
            return describeDryRun(spec);
        const { grant, outcome } = await allowUntilActive(context, spec, (0,_allow_address_js__WEBPACK_IMPORTED_MODULE_5__/* .createEntryWrites */ .P)());
        return describe(context, { spec, grant, outcome });
    }
});
async function requestRunnerAddress({ atlas }) {
    try {
        return await atlas.callerIp();
    }
    catch (error) {
        const isUnsupported = error instanceof _atlas_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NetworkError */ .Dr && (error.status === 200 || error.status === 404);
        if (!isUnsupported)
            throw error;
        const message = `Atlas did not return the address of the runner (${error.message}). Set it with this option.`;
        throw new _atlas_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([{ input: 'ip', message }], { afterSending: true });
    }
}
async function allowUntilActive(context, spec, writes) {
    for (let round = 1;; round++) {
        const grant = await (0,_allow_address_js__WEBPACK_IMPORTED_MODULE_5__/* .allowAddress */ .S)(context, spec, writes);
        if (context.wait.wanted === false)
            return { grant, outcome: {} };
        const wait = {
            subject: `access list entry ${grant.entryValue}`,
            wanted: 'ACTIVE',
            check: (deadlineMs) => readStatus(context, spec, grant, deadlineMs)
        };
        const waited = await (0,_wait_for_js__WEBPACK_IMPORTED_MODULE_8__/* .waitFor */ .fm)(context, wait);
        const wasRemoved = waited.end === 'failure' && waited.state === REMOVED;
        const canBeLost = grant.kind === 'added' || grant.kind === 'shared';
        if (!wasRemoved && (waited.end !== 'success' || !canBeLost || (await (0,_grant_js__WEBPACK_IMPORTED_MODULE_6__/* .isStillAllowed */ .R)(context, spec, grant)))) {
            return { grant, outcome: (0,_wait_for_js__WEBPACK_IMPORTED_MODULE_8__/* .toResultParts */ .jT)(wait, waited) };
        }
        if (round === MAX_ROUNDS) {
            const message = `Another job or person keeps changing the access list entry ${grant.entryValue}: it did not stay after ${MAX_ROUNDS} attempts.`;
            throw new _atlas_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UnmetError */ ._$(message, { hint: 'Find out who removes it, or run these jobs one after another.' });
        }
        context.report(`Another job changed the access list entry ${grant.entryValue} meanwhile. Adding it again.`);
    }
}
const REMOVED = 'removed';
const MAX_ROUNDS = 5;
async function readStatus(context, spec, grant, deadlineMs) {
    const { entryValue } = grant;
    try {
        const parameters = { groupId: spec.groupId, entryValue };
        const state = await (0,_entry_status_js__WEBPACK_IMPORTED_MODULE_3__/* .readEntryStatus */ .z)(context.atlas, parameters, { deadlineMs, quiet: true });
        return { found: state, verdict: VERDICTS[state], state };
    }
    catch (error) {
        if (!(error instanceof _atlas_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .hD) || error.status !== 404)
            throw error;
        if (await (0,_grant_js__WEBPACK_IMPORTED_MODULE_6__/* .isStillAllowed */ .R)(context, spec, grant))
            return { found: undefined, verdict: 'pending', state: 'PENDING' };
        return { found: undefined, verdict: 'failure', state: REMOVED };
    }
}
const VERDICTS = { ACTIVE: 'success', PENDING: 'pending', FAILED: 'failure' };
const KINDS = {
    added: 'added by this step, removed when the job ends',
    shared: 'shared with other jobs, left to expire',
    permanent: 'permanent, existed before and stays',
    others: 'temporary, not ours, left unchanged'
};
function describe({ atlas }, { spec, grant, outcome }) {
    const { groupId, address, expiresAtMs } = spec;
    const until = grant.expiresAtMs === undefined ? undefined : new Date(grant.expiresAtMs).toISOString();
    const isEarly = grant.kind === 'others' && (grant.expiresAtMs ?? Infinity) < expiresAtMs - 60_000;
    const by = grant.entryValue === address ? '' : ` as part of ${grant.entryValue}`;
    const verdict = `${address} is on the access list of project ${groupId}${by}: ${KINDS[grant.kind]}` +
        `${isEarly ? `. It expires at ${until}, earlier than requested` : ''}.`;
    const early = `${grant.entryValue} is on the access list of project ${groupId} only until ${until}: somebody else added it. A job that takes longer loses its access. Remove that entry, or extend it.`;
    return {
        ...outcome,
        warnings: isEarly ? [early] : [],
        verdict: outcome.satisfied === false ? (outcome.verdict ?? '') : verdict,
        data: {
            address,
            entry: grant.entryValue,
            kind: grant.kind,
            ...(until === undefined ? {} : { expiresAt: until })
        },
        outputs: {
            'ip-address': address,
            ...(until === undefined ? {} : { 'expires-at': until }),
            url: (0,_atlas_ui_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .findUiPage */ .v)(atlas.baseUrl, { groupId, part: 'network-access' }) ?? ''
        },
        facts: [
            ['Address', address],
            ['Entry', `${grant.entryValue}: ${KINDS[grant.kind]}`],
            ['Expires', until ?? 'never'],
            ...(outcome.facts ?? [])
        ]
    };
}
function describeDryRun({ groupId, address, expiresAtMs }) {
    const until = new Date(expiresAtMs).toISOString();
    return {
        verdict: `Dry run: ${address} would be added to the access list of project ${groupId} until the job ends, by ${until} at the latest.`,
        data: { address, expiresAt: until },
        outputs: { 'ip-address': address },
        facts: [
            ['Address', address],
            ['Expires', until]
        ]
    };
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

/***/ 3516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ findEntry)
/* harmony export */ });
/* harmony import */ var _atlas_address_block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1403);
/* harmony import */ var _atlas_attributes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2622);
/* harmony import */ var _atlas_date_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8921);
/* harmony import */ var _atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4918);
/* harmony import */ var _temporary_provenance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3995);





const LIST = 'listGroupAccessListEntries';
async function findEntry({ atlas, clock, run }, { groupId, address }) {
    const block = (0,_atlas_address_block_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBlock */ .rT)(address);
    if (block === undefined)
        throw new Error(`${address} was not checked.`);
    const { marker } = (0,_temporary_provenance_js__WEBPACK_IMPORTED_MODULE_3__/* .buildProvenance */ .Sw)(run);
    const { data } = await atlas.list(LIST, { parameters: { groupId } });
    const entries = data.results.flatMap((item) => {
        const record = (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .recordOf */ .zv)(LIST, item);
        const value = record['ipAddress'] ?? record['cidrBlock'];
        if (typeof value !== 'string')
            return [];
        const other = (0,_atlas_address_block_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBlock */ .rT)(value);
        const comment = (0,_atlas_attributes_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(record, 'comment');
        const isOwn = (0,_temporary_provenance_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(comment)?.marker === marker;
        if (!isOwn && (other === undefined || !(0,_atlas_address_block_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU)(other, block)))
            return [];
        const expiresAtMs = (0,_atlas_date_time_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalDateOf */ .Ml)(LIST, record, 'deleteAfterDate');
        const isExact = other?.prefix === block.prefix;
        return [{ value, comment: typeof comment === 'string' ? comment : '', expiresAtMs, isOwn, isExact }];
    });
    const valid = entries.filter(({ expiresAtMs }) => expiresAtMs === undefined || expiresAtMs > clock.nowMs());
    return (valid.find(({ isOwn }) => isOwn) ??
        valid.find(({ isExact }) => isExact) ??
        valid.find(({ expiresAtMs }) => expiresAtMs === undefined));
}


/***/ }),

/***/ 5710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ isStillAllowed),
/* harmony export */   q: () => (/* binding */ toGrant)
/* harmony export */ });
/* harmony import */ var _temporary_provenance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3995);
/* harmony import */ var _find_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3516);


async function isStillAllowed(context, spec, grant) {
    const entry = await (0,_find_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .findEntry */ .w)(context, spec);
    return entry !== undefined && toGrant(context, spec, entry)?.kind === grant.kind;
}
function toGrant({ run }, spec, entry) {
    const { value, comment, expiresAtMs } = entry;
    const grant = (kind) => ({ kind, entryValue: value, expiresAtMs });
    if (expiresAtMs === undefined)
        return grant('permanent');
    const origin = (0,_temporary_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(comment);
    if (origin === undefined)
        return grant('others');
    if (origin.marker === (0,_temporary_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .buildProvenance */ .Sw)(run).marker)
        return grant('added');
    const isLongEnough = expiresAtMs >= spec.expiresAtMs - 1000;
    return origin.marker === _temporary_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .SHARED */ .SG && isLongEnough ? grant('shared') : undefined;
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
