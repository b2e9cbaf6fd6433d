interface ImportMetaEnv {
  /** The course's languages, with spaces between (`src/build/courseSettings.ts`). */
  readonly COURSE_LANGUAGES?: string;
  /** The parts that are not shown, likewise. */
  readonly COURSE_HIDES?: string;
  readonly COURSE_WITHOUT_WIDGETS?: string;
}
