export const id = 706;
export const ids = [706];
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

/***/ 1921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ requireDedicated),
/* harmony export */   o: () => (/* binding */ prepareChange)
/* harmony export */ });
/* harmony import */ var _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(492);
/* harmony import */ var _cluster_find_cluster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3475);
/* harmony import */ var _wait_for_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6039);
/* harmony import */ var _tier_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6839);




const STAGE = 'Earlier changes';
const NO_WAIT_HINT = 'Nothing was sent, because wait is false. Leave it out: the step waits, and then changes the cluster.';
async function prepareChange(context, stages, check) {
    const read = (0,_cluster_find_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .createClusterReader */ .I4)(context);
    const cluster = await read();
    check(cluster);
    if (isReady(cluster) || context.dryRun)
        return { cluster };
    const { clusterName } = (0,_cluster_find_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterSubject */ .XE)(context.subject);
    const wait = {
        subject: `cluster ${clusterName}`,
        wanted: 'IDLE or PAUSED',
        settleMs: 0,
        async check(deadlineMs) {
            const found = await read({ deadlineMs, quiet: true });
            const { state } = found;
            const pending = state === 'DELETING' ? 'failure' : 'pending';
            return { found, verdict: isReady(found) ? 'success' : pending, state };
        }
    };
    const waited = await stages.follow(STAGE, (stage) => (0,_wait_for_js__WEBPACK_IMPORTED_MODULE_2__/* .waitFor */ .fm)(stage, wait));
    const last = waited.found ?? cluster;
    if (waited.end === 'success')
        return { cluster: last };
    const noWait = context.wait.wanted === false ? NO_WAIT_HINT : undefined;
    return { cluster: last, unready: (0,_wait_for_js__WEBPACK_IMPORTED_MODULE_2__/* .toResultParts */ .jT)(wait, waited, last.state === 'DELETING' ? _cluster_find_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .DELETING_HINT */ .hd : noWait) };
}
function requireDedicated({ flex, document }, cannot) {
    if (!flex && !(0,_tier_js__WEBPACK_IMPORTED_MODULE_3__/* .isFree */ .xp)(document))
        return;
    const message = `is a ${flex ? 'flex' : 'free'} cluster, which cannot ${cannot}`;
    throw new _atlas_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([{ input: 'cluster-name', message }], { afterSending: true });
}
function isReady({ state }) {
    return state === 'IDLE' || state === 'PAUSED';
}


/***/ }),

/***/ 4706:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scaleCluster: () => (/* binding */ scaleCluster)
});

// EXTERNAL MODULE: ./src/atlas/errors.ts
var errors = __webpack_require__(492);
// EXTERNAL MODULE: ./src/atlas/required-fields.ts
var required_fields = __webpack_require__(4918);
// EXTERNAL MODULE: ./src/operations/api/run-and-wait.ts
var run_and_wait = __webpack_require__(2160);
// EXTERNAL MODULE: ./src/operations/changes.ts
var changes = __webpack_require__(1671);
// EXTERNAL MODULE: ./src/operations/cluster/find-cluster.ts
var find_cluster = __webpack_require__(3475);
// EXTERNAL MODULE: ./src/operations/definition.ts
var definition = __webpack_require__(1005);
// EXTERNAL MODULE: ./src/operations/options.ts
var options = __webpack_require__(6712);
// EXTERNAL MODULE: ./src/operations/stages.ts
var operations_stages = __webpack_require__(639);
// EXTERNAL MODULE: ./src/operations/cluster-changes/prepare-change.ts
var prepare_change = __webpack_require__(1921);
// EXTERNAL MODULE: ./src/atlas/attributes.ts
var attributes = __webpack_require__(2622);
;// CONCATENATED MODULE: ./src/operations/cluster-changes/scaling.ts

