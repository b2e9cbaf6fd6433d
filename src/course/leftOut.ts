/**
 * The widgets that only chapters outside the course show; `texts` are the chapters that there are, by name. A widget that no
 * chapter shows yet is not among them.
 */
export function widgetsLeftOut(texts: ReadonlyMap<string, string>, chapters: readonly string[]): Set<string> {
  const shownBy = (text: string) => [...text.matchAll(/ from '@widgets\/([\w-]+)'/g)].map(([, widget]) => widget);
  const inside = new Set(chapters.flatMap((slug) => shownBy(texts.get(slug) ?? '')));
  return new Set([...texts.values()].flatMap(shownBy).filter((widget) => !inside.has(widget)));
}
