import { expect, test } from 'vitest';
import { explain } from './explain';
import { CellError, SandboxStop } from '../run/Sandbox';
import { SourceError } from '../code/compiled';
import type { Inert } from '../run/inert';

const thrown = (name: string, message: string, line: number | null = 2) =>
  new CellError({ code: 'thrown', name, message, line });
const said = (error: unknown, locale: 'en' | 'zh' = 'en') => explain(error, locale, 15)?.text;

test.each([
  ['ReferenceError', 'scors is not defined', 'scors has not been defined'],
  ['ReferenceError', "Can't find variable: scors", 'scors has not been defined'],
  ['ReferenceError', 'localStorage is not defined', 'there is no localStorage here'],
  ['ReferenceError', 'MessageChannel is not defined', 'there is no MessageChannel here'],
  ['ReferenceError', "Can't find variable: requestAnimationFrame", 'there is no requestAnimationFrame here'],
  ['ReferenceError', 'HTMLElement is not defined', 'there is no HTMLElement here'],
  ['ReferenceError', 'Buffer is not defined', 'Buffer belongs to Node.js'],
  ['ReferenceError', "Cannot access 'a' before initialization", 'a is used before'],
  ['TypeError', "Cannot read properties of undefined (reading '0')", 'The value before “0” is undefined'],
  ['TypeError', 'can\'t access property "x", row is undefined', 'The value before “x” is undefined'],
  ['TypeError', "undefined is not an object (evaluating 'row[0]')", 'Something here is undefined'],
  ['TypeError', "Cannot read properties of null (reading 'x')", 'null has no properties'],
  ['TypeError', 'can\'t access property "x", row is null', 'null has no properties'],
  ['TypeError', 'can\'t access property "x" of null', 'null has no properties'],
  ['TypeError', "null is not an object (evaluating 'row.x')", 'null has no properties'],
  ['TypeError', "Cannot destructure property 'b' of 'null' as it is null.", 'null has no properties'],
  ['TypeError', "Cannot destructure property 'b' of 'o.a' as it is undefined.", 'Something here is undefined'],
  ['TypeError', "can't access property 0 of undefined", 'The value before “0” is undefined'],
  ['TypeError', 'Right side of assignment cannot be destructured', 'undefined or null'],
  ['TypeError', "undefined is not a function (near '...a of 5...')", 'iterated over like a list'],
  ['TypeError', 'number 1 is not iterable (cannot read property Symbol(Symbol.iterator))', ' 1 is not a list'],
  ['TypeError', 'Attempted to assign to readonly property.', 'frozen'],
  ['ReferenceError', 'Cannot access uninitialized variable.', 'A name is used before'],
  ['ReferenceError', 'assignment to undeclared variable x', 'x has not been defined'],
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

test('errors thrown by the code itself are only quoted', () => {
  expect(said(thrown('Error', 'x is not defined', null))).toBe('Error: x is not defined');
});

test('a name that is nearly right is suggested, unless it is there already', () => {
  const misspelt = (message: string) =>
    new CellError({ code: 'thrown', name: 'TypeError', message, line: 2, meant: 'softmax' });
  expect(said(misspelt('x.sofmax is not a function'))).toMatch(/but is not one\. Did you mean “softmax”\?$/);
  expect(said(misspelt('x.sofmax is not a function'), 'zh')).toMatch(/是不是想写“softmax”？$/);
  expect(said(misspelt('x.append is not a function'))).not.toContain('softmax');
});

test('a name before “>” that nothing defines may be what a function takes', () => {
  for (const message of ['s is not defined', "Can't find variable: s"]) {
    const error = new CellError({ code: 'thrown', name: 'ReferenceError', message, line: 2, meant: '=>' });
    expect(said(error)).toBe(
      `Line 2, ReferenceError: ${message}. s has not been defined. If a function takes it, write “=>”, not “>”.`,
    );
    expect(said(error, 'zh')).toMatch(/。s 还没有定义。它要是函数的参数，就写“=>”，不是“>”。$/);
  }
  expect(said(new SourceError('arrow', '', 3, 7))).toBe('Line 3: a function is written with “=>”, not with “>”.');
});

test('every way to end has a sentence, and an unknown error is the page’s fault', () => {
  expect(said(new SandboxStop('time-limit'))).toBe(
    'Stopped after 15 seconds. Does a loop run forever, or does an await wait for something that never comes? What takes long has more time as long as it calls progress(done, all).',
  );
  expect(said(new SourceError('still-open', ';', 3, 7, { found: '(', earlier: 2 }))).toBe(
    'Line 3: “;” is not expected here, because the bracket “(” of line 2 is not closed yet.',
  );
  expect(said(new SourceError('unexpected-begin', 'new', 4, 9, { earlier: 2 }))).toBe(
    'Line 4: “new” is not expected here. Is something missing at the end of line 2?',
  );
  expect(said(new SourceError('unexpected', '3', 1, 7, { meant: 'return' }))).toBe(
    'Line 1: “3” is not expected here. Did you mean “return”?',
  );
  expect(said(new SourceError('unclosed', '{', 3, 7))).toBe('Line 3: the bracket “{” is opened here and never closed.');
  expect(said(new CellError({ code: 'withheld', name: 'svmLoss', message: '', line: null }))).toMatch(
    /^svmLoss is yours/,
  );
  expect(explain(new Error('x'), 'en', 1)).toBeNull();
});

test.each([
  [{ kind: 'null' }, 'The code threw null, which is not an Error.'],
  [{ kind: 'string', text: 'late', length: 4 }, 'The code threw "late", which is not an Error.'],
  [
    { kind: 'record', name: 'Stop', size: 1, entries: [['at', { kind: 'number', value: 3 }]] },
    'The code threw Stop { at: 3 }, which is not an Error.',
  ],
  [{ kind: 'unreadable' }, 'The code threw an object that cannot be inspected, and is not an Error.'],
] as [Inert, string][])('what is thrown and is no Error: %j', (value, text) => {
  const error = new CellError({ code: 'thrown', name: 'Error', message: '', line: null, value });
  expect(said(error)).toContain(text);
  expect(said(error, 'zh')).toMatch(/^代码抛出了.*Error[。）]/);
});

test('an error without a message is only named', () => {
  expect(said(thrown('Error', ''))).toBe('Line 2, Error');
  expect(said(thrown('Error', ''), 'zh')).toBe('第 2 行，Error');
});

test('an error’s cause is reported before any advice', () => {
  const error = (cause: Inert, message = 'outer') =>
    new CellError({ code: 'thrown', name: 'TypeError', message, line: 2, cause });
  const inner: Inert = { kind: 'error', text: 'Error: inner', fields: [] };
  expect(said(error(inner))).toBe('Line 2, TypeError: outer. Its cause: Error: inner.');
  expect(said(error(inner), 'zh')).toBe('第 2 行，TypeError：outer。起因：Error: inner。');
  expect(said(error({ kind: 'number', value: 3 }, 'f is not a function'))).toBe(
    'Line 2, TypeError: f is not a function. Its cause: 3. f is called like a function, but is not one.',
  );
});
