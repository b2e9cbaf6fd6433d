const least = 0.7;

/** Whether a zoomed element's box is measured in the page's own pixels; otherwise handles could not be dragged. */
function zoomIsTold(): boolean {
  const probe = document.createElement('div');
  probe.style.cssText = 'position: absolute; width: 100px; zoom: 0.5';
  document.body.append(probe);
  const { width } = probe.getBoundingClientRect();
  probe.remove();
  return Math.round(width) === 50;
}
let can: boolean | undefined;

/** Shrinks a figure to fit its slide, down to what can still be read; a larger one is scrolled. */
export function fitFigure(holder: HTMLElement) {
  if (holder.hidden || !(can ??= zoomIsTold())) return;
  const widget = holder.querySelector<HTMLElement>('.widget');
  if (!widget) return;
  const overflows = (zoom: number) => {
    widget.style.setProperty('zoom', `${zoom}`);
    return holder.scrollHeight > holder.clientHeight + 1;
  };
  if (!overflows(1)) return;
  let [low, high] = [least, 1];
  for (let i = 0; i < 5; i++) {
    const middle = (low + high) / 2;
    if (overflows(middle)) high = middle;
    else low = middle;
  }
  overflows(low);
}
