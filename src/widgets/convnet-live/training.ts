import type { PictureSet } from '@lib/data/pictures/index';
import { memo } from '@lib/memo';
import { formatNetwork } from '@parts/convnet/inAddress';
import { tensorsOf } from '@parts/convnet/layers';
import { Branch, type Task } from './branch';
import type { Setting } from './learner';
import { networkOf, type Problem } from './problem';
import { classes, epochs, mostForks, optimizers, rates, shownPictures, tested } from './settings';
import { suppliesOf } from './supply';
import { isForMany, Team } from './team';

export interface State {
  /** After how many epochs the network is shown. */
  // zh: 显示多少轮之后的网络。
  epoch: number;
  /** The layers, as `formatNetwork` writes them. */
  // zh: 各层，写法和 `formatNetwork` 一样。
  network: string;
  optimizer: (typeof optimizers)[number];
  rate: (typeof rates)[number];
  pictures: '300' | '1000' | '3000';
  seed: number;
  /** Four numbers for each fork: which course it leaves (0: the first), after which epoch, its optimizer, its rate. */
  // zh: 每个分支四个数：从哪条训练路线分出（0 是第一条）、在哪一轮之后、优化器、学习率。
  forks: number[];
  /** Which course is shown: 0, or the number of a fork. */
  // zh: 显示哪条训练路线：0，或分支的编号。
  course: number[];
  /** Into how many parts each batch is split; 0: into as many as this computer has threads for. */
  // zh: 每个小批量分成几份；0 表示这台计算机有几个线程就分几份。
  split?: number[];
}

/** What the reader may give: pictures in place of ours, and weights to begin with. */
// zh: 读者可以提供的：替换我们的图，以及初始权重。
export interface Given {
  pictures?: PictureSet & { digits?: boolean };
  weights?: Float32Array;
}

const supplies = memo(suppliesOf, { most: 2 });

/** All courses of training on one task, each as far as it has come. */
// zh: 同一任务上的所有训练路线，各自的进展。
class Training {
  readonly task: Task;
  readonly #branches = new Map<string, Branch>();

  constructor(text: string, seed: number, count: number, test: number, { pictures, weights }: Given) {
    const { network } = networkOf(text);
    const fits = weights?.length === tensorsOf(network).reduce((sum, { size }) => sum + size, 0);
    this.task = { network, seed, start: fits ? weights : undefined, ...supplies(count, test, pictures) };
  }

  /** A course by what led to it; those that have not been wanted for long are forgotten. */
  // zh: 按由来区分的训练路线；很久没用到的会被丢掉。
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
  (text: string, seed: number, count: number, test: number, given: Given, _split: number) =>
    new Training(text, seed, count, test, given),
);

/** A fork as the state has it. */
// zh: 状态里记录的一个分支。
export interface Fork extends Setting {
  parent: number;
  from: number;
}

/** The forks that a list of numbers stands for, each from a course before it. */
// zh: 一串数代表的各个分支，每个都从它前面的路线分出。
const forksOf = (list: readonly number[]): Fork[] =>
  Array.from({ length: Math.floor(list.length / 4) }, (_, i) => {
    const [parent, from, optimizer, rate] = list.slice(4 * i, 4 * i + 4).map(Math.round);
    return {
      parent: Math.min(parent, i),
      from: Math.min(from, epochs),
      optimizer: optimizers[Math.min(optimizer, optimizers.length - 1)],
      rate: Number(rates[Math.min(rate, rates.length - 1)]),
    };
  });

/** The limit where no reader waits for it, without anything that was trained before. */
// zh: 没有读者在等时算多少；不提以前训练过的。
export interface Limits {
  epochs: number;
  pictures: number;
  tested: number;
  /** How many of the unseen pictures are shown. */
  // zh: 显示几张没见过的图。
  shown: number;
}

interface Work {
  progress?(share: number): void;
  /** Other threads to train in. */
  // zh: 用来训练的其他线程。
  crew?(): ConstructorParameters<typeof Team>[0] | null;
}

const teamOf = memo((crew: ReturnType<NonNullable<Work['crew']>>) => crew && new Team(crew));

/** So many batches are learned between two frames. */
// zh: 两帧之间学多少个小批量。
const batchesAFrame = 3;

