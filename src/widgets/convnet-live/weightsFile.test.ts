import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { saveSafetensors } from '@lib/files/safetensors';
import { tensor } from '@lib/engine/tensor';
import { build } from '@parts/convnet/build';
import { demoNetwork, parseNetwork } from '@parts/convnet/inAddress';
import { compute as look } from './inWorker.look';
import { asFile, fromFile } from './weightsFile';

const small = 'c4k3p1,bn,relu,pool8,fc10';
const weightsFor = (network: string) =>
  Float32Array.from(Object.values(build(parseNetwork(network)!, 3).model.stateDict()).flatMap(({ values }) => [...values])); // prettier-ignore

test('what is saved is loaded again, with the layers that it was saved with', () => {
  for (const network of [small, demoNetwork]) {
    const weights = weightsFor(network);
    expect(fromFile(asFile(network, weights), 'fc10')).toEqual({ network, weights });
  }
});

test('a file of PyTorch, which does not name its layers, fits layers of its shapes', () => {
  const { model } = build(parseNetwork(small)!, 3);
  const file = saveSafetensors({ ...model.stateDict(), '1.num_batches_tracked': tensor(7) });
  expect(fromFile(file, small)).toEqual({ network: small, weights: weightsFor(small) });
  expect(fromFile(file, 'c4k3p1,bn,relu,pool8,fc6,fc10')).toEqual({ wrong: 'missing', texts: ['6.weight, 6.bias'] });
  expect(fromFile(file, 'fc10')).toMatchObject({ wrong: 'extra' });
  expect(fromFile(file, 'c8k3p1,bn,relu,pool8,fc10')).toMatchObject({ wrong: 'shape', texts: ['0.weight', '(8, 3, 3, 3)', '(4, 3, 3, 3)'] }); // prettier-ignore
  const more = saveSafetensors({ ...model.stateDict(), head: tensor([1]) });
  expect(fromFile(more, small)).toEqual({ wrong: 'extra', texts: ['head'] });
});

test('broken files, and files of other kinds, are reported', () => {
  const file = asFile(small, weightsFor(small));
  const text = new TextEncoder().encode('{"network": "a file of settings, and no safetensors"}');
  for (const bytes of [new Uint8Array(), file.slice(0, 5), Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10, 0), text]) {
    expect(fromFile(bytes, small)).toEqual({ wrong: 'otherFile', texts: [] });
  }
  for (const length of [60, file.length - 4]) {
    expect(fromFile(file.slice(0, length), small)).toEqual({ wrong: 'cutShort', texts: [] });
  }
  const more = Uint8Array.from([...file, 0]);
  expect(fromFile(more, small)).toMatchObject({ wrong: 'unreadable', texts: [expect.stringContaining('every byte')] });
  const endless = weightsFor(small);
  endless[5] = Infinity;
  expect(fromFile(asFile(small, endless), small)).toEqual({ wrong: 'notFinite', texts: ['0.weight'] });
});

test('PyTorch loads what is saved, and gives a picture the same scores', () => {
  const folder = `${import.meta.dirname}/../../../tests/reference/convnet`;
  const network = 'c4k5p2,bn,relu,pool2,c6k3,relu,pool2,fc10';
  const weights = weightsFor(network).map((w, i) => w + 0.01 * Math.sin(i)); // batch norm’s too are other than at first
  if (process.env.RECORD) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/ours.safetensors`, asFile(network, weights));
  }
  expect(new Uint8Array(readFileSync(`${folder}/ours.safetensors`))).toEqual(asFile(network, weights));
  const recorded = JSON.parse(readFileSync(`${folder}/recorded.json`, 'utf8')) as { network: string; scores: number[] };
  const pixels = Uint8Array.from({ length: 3072 }, (_, i) => (i * 37) % 256);
  const { values } = look({ network: recorded.network, weights, pixels });
  values[values.length - 1].forEach((score, c) => expect(score).toBeCloseTo(recorded.scores[c], 4));
});
