import { expect, test } from 'vitest';
import { codesForFree } from '@cells/grading/testing';
import { exercise } from './exercise';
import { right } from './mistakes';

type Search = (n: number, rates: number[], lambdas: number[], train: (r: number, l: number) => number, random: () => number) => unknown; // prettier-ignore

const search: Search = (n, rates, lambdas, train, random) => {
  let best = [NaN, NaN, -Infinity];
  for (let k = 0; k < n; k++) {
    const [rate, lambda] = [right[0](rates, random()), right[1](lambdas, random())];
    const accuracy = train(rate, lambda);
    if (accuracy > best[2]) best = [rate, lambda, accuracy];
  }
  return best;
};

test('no draw of a right search is refused', async () => {
  for (let seed = 1; seed <= 12; seed++) expect(await codesForFree(exercise, search, seed)).toBeNull();
});

test.each(Object.entries(exercise.planted))('%s is recognized, whatever is drawn', async (name, planted) => {
  for (let seed = 1; seed <= 3; seed++) expect(await codesForFree(exercise, planted, seed)).toEqual([name]);
});

// what no mistake of the list explains, and what is returned in an unusual form
const odd: [string, string, Search][] = [
  ['a string', 'nothing', (...given) => String(search(...given)).slice(0, 0)],
  ['an object', 'nothing', (...given) => ({ best: search(...given) })],
  ['rows', 'all-trials', (...given) => [search(...given)]],
  ['half of the range', 'uneven', (n, [a, b], lambdas, train, random) => search(n, [a, Math.sqrt(a * b)], lambdas, train, random)], // prettier-ignore
  ['one trial less', 'count', (n, ...given) => search(n - 1, ...given)],
];
test.each(odd)('%s', async (_, code, attempt) => {
  expect(await codesForFree(exercise, attempt)).toEqual([code]);
});
