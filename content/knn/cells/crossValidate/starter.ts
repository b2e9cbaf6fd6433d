import { majority, nearest } from 'downhill';

/**
 * The class of one picture by its k nearest; this part is done.
 *
 * zh: 由最近的 k 张给出一张图的类别；这一部分已经写好。
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
 * included; N is a multiple of F. Returns a mean for each k.
 *
 * zh: 对 ks 中的每个邻居数，求 F 折上的平均准确率。
 * x：N 行，每行 D 个数；y：每行的类别。第 f 折是从 f · N / F 到
 * (f + 1) · N / F 的图（不含末尾），N 是 F 的倍数。返回每个 k
 * 的平均值。
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
      // zh: 用第 f 折以外的图训练，数出第 f 折里对了多少
    }
    return total / F;
  });
}
