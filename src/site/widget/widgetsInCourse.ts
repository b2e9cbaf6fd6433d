import { widgets } from './widgets';

const leftOut = import.meta.env.COURSE_WITHOUT_WIDGETS?.split(' ') ?? [];

/** The widgets that have a page in the built course. */
export const widgetsInCourse = widgets.filter(({ spec }) => !leftOut.includes(spec.name));
