/**
 * Makes a knob follow a pointer that leaves it; the Escape key cancels the drag while it lasts. A replayed drag may
 * already be over: then there is no pointer to follow.
 */
export function follow(knob: Element, { pointerId }: PointerEvent, callOff: () => void) {
  try {
    knob.setPointerCapture(pointerId);
  } catch {
    // replayed moves are dispatched to the knob itself
  }
  const drag = new AbortController();
  const { signal } = drag;
  const end = (event: Event) => (event as PointerEvent).pointerId === pointerId && drag.abort();
  for (const type of ['pointerup', 'pointercancel', 'lostpointercapture']) knob.addEventListener(type, end, { signal });
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    drag.abort();
    event.stopPropagation(); // an open menu stays open too
    event.preventDefault();
    callOff();
  };
  addEventListener('keydown', onKey, { signal, capture: true });
}
