// Only two files of browser tests take longer as the course grows, and the number of pages that each opens is limited.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = `${import.meta.dirname}/../browser`;
const files = globSync('*.ts', { cwd: folder }).filter((file) => file !== 'course.ts');
const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');
const loopOver = (what: string) => files.filter((file) => new RegExp(`for \\(.* of (\\w+\\()?${what}\\b`).test(read(file))).sort(); // prettier-ignore

test('only one file loops over all figures, and only one over all chapters', () => {
  expect(loopOver('widgets').filter((file) => file.endsWith('.spec.ts'))).toEqual(['figures.spec.ts']);
  expect(loopOver('chapters')).toEqual(['chapters.spec.ts']);
  const listing = files.filter((file) => /readdirSync/.test(read(file)));
  expect(listing, 'files that make a list of their own').toEqual(['scripts.ts']);
});

test('a figure is opened at most twice, a chapter once in each language, one of them with JavaScript off', () => {
  const opened = (file: string) => read(file).match(/\.(goto|reload)\(/g)?.length;
  expect(opened('figures.spec.ts')).toBeLessThanOrEqual(2);
  expect(opened('chapters.spec.ts')).toBeLessThanOrEqual(3); // and one for the other pages
});

test('no test waits for a fixed time', () => {
  for (const file of files) expect(read(file), file).not.toMatch(/waitForTimeout/);
});
