import { apart } from '../run/nearestName';
import { childrenOf, type Tree } from './tree';

/** What lists, maps and tensors have besides methods. */
const properties = ['length', 'size', 'shape', 'values', 'grad', 'dtype'];
/** In a name as long as this a letter may be missing, wrong or too many; in shorter ones two are swapped, as other words are close. */
const long = 6;

/**
 * Properties that are read though the code gives them to nothing, and that are like one of a list or a tensor:
 * `scores.lenght` is no error of the language, but undefined.
 */
export function misspeltProperties(program: Tree): { name: string; meant: string; at: number }[] {
  const given = new Set<string>();
  const read = new Map<string, number>();
  const visit = (node: Tree, parent: Tree | null) => {
    const { property, key, computed } = node as { property?: Tree; key?: Tree; computed?: boolean };
    if (key && !computed) given.add(String(key.name ?? key.value));
    if (node.type === 'MemberExpression' && !computed) {
      const name = String(property!.name);
      const isCalled = parent?.type === 'CallExpression' && parent.callee === node;
      if (isGiven(node, parent)) given.add(name);
      else if (!isCalled && !read.has(name)) read.set(name, property!.start);
    }
    for (const child of childrenOf(node)) visit(child, node);
  };
  visit(program, null);
  return [...read].flatMap(([name, at]) => {
    const meant = given.has(name) ? undefined : properties.find((property) => isLike(name, property));
    return meant ? [{ name, meant, at }] : [];
  });
}

/** Whether a property is assigned to. */
const isGiven = (node: Tree, parent: Tree | null) =>
  (parent?.type === 'AssignmentExpression' && parent.left === node && parent.operator === '=') ||
  parent?.type === 'AssignmentPattern' ||
  parent?.type === 'ArrayPattern';

function isLike(name: string, property: string): boolean {
  const written = name.toLowerCase();
  if (name === property || `${written}s` === property || written === `${property}s`) return false;
  const isSwapped = [...written].sort().join() === [...property].sort().join();
  return apart(written, property) <= 1 && (isSwapped || property.length >= long);
}
