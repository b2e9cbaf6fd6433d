import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Locale } from '@i18n/locale';
import { MyWorkLink } from './MyWorkLink';
import type { CellStrings } from './strings';

interface ShareProps {
  locale: Locale;
  /** The cell's name within the course. */
  name: string;
  /** The page that the link leads to, if not this one. */
  page?: string;
  code(): string;
  t: CellStrings;
}

/** Copies a link that contains the cell's code; if the code is too long, suggests another way to send it. */
export function ShareButton({ locale, name, page, code, t }: ShareProps) {
  const [said, setSaid] = useState<ComponentChildren>('');
  const share = async () => {
    const { writeCodeLink } = await import('../saved/link');
    const link = await writeCodeLink(
      new URL(page ?? location.pathname + location.search, location.href).href,
      name,
      code(),
    );
    if (link === null) {
      return setSaid(
        <>
          {t.tooLongForLink} <MyWorkLink locale={locale} />
        </>,
      );
    }
    try {
      await navigator.clipboard.writeText(link);
      setSaid(t.linkCopied);
    } catch {
      setSaid(`${t.linkByHand} ${link}`);
    }
  };
  return (
    <>
      <button type="button" data-action="share-code" onClick={() => void share()}>
        {t.share}
      </button>
      <span class="cell-shared" role="status">
        {said}
      </span>
    </>
  );
}
