import { globSync, readFileSync } from 'node:fs';
import { dirname, join, matchesGlob, resolve } from 'node:path';
import { expect, test } from 'vitest';
import tsconfig from '../../tsconfig.json' with { type: 'json' };

const root = resolve(import.meta.dirname, '../..');
const { sideEffects } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { sideEffects: string[] };
const folders = Object.entries(tsconfig.compilerOptions.paths).map(([alias, [to]]) => [alias.replace('*', ''), to.replace('*', '')] as const); // prettier-ignore

/** The file that `name` means in `from`, from the project's folder. */
function fileOf(name: string, from: string): string {
  const alias = folders.find(([start]) => name.startsWith(start));
  const path = alias ? join(alias[1], name.slice(alias[0].length)) : join(dirname(from), name);
  return globSync([`${path}.{ts,tsx,js}`, `${path}/index.ts`, path], { cwd: root })[0];
}

const imported = globSync('{src,lib,kernels,content}/**/*.{ts,tsx,astro,mdx}', { cwd: root }).flatMap((file) =>
  [...readFileSync(`${root}/${file}`, 'utf8').matchAll(/^import '([@.][^']+)'/gm)].map(([, name]) =>
    fileOf(name, file),
  ),
);

test('what is imported for its effects alone is known to have some: else a build leaves it out', () => {
  expect(imported).toContain('src/kit/headsInWords.ts');
  const known = (file: string) => sideEffects.some((pattern) => matchesGlob(file, pattern.replace(/^\.\//, '').replace(/^\*\./, '**/*.'))); // prettier-ignore
  expect([...new Set(imported)].filter((file) => !known(file))).toEqual([]);
});
