import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { untranslated } from '@ui/page';
import { IsHeld } from '../Held';

/** A piece of the page's own markup, put back as it was built, except that parts whose question is answered are shown. */
export function AsBuilt({ html = '', ...element }: { html?: string; class: string; style?: { minHeight: number } }) {
  const isHeld = useContext(IsHeld);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    for (const part of place.current!.querySelectorAll<HTMLElement>('[data-part]')) {
      if (isHeld(part.dataset.part!)) continue;
      if (part.matches('.held-instead')) part.remove();
      else part.classList.replace('held', 'held-shown');
    }
  }, [isHeld]);
  // eslint-disable-next-line react/no-danger -- what the page itself was built with
  return <div ref={place} {...element} {...untranslated} dangerouslySetInnerHTML={{ __html: html }} />;
}
