import { Random } from '@lib/random';
import { loops } from './loops';
import { names } from './model';

/** How many numbers a loop goes through; what it reads and writes fits the processor's fast memory. */
const count = 16_384;
/** How long each measurement lasts at least, in milliseconds: browsers round their clock to one. */
const atLeast = 15;
const rounds = 9;

/** Nanoseconds for each number: the median of the rounds, and the middle half of them. */
export interface Spread {
  low: number;
  median: number;
  high: number;
}
/** Each function over numbers in random order; a loop that only copies; and ReLU over numbers in order of size. */
export const measured = ['copy', ...names, 'ordered'] as const;
type Measured = (typeof measured)[number];
export interface Cost {
  rounds: number;
  forward: Record<Measured, Spread>;
  backward: Record<Measured, Spread>;
}

/**
 * What each function costs in this browser, on this computer and now: the functions take turns, so that whatever else the
 * computer does meets all of them alike. The first round only warms up.
 */
export function* compute(): Generator<Cost, Cost> {
  const random = new Random(1);
  const normal = () => Float32Array.from({ length: count }, () => random.normal());
  const [mixed, grad, y, out] = [normal(), normal(), new Float32Array(count), new Float32Array(count)];
  const ordered = Float32Array.from(mixed).sort();
  const works = measured.flatMap((name) => {
    const { forward, backward } = loops[name === 'ordered' ? 'relu' : name];
    const x = name === 'ordered' ? ordered : mixed;
    return [
      { name, way: 'forward' as const, run: () => forward(x, y), repeats: 1, times: [] as number[] },
      { name, way: 'backward' as const, run: () => backward(grad, x, y, out), repeats: 1, times: [] as number[] },
    ];
  });
  let cost!: Cost;
  for (let round = 0; round <= rounds; round++) {
    for (const work of works) {
      const time = timed(work);
      if (round > 0) work.times.push(time);
    }
    if (round === 0) continue;
    const told = (way: 'forward' | 'backward') =>
      Object.fromEntries(works.filter((work) => work.way === way).map(({ name, times }) => [name, spreadOf(times)])) as Cost['forward']; // prettier-ignore
    cost = { rounds: round, forward: told('forward'), backward: told('backward') };
    yield cost;
  }
  return cost;
}

/** Nanoseconds for each number, of as many repeats as the clock needs. */
function timed(work: { run(): void; repeats: number }): number {
  for (;;) {
    const start = performance.now();
    for (let i = 0; i < work.repeats; i++) work.run();
    const took = performance.now() - start;
    if (took >= atLeast) return (1e6 * took) / (work.repeats * count);
    work.repeats = Math.ceil(work.repeats * Math.min(8, took > 0 ? (1.3 * atLeast) / took : 8));
  }
}

function spreadOf(times: number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))];
  return { low: at(0.25), median: at(0.5), high: at(0.75) };
}
