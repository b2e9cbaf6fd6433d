// Weights in both directions: files that PyTorch wrote (tests/reference/safetensors.py), and one of ours that it has
// read.
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadSafetensors, safetensorsMetadata, saveSafetensors } from '../files/safetensors';
import { Tensor, tensor, type DType } from '../engine/tensor';
import {
  BatchNorm1d,
  BatchNorm2d,
  Conv2d,
  Flatten,
  Linear,
  MaxPool2d,
  PReLU,
  ReLU,
  Sequential,
  type StateDict,
} from './index';

const folder = `${import.meta.dirname}/../../tests/reference/safetensors`;
const file = (name: string) => new Uint8Array(readFileSync(`${folder}/${name}.safetensors`));

interface Plain {
  shape: number[];
  data: number[];
}
const recorded = JSON.parse(readFileSync(`${folder}/recorded.json`, 'utf8')) as {
  x: Plain;
  logits: Record<string, Plain>;
  numbers: Record<string, { shape: number[]; data: string[] }>;
};

const network = (dtype: DType) =>
  new Sequential(
    new Conv2d(3, 4, 3, { padding: 1, dtype }),
    new BatchNorm2d(4, { dtype }),
    new PReLU(4, { dtype }),
    new MaxPool2d(2),
    new Flatten(),
    new Linear(36, 5, { dtype }),
    new BatchNorm1d(5, { dtype }),
    new ReLU(),
    new Linear(5, 2, { bias: false, dtype }),
  ).eval();

describe.each(Object.keys(recorded.logits))('PyTorch’s network in %s', (name) => {
  test('gives PyTorch’s logits', () => {
    const net = network('float64');
    net.loadStateDict(loadSafetensors(file(`network-${name}`)));
    const { x, logits } = recorded;
    const found = net.forward(new Tensor(Float64Array.from(x.data), x.shape));
    expect(found.shape).toEqual(logits[name].shape);
    logits[name].data.forEach((value, i) => expect(found.data[i]).toBeCloseTo(value, 10));
  });

  test('keeps the file’s metadata, and the number of batches seen', () => {
    expect(safetensorsMetadata(file(`network-${name}`))).toEqual({ format: 'pt' });
    expect(loadSafetensors(file(`network-${name}`))['1.num_batches_tracked'].item()).toBe(3);
  });
});

test('every kind of number is what PyTorch wrote', () => {
  const found = loadSafetensors(file('numbers'));
  expect(Object.keys(found).sort()).toEqual(Object.keys(recorded.numbers).sort());
  for (const [name, { shape, data }] of Object.entries(recorded.numbers)) {
    expect(found[name].shape, name).toEqual(shape);
    const wanted = data.map((text) => (text === 'nan' ? NaN : Number(text.replace('inf', 'Infinity'))));
    expect([...found[name].data], name).toEqual(wanted);
  }
});

test('the file that PyTorch has read is the one that we write', () => {
  const net = network('float32');
  net.loadStateDict(loadSafetensors(file('network-F32')));
  // an odd number of narrow values before a wide one: PyTorch needs the wide one aligned to its width
  const state: StateDict = { ...net.stateDict(), 'extra.double': tensor([1 / 3], { dtype: 'float64' }) };
  const written = saveSafetensors(state, { format: 'pt' });
  if (process.env.RECORD) writeFileSync(`${folder}/ours.safetensors`, written);
  expect(written).toEqual(file('ours'));
});
