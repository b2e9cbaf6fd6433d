/**
 * A Maxout unit, forward and backward: the largest of several
 * linear functions, W[k] · x + b[k]. At a tie the first of the
 * largest counts.
 * x: D numbers; W: K rows of D; b: K numbers; upstream: the
 * gradient of y.
 * Returns [y, gradient of x, gradient of W, gradient of b].
 *
 * zh: Maxout 单元，前向加反向：几个线性函数 W[k] · x + b[k] 中
 * 最大的一个。相等时取最前面的那个。
 * x：D 个数；W：K 行，每行 D 个；b：K 个数；upstream：y 的梯度。
 * 返回 [y, x 的梯度, W 的梯度, b 的梯度]。
 */
export function maxout(
  x: number[],
  W: number[][],
  b: number[],
  upstream: number,
): (number | number[] | number[][])[] {
  const pieces = W.map((row, k) =>
    row.reduce((sum, w, d) => sum + w * x[d], b[k]),
  );
  const y = Math.max(...pieces);
  // who gets the gradient?
  // zh: 梯度给谁？
  return [
    y,
    x.map(() => upstream),
    W.map(() => x.map((value) => value * upstream)),
    b.map(() => upstream),
  ];
}
