/**
 * A control stands beneath the figure and, on a narrow page, its sentence. While these grow and shrink, the page is scrolled
 * along, so that the control stays beneath the finger: on a narrow page by the browser, as the style sheet asks, and in
 * Safari by this. So is, on every page, what a choice changes at once, which may be all that the browser keeps its place
 * by. A figure that stays in view beside its text is not moved by scrolling: it is told how far the control has come, and
 * moves itself (`src/prose/beside.client.ts`). Returns a function that ends it.
 */
export function scrollAlong(widget: HTMLElement, control: Element): () => void {
  const isNarrow = getComputedStyle(widget).display === 'flex';
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
  if (isNarrow && !CSS.supports('overflow-anchor: none')) for (const part of above) grown.observe(part);
  const keep = () => {
    const { top } = control.getBoundingClientRect();
    requestAnimationFrame(() => {
      if (!control.isConnected) return;
      const by = control.getBoundingClientRect().top - top;
      const told = new CustomEvent('controlmoved', { detail: by, bubbles: true, cancelable: true });
      if (widget.dispatchEvent(told)) scrollBy({ top: by, behavior: 'instant' });
      height = heightNow();
    });
  };
  control.addEventListener('change', keep, true);
  return () => {
    grown.disconnect();
    control.removeEventListener('change', keep, true);
  };
}
