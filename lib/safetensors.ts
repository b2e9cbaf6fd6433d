import { TensorError } from './errors';
import { allocate, sizeOf, Tensor } from './tensor';

interface Entry {
  dtype: string;
  shape: number[];
  data_offsets: [number, number];
}

const names = { float32: 'F32', float64: 'F64' } as const;

/**
 * Writes tensors as a safetensors file: the length of a header (8 bytes), the header (JSON), the numbers.
 * In Python: `safetensors.torch.load_file(path)`. Source: the format's own description, huggingface/safetensors.
 */
export function saveSafetensors(tensors: Record<string, Tensor>): Uint8Array {
  let offset = 0;
  const header: Record<string, Entry> = {};
  for (const [name, { dtype, shape, values }] of Object.entries(tensors)) {
    header[name] = { dtype: names[dtype], shape: [...shape], data_offsets: [offset, (offset += values.byteLength)] };
  }
  const json = JSON.stringify(header);
  const text = new TextEncoder().encode(json + ' '.repeat((8 - (new TextEncoder().encode(json).length % 8)) % 8));
  const file = new Uint8Array(8 + text.length + offset);
  new DataView(file.buffer).setBigUint64(0, BigInt(text.length), true);
  file.set(text, 8);
  for (const [name, { values }] of Object.entries(tensors)) {
    const [start] = header[name].data_offsets;
    file.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), 8 + text.length + start);
  }
  return file;
}

/** Reads the tensors of a safetensors file. Errors: what is no such file, numbers other than F32 and F64. */
export function loadSafetensors(file: Uint8Array): Record<string, Tensor> {
  const { header, start } = readHeader(file);
  const tensors: Record<string, Tensor> = {};
  for (const [
    name,
    {
      dtype,
      shape,
      data_offsets: [from, to],
    },
  ] of Object.entries(header)) {
    if (name === '__metadata__') continue;
    const own = dtype === 'F32' ? 'float32' : dtype === 'F64' ? 'float64' : null;
    if (!own) throw fail('numbers must be F32 or F64', `${dtype} for ${name}`);
    const data = allocate(sizeOf(shape), own);
    if (to - from !== data.byteLength || start + to > file.length)
      throw fail('the file is damaged', `${name} of a wrong length`);
    new Uint8Array(data.buffer).set(file.subarray(start + from, start + to));
    tensors[name] = new Tensor(data, shape);
  }
  return tensors;
}

function readHeader(file: Uint8Array): { header: Record<string, Entry>; start: number } {
  try {
    const length = Number(new DataView(file.buffer, file.byteOffset).getBigUint64(0, true));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(file.subarray(8, 8 + length));
    return { header: JSON.parse(text) as Record<string, Entry>, start: 8 + length };
  } catch {
    throw fail('this is no safetensors file', `${file.length} bytes without a header`);
  }
}

const fail = (rule: string, got: string) => new TensorError('loadSafetensors', 'option', rule, { got });
