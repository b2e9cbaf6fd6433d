import { snap } from '../number';

/** How far the pointer moves, in pixels: at most for one step, and for the whole range unless that is many steps. */
const stride = 7;
const wholeRange = 500;
/** Steps for each pixel, at most. */
const mostSteps = 2;
/** From how many pixels on a press is a pull. */
export const pullsFrom = 4;

interface Bounds {
  min: number;
  max: number;
  step: number;
}

/** What a number becomes that is pulled by so many pixels. */
export function pulledBy(way: number, from: number, { min, max, step }: Bounds): number {
  const perPixel = Math.max(step / stride, Math.min(mostSteps * step, (max - min) / wholeRange));
  return Math.min(max, Math.max(min, snap(from + way * perPixel, step)));
}
