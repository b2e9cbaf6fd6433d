import { expect, test } from 'vitest';
import { explain } from '../errors/explain';
import { CellError } from '../run/Sandbox';
import { SourceError } from './compiled';
import { transpile } from './transpile';

function mistakeIn(source: string): SourceError {
  try {
    transpile(source);
  } catch (error) {
    if (error instanceof SourceError) return error;
  }
  throw new Error(`${source} can be read`);
}

test.each([
  ['def f(x):\n    return x', 1, 'function f(x) { … }'],
  ['let a = 1;\ndef loss(W: list, reg: float = 0.1) -> float:\n    pass', 2, 'function loss(W, reg = 0.1) { … }'],
  ['for i in range(10):\n    i', 1, 'for (let i = 0; i < 10; i++) { … }'],
  ['for i in range(10, 0, -2): i', 1, 'for (let i = 10; i > 0; i -= 2) { … }'],
  ['for i, x in enumerate(xs):\n  x', 1, 'for (const [i, x] of xs.entries()) { … }'],
  ['for x in xs:\n  x', 1, 'for (const x of xs) { … }'],
  ['while not done:\n    i += 1', 1, 'while (!done) { … }'],
  ['if x is None or len(x) == 0:\n    y', 1, 'if (x === null || x.length == 0) { … }'],
  ['if (a) {\n  b\n} elif (c) {\n}', 3, 'else if (c) { … }'],
  ['const x = 3 if y > 0 else 4', 1, 'y > 0 ? 3 : 4'],
  ['const ok = a > 0 and b > 0', 1, '&&'],
  ['3 not in xs', 1, '!xs.includes(3)'],
  ['xs.map(lambda x: x * 2)', 1, '(x) => x * 2'],
  ['console.log(f"loss {loss:.2f}")', 1, '`loss ${loss}`'],
  ['x[1:3]', 1, 'x.slice(1, 3)'],
  ['x[::-1]', 1, '[...x].reverse()'],
  ['X[:, 0]', 1, 'X.map((row) => row[0])'],
  ['const a = 3 # three', 1, '// …'],
  ['import numpy as np', 1, "import { … } from 'downhill'"],
  ['from numpy import dot', 1, "import { dot } from 'downhill'"],
  ['raise ValueError("no")', 1, 'throw new Error("no")'],
  ['"""what it does"""', 1, '/* … */'],
  ['[x * 2 for x in xs if x > 1]', 1, 'xs.filter((x) => x > 1).map((x) => x * 2)'],
  ['class B(A):\n  pass', 1, 'class B extends A { … }'],
])('%j is recognized as Python, with the JavaScript for it', (source, line, instead) => {
  const error = mistakeIn(source);
  expect(error).toMatchObject({ code: 'python', line, details: { instead } });
  expect(explain(error, 'en', 15)?.text).toMatch(/^Line \d: “.*” is Python\. In JavaScript: /);
  expect(explain(error, 'zh', 15)?.text).toMatch(/^第 \d 行：“.*”是 Python 的写法。/);
});

test.each([
  'x = 1 2',
  'let if = 3',
  'case 1:',
  'x.y[a ? b : c] z',
  'for (let i = 0; i < 3; i++ {',
  'class A { m() { return #y } }',
  'if (a) b else c d',
  'for (const x in y):',
  'const text = "this and that" "or else"',
])('%j is not Python', (source) => expect(mistakeIn(source).code).not.toBe('python'));

test('skips lines too long to be typed', () => {
  const line = (length: number) => `const x = ${'y + '.repeat(length / 4)}3 if z else 4`;
  expect(mistakeIn(line(400)).code).toBe('python');
  expect(mistakeIn(line(100_000)).code).not.toBe('python');
});

test.each([
  ['ReferenceError', 'print is not defined', 'console.log(…)'],
  ['ReferenceError', "Can't find variable: None", 'null'],
  ['ReferenceError', 'np is not defined', "from 'downhill'"],
  ['TypeError', 'xs.append is not a function', 'x.push(…)'],
])('%s: %s is recognized as a name of Python', (name, message, instead) => {
  const error = new CellError({ code: 'thrown', name, message, line: 1 });
  for (const locale of ['en', 'zh'] as const) {
    const { text } = explain(error, locale, 15)!;
    expect(text).toContain('Python');
    expect(text).toContain(instead);
  }
});

test('common names are not taken for Python’s', () => {
  for (const name of ['constructor', 'toString', 'scores', '__proto__']) {
    const error = new CellError({ code: 'thrown', name: 'ReferenceError', message: `${name} is not defined`, line: 1 });
    expect(explain(error, 'en', 15)!.text).not.toContain('Python');
  }
});
