import { expect, test } from 'vitest';
import { constant } from './constants';
import { ops, scalar } from './evaluate';
import { arities, type OpName } from './expression';

test.each(Object.keys(arities) as OpName[])('%s gives for numbers what it gives for tensors', (op) => {
  for (const a of [-1.5, 0, 0.3, 2, 40]) {
    for (const b of [-2, 0, 0.5, 3]) expect(constant(op, [a, b])).toBe(ops[op](scalar(a), scalar(b)).item());
  }
});
