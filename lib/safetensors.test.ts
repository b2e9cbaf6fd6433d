import { expect, test } from 'vitest';
import { loadSafetensors, saveSafetensors } from './safetensors';
import { tensor } from './tensor';

test('tensors come back as they went', () => {
  const state = {
    'fc.weight': tensor([
      [1, 2.5],
      [3, -4],
    ]),
    scale: tensor(0.1, { dtype: 'float64' }),
  };
  const back = loadSafetensors(saveSafetensors(state));
  expect(Object.keys(back)).toEqual(Object.keys(state));
  expect(back['fc.weight'].tolist()).toEqual([
    [1, 2.5],
    [3, -4],
  ]);
  expect(back.scale.dtype).toBe('float64');
  expect(back.scale.item()).toBe(0.1);
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

test('what is no such file is named', () => {
  expect(() => loadSafetensors(new Uint8Array([1, 2, 3]))).toThrow(
    'loadSafetensors: this is no safetensors file, got 3 bytes without a header.',
  );
  const file = saveSafetensors({ a: tensor([1, 2]) });
  expect(() => loadSafetensors(file.subarray(0, file.length - 1))).toThrow(
    'loadSafetensors: the file is damaged, got a of a wrong length.',
  );
});
