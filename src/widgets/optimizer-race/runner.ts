import type { Trajectory } from '@lib/optim/index';
import type { DrawnPath } from '@parts/surface/drawnPath';

/** A racer: the path, what is left of the way down after each step, and what is left at the end with each rate. */
export interface Runner extends Trajectory, DrawnPath {
  name: string;
  mark: string;
  rate: number;
  shares: number[];
  ends: number[];
}
