import { checkLimitSeconds } from '@cells/run/limits';
import type { Judged } from './Judging';
import type { ClassMarks } from './marks';

/** The factor of the course's own solution's time that an answer may take, and the minimum. */
export const [timesTheSolution, leastSeconds] = [10, 2];

/**
 * The time limit of an answer in whole seconds, given the time of the course's own solution; never longer than on its
 * page.
 */
export const limitFor = (solutionSeconds: number): number =>
  Math.min(checkLimitSeconds, Math.max(leastSeconds, Math.ceil(timesTheSolution * solutionSeconds)));

/** Whether an answer was stopped earlier than on its page, as marks of earlier versions may say. */
const inHaste = ({ codes, limitSeconds }: Judged): boolean =>
  codes.includes('time-limit') && limitSeconds < checkLimitSeconds;

/** The marks of a class, without those of answers that were stopped earlier than on their pages. */
export const withoutHaste = (marks: ClassMarks): ClassMarks =>
  new Map([...marks].map(([handIn, of]) => [handIn, new Map([...of].filter(([, judged]) => !inHaste(judged)))]));
