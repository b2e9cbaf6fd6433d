import { expect, test } from 'vitest';
import { codesFor, draws } from '@cells/grading/testing';
import { nn, tensor } from 'downhill';
import { exercise } from './exercise';
import { mistakes, wrong } from './mistakes';

type Args = Parameters<typeof exercise.expected>;

test.each(mistakes)('%s is recognized', (mistake) => {
  for (const seed of draws(10))
    expect(codesFor(exercise, (...args) => wrong(new Set([mistake]), ...args), seed)).toEqual([mistake]);
});

const attempts: [string, string[] | null, (...args: Args) => unknown][] = [
  ['without mistakes', null, (...args) => wrong(new Set(), ...args)],
  ['a layer of the library, in training and then in evaluation', null, (batches, X, momentum, eps) => {
    const layer = new nn.BatchNorm1d(X[0].length, { momentum, eps, dtype: 'float64' });
    layer.train();
    for (const batch of batches) layer.forward(tensor(batch, { dtype: 'float64' }));
    layer.eval();
    const normal = layer.forward(tensor(X, { dtype: 'float64' }));
    return [layer.runningMean, layer.runningVar, normal];
  }],
  ['nothing', ['nothing'], () => undefined],
]; // prettier-ignore

test.each(attempts)('%s', (_, codes, attempt) => {
  for (const seed of draws(10)) expect(codesFor(exercise, attempt, seed)).toEqual(codes);
});
