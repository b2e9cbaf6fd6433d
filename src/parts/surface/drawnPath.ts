import type { Trajectory } from '@lib/optim/index';

/** A way down a surface as it is drawn. */
export interface DrawnPath extends Pick<Trajectory, 'x' | 'y'> {
  tone: string;
  /** What stands on its head; a plain dot without it. */
  mark?: string;
}
