import { beforeAll, expect, test } from 'vitest';
import { initialState } from '@kit/controls';
import Sensitivity from './index';
import { cloudOf, compute, descend, fitted, hessian, mostTwist, near, turned, twists, type State } from './model';

const start = initialState(Sensitivity.spec.controls) as State;
const seeds = [1, 2, 3, 4, 5];
type Computed = ReturnType<typeof compute>;
let models: Computed[];

beforeAll(() => {
  models = seeds.map((seed) => compute({ ...start, seed }));
}, 120_000);

/** The loss, written out. */
function loss(x: number[][], y: number[], [w1, w2, b]: number[]) {
  const each = x.map(([p, q], i) => Math.log1p(Math.exp((y[i] ? -1 : 1) * (w1 * p + w2 * q + b))));
  return each.reduce((total, value) => total + value, 0) / x.length;
}
const after = ({ twists: { angles, flips, losses } }: Computed['far'], degrees: number) => {
  const at = angles.indexOf(degrees);
  return { flips: flips[at], loss: losses[at] };
};

test('the least loss is least, and the same wherever the cloud lies', () => {
  for (const [i, seed] of seeds.entries()) {
    const { x, y } = cloudOf(seed);
    const { parameters, least } = fitted(seed);
    expect(loss(x, y, parameters)).toBeCloseTo(least, 10);
    for (const nudge of [[1e-3, 0, 0], [0, 1e-3, 0], [0, 0, 1e-3], [0, -1e-3, 0]])
      expect(loss(x, y, parameters.map((value, k) => value + nudge[k]))).toBeGreaterThan(least); // prettier-ignore
    const moved = x.map((point) => point.map((value, k) => value + start.offset[k]));
    expect(loss(moved, y, models[i].far.parameters)).toBeCloseTo(least, 10);
  }
});

test('away from 0 the loss is steep and narrow: κ is ten times as large, and the descent takes twice the steps or more', () => {
  for (const { far, centred } of models) {
    expect(far.kappa).toBeGreaterThan(10 * centred.kappa);
    expect(far.descent.steps).toBeGreaterThan(2 * centred.descent.steps);
    expect(far.descent.rate).toBeLessThan(centred.descent.rate / 2);
  }
  // the control: a cloud that is not moved
  const { far, centred } = compute({ ...start, offset: [0, 0] });
  expect(far).toEqual(centred);
});

test('where the bias is learned, too, κ is hundreds of times as large, and so are the steps', () => {
  for (const { withBias } of models) {
    const [far, centred] = withBias;
    expect(far.kappa).toBeGreaterThan(300 * centred.kappa);
    expect(far.steps).toBeGreaterThan(100 * centred.steps);
    expect(Number.isFinite(centred.steps)).toBe(true);
  }
});

test('turned by 5°, weights far from 0 lose more points, and more of the loss', () => {
  for (const { far, centred, least } of models) {
    expect(after(far, 5).flips).toBeGreaterThan(after(centred, 5).flips);
    expect(after(far, 5).loss - least).toBeGreaterThan(10 * (after(centred, 5).loss - least));
    expect(after(far, 0)).toEqual({ flips: 0, loss: expect.closeTo(least, 10) as number });
  }
});

test('moved along the weights in place of along the line, fewer points change sides', () => {
  for (const seed of seeds) {
    const data = cloudOf(seed);
    const { parameters: p } = fitted(seed);
    const long = Math.hypot(p[0], p[1]);
    const flipsAt = (by: number[]) => {
      const x = data.x.map((point) => point.map((value, k) => value + by[k]));
      const moved = [p[0], p[1], p[2] - p[0] * by[0] - p[1] * by[1]];
      const { angles, flips } = twists({ x, y: data.y }, moved);
      return flips[angles.indexOf(5)] + flips[angles.indexOf(-5)];
    };
    const unit = [p[0] / long, p[1] / long];
    const along = flipsAt([-5 * unit[1], 5 * unit[0]]);
    expect(along).toBeGreaterThan(flipsAt([5 * unit[0], 5 * unit[1]]));
  }
});

test('the counts and losses of a twist are those of the line', () => {
  const { far, x, y } = models[0];
  const moved = x.map((point) => point.map((value, k) => value + start.offset[k]));
  const side = ([w1, w2, b]: number[]) => moved.map(([p, q]) => w1 * p + w2 * q + b > 0);
  for (const degrees of [-mostTwist, -7.5, 0.5, 12]) {
    const other = turned(far.parameters, degrees);
    const flips = side(other).filter((is, i) => is !== side(far.parameters)[i]).length;
    expect(after(far, degrees)).toEqual({ flips, loss: expect.closeTo(loss(moved, y, other), 9) as number });
  }
});

test('the Hessian is that of central differences', () => {
  const { x, y } = cloudOf(2);
  const at = [0.7, -0.4, 0.2];
  const H = hessian({ x, y }, at).values;
  const h = 1e-4;
  const moved = (i: number, j: number, a: number, b: number) => loss(x, y, at.map((value, k) => value + (k === i ? a * h : 0) + (k === j ? b * h : 0))); // prettier-ignore
  for (let i = 0; i < 3; i++)
    for (let j = 0; j < 3; j++) {
      const second = moved(i, j, 1, 1) - moved(i, j, 1, -1) - moved(i, j, -1, 1) + moved(i, j, -1, -1);
      expect(H[3 * i + j]).toBeCloseTo(second / (4 * h * h), 5);
    }
});

test('a descent steps as the formula says, ends near the least loss, and from there takes none', () => {
  const data = cloudOf(1);
  const { parameters, least } = fitted(1);
  const { rate, steps, x, y } = descend(data, [-3, -1], least, parameters[2]);
  const slope = [0, 1].map((k) => {
    const nudged = (by: number) => loss(data.x, data.y, [-3 + (k ? 0 : by), -1 + (k ? by : 0), parameters[2]]);
    return (nudged(1e-5) - nudged(-1e-5)) / 2e-5;
  });
  expect(x[1]).toBeCloseTo(-3 - rate * slope[0], 5);
  expect(y[1]).toBeCloseTo(-1 - rate * slope[1], 5);
  const lossAt = (step: number) => loss(data.x, data.y, [x[step], y[step], parameters[2]]);
  expect(lossAt(steps)).toBeLessThanOrEqual((1 + near) * least);
  expect(lossAt(steps - 1)).toBeGreaterThan((1 + near) * least);
  expect(descend(data, parameters.slice(0, 2), least, parameters[2]).steps).toBe(0);
});
