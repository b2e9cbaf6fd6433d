import { expect, test } from 'vitest';
import { Tensor, zeros } from '@lib/engine/tensor';
import { saveSafetensors, loadSafetensors } from '@lib/files/safetensors';
import { build, valuesIn } from './build';
import { demoNetwork, formatNetwork, misreadIn, parseNetwork, tidied } from './inAddress';
import { nearestFit, sized, tensorsOf, volumeAfter, type Layer } from './layers';

const conv = (filters: number, size: number, stride = 1, pad = 0): Layer => ({
  kind: 'conv',
  filters,
  size,
  stride,
  pad,
});

test('sizes of the notes: ten 5 × 5 filters with padding 2, six without', () => {
  const padded = sized([conv(10, 5, 1, 2)]);
  expect(padded.layers[0].to).toEqual([10, 32, 32]);
  expect(padded.parameters).toBe(760);
  expect(padded.multiplyAdds).toBe(10 * 32 * 32 * 75);
  expect(sized([conv(6, 5)]).layers[0].to).toEqual([6, 28, 28]);
  expect(sized([conv(1, 5)]).parameters).toBe(76);
});

test('what is left over at the end is left out, as in the library, or refused', () => {
  expect(volumeAfter(conv(1, 3, 3), [1, 7, 7])).toEqual([1, 2, 2]);
  expect(volumeAfter(conv(1, 3, 3), [1, 7, 7], true)).toMatchObject({ why: 'steps', side: 7 });
  expect((volumeAfter(conv(1, 3, 3), [1, 7, 7], true) as { places: number }).places).toBeCloseTo(2.33, 2);
  expect(volumeAfter(conv(96, 11, 4), [3, 224, 224])).toEqual([96, 54, 54]);
  expect(volumeAfter(conv(96, 11, 4), [3, 224, 224], true)).toMatchObject({ why: 'steps' });
  expect(volumeAfter(conv(96, 11, 4), [3, 227, 227], true)).toEqual([96, 55, 55]);
  expect(volumeAfter(conv(1, 9), [1, 7, 7])).toEqual({ why: 'window', size: 9, side: 7 });
  expect(volumeAfter({ kind: 'pool', size: 2, stride: 2 }, [10])).toEqual({ why: 'flat' });
  expect(nearestFit(conv(1, 3, 3), [1, 7, 7])).toEqual(conv(1, 3, 2));
  expect(nearestFit(conv(1, 9), [1, 7, 7])).toEqual(conv(1, 9, 1, 1));
  expect(nearestFit({ kind: 'pool', size: 2, stride: 2 }, [10])).toBeNull();
});

test.each(['c4k3s2p1,relu,pool3,fc10', 'c4k5,pool2,pool4,fc10', 'c2k3s3,pool2s1,fc10'])(
  '%s has the sizes that it is built with',
  (text) => {
    const network = parseNetwork(text)!;
    const { layers } = sized(network);
    const values = valuesIn(build(network, 1), zeros([1, 3, 32, 32]));
    expect(values.map(({ shape }) => [...shape].slice(1))).toEqual(layers.map(({ to }) => [...to]));
    expect(layers.some(({ left }) => left > 0)).toBe(true);
  },
);

test('what does not fit ends the sizes, and is not built', () => {
  const network = parseNetwork('c8k5,pool2,pool4,fc10')!;
  expect(sized(network, undefined, true)).toMatchObject({ misfit: { at: 2, misfit: { why: 'steps', side: 14 } } });
  expect(sized(network, undefined, true).layers).toHaveLength(2);
  expect(() => build(parseNetwork('c8k5,fc10,pool2')!, 1)).toThrow('layer 3');
});

test('a network is written in an address and read again', () => {
  for (const text of [
    demoNetwork,
    'c6k5,relu,pool2,c16k5,relu,pool2,fc120,relu,fc84,relu,fc10',
    'c4k3s2p1,bn,relu,pool3s1,fc10',
  ]) {
    expect(formatNetwork(parseNetwork(text)!)).toBe(text);
  }
  for (const text of [
    '',
    'relu,',
    'c0k3',
    'c16',
    'c16k5p2;relu',
    'fc99999',
    'pool',
    'c4k3s0',
    'dropout',
    Array(25).fill('relu').join(),
  ]) {
    expect(parseNetwork(text), text).toBeNull();
    expect(misreadIn(text), text).not.toBeNull();
  }
  expect(misreadIn(demoNetwork)).toBeNull();
});

