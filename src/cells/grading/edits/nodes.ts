/** The edits of each kind of node in a syntax tree. */
import type { Tree } from '../../code/tree';
import { callEdits } from './calls';
import type { Context, EditKind } from './context';
import { regroup } from './regroup';
import { isKnown } from './scopes';
import { arithmetic, around, grouped, isBinding, isValue, operatorAt } from './syntax';

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

export const nodeEdits: Record<string, Edits> = {
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

const round = (value: number) => Number(value.toPrecision(12));
