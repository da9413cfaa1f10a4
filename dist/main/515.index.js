export const id = 515;
export const ids = [515];
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

/***/ 9515:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createCluster: () => (/* binding */ createCluster)
});

// EXTERNAL MODULE: ./src/atlas/errors.ts
var errors = __webpack_require__(492);
// EXTERNAL MODULE: ./src/atlas/json.ts
var json = __webpack_require__(4733);
// EXTERNAL MODULE: ./src/atlas/outcome.ts
var outcome = __webpack_require__(6143);
// EXTERNAL MODULE: ./src/atlas/wait-rule.ts
var wait_rule = __webpack_require__(361);
// EXTERNAL MODULE: ./src/operations/api/state-of.ts
var state_of = __webpack_require__(9108);
// EXTERNAL MODULE: ./src/operations/api/run-and-wait.ts
var run_and_wait = __webpack_require__(2160);
// EXTERNAL MODULE: ./src/operations/changes.ts
var operations_changes = __webpack_require__(1671);
// EXTERNAL MODULE: ./src/operations/definition.ts
var definition = __webpack_require__(1005);
// EXTERNAL MODULE: ./src/operations/options.ts
var options = __webpack_require__(6712);
// EXTERNAL MODULE: ./src/operations/wait-for.ts
var wait_for = __webpack_require__(6039);
// EXTERNAL MODULE: ./src/operations/cluster/connection-string.ts
var connection_string = __webpack_require__(125);
// EXTERNAL MODULE: ./src/atlas/attributes.ts
var atlas_attributes = __webpack_require__(2622);
// EXTERNAL MODULE: ./src/operations/cluster/find-cluster.ts
var find_cluster = __webpack_require__(3475);
;// CONCATENATED MODULE: ./src/operations/cluster/cluster-result.ts


function describeClusterResult({ atlas, subject }, seen, told) {
    const { verdict, created, changes, connection } = told;
    const response = { data: seen.data, status: seen.status ?? 0, version: seen.apiVersion };
    const document = (0,atlas_attributes/* isRecord */.u4)(seen.data) ? seen.data : {};
    const state = seen.outputs.state ?? '';
    const cluster = (0,find_cluster/* describeCluster */.K$)(atlas.baseUrl, subject, { response, document, state }, connection);
    return {
        ...seen,
        verdict: seen.satisfied === false ? seen.verdict : verdict,
        outputs: { ...cluster.outputs, created: String(created), ...changes.outputs },
        table: changes.table,
        warnings: cluster.warnings
    };
}

// EXTERNAL MODULE: ./src/atlas/compare-sent.ts
var compare_sent = __webpack_require__(8347);
// EXTERNAL MODULE: ./src/atlas/wait-rules.ts
var wait_rules = __webpack_require__(4472);
// EXTERNAL MODULE: ./src/operations/api/show-attributes.ts + 1 modules
var show_attributes = __webpack_require__(8917);
// EXTERNAL MODULE: ./src/operations/cluster/new-cluster.ts
var new_cluster = __webpack_require__(7442);
;// CONCATENATED MODULE: ./src/operations/cluster/wanted-cluster.ts




