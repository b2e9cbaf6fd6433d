import { bytesOf, firstInexact, readNumbers, type Stored } from './binary';
import { formatShape, TensorError } from '../engine/errors';
import { firstRepeatedName } from './repeatedName';
import { sizeOf } from '../engine/shapes';
import { allocate, Tensor, type DType } from '../engine/tensor';

interface Entry {
  dtype: string;
  shape: number[];
  data_offsets: [number, number];
}

const written = { float32: 'F32', float64: 'F64' } as const;

/** The format's name for each kind of number, how it is stored, and the dtype it is read as, without loss. */
const kinds: Record<string, [Stored, DType]> = {
  BOOL: ['b1', 'float32'],
  U8: ['u1', 'float32'],
  I8: ['i1', 'float32'],
  U16: ['u2', 'float32'],
  I16: ['i2', 'float32'],
  F16: ['f2', 'float32'],
  BF16: ['bf2', 'float32'],
  F32: ['f4', 'float32'],
  U32: ['u4', 'float64'],
  I32: ['i4', 'float64'],
  U64: ['u8', 'float64'],
  I64: ['i8', 'float64'],
  F64: ['f8', 'float64'],
};

/** The format's own reader also refuses longer headers. */
const mostHeader = 100_000_000;

/** The key under which the format keeps texts about the file, among the tensors' names. */
const about = '__metadata__';

/**
 * Writes tensors as a safetensors file: the length of a header (8 bytes), the header (JSON), the numbers. `metadata`
 * holds texts about the file. In Python: `safetensors.torch.load_file(path)`. Source: the format's own description,
 * huggingface/safetensors. Error: a tensor called `__metadata__`.
 * @category files
 */
export function saveSafetensors(tensors: Record<string, Tensor>, metadata?: Record<string, string>): Uint8Array {
  if (Object.hasOwn(tensors, about)) {
    throw new TensorError('saveSafetensors', 'option', `no tensor can be called ${about}, where texts are kept`);
  }
  // wide numbers first, so that all are aligned to their width: PyTorch reads them in place
  const entries = Object.entries(tensors);
  const ordered = [...entries].sort(([, a], [, b]) => width(b) - width(a));
  let offset = 0;
  const places = new Map(
    ordered.map(([name, { values }]) => [name, [offset, (offset += values.byteLength)] as [number, number]]),
  );
  const header = entries.map(([name, { dtype, shape }]): [string, Entry] => [
    name,
    { dtype: written[dtype], shape: [...shape], data_offsets: places.get(name)! },
  ]);
  const json = JSON.stringify(Object.fromEntries<unknown>(metadata ? [[about, metadata], ...header] : header));
  const length = new TextEncoder().encode(json).length;
  const text = new TextEncoder().encode(json + ' '.repeat((8 - (length % 8)) % 8));
  const file = new Uint8Array(8 + text.length + offset);
  new DataView(file.buffer).setBigUint64(0, BigInt(text.length), true);
  file.set(text, 8);
  for (const [name, { values }] of entries) {
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    file.set(bytes, 8 + text.length + places.get(name)![0]);
  }
  return file;
}

const width = ({ dtype }: Tensor) => (dtype === 'float32' ? 4 : 8);

/**
 * Reads the tensors of a safetensors file. F64 and integers of 32 and 64 bits become float64; F32, F16, BF16, smaller
 * integers and BOOL (0 and 1) become float32: no number changes. Errors: other or damaged files, other kinds of
 * numbers, integers that a float64 cannot hold exactly.
 * @category files
 */
export function loadSafetensors(file: Uint8Array | ArrayBuffer): Record<string, Tensor> {
  const fail = failing('loadSafetensors');
  const { entries, numbers } = read(file, fail);
  return Object.fromEntries(
    entries.map(({ name, dtype, shape, data_offsets: [from, to] }) => {
      const [stored, own] = kinds[dtype];
      const bytes = numbers.subarray(from, to);
      const inexact = firstInexact(bytes, stored);
      if (inexact !== undefined) throw fail('an integer must be exact as a float64', `${inexact} in ${name}`);
      return [name, new Tensor(readNumbers(bytes, stored, allocate(sizeOf(shape), own)), shape)];
    }),
  );
}

/**
 * Reads the texts that a safetensors file holds about itself, its `__metadata__`. Errors: as `loadSafetensors`.
 * @category files
 */
export function safetensorsMetadata(file: Uint8Array | ArrayBuffer): Record<string, string> {
  return read(file, failing('safetensorsMetadata')).metadata;
}

