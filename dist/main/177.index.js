export const id = 177;
export const ids = [177];
export const modules = {

/***/ 1671:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ describeChanges)
/* harmony export */ });
function describeChanges(changes, { made }) {
    const outputs = { changed: String(made && changes.length > 0), changes: String(changes.length) };
    if (changes.length === 0)
        return { outputs };
    const rows = changes.map(({ what, change, from = '', to = '' }) => [what, change, from, to]);
    return { table: { head: ['What', 'Change', 'From', 'To'], rows }, outputs };
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

/***/ 9177:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applySearchIndexes: () => (/* binding */ applySearchIndexes)
});

// EXTERNAL MODULE: ./src/atlas/errors.ts
var errors = __webpack_require__(492);
// EXTERNAL MODULE: ./src/atlas/ui-pages.ts
var ui_pages = __webpack_require__(2400);
// EXTERNAL MODULE: ./src/operations/changes.ts
var changes = __webpack_require__(1671);
// EXTERNAL MODULE: ./src/operations/cluster/find-cluster.ts
var find_cluster = __webpack_require__(3475);
// EXTERNAL MODULE: ./src/operations/definition.ts
var definition = __webpack_require__(1005);
// EXTERNAL MODULE: ./src/operations/options.ts
var options = __webpack_require__(6712);
// EXTERNAL MODULE: ./src/operations/indexes/listed-index.ts
var listed_index = __webpack_require__(8209);
// EXTERNAL MODULE: ./src/atlas/json.ts
var json = __webpack_require__(4733);
// EXTERNAL MODULE: ./src/operations/temporary/remove-if-present.ts
var remove_if_present = __webpack_require__(7928);
// EXTERNAL MODULE: ./src/atlas/attributes.ts
var atlas_attributes = __webpack_require__(2622);
// EXTERNAL MODULE: ./src/atlas/compare-sent.ts
var compare_sent = __webpack_require__(8347);
;// CONCATENATED MODULE: ./src/operations/indexes/definition-differences.ts


const DEFAULTS = {
    search: {
        analyzer: 'lucene.standard',
        analyzers: [],
        numPartitions: 1,
        sort: {},
        storedSource: false,
        synonyms: [],
        typeSets: []
    },
    vectorSearch: { nestedRoot: '', numPartitions: 1, storedSource: false }
};
const MAPPINGS = { dynamic: false, fields: {} };
const MAPS = ['fields', 'multi', 'sort'];
const SEQUENCES = ['charFilters', 'tokenFilters'];
const IDENTITIES = ['path', 'name', 'type'];
function findDefinitionDifferences(type, wanted, shown) {
    return compareRecords(fillIn(type, wanted), fillIn(type, (0,atlas_attributes/* isRecord */.u4)(shown) ? shown : {}), { path: '', isMap: false });
}
function fillIn(type, definition) {
    const filled = { ...DEFAULTS[type], ...withoutNulls(definition) };
    return type === 'search' ? { ...filled, mappings: { ...MAPPINGS, ...withoutNulls(definition['mappings']) } } : filled;
}
function withoutNulls(value) {
    if (!(0,atlas_attributes/* isRecord */.u4)(value))
        return {};
    return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== null));
}
function compare(wanted, shown, place) {
    if ((0,atlas_attributes/* isRecord */.u4)(wanted) && (0,atlas_attributes/* isRecord */.u4)(shown))
        return compareRecords(wanted, shown, place);
    if (Array.isArray(wanted) && Array.isArray(shown))
        return compareLists(wanted, shown, place.path);
    if (wanted === shown || ((shown ?? undefined) === undefined && (0,compare_sent/* isNothing */.qv)(wanted)))
        return [];
    return [differ(place.path, wanted, shown)];
}
function compareRecords(wanted, shown, { path, isMap }) {
    const names = isMap ? [...new Set([...Object.keys(wanted), ...Object.keys(shown)])] : Object.keys(wanted);
    return names.flatMap((name) => {
        const place = { path: join(path, name), isMap: !isMap && MAPS.includes(name) };
        return compare(definition_differences_valueOf(wanted, name), definition_differences_valueOf(shown, name), place);
    });
}
function compareLists(wanted, shown, path) {
    const elements = wanted.map((element, index) => ({
        element,
        place: { path: join(path, String(index)), isMap: false }
    }));
    const isSequence = SEQUENCES.includes(path.split('.').at(-1) ?? '');
    const left = [...shown];
    const take = (isIt) => {
        const at = left.findIndex(isIt);
        return at === -1 ? undefined : left.splice(at, 1)[0];
    };
    const differing = isSequence
        ? elements
        : elements.filter(({ element, place }) => take((each) => compare(element, each, place).length === 0) === undefined);
    const differences = differing.flatMap(({ element, place }) => {
        return compare(element, isSequence ? left.shift() : take((each) => isCounterpart(element, each)), place);
    });
    const more = left.length > 0 ? [differ(path, wanted, shown)] : [];
    return [...differences, ...more];
}
function isCounterpart(element, other) {
    if (!(0,atlas_attributes/* isRecord */.u4)(element) || !(0,atlas_attributes/* isRecord */.u4)(other))
        return false;
    const identity = IDENTITIES.find((name) => element[name] !== undefined);
    return identity !== undefined && element[identity] === other[identity];
}
function definition_differences_valueOf(attributes, name) {
    return Object.hasOwn(attributes, name) ? attributes[name] : undefined;
}
function differ(path, wanted, shown) {
    return { path, found: describe(shown), sent: describe(wanted) };
}
function describe(value) {
    return (0,compare_sent/* isNothing */.qv)(value) ? 'missing' : (0,compare_sent/* describeValue */.bp)(value);
}
function join(path, name) {
    return path === '' ? name : `${path}.${name}`;
}

