import type { Exercise } from '@cells/grading/exercise';
import { drawVector } from '@cells/grading/draw';
import { drawUntil } from '@cells/grading/drawUntil';
import { mistakes, wrong } from './mistakes';

type Args = [x: number[], v: number[], gradient: number[], rate: number, rho: number];

/** The graded exercise on a step with momentum. */
export const exercise: Exercise<Args> = {
  name: 'momentumStep',
  withheld: ['optim'],
  cases(random) {
    const draw = (n: number): Args => [drawVector(random, n), drawVector(random, n), drawVector(random, n), 0.1, 0.8];
    return drawUntil(
      (): Args[] => [[[1], [2], [3], 0.5, 0.9], draw(2), draw(3), draw(4), draw(2)],
      (made, args) => wrong(made, ...args),
      mistakes,
    );
  },
  expected: (...args) => wrong(new Set(), ...args),
  mistakes,
  wrong,
  sizes: () => ({}),
};