const NODES = [
    ['electableSpecs', 'electable nodes'],
    ['readOnlySpecs', 'read-only nodes'],
    ['analyticsSpecs', 'analytics nodes']
];
function scale(specs, scaling) {
    const changes = [];
    const scaled = specs.map((spec, index) => {
        const { zoneId: _readOnly, ...rest } = spec;
        const regionConfigs = listOf(spec['regionConfigs']).map((region) => {
            const changed = scaleRegion(region, scaling);
            const shard = specs.length > 1 ? `shard ${index + 1}, ` : '';
            changes.push(...compareRegions(`${shard}${String(region['regionName'])}`, region, changed));
            return changed;
        });
        return { ...rest, regionConfigs };
    });
    return { specs: scaled, changes };
}
function scaleRegion(region, scaling) {
    const kept = Object.entries(region).filter(([name]) => !name.startsWith('effective') && !isSpec(name));
    const nodes = NODES.map(([name]) => [name, region[name]]).flatMap(([name, hardware]) => {
        if (!(0,attributes/* isRecord */.u4)(hardware) || !hasNodes(hardware))
            return [];
        const tier = name === 'analyticsSpecs' ? scaling.analyticsTier : scaling.tier;
        return [[name, scaleNodes(hardware, tier, scaling)]];
    });
    const { autoScaling } = scaling;
    const compute = autoScaling === undefined ? {} : { autoScaling: scaleItself(region['autoScaling'], autoScaling) };
    return Object.fromEntries([...kept, ...nodes, ...Object.entries(compute)]);
}
function isSpec(name) {
    return NODES.some(([spec]) => spec === name);
}
function scaleNodes(hardware, tier, { diskSizeGB = 0 }) {
    const { diskThroughput: _readOnly, diskIOPS, diskSizeGB: size, instanceSize, ...rest } = hardware;
    const isLarger = typeof size === 'number' && diskSizeGB > size;
    const newTier = tier ?? instanceSize;
    const keepsIops = (newTier === instanceSize && !isLarger) || rest['ebsVolumeType'] === 'PROVISIONED';
    const hasDisk = size !== undefined && !String(newTier).includes('NVME');
    return {
        ...rest,
        instanceSize: newTier,
        ...(hasDisk ? { diskSizeGB: isLarger ? diskSizeGB : size } : {}),
        ...(keepsIops && diskIOPS !== undefined ? { diskIOPS } : {})
    };
}
function scaleItself(current, wanted) {
    const compute = wanted === 'off'
        ? { enabled: false, scaleDownEnabled: false }
        : {
            enabled: true,
            maxInstanceSize: wanted.maxTier,
            scaleDownEnabled: wanted.minTier !== undefined,
            ...(wanted.minTier === undefined ? {} : { minInstanceSize: wanted.minTier })
        };
    return { ...((0,attributes/* isRecord */.u4)(current) ? current : {}), compute };
}
function compareRegions(where, before, after) {
    const present = NODES.filter(([name]) => hasNodes(before[name]));
    const tiers = present.map(([name, nodes]) => [`tier of ${nodes}`, `${name}.instanceSize`]);
    const disks = present.slice(0, 1).map(([name]) => ['disk', `${name}.diskSizeGB`]);
    const compared = [...tiers, ...disks].map(([change, path]) => {
        const unit = change === 'disk' ? ' GB' : '';
        const show = (region) => `${String((0,attributes/* valueAt */.fK)(region, path))}${unit}`;
        return { what: where, change, from: show(before), to: show(after) };
    });
    const show = (region) => showAutoScaling((0,attributes/* valueAt */.fK)(region, 'autoScaling.compute'));
    const auto = { what: where, change: 'auto-scaling', from: show(before), to: show(after) };
    return [...compared, auto].filter(({ from, to }) => from !== to);
}
function showAutoScaling(compute) {
    if ((0,attributes/* valueAt */.fK)(compute, 'enabled') !== true)
        return 'off';
    const max = String((0,attributes/* valueAt */.fK)(compute, 'maxInstanceSize'));
    const min = (0,attributes/* valueAt */.fK)(compute, 'minInstanceSize');
    return (0,attributes/* valueAt */.fK)(compute, 'scaleDownEnabled') === true ? `${String(min)} to ${max}` : `up to ${max}`;
}
function hasNodes(hardware) {
    return (0,attributes/* isRecord */.u4)(hardware) && Number(hardware['nodeCount'] ?? 0) > 0;
}
function listOf(value) {
    return Array.isArray(value) ? value.filter(attributes/* isRecord */.u4) : [];
}

