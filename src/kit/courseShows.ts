const hidden = import.meta.env.COURSE_HIDES?.split(' ') ?? [];

/** Whether the course shows a part that `course.config.ts` may leave out. */
export const courseShows = (part: 'solutions' | 'hints' | 'code' | 'classroom'): boolean => !hidden.includes(part);
