import { contours } from 'd3-contour';
import type { HeightMap } from '@lib/graph/heightMap';
import { simplified } from '@ui/figures/simplified';

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
            const corners = ring.map(([x, y]): [number, number] => [percent(x, columns), percent(y, rows)]);
            const points = simplified(corners, most);
            return `M${points.map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`).join('L')}Z`;
          }),
        )
        .join(''),
    );
}

/** The tolerance of a line, in percent of the figure. */
const most = 0.06;
