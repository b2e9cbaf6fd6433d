import { useMemo } from 'preact/hooks';
import type { HeightMap } from '@lib/graph/heightMap';
import { contourPaths } from './contourPaths';
import { refined } from './refined';
import { reliefOf } from './relief';
import './Contours.css';

const count = 14;

/** A surface seen from above, for a `Plane`: contour lines, and darker where it is higher. */
export function Contours({ map }: { map: HeightMap }) {
  return useMemo(() => {
    const relief = reliefOf(map.heights);
    const fine = refined(map);
    const drawn = { ...fine, heights: fine.heights.map(relief) };
    const levels = Array.from({ length: count }, (_, i) => (i + 0.5) / count);
    return (
      <g class="contours">
        {contourPaths(drawn, levels).map((d, i) => (
          <path key={i} d={d} />
        ))}
      </g>
    );
  }, [map]);
}
