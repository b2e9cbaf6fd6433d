import type { APIRoute } from 'astro';
import { locales } from '@i18n/locale';
import { collect } from '@site/search/collect';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale }, props: { locale } }));

/** All that can be found in one language; the dialog asks for it when it is opened. */
export const GET: APIRoute<{ locale: (typeof locales)[number] }> = ({ props }) =>
  new Response(JSON.stringify(collect(props.locale)), { headers: { 'content-type': 'application/json' } });
