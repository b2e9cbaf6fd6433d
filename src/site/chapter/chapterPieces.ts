import { byChapter } from '@prose/byChapter';
import type { Locale } from '@i18n/locale';
import { readChapter, type Piece } from '../../markdown/chapterText';
import { isWritten } from '../content';
import { outline } from './outline';

const sources = byChapter(
  import.meta.glob<string>('/{content,own}/*/*.mdx', { query: '?raw', import: 'default', eager: true }),
);

/** The chapters of the course in one language, each in pieces. */
export const chapterPieces = (locale: Locale): Map<string, Piece[]> =>
  new Map(outline.filter(isWritten).map(({ slug }) => [slug, readChapter(sources[`${slug}/${locale}.mdx`])]));
