import { expect, test } from 'vitest';
import { cases, leafOf, numbersOf, viewOf } from '../../tests/reference/cases';
import { tensor } from '../engine/tensor';
import { argmax } from './argmax';

const recorded = cases.filter(({ op }) => op === 'argmax');

test(`argmax agrees with PyTorch in ${recorded.length} recorded cases`, () => {
  expect(recorded.length).toBeGreaterThan(0);
  for (const { id, inputs, attrs, outputs } of recorded) {
    const input = viewOf(leafOf(inputs[0]), attrs.pre?.input);
    const got = argmax(input, attrs.dim as number | null, { keepdim: attrs.keepdim as boolean });
    expect(got.shape, id).toEqual(outputs[0].shape);
    expect([...got.data], id).toEqual(numbersOf(outputs[0]));
  }
});

test('argmax of nothing', () => {
  expect(() => argmax(tensor([]))).toThrow('argmax: needs at least one element, got an empty tensor.');
});
