import { expect, test } from 'vitest';
import { arrowPath } from './arrow';

test('from tail to tip, with two wings behind the tip', () => {
  expect(arrowPath(0, 0, 10, 0)).toBe('M0.00 0.00L10.00 0.00M7.00 -1.50L10.00 0.00L7.00 1.50');
});

test('a short arrow has a short head, and a very short one none', () => {
  expect(arrowPath(0, 0, 2, 0)).toContain('M1.00 ');
  expect(arrowPath(5, 5, 5, 5.1)).toBe('');
});
