import { expect, test } from 'vitest';
import { tensor } from '../../../lib/engine/tensor';
import { gradedLimits, readInert, shownLimits } from '../run/inert';
import { formatValue, showPrinted, showValue } from '../show/format';
import { describe } from './describe';

/** A value as the page would show it. */
const shown = (value: unknown) => formatValue(readInert(structuredClone(describe(value, shownLimits))));

test.each<[unknown, string]>([
  [1 / 3, '0.3333333333333333'],
  [1234567.89, '1234567.89'],
  [{ a: 0.1 + 0.2 }, '{ a: 0.30000000000000004 }'],
  [-0, '-0'],
  [NaN, 'NaN'],
  [1e21, '1e+21'],
  ['a"b', '"a\\"b"'],
  [10n, '10n'],
  [Symbol('s'), 'Symbol(s)'],
  [function named() {}, 'ƒ named'],
  [[], '[]'],
  [{}, '{}'],
  [[1, [2, 'x'], null, undefined], '[1, [2, "x"], null, undefined]'],
  [new Float32Array([1, 2]), 'Float32Array [1, 2]'],
  [
    new (class Point {
      x = 1;
    })(),
    'Point { x: 1 }',
  ],
  [Object.create(null), '{}'],
  [new TypeError('no'), 'TypeError: no'],
  [
    [
      [1, 20],
      [300, 4],
    ],
    '[[  1, 20],\n [300,  4]]',
  ],
  [tensor([[1, 2]]), 'tensor (1, 2)\n[[1, 2]]'],
  [tensor([1, 2], { dtype: 'float64' }), 'tensor (2,) float64 [1, 2]'],
  [tensor(3), 'tensor () 3'],
])('%# is shown as %s', (value, text) => {
  expect(shown(value)).toBe(text);
});

const point = new (class Point3 extends class Point {
  x = 1;
  get norm(): number {
    throw new Error('called');
  }
} {
  y = 2;
})();
class Stack extends Array<number> {}
class Late extends Error {}
const sparse = [1, , , 4];
const generator = (function* () {})();

const contents: [value: unknown, text: string][] = [
  [new Map<unknown, unknown>([['a', 1], [{ k: 1 }, [2]]]), 'Map { "a" => 1, { k: 1 } => [2] }'], // prettier-ignore
  [new Set([1, 'b', new Set()]), 'Set { 1, "b", Set {} }'],
  [new (class Counter extends Map<string, number> {})([['a', 1]]), 'Counter { "a" => 1 }'],
  [new Date(Date.UTC(2020, 1, 29)), 'Date 2020-02-29T00:00:00.000Z'],
  [new Date(NaN), 'Invalid Date'],
  [/a\/[b]/gi, '/a\\/[b]/gi'],
  [new Uint8Array([1, 2]).buffer, 'ArrayBuffer { 1, 2 }'],
  [new DataView(new Uint8Array([1, 2, 3]).buffer, 1), 'DataView { 2, 3 }'],
  [new BigInt64Array([1n]), 'BigInt64Array [1n]'],
  [new Float64Array([0.1 + 0.2]), 'Float64Array [0.3]'],
  [new URL('https://a.example/b?c=1#d'), 'URL https://a.example/b?c=1#d'],
  [new URLSearchParams('a=1&b=%20'), 'URLSearchParams { "a" => "1", "b" => " " }'],
  [new Blob(['abc'], { type: 'text/plain' }), 'Blob { "size" => 3, "type" => "text/plain" }'],
  [new Error('out', { cause: new TypeError('in') }), 'Error: out { cause: TypeError: in }'],
  [new AggregateError([new Error('one'), 2], 'all'), 'AggregateError: all { errors: [Error: one, 2] }'],
  [Object.assign(new Late('no'), { code: 7 }), 'Late: no { code: 7 }'],
  [new Error(''), 'Error'],
  [Symbol('s'), 'Symbol(s)'],
  [{ [Symbol('s')]: 1 }, '{ [Symbol(s)]: 1 }'],
  [new WeakMap(), 'WeakMap { … }'],
  [new WeakSet(), 'WeakSet { … }'],
  [new WeakRef(Math), 'WeakRef { Math {} }'],
  [Promise.resolve(1), 'Promise { … }'],
  [generator, 'Generator { … }'],
  [new Map().keys(), 'Map Iterator { … }'],
  [(async function* () {})(), 'AsyncGenerator { … }'],
  [point, 'Point3 { x: 1, y: 2 }'],
  [{ get a() { return 1; }, set a(_) {}, get b() { return 1; }, set c(_: number) {} }, '{ a: [Getter/Setter], b: [Getter], c: [Setter] }'], // prettier-ignore
  [class A {}, 'class A'],
  [class B extends Array {}, 'class B extends Array'],
  [() => 1, 'ƒ (…)'],
  [Math.max, 'ƒ max'],
  [Object.assign([1, 2], { sum: 3 }), '[1, 2, sum: 3]'],
  [/(?<n>b)/.exec('ab'), '["b", "b", index: 1, input: "ab", groups: { n: "b" }]'],
  [sparse, '[1, empty × 2, 4]'],
  [Array(5), '[empty × 5]'],
  [Stack.of(1, 2), 'Stack [1, 2]'],
  [Object.assign(Object.create(null), { __proto__: 1, a: 1 }), '{ a: 1 }'],
  [JSON.parse('{"__proto__": 1}'), '{ __proto__: 1 }'],
  [new Number(-0), 'Number { -0 }'],
  [new String('a'), 'String { "a" }'],
  [Object(1n), 'BigInt { 1n }'],
  [Object(Symbol('s')), 'Symbol { Symbol(s) }'],
  [Object.create(Map.prototype), 'Map {}'],
  [Math, 'Math {}'],
  [[-0, [-0]], '[-0, [-0]]'],
];

