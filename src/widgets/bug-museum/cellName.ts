import type { Locale } from '@i18n/locale';
import type { State } from './model';
import type { Strings } from './strings';

/** Under which name the reader's version of a case's program is kept. */
export const cellName = (shown: number) => `widget/bug-museum-${shown}`;

export interface ProgramProps {
  state: State;
  t: Strings;
  locale: Locale;
}
