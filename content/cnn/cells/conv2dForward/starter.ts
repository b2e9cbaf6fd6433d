/**
 * Slides K filters over a volume.
 * x: C maps of H × W; w: K filters, each C slices of F × F;
 * b: one bias for each filter.
 * Returns K activation maps.
 *
 * zh: 让 K 个滤波器滑过一个数据体。
 * x：C 张图，每张 H 行 W 列；w：K 个滤波器，每个有 C 片 F × F；
 * b：每个滤波器一个偏置。
 * 返回 K 张激活图。
 */
export function conv2dForward(
  x: number[][][],
  w: number[][][][],
  b: number[],
  stride: number,
  padding: number,
): number[][][] {
  const F = w[0][0].length;
  const places = (side: number) =>
    Math.floor((side + 2 * padding - F) / stride) + 1;
  // the input there: outside of it, zeros
  // zh: 输入在该处的数；输入之外是零
  const at = (c: number, i: number, j: number) =>
    x[c][i]?.[j] ?? 0;
  return w.map((filter, k) => {
    const map: number[][] = [];
    for (let i = 0; i < places(x[0].length); i++) {
      map.push([]);
      for (let j = 0; j < places(x[0][0].length); j++) {
        let sum = 0;
        // the filter times what lies beneath it, added up
        // zh: 滤波器与它下面那块数的点积
        map[i].push(sum);
      }
    }
    return map;
  });
}