const CLUSTER_KINDS = ['dedicated', 'flex', 'free'];
function operationsOn(kind) {
    return kind === 'flex'
        ? { create: 'createGroupFlexCluster', update: 'updateGroupFlexCluster', nameParameter: 'name' }
        : { create: 'createGroupCluster', update: 'updateGroupCluster', nameParameter: 'clusterName' };
}
function toWanted({ subject, body }, options) {
    const { groupId, clusterName: name } = (0,find_cluster/* clusterSubject */.XE)(subject);
    if (body !== undefined) {
        const { name: _same, ...attributes } = readBody(body) ?? {};
        const kind = options.type ?? findKind(attributes) ?? 'dedicated';
        return { groupId, name, kind, attributes, inputOf: () => 'body' };
    }
    const { provider = 'AWS', region = new_cluster/* DEFAULT_REGIONS */.mc[provider], version } = options;
    const tier = tierOf(options) ?? '';
    return {
        groupId,
        name,
        kind: kindOfTier(tier),
        attributes: (0,new_cluster/* buildAttributes */.iB)({ tier, provider, region, version }),
        inputOf: inputOfOption
    };
}
function checkWanted(name, options, body) {
    const problems = body === undefined ? checkOptions(options) : checkBody(body, name, options);
    return [...(0,new_cluster/* checkClusterName */.YN)('cluster-name', name), ...problems];
}
function kindOf({ flex, document }) {
    return flex ? 'flex' : (findKind(document) ?? 'dedicated');
}
function summarize({ kind, attributes }) {
    const region = (0,atlas_attributes/* valueAt */.fK)(attributes, 'replicationSpecs.0.regionConfigs.0');
    const place = kind === 'flex' ? (0,atlas_attributes/* valueAt */.fK)(attributes, 'providerSettings') : region;
    const provider = (0,atlas_attributes/* valueAt */.fK)(place, 'backingProviderName') ?? (0,atlas_attributes/* valueAt */.fK)(place, 'providerName');
    const size = kind === 'flex' ? 'FLEX' : (0,atlas_attributes/* valueAt */.fK)(region, 'electableSpecs.instanceSize');
    const where = [provider, (0,atlas_attributes/* valueAt */.fK)(place, 'regionName')].filter((part) => typeof part === 'string').join(' ');
    return [typeof size === 'string' ? size : kind, ...(where === '' ? [] : [where])].join(', ');
}
function checkOptions(options) {
    const { type, version } = options;
    const tier = tierOf(options);
    if (tier === undefined) {
        const what = type === undefined ? 'Name a tier such as M10, FLEX or M0' : 'Name a size such as M10';
        return [{ input: 'tier', message: `is required. ${what}, or describe the cluster in body or body-file.` }];
    }
    const kind = kindOfTier(tier);
    const mismatch = { input: 'type', message: `is ${type}, but ${tier} is a ${kind} cluster. Leave out type.` };
    return [...(0,new_cluster/* checkCluster */.zc)({ tier, version }), ...(type === undefined || type === kind ? [] : [mismatch])];
}
function checkBody(body, name, options) {
    const mixed = ['tier', 'provider', 'region', 'version']
        .filter((input) => options[input] !== undefined)
        .map((input) => ({ input, message: 'cannot be used with a body. Say it in the body, or leave the body out.' }));
    const attributes = readBody(body);
    if (attributes === undefined)
        return [...mixed, { input: 'body', message: 'is not a mapping of attributes.' }];
    const problems = [...mixed];
    const add = (input, message) => void problems.push({ input, message });
    if (attributes['name'] !== undefined && attributes['name'] !== name) {
        add('body', 'has another name than cluster-name. Leave name out.');
    }
    if (attributes['paused'] === true)
        add('body', 'cannot ask for a paused cluster: Atlas creates none. Leave paused out.');
    const kind = findKind(attributes);
    const { type } = options;
    if (kind === undefined && type === undefined) {
        add('body', 'does not say which kind of cluster it is. Add replicationSpecs, providerSettings.backingProviderName for a flex cluster, or the option type.');
    }
    else if (kind !== undefined && type !== undefined && kind !== type) {
        add('type', `is ${type}, but the body describes a ${kind} cluster.`);
    }
    return problems;
}
function readBody(body) {
    const value = (0,json/* parseJson */.q)(body);
    return (0,atlas_attributes/* isRecord */.u4)(value) ? value : undefined;
}
function findKind(attributes) {
    const { replicationSpecs, providerSettings } = attributes;
    if (replicationSpecs !== undefined) {
        return (0,atlas_attributes/* valueAt */.fK)(replicationSpecs, '0.regionConfigs.0.providerName') === 'TENANT' ? 'free' : 'dedicated';
    }
    const isFlex = (0,atlas_attributes/* isRecord */.u4)(providerSettings) && providerSettings['instanceSizeName'] === undefined;
    return isFlex && providerSettings['backingProviderName'] !== undefined ? 'flex' : undefined;
}
function tierOf({ type, tier }) {
    return tier?.toUpperCase() ?? (type === 'flex' ? 'FLEX' : type === 'free' ? 'M0' : undefined);
}
function kindOfTier(tier) {
    return tier === 'FLEX' ? 'flex' : tier === 'M0' ? 'free' : 'dedicated';
}
function inputOfOption(path) {
    if (/roviderName$/.test(path))
        return 'provider';
    if (path.endsWith('regionName'))
        return 'region';
    return path === 'mongoDBMajorVersion' ? 'version' : 'tier';
}

