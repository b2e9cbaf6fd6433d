import { expect, test } from 'vitest';
import { numbersOf } from '@cells/grading/compare';
import { codesFor, draws, seeded } from '@cells/grading/testing';
import { exercise } from './exercise';
import { mistakes } from './mistakes';
import { conv2dForward } from '../conv2dForward/solution';
import { conv2dBackward as solution } from './solution';

type Args = Parameters<typeof solution>;

test('without mistakes, the model of mistakes is what the library’s autograd gives', () => {
  for (const args of exercise.cases(seeded(7))) {
    const [mine, theirs] = [exercise.wrong(new Set(), ...args), exercise.expected(...args)].map(numbersOf);
    mine.data.forEach((value, i) => expect(value).toBeCloseTo(theirs.data[i], 10));
  }
});

test('its gradients are the central differences of the forward exercise', () => {
  for (const [x, w, upstream, stride, padding] of exercise.cases(seeded(3))) {
    const loss = (input: typeof x, filters: typeof w, b: number[]) =>
      numbersOf(conv2dForward(input, filters, b, stride, padding)).data.reduce((sum, value, i) => sum + value * numbersOf(upstream).data[i], 0); // prettier-ignore
    const zero = w.map(() => 0);
    const [dx, dw, db] = solution(x, w, upstream, stride, padding) as [typeof x, typeof w, number[]];
    const slope = (f: (by: number) => number) => (f(1e-4) - f(-1e-4)) / 2e-4;
    const moved = <T>(values: T, [first, ...rest]: number[], by: number): T =>
      (first === undefined ? (values as number) + by : (values as unknown[]).map((part, i) => (i === first ? moved(part, rest, by) : part))) as T; // prettier-ignore
    const [c, i, j] = [x.length - 1, x[0].length - 1, 0];
    expect(slope((by) => loss(moved(x, [c, i, j], by), w, zero))).toBeCloseTo(dx[c][i][j], 6);
    const [k, q] = [w.length - 1, w[0][0].length - 1];
    expect(slope((by) => loss(x, moved(w, [k, c, q, 0], by), zero))).toBeCloseTo(dw[k][c][q][0], 6);
    expect(slope((by) => loss(x, w, moved(zero, [k], by)))).toBeCloseTo(db[k], 6);
  }
});

test.each(mistakes)('%s alone is recognised, whatever is drawn', (mistake) => {
  for (const seed of draws(20))
    expect(codesFor(exercise, (...args) => exercise.wrong(new Set([mistake]), ...args), seed)).toEqual([mistake]);
});

// prettier-ignore
const attempts: [string, string[] | null, (...args: Args) => unknown][] = [
  ['the solution', null, solution],
  ['in another order', ['results-exchanged'], (...args) => { const [dx, dw, db] = solution(...args); return [dw, dx, db]; }],
  ['without the bias', ['part-missing'], (...args) => solution(...args).slice(0, 2)],
  ['nothing', ['nothing'], () => undefined],
];

test.each(attempts)('%s', (_, codes, attempt) => {
  for (const seed of draws(10)) expect(codesFor(exercise, attempt, seed)).toEqual(codes);
});
