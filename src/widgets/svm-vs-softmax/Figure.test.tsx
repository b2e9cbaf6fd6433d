import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import Widget from '.';

const wordsOf = (scores: number[], scale: 'log' | 'linear') =>
  renderToString(h(Widget, { locale: 'en', scores, scale }))
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

test('a score or a loss beyond the chart is marked with what the table says of it', () => {
  const far = wordsOf([-120, -100, -100], 'log');
  expect(far).toContain('◂ −120: 20.69');
  expect(far).toContain('that of softmax is 20.69');
  expect(far).not.toContain('·10⁻');
  expect(wordsOf([-120, -100, -100], 'linear')).toContain('◂ −120: ▴ 20.69');
  expect(wordsOf([10, -100, -100], 'log')).toContain('▾ 3.4·10⁻⁴⁸');
  expect(wordsOf([10, -2, 3], 'log')).not.toMatch(/[◂▴▾]/);
});
