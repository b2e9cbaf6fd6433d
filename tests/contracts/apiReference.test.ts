import { expect, test } from 'vitest';
import { apiReference, unlisted } from '@site/apiReference';

const entries = apiReference().flatMap((group) => group.entries);

test('every export of the library has its place', () => {
  expect(unlisted()).toEqual([]);
});

test('every entry says what it does and how it is called', () => {
  expect(entries.length).toBeGreaterThan(90);
  expect(entries.filter(({ text }) => text.length === 0).map(({ name }) => name)).toEqual([]);
  expect(entries.filter(({ signature, name }) => !signature.includes(name)).map(({ name }) => name)).toEqual([]);
});

test('an entry reads as its source does', () => {
  expect(entries.find(({ name }) => name === 'softmax')).toMatchObject({
    signature: 'softmax(x: Tensor, dim: number): Tensor',
    shapes: '(…, n, …) → (…, n, …). Error: a dim out of range.',
    example:
      "import { softmax, tensor } from 'downhill';\n\nconsole.log(softmax(tensor([0, 0]), 0).tolist()); // [0.5, 0.5]",
    chapter: 'losses',
  });
  expect(entries.find(({ name }) => name === 'nn.Linear')!.signature).toBe(
    'new nn.Linear(inFeatures: number, outFeatures: number, { bias, dtype, random }?: LayerOptions)',
  );
});
