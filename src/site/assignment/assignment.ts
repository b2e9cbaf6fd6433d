import { possibleName } from '@cells/saved/file';
import type { CourseMark } from '@cells/saved/handIn';
import { fromAddress, intoAddress } from '@cells/saved/inAddress';
import { isRecord } from '@cells/saved/isRecord';

/** An exercise of an assignment, and what its page offers after honest attempts. */
export interface Asked {
  name: string;
  hints: boolean;
  solution: boolean;
}

/** An assignment by an instructor. Everything but the exercises is text for people. */
export interface Assignment {
  title: string;
  deadline: string;
  note: string;
  exercises: Asked[];
  course?: CourseMark;
}

export type AssignmentProblem = 'damaged' | 'not-an-assignment' | 'newer' | 'no-exercises' | 'too-large';

const format = 'downhill-assignment';
const version = 1;
/** The most characters in an assignment, and in each of its texts. */
export const largestAssignment = 50_000;
export const most = { title: 120, deadline: 120, note: 2_000, exercises: 200 };

export const writeAssignment = ({ title, deadline, note, exercises, course }: Assignment, indent?: number): string =>
  JSON.stringify({ format, version, title: title.trim(), deadline: deadline.trim(), note: note.trim(), exercises, course }, null, indent); // prettier-ignore

/** Reads an assignment from any text: a file, or the content of a link. */
export function readAssignment(text: string): Assignment | AssignmentProblem {
  if (text.length > largestAssignment) return 'too-large';
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return 'damaged';
  }
  if (!isRecord(data) || data.format !== format) return 'not-an-assignment';
  if (typeof data.version !== 'number' || data.version > version) return 'newer';
  const asked = (Array.isArray(data.exercises) ? data.exercises : []).map(readAsked).filter((one) => one !== null);
  const exercises = asked.filter(({ name }, i) => asked.findIndex((other) => other.name === name) === i);
  if (exercises.length === 0) return 'no-exercises';
  const textOf = (part: 'title' | 'deadline' | 'note') => String(data[part] ?? '').slice(0, most[part]);
  const course = isRecord(data.course) ? data.course : {};
  const mark = (part: string) => String(course[part] ?? '').slice(0, most.title);
  return {
    title: textOf('title'),
    deadline: textOf('deadline'),
    note: textOf('note'),
    exercises: exercises.slice(0, most.exercises),
    course: { title: mark('title'), version: mark('version') },
  };
}

function readAsked(given: unknown): Asked | null {
  if (!isRecord(given) || typeof given.name !== 'string' || !possibleName.test(given.name)) return null;
  return { name: given.name, hints: given.hints !== false, solution: given.solution !== false };
}

/** An address that carries one: `#1.<…>` for students, `#edit.1.<…>` for its author. */
const pattern = /#(edit\.)?1\.([\w-]*)/;

export const isEdited = (hash: string): boolean => /^#edit\b/.test(decoded(hash));
export const carriesAssignment = (hash: string): boolean => /^#(edit\.)?\d+\./.test(decoded(hash));

export const assignmentHash = async (assignment: Assignment, edited = false): Promise<string> =>
  `#${edited ? 'edit.' : ''}1.${await intoAddress(writeAssignment(assignment))}`;

/** Reads a link, or the part behind its `#`; programs that pass links on encode their characters. */
export async function readLink(link: string): Promise<Assignment | AssignmentProblem> {
  const text = decoded(link);
  const found = pattern.exec(text);
  if (!found) return /#(edit\.)?\d+\./.test(text) ? 'newer' : 'not-an-assignment';
  const unpacked = await fromAddress(found[2], largestAssignment).catch(() => null);
  return unpacked === null ? 'damaged' : readAssignment(unpacked);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The exercises of an assignment that this course has, and those that it does not. */
export function inCourse({ exercises }: Assignment, known: ReadonlySet<string>): { here: Asked[]; missing: string[] } {
  const here = exercises.filter(({ name }) => known.has(name));
  return { here, missing: exercises.filter(({ name }) => !known.has(name)).map(({ name }) => name) };
}