;// CONCATENATED MODULE: ./src/operations/cluster/existing-cluster.ts











const FLEX_CHANGES = ['tags', 'terminationProtectionEnabled'];
async function useExisting(context, wanted, existing) {
    const { found, update, connection } = existing;
    const { name } = wanted;
    checkKind(wanted, found);
    const isUsable = found.state !== 'DELETING' && found.state !== 'PAUSED';
    const differences = isUsable ? compare(wanted, found) : [];
    if (differences.length > 0)
        checkUpdate(wanted, differences, update);
    const changes = differences.map((difference) => ({
        what: name,
        change: difference.path,
        from: difference.found,
        to: difference.sent
    }));
    const told = (verdict, made) => {
        return { verdict, created: false, changes: (0,operations_changes/* describeChanges */.D)(changes, { made }), connection };
    };
    if (isUsable && context.dryRun)
        return describeClusterResult(context, show(found), told(describePlan(name, changes.length), false));
    if (differences.length === 0) {
        const seen = await waitUntilReady(context, wanted, found);
        return describeClusterResult(context, seen, told(`Cluster ${name} exists as asked for: nothing changed.`, false));
    }
    const written = await change(context, wanted, differences);
    const how = written.satisfied === undefined ? 'is being changed' : 'is changed and ready';
    return describeClusterResult(context, written, told(`Cluster ${name} ${how}.`, true));
}
function checkKind({ name, kind, inputOf }, found) {
    const existing = kindOf(found);
    if (existing === kind)
        return;
    const cure = existing === 'flex' && kind === 'dedicated'
        ? 'Upgrade it with the operation tenantGroupFlexClusterUpgrade, or choose another cluster-name'
        : existing === 'free'
            ? 'Upgrade it with the operation upgradeGroupClusterTenantUpgrade, or choose another cluster-name'
            : 'Choose another cluster-name, or delete the cluster first';
    const message = `cluster ${name} exists, but is a ${existing} cluster and not a ${kind} one. ${cure}. Nothing was changed.`;
    throw new errors/* InputError */.dz([{ input: inputOf(''), message }], { afterSending: true });
}
function compare({ kind, attributes }, { document }) {
    const comparison = (0,wait_rules/* findWaitRule */.v)(operationsOn(kind).create)?.compares;
    return comparison === undefined ? [] : (0,compare_sent/* findDifferences */.cG)(comparison, attributes, document, { wholeLists: true });
}
function checkUpdate({ name, kind, inputOf }, differences, update) {
    const fixed = kind === 'flex' ? differences.filter(({ path }) => !FLEX_CHANGES.includes(topOf(path))) : [];
    if (update && fixed.length === 0)
        return;
    const count = `${differences.length} ${differences.length === 1 ? 'attribute' : 'attributes'}`;
    const first = fixed.length === 0
        ? { input: 'update', message: `cluster ${name} exists and differs in ${count}. Set update to true to change it.` }
        : {
            input: 'cluster-name',
            message: `Atlas changes only tags and termination protection of a flex cluster, and ${name} differs in more. Choose another name, or delete the cluster first.`
        };
    const each = differences.map(({ path, found, sent }) => ({
        input: inputOf(path),
        message: `${path} is ${found}, not ${sent}.`
    }));
    throw new errors/* InputError */.dz([first, ...each], { afterSending: true });
}
function change(context, wanted, differences) {
    const { groupId, name, kind, attributes } = wanted;
    const changed = new Set(differences.map(({ path }) => topOf(path)));
    const body = (0,json/* toJson */.a)(Object.fromEntries(Object.entries(attributes).filter(([attribute]) => changed.has(attribute))));
    const { update, nameParameter } = operationsOn(kind);
    return (0,run_and_wait/* runAndWait */.o)(context, update, { parameters: { groupId, [nameParameter]: name }, body });
}
function topOf(path) {
    return path.split('.')[0] ?? path;
}
function describePlan(name, changes) {
    if (changes === 0)
        return `Dry run: cluster ${name} exists as asked for: nothing would change.`;
    return `Dry run: cluster ${name} would be changed in ${changes} ${changes === 1 ? 'attribute' : 'attributes'}.`;
}
async function waitUntilReady(context, wanted, found) {
    const read = (0,find_cluster/* createClusterReader */.I4)(context);
    const goal = { subject: `cluster ${wanted.name}`, wanted: 'IDLE' };
    let last = found;
    let known = found;
    const check = async (deadlineMs) => {
        last = known ?? (await read({ deadlineMs, quiet: true }));
        known = undefined;
        return judge(wanted, last);
    };
    const isStuck = found.state === 'DELETING' || found.state === 'PAUSED';
    if (context.wait.wanted === false && !isStuck)
        return show(found);
    const waited = await (0,wait_for/* waitFor */.fm)(context, { ...goal, check });
    const outcome = (0,wait_for/* toResultParts */.jT)(goal, waited, hintFor(last.state));
    return show(last, outcome);
}
function judge(wanted, found) {
    const { state } = found;
    if (state === 'DELETING' || state === 'PAUSED')
        return { found, verdict: 'failure', state };
    if (state !== 'IDLE')
        return { found, verdict: 'pending', state };
    const [first] = compare(wanted, found);
    return first === undefined
        ? { found, verdict: 'success', state }
        : { found, verdict: 'different', state: `IDLE, but ${first.path} is ${first.found}, not ${first.sent}` };
}
function hintFor(state) {
    if (state === 'PAUSED')
        return find_cluster/* RESUME_HINT */.Im;
    const again = 'Wait with the task wait-for-cluster until its state is DELETED, and create it then.';
    return state === 'DELETING' ? `${find_cluster/* DELETING_HINT */.hd} ${again}` : undefined;
}
function show({ response, operationId, document, state }, outcome = {}) {
    const { data, status, version } = response;
    const shown = (0,show_attributes/* showAttributes */.r)(operationId, document);
    const { facts = [], ...parts } = outcome;
    return {
        verdict: '',
        data,
        status,
        apiVersion: version,
        outputs: { state },
        ...parts,
        facts: [...facts, ...shown.facts]
    };
}

