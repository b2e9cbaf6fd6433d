import type { PictureSet } from '@lib/data/pictures/index';
import { trainAndTest } from '@lib/data/pictures/trainAndTest';
import { finish } from '@lib/finish';
import { majority, nearest } from '@lib/knn';
import { memo } from '@lib/memo';
import { cdist, reshape } from '@lib/ops';
import { tensor } from '@lib/engine/tensor';
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
const block = 250; // training pictures at a time: to tell how far it is, and to need little memory // zh: 每次处理的训练图数：这样能报告进度，也省内存

/** A frame is yielded after this many training pictures. */
// zh: 每处理这么多张训练图，给出一帧。
const frame = 1000;

interface Reporting {
  progress?(share: number): void;
}

const rows = (pixels: Uint8Array) => reshape(tensor(new Float32Array(pixels)), [pixels.length / size, size]);

/** The distances of some pictures from more and more training pictures. */
// zh: 几张图到越来越多训练图的距离。
class Search {
  /** How many training pictures have been looked at. */
  // zh: 已看过多少张训练图。
  seen = 0;
  readonly #train: PictureSet;
  readonly #asked;
  readonly #p: 1 | 2;
  readonly #distances: Float32Array[];

  constructor(queries: Uint8Array, train: PictureSet, metric: State['metric']) {
    this.#train = train;
    this.#asked = rows(queries); // (M, 3072)
    this.#p = metric === 'l1' ? 1 : 2;
    this.#distances = Array.from({ length: this.#asked.shape[0] }, () => new Float32Array(train.labels.length));
  }

  more() {
    const from = this.seen;
    const to = Math.min(this.#train.labels.length, from + block);
    const part = cdist(this.#asked, rows(this.#train.pixels.subarray(from * size, to * size)), { p: this.#p });
    this.#distances.forEach((row, i) => row.set(part.data.subarray(i * (to - from), (i + 1) * (to - from)), from));
    this.seen = to;
  }

  /** For each of the pictures the places and distances of the nearest of those that have been looked at. */
  // zh: 对每张图，看过的训练图中最近的几张的位置和距离。
  nearest(): { place: number; distance: number }[][] {
    return this.#distances.map((row) =>
      nearest(row.subarray(0, this.seen), shown).map((place) => ({ place, distance: row[place] })),
    );
  }
}

const searchOf = memo(
  (count: number, metric: State['metric'], given: Given | undefined, asked: State['asked']) => {
    const { train, test } = trainAndTest({ train: count, test: tested }, given);
    const picture = given?.question ?? (asked === 'cat' ? Uint8Array.from(photograph(asItIs)) : undefined);
    const question = picture && new Search(picture, train, metric);
    const search = new Search(test.pixels, train, metric);
    return { train, test, search, picture, question, foundAfter: memo((_seen: number) => search.nearest()) };
  },
  { most: 6 },
);

const pictureAt = ({ pixels }: PictureSet, i: number) => [...pixels.subarray(i * size, (i + 1) * size)];

/** A picture, its nearest training pictures by their pixels, their vote, and how often such votes are right. */
// zh: 一张图、按像素最近的训练图、它们的投票，以及这样投票有多少次是对的。
export function* frames({ asked, query, metric, k, training }: State, given?: Given, { progress }: Reporting = {}) {
  const { train, test, search, picture, question, foundAfter } = searchOf(Number(training), metric, given, asked);
  const at = Math.min(query, test.labels.length - 1);
  const model = () => {
    const found = foundAfter(search.seen);
    const near = question ? question.nearest()[0] : found[at];
    const vote = (list: typeof near) => majority(list.slice(0, k).map(({ place }) => train.labels[place]))[0];
    return {
      picture: picture ? [...picture] : pictureAt(test, at),
      /** The class of the picture; −1 where nobody knows it. */
      // zh: 这张图的类别；没人知道时是 −1。
      label: !question ? test.labels[at] : given?.question || given?.digits ? -1 : cat,
      neighbours: near.map(({ place, distance }) => ({
        pixels: pictureAt(train, place),
        label: train.labels[place],
        distance,
      })),
      vote: vote(near),
      digits: given?.digits === true,
      /** How many of all test pictures the vote gets right. */
      // zh: 所有测试图中投票答对几张。
      accuracy: found.filter((list, i) => vote(list) === test.labels[i]).length / found.length,
      /** How many training pictures were looked at. */
      // zh: 看过多少张训练图。
      trained: search.seen,
      tested: found.length,
    };
  };
  while (search.seen < train.labels.length) {
    search.more();
    question?.more();
    progress?.(search.seen / train.labels.length);
    if (search.seen % frame === 0) yield model();
  }
  return model();
}

export const compute = (state: State, given?: Given) => finish(frames(state, given));

export type Model = ReturnType<typeof compute>;
