interface Said {
  /** The separator between two arrivals. */
  and: string;
  nobody: string;
  list(arrivals: string): string;
  lostOnes(names: string): string;
}

interface Words<Runner> {
  /** The text about one arrival. */
  one(runner: Runner, time: number): string;
  name(runner: Runner): string;
}

/** Who has reached the goal, the fastest first, and who was lost. */
export function arrivals<Runner extends { time: number | null; isLost: boolean }>(
  runners: readonly Runner[],
  { one, name }: Words<Runner>,
  t: Said,
): string {
  const there = runners.flatMap((runner) => (runner.time === null ? [] : [{ runner, time: runner.time }]));
  const said = there.sort((a, b) => a.time - b.time).map(({ runner, time }) => one(runner, time));
  const lost = runners.filter(({ isLost }) => isLost).map(name);
  return (said.length ? t.list(said.join(t.and)) : t.nobody) + (lost.length ? t.lostOnes(lost.join(t.and)) : '');
}
