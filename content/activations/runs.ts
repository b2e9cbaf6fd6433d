// The small race that the chapter's claims are decided by: its figure runs a larger one.
import { pictures } from '@lib/data/pictures/index';
import { Tensor, tensor } from '@lib/engine/tensor';
import { tidy } from '@lib/engine/tidy';
import { memo } from '@lib/memo';
import * as nn from '@lib/nn/index';
import { argmax, crossEntropy, reshape } from '@lib/ops';
import * as optim from '@lib/optim/index';
import { Random } from '@lib/random';
import { functions } from './functions';

/** Pixels along a side of the pictures that are learned here: half as many as they are drawn with, for speed. */
const side = 16;
const size = 3 * side * side;
const trained = 300;
const batch = 20;
const goal = 0.75;
const longest = 30;
/** For momentum, the likeliest first. */
const rates = [0.03, 0.01, 0.1];

/** By how much the weights are larger than 1/√n, in the start that suits a function: He’s, or tanh’s gain. */
const gains = { sigmoid: 1, tanh: 5 / 3, relu: Math.SQRT2 };
export type Activation = keyof typeof gains;

export interface Racer {
  activation: Activation;
  /** Weights that suit the function, or those that PyTorch gives to all. */
  start: 'own' | 'default';
  seed: number;
}

/** The course's pictures with half as many pixels along each side: (N, 3, 16, 16), from −1 to 1. */
const setOf = memo(
  (seed: number) => {
    const { pixels, labels } = pictures({ n: trained, seed });
    const values = new Float32Array(trained * size);
    for (let plane = 0; plane < 3 * trained; plane++)
      for (let i = 0; i < 32; i++)
        for (let j = 0; j < 32; j++)
          values[(plane * side + (i >> 1)) * side + (j >> 1)] += (pixels[(plane * 32 + i) * 32 + j] / 127.5 - 1) / 4;
    return { values, labels: [...labels] };
  },
  { most: 5 },
);

/** Three convolutions of stride 2 with the function behind each, and a linear layer. */
function netOf({ activation, start, seed }: Racer) {
  const random = new Random(seed);
  const convs = [[3, 8], [8, 16], [16, 32]].map(([from, to]) => new nn.Conv2d(from, to, 3, { stride: 2, padding: 1, random })); // prettier-ignore
  const last = new nn.Linear(32 * 2 * 2, 10, { random });
  if (start === 'own') {
    for (const { weight, bias } of convs) {
      nn.init.normal(weight, 0, gains[activation] / Math.sqrt(nn.init.fans(weight.shape).fanIn), { random });
      bias!.change().fill(0);
    }
  }
  const bend = functions[activation];
  return {
    parameters: [...convs, last].flatMap((layer) => layer.parameters()),
    forward: (x: Tensor) =>
      last.forward(
        reshape(
          convs.reduce((y, conv) => bend(conv.forward(y)), x),
          [-1, 32 * 2 * 2],
        ),
      ),
  };
}

/** After how many epochs, with fractions, three of four training pictures are right; null if not within so many. */
function timeTo(racer: Racer, lr: number, within: number): number | null {
  const { values, labels } = setOf(racer.seed);
  const net = netOf(racer);
  const optimizer = optim.sgd(net.parameters, { lr, momentum: 0.9 });
  const random = new Random(100 + racer.seed);
  const all = new Tensor(values, [trained, 3, side, side]);
  let before = 0;
  for (let epoch = 1; epoch < within + 1; epoch++) {
    const order = random.permutation(trained);
    for (let from = 0; from < trained; from += batch) {
      const at = order.slice(from, from + batch);
      const seen = new Float32Array(batch * size);
      at.forEach((picture, row) => seen.set(values.subarray(picture * size, (picture + 1) * size), row * size));
      const x = new Tensor(seen, [batch, 3, side, side]);
      const y = tensor(at.map((picture) => labels[picture]));
      if (!Number.isFinite(optimizer.minimize(() => crossEntropy(net.forward(x), y)))) return null;
    }
    const said = tidy(() => [...argmax(net.forward(all), 1).data]);
    const right = said.filter((label, i) => label === labels[i]).length / trained;
    if (right >= goal) return epoch - (right - goal) / (right - before);
    before = right;
  }
  return null;
}

/** The epochs to the goal with the best of three rates; as many as were tried where it is not reached. */
export const bestTime = memo(
  (racer: Racer) => rates.reduce((best, rate) => Math.min(best, timeTo(racer, rate, best) ?? best), longest),
  { most: 50 },
);

/** Whether any of the rates reaches the goal within so many epochs. */
export const arrivesWithin = (activation: Activation, epochs: number, seed: number): boolean =>
  rates.some((rate) => timeTo({ activation, start: 'own', seed }, rate, epochs) !== null);
