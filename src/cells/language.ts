import type { Locale } from '@i18n/locale';
import { shownIn } from '@ui/shownIn';

/** What a cell says in the other language: its code, plain and highlighted, and an exercise's solution and hints. */
export interface CellTexts {
  starter: string;
  highlighted: Element | null;
  solution?: string | null;
  hints?: string[];
}

/** The cells of a page that are shown in the other language, by their names. */
export const cellsIn = shownIn<Locale, CellTexts>('downhill:cell-language');
