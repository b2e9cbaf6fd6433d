import type { Node } from 'acorn';

/** A node of the syntax tree, with whatever properties its type has. */
export type Tree = Node & { [key: string]: unknown };

/** The nodes directly below a node. */
export function childrenOf(node: Tree): Tree[] {
  const parts = Object.values(node).flat() as Tree[];
  return parts.filter((part) => typeof part === 'object' && part !== null && typeof part.type === 'string');
}

/** A node below which the tree has more than `most` levels, found without recursion; null if there is none. */
export function deepNode(program: Tree, most: number): Tree | null {
  let level = [program];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return level[0];
    level = level.flatMap(childrenOf);
  }
  return null;
}

/** Whether a node is a value followed by a type. */
export const isCast = ({ type }: Tree) => type === 'TSAsExpression' || type === 'TSSatisfiesExpression';
