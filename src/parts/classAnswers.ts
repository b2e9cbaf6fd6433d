import type { Tensor } from '@lib/engine/tensor';
import { argmax, max } from '@lib/ops';

/** The class with the highest score in each row, or null if a score is not a number, because that is no answer. */
// zh: 每一行得分说的是哪一类；有得分不是数，就没有答案，为 null。
export function answersOf(scores: Tensor): (number | null)[] {
  const best = max(scores, 1).values; // argmax alone would name a class // zh: 单用 argmax，仍会给出一个类别
  return Array.from(argmax(scores, 1).values, (label, i) => (Number.isNaN(best[i]) ? null : label));
}

/** The share of rows in which the right class has the highest score. */
// zh: 有多大比例的行说对了类别。
export function shareRight(scores: Tensor, labels: ArrayLike<number>): number {
  const right = answersOf(scores).filter((answer, i) => answer === labels[i]);
  return right.length / labels.length;
}
