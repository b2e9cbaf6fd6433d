import { formulaFunction, optim, parseFormula, tensor } from 'downhill';
import type { FreeExercise } from '@cells/grading/exercise';
import type { Numbers } from '@cells/grading/compare';
import { grid, ownOptimizer, racers, steps, type Racer } from '@parts/race/lineup';
import { makers } from '@parts/race/makers';
import { isLower } from '@parts/race/places';
import { mistakes, planted } from './mistakes';

type Args = [formula: string, rates: number[], start: [number, number], steps: number];

const far = 100;

const names: Record<Racer, string> = {
  sgd: 'SGD',
  momentum: 'Momentum',
  nesterov: 'Nesterov',
  adagrad: 'AdaGrad',
  rmsprop: 'RMSProp',
  adam: 'Adam',
};

const heightOf = (formula: string) => formulaFunction(parseFormula(formula), ['x', 'y']);

/** The ravine of the chapter, with its lowest point here. */
function ravineAt(x: number, y: number): string {
  const from = (name: string, value: number) => `(${name} ${value < 0 ? '+' : '-'} ${Math.abs(value).toFixed(2)})^2`;
  return `(${from('x', x)} + 40 ${from('y', y)}) / 2`;
}

/** How low one of the course’s optimizers comes, with its best rate. */
function lowest(racer: Racer, [formula, , start]: Args): number {
  const f = heightOf(formula);
  const paths = optim.trajectories(f, grid.map(makers[racer]), { start, steps, far });
  return Math.min(...paths.map(({ heights, left }) => (left ? Infinity : heights[steps])));
}

/** For each rate a row: the height at the end, Infinity if it flew off; then the place at the end. */
const rowsOf = ({ data: flat }: Numbers) => grid.map((_, i) => flat.slice(3 * i, 3 * i + 3));
const best = (given: Numbers) =>
  Math.min(...rowsOf(given).map(([height]) => (Number.isNaN(height) ? Infinity : height)));

/** The free exercise: the reader's own optimizer, which must beat plain descent in a ravine. */
export const exercise: FreeExercise<Args> = {
  name: ownOptimizer.name,
  withheld: ['optim'],
  caller: `import { optim } from 'downhill';

export function checked(formula, rates, start, steps) {
  return optim
    .descendWith(${ownOptimizer.name}, formula, rates, start, steps, ${far})
    .map(({ x, y, heights, left }) => [left ? Infinity : heights.at(-1), x.at(-1), y.at(-1)]);
}`,
  callOf: () => `${ownOptimizer.name}(x, gradient, state, rate)`,
  cases(random) {
    const side = (low: number, high: number) => (random() < 0.5 ? -1 : 1) * (low + random() * (high - low));
    // the lowest point is not at 0, where whatever shrinks x would arrive
    const [x, y] = [side(0.5, 1), side(0.5, 1)];
    const start: [number, number] = [x + side(2, 3), y + side(1, 2)];
    const first: Args = [ravineAt(x, y), grid, start, steps];
    const elsewhere: Args = [ravineAt(-x, -y), grid, start, steps];
    return [first, first, elsewhere, [ravineAt(x, -y), grid, [x + side(2, 3), side(1, 2) - y], steps]];
  },
  mistakes,
  judge(cases, given) {
    const rows = given.map(rowsOf);
    const every = (holds: (row: number[], start: [number, number]) => boolean) =>
      rows.every((list, k) => list.every((row) => holds(row, cases[k][2])));
    if (every(([, x, y], start) => x === start[0] && y === start[1])) return 'not-moved';
    if (every((row) => row.some(Number.isNaN))) return 'no-numbers';
    if (every(([, x, y]) => !Number.isFinite(x) || !Number.isFinite(y))) return 'not-finite';
    if (given[0].data.some((value, i) => !Object.is(value, given[1].data[i]))) return 'remembers';
    const isSamePlace = (a: number[], b: number[]) => a[1] === b[1] && a[2] === b[2];
    if (rows[0].every((row, i) => isSamePlace(row, rows[2][i]))) return 'no-gradient';
    if (rows.every((list) => list.every((row) => row.every((value, k) => Object.is(value, list[0][k])))))
      return 'no-rate';
    if ([0, 1].some((k) => every((row, start) => row[k + 1] === start[k]))) return 'one-coordinate';
    const heights = cases.map(([formula, , [x, y]]) => heightOf(formula)(tensor(x), tensor(y)).item());
    if (rows.every((list, k) => list.every(([height]) => !(height < heights[k])))) return 'uphill';
    const isBetter = given.every((numbers, k) => best(numbers) < 0.5 * lowest('sgd', cases[k]));
    return isBetter ? null : 'no-better';
  },
  praise: {
    code: 'placed',
    details([first], [numbers]) {
      const others = racers.map((racer) => ({ name: names[racer], height: lowest(racer, first) }));
      const ahead = others.filter(({ height }) => isLower(height, best(numbers))).map(({ name }) => name);
      return { place: String(ahead.length + 1), count: String(others.length + 1), ahead: ahead.join(', ') || '–' };
    },
  },
  planted,
};
