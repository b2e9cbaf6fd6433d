import { expect, test } from 'vitest';
import { printedIn, readingsOf } from './printed';

test('numbers are read as they are printed, with the worth of the last digit', () => {
  const read = (text: string) => readingsOf(text).map(({ value, unit }) => [value, unit]);
  expect(read('= 2.9')).toEqual([[2.9, 0.1]]);
  expect(read('−12.00')).toEqual([[-12, 0.01]]);
  expect(read('352,800')).toEqual([[352_800, 1]]);
  expect(read('51% right, 3 of 4')).toEqual([[51, 1], [3, 1], [4, 1]]); // prettier-ignore
  expect(read('3, 4,')).toEqual([[3, 1], [4, 1]]); // prettier-ignore
  expect(read('5 − 3 and w−1')).toEqual([[5, 1], [3, 1], [1, 1]]); // prettier-ignore
  expect(read('? safe')).toEqual([]);
  const [[value, unit]] = read('9.2·10⁻⁴');
  expect(value).toBeCloseTo(9.2e-4, 12);
  expect(unit).toBeCloseTo(1e-5, 12);
});

test('the places of some HTML with text of their own, and the quantities that they are', () => {
  const html =
    '<p>L = <b data-quantity="a.b c">2.9</b> &amp; <br><i title="1 > 0"><svg><path d="M0"/></svg>1</i></p><td data-quantity="d"><u>4</u></td>';
  expect(printedIn(html)).toEqual([
    { text: '2.9', tag: 'b', quantity: 'a.b c' },
    { text: '1', tag: 'i', quantity: '' },
    { text: 'L = &', tag: 'p', quantity: '' },
    { text: '4', tag: 'u', quantity: 'd' },
  ]);
});