// EXTERNAL MODULE: ./src/operations/cluster-changes/tier.ts
var cluster_changes_tier = __webpack_require__(6839);
;// CONCATENATED MODULE: ./src/operations/cluster-changes/impossible-scaling.ts



function findImpossible(specs, scaling) {
    const regions = specs.flatMap((spec) => listOf(spec['regionConfigs']));
    const problems = [
        ...findMissing(regions, scaling),
        ...regions.flatMap((region) => [...findOutOfBounds(region, scaling), ...findFixedDisks(region, scaling)])
    ];
    return problems.filter(({ input }, index) => problems.findIndex((other) => other.input === input) === index);
}
function findMissing(regions, { analyticsTier }) {
    if (analyticsTier === undefined || regions.some((region) => hasNodes(region['analyticsSpecs'])))
        return [];
    return [{ input: 'analytics-tier', message: 'The cluster has no analytics nodes.' }];
}
function findFixedDisks(region, { diskSizeGB }) {
    const electable = region['electableSpecs'];
    if (diskSizeGB === undefined || !hasNodes(electable) || (0,attributes/* valueAt */.fK)(electable, 'diskSizeGB') !== undefined)
        return [];
    const message = `A cluster of tier ${String((0,attributes/* valueAt */.fK)(electable, 'instanceSize'))} has disks of one size only. Leave it out.`;
    return [{ input: 'disk-size', message }];
}
function findOutOfBounds(region, { tier, analyticsTier, autoScaling }) {
    const given = tier ?? autoScaling;
    return [
        ...(given === undefined ? [] : checkBounds(region, tier === undefined ? 'max-tier' : 'tier', ELECTABLE)),
        ...(analyticsTier === undefined ? [] : checkBounds(region, 'analytics-tier', ANALYTICS))
    ];
}
const ELECTABLE = {
    nodes: 'electableSpecs',
    settings: 'autoScaling',
    cure: 'Set auto-scaling: on with a max-tier and a min-tier around it, or auto-scaling: off.'
};
const ANALYTICS = {
    nodes: 'analyticsSpecs',
    settings: 'analyticsAutoScaling',
    cure: 'Change the auto-scaling of the analytics nodes in Atlas.'
};
function checkBounds(region, input, { nodes, settings, cure }) {
    const compute = (0,attributes/* valueAt */.fK)(region, `${settings}.compute`);
    const tier = (0,attributes/* valueAt */.fK)(region, `${nodes}.instanceSize`);
    if (!(0,attributes/* isRecord */.u4)(compute) || compute['enabled'] !== true || typeof tier !== 'string')
        return [];
    const { minInstanceSize: min, maxInstanceSize: max } = compute;
    if ((0,cluster_changes_tier/* isWithin */.UO)(tier, { min, max }))
        return [];
    const bounds = typeof min === 'string' ? `from ${min} to ${String(max)}` : `up to ${String(max)}`;
    const where = `in ${String(region['regionName'])}`;
    return [{ input, message: `${tier} is outside the auto-scaling ${where}, which goes ${bounds}. ${cure}` }];
}

;// CONCATENATED MODULE: ./src/operations/cluster-changes/scale-cluster.ts












