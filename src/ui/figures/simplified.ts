export type Point = readonly [x: number, y: number];

/**
 * The corners of a line that suffice to keep it within `off` of where it was (Ramer 1972; Douglas and Peucker 1973). The
 * first and the last stay, even if they coincide.
 */
export function simplified<P extends Point>(line: readonly P[], off: number): P[] {
  const needed = new Set([0, line.length - 1]);
  const stretches: [from: number, to: number][] = [[0, line.length - 1]];
  for (let stretch; (stretch = stretches.pop());) {
    const [from, to] = stretch;
    let [farthest, most] = [0, off];
    for (let i = from + 1; i < to; i++) {
      const distance = distanceTo(line[i], line[from], line[to]);
      if (distance > most) [farthest, most] = [i, distance];
    }
    if (!farthest) continue;
    needed.add(farthest);
    stretches.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, i) => needed.has(i));
}

/** The distance of a point from the segment between two others. */
export function distanceTo(at: Point, from: Point, to: Point): number {
  const x = at[0] - from[0];
  const y = at[1] - from[1];
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const square = dx * dx + dy * dy;
  const share = square && Math.max(0, Math.min(1, (x * dx + y * dy) / square));
  const ex = x - share * dx;
  const ey = y - share * dy;
  return Math.sqrt(ex * ex + ey * ey); // ten times as fast as Math.hypot
}
