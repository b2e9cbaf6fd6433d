import { PictureFileError } from '../pictureFileError';
import { crc32 } from './checksums';
import { Damaged, inflate, Unpacked } from './inflate';

/** A file in an archive. */
export interface Entry {
  name: string;
  bytes: Uint8Array;
}

const endOfDirectory = 0x06054b50;
const endOfDirectory64 = 0x06064b50;
const entryOfDirectory = 0x02014b50;
const localHeader = 0x04034b50;
const methods: Record<number, string> = { 1: 'shrink', 6: 'implode', 9: 'deflate64', 12: 'bzip2', 14: 'LZMA', 93: 'zstd', 95: 'xz' }; // prettier-ignore

/**
 * Unpacks the files of a zip archive, such as an .npz: stored or deflated, of any size, whatever comes before or after
 * the archive. Sizes are taken from its directory, so they need not come before a file (data descriptors).
 * Source: PKWARE, APPNOTE. Errors: damage, encryption, other kinds of compression, more than `limit` bytes in all.
 */
export function unzip(file: Uint8Array, limit: number): Entry[] {
  try {
    return unpack(file, limit);
  } catch (error) {
    // a RangeError: an offset points outside the file
    throw error instanceof Damaged || error instanceof RangeError ? new PictureFileError('broken-zip') : error;
  }
}

function unpack(file: Uint8Array, limit: number): Entry[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const { count, offset, before } = directoryOf(view);
  const entries: Entry[] = [];
  let left = limit;
  for (let at = offset + before, n = 0; n < count; n++) {
    if (view.getUint32(at, true) !== entryOfDirectory) throw new Damaged();
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const [nameLength, extraLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true)];
    const after = at + 46 + nameLength + extraLength;
    const name = new TextDecoder().decode(file.subarray(at + 46, at + 46 + nameLength));
    const sizes = wide(view, at, at + 46 + nameLength, after);
    if (!name.endsWith('/')) {
      if (flags & 1) throw new PictureFileError('encrypted');
      if (method !== 0 && method !== 8) throw new PictureFileError('compression', { found: methods[method] ?? method });
      const local = sizes.offset + before;
      if (view.getUint32(local, true) !== localHeader) throw new Damaged();
      const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      if (from + sizes.packed > file.length) throw new Damaged();
      const packed = file.subarray(from, from + sizes.packed);
      const bytes = method === 0 ? packed : inflated(packed, sizes.unpacked, left);
      if (bytes.length !== sizes.unpacked || crc32(bytes) !== view.getUint32(at + 16, true)) throw new Damaged();
      left -= bytes.length;
      entries.push({ name, bytes });
    }
    at = after + view.getUint16(at + 32, true);
  }
  return entries;
}

function inflated(packed: Uint8Array, expected: number, limit: number): Uint8Array {
  if (expected > limit) throw new PictureFileError('too-big');
  const into = new Unpacked(limit, expected);
  inflate(packed, 0, into);
  return into.done();
}

/** Finds the directory: its offset, the number of files it lists, and the number of bytes before the archive. */
function directoryOf(view: DataView): { count: number; offset: number; before: number } {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65535); at--) {
    if (view.getUint32(at, true) !== endOfDirectory) continue;
    const [count, size, offset] = [view.getUint16(at + 10, true), view.getUint32(at + 12, true), view.getUint32(at + 16, true)]; // prettier-ignore
    if (count < 0xffff && size < 0xffffffff && offset < 0xffffffff) {
      // a comment may hold the same four bytes
      const start = at - size;
      const isDirectory = count === 0 ? size === 0 : start >= 0 && view.getUint32(start, true) === entryOfDirectory;
      if (!isDirectory) continue;
      return { count, offset, before: start - offset };
    }
    // zip64: the same in wider numbers, 56 bytes and a pointer of 20 in front of this
    const at64 = at - 76;
    if (at64 < 0 || view.getUint32(at64, true) !== endOfDirectory64) continue;
    const [count64, size64, offset64] = [32, 40, 48].map((place) => Number(view.getBigUint64(at64 + place, true)));
    return { count: count64, offset: offset64, before: at64 - size64 - offset64 };
  }
  throw new Damaged();
}

/** A file's sizes and offset; values of 4 GB and more, or written as if they were, are in an extra field. */
function wide(view: DataView, at: number, extra: number, end: number) {
  let [unpacked, packed, offset] = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)]; // prettier-ignore
  for (let field = extra; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let place = field + 4;
    const next = (narrow: number) => {
      if (narrow !== 0xffffffff) return narrow;
      place += 8;
      return Number(view.getBigUint64(place - 8, true));
    };
    [unpacked, packed, offset] = [next(unpacked), next(packed), next(offset)];
  }
  return { unpacked, packed, offset };
}
