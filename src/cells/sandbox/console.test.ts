import { expect, test } from 'vitest';
import { showPrinted } from '../show/format';
import { readMessage, type Batch } from '../run/protocol';
import { makeConsole } from './console';
import { Printer } from './printer';

/** Runs code with the cells' console; returns what the page would show, with groups as leading dots. */
function printedBy(use: (console: ReturnType<typeof makeConsole>['console'] & Record<string, unknown>) => void) {
  const lines: string[] = [];
  const printer = new Printer(
    (message) => {
      const batch = readMessage(structuredClone(message)) as Batch;
      if (batch.cleared) lines.length = 0;
      for (const line of batch.lines) {
        if (line.tone === 'thrown') continue;
        const shown = showPrinted(line, 'en');
        const text = shown.kind === 'text' ? shown.text : shown.kind;
        lines.push('·'.repeat(shown.indent ?? 0) + text);
      }
    },
    () => {},
  );
  printer.begin();
  use(makeConsole(printer).console as never);
  printer.flush();
  return lines;
}

test('fills the placeholders in a text', () => {
  const cases: [given: unknown[], text: string][] = [
    [['%d of %i', 3.7, '12abc'], '3 of 12'],
    [['%f', '1.5x'], '1.5'],
    [['%d %i %d %f', 1e21, 1e-7, -2.5, 1e-7], '1e+21 0 -2 1e-7'],
    [['%d %i', -0, Infinity], '-0 Infinity'],
    [['%s and %s', 'a', 0.1 + 0.2], 'a and 0.30000000000000004'],
    [['%o %O', { a: 1 }, [2]], '{ a: 1 } [2]'],
    [['%j', { a: 1 }], '{ a: 1 }'],
    [['%cred%c plain', 'color: red', ''], 'red plain'],
    [['100%%', 1], '100% 1'],
    [['100%%'], '100%%'],
    [['%s', 'a', 'b', 3], 'a b 3'],
    [['%s %s', 'a'], 'a %s'],
    [['%x %', 1], '%x % 1'],
    [['%d', { valueOf: () => 5 }], 'NaN'],
    [['%s', { toString: () => 'called' }], '{ toString: ƒ toString }'],
    [['%d %s', 10n, Symbol('s')], '10n Symbol(s)'],
    [['%s', -0], '-0'],
    [[1, '%d', 2], '1 %d 2'],
  ];
  for (const [given, text] of cases) expect(printedBy(({ log }) => log(...given))).toEqual([text]);
});

test('an ambiguous name is put in quotation marks', () => {
  const cases: [given: unknown, text: string][] = [
    [{ 'a: 1, b': 2, 'a-b': 3, '': 4 }, '{ "a: 1, b": 2, "a-b": 3, "": 4 }'],
    [{ 学习率: 1, $x_1: 2, 3: 4, '03': 5, '-1': 6 }, '{ 3: 4, 学习率: 1, $x_1: 2, "03": 5, "-1": 6 }'],
    [{ [Symbol('k')]: 1, '[k]': 2 }, '{ "[k]": 2, [Symbol(k)]: 1 }'],
    [Object.assign([1], { 'x y': 2 }), '[1, "x y": 2]'],
  ];
  for (const [given, text] of cases) expect(printedBy(({ log }) => log(given))).toEqual([text]);
});

test('indents groups, to their end', () => {
  const lines = printedBy((console) => {
    console.group('outer %d', 1);
    console.log('a');
    console.groupCollapsed();
    console.warn('b');
    console.groupEnd();
    console.groupEnd();
    console.groupEnd();
    console.log('c');
  });
  expect(lines).toEqual(['outer 1', '·a', '··b', 'c']);
});

test('counters and timers have names, and report unknown ones', () => {
  const lines = printedBy((console) => {
    console.count();
    console.count('a');
    console.count('a');
    console.countReset('a');
    console.count('a');
    console.countReset('b');
    console.count('__proto__');
    console.time('t');
    console.time('t');
    console.timeLog('t', { x: 1 });
    console.timeEnd('t');
    console.timeEnd('t');
  });
  expect(lines.slice(0, 6)).toEqual(['default: 1', 'a: 1', 'a: 2', 'a: 1', 'console: there is no counter “b”.', '__proto__: 1']); // prettier-ignore
  expect(lines[6]).toBe('console: the timer “t” is running already.');
  expect(lines[7]).toMatch(/^t: [\d.e-]+ ms { x: 1 }$/);
  expect(lines[8]).toMatch(/^t: [\d.e-]+ ms$/);
  expect(lines[9]).toBe('console: there is no timer “t”.');
});

test('an assertion prints only if it fails', () => {
  const lines = printedBy((console) => {
    console.assert(1 > 0, 'not shown');
    console.assert(false, 'x is %d', 3);
    console.assert();
  });
  expect(lines).toEqual(['Assertion failed: x is 3', 'Assertion failed']);
});

test('clearing makes room for new output', () => {
  const lines = printedBy((console) => {
    for (let i = 0; i < 5_000; i++) console.log(i);
    console.clear();
    console.log('after');
    console.debug('d');
    console.info('i');
    console.error('e');
    console.dir({ a: { b: 1 } });
    console.table([[1]]);
    console.trace('here');
  });
  expect(lines).toEqual(['after', 'd', 'i', 'e', '{ a: { b: 1 } }', 'table', 'Trace: here']);
});
