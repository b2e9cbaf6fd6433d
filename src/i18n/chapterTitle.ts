import type { Translated } from './locale';

/** A chapter's entry on the map of the course. */
export interface ChapterTitle {
  title: Translated;
  question: Translated;
}
