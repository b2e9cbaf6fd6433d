import { pictures } from '@lib/data/pictures/index';
import { Tensor } from '@lib/engine/tensor';
import { memo } from '@lib/memo';
import * as nn from '@lib/nn/index';
import { avgPool2d, indexSelect, relu } from '@lib/ops';
import { Random } from '@lib/random';

/** The pixels of a side that the network sees, its hidden units, and its classes. */
// zh: 网络看到的每边像素数、隐藏单元数、类别数。
export const side = 8;
export const hidden = 32;
export const classes = 10;

/** Pictures to train on, at most. */
// zh: 最多用多少张图训练。
const most = 800;

/** Pictures that are not learned from: in validation, and as many that are in neither set. */
// zh: 不参与训练的图：验证集里的，以及同样多、不在这两个集合里的。
export const held = 400;

const features = 3 * side ** 2;
const fullSide = 32;

/** The course’s pictures: many to train on, others for validation, and others still. */
// zh: 课程的图：许多用来训练，另一些用来验证，还有一些两边都不用。
const sets = {
  training: { n: most, seed: 1 },
  validation: { n: held, seed: 2 },
  fresh: { n: held, seed: 3 },
};

/** The pictures of a set at few pixels, as numbers from −1 to 1, with their labels. */
// zh: 一个集合里的图，缩到很少的像素，换成 −1 到 1 的数，以及它们的标签。
export const pool = memo(
  (set: keyof typeof sets) => {
    const { n, seed } = sets[set];
    const { pixels, labels } = pictures({ n, seed });
    const x = new Tensor(Float32Array.from(pixels, (byte) => byte / 127.5 - 1), [n, 3, fullSide, fullSide]); // prettier-ignore
    return { x: new Tensor(avgPool2d(x, fullSide / side).values as Float32Array, [n, features]), y: [...labels] };
  },
  { most: 3 },
);

/** Some of the training pictures, others for each seed. */
// zh: 训练图中的一部分，每个种子各不相同。
export const some = memo(
  (n: number, seed: number) => {
    const { x, y } = pool('training');
    const rows = new Random(seed).permutation(y.length).slice(0, n);
    return { x: indexSelect(x, 0, rows), y: rows.map((k) => y[k]) };
  },
  { most: 4 },
);

/** A network with a hidden layer; its first weights are He’s, unless others are asked for. */
// zh: 有一个隐藏层的网络；初始权重用 He 的，除非另有要求。
export function network(
  seed: number,
  initialize = (weight: Tensor, random: Random) => void nn.init.kaimingNormal(weight, { random }),
) {
  const random = new Random(seed);
  const layers = [new nn.Linear(features, hidden, { random }), new nn.Linear(hidden, classes, { random })];
  for (const { weight, bias } of layers) {
    initialize(weight, random);
    bias!.change().fill(0);
  }
  const scores = (x: Tensor) => layers[1].forward(relu(layers[0].forward(x)));
  return { layers, scores, params: layers.flatMap(({ weight, bias }) => [weight, bias!]) };
}
