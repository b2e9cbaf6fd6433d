import { describe, expect, test } from 'vitest';
import { Tape, type Scalar } from './scalar';

const unary: [string, (x: Scalar) => Scalar, number][] = [
  ['pow', (x) => x.pow(3), 1.3],
  ['exp', (x) => x.exp(), 0.7],
  ['log', (x) => x.log(), 2.1],
  ['tanh', (x) => x.tanh(), 0.4],
  ['sigmoid', (x) => x.sigmoid(), -0.6],
  ['relu', (x) => x.relu(), 0.5],
  ['relu below zero', (x) => x.relu(), -0.5],
];
const binary: [string, (x: Scalar, y: Scalar) => Scalar][] = [
  ['add', (x, y) => x.add(y)],
  ['sub', (x, y) => x.sub(y)],
  ['mul', (x, y) => x.mul(y)],
  ['div', (x, y) => x.div(y)],
  ['max', (x, y) => x.max(y)],
];

describe('the gradient agrees with central differences', () => {
  const slope = (f: (x: number) => number, x: number) => (f(x + 1e-6) - f(x - 1e-6)) / 2e-6;

  test.each(unary)('%s', (_, f, at) => {
    const tape = new Tape();
    const x = tape.value(at);
    tape.backward(f(x));
    expect(x.grad).toBeCloseTo(
      slope((value) => f(new Tape().value(value)).value, at),
      6,
    );
  });

  test.each(binary)('%s', (_, f) => {
    const tape = new Tape();
    const [x, y] = [tape.value(1.7), tape.value(-0.4)];
    tape.backward(f(x, y));
    const run = (a: number, b: number) => {
      const other = new Tape();
      return f(other.value(a), other.value(b)).value;
    };
    expect(x.grad).toBeCloseTo(
      slope((value) => run(value, -0.4), 1.7),
      6,
    );
    expect(y.grad).toBeCloseTo(
      slope((value) => run(1.7, value), -0.4),
      6,
    );
  });
});

test('a value used twice collects both gradients, and a second walk starts from zero', () => {
  const tape = new Tape();
  const x = tape.value(3);
  const y = x.mul(x).add(x);
  tape.backward(y);
  tape.backward(y);
  expect(x.grad).toBe(7);
});
