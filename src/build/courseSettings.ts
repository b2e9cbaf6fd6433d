import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { accentIn } from '../course/accent.ts';
import { surfacesIn } from '../course/checked.ts';
import { parts, type Course } from '../course/config.ts';
import { foldersOf } from '../course/folders.ts';
import { widgetsLeftOutOf } from '../course/leftOut.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Passes the settings of `course.config.ts` to where they are needed: the languages and omitted parts to code, the
 * accent to the style sheet.
 */
export const courseSettings = (course: Course): Plugin => ({
  name: 'course-settings',
  enforce: 'pre',
  config: (_, { command }) => ({
    define: {
      'import.meta.env.COURSE_LANGUAGES': JSON.stringify(course.languages.join(' ')),
      'import.meta.env.COURSE_HIDES': JSON.stringify(parts.filter((part) => !course.show[part]).join(' ')),
      'import.meta.env.COURSE_WITHOUT_WIDGETS': JSON.stringify(
        command === 'serve' ? '' : [...widgetsLeftOutOf(course, foldersOf(root))].join(' '),
      ),
    },
  }),
  transform(code, id) {
    // exercises of other chapters get no script in the course
    if (/\/src\/prose\/exercises\.ts$/.test(id)) return { code: ofChapters(code, course.chapters), map: null };
    if (!course.accent || !/\/src\/styles\/tokens\.css$/.test(id.replace(/\?.*$/, ''))) return undefined;
    const { light, dark } = accentIn(course.accent, surfacesIn(code));
    return { code: code.replace(/--accent: .*;/, `--accent: var(--light, ${light}) var(--dark, ${dark});`), map: null };
  },
});

/** Code whose globs over all chapters are limited to those of the course. */
export function ofChapters(code: string, chapters: readonly string[]): string {
  const folders = chapters.map((slug) => foldersOf(root).chapters.get(slug)!);
  return code.replace(/'\/\{content,own\}\/\*\/([^']*)'/g, (_, rest: string) =>
    JSON.stringify(folders.map((folder) => `/${folder}/${rest}`)),
  );
}
