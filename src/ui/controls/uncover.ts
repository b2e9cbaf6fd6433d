/**
 * Scrolls the page until a knob is visible that was below the screen, or under something sticky at its foot, such as a
 * figure's sentence on a phone. A drag continues meanwhile: the knob follows the pointer along its axis.
 */
export function uncover(knob: Element) {
  const { left, right, top, bottom } = knob.getBoundingClientRect();
  const over = document.elementFromPoint((left + right) / 2, Math.min((top + bottom) / 2, innerHeight - 1));
  const bar = over && stickyOver(knob, over);
  const foot = bar ? bar.getBoundingClientRect().top : innerHeight;
  if (bottom > foot) scrollBy({ top: bottom - foot, behavior: 'instant' });
}

/** The sticky element above a knob; a sticky figure that contains the knob covers nothing. */
function stickyOver(knob: Element, element: Element): Element | null {
  for (let at: Element | null = element; at && !at.contains(knob); at = at.parentElement)
    if (getComputedStyle(at).position === 'sticky') return at;
  return null;
}