/** Trains the course that is shown and those beside it up to an epoch. */
// zh: 把显示的路线和旁边的路线训练到某一轮。
export function* trainTo(state: State, given: Given = {}, { progress, crew }: Work = {}, limits?: Limits) {
  const { problem } = networkOf(state.network);
  const count = Math.min(limits?.pictures ?? Infinity, Number(state.pictures));
  const { network } = networkOf(state.network);
  const team = crew && isForMany(network) ? teamOf(crew()) : null;
  const split = isForMany(network) ? state.split?.[0] || (team?.helpers ?? 0) + 1 : 1;
  const training = trainingOf(state.network, state.seed, count, limits?.tested ?? tested, given, split);
  const wanted = Math.min(limits?.epochs ?? epochs, state.epoch);
  const forks = forksOf(state.forks);
  const shown = Math.min(state.course[0] ?? 0, forks.length);
  const courses: Branch[] = [];
  const now = {
    ...training.task,
    given,
    problem,
    courses,
    forks,
    shown,
    wanted,
    split: isForMany(network) ? split : null,
    upTo: limits ? wanted : Infinity,
    gallery: limits?.shown ?? shownPictures,
  };
  let batches = 0;

  /** Brings a course to an epoch, unless its training stops before. */
  // zh: 把一条路线训练到某一轮，除非训练提前停止。
  function* bring(branch: Branch, to: number): Generator<Model | Promise<unknown>, void> {
    const first = branch.reached;
    while (branch.reached < to && !branch.stop) {
      const learned = branch.learn(team, split);
      if (learned instanceof Promise) {
        yield learned;
        continue;
      }
      if (batches++ % batchesAFrame > 0) continue;
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
  forks: readonly Fork[];
  shown: number;
  /** The requested epoch, and how much is reported about courses that have gone farther. */
  // zh: 要看的轮次；走得更远的路线画到哪里。
  wanted: number;
  split: number | null;
  upTo: number;
  /** How many unseen pictures are shown. */
  // zh: 显示几张没见过的图。
  gallery: number;
}

/** What the figure draws; while a course grows, also how far it is. */
// zh: 图要画的内容；训练还在进行时，也包括到了哪里。
function modelOf(
  { network, train, test, start, given, problem, courses, forks, shown, wanted, split, upTo, gallery: most }: Now,
  growing?: Branch,
) {
  const branch = courses[shown] ?? growing;
  const epoch = Math.max(branch.from, Math.min(wanted, branch.reached));
  const { score, trained, weights } = branch.checkpoint(epoch)!;
  const gallery = Math.min(most, test.count);
  const pixels = new Uint8Array(gallery * 3072);
  for (let i = 0; i < gallery; i++) pixels.set(test.at(i), 3072 * i);
  const confusion = new Array<number>(classes * classes).fill(0);
  score.predicted.forEach((c, i) => confusion[test.labels[i] * classes + c]++);
  return {
    problem,
    network: formatNetwork(network),
    /** After how many epochs. */
    // zh: 多少轮之后。
    epoch,
    /** The course that is shown; on the way to one that is not there yet, the one that grows. */
    // zh: 显示的路线；它还没出现时，是正在训练的那条。
    shown: courses.indexOf(branch),
    /** All tensors of the network, one after the other; while it learns, as they are at the moment. */
    // zh: 网络的所有张量，一个接一个；学习过程中是当时的值。
    weights: growing === branch ? growing.weights() : weights.slice(),
    /** The first of them before the first epoch. */
    // zh: 其中第一个张量在第一轮之前的样子。
    begun: courses[0].after[0].weights.slice(0, tensorsOf(network)[0]?.size ?? 0),
    score: { loss: score.loss, right: score.right, trained },
    confusion,
    /** Some of the pictures that the network has never seen, their classes, and what it says of them. */
    // zh: 网络从没见过的几张图、它们的类别，以及网络的判断。
    gallery: {
      pixels,
      labels: [...test.labels.subarray(0, gallery)],
      predicted: [...score.predicted.subarray(0, gallery)],
      sureness: [...score.sureness.subarray(0, gallery)],
    },
    courses: courses.map(({ setting, from, reached, after, curve, stop }, i) => {
      const points = curve.at.filter((at) => at <= upTo).length;
      return {
        ...setting,
        /** Which course it leaves, and after which epoch. */
        // zh: 从哪条路线、在哪一轮之后分出。
        parent: i === 0 ? 0 : forks[i - 1].parent,
        from,
        reached: Math.min(reached, Math.max(from, upTo)),
        stop: stop && stop.epoch <= upTo ? stop : null,
        curve: { at: curve.at.slice(0, points), loss: curve.loss.slice(0, points) },
        /** The share of unseen pictures that were right after each epoch from `from` on. */
        // zh: 从 `from` 起，每一轮之后没见过的图答对的比例。
        right: after.slice(0, upTo - from + 1).map((each) => each.score.right / test.count),
      };
    }),
    trained: train.count,
    tested: test.count,
    digits: given.pictures?.digits === true,
    own: !!given.pictures,
    loaded: !!start,
    /** Into how many parts each batch was split, where that changes numbers. */
    // zh: 每个小批量分成了几份；只有这会改变数值时才有。
    split,
  };
}

export type Model = ReturnType<typeof modelOf>;