test('shows the contents of built-in objects', () => {
  for (const [value, text] of contents) {
    expect(shown(value)).toBe(text);
    expect(shown({ in: [value] })).toContain(text);
  }
});

test('numbers among others are rounded for reading, but available with all digits', () => {
  const both = (value: unknown) => {
    const line = showValue(readInert(structuredClone(describe(value, shownLimits))));
    return line.kind === 'text' && [line.text, line.exact];
  };
  expect(both([1 / 3, 1234567.89])).toEqual(['[0.333333, 1234568]', '[0.3333333333333333, 1234567.89]']);
  expect(both(tensor([0.1, 1 / 3]))).toEqual(['tensor (2,) [0.1, 0.333333]', 'tensor (2,) [0.1, 0.33333334]']);
  expect(both(tensor([0.1, 16777216]))).toEqual(['tensor (2,) [0.1, 16777216]', undefined]);
  expect(both(tensor(1 / 3))).toEqual(['tensor () 0.33333334', undefined]);
  expect(both(Float32Array.of(3.3))).toEqual(['Float32Array [3.3]', undefined]);
  expect(both([[0.1 + 0.2], [1]])).toEqual(['[[0.3],\n [  1]]', '[[0.30000000000000004],\n [                  1]]']);
  expect(both([1, { a: 2 / 3 }])).toEqual(['[1, { a: 0.6666666666666666 }]', undefined]);
});

test('a float32 has the fewest digits that identify it', () => {
  const bits = new Float32Array(1);
  const [, ...samples] = Array.from({ length: 400 }, (_, i) => Math.sin(i) * 10 ** ((i % 50) - 44));
  for (const sample of samples) {
    bits[0] = sample;
    if (Number.isInteger(bits[0])) continue; // shown whole
    const line = showValue(describe(bits, shownLimits));
    const [, text] = /\[(.*)\]/.exec(line.kind === 'text' ? (line.exact ?? line.text) : '')!;
    expect(Math.fround(Number(text))).toBe(bits[0]);
    const digits = text.replace(/e.*|[-.]/g, '').replace(/^0+|0+$/g, '').length; // prettier-ignore
    if (digits > 1) expect(Math.fround(Number(bits[0].toPrecision(digits - 1)))).not.toBe(bits[0]);
  }
});

