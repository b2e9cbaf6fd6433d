import type { APIRoute } from 'astro';
import { languages } from '@i18n/languages';
import type { Locale } from '@i18n/locale';
import { collect } from '@site/search/collect';

export const getStaticPaths = () => languages.map((locale) => ({ params: { locale }, props: { locale } }));

/** The search data of one language; fetched when the dialog opens. */
export const GET: APIRoute<{ locale: Locale }> = ({ props }) =>
  new Response(JSON.stringify(collect(props.locale)), { headers: { 'content-type': 'application/json' } });
