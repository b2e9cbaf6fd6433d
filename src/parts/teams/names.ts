import type { Scale } from '@ui/figures/scale';

/** How far names above each other are apart at least, in percent of the height. */
const line = 7.5;
/** How broad a name is at most, in percent of the width. */
const broad = 25;
/** The share of the height above the goal, where the names of those stand that have arrived. */
const above = 0.25;

/** The upper end of a scale that leaves room for names above the goal. */
export const roofOver = (goal: number, least: number): number => Math.max(100, (goal - above * least) / (1 - above));

interface Runner {
  curve: readonly number[];
  time: number | null;
}
interface Place {
  left: number;
  top: number;
}

/**
 * Where the names of curves stand, in percent from the top: of those that are on their way, behind the end of the curve;
 * of those that have arrived, above the goal and over that end, so that no name lies on a line.
 */
export function placesOfNames(runners: readonly Runner[], { x, y }: { x: Scale; y: Scale }, goal: number) {
  const ends = runners.map(({ curve }) => ({ left: x(curve.length), top: y(100 * (curve.at(-1) ?? 0)) }));
  const isThere = (i: number) => runners[i].time !== null;
  const all = runners.map((_, i) => i);
  const tops = ends.map(({ top }) => top);
  const there = all.filter(isThere);
  stacked(there.map((i) => ends[i].left)).forEach((row, n) => (tops[there[n]] = y(goal) - 0.8 * line - line * row));
  const going = all.filter((i) => !isThere(i));
  apart(going.map((i) => ends[i])).forEach((top, n) => (tops[going[n]] = top));
  return all.map((i) => ({ top: tops[i], isThere: isThere(i) }));
}

/** The row of each name, from the goal upwards: the first where no other name is near; the last to arrive is lowest. */
function stacked(lefts: readonly number[]): number[] {
  const rows = lefts.map(() => 0);
  const order = lefts.map((_, i) => i).sort((a, b) => lefts[b] - lefts[a]);
  order.forEach((i, n) => {
    const near = order.slice(0, n).filter((k) => Math.abs(lefts[k] - lefts[i]) < broad);
    while (near.some((k) => rows[k] === rows[i])) rows[i]++;
  });
  return rows;
}

/** Places from the top, moved down, and up again at the foot, until no two names lie upon each other. */
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
