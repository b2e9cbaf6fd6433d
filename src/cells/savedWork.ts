/** What a reader has done in a cell, kept in this browser. */
export interface SavedWork {
  /** The code; null when it is as the course gives it. */
  code: string | null;
  /** Other versions of the code: from another tab, from before a reset or an import. The newest comes first. */
  earlier: string[];
  /** A mark of the course's code that this was written from; empty when that is not known. */
  starter: string;
  /** Different answers that were checked and found wrong, as short marks of their text. */
  tries: string[];
  solved: boolean;
}

const prefix = 'downhill:cell:';
/** How many other versions of a cell are kept. */
export const mostEarlier = 5;
const nothing: SavedWork = { code: null, earlier: [], starter: '', tries: [], solved: false };

export const keyOf = (cell: string): string => prefix + cell;

/** Reads work from anything at all; what is missing or nonsense counts as not there. */
export function readWork(data: unknown): SavedWork {
  if (typeof data !== 'object' || data === null) return { ...nothing };
  const { code, earlier, starter, tries, solved } = data as Partial<SavedWork>;
  const texts = (list: unknown) =>
    Array.isArray(list) ? list.filter((text): text is string => typeof text === 'string') : [];
  return {
    code: typeof code === 'string' ? code : null,
    earlier: texts(earlier).slice(0, mostEarlier),
    starter: typeof starter === 'string' ? starter : '',
    tries: texts(tries),
    solved: solved === true,
  };
}

/** Reads what is kept for a cell. Never throws: a closed storage keeps nothing. */
export function loadWork(cell: string): SavedWork {
  try {
    return readWork(JSON.parse(localStorage.getItem(keyOf(cell)) ?? '{}'));
  } catch {
    return { ...nothing };
  }
}

/** Keeps a part of the work; false where the browser does not allow it. */
export function saveWork(cell: string, part: Partial<SavedWork>): boolean {
  try {
    const work = { ...loadWork(cell), ...part };
    const { code, earlier, tries, solved } = work;
    if (code === null && earlier.length + tries.length === 0 && !solved) localStorage.removeItem(keyOf(cell));
    else localStorage.setItem(keyOf(cell), JSON.stringify(work));
    return true;
  } catch {
    return false;
  }
}

/** Keeps a cell's code, and puts another version of it aside where it would be lost. */
export function saveCode(cell: string, code: string | null, starter: string, replaced: string | null = null): boolean {
  const { earlier } = loadWork(cell);
  const others = replaced === null || replaced === code ? earlier : [replaced, ...earlier];
  const kept = [...new Set(others)].filter((other) => other !== code).slice(0, mostEarlier);
  return saveWork(cell, { code, earlier: kept, starter: code === null ? '' : starterMark(starter) });
}

/** All work that is kept in this browser, by cell. */
export function allWork(): Record<string, SavedWork> {
  const found: Record<string, SavedWork> = {};
  try {
    for (let i = 0; i < localStorage.length; i++) {
      const key = localStorage.key(i)!;
      if (key.startsWith(prefix)) found[key.slice(prefix.length)] = loadWork(key.slice(prefix.length));
    }
  } catch {
    // a closed storage keeps nothing
  }
  return found;
}

/** A short mark of a text: the same for the same text, but for spaces and line breaks. */
export function markOf(text: string): string {
  let hash = 5381;
  for (const letter of text.replace(/\s+/g, '')) hash = (hash * 33 + letter.codePointAt(0)!) >>> 0;
  return hash.toString(36);
}

/** A mark of the course's code: the same in every language, whose comments differ. */
export const starterMark = (starter: string): string => markOf(starter.replace(/\/\*[^]*?\*\/|\/\/.*/g, ''));
