import '@ui/controls/button.css';
import type { Locale } from '@i18n/locale';
import { notebookStrings } from './strings';

interface Props {
  locale: Locale;
  /** A chapter or a cell of one; empty for all chapters that have the reader's code. */
  of: string;
  /** Its title, if there are several. */
  title?: string;
  disabled?: boolean;
  class?: string;
}

/** Saves a notebook; `buttons.client.ts` handles it. */
export function NotebookButton({ locale, of, title, disabled, class: own = '' }: Props) {
  const t = notebookStrings[locale];
  return (
    <>
      <button
        type="button"
        class={`needs-script ${own}`.trim()}
        data-notebook={of}
        aria-label={title && t.saveOf(title)}
        disabled={disabled}
      >
        {of === '' ? t.saveAll : of.includes('/') ? t.short : t.save}
      </button>
      <span role="status" data-notebook-said />
    </>
  );
}
