import { pictures, type PictureSet } from '@lib/data/pictures/index';
import { finish } from '@lib/finish';
import { nearest } from '@lib/knn';
import { memo } from '@lib/memo';
import { cdist } from '@lib/ops';
import { Random } from '@lib/random';
import { Tensor } from '@lib/engine/tensor';
import { tidy } from '@lib/engine/tidy';
import { answersOf, boundsOf, type Crew } from '@parts/crew';

export interface State {
  /** How many parts the pictures are cut into. */
  // zh: 把图分成几份。
  folds: number;
  /** How many pictures there are. */
  // zh: 一共多少张图。
  count: '200' | '500' | '1000';
  /** All folds, or one of them alone. */
  // zh: 所有的折，还是只看其中一折。
  look: 'all' | 'one';
  fold: number;
}

interface Work {
  progress?(share: number): void;
  /** Other threads to compute with. */
  // zh: 一起计算的其他线程。
  crew?(): Crew | null;
}

/** The numbers of neighbours that are tried. */
// zh: 要试的邻居数。
export const ks = [1, 3, 5, 8, 12, 20, 50, 100];
const classes = 10;

/** Blocks of rows of pixels, a quarter of the pictures each. */
// zh: 像素的行分成块，每块四分之一的图。
function blocksOf(pixels: Uint8Array, n: number): Tensor[] {
  const [size, block] = [pixels.length / n, Math.ceil(n / 4)];
  return Array.from({ length: Math.ceil(n / block) }, (_, b) => {
    const bytes = pixels.subarray(b * block * size, (b + 1) * block * size);
    return new Tensor(bytes, [bytes.length / size, size]);
  });
}

/** Pairs of blocks. */
// zh: 成对的块。
type Pairs = readonly (readonly [number, number])[];

/** A share of the work on a set of pictures. */
// zh: 一组图上的一份工作。
export interface Question {
  /** Another set than before, and how many pictures it has. */
  // zh: 换了一组图：像素和张数。
  set?: { pixels: Uint8Array; n: number };
  pairs: Pairs;
}

/** The distances of the pairs of blocks, one after the other. */
// zh: 各对块的距离，一个接一个。
export interface Answer {
  distances: Float32Array;
}

/** Answers questions about one set of pictures after another. */
// zh: 依次回答关于各组图的问题。
export class Answering {
  #blocks: readonly Tensor[] = [];

