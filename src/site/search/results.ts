import { htmlLang, type Locale } from '@i18n/locale';
import { address } from '../address';
import { element } from './element';
import type { Found } from './find';
import type { Searchable } from './load';
import { marked, snippet, type Piece } from './snippet';
import { searchStrings } from './strings';

const snippetLength = { en: 150, zh: 80 };

/** The results as options of the list: links, so that they open in a new tab like any other. */
export const options = (found: readonly Found[], pages: Searchable['pages'], locale: Locale): HTMLElement[] =>
  found.map(({ document, words }) => {
    const { kind, page, hash, title, text, also = '' } = document;
    const { path, title: where } = pages[page];
    // a term by another of its names
    const others =
      kind === 'term'
        ? also.split(' · ').filter((name, i) => name !== title && (i === 0 || marked(name, words)[0].isHit))
        : [];
    return element(
      'a',
      { role: 'option', tabindex: '-1', href: address(locale, path) + (hash && `#${hash}`), lang: htmlLang[locale] },
      element(
        'span',
        { class: 'search-title' },
        ...shown(marked(title, words)),
        ...(others.length ? [element('span', { class: 'search-other' }, ...shown(marked(others.slice(0, 3).join(' · '), words)))] : []), // prettier-ignore
      ),
      element('span', { class: 'search-where' }, `${searchStrings[locale].kinds[kind]} · ${where}`),
      element('span', { class: 'search-text' }, ...shown(snippet(text, words, snippetLength[locale]))),
    );
  });

const shown = (pieces: Piece[]) => pieces.map(({ text, isHit }) => (isHit ? element('mark', {}, text) : text));
