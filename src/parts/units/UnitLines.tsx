import { chord, polygonPath, positiveSide, type Line, type Point } from '@ui/figures/halfPlanes';
import type { Scale } from '@ui/figures/scale';
import './units.css';

interface UnitLinesProps {
  lines: readonly Line[];
  /** Which of them fire for no example: their lines are dashed. */
  dead?: readonly boolean[];
  /** The plane that is seen. */
  corners: Point[];
  x: Scale;
  y: Scale;
}

/** Where units of a layer are 0, and the side on which they fire: marks of a `Plane`. */
export function UnitLines({ lines, dead, corners, x, y }: UnitLinesProps) {
  return (
    <>
      {lines.map((line, i) => (
        <path key={i} class="unit-side" d={polygonPath(positiveSide(corners, line), x, y)} />
      ))}
      {lines.map((line, i) => {
        const ends = chord(corners, line);
        return ends && <path key={i} class={`unit-line ${dead?.[i] ? 'is-dead' : ''}`} d={polygonPath(ends, x, y)} />;
      })}
    </>
  );
}
