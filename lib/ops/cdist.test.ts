import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { Random } from '../random';
import { tensor, zeros } from '../engine/tensor';
import { cdist } from './cdist';
import { reshape } from './reshape';

checkOp('Euclidean distances', {
  call: (a, b) => cdist(a, b),
  shapes: [
    [3, 4],
    [5, 4],
  ],
  second: false,
});
checkOp('Manhattan distances', {
  call: (a, b) => cdist(a, b, { p: 1 }),
  shapes: [
    [3, 4],
    [5, 4],
  ],
  second: false,
});

test('cdist gives in float32 what it gives in float64', () => {
  const random = new Random(1);
  const rows = (count: number) =>
    Array.from({ length: count }, () => Array.from({ length: 33 }, () => random.normal()));
  const [a, b] = [rows(7), rows(9)];
  for (const p of [1, 2] as const) {
    const exact = cdist(tensor(a, { dtype: 'float64' }), tensor(b, { dtype: 'float64' }), { p }).data;
    cdist(tensor(a), tensor(b), { p }).data.forEach((distance, i) => expect(distance).toBeCloseTo(exact[i], 4));
  }
});

test('distances of pictures are those of float64, rounded once', () => {
  const random = new Random(2);
  const pictures = Float32Array.from({ length: 5 * 1200 }, () => Math.floor(256 * random.uniform()));
  for (const p of [1, 2] as const) {
    const [found, exact] = (['float32', 'float64'] as const).map((dtype) => {
      const rows = reshape(tensor(pictures, { dtype }), [5, 1200]);
      return cdist(rows, rows, { p }).data;
    });
    expect([...found]).toEqual([...exact].map(Math.fround));
  }
});

test('cdist says what it needs', () => {
  expect(() => cdist(zeros([2, 3]), zeros([2, 4]))).toThrow(
    'cdist: needs two matrices whose rows have the same length, got (2, 3) and (2, 4).',
  );
  expect(() => cdist(zeros([2, 3]), zeros([3]))).toThrow('cdist: needs two matrices');
  expect(() => cdist(zeros([2, 3]), zeros([2, 3]), { p: 3 as 2 })).toThrow('cdist: p must be one of 1, 2, got 3.');
});
