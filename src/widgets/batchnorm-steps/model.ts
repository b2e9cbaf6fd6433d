import { grad } from '@lib/engine/autograd';
import { tensor, type Tensor } from '@lib/engine/tensor';
import { batchNorm, mean, mul, sum, variance } from '@lib/ops';

export const features = 3;
export const mostExamples = 8;
export const epsilons = ['0', '1e-5', '0.001', '0.1', '1'] as const;

export interface State {
  /** The batch, example by example, `features` numbers each. */
  // zh: 小批量，逐个样本排列，每个样本 `features` 个数。
  x: number[];
  /** Scale and shift of each feature. */
  // zh: 每个特征的缩放和平移。
  gamma: number[];
  beta: number[];
  epsilon: (typeof epsilons)[number];
  /** The gradient that arrives at each number of y, in the order of the batch. */
  // zh: 传到 y 的每个数的梯度，顺序与小批量相同。
  upstream: number[];
  /** The example whose effect on the others is measured, counted from 0. */
  // zh: 要看哪个样本对其他样本的影响，从 0 数起。
  example: number[];
}

type Matrix = number[][];

const float64 = { dtype: 'float64' } as const;
const rowsOf = (x: Tensor) => x.tolist() as Matrix;
const columns = Array.from({ length: features }, (_, j) => j);
const columnOf = (rows: Matrix, j: number) => rows.map((row) => row[j]);
const total = (list: number[]) => list.reduce((sum, value) => sum + value, 0);

/** The examples of a list; numbers that are missing are 0. */
// zh: 把一串数分成样本；缺的数当作 0。
function examplesOf(list: number[], count: number): Matrix {
  return Array.from({ length: count }, (_, i) => columns.map((j) => list[features * i + j] ?? 0));
}

/** x̂ of a batch: each feature by its own mean and variance. */
// zh: 小批量的 x̂：每个特征用自己的均值和方差。
function normalized(x: Matrix, eps: number): Matrix {
  return rowsOf(batchNorm(tensor(x, float64), { training: true, eps }));
}

/** Batch norm of a small batch, forward and backward, with every number on the way. */
// zh: 一个小批量的批归一化，前向和反向，途中的每个数都在。
export function compute({ x: list, gamma, beta, epsilon, upstream: given, example }: State) {
  const n = Math.floor(list.length / features);
  const eps = Number(epsilon);
  const batch = examplesOf(list, n);
  const upstream = examplesOf(given, n);
  const chosen = Math.min(example[0], n - 1);
  // the mean and the variance of one example say nothing: PyTorch refuses it, and so does our library
  // zh: 单个样本的均值和方差什么也说明不了：PyTorch 拒绝它，我们的库也一样
  if (n < 2) return { n, chosen, batch, upstream, trained: null };

  const x = tensor(batch, { ...float64, requiresGrad: true });
  const weight = tensor(gamma, { ...float64, requiresGrad: true });
  const bias = tensor(beta, { ...float64, requiresGrad: true });
  const y = batchNorm(x, { weight, bias, training: true, eps });
  const means = [...mean(x, 0).values];
  const variances = [...variance(x, 0, { unbiased: false }).values];
  const normal = normalized(batch, eps);
  const out = rowsOf(y);

  // a loss with these upstream gradients
  // zh: 一个损失，它的上游梯度正是这些
  const loss = sum(mul(y, tensor(upstream, float64)));
  const [received, toGamma, toBeta] = grad(loss, [x, weight, bias]) as Tensor[];
  const gradients = rowsOf(received);

  const without = n > 2 ? normalized(batch.filter((_, i) => i !== chosen), eps) : null; // prettier-ignore
  without?.splice(
    chosen,
    0,
    columns.map(() => NaN),
  );
  return {
    n,
    chosen,
    batch,
    upstream,
    /** What a batch of at least two examples gives. */
    // zh: 至少有两个样本时得到的结果。
    trained: {
      means,
      variances,
      /** √(σ² + ε), by which each feature is divided. */
      // zh: √(σ² + ε)，每个特征要除以的数。
      deviations: variances.map((value) => Math.sqrt(value + eps)),
      normal,
      y: out,
      /** x̂ of the others in a batch without the chosen example; null if that would be a batch of one. */
      // zh: 去掉选中的样本后，其他样本的 x̂；只剩一个样本时为 null。
      without,
      /** How far the chosen example has moved another at most, in each feature. */
      // zh: 每个特征里，选中的样本最多把别的样本移动了多少。
      moved: columns.map((j) =>
        Math.max(0, ...normal.map((row, i) => (without && i !== chosen ? Math.abs(row[j] - without[i][j]) : 0))),
      ),
      /** The largest difference between y and x, in each feature. */
      // zh: 每个特征里 y 与 x 的最大差别。
      error: columns.map((j) => Math.max(...out.map((row, i) => Math.abs(row[j] - batch[i][j])))),
      /** The gradient that each number of the batch gets. */
      // zh: 小批量里每个数得到的梯度。
      gradients,
      toGamma: [...toGamma.values],
      toBeta: [...toBeta.values],
      /** In each feature, the line over x̂ that the upstream gradients lose: its height at 0, and its slope. */
      // zh: 每个特征里，上游梯度要减去的那条关于 x̂ 的直线：在 0 处的高度和斜率。
      lines: columns.map((j) => {
        const level = total(columnOf(upstream, j)) / n;
        const slope = total(upstream.map((row, i) => row[j] * normal[i][j])) / n;
        return { level, slope };
      }),
      /** The gradients of a feature added up, and their products with x̂. */
      // zh: 一个特征的梯度之和，以及梯度与 x̂ 的乘积之和。
      sums: columns.map((j) => total(columnOf(gradients, j))),
      products: columns.map((j) => total(gradients.map((row, i) => row[j] * normal[i][j]))),
    },
  };
}

export type Model = ReturnType<typeof compute>;
export type Trained = NonNullable<Model['trained']>;
