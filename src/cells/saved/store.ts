import { keyInCourse } from '@ui/page';

/** When a cell was begun, last changed and first passed, by this browser's clock: ISO 8601. */
export interface WorkTimes {
  begun?: string;
  changed?: string;
  passed?: string;
}

/** What a reader has done in a cell, kept in this browser. */
export interface SavedWork {
  /** The code; null if it is the course's. */
  code: string | null;
  /** Other versions of the code: from another tab, from before a reset or an import. The newest comes first. */
  earlier: string[];
  /** A fingerprint of the course's code that this was based on; empty if unknown. */
  starter: string;
  /** Different answers that were found wrong, as short marks of their text. */
  tries: string[];
  solved: boolean;
  /** Whether the solution was shown before there were answers to judge. */
  shown?: boolean;
  times: WorkTimes;
}

const prefix = keyInCourse('cell:');
const damagedPrefix = keyInCourse('damaged:');
/** Where work was kept before each course had its own entries. Read if there is nothing newer, and never changed. */
const formerPrefix = 'downhill:cell:';
/** The most versions of a cell that are kept. */
export const mostEarlier = 5;
const nothing: SavedWork = { code: null, earlier: [], starter: '', tries: [], solved: false, times: {} };

export const keyOf = (cell: string): string => prefix + cell;

const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const timeNames: readonly string[] = ['begun', 'changed', 'passed'];
const isTimes = (value: unknown): value is WorkTimes =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(([name, time]) => timeNames.includes(name) && isText(time) && time.length <= 40);
/** Validates each part of the work. */
const parts: { [Part in keyof Required<SavedWork>]: (value: unknown) => boolean } = {
  code: (value) => value === null || isText(value),
  earlier: isTexts,
  starter: isText,
  tries: isTexts,
  solved: (value) => typeof value === 'boolean',
  shown: (value) => typeof value === 'boolean',
  times: isTimes,
};

/** Work that was read, part by part; `whole` is false if invalid parts were left out. */
export interface ReadWork {
  work: SavedWork;
  whole: boolean;
}

/** Reads work from any data. Missing parts are as in an untouched cell. */
export function readWork(data: unknown): ReadWork {
  const work: SavedWork = { ...nothing };
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return { work, whole: false };
  let whole = true;
  for (const part of Object.keys(parts) as (keyof SavedWork)[]) {
    if (!Object.hasOwn(data, part)) continue;
    const value = (data as SavedWork)[part];
    if (parts[part](value)) Object.assign(work, { [part]: value });
    else whole = false;
  }
  work.earlier = work.earlier.slice(0, mostEarlier);
  return { work, whole };
}

/**
 * Reads a cell's saved work. Never throws: without access to storage, there is none. Damaged work is set aside
 * unchanged.
 */
export function loadWork(cell: string): SavedWork {
  try {
    const own = localStorage.getItem(keyOf(cell));
    const kept = own ?? localStorage.getItem(formerPrefix + cell);
    if (kept === null) return { ...nothing };
    const { work, whole } = parsed(kept);
    if (!whole && putAside(cell, kept)) write(cell, work);
    return work;
  } catch {
    return { ...nothing };
  }
}

function parsed(text: string): ReadWork {
  try {
    return readWork(JSON.parse(text));
  } catch {
    return { work: { ...nothing }, whole: false };
  }
}

/** Keeps a text that could not be read as work; returns false if the storage is full. */
function putAside(cell: string, text: string): boolean {
  try {
    const key = damagedPrefix + cell;
    const before = localStorage.getItem(key);
    if (!before?.includes(text)) localStorage.setItem(key, before === null ? text : `${before}\n${text}`);
    return true;
  } catch {
    return false;
  }
}

/** A cell's saved text that could not be read; null if there is none. */
export function damagedWork(cell: string): string | null {
  try {
    return localStorage.getItem(damagedPrefix + cell);
  } catch {
    return null;
  }
}

/** All saved texts in this browser that could not be read, by cell. */
export function allDamaged(): Record<string, string> {
  const found = Object.create(null) as Record<string, string>;
  for (const cell of [...cellsUnder(prefix), ...cellsUnder(formerPrefix)]) loadWork(cell); // sets damaged work aside
  for (const cell of cellsUnder(damagedPrefix)) found[cell] = damagedWork(cell) ?? '';
  return found;
}

/** Deletes what could not be read. */
export function forgetDamaged(): void {
  for (const cell of cellsUnder(damagedPrefix)) localStorage.removeItem(damagedPrefix + cell);
}

function write(cell: string, work: SavedWork) {
  // an empty entry stays if an older one would be read in its place
  if (isUntouched(work) && localStorage.getItem(formerPrefix + cell) === null) localStorage.removeItem(keyOf(cell));
  else localStorage.setItem(keyOf(cell), JSON.stringify(work));
}

/** Saves a part of the work; returns false if the browser does not allow it, or there is no room for damaged work. */
export function saveWork(cell: string, part: Partial<SavedWork>): boolean {
  try {
    const work = { ...loadWork(cell), ...part };
    if (part.solved) work.times = { ...work.times, passed: work.times.passed ?? now() };
    const kept = localStorage.getItem(keyOf(cell));
    if (kept !== null && !parsed(kept).whole) return false;
    write(cell, work);
    return true;
  } catch {
    return false;
  }
}

/** Saves a cell's code, and sets another version aside if it would be lost. */
export function saveCode(cell: string, code: string | null, starter: string, replaced: string | null = null): boolean {
  const { earlier, times } = loadWork(cell);
  const others = replaced === null || replaced === code ? earlier : [replaced, ...earlier];
  const kept = [...new Set(others)].filter((other) => other !== code).slice(0, mostEarlier);
  const changed = code === null ? times : { ...times, begun: times.begun ?? now(), changed: now() };
  return saveWork(cell, { code, earlier: kept, starter: code === null ? '' : starterMark(starter), times: changed });
}

const now = () => new Date().toISOString();

/** All saved work in this browser, by cell. */
export function allWork(): Record<string, SavedWork> {
  // without a prototype, so that a cell may have any name
  const found = Object.create(null) as Record<string, SavedWork>;
  for (const cell of [...cellsUnder(prefix), ...cellsUnder(formerPrefix)]) {
    const work = (found[cell] ??= loadWork(cell));
    if (isUntouched(work)) delete found[cell];
  }
  return found;
}

const isUntouched = ({ code, earlier, tries, solved, shown }: SavedWork) =>
  code === null && earlier.length + tries.length === 0 && !solved && !shown;

/** The cells with saved entries under a prefix; none without access to storage. */
function cellsUnder(start: string): string[] {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i)!);
    return keys.filter((key) => key.startsWith(start)).map((key) => key.slice(start.length));
  } catch {
    return [];
  }
}

/** A short fingerprint of a text that ignores spaces and line breaks. */
export function markOf(text: string): string {
  let hash = 5381;
  for (const letter of text.replace(/\s+/g, '')) hash = (hash * 33 + letter.codePointAt(0)!) >>> 0;
  return hash.toString(36);
}

/** A fingerprint of the course's code: the same in both languages, although comments differ. */
export const starterMark = (starter: string): string => markOf(starter.replace(/\/\*[^]*?\*\/|\/\/.*/g, ''));
