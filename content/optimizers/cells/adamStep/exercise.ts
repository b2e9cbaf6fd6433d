import type { Exercise } from '@cells/grading/exercise';
import { drawVector } from '@cells/grading/draw';
import { drawUntil } from '@cells/grading/drawUntil';
import { mistakes, wrong } from './mistakes';

type Args = [x: number[], m: number[], s: number[], gradient: number[], t: number, rate: number];

/** The graded exercise on a step of Adam. */
export const exercise: Exercise<Args> = {
  name: 'adamStep',
  withheld: ['optim'],
  cases(random) {
    const draw = (n: number, t: number): Args => [
      drawVector(random, n),
      drawVector(random, n).map((value) => value / 4),
      drawVector(random, n).map((value) => (value * value) / 10),
      drawVector(random, n),
      t,
      0.1,
    ];
    return drawUntil(
      (): Args[] => [[[1], [0], [0], [2], 1, 0.5], draw(2, 2), draw(3, 3), draw(4, 7), draw(2, 20)],
      (made, args) => wrong(made, ...args),
      mistakes,
    );
  },
  expected: (...args) => wrong(new Set(), ...args),
  mistakes,
  wrong,
  sizes: () => ({}),
};
