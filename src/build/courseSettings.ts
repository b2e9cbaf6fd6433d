import type { Plugin } from 'vite';
import { accentIn } from '../course/accent.ts';
import { surfacesIn } from '../course/checked.ts';
import { parts, type Course } from '../course/config.ts';

/** Brings what `course.config.ts` says to where it is needed: the languages and the hidden parts to code, the accent to the style sheet. */
export const courseSettings = ({ languages, show, accent }: Course): Plugin => ({
  name: 'course-settings',
  enforce: 'pre',
  config: () => ({
    define: {
      'import.meta.env.COURSE_LANGUAGES': JSON.stringify(languages.join(' ')),
      'import.meta.env.COURSE_HIDES': JSON.stringify(parts.filter((part) => !show[part]).join(' ')),
    },
  }),
  transform(code, id) {
    if (!accent || !/\/src\/styles\/tokens\.css$/.test(id.replace(/\?.*$/, ''))) return undefined;
    const { light, dark } = accentIn(accent, surfacesIn(code));
    return { code: code.replace(/--accent: .*;/, `--accent: var(--light, ${light}) var(--dark, ${dark});`), map: null };
  },
});
