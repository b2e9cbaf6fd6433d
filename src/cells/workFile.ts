import { allWork, loadWork, mostEarlier, readWork, saveCode, saveWork, type SavedWork } from './savedWork';

const format = 'downhill-work';
const version = 1;

/** All work of this browser as the text of one file. */
export const exportWork = (): string => JSON.stringify({ format, version, cells: allWork() }, null, 2);

/** All code of this browser as one TypeScript file, for reading elsewhere. */
export function exportCode(): string {
  const cells = Object.entries(allWork()).filter(([, { code }]) => code !== null);
  return cells.map(([name, { code }]) => `// ${'-'.repeat(10)} ${name}\n\n${code!.trim()}\n`).join('\n');
}

export type ImportProblem = 'not-a-file-of-ours' | 'newer' | 'too-large' | 'not-saved';

export interface Imported {
  /** How many cells the file had, and in how many of them other code was put aside. */
  cells: number;
  putAside: number;
}

const largest = 5_000_000;

/**
 * Takes over the work of a file. Where a cell has code of the reader's own already, the file's becomes the present
 * one and the other is kept beside it.
 */
export function importWork(text: string): Imported | ImportProblem {
  if (text.length > largest) return 'too-large';
  let data: { format?: unknown; version?: unknown; cells?: unknown };
  try {
    data = JSON.parse(text) as typeof data;
  } catch {
    return 'not-a-file-of-ours';
  }
  if (typeof data !== 'object' || data?.format !== format || typeof data.cells !== 'object' || !data.cells)
    return 'not-a-file-of-ours';
  if (typeof data.version !== 'number' || data.version > version) return 'newer';
  const present = allWork();
  let putAside = 0;
  const cells = Object.entries(data.cells).filter(([name]) => /^[\w/.-]{1,80}$/.test(name));
  for (const [name, given] of cells) {
    const own = present[name] as SavedWork | undefined;
    const merged = merge(readWork(given), own);
    if (own?.code != null && merged.earlier.includes(own.code)) putAside++;
    if (!saveWork(name, merged)) return 'not-saved';
  }
  return { cells: cells.length, putAside };
}

function merge(given: SavedWork, own: SavedWork | undefined): SavedWork {
  if (!own) return given;
  const code = given.code ?? own.code;
  const others = [own.code, ...own.earlier, ...given.earlier].filter((text) => text !== null && text !== code);
  return {
    code,
    earlier: [...new Set(others as string[])].slice(0, mostEarlier),
    starter: given.code === null ? own.starter : given.starter,
    tries: [...new Set([...own.tries, ...given.tries])],
    solved: own.solved || given.solved,
  };
}

/** Takes a cell back to the course's code; what was there is kept beside it. */
export function resetCell(name: string): void {
  const { code } = loadWork(name);
  if (code !== null) saveCode(name, null, '', code);
}

/** Does so with every cell. */
export const resetAll = (): void => Object.keys(allWork()).forEach(resetCell);
