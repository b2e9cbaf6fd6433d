import { termId } from '@i18n/glossary';
import type { Locale } from '@i18n/locale';
import { firstUses, placeOf } from '../../markdown/firstUses';
import { formulaHtml } from '../../markdown/formulaHtml';
import { inlineHtml } from '../../markdown/sentences';
import { address } from '../address';
import { chapterPieces } from '../chapter/chapterPieces';
import { outline } from '../chapter/outline';

/** A term as listed in one language. */
export interface Entry {
  id: string;
  name: string;
  /** The term in the other language. */
  other: string;
  /** The sentence in which it is first used, as HTML; none if it would give an answer away. */
  sentence: string;
  /** Where it is used: the chapter, the section's heading, and the link. */
  chapter: string;
  heading: string;
  href: string;
}

/** The terms of the course in one language, in alphabetical order, or in that of Pinyin. */
export function glossaryEntries(locale: Locale): Entry[] {
  const titles = Object.fromEntries(outline.map(({ slug, title }) => [slug, title[locale]]));
  return firstUses(chapterPieces(locale), locale)
    .map((use) => ({
      id: termId(use.term),
      name: use.term[locale],
      other: use.term[locale === 'en' ? 'zh' : 'en'],
      sentence: inlineHtml(use.sentence, formulaHtml).replace(/[:：]$/, locale === 'en' ? '.' : '。'),
      chapter: titles[use.chapter],
      heading: use.heading,
      href: `${address(locale, use.chapter)}#${placeOf(use)}`,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, locale === 'en' ? 'en' : 'zh-Hans-u-co-pinyin'));
}
