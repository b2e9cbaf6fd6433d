import { expect, test } from 'vitest';
import { checkOp } from '../../tests/reference/checkOp';
import { tensor } from '../engine/tensor';
import { step } from './step';

checkOp('step', { call: step, shapes: [[3, 4]] });

test('step is 0 up to zero and 1 above', () => {
  expect(step(tensor([-1, 0, 2])).tolist()).toEqual([0, 0, 1]);
});
