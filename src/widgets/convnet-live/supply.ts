import { pictures, type PictureSet } from '@lib/data/pictures/index';
import { trainAndTest } from '@lib/data/pictures/trainAndTest';
import { Tensor } from '@lib/engine/tensor';

/** Numbers in a picture. */
// zh: 一张图有多少个数。
const pictureSize = 3072;

/** Pictures to learn from or to be tested on. The course’s own are drawn when they are first asked for. */
// zh: 用来学习或测试的图。课程自己的图要用时才画出来。
export class Supply {
  readonly #drawn: Uint8Array | null = null;
  readonly #seed: number = 0;
  readonly pixels: Uint8Array;
  readonly labels: Uint8Array;

  constructor(set: PictureSet | { count: number; seed: number }) {
    if ('pixels' in set) {
      this.pixels = set.pixels;
      this.labels = set.labels;
    } else {
      this.#seed = set.seed;
      this.#drawn = new Uint8Array(set.count);
      this.pixels = new Uint8Array(set.count * pictureSize);
      this.labels = Uint8Array.from({ length: set.count }, (_, i) => i % 10);
    }
  }

  get count() {
    return this.labels.length;
  }

  /** The bytes of one picture. */
  // zh: 一张图的字节。
  at(i: number): Uint8Array {
    if (this.#drawn && !this.#drawn[i]) {
      this.pixels.set(pictures({ n: 1, seed: this.#seed, from: i }).pixels, i * pictureSize);
      this.#drawn[i] = 1;
    }
    return this.pixels.subarray(i * pictureSize, (i + 1) * pictureSize);
  }

  /** All of them. */
  // zh: 所有的图。
  all(): PictureSet {
    for (let i = 0; i < this.count; i++) this.at(i);
    return { pixels: this.pixels, labels: this.labels };
  }

  labelsOf(chosen: readonly number[]): number[] {
    return chosen.map((i) => this.labels[i]);
  }

  /** Some of them as a tensor (N, 3, 32, 32). */
  // zh: 其中几张，变成张量 (N, 3, 32, 32)。
  batch(chosen: readonly number[]): Tensor {
    const values = new Float32Array(chosen.length * pictureSize);
    chosen.forEach((i, k) => putValues(this.at(i), values, k * pictureSize));
    return new Tensor(values, [chosen.length, 3, 32, 32]);
  }
}

/** The number that a network is given for each byte: from −1 to 1. */
// zh: 每个字节变成网络用的哪个数：从 −1 到 1。
const valueOf = Float32Array.from({ length: 256 }, (_, byte) => byte / 127.5 - 1);

function putValues(pixels: Uint8Array, values: Float32Array, from: number) {
  for (let p = 0; p < pixels.length; p++) values[from + p] = valueOf[pixels[p]];
}

/** Bytes as the numbers that a network is given. */
// zh: 把字节变成网络用的数。
export function asValues(pixels: Uint8Array): Float32Array {
  const values = new Float32Array(pixels.length);
  putValues(pixels, values, 0);
  return values;
}

/** Pictures for training, and others for testing: the course’s own, or parts of the reader’s. */
// zh: 训练用的图和测试用的图：课程自己的，或读者的图分成两部分。
export function suppliesOf(count: number, tested: number, given: PictureSet | undefined) {
  if (!given?.labels.length) {
    return { train: new Supply({ count, seed: 1 }), test: new Supply({ count: tested, seed: 2 }) };
  }
  const { train, test } = trainAndTest({ train: count, test: tested }, given);
  return { train: new Supply(train), test: new Supply(test) };
}
