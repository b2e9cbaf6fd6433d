import { describe, expect, test } from 'vitest';
import { initialState } from '@kit/controls';
import { finish } from '@lib/finish';
import { Random } from '@lib/random';
import { compare } from './compare';
import { along, different, type State } from './draws';
import Search from './index';
import { heightOn, middleOf, Runs, sweepOrder, valueAt, whole } from './landscape';
import { compute } from './model';
import { around, cellOf, gridTrials, inCell, randomTrials, tally } from './search';
import { draws, exponents, gridRules, side, trials } from './settings';
import { importance } from './sweep';
import { accuracyAfter } from './training';
import { zoomed } from './zoom';

const start = initialState(Search.spec.controls) as State;
const at = (patch: Partial<State>) => compute({ ...start, ...patch });
const won = (patch: Partial<State>, rule: State['grid'] = 'centred') =>
  at(patch).anywhere!.all[gridRules.indexOf(rule)].random / draws;

describe('trials', () => {
  test('a grid tries three values of each parameter, random nine', () => {
    for (const axis of ['first', 'second'] as const) {
      const { grid, random } = at({ axis });
      expect(different(along({ ...start, axis }, grid))).toBe(3);
      expect(different(along({ ...start, axis }, random))).toBe(trials);
    }
  });

  test('out of lists without repeats, nine draws are the grid; with repeats never more than it', () => {
    const grid = gridTrials('centred', new Random(3));
    expect([...randomTrials('once', new Random(1), grid)].sort()).toEqual([...grid].sort());
    expect(at({ source: 'once' }).here!.all[0]).toEqual({ random: 0, same: draws, grid: 0 });
    expect(at({ source: 'again' }).here!.all[0].random).toBe(0);
    expect(at({ source: 'again' }).here!.all[0].grid).toBeGreaterThan(0);
  });

  test('a cell holds the trials around its middle; coarse cells lie in the middle of their blocks', () => {
    for (const cell of [0, 13, 26]) expect(cellOf(middleOf(cell))).toBe(cell);
    expect(cellOf(1)).toBe(side - 1);
    expect(inCell([0.001, 0.999])).toEqual([middleOf(0), middleOf(26)]);
    const order = sweepOrder(side);
    expect(order.slice(0, 3)).toEqual([[4, 4], [13, 4], [22, 4]]); // prettier-ignore
    expect(new Set(order.map(([x, y]) => side * y + x)).size).toBe(side ** 2);
    expect(sweepOrder(9)).toHaveLength(81);
    const grid = gridTrials('centred', new Random(1)).map(([x, y]) => [cellOf(x), cellOf(y)]);
    expect(order.slice(0, 9)).toEqual(grid);
  });
});

describe('a drawn surface', () => {
  test('where the second parameter is idle, random beats the centred grid in seven of ten; turned by 18° it loses', () => {
    expect(won({})).toBeGreaterThan(0.65);
    expect(won({})).toBeLessThan(0.75);
    const model = at({ angle: 18 });
    expect(different(along({ ...start, angle: 18 }, model.grid))).toBe(9);
    expect(won({ angle: 18 })).toBeLessThan(0.45);
  });

  test('where both count alike, the grid wins more often, however it is turned', () => {
    for (const angle of [0, 45]) expect(won({ second: 1, angle })).toBeLessThan(0.4);
    expect(at({ second: 1, angle: 0 }).anywhere!.all).toEqual(at({ second: 1, angle: 90 }).anywhere!.all);
  });

  test('the surface is highest at its peak, and level along an idle axis', () => {
    const ridge = { angle: 30, second: 0, width: 0.1, peak: [0.3, 0.4] };
    expect(heightOn(ridge)([0.3, 0.4])).toBe(1);
    expect(heightOn(ridge)([0.3 - 0.2 * Math.sin(Math.PI / 6), 0.4 + 0.2 * Math.cos(Math.PI / 6)])).toBeCloseTo(1, 10);
    expect(heightOn({ ...ridge, angle: 0 })([0.4, 0.9])).toBeCloseTo(Math.exp(-0.5), 10);
  });

  test('draws that are played through are those that are counted', () => {
    const { played } = at({ draw: 12 });
    expect(played!.random + played!.same + played!.grid).toBe(12);
    expect(at({ draw: 0 }).random.best).toBe(-1);
  });
});

