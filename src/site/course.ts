import config from '../../course.config';
import { completed } from '../course/config';

/** The course as `course.config.ts` has it, complete. */
export const course = completed(config);
