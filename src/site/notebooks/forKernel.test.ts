import { describe, expect, test } from 'vitest';
import { clashing, forKernel, fromKernel } from './forKernel';

const cell = (code: string, ...names: string[]) => forKernel(code, new Set(names));

describe('a cell for a kernel', () => {
  test.each([
    ['export function svmLoss(\n  s: number[],\n) {\n}', 'const svmLoss = function (\n  s: number[],\n) {\n}'],
    ['export async function svmLoss() {}', 'const svmLoss = async function () {}'],
    ['function* svmLoss<T>() {}', 'const svmLoss = function* <T>() {}'],
    ['export const f = 1;\nexport class A {}', 'const f = 1;\nclass A {}'],
    ['export function other() {}', 'function other() {}'],
    ['declare const scores: Tensor; // from above', '// declare const scores: Tensor; // from above'],
    ["import {\n  add,\n} from 'downhill';", "import {\n  add,\n} from './downhill.mjs';"],
    ["import * as Plot from '@observablehq/plot';", "import * as Plot from './plot.mjs';"],
    ["const text = 'downhill'; // from 'a hill'", "const text = 'downhill'; // from 'a hill'"],
  ])('%j', (here, there) => {
    const { code, undo } = cell(here, 'svmLoss');
    expect(code).toBe(there);
    expect(fromKernel(code, undo)).toBe(here);
  });

  test('comes back with what was written into it, even if a changed line differs in its start', () => {
    const { code, undo } = cell('declare const a: Tensor;\nexport function f(x: number) {\n}', 'f');
    const edited = code.replace('x: number', 'x: number, y = 1').replace('{\n}', '{\n  return x;\n}');
    expect(fromKernel(edited, undo)).toBe(
      'declare const a: Tensor;\nexport function f(x: number, y = 1) {\n  return x;\n}',
    );
  });

  test('keeps what a reader has rewritten', () => {
    const { undo } = cell('export function f(x: number) {}', 'f');
    expect(fromKernel('const f = (x: number) => x;', undo)).toBe('const f = (x: number) => x;');
  });
});

test('names clash that are a function here and something else there', () => {
  const cells = ['function f() {}\nfunction g() {}', 'export const f = 1;', "import {\n  h,\n} from 'downhill';", 'function h() {}', 'const [a, b] = c;', 'async function b() {}']; // prettier-ignore
  expect(clashing(cells)).toEqual(['f', 'h', 'b']);
  expect(clashing(['function f() {}', 'function f() {}'])).toEqual([]);
});

test('a longer name that begins alike is not taken for the one that was changed', () => {
  const own = 'function lossOf() {}\nexport function loss() {}';
  const { code, undo } = forKernel(own, new Set());
  expect(fromKernel(code, undo)).toBe(own);
});
