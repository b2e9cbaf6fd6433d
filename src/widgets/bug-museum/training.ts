import type { Tensor } from '@lib/engine/tensor';
import { argmax, indexSelect, max } from '@lib/ops';
import type { Program } from './program';

/** The class that each row of scores names, or null where a score is not a number: that is no answer. */
// zh: 每一行得分说的是哪一类；有得分不是数，就没有答案，为 null。
export function answersOf(scores: Tensor): (number | null)[] {
  const best = max(scores, 1).values;
  return Array.from(argmax(scores, 1).values, (label, i) => (Number.isNaN(best[i]) ? null : label));
}

/** The share of a set that is right. */
// zh: 一个数据集里分对的比例。
export function accuracy({ scores, sets }: Program, name: 'train' | 'val') {
  const { x, y } = sets[name];
  const answers = answersOf(scores(x));
  return y.filter((label, i) => answers[i] === label).length / y.length;
}

/** Trains a program; notes the loss on both sets before the first epoch and after each. */
// zh: 训练一个程序；在第一轮之前和每一轮之后，记下两个数据集上的损失。
export function train(one: Program, epochs: number) {
  const { sets, lossOf, batches, step } = one;
  const [training, validation]: number[][] = [[], []];
  for (let epoch = 0; epoch <= epochs; epoch++) {
    training.push(lossOf(sets.train.x, sets.train.y).item());
    validation.push(lossOf(sets.val.x, sets.val.y).item());
    if (epoch === epochs) break;
    for (const rows of batches()) {
      const labels = rows.map((k) => sets.train.y[k]);
      step(indexSelect(sets.train.x, 0, rows), labels);
    }
  }
  return { training, validation, right: [accuracy(one, 'train'), accuracy(one, 'val')] };
}
