import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codeIn, columns, pythonIn } from '@i18n/codeIn';
import { locales } from '@i18n/locale';

const root = `${import.meta.dirname}/../../`;
/** What readers see as code: cells, and the starts and solutions of exercises. */
const files = [
  ...globSync('{content,own}/*/cells/{*,*/starter,*/solution}.ts', { cwd: root }),
  ...globSync('{content,own}/*/cells/*/{solution,solution.torch}.py', { cwd: root }),
];
/** How many columns a cell shows on a desktop before a line wraps. */
const most = 65;

const shown = (file: string, locale: (typeof locales)[number]) =>
  (file.endsWith('.py') ? pythonIn : codeIn)(locale, readFileSync(root + file, 'utf8')).split('\n');
const commentOf = (line: string) =>
  /^\s*(?:\/?\*+|\/\/|#)(.*)/.exec(line)?.[1] ?? / (?:\/\/|#) (.*)$/.exec(line)?.[1] ?? '';

test('there are cells', () => {
  expect(files.length).toBeGreaterThan(50);
});

describe.each(locales)('cells in %s', (locale) => {
  test('no comment wraps on a desktop', () => {
    const tooLong = files.flatMap((file) =>
      shown(file, locale)
        .filter((line) => /^\s*(\/\/|\/?\*|#)/.test(line) && columns(line) > most)
        .map((line) => `${file}: ${line}`),
    );
    expect(tooLong).toEqual([]);
  });
});

/** Several words in a row that are not a formula, a name or a number. */
const english = /\b[a-z]{2,} (?:[a-z]+ )?[a-z]{2,}\b/;

test('Chinese cells have Chinese comments, and print Chinese', () => {
  const left = files.flatMap((file) =>
    shown(file, 'zh')
      .filter((line) => english.test(commentOf(line)) || /console\.log\(\s*['`][a-z ]{2,}[:'`]/.test(line))
      .map((line) => `${file}: ${line}`),
  );
  expect(left).toEqual([]);
});

test('English cells have no Chinese left in them', () => {
  const left = files.flatMap((file) =>
    shown(file, 'en')
      .filter((line) => /\p{Script=Han}|zh: /u.test(line))
      .map((line) => `${file}: ${line}`),
  );
  expect(left).toEqual([]);
});
