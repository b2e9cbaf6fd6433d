const hidden = import.meta.env.COURSE_HIDES?.split(' ') ?? [];

/** Whether the course shows one of its parts, which `course.config.ts` may leave out. */
export const isShown = (part: 'solutions' | 'hints' | 'code' | 'classroom'): boolean => !hidden.includes(part);
