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
  // zh: 从像素往上的各层，用它们在 `kinds` 里的位置表示。
  layers: number[];
  /** The unit of the top level that is looked at. */
  // zh: 要看的顶层单元。
  column: number[];
  row: number[];
  /** Weights as they are drawn, or after training on the pictures. */
  // zh: 权重是刚抽取的，还是用图训练过的。
  weights: 'drawn' | 'trained';
}

const area = side * side;
/** Channels of every layer. */
// zh: 每一层的通道数。
const channels = 6;
/** Pictures over which the gradients are averaged. */
// zh: 对多少张图的梯度求平均。
export const looked = 12;
/** Pictures that the network is trained on. */
// zh: 训练网络用的图片数。
export const trained = 300;
const pictureShown = 5;
export const steps = 40;
const batch = 16;
const rate = 0.004;

const scaled = (pixels: Uint8Array) => Float32Array.from(pixels, (value) => value / 127.5 - 1);
const trainingSet = memo(() => {
  const { pixels, labels } = pictures({ n: trained, seed: 1 });
  return { x: scaled(pixels), labels: [...labels] };
});
/** Pictures that it is not trained on. */
// zh: 没有用来训练的图。
const unseen = memo(() => {
  const { pixels } = pictures({ n: looked, seed: 2 });
  return { x: scaled(pixels), pixels };
});

/** Some of the pictures, (N, 3, 32, 32). */
// zh: 其中几张图，(N, 3, 32, 32)。
function batchOf(x: Float32Array, at: number[]) {
  const numbers = new Float32Array(3 * area * at.length);
  at.forEach((i, row) => numbers.set(x.subarray(3 * area * i, 3 * area * (i + 1)), 3 * area * row));
  return new Tensor(numbers, [at.length, 3, side, side]);
}

/** A stack with He's weights, and a linear layer on the mean of each of its maps. */
// zh: 用 He 初始化的堆叠，加上一个以各特征图的平均为输入的线性层。
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
  // zh: (N, 3, 32, 32) → (N, C, H, W)：顶层的特征图。
  maps(x: Tensor): Tensor {
    return this.layers.reduce((value, code, i) => {
      const weight = this.weights[i];
      const kind = kinds[code];
      if (!weight) return maxPool2d(value, kind.kernel);
      return relu(conv2d(value, weight, undefined, { stride: kind.stride, padding: paddingOf(kind) }));
    }, x);
  }

  /** Trains on the course's pictures, a step at a time. */
  // zh: 用课程的图训练，每次一步。
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
  // zh: 每个像素对某处的特征图影响多大：|梯度|，对图和颜色求平均；最大处为 1。
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
// zh: 这些层训练出的堆叠，到目前为止的进展。
const trainingOf = memo((layers: readonly number[]) => {
  const stack = new Stack(layers);
  return { stack, steps: stack.train(), done: 0 };
});

/** The pixels that a unit answers to: by gradients through real filters, drawn or trained. */
// zh: 一个单元对哪些像素有反应：由真实滤波器的梯度求得，滤波器可以是刚抽取的，也可以是训练过的。
export function* frames(state: State, _given?: undefined, { progress }: { progress?(share: number): void } = {}) {
  const { weights } = state;
  // layers that no longer fit are left out
  // zh: 放不下的层略去
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
    // zh: 每个像素的值，逐行排列。
    reach,
    /** Pixels along a side of the square in the middle that holds 95% of it. */
    // zh: 包含其中 95% 的居中正方形，每边多少像素。
    within: widthOf(reach, [first + column * jump, first + row * jump], 0.95),
    /** Where that middle is, across and down, in pixels. */
    // zh: 那个正方形的中心在哪里，横向和纵向，以像素计。
    middle: [first + column * jump, first + row * jump] as const,
    /** No pixel moves the unit: every filter on the way yields zero. */
    // zh: 没有像素能影响这个单元：一路上的滤波器都给出零。
    isSilent: !reach.some((value) => value > 0),
    picture: [...unseen().pixels.subarray(3 * area * pictureShown, 3 * area * (pictureShown + 1))],
  };
}

export type Model = ReturnType<typeof compute>;

/** Pixels along a side of the smallest square around the middle (in pixels) that holds a share of the whole reach. */
// zh: 以中心（以像素计）为中心、包含总影响的某个比例的最小正方形，每边多少像素。
export function widthOf(reach: number[], [x, y]: readonly [number, number], share: number): number {
  const total = reach.reduce((sum, value) => sum + value, 0);
  for (let width = 1; ; width++) {
    let inside = 0;
    reach.forEach((value, i) => {
      const off = Math.max(Math.abs((i % side) + 0.5 - x), Math.abs(Math.floor(i / side) + 0.5 - y));
      if (off + 0.5 <= width / 2) inside += value;
    });
    if (inside >= share * total || width >= 2 * side) return width;
  }
}
