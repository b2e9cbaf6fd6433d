import { gunzip, unzlib } from './archives/gzip';
import { untar } from './archives/tar';
import { unzip, type Entry } from './archives/zip';
import { kindOf, type FileKind } from './fileKind';
import { PictureFileError } from './pictureFileError';

/** A file that is not an archive, whether on its own or from one. */
export interface Leaf extends Entry {
  kind: Exclude<FileKind, 'gzip' | 'zlib' | 'zip' | 'tar'>;
}

/** The deepest nesting of archives: an .npz in a .tar.gz, and a little more. */
const deepest = 4;

/** Files that operating systems add to archives. */
const isClutter = (name: string) => /(^|\/)(__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/.test(name);

/**
 * Returns the files in a file, or the file itself if it is not an archive. Errors: damage, and more than `limit` bytes
 * in all.
 */
export function unpack({ name, bytes }: Entry, limit: number, depth = 0): Leaf[] {
  const kind = kindOf(bytes);
  if (kind !== 'gzip' && kind !== 'zlib' && kind !== 'zip' && kind !== 'tar') return [{ name, bytes, kind }];
  if (depth === deepest) throw new PictureFileError('compressed');
  if (kind === 'gzip') return unpack({ name, bytes: gunzip(bytes, limit) }, limit, depth + 1);
  if (kind === 'zlib') return unpack({ name, bytes: unzlib(bytes, limit) }, limit, depth + 1);
  const entries = kind === 'zip' ? unzip(bytes, limit) : untar(bytes);
  const inside = entries.filter((entry) => !isClutter(entry.name));
  if (inside.length === 0) throw new PictureFileError('archive');
  return inside.flatMap((entry) => unpack({ name: `${name}/${entry.name}`, bytes: entry.bytes }, limit, depth + 1));
}
