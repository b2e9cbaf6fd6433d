/**
 * The histogram of oriented gradients of one cell.
 * gx, gy: how fast the picture changes to the right and
 * downwards, at each pixel of the cell, row by row.
 * bins: into how many parts 0° to 180° are divided; the first
 * begins at 0°, and each takes in its lower bound.
 * Each gradient adds its length to the bin of its direction,
 * opposite directions to the same one: −30° counts as 150°,
 * and 180° as 0°.
 *
 * zh: 一个单元格的方向梯度直方图。
 * gx、gy：单元格里每个像素处，图向右、向下变化得多快，逐行排列。
 * bins：把 0° 到 180° 分成几个区间；第一个从 0° 开始，每个都含
 * 下界。
 * 每个梯度把自己的长度加到所在方向的区间，相反的方向算同一个：
 * −30° 算 150°，180° 算 0°。
 */
export function hogCell(
  gx: number[][],
  gy: number[][],
  bins: number,
): number[] {
  const histogram = new Array(bins).fill(0);
  gx.forEach((row, i) =>
    row.forEach((x, j) => {
      const angle = Math.atan2(gy[i][j], x);
      // which bin does it vote for, and by how much?
      // zh: 它投给哪个区间？投多少？
    }),
  );
  return histogram;
}
