import { expect, test } from 'vitest';
import { skeletonOf } from './skeleton';
import { transpile } from './transpile';

const of = (source: string) => skeletonOf(transpile(source)).text;

const mine = `import { relu } from 'downhill';
export function f(scores: number[][], y: number[]): number {
  let total = 0; // the sum
  for (const row of scores) total += row.map((v) => Math.max(0, v / 2))[1.0];
  return total + relu('a').size / y.length;
}`;

test.each([
  [
    'names',
    mine
      .replace(/total/g, 't')
      .replace(/scores/g, 'S')
      .replace(/\bv\b/g, 'value'),
  ],
  ['spacing', mine.replace(/\n\s*/g, '\n\n').replace(/ \+ /g, '+')],
  ['comments', mine.replace('// the sum', '/* nothing */')],
  ['types', mine.replace(/: number(\[\])*/g, '')],
  ['semicolons', mine.replace(/;\n/g, '\n')],
  ['brackets of a parameter', mine.replace('(v) =>', 'v =>')],
  ['let for const', mine.replace('const row', 'let row').replace('let total', 'var total')],
  ['numbers and strings', mine.replace('1.0', '1').replace("'a'", '"a"')],
  ['a name of its own for what is imported', mine.replace('{ relu }', '{ relu as r }').replace('relu(', 'r(')],
  ['a comma at the end', mine.replace("relu('a')", "relu('a',)")],
])('code that differs in %s has the same skeleton', (_, other) => {
  expect(other).not.toBe(mine);
  expect(of(other)).toBe(of(mine));
});

test.each([
  ['a number', mine.replace('/ 2', '/ 3')],
  ['an operator', mine.replace(' + relu', ' - relu')],
  ['a property', mine.replace('.length', '.size')],
  ['a function of the library', mine.replaceAll('relu', 'exp')],
  ['a function of the language', mine.replace('Math.max', 'Math.min')],
  ['which of two names is meant', mine.replace('v / 2', 'total / 2')],
  ['the order', mine.replace("total + relu('a').size / y.length", "relu('a').size / y.length + total")],
])('code that differs in %s has a different one', (_, other) => {
  expect(other).not.toBe(mine);
  expect(of(other)).not.toBe(of(mine));
});

test('distinguishes a slash from a pattern, and includes templates', () => {
  expect(of('const a = /b+/g.test(`x${1 / 2}`)')).toBe(of('let c = /b+/g.test(`x${ 1/2 }`);'));
  expect(of('const a = `x${1}`')).not.toBe(of('const a = `y${1}`'));
});
