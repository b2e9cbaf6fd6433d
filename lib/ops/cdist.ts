import { formatShape, TensorError } from '../engine/errors';
import { defineOp } from '../engine/op';
import { checkChoice } from '../engine/options';
import { withScratch } from '../engine/run';
import { allocate, Tensor } from '../engine/tensor';

/** Which distance is meant; the Euclidean by default. */
export interface CdistOptions {
  /** 2: Euclidean distances; 1: Manhattan distances. */
  p?: 1 | 2;
}

/**
 * The distance of every row of one matrix from every row of another: (Σ_k |a_ik − b_jk|^p)^{1/p}.
 *
 * Shapes: (m, d), (n, d) → (m, n). Errors: rows of different lengths, another p. First derivatives only; where two rows
 * coincide the gradient is 0. For large matrices in float32 Euclidean distances come from |a|² + |b|² − 2 a·b, as in PyTorch;
 * those of pictures, whole numbers from 0 to 255, are exact.
 *
 * @category linear-algebra
 * @example
 * cdist(tensor([[0, 0]]), tensor([[3, 4]])).tolist() // [[5]]
 * @pytorch torch.cdist(torch.tensor([[0.0, 0.0]]), torch.tensor([[3.0, 4.0]]))
 * @numpy
 * a, b = np.array([[0.0, 0.0]]), np.array([[3.0, 4.0]])
 * np.linalg.norm(a[:, None] - b, axis=2)
 */
export const cdist = defineOp({
  name: 'cdist',
  args(a: Tensor, b: Tensor, { p = 2 }: CdistOptions = {}) {
    checkChoice('cdist', 'p', p, [1, 2]);
    return { inputs: [a, b], options: { p } };
  },
  shape([a, b]) {
    if (a.length !== 2 || b.length !== 2 || a[1] !== b[1]) {
      throw new TensorError('cdist', 'shape', 'needs two matrices whose rows have the same length', {
        got: `${formatShape(a)} and ${formatShape(b)}`,
      });
    }
    return [a[0], b[0]];
  },
  forward(out, [a, b], { p }) {
    eachPair(a, b, (x, y, from, to, d, pair) => {
      let sum = 0;
      for (let k = 0; k < d; k++) {
        const difference = x[from + k] - y[to + k];
        sum += p === 1 ? Math.abs(difference) : difference * difference;
      }
      out[pair] = p === 1 ? sum : Math.sqrt(sum);
    });
  },
  kernel([{ shape: from }, { shape: to }], { p }) {
    const [[m, d], [n]] = [from, to];
    const name = p === 1 ? 'distancesL1' : 'distancesL2';
    return (k, out, a, b) => withScratch(m + n, (scratch) => k[name](a, b, out, scratch, m, n, d));
  },
  backward({ grad, inputs: [a, b], output, options: { p } }) {
    const [gradA, gradB] = [a, b].map(({ size, dtype }) => allocate(size, dtype));
    const [upstream, distances] = [grad.values, output.values];
    eachPair(a, b, (x, y, from, to, d, pair) => {
      const g = upstream[pair];
      if (g === 0 || distances[pair] === 0) return;
      for (let k = 0; k < d; k++) {
        const difference = x[from + k] - y[to + k];
        const part = g * (p === 1 ? Math.sign(difference) : difference / distances[pair]);
        gradA[from + k] += part;
        gradB[to + k] -= part;
      }
    });
    return [new Tensor(gradA, a.shape), new Tensor(gradB, b.shape)];
  },
  firstOrderOnly: true,
});

/** Visits the pairs of rows: the data, the offsets and length of the two rows, and the pair's index. */
function eachPair(
  a: Tensor,
  b: Tensor,
  visit: (x: ArrayLike<number>, y: ArrayLike<number>, from: number, to: number, d: number, pair: number) => void,
) {
  const [x, y] = [a.values, b.values];
  const [m, d] = a.shape;
  const [n] = b.shape;
  for (let i = 0; i < m; i++) for (let j = 0; j < n; j++) visit(x, y, i * d, j * d, d, i * n + j);
}
