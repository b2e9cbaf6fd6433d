import type { Plain } from '@cells/run/protocol';

type Solution = (...args: unknown[]) => unknown;
interface Driver {
  cases: readonly (readonly Plain[])[];
  /** Calls the solution with the arguments of a case. */
  run(f: Solution, ...args: readonly unknown[]): unknown;
}

/** Exercises whose function takes functions, or is called several times; `other.py` drives them in the same way. */
export const drivers: Record<string, Driver> = {
  heInit: {
    cases: [
      [3, 4],
      [8, 2],
    ],
    run(f, fanIn, fanOut) {
      let k = 0;
      return f(fanIn, fanOut, () => Math.sin(++k));
    },
  },
  /** The number of trials, both ranges, and the results of the trainings; null is NaN. */
  randomSearch: {
    cases: [
      [4, [1e-4, 1], [1e-5, 0.1], [0.3, 0.5, 0.2, 0.4]],
      [5, [0.001, 10], [1e-6, 1e-3], [null, 0.2, null, 0.6, 0.6]],
    ],
    run(f, n, rates, lambdas, accuracies) {
      const left = (accuracies as (number | null)[]).values();
      let k = 0;
      const train = () => left.next().value ?? NaN;
      return f(n, rates, lambdas, train, () => (++k * 0.618034) % 1);
    },
  },
  /** The start, the gradients on the way, and the rate; returns the positions. */
  yourOwnOptimizer: {
    cases: [
      [[2, -1], [[3, 0.5], [-1, 2], [0.25, -4]], 0.1],
      [[0.5], [[1], [1], [-2], [0]], 0.3],
    ], // prettier-ignore
    run(f, start, gradients, rate) {
      let now: { x: unknown; state?: unknown } = { x: start };
      return (gradients as number[][]).map((gradient) => {
        now = f(now.x, gradient, now.state, rate) as typeof now;
        return now.x;
      });
    },
  },
};