test.each([
  ['', { why: 'empty' }],
  [',', { why: 'empty' }],
  ['relu,,fc10', { why: 'unknown', at: 1, part: '' }],
  ['xyz', { why: 'unknown', at: 0, part: 'xyz' }],
  ['relu,sigmoid,fc10', { why: 'unknown', at: 1, part: 'sigmoid' }],
  ['c16', { why: 'conv', at: 0, part: 'c16' }],
  ['conv3,fc10', { why: 'conv', at: 0, part: 'conv3' }],
  ['c16k5p2s1,fc10', { why: 'conv', at: 0, part: 'c16k5p2s1' }],
  ['c4k3,pool,fc10', { why: 'pool', at: 1, part: 'pool' }],
  ['c4k3,fc', { why: 'fc', at: 1, part: 'fc' }],
  ['c4k3,c0k3,fc10', { why: 'range', at: 1, part: 'c0k3', name: 'filters', least: 1, most: 1024 }],
  ['pool99', { why: 'range', at: 0, part: 'pool99', name: 'size', least: 1, most: 11 }],
  [Array(25).fill('relu').join(), { why: 'many', found: 25, most: 24 }],
])('of “%s” the first part that is not understood is named', (text, misread) => {
  expect(misreadIn(text)).toEqual(misread);
});

test.each([
  ['c16k5 relu pool2 fc10', 'c16k5,relu,pool2,fc10'],
  [' C16 k5 p2 ,\n ReLU; pool 3 s2、fc 10, ', 'c16k5p2,relu,pool3s2,fc10'],
  ['c4k3，relu，fc10', 'c4k3,relu,fc10'],
])('“%s” as it is typed keeps its layers apart', (typed, text) => {
  expect(tidied(typed)).toBe(text);
});

test('tensors have PyTorch’s names, and as many numbers as were counted', () => {
  const network = parseNetwork('c4k3p1,bn,relu,pool2,fc6,bn,relu,fc10')!;
  const { model } = build(network, 1);
  expect(Object.keys(model.stateDict())).toEqual([
    ...['0.weight', '0.bias', '1.weight', '1.bias', '1.running_mean', '1.running_var'],
    ...['5.weight', '5.bias', '6.weight', '6.bias', '6.running_mean', '6.running_var', '8.weight', '8.bias'],
  ]);
  const listed = tensorsOf(network).map(({ name, shape }) => [name, shape]);
  expect(listed).toEqual(Object.entries(model.stateDict()).map(([name, { shape }]) => [name, [...shape]]));
  expect(model.parameters().reduce((sum, { size }) => sum + size, 0)).toBe(sized(network).parameters);
  const other = build(network, 2).model;
  other.loadStateDict(loadSafetensors(saveSafetensors(model.stateDict())));
  const x = zeros([1, 3, 32, 32]);
  expect([...other.eval().forward(x).data]).toEqual([...model.eval().forward(x).data]);
});

test('a seed decides the weights; the values of each layer end with the scores', () => {
  const network = parseNetwork(demoNetwork)!;
  const [one, again, two] = [1, 1, 2].map((seed) => build(network, seed));
  const x = new Tensor(
    Float32Array.from({ length: 3072 }, (_, i) => Math.sin(i)),
    [1, 3, 32, 32],
  );
  const [a, b, c] = [one, again, two].map((net) => valuesIn(net, x));
  expect(a.map(({ shape }) => [...shape].slice(1))).toEqual(sized(network).layers.map(({ to }) => [...to]));
  expect([...a[9].data]).toEqual([...b[9].data]);
  expect([...a[9].data]).not.toEqual([...c[9].data]);
  expect([...a[9].data]).toEqual([...one.model.forward(x).data]);
});
