import { expect, test } from 'vitest';
import { initialState } from '@kit/controls';
import StrideAndPadding from './index';
import { compute, type State } from './model';

const start = initialState(StrideAndPadding.spec.controls) as State;
const sized = (size: number, filter: number, stride: number, padding = 0) => compute({ ...start, size, filter, stride, padding }); // prettier-ignore

test.each([
  [7, 3, 1, 0, 5],
  [7, 3, 2, 0, 3],
  [7, 3, 1, 1, 7],
  [32, 5, 1, 0, 28],
  [32, 5, 1, 2, 32],
  [227, 11, 4, 0, 55],
])('N = %i, F = %i, S = %i, P = %i fits: %i places', (size, filter, stride, padding, places) => {
  const model = sized(size, filter, stride, padding);
  expect(model).toMatchObject({ places, exact: places, fits: true, left: 0, over: 0 });
  expect(model.starts[places - 1] + filter).toBe(model.width);
});

test.each([
  [7, 3, 3, 0, 2, 7 / 3, 1, 2],
  [224, 11, 4, 0, 54, 54.25, 1, 3],
  [224, 11, 4, 1, 54, 54.75, 3, 1],
  [3, 5, 1, 0, 0, -1, 3, 2],
  [3, 5, 2, 0, 0, 0, 3, 2],
])('N = %i, F = %i, S = %i, P = %i does not fit', (size, filter, stride, padding, places, exact, left, over) => {
  const model = sized(size, filter, stride, padding);
  expect(model).toMatchObject({ places, fits: false, left, over });
  expect(model.exact).toBeCloseTo(exact, 12);
  expect(model.starts).toHaveLength(places + 1);
  expect(model.starts[places] + filter - model.width).toBe(over);
});

test('P = (F − 1) / 2 keeps the size at stride 1', () => {
  for (const filter of [1, 3, 5, 7]) expect(sized(9, filter, 1, (filter - 1) / 2).keeps).toBe(true);
  expect(sized(9, 3, 1, 0).keeps).toBe(false);
});

test('“same” at stride 2: TensorFlow.js pads at the end of an even row, PyTorch on both sides', () => {
  const { tensorflow, pytorch, agree } = compute(start);
  expect(tensorflow).toEqual({ before: 0, after: 1, padded: [1, 2, 3, 4, 0], sums: [6, 7] });
  expect(pytorch).toEqual({ before: 1, after: 1, padded: [0, 1, 2, 3, 4, 0], sums: [3, 9] });
  expect(agree).toBe(false);
});

test('in an odd row the two agree', () => {
  for (const row of [[5], [1, 2, 3], [1, 2, 3, 4, 5]]) expect(compute({ ...start, row }).agree).toBe(true);
});
