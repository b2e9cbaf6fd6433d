// Every number that a page asks for is judged as its text says: what the answer calls it is accepted, and what is near.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { judged } from '@prose/judged';
import { predictionsOf } from '@site/chapter/undecidedClaims';
import { parseTyped } from '@ui/number';
import { chapterFolders } from '../chapterFolders';

const root = `${import.meta.dirname}/../..`;

interface Asked {
  claim: string;
  value: number;
  tolerance: number;
  /** What is read in the answer. */
  answer: string;
}

function askedIn(folder: string, locale: string): Asked[] {
  const source = readFileSync(`${root}/${folder}/${locale}.mdx`, 'utf8');
  return predictionsOf(source).flatMap(({ claim, value, tolerance = '0' }) => {
    if (value === undefined) return [];
    const box = source.slice(source.indexOf(`<Predict locale={props.locale} claim="${claim}"`));
    const answer = /slot="answer">([^]*?)<\/Fragment>\s*<\/Predict>/.exec(box)![1];
    return [{ claim: claim!, value: Number(value), tolerance: Number(tolerance), answer: wordsOf(answer) }];
  });
}
const wordsOf = (source: string) => source.replace(/<[^>]+>/g, '').replace(/\\[a-zA-Z]+\{[^}]*\}\{([^}]*)\}/g, '$1');

/** The numbers of an answer that are the one asked for, written shorter: they agree with it as far as they go. */
const rounded = ({ value, answer }: Asked) =>
  [...answer.matchAll(/−?\d[\d,]*(?:\.\d+)?/g)]
    .map(([text]) => ({ text, number: parseTyped(text.replaceAll(',', ''))! }))
    .filter(({ text, number }) => {
      const decimals = /\.(\d+)/.exec(text)?.[1].length ?? 0;
      return decimals > 0 && Math.abs(number - value) <= 0.5 * 10 ** -decimals + 1e-12;
    });

const asked = chapterFolders.flatMap((folder) => askedIn(folder, 'en').map((one) => ({ folder, ...one })));

test('there are such questions', () => expect(asked.length).toBeGreaterThan(20));

test.each(chapterFolders)('%s asks for the same numbers in both languages', (folder) => {
  const of = (locale: string) => askedIn(folder, locale).map(({ answer: _, ...number }) => number);
  expect(of('zh')).toEqual(of('en'));
});

describe.each(asked)('$claim', (one) => {
  const { value, tolerance } = one;
  const how = (guess: number) => judged(guess, value, tolerance);

  test('the number itself is right, however it is typed', () => {
    for (const text of [String(value), String(value).replace('.', ','), value.toFixed(6)])
      expect(how(parseTyped(text)!), text).toBe('right');
  });

  test('what is off by the tolerance is close enough, and no more than that', () => {
    if (tolerance > 0) {
      for (const side of [-1, 1]) {
        expect(how(value + side * tolerance)).toBe('close');
        expect(how(value + side * tolerance * 1.01)).toBe('near');
      }
    } else for (const off of [-1, 1]) expect(how(value + off * Math.max(1e-6, Math.abs(value) / 1000))).toBe('near');
  });

  test('the number as the answer rounds it is accepted', () => {
    for (const { text, number } of rounded(one)) expect(how(number), text).not.toBe('near');
  });

  test('a number with a fraction is not asked for to the last digit', () => {
    if (!Number.isInteger(value)) expect(tolerance).toBeGreaterThan(0);
  });
});
