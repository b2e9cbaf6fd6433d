/** Saves notebooks; loaded when a reader asks for one. */
import { liveCells } from '@cells/run/liveCells';
import { allWork, loadWork } from '@cells/saved/store';
import { compile } from '@cells/code/compile';
import { plan, type NotebookCell } from '@cells/run/notebook';
import type { Locale } from '@i18n/locale';
import { localePath } from '@i18n/languages';
import { isAnsweredIn } from '@kit/answers';
import { coursePath } from '@ui/page';
import { save } from '@ui/saveFile';
import type { LibraryFile } from './library';
import { writeNotebook, type Template } from './notebook';

/** What to save: a chapter, a cell of one or, if empty, all chapters with the reader's code. */
export type Wanted = string;

/** Why there is no file. */
export class NotSaved extends Error {
  constructor(readonly reason: 'noNetwork' | 'nothing') {
    super(reason);
  }
}

const codeOf = (name: string, starter: string) => liveCells.get(name)?.code() ?? loadWork(name).code ?? starter;

/** Makes the file and downloads it; returns its name. */
export async function saveNotebook(wanted: Wanted, locale: Locale): Promise<string> {
  const [chapter, exercise] = wanted.split('/');
  const chapters = chapter ? [chapter] : chaptersWithWork();
  if (chapters.length === 0) throw new NotSaved('nothing');
  const templates = await Promise.all(chapters.map((slug) => templateFor(slug, locale)));
  const files: Record<string, string> = {};
  for (const template of templates) {
    const only = exercise ? await cellsFor(wanted, template) : undefined;
    const page = new URL(`${coursePath}${localePath(locale)}${template.slug}/`, location.href).href;
    const reader = { codeOf, hasAnswered: (question: string) => isAnsweredIn(template.slug, question) };
    const text = JSON.stringify(writeNotebook(template, reader, only), null, 1).replaceAll('{page}', page);
    files[`${exercise || template.slug}.ipynb`] = text;
  }
  const usesPlot = Object.values(files).some((text) => text.includes('./plot.mjs'));
  const library: LibraryFile[] = ['downhill.mjs', 'downhill.d.mts', 'downhill.types.d.ts', ...(usesPlot ? ['plot.mjs' as const] : [])]; // prettier-ignore
  for (const name of library) files[name] = await textAt(name);
  const [{ strToU8, zipSync }] = await Promise.all([import('fflate')]);
  const folder = ['downhill', chapter, exercise].filter(Boolean).join('-');
  const entries = Object.entries(files).map(([name, text]) => [`${folder}/${name}`, strToU8(text)]);
  save(`${folder}.zip`, zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>), 'application/zip');
  return `${folder}.zip`;
}

const chaptersWithWork = () => {
  const names = Object.entries(allWork()).flatMap(([name, { code }]) => (code === null ? [] : [name.split('/')[0]]));
  return [...new Set(names)];
};

async function templateFor(slug: string, locale: Locale): Promise<Template> {
  return JSON.parse(await textAt(`${locale}/${slug}.json`)) as Template;
}

async function textAt(file: string): Promise<string> {
  const response = await fetch(`${coursePath}notebooks/${file}`).catch(() => null);
  if (!response?.ok) throw new NotSaved('noNetwork');
  return response.text();
}

/** An exercise, and the earlier cells that its code takes names from. */
async function cellsFor(wanted: string, { parts }: Template): Promise<string[]> {
  const cells = parts.flatMap((part): NotebookCell[] => {
    if (part.kind === 'text') return [];
    const sharesOnly = part.isExercise ? part.name.split('/')[1] : null;
    return [{ name: part.name, code: codeOf(part.name, part.code), sharesOnly }];
  });
  // code that does not parse is saved all the same
  const planned = await plan(cells, wanted, compile).catch(() => []);
  return [...planned.map(({ name }) => name), wanted];
}
