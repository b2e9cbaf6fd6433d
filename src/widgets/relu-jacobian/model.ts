import { localDerivative, trace } from '@lib/graph/trace';
import { relu } from '@lib/ops';
import { tensor } from '@lib/engine/tensor';

export interface State {
  /** What goes into ReLU. */
  // zh: 进入 ReLU 的数。
  x: number[];
  /** The gradient that arrives, one number for each element. */
  // zh: 到达的梯度，每个元素一个数。
  upstream: number[];
  /** log₂ of the number of elements of a layer. */
  // zh: 一层的元素个数，取 log₂。
  power: number;
  batch: boolean;
}

/** The number of examples in a batch. */
// zh: 一个小批量的样本数。
export const examples = 100;
const bytesPerNumber = 4; // float32

/** Backward through ReLU without its Jacobian: the gradient passes where the input was above 0. */
// zh: 不用雅可比矩阵的 ReLU 反向传播：输入大于 0 的地方，梯度原样通过。
function backwardOf(x: number[], upstream: number[]): number[] {
  return x.map((value, i) => (value > 0 ? upstream[i] : 0));
}

/** ReLU of a few numbers with its whole Jacobian, and what that would cost with more. */
// zh: 对几个数做 ReLU，写出整个雅可比矩阵，以及数更多时要花费多少。
export function compute({ x, upstream, power, batch }: State) {
  const { nodes, output } = trace(({ x }) => relu(x), { x: tensor(x, { dtype: 'float64' }) });
  const jacobian = localDerivative(nodes[output], 0); // (D, D)
  const rows = Array.from({ length: x.length }, (_, i) => [...jacobian.data].slice(i * x.length, (i + 1) * x.length));
  const size = 2 ** power * (batch ? examples : 1);
  return {
    y: [...nodes[output].value.data],
    rows,
    /** Jᵀ times the upstream gradient: with a whole matrix, and element by element. */
    // zh: Jᵀ 乘上游梯度：用整个矩阵，和逐元素计算。
    byMatrix: x.map((_, j) => rows.reduce((sum, row, i) => sum + row[j] * upstream[i], 0)),
    byElement: backwardOf(x, upstream),
    size,
    matrixBytes: size ** 2 * bytesPerNumber,
    elementBytes: size * bytesPerNumber,
  };
}

export type Model = ReturnType<typeof compute>;
