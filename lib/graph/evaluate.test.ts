import { expect, test } from 'vitest';
import { grad } from '../engine/autograd';
import { sum } from '../ops/sum';
import { tensor } from '../engine/tensor';
import { formulaFunction } from './evaluate';
import { parseFormula } from './parseFormula';
import { heightMap } from './heightMap';

const f = (text: string) => formulaFunction(parseFormula(text), ['x', 'y']);
const float64 = (values: number[]) => tensor(values, { dtype: 'float64', requiresGrad: true });

test('a formula is evaluated at many points at once, and has slopes', () => {
  const [x, y] = [float64([3, 1]), float64([1, 2])];
  const z = f('q = x - y; q^2 + sin(x)')(x, y);
  expect([...z.values]).toEqual([4 + Math.sin(3), 1 + Math.sin(1)]);
  const [dx, dy] = grad(sum(z), [x, y]);
  expect([...dx!.values]).toEqual([4 + Math.cos(3), -2 + Math.cos(1)]);
  expect([...dy!.values]).toEqual([-4, 2]);
});

test('a formula without inputs is a number', () => {
  expect(f('2 * 3')(float64([1]), float64([1])).item()).toBe(6);
});

test('a height map has its rows from the top, and as many extra cells as requested', () => {
  expect(heightMap(f('x + 10 y'), { span: 2, cells: 2 })).toEqual({
    heights: [9, 11, -11, -9],
    columns: 2,
    rows: 2,
    beyond: 0,
  });
  const wider = heightMap(f('x'), { span: 2, cells: 2, beyond: 1 });
  expect(wider.columns).toBe(4);
  expect(wider.heights.slice(0, 4)).toEqual([-3, -1, 1, 3]);
  expect(heightMap(f('7'), { span: 1, cells: 2 }).heights).toEqual([7, 7, 7, 7]);
});
