// What random search and grids find, on the figure's drawn surfaces and on its real runs, for several seeds.
import { memo } from '@lib/memo';
import { Random } from '@lib/random';
import { heightOn, Runs, whole } from '@widgets/random-vs-grid/landscape';
import { tally, tallyFiner, type Score } from '@widgets/random-vs-grid/search';
import { side, type GridRule, type Source } from '@widgets/random-vs-grid/settings';
import { importance } from '@widgets/random-vs-grid/sweep';

interface Surface {
  seed: number;
  angle?: number;
  /** How much the second parameter counts. */
  second?: number;
  source?: Source;
}

const draws = 2000;

/** Draws of nine against the centred grid, on a ridge whose peak may be anywhere. */
export function drawnTally({ seed, angle = 0, second = 0, source = 'anywhere' }: Surface) {
  const scoreOf = (random: Random) =>
    heightOn({ angle, second, width: 0.08, peak: [random.uniform(), random.uniform()] });
  return tally(draws, new Random(seed), { grid: 'centred', source }, scoreOf);
}
drawnTally.count = draws;

/** The networks whose landscapes are counted. */
export const cells = [1, 2, 3, 4, 5];
const along = 9;
const block = side / along;
const middle = (block - 1) / 2;

/** A real landscape of 9 × 9 runs over rate and λ, both on a log scale. */
export const landscape = memo(
  (seed: number) => {
    const runs = new Runs('log', whole, seed);
    const at = (share: number) => block * Math.min(along - 1, Math.floor(along * share)) + middle;
    const score: Score = ([x, y]) => runs.at(at(x), at(y));
    const all = Array.from({ length: along ** 2 }, (_, i) =>
      runs.at(block * (i % along) + middle, block * Math.floor(i / along) + middle),
    );
    return { score, importance: importance(all, along), finer: tallyFiner(draws, new Random(seed), () => score) };
  },
  { most: 5 },
);

/** Draws of nine against a grid, on such a landscape. */
export const onCells = (score: Score, grid: GridRule, seed: number) =>
  tally(draws, new Random(seed), { grid, source: 'anywhere' }, () => score);
