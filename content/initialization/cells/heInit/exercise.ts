import type { Numbers } from '@cells/grading/compare';
import type { FreeExercise } from '@cells/grading/exercise';
import { deviations, he, mistakes, planted, type Mistake } from './mistakes';

type Args = [fanIn: number, fanOut: number, seed: number];

/** So many standard errors may a mean or a deviation be off: a right answer is refused once in ten million draws. */
const far = 6;

/** What is known of a layer’s weights. */
function statisticsOf({ data }: Numbers) {
  const n = data.length;
  const mean = data.reduce((a, b) => a + b, 0) / n;
  const std = Math.sqrt(data.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n);
  const largest = data.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  /** The mean fourth power of a standardized value: 3 where they are normal, 1.8 where uniform. */
  const fourth = data.reduce((sum, value) => sum + ((value - mean) / std) ** 4, 0) / n;
  return { n, mean, std, largest, fourth, different: new Set(data).size };
}

type Statistics = ReturnType<typeof statisticsOf>;

const isNear = ({ std, n }: Statistics, want: number) => Math.abs(std / want - 1) < far / Math.sqrt(2 * n);

/** The deviation that all layers have, where it is a known one. */
function deviationFault(cases: Args[], layers: Statistics[]): Mistake | null {
  const fits = (std: (fanIn: number, fanOut: number) => number) =>
    layers.every((layer, k) => isNear(layer, std(cases[k][0], cases[k][1])));
  if (fits(he)) return null;
  const known = Object.entries(deviations).find(([, std]) => fits(std));
  if (known) return known[0] as Mistake;
  return fits(() => layers[0].std) ? 'fixed' : 'deviation';
}

/** The exercise on He’s initialization: random numbers, judged by their statistics. */
export const exercise: FreeExercise<Args> = {
  name: 'heInit',
  withheld: ['nn'],
  caller: `import { Random } from 'downhill';

export function checked(fanIn, fanOut, seed) {
  const random = new Random(seed);
  return heInit(fanIn, fanOut, () => random.normal());
}`,
  callOf: (fanIn, fanOut) => `heInit(${fanIn}, ${fanOut}, normal)`,
  cases(random) {
    const sizes = [[100, 100], [100, 100], [60, 200], [400, 30], [4, 2000]]; // prettier-ignore
    return sizes.map(([fanIn, fanOut], i): Args => [fanIn, fanOut, 10 * Math.floor(1e6 * random()) + i]);
  },
  mistakes,
  judge(cases, given) {
    if (given.every(({ data }) => data.length === 0)) return 'nothing';
    const isShape = (shape: (fanIn: number, fanOut: number) => number[]) =>
      given.every((weights, k) => !weights.parts && weights.shape.join() === shape(cases[k][0], cases[k][1]).join());
    if (!isShape((fanIn, fanOut) => [fanOut, fanIn])) {
      if (isShape((fanIn, fanOut) => [fanIn, fanOut])) return 'transposed';
      return isShape((fanIn, fanOut) => [fanIn * fanOut]) ? 'flat' : 'shape';
    }
    if (given.every(({ data }) => data.every(Number.isNaN))) return 'not-a-number';
    if (given.some(({ data }) => !data.every(Number.isFinite))) return 'not-finite';
    const layers = given.map(statisticsOf);
    if (layers.every(({ different }) => different === 1)) return 'constant';
    if (given.some(({ data }) => data.includes(0))) return 'zeros';
    if (layers.some(({ different, n }) => different < 0.9 * n)) return 'repeated';
    if (given[0].data.every((value, i) => value === given[1].data[i])) return 'no-random';
    if (given.every(({ data }) => data.every((value) => value > 0))) return 'positive';
    if (layers.some(({ mean, std, n }) => Math.abs(mean) > (far * std) / Math.sqrt(n))) return 'shifted';
    if (layers.every(({ largest }, k) => Math.abs(largest / he(cases[k][0]) - 2) < 0.02)) return 'cut';
    return deviationFault(cases, layers) ?? (layers.every(({ fourth }) => fourth < 2.1) ? 'uniform' : null);
  },
  praise: {
    code: 'measured',
    details([, , [fanIn, fanOut]], [, , weights]) {
      const decimals = (value: number) => value.toFixed(3);
      return {
        ...{ fanIn: String(fanIn), fanOut: String(fanOut) },
        ...{ std: decimals(statisticsOf(weights).std), want: decimals(he(fanIn)) },
      };
    },
  },
  planted,
};
