/** One contestant at one task, ready to run. */
export interface Contestant {
  /** Selects its engine. */
  use?(): void;
  run(): unknown;
  /** One or a few numbers of its result, for comparing contestants. */
  check(): number[] | Promise<number[]>;
  /** If a run is only part of the task: the number of runs in the whole. */
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
  /** How many times as long each peer takes, round by round: the median and the middle half. */
  ratios: { peer: string; median: number; from: number; to: number }[];
}

const warmUp = 300;
const turn = 20;

/** Lets the contestants of a task take turns, so that other load on the machine affects them all alike. */
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

/** Runs until the engine has finished compiling; returns the number of runs per turn. */
async function warm(contestant: Contestant): Promise<number> {
  const start = performance.now();
  let last = 0;
  for (let runs = 0; runs < 3 || performance.now() - start < warmUp; runs++) {
    last = await oneRun(contestant);
    if (last > 2000) break;
  }
  return Math.max(1, Math.round(turn / Math.max(last, 0.01)));
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
