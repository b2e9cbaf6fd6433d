/** What people get wrong in He’s initialization, in the order in which it is looked for. */
export const mistakes = [
  'nothing',
  'transposed',
  'flat',
  'shape',
  'not-a-number',
  'not-finite',
  'constant',
  'zeros',
  'repeated',
  'no-random',
  'positive',
  'shifted',
  'cut',
  'no-scale',
  'variance',
  'lecun',
  'xavier',
  'fan-out',
  'inverse',
  'uniform-bound',
  'twice',
  'root-of-two',
  'fixed',
  'deviation',
  'uniform',
] as const;

export type Mistake = (typeof mistakes)[number];

type Init = (fanIn: number, fanOut: number, normal: () => number) => unknown;

const rows = (count: number, length: number, draw: () => number) =>
  Array.from({ length: count }, () => Array.from({ length }, draw));

/** Weights with a deviation that depends on the sizes. */
const scaled =
  (std: (fanIn: number, fanOut: number) => number): Init =>
  (fanIn, fanOut, normal) =>
    rows(fanOut, fanIn, () => std(fanIn, fanOut) * normal());

/** The deviations that people give the weights, and the one that He et al. do. */
export const he = (fanIn: number) => Math.sqrt(2 / fanIn);
export const deviations = {
  'no-scale': () => 1,
  variance: (fanIn) => 2 / fanIn,
  lecun: (fanIn) => Math.sqrt(1 / fanIn),
  xavier: (fanIn, fanOut) => Math.sqrt(2 / (fanIn + fanOut)),
  'fan-out': (_, fanOut) => Math.sqrt(2 / fanOut),
  inverse: (fanIn) => Math.sqrt(fanIn / 2),
  'uniform-bound': (fanIn) => Math.sqrt(2 / fanIn / 3),
  twice: (fanIn) => 2 / Math.sqrt(fanIn),
  'root-of-two': (fanIn) => Math.SQRT2 / fanIn,
} satisfies Partial<Record<Mistake, (fanIn: number, fanOut: number) => number>>;

/** An initialization with each of the mistakes. */
export const planted: Record<Mistake, Init> = {
  ...(Object.fromEntries(Object.entries(deviations).map(([name, std]) => [name, scaled(std)])) as Record<keyof typeof deviations, Init>), // prettier-ignore
  nothing: () => undefined,
  transposed: (fanIn, fanOut, normal) => rows(fanIn, fanOut, () => he(fanIn) * normal()),
  flat: (fanIn, fanOut, normal) => rows(fanOut, fanIn, () => he(fanIn) * normal()).flat(),
  shape: (fanIn, _, normal) => rows(fanIn, fanIn, () => he(fanIn) * normal()),
  'not-finite': (fanIn, fanOut, normal) => rows(fanOut, fanIn, () => Math.sqrt(2 / 0) * normal()),
  'not-a-number': (fanIn, fanOut, normal) => rows(fanOut, fanIn, () => he(fanIn) * (normal as never)),
  constant: (fanIn, fanOut) => rows(fanOut, fanIn, () => he(fanIn)),
  repeated(fanIn, fanOut, normal) {
    const row = rows(1, fanIn, () => he(fanIn) * normal())[0];
    return Array.from({ length: fanOut }, () => row);
  },
  zeros(fanIn, fanOut, normal) {
    const weights = rows(fanOut, fanIn, () => he(fanIn) * normal());
    weights[0][0] = 0;
    return weights;
  },
  'no-random'(fanIn, fanOut) {
    let state = 1;
    const next = () => (state = (state * 16807) % 2147483647) / 2147483647;
    return rows(fanOut, fanIn, () => he(fanIn) * Math.sqrt(3) * (2 * next() - 1));
  },
  positive: (fanIn, fanOut, normal) => rows(fanOut, fanIn, () => he(fanIn) * Math.abs(normal())),
  shifted: (fanIn, fanOut, normal) => rows(fanOut, fanIn, () => he(fanIn) * (normal() + 0.5)),
  cut(fanIn, fanOut, normal) {
    const within = (): number => {
      const x = normal();
      return Math.abs(x) > 2 ? within() : x;
    };
    return rows(fanOut, fanIn, () => he(fanIn) * within());
  },
  uniform: (fanIn, fanOut) => rows(fanOut, fanIn, () => he(fanIn) * Math.sqrt(3) * (2 * Math.random() - 1)),
  'uniform-bound': (fanIn, fanOut) => rows(fanOut, fanIn, () => he(fanIn) * (2 * Math.random() - 1)),
  fixed: scaled(() => 0.01),
  deviation: scaled((fanIn) => Math.sqrt(3 / fanIn)),
};
