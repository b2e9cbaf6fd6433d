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

test('of four equals `maximum` gives each a quarter, of three a half to the one compared last, and the sentence says so', () => {
  const tied = { ...start, kind: 'maximum' as const, input: [3, 3, 2, 4, 3, 3, 4, 4, 3, 2, 1, 0, 1, 2, 3, 4] };
  const model = compute({ ...tied, upstream: [0, 1, 1, 1] });
  expect(model.shares.slice(0, 2)).toEqual([0.25, 0.25]);
  const { summary, strings } = MaxPooling.spec;
  expect(summary(tied, model, strings.en, () => false)).toContain('0.25, 0.25, 0.25, 0.25; 0.5, 0.25, 0.25.');
});
