import { expect, test } from 'vitest';
import { unprovenNumbers } from './unprovenNumbers';

const table = { cat: { loss: 2.9000000000000004, scores: [3.2, 5.1, -1.7] }, mean: 5.266666666666667 };

test('a confirmed number passes, rounded to the decimals that are written', () => {
  expect(unprovenNumbers('<Checked is="mean">5.27</Checked>, $\\checked{cat.loss}{2.9}$', table)).toEqual([]);
  expect(unprovenNumbers('<Checked is="cat.scores.2">−1.7</Checked>', table)).toEqual([]);
  expect(
    unprovenNumbers('<Pull sets="x.y" is="mean" of="the mean">5.27</Pull> <Pull sets="x.z">1</Pull>', table),
  ).toEqual([]);
});

test('a number that the library contradicts is reported with both values and its line', () => {
  expect(unprovenNumbers('\n\n<Checked is="mean">5.28</Checked>', table)).toEqual([
    'line 3: mean is 5.266666666666667, but the text says 5.28.',
  ]);
});

test('an unknown name and an empty claim are reported', () => {
  expect(unprovenNumbers('<Checked is="dog.loss">1.0</Checked>', table)).toEqual([
    'line 1: numbers.ts has no “dog.loss”.',
  ]);
  expect(unprovenNumbers('<Checked is="mean"></Checked>', table)).toEqual(['line 1: “” is not a number.']);
});

test('a bare decimal in prose or in a formula is reported', () => {
  expect(unprovenNumbers('It costs 2.9.\n\n$x = 0.5$', table)).toEqual([
    'line 1: 2.9 is bare. Write <Checked is="…"> or <Quoted from="…"> around it.',
    'line 3: 0.5 is bare. Write <Checked is="…"> or <Quoted from="…"> around it.',
  ]);
});

test('quoted numbers, code, tags and imports are left alone', () => {
  const source =
    'import X from \'./v1.2\';\n<Quoted from="the slides">0.89</Quoted> `0.1` <W margin={1.5} />\n```ts\nx = 2.5\n```';
  expect(unprovenNumbers(source, table)).toEqual([]);
});
