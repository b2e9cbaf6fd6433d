import { checkLimitSeconds } from '@cells/run/limits';
import type { Judged } from './Judging';

/** How many times as long as the course's own solution an answer may take, and how long it may take at least. */
export const [timesTheSolution, leastSeconds] = [10, 2];

/** How long an answer may take, in whole seconds, where the course's own solution took so many; never longer than on its page. */
export const limitFor = (solutionSeconds: number): number =>
  Math.min(checkLimitSeconds, Math.max(leastSeconds, Math.ceil(timesTheSolution * solutionSeconds)));

/** Whether an answer was stopped sooner than its page would have done it. */
export const inHaste = ({ codes, limitSeconds }: Judged): boolean =>
  codes.includes('time-limit') && limitSeconds < checkLimitSeconds;
