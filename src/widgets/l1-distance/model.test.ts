import { expect, test } from 'vitest';
import { initialState } from '@kit/controls';
import L1Distance from './index';
import { compute, type State } from './model';
import { strings } from './strings';

const start = initialState(L1Distance.spec.controls) as State;

test('the differences of the two pictures add up to 456', () => {
  const { differences, distance } = compute(start);
  expect(differences).toEqual([46, 12, 14, 1, 82, 13, 39, 33, 12, 10, 0, 30, 2, 32, 22, 108]);
  expect(distance).toBe(456);
});

test('the last pixel dominates L2, not L1', () => {
  const one = compute(start);
  const two = compute({ ...start, metric: 'l2' });
  expect([one.largest, two.largest]).toEqual([15, 15]);
  expect(one.share).toBeCloseTo(108 / 456, 12);
  expect(two.share).toBeCloseTo(108 ** 2 / two.total, 12);
  expect(two.share).toBeGreaterThan(0.4);
  expect(two.distance).toBeCloseTo(Math.sqrt(one.differences.reduce((total, d) => total + d * d, 0)), 10);
});

test('the sentence names the whole that a share is of, equals, and equal pictures', () => {
  const say = (state: State) => L1Distance.spec.summary(state, compute(state), strings.en, () => false);
  expect(say(start)).toMatch(/makes up .*24.*% of it\.$/);
  expect(say({ ...start, metric: 'l2' })).toMatch(/% of the sum of squares\.$/);
  expect(say({ ...start, train: start.test })).toBe('The two pictures have the same numbers: their distance is 0.');
  const even = start.test.map((value) => (value > 100 ? value - 10 : value + 10));
  expect(say({ ...start, train: even })).toContain('Each of the 16 pixels that add most');
});

test('a picture is no distance from itself', () => {
  expect(compute({ ...start, train: start.test })).toMatchObject({ distance: 0, share: 0 });
});
