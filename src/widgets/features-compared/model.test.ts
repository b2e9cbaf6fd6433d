import { expect, test } from 'vitest';
import { pictures } from '@lib/data/pictures/index';
import { describing } from './features';
import { compute, type State } from './model';

const state: State = { epoch: 0, training: '500', seed: 1 };
const testOf = (model: ReturnType<typeof compute>) =>
  Object.fromEntries(model.rows.map(({ kind, result }) => [kind, result!.test]));

test('each description has as many numbers as it says before anything is drawn', () => {
  const { pixels } = pictures({ n: 20, seed: 3 });
  const described = describing(pixels, 1)(pixels.subarray(0, 3072));
  const { rows, counts } = compute(state);
  expect(rows.map(({ size }) => size)).toEqual([3072, 10, 144, 154, 64]);
  expect(counts).toEqual({ train: 500, validation: 125, test: 500 });
  for (const { kind, size } of rows) expect(described[kind]).toHaveLength(size);
  expect(compute({ ...state, epoch: 1 }).counts).toEqual(counts);
});

test('HoG is worth more than the pixels, the hues alone little more than chance', () => {
  for (const seed of [1, 2]) {
    const right = testOf(compute({ ...state, seed, epoch: 8 }));
    expect(right.hog).toBeGreaterThan(right.pixels + 0.05);
    expect(right.hues).toBeGreaterThan(0.1);
    expect(right.hues).toBeLessThan(0.25);
    expect(right.words).toBeGreaterThan(right.hues + 0.08);
  }
});

test('what is kept is the best on the validation pictures: it never gets worse there', () => {
  for (const { kind } of compute(state).rows) {
    const along = [1, 2, 4, 8].map((epoch) => compute({ ...state, epoch }).rows.find((row) => row.kind === kind)!.result!); // prettier-ignore
    along.slice(1).forEach(({ validation }, i) => expect(validation).toBeGreaterThanOrEqual(along[i].validation));
    along.forEach(({ epoch }, i) => expect(epoch).toBeLessThanOrEqual([1, 2, 4, 8][i]));
  }
});

test('going back shows what was; another seed has other pictures', () => {
  const early = compute({ ...state, epoch: 2 });
  compute({ ...state, epoch: 5 });
  expect(compute({ ...state, epoch: 2 })).toEqual(early);
  expect(compute({ ...state, epoch: 2, seed: 5 })).not.toEqual(early);
});

test('the reader’s own pictures take the place of ours, a fifth of those for training choose, and few are enough', () => {
  const own = pictures({ n: 50, seed: 4 });
  expect(compute({ ...state, epoch: 0 }, own).counts).toBeNull();
  expect(compute({ ...state, epoch: 1 }, own).counts).toEqual({ train: 32, validation: 8, test: 10 });
  const even = { pixels: new Uint8Array(3072 * 20).fill(90), labels: new Uint8Array(20) };
  for (const { result } of compute({ ...state, epoch: 2 }, even).rows) expect(result!.test).toBe(1);
});
