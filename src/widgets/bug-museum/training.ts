import { indexSelect } from '@lib/ops';
import { shareRight } from '@parts/classAnswers';
import type { Program } from './program';

/** The share of a set that is right. */
// zh: 一个数据集里分对的比例。
export function accuracy({ scores, sets }: Program, name: 'train' | 'val') {
  const { x, y } = sets[name];
  return shareRight(scores(x), y);
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
