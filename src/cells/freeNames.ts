import { parse } from 'acorn';
import { analyze } from 'periscopic';
import { childrenOf, type Tree } from './stripTypes';

/** Names that code uses without defining them, and those among them that it assigns to, with their places. */
export interface FreeNames {
  uses: string[];
  assigns: { name: string; at: number }[];
}

/** Finds the free names of JavaScript, scope by scope. */
export function freeNames(code: string): FreeNames {
  const program = parse(code, { ecmaVersion: 'latest', sourceType: 'module', allowAwaitOutsideFunction: true });
  const { globals } = analyze(program as unknown as Parameters<typeof analyze>[0]);
  const uses = [...globals.keys()];
  const assigns: FreeNames['assigns'] = [];
  const visit = (node: Tree) => {
    const target = (node.type === 'AssignmentExpression' ? node.left : node.argument) as Tree | null;
    const changes = node.type === 'AssignmentExpression' || node.type === 'UpdateExpression';
    if (changes && target?.type === 'Identifier' && globals.has(String(target.name)))
      assigns.push({ name: String(target.name), at: target.start });
    for (const child of childrenOf(node)) visit(child);
  };
  visit(program as unknown as Tree);
  return { uses, assigns };
}
