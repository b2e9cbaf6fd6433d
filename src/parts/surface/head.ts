import type { DrawnPath } from './drawnPath';

type Places = Pick<DrawnPath, 'x' | 'y'>;

/** Where a path crosses the edge of the map, −span to span, between a place on the map and the next, outside. */
export function edgeAfter({ x, y }: Places, i: number, span: number): [x: number, y: number] {
  const steps = [x, y].map((list) => list[i + 1] - list[i]);
  if (!steps.every(Number.isFinite)) return [x[i], y[i]];
  const shares = [x, y].map((list, k) => (steps[k] === 0 ? 1 : ((steps[k] > 0 ? span : -span) - list[i]) / steps[k]));
  const share = Math.min(1, ...shares);
  return [x[i] + share * steps[0], y[i] + share * steps[1]];
}

/**
 * Where the head of a path is drawn: its place at a step, or the edge where it has left the map; null if it was never
 * on it.
 */
export function headOf(
  path: Places,
  step: number,
  span: number,
): { at: [x: number, y: number]; isGone: boolean } | null {
  const isOn = (i: number) => Math.abs(path.x[i]) <= span && Math.abs(path.y[i]) <= span;
  const now = Math.min(step, path.x.length - 1);
  let last = now;
  while (last >= 0 && !isOn(last)) last--;
  if (last < 0) return null;
  return last === now
    ? { at: [path.x[now], path.y[now]], isGone: false }
    : { at: edgeAfter(path, last, span), isGone: true };
}
