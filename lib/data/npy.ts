import { sizeOf } from '../engine/shapes';
import { asCharacters, bytesOf, readNumbers, type Stored } from '../files/binary';
import { PictureFileError } from './pictureFileError';

/** Numbers with a shape, row by row. */
export interface NumberArray {
  shape: number[];
  data: Uint8Array | Float32Array | Float64Array;
}

const magic = '\x93NUMPY';

export const isNpy = (file: Uint8Array, at = 0): boolean => asCharacters(file.subarray(at, at + 6)) === magic;

/** NumPy's letters for the kinds of numbers that can be read, with their possible widths. */
const readable: Record<string, number[]> = {
  b: [1],
  u: [1, 2, 4, 8],
  i: [1, 2, 4, 8],
  f: [2, 4, 8],
};

/** Types whose values may not fit a float32. */
const wide: Stored[] = ['u4', 'u8', 'i4', 'i8', 'f8'];

/**
 * Reads the arrays of an .npy file: `numpy.save` writes one, and several calls on one open file write several. Any version,
 * order of bytes and order in memory; booleans, integers and floating-point numbers. Source: NumPy's description of the
 * format, numpy.lib.format. Errors: damage, other kinds of numbers, Python objects.
 */
export function readNpy(file: Uint8Array): NumberArray[] {
  const arrays: NumberArray[] = [];
  let at = 0;
  do {
    const { dtype, fortranOrder, shape, start } = headerOf(file, at);
    const { stored, littleEndian } = kindOf(dtype);
    const size = sizeOf(shape);
    const end = start + size * bytesOf(stored);
    if (end > file.length) throw new PictureFileError('length', { expected: end, found: file.length });
    const bytes = file.subarray(start, end);
    const room = wide.includes(stored) ? new Float64Array(size) : new Float32Array(size);
    const data = stored === 'u1' ? bytes : readNumbers(bytes, stored, room, littleEndian);
    arrays.push({ shape, data: fortranOrder && shape.length > 1 ? rowByRow(data, shape) : data });
    at = end;
  } while (isNpy(file, at));
  if (at < file.length) throw new PictureFileError('length', { expected: at, found: file.length });
  return arrays;
}

function headerOf(file: Uint8Array, at: number) {
  const damaged = new PictureFileError('npy');
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < at + 12) throw damaged;
  const isLong = file[at + 6] >= 2;
  const length = isLong ? view.getUint32(at + 8, true) : view.getUint16(at + 8, true);
  const from = at + (isLong ? 12 : 10);
  const start = from + length;
  if (start > file.length) throw damaged;
  // a Python dictionary literal; Python 2 wrote sizes as 3L
  const header = new TextDecoder(file[at + 6] >= 3 ? 'utf-8' : 'latin1').decode(file.subarray(from, start));
  const dtype = /["']descr["']\s*:\s*(?:["']([^"']*)["']|([[(].*))/s.exec(header);
  const fortranOrder = /["']fortran_order["']\s*:\s*(True|False)/.exec(header);
  const shape = /["']shape["']\s*:\s*\(([\d\sL,]*)\)/.exec(header);
  if (!dtype || !fortranOrder || !shape) throw damaged;
  if (dtype[1] === undefined) throw new PictureFileError('npy-dtype', { found: structure(dtype[2]) });
  return {
    dtype: dtype[1],
    fortranOrder: fortranOrder[1] === 'True',
    shape: (shape[1].match(/\d+/g) ?? []).map(Number),
    start,
  };
}

/** The list of fields that a structured header continues with. */
const structure = (rest: string) => rest.slice(0, rest.search(/,\s*["']fortran_order/)).slice(0, 80);

function kindOf(dtype: string): { stored: Stored; littleEndian: boolean } {
  const [, order, letter, width] = /^([<>|=]?)([a-zA-Z?])(\d*)$/.exec(dtype) ?? [];
  if (letter === 'O') throw new PictureFileError('npy-objects');
  if (!readable[letter]?.includes(Number(width))) throw new PictureFileError('npy-dtype', { found: dtype });
  return { stored: `${letter}${width}` as Stored, littleEndian: order !== '>' };
}

/** Reorders numbers from column-major to row-major order. */
function rowByRow(data: NumberArray['data'], shape: number[]): NumberArray['data'] {
  const ordered = data.slice();
  const steps: number[] = []; // the step between neighbours along each dimension
  shape.reduce((step, n, d) => ((steps[d] = step), step * n), 1);
  const place = new Array<number>(shape.length).fill(0);
  let from = 0;
  for (let at = 0; at < ordered.length; at++) {
    ordered[at] = data[from];
    for (let d = shape.length - 1; d >= 0; d--) {
      from += steps[d];
      if (++place[d] < shape[d]) break;
      from -= steps[d] * shape[d];
      place[d] = 0;
    }
  }
  return ordered;
}
