import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = `${import.meta.dirname}/../../`;
/** What readers see as code: cells, and the starts and solutions of exercises. */
const files = globSync('content/*/cells/{*,*/starter*,*/solution*}.ts', { cwd: root });
/** How many columns a cell shows on a desktop before a line goes on beneath. */
const columns = 65;

/** Columns in the code's type: a Chinese letter takes two. */
const width = (line: string) => [...line].reduce((sum, letter) => sum + (/[⺀-鿿、-〿＀-￯]/.test(letter) ? 2 : 1), 0);

test('comments in cells keep to their lines on a desktop', () => {
  expect(files.length).toBeGreaterThan(50);
  const tooLong = files.flatMap((file) =>
    readFileSync(root + file, 'utf8')
      .split('\n')
      .filter((line) => /^\s*(\/\/|\/?\*)/.test(line) && width(line) > columns)
      .map((line) => `${file}: ${line}`),
  );
  expect(tooLong).toEqual([]);
});

test('cells of a Chinese chapter print Chinese', () => {
  const english = files
    .filter((file) => file.endsWith('.zh.ts'))
    .filter((file) => /console\.log\(\s*'[a-z ]{2,}[:']/.test(readFileSync(root + file, 'utf8')));
  expect(english).toEqual([]);
});
