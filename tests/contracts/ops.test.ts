import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import * as downhill from 'downhill';
import * as ops from '@lib/ops';

const folder = `${import.meta.dirname}/../../lib/ops`;
const files = readdirSync(folder).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'index.ts',
);

describe.each(files.map((file) => file.replace('.ts', '')))('%s', (name) => {
  const source = readFileSync(`${folder}/${name}.ts`, 'utf8');

  test('is exported under its own name, has a test beside it and a doc comment with shapes', () => {
    expect(Object.keys(ops)).toContain(name);
    expect(readdirSync(folder)).toContain(`${name}.test.ts`);
    expect(source).toMatch(/Shapes: /);
  });

  test('has a test of its errors, if it says that there are any', () => {
    const isSaid = /Errors?: |new TensorError\(/.test(source);
    if (isSaid) expect(readFileSync(`${folder}/${name}.test.ts`, 'utf8')).toContain('toThrow');
  });

  test('shows a correct example', () => {
    const [, code, want] = /@example\n \* (.+) \/\/ (.+)\n/.exec(source)!;
    const names = Object.entries(downhill).filter(([key]) => key !== 'var'); // a reserved word of JavaScript
    const run = (expression: string) =>
      new Function(...names.map(([key]) => key), `return ${expression}`)(...names.map(([, value]) => value));
    expect(run(code)).toEqual(run(want));
  });
});

test('every op is also a method', () => {
  const x = downhill.tensor([[1, 2]], { requiresGrad: true });
  x.mul(x).sum().backward();
  expect(x.grad!.tolist()).toEqual([[2, 4]]);
  expect(x.softmax(1).shape).toEqual([1, 2]);
});

test('a widget with three ops includes at most 8 KB of the library, gzipped', async () => {
  const contents =
    "import { tensor } from './lib/engine/tensor'; import { svmLoss, softmax, sum } from './lib/ops'; console.log(tensor, svmLoss, softmax, sum);";
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: `${import.meta.dirname}/../..`, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  expect(gzipSync(outputFiles[0].contents).length).toBeLessThan(8 * 1024);
});
