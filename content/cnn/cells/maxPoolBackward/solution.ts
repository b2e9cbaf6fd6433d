/**
 * Backward through max pooling.
 * x: C maps that went in; upstream: the gradient of what came
 * out; size: side of the window.
 * Returns the gradient of x, in its shape. Of equal numbers
 * the first, row by row, takes all.
 *
 * zh: 最大池化的反向。
 * x：送进去的 C 张图；upstream：出来的图的梯度；size：窗口的边
 * 长。
 * 返回 x 的梯度，形状和 x 相同。有几个一样大时，梯度全归（逐行
 * 看去的）第一个。
 */
export function maxPoolBackward(
  x: number[][][],
  upstream: number[][][],
  size: number,
  stride: number,
): number[][][] {
  const dx = x.map((map) => map.map((row) => row.map(() => 0)));
  upstream.forEach((map, c) =>
    map.forEach((row, i) =>
      row.forEach((g, j) => {
        const [top, left] = [i * stride, j * stride];
        let [r, s] = [top, left];
        for (let p = 0; p < size; p++)
          for (let q = 0; q < size; q++)
            if (x[c][top + p][left + q] > x[c][r][s])
              [r, s] = [top + p, left + q];
        dx[c][r][s] += g;
      }),
    ),
  );
  return dx;
}
