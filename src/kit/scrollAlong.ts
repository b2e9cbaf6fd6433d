/**
 * On a narrow page a control stands beneath the figure and its sentence. While these grow and shrink, the page is scrolled
 * along, so that the control stays beneath the finger: by the browser, as the style sheet asks, and in Safari by this.
 * Returns a function that ends it.
 */
export function scrollAlong(widget: HTMLElement, control: Element): () => void {
  // one that does not stay at the foot tells how far down they reach
  const beside = control.nextElementSibling ?? control.previousElementSibling;
  if (CSS.supports('overflow-anchor: none') || !beside || getComputedStyle(widget).display !== 'flex') return () => {};
  const placeNow = () => beside.getBoundingClientRect().top - widget.getBoundingClientRect().top;
  let place = placeNow();
  const grown = new ResizeObserver(() => {
    const before = place;
    place = placeNow();
    const isAtFoot = control.getBoundingClientRect().bottom > innerHeight - 1;
    if (!isAtFoot) scrollBy({ top: place - before, behavior: 'instant' });
  });
  for (const part of widget.querySelectorAll('.widget-figure, .widget-summary')) grown.observe(part);
  return () => grown.disconnect();
}
