import { expect, test } from 'vitest';
import { formulaText } from './formulaText';

test.each([
  ['p_k = e^{s_k} / Σ_j', 'p<sub>k</sub> = e<sup>s<sub>k</sub></sup> / Σ_j'.replace('Σ_j', 'Σ<sub>j</sub>')],
  ['−ln p_{y_i}', '−ln p<sub>y<sub>i</sub></sub>'],
  ['x^p, p · x^{p−1}', 'x<sup>p</sup>, p · x<sup>p−1</sup>'],
  ['multi_margin_loss of a < b', 'multi_margin_loss of a &lt; b'],
  ['under `keepdim`', 'under <code>keepdim</code>'],
])('%s', (text, html) => {
  expect(formulaText(text)).toBe(html);
});
