import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const controls = '.widget-controls:not(.of-details) > *';

/**
 * Marks the control that was used last. On a narrow page it stays at the foot of the screen in place of the first, while
 * the reader goes up to the picture that it moves.
 */
export function useInHand(frame: RefObject<HTMLElement>) {
  useEffect(() => {
    const widget = frame.current!;
    const take = ({ target }: Event) => {
      const taken = (target as Element).closest<HTMLElement>(controls);
      if (!taken || taken.matches('.is-in-hand')) return;
      for (const other of widget.querySelectorAll(controls)) other.classList.toggle('is-in-hand', other === taken);
      widget.dataset.inHand = '';
      widget.style.setProperty('--in-hand', `${taken.offsetHeight}px`);
    };
    for (const type of ['pointerdown', 'focusin']) widget.addEventListener(type, take);
    return () => {
      for (const type of ['pointerdown', 'focusin']) widget.removeEventListener(type, take);
    };
  }, []);
}
