/** Makes a knob follow a pointer that leaves it. A replayed drag may be over: then there is no pointer to follow. */
export function follow(knob: Element, { pointerId }: PointerEvent) {
  try {
    knob.setPointerCapture(pointerId);
  } catch {
    // the moves that are done again are given to the knob itself
  }
}

/**
 * The knob of a figure whose middle is nearest to a pointer: where knobs overlap, the one that is pressed may not be the one
 * that is meant.
 */
export function nearestKnob(knob: Element, { clientX, clientY }: PointerEvent): Element {
  const farFrom = (other: Element) => {
    const { left, right, top, bottom } = other.getBoundingClientRect();
    return Math.hypot((left + right) / 2 - clientX, (top + bottom) / 2 - clientY);
  };
  const knobs = [...(knob.parentElement?.querySelectorAll(':scope > .handle-xy') ?? [])];
  return knobs.reduce((nearest, other) => (farFrom(other) < farFrom(nearest) ? other : nearest), knob);
}