;// CONCATENATED MODULE: ./src/operations/cluster/validate-cluster.ts




async function validateCluster({ atlas, report }, wanted) {
    const { groupId, name, attributes, inputOf } = wanted;
    const body = (0,json/* toJson */.a)({ clusterDescription: { name, ...attributes }, clusterName: name, editing: false });
    let data;
    try {
        ;
        ({ data } = await atlas.call('validateGroupClusterConfigurations', { parameters: { groupId }, body }));
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD || error instanceof errors/* NetworkError */.Dr))
            throw error;
        report('Atlas did not validate the cluster beforehand. It checks it when it creates the cluster.');
        return;
    }
    if ((0,atlas_attributes/* valueAt */.fK)(data, 'valid') !== false)
        return;
    const issues = ((0,atlas_attributes/* itemsOf */.S3)((0,atlas_attributes/* valueAt */.fK)(data, 'errors')) ?? [])
        .filter((error) => (0,atlas_attributes/* valueAt */.fK)(error, 'errorCode') !== new_cluster/* NAME_TAKEN */.US)
        .map(describeIssue);
    const problems = issues.map((issue) => ({ input: inputOf(''), message: `Atlas finds the cluster invalid: ${issue}` }));
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems, { afterSending: true });
}
function describeIssue(error) {
    const { errorCode, validationIssue } = (0,atlas_attributes/* isRecord */.u4)(error) ? error : {};
    return [errorCode, validationIssue].filter((text) => typeof text === 'string').join(': ');
}

;// CONCATENATED MODULE: ./src/operations/cluster/create-cluster.ts

















