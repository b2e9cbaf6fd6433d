import { languages } from '@i18n/languages';
import { byChapter } from '@prose/byChapter';

const texts = byChapter(
  import.meta.glob<string>('/{content,own}/*/*.mdx', { query: '?raw', import: 'default', eager: true }),
);

/** A chapter's source in one of the course's languages: its structure is the same in all. */
export const chapterSource = (slug: string): string => texts[`${slug}/${languages[0]}.mdx`];
