export const id = 531;
export const ids = [531];
export const modules = {

/***/ 8531:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readYaml: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./src/action/inputs/input-problem.ts
var input_problem = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/action/inputs/place.ts
var place = __webpack_require__(3925);
// EXTERNAL MODULE: ./src/action/inputs/yaml-node.ts
var yaml_node = __webpack_require__(5744);
;// CONCATENATED MODULE: ./src/action/inputs/yaml-events.ts




function parseEvents(source) {
    const events = parse(source);
    const documents = events.filter(({ type }) => type === js_yaml/* EVENT_ID */.hy.DOCUMENT).length;
    if (documents === 0)
        throw new input_problem/* InputProblem */.S('is empty: there are only comments.');
    if (documents > 1)
        throw new input_problem/* InputProblem */.S('has more than one document: remove the lines that are only ---.');
    return events;
}
function parse(source) {
    try {
        return (0,js_yaml/* parseEvents */.PH)(source, { maxDepth: yaml_node/* MAX_DEPTH */.lr + 2 });
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        const { mark, reason } = error;
        const offset = mark?.position ?? 0;
        const tooDeep = reason.includes('maxDepth');
        const why = /\btag\b/.test(reason) ? 'after ! it expects a tag' : reason;
        const message = tooDeep ? yaml_node/* TOO_DEEP */.gZ : `write texts with special characters in quotes. This is not YAML: ${why}.`;
        throw (0,place/* problemAt */.l)(source, offset, (0,place/* keyAbove */.F)(source, offset), message);
    }
}

;// CONCATENATED MODULE: ./src/action/inputs/yaml-problems.ts
const PLACEHOLDER = 'fill in the placeholder {{ … }} before this step.';
const COMMENT = /[ \t]+#/y;
function findPlainProblem(source, { valueStart, valueEnd }, flow) {
    if (valueStart < 0)
        return undefined;
    const text = source.slice(valueStart, valueEnd);
    if (flow && /(^|\s)\/[/*]/.test(text))
        return 'write this text in quotes, or remove what begins with // or /*.';
    if (/[\r\n]/.test(text))
        return 'write this text in quotes, or after |: without them, YAML joins its lines.';
    COMMENT.lastIndex = valueEnd;
    if (COMMENT.test(source)) {
        return 'write this text in quotes, or the comment on a line of its own: YAML drops everything after " #".';
    }
    return undefined;
}
function findKeyProblem(key, { flow, hasValue }) {
    if (key === '')
        return 'write a key before this colon.';
    if (!flow || key === '<<')
        return undefined;
    const isName = /^[\w$][\w.$-]*$/.test(key);
    return isName && hasValue
        ? undefined
        : 'write "key: value", with a space after the colon; if the key is no name, quote it.';
}
function findTagProblem(tag) {
    return tag === '!!str' ? undefined : 'write this text in quotes, or without the tag that ! begins.';
}

;// CONCATENATED MODULE: ./src/action/inputs/yaml.ts






function readYaml(source) {
    const events = parseEvents(source);
    const anchors = [];
    const state = { next: 1, mergedKeys: 0, hasPlainFlowKeys: false };
    const reader = { source, events, anchors, named: new Map(), ...state };
    const root = readNode(reader, { key: undefined, flow: false, offset: 0 });
    const unused = anchors.find(({ used }) => !used);
    if (unused !== undefined) {
        throw (0,place/* problemAt */.l)(source, unused.offset, unused.key, 'write this text in quotes: YAML drops a word after & as a name.');
    }
    return { root, hasPlainFlowKeys: reader.hasPlainFlowKeys };
}
function readNode(reader, within) {
    const event = nextNode(reader);
    reader.next++;
    switch (event.type) {
        case js_yaml/* EVENT_ID */.hy.ALIAS:
            return readAlias(reader, event, within);
        case js_yaml/* EVENT_ID */.hy.SCALAR:
            return readAnchored(reader, event, within, () => readScalar(reader, event, within));
        case js_yaml/* EVENT_ID */.hy.SEQUENCE:
            return readAnchored(reader, event, within, () => readList(reader, event, within));
        case js_yaml/* EVENT_ID */.hy.MAPPING:
            return readAnchored(reader, event, within, () => readMapping(reader, event, within));
    }
}
function nextNode({ events, next }) {
    const event = events[next];
    if (event === undefined || event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT || event.type === js_yaml/* EVENT_ID */.hy.POP) {
        throw new Error('The YAML library gave its events in an unknown order.');
    }
    return event;
}
function readAnchored({ source, anchors, named }, { tagStart, tagEnd, anchorStart, anchorEnd }, { key }, read) {
    const problem = tagStart < 0 ? undefined : findTagProblem(source.slice(tagStart, tagEnd));
    if (problem !== undefined)
        throw (0,place/* problemAt */.l)(source, tagStart, key, problem);
    if (anchorStart < 0)
        return read();
    const anchor = { node: undefined, used: false, offset: anchorStart - 1, key };
    anchors.push(anchor);
    named.set(source.slice(anchorStart, anchorEnd), anchor);
    anchor.node = read();
    return anchor.node;
}
function readAlias({ source, named }, event, { key }) {
    const anchor = named.get(source.slice(event.anchorStart, event.anchorEnd));
    const offset = event.anchorStart - 1;
    if (anchor === undefined) {
        throw (0,place/* problemAt */.l)(source, offset, key, 'write this text in quotes: after * YAML expects the name of an anchor.');
    }
    if (anchor.node === undefined)
        throw (0,place/* problemAt */.l)(source, offset, key, 'this alias contains itself.');
    anchor.used = true;
    return anchor.node;
}
function readScalar(reader, event, { key, flow, offset: outside }) {
    const { source } = reader;
    const { valueStart, tagStart } = event;
    const isPlain = event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN;
    const offset = valueStart < 0 ? outside : valueStart;
    const problem = isPlain ? findPlainProblem(source, event, flow) : undefined;
    if (problem !== undefined)
        throw (0,place/* problemAt */.l)(source, offset, key, problem);
    return { kind: 'scalar', text: (0,js_yaml/* getScalarValue */.KE)(source, event), plain: isPlain && tagStart < 0, offset };
}
function readList(reader, { start: offset, style }, { key }) {
    const items = [];
    const within = { key, flow: style === js_yaml/* COLLECTION_STYLE */.Rl.FLOW, offset };
    while (!atEnd(reader))
        items.push(readNode(reader, within));
    return { kind: 'list', items, offset };
}
function readMapping(reader, { start: offset, style }, { key: outer }) {
    const { source } = reader;
    const flow = style === js_yaml/* COLLECTION_STYLE */.Rl.FLOW;
    if (flow && source[offset] !== '{')
        throw (0,place/* problemAt */.l)(source, offset, outer, 'write { } around this key and its value.');
    const entries = new Map();
    const merged = new Set();
    while (!atEnd(reader)) {
        const { text: key, plain, offset: keyOffset } = readKey(reader, { key: outer, flow, offset });
        const value = readNode(reader, { key, flow, offset: keyOffset });
        if (plain && key === '<<') {
            for (const [name, item] of entriesToMerge(reader, value, outer)) {
                if (entries.has(name))
                    continue;
                entries.set(name, item);
                merged.add(name);
            }
            continue;
        }
        if (entries.has(key) && !merged.delete(key)) {
            throw (0,place/* problemAt */.l)(source, keyOffset, key, 'remove this key: the mapping has it already.');
        }
        entries.set(key, value);
    }
    return { kind: 'mapping', entries, offset };
}
function atEnd(reader) {
    const ends = reader.events[reader.next]?.type === js_yaml/* EVENT_ID */.hy.POP;
    if (ends)
        reader.next++;
    return ends;
}
function readKey(reader, within) {
    const { source, events } = reader;
    const { key: outer, flow } = within;
    const event = nextNode(reader);
    if (event.type !== js_yaml/* EVENT_ID */.hy.SCALAR) {
        const offset = event.type === js_yaml/* EVENT_ID */.hy.ALIAS ? event.anchorStart - 1 : event.start;
        const message = source.startsWith('{', offset) ? PLACEHOLDER : 'a key must be a text.';
        throw (0,place/* problemAt */.l)(source, offset, outer, message);
    }
    const key = readNode(reader, within);
    const value = events[reader.next];
    const hasValue = value?.type !== js_yaml/* EVENT_ID */.hy.SCALAR || value.valueStart >= 0 || value.tagStart >= 0;
    const problem = key.plain ? findKeyProblem(key.text, { flow, hasValue }) : undefined;
    if (problem !== undefined)
        throw (0,place/* problemAt */.l)(source, key.offset, outer, problem);
    if (key.plain && flow)
        reader.hasPlainFlowKeys = true;
    return key;
}
function entriesToMerge(reader, value, key) {
    const mappings = value.kind === 'list' ? value.items : [value];
    return mappings.flatMap((mapping) => {
        if (mapping.kind !== 'mapping') {
            throw (0,place/* problemAt */.l)(reader.source, value.offset, key, 'write << in quotes, or give it a mapping to merge.');
        }
        reader.mergedKeys += mapping.entries.size;
        if (reader.mergedKeys > yaml_node/* MAX_VALUES */.Ex)
            throw new input_problem/* InputProblem */.S('is too large when its mappings are merged.');
        return [...mapping.entries];
    });
}


/***/ })

};
