import { locales, type Locale, type Translated } from '../i18n/locale.ts';

/** Parts of the course that may be left out. */
export const parts = ['solutions', 'hints', 'code', 'classroom'] as const;
export type Part = (typeof parts)[number];

/** A colour in both themes; if only one is given, the dark theme uses the nearest legible one. */
export type Accent = string | { light: string; dark: string };

/** The settings of `course.config.ts`. The defaults are in `completed`. */
export interface CourseConfig {
  title: Partial<Translated>;
  institution?: Partial<Translated>;
  chapters: string[];
  pages?: string[];
  languages?: Locale[];
  accent?: Accent;
  show?: Partial<Record<Part, boolean>>;
  url?: string;
}

/** The same, completed. */
export interface Course {
  title: Translated;
  institution: Translated;
  chapters: string[];
  pages: string[];
  languages: readonly Locale[];
  accent: Accent | null;
  show: Record<Part, boolean>;
  url: string;
}

/** `npm run package` builds part of the course: these chapters, separated by commas. */
const asked = globalThis.process?.env.DOWNHILL_CHAPTERS;

/** Fills in the defaults of a valid configuration. */
export function completed(config: CourseConfig): Course {
  const languages = config.languages ?? locales;
  const inBoth = (text: Partial<Translated> = {}): Translated => ({
    en: text.en ?? text.zh ?? '',
    zh: text.zh ?? text.en ?? '',
  });
  return {
    title: inBoth(config.title),
    institution: inBoth(config.institution),
    chapters: asked?.split(',') ?? config.chapters,
    pages: config.pages ?? [],
    languages,
    accent: config.accent ?? null,
    show: { ...(Object.fromEntries(parts.map((part) => [part, true])) as Course['show']), ...config.show },
    url: config.url ?? '',
  };
}
