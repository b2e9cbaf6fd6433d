import { exerciseId } from '@cells/exerciseId';
import type { Locale, Translated } from '@i18n/locale';
import { shell } from '@i18n/shell';
import { proseStrings } from '@prose/strings';
import { headingText, plainText, type Piece } from '../../markdown/chapterText';
import { firstUses, placeOf } from '../../markdown/firstUses';
import { formulaAsText } from '../../markdown/formulaAsText';
import { apiReference } from '../reference/apiReference';
import { formulaWords } from '../reference/formulaText';
import { chapterPieces } from '../chapter/chapterPieces';
import { outline } from '../chapter/outline';
import type { SearchDocument, SearchTexts } from './texts';

const widgetStrings = import.meta.glob<{ strings: Translated<{ title: string; controls: object }> }>('/src/widgets/*/strings.ts', { eager: true }); // prettier-ignore

/** The searchable texts of one language, without what readers should find out by answering. */
export function collect(locale: Locale): SearchTexts {
  const chapters = chapterPieces(locale);
  const titles = Object.fromEntries(outline.map(({ slug, title }) => [slug, title[locale]]));
  const pages = [...chapters.keys()].map((slug) => ({ path: slug, title: titles[slug] }));
  const page = (slug: string) => pages.findIndex(({ path }) => path === slug);
  pages.push({ path: 'reference', title: shell(locale)('reference') });
  const documents = [
    ...firstUses(chapters, locale).map((use): SearchDocument => {
      const { term, chapter, sentence, heading, held } = use;
      const other = locale === 'en' ? term.zh : term.en;
      const also = [other, ...(term.forms ?? []), ...(term.also ?? [])].join(' · ');
      const text = (!held && plainText(sentence).trim()) || heading || titles[chapter];
      return { kind: 'term', page: page(chapter), hash: placeOf(use), title: term[locale], text, also };
    }),
    ...[...chapters].flatMap(([slug, pieces]) => inChapter(pieces, page(slug), titles[slug], locale)),
    ...inReference(page('reference'), locale),
  ];
  return { pages, documents };
}

function inChapter(pieces: readonly Piece[], page: number, title: string, locale: Locale): SearchDocument[] {
  const found: SearchDocument[] = [];
  const texts = new Map<string, SearchDocument>();
  const add = (kind: SearchDocument['kind'], hash: string, title: string) => {
    const made = { kind, page, hash, title, text: '' };
    found.push(made);
    texts.set(hash, made);
  };
  add('section', '', title);
  for (const piece of pieces) {
    const { kind, held, name = '', section, fold, attributes, nodes, tex } = piece;
    if (held || kind === 'cell') continue;
    if (kind === 'heading') add('section', section, headingText(nodes));
    else if (kind === 'figure') found.push(figure(name, attributes, page, locale));
    else if (kind === 'exercise') add('exercise', exerciseId(name), name);
    else {
      if (fold && !texts.has(fold)) add('section', fold, proseStrings[locale].derivation(attributes.of));
      const at = texts.get(fold ?? (name ? exerciseId(name) : section))!;
      at.text += `${at.text && '\n'}${tex === undefined ? plainText(nodes).trim() : formulaAsText(tex)}`;
    }
  }
  return found;
}

/** A figure is found by its task and the names of its controls. */
function figure(widget: string, attributes: Record<string, string>, page: number, locale: Locale): SearchDocument {
  const { title, controls } = widgetStrings[`/src/widgets/${widget}/strings.ts`].strings[locale];
  const labels = (of: unknown): string[] =>
    typeof of === 'string' ? [of] : typeof of === 'object' && of ? Object.values(of).flatMap(labels) : [];
  const text = [...new Set(labels(controls))].join(' · ');
  return { kind: 'figure', page, hash: attributes.id ?? widget, title: attributes.title ?? title, text };
}

/** What the library says of itself is in English: where the reader reads another language, it is found by that, and not shown. */
const inReference = (page: number, locale: Locale): SearchDocument[] =>
  apiReference().flatMap(({ title, entries }) =>
    entries.map(({ name, signature, text }) => ({
      ...({ kind: 'reference', page, hash: name.replaceAll('.', '-'), title: name } as const),
      text: locale === 'en' ? [...text.map(formulaWords), signature].join('\n') : signature,
      also: [title[locale], ...(locale === 'en' ? [] : text.map(formulaWords))].join(' · '),
    })),
  );
