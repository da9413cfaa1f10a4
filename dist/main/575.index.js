export const id = 575;
export const ids = [575];
export const modules = {

/***/ 575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compileExpression: () => (/* binding */ compileExpression)
});

// UNUSED EXPORTS: EVALUATION_MS

// EXTERNAL MODULE: ./src/gate/compiled.ts
var compiled = __webpack_require__(888);
;// CONCATENATED MODULE: ./src/gate/functions.ts
const takes = (least, most = least, gives, expression) => ({
    gives,
    takes: [least, most],
    expression
});
const FUNCTIONS = {
    abs: takes(1, 1, ['number']),
    avg: takes(1, 1, ['number', 'null']),
    ceil: takes(1, 1, ['number']),
    contains: takes(2, 2, ['boolean', 'null']),
    ends_with: takes(2, 2, ['boolean']),
    find_first: takes(2, 4, ['number', 'null']),
    find_last: takes(2, 4, ['number', 'null']),
    floor: takes(1, 1, ['number']),
    from_items: takes(1, 1, ['object']),
    group_by: takes(2, 2, ['object'], 1),
    items: takes(1, 1, ['array']),
    join: takes(2, 2, ['string']),
    keys: takes(1, 1, ['array']),
    length: takes(1, 1, ['number']),
    lower: takes(1, 1, ['string']),
    map: takes(2, 2, ['array'], 0),
    max: takes(1, 1, ['number', 'string', 'null']),
    max_by: takes(2, 2, undefined, 1),
    merge: takes(1, Infinity, ['object']),
    min: takes(1, 1, ['number', 'string', 'null']),
    min_by: takes(2, 2, undefined, 1),
    not_null: takes(1, Infinity),
    pad_left: takes(2, 3, ['string']),
    pad_right: takes(2, 3, ['string']),
    replace: takes(3, 4, ['string']),
    reverse: takes(1, 1, ['array', 'string']),
    sort: takes(1, 1, ['array']),
    sort_by: takes(2, 2, ['array'], 1),
    split: takes(2, 3, ['array']),
    starts_with: takes(2, 2, ['boolean']),
    sum: takes(1, 1, ['number']),
    to_array: takes(1, 1, ['array']),
    to_number: takes(1, 1, ['number', 'null']),
    to_string: takes(1, 1, ['string']),
    trim: takes(1, 2, ['string']),
    trim_left: takes(1, 2, ['string']),
    trim_right: takes(1, 2, ['string']),
    type: takes(1, 1, ['string']),
    upper: takes(1, 1, ['string']),
    values: takes(1, 1, ['array']),
    zip: takes(1, Infinity, ['array'])
};
function kindsOf(node) {
    const part = (key) => kindsOf(node[key]);
    switch (node.type) {
        case 'Literal':
            return [kindOf(node.value)];
        case 'Comparator':
            return node.name === 'EQ' || node.name === 'NE' ? ['boolean'] : ['boolean', 'null'];
        case 'NotExpression':
            return ['boolean'];
        case 'AndExpression':
        case 'OrExpression':
            return either(part('left'), part('right'));
        case 'Ternary':
            return either(part('trueExpr'), part('falseExpr'));
        case 'Arithmetic':
        case 'Unary':
            return ['number'];
        case 'MultiSelectList':
        case 'FilterProjection':
        case 'ValueProjection':
            return ['array', 'null'];
        case 'Projection': {
            const left = node.left;
            return left.type === 'IndexExpression' ? undefined : ['array', 'null'];
        }
        case 'MultiSelectHash':
            return ['object', 'null'];
        case 'Subexpression':
            return either(part('right'), ['null']);
        case 'Pipe':
            return part('right');
        case 'LetExpression':
            return part('expression');
        case 'Function':
            return Object.hasOwn(FUNCTIONS, node.name ?? '') ? FUNCTIONS[node.name ?? '']?.gives : undefined;
        default:
            return undefined;
    }
}
function either(left, right) {
    return left === undefined || right === undefined ? undefined : [...new Set([...left, ...right])];
}
function kindOf(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'array';
    return typeof value;
}

