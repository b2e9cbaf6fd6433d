import { existsSync, globSync } from 'node:fs';

const root = `${import.meta.dirname}/..`;

/** The folders of the chapters that exist in both languages, the course's and the instructor's: `content/losses`, `own/gans`. */
export const chapterFolders = globSync('{content,own}/*/chapter.ts', { cwd: root })
  .map((file) => file.replaceAll('\\', '/').replace('/chapter.ts', ''))
  .filter((folder) => ['en', 'zh'].every((locale) => existsSync(`${root}/${folder}/${locale}.mdx`)))
  .sort();
