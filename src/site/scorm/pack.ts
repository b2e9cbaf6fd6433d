import { deflateSync, inflateSync } from 'fflate';
import { possibleName } from '@cells/saved/file';
import { markOf, starterMark, type SavedWork } from '@cells/saved/store';

/** The reader's answers to questions of the text, by page. */
export type Guesses = Record<string, string>;

/** The content of a text for a platform. */
export interface Packing {
  work: Record<string, SavedWork>;
  guesses: Guesses;
}

/** A text for a platform, and what had no room: the code of these cells, and whether the answers to questions. */
export interface Packed {
  text: string;
  left: string[];
  leftGuesses: boolean;
}

/** The course's code of each cell: readers' code is similar, and shorter as a difference. */
export type Sources = Readonly<Record<string, string>>;

const format = '1';
const minute = 60_000;
const firstMinute = Date.UTC(2026, 0, 1) / minute;
const encoder = new TextEncoder();
const timeNames = ['begun', 'changed', 'passed'] as const;

/** The newest first: it is what a reader continues with. */
const byAge = ([, a]: [string, SavedWork], [, b]: [string, SavedWork]) =>
  (b.times.changed ?? '').localeCompare(a.times.changed ?? '');

/**
 * Packs work into at most `most` characters. Passed and tried exercises come first, then code, the newest first;
 * whatever does not fit is named. Code is packed on its own if that fits, and otherwise as a difference from the
 * course's.
 */
export function pack({ work, guesses }: Packing, most: number, sources: Sources): Packed {
  const cells = Object.entries(work).sort(byAge);
  const hasGuesses = Object.keys(guesses).length > 0;
  for (const near of [false, true]) {
    const text = write(cells, cells.length, guesses, near ? sources : null);
    if (text.length <= most) return { text, left: [], leftGuesses: false };
  }
  for (let kept = cells.length; kept >= 0; kept--) {
    const text = write(cells, kept, {}, sources);
    if (text.length > most) continue;
    const left = cells.slice(kept).filter(([, { code }]) => code !== null);
    return { text, left: left.map(([name]) => name), leftGuesses: hasGuesses };
  }
  const left = cells.map(([name]) => name);
  return { text: '', left, leftGuesses: hasGuesses };
}

/** The text with the code of the first cells. */
function write(cells: [string, SavedWork][], codes: number, guesses: Guesses, near: Sources | null): string {
  const texts = cells.map(([name, { code }], i) => {
    if (code === null || i >= codes) return null;
    return deflated(code, near?.[name]);
  });
  const asked = deflated(JSON.stringify(guesses));
  const lines = cells.map(([name, { code, solved, tries, times, starter }], i) => {
    const ages = timeNames.map((time) => minuteOf(times[time]));
    const own = texts[i] ? [texts[i].length, shortMark(code!)] : ['', ''];
    const given = near?.[name] ? ['near', shortMark(near[name])] : ['alone', starter];
    return [name, Number(solved), tries.length, ...ages, ...given, ...own].join('|');
  });
  const head = deflated([asked.length, ...lines].join('\n'));
  const sizes = Uint8Array.of(head.length >> 8, head.length & 255);
  const body = base64url([sizes, head, asked, ...texts.filter((text) => text !== null)]);
  return `${format}.${body}`;
}

/** A cell as read back; of its attempts, only the number. */
export interface UnpackedCell extends Omit<SavedWork, 'tries' | 'earlier'> {
  tries: number;
}

/** The work stored by a platform; `lost` are the cells with unreadable code. */
export interface Unpacked {
  cells: Map<string, UnpackedCell>;
  guesses: Guesses;
  lost: string[];
}

/** Reads packed work, as far as possible if truncated or altered; null if nothing can be read. */
export function unpack(text: string, sources: Sources): Unpacked | null {
  const [, body] = new RegExp(`^${format}\\.([\\w-]*)`).exec(text) ?? [];
  const bytes = body === undefined ? null : fromBase64url(body);
  if (!bytes || bytes.length < 2) return null;
  let at = 2 + (bytes[0] << 8) + bytes[1];
  const head = inflated(bytes.subarray(2, at));
  if (!head || !/^\d+(\n|$)/.test(head)) return null;
  const [askedLength, ...lines] = head.split('\n');
  const next = (length: string) => bytes.subarray(at, (at += Number(length)));
  const guesses = readGuesses(inflated(next(askedLength)));
  const found: Unpacked = { cells: new Map(), guesses: guesses ?? {}, lost: [] };
  for (const line of lines) {
    const [name, solved, tries, begun, changed, passed, how, given, length, check] = line.split('|');
    if (!possibleName.test(name)) continue;
    const source = how === 'near' ? (sources[name] ?? '') : '';
    const code = length ? inflated(next(length), source) : null;
    const isRead = code !== null && shortMark(code) === check;
    if (length && !isRead) found.lost.push(name);
    found.cells.set(name, {
      code: isRead ? code : null,
      solved: solved === '1',
      tries: Math.min(Number(tries) || 0, 100),
      starter: how === 'near' ? starterMark(source) : given,
      times: timesOf({ begun, changed, passed }),
    });
  }
  return found;
}

function readGuesses(text: string | null): Guesses | null {
  try {
    const found = Object.entries(JSON.parse(text ?? '') as object);
    return Object.fromEntries(found.filter(([, value]) => typeof value === 'string')) as Guesses;
  } catch {
    return null;
  }
}

/** Three characters that identify a text. */
const shortMark = (text: string) => markOf(text).slice(-3);

const deflated = (text: string, near?: string): Uint8Array =>
  deflateSync(encoder.encode(text), { level: 9, ...(near && { dictionary: encoder.encode(near) }) });

function inflated(bytes: Uint8Array, near?: string): string | null {
  try {
    const text = inflateSync(bytes, near ? { dictionary: encoder.encode(near) } : {});
    return new TextDecoder('utf-8', { fatal: true }).decode(text);
  } catch {
    return null;
  }
}

function minuteOf(time: string | undefined): string {
  const minutes = Math.floor(Date.parse(time ?? '') / minute) - firstMinute;
  return minutes >= 0 ? minutes.toString(36) : '';
}

function timesOf(given: Record<(typeof timeNames)[number], string>) {
  const known = timeNames.filter((name) => /^[0-9a-z]{1,7}$/.test(given[name]));
  return Object.fromEntries(known.map((name) => [name, new Date((parseInt(given[name], 36) + firstMinute) * minute).toISOString()])); // prettier-ignore
}

function base64url(parts: Uint8Array[]): string {
  const bytes = parts.flatMap((part) => Array.from(part, (byte) => String.fromCharCode(byte)));
  return btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64url(text: string): Uint8Array | null {
  try {
    const letters = atob(text.slice(0, text.length - Number(text.length % 4 === 1)).replaceAll('-', '+').replaceAll('_', '/')); // prettier-ignore
    return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}
