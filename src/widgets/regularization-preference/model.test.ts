import { describe, expect, test } from 'vitest';
import { initialState } from '@kit/controls';
import widget from '.';
import { compute, domain, isCheapest } from './model';

const start = initialState(widget.spec.controls);

test('w₁ = [1, 0, 0, 0] and w₂ = [¼, ¼, ¼, ¼] have the same score; L2 says 1 and 0.25, L1 says 1 and 1', () => {
  const one = compute(start);
  const two = compute({ ...start, first: 0.25 });
  expect(one.w).toEqual([1, 0, 0, 0]);
  expect(two.w).toEqual([0.25, 0.25, 0.25, 0.25]);
  expect([one.score, two.score]).toEqual([1, 1]);
  expect([one.values.l2, two.values.l2]).toEqual([1, 0.25]);
  expect([one.values.l1, two.values.l1]).toEqual([1, 1]);
});

describe('what each penalty likes best', () => {
  test('L2 spreads the weights evenly', () => {
    expect(compute({ ...start, penalty: 'l2' }).best).toEqual([0.25, 0.25]);
  });
  test('L1 does not care, as long as no weight is negative', () => {
    const [from, to] = compute({ ...start, penalty: 'l1' }).best;
    expect([from, to]).toEqual([expect.closeTo(0, 9), expect.closeTo(1, 9)]);
  });
  test('L1 is sparse once the tie is broken', () => {
    expect(compute({ ...start, penalty: 'l1', x1: 1.2 }).best[0]).toBe(1 / 1.2);
    expect(compute({ ...start, penalty: 'l1', x1: 0.8 }).best).toEqual([expect.closeTo(0, 9), expect.closeTo(0, 9)]);
  });
  test('a little of the squares in the elastic net breaks the tie towards even weights', () => {
    compute({ ...start, penalty: 'elastic', beta: 0.5 }).best.forEach((at) => expect(at).toBeCloseTo(0.25, 12));
  });
});

test('the least is exact: no weights on the line cost less, and those that are named cost just that', () => {
  for (const penalty of ['l2', 'l1', 'elastic'] as const)
    for (const x1 of [0.5, 0.55, 0.8, 1, 1.2, 1.3, 1.4, 1.5])
      for (const beta of penalty === 'elastic' ? [0, 0.05, 0.5, 1] : [0.5]) {
        const at = (first: number) => compute({ ...start, penalty, beta, x1, first });
        const { least, best } = at(1);
        const costs = Array.from({ length: 101 }, (_, i) => at(domain.min + i / 50).values[penalty]);
        const name = `${penalty}, x₁ = ${x1}, β = ${beta}`;
        expect(least, name).toBeLessThanOrEqual(Math.min(...costs) + 1e-12);
        for (const first of best) expect(at(first).values[penalty], name).toBeCloseTo(least, 12);
        if (penalty !== 'l1' && beta > 0) expect(best[0], name).toBe(best[1]);
      }
  expect(compute({ ...start, penalty: 'l1', x1: 1.5 }).least).toBeCloseTo(2 / 3, 12);
  const tilted = compute({ ...start, penalty: 'l1', x1: 1.4 }).best;
  expect(tilted[0]).toBe(tilted[1]);
  expect(compute({ ...start, penalty: 'l2', x1: 0.5 }).best[0]).toBeCloseTo(2 / 13, 12);
});

test('the outline goes through the weights themselves', () => {
  for (const penalty of ['l2', 'l1', 'elastic'] as const) {
    const { ball, w } = compute({ ...start, first: 1, penalty });
    expect(w).toEqual([1, 0, 0, 0]);
    expect(ball[0][0]).toBeCloseTo(1, 12);
  }
});

test('by the length of the three other weights the L2 ball is a circle, by their sum it is √3 times as far up as across', () => {
  const { ball } = compute({ ...start, first: 0.5 });
  const radii = ball.map(([u, sum]) => Math.hypot(u, sum / Math.sqrt(3)));
  radii.forEach((radius) => expect(radius).toBeCloseTo(radii[0], 12));
  const [across, up] = [0, 1].map((axis) => Math.max(...ball.map((point) => point[axis])));
  expect(up / across).toBeCloseTo(Math.sqrt(3), 12);
});

test('weights are the cheapest where the handle comes nearest to the least, and not a step away', () => {
  const is = (first: number, penalty: 'l2' | 'l1', x1 = 1) => {
    const { values, least } = compute({ first, penalty, beta: 0.5, x1, round: false });
    return isCheapest(values[penalty], least);
  };
  expect([0.2, 0.25, 0.3].map((first) => is(first, 'l2'))).toEqual([false, true, false]);
  expect([-0.05, 0, 0.5, 1, 1.05].map((first) => is(first, 'l1'))).toEqual([false, true, true, true, false]);
});
