import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { Moves } from '@ui/moving/Moves';
import type { Control, Controls } from './controls';

type Values = Record<string, unknown>;

/**
 * The code that animates changes in all figures: loaded when the pointer or the focus first comes to one. Without it they
 * change abruptly.
 */
let moving: typeof import('@ui/moving/Moves') | undefined;
const load = () => void import('@ui/moving/Moves').then((loaded) => (moving = loaded)).catch(() => undefined);
const near = ['pointerover', 'focusin'];

/** A function to call with each change before it is drawn: a change of mode is animated, any other ends animations at once. */
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
 * Whether a change is one of mode, made by a single action: a click, a choice, a step back, or a whole number typed or
 * stepped with keys. A drag or a run already moves the drawing.
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
