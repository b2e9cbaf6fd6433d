import { useMemo } from 'preact/hooks';
import type { HeightMap } from '@lib/graph/heightMap';
import { contourPaths } from './contourPaths';
import { refined } from './refined';
import { reliefOf } from './relief';
import './Contours.css';

const count = 14;

/**
 * The lines of the latest maps, because a figure shows a map in several places, and its Worker sends the same one
 * again.
 */
const latest: { map: HeightMap; lines: string[] }[] = [];
const mostKept = 4;

function linesOf(map: HeightMap): string[] {
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

const isSame = (a: HeightMap, b: HeightMap) =>
  a === b ||
  (a.columns === b.columns && a.beyond === b.beyond && a.heights.length === b.heights.length && a.heights.every((height, i) => Object.is(height, b.heights[i]))); // prettier-ignore

/** A surface seen from above, for a `Plane`: contour lines, and darker where it is higher. */
export function Contours({ map }: { map: HeightMap }) {
  const lines = useMemo(() => linesOf(map), [map]);
  return useMemo(
    () => (
      <g class="contours">
        {lines.map((d, i) => (
          <path key={i} d={d} />
        ))}
      </g>
    ),
    [lines],
  );
}
