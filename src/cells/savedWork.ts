/** What a reader has done in a cell, kept in this browser. */
export interface SavedWork {
  /** The code; null when it is as the course gives it. */
  code: string | null;
  /** Different answers that were checked and found wrong, as short marks of their text. */
  tries: string[];
  solved: boolean;
}

const keyOf = (cell: string) => `downhill:cell:${cell}`;
const nothing: SavedWork = { code: null, tries: [], solved: false };

/** Reads what is kept for a cell. Never throws: a closed storage keeps nothing. */
export function loadWork(cell: string): SavedWork {
  try {
    const { code, tries, solved } = JSON.parse(localStorage.getItem(keyOf(cell)) ?? '{}') as Partial<SavedWork>;
    return {
      code: typeof code === 'string' ? code : null,
      tries: Array.isArray(tries) ? tries.filter((mark) => typeof mark === 'string') : [],
      solved: solved === true,
    };
  } catch {
    return nothing;
  }
}

/** Keeps a part of the work; false where the browser does not allow it. */
export function saveWork(cell: string, part: Partial<SavedWork>): boolean {
  try {
    const work = { ...loadWork(cell), ...part };
    if (work.code === null && work.tries.length === 0 && !work.solved) localStorage.removeItem(keyOf(cell));
    else localStorage.setItem(keyOf(cell), JSON.stringify(work));
    return true;
  } catch {
    return false;
  }
}

/** A short mark of a text: the same for the same text, but for spaces and line breaks. */
export function markOf(text: string): string {
  let hash = 5381;
  for (const letter of text.replace(/\s+/g, '')) hash = (hash * 33 + letter.codePointAt(0)!) >>> 0;
  return hash.toString(36);
}
