// `npm run build`, then `node tests/jupyter/run.mjs deno` or `… tslab`: the notebooks of every chapter, in every language, with
// empty exercises and with solutions, are validated and run by Jupyter and a real kernel. Needs Debian's python3-nbclient and a
// kernel of that name in Jupyter's folders (`deno jupyter --install`, `tslab install`). Another build may be named after it.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../../scripts/run.mjs';

const [kernel = 'deno', dist = `${root}dist`, only = ''] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'downhill-notebooks-'));

/** A module of ours, as Node can import it. */
async function ours(file) {
  const to = `${folder}/${file.replaceAll('/', '-')}.mjs`;
  const define = { 'import.meta.env': JSON.stringify({ SSR: true, BASE_URL: '/' }) };
  await build({ entryPoints: [`${root}${file}.ts`], bundle: true, format: 'esm', define, outfile: to, logLevel: 'error' }); // prettier-ignore
  return import(to);
}

function solutionOf(name, locale, codeIn) {
  const [chapter, exercise] = name.split('/');
  const file = ['content', 'own'].map((shelf) => `${root}${shelf}/${chapter}/cells/${exercise}/solution.ts`).find((path) => existsSync(path)); // prettier-ignore
  return file && codeIn(locale, readFileSync(file, 'utf8'));
}

try {
  const { writeNotebook } = await ours('src/site/notebooks/notebook');
  const { codeIn } = await ours('src/i18n/codeIn');
  for (const file of readdirSync(`${dist}/notebooks`)) {
    if (file.includes('.')) cpSync(`${dist}/notebooks/${file}`, `${folder}/${file}`);
    else
      for (const chapter of readdirSync(`${dist}/notebooks/${file}`)) {
        const template = JSON.parse(readFileSync(`${dist}/notebooks/${file}/${chapter}`, 'utf8'));
        for (const solved of [false, true]) {
          const codeOf = (name, starter) => (solved && solutionOf(name, file, codeIn)) || starter;
          const notebook = writeNotebook(template, { codeOf, hasAnswered: () => true });
          const name = `${template.slug}.${file}${solved ? '.solved' : ''}.ipynb`;
          if (name.includes(only)) writeFileSync(`${folder}/${name}`, JSON.stringify(notebook));
        }
      }
  }
  const { status } = spawnSync('/usr/bin/python3', [`${import.meta.dirname}/run.py`, kernel, folder], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
