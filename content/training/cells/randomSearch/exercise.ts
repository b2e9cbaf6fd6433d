import type { Numbers } from '@cells/grading/compare';
import type { FreeExercise } from '@cells/grading/exercise';
import { draws, mistakes, planted, right, type Draw, type Mistake } from './mistakes';

type Args = [n: number, rates: number[], lambdas: number[], accuracies: number[], seed: number];

/** In place of NaN, where a number is wanted. */
const diverged = -1;
/** Kolmogorov’s distance, times the root of the number of values, that even draws exceed once in millions. */
const farthest = 2.8;

/** What a search did: every trial, what random() gave, and what it returned. */
function searched({ data }: Numbers, [, , , accuracies]: Args) {
  const [trials, drawn, form, length] = data;
  const rest = data.slice(4);
  const pairs = Array.from({ length: trials }, (_, k) => [rest[2 * k], rest[2 * k + 1]]);
  return {
    pairs,
    drawn: rest.slice(2 * trials, 2 * trials + drawn),
    /** 0: nothing; 1: a number; 2: a list of numbers; 3: a list of lists. */
    form,
    best: rest.slice(2 * trials + drawn, 2 * trials + drawn + length),
    accuracies: pairs.map((_, k) => accuracies[k] ?? diverged),
  };
}
type Searched = ReturnType<typeof searched>;

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.abs(b);
const isSame = (a: readonly number[], b: readonly number[]) => a.length === b.length && a.every((value, i) => near(value, b[i])); // prettier-ignore
const column = ({ pairs }: Searched, k: number) => pairs.map((pair) => pair[k]);
const kinds = (values: readonly number[]) => new Set(values.map((value) => value.toPrecision(9))).size;

/** Whether all values are a way of drawing at numbers that random() gave. */
function isDrawn(values: readonly number[], range: readonly number[], { drawn }: Searched, draw: Draw): boolean {
  const known = drawn.map((at) => draw(range, at));
  return values.every((value) => known.some((one) => near(value, one)));
}

/** How far values on a log scale are from lying evenly; infinite outside of the range. */
function unevenness(values: readonly number[], [least, largest]: readonly number[]): number {
  const n = values.length;
  const places = values.map((value) => Math.log(value / least) / Math.log(largest / least)).sort((a, b) => a - b);
  if (places.some((place) => !(place > -1e-9 && place < 1 + 1e-9))) return Infinity;
  return Math.sqrt(n) * Math.max(...places.map((place, k) => Math.max(place - k / n, (k + 1) / n - place)));
}

/** What is wrong with the settings that were tried. */
function drawFault(cases: Args[], all: Searched[]): Mistake | null {
  const many = all.length - 1;
  const [, rates, lambdas] = cases[many];
  const [rate, lambda] = [column(all[many], 0), column(all[many], 1)];
  const ranges = [rates, lambdas];
  const some = (values: number[], range: number[], ways: Draw[]) => ways.some((draw) => isDrawn(values, range, all[many], draw)); // prettier-ignore
  const [kindsOfRate, kindsOfLambda] = [kinds(rate), kinds(lambda)];
  if (kindsOfRate === 1 && kindsOfLambda === 1) return 'drawn-once';
  if (kindsOfRate === 1 || kindsOfLambda === 1) return 'one-fixed';
  const isEven = (values: number[], range: number[]) => unevenness(values, range) < farthest;
  if (isEven(rate, lambdas) && isEven(lambda, rates)) return 'exchanged';
  if (isEven(rate, lambdas) || isEven(lambda, rates)) return 'range-shared';
  const places = [rate, lambda].map((values, k) => values.map((value) => Math.log(value / ranges[k][0]) / Math.log(ranges[k][1] / ranges[k][0]))); // prettier-ignore
  if (places[0].every((place, i) => Math.abs(place - places[1][i]) < 1e-6)) return 'same-draw';
  for (const [name, draw] of Object.entries(draws))
    if ([rate, lambda].some((values, k) => !some(values, ranges[k], right) && some(values, ranges[k], [draw])))
      return name as Mistake;
  if (Math.min(kindsOfRate, kindsOfLambda) < rate.length / 2) return 'grid';
  const apart = [rate, lambda].map((values, k) => unevenness(values, ranges[k]));
  if (apart.includes(Infinity)) return 'range';
  return Math.max(...apart) > farthest ? 'uneven' : null;
}

