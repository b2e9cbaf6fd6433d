import { expect, test } from 'vitest';
import { backward } from '@lib/engine/autograd';
import { pictures } from '@lib/data/pictures/index';
import { add, crossEntropy, linear, mul, pow, sum } from '@lib/ops';
import { compute, type State } from './model';
import { setsOf, Training } from './training';

const state: State = {
  epoch: 0,
  picture: 0,
  row: 7,
  show: 'weights',
  training: '1000',
  decay: '0.05',
  horses: 'any',
  left: 50,
};

test('before training, every weight and every score is zero, and no class wins', () => {
  const { templates, scores, map, winner } = compute(state);
  expect(winner).toBe(-1);
  expect(compute({ ...state, epoch: 1 }).winner).toBeGreaterThanOrEqual(0);
  expect(new Set(templates.flat())).toEqual(new Set([128]));
  expect(new Set([...scores, ...map].map(Math.abs))).toEqual(new Set([0]));
});

test('what the pixels add, and the bias, is the score', () => {
  for (const row of [0, 7]) {
    const { map, scores } = compute({ ...state, row, epoch: 3 });
    const before = compute({ ...state, row, epoch: 3, picture: 1 });
    const total = (values: number[]) => values.reduce((sum, value) => sum + value, 0);
    // the bias is the same for two pictures
    expect(scores[row] - total(map)).toBeCloseTo(before.scores[row] - total(before.map), 3);
  }
});

test('it learns: thirty epochs on 1,000 pictures classify about four in ten of new ones correctly', () => {
  const { accuracy, tested } = compute({ ...state, epoch: 30 });
  expect(tested).toBe(200);
  expect(accuracy.test).toBeGreaterThan(0.35);
  expect(accuracy.test).toBeLessThan(0.55);
  expect(accuracy.train).toBeGreaterThan(accuracy.test);
});

test('going back shows what was; going on does the same as one long run', () => {
  const later = compute({ ...state, epoch: 5, training: '200' });
  const early = compute({ ...state, epoch: 2, training: '200' });
  compute(state); // another training in between
  expect(compute({ ...state, epoch: 2, training: '200' })).toEqual(early);
  expect(compute({ ...state, epoch: 5, training: '200' })).toEqual(later);
});

test('the averages are the means of the classes; the reader’s own pictures take the place of ours', () => {
  const own = pictures({ n: 50, seed: 4 });
  const { templates, trained, tested, label } = compute(
    { ...state, show: 'averages' },
    { ...own, question: own.pixels.slice(0, 3072) },
  );
  expect([trained, tested, label]).toEqual([40, 10, -1]);
  const mean = [0, 10, 20, 30].reduce((sum, i) => sum + own.pixels[3072 * i + 100], 0) / 4;
  expect(templates[0][100]).toBeCloseTo(mean, -0.3);
});

test('the stronger the pull towards 0, the smoother the templates, and the fewer are right', () => {
  const of = (decay: State['decay']) => compute({ ...state, epoch: 10, decay });
  const roughness = (values: number[]) => values.reduce((sum, v, p) => sum + Math.abs(v - (values[p + 1] ?? v)), 0);
  const [sharp, smooth] = [of('0.05'), of('2.5')];
  sharp.templates.forEach((template, c) => expect(roughness(smooth.templates[c])).toBeLessThan(roughness(template)));
  expect(smooth.accuracy.test).toBeLessThan(sharp.accuracy.test);
});

test('λ is that of λ Σ W² added to the mean loss: training comes to rest at its minimum', () => {
  const sets = setsOf(16, pictures({ n: 20, seed: 4 }), null);
  const steepest = (lambda: number, trainedWith: number) => {
    const training = new Training(sets, trainedWith);
    for (let epoch = 0; epoch < 300; epoch++) training.learn();
    const { W, b } = training.after.at(-1)!;
    W.requiresGrad = true;
    backward(add(crossEntropy(linear(sets.x.train, W, b), [...sets.train.labels]), mul(sum(pow(W, 2)), lambda)));
    return Math.max(...W.grad!.data.map(Math.abs));
  };
  expect(steepest(2.5, 2.5)).toBeLessThan(1e-4);
  expect(steepest(1.25, 2.5)).toBeGreaterThan(1e-2);
});

test('a fork with the same λ repeats the training; with another, it goes on from the same rows and velocity', () => {
  const small: State = { ...state, training: '200', decay: '0.5', epoch: 6 };
  const fork = [3, 1]; // λ = 0.5
  const whole = new Training(setsOf(200, undefined, null), 0.5);
  for (let epoch = 0; epoch < 6; epoch++) whole.learn();
  const again = new Training(whole.sets, 0.5, { from: whole, at: 3 });
  for (let epoch = 3; epoch < 6; epoch++) again.learn();
  expect(again.after.map(({ W }) => W.data)).toEqual(whole.after.map(({ W }) => W.data));

  const plain = compute(small);
  const { branches: same, ...rest } = compute({ ...small, fork });
  expect({ ...rest, branches: null }).toEqual(plain);
  expect(same!.full).toEqual(same!.pale);
  expect(same!.pale.templates).toEqual(plain.templates);

  const { branches, accuracy, templates } = compute({ ...small, decay: '2.5', fork });
  expect(branches!.pale).toEqual(same!.pale);
  expect(branches!.full.right.slice(0, 4)).toEqual(same!.pale.right.slice(0, 4));
  expect(branches!.full.templates).toEqual(templates);
  expect(branches!.full.right[6]).toBe(accuracy.test);
  expect(templates).not.toEqual(plain.templates);
});

test('before its fork a training is one', () => {
  const forked: State = { ...state, training: '200', decay: '2.5', epoch: 2, fork: [3, 0] };
  const { branches, templates } = compute(forked);
  expect(branches!.full).toEqual(branches!.pale);
  expect(templates).toEqual(compute({ ...state, training: '200', epoch: 2 }).templates);
});

test('posed horses are drawn anew, this share of them looking to the left, and nothing else is', () => {
  const [any, posed] = [setsOf(200, undefined, null), setsOf(200, undefined, 0.5)].map(({ train }) => train);
  const changed = [...any.labels].map((_, i) => {
    const part = [any, posed].map(({ pixels }) => pixels.subarray(3072 * i, 3072 * (i + 1)).join());
    return part[0] !== part[1];
  });
  expect(changed).toEqual([...any.labels].map((label) => label === 7));
});
