/** What the edits need to know about a syntax tree. */
import type { Tree } from '../../code/tree';
import type { Context } from './context';

export const isFunction = ({ type }: Tree) =>
  /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(type);
export const isLoop = ({ type }: Tree) => /^(For|ForOf|ForIn|While|DoWhile)Statement$/.test(type);

export function namesOf(node: Tree): string[] {
  return (node.params as Tree[]).flatMap(patternNames);
}

export function declared(statement: Tree): string[] {
  if (statement.type !== 'VariableDeclaration') return [];
  return (statement.declarations as Tree[]).flatMap(({ id }) => patternNames(id as Tree));
}

export function patternNames(pattern: Tree | null): string[] {
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
export const isBinding = (node: Tree, parent: Tree) =>
  (parent.type === 'VariableDeclarator' && parent.id === node) ||
  (isFunction(parent) && parent.body !== node) ||
  parent.type === 'ArrayPattern' ||
  (parent.type === 'Property' && parent.key === node && !parent.computed);

export const arithmetic = new Set(['+', '-', '*', '/', '**', '^', '%']);

/** Whether a node is a numeric operand: not an index, nor the object of a call. */
export const isValue = (node: Tree, parent: Tree | null) =>
  (parent?.type === 'BinaryExpression' && arithmetic.has(String(parent.operator))) ||
  (parent?.type === 'AssignmentExpression' && parent.right === node && parent.operator !== '=') ||
  (parent?.type === 'CallExpression' && /^Math\./.test(nameOf(parent.callee as Tree)) && parent.callee !== node);

const nameOf = ({ type, object, property }: Tree): string =>
  type === 'MemberExpression' ? `${String((object as Tree).name)}.${String((property as Tree).name)}` : '';

/** A node's text, in brackets if they may be needed. */
export const grouped = (node: Tree, text: Context['text']): string =>
  /^(Binary|Logical|Conditional|Assignment|Arrow|Unary|Yield|Await)/.test(node.type) ? `(${text(node)})` : text(node);

/** A node with another operator, as shown to the reader. */
export const around = (node: Tree, other: string, context: Context) => {
  const { source, text } = context;
  const at = operatorAt(node, context);
  return {
    from: text(node),
    to: source.slice(node.start, at) + other + source.slice(at + String(node.operator).length, node.end),
  };
};

/** The position of an expression's operator: after its left side and any bracket that ends it. */
export function operatorAt(node: Tree, { source }: Context): number {
  const from = (node.left as Tree).end;
  return from + source.slice(from, (node.right as Tree).start).indexOf(String(node.operator));
}
