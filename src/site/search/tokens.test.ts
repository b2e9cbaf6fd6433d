import { expect, test } from 'vitest';
import { stem, tokensOf } from './tokens';

const words = (text: string) => tokensOf(text).map(({ word }) => word);

test('British and American spellings, plurals and forms of a word are equal', () => {
  for (const forms of [
    ['normalisation', 'normalization', 'normalise', 'normalized', 'normalizing', 'normalizes'],
    ['colour', 'color', 'colours', 'colors', 'coloured'],
    ['gradient', 'gradients'],
    ['loss', 'losses'],
    ['bias', 'biases'],
    ['centred', 'centered'],
    ['centre', 'center'],
    ['neighbour', 'neighbor', 'neighbours'],
    ['boundary', 'boundaries'],
    ['divide', 'divides', 'divided', 'dividing'],
    ['regularisation', 'regularization', 'regularize'],
    ['optimiser', 'optimizer', 'optimizers'],
    ['analyse', 'analyze'],
    ['labelled', 'labeled'],
    ['stop', 'stopped', 'stopping'],
    ['activation', 'activations'],
    ['class', 'classes'],
    ['root', 'roots', 'sqrt'],
  ])
    expect(new Set(forms.map(stem)), forms[0]).toHaveLength(1);
  for (const [one, other] of [
    ['loss', 'lose'],
    ['norm', 'normal'],
    ['weight', 'weigh'],
    ['sigmoid', 'sigma'],
    ['mean', 'means of'],
  ])
    // prettier-ignore
    expect(stem(one)).not.toBe(stem(other));
});

test('Chinese is split into pairs of characters, beside Latin words and digits', () => {
  expect(words('反向传播')).toEqual(['反向', '向传', '传播']);
  expect(words('k 折交叉验证')).toEqual(['k', '折交', '交叉', '叉验', '验证']);
  expect(words('熵。')).toEqual(['熵']);
  expect(words('用Adam优化')).toEqual(['用', 'adam', '优化']);
});

test('symbols and letters of formulas have names, full-width letters are letters', () => {
  expect(words('κ = L/√n')).toEqual(['kappa', 'l', 'divid', '除以', 'sqrt', '根号', 'n']);
  expect(words('Λ')).toEqual(['lambda']);
  expect(words('ＳＧＤ')).toEqual(['sgd']);
  expect(words('x̂²')).toEqual(['x2']);
});

test('a name in code is also found by its parts', () => {
  expect(words('softmaxLoss(x)')).toEqual(['softmaxloss', 'softmax', 'loss', 'x']);
});

test('each word knows its place', () => {
  const text = '损失函数 of 𠮷野家 scores';
  for (const { start, end, word } of tokensOf(text)) expect(stem(text.slice(start, end))).toBe(word);
});