;// CONCATENATED MODULE: ./src/operations/indexes/search-index-plan.ts

function makePlan(wanted, listed, { prune }) {
    const there = listed.filter(({ status }) => status !== 'DOES_NOT_EXIST');
    const pairs = wanted.map((index, position) => ({ index, position, other: findIndex(there, index) }));
    const isOfFile = ({ database, collection }) => wanted.some((index) => index.database === database && index.collection === collection);
    const unlisted = there.filter((other) => other.status !== 'DELETING' && isOfFile(other) && findIndex(wanted, other) === undefined);
    return {
        changes: [
            ...pairs.flatMap(({ index, other }) => (other === undefined ? [{ kind: 'create', wanted: index }] : [])),
            ...pairs.flatMap(({ index, other }) => (other === undefined ? [] : planUpdate(index, other))),
            ...(prune ? unlisted.map((other) => ({ kind: 'delete', listed: other })) : [])
        ],
        problems: pairs.flatMap(({ index, position, other }) => findTypeProblem(index, position, other)),
        deleting: pairs.flatMap(({ other }) => (other?.status === 'DELETING' ? [other] : []))
    };
}
function findIndex(indexes, { database, collection, name }) {
    return indexes.find((each) => each.database === database && each.collection === collection && each.name === name);
}
function toChange(change) {
    const { kind } = change;
    if (kind !== 'update')
        return { what: pathOf(change), change: kind };
    const { differences } = change;
    const [first] = differences;
    const more = differences.length > 1 ? `, and ${differences.length - 1} more` : '';
    return {
        what: pathOf(change),
        change: kind,
        from: first === undefined ? '' : `${first.path}: ${first.found}${more}`,
        to: first === undefined ? '' : `${first.path}: ${first.sent}${more}`
    };
}
function pathOf(change) {
    return change.kind === 'delete' ? change.listed.path : change.wanted.path;
}
function planUpdate(wanted, listed) {
    const differences = findDefinitionDifferences(wanted.type, wanted.definition, listed.record['latestDefinition']);
    return differences.length === 0 ? [] : [{ kind: 'update', wanted, listed, differences }];
}
function findTypeProblem({ path, type }, position, listed) {
    if (listed === undefined || listed.type === '' || listed.type === type)
        return [];
    const message = `index ${position + 1}: ${path} has the type ${listed.type} in Atlas, which cannot become ${type}. ` +
        'Delete that index first, or give this one another name.';
    return [{ input: 'body', message }];
}

;// CONCATENATED MODULE: ./src/operations/indexes/request-change.ts






