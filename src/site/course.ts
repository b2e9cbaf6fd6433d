import config from '../../course.config';
import { completed } from '../course/config';

/** The course of `course.config.ts`, completed. */
export const course = completed(config);
