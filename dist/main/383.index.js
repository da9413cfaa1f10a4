export const id = 383;
export const ids = [383];
export const modules = {

/***/ 1383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compileExpression: () => (/* binding */ compileExpression)
});

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
// EXTERNAL MODULE: ./node_modules/@jmespath-community/jmespath/dist/index.mjs
var dist = __webpack_require__(4022);
;// CONCATENATED MODULE: ./src/gate/ast.ts
function inOrder(tree) {
    const nodes = [];
    const visit = (part) => {
        if (Array.isArray(part))
            return part.forEach(visit);
        if (!isNode(part))
            return;
        if (part.type === 'Literal')
            return void nodes.push(part);
        const { left, condition, right, ...others } = part;
        visit(left);
        nodes.push(part);
        visit([condition, ...Object.values(others), right]);
    };
    visit(tree);
    return nodes;
}
function isNode(part) {
    return typeof part === 'object' && part !== null && 'type' in part;
}
const TOKEN_TYPES = {
    AndExpression: 'And',
    OrExpression: 'Or',
    NotExpression: 'Not',
    Pipe: 'Pipe',
    Literal: 'Literal'
};
function locate(nodes, tokens) {
    const starts = new Map();
    for (const { type, value, start } of tokens) {
        const key = type.endsWith('Identifier') ? `name ${String(value)}` : type;
        if (!starts.get(key)?.push(start))
            starts.set(key, [start]);
    }
    const keyOf = ({ type, name }) => {
        if (type === 'Comparator')
            return name;
        return ['Field', 'KeyValuePair', 'Function'].includes(type) ? `name ${name}` : TOKEN_TYPES[type];
    };
    const places = new Map(nodes.map((node) => [node, starts.get(keyOf(node))?.shift()]));
    const startOf = (node) => places.get(node);
    return (node) => startOf(node) ??
        inOrder(node)
            .map(startOf)
            .find((start) => start !== undefined) ??
        0;
}

// EXTERNAL MODULE: ./src/gate/compiled.ts
var compiled = __webpack_require__(5888);
;// CONCATENATED MODULE: ./src/gate/lint.ts

