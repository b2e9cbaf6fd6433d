/**
 * Small changes to a solution's source, one at a time: an operator for another, a bound, a sign, a call removed.
 * Applied to a right solution, they give what graders must reject; applied to a wrong one, one of them may be the
 * repair.
 */
import type { Edit } from '../code/compiled';
import { parseCell } from '../code/transpile';
import { childrenOf, type Tree } from '../code/tree';

/** The kind of a change; each has a sentence in both languages. */
export type EditKind =
  | 'caret'
  | 'grouping'
  | 'accumulate'
  | 'reset'
  | 'bound'
  | 'operator'
  | 'sign'
  | 'constant'
  | 'index'
  | 'order'
  | 'name'
  | 'call'
  | 'missing'
  | 'factor'
  | 'superfluous'
  | 'lookup'
  | 'shared'
  | 'sequence'
  | 'entry'
  | 'offset';

/** An edit of a cell's source, with the old and the new code. */
export interface SourceEdit extends Edit {
  kind: EditKind;
  line: number;
  /** The code there now, and its replacement. */
  from: string;
  to: string;
}

/** All small changes of a cell's source, the most likely mistakes first. */
export function editsOf(source: string): SourceEdit[] {
  const program = parseCell(source);
  const found: SourceEdit[] = [];
  const seen = new Set<string>();
  const context: Context = {
    source,
    text: (node) => source.slice(node.start, node.end),
    add(kind, start, end, text, shown = {}) {
      const from = shown.from ?? source.slice(start, end);
      const key = `${start} ${end} ${text}`;
      if (text === source.slice(start, end) || seen.has(key)) return;
      seen.add(key);
      const line = source.slice(0, start).split('\n').length;
      found.push({ kind, start, end, text, line, from: tidy(from), to: tidy(shown.to ?? text) });
    },
    names: [],
    inLoop: false,
    inComparator: false,
    told: [...new Set(commentsOf(source).match(/(?<![\w.])\d+(\.\d+)?(e-\d+)?(?![\w.])/g))].map(Number),
    factors: [],
    entries: [],
  };
  visit(program, null, context);
  return found.sort((a, b) => likelihood.indexOf(a.kind) - likelihood.indexOf(b.kind));
}

/** The source after a change. */
export const applyEdit = (source: string, { start, end, text }: Edit): string =>
  source.slice(0, start) + text + source.slice(end);

const likelihood: EditKind[] = [
  'caret',
  'shared',
  'grouping',
  'reset',
  'accumulate',
  'bound',
  'sign',
  'call',
  'superfluous',
  'operator',
  'missing',
  'index',
  'order',
  'constant',
  'sequence',
  'factor',
  'name',
  'lookup',
  'entry',
  'offset',
];

interface Context {
  source: string;
  text(node: Tree): string;
  add(kind: EditKind, start: number, end: number, text: string, shown?: { from?: string; to?: string }): void;
  /** Names of parameters and variables in scope. */
  names: readonly string[];
  inLoop: boolean;
  /** Within the comparator of a `sort`, where changing a sign or a constant has no visible effect. */
  inComparator: boolean;
  /** The numbers mentioned in the comments. */
  told: readonly number[];
  /** Factors that a product may lack: numeric parameters, entries that the function reads, 1 − β for a β. */
  factors: readonly string[];
  /** Entries of lists within lists that the function reads, such as `X[n][d]`. */
  entries: readonly string[];
}

/** The text of all comments. */
const commentsOf = (source: string) => (source.match(/\/\*[^]*?\*\/|\/\/.*/g) ?? []).join(' ');

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

