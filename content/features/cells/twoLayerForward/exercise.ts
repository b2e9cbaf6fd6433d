import type { Exercise } from '@cells/grading/exercise';
import { drawUntil } from '@cells/grading/drawUntil';
import { tensor } from '@lib/engine/tensor';
import { linear, relu } from '@lib/ops';
import { mistakes, wrong, type Args } from './mistakes';

/** One of each; a unit at exactly 0; all units off, where only b₂ is left; an inverted V of two units. */
const corners: Args[] = [
  [[[2]], [[3]], [-1], [[2]], [1]],
  [[[1, 1]], [[1, -1], [2, 0.5]], [0, 0.25], [[4, -1]], [0.5]],
  [[[1, 2], [2, 1]], [[-1, -2], [-2, -1]], [-0.5, -1], [[1, 2], [3, 4]], [0.75, -0.25]],
  [[[-2], [0.25], [3]], [[1], [1]], [1, -1], [[1, -2]], [-0.5]],
]; // prettier-ignore

/** The graded exercise on the forward pass of a network with one hidden layer. */
export const exercise: Exercise<Args> = {
  name: 'twoLayerForward',
  withheld: ['linear', 'nn'],
  parameters: ['X', 'W1', 'b1', 'W2', 'b2'],
  cases(random) {
    const quarters = () => (Math.floor(24 * random()) - 12) / 4 || 0.25;
    const table = (rows: number, columns: number) => Array.from({ length: rows }, () => Array.from({ length: columns }, quarters)); // prettier-ignore
    const draw = (N: number, D: number, H: number, C: number): Args => [table(N, D), table(H, D), table(1, H)[0], table(C, H), table(1, C)[0]]; // prettier-ignore
    return drawUntil(
      () => [...corners, draw(2, 2, 2, 2), draw(3, 3, 3, 3), draw(4, 2, 4, 3), draw(3, 3, 5, 2)],
      (made, args) => wrong(made, ...args),
      mistakes,
    );
  },
  expected(...args) {
    const [X, W1, b1, W2, b2] = args.map((values) => tensor(values, { dtype: 'float64' }));
    return linear(relu(linear(X, W1, b1)), W2, b2).tolist() as number[][];
  },
  mistakes,
  wrong,
  sizes: (X, W1, _, W2) => ({ N: X.length, D: X[0].length, H: W1.length, C: W2.length }),
};
