import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { Moves } from '@ui/moving/Moves';
import type { Control, Controls } from './controls';

type Values = Record<string, unknown>;

/** What is to be called with each change before it is drawn: changes of mode move what is drawn, others end that at once. */
export function useMoves(controls: Controls, figure: RefObject<HTMLElement>) {
  const moves = useRef<Moves>();
  useEffect(() => () => moves.current?.end(), []);
  return useCallback((before: Values, next: Values) => {
    if (!figure.current) return;
    moves.current ??= new Moves(figure.current, '.widget-figure, .widget-details');
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
