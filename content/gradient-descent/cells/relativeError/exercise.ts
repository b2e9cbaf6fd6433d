import type { Exercise } from '@cells/grading/exercise';
import { drawUntil } from '@cells/grading/drawUntil';
import { drawVector } from '@cells/grading/draw';
import { mistakes, wrong } from './mistakes';

type Args = [a: number[], b: number[]];

/** The graded exercise on how far two gradients are apart. */
export const exercise: Exercise<Args> = {
  name: 'relativeError',
  withheld: [],
  cases(random) {
    const draw = (length: number): Args => [drawVector(random, length), drawVector(random, length)];
    return drawUntil(
      () => [[[2], [1]], draw(2), draw(3), draw(4), draw(6)],
      (made, args) => wrong(made, ...args),
      mistakes,
    );
  },
  expected: (...args) => wrong(new Set(), ...args),
  mistakes,
  wrong,
  sizes: (a) => ({ D: a.length }),
};
