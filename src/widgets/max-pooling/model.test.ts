import { expect, test } from 'vitest';
import { initialState } from '@kit/controls';
import MaxPooling from './index';
import { compute, type State } from './model';

const start = initialState(MaxPooling.spec.controls) as State;

test('the map of the notes: 6, 8, 3, 4, and the means beside them', () => {
  const { largest, means, winners } = compute(start);
  expect(largest).toEqual([6, 8, 3, 4]);
  expect(means).toEqual([3.25, 5.25, 2, 2]);
  expect(winners).toEqual([[5], [7], [8], [15]]);
});

test('the gradient of a window goes to its largest number, or to all four alike', () => {
  const upstream = [5, 6, 7, 8];
  expect(compute({ ...start, upstream }).gradient).toEqual([0, 0, 0, 0, 0, 5, 0, 6, 7, 0, 0, 0, 0, 0, 0, 8]);
  const { gradient } = compute({ ...start, upstream, kind: 'average' });
  expect(gradient.slice(0, 4)).toEqual([1.25, 1.25, 1.5, 1.5]);
});

test('at a tie the first takes all in pooling, and `maximum` shares', () => {
  const tied = { ...start, input: start.input.map(() => 2), upstream: [4, 4, 4, 4] };
  expect(compute(tied).gradient).toEqual([4, 0, 4, 0, 0, 0, 0, 0, 4, 0, 4, 0, 0, 0, 0, 0]);
  expect(compute({ ...tied, kind: 'maximum' }).gradient).toEqual(tied.input.map(() => 1));
  expect(compute(tied).winners.map(({ length }) => length)).toEqual([4, 4, 4, 4]);
});

test('without ties pooling and `maximum` agree', () => {
  expect(compute({ ...start, kind: 'maximum' })).toEqual(compute(start));
});
