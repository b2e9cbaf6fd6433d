import { localeOf, type Locale } from '@i18n/locale';
import { coursePath } from '@ui/page';
import { goTo, placeIn, type Place } from './place';

/**
 * The address of a file: learning platforms serve files, but many do not serve a folder, which stands for its page in
 * the course's links.
 */
export const ofFile = (address: string): string => address.replace(/(^|\/)(?=$|[?#])/, '$1index.html');

/** Makes a link name its file when it is followed. */
function nameFile({ target }: Event) {
  const link = (target as Element).closest?.('a'); // links in a drawing have no pathname
  if (link?.pathname?.startsWith(coursePath) && link.origin === location.origin) link.href = ofFile(link.href);
}

/** The course in its frame: the page that is open, and the reader's place in it. */
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

  /** Lets the page save its state as if it were left: browsers notify frames after the page around them. */
  leave() {
    try {
      this.element.contentWindow!.dispatchEvent(new Event('pagehide'));
    } catch {
      // it has gone elsewhere, and saves nothing of ours
    }
    this.#note();
  }

  #look() {
    const page = this.element.contentWindow!;
    try {
      document.title = page.document.title;
      document.documentElement.lang = page.document.documentElement.lang;
      this.onLanguage(localeOf(page.document.documentElement));
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