async function requestChanges(context, changes) {
    const requested = [];
    for (const change of changes) {
        try {
            if (await requestChange(context, change))
                requested.push(change);
        }
        catch (error) {
            if (error instanceof errors/* ReportedError */.SS && requested.length > 0) {
                const before = requested.map((each) => `${each.kind} ${pathOf(each)}`).join(', ');
                error.hint = [error.hint, `Requested before: ${before}. The next run requests the rest.`].join(' ').trim();
            }
            throw error;
        }
    }
    return requested;
}
async function requestChange(context, change) {
    const { atlas, report } = context;
    const parameters = (0,find_cluster/* clusterSubject */.XE)(context.subject);
    switch (change.kind) {
        case 'delete':
            await (0,remove_if_present/* removeIfPresent */.t)(atlas, 'deleteGroupClusterSearchIndex', { ...parameters, indexId: (0,listed_index/* idOf */.TH)(change.listed) });
            return true;
        case 'update': {
            const body = (0,json/* toJson */.a)({ definition: change.wanted.definition });
            const input = { parameters: { ...parameters, indexId: (0,listed_index/* idOf */.TH)(change.listed) }, body };
            await atlas.call('updateGroupClusterSearchIndex', input);
            return true;
        }
        case 'create': {
            const { database, collection: collectionName, name, type, definition } = change.wanted;
            const body = (0,json/* toJson */.a)({ database, collectionName, name, type, definition });
            try {
                await atlas.call('createGroupClusterSearchIndex', { parameters, body });
                return true;
            }
            catch (error) {
                if (!(error instanceof errors/* ApiError */.hD) || !error.fromAtlas)
                    throw error;
                if (error.errorCode === 'ATLAS_FTS_DUPLICATE_INDEX') {
                    report(`Atlas says that ${change.wanted.path} exists already.`);
                    return false;
                }
                if (LIMIT.test(error.detail ?? ''))
                    error.hint = LIMIT_HINT;
                throw error;
            }
        }
    }
}
const LIMIT = /maximum number of .*index/i;
const LIMIT_HINT = 'A free cluster (M0) has at most 3 search indexes, a flex cluster 10. Delete one that is not needed, or use a larger tier.';

// EXTERNAL MODULE: ./src/operations/indexes/entries.ts
var entries = __webpack_require__(8489);
;// CONCATENATED MODULE: ./src/operations/indexes/search-index-list.ts


const TYPES = ['search', 'vectorSearch'];
const ATTRIBUTES = ['database', 'collection', 'name', 'type', 'definition'];
function readSearchIndexList(body) {
    return (0,entries/* readIndexList */.JX)(body, readIndex, ({ path }) => [path]);
}
function readIndex(entry) {
    (0,entries/* checkNames */.LN)(entry, ATTRIBUTES);
    const [database, collection, name] = ['database', 'collection', 'name'].map((each) => (0,entries/* textAt */.$6)(entry, each));
    const type = readType(entry);
    const definition = readDefinition(entry, type);
    if (database === undefined || collection === undefined || name === undefined)
        return undefined;
    if (type === undefined || definition === undefined)
        return undefined;
    return { path: `${database}.${collection}.${name}`, database, collection, name, type, definition };
}
function readType({ attributes, report }) {
    const { type = 'search' } = attributes;
    const known = TYPES.find((each) => each === type);
    if (known === undefined)
        report(`has an unknown type. Known are ${TYPES.join(' and ')}.`);
    return known;
}
function readDefinition({ attributes, report }, type) {
    const { definition } = attributes;
    if (!(0,atlas_attributes/* isRecord */.u4)(definition)) {
        report(definition === undefined ? 'has no definition.' : 'has a definition that is not a mapping.');
        return undefined;
    }
    const { mappings, fields } = definition;
    if (type === 'search' && !(0,atlas_attributes/* isRecord */.u4)(mappings)) {
        report(fields === undefined
            ? 'has no definition.mappings.'
            : 'has definition.fields, as vector indexes have. Add "type: vectorSearch".');
        return undefined;
    }
    if (type === 'vectorSearch' && !(Array.isArray(fields) && fields.length > 0 && fields.every(atlas_attributes/* isRecord */.u4))) {
        report('has no definition.fields, a list of mappings, each with type and path.');
        return undefined;
    }
    return definition;
}