/** A parsed and checked file: its numbers follow each other without gaps. */
function read(file: unknown, fail: Fail) {
  const { text, numbers } = headerOf(asBytes(file, fail), fail);
  const { [about]: texts, ...tensors } = parse(text, fail);
  const metadata = texts ?? {};
  if (!isObject(metadata) || Object.values(metadata).some((value) => typeof value !== 'string')) {
    throw fail(`${about} must hold texts`, JSON.stringify(metadata).slice(0, 60));
  }
  const entries = Object.entries(tensors).map(([name, entry]) => ({ name, ...checked(name, entry, fail) }));
  let end = 0;
  const byPlace = [...entries].sort((a, b) => a.data_offsets[0] - b.data_offsets[0] || a.data_offsets[1] - b.data_offsets[1]); // prettier-ignore
  for (const [at, { name, data_offsets }] of byPlace.entries()) {
    const [from, to] = data_offsets;
    if (from < end) throw fail('tensors must not share bytes', `${byPlace[at - 1].name} and ${name}, which overlap`);
    if (from > end) throw fail('every byte must belong to a tensor', `${from - end} before ${name} that do not`);
    end = to;
  }
  if (end > numbers.length)
    throw fail(`the file is cut short: ${end} bytes of numbers are needed`, `${numbers.length}`);
  if (end < numbers.length) {
    throw fail('every byte must belong to a tensor', `${numbers.length - end} at the end that do not`);
  }
  return { entries, numbers, metadata: metadata as Record<string, string> };
}

function asBytes(file: unknown, fail: Fail): Uint8Array {
  if (file instanceof Uint8Array) return file;
  if (file instanceof ArrayBuffer) return new Uint8Array(file);
  throw fail('a file’s bytes are needed, as a Uint8Array or an ArrayBuffer', file === null ? 'null' : typeof file);
}
const noFile = 'this is not a safetensors file';

function headerOf(file: Uint8Array, fail: Fail): { text: string; numbers: Uint8Array } {
  if (file.length === 0) throw fail('the file is empty');
  if (file[0] === 0x50 && file[1] === 0x4b) {
    throw fail(noFile, 'a zip archive, as torch.save writes', 'In Python: safetensors.torch.save_file(model.state_dict(), path).'); // prettier-ignore
  }
  if (file[0] === 0x80) {
    throw fail(noFile, 'a Python pickle', 'In Python: safetensors.torch.save_file(model.state_dict(), path).');
  }
  if (file.length < 8) throw fail(noFile, `${file.length} bytes without a header`);
  const length = new DataView(file.buffer, file.byteOffset, file.byteLength).getBigUint64(0, true);
  if (length > BigInt(file.length - 8)) {
    // a header begins with a brace: the file is a safetensors file, but incomplete
    const isOne = file[8] === 0x7b && length <= mostHeader;
    if (!isOne) throw fail('this is not a safetensors file: it does not begin with the length of its header');
    throw fail('the file is cut short', `a header of ${length} bytes where ${file.length - 8} follow`);
  }
  const start = 8 + Number(length);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(file.subarray(8, start));
    return { text, numbers: file.subarray(start) };
  } catch {
    throw fail(noFile, 'a header that is not UTF-8');
  }
}

function parse(text: string, fail: Fail): Record<string, unknown> {
  let header: unknown;
  try {
    header = JSON.parse(text);
  } catch {
    throw fail(noFile, 'a header that is not JSON');
  }
  if (!isObject(header)) throw fail('the header must be an object', text.trim().slice(0, 60));
  const repeated = firstRepeatedName(text);
  if (repeated !== undefined) throw fail('every name must occur once in the header', `${repeated} twice`);
  return header;
}

/** Checks the header's entry for a tensor. */
function checked(name: string, entry: unknown, fail: Fail): Entry {
  const { dtype, shape, data_offsets: offsets } = isObject(entry) ? entry : {};
  const described = typeof dtype === 'string' && areSizes(shape) && areSizes(offsets) && offsets.length === 2;
  if (!described) {
    throw fail(`${name} needs a dtype, a shape and two data_offsets`, JSON.stringify(entry).slice(0, 120));
  }
  if (!Object.hasOwn(kinds, dtype)) {
    throw fail(`numbers must be one of ${Object.keys(kinds).join(', ')}`, `${dtype} for ${name}`);
  }
  const bytes = sizeOf(shape) * bytesOf(kinds[dtype][0]);
  if (offsets[1] - offsets[0] !== bytes) {
    const found = offsets[1] < offsets[0] ? `an end before the beginning` : `${offsets[1] - offsets[0]}`;
    throw fail(`the file is damaged: ${name} of shape ${formatShape(shape)} in ${dtype} needs ${bytes} bytes`, found);
  }
  return { dtype, shape, data_offsets: offsets as [number, number] };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const areSizes = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((size) => Number.isSafeInteger(size) && size >= 0);

/** Makes the errors of the function `op`. */
const failing = (op: string) => (rule: string, got?: string, advice?: string) =>
  new TensorError(op, 'option', rule, { got, advice });
type Fail = ReturnType<typeof failing>;
