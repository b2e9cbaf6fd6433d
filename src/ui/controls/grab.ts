import { useRef } from 'preact/hooks';
import { follow } from './follow';

/** The reader's current drag, with its data, until release; Escape cancels it. */
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
 * The knob of a figure whose centre is nearest to a pointer: if knobs overlap, the pressed one may not be the intended
 * one.
 */
export function nearestKnob(knob: Element, { clientX, clientY }: PointerEvent): Element {
  const farFrom = (other: Element) => {
    const { left, right, top, bottom } = other.getBoundingClientRect();
    return Math.hypot((left + right) / 2 - clientX, (top + bottom) / 2 - clientY);
  };
  const knobs = [...(knob.parentElement?.querySelectorAll(':scope > .handle-xy') ?? [])];
  return knobs.reduce((nearest, other) => (farFrom(other) < farFrom(nearest) ? other : nearest), knob);
}
