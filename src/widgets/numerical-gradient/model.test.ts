import { expect, test } from 'vitest';
import { compute, lossesFor, type State } from './model';

const state: State = { nudged: 9, h: -4, method: 'forward' };

test('nudging finds the gradient, the central difference better', () => {
  for (const method of ['forward', 'central'] as const) {
    const { rows, gradient } = compute({ ...state, method });
    rows.forEach(({ slope }, i) => expect(slope).toBeCloseTo(gradient[i], 6));
  }
  expect(Math.max(...compute(state).gradient.map(Math.abs))).toBeGreaterThan(0.1);
});

test('it costs a loss for every weight and one before, the central difference two for every weight and none before', () => {
  for (const method of ['forward', 'central'] as const) {
    expect(lossesFor(9, method)).toBe({ forward: 10, central: 18 }[method]);
    for (const nudged of [0, 1, 9])
      expect(compute({ ...state, nudged, method }).evaluations).toBe(lossesFor(nudged, method));
  }
  expect(compute({ ...state, nudged: 0 }).rows).toEqual([]);
});

test('a wide step is wrong where a margin is crossed on the way', () => {
  const { rows, gradient } = compute({ ...state, h: 0 });
  expect(Math.max(...rows.map(({ slope }, i) => Math.abs(slope - gradient[i])))).toBeGreaterThan(0.05);
});

test('the quoted table’s slopes are −2.5, 0.6 and 0', () => {
  const { quotedSlopes } = compute(state);
  [-2.5, 0.6, 0].forEach((slope, i) => expect(quotedSlopes[i]).toBeCloseTo(slope, 6));
});

test('the slope is the change that the table shows, over h, or over 2h where both sides are asked', () => {
  for (const h of [-6, -4, 0])
    for (const [method, width] of [
      ['forward', 1],
      ['central', 2],
    ] as const) {
      // prettier-ignore
      for (const { change, slope } of compute({ ...state, h, method }).rows)
        expect(slope).toBeCloseTo(change / (width * 10 ** h), 9);
    }
  const { rows, loss } = compute(state);
  for (const { after, change } of rows) expect(change).toBe(after - loss!);
});
