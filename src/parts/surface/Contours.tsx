import { useMemo } from 'preact/hooks';
import { linesOf, type LinedMap } from './contourLines';
import './Contours.css';

/** A surface seen from above, for a `Plane`: contour lines, and darker where it is higher. */
export function Contours({ map }: { map: LinedMap }) {
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