// EXTERNAL MODULE: ./src/atlas/wait-rule.ts
var wait_rule = __webpack_require__(361);
// EXTERNAL MODULE: ./src/gate/poll.ts
var poll = __webpack_require__(5102);
// EXTERNAL MODULE: ./src/operations/api/state-of.ts
var state_of = __webpack_require__(9108);
// EXTERNAL MODULE: ./src/operations/wait-for.ts
var wait_for = __webpack_require__(6039);
// EXTERNAL MODULE: ./src/atlas/wait-rules.ts
var wait_rules = __webpack_require__(4472);
;// CONCATENATED MODULE: ./src/operations/indexes/index-readiness.ts





function judgeIndex({ type, definition }, { status, record }) {
    const parts = partsOf(record);
    const latest = parts.filter(({ isLatest }) => isLatest);
    const rule = wait_rules/* WAIT_RULES */.M['updateGroupClusterSearchIndex'];
    const verdict = rule === undefined ? 'pending' : (0,wait_rule/* judge */.S4)(rule, record);
    if (verdict === 'failure' || latest.some((part) => part.status === 'FAILED')) {
        const message = latest.find((part) => part.message !== '')?.message;
        return { verdict: 'failure', state: message === undefined ? 'FAILED' : `FAILED: ${message}` };
    }
    if (verdict === 'pending')
        return { verdict, state: status };
    if (parts.some(({ isMain, isLatest }) => isMain && !isLatest)) {
        return { verdict: 'pending', state: `${status} with its earlier definition` };
    }
    const difference = (0,compare_sent/* describeFirst */.Ms)(findDefinitionDifferences(type, definition, record['latestDefinition']));
    return difference === undefined
        ? { verdict, state: status }
        : { verdict: 'different', state: `${status}, but ${difference}` };
}
function partsOf(record) {
    const latest = (0,atlas_attributes/* valueAt */.fK)(record, 'latestDefinitionVersion.version');
    const details = Array.isArray(record['statusDetail']) ? record['statusDetail'].filter(atlas_attributes/* isRecord */.u4) : [];
    return details.flatMap(({ mainIndex, stagedIndex }) => [mainIndex, stagedIndex].filter(atlas_attributes/* isRecord */.u4).map((part) => {
        const version = (0,atlas_attributes/* valueAt */.fK)(part, 'definitionVersion.version');
        const { status, message } = part;
        return {
            isMain: part === mainIndex,
            isLatest: version === undefined || latest === undefined || version === latest,
            status,
            message: typeof message === 'string' ? message : ''
        };
    }));
}

;// CONCATENATED MODULE: ./src/operations/indexes/wait-for-search-indexes.ts








