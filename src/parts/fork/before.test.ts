import { expect, test } from 'vitest';
import { beforeFork, forkAt, type Ways } from './before';

interface State {
  rate: number;
  batch: '1' | '4' | 'all';
  share: number[];
  seed: number;
  fork?: number[];
}
const ways: Ways<State> = { rate: { min: 0.1, max: 1 }, batch: ['1', '4', 'all'], share: { min: 0, max: 1 } };
const state: State = { rate: 0.3, batch: 'all', share: [0.5], seed: 4 };

test('a fork keeps the settings that it may change, in numbers', () => {
  const fork = forkAt(state, ways, 12);
  expect(fork).toEqual([12, 0.3, 2, 0.5]);
  const after = { ...state, rate: 0.9, batch: '1', share: [0.1], seed: 5, fork } as const;
  expect(beforeFork({ ...after, share: [...after.share] }, ways)).toEqual({
    at: 12,
    before: { ...state, seed: 5, fork },
  });
});

test('a run that was not forked has nothing before, and an address out of bounds is brought within them', () => {
  expect(beforeFork(state, ways)).toBeNull();
  expect(beforeFork({ ...state, fork: [] }, ways)).toBeNull();
  expect(beforeFork({ ...state, fork: [3, 1] }, ways)).toBeNull();
  expect(beforeFork({ ...state, fork: [3.4, 50, 9, 7] }, ways)).toMatchObject({
    at: 3,
    before: { rate: 1, batch: 'all', share: [1] },
  });
});
