/** Makes a knob follow a pointer that leaves it. A replayed drag may be over: then there is no pointer to follow. */
export function follow(knob: Element, { pointerId }: PointerEvent) {
  try {
    knob.setPointerCapture(pointerId);
  } catch {
    // the moves that are done again are given to the knob itself
  }
}
