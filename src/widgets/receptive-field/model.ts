import { pictures } from '@lib/data/pictures/index';
import { grad } from '@lib/engine/autograd';
import { Tensor, tensor, zeros } from '@lib/engine/tensor';
import { tidy } from '@lib/engine/tidy';
import { finish } from '@lib/finish';
import { memo } from '@lib/memo';
import * as nn from '@lib/nn';
import { conv2d, crossEntropy, maxPool2d, mean, linear, relu, slice, sum } from '@lib/ops';
import * as optim from '@lib/optim';
import { Random } from '@lib/random';
import { kinds, levelsOf, paddingOf, side, type Level } from './field';

export interface State {
  /** The layers from the pixels up, by their place among `kinds`. */
  layers: number[];
  /** The unit of the top level that is looked at. */
  column: number[];
  row: number[];
  /** Weights as they are drawn, or after training on the pictures. */
  weights: 'drawn' | 'trained';
}

const area = side * side;
/** Channels of every layer. */
const channels = 6;
/** Pictures over which the gradients are averaged. */
const looked = 12;
const pictureShown = 5;
export const steps = 40;
const batch = 16;
const rate = 0.004;

const scaled = (pixels: Uint8Array) => Float32Array.from(pixels, (value) => value / 127.5 - 1);
const trainingSet = memo(() => {
  const { pixels, labels } = pictures({ n: 300, seed: 1 });
  return { x: scaled(pixels), labels: [...labels] };
});
/** Pictures that it is not trained on. */
const unseen = memo(() => {
  const { pixels } = pictures({ n: looked, seed: 2 });
  return { x: scaled(pixels), pixels };
});

/** Some of the pictures, (N, 3, 32, 32). */
function batchOf(x: Float32Array, at: number[]) {
  const numbers = new Float32Array(3 * area * at.length);
  at.forEach((i, row) => numbers.set(x.subarray(3 * area * i, 3 * area * (i + 1)), 3 * area * row));
  return new Tensor(numbers, [at.length, 3, side, side]);
}

/** A stack with He's weights, and a linear layer on the mean of each of its maps. */
class Stack {
  private readonly weights: (Tensor | null)[];
  private readonly head: Tensor;
  private readonly random = new Random(3);

  constructor(private readonly layers: readonly number[]) {
    const drawn = (shape: number[]) =>
      nn.init.kaimingNormal(zeros(shape, { requiresGrad: true }), { nonlinearity: 'relu', random: this.random });
    let from = 3;
    this.weights = layers.map((code) => {
      const { kernel, isPool } = kinds[code];
      if (isPool) return null;
      const weight = drawn([channels, from, kernel, kernel]);
      from = channels;
      return weight;
    });
    this.head = drawn([10, from]);
  }

  /** (N, 3, 32, 32) → (N, C, H, W): the maps of the top level. */
  maps(x: Tensor): Tensor {
    return this.layers.reduce((value, code, i) => {
      const weight = this.weights[i];
      const kind = kinds[code];
      if (!weight) return maxPool2d(value, kind.kernel);
      return relu(conv2d(value, weight, undefined, { stride: kind.stride, padding: paddingOf(kind) }));
    }, x);
  }

  /** Trains on the course's pictures, a step at a time. */
  *train() {
    const { x, labels } = trainingSet();
    const parameters = [...this.weights.filter((weight) => weight !== null), this.head];
    const optimizer = optim.adam(parameters, { lr: rate });
    for (let step = 0; step < steps; step++) {
      const at = Array.from({ length: batch }, () => Math.floor(labels.length * this.random.uniform()));
      const seen = batchOf(x, at);
      const wanted = tensor(at.map((i) => labels[i]));
      optimizer.minimize(() => crossEntropy(linear(mean(this.maps(seen), [2, 3]), this.head), wanted));
      yield step + 1;
    }
  }

  /** How much each pixel moves the maps at one place: |gradient|, averaged over pictures and colours; 1 at its largest. */
  reach(row: number, column: number): number[] {
    const gradient = tidy(() => {
      const x = batchOf(
        unseen().x,
        Array.from({ length: looked }, (_, i) => i),
      );
      x.requiresGrad = true;
      const unit = slice(this.maps(x), [null, null, row, column]); // (N, C)
      return Float32Array.from(grad(sum(unit), [x])[0]!.data);
    });
    const reach = Array.from({ length: area }, (_, i) => {
      let total = 0;
      for (let at = i; at < gradient.length; at += area) total += Math.abs(gradient[at]);
      return total;
    });
    const largest = Math.max(...reach) || 1;
    return reach.map((value) => value / largest);
  }
}

/** The trained stack of these layers, as far as it has come. */
const trainingOf = memo((layers: readonly number[]) => {
  const stack = new Stack(layers);
  return { stack, steps: stack.train(), done: 0 };
});

/** The pixels that a unit answers to: by gradients through real filters, drawn or trained. */
export function* frames(state: State, _given?: undefined, { progress }: { progress?(share: number): void } = {}) {
  const { weights } = state;
  // layers that no longer fit are left out
  const levels = levelsOf(state.layers);
  const layers = state.layers.slice(0, levels.length - 1);
  const top = levels[levels.length - 1];
  const [row, column] = [state.row[0], state.column[0]].map((at) => Math.min(at, top.count - 1));
  if (weights === 'drawn') return modelOf(new Stack(layers), top, row, column);
  const training = trainingOf(layers);
  while (training.done < steps) {
    training.done = training.steps.next().value ?? steps;
    progress?.(training.done / steps);
    if (training.done % 10 === 0 && training.done < steps) yield modelOf(training.stack, top, row, column);
  }
  return modelOf(training.stack, top, row, column);
}

export const compute = (state: State) => finish(frames(state));

function modelOf(stack: Stack, { first, jump }: Level, row: number, column: number) {
  const reach = stack.reach(row, column);
  return {
    /** For each pixel, row by row. */
    reach,
    /** Pixels along a side of the square in the middle that holds 95 % of it. */
    within: widthOf(reach, [first + column * jump, first + row * jump], 0.95),
    /** No pixel moves the unit: every filter on the way yields zero. */
    isSilent: !reach.some((value) => value > 0),
    picture: [...unseen().pixels.subarray(3 * area * pictureShown, 3 * area * (pictureShown + 1))],
  };
}

export type Model = ReturnType<typeof compute>;

/** Pixels along a side of the smallest square around the middle (in pixels) that holds a share of the whole reach. */
export function widthOf(reach: number[], [x, y]: readonly [number, number], share: number): number {
  const total = reach.reduce((sum, value) => sum + value, 0);
  for (let width = 1; ; width += 2) {
    let inside = 0;
    reach.forEach((value, i) => {
      const off = Math.max(Math.abs((i % side) + 0.5 - x), Math.abs(Math.floor(i / side) + 0.5 - y));
      if (off <= width / 2) inside += value;
    });
    if (inside >= share * total || width >= 2 * side) return width;
  }
}
