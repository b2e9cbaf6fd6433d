import { expect, test } from 'vitest';
import { transpile } from './transpile';

const assigned = (source: string) => transpile(source).assigns.map(({ name, line }) => `${name} ${line}`);

test.each([
  ['a = 1', ['a 1']],
  ['\na += 1; a++; --a', ['a 2', 'a 2', 'a 2']],
  ['[a, ...b] = [1]', ['a 1', 'b 1']],
  ['[, a = 1] = []', ['a 1']],
  ['({ a } = {})', ['a 1']],
  ['({ x: a, y: [b], ...c } = {})', ['a 1', 'b 1', 'c 1']],
  ['({ a = 1, [k]: b = 2 } = {})', ['a 1', 'b 1']],
  ['for (a of [1]);', ['a 1']],
  ['for (a in {});', ['a 1']],
  ['for ([a, { b }] of []);', ['a 1', 'b 1']],
  ['for await (a of []);', ['a 1']],
  ['(a as any) = 1; a! += 1; (<any>a)++', ['a 1', 'a 1', 'a 1']],
  ['a ??= 1', ['a 1']],
  ['function f(x = (a = 1)) { b = 2 }', ['a 1', 'b 1']],
  ['a.x = 1; a[0] = 2; a.b.c++; [a.x] = [1]; ({ x: a.y } = {})', []],
  ['let a; a = 1; [a] = [2]', []],
  ['{ let a; a = 1 } const f = (a) => (a = 1); f(a)', []],
  ['a; function g(a) { a = 1 } for (let a of []) a = 1; try {} catch (a) { a = 1 }', []],
  ['{ var a } a = 1', []],
])('%j assigns %j', (source, names) => {
  expect(assigned(source)).toEqual(names);
});

test.each([
  ['const f = class a { m() { return a } }; const g = function b() { return b }', []],
  ['x: for (;;) { break x }', []],
  ['({ a: 1, b() {}, c }).d', ['c']],
  ['const { a, b: { c = d } } = e', ['d', 'e']],
  ['class A extends B { x = y; [z] = 1; static { var w; w } #p; m() { return this.#p } }', ['B', 'y', 'z']],
  ['(a, [b], { c }, d = e, ...f) => a + b + c + d + f', ['e']],
  ['f(); function f() { return g } { function g() {} }', ['g']],
  ['switch (a) { case 1: let b; b }', ['a']],
  ['for (let i = 0; i < n; i++) i; i', ['i', 'n']],
  ['type T = Array<U>; let v: T; v as W; (x) satisfies Y', ['x']],
  ['`${a}`; b`c${d}`; new.target', undefined],
  ['enum E { A, B = A } namespace N { export const q = r } E; N', ['r']],
])('%j uses %j', (source, names) => {
  if (!names) return expect(() => transpile(source)).toThrow();
  expect(
    transpile(source)
      .uses.filter((name) => name !== 'Object')
      .sort(),
  ).toEqual(names);
});

const meant = (source: string) => transpile(source).meant;

test.each([
  ['let best = 0;\nbesst = 1;', { besst: 'best' }],
  ["import { softmax } from 'downhill';\nsofmax(x);", { sofmax: 'softmax' }],
  ['const scores = [1]; scores.map((score) => scorss[0] + scoer);', { scorss: 'scores', scoer: 'score' }],
  ['export function f(logits) { return logit; }', { logit: 'logits' }],
  ['xs.map(s > 2 * s)', { s: '=>' }],
  // what is only said, or is elsewhere, does not exist where the name stands
  ["// the best\nconst t = 'best';\nt.best;\nbesst;", {}],
  ['const f = (best) => best; besst;', {}],
  ['{ let best = 1; } besst;', {}],
  ['const f = (best) => besst + 1; besst;', {}],
  ['value', {}],
])('%j: %j may be meant', (source, names) => {
  expect(meant(source)).toEqual(names);
});
