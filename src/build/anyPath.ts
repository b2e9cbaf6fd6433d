import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');

/** A root-relative address in a tag, or in a figure's props (`top` are the site's own files and folders). */
const inTags = /(\s(?:href|data-href|src|data-src|component-url|renderer-url)=")\/(?!\/)/g;
const inProps = (top: readonly string[]) => new RegExp(`(&quot;)/(?=(?:${top.join('|')})(?:/|&quot;))`, 'g');

/** A page with new styles, whose hashes are put into its policy. */
function restyled(html: string, style: (css: string) => string): string {
  const hashes = new Map<string, string>();
  const styled = html.replace(/(<style[^>]*>)([^]*?)(?=<\/style>)/g, (_, tag: string, css: string) => {
    hashes.set(sha256(css), sha256(style(css)));
    return tag + style(css);
  });
  return styled.replace(/'sha256-([^']+)'/g, (whole, hash: string) => `'sha256-${hashes.get(hash) ?? hash}'`);
}

/** A page `depth` folders below the root, with relative addresses. */
export function fromHere(html: string, depth: number, top: readonly string[]): string {
  const up = '../'.repeat(depth) || './';
  const moved = html.replace(inTags, `$1${up}`).replace(inProps(top), `$1${up}`);
  return restyled(moved, (css) => css.replace(/url\((["']?)\/(?!\/)/g, `url($1${up}`));
}

/** The page for missing pages may be shown at any depth: its script finds the course (`src/layouts/findCourse.js`). */
export function fromAnywhere(html: string): string {
  const waiting = html
    .replace(/<link rel="preload"[^>]*>/g, '')
    .replace(/<noscript>[^]*?<\/noscript>|(<(?:link|script)[^>]*\s)(?:href|src)="\/(?!\/)/g, (whole, tag?: string) =>
      tag ? `${tag}data-address="` : whole,
    );
  return restyled(waiting, (css) => css.replace(/@font-face\s*\{[^}]*\}/g, ''));
}

/** Makes a script's addresses relative to its own: all scripts are in one folder. */
export const scriptFromHere = (code: string): string =>
  code.replace(/(["'`])\/_astro\//g, '$1./').replace(/(function\(\w+\)\{return\s?)(["'`])\/\2\+/, '$1$2../$2+');

/** Makes the built folder work under any path: no address starts at the root of its host. */
export const anyPath: AstroIntegration = {
  name: 'any-path',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const top = readdirSync(dir).map((name) => name.replaceAll('.', '\\.'));
      for (const path of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
        const change = changeOf(path, top);
        if (!change) continue;
        const file = new URL(path, dir);
        const text = readFileSync(file, 'utf8');
        const changed = change(text);
        if (changed !== text) writeFileSync(file, changed);
      }
    },
  },
};

function changeOf(path: string, top: readonly string[]): ((text: string) => string) | null {
  if (path === '404.html') return fromAnywhere;
  if (path.startsWith('_astro') && path.endsWith('.js')) return scriptFromHere;
  const depth = path.split(/[\\/]/).length - 1;
  return path.endsWith('index.html') ? (html) => fromHere(html, depth, top) : null;
}
