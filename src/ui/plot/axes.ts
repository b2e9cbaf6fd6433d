import { createContext } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import type { Scale } from '../figures/scale';
import type { MarkSpec } from './spec';

interface AxesOf {
  x: Scale;
  y: Scale;
}

/** What the marks of a plane share: its scales, and the list of what they show. */
interface PlaneAxes extends AxesOf {
  marks: Set<() => MarkSpec>;
}
export const Axes = createContext<PlaneAxes>(null as never);

/** Enters a mark in the list of its plane, and gives the plane's scales. */
export function useMark(describe: (axes: AxesOf) => MarkSpec): AxesOf {
  const axes = useContext(Axes);
  const latest = useRef(describe);
  latest.current = describe;
  useEffect(() => {
    const one = () => latest.current(axes);
    axes.marks.add(one);
    return () => void axes.marks.delete(one);
  }, [axes]);
  return axes;
}
