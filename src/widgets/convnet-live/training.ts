import type { PictureSet } from '@lib/data/pictures/index';
import { memo } from '@lib/memo';
import { demoNetwork, formatNetwork, parseNetwork } from '@parts/convnet/inAddress';
import { sized, type Layer, type Misfit } from '@parts/convnet/layers';
import { Branch, type Setting, type Task } from './branch';
import { suppliesOf } from './supply';

export const epochs = 20;
export const classes = 10;
/** How many unseen pictures are asked about; this many of them are shown. */
export const tested = 500;
export const shownPictures = 24;
export const optimizers = ['sgd', 'momentum', 'adam'] as const;
export const rates = ['0.001', '0.003', '0.01', '0.1', '1'] as const;
/** How many forks there can be. */
export const mostForks = 4;

export interface State {
  /** After how many epochs the network is shown. */
  epoch: number;
  /** The layers, as `formatNetwork` writes them. */
  network: string;
  optimizer: (typeof optimizers)[number];
  rate: (typeof rates)[number];
  pictures: '300' | '1000' | '3000';
  seed: number;
  /** Four numbers for each fork: which course it leaves (0: the first), after which epoch, its optimizer, its rate. */
  forks: number[];
  /** Which course is shown: 0, or the number of a fork. */
  course: number[];
}

/** What the reader may give: pictures in place of ours, and weights to begin with. */
export interface Given {
  pictures?: PictureSet & { digits?: boolean };
  weights?: Float32Array;
}

/** More than this takes too long, or too much memory, for a page. */
export const most = { parameters: 500_000, multiplyAdds: 30_000_000, values: 400_000 } as const;

/** Why a network cannot be trained here. */
export type Problem =
  | { why: 'unreadable' }
  | { why: 'misfit'; at: number; misfit: Misfit }
  | { why: 'scores'; found: number }
  | { why: keyof typeof most; found: number; most: number };

export function problemOf(network: readonly Layer[] | null): Problem | null {
  if (!network) return { why: 'unreadable' };
  const { misfit, layers, ...costs } = sized(network);
  if (misfit) return { why: 'misfit', ...misfit };
  for (const why of ['parameters', 'multiplyAdds', 'values'] as const) {
    if (costs[why] > most[why]) return { why, found: costs[why], most: most[why] };
  }
  const last = layers[layers.length - 1];
  return last.layer.kind === 'fc' && last.layer.units === classes ? null : { why: 'scores', found: last.layer.kind === 'fc' ? last.layer.units : 0 }; // prettier-ignore
}

/** The network that is trained: the one that was asked for, or ours where that cannot be. */
export function networkOf(text: string) {
  const network = parseNetwork(text);
  const problem = problemOf(network);
  return { problem, network: problem ? parseNetwork(demoNetwork)! : network! };
}

const supplies = memo(suppliesOf, { most: 2 });

/** All courses of training on one task, as far as each has come. */
class Training {
  readonly task: Task;
  readonly #branches = new Map<string, Branch>();

  constructor(text: string, seed: number, count: number, test: number, { pictures, weights }: Given) {
    this.task = { network: networkOf(text).network, seed, start: weights, ...supplies(count, test, pictures) };
  }