function visit(node: Tree, parent: Tree | null, context: Context): void {
  if (node.type.startsWith('TS') && node.type !== 'TSAsExpression' && node.type !== 'TSNonNullExpression') return;
  if (node.type === 'ImportDeclaration') return;
  const inner = { ...context };
  if (isFunction(node)) {
    inner.names = [...context.names, ...namesOf(node)];
    inner.inLoop = false;
    inner.inComparator = isComparator(node, parent);
    inner.factors = [...new Set([...context.factors, ...factorsOf(node, context)])];
    inner.entries = [...new Set([...context.entries, ...entriesOf(node, context)])];
    copiesIn(node, inner);
    resetIn(node.body as Tree, inner);
  } else if (node.type === 'BlockStatement' || node.type === 'Program') {
    inner.names = [...context.names, ...(node.body as Tree[]).flatMap(declared)];
  }
  if (isLoop(node)) {
    inner.inLoop = true;
    if (node.type === 'ForStatement') fromOne(node, context);
    if (node.type === 'ForStatement' && node.init) inner.names = [...inner.names, ...declared(node.init as Tree)];
    if (node.type === 'ForOfStatement') inner.names = [...inner.names, ...declared(node.left as Tree)];
    resetIn(node.body as Tree, inner);
  }
  edits[node.type]?.(node, inner, parent);
  for (const child of childrenOf(node)) {
    const isLabel =
      (node.type === 'MemberExpression' && child === node.property && !node.computed) ||
      (node.type === 'Property' && child === node.key && !node.computed);
    if (!isLabel) visit(child, node, inner);
  }
}

type Edits = (node: Tree, context: Context, parent: Tree | null) => void;

const otherOperators: Record<string, string[]> = {
  '+': ['-', '*'],
  '-': ['+', '*'],
  '*': ['/', '+', '**'],
  '/': ['*', '-'],
  '%': ['/', '*'],
  '**': ['*'],
  '===': ['!=='],
  '!==': ['==='],
  '==': ['!=='],
  '!=': ['==='],
};
const strengthOf = (operator: string) => ('+-'.includes(operator) ? 0 : operator === '**' ? 2 : 1);
/** Operators that are not commutative. */
const unevenOperators = new Set(['-', '/', '%', '**', '<', '<=', '>', '>=']);
const bounds: Record<string, string[]> = {
  '<': ['<=', '>'],
  '<=': ['<', '>='],
  '>': ['>=', '<'],
  '>=': ['>', '<='],
};

