import { expect, test } from 'vitest';
import { memo } from '@lib/memo';
import Widget from '.';
import { initialState } from '@kit/controls';
import { compute, frames, type State } from './model';
import { kinksOf, network, spread, targets, through } from './network';
import { curves, most, run } from './settings';
import { trainingOf } from './training';

const usual: State = initialState(Widget.spec.controls);
const of = memo((change: Partial<State>) => compute({ ...usual, ...change }), { most: 60 });
const starts = Array.from({ length: 10 }, (_, i) => i + 1);

test('the network meets the curve at the edges and at every kink, and is straight between', () => {
  for (const curve of curves)
    for (const kinks of [[], [0], [-0.7, 0.1, 0.12], spread(most)]) {
      const weights = through(curve, kinks);
      const ends = [-1, ...kinks, 1];
      network(weights, ends).forEach((y, i) => expect(y).toBeCloseTo(targets[curve](ends[i]), 12));
      for (let i = 1; i < ends.length; i++) {
        const [from, middle, to] = network(weights, [ends[i - 1], (ends[i - 1] + ends[i]) / 2, ends[i]]);
        expect(middle).toBeCloseTo((from + to) / 2, 12);
      }
      expect(kinksOf(weights)).toEqual([-1, ...kinks]);
    }
});

test('what the units add makes up the line', () => {
  const { parts, line } = of({ units: 6 });
  const first = parts.map(({ x, y }) => [x[0], y[0], y.at(-1)!] as const);
  expect(first.every(([x, y]) => x === -1 && y === 0)).toBe(true); // each begins with nothing, at the left edge
  const sum = first.reduce((total, [, , last]) => total + last, 0);
  expect(sum).toBeCloseTo(line.y.at(-1)! - line.y[0], 12);
});

test('twice as many kinks on the wave leave about a quarter of the largest error', () => {
  const share = of({ units: 16 }).worst / of({ units: 8 }).worst;
  expect(share).toBeGreaterThan(0.23);
  expect(share).toBeLessThan(0.28);
});

test('three straight pieces need three units, with the kinks at the corners; sixteen that are spread evenly miss them', () => {
  expect(of({ curve: 'corners', units: 3, moved: [-0.4, 0.3] }).worst).toBeLessThan(1e-9);
  expect(of({ curve: 'corners', units: 16 }).worst).toBeGreaterThan(0.1);
});

test('of another number of units, kinks that have been moved are spread evenly', () => {
  expect(of({ units: 4, moved: [0.1] })).toEqual(of({ units: 4 }));
  expect(of({ units: 2, moved: [0.1] }).line.x).toEqual([-1, 0.1, 1]);
});

test('kinks that a link sets out of order, onto each other or onto an edge are spread evenly', () => {
  for (const moved of [
    [0.5, 0.2],
    [0.3, 0.3],
    [-1, 0],
    [0, 1],
    [0.1, 0.11],
  ])
    expect(of({ units: 3, moved }), moved.join()).toEqual(of({ units: 3 }));
});

test('training leaves kinks beyond the edges, and comes less near to the wave than eight that are spread evenly', () => {
  for (const seed of starts) {
    const { worst, even, beyond, step } = of({ way: 'trained', units: 8, seed });
    expect(step).toBe(run.steps);
    expect(worst, `start ${seed}`).toBeGreaterThan(1.3 * even);
    expect(beyond, `start ${seed}`).toBeGreaterThanOrEqual(3);
  }
});

test('a network that is looked at on the way is trained on, and comes to the same', () => {
  const state: State = { ...usual, way: 'trained', units: 5, seed: 11 };
  const steps = [...frames(state)].map(({ step }) => step);
  expect(steps).toEqual(Array.from({ length: run.steps / run.every }, (_, i) => i * run.every));
  expect(compute(state).step).toBe(run.steps);
  expect(trainingOf('wave', 5, 11).step).toBe(run.steps);
});
