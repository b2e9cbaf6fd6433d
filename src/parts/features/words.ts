import { firstCentres, movedCentres, nearestCentres } from '@lib/features/kMeans';
import { Random } from '@lib/random';
import type { Tensor } from '@lib/engine/tensor';
import { lookOf, patchesAt, pictureNumbers, pictureSide, type Look, type Place } from './patches';

/** The number of patches that words are learned from. */
// zh: 从多少个小块学出单词。
export const learnedFrom = 4000;

/** What a codebook depends on, besides the pictures. */
// zh: 除了图以外，码本还由什么决定。
export interface Codebook {
  words: number;
  side: number;
  look: Look;
  seed: number;
}

/** One step of k-means: the nearest centre of each point, the total distance, and the new centres. */
// zh: k 均值的一步：每个点离哪个中心最近，离得有多远，各中心移到哪里。
export function step(points: Tensor, centres: Tensor) {
  const { labels, inertia } = nearestCentres(points, centres);
  const moved = movedCentres(points, labels, centres);
  return { labels, inertia, centres: moved.centres, counts: moved.counts };
}

type Step = ReturnType<typeof step>;

/** Visual words, learned from random patches one step of k-means at a time. */
// zh: 从随机小块学出的视觉单词，每次走一步 k 均值。
export class Learning {
  readonly look: (patches: Tensor) => Tensor;
  readonly patches: Tensor;
  /** The words before each step, and the step's result. */
  // zh: 每一步之前的单词，以及这一步算出什么。
  readonly steps: { centres: Tensor; found: Step }[] = [];

  constructor(pixels: Uint8Array, { words, side, look, seed }: Codebook) {
    const random = new Random(seed);
    const count = pixels.length / pictureNumbers;
    const room = pictureSide - side + 1;
    const places = Array.from({ length: learnedFrom }, (): Place => [
      random.integer(count),
      random.integer(room),
      random.integer(room),
    ]);
    const cut = patchesAt(pixels, side, places);
    this.look = lookOf(look, cut);
    this.patches = this.look(cut);
    this.#add(firstCentres(this.patches, words, 'k-means++', random));
  }

  #add(centres: Tensor) {
    this.steps.push({ centres, found: step(this.patches, centres) });
  }

  /** Whether a further step would change nothing. */
  // zh: 再走一步是否什么也不变。
  get isAtRest(): boolean {
    const [before, last] = this.steps.slice(-2).map(({ found }) => found.labels);
    return last !== undefined && last.every((label, i) => label === before[i]);
  }

  more() {
    this.#add(this.steps[this.steps.length - 1].found.centres);
  }
}

/** How often each word occurs. */
// zh: 每个单词出现几次。
export function countsOf(labels: ArrayLike<number>, words: number): number[] {
  const counts = Array<number>(words).fill(0);
  for (let i = 0; i < labels.length; i++) counts[labels[i]]++;
  return counts;
}
