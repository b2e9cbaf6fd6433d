import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { withOwnFormulaRules } from './formulaRules.ts';
import { chapterScript, inlineScript } from './inlineScripts.ts';
import { withLateStyles } from './lateStyles.ts';
import { shortMarkup } from './shortMarkup.ts';
import { shortPath } from './shortPath.ts';

/**
 * Takes out of a page what its first screen does not need: pictures below it become files of their own, loaded when the
 * reader comes near; fonts of formulas are preloaded only if it has a formula; and rules that no formula of the page
 * uses are dropped. Scripts start after the first paint. Paths and markup are shortened.
 */
export const lighterPages: AstroIntegration = {
  name: 'lighter-pages',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const keep = (name: string, bytes: Buffer) => {
        const file = new URL(`_astro/${name}`, dir);
        if (!existsSync(file)) writeFileSync(file, bytes);
      };
      const pages = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((path) =>
        path.endsWith('index.html'),
      );
      const read = (path: string) => readFileSync(new URL(path, dir), 'utf8');
      for (const path of pages) {
        const file = new URL(path, dir);
        const html = read(path);
        const others = pages.filter((other) => mayLendTo(path, other)).map(read);
        const lighter = withOwnHashes(
          withLateStyles(withOwnFormulaRules(withFirstScreen(shortMarkup(withShortPaths(html)), keep), others), keep),
        );
        if (lighter !== html) writeFileSync(file, lighter);
      }
    },
  },
};

/** Whether pieces of a page may be shown on another: of a chapter in the other language, and of the glossary. */
const mayLendTo = (path: string, other: string) => other !== path && [name(path), 'terms'].includes(name(other));
const name = (path: string) => path.split(/[\\/]/).at(-2);

export function withShortPaths(html: string): string {
  const boxes = [0]; // how wide the pictures around a path are, the innermost last
  return html.replace(
    /<svg\b[^>]*>|<\/svg>|(<path\b[^>]*? d=")([^"]*)/g,
    (whole, tag: string | undefined, data: string) => {
      if (tag) return tag + shortPath(data, boxes.at(-1));
      if (whole === '</svg>') boxes.pop();
      else boxes.push(Number(/ viewBox="\S+ \S+ ([\d.]+)/.exec(whole)?.[1] ?? 0));
      return whole;
    },
  );
}

/** Removes the hashes of styles and scripts that are only on other pages. */
export function withOwnHashes(html: string): string {
  const inline = [...html.matchAll(/<(style|script)\b[^>]*>([^]*?)<\/\1>/g)].map(([, , text]) => text);
  const own = new Set(inline.map((text) => createHash('sha256').update(text).digest('base64')));
  return html.replace(/ 'sha256-([^']+)'/g, (whole, hash: string) => (own.has(hash) ? whole : ''));
}

/** A chapter as its first screen needs it, which ends at the first heading of a section. Other pages stay as they are. */
export function withFirstScreen(html: string, keep: (name: string, bytes: Buffer) => void): string {
  const end = html.indexOf('<h2', html.indexOf('<article class="chapter"') + 1 || html.length);
  if (end < 0) return html;
  const [first, rest] = [html.slice(0, end), html.slice(end)];
  return withScriptsAfterPaint(withIslandsApart(withFormulaFonts(first) + withPicturesApart(rest, keep), keep));
}

/**
 * The scripts that wake islands, ours and Astro's, as a file: none is awake before the first paint. Until then a short
 * one keeps what the reader does until then. The items of closed menus come with hydration.
 */
function withIslandsApart(html: string, keep: (name: string, bytes: Buffer) => void): string {
  const ours = inlineScript('islands');
  const texts = [ours];
  const body = html.indexOf('</head>');
  const head = html.slice(0, body).replace(`<script>${ours}</script>`, '');
  const rest = html
    .slice(body)
    .replace(/<script>([^]*?)<\/script>/g, (_, text: string) => {
      texts.push(text.replace(/\bimport\((\w+)\)/g, 'import(new URL($1,document.baseURI))')); // as from the page
      return '';
    })
    .replace(/(<div class="widget-menu-items">)(?:<button\b[^>]*>[^<]*<\/button>)+/g, '$1')
    .replace(/(<astro-island) uid="\w+"(?=[^>]* data-preact-island-id=)/g, '$1'); // nobody asks for both
  if (texts.length === 1) return html;
  const bytes = Buffer.from(texts.join('\n'));
  const name = `islands.${shortHash(bytes)}.js`;
  keep(name, bytes);
  return head + rest.replace('</article>', `</article><script type="module" src="/_astro/${name}"></script>`);
}

const shortHash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('base64url').slice(0, 8);

const withScriptsAfterPaint = (html: string) =>
  html
    .replace(`<script>${inlineScript('earlyKeys')}</script>`, '')
    .replaceAll('<script type="module" src=', '<script type="module" data-src=')
    .replace('</head>', `<script>${chapterScript()}</script></head>`);

const withFormulaFonts = (first: string) =>
  /class="katex\b/.test(first) ? first : first.replace(/<link rel="preload"[^>]*\/katex-[^>]*>/g, '');

const withPicturesApart = (html: string, keep: (name: string, bytes: Buffer) => void) =>
  html.replace(
    /<img\b([^>]*?) src="data:image\/(\w+);base64,([^"]*)"/g,
    (_, tag: string, kind: string, text: string) => {
      const bytes = Buffer.from(text, 'base64');
      const name = `picture.${shortHash(bytes).slice(0, 6)}.${kind}`;
      keep(name, bytes);
      return `<img${tag} loading="lazy" src="/_astro/${name}"`;
    },
  );
