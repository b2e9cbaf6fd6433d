import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { complaints } from './checked';
import { completed, type CourseConfig } from './config';

const root = `${import.meta.dirname}/../..`;
const made: string[] = [];
afterAll(() => made.forEach((dir) => rmSync(dir, { recursive: true })));

const texts = (folder: string, ...files: string[]) => files.map((file) => `${folder}/${file}`);
const files = [
  'src/pages/[...locale]/offline.astro',
  'src/pages/[...locale]/knn/checklist.astro',
  ...['knn', 'losses', 'gradient-descent'].flatMap((name) =>
    texts(`content/${name}`, 'chapter.ts', 'en.mdx', 'zh.mdx'),
  ),
  'content/begun/chapter.ts',
  ...texts('own/gans', 'chapter.ts', 'en.mdx'),
];

/** The problems reported for a configuration, given as its source, in a repository with a few chapters. */
function told(source: string, more: Record<string, string> = {}): string[] {
  const dir = mkdtempSync(`${tmpdir()}/downhill-config-`);
  made.push(dir);
  const all: Record<string, string> = { ...Object.fromEntries(files.map((file) => [file, ''])), ...more };
  all['course.config.ts'] = `const course: CourseConfig = {\n${source}\n};\nexport default course;\n`;
  all['src/styles/tokens.css'] = readFileSync(`${root}/src/styles/tokens.css`, 'utf8');
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(dirname(`${dir}/${file}`), { recursive: true });
    writeFileSync(`${dir}/${file}`, text);
  }
  const config: unknown = new Function(`return {${source}};`)();
  return complaints(config, `${dir}/`);
}

const line = (n: number, says: string) => [`course.config.ts, line ${n}: ${says}`];
const title = "title: { en: 'A', zh: '甲' },";
const begin = `${title}\nchapters: ['losses'],\n`;

test('the configuration of this repository is right', async () => {
  const { default: config } = await import('../../course.config');
  expect(complaints(config, `${root}/`)).toEqual([]);
});

test('a valid configuration has no problems, however little or much it sets', () => {
  expect(told(begin)).toEqual([]);
  expect(told(`title: { en: 'A' },\nlanguages: ['en'],\nchapters: ['gans', 'begun']`)).toEqual([]);
  const much = `${begin}pages: ['dates'], accent: '#a51c30', show: { hints: false }, url: 'https://example.edu/ml', institution: { en: 'B', zh: '乙' }, languages: ['zh', 'en']`;
  expect(told(much, { 'own/dates/zh.md': '---\ntitle: 日期\n---\n' })).toEqual([]);
});

test('an unknown chapter is reported with its line and the nearest name', () => {
  const source = `${title}\nchapters: [\n  'knn',\n  'loses',\n],`;
  expect(told(source)).toEqual(line(5, 'There is no chapter “loses” in content/ or own/. Did you mean “losses”?'));
  expect(told(source.replace('loses', 'gradient'))[0]).toContain('Did you mean “gradient-descent”?');
  expect(told(source.replace('loses', 'transformers'))[0]).toContain(
    'There are: begun, gradient-descent, knn, losses, gans.',
  );
});

test('duplicates are reported at the second occurrence', () => {
  expect(told(`${title}\nchapters: ['knn',\n'losses',\n'knn'],`)).toEqual(
    line(5, '“knn” is there twice. Take one away.'),
  );
});

test('two commas in a row are reported, in every list', () => {
  const says = 'Between two commas there is no name. Take one comma away.';
  expect(told(`${title}\nchapters: ['losses',,\n'knn'],`)).toEqual(line(3, says));
  expect(told(`${begin}languages: ['en',, 'zh'],`)).toEqual(line(4, says));
  expect(told(`${begin}pages: [,],`)).toEqual(line(4, says));
});

test('a missing language file is reported, with both ways out', () => {
  const says = 'own/gans/zh.mdx is missing. Write it, or show the course in one language: languages: [\'en\'].'; // prettier-ignore
  expect(told(`${title}\nchapters: ['losses',\n'gans'],`)).toEqual(line(4, says));
  expect(told(`title: { zh: '甲' },\nlanguages: ['zh'],\nchapters: ['gans'],`)).toEqual(
    line(4, 'own/gans/zh.mdx is missing. Write it.'),
  );
});

