import { svmLoss } from '@lib/ops';
import { tensor } from '@lib/tensor';
import type { Exercise } from '@cells/grading/exercise';
import { mistakes, wrong } from './mistakes';

type Args = [scores: number[][], y: number[]];

// prettier-ignore
const chapter: Args = [[[3.2, 5.1, -1.7], [1.3, 4.9, 2.0], [2.2, 2.5, -3.1]], [0, 1, 2]];

/** The graded exercise of the section on the hinge loss. */
export const exercise: Exercise<Args> = {
  name: 'svmLoss',
  withheld: ['svmLoss'],
  cases(random) {
    const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
    const score = () => Math.round(80 * random() - 40) / 10;
    const draw = (examples: number, classes: number): Args => {
      const rows = Array.from({ length: examples }, () => Array.from({ length: classes }, score));
      return [rows, rows.map(() => whole(0, classes - 1))];
    };
    const small = [draw(1, 2), draw(1, 3), draw(2, 3), draw(3, 2), draw(2, 4)];
    const large = Array.from({ length: 4 }, () => draw(whole(3, 6), whole(3, 7)));
    return [[[[...chapter[0][0]]], [0]], structuredClone(chapter), [[[0, 0, 0]], [2]], ...small, ...large];
  },
  expected: (scores, y) => svmLoss(tensor(scores, { dtype: 'float64' }), y).item(),
  mistakes,
  wrong,
  examples: (scores) => scores.length,
  show: (scores, y) => `svmLoss([${scores.map((row) => `[${row.join(', ')}]`).join(', ')}], [${y.join(', ')}])`,
};
