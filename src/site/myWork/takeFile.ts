import { importWork, largest, type Imported } from '@cells/saved/file';
import type { CourseMark } from '@cells/saved/handIn';
import { fill } from '@i18n/fill';
import type { Locale } from '@i18n/locale';
import type { WorkChapter } from './myWork';
import { myWorkStrings } from './strings';

type Strings = (typeof myWorkStrings)['en'];

interface Place {
  locale: Locale;
  chapters: readonly WorkChapter[];
  course: CourseMark;
}

/**
 * Takes over what is in a file, saved work, a notebook or an archive with notebooks, and says what was done. The moment of a
 * figure is opened there.
 */
export async function takeFile(file: File, { locale, chapters, course }: Place): Promise<string> {
  const t = myWorkStrings[locale];
  const known = { title: course.title, cells: chapters.flatMap(({ cells }) => cells) };
  const isArchive = /\.zip$/i.test(file.name);
  // a character takes at most four bytes: larger files need not be read
  const text = isArchive || file.size > 40 * largest ? '' : await file.text();
  if (isArchive || looksLikeNotebook(file.name, text)) {
    const { takeArchive, takeNotebook } = await import('../notebooks/take');
    return isArchive ? takeArchive(file, locale, known) : takeNotebook(text, file.name, locale, known);
  }
  if (/"downhill"\s*:\s*"moment"/.test(text.slice(0, 200))) {
    const { takeMoment } = await import('@kit/moment/take');
    return takeMoment(file, locale);
  }
  const result = file.size > 4 * largest ? 'too-large' : importWork(text);
  return typeof result === 'string' ? fill(t[result], { file: file.name }) : tellImported(result, file.name, t);
}

/** A notebook, damaged or not, rather than a file of work. */
const looksLikeNotebook = (name: string, text: string) => /\.ipynb$/i.test(name) || /"nbformat"\s*:/.test(text);

/** Reports the outcome for the cells of a file. */
function tellImported({ cells, putAside, damaged, notSaved }: Imported, file: string, t: Strings): string {
  const main = cells === 0 ? t.importedNothing : putAside ? t.importedBeside : t.imported;
  const sentences = [fill(main, { cells, count: putAside, file })];
  if (damaged.length > 0) sentences.push(fill(t.importedDamaged, { names: someOf(damaged, t) }));
  if (notSaved.length > 0) sentences.push(fill(t.importedNotSaved, { names: someOf(notSaved, t) }));
  return sentences.join(t.between);
}

/** The first few names of a list, each cut to a readable length. */
export function someOf(names: string[], t: Strings, most = 8): string {
  const shown = names.slice(0, most).map((name) => (name.length > 40 ? `${name.slice(0, 40)}…` : name));
  const text = shown.join(t.comma);
  return names.length > most ? fill(t.andMore, { names: text, count: names.length - most }) : text;
}
