import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { fromAnywhere, fromHere, scriptFromHere } from './anyPath';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (css: string, body: string) => `<meta content="style-src ${hash(css)}"><style>${css}</style>${body}`;

test('a page’s addresses are relative to it; those of other hosts are unchanged', () => {
  const at = (path: string) =>
    `<a href="${path}zh/">a</a><astro-island component-url="${path}_astro/a.js" props="{&quot;to&quot;:&quot;${path}zh/&quot;}"><script data-src="${path}_astro/b.js"></script>`;
  const others = '<a href="//other/">b</a><a href="#c">c</a><a href="https://other/">d</a>&quot;/unknown/&quot;';
  const from = page('p{src:url(/_astro/f.woff2)}', at('/') + others);
  expect(fromHere(from, 2, ['zh'])).toBe(page('p{src:url(../../_astro/f.woff2)}', at('../../') + others));
  expect(fromHere('<a href="/">home</a>', 0, ['zh'])).toBe('<a href="./">home</a>');
});

test('the page for missing pages requests nothing before it knows where it is', () => {
  const from = page('@font-face{src:url(/_astro/f.woff2)}p{x:y}', '<script type="module" src="/_astro/a.js"></script>');
  const to = page('p{x:y}', '<script type="module" data-address="_astro/a.js"></script>');
  expect(fromAnywhere(from)).toBe(to);
});

test('a script finds Workers and other files relative to itself', () => {
  expect(scriptFromHere('new Worker(new URL(`/_astro/w.js`,``+import.meta.url))')).toBe('new Worker(new URL(`./w.js`,``+import.meta.url))'); // prettier-ignore
  expect(scriptFromHere('t=function(e){return`/`+e}')).toBe('t=function(e){return`../`+e}');
});
