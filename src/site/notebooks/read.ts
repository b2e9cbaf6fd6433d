import { largest, possibleName } from '@cells/saved/file';
import { isRecord } from '@cells/saved/isRecord';
import { starterMark } from '@cells/saved/store';
import { fromKernel, type Undo } from './forKernel';
import { cellId, exactMark, notebookFormat, notebookVersion } from './notebook';

/** Why nothing can be taken from a notebook. */
export type NotebookProblem =
  | 'too-large'
  | 'not-json'
  | 'not-a-notebook'
  | 'old-format'
  | 'new-format'
  | 'newer'
  | 'no-cells-of-ours';

export interface ChangedCell {
  name: string;
  code: string;
  starter: string;
  /** Whether it was edited after the notebook was saved here. */
  isEdited: boolean;
}

/** The content of a notebook. */
export interface ReadNotebook {
  /** The title of the course that made it, if known. */
  course: string | null;
  /** The cells with code of the reader's, by their names on the pages. */
  changed: ChangedCell[];
  /** Cells with the course's code. */
  unchanged: string[];
  /** Cells that occur more than once; the one with its own id counts, or else the first. */
  twice: string[];
  /** Cells whose code cannot be read. */
  damaged: string[];
  /** The number of added cells with code, which have no place on any page. */
  added: number;
}

type Data = Record<string, unknown>;
const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** Reads a notebook that was made here and edited elsewhere. */
export function readNotebook(text: string): ReadNotebook | NotebookProblem {
  // it also contains the pictures drawn by cells
  if (text.length > 10 * largest) return 'too-large';
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return 'not-json';
  }
  if (!isRecord(data) || !Number.isInteger(data.nbformat)) return 'not-a-notebook';
  if ((data.nbformat as number) < 4) return 'old-format';
  if ((data.nbformat as number) > 4) return 'new-format';
  if (!Array.isArray(data.cells)) return 'not-a-notebook';
  const own = isRecord(data.metadata) && isRecord(data.metadata.downhill) ? data.metadata.downhill : {};
  if (own.format === notebookFormat && Number(own.version) > notebookVersion) return 'newer';
  const read = readCells(data.cells.filter(isRecord).filter(({ cell_type }) => cell_type === 'code'));
  if (read.changed.length + read.unchanged.length + read.damaged.length === 0) return 'no-cells-of-ours';
  return { course: isRecord(own.course) ? textOf(own.course.title) || null : null, ...read };
}

function readCells(cells: Data[]): Omit<ReadNotebook, 'course'> {
  const read: Omit<ReadNotebook, 'course'> = { changed: [], unchanged: [], twice: [], damaged: [], added: 0 };
  const found = new Map<string, Data[]>();
  for (const cell of cells) {
    const name = isRecord(cell.metadata) && isRecord(cell.metadata.downhill) ? cell.metadata.downhill.cell : undefined;
    if (typeof name === 'string' && possibleName.test(name)) found.set(name, [...(found.get(name) ?? []), cell]);
    else if (sourceOf(cell.source)?.trim()) read.added++;
  }
  for (const [name, same] of found) {
    if (same.length > 1) read.twice.push(name);
    readCell(name, same.find(({ id }) => id === cellId(name)) ?? same[0], read);
  }
  return read;
}

function readCell(name: string, cell: Data, read: Omit<ReadNotebook, 'course'>) {
  const mark = (cell.metadata as { downhill: Data }).downhill;
  const source = sourceOf(cell.source);
  if (source === null) return void read.damaged.push(name);
  const [code, starter] = [fromKernel(source, undoOf(mark.undo)), textOf(mark.starter)];
  const isEdited = exactMark(source) !== mark.given;
  // older notebooks do not say whose the code is, but have the mark of the course's
  if (isEdited || mark.own === true || starterMark(code) !== starter)
    read.changed.push({ name, code, starter, isEdited });
  else read.unchanged.push(name);
}

/** A cell's text, which may be stored line by line; null for anything else. */
function sourceOf(source: unknown): string | null {
  const lines = Array.isArray(source) ? (source as unknown[]) : [source];
  return lines.every((line) => typeof line === 'string') ? lines.join('') : null;
}

const undoOf = (undo: unknown): Undo[] =>
  Array.isArray(undo)
    ? undo.filter((one): one is Undo => Array.isArray(one) && one.length === 2 && one.every((text) => typeof text === 'string' && text)) // prettier-ignore
    : [];
