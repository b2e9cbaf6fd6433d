/**
 * Small changes to a solution's source, one at a time: an operator for another, a bound, a sign, a call removed.
 * Applied to a right solution, they give what graders must reject; applied to a wrong one, one of them may be the
 * repair.
 */
import { parseCell } from '../code/transpile';
import { childrenOf, type Tree } from '../code/tree';
import type { Edit } from '../code/compiled';
import type { Context, EditKind, SourceEdit } from './edits/context';
import { nodeEdits } from './edits/nodes';
import { copiesIn, entriesOf, factorsOf, fromOne, isComparator, resetIn } from './edits/scopes';
import { declared, isFunction, isLoop, namesOf } from './edits/syntax';

export type { SourceEdit };

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
  nodeEdits[node.type]?.(node, inner, parent);
  for (const child of childrenOf(node)) {
    const isLabel =
      (node.type === 'MemberExpression' && child === node.property && !node.computed) ||
      (node.type === 'Property' && child === node.key && !node.computed);
    if (!isLabel) visit(child, node, inner);
  }
}
