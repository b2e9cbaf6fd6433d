import type { Node } from 'acorn';

/** A node of the syntax tree, with whatever properties its type has. */
export type Tree = Node & { [key: string]: unknown };

/** The nodes directly below a node. */
export function childrenOf(node: Tree): Tree[] {
  const parts = Object.values(node).flat() as Tree[];
  return parts.filter((part) => typeof part === 'object' && part !== null && typeof part.type === 'string');
}

/** A node below which the tree has more than `most` levels; null where there is none. Goes through it without recursion. */
export function deepNode(program: Tree, most: number): Tree | null {
  let level = [program];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return level[0];
    level = level.flatMap(childrenOf);
  }
  return null;
}

/** Whether a value has another type written after it. */
export const isCast = ({ type }: Tree) => type === 'TSAsExpression' || type === 'TSSatisfiesExpression';
