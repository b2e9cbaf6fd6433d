import { possibleName, readFile, type ImportProblem } from '@cells/saved/file';
import { readWork, type WorkTimes } from '@cells/saved/store';

/** An answer in a file. Attempts, times and passing are the student's own statements. */
export interface HandedIn {
  code: string;
  attempts: number;
  times: WorkTimes;
  saidPassed: boolean;
}

/** The work of a student. */
export interface HandIn {
  student: string;
  /** The name alone, if another student has the same and the file distinguishes them. */
  namesake?: string;
  /** The name of its file. */
  file: string;
  /** When it was saved; in milliseconds. */
  saved: number;
  /** The course's version at that time; empty if the file does not say. */
  version: string;
  /** Code by cell, and the answers among it by exercise. */
  code: Map<string, string>;
  answers: Map<string, HandedIn>;
}

/** The course of the files. */
export interface Course {
  title: string;
  version: string;
  /** Its exercises and other cells: `losses/svmLoss`. */
  exercises: ReadonlySet<string>;
  cells: ReadonlySet<string>;
}

/** A note about a file: why it was left out, or what is odd about it. */
export type NoteCode = ImportProblem | 'unreadable-file' | 'no-answers' | 'no-name' | 'other-course' | 'other-version' | 'damaged' | 'unknown' | 'code-too-long' | 'same-twice' | 'older-left-out' | 'older-replaced' | 'namesake'; // prettier-ignore

export interface Note {
  file: string;
  code: NoteCode;
  details: Record<string, string>;
}

/** The most characters of a cell's code: twenty times the longest in the course. */
const mostCode = 100_000;
const shown = (names: string[]) => names.slice(0, 8).map((name) => name.slice(0, 60)).join(', ') + (names.length > 8 ? ' …' : ''); // prettier-ignore
/** A name on one line, without characters that change the direction of the text around it. */
const cleaned = (name: unknown) =>
  typeof name === 'string'
    ? name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ').replace(/\s+/g, ' ').trim().slice(0, 100) // prettier-ignore
    : '';

/** Reads a student's file, with notes about it. Never throws, and trusts nothing but the code. */
export function readHandIn(
  text: string,
  file: string,
  modified: number,
  course: Course,
): { handIn: HandIn | null; notes: Note[] } {
  const notes: Note[] = [];
  const note = (code: NoteCode, details: Record<string, string> = {}) => void notes.push({ file, code, details });
  const leftOut = (code: NoteCode, details?: Record<string, string>) => {
    note(code, details);
    return { handIn: null, notes };
  };
  const read = readFile(text);
  if (typeof read === 'string') return leftOut(read);
  const { head, cells } = read;

  const code = new Map<string, string>();
  const answers = new Map<string, HandedIn>();
  const [damaged, unknown, tooLong]: string[][] = [[], [], []];
  for (const [name, given] of cells) {
    const { work, whole } = readWork(given);
    if (name.startsWith('widget/')) continue; // the reader's code behind a figure, which is not graded
    if (!course.cells.has(name)) unknown.push(possibleName.test(name) ? name : '?');
    else if (work.code === null) {
      if (!whole) damaged.push(name);
    } else if (work.code.length > mostCode) tooLong.push(name);
    else {
      if (!whole) damaged.push(name);
      code.set(name, work.code);
      const { tries, times, solved } = work;
      if (course.exercises.has(name)) answers.set(name, { code: work.code, attempts: tries.length + Number(solved), times, saidPassed: solved }); // prettier-ignore
    }
  }
  if (damaged.length) note('damaged', { names: shown(damaged) });
  if (unknown.length) note('unknown', { names: shown(unknown) });
  if (tooLong.length) note('code-too-long', { names: shown(tooLong) });
  if (answers.size === 0) return leftOut('no-answers');

  const { title, version } = (head.course ?? {}) as { title?: unknown; version?: unknown };
  if (typeof title === 'string' && title !== course.title) note('other-course', { title: cleaned(title) });
  const made = cleaned(version);
  if (made && made !== course.version) note('other-version', { version: made });
  const student = cleaned(head.student) || cleaned(file.replace(/^.*\//, '').replace(/\.\w+$/, ''));
  if (!cleaned(head.student)) note('no-name', { student });
  const saved = Date.parse(String(head.saved));
  return { handIn: { student, file, saved: Number.isFinite(saved) ? saved : modified, version: made, code, answers }, notes }; // prettier-ignore
}

/** Identifies a student, however the name is spaced and capitalized. */
const studentKey = (student: string): string => student.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim(); // prettier-ignore

/**
 * Whether two files with the same name are from the same student: work handed in again was begun at the same times.
 * Null if there is no evidence, because they have no begun exercise in common.
 */
function isOneStudent(a: HandIn, b: HandIn): boolean | null {
  const begun = [...a.answers].flatMap(([exercise, { times }]) => {
    const other = b.answers.get(exercise)?.times.begun;
    return times.begun && other ? [times.begun === other] : [];
  });
  return begun.length === 0 ? null : begun.includes(true);
}

/** The class with another hand-in: of several by one student, the newest is kept. Also returns a note. */
export function withHandIn(handIns: readonly HandIn[], given: HandIn): { handIns: HandIn[]; notes: Note[] } {
  const key = studentKey(given.student);
  const sameName = handIns.filter(({ student, namesake }) => studentKey(namesake ?? student) === key);
  const note = (code: NoteCode, student: string, other: string): Note => ({ file: given.file, code, details: { student, other } }); // prettier-ignore
  const apart = { ...given, namesake: given.student, student: `${given.student} (${given.file.slice(-60)})` };
  const before =
    sameName.find((one) => isOneStudent(one, given)) ?? sameName.find((one) => isOneStudent(one, given) === null);
  if (!before) {
    if (sameName.length === 0) return { handIns: [...handIns, given], notes: [] };
    return { handIns: [...handIns, apart], notes: [note('namesake', apart.student, sameName[0].file)] };
  }
  const added = before.namesake === undefined ? given : apart;
  const isSame = before.saved === added.saved && JSON.stringify([...before.code]) === JSON.stringify([...added.code]);
  const isNewer = added.saved > before.saved;
  const kept = isNewer ? added : before;
  const code = isSame ? 'same-twice' : isNewer ? 'older-replaced' : 'older-left-out';
  const notes = [note(code, added.student, isNewer ? before.file : kept.file)];
  return { handIns: handIns.map((one) => (one === before ? kept : one)), notes };
}
