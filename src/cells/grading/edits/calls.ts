import type { Tree } from '../../code/tree';
import type { Context, EditKind } from './context';

/** Edits of a call: another function, another order of its arguments, or the call removed. */
export function callEdits(node: Tree, context: Context): void {
  const { text, add } = context;
  const callee = node.callee as Tree;
  const args = node.arguments as Tree[];
  const given = args.map(text);
  const name = text(callee);
  const call = (kind: EditKind, to: string) => add(kind, node.start, node.end, to);
  for (const other of otherFunctions[name] ?? []) call('call', `${other}(${given.join(', ')})`);
  if (/^Math\.(abs|sqrt|exp|log|log2|log10|log1p|sign|floor|round|max|min|ceil|trunc)$/.test(name) && args.length > 0) {
    for (const arg of given.slice(0, 3)) if (!arg.startsWith('...')) call('superfluous', `(${arg})`);
    if (/max|min|hypot/.test(name) && args.length === 1 && args[0].type !== 'SpreadElement') call('missing', `${name}(...${given[0]})`); // prettier-ignore
  }
  if (!/^(Math\.(max|min|hypot)|add|mul|transpose)$|\.(reduce|map)$/.test(name))
    for (let i = 1; i < given.length; i++) {
      const swapped = [...given];
      [swapped[i - 1], swapped[i]] = [given[i], given[i - 1]];
      call('order', `${name}(${swapped.join(', ')})`);
    }
  if (/^(sum|mean|max|min|argmax|argmin|softmax|logSoftmax)$/.test(name) && args.length === 1)
    for (const dimension of [0, 1]) call('missing', `${name}(${given[0]}, ${dimension})`);
  if (name === 'transpose' && given.length > 0) call('superfluous', given[0]);
  if (name === 'matmul' && given.length === 2) {
    call('missing', `matmul(${given[0]}, transpose(${given[1]}, 0, 1))`);
    call('missing', `matmul(transpose(${given[0]}, 0, 1), ${given[1]})`);
  }
  if (/^(sum|mean|max|min)$/.test(name) && args.length === 2) call('missing', `${name}(${given.join(', ')}, { keepdim: true })`); // prettier-ignore
  if (callee.type !== 'MemberExpression') return;
  const [object, method] = [text(callee.object as Tree), String((callee.property as Tree).name)];
  if (['slice', 'reverse', 'filter', 'sort', 'flat', 'concat', 'toReversed', 'toSorted', 'map'].includes(method)) call('superfluous', object); // prettier-ignore
  if (method === 'sort' && args.length === 0) call('missing', `${object}.sort((a, b) => a - b)`);
  if (method === 'slice' && args.length === 2) {
    call('bound', `${object}.slice(${given[0]}, ${given[1]} + 1)`);
    call('bound', `${object}.slice(${given[0]}, ${given[1]} - 1)`);
    call('bound', `${object}.slice(${given[0]} + 1, ${given[1]})`);
    call('bound', `${object}.slice(${given[0]} - 1, ${given[1]} - 1)`);
    call('bound', `${object}.slice(${given[0]}, ${given[0]} + ${given[1]})`);
  }
  if (method === 'fill' && args.length === 1 && /^(\[|new |Array|structuredClone)/.test(given[0]))
    call('shared', `${object}.fill(0).map(() => ${given[0]})`);
  if (method === 'reduce' && args.length === 2) call('missing', `${name}(${given[0]})`);
  if (method === 'reduce' && args.length === 1) call('missing', `${name}(${given[0]}, 0)`);
}

const otherFunctions: Record<string, string[]> = {
  'Math.max': ['Math.min'],
  'Math.min': ['Math.max'],
  'Math.log': ['Math.log2', 'Math.log10', 'Math.log1p', 'Math.exp'],
  'Math.log2': ['Math.log'],
  'Math.log10': ['Math.log'],
  'Math.log1p': ['Math.log'],
  'Math.exp': ['Math.log'],
  'Math.floor': ['Math.ceil', 'Math.round'],
  'Math.ceil': ['Math.floor'],
  'Math.round': ['Math.floor'],
  'Math.sqrt': ['Math.abs', 'Math.cbrt'],
  'Math.cbrt': ['Math.sqrt'],
  'Math.abs': ['Math.sqrt'],
  'Math.sin': ['Math.cos'],
  'Math.cos': ['Math.sin'],
  'Math.hypot': ['Math.max'],
  add: ['sub', 'mul'],
  sub: ['add'],
  mul: ['div', 'add'],
  div: ['mul'],
  sum: ['mean'],
  mean: ['sum'],
  sqrt: ['abs'],
};
