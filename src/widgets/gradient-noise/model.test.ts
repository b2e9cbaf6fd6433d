import { expect, test } from 'vitest';
import { compute, runs, steps, type State } from './model';

const state: State = { batch: '4', rate: 0.1, seed: 1, start: [-1.6, 0] };

test('with all examples nobody ever leaves the ridge', () => {
  const { gone, paths, floor } = compute({ ...state, batch: 'all' });
  expect(gone[steps]).toBe(0);
  expect(paths.every(({ y }) => y.every((value) => value === 0))).toBe(true);
  expect(Math.abs(paths[0].x[steps])).toBeLessThan(1e-6);
  expect(floor).toBeCloseTo(0.25, 6);
});

test('with minibatches all leave the saddle', () => {
  for (const batch of ['1', '4', '16'] as const) expect(compute({ ...state, batch }).gone[steps]).toBe(runs);
});

test('away from the ridge, all examples go to the bottom; minibatches stay above it, the smaller the higher', () => {
  const floors = (['1', '4', '16', '64', 'all'] as const).map((batch) => compute({ ...state, batch, start: [-1, 1.4] }).floor); // prettier-ignore
  for (let i = 1; i < floors.length; i++) expect(floors[i]).toBeLessThan(floors[i - 1]);
  expect(floors[4]).toBeLessThan(1e-9);
  // four times the batch, a quarter of the height, as long as it is low
  expect(floors[1] / floors[2]).toBeGreaterThan(3);
  expect(floors[1] / floors[2]).toBeLessThan(6);
});

test('a smaller rate ends lower', () => {
  const floor = (rate: number) => compute({ ...state, rate, start: [-1, 1.4] }).floor;
  expect(floor(0.05)).toBeLessThan(0.7 * floor(0.2));
});

test('the level that the page asks to compare with is that of four examples at 0.1, wherever the figure stands', () => {
  const beside = [-1, 1.4];
  const asked = compute({ ...state, rate: 0.05, start: beside });
  expect(asked.askedFrom).toBe(compute({ ...state, start: beside }).floor);
  for (const other of [{ rate: 0.1 }, { batch: '16' }, { start: [-1.6, 0] }, { fork: [100, 1, 0.1] }] as const)
    expect(compute({ ...state, rate: 0.05, start: beside, ...(other as Partial<State>) }).askedFrom).toBeUndefined();
});

test('the same seed gives the same runs, another seed others', () => {
  expect(compute(state)).toEqual(compute(state));
  expect(compute({ ...state, seed: 2 }).paths).not.toEqual(compute(state).paths);
});

test('a fork with the same settings repeats the runs; with others it goes on from where it leaves', () => {
  const whole = compute({ ...state, batch: '1' });
  const same = compute({ ...state, batch: '1', fork: [100, 0, 0.1] });
  expect(same.paths).toEqual(whole.paths);
  expect(same.branch).toMatchObject({ mean: whole.mean, gone: whole.gone });
  // smaller steps after the saddle: the noise keeps them from the bottom less
  const slower = compute({ ...state, batch: '1', rate: 0.02, fork: [100, 0, 0.1] });
  expect(slower.mean.slice(0, 101)).toEqual(whole.mean.slice(0, 101));
  expect(slower.branch!.mean).toEqual(whole.mean);
  expect(slower.floor).toBeLessThan(whole.floor / 2);
});
