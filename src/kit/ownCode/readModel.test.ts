import { expect, test } from 'vitest';
import { gradedLimits, readInert } from '@cells/run/inert';
import { describe } from '@cells/sandbox/describe';
import { asCell } from './modelCode';
import { ModelMismatch, readModel } from './readModel';

const like = { loss: 2.9, terms: [1, 2], safe: Infinity, curve: { x: [0, 1, 2], y: [0, 1, 2], rows: [[1, 2, 3], [1, 2, 3]] }, name: 'a', none: null }; // prettier-ignore
const read = (value: unknown) => readModel(readInert(structuredClone(describe(value, gradedLimits))), like);

function mismatch(value: unknown): string | null {
  try {
    read(value);
  } catch (error) {
    if (error instanceof ModelMismatch) return `${error.code} ${error.path}`;
    throw error;
  }
  return null;
}

test('a result like the course’s is read as it is', () => {
  expect(read({ ...like, extra: () => 1 })).toEqual(like);
  const other = { ...like, loss: 5, safe: 3, curve: { x: [0, 1], y: [3, 4], rows: [[1, 2], [3, 4]] }, none: 3 }; // prettier-ignore
  expect(read(other)).toEqual(other);
  expect(read({ ...like, terms: Float64Array.of(3, 4) })).toMatchObject({ terms: [3, 4] });
});

test.each<[string, unknown]>([
  ['kind ', 5],
  ['kind ', null],
  ['missing loss', { ...like, loss: undefined, x: 1 }],
  ['kind loss', { ...like, loss: '3' }],
  ['not-finite loss', { ...like, loss: NaN }],
  ['length terms', { ...like, terms: [1] }],
  ['not-finite terms[1]', { ...like, terms: [1, -Infinity] }],
  ['length curve.y', { ...like, curve: { ...like.curve, y: [1, 2] } }],
  ['empty curve.x', { ...like, curve: { ...like.curve, x: [] } }],
  ['length curve.rows', { ...like, curve: { ...like.curve, rows: [[1, 2, 3], [1]] } }], // prettier-ignore
  ['too-large curve.x', { ...like, curve: { ...like.curve, x: Array(200_000).fill(1) } }],
])('%s', (found, value) => {
  const { loss, ...rest } = value === null || typeof value !== 'object' ? ({} as typeof like) : (value as typeof like);
  expect(mismatch(found.startsWith('missing') ? { ...rest, ...(loss && { loss }) } : value)).toBe(found);
});

test('imports become one, from the library', () => {
  const text = `import { add, mul } from '@lib/ops';\nimport { tensor, type Tensor } from '@lib/engine/tensor';\nimport type { State } from './state';\n\nexport const f = 1;\n`;
  expect(asCell(text)).toBe("import { add, mul, tensor, type Tensor } from 'downhill';\n\nexport const f = 1;");
});
