import { expect, test } from 'vitest';
import { apartOf } from './said';

const networks = { depth: 2, stds: [1, 0.5], others: [[1, 0.2], [1, 0.8]] }; // prettier-ignore

test('several networks are compared by the largest and the smallest deviation after the last layer', () => {
  expect(apartOf(networks)).toEqual({ count: 3, most: 0.8, least: 0.2 });
});

test('a single network is compared with none, and none that has died out or is on its way', () => {
  expect(apartOf({ ...networks, others: [] })).toBeNull();
  expect(apartOf({ ...networks, others: [[1, 0]] })).toBeNull();
  expect(apartOf({ ...networks, depth: 3 })).toBeNull();
});