const ANY_OF = ['tier', 'analytics-tier', 'disk-size', 'auto-scaling'];
const diskSizeOption = {
    sentence: 'The least size of each disk in GB. A disk that is larger stays as it is.',
    form: 'a number of GB, such as `40`',
    parse: (raw) => (typeof raw === 'string' && /^\d+(\.\d+)?$/.test(raw.trim()) ? Number(raw) || undefined : undefined)
};
const scaleCluster = (0,definition/* defineOperation */.h)({
    name: 'scale-cluster',
    sentence: 'Changes tier, disk size or auto-scaling of a dedicated cluster, in all regions and shards, and waits.',
    role: 'Project Cluster Manager',
    cost: 'Atlas bills the new tier and disks.',
    subjects: { 'project-id': 'required', 'cluster-name': 'required' },
    options: {
        tier: (0,cluster_changes_tier/* tierOption */.KE)('The tier of the electable and the read-only nodes.'),
        'analytics-tier': (0,cluster_changes_tier/* tierOption */.KE)('The tier of the analytics nodes. Default: they keep theirs.'),
        'disk-size': diskSizeOption,
        'auto-scaling': (0,options/* choiceOption */.zu)('Whether Atlas changes the tier with the load. Default: as it is.', ['on', 'off']),
        'min-tier': (0,cluster_changes_tier/* tierOption */.KE)('The lowest tier of auto-scaling. Without it, Atlas only scales up.'),
        'max-tier': (0,cluster_changes_tier/* tierOption */.KE)('The highest tier of auto-scaling.')
    },
    outputs: ['changed', 'changes', 'state', 'connection-string', 'url', 'id', 'name'],
    waits: 'after-write',
    check: (_subject, options, given) => checkOptions(options, given),
    async run(context, options) {
        const { tier, 'analytics-tier': analyticsTier, 'disk-size': diskSizeGB } = options;
        return scaleTo(context, { tier, analyticsTier, diskSizeGB, autoScaling: toAutoScaling(options) });
    }
});
function checkOptions(options, given) {
    const problems = [];
    const add = (input, message) => void problems.push({ input, message });
    const { 'min-tier': min, 'max-tier': max } = options;
    if (!ANY_OF.some((name) => given.has(name)))
        add('tier', 'scale-cluster needs tier, analytics-tier, disk-size or auto-scaling.');
    if (options['auto-scaling'] === 'on' && !given.has('max-tier'))
        add('max-tier', 'auto-scaling: on needs it.');
    for (const bound of ['min-tier', 'max-tier'].filter((name) => given.has(name))) {
        const isUseless = !given.has('auto-scaling') || options['auto-scaling'] === 'off';
        if (isUseless)
            add(bound, 'needs auto-scaling: on.');
    }
    if (min !== undefined && max !== undefined && !(0,cluster_changes_tier/* isWithin */.UO)(min, { min: undefined, max })) {
        add('min-tier', `is above max-tier ${max}.`);
    }
    return problems;
}
function toAutoScaling(options) {
    const { 'auto-scaling': wanted, 'min-tier': minTier, 'max-tier': maxTier } = options;
    return wanted === 'on' && maxTier !== undefined ? { minTier, maxTier } : wanted === 'off' ? wanted : undefined;
}
async function scaleTo(context, scaling) {
    const { groupId, clusterName } = (0,find_cluster/* clusterSubject */.XE)(context.subject);
    const stages = (0,operations_stages/* createStages */.k)(context);
    const { cluster, unready } = await (0,prepare_change/* prepareChange */.o)(context, stages, (found) => {
        (0,prepare_change/* requireDedicated */.h)(found, `be scaled. The operation ${upgradeOf(found)} makes it a dedicated cluster.`);
    });
    const base = (0,find_cluster/* describeCluster */.K$)(context.atlas.baseUrl, context.subject, cluster, undefined);
    const withNone = { ...base.outputs, ...(0,changes/* describeChanges */.D)([], { made: false }).outputs };
    if (unready !== undefined)
        return { ...base, ...unready, outputs: withNone };
    const scaled = scale(specsOf(cluster), scaling);
    const problems = findImpossible(scaled.specs, scaling);
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems, { afterSending: true });
    if (scaled.changes.length === 0) {
        const verdict = `Cluster ${clusterName} has what was asked for already.`;
        return { ...base, verdict, satisfied: true, outputs: withNone, facts: [] };
    }
    if (cluster.document['paused'] === true) {
        const message = `Cluster ${clusterName} is paused: Atlas does not scale it.`;
        const unmet = { message, hint: 'Resume it with the operation resume-cluster first.' };
        return { ...base, verdict: message, satisfied: false, unmet, outputs: withNone, facts: [] };
    }
    const { outputs, table } = (0,changes/* describeChanges */.D)(scaled.changes, { made: !context.dryRun });
    const body = { replicationSpecs: scaled.specs };
    if (context.dryRun) {
        const verdict = `Dry run: cluster ${clusterName} would be scaled.`;
        return { ...base, verdict, data: { body }, table, facts: [], outputs: { ...base.outputs, ...outputs } };
    }
    const input = { parameters: { groupId, clusterName }, body: JSON.stringify(body) };
    const changed = await stages.follow('Scaling', (stage) => (0,run_and_wait/* runAndWait */.o)(stage, 'updateGroupCluster', input));
    return {
        ...changed,
        verdict: changed.satisfied === undefined ? `Cluster ${clusterName} is being scaled.` : changed.verdict,
        table,
        stages: stages.periods.length > 1 ? stages.periods : undefined,
        outputs: { ...base.outputs, ...changed.outputs, ...outputs }
    };
}
function specsOf({ operationId, document }) {
    const specs = listOf(document['replicationSpecs']);
    if (specs.length === 0 || specs.some((spec) => listOf(spec['regionConfigs']).length === 0)) {
        throw (0,required_fields/* incompleteResponse */.U6)(operationId, 'replicationSpecs with regionConfigs');
    }
    return specs;
}
function upgradeOf({ flex }) {
    return flex ? 'tenantGroupFlexClusterUpgrade' : 'upgradeGroupClusterTenantUpgrade';
}


