interface ImportMetaEnv {
  /** The course's languages, separated by spaces (`src/build/courseSettings.ts`). */
  readonly COURSE_LANGUAGES?: string;
  /** The omitted parts, likewise. */
  readonly COURSE_HIDES?: string;
  readonly COURSE_WITHOUT_WIDGETS?: string;
}
