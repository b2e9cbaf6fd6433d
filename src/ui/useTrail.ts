import { useRef } from 'preact/hooks';

/** The range of values that a figure has been moved through so far: the part of a curve that the reader has traced. */
export function useTrail(value: number): { low: number; high: number } {
  const trail = useRef({ low: value, high: value });
  const { low, high } = trail.current;
  if (value < low || value > high) trail.current = { low: Math.min(low, value), high: Math.max(high, value) };
  return trail.current;
}