function* lintTokens(text, tokens) {
    const typeAt = (index) => tokens[index]?.type ?? '';
    const isMisplacedAssign = (index) => typeAt(index) === 'Assign' &&
        !(typeAt(index - 1) === 'Variable' && (tokens[index - 2]?.value === 'let' || typeAt(index - 2) === 'Comma'));
    for (const [index, { type, value, start: offset }] of tokens.entries()) {
        const [last, next, name] = [typeAt(index - 1), typeAt(index + 1), String(value)];
        if (isMisplacedAssign(index))
            yield { offset, message: 'write == to compare.' };
        if (type === 'Expref' && !/Lparen|Comma/.test(last))
            yield { offset, message: 'write && for and.' };
        if (type === 'Number' && last !== 'Dot') {
            const [number = ''] = /^-?\d+(\.\d+)?/.exec(text.slice(offset)) ?? [];
            const isIndex = /^(Lbracket (Rbracket|Colon)?|Colon (Rbracket|Colon))$/.test(`${last} ${next}`);
            if (!isIndex)
                yield { offset, message: 'write numbers in backquotes, such as `5`.' };
            else if (/[\d-]/.test(text.charAt(offset + number.length)))
                yield { offset, message: 'an index is one number.' };
        }
        if (!type.endsWith('Identifier'))
            continue;
        const isKey = next === 'Colon' && /Lbrace|Comma/.test(last);
        if (/^(true|false)$/i.test(name) && text[offset] !== '"' && last !== 'Dot' && !isKey) {
            yield { offset, message: `this names a field; write booleans in backquotes: \`${name.toLowerCase()}\`.` };
        }
        if (name in Object.prototype && next !== 'Lparen')
            yield { offset, message: `JSON has no field ${name}.` };
        const string = isMisplacedAssign(index - 1) ? suggestString(name, text[offset]) : undefined;
        if (string !== undefined)
            yield { offset, message: string };
    }
}
function suggestString(name = '', firstCharacter = '') {
    if (firstCharacter === '"')
        return 'double quotes name a field; write strings in single quotes.';
    return /^[A-Z][A-Z0-9_]+$/.test(name)
        ? "this names a field; write strings in single quotes, such as 'IDLE'."
        : undefined;
}
function* lintTree(tree, source) {
    const { text, tokens, functions } = source;
    const nodes = inOrder(tree);
    const bindings = nodes.flatMap((node) => node.bindings ?? []);
    if (nodes.some((node) => node.type === 'Binding' && !bindings.includes(node)))
        return;
    const offsetOf = locate(nodes, tokens);
    const asString = (node) => node?.type === 'Field' ? suggestString(node.name, text[offsetOf(node)]) : undefined;
    for (const node of nodes) {
        if (node.type === 'Function' && !functions.includes(node.name ?? '')) {
            yield { offset: offsetOf(node), message: 'there is no such function.' };
        }
        for (const lint of [lintNames, lintNegation, lintComparison, lintConditions, lintAlternatives, lintPipe]) {
            for (const [place, message] of lint(node, asString))
                yield { offset: offsetOf(place), message };
        }
    }
}
function* lintNames({ type, name, left, right, children }, asString) {
    const isSearch = type === 'Function' && ['contains', 'starts_with', 'ends_with'].includes(name ?? '');
    const sides = type === 'Comparator' ? [right, left] : isSearch ? [children?.[1], children?.[0]] : [];
    if (sides.some((side) => side?.type === 'Literal'))
        return;
    const names = sides.flatMap((side) => (side?.type === 'MultiSelectList' ? side.children : side) ?? []);
    const found = names.find(asString);
    if (found !== undefined)
        yield [found, asString(found) ?? ''];
}
function* lintNegation({ type, left, right, child }) {
    const negated = [left, child].find((operand) => operand?.type === 'NotExpression');
    const isPath = /Projection$|^(Flatten|IndexExpression|Subexpression)$/.test(type);
    const isCompared = type === 'Comparator' && kindOf(right) !== 'boolean';
    if (negated && (isPath || isCompared))
        yield [negated, '! negates only the next name; write !(…) to negate more.'];
}
function* lintComparison(node) {
    const { type, name = '', left, right } = node;
    if (type !== 'Comparator' || left?.type === 'NotExpression')
        return;
    const isFlatten = (side) => side?.left?.child?.type === 'Identity' && side.right?.type === 'Identity';
    if (isFlatten(left) || isFlatten(right))
        yield [node, 'write an empty list in backquotes: `[]`.'];
    const kinds = [kindOf(left), kindOf(right)].filter((kind) => kind !== undefined);
    const unordered = kinds.find((kind) => kind !== 'number');
    const hint = kinds.includes('list') ? '; compare one item, or use contains() or length()' : '';
    if (/^[GL]TE?$/.test(name)) {
        if (unordered !== undefined)
            yield [node, `< and > compare only numbers, not a ${unordered}${hint}.`];
    }
    else if (kinds.length === 2 && kinds[0] !== kinds[1]) {
        yield [node, `a ${kinds[0]} never equals a ${kinds[1]}${hint}.`];
    }
}
function* lintConditions({ type, left, right, child, condition }, asString) {
    const conditions = operands(condition, 'AndExpression', 'OrExpression');
    if (['AndExpression', 'OrExpression', 'NotExpression'].includes(type))
        conditions.push(...operands(left ?? child));
    if (type === 'OrExpression' && kindOf(left) === 'boolean') {
        conditions.push(...operands(right));
        const message = asString(right);
        if (right !== undefined && message !== undefined)
            yield [right, message];
    }
    for (const each of conditions) {
        if (kindOf(each) === 'number')
            yield [each, 'a number is always true; compare it: … > `0`.'];
        if (each.type === 'Literal' && typeof each.value === 'string' && each.value !== '') {
            yield [each, "a string is always true; write whole comparisons: a == 'x' || a == 'y'."];
        }
    }
}
function* lintAlternatives(node) {
    const isOr = node.type === 'OrExpression';
    if (!isOr && node.type !== 'AndExpression')
        return;
    const comparisons = (side) => operands(side, node.type).flatMap(({ name, left, right }) => {
        const [literal, other] = left?.type === 'Literal' ? [left, right] : [right, left];
        const isFixed = literal?.type === 'Literal' && name === (isOr ? 'NE' : 'EQ');
        return isFixed ? [{ subject: JSON.stringify(other), value: JSON.stringify(literal.value) }] : [];
    });
    const [last] = comparisons(node.right);
    const clashes = last && comparisons(node.left).some(({ subject, value }) => subject === last.subject && value !== last.value);
    if (clashes)
        yield [node, `nothing equals both, so this is ${isOr ? 'always true; write &&' : 'never true; write ||'}.`];
}
function* lintPipe(node) {
    const { type, left, right } = node;
    const kind = kindOf(left);
    if (type !== 'Pipe' || right === undefined || kind === undefined || kind === 'list')
        return;
    const usesLeft = inOrder(right).some(({ type }) => type === 'Current' || type === 'Root');
    if (!usesLeft)
        yield [node, `a single | passes on a ${kind}; write || for or.`];
}
function operands(node, ...operators) {
    const found = [];
    const visit = (each) => {
        if (each === undefined)
            return;
        if (!operators.includes(each.type))
            found.push(each);
        else
            [each.left, each.right].forEach(visit);
    };
    visit(node);
    return found;
}
const KINDS = [
    ['number', /^(Arithmetic|Unary|abs|avg|ceil|floor|length|sum|to_number)$/],
    ['string', /^(join|lower|to_string|type|upper)$/],
    ['boolean', /^(Comparator|NotExpression|contains|ends_with|starts_with)$/],
    ['list', /^(Filter|Value)?Projection$|^(MultiSelectList|items|keys|map|sort|sort_by|split|to_array|values)$/]
];
function kindOf(node) {
    const { type = '', name = '', value, left, right } = node ?? {};
    switch (type) {
        case 'Literal':
            return KINDS.find(([kind]) => kind === (Array.isArray(value) ? 'list' : typeof value))?.[0];
        case 'AndExpression':
        case 'OrExpression': {
            const kind = kindOf(left);
            return kind === kindOf(right) ? kind : undefined;
        }
        case 'Subexpression':
        case 'Pipe':
            return kindOf(right);
        default:
            if (type === 'Projection' && left?.type === 'IndexExpression')
                return undefined;
            return KINDS.find(([, makers]) => makers.test(type === 'Function' ? name : type))?.[0];
    }
}

