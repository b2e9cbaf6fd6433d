import { PictureFileError } from '../pictureFileError';

/** A buffer for unpacked bytes that grows as needed, up to a limit. */
export class Unpacked {
  bytes: Uint8Array;
  length = 0;

  constructor(
    private readonly limit: number,
    expected = 0,
  ) {
    this.bytes = new Uint8Array(Math.min(limit, Math.max(1 << 16, expected)));
  }

  /** Makes room for this many more bytes. */
  reserve(more: number): Uint8Array {
    const wanted = this.length + more;
    if (wanted > this.limit) throw new PictureFileError('too-big');
    if (wanted > this.bytes.length) {
      const larger = new Uint8Array(Math.min(this.limit, Math.max(wanted, 2 * this.bytes.length)));
      larger.set(this.bytes);
      this.bytes = larger;
    }
    return this.bytes;
  }

  done(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }
}

/** Thrown when a stream ends early or breaks the rules; the caller says which file it was. */
export class Damaged extends Error {}

/** Where a length or a distance begins, and how many bits of the stream are added to it. */
const ranges = (first: number, bits: number[]) => {
  let base = first;
  return bits.map((extra) => {
    const range = { base, extra };
    base += 1 << extra;
    return range;
  });
};
const lengths = ranges(3, [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5]).concat({ base: 258, extra: 0 }); // prettier-ignore
const distances = ranges(1, [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13]); // prettier-ignore
const orderOfLengths = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** A prefix code: for every sequence of `most` bits the symbol it begins with, times 16, plus that symbol's length. */
interface Code {
  table: Uint16Array;
  most: number;
}

function codeOf(bits: ArrayLike<number>): Code {
  const counts = new Uint16Array(16);
  for (let i = 0; i < bits.length; i++) counts[bits[i]]++;
  counts[0] = 0;
  let most = 15;
  while (most > 1 && !counts[most]) most--;
  const next = new Uint32Array(17);
  for (let n = 1; n <= 15; n++) next[n + 1] = (next[n] + counts[n]) << 1;
  const used = (next[most] + counts[most]) / (1 << most);
  if (used > 1) throw new Damaged();
  const table = new Uint16Array(1 << most);
  for (let symbol = 0; symbol < bits.length; symbol++) {
    const length = bits[symbol];
    if (!length) continue;
    let code = next[length]++;
    let reversed = 0; // the stream's first bit is the code's highest
    for (let n = 0; n < length; n++, code >>= 1) reversed = (reversed << 1) | (code & 1);
    for (let at = reversed; at < table.length; at += 1 << length) table[at] = (symbol << 4) | length;
  }
  return { table, most };
}

const fixed = {
  literals: codeOf(Array.from({ length: 288 }, (_, i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8))),
  distances: codeOf(new Array<number>(30).fill(5)),
};

/**
 * Unpacks a deflate stream that begins at `at`, and returns where it ends: browsers' DecompressionStream does not, so
 * it cannot read files of several parts. Source: RFC 1951. Throws Damaged.
 */
export function inflate(packed: Uint8Array, at: number, into: Unpacked): number {
  let hold = 0;
  let held = 0;
  const start = into.length;

  /** Holds at least `count` bits, if the stream has them. */
  const fill = (count: number) => {
    for (; held < count && at < packed.length; held += 8) hold |= packed[at++] << held;
  };
  const take = (count: number) => {
    fill(count);
    if (held < count) throw new Damaged();
    const value = hold & ((1 << count) - 1);
    hold >>>= count;
    held -= count;
    return value;
  };
  const symbol = ({ table, most }: Code) => {
    fill(most);
    const found = table[hold & ((1 << most) - 1)];
    const length = found & 15;
    if (length === 0 || length > held) throw new Damaged();
    hold >>>= length;
    held -= length;
    return found >> 4;
  };

  for (let last = false; !last;) {
    last = take(1) === 1;
    const kind = take(2);
    if (kind === 0) {
      at -= held >> 3;
      hold = held = 0;
      if (at + 4 > packed.length) throw new Damaged();
      const length = packed[at] | (packed[at + 1] << 8);
      if ((length ^ 0xffff) !== (packed[at + 2] | (packed[at + 3] << 8))) throw new Damaged();
      at += 4;
      if (at + length > packed.length) throw new Damaged();
      into.reserve(length).set(packed.subarray(at, at + length), into.length);
      into.length += length;
      at += length;
    } else if (kind === 3) throw new Damaged();
    else block(kind === 1 ? fixed : codes());
  }
  return at - (held >> 3);

  /** The codes that a block defines itself. */
  function codes() {
    const [literals, far, own] = [take(5) + 257, take(5) + 1, take(4) + 4];
    const ofLengths = new Uint8Array(19);
    for (let i = 0; i < own; i++) ofLengths[orderOfLengths[i]] = take(3);
    const code = codeOf(ofLengths);
    const bits = new Uint8Array(literals + far);
    for (let i = 0; i < bits.length;) {
      const length = symbol(code);
      if (length < 16) bits[i++] = length;
      else {
        if (length === 16 && i === 0) throw new Damaged();
        const value = length === 16 ? bits[i - 1] : 0;
        const times = length === 16 ? 3 + take(2) : length === 17 ? 3 + take(3) : 11 + take(7);
        if (i + times > bits.length) throw new Damaged();
        bits.fill(value, i, i + times);
        i += times;
      }
    }
    return { literals: codeOf(bits.subarray(0, literals)), distances: codeOf(bits.subarray(literals)) };
  }

  function block(code: { literals: Code; distances: Code }) {
    let out = into.bytes;
    let n = into.length;
    for (;;) {
      const found = symbol(code.literals);
      if (found < 256) {
        if (n === out.length) {
          into.length = n;
          out = into.reserve(1);
        }
        out[n++] = found;
        continue;
      }
      if (found === 256) break;
      if (found > 285) throw new Damaged();
      const { base, extra } = lengths[found - 257];
      const length = base + take(extra);
      const far = symbol(code.distances);
      if (far > 29) throw new Damaged();
      const distance = distances[far].base + take(distances[far].extra);
      if (distance > n - start) throw new Damaged();
      if (n + length > out.length) {
        into.length = n;
        out = into.reserve(length);
      }
      for (const end = n + length; n < end; n++) out[n] = out[n - distance];
    }
    into.length = n;
  }
}
