import { useEffect, useLayoutEffect } from 'preact/hooks';
import { alive, tellAlive, type Alive } from './alive';

/** Has the prose know a figure, as it is now. */
export function useAlive(id: string, figure: Alive, also: unknown) {
  const { state, isHeld, lastFrame } = figure;
  useLayoutEffect(() => {
    alive.set(id, figure);
    tellAlive(id);
  }, [state, isHeld, lastFrame, also]);
  useEffect(() => () => void alive.delete(id), []);
}
