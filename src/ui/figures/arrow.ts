import { pathPoint } from './pathPoint';

/**
 * An arrow with an open head as a path, from its tail to its tip in percent of the figure; empty if it is too short to
 * be seen. The head is at most half as long as the arrow.
 */
export function arrowPath(x1: number, y1: number, x2: number, y2: number, head = 3): string {
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length < 0.2) return '';
  const size = Math.min(head, length / 2);
  const [ux, uy] = [((x2 - x1) / length) * size, ((y2 - y1) / length) * size];
  const wing = (side: number) => pathPoint(x2 - ux + side * 0.5 * uy, y2 - uy - side * 0.5 * ux);
  const tip = pathPoint(x2, y2);
  return `M${pathPoint(x1, y1)}L${tip}M${wing(1)}L${tip}L${wing(-1)}`;
}
