/** The title in the front matter of an instructor's page: `title: Syllabus` between two `---`. */
export const frontTitle = (source: string): string | null =>
  /^---\r?\n(?:[^]*?\n)?title:[ \t]*(["']?)(.+?)\1[ \t]*\r?\n[^]*?---/.exec(source)?.[2] ?? null;
