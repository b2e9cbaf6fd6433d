import type { Trajectory } from '@lib/optim/index';

/** A path down a surface as it is drawn. */
export interface DrawnPath extends Pick<Trajectory, 'x' | 'y'> {
  tone: string;
  /** The name of the quantity that it is. */
  quantity?: string;
  /** What is drawn at its head; a plain dot without it. */
  mark?: string;
  /** A line on the surface on which nothing moves: it has no head. */
  isLine?: boolean;
  /** The branch of a forked run that keeps its settings. */
  isPale?: boolean;
}
