import type { Tree } from '@cells/code/tree';
import { isFunction, isUse, originOf, wayTo, within, type Program } from './scopes';

/** The operands of an expression: the names that it reads, with their properties, as written. */
export function operandsOf(program: Program, expression: Tree): string[] {
  const inner = within(expression).filter(isFunction);
  const isInner = (name: string) =>
    inner.some((of) => [...(of.params as Tree[]), ...declaredIn(of)].some((part) => wayTo(name, part) !== undefined));
  const names = within(expression)
    .filter((node) => isUse(program, node) && !isInner(String(node.name)))
    .filter((node) => !isForeign(program, node))
    .map((node) => written(program, node, expression));
  return [...new Set(names)];
}

const declaredIn = (of: Tree): Tree[] =>
  within(of.body as Tree).flatMap(({ type, id }) => (type === 'VariableDeclarator' ? [id as Tree] : []));

/** Names of the language, of the library and of functions are not operands. */
function isForeign(program: Program, node: Tree): boolean {
  const origin = originOf(program, String(node.name), node);
  if (origin.kind !== 'constant') return origin.kind === 'foreign' || origin.kind === 'function';
  return isFunction(origin.value) || isOptions(origin.value);
}

/** Options of an op that the model defines once: `{ dtype: 'float64' } as const`. */
const isOptions = (value: Tree) =>
  value.type === 'TSAsExpression' && (value.expression as Tree).type === 'ObjectExpression';

/** Properties of a tensor or a list other than its numbers. */
const parts = new Set(['data', 'values', 'length', 'shape']);

/** A name with its properties, up to the one that is called. */
function written({ parents, source }: Program, name: Tree, whole: Tree): string {
  let node = name;
  while (node !== whole) {
    const parent = parents.get(node)!;
    const takes = parent.type === 'MemberExpression' && parent.object === node && !parent.computed && !parent.optional;
    if (!takes || parts.has(String((parent.property as Tree).name))) break;
    const above = parents.get(parent);
    if (above?.type === 'CallExpression' && above.callee === parent) break;
    node = parent;
  }
  return source.slice(node.start, node.end);
}
