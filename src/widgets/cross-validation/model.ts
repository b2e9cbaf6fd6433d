import { pictures, type PictureSet } from '@lib/data/pictures/index';
import { finish } from '@lib/finish';
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

/**
 * For a picture all pictures, itself first, then the nearest. Distances that differ by less than a millionth or so, which
 * is less than float32 tells apart here, stay in the order of the pictures.
 */
// zh: 对一张图，列出所有的图：先是它自己，然后由近到远。距离之差小于百万分之一左右（float32 在这里分不清）的，保持原来的顺序。
function orderOf(i: number, distances: Float32Array): Uint32Array {
  const n = distances.length;
  // for numbers from 0 on, the bits of a float32 are in the order of the numbers
  // zh: 对不小于 0 的数，float32 的二进制位和数的大小顺序一致
  const row = new Uint32Array(distances.buffer, distances.byteOffset, n);
  const forPlace = Math.ceil(Math.log2(n));
  let [least, most] = [Infinity, 0];
  row.forEach((value, j) => {
    if (j === i) return;
    least = Math.min(least, value);
    most = Math.max(most, value);
  });
  const dropped = Math.max(0, Math.ceil(Math.log2(most - least + 2)) + forPlace - 32);
  // a number to sort by: how far, and behind it which picture
  // zh: 用来排序的数：先是距离，后面是哪张图
  const keys = new Uint32Array(n);
  for (let j = 0; j < n; j++) keys[j] = (((row[j] - least) >>> dropped) << forPlace) | j;
  keys[i] = 0;
  const mask = 2 ** forPlace - 1;
  const order = keys.sort().map((key) => key & mask);
  order[0] = i;
  return order;
}

/** An eighth of the pictures each, as rows of numbers. */
// zh: 每块八分之一的图，变成一行行的数。
function blocksOf(pixels: Uint8Array, n: number): Tensor[] {
  const [size, block] = [pixels.length / n, Math.ceil(n / 8)];
  return Array.from({ length: Math.ceil(n / block) }, (_, b) => {
    const values = new Float32Array(pixels.subarray(b * block * size, (b + 1) * block * size));
    return new Tensor(values, [values.length / size, size]);
  });
}

/** A share of the work on a set of pictures. */
// zh: 一组图上的一份工作。
export interface Question {
  /** Another set than before, and how many pictures it has. */
  // zh: 换了一组图：像素和张数。
  set?: { pixels: Uint8Array; n: number };
  /** Pairs of blocks whose distances are wanted. */
  // zh: 要算距离的各对块。
  pairs: readonly (readonly [number, number])[];
  /** Rows of distances to sort, the first being that of picture `from`. */
  // zh: 要排序的各行距离，第一行是第 `from` 张图的。
  rows: Float32Array;
  from: number;
}

export interface Answer {
  /** The distances of the pairs of blocks, one after the other. */
  // zh: 各对块的距离，一个接一个。
  distances: Float32Array;
  /** All pictures in the order of their distance, for each row. */
  // zh: 对每一行，把所有图由近到远排列。
  order: Uint16Array;
}

/** Answers questions about one set of pictures after another. */
// zh: 依次回答关于各组图的问题。
export class Answering {
  #blocks: readonly Tensor[] = [];
  #n = 0;

  take(pixels: Uint8Array, n: number) {
    // should it fail, no question is answered about the pictures before
    // zh: 万一失败，也不会拿先前的图来回答
    this.#blocks = [];
    this.#n = n;
    this.#blocks = blocksOf(pixels, n);
  }

  readonly answer = ({ set, pairs, rows, from }: Question): Answer => {
    if (set) this.take(set.pixels, set.n);
    const [n, blocks] = [this.#n, this.#blocks];
    const parts = pairs.map(([a, b]) => tidy(() => cdist(blocks[a], blocks[b]).values as Float32Array));
    const distances = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
      distances.set(part, at);
      at += part.length;
    }
    const order = new Uint16Array(rows.length);
    for (let i = 0; i < rows.length / n; i++) order.set(orderOf(from + i, rows.subarray(i * n, (i + 1) * n)), i * n);
    return { distances, order };
  };
}

