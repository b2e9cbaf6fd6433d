/** Intervals that can be searched for overlaps: the part of `interval-tree-1d` that Plot's dodge needs. */
type Interval = [from: number, to: number, ...rest: unknown[]];

export default function intervals() {
  const all: Interval[] = [];
  return {
    insert: (interval: Interval) => void all.push(interval),
    queryInterval(from: number, to: number, visit: (interval: Interval) => unknown) {
      for (const interval of all) if (interval[0] <= to && interval[1] >= from) visit(interval);
    },
  };
}
