/**
 * For an element whose text changes: a page translator replaces text nodes with its own, and later changes would not show.
 * The capital letter keeps Preact from setting the property of the same name, for which any non-empty string is true.
 */
export const untranslated = { Translate: 'no' } as const;

/** Shows beside the figure or cell around an element that a part of it could not be loaded; `again` retries. */
export function partMissing(element: Element | null, again: () => void) {
  element?.dispatchEvent(new CustomEvent('part-missing', { bubbles: true, detail: again }));
}
