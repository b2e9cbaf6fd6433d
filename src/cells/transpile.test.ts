import { expect, test } from 'vitest';
import { SourceError, transpile } from './transpile';

/** Runs a transpiled cell as the sandbox does. */
const run = (source: string, wants: string | null = null, downhill = {}) => {
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
  return new AsyncFunction('downhill', transpile(source, wants))(downhill);
};
const failure = (source: string) => {
  try {
    transpile(source);
  } catch (error) {
    const { code, message, line } = error as SourceError;
    return { code, message, line };
  }
};

test('types are taken away and lines stay where they were', async () => {
  const source =
    'interface P { a: number }\ntype N = number;\nfunction f<T extends N>(x: T, y?: N): N {\n  return (x as N) + (y ?? 1)!;\n}\nconst p: P = { a: 2 };\nf(p.a satisfies N)';
  expect(transpile(source).split('\n')).toHaveLength(7);
  expect(await run(source)).toBe(3);
});

test('an import from downhill becomes a constant, under another name too', async () => {
  expect(await run("import { a, b as c } from 'downhill';\na + c", null, { a: 1, b: 2 })).toBe(3);
  expect(await run("import * as d from 'downhill';\nd.a", null, { a: 1 })).toBe(1);
  expect(await run("import type { T } from 'downhill';\n4")).toBe(4);
});

test('a cell gives the value of its last expression, and nothing when it ends otherwise', async () => {
  expect(await run('const x = 2;\nx * 3;')).toBe(6);
  expect(await run('const x = 2;')).toBeUndefined();
});

test('an exercise gives the function that it wants', async () => {
  const f = await run('export function half(x: number) { return x / 2; }', 'half');
  expect(f(4)).toBe(2);
  expect(await run('const other = 1;', 'half')).toBeUndefined();
});

test('a loop that awaits at the top level is allowed', async () => {
  expect(await run('let n = 0;\nfor (let i = 0; i < 3; i++) n += await i;\nn')).toBe(3);
});

test('importing what the reader is to write is refused', () => {
  expect(() => transpile("import { svmLoss } from 'downhill';", null, ['svmLoss'])).toThrow(SourceError);
});

test('mistakes carry their kind and their line', () => {
  expect(failure('const x = 1;\nconst y = ;')).toEqual({ code: 'syntax', message: 'Unexpected token', line: 2 });
  expect(failure("import { x } from 'lodash';")).toEqual({ code: 'import', message: 'lodash', line: 1 });
  expect(failure('\nenum E { A }')).toEqual({ code: 'unsupported', message: 'enum', line: 2 });
});
