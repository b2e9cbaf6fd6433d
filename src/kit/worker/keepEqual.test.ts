import { expect, test } from 'vitest';
import { keepEqual } from './keepEqual';

const model = () => ({
  map: { heights: [3, NaN, 1], columns: 3 },
  weights: new Float32Array([1, 2]),
  runs: [{ loss: [1, 2] }, { loss: [3] }],
  none: null as null | number[],
});

test('a model with the same content is the one before', () => {
  const before = model();
  expect(keepEqual(before, model())).toBe(before);
});

test('of a model that has changed, the parts that have not are those of the one before', () => {
  const before = model();
  const next = { ...model(), runs: [{ loss: [1, 2] }, { loss: [4] }] };
  const kept = keepEqual(before, next);
  expect(kept).toBe(next);
  expect(kept).toEqual({ ...model(), runs: [{ loss: [1, 2] }, { loss: [4] }] });
  expect(kept.map).toBe(before.map);
  expect(kept.weights).toBe(before.weights);
  expect(kept.runs[0]).toBe(before.runs[0]);
  expect(kept.runs[1]).not.toBe(before.runs[1]);
});

test.each([
  ['a number within a list', [1, 2, 3], [1, 5, 3]],
  ['one number more', [1, 2], [1, 2, 3]],
  ['one number less', [1, 2], [1]],
  ['a key more', { a: 1 }, { a: 1, b: undefined }],
  ['another key', { a: undefined }, { b: undefined }],
  ['a list in place of an object', {}, []],
  ['nothing', [1], null],
  ['the sign of zero', [0], [-0]],
  ['an element of a typed array', new Float32Array([1, 2]), new Float32Array([1, 3])],
  ['the kind of a typed array', new Float32Array([1]), new Float64Array([1])],
  ['a map', new Map([[1, 2]]), new Map([[1, 2]])],
])('what differs in %s is taken as it comes', (_, before, next) => {
  const copy = structuredClone(next);
  expect(keepEqual(before, next)).toBe(next);
  expect(next).toEqual(copy);
});
