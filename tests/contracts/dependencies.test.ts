import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(`${root}/${file}`, 'utf8');
const named = JSON.parse(read('package.json')) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
const declared = Object.keys({ ...named.dependencies, ...named.devDependencies });
const aliases = Object.keys(
  (JSON.parse(read('tsconfig.json')) as { compilerOptions: { paths: object } }).compilerOptions.paths,
).map((alias) => alias.replace(/\/\*$/, ''));

/** The package that an import names; none for our own files, Node's modules and files made by the build. */
function packageOf(name: string): string[] {
  if (/^(\.|\/|node:|astro:|virtual:)/.test(name) || !/^(@[\w.-]+\/)?[\w.-]+(\/|$|\?)/.test(name)) return [];
  const found = /^(?:@[^/]+\/)?[^/?]+/.exec(name)![0];
  return aliases.some((alias) => found === alias || found.startsWith(`${alias}/`)) ? [] : [found];
}

// the library's peers have a package of their own; what cells hold, here and in a test, imports nothing but the library
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' }) // prettier-ignore
  .split('\n')
  .filter((file) => /\.(ts|tsx|mts|js|mjs|astro|mdx|css)$/.test(file) && !/^bench\/|^content\/.*\/cells\/|\/typescript\.test\.ts$/.test(file)); // prettier-ignore

/** An import at the beginning of a line, or in a call: one in a string of a test does not count. */
const importing =
  /^(?:import|export)\s(?:type\s)?(?:[\w*{][^'"`;]*?\sfrom\s*)?['"]([^'"\n]+)['"]|^\} from ['"]([^'"\n]+)['"]|(?<![\w`'"])import\(\s*['"]([^'"\n]+)['"]\s*\)|^@import ['"]([^'"\n]+)['"]/gm;

const imported = new Map<string, string>();
for (const file of files) {
  for (const found of read(file).matchAll(importing)) {
    const name = found.slice(1).find((group) => group !== undefined)!;
    for (const used of packageOf(name)) imported.set(used, file);
  }
}

/** Programs that scripts start, and packages that another package needs. */
const programs: Record<string, RegExp> = {
  oxlint: /\['oxlint'/,
  oxfmt: /\['oxfmt'/,
  prettier: /\['prettier'/,
  knip: /'knip',/,
  '@vitest/coverage-v8': /'--coverage'/,
  '@typescript/native': /\['tsc'/,
  '@astrojs/check': /\['astro', \['check'/,
};

test('every package that is imported is declared', () => {
  expect(imported.size).toBeGreaterThan(20);
  const missing = [...imported].filter(([name]) => !declared.includes(name));
  expect(missing.map(([name, file]) => `${file}: ${name}`)).toEqual([]);
});

test('every package that is declared is used', () => {
  const scripts = files.filter((file) => file.startsWith('scripts/')).map(read).join('\n'); // prettier-ignore
  const isUsed = (name: string): boolean =>
    imported.has(name) ||
    (programs[name]?.test(scripts) ?? false) ||
    (name.startsWith('@types/') && (name === '@types/node' || isUsed(name.slice('@types/'.length)))) ||
    // a plugin of prettier's
    read('.prettierrc.json').includes(`"${name}"`) ||
    // its files are read in place
    (name.startsWith('@fontsource-variable/') && scripts.includes('`@fontsource-variable/${from}`'));
  expect(declared.filter((name) => !isUsed(name))).toEqual([]);
});
