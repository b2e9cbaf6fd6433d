import type { APIRoute } from 'astro';
import { languages } from '@i18n/languages';
import type { Locale } from '@i18n/locale';
import { collect } from '@site/search/collect';

export const getStaticPaths = () => languages.map((locale) => ({ params: { locale }, props: { locale } }));

/** All that can be found in one language; the dialog asks for it when it is opened. */
export const GET: APIRoute<{ locale: Locale }> = ({ props }) =>
  new Response(JSON.stringify(collect(props.locale)), { headers: { 'content-type': 'application/json' } });