/***/ }),

/***/ 6839:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jd: () => (/* binding */ isNvme),
/* harmony export */   KE: () => (/* binding */ tierOption),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   xp: () => (/* binding */ isFree)
/* harmony export */ });
/* harmony import */ var _atlas_attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2622);

const DEDICATED = /^[MR]\d{2,3}(_NVME)?(_GEN_2)?$/;
const FREE = ['M0', 'M2', 'M5'];
function tierOption(sentence) {
    return {
        sentence,
        form: 'the tier of a dedicated cluster, such as `M10`, `R40` or `M40_NVME`',
        parse(raw) {
            const tier = typeof raw === 'string' ? raw.trim().toUpperCase() : '';
            return DEDICATED.test(tier) ? tier : undefined;
        }
    };
}
function isFree(document) {
    return tiersOf(document).some((tier) => FREE.includes(tier));
}
function isNvme(document) {
    return tiersOf(document).some((tier) => tier.includes('NVME'));
}
function isWithin(tier, { min, max }) {
    const size = sizeOf(tier) ?? 0;
    return size >= (sizeOf(min) ?? 0) && size <= (sizeOf(max) ?? Infinity);
}
function tiersOf(document) {
    const path = ['replicationSpecs', '*', 'regionConfigs', '*', 'electableSpecs', 'instanceSize'];
    return (0,_atlas_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesAt */ .I0)(document, path).filter((tier) => typeof tier === 'string');
}
function sizeOf(tier) {
    const digits = typeof tier === 'string' ? /\d+/.exec(tier)?.[0] : undefined;
    return digits === undefined ? undefined : Number(digits);
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

/***/ 639:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ severalOf),
/* harmony export */   k: () => (/* binding */ createStages)
/* harmony export */ });
function createStages(context) {
    const { clock, wait } = context;
    const endMs = clock.nowMs() + wait.timeoutMs;
    const periods = [];
    return {
        periods,
        async follow(name, run) {
            const fromMs = clock.nowMs();
            const timeoutMs = Math.max(0, endMs - fromMs);
            const outcome = await run({ ...context, wait: { ...wait, timeoutMs } });
            periods.push({ state: name, fromMs, untilMs: clock.nowMs() });
            return outcome;
        }
    };
}
function severalOf({ periods }) {
    return periods.length > 1 ? periods : undefined;
}


/***/ })

};