async function waitForSearchIndexes(context, target) {
    const { wanted, deleted } = target;
    const count = wanted.length + deleted.length;
    const { clusterName } = (0,find_cluster/* clusterSubject */.XE)(context.subject);
    const hasWritten = target.written.length + deleted.length > 0;
    const judgeAll = createJudge(context, target);
    const waited = await (0,wait_for/* waitFor */.fm)(context, {
        subject: `${count} search ${count === 1 ? 'index' : 'indexes'} of cluster ${clusterName}`,
        wanted: deleted.length === 0 ? 'READY' : 'READY or gone',
        ...(hasWritten && { first: { found: undefined, verdict: 'unknown', state: 'requested' }, settleMs: 0 }),
        async check(deadlineMs) {
            const { indexes } = await (0,listed_index/* listSearchIndexes */.vw)(context, { deadlineMs, quiet: true });
            const states = judgeAll(indexes);
            return { found: states, verdict: worstOf(states), state: countStates(states) };
        }
    });
    const unmet = describeUnmet(waited);
    return {
        satisfied: unmet === undefined,
        unmet,
        timeline: waited.timeline,
        facts: [['Time', (0,poll/* toDuration */.Ah)(waited.elapsedMs)]],
        states: waited.found ?? []
    };
}
function areReady(wanted, listed) {
    return wanted.every((index) => {
        const found = findIndex(listed, index);
        return found !== undefined && judgeIndex(index, found).verdict === 'success';
    });
}
function createJudge({ clock }, { wanted, written, deleted }) {
    const shownByMs = clock.nowMs() + wait_rule/* CREATION_LAG_MS */.gv;
    const histories = new Map();
    const ids = new Set(deleted.map(listed_index/* idOf */.TH));
    return (indexes) => {
        const atMs = clock.nowMs();
        const judgeOne = (index) => {
            const listed = findIndex(indexes, index);
            const isEarly = atMs <= shownByMs && (listed === undefined || listed.status === 'DOES_NOT_EXIST');
            const missing = { verdict: 'failure', state: 'missing' };
            const found = listed === undefined ? missing : judgeIndex(index, listed);
            const { verdict, state } = isEarly ? { verdict: 'pending', state: state_of/* NOT_SHOWN_YET */.te } : found;
            const history = [...(histories.get(index) ?? []), { verdict, atMs }];
            histories.set(index, history);
            const isFinal = verdict === 'success' || verdict === 'failure';
            const settleMs = written.includes(index) ? poll/* DEFAULT_SETTLE_MS */.dk : undefined;
            const unsettled = isFinal && !(0,poll/* isSettled */.Is)(history, settleMs);
            return { path: index.path, goal: 'READY', state, verdict: unsettled ? 'unknown' : verdict };
        };
        const stillThere = indexes.filter((each) => each.status !== 'DOES_NOT_EXIST' && ids.has((0,listed_index/* idOf */.TH)(each)));
        return [
            ...wanted.map(judgeOne),
            ...deleted.map(({ path, ...rest }) => {
                const left = findIndex(stillThere, rest);
                if (left === undefined)
                    return { path, goal: 'gone', verdict: 'success', state: 'gone' };
                return { path, goal: 'gone', verdict: 'pending', state: left.status };
            })
        ];
    };
}
function worstOf(states) {
    const order = ['failure', 'pending', 'different', 'unknown'];
    return order.find((verdict) => states.some((each) => each.verdict === verdict)) ?? 'success';
}
function countStates(states) {
    const counts = new Map();
    for (const { state } of states)
        counts.set(state, (counts.get(state) ?? 0) + 1);
    return [...counts].map(([state, count]) => `${count} ${state}`).join(' and ');
}
function describeUnmet(waited) {
    const { end, found = [], elapsedMs, checks } = waited;
    const elapsed = (0,poll/* toDuration */.Ah)(elapsedMs);
    if (end === 'success')
        return undefined;
    if (end === 'failure') {
        const failed = found.filter(({ verdict }) => verdict === 'failure');
        const reasons = failed.map(({ path, state }) => `${path} is ${state}`).join('; ');
        const isGone = failed.every(({ state }) => state === 'missing');
        return {
            message: `${isGone ? 'A search index was deleted' : 'A search index failed'}: ${reasons} (after ${elapsed}).`,
            hint: isGone ? GONE_HINT : FAILED_HINT
        };
    }
    const open = found.filter(({ verdict }) => verdict !== 'success');
    const reasons = open.length === 0 ? 'the changes are requested' : open.map(describeOpen).join('; ');
    const hint = open.every(({ verdict }) => verdict === 'unknown') ? UNSETTLED_HINT : OPEN_HINT;
    return checks === 1
        ? { message: `Not ready yet: ${reasons} (checked once).`, hint }
        : { message: `Timed out after ${elapsed}: ${reasons}.`, hint };
}
function describeOpen({ path, state, verdict, goal }) {
    if (verdict === 'unknown')
        return `${path} is ${state}, but that is not confirmed yet`;
    return verdict === 'different' ? `${path} is ${state}` : `${path} is still ${state}, not ${goal}`;
}
const FAILED_HINT = 'Correct its definition in the file, and run the job again. The Search page of the cluster in Atlas may show more.';
const GONE_HINT = "Somebody else deleted it: the project's activity feed in Atlas shows who. Run the job again to create it.";
const OPEN_HINT = 'Increase timeout. Atlas goes on, and the next run waits for what is not finished yet.';
const UNSETTLED_HINT = 'After a change, Atlas may show the old state for a while. Set timeout to 2 minutes or more.';

;// CONCATENATED MODULE: ./src/operations/indexes/apply-search-indexes.ts