test('values that resist inspection are still described, without calling any of their code', () => {
  const cycle: Record<string, unknown> = { a: 1 };
  cycle.self = cycle;
  cycle.map = new Map([[cycle, 1]]);
  expect(shown(cycle)).toBe('{ a: 1, self: ↺, map: Map { ↺ => 1 } }');
  expect(shown({ get a() { throw new Error('no'); } })).toBe('{ a: [Getter] }'); // prettier-ignore
  const no = () => {
    throw new Error('no');
  };
  expect(shown(new Proxy({}, { get: no, ownKeys: no, getPrototypeOf: no }))).toBe('⚠ …');
  expect(shown(new Proxy([1], { get: no }))).toBe('[1]');
  expect(shown({ toString: no, valueOf: no, toJSON: no, [Symbol.toPrimitive]: no, then: no })).toContain('toString: ƒ');
  const odd = new Map([['a', 1]]);
  for (const key of ['size', 'entries', Symbol.iterator, 'forEach']) Object.defineProperty(odd, key, { get: no });
  expect(shown(odd)).toBe('Map { "a" => 1 }');
  const date = Object.defineProperty(new Date(0), 'toISOString', { get: no });
  expect(shown(date)).toBe('Date 1970-01-01T00:00:00.000Z');
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  expect(shown(proxy)).toBe('⚠ …');
  expect(shown(Object.defineProperty({}, 'constructor', { get: no }))).toBe('{}');
});

test('large values are cut to the budget', () => {
  expect(JSON.stringify(describe('x'.repeat(1e7), shownLimits)).length).toBeLessThan(10_000);
  expect(JSON.stringify(describe(Array(1e9), shownLimits)).length).toBeLessThan(10_000);
  const nested = Array.from({ length: 100 }, () => Array.from({ length: 100 }, () => Array(100).fill(1)));
  expect(JSON.stringify(describe(nested, shownLimits)).length).toBeLessThan(200_000);
  const wide = Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`k${i}`, i]));
  expect(shown(wide)).toMatch(/ … 4900 }$/);
  expect(shown(new Set(Array(5_000).keys()))).toMatch(/99, … 4900 }$/);
  expect(shown(new ArrayBuffer(1e6))).toMatch(/0, … 999900 }$/);
  expect(shown(Array(1e9))).toBe('[empty × 10100, … 999989900]');
  expect(shown(10n ** 5_000n)).toMatch(/0…n$/);
  let chain: unknown = new Map();
  for (let i = 0; i < 50; i++) chain = new Map([[chain, new Set([chain])]]);
  expect(shown(chain).length).toBeLessThan(10_000);
});

test('numbers for grading are passed on exactly', () => {
  const value = describe(
    [
      [0.1 + 0.2, -0],
      [NaN, Infinity],
    ],
    gradedLimits,
  );
  expect(readInert(structuredClone(value))).toEqual(value);
});

test('values printed together make one line, or a table', () => {
  const line = (tone: 'log' | 'table', ...values: unknown[]) =>
    showPrinted({ tone, indent: 0, values: values.map((value) => describe(value, shownLimits)) }, 'en');
  expect(line('log', 'a', 1, 'b')).toMatchObject({ text: 'a 1 b' });
  expect(
    line('log', 'm', [
      [1, 2],
      [3, 4],
    ]),
  ).toMatchObject({ text: 'm\n[[1, 2],\n [3, 4]]' });
  const rows = (...values: unknown[]) => {
    const table = line('table', ...values);
    return table.kind === 'table' ? [table.columns, ...table.rows] : [];
  };
  expect(rows([{ a: 1 }, { b: 2 }])).toEqual([['a', 'b'], ['1', ''], ['', '2']]); // prettier-ignore
  expect(rows([{ a: 1, b: 2 }], ['b'])).toEqual([['b'], ['2']]);
  expect(rows({ x: { a: 1 }, y: { a: 2 } })).toEqual([['', 'a'], ['x', '1'], ['y', '2']]); // prettier-ignore
  expect(rows(Array(500).fill([1])).at(-1)).toEqual(['… 400']);
  expect(rows(Array(90).fill(Array(40).fill(1))).at(-1)).toEqual(['… 41', ...Array<string>(29).fill('')]);
  expect(rows(new Map([['x', [1]]]))).toEqual([['', '0'], ['"x"', '1']]); // prettier-ignore
  expect(line('table', [{ a: 1 / 3 }])).toMatchObject({ rows: [['0.333333']], exact: [['0.3333333333333333']] });
  expect(line('table', 5)).toMatchObject({ kind: 'text', text: '5' });
});
