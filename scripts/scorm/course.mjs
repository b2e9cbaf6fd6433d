// The package's data on the course: its titles, its exercises, and its code of each cell.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { root } from '../run.mjs';

/** Loads a file of the course that also runs outside a browser. */
async function load(file) {
  const bundled = { bundle: true, write: false, format: 'esm', tsconfig: `${root}tsconfig.json` };
  const define = { 'import.meta.env.SSR': 'true', 'import.meta.env.BASE_URL': '"/"' };
  const { outputFiles } = await build({ entryPoints: [root + file], ...bundled, define });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** The configured course, completed. */
export async function readCourse() {
  const [{ default: config }, { completed }] = await Promise.all([
    load('course.config.ts'),
    load('src/course/config.ts'),
  ]);
  return completed(config);
}

/** A chapter's folder: the course's, or the instructor's own. */
const folderOf = (slug) => `${existsSync(`${root}own/${slug}/chapter.ts`) ? 'own' : 'content'}/${slug}`;

export const readChapter = async (slug) => (await load(`${folderOf(slug)}/chapter.ts`)).chapter;

/** Reads assignments, and puts them into addresses. */
export const assignments = () => load('src/site/assignment/assignment.ts');

const textOf = (slug, locale) => `${root}${folderOf(slug)}/${locale}.mdx`;

export const isWritten = (slug, languages) => languages.every((locale) => existsSync(textOf(slug, locale)));

/** The exercises of a chapter, in the order of its text. */
export function exercisesOf(slug) {
  const text = readFileSync(
    ['en', 'zh'].map((locale) => textOf(slug, locale)).find((file) => existsSync(file)),
    'utf8',
  );
  return [...text.matchAll(/<Exercise [^>]*name="(\w+)"/g)].map(([, name]) => `${slug}/${name}`);
}

/** The course's code of every cell in a chapter, with the comments of both languages. */
export function sourcesOf(slug) {
  const folder = `${root}${folderOf(slug)}/cells/`;
  const read = (file) => readFileSync(folder + file, 'utf8');
  return Object.fromEntries([
    ...globSync('*.ts', { cwd: folder }).map((file) => [`${slug}/${file.slice(0, -3)}`, read(file)]),
    ...globSync('*/starter.ts', { cwd: folder }).map((file) => [`${slug}/${file.split(/[\\/]/)[0]}`, read(file)]),
  ]);
}
