import { expect, test } from 'vitest';
import { codeFor, SourceError } from './compiled';
import { transpile } from './transpile';

/** Runs a compiled cell with a made-up library. */
async function run(source: string, library: Record<string, unknown> = {}) {
  const compiled = transpile(source);
  const { bindings } = compiled;
  const values = bindings.map(({ imported }) => (imported === null ? library : library[imported]));
  return (await (0, eval)(codeFor(compiled, []))(...values)) as { value: unknown; defined: Record<string, unknown> };
}

function thrownBy(source: string) {
  try {
    transpile(source);
  } catch (error) {
    if (error instanceof SourceError) return error;
    throw error;
  }
  return null;
}
function mistakeIn(source: string) {
  const mistake = thrownBy(source);
  return mistake && { code: mistake.code, message: mistake.message, line: mistake.line };
}

test('gives the value of the last expression, awaited', async () => {
  expect((await run('const a = 1;\na + 1;')).value).toBe(2);
  expect((await run('Promise.resolve(3)')).value).toBe(3);
  expect((await run('({ a: 1 })')).value).toEqual({ a: 1 });
  expect((await run('(1, 2);')).value).toBe(2);
  expect((await run('const a = 1;')).value).toBeUndefined();
  expect((await run('1 // the end')).value).toBe(1);
  expect((await run('"a text"')).value).toBe('a text');
});

test('imports become parameters, and definitions are returned', async () => {
  const source =
    "import { a, b as c } from 'downhill';\nimport * as all from 'downhill';\nexport const sum = a + c + all.a;\nexport function f() { return sum }\nconst [x, { y, ...z }] = [1, { y: 2, w: 3 }];";
  const { defined } = await run(source, { a: 1, b: 2 });
  expect(Object.keys(defined)).toEqual(['sum', 'f', 'x', 'y', 'z']);
  expect((defined.f as () => number)()).toBe(4);
});

test('blanks every kind of type and keeps the rest', async () => {
  const source = `import type { Tensor } from 'downhill';
import { type Shape, one } from 'downhill';
interface Point { x: number }
type Pair<T> = [T, T];
declare const nowhere: number;
declare function nothing(): void;
export type { Point };
function over(a: string): string;
function over(this: void, a: any): string { return a as string }
abstract class Base<T> { abstract area(): T; protected readonly size: number = 2; static label?: string; loose!: string; [key: string]: unknown; }
class Square extends Base<number> implements Point { x = 1; override area(): number { return this.size * this.size } get side(): number { return this.size } private async later?(): Promise<void>; }
const first = <T,>(list: readonly T[], at?: number): T => list[at ?? 0]!;
const wide = (a: number): {
  x: number;
} => ({ x: a });
let late!: number;
late = <number>(<unknown>5);
const made = new Map<string, number>([['k', 1]]) satisfies Map<string, number>;
const isText = (v: unknown): v is string => typeof v === 'string';
for (const k of [1] as const) late += k;
try { throw new Error('e') } catch (e: unknown) { late += (e as Error).message.length }
const chosen = late > 1 ? first<number>([7]) : 0;
[over('a'), new Square().area(), first([9, 8], 1), wide(4).x, late, made.get('k'), isText(''), chosen, one];`;
  expect((await run(source, { one: 1 })).value).toEqual(['a', 4, 8, 4, 7, 1, true, 7, 1]);
});

test('an error keeps its line', async () => {
  const source =
    "import {\n  a,\n} from 'downhill';\nexport const f = (x: number): {\n  y: number;\n} => {\n  throw new Error('here');\n};\nf(1);";
  const error = await run(source, {}).catch((thrown: Error) => thrown);
  expect((error as Error).stack).toMatch(/cell\.ts:7/);
});

test('runs in strict mode', async () => {
  expect(String(await run('undeclared = 1;').catch((error: Error) => error))).toContain('undeclared is not defined');
});

