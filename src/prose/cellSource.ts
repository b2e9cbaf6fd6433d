const sources = import.meta.glob<string>('/content/*/cells/**/*.ts', { query: '?raw', import: 'default', eager: true });

/** The text of a cell's file, as a reader sees it. */
export function cellSource(chapter: string, file: string): string {
  const path = `/content/${chapter}/cells/${file}`;
  if (!(path in sources)) throw new Error(`There is no ${path}.`);
  return sources[path].trimEnd();
}