// EXTERNAL MODULE: ./node_modules/lossless-json/lib/esm/index.js + 6 modules
var esm = __webpack_require__(875);
;// CONCATENATED MODULE: ./src/gate/numbers.ts


function* lintNumbers(text, tokens) {
    for (const { type, start: offset } of tokens) {
        if (type !== 'Literal' || text[offset] !== '`')
            continue;
        try {
            readLiteral(text, offset);
        }
        catch (error) {
            if (!(error instanceof RangeError))
                throw error;
            yield {
                offset,
                message: 'this number would be rounded; write it with all its digits, without point or exponent.'
            };
        }
    }
}
function makeExact(tree, text, tokens) {
    const starts = tokens.filter(({ type }) => type === 'Literal').map(({ start }) => start);
    const literals = inOrder(tree).filter(({ type }) => type === 'Literal');
    const values = new Map(literals.map((node, index) => {
        const start = starts[index] ?? 0;
        return [node, text[start] === '`' ? readLiteral(text, start) : node.value];
    }));
    const rewrite = (part) => {
        if (Array.isArray(part))
            return part.map(rewrite);
        if (!isNode(part))
            return part;
        if (part.type === 'Literal')
            return { ...part, value: values.get(part) };
        const node = Object.fromEntries(Object.entries(part).map(([name, value]) => [name, rewrite(value)]));
        const isOrder = part.type === 'Comparator' && part.name !== undefined && part.name in ORDERS;
        return isOrder ? { type: 'Function', name: part.name, children: [node['left'], node['right']] } : node;
    };
    return rewrite(tree);
}
const ORDERS = {
    GT: (left, right) => left > right,
    GTE: (left, right) => left >= right,
    LT: (left, right) => left < right,
    LTE: (left, right) => left <= right
};
function isNumeric(value) {
    return typeof value === 'number' || typeof value === 'bigint';
}
function readLiteral(text, start) {
    const [, json = ''] = /^`((?:\\.|[^\\`])*)`/s.exec(text.slice(start)) ?? [];
    return (0,esm/* parse */.qg)(json.replaceAll('\\`', '`'), null, {
        parseNumber: toExactNumber,
        onDuplicateKey: ({ newValue }) => newValue
    });
}
function toExactNumber(digits) {
    if ((0,esm/* isInteger */.Fq)(digits))
        return (0,esm/* isSafeNumber */.Lz)(digits) ? Number(digits) : BigInt(digits);
    const number = Number(digits);
    if (!Number.isFinite(number) || (Number.isInteger(number) && !Number.isSafeInteger(number))) {
        throw new RangeError('The number would be rounded.');
    }
    return number;
}

;// CONCATENATED MODULE: ./src/gate/parse.ts



const MOST_FINDINGS = 5;
function parse(text, library) {
    const unreadable = findUnreadable(text, library);
    if (unreadable !== undefined)
        throw new compiled/* ExpressionError */.t(withCaret(unreadable, text));
    const tokens = library.tokenize(text);
    const findings = [...lintTokens(text, tokens), ...lintNumbers(text, tokens)];
    try {
        const tree = library.compile(rankProducts(text, tokens));
        findings.push(...lintTree(tree, { text, tokens, functions: library.getRegisteredFunctions() }));
        if (findings.length === 0)
            return makeExact(tree, text, tokens);
    }
    catch (error) {
        findings.push(findSyntaxError(error, { text, tokens, compile: library.compile }));
    }
    const first = new Map(findings.toReversed().map((finding) => [finding.offset, finding]));
    const shown = [...first.values()].sort((one, other) => one.offset - other.offset).slice(0, MOST_FINDINGS);
    throw new compiled/* ExpressionError */.t(shown.map((finding) => withCaret(finding, text)).join('\n'));
}
function findUnreadable(text, { tokenize }) {
    for (const match of text.matchAll(/(['"`])(?:\\.|(?!\1)[^\\])*(\1)?|./gsu)) {
        const [piece, quote, closing] = match;
        const find = (message) => ({ offset: match.index, message });
        if (quote !== undefined && closing === undefined)
            return find('this quote is not closed.');
        try {
            tokenize(piece);
        }
        catch {
            if (quote !== undefined)
                return find('this is not JSON; write strings in single quotes.');
            return find(`unexpected character (U+${piece.codePointAt(0)?.toString(16).padStart(4, '0')}).`);
        }
    }
    return undefined;
}
function rankProducts(text, tokens) {
    const characters = text.split('');
    for (const [index, { type, start }] of tokens.entries()) {
        const last = tokens[index - 1];
        const isProduct = /Identifier$|^(Literal|Current|Root|Variable|Flatten|Rparen|Rbracket|Rbrace)$/.test(last?.type ?? '') &&
            last?.value !== 'in';
        if (type === 'Star' && isProduct)
            characters[start] = '×';
    }
    return characters.join('');
}
function findSyntaxError(error, source) {
    const { text, tokens, compile } = source;
    if (tokens.length === 0)
        return { offset: 0, message: 'the expression is empty.' };
    if (error instanceof RangeError)
        return { offset: 0, message: 'the expression is nested too deeply.' };
    const isWrong = (count) => {
        try {
            compile(text.slice(0, tokens[count]?.start));
            return false;
        }
        catch (error) {
            return !error.message.includes('EOF');
        }
    };
    let [right, wrong] = [0, tokens.length + 1];
    while (wrong - right > 1) {
        const middle = Math.floor((right + wrong) / 2);
        if (isWrong(middle))
            wrong = middle;
        else
            right = middle;
    }
    if (wrong > tokens.length && !error.message.includes('EOF'))
        throw error;
    if (wrong > tokens.length)
        return { offset: text.trimEnd().length, message: 'the expression ends too early.' };
    const isWord = (at) => /^(and|or|not)$/i.test(String(tokens[at]?.value));
    const at = isWord(wrong - 2) ? wrong - 2 : wrong - 1;
    const offset = tokens[at]?.start ?? 0;
    const hint = isWord(at) ? '; write && for and, || for or, ! for not' : '';
    return { offset, message: `this cannot follow what comes before it${hint}.` };
}
function withCaret({ message, offset }, text) {
    const before = text.slice(0, offset);
    const lineStart = before.lastIndexOf('\n') + 1;
    const line = (text.slice(lineStart).split('\n')[0] ?? '').trimEnd();
    const column = offset - lineStart;
    const place = `line ${before.split('\n').length}, column ${column + 1}`;
    return `${place}: ${message}\n  ${line}\n  ${before.slice(lineStart).replace(/[^\t]/g, ' ')}^`;
}

