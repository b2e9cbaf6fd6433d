/** The title that a page of the instructor's gives itself in its first lines: `title: Syllabus` between two `---`. */
export const frontTitle = (source: string): string | null =>
  /^---\r?\n(?:[^]*?\n)?title:[ \t]*(["']?)(.+?)\1[ \t]*\r?\n[^]*?---/.exec(source)?.[2] ?? null;
