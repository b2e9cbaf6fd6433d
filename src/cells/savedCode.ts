/** The reader's code, kept in this browser under the cell's name. Never throws: a closed storage keeps nothing. */
const keyOf = (cell: string) => `downhill:cell:${cell}`;

export function loadCode(cell: string): string | null {
  try {
    return localStorage.getItem(keyOf(cell));
  } catch {
    return null;
  }
}

/** Keeps the code, or forgets it when it is null; false where the browser does not allow it. */
export function saveCode(cell: string, code: string | null): boolean {
  try {
    if (code === null) localStorage.removeItem(keyOf(cell));
    else localStorage.setItem(keyOf(cell), code);
    return true;
  } catch {
    return false;
  }
}
