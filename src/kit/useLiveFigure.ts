import { useEffect, useLayoutEffect } from 'preact/hooks';
import { liveFigures, tellFigureChanged, type LiveFigure } from './liveFigures';

/** Keeps the prose informed of a figure's present state. */
export function useLiveFigure(id: string, figure: LiveFigure, also: unknown) {
  const { state, isHeld, lastFrame } = figure;
  useLayoutEffect(() => {
    liveFigures.set(id, figure);
    tellFigureChanged(id);
  }, [state, isHeld, lastFrame, also]);
  useEffect(() => () => void liveFigures.delete(id), []);
}
