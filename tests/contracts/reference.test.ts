// Every answer of PyTorch that is kept here is compared with: no recorded op goes untested.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { grad } from '@lib/engine/autograd';
import { add, div, exp, matmul, mul, neg, pow, slice, sum } from '@lib/ops';
import type { Tensor } from '@lib/engine/tensor';
import { cases, leafOf, numbersOf } from '../reference/cases';

const ops = `${import.meta.dirname}/../../lib/ops`;
const tests = readdirSync(ops)
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => readFileSync(`${ops}/${file}`, 'utf8'))
  .join('\n');

test('every recorded op has a test that runs its cases', () => {
  const recorded = new Set(cases.map(({ op }) => op));
  const tested = new Set([...tests.matchAll(/checkOp\('(\w+)'|op === '(\w+)'/g)].map(([, a, b]) => a ?? b));
  tested.add('expression'); // below
  expect([...recorded].filter((op) => !tested.has(op))).toEqual([]);
  expect(cases.length).toBeGreaterThan(1500);
});

/** The formulas of the course that were recorded whole. */
const expressions: Record<string, (inputs: Record<string, Tensor>) => Tensor> = {
  circuit: ({ x, y, z }) => mul(add(x, y), z),
  sigmoid_neuron({ w, x }) {
    const at = (from: Tensor, i: number) => slice(from, [i]);
    const score = add(add(mul(at(w, 0), at(x, 0)), mul(at(w, 1), at(x, 1))), at(w, 2));
    return div(1, add(1, exp(neg(score))));
  },
  wx_norm2: ({ W, x }) => sum(pow(matmul(W, x), 2)),
};

test.each(cases.filter(({ op }) => op === 'expression').map((entry) => [entry.id, entry] as const))(
  '%s',
  (_, { attrs, inputs, outputs, gradInputs }) => {
    const leaves = inputs.map((input) => leafOf(input));
    const named = Object.fromEntries(inputs.map(({ name }, i) => [name, leaves[i]]));
    const output = expressions[attrs.name as string](named);
    expect(output.item()).toBeCloseTo(numbersOf(outputs[0])[0], 10);
    grad(output, leaves).forEach((found, i) =>
      numbersOf(gradInputs[i]!).forEach((want, k) => expect(found!.data[k]).toBeCloseTo(want, 10)),
    );
  },
);
