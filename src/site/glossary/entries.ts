import { termId } from '@i18n/glossary';
import type { Locale } from '@i18n/locale';
import type { MdastNode } from 'satteri';
import { withoutLabel } from '../../markdown/equationNumbers';
import { firstUses, placeOf, type FirstUse } from '../../markdown/firstUses';
import { formulaHtml } from '../../markdown/formulaHtml';
import { inlineHtml } from '../../markdown/sentences';
import { address } from '../address';
import { chapterPieces } from '../chapter/chapterPieces';
import { outline } from '../chapter/outline';
import { equationsOf } from './equations';

/** A term as listed in one language. */
export interface Entry {
  id: string;
  name: string;
  /** The term in the other language. */
  other: string;
  /** What is said of it where it is introduced, as HTML: paragraphs and displayed formulas. */
  said: string;
  /** The questions of the chapter that it is held back by, and the chapter's name in addresses. */
  after: string[];
  slug: string;
  /** Where it is used: the chapter, the section's heading, and the link. */
  chapter: string;
  heading: string;
  href: string;
}

/** What is said of a term; the numbers of equations in it are links. */
function saidHtml({ sentence, chapter }: FirstUse, locale: Locale): string {
  const equations = equationsOf(chapter, locale);
  const linked = (html: string) =>
    html.replace(/\((\d+)\)/g, (number, n: string) => {
      const equation = equations[Number(n) - 1];
      return equation ? `<a href="${address(locale, chapter)}#${equation.id}">${number}</a>` : number;
    });
  const parts: MdastNode[][] = [[]];
  for (const node of sentence) {
    if (node.type === 'math') parts.push([node], []);
    else parts.at(-1)!.push(node);
  }
  return parts
    .filter((nodes) => nodes.length > 0)
    .map((nodes, i, { length }) => {
      const [node] = nodes;
      if (node.type === 'math') return `<div class="equation">${formulaHtml(withoutLabel(node.value), true)}</div>`;
      const html = inlineHtml(nodes, formulaHtml, linked).trim();
      // what it led to, such as a list, is left out
      return `<p>${i === length - 1 ? html.replace(/[:：]$/, locale === 'en' ? '.' : '。') : html}</p>`;
    })
    .join('');
}

/** The terms of the course in one language, in alphabetical order, or in that of Pinyin. */
export function glossaryEntries(locale: Locale): Entry[] {
  const titles = Object.fromEntries(outline.map(({ slug, title }) => [slug, title[locale]]));
  return firstUses(chapterPieces(locale), locale)
    .map((use) => ({
      id: termId(use.term),
      name: use.term[locale],
      other: use.term[locale === 'en' ? 'zh' : 'en'],
      said: saidHtml(use, locale),
      after: use.after?.split(' ') ?? [],
      slug: use.chapter,
      chapter: titles[use.chapter],
      heading: use.heading,
      href: `${address(locale, use.chapter)}#${placeOf(use)}`,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, locale === 'en' ? 'en' : 'zh-Hans-u-co-pinyin'));
}
