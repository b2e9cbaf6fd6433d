import { expect, test } from 'vitest';
import { formatScientific } from '@ui/number';
import check from '.';
import { compute } from './model';

const { strings, summary } = check.spec;
const said = (h: number, locale: 'en' | 'zh' = 'en') => {
  const state = { version: 'e', h, pictures: 5, penalty: true, reveal: true } as const;
  return summary(state as never, compute(state) as never, strings[locale], () => false);
};

test('what is advised on E is what helps: a smaller step across the kink, a larger one where rounding is left', () => {
  for (const h of [-6, -5, -2, 0]) expect(said(h)).toMatch(/crosses a kink\. Make h smaller\.$/);
  for (const h of [-6.5, -7, -8]) expect(said(h)).toMatch(/good as it gets.*one side of the kink\.$/s);
  for (const h of [-9, -10, -12]) expect(said(h), formatScientific(10 ** h)).toMatch(/Make h larger\.$/);
  expect(said(-12, 'zh')).toMatch(/把 h 改大。$/);
});

test('a step so small that rounding alone makes the error is no verdict on the code, and a mistake is none of rounding', () => {
  const of = (version: string, h: number) => {
    const state = { version, h, pictures: 5, penalty: true, reveal: false } as const;
    return summary(state as never, compute(state as never) as never, strings.en, () => false);
  };
  for (const version of ['own', 'e']) expect(of(version, -12)).toContain('cannot tell right from wrong');
  for (const version of ['a', 'b', 'c', 'd']) {
    for (const h of [-8, -6, -4]) expect(of(version, h), `${version} ${h}`).toContain('far off');
  }
});

test('a sentence says what the wrong entries have in common, and which simpler loss to try', () => {
  const of = (version: string, pictures: number, penalty: boolean, locale: 'en' | 'zh' = 'en') => {
    const state = { version, h: -5, pictures, penalty, reveal: false } as const;
    return summary(state as never, compute(state as never) as never, strings[locale], () => false);
  };
  expect(of('a', 5, true)).toMatch(/All entries differ.* Leave the penalty out/);
  expect(of('a', 4, false)).toMatch(/Every entry is 4 times what it should be\. Take fewer pictures/);
  expect(of('b', 1, false)).toMatch(/Only the entries of class 1 differ, ×0 in each entry\.$/);
  expect(of('c', 5, true)).toMatch(/0\.1 × W in every entry\. Leave the penalty out/);
  expect(of('d', 5, false)).toMatch(/Only the entries of pixel 4 differ, ×0 in each entry\.$/);
  expect(of('e', 1, false)).toMatch(/Only the entries of class 1 and class 2 differ.* Change h/);
  expect(of('e', 5, true, 'zh')).toContain('只有这里不符：第 1 类和第 2 类');
});
