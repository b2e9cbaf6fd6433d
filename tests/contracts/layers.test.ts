import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { build } from 'esbuild';
import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allowed } from './layerRules';
import tsconfig from '../../tsconfig.json' with { type: 'json' };

const root = resolve(import.meta.dirname, '../..');

/** Which layer a file belongs to; the first that fits. */
const layers: [name: string, pattern: RegExp][] = [
  ['test', /\.test\.tsx?$|^tests\//],
  ['lib', /^lib\//],
  ['kernels', /^kernels\//],
  ['ui', /^src\/ui\//],
  ['i18n', /^src\/i18n\//],
  ['cells', /^src\/cells\//],
  ['kit', /^src\/kit\//],
  ['parts', /^src\/parts\//],
  ['widgets', /^src\/widgets\//],
  ['prose', /^src\/prose\//],
  ['content cells', /^(?:content|own)\/[^/]+\/(cells|shared)\//],
  ['content', /^(?:content|own)\//],
  ['markdown', /^src\/markdown\//],
  ['course', /^src\/course\//],
  ['build', /^src\/build\//],
  ['site', /^src\/(site|pages|layouts)\//],
  ['config', /^[^/]+$/],
];

const layerOf = (file: string) => layers.find(([, pattern]) => pattern.test(file))?.[0] ?? 'unknown';

/** A sentence about a forbidden import; undefined for an allowed one. */
function forbidden(from: string, to: string): string | undefined {
  const [a, b] = [layerOf(from), layerOf(to)];
  if (a === 'test') return undefined;
  const otherWidget = a === 'widgets' && b === 'widgets' && from.split('/')[2] !== to.split('/')[2];
  return (a !== b && !allowed[a]?.includes(b)) || otherWidget ? `${from} (${a}) imports ${to} (${b})` : undefined;
}

const files = globSync(
  ['{src,lib,kernels/plain,content,own}/**/*.{ts,tsx,js,astro,mdx}', 'kernels/*.ts', '*.{ts,mjs,js}'],
  { cwd: root },
).map((file) => file.replaceAll('\\', '/'));
const aliases = Object.entries(tsconfig.compilerOptions.paths).map(([name, [path]]) => [
  name.replace('*', ''),
  path.replace('./', '').replace('*', ''),
]);

/** The files of the repository that a file imports, for their types too. */
async function importsOf(file: string): Promise<string[]> {
  const text = readFileSync(`${root}/${file}`, 'utf8');
  const code = file.endsWith('.astro')
    ? (/^---\n([^]*?)\n---/.exec(text)?.[1] ?? '')
    : file.endsWith('.mdx')
      ? (text.match(/^import .*$/gm)?.join('\n') ?? '')
      : text;
  const { metafile } = await build({
    // as if types were values, or esbuild would leave them out
    stdin: {
      contents: code.replace(/^import type |^export type (?=\{)/gm, (start) => start.replace('type ', '')),
      loader: file.endsWith('.tsx') ? 'tsx' : 'ts',
      sourcefile: file,
    },
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    logLevel: 'silent',
    plugins: [
      {
        name: 'outside',
        setup: (b) =>
          void b.onResolve({ filter: /.*/ }, ({ path, kind }) =>
            kind === 'entry-point' ? undefined : { path, external: true },
          ),
      },
    ],
  });
  return Object.values(metafile.inputs)
    .flatMap((input) => input.imports.map(({ path }) => inRepository(file, path)))
    .filter((path) => path !== null);
}

function inRepository(from: string, path: string): string | null {
  const bare = path.replace(/\?.*$/, '');
  const alias = aliases.find(([name]) => bare === name || (name.endsWith('/') && bare.startsWith(name)));
  const target = alias
    ? alias[1] + bare.slice(alias[0].length)
    : bare.startsWith('.')
      ? resolve('/', dirname(from), bare).slice(1)
      : null;
  if (target === null) return null;
  return (
    files.find((file) =>
      [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`, `${target}/index.tsx`].includes(file),
    ) ?? null
  );
}

const graph = new Map(await Promise.all(files.map(async (file) => [file, await importsOf(file)] as const)));

test('every file has a layer', () => {
  expect(files.filter((file) => layerOf(file) === 'unknown')).toEqual([]);
  expect(files.length).toBeGreaterThan(100);
});

test('every layer imports only what it may', () => {
  expect([...graph].flatMap(([from, imports]) => imports.map((to) => forbidden(from, to)).filter(Boolean))).toEqual([]);
});

test('a forbidden import would be found', () => {
  expect(forbidden('lib/ops/add.ts', 'src/ui/number.ts')).toBe('lib/ops/add.ts (lib) imports src/ui/number.ts (ui)');
  expect(forbidden('src/widgets/a/index.tsx', 'src/widgets/b/model.ts')).toBeTruthy();
  expect(forbidden('src/widgets/a/index.tsx', 'src/widgets/a/model.ts')).toBeUndefined();
  expect(graph.get('src/widgets/hinge-loss/index.tsx')).toContain('src/kit/defineWidget.tsx');
  expect(graph.get('lib/engine/errors.ts'), 'for a type').toEqual(['lib/engine/types.ts']);
});

test('there are no import cycles', () => {
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: string[]) => {
    if (path.includes(file)) return void cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(cycles).toEqual([]);
});
