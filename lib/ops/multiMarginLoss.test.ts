import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { zeros } from '../engine/tensor';
import { multiMarginLoss } from './multiMarginLoss';
import type { SvmLossOptions } from './svmLoss';

checkOp('multi_margin_loss', {
  reference: ({ input, target }, { p, ...options }) =>
    multiMarginLoss(input, target, { ...(options as SvmLossOptions), power: p as 1 | 2 }),
  call: (x) => multiMarginLoss(x, [0, 3, 1]),
  shapes: [[3, 4]],
  second: false,
});

test.each([
  [[3, 0], {}, 'labels must be integers from 0 to 2, got 3 at position 0.'],
  [[0], {}, 'each example needs one label, got 2 examples and 1 labels.'],
  [[0, 1], { power: 3 }, 'power must be one of 1, 2, got 3.'],
  [[0, 1], { reduction: 'avg' }, 'reduction must be one of mean, sum, none, got avg.'],
])('multiMarginLoss with labels %j and %j', (labels, options, message) => {
  expect(() => multiMarginLoss(zeros([2, 3]), labels, options as SvmLossOptions)).toThrow(
    `multiMarginLoss: ${message}`,
  );
});
