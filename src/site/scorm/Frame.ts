import type { Locale } from '@i18n/locale';
import { coursePath } from '@ui/page';
import { goTo, placeIn, type Place } from './place';

/**
 * The address of a file: platforms serve files, and for a folder, which stands for its page in links of the course, many of them
 * serve nothing.
 */
export const ofFile = (address: string): string => address.replace(/(^|\/)(?=$|[?#])/, '$1index.html');

/** Has a link that is followed name its file. */
function nameFile({ target }: Event) {
  const link = (target as Element).closest?.('a'); // one of a drawing has no path
  if (link?.pathname?.startsWith(coursePath) && link.origin === location.origin) link.href = ofFile(link.href);
}

/** The course in its frame: which page is open, and where its reader is. */
export class Frame {
  place: Place | null = null;
  #wanted: Place | null = null;

  constructor(
    readonly element: HTMLIFrameElement,
    readonly onPlace: () => void,
    readonly onLanguage: (locale: Locale) => void,
  ) {
    element.addEventListener('load', () => this.#look());
  }

  /** Opens a page below the course, at a place of it. */
  open(address: string, place: Place | null) {
    this.#wanted = place;
    this.element.src = coursePath + ofFile(address);
  }

  /** Has the page keep what it would keep as it is left: browsers tell frames after the page around them. */
  leave() {
    try {
      this.element.contentWindow!.dispatchEvent(new Event('pagehide'));
    } catch {
      // it has gone elsewhere, and keeps nothing of ours
    }
    this.#note();
  }

  #look() {
    const page = this.element.contentWindow!;
    try {
      document.title = page.document.title;
      document.documentElement.lang = page.document.documentElement.lang;
      this.onLanguage(page.document.documentElement.lang.startsWith('zh') ? 'zh' : 'en');
      if (this.#wanted) goTo(page, this.#wanted);
      // after the course's own listeners, which may change a link
      for (const type of ['click', 'auxclick']) page.addEventListener(type, nameFile);
      page.addEventListener('scroll', () => this.#note(), { passive: true });
      page.focus();
    } catch {
      return; // another site
    }
    this.#wanted = null;
    this.#note();
  }

  #note() {
    const place = placeIn(this.element.contentWindow!);
    if (!place) return;
    this.place = place;
    this.onPlace();
  }
}
