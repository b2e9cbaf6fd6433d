/** The text that this browser keeps under a key; null if it keeps none, or nothing at all. */
export function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // storage is blocked
  }
}

/** The data that this browser keeps under a key, which may be anything; null if there is none, or it cannot be read. */
export function storedData(key: string): unknown {
  try {
    return JSON.parse(stored(key) ?? 'null');
  } catch {
    return null;
  }
}

/** Keeps a text, or removes it (null). Where the browser keeps nothing, nothing is said: it then lasts for this visit. */
export function store(key: string, text: string | null) {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // storage is blocked, or full
  }
}
