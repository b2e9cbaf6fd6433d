import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Paced } from './Paced';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('shows items that arrive between two frames together, and no more of them than fit', async () => {
  const shown: number[][] = [];
  const paced = new Paced<number>((weight) => weight, (all) => shown.push([...all]), undefined, 10); // prettier-ignore
  paced.add([1, 2]);
  paced.add([8, 8, 8]);
  expect(shown).toEqual([]);
  expect(paced.count).toBe(5);
  await vi.advanceTimersByTimeAsync(16);
  expect(shown).toEqual([[1, 2, 8]]);
  const all = paced.allShown();
  await vi.advanceTimersByTimeAsync(16);
  await all;
  expect(shown.at(-1)).toEqual([1, 2, 8, 8, 8]);
  paced.add([20, 1]);
  await vi.advanceTimersByTimeAsync(16);
  expect(shown.at(-1)).toHaveLength(6);
});

test('cleared items do not come back', async () => {
  const shown: number[][] = [];
  const paced = new Paced<number>(() => 1, (all) => shown.push([...all])); // prettier-ignore
  paced.add([1]);
  paced.clear();
  paced.add([2]);
  await vi.advanceTimersByTimeAsync(16);
  await paced.allShown();
  expect(shown).toEqual([[2]]);
});

test('held items are shown in portions when released, even if what they waited for failed', async () => {
  const shown: number[][] = [];
  const paced = new Paced<number>(() => 6, (all) => shown.push([...all]), undefined, 10); // prettier-ignore
  let fail = () => {};
  paced.hold(new Promise<void>((_, reject) => (fail = reject)));
  paced.add([1, 2, 3]);
  await vi.advanceTimersByTimeAsync(160);
  expect(shown).toEqual([]);
  fail();
  await vi.advanceTimersByTimeAsync(32);
  expect(shown).toEqual([
    [1, 2],
    [1, 2, 3],
  ]);
});
