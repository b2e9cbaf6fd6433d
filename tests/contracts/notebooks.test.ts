import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';
import type { Plugin } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import { sandboxSource } from '@cells/vite';
import { codeIn } from '@i18n/codeIn';
import { locales } from '@i18n/locale';
import { fromKernel } from '../../src/site/notebooks/forKernel';
import { writeNotebook, type Reader, type Template } from '../../src/site/notebooks/notebook';
import { readNotebook } from '../../src/site/notebooks/read';
import { templateOf } from '../../src/site/notebooks/template';
import { chapterFolders } from '../chapterFolders';
import { all, turnOf } from '../turns';
import { nbformatFaults } from './nbformat';
import { runNotebook } from './notebookRunner';

const root = `${import.meta.dirname}/../../`;

/** The code of a cell that its reader has passed. */
function solved(name: string, starter: string, locale: (typeof locales)[number]): string {
  const [chapter, exercise] = name.split('/');
  const folder = chapterFolders.find((one) => one.endsWith(`/${chapter}`))!;
  try {
    return codeIn(locale, readFileSync(`${root}${folder}/cells/${exercise}/solution.ts`, 'utf8'));
  } catch {
    return starter;
  }
}

/** A reader who has answered all questions, and written no code. */
const fresh: Reader = { codeOf: (_, starter) => starter, hasAnswered: () => true };

const cellsOf = ({ parts }: Template) => parts.flatMap((part) => (part.kind === 'cell' ? [part] : []));

describe.each(locales)('notebooks in %s', (locale) => {
  test.each(chapterFolders)(
    '%s: is valid, holds every cell of the page, and brings each of them back',
    async (folder) => {
      const slug = folder.split('/')[1];
      const template = await templateOf(locale, slug);
      const source = readFileSync(`${root}${folder}/${locale}.mdx`, 'utf8');
      const onPage = [...source.matchAll(/<(?:Cell|Exercise) [^>]*name="([\w-]+)"/g)].map(
        ([, name]) => `${slug}/${name}`,
      );
      expect(cellsOf(template).map(({ name }) => name)).toEqual(onPage);

      const notebook = writeNotebook(template, fresh);
      expect(nbformatFaults(notebook)).toEqual([]);
      const text = JSON.stringify(notebook);
      expect(readNotebook(text)).toMatchObject({ changed: [], unchanged: onPage, added: 0, twice: [], damaged: [] });

      const edited = structuredClone(notebook);
      for (const cell of edited.cells) if (cell.cell_type === 'code') cell.source += '\n// mine';
      const back = readNotebook(JSON.stringify(edited));
      const given = cellsOf(template).map(({ name, code }) => ({ name, code: `${code.trimEnd()}\n// mine` }));
      expect(back).toMatchObject({ changed: given });
    },
  );

  test.each(chapterFolders)('%s: has prose, formulas in plain TeX, and nothing of MDX', async (folder) => {
    const { parts, lead } = await templateOf(locale, folder.split('/')[1]);
    const texts = [lead, ...parts.flatMap((part) => (part.kind === 'text' ? [part.text] : []))];
    const prose = texts.join('\n\n');
    expect(prose.length).toBeGreaterThan(400);
    expect(prose).not.toMatch(/props\.locale|<(?!\/?(?:em|strong|del)>)\/?[A-Za-z]|\\(?:checked|quoted|term|label|eqref|margin|loss|correct|gradient|forward)\{/); // prettier-ignore
    // every exercise has its task before it
    parts.forEach((part, i) => {
      if (part.kind === 'cell' && part.isExercise)
        expect(parts[i - 1]).toMatchObject({ kind: 'text', exercise: part.name });
    });
  });
});

describe('run in order', () => {
  let library: string;
  beforeAll(async () => {
    const { load } = sandboxSource() as Plugin & { load(this: unknown, id: string): Promise<string> };
    const module = await load.call({ addWatchFile() {} }, '\0virtual:kernel-module');
    const source = JSON.parse(module.slice('export default '.length, -1)) as string;
    library = (await transform(source, { format: 'iife', globalName: 'library' })).code;
  });

  // languages and states of exercises take turns
  const cases = chapterFolders.flatMap((folder, i) => {
    const turn = turnOf(`${folder}/en.mdx`) + i;
    const ways = locales.flatMap((locale) => [false, true].map((isSolved) => ({ folder, locale, isSolved })));
    return all ? ways : [ways[turn % ways.length]];
  });
  test.each(cases)('$folder in $locale, solved: $isSolved', async ({ folder, locale, isSolved }) => {
    const template = await templateOf(locale, folder.split('/')[1]);
    const { cells } = writeNotebook(template, {
      ...fresh,
      codeOf: (name, code) => (isSolved ? solved(name, code, locale) : code),
    });
    const sources = cells.flatMap(({ cell_type, source }) => (cell_type === 'code' ? [source] : []));
    const outputs = await runNotebook(sources, library);
    // a cell that is not an exercise shows something
    const plain = cells.filter(({ cell_type }) => cell_type === 'code').flatMap(({ metadata }, i) => {
      const part = cellsOf(template).find(({ name }) => name === metadata.downhill?.cell);
      return part && !part.isExercise ? [{ name: part.name, output: outputs[i] }] : [];
    }); // prettier-ignore
    for (const { name, output } of plain) expect(output, name).not.toBe('');
  });

  test('the runner rejects what a kernel would not run', async () => {
    const clash = ["import { add } from './downhill.mjs';", 'function add() {}'];
    await expect(runNotebook(clash, library)).rejects.toThrow(/already been declared/);
    await expect(runNotebook(['nothing;'], library)).rejects.toThrow(/nothing is not defined/);
    expect(fromKernel(clash[0], [])).toBe("import { add } from 'downhill';");
  });
});
