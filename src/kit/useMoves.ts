import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { Moves } from '@ui/moving/Moves';
import type { Control, Controls } from './controls';

type Values = Record<string, unknown>;

/** What moves, for all figures: it comes when a hand or the focus first comes to one. Without it changes cut. */
let moving: typeof import('@ui/moving/Moves') | undefined;
const load = () => void import('@ui/moving/Moves').then((loaded) => (moving = loaded)).catch(() => undefined);
const near = ['pointerover', 'focusin'];

/** What is to be called with each change before it is drawn: changes of mode move what is drawn, others end that at once. */
export function useMoves(controls: Controls, figure: RefObject<HTMLElement>) {
  const moves = useRef<Moves>();
  useEffect(() => {
    const widget = figure.current!;
    if (!moving) for (const type of near) widget.addEventListener(type, load, { once: true });
    return () => {
      for (const type of near) widget.removeEventListener(type, load);
      moves.current?.end();
    };
  }, []);
  return useCallback((before: Values, next: Values) => {
    if (!figure.current || !moving) return;
    moves.current ??= new moving.Moves(figure.current, '.widget-figure, .widget-details');
    const changed = Object.keys(controls).filter((name) => next[name] !== before[name]);
    if (isOfMode(changed.map((name) => controls[name]))) moves.current.begin();
    else moves.current.end();
  }, []);
}

/**
 * A mode is changed by one act: a click, a choice, a step back, or a whole number that is typed or counted up by keys. A hand
 * that drags, or a run, moves the drawing itself.
 */
function isOfMode(changed: Control[]): boolean {
  const { type = '', target } = globalThis.event ?? {};
  if (changed.every(({ kind }) => kind === 'run')) return false;
  if (['click', 'change', 'popstate'].includes(type)) return true;
  const isCounted = changed.every((control) => control.kind === 'range' && control.whole);
  return (
    isCounted && ['input', 'keydown', 'blur'].includes(type) && target instanceof Element && !target.matches(':active')
  );
}
