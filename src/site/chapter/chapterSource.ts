import { languages } from '@i18n/languages';
import { byChapter } from '@prose/byChapter';

const texts = byChapter(
  import.meta.glob<string>('/{content,own}/*/*.mdx', { query: '?raw', import: 'default', eager: true }),
);

/** A chapter as it is written, in one of the course's languages: what stands in it is the same in all. */
export const chapterSource = (slug: string): string => texts[`${slug}/${languages[0]}.mdx`];
