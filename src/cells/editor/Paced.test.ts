import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Paced } from './Paced';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what arrives between two frames is shown together, and no more of it than fits', async () => {
  const shown: number[][] = [];
  const paced = new Paced<number>((weight) => weight, (all) => shown.push([...all]), undefined, 10); // prettier-ignore
  paced.add([1, 2]);
  paced.add([8, 8, 8]);
  expect(shown).toEqual([]);
  expect(paced.count).toBe(5);
  vi.advanceTimersByTime(16);
  expect(shown).toEqual([[1, 2, 8]]);
  const all = paced.allShown();
  vi.advanceTimersByTime(16);
  await all;
  expect(shown.at(-1)).toEqual([1, 2, 8, 8, 8]);
  paced.add([20, 1]);
  vi.advanceTimersByTime(16);
  expect(shown.at(-1)).toHaveLength(6);
});

test('what is cleared does not come back', async () => {
  const shown: number[][] = [];
  const paced = new Paced<number>(() => 1, (all) => shown.push([...all])); // prettier-ignore
  paced.add([1]);
  paced.clear();
  paced.add([2]);
  vi.advanceTimersByTime(16);
  await paced.allShown();
  expect(shown).toEqual([[2]]);
});
