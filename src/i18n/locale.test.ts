import { expect, test } from 'vitest';
import { htmlLang, localeOf, locales } from './locale';

const within = (lang?: string) =>
  localeOf({ closest: () => (lang === undefined ? null : { lang }) } as unknown as Element);

test('an element is in the language that the page says it is in', () => {
  for (const locale of locales) expect(within(htmlLang[locale])).toBe(locale);
});

test('a page that a translator has turned into another language is in the nearest of ours', () => {
  expect(within('zh-TW')).toBe('zh');
  expect(within('de')).toBe('en');
  expect(within()).toBe('en');
});
