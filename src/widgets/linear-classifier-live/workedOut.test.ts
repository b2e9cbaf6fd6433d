import { expect, test } from 'vitest';
import { workedOut } from './workedOut';

const scores = [1.5, -0.25, 0.5];

test('each loss in its formula', () => {
  expect(workedOut('westonWatkins', scores, 2)).toBe('max(0, 1.50 − 0.50 + 1) + max(0, −0.25 − 0.50 + 1)');
  expect(workedOut('oneVsAll', scores, 0)).toBe('max(0, 1 − 1.50) + max(0, 1 + (−0.25)) + max(0, 1 + 0.50)');
  expect(workedOut('softmax', scores, 1)).toBe('−log (exp (−0.25) / (exp 1.50 + exp (−0.25) + exp 0.50))');
});
