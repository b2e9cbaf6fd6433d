import { expect, test } from 'vitest';
import { excerpt } from './excerpt';

const source = Array.from({ length: 30 }, (_, i) => `  line ${i + 1};`).join('\n');
const at = (text: string) => ({ start: source.indexOf(text), end: source.indexOf(text) + text.length });

test('the marked parts, with two lines around each', () => {
  const lines = excerpt(source, [at('line 5;'), at('line 20;')]);
  expect(lines.map((line) => line?.number ?? '…')).toEqual([3, 4, 5, 6, 7, '…', 18, 19, 20, 21, 22]);
  expect(lines[2]!.pieces).toEqual([
    { text: '  ', marked: false },
    { text: 'line 5;', marked: true },
  ]);
});

test('at the beginning and the end; parts that lie close; a long one is cut', () => {
  expect(excerpt(source, [at('line 1;'), at('line 4;')]).map((line) => line?.number)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(excerpt(source, [at('line 30;')]).map((line) => line?.number)).toEqual([28, 29, 30]);
  const long = { start: at('line 2;').start, end: at('line 28;').end };
  expect(excerpt(source, [long])).toHaveLength(11);
});
