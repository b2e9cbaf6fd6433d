import { expect, test } from 'vitest';
import { Tensor } from '@lib/engine/tensor';
import * as downhill from '../downhill';
import { meantName } from './misspelt';

test.each([
  ['x.sofmax is not a function', 'softmax'],
  ['scores.foreach is not a function', 'forEach'],
  ["x.sumn is not a function. (In 'x.sumn(0)', 'x.sumn' is undefined)", 'sum'],
  ['Math.sqr is not a function', 'sqrt'],
  ['scors is not defined', 'scores'],
  ["Can't find variable: scors", 'scores'],
  ['sofmax is not defined', 'softmax'],
  ['consle is not defined', 'console'],
])('%s: %s is meant', (message, meant) => {
  expect(meantName(message, { scors: 'scores' }, downhill)).toBe(meant);
});

test.each([
  'x.frobnicate is not a function',
  'scores.sum is not a function',
  'f is not a function',
  'n is not defined',
  'anything else',
  '',
])('%s: nothing is alike', (message) => expect(meantName(message, {}, downhill)).toBeUndefined());

test('an arrow is meant where the code says so', () => {
  expect(meantName('s is not defined', { s: '=>' }, downhill)).toBe('=>');
  expect(meantName("Can't find variable: s", { s: '=>' }, downhill)).toBe('=>');
});

test('what the reader is to write is not suggested, unless the code defines it', () => {
  expect(meantName('sofmax is not defined', {}, downhill, ['softmax'])).toBeUndefined();
  expect(meantName('sofmax is not defined', { sofmax: 'softmax' }, downhill, ['softmax'])).toBe('softmax');
});

test('a method that has been taken away, because the reader is to write it, is not suggested', () => {
  const prototype = Tensor.prototype as Partial<Tensor>;
  const { softmax } = prototype;
  delete prototype.softmax;
  try {
    expect(meantName('x.sofmax is not a function', {}, {})).toBeUndefined();
  } finally {
    prototype.softmax = softmax;
  }
});
