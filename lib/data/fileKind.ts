import { asCharacters } from '../files/binary';
import { isTarHeader } from './archives/tar';
import { isNpy } from './npy';
import type { UnwantedKind } from './pictureFileError';

/** The kind of a file, judged by its first bytes and never by its name. */
export type FileKind =
  | 'gzip'
  | 'zlib'
  | 'zip'
  | 'tar'
  | 'npy'
  | 'idx'
  | 'cifar'
  | 'photograph'
  | 'svg'
  | UnwantedKind
  | { foreign: string };

/** Signatures of foreign formats that can be reported by name. */
const foreign: [name: string, begins: string][] = [
  ['xz', '\xfd7zXZ\0'],
  ['bzip2', 'BZh'],
  ['7z', "7z\xbc\xaf'\x1c"],
  ['RAR', 'Rar!\x1a\x07'],
  ['zstd', '\x28\xb5\x2f\xfd'],
  ['LZ4', '\x04\x22\x4d\x18'],
  ['PDF', '%PDF-'],
  ['PostScript', '%!PS'],
  ['Parquet', 'PAR1'],
  ['Arrow', 'ARROW1'],
  ['GGUF', 'GGUF'],
  ['SQLite', 'SQLite format 3\0'],
  ['Photoshop', '8BPS'],
  ['WebM', '\x1a\x45\xdf\xa3'],
  ['Ogg', 'OggS'],
  ['MP3', 'ID3'],
];
const photographs = [
  '\x89PNG\r\n\x1a\n',
  '\xff\xd8\xff',
  'GIF87a',
  'GIF89a',
  'II*\0',
  'MM\0*',
  '\0\0\x01\0',
  '\xff\x0a',
  '\0\0\0\x0cJXL ',
];
const heic = /^(heic|heix|hevc|hevx|heim|heis|mif1|msf1)$/;

const cifarRecord = 3073;

export function kindOf(file: Uint8Array): FileKind {
  if (file.length === 0) return 'empty';
  const start = asCharacters(file.subarray(0, 512));
  const begins = (text: string) => start.startsWith(text);
  // the first picture of a batch may hold any bytes, even the signature of another format
  const cifar = isBatch(file);
  if (cifar && file.length % cifarRecord === 0 && file[0] <= 9 && !isWholeIdx(file)) return 'cifar';
  if (begins('\x1f\x8b')) return 'gzip';
  if (begins('PK\x03\x04') || begins('PK\x05\x06') || begins('PK\x07\x08')) return 'zip';
  if (isNpy(file)) return 'npy';
  if (begins('\x89HDF\r\n\x1a\n')) return 'hdf5';
  if (begins('MATLAB 5.0')) return 'matlab';
  if (photographs.some(begins) || /^RIFF....WEBP/s.test(start) || isBitmap(file)) return 'photograph';
  if (start.slice(4, 8) === 'ftyp') {
    const brand = start.slice(8, 12);
    return /^avi[fs]$/.test(brand) ? 'photograph' : heic.test(brand) ? 'heic' : { foreign: 'MP4' };
  }
  if (/^RIFF/.test(start)) return { foreign: start.slice(8, 12).trim() };
  const known = foreign.find(([, text]) => begins(text));
  if (known) return { foreign: known[0] };
  // a pickle starts with its protocol and ends with a full stop; older protocols are text
  if (
    (file[0] === 0x80 && file[1] >= 2 && file[1] <= 5) ||
    /^\(?[(]?[dlp]p?\d+\n|^c(?:numpy|__main__|copy_reg)/.test(start)
  )
    return 'pickle';
  if (file[0] === 0x78 && ((file[0] << 8) | file[1]) % 31 === 0 && !(file[1] & 0x20)) return 'zlib';
  if (isTarHeader(file)) return 'tar';
  if (/^\0\0[\x08\x09\x0b-\x0e][\x01-\x04]/.test(start)) return 'idx';
  if (start[8] === '{' && start[9] === '"' && file.length > 10 && file[4] + file[5] + file[6] + file[7] === 0)
    return 'safetensors';
  if (isText(file)) return textKind(new TextDecoder().decode(file.subarray(0, 4096)));
  return cifar || isCifar100(file) ? 'cifar' : 'unknown';
}

/** A bitmap of Windows holds its own length, or at least two zeros where nothing else is allowed. */
const isBitmap = (file: Uint8Array) => file[0] === 0x42 && file[1] === 0x4d && file.length >= 26 && file[6] + file[7] + file[8] + file[9] === 0; // prettier-ignore

/** Whether an IDX file is exactly as long as its header says. */
function isWholeIdx(file: Uint8Array): boolean {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const widths: Record<number, number> = { 8: 1, 9: 1, 11: 2, 12: 4, 13: 4, 14: 8 };
  let size = widths[file[2]];
  for (let d = 0; d < file[3]; d++) size *= view.getUint32(4 + 4 * d);
  return size + 4 + 4 * file[3] === file.length;
}

/** Whether the bytes where CIFAR-10 has its labels are labels: most of them or, if the length is wrong, all. */
function isBatch(file: Uint8Array): boolean {
  let [labels, others] = [0, 0];
  for (let at = 0; at < file.length; at += cifarRecord) {
    if (file[at] <= 9) labels++;
    else others++;
  }
  return file.length % cifarRecord === 0 ? labels >= others : file.length > 1024 && others === 0;
}

/** Whether this may be a batch of CIFAR-100: a label from 0 to 19, one from 0 to 99, a picture, and so on. */
const isCifar100 = (file: Uint8Array) => file.length % (cifarRecord + 1) === 0 && file[0] <= 19 && file[1] <= 99;

/** Whether a file starts as text: no control characters except tabs and line ends, and mostly ASCII or UTF-8. */
function isText(file: Uint8Array): boolean {
  const start = file.subarray(0, 4096);
  if ((file[0] === 0xff && file[1] === 0xfe) || (file[0] === 0xfe && file[1] === 0xff)) return true; // UTF-16
  if (!start.every((byte) => (byte >= 32 && byte !== 127) || (byte >= 9 && byte <= 13) || byte === 27)) return false;
  if (start.filter((byte) => byte < 128).length > start.length / 2) return true;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function textKind(text: string): FileKind {
  if (/^\s*(<\?xml[^]*?|<!--[^]*?-->\s*|<!DOCTYPE svg[^]*?)*<svg[\s>]/i.test(text)) return 'svg';
  if (/^\s*<(!DOCTYPE html|html|head|body)/i.test(text)) return 'web-page';
  const lines = text.split(/\r?\n/).filter((line) => line.trim());
  const counts = lines.slice(0, -1).map((line) => line.split(/[,;\t]/).length);
  const isTable = counts.length
    ? counts.every((n) => n > 1 && n === counts[0])
    : (lines[0]?.split(/[,;\t]/).length ?? 0) > 9;
  return isTable && !/^\s*[[{]/.test(text) ? 'csv' : 'text';
}
