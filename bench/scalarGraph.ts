// 10,000 nodes: built, computed forward and walked back, on the tape of the library and in the closure style.
import { Tape, type Scalar } from '../lib/graph/scalar';
import type { Contestant } from './contest';
import { Value } from './microgradStyle';

interface Number_<Self> {
  add(other: Self): Self;
  mul(other: Self): Self;
  tanh(): Self;
}

/** Rows of a small network on numbers: 100 times a sum of 33 products, and its tanh. */
function network<V extends Number_<V>>(make: (value: number) => V): { out: V; inputs: V[] } {
  const inputs = Array.from({ length: 33 }, (_, i) => make(Math.sin(i)));
  let weight = make(0.5);
  let total = make(0);
  for (let row = 0; row < 100; row++) {
    let sum = total;
    for (const input of inputs) {
      const product = input.mul(weight);
      sum = sum.add(product);
      weight = product.tanh();
    }
    total = sum.tanh();
  }
  return { out: total, inputs };
}

export const ours = (): Contestant => {
  let gradient = 0;
  return {
    run() {
      const tape = new Tape();
      const { out, inputs } = network<Scalar>((value) => tape.value(value));
      tape.backward(out);
      gradient = inputs[0].grad;
    },
    check: () => [gradient],
  };
};

export const closures = (): Contestant => {
  let gradient = 0;
  return {
    run() {
      const { out, inputs } = network<Value>((value) => new Value(value));
      out.backward();
      gradient = inputs[0].grad;
    },
    check: () => [gradient],
  };
};
