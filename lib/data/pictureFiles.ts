import type { Entry } from './archives/zip';
import { readCifar10 } from './cifar';
import { readIdx } from './idx';
import { labelledPictures, roleOf, type NamedArray, type Part } from './labelledPictures';
import { readNpy } from './npy';
import { PictureFileError, type PictureFileProblem } from './pictureFileError';
import { pictureSize, type PictureSet } from './pictures/index';
import { unpack, type Leaf } from './unpack';

/** A file that the reader has loaded. */
export interface Brought extends Entry {
  /** Its type according to the browser, such as image/png. */
  type?: string;
}

/** A problem with a file that could not be used. */
export interface Told {
  name: string;
  problem: PictureFileProblem;
  details: Record<string, string | number>;
}

/** Pictures for training and testing, from one file or several. */
export interface BroughtSet extends PictureSet {
  /** Whether the pictures are grey, such as digits: their classes are called 0 to 9. */
  digits: boolean;
  /** The names of the files. */
  name: string;
  /** The number of pictures in the files; only the first are kept if there are very many. */
  total: number;
}

/** A picture to classify: its pixels, or a file for the browser to decode. */
export interface Question {
  name: string;
  pixels?: Uint8Array;
  photograph?: Uint8Array;
  kind?: 'photograph' | 'heic' | 'svg';
}

export interface ReadFiles {
  set?: BroughtSet;
  questions: Question[];
  told: Told[];
}

const fewest = 10;
/** More than any figure uses; each figure gets its own copy. */
const most = { train: 8000, test: 2000 };
/**
 * Problems that are ignored if the same archive has pictures and labels, and problems of one half without the other.
 */
const optional: PictureFileProblem[] = ['npy-dtype', 'npy-objects', 'shape'];
const alone: PictureFileProblem[] = ['mnist-one', 'no-labels', 'no-pictures'];
/** The largest total size of the unpacked files: twice all of CIFAR-10. */
const limit = 1 << 29;

/** The message for an error. */
export function tell(name: string, error: unknown): Told {
  if (error instanceof PictureFileError) return { name, problem: error.problem, details: error.details };
  // arrays that the browser has no memory for
  if (error instanceof RangeError) return { name, problem: 'too-big', details: {} };
  return { name, problem: 'failed', details: { found: String(error) } };
}

/**
 * Reads the files that the reader has loaded together, whatever their names: batches of CIFAR-10 in binary form,
 * MNIST's IDX files, arrays of NumPy, photographs, and all of them in archives. Files that cannot be used are reported
 * by name; the rest are used.
 */
export function readPictureFiles(files: readonly Brought[]): ReadFiles {
  const told: Told[] = [];
  const parts: Part[] = [];
  const arrays: NamedArray[] = [];
  const questions: (Question & { from: string })[] = [];
  const foreign: (Told & { from: string })[] = [];
  const seen: { role?: string; bytes: Uint8Array }[] = [];
  let left = limit;
  let damaged = false;

  /** Records a problem with a file; problems that do not matter if its archive has anything useful are held back. */
  const note = (name: string, from: string, error: unknown) => {
    const what = tell(name, error);
    if (name !== from && optional.includes(what.problem)) foreign.push({ from, ...what });
    else told.push(what);
  };
  const sort = (from: Brought, { name, bytes, kind }: Leaf) => {
    const source = { name, from: from.name };
    const role = roleOf(source);
    const isAlone = kind !== 'idx' && kind !== 'npy'; // arrays are compared when they are combined
    if (isAlone && bytes.length && seen.some((other) => other.role === role && isSame(other.bytes, bytes))) {
      return void told.push({ name, problem: 'twice', details: {} });
    }
    if (isAlone) seen.push({ role, bytes });
    if (kind === 'cifar') parts.push(batch(source, bytes));
    else if (kind === 'idx') arrays.push({ ...source, idx: true, array: readIdx(bytes) });
    else if (kind === 'npy') arrays.push(...readNpy(bytes).map((array) => ({ ...source, idx: false, array })));
    else if (kind === 'photograph' || kind === 'heic' || kind === 'svg') {
      questions.push({ ...source, kind, photograph: bytes });
    } else if (bytes.length && name === from.name && from.type?.startsWith('image/')) {
      questions.push({ ...source, kind: 'photograph', photograph: bytes });
    } else foreign.push({ from: from.name, ...tell(name, foreignKind(kind, bytes)) });
  };
  for (const file of files) {
    try {
      for (const leaf of unpack(file, left)) {
        left -= leaf.bytes.length;
        try {
          sort(file, leaf);
        } catch (error) {
          note(leaf.name, file.name, error);
          damaged = true;
        }
      }
    } catch (error) {
      note(file.name, file.name, error);
      damaged = true;
    }
  }

  const { parts: labelled, questions: single, wrong } = labelledPictures(arrays);
  parts.push(...labelled);
  questions.push(...single);
  for (const { name, from, error } of wrong) {
    // the other half may be the file that is damaged
    if (!(damaged && error instanceof PictureFileError && alone.includes(error.problem))) note(name, from, error);
  }
  // an archive with something useful may hold anything else; otherwise one of its files is reported
  const used = new Set(parts.flatMap(({ from }) => from));
  const asked = questions.filter(({ name, from }) => name === from || !used.has(from));
  for (const { from } of asked) used.add(from);
  for (const { from, ...what } of foreign.sort((a, b) => rank(a) - rank(b))) {
    if (!used.has(from)) told.push(what);
    used.add(from);
  }
  return { set: join(parts, told), questions: asked.map(({ from: _, ...question }) => question), told };
}

