import type { Exercise } from '@cells/grading/exercise';
import { drawUntil } from '@cells/grading/drawUntil';
import { mistakes, wrong } from './mistakes';

type Args = [order: number[], B: number, step: number];

/** The graded exercise on which pictures a step sees. */
export const exercise: Exercise<Args> = {
  name: 'sampleMinibatch',
  withheld: [],
  parameters: ['order', 'B', 'step'],
  cases(random) {
    const shuffled = (n: number) => {
      const list = Array.from({ length: n }, (_, i) => i);
      for (let i = n - 1; i > 0; i--) {
        const j = Math.floor((i + 1) * random());
        [list[i], list[j]] = [list[j], list[i]];
      }
      return list;
    };
    return drawUntil(
      (): Args[] => [
        [[1, 0], 1, 1],
        [[2, 0, 1], 3, 4],
        [shuffled(4), 2, 0],
        [shuffled(4), 2, 1],
        [shuffled(6), 2, 2],
        [shuffled(6), 3, 2],
        [shuffled(12), 3, 9],
        [shuffled(5), 1, 7],
        [shuffled(12), 4, 3],
        [shuffled(12), 4, 1000],
        [shuffled(12), 2, 11],
      ],
      (made, args) => wrong(made, ...args),
      mistakes,
    );
  },
  expected: (...args) => wrong(new Set(), ...args),
  mistakes,
  wrong,
  sizes: (order, B) => ({ B, N: order.length }),
};
