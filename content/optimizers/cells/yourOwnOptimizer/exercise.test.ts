import { expect, test } from 'vitest';
import { codesForFree, draws } from '@cells/grading/testing';
import { exercise } from './exercise';

type Step = (x: number[], gradient: number[], state: never, rate: number) => unknown;

const adam: Step = (x, gradient, state: { m: number[]; s: number[]; t: number } | undefined, rate) => {
  const { m, s, t } = state ?? { m: [0, 0], s: [0, 0], t: 0 };
  const next = { m: m.map((value, i) => 0.9 * value + 0.1 * gradient[i]), s: s.map((value, i) => 0.999 * value + 0.001 * gradient[i] ** 2), t: t + 1 }; // prettier-ignore
  const hat = (list: number[], beta: number) => list.map((value) => value / (1 - beta ** next.t));
  const [mean, square] = [hat(next.m, 0.9), hat(next.s, 0.999)];
  return { x: x.map((value, i) => value - (rate * mean[i]) / (Math.sqrt(square[i]) + 1e-8)), state: next };
};
const momentum: Step = (x, gradient, state: number[] | undefined, rate) => {
  const next = (state ?? [0, 0]).map((value, i) => 0.9 * value + gradient[i]);
  return { x: x.map((value, i) => value - rate * next[i]), state: next };
};
const preconditioned: Step = (x, gradient, _, rate) => ({
  x: [x[0] - rate * gradient[0], x[1] - (rate * gradient[1]) / 40],
});
const signs: Step = (x, gradient, _, rate) => ({ x: x.map((value, i) => value - rate * Math.sign(gradient[i])) });

test.each<[string, Step, string[] | null]>([
  ['Adam', adam, null],
  ['momentum', momentum, null],
  ['a rate for each coordinate', preconditioned, null],
  ['signs only', signs, ['no-better']],
])('%s', async (_, step, codes) => {
  for (const seed of draws(6)) expect(await codesForFree(exercise, step, seed)).toEqual(codes);
});

test('its place in the race is reported', () => {
  const cases = exercise.cases(() => 0.7);
  const rows = (height: number) => ({ shape: [10, 3], data: Array<number[]>(10).fill([height, 0, 0]).flat() });
  const details = (height: number) =>
    exercise.praise.details(
      cases,
      cases.map(() => rows(height)),
    );
  expect(details(0)).toMatchObject({ place: '1', count: '7', ahead: '–' });
  expect(Number(details(1e-6).place)).toBeGreaterThan(2);
});
