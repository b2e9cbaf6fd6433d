import { useRef } from 'preact/hooks';
import { follow } from './follow';

/** What a hand has taken hold of, with what is to be remembered of it, until it lets go; Escape calls that off. */
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
