import { expect, test } from 'vitest';
import { explain } from './explain';
import { CellError, SandboxStop } from '../run/Sandbox';
import { SourceError } from '../code/compiled';

const thrown = (name: string, message: string, line: number | null = 2) =>
  new CellError({ code: 'thrown', name, message, line });
const said = (error: unknown, locale: 'en' | 'zh' = 'en') => explain(error, locale, 15)?.text;

test.each([
  ['ReferenceError', 'scors is not defined', 'scors has not been defined'],
  ['ReferenceError', "Can't find variable: scors", 'scors has not been defined'],
  ['ReferenceError', 'localStorage is not defined', 'there is no localStorage here'],
  ['ReferenceError', "Cannot access 'a' before initialization", 'a is used before'],
  ['TypeError', "Cannot read properties of undefined (reading '0')", 'What stands before “0” is undefined'],
  ['TypeError', 'can\'t access property "x", row is undefined', 'What stands before “x” is undefined'],
  ['TypeError', "undefined is not an object (evaluating 'row[0]')", 'Something here is undefined'],
  ['TypeError', 'scores.foo is not a function', 'scores.foo is called like a function'],
  ['TypeError', 'Assignment to constant variable.', 'Declare it with let'],
  ['RangeError', 'Maximum call stack size exceeded', 'calls itself without end'],
  ['InternalError', 'too much recursion', 'calls itself without end'],
])('%s: %s', (name, message, advice) => {
  const text = said(thrown(name, message))!;
  expect(text).toContain(`Line 2, ${name}: ${message}`);
  expect(text).toContain(advice);
  expect(said(thrown(name, message), 'zh')).toMatch(/^第 2 行，.*[\u4e00-\u9fff].*[。？]$/);
});

test('errors of one’s own are only quoted', () => {
  expect(said(thrown('Error', 'x is not defined', null))).toBe('Error: x is not defined');
});

test('every way to end has a sentence, and an unknown error is the page’s own', () => {
  expect(said(new SandboxStop('time-limit'))).toBe('Ended after 15 seconds. Does a loop run for ever?');
  expect(said(new SourceError('unclosed', '{', 3, 7))).toBe('Line 3: the bracket “{” is opened here and never closed.');
  expect(said(new CellError({ code: 'withheld', name: 'svmLoss', message: '', line: null }))).toMatch(
    /^svmLoss is yours/,
  );
  expect(explain(new Error('x'), 'en', 1)).toBeNull();
});