/** Whose pictures the other threads have. */
// zh: 其他线程手里是谁的图。
const told = new WeakMap<Crew, Neighbours>();

/** All pictures in the order of their distance in L2 from each, for more and more of them. */
// zh: 对每张图，把所有图按 L2 距离排序，图越来越多。
class Neighbours {
  readonly order: Uint16Array[] = [];
  readonly set: PictureSet;
  readonly #n: number;
  readonly #block: number;
  readonly #distances: Float32Array;
  readonly #here = new Answering();
  /** From which picture on distances are missing. */
  // zh: 从哪张图起还没有距离。
  #measured = 0;
  #underway: Promise<void> | null = null;

  constructor(set: PictureSet) {
    this.set = set;
    this.#n = set.labels.length;
    this.#block = Math.ceil(this.#n / 8);
    this.#distances = new Float32Array(this.#n ** 2);
    this.#here.take(set.pixels, this.#n);
  }

  /**
   * Finds the distances of an eighth of the pictures, each pair once, and sorts those of the eighth before, or of all
   * when there are no more; with other threads there is a promise to wait for.
   */
  // zh: 求八分之一的图的距离（每一对只算一次），并给前八分之一排序；再没有了，就给剩下的全部排序；有其他线程时，给出一个要等待的 promise。
  more(crew: Crew | null): Promise<void> | null {
    if (this.#underway) return this.#underway;
    if (!crew?.isReady) {
      const [all] = this.#questions(1);
      this.#take([all], [this.#here.answer(all)]);
      return null;
    }
    // this thread has the last share, which is never the largest: it puts all together
    // zh: 本线程做最后一份，它从不是最大的：还要负责汇总
    const questions = this.#questions(crew.size + 1);
    const others = questions.slice(0, -1);
    if (told.get(crew) !== this)
      for (const question of others) question.set = { pixels: this.set.pixels.slice(), n: this.#n };
    told.set(crew, this);
    const theirs = answersOf(crew, others, this.#here.answer);
    const mine = this.#here.answer(questions[crew.size]);
    this.#underway = theirs.then((answers) => {
      this.#take(questions, [...answers, mine]);
      this.#underway = null;
    });
    return this.#underway;
  }

  /** What comes next, shared out. */
  // zh: 接下来的工作，分成几份。
  #questions(count: number): Question[] {
    const [n, block] = [this.#n, this.#block];
    const top = Math.ceil(this.#measured / block);
    const pairs = boundsOf(top, Math.ceil(n / block), count);
    const rows = boundsOf(this.order.length, this.#measured, count);
    return Array.from({ length: count }, (_, i) => ({
      pairs: Array.from({ length: pairs[i + 1] - pairs[i] }, (_, b) => [top, pairs[i] + b] as const),
      rows: this.#distances.slice(rows[i] * n, rows[i + 1] * n),
      from: rows[i],
    }));
  }

  #take(questions: readonly Question[], answers: readonly Answer[]) {
    const [n, block, all] = [this.#n, this.#block, this.#distances];
    const measured = this.#measured;
    for (const [i, { distances, order }] of answers.entries()) {
      let at = 0;
      for (const [a, b] of questions[i].pairs) {
        const [top, left] = [a * block, b * block];
        const [bottom, right] = [Math.min(n, top + block), Math.min(n, left + block)];
        for (let y = top; y < bottom; y++) {
          for (let x = left; x < right; x++) all[y * n + x] = all[x * n + y] = distances[at++];
        }
      }
      for (let at = 0; at < order.length; at += n) this.order.push(order.subarray(at, at + n));
    }
    this.#measured = Math.min(n, measured + block);
  }
}

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
  go(order: readonly Uint16Array[]) {
    while (this.#seen < order.length) this.#add(this.#seen, order[this.#seen++]);
  }

  accuracies() {
    return this.#right.map((row) => row.map((value, f) => value / this.size[f]));
  }

  #add(i: number, others: Uint16Array) {
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
