import { PictureFileError } from '../pictureFileError';
import type { Entry } from './zip';

const block = 512;
const utf8 = new TextDecoder();

const text = (file: Uint8Array, from: number, length: number) => utf8.decode(file.subarray(from, from + length)).replace(/\0.*$/s, ''); // prettier-ignore

/** A number in octal digits or, where it is too large for those, in base 256. */
function number(file: Uint8Array, from: number, length: number): number {
  if (file[from] & 0x80) return file.subarray(from + 1, from + length).reduce((value, byte) => value * 256 + byte, 0);
  return parseInt(text(file, from, length).trim() || '0', 8);
}

/** Whether a tar archive begins here: the header of every tar format holds the sum of its own bytes. */
export function isTarHeader(file: Uint8Array, at = 0): boolean {
  if (at + block > file.length || file[at] === 0) return false;
  let sum = 8 * 32; // the sum's own place counts as spaces
  for (let i = 0; i < block; i++) if (i < 148 || i >= 156) sum += file[at + i];
  return sum === number(file, at + 148, 8);
}

/**
 * The files of a tar archive, including long names (GNU's and POSIX's). Error: an archive that breaks off or is
 * damaged.
 */
export function untar(file: Uint8Array): Entry[] {
  const entries: Entry[] = [];
  let longName = '';
  for (let at = 0; at + block <= file.length && file.subarray(at, at + block).some(Boolean);) {
    if (!isTarHeader(file, at)) throw new PictureFileError('broken-tar');
    const size = number(file, at + 124, 12);
    const type = String.fromCharCode(file[at + 156] || 0x30);
    const bytes = file.subarray(at + block, at + block + size);
    if (bytes.length < size) throw new PictureFileError('broken-tar');
    if (type === 'L') longName = text(bytes, 0, size);
    else if (type === 'x') longName = /\d+ path=(.*)\n/.exec(utf8.decode(bytes))?.[1] ?? '';
    else {
      const folder = text(file, at + 257, 5) === 'ustar' ? text(file, at + 345, 155) : '';
      const name = longName || (folder && `${folder}/`) + text(file, at, 100);
      if (type === '0' || type === '7') entries.push({ name, bytes });
      longName = '';
    }
    at += block * (1 + Math.ceil(size / block));
  }
  return entries;
}
