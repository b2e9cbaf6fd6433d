import type { HeightMap } from '@lib/graph/heightMap';
import { contourPaths } from './contourPaths';
import { refined } from './refined';
import { reliefOf } from './relief';

/** A map whose contour lines have been found already, in a Worker. */
export interface LinedMap extends HeightMap {
  lines?: string[];
}

const count = 14;

/**
 * The lines of the latest maps, because a figure shows a map in several places, and its Worker sends the same one
 * again.
 */
const latest: { map: HeightMap; lines: string[] }[] = [];
const mostKept = 4;

/** The contour lines of a map, as paths in percent of the figure. */
export function linesOf(map: LinedMap): string[] {
  if (map.lines) return map.lines;
  const known = latest.find((one) => isSame(one.map, map));
  if (known) return known.lines;
  const relief = reliefOf(map.heights);
  const fine = refined(map);
  const drawn = { ...fine, heights: fine.heights.map(relief) };
  const lines = contourPaths(
    drawn,
    Array.from({ length: count }, (_, i) => (i + 0.5) / count),
  );
  latest.push({ map, lines });
  if (latest.length > mostKept) latest.shift();
  return lines;
}

/** The map with its contour lines: to find them takes longer than to draw anything else of the map. */
export const lined = (map: HeightMap): LinedMap => ({ ...map, lines: linesOf(map) });

const isSame = (a: HeightMap, b: HeightMap) =>
  a === b ||
  (a.columns === b.columns && a.beyond === b.beyond && a.heights.length === b.heights.length && a.heights.every((height, i) => Object.is(height, b.heights[i]))); // prettier-ignore
