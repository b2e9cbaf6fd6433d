import { expect, test } from 'vitest';
import { finish } from '@lib/finish';
import { compute } from './model';
import { train, trains, type Setting } from './network';
import { coarse, goal, lastLosses, order, rates, scales, side, steps } from './settings';
import { biasEffect, counts, sweep, type Model } from './sweep';
import { affordable } from '../../../tests/turns';

const setting: Setting = { norm: 'before', bias: false, rate: 0.3, scale: 1, seed: 1 };
const state = { place: 'before', bias: false, seed: 1 } as const;

test('the sweep tries every setting once, from coarse to fine', () => {
  expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: side * side }, (_, i) => i));
  const evenly = (cells: number[], by: number, from: number) =>
    cells.every((cell) => [cell % side, Math.floor(cell / side)].every((k) => k % by === from));
  expect(evenly(order.slice(0, 4), 4, 2)).toBe(true);
  expect(evenly(order.slice(0, coarse), 2, 0)).toBe(true);
});

test('a run learns both moons, and is the same again; its last losses decide', () => {
  const run = train(setting);
  expect(run.curve).toHaveLength(steps);
  expect(run.final).toBeCloseTo(run.curve.slice(-lastLosses).reduce((a, b) => a + b, 0) / lastLosses, 12);
  expect(run.final).toBeLessThan(goal);
  expect(trains(run)).toBe(true);
  expect(train(setting)).toEqual(run);
});

test('a loss that is not a number ends a run, and it has not trained', () => {
  const run = train({ ...setting, norm: null, rate: 10, scale: 2.8 });
  expect(run.curve.length).toBeLessThan(steps);
  expect(run.curve.every(Number.isFinite)).toBe(true);
  expect(run.final).toBeNaN();
  expect(trains(run)).toBe(false);
});

test('frames grow by one setting; each cell is the run that is trained alone; what is asked for again goes on', () => {
  const frames = [...sweep(state, {}, 3)];
  expect(frames.map(({ tried }) => tried)).toEqual([1, 2]);
  const shares: number[] = [];
  const model = finish(sweep(state, { progress: (share) => shares.push(share) }, 4));
  expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
  const cell = order[2];
  const alone = { rate: rates[cell % side], scale: scales[Math.floor(cell / side)], seed: 1 };
  expect(model.norm.runs[cell]).toEqual(train({ ...alone, norm: 'before', bias: false }));
  expect(model.plain.runs[cell]).toEqual(train({ ...alone, norm: null, bias: true }));
  expect(model.norm.runs[cell]).toBe(frames[1].norm.runs[cell] ?? model.norm.runs[cell]);
  expect(model.norm.runs[order[4]]).toBeNull();
});

test('before the ReLU, biases ahead of the normalization have no gradient to speak of, and change nothing', () => {
  for (const seed of affordable([1, 2, 3, 4, 5])) {
    const [withBias, without] = [true, false].map((bias) => train({ ...setting, bias, seed }));
    const { bias, weight, apart } = biasEffect(withBias, without);
    expect(bias).toBeLessThan(1e-5 * weight);
    expect(apart).toBeLessThan(0.01);
  }
});

test('after the ReLU they do have one, and the losses part', () => {
  for (const seed of affordable([1, 2, 3, 4, 5])) {
    const [withBias, without] = [true, false].map((bias) => train({ ...setting, norm: 'after', bias, seed }));
    const { bias, weight, apart } = biasEffect(withBias, without);
    expect(bias).toBeGreaterThan(0.01 * weight);
    expect(apart).toBeGreaterThan(0.01);
  }
});

test('many more settings of the coarse grid train with batch normalization, before the ReLU or after it', () => {
  for (const seed of affordable([1, 2, 3, 4, 5]))
    for (const place of ['before', 'after'] as const) {
      const { plain, norm } = counts({ place, seed });
      expect(norm).toBeGreaterThanOrEqual(plain + 5);
    }
});

test('with batch normalization the scale of the first weights hardly matters', () => {
  for (const seed of [1, 2, 3])
    for (const scale of scales) expect(trains(train({ ...setting, scale, seed }))).toBe(true);
});

test('at build the coarse grid is tried', () => {
  const model: Model = compute({ ...state, cell: [4, 4] });
  expect(model).toMatchObject({ tried: coarse, all: side * side, unbiased: null });
  expect(model.norm.trained).toBe(model.norm.runs.filter((run) => run && trains(run)).length);
  expect(compute({ ...state, bias: true, cell: [4, 4] }).unbiased!.runs[order[0]]).not.toBeNull();
});
