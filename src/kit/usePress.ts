import { useEffect, useRef } from 'preact/hooks';

/** The latest press of the pointer, and whether it lasts: all changes meanwhile count as one action of the reader. */
export function usePress() {
  const press = useRef({ number: 0, lasts: false });
  useEffect(() => {
    const follow = ({ type, isPrimary, button }: PointerEvent) => {
      if (!isPrimary) return;
      const lasts = type === 'pointerdown' && button === 0;
      press.current = { number: press.current.number + Number(lasts), lasts };
    };
    const ends = ['pointerup', 'pointercancel'] as const;
    addEventListener('pointerdown', follow, true);
    for (const type of ends) addEventListener(type, follow); // after the handlers of whatever is released
    return () => {
      removeEventListener('pointerdown', follow, true);
      for (const type of ends) removeEventListener(type, follow);
    };
  }, []);
  return press;
}