;// CONCATENATED MODULE: ./src/gate/reads.ts


function findReads(tree) {
    const paths = new Map();
    const add = (found) => found.forEach((path) => paths.set(JSON.stringify(path), path));
    const read = (node, from) => {
        if (Array.isArray(node))
            return node.flatMap((part) => read(part, from));
        if (!isNode(node))
            return [];
        const { type, left, right, condition, name = '', value } = node;
        const all = () => read(left, from).map((path) => [...path, compiled/* EVERY */.k]);
        switch (type) {
            case 'Field':
                return [[...from, name]];
            case 'Identity':
            case 'Current':
                return [from];
            case 'Root':
                return [[]];
            case 'Index':
                return [[...from, String(value)]];
            case 'Subexpression':
            case 'IndexExpression':
            case 'Pipe':
                return read(left, from).flatMap((path) => read(right, path));
            case 'FilterProjection':
                add(all().flatMap((path) => read(condition, path)));
                return all().flatMap((path) => read(right, path));
            case 'Projection':
            case 'ValueProjection':
                return all().flatMap((path) => read(right, path));
            case 'ExpressionReference':
            case 'Literal':
                return [];
            default:
                return Object.values(node).flatMap((part) => read(part, from));
        }
    };
    add(read(tree, []));
    return [...paths.values()];
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./src/gate/replacements.ts



const TYPE_EXPREF = 6;
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
function replaceFunctions(api) {
    const { TYPE_ANY, TYPE_ARRAY, TYPE_ARRAY_NUMBER, TYPE_ARRAY_STRING, TYPE_STRING } = api;
    takeBigints(api);
    const replace = (name, run, ...signature) => {
        const types = signature.map((each) => ({ types: [...each] }));
        api.registerFunction(name, run, types, { override: true });
    };
    const keysBy = (name, items, key) => {
        const keys = items.map((item) => api.TreeInterpreter.visit(key, item));
        return checkKeys(name, keys);
    };
    for (const [name, sign] of [
        ['max', 1],
        ['min', -1]
    ]) {
        const pick = (keys) => keys.reduce((best, key, index) => (compare(key, keys[best] ?? key) * sign > 0 ? index : best), 0);
        replace(name, ([list]) => list[pick(list)] ?? null, [TYPE_ARRAY_NUMBER, TYPE_ARRAY_STRING]);
        replace(`${name}_by`, ([items, key]) => items[pick(keysBy(`${name}_by`, items, key))] ?? null, [TYPE_ARRAY], [TYPE_EXPREF]);
    }
    replace('sort', ([list]) => [...list].sort(compare), [TYPE_ARRAY_STRING, TYPE_ARRAY_NUMBER]);
    replace('sort_by', ([items, key]) => {
        const keys = keysBy('sort_by', items, key);
        const order = [...keys.keys()].sort((one, other) => compare(keys[one] ?? 0, keys[other] ?? 0));
        return order.map((index) => items[index] ?? null);
    }, [TYPE_ARRAY], [TYPE_EXPREF]);
    replace('contains', ([where, what]) => {
        if (typeof where === 'string')
            return typeof what === 'string' ? where.includes(what) : null;
        return where.some((item) => (0,external_node_util_.isDeepStrictEqual)(item, what));
    }, [TYPE_STRING, TYPE_ARRAY], [TYPE_ANY]);
    replaceNumberFunctions(replace, [TYPE_ANY]);
}
function replaceNumberFunctions(replace, any) {
    replace('to_number', ([value]) => {
        if (typeof value === 'string')
            return NUMBER.test(value) ? toExactNumber(value) : null;
        return isNumeric(value) ? value : null;
    }, any);
    replace('to_string', ([value]) => (typeof value === 'string' ? value : ((0,esm/* stringify */.As)(value) ?? 'null')), any);
    for (const [name, order] of Object.entries(ORDERS)) {
        const run = ([left, right]) => (isNumeric(left) && isNumeric(right) ? order(left, right) : null);
        replace(name, run, any, any);
    }
}
function takeBigints({ TreeInterpreter, TYPE_NUMBER }) {
    const runtime = Object.getPrototypeOf(TreeInterpreter.runtime);
    const { getTypeName } = runtime;
    if (getTypeName.call(TreeInterpreter.runtime, 0n) === TYPE_NUMBER)
        return;
    runtime.getTypeName = function (value) {
        return typeof value === 'bigint' ? TYPE_NUMBER : getTypeName.call(this, value);
    };
}
function checkKeys(name, keys) {
    if (!keys.every(isNumeric) && !keys.every((key) => typeof key === 'string')) {
        throw new Error(`Invalid type: ${name}() needs an expression that returns only numbers, or only strings`);
    }
    return keys;
}
function compare(left, right) {
    if (typeof left !== 'string' || typeof right !== 'string')
        return left < right ? -1 : left > right ? 1 : 0;
    const shorter = Math.min(left.length, right.length);
    for (let at = 0; at < shorter; at++) {
        if (left[at] !== right[at])
            return rank(left.charCodeAt(at)) - rank(right.charCodeAt(at));
    }
    return left.length - right.length;
}
function rank(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

;// CONCATENATED MODULE: ./src/gate/expression.ts







const EVALUATION_MS = 10_000;
function compileExpression(text, limitMs = EVALUATION_MS) {
    replaceFunctions(dist);
    const tree = parse(text, dist);
    return {
        text,
        fields: inOrder(tree).flatMap(({ type, name = '' }) => (type === 'Field' ? [name] : [])),
        reads: findReads(tree),
        evaluate(data) {
            const evaluate = () => dist.TreeInterpreter.search(tree, data);
            try {
                const value = (0,external_node_vm_.runInNewContext)('evaluate()', { evaluate }, { timeout: limitMs });
                if (typeof value === 'number' && !Number.isFinite(value))
                    throw new Error('its value is not a finite number');
                return value;
            }
            catch (error) {
                const { code, message } = error;
                const reason = code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
                    ? `it takes longer than ${limitMs / 1000} s`
                    : (message ?? String(error)).replace(/\.$/, '');
                throw new compiled/* ExpressionError */.t(`cannot evaluate the expression: ${reason}.\n  ${text}`);
            }
        }
    };
}


/***/ })

};
