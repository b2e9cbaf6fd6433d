/**
 * On a narrow page a control stands beneath the figure and its sentence. While these grow and shrink, the page is scrolled
 * along, so that the control stays beneath the finger: by the browser, as the style sheet asks, and in Safari by this. So
 * is what a choice changes at once, which may be all that the browser keeps its place by. Returns a function that ends it.
 */
export function scrollAlong(widget: HTMLElement, control: Element): () => void {
  if (getComputedStyle(widget).display !== 'flex') return () => {};
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
  if (!CSS.supports('overflow-anchor: none')) for (const part of above) grown.observe(part);
  const keep = () => {
    const { top } = control.getBoundingClientRect();
    requestAnimationFrame(() => {
      if (!control.isConnected) return;
      scrollBy({ top: control.getBoundingClientRect().top - top, behavior: 'instant' });
      height = heightNow();
    });
  };
  control.addEventListener('change', keep, { capture: true });
  return () => {
    grown.disconnect();
    control.removeEventListener('change', keep, { capture: true });
  };
}
