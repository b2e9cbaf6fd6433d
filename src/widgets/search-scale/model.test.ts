import { expect, test } from 'vitest';
import { locales } from '@i18n/locale';
import Widget from '.';
import { above, compute } from './model';
import { strings } from './strings';

const usual = { least: -5, count: 200, seed: 1 };

test('all rates are within the range, in both ways in the same order', () => {
  for (const seed of [1, 2, 3]) {
    const { even, log } = compute({ ...usual, seed });
    for (const rates of [even, log]) {
      expect(rates).toHaveLength(200);
      expect(Math.min(...rates)).toBeGreaterThanOrEqual(1e-5);
      expect(Math.max(...rates)).toBeLessThanOrEqual(1);
    }
    const order = (rates: number[]) => rates.map((_, i) => i).sort((a, b) => rates[a] - rates[b]);
    expect(order(log)).toEqual(order(even));
  }
});

test('drawn evenly, the share above a rate is its distance from 1; on a log scale, that of its exponent from 0', () => {
  const { even, log } = compute({ ...usual, count: 20_000 });
  for (const exponent of [-1, -2, -0.5]) {
    expect(above(even, exponent) / 20_000).toBeCloseTo(1 - 10 ** exponent, 1.5);
    expect(above(log, exponent) / 20_000).toBeCloseTo(-exponent / 5, 1.5);
  }
});

test('the sentence counts what is above the border, once the reader has answered', () => {
  const model = compute(usual);
  for (const locale of locales) {
    const say = (isHeld: boolean) =>
      Widget.spec.summary({ ...usual, border: -1 }, model, strings[locale], () => isHeld, null);
    for (const rates of [model.even, model.log]) expect(say(false)).toContain(` ${above(rates, -1)} `.trim());
    expect(say(true)).not.toContain(String(above(model.even, -1)));
    expect(say(true).endsWith(strings[locale].held)).toBe(true);
  }
});
