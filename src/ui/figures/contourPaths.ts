import { contours } from 'd3-contour';

/** The heights of a surface on a grid, row by row from above, with so many cells beyond each edge of the figure. */
export interface HeightGrid {
  heights: readonly number[];
  columns: number;
  rows: number;
  beyond: number;
}

/**
 * Contour lines, as paths in percent of the figure: for each level the edge of what is higher. Cells beyond the edges keep
 * lines from closing along them.
 */
export function contourPaths({ heights, columns, rows, beyond }: HeightGrid, levels: number[]): string[] {
  const percent = (cell: number, cells: number) => ((100 * (cell - beyond)) / (cells - 2 * beyond)).toFixed(2);
  return contours()
    .size([columns, rows])
    .thresholds(levels)([...heights])
    .map(({ coordinates }) =>
      coordinates
        .flatMap((polygon) =>
          polygon.map((ring) => `M${ring.map(([x, y]) => `${percent(x, columns)} ${percent(y, rows)}`).join('L')}Z`),
        )
        .join(''),
    );
}
