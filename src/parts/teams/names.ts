import type { Scale } from '@ui/figures/scale';

/** The least vertical distance between names, in percent of the height. */
const line = 7.5;
/** The largest width of a name, in percent of the width. */
const broad = 25;
/** The share of the height above the goal, for the names of those that have arrived. */
const roof = 0.25;

/** The upper end of a scale that leaves room for names above the goal. */
export const roofOver = (goal: number, least: number): number => Math.max(100, (goal - roof * least) / (1 - roof));

interface Runner {
  curve: readonly number[];
  time: number | null;
}
interface Place {
  left: number;
  top: number;
}

/**
 * The places of the curves' names, in percent from the top: behind the end of a curve that is on its way, or above the
 * goal and over that end for one that has arrived, so that no name covers a line. `taken` rows above the goal belong to
 * its own words.
 */
export function placesOfNames(runners: readonly Runner[], { x, y }: { x: Scale; y: Scale }, goal: number, taken = 0) {
  const ends = runners.map(({ curve }) => ({ left: x(curve.length), top: y(100 * (curve.at(-1) ?? 0)) }));
  const all = runners.map((_, i) => i);
  const tops = ends.map(({ top }) => top);
  const arrived = all.filter((i) => runners[i].time !== null);
  const above = new Map(stacked(arrived.map((i) => ends[i].left)).map((row, n) => [arrived[n], y(goal) - line * (0.8 + taken + row)])); // prettier-ignore
  // if many arrive at once, there is not room for all names
  const isThere = (i: number) => (above.get(i) ?? -1) > 0.4 * line;
  const others = all.filter((i) => !isThere(i));
  apart(others.map((i) => ends[i])).forEach((top, n) => (tops[others[n]] = top));
  return all.map((i) => ({ top: isThere(i) ? above.get(i)! : tops[i], isThere: isThere(i) }));
}

/** The row of each name, from the goal upwards: the first without another name nearby; the last to arrive is lowest. */
function stacked(lefts: readonly number[]): number[] {
  const rows = lefts.map(() => 0);
  const order = lefts.map((_, i) => i).sort((a, b) => lefts[b] - lefts[a]);
  order.forEach((i, n) => {
    const near = order.slice(0, n).filter((k) => Math.abs(lefts[k] - lefts[i]) < broad);
    while (near.some((k) => rows[k] === rows[i])) rows[i]++;
  });
  return rows;
}

/** Places from the top, moved down, and up again at the bottom, until no two names overlap. */
function apart(ends: readonly Place[]): number[] {
  const placed = ends.map(({ top }) => top);
  const order = ends.map((_, i) => i).sort((a, b) => ends[a].top - ends[b].top);
  const spread = (list: readonly number[], by: number) =>
    list.forEach((i, n) => {
      for (const k of list.slice(0, n))
        if (Math.abs(ends[i].left - ends[k].left) < broad && Math.abs(placed[i] - placed[k]) < line) placed[i] = placed[k] + by; // prettier-ignore
    });
  spread(order, line);
  order.forEach((i) => (placed[i] = Math.min(98, placed[i])));
  spread(order.reverse(), -line);
  return placed;
}
