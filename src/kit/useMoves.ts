import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { Moves } from '@ui/moving/Moves';
import type { Controls } from './controls';

/** A mode is changed by one act: a click, a choice, a step back. A hand that drags, or a run, moves the drawing itself. */
const acts = ['click', 'change', 'popstate'];

/** What is to be called with each change before it is drawn: changes of mode move what is drawn, others end that at once. */
export function useMoves(controls: Controls, figure: RefObject<HTMLElement>) {
  const moves = useRef<Moves>();
  useEffect(() => () => moves.current?.end(), []);
  return useCallback((before: Record<string, unknown>, next: Record<string, unknown>) => {
    if (!figure.current) return;
    moves.current ??= new Moves(figure.current, '.widget-figure, .widget-details');
    const isOfMode = Object.keys(controls).some((name) => controls[name].kind !== 'run' && next[name] !== before[name]);
    if (isOfMode && acts.includes(globalThis.event?.type ?? '')) moves.current.begin();
    else moves.current.end();
  }, []);
}
