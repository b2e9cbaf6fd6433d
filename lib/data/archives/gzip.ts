import { PictureFileError } from '../pictureFileError';
import { adler32, crc32 } from './checksums';
import { Damaged, inflate, Unpacked } from './inflate';

const flag = { headerChecksum: 2, extra: 4, name: 8, comment: 16, reserved: 0xe0 };

const isGzip = (file: Uint8Array, at: number) => file[at] === 0x1f && file[at + 1] === 0x8b;

/**
 * Unpacks a gzip file: one member or several, with any of the optional fields; anything after the last is ignored, as
 * gzip does. Source: RFC 1952. Errors: damage, and more than `limit` bytes.
 */
export function gunzip(file: Uint8Array, limit: number): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const into = new Unpacked(limit, 4 * file.length);
  return unpack(() => {
    for (let at = 0; at === 0 || isGzip(file, at);) {
      const from = into.length;
      at = inflate(file, afterHeader(file, at), into);
      if (at + 8 > file.length) throw new Damaged();
      const member = into.done().subarray(from);
      if (view.getUint32(at, true) !== crc32(member) || view.getUint32(at + 4, true) !== member.length) {
        throw new Damaged();
      }
      at += 8;
    }
    return into.done();
  });
}

function afterHeader(file: Uint8Array, at: number): number {
  const flags = file[at + 3];
  if (file[at + 2] !== 8 || flags & flag.reserved) throw new Damaged();
  let next = at + 10;
  if (flags & flag.extra) next += 2 + (file[next] | (file[next + 1] << 8));
  for (const text of [flag.name, flag.comment]) {
    if (!(flags & text)) continue;
    const end = file.indexOf(0, next);
    if (end < 0) throw new Damaged();
    next = end + 1;
  }
  return next + (flags & flag.headerChecksum ? 2 : 0);
}

/** Unpacks a zlib stream, as Python's `zlib.compress` writes it. Source: RFC 1950. Errors: as gunzip. */
export function unzlib(file: Uint8Array, limit: number): Uint8Array {
  return unpack(() => {
    const into = new Unpacked(limit, 4 * file.length);
    const at = inflate(file, 2, into);
    const sum = file.subarray(at, at + 4).reduce((value, byte) => value * 256 + byte, 0);
    if (at + 4 > file.length || sum !== adler32(into.done())) throw new Damaged();
    return into.done();
  });
}

function unpack(work: () => Uint8Array): Uint8Array {
  try {
    return work();
  } catch (error) {
    throw error instanceof Damaged ? new PictureFileError('broken-gzip') : error;
  }
}