  readonly answer = ({ set, pairs }: Question): Answer => {
    if (set) {
      // should it fail, no question is answered about the pictures before
      // zh: 万一失败，也不会拿先前的图来回答
      this.#blocks = [];
      this.#blocks = blocksOf(set.pixels, set.n);
    }
    const parts = pairs.map(([a, b]) => tidy(() => cdist(this.#blocks[a], this.#blocks[b]).values as Float32Array));
    const distances = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
      distances.set(part, at);
      at += part.length;
    }
    return { distances };
  };
}

/** All pictures in the order of their distance in L2 from each, for more and more of them. */
// zh: 对每张图，把所有图按 L2 距离排序，图越来越多。
class Neighbours {
  readonly order: number[][] = [];
  readonly set: PictureSet;
  readonly #n: number;
  readonly #block: number;
  readonly #blocks: number;
  readonly #distances: Float32Array;
  readonly #here = new Answering();
  /** The block whose distances come next. */
  // zh: 接下来求哪一块的距离。
  #next = 0;
  /** When other threads have found the distances of a block. */
  // zh: 其他线程何时求完一块的距离。
  #theirs: Promise<void>[] | null = null;
  #underway: Promise<void> | null = null;

  constructor(set: PictureSet) {
    this.set = set;
    this.#n = set.labels.length;
    this.#block = Math.ceil(this.#n / 4);
    this.#blocks = Math.ceil(this.#n / this.#block);
    this.#distances = new Float32Array(this.#n ** 2);
    this.#here.answer({ set: { pixels: set.pixels, n: this.#n }, pairs: [] });
  }

  /**
   * Sorts the distances of the block before, and finds those of the next from itself and from later ones; where other
   * threads find them, there is a promise to wait for.
   */
  // zh: 给前一块的距离排序，再求下一块与自身、与之后各块的距离；由其他线程来求时，给出一个要等待的 promise。
  more(crew: Crew | null): Promise<void> | null {
    if (this.#underway) return this.#underway;
    if (crew?.isReady) this.#theirs ??= this.#ask(crew);
    const [n, block] = [this.#n, this.#next];
    for (let i = this.order.length; i < Math.min(n, block * this.#block); i++)
      this.order.push(nearest(this.#distances.subarray(i * n, (i + 1) * n), n));
    if (block === this.#blocks) return null;
    this.#next++;
    const theirs = this.#theirs?.[block];
    if (theirs) return (this.#underway = theirs.then(() => void (this.#underway = null)));
    const pairs = pairsOf(block, block, this.#blocks);
    this.#keep(pairs, this.#here.answer({ pairs }));
    return null;
  }

  /** The next block is for this thread, which also sorts; others are asked about all later ones at once, and never wait. */
  // zh: 下一块归本线程，它还要排序；之后各块一次问完其他线程，它们从不等待。
  #ask(crew: Crew): Promise<void>[] {
    const set = { pixels: this.set.pixels.slice(), n: this.#n };
    const theirs: Promise<void>[] = [];
    for (let block = this.#next + 1; block < this.#blocks; block++) {
      const bounds = boundsOf(block, this.#blocks, crew.size);
      const shares = bounds.slice(1).map((to, i) => pairsOf(block, bounds[i], to));
      const questions = shares.map((pairs) => ({ set: theirs.length > 0 ? undefined : set, pairs }));
      theirs[block] = answersOf(crew, questions, this.#here.answer).then((answers) =>
        answers.forEach((answer, i) => this.#keep(shares[i], answer)),
      );
    }
    return theirs;
  }

  #keep(pairs: Pairs, { distances }: Answer) {
    const [n, block, all] = [this.#n, this.#block, this.#distances];
    let at = 0;
    for (const [a, b] of pairs) {
      const [top, left] = [a * block, b * block];
      const [bottom, right] = [Math.min(n, top + block), Math.min(n, left + block)];
      for (let y = top; y < bottom; y++) {
        for (let x = left; x < right; x++) all[y * n + x] = all[x * n + y] = distances[at++];
      }
    }
  }
}

/** A block with each of some others. */
// zh: 一块与另外几块各成一对。
const pairsOf = (block: number, from: number, to: number): Pairs =>
  Array.from({ length: to - from }, (_, i) => [block, from + i] as const);

/** Which fold each picture is in: the folds are drawn at random, and their sizes differ by one picture at most. */
// zh: 每张图在哪一折：随机划分，各折最多相差一张图。
function foldOf(n: number, folds: number): number[] {
  const fold = new Array<number>(n);
  new Random(5).permutation(n).forEach((picture, place) => (fold[picture] = Math.floor((place * folds) / n)));
  return fold;
}

/** The neighbours do not depend on the folds, so they are found once for a set of pictures. */
// zh: 邻居与怎样分折无关，所以一组图只找一次。
const neighboursOf = memo((count: number, set: PictureSet | undefined) => {
  const { pixels, labels, testFrom = labels.length } = set ?? pictures({ n: count, seed: 1 });
  const n = Math.min(count, testFrom);
  const size = pixels.length / labels.length;
  return new Neighbours({ pixels: pixels.subarray(0, n * size), labels: labels.subarray(0, n) });
});

/** From this many pictures on, other threads help. */
// zh: 图有这么多张时，就请其他线程帮忙。
const forMany = 1000;

/** Accuracies of k nearest neighbours for each k and fold, over more and more of the pictures. */
// zh: k 最近邻在每个 k、每一折上的准确率，用到的图越来越多。
export function* frames(
  { folds, count, look, fold }: State,
  own?: PictureSet,
  { progress, crew }: Work = {},
): Generator<ReturnType<typeof summedUp> | Promise<void>, ReturnType<typeof summedUp>, void> {
  const neighbours = neighboursOf(Number(count), own?.labels.length ? own : undefined);
  const { order, set } = neighbours;
  const tally = new Tally(set.labels, folds);
  const shown = look === 'one' ? Math.min(fold, folds) - 1 : -1;
  tally.go(order);
  const helpers = set.labels.length >= forMany ? (crew?.() ?? null) : null;
  while (order.length < set.labels.length) {
    const underway = neighbours.more(helpers);
    if (underway) yield underway;
    tally.go(order);
    progress?.(order.length / set.labels.length);
    if (order.length < set.labels.length && tally.size.every((some) => some > 0))
      yield summedUp(tally.accuracies(), set.labels.length, shown);
  }
  return summedUp(tally.accuracies(), set.labels.length, shown);
}

export const compute = (state: State, own?: PictureSet) => finish(frames(state, own));

/** For each k and fold, how many pictures are right: those of a fold are classified by the others. */
// zh: 对每个 k 和每一折，答对几张：一折由其余各折来分类。
class Tally {
  readonly size: number[];
  readonly #right: number[][]; // k by fold // zh: 每个 k、每一折
  readonly #labels: Uint8Array;
  readonly #of: number[];
  #seen = 0;

  constructor(labels: Uint8Array, folds: number) {
    this.size = new Array<number>(folds).fill(0);
    this.#right = ks.map(() => new Array<number>(folds).fill(0));
    this.#labels = labels;
    this.#of = foldOf(labels.length, folds);
  }

  /** Goes on with the pictures whose neighbours have become known. */
  // zh: 继续统计新得知邻居的图。
  go(order: readonly number[][]) {
    while (this.#seen < order.length) this.#add(this.#seen, order[this.#seen++]);
  }

  accuracies() {
    return this.#right.map((row) => row.map((value, f) => value / this.size[f]));
  }

  #add(i: number, others: readonly number[]) {
    const [labels, of] = [this.#labels, this.#of];
    this.size[of[i]]++;
    const votes = new Uint16Array(classes);
    const first = new Array<number>(classes).fill(Infinity);
    let seen = 0;
    let tried = 0;
    for (const j of others) {
      if (of[j] === of[i]) continue;
      votes[labels[j]]++;
      first[labels[j]] = Math.min(first[labels[j]], seen++);
      if (seen < ks[tried]) continue;
      // at a tie the class of the nearer picture wins
      // zh: 平票时取较近的图的类别
      let best = 0;
      for (let c = 1; c < classes; c++)
        if (votes[c] > votes[best] || (votes[c] === votes[best] && first[c] < first[best])) best = c;
      if (best === labels[i]) this.#right[tried][of[i]]++;
      if (++tried === ks.length) break;
    }
  }
}

function summedUp(accuracies: number[][], n: number, shown: number) {
  const mean = accuracies.map(average);
  const best = highest(mean);
  const bestOfFold = accuracies[0].map((_, f) => highest(accuracies.map((row) => row[f])));
  const looked = shown < 0 ? mean : accuracies.map((row) => row[shown]);
  const std = accuracies.map((row, k) => Math.sqrt(average(row.map((value) => (value - mean[k]) ** 2))));
  return {
    accuracies,
    mean,
    std,
    /** The fold that is looked at alone; −1 for all of them. */
    // zh: 单独看的那一折；−1 表示全部。
    shown,
    /** Places in `ks` of the k with the highest mean, and of the one that each fold alone would choose. */
    // zh: `ks` 中平均值最高的 k 的位置，以及各折单独会选的 k 的位置。
    best,
    bestOfFold,
    /** All k that are best where we look; the smallest of them is chosen. */
    // zh: 在所看之处并列最好的所有 k；选其中最小的。
    tied: ks.filter((_, i) => looked[i] === Math.max(...looked)),
    pictures: n,
    training: n - Math.floor(n / accuracies[0].length),
  };
}

const average = (values: number[]) => values.reduce((total, value) => total + value, 0) / values.length;
const highest = (values: number[]) => values.indexOf(Math.max(...values));

export type Model = ReturnType<typeof compute>;
