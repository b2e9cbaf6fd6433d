import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import type { LossReduction } from './helpers/lossReduction';
import { tensor, zeros } from '../engine/tensor';
import { svmLoss } from './svmLoss';

checkOp('svm_loss', {
  reference: ({ input, target }, { margin, p, reduction }) =>
    svmLoss(input, target, { margin: margin as number, power: p as 1 | 2, reduction: reduction as LossReduction }),
  call: (x) => svmLoss(x, [0, 3, 1], { power: 2 }),
  shapes: [[3, 4]],
  second: false,
});

test('svmLoss gives the losses of the three pictures', () => {
  const scores = tensor([[3.2, 5.1, -1.7], [1.3, 4.9, 2.0], [2.2, 2.5, -3.1]]); // prettier-ignore
  const losses = svmLoss(scores, [0, 1, 2], { reduction: 'none' }).data;
  expect([...losses].map((loss) => loss.toFixed(4))).toEqual(['2.9000', '0.0000', '12.9000']);
});

test('svmLoss refuses labels that are not classes', () => {
  const scores = zeros([2, 3]);
  expect(() => svmLoss(scores, [0, 3])).toThrow('svmLoss: labels must be integers from 0 to 2, got 3 at position 1.');
  expect(() => svmLoss(scores, [NaN, 1])).toThrow(
    'svmLoss: labels must be integers from 0 to 2, got NaN at position 0.',
  );
  expect(() => svmLoss(scores, [0])).toThrow('svmLoss: each example needs one label, got 2 examples and 1 labels.');
  expect(() => svmLoss(zeros([2, 3, 4]), [0])).toThrow(
    'svmLoss: scores must have shape (N, C), or (C,) for one example, got (2, 3, 4).',
  );
});

test('svmLoss refuses an unknown reduction', () => {
  expect(() => svmLoss(zeros([1, 2]), [0], { reduction: 'avg' as 'mean' })).toThrow(
    'svmLoss: reduction must be one of mean, sum, none, got avg.',
  );
});

test('svmLoss knows two powers', () => {
  expect(() => svmLoss(zeros([1, 2]), [0], { power: 3 as 2 })).toThrow('svmLoss: power must be one of 1, 2, got 3.');
});
