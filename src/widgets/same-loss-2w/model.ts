import { svmLoss } from '@lib/ops';
import { tensor } from '@lib/engine/tensor';

export interface State {
  /** What all weights, and so all scores, are multiplied by. */
  // zh: 所有权重乘以多少，得分也就跟着乘以多少。
  scale: number;
}

/** The scores of the three pictures (cat, car, frog), a row each; the correct class is on the diagonal. */
// zh: 三张图（猫、汽车、青蛙）的得分，各一行；正确类别在对角线上。
export const scores = [
  [3.2, 5.1, -1.7],
  [1.3, 4.9, 2.0],
  [2.2, 2.5, -3.1],
];
const labels = [0, 1, 2];
const car = 1;
export const domain = { min: 0, max: 5 };

/** The losses of the three pictures, their scores multiplied by `scale`. */
// zh: 得分乘以 `scale` 之后三张图的损失。
const lossesAt = (scale: number) => [
  ...svmLoss(
    tensor(
      scores.map((row) => row.map((score) => score * scale)),
      { dtype: 'float64' },
    ),
    labels,
    { reduction: 'none' },
  ).data,
];
const mean = (values: number[]) => values.reduce((total, value) => total + value, 0) / values.length;

/** Where a line bends: a margin is met at one scale, or at none. */
// zh: 直线转弯的地方：间隔恰好在某个倍数处满足，或从不满足。
const bends = scores
  .flatMap((row, i) => row.map((score) => 1 / (row[labels[i]] - score)))
  .filter((scale) => scale > domain.min && scale < domain.max);
const along = [domain.min, ...bends, domain.max].sort((a, b) => a - b);
const curves = along.map(lossesAt);

/** What becomes of the losses when all weights are multiplied by one number. */
// zh: 所有权重乘以同一个数时，损失怎样变化。
export function compute({ scale }: State) {
  const own = scores[car][car];
  const losses = lossesAt(scale);
  return {
    scores: scores.map((row) => row.map((score) => score * scale)),
    /** The two terms of the car's picture. */
    // zh: 汽车那张图的两项。
    terms: scores[car]
      .filter((_, j) => j !== car)
      .map((score) => ({ score: score * scale, inside: (score - own) * scale + 1 })),
    own: own * scale,
    losses,
    mean: mean(losses),
    /** From this scale on the car's loss is zero. */
    // zh: 倍数到这里以后，汽车的损失为零。
    zeroFrom: Math.max(...scores[car].filter((_, j) => j !== car).map((score) => 1 / (own - score))),
    curve: {
      scales: along,
      pictures: labels.map((_, i) => curves.map((row) => row[i])),
      mean: curves.map(mean),
    },
  };
}

export type Model = ReturnType<typeof compute>;
