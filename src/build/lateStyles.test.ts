import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { withLateStyles } from './lateStyles';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (css: string, first: string) =>
  `<html lang="zh-CN"><head><meta content="style-src ${hash(css)}"><style>${css}</style><script>a()</script></head><body><article class="chapter"><p>${first}</p><h2>A</h2><p class="late">of .note</p></article></body></html>`;

/** The styles that a page with some markup above its first heading has inline, those of its file, and the page. */
function split(css: string, first: string) {
  const files = new Map<string, string>();
  const html = withLateStyles(page(css, first), (name, bytes) => files.set(name, bytes.toString()));
  return { html, early: /<style>([^]*?)<\/style>/.exec(html)![1], files };
}
const early = (css: string, first: string) => split(css, first).early;

describe('a chapter’s styles', () => {
  test('are inline as far as what is above the first heading needs them, and all in a file', () => {
    const css = 'p{a:b}.note{c:d}.late{e:f}.note .late,.note>p{g:h}';
    const { html, early, files } = split(css, '<i class="big note">late</i>');
    expect(early).toBe('p{a:b}.note{c:d}.note>p{g:h}');
    expect([...files.values()]).toEqual([css]);
    expect(html).toContain(`content="style-src ${hash(early)}"`);
    const [name] = files.keys();
    expect(name).toMatch(/^styles\.[\w-]{8}\.css$/);
    // before the script that loads it
    expect(html).toContain(`</style><link rel="stylesheet" data-href="/_astro/${name}"><noscript><link rel="stylesheet" href="/_astro/${name}"></noscript><script>`); // prettier-ignore
  });

  test.each([
    ['@media (width>=10px){.late{a:b}.note{c:d}}', '@media (width>=10px){.note{c:d}}'],
    ['@media (width>=10px){.late{a:b}}@media print{.note{c:d}}', ''],
    [
      '@container (width>=1px){@media screen{.note{a:b}.late{c:d}}}',
      '@container (width>=1px){@media screen{.note{a:b}}}',
    ],
    ['.note:hover,.note:checked,.note:focus-visible{a:b}', '.note:checked{a:b}'],
    ['.note:not(.late):is(.late,.a):has(:is(.b,.c) .d)::before{a:b}', undefined],
    ['.note:has(.late),.note:has(+.menu),.note:not(:has(.late)){a:b}', '.note:has(+.menu),.note:not(:has(.late)){a:b}'],
    [':root[data-theme=dark] .note,.note[data-x]{a:b}', ':root[data-theme=dark] .note{a:b}'],
    ['[data-opening] .chapter>h2~*,.chapter>h2~*{a:b}', '[data-opening] .chapter>h2~*{a:b}'],
    ['.opening~.note,.chapter>:is(h2,.opening)~.note,[data-opening] .opening~*{a:b}', '[data-opening] .opening~*{a:b}'],
    ['html[lang|=zh] .note{a:b}', undefined],
    ['.menu>.entry,.menu>summary{a:b}', '.menu>summary{a:b}'],
    ['.note[id]{a:b}#one{a:b}#two{a:b}', '.note[id]{a:b}#one{a:b}'],
    ['.note:before{content:"}{.late;"}.late{content:"\\"}"}', '.note:before{content:"}{.late;"}'],
    ['@layer a,b;@keyframes x{from{a:b}}', undefined],
  ])('%s', (css, kept) =>
    expect(
      early(
        css,
        '<i class="note opening" id="one"></i><details class="menu"><summary></summary><a class="entry"></a></details>',
      ),
    ).toBe(kept ?? css),
  );

  test('have their fonts inline alone; addresses of the file are those from where it is', () => {
    const face = '@font-face{font-family:A;src:url("/_astro/a.woff2")}';
    const { early, files } = split(`${face}p{a:url("/_astro/b.svg")}.late{font-family:A}`, 'a');
    expect(early).toBe(`${face}p{a:url("/_astro/b.svg")}`);
    expect([...files.values()]).toEqual(['p{a:url("b.svg")}.late{font-family:A}']);
  });

  test('stay inline on other pages', () => {
    const other = '<head><style>.late{a:b}</style></head><h2>A</h2>';
    expect(withLateStyles(other, () => expect.unreachable())).toBe(other);
  });
});