;// CONCATENATED MODULE: ./src/gate/syntax.ts
const PARTS = ['bindings', 'condition', 'trueExpr', 'falseExpr', 'expression', 'reference', 'child', 'operand', 'right'];
function partsOf(node) {
    if (node.type === 'Literal')
        return { before: [], behind: [] };
    const at = (key) => (node[key] === undefined ? [] : [node[key]].flat());
    const listed = [...at('children'), ...(node.type === 'KeyValuePair' ? at('value') : [])];
    return { before: at('left'), behind: [...PARTS.flatMap(at), ...listed] };
}
function inOrder(node) {
    const { before, behind } = partsOf(node);
    return [...before.flatMap(inOrder), node, ...behind.flatMap(inOrder)];
}
const SIGNS = {
    EQ: 'Comparator',
    NE: 'Comparator',
    GT: 'Comparator',
    GTE: 'Comparator',
    LT: 'Comparator',
    LTE: 'Comparator',
    Or: 'OrExpression',
    And: 'AndExpression',
    Not: 'NotExpression',
    Pipe: 'Pipe',
    Expref: 'ExpressionReference',
    Literal: 'Literal',
    Variable: 'Variable',
    Assign: 'Binding'
};
function locate(nodes, tokens) {
    const waiting = new Map();
    for (const [index, { type, start, value }] of tokens.entries()) {
        const next = tokens[index + 1]?.type;
        const kind = type === 'UnquotedIdentifier' && next === 'Lparen' ? `Function ${String(value)}` : SIGNS[type];
        if (kind === undefined || (type === 'Variable' && next === 'Assign'))
            continue;
        const starts = waiting.get(kind);
        if (starts === undefined)
            waiting.set(kind, [start]);
        else
            starts.push(start);
    }
    const places = new Map();
    for (const node of nodes) {
        const start = waiting.get(node.type === 'Function' ? `Function ${node.name}` : node.type)?.shift();
        if (start !== undefined)
            places.set(node, start);
    }
    return places;
}
function findOpenQuote(text, tokenize) {
    let tokens;
    try {
        tokens = tokenize(text);
    }
    catch {
        return undefined;
    }
    const open = tokens.find(({ start }) => {
        const quote = text[start];
        if (quote !== "'" && quote !== '`')
            return false;
        return !(quote === "'" ? /^'(\\.|[^'\\])*'/s : /^`(\\.|[^`\\])*`/s).test(text.slice(start));
    });
    return open && { message: 'the closing quote is missing.', offset: open.start };
}
function findErrorOffset(text, library) {
    const tokenize = library.tokenize;
    let tokens;
    try {
        tokens = tokenize(text);
    }
    catch {
        return firstBadCharacter(text, tokenize);
    }
    const isWrong = (last) => {
        try {
            library.compile(text.slice(0, tokens[last + 1]?.start ?? text.length));
            return false;
        }
        catch (error) {
            return !/EOF/.test(error.message);
        }
    };
    let [right, wrong] = [-1, tokens.length];
    while (wrong - right > 1) {
        const middle = Math.floor((right + wrong) / 2);
        if (isWrong(middle))
            wrong = middle;
        else
            right = middle;
    }
    return tokens[wrong]?.start ?? text.trimEnd().length;
}
function firstBadCharacter(text, tokenize) {
    for (let end = text.length - 1; end > 0; end--) {
        try {
            const tokens = tokenize(text.slice(0, end));
            const last = tokens.at(-1);
            const rest = text.slice(end).search(/[^ \t\r\n]/);
            if (last !== undefined && /['"`]/.test(text[last.start] ?? '') && !closes(text.slice(0, end), last.start))
                return last.start;
            return end + Math.max(0, rest);
        }
        catch {
            continue;
        }
    }
    return 0;
}
function closes(text, start) {
    const quote = text[start] ?? '';
    return text.indexOf(quote, start + 1) !== -1;
}

;// CONCATENATED MODULE: ./src/gate/tree-mistakes.ts


const NEGATES = '! takes only the name behind it; write !(…) around the rest.';
const WORDS = { number: 'a number', string: 'a text', boolean: 'true or false', array: 'a list', object: 'an object' };
function findInTree(tree, tokens, isRegistered) {
    const nodes = inOrder(tree);
    const places = locate(nodes, tokens);
    const arguments_ = new Set(nodes.flatMap(({ type, children }) => (type === 'Function' ? children : [])));
    const bound = new Set(nodes.flatMap(({ type, variable }) => (type === 'Binding' ? [variable] : [])));
    const inner = new Set(nodes.flatMap(({ type, left }) => (left?.type === type ? [left] : [])));
    for (const node of nodes) {
        const { type, name = '' } = node;
        const at = (place, message) => ({ message, offset: places.get(place) ?? 0 });
        const [left, right] = [node.left, node.right];
        const negated = [left, node.child].find((part) => part?.type === 'NotExpression');
        const message = type === 'Function' ? checkCall(node, isRegistered) : undefined;
        if (message !== undefined)
            return at(node, message);
        if (type === 'Variable' && !bound.has(name))
            return at(node, `no let gives $${name} a value.`);
        if (type === 'ExpressionReference' && !arguments_.has(node)) {
            return at(node, 'a single & only stands before an argument of a function; write && for and.');
        }
        const goesIn = /Projection$|^Flatten$|^IndexExpression$/.test(type) || (type === 'Subexpression' && readsField(right));
        if (negated !== undefined && goesIn)
            return at(negated, NEGATES);
        if (type === 'Pipe' && (right.type === 'Literal' || (isScalar(left) && readsField(right)))) {
            return at(node, 'a single | hands what is left of it to the right; write || for or.');
        }
        const wrong = type === 'Comparator' ? checkComparison(node) : undefined;
        if (wrong !== undefined)
            return left.type === 'NotExpression' ? at(left, NEGATES) : at(node, wrong);
        if (type === 'OrExpression' && isText(right) && kindsOf(left)?.every((kind) => /boolean|null/.test(kind))) {
            return at(right, 'behind || stands a whole comparison, with the name again.');
        }
        const number = tested(node).find(isNumber);
        if (number !== undefined)
            return at(places.has(number) ? number : node, 'a number is always true, 0 as well; compare it: … > `0`.');
        const constant = tested(node).find(isText);
        if (constant !== undefined)
            return at(constant, 'a text by itself is always true; write a whole comparison.');
        if (type === 'OrExpression' && !inner.has(node) && contradicts(operands(node, [type]), 'NE')) {
            return at(node, 'one value always differs from one of two texts, so that this is always true; write &&.');
        }
        if (type === 'AndExpression' && !inner.has(node) && contradicts(operands(node, [type]), 'EQ')) {
            return at(node, 'one value never equals two texts, so that this is never true; write ||.');
        }
    }
    return undefined;
}
function checkCall({ name = '', children }, isRegistered) {
    if (!isRegistered(name))
        return `there is no function ${name}().`;
    const { takes, expression } = FUNCTIONS[name] ?? { takes: [0, Infinity], expression: undefined };
    const given = children;
    if (given.length < takes[0] || given.length > takes[1]) {
        const most = takes[1] === Infinity ? ' or more' : takes[1] > takes[0] ? ` to ${takes[1]}` : '';
        const plural = takes[0] === 1 && most === '' ? '' : 's';
        return `${name}() takes ${takes[0]}${most} argument${plural}, not ${given.length}.`;
    }
    if (given.every(({ type }, index) => (type === 'ExpressionReference') === (index === expression)))
        return undefined;
    return expression === undefined
        ? `${name}() takes no expression reference; write && for and.`
        : `argument ${expression + 1} of ${name}() is an expression, with & before it, and no other is.`;
}
function checkComparison(node) {
    const [left, right] = [kindsOf(node.left), kindsOf(node.right)];
    const say = (kinds) => WORDS[kinds?.find((kind) => kind !== 'null')] ?? 'null';
    if (node.name !== 'EQ' && node.name !== 'NE') {
        const other = [left, right].find((kinds) => kinds !== undefined && !kinds.includes('number'));
        return other && `< and > compare numbers only, and ${say(other)} is none.`;
    }
    if (left === undefined || right === undefined || left.some((kind) => right.includes(kind)))
        return undefined;
    const kinds = [...left, ...right];
    const hint = kinds.includes('array')
        ? '; ask for one item, or use contains(), or length() of a filter'
        : kinds.includes('number')
            ? '; a number stands in backquotes'
            : '';
    return `${say(left)} never equals ${say(right)}${hint}.`;
}
function readsField(node) {
    if (node.type === 'Field')
        return true;
    if (node.type === 'ExpressionReference' || node.type === 'LetExpression')
        return false;
    const inner = node.type === 'Flatten' ? [node.child] : node.left === undefined ? [] : [node.left];
    const whole = /^(Comparator|AndExpression|OrExpression|Arithmetic)$/.test(node.type);
    const rest = whole
        ? [node.right]
        : [node.child, node.operand, node.condition, ...(node.children ?? [])];
    if (/Projection$|^Subexpression$|^Pipe$|^IndexExpression$/.test(node.type))
        return inner.some(readsField);
    const values = [...inner, ...rest].filter((part) => part !== undefined);
    return values.some((part) => readsField(part.type === 'KeyValuePair' ? part.value : part));
}
function isScalar(node) {
    return kindsOf(node)?.every((kind) => kind !== 'object' && kind !== 'array') ?? false;
}
function isText(node) {
    return node.type === 'Literal' && typeof node.value === 'string' && node.value !== '';
}
function isNumber(node) {
    return kindsOf(node)?.every((kind) => kind === 'number') ?? false;
}
function tested({ type, child, left, condition }) {
    if (type === 'FilterProjection')
        return operands(condition);
    if (type === 'Ternary')
        return [condition];
    if (type === 'NotExpression')
        return [child];
    return type === 'AndExpression' || type === 'OrExpression' ? [left] : [];
}
function operands(node, joints = ['AndExpression', 'OrExpression', 'NotExpression']) {
    if (!joints.includes(node.type))
        return [node];
    return [node.left, node.right, node.child].flatMap((part) => (part ? operands(part, joints) : []));
}
function contradicts(parts, name) {
    const seen = new Map();
    return parts.some((part) => {
        if (part.type !== 'Comparator' || part.name !== name || part.right.type !== 'Literal')
            return false;
        const [subject, value] = [JSON.stringify(part.left), JSON.stringify(part.right.value)];
        const earlier = seen.get(subject);
        seen.set(subject, value);
        return earlier !== undefined && earlier !== value;
    });
}

;// CONCATENATED MODULE: ./src/gate/mistakes.ts

function findMistake(text, tree, library) {
    const tokens = library.tokenize(text);
    return findInTokens(text, tokens) ?? findInTree(tree, tokens, library.isRegistered);
}
const COMPARISONS = new Set(['EQ', 'NE', 'GT', 'GTE', 'LT', 'LTE']);
const IDENTIFIERS = new Set(['UnquotedIdentifier', 'QuotedIdentifier']);
const BEGINNINGS = new Set([...IDENTIFIERS, 'Literal', 'Current', 'Root', 'Variable', 'Expref']);
const CLOSING = ['Rparen', 'Rbracket', 'Rbrace'];
const OPENING = ['Lparen', 'Lbracket', 'Lbrace', 'Filter'];
const ENDINGS = new Set([...IDENTIFIERS, 'Literal', 'Current', 'Root', 'Variable', 'Flatten', ...CLOSING]);
const LOOSER = new Set([...COMPARISONS, ...OPENING, 'Comma', 'Colon', 'Assign', 'Question', 'And', 'Or', 'Not', 'Pipe']);
for (const sign of ['Expref', 'Plus', 'Minus'])
    LOOSER.add(sign);
const DIVISIONS = new Set(['Divide', 'Div', 'Modulo']);
const SEARCHES = new Set(['contains', 'starts_with', 'ends_with']);
function findInTokens(text, tokens) {
    for (const [index, { type, start: offset, value }] of tokens.entries()) {
        const [before, last, next] = [tokens[index - 2], tokens[index - 1], tokens[index + 1]];
        const sought = last?.type === 'Comma' && SEARCHES.has(calledBefore(tokens, index));
        const compared = sought || COMPARISONS.has(last?.type ?? '');
        if (compared && text[offset] === '"') {
            return { message: 'double quotes name a field; a text stands in single quotes.', offset };
        }
        const bare = /^[A-Z][A-Z0-9_]+\b/.exec(text.slice(offset))?.[0];
        if (compared && bare !== undefined)
            return { message: `a text stands in single quotes: '${bare}'.`, offset };
        if (type === 'Assign' && !(last?.type === 'Variable' && (before?.value === 'let' || before?.type === 'Comma'))) {
            return { message: 'a single = compares nothing; write ==.', offset };
        }
        const isKey = next?.type === 'Colon' && (last?.type === 'Lbrace' || last?.type === 'Comma');
        if (type === 'UnquotedIdentifier' && /^(true|false)$/.test(String(value)) && last?.type !== 'Dot' && !isKey) {
            return {
                message: `${String(value)} names a field here; the value stands in backquotes: \`${String(value)}\`.`,
                offset
            };
        }
        if (IDENTIFIERS.has(type) && next?.type !== 'Lparen' && String(value) in Object.prototype) {
            return { message: `no answer has a field ${String(value)}.`, offset };
        }
        if (type === 'Number' && !/^-?\d+(?![\d-])/.test(text.slice(offset))) {
            return { message: 'an index is one whole number.', offset };
        }
        const word = type === 'UnquotedIdentifier' && (value === 'let' || value === 'in');
        const wordBefore = last?.type === 'UnquotedIdentifier' && (last.value === 'let' || last.value === 'in');
        if (BEGINNINGS.has(type) && ENDINGS.has(last?.type ?? '') && !word && !wordBefore) {
            const message = type === 'Expref' ? 'write && for and; before an expression reference stands a comma.' : undefined;
            return { message: message ?? 'a comma is missing.', offset };
        }
        if (type === 'Star' && ENDINGS.has(last?.type ?? '') && dividesBefore(tokens, index)) {
            return { message: 'behind a division * is done first: write (a / b) * c, or a / (b * c).', offset };
        }
    }
    return undefined;
}
function calledBefore(tokens, index) {
    const open = outward(tokens, index).find((at) => OPENING.includes(tokens[at]?.type ?? ''));
    return open === undefined || tokens[open]?.type !== 'Lparen' ? '' : String(tokens[open - 1]?.value);
}
function dividesBefore(tokens, index) {
    const types = outward(tokens, index).map((at) => (tokens[at]?.value === 'in' ? 'Comma' : (tokens[at]?.type ?? '')));
    const end = types.findIndex((type) => LOOSER.has(type));
    return types.slice(0, end === -1 ? undefined : end).some((type) => DIVISIONS.has(type));
}
function outward(tokens, index) {
    const seen = [];
    let depth = 0;
    for (let at = index - 1; at >= 0; at--) {
        const type = tokens[at]?.type ?? '';
        if (CLOSING.includes(type))
            depth++;
        else if (OPENING.includes(type) && depth > 0)
            depth--;
        else if (depth === 0)
            seen.push(at);
    }
    return seen;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(975);
;// CONCATENATED MODULE: ./src/gate/replacements.ts

const TYPE_EXPREF = 6;
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
function replaceFunctions(api) {
    const { TYPE_ANY, TYPE_ARRAY, TYPE_ARRAY_NUMBER, TYPE_ARRAY_STRING, TYPE_STRING } = api;
    const replace = (name, run, ...signature) => {
        const types = signature.map((each) => ({ types: [...each] }));
        api.registerFunction(name, run, types, { override: true });
    };
    const keysBy = (name, items, key) => {
        const keys = items.map((item) => api.TreeInterpreter.visit(key, item));
        const kinds = new Set(keys.map((each) => typeof each));
        if (kinds.size > 1 || keys.some((each) => typeof each !== 'string' && typeof each !== 'number')) {
            throw new Error(`Invalid type: ${name}() takes an expression that gives numbers only, or texts only`);
        }
        return keys;
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
    replace('to_number', ([value]) => {
        if (typeof value === 'string')
            return NUMBER.test(value) ? Number(value) : null;
        return typeof value === 'number' ? value : null;
    }, [TYPE_ANY]);
}
function compare(left, right) {
    if (typeof left === 'number' || typeof right === 'number')
        return Number(left) - Number(right);
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




const EVALUATION_MS = 2000;
async function compileExpression(text) {
    const { runInNewContext } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 714, 23));
    const library = await __webpack_require__.e(/* import() */ 22).then(__webpack_require__.bind(__webpack_require__, 22));
    const { compile, getRegisteredFunctions, tokenize, TreeInterpreter } = library;
    replaceFunctions(library);
    const open = findOpenQuote(text, tokenize);
    if (open !== undefined)
        throw new compiled/* ExpressionError */.t(withCaret(open, text));
    let tree;
    try {
        tree = compile(text);
    }
    catch (error) {
        const offset = findErrorOffset(text, { compile, tokenize });
        throw new compiled/* ExpressionError */.t(withCaret(describeSyntax(text, offset, error), text));
    }
    const isRegistered = (name) => getRegisteredFunctions().includes(name);
    const mistake = findMistake(text, tree, { tokenize, isRegistered });
    if (mistake !== undefined)
        throw new compiled/* ExpressionError */.t(withCaret(mistake, text));
    return {
        text,
        evaluate(data) {
            const evaluate = () => TreeInterpreter.search(tree, data);
            try {
                return runInNewContext('evaluate()', { evaluate }, { timeout: EVALUATION_MS });
            }
            catch (error) {
                const { code, message } = error;
                const why = code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
                    ? `took longer than ${EVALUATION_MS / 1000} s`
                    : `does not apply to the answer: ${message ?? String(error)}`;
                throw new compiled/* ExpressionError */.t(`the expression ${text} ${why}`);
            }
        }
    };
}
const FOREIGN_SIGNS = {
    '=>': '>=',
    '=<': '<=',
    '<>': '!=',
    '===': '==',
    '!==': '!=',
    '=~': 'contains(), starts_with() or ends_with()',
    '!~': 'contains(), starts_with() or ends_with()'
};
function describeSyntax(text, offset, error) {
    const [before, at] = [text.slice(0, offset), text.slice(offset)];
    if (text.trim() === '')
        return { message: 'the expression is empty.', offset: 0 };
    if (/^[ \t\r\n]*$/.test(at))
        return { message: 'the expression ends too early.', offset };
    const begun = /[=!<>]*$/.exec(before)?.[0] ?? '';
    const sign = begun + (/^[=!<>~]+/.exec(at)?.[0] ?? '');
    if (Object.hasOwn(FOREIGN_SIGNS, sign)) {
        return { message: `there is no ${sign}; write ${FOREIGN_SIGNS[sign]}.`, offset: offset - begun.length };
    }
    const not = /(?<![\w.])not\s+$/i.exec(before);
    if (not !== null)
        return { message: WRITE_SIGNS, offset: not.index };
    return { message: describeStart(at, error), offset };
}
const WRITE_SIGNS = 'write && for and, || for or, ! for not.';
function describeStart(at, error) {
    if (/^-?\d/.test(at))
        return 'a number stands in backquotes: `3`.';
    if (at.startsWith('`'))
        return 'between backquotes stands JSON: `3`, `true`, `"text"`; a text is shorter in single quotes.';
    if (/^(and|or|not)\b/i.test(at) || at.startsWith('&'))
        return WRITE_SIGNS;
    if (/^[\u2018-\u201f\u00ab\u00bb]/.test(at))
        return "a text stands in straight single quotes: 'text'.";
    if (/^\s/.test(at))
        return 'this is no plain space.';
    if (/^[^\0-\x7f]/.test(at))
        return 'a name with such a character stands in double quotes.';
    if (/^"(\\.|[^"\\])*$/s.test(at))
        return 'the closing quote is missing.';
    return `not valid JMESPath here (${error.message.replace(/^Syntax error[:,]? /, '')}).`;
}
function withCaret({ message, offset }, text) {
    const before = text.slice(0, offset);
    const lineStart = before.lastIndexOf('\n') + 1;
    const line = (text.slice(lineStart).split('\n')[0] ?? '').trimEnd();
    return `${message}\n  ${line}\n  ${before.slice(lineStart).replace(/[^\t]/g, ' ')}^`;
}


/***/ })

};
