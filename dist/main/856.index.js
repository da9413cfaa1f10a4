export const id = 856;
export const ids = [856];
export const modules = {

/***/ 856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkAccess: () => (/* binding */ checkAccess)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(30);
;// CONCATENATED MODULE: ./src/operations/address-block.ts

/** Reads one IPv4 or IPv6 address. Pure. */
function parseAddress(text) {
    const family = (0,external_node_net_.isIP)(text);
    // A zone, as in fe80::1%eth0, means something on one machine only.
    if (family === 0 || text.includes('%'))
        return undefined;
    return family === 4
        ? { family: 4, address: joinGroups(text.split('.').map(Number), 8n), prefix: 32 }
        : { family: 6, address: joinGroups(groupsOf(text), 16n), prefix: 128 };
}
/** Reads a block in CIDR notation, or one address. Pure. */
function parseBlock(text) {
    const [before = '', prefix, ...rest] = text.split('/');
    const address = parseAddress(before);
    if (address === undefined || prefix === undefined)
        return address;
    if (rest.length > 0 || !/^\d{1,3}$/.test(prefix) || Number(prefix) > address.prefix)
        return undefined;
    return { ...address, prefix: Number(prefix) };
}
/** Whether every address of `inner` is one of `outer`. Pure. */
function covers(outer, inner) {
    if (outer.family !== inner.family || outer.prefix > inner.prefix)
        return false;
    const free = BigInt((outer.family === 4 ? 32 : 128) - outer.prefix);
    return outer.address >> free === inner.address >> free;
}
function joinGroups(groups, bits) {
    return groups.reduce((sum, group) => (sum << bits) | BigInt(group), 0n);
}
/** The eight groups of a valid IPv6 address. */
function groupsOf(text) {
    const read = (part) => part === undefined || part === '' ? [] : part.split(':').flatMap(toGroups);
    const [before, after] = text.split('::');
    const [head, tail] = [read(before), read(after)];
    return [...head, ...new Array(8 - head.length - tail.length).fill(0), ...tail];
}
/** One group; two where the address ends as an IPv4 address does. */
function toGroups(group) {
    if (!group.includes('.'))
        return [Number.parseInt(group, 16)];
    const [a = 0, b = 0, c = 0, d = 0] = group.split('.').map(Number);
    return [a * 256 + b, c * 256 + d];
}

// EXTERNAL MODULE: ./src/operations/definition.ts
var definition = __webpack_require__(5);
// EXTERNAL MODULE: ./src/operations/incomplete-answer.ts
var incomplete_answer = __webpack_require__(799);
;// CONCATENATED MODULE: ./src/operations/check-access.ts



const LIST = 'listGroupAccessListEntries';
const STATUS = 'getGroupAccessListStatus';
/** Checks that the databases of a project can be reached from an address or a block. */
const checkAccess = (0,definition/* defineOperation */.h9)({
    name: 'check-access',
    sentence: 'Checks that the IP access list of a project lets an address or a block in.',
    role: 'Project Read Only',
    subjects: { 'project-id': 'required' },
    options: {
        ip: (0,definition/* textOption */.vU)('The IPv4 or IPv6 address that must be let in. Either this or `cidr`.'),
        cidr: (0,definition/* textOption */.vU)('The block that must be let in as a whole, such as `203.0.113.0/24`.')
    },
    outputs: ['state'],
    check(_subject, { ip, cidr }) {
        if ((ip === undefined) === (cidr === undefined)) {
            return [{ input: 'parameters', message: 'check-access needs one of the options ip and cidr.' }];
        }
        if (ip !== undefined && parseAddress(ip) === undefined) {
            return [{ input: 'parameters.ip', message: `"${ip}" is not one IPv4 or IPv6 address. Blocks go into cidr.` }];
        }
        if (cidr !== undefined && (!cidr.includes('/') || parseBlock(cidr) === undefined)) {
            return [{ input: 'parameters.cidr', message: `"${cidr}" is no block. Write one like 203.0.113.0/24.` }];
        }
        return [];
    },
    async run(context, { ip, cidr }) {
        const wanted = ip ?? cidr ?? '';
        const block = parseBlock(wanted);
        if (block === undefined)
            throw new Error(`${wanted} was not checked.`);
        const project = context.subject['project-id'] ?? '';
        const { entries, expired, status, version } = await readEntries(context);
        const covering = entries.filter((entry) => covers(entry.block, block));
        const best = await findBest(context, covering);
        const unmet = describeUnmet({ wanted, project, best, expired: expired.some((entry) => covers(entry.block, block)) });
        const open = entries.filter((entry) => entry.block.prefix === 0).map(({ text }) => text);
        const until = best?.entry.record['deleteAfterDate'];
        return {
            verdict: unmet?.message ?? `${wanted} is let in by ${best?.entry.text} on the access list of project ${project}.`,
            data: {
                wanted,
                entries: covering.map(({ record }) => record),
                ...(best === undefined ? {} : { by: best.entry.text, status: best.status })
            },
            status,
            apiVersion: version,
            outputs: best === undefined ? {} : { state: best.status },
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
/** Every entry that is an address or a block, those apart whose time is over. */
async function readEntries({ atlas, clock, subject }) {
    const { data, status, version } = await atlas.list(LIST, { parameters: { groupId: subject['project-id'] ?? '' } });
    const all = data.results.map((item) => (0,incomplete_answer/* recordOf */.zv)(LIST, item)).flatMap(toEntry);
    const isOver = ({ record }) => {
        const until = record['deleteAfterDate'];
        // A date that cannot be read is over: nobody knows whether the entry still stands.
        return typeof until === 'string' && !(Date.parse(until) > clock.nowMs());
    };
    return { entries: all.filter((entry) => !isOver(entry)), expired: all.filter(isOver), status, version };
}
/** A security group covers no address. */
function toEntry(record) {
    const text = record['cidrBlock'] ?? record['ipAddress'];
    if (typeof text !== 'string') {
        if (typeof record['awsSecurityGroup'] === 'string')
            return [];
        throw (0,incomplete_answer/* incompleteAnswer */.pv)(LIST, 'address of an entry');
    }
    const block = parseBlock(text);
    return block === undefined ? [] : [{ block, text, record }];
}
/** The first entry that is active, the narrowest first; else one that is pending, else one that failed. */
async function findBest({ atlas, subject }, covering) {
    let best;
    for (const entry of [...covering].sort((a, b) => b.block.prefix - a.block.prefix)) {
        const parameters = { groupId: subject['project-id'] ?? '', entryValue: entry.text };
        const { data } = await atlas.call(STATUS, { parameters });
        const status = (0,incomplete_answer/* recordOf */.zv)(STATUS, data)['STATUS'];
        if (status === 'ACTIVE')
            return { entry, status };
        if (status !== 'PENDING' && status !== 'FAILED')
            throw (0,incomplete_answer/* incompleteAnswer */.pv)(STATUS, 'known STATUS');
        if (best === undefined || (best.status === 'FAILED' && status === 'PENDING'))
            best = { entry, status };
    }
    return best;
}
function describeUnmet(found) {
    const { wanted, project, best, expired } = found;
    if (best === undefined) {
        return {
            message: `No entry of the access list of project ${project} covers ${wanted}` +
                `${expired ? '; one that did has expired.' : '.'}`,
            hint: 'Add it by the operation createGroupAccessListEntry, or in Atlas under Network Access. ' +
                'The API access list of the service account is another list.'
        };
    }
    const { entry, status } = best;
    if (status === 'ACTIVE')
        return undefined;
    return {
        message: `${entry.text} on the access list of project ${project} covers ${wanted}, but is ${status}, not ACTIVE.`,
        hint: status === 'PENDING'
            ? `Atlas has not applied it yet. Wait by the operation ${STATUS} with wait-until "STATUS == 'ACTIVE'".`
            : 'Atlas could not apply it. Delete the entry and add it again.'
    };
}


/***/ }),

/***/ 799:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   pv: () => (/* binding */ incompleteAnswer),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(492);

/** The error for an answer that lacks what a verdict needs: nothing can be concluded from it. */
function incompleteAnswer(operationId, missing) {
    return new _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .Dr(`${operationId}: the answer has no ${missing}, so that nothing can be concluded from it.`, {
        fault: 'foreign',
        hint: 'Run the job again; if it stays, look at the answer by the operation of this name.'
    });
}
/** The item of a list, or the answer, as a record. @throws NetworkError where it is none */
function recordOf(operationId, value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw incompleteAnswer(operationId, 'attributes');
    }
    return value;
}
/** A text that must be there. @throws NetworkError where it is not */
function textOf(operationId, record, attribute) {
    const value = record[attribute];
    if (typeof value !== 'string' || value === '')
        throw incompleteAnswer(operationId, attribute);
    return value;
}


/***/ })

};
