import { expect, test } from 'vitest';
import { memo } from './memo';

test('equal arguments give the cached result; others never do', () => {
  const asked: unknown[] = [];
  const remember = memo((...args: unknown[]) => asked.push(args));
  for (const args of [
    [],
    [1],
    ['1'],
    [[1]],
    [{ a: 1 }],
    [{ a: [1, 2] }],
    [{ a: undefined }],
    [{}],
    [[]],
    [NaN],
    [0],
    [-0],
  ]) {
    const first = remember(...args);
    expect(remember(...structuredClone(args))).toBe(first);
  }
  expect(asked).toHaveLength(12);
});

test('an array of numbers is equal only to itself, also inside other arguments', () => {
  let made = 0;
  const remember = memo((set: { pixels: Uint8Array; n: number }) => (made++, set.pixels[0]));
  const pixels = new Uint8Array([7]);
  remember({ pixels, n: 1 });
  remember({ pixels, n: 1 });
  expect(made).toBe(1);
  expect(remember({ pixels: new Uint8Array([8]), n: 1 })).toBe(8);
});

test('a list that changes after the call counts as another', () => {
  const sum = memo((list: number[]) => list.reduce((a, b) => a + b, 0));
  const list = [1, 2];
  expect(sum(list)).toBe(3);
  list[1] = 5;
  expect(sum(list)).toBe(6);
});

test('the latest results are kept, and failures are retried', () => {
  const asked: number[] = [];
  const remember = memo((x: number) => asked.push(x), { most: 2 });
  for (const x of [1, 2, 1, 3, 1, 2]) remember(x);
  expect(asked).toEqual([1, 2, 3, 2]);
  let tries = 0;
  const failing = memo(() => {
    if (++tries === 1) throw new Error('once');
    return 'there';
  });
  expect(failing).toThrow('once');
  expect(failing()).toBe('there');
});
