import { fromAddress, intoAddress } from '@cells/saved/inAddress';
import { isRecord } from '@cells/saved/isRecord';
import type { Answer } from '../answers';
import type { MomentInAddress } from './address';
import { isCodeChange, type CodeChange } from './codeChange';

/** Everything that is seen in a figure, to be opened in another browser. */
export interface Moment {
  /** The path of the figure's page within the course, without the language: `losses/`. */
  page: string;
  /** The figure's id there. */
  figure: string;
  /** Its controls, as in addresses. */
  state: Record<string, string>;
  /** The reader's code behind it. */
  code?: string;
  /** The same code as its changes to the course's, if a link has no room for all of it. */
  change?: CodeChange;
  /** The data of its other pieces, besides the controls. */
  pieces?: Record<string, unknown>;
  /** The reader's answers to the questions that it waits for, by claim; only if the reader wants to share them. */
  answers?: Record<string, Answer>;
}

/** The version that is written; a later one may hold what this course does not know. */
const version = 1;
/** The longest link, in characters: mail programs and messengers break or cut longer ones. */
export const longestLink = 2_000;
/** The largest file, in characters: it is opened through an address, and Firefox accepts a million. */
export const largest = 700_000;
export const mostCode = 50_000;
const mostControls = 100;

/** Why there is no moment to open. */
export type Unreadable = 'damaged' | 'not-a-moment' | 'newer' | 'too-large';

/** The address at which a page opens a moment, of any length. */
export async function momentAddress(page: string, moment: Moment): Promise<string> {
  const { figure, state, code, change, pieces, answers } = moment;
  const letters = await intoAddress(JSON.stringify({ state, code, change, pieces, answers }));
  return `${page}#moment=${version}.${figure}.${letters}`;
}

/** The moment in an address, or why it cannot be read. */
export async function momentOf({ version: made, figure, letters }: MomentInAddress): Promise<Moment | Unreadable> {
  if (made > version) return 'newer';
  try {
    return read({ ...(JSON.parse(await fromAddress(letters, largest)) as object), page: '', figure });
  } catch {
    return 'damaged';
  }
}

/** A moment as a file: JSON, one part per line. */
export function momentAsFile(moment: Moment, day: Date): { name: string; text: string } {
  const made = [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0'));
  const text = `${JSON.stringify({ downhill: 'moment', version, made: day.toISOString(), ...moment }, null, 1)}\n`;
  return { name: `${moment.figure}-${made.join('-')}.moment.json`, text };
}

/** The moment in a file, which may contain anything, or why it cannot be read. */
export function momentInFile(text: string): Moment | Unreadable {
  if (text.length > largest) return 'too-large';
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return 'not-a-moment';
  }
  if (!isRecord(data) || data.downhill !== 'moment') return 'not-a-moment';
  if (typeof data.version !== 'number') return 'damaged';
  return data.version > version ? 'newer' : read(data);
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isAnswer = (value: unknown): value is Answer =>
  isRecord(value) && ['undefined', 'string', 'number'].includes(typeof value.guess);

/** Checks every part; an invalid one is left out. */
function read(data: object): Moment | 'damaged' {
  const { page, figure, state, code, change, pieces, answers } = data as Partial<Record<keyof Moment, unknown>>;
  // a path below the course that leads nowhere else
  if (!isText(page) || !/^(?:[\w-]+\/){0,4}$/.test(page) || !isText(figure) || !/^[\w-]{1,80}$/.test(figure))
    return 'damaged';
  if (!isRecord(state) || Object.keys(state).length > mostControls || !Object.values(state).every(isText))
    return 'damaged';
  if (code !== undefined && !(isText(code) && code.length <= mostCode)) return 'damaged';
  if (change !== undefined && !isCodeChange(change)) return 'damaged';
  if (pieces !== undefined && !isRecord(pieces)) return 'damaged';
  if (answers !== undefined && !(isRecord(answers) && Object.values(answers).every(isAnswer))) return 'damaged';
  const texts = state as Record<string, string>;
  return { page, figure, state: texts, code, change, pieces, answers: answers as Moment['answers'] };
}
