import { deflateRawSync, gzipSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bytesOf, recorded } from '../../../tests/reference/arrays/arrays';
import { Random } from '../../random';
import { readNpy } from '../npy';
import { PictureFileError } from '../pictureFileError';
import { adler32, crc32 } from './checksums';
import { gunzip, unzlib } from './gzip';
import { inflate, Unpacked } from './inflate';
import { untar } from './tar';
import { unzip } from './zip';

const plain = bytesOf(recorded.plain);
const large = 1 << 24;
const problem = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof PictureFileError) return error.problem;
    throw error;
  }
  return null;
};

test('checksums', () => {
  const text = new TextEncoder().encode('123456789');
  expect(crc32(text)).toBe(0xcbf43926); // the check value of the catalogue of CRCs
  expect(adler32(text)).toBe(0x091e01de);
  expect(adler32(new Uint8Array(100_000).fill(255))).toBe(bytesOfAdler(new Uint8Array(100_000).fill(255)));
});

/** Adler's sums with the remainder taken at every step. */
function bytesOfAdler(bytes: Uint8Array): number {
  let [a, b] = [1, 0];
  for (const byte of bytes) b = (b + (a = (a + byte) % 65521)) % 65521;
  return b * 65536 + a;
}

test('deflate, at every level and by every strategy, of every kind of bytes', () => {
  const random = new Random(1);
  const kinds: Uint8Array[] = [
    new Uint8Array(),
    Uint8Array.of(7),
    new Uint8Array(70_000),
    Uint8Array.from({ length: 70_000 }, () => random.integer(256)),
    Uint8Array.from({ length: 70_000 }, () => random.integer(3)),
    Uint8Array.from({ length: 70_000 }, (_, i) => (i * i) >> 7),
  ];
  for (const bytes of kinds) {
    for (let level = 0; level <= 9; level++) {
      for (const strategy of [
        constants.Z_DEFAULT_STRATEGY,
        constants.Z_FIXED,
        constants.Z_HUFFMAN_ONLY,
        constants.Z_RLE,
      ]) {
        const packed = deflateRawSync(bytes, { level, strategy });
        const into = new Unpacked(large);
        expect(inflate(packed, 0, into)).toBe(packed.length);
        expect(Buffer.compare(into.done(), bytes), `${bytes.length} ${level} ${strategy}`).toBe(0);
      }
    }
  }
});

describe('what Python compressed', () => {
  test.each(Object.entries(recorded.compressed))('%s', (name, file) => {
    const unpack = name.startsWith('zlib') ? unzlib : gunzip;
    const packed = bytesOf(file);
    expect(unpack(packed, large)).toEqual(plain);
    expect(problem(() => unpack(packed, plain.length - 1))).toBe('too-big');
    // cut off anywhere, it is reported; so is a byte changed in the middle
    for (let cut = 2; cut < packed.length - 101; cut += 97) {
      const found = problem(() => unpack(packed.subarray(0, cut), large));
      // a cut between two members leaves nothing missing that could be noticed
      if (found === null) expect(name).toMatch(/several/);
      else expect(found).toBe('broken-gzip');
    }
    const changed = packed.slice();
    changed[packed.length >> 1] ^= 1;
    expect(problem(() => unpack(changed, large))).toBe('broken-gzip');
  });

  test('data after the last member is ignored', () => {
    expect(gunzip(Uint8Array.of(...gzipSync(plain), 1, 2, 3), large)).toEqual(plain);
  });
});

describe('archives as Python made them', () => {
  const contents = Object.entries(recorded.contents);
  test.each(Object.entries(recorded.archives))('%s', (name, file) => {
    const packed = bytesOf(file);
    const entries = name.startsWith('tar') ? untar(unzlib(packed, large)) : unzip(packed, large);
    expect(entries).toHaveLength(contents.length);
    for (const [i, [path, { shape, data }]] of contents.entries()) {
      const [stem] = /[ab]\.npy$/.exec(path)!;
      expect(entries[i].name).toMatch(
        new RegExp(name.startsWith('tar') && i ? `^(deep/){10}d{60}/${stem}$` : `^${path}$`),
      );
      const [array] = readNpy(entries[i].bytes);
      expect(array.shape).toEqual(shape);
      expect(Uint8Array.from(array.data)).toEqual(bytesOf(data));
    }
    if (name.startsWith('tar')) return;
    if (/compressed|deflated/.test(name)) expect(problem(() => unzip(packed, 700))).toBe('too-big');
    for (let cut = 4; cut < packed.length - 1; cut += 41) {
      expect(
        problem(() => unzip(packed.subarray(0, cut), large)),
        String(cut),
      ).toBe('broken-zip');
    }
  });

  test('the checksum catches a changed byte', () => {
    const changed = bytesOf(recorded.archives['zip, stored']);
    changed[200] ^= 1;
    expect(problem(() => unzip(changed, large))).toBe('broken-zip');
  });

  test('a comment may look like the end of the archive', () => {
    const archive = bytesOf(recorded.archives['zip, stored']);
    const comment = new TextEncoder().encode(`PK\x05\x06, and so on${'.'.repeat(200)}`);
    const commented = Uint8Array.of(...archive, ...comment);
    commented[archive.length - 2] = comment.length;
    expect(unzip(commented, large)).toEqual(unzip(archive, large));
  });

  test('other kinds of compression, and passwords, are reported', () => {
    expect(() => unzip(bytesOf(recorded.lzma), large)).toThrow('compression {"found":"LZMA"}');
    const locked = bytesOf(recorded.archives['numpy.savez']);
    for (let at = 0; at + 4 < locked.length; at++) {
      if (locked[at] === 0x50 && locked[at + 1] === 0x4b && locked[at + 2] === 1 && locked[at + 3] === 2)
        locked[at + 8] |= 1;
    }
    expect(problem(() => unzip(locked, large))).toBe('encrypted');
  });

  test('a tar archive that breaks off', () => {
    const tar = unzlib(bytesOf(recorded.archives['tar, GNU']), large);
    expect(problem(() => untar(tar.subarray(0, 8000)))).toBe('broken-tar');
  });
});
