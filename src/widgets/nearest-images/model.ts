import type { PictureSet } from '@lib/data/pictures/index';
import { trainAndTest } from '@lib/data/pictures/trainAndTest';
import { finish } from '@lib/finish';
import { majority } from '@lib/knn';
import { memo } from '@lib/memo';
import { cdist } from '@lib/ops';
import { Tensor } from '@lib/engine/tensor';
import { tidy } from '@lib/engine/tidy';
import { answersOf, boundsOf, type Crew } from '@parts/crew';
import { asItIs, photograph } from '@parts/openingCat/photograph';

export interface State {
  /** What is asked about: one of the test pictures, or the cat of the course's first figure. */
  // zh: 问什么：一张测试图，或课程第一幅图里的猫。
  asked: 'test' | 'cat';
  /** Which of the test pictures is asked about. */
  // zh: 问哪张测试图。
  query: number;
  metric: 'l1' | 'l2';
  /** How many neighbours vote. */
  // zh: 几个邻居投票。
  k: number;
  /** How many training pictures there are. */
  // zh: 一共多少张训练图。
  training: '100' | '1000' | '5000';
}

/** What the reader may give: pictures in place of ours, and one of their own to ask about. */
// zh: 读者可以提供的：替换我们的图，以及一张自己的、要问的图。
export interface Given extends PictureSet {
  question?: Uint8Array;
  /** Handwritten digits, whose classes are 0 to 9. */
  // zh: 手写数字，类别是 0 到 9。
  digits?: boolean;
}

export const shown = 10;
export const tested = 200;
const size = 3072;
const cat = 3;
const block = 250; // training pictures at a time, to need little memory // zh: 每次处理的训练图数，省内存

/** A frame is yielded after this many training pictures. */
// zh: 每处理这么多张训练图，给出一帧。
const frame = 1000;

interface Work {
  progress?(share: number): void;
  /** Other threads to search with. */
  // zh: 一起查找的其他线程。
  crew?(): Crew | null;
}

const rows = (pixels: Uint8Array) => new Tensor(pixels, [pixels.length / size, size]);

/** Some pictures, and some of the training pictures among which the nearest to each are wanted: the first is number `from`. */
// zh: 几张图，以及要在其中为它们找最近图的一部分训练图，其中第一张的编号是 `from`。
export interface Question {
  asked: Uint8Array;
  pixels: Uint8Array;
  from: number;
  p: 1 | 2;
}

/** The nearest to each of the pictures in turn, which are equally many: the training pictures' numbers, and how far they are. */
// zh: 依次列出离每张图最近的图，各有同样多张：训练图的编号和距离。
export interface Answer {
  places: Uint32Array;
  distances: Float32Array;
}

export function answer({ asked, pixels, from, p }: Question): Answer {
  const queries = rows(asked); // (M, 3072)
  const found = Array.from({ length: queries.shape[0] }, () => new Nearest());
  for (let at = 0; at < pixels.length; at += block * size) {
    const part = rows(pixels.subarray(at, at + block * size));
    const distances = tidy(() => cdist(queries, part, { p }).values as Float32Array); // (M, at most 250)
    const [width] = part.shape;
    found.forEach((near, i) => near.add(distances.subarray(i * width, (i + 1) * width), (j) => from + at / size + j));
  }
  return {
    places: Uint32Array.from(found.flatMap(({ places }) => places)),
    distances: Float32Array.from(found.flatMap(({ distances }) => distances)),
  };
}

/** The nearest of the training pictures that have been looked at; of equally near ones the earlier comes first. */
// zh: 看过的训练图中最近的几张；一样近时，先看的在前。
class Nearest {
  readonly places: number[] = [];
  readonly distances: number[] = [];

  /** Looks at more of them. */
  // zh: 再看一些。
  add(more: ArrayLike<number>, placeOf: (i: number) => number) {
    const { places, distances } = this;
    for (let i = 0; i < more.length; i++) {
      if (places.length === shown && !(more[i] < distances[shown - 1])) continue;
      let at = Math.min(places.length, shown - 1);
      for (; at > 0 && more[i] < distances[at - 1]; at--) {
        distances[at] = distances[at - 1];
        places[at] = places[at - 1];
      }
      distances[at] = more[i];
      places[at] = placeOf(i);
    }
  }
}

/** The search for the pictures nearest to some others, among more and more training pictures. */
// zh: 在越来越多的训练图中，为几张图找最近的图。
class Search {
  /** How many training pictures have been looked at. */
  // zh: 已看过多少张训练图。
  seen = 0;
  readonly near: Nearest[];
  readonly #asked: Uint8Array;
  readonly #train: PictureSet;
  readonly #p: 1 | 2;
  /** What other threads already look for: the next shares. */
  // zh: 其他线程已经在查的：接下来的几份。
  #ahead: Promise<Answer[]> | null = null;
  #underway: Promise<void> | null = null;

  constructor(asked: Uint8Array, train: PictureSet, metric: State['metric']) {
    this.#asked = asked;
    this.#train = train;
    this.#p = metric === 'l1' ? 1 : 2;
    this.near = Array.from({ length: asked.length / size }, () => new Nearest());
  }

