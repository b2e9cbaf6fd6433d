import { useMemo, useState } from 'preact/hooks';
import { inLanguage } from '@i18n/inLanguage';
import type { Locale } from '@i18n/locale';
import { words } from '@i18n/words';
import { useLanguage } from '../language';
import { piecesOf } from './built';

/**
 * The language that a widget is shown in now, its title in it, whole and cut where its lines may break, and the widget as
 * the page in that language has it, if that is not this page.
 */
export function useTitle(id: string, own: Locale, ownTitle: string, titleIn: (locale: Locale) => string) {
  const inOther = useLanguage(id);
  const titleOf = (widget: Element | null | undefined) => widget?.querySelector('.widget-title');
  const [ownPieces] = useState(() => {
    if (import.meta.env.SSR) return words(ownTitle, own);
    const built = titleOf(document.getElementById(id));
    return built?.textContent === ownTitle ? piecesOf(built) : [ownTitle];
  });
  const locale = inOther?.locale ?? own;
  const there = titleOf(inOther?.widget);
  const pieces = useMemo(
    () => (inOther ? (there ? piecesOf(there) : [titleIn(locale)]) : ownPieces),
    [inOther?.locale, there],
  );
  return {
    locale,
    pieces,
    title: inOther ? pieces.join('') : ownTitle,
    lang: inLanguage(inOther?.locale),
    inOther: inOther?.widget,
  };
}
