import { expect, test } from 'vitest';
import { locales } from '@i18n/locale';
import { readPictureFiles } from '@lib/data/pictureFiles';
import { problemsOf } from './problems';

const text = (name: string) => ({ name, problem: 'text' as const, details: {} });

test('files with the same problem are reported together, long lists in short', () => {
  expect(problemsOf(['a', 'b', 'c', 'd'].map(text), 'en')).toEqual(['a, b, c, …: This is text, not pictures.']);
  expect(problemsOf([], 'en')).toEqual([]);
  const many = Array.from({ length: 9 }, (_, found) => ({ name: `f${found}`, problem: 'foreign' as const, details: { found } })); // prettier-ignore
  expect(problemsOf(many, 'en')).toHaveLength(7);
  expect(problemsOf(many, 'zh').at(-1)).toBe('还有 3 个。');
});

test('sentences are whole in every language', () => {
  const { told } = readPictureFiles([
    { name: 'a', bytes: Uint8Array.of(200, 1, 2) },
    { name: 'b', bytes: Uint8Array.from({ length: 3 * 3073 }, (_, i) => (i === 3073 ? 77 : 0)) },
    { name: 'c', bytes: new TextEncoder().encode('%PDF-1.4') },
    { name: 'd', bytes: Uint8Array.of(0, 0, 8, 1, 0, 0, 0, 3) },
  ]);
  expect(told.map(({ problem }) => problem)).toEqual(['label', 'length', 'foreign', 'unknown']);
  for (const locale of locales) expect(problemsOf(told, locale).filter((line) => /[{}]/.test(line))).toEqual([]);
});