test('both scales begin and end with the same values, and lie apart between', () => {
  for (const scale of ['log', 'linear'] as const) {
    expect(valueAt(0, exponents.rate, scale)).toBeCloseTo(1e-5, 12);
    expect(valueAt(1, exponents.rate, scale)).toBeCloseTo(1, 12);
  }
  expect(valueAt(0.6, exponents.rate, 'log')).toBeCloseTo(0.01, 10);
  expect(valueAt(0.6, exponents.rate, 'linear')).toBeCloseTo(0.6, 2);
});

test('what a parameter explains by itself: all where the other is idle, half where both add up', () => {
  const cells = Array.from({ length: 81 }, (_, i) => [i % 9, Math.floor(i / 9)]);
  expect(importance(cells.map(([x]) => x ** 2), 9)[0]).toBeCloseTo(1, 10); // prettier-ignore
  expect(importance(cells.map(([x]) => x ** 2), 9)[1]).toBeCloseTo(0, 10); // prettier-ignore
  for (const share of importance(cells.map(([x, y]) => x + y), 9)) expect(share).toBeCloseTo(0.5, 10); // prettier-ignore
});

test('zooming keeps the best trial, and stays within the range', () => {
  const model = at({});
  const [x, , size] = zoomed([0, 0, 1], model)!;
  const best = model.random.x[model.random.best];
  expect(size).toBeCloseTo(1 / 3, 3);
  expect(x).toBeCloseTo(around(best), 3);
  expect(best).toBeGreaterThanOrEqual(x);
  expect(best).toBeLessThanOrEqual(x + size);
  expect(zoomed([0, 0, 1 / 27], model)).toBeNull();
  expect([around(0), around(1)]).toEqual([0, 2 / 3]);
});

describe('real runs', () => {
  const real = { ...start, where: 'real' } as const;

  test('the trials are runs of their cells, and the sweep grows from coarse to fine', () => {
    const yielded = [...compare(real, undefined, {}, 3)];
    const model = finish(compare(real, undefined, {}, 3));
    expect(model.runs).toMatchObject({ done: 9, total: 9 });
    expect(model.heat.every((value) => value >= 0)).toBe(true);
    expect(yielded[0].runs!.done).toBe(0);
    model.grid.scores.forEach((score, i) => expect(score).toBe(model.runs!.scores[i]));
    const [x, y] = [0, 1].map((k) => middleOf(cellOf([model.random.x, model.random.y][k][0])));
    const score = accuracyAfter(valueAt(x, exponents.rate, 'log'), valueAt(y, exponents.decay, 'log'), 1);
    expect(model.random.scores[0]).toBe(score);
    expect(model.here).toBeNull();
  });

  test('a rate between 10⁻² and 10⁻¹ learns, one far smaller or larger does not; the decay hardly matters while it is small', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const runs = new Runs('log', whole, seed);
      const [tooSmall, good, tooLarge] = [4, 19, 26].map((column) => runs.at(column, 4));
      expect(good).toBeGreaterThan(0.22);
      expect(Math.max(tooSmall, tooLarge)).toBeLessThan(good - 0.05);
      expect(Math.abs(runs.at(19, 0) - good)).toBeLessThan(0.05);
    }
  });

  test('a run that is lost has no answer right, not as many as guessing; within the ranges none is lost', () => {
    expect(accuracyAfter(1e6, 0, 1)).toBe(0);
    for (const seed of [1, 2, 3, 4, 5]) {
      const runs = new Runs('log', whole, seed);
      for (const row of [0, 13, 26]) expect(runs.at(side - 1, row)).toBeGreaterThan(0);
    }
  });

  test('a landscape that is known is counted cell by cell', () => {
    const random = (seed: number) => new Random(seed);
    const ridge = (x: number) => (x === 13 ? 1 : 0);
    const count = tally(
      200,
      random(1),
      { grid: 'centred', source: 'anywhere' },
      () =>
        ([x]) =>
          ridge(cellOf(x)),
    );
    expect(count).toMatchObject({ random: 0 }); // the grid always hits the middle column
    expect(count.same).toBeGreaterThan(30);
    const aside = (x: number) => (x === 9 ? 1 : 0);
    expect(tally(200, random(1), { grid: 'centred', source: 'anywhere' }, () => ([x]) => aside(cellOf(x))).grid).toBe(0); // prettier-ignore
  });
});
