import type { PictureSet } from '@lib/data/pictures/index';
import { finish } from '@lib/finish';
import { memo } from '@lib/memo';
import { linear } from '@lib/ops';
import { beforeFork, type Ways } from '@parts/fork/before';
import { classes, highest, rows, setsOf, size, Training } from './training';

export const decays = ['0.05', '0.5', '2.5'] as const;

export interface State {
  /** How often the classifier has seen every training picture. */
  // zh: 分类器把每张训练图看过多少遍。
  epoch: number;
  /** Which of the test pictures is multiplied. */
  // zh: 拿哪张测试图来乘。
  picture: number;
  /** The row of W that multiplies it. */
  // zh: 用 W 的哪一行来乘。
  row: number;
  show: 'weights' | 'averages';
  training: '200' | '1000' | '5000';
  /** λ: the loss has λ Σ W² beside it, which pulls every weight towards 0. */
  // zh: λ：损失里加上 λ Σ W²，把每个权重往 0 拉。
  decay: (typeof decays)[number];
  /** The horses as they come, or posed in profile. */
  // zh: 各式各样的马，或一律侧面像。
  horses: 'any' | 'posed';
  /** How many percent of the posed horses look to the left. */
  // zh: 侧面像的马里有百分之几朝左。
  left: number;
  /** Where training was forked, and with what it had come there. */
  // zh: 在哪一轮之后分叉，以及在那之前的设置。
  fork?: number[];
}

/** What a fork may change. */
// zh: 分叉可以改什么。
export const ways: Ways<State> = { decay: decays };

/** What the reader may give: pictures in place of ours, and one of their own to multiply. */
// zh: 读者可以提供的：替换我们的图，以及一张要乘的图。
export interface Given extends PictureSet {
  question?: Uint8Array;
  /** Handwritten digits, whose classes are 0 to 9. */
  // zh: 手写数字，类别是 0 到 9。
  digits?: boolean;
}

export const epochs = 30;

/** Weights as a picture: zero is grey, and all but the largest hundredth fit into 0 … 255. */
// zh: 把权重画成图：零是灰色，除了最大的百分之一，其余都落在 0 … 255 之内。
function visible(weights: Float32Array) {
  const sizes = weights.map(Math.abs).sort();
  const reach = sizes[Math.floor(0.99 * size)] || 1;
  return Array.from(weights, (w) => Math.round(127.5 + 127.5 * Math.max(-1, Math.min(1, w / reach))));
}

const sets = memo(setsOf, { most: 4 });
/** The figure's training with this many pictures and this λ, as far as it has come. */
// zh: 用这么多图和这个 λ 的训练，到目前为止的进展。
export const trainingOf = memo(
  (count: number, decay: number, given: Given | undefined, left: number | null) =>
    new Training(sets(count, given, left), decay),
  { most: 9 },
);
const forkOf = memo((from: Training, at: number, decay: number) => new Training(from.sets, decay, { from, at }), { most: 3 }); // prettier-ignore

/** The rows of W as pictures after some epochs of training, and a test picture multiplied by one of them. */
// zh: 训练若干轮之后，把 W 的各行画成图，再用其中一行乘一张测试图。
export function* frames(state: State, given?: Given, { progress }: { progress?(share: number): void } = {}) {
  const { epoch, decay } = state;
  const left = state.horses === 'posed' ? state.left / 100 : null;
  const forked = beforeFork(state, ways);
  const before = forked?.before.decay ?? decay;
  const own = trainingOf(Number(state.training), Number(before), given, left);
  const isTurned = forked !== null && forked.at <= epoch && before !== decay;
  const first = isTurned ? Math.min(own.epochs, forked.at) : own.epochs;
  let training = own;
  const reached = () => Math.min(own.epochs, training.epochs);
  const shown = () => modelAfter(Math.min(epoch, reached()), { training, own, from: forked?.at ?? null }, state, given);
  function* growTo(wanted: number) {
    while (reached() < wanted) {
      const now = reached();
      for (const one of new Set([own, training])) if (one.epochs === now) one.learn();
      progress?.((reached() - first) / (epoch - first));
      if (reached() < epoch) yield shown();
    }
  }
  if (isTurned) {
    yield* growTo(forked.at);
    training = forkOf(own, forked.at, Number(decay));
  }
  yield* growTo(epoch);
  return shown();
}

export const compute = (state: State, given?: Given) => finish(frames(state, given));

interface Branches {
  training: Training;
  /** The one that keeps its λ, and after which epoch they part, if training was forked. */
  // zh: 保持原来 λ 的那一支；若有分叉，在哪一轮之后分开。
  own: Training;
  from: number | null;
}

function modelAfter(epoch: number, { training, own, from }: Branches, { picture, row, show }: State, given?: Given) {
  const { after, sets } = training;
  const { train, test, averages } = sets;
  const { W, b, right } = after[epoch];
  const weights = W.data as Float32Array;
  const at = Math.min(picture, test.labels.length - 1);
  const pixels = given?.question ?? test.pixels.subarray(at * size, (at + 1) * size);
  const x = rows(pixels);
  const scores = [...linear(x, W, b).data];
  const rowOf = ({ after }: Training, c: number) =>
    visible((after[epoch].W.data as Float32Array).subarray(c * size, (c + 1) * size));
  const branchOf = (of: Training) => ({
    templates: Array.from({ length: classes }, (_, c) => rowOf(of, c)),
    right: of.after.slice(0, epoch + 1).map(({ right }) => right('test')),
  });
  const products = Array.from({ length: size }, (_, p) => weights[row * size + p] * x.data[p]);
  return {
    /** How many epochs it has trained. */
    // zh: 已训练的轮次。
    epoch,
    /** How many it has been trained for so far: these can be gone through. */
    // zh: 到目前为止训练了多少轮：这些都可以翻看。
    grown: after.length - 1,
    /** For each class its row of W, or its average training picture, as 3,072 numbers from 0 to 255. */
    // zh: 每一类对应的 W 的一行，或该类训练图的平均：3,072 个 0 到 255 的数。
    templates: Array.from({ length: classes }, (_, c) => {
      if (show === 'weights') return rowOf(training, c);
      return Array.from(averages.subarray(c * size, (c + 1) * size), (value) => Math.round(127.5 * (value + 1)));
    }),
    /** If training was forked: after which epoch, and both branches, each as its rows and the share of test pictures right. */
    // zh: 若有分叉：在哪一轮之后，以及两支各自的 W 的各行和测试图的正确率。
    branches: from === null ? null : { from, pale: branchOf(own), full: branchOf(training) },
    pixels: [...pixels],
    /** What each of the 1,024 pixels adds to the score of the row: its three colours together. */
    // zh: 1,024 个像素各为这一行的得分加上多少：三个颜色合在一起。
    map: products.slice(0, size / 3).map((red, p) => red + products[size / 3 + p] + products[(2 * size) / 3 + p]),
    scores,
    /** The class of the highest score; −1 while all are equal, as before the first step. */
    // zh: 得分最高的类；得分全都相等时（还没开始训练）是 −1。
    winner: scores.every((score) => score === scores[0]) ? -1 : highest(scores),
    /** The class of the picture; −1 where nobody knows it. */
    // zh: 这张图的类别；没人知道时是 −1。
    label: given?.question ? -1 : test.labels[at],
    digits: given?.digits === true,
    accuracy: { train: right('train'), test: right('test') },
    trained: train.labels.length,
    tested: test.labels.length,
  };
}

export type Model = ReturnType<typeof compute>;
