import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { glossary } from '@i18n/glossary';
import { words } from '@i18n/words';

const root = new URL('../../', import.meta.url).pathname;
const read = (pattern: string) => globSync(pattern, { cwd: root }).map((path) => readFileSync(root + path, 'utf8'));

/** The headings and titles of the Chinese chapters, and all Chinese texts of figures, including table headers. */
const lines = () =>
  [
    ...read('content/*/zh.mdx').flatMap((text) => Array.from(text.matchAll(/^#+ (.*?)\s*\[#|title="([^"]+)"/gm), ([, heading, title]) => heading ?? title)), // prettier-ignore
    ...read('src/widgets/*/strings.ts').flatMap((text) => Array.from(text.matchAll(/'([^'\n]*\p{Script=Han}[^'\n]*)'/gu), ([, line]) => line)), // prettier-ignore
  ].filter((line) => line.length <= 30);

/** Short terms, each a single word, and words of headings that are easily split in the wrong place. */
const single = [
  ...glossary.map(({ zh }) => zh).filter((term) => /^\p{Script=Han}{2,3}$/u.test(term)),
  ...['到不了', '经过', '所有', '第一', '写出来', '找得到', '怎么样', '为什么', '时候', '最后'],
];

const broken = (pieces: string[]) => {
  const text = pieces.join('');
  const ends = pieces.map((_, i) => pieces.slice(0, i + 1).join('').length).slice(0, -1);
  return single.filter((word) => [...text.matchAll(new RegExp(word, 'gu'))].some(({ index }) => ends.some((end) => index < end && end < index + word.length))); // prettier-ignore
};

test('no line of a Chinese heading or table header ends inside a word', () => {
  expect(lines().length).toBeGreaterThan(1000);
  const found = lines().flatMap((line) => broken(words(line, 'zh')).map((word) => `${word}: ${words(line, 'zh').join('|')}`)); // prettier-ignore
  expect([...new Set(found)]).toEqual([]);
});

test('one that does is found', () => {
  expect(broken(['永远到', '不了'])).toEqual(['到不了']);
  expect(broken(['永远', '到不了'])).toEqual([]);
});
