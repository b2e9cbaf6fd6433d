import { expect, test } from 'vitest';
import { bounded } from './bounded';
import { applyEdit, editsOf } from './edits';

/** A function with this body; the comment above it holds the formulas to learn from. */
const cell = (body: string) =>
  `/** β₂ = 0.999 */\nfunction f(x: number[], g: number[][], rate: number, beta: number) { ${body} }`;

/** Wrong solutions, and the one change that repairs each. */
const repairs: [what: string, wrong: string, right: string][] = [
  ['a sum without a start', 'return x.reduce((s, w) => s + w * w);', 'return x.reduce((s, w) => s + w * w, 0);'],
  ['one minus without brackets', 'return beta * x[0] + 1 - beta * 2;', 'return (beta * x[0] + (1 - beta) * 2);'],
  ['a constant of the text above', 'return 0.99 * x[0];', 'return 0.999 * x[0];'],
  ['rows for columns', 'return x.map((_, i) => g[0][i]);', 'return x.map((_, i) => g[i][0]);'],
  ['a factor forgotten', 'return x[0] - rate;', 'return x[0] - (rate * beta);'],
  ['no square', 'return x.map((v, i) => v + x[i]);', 'return x.map((v, i) => v + (x[i] ** 2));'],
  [
    'a list with two names',
    'const y = x; y[0] += rate; return y;',
    'const y = structuredClone(x); y[0] += rate; return y;',
  ],
  ['a callback that returns nothing', 'return x.map((v) => { v + 1; });', 'return x.map((v) => { return v + 1; });'],
  ['the sum of all for that of each', 'return sum(g);', 'return sum(g, 0);'],
  ['the nearest left out', 'return x.slice(1, rate + 1);', 'return x.slice(1 - 1, rate + 1 - 1);'],
  ['one plus forgotten', 'return x[0] + rate * x[1];', 'return x[0] + (1 + rate) * x[1];'],
  [
    'a second sum that is not set back',
    'let t = 0, z = 0; for (const v of x) { z += v; t += z; } return t;',
    'let t = 0, z = 0; for (const v of x) { z = 0; z += v; t += z; } return t;',
  ],
  ['an operation that binds less', 'return x[0] / rate ** 2;', 'return x[0] / (rate * 2);'],
  ['one plus forgotten below the line', 'return 1 / Math.exp(x[0]);', 'return 1 / (1 + Math.exp(x[0]));'],
  ['a power of ten for one of e', 'return 10 ** x[0];', 'return Math.E ** x[0];'],
  ['a remainder too early', 'return (rate % x.length) * beta;', 'return ((rate * beta) % x.length);'],
  ['as many columns as rows', 'return g.map((r, i) => g.length);', 'return g.map((r, i) => g[0].length);'],
  ['the share forgotten', 'return 0.9 * x[0] + g[0];', 'return 0.9 * (x[0] * (1 - 0.9)) + g[0];'],
  [
    'a place counted within its part',
    'return x.map((v, i) => x[i] + rate);',
    'return x.map((v, i) => x[rate + i] + rate);',
  ],
  ['always the first', 'return x.map((v, i) => x[0] + v);', 'return x.map((v, i) => x[i] + v);'],
  [
    'rows that are one list',
    'const d = Array(3).fill(Array(2).fill(0)); return d;',
    'const d = Array(3).fill(0).map(() => Array(2).fill(0)); return d;',
  ],
  [
    'a list begun once for all rows',
    'const r: number[] = []; for (const v of x) { r.push(v); } return r;',
    'const r: number[] = []; for (const v of x) { const r = []; r.push(v); } return r;',
  ],
  [
    'a size that changes too early',
    'let d = 1; for (const v of x) { d = v; g.push([d]); } return g;',
    'let d = 1; for (const v of x) { g.push([d]); d = v; } return g;',
  ],
  ['sorted the wrong way', 'return x.sort((a, b) => b - a);', 'return x.sort((a, b) => a - b);'],
];

test.each(repairs)('%s is one change away', (_, wrong, right) => {
  const source = cell(wrong);
  expect(editsOf(source).map((edit) => applyEdit(source, edit))).toContain(cell(right));
});

test('a sort is not reported to have a wrong sign: any sign may leave the order right by chance', () => {
  const source = cell('return x.sort((a, b) => a - b);');
  const inside = editsOf(source).filter(({ from }) => from === 'a - b');
  expect(inside.map(({ kind }) => kind)).toEqual(['order']);
});

test('loops are bounded per call, not in total', () => {
  const source = 'export function f(n: number) { for (let i = 0; i < n; i++); }';
  expect(bounded(source, 10)).toContain('{ turnsLeft_ = 10; for');
});