const applySearchIndexes = (0,definition/* defineOperation */.h)({
    name: 'apply-search-indexes',
    sentence: 'Gives a cluster the search and vector indexes that a file lists, and waits until all of them are ready.',
    role: 'Project Search Index Editor',
    subjects: { 'project-id': 'required', 'cluster-name': 'required' },
    options: {
        prune: (0,options/* withDefault */.IQ)('false', (0,options/* flagOption */.kY)('Whether to delete indexes that the file does not list, in the collections that it names.'))
    },
    body: { what: 'the search indexes of a cluster', required: true },
    outputs: ['changed', 'changes', 'url'],
    result: 'own',
    waits: 'after-write',
    check: (_subject, _options, _given, body) => (body === undefined ? [] : readSearchIndexList(body).problems),
    async run(context, { prune }) {
        const { indexes: wanted } = readSearchIndexList(context.body ?? '[]');
        const { indexes: listed } = await (0,listed_index/* listSearchIndexes */.vw)(context);
        const plan = makePlan(wanted, listed, { prune });
        if (plan.problems.length > 0)
            throw new errors/* InputError */.dz(plan.problems, { afterSending: true });
        return carryOut(context, { wanted, listed, plan });
    }
});
async function carryOut(context, found) {
    const { wanted, listed, plan } = found;
    const { changes, deleting } = plan;
    if (context.dryRun)
        return apply_search_indexes_describe(context, found, { made: undefined });
    if (deleting.length > 0) {
        const message = `Atlas is still deleting ${deleting.map(({ path }) => path).join(', ')}, which the file lists.`;
        const unmet = { message, hint: 'Run the job again when it is gone. Nothing was changed.' };
        return { ...apply_search_indexes_describe(context, found, { made: [] }), verdict: message, satisfied: false, unmet };
    }
    const made = await requestChanges(context, changes);
    const base = apply_search_indexes_describe(context, found, { made });
    if (changes.length === 0 && areReady(wanted, listed)) {
        return { ...base, verdict: `${base.verdict} ${countReady(wanted.length)}`, satisfied: true };
    }
    if (context.wait.wanted === false)
        return { ...base, verdict: `${base.verdict} Whether they are ready is not checked.` };
    const { states, facts, ...waited } = await waitForSearchIndexes(context, {
        wanted,
        written: changes.flatMap((change) => (change.kind === 'delete' ? [] : [change.wanted])),
        deleted: changes.flatMap((change) => (change.kind === 'delete' ? [change.listed] : []))
    });
    const verdict = waited.unmet?.message ?? `${base.verdict} ${countReady(wanted.length)}`;
    const data = toData(found, new Map(states.map(({ path, state }) => [path, state])));
    return { ...base, ...waited, verdict, data, facts: [...base.facts, ...facts] };
}
function apply_search_indexes_describe({ atlas, subject, dryRun }, found, { made }) {
    const { wanted, listed, plan } = found;
    const { groupId, clusterName } = (0,find_cluster/* clusterSubject */.XE)(subject);
    const { table, outputs } = (0,changes/* describeChanges */.D)(plan.changes.map(toChange), {
        made: made !== undefined && made.length > 0
    });
    const changed = plan.changes.filter(({ kind }) => kind !== 'delete').length;
    const counts = countChanges(plan.changes);
    const verdict = dryRun
        ? describeDryRun(clusterName, plan.changes)
        : `Search indexes of cluster ${clusterName}: ${counts === '' ? 'nothing to change' : counts}.`;
    return {
        verdict,
        data: toData(found, new Map(listed.map(({ path, status }) => [path, status]))),
        outputs: { ...outputs, url: (0,ui_pages/* findUiPage */.v)(atlas.baseUrl, { groupId, clusterName, part: 'search' }) ?? '' },
        facts: [['Unchanged', String(wanted.length - changed)]],
        ...(table === undefined ? {} : { table })
    };
}
function countChanges(changes) {
    return ['create', 'update', 'delete']
        .map((kind) => [changes.filter((change) => change.kind === kind).length, `${kind}d`])
        .filter(([count]) => count > 0)
        .map(([count, done]) => `${count} ${done}`)
        .join(', ');
}
function describeDryRun(clusterName, changes) {
    const indexes = `search ${changes.length === 1 ? 'index' : 'indexes'} of cluster ${clusterName}`;
    return changes.length === 0
        ? `Dry run: no search index of cluster ${clusterName} would change.`
        : `Dry run: ${changes.length} ${indexes} would change: ${countChanges(changes)}.`;
}
function countReady(count) {
    return count === 1 ? 'The index of the file is READY.' : `The ${count} indexes of the file are READY.`;
}
function toData({ wanted, plan }, states) {
    const changes = new Map(plan.changes.map((change) => [pathOf(change), change.kind]));
    const paths = [...new Set([...wanted.map(({ path }) => path), ...changes.keys()])];
    return paths.map((path) => ({
        index: path,
        change: changes.get(path) ?? 'none',
        state: states.get(path) ?? 'missing'
    }));
}


