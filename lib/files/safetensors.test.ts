import { describe, expect, test } from 'vitest';
import { loadSafetensors, safetensorsMetadata, saveSafetensors } from './safetensors';
import { tensor } from '../engine/tensor';

test('tensors survive a round trip', () => {
  const state = {
    'fc.weight': tensor([
      [1, 2.5],
      [3, -4],
    ]),
    scale: tensor(0.1, { dtype: 'float64' }),
    empty: tensor([]),
  };
  const back = loadSafetensors(saveSafetensors(state));
  expect(Object.keys(back)).toEqual(Object.keys(state));
  expect(back['fc.weight'].tolist()).toEqual([
    [1, 2.5],
    [3, -4],
  ]);
  expect(back.scale.dtype).toBe('float64');
  expect(back.scale.item()).toBe(0.1);
  expect(back.empty.shape).toEqual([0]);
  expect(loadSafetensors(saveSafetensors({}))).toEqual({});
});

test('the file is laid out as the format says', () => {
  const file = saveSafetensors({ a: tensor([1]) });
  const length = Number(new DataView(file.buffer).getBigUint64(0, true));
  expect(length % 8).toBe(0);
  expect(JSON.parse(new TextDecoder().decode(file.subarray(8, 8 + length)))).toEqual({
    a: { dtype: 'F32', shape: [1], data_offsets: [0, 4] },
  });
  expect([...file.subarray(8 + length)]).toEqual([0, 0, 128, 63]); // 1 as a float32, low byte first
});

test('wide numbers begin at a multiple of their width, whatever comes before', () => {
  const file = saveSafetensors({ narrow: tensor([1]), wide: tensor([2], { dtype: 'float64' }) });
  const length = Number(new DataView(file.buffer).getBigUint64(0, true));
  const header = JSON.parse(new TextDecoder().decode(file.subarray(8, 8 + length))) as object;
  expect(header).toMatchObject({ narrow: { data_offsets: [8, 12] }, wide: { data_offsets: [0, 8] } });
  const { narrow, wide } = loadSafetensors(file);
  expect([narrow.item(), wide.item()]).toEqual([1, 2]);
});

test('texts about the file are kept', () => {
  const file = saveSafetensors({ a: tensor([1]) }, { format: 'pt', author: '我' });
  expect(safetensorsMetadata(file)).toEqual({ format: 'pt', author: '我' });
  expect(Object.keys(loadSafetensors(file))).toEqual(['a']);
  expect(safetensorsMetadata(saveSafetensors({}))).toEqual({});
  expect(() => saveSafetensors({ __metadata__: tensor([1]) })).toThrow(
    'saveSafetensors: no tensor can be called __metadata__, where texts are kept.',
  );
});

test('names may be anything', () => {
  const names = ['', 'constructor', '__proto__', '权重', 'a"b\\', '{', '0'];
  const state = Object.fromEntries(names.map((name, i) => [name, tensor(i)]));
  const back = loadSafetensors(saveSafetensors(state));
  expect(names.map((name) => Object.getOwnPropertyDescriptor(back, name)!.value.item())).toEqual(names.map((_, i) => i)); // prettier-ignore
});

/** A file with this header and this number of data bytes. */
function fileOf(header: unknown, bytes = 0): Uint8Array {
  const text = new TextEncoder().encode(typeof header === 'string' ? header : JSON.stringify(header));
  const file = new Uint8Array(8 + text.length + bytes);
  new DataView(file.buffer).setBigUint64(0, BigInt(text.length), true);
  file.set(text, 8);
  return file;
}
const entry = (from: number, to: number, shape = [(to - from) / 4], dtype = 'F32') => ({ dtype, shape, data_offsets: [from, to] }); // prettier-ignore
const whole = saveSafetensors({ a: tensor([1, 2]) });
const noFile = 'this is not a safetensors file: it does not begin with the length of its header';
const longHeader = whole.slice();
new DataView(longHeader.buffer).setBigUint64(0, 2n ** 63n, true);
const i64 = fileOf({ a: entry(0, 8, [1], 'I64') }, 8);
new DataView(i64.buffer).setBigInt64(i64.length - 8, 2n ** 53n + 1n, true);