function batch(source: { name: string; from: string }, bytes: Uint8Array): Part {
  const { pixels, labels } = readCifar10(bytes);
  const first = (count: number) => pixels.subarray(0, count * pictureSize);
  return { from: [source.from], grey: false, labels, pixels: first, test: roleOf(source) === 'test' };
}

/** The message for a file of another kind. */
function foreignKind(
  kind: Exclude<Leaf['kind'], 'cifar' | 'idx' | 'npy' | 'photograph' | 'heic' | 'svg'>,
  bytes: Uint8Array,
) {
  if (typeof kind === 'object') return new PictureFileError('foreign', { found: kind.foreign });
  const found = Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join(' ');
  return new PictureFileError(kind, kind === 'unknown' ? { found } : {});
}

/** The most telling problem of an archive comes first. */
const rank = ({ problem }: Told) => ['pickle', 'matlab', 'hdf5', 'safetensors', 'csv', 'npy-objects', 'npy-dtype', 'shape', 'foreign', 'unknown'].indexOf(problem) >>> 0; // prettier-ignore

const isSame = (a: Uint8Array, b: Uint8Array) => a.length === b.length && a.every((byte, i) => byte === b[i]);

/** Combines all parts of the same kind into one set, with the test pictures at its end. */
function join(all: Part[], told: Told[]): BroughtSet | undefined {
  if (all.length === 0) return undefined;
  const digits = all[0].grey;
  const parts = all.filter(({ grey }) => grey === digits);
  for (const { from } of all.filter(({ grey }) => grey !== digits)) {
    told.push({ name: from.join(', '), problem: 'mixed', details: { other: all[0].from.join(', ') } });
  }
  const name = [...new Set(parts.flatMap(({ from }) => from))].join(', ');
  const total = count(parts);
  if (total < fewest) {
    told.push({ name, problem: 'too-few', details: { found: total, least: fewest } });
    return undefined;
  }
  const train = parts.filter(({ test }) => !test);
  const tests = parts.filter(({ test }) => test);
  const split = tests.length > 0 && count(train) >= fewest;
  const first = split ? firstOf(train, most.train) : firstOf([...train, ...tests], most.train + most.test);
  const last = split ? firstOf(tests, most.test) : [];
  const kept = [...first, ...last];
  const set = { pixels: new Uint8Array(count(kept) * pictureSize), labels: new Uint8Array(count(kept)) };
  let at = 0;
  for (const { pixels, labels } of kept) {
    set.pixels.set(pixels(labels.length), at * pictureSize);
    set.labels.set(labels, at);
    at += labels.length;
  }
  return { ...set, digits, name, total, ...(split && { testFrom: count(first) }) };
}

const count = (parts: Part[]) => parts.reduce((total, { labels }) => total + labels.length, 0);

/** The first `n` pictures of some parts. */
function firstOf(parts: Part[], room: number): Part[] {
  let left = room;
  return parts.map((part) => {
    const labels = part.labels.subarray(0, left);
    left -= labels.length;
    return { ...part, labels };
  });
}
