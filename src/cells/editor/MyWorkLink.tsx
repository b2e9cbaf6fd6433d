import { localePath } from '@i18n/languages';
import type { Locale } from '@i18n/locale';
import { coursePath } from '@ui/page';
import { cellStrings } from './strings';

/** A link to the page of the reader's work. */
export const MyWorkLink = ({ locale }: { locale: Locale }) => (
  <a href={`${coursePath}${localePath(locale)}my-work/`}>{cellStrings[locale].myWork}</a>
);
