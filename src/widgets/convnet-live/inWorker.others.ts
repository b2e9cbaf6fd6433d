import { ownSets } from '@kit/pictureSets/wanted';
import { Tensor } from '@lib/engine/tensor';
import { tidy } from '@lib/engine/tidy';
import { majority, nearest } from '@lib/knn';
import { cdist } from '@lib/ops';
import { parseNetwork } from '@parts/convnet/inAddress';
import { Branch } from './branch';
import { suppliesOf, type Supply } from './supply';
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

  const near = Array.from({ length: test.count }, () => [] as { far: number; label: number }[]);
  const questions = partsOf(test.count, 50).map((chosen) => ({ chosen, x: rowsOf(test, chosen) }));
  for (const known of partsOf(train.count, 500)) {
    const there = rowsOf(train, known);
    for (const { chosen, x } of questions) {
      const far = tidy(() => cdist(x, there).values);
      chosen.forEach((i, row) => {
        const distances = far.subarray(row * known.length, (row + 1) * known.length);
        for (const at of nearest(distances, k)) near[i].push({ far: distances[at], label: train.labels[known[at]] });
      });
      yield { ...found };
    }
  }
  const right = near.filter((all, i) => {
    const close = all.sort((a, b) => a.far - b.far).slice(0, k);
    return majority(close.map(({ label }) => label))[0] === test.labels[i];
  }).length;
  found.knn = right / test.count;
  return found;
}

/** The pictures of the course that it asks for. */
export const pictureSets = ({ pictures }: Others, given?: Given) => ownSets(given?.pictures, pictures, tested);

export type OthersFound = { knn: number | null; linear: number | null };

/** The bytes of some pictures, a row for each. */
function rowsOf(supply: Supply, chosen: number[]): Tensor {
  const rows = new Float32Array(chosen.length * 3072);
  chosen.forEach((i, row) => rows.set(supply.at(i), row * 3072));
  return new Tensor(rows, [chosen.length, 3072]);
}

/** The whole numbers below `count`, so many at a time. */
const partsOf = (count: number, size: number) =>
  Array.from({ length: Math.ceil(count / size) }, (_, part) =>
    Array.from({ length: Math.min(size, count - part * size) }, (_, i) => part * size + i),
  );
