import { expect, test } from 'vitest';
import { codesFor, draws, seeded } from '@cells/grading/testing';
import { nn, zeros } from 'downhill';
import { exercise } from './exercise';
import { mistakes, type Layer } from './mistakes';
import { countParameters as solution } from './solution';

/** The parameters of the library's layers, put one after another. */
function counted([depth, side]: number[], layers: Layer[]): number[] {
  let x = zeros([1, depth, side, side]);
  return layers.map((layer) => {
    const module = moduleOf(layer, x.shape);
    const y = module.forward(layer.type === 'fc' ? zeros([1, x.size]) : x);
    x = layer.type === 'fc' ? zeros([1, layer.units, 1, 1]) : y;
    return module.parameters().reduce((total, { size }) => total + size, 0);
  });
}
function moduleOf(layer: Layer, [, depth, height, width]: readonly number[]) {
  if (layer.type === 'relu') return new nn.ReLU();
  if (layer.type === 'pool') return new nn.MaxPool2d(layer.size, { stride: layer.stride });
  if (layer.type === 'fc') return new nn.Linear(depth * height * width, layer.units);
  const { filters, size, stride, padding } = layer;
  return new nn.Conv2d(depth, filters, size, { stride, padding });
}

test('without mistakes, the model of mistakes counts what the library’s layers have', () => {
  for (const args of exercise.cases(seeded(7))) expect(exercise.wrong(new Set(), ...args)).toEqual(counted(...args));
});

test('LeNet-5, as it is built today, has 61,706', () => {
  const lenet = exercise.cases(seeded(1)).find(([, layers]) => layers.length === 11)!;
  expect(solution(...(lenet as Parameters<typeof solution>)).reduce((a, b) => a + b)).toBe(61706);
});

test.each(mistakes)('%s alone is recognised, whatever is drawn', (mistake) => {
  for (const seed of draws(20))
    expect(codesFor(exercise, (...args) => exercise.wrong(new Set([mistake]), ...args), seed)).toEqual([mistake]);
});

// prettier-ignore
const attempts: [string, string[] | null, (...args: Parameters<typeof solution>) => unknown][] = [
  ['the solution', null, solution],
  ['the total', ['summed-whole'], (...args) => solution(...args).reduce((a, b) => a + b, 0)],
  ['nothing', ['nothing'], () => undefined],
];

test.each(attempts)('%s', (_, codes, attempt) => {
  for (const seed of draws(10)) expect(codesFor(exercise, attempt as never, seed)).toEqual(codes);
});
