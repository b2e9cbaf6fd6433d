import { describe, expect, test } from 'vitest';
import { grad } from '@lib/engine/autograd';
import { surfaces } from '@lib/data/surfaces';
import { formulaFunction } from '@lib/graph/evaluate';
import { parseFormula } from '@lib/graph/parseFormula';
import { sum } from '@lib/ops';
import * as optim from '@lib/optim/index';
import { tensor } from '@lib/engine/tensor';
import { compute, entryOf, type State } from './model';
import { bestOf, leftOf, mostLeft, race } from './race';
import { grid, racers, steps } from '@parts/race/lineup';
import { makers } from '@parts/race/makers';

const state: State = { surface: 'beale', formula: '', lastGood: '', start: [], rates: 'tuned', rate: -2 };
const at = (racer: (typeof racers)[number]) => racers.indexOf(racer);

test('every racer follows the path that the library’s optimizer takes alone', () => {
  const { paths, start } = compute({ ...state, rates: 'common', rate: -2.5 });
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

test('what is read on the page goes to the Worker as it is: a message’s copy of it is raced on alike', () => {
  const typed: State = { ...state, surface: 'typed', formula: 'q = x - y; q^2 + q + x^2' };
  expect(race(structuredClone(entryOf(typed)))).toEqual(compute(typed));
});

test('the formula that could be read last is raced on while another cannot be read, whatever was computed before', () => {
  const broken: State = { ...state, surface: 'typed', formula: 'x +' };
  for (const surface of ['himmelblau', 'beale'] as const) {
    compute({ ...state, surface });
    const { fault, formula } = compute({ ...broken, lastGood: 'x^2 + 3 y^2' });
    expect(fault).toMatchObject({ code: 'operand' });
    expect(formula).toBe('x^2 + 3 y^2');
    expect(compute({ ...broken, lastGood: '(x' }).formula).toBe(surfaces.bowl.formula);
  }
});

test('among equal results the faster path wins', () => {
  const still = { x: [0, 0, 0], y: [0, 0, 0], heights: [1, 1, 1], left: false };
  const depth = { span: 1, lowest: 0 };
  expect(bestOf([[1, 0.5, 0.1], [1, 0.2, 0.1], [1, 0.1, 0.2]], [still, still, still], depth)).toBe(1); // prettier-ignore
});

test('on a surface that falls for ever, a rate that leaps off the map does not count unless all do', () => {
  const depth = { span: 1, lowest: -1 };
  const [slow, leap, walk] = [[0, 0.1, 0.2], [0, 50], [0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 1.05]].map((x) => ({ x, y: x.map(() => 0), heights: x.map((at) => -at), left: false })); // prettier-ignore
  const shares = [[1, 0.5], [1, 0], [1, 0.1]]; // prettier-ignore
  expect(bestOf(shares, [slow, leap, walk], depth)).toBe(2);
  expect(bestOf([[1, 0], [1, 0]], [leap, leap], depth)).toBe(0); // prettier-ignore
  // from the saddle's own start all six are on the map for many steps
  const { paths, leaps, span } = compute({ ...state, surface: 'saddle' });
  expect(leaps).toBe(true);
  const off = paths.map(({ x, y }) => x.findIndex((_, i) => Math.max(Math.abs(x[i]), Math.abs(y[i])) > span));
  expect(Math.min(...off)).toBeGreaterThan(15);
});

test('the listed minima have height 0 and no slope', () => {
  for (const { formula, minima } of Object.values(surfaces)) {
    for (const [x, y] of minima) {
      const f = formulaFunction(parseFormula(formula), ['x', 'y']);
      const at = [x, y].map((value) => tensor([value], { dtype: 'float64', requiresGrad: true }));
      const height = sum(f(at[0], at[1]));
      expect(height.item()).toBeCloseTo(0, 12);
      grad(height, at).forEach((slope) => expect(slope!.item()).toBeCloseTo(0, 8));
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

describe('the lowest point of a typed surface', () => {
  /** Where g′ changes its sign between a and b. */
  const root = (slope: (x: number) => number, a: number, b: number) => {
    for (let i = 0; i < 100; i++) [a, b] = slope((a + b) / 2) > 0 ? [a, (a + b) / 2] : [(a + b) / 2, b];
    return a;
  };
  const waves = 'sin(3x) * cos(3y) + (x^2 + y^2) / 4';
  const hollow = root((x) => 3 * Math.cos(3 * x) + x / 2, -0.8, -0.2);
  const well = root((x) => x ** 3 / 5 - x + 0.25, -3, -2);
  const bottom = Math.sin(3 * hollow) + hollow ** 2 / 4;

  test.each([
    [waves, bottom],
    ['(x - 0.123)^2 + (y + 1.7)^2 - 3', -3],
    ['abs(x - 0.3) + 2 abs(y + 0.7)', 0],
    ['(x - 1.01)^2 + 50 (y - x)^2', 0],
    ['(x^2 + y - 11)^2 + (x + y^2 - 7)^2', 0],
    ['x^4 / 20 - x^2 / 2 + y^2 + x / 4', well ** 4 / 20 - well ** 2 / 2 + well / 4],
  ])('%s', (formula, wanted) => {
    const { lowest } = compute({ ...state, surface: 'typed', formula });
    expect(lowest).toBeCloseTo(wanted, 9);
  });

  test('only those at the lowest point have nothing left', () => {
    for (const start of [[], [-0.2, 0.1], [0.5, 0.5]]) {
      const { paths, lowest, ends } = compute({ ...state, surface: 'typed', formula: waves, start });
      expect(lowest).toBeCloseTo(bottom, 12);
      for (const { shares, heights } of paths) {
        heights.forEach((height, i) => {
          expect(height).toBeGreaterThanOrEqual(lowest);
          const share = (height - bottom) / (heights[0] - bottom);
          if (share > 1e-7) expect(shares[i] / share).toBeCloseTo(1, 5);
        });
      }
      // with the rates that are too small nobody gets there, and nobody is level
      const slow = ends.map((left) => left[0]);
      expect(new Set(slow).size).toBe(slow.length);
      expect(Math.min(...slow)).toBeGreaterThan(1e-3);
    }
  });

  test('a surface that falls on beyond the map is as low as its lowest cell, whichever racer leaves it', () => {
    const { lowest } = compute({
      ...state,
      surface: 'typed',
      formula: 'x + y',
      start: [0, 0],
      rates: 'common',
      rate: 0.5,
    });
    expect(lowest).toBeGreaterThan(-10);
    expect(lowest).toBeLessThan(-8);
  });
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

test('a place without a height is no progress, though the way down cannot be told', () => {
  expect(leftOf({ heights: [NaN, NaN, -2.5], left: false }, NaN)).toEqual([10, 10, 1]);
});

test('a fork at the same rates repeats the race; at another, all go on from where they are with what they remember', () => {
  const whole = compute({ ...state, rates: 'common', rate: -3 });
  const fork = [50, 1, -3]; // one rate for all, 10⁻³
  const same = compute({ ...state, rates: 'common', rate: -3, fork });
  expect(same.paths).toEqual(whole.paths);
  expect(same.branch!.map(({ x }) => x)).toEqual(whole.paths.map(({ x }) => x));

  const faster = compute({ ...state, rates: 'common', rate: -2, fork });
  racers.forEach((_, i) => {
    const [before, after] = [whole.paths[i], faster.paths[i]];
    expect(faster.branch![i].heights).toEqual(before.heights);
    expect(after.x.slice(0, 51)).toEqual(before.x.slice(0, 51));
    expect(after.x[51]).not.toBe(before.x[51]);
  });
  // the velocity is kept: the rate is a factor of the whole step, including what is remembered
  for (const racer of ['momentum', 'nesterov', 'adagrad', 'rmsprop', 'adam'] as const) {
    const [before, after] = [whole.paths[at(racer)].x, faster.paths[at(racer)].x];
    expect(after[51] - after[50]).toBeCloseTo(10 * (before[51] - before[50]), 9);
  }
});

test('a fork reaches a Worker', () => {
  expect(entryOf({ ...state, fork: [3, 1, -2] }).fork).toEqual([3, 1, -2]);
});
