import { majority, nearest } from 'downhill';

/**
 * The class of one picture by its k nearest; this part is done.
 */
function predict(
  a: number[],
  train: number[][],
  labels: number[],
  k: number,
): number {
  const distances = train.map((b) =>
    Math.hypot(...a.map((value, p) => value - b[p])),
  );
  return majority(
    nearest(distances, k).map((i) => labels[i]),
  )[0];
}

/**
 * The mean accuracy over F folds for each number of neighbours
 * in ks.
 * x: N rows of D numbers; y: the class of each row. Fold f is
 * the pictures from f · N / F to (f + 1) · N / F, the last not
 * included; N is a multiple of F. Gives a mean for each k.
 */
export function crossValidate(
  x: number[][],
  y: number[],
  F: number,
  ks: number[],
): number[] {
  const size = x.length / F;
  return ks.map((k) => {
    let total = 0;
    for (let f = 0; f < F; f++) {
      // learn from all folds but f, count what is right in fold
      // f
    }
    return total / F;
  });
}
