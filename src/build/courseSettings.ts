import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { accentIn } from '../course/accent.ts';
import { surfacesIn } from '../course/checked.ts';
import { parts, type Course } from '../course/config.ts';
import { foldersOf } from '../course/folders.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Brings what `course.config.ts` says to where it is needed: the languages and the hidden parts to code, the accent to the style sheet. */
export const courseSettings = ({ chapters, languages, show, accent }: Course): Plugin => ({
  name: 'course-settings',
  enforce: 'pre',
  config: () => ({
    define: {
      'import.meta.env.COURSE_LANGUAGES': JSON.stringify(languages.join(' ')),
      'import.meta.env.COURSE_HIDES': JSON.stringify(parts.filter((part) => !show[part]).join(' ')),
    },
  }),
  transform(code, id) {
    // the exercises of other chapters have no script in the course
    if (/\/src\/prose\/exercises\.ts$/.test(id)) return { code: ofChapters(code, chapters), map: null };
    if (!accent || !/\/src\/styles\/tokens\.css$/.test(id.replace(/\?.*$/, ''))) return undefined;
    const { light, dark } = accentIn(accent, surfacesIn(code));
    return { code: code.replace(/--accent: .*;/, `--accent: var(--light, ${light}) var(--dark, ${dark});`), map: null };
  },
});

/** Code whose globs over all chapters name those of the course. */
export function ofChapters(code: string, chapters: readonly string[]): string {
  const folders = chapters.map((slug) => foldersOf(root).chapters.get(slug)!);
  return code.replace(/'\/\{content,own\}\/\*\/([^']*)'/g, (_, rest: string) =>
    JSON.stringify(folders.map((folder) => `/${folder}/${rest}`)),
  );
}
