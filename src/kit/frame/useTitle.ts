import { useState } from 'preact/hooks';
import { inLanguage } from '@i18n/inLanguage';
import type { Locale } from '@i18n/locale';
import { words } from '@i18n/words';
import { useLanguage } from '../language';
import { builtPieces } from './built';

/** The language that a widget is shown in now, and its title in it: whole, and cut where its lines may break. */
export function useTitle(id: string, own: Locale, ownTitle: string, titleIn: (locale: Locale) => string) {
  const inOther = useLanguage(id);
  const [ownPieces] = useState(() =>
    import.meta.env.SSR ? words(ownTitle, own) : builtPieces(`${id}-title`, ownTitle),
  );
  const locale = inOther?.locale ?? own;
  const pieces = inOther ? (inOther.title ?? [titleIn(locale)]) : ownPieces;
  return { locale, pieces, title: inOther ? pieces.join('') : ownTitle, lang: inLanguage(inOther?.locale) };
}
