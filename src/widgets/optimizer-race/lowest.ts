import type { HeightMap } from '@lib/graph/heightMap';
import { tensor, type Tensor } from '@lib/engine/tensor';

type Surface = (x: Tensor, y: Tensor) => Tensor;

/** How many hollows of the grid are followed down. */
// zh: 沿网格里几个低洼往下找。
const most = 8;
const directions = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy] as const));

/**
 * The lowest height of a surface on its map: that of the lowest cell, or of a deeper point between the cells of its
 * lowest hollows. A surface that is lowest at the edge keeps falling beyond it, and counts as low as its lowest cell.
 */
// zh: 曲面在地图上最低到哪里：最低的格子，或最低的几个低洼里、格子之间更深的地方。边缘处最低的曲面会在外面继续下降，就取它最低的格子。
export function lowestOn(f: Surface, { heights, columns, beyond }: HeightMap, span: number): number {
  const at = (i: number) => ((i - beyond + 0.5) / (columns - 2 * beyond)) * 2 * span - span;
  const height = (i: number) => (Number.isFinite(heights[i]) ? heights[i] : Infinity);
  const around = directions.map(([dx, dy]) => dx + columns * dy);
  const isInside = (i: number) => [i % columns, Math.floor(i / columns)].every((k) => k > 0 && k < columns - 1);
  const ranked = heights.map((_, i) => i).sort((a, b) => height(a) - height(b) || a - b);
  if (!isInside(ranked[0])) return height(ranked[0]);
  const hollows = ranked.filter((i) => isInside(i) && around.every((step) => height(i) <= height(i + step))).slice(0, most); // prettier-ignore
  const start = hollows.map((i) => ({ x: at(i % columns), y: -at(Math.floor(i / columns)), height: height(i) }));
  return start.reduce((low, hollow) => Math.min(low, bottomOf(f, hollow, at(1) - at(0))), height(ranked[0]));
}

/**
 * Goes to the lowest of eight places around, and where none is lower, closer: it needs no slope, and corners do not
 * stop it.
 */
// zh: 走到周围八个位置中最低的；没有更低的，就缩小范围。不需要斜率，有尖角也不会停住。
function bottomOf(f: Surface, from: { x: number; y: number; height: number }, cell: number): number {
  let { x, y, height } = from;
  for (let step = cell / 2, tries = 0; step > 1e-10 * cell && tries < 400; tries++) {
    const places = directions.map(([dx, dy]) => [x + step * dx, y + step * dy]);
    const [xs, ys] = [0, 1].map((k) => tensor(places.map((place) => place[k]), { dtype: 'float64' })); // prettier-ignore
    const z = f(xs, ys);
    const heights = places.map((_, i) => z.values[z.size === 1 ? 0 : i]);
    const best = heights.reduce((low, value, i) => (value < heights[low] ? i : low), 4);
    if (heights[best] < height) {
      [x, y] = places[best];
      height = heights[best];
      step *= 2;
    } else step /= 2;
  }
  return height;
}
