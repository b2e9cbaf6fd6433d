import { snap } from '../number';

/** The pointer distance in pixels: at most for one step, and for the whole range unless that has many steps. */
const stride = 7;
const wholeRange = 500;
/** The most steps per pixel. */
const mostSteps = 2;
/** The distance in pixels from which a press counts as a drag. */
export const pullsFrom = 4;

interface Bounds {
  min: number;
  max: number;
  step: number;
}

/** The value of a number after a drag of `way` pixels. */
export function pulledBy(way: number, from: number, { min, max, step }: Bounds): number {
  const perPixel = Math.max(step / stride, Math.min(mostSteps * step, (max - min) / wholeRange));
  return Math.min(max, Math.max(min, snap(from + way * perPixel, step)));
}
