import { arrive } from '@ui/arrive';
import { coursePath } from '@ui/page';

/** A reader's place: a page of the course, a section of it, and how far through that section. */
export interface Place {
  page: string;
  section: string;
  share: number;
}

const sectionsOf = (page: Window) => [...page.document.querySelectorAll<HTMLElement>('main h2[id], main h3[id]')];
const topOf = (page: Window, element: Element) => element.getBoundingClientRect().top + page.scrollY;

/** A reader reads in the upper third of a window. */
const eyes = (page: Window) => page.innerHeight / 3;

/** The top and bottom of a section. */
function extent(page: Window, section: string): [top: number, bottom: number] {
  const all = sectionsOf(page);
  const at = all.findIndex(({ id }) => id === section);
  const next = all[at + 1];
  const bottom = next ? topOf(page, next) : page.document.documentElement.scrollHeight;
  return [at < 0 ? 0 : topOf(page, all[at]), bottom];
}

/** The place of a page's reader; null if the page is not one of the course. */
export function placeIn(window: Window): Place | null {
  try {
    const { pathname } = window.location;
    if (!pathname.startsWith(coursePath) || !window.document.querySelector('main')) return null;
    const line = window.scrollY + eyes(window);
    const section = sectionsOf(window).findLast((heading) => topOf(window, heading) <= line)?.id ?? '';
    const [top, bottom] = extent(window, section);
    const share = window.scrollY > 0 && bottom > top ? (line - top) / (bottom - top) : 0;
    const page = pathname.slice(coursePath.length).replace(/index\.html$/, '');
    return { page, section, share: Math.min(Math.max(share, 0), 1) };
  } catch {
    return null; // it has gone elsewhere
  }
}

/** A place as a text of limited length: `losses/|how-far|0.42`. */
export function writePlace({ page, section, share }: Place, most: number): string {
  const whole = `${page}|${section}|${share.toFixed(3)}`;
  return whole.length <= most ? whole : page.slice(0, most);
}

/** Reads a place of this course from any text; null if it is not one. */
export function readPlace(text: string | null): Place | null {
  const [page, section = '', share = '0'] = (text ?? '').split('|');
  if (!/^([\w-]+\/)+$/.test(page)) return null;
  const isShare = /^[01](\.\d+)?$/.test(share);
  return {
    page,
    section: /^[^\s"'<>]*$/.test(section) ? section : '',
    share: isShare ? Math.min(Number(share), 1) : 0,
  };
}

/** Scrolls a page to a place on it. */
export function goTo(page: Window, { section, share }: Place) {
  if (!section && share === 0) return;
  arrive(
    (behavior) => {
      const [top, bottom] = extent(page, section);
      page.scrollTo({ top: top + share * (bottom - top) - eyes(page), behavior });
    },
    'instant',
    page,
  );
}
