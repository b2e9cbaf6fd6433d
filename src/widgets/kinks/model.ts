import { finish } from '@lib/finish';
import { kinksOf, network, spread, targets, through, type Weights } from './network';
import { apart, run, type Curve, type Way } from './settings';
import { trainingOf } from './training';

export interface State {
  curve: Curve;
  /** How many hidden units there are: one for each piece, if all kinks lie between the edges. */
  // zh: 隐藏单元的个数：所有折角都在两端之间时，每段一个单元。
  units: number;
  way: Way;
  /** Where the kinks stand once one has been moved, without the first, which stays at the edge. */
  // zh: 有折角被移动之后，各折角在哪里；不含第一个，它留在左端。
  moved: number[];
  /** Other first weights. */
  // zh: 换一组初始权重。
  seed: number;
}

const count = 801;
const along = Array.from({ length: count }, (_, i) => -1 + (2 * i) / (count - 1));

/** Where the kinks stand, without the first: spread evenly, unless each unit has one that has been moved, from left to right. */
// zh: 折角在哪里，不含第一个：均匀分布；每个单元都有被移动过的折角、并且从左到右排列时除外。
export function placesOf({ units, moved }: Pick<State, 'units' | 'moved'>): number[] {
  const isInOrder = [...moved, 1].every((x, k) => x - (moved[k - 1] ?? -1) > apart / 2);
  return moved.length === units - 1 && isInOrder ? moved : spread(units);
}

/** What is seen of a network: its line, its kinks, and how far it is from the curve. */
// zh: 一个网络给人看的部分：它的折线、折角，以及离曲线多远。
function seen(curve: Curve, weights: Weights) {
  const kinks = kinksOf(weights);
  const within = kinks.filter((x) => x > -1 && x < 1).sort((a, b) => a - b);
  const ends = [-1, ...within, 1];
  const offAt = (xs: readonly number[]) => network(weights, xs).map((y, i) => targets[curve](xs[i]) - y);
  const off = offAt(along);
  // the error is drawn at its corners and between them, more finely where there are more
  // zh: 误差画在各个拐角处和它们之间，拐角越多画得越密
  const every = Math.min(10, Math.floor(40 / kinks.length));
  const shown = [...new Set([...ends, ...along.filter((_, i) => i % every === 0)])].sort((a, b) => a - b);
  const at = off.reduce((best, value, i) => (Math.abs(value) > Math.abs(off[best]) ? i : best), 0);
  return {
    line: { x: ends, y: network(weights, ends) },
    off: { x: shown, y: offAt(shown) },
    /** The largest error; where it is, with its sign. */
    // zh: 最大误差；它在哪里，带符号。
    worst: Math.abs(off[at]),
    worstAt: { x: along[at], off: off[at] },
    /** How many kinks lie at the edges or beyond them, where they bend nothing. */
    // zh: 多少个折角落在两端或两端之外：在那里什么也弯不了。
    beyond: kinks.length - within.length,
    /** What each unit adds, along the same line. */
    // zh: 每个单元各加上什么。
    parts: weights.a.map((a, k) => {
      const x = [-1, ...(kinks[k] > -1 && kinks[k] < 1 ? [kinks[k]] : []), 1];
      return { x, y: x.map((at) => a * Math.max(0, weights.w[k] * at + weights.b[k])) };
    }),
  };
}

/** A network with the kinks where they are placed; of one that is trained, what it is every few steps. */
// zh: 折角摆在指定位置的网络；或者训练中的网络，每隔若干步给出一次。
export function* frames({ curve, units, way, moved, seed }: State): Generator<Model, Model, void> {
  const even = seen(curve, through(curve, spread(units))).worst;
  if (way === 'placed') return { ...seen(curve, through(curve, placesOf({ units, moved }))), even, step: 0 };
  const training = trainingOf(curve, units, seed);
  const model = (): Model => ({ ...seen(curve, training.weights), even, step: training.step });
  while (training.step < run.steps) {
    yield model();
    training.learn();
  }
  return model();
}

export interface Model extends ReturnType<typeof seen> {
  /** The largest error with as many kinks, spread evenly. */
  // zh: 折角同样多、均匀分布时的最大误差。
  even: number;
  /** How many steps the network has been trained. */
  // zh: 网络训练了多少步。
  step: number;
}

export const compute = (state: State): Model => finish(frames(state));
