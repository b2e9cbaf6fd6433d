import type { Translated } from './locale';

/** What the map of the course says about a chapter. */
export interface ChapterTitle {
  title: Translated;
  question: Translated;
}
