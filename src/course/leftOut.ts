import type { Course } from './config.ts';
import type { Folders } from './folders.ts';

/**
 * The widgets that only chapters outside the course show; `texts` are all chapters, by name. Widgets that no chapter
 * shows yet are not included.
 */
export function widgetsLeftOut(texts: ReadonlyMap<string, string>, chapters: readonly string[]): Set<string> {
  const shownBy = (text: string) => [...text.matchAll(/ from '@widgets\/([\w-]+)'/g)].map(([, widget]) => widget);
  const inside = new Set(chapters.flatMap((slug) => shownBy(texts.get(slug) ?? '')));
  return new Set([...texts.values()].flatMap(shownBy).filter((widget) => !inside.has(widget)));
}

/** The same for a course, given the texts in its folders. */
export function widgetsLeftOutOf({ chapters, pages, languages }: Course, folders: Folders): Set<string> {
  const textsOf = (folder: string) =>
    languages.flatMap((locale) => folders.textOf(folder, locale) ?? []).map((file) => folders.read(file));
  const found = [...folders.chapters, ...folders.pages].map(([name, folder]) => [name, textsOf(folder).join('\n')] as const); // prettier-ignore
  return widgetsLeftOut(new Map(found), [...chapters, ...pages]);
}
