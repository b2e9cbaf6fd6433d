import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chapterFolders } from '../chapterFolders';

const root = `${import.meta.dirname}/../..`;
const read = (file: string) => readFileSync(`${root}/${file}`, 'utf8');

/** Chapters referred to by their position: an instructor may leave chapters out or reorder them. */
const byPlace = {
  en: /\b(?:next|last|previous|earlier|later|coming|following|preceding) chapters?\b|\bchapters? (?:before|ahead|ago)\b|\b(?:after|before|since) this chapter\b/i,
  zh: /[上下]一?章|[前后]面?(?:的|几|有一)?章|最后一章|[这本]一?章之[前后]/,
};
/** A chapter referred to by its name; in prose it must be a link, which becomes plain text if the course omits the chapter. */
const byName = { en: /\bthe chapter on [a-z]+/gi, zh: /[\p{Script=Han}]{2,8}那一章/gu };
const link = /\[[^\]]*\]\(\.\.\/([a-z0-9-]+)\/[^)]*\)/g;

describe.each(['en', 'zh'] as const)('in %s', (locale) => {
  const texts = [
    ...chapterFolders.map((folder) => `${folder}/${locale}.mdx`),
    ...globSync(['src/{widgets,parts}/*/strings.ts', '{content,own}/*/cells/*/strings.ts'], { cwd: root }),
  ];

  test.each(texts)('%s speaks of no chapter by its place in the course', (file) => {
    expect(read(file).split('\n').filter((line) => byPlace[locale].test(line))).toEqual([]); // prettier-ignore
  });

  test.each(chapterFolders)('%s: a chapter that is named is linked', (folder) => {
    const source = read(`${folder}/${locale}.mdx`);
    expect(source.replace(link, '').match(byName[locale]) ?? []).toEqual([]);
    const slugs = chapterFolders.map((one) => one.split('/')[1]);
    for (const [, slug] of source.matchAll(link)) expect(slugs, `../${slug}/`).toContain(slug);
  });
});

test('the patterns find what they should', () => {
  for (const text of ['the next chapter', 'in later chapters', 'After this chapter']) expect(text).toMatch(byPlace.en);
  for (const text of ['下一章', '前几章', '后面几章', '最后一章', '后面有一章']) expect(text).toMatch(byPlace.zh);
  expect('读完这一章，[初始化那一章](../initialization/)'.replace(link, '')).not.toMatch(byPlace.zh);
});
