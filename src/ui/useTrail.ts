import { useRef } from 'preact/hooks';

/** The range of values that a figure has been moved through so far: what its hand has drawn of a curve. */
export function useTrail(value: number): { low: number; high: number } {
  const trail = useRef({ low: value, high: value });
  const { low, high } = trail.current;
  if (value < low || value > high) trail.current = { low: Math.min(low, value), high: Math.max(high, value) };
  return trail.current;
}
