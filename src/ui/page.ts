/**
 * For an element whose text changes: a page translator puts nodes of its own in place of text, and the changes would not be
 * seen. The capital keeps Preact from setting the property of the same name, for which any word means yes.
 */
export const untranslated = { Translate: 'no' } as const;

/** Has the page say, beside the figure or the cell of an element, that a part of it could not be loaded; `again` tries once more. */
export function partMissing(element: Element | null, again: () => void) {
  element?.dispatchEvent(new CustomEvent('part-missing', { bubbles: true, detail: again }));
}
