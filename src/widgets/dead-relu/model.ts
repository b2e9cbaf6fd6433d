import * as data from '@lib/data/index';
import { noGrad } from '@lib/engine/op';
import { Tensor } from '@lib/engine/tensor';
import { memo } from '@lib/memo';
import * as nn from '@lib/nn/index';
import { argmax, crossEntropy, leakyRelu } from '@lib/ops';
import * as optim from '@lib/optim/index';
import { Random } from '@lib/random';

export const optimizers = ['sgd', 'momentum', 'adam'] as const;
export const rates = ['0.1', '0.3', '1', '3', '10', '30'] as const;
export const slopes = ['0', '0.01', '0.1'] as const;

export interface State {
  /** After how many steps the network is shown. */
  step: number;
  rate: (typeof rates)[number];
  optimizer: (typeof optimizers)[number];
  /** The slope left of 0: 0 is ReLU. */
  slope: (typeof slopes)[number];
  seed: number;
}

/** What a run depends on. */
export interface Settings {
  rate: number;
  optimizer: State['optimizer'];
  slope: number;
  seed: number;
}

export const units = 12;
export const steps = 100;
const count = 80;
const classes = 2;

/** Both moons, in float64. */
const cloud = memo(() => {
  const { x, y } = data.moons({ n: count, noise: 0.1, seed: 3 });
  return { x: new Tensor(Float64Array.from(x.values), x.shape), labels: y };
});

const makers = {
  sgd: (params: Tensor[], lr: number) => optim.sgd(params, { lr }),
  momentum: (params: Tensor[], lr: number) => optim.sgd(params, { lr, momentum: 0.9 }),
  adam: (params: Tensor[], lr: number) => optim.adam(params, { lr }),
};

/** A layer with He’s start and biases of 0: at first every unit’s line passes through the middle of the cloud. */
function layer(from: number, to: number, random: Random): nn.Linear {
  const made = new nn.Linear(from, to, { dtype: 'float64', random });
  nn.init.kaimingNormal(made.weight, { random });
  made.bias!.change().fill(0);
  return made;
}

/** Trains a network 2-12-2 on all points at each step, and looks after each which units fire for none of them. */
export function dying({ rate, optimizer, slope, seed }: Settings) {
  const { x, labels } = cloud();
  const random = new Random(seed);
  const [hidden, last] = [layer(2, units, random), layer(units, classes, random)];
  const training = makers[optimizer](
    [hidden, last].flatMap(({ weight, bias }) => [weight, bias!]),
    rate,
  );
  const lines: number[][] = [];
  const dead: boolean[][] = [];
  const accuracy: number[] = [];
  let lost: number | null = null;
  for (let step = 0; step <= steps && lost === null; step++) {
    const loss = training.minimize(() => {
      const inputs = hidden.forward(x);
      const scores = last.forward(leakyRelu(inputs, { negativeSlope: slope }));
      lines.push(linesOf(hidden));
      dead.push(Array.from({ length: units }, (_, j) => !firesIn(inputs.values, j)));
      const guesses = noGrad(() => argmax(scores, 1)).values;
      accuracy.push(labels.filter((label, i) => guesses[i] === label).length / count);
      return crossEntropy(scores, labels);
    });
    if (!Number.isFinite(loss)) lost = step;
  }
  return { lines, dead, never: dead.map((row) => row.filter(Boolean).length), accuracy, lost };
}

/** For each unit a, b, c: its input is a x + b y + c, and 0 on its line. */
const linesOf = ({ weight, bias }: nn.Linear) =>
  Array.from({ length: units }, (_, j) => [weight.values[2 * j], weight.values[2 * j + 1], bias!.values[j]]).flat();

/** Whether a unit’s input is above 0 for any point. */
const firesIn = (inputs: ArrayLike<number>, unit: number) =>
  Array.from({ length: count }, (_, i) => inputs[i * units + unit]).some((value) => value > 0);

const runOf = memo(dying, { most: 20 });

/** A network on the way through its training, and which of its units have died. */
export function compute({ rate, optimizer, slope, seed }: State) {
  const { x, labels } = cloud();
  return {
    points: Array.from({ length: count }, (_, i) => [x.values[2 * i], x.values[2 * i + 1]]),
    labels,
    ...runOf({ rate: Number(rate), optimizer, slope: Number(slope), seed }),
  };
}

export type Model = ReturnType<typeof compute>;
