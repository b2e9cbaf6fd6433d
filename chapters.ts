import course from './course.config.ts';

/** The chapters of this build: the course's, or those that `npm run package` asks for. */
export const chapters = process.env.DOWNHILL_CHAPTERS?.split(',') ?? course.chapters;
