import { expect, test } from 'vitest';
import { surfaces } from '@lib/data/surfaces';
import { formulaFunction } from '@lib/graph/evaluate';
import { parseFormula } from '@lib/graph/parseFormula';
import * as optim from '@lib/optim/index';
import { bestOf, compute, grid, leftOf, mostLeft, steps, type State } from './model';
import { makers, racers } from './racers';

const state: State = { surface: 'beale', formula: '', start: [], rates: 'tuned', rate: [-2] };
const at = (racer: (typeof racers)[number]) => racers.indexOf(racer);

test('every racer goes the way that the library’s optimizer goes alone', () => {
  const { paths, start } = compute({ ...state, rates: 'common', rate: [-2.5] });
  const f = formulaFunction(parseFormula(surfaces.beale.formula), ['x', 'y']);
  racers.forEach((racer, i) => {
    const [alone] = optim.trajectories(f, [makers[racer](10 ** -2.5)], { start, steps, far: 80 });
    expect(paths[i].x).toEqual(alone.x);
    expect(paths[i].heights).toEqual(alone.heights);
  });
});

test('a tuned racer is at the end as low as with any rate of the grid', () => {
  for (const surface of Object.keys(surfaces) as (keyof typeof surfaces)[]) {
    const { paths, ends, best } = compute({ ...state, surface });
    paths.forEach(({ rate, shares }, i) => {
      expect(grid).toContain(best[i]);
      expect(rate).toBe(best[i]);
      expect(shares[steps]).toBe(Math.min(...ends[i]));
      expect(ends[i][grid.indexOf(best[i])]).toBe(Math.min(...ends[i]));
    });
  }
});

test('of equal ends the quicker way is the better', () => {
  expect(bestOf([[1, 0.5, 0.1], [1, 0.2, 0.1], [1, 0.1, 0.2]])).toBe(1); // prettier-ignore
});

test('the listed minima have height 0 and no slope', () => {
  for (const { formula, minima } of Object.values(surfaces)) {
    for (const [x, y] of minima) {
      const [path] = optim.descendWith((place) => ({ x: place }), formula, [1], [x, y], 0);
      expect(path.heights[0]).toBeCloseTo(0, 12);
      path.gradients[0].forEach((slope) => expect(slope).toBeCloseTo(0, 8));
    }
  }
});

test('at a common rate, those that adapt are farther from the ridge of a saddle after thirty steps than plain descent', () => {
  const { paths, lowest } = compute({ ...state, surface: 'saddle', rates: 'common' });
  const after = (racer: (typeof racers)[number]) => paths[at(racer)].y[30];
  expect(after('sgd')).toBeLessThan(0.05);
  for (const racer of ['adagrad', 'rmsprop', 'adam'] as const) expect(after(racer)).toBeGreaterThan(after('sgd'));
  expect(lowest).toBeLessThan(-3.5);
});

test('what has flown upwards counts as the worst, what has left downwards as it was seen last', () => {
  expect(leftOf({ heights: [1, 50, 9000], left: true }, 0).slice(-1)).toEqual([mostLeft]);
  expect(leftOf({ heights: [1, -50], left: true }, -4)[steps]).toBe(1e-8);
  expect(leftOf({ heights: [2, NaN], left: true }, 0)[steps]).toBe(mostLeft);
});

test.each([
  ['', 'empty', 0],
  ['x^2 + z', 'names', 6],
  ['max(x, a)', 'names', 7],
  ['x +', 'operand', 3],
])('a typed formula “%s” is faulted with %s', (formula, code, place) => {
  const { fault, paths } = compute({ ...state, surface: 'typed', formula });
  expect(fault).toMatchObject({ code, at: place });
  expect(paths[0].x.length).toBeGreaterThan(1);
});

test.each(['5', 'log(x)', '1/x', 'exp(exp(x))', 'abs(x) + abs(y)'])('%s can be raced on', (formula) => {
  const { paths, fault } = compute({ ...state, surface: 'typed', formula, start: [-0.5, 0.3] });
  expect(fault).toBeNull();
  for (const { shares } of paths) expect(shares.every((share) => share >= 1e-8 && share <= mostLeft)).toBe(true);
});
