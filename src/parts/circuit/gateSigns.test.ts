import { expect, test } from 'vitest';
import { gateSign } from './gateSigns';

test.each([
  [gateSign('add'), '+'],
  [gateSign('add', 1), '+1'],
  [gateSign('mul', 2.5), '×2.50'],
  [gateSign('sub', 1, null), '1−·'],
  [gateSign('sub', null, 3), '−3'],
  [gateSign('div', 1), '1/·'],
  [gateSign('div', null, 2), '÷2'],
  [gateSign('pow', null, 2), '·^2'],
  [gateSign('pow', 2), '2^·'],
  [gateSign('maximum', 0), 'max 0'],
])('%s', (sign, expected) => {
  expect(sign).toBe(expected);
});
