/**
 * Scrolls the page until a knob is seen that lies under something that sticks to the foot of the screen, as the sentence of a
 * figure does on a phone, or below the screen. A drag goes on meanwhile: the knob follows the pointer along its axis.
 */
export function uncover(knob: Element) {
  const { left, right, top, bottom } = knob.getBoundingClientRect();
  const over = document.elementFromPoint((left + right) / 2, Math.min((top + bottom) / 2, innerHeight - 1));
  const bar = over && stickyOver(knob, over);
  const foot = bar ? bar.getBoundingClientRect().top : innerHeight;
  if (bottom > foot) scrollBy({ top: bottom - foot, behavior: 'instant' });
}

/** What sticks to the screen above a knob; a figure that sticks beside its text, with the knob in it, covers nothing. */
function stickyOver(knob: Element, element: Element): Element | null {
  for (let at: Element | null = element; at && !at.contains(knob); at = at.parentElement)
    if (getComputedStyle(at).position === 'sticky') return at;
  return null;
}
