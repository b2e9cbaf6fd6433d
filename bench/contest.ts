/** One contestant at one task, ready to run. */
export interface Contestant {
  /** Makes its engine the one in use. */
  use?(): void;
  run(): unknown;
  /** A number or a few of its result, by which contestants are compared. */
  check(): number[] | Promise<number[]>;
  /** Where a run is only a part of the task: how many runs would be the whole. */
  parts?: number;
}

export interface Task {
  title: string;
  /** How far the contestants' results may differ, relative to the largest. */
  tolerance: number;
  /** By name; the first is ours. */
  contestants: Record<string, () => Contestant>;
}

export interface Result {
  title: string;
  /** Milliseconds for the whole task, by contestant. */
  medians: Record<string, number>;
  /** How many times longer each peer takes, round by round: median and the middle half. */
  ratios: { peer: string; median: number; from: number; to: number }[];
}

const warmUp = 300;
const turn = 20;

/** Lets the contestants of a task take turns, so that whatever else the machine does affects them all alike. */
export async function hold({ title, tolerance, contestants }: Task): Promise<Result> {
  const entered = [];
  for (const [name, make] of Object.entries(contestants)) {
    const contestant = make();
    entered.push({ name, contestant, runs: await warm(contestant), times: [] as number[] });
  }
  let slowest = 0;
  for (const { contestant } of entered) slowest = Math.max(slowest, await oneRun(contestant));
  const rounds = slowest > 1000 ? 5 : 21;
  for (let round = 0; round < rounds; round++) {
    for (const { contestant, runs, times } of entered) {
      contestant.use?.();
      const start = performance.now();
      for (let i = 0; i < runs; i++) {
        const pending = contestant.run();
        if (pending instanceof Promise) await pending;
      }
      times.push(((performance.now() - start) / runs) * (contestant.parts ?? 1));
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  await compare(
    title,
    tolerance,
    entered.map(({ name, contestant }) => ({ name, contestant })),
  );
  const [ours, ...peers] = entered;
  return {
    title,
    medians: Object.fromEntries(entered.map(({ name, times }) => [name, quantile(times, 0.5)])),
    ratios: peers.map(({ name, times }) => {
      const ratios = times.map((time, i) => time / ours.times[i]);
      return { peer: name, median: quantile(ratios, 0.5), from: quantile(ratios, 0.25), to: quantile(ratios, 0.75) };
    }),
  };
}

async function oneRun(contestant: Contestant): Promise<number> {
  contestant.use?.();
  const start = performance.now();
  await contestant.run();
  return performance.now() - start;
}

/** Runs until the engine has compiled what it will; returns how many runs make a turn. A clock is too coarse for one run. */
async function warm(contestant: Contestant): Promise<number> {
  for (let i = 0; i < 3; i++) if ((await oneRun(contestant)) > 2000) return 1;
  const start = performance.now();
  let [runs, passed] = [0, 0];
  while (passed < warmUp) {
    await oneRun(contestant);
    runs++;
    passed = performance.now() - start;
  }
  return Math.max(1, Math.round((turn * runs) / passed));
}

async function compare(
  title: string,
  tolerance: number,
  entered: { name: string; contestant: Contestant }[],
): Promise<void> {
  const results: { name: string; numbers: number[] }[] = [];
  for (const { name, contestant } of entered) {
    contestant.use?.();
    results.push({ name, numbers: await contestant.check() });
  }
  const [ours, ...peers] = results;
  const size = Math.max(...ours.numbers.map(Math.abs));
  for (const { name, numbers } of peers) {
    const apart = Math.max(...numbers.map((value, i) => Math.abs(value - ours.numbers[i])));
    if (!(apart <= tolerance * size))
      throw new Error(`${title}: ${name} gets ${numbers.join(', ')}, we get ${ours.numbers.join(', ')}.`);
  }
}

const quantile = (values: number[], q: number) =>
  [...values].sort((a, b) => a - b)[Math.floor(q * (values.length - 1))];
