import { existsSync, globSync, readFileSync, statSync } from 'node:fs';

const base = 'http://course/below/a/path/';
const attributes = /\s(?:href|src|component-url|renderer-url)="([^"]*)"/g;

/** Every address on the pages of a built course that leads nowhere, or out of it: `page → address`. */
export function deadLinks(dist: string) {
  const pages = globSync('**/*.html', { cwd: dist }).filter((file) => !/^(404|sandbox)/.test(file));
  const texts = new Map(pages.map((file) => [file, readFileSync(`${dist}/${file}`, 'utf8')]));
  const dead: string[] = [];
  let count = 0;
  for (const [page, html] of texts) {
    for (const [, written] of html.replace(/<(script|style)\b[^]*?<\/\1>/g, '').matchAll(attributes)) {
      const address = written.replaceAll('&amp;', '&');
      if (/^(data|blob|mailto):/.test(address)) continue;
      count++;
      const { origin, pathname, hash } = new URL(address, base + page.replace(/index\.html$/, ''));
      const isInside = origin === 'http://course' && pathname.startsWith('/below/a/path/');
      const isElsewhere = /^https:/.test(address);
      const path = decodeURIComponent(pathname.slice('/below/a/path/'.length));
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      const isThere = isInside && existsSync(`${dist}/${file}`) && statSync(`${dist}/${file}`).isFile();
      const id = decodeURIComponent(hash.slice(1));
      // a figure that stands alone may lead to another of its chapter
      const hasPlace =
        id === '' || page.includes('embed/') || !texts.has(file) || new RegExp(`\\sid="${id}"`).test(texts.get(file)!);
      if (!isElsewhere && !(isThere && hasPlace)) dead.push(`${page} → ${address}`);
    }
  }
  return { pages, count, dead };
}
