import { expect, test } from 'vitest';
import { marked, snippet } from './snippet';

const show = (pieces: ReturnType<typeof marked>) =>
  pieces.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('');

test('highlights hits in place, with formulas and neighbouring Chinese pairs', () => {
  expect(show(marked('Losses, and κ', new Set(['loss', 'kappa'])))).toBe('[Losses], and [κ]');
  expect(show(marked('用反向传播求梯度', new Set(['反向', '向传', '传播'])))).toBe('用[反向传播]求梯度');
  expect(show(marked('', new Set(['loss'])))).toBe('');
});

test('a snippet shows the place with the most hits, from a whole word to a whole word', () => {
  const text = `${'gradient and nothing else '.repeat(20)}the loss falls against the gradient ${'and so on '.repeat(30)}`;
  const found = show(snippet(text, new Set(['gradient', 'loss']), 100));
  expect(found).toContain('the [loss] falls against the [gradient]');
  expect(found).toMatch(/^… \S.* …$/);
  expect(found.length).toBeLessThan(125);
  for (const word of found
    .replace(/[[\]…]/g, '')
    .trim()
    .split(' '))
    expect(text).toMatch(new RegExp(`\\b${word}\\b`));
});

test('without hits it is the beginning, and a short text is whole', () => {
  expect(show(snippet('A short text.', new Set(), 100))).toBe('A short text.');
  expect(show(snippet('word '.repeat(100), new Set(), 20))).toBe('word word word word …');
});