const createCluster = (0,definition/* defineOperation */.h)({
    name: 'create-cluster',
    sentence: 'Creates a cluster if there is none of this name, and waits until it is ready. `update` changes one that differs.',
    role: 'Project Cluster Creator (to change a cluster: Project Cluster Manager; for a flex cluster: Project Owner)',
    duration: 'In recorded runs, flex clusters were ready within 8 seconds, free ones (`M0`) within 27 seconds, and `M10` clusters ' +
        'after 8 to 29 minutes.',
    cost: 'Atlas bills flex and dedicated clusters until they are deleted. `M0` is free; a project has at most one.',
    subjects: { 'project-id': 'required', 'cluster-name': 'required' },
    body: {
        what: 'the attributes of a cluster, as in the body of `createGroupCluster` or `createGroupFlexCluster`'
    },
    options: {
        type: (0,options/* choiceOption */.zu)('Kind of cluster. Default: that of the tier or of the body.', CLUSTER_KINDS),
        tier: (0,options/* textOption */.vU)('`FLEX`, `M0`, or the size of a dedicated cluster such as `M10`. Required without a body.'),
        provider: (0,options/* choiceOption */.zu)('Cloud provider. Default: `AWS`.', new_cluster/* PROVIDERS */.xq),
        region: (0,options/* textOption */.vU)('Region in the notation of Atlas, such as `EU_WEST_1`. Default: a region in the USA.'),
        version: (0,options/* textOption */.vU)('Major version of MongoDB, for a dedicated cluster only. Default: the one Atlas chooses.'),
        update: (0,options/* withDefault */.IQ)('false', (0,options/* flagOption */.kY)('Whether to change a cluster that exists and differs. Default: an error.')),
        connection: connection_string/* connectionOption */.__
    },
    outputs: ['id', 'name', 'url', 'state', 'connection-string', 'created', 'changed', 'changes'],
    waits: 'after-write',
    check: (subject, { type, tier, provider, region, version }, _given, body) => checkWanted(subject['cluster-name'], { type, tier, provider, region, version }, body),
    async run(context, options) {
        const { update, connection } = options;
        const wanted = toWanted(context, options);
        const found = await (0,find_cluster/* findCluster */.KG)(context);
        if (found !== undefined)
            return useExisting(context, wanted, { update, connection, found });
        if (context.dryRun)
            return describeDryRun(wanted);
        if (wanted.kind === 'dedicated')
            await validateCluster(context, wanted);
        try {
            return await create(context, wanted, connection);
        }
        catch (error) {
            if (!isNameTaken(error))
                throw withNextRun(error);
            context.report(`Atlas has a cluster ${wanted.name} by now.`);
            return useExisting(context, wanted, { update, connection, found: await findWhenShown(context, error) });
        }
    }
});
function isNameTaken(error) {
    return error instanceof errors/* ApiError */.hD && error.fromAtlas && error.errorCode === new_cluster/* NAME_TAKEN */.US;
}
function withNextRun(error) {
    const isUnknown = error instanceof errors/* ReportedError */.SS && !(error instanceof errors/* CancelledError */.cc) && !(0,outcome/* isRefusal */.v)(error);
    if (isUnknown)
        error.hint = 'Run the step again: it finds the cluster if Atlas has created it.';
    return error;
}
async function findWhenShown(context, taken) {
    const shownByMs = context.clock.nowMs() + wait_rule/* CREATION_LAG_MS */.gv;
    const { found } = await (0,wait_for/* waitFor */.fm)(context, {
        subject: `cluster ${context.subject['cluster-name']}`,
        wanted: 'shown',
        async check() {
            const found = await (0,find_cluster/* findCluster */.KG)(context);
            if (found !== undefined)
                return { found, verdict: 'success', state: found.state };
            return { found, verdict: context.clock.nowMs() > shownByMs ? 'failure' : 'pending', state: state_of/* NOT_SHOWN_YET */.te };
        }
    });
    if (found === undefined)
        throw taken;
    return found;
}
async function create(context, wanted, connection) {
    const { groupId, name } = wanted;
    const written = await (0,run_and_wait/* runAndWait */.o)(context, operationsOn(wanted.kind).create, {
        parameters: { groupId },
        body: bodyOf(wanted)
    });
    const how = written.satisfied === undefined ? 'is being created' : 'is created and ready';
    return describeClusterResult(context, written, {
        verdict: `Cluster ${name} (${summarize(wanted)}) ${how}.`,
        created: true,
        changes: (0,operations_changes/* describeChanges */.D)([creationOf(wanted)], { made: true }),
        connection
    });
}
function describeDryRun(wanted) {
    const { table, outputs } = (0,operations_changes/* describeChanges */.D)([creationOf(wanted)], { made: false });
    return {
        verdict: `Dry run: cluster ${wanted.name} (${summarize(wanted)}) would be created.`,
        data: { operationId: operationsOn(wanted.kind).create, body: (0,json/* parseJson */.q)(bodyOf(wanted)) },
        outputs: { name: wanted.name, created: 'false', ...outputs },
        facts: [],
        table
    };
}
function creationOf(wanted) {
    return { what: wanted.name, change: 'create', to: summarize(wanted) };
}
function bodyOf({ name, attributes }) {
    return (0,json/* toJson */.a)({ name, ...attributes });
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
