import { expect, test } from 'vitest';
import { coneOf, kinds, levelsOf, side, weightsOf } from './field';
import { fieldInside, middleInside } from './Figure';
import { compute, widthOf, type State } from './model';

const state: State = { layers: [1, 1, 1], column: [15], row: [15], weights: 'drawn' };
const area = side * side;

/** The pixels that change anything at all, as the lengths of their bounding box. */
function seen(reach: number[]) {
  const at = reach.flatMap((value, i) => (value > 0 ? [i] : []));
  const [columns, rows] = [at.map((i) => i % side), at.map((i) => Math.floor(i / side))];
  return [Math.min(...columns), Math.max(...columns), Math.min(...rows), Math.max(...rows)];
}

test('three 3×3 see 7×7, with 27 C² weights and not 49', () => {
  expect(levelsOf([1, 1, 1]).map(({ field }) => field)).toEqual([1, 3, 5, 7]);
  expect(weightsOf([1, 1, 1])).toBe(27);
  expect(weightsOf([3])).toBe(49);
  expect(levelsOf([3])[1].field).toBe(7);
});

test('a stride doubles what every later layer adds', () => {
  expect(levelsOf([1, 5, 1]).map(({ field, jump, count }) => [field, jump, count])).toEqual([
    [1, 1, 32],
    [3, 1, 32],
    [4, 2, 16],
    [8, 2, 16],
  ]);
});

test('the field is exactly what gradients through the library’s layers reach', () => {
  for (const layers of [[1], [1, 1, 1], [3], [2, 1], [1, 5, 1], [4, 1], [5, 5, 1], [0, 1, 5, 4]]) {
    const at = Math.floor(levelsOf(layers)[layers.length].count / 2);
    const { from, to } = coneOf(layers, at)[0];
    const clipped = [Math.max(0, from), Math.min(side - 1, to)];
    const { reach } = compute({ ...state, layers, column: [at], row: [at] });
    expect(seen(reach)).toEqual([...clipped, ...clipped]);
    // its middle is where the levels say
    const { first, jump, field } = levelsOf(layers)[layers.length];
    expect((from + to + 1) / 2).toBe(first + at * jump);
    expect(to - from + 1).toBe(field);
  }
});

test('layers that no longer fit are left out', () => {
  const layers = [5, 5, 5, 5, 5, 5];
  expect(levelsOf(layers)).toHaveLength(6);
  expect(compute({ ...state, layers }).reach).toEqual(compute({ ...state, layers: layers.slice(0, 5) }).reach);
});

test('most of what moves a unit lies in the middle of its field', () => {
  const layers = [1, 1, 1, 1, 1, 1];
  const { reach } = compute({ ...state, layers });
  expect(levelsOf(layers)[6].field).toBe(13);
  expect(widthOf(reach, [15.5, 15.5], 0.95)).toBeLessThan(13);
  expect(widthOf(new Array(area).fill(1), [16, 16], 0.25)).toBeGreaterThan(14);
  expect(kinds[1].kernel).toBe(3);
});

test('what a unit at the edge sees lies partly in the padding, and so does the middle of it', () => {
  const deep = { ...state, layers: [1, 1, 5, 1, 1, 5] };
  expect(fieldInside({ ...state, layers: [1] })).toBeNull();
  expect(fieldInside({ ...deep, column: [0], row: [0] })).toBe('10\u00a0×\u00a010');
  const atEdge = { ...state, column: [0], row: [5] };
  const [left, right, top, bottom] = seen(compute(atEdge).reach);
  expect(fieldInside(atEdge)).toBe(`${right - left + 1}\u00a0×\u00a0${bottom - top + 1}`);
  expect(middleInside({ within: 5, middle: [16.5, 16.5] })).toBeNull();
  expect(middleInside({ within: 5, middle: [0.5, 16.5] })).toBe('3\u00a0×\u00a05');
  expect(middleInside({ within: 4, middle: [1, 16] })).toBe('3\u00a0×\u00a04');
});
