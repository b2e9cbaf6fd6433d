import type { Exercise } from '@cells/grading/exercise';
import { drawVector } from '@cells/grading/draw';
import { drawUntil } from '@cells/grading/drawUntil';
import { mistakes, wrong } from './mistakes';

type Args = [x: number[], s: number[], gradient: number[], rate: number, beta: number];

/** The graded exercise on a step of RMSProp. */
export const exercise: Exercise<Args> = {
  name: 'rmspropStep',
  withheld: ['optim'],
  cases(random) {
    const draw = (n: number): Args => [
      drawVector(random, n),
      drawVector(random, n).map((value) => value * value),
      drawVector(random, n),
      0.2,
      0.8,
    ];
    return drawUntil(
      (): Args[] => [[[1], [16], [2], 0.5, 0.75], draw(2), draw(3), draw(4), draw(2)],
      (made, args) => wrong(made, ...args),
      mistakes,
    );
  },
  expected: (...args) => wrong(new Set(), ...args),
  mistakes,
  wrong,
  sizes: () => ({}),
};
