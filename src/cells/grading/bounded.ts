import { parseCell } from '../code/transpile';
import { childrenOf, type Tree } from '../code/tree';
import { isLoop } from './edits/syntax';

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
