import { useEffect, useRef, useState } from 'preact/hooks';
import type { Model } from './model';

/** A value once it has not changed for a moment: while a run plays, whatever is beneath the figure rests. */
export function useRested<Value>(value: Value): Value {
  const [rested, set] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => set(value), 150);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}

/** So many models of a run for one that is drawn by what need not show them all. */
const every = 4;
/** A model that is farther on than this is not the next of a run. */
const near = 200;

/**
 * Every fourth model of a run that plays, and any other at once. What shows other turns is drawn in other frames, so that
 * no frame draws it all.
 */
export function useEveryFourth(model: Model, turn: number): Model {
  const shown = useRef(model);
  const seen = useRef({ model, count: turn });
  if (seen.current.model !== model) seen.current = { model, count: seen.current.count + 1 };
  const rested = useRested(model);
  const ahead = model.step - shown.current.step;
  const isNext = ahead > 0 && ahead < near && model.lines.length === shown.current.lines.length;
  if (!isNext || rested === model || seen.current.count % every === 0) shown.current = model;
  return shown.current;
}
