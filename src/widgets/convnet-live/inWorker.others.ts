import { tidy } from '@lib/engine/tidy';
import { majority, nearest } from '@lib/knn';
import { cdist } from '@lib/ops';
import { reshape } from '@lib/ops';
import { parseNetwork } from '@parts/convnet/inAddress';
import { Branch } from './branch';
import { suppliesOf } from './supply';
import { tested } from './settings';
import type { Given } from './training';

const k = 5;
const linearEpochs = 15;

/** Which classifiers are asked, on how many training pictures. */
export interface Others {
  pictures: number;
}

/** The share of the same unseen pictures that nearest neighbours by pixels, and a linear classifier, get right. */
export function* compute({ pictures }: Others, given: Given = {}) {
  const { train, test } = suppliesOf(pictures, tested, given.pictures);
  const found: { knn: number | null; linear: number | null } = { knn: null, linear: null };
  // a linear classifier is a network of its last layer alone
  const linear = new Branch({ network: parseNetwork('fc10')!, seed: 1, train, test }, { optimizer: 'momentum', rate: 0.001 }, 0); // prettier-ignore
  let batches = 0;
  while (linear.reached < linearEpochs && !linear.stop) {
    linear.learn();
    if (++batches % 10 === 0) yield { ...found };
  }
  found.linear = linear.after[linear.after.length - 1].score.right / test.count;
  yield { ...found };

  let right = 0;
  for (let i = 0; i < test.count; i += 10) {
    const chosen = Array.from({ length: Math.min(10, test.count - i) }, (_, at) => i + at);
    const votes = chosen.map(() => [] as { far: number; label: number }[]);
    for (let from = 0; from < train.count; from += 500) {
      const known = Array.from({ length: Math.min(500, train.count - from) }, (_, at) => from + at);
      const far = tidy(
        () => cdist(reshape(test.batch(chosen), [-1, 3072]), reshape(train.batch(known), [-1, 3072])).values,
      );
      chosen.forEach((_, row) => {
        const distances = far.subarray(row * known.length, (row + 1) * known.length);
        for (const at of nearest(distances, k)) votes[row].push({ far: distances[at], label: train.labels[from + at] });
      });
    }
    chosen.forEach((of, row) => {
      const close = votes[row].sort((a, b) => a.far - b.far).slice(0, k);
      const [first] = majority(close.map(({ label }) => label));
      right += Number(first === test.labels[of]);
    });
    yield { ...found };
  }
  found.knn = right / test.count;
  return found;
}

export type OthersFound = { knn: number | null; linear: number | null };
