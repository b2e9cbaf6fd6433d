import type { Trajectory } from '@lib/optim/index';

/** A path down a surface as it is drawn. */
export interface DrawnPath extends Pick<Trajectory, 'x' | 'y'> {
  tone: string;
  /** The name of its quantity. */
  quantity?: string;
  /** The badge at its head; by default, a plain dot. */
  mark?: string;
  /** Whether it is a line along which nothing moves, without a head. */
  isLine?: boolean;
  /** Whether it is the branch of a forked run that keeps its settings. */
  isPale?: boolean;
}
