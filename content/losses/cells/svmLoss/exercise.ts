import { svmLoss } from '@lib/ops';
import { tensor } from '@lib/tensor';
import type { Exercise } from '@cells/grading/grade';

type Args = [scores: number[][], y: number[]];

/** The mean over the pictures of a loss that sums `term` over the classes that `counts` lets in. */
const variant =
  (term: (difference: number) => number, { own = false, divide = (n: number, _classes: number) => n } = {}) =>
  (scores: number[][], y: number[]) => {
    const terms = scores.flatMap((row, i) => row.flatMap((s, j) => (j !== y[i] || own ? [term(s - row[y[i]])] : [])));
    return terms.reduce((total, value) => total + value, 0) / divide(scores.length, scores[0].length);
  };

const hinge = (difference: number) => Math.max(0, difference + 1);
const lecture: Args = [[[3.2, 5.1, -1.7], [1.3, 4.9, 2.0], [2.2, 2.5, -3.1]], [0, 1, 2]]; // prettier-ignore

/** The graded exercise of the section on the hinge loss. */
export const exercise: Exercise<Args> = {
  name: 'svmLoss',
  without: ['svmLoss'],
  cases(random) {
    const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
    const score = () => Math.round(80 * random() - 40) / 10;
    const drawn = Array.from({ length: 8 }, (_, k): Args => {
      const classes = whole(2, 6);
      const rows = Array.from({ length: k < 2 ? 1 : whole(2, 5) }, () => Array.from({ length: classes }, score));
      return [rows, rows.map(() => whole(0, classes - 1))];
    });
    return [[[lecture[0][0]], [0]], lecture, [[[0, 0, 0]], [2]], ...drawn].map((args) => structuredClone(args) as Args);
  },
  expected: (scores, y) => svmLoss(tensor(scores, { dtype: 'float64' }), y).item(),
  mistakes: [
    { code: 'own-class', wrong: variant(hinge, { own: true }) },
    { code: 'sum-not-mean', wrong: variant(hinge, { divide: () => 1 }) },
    { code: 'divided-by-classes', wrong: variant(hinge, { divide: (n, classes) => n * classes }) },
    { code: 'divided-by-classes', wrong: variant(hinge, { divide: (n, classes) => n * (classes - 1) }) },
    { code: 'no-max', wrong: variant((difference) => difference + 1) },
    { code: 'no-margin', wrong: variant((difference) => Math.max(0, difference)) },
    { code: 'sign-swapped', wrong: variant((difference) => Math.max(0, 1 - difference)) },
    { code: 'margin-subtracted', wrong: variant((difference) => Math.max(0, difference - 1)) },
    { code: 'squared', wrong: variant((difference) => hinge(difference) ** 2) },
    { code: 'absolute', wrong: variant((difference) => Math.abs(difference) + 1) },
    { code: 'own-class', wrong: variant(hinge, { own: true, divide: () => 1 }) },
    { code: 'first-only', wrong: (scores, y) => variant(hinge)([scores[0]], [y[0]]) },
    {
      code: 'largest-only',
      wrong: (scores, y) =>
        mean(scores.map((row, i) => Math.max(0, ...row.map((s, j) => (j === y[i] ? 0 : hinge(s - row[y[i]])))))),
    },
  ],
  show: (scores, y) => `svmLoss([${scores.map((row) => `[${row.join(', ')}]`).join(', ')}], [${y.join(', ')}])`,
};

function mean(values: number[]) {
  return values.reduce((total, value) => total + value, 0) / values.length;
}
