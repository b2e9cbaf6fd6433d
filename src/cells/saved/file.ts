import { isRecord } from './isRecord';
import { allDamaged, allWork, loadWork, mostEarlier, readWork, saveCode, saveWork, type SavedWork } from './store';

export const format = 'downhill-work';
export const version = 1;

/** All work of this browser as the text of one file. */
export const exportWork = (): string => JSON.stringify({ format, version, cells: allWork() }, null, 2);

/** All code of this browser as one TypeScript file, for reading elsewhere. */
export function exportCode(): string {
  const cells = Object.entries(allWork()).filter(([, { code }]) => code !== null);
  return cells.map(([name, { code }]) => `// ${'-'.repeat(10)} ${name}\n\n${code!.trim()}\n`).join('\n');
}

/** All saved entries that could not be read, as one text. */
export const exportDamaged = (): string =>
  Object.entries(allDamaged())
    .map(([name, text]) => `${'-'.repeat(10)} ${name}\n\n${text}\n`)
    .join('\n');

/** Why nothing can be restored from a file. */
export type ImportProblem =
  | 'not-readable'
  | 'not-a-file-of-ours'
  | 'no-version'
  | 'unknown-version'
  | 'newer'
  | 'no-cells'
  | 'empty'
  | 'too-large'
  | 'too-many';

/** The outcome of an import. */
export interface Imported {
  /** The number of restored cells, and of those in which other code was set aside. */
  cells: number;
  putAside: number;
  /** Cells that were wholly or partly damaged; undamaged parts were restored. */
  damaged: string[];
  /** Cells that the browser could not save. */
  notSaved: string[];
}

/** The largest file of work, in characters. */
export const largest = 5_000_000;
const mostCells = 1_000;
export const possibleName = /^[\w/.-]{1,80}$/;

/** A file of work: its metadata and its cells. */
export interface WorkFile {
  head: Record<string, unknown>;
  cells: [name: string, given: unknown][];
}

/**
 * Imports the work of a file, cell by cell. If a cell already has the reader's own code, the file's becomes the present
 * one and the other is kept as a version.
 */
export function importWork(text: string): Imported | ImportProblem {
  const file = readFile(text);
  if (typeof file === 'string') return file;
  const result: Imported = { cells: 0, putAside: 0, damaged: [], notSaved: [] };
  for (const [name, given] of file.cells) {
    const { work, whole } = readWork(given);
    const isPossible = possibleName.test(name);
    if (!whole || !isPossible) result.damaged.push(name);
    const holds = work.code !== null || work.earlier.length + work.tries.length > 0 || work.solved || work.shown;
    if (!isPossible || (!whole && !holds)) continue;
    const own = loadWork(name);
    const merged = merge(work, own);
    if (!saveWork(name, merged)) result.notSaved.push(name);
    else {
      result.cells++;
      if (own.code !== null && merged.earlier.includes(own.code)) result.putAside++;
    }
  }
  return result;
}

/** The content of a file of work, not yet checked; or what is wrong with the file as a whole. */
export function readFile(text: string): WorkFile | ImportProblem {
  if (text.length > largest) return 'too-large';
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return 'not-readable';
  }
  if (!isRecord(data) || data.format !== format) return 'not-a-file-of-ours';
  if (data.version === undefined) return 'no-version';
  if (!Number.isInteger(data.version) || (data.version as number) < 1) return 'unknown-version';
  if ((data.version as number) > version) return 'newer';
  if (!isRecord(data.cells)) return 'no-cells';
  const cells = Object.entries(data.cells);
  if (cells.length > mostCells) return 'too-many';
  return cells.length === 0 ? 'empty' : { head: data, cells };
}

function merge(given: SavedWork, own: SavedWork): SavedWork {
  const code = given.code ?? own.code;
  const others = [own.code, ...own.earlier, ...given.earlier].filter((text) => text !== null && text !== code);
  return {
    code,
    earlier: [...new Set(others as string[])].slice(0, mostEarlier),
    starter: given.code === null ? own.starter : given.starter,
    tries: [...new Set([...own.tries, ...given.tries])],
    solved: own.solved || given.solved,
    ...((own.shown || given.shown) && { shown: true }),
    times: { ...own.times, ...given.times },
  };
}

/** Resets a cell to the course's code; the previous code is kept as a version. */
export function resetCell(name: string): void {
  const { code } = loadWork(name);
  if (code !== null) saveCode(name, null, '', code);
}

/** Resets every cell. */
export const resetAll = (): void => Object.keys(allWork()).forEach(resetCell);
