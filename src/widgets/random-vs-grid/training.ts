import { pictures } from '@lib/data/pictures/index';
import { noGrad } from '@lib/engine/op';
import { Tensor } from '@lib/engine/tensor';
import { memo } from '@lib/memo';
import * as nn from '@lib/nn/index';
import { avgPool2d, crossEntropy, relu } from '@lib/ops';
import * as optim from '@lib/optim/index';
import { Random } from '@lib/random';
import { shareRight } from '@parts/classAnswers';
import { run } from './settings';

const features = 3 * run.pixels ** 2;
const fullSide = 32;

/** The course’s pictures at few pixels, as numbers from −1 to 1. */
// zh: 课程的图，缩到很少的像素，换成 −1 到 1 的数。
const dataOf = memo((n: number, seed: number) => {
  const { pixels, labels } = pictures({ n, seed });
  const x = new Tensor(Float32Array.from(pixels, (byte) => byte / 127.5 - 1), [n, 3, fullSide, fullSide]); // prettier-ignore
  return { values: avgPool2d(x, fullSide / run.pixels).values as Float32Array, labels };
}, { most: 2 }); // prettier-ignore

/**
 * The share of the validation pictures that a network has right after its training at a rate, with a weight decay. Scores that
 * are not numbers are no answers: a run that is lost has none right.
 */
// zh: 用某个学习率和权重衰减训练之后，网络在验证图上的准确率。得分不是数就没有答案：发散的训练一个也不对。
export function accuracyAfter(lr: number, weightDecay: number, seed: number): number {
  const { pictures: count, validation, hidden, batch, epochs, momentum } = run;
  const [training, held] = [dataOf(count, 1), dataOf(validation, 2)];
  const random = new Random(seed);
  const layers = [new nn.Linear(features, hidden, { random }), new nn.Linear(hidden, 10, { random })];
  for (const { weight, bias } of layers) {
    nn.init.kaimingNormal(weight, { random });
    bias!.change().fill(0);
  }
  const scoresOf = (x: Tensor) => layers[1].forward(relu(layers[0].forward(x)));
  const params = layers.flatMap(({ weight, bias }) => [weight, bias!]);
  const optimizer = optim.sgd(params, { lr, momentum, weightDecay });
  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = random.permutation(count);
    for (let from = 0; from < count; from += batch) {
      const chosen = order.slice(from, from + batch);
      const x = new Float32Array(chosen.length * features);
      chosen.forEach((k, i) => x.set(training.values.subarray(k * features, (k + 1) * features), i * features));
      const labels = chosen.map((k) => training.labels[k]);
      optimizer.minimize(() => crossEntropy(scoresOf(new Tensor(x, [chosen.length, features])), labels));
    }
  }
  return noGrad(() => shareRight(scoresOf(new Tensor(held.values, [validation, features])), held.labels));
}
