import { pictures, type PictureSet } from '@lib/data/pictures/index';
import { trainAndTest } from '@lib/data/pictures/trainAndTest';
import { pictureNumbers } from '@parts/features/patches';
import { Contestant, type Parts } from './contestant';
import { describing, sizes, type Description } from './features';
import { kinds, type Kind } from './kinds';

const tested = 500;
const atOnce = 100;

/** What a comparison depends on. */
// zh: 一次比较由什么决定。
export interface Settings {
  training: number;
  seed: number;
}

/** The pictures of the course, those to learn from and the others: of seed 1, those of the other figures. */
// zh: 课程的图，先是用来学习的，再是其他的：种子为 1 时，就是别的图所用的图。
export const setsOf = ({ training, seed }: Settings) => [
  { seed: 2 * seed - 1, count: (5 * training) / 4 },
  { seed: 2 * seed, count: tested },
];

/** How many of our own pictures there are for each purpose. */
// zh: 用我们自己的图时，各用途有多少张。
export function ownCounts(settings: Settings): Parts<number> {
  const [{ count: learned }, rest] = setsOf(settings);
  const train = forTraining(learned);
  return { train, validation: learned - train, test: rest.count };
}

/** Four fifths are for training, the others for validation. */
// zh: 五分之四用来训练，其余用来验证。
const forTraining = (count: number) => Math.ceil(0.8 * count);

/** The same pictures described in several ways, and for each way linear classifiers that are trained on them. */
// zh: 同样的图用几种方式描述，每种方式都有线性分类器在上面训练。
export class Comparison {
  contestants: Contestant[] = [];
  epochs = 0;
  #parts: Parts<PictureSet> | null = null;
  /** Of the pictures for training, for validation and for the test, as far as they are described. */
  // zh: 训练图、验证图和测试图的描述，目前做到哪里就有多少。
  #described: Description[] = [];
  #describe: ((picture: Uint8Array) => Description) | null = null;
  readonly #settings: Settings;
  readonly #given: PictureSet | undefined;

  constructor(settings: Settings, given: PictureSet | undefined) {
    this.#settings = settings;
    this.#given = given;
  }

  /** Draws the pictures and describes them, a few at a time; yields how much of it is done. Once it is done, nothing. */
  // zh: 画出图并描述它们，每次几张；逐步给出完成的比例。做完之后什么也不做。
  *prepare(): Generator<number, void, void> {
    if (this.contestants.length > 0) return;
    const { seed } = this.#settings;
    const parts = (this.#parts ??= yield* this.#drawn());
    const all = [parts.train, parts.validation, parts.test].flatMap(one);
    this.#describe ??= describing(parts.train.pixels, seed);
    while (this.#described.length < all.length) {
      this.#described.push(this.#describe(all[this.#described.length]));
      if (this.#described.length % atOnce === 0) yield 0.4 + (0.6 * this.#described.length) / all.length;
    }
    this.contestants = kinds.map((kind) => new Contestant(this.#rowsOf(kind), sizes[kind], seed));
    this.#described = [];
  }

  /** Our own pictures; or the reader’s, of which a fifth of those for training is for validation. */
  // zh: 我们自己的图；或读者的图，其中训练图的五分之一用来验证。
  *#drawn(): Generator<number, Parts<PictureSet>, void> {
    const [{ seed: first, count: learned }, rest] = setsOf(this.#settings);
    if (this.#given) {
      const { train, test } = trainAndTest({ train: learned, test: tested }, this.#given);
      return { ...split(train), test };
    }
    const all = { pixels: new Uint8Array(learned * pictureNumbers), labels: new Uint8Array(learned) };
    for (let from = 0; from < learned; from += atOnce) {
      const some = pictures({ n: Math.min(atOnce, learned - from), seed: first, from });
      all.pixels.set(some.pixels, from * pictureNumbers);
      all.labels.set(some.labels, from);
      yield (0.4 * from) / learned;
    }
    return { ...split(all), test: pictures({ n: rest.count, seed: rest.seed }) };
  }

  #rowsOf(kind: Kind) {
    const { train, validation, test } = this.#parts!;
    let from = 0;
    const next = ({ labels }: PictureSet) => {
      const features = new Float32Array(labels.length * sizes[kind]);
      labels.forEach((_, i) => features.set(this.#described[from + i][kind], i * sizes[kind]));
      from += labels.length;
      return { features, labels };
    };
    return { train: next(train), validation: next(validation), test: next(test) };
  }

  learn() {
    for (const contestant of this.contestants) contestant.learn();
    this.epochs++;
  }

  /** How many pictures there are for each purpose, once they are drawn. */
  // zh: 图画好之后，各用途有多少张。
  get counts(): Parts<number> {
    const { train, validation, test } = this.#parts!;
    return { train: train.labels.length, validation: validation.labels.length, test: test.labels.length };
  }
}

/** The pictures of a set, one by one. */
// zh: 一组图，一张一张。
const one = ({ pixels, labels }: PictureSet): Uint8Array[] =>
  Array.from(labels, (_, i) => pixels.subarray(i * pictureNumbers, (i + 1) * pictureNumbers));

/** The first four fifths for training, the others for validation. */
// zh: 前五分之四用来训练，其余用来验证。
function split({ pixels, labels }: PictureSet): { train: PictureSet; validation: PictureSet } {
  const at = forTraining(labels.length);
  const part = (from: number, to: number) => ({
    pixels: pixels.subarray(from * pictureNumbers, to * pictureNumbers),
    labels: labels.subarray(from, to),
  });
  return { train: part(0, at), validation: part(at, labels.length) };
}
