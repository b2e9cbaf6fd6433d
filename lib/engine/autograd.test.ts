import { expect, test } from 'vitest';
import { backward, grad } from './autograd';
import { noGrad } from './op';
import { add, exp, mul, sum, svmLoss } from '../ops';
import { tensor, zeros } from './tensor';

const leaf = (values: number | number[] | number[][]) => tensor(values, { dtype: 'float64', requiresGrad: true });

test('backward leaves the derivative in the grad of every leaf, and adds to what is there', () => {
  const x = leaf([1, 2]);
  backward(sum(mul(x, x)));
  expect(x.grad!.tolist()).toEqual([2, 4]);
  backward(sum(x));
  expect(x.grad!.tolist()).toEqual([3, 5]);
});

test('a tensor used twice receives both gradients', () => {
  const x = leaf(3);
  const y = mul(x, x);
  expect(grad(add(mul(y, y), y), [x])[0]!.item()).toBe(4 * 27 + 6);
});

test('gradients are summed over broadcast dimensions', () => {
  const x = leaf([[1], [2]]);
  backward(sum(mul(x, tensor([1, 10, 100], { dtype: 'float64' }))));
  expect(x.grad!.tolist()).toEqual([[111], [111]]);
});

test('a chain of 100,000 steps is walked without overflowing the stack', () => {
  const x = leaf(1);
  let y = x;
  for (let i = 0; i < 100_000; i++) y = add(y, 0);
  backward(y);
  expect(x.grad!.item()).toBe(1);
});

test('grad can be differentiated again', () => {
  const x = leaf(2);
  const [first] = grad(mul(mul(x, x), x), [x], { createGraph: true });
  expect(first!.item()).toBe(12);
  expect(grad(first!, [x])[0]!.item()).toBe(12);
});

test('nothing is recorded inside noGrad, and detach cuts the way back', () => {
  const x = leaf(2);
  expect(noGrad(() => mul(x, x)).requiresGrad).toBe(false);
  expect(mul(x, x).detach().requiresGrad).toBe(false);
});

test('grad gives null for a tensor that the result does not depend on', () => {
  expect(grad(mul(leaf(1), 2), [leaf(1)])).toEqual([null]);
});

test('backward from more than one number is an error', () => {
  expect(() => backward(mul(leaf([1, 2]), 2))).toThrow(
    'backward: starts from a single number, got shape (2,). Reduce it first, for example with sum or mean.',
  );
});

test('the error for backward of a constant says what to ask for', () => {
  expect(() => backward(tensor(1))).toThrow(
    'backward: nothing that led here asks for a gradient. Make a tensor with { requiresGrad: true }.',
  );
});

test('the error for a second backward says how to keep the graph', () => {
  const y = exp(leaf(1));
  backward(y, { retainGraph: true });
  backward(y);
  expect(() => backward(y)).toThrow(
    'backward: the way back through exp has been used up. Compute the result again, or pass { retainGraph: true } the first time.',
  );
});

test('a tensor that was changed after use is refused', () => {
  const x = leaf(2);
  const y = mul(x, x);
  x.detach().change()[0] = 3; // the same numbers
  expect(() => backward(y)).toThrow(
    'backward: input 1 of mul was changed after it was used. Change it after backward, or work on a copy.',
  );
});

test('a gradient passed in must fit the output', () => {
  const x = leaf([1, 2]);
  expect(() => grad(mul(x, 2), [x], { gradOutput: zeros([1]) })).toThrow(
    'grad: gradOutput must have the shape and dtype of the output, got (1,) of float32 for (2,) of float64.',
  );
});

test('what is neither a tensor nor a number is refused', () => {
  expect(() => add([1, 2] as never, leaf([1, 2]))).toThrow(
    'add: needs tensors or numbers, got an array. Make a tensor of it with tensor(…).',
  );
});

test('an op with first derivatives only refuses second ones', () => {
  const scores = zeros([1, 3], { dtype: 'float64', requiresGrad: true });
  expect(() => grad(svmLoss(scores, [0]), [scores], { createGraph: true })).toThrow(
    'grad: svmLoss has first derivatives only.',
  );
});
