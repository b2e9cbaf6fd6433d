import { expect, test } from 'vitest';
import { explainFault, LoadFailure } from './loadFailure';
import { cellStrings } from '../editor/strings';

const t = cellStrings.en;

test.each([
  new TypeError('Failed to fetch dynamically imported module: http://localhost/_astro/work.js'),
  new TypeError('error loading dynamically imported module: http://localhost/_astro/work.js'),
  new TypeError('Importing a module script failed.'),
  new Error('Unable to preload CSS for /_astro/editor.css'),
  new LoadFailure(),
])('%s is attributed to the connection', (error) => {
  expect(explainFault(error, t)).toBe(t.loadFailed);
});

test.each([
  new TypeError('x is undefined'),
  new RangeError('Maximum call stack size exceeded'),
  new SyntaxError('Unexpected token'),
  'a text',
])('%s is not', (error) => {
  const said = explainFault(error, t);
  expect(said).not.toContain('connection');
  expect(said).toContain(error instanceof Error ? error.message : error);
  expect(explainFault(error, cellStrings.zh)).toMatch(/^页面本身出了错/);
});
