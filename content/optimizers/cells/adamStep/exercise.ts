import type { Exercise } from '@cells/grading/exercise';
import { drawRate, drawVector } from '@cells/grading/draw';
import { drawUntil } from '@cells/grading/drawUntil';
import { mistakes, wrong } from './mistakes';

type Args = [x: number[], m: number[], s: number[], gradient: number[], t: number, rate: number];

/** The first step; no slope and no past; small slopes, where the place of ε matters; t large; no rate. */
const corners: Args[] = [
  [[1], [0], [0], [2], 1, 0.5],
  [[1], [0], [0], [0], 1, 0.5],
  [[2, -1], [0, 0.5], [0, 2], [0, 3], 2, 0.1],
  [[3, -1], [0, 0], [0, 0], [-2, 5], 1, 0.1],
  [[0, 0], [0, 0], [0, 0], [1e-4, -1e-4], 1, 0.001],
  [[0], [0], [0], [1e-3], 1, 0.075],
  [[1, 2], [0.5, -0.5], [0.25, 4], [0, 0], 2, 0.1],
  [[1, -1], [0.5, 0.25], [1, 0.5], [2, -3], 1000, 0.2],
  [[5], [1], [2], [3], 4, 0],
];

/** The graded exercise on a step of Adam. */
export const exercise: Exercise<Args> = {
  name: 'adamStep',
  withheld: ['optim'],
  parameters: ['x', 'm', 's', 'gradient', 't', 'rate'],
  results: ['x', 'm', 's'],
  cases(random) {
    const draw = (n: number, t: number): Args => [
      drawVector(random, n),
      drawVector(random, n).map((value) => value / 4),
      drawVector(random, n).map((value) => (value * value) / 10),
      drawVector(random, n),
      t,
      drawRate(random),
    ];
    return drawUntil(
      () => [...corners, draw(2, 2), draw(3, 3), draw(4, 7), draw(2, 20)],
      (made, args) => wrong(made, ...args),
      mistakes,
    );
  },
  expected: (...args) => wrong(new Set(), ...args),
  mistakes,
  wrong,
  sizes: () => ({}),
};
