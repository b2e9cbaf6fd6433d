import { expect, test } from 'vitest';
import { assertBuilt, optionsOf } from './options.mjs';

const config = { options: { chapter: { type: 'string' }, to: { type: 'string' } } };

test('reads what there is', () => {
  expect({ ...optionsOf(config, ['--chapter', 'losses']).values }).toEqual({ chapter: 'losses' });
});

test('an error names the options', () => {
  const error =
    (...args) =>
    () =>
      optionsOf(config, args);
  expect(error('--chapters', 'losses')).toThrow("Unknown option '--chapters'. The options are --chapter, --to.");
  expect(error('--to')).toThrow(/^Option '--to <value>' argument missing\. The options are/);
  expect(error('losses')).toThrow(/Unexpected argument 'losses'.* The options are --chapter, --to\.$/);
});

test('a folder without a course is called that', () => {
  expect(() => assertBuilt(import.meta.dirname)).toThrow(/^There is no built course in .*scripts\.$/);
});
