import { format, version } from './file';
import { allWork } from './store';

/** The course that work was done in. */
export interface CourseMark {
  title: string;
  version: string;
}

/**
 * The work of this browser as the text of one file to hand in: the code of every cell that was changed, under a name
 * given by the student. It is a file of work, which can be restored; `docs/hand-in.md` describes it.
 */
export function exportHandIn(student: string, course: CourseMark, saved: Date, assignment?: string): string {
  const changed = Object.entries(allWork()).filter(([, { code }]) => code !== null);
  const cells = changed.map(([name, { code, starter, tries, solved, times }]) => [
    name,
    { code, starter, tries, solved, times },
  ]);
  const head = { format, version, student: student.trim(), saved: saved.toISOString(), course, assignment };
  return JSON.stringify({ ...head, cells: Object.fromEntries(cells) as unknown }, null, 2);
}
