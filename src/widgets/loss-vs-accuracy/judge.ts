import { classes } from './settings';

/** What the reader has done to the scores by hand. */
// zh: 读者手动对分数做的改动。
export interface Change {
  /** All scores are multiplied by this. */
  // zh: 所有分数都乘以它。
  factor: number;
  /** The score of the right class is then raised by this, in every example. */
  // zh: 然后每个样本正确类别的分数都加上它。
  shift: number;
  /** In one example it is raised by so much more. */
  // zh: 其中一个样本再多加这么多。
  one?: { example: number; push: number };
}
export const unchanged: Change = { factor: 1, shift: 0 };

/** Of each example the margin and the loss, and what accuracy and loss make of all of them. */
// zh: 每个样本的间隔和损失，以及由它们得到的准确率和损失。
export interface Judged {
  margins: Float64Array;
  losses: Float64Array;
  /** How many are right: their margin is above 0. */
  // zh: 答对多少个：间隔大于 0 的个数。
  right: number;
  accuracy: number;
  /** The mean of the losses. */
  // zh: 损失的平均值。
  loss: number;
}

/** Margins: by how much the right class is ahead of the best other. Losses: −ln of what softmax gives the right class. */
// zh: 间隔：正确类别比其余最高者高出多少。损失：softmax 给正确类别的概率取 −ln。
export function judge(scores: ArrayLike<number>, labels: readonly number[], change = unchanged): Judged {
  const { factor, shift, one } = change;
  const [margins, losses] = [new Float64Array(labels.length), new Float64Array(labels.length)];
  let [right, total] = [0, 0];
  for (const [i, label] of labels.entries()) {
    const from = i * classes;
    const raised = shift + (one?.example === i ? one.push : 0);
    const own = factor * scores[from + label] + raised;
    let best = -Infinity;
    for (let k = 0; k < classes; k++) if (k !== label) best = Math.max(best, factor * scores[from + k]);
    // ln Σ e^(s − own), the largest taken out first
    // zh: ln Σ e^(s − own)，先提出最大的一项
    const top = Math.max(best, own);
    let sum = Math.exp(own - top);
    for (let k = 0; k < classes; k++) if (k !== label) sum += Math.exp(factor * scores[from + k] - top);
    margins[i] = own - best;
    losses[i] = top - own + Math.log(sum);
    if (margins[i] > 0) right++;
    total += losses[i];
  }
  return { margins, losses, right, accuracy: right / labels.length, loss: total / labels.length };
}

/** The factor for all scores with which the loss is least, of a hundred between 0.02 and 5. */
// zh: 让损失最小的分数倍数，在 0.02 到 5 之间试一百个。
export function bestFactor(scores: ArrayLike<number>, labels: readonly number[]): { factor: number; loss: number } {
  const tried = Array.from({ length: 100 }, (_, i) => 0.02 * 250 ** (i / 99));
  const losses = tried.map((factor) => judge(scores, labels, { factor, shift: 0 }).loss);
  const loss = Math.min(...losses);
  return { factor: tried[losses.indexOf(loss)], loss };
}
