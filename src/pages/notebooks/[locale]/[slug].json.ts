import type { APIRoute } from 'astro';
import { languages } from '@i18n/languages';
import type { Locale } from '@i18n/locale';
import { isWritten } from '@site/content';
import { templateOf } from '@site/notebooks/template';
import { outline } from '@site/chapter/outline';

interface Props {
  locale: Locale;
  slug: string;
}
export const getStaticPaths = () =>
  languages.flatMap((locale) =>
    outline.filter(isWritten).map(({ slug }) => ({ params: { locale, slug }, props: { locale, slug } })),
  );

/** The content of a chapter's notebook; fetched when one is saved. */
export const GET: APIRoute<Props> = async ({ props: { locale, slug } }) =>
  new Response(JSON.stringify(await templateOf(locale, slug)), { headers: { 'content-type': 'application/json' } });
