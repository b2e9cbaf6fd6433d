import { expect, test } from 'vitest';
import { after, compute, lastStep, unfinishedIn, valuesFor } from './model';
import { presets } from '@parts/circuit/presets';
import { wiresOf } from '@parts/circuit/structure';

const at = (formula: string, values: number[], sigmoid: 'typed' | 'one' | 'four' = 'typed') =>
  compute({ formula, values, sigmoid });
const gradsOf = ({ nodes }: ReturnType<typeof compute>) =>
  Object.fromEntries(nodes.flatMap(({ op, name, grad }) => (op ? [] : [[name, Number(grad.toFixed(2))]])));

test('the simple example has the numbers of the notes', () => {
  const { nodes } = at(presets.simple.formula, presets.simple.values);
  expect(Object.fromEntries(nodes.map(({ name, value }) => [name, value]))).toEqual({
    x: -2,
    y: 5,
    z: -4,
    q: 3,
    f: -12,
  });
  expect(Object.fromEntries(nodes.map(({ name, grad }) => [name, grad]))).toEqual({ x: -4, y: -4, z: 3, q: -4, f: 1 });
});

test('the neuron has the numbers of the notes, with one sigmoid gate as well', () => {
  const expected = { w0: -0.2, x0: 0.39, w1: -0.39, x1: -0.59, w2: 0.2 };
  for (const sigmoid of ['typed', 'one', 'four'] as const) {
    const model = at(presets.neuron.formula, presets.neuron.values, sigmoid);
    expect(gradsOf(model)).toEqual(expected);
    expect(model.nodes.at(-1)!.value).toBeCloseTo(0.73, 2);
    expect(model.nodes.filter(({ op }) => op)).toHaveLength(sigmoid === 'one' ? 5 : 8);
  }
});

test('every gradient of every example agrees with central differences', () => {
  for (const { formula, values } of Object.values(presets))
    for (const { grad, numeric } of at(formula, values).nodes) expect(numeric).toBeCloseTo(grad, 6);
});

test.each([
  ['x +', 'operand', 3],
  ['2 + 3', 'constant', 0],
  ['a+b+c+d+f+g+h+i+j+k+l+m+n', 'too-many-inputs', 0],
  ['x' + ' x'.repeat(41), 'too-many-gates', 0],
])('%s: %s', (formula, code, place) => {
  expect(at(formula, []).fault).toMatchObject({ code, at: place });
});

test('while a formula cannot be read, the circuit of the last stays', () => {
  const [formula, values] = ['x +', [2, 3]];
  const { fault, inputs, nodes } = compute({ formula, lastGood: 'x * y', values, sigmoid: 'typed' });
  expect(fault).toMatchObject({ code: 'operand', at: 3 });
  expect(inputs).toEqual(['x', 'y']);
  expect(nodes.at(-1)!.value).toBe(6);
  expect(compute({ formula, lastGood: '(x', values, sigmoid: 'typed' })).toMatchObject({ fault: { code: 'operand' }, nodes: [] }); // prettier-ignore
});

test('steps: forward gate by gate, the result’s own gradient, backward gate by gate', () => {
  const { nodes } = at(presets.simple.formula, presets.simple.values);
  expect(lastStep({ nodes })).toBe(5);
  const seen = [0, 1, 2, 3, 4, 5].map((step) => after(step, nodes));
  expect(seen.map(({ values }) => values.filter((value) => value !== null).length)).toEqual([3, 4, 5, 5, 5, 5]);
  expect(seen.map(({ grads }) => grads)).toEqual([
    [null, null, null, null, null],
    [null, null, null, null, null],
    [null, null, null, null, null],
    [null, null, null, null, 1],
    [null, null, -4, 3, 1],
    [-4, -4, -4, 3, 1],
  ]);
  expect(seen.map(({ now }) => now)).toEqual([null, 2, 4, 4, 4, 2]);
});

test('gradients add up at a value that is used twice', () => {
  const { nodes } = at('q = x + y; q * q', [1, 2]);
  expect(after(lastStep({ nodes }) - 1, nodes).grads[2]).toBe(6);
});

test('values stay with their names when the formula changes', () => {
  expect(valuesFor(['y', 'x', 'w'], ['x', 'y'], [1, 2])).toEqual([2, 1, -4]);
});

test('where a gate has no value, the walk ends before the way back, and no gradient is shown', () => {
  const { nodes } = at('1/x + y', [0, 1]);
  expect(lastStep({ nodes })).toBe(nodes.filter(({ op }) => op).length);
  expect(after(lastStep({ nodes }), nodes).grads).toEqual(nodes.map(() => null));
});

test('half-way back a gradient that something is still added to is not whole', () => {
  const { nodes } = compute({ formula: 'q = x * y; f = q * q + q', values: [2, -1], sigmoid: 'typed' });
  const q = nodes.findIndex(({ name }) => name === 'q');
  const unfinished = (step: number) => {
    const { grads, walked } = after(step, nodes);
    return unfinishedIn(wiresOf(nodes), grads, walked);
  };
  const last = lastStep({ nodes });
  const partial = Array.from({ length: last }, (_, step) => step).filter((step) => unfinished(step).includes(q));
  expect(partial.length).toBeGreaterThan(0);
  for (const step of partial) expect(after(step, nodes).grads[q]).not.toBeCloseTo(nodes[q].grad);
  expect(unfinished(last)).toEqual([]);
});
