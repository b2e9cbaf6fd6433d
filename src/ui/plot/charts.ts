import { createContext } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import type { ChartSpec } from './spec';

/** The charts of a figure, each by a function that describes it as it stands: its menu opens them as cells. */
export const Charts = createContext<Set<() => ChartSpec> | null>(null);

/** Enters a chart in the list of its figure. */
export function useListed(describe: () => ChartSpec) {
  const charts = useContext(Charts);
  const latest = useRef(describe);
  latest.current = describe;
  useEffect(() => {
    const one = () => latest.current();
    charts?.add(one);
    return () => void charts?.delete(one);
  }, [charts]);
}
