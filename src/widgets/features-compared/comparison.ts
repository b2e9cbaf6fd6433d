import { pictures, type PictureSet } from '@lib/data/pictures/index';
import { trainAndTest } from '@lib/data/pictures/trainAndTest';
import { pictureNumbers } from '@parts/features/patches';
import { Contestant, type Described, type Parts } from './contestant';
import { describerOf, kinds } from './features';

export const tested = 500;
const atOnce = 250;

/** What a comparison depends on. */
// zh: 一次比较由什么决定。
export interface Settings {
  training: number;
  seed: number;
}

/** The same pictures described in several ways, and for each way linear classifiers that are trained on them. */
// zh: 同样的图用几种方式描述，每种方式都有线性分类器在上面训练。
export class Comparison {
  readonly contestants: Contestant[] = [];
  epochs = 0;
  #parts: Parts<PictureSet> | null = null;
  readonly #settings: Settings;
  readonly #given: PictureSet | undefined;

  constructor(settings: Settings, given: PictureSet | undefined) {
    this.#settings = settings;
    this.#given = given;
  }

  get isPrepared() {
    return this.contestants.length === kinds.length;
  }

  /** Draws the pictures and describes them, a few at a time; yields how much of it is done. */
  // zh: 画出图并描述它们，每次几张；逐步给出完成的比例。
  *prepare(): Generator<number, void, void> {
    const { seed } = this.#settings;
    const parts = (this.#parts ??= yield* this.#drawn());
    while (!this.isPrepared) {
      const kind = kinds[this.contestants.length];
      const describe = describerOf(kind, parts.train.pixels, seed);
      const described: Described[] = [];
      for (const { pixels, labels } of Object.values(parts) as PictureSet[]) {
        const rows: ArrayLike<number>[] = [];
        for (let i = 0; i < labels.length; i++) {
          rows.push(describe(pixels.subarray(i * pictureNumbers, (i + 1) * pictureNumbers)));
          if (i % atOnce === 0) yield 0.4 + (0.6 * this.contestants.length) / kinds.length;
        }
        described.push({ features: oneAfterTheOther(rows), labels });
      }
      const [train, validation, test] = described;
      this.contestants.push(new Contestant({ train, validation, test }, seed));
    }
  }

  /** Our own pictures; or the reader’s, of which a fifth of those for training is for validation. */
  // zh: 我们自己的图；或读者的图，其中训练图的五分之一用来验证。
  *#drawn(): Generator<number, Parts<PictureSet>, void> {
    const { training, seed } = this.#settings;
    const learned = (5 * training) / 4;
    if (this.#given?.labels.length) {
      const { train, test } = trainAndTest({ train: learned, test: tested }, this.#given);
      return { ...split(train), test };
    }
    const [first, second] = [2 * seed - 1, 2 * seed]; // of seed 1, the pictures of the other figures // zh: 种子为 1 时，就是别的图所用的图
    const all = { pixels: new Uint8Array(learned * pictureNumbers), labels: new Uint8Array(learned) };
    for (let from = 0; from < learned; from += atOnce) {
      const some = pictures({ n: Math.min(atOnce, learned - from), seed: first, from });
      all.pixels.set(some.pixels, from * pictureNumbers);
      all.labels.set(some.labels, from);
      yield (0.35 * from) / learned;
    }
    return { ...split(all), test: pictures({ n: tested, seed: second }) };
  }

  learn() {
    for (const contestant of this.contestants) contestant.learn();
    this.epochs++;
  }

  /** How many pictures there are for each purpose, once they are drawn. */
  // zh: 图画好之后，各用途有多少张。
  get counts() {
    const { train, validation, test } = this.#parts!;
    return { train: train.labels.length, validation: validation.labels.length, test: test.labels.length };
  }
}

function oneAfterTheOther(rows: ArrayLike<number>[]): Float32Array {
  const all = new Float32Array(rows.length * (rows[0]?.length ?? 0));
  rows.forEach((row, i) => all.set(row, i * row.length));
  return all;
}

/** The first four fifths for training, the others for validation. */
// zh: 前五分之四用来训练，其余用来验证。
function split({ pixels, labels }: PictureSet): { train: PictureSet; validation: PictureSet } {
  const at = Math.ceil(0.8 * labels.length);
  const part = (from: number, to: number) => ({
    pixels: pixels.subarray(from * pictureNumbers, to * pictureNumbers),
    labels: labels.subarray(from, to),
  });
  return { train: part(0, at), validation: part(at, labels.length) };
}