const edits: Record<string, Edits> = {
  BinaryExpression(node, context, parent) {
    const { text, add } = context;
    const [left, right, operator] = [node.left as Tree, node.right as Tree, String(node.operator)];
    const at = operatorAt(node, context);
    const end = at + operator.length;
    if (context.inComparator) return add('order', node.start, node.end, `${text(right)} ${operator} ${text(left)}`);
    if (operator === '^') add('caret', at, end, '**');
    for (const other of bounds[operator] ?? []) add('bound', at, end, other, around(node, other, context));
    for (const other of otherOperators[operator] ?? []) {
      const kind = '+-'.includes(operator) && '+-'.includes(other) ? 'sign' : 'operator';
      add(kind, at, end, other, around(node, other, context));
      if (parent?.type === 'BinaryExpression' && strengthOf(other) < strengthOf(operator))
        add(kind, node.start, node.end, `(${around(node, other, context).to})`, around(node, other, context));
    }
    const whole = (kind: EditKind, to: string) => add(kind, node.start, node.end, `(${to})`, { to });
    regroup(node, context, whole);
    if (unevenOperators.has(operator)) whole('order', `${grouped(right, text)} ${operator} ${grouped(left, text)}`);
    if (operator === '**' || operator in otherOperators || operator in bounds) {
      whole('superfluous', grouped(left, text));
      whole('superfluous', grouped(right, text));
    }
    if (operator === '-') whole('missing', `Math.abs(${text(node)})`);
    if (operator === '-' || operator === '+') {
      whole('missing', `Math.max(0, ${text(node)})`);
      whole('missing', `(${text(node)}) ** 2`);
    }
    if (arithmetic.has(operator)) whole('missing', `Math.sqrt(${text(node)})`);
    if (operator === '/' || operator === '*') whole('sign', `-(${text(node)})`);
    if (operator === '/') add('missing', right.start, right.end, `(1 + ${grouped(right, text)})`);
    if (operator === '**' && left.type === 'Literal') add('constant', left.start, left.end, 'Math.E');
  },
  LogicalExpression(node, { text, add }) {
    const [left, right, operator] = [node.left as Tree, node.right as Tree, String(node.operator)];
    const whole = (kind: EditKind, to: string) => add(kind, node.start, node.end, `(${to})`, { to });
    if (operator === '&&') whole('operator', `${grouped(left, text)} || ${grouped(right, text)}`);
    if (operator === '||') whole('operator', `${grouped(left, text)} && ${grouped(right, text)}`);
    whole('superfluous', grouped(left, text));
    whole('superfluous', grouped(right, text));
  },
  UnaryExpression(node, { text, add }) {
    const argument = node.argument as Tree;
    if (node.operator === '-') add('sign', node.start, node.end, ` ${grouped(argument, text)}`, { to: text(argument) });
    if (node.operator === '!') add('superfluous', node.start, node.end, grouped(argument, text));
  },
  UpdateExpression(node, { text, add }) {
    const argument = node.argument as Tree;
    if (node.operator === '++' || node.operator === '--')
      add('sign', node.start, node.end, `${text(argument)}${node.operator === '++' ? '--' : '++'}`);
  },
  AssignmentExpression(node, context) {
    const { text, add } = context;
    const operator = String(node.operator);
    const at = operatorAt(node, context);
    const others: Record<string, string[]> = { '=': ['+='], '+=': ['=', '-=', '*='], '-=': ['+=', '='], '*=': ['/=', '+='], '/=': ['*='] }; // prettier-ignore
    for (const other of others[operator] ?? []) {
      const kind = other === '=' || operator === '=' ? 'accumulate' : 'sign';
      add(kind, at, at + operator.length, other, around(node, other, context));
    }
    if (operator !== '=') {
      const right = node.right as Tree;
      add('missing', right.start, right.end, `Math.abs(${text(right)})`);
      add('missing', right.start, right.end, `(${text(right)}) ** 2`);
    }
  },
  Literal(node, context, parent) {
    const { text, add } = context;
    if (node.value === '') return add('constant', node.start, node.end, '0');
    if (typeof node.value === 'boolean') return add('constant', node.start, node.end, String(!node.value));
    if (typeof node.value !== 'number' || parent?.type === 'ImportDeclaration') return;
    const value = node.value;
    const isIndex = parent?.type === 'MemberExpression' && parent.computed === true && parent.property === node;
    const put = (other: number) => {
      const written = other < 0 ? `(${other})` : String(other);
      if (other !== value) add(isIndex ? 'index' : 'constant', node.start, node.end, written, { from: text(node), to: String(other) }); // prettier-ignore
    };
    for (const other of [value + 1, value - 1, 0, 1, 2, -value, 2 * value, value / 2, 1 - value]) put(round(other));
    if (value > 1e-5 && value < 1) for (const other of [value / 10, 10 * value]) put(round(other));
    if (!isIndex) for (const other of context.told) put(other);
  },
  ConditionalExpression(node, { text, add }) {
    const [test, yes, no] = [node.test as Tree, node.consequent as Tree, node.alternate as Tree];
    const to = `${grouped(test, text)} ? ${text(no)} : ${text(yes)}`;
    add('order', node.start, node.end, to, { to });
    for (const branch of [yes, no]) add('superfluous', node.start, node.end, `(${text(branch)})`, { to: text(branch) });
  },
  MemberExpression(node, context, parent) {
    const { text, add } = context;
    const property = node.property as Tree;
    if (!node.computed) {
      if (property.name !== 'length') return;
      const written = text(node);
      for (const to of [`${written} - 1`, `${written} + 1`]) add('bound', node.start, node.end, `(${to})`, { to });
      // the number of columns for that of rows, or vice versa
      const list = node.object as Tree;
      add('bound', list.end, list.end, '[0]', { from: written, to: `${text(list)}[0].length` });
      if (list.type === 'MemberExpression' && text(list.property as Tree) === '0')
        add('bound', (list.object as Tree).end, list.end, '', { from: written, to: `${text(list.object as Tree)}.length` }); // prettier-ignore
      return;
    }
    const object = node.object as Tree;
    if (object.type === 'MemberExpression' && object.computed && text(object.property as Tree) !== text(property)) {
      const to = `${text(object.object as Tree)}[${text(property)}][${text(object.property as Tree)}]`;
      add('order', node.start, node.end, to);
    }
    if (isValue(node, parent) && object.type === 'Identifier')
      for (const name of context.names) if (name !== object.name && name !== property.name) add('lookup', node.start, node.end, `${name}[${text(node)}]`); // prettier-ignore
    if (isValue(node, parent)) for (const to of [`(${text(node)} ** 2)`, `Math.abs(${text(node)})`]) add('missing', node.start, node.end, to); // prettier-ignore
    missingFactor(node, parent, context);
    if (isValue(node, parent)) for (const other of context.entries) if (isKnown(other, context)) add('entry', node.start, node.end, other); // prettier-ignore
    if (property.type === 'Literal') {
      for (const name of context.names)
        if (isValue(node, parent) || parent?.type === 'BinaryExpression')
          add('entry', property.start, property.end, name, { from: text(node), to: `${text(object)}[${name}]` });
      return;
    }
    const written = text(property);
    for (const to of [`${written} + 1`, `${written} - 1`, '0'])
      add('index', property.start, property.end, to, { from: text(node), to: `${text(node.object as Tree)}[${to}]` });
    for (const name of context.names)
      if (property.type === 'Identifier' && name !== property.name)
        add('offset', property.start, property.end, `${name} + ${written}`, { from: text(node), to: `${text(node.object as Tree)}[${name} + ${written}]` }); // prettier-ignore
  },
  BlockStatement(node, { text, add }) {
    const statements = node.body as Tree[];
    for (const [i, next] of statements.slice(1).entries()) {
      const one = statements[i];
      if (one.type !== 'ExpressionStatement' || next.type !== 'ExpressionStatement') continue;
      add('sequence', one.start, next.end, `${text(next)} ${text(one)}`, { from: text(one), to: text(next) });
    }
  },
  CallExpression(node, context) {
    callEdits(node, context);
  },
  ArrowFunctionExpression({ body }, { add, text }) {
    const statements = (body as Tree).type === 'BlockStatement' ? ((body as Tree).body as Tree[]) : [];
    const last = statements.at(-1);
    if (last?.type !== 'ExpressionStatement' || /\breturn\b/.test(text(body as Tree))) return;
    add('missing', last.start, last.end, `return ${text(last)}`);
  },
  ArrayExpression(node, { text, add }) {
    const elements = node.elements as (Tree | null)[];
    if (elements.includes(null) || elements.length > 6) return;
    const parts = (elements as Tree[]).map(text);
    for (let i = 0; i < parts.length; i++)
      for (let j = i + 1; j < parts.length; j++) {
        const to = `[${parts.map((part, k) => (k === i ? parts[j] : k === j ? parts[i] : part)).join(', ')}]`;
        add('order', node.start, node.end, to);
      }
  },
  SpreadElement(node, { text, add }) {
    add('superfluous', node.start, node.end, text(node.argument as Tree));
  },
  ExpressionStatement(node, { add, text }, parent) {
    if (parent?.type === 'Program') return;
    add('superfluous', node.start, node.end, ';', { from: text(node), to: '' });
  },
  ReturnStatement(node, { add, text, inLoop }) {
    if (inLoop) add('superfluous', node.start, node.end, ';', { from: text(node), to: '' });
  },
  IfStatement(node, { add, text }) {
    const body = node.consequent as Tree;
    add('superfluous', node.start, node.end, text(body), { from: `if (${text(node.test as Tree)})`, to: '' }); // prettier-ignore
    if (!node.alternate) add('superfluous', node.start, node.end, ';', { from: text(node), to: '' });
  },
  BreakStatement(node, { add }) {
    add('operator', node.start, node.end, 'continue;');
  },
  ContinueStatement(node, { add }) {
    add('operator', node.start, node.end, 'break;');
    add('superfluous', node.start, node.end, ';', { to: '' });
  },
  Identifier(node, context, parent) {
    const { add, names, text } = context;
    if (!parent || isBinding(node, parent)) return;
    const name = String(node.name);
    if (!names.includes(name)) return;
    missingFactor(node, parent, context);
    if (parent.type === 'BinaryExpression' && parent.operator === '*') add('missing', node.start, node.end, `(${name} ** 2)`, { to: `${name} ** 2` }); // prettier-ignore
    for (const other of new Set(names)) if (other !== name) add('name', node.start, node.end, parent.type === 'Property' && parent.shorthand ? `${text(node)}: ${other}` : other, { to: other }); // prettier-ignore
  },
};

