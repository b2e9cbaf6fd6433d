/** Imports the content of a notebook. */
import { format, importWork, version, type Imported } from '@cells/saved/file';
import { loadWork } from '@cells/saved/store';
import { fill } from '@i18n/fill';
import type { Locale } from '@i18n/locale';
import { entriesOf } from '../classroom/unzip';
import { readNotebook, type ChangedCell } from './read';
import { notebookStrings } from './strings';

/** Data on the course: its title, and the names of its cells. */
export interface Known {
  title: string;
  cells: readonly string[];
}

const most = 8;

/** Imports the reader's code from a notebook, and reports the outcome for each cell. */
export function takeNotebook(text: string, file: string, locale: Locale, { title, cells }: Known): string {
  const t = notebookStrings[locale];
  const read = readNotebook(text);
  if (typeof read === 'string') return fill(t[read], { file });
  const listed = (names: readonly string[]) =>
    names.slice(0, most).join(locale === 'zh' ? '、' : ', ') + (names.length > most ? ' …' : '');
  const isKnown = ({ name }: { name: string }) => cells.includes(name);
  const placed = read.changed.filter(isKnown).map((cell) => ({ ...cell, place: placeOf(cell) }));
  const [same, taken, beside] = (['here', 'cell', 'beside'] as const).map((at) =>
    placed.filter(({ place }) => place === at),
  );
  const foreign = [...read.changed, ...read.unchanged.map((name) => ({ name }))].filter((cell) => !isKnown(cell));
  const { putAside, notSaved } = store(taken, beside);
  const isSaved = ({ name }: ChangedCell) => !notSaved.includes(name);
  const saved = namesOf(taken.filter(isSaved));
  const isKept = ({ name, code }: ChangedCell) => loadWork(name).earlier.includes(code);
  const said: string[] = [
    saved.length > 0 ? fill(t.back, { file, cells: saved.length, names: listed(saved) }) : fill(t.backNone, { file }),
  ];
  const say = (key: 'putAside' | 'unchanged' | 'added', count: number) =>
    void (count > 0 && said.push(fill(t[key], { count })));
  const sayNames = (key: 'same' | 'beside' | 'full' | 'foreign' | 'damaged' | 'twice' | 'notSaved', names: string[]) =>
    void (names.length > 0 && said.push(fill(t[key], { names: listed(names) })));
  say('putAside', putAside);
  sayNames('same', namesOf(same));
  sayNames('beside', namesOf(beside.filter(isSaved).filter(isKept)));
  sayNames('full', namesOf(beside.filter(isSaved).filter((cell) => !isKept(cell))));
  say('unchanged', read.unchanged.filter((name) => cells.includes(name)).length);
  if (read.course !== null && read.course !== title)
    said.push(fill(t.otherCourse, { course: read.course.slice(0, 100) }));
  sayNames('foreign', namesOf(foreign));
  sayNames('damaged', read.damaged);
  sayNames('twice', read.twice);
  say('added', read.added);
  sayNames('notSaved', notSaved);
  return said.join(locale === 'zh' ? '' : ' ');
}

/** Imports the notebooks of an archive, such as one that they were saved in. */
export async function takeArchive(file: File, locale: Locale, known: Known): Promise<string> {
  const t = notebookStrings[locale];
  const entries = (await entriesOf(file).catch(() => null)) ?? [];
  const told: string[] = [];
  for (const { name, text } of entries) {
    const short = name.split('/').at(-1)!;
    if (!/\.ipynb$/i.test(short) || /^(\.|__MACOSX)/.test(name.replace(/.*\/(?=\.)/, ''))) continue;
    const content = await text().catch(() => '');
    told.push(takeNotebook(content, short, locale, known));
  }
  return told.length > 0 ? told.join(locale === 'zh' ? '' : ' ') : fill(t.noNotebook, { file: file.name });
}

const namesOf = (cells: readonly { name: string }[]) => cells.map(({ name }) => name);

/**
 * Where a notebook's code goes: nowhere if it is here already; into the cell; or beside the cell's, which may be newer than
 * a notebook that was not edited.
 */
function placeOf({ name, code, isEdited }: ChangedCell): 'here' | 'cell' | 'beside' {
  const own = loadWork(name).code;
  if (own?.trimEnd() === code.trimEnd()) return 'here';
  return own === null || isEdited ? 'cell' : 'beside';
}

/** Imported like a file of work: of two codes for a cell, one is kept as another version. */
function store(taken: ChangedCell[], beside: ChangedCell[]): Pick<Imported, 'putAside' | 'notSaved'> {
  const times = { changed: new Date().toISOString() };
  const cells = Object.fromEntries([
    ...taken.map(({ name, code, starter }) => [name, { code, starter, times }] as const),
    ...beside.map(({ name, code }) => [name, { earlier: [code] }] as const),
  ]);
  const result = importWork(JSON.stringify({ format, version, cells }));
  return typeof result === 'string' ? { putAside: 0, notSaved: namesOf([...taken, ...beside]) } : result;
}
