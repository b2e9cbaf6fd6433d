import * as data from '@lib/data/index';
import { zeros, Tensor } from '@lib/engine/tensor';
import { memo } from '@lib/memo';
import { binaryCrossEntropyWithLogits, linear, relu, reshape, sigmoid, tanh } from '@lib/ops';
import * as optim from '@lib/optim/index';
import { Random } from '@lib/random';

export const starts = ['zeros', 'equal', 'incoming', 'outgoing', 'biases', 'random'] as const;
export const sizes = ['1e-9', '1e-6', '0.001', '0.1'] as const;
const functions = { tanh, relu, sigmoid };
export const names = ['tanh', 'relu', 'sigmoid'] as const;

/** What a run depends on. */
export interface Settings {
  /**
   * The first weights: all 0; all one half; one half into the hidden units or out of them, the others random; all 0 but
   * random biases; or all random. Biases are 0 in all others.
   */
  start: (typeof starts)[number];
  /** How many units are moved a little before training, and about how far. */
  broken: number;
  size: number;
  f: (typeof names)[number];
  seed: number;
}

export interface State extends Omit<Settings, 'size'> {
  /** After how many steps the network is shown. */
  step: number;
  size: (typeof sizes)[number];
}

export const units = 6;
export const steps = 400;
const rate = 3;
const half = 0.5;
/** The numbers of a unit: two weights and a bias in front, one weight behind. */
export const numbers = 4;
/** Units that differ by more are seen as two. */
const visible = 0.1;

/** A disc in a ring, with twice as many points in the ring. */
const cloud = memo(
  (seed: number) => {
    const { x, y } = data.rings({ n: 108, gap: 0.4, seed });
    const kept = y.flatMap((label, i) => (label === 1 || i % 4 === 0 ? [i] : []));
    return { points: kept.map((i) => [x.values[2 * i], x.values[2 * i + 1]]), labels: kept.map((i) => y[i]) };
  },
  { most: 10 },
);

const none = () => 0;
const same = () => half;

/** The first numbers of the units, in the order in which they are drawn, and the bias of the output. */
function begin({ start, broken, size, seed }: Settings) {
  const random = new Random(seed);
  const draw = () => random.normal();
  const made = (shape: number[], value: () => number) => {
    const tensor = zeros(shape, { dtype: 'float64', requiresGrad: true });
    const values = tensor.change();
    for (let i = 0; i < values.length; i++) values[i] = value();
    return tensor;
  };
  const [into, bias, out] = {
    zeros: [none, none, none],
    equal: [same, none, same],
    incoming: [same, none, draw],
    outgoing: [draw, none, same],
    biases: [none, draw, none],
    random: [draw, none, draw],
  }[start];
  const hidden = { into: made([units, 2], into), bias: made([units], bias), out: made([1, units], out) };
  const move = (tensor: Tensor, at: number) => (tensor.change()[at] += size * draw());
  for (let j = 0; j < broken; j++) {
    move(hidden.into, 2 * j);
    move(hidden.into, 2 * j + 1);
    move(hidden.bias, j);
    move(hidden.out, j);
  }
  return { ...hidden, last: made([1], none) };
}

/** Trains a network 2-6-1 on all points at each step, and keeps the numbers of its units after each. */
export function training(settings: Settings, most = steps) {
  const { points, labels } = cloud(settings.seed);
  const { into, bias, out, last } = begin(settings);
  const x = new Tensor(Float64Array.from(points.flat()), [points.length, 2]);
  const y = new Tensor(Float64Array.from(labels), [labels.length]);
  const optimizer = optim.sgd([into, bias, out, last], { lr: rate });
  const all: number[][] = [];
  const accuracy: number[] = [];
  const output: number[] = [];
  for (let step = 0; step <= most; step++) {
    all.push(unitsOf(into, bias, out));
    output.push(last.values[0]);
    optimizer.minimize(() => {
      const hidden = functions[settings.f](linear(x, into, bias));
      const score = reshape(linear(hidden, out, last), [labels.length]);
      accuracy.push(labels.filter((label, i) => score.values[i] > 0 === (label === 1)).length / labels.length);
      return binaryCrossEntropyWithLogits(score, y);
    });
  }
  return {
    /** a, b, c, v of each unit, after each step: its input is a x + b y + c, and v is its weight in the sum. */
    units: all,
    /** The bias of the output. */
    output,
    /** By how much the two units that differ most differ, in the number in which they differ most. */
    apart: all.map(apart),
    /** How many units one would see, those counted once that are as good as the same. */
    kinds: all.map((numbers) => groupsOf(numbers).length),
    accuracy,
  };
}

const unitsOf = ({ values: into }: Tensor, { values: bias }: Tensor, { values: out }: Tensor) =>
  Array.from({ length: units }, (_, j) => [into[2 * j], into[2 * j + 1], bias[j], out[j]]).flat();

/** The numbers of each unit. */
export const rowsOf = (all: number[]) =>
  Array.from({ length: units }, (_, j) => all.slice(numbers * j, numbers * (j + 1)));

const distance = (a: number[], b: number[]) => Math.max(...a.map((value, k) => Math.abs(value - b[k])));

function apart(all: number[]): number {
  const rows = rowsOf(all);
  return Math.max(...rows.flatMap((a, i) => rows.slice(i + 1).map((b) => distance(a, b))));
}

/** Units that cannot be told apart, as lists of their places. */
export function groupsOf(all: number[]): number[][] {
  const rows = rowsOf(all);
  const groups: number[][] = [];
  rows.forEach((row, j) => {
    const group = groups.find(([first]) => distance(rows[first], row) <= visible);
    if (group) group.push(j);
    else groups.push([j]);
  });
  return groups;
}

const runOf = memo(training, { most: 20 });

/** A network on the way through its training, and which of its units are copies of one another. */
export function compute({ start, broken, size, f, seed }: State) {
  return { ...cloud(seed), ...runOf({ start, broken, size: Number(size), f, seed }) };
}

export type Model = ReturnType<typeof compute>;
