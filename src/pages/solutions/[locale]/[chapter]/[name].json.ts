import type { APIRoute } from 'astro';
import { languages } from '@i18n/languages';
import type { Locale } from '@i18n/locale';
import { courseShows } from '@kit/courseShows';
import { solutionTexts } from '@prose/solutionTexts';
import { chapterSource } from '@site/chapter/chapterSource';
import { isWritten } from '@site/content';
import { outline } from '@site/chapter/outline';

interface Props {
  locale: Locale;
  chapter: string;
  name: string;
}
/** None if the course shows no solutions: anything at an address can be read. */
export const getStaticPaths = () =>
  (courseShows('solutions') ? languages : []).flatMap((locale) =>
    outline.filter(isWritten).flatMap(({ slug: chapter }) =>
      [...chapterSource(chapter).matchAll(/<Exercise [^>]*name="([\w-]+)"/g)].map(([, name]) => {
        const props: Props = { locale, chapter, name };
        return { params: { ...props }, props };
      }),
    ),
  );

/** An exercise's solution in TypeScript, NumPy and PyTorch; fetched when a reader wants to see it. */
export const GET: APIRoute<Props> = async ({ props: { locale, chapter, name } }) =>
  new Response(JSON.stringify(await solutionTexts(locale, chapter, name)), {
    headers: { 'content-type': 'application/json' },
  });