/** What is wrong with what came back. */
function resultFault(all: Searched[]): Mistake | null {
  if (all.every(({ form }) => form === 3)) return 'all-trials';
  const best = all.map(({ accuracies }) => accuracies.indexOf(Math.max(...accuracies)));
  const returned = (trial: (one: Searched, k: number) => number[]) => all.every((one, k) => isSame(one.best, trial(one, k))); // prettier-ignore
  const full = (one: Searched, k: number) => [...one.pairs[k], one.accuracies[k]];
  if (returned((one, k) => full(one, best[k]))) return null;
  if (returned((one, k) => one.pairs[best[k]])) return 'without-accuracy';
  if (returned((one, k) => [one.accuracies[best[k]]])) return 'accuracy-alone';
  if (all.every((one, k) => isSame([...one.best].sort(), full(one, best[k]).sort()))) return 'other-order';
  if (returned((one) => full(one, one.pairs.length - 1))) return 'last';
  if (returned((one) => full(one, 0))) return 'first';
  const tried = all.map((one) => one.pairs.findIndex((_, i) => isSame(one.best, full(one, i))));
  if (tried.includes(-1)) return all.every((one, k) => near(one.best.at(-1)!, one.accuracies[best[k]])) ? 'mixed' : 'not-best'; // prettier-ignore
  const least = ({ accuracies }: Searched) => Math.min(...accuracies.filter((value) => value !== diverged));
  if (all.every((one, k) => one.accuracies[tried[k]] === least(one) || one.accuracies[tried[k]] === diverged)) return 'lowest'; // prettier-ignore
  const clean = all.every((one, k) => one.accuracies.includes(diverged) || tried[k] === best[k]);
  return clean ? 'diverged-wins' : 'not-best';
}

/** The exercise on random search: what it tries is recorded, and judged by where it lies on a log scale. */
export const exercise: FreeExercise<Args> = {
  name: 'randomSearch',
  withheld: [],
  caller: `import { Random } from 'downhill';

export function checked(n, rates, lambdas, accuracies, seed) {
  const source = new Random(seed);
  const trials = [];
  const drawn = [];
  const train = (rate, lambda) => {
    const accuracy = accuracies[trials.length / 2] ?? ${diverged};
    if (trials.length < 6 * n) trials.push(Number(rate), Number(lambda));
    return accuracy === ${diverged} ? NaN : accuracy;
  };
  const random = () => {
    const number = source.uniform();
    if (drawn.length < 6 * n) drawn.push(number);
    return number;
  };
  const given = randomSearch(n, [...rates], [...lambdas], train, random);
  const list = typeof given === 'number' ? [given] : Array.from(given?.data ?? given ?? []);
  const form = typeof given === 'number' ? 1 : list.length === 0 ? 0 : typeof list[0] === 'number' ? 2 : 3;
  const best = form === 3 ? [] : list.slice(0, 6).map((value) => (Number.isNaN(value) ? ${diverged} : Number(value)));
  return [trials.length / 2, drawn.length, form, best.length, ...trials, ...drawn, ...best];
}`,
  callOf: (n, rates, lambdas) => `randomSearch(${n}, [${rates.join(', ')}], [${lambdas.join(', ')}], train, random)`,
  cases(random) {
    const accuracies = (n: number) => Array.from({ length: n }, (_, k) => (k + 1) / (n + 2));
    const shuffled = (n: number, best: number) => {
      const list = accuracies(n);
      for (let i = n - 1; i > 0; i--) {
        const j = Math.floor((i + 1) * random());
        [list[i], list[j]] = [list[j], list[i]];
      }
      const at = list.indexOf(Math.max(...list));
      [list[at], list[best]] = [list[best], list[at]];
      return list;
    };
    const without = (list: number[], ...places: number[]) => list.map((value, k) => (places.includes(k) ? diverged : value)); // prettier-ignore
    const seed = 1 + Math.floor(1e6 * random());
    const nine: Args = [9, [1e-4, 1], [1e-5, 0.1], shuffled(9, 4), seed];
    return [
      nine,
      structuredClone(nine),
      [1, [0.01, 0.2], [1e-4, 1e-2], [0.4], seed + 1],
      [8, [0.001, 10], [1e-6, 1e-3], without(shuffled(8, 5), 0), seed + 2],
      [8, [1e-3, 0.5], [1e-4, 0.02], without(shuffled(8, 2), 4, 7), seed + 3],
      [300, [1e-5, 0.5], [1e-3, 20], shuffled(300, 150), seed + 4],
    ];
  },
  mistakes,
  judge(cases, given) {
    const all = given.map((one, k) => searched(one, cases[k]));
    if (all.every(({ pairs }) => pairs.length === 0)) return 'no-training';
    if (
      all.some(
        ({ pairs }, k) => pairs.length > cases[k][0] && pairs.some((pair, i) => i > 0 && isSame(pair, pairs[i - 1])),
      )
    )
      // prettier-ignore
      return isTrainedAgain(cases, all) ? 'trained-twice' : 'count';
    if (all.some(({ pairs }, k) => pairs.length !== cases[k][0])) return 'count';
    if (all.some(({ pairs }) => !pairs.flat().every(Number.isFinite))) return 'not-finite';
    if (all[0].pairs.some((pair, i) => !isSame(pair, all[1].pairs[i]))) return 'own-random';
    const fault = drawFault(cases, all);
    if (fault) return fault;
    if (all.every(({ form }) => form === 0)) return 'nothing';
    return resultFault(all);
  },
  praise: {
    code: 'measured',
    details(cases, given) {
      const { pairs } = searched(given.at(-1)!, cases.at(-1)!);
      const below = pairs.filter(([rate]) => rate < 0.01).length;
      return { n: String(pairs.length), below: String(below) };
    },
  },
  planted,
};

/** Whether it is the same settings that are trained more than once. */
const isTrainedAgain = (cases: Args[], all: Searched[]) =>
  all.every(({ pairs }, k) => kinds(pairs.map(([rate]) => rate)) <= cases[k][0]);
