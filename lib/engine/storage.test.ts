import { expect, test } from 'vitest';
import { Storage } from './storage';

test('at most a hundred results are computed again one from the other, so that a long chain does not overflow the stack', () => {
  let before = new Storage(Float32Array.of(0), 1, 'float32');
  for (let i = 1; i <= 100; i++) {
    const [from, next] = [before, new Storage(null, 1, 'float32')];
    next.setRecipe(() => from.read().map((value) => value + 1), [from.snapshot()!]);
    before = next;
  }
  const tooFar = new Storage(null, 1, 'float32');
  tooFar.setRecipe(() => Float32Array.of(-1), [before.snapshot()!]);
  expect(tooFar.snapshot()).toBeNull();
  expect([...before.read()]).toEqual([100]);
});

test('who computes again with numbers that have changed gets the old ones', () => {
  const storage = new Storage(Float32Array.of(1, 2), 2, 'float32');
  const snapshot = storage.snapshot()!;
  expect(storage.snapshot()).toBe(snapshot);
  storage.beforeChange();
  storage.write()[0] = 5;
  expect([...snapshot.storage.read()]).toEqual([1, 2]);
  expect([...storage.snapshot()!.storage.read()]).toEqual([5, 2]);
  storage.expose();
  expect(storage.snapshot()).toBeNull();
});
