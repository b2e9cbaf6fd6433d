import '@ui/controls/button.css';
import type { Locale } from '@i18n/locale';
import { Button } from '@ui/controls/Button';
import { notebookStrings } from './strings';

interface Props {
  locale: Locale;
  /** A chapter or a cell of one; empty for all chapters that have the reader's code. */
  of: string;
  /** Its title, if there are several. */
  title?: string;
  off?: boolean;
  class?: string;
}

/** Saves a notebook; `buttons.client.ts` handles it. */
export function NotebookButton({ locale, of, title, off, class: own = '' }: Props) {
  const t = notebookStrings[locale];
  return (
    <>
      <Button class={`needs-script ${own}`.trim()} data-notebook={of} aria-label={title && t.saveOf(title)} off={off}>
        {of === '' ? t.saveAll : of.includes('/') ? t.short : t.save}
      </Button>
      <span role="status" data-notebook-said />
    </>
  );
}
