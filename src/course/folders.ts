import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { locales, type Locale } from '../i18n/locale.ts';

/** The folders of chapters: the course's own, and the instructor's. */
const shelves = ['content', 'own'] as const;

const sitePages = 'src/pages/[...locale]';
/** Pages that the build adds to the site (`src/build/widgetPages.ts`). */
const injected = ['embed'];

/** The chapters and pages in the folders of a repository. */
export interface Folders {
  /** Every chapter, by its folder: `content/losses`, `own/gans`. */
  chapters: Map<string, string>;
  /** Chapters that are in `content/` and in `own/`. */
  twice: string[];
  /** The instructor's pages, by name: their folders. */
  pages: Map<string, string>;
  /** Names already used by pages of the site. */
  taken: string[];
  /** The text of a chapter or a page in one language, its path relative to the repository; null if there is none. */
  textOf(folder: string, locale: Locale): string | null;
  /** The text of a file. */
  read(file: string): string;
  has(file: string): boolean;
}

/** Reads the folders of the repository at `root`, which has a trailing slash. */
export function foldersOf(root: string): Folders {
  const has = (file: string) => existsSync(root + file);
  const inside = (shelf: string) =>
    has(shelf) ? readdirSync(root + shelf).filter((name) => statSync(`${root}${shelf}/${name}`).isDirectory()) : [];
  const ofSite = has(sitePages) ? readdirSync(root + sitePages) : [];
  const isChapter = (folder: string) => has(`${folder}/chapter.ts`);
  const all = shelves.flatMap((shelf) => inside(shelf).map((name) => ({ name, folder: `${shelf}/${name}` })));
  const found = all.filter(({ folder }) => isChapter(folder));
  return {
    chapters: new Map(found.map(({ name, folder }) => [name, folder])),
    twice: found.map(({ name }) => name).filter((name, i, names) => names.indexOf(name) !== i),
    pages: new Map(all.filter(({ folder }) => folder.startsWith('own/') && !isChapter(folder)).map(({ name, folder }) => [name, folder])), // prettier-ignore
    taken: [...locales, ...injected, ...ofSite.map((file) => file.replace(/\..*$/, ''))],
    textOf: (folder, locale) =>
      ['mdx', 'md'].map((kind) => `${folder}/${locale}.${kind}`).find((file) => has(file)) ?? null,
    read: (file) => readFileSync(root + file, 'utf8'),
    has,
  };
}
