import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import type { Course } from '../course/config.ts';
import { htmlLang, locales, type Locale } from '../i18n/locale.ts';
import { icon } from './icon.ts';

/** Files that no reader of the course requests: figures alone on their pages, and fonts for old browsers. */
const leftOut = new RegExp(
  String.raw`^((${locales.join('|')})/)?(workbench|embed)/|\.(ttf|woff)$|^404\.html$|^sitemap\.xml$|^sw\.js$|^offline\.json$`,
);
const isZipped = /\.(html|js|css|json|svg|webmanifest)$/;

/** The files for offline use and installation: the list of the course's files, manifests, icons. */
export const offline = ({ title, languages }: Course): AstroIntegration => ({
  name: 'offline',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const at = (path: string) => new URL(path, dir);
      for (const size of [192, 512]) writeFileSync(at(`icon-${size}.png`), await icon(size));
      for (const locale of languages) {
        const isRoot = locale === languages[0];
        const manifest = appManifest(title[locale], locale, isRoot ? './' : '../');
        writeFileSync(at(`${isRoot ? '.' : locale}/course.webmanifest`), JSON.stringify(manifest));
      }
      writeFileSync(at('sandbox-kept.html'), framed(readFileSync(at('sandbox.html'), 'utf8')));
      writeFileSync(at('offline.json'), JSON.stringify(filesOf(dir)));
    },
  },
});

function appManifest(name: string, locale: Locale, up: string) {
  return {
    name,
    lang: htmlLang[locale],
    id: up,
    start_url: './',
    scope: up,
    display: 'standalone',
    icons: [192, 512].map((size) => ({ src: `${up}icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png' })),
  };
}

/**
 * The sandbox inside a page of the course, because service workers do not answer for a frame without origin. The policy
 * is the sandbox's own, and the inner frame inherits it; this page only passes on the course's single message.
 */
export function framed(sandbox: string): string {
  const policy = /<meta\s+http-equiv="content-security-policy"[^>]*>/.exec(sandbox)![0];
  const text = JSON.stringify(sandbox).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en"><meta charset="utf-8">${policy}<title>Sandbox</title><body><script>
if (parent !== self) {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.srcdoc = ${text};
  document.body.append(frame);
  addEventListener('message', (event) => {
    if (event.source !== parent || event.origin !== location.origin) return;
    frame.contentWindow.postMessage(event.data, '*', event.ports);
  }, { once: true });
}
</script></body></html>\n`;
}

/** Every file by its address, with its size over the network. */
function filesOf(dir: URL) {
  const hash = createHash('sha256');
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !leftOut.test(path) && statSync(new URL(path, dir)).isFile())
    .sort()
    .map((path): [string, number] => {
      const bytes = readFileSync(new URL(path, dir));
      hash.update(path).update(bytes);
      return [path.replace(/(^|\/)index\.html$/, '$1'), (isZipped.test(path) ? gzipSync(bytes) : bytes).length];
    });
  return { version: hash.digest('hex').slice(0, 16), files };
}
