import { expect, test } from 'vitest';
import { parseNetwork } from '@parts/convnet/inAddress';
import { sized } from '@parts/convnet/layers';
import { build } from '@parts/convnet/build';
import { asDigit } from './digit';
import { compute as look } from './inWorker.look';
import { indexOf, mainPart, originOf, within, type Seen } from './origin';
import { asValues } from './supply';

const network = 'c4k5s2p1,bn,relu,pool2,c6k3,relu,fc8,relu,fc10';
const pixels = Uint8Array.from({ length: 3072 }, (_, i) => (i * 37) % 256);

function seen(): Seen {
  const layers = parseNetwork(network)!;
  const all = Object.values(build(layers, 4).model.stateDict());
  const weights = Float32Array.from(all.flatMap(({ values }) => [...values]));
  const { values } = look({ network, weights, pixels });
  return { values: [asValues(pixels), ...values], layers: sized(layers).layers, weights };
}

test('every number is what its origin says, in every layer, at the edges too', () => {
  const all = seen();
  for (let layer = 0; layer < 9; layer++) {
    for (const [channel, row, column] of [
      [0, 0, 0],
      [1, 99, 99],
      [3, 5, 7],
    ]) {
      const cell = within({ layer, channel, row, column }, all.layers);
      const origin = originOf(cell, all);
      expect(origin.value).toBe(all.values[layer + 1][indexOf(cell, all.layers)]);
      if (origin.kind === 'sum') expect(origin.sum + origin.bias).toBeCloseTo(origin.value, 3);
      if (origin.kind === 'relu') expect(Math.max(0, origin.place.input)).toBe(origin.value);
      if (origin.kind === 'largest') expect(origin.places[origin.from].input).toBe(origin.value);
      if (origin.kind === 'bn') {
        const { place, mean, deviation, scale, shift } = origin;
        expect(((place.input - mean) / deviation) * scale + shift).toBeCloseTo(origin.value, 4);
      }
    }
  }
});

test('the way back ends at a pixel', () => {
  const all = seen();
  let origin = originOf({ layer: 8, channel: 3, row: 0, column: 0 }, all);
  const way = [origin.kind];
  for (let cell = mainPart(origin); cell; cell = mainPart(origin)) {
    origin = originOf(cell, all);
    way.push(origin.kind);
  }
  expect(way).toEqual(['sum', 'relu', 'sum', 'relu', 'sum', 'largest', 'relu', 'bn', 'sum', 'pixel']);
  const { channel, row, column } = origin.cell;
  expect(origin.value).toBeCloseTo(pixels[(channel * 32 + row) * 32 + column] / 127.5 - 1, 5);
});

test('a window at the edge has places outside, whose input is 0', () => {
  const origin = originOf({ layer: 0, channel: 0, row: 0, column: 0 }, seen());
  if (origin.kind !== 'sum') throw new Error(origin.kind);
  expect(origin.places).toHaveLength(75);
  expect(origin.places.filter(({ outside }) => outside)).toHaveLength(3 * 9);
  expect(origin.places.filter(({ outside, input }) => outside && input !== 0)).toEqual([]);
});

test('a drawn digit is as large as MNIST’s and stands where theirs do, wherever and however large it was drawn', () => {
  const width = 256;
  for (const [top, left, height, breadth] of [
    [20, 20, 180, 30],
    [120, 5, 40, 90],
    [0, 0, 256, 256],
  ]) {
    const ink = new Float32Array(width * width);
    for (let i = top; i < top + height; i++) for (let j = left; j < left + breadth; j++) ink[i * width + j] = 1;
    const digit = asDigit(ink, width)!;
    let [mass, y, x] = [0, 0, 0];
    const rows = new Set<number>();
    const columns = new Set<number>();
    for (let p = 0; p < 1024; p++) {
      if (!digit[p]) continue;
      const [row, column] = [Math.floor(p / 32), p % 32];
      mass += digit[p];
      y += digit[p] * (row + 0.5);
      x += digit[p] * (column + 0.5);
      rows.add(row);
      columns.add(column);
    }
    expect(Math.max(rows.size, columns.size)).toBe(20);
    expect(Math.abs(y / mass - 16)).toBeLessThanOrEqual(0.5);
    expect(Math.abs(x / mass - 16)).toBeLessThanOrEqual(0.5);
    expect(digit.slice(0, 1024)).toEqual(digit.slice(2048));
  }
  expect(asDigit(new Float32Array(width * width), width)).toBeNull();
});