/** Edits of a call: another function, another order of its arguments, or the call removed. */
function callEdits(node: Tree, context: Context): void {
  const { text, add } = context;
  const callee = node.callee as Tree;
  const args = node.arguments as Tree[];
  const given = args.map(text);
  const name = text(callee);
  const call = (kind: EditKind, to: string) => add(kind, node.start, node.end, to);
  for (const other of otherFunctions[name] ?? []) call('call', `${other}(${given.join(', ')})`);
  if (/^Math\.(abs|sqrt|exp|log|log2|log10|log1p|sign|floor|round|max|min|ceil|trunc)$/.test(name) && args.length > 0) {
    for (const arg of given.slice(0, 3)) if (!arg.startsWith('...')) call('superfluous', `(${arg})`);
    if (/max|min|hypot/.test(name) && args.length === 1 && args[0].type !== 'SpreadElement') call('missing', `${name}(...${given[0]})`); // prettier-ignore
  }
  if (!/^(Math\.(max|min|hypot)|add|mul|transpose)$|\.(reduce|map)$/.test(name))
    for (let i = 1; i < given.length; i++) {
      const swapped = [...given];
      [swapped[i - 1], swapped[i]] = [given[i], given[i - 1]];
      call('order', `${name}(${swapped.join(', ')})`);
    }
  if (/^(sum|mean|max|min|argmax|argmin|softmax|logSoftmax)$/.test(name) && args.length === 1)
    for (const dimension of [0, 1]) call('missing', `${name}(${given[0]}, ${dimension})`);
  if (name === 'transpose' && given.length > 0) call('superfluous', given[0]);
  if (name === 'matmul' && given.length === 2) {
    call('missing', `matmul(${given[0]}, transpose(${given[1]}, 0, 1))`);
    call('missing', `matmul(transpose(${given[0]}, 0, 1), ${given[1]})`);
  }
  if (/^(sum|mean|max|min)$/.test(name) && args.length === 2) call('missing', `${name}(${given.join(', ')}, { keepdim: true })`); // prettier-ignore
  if (callee.type !== 'MemberExpression') return;
  const [object, method] = [text(callee.object as Tree), String((callee.property as Tree).name)];
  if (['slice', 'reverse', 'filter', 'sort', 'flat', 'concat', 'toReversed', 'toSorted', 'map'].includes(method)) call('superfluous', object); // prettier-ignore
  if (method === 'sort' && args.length === 0) call('missing', `${object}.sort((a, b) => a - b)`);
  if (method === 'slice' && args.length === 2) {
    call('bound', `${object}.slice(${given[0]}, ${given[1]} + 1)`);
    call('bound', `${object}.slice(${given[0]}, ${given[1]} - 1)`);
    call('bound', `${object}.slice(${given[0]} + 1, ${given[1]})`);
    call('bound', `${object}.slice(${given[0]} - 1, ${given[1]} - 1)`);
    call('bound', `${object}.slice(${given[0]}, ${given[0]} + ${given[1]})`);
  }
  if (method === 'fill' && args.length === 1 && /^(\[|new |Array|structuredClone)/.test(given[0]))
    call('shared', `${object}.fill(0).map(() => ${given[0]})`);
  if (method === 'reduce' && args.length === 2) call('missing', `${name}(${given[0]})`);
  if (method === 'reduce' && args.length === 1) call('missing', `${name}(${given[0]}, 0)`);
}

const otherFunctions: Record<string, string[]> = {
  'Math.max': ['Math.min'],
  'Math.min': ['Math.max'],
  'Math.log': ['Math.log2', 'Math.log10', 'Math.log1p', 'Math.exp'],
  'Math.log2': ['Math.log'],
  'Math.log10': ['Math.log'],
  'Math.log1p': ['Math.log'],
  'Math.exp': ['Math.log'],
  'Math.floor': ['Math.ceil', 'Math.round'],
  'Math.ceil': ['Math.floor'],
  'Math.round': ['Math.floor'],
  'Math.sqrt': ['Math.abs', 'Math.cbrt'],
  'Math.cbrt': ['Math.sqrt'],
  'Math.abs': ['Math.sqrt'],
  'Math.sin': ['Math.cos'],
  'Math.cos': ['Math.sin'],
  'Math.hypot': ['Math.max'],
  add: ['sub', 'mul'],
  sub: ['add'],
  mul: ['div', 'add'],
  div: ['mul'],
  sum: ['mean'],
  mean: ['sum'],
  sqrt: ['abs'],
};

/** Resets a sum within a function or a loop: it was declared further out and is added to here. */
function resetIn(body: Tree, { source, add, names }: Context): void {
  if (body.type !== 'BlockStatement') return;
  const inside = source.slice(body.start, body.end);
  for (const name of new Set(names)) {
    if (
      !new RegExp(`(?<![.\\w])${name}(\\[[^\\]]*\\])* *(\\+=|\\*=|\\+\\+)|(?<![.\\w])${name}\\.(set|push)\\(`).test(
        inside,
      )
    )
      continue;
    if (new RegExp(`\\b(let|const|var) ${name}\\b`).test(inside)) continue;
    const start = new RegExp(`\\b(let|const|var) (?:[^;]*,\\s*)?${name}(?:: [^=]+)? = ([^;,\\n]+)`).exec(source)?.[2];
    if (start === undefined) continue;
    const at = body.start + 1;
    const again = start.startsWith('new Map') ? `${name}.clear()` : `${start.startsWith('[') ? 'const ' : ''}${name} = ${start}`; // prettier-ignore
    add('reset', at, at, ` ${again};`, {
      from: name,
      to: `${name} = ${start}`,
    });
  }
}

/** A loop that counts from 1 to the length, although indices start at 0. */
function fromOne(node: Tree, { source, add }: Context): void {
  const [init, test] = [node.init as Tree | null, node.test as Tree | null];
  if (!init || !test) return;
  const head = source.slice(init.start, test.end);
  const counted = head.replace(/= 1(?=;)/, '= 0').replace('<=', '<');
  if (/= 1;[^]*<=/.test(head)) add('bound', init.start, test.end, counted);
}

/** Other brackets: `a / b * c` and `a / (b * c)`, `1 / 1 + e` and `1 / (1 + e)`. */
function regroup(node: Tree, { text }: Context, put: (kind: EditKind, to: string) => void): void {
  const [left, right, operator] = [node.left as Tree, node.right as Tree, String(node.operator)];
  if (!arithmetic.has(operator)) return;
  if (left.type === 'BinaryExpression' && regroupable(String(left.operator), operator)) {
    const [a, b] = [left.left as Tree, left.right as Tree];
    put(
      'grouping',
      `${grouped(a, text)} ${String(left.operator)} (${grouped(b, text)} ${operator} ${grouped(right, text)})`,
    );
    if (!['+-', '-+', '*/', '/*'].includes(String(left.operator) + operator) && left.operator !== operator)
      put('order', `(${grouped(a, text)} ${operator} ${grouped(right, text)}) ${String(left.operator)} ${grouped(b, text)}`); // prettier-ignore
  }
  if (right.type === 'BinaryExpression' && regroupable(operator, String(right.operator))) {
    const [b, c] = [right.left as Tree, right.right as Tree];
    put(
      'grouping',
      `(${grouped(left, text)} ${operator} ${grouped(b, text)}) ${String(right.operator)} ${grouped(c, text)}`,
    );
    // a + 1 - b * c for a + (1 - b) * c
    if (left.type === 'BinaryExpression' && left.operator === '+' && operator === '-' && right.operator === '*')
      put(
        'grouping',
        `${text(left.left as Tree)} + (${text(left.right as Tree)} - ${grouped(b, text)}) * ${grouped(c, text)}`,
      );
  }
}

/** The same with one more factor: `rate / r` for `rate * gradient[i] / r`. */
function missingFactor(node: Tree, parent: Tree | null, context: Context): void {
  const { add, text, factors } = context;
  if (!isValue(node, parent) || (parent?.type === 'BinaryExpression' && parent.operator === '**')) return;
  // what is kept and what is not: rho for 1 + rho, beta for 1 - beta
  if (node.type === 'Identifier' && factors.includes(text(node)))
    for (const sign of ['+', '-']) add('missing', node.start, node.end, `(1 ${sign} ${text(node)})`);
  for (const factor of factors)
    if (factor !== text(node) && isKnown(factor, context))
      add('factor', node.start, node.end, `(${text(node)} * ${factor})`, { to: `${text(node)} * ${factor}` });
}

/** Whether a node is a numeric operand: not an index, nor the object of a call. */
const isValue = (node: Tree, parent: Tree | null) =>
  (parent?.type === 'BinaryExpression' && arithmetic.has(String(parent.operator))) ||
  (parent?.type === 'AssignmentExpression' && parent.right === node && parent.operator !== '=') ||
  (parent?.type === 'CallExpression' && /^Math\./.test(nameOf(parent.callee as Tree)) && parent.callee !== node);

const nameOf = ({ type, object, property }: Tree): string =>
  type === 'MemberExpression' ? `${String((object as Tree).name)}.${String((property as Tree).name)}` : '';

/** Numeric parameters, and entries such as `gradient[i]` that the function reads. */
function factorsOf(node: Tree, { text }: Context): string[] {
  const written = text(node);
  const numbers = (node.params as Tree[]).filter((parameter) => /^\w+: number$/.test(text(parameter)));
  const entries = written.match(/(?<![.\w])[A-Za-z_]\w*\[[A-Za-z_]\w*\](?!\[)/g) ?? [];
  const shares = (written.match(/(?<![\w.])0\.9\d*/g) ?? []).map((share) => `(1 - ${share})`);
  return [...numbers.flatMap(patternNames), ...entries, ...shares].slice(0, 8);
}

/** Entries of nested lists that a function reads: one of them may have been used in place of another. */
const entriesOf = (node: Tree, { text }: Context): string[] =>
  (text(node).match(/(?<![.\w])[A-Za-z_]\w*(\[[A-Za-z_]\w*\]){2,4}(?! *([-+*/]?=[^=]|\[))/g) ?? []).slice(0, 8);

/** Whether every name in a piece of code is in scope. */
const isKnown = (code: string, { names }: Context) =>
  (code.match(/[A-Za-z_]\w*/g) ?? []).every((name) => names.includes(name));

/** Copies lists that have only been given a second name: `const moved = x`, which is then changed. */
function copiesIn(node: Tree, { source, add }: Context): void {
  const [start, end] = [node.start, node.end];
  const parameters = namesOf(node).join('|');
  if (!parameters) return;
  const found = [
    ...source.slice(start, end).matchAll(new RegExp(`\\b(\\w+) = (${parameters})(?=[;,\\n])`, 'g')),
  ].filter(([, name]) => new RegExp(`(?<![.\\w])${name}\\[[^\\]]*\\](\\[[^\\]]*\\])* *[-+*/]?=[^=]`).test(source));
  if (found.length === 0) return;
  const [from, to] = [start + found[0].index, start + found.at(-1)!.index + found.at(-1)![0].length];
  const whole = source.slice(from, to);
  const copied = found.reduce((done, [all, name, of]) => done.replace(all, `${name} = structuredClone(${of})`), whole);
  const [, name, of] = found[0];
  add('missing', from, to, copied, { from: `${name} = ${of}`, to: `${name} = [...${of}]` });
}

const isComparator = (node: Tree, parent: Tree | null) =>
  parent?.type === 'CallExpression' &&
  (parent.arguments as Tree[]).includes(node) &&
  /^(sort|toSorted)$/.test(String(((parent.callee as Tree).property as Tree | undefined)?.name));

/** `a + (b − c)` is `(a + b) − c`, and `a · (b / c)` is `(a · b) / c`. */
const regroupable = (first: string, second: string) =>
  arithmetic.has(first) && arithmetic.has(second) && !['++', '+-', '**', '*/'].includes(first + second);

const arithmetic = new Set(['+', '-', '*', '/', '**', '^', '%']);

/** A node's text, in brackets if they may be needed. */
const grouped = (node: Tree, text: Context['text']): string =>
  /^(Binary|Logical|Conditional|Assignment|Arrow|Unary|Yield|Await)/.test(node.type) ? `(${text(node)})` : text(node);

/** A node with another operator, as shown to the reader. */
const around = (node: Tree, other: string, context: Context) => {
  const { source, text } = context;
  const at = operatorAt(node, context);
  return {
    from: text(node),
    to: source.slice(node.start, at) + other + source.slice(at + String(node.operator).length, node.end),
  };
};

/** The position of an expression's operator: after its left side and any bracket that ends it. */
function operatorAt(node: Tree, { source }: Context): number {
  const from = (node.left as Tree).end;
  return from + source.slice(from, (node.right as Tree).start).indexOf(String(node.operator));
}

const round = (value: number) => Number(value.toPrecision(12));

const isFunction = ({ type }: Tree) => /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(type);
const isLoop = ({ type }: Tree) => /^(For|ForOf|ForIn|While|DoWhile)Statement$/.test(type);

function namesOf(node: Tree): string[] {
  return (node.params as Tree[]).flatMap(patternNames);
}

function declared(statement: Tree): string[] {
  if (statement.type !== 'VariableDeclaration') return [];
  return (statement.declarations as Tree[]).flatMap(({ id }) => patternNames(id as Tree));
}

function patternNames(pattern: Tree | null): string[] {
  switch (pattern?.type) {
    case 'Identifier':
      return [String(pattern.name)];
    case 'ArrayPattern':
      return (pattern.elements as (Tree | null)[]).flatMap(patternNames);
    case 'AssignmentPattern':
      return patternNames(pattern.left as Tree);
  }
  return [];
}

/** Whether an identifier is a declaration rather than a use. */
const isBinding = (node: Tree, parent: Tree) =>
  (parent.type === 'VariableDeclarator' && parent.id === node) ||
  (isFunction(parent) && parent.body !== node) ||
  parent.type === 'ArrayPattern' ||
  (parent.type === 'Property' && parent.key === node && !parent.computed);

/** The source with a bound on the iterations of its loops in each call of its exports, so that endless loops end. */
export function bounded(source: string, turns = 100_000): string {
  if (!/\b(for|while)\b/.test(source)) return source;
  const program = parseCell(source);
  const places: { at: number; text: string }[] = [];
  const fuel = 'turnsLeft_';
  const walk = (node: Tree) => {
    if (node.type === 'ExportNamedDeclaration' && (node.declaration as Tree | null)?.type === 'FunctionDeclaration')
      places.push({ at: ((node.declaration as Tree).body as Tree).start + 1, text: ` ${fuel} = ${turns};` });
    if (isLoop(node)) {
      const body = node.body as Tree;
      const check = `if (--${fuel} < 0) throw new RangeError('too many turns');`;
      if (body.type === 'BlockStatement') places.push({ at: body.start + 1, text: check });
      else places.push({ at: body.start, text: `{ ${check} ` }, { at: body.end, text: ' }' });
    }
    childrenOf(node).forEach(walk);
  };
  walk(program);
  if (places.length === 0) return source;
  const ordered = places.map((place, i) => ({ ...place, i })).sort((a, b) => b.at - a.at || b.i - a.i);
  const text = ordered.reduce((done, { at, text: put }) => done.slice(0, at) + put + done.slice(at), source);
  return `let ${fuel} = ${turns}; ${text}`;
}
