interface Said {
  /** Between two of those that are there. */
  and: string;
  nobody: string;
  list(arrivals: string): string;
}

/** Who has reached the goal, the fastest first; `one` says it of each. */
export function arrivals<Runner extends { time: number | null }>(
  runners: readonly Runner[],
  one: (runner: Runner, time: number) => string,
  t: Said,
): string {
  const there = runners.flatMap((runner) => (runner.time === null ? [] : [{ runner, time: runner.time }]));
  const said = there.sort((a, b) => a.time - b.time).map(({ runner, time }) => one(runner, time));
  return said.length ? t.list(said.join(t.and)) : t.nobody;
}