test.each([
  ['const a = ;', { code: 'unexpected', message: ';', line: 1 }],
  ['let x = 1;\nlet x = 2;', { code: 'declared-twice', message: 'x', line: 2 }],
  [
    "import { svmLoss } from 'downhill';\nfunction svmLoss() {}",
    { code: 'declared-twice', message: 'svmLoss', line: 2 },
  ],
  ['function f() {\n  if (true) {\n  }\n', { code: 'unclosed', message: '{', line: 1 }],
  ['const a = [1, (2];', { code: 'still-open', message: ']', line: 1 }],
  ['f(\n  g(1);\n', { code: 'still-open', message: ';', line: 2 }],
  ['f(1\nconst a = 2;', { code: 'still-open', message: 'const', line: 2 }],
  ['f(\n  a // one\n  new B(),\n);', { code: 'unexpected-begin', message: 'new', line: 3 }],
  ['f(1);\n) + 2;', { code: 'unexpected', message: ')', line: 2 }],
  ['f(1 2);', { code: 'unexpected', message: '2', line: 1 }],
  ['f(1; 2);', { code: 'unexpected', message: ';', line: 1 }],
  ['function f() {\n  let a = ;\n', { code: 'unexpected', message: ';', line: 2 }],
  ['for (let i = 0; i < 3; i++ {\n}', { code: 'still-open', message: '{', line: 1 }],
  ['// (\nf(1,', { code: 'unclosed', message: '(', line: 2 }],
  ['const a =', { code: 'unexpected-end', message: '', line: 1 }],
  ["const a = 'text;\n", { code: 'unclosed-text', message: '', line: 1 }],
  ["\nimport fs from 'fs';", { code: 'import', message: 'fs', line: 2 }],
  ["export * from 'downhill';", { code: 'import', message: 'export … from', line: 1 }],
  ["const m = await import('downhill');", { code: 'unsupported', message: 'import()', line: 1 }],
  ['import.meta.url', { code: 'unsupported', message: 'import.meta', line: 1 }],
  ['})(); (async () => {', { code: 'unexpected', message: '}', line: 1 }],
  ['return 1;', { code: 'syntax', message: "'return' outside of function", line: 1 }],
])('%j is refused', (source, expected) => {
  expect(mistakeIn(source)).toEqual(expected);
});

test.each([
  ['const a = list.map((x) => {\n  return x;\n};\n', ';', 3, '(', 1],
  ['function f() {\n  list.forEach((x) => {\n    g(x);\n  }\n}\n', '}', 5, '(', 2],
  ['const a = `${f(1}`;', '}', 1, '(', 1],
])('%j: the bracket that is still open is named, and its line', (source, token, line, bracket, earlier) => {
  expect(thrownBy(source)).toMatchObject({
    code: 'still-open',
    message: token,
    line,
    details: { found: bracket, earlier },
  });
});

test.each([
  ['function f() {\n  retrun 3;\n}', '3', 'return'],
  ['cosnt a = 1;', 'a', 'const'],
  ['fucntion f() {}', 'f', 'function'],
])('%j: the keyword that was probably meant is named', (source, token, meant) => {
  expect(thrownBy(source)).toMatchObject({ code: 'unexpected', message: token, details: { meant } });
});

test('no keyword is named where the word before is one, or like none', () => {
  expect(thrownBy('const a = ;')).toHaveProperty('details', {});
  expect(thrownBy('scores 3;')).toHaveProperty('details', {});
});

test('an empty cell is not a mistake', async () => {
  expect((await run('')).value).toBeUndefined();
  expect((await run('// only a comment')).value).toBeUndefined();
});

test('finds the names that come from elsewhere, scope by scope', () => {
  const source = `import { tensor } from 'downhill';
const own = (scores: number[]) => scores.map((s) => s + margin);
type Row = number[];
function rank(y: Row) { let best = 0; best = Math.max(...y, best); return best; }
total += own(data)[0];
tensor([rank([rest])])`;
  const { uses, assigns } = transpile(source);
  expect(uses.sort()).toEqual(['Math', 'data', 'margin', 'rest', 'total']);
  expect(assigns).toEqual([{ name: 'total', line: 5 }]);
});

test('names from other cells become parameters after the imports', async () => {
  const compiled = transpile("import { a } from 'downhill';\na + b");
  expect(await (0, eval)(codeFor(compiled, ['b']))(1, 2)).toMatchObject({ value: 3 });
});

test('removes exported types together with `export`', async () => {
  const { defined } = await run('export interface A { b: number }\nexport type C = A;\nexport const d = 1;');
  expect(defined).toEqual({ d: 1 });
});
