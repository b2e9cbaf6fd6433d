/** What goes wrong with readers' optimizers, in the order in which it is looked for. */
export const mistakes = [
  'not-moved',
  'no-numbers',
  'not-finite',
  'remembers',
  'no-gradient',
  'no-rate',
  'one-coordinate',
  'uphill',
  'no-better',
] as const;

export type Mistake = (typeof mistakes)[number];

interface Moved {
  x: number[];
  state?: unknown;
}
type Step = (x: number[], gradient: number[], state: unknown, rate: number) => Moved;

let velocity = [0, 0]; // outside the function: what one race leaves carries over to the next

/** An optimizer with each of the mistakes. */
export const planted: Record<Mistake, Step> = {
  'not-moved': (x) => ({ x }),
  'no-numbers': (x, gradient, state, rate) => ({
    x: x.map((value, i) => value - (rate * gradient[i]) / Number(state)),
  }),
  'not-finite': (x, gradient, state, rate) => ({
    x: x.map((value, i) => value - (rate * gradient[i]) / (state ? 1 : 0)),
    state: true,
  }),
  remembers(x, gradient, _, rate) {
    velocity = velocity.map((value, i) => 0.9 * value + gradient[i]);
    return { x: x.map((value, i) => value - rate * velocity[i]) };
  },
  'no-gradient': (x, _, __, rate) => ({ x: x.map((value) => value * (1 - rate / 10)) }),
  'no-rate': (x, gradient) => ({ x: x.map((value, i) => value - 0.01 * gradient[i]) }),
  'one-coordinate': (x, gradient, _, rate) => ({ x: [x[0] - rate * gradient[0], x[1]] }),
  uphill: (x, gradient, _, rate) => ({ x: x.map((value, i) => value + rate * gradient[i]) }),
  'no-better': (x, gradient, _, rate) => ({ x: x.map((value, i) => value - rate * gradient[i]) }),
};
