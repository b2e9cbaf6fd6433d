// Makes a package for learning platforms from a built course: its files, a manifest, and a page that holds the session.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { zipSync } from 'fflate';
import { root } from '../run.mjs';
import { manifest } from './manifest.mjs';

export const versions = ['1.2', '2004'];

/** Files that no reader requests: figures alone on their pages, and fonts for old browsers. */
const leftOut = /^([a-z]{2}\/)?(workbench|embed)\/|\.(ttf|woff)$/;

/**
 * The name of a package for platforms and files, which may only contain plain letters. A hash replaces what is lost of
 * a title: platforms take two packages of one name for the same.
 */
export function identifierOf(name, version) {
  const plain = name.replace(/[^\w.-]+/g, '-');
  const parts = ['downhill', plain.replace(/^-+|-+$/g, ''), plain !== name && createHash('sha256').update(name).digest('hex').slice(0, 8), version]; // prettier-ignore
  return parts.filter(Boolean).join('-');
}

/**
 * The script of the page that a platform opens. It is next to the course's own scripts, from which it knows where the
 * course is.
 */
async function launchScript() {
  const { outputFiles } = await build({
    entryPoints: [`${root}src/site/scorm/launch.ts`],
    tsconfig: `${root}tsconfig.json`,
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: ['chrome111', 'safari16.4', 'firefox115'],
    define: { 'import.meta.env.SSR': 'false', 'import.meta.env.DEV': 'false' },
  });
  return outputFiles[0].contents;
}

const pageOf = (path) => /^(?:.*\/)?(?=index\.html$)/.exec(path)?.[0];

/**
 * All files of a package, by path. `lesson` has its title, its first page, the exercises that count, the percentage to
 * pass, and the course's code by cell.
 */
export async function packageFiles({ dir, version, identifier, lesson: { title, start, exercises, pass, sources } }) {
  const paths = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !leftOut.test(path) && statSync(join(dir, path)).isFile());
  const files = Object.fromEntries(paths.map((path) => [path, readFileSync(join(dir, path))]));
  const pages = paths.map(pageOf).filter((page) => page !== undefined);
  const first = start.replace(/[?#].*$/, '');
  if (!pages.includes(first)) throw new Error(`The built course in ${dir} has no page “${first}”.`);
  const texts = {
    title,
    start: start.replace(/(^|\/)(?=$|[?#])/, '$1index.html'),
    package: JSON.stringify({ version, start, pages, exercises, pass, sources }),
  };
  const own = (name) => readFileSync(`${root}scripts/scorm/${name}`, 'utf8');
  const filled = own('launch.html').replace(
    /\{(\w+)\}/g,
    (_, name) =>
    name === 'package' ? texts[name].replaceAll('<', '\\u003c') : texts[name].replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`), // prettier-ignore
  );
  files['launch.html'] = Buffer.from(filled);
  files['launch.css'] = Buffer.from(own('launch.css'));
  files['_astro/launch.js'] = Buffer.from(await launchScript());
  const listed = { version, identifier, title, launch: 'launch.html', files: Object.keys(files) };
  return { 'imsmanifest.xml': Buffer.from(manifest(listed)), ...files };
}

/** The package as one file. Its entries have no date, so that the same course makes the same package. */
export const zipped = (files) => zipSync(files, { level: 6, mtime: new Date(1980, 0, 2) });
