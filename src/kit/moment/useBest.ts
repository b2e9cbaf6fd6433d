import { useRef } from 'preact/hooks';
import { useReset } from './pieces';

/**
 * The best that a number of the figure has been, as `better` judges, while nothing else of it was changed: `of` names what
 * that is. It belongs to this reader alone, and Reset clears it.
 */
export function useBest(name: string, now: number, of: string, better: (a: number, b: number) => number): number {
  const best = useRef({ of, value: now });
  useReset(name, () => {
    const before = best.current;
    best.current = { of: '', value: now };
    return () => void (best.current = before);
  });
  best.current = { of, value: best.current.of === of ? better(best.current.value, now) : now };
  return best.current.value;
}
