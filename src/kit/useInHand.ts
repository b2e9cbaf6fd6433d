import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { isAway } from '@ui/away';
import { scrollAlong } from './scrollAlong';

const controls = '.widget-controls > *';
const pictures = '.widget-figure :is(.plane, figure, svg, canvas)';

/**
 * Marks the control that was used last. On a narrow page it stays at the foot of the screen, instead of the first, while
 * the reader scrolls up to the picture that it changes: a button leads there once most of the picture is out of sight.
 */
export function useInHand(frame: RefObject<HTMLElement>) {
  useEffect(() => {
    const widget = frame.current!;
    const sight = new IntersectionObserver(
      ([{ intersectionRatio, boundingClientRect, target }]) =>
        widget.toggleAttribute('data-above', intersectionRatio < 0.5 && boundingClientRect.top < 0 && !isAway(target)),
      { threshold: 0.5 },
    );
    const watch = () => {
      const picture = [...widget.querySelectorAll(pictures)].find((one) => !isAway(one));
      if (picture) sight.observe(picture);
    };
    let end = () => {};
    const take = ({ target }: Event) => {
      const taken = (target as Element).closest<HTMLElement>(controls);
      if (!taken || taken.matches('.is-in-hand')) return;
      for (const other of widget.querySelectorAll(controls)) other.classList.toggle('is-in-hand', other === taken);
      widget.dataset.inHand = '';
      watch();
      widget.style.setProperty('--in-hand', `${taken.offsetHeight}px`);
      end();
      end = scrollAlong(widget, taken);
    };
    for (const type of ['pointerdown', 'focusin']) widget.addEventListener(type, take);
    return () => {
      sight.disconnect();
      end();
      for (const type of ['pointerdown', 'focusin']) widget.removeEventListener(type, take);
    };
  }, []);
}

/** Brings the picture of a figure back into sight, above the control in hand. */
export const toPicture = (frame: RefObject<HTMLElement>) =>
  frame.current!.querySelector('.widget-head')!.scrollIntoView({ block: 'start' });
