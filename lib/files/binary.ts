// Numbers as stored in files of weights and arrays: safetensors and NumPy's formats.

/** How a number is stored: boolean, unsigned, signed, floating point or bfloat16, and its number of bytes. */
export type Stored = 'b1' | 'u1' | 'u2' | 'u4' | 'u8' | 'i1' | 'i2' | 'i4' | 'i8' | 'f2' | 'f4' | 'f8' | 'bf2';

export const bytesOf = (stored: Stored): number => Number(stored.at(-1));

/** Decodes a small floating-point format, such as half precision with 5 exponent bits. */
function smallFloat(bits: number, exponentBits: number, fractionBits: number): number {
  const sign = bits >> (exponentBits + fractionBits) ? -1 : 1;
  const most = (1 << exponentBits) - 1;
  const exponent = (bits >> fractionBits) & most;
  const fraction = (bits & ((1 << fractionBits) - 1)) / (1 << fractionBits);
  if (exponent === most) return fraction ? NaN : sign * Infinity;
  const bias = most >> 1;
  return sign * (exponent ? (1 + fraction) * 2 ** (exponent - bias) : fraction * 2 ** (1 - bias));
}

const readers: Record<Stored, (view: DataView, at: number, littleEndian: boolean) => number> = {
  b1: (view, at) => (view.getUint8(at) ? 1 : 0),
  u1: (view, at) => view.getUint8(at),
  i1: (view, at) => view.getInt8(at),
  u2: (view, at, little) => view.getUint16(at, little),
  i2: (view, at, little) => view.getInt16(at, little),
  u4: (view, at, little) => view.getUint32(at, little),
  i4: (view, at, little) => view.getInt32(at, little),
  u8: (view, at, little) => Number(view.getBigUint64(at, little)),
  i8: (view, at, little) => Number(view.getBigInt64(at, little)),
  f2: (view, at, little) => smallFloat(view.getUint16(at, little), 5, 10),
  bf2: (view, at, little) => smallFloat(view.getUint16(at, little), 8, 7),
  f4: (view, at, little) => view.getFloat32(at, little),
  f8: (view, at, little) => view.getFloat64(at, little),
};

/** Reads numbers from bytes into an array with room for them. Integers of 64 bits become the nearest float64. */
export function readNumbers<To extends { [at: number]: number; readonly length: number }>(
  bytes: Uint8Array,
  stored: Stored,
  into: To,
  littleEndian = true,
): To {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const read = readers[stored];
  const step = bytesOf(stored);
  for (let i = 0; i < into.length; i++) into[i] = read(view, i * step, littleEndian);
  return into;
}

/** The first 64-bit integer that a float64 cannot hold, if any. */
export function firstInexact(bytes: Uint8Array, stored: Stored): bigint | undefined {
  if (stored !== 'i8' && stored !== 'u8') return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length; at += 8) {
    const value = stored === 'i8' ? view.getBigInt64(at, true) : view.getBigUint64(at, true);
    if (BigInt(Number(value)) !== value) return value;
  }
  return undefined;
}

/**
 * Converts bytes to characters with the same codes, for comparison with signatures. (TextDecoder's latin1 is
 * windows-1252.)
 */
export const asCharacters = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
