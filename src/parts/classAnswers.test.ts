import { expect, test } from 'vitest';
import { tensor } from '@lib/engine/tensor';
import { answersOf, shareRight } from './classAnswers';

const scores = () =>
  tensor([
    [2, 1, 0],
    [0, 1, 2],
    [NaN, NaN, NaN],
    [0, 3, NaN],
    [1, Infinity, 0],
  ]);

test('a row with a score that is not a number names no class, wherever it stands', () => {
  expect(answersOf(scores())).toEqual([0, 2, null, null, 1]);
});

test('no answer is never right, whatever the label', () => {
  expect(shareRight(scores(), [0, 2, 0, 1, 1])).toBeCloseTo(3 / 5);
  for (const label of [0, 1, 2]) expect(shareRight(tensor([[NaN, NaN, NaN]]), [label])).toBe(0);
});
