import { expect, test } from 'vitest';
import { arrowPath } from './arrow';

test('from tail to tip, with two wings behind the tip', () => {
  expect(arrowPath(0, 0, 10, 0)).toBe('M0 0L10 0M7 -1.5L10 0L7 1.5');
});

test('a short arrow has a short head, and a very short one none', () => {
  expect(arrowPath(0, 0, 2, 0)).toContain('M1 ');
  expect(arrowPath(5, 5, 5, 5.1)).toBe('');
});
