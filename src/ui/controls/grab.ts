import { useRef } from 'preact/hooks';

/**
 * Makes a knob follow a pointer that leaves it; the Escape key cancels the drag while it lasts. A replayed drag may be over:
 * then there is no pointer to follow.
 */
function follow(knob: Element, { pointerId }: PointerEvent, callOff: () => void) {
  try {
    knob.setPointerCapture(pointerId);
  } catch {
    // the moves that are done again are given to the knob itself
  }
  const drag = new AbortController();
  const { signal } = drag;
  const end = (event: Event) => (event as PointerEvent).pointerId === pointerId && drag.abort();
  for (const type of ['pointerup', 'pointercancel', 'lostpointercapture']) knob.addEventListener(type, end, { signal });
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    drag.abort();
    event.stopPropagation(); // an open menu stays open, too
    event.preventDefault();
    callOff();
  };
  addEventListener('keydown', onKey, { signal, capture: true });
}

/** What the reader is dragging, with what must be remembered about it, until it is released; Escape cancels the drag. */
export function useGrab<Grab>(callOff: (grab: Grab) => void) {
  const grab = useRef<Grab | null>(null);
  const live = useRef(callOff);
  live.current = callOff;
  const release = () => (grab.current = null);
  const take = (knob: Element, event: PointerEvent, taken: Grab) => {
    grab.current = taken;
    follow(knob, event, () => {
      release();
      live.current(taken);
    });
  };
  return { grab, take, release };
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
