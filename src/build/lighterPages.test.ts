import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { chapterScript, inlineScript } from './inlineScripts';
import { withFirstScreen, withOwnHashes, withShortPaths } from './lighterPages';

const picture = (text: string) => `<img class="p" src="data:image/bmp;base64,${btoa(text)}" alt="">`;
const preloads = '<link rel="preload" href="/_astro/serif.a1.woff2" as="font"><link rel="preload" href="/_astro/katex-Main.b2.woff2" as="font">'; // prettier-ignore
const chapter = (first: string, rest: string) =>
  `<head>${preloads}</head><article class="chapter"><p>${first}</p><h2 id="a">A</h2>${rest}</article>`;

describe('a chapter as its first screen needs it', () => {
  test('a picture of the first screen stays in the page, others become files, once each', () => {
    const files = new Map<string, string>();
    const html = chapter(picture('one'), picture('two') + picture('two') + picture('three'));
    const lighter = withFirstScreen(html, (name, bytes) => files.set(name, bytes.toString()));
    expect([...files.values()]).toEqual(['two', 'three']);
    expect(lighter.match(/data:image/g)).toHaveLength(1);
    for (const name of files.keys()) {
      expect(name).toMatch(/^picture\.[\w-]{6}\.bmp$/);
      expect(lighter).toContain(`<img class="p" loading="lazy" src="/_astro/${name}" alt="">`);
    }
  });

  test('fonts of formulas are asked for early where a formula stands above the first heading', () => {
    const katex = '<span class="katex">x</span>';
    const lighter = (html: string) => withFirstScreen(html, () => {});
    expect(lighter(chapter(katex, ''))).toContain('katex-Main');
    expect(lighter(chapter('', katex))).not.toContain('katex-Main');
    expect(lighter(chapter('', katex))).toContain('serif');
  });

  test('its scripts are not loaded by its tags, but by one that waits for the first paint', () => {
    const lighter = withFirstScreen(chapter('', '<script type="module" src="/a.js"></script>'), () => {});
    expect(lighter).not.toMatch(/<script[^>]* src=/);
    expect(lighter).toContain('<script type="module" data-src="/a.js"></script>');
    expect(lighter).toMatch(/<script>[^]*script\[data-src\][^]*<\/script><\/head>/);
  });

  test('what wakes its islands is a script of its own, and until then another keeps what the reader does', () => {
    const files = new Map<string, string>();
    const page = chapter(
      '',
      '<script>wake("Astro");import(url)</script><astro-island uid="a1B" data-preact-island-id="2"><div class="widget-menu-items"><button type="button">a</button><button>b</button><p></p></div></astro-island>',
    ).replace('</head>', `<script>${inlineScript('islands')}</script></head>`);
    const lighter = withFirstScreen(page, (name, bytes) => files.set(name, bytes.toString()));
    const [[name, script]] = files;
    expect(script).toBe(`${inlineScript('islands')}\nwake("Astro");import(new URL(url,document.baseURI))`);
    expect(lighter).toContain(`</article><script type="module" data-src="/_astro/${name}"></script>`);
    expect(lighter).toContain(`<script>${chapterScript()}</script>`);
    expect(lighter).not.toContain(inlineScript('islands'));
    expect(lighter).not.toContain('wake(');
    expect(lighter).toContain('<astro-island data-preact-island-id="2"><div class="widget-menu-items"><p></p></div>');
  });

  test('one script keeps what is pressed before others run: it waits longer than that of other pages', () => {
    const early = `<script>${inlineScript('earlyKeys')}</script>`;
    const lighter = withFirstScreen(chapter('', '').replace('<head>', `<head>${early}`), () => {});
    expect(lighter).not.toContain(early);
    expect(lighter.match(/<script>[^]*?keydown:[^]*?<\/script>/g)).toHaveLength(1);
  });

  test('other pages stay as they are', () => {
    const html = `<main><h2>A</h2>${picture('one')}<script type="module" src="/a.js"></script></main>`;
    expect(withFirstScreen(html, () => expect.unreachable())).toBe(html);
  });
});

test('the paths of a page are written shortly, and nothing else is', () => {
  expect(withShortPaths('<path class="a" d="M110 20H130V140"/><p title="d">M110 20H130V140</p>')).toBe(
    '<path class="a" d="m110 20h20v120"/><p title="d">M110 20H130V140</p>',
  );
});

test('a path in a wide picture needs fewer decimals, and not one after it', () => {
  const page = (wide: string, other: string) =>
    `<svg class="a" viewBox="0 0 100 100"><svg viewBox="-1 0 360 240"><path d="${wide}"/></svg><path d="${other}"/></svg><svg><path d="${other}"/></svg>`;
  const long = 'M100.00 20.123L130.00 41.456L140.00 42.678';
  expect(withShortPaths(page(long, long))).toBe(page('m100 20.1 30 21.4 10 1.2', 'm100 20.12 30 21.34 10 1.22'));
});

test('a policy names the styles and scripts of its page alone', () => {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const page = (hashes: string) =>
    `<meta content="script-src 'self'${hashes}; style-src 'self'${hashes}"><style>a{}</style><script type="module">b()</script>`;
  const own = ` ${hash('a{}')} ${hash('b()')}`;
  expect(withOwnHashes(page(`${own} ${hash('c{}')}`))).toBe(page(own));
});
