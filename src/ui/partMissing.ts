/** Has the page say, beside the figure or the cell of an element, that a part of it could not be loaded; `again` tries once more. */
export function partMissing(element: Element | null, again: () => void) {
  element?.dispatchEvent(new CustomEvent('part-missing', { bubbles: true, detail: again }));
}
