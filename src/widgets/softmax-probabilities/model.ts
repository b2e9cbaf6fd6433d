import { add, div, exp, log, logSoftmax, mul, neg, sub, sum } from '@lib/ops';
import { tensor, type Tensor } from '@lib/engine/tensor';

export interface State {
  /** The scores of cat (the correct class), car and frog. */
  // zh: 猫（正确类别）、汽车和青蛙的得分。
  scores: number[];
  /** A constant added to every score. */
  // zh: 每个得分都加上的常数。
  shift: number;
  /** Subtracts the largest score before exponentiating. */
  // zh: 取指数之前先减去最大的得分。
  stable: boolean;
  precision: 'float64' | 'float32';
  /** How much of the target belongs to the correct class; the others share the rest. */
  // zh: 目标分布中有多少属于正确类别；其余由其他类别平分。
  target: number;
}

/** The cross-entropy loss, where the first class is correct: −ln of its probability. */
// zh: 交叉熵损失，第一个是正确类别：它的概率的 −ln。
function lossOf(scores: number[], probabilities: Tensor): number {
  return neg(log(probabilities)).data[0];
}

/** From scores to probabilities and loss, as written on paper or with the largest score subtracted first. */
// zh: 从得分到概率和损失，可以照纸上的公式算，也可以先减去最大的得分。
export function compute({ scores, shift, stable, precision, target }: State) {
  const dtype = precision;
  const shifted = add(tensor(scores, { dtype }), shift);
  const used = stable ? sub(shifted, Math.max(...shifted.data)) : shifted;
  const exps = exp(used);
  const total = sum(exps);
  const probabilities = div(exps, total);
  const broken = !(total.item() > 0 && total.item() < Infinity);

  // the divergence is always taken in the stable form: it is about the probabilities, not about overflow
  // zh: 散度总用稳定的形式来算：这里说的是概率，不是溢出
  const logP = logSoftmax(tensor(scores, { dtype: 'float64' }), 0);
  const rest = (1 - target) / (scores.length - 1);
  const q = [target, ...scores.slice(1).map(() => rest)];
  const crossEntropy = -sum(mul(logP, tensor(q, { dtype: 'float64' }))).item();
  const entropy = q.reduce((bits, p) => (p > 0 ? bits - p * Math.log(p) : bits), 0);

  return {
    used: [...used.data],
    exps: [...exps.data],
    total: total.item(),
    probabilities: [...probabilities.data],
    /** True when the sum has overflowed or underflowed, so that there are no probabilities. */
    // zh: 求和上溢或下溢、因而没有概率时为 true。
    broken,
    loss: lossOf([...shifted.data], probabilities),
    q,
    crossEntropy,
    entropy,
    divergence: crossEntropy - entropy,
  };
}

export type Model = ReturnType<typeof compute>;

/** The loss against the probability of the correct class, at the given probabilities. */
// zh: 在给定的概率处，损失随正确类别的概率怎样变。
export const lossCurve = (probabilities: number[]): number[] => [
  ...neg(log(tensor(probabilities, { dtype: 'float64' }))).data,
];
