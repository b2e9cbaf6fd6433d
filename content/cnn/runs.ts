// The runs that the chapter's numbers and claims share.
import { pictures } from '@lib/data/pictures/index';
import { Tensor, tensor } from '@lib/engine/tensor';
import { tidy } from '@lib/engine/tidy';
import { memo } from '@lib/memo';
import * as nn from '@lib/nn/index';
import { argmax, crossEntropy } from '@lib/ops';
import * as optim from '@lib/optim/index';
import { Random } from '@lib/random';
import { mean } from '@parts/statistics';

/** Pixels along a side of the pictures that are learned here: half as many as they are drawn with, for speed. */
const side = 16;
const size = 3 * side * side;
const trained = 600;
const tested = 400;
const batch = 30;
/** All that is computed here is kept. */
const most = { most: 50 };

/** Pictures moved to the right by some pixels, their left column repeated, and then halved: (N, 3, 16, 16), from −1 to 1. */
function halved(pixels: Uint8Array, moved = 0): Tensor {
  const count = pixels.length / 3072;
  const values = new Float32Array(count * size);
  for (let plane = 0; plane < 3 * count; plane++)
    for (let i = 0; i < 32; i++)
      for (let j = 0; j < 32; j++) {
        const from = Math.min(31, Math.max(0, j - moved));
        values[(plane * side + (i >> 1)) * side + (j >> 1)] += (pixels[(plane * 32 + i) * 32 + from] / 127.5 - 1) / 4;
      }
  return new Tensor(values, [count, 3, side, side]);
}

const setOf = memo((seed: number) => {
  const { pixels, labels } = pictures({ n: trained + tested, seed });
  return { train: pixels.subarray(0, 3072 * trained), test: pixels.subarray(3072 * trained), labels: [...labels] };
}, most);

type Kind = 'convnet' | 'linear';

function netOf(kind: Kind, random: Random): nn.Sequential {
  if (kind === 'linear') return new nn.Sequential(new nn.Flatten(), new nn.Linear(size, 10, { random }));
  return new nn.Sequential(
    new nn.Conv2d(3, 8, 5, { padding: 2, random }),
    new nn.ReLU(),
    new nn.MaxPool2d(2),
    new nn.Conv2d(8, 16, 3, { padding: 1, random }),
    new nn.ReLU(),
    new nn.MaxPool2d(2),
    new nn.Flatten(),
    new nn.Linear(16 * 4 * 4, 10, { random }),
  );
}

export type Shown = 'still' | 'moving';
/** By how many pixels pictures move that are shown anew in every epoch. */
const moves = { still: [0], moving: [-8, -6, -4, -2, 0, 2, 4, 6, 8] };

/** A network trained on 600 of the course's pictures, as they are, or moved at random in every epoch. */
const netTrained = memo((kind: Kind, seed: number, shown: Shown) => {
  const { train, labels } = setOf(seed);
  const versions = moves[shown].map((by) => halved(train, by).data);
  const random = new Random(seed);
  const net = netOf(kind, random);
  const optimizer = optim.adam(net.parameters(), { lr: 0.004 });
  const order = Array.from({ length: trained }, (_, i) => i);
  for (let epoch = 0; epoch < 10; epoch++) {
    for (let i = trained - 1; i > 0; i--) {
      const j = Math.floor(random.uniform() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    for (let from = 0; from < trained; from += batch) {
      const at = order.slice(from, from + batch);
      const values = new Float32Array(batch * size);
      at.forEach((picture, row) => {
        const data = versions[versions.length > 1 ? Math.floor(random.uniform() * versions.length) : 0];
        values.set(data.slice(picture * size, (picture + 1) * size), row * size);
      });
      const seen = new Tensor(values, [batch, 3, side, side]);
      optimizer.minimize(() => crossEntropy(net.forward(seen), tensor(at.map((picture) => labels[picture]))));
    }
  }
  return net;
}, most);

/** On how many of a hundred new pictures, moved by some pixels, a network is right. */
export const rightOf = memo((kind: Kind, seed: number, moved: number, shown: Shown = 'still'): number => {
  const { test, labels } = setOf(seed);
  const said = tidy(() => [...argmax(netTrained(kind, seed, shown).forward(halved(test, moved)), 1).data]);
  return (100 * said.filter((label, i) => label === labels[trained + i]).length) / tested;
}, most);

/** The same for the nearest of the 600 pictures, by L2; asked of half of the new ones. */
export const rightOfNearest = memo((seed: number): number => {
  const { train, test, labels } = setOf(seed);
  const [known, asked] = [halved(train).data, halved(test).data];
  let right = 0;
  for (let n = 0; n < tested / 2; n++) {
    let [best, least] = [0, Infinity];
    for (let m = 0; m < trained; m++) {
      let sum = 0;
      for (let p = 0; p < size && sum < least; p++) sum += (known[m * size + p] - asked[n * size + p]) ** 2;
      if (sum < least) [best, least] = [m, sum];
    }
    if (labels[best] === labels[trained + n]) right++;
  }
  return (200 * right) / tested;
}, most);

/** How many points in a hundred five networks lose, on average, when the new pictures are moved, to the left and to the right. */
export const lostTo = (moved: number, shown: Shown = 'still') =>
  mean(
    [1, 2, 3, 4, 5].flatMap((seed) =>
      [moved, -moved].map((by) => rightOf('convnet', seed, 0, shown) - rightOf('convnet', seed, by, shown)),
    ),
  );

/** (N + 2P − F) / S + 1, before anybody rounds it. */
export const unrounded = (N: number, F: number, S: number, P: number) => (N + 2 * P - F) / S + 1;
