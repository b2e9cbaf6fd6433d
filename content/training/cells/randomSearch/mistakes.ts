/** What people get wrong in random search, in the order in which it is looked for. */
export const mistakes = [
  'nothing',
  'no-training',
  'trained-twice',
  'count',
  'not-finite',
  'own-random',
  'drawn-once',
  'one-fixed',
  'exchanged',
  'range-shared',
  'same-draw',
  'linear',
  'base-e',
  'base-ten',
  'exponents',
  'rounded',
  'beyond',
  'not-difference',
  'grid',
  'range',
  'uneven',
  'all-trials',
  'without-accuracy',
  'accuracy-alone',
  'other-order',
  'diverged-wins',
  'lowest',
  'last',
  'first',
  'mixed',
  'not-best',
] as const;

export type Mistake = (typeof mistakes)[number];

type Range = readonly number[];
type Train = (rate: number, lambda: number) => number;
type Search = (n: number, rates: Range, lambdas: Range, train: Train, random: () => number) => unknown;

/** A value of a range at a number between 0 and 1. */
export type Draw = (range: Range, at: number) => number;

/** Evenly on a log scale, from either end. */
export const right: Draw[] = [([a, b], at) => a * (b / a) ** at, ([a, b], at) => b * (a / b) ** at];

/** Between two exponents that a function takes of the ends. */
const between =
  (exponent: (value: number) => number, power: (exponent: number) => number): Draw =>
  ([a, b], at) =>
    power(exponent(a) + (exponent(b) - exponent(a)) * at);
const tenTo = (exponent: number) => 10 ** exponent;

/** The ways of drawing that people take for the right one. */
export const draws = {
  linear: ([a, b], at) => a + (b - a) * at,
  'base-e': between(Math.log10, Math.exp),
  'base-ten': between(Math.log, tenTo),
  exponents: between(Math.log10, (exponent) => exponent),
  rounded: between(Math.log10, (exponent) => tenTo(Math.round(exponent))),
  beyond: ([a, b], at) => b * (b / a) ** at,
  'not-difference': ([a, b], at) => a * b ** at,
} satisfies Partial<Record<Mistake, Draw>>;

type Trial = [rate: number, lambda: number, accuracy: number];

/** A search that draws in some way, and returns something of its trials. */
const search =
  (
    { draw = right[0], of = bestOf }: { draw?: Draw; of?: (trials: Trial[]) => unknown } = {},
    settings = (rates: Range, lambdas: Range, random: () => number) => [draw(rates, random()), draw(lambdas, random())],
  ): Search =>
  (n, rates, lambdas, train, random) =>
    of(
      Array.from({ length: n }, (): Trial => {
        const [rate, lambda] = settings(rates, lambdas, random);
        return [rate, lambda, train(rate, lambda)];
      }),
    );

const bestOf = (trials: Trial[]) => trials.reduce((best, trial) => (trial[2] > best[2] || Number.isNaN(best[2]) ? trial : best)); // prettier-ignore

/** A search with each of the mistakes. */
export const planted: Record<Mistake, Search> = {
  ...(Object.fromEntries(Object.entries(draws).map(([name, draw]) => [name, search({ draw })])) as Record<keyof typeof draws, Search>), // prettier-ignore
  nothing: (...given) => void search()(...given),
  'no-training': (_, rates, lambdas) => [rates[0], lambdas[0], 0.5],
  'trained-twice': (n, rates, lambdas, train, random) =>
    search()(n, rates, lambdas, (rate, lambda) => (train(rate, lambda) > 0 ? train(rate, lambda) : NaN), random),
  count: (n, ...given) => search()(n + 1, ...given),
  'not-finite': search({ draw: () => Math.log(-1) }),
  'own-random': search({}, (rates, lambdas) => [right[0](rates, Math.random()), right[0](lambdas, Math.random())]),
  'drawn-once'(n, rates, lambdas, train, random) {
    const [rate, lambda] = [right[0](rates, random()), right[0](lambdas, random())];
    return search({}, () => [rate, lambda])(n, rates, lambdas, train, random);
  },
  'one-fixed'(n, rates, lambdas, train, random) {
    const lambda = right[0](lambdas, random());
    return search({}, () => [right[0](rates, random()), lambda])(n, rates, lambdas, train, random);
  },
  exchanged: (n, rates, lambdas, ...given) => search()(n, lambdas, rates, ...given),
  'range-shared': (n, rates, _, ...given) => search()(n, rates, rates, ...given),
  'same-draw': search({}, (rates, lambdas, random) => {
    const at = random();
    return [right[0](rates, at), right[0](lambdas, at)];
  }),
  grid(n, rates, lambdas, train) {
    const side = Math.ceil(Math.sqrt(n));
    const at = (k: number) => (side > 1 ? k / (side - 1) : 0.5);
    let k = 0;
    const next = () => [right[0](rates, at(k % side)), right[0](lambdas, at(Math.floor(k++ / side)))];
    return search({}, next)(n, rates, lambdas, train, () => 0);
  },
  range: search({ draw: ([a, b], at) => (3 * b * at) / a }),
  uneven: search({ draw: ([a, b], at) => a * (b / a) ** (at * at) }),
  'all-trials': search({ of: (trials) => trials }),
  'without-accuracy': search({ of: (trials) => bestOf(trials).slice(0, 2) }),
  'accuracy-alone': search({ of: (trials) => bestOf(trials)[2] }),
  'other-order': search({ of: (trials) => bestOf(trials).reverse() }),
  'diverged-wins': search({ of: (trials) => trials.reduce((best, trial) => (trial[2] <= best[2] ? best : trial)) }),
  lowest: search({ of: (trials) => trials.reduce((best, trial) => (best[2] <= trial[2] ? best : trial)) }),
  last: search({ of: (trials) => trials.at(-1) }),
  first: search({ of: (trials) => trials[0] }),
  mixed: search({ of: (trials) => [...trials.at(-1)!.slice(0, 2), bestOf(trials)[2]] }),
  'not-best': search({ of: (trials) => bestOf(trials.slice(0, -1).length ? trials.slice(0, Math.ceil(trials.length / 2)) : trials) }), // prettier-ignore
};
