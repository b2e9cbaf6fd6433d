import { tensor, type Tensor } from '@lib/engine/tensor';
import { grad } from '@lib/engine/autograd';
import { memo } from '@lib/memo';
import { logsumexp, softplus, sub, svmLoss } from '@lib/ops';

export const points = {
  near: [10, -2, 3],
  close: [10, 9, 9],
  far: [10, -100, -100],
};
export type Point = keyof typeof points;

export interface State {
  /** The scores of one data point, the first of them the correct class's. */
  // zh: 一个数据点的得分，第一个是正确类别的。
  scores: number[];
}

/** Between what scores lie. */
// zh: 得分的范围。
export const reach = { min: -120, max: 25, step: 0.1 };
/** The part of them that is drawn. */
// zh: 其中画出来的部分。
export const shown = { from: -15, to: 25 };

const closer = Array.from({ length: 12 }, (_, i) => 10 ** -(i + 1));

const float64 = { dtype: 'float64' } as const;

/**
 * The cross-entropy loss. −ln p = ln(1 + e^(ln Σ others − correct)): exact, and so is its gradient, even where p is 1 to
 * sixteen digits.
 */
// zh: 交叉熵损失。−ln p = ln(1 + e^(ln Σ 其他 − 正确))：即使 p 的十六位数字都是 1，损失和它的梯度也算得准。
const crossEntropyOf = (correct: Tensor, others: Tensor) =>
  softplus(sub(logsumexp(others), correct), { threshold: Infinity });

/** Both losses of one example whose correct class comes first. */
// zh: 一个样本的两种损失，正确类别排在最前。
export function lossesOf([correct, ...others]: number[]) {
  return {
    svm: svmLoss(tensor([[correct, ...others]], float64), [0]).item(),
    softmax: crossEntropyOf(tensor(correct, float64), tensor(others, float64)).item(),
  };
}

/** How much each loss would fall if a score rose by 1, at this rate: its gradient, turned round. */
// zh: 每个得分升高 1，损失会按什么速率下降：梯度的反方向。
function pullsOf([correct, ...others]: number[]) {
  const asked = { ...float64, requiresGrad: true };
  const row = tensor([[correct, ...others]], asked);
  const parts = [tensor(correct, asked), tensor(others, asked)];
  const pulls = (loss: Tensor, of: Tensor[]) =>
    grad(loss, of).flatMap((slopes) => Array.from((slopes as Tensor).values, (slope) => -slope || 0));
  return { svm: pulls(svmLoss(row, [0]), [row]), softmax: pulls(crossEntropyOf(parts[0], parts[1]), parts) };
}

/** Both losses as the correct class's score moves. */
// zh: 正确类别的得分变化时，两种损失怎样变。
const curveOf = memo((others: number[]) => {
  const { from, to } = shown;
  const even = Array.from({ length: 81 }, (_, i) => from + ((to - from) * i) / 80);
  // a loss that comes to zero falls straight down on a logarithmic axis: the last stretch is dense
  // zh: 在对数轴上，变为零的损失直直落下：最后一段要取得密
  const kneesOf = (score: number) => [1, ...closer.map((gap) => 1 - gap)].map((above) => score + above);
  const along = [...even, ...others.flatMap(kneesOf).filter((x) => x > from && x < to)].sort((a, b) => a - b);
  const curve = along.map((score) => lossesOf([score, ...others]));
  return { scores: along, svm: curve.map(({ svm }) => svm), softmax: curve.map(({ softmax }) => softmax) };
});

/** Both losses of a data point, and as its correct class's score moves. */
// zh: 一个数据点的两种损失，以及正确类别的得分变化时它们怎样变。
export function compute({ scores }: State) {
  const others = scores.slice(1);
  return {
    ...lossesOf(scores),
    pulls: pullsOf(scores),
    /** From this score of the correct class on, the SVM's loss is 0. */
    // zh: 正确类别的得分到这里以后，SVM 损失为 0。
    knee: Math.max(...others) + 1,
    curve: curveOf(others),
  };
}

export type Model = ReturnType<typeof compute>;
