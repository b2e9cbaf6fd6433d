import { expect, test } from 'vitest';
import { numberOf, rightAtFirst, standing, told } from './score';
import { cases } from './settings';

const none = cases.map(() => 0);
const right = cases.map(numberOf);
const at = (value: number, i = 0) => none.map((old, k) => (k === i ? value : old));

test('only the first diagnosis of a case counts', () => {
  expect(rightAtFirst({ first: right, latest: right })).toBe(12);
  expect(rightAtFirst({ first: none, latest: right })).toBe(0);
});

test('a case is open, wrong, right at once or later, or told', () => {
  const wrong = right[1];
  expect(standing({ first: none, latest: none }, 0)).toBe('open');
  expect(standing({ first: at(wrong), latest: at(wrong) }, 0)).toBe('wrong');
  expect(standing({ first: at(right[0]), latest: at(right[0]) }, 0)).toBe('right');
  expect(standing({ first: at(wrong), latest: at(right[0]) }, 0)).toBe('later');
  expect(standing({ first: at(wrong), latest: at(told) }, 0)).toBe('told');
});
