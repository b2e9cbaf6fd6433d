import { expect, test } from 'vitest';
import { Random } from '@lib/random';
import { initialState } from '@kit/controls';
import Preprocessing from './index';
import { clouds, compute, covariance, epsilon, extent, framesPerStep, standardized, type State } from './model';
import { carried, stretched } from './reshape';

const start = initialState(Preprocessing.spec.controls) as State;
const after = (steps: number, patch: Partial<State> = {}) =>
  compute({ ...start, step: steps * framesPerStep, ...patch });
const seeds = [1, 2, 3, 4, 5];

/** A random cloud, anywhere, of any tilt. */
function random(seed: number) {
  const draw = new Random(seed);
  const matrix = Array.from({ length: 4 }, () => draw.normal());
  const middle = [2 * draw.normal(), 2 * draw.normal()];
  return Array.from({ length: 20 }, () => {
    const [u, v] = [draw.normal(), draw.normal()];
    return [middle[0] + matrix[0] * u + matrix[1] * v, middle[1] + matrix[2] * u + matrix[3] * v];
  }).flat();
}
const close = (got: number[], wanted: number[], digits = 9) =>
  got.forEach((value, i) => expect(value).toBeCloseTo(wanted[i], digits));

test.each(seeds)('what each step does to mean and covariance, for the cloud of seed %i', (seed) => {
  const points = random(seed);
  const [raw, centre, normal, apart, white] = [0, 1, 2, 3, 4].map((steps) => after(steps, { points }).after!);
  expect(Math.hypot(...raw.mean)).toBeGreaterThan(0.1);
  for (const shape of [centre, normal, apart, white]) close(shape.mean, [0, 0]);
  // centring leaves the covariance as it is
  close(centre.covariance.flat(), raw.covariance.flat());
  // normalising makes the variances 1 and leaves the correlation
  const [[a, c], [, b]] = raw.covariance;
  const correlation = c / Math.sqrt(a * b);
  close(normal.covariance.flat(), [1, correlation, correlation, 1]);
  expect(Math.abs(correlation)).toBeGreaterThan(0.01);
  // of two normalised columns the axes are the diagonals, and the variances 1 ± the correlation
  close(normal.directions[0].map(Math.abs), [Math.SQRT1_2, Math.SQRT1_2]);
  close(apart.covariance.flat(), [1 + Math.abs(correlation), 0, 0, 1 - Math.abs(correlation)]);
  // whitening makes every variance 1, but for ε
  const [large, small] = apart.variances.map((variance) => variance / (variance + epsilon));
  close(white.covariance.flat(), [large, 0, 0, small]);
  expect(small).toBeGreaterThan(0.99);
});

test('without normalising the cloud turns by its own angle, and its variances stay', () => {
  for (const seed of seeds) {
    const points = random(seed);
    const [, centre, apart] = [0, 1, 2].map((steps) => after(steps, { points, normalise: false }).after!);
    close(apart.variances, centre.variances);
    close(apart.directions[0], [1, 0]);
    expect(Math.abs(centre.directions[0][1])).toBeGreaterThan(0.01);
  }
});

test('the way is continuous: no point jumps between two frames', () => {
  for (const points of [...seeds.map(random), ...Object.values(clouds)]) {
    let last = after(0, { points });
    for (let step = 1; step <= 4 * framesPerStep; step++) {
      const next = compute({ ...start, points, step });
      next.now.forEach(([a, b], i) => {
        const far = Math.hypot(a - last.now[i][0], b - last.now[i][1]);
        expect(far).toBeLessThan(1.2);
      });
      last = next;
    }
  }
});

test.each(['alike', 'one'] as const)('a cloud without any spread (%s) ends at 0, whatever is done', (name) => {
  for (const steps of [1, 2, 3, 4]) {
    const { now, after: shape, rank } = after(steps, { points: clouds[name] });
    expect(rank).toBe(0);
    close(now.flat(), now.flat().map(() => 0)); // prettier-ignore
    close(shape!.covariance.flat(), [0, 0, 0, 0]);
  }
});

test('on a line: a single direction is left, and ε keeps the other finite', () => {
  for (const points of [clouds.line, [-1, 0, 1, 2].flatMap((at) => [at, at])])
    for (const normalise of [true, false]) {
      const { after: shape, rank, now, path } = after(4, { points, normalise });
      expect([rank, path.length]).toEqual([1, normalise ? 5 : 4]);
      expect(now.flat().every(Number.isFinite)).toBe(true);
      expect(shape!.covariance[0][0]).toBeCloseTo(1, 4);
      expect(shape!.covariance[1][1]).toBeLessThan(epsilon);
    }
});

test('no points, and an odd number of coordinates, break nothing', () => {
  expect(after(4, { points: [] })).toMatchObject({ before: null, after: null, gap: 0, rank: 0 });
  expect(after(4, { points: [1, 2, 3] }).train).toEqual([[1, 2]]);
});

test('with the training set’s statistics the same point comes to the same place, with its own it does not', () => {
  for (const seed of seeds) {
    for (const steps of [1, 2, 3, 4]) {
      expect(after(steps, { points: random(seed) }).gap).toBeCloseTo(0, 9);
      expect(after(steps, { points: random(seed), statistics: 'own' }).gap).toBeGreaterThan(0.2);
    }
  }
  // a test set of one point is its own mean: whatever it is, it comes to 0
  const lonely = after(4, { test: [], statistics: 'own' });
  close(lonely.testNow[0], [0, 0]);
});

test('a column without spread is only centred, in both sets', () => {
  const [train, others] = standardized([[1, 5], [3, 5]], [[2, 7]]); // prettier-ignore
  expect([train, others]).toEqual([[[-1, 0], [1, 0]], [[0, 2]]]); // prettier-ignore
});

test('the covariance is that of NumPy’s cov with bias', () => {
  // np.cov([[1, 4], [2, 0], [6, 2]], rowvar=False, bias=True)
  close(covariance([[1, 4], [2, 0], [6, 2]]).flat(), [14 / 3, -2 / 3, -2 / 3, 8 / 3]); // prettier-ignore
});

test('a cloud that is carried keeps its shape, and stays in the plane', () => {
  const { before } = after(0);
  for (const to of [[0, 0], [-2, 1], [99, -99]]) {
    const points = carried(start.points, before!.mean, to);
    close(after(0, { points }).before!.covariance.flat(), before!.covariance.flat(), 2);
    expect(Math.max(...points.map(Math.abs))).toBeLessThanOrEqual(extent);
  }
}); // prettier-ignore

test('an axis that is drawn longer and turned takes its points along, and leaves the other as long', () => {
  const { before } = after(0, { points: clouds.round });
  const axis = before!.directions[0].map((value) => 2 * Math.sqrt(before!.variances[0]) * value);
  const points = stretched(clouds.round, before!.mean, axis, [0, 1])!;
  const shape = after(0, { points }).before!;
  expect(shape.covariance[1][1]).toBeCloseTo(0.25, 2);
  expect(shape.covariance[0][0]).toBeCloseTo(before!.variances[1], 2);
  expect(shape.covariance[0][1]).toBeCloseTo(0, 2);
  expect(stretched(clouds.round, before!.mean, axis, [99, 0])).toBeNull();
});
