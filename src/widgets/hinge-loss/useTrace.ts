import { useEffect, useRef } from 'preact/hooks';

/**
 * How far the reader has pushed the correct score: the loss is drawn up to there, until it has been zero once or the
 * reader has moved on in the text. Without scripts and on paper all of it is drawn.
 */
export function useTrace(correct: number, isSeen: boolean, found: (value: true) => void) {
  const trace = useRef({ end: correct, isFound: isSeen });
  trace.current.end = Math.max(trace.current.end, correct);
  trace.current.isFound ||= isSeen;
  const { isFound } = trace.current;
  useEffect(() => {
    if (isFound) found(true);
  }, [isFound]);
  return trace.current;
}

/** A piecewise linear curve as far as `end`. */
export function until(end: number, x: readonly number[], y: readonly number[]) {
  const after = x.findIndex((value) => value > end);
  if (after < 1) return { x, y };
  const share = (end - x[after - 1]) / (x[after] - x[after - 1]);
  return {
    x: [...x.slice(0, after), end],
    y: [...y.slice(0, after), y[after - 1] + share * (y[after] - y[after - 1])],
  };
}
