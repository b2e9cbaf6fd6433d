/**
 * On a narrow page a control stands beneath the figure and its sentence. While these grow and shrink, the page is scrolled
 * along, so that the control stays beneath the finger: by the browser, as the style sheet asks, and in Safari by this.
 * Returns a function that ends it.
 */
export function scrollAlong(widget: HTMLElement, control: Element): () => void {
  if (CSS.supports('overflow-anchor: none') || getComputedStyle(widget).display !== 'flex') return () => {};
  const above = [...widget.querySelectorAll<HTMLElement>('.widget-figure, .widget-summary')];
  const heightNow = () =>
    above.reduce((sum, part) => sum + part.offsetHeight + parseFloat(getComputedStyle(part).marginBottom), 0);
  let height = heightNow();
  const grown = new ResizeObserver(() => {
    const before = height;
    height = heightNow();
    const isAtFoot = control.getBoundingClientRect().bottom > innerHeight - 1;
    if (!isAtFoot) scrollBy({ top: height - before, behavior: 'instant' });
  });
  for (const part of above) grown.observe(part);
  return () => grown.disconnect();
}
