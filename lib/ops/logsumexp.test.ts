import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { zeros } from '../engine/tensor';
import { logsumexp } from './logsumexp';

checkOp('logsumexp', {
  reference: ({ input }, { dim, keepdim }) => logsumexp(input, dim as number[] | null, { keepdim: keepdim as boolean }),
  call: (x) => logsumexp(x, 1),
  shapes: [[2, 3, 4]],
});

test('logsumexp says which dims there are, and wants each once', () => {
  expect(() => logsumexp(zeros([2, 3]), 2)).toThrow('logsumexp: dim must lie between -2 and 1, got 2.');
  expect(() => logsumexp(zeros([2, 3]), [0, -2])).toThrow('logsumexp: dims must differ, got [0, -2].');
});