test('an unknown setting, part or language is reported with the nearest known one', () => {
  expect(told(`${title}\nchapter: ['losses'],`)).toEqual(
    line(3, 'There is no setting “chapter”. Did you mean “chapters”?'),
  );
  expect(told(`${begin}show: { solution: false },`)).toEqual(
    line(4, 'There is no part “solution”. Did you mean “solutions”?'),
  );
  expect(told(`${begin}show: { code: 'no' },`)).toEqual(line(4, '“no” is neither true nor false.'));
  expect(told(`${begin}languages: ['en', 'cn'],`)).toEqual(
    line(4, 'The course is not available in “cn”. Did you mean “zh”?'),
  );
  expect(told(`${begin}languages: [],`)[0]).toContain("Write ['en', 'zh'], ['en'] or ['zh'].");
});

test('titles are required in the languages of the course', () => {
  expect(told(`title: { en: 'A' },\nchapters: ['losses'],`)).toEqual(line(2, 'The course has no title in Chinese.'));
  expect(told(`title: 'A',\nchapters: ['losses'],`)).toEqual(
    line(2, "The title is a text for each language: title: { en: 'A' }."),
  );
  expect(told(`chapters: ['losses'],`)).toEqual(line(1, 'The setting “title” is missing.'));
});

test('an invalid or illegible colour is reported, with the nearest legible one', () => {
  expect(told(`${begin}accent: 'crimson',`)[0]).toContain('line 4: "crimson" is not a colour that is understood here.');
  const [pale] = told(`${begin}accent: { light: '#1d5fb8', dark: '#1d5fb8' },`);
  expect(pale).toMatch(/line 4: #1d5fb8 has a contrast of \d\.\d with the dark pages, and text needs 4\.5\./);
  const enough = /The nearest that is enough is '(#\w{6})'/.exec(pale)![1];
  expect(told(`${begin}accent: { light: '#1d5fb8', dark: '${enough}' },`)).toEqual([]);
  expect(told(`${begin}accent: '#ff8800',`)[0]).toContain('with the light pages');
  expect(told(`${begin}accent: '#a13',`)).toEqual([]);
});

test('an address must be complete', () => {
  expect(told(`${begin}url: 'example.edu/ml/',`)).toEqual(
    line(4, "“example.edu/ml/” is no whole address. Write 'https://example.edu/ml/'."),
  );
});

test('reports pages that do not exist, have no text or title, or share a name with something else', () => {
  expect(told(`${begin}pages: ['dates'],`)[0]).toContain(
    'There is no page “dates”: its text is in own/dates/en.md or zh.md.',
  );
  expect(told(`${begin}pages: ['dates'],`, { 'own/dates/x.md': '' })[0]).toContain('own/dates/ has no text.');
  expect(told(`${begin}pages: ['dates'],`, { 'own/dates/en.md': '# Dates' })).toEqual([
    'own/dates/en.md: The page has no title. Begin it with three lines: `---`, `title: Syllabus`, `---`.',
  ]);
  expect(told(`${begin}pages: ['gans'],`)[0]).toContain('“gans” is a chapter. Name it in “chapters”.');
  const dates = { 'own/offline/en.md': '---\ntitle: A\n---', 'own/My Page/en.md': '---\ntitle: A\n---' };
  expect(told(`${begin}pages: ['offline', 'My Page'],`, dates).join('\n')).toMatch(
    /The site has pages of its own at offline\/[^]*“My Page” cannot be an address/,
  );
});

test('a chapter that exists twice, or has no chapter.ts, is reported', () => {
  expect(told(begin, { 'own/losses/chapter.ts': '' })[0]).toContain('“losses” is a folder of content/ and of own/.');
  expect(told(`${title}\nchapters: ['vae'],`, { 'own/vae/en.mdx': '' })[0]).toContain('own/vae/ has no chapter.ts.');
});

test('all mistakes are reported at once', () => {
  expect(told(`${title}\nchapters: ['loses'],\nurll: '',\naccent: 'red',`)).toHaveLength(3);
});

test('fills in defaults', () => {
  const config: CourseConfig = { title: { en: 'A' }, chapters: ['knn'], show: { hints: false } };
  const { title, languages, show, pages, accent, url } = completed(config);
  expect({ title, languages, pages, accent, url }).toEqual({
    title: { en: 'A', zh: 'A' },
    languages: ['en', 'zh'],
    pages: [],
    accent: null,
    url: '',
  });
  expect(show).toEqual({ solutions: true, hints: false, code: true, classroom: true });
});
