// Files that oxlint and oxfmt do not read are tidy too: pages, Astro components and prose.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = `${import.meta.dirname}/../..`;
const files = globSync('{src,content}/**/*.{astro,mdx}', { cwd: root }).map((file) => file.replaceAll('\\', '/'));

test.each(files)('%s has no trailing spaces, tabs or runs of empty lines, and ends its last line', (file) => {
  const text = readFileSync(`${root}/${file}`, 'utf8');
  expect(text.match(/^.*[ \t]$/m)?.[0]).toBeUndefined();
  expect(text).not.toMatch(/\t|\r|\n\n\n/);
  expect(text).toMatch(/[^\n]\n$/);
});

test.each(files)('%s uses all that it imports, and imports nothing twice', (file) => {
  const text = readFileSync(`${root}/${file}`, 'utf8');
  const imports = [...text.matchAll(/^\s*import (?:type )?([\w*{][^'"`;]*?) from '([^']+)';[ \t]*$/gm)];
  const rest = imports.reduce((left, [statement]) => left.replace(statement, ''), text);
  const names = imports.flatMap(
    ([, what]) =>
    what.replace(/[{}]|\btype\b/g, ' ').split(',').map((part) => part.trim().split(/\s+as\s+/).at(-1)!).filter(Boolean), // prettier-ignore
  );
  expect(names.filter((name) => !new RegExp(`(?:\\.{3}|(?<![\\w.]))${name}\\b`).test(rest))).toEqual([]);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});
