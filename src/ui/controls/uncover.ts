/**
 * Scrolls the page until something is visible that was below the screen, or under something sticky at its foot, such as a
 * figure's sentence on a phone; and, where it fits, the axis of a knob's plane as well. A drag continues meanwhile: the knob
 * follows the pointer along its axis.
 */
export function uncover(knob: Element, withAxis = false) {
  const { left, right, bottom } = knob.getBoundingClientRect();
  const axis = withAxis ? knob.closest('.plane')?.querySelector('.plane-label-x') : undefined;
  const end = Math.max(bottom, axis?.getBoundingClientRect().bottom ?? 0);
  const foot = footAbove(knob, (left + right) / 2, Math.min(end, innerHeight));
  const needed = (fits(knob, end, foot) ? end : bottom) - foot;
  if (needed > 0) scrollBy({ top: needed, behavior: 'instant' });
}

const fits = (knob: Element, end: number, foot: number) => {
  const top = knob.closest('.plane')?.getBoundingClientRect().top ?? end;
  return end - top < foot;
};

/** The largest distance between bars at the foot. */
const gap = 12;

/** Where the sticky elements begin that cover a place; a sticky figure that contains the knob covers nothing. */
function footAbove(knob: Element, x: number, y: number): number {
  const bars = [1, gap].map((up) => stickyOver(knob, document.elementFromPoint(x, y - up)));
  const tops = bars.map((bar) => bar?.getBoundingClientRect().top ?? y);
  const top = Math.min(...tops);
  return top < y ? footAbove(knob, x, top) : y;
}

function stickyOver(knob: Element, element: Element | null): Element | null {
  for (let at: Element | null = element; at && !at.contains(knob); at = at.parentElement)
    if (/sticky|fixed/.test(getComputedStyle(at).position)) return at;
  return null;
}
