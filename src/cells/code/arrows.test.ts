import { expect, test } from 'vitest';
import { lacksArrow } from './arrows';
import { applyEdits, SourceError } from './compiled';
import { transpile } from './transpile';

/** The mistake that code is refused for. */
function mistakeIn(code: string) {
  try {
    transpile(code);
  } catch (error) {
    if (error instanceof SourceError) return error;
  }
  throw new Error('It is accepted.');
}

test.each([
  ['const f = () > 3;', 'const f = () => 3;'],
  ['const f = (a, b) > { return a + b; };', 'const f = (a, b) => { return a + b; };'],
  ['xs.forEach(x > { console.log(x); });', 'xs.forEach(x => { console.log(x); });'],
  ['const f = (x: number) > {\n  const y = 2 * x;\n  return y;\n};', 'const f = (x: number) => {\n  const y = 2 * x;\n  return y;\n};'], // prettier-ignore
])('%s: the arrow is named, and mended', (code, mended) => {
  const { code: kind, details } = mistakeIn(code);
  expect(kind).toBe('arrow');
  expect(applyEdits(code, details.fix!)).toBe(mended);
});

test.each([
  'const f = (a, b) => { retrun a + b; };',
  'class Deep extends Array<number> { first( }',
  'const all: Array<number> = [1; 2];',
  'if (a > b) { retrun a; }',
])('%s: another mistake', (code) => expect(mistakeIn(code).code).not.toBe('arrow'));

test.each([
  ['s', 'scores.map(s > 2 * s)'],
  ['s', 'const twice = s > 2 * s;'],
  ['s', 'const twice = (s) > 2 * s;'],
  ['b', 'scores.sort((a, b) > b - a)'],
  ['a', 'const sum = (a: number, b: number) > a + b;'],
  ['$', 'scores.map($ > 2 * $)'],
])('%s in %s is what a function takes', (name, code) => expect(lacksArrow(name, code)).toBe(true));

test.each([
  ['s', 'if (s > 2 * s) {}'],
  ['s', 'scores.map((s) => 2 * s); const more = s > 3;'],
  ['scors', 'while (scors > 3) scors--;'],
  ['s', 'const more = s >= 2 * s;'],
  ['s', 'const best = max(s, t) > 3;'],
])('%s in %s is a number that is compared', (name, code) => expect(lacksArrow(name, code)).toBe(false));
