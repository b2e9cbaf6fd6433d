import { logsumexp, softplus, sub, svmLoss } from '@lib/ops';
import { tensor } from '@lib/engine/tensor';

export const points = {
  near: [10, -2, 3],
  close: [10, 9, 9],
  far: [10, -100, -100],
};
export type Point = keyof typeof points;

export interface State {
  /** Which data point: its scores, the first of them the correct class's. */
  // zh: 哪个数据点：它的得分，第一个是正确类别的。
  point: Point;
  /** How far each score has been moved from there. */
  // zh: 每个得分从那里移动了多少。
  moved: number[];
}

/** How far a score can be moved. */
// zh: 一个得分最多能移动多少。
export const reach = { min: -15, max: 15, step: 0.1 };

const float64 = { dtype: 'float64' } as const;

/** Both losses of one example whose correct class comes first. */
// zh: 一个样本的两种损失，正确类别排在最前。
export function lossesOf([correct, ...others]: number[]) {
  return {
    svm: svmLoss(tensor([[correct, ...others]], float64), [0]).item(),
    // −ln p = ln(1 + e^(ln Σ others − correct)): exact even where p is 1 to sixteen digits
    // zh: −ln p = ln(1 + e^(ln Σ 其他 − 正确))：即使 p 的十六位数字都是 1，也算得准
    softmax: softplus(sub(logsumexp(tensor(others, float64)), correct), { threshold: Infinity }).item(),
  };
}

/** Both losses of a data point, and as its correct class's score moves. */
// zh: 一个数据点的两种损失，以及正确类别的得分变化时它们怎样变。
export function compute({ point, moved }: State) {
  const scores = points[point].map((score, i) => score + moved[i]);
  const start = points[point][0];
  const others = scores.slice(1);
  const rival = Math.max(...others);
  const knee = rival + 1;
  const from = start + reach.min;
  const to = start + reach.max;
  const even = Array.from({ length: 61 }, (_, i) => from + ((to - from) * i) / 60);
  const along = [...even, ...others.map((score) => score + 1).filter((x) => x > from && x < to)].sort((a, b) => a - b);
  const curve = along.map((score) => lossesOf([score, ...others]));
  return {
    scores,
    ...lossesOf(scores),
    /** From this score of the correct class on, the SVM's loss is 0. */
    // zh: 正确类别的得分到这里以后，SVM 损失为 0。
    knee,
    from,
    to,
    curve: { scores: along, svm: curve.map(({ svm }) => svm), softmax: curve.map(({ softmax }) => softmax) },
  };
}

export type Model = ReturnType<typeof compute>;