/***/ }),

/***/ 8489:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   JX: () => (/* binding */ readIndexList),
/* harmony export */   LN: () => (/* binding */ checkNames)
/* harmony export */ });
/* harmony import */ var _atlas_attributes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2622);
/* harmony import */ var _atlas_catalog_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29);
/* harmony import */ var _atlas_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4733);



function readIndexList(body, read, keysOf) {
    const list = (0,_atlas_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(body);
    if (!Array.isArray(list))
        return { indexes: [], problems: [problem('is not a list: start each index with "- ".')] };
    if (list.length === 0)
        return { indexes: [], problems: [problem('is an empty list. Name at least one index.')] };
    const problems = [];
    const first = new Map();
    const indexes = [];
    list.forEach((item, position) => {
        const title = `index ${position + 1}`;
        const report = (message) => void problems.push(problem(`${title} ${message}`));
        if (!(0,_atlas_attributes_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(item))
            return report('is not a mapping of attributes.');
        const index = read({ attributes: item, report });
        if (index === undefined)
            return;
        indexes.push(index);
        for (const key of keysOf(index)) {
            const earlier = first.get(key);
            if (earlier === undefined)
                first.set(key, position + 1);
            else
                report(`is ${key}, as is index ${earlier}.`);
        }
    });
    return { indexes, problems };
}
function checkNames({ attributes, report }, known) {
    for (const name of Object.keys(attributes).filter((each) => !known.includes(each))) {
        const [close] = (0,_atlas_catalog_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, known, 1);
        report(`has the unknown attribute ${name}. ${close === undefined ? `Known are ${known.join(', ')}.` : `Did you mean ${close}?`}`);
    }
}
function textAt({ attributes, report }, name) {
    const value = attributes[name];
    if (typeof value === 'string' && value !== '')
        return value;
    report(value === undefined || value === '' ? `has no ${name}.` : `has a ${name} that is not a text.`);
    return undefined;
}
function problem(message) {
    return { input: 'body', message };
}


/***/ }),

/***/ 8209:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   rl: () => (/* binding */ LIST),
/* harmony export */   vw: () => (/* binding */ listSearchIndexes)
/* harmony export */ });
/* harmony import */ var _atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4918);
/* harmony import */ var _cluster_find_cluster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3475);


const LIST = 'listGroupClusterSearchIndexes';
async function listSearchIndexes({ atlas, subject }, options) {
    const { groupId, clusterName } = (0,_cluster_find_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterSubject */ .XE)(subject);
    const response = await atlas.call(LIST, { parameters: { groupId, clusterName } }, options);
    if (!Array.isArray(response.data))
        throw (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteResponse */ .U6)(LIST, 'list of indexes');
    return { response, indexes: response.data.map(toIndex) };
}
function idOf({ record }) {
    return (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(LIST, record, 'indexID');
}
function toIndex(item) {
    const record = (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(LIST, item);
    const { queryable, type } = record;
    if (typeof queryable !== 'boolean')
        throw (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteResponse */ .U6)(LIST, 'queryable');
    const name = (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(LIST, record, 'name');
    const database = (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(LIST, record, 'database');
    const collection = (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(LIST, record, 'collectionName');
    return {
        path: `${database}.${collection}.${name}`,
        database,
        collection,
        name,
        type: typeof type === 'string' ? type : '',
        status: (0,_atlas_required_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(LIST, record, 'status'),
        queryable,
        record
    };
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
