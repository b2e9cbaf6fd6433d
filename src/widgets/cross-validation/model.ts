import { pictures, type PictureSet } from '@lib/data/pictures/index';
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

/** The numbers of neighbours that are tried. */
export const ks = [1, 3, 5, 8, 12, 20, 50, 100];
const classes = 10;

/** The distances in L2 of all pictures from each other, (N, N): each pair is computed once, in blocks. */
function distancesOf({ pixels, labels }: PictureSet): Float32Array {
  const n = labels.length;
  const size = pixels.length / n;
  const values = new Float32Array(pixels);
  const block = Math.max(1, Math.ceil(n / 8));
  const rows = (from: number) => {
    const to = Math.min(n, from + block);
    return new Tensor(values.subarray(from * size, to * size), [to - from, size]);
  };
  const distances = new Float32Array(n * n);
  for (let top = 0; top < n; top += block) {
    for (let left = top; left < n; left += block) {
      const part = cdist(rows(top), rows(left));
      const [height, width] = part.shape;
      for (let i = 0; i < height; i++) {
        for (let j = 0; j < width; j++) {
          const distance = part.data[i * width + j];
          distances[(top + i) * n + left + j] = distance;
          distances[(left + j) * n + top + i] = distance;
        }
      }
    }
  }
  return distances;
}

/**
 * For every picture all pictures, itself first, then the nearest. Distances that differ by less than a millionth or so,
 * which is less than float32 tells apart here, stay in the order of the pictures.
 */
function neighbours(set: PictureSet): Uint32Array[] {
  const n = set.labels.length;
  const distances = distancesOf(set);
  // for numbers from 0 on, the bits of a float32 are in the order of the numbers
  const bits = new Uint32Array(distances.buffer);
  const forPlace = Math.ceil(Math.log2(n));
  return Array.from({ length: n }, (_, i) => {
    const row = bits.subarray(i * n, (i + 1) * n);
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
  });
}

/** Which fold each picture is in: the folds are drawn by chance, and differ by one picture at most. */
function foldOf(n: number, folds: number): number[] {
  const fold = new Array<number>(n);
  new Random(5).permutation(n).forEach((picture, place) => (fold[picture] = Math.floor((place * folds) / n)));
  return fold;
}

let kept: { key: string; set?: PictureSet; labels: Uint8Array; order: Uint32Array[] } | null = null;

/** The neighbours do not depend on the folds, so they are computed once for a set of pictures. */
function ordered(count: number, set: PictureSet | undefined) {
  if (kept?.key !== String(count) || kept.set !== set) {
    const { pixels, labels, testFrom = labels.length } = set ?? pictures({ n: count, seed: 1 });
    const n = Math.min(count, testFrom);
    const size = pixels.length / labels.length;
    const some = { pixels: pixels.subarray(0, n * size), labels: labels.subarray(0, n) };
    kept = { key: String(count), set, labels: some.labels, order: neighbours(some) };
  }
  return kept;
}

/** Accuracies of k nearest neighbours for each k and fold: a fold is classified by the pictures of all the others. */
export function compute({ folds, count, look, fold }: State, own?: PictureSet) {
  const { labels, order } = ordered(Number(count), own?.labels.length ? own : undefined);
  const of = foldOf(labels.length, folds);
  const right = ks.map(() => new Array<number>(folds).fill(0));
  const size = new Array<number>(folds).fill(0);
  labels.forEach((label, i) => {
    size[of[i]]++;
    const votes = new Uint16Array(classes);
    const first = new Array<number>(classes).fill(Infinity);
    let seen = 0;
    let tried = 0;
    for (const j of order[i]) {
      if (of[j] === of[i]) continue;
      votes[labels[j]]++;
      first[labels[j]] = Math.min(first[labels[j]], seen++);
      if (seen < ks[tried]) continue;
      // at a tie the class of the nearer picture wins
      let best = 0;
      for (let c = 1; c < classes; c++)
        if (votes[c] > votes[best] || (votes[c] === votes[best] && first[c] < first[best])) best = c;
      if (best === label) right[tried][of[i]]++;
      if (++tried === ks.length) break;
    }
  });
  const accuracies = right.map((row) => row.map((value, f) => value / size[f])); // k by fold
  const mean = accuracies.map(average);
  const std = accuracies.map((row, k) => Math.sqrt(average(row.map((value) => (value - mean[k]) ** 2))));
  const shown = look === 'one' ? (fold - 1) % folds : -1;
  return {
    accuracies,
    mean,
    std,
    /** The fold that is looked at alone; −1 for all of them. */
    shown,
    /** Places in `ks` of the k with the highest mean, and of the one that each fold alone would choose. */
    best: highest(mean),
    bestOfFold: Array.from({ length: folds }, (_, f) => highest(accuracies.map((row) => row[f]))),
    pictures: labels.length,
    training: labels.length - Math.floor(labels.length / folds),
  };
}

const average = (values: number[]) => values.reduce((total, value) => total + value, 0) / values.length;
const highest = (values: number[]) => values.indexOf(Math.max(...values));

export type Model = ReturnType<typeof compute>;