  /** Looks at a thousand training pictures more; with other threads there is a promise to wait for. */
  // zh: 再看一千张训练图；有其他线程时，给出一个要等待的 promise。
  more(crew: Crew | null): Promise<void> | null {
    if (this.#underway) return this.#underway;
    if (!this.#ahead && !crew?.isReady) {
      this.#take([answer(this.#shares(1)[0])]);
      return null;
    }
    const theirs = (this.#ahead ??= this.#others(crew!));
    const mine = answer(this.#shares(crew!.size + 1)[0]);
    this.#underway = theirs.then((answers) => {
      this.#take([mine, ...answers]);
      // they need not wait while the figure is told
      // zh: 向图汇报时，它们不必闲着
      this.#ahead = this.seen < this.#train.labels.length ? this.#others(crew!) : null;
      this.#underway = null;
    });
    return this.#underway;
  }

  #others(crew: Crew): Promise<Answer[]> {
    const shares = this.#shares(crew.size + 1).slice(1);
    // a message would carry all of the buffer that they are parts of
    // zh: 消息会带上它们所在的整个缓冲区
    return answersOf(
      crew,
      shares.map((share) => ({ ...share, asked: share.asked.slice(), pixels: share.pixels.slice() })),
      answer,
    );
  }

  get #end() {
    return Math.min(this.seen + frame, this.#train.labels.length);
  }

  /** The next thousand, shared out. */
  // zh: 接下来的一千张，分成几份。
  #shares(count: number): Question[] {
    const bounds = boundsOf(this.seen, this.#end, count);
    return bounds.slice(1).map((to, i) => ({
      asked: this.#asked,
      pixels: this.#train.pixels.subarray(bounds[i] * size, to * size),
      from: bounds[i],
      p: this.#p,
    }));
  }

  #take(answers: readonly Answer[]) {
    for (const { places, distances } of answers) {
      const each = places.length / this.near.length;
      this.near.forEach((near, i) =>
        near.add(distances.subarray(i * each, (i + 1) * each), (j) => places[i * each + j]),
      );
    }
    this.seen = this.#end;
  }
}

const searchOf = memo(
  (count: number, metric: State['metric'], given: Given | undefined, asked: State['asked']) => {
    const { train, test } = trainAndTest({ train: count, test: tested }, given);
    const picture = given?.question ?? (asked === 'cat' ? Uint8Array.from(photograph(asItIs)) : undefined);
    const all = new Uint8Array(test.pixels.length + (picture?.length ?? 0));
    all.set(test.pixels);
    if (picture) all.set(picture, test.pixels.length);
    return { train, test, search: new Search(all, train, metric), picture };
  },
  { most: 6 },
);

const pictureAt = ({ pixels }: PictureSet, i: number) => [...pixels.subarray(i * size, (i + 1) * size)];

/** From this many training pictures on, other threads help. */
// zh: 训练图有这么多张时，就请其他线程帮忙。
const forMany = 2000;

/** A picture, its nearest training pictures by their pixels, their vote, and how often such votes are right. */
// zh: 一张图、按像素最近的训练图、它们的投票，以及这样投票有多少次是对的。
export function* frames(
  { asked, query, metric, k, training }: State,
  given?: Given,
  { progress, crew }: Work = {},
): Generator<ReturnType<typeof modelOf> | Promise<void>, ReturnType<typeof modelOf>, void> {
  const found = searchOf(Number(training), metric, given, asked);
  const { train, search } = found;
  const count = train.labels.length;
  const helpers = count >= forMany ? (crew?.() ?? null) : null;
  const model = () => modelOf(found, Math.min(query, found.test.labels.length - 1), k, given);
  while (search.seen < count) {
    const underway = search.more(helpers);
    if (underway) yield underway;
    progress?.(search.seen / count);
    if (search.seen < count) yield model();
  }
  return model();
}

function modelOf(
  { train, test, search, picture }: ReturnType<typeof searchOf>,
  query: number,
  k: number,
  given: Given | undefined,
) {
  const { near, seen } = search;
  const votes = near.map(({ places }) => majority(places.slice(0, k).map((place) => train.labels[place]))[0]);
  const at = picture ? near.length - 1 : query;
  const tests = test.labels.length;
  return {
    picture: picture ? [...picture] : pictureAt(test, query),
    /** The class of the picture; −1 where nobody knows it. */
    // zh: 这张图的类别；没人知道时是 −1。
    label: !picture ? test.labels[query] : given?.question || given?.digits ? -1 : cat,
    neighbours: near[at].places.map((place, i) => ({
      pixels: pictureAt(train, place),
      label: train.labels[place],
      distance: near[at].distances[i],
    })),
    vote: votes[at],
    digits: given?.digits === true,
    /** How many of all test pictures the vote gets right. */
    // zh: 所有测试图中投票答对几张。
    accuracy: votes.filter((vote, i) => vote === test.labels[i]).length / tests,
    /** How many training pictures were looked at. */
    // zh: 看过多少张训练图。
    trained: seen,
    tested: tests,
  };
}

export const compute = (state: State, given?: Given) => finish(frames(state, given));

export type Model = ReturnType<typeof compute>;
