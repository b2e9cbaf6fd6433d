import { expect, test } from 'vitest';
import { initialState } from '@kit/controls';
import HyperparameterSplits from './index';
import { compute, ideas, type State } from './model';

const start: State = { idea: 'train', draw: 1, k: 1, opened: [] };

test('on the training set k = 1 is always right, on every draw', () => {
  for (let draw = 1; draw <= 10; draw++) {
    const { outcomes } = compute({ ...start, draw });
    expect(outcomes[0]).toMatchObject({ k: 1, reported: 1 });
    expect(outcomes[0].fresh).toBeLessThan(0.85);
  }
});

test('on average the first idea promises far too much, the second too much, the third what it keeps', () => {
  const [train, tested, validated] = compute(start).promised;
  expect(ideas).toEqual(['train', 'test', 'validation']);
  expect(train).toBeGreaterThan(0.15);
  expect(tested).toBeGreaterThan(0.02);
  expect(Math.abs(validated)).toBeLessThan(0.015);
});

test('a choice on validation is better on fresh data than k = 1', () => {
  const mean = (idea: number) => {
    const values = Array.from({ length: 30 }, (_, i) => compute({ ...start, draw: i + 1 }).outcomes[idea].fresh);
    return values.reduce((a, b) => a + b) / 30;
  };
  expect(mean(2)).toBeGreaterThan(mean(0) + 0.03);
});

test('peeks are counted, each k once, and the best is known', () => {
  const { peeks, bestPeek } = compute({ ...start, opened: [1, 3, 1, 9, 1, 3, 1, 20] });
  expect(peeks.map(({ k }) => k)).toEqual([3, 9, 20]);
  expect(peeks[bestPeek].test).toBe(Math.max(...peeks.map((peek) => peek.test)));
  expect(compute(start).bestPeek).toBe(-1);
});

test('a test set that was opened on one draw stays sealed on another', () => {
  const opened = [30, 40, 11, 8];
  const seen = (draw: number) => compute({ ...start, draw, opened }).peeks.map(({ k }) => k);
  expect([30, 11, 12].map(seen)).toEqual([[40], [8], []]);
});

test('on the draw that is shown first, choosing on the test set promises too much and chooses no better', () => {
  const [, tested, validated] = compute(initialState(HyperparameterSplits.spec.controls)).outcomes;
  expect(tested.reported - tested.fresh).toBeGreaterThan(0.05);
  expect(validated.fresh).toBeGreaterThanOrEqual(tested.fresh);
});
