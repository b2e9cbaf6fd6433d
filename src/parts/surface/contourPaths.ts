import { contours } from 'd3-contour';
import type { HeightMap } from '@lib/graph/heightMap';
import { curvedPath } from '@ui/figures/curves';
import { simplified, type Point } from '@ui/figures/simplified';
import { pathPoint } from '@ui/figures/pathPoint';

/**
 * Contour lines as paths in percent of the figure: for each level, the edge of everything higher. Cells beyond the
 * edges keep lines from closing along them. Pages are built with curves, which take fewer bytes than their corners.
 */
export function contourPaths({ heights, columns, rows, beyond }: HeightMap, levels: number[]): string[] {
  const percent = (cell: number, cells: number) => (100 * (cell - beyond)) / (cells - 2 * beyond);
  const written = import.meta.env.SSR ? curved : straight;
  return contours()
    .size([columns, rows])
    .thresholds(levels)([...heights])
    .map(({ coordinates }) =>
      coordinates
        .flat()
        .map((ring) => inFrame(ring.map(([x, y]): Point => [percent(x, columns), percent(y, rows)])))
        .map((ring) => (ring.length > 2 ? written(ring) : ''))
        .join(''),
    );
}

/** The tolerance of a line, in percent of the figure. */
const most = 0.1;
/** What is farther out than this, in percent of the figure, is left out. */
const frame = [-1, 101];

/** A ring without what is beyond the frame (Sutherland and Hodgman 1974), and without its first point again at its end. */
function inFrame(ring: readonly Point[]): readonly Point[] {
  let kept = ring.slice(0, -1);
  for (const axis of [0, 1])
    for (const [k, edge] of frame.entries()) {
      const isIn = (point: Point) => (k === 0 ? point[axis] >= edge : point[axis] <= edge);
      kept = kept.flatMap((point, i) => {
        const before = kept.at(i - 1)!;
        if (isIn(point) === isIn(before)) return isIn(point) ? [point] : [];
        const share = (edge - before[axis]) / (point[axis] - before[axis]);
        const crossing: Point = [
          before[0] + share * (point[0] - before[0]),
          before[1] + share * (point[1] - before[1]),
        ];
        return isIn(point) ? [crossing, point] : [crossing];
      });
    }
  return kept;
}

const text = ([x, y]: Point) => pathPoint(x, y);
const straight = (ring: readonly Point[]) =>
  `M${simplified([...ring, ring[0]], most)
    .map(text)
    .join('L')}Z`;

const curved = (points: readonly Point[]) =>
  curvedPath({ points, isClosed: true, isCorner: (point) => point.some((value) => frame.some((edge) => Math.abs(value - edge) < 1e-9)) }, most); // prettier-ignore
