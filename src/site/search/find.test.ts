import { expect, test } from 'vitest';
import { isNear, makeFind } from './find';
import type { SearchDocument } from './texts';

const document = (title: string, text: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  ...{ kind: 'section', page: 0, hash: title, title, text },
  ...more,
});
const find = makeFind({
  pages: [{ path: 'losses', title: 'Losses' }],
  documents: [
    document('How far ahead?', 'The loss falls as you push. The normalised score is divided by √n.'),
    document('Who is pulling?', 'Every rival pulls. So the gradient counts rivals, and rivals only.'),
    document('margin', 'That point is the margin.', { kind: 'term', also: '间隔 · Δ' }),
    document('softmaxLoss', 'Write it.', { kind: 'exercise' }),
    document('谁在拉？', '反向传播从末端开始，逐个门往回走。'),
  ],
});
const titles = (query: string) => find(query).map(({ document }) => document.title);

test('finds a place by its title, its text, another name and the name of a symbol', () => {
  expect(titles('pulling')[0]).toBe('Who is pulling?');
  expect(titles('gradient')).toEqual(['Who is pulling?']);
  expect(titles('间隔')).toEqual(['margin']);
  expect(titles('delta')).toEqual(['margin']);
  expect(titles('why divide by sqrt')).toEqual(['How far ahead?']);
  expect(titles('normalization')).toEqual(['How far ahead?']);
});

test('results with all words come before those with one of them', () => {
  expect(titles('loss falls gradient')[0]).toBe('How far ahead?');
  expect(titles('the')).toHaveLength(3); // a query of small words alone is taken literally
});

test('the beginning of a word is enough, and a typo does no harm', () => {
  expect(titles('gradi')).toEqual(['Who is pulling?']);
  expect(titles('softm')).toEqual(['softmaxLoss']);
  expect(titles('gradeint')).toEqual(['Who is pulling?']);
  expect(titles('xyzzy')).toEqual([]);
  expect(titles('')).toEqual([]);
  expect(titles('？！ ...')).toEqual([]);
});

test('finds Chinese inside a sentence, and by a question around it', () => {
  expect(titles('传播')).toEqual(['谁在拉？']);
  expect(titles('反向传播是怎么算的')).toEqual(['谁在拉？']);
  expect(titles('门')).toEqual(['谁在拉？']);
});

test('of two terms that are compared each is found before what speaks of both', () => {
  const find = makeFind({
    pages: [],
    documents: [
      document('Which is faster?', 'Adam against SGD: Adam and SGD race.'),
      document('Adam', 'Two means.', { kind: 'term' }),
      document('stochastic gradient descent', 'One step.', { kind: 'term', also: '随机梯度下降 · SGD' }),
    ],
  });
  for (const query of ['Adam vs SGD', 'difference between adam and sgd', 'Adam和SGD的区别', 'Adam 与 SGD 有什么不同？'])
    expect(find(query).map(({ document }) => document.title), query).toEqual(['Adam', 'stochastic gradient descent', 'Which is faster?']); // prettier-ignore
  expect(find('Adam and two means')[0].document.title).toBe('Adam');
});

test('the words that were meant are reported, to be marked', () => {
  expect([...find('rival pulls')[0].words].sort()).toEqual(['pull', 'rival']);
});

test('counts letters inserted, dropped, changed or swapped, and the first letter must match', () => {
  expect(isNear('gradient', 'gradeint', 1)).toBe(true);
  expect(isNear('gradient', 'gradiet', 1)).toBe(true);
  expect(isNear('gradient', 'gradients', 1)).toBe(true);
  expect(isNear('gradient', 'grodiant', 1)).toBe(false);
  expect(isNear('gradient', 'grodiant', 2)).toBe(true);
  expect(isNear('bias', 'mias', 1)).toBe(false);
  expect(isNear('ab', 'abcde', 2)).toBe(false);
});
