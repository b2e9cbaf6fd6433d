// Every recorded answer of PyTorch is compared: no recorded op goes untested.
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

const folder = `${import.meta.dirname}/../reference`;
const recorded = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => [file.replace('.json', ''), readFileSync(`${folder}/${file}`, 'utf8')] as const);

test('record.py can ask PyTorch for every recorded op, and each is in use', () => {
  const table = /^ops = dict\(\n([^]*?)^\)/m.exec(readFileSync(`${folder}/record.py`, 'utf8'))![1];
  const askable = [...table.matchAll(/^ {4}(\w+)=/gm)].map(([, name]) => name);
  expect([...new Set(cases.map(({ op }) => op))].sort()).toEqual(askable.sort());
});

test.each(recorded)('%s.json is as record.py writes it: complete, one case a line, in order', (name, text) => {
  const [header, ...lines] = text.split('\n');
  expect(header).toMatch(new RegExp(`^{"format": 1, "file": "${name}", .*,"cases":\\[$`));
  expect(lines.splice(-2)).toEqual([']}', '']);
  lines.forEach((line, i) => {
    const entry = JSON.parse(line.replace(/,$/, '')) as (typeof cases)[number];
    expect(line.endsWith(','), entry.id).toBe(i < lines.length - 1);
    expect(entry.id).toBe(`${name}/${String(i + 1).padStart(3, '0')}-${entry.attrs.name ?? entry.op}`);
    const { inputs, outputs, gradOutputs, gradInputs } = entry;
    expect(Object.keys(entry).slice(0, 7), entry.id).toEqual(
      'id op attrs inputs outputs gradOutputs gradInputs'.split(' '),
    );
    expect([gradOutputs.length, gradInputs.length], entry.id).toEqual([outputs.length, inputs.length]);
    for (const tensor of [...inputs, ...outputs, ...gradOutputs, ...gradInputs]) {
      if (tensor) expect(tensor.data.length, entry.id).toBe(tensor.shape.reduce((size, n) => size * n, 1));
    }
    const answered = gradOutputs.some((upstream) => upstream);
    gradInputs.forEach((gradient, k) => {
      expect(gradient?.shape, entry.id).toEqual(answered && inputs[k].requiresGrad ? inputs[k].shape : undefined);
    });
  });
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
