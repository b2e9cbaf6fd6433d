import { contours } from 'd3-contour';
import type { HeightMap } from '@lib/graph/heightMap';

/**
 * Contour lines as paths in percent of the figure: for each level, the edge of everything higher. Cells beyond the
 * edges keep lines from closing along them.
 */
export function contourPaths({ heights, columns, rows, beyond }: HeightMap, levels: number[]): string[] {
  const percent = (cell: number, cells: number) => (100 * (cell - beyond)) / (cells - 2 * beyond);
  return contours()
    .size([columns, rows])
    .thresholds(levels)([...heights])
    .map(({ coordinates }) =>
      coordinates
        .flatMap((polygon) =>
          polygon.map((ring) => {
            const points = bends(ring.map(([x, y]) => [percent(x, columns), percent(y, rows)]));
            return `M${points.map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`).join('L')}Z`;
          }),
        )
        .join(''),
    );
}

/** The points of a ring where it turns: those on a straight line between their neighbours are left out. */
function bends(ring: number[][]): number[][] {
  let last = ring[0];
  return ring.filter((point, i) => {
    const next = ring[i + 1];
    if (i > 0 && next) {
      const [dx, dy] = [next[0] - last[0], next[1] - last[1]];
      const off = Math.abs(dx * (point[1] - last[1]) - dy * (point[0] - last[0]));
      if (off < straight * Math.hypot(dx, dy)) return false;
    }
    last = point;
    return true;
  });
}

/** The tolerance of a line, in percent of the figure. */
const straight = 0.02;
