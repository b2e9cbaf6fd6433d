import { grad } from '@lib/engine/autograd';
import { matmul, mul, sum } from '@lib/ops';
import { tensor } from '@lib/engine/tensor';

export const entries = ['W11', 'W12', 'W13', 'W21', 'W22', 'W23', 'x1', 'x2', 'x3'] as const;
/** Inputs: the columns of W. */
// zh: 输入个数，即 W 的列数。
export const columns = 3;

export interface State {
  /** Two rows of three: were it square, a wrong product could have its shape. */
  // zh: 两行，各三个数：如果是方阵，错的乘积也可能形状相符。
  W: number[];
  x: number[];
  /** The entry whose derivative is worked out. */
  // zh: 要展开求导的那一项。
  entry: (typeof entries)[number];
}

/** Backward through q = Wx: the gradients of W, row after row, and of x. */
// zh: q = Wx 的反向传播：W（逐行）和 x 的梯度。
function backwardOf(W: number[][], x: number[], dq: number[]) {
  return {
    dW: W.flatMap((_, i) => x.map((value) => dq[i] * value)), // dq xᵀ
    dx: x.map((_, j) => W.reduce((total, row, i) => total + row[j] * dq[i], 0)), // Wᵀ dq
  };
}

/** f = ‖Wx‖² forward and backward, and one entry of a gradient term by term. */
// zh: f = ‖Wx‖² 的前向和反向，以及逐项求出的一个梯度分量。
export function compute({ W: weights, x: inputs, entry }: State) {
  const float64 = { dtype: 'float64', requiresGrad: true } as const;
  const W = [weights.slice(0, columns), weights.slice(columns)];
  const q = matmul(tensor(W, float64), tensor(inputs, float64)); // (2, 3) (3,) → (2,)
  const f = sum(mul(q, q)); // ()
  const dq = [...grad(f, [q])[0]!.data];
  const { dW, dx } = backwardOf(W, inputs, dq);

  const [i, j] = entry.startsWith('W') ? [Number(entry[1]) - 1, Number(entry[2]) - 1] : [-1, Number(entry[1]) - 1];
  // how f depends on the entry: through each q_k
  // zh: f 怎样依赖这一项：经过每个 q_k
  const terms = [0, 1].map((k) => {
    const indicator = i < 0 || i === k ? 1 : 0;
    const local = i < 0 ? weights[columns * k + j] : indicator * inputs[j];
    return { upstream: dq[k], indicator, local, product: dq[k] * local };
  });
  return { q: [...q.data], f: f.item(), dq, dW, dx, terms, total: terms[0].product + terms[1].product };
}

export type Model = ReturnType<typeof compute>;
