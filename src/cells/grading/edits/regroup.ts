import type { Tree } from '../../code/tree';
import type { Context, EditKind } from './context';
import { arithmetic, grouped } from './syntax';

/** Other brackets: `a / b * c` and `a / (b * c)`, `1 / 1 + e` and `1 / (1 + e)`. */
export function regroup(node: Tree, { text }: Context, put: (kind: EditKind, to: string) => void): void {
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

/** `a + (b − c)` is `(a + b) − c`, and `a · (b / c)` is `(a · b) / c`. */
const regroupable = (first: string, second: string) =>
  arithmetic.has(first) && arithmetic.has(second) && !['++', '+-', '**', '*/'].includes(first + second);
