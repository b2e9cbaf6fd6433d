import { expect, test } from 'vitest';
import { joinedLines } from './joinedLines';

/** The short lines of long ones, each with its ends in order. */
const pieces = (lines: string[][]) =>
  lines.flatMap((line) => line.slice(1).map((end, i) => [line[i], end].sort().join())).sort();

test('lines that meet are one, whatever their order and direction, and none is lost or added', () => {
  const ends = ['b', 'c', 'x', 'y', 'b', 'a', 'd', 'c', 'p', 'q', 'q', 'r', 'r', 'p'];
  const lines = joinedLines(ends);
  expect(lines).toHaveLength(3);
  expect(['abcd', 'dcba']).toContain(lines[0].join(''));
  expect(pieces(lines)).toEqual(pieces(Array.from({ length: 7 }, (_, i) => ends.slice(2 * i, 2 * i + 2))));
});

test('where three meet, two are joined', () => {
  expect(joinedLines(['a', 'm', 'b', 'm', 'c', 'm']).map((line) => line.length).sort()).toEqual([2, 3]); // prettier-ignore
  expect(joinedLines([])).toEqual([]);
});
