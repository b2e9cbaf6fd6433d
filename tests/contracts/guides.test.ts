// What README and CONTRIBUTING say is true: the places exist, the table is the one that is enforced, and every
// widget, op, exercise and chapter follows the recipes.
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scripts } from '../../package.json' with { type: 'json' };
import { allowed } from './layerRules';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(`${root}/${file}`, 'utf8');
const folders = (path: string) => (existsSync(`${root}/${path}`) ? readdirSync(`${root}/${path}`) : []);
const guides = ['README.md', 'CONTRIBUTING.md'];

describe.each(guides)('%s', (guide) => {
  const text = read(guide);

  test('names files and folders that exist', () => {
    const named = [
      ...text.matchAll(/[`( ]((?:src|lib|kernels|content|tests|docs|scripts|bench|deploy|findings)\/[^`) <…*]*)[`) ]/g),
    ].map(([, path]) => path);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((path) => ![path, `${path}.ts`].some((file) => existsSync(`${root}/${file}`)))).toEqual([]);
  });

  test('names commands that exist', () => {
    const commands = [...text.matchAll(/npm (?:run ([a-z:]+)|(start|test))/g)].map(([, run, own]) => run ?? own);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test('CONTRIBUTING.md names nothing that the code lacks', () => {
  const files = globSync('{src,lib,kernels,content,tests,scripts}/**/*.{ts,tsx,astro,mjs,js,mdx}', { cwd: root });
  const code = files.map((file) => `${file}\n${read(file)}`).join('\n');
  const named = [...read('CONTRIBUTING.md').matchAll(/`(\w+)`/g)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
});

test('CONTRIBUTING.md shows the layers that the tests enforce, in under two pages', () => {
  const text = read('CONTRIBUTING.md');
  const table = [...text.matchAll(/^\| ([a-z0-9 ]+) \| `.*?\| ?(.*?) ?\|$/gm)].map(
    ([, layer, imports]) => [layer, imports ? imports.split(', ') : []] as const,
  );
  expect(Object.fromEntries(table)).toEqual(allowed);
  expect(text.split(/\s+/).filter((word) => /\w/.test(word)).length).toBeLessThan(1200);
});

/** The file names that a recipe of CONTRIBUTING.md gives under a heading. */
function filesOf(recipe: string): string[] {
  const section = read('CONTRIBUTING.md').split(`## ${recipe}\n`)[1].split('\n## ')[0];
  return [...section.matchAll(/`([\w.]+\.(?:tsx?|mdx))`/g)].map(([, file]) => file);
}

test('every widget has the files of its recipe', () => {
  const files = filesOf('Add a widget').filter((file) => file !== 'style.css');
  expect(files).toContain('model.ts');
  for (const widget of folders('src/widgets'))
    expect(folders(`src/widgets/${widget}`), widget).toEqual(expect.arrayContaining(files));
});

/** Files that only some exercises have, and the figure’s file that one of them names. */
const optional = ['inFigure.ts', 'model.ts'];

test('every exercise has the files of its recipe', () => {
  const files = filesOf('Add an exercise').filter((file) => !optional.includes(file));
  expect(files).toContain('mistakes.ts');
  for (const chapter of folders('content')) {
    for (const cell of folders(`content/${chapter}/cells`).filter((name) => !name.endsWith('.ts')))
      expect(folders(`content/${chapter}/cells/${cell}`), cell).toEqual(expect.arrayContaining(files));
  }
});

test('every chapter has a title, both languages, its numbers, its claims and the test that proves them', () => {
  for (const chapter of folders('content'))
    expect(folders(`content/${chapter}`)).toEqual(
      expect.arrayContaining([
        'chapter.ts',
        'en.mdx',
        'zh.mdx',
        'numbers.ts',
        'claims.ts',
        'chapter.test.ts',
        'exercises.test.ts',
      ]),
    );
});
