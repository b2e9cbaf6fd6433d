import { chord, polygonPath, positiveSide, type Line, type Point } from '@ui/figures/halfPlanes';
import type { Scale } from '@ui/figures/scale';
import './units.css';

interface UnitLinesProps {
  lines: readonly Line[];
  /** Which of them fire for no example, and so have dashed lines. */
  dead?: readonly boolean[];
  /** The visible part of the plane. */
  corners: Point[];
  x: Scale;
  y: Scale;
  /** Whether to shade the sides too. */
  sides?: boolean;
}

/** The lines where the units of a layer are 0, and the sides on which they fire: marks of a `Plane`. */
export function UnitLines({ lines, dead, corners, x, y, sides = true }: UnitLinesProps) {
  const linesOf = (wanted: boolean) =>
    lines
      .filter((_, i) => Boolean(dead?.[i]) === wanted)
      .map((line) => polygonPath(chord(corners, line) ?? [], x, y))
      .join('');
  return (
    <>
      {sides &&
        lines.map((line, i) => <path key={i} class="unit-side" d={polygonPath(positiveSide(corners, line), x, y)} />)}
      <path class="unit-line" d={linesOf(false)} />
      <path class="unit-line is-dead" d={linesOf(true)} />
    </>
  );
}
