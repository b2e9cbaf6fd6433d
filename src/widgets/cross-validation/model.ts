import { pictures, type PictureSet } from '@lib/data/pictures/index';
import { finish } from '@lib/finish';
import { memo } from '@lib/memo';
import { cdist } from '@lib/ops';
import { Random } from '@lib/random';
import { Tensor } from '@lib/engine/tensor';

export interface State {
  /** How many parts the pictures are cut into. */
  folds: number;
  /** How many pictures there are. */
  count: '200' | '500' | '1000';
  /** All folds, or one of them alone. */
  look: 'all' | 'one';
  fold: number;
}

interface Reporting {
  progress?(share: number): void;
}

/** The numbers of neighbours that are tried. */
export const ks = [1, 3, 5, 8, 12, 20, 50, 100];
const classes = 10;

/** The pictures as rows of numbers, from one to another. */
function rows({ pixels, labels }: PictureSet, from: number, to: number): Tensor {
  const size = pixels.length / labels.length;
  return new Tensor(new Float32Array(pixels.subarray(from * size, to * size)), [to - from, size]);
}

/**
 * For a picture all pictures, itself first, then the nearest. Distances that differ by less than a millionth or so, which
 * is less than float32 tells apart here, stay in the order of the pictures.
 */
function orderOf(i: number, distances: Float32Array): Uint32Array {
  const n = distances.length;
  // for numbers from 0 on, the bits of a float32 are in the order of the numbers
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
  const keys = new Uint32Array(n);
  for (let j = 0; j < n; j++) keys[j] = (((row[j] - least) >>> dropped) << forPlace) | j;
  keys[i] = 0;
  const mask = 2 ** forPlace - 1;
  const order = keys.sort().map((key) => key & mask);
  order[0] = i;
  return order;
}

/** All pictures in the order of their distance in L2 from each, for more and more of them. */
class Neighbours {
  readonly order: Uint32Array[] = [];
  readonly set: PictureSet;
  #distances: Float32Array;

  constructor(set: PictureSet) {
    this.set = set;
    this.#distances = new Float32Array(set.labels.length ** 2);
  }

  /** Goes on with an eighth of the pictures: each pair is computed once, in blocks. */
  more() {
    const n = this.set.labels.length;
    const distances = this.#distances;
    const block = Math.max(1, Math.ceil(n / 8));
    const top = this.order.length;
    const end = Math.min(n, top + block);
    for (let left = top; left < n; left += block) {
      const part = cdist(rows(this.set, top, end), rows(this.set, left, Math.min(n, left + block)));
      const [height, width] = part.shape;
      for (let i = 0; i < height; i++) {
        for (let j = 0; j < width; j++) {
          const distance = part.data[i * width + j];
          distances[(top + i) * n + left + j] = distance;
          distances[(left + j) * n + top + i] = distance;
        }
      }
    }
    for (let i = top; i < end; i++) this.order.push(orderOf(i, distances.subarray(i * n, (i + 1) * n)));
  }
}

/** Which fold each picture is in: the folds are drawn at random, and their sizes differ by one picture at most. */
function foldOf(n: number, folds: number): number[] {
  const fold = new Array<number>(n);
  new Random(5).permutation(n).forEach((picture, place) => (fold[picture] = Math.floor((place * folds) / n)));
  return fold;
}

/** The neighbours do not depend on the folds, so they are found once for a set of pictures. */
const neighboursOf = memo((count: number, set: PictureSet | undefined) => {
  const { pixels, labels, testFrom = labels.length } = set ?? pictures({ n: count, seed: 1 });
  const n = Math.min(count, testFrom);
  const size = pixels.length / labels.length;
  return new Neighbours({ pixels: pixels.subarray(0, n * size), labels: labels.subarray(0, n) });
});

/** Accuracies of k nearest neighbours for each k and fold, over more and more of the pictures. */
export function* frames({ folds, count, look, fold }: State, own?: PictureSet, { progress }: Reporting = {}) {
  const neighbours = neighboursOf(Number(count), own?.labels.length ? own : undefined);
  const { order, set } = neighbours;
  const shown = look === 'one' ? (fold - 1) % folds : -1;
  while (order.length < set.labels.length) {
    neighbours.more();
    progress?.(order.length / set.labels.length);
    const frame = accuraciesOf(neighbours, folds);
    if (frame.size.every((some) => some > 0)) yield summedUp(frame, shown);
  }
  return summedUp(accuraciesOf(neighbours, folds), shown);
}

export const compute = (state: State, own?: PictureSet) => finish(frames(state, own));

/** For each k and fold, how many are right of the pictures whose neighbours are known: a fold is classified by the others. */
function accuraciesOf({ set: { labels }, order }: Neighbours, folds: number) {
  const of = foldOf(labels.length, folds);
  const right = ks.map(() => new Array<number>(folds).fill(0));
  const size = new Array<number>(folds).fill(0);
  order.forEach((others, i) => {
    size[of[i]]++;
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
      let best = 0;
      for (let c = 1; c < classes; c++)
        if (votes[c] > votes[best] || (votes[c] === votes[best] && first[c] < first[best])) best = c;
      if (best === labels[i]) right[tried][of[i]]++;
      if (++tried === ks.length) break;
    }
  });
  return { accuracies: right.map((row) => row.map((value, f) => value / size[f])), size, pictures: labels.length }; // k by fold
}

function summedUp({ accuracies, pictures: n }: ReturnType<typeof accuraciesOf>, shown: number) {
  const mean = accuracies.map(average);
  const std = accuracies.map((row, k) => Math.sqrt(average(row.map((value) => (value - mean[k]) ** 2))));
  return {
    accuracies,
    mean,
    std,
    /** The fold that is looked at alone; −1 for all of them. */
    shown,
    /** Places in `ks` of the k with the highest mean, and of the one that each fold alone would choose. */
    best: highest(mean),
    bestOfFold: accuracies[0].map((_, f) => highest(accuracies.map((row) => row[f]))),
    pictures: n,
    training: n - Math.floor(n / accuracies[0].length),
  };
}

const average = (values: number[]) => values.reduce((total, value) => total + value, 0) / values.length;
const highest = (values: number[]) => values.indexOf(Math.max(...values));

export type Model = ReturnType<typeof compute>;