  /** A course by what led to it; those that have not been wanted for long are forgotten. */
  branch(key: string, setting: Setting, from: number, parent?: Branch): Branch {
    const found = this.#branches.get(key);
    const branch = found ?? new Branch(this.task, setting, from, parent);
    this.#branches.delete(key);
    this.#branches.set(key, branch);
    const [oldest] = this.#branches.keys();
    if (this.#branches.size > 2 * (mostForks + 1)) this.#branches.delete(oldest);
    return branch;
  }
}

const trainingOf = memo(
  (text: string, seed: number, count: number, test: number, given: Given) =>
    new Training(text, seed, count, test, given),
);

/** A fork as the state has it. */
export interface Fork extends Setting {
  parent: number;
  from: number;
}

/** The forks that a list of numbers stands for, each from a course before it. */
export const forksOf = (list: readonly number[]): Fork[] =>
  Array.from({ length: Math.floor(list.length / 4) }, (_, i) => {
    const [parent, from, optimizer, rate] = list.slice(4 * i, 4 * i + 4).map(Math.round);
    return {
      parent: Math.min(parent, i),
      from: Math.min(from, epochs),
      optimizer: optimizers[Math.min(optimizer, optimizers.length - 1)],
      rate: Number(rates[Math.min(rate, rates.length - 1)]),
    };
  });

/** How much is computed where no reader waits for it, and that nothing is told of what was trained before. */
export interface Limits {
  epochs: number;
  pictures: number;
  tested: number;
}

interface Work {
  progress?(share: number): void;
}

/** So many batches are learned between two frames. */
const batchesAFrame = 3;

/** Trains the course that is shown and those beside it up to an epoch. */
export function* frames(state: State, given: Given = {}, { progress }: Work = {}, limits?: Limits) {
  const { problem } = networkOf(state.network);
  const count = Math.min(limits?.pictures ?? Infinity, Number(state.pictures));
  const training = trainingOf(state.network, state.seed, count, limits?.tested ?? tested, given);
  const wanted = problem ? 0 : Math.min(limits?.epochs ?? epochs, state.epoch);
  const forks = problem ? [] : forksOf(state.forks);
  const shown = Math.min(state.course[0] ?? 0, forks.length);
  const courses: Branch[] = [];
  const now = { ...training.task, given, problem, courses, shown, wanted, upTo: limits ? wanted : Infinity };
  let batches = 0;

  /** Brings a course to an epoch, unless its training stops before. */
  function* bring(branch: Branch, to: number): Generator<Model, void> {
    const first = branch.reached;
    while (branch.reached < to && !branch.stop) {
      branch.learn();
      if (++batches % batchesAFrame > 0) continue;
      progress?.((branch.reached - first) / (to - first));
      yield modelOf(now, branch);
    }
  }

  const { optimizer, rate } = state;
  const keys = [`${optimizer} ${rate}`];
  courses.push(training.branch(keys[0], { optimizer, rate: Number(rate) }, 0));
  for (const { parent, from, ...setting } of forks) {
    const origin = courses[parent];
    const at = Math.max(origin.from, Math.min(from, limits?.epochs ?? epochs));
    yield* bring(origin, at);
    const start = Math.min(at, origin.reached);
    keys.push(`${keys[parent]} | ${start} ${setting.optimizer} ${setting.rate}`);
    courses.push(training.branch(keys[courses.length], setting, start, origin));
  }
  yield* bring(courses[shown], wanted);
  for (const branch of courses) yield* bring(branch, wanted);
  return modelOf(now);
}

interface Now extends Task {
  given: Given;
  problem: Problem | null;
  courses: readonly Branch[];
  shown: number;
  /** The epoch that is asked for, and how far courses are told of that have come farther. */
  wanted: number;
  upTo: number;
}

/** What the figure draws; while a course grows, also how far it is. */
function modelOf({ network, train, test, given, problem, courses, shown, wanted, upTo }: Now, growing?: Branch) {
  const branch = courses[shown] ?? growing;
  const epoch = Math.max(branch.from, Math.min(wanted, branch.reached));
  const { score, trained, weights } = branch.checkpoint(epoch)!;
  const gallery = Math.min(shownPictures, test.count);
  const pixels = new Uint8Array(gallery * 3072);
  for (let i = 0; i < gallery; i++) pixels.set(test.at(i), 3072 * i);
  const confusion = new Array<number>(classes * classes).fill(0);
  score.predicted.forEach((c, i) => confusion[test.labels[i] * classes + c]++);
  return {
    problem,
    network: formatNetwork(network),
    /** After how many epochs. */
    epoch,
    shown,
    /** All tensors of the network, one after the other; while it learns, as they are at the moment. */
    weights: growing === branch ? growing.weights() : weights.slice(),
    score: { loss: score.loss, right: score.right, trained },
    confusion,
    /** Some of the pictures that the network has never seen, their classes, and what it says of them. */
    gallery: {
      pixels,
      labels: [...test.labels.subarray(0, gallery)],
      predicted: [...score.predicted.subarray(0, gallery)],
      sureness: [...score.sureness.subarray(0, gallery)],
    },
    courses: courses.map(({ setting, from, reached, after, curve, stop }) => {
      const points = curve.at.filter((at) => at <= upTo).length;
      return {
        ...setting,
        from,
        reached: Math.min(reached, Math.max(from, upTo)),
        stop: stop && stop.epoch <= upTo ? stop : null,
        curve: { at: curve.at.slice(0, points), loss: curve.loss.slice(0, points) },
        /** The share of unseen pictures that were right after each epoch from `from` on. */
        right: after.slice(0, upTo - from + 1).map((each) => each.score.right / test.count),
      };
    }),
    trained: train.count,
    tested: test.count,
    digits: given.pictures?.digits === true,
    own: !!given.pictures,
    loaded: !!given.weights,
  };
}

export type Model = ReturnType<typeof modelOf>;
