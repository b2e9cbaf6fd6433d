import { expect, test } from 'vitest';
import { tensor } from '../../../lib/tensor';
import { gradedLimits, readInert, shownLimits } from '../inert';
import { formatValue, showPrinted } from '../format';
import { describe } from './describe';

/** What the page would show of a value. */
const shown = (value: unknown) => formatValue(readInert(structuredClone(describe(value, shownLimits))));

test.each<[unknown, string]>([
  [1 / 3, '0.333333'],
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

test('values that defend themselves are described all the same', () => {
  const cycle: Record<string, unknown> = { a: 1 };
  cycle.self = cycle;
  expect(shown(cycle)).toBe('{ a: 1, self: ↺ }');
  expect(shown({ get a() { throw new Error('no'); } })).toBe('{ a: ⚠ … }'); // prettier-ignore
  const no = () => {
    throw new Error('no');
  };
  expect(shown(new Proxy({}, { get: no, ownKeys: no, getPrototypeOf: no }))).toBe('⚠ …');
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  expect(shown(proxy)).toBe('⚠ …');
});

test('large values are cut to the budget', () => {
  expect(JSON.stringify(describe('x'.repeat(1e7), shownLimits)).length).toBeLessThan(10_000);
  expect(JSON.stringify(describe(Array(1e9), shownLimits)).length).toBeLessThan(10_000);
  const nested = Array.from({ length: 100 }, () => Array.from({ length: 100 }, () => Array(100).fill(1)));
  expect(JSON.stringify(describe(nested, shownLimits)).length).toBeLessThan(200_000);
  const wide = Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`k${i}`, i]));
  expect(shown(wide)).toMatch(/ … 4900 }$/);
});

test('numbers for grading come through exactly', () => {
  const value = describe(
    [
      [0.1 + 0.2, -0],
      [NaN, Infinity],
    ],
    gradedLimits,
  );
  expect(readInert(structuredClone(value))).toEqual(value);
});

test('what is printed at once makes one line, or a table', () => {
  const line = (tone: 'log' | 'table', ...values: unknown[]) =>
    showPrinted({ tone, values: values.map((value) => describe(value, shownLimits)) });
  expect(line('log', 'a', 1, 'b')).toMatchObject({ text: 'a 1 b' });
  expect(
    line('log', 'm', [
      [1, 2],
      [3, 4],
    ]),
  ).toMatchObject({ text: 'm\n[[1, 2],\n [3, 4]]' });
  expect(line('table', [{ a: 1 }, { b: 2 }])).toEqual({
    kind: 'table',
    columns: ['a', 'b'],
    rows: [
      ['1', ''],
      ['', '2'],
    ],
  });
  expect(line('table', 5)).toMatchObject({ kind: 'text', text: '5' });
});
