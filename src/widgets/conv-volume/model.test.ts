import { expect, test } from 'vitest';
import { Conv2d } from '@lib/nn';
import { Random } from '@lib/random';
import { zeros } from '@lib/index';
import { sizeOf } from '@parts/volumes/volume';
import { drawnOf } from './Figure';
import { compute, costOf, doubled, type Sizes } from './model';

const layer: Sizes = { size: 32, depth: 3, filters: 10, kernel: 5, stride: 1, pad: 2 };
const looked = { column: [0], row: [0], map: [0] };

test('the numbers of the syllabus', () => {
  expect(costOf(layer)).toMatchObject({ out: 32, perFilter: 76, parameters: 760 });
  expect(costOf({ ...layer, filters: 6, pad: 0 })).toMatchObject({ out: 28, parameters: 456, outputs: 28 * 28 * 6 });
});

test('shapes and parameters are those of the library’s layer', () => {
  for (const change of [{}, { stride: 2 }, { kernel: 3, pad: 0 }, { depth: 8, filters: 2, stride: 3 }]) {
    const { size, depth, filters, kernel, stride, pad } = { ...layer, size: 17, ...change };
    const conv = new Conv2d(depth, filters, kernel, { stride, padding: pad, random: new Random(1) });
    const { out, parameters } = costOf({ size, depth, filters, kernel, stride, pad });
    expect(conv.forward(zeros([1, depth, size, size])).shape).toEqual([1, filters, out, out]);
    expect(parameters).toBe(conv.parameters().reduce((sum, { size }) => sum + size, 0));
  }
});

test('a larger picture costs no parameter; a wider filter costs both', () => {
  const { factors } = compute({ ...layer, ...looked });
  const [size, , filters, kernel] = doubled.map((_, i) => factors[i]!);
  expect(size).toEqual({ parameters: 1, multiplyAdds: 4, outputs: 4 });
  expect(filters).toEqual({ parameters: 2, multiplyAdds: 2, outputs: 2 });
  expect(kernel.parameters).toBeGreaterThan(3.9);
});

test('the window lies where the place in the output says, and stays in the picture', () => {
  const { window, place } = compute({ ...layer, stride: 2, column: [99], row: [3], map: [99] });
  expect(place).toEqual({ row: 3, column: 15 });
  expect(window).toEqual({ x: 30, y: 6 });
  expect(window.x + layer.kernel).toBeLessThanOrEqual(layer.size + 2 * layer.pad);
});

test('the filters that are drawn fit their box, whatever the sizes: its height never changes', () => {
  expect(drawnOf({ filters: 6, kernel: 5, depth: 3 }, 140 / 32)).toBe(6);
  for (const size of [11, 32, 64])
    for (const kernel of [1, 5, 11])
      for (const depth of [1, 3, 64]) {
        const unit = 140 / size;
        const count = drawnOf({ filters: 64, kernel, depth }, unit);
        const { width, height } = sizeOf({ unit, width: kernel, height: kernel, depth });
        const inRow = Math.max(1, Math.floor(190 / Math.max(36, width + 12)));
        expect(count).toBeGreaterThan(0);
        expect(Math.ceil(count / inRow) * Math.max(36, height + 12)).toBeLessThanOrEqual(190);
      }
});
