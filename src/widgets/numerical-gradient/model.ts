import { backward } from '@lib/engine/autograd';
import { memo } from '@lib/memo';
import { matmul, svmLoss, transpose } from '@lib/ops';
import { Random } from '@lib/random';
import { tensor, type Tensor } from '@lib/engine/tensor';

export interface State {
  /** How many of the nine weights have been nudged. */
  // zh: 九个权重里已经推过几个。
  nudged: number;
  /** How far, as a logarithm to base 10. */
  // zh: 推多远，以 10 为底的对数。
  h: number;
  method: 'forward' | 'central';
}

/** The weights of the lecture’s table, here as three rows of three. */
// zh: 讲义表格里的权重，这里排成三行三列。
export const weights = [0.34, -1.11, 0.78, 0.12, 0.55, 2.81, -3.1, -1.5, 0.33];
export const quoted = {
  loss: 1.25347,
  h: 0.0001,
  nudged: [1.25322, 1.25353, 1.25347],
};

const random = new Random(21);
const float64 = { dtype: 'float64' } as const;
/** Twelve pictures of three numbers, and their classes. */
// zh: 十二张图，每张三个数，以及它们的类别。
const labels = Array.from({ length: 12 }, (_, i) => i % 3);
const pictures = tensor(
  labels.map((y) => [0, 1, 2].map((k) => 0.5 * random.normal() + (k === y ? 0.6 : 0))),
  float64,
);

/** The mean hinge loss of the twelve pictures. */
// zh: 十二张图的平均合页损失。
const lossOf = (W: Tensor) => svmLoss(matmul(pictures, transpose(W, 0, 1)), labels);
const matrix = (list: number[], requiresGrad = false) =>
  tensor(
    [0, 1, 2].map((row) => list.slice(3 * row, 3 * row + 3)),
    { ...float64, requiresGrad },
  );

/** The loss with these weights: of every weight nudged either way, and of none. */
// zh: 用这些权重时的损失：每个权重往两边推，以及都不推。
const lossWith = memo((list: number[]) => lossOf(matrix(list)).item(), { most: 2 * weights.length + 1 });

/** The exact slopes, by one backward pass. */
// zh: 一次反向传播求得的精确斜率。
const exact = memo(() => {
  const W = matrix(weights, true);
  backward(lossOf(W));
  return [...W.grad!.data];
});

/** How many losses it takes to nudge this many weights: one for each and the one before, or two for each. */
// zh: 推这么多个权重要算几次损失：每个一次，再加推之前的一次；或者每个两次。
export const lossesFor = (count: number, method: State['method']) => (method === 'forward' ? 1 + count : 2 * count);

/** The slope of the loss in each weight, by nudging the weights one after another, and by one backward pass. */
// zh: 损失对每个权重的斜率：逐个推权重求得，以及一次反向传播求得。
export function compute({ nudged, h, method }: State) {
  const step = 10 ** h;
  let evaluations = 0;
  const lossAt = (list: number[]) => {
    evaluations++;
    return lossWith(list);
  };
  const moved = (i: number, by: number) => weights.map((w, k) => (k === i ? w + by : w));
  // the loss before is not asked for where both sides are
  // zh: 两边都问时，用不着推之前的损失
  const loss = method === 'forward' ? lossAt(weights) : null;
  // the change from W, or from W − h where both sides are asked
  // zh: 从 W 起的变化；两边都问时，从 W − h 起
  const rows = weights.slice(0, nudged).map((_, i) => {
    const after = lossAt(moved(i, step));
    const before = loss ?? lossAt(moved(i, -step));
    return { after, change: after - before, slope: (after - before) / (method === 'forward' ? step : 2 * step) };
  });
  return {
    loss,
    rows,
    /** The exact slopes. */
    // zh: 精确的斜率。
    gradient: exact(),
    /** How often the loss of all twelve pictures has been computed. */
    // zh: 十二张图的损失算了多少次。
    evaluations,
    /** The slopes of the quoted table, from its own losses. */
    // zh: 所引用的表格里的斜率，由表里的损失求得。
    quotedSlopes: quoted.nudged.map((value) => (value - quoted.loss) / quoted.h),
  };
}

export type Model = ReturnType<typeof compute>;
