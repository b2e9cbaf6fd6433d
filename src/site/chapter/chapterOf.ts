import { chapterSource } from './chapterSource';
import { isWritten } from '../content';
import { outline, type Chapter } from './outline';

/** The first chapter of the course that shows a widget; undefined if none does. */
export const chapterOf = (widget: string): Chapter | undefined =>
  outline.filter(isWritten).find(({ slug }) => chapterSource(slug).includes(`'@widgets/${widget}'`));
