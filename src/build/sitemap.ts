import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The sitemap, from the metadata of pages: their address, and their alternates in other languages. */
export function sitemapOf(pages: readonly string[]): string {
  const entries = pages.flatMap((html) => {
    const own = /<link rel="canonical" href="([^"]+)">/.exec(html)?.[1];
    if (!own || /<meta name="robots" content="noindex">/.test(html)) return [];
    const others = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g)].map(
      ([, language, href]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`,
    );
    return [`<url><loc>${own}</loc>${others.join('')}</url>`];
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.sort().join('\n')}
</urlset>
`;
}

/** Writes it if the course has an address. */
export const sitemap = (url: string): AstroIntegration => ({
  name: 'sitemap',
  hooks: {
    'astro:build:done': ({ dir }) => {
      if (!url) return;
      const folder = fileURLToPath(dir);
      const pages = globSync('**/index.html', { cwd: folder }).map((file) => readFileSync(folder + file, 'utf8'));
      writeFileSync(`${folder}sitemap.xml`, sitemapOf(pages));
    },
  },
});
