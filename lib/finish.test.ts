import { expect, test } from 'vitest';
import { finish } from './finish';

test('gives what a generator returns, after all that it yields', () => {
  const seen: number[] = [];
  function* counting() {
    for (let i = 0; i < 3; i++) {
      seen.push(i);
      yield i;
    }
    return 'end';
  }
  expect(finish(counting())).toBe('end');
  expect(seen).toEqual([0, 1, 2]);
});
