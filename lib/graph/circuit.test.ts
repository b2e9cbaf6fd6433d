import { expect, test } from 'vitest';
import { circuit, collapseSigmoids, expandSigmoids, numericalDerivative } from './circuit';
import { parseFormula } from './parseFormula';

const at = (text: string, values: Record<string, number>) => circuit(parseFormula(text), values);
const grads = (text: string, values: Record<string, number>) =>
  Object.fromEntries(at(text, values).nodes.flatMap(({ op, name, grad }) => (op ? [] : [[name, grad]])));

test('f = (x + y) z of the notes', () => {
  const { nodes } = at('q = x + y; f = q * z', { x: -2, y: 5, z: -4 });
  expect(nodes.map(({ name, op, value, grad }) => [name, op, value, grad])).toEqual([
    ['x', null, -2, -4],
    ['y', null, 5, -4],
    ['q', 'add', 3, -4],
    ['z', null, -4, 3],
    ['f', 'mul', -12, 1],
  ]);
  expect(nodes[4].parts).toEqual([
    { to: 2, local: -4, flow: -4 },
    { to: 3, local: 3, flow: 3 },
  ]);
});

test('the sigmoid neuron of the notes, in eight gates and in five', () => {
  const neuron = parseFormula('1 / (1 + exp(-(w0*x0 + w1*x1 + w2)))');
  const values = { w0: 2, x0: -1, w1: -3, x1: -2, w2: -3 };
  const whole = circuit(neuron, values);
  expect(whole.nodes.flatMap(({ op }) => op ?? [])).toEqual(['mul', 'mul', 'add', 'add', 'neg', 'exp', 'add', 'div']);
  const small = circuit(collapseSigmoids(neuron), values);
  expect(small.nodes.flatMap(({ op }) => op ?? [])).toEqual(['mul', 'mul', 'add', 'add', 'sigmoid']);
  for (const name of Object.keys(values)) {
    const of = ({ nodes }: typeof whole) => nodes.find((node) => node.name === name)!.grad;
    expect(of(small)).toBeCloseTo(of(whole), 14);
  }
  expect(circuit(expandSigmoids(collapseSigmoids(neuron)), values)).toEqual(whole);
});

test('a value that is used twice adds up both gradients, and is one node', () => {
  expect(grads('x * x', { x: 3 })).toEqual({ x: 6 });
  expect(grads('x + x + y*x', { x: 3, y: 5 })).toEqual({ x: 7, y: 3 });
  const { nodes } = at('q = x + y; q * q * q', { x: 1, y: 1 });
  expect(nodes.filter(({ name }) => name === 'q')).toHaveLength(1);
  expect(grads('q = x + y; q * q * q', { x: 1, y: 1 })).toEqual({ x: 12, y: 12 });
});

test('ties split, kinks are flat, as in PyTorch', () => {
  expect(grads('max(x, y)', { x: 2, y: 2 })).toEqual({ x: 0.5, y: 0.5 });
  expect(grads('relu(x)', { x: 0 })).toEqual({ x: 0 });
  expect(grads('abs(x)', { x: 0 })).toEqual({ x: 0 });
  expect(grads('max(x, y, z)', { x: 1, y: 3, z: 2 })).toEqual({ x: 0, y: 1, z: 0 });
});

test('constants are evaluated, and become part of the gate', () => {
  const { nodes } = at('(2 * 3) x + 1', { x: 2 });
  expect(nodes.map(({ op, operands }) => [op, operands])).toEqual([
    [null, []],
    ['mul', [{ constant: 6 }, { node: 0 }]],
    ['add', [{ node: 1 }, { constant: 1 }]],
  ]);
  expect(nodes[2].value).toBe(13);
});

test('a formula that is one input, and one without any', () => {
  expect(at('x', { x: 7 }).nodes).toMatchObject([{ name: 'x', value: 7, grad: 1 }]);
  expect(() => at('2 + 3', {})).toThrow(/depend/);
  expect(() => at('x + y', { x: 1 })).toThrow('none for y');
});

test.each([
  ['x^y', { x: 2, y: 3 }],
  ['tanh(x)^2 / (1 + abs(y))', { x: 0.4, y: -2 }],
  ['log(1 + exp(x*y)) - sqrt(x + 5)', { x: 0.7, y: -1.2 }],
  ['q = sin(x) cos(y); max(q, y) min(q, x)', { x: 0.7, y: 0.3 }],
])('%s: central differences agree at every node', (text, values) => {
  const whole = at(text, values);
  whole.nodes.forEach(({ grad }, i) => expect(numericalDerivative(whole, i)).toBeCloseTo(grad, 7));
});
