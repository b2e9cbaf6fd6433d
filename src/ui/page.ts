/**
 * For an element whose text changes: a page translator replaces text nodes with its own, and later changes would not show.
 * The capital letter keeps Preact from setting the property of the same name, for which any non-empty string is true.
 */
export const untranslated = { Translate: 'no' } as const;

/**
 * The path of the course, with a trailing slash. A built script finds it from its own address, so the same folder works
 * under any path (`src/build/anyPath.ts` does the same for pages).
 */
export const coursePath =
  import.meta.env.SSR || import.meta.env.DEV
    ? import.meta.env.BASE_URL.replace(/\/?$/, '/')
    : new URL(import.meta.url.replace(/_astro\/[^/]*$/, '')).pathname;

/** The storage key for a name: two courses on one host keep their data apart. */
export const keyInCourse = (name: string): string => `downhill:${coursePath}${name}`;

/**
 * Calls back when the browser restores the page from its cache: stored data may have changed. Returns a function that
 * stops it.
 */
export function onReturn(listener: () => void): () => void {
  const look = ({ persisted }: PageTransitionEvent) => persisted && listener();
  addEventListener('pageshow', look);
  return () => removeEventListener('pageshow', look);
}

/** Calls back before the page is printed, and after; returns a function that stops it. */
export function onPrinting(listener: (isPrinting: boolean) => void): () => void {
  const [before, after] = [() => listener(true), () => listener(false)];
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}

/** Shows a message beside an element's figure or cell that a part of it could not be loaded; `again` retries. */
export function partMissing(element: Element | null, again: () => void) {
  element?.dispatchEvent(new CustomEvent('part-missing', { bubbles: true, detail: again }));
}

/** Removes the message: the part has loaded, or is being retried. */
export function partThere(element: Element | null) {
  element?.dispatchEvent(new CustomEvent('part-there', { bubbles: true }));
}
