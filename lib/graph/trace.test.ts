import { describe, expect, test } from 'vitest';
import { float64 } from '../../tests/reference/cases';
import { grad } from '../engine/autograd';
import { add, exp, matmul, mul, neg, pow, sigmoid, sum } from '../ops';
import { tensor, type Tensor } from '../engine/tensor';
import { localDerivative, trace } from './trace';

describe('the circuit (x + y) · z', () => {
  const circuit = trace(({ x, y, z }) => mul(add(x, y), z), { x: float64(-2), y: float64(5), z: float64(-4) });
  const byName = (name: string) => circuit.nodes.find((node) => node.name === name)!.id;

  test('has the nodes and values of its formula', () => {
    expect(circuit.nodes.map(({ op, name, value }) => [op ?? name, value.item()])).toEqual([
      ['x', -2],
      ['y', 5],
      ['z', -4],
      ['add', 3],
      ['mul', -12],
    ]);
    expect(circuit.nodes[circuit.output].inputs).toEqual([3, byName('z')]);
  });

  test('goes back step by step', () => {
    const [first, second] = circuit.backward;
    expect(first.upstream.item()).toBe(1);
    expect(first.parts.map(({ to, flow }) => [circuit.nodes[to].name ?? circuit.nodes[to].op, flow.item()])).toEqual([
      ['add', -4],
      ['z', 3],
    ]);
    expect(second.upstream.item()).toBe(-4);
    expect(['x', 'y', 'z'].map((name) => circuit.grads[byName(name)]!.item())).toEqual([-4, -4, 3]);
  });

  test('knows its local derivatives', () => {
    expect(localDerivative(circuit.nodes[4], 0).tolist()).toEqual([[-4]]);
    expect(localDerivative(circuit.nodes[3], 1).tolist()).toEqual([[1]]);
    expect(() => localDerivative(circuit.nodes[0], 0)).toThrow(
      'localDerivative: the node must have this input, got 0.',
    );
  });
});

test('a value used twice collects both gradients', () => {
  const { nodes, grads } = trace(({ x }) => add(mul(x, x), x), { x: float64(3) });
  expect(grads[nodes.find(({ name }) => name === 'x')!.id]!.item()).toBe(7);
});

test('tensors keep their shapes, and agree with autograd', () => {
  const W = float64(
    [
      [0.1, 0.5],
      [-0.3, 0.8],
    ],
    true,
  );
  const x = float64([0.2, 0.4], true);
  const f = (inputs: Record<string, Tensor>) => sum(pow(matmul(inputs.W, inputs.x), 2));
  const { nodes, grads } = trace(f, { W, x });
  const at = (name: string) => grads[nodes.find((node) => node.name === name)!.id]!;
  const want = grad(f({ W, x }), [W, x]);
  expect(at('W').tolist()).toEqual(want[0]!.tolist());
  expect(at('x').tolist()).toEqual(want[1]!.tolist());
  expect(at('W').shape).toEqual([2, 2]);
});

test('the local derivative of a tensor op is its Jacobian', () => {
  const { nodes, output } = trace(({ x }) => sigmoid(neg(x)), { x: float64([0, 1]) });
  const slope = (v: number) => Math.exp(v) / (1 + Math.exp(v)) ** 2;
  expect(localDerivative(nodes[output], 0).tolist()).toEqual([
    [0.25, 0],
    [0, expect.closeTo(slope(-1), 12) as number],
  ]);
});

test('constants are nodes without a gradient', () => {
  const { nodes, grads } = trace(({ x }) => exp(mul(x, 2)), { x: tensor(0) });
  const constant = nodes.find(({ op, name }) => !op && !name)!;
  expect(constant.value.item()).toBe(2);
  expect(grads[constant.id]).toBeNull();
});

test('an output must depend on the inputs', () => {
  expect(() => trace(() => tensor(1), { x: tensor(1) })).toThrow('trace: the output must depend on the inputs.');
});
