/**
 * For an element whose text changes: a page translator replaces text nodes with its own, and later changes would not show.
 * The capital letter keeps Preact from setting the property of the same name, for which any non-empty string is true.
 */
export const untranslated = { Translate: 'no' } as const;

/**
 * The path that the course lives under, with a slash at its end. A built script finds it from its own address, so the same
 * folder works under any path (`src/build/anyPath.ts` does it for pages).
 */
export const coursePath =
  import.meta.env.SSR || import.meta.env.DEV
    ? import.meta.env.BASE_URL.replace(/\/?$/, '/')
    : new URL(import.meta.url.replace(/_astro\/[^/]*$/, '')).pathname;

/** The name under which something is kept in this browser: two courses on one host keep their data apart. */
export const keyInCourse = (name: string): string => `downhill:${coursePath}${name}`;

/**
 * Calls back when the browser brings the page back as it was left: what is kept in this browser may be different now.
 * Gives what ends it.
 */
export function onReturn(listener: () => void): () => void {
  const look = ({ persisted }: PageTransitionEvent) => persisted && listener();
  addEventListener('pageshow', look);
  return () => removeEventListener('pageshow', look);
}

/** Calls back before the page is printed, and after; gives what ends it. */
export function onPrinting(listener: (isPrinting: boolean) => void): () => void {
  const [before, after] = [() => listener(true), () => listener(false)];
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}

/** Has the page say, beside the figure or the cell of an element, that a part of it could not be loaded; `again` tries once more. */
export function partMissing(element: Element | null, again: () => void) {
  element?.dispatchEvent(new CustomEvent('part-missing', { bubbles: true, detail: again }));
}

/** Takes that back: the part is there, or is being asked for once more. */
export function partThere(element: Element | null) {
  element?.dispatchEvent(new CustomEvent('part-there', { bubbles: true }));
}
