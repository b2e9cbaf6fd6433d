// All terms of the course are in one list: it has every term that a chapter emphasizes with its English, in the same words, and
// each is first used in the chapter that explains it, in both languages.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { glossary } from '@i18n/glossary';
import { locales } from '@i18n/locale';
import { chapterPieces } from '@site/chapter/chapterPieces';
import { plainText } from '../../src/markdown/chapterText';
import { firstUses } from '../../src/markdown/firstUses';

const root = `${import.meta.dirname}/../..`;

/** Emphasized in passing: words for what one picture or one formula shows. */
const noTerms = '单元格|块|小块|两层网络|激活值|评估|无偏|归一化|零中心化|词袋|线性层|稠密层|上游|下游'.split('|'); // prettier-ignore

test('a Chinese term that is emphasized with its English is in the list', () => {
  const known = new Set(glossary.flatMap(({ zh, forms = [], also = [] }) => [zh, ...forms, ...also]));
  const given = globSync('content/*/zh.mdx', { cwd: root }).flatMap(
    (file) =>
    [...readFileSync(`${root}/${file}`, 'utf8').matchAll(/(?<!\*)\*([^*\n<]+)\*（[a-zA-Z][^）]*）/g)].map(([, term]) => ({ file, term })), // prettier-ignore
  );
  expect(given.filter(({ term }) => !known.has(term) && !noTerms.includes(term))).toEqual([]);
  expect(noTerms.filter((term) => !given.some((each) => each.term === term))).toEqual([]);
});

test('each term is found in the chapter that explains it, in both languages', () => {
  for (const locale of locales) {
    const uses = firstUses(chapterPieces(locale), locale);
    expect(glossary.filter((term) => !uses.some((use) => use.term === term)).map(({ en }) => en)).toEqual([]);
    for (const { term, chapter, section } of uses) {
      expect(chapter, `${term.en} in ${locale}`).toBe(term.in);
      if (term.at) expect(section, `${term.en} in ${locale}`).toBe(term.at);
    }
  }
});

test('each term has a sentence that introduces it, whole, from the same section and answer in both languages', () => {
  const places: Record<string, string>[] = [];
  for (const locale of locales) {
    const uses = firstUses(chapterPieces(locale), locale);
    const named = (wrong: (use: (typeof uses)[number]) => boolean) => uses.filter(wrong).map(({ term }) => term.en);
    expect(named(({ sentence }) => sentence.length === 0)).toEqual([]);
    // a formula that it leads to belongs to it
    expect(named(({ sentence }) => sentence.at(-1)!.type !== 'math' && !/[.?!。？！][”’)）]?\s*$/.test(plainText(sentence)))).toEqual([]); // prettier-ignore
    expect(named(({ isEmphasized }) => !isEmphasized)).toEqual([]);
    places.push(Object.fromEntries(uses.map(({ term, section, after = '' }) => [term.en, `${section} ${after}`])));
  }
  expect(places[0]).toEqual(places[1]);
});
