import type { Course, HandIn, Note } from './handIns';
import type { Judged } from './Judging';

/** The marks of a class, by hand-in and exercise. */
export type ClassMarks = Map<HandIn, Map<string, Judged>>;

/** Filters for answers. Empty texts match all; `code` is an exercise and a code, with a space between. */
export interface Filter {
  chapter: string;
  mark: string;
  code: string;
  student: string;
}
export const noFilter: Filter = { chapter: '', mark: '', code: '', student: '' };

/** The exercises with any answer, in the order of the course. */
export const answered = (course: Course, handIns: readonly HandIn[], chapter = ''): string[] =>
  [...course.exercises].filter(
    (exercise) =>
      (!chapter || exercise.startsWith(`${chapter}/`)) && handIns.some(({ answers }) => answers.has(exercise)),
  );

/** Whether an answer matches the filter. */
export function isSought({ mark, code }: Filter, exercise: string, judged: Judged | undefined): boolean {
  if (mark && (judged?.mark ?? 'waiting') !== mark) return false;
  return !code || (judged?.codes.some((one) => code === `${exercise} ${one}`) ?? false);
}

/** The students with a matching answer to one of the exercises, by name. */
export function rowsFor(handIns: readonly HandIn[], marks: ClassMarks, exercises: string[], filter: Filter): HandIn[] {
  const sought = filter.student.trim().toLowerCase();
  const isAny = !filter.mark && !filter.code;
  const hasSought = (handIn: HandIn) =>
    isAny || exercises.some((name) => handIn.answers.has(name) && isSought(filter, name, marks.get(handIn)?.get(name)));
  return handIns
    .filter((handIn) => handIn.student.toLowerCase().includes(sought) && hasSought(handIn))
    .sort((a, b) => a.student.localeCompare(b.student, undefined, { numeric: true }));
}

interface CodeCount {
  exercise: string;
  code: string;
  count: number;
  example: string;
}

/**
 * The frequency of each code in each exercise, with a sentence that one student got for it; the most frequent first. Some
 * codes occur in many exercises.
 */
export function codesIn(marks: ClassMarks): CodeCount[] {
  const found = new Map<string, CodeCount>();
  for (const [exercise, { codes, said }] of [...marks.values()].flatMap((of) => [...of]))
    codes.forEach((code, i) => {
      const { count, example } = found.get(`${exercise} ${code}`) ?? { count: 0, example: '' };
      const first = example || (said[i] ?? said[0] ?? '');
      found.set(`${exercise} ${code}`, { exercise, code, count: count + 1, example: first });
    });
  return [...found].sort(([a, one], [b, other]) => other.count - one.count || a.localeCompare(b)).map(([, of]) => of);
}

/** A field of a table for spreadsheets (RFC 4180), never interpreted as a formula. */
function field(value: string | number): string {
  const text = typeof value === 'string' && /^\s*[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const timeOf = ({ saved }: HandIn) => new Date(saved).toISOString();

/** The marks as a table for spreadsheets: one line per student, one column per exercise. */
export function csvOf(rows: readonly HandIn[], exercises: readonly string[], marks: ClassMarks): string {
  const head = ['student', 'file', 'saved', 'course version', 'right', 'answered', ...exercises];
  const lines = rows.map((handIn) => {
    const mark = (exercise: string) => marks.get(handIn)?.get(exercise)?.mark ?? 'not judged';
    const given = exercises.filter((exercise) => handIn.answers.has(exercise));
    const right = given.filter((exercise) => mark(exercise) === 'right').length;
    const each = exercises.map((exercise) => (handIn.answers.has(exercise) ? mark(exercise) : ''));
    return [handIn.student, handIn.file, timeOf(handIn), handIn.version, right, given.length, ...each];
  });
  // the byte order mark tells spreadsheets that it is UTF-8
  return '\uFEFF' + [head, ...lines].map((line) => line.map(field).join(',') + '\r\n').join('');
}

/** All data on the class, for programs. */
export function jsonOf(
  { title, version }: Course,
  seed: string,
  rows: readonly HandIn[],
  exercises: readonly string[],
  marks: ClassMarks,
  notes: readonly Note[],
): string {
  const students = rows.map((handIn) => {
    const given = exercises.filter((exercise) => handIn.answers.has(exercise));
    const answers = given.map((exercise) => {
      const { mark = null, codes = [], said = [], seconds = null, isSolution = false } = marks.get(handIn)?.get(exercise) ?? {}; // prettier-ignore
      return [exercise, { mark, codes, said, seconds, isSolution, ...handIn.answers.get(exercise)! }];
    });
    const { student, file } = handIn;
    return { student, file, saved: timeOf(handIn), courseVersion: handIn.version, answers: Object.fromEntries(answers) as unknown }; // prettier-ignore
  });
  const head = { format: 'downhill-marks', version: 1, course: { title, version }, seed };
  return JSON.stringify({ ...head, students, notes }, null, 2);
}