describe('names what is not such a file, or a damaged one', () => {
  test.each<[what: string, file: Uint8Array, message: string]>([
    ['nothing', new Uint8Array(), 'the file is empty.'],
    ['a few bytes', Uint8Array.of(1, 2, 3), 'this is not a safetensors file, got 3 bytes without a header.'],
    ['a text', new TextEncoder().encode('Dear reader,'), `${noFile}.`],
    ['a text with a brace in ninth place', new TextEncoder().encode('reader: {"a": 1}'), `${noFile}.`],
    ['a picture', Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13), `${noFile}.`],
    ['what torch.save writes', Uint8Array.of(0x50, 0x4b, 3, 4), 'this is not a safetensors file, got a zip archive, as torch.save writes. In Python: safetensors.torch.save_file(model.state_dict(), path).'], // prettier-ignore
    ['a pickle', Uint8Array.of(0x80, 2, 0x8a), 'this is not a safetensors file, got a Python pickle. In Python: safetensors.torch.save_file(model.state_dict(), path).'], // prettier-ignore
    [
      'a header that ends early',
      whole.subarray(0, 20),
      'the file is cut short, got a header of 56 bytes where 12 follow.',
    ],
    ['a header of impossible length', longHeader, `${noFile}.`],
    ['numbers that end early', whole.subarray(0, -1), 'the file is cut short: 8 bytes of numbers are needed, got 7.'],
    [
      'bytes too many',
      fileOf({ a: entry(0, 4) }, 6),
      'every byte must belong to a tensor, got 2 at the end that do not.',
    ],
    ['a header that is not UTF-8', Uint8Array.of(2, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xfe), 'this is not a safetensors file, got a header that is not UTF-8.'], // prettier-ignore
    ['a header that is not JSON', fileOf('{"a":'), 'this is not a safetensors file, got a header that is not JSON.'],
    ['an empty header', fileOf(''), 'this is not a safetensors file, got a header that is not JSON.'],
    ['a header that is a list', fileOf('[1, 2]'), 'the header must be an object, got [1, 2].'],
    ['a header that is null', fileOf('null'), 'the header must be an object, got null.'],
    ['a name twice', fileOf('{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"\\u0061":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}', 4), 'every name must occur once in the header, got a twice.'], // prettier-ignore
    ['an entry that is a number', fileOf({ a: 3 }), 'a needs a dtype, a shape and two data_offsets, got 3.'],
    ['an entry without a shape', fileOf({ a: { dtype: 'F32', data_offsets: [0, 0] } }), 'a needs a dtype, a shape and two data_offsets, got {"dtype":"F32","data_offsets":[0,0]}.'], // prettier-ignore
    ['a negative size', fileOf({ a: entry(0, 4, [-1]) }, 4), 'a needs a dtype, a shape and two data_offsets, got {"dtype":"F32","shape":[-1],"data_offsets":[0,4]}.'], // prettier-ignore
    ['an unknown kind of number', fileOf({ a: entry(0, 8, [1], 'C64') }, 8), 'numbers must be one of BOOL, U8, I8, U16, I16, F16, BF16, F32, U32, I32, U64, I64, F64, got C64 for a.'], // prettier-ignore
    ['a kind called toString', fileOf({ a: entry(0, 8, [1], 'toString') }, 8), 'numbers must be one of BOOL, U8, I8, U16, I16, F16, BF16, F32, U32, I32, U64, I64, F64, got toString for a.'], // prettier-ignore
    ['a shape that does not fit', fileOf({ a: entry(0, 4, [2, 3]) }, 4), 'the file is damaged: a of shape (2, 3) in F32 needs 24 bytes, got 4.'], // prettier-ignore
    ['offsets the wrong way round', fileOf({ a: entry(4, 0, [1]) }, 4), 'the file is damaged: a of shape (1,) in F32 needs 4 bytes, got an end before the beginning.'], // prettier-ignore
    ['tensors that overlap', fileOf({ a: entry(0, 8), b: entry(4, 12) }, 12), 'tensors must not share bytes, got a and b, which overlap.'], // prettier-ignore
    ['a gap', fileOf({ b: entry(8, 12), a: entry(0, 4) }, 12), 'every byte must belong to a tensor, got 4 before b that do not.'], // prettier-ignore
    [
      'texts that are numbers',
      fileOf({ __metadata__: { version: 1 } }),
      '__metadata__ must hold texts, got {"version":1}.',
    ],
    ['an integer that is not exact', i64, 'an integer must be exact as a float64, got 9007199254740993 in a.'],
  ])('%s', (_, file, message) => expect(() => loadSafetensors(file)).toThrow(`loadSafetensors: ${message}`));
});

test('a file as an ArrayBuffer, and anything that is not a file', () => {
  expect(loadSafetensors(whole.slice().buffer).a.tolist()).toEqual([1, 2]);
  expect(safetensorsMetadata(whole.slice().buffer)).toEqual(safetensorsMetadata(whole));
  for (const [given, got] of [
    ['a name', 'string'],
    [null, 'null'],
    [undefined, 'undefined'],
    [{ a: [1] }, 'object'],
  ] as const)
    // prettier-ignore
    expect(() => loadSafetensors(given as never)).toThrow(
      `loadSafetensors: a file’s bytes are needed, as a Uint8Array or an ArrayBuffer, got ${got}.`,
    );
});

test('a file in the middle of a larger buffer', () => {
  const within = new Uint8Array(whole.length + 20);
  within.set(whole, 13);
  expect(loadSafetensors(within.subarray(13, 13 + whole.length)).a.tolist()).toEqual([1, 2]);
  expect(() => loadSafetensors(within.subarray(13, 16))).toThrow('this is not a safetensors file');
});
