import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formulaFunction } from '../graph/evaluate';
import { parseFormula } from '../graph/parseFormula';
import * as optim from './index';

interface Recorded {
  id: string;
  attrs: {
    optimizer: 'SGD' | 'Adagrad' | 'RMSprop' | 'Adam' | 'AdamW';
    hyper: Record<string, number | boolean | [number, number]>;
    function: string;
    functionAttrs: { A: number[][]; b: number[] | number; a: number };
    steps: number;
  };
  params: number[][];
  losses: number[];
}
const { cases } = JSON.parse(
  readFileSync(`${import.meta.dirname}/../../tests/reference/trajectories/optim.json`, 'utf8'),
) as { cases: Recorded[] };

/** The recorded functions as a reader would type them. */
function formulaOf({ function: name, functionAttrs: { A, b, a } }: Recorded['attrs']): string {
  if (name === 'saddle') return 'x^2 - y^2';
  if (name === 'beale') return '(1.5 - x + x y)^2 + (2.25 - x + x y^2)^2 + (2.625 - x + x y^3)^2';
  if (name === 'rosenbrock') return `(${a} - x)^2 + ${b as number} (y - x^2)^2`;
  const [[p, q], [r, s]] = A;
  const [u, v] = b as number[];
  return `0.5 (${p} x^2 + (${q} + ${r}) x y + ${s} y^2) - ${u} x - ${v} y`;
}
const makers = {
  SGD: optim.sgd,
  Adagrad: optim.adagrad,
  RMSprop: (params: [], { alpha, ...options }: { alpha: number }) => optim.rmsprop(params, { beta: alpha, ...options }),
  Adam: optim.adam,
  AdamW: optim.adamW,
};
const camelCase = (name: string) => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

describe('from a typed formula, every recorded trajectory of PyTorch, step by step', () => {
  test.each(cases.map((recorded) => [recorded.id, recorded] as const))('%s', (_, { attrs, params, losses }) => {
    const options = Object.fromEntries(Object.entries(attrs.hyper).map(([name, value]) => [camelCase(name), value]));
    const [path] = optim.trajectories(
      formulaFunction(parseFormula(formulaOf(attrs)), ['x', 'y']),
      [(p) => makers[attrs.optimizer](p as never, options as never)],
      { start: params[0] as [number, number], steps: attrs.steps, far: Infinity },
    );
    const close = (got: number, want: number) =>
      expect(Math.abs(got - want)).toBeLessThanOrEqual(1e-7 * Math.max(1, Math.abs(want)));
    expect(path.x).toHaveLength(params.length);
    params.forEach(([x, y], t) => {
      close(path.x[t], x);
      close(path.y[t], y);
      close(path.heights[t], losses[t]);
    });
  });
});

const bowl = formulaFunction(parseFormula('x^2 + 4 y^2'), ['x', 'y']);

test('optimizers that run together do the same as alone', () => {
  const options = { start: [1, 2] as const, steps: 30 };
  const makers = [0.01, 0.1].map((lr) => (p: Parameters<typeof optim.adam>[0]) => optim.adam(p, { lr }));
  const together = optim.trajectories(bowl, makers, options);
  makers.forEach((make, i) => expect(optim.trajectories(bowl, [make], options)[0]).toEqual(together[i]));
});

test('an optimizer that goes too far is no longer followed, and does not hold up the others', () => {
  const [off, steady] = optim.trajectories(bowl, [10, 0.1].map((lr) => (p) => optim.sgd(p, { lr })), { start: [1, 2], steps: 50 }); // prettier-ignore
  expect(off.left).toBe(true);
  expect(off.x.length).toBeLessThan(10);
  expect(steady.left).toBe(false);
  expect(steady.x).toHaveLength(51);
});

test('a flat surface leaves all where they are', () => {
  const [path] = optim.trajectories(formulaFunction(parseFormula('5'), ['x', 'y']), [(p) => optim.sgd(p, { lr: 1 })], { start: [1, 2], steps: 2 }); // prettier-ignore
  expect(path.x).toEqual([1, 1, 1]);
  expect(path.heights).toEqual([5, 5, 5]);
});

describe('the reader’s own step function', () => {
  const momentum: optim.StepFunction<number[]> = (x, gradient, v = [0, 0], rate) => {
    const next = v.map((value, i) => 0.9 * value + gradient[i]);
    return { x: x.map((value, i) => value - rate * next[i]), state: next };
  };

  test('does what the library’s optimizer of the same rule does', () => {
    const [own] = optim.descendWith(momentum as optim.StepFunction, 'x^2 + 4 y^2', [0.05], [1, 2], 40);
    const [known] = optim.trajectories(bowl, [(p) => optim.sgd(p, { lr: 0.05, momentum: 0.9 })], { start: [1, 2], steps: 40 }); // prettier-ignore
    expect(own).toEqual(known);
  });

  test.each([
    ['undefined', undefined, 'x: undefined'],
    ['one number too few', { x: [1] }, 'x: 1 values, or some that are not numbers'],
    ['a text', { x: ['1', 2] }, 'x: 2 values, or some that are not numbers'],
  ])('that gives %s is rejected', (_, given, got) => {
    expect(() => optim.descendWith(() => given as never, 'x + y', [1], [0, 0], 2)).toThrow(
      `fromStep: the step must return { x, state } with 2 numbers in x, got ${got}.`,
    );
  });
});
